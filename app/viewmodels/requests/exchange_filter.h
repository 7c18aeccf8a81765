// SPDX-License-Identifier: GPL-3.0-or-later
// What the filter field means: words that must all occur, and tokens that look at one field.
//   model: provider: client: key:   part of the name, case ignored
//   status:error|running|ok|cancelled|429   attempt:>1   ttft:>2s   since:1h
// A value with spaces stands in quotes: model:"my model". The same token twice: either may hold, for names
// and states; both must hold, for comparisons.
// Thread: any. A value.
#pragma once

#include "inspect/exchange_record.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace app::viewmodels {

class ExchangeFilter {
public:
    ExchangeFilter() = default;

    [[nodiscard]] static ExchangeFilter parse(const QString& text);

    // What was not understood and what became of it; empty: all was.
    [[nodiscard]] QString hint() const { return m_hint; }

    // Everything passes.
    [[nodiscard]] bool isEmpty() const;

    // Rows stop matching as time goes by.
    [[nodiscard]] bool dependsOnTime() const { return m_sinceMs.has_value(); }

    [[nodiscard]] bool matches(const gateway::inspect::ExchangeRecord& record, qint64 nowMs) const;

private:
    enum class Operator { AtLeast, Equal, Less, LessOrEqual, Greater, GreaterOrEqual };

    struct Comparison {
        Operator op = Operator::Equal;
        qint64 value = 0;
        [[nodiscard]] bool holds(qint64 figure) const;
    };

    struct Status {
        std::optional<gateway::inspect::ExchangeState> state = {};
        int code = 0; // 0: any
    };

    struct Amount {
        Operator op = Operator::Equal;
        QString text; // without the operator
    };

    [[nodiscard]] static Amount amountOf(const QString& value, Operator without);
    void addToken(const QString& name, const QString& value);
    void addStatus(const QString& value);
    void addAttempt(const QString& value);
    void addFirstToken(const QString& value);
    void addSince(const QString& value);
    void explain(const QString& sentence);

    QStringList m_words;
    QStringList m_models;
    QStringList m_providers;
    QStringList m_clients;
    QStringList m_keys;
    QVector<Status> m_statuses;
    QVector<Comparison> m_attempts;
    QVector<Comparison> m_firstTokenUs;
    std::optional<qint64> m_sinceMs;
    QString m_hint;
};

} // namespace app::viewmodels
