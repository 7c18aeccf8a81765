// SPDX-License-Identifier: GPL-3.0-or-later
// service::RevisionService over the configuration's revisions in the store.
// Thread: the main thread.
#pragma once

#include "service/configuration/stored_config_service.h"
#include "service/revision_service.h"

#include <functional>

namespace gateway::service {

class RevisionRelay final : public RevisionService {
    Q_OBJECT
public:
    // Both outlive it. `stored`: null where the configuration is a file's.
    RevisionRelay(ConfigService& configuration, StoredConfigService* stored, QObject* parent = nullptr);

    [[nodiscard]] QString absence() const override;
    [[nodiscard]] qint64 presentNumber() const override;
    [[nodiscard]] QByteArray presentDocument() const override;
    void list(int limit, std::function<void(Result<QVector<RevisionInfo>>)> done) override;
    void load(qint64 number, std::function<void(Result<ShownDocument>)> done) override;
    void rollBack(qint64 number, std::function<void(QVector<ConfigProblem>)> done) override;
    [[nodiscard]] QByteArray exportDocument() const override;
    [[nodiscard]] ImportCheck checkImport(const QByteArray& yaml) const override;
    void importDocument(const QByteArray& yaml, std::function<void(QVector<ConfigProblem>)> done) override;

private:
    struct Reading {
        config::Config config = {};
        ConfigProblems problems = {};
    };

    [[nodiscard]] Reading readImport(const QByteArray& yaml) const;
    [[nodiscard]] ShownDocument shown(const QByteArray& document) const;

    ConfigService& m_configuration;
    StoredConfigService* m_stored;
};

} // namespace gateway::service
