// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/target_tester.h"

#include "app/viewmodels/common/error_texts.h"
#include "app/viewmodels/common/figures.h"
#include "base/redact.h"

#include <QPointer>

#include <algorithm>

namespace app::viewmodels {

using gateway::Result;
using gateway::TargetId;
using gateway::config::Provider;
using gateway::inspect::ExchangeRecord;
using gateway::inspect::ExchangeRecordPtr;
using gateway::inspect::ExchangeState;
using gateway::service::ConfigService;
using gateway::service::GatewayServices;

namespace {

QString failureText(const ExchangeRecord& record)
{
    const QString why = gateway::redactText(errorText(record));
    if (record.status <= 0)
        return why.isEmpty() ? TargetTester::tr("No answer.") : why;
    if (why.isEmpty())
        return TargetTester::tr("Refused with %1.").arg(record.status);
    //: %1 a status, %2 a reason
    return TargetTester::tr("Refused with %1: %2").arg(QString::number(record.status), why);
}

} // namespace

TargetTester::TargetTester(const GatewayServices& services, QObject* parent)
    : QObject(parent)
    , m_policy(services.policy)
    , m_configuration(services.configuration)
{
    connect(&m_configuration, &ConfigService::changed, this, &TargetTester::forgetStale);
}

TargetTester::~TargetTester() = default;

int TargetTester::running() const
{
    return static_cast<int>(std::count_if(m_tests.cbegin(), m_tests.cend(),
        [](const Test& test) { return test.outcome.state == State::Running; }));
}

void TargetTester::setWatched(bool watched)
{
    if (watched == m_watched)
        return;
    m_watched = watched;
    if (!watched)
        cancelAll();
    Q_EMIT watchedChanged();
}

void TargetTester::test(const TargetId& target)
{
    if (!obstacleOf(target).isEmpty() || outcomeOf(target).state == State::Running)
        return;
    Test test { .outcome = { .state = State::Running }, .number = ++m_lastNumber };
    if (const Provider* provider = m_configuration.current()->findProvider(target.provider))
        test.provider = *provider;
    m_tests.insert(target, test);
    Q_EMIT changed();
    m_policy.test(target,
        [self = QPointer(this), target, number = test.number](const Result<ExchangeRecordPtr>& result) {
            if (self)
                self->take(target, number, result);
        });
}

void TargetTester::take(const TargetId& target, int number, const Result<ExchangeRecordPtr>& result)
{
    const auto found = m_tests.find(target);
    if (found == m_tests.end() || found->number != number)
        return;
    if (!result) {
        found->outcome = { .state = State::Failed, .text = result.error().message };
    } else if (const ExchangeRecord& record = **result; record.state == ExchangeState::Completed) {
        found->outcome = { .state = State::Answered, .text = durationText(record.endUs) };
    } else if (record.state == ExchangeState::Cancelled) {
        // In the list of requests, or as the gateway stopped.
        found->outcome = { .state = State::Failed, .text = tr("The test was cancelled.") };
    } else {
        found->outcome = { .state = State::Failed, .text = failureText(record) };
    }
    Q_EMIT changed();
}

void TargetTester::cancel(const TargetId& target)
{
    if (outcomeOf(target).state != State::Running)
        return;
    m_tests.remove(target);
    m_policy.cancelTests(target);
    Q_EMIT changed();
}

void TargetTester::cancelAll()
{
    for (const TargetId& target : m_tests.keys())
        cancel(target);
}

void TargetTester::dismiss(const TargetId& target)
{
    const State state = outcomeOf(target).state;
    if (state == State::Idle || state == State::Running)
        return;
    m_tests.remove(target);
    Q_EMIT changed();
}

TargetTester::Outcome TargetTester::outcomeOf(const TargetId& target) const
{
    return m_tests.value(target).outcome;
}

QString TargetTester::obstacleOf(const TargetId& target) const
{
    const auto config = m_configuration.current();
    if (target.model.isEmpty())
        return target.provider.isEmpty() ? tr("First say where it leads.") : tr("First give its model.");
    if (!config)
        return tr("There is no configuration yet.");
    if (target.provider.isEmpty())
        return config->findAlias(target.model) ? QString() : tr("There is no such model yet.");
    return config->findProvider(target.provider) ? QString() : tr("First save the provider.");
}

void TargetTester::forgetStale()
{
    const auto config = m_configuration.current();
    m_tests.removeIf([&config](const auto& entry) {
        const Test& test = entry.value();
        const Provider* now = config ? config->findProvider(entry.key().provider) : nullptr;
        const bool isSame = now != nullptr && test.provider == *now;
        return test.outcome.state != State::Running && !isSame;
    });
    Q_EMIT changed();
}

} // namespace app::viewmodels

#include "moc_target_tester.cpp"
