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
                ? StoredConfigService::tr("holds a credential in the clear, which is never stored; use "
                                          "api_key, an environment variable, or a --config file")
                : StoredConfigService::tr(
                    "must be kept in the keychain or come from an environment variable") });
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
        if (!revisions) {
            done(revisions.error());
            return;
        }
        if (revisions->isEmpty()) {
            done({});
            return;
        }
        const store::ConfigRevision& newest = revisions->first();
        const config::ReadOutcome outcome = config::readYaml(newest.document);
        const QString name = revisionName(newest.number);
        logDiagnostics(name, outcome.diagnostics);
        if (!outcome.config) {
            done(Error { .code = ErrorCode::ConfigInvalid,
                .message =
                    tr("The stored configuration (revision %1) is not valid for this version of Plexus: %2")
                        .arg(QString::number(newest.number), firstErrorLine(name, outcome.diagnostics)) });
            return;
        }
        m_current = std::make_shared<const config::Config>(*outcome.config);
        done({});
    });
}

QVector<ConfigProblem> StoredConfigService::validate(const config::Config& config) const
{
    return validationProblems(config);
}

void StoredConfigService::apply(const config::Config& config, const QString& summary, ConfigDone done)
{
    append(config, u"window"_s, summary, std::move(done));
}

void StoredConfigService::append(
    const config::Config& config, const QString& author, const QString& summary, ConfigDone done)
{
    const ConfigProblems problems = validationProblems(config) + plainSecretProblems(config);
    if (!problems.isEmpty()) {
        answerLater(this, std::move(done), problems);
        return;
    }
    const store::ConfigRevision revision { .atMs = SystemClock().epochMs(),
        .author = author,
        .summary = summary,
        .document = config::writeYaml(config) };
    m_store.appendRevision(
        revision, this, [this, config, done = std::move(done)](const Result<qint64>& number) {
            if (!number) {
                done({ { .path = {}, .message = number.error().message } });
                return;
            }
            m_current = std::make_shared<const config::Config>(config);
            qCInfo(lcConfig).noquote() << revisionName(*number) << "is in force";
            done({});
            Q_EMIT changed();
        });
}

QString StoredConfigService::toYaml(const config::Config& config) const
{
    return QString::fromUtf8(config::writeYaml(config));
}

void StoredConfigService::importDocument(
    const config::Config& document, const QString& summary, ConfigDone done)
{
    const auto [config, unopened] =
        openOriginalSecrets(document, secrets::environmentSecret(u"ENCRYPTION_KEY"_s));
    if (!unopened.isEmpty()) {
        answerLater(this, std::move(done), unopened);
        return;
    }
    // Nothing goes to the secret store for a document that cannot be applied anyway.
    const ConfigProblems problems = validationProblems(config) + immovableSecretProblems(config);
    if (!problems.isEmpty()) {
        answerLater(this, std::move(done), problems);
        return;
    }
    SecretImport::start(config, m_secretStore, this,
        [this, summary, done = std::move(done)](
            const ConfigProblems& failures, const config::Config& withoutSecrets) {
            if (!failures.isEmpty()) {
                done(failures);
                return;
            }
            append(withoutSecrets, u"import"_s, summary, done);
        });
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
                done({ { .path = {}, .message = tr("There is no revision %1.").arg(number) } });
                return;
            }
            const config::ReadOutcome outcome = config::readYaml(wanted->document);
            if (!outcome.config) {
                done(problemsFrom(outcome.diagnostics));
                return;
            }
            append(*outcome.config, u"window"_s, tr("Back to revision %1").arg(number), done);
        });
}

} // namespace gateway::service

#include "moc_stored_config_service.cpp"
