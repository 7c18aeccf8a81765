// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration of `--config FILE`: read-only here, read again when the file changes. A bad edit is told
// with file:line:column and what runs stays.
// Thread: the main thread.
#pragma once

#include "service/configuration/config_problems.h"
#include "service/configuration/file_watch.h"

#include <memory>
#include <optional>

namespace gateway::service {

class FileConfigService final : public ConfigService {
    Q_OBJECT
public:
    explicit FileConfigService(QString path, QObject* parent = nullptr);

    // Reads the file and watches it from then on. Empty problems: current() holds it, and changed() was
    // emitted. A file that cannot be read is a problem that names it.
    void load(ConfigDone done);

    [[nodiscard]] config::ConfigPtr current() const override { return m_current; }

    [[nodiscard]] QString readOnlyReason() const override;
    [[nodiscard]] QVector<ConfigProblem> validate(const config::Config& config) const override;
    // Always refused, with readOnlyReason().
    void apply(const config::Config& config, const QString& summary, ConfigDone done) override;

    [[nodiscard]] QVector<ConfigProblem> reloadProblems() const override { return m_problems; }

    [[nodiscard]] QString toYaml(const config::Config& config) const override;

private:
    enum class Occasion { Start, Change };

    void read(Occasion occasion);
    void refuse(config::Diagnostics diagnostics);

    QString m_path; // absolute
    config::ConfigPtr m_current;
    ConfigProblems m_problems;
    std::optional<QByteArray> m_seen; // digest of the text read last; empty: it could not be read
    std::unique_ptr<FileWatch> m_watch;
};

} // namespace gateway::service
