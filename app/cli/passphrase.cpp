// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrase.h"

#include <array>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace app::cli {

using gateway::Error;
using gateway::Result;
using gateway::Secret;

namespace {

constexpr qsizetype kLeast = 8;

Error wrong(const QString& message)
{
    return { .code = gateway::ErrorCode::InvalidRequest,
        .message = message,
        .failureClass = gateway::FailureClass::Caller };
}

#ifdef Q_OS_UNIX

bool isTyped()
{
    return ::isatty(STDIN_FILENO) == 1;
}

// Keeps what is typed off the screen while it lives.
class Unseen {
public:
    Unseen()
        : m_isSet(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_isSet)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }

    ~Unseen()
    {
        if (m_isSet)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

private:
    termios m_before = {};
    bool m_isSet;
};

Secret typedLine(const Invocation& invocation, const QByteArray& prompt)
{
    invocation.terminal.err(prompt);
    std::array<char, 1024> line {};
    const Unseen unseen;
    const bool isRead = std::fgets(line.data(), static_cast<int>(line.size()), stdin) != nullptr;
    Secret typed(isRead ? QByteArray(line.data()).trimmed() : QByteArray());
    line.fill('\0');
    invocation.terminal.err("\n");
    return typed;
}

#else

bool isTyped()
{
    return false;
}

Secret typedLine(const Invocation&, const QByteArray&)
{
    return {};
}

#endif

Secret firstLine(const QByteArray& text)
{
    return Secret(text.split('\n').first().trimmed());
}

} // namespace

Secret readSecret(const Invocation& invocation, const QByteArray& prompt)
{
    return isTyped() ? typedLine(invocation, prompt) : Secret(invocation.terminal.readInput().trimmed());
}

Result<Secret> readPassphrase(const Invocation& invocation, PassphraseUse use)
{
    const bool isNew = use == PassphraseUse::Make;
    const QString named = invocation.environment.value(u"BACKUP_PASSPHRASE"_s);
    Secret passphrase(named.trimmed().toUtf8());
    if (passphrase.isEmpty() && isTyped()) {
        passphrase = typedLine(invocation, "Passphrase of the backup: ");
        if (isNew && !(typedLine(invocation, "The same again: ") == passphrase))
            return wrong(u"the two passphrases differ"_s);
    } else if (passphrase.isEmpty()) {
        passphrase = firstLine(invocation.terminal.readInput());
    }
    if (passphrase.isEmpty())
        return wrong(u"needs a passphrase: set BACKUP_PASSPHRASE, or give it on standard input"_s);
    if (isNew && passphrase.reveal().size() < kLeast)
        return wrong(u"a passphrase needs %1 characters at least"_s.arg(kLeast));
    return passphrase;
}

} // namespace app::cli
