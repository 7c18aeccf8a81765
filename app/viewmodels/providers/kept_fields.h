// SPDX-License-Identifier: GPL-3.0-or-later
// The fields an imported configuration holds and this version does not act on (`kept` of gateway/config): one
// row of a form, in the document's own notation, where there are some. Thread: any. Pure.
#pragma once

#include "app/viewmodels/common/form_model.h"
#include "app/viewmodels/common/form_texts.h"

#include <QStringList>

namespace app::viewmodels {

// Its path in a form's part, where no field of the document is.
inline constexpr QStringView kKeptPath = u"kept";

enum class KeptRow { Hidden, Shown };

[[nodiscard]] FormModel::Row keptRow();
void putKept(const gateway::config::Node& kept, gateway::config::Node& part);
// Takes it out of the part. Null: there is none.
[[nodiscard]] gateway::config::Node takeKept(gateway::config::Node& part);
// Those of `typed` that are none of `known`.
[[nodiscard]] QVector<gateway::service::ConfigProblem> strangersIn(
    const gateway::config::Node& typed, const QStringList& known);
[[nodiscard]] QVector<gateway::service::ConfigProblem> keptProblems(
    const QVector<gateway::service::ConfigProblem>& problems);

// What was typed as the document keeps it; problems under kKeptPath.
template <typename T>
[[nodiscard]] Reading<gateway::config::Node> readKept(
    const gateway::config::FieldTable<T>& table, const gateway::config::Node& typed)
{
    using gateway::config::Node;
    if (typed.kind == Node::Kind::Null)
        return { Node::map() };
    QStringList known;
    for (const auto& field : table) {
        if (field.kind == QStringLiteral("kept"))
            known += QStringList { field.name } + field.synonyms;
    }
    const auto strangers = strangersIn(typed, known);
    if (!strangers.isEmpty())
        return { Node::map(), strangers };
    const auto read = readPart(table, typed, QString(), T {});
    return { read.value.kept, keptProblems(read.problems) };
}

} // namespace app::viewmodels
