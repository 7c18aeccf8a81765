// SPDX-License-Identifier: GPL-3.0-or-later
// service::BackupService over the desk and the keeper of backups.
// Thread: the main thread; short blocking looks at the folder.
#pragma once

#include "base/clock.h"
#include "service/backup_desk.h"
#include "service/backup_keeper.h"
#include "service/backup_service.h"

namespace gateway::service {

class BackupRelay final : public BackupService {
    Q_OBJECT
public:
    // All of them outlive it. Null: a demo, which keeps nothing.
    BackupRelay(const Clock& clock, BackupDesk* desk, BackupKeeper* keeper, QObject* parent = nullptr);

    [[nodiscard]] QString absence() const override;
    [[nodiscard]] QString restoreAbsence() const override;
    [[nodiscard]] QString folder() const override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QVector<BackupInfo> list() const override;
    [[nodiscard]] BackupInfo look(const QString& path) const override;
    void make(const BackupWish& wish, Done<BackupInfo> done) override;
    [[nodiscard]] Result<void> remove(const QString& name) override;
    void check(const QString& path, const std::optional<Secret>& passphrase, Done<BackupFacts> done) override;
    void prepare(
        const QString& path, const std::optional<Secret>& passphrase, Done<BackupFacts> done) override;
    [[nodiscard]] std::optional<qint64> preparedMs() const override;
    void discardPrepared() override;

private:
    [[nodiscard]] Error refusal() const;

    const Clock& m_clock;
    BackupDesk* m_desk;
    BackupKeeper* m_keeper;
};

} // namespace gateway::service
