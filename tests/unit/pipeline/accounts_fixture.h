// SPDX-License-Identifier: GPL-3.0-or-later
// A provider that is asked with an account of a shipped definition, and whoever keeps its tokens.
#pragma once

#include "pipeline_fixture.h"

namespace gateway::pipeline {

using namespace Qt::StringLiterals;

// A whole stream of the Responses API.
inline const QByteArray kResponsesStream =
    "event: response.created\ndata: "
    "{\"type\":\"response.created\",\"response\":{\"id\":\"r1\",\"object\":\"response\","
    "\"model\":\"gpt-5.4\",\"status\":\"in_progress\",\"output\":[]}}\n\n"
    "event: response.output_item.added\ndata: "
    "{\"type\":\"response.output_item.added\",\"output_index\":0,\"item\":"
    "{\"id\":\"m1\",\"type\":\"message\",\"role\":\"assistant\",\"status\":\"in_progress\",\"content\":[]}}"
    "\n\n"
    "event: response.content_part.added\ndata: {\"type\":\"response.content_part.added\",\"item_id\":\"m1\","
    "\"output_index\":0,\"content_index\":0,\"part\":{\"type\":\"output_text\",\"text\":\"\",\"annotations\":"
    "[]}}\n\n"
    "event: response.output_text.delta\ndata: {\"type\":\"response.output_text.delta\",\"item_id\":\"m1\","
    "\"output_index\":0,\"content_index\":0,\"delta\":\"Collected\"}\n\n"
    "event: response.output_item.done\ndata: "
    "{\"type\":\"response.output_item.done\",\"output_index\":0,\"item\":"
    "{\"id\":\"m1\",\"type\":\"message\",\"role\":\"assistant\",\"status\":\"completed\",\"content\":[{"
    "\"type\":"
    "\"output_text\",\"text\":\"Collected\",\"annotations\":[]}]}}\n\n"
    "event: response.completed\ndata: "
    "{\"type\":\"response.completed\",\"response\":{\"id\":\"r1\",\"object\":"
    "\"response\",\"model\":\"gpt-5.4\",\"status\":\"completed\",\"output\":[{\"id\":\"m1\",\"type\":"
    "\"message\","
    "\"role\":\"assistant\",\"status\":\"completed\",\"content\":[{\"type\":\"output_text\",\"text\":"
    "\"Collected\","
    "\"annotations\":[]}]}],\"usage\":{\"input_tokens\":3,\"output_tokens\":2,\"total_tokens\":5}}}\n\n";

inline QByteArray streamed(const QByteArray& events)
{
    return chunkedHead() + chunk(events) + "0\r\n\r\n";
}

class Accounts : public PipelineTest {
protected:
    // The shipped definition of `vendor`, with the scripted provider in the place of `host`; provider one has
    // an account there, and `model` is what "fast" asks for first.
    void signIn(const QString& vendor, const QByteArray& host, const QString& model)
    {
        auto set = std::make_shared<accounts::DefinitionSet>();
        for (const accounts::ShippedDefinition& shipped : accounts::shippedDefinitionTexts()) {
            if (!shipped.file.startsWith(vendor))
                continue;
            const auto added = set->add(QByteArray(shipped.text).replace(host, one.url("")), shipped.file);
            ASSERT_TRUE(added) << qPrintable(added.error().message);
        }
        vendors = set;
        config.providers[0] = { .slug = u"one"_s, .accountVendor = vendor, .accountName = u"work"_s };
        config.aliases[0].groups[0].targets[0].model = model;
        access.id = { vendor, u"work"_s };
    }

    void startSignedIn()
    {
        start({ .accounts = { .ask =
                                  [this](const QString& vendor, const QString& account, const auto& done) {
                                      asked.append(vendor + u'/' + account);
                                      waiting.push_back({ account, done });
                                      if (answersAtOnce)
                                          answerTokens();
                                  },
                    .refused =
                        [this](const accounts::AccountId& id, const Secret& token) {
                            refused.append(id.name + u' ' + QString::fromLatin1(token.reveal()));
                        } } });
    }

    void answerTokens()
    {
        for (const auto& [account, done] : std::exchange(waiting, {})) {
            if (problem) {
                done(*problem);
                continue;
            }
            accounts::AccountAccess given = access;
            given.id.name = account.isEmpty() ? u"work"_s : account;
            if (!account.isEmpty() && account != u"work")
                given.token = Secret(QByteArray("tok-" + account.toUtf8()));
            done(given);
        }
    }

    [[nodiscard]] const test::SeenRequest& sent() const { return one.requests().back(); }

    [[nodiscard]] boost::json::object sentBody() const { return json(sent().body).as_object(); }

    accounts::AccountAccess access {
        .id = {}, .token = Secret("tok-1"), .facts = { { "account_id", "acc-1" }, { "project", "p-7" } }
    };
    std::optional<Error> problem;
    bool answersAtOnce = true;
    std::vector<std::pair<QString, AccountTokens::Done>> waiting; // for which account
    QStringList asked;
    QStringList refused;
};

} // namespace gateway::pipeline
