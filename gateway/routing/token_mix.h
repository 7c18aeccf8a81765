// SPDX-License-Identifier: GPL-3.0-or-later
// What an average request of an alias costs in tokens, by which the `cost` selector compares prices: an agent
// that reads a cached prompt of 100 000 tokens to write 200 weighs prices otherwise than a translator.
// Token classes as in inspect::Usage: `input` without cache reads and writes, `output` with reasoning.
// Thread: the gateway thread.
#pragma once

#include <QHash>
#include <QString>
#include <QVector>

#include <optional>

namespace gateway::routing {

// One request. The default is the pretend request of the original (control-plane.md §2.3), used until an
// alias has traffic.
struct TokenMix {
    qint64 input = 1000;
    qint64 cacheRead = 0;
    qint64 cacheWrite = 0;
    qint64 output = 500;

    [[nodiscard]] qint64 total() const { return input + cacheRead + cacheWrite + output; }

    friend bool operator==(const TokenMix&, const TokenMix&) = default;
};

class TokenMixes {
public:
    static constexpr qsizetype kMaxAliases = 2000;

    struct Row {
        QString alias;
        TokenMix mean;
        qint64 samples = 0;
        friend bool operator==(const Row&, const Row&) = default;
    };

    // A request that succeeded, with the usage its provider reported or we estimated. One without tokens
    // says nothing and is passed over.
    void record(const QString& alias, const TokenMix& request);
    // The mean of recent requests, the latest weighing most; empty: none yet.
    [[nodiscard]] std::optional<TokenMix> of(const QString& alias) const;

    // As plain values, to outlive a restart.
    [[nodiscard]] QVector<Row> exported() const;
    void import(const QVector<Row>& rows);

private:
    struct Mean {
        double input = 0;
        double cacheRead = 0;
        double cacheWrite = 0;
        double output = 0;
        qint64 samples = 0;
    };

    static TokenMix rounded(const Mean& mean);
    [[nodiscard]] bool hasRoomFor(const QString& alias) const;

    QHash<QString, Mean> m_means;
};

} // namespace gateway::routing
