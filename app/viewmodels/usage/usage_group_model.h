// SPDX-License-Identifier: GPL-3.0-or-later
// What was used, a row per model, provider, target, client or key: the greatest first.
// Thread: the main thread.
#pragma once

#include "app/viewmodels/usage/usage_metric.h"
#include "service/usage_service.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace app::viewmodels {

class UsageGroupModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        ShareRole,  // 0–1 of the greatest, in the metric shown
        FigureRole, // the metric shown
        SeriesRole, // its place in the chart, 0 …; -1: among the others
        RequestsRole,
        TokensRole,
        CostRole,
        ErrorsRole,    // "3 %" of those that were decided
        FailingRole,   // so many that somebody should look
        CacheRateRole, // of the input
        SavedRole,     // money
        // Texts of p50, p90, p99, the latter two only where enough was measured to say them.
        FirstTokenRole,
        SpeedRole,
        // The same, 0–1 along an axis that ends with the greatest of all rows.
        FirstTokenSharesRole,
        SpeedSharesRole,
        MeasuredRole, // requests the spreads are of
        SummaryRole,
    };

    explicit UsageGroupModel(QObject* parent = nullptr);

    // `by`: what groups are told apart by, where their names need words of ours.
    void setAnswer(const gateway::service::UsageAnswer& answer, UsageMetric metric,
        std::optional<gateway::store::UsageDimension> by = {});

    // Null: there is no such row.
    [[nodiscard]] const gateway::store::UsageGroup* at(int row) const;

    [[nodiscard]] int count() const { return static_cast<int>(m_groups.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] double valueOf(const gateway::store::UsageGroup& group) const;
    [[nodiscard]] QVariant figure(const gateway::store::UsageGroup& group, int role) const;
    [[nodiscard]] QVariant speed(const gateway::store::UsageGroup& group, int role) const;
    [[nodiscard]] QString savedText(const gateway::store::UsageGroup& group) const;
    [[nodiscard]] QString summary(const gateway::store::UsageGroup& group) const;

    QVector<gateway::store::UsageGroup> m_groups;
    QHash<QString, gateway::Money> m_saved;
    UsageMetric m_metric = UsageMetric::Requests;
    std::optional<gateway::store::UsageDimension> m_by;
    double m_greatest = 0;
    double m_slowestUs = 0;
    double m_fastest = 0; // tokens a second
};

// "32 %" of the input came from a prompt cache.
[[nodiscard]] QString cacheRateText(const gateway::store::UsageTotals& totals);
// Of the requests that were decided, those that failed.
[[nodiscard]] QString errorRateText(const gateway::store::UsageTotals& totals);
// "62 tok/s".
[[nodiscard]] QString paceText(double tokensPerSecond);
// Of fewer requests the rare ones are a matter of chance: only their median is said.
inline constexpr qint64 kLeastForTails = 10;

} // namespace app::viewmodels
