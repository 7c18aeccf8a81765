// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/target_test.h"

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::TargetId;

QString TargetTest::directName() const
{
    return m_target.provider.isEmpty() ? QString() : u"direct/%1/%2"_s.arg(m_target.provider, m_target.model);
}

void TargetTest::setTester(TargetTester* tester)
{
    if (tester == m_tester)
        return;
    if (m_tester)
        m_tester->disconnect(this);
    m_tester = tester;
    if (m_tester)
        connect(m_tester, &TargetTester::changed, this, &TargetTest::follow);
    follow();
    Q_EMIT changed();
}

void TargetTest::setProvider(const QString& provider)
{
    setTarget({ .provider = provider.trimmed(), .model = m_target.model });
}

void TargetTest::setModel(const QString& model)
{
    setTarget({ .provider = m_target.provider, .model = model.trimmed() });
}

void TargetTest::setTarget(const TargetId& target)
{
    if (target == m_target)
        return;
    m_target = target;
    follow();
    Q_EMIT changed();
}

void TargetTest::follow()
{
    const TargetTester::Outcome outcome = m_tester ? m_tester->outcomeOf(m_target) : TargetTester::Outcome();
    const QString obstacle = m_tester ? m_tester->obstacleOf(m_target) : QString();
    if (outcome == m_outcome && obstacle == m_obstacle)
        return;
    m_outcome = outcome;
    m_obstacle = obstacle;
    Q_EMIT changed();
}

void TargetTest::run()
{
    if (m_tester)
        m_tester->test(m_target);
}

void TargetTest::stop()
{
    if (m_tester)
        m_tester->cancel(m_target);
}

void TargetTest::dismiss()
{
    if (m_tester)
        m_tester->dismiss(m_target);
}

} // namespace app::viewmodels

#include "moc_target_test.cpp"
