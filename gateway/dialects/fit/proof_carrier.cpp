// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/proof_carrier.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace gateway::dialects {

namespace {

constexpr std::string_view kMark = "gx1.";
// The mark in base64: Google's clients decode what they are given.
constexpr std::string_view kEncodedMark = "Z3gxL";
constexpr std::string_view kRedacted = "~redacted";

struct OriginName {
    Origin origin;
    std::string_view name;
};

constexpr std::array kOrigins { OriginName { Origin::OpenAi, "openai" },
    OriginName { Origin::Anthropic, "anthropic" }, OriginName { Origin::Google, "google" },
    OriginName { Origin::Other, "other" }, OriginName { Origin::Unknown, "unknown" } };

std::string_view originName(Origin origin)
{
    return std::find_if(kOrigins.begin(), kOrigins.end(), [origin](const OriginName& entry) {
        return entry.origin == origin;
    })->name;
}

std::string encoded(std::string_view bytes, QByteArray::Base64Options options)
{
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toBase64(options).toStdString();
}

std::optional<std::string> decoded(std::string_view text, QByteArray::Base64Options options)
{
    const auto result =
        QByteArray::fromBase64Encoding(QByteArray(text.data(), static_cast<qsizetype>(text.size())),
            options | QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return std::nullopt;
    return result.decoded.toStdString();
}

// A field of the carrier must not hold what separates them.
std::string fieldText(std::string_view text)
{
    std::string field(text);
    std::replace_if(
        field.begin(), field.end(), [](char c) { return c == '.' || c == '~' || c <= ' '; }, '-');
    return field;
}

} // namespace

std::string wrapProof(const CarriedProof& carried, Dialect client)
{
    std::string text(kMark);
    text.append(originName(carried.proof.origin)).append(".").append(fieldText(carried.proof.family));
    if (carried.block == CarriedBlock::Redacted)
        text += kRedacted;
    text += '.';
    text += encoded(carried.proof.bytes, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return client == Dialect::Gemini ? encoded(text, QByteArray::Base64Encoding) : text;
}

std::optional<CarriedProof> unwrapProof(std::string_view bytes)
{
    if (bytes.starts_with(kEncodedMark)) {
        auto inner = decoded(bytes, QByteArray::Base64Encoding);
        if (!inner) // some clients write it back in the URL's alphabet
            inner = decoded(bytes, QByteArray::Base64UrlEncoding);
        return inner && inner->starts_with(kMark) ? unwrapProof(*inner) : std::nullopt;
    }
    if (!bytes.starts_with(kMark))
        return std::nullopt;
    const std::string_view rest = bytes.substr(kMark.size());
    const std::size_t first = rest.find('.');
    const std::size_t second = first == std::string_view::npos ? first : rest.find('.', first + 1);
    if (second == std::string_view::npos)
        return std::nullopt;
    const std::string_view name = rest.substr(0, first);
    const auto* origin = std::find_if(
        kOrigins.begin(), kOrigins.end(), [name](const OriginName& entry) { return entry.name == name; });
    auto proof =
        decoded(rest.substr(second + 1), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (origin == kOrigins.end() || !proof)
        return std::nullopt;
    std::string_view family = rest.substr(first + 1, second - first - 1);
    CarriedProof carried;
    if (family.ends_with(kRedacted)) {
        carried.block = CarriedBlock::Redacted;
        family.remove_suffix(kRedacted.size());
    }
    carried.proof = { .bytes = std::move(*proof), .origin = origin->origin, .family = std::string(family) };
    return carried;
}

Origin vendorOf(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Messages: return Origin::Anthropic;
    case Dialect::Responses: return Origin::OpenAi;
    case Dialect::Gemini: return Origin::Google;
    case Dialect::Chat:
    case Dialect::Completions:
    case Dialect::Ollama:
    case Dialect::Embeddings:
    case Dialect::Transcriptions:
    case Dialect::Speech:
    case Dialect::Rerank:
    case Dialect::Moderations:
    case Dialect::Images: return Origin::Unknown;
    }
    return Origin::Unknown;
}

} // namespace gateway::dialects
