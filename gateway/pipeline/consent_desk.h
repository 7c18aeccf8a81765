// SPDX-License-Identifier: GPL-3.0-or-later
// /oauth/authorize: the page on which a person allows an MCP client in by entering one of the gateway's keys,
// and what its form brings back.
//
// Nothing is kept of a page that was shown: its form holds what was asked for and a proof, an HMAC over that,
// the time, and a cookie of the browser. So a form of another site, of another browser or of yesterday is
// shown once more instead of being obeyed. Wrong keys are slowed down, for all together: who asks is always
// this computer or a proxy. Thread: the gateway thread; owned by the AuthorizationDesk.
#pragma once

#include "base/clock.h"
#include "oauth/consent_page.h"
#include "oauth/form.h"
#include "oauth/grants.h"
#include "pipeline/sign_in_routes.h"
#include "pipeline/snapshot.h"

#include <optional>
#include <variant>

namespace gateway::pipeline {

class ConsentDesk {
public:
    static constexpr int kWrongKeysPerMinute = 10;
    static constexpr qint64 kFormLifeMs = 10LL * 60 * 1000;

    // `grants` outlives the desk.
    ConsentDesk(const Clock& clock, oauth::RandomBytes random, oauth::Grants& grants);

    // GET: the page, or why there is none.
    [[nodiscard]] http::Reply show(const http::InboundRequest& request, const Snapshot& snapshot) const;
    // POST: on to the client with a code or a refusal, or the page once more.
    [[nodiscard]] http::Reply decide(const http::InboundRequest& request, const Snapshot& snapshot);

private:
    // What a query asks for, once nothing is wrong with it.
    struct Question {
        QByteArray query; // as it came
        QByteArray clientId = {};
        QString clientName = {};
        QByteArray redirectUri = {};
        QByteArray state = {};
        QByteArray challenge = {};
        QByteArray server = {};
        QByteArrayList scopes = {};
    };

    [[nodiscard]] std::variant<Question, http::Reply> question(
        const http::RequestHead& head, const QByteArray& query, const Snapshot& snapshot) const;
    // The rest of what a client asks that is known, or what is wrong with it.
    [[nodiscard]] static oauth::Outcome<Question> completed(
        Question question, const oauth::Form& form, const http::RequestHead& head, const Snapshot& snapshot);
    [[nodiscard]] http::Reply page(const http::RequestHead& head, const Question& question,
        const Snapshot& snapshot, std::optional<oauth::ConsentProblem> problem = {}) const;
    [[nodiscard]] http::Reply allow(const http::RequestHead& head, const Question& question,
        const oauth::KeyBinding& key, const Snapshot& snapshot);
    [[nodiscard]] std::variant<oauth::KeyBinding, oauth::ConsentProblem> keyOf(const QByteArray& secret,
        const http::RequestHead& head, const Question& question, const Snapshot& snapshot);
    [[nodiscard]] QByteArray proofOf(const QByteArray& browser, const QByteArray& query, qint64 atMs) const;
    [[nodiscard]] bool isProof(
        const QByteArray& proof, const QByteArray& browser, const QByteArray& query) const;
    [[nodiscard]] bool hasTriesLeft();

    const Clock& m_clock;
    oauth::RandomBytes m_random;
    oauth::Grants& m_grants;
    QByteArray m_proofKey; // of this process
    qint64 m_wrongWindowMs = 0;
    int m_wrongKeys = 0;
};

// The name of the MCP server that is meant by an address of ours (RFC 8707), empty for all of them; nothing:
// it is no address of ours.
[[nodiscard]] std::optional<QByteArray> serverOfResource(
    const http::RequestHead& head, const config::McpSignIn& signIn, const QByteArray& resource);
// As grants keep it: "/mcp", "/mcp/notes".
[[nodiscard]] QByteArray resourceOfServer(const QByteArray& server);

} // namespace gateway::pipeline
