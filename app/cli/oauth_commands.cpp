// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/oauth_commands.h"

#include "app/bootstrap/command_line.h"
#include "app/cli/line_input.h"
#include "app/cli/login_dialog.h"
#include "app/cli/passphrase.h"

#include "service/gateway_runtime.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace app::cli {

using gateway::service::AccountService;
using gateway::service::AccountState;
using gateway::service::AccountVendor;
using gateway::service::AccountView;
using gateway::service::GatewayRuntime;
using gateway::service::ImportChoices;
using gateway::service::ImportReport;
using gateway::service::Restrictions;
using gateway::service::SharedLogins;

namespace {

const QString kDataDir = u"--data-dir"_s;
const QString kJson = u"--json"_s;
const QString kTake = u"--take"_s;
const QString kAccept = u"--accept"_s;
const QString kClientSecret = u"--client-secret"_s;

QVector<CommandOption> optionsWith(const QVector<CommandOption>& more = {})
{
    return QVector<CommandOption> { { kDataDir, u"DIR"_s, u"where Plexus keeps its data"_s } } + more;
}

void say(const Invocation& invocation, const QString& line)
{
    invocation.terminal.out((line + u'\n').toUtf8());
}

void complain(const Invocation& invocation, const QString& line)
{
    invocation.terminal.err((line + u'\n').toUtf8());
}

QString stateName(AccountState state)
{
    switch (state) {
    case AccountState::Unread: return u"unread"_s;
    case AccountState::SignedIn: return u"signed in"_s;
    case AccountState::SignedOut: return u"signed out"_s;
    }
    return {};
}

QJsonObject jsonOf(const AccountView& account)
{
    QJsonObject object { { u"vendor"_s, account.id.vendor }, { u"account"_s, account.id.name },
        { u"state"_s, stateName(account.state) }, { u"renews"_s, account.renews } };
    const auto add = [&object](const QString& name, const QString& value) {
        if (!value.isEmpty())
            object.insert(name, value);
    };
    add(u"email"_s, account.email);
    add(u"plan"_s, account.plan);
    add(u"problem"_s, account.problem);
    if (account.expiresMs)
        object.insert(u"expiresAt"_s, *account.expiresMs);
    return object;
}

QString lineOf(const AccountView& account)
{
    QStringList parts { account.id.vendor, account.id.name, stateName(account.state) };
    for (const QString& more : { account.email, account.plan, account.problem }) {
        if (!more.isEmpty())
            parts.append(more);
    }
    return parts.join(u"  "_s);
}

void list(const Invocation& invocation, const AccountService& accounts)
{
    if (invocation.given.has(kJson)) {
        QJsonArray rows;
        for (const AccountView& account : accounts.accounts())
            rows.append(jsonOf(account));
        invocation.terminal.out(QJsonDocument(rows).toJson());
        return;
    }
    for (const AccountView& account : accounts.accounts())
        say(invocation, lineOf(account));
    say(invocation, u"\nAccounts can be had with:"_s);
    for (const AccountVendor& vendor : accounts.vendors())
        say(invocation, u"  %1  %2"_s.arg(vendor.id, vendor.name));
}

void tellImport(const Invocation& invocation, const ImportReport& report)
{
    for (const auto& id : report.copied)
        say(invocation, u"copied  %1  %2"_s.arg(id.vendor, id.name));
    for (const auto& id : report.left) {
        say(invocation,
            u"left    %1  %2: its tokens are good once, and the other program has them too. Sign in anew "
            u"with plexusd oauth login %1 %2, or take it with --take if that program is not used any more."_s
                .arg(id.vendor, id.name));
    }
    for (const auto& login : report.restricted) {
        say(invocation,
            u"left    %1  %2: %3\n        To copy it all the same, say --accept."_s.arg(
                login.id.vendor, login.id.name, login.restriction));
    }
    for (const auto& id : report.needSecret) {
        say(invocation,
            u"left    %1  %2: it cannot be renewed without the client secret of the program it was made for. "
            u"With --client-secret it is asked for, or read from standard input."_s.arg(id.vendor, id.name));
    }
    for (const QString& why : report.passedOver)
        say(invocation, u"passed over: %1"_s.arg(why));
}

Command accountCommand(Command row, const AccountsOpener& open,
    const std::function<void(const Invocation&, AccountService& accounts, const Finish&)>& then)
{
    row.run = [open, then](const Invocation& invocation, const Finish& finish) {
        open(invocation, [invocation, finish, then](const gateway::Result<AccountService*>& opened) {
            if (opened) {
                then(invocation, **opened, finish);
                return;
            }
            complain(invocation, opened.error().message);
            finish(kFailed);
        });
    };
    return row;
}

// An account that was not kept is gone with this process.
int keptStatus(const Invocation& invocation, const AccountService& accounts)
{
    const QString name = invocation.given.words.value(1, u"default"_s);
    for (const AccountView& account : accounts.accounts()) {
        if (account.id.name != name || account.problem.isEmpty())
            continue;
        complain(invocation, account.problem);
        return kFailed;
    }
    return kDone;
}

void login(const Invocation& invocation, AccountService& accounts, const Finish& finish)
{
    // They live until the process ends; it ends with the login.
    auto* input = new LineInput(&accounts);
    auto* dialog = new LoginDialog(
        accounts, invocation.terminal,
        [invocation, finish, input, &accounts](int status) {
            input->disconnect();
            accounts.whenKept([invocation, finish, &accounts, status] {
                finish(status == kDone ? keptStatus(invocation, accounts) : status);
            });
        },
        &accounts);
    QObject::connect(input, &LineInput::lineTyped, dialog, &LoginDialog::take);
    QObject::connect(input, &LineInput::ended, dialog, &LoginDialog::inputEnded);
    dialog->start(invocation.given.words.value(0), invocation.given.words.value(1));
}

void logout(const Invocation& invocation, AccountService& accounts, const Finish& finish)
{
    const QString name = invocation.given.words.value(1, u"default"_s);
    const auto done = accounts.signOut({ invocation.given.words.value(0), name });
    if (!done) {
        complain(invocation, done.error().message);
        finish(kFailed);
        return;
    }
    accounts.whenKept([finish] { finish(kDone); });
}

void importFile(const Invocation& invocation, AccountService& accounts, const Finish& finish)
{
    ImportChoices choices;
    if (invocation.given.has(kTake))
        choices.shared = SharedLogins::Take;
    if (invocation.given.has(kAccept))
        choices.restrictions = Restrictions::Accepted;
    if (invocation.given.has(kClientSecret))
        choices.clientSecret = readSecret(invocation, "Client secret: ");
    accounts.importLogins(QFileInfo(invocation.given.words.value(0)).absoluteFilePath(),
        invocation.given.words.value(1), choices,
        [invocation, finish, &accounts](const gateway::Result<ImportReport>& report) {
            if (!report) {
                complain(invocation, report.error().message);
                finish(kFailed);
                return;
            }
            tellImport(invocation, *report);
            accounts.whenKept([finish] { finish(kDone); });
        });
}

} // namespace

