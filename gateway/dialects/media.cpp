// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/media.h"

#include <QByteArray>

#include <array>

namespace gateway::dialects {

namespace {

struct Magic {
    std::size_t offset;
    std::string_view bytes;
    std::string_view mime;
};

using namespace std::string_view_literals;

constexpr std::array kMagic {
    Magic { 0, "\x89PNG"sv, "image/png" },
    Magic { 0, "\xff\xd8\xff"sv, "image/jpeg" },
    Magic { 0, "GIF8"sv, "image/gif" },
    Magic { 8, "WEBP"sv, "image/webp" },
    Magic { 0, "%PDF"sv, "application/pdf" },
    Magic { 8, "WAVE"sv, "audio/wav" },
    Magic { 0, "ID3"sv, "audio/mpeg" },
    Magic { 0, "\xff\xfb"sv, "audio/mpeg" },
    Magic { 0, "OggS"sv, "audio/ogg" },
    Magic { 0, "fLaC"sv, "audio/flac" },
    Magic { 4, "ftyp"sv, "video/mp4" },
};

constexpr std::string_view kBase64Mark = ";base64";

} // namespace

MediaSource sourceFromUrl(std::string_view url)
{
    const std::size_t comma = url.find(',');
    if (!url.starts_with("data:") || comma == std::string_view::npos)
        return { .kind = MediaSource::Kind::Url, .data = std::string(url) };
    std::string_view head = url.substr(5, comma - 5);
    const std::string_view data = url.substr(comma + 1);
    const bool isBase64 = head.ends_with(kBase64Mark);
    if (isBase64)
        head.remove_suffix(kBase64Mark.size());
    std::string mime(head.substr(0, head.find(';')));
    if (isBase64) {
        if (mime.empty())
            mime = sniffMime(data);
        return { .kind = MediaSource::Kind::Base64, .data = std::string(data), .mime = std::move(mime) };
    }
    const QByteArray decoded =
        QByteArray::fromPercentEncoding(QByteArray(data.data(), static_cast<qsizetype>(data.size())));
    return {
        .kind = MediaSource::Kind::Base64, .data = decoded.toBase64().toStdString(), .mime = std::move(mime)
    };
}

std::string urlOf(const MediaSource& source)
{
    if (source.kind != MediaSource::Kind::Base64)
        return source.data;
    std::string mime = mimeOf(source);
    if (mime.empty())
        mime = "application/octet-stream";
    return "data:" + mime + ";base64," + source.data;
}

std::string sniffMime(std::string_view base64)
{
    const std::string_view head = base64.substr(0, 24);
    const QByteArray bytes =
        QByteArray::fromBase64(QByteArray(head.data(), static_cast<qsizetype>(head.size())));
    const std::string_view start(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    for (const Magic& magic : kMagic) {
        if (start.size() >= magic.offset + magic.bytes.size()
            && start.substr(magic.offset, magic.bytes.size()) == magic.bytes)
            return std::string(magic.mime);
    }
    return {};
}

std::string mimeOf(const MediaSource& source)
{
    if (!source.mime.empty() || source.kind != MediaSource::Kind::Base64)
        return source.mime;
    return sniffMime(source.data);
}

std::string audioFormatOf(std::string_view mime)
{
    if (mime == "audio/mpeg" || mime == "audio/mp3")
        return "mp3";
    if (mime == "audio/wav" || mime == "audio/x-wav" || mime == "audio/wave")
        return "wav";
    const std::size_t slash = mime.find('/');
    return std::string(slash == std::string_view::npos ? mime : mime.substr(slash + 1));
}

std::string audioMimeOf(std::string_view format)
{
    if (format == "mp3")
        return "audio/mpeg";
    return "audio/" + std::string(format);
}

} // namespace gateway::dialects
