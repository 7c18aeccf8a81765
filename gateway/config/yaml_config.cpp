// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/yaml_config.h"

#include "config/field_tables.h"
#include "config/validate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::config {

namespace {

// Where a remark about the value stands in the text. The flat form has no target_groups; what is missing is
// shown at the nearest part that is there.
void locate(Diagnostic& diagnostic, const Node& root)
{
    QString path = diagnostic.path;
    const QString flat = QString(path).replace(u".target_groups[0].targets"_s, u".targets"_s);
    if (nearestNode(root, flat).line > nearestNode(root, path).line)
        path = flat;
    const Node& node = nearestNode(root, path);
    diagnostic.path = path;
    diagnostic.line = std::max(1, node.line);
    diagnostic.column = std::max(1, node.column);
}

} // namespace

ReadOutcome readYaml(const QByteArray& text)
{
    ParsedDocument document = parseYaml(text);
    if (!document.diagnostics.isEmpty())
        return { .config = std::nullopt, .diagnostics = document.diagnostics };
    Config config;
    Diagnostics diagnostics;
    // An empty file is an empty configuration.
    if (document.root.kind != Node::Kind::Null)
        readFields(configFields(), document.root, { .path = {}, .diagnostics = &diagnostics }, config);
    for (Diagnostic diagnostic : validate(config)) {
        locate(diagnostic, document.root);
        // A field that could not be read need not be reported as missing too.
        const bool known = std::any_of(diagnostics.begin(), diagnostics.end(),
            [&diagnostic](const Diagnostic& earlier) { return earlier.path == diagnostic.path; });
        if (!known)
            diagnostics.append(diagnostic);
    }
    std::stable_sort(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& a, const Diagnostic& b) {
        return std::pair(a.line, a.column) < std::pair(b.line, b.column);
    });
    if (hasErrors(diagnostics))
        return { .config = std::nullopt, .diagnostics = diagnostics };
    return { .config = config, .diagnostics = diagnostics };
}

QByteArray writeYaml(const Config& config)
{
    const Node root = writeFields(configFields(), config);
    return root.members.isEmpty() ? QByteArray("{}\n") : emitYaml(root);
}

} // namespace gateway::config
