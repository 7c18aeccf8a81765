// SPDX-License-Identifier: GPL-3.0-or-later
// What a link does once a person has agreed: the part of AppViewModel that leads to pages for it.
#include "app/viewmodels/shell/app_view_model.h"

namespace app::viewmodels {

namespace {

AppViewModel::Page pageOf(LinkPage page)
{
    using enum AppViewModel::Page;
    switch (page) {
    case LinkPage::Home: return Home;
    case LinkPage::Requests: return Requests;
    case LinkPage::Usage: return Usage;
    case LinkPage::Providers: return Providers;
    case LinkPage::Accounts: return Accounts;
    case LinkPage::Models: return Models;
    case LinkPage::Clients: return Clients;
    case LinkPage::ClientKeys: return ClientKeys;
    case LinkPage::Mcp: return Mcp;
    case LinkPage::Playground: return Playground;
    case LinkPage::Settings: return Settings;
    }
    return Home;
}

} // namespace

QString AppViewModel::carryOutLink(const DeepLink& link)
{
    // What lies over the pages would hide what was asked for.
    m_firstRun.setAside();
    m_palette.setOpen(false);
    if (const auto* page = std::get_if<OpenPageLink>(&link)) {
        if (!page->request.isEmpty())
            showRequest(page->request);
        else if (page->page == LinkPage::Requests && !page->filter.isEmpty())
            showRequests(page->filter);
        else
            setPage(pageOf(page->page));
        return {};
    }
    const auto& provider = std::get<AddProviderLink>(link);
    QString problem = m_providers.propose({ .presetId = provider.preset,
        .name = provider.name,
        .baseUrl = provider.baseUrl,
        .key = provider.apiKey,
        .models = provider.models });
    if (problem.isEmpty())
        setPage(Page::Providers);
    return problem;
}

} // namespace app::viewmodels
