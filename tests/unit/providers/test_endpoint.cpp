// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/endpoint.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::providers;
using namespace Qt::StringLiterals;

namespace {

config::Provider providerAt(const QString& url, std::optional<Dialect> dialect = {})
{
    return { .slug = u"p"_s, .baseUrls = { { .dialect = dialect, .url = url } } };
}

} // namespace

TEST(Endpoint, EveryUsualBaseUrlMeansTheSameProvider)
{
    for (const QString& url : { u"https://api.example.com"_s, u"https://api.example.com/"_s,
             u"https://api.example.com/v1"_s, u"https://api.example.com/v1/"_s,
             u"https://api.example.com/v1beta"_s, u" https://api.example.com/v1 "_s })
        EXPECT_EQ(endpointUrl(providerAt(url), Dialect::Chat), "https://api.example.com/v1/chat/completions")
            << qPrintable(url);
}

TEST(Endpoint, APathWithItsOwnVersionKeepsIt)
{
    const std::pair<QString, QByteArray> cases[] = {
        { u"https://api.groq.com/openai/v1"_s, "https://api.groq.com/openai/v1/chat/completions" },
        { u"https://api.z.ai/api/paas/v4"_s, "https://api.z.ai/api/paas/v4/chat/completions" },
        { u"https://generativelanguage.googleapis.com/v1beta/openai"_s,
            "https://generativelanguage.googleapis.com/v1beta/openai/chat/completions" },
        { u"https://openrouter.ai/api"_s, "https://openrouter.ai/api/v1/chat/completions" },
        { u"https://gw.example/custom/path#"_s, "https://gw.example/custom/path" },
        { u"http://127.0.0.1:11434"_s, "http://127.0.0.1:11434/v1/chat/completions" },
    };
    for (const auto& [url, expected] : cases)
        EXPECT_EQ(endpointUrl(providerAt(url, Dialect::Chat), Dialect::Chat), expected) << qPrintable(url);
}

TEST(Endpoint, AUrlWithoutADialectSpeaksTheOneItsHostIsKnownFor)
{
    EXPECT_EQ(dialectsOf(providerAt(u"https://api.anthropic.com"_s)), QVector { Dialect::Messages });
    EXPECT_EQ(
        dialectsOf(providerAt(u"https://generativelanguage.googleapis.com"_s)), QVector { Dialect::Gemini });
    EXPECT_EQ(dialectsOf(providerAt(u"https://anthropic.com.example.org"_s)), QVector { Dialect::Chat });
    EXPECT_EQ(endpointUrl(providerAt(u"https://api.anthropic.com/v1"_s), Dialect::Messages),
        "https://api.anthropic.com/v1/messages");
    EXPECT_FALSE(endpointUrl(providerAt(u"https://api.anthropic.com"_s), Dialect::Chat).has_value());
}

TEST(Endpoint, EveryDialectHasItsPathWhateverVersionWasPasted)
{
    const std::pair<Dialect, QByteArray> cases[] = {
        { Dialect::Responses, "https://h/v1/responses" },
        { Dialect::Messages, "https://h/v1/messages" },
        { Dialect::Gemini, "https://h/v1beta/models/" },
        { Dialect::Completions, "https://h/v1/completions" },
        { Dialect::Ollama, "https://h/api/chat" },
    };
    for (const auto& [dialect, expected] : cases) {
        for (const QString& url :
            { u"https://h"_s, u"https://h/"_s, u"https://h/v1"_s, u"https://h/v1beta"_s, u"https://h/v1/"_s })
            EXPECT_EQ(endpointUrl(providerAt(url, dialect), dialect), expected) << qPrintable(url);
    }
    EXPECT_EQ(endpointUrl(providerAt(u"http://h:11434/api"_s, Dialect::Ollama), Dialect::Ollama),
        "http://h:11434/api/chat");
    EXPECT_EQ(endpointUrl(providerAt(u"https://h/v1alpha"_s, Dialect::Gemini), Dialect::Gemini),
        "https://h/v1alpha/models/");
}

TEST(Endpoint, GeminisModelAndActionStandInThePath)
{
    const QByteArray endpoint = "https://h/v1beta/models/";
    const auto url = [&endpoint](const QString& model, Action action) {
        return requestUrl(endpoint, Dialect::Gemini, model, action);
    };
    EXPECT_EQ(url(u"g-3"_s, Action::Generate), "https://h/v1beta/models/g-3:generateContent");
    EXPECT_EQ(
        url(u"models/g-3"_s, Action::Stream), "https://h/v1beta/models/g-3:streamGenerateContent?alt=sse");
    EXPECT_EQ(url(u"g-3"_s, Action::StreamArray), "https://h/v1beta/models/g-3:streamGenerateContent");
    EXPECT_EQ(url(u"a b:c?d"_s, Action::CountTokens), "https://h/v1beta/models/a%20b%3Ac%3Fd:countTokens");
}

