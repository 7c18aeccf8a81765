// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/configuration/stored_config_service.h"

#include "base/logging.h"
#include "config/yaml_config.h"
#include "service/configuration/config_problems.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

// A stored document holds references only.
QVector<ConfigProblem> plainSecretProblems(const config::Config& config)
{
    QVector<ConfigProblem> problems;
    for (const config::Provider& provider : config.providers) {
        if (provider.apiKey.kind == config::SecretSource::Kind::Plain) {
            problems.append({ .path = u"providers.%1.api_key"_s.arg(provider.slug),
                .message = StoredConfigService::tr(
                    "must be kept in the keychain or come from an environment variable") });
        }
    }
    return problems;
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
    m_store.loadRevisions(
        1, this, [this, done = std::move(done)](const Result<QVector<store::ConfigRevision>>& revisions) {
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
            const QString name = u"revision %1"_s.arg(newest.number);
            logDiagnostics(name, outcome.diagnostics);
            if (!outcome.config) {
                done(Error { .code = ErrorCode::ConfigInvalid,
                    .message = tr(
                        "The stored configuration (revision %1) is not valid for this version of Plexus: %2")
                                   .arg(QString::number(newest.number),
                                       config::formatDiagnostic(name, outcome.diagnostics.first())) });
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

void StoredConfigService::apply(
    const config::Config& config, const QString& summary, std::function<void(QVector<ConfigProblem>)> done)
{
    const QVector<ConfigProblem> problems = validationProblems(config) + plainSecretProblems(config);
    if (!problems.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [done = std::move(done), problems] { done(problems); }, Qt::QueuedConnection);
        return;
    }
    store(config, summary, std::move(done));
}

void StoredConfigService::store(
    const config::Config& config, const QString& summary, std::function<void(QVector<ConfigProblem>)> done)
{
    const store::ConfigRevision revision { .atMs = QDateTime::currentMSecsSinceEpoch(),
        .author = u"window"_s,
        .summary = summary,
        .document = config::writeYaml(config) };
    m_store.appendRevision(
        revision, this, [this, config, done = std::move(done)](const Result<qint64>& number) {
            if (!number) {
                done({ { .path = {}, .message = number.error().message } });
                return;
            }
            m_current = std::make_shared<const config::Config>(config);
            qCInfo(lcConfig) << "revision" << *number << "is in force";
            done({});
            Q_EMIT changed();
        });
}

QString StoredConfigService::toYaml(const config::Config& config) const
{
    return QString::fromUtf8(config::writeYaml(config));
}

void StoredConfigService::importDocument(
    const config::Config& config, const QString& summary, std::function<void(QVector<ConfigProblem>)> done)
{
    moveNextSecret(config, 0, summary, std::move(done));
}

void StoredConfigService::moveNextSecret(config::Config config, qsizetype from, const QString& summary,
    std::function<void(QVector<ConfigProblem>)> done)
{
    for (qsizetype i = from; i < config.providers.size(); ++i) {
        config::SecretSource& key = config.providers[i].apiKey;
        if (key.kind != config::SecretSource::Kind::Plain)
            continue;
        const QString name = u"provider/"_s + config.providers[i].slug;
        const Secret value = key.plain;
        key = { .kind = config::SecretSource::Kind::Vault, .name = name };
        m_secretStore.write(name, value, [this, config, i, summary, done](const Result<void>& written) {
            if (!written) {
                done({ { .path = u"providers.%1.api_key"_s.arg(config.providers[i].slug),
                    .message = written.error().message } });
                return;
            }
            moveNextSecret(config, i + 1, summary, done);
        });
        return;
    }
    apply(config, summary, std::move(done));
}

} // namespace gateway::service

#include "moc_stored_config_service.cpp"
