// SPDX-License-Identifier: GPL-3.0-or-later
#include "meters/checker_catalogue.h"

#include "config/diagnostic.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::meters {

namespace {

Error invalid(const QString& message)
{
    return { .code = ErrorCode::ConfigInvalid, .message = message };
}

Result<config::CheckerDefinition> checked(
    const config::CheckerDefinition& definition, const config::Diagnostics& diagnostics, const QString& name)
{
    QStringList lines;
    for (const config::Diagnostic& each : diagnostics)
        lines.append(config::formatDiagnostic(name, each));
    if (!lines.isEmpty())
        return invalid(lines.join(u'\n'));
    return definition;
}

// Read once and kept: texts of our own, tested to be right.
const QHash<QString, config::CheckerDefinition>& shippedByType()
{
    static const QHash<QString, config::CheckerDefinition> all = [] {
        QHash<QString, config::CheckerDefinition> made;
        for (const ShippedChecker& each : shippedCheckers()) {
            const QString type = QString::fromLatin1(each.type);
            if (const auto definition = checkerFromText(QByteArray(each.text), type))
                made.insert(type, *definition);
        }
        return made;
    }();
    return all;
}

} // namespace

Result<config::CheckerDefinition> checkerFromText(const QByteArray& text, const QString& name)
{
    config::ParsedDocument document = config::parseYaml(text);
    config::Diagnostics diagnostics = document.diagnostics;
    config::CheckerDefinition definition;
    if (diagnostics.isEmpty())
        definition = config::readChecker(document.root, { .path = {}, .diagnostics = &diagnostics });
    return checked(definition, diagnostics, name);
}

Result<config::CheckerDefinition> checkerFromNode(const config::Node& node)
{
    config::Diagnostics diagnostics;
    const config::CheckerDefinition definition =
        config::readChecker(node, { .path = {}, .diagnostics = &diagnostics });
    return checked(definition, diagnostics, u"definition"_s);
}

void CheckerCatalogue::add(const config::CheckerDefinition& definition)
{
    m_own.insert(definition.id, definition);
}

Result<config::CheckerDefinition> CheckerCatalogue::find(const config::QuotaChecker& checker) const
{
    if (checker.type == config::kCustomChecker)
        return checkerFromNode(checker.definition);
    if (const auto own = m_own.constFind(checker.type); own != m_own.constEnd())
        return *own;
    const auto& shipped = shippedByType();
    if (const auto found = shipped.constFind(checker.type); found != shipped.constEnd())
        return *found;
    const QString closest = config::closestOf(checker.type, shipped.keys());
    return Error { .code = ErrorCode::NotFound,
        .message = closest.isEmpty()
            ? u"There is no quota checker of type \u201c%1\u201d."_s.arg(checker.type)
            : u"There is no quota checker of type \u201c%1\u201d; did you mean %2?"_s.arg(
                checker.type, closest) };
}

QVector<config::CheckerDefinition> CheckerCatalogue::all() const
{
    QHash<QString, config::CheckerDefinition> together = shippedByType();
    together.insert(m_own);
    QVector<config::CheckerDefinition> list(together.cbegin(), together.cend());
    std::sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    return list;
}

} // namespace gateway::meters
