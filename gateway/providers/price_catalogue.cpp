// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/price_catalogue.h"

#include <boost/json.hpp>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gateway::providers {

namespace json = boost::json;

namespace {

constexpr std::size_t kMaxDepth = 64;
constexpr std::size_t kMaxIdLength = 200;
constexpr std::size_t kMaxTiers = 8;
constexpr double kMaxPerToken = 1000; // dollars; dearer is a mistake

Error notACatalogue(const QString& detail)
{
    return { .code = ErrorCode::UpstreamProtocol,
        .message = u"The list of prices could not be read."_s,
        .detail = detail,
        .failureClass = FailureClass::Target };
}

// Dollars per token, or per request. Empty: absent, no number, or one that says "varies".
std::optional<double> priceAt(const json::object& pricing, std::string_view name)
{
    const json::value* value = pricing.if_contains(name);
    if (!value)
        return std::nullopt;
    double dollars = -1;
    if (const json::string* text = value->if_string()) {
        bool isNumber = false;
        dollars = QByteArrayView(text->data(), static_cast<qsizetype>(text->size()))
                      .toByteArray()
                      .toDouble(&isNumber);
        if (!isNumber)
            return std::nullopt;
    } else if (value->is_number()) {
        dollars = value->to_number<double>();
    }
    return dollars >= 0 && dollars <= kMaxPerToken ? std::optional(dollars) : std::nullopt;
}

// Per million tokens, without the dust of the binary fraction: 2.9999999999999996 is 3.
double perMillion(double perToken)
{
    return std::round(perToken * 1e15) / 1e9;
}

std::optional<config::TokenRates> ratesOf(const json::object& pricing)
{
    const auto prompt = priceAt(pricing, "prompt");
    const auto completion = priceAt(pricing, "completion");
    if (!prompt || !completion)
        return std::nullopt;
    config::TokenRates rates { .input = perMillion(*prompt), .output = perMillion(*completion) };
    if (const auto read = priceAt(pricing, "input_cache_read"))
        rates.cached = perMillion(*read);
    if (const auto write = priceAt(pricing, "input_cache_write"))
        rates.cacheWrite = perMillion(*write);
    return rates;
}

// The tiers above the first, in ascending order; those that make no sense are left out.
void appendTiers(const json::object& pricing, QVector<config::PriceTier>& tiers)
{
    const json::value* member = pricing.if_contains("tiers");
    const json::array* list = member ? member->if_array() : nullptr;
    if (!list)
        return;
    for (std::size_t i = 0; i < std::min(list->size(), kMaxTiers); ++i) {
        const json::object* entry = (*list)[i].if_object();
        const json::value* above = entry ? entry->if_contains("above") : nullptr;
        if (!above || !above->is_int64())
            continue;
        const auto rates = ratesOf(*entry);
        const qint64 bound = above->get_int64();
        if (!rates || bound < tiers.last().lowerBound || bound > (qint64(1) << 50))
            continue;
        tiers.last().upperBound = bound;
        tiers.append({ .lowerBound = bound + 1, .rates = *rates });
    }
}

std::optional<CataloguePrice> priceOf(const json::object& model)
{
    const json::value* member = model.if_contains("pricing");
    const json::object* pricing = member ? member->if_object() : nullptr;
    if (!pricing)
        return std::nullopt;
    const auto rates = ratesOf(*pricing);
    if (!rates)
        return std::nullopt;
    CataloguePrice price { .tiers = { { .rates = *rates } },
        .perRequest = Money::fromDollars(priceAt(*pricing, "request").value_or(0)) };
    appendTiers(*pricing, price.tiers);
    return price;
}

QString idOf(const json::object& model)
{
    const json::value* member = model.if_contains("id");
    const json::string* id = member ? member->if_string() : nullptr;
    if (!id || id->empty() || id->size() > kMaxIdLength)
        return {};
    return QString::fromUtf8(id->data(), static_cast<qsizetype>(id->size()));
}

} // namespace

Result<PriceCatalogue> PriceCatalogue::parse(QByteArrayView text)
{
    if (text.size() > kMaxBytes)
        return notACatalogue(u"It is larger than %1 bytes."_s.arg(kMaxBytes));
    json::error_code failure;
    const json::value value = json::parse({ text.data(), static_cast<std::size_t>(text.size()) }, failure, {},
        { .max_depth = kMaxDepth, .allow_invalid_utf8 = true });
    if (failure)
        return notACatalogue(QString::fromStdString(failure.message()));
    const json::object* root = value.if_object();
    const json::value* data = root ? root->if_contains("data") : nullptr;
    const json::array* models = data ? data->if_array() : nullptr;
    if (!models)
        return notACatalogue(u"It has no list named data."_s);
    PriceCatalogue catalogue;
    for (const json::value& entry : *models) {
        const json::object* model = entry.if_object();
        const QString id = model ? idOf(*model) : QString();
        if (id.isEmpty() || catalogue.m_prices.size() >= kMaxModels)
            continue;
        if (auto price = priceOf(*model))
            catalogue.m_prices.insert(id, *std::move(price));
    }
    if (catalogue.m_prices.isEmpty())
        return notACatalogue(u"It holds no price."_s);
    return catalogue;
}

const CataloguePrice* PriceCatalogue::find(const QString& slug) const
{
    const auto found = m_prices.constFind(slug);
    return found == m_prices.constEnd() ? nullptr : &*found;
}

PriceCatalogue PriceCatalogue::updatedWith(const PriceCatalogue& newer) const
{
    PriceCatalogue merged = newer;
    for (auto old = m_prices.begin(); old != m_prices.end(); ++old) {
        if (merged.m_prices.size() >= kMaxModels)
            break;
        if (!merged.m_prices.contains(old.key()))
            merged.m_prices.insert(old.key(), old.value());
    }
    return merged;
}

std::shared_ptr<const PriceCatalogue> shippedPriceCatalogue()
{
    static const auto catalogue = [] {
        auto read = PriceCatalogue::parse(shippedPriceCatalogueJson());
        return std::make_shared<const PriceCatalogue>(read ? std::move(read).value() : PriceCatalogue());
    }();
    return catalogue;
}

} // namespace gateway::providers
