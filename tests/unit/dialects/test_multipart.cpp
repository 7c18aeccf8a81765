// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/multipart.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::dialects;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kBoundary = "----form-7d1";

QByteArray part(const QByteArray& head, const QByteArray& content)
{
    return "--" + kBoundary + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + content + "\r\n";
}

QByteArray field(const QByteArray& name, const QByteArray& value)
{
    return part("name=\"" + name + '"', value);
}

QByteArray file(const QByteArray& name, const QByteArray& content)
{
    return part("name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: audio/mpeg", content);
}

QByteArray form(const QByteArray& parts)
{
    return parts + "--" + kBoundary + "--\r\n";
}

QByteArray joined(const std::vector<QByteArray>& pieces)
{
    QByteArray whole;
    for (const QByteArray& piece : pieces)
        whole += piece;
    return whole;
}

Result<MultipartScan> scanned(const QByteArray& body, const MultipartLimits& limits = {})
{
    return scanMultipart(body, kBoundary, limits);
}

QString refusal(const QByteArray& body, const MultipartLimits& limits = {})
{
    const auto scan = scanned(body, limits);
    if (scan)
        return u"taken"_s;
    EXPECT_EQ(scan.error().failureClass, FailureClass::Caller);
    EXPECT_EQ(scan.error().code, ErrorCode::InvalidRequest) << qPrintable(scan.error().message);
    return scan.error().message;
}

} // namespace

TEST(Multipart, TheModelIsFoundAmongFilesAndReplacedWithoutTouchingAnotherByte)
{
    const QByteArray sound("\0\r\n--"
                           "----form-7d\r\n\xff\r\n",
        20);
    const QByteArray before =
        file("a b.mp3", sound) + "--" + kBoundary + "\r\ncontent-disposition:form-data;name=model\r\n\r\n";
    const QByteArray after = "\r\n" + field("language", "de") + field("stream", "true");
    const QByteArray body = before + "whisper" + form(after);
    const auto scan = scanned(body);
    ASSERT_TRUE(scan) << qPrintable(scan.error().message);
    EXPECT_EQ(scan->model, u"whisper"_s);
    EXPECT_TRUE(scan->streams);
    EXPECT_EQ(scan->files, 1);
    EXPECT_EQ(scan->fileBytes, sound.size());
    EXPECT_EQ(joined(spliceModel(body, *scan, u"grün-1"_s)), before + "gr\xc3\xbcn-1" + form(after));
    const auto same = spliceModel(body, *scan, u"whisper"_s);
    ASSERT_EQ(same.size(), 1U);
    EXPECT_EQ(same.front().constData(), body.constData()); // not a copy
}

