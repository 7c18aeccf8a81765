// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a form that stand on one of its pages; the others stand elsewhere. Thread: the main thread. The
// form must outlive it.
#pragma once

#include "app/viewmodels/common/form_model.h"

#include <QSortFilterProxyModel>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class FormPageModel : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
public:
    FormPageModel(FormModel& form, int page, QObject* parent = nullptr);

    [[nodiscard]] int errorCount() const;
    // How many say something else than what holds anyway.
    [[nodiscard]] int filledCount() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    FormModel& m_form;
    int m_page;
};

} // namespace app::viewmodels
