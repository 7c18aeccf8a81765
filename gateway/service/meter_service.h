// SPDX-License-Identifier: GPL-3.0-or-later
// The meters of providers as the window and the API see them. Abstract, so that pages can be driven by a
// scripted one. Thread: the main thread. Callbacks and signals come on it too, never from inside a call.
#pragma once

#include "base/result.h"
#include "config/checker_definition.h"
#include "config/quota_checker.h"
#include "inspect/meter.h"
#include "store/meter_rows.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>
#include <QVector>

#include <functional>
#include <optional>

namespace gateway::service {

// A provider's meters, and where they come from.
struct MeterStanding {
    QString provider;
    QString checker = {}; // the checker's type; empty: fed from answers
    QString title = {};   // of the checker
    bool isChecking = false;
    inspect::CheckerHealth health = {};
    qint64 nextCheckMs = 0;             // since 1970; 0: none is planned
    inspect::MeterReading reading = {}; // the last that succeeded; without meters: none did
    friend bool operator==(const MeterStanding&, const MeterStanding&) = default;
};

// A checker that is not in force yet, tried with a provider's credential.
struct CheckerTrial {
    QString provider; // whose key, account and proxy; with pasted answers nobody's
    config::QuotaChecker checker;
    // Given (by the id of their step), they are read, and nobody is asked.
    std::optional<QHash<QString, QByteArray>> answers = {};
};

class MeterService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // Providers with a checker, and those whose answers say something; sorted by provider.
    [[nodiscard]] virtual QVector<MeterStanding> standings() const = 0;
    // The forms of checkers there are, but for `custom`; sorted.
    [[nodiscard]] virtual QVector<config::CheckerDefinition> types() const = 0;
    // The mistakes of a user's own files in the data folder, a sentence each.
    [[nodiscard]] virtual QStringList typeProblems() const = 0;

    // Now, whenever it would be its turn. The error is the check's.
    virtual void check(const QString& provider, std::function<void(Result<MeterStanding>)> done) = 0;
    // A dry run: what it reads, or what is wrong with it and where. Nothing is kept, nothing rests for it.
    virtual void test(
        const CheckerTrial& trial, std::function<void(Result<QVector<inspect::Meter>>)> done) = 0;
    // Oldest first.
    virtual void history(const store::MeterHistoryQuery& query,
        std::function<void(Result<QVector<inspect::MeterPoint>>)> done) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace gateway::service
