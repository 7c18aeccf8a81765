// SPDX-License-Identifier: GPL-3.0-or-later
#include "meters/meter_reader.h"

#include "meters/conditions.h"
#include "meters/figures.h"
#include "meters/moments.h"
#include "meters/pages.h"
#include "meters/templates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::meters {

namespace {

using config::CheckerDefinition;
using config::CheckerStep;
using config::MeterKindSpec;
using config::MeterSpec;
using inspect::Meter;
using inspect::MeterKind;
using inspect::MeterReach;
using inspect::MeterStatus;

constexpr double kWarningPercent = 75;
constexpr double kCriticalPercent = 90;
constexpr qsizetype kLongestText = 80; // of a key, a label, a pattern

// The four numbers of a meter, as the answer has them.
struct Numbers {
    std::optional<double> used = {};
    std::optional<double> limit = {};
    std::optional<double> remaining = {};
    std::optional<double> percent = {};
    QString missing = {}; // the first place that was asked for and is not there

    [[nodiscard]] bool isEmpty() const { return !used && !limit && !remaining && !percent; }
};

Result<Numbers> numbersAt(const MeterSpec& spec, const Spot& base, qint64 nowMs)
{
    struct Part {
        const config::FigureSpec& spec;
        std::optional<double> Numbers::*value;
    };

    const Part parts[] = { { spec.used, &Numbers::used }, { spec.limit, &Numbers::limit },
        { spec.remaining, &Numbers::remaining }, { spec.percent, &Numbers::percent } };
    Numbers numbers;
    for (const Part& part : parts) {
        if (!part.spec.isGiven())
            continue;
        const Result<Figure> figure = figureAt(part.spec, base, nowMs);
        if (!figure)
            return figure.error();
        numbers.*part.value = figure->value;
        if (!figure->value && numbers.missing.isEmpty())
            numbers.missing = figure->missing;
    }
    return numbers;
}

// What cannot be is not guessed at.
Result<void> checkSense(const Numbers& numbers, const MeterSpec& spec, const Spot& base)
{
    constexpr double kRounding = 1e-6; // 100 less a fraction of one
    const auto isNegative = [](const std::optional<double>& value) { return value.value_or(0) < -kRounding; };
    const bool isBalance = spec.kind == MeterKindSpec::Balance; // may be owed
    const char* name = isNegative(numbers.used)       ? "used"
        : isNegative(numbers.limit)                   ? "limit"
        : isNegative(numbers.percent)                 ? "percent"
        : !isBalance && isNegative(numbers.remaining) ? "remaining"
                                                      : nullptr;
    if (!name)
        return {};
    return notUnderstood(u"\u201c%1\u201d: what is %2%3 is negative in the answer."_s.arg(
        spec.label, QLatin1StringView(name), base.path.isEmpty() ? QString() : u" at " + base.path));
}

// Each from the others, where it can be.
void complete(Numbers& numbers)
{
    if (!numbers.remaining && numbers.limit && numbers.used)
        numbers.remaining = *numbers.limit - *numbers.used;
    if (!numbers.used && numbers.limit && numbers.remaining)
        numbers.used = std::max(0.0, *numbers.limit - *numbers.remaining);
    if (!numbers.percent && numbers.limit.value_or(0) > 0 && numbers.used)
        numbers.percent = *numbers.used / *numbers.limit * 100;
    if (!numbers.used && numbers.limit && numbers.percent)
        numbers.used = *numbers.limit * *numbers.percent / 100;
    if (!numbers.remaining && numbers.limit && numbers.used)
        numbers.remaining = std::max(0.0, *numbers.limit - *numbers.used);
    if (numbers.percent)
        numbers.percent = std::clamp(*numbers.percent, 0.0, 100.0);
}

QString shortText(const QString& text)
{
    return text.simplified().left(kLongestText);
}

// A limit of nothing is no limit: the plan does not have it.
bool isUsedUp(const Meter& meter, double exhaustedPercent)
{
    if (meter.kind == MeterKind::Balance)
        return meter.remaining.value_or(1) <= 0;
    if (meter.limit && *meter.limit == 0)
        return false;
    if (meter.percent)
        return *meter.percent >= exhaustedPercent;
    return meter.remaining.value_or(1) <= 0;
}

MeterStatus statusOf(const Meter& meter, const MeterSpec& spec, const Spot& base, double exhaustedPercent)
{
    const bool isExhausted = spec.exhaustedWhen.isEmpty()
        ? isUsedUp(meter, spec.exhaustedAt.value_or(exhaustedPercent))
        : allHold(spec.exhaustedWhen, base);
    if (isExhausted)
        return MeterStatus::Exhausted;
    const double percent = meter.percent.value_or(0);
    return percent >= kCriticalPercent ? MeterStatus::Critical
        : percent >= kWarningPercent   ? MeterStatus::Warning
                                       : MeterStatus::Ok;
}

void setReach(Meter& meter, const MeterSpec& spec, const Lookup& lookup)
{
    if (spec.scope == QStringList { u"all"_s })
        return;
    if (spec.scope == QStringList { u"none"_s }) {
        meter.reach = MeterReach::Nothing;
        return;
    }
    meter.reach = MeterReach::Models;
    for (const QString& pattern : spec.scope) {
        // "Claude Opus 4" is part of claude-opus-4-1: what parts the words differs.
        const Filled name = filled(pattern, lookup);
        // A name that is missing must not come to mean every model.
        if (name.missing.isEmpty())
            meter.models.append(shortText(name.text).toLower().replace(u' ', u'*'));
    }
    if (meter.models.isEmpty())
        meter.reach = MeterReach::Nothing;
}

Result<std::optional<Meter>> meterAt(
    const MeterSpec& spec, const Spot& base, double exhaustedPercent, qint64 nowMs)
{
    using MaybeMeter = std::optional<Meter>;
    if (!allHold(spec.where, base))
        return MaybeMeter();
    Result<Numbers> numbers = numbersAt(spec, base, nowMs);
    if (!numbers)
        return numbers.error();
    if (!numbers->missing.isEmpty()) {
        // All or nothing: half a meter is another form than the one we know.
        if (spec.optional && numbers->isEmpty())
            return MaybeMeter();
        return notUnderstood(u"The answer has nothing at %1, where \u201c%2\u201d should be."_s.arg(
            numbers->missing, spec.label));
    }
    if (auto sensible = checkSense(*numbers, spec, base); !sensible)
        return sensible.error();
    complete(*numbers);
    const auto window = windowAt(spec.window, base);
    if (!window)
        return window.error();
    const auto resets = momentAt(spec.resets, base, *window, nowMs);
    if (!resets)
        return resets.error();
    const Lookup lookup = lookupIn(base);
    Meter meter { .key = shortText(filled(spec.key, lookup).text),
        .label = shortText(filled(spec.label, lookup).text),
        .kind = spec.kind == MeterKindSpec::Balance ? MeterKind::Balance : MeterKind::Allowance,
        .unit = shortText(filled(spec.unit, lookup).text),
        .limit = numbers->limit,
        .used = numbers->used,
        .remaining = numbers->remaining,
        .percent = numbers->percent,
        .window = *window,
        .resetsAtMs = *resets,
        .coveredBy = spec.coveredBy };
    meter.status = statusOf(meter, spec, base, exhaustedPercent);
    setReach(meter, spec, lookup);
    return MaybeMeter(std::move(meter));
}

double usedPart(const Meter& meter)
{
    return meter.status == MeterStatus::Exhausted ? 100 : meter.percent.value_or(0);
}

Result<void> addTo(QVector<Meter>& meters, Meter meter, const MeterSpec& spec)
{
    const auto same = [&meters](const QString& key) {
        return std::find_if(
            meters.begin(), meters.end(), [&key](const Meter& each) { return each.key == key; });
    };
    const auto found = same(meter.key);
    if (found != meters.end() && spec.lowestOfKey) {
        if (usedPart(meter) > usedPart(*found))
            *found = std::move(meter);
        return {};
    }
    if (meters.size() >= kMostMeters)
        return notUnderstood(u"The answer has more than %1 meters."_s.arg(kMostMeters));
    // Providers add windows to their lists: each has a history of its own.
    const QString key = meter.key;
    for (int number = 2; same(meter.key) != meters.end(); ++number)
        meter.key = key + u'-' + QString::number(number);
    meters.append(std::move(meter));
    return {};
}

Result<void> readMeter(
    QVector<Meter>& meters, const MeterSpec& spec, const Spot& answer, double exhaustedPercent, qint64 nowMs)
{
    const Spot base = spotAt(answer, spec.at);
    if (!base.isThere()) {
        if (spec.optional)
            return {};
        return notUnderstood(
            u"The answer has nothing at %1, where \u201c%2\u201d should be."_s.arg(base.path, spec.label));
    }
    std::vector<Spot> elements { base };
    if (!spec.each.isEmpty()) {
        const Spot list = spotAt(base, spec.each);
        if (!list.isThere() && !spec.optional)
            return notUnderstood(u"The answer has no list at %1."_s.arg(list.path));
        if (list.isThere() && !list.value->is_structured())
            return notUnderstood(u"%1 of the answer is %2, not a list."_s.arg(list.path, kindOf(list)));
        elements = elementsOf(list);
    }
    for (const Spot& element : elements) {
        Result<std::optional<Meter>> meter = meterAt(spec, element, exhaustedPercent, nowMs);
        if (!meter)
            return meter.error();
        if (!*meter)
            continue;
        if (auto added = addTo(meters, std::move(**meter), spec); !added)
            return added;
    }
    return {};
}

QString hostOfStep(const CheckerStep& step)
{
    return step.id.isEmpty() ? QString() : u" (step %1)"_s.arg(step.id);
}

} // namespace

