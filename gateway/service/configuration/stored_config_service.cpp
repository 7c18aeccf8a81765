// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/configuration/stored_config_service.h"

#include "base/clock.h"
#include "base/logging.h"
#include "config/yaml_config.h"
#include "secrets/environment_secrets.h"
#include "service/configuration/original_secrets.h"
#include "service/configuration/plain_secrets.h"
#include "service/configuration/secret_import.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

// A stored document holds references only.
ConfigProblems plainSecretProblems(const config::Config& config)
{
    ConfigProblems problems;
    for (const PlainSecret& secret : plainSecretsOf(config)) {
        problems.append({ .path = secret.path,
            .message = secret.entry.isEmpty()
                ? u"holds a credential in the clear, which is never stored; use api_key, an environment "
                  "variable, or a --config file"_s
                : u"must be kept in the keychain or come from an environment variable"_s });
    }
    return problems;
}

// Those an import cannot move out of the way either.
ConfigProblems immovableSecretProblems(const config::Config& config)
{
    ConfigProblems problems = plainSecretProblems(config);
    const QVector<PlainSecret> secrets = plainSecretsOf(config);
    problems.removeIf([&secrets](const ConfigProblem& problem) {
        return std::any_of(secrets.begin(), secrets.end(), [&problem](const PlainSecret& secret) {
            return secret.path == problem.path && !secret.entry.isEmpty();
        });
    });
    return problems;
}

QString revisionName(qint64 number)
{
    return u"revision %1"_s.arg(number);
}

} // namespace

StoredConfigService::StoredConfigService(
    store::Store& store, secrets::SecretStore& secretStore, QObject* parent)
    : ConfigService(parent)
    , m_store(store)
    , m_secretStore(secretStore)
    , m_current(std::make_shared<const config::Config>())
{
}

void StoredConfigService::load(std::function<void(Result<void>)> done)
{
    loadRevisions(1, [this, done = std::move(done)](const Result<QVector<store::ConfigRevision>>& revisions) {
        if (!revisions)
            done(revisions.error());
        else
            done(revisions->isEmpty() ? Result<void>() : take(revisions->first()));
    });
}

Result<void> StoredConfigService::take(const store::ConfigRevision& revision)
{
    const config::ReadOutcome outcome = config::readYaml(revision.document);
    const QString name = revisionName(revision.number);
    logDiagnostics(name, outcome.diagnostics);
    if (!outcome.config) {
        return Error { .code = ErrorCode::ConfigInvalid,
            .message =
                u"The stored configuration (revision %1) is not valid for this version of Plexus: %2"_s.arg(
                    QString::number(revision.number), firstErrorLine(name, outcome.diagnostics)) };
    }
    m_current = std::make_shared<const config::Config>(*outcome.config);
    m_revision = revision.number;
    return {};
}

void StoredConfigService::refresh(std::function<void()> done)
{
    loadRevisions(1, [this, done = std::move(done)](const Result<QVector<store::ConfigRevision>>& revisions) {
        const bool isNews = revisions && !revisions->isEmpty() && revisions->first().number > m_revision
            && revisions->first().number != m_refused;
        if (isNews) {
            if (const Result<void> taken = take(revisions->first()); taken) {
                qCInfo(lcConfig).noquote() << revisionName(m_revision) << "of another node is in force";
                Q_EMIT changed();
            } else {
                // Of a later version, most likely: what is in force stays, and it is said once.
                m_refused = revisions->first().number;
                qCWarning(lcConfig).noquote() << taken.error().message;
            }
        }
        done();
    });
}

QVector<ConfigProblem> StoredConfigService::validate(const config::Config& config) const
{
    return validationProblems(config);
}

void StoredConfigService::apply(const config::Config& config, const QString& summary, ConfigDone done)
{
    applyEdit({ .config = config, .author = u"window"_s, .summary = summary },
        [done = std::move(done)](const ConfigEditOutcome& outcome) { done(outcome.problems); });
}

void StoredConfigService::applyEdit(const ConfigEdit& edit, EditDone done)
{
    m_edits.push_back({ .edit = edit, .done = std::move(done) });
    // Never from inside the caller's call.
    if (m_edits.size() == 1)
        QMetaObject::invokeMethod(this, &StoredConfigService::makeNext, Qt::QueuedConnection);
}

