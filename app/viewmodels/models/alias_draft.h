// SPDX-License-Identifier: GPL-3.0-or-later
// An alias as a form holds it: texts that may still be wrong. What the form does not show (what later
// versions act on) is kept from the alias it was made from. Thread: any. Pure.
#pragma once

#include "config/config.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace app::viewmodels {

enum class TargetKind { Provider, Alias };

struct TargetDraft {
    TargetKind kind = TargetKind::Provider;
    QString provider = {};
    QString model = {};
    QString alias = {};
    bool enabled = true;
    QString weight = QStringLiteral("1");
    friend bool operator==(const TargetDraft&, const TargetDraft&) = default;
};

struct GroupDraft {
    QString name = {};
    gateway::config::Selector selector = gateway::config::Selector::InOrder;
    QVector<TargetDraft> targets = {};
    friend bool operator==(const GroupDraft&, const GroupDraft&) = default;
};

struct AliasDraft {
    QString slug = {};
    QString additionalNames = {}; // separated by commas or spaces
    QVector<GroupDraft> groups = {};
    bool matchesApi = false;      // targets of the client's own dialect first
    bool isSticky = true;         // a conversation stays on its target
    bool describesImages = false; // by another model first
    // As typed into the rows of alias_advanced.h, which say what they make of an alias; empty: nobody did.
    QStringList advanced = {};
    friend bool operator==(const AliasDraft&, const AliasDraft&) = default;
};

[[nodiscard]] AliasDraft draftOf(const gateway::config::Alias& alias);
// One group with one target to fill in.
[[nodiscard]] AliasDraft emptyAliasDraft();
// `original`: what the draft was made from, with what its `advanced` says; a default one for a new alias.
// Groups and targets keep their places, so that "target_groups[0].targets[1]" is the same in both.
[[nodiscard]] gateway::config::Alias aliasOf(const AliasDraft& draft, const gateway::config::Alias& original);
[[nodiscard]] std::optional<double> weightOf(const QString& text);
// "openai/gpt-5", or the name of the alias.
[[nodiscard]] QString targetText(const gateway::config::Target& target);
// What an alias of it serves, in a word that can stand above several of them.
[[nodiscard]] QString typeText(gateway::config::ModelType type);
// In the list ("lowest cost"), in the box that offers it ("Lowest cost"), and what it does in a sentence.
[[nodiscard]] QString selectorText(gateway::config::Selector selector);
[[nodiscard]] QString selectorName(gateway::config::Selector selector);
[[nodiscard]] QString selectorHelp(gateway::config::Selector selector);
// One line for each thing that will be different.
[[nodiscard]] QStringList changesBetween(
    const gateway::config::Alias& before, const gateway::config::Alias& after);

} // namespace app::viewmodels
