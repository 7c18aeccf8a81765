// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exchange_codec.h"

#include <boost/json.hpp>

namespace gateway::store {

namespace json = boost::json;

QString headersToText(const HeaderList& headers)
{
    json::array list;
    for (const Header& header : headers) {
        list.push_back(json::array {
            QString::fromUtf8(header.name).toStdString(), QString::fromUtf8(header.value).toStdString() });
    }
    return QString::fromStdString(json::serialize(list));
}

HeaderList headersFromText(const QString& text)
{
    HeaderList headers;
    boost::system::error_code error;
    const json::value parsed = json::parse(text.toStdString(), error);
    const json::array* list = error ? nullptr : parsed.if_array();
    if (!list)
        return headers;
    for (const json::value& entry : *list) {
        const json::array* pair = entry.if_array();
        if (!pair || pair->size() != 2 || !(*pair)[0].is_string() || !(*pair)[1].is_string())
            continue;
        const auto bytes = [](const json::value& value) {
            const json::string& string = value.get_string();
            return QByteArray(string.data(), static_cast<qsizetype>(string.size()));
        };
        headers.append(Header { bytes((*pair)[0]), bytes((*pair)[1]) });
    }
    return headers;
}

} // namespace gateway::store
