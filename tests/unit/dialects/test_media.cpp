// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/media.h"

#include <QByteArray>

#include <gtest/gtest.h>

using namespace gateway::dialects;

namespace {

std::string base64(const QByteArray& bytes)
{
    return bytes.toBase64().toStdString();
}

} // namespace

TEST(Media, DataUrisAreTakenApart)
{
    using Kind = MediaSource::Kind;
    EXPECT_EQ(sourceFromUrl("data:image/png;base64,aGk="),
        (MediaSource { .kind = Kind::Base64, .data = "aGk=", .mime = "image/png" }));
    EXPECT_EQ(sourceFromUrl("data:image/png;name=a;base64,aGk=").mime, "image/png");
    EXPECT_EQ(sourceFromUrl("data:text/plain,a%20b"),
        (MediaSource { .kind = Kind::Base64, .data = base64("a b"), .mime = "text/plain" }));
    EXPECT_EQ(sourceFromUrl("data:;base64," + base64("GIF89a")).mime, "image/gif");
    EXPECT_EQ(sourceFromUrl("https://x.example/a,b"),
        (MediaSource { .kind = Kind::Url, .data = "https://x.example/a,b" }));
    EXPECT_EQ(sourceFromUrl("data:broken").kind, Kind::Url);
}

TEST(Media, AndPutTogether)
{
    const std::string png = base64(QByteArray("\x89PNG\r\n", 6));
    EXPECT_EQ(urlOf(sourceFromUrl("data:image/webp;base64,aGk=")), "data:image/webp;base64,aGk=");
    EXPECT_EQ(urlOf({ .kind = MediaSource::Kind::Base64, .data = png }), "data:image/png;base64," + png);
    EXPECT_EQ(urlOf({ .kind = MediaSource::Kind::Base64, .data = "aGk=" }),
        "data:application/octet-stream;base64,aGk=");
    EXPECT_EQ(urlOf({ .data = "https://x.example" }), "https://x.example");
}

TEST(Media, KindsAreKnownByTheirFirstBytes)
{
    struct Case {
        QByteArray bytes;
        const char* mime;
    };

    for (const Case& c : { Case { QByteArray("\x89PNG\r\n\x1a\n"), "image/png" },
             Case { "\xff\xd8\xff\xe0", "image/jpeg" }, Case { "RIFF\x01\x01\x01\x01WEBPVP8", "image/webp" },
             Case { "RIFF\x01\x01\x01\x01WAVEfmt", "audio/wav" }, Case { "%PDF-1.7", "application/pdf" },
             Case { "ID3\x04", "audio/mpeg" }, Case { "OggS", "audio/ogg" }, Case { "fLaC", "audio/flac" },
             Case { "\x01\x01\x01\x18"
                    "ftypmp42",
                 "video/mp4" },
             Case { "hello", "" }, Case { "", "" } })
        EXPECT_EQ(sniffMime(base64(c.bytes)), c.mime) << c.mime;
    EXPECT_EQ(sniffMime("*** not base64"), "");
}

TEST(Media, AudioHasNamesAtOpenAi)
{
    EXPECT_EQ(audioFormatOf("audio/mpeg"), "mp3");
    EXPECT_EQ(audioFormatOf("audio/x-wav"), "wav");
    EXPECT_EQ(audioFormatOf("audio/flac"), "flac");
    EXPECT_EQ(audioMimeOf("mp3"), "audio/mpeg");
    EXPECT_EQ(audioMimeOf("wav"), "audio/wav");
}
