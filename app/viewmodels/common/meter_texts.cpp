// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/meter_texts.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/common/form_texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::Money;
using gateway::inspect::Meter;
using gateway::inspect::MeterKind;
using gateway::inspect::MeterReach;
using gateway::inspect::MeterSource;
using gateway::inspect::MeterStatus;
using gateway::service::MeterStanding;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Meters)
};

QString numberText(double value)
{
    const bool isWhole = std::abs(value - std::round(value)) < 0.005;
    return QLocale().toString(value, 'f', isWhole ? 0 : 2);
}

bool isMoney(const QString& unit)
{
    return unit == u"USD";
}

// Those the shipped checkers use; others as they come.
QString unitText(const QString& unit)
{
    if (unit == u"requests")
        return Texts::tr("requests");
    if (unit == u"tokens")
        return Texts::tr("tokens");
    if (unit == u"credits")
        return Texts::tr("credits");
    if (unit == u"points")
        return Texts::tr("points");
    if (unit == u"images")
        return Texts::tr("images");
    return unit;
}

} // namespace

QString meterNumberText(double value, const QString& unit)
{
    return isMoney(unit) ? moneyText(Money::fromDollars(value)) : numberText(value);
}

QString meterFigureText(double value, const QString& unit)
{
    if (isMoney(unit) || unit.isEmpty())
        return meterNumberText(value, unit);
    return meterNumberText(value, unit) + u' ' + unitText(unit);
}

QString meterAmountText(const Meter& meter)
{
    if (meter.unit == u"percent")
        return {};
    const bool isBalance = meter.kind == MeterKind::Balance;
    if (!isBalance && meter.used && meter.limit) {
        //: %1 what is used, %2 the limit with its unit
        return Texts::tr("%1 of %2")
            .arg(meterNumberText(*meter.used, meter.unit), meterFigureText(*meter.limit, meter.unit));
    }
    if (meter.remaining && meter.limit) {
        //: %1 what is left, %2 of how much, with its unit
        return Texts::tr("%1 of %2 left")
            .arg(meterNumberText(*meter.remaining, meter.unit), meterFigureText(*meter.limit, meter.unit));
    }
    if (meter.remaining)
        return Texts::tr("%1 left").arg(meterFigureText(*meter.remaining, meter.unit));
    if (meter.used)
        return Texts::tr("%1 used").arg(meterFigureText(*meter.used, meter.unit));
    return {};
}

std::optional<double> meterShare(const Meter& meter)
{
    if (meter.percent)
        return std::clamp(*meter.percent / 100.0, 0.0, 1.0);
    if (!meter.limit || *meter.limit <= 0)
        return std::nullopt;
    if (meter.used)
        return std::clamp(*meter.used / *meter.limit, 0.0, 1.0);
    if (meter.remaining)
        return std::clamp(1.0 - *meter.remaining / *meter.limit, 0.0, 1.0);
    return std::nullopt;
}

QString meterShareText(const Meter& meter)
{
    const auto share = meterShare(meter);
    // Not rounded up to a hundred while something is left.
    return share ? shareText(static_cast<qint64>(std::floor(*share * 1000.0 + 1e-6)), 1000) : QString();
}

QString meterUsedText(const Meter& meter)
{
    const QString share = meterShareText(meter);
    //: %1 is a share, "82 %"
    return share.isEmpty() ? QString() : Texts::tr("%1 used").arg(share);
}

QString meterDetailText(const Meter& meter, qint64 nowMs)
{
    QStringList parts;
    if (meter.resetsAtMs && *meter.resetsAtMs > nowMs) {
        //: %1 is a length of time
        parts.append(Texts::tr("resets in %1").arg(waitText(*meter.resetsAtMs - nowMs)));
    }
    switch (meter.reach) {
    case MeterReach::Account: break;
    case MeterReach::Models:
        if (!meter.models.isEmpty())
            //: %1 names of models
            parts.append(Texts::tr("only %1").arg(meter.models.join(u", "_s)));
        break;
    case MeterReach::Nothing: parts.append(Texts::tr("keeps nothing back")); break;
    }
    return parts.join(u" \u00b7 "_s);
}

QString meterLevelText(MeterStatus status)
{
    switch (status) {
    case MeterStatus::Ok: return {};
    case MeterStatus::Warning: return Texts::tr("running out");
    case MeterStatus::Critical: return Texts::tr("almost used up");
    case MeterStatus::Exhausted: return Texts::tr("used up");
    }
    return {};
}

QString meterSummary(const Meter& meter, qint64 nowMs)
{
    QStringList parts { meter.label, meterUsedText(meter), meterAmountText(meter),
        meterLevelText(meter.status), meterDetailText(meter, nowMs) };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString checkerHealthText(const MeterStanding& standing, qint64 nowMs)
{
    if (standing.isChecking)
        return Texts::tr("Being checked \u2026");
    const auto age = [nowMs](qint64 ms) { return ageText(ms, nowMs); };
    QStringList parts;
    const auto& reading = standing.reading;
    if (reading.meters.isEmpty())
        parts.append(standing.checker.isEmpty() ? Texts::tr("Its answers have said nothing yet")
                                                : Texts::tr("Not read yet"));
    else if (reading.source == MeterSource::Answers)
        //: %1 is a moment, "4 min ago"
        parts.append(Texts::tr("Read from its answers %1").arg(age(reading.atMs)));
    else
        //: %1 is a moment, "4 min ago"
        parts.append(Texts::tr("Checked %1").arg(age(reading.atMs)));
    if (standing.nextCheckMs > nowMs)
        //: %1 is a length of time
        parts.append(Texts::tr("next in %1").arg(waitText(standing.nextCheckMs - nowMs)));
    return parts.join(u" \u00b7 "_s);
}

QString checkerProblemText(const MeterStanding& standing)
{
    const auto& health = standing.health;
    if (health.lastError.isEmpty())
        return {};
    if (health.failures > 1)
        return Texts::tr("The last %n check(s) failed: %1", "", health.failures)
            .arg(sentence(health.lastError));
    return Texts::tr("The last check failed: %1").arg(sentence(health.lastError));
}

} // namespace app::viewmodels
