// SPDX-License-Identifier: GPL-3.0-or-later
// The meters of one provider: a bar each.
// Thread: the main thread. Owned by a MeterBoardModel.
#pragma once

#include "app/viewmodels/common/meter_history_view_model.h"
#include "app/viewmodels/common/pinned_meters.h"
#include "inspect/meter.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class MeterListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    // There is a tray to pin meters to.
    Q_PROPERTY(bool pinnable READ isPinnable NOTIFY pinnableChanged FINAL)
    // There is a place to show how a meter has gone.
    Q_PROPERTY(bool recallable READ isRecallable NOTIFY recallableChanged FINAL)
public:
    enum Role {
        LabelRole = Qt::UserRole + 1,
        AmountRole, // "320 of 1,500 requests"; may be empty
        ShareRole,  // "64 %"; may be empty
        DetailRole, // when it resets, what it counts
        UsedRole,   // 0–1; negative: there is nothing to compare with
        LevelRole,  // Level
        LevelTextRole,
        SummaryRole, // the bar in one sentence, for those who hear it
        PinnedRole,  // a person wants it in the tray
    };
    enum class Level { Fine, Warning, Critical, Exhausted };
    Q_ENUM(Level)

    [[nodiscard]] static Level levelOf(gateway::inspect::MeterStatus status);

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_meters.size()); }

    // Those of `provider` that are pinned, and where pinning is kept. Nothing: there is no tray.
    void usePins(PinnedMeters* pins, const QString& provider);

    [[nodiscard]] bool isPinnable() const { return m_pins != nullptr; }

    Q_INVOKABLE void togglePinned(int row);

    // Where the past of `provider`'s meters is shown; nothing: nowhere.
    void useHistory(MeterHistoryViewModel* history, const QString& provider);

    [[nodiscard]] bool isRecallable() const { return m_history != nullptr; }

    Q_INVOKABLE void showHistory(int row);

    void setMeters(const QVector<gateway::inspect::Meter>& meters, qint64 nowMs);
    // Time went on.
    void setNow(qint64 nowMs);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void pinnableChanged();
    void recallableChanged();

private:
    void showPins();

    QPointer<PinnedMeters> m_pins;
    QPointer<MeterHistoryViewModel> m_history;
    QString m_provider;
    QVector<gateway::inspect::Meter> m_meters;
    qint64 m_nowMs = 0;
};

} // namespace app::viewmodels
