// SPDX-License-Identifier: GPL-3.0-or-later
// The rewriters of request bodies in words: what each does, the rows of its options, and what is wrong with
// them. What they mean is in dialects/fit/adapters.h. Thread: any. Pure.
#pragma once

#include "app/viewmodels/common/form_model.h"
#include "config/config.h"

namespace app::viewmodels {

struct AdapterType {
    QString name; // in the document
    QString title = {};
    QString help = {};
};

// An adapter as it is edited: as the document has it, and its rows as they are typed.
struct AdapterDraft {
    gateway::config::AdapterUse use = {};
    QStringList texts = {};
    bool isNew = false; // not of the document: its options are still wanted
    friend bool operator==(const AdapterDraft&, const AdapterDraft&) = default;
};

// In the order they are offered in.
[[nodiscard]] QVector<AdapterType> adapterTypes();
// The name itself where nobody knows it.
[[nodiscard]] QString adapterTitle(const QString& name);
// Of its options; none: it has none.
[[nodiscard]] QVector<FormModel::Row> adapterRows(const QString& name);
// What is wrong with options, under their paths.
[[nodiscard]] QVector<gateway::service::ConfigProblem> adapterProblems(
    const QString& name, const gateway::config::Node& options);

[[nodiscard]] AdapterDraft draftOf(const gateway::config::AdapterUse& use);
[[nodiscard]] QVector<AdapterDraft> draftsOf(const QVector<gateway::config::AdapterUse>& uses);
// "Plain tool ids, No developer role (off)".
[[nodiscard]] QString adapterNames(const QVector<gateway::config::AdapterUse>& uses);

} // namespace app::viewmodels
