// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/vault_commands.h"

#include "app/cli/passphrase.h"
#include "app/cli/vault_invocation.h"

#include "service/vault_tools.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace app::cli {

using gateway::FailureClass;
using gateway::Result;
using gateway::Secret;
using gateway::service::KeyHome;
using gateway::service::VaultOptions;
using gateway::service::VaultTools;

namespace {

// `work` begins what VaultTools does; its end ends the command.
void run(const Invocation& invocation, const Finish& finish, const VaultOptions& options,
    const std::function<void(VaultTools&, VaultTools::Done)>& work)
{
    auto* tools = new VaultTools(options, QCoreApplication::instance());
    work(*tools, [tools, invocation, finish](const Result<QString>& done) {
        tools->deleteLater();
        if (done) {
            invocation.terminal.out((*done + u'\n').toUtf8());
            finish(kDone);
        } else {
            complain(invocation, finish, done.error());
        }
    });
}

void rekey(const Invocation& invocation, const Finish& finish)
{
    const Result<VaultOptions> options = vaultOptions(invocation);
    if (!options) {
        complain(invocation, finish, options.error());
        return;
    }
    const bool toFile = invocation.given.has(u"--key-file"_s);
    const bool toKeychain = invocation.given.has(u"--keychain"_s);
    if (int { toFile } + int { toKeychain } + int { options->newEncryptionKey.has_value() } > 1) {
        complain(invocation, finish,
            { .message =
                    u"rekey: NEW_ENCRYPTION_KEY, --key-file and --keychain each say where the new key is to "
                    "be; give one of them"_s,
                .failureClass = FailureClass::Caller });
        return;
    }
    const KeyHome home = toFile ? KeyHome::File : toKeychain ? KeyHome::Keychain : KeyHome::AsBefore;
    const auto unreadable =
        invocation.given.has(u"--forget"_s) ? VaultTools::Unreadable::Forget : VaultTools::Unreadable::Fail;
    run(invocation, finish, *options, [home, unreadable](VaultTools& tools, VaultTools::Done done) {
        tools.rekey(home, unreadable, std::move(done));
    });
}

void backUp(const Invocation& invocation, const Finish& finish)
{
    Result<VaultOptions> options = vaultOptions(invocation);
    if (options && !invocation.given.has(u"--with-key"_s)) {
        Result<Secret> passphrase = readPassphrase(invocation, PassphraseUse::Make);
        if (passphrase)
            options->passphrase = *passphrase;
        else
            options = passphrase.error();
    }
    if (!options) {
        complain(invocation, finish, options.error());
        return;
    }
    const auto contents =
        invocation.given.has(u"--full"_s) ? VaultTools::Contents::Full : VaultTools::Contents::Core;
    run(invocation, finish, *options,
        [file = invocation.given.words.first(), contents](
            VaultTools& tools, VaultTools::Done done) { tools.backUp(file, contents, std::move(done)); });
}

void restore(const Invocation& invocation, const Finish& finish)
{
    const QString file = invocation.given.words.first();
    Result<VaultOptions> options = vaultOptions(invocation);
    const Result<bool> needs = VaultTools::needsPassphrase(file);
    if (options && !needs)
        options = needs.error();
    if (options && *needs) {
        Result<Secret> passphrase = readPassphrase(invocation, PassphraseUse::Open);
        if (passphrase)
            options->passphrase = *passphrase;
        else
            options = passphrase.error();
    }
    if (!options) {
        complain(invocation, finish, options.error());
        return;
    }
    run(invocation, finish, *options,
        [file](VaultTools& tools, VaultTools::Done done) { tools.restore(file, std::move(done)); });
}

} // namespace

CommandTable vaultCommands()
{
    return {
        { .name = u"rekey"_s,
            .arguments = {},
            .help =
                u"seal everything in the database with another key (ENCRYPTION_KEY, NEW_ENCRYPTION_KEY)"_s,
            .options = placeOptions()
                + QVector<CommandOption> { { u"--key-file"_s, {},
                                               u"keep the new key in a file beside the database"_s },
                    { u"--keychain"_s, {}, u"keep the new key in the keychain of this desktop"_s },
                    { u"--forget"_s, {}, u"delete what cannot be opened, for when a key is lost"_s } },
            .run = rekey },
        { .name = u"backup"_s,
            .arguments = u"FILE"_s,
            .help =
                u"write an encrypted backup: configuration, secrets, policy (passphrase: BACKUP_PASSPHRASE)"_s,
            .options = placeOptions()
                + QVector<CommandOption> { { u"--full"_s, {},
                                               u"requests, answers and conversations as well"_s },
                    { u"--with-key"_s, {}, u"encrypt with the database's key instead of a passphrase"_s } },
            .run = backUp },
        { .name = u"restore"_s,
            .arguments = u"FILE"_s,
            .help = u"put a backup in the place of the database, which is kept beside it"_s,
            .options = placeOptions(),
            .run = restore }
    };
}

} // namespace app::cli