void StoredConfigService::makeNext()
{
    ConfigEdit& edit = m_edits.front().edit;
    m_base = m_revision;
    if (edit.onRevision && *edit.onRevision != m_revision) {
        finish({ .hasMoved = true, .revision = m_revision });
        return;
    }
    const bool isMoving = edit.secrets == ConfigEdit::Secrets::Move;
    if (isMoving) {
        auto [opened, unopened] =
            openOriginalSecrets(edit.config, secrets::environmentSecret(u"ENCRYPTION_KEY"_s));
        if (!unopened.isEmpty()) {
            finish({ .problems = unopened, .revision = m_revision });
            return;
        }
        edit.config = std::move(opened);
    }
    // Nothing goes to the secret store for a document that cannot be applied anyway.
    const ConfigProblems problems = validationProblems(edit.config)
        + (isMoving ? immovableSecretProblems(edit.config) : plainSecretProblems(edit.config));
    if (!problems.isEmpty()) {
        finish({ .problems = problems, .revision = m_revision });
        return;
    }
    if (!isMoving) {
        append(edit.config);
        return;
    }
    SecretImport::start(edit.config, m_secretStore, this,
        [this](const ConfigProblems& failures, const config::Config& withoutSecrets) {
            if (failures.isEmpty())
                append(withoutSecrets);
            else
                finish({ .problems = failures, .revision = m_revision });
        });
}

void StoredConfigService::append(const config::Config& config)
{
    const ConfigEdit& edit = m_edits.front().edit;
    const store::ConfigRevision revision { .atMs = SystemClock().epochMs(),
        .author = edit.author,
        .summary = edit.summary,
        .document = config::writeYaml(config) };
    m_store.appendRevision(
        revision, m_base, this, [this, config](const Result<std::optional<qint64>>& number) {
            if (!number) {
                finish({ .problems = { { .path = {}, .message = number.error().message } },
                    .revision = m_revision });
                return;
            }
            // Another node was first: made anew on what is in force then, or refused where it says on what it
            // was made.
            if (!*number) {
                refresh([this] { makeAgain(); });
                return;
            }
            m_current = std::make_shared<const config::Config>(config);
            m_revision = **number;
            qCInfo(lcConfig).noquote() << revisionName(m_revision) << "is in force";
            finish({ .revision = m_revision });
        });
}

void StoredConfigService::makeAgain()
{
    if (m_base != m_revision) {
        makeNext();
        return;
    }
    // What another node wrote cannot be taken here: nor may it be written over.
    const QString problem = m_refused > m_revision
        ? u"Another node on this database has written revision %1, which this version of Plexus does not "
          "understand. Update it first."_s.arg(m_refused)
        : u"Another node on this database has just changed the configuration, and that cannot be read now. "
          u"Try "
          "again."_s;
    finish({ .problems = { { .path = {}, .message = problem } }, .revision = m_revision });
}

void StoredConfigService::finish(const ConfigEditOutcome& outcome)
{
    const Waiting made = std::move(m_edits.front());
    m_edits.pop_front();
    if (!m_edits.empty())
        QMetaObject::invokeMethod(this, &StoredConfigService::makeNext, Qt::QueuedConnection);
    made.done(outcome);
    if (outcome.problems.isEmpty() && !outcome.hasMoved)
        Q_EMIT changed();
}

QString StoredConfigService::toYaml(const config::Config& config) const
{
    return QString::fromUtf8(config::writeYaml(config));
}

void StoredConfigService::importDocument(
    const config::Config& document, const QString& summary, ConfigDone done)
{
    applyEdit({ .config = document,
                  .author = u"import"_s,
                  .summary = summary,
                  .secrets = ConfigEdit::Secrets::Move },
        [done = std::move(done)](const ConfigEditOutcome& outcome) { done(outcome.problems); });
}

void StoredConfigService::importYaml(const QByteArray& text, const QString& summary, ConfigDone done)
{
    const config::ReadOutcome outcome = config::readYaml(text);
    if (!outcome.config) {
        answerLater(this, std::move(done), problemsFrom(outcome.diagnostics));
        return;
    }
    logDiagnostics(u"import"_s, outcome.diagnostics);
    importDocument(*outcome.config, summary, std::move(done));
}

void StoredConfigService::loadRevisions(
    int limit, std::function<void(Result<QVector<store::ConfigRevision>>)> done)
{
    m_store.loadRevisions(limit, this, std::move(done));
}

void StoredConfigService::revertTo(qint64 number, ConfigDone done)
{
    loadRevisions(std::numeric_limits<int>::max(),
        [this, number, done = std::move(done)](const Result<QVector<store::ConfigRevision>>& revisions) {
            if (!revisions) {
                done({ { .path = {}, .message = revisions.error().message } });
                return;
            }
            const auto wanted = std::find_if(revisions->begin(), revisions->end(),
                [number](const store::ConfigRevision& revision) { return revision.number == number; });
            if (wanted == revisions->end()) {
                done({ { .path = {}, .message = u"There is no revision %1."_s.arg(number) } });
                return;
            }
            const config::ReadOutcome outcome = config::readYaml(wanted->document);
            if (!outcome.config) {
                done(problemsFrom(outcome.diagnostics));
                return;
            }
            applyEdit({ .config = *outcome.config,
                          .author = u"window"_s,
                          .summary = u"Back to revision %1"_s.arg(number) },
                [done](const ConfigEditOutcome& made) { done(made.problems); });
        });
}

} // namespace gateway::service

#include "moc_stored_config_service.cpp"
