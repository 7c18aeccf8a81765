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
    explicit FileConfigService(const QString& path, QObject* parent = nullptr);

    // Takes the file into force and watches it from then on. The error of one that cannot be read names it,
    // that of an invalid one has a line for each mistake, as reloadProblems() has. Does not emit changed().
    void load(std::function<void(Result<void>)> done);

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
    void refuse(const config::Diagnostics& diagnostics);
    void setProblems(ConfigProblems problems, const QStringList& lines);

    QString m_path; // absolute
    config::ConfigPtr m_current;
    ConfigProblems m_problems;
    QStringList m_problemLines;       // the same as text, each with the file's name
    std::optional<QByteArray> m_seen; // digest of the text read last; empty: it could not be read
    std::unique_ptr<FileWatch> m_watch;
};

} // namespace gateway::service
