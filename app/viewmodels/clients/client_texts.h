// SPDX-License-Identifier: GPL-3.0-or-later
// The words for what recipes name by an id. A test walks all recipes, so that none is without.
// Thread: the main thread.
#pragma once

#include <QString>

namespace app::viewmodels {

// Each empty for an id without a text.
[[nodiscard]] QString clientNote(const QString& id);
[[nodiscard]] QString clientStep(const QString& id);
[[nodiscard]] QString clientField(const QString& id);
[[nodiscard]] QString clientRole(const QString& id);

} // namespace app::viewmodels
