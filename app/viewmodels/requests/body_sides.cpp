// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/body_sides.h"

#include <algorithm>

namespace app::viewmodels {

using gateway::inspect::CapturedBody;
using Capture = BodyView::Capture;

void BodySides::clear(Capture state)
{
    m_state = state;
    m_attempts.clear();
    m_attempt = -1;
    m_client.setBody(state, {});
    showAttempt();
    Q_EMIT changed();
}

void BodySides::setBodies(Capture state, const CapturedBody& client, const QVector<Attempt>& attempts)
{
    m_state = state;
    // The last one is the one that counted; a person's choice holds while the list grows.
    const bool atLast = m_attempt < 0 || m_attempt == m_attempts.size() - 1;
    m_attempts = attempts;
    const int last = static_cast<int>(attempts.size()) - 1;
    m_attempt = atLast ? last : std::min(m_attempt, last);
    m_client.setBody(client.isCut() ? Capture::Cut : state, client.bytes);
    showAttempt();
    Q_EMIT changed();
}

QStringList BodySides::attempts() const
{
    QStringList names;
    for (const Attempt& attempt : m_attempts)
        names.append(attempt.name);
    return names;
}

void BodySides::setSide(Side side)
{
    if (m_side == side)
        return;
    m_side = side;
    compareIfShown();
    Q_EMIT sideChanged();
}

void BodySides::setAttempt(int attempt)
{
    if (attempt == m_attempt || attempt < 0 || attempt >= m_attempts.size())
        return;
    m_attempt = attempt;
    showAttempt();
    Q_EMIT changed();
}

void BodySides::showAttempt()
{
    if (m_attempt < 0) {
        m_upstream.setBody(m_state, {});
    } else {
        const CapturedBody& body = m_attempts[m_attempt].body;
        m_upstream.setBody(body.isCut() ? Capture::Cut : m_state, body.bytes);
    }
    compareIfShown();
}

void BodySides::compareIfShown()
{
    if (m_side == Diff && hasUpstream())
        m_diff.compare(m_client.body(), m_upstream.body());
    else
        m_diff.compare({}, {});
}

} // namespace app::viewmodels

#include "moc_body_sides.cpp"
