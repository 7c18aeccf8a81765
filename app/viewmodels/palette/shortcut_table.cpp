// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/palette/shortcut_table.h"

#include <QCoreApplication>

#include <array>

namespace app::viewmodels {

namespace {

using Scope = ShortcutScope;
using Use = ShortcutUse;

constexpr const char* kContext = "ShortcutListModel";

// The pages in the order of AppViewModel::Page; scopes one after the other.
constexpr std::array kRows {
    ShortcutSpec { "palette", Scope::Everywhere, Use::Window, "Ctrl+K",
        QT_TRANSLATE_NOOP("ShortcutListModel", "Search or run a command") },
    ShortcutSpec {
        "home", Scope::Everywhere, Use::Window, "Ctrl+1", QT_TRANSLATE_NOOP("ShortcutListModel", "Home") },
    ShortcutSpec { "requests", Scope::Everywhere, Use::Window, "Ctrl+2",
        QT_TRANSLATE_NOOP("ShortcutListModel", "Requests") },
    ShortcutSpec {
        "usage", Scope::Everywhere, Use::Window, "Ctrl+3", QT_TRANSLATE_NOOP("ShortcutListModel", "Usage") },
    ShortcutSpec { "providers", Scope::Everywhere, Use::Window, "Ctrl+4",
        QT_TRANSLATE_NOOP("ShortcutListModel", "Providers") },
    ShortcutSpec { "accounts", Scope::Everywhere, Use::Window, "Ctrl+5",
        QT_TRANSLATE_NOOP("ShortcutListModel", "Accounts") },
    ShortcutSpec { "models", Scope::Everywhere, Use::Window, "Ctrl+6",
        QT_TRANSLATE_NOOP("ShortcutListModel", "Models") },
    ShortcutSpec { "clients", Scope::Everywhere, Use::Window, "Ctrl+7",
        QT_TRANSLATE_NOOP("ShortcutListModel", "Clients") },
    ShortcutSpec { "keys", Scope::Everywhere, Use::Window, "Ctrl+8",
        QT_TRANSLATE_NOOP("ShortcutListModel", "Keys & quotas") },
    ShortcutSpec { "mcp", Scope::Everywhere, Use::Window, "Ctrl+9",
        QT_TRANSLATE_NOOP("ShortcutListModel", "MCP servers") },
    ShortcutSpec { "playground", Scope::Everywhere, Use::Window, "Ctrl+0",
        QT_TRANSLATE_NOOP("ShortcutListModel", "Playground") },
    ShortcutSpec { "settings", Scope::Everywhere, Use::Window, "Ctrl+,",
        QT_TRANSLATE_NOOP("ShortcutListModel", "Settings") },
    ShortcutSpec { "copy-base-url", Scope::Everywhere, Use::Window, "Ctrl+Shift+C",
        QT_TRANSLATE_NOOP("ShortcutListModel", "Copy base URL") },
    ShortcutSpec { "shortcuts", Scope::Everywhere, Use::Window, "?",
        QT_TRANSLATE_NOOP("ShortcutListModel", "Keyboard shortcuts") },
    ShortcutSpec {
        "quit", Scope::Everywhere, Use::Window, "Ctrl+Q", QT_TRANSLATE_NOOP("ShortcutListModel", "Quit") },
    ShortcutSpec { "find", Scope::Lists, Use::Page, "Ctrl+F",
        QT_TRANSLATE_NOOP("ShortcutListModel", "Filter requests, find a model or a setting") },
    ShortcutSpec { "", Scope::Lists, Use::Fixed, "/",
        QT_TRANSLATE_NOOP("ShortcutListModel", "Filter requests, find a model or a setting") },
    ShortcutSpec {
        "add", Scope::Lists, Use::Key, "N", QT_TRANSLATE_NOOP("ShortcutListModel", "Add an entry") },
    ShortcutSpec { "delete", Scope::Lists, Use::Key, "Del",
        QT_TRANSLATE_NOOP("ShortcutListModel", "Delete the selected entry or request") },
    ShortcutSpec { "", Scope::Lists, Use::Fixed, QT_TRANSLATE_NOOP("ShortcutListModel", "Alt+↑, Alt+↓"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Move a target or a group") },
    ShortcutSpec {
        "save", Scope::Lists, Use::Page, "Ctrl+S", QT_TRANSLATE_NOOP("ShortcutListModel", "Save") },
    ShortcutSpec { "undo", Scope::Lists, Use::Page, "Ctrl+Z",
        QT_TRANSLATE_NOOP("ShortcutListModel", "Undo the last change") },
    ShortcutSpec { "", Scope::Usage, Use::Fixed, QT_TRANSLATE_NOOP("ShortcutListModel", "←, →"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Previous, next point of a chart") },
    ShortcutSpec { "", Scope::Usage, Use::Fixed, QT_TRANSLATE_NOOP("ShortcutListModel", "Enter"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Show the requests behind it") },
    ShortcutSpec {
        "next", Scope::Requests, Use::Key, "J", QT_TRANSLATE_NOOP("ShortcutListModel", "Next request") },
    ShortcutSpec { "previous", Scope::Requests, Use::Key, "K",
        QT_TRANSLATE_NOOP("ShortcutListModel", "Previous request") },
    ShortcutSpec { "", Scope::Requests, Use::Fixed,
        QT_TRANSLATE_NOOP("ShortcutListModel", "Shift+↑, Shift+↓"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Select several requests") },
    ShortcutSpec { "", Scope::Requests, Use::Fixed, QT_TRANSLATE_NOOP("ShortcutListModel", "Ctrl+A"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Select all that are listed") },
    ShortcutSpec { "", Scope::Requests, Use::Fixed, QT_TRANSLATE_NOOP("ShortcutListModel", "Menu, Shift+F10"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Show what can be done with them") },
    ShortcutSpec { "", Scope::Requests, Use::Fixed,
        QT_TRANSLATE_NOOP("ShortcutListModel", "Ctrl+Shift+←, Ctrl+Shift+→"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Narrow, widen the column of a heading") },
    ShortcutSpec { "", Scope::Requests, Use::Fixed, QT_TRANSLATE_NOOP("ShortcutListModel", "Enter, Esc"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Open, close the inspector") },
    ShortcutSpec { "previous-tab", Scope::Requests, Use::Key, "[",
        QT_TRANSLATE_NOOP("ShortcutListModel", "Previous tab of the inspector") },
    ShortcutSpec { "next-tab", Scope::Requests, Use::Key, "]",
        QT_TRANSLATE_NOOP("ShortcutListModel", "Next tab of the inspector") },
    ShortcutSpec {
        "timeline", Scope::Requests, Use::Key, "T", QT_TRANSLATE_NOOP("ShortcutListModel", "Timeline") },
    ShortcutSpec { "differences", Scope::Requests, Use::Key, "D",
        QT_TRANSLATE_NOOP("ShortcutListModel", "Differences") },
    ShortcutSpec {
        "events", Scope::Requests, Use::Key, "E", QT_TRANSLATE_NOOP("ShortcutListModel", "Events") },
    ShortcutSpec { "", Scope::Requests, Use::Fixed, QT_TRANSLATE_NOOP("ShortcutListModel", "Space"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Pause and resume") },
    ShortcutSpec {
        "curl", Scope::Requests, Use::Key, "C", QT_TRANSLATE_NOOP("ShortcutListModel", "Copy as curl") },
    ShortcutSpec {
        "again", Scope::Requests, Use::Key, "R", QT_TRANSLATE_NOOP("ShortcutListModel", "Send again") },
    ShortcutSpec { "pin", Scope::Requests, Use::Key, "P", QT_TRANSLATE_NOOP("ShortcutListModel", "Pin") },
    ShortcutSpec { "cancel", Scope::Requests, Use::Key, "X",
        QT_TRANSLATE_NOOP("ShortcutListModel", "Cancel a running request") },
    ShortcutSpec { "", Scope::Timeline, Use::Fixed, QT_TRANSLATE_NOOP("ShortcutListModel", "+, −, 0"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Zoom in, zoom out, show all") },
    ShortcutSpec { "", Scope::Timeline, Use::Fixed, QT_TRANSLATE_NOOP("ShortcutListModel", "←, →"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Earlier, later") },
    ShortcutSpec {
        "send", Scope::Playground, Use::Page, "Ctrl+Return", QT_TRANSLATE_NOOP("ShortcutListModel", "Send") },
    ShortcutSpec { "", Scope::Playground, Use::Fixed, QT_TRANSLATE_NOOP("ShortcutListModel", "Esc"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Stop the answer") },
};

// The inspector's timeline is a part of the page of requests.
Scope pageOf(Scope scope)
{
    return scope == Scope::Timeline ? Scope::Requests : scope;
}

bool isOfAllPages(Scope scope)
{
    return scope == Scope::Everywhere || scope == Scope::Lists;
}

} // namespace

std::span<const ShortcutSpec> shortcutTable()
{
    return kRows;
}

QString shortcutWords(const char* words)
{
    return QCoreApplication::translate(kContext, words);
}

QString shortcutScopeText(ShortcutScope scope)
{
    switch (scope) {
    case Scope::Everywhere: return QCoreApplication::translate("ShortcutListModel", "Everywhere");
    case Scope::Lists: return QCoreApplication::translate("ShortcutListModel", "Lists and forms");
    case Scope::Usage: return QCoreApplication::translate("ShortcutListModel", "Usage");
    case Scope::Requests: return QCoreApplication::translate("ShortcutListModel", "Requests");
    case Scope::Timeline: return QCoreApplication::translate("ShortcutListModel", "Timeline");
    case Scope::Playground: return QCoreApplication::translate("ShortcutListModel", "Playground");
    }
    return {};
}

bool overlap(ShortcutScope a, ShortcutScope b)
{
    return isOfAllPages(a) || isOfAllPages(b) || pageOf(a) == pageOf(b);
}

} // namespace app::viewmodels
