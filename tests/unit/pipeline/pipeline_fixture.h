// SPDX-License-Identifier: GPL-3.0-or-later
// An engine on a free port between a raw client and two scripted providers, "one" and "two". The alias
// "fast" tries one/model-1, then two/model-2.
#pragma once

#include "support/fake_clock.h"
#include "support/http_client.h"
#include "support/scripted_upstream.h"
#include "support/wait_for.h"

#include "pipeline/engine.h"

#include <gtest/gtest.h>

#include <boost/json.hpp>

namespace gateway::pipeline {

using test::Answer;
using test::chunk;
using test::chunkedHead;
using test::HttpClient;
using test::plainResponse;
using test::Script;
using test::ScriptedUpstream;
using test::waitFor;

inline constexpr const char* kClientKey = "plx-client-canary-1";
inline constexpr const char* kKeyOne = "sk-one-canary-0123456789";
inline constexpr const char* kKeyTwo = "sk-two-canary-0123456789";
inline const QByteArray kChatPath = "/v1/chat/completions";
inline const QByteArray kMessagesPath = "/v1/messages";

class PipelineTest : public testing::Test {
protected:
    PipelineTest();

    // Starts the engine with `config`.
    void start(EngineOptions options = {});
    // Puts the changed `config` in force.
    void publish();
    [[nodiscard]] config::Provider provider(const QString& slug, const ScriptedUpstream& at) const;

    [[nodiscard]] QByteArray request(const QByteArray& method, const QByteArray& path,
        const QByteArray& body = {}, const QByteArray& fields = {}) const;
    // A POST with the client's key.
    [[nodiscard]] QByteArray post(const QByteArray& path, const QByteArray& body) const;
    [[nodiscard]] static QByteArray bearer();

    // One request on a connection of its own, answered.
    [[nodiscard]] Answer ask(const QByteArray& path, const QByteArray& body);
    [[nodiscard]] Answer ask(const QByteArray& bytes);
    // The record of the latest finished exchange; waits for the `count`th.
    [[nodiscard]] inspect::ExchangeRecord record(size_t count = 1);
    [[nodiscard]] static boost::json::value json(const QByteArray& body);

    test::ShiftedClock clock;
    ScriptedUpstream one;
    ScriptedUpstream two;
    config::Config config;
    QHash<QString, Secret> credentials;
    QHash<QString, QString> problems;
    CredentialTable mcpCredentials;
    std::shared_ptr<const accounts::DefinitionSet> vendors = accounts::shippedDefinitions();
    std::vector<inspect::ExchangeRecordPtr> finished;
    std::unique_ptr<Engine> engine;
    quint16 port = 0;
};

} // namespace gateway::pipeline
