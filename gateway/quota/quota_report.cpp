// SPDX-License-Identifier: GPL-3.0-or-later
#include "quota/quota_report.h"

#include "quota/use_counter.h"

#include <QDateTime>

#include <array>
#include <charconv>
#include <chrono>
#include <string>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::quota {

namespace json = boost::json;

namespace {

using config::QuotaUnit;
using config::QuotaWindow;

// For the fields about quotas and for those about the route, which the caller adds.
constexpr qsizetype kRoomForHeaders = 8;

constexpr std::array<std::pair<QuotaWindow, QLatin1StringView>, 4> kWindowNames { {
    { QuotaWindow::Rolling, "rolling"_L1 },
    { QuotaWindow::Daily, "daily"_L1 },
    { QuotaWindow::Weekly, "weekly"_L1 },
    { QuotaWindow::Monthly, "monthly"_L1 },
} };

constexpr std::array<std::pair<QuotaUnit, QLatin1StringView>, 3> kUnitNames { {
    { QuotaUnit::Requests, "requests"_L1 },
    { QuotaUnit::Tokens, "tokens"_L1 },
    { QuotaUnit::Cost, "cost"_L1 },
} };

template <typename Names, typename Value> QString nameIn(const Names& names, Value value)
{
    for (const auto& [known, name] : names) {
        if (known == value)
            return name;
    }
    return {};
}

template <typename Value, typename Names> std::optional<Value> valueIn(const Names& names, QStringView name)
{
    for (const auto& [value, known] : names) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

// ISO 8601 with milliseconds. In years of four digits by hand: each answer carries one, and QDateTime takes
// thirty times as long.
QByteArray timeText(qint64 ms)
{
    using namespace std::chrono;
    const sys_time<milliseconds> moment { milliseconds(ms) };
    const sys_days day = floor<days>(moment);
    const year_month_day date(day);
    const int year = static_cast<int>(date.year());
    if (year < 0 || year > 9999)
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
    const hh_mm_ss<milliseconds> time(moment - day);
    QByteArray text("0000-00-00T00:00:00.000Z");
    char* const at = text.data();
    const auto put = [at](qsizetype end, unsigned number) {
        for (; number > 0; number /= 10)
            at[--end] = static_cast<char>('0' + number % 10);
    };
    put(4, static_cast<unsigned>(year));
    put(7, static_cast<unsigned>(date.month()));
    put(10, static_cast<unsigned>(date.day()));
    put(13, static_cast<unsigned>(time.hours().count()));
    put(16, static_cast<unsigned>(time.minutes().count()));
    put(19, static_cast<unsigned>(time.seconds().count()));
    put(23, static_cast<unsigned>(time.subseconds().count()));
    return text;
}

// Header values are ASCII for most clients.
QByteArray headerText(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        if (c < ' ' || c > '~')
            return utf8.toPercentEncoding(" ");
    }
    return utf8;
}

double shareOf(const QuotaStatus& status)
{
    return static_cast<double>(saturatingSum(status.used, status.reserved))
        / static_cast<double>(std::max<qint64>(1, status.limit));
}

int percentOf(const QuotaStatus& status)
{
    const double percent =
        100.0 * static_cast<double>(status.used) / static_cast<double>(std::max<qint64>(1, status.limit));
    return static_cast<int>(std::min(percent, 9999.0));
}

json::value amountValue(QuotaUnit unit, qint64 amount)
{
    if (unit == QuotaUnit::Cost)
        return Money { amount }.dollars();
    return amount;
}

json::string jsonString(const QByteArray& utf8)
{
    return json::string(utf8.constData(), static_cast<std::size_t>(utf8.size()));
}

json::string jsonString(const QString& text)
{
    return jsonString(text.toUtf8());
}

// Whole numbers not by Qt, whose way asks for a locale.
QByteArray amountHeader(QuotaUnit unit, qint64 amount)
{
    if (unit == QuotaUnit::Cost)
        return amountText(unit, amount).toLatin1();
    std::array<char, 20> digits; // and a sign: of the lowest number, too
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), amount).ptr;
    return { digits.data(), end - digits.data() };
}

json::object fieldsOf(const QuotaStatus& status)
{
    return { { "quotaName", jsonString(status.name) }, { "limitType", jsonString(unitName(status.unit)) },
        { "limit", amountValue(status.unit, status.limit) },
        { "currentUsage", amountValue(status.unit, status.used) },
        { "reserved", amountValue(status.unit, status.reserved) },
        { "remaining", amountValue(status.unit, status.remaining) },
        { "resetsAt", jsonString(timeText(status.resetsAtMs)) } };
}

} // namespace

QString windowName(QuotaWindow window)
{
    return nameIn(kWindowNames, window);
}

QString unitName(QuotaUnit unit)
{
    return nameIn(kUnitNames, unit);
}

std::optional<QuotaWindow> windowFromName(QStringView name)
{
    return valueIn<QuotaWindow>(kWindowNames, name);
}

std::optional<QuotaUnit> unitFromName(QStringView name)
{
    return valueIn<QuotaUnit>(kUnitNames, name);
}

QString amountText(QuotaUnit unit, qint64 amount)
{
    return unit == QuotaUnit::Cost ? Money { amount }.toText() : QString::number(amount);
}

HeaderList quotaHeaders(const QVector<QuotaStatus>& quotas)
{
    const auto nearest = std::max_element(quotas.begin(), quotas.end(),
        [](const QuotaStatus& a, const QuotaStatus& b) { return shareOf(a) < shareOf(b); });
    if (nearest == quotas.end())
        return {};
    HeaderList headers;
    headers.reserve(kRoomForHeaders);
    headers.append({ QByteArrayLiteral("x-plexus-quota"), headerText(nearest->name) });
    headers.append(
        { QByteArrayLiteral("x-plexus-quota-limit"), amountHeader(nearest->unit, nearest->limit) });
    headers.append(
        { QByteArrayLiteral("x-plexus-quota-remaining"), amountHeader(nearest->unit, nearest->remaining) });
    headers.append({ QByteArrayLiteral("x-plexus-quota-reset"), timeText(nearest->resetsAtMs) });
    if (nearest->isWarning)
        headers.append({ "x-plexus-quota-warning", QByteArray::number(percentOf(*nearest)) + "% used" });
    return headers;
}

QString refusalMessage(const Refusal& refusal)
{
    if (refusal.blocking.isEmpty())
        return u"Quota exceeded"_s;
    const QuotaStatus& first = refusal.blocking.first();
    const QString limit = amountText(first.unit, first.limit);
    if (first.used >= first.limit)
        return u"Quota exceeded: %1 limit of %2 reached"_s.arg(first.name, limit);
    return u"Quota exceeded: requests in progress hold what is left of %1 (limit of %2)"_s.arg(
        first.name, limit);
}

json::object refusalFields(const Refusal& refusal)
{
    json::object fields;
    if (refusal.blocking.isEmpty())
        return fields;
    const QuotaStatus& first = refusal.blocking.first();
    fields["quota_name"] = jsonString(first.name);
    fields["current_usage"] = amountValue(first.unit, first.used);
    fields["limit"] = amountValue(first.unit, first.limit);
    fields["resets_at"] = jsonString(timeText(first.resetsAtMs));
    json::array all;
    for (const QuotaStatus& status : refusal.blocking)
        all.emplace_back(fieldsOf(status));
    fields["blocking_quotas"] = std::move(all);
    return fields;
}

qint64 retryAfterSeconds(const Refusal& refusal, qint64 nowMs)
{
    return std::max<qint64>(1, (refusal.retryAtMs - nowMs + 999) / 1000);
}

} // namespace gateway::quota
