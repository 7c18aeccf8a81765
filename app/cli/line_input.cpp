// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line_input.h"

#include <array>
#include <cerrno>

#include <unistd.h>

namespace app::cli {

LineInput::LineInput(int file, QObject* parent)
    : QObject(parent)
    , m_file(file)
    , m_notifier(file, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &LineInput::read);
}

void LineInput::read()
{
    std::array<char, 4096> bytes {};
    const auto count = ::read(m_file, bytes.data(), bytes.size());
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count <= 0) {
        m_notifier.setEnabled(false);
        Q_EMIT ended();
        return;
    }
    m_rest.append(bytes.data(), count);
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
