// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/palette/shortcut_list_model.h"

#include <QCoreApplication>

#include <array>
#include <cstring>
#include <string_view>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

constexpr const char* kContext = "ShortcutListModel";

struct Row {
    const char* section;
    const char* keys; // several: separated by ", "
    const char* text;
};

constexpr const char* kEverywhere = QT_TRANSLATE_NOOP("ShortcutListModel", "Everywhere");
constexpr const char* kRequests = QT_TRANSLATE_NOOP("ShortcutListModel", "Requests");
constexpr const char* kTimeline = QT_TRANSLATE_NOOP("ShortcutListModel", "Timeline");
constexpr const char* kUsage = QT_TRANSLATE_NOOP("ShortcutListModel", "Usage");
constexpr const char* kPlayground = QT_TRANSLATE_NOOP("ShortcutListModel", "Playground");
constexpr const char* kForms = QT_TRANSLATE_NOOP("ShortcutListModel", "Lists and forms");

constexpr std::array kRows {
    Row { kEverywhere, QT_TRANSLATE_NOOP("ShortcutListModel", "Ctrl+K"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Search or run a command") },
    Row { kEverywhere, QT_TRANSLATE_NOOP("ShortcutListModel", "Ctrl+1 … Ctrl+9"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Go to a page") },
    Row { kEverywhere, QT_TRANSLATE_NOOP("ShortcutListModel", "Ctrl+0"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Playground") },
    Row { kEverywhere, QT_TRANSLATE_NOOP("ShortcutListModel", "Ctrl+,"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Settings") },
    Row { kEverywhere, QT_TRANSLATE_NOOP("ShortcutListModel", "Ctrl+Shift+C"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Copy base URL") },
    Row { kEverywhere, QT_TRANSLATE_NOOP("ShortcutListModel", "?"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Keyboard shortcuts") },
    Row { kEverywhere, QT_TRANSLATE_NOOP("ShortcutListModel", "Ctrl+Q"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Quit") },
    Row { kForms, QT_TRANSLATE_NOOP("ShortcutListModel", "N"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Add an entry") },
    Row { kForms, QT_TRANSLATE_NOOP("ShortcutListModel", "Del"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Delete the selected entry") },
    Row { kForms, QT_TRANSLATE_NOOP("ShortcutListModel", "Ctrl+F, /"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Find a model or a setting") },
    Row { kForms, QT_TRANSLATE_NOOP("ShortcutListModel", "Alt+↑, Alt+↓"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Move a target or a group") },
    Row { kForms, QT_TRANSLATE_NOOP("ShortcutListModel", "Ctrl+S"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Save") },
    Row { kForms, QT_TRANSLATE_NOOP("ShortcutListModel", "Ctrl+Z"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Undo the last change") },
    Row { kUsage, QT_TRANSLATE_NOOP("ShortcutListModel", "←, →"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Previous, next point of a chart") },
    Row { kUsage, QT_TRANSLATE_NOOP("ShortcutListModel", "Enter"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Show the requests behind it") },
    Row { kRequests, QT_TRANSLATE_NOOP("ShortcutListModel", "J, K"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Next, previous request") },
    Row { kRequests, QT_TRANSLATE_NOOP("ShortcutListModel", "Enter, Esc"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Open, close the inspector") },
    Row { kRequests, QT_TRANSLATE_NOOP("ShortcutListModel", "[, ]"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Previous, next tab of the inspector") },
    Row { kRequests, QT_TRANSLATE_NOOP("ShortcutListModel", "T, D, E"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Timeline, differences, events") },
    Row { kRequests, QT_TRANSLATE_NOOP("ShortcutListModel", "Ctrl+F, /"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Filter requests") },
    Row { kRequests, QT_TRANSLATE_NOOP("ShortcutListModel", "Space"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Pause and resume") },
    Row { kRequests, QT_TRANSLATE_NOOP("ShortcutListModel", "C"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Copy as curl") },
    Row { kRequests, QT_TRANSLATE_NOOP("ShortcutListModel", "R"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Send again") },
    Row { kRequests, QT_TRANSLATE_NOOP("ShortcutListModel", "P"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Pin") },
    Row { kRequests, QT_TRANSLATE_NOOP("ShortcutListModel", "X"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Cancel a running request") },
    Row { kRequests, QT_TRANSLATE_NOOP("ShortcutListModel", "Del"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Delete a request") },
    Row { kTimeline, QT_TRANSLATE_NOOP("ShortcutListModel", "+, −, 0"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Zoom in, zoom out, show all") },
    Row { kTimeline, QT_TRANSLATE_NOOP("ShortcutListModel", "←, →"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Earlier, later") },
    Row { kPlayground, QT_TRANSLATE_NOOP("ShortcutListModel", "Ctrl+Enter"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Send") },
    Row { kPlayground, QT_TRANSLATE_NOOP("ShortcutListModel", "Esc"),
        QT_TRANSLATE_NOOP("ShortcutListModel", "Stop the answer") },
};

QString translated(const char* text)
{
    return QCoreApplication::translate(kContext, text);
}

// What is for every page at one side, what is for a certain one at the other.
bool isAtSide(std::string_view section)
{
    return section == kRequests || section == kTimeline || section == kPlayground;
}

} // namespace

int ShortcutListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kRows.size());
}

QVariant ShortcutListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto at = static_cast<std::size_t>(index.row());
    const Row& row = kRows.at(at);
    switch (role) {
    case SectionRole: return translated(row.section);
    case FirstRole: return at == 0 || std::strcmp(kRows.at(at - 1).section, row.section) != 0;
    case KeysRole: return translated(row.keys);
    case CapsRole: return translated(row.keys).split(u", "_s);
    case AtSideRole: return isAtSide(row.section);
    case TextRole: return translated(row.text);
    default: return {};
    }
}

QHash<int, QByteArray> ShortcutListModel::roleNames() const
{
    return { { SectionRole, "section" }, { FirstRole, "first" }, { KeysRole, "keys" }, { CapsRole, "caps" },
        { TextRole, "text" }, { AtSideRole, "atSide" } };
}

} // namespace app::viewmodels

#include "moc_shortcut_list_model.cpp"
