// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet that deletes a part of the history: all of it, what is older, or what passes the filter. It says
// how many those are before anything is done. Thread: the main thread. Made by RequestsViewModel.
#pragma once

#include "app/viewmodels/requests/request_removal.h"
#include "base/clock.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace app::viewmodels {

class HistoryClearing : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(Part part READ part WRITE setPart NOTIFY changed FINAL)
    // As typed.
    Q_PROPERTY(QString days READ days WRITE setDays NOTIFY changed FINAL)
    Q_PROPERTY(QString daysProblem READ daysProblem NOTIFY changed FINAL)
    Q_PROPERTY(bool keepsPinned READ keepsPinned WRITE setKeepsPinned NOTIFY changed FINAL)
    // What is in the field of the page; empty: nothing, and there is nothing to go by.
    Q_PROPERTY(QString filterText READ filterText NOTIFY changed FINAL)
    // Why the filter cannot be gone by, or what must be known of it. Empty: nothing.
    Q_PROPERTY(QString filterRemark READ filterRemark NOTIFY changed FINAL)
    // How many there are, or that they are being counted.
    Q_PROPERTY(QString countText READ countText NOTIFY changed FINAL)
    Q_PROPERTY(bool canDelete READ canDelete NOTIFY changed FINAL)
    // "Delete 1,234 requests"
    Q_PROPERTY(QString actionText READ actionText NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
public:
    enum Part { Everything, Older, Filtered };
    Q_ENUM(Part)

    static constexpr int kMostDays = 36'500;

    // Both must outlive it.
    HistoryClearing(
        gateway::service::TrafficFeed& traffic, const gateway::Clock& clock, QObject* parent = nullptr);

    // With the filter of the page, and as it was typed.
    void begin(const ExchangeFilter& filter, const QString& text);

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    [[nodiscard]] Part part() const { return m_part; }

    [[nodiscard]] QString days() const { return m_days; }

    [[nodiscard]] QString daysProblem() const;

    [[nodiscard]] bool keepsPinned() const { return m_keepsPinned; }

    [[nodiscard]] QString filterText() const { return m_filterText; }

    [[nodiscard]] QString filterRemark() const;
    [[nodiscard]] QString countText() const;

    [[nodiscard]] bool canDelete() const { return m_isOpen && m_count.value_or(0) > 0; }

    [[nodiscard]] QString actionText() const;

    [[nodiscard]] QString problem() const { return m_problem; }

    void setPart(Part part);
    void setDays(const QString& days);
    void setKeepsPinned(bool keeps);

    Q_INVOKABLE void confirm();
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();
    void agreed(const app::viewmodels::HistoryRemoval& removal);

private:
    // Empty: nothing can be gone by.
    [[nodiscard]] std::optional<HistoryRemoval> removal() const;
    void recount();
    void takeCount(const gateway::Result<qint64>& count);

    gateway::service::TrafficFeed& m_traffic;
    const gateway::Clock& m_clock;
    ExchangeFilter m_filter;
    QString m_filterText;
    QString m_days = QStringLiteral("30");
    QString m_problem;
    std::optional<qint64> m_count;
    qint64 m_askedAtMs = 0;
    Part m_part = Older;
    bool m_keepsPinned = true;
    bool m_isOpen = false;
    bool m_isCounting = false;
    bool m_isStale = false; // what is being counted is not what is asked for any more
};

} // namespace app::viewmodels
