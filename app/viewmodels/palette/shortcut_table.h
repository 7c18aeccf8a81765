// SPDX-License-Identifier: GPL-3.0-or-later
// Every key that does something, as data: what it does, where, by which keys unless a person has chosen
// others, and who listens for it. A new shortcut is a row here. Thread: any. Values.
#pragma once

#include <QString>

#include <span>

namespace app::viewmodels {

enum class ShortcutScope { Everywhere, Lists, Usage, Requests, Timeline, Playground };

enum class ShortcutUse {
    Window, // the window itself, wherever one is
    Page,   // pages, by Keymap
    Key,    // pages, as the key it is by default: KeyTranslator makes it of another
    Fixed,  // cannot be changed: what one moves about with, and what text is not written with
};

struct ShortcutSpec {
    const char* id; // as kept in the preferences; stays the same. Fixed: empty
    ShortcutScope scope;
    ShortcutUse use;
    // QKeySequence's portable text; Fixed: words of "ShortcutListModel", several separated by ", ".
    const char* keys;
    const char* text; // likewise: what is done
};

[[nodiscard]] std::span<const ShortcutSpec> shortcutTable();

// Translated.
[[nodiscard]] QString shortcutScopeText(ShortcutScope scope);
[[nodiscard]] QString shortcutWords(const char* words);

// Whether both can be meant at once.
[[nodiscard]] bool overlap(ShortcutScope a, ShortcutScope b);

} // namespace app::viewmodels
