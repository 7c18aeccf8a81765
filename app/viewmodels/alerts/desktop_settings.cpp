// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/alerts/desktop_settings.h"

#include <utility>

namespace app::viewmodels {

void DesktopSettings::useLoginItem(LoginItem item)
{
    m_loginItem = std::move(item);
    Q_EMIT loginItemChanged();
}

void DesktopSettings::setStartsAtLogin(bool starts)
{
    if (!canStartAtLogin() || starts == startsAtLogin())
        return;
    const gateway::Result<void> done = m_loginItem.set(starts);
    m_problem = done ? QString() : done.error().message;
    Q_EMIT loginItemChanged();
}

} // namespace app::viewmodels

#include "moc_desktop_settings.cpp"
