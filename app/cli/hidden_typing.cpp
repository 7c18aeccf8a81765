// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hidden_typing.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace app::cli {

#ifdef Q_OS_UNIX

struct HiddenTyping::Before {
    termios settings = {};
};

HiddenTyping::HiddenTyping()
    : m_before(std::make_unique<Before>())
{
    if (::tcgetattr(STDIN_FILENO, &m_before->settings) != 0) {
        m_before.reset();
        return;
    }
    termios silent = m_before->settings;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
}

HiddenTyping::~HiddenTyping()
{
    if (m_before)
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before->settings);
}

#else

struct HiddenTyping::Before { };

HiddenTyping::HiddenTyping() = default;
HiddenTyping::~HiddenTyping() = default;

#endif

} // namespace app::cli
