// SPDX-License-Identifier: GPL-3.0-or-later
// The window as those see it who do not look at it: by roles and names.
// Thread: the main thread.
#pragma once

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>

namespace gateway::test {

// What is to be seen, the item itself included, parents before children.
[[nodiscard]] QVector<QQuickItem*> visibleItems(QQuickItem& root);
// Null: nobody hears of it.
[[nodiscard]] QAccessibleInterface* accessibleOf(const QQuickItem& item);
// Empty: it has none.
[[nodiscard]] QString nameOf(const QQuickItem& item);
[[nodiscard]] QString descriptionOf(const QQuickItem& item);
[[nodiscard]] QAccessible::Role roleOf(const QQuickItem& item);
// "PlexusButton in SaveBar.qml in SettingsPage.qml", to find it again.
[[nodiscard]] QString placeOf(const QQuickItem& item);

// A person can do something with it.
[[nodiscard]] bool isInteractive(const QQuickItem& item);
// Everything that can be used and is not named, or whose role says nothing; one line each.
[[nodiscard]] QStringList unnamedItems(QQuickItem& root);

} // namespace gateway::test
