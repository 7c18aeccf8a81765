// SPDX-License-Identifier: GPL-3.0-or-later
// What a provider reports of itself: how much of an allowance is used, how much money is left. Read by quota
// checkers and from answers (gateway/meters), held by the traffic policy, kept by the store, shown by the
// window and the API. Plain data. Thread: any.
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace gateway::inspect {

enum class MeterKind {
    Allowance, // comes back by itself
    Balance,   // does not
};

enum class MeterStatus {
    Ok,
    Warning,   // from 75 %
    Critical,  // from 90 %
    Exhausted, // nothing left, or over the checker's threshold
};

enum class WindowUnit { Minute, Hour, Day, Week, Month };
enum class WindowCycle { Fixed, Rolling };

struct MeterWindow {
    int count = 1;
    WindowUnit unit = WindowUnit::Hour;
    WindowCycle cycle = WindowCycle::Fixed;
    friend bool operator==(const MeterWindow&, const MeterWindow&) = default;
};

// What a used-up meter keeps from being asked.
enum class MeterReach {
    Account, // every model of the provider
    Models,  // those that match Meter::models
    Nothing, // tools, figures for people
};

struct Meter {
    QString key;   // unique within its provider; stays the same from reading to reading
    QString label; // for people, as the provider's form names it
    MeterKind kind = MeterKind::Allowance;
    QString unit = {}; // "USD", "requests", "percent"
    std::optional<double> limit = {};
    std::optional<double> used = {};
    std::optional<double> remaining = {};
    std::optional<double> percent = {}; // used, 0–100; empty: unknown, or there is nothing to compare with
    std::optional<MeterWindow> window = {};
    std::optional<qint64> resetsAtMs = {}; // since 1970
    MeterStatus status = MeterStatus::Ok;
    MeterReach reach = MeterReach::Account;
    QStringList models = {}; // Models: patterns with *, in lower case
    QString coveredBy = {};  // key of the meter that keeps the provider usable while it has something left
    friend bool operator==(const Meter&, const Meter&) = default;
};

enum class MeterSource {
    Checker, // asked for
    Answers, // read from the heads of answers to requests, for free
};

// What is known of a provider.
struct MeterReading {
    QString provider;
    MeterSource source = MeterSource::Checker;
    qint64 atMs = 0;         // since 1970
    qint64 freshUntilMs = 0; // from then on it decides about nothing
    QVector<Meter> meters = {};
    friend bool operator==(const MeterReading&, const MeterReading&) = default;
};

// How a checker does.
struct CheckerHealth {
    qint64 lastSuccessMs = 0; // since 1970; 0: never
    qint64 lastTryMs = 0;
    QString lastError = {}; // a sentence; empty: the last try succeeded
    int failures = 0;       // in a row
    friend bool operator==(const CheckerHealth&, const CheckerHealth&) = default;
};

// A moment of a meter's history.
struct MeterPoint {
    qint64 atMs = 0;
    QString meter; // its key
    std::optional<double> limit = {};
    std::optional<double> used = {};
    std::optional<double> remaining = {};
    std::optional<double> percent = {};
    MeterStatus status = MeterStatus::Ok;
    friend bool operator==(const MeterPoint&, const MeterPoint&) = default;
};

// A used-up meter that keeps requests back now.
struct UsedUpMeter {
    QString provider;
    QStringList models = {}; // patterns; empty: all
    qint64 untilMs = 0;
    QString reason = {}; // a sentence
    friend bool operator==(const UsedUpMeter&, const UsedUpMeter&) = default;
};

// As stored and sent: "allowance", "exhausted", "hour", "rolling", "account", "answers".
[[nodiscard]] QString meterKindName(MeterKind kind);
[[nodiscard]] QString meterStatusName(MeterStatus status);
[[nodiscard]] QString windowUnitName(WindowUnit unit);
[[nodiscard]] QString windowCycleName(WindowCycle cycle);
[[nodiscard]] QString meterReachName(MeterReach reach);
[[nodiscard]] QString meterSourceName(MeterSource source);
[[nodiscard]] std::optional<MeterKind> meterKindFromName(QStringView name);
[[nodiscard]] std::optional<MeterStatus> meterStatusFromName(QStringView name);
[[nodiscard]] std::optional<WindowUnit> windowUnitFromName(QStringView name);
[[nodiscard]] std::optional<WindowCycle> windowCycleFromName(QStringView name);
[[nodiscard]] std::optional<MeterReach> meterReachFromName(QStringView name);
[[nodiscard]] std::optional<MeterSource> meterSourceFromName(QStringView name);

// How long the window is; a month counts 31 days.
[[nodiscard]] qint64 windowMs(const MeterWindow& window);

} // namespace gateway::inspect

Q_DECLARE_METATYPE(gateway::inspect::MeterReading)
