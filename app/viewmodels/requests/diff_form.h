// SPDX-License-Identifier: GPL-3.0-or-later
// Whether comparisons are one text or two side by side: chosen at any of them, for all of them, and
// remembered. Thread: the main thread.
#pragma once

#include "app/viewmodels/requests/diff_list_model.h"
#include "app/viewmodels/requests/page_memory.h"

#include <QVector>

namespace app::viewmodels {

// `memory` and the models must live as long as each other.
void shareDiffForm(PageMemory& memory, const QVector<DiffListModel*>& diffs);

} // namespace app::viewmodels
