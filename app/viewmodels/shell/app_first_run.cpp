// SPDX-License-Identifier: GPL-3.0-or-later
// When the first run opens by itself, and what leads back to it: the part of AppViewModel that knows the
// pages it is left for.
#include "app/viewmodels/shell/app_view_model.h"

namespace app::viewmodels {

void AppViewModel::offerFirstRun()
{
    if (m_firstRunOffered)
        return;
    m_firstRunOffered = true;
    if (!m_preferences.isFirstRunDone() && m_firstRun.isNothingConfigured())
        m_firstRun.begin();
}

void AppViewModel::addProviderInFirstRun(const QString& presetId)
{
    m_firstRun.setAside();
    setPage(Page::Providers);
    m_providers.add(presetId);
}

void AppViewModel::followFirstRun()
{
    connect(
        &m_firstRun, &FirstRunViewModel::dismissed, this, [this] { m_preferences.setFirstRunDone(true); });
    // What it was left for is done.
    connect(m_providers.editor(), &ProviderEditor::saved, &m_firstRun, &FirstRunViewModel::resume);
}

} // namespace app::viewmodels