TEST(Multipart, PiecesShareTheBodysBytes)
{
    const QByteArray body = form(field("model", "m") + file("a.mp3", QByteArray(100'000, 'x')));
    const auto scan = scanned(body);
    ASSERT_TRUE(scan);
    const auto pieces = spliceModel(body, *scan, u"other"_s);
    ASSERT_EQ(pieces.size(), 3U);
    EXPECT_EQ(pieces[0].constData(), body.constData());
    EXPECT_EQ(pieces[2].constData() + pieces[2].size(), body.constData() + body.size());
}

TEST(Multipart, EmptyPartsAndSeveralFilesAreFine)
{
    const auto scan =
        scanned(form(field("prompt", "") + file("a.png", "12") + file("b.png", "345") + field("model", "m")));
    ASSERT_TRUE(scan) << qPrintable(scan.error().message);
    EXPECT_EQ(scan->files, 2);
    EXPECT_EQ(scan->fileBytes, 5);
}

TEST(Multipart, TruncatedAtAnyByteIsRefused)
{
    const QByteArray body = form(field("model", "m") + file("a.mp3", "sound"));
    for (qsizetype length = 0; length < body.size() - 2; ++length)
        EXPECT_NE(refusal(body.first(length)), u"taken"_s) << length;
    EXPECT_EQ(refusal(body.chopped(2)), u"taken"_s); // the line end behind it is nothing
}

TEST(Multipart, PathsInFileNamesAreRefused)
{
    for (const char* name : { "../../etc/passwd", "/etc/passwd", "a/b.mp3", "..", "..\\a.mp3", "C:\\a.mp3" })
        EXPECT_NE(refusal(form(field("model", "m") + file(name, "x"))), u"taken"_s) << name;
    for (const char* name : { "UTF-8''..%2Fa.mp3", "UTF-8''%2e%2e", "UTF-8''a%5cb" }) {
        EXPECT_NE(refusal(form(field("model", "m") + part(QByteArray("name=f; filename*=") + name, "x"))),
            u"taken"_s)
            << name;
    }
    EXPECT_EQ(refusal(form(field("model", "m") + file("..a..b.mp3", "x"))), u"taken"_s);
}

TEST(Multipart, AFieldsNameCannotHideInAnExtendedForm)
{
    const QByteArray model = field("model", "allowed");
    for (const char* head : { "name=x; name*=UTF-8''model", "name*=UTF-8''model",
             "name*0=mo; name*1=del; name=x", "name=x; filename*0=a" })
        EXPECT_NE(refusal(form(model + part(head, "forbidden"))), u"taken"_s) << head;
    EXPECT_EQ(refusal(form(model + part("name=file; filename*=UTF-8''gr%C3%BCn.mp3", "sound"))), u"taken"_s);
    const QByteArray streams = field("stream", "false");
    EXPECT_EQ(refusal(form(model + streams)), u"taken"_s);
    EXPECT_NE(refusal(form(model + streams + field("stream", "true"))), u"taken"_s);
}

TEST(Multipart, WhatTwoParsersCouldReadDifferentlyIsRefused)
{
    const QByteArray model = field("model", "m");
    const QByteArray opening = "--" + kBoundary + "\r\n";
    const QByteArray disposition = "Content-Disposition: form-data; name=\"a\"\r\n";
    const std::pair<const char*, QByteArray> cases[] = {
        { "two models", form(model + field("model", "n")) },
        { "a model that is a file", form(part("name=\"model\"; filename=\"m\"", "m")) },
        { "no model", form(field("prompt", "m")) },
        { "an empty model", form(field("model", "")) },
        { "a model with a line end", form(field("model", "m\r\nn")) },
        { "a model that is no UTF-8", form(field("model", "\xff")) },
        { "a long model", form(field("model", QByteArray(513, 'm'))) },
        { "text before the form", "hello\r\n" + form(model) },
        { "text behind the form", form(model) + "hello" },
        { "another form behind it", form(model) + form(model) },
        { "a longer boundary", model + "--" + kBoundary + "x\r\n" + disposition + "\r\n\r\n" + form(model) },
        { "a bare LF in a head",
            form(model + opening + "Content-Disposition: form-data;\n name=\"a\"\r\n\r\nx\r\n") },
        { "a NUL in a head",
            form(model + opening
                + QByteArray("Content-Disposition: form-data; name=\"a\0\"\r\n\r\nx\r\n", 49)) },
        { "a folded head",
            form(model + opening + "Content-Disposition: form-data;\r\n name=\"a\"\r\n\r\nx\r\n") },
        { "two dispositions", form(model + opening + disposition + disposition + "\r\nx\r\n") },
        { "no disposition", form(model + opening + "Content-Type: text/plain\r\n\r\nx\r\n") },
        { "no name", form(model + part("filename=\"a\"", "x")) },
        { "two names", form(model + part("name=\"a\"; name=\"model\"", "x")) },
        { "an escaped name", form(model + part("name=\"mo\\\"del\"", "x")) },
        { "an unclosed name", form(model + part("name=\"a", "x")) },
        { "an attachment",
            form(model + opening + "Content-Disposition: attachment; name=\"a\"\r\n\r\nx\r\n") },
        { "an encoded part", form(model + part("name=\"a\"\r\nContent-Transfer-Encoding: base64", "eA==")) },
    };
    for (const auto& [what, body] : cases)
        EXPECT_NE(refusal(body), u"taken"_s) << what;
}

TEST(Multipart, LimitsHold)
{
    QByteArray many;
    for (int i = 0; i < 100'000; ++i)
        many += field("a", "");
    EXPECT_TRUE(refusal(form(field("model", "m") + many)).contains(u"128 parts"_s));
    EXPECT_TRUE(
        refusal(form(part("name=\"a\"; x=\"" + QByteArray(5000, 'y') + '"', ""))).contains(u"4096"_s));
    EXPECT_NE(
        refusal(form(field("model", "m") + field("prompt", QByteArray(1024 * 1024 + 1, 'p')))), u"taken"_s);
    const auto scan =
        scanned(form(field("model", "m") + file("a.mp3", QByteArray(101, 'x'))), { .fileBytes = 100 });
    ASSERT_FALSE(scan);
    EXPECT_EQ(scan.error().code, ErrorCode::PayloadTooLarge);
}

TEST(Multipart, TheBoundaryIsReadFromTheContentType)
{
    for (const char* type :
        { "multipart/form-data; boundary=----form-7d1", "Multipart/Form-Data;boundary=\"----form-7d1\"",
            "multipart/form-data; charset=utf-8; Boundary=----form-7d1" }) {
        EXPECT_TRUE(isMultipartForm(type)) << type;
        const auto boundary = multipartBoundary(type);
        ASSERT_TRUE(boundary) << type;
        EXPECT_EQ(*boundary, kBoundary) << type;
    }
    for (const QByteArray& type :
        { QByteArray("multipart/form-data"), QByteArray("multipart/form-data; boundary="),
            QByteArray("multipart/form-data; boundary=a; boundary=b"),
            QByteArray("multipart/form-data; boundary=\"a"),
            QByteArray("multipart/form-data; boundary=\"a\\b\""),
            QByteArray("multipart/form-data; boundary=\"a \""),
            QByteArray("multipart/form-data; boundary=" + QByteArray(71, 'a')) })
        EXPECT_FALSE(multipartBoundary(type)) << type.constData();
    EXPECT_FALSE(isMultipartForm("multipart/mixed; boundary=a"));
    EXPECT_FALSE(isMultipartForm("application/json"));
}