AccountsOpener runtimeAccounts()
{
    return [](const Invocation& invocation, const OpenedAccounts& done) {
        QStringList words { u"plexusd"_s };
        if (const QString dir = invocation.given.value(kDataDir); !dir.isEmpty())
            words += { kDataDir, dir };
        const auto options = parseCommandLine(words, Program::Daemon, invocation.environment);
        if (!options) {
            done(options.error());
            return;
        }
        auto* runtime =
            new GatewayRuntime(runtimeOptions(*options, Program::Daemon), QCoreApplication::instance());
        // While the program still is one: its threads are joined.
        QObject::connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, runtime,
            [runtime] { runtime->shutdown(); });
        runtime->openAccounts([runtime, done](const gateway::Result<void>& opened) {
            if (opened)
                done(&runtime->services().accounts);
            else
                done(opened.error());
        });
    };
}

CommandTable oauthCommands(const AccountsOpener& open)
{
    return { accountCommand({ .name = u"oauth login"_s,
                                .arguments = u"VENDOR [ACCOUNT]"_s,
                                .help = u"sign in with an account, for providers with oauth_provider"_s,
                                .options = optionsWith() },
                 open, login),
        accountCommand({ .name = u"oauth list"_s,
                           .arguments = {},
                           .help = u"the accounts there are, and whom they can be with"_s,
                           .options = optionsWith({ { kJson, {}, u"as JSON"_s } }) },
            open,
            [](const Invocation& invocation, AccountService& accounts, const Finish& finish) {
                list(invocation, accounts);
                finish(kDone);
            }),
        accountCommand({ .name = u"oauth logout"_s,
                           .arguments = u"VENDOR [ACCOUNT]"_s,
                           .help = u"forget an account"_s,
                           .options = optionsWith() },
            open, logout),
        accountCommand(
            { .name = u"oauth import"_s,
                .arguments = u"FILE [ACCOUNT]"_s,
                .help = u"copy the logins of the original, pi, Codex, Claude Code or Gemini CLI"_s,
                .options = optionsWith(
                    { { kTake, {}, u"also those that another program renews; it is used no more"_s },
                        { kAccept, {}, u"also where the vendor restricts such use; its words were read"_s },
                        { kClientSecret, {}, u"ask for the client secret that some vendors want"_s } }) },
            open, importFile) };
}

} // namespace app::cli
