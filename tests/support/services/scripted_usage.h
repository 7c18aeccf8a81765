// SPDX-License-Identifier: GPL-3.0-or-later
// What was used, and rates of currencies, for ScriptedServices.
// Thread: the main thread.
#pragma once

#include "service/currency_rates.h"
#include "service/usage_service.h"

#include <QVector>

namespace gateway::test {

// Two weeks before `untilMs`, a request every hour; three models, two providers, three clients, two keys.
class ScriptedUsage final : public service::UsageService {
    Q_OBJECT
public:
    explicit ScriptedUsage(QObject* parent = nullptr);

    // From now on, instead of what the script has.
    void answerWith(const Result<service::UsageAnswer>& answer) { m_answer = answer; }

    // From now on answers wait until release().
    void hold() { m_isHolding = true; }

    void release();

    [[nodiscard]] QVector<store::UsageReportQuery> queries() const { return m_queries; }

    void load(const store::UsageReportQuery& query,
        std::function<void(Result<service::UsageAnswer>)> done) override;

private:
    QVector<store::UsageReportQuery> m_queries;
    QVector<std::function<void()>> m_held;
    std::optional<Result<service::UsageAnswer>> m_answer;
    bool m_isHolding = false;
};

class ScriptedCurrencies final : public service::CurrencyRates {
    Q_OBJECT
public:
    using CurrencyRates::CurrencyRates;

    // As if they had been fetched.
    void setRates(const service::RateTable& rates);

    [[nodiscard]] bool isWanted() const { return m_isWanted; }

    [[nodiscard]] const service::RateTable& rates() const override { return m_rates; }

    void want() override { m_isWanted = true; }

    void unwant() override { m_isWanted = false; }

private:
    service::RateTable m_rates;
    bool m_isWanted = false;
};

} // namespace gateway::test
