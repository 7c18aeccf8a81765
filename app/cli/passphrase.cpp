// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrase.h"

#include "app/cli/hidden_typing.h"

#include <array>
#include <cstdio>

#ifdef Q_OS_UNIX
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

Secret typedLine(const Invocation& invocation, const QByteArray& prompt)
{
    invocation.terminal.err(prompt);
    std::array<char, 1024> line {};
    const HiddenTyping hidden;
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
