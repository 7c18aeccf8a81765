// SPDX-License-Identifier: GPL-3.0-or-later
// A list that makes no rows ahead of time: those are made asynchronously, and where the model is reset before they are
// there (a new filter, another request) Qt complains of each. What is in sight is made at once either way.
pragma ComponentBehavior: Bound

import QtQuick

ListView {
    cacheBuffer: 0
}
