// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/diff_form.h"

namespace app::viewmodels {

namespace {

const QString kDiffInlined = QStringLiteral("diff_inlined");

} // namespace

void shareDiffForm(PageMemory& memory, const QVector<DiffListModel*>& diffs)
{
    for (DiffListModel* diff : diffs) {
        diff->setInlined(memory.value(kDiffInlined).toBool());
        QObject::connect(diff, &DiffListModel::inlinedChanged, diff, [&memory, diff, diffs] {
            memory.keep(kDiffInlined, diff->isInlined());
            for (DiffListModel* other : diffs)
                other->setInlined(diff->isInlined());
        });
    }
}

} // namespace app::viewmodels
