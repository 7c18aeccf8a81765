// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line_input.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>

#include <unistd.h>

namespace app::cli {

struct LineInput::Source {
    QSocketNotifier notifier { STDIN_FILENO, QSocketNotifier::Read };
};

LineInput::LineInput(QObject* parent)
    : QObject(parent)
    , m_source(std::make_unique<Source>())
{
    connect(&m_source->notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 4096> bytes {};
        const auto count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (count < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (count <= 0) {
            m_source->notifier.setEnabled(false);
            Q_EMIT ended();
            return;
        }
        take(QByteArray(bytes.data(), count));
    });
}

LineInput::~LineInput() = default;

} // namespace app::cli
