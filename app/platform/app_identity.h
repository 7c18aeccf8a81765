// SPDX-License-Identifier: GPL-3.0-or-later
// Who this program is to the desktop, where that is not said by a file: Windows groups windows, jump lists
// and notifications by an id that has to be that of the start menu's shortcut. Source: "Application User
// Model IDs" (Microsoft Learn). Thread: the main thread, before the first window.
#pragma once

namespace app {

// The id of the desktop's entry on Linux, of the bundle on macOS and of the shortcut on Windows.
inline constexpr const char* kApplicationId = "io.github.plexus.Plexus";

void announceIdentity();

} // namespace app
