// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows, apart from what is kept with its preferences anyway: so that a window in another
// language shows what the former one did. Rows are those of the same configuration, a moment later.
// A value. Where lists are scrolled to is the window's (bootstrap/scroll_places).
#pragma once

#include "app/viewmodels/shell/app_view_model.h"

namespace app::viewmodels {

struct WindowState {
    AppViewModel::Page page = AppViewModel::Page::Home;

    struct Requests {
        QString filter = {};
        gateway::inspect::ExchangeRecordPtr selected = {}; // null: none
        int tab = 0;                                       // of the inspector
        bool isPaused = false;
    } requests = {};

    struct Usage {
        UsageViewModel::Tab tab = {};
        UsageViewModel::Range range = {};
        UsageViewModel::Metric metric = {};
        UsageViewModel::HeatTable heatTable = {};
        bool showsTable = false;
        QString firstDay = {};
        QString lastDay = {};
    } usage = {};

    struct Models {
        QString query = {};
        int provider = 0;
        int order = 0;
        int row = -1;
    } models = {};

    int providerRow = -1;

    struct Keys {
        KeysViewModel::Tab tab = {};
        int row = -1;
        int quotaRow = -1;
    } keys = {};

    struct Mcp {
        McpViewModel::Tab tab = {};
        int row = -1;
        int logServer = 0;
        int logKey = 0;
        int logOutcome = 0;
        QString logWords = {};
    } mcp = {};

    struct Settings {
        SettingsViewModel::Place place = {};
        QString query = {};
        int logLevel = 0;
        int logPart = 0;
        QString logWords = {};
        bool isLogPaused = false;
    } settings = {};

    PlaygroundTalk talk = {};
};

// Of a form that holds something unsaved it takes what is in force; see AppViewModel::holdsUnsaved().
[[nodiscard]] WindowState windowState(AppViewModel& model);

// In view-models that were just made. Before the window is, so that its pages begin with it.
void showAgain(AppViewModel& model, const WindowState& state);

} // namespace app::viewmodels
