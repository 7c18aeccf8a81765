// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line_input.h"

namespace app::cli {

void LineInput::take(const QByteArray& bytes)
{
    m_rest.append(bytes);
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        const QString line = QString::fromUtf8(m_rest.first(end)).trimmed();
        m_rest.remove(0, end + 1);
        Q_EMIT lineTyped(line);
    }
    if (m_rest.size() > kLongestLine)
        m_rest.clear();
}

} // namespace app::cli

#include "moc_line_input.cpp"
