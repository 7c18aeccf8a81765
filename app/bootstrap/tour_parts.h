// SPDX-License-Identifier: GPL-3.0-or-later
// What stops of the tour put in place that no demo brings about by itself. Thread: the main thread.
#pragma once

#include "app/viewmodels/playground/playground_view_model.h"

#include <QQuickWindow>
#include <QVariant>

namespace app {

// A choice of a page that only the page knows of; it is known by its objectName.
void setOnPage(const QQuickWindow& window, const char* name, const char* property, const QVariant& value);
// What no demo model says: every construct an answer may have.
void showMarkdown(viewmodels::PlaygroundViewModel& playground);

} // namespace app
