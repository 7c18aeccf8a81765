// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AccountKeeper that copies logins of other programs, when a person asks for it.
#include "service/account_keeper.h"

#include "accounts/import.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

struct KnownFile {
    const char* program;
    const char* path; // below the home folder
};

constexpr std::array kKnownFiles { KnownFile { "Codex", ".codex/auth.json" },
    KnownFile { "Claude Code", ".claude/.credentials.json" },
    KnownFile { "Gemini CLI", ".gemini/oauth_creds.json" }, KnownFile { "pi", ".pi/agent/auth.json" } };

// The question of a login that is asked by this name.
const QByteArray kClientSecret = "client_secret";

// AUTH_JSON may hold what others keep in a file.
Result<QByteArray> textOf(const QString& path)
{
    if (path.trimmed().startsWith(u'{'))
        return path.toUtf8();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error { .code = ErrorCode::InvalidRequest,
            .message = u"%1 cannot be read: %2."_s.arg(path, file.errorString()),
            .failureClass = FailureClass::Caller };
    }
    return file.read(accounts::kMaxImportBytes + 1);
}

} // namespace

QVector<ImportSource> AccountKeeper::importSources() const
{
    QVector<ImportSource> sources;
    if (m_ways.home.isEmpty())
        return sources;
    for (const KnownFile& known : kKnownFiles) {
        const QString path = QDir(m_ways.home).filePath(QString::fromLatin1(known.path));
        if (QFile::exists(path))
            sources.append({ .program = QString::fromLatin1(known.program), .path = path });
    }
    return sources;
}

void AccountKeeper::copyLogin(
    accounts::ImportedLogin login, const ImportChoices& choices, ImportReport& report)
{
    const accounts::AccountId id = login.account.id;
    const auto definition = m_definitions->find(id.vendor);
    const bool wantsSecret = std::any_of(definition->prompts.begin(), definition->prompts.end(),
        [](const accounts::Prompt& prompt) { return prompt.name == kClientSecret; });
    if (wantsSecret && login.account.clientSecret.isEmpty())
        login.account.clientSecret = choices.clientSecret;
    if (m_tokens.held(secretName(id))) {
        report.passedOver.append(
            u"Plexus is signed in with %1 as \u201c%2\u201d already; sign out first, or give another name."_s
                .arg(id.vendor, id.name));
    } else if (login.isSharedTrap && choices.shared == SharedLogins::Leave) {
        report.left.append(id);
    } else if (definition->restriction && choices.restrictions == Restrictions::NotAccepted) {
        report.restricted.append({ .id = id, .restriction = definition->restriction->text });
    } else if (wantsSecret && login.account.clientSecret.isEmpty()) {
        report.needSecret.append(id);
    } else if (m_index.size() >= static_cast<size_t>(kMaxAccounts)) {
        report.passedOver.append(u"There are too many accounts."_s);
    } else {
        login.account.isCopied = true;
        put(login.account, TokenKeeper::Origin::Copied, {});
        report.copied.append(id);
    }
}

Result<ImportReport> AccountKeeper::copyLogins(
    const QString& path, const QString& account, const ImportChoices& choices)
{
    const Result<QByteArray> text = textOf(path);
    if (!text)
        return text.error();
    const auto logins = accounts::readLogins(*text, *m_definitions, account.trimmed(), m_clock.epochMs());
    if (!logins)
        return logins.error();
    ImportReport report { .passedOver = logins->passedOver };
    for (const accounts::ImportedLogin& login : logins->logins)
        copyLogin(login, choices, report);
    return report;
}

void AccountKeeper::importLogins(const QString& path, const QString& account, const ImportChoices& choices,
    std::function<void(const Result<ImportReport>&)> done)
{
    Result<ImportReport> report = copyLogins(path, account, choices);
    QMetaObject::invokeMethod(
        this, [done = std::move(done), report = std::move(report)] { done(report); }, Qt::QueuedConnection);
}

} // namespace gateway::service
