// SPDX-License-Identifier: GPL-3.0-or-later
// The checkers there are: those that ship (resources/quota-checkers, compiled in), and a user's own.
// Thread: any once filled. Pure.
#pragma once

#include "base/result.h"
#include "config/checker_definition.h"
#include "config/quota_checker.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVector>

namespace gateway::meters {

// ConfigInvalid: every mistake with line and column of the text, which is JSON or YAML. `name` stands for it
// in the message.
[[nodiscard]] Result<config::CheckerDefinition> checkerFromText(const QByteArray& text, const QString& name);
[[nodiscard]] Result<config::CheckerDefinition> checkerFromNode(const config::Node& node);

// A file that ships: its name without folder and ending is the type.
struct ShippedChecker {
    const char* type;
    const char* text;
};

[[nodiscard]] const QVector<ShippedChecker>& shippedCheckers();

class CheckerCatalogue {
public:
    // Takes the place of one that ships under the same id.
    void add(const config::CheckerDefinition& definition);

    // NotFound: there is no such type; ConfigInvalid: of `custom`, what is wrong with it.
    [[nodiscard]] Result<config::CheckerDefinition> find(const config::QuotaChecker& checker) const;
    // All but `custom`, sorted by id.
    [[nodiscard]] QVector<config::CheckerDefinition> all() const;

private:
    QHash<QString, config::CheckerDefinition> m_own;
};

} // namespace gateway::meters
