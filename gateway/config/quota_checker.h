// SPDX-License-Identifier: GPL-3.0-or-later
// What fetches a provider's meters: which form of checker, how often, and what it is told
// (control-plane.md §1.2, §5). Thread: any. Pure values.
#pragma once

#include "config/document.h"
#include "config/secret_source.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace gateway::config {

struct QuotaChecker {
    QString type = {}; // a definition's id, or `custom`; empty: the provider has none
    bool enabled = true;
    QString id = {}; // the original's name for it; kept
    int intervalMinutes = 30;
    // From so much of an allowance on it counts as used up; empty: 99, or 100 with
    // Provider::allowsFullUse.
    std::optional<double> maxUtilizationPercent = {};
    // What the definition asks for: a workspace, a cookie, another key. Texts or references to secrets.
    QVector<NamedSecret> options = {};
    // Of `custom`: a definition (checker_definition.h) as it was written.
    Node definition = Node::map();

    [[nodiscard]] bool isOn() const { return enabled && !type.isEmpty(); }

    // Null: not given.
    [[nodiscard]] const SecretSource* option(QStringView name) const;
    friend bool operator==(const QuotaChecker&, const QuotaChecker&) = default;
};

// The type of a checker that brings its own definition.
inline constexpr QStringView kCustomChecker = u"custom";

// The forms Plexus ships, sorted; those of resources/quota-checkers.
[[nodiscard]] const QStringList& shippedCheckerTypes();

} // namespace gateway::config
