// SPDX-License-Identifier: GPL-3.0-or-later
// What stops of the tour put in place that no demo brings about by itself. Thread: the main thread.
#pragma once

#include "app/viewmodels/shell/app_view_model.h"

#include <QQuickWindow>
#include <QVariant>

namespace app {

// A choice of a page that only the page knows of; it is known by its objectName.
void setOnPage(const QQuickWindow& window, const char* name, const char* property, const QVariant& value);
// What no demo model says: every construct an answer may have.
void showMarkdown(viewmodels::PlaygroundViewModel& playground);
// Columns the table does not show unless somebody wants them.
void wantFigures(viewmodels::TableColumns& columns);
// Addresses and adapters as somebody adds them; nothing is saved.
void showProviderRows(viewmodels::ProvidersViewModel& providers, const QQuickWindow& window);
// The second target half-way to the place of the first, as if somebody held it there.
void dragATarget(viewmodels::AppViewModel& model, const QQuickWindow& window);
// One account that stands before another of its vendor gets a field for its nickname.
void renameAnAccount(viewmodels::AccountsViewModel& accounts);
// Only a demo's models cost nothing.
void testModels(viewmodels::AppViewModel& model);
// Scrolls what the item stands in, so far past its beginning.
void scrollInto(const QQuickWindow& window, const char* name, qreal past);

} // namespace app
