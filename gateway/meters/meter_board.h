// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of the providers' meters, and what rests for it: a used-up meter keeps back exactly what it
// reaches, until its own reset, and never longer than its window and a day. Without a reset it holds until
// the reading is renewed. It ends early with a reading that says otherwise, with the checker's removal or
// failure, and when the reading is no longer fresh. A balance above zero keeps nothing back, and nothing is
// kept back by an allowance that a balance with something left covers (Meter::coveredBy).
//
// Providers without a checker are fed from the heads of answers, at most once a second each.
//
// Times are milliseconds since 1970. Thread: one. Pure.
#pragma once

#include "base/headers.h"
#include "base/target_id.h"
#include "config/config.h"
#include "inspect/meter.h"
#include "routing/conditions.h"

#include <QHash>
#include <QString>
#include <QVector>

#include <optional>

namespace gateway::meters {

class MeterBoard {
public:
    // Of one provider's answers.
    static constexpr qint64 kFeedPaceMs = 1000;
    // How long what answers said is believed.
    static constexpr qint64 kAnswersFreshMs = 60 * 60 * 1000;
    // Of one provider: names of models come from clients.
    static constexpr qsizetype kMostMeters = 64;

    // What is not in the configuration any more, or has a checker now, or has none, is forgotten.
    void configure(const config::Config& config);

    // A reading as a whole, in the place of the one before; nothing new when it is known.
    void set(inspect::MeterReading reading);
    // The checker is gone or does not work: what it said decides about nothing any more.
    void withdraw(const QString& provider);
    // A person's word: what is known of it keeps nothing back until the next reading. True when something
    // did.
    bool release(const QString& provider, qint64 nowMs);

    // From an answer's head. Empty: nothing new; else all that is known of the provider now.
    std::optional<inspect::MeterReading> feed(
        const TargetId& target, int status, const HeaderList& headers, qint64 nowMs);

    using Block = routing::MeterBlock;

    // Why a target is not to be asked now; of several meters the one that ends last.
    [[nodiscard]] std::optional<Block> block(const TargetId& target, qint64 nowMs) const;
    // What Selector::Quota goes by: the meters that count this model. Empty: none is known or fresh.
    [[nodiscard]] std::optional<routing::ProviderOutlook> outlook(const TargetId& target, qint64 nowMs) const;

    // All that keep something back now, by provider.
    [[nodiscard]] QVector<inspect::UsedUpMeter> usedUp(qint64 nowMs) const;

    [[nodiscard]] bool isEmpty() const { return m_readings.isEmpty(); }

private:
    struct Known {
        inspect::MeterReading reading;
        bool isReleased = false;
    };

    // When it lets go of what it keeps back; empty: it keeps nothing back.
    [[nodiscard]] static std::optional<qint64> blockEnd(
        const Known& known, const inspect::Meter& meter, qint64 nowMs);
    [[nodiscard]] bool isFed(const QString& provider) const;

    QHash<QString, Known> m_readings;  // by provider
    QHash<QString, bool> m_hasChecker; // every provider there is
    QHash<QString, qint64> m_lastFedMs;
};

// Whether the meter counts requests to that model.
[[nodiscard]] bool reaches(const inspect::Meter& meter, const QString& model);

} // namespace gateway::meters
