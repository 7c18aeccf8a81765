// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/address_book.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::upstream {

namespace {

constexpr qsizetype kRemembered = 256;

bool isLoopbackHost(const QString& host)
{
    if (host.compare(u"localhost", Qt::CaseInsensitive) == 0
        || host.endsWith(u".localhost", Qt::CaseInsensitive))
        return true;
    const QHostAddress address(host);
    return address.isLoopback() || address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::AnyIPv6);
}

bool isSoundUrl(const QByteArray& url, const QUrl& parsed)
{
    const bool clean = std::all_of(url.cbegin(), url.cend(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte > 0x20 && byte != 0x7f;
    });
    return clean && (parsed.scheme() == u"http"_s || parsed.scheme() == u"https"_s)
        && !parsed.host().isEmpty() && parsed.port(1) > 0;
}

std::shared_ptr<CURLU> parsedByCurl(const QByteArray& url)
{
    std::shared_ptr<CURLU> parsed(curl_url(), &curl_url_cleanup);
    if (curl_url_set(parsed.get(), CURLUPART_URL, url.constData(), CURLU_PATH_AS_IS) != CURLUE_OK)
        return nullptr;
    return parsed;
}

} // namespace

AddressFacts factsOf(const QByteArray& url)
{
    const QUrl parsed = QUrl::fromEncoded(url, QUrl::StrictMode);
    return { .isSound = isSoundUrl(url, parsed),
        .isLoopback = isLoopbackHost(parsed.host()),
        .parsed = parsedByCurl(url) };
}

AddressFacts AddressBook::of(const QByteArray& url)
{
    const auto found = m_facts.constFind(url);
    if (found != m_facts.constEnd())
        return *found;
    if (m_facts.size() >= kRemembered)
        m_facts.clear();
    return *m_facts.insert(url, factsOf(url));
}

} // namespace gateway::upstream
