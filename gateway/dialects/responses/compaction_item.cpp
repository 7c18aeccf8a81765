// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/responses/compaction_item.h"

#include <QByteArray>

namespace gateway::dialects::responses {

namespace {

constexpr std::string_view kMark = "pxc1.";

std::string_view textAt(const json::object& object, std::string_view key)
{
    const json::value* value = object.if_contains(key);
    const json::string* text = value ? value->if_string() : nullptr;
    return text ? std::string_view(*text) : std::string_view();
}

} // namespace

json::object compactionItem(const std::string& id, const std::string& summary)
{
    const QByteArray packed = QByteArray::fromStdString(summary).toBase64(
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return { { "id", id }, { "type", "compaction" },
        { "encrypted_content", std::string(kMark) + packed.toStdString() } };
}

std::optional<std::string> compactedSummary(const json::object& item)
{
    const std::string_view content = textAt(item, "encrypted_content");
    if (textAt(item, "type") != "compaction" || !content.starts_with(kMark))
        return std::nullopt;
    const std::string_view packed = content.substr(kMark.size());
    const auto decoded =
        QByteArray::fromBase64Encoding(QByteArray(packed.data(), static_cast<qsizetype>(packed.size())),
            QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
                | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    return decoded.decoded.toStdString();
}

} // namespace gateway::dialects::responses
