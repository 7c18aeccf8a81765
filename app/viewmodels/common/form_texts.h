// SPDX-License-Identifier: GPL-3.0-or-later
// Between the fields of a document and the texts a form shows of them.
// Thread: any. Pure.
#pragma once

#include "app/viewmodels/common/form_model.h"
#include "config/field_table.h"

namespace app::viewmodels {

[[nodiscard]] QString formText(const FormModel::Row& row, const gateway::config::Node& part);
void setFormText(const FormModel::Row& row, const QString& text, gateway::config::Node& part);
// The first line of pairs that names nothing; empty: there is none.
[[nodiscard]] QString lineWithoutName(const QString& typed);
// The texts of a list in one line, separated as people do.
[[nodiscard]] QStringList wordsOf(const QString& typed);
// What is wrong with a part of a document as it is written: its syntax, a name given twice. Empty: nothing.
[[nodiscard]] QString documentError(const QString& typed);
// "must be a number" as a sentence of its own.
[[nodiscard]] QString sentence(const QString& message);
[[nodiscard]] QVector<gateway::service::ConfigProblem> errorsOf(
    const gateway::config::Diagnostics& diagnostics);

template <typename T> struct Reading {
    T value;
    QVector<gateway::service::ConfigProblem> problems = {};
};

// What `part` says, and what is wrong with it under `path`.
template <typename T>
[[nodiscard]] Reading<T> readPart(const gateway::config::FieldTable<T>& table,
    const gateway::config::Node& part, const QString& path, T into = {})
{
    gateway::config::Diagnostics diagnostics;
    gateway::config::readFields(table, part, { path, &diagnostics }, into);
    return { std::move(into), errorsOf(diagnostics) };
}

} // namespace app::viewmodels
