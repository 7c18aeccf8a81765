// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_host/acknowledgements.h"

#include "dialects/json/json_text.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <vector>

namespace gateway::mcp_host {

namespace json = boost::json;

namespace {

QByteArray hashOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

// The order of members is the client's business.
QByteArray digestOf(const QString& tool, const json::object& arguments)
{
    return hashOf(tool.toUtf8() + '\n' + dialects::serializeJson(dialects::sortedJson(arguments)));
}

} // namespace

QByteArray Acknowledgements::issue(const QString& tool, const json::object& arguments)
{
    forgetOld();
    std::array<quint32, 6> random {};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const QByteArray token = QByteArray(reinterpret_cast<const char*>(random.data()), sizeof(random))
                                 .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    m_open.insert(hashOf(token),
        { .digest = digestOf(tool, arguments), .untilMs = m_clock.monotonicUs() / 1000 + kGoodForMs });
    return token;
}

bool Acknowledgements::redeem(const QByteArray& token, const QString& tool, const json::object& arguments)
{
    forgetOld();
    const auto found = m_open.constFind(hashOf(token));
    if (found == m_open.constEnd())
        return false;
    const bool isForThis = found->digest == digestOf(tool, arguments);
    m_open.erase(found);
    return isForThis;
}

void Acknowledgements::forgetOld()
{
    const qint64 now = m_clock.monotonicUs() / 1000;
    m_open.removeIf([now](const auto& entry) { return entry.value().untilMs <= now; });
    while (m_open.size() >= kMaxOpen) {
        const auto oldest = std::min_element(m_open.cbegin(), m_open.cend(),
            [](const Open& a, const Open& b) { return a.untilMs < b.untilMs; });
        m_open.erase(oldest);
    }
}

} // namespace gateway::mcp_host
