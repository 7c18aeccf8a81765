// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with an alias that is being edited, by the field of the form it belongs to.
// Thread: any. Pure.
#pragma once

#include "app/viewmodels/models/alias_draft.h"
#include "service/gateway_service.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace app::viewmodels {

struct TargetProblems {
    QString source = {}; // the provider, or that it is an alias
    QString name = {};   // the model or the alias
    QString weight = {};
    QString whole = {};
    friend bool operator==(const TargetProblems&, const TargetProblems&) = default;
};

struct GroupProblems {
    QString name = {};
    QVector<TargetProblems> targets = {};
    friend bool operator==(const GroupProblems&, const GroupProblems&) = default;
};

// As many groups and targets as the draft has.
struct AliasProblems {
    QString slug = {};
    QString names = {};
    QString targets = {}; // all of them together
    QString other = {};   // what has no field
    QVector<GroupProblems> groups = {};
    // What is still empty ("name", "model"): it keeps from saving, but is no mistake yet.
    QStringList missing = {};

    // Of the fields with a mistake.
    [[nodiscard]] int count() const;
};

// The configuration with `alias` in the place of `originalSlug` (empty: added), and whoever named the old
// name naming the new one.
[[nodiscard]] gateway::config::Config withAlias(
    gateway::config::Config config, const QString& originalSlug, const gateway::config::Alias& alias);

[[nodiscard]] AliasProblems checkAlias(const AliasDraft& draft, const gateway::config::Alias& original,
    const gateway::service::ConfigService& service);

// Puts what a refused apply() said to the fields.
void addProblems(AliasProblems& problems, const QString& slug,
    const QVector<gateway::service::ConfigProblem>& found, const gateway::config::Config& config);

} // namespace app::viewmodels
