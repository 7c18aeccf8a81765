// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/controls/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace plexus::controls {

void Clipboard::copy(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied();
}

} // namespace plexus::controls

#include "moc_clipboard.cpp"
