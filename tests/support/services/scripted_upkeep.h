// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of requests, the configuration's past and backups, by script.
// Thread: the main thread. Answers come from the event loop, as those of the real services do.
#pragma once

#include "service/backup_service.h"
#include "service/capture_control.h"
#include "service/revision_service.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace gateway::test {

class ScriptedCaptures final : public service::CaptureControl {
    Q_OBJECT
public:
    using CaptureControl::CaptureControl;

    // What loadTotal() and forgetAll() answer from now on.
    void setTotal(const Result<store::CaptureTotal>& total) { m_total = total; }

    [[nodiscard]] int timesForgotten() const { return m_timesForgotten; }

    [[nodiscard]] const service::CaptureSwitches& switches() const override { return m_switches; }

    void setSwitches(const service::CaptureSwitches& switches) override;

    [[nodiscard]] bool isPaused() const override { return m_isPaused; }

    void pause() override { setPaused(true); }

    void resume() override { setPaused(false); }

    void loadTotal(std::function<void(Result<store::CaptureTotal>)> done) override;
    // Nothing is kept after it.
    void forgetAll(std::function<void(Result<qint64>)> done) override;

private:
    void setPaused(bool isPaused);

    service::CaptureSwitches m_switches;
    bool m_isPaused = false;
    Result<store::CaptureTotal> m_total =
        store::CaptureTotal { .count = 42, .bytes = 12'582'912, .oldestMs = 1'700'000'000'000 };
    int m_timesForgotten = 0;
};

class ScriptedRevisions final : public service::RevisionService {
    Q_OBJECT
public:
    using RevisionService::RevisionService;

    // As of a --config file.
    void setAbsence(const QString& absence) { m_absence = absence; }

    void setPresent(const QByteArray& document) { m_present = document; }

    // Newest first; the first is in force.
    void setRevisions(const QVector<service::RevisionInfo>& revisions) { m_revisions = revisions; }

    void setDocument(qint64 number, const service::ShownDocument& document)
    {
        m_documents[number] = document;
    }

    // What checkImport() answers, and what rollBack() and importDocument() are refused with.
    void setCheck(const ImportCheck& check) { m_check = check; }

    void refuseWith(const QVector<service::ConfigProblem>& problems) { m_problems = problems; }

    // "back to 3", "import 120 bytes"
    [[nodiscard]] QStringList calls() const { return m_calls; }

    [[nodiscard]] QString absence() const override { return m_absence; }

    [[nodiscard]] qint64 presentNumber() const override
    {
        return m_revisions.isEmpty() ? 0 : m_revisions.first().number;
    }

    [[nodiscard]] QByteArray presentDocument() const override { return m_present; }

    void list(int limit, std::function<void(Result<QVector<service::RevisionInfo>>)> done) override;
    void load(qint64 number, std::function<void(Result<service::ShownDocument>)> done) override;
    void rollBack(qint64 number, std::function<void(QVector<service::ConfigProblem>)> done) override;

    [[nodiscard]] QByteArray exportDocument() const override { return m_present; }

    [[nodiscard]] ImportCheck checkImport(const QByteArray& yaml) const override;
    void importDocument(
        const QByteArray& yaml, std::function<void(QVector<service::ConfigProblem>)> done) override;

private:
    QString m_absence;
    QByteArray m_present =
        "settings:\n  proxy: http://127.0.0.1:3128\nkeys:\n  laptop:\n    secret_digest: (hidden)\n";
    QVector<service::RevisionInfo> m_revisions {
        { .number = 3,
            .atMs = 1'700'000'200'000,
            .author = QStringLiteral("window"),
            .summary = QStringLiteral("Settings changed") },
        { .number = 2,
            .atMs = 1'700'000'100'000,
            .author = QStringLiteral("admin"),
            .summary = QStringLiteral("Change the provider openai") },
        { .number = 1,
            .atMs = 1'700'000'000'000,
            .author = QStringLiteral("import"),
            .summary = QStringLiteral("Import a configuration") },
    };
    QHash<qint64, service::ShownDocument> m_documents;
    std::optional<ImportCheck> m_check;
    QVector<service::ConfigProblem> m_problems;
    QStringList m_calls;
};

class ScriptedBackups final : public service::BackupService {
    Q_OBJECT
public:
    using BackupService::BackupService;

    // As in a demo.
    void setAbsence(const QString& absence) { m_absence = absence; }

    void setList(const QVector<service::BackupInfo>& list);

    // What look() finds at that path.
    void setFile(const service::BackupInfo& info) { m_files[info.path] = info; }

    // The next make(), check() or prepare() is refused with it.
    void refuseNext(const Error& error) { m_refusal = error; }

    // From now on an answer stays under way until finish().
    void holdAnswers() { m_holds = true; }

    void finish();

    [[nodiscard]] const QVector<service::BackupWish>& wishes() const { return m_wishes; }

    // "check /x secret words", "prepare /x", "discard", "remove name"
    [[nodiscard]] QStringList calls() const { return m_calls; }

    [[nodiscard]] QString absence() const override { return m_absence; }

    [[nodiscard]] QString restoreAbsence() const override { return m_absence; }

    [[nodiscard]] QString folder() const override { return QStringLiteral("/scripted/backups"); }

    [[nodiscard]] QString problem() const override { return {}; }

    [[nodiscard]] QVector<service::BackupInfo> list() const override { return m_list; }

    [[nodiscard]] service::BackupInfo look(const QString& path) const override;
    void make(const service::BackupWish& wish, Done<service::BackupInfo> done) override;
    [[nodiscard]] Result<void> remove(const QString& name) override;
    void check(const QString& path, const std::optional<Secret>& passphrase,
        Done<service::BackupFacts> done) override;
    void prepare(const QString& path, const std::optional<Secret>& passphrase,
        Done<service::BackupFacts> done) override;

    [[nodiscard]] std::optional<qint64> preparedMs() const override { return m_preparedMs; }

    void discardPrepared() override;

private:
    void answer(std::function<void()> work);
    template <typename T> bool refused(const Done<T>& done);

    QString m_absence;
    QVector<service::BackupInfo> m_list;
    QHash<QString, service::BackupInfo> m_files;
    std::optional<Error> m_refusal;
    std::optional<qint64> m_preparedMs;
    QVector<service::BackupWish> m_wishes;
    QStringList m_calls;
    std::function<void()> m_held;
    bool m_holds = false;
};

} // namespace gateway::test
