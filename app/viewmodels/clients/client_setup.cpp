// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/clients/client_setup.h"

#include "app/clients/launcher.h"
#include "app/viewmodels/clients/client_texts.h"

#include <QDate>
#include <QLocale>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using clients::ClientDesk;
using clients::FilePlan;
using clients::Recipe;
using clients::Target;
using gateway::Result;
using gateway::Secret;

namespace {

// What a client must be told of a model and nobody has said: small enough for nearly all.
constexpr qint64 kUsualContext = 128'000;
constexpr qint64 kUsualOutput = 16'000;
// More than one picks from; a client's file stays readable.
constexpr qsizetype kMaxModels = 200;

} // namespace

QVector<clients::OfferedModel> offeredModels(const gateway::config::ConfigPtr& config)
{
    QVector<clients::OfferedModel> models;
    if (!config)
        return models;
    for (const gateway::config::Alias& alias : config->aliases) {
        const bool isOffered = alias.enabled && alias.type == gateway::config::ModelType::Text;
        if (isOffered && models.size() < kMaxModels)
            models.append({ .id = alias.slug, .context = kUsualContext, .output = kUsualOutput });
    }
    return models;
}

ClientSetup::ClientSetup(const gateway::service::GatewayServices& services, const clients::World& world,
    ClientKeys& keys, ClientWorker& worker, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_world(world)
    , m_keys(keys)
    , m_worker(worker)
{
    connect(&m_roles, &ClientRoleModel::chosenChanged, this, &ClientSetup::refresh);
    connect(&m_keys, &ClientKeys::changed, this, [this] {
        if (isOpen() && !m_isApplying)
            refresh();
    });
}

QStringList ClientSetup::notes() const
{
    QStringList texts;
    for (const QString& id : m_recipe.notes)
        texts.append(clientNote(id));
    return texts;
}

QString ClientSetup::checked() const
{
    const QDate month = QDate::fromString(m_recipe.checked, u"yyyy-MM"_s);
    return month.isValid() ? QLocale().toString(month, u"MMMM yyyy"_s) : m_recipe.checked;
}

QStringList ClientSetup::steps() const
{
    QStringList texts;
    for (const QString& id : m_recipe.steps)
        texts.append(clientStep(id));
    return texts;
}

void ClientSetup::setScope(Scope scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    m_applyProblem.clear();
    Q_EMIT changed();
}

QStringList ClientSetup::keyChoices() const
{
    const QString name = m_keys.name();
    //: %1 is the name of a key
    return { name.isEmpty() ? tr("A new key for your agents") : tr("Key “%1”").arg(name),
        tr("Another key …") };
}

void ClientSetup::setKeyChoice(int choice)
{
    if (choice == m_keyChoice)
        return;
    m_keyChoice = choice;
    refresh();
}

void ClientSetup::setPastedKey(const QString& key)
{
    if (key == m_pastedKey)
        return;
    m_pastedKey = key;
    refresh();
}

QString ClientSetup::keyProblem() const
{
    if (m_keyChoice == 0)
        return m_keys.problem();
    if (m_pastedKey.trimmed().isEmpty())
        return {};
    return m_keys.nameOf(Secret(m_pastedKey.trimmed().toUtf8())).isEmpty()
        ? tr("No key of this gateway that is switched on.")
        : QString();
}

QStringList ClientSetup::modelIds() const
{
    QStringList ids;
    for (const clients::OfferedModel& model : offeredModels(m_services.configuration.current()))
        ids.append(model.id);
    return ids;
}

Target ClientSetup::target() const
{
    return { .root = m_services.control.baseUrl(),
        .key = m_keyChoice == 0 ? m_keys.key() : Secret(m_pastedKey.trimmed().toUtf8()),
        .models = offeredModels(m_services.configuration.current()),
        .roles = m_roles.chosen() };
}

QString ClientSetup::launchText() const
{
    return isOpen() ? clients::launchLines(m_recipe, target()).join(u'\n') : QString();
}

QString ClientSetup::problem() const
{
    if (!isOpen())
        return {};
    if (m_services.control.baseUrl().isEmpty())
        return tr("The gateway is not running; start it first.");
    if (modelIds().isEmpty())
        return tr("There is no model yet. Add one on the Models page first.");
    if (!m_applyProblem.isEmpty())
        return m_applyProblem;
    return m_scope == Scope::Always ? m_planProblem : QString();
}

bool ClientSetup::isUnchanged() const
{
    return isOpen() && !isGuide() && m_scope == Scope::Always && !m_isPlanning && !m_plan.isEmpty()
        && std::none_of(m_plan.cbegin(), m_plan.cend(), [](const FilePlan& plan) { return plan.isChange(); });
}

bool ClientSetup::canApply() const
{
    const bool hasKey = m_keyChoice == 0 || !m_pastedKey.trimmed().isEmpty();
    const bool hasPlan = m_scope == Scope::OnlyFromHere || !m_plan.isEmpty();
    return isOpen() && !isBusy() && hasKey && hasPlan && keyProblem().isEmpty() && problem().isEmpty()
        && !isUnchanged();
}

void ClientSetup::show(const Recipe& recipe, bool isInstalled)
{
    m_recipe = recipe;
    m_isInstalled = isInstalled;
    m_scope = Scope::Always;
    m_keyChoice = 0;
    m_pastedKey.clear();
    m_roles.setRoles(recipe.roles, modelIds());
    refresh();
}

bool ClientSetup::openAgain(const QHash<QString, QString>& roles)
{
    if (!canOpenHere() || !m_roles.chooseAll(roles))
        return false;
    m_scope = Scope::OnlyFromHere;
    // Nothing is written, so that nobody waits for what would be.
    ++m_ticket;
    m_isPlanning = false;
    if (!canApply())
        return false;
    apply();
    return true;
}

void ClientSetup::close()
{
    ++m_ticket;
    m_recipe = {};
    m_pastedKey.clear();
    m_plan.clear();
    m_diff.clear();
    m_fields.setRows({});
    m_planProblem.clear();
    m_applyProblem.clear();
    m_isPlanning = false;
    Q_EMIT changed();
}

void ClientSetup::refresh()
{
    m_applyProblem.clear();
    m_planProblem.clear();
    const Target wanted = target();
    QVector<ClientFieldRow> rows;
    const QString key = QString::fromLatin1(wanted.key.reveal());
    for (const clients::GuideField& field : m_recipe.fields) {
        const QString value = clients::expandedText(field.value, wanted, m_recipe.id);
        QString shown = value;
        rows.append({ .label = clientField(field.id),
            .value = value,
            .shown = key.isEmpty() ? shown : shown.replace(key, u"••••••••"_s) });
    }
    m_fields.setRows(rows);
    const int ticket = ++m_ticket;
    m_isPlanning = !isGuide() && !wanted.root.isEmpty();
    if (!m_isPlanning) {
        m_plan.clear();
        m_diff.clear();
    } else {
        m_worker.run([id = m_recipe.id, wanted](const ClientDesk& desk) { return desk.plan(id, wanted); },
            [self = QPointer(this), ticket](const Result<QVector<FilePlan>>& plan) {
                if (self)
                    self->takePlan(ticket, plan);
            });
    }
    Q_EMIT changed();
}

void ClientSetup::takePlan(int ticket, const Result<QVector<FilePlan>>& plan)
{
    if (ticket != m_ticket)
        return;
    m_isPlanning = false;
    m_planProblem = plan ? QString() : plan.error().message;
    m_plan = plan ? *plan : QVector<FilePlan>();
    m_diff.setPlans(m_plan);
    Q_EMIT changed();
}

void ClientSetup::apply()
{
    // A guide has nothing to write, but its key must be in force before it is taken away.
    const bool isPossible = isGuide() ? isOpen() && !isBusy() : canApply();
    if (!isPossible)
        return;
    m_isApplying = true;
    Q_EMIT changed();
    if (m_keyChoice == 0) {
        m_keys.ensure([self = QPointer(this)](const QString& problem) {
            if (self)
                self->goOn(problem);
        });
    } else {
        goOn({});
    }
}

void ClientSetup::goOn(const QString& problem)
{
    if (!problem.isEmpty())
        fail(problem);
    else if (isGuide())
        m_isApplying = false;
    else if (m_scope == Scope::Always)
        write();
    else
        launch();
    Q_EMIT changed();
}

void ClientSetup::write()
{
    m_worker.run([id = m_recipe.id, wanted = target(), seen = m_plan](
                     ClientDesk& desk) { return desk.apply(id, wanted, seen); },
        [self = QPointer(this)](const Result<void>& applied) {
            if (self)
                self->takeWritten(applied);
        });
}

void ClientSetup::takeWritten(const Result<void>& applied)
{
    if (!applied) {
        fail(applied.error().message);
        return;
    }
    m_isApplying = false;
    const QString text = tr("%1 is pointed at Plexus.").arg(name());
    if (m_recipe.fields.isEmpty())
        close();
    else
        refresh();
    Q_EMIT finished(text);
}

void ClientSetup::launch()
{
    m_worker.run(
        [recipe = m_recipe, wanted = target()](const ClientDesk& desk) -> Result<void> {
            const Result<QByteArray> script = clients::launchScript(desk.world(), recipe, wanted);
            return script ? clients::openInTerminal(desk.world(), recipe.id, *script)
                          : Result<void>(script.error());
        },
        [self = QPointer(this)](const Result<void>& started) {
            if (self)
                self->takeOpened(started);
        });
}

void ClientSetup::takeOpened(const Result<void>& started)
{
    if (!started) {
        fail(started.error().message);
        return;
    }
    m_isApplying = false;
    const QString text = tr("%1 was opened in a terminal.").arg(name());
    if (m_keyChoice == 0)
        Q_EMIT opened(clientId(), m_roles.chosen());
    close();
    Q_EMIT finished(text);
}

void ClientSetup::fail(const QString& problem)
{
    m_isApplying = false;
    m_applyProblem = problem;
    Q_EMIT changed();
}

} // namespace app::viewmodels

#include "moc_client_setup.cpp"
