// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secret_commands.h"

#include "app/cli/passphrase.h"
#include "app/cli/vault_invocation.h"

#include "service/secret_tools.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::cli {

using gateway::FailureClass;
using gateway::Result;
using gateway::Secret;
using gateway::service::SecretTools;

namespace {

// `work` begins what SecretTools does; its end, told by `tell`, ends the command.
template <typename T>
void run(const Invocation& invocation, const Finish& finish,
    const std::function<void(SecretTools&, const SecretTools::Answer<T>&)>& work,
    const std::function<QString(const Result<T>&)>& tell)
{
    const auto options = vaultOptions(invocation);
    if (!options) {
        complain(invocation, finish, options.error());
        return;
    }
    // It waits for a thread when it goes, so it goes on this one.
    auto* tools = new SecretTools(*options, QCoreApplication::instance());
    work(*tools, [tools, invocation, finish, tell](const Result<T>& done) {
        tools->deleteLater();
        if (done) {
            invocation.terminal.out(tell(done).toUtf8());
            finish(kDone);
        } else {
            complain(invocation, finish, done.error());
        }
    });
}

void setSecret(const Invocation& invocation, const Finish& finish)
{
    const Secret value = readSecret(invocation, "Value: ");
    if (value.isEmpty()) {
        complain(invocation, finish,
            { .message = u"secrets set: the value is read from standard input, which is empty"_s,
                .failureClass = FailureClass::Caller });
        return;
    }
    const QString name = invocation.given.words.first();
    run<void>(
        invocation, finish,
        [name, value](
            SecretTools& tools, const SecretTools::Answer<void>& done) { tools.set(name, value, done); },
        [name](const Result<void>&) {
            return u"Kept. A configuration names it secret:%1; a Plexus that runs reads it with its next "
                   "configuration.\n"_s.arg(name);
        });
}

void removeSecret(const Invocation& invocation, const Finish& finish)
{
    const QString name = invocation.given.words.first();
    run<void>(
        invocation, finish,
        [name](SecretTools& tools, const SecretTools::Answer<void>& done) { tools.remove(name, done); },
        [](const Result<void>&) { return QString(); });
}

void listSecrets(const Invocation& invocation, const Finish& finish)
{
    run<QStringList>(
        invocation, finish,
        [](SecretTools& tools, const SecretTools::Answer<QStringList>& done) { tools.list(done); },
        [](const Result<QStringList>& names) {
            return names->isEmpty() ? QString() : QString(names->join(u'\n') + u'\n');
        });
}

} // namespace

CommandTable secretCommands()
{
    return { { .name = u"secrets set"_s,
                 .arguments = u"NAME"_s,
                 .help = u"keep a secret for secret:NAME; its value comes from standard input"_s,
                 .options = placeOptions(),
                 .run = setSecret },
        { .name = u"secrets list"_s,
            .arguments = {},
            .help = u"the names of the secrets that are kept"_s,
            .options = placeOptions(),
            .run = listSecrets },
        { .name = u"secrets remove"_s,
            .arguments = u"NAME"_s,
            .help = u"delete a secret"_s,
            .options = placeOptions(),
            .run = removeSecret } };
}

} // namespace app::cli
