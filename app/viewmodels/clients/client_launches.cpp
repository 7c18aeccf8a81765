// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/clients/client_launches.h"

#include <algorithm>

namespace app::viewmodels {

ClientLaunches::ClientLaunches(const QStringList& texts)
{
    for (const QString& text : texts) {
        QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        const QString client = words.takeFirst();
        Roles roles;
        for (const QString& word : std::as_const(words)) {
            // Names of models may hold the sign, ids of roles do not.
            if (const qsizetype sign = word.indexOf(u'='); sign > 0)
                roles.insert(word.first(sign), word.sliced(sign + 1));
        }
        m_known.insert(client, roles);
    }
}

bool ClientLaunches::remember(const QString& client, const Roles& roles)
{
    if (const auto known = m_known.constFind(client); known != m_known.cend() && *known == roles)
        return false;
    m_known.insert(client, roles);
    return true;
}

std::optional<ClientLaunches::Roles> ClientLaunches::rolesOf(const QString& client) const
{
    const auto known = m_known.constFind(client);
    return known == m_known.cend() ? std::nullopt : std::optional(*known);
}

QStringList ClientLaunches::texts() const
{
    QStringList texts;
    for (auto known = m_known.cbegin(); known != m_known.cend(); ++known) {
        QStringList words;
        for (auto role = known->cbegin(); role != known->cend(); ++role)
            words.append(role.key() + u'=' + role.value());
        std::sort(words.begin(), words.end());
        words.prepend(known.key());
        texts.append(words.join(u' '));
    }
    return texts;
}

} // namespace app::viewmodels
