// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of settings shows, in its order.
// Thread: any. Pure.
#pragma once

#include "app/viewmodels/common/form_model.h"

namespace app::viewmodels {

// Paths from the top of the document.
[[nodiscard]] QVector<FormModel::Row> settingsRows();

} // namespace app::viewmodels
