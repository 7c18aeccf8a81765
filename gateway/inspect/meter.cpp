// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/meter.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::inspect {

namespace {

template <typename T> using Names = std::pair<T, QLatin1StringView>;

constexpr std::array kKinds {
    Names<MeterKind> { MeterKind::Allowance, "allowance"_L1 },
    Names<MeterKind> { MeterKind::Balance, "balance"_L1 },
};
constexpr std::array kStatuses {
    Names<MeterStatus> { MeterStatus::Ok, "ok"_L1 },
    Names<MeterStatus> { MeterStatus::Warning, "warning"_L1 },
    Names<MeterStatus> { MeterStatus::Critical, "critical"_L1 },
    Names<MeterStatus> { MeterStatus::Exhausted, "exhausted"_L1 },
};
constexpr std::array kUnits {
    Names<WindowUnit> { WindowUnit::Minute, "minute"_L1 },
    Names<WindowUnit> { WindowUnit::Hour, "hour"_L1 },
    Names<WindowUnit> { WindowUnit::Day, "day"_L1 },
    Names<WindowUnit> { WindowUnit::Week, "week"_L1 },
    Names<WindowUnit> { WindowUnit::Month, "month"_L1 },
};
constexpr std::array kCycles {
    Names<WindowCycle> { WindowCycle::Fixed, "fixed"_L1 },
    Names<WindowCycle> { WindowCycle::Rolling, "rolling"_L1 },
};
constexpr std::array kReaches {
    Names<MeterReach> { MeterReach::Account, "account"_L1 },
    Names<MeterReach> { MeterReach::Models, "models"_L1 },
    Names<MeterReach> { MeterReach::Nothing, "nothing"_L1 },
};
constexpr std::array kSources {
    Names<MeterSource> { MeterSource::Checker, "checker"_L1 },
    Names<MeterSource> { MeterSource::Answers, "answers"_L1 },
};

template <typename Table, typename T> QString nameIn(const Table& table, T value)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [value](const auto& row) { return row.first == value; });
    return found == table.end() ? QString() : QString(found->second);
}

template <typename T, std::size_t N>
std::optional<T> valueIn(const std::array<Names<T>, N>& table, QStringView name)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [name](const auto& row) { return row.second == name; });
    return found == table.end() ? std::nullopt : std::optional(found->first);
}

} // namespace

QString meterKindName(MeterKind kind)
{
    return nameIn(kKinds, kind);
}

QString meterStatusName(MeterStatus status)
{
    return nameIn(kStatuses, status);
}

QString windowUnitName(WindowUnit unit)
{
    return nameIn(kUnits, unit);
}

QString windowCycleName(WindowCycle cycle)
{
    return nameIn(kCycles, cycle);
}

QString meterReachName(MeterReach reach)
{
    return nameIn(kReaches, reach);
}

QString meterSourceName(MeterSource source)
{
    return nameIn(kSources, source);
}

std::optional<MeterKind> meterKindFromName(QStringView name)
{
    return valueIn(kKinds, name);
}

std::optional<MeterStatus> meterStatusFromName(QStringView name)
{
    return valueIn(kStatuses, name);
}

std::optional<WindowUnit> windowUnitFromName(QStringView name)
{
    return valueIn(kUnits, name);
}

std::optional<WindowCycle> windowCycleFromName(QStringView name)
{
    return valueIn(kCycles, name);
}

std::optional<MeterReach> meterReachFromName(QStringView name)
{
    return valueIn(kReaches, name);
}

std::optional<MeterSource> meterSourceFromName(QStringView name)
{
    return valueIn(kSources, name);
}

qint64 windowMs(const MeterWindow& window)
{
    constexpr qint64 kMinute = 60'000;
    constexpr qint64 kDay = 24 * 60 * kMinute;
    switch (window.unit) {
    case WindowUnit::Minute: return window.count * kMinute;
    case WindowUnit::Hour: return window.count * 60 * kMinute;
    case WindowUnit::Day: return window.count * kDay;
    case WindowUnit::Week: return window.count * 7 * kDay;
    case WindowUnit::Month: return window.count * 31 * kDay;
    }
    return kDay;
}

} // namespace gateway::inspect
