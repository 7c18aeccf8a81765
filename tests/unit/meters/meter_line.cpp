// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/meters/meter_line.h"

#include "meters/checker_catalogue.h"

#include <QDateTime>
#include <QLocale>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::test {

QString meterLine(const inspect::Meter& meter)
{
    QStringList parts { meter.key, meter.label, inspect::meterKindName(meter.kind) + u' ' + meter.unit };
    for (const auto& [name, value] : { std::pair(u"used"_s, meter.used), std::pair(u"limit"_s, meter.limit),
             std::pair(u"remaining"_s, meter.remaining), std::pair(u"percent"_s, meter.percent) }) {
        if (value)
            parts.append(name + u'=' + QString::number(*value, 'g', 12));
    }
    if (meter.window)
        parts.append(QString::number(meter.window->count) + u' ' + inspect::windowUnitName(meter.window->unit)
            + u' ' + inspect::windowCycleName(meter.window->cycle));
    if (meter.resetsAtMs)
        parts.append(u"resets "_s
            + QDateTime::fromMSecsSinceEpoch(*meter.resetsAtMs, Qt::UTC).toString(Qt::ISODateWithMs));
    parts.append(inspect::meterStatusName(meter.status));
    parts.append(meter.reach == inspect::MeterReach::Models ? meter.models.join(u' ')
                                                            : inspect::meterReachName(meter.reach));
    if (!meter.coveredBy.isEmpty())
        parts.append(u"covered by "_s + meter.coveredBy);
    return parts.join(u"; "_s);
}

QStringList meterLines(const QVector<inspect::Meter>& meters)
{
    QStringList lines;
    for (const inspect::Meter& meter : meters)
        lines.append(meterLine(meter));
    return lines;
}

config::CheckerDefinition checker(const QByteArray& text)
{
    const auto definition = meters::checkerFromText(text, u"test"_s);
    EXPECT_TRUE(definition.has_value()) << (definition ? "" : qPrintable(definition.error().message));
    return definition.value_or(config::CheckerDefinition {});
}

config::CheckerDefinition checkerOf(const QByteArray& meters)
{
    return checker(
        R"({"id":"t","title":"T","steps":{"url":"https://api.example/usage"},"meters":)" + meters + "}");
}

QStringList read(const config::CheckerDefinition& definition, const QByteArray& answer)
{
    const config::CheckerStep& step = definition.steps.first();
    const Result<meters::json::value> value = meters::readAnswer(step, answer);
    if (!value)
        return { value.error().message };
    meters::Answers answers;
    answers.emplace(step.id, *value);
    const auto all = meters::readMeters(definition, answers, meters::kExhaustedPercent, kNowMs);
    return all ? meterLines(*all) : QStringList { all.error().message };
}

} // namespace gateway::test