TEST(Endpoint, OnlySomeCountTokens)
{
    EXPECT_EQ(requestUrl("https://h/v1/messages", Dialect::Messages, u"m"_s, Action::CountTokens),
        "https://h/v1/messages/count_tokens");
    EXPECT_EQ(requestUrl("https://h/v1/responses", Dialect::Responses, u"m"_s, Action::CountTokens),
        "https://h/v1/responses/input_tokens");
    EXPECT_EQ(requestUrl("https://h/fixed", Dialect::Messages, u"m"_s, Action::CountTokens), "");
    EXPECT_EQ(requestUrl("https://h/v1/chat/completions", Dialect::Chat, u"m"_s, Action::CountTokens), "");
    EXPECT_EQ(requestUrl("https://h/v1/messages", Dialect::Messages, u"m"_s, Action::Stream),
        "https://h/v1/messages");
}

TEST(Endpoint, AModelsAccessNarrowsTheProvidersDialects)
{
    const config::Provider provider { .slug = u"p"_s,
        .baseUrls = { { .dialect = Dialect::Chat, .url = u"https://a"_s },
            { .dialect = Dialect::Messages, .url = u"https://b"_s } },
        .models = { { .id = u"only-chat"_s, .accessVia = { Dialect::Chat } } } };
    EXPECT_TRUE(speaks(provider, u"only-chat"_s, Dialect::Chat));
    EXPECT_FALSE(speaks(provider, u"only-chat"_s, Dialect::Messages));
    EXPECT_TRUE(speaks(provider, u"unlisted"_s, Dialect::Messages));
    EXPECT_FALSE(speaks(provider, u"unlisted"_s, Dialect::Gemini));
}

TEST(Endpoint, TheClientsOwnDialectComesFirstThenTheOneThatCarriesMost)
{
    config::Provider provider { .slug = u"p"_s,
        .baseUrls = { { .dialect = Dialect::Chat, .url = u"https://a"_s },
            { .dialect = Dialect::Responses, .url = u"https://a"_s } },
        .models = { { .id = u"old"_s, .accessVia = { Dialect::Chat } } } };
    EXPECT_EQ(targetDialect(provider, u"m"_s, Dialect::Chat), Dialect::Chat);
    EXPECT_EQ(targetDialect(provider, u"m"_s, Dialect::Messages), Dialect::Responses);
    EXPECT_EQ(targetDialect(provider, u"old"_s, Dialect::Messages), Dialect::Chat);
    provider.baseUrls = { { .dialect = Dialect::Images, .url = u"https://a"_s } };
    EXPECT_EQ(targetDialect(provider, u"m"_s, Dialect::Chat), std::nullopt);
}

TEST(Endpoint, OnlyOpenAisOwnServersAreTakenToKeepAnswers)
{
    const auto at = [](const QString& url) { return keepsResponses(providerAt(url, Dialect::Responses)); };
    EXPECT_TRUE(at(u"https://api.openai.com/v1"_s));
    EXPECT_TRUE(at(u"https://eu.api.openai.com"_s));
    EXPECT_TRUE(at(u"https://me.openai.azure.com/openai/v1"_s));
    EXPECT_FALSE(at(u"https://openrouter.ai/api/v1"_s));
    EXPECT_FALSE(at(u"https://api.openai.com.example.net"_s));
    EXPECT_FALSE(keepsResponses(providerAt(u"https://api.openai.com"_s, Dialect::Chat)));
    config::Provider told = providerAt(u"http://127.0.0.1:1"_s, Dialect::Responses);
    told.keepsResponses = true;
    EXPECT_TRUE(keepsResponses(told));
    told = providerAt(u"https://api.openai.com"_s, Dialect::Responses);
    told.keepsResponses = false;
    EXPECT_FALSE(keepsResponses(told));
}

TEST(Endpoint, WhatIsRelayedStandsBesideTheChatApiUnlessItHasAnAddressOfItsOwn)
{
    config::Provider provider = providerAt(u"https://api.example.com/v1/"_s);
    EXPECT_EQ(relayUrl(provider, Operation::Embeddings), "https://api.example.com/v1/embeddings");
    EXPECT_EQ(relayUrl(provider, Operation::Translation), "https://api.example.com/v1/audio/translations");
    EXPECT_EQ(relayUrl(provider, Operation::Generate), std::nullopt);
    EXPECT_TRUE(speaks(provider, u"m"_s, Dialect::Images));
    provider.baseUrls.append({ .dialect = Dialect::Rerank, .url = u"https://rank.example.com/v2/rerank#"_s });
    provider.baseUrls.append({ .dialect = Dialect::Images, .url = u"https://api.z.ai/api/paas/v4"_s });
    EXPECT_EQ(relayUrl(provider, Operation::Rerank), "https://rank.example.com/v2/rerank");
    EXPECT_EQ(relayUrl(provider, Operation::ImageEdit), "https://api.z.ai/api/paas/v4/images/edits");
    EXPECT_EQ(relayUrl(providerAt(u"http://127.0.0.1:11434/api"_s, Dialect::Ollama), Operation::Embeddings),
        "http://127.0.0.1:11434/v1/embeddings");
    EXPECT_EQ(
        relayUrl(providerAt(u"https://h/fixed#"_s, Dialect::Chat), Operation::Embeddings), std::nullopt);
    EXPECT_EQ(relayUrl(providerAt(u"https://api.anthropic.com"_s), Operation::Embeddings), std::nullopt);
    provider.models = { { .id = u"m"_s, .accessVia = { Dialect::Chat } } };
    EXPECT_FALSE(speaks(provider, u"m"_s, Dialect::Embeddings));
}
