// SPDX-License-Identifier: GPL-3.0-or-later
// service::MeterService that follows a script. Thread: the main thread. Answers come from the event loop, as
// those of the real service do.
#pragma once

#include "service/meter_service.h"

namespace gateway::test {

class ScriptedMeters final : public service::MeterService {
    Q_OBJECT
public:
    using MeterService::MeterService;
    using Meters = QVector<inspect::Meter>;

    void setStandings(const QVector<service::MeterStanding>& standings);

    void setTypes(const QVector<config::CheckerDefinition>& types) { m_types = types; }

    // What test() answers from now on.
    void answerTrialsWith(const Result<Meters>& answer) { m_trial = answer; }

    // What history() answers from now on.
    void answerHistoryWith(const Result<QVector<inspect::MeterPoint>>& answer) { m_history = answer; }

    [[nodiscard]] QVector<store::MeterHistoryQuery> historyQueries() const { return m_historyQueries; }

    [[nodiscard]] QStringList checked() const { return m_checked; }

    [[nodiscard]] QVector<service::MeterStanding> standings() const override { return m_standings; }

    [[nodiscard]] QVector<config::CheckerDefinition> types() const override { return m_types; }

    [[nodiscard]] QStringList typeProblems() const override { return {}; }

    void check(const QString& provider, std::function<void(Result<service::MeterStanding>)> done) override;
    void test(const service::CheckerTrial& trial, std::function<void(Result<Meters>)> done) override;
    void history(const store::MeterHistoryQuery& query,
        std::function<void(Result<QVector<inspect::MeterPoint>>)> done) override;

private:
    QVector<config::CheckerDefinition> m_types;
    QVector<service::MeterStanding> m_standings;
    Result<Meters> m_trial = Meters();
    Result<QVector<inspect::MeterPoint>> m_history = QVector<inspect::MeterPoint>();
    QVector<store::MeterHistoryQuery> m_historyQueries;
    QStringList m_checked;
};

} // namespace gateway::test
