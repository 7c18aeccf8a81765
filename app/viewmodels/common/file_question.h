// SPDX-License-Identifier: GPL-3.0-or-later
// Which file a person is asked for, by the dialog of their desktop. A value.
// Thread: the main thread.
#pragma once

#include <QString>

#include <functional>

namespace app::viewmodels {

struct FileQuestion {
    enum class Wish { Existing, Several, New };

    Wish wish = Wish::Existing;
    QString title;
    QString start = {};  // a path the dialog begins with
    QString filter = {}; // "Backups (*.plxbackup)"
};

// `chosen` gets the path, of several one after the other, and is not called when nothing was chosen. Empty:
// there is nobody to ask.
using ChooseFile =
    std::function<void(const FileQuestion& question, std::function<void(const QString& path)> chosen)>;

} // namespace app::viewmodels
