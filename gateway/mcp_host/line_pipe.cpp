// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_host/line_pipe.h"

#include <QByteArrayView>

#include <algorithm>
#include <utility>

namespace gateway::mcp_host {

void LinePipe::prepareWindow()
{
    m_window.setSingleShot(true);
    m_window.setInterval(kWindowMs);
    connect(&m_window, &QTimer::timeout, this, &LinePipe::startWindow);
}

void LinePipe::setReading(bool isOn)
{
    m_isOn = isOn;
    updateNotifier();
}

void LinePipe::startWindow()
{
    m_windowBytes = 0;
    m_isHeld = false;
    updateNotifier();
}

void LinePipe::count(qint64 size)
{
    if (!m_window.isActive()) {
        m_windowBytes = 0;
        m_window.start();
    }
    m_windowBytes += size;
    m_isHeld = m_windowBytes >= kWindowBytes;
    updateNotifier();
}

void LinePipe::take(const char* bytes, qint64 size)
{
    QByteArrayView rest(bytes, size);
    while (!rest.isEmpty() && !m_atEnd) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView part = end < 0 ? rest : rest.first(end);
        const bool isOver = m_line.size() + part.size() > m_maxLine;
        if (isOver && m_tooLong == TooLong::Refuse) {
            m_line.clear();
            m_atEnd = true;
            updateNotifier();
            Q_EMIT tooLong();
            return;
        }
        if (!m_isPassingOver)
            m_line.append(part.first(std::min<qsizetype>(part.size(), m_maxLine - m_line.size())));
        m_isPassingOver = isOver;
        if (end < 0)
            return;
        m_isPassingOver = false;
        const QByteArray line = std::exchange(m_line, {});
        rest = rest.sliced(end + 1);
        m_take(line);
    }
}

} // namespace gateway::mcp_host

#include "moc_line_pipe.cpp"
