// SPDX-License-Identifier: GPL-3.0-or-later
// The attempts of one request, first one first.
// Thread: the main thread.
#pragma once

#include "inspect/exchange_record.h"

#include <QAbstractListModel>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class AttemptListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        NumberRole = Qt::UserRole + 1, // 1 is the first
        TargetRole,
        StatusTextRole,
        StatusToneRole, // Tone
        StatusIconRole,
        ReasonRole,
        ErrorRole,
        TimesRole,
        ConnectionRole,
        UrlRole,
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_attempts.size()); }

    // Attempts of another request replace the list; of the same one they change in place and are appended.
    void setAttempts(
        const gateway::ExchangeId& owner, const QVector<gateway::inspect::AttemptRecord>& attempts);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    gateway::ExchangeId m_owner;
    QVector<gateway::inspect::AttemptRecord> m_attempts;
};

} // namespace app::viewmodels
