// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the settings' form that are in sight: those of one section, or of all the ones that hold the
// words somebody looks for. Thread: the main thread. The form must outlive it.
#pragma once

#include "app/viewmodels/common/form_model.h"

#include <QSortFilterProxyModel>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class SettingsFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    explicit SettingsFilterModel(FormModel& form, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return rowCount(); }

    void setPlace(int place);
    // Empty: of that place.
    void setQuery(const QString& query);
    // Of a row of the form; -1: it is not in sight.
    [[nodiscard]] int rowOf(int formRow) const;
    // How many rows hold the words, place by place.
    [[nodiscard]] QVector<int> matches(int places) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void countChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] bool isFound(int row) const;
    [[nodiscard]] QString headingOf(int row) const;
    void refilter();

    FormModel& m_form;
    int m_place = 0;
    QString m_query;
};

} // namespace app::viewmodels
