// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/kept_fields.h"

#include "app/viewmodels/common/gateway_texts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Member;
using gateway::config::Node;
using gateway::service::ConfigProblem;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(KeptFields)
};

} // namespace

FormModel::Row keptRow()
{
    return { .path = kKeptPath.toString(),
        .kind = FormModel::Kind::Document,
        .label = Words::tr("Kept without effect"),
        .help =
            Words::tr("Fields of the configuration this came from. Plexus keeps and exports them and does "
                      "not act on them. YAML or JSON."),
        .section = Words::tr("From another configuration") };
}

void putKept(const Node& kept, Node& part)
{
    if (!kept.members.isEmpty())
        part.set(kKeptPath.toString(), kept);
}

Node takeKept(Node& part)
{
    const auto found = std::find_if(part.members.begin(), part.members.end(),
        [](const Member& member) { return member.key == kKeptPath; });
    if (found == part.members.end())
        return {};
    const Node kept = found->value;
    part.members.erase(found);
    return kept;
}

QVector<ConfigProblem> strangersIn(const Node& typed, const QStringList& known)
{
    QVector<ConfigProblem> problems;
    if (typed.kind != Node::Kind::Map)
        problems.append(
            { .path = kKeptPath.toString(), .message = Words::tr("Give fields, one a line: NAME: value.") });
    for (const Member& member : typed.members) {
        if (!known.contains(member.key))
            problems.append({ .path = kKeptPath.toString(),
                .message = Words::tr("\u201c%1\u201d is none of the fields that are kept: %2.")
                               .arg(member.key, known.join(u", "_s)) });
    }
    return problems;
}

QVector<ConfigProblem> keptProblems(const QVector<ConfigProblem>& problems)
{
    QVector<ConfigProblem> shown;
    for (const ConfigProblem& problem : problems)
        shown.append({ .path = kKeptPath.toString(),
            .message = u"\u201c%1\u201d %2"_s.arg(problem.path, gatewayText(problem.message)) });
    return shown;
}

} // namespace app::viewmodels
