// SPDX-License-Identifier: GPL-3.0-or-later
// How far quotas are used: one bar each.
// Thread: the main thread. The feed and the clock must outlive it.
#pragma once

#include "base/clock.h"
#include "service/gateway_service.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace app::viewmodels {

class QuotaBarModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        OwnerRole,    // empty: all keys share it
        TextRole,     // "$1.25 of $12.50"
        DetailRole,   // what is held, when it resets
        UsedRole,     // 0–1 of the limit
        ReservedRole, // 0–1, on top of it
        LevelRole,    // Level
        SummaryRole,  // the bar in one sentence, for those who hear it
    };
    enum class Level { Fine, Warning, Full };
    Q_ENUM(Level)

    using Standing = gateway::inspect::QuotaStanding;
    using Filter = std::function<bool(const Standing&)>;

    QuotaBarModel(gateway::service::PolicyFeed& feed, const gateway::Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_standings.size()); }

    // Which ones it shows.
    void setFilter(Filter filter);

    // Forgets what was used of it, in two steps with a question between: rows may move meanwhile.
    Q_INVOKABLE void askToReset(int row);
    Q_INVOKABLE void resetAsked();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    void update();
    [[nodiscard]] static Level levelOf(const Standing& standing);
    [[nodiscard]] QString summaryOf(const Standing& standing) const;

    gateway::service::PolicyFeed& m_feed;
    const gateway::Clock& m_clock;
    Filter m_filter;
    QVector<Standing> m_standings;
    Standing m_asked; // its quota and owner
};

} // namespace app::viewmodels
