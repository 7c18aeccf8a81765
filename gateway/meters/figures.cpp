// SPDX-License-Identifier: GPL-3.0-or-later
#include "meters/figures.h"

#include "meters/moments.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gateway::meters {

namespace {

constexpr qsizetype kLongestNumber = 40;
constexpr double kLargest = 1e15; // what a double still counts exactly, about

Error noNumber(const Spot& spot, const QString& what)
{
    return notUnderstood(u"%1 of the answer is %2, not a number."_s.arg(spot.path, what));
}

Result<Figure> plainFigure(const Spot& spot)
{
    if (!spot.isThere())
        return Figure { .missing = spot.path };
    std::optional<double> number;
    if (spot.value->is_number()) {
        number = spot.value->to_number<double>();
    } else if (spot.value->is_string()) {
        const QString text = textOf(spot).value_or(QString());
        number = numberFromText(text);
        // Its first characters tell what it is; a whole page would not.
        if (!number)
            return noNumber(spot, u"\u201c%1\u201d"_s.arg(text.left(20)));
    } else {
        return noNumber(spot, kindOf(spot));
    }
    if (!std::isfinite(*number) || std::abs(*number) > kLargest)
        return notUnderstood(u"%1 of the answer is no sensible number."_s.arg(spot.path));
    return Figure { .value = number };
}

// How much of the time between two moments has passed, of 100.
Result<Figure> elapsedFigure(const config::FigureSpec& spec, const Spot& base, qint64 nowMs)
{
    const Result<std::optional<qint64>> from = momentAt({ .at = spec.elapsedFrom }, base, {}, nowMs);
    if (!from)
        return from.error();
    const Result<std::optional<qint64>> to = momentAt({ .at = spec.elapsedTo }, base, {}, nowMs);
    if (!to)
        return to.error();
    if (!*from || !*to)
        return Figure { .missing = base.path + (*from ? spec.elapsedTo : spec.elapsedFrom) };
    if (**from >= **to)
        return notUnderstood(
            u"%1 of the answer is no later than its beginning."_s.arg(base.path + spec.elapsedTo));
    const double passed = static_cast<double>(nowMs - **from) / static_cast<double>(**to - **from);
    return Figure { .value = std::clamp(passed, 0.0, 1.0) * 100 };
}

Result<Figure> madeFigure(const config::FigureSpec& spec, const Spot& base, qint64 nowMs)
{
    const bool isSum = !spec.sum.isEmpty();
    std::optional<double> total;
    for (const config::FigureSpec& part : isSum ? spec.sum : spec.minus) {
        const Result<Figure> figure = figureAt(part, base, nowMs);
        if (!figure || !figure->value)
            return figure;
        if (!total)
            total = *figure->value;
        else
            *total += isSum ? *figure->value : -*figure->value;
    }
    return Figure { .value = total };
}

} // namespace

std::optional<double> numberFromText(QStringView text)
{
    static const QRegularExpression form(
        uR"(^([+-]?)[$€£¥]?([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\.[0-9]+)?\s?%?$)"_s);
    const QString trimmed = text.trimmed().toString();
    if (trimmed.size() > kLongestNumber)
        return std::nullopt;
    const QRegularExpressionMatch match = form.match(trimmed);
    if (!match.hasMatch())
        return std::nullopt;
    const QString plain = match.captured(1) + match.captured(2).remove(u',') + match.captured(3);
    bool isNumber = false;
    const double number = plain.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

Result<Figure> figureAt(const config::FigureSpec& spec, const Spot& base, qint64 nowMs)
{
    Result<Figure> figure = Figure { .value = spec.value };
    if (!spec.sum.isEmpty() || !spec.minus.isEmpty())
        figure = madeFigure(spec, base, nowMs);
    else if (!spec.elapsedFrom.isEmpty())
        figure = elapsedFigure(spec, base, nowMs);
    else if (!spec.at.isEmpty())
        figure = plainFigure(spotAt(base, spec.at));
    if (figure && figure->value)
        figure->value = *figure->value * spec.times / spec.divide;
    return figure;
}

} // namespace gateway::meters
