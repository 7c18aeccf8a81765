// SPDX-License-Identifier: GPL-3.0-or-later
// Where Tab leads in a window, and whether one sees it.
// Thread: the main thread.
#pragma once

#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QVector>

namespace gateway::test {

struct FocusWalk {
    // In the order of Tab, from what had the keyboard back to it.
    QVector<QPointer<QQuickItem>> stops = {};
    // The keyboard came back to where it began.
    bool isRound = false;
    // Those whose picture did not change when the keyboard came to them.
    QStringList unseen = {};
};

// A sheet keeps the keyboard, so that there is no picture of it without.
enum class LookAt { Everything, NothingButTheWay };

// Presses Tab until the keyboard is back at the item that has it now, or `most` times.
[[nodiscard]] FocusWalk walkByTab(QQuickWindow& window, LookAt look, int most = 400);
// Of what is to be seen and would take Tab, what the walk did not reach; a line each.
[[nodiscard]] QStringList unreached(const FocusWalk& walk, QQuickItem& root);

} // namespace gateway::test