Result<json::value> readAnswer(const CheckerStep& step, QByteArrayView body)
{
    Result<json::value> answer = json::value();
    switch (step.form) {
    case config::AnswerForm::Json: {
        answer = dialects::parseJson(body);
        if (!answer)
            return notUnderstood(u"The answer is no JSON%1."_s.arg(hostOfStep(step)));
        break;
    }
    case config::AnswerForm::Page: {
        Result<json::object> object = objectOfPage(body, step.extract);
        if (!object)
            return object.error();
        answer = json::value(std::move(*object));
        break;
    }
    }
    const Spot root { .value = &*answer };
    for (const config::CheckerCondition& condition : step.expect) {
        if (holds(condition, root))
            continue;
        const Spot spot = spotAt(root, condition.at);
        return notUnderstood(u"The provider says that the request failed: %1 is %2%3."_s.arg(
            condition.at, textOf(spot).value_or(kindOf(spot)).left(40), hostOfStep(step)));
    }
    return answer;
}

Result<QHash<QString, QString>> takenFrom(const CheckerStep& step, const json::value& answer)
{
    QHash<QString, QString> taken;
    for (const config::NamedText& each : step.take) {
        const Spot spot = spotAt({ .value = &answer }, each.text);
        const std::optional<QString> text = textOf(spot);
        if (!text || text->isEmpty())
            return notUnderstood(u"The answer has nothing at %1, which the next request needs%2."_s.arg(
                spot.path, hostOfStep(step)));
        taken.insert(each.name, *text);
    }
    return taken;
}

Result<QVector<Meter>> readMeters(
    const CheckerDefinition& definition, const Answers& answers, double exhaustedPercent, qint64 nowMs)
{
    QVector<Meter> meters;
    for (const MeterSpec& spec : definition.meters) {
        const QString step = spec.step.isEmpty() ? definition.steps.last().id : spec.step;
        const auto answer = answers.find(step);
        if (answer == answers.end())
            continue;
        const Spot root { .value = &answer->second };
        if (auto read = readMeter(meters, spec, root, exhaustedPercent, nowMs); !read)
            return read.error();
    }
    if (meters.isEmpty())
        return notUnderstood(u"The answer holds none of the meters there should be."_s);
    return meters;
}

} // namespace gateway::meters
