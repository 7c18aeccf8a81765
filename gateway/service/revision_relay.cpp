// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/revision_relay.h"

#include "config/yaml_config.h"
#include "service/management/redacted_yaml.h"

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::service {

RevisionRelay::RevisionRelay(ConfigService& configuration, StoredConfigService* stored, QObject* parent)
    : RevisionService(parent)
    , m_configuration(configuration)
    , m_stored(stored)
{
}

QString RevisionRelay::absence() const
{
    return m_configuration.readOnlyReason();
}

qint64 RevisionRelay::presentNumber() const
{
    return m_stored ? m_stored->revision() : 0;
}

QByteArray RevisionRelay::presentDocument() const
{
    return redactedYaml(config::writeYaml(*m_configuration.current()));
}

// Both ways through the tables of this version, so that an older spelling is no difference.
ShownDocument RevisionRelay::shown(const QByteArray& document) const
{
    const config::ReadOutcome outcome = config::readYaml(document);
    if (!outcome.config)
        return { .text = redactedYaml(document) };
    return { .text = redactedYaml(config::writeYaml(*outcome.config)),
        .isInForce = *outcome.config == *m_configuration.current() };
}

void RevisionRelay::list(int limit, std::function<void(Result<QVector<RevisionInfo>>)> done)
{
    if (!m_stored) {
        QMetaObject::invokeMethod(
            this, [done = std::move(done)] { done(QVector<RevisionInfo>()); }, Qt::QueuedConnection);
        return;
    }
    m_stored->loadRevisions(
        limit, [done = std::move(done)](const Result<QVector<store::ConfigRevision>>& found) {
            if (!found) {
                done(found.error());
                return;
            }
            QVector<RevisionInfo> revisions;
            for (const store::ConfigRevision& each : *found)
                revisions.append({ .number = each.number,
                    .atMs = each.atMs,
                    .author = each.author,
                    .summary = each.summary });
            done(revisions);
        });
}

void RevisionRelay::load(qint64 number, std::function<void(Result<ShownDocument>)> done)
{
    const auto absent = [number] {
        return Error { .code = ErrorCode::NotFound, .message = u"There is no revision %1."_s.arg(number) };
    };
    const qint64 newest = presentNumber();
    if (!m_stored || number < 1 || number > newest) {
        QMetaObject::invokeMethod(
            this, [done = std::move(done), absent] { done(absent()); }, Qt::QueuedConnection);
        return;
    }
    const qint64 wanted = std::min<qint64>(newest - number + 1, std::numeric_limits<int>::max());
    m_stored->loadRevisions(static_cast<int>(wanted),
        [this, number, absent, done = std::move(done)](const Result<QVector<store::ConfigRevision>>& found) {
            if (!found) {
                done(found.error());
                return;
            }
            const auto one = std::find_if(found->begin(), found->end(),
                [number](const store::ConfigRevision& each) { return each.number == number; });
            if (one == found->end())
                done(absent());
            else
                done(shown(one->document));
        });
}

void RevisionRelay::rollBack(qint64 number, std::function<void(QVector<ConfigProblem>)> done)
{
    if (m_stored)
        m_stored->revertTo(number, std::move(done));
    else
        answerLater(this, std::move(done), { { .path = {}, .message = absence() } });
}

QByteArray RevisionRelay::exportDocument() const
{
    return exportableYaml(config::writeYaml(*m_configuration.current()));
}

RevisionRelay::Reading RevisionRelay::readImport(const QByteArray& yaml) const
{
    const config::ReadOutcome plain = config::readYaml(yaml);
    const config::Config& present = *m_configuration.current();
    const config::ReadOutcome kept = config::readYaml(withKeptDigests(yaml, config::writeYaml(present)));
    if (kept.config)
        return { .config = *kept.config };
    if (plain.config)
        return { .config = *plain.config };
    // Lines and columns are those of the file; keys that go on with their secret are no mistake of it.
    ConfigProblems problems = problemsFrom(plain.diagnostics);
    problems.removeIf([&present](const ConfigProblem& problem) {
        return problem.path.startsWith(u"keys."_s) && problem.path.endsWith(u".secret"_s)
            && present.findKey(problem.path.section(u'.', 1).chopped(7));
    });
    return { .problems = problems.isEmpty() ? problemsFrom(kept.diagnostics) : problems };
}

RevisionService::ImportCheck RevisionRelay::checkImport(const QByteArray& yaml) const
{
    const Reading reading = readImport(yaml);
    if (!reading.problems.isEmpty())
        return { .problems = reading.problems };
    return { .document = { .text = redactedYaml(config::writeYaml(reading.config)),
                 .isInForce = reading.config == *m_configuration.current() } };
}

void RevisionRelay::importDocument(const QByteArray& yaml, std::function<void(QVector<ConfigProblem>)> done)
{
    if (!m_stored) {
        answerLater(this, std::move(done), { { .path = {}, .message = absence() } });
        return;
    }
    const Reading reading = readImport(yaml);
    if (reading.problems.isEmpty())
        m_stored->importDocument(reading.config, u"Configuration imported"_s, std::move(done));
    else
        answerLater(this, std::move(done), reading.problems);
}

} // namespace gateway::service

#include "moc_revision_relay.cpp"
