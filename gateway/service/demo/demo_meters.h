// SPDX-License-Identifier: GPL-3.0-or-later
// Meters of a demo, at every level, for the providers of demoConfig(). Asking again takes a moment and reads
// the same; nothing is asked of anybody, and nothing keeps a request back.
// Thread: the main thread. The clock must outlive it.
#pragma once

#include "base/clock.h"
#include "service/meter_service.h"

namespace gateway::service {

class DemoMeters final : public MeterService {
    Q_OBJECT
public:
    // `types`: those a real service knows.
    DemoMeters(QVector<config::CheckerDefinition> types, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] QVector<MeterStanding> standings() const override { return m_standings; }

    [[nodiscard]] QVector<config::CheckerDefinition> types() const override { return m_types; }

    [[nodiscard]] QStringList typeProblems() const override { return {}; }

    void check(const QString& provider, std::function<void(Result<MeterStanding>)> done) override;
    void test(const CheckerTrial& trial, std::function<void(Result<QVector<inspect::Meter>>)> done) override;
    void history(const store::MeterHistoryQuery& query,
        std::function<void(Result<QVector<inspect::MeterPoint>>)> done) override;

private:
    [[nodiscard]] MeterStanding* find(const QString& provider);
    void checked(const QString& provider, const std::function<void(Result<MeterStanding>)>& done);

    QVector<config::CheckerDefinition> m_types;
    const Clock& m_clock;
    QVector<MeterStanding> m_standings; // sorted by provider
};

} // namespace gateway::service
