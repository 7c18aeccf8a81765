// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/services/scripted_upkeep.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::test {

using service::BackupFacts;
using service::BackupInfo;
using service::ConfigProblem;
using service::RevisionInfo;
using service::ShownDocument;

void ScriptedCaptures::setSwitches(const service::CaptureSwitches& switches)
{
    if (switches == m_switches)
        return;
    m_switches = switches;
    Q_EMIT changed();
}

void ScriptedCaptures::setPaused(bool isPaused)
{
    if (isPaused == m_isPaused)
        return;
    m_isPaused = isPaused;
    Q_EMIT changed();
}

void ScriptedCaptures::loadTotal(std::function<void(Result<store::CaptureTotal>)> done)
{
    QMetaObject::invokeMethod(
        this, [done = std::move(done), total = m_total] { done(total); }, Qt::QueuedConnection);
}

void ScriptedCaptures::forgetAll(std::function<void(Result<qint64>)> done)
{
    ++m_timesForgotten;
    const Result<qint64> count = m_total ? Result<qint64>(m_total->count) : Result<qint64>(m_total.error());
    if (m_total)
        m_total = store::CaptureTotal {};
    QMetaObject::invokeMethod(
        this, [done = std::move(done), count] { done(count); }, Qt::QueuedConnection);
}

void ScriptedRevisions::list(int limit, std::function<void(Result<QVector<RevisionInfo>>)> done)
{
    QMetaObject::invokeMethod(
        this, [done = std::move(done), found = m_revisions.mid(0, limit)] { done(found); },
        Qt::QueuedConnection);
}

void ScriptedRevisions::load(qint64 number, std::function<void(Result<ShownDocument>)> done)
{
    Result<ShownDocument> answer = Error { .message = u"There is no revision %1."_s.arg(number) };
    if (m_documents.contains(number))
        answer = m_documents.value(number);
    QMetaObject::invokeMethod(
        this, [done = std::move(done), answer] { done(answer); }, Qt::QueuedConnection);
}

void ScriptedRevisions::rollBack(qint64 number, std::function<void(QVector<ConfigProblem>)> done)
{
    m_calls.append(u"back to %1"_s.arg(number));
    if (m_problems.isEmpty()) {
        m_revisions.prepend({ .number = presentNumber() + 1,
            .atMs = 1'700'000'300'000,
            .author = u"window"_s,
            .summary = u"Back to revision %1"_s.arg(number) });
    }
    QMetaObject::invokeMethod(
        this, [done = std::move(done), problems = m_problems] { done(problems); }, Qt::QueuedConnection);
}

service::RevisionService::ImportCheck ScriptedRevisions::checkImport(const QByteArray& yaml) const
{
    return m_check.value_or(ImportCheck { .document = { .text = yaml, .isInForce = yaml == m_present } });
}

void ScriptedRevisions::importDocument(
    const QByteArray& yaml, std::function<void(QVector<ConfigProblem>)> done)
{
    m_calls.append(u"import %1 bytes"_s.arg(yaml.size()));
    QMetaObject::invokeMethod(
        this, [done = std::move(done), problems = m_problems] { done(problems); }, Qt::QueuedConnection);
}

void ScriptedBackups::setList(const QVector<BackupInfo>& list)
{
    m_list = list;
    Q_EMIT changed();
}

BackupInfo ScriptedBackups::look(const QString& path) const
{
    for (const BackupInfo& info : m_list) {
        if (info.path == path)
            return info;
    }
    return m_files.value(path, BackupInfo { .path = path, .name = path.section(u'/', -1) });
}

void ScriptedBackups::answer(std::function<void()> work)
{
    m_held = std::move(work);
    if (!m_holds)
        QMetaObject::invokeMethod(this, &ScriptedBackups::finish, Qt::QueuedConnection);
}

void ScriptedBackups::finish()
{
    if (const auto work = std::exchange(m_held, {}))
        work();
}

template <typename T> bool ScriptedBackups::refused(const Done<T>& done)
{
    const auto error = std::exchange(m_refusal, std::nullopt);
    if (error)
        answer([done, error] { done(*error); });
    return error.has_value();
}

void ScriptedBackups::make(const service::BackupWish& wish, Done<BackupInfo> done)
{
    m_wishes.append(wish);
    if (refused(done))
        return;
    const BackupInfo made { .path = wish.path.isEmpty() ? folder() + u"/plexus-new.plxbackup" : wish.path,
        .name = wish.path.isEmpty() ? u"plexus-new.plxbackup"_s : wish.path.section(u'/', -1),
        .madeMs = 1'700'000'400'000,
        .bytes = 1000,
        .opensWith = wish.passphrase ? BackupInfo::OpensWith::Passphrase : BackupInfo::OpensWith::Key };
    answer([this, made, isHere = wish.path.isEmpty(), done = std::move(done)] {
        if (isHere)
            m_list.prepend(made);
        done(made);
        Q_EMIT changed();
    });
}

Result<void> ScriptedBackups::remove(const QString& name)
{
    m_calls.append(u"remove "_s + name);
    m_list.removeIf([&name](const BackupInfo& info) { return info.name == name; });
    Q_EMIT changed();
    return {};
}

void ScriptedBackups::check(
    const QString& path, const std::optional<Secret>& passphrase, Done<BackupFacts> done)
{
    m_calls.append(
        u"check %1%2"_s.arg(path, passphrase ? u' ' + QString::fromUtf8(passphrase->reveal()) : QString()));
    if (!refused(done)) {
        answer([done = std::move(done)] {
            done(BackupFacts { .madeMs = 1'700'000'000'000, .rows = 120, .secrets = 3 });
        });
    }
}

void ScriptedBackups::prepare(
    const QString& path, const std::optional<Secret>& passphrase, Done<BackupFacts> done)
{
    m_calls.append(
        u"prepare %1%2"_s.arg(path, passphrase ? u' ' + QString::fromUtf8(passphrase->reveal()) : QString()));
    if (refused(done))
        return;
    answer([this, done = std::move(done)] {
        m_preparedMs = 1'700'000'500'000;
        done(BackupFacts { .madeMs = 1'700'000'000'000, .rows = 120, .secrets = 3 });
        Q_EMIT changed();
    });
}

void ScriptedBackups::discardPrepared()
{
    m_calls.append(u"discard"_s);
    m_preparedMs.reset();
    Q_EMIT changed();
}

} // namespace gateway::test

#include "moc_scripted_upkeep.cpp"
