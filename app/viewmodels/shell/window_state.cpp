// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/shell/window_state.h"

namespace app::viewmodels {

namespace {

WindowState::Requests shown(RequestsViewModel& requests)
{
    return { .filter = requests.filter(),
        .selected = requests.inspector()->record(),
        .tab = requests.inspector()->tab(),
        .isPaused = requests.isPaused() };
}

void showAgain(RequestsViewModel& requests, const WindowState::Requests& state)
{
    requests.setFilter(state.filter);
    requests.inspector()->setTab(state.tab);
    // The list is still empty. The record itself is at hand, also of a request that runs and is stored
    // nowhere.
    if (state.selected)
        requests.show(state.selected);
    requests.setPaused(state.isPaused);
}

WindowState::Usage shown(const UsageViewModel& usage)
{
    return { .tab = usage.tab(),
        .range = usage.range(),
        .metric = usage.metric(),
        .heatTable = usage.heatTable(),
        .showsTable = usage.showsTable(),
        .firstDay = usage.firstDay(),
        .lastDay = usage.lastDay() };
}

void showAgain(UsageViewModel& usage, const WindowState::Usage& state)
{
    usage.setTab(state.tab);
    usage.setMetric(state.metric);
    usage.setHeatTable(state.heatTable);
    usage.setShowsTable(state.showsTable);
    usage.setRange(state.range);
    if (state.range != UsageViewModel::Range::Custom)
        return;
    usage.setFirstDay(state.firstDay);
    usage.setLastDay(state.lastDay);
}

WindowState::Models shown(ModelsViewModel& models)
{
    return { .query = models.shelf()->query(),
        .provider = models.shelf()->provider(),
        .order = models.shelf()->order(),
        .row = models.selectedRow() };
}

void showAgain(ModelsViewModel& models, const WindowState::Models& state)
{
    models.shelf()->setQuery(state.query);
    models.shelf()->setProvider(state.provider);
    models.shelf()->setOrder(state.order);
    models.select(state.row);
}

WindowState::Keys shown(KeysViewModel& keys)
{
    return { .tab = keys.tab(), .row = keys.selectedRow(), .quotaRow = keys.quotas()->selectedRow() };
}

void showAgain(KeysViewModel& keys, const WindowState::Keys& state)
{
    keys.setTab(state.tab);
    keys.select(state.row);
    keys.quotas()->select(state.quotaRow);
}

WindowState::Mcp shown(McpViewModel& mcp)
{
    return { .tab = mcp.tab(),
        .row = mcp.servers()->selectedRow(),
        .logServer = mcp.log()->choice(),
        .logKey = mcp.log()->keyChoice(),
        .logOutcome = mcp.log()->outcome(),
        .logWords = mcp.log()->words() };
}

void showAgain(McpViewModel& mcp, const WindowState::Mcp& state)
{
    mcp.setTab(state.tab);
    mcp.servers()->select(state.row);
    mcp.log()->setChoice(state.logServer);
    mcp.log()->setKeyChoice(state.logKey);
    mcp.log()->setOutcome(state.logOutcome);
    mcp.log()->setWords(state.logWords);
}

WindowState::Settings shown(SettingsViewModel& settings)
{
    return { .place = settings.place(),
        .query = settings.query(),
        .logLevel = settings.log()->shownLevel(),
        .logPart = settings.log()->shownPart(),
        .logWords = settings.log()->words(),
        .isLogPaused = settings.log()->isPaused() };
}

void showAgain(SettingsViewModel& settings, const WindowState::Settings& state)
{
    settings.setPlace(state.place);
    settings.setQuery(state.query);
    settings.log()->setShownLevel(state.logLevel);
    settings.log()->setShownPart(state.logPart);
    settings.log()->setWords(state.logWords);
    settings.log()->setPaused(state.isLogPaused);
}

} // namespace

WindowState windowState(AppViewModel& model)
{
    return { .page = model.page(),
        .requests = shown(*model.requests()),
        .usage = shown(*model.usage()),
        .models = shown(*model.models()),
        .providerRow = model.providers()->selectedRow(),
        .keys = shown(*model.keys()),
        .mcp = shown(*model.mcp()),
        .settings = shown(*model.settings()),
        .talk = model.playground()->talk() };
}

void showAgain(AppViewModel& model, const WindowState& state)
{
    showAgain(*model.requests(), state.requests);
    showAgain(*model.usage(), state.usage);
    showAgain(*model.models(), state.models);
    model.providers()->select(state.providerRow);
    showAgain(*model.keys(), state.keys);
    showAgain(*model.mcp(), state.mcp);
    showAgain(*model.settings(), state.settings);
    model.playground()->resume(state.talk);
    model.setPage(state.page);
}

} // namespace app::viewmodels
