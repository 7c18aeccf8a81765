// SPDX-License-Identifier: GPL-3.0-or-later
// The window's way to set up a client, without the window, in the home folder it is started with.
//   client_setup write ID ROOT MODEL     its settings files; the key is in PLEXUS_AGENT_KEY
//   client_setup undo ID
//   client_setup launch ID ROOT MODEL    prints the script that opens it for one session
// Status 0; 1 with the reason on standard error.
#include "app/clients/client_desk.h"
#include "app/clients/launcher.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace app::clients;

namespace {

int failed(const QString& message)
{
    std::fprintf(stderr, "client_setup: %s\n", qUtf8Printable(message));
    return 1;
}

int write(ClientDesk& desk, const QString& client, const Target& target)
{
    const auto plan = desk.plan(client, target);
    if (!plan)
        return failed(plan.error().message);
    if (const auto applied = desk.apply(client, target, *plan); !applied)
        return failed(applied.error().message);
    return 0;
}

int undo(ClientDesk& desk, const QString& client)
{
    const auto undone = desk.undo(client);
    if (!undone)
        return failed(undone.error().message);
    for (const UndoOutcome& outcome : *undone) {
        if (outcome.kind != UndoOutcome::Kind::Exact)
            return failed(
                outcome.shown + u" is not to the byte what it was: "_s + outcome.left.join(u", "_s));
    }
    return 0;
}

int printLaunch(const ClientDesk& desk, const QString& client, const Target& target)
{
    const Recipe* recipe = desk.recipe(client);
    const auto script = launchScript(desk.world(), *recipe, target);
    if (!script)
        return failed(script.error().message);
    std::fwrite(script->constData(), 1, static_cast<std::size_t>(script->size()), stdout);
    return 0;
}

Target targetOf(const QStringList& arguments)
{
    Target target { .root = arguments.value(3),
        .key = gateway::Secret(qgetenv("PLEXUS_AGENT_KEY")),
        .models = { { .id = arguments.value(4), .context = 200'000, .output = 32'000 } } };
    for (const QString& role : { u"main"_s, u"opus"_s, u"sonnet"_s, u"haiku"_s })
        target.roles.insert(role, arguments.value(4));
    return target;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString task = arguments.value(1);
    const QString client = arguments.value(2);
    ClientDesk desk(thisComputer(qEnvironmentVariable("HOME") + u"/plexus"_s), builtInRecipes(),
        &QDateTime::currentMSecsSinceEpoch);
    if (const QStringList problems = desk.open(); !problems.isEmpty())
        return failed(problems.join(u' '));
    if (!desk.recipe(client))
        return failed(u"there is no recipe for “%1”"_s.arg(client));
    if (task == u"write")
        return write(desk, client, targetOf(arguments));
    if (task == u"undo")
        return undo(desk, client);
    if (task == u"launch")
        return printLaunch(desk, client, targetOf(arguments));
    return failed(u"write, undo or launch?"_s);
}
