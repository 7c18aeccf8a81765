// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/updates/manifest.h"

#include "app/updates/signed_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::updates {

namespace {

constexpr qsizetype kMostReleases = 200;
constexpr qsizetype kMostNotes = 16 * 1024;

std::optional<Channel> channelOf(const QString& name)
{
    if (name == u"stable")
        return Channel::Stable;
    if (name == u"beta")
        return Channel::Beta;
    return std::nullopt;
}

bool isDownloadPage(const QUrl& page)
{
    return page.isValid() && page.scheme() == u"https" && !page.host().isEmpty() && page.userInfo().isEmpty();
}

// Nothing where a field that matters is missing. A release of a channel to come is no mistake.
std::optional<Release> releaseOf(const QJsonObject& object)
{
    const auto version = ReleaseVersion::parse(object[u"version"].toString());
    const QUrl page(object[u"page"].toString(), QUrl::StrictMode);
    const QString notes = object[u"notes"].toString();
    const QDate date = QDate::fromString(object[u"date"].toString(), Qt::ISODate);
    if (!version || !date.isValid() || !isDownloadPage(page) || notes.size() > kMostNotes)
        return std::nullopt;
    return Release { .version = *version, .date = date, .notes = notes, .page = page };
}

std::variant<Manifest, ManifestFault> manifestOf(const QJsonObject& object)
{
    if (object[u"format"].toInt() != 1 || object[u"product"].toString() != u"plexus")
        return ManifestFault::NoForm;
    const QJsonArray list = object[u"releases"].toArray();
    Manifest manifest { .published = QDateTime::fromString(object[u"published"].toString(), Qt::ISODate),
        .releases = {} };
    if (!manifest.published.isValid() || !object[u"releases"].isArray() || list.size() > kMostReleases)
        return ManifestFault::NoForm;
    for (const QJsonValue value : list) {
        auto release = releaseOf(value.toObject());
        if (!release)
            return ManifestFault::NoForm;
        if (const auto channel = channelOf(value[u"channel"].toString())) {
            release->channel = *channel;
            manifest.releases.append(*release);
        }
    }
    return manifest;
}

} // namespace

std::variant<Manifest, ManifestFault> readManifest(
    const QByteArray& file, const QByteArray& publicKey, const Seen& seen)
{
    if (file.size() > kMostListBytes)
        return ManifestFault::TooLarge;
    const SignedFile opened = openSigned(file, publicKey);
    if (opened.fault)
        return *opened.fault == SignedFileFault::NoForm ? ManifestFault::NoForm
                                                        : ManifestFault::WrongSignature;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(opened.content, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return ManifestFault::NoForm;
    auto read = manifestOf(document.object());
    if (!std::holds_alternative<Manifest>(read))
        return read;
    const QDateTime expires = QDateTime::fromString(document[u"expires"].toString(), Qt::ISODate);
    if (!expires.isValid())
        return ManifestFault::NoForm;
    if (expires.toMSecsSinceEpoch() <= seen.nowMs)
        return ManifestFault::Expired;
    if (seen.published.isValid() && std::get<Manifest>(read).published < seen.published)
        return ManifestFault::Older;
    return read;
}

std::optional<Release> offerOf(const Manifest& manifest, Channel channel, const ReleaseVersion& running)
{
    std::optional<Release> newest;
    for (const Release& release : manifest.releases) {
        const bool isFollowed = release.channel == Channel::Stable || channel == Channel::Beta;
        if (isFollowed && release.version > running && (!newest || release.version > newest->version))
            newest = release;
    }
    return newest;
}

} // namespace app::updates
