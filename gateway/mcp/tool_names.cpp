// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/tool_names.h"

#include "config/mcp.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::mcp {

namespace {

constexpr qsizetype kHashLength = 8;

bool isPlain(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'-'
        || u == u'_';
}

// Of server and name with a length between, so that no other pair gives the same bytes.
QString shortHash(const ServerItem& item)
{
    const QByteArray server = item.server.toUtf8();
    const QByteArray text = QByteArray::number(server.size()) + ':' + server + item.name.toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(kHashLength));
}

} // namespace

QString shownName(const ServerItem& item)
{
    QString whole = item.server + config::kMcpToolSeparator + item.name;
    const bool isFit = whole.size() <= kLongestToolName && !item.name.isEmpty()
        && std::all_of(whole.cbegin(), whole.cend(), isPlain);
    if (isFit)
        return whole;
    std::replace_if(
        whole.begin(), whole.end(), [](QChar c) { return !isPlain(c); }, u'_');
    return whole.first(std::min(whole.size(), kLongestToolName - kHashLength - 1)) + u'_' + shortHash(item);
}

QString ToolNames::add(const ServerItem& item)
{
    const QString shown = shownName(item);
    const auto found = m_items.constFind(shown);
    if (found != m_items.constEnd() && *found != item)
        return {};
    m_items.insert(shown, item);
    return shown;
}

std::optional<ServerItem> ToolNames::find(const QString& shown) const
{
    const auto found = m_items.constFind(shown);
    return found == m_items.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace gateway::mcp
