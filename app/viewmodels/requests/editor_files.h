// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies given to another program to read: each a file only its owner may read, in a folder that goes with
// the window. Thread: the main thread.
#pragma once

#include <QString>
#include <QTemporaryDir>
#include <QUrl>

#include <functional>
#include <memory>

namespace app::viewmodels {

class EditorFiles {
public:
    // Hands a file to the desktop. False: there is nothing to open it with.
    using Open = std::function<bool(const QUrl& file)>;

    // Without one: the desktop's own way.
    explicit EditorFiles(Open open = {});

    // Why it was not opened, for people; empty: it was. `name` is the file's, with its ending.
    [[nodiscard]] QString show(const QString& name, const QString& text);

    // Empty before the first.
    [[nodiscard]] QString folder() const;

private:
    Open m_open;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_count = 0;
};

} // namespace app::viewmodels
