// SPDX-License-Identifier: GPL-3.0-or-later
// Clients that were opened from here under the key for agents, and with which models: these can be opened
// again without asking. A value; kept with the window's preferences. Never holds a key.
#pragma once

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace app::viewmodels {

class ClientLaunches {
public:
    using Roles = QHash<QString, QString>; // by the role's id

    ClientLaunches() = default;
    // As texts() has them; what is not understood is left out.
    explicit ClientLaunches(const QStringList& texts);

    // False: they are known already.
    bool remember(const QString& client, const Roles& roles);
    // Nothing: it was never opened from here.
    [[nodiscard]] std::optional<Roles> rolesOf(const QString& client) const;

    // A client each: "claude-code model=gpt-5 small=mini".
    [[nodiscard]] QStringList texts() const;

private:
    QMap<QString, Roles> m_known;
};

} // namespace app::viewmodels
