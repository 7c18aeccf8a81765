// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/form.h"
#include "oauth/oauth_error.h"

#include <gtest/gtest.h>

namespace gateway::oauth {
namespace {

TEST(Form, ReadsWhatItWrites)
{
    Form form;
    form.add("a b", "1&2=3+4 ü\r\n");
    form.addUnlessEmpty("none", {});
    const auto read = Form::parse(form.encoded());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->value("a b"), QByteArray("1&2=3+4 ü\r\n"));
    EXPECT_FALSE(form.encoded().contains("none"));
}

TEST(Form, ReadsWhatBrowsersWrite)
{
    const auto read = Form::parse("a=1+2&b=%2B&flag&&c=");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->value("a"), "1 2");
    EXPECT_EQ(read->value("b"), "+");
    EXPECT_TRUE(read->value("c").isEmpty());
    EXPECT_TRUE(read->value("missing").isEmpty());
}

TEST(Form, RefusesAFieldTwice)
{
    const auto read = Form::parse("client_id=a&code=1&client%5Fid=b");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::InvalidRequest);
    EXPECT_TRUE(read.error().message.contains(QStringLiteral("client_id")));
}

TEST(Form, IsBounded)
{
    QByteArray many;
    for (int i = 0; i < 65; ++i)
        many += 'a' + QByteArray::number(i) + "=1&";
    EXPECT_FALSE(Form::parse(many));
    EXPECT_FALSE(Form::parse(QByteArray(64 * 1024 + 1, 'x')));
}

TEST(Form, IsAppendedBehindAQueryThatIsThere)
{
    const Form form { { "code", "x y" } };
    EXPECT_EQ(form.appendedTo("http://127.0.0.1:1/cb"), "http://127.0.0.1:1/cb?code=x%20y");
    EXPECT_EQ(form.appendedTo("http://127.0.0.1:1/cb?a=b"), "http://127.0.0.1:1/cb?a=b&code=x%20y");
}

TEST(OAuthErrors, DescriptionTravelsAsTheStandardAllows)
{
    const QByteArray body = errorBody(
        { .code = "invalid_grant", .description = QStringLiteral("The \u201ccode\u201d \\ is ü\nd") });
    EXPECT_EQ(body, R"({"error":"invalid_grant","error_description":"The 'code' ? is ??d"})");
    EXPECT_EQ(readError(body)->code, "invalid_grant");
}

TEST(OAuthErrors, OthersWordsAreCutToALine)
{
    const QByteArray body =
        R"({"error":"invalid_scope","error_description":"two\nlines\u0007)" + QByteArray(1000, 'x') + R"("})";
    const auto error = readError(body);
    ASSERT_TRUE(error);
    EXPECT_TRUE(error->description.startsWith(QStringLiteral("two lines")));
    EXPECT_LE(error->description.size(), 300);
    EXPECT_FALSE(readError("<html>"));
    EXPECT_FALSE(readError(R"({"error":{"message":"x"}})"));
}

} // namespace
} // namespace gateway::oauth
