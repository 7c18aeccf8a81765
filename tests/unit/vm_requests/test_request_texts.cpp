// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/curl_command.h"
#include "app/viewmodels/requests/exchange_texts.h"
#include "app/viewmodels/requests/json_indent.h"
#include "app/viewmodels/requests/waterfall_phases.h"
#include "print_qt.h"
#include "sample_exchanges.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using namespace plexus_test;
using gateway::inspect::ExchangeRecord;

namespace {

TEST(JsonIndent, KeepsEveryTokenAsItTravelled)
{
    EXPECT_EQ(indentJson(R"({"b":1.0,"a":[1e-7,"\ud800, {x}"],"c":{ },"d":[]})"),
        "{\n  \"b\": 1.0,\n  \"a\": [\n    1e-7,\n    \"\\ud800, {x}\"\n  ],\n  \"c\": {},\n  \"d\": []\n}");
}

TEST(JsonIndent, LaysOutACutBodyAsFarAsItGoes)
{
    EXPECT_EQ(indentJson(R"({"a":[1,"tw)"), "{\n  \"a\": [\n    1,\n    \"tw");
    EXPECT_EQ(indentJson("]]}"), "\n]\n]\n}"); // closes what it never opened
    EXPECT_LT(indentJson(QByteArray(10'000, '[')).size(), 10'000 * 140);
}

TEST(JsonIndent, KnowsJsonByItsFirstCharacter)
{
    EXPECT_TRUE(looksLikeJson(" \n{"));
    EXPECT_TRUE(looksLikeJson("[1]"));
    EXPECT_FALSE(looksLikeJson("data: {}"));
    EXPECT_FALSE(looksLikeJson(""));
}

TEST(RequestTexts, AProvidersErrorIsReadOutOfItsJson)
{
    const QString said = u"openai answered 500. "_s;
    EXPECT_EQ(plainError(said + u"{\"error\":{\"message\":\"Overloaded\",\"code\":null}}"_s),
        said + u"Overloaded"_s);
    EXPECT_EQ(plainError(u"{\"error\":\"busy\"}"_s), u"busy"_s);
    EXPECT_EQ(plainError(u"{\"detail\":\"no such model\"}"_s), u"no such model"_s);
    for (const QString& text :
        { u"No route to host"_s, u"{\"error\":{\"message\":\"cut\u2026"_s, u"{\"a\":1}"_s })
        EXPECT_EQ(plainError(text), text);
}

TEST(RequestTexts, CostsInAColumnHaveTheSamePlaces)
{
    EXPECT_EQ(evenMoneyText(gateway::Money::fromDollars(0.029)), u"$0.0290"_s);
    EXPECT_EQ(evenMoneyText(gateway::Money::fromDollars(12.5)), u"$12.5000"_s);
    EXPECT_EQ(evenMoneyText(gateway::Money::fromDollars(0.0000126)), u"<$0.0001"_s);
    EXPECT_EQ(evenMoneyText({}), u"$0.0000"_s);
}

TEST(RequestTexts, AnErrorAndAnUnstreamedAnswerHaveNoFirstToken)
{
    ExchangeRecord record = sampleExchange(1, 1);
    EXPECT_EQ(firstTokenOf(record), 612'000);
    record.streaming = false;
    EXPECT_EQ(firstTokenOf(record), gateway::inspect::kNever);
    record.streaming = true;
    record.status = 429; // its body was taken for content once
    EXPECT_EQ(firstTokenOf(record), gateway::inspect::kNever);
    EXPECT_EQ(waterfallOf(record).firstTokenUs, gateway::inspect::kNever);
}

TEST(RequestTexts, TheCostSaysWhereItsPriceComesFrom)
{
    ExchangeRecord record = sampleExchange(1, 1);
    EXPECT_EQ(costText(record), u"not known"_s);
    record.cost = gateway::Money::fromDollars(0.0123);
    record.costSource = u"provider_reported"_s;
    EXPECT_EQ(costText(record), u"$0.0123, as the provider reported"_s);
    EXPECT_EQ(costText(runningExchange(1, 1)), QString()) << "not over yet";
    EXPECT_EQ(operationText(record) + mediaText(record), QString()) << "a conversation";
    record.operation = gateway::Operation::Transcription;
    record.media = { .files = 1, .fileBytes = 2'400'000, .audioMs = 31'000 };
    EXPECT_EQ(operationText(record), u"Transcription"_s);
    EXPECT_EQ(mediaText(record), u"1 file(s), 2.4 MB \u00b7 31.0\u202Fs of sound"_s);
}

TEST(CurlCommand, PutsAVariableWhereTheKeyWas)
{
    ExchangeRecord record = sampleExchange(1, 1);
    record.requestHeaders = { { "Host", "127.0.0.1:4000" },
        { "Authorization",
            "Bearer \xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2"
            "1a2b" },
        { "Content-Type", "application/json" }, { "Content-Length", "12" } };
    EXPECT_EQ(curlCommand(record, u"http://127.0.0.1:4000"_s, R"({"a":"it's"})"),
        u"curl 'http://127.0.0.1:4000/v1/messages' \\\n  --no-buffer \\\n"
        "  --header \"Authorization: Bearer $PLEXUS_KEY\" \\\n  --header 'Content-Type: application/json' "
        "\\\n"
        "  --data-raw '{\"a\":\"it'\\''s\"}'"_s);
}

TEST(CurlCommand, ReplacesAKeyInTheQueryAndNamesOtherMethods)
{
    ExchangeRecord record = sampleExchange(1, 1);
    record.streaming = false;
    record.method = "GET";
    record.target = "/v1/models?key=\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2"
                    "1a2b&limit=5";
    record.requestHeaders.clear();
    EXPECT_EQ(
        curlCommand(record, u"http://h"_s, {}), u"curl \"http://h/v1/models?key=$PLEXUS_KEY&limit=5\""_s);
    record.method = "DELETE";
    EXPECT_TRUE(curlCommand(record, u"http://h"_s, {}).contains(u"--request DELETE"_s));
}

TEST(CurlCommand, IsAsTheProviderGotItToo)
{
    ExchangeRecord record = sampleExchange(1, 1);
    record.streaming = false;
    auto& attempt = record.attempts[0];
    attempt.requestHeaders = { { "Host", "api.anthropic.example" },
        { "x-api-key", "\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2" },
        { "anthropic-version", "2023-06-01" } };
    EXPECT_EQ(providerCurlCommand(record, attempt, "{}"),
        u"curl 'https://api.anthropic.example/v1/messages' \\\n"
        "  --header \"x-api-key: $ANTHROPIC_API_KEY\" \\\n  --header 'anthropic-version: 2023-06-01' \\\n"
        "  --data-raw '{}'"_s);
    EXPECT_EQ(keyVariable(u"my-team.eu"_s), u"MY_TEAM_EU_API_KEY"_s);
    EXPECT_EQ(keyVariable(u"01ai"_s), u"PROVIDER_01AI_API_KEY"_s);
    EXPECT_EQ(keyVariable(u"übung"_s), u"_BUNG_API_KEY"_s);
}

// The shell itself says whether the quoting holds.
TEST(CurlCommand, SurvivesTheShellWhateverIsInIt)
{
    const QString shell = QStandardPaths::findExecutable(u"sh"_s);
    ASSERT_FALSE(shell.isEmpty());
    ExchangeRecord record = sampleExchange(1, 1);
    record.streaming = false;
    record.target = "/v1/messages";
    record.requestHeaders = { { "x-odd", "a'b\"c $HOME `id` \\ ;" } };
    const QByteArray body = "{\"t\":\"$(id) 'q' \\\" \n two\"}";
    QString command = curlCommand(record, u"http://h"_s, body);
    command.replace(0, 4, u"printf '%s|'"_s);
    QProcess process;
    process.start(shell, { u"-c"_s, command });
    ASSERT_TRUE(process.waitForFinished(10'000));
    EXPECT_EQ(QString::fromUtf8(process.readAllStandardOutput()),
        u"http://h/v1/messages|--header|x-odd: a'b\"c $HOME `id` \\ ;|--data-raw|"_s + QString::fromUtf8(body)
            + u'|');
}

TEST(RequestTexts, ACodeAloneIsASentence)
{
    ExchangeRecord record;
    record.errorCode = u"upstream_timeout"_s;
    EXPECT_EQ(errorText(record), u"The provider took too long."_s);
    gateway::inspect::AttemptRecord attempt;
    attempt.errorCode = u"upstream_timeout"_s;
    EXPECT_EQ(errorText(attempt), u"The provider took too long."_s);
    attempt.errorMessage = u"No route to host"_s;
    EXPECT_EQ(errorText(attempt), u"No route to host"_s);
}

TEST(RequestTexts, OfAStackOneReadsTheFirstLine)
{
    ExchangeRecord record;
    record.errorCode = u"internal_error"_s;
    record.errorMessage = u"Plexus lost the request."_s;
    record.errorDetail = u"exchange.cpp:12 finish\nplexus+0x1\nplexus+0x2"_s;
    EXPECT_EQ(errorText(record), u"Plexus lost the request.\nexchange.cpp:12 finish"_s);
    EXPECT_EQ(wholeErrorText(record), record.errorDetail);
    record.errorDetail = u"exchange.cpp:12 finish\n"_s;
    EXPECT_EQ(wholeErrorText(record), QString());
    EXPECT_EQ(errorText(record), u"Plexus lost the request.\nexchange.cpp:12 finish"_s);
    record.errorDetail.clear();
    EXPECT_EQ(wholeErrorText(record), QString()) << "there is no more of it";
}

} // namespace
