// SPDX-License-Identifier: GPL-3.0-or-later
// Finds out who signs people in for a protected server: what it answers to somebody without a token, its
// metadata (RFC 9728), and that of the authorization server it names (RFC 8414 or OpenID's). Everything that
// comes from there is checked before it is acted on. Thread: one. No I/O of its own.
#pragma once

#include "oauth/fetch.h"
#include "oauth/server_metadata.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QUrl>

#include <functional>
#include <memory>

namespace gateway::oauth {

struct Discovered {
    QByteArray resource; // as tokens are asked for
    ServerMetadata server;
    QByteArray scope = {}; // the server asks for; empty: it does not say
};

class Discovery {
public:
    using Done = std::function<void(const Result<Discovered>& found)>;

    // `fetch` outlives it. Destroying it ends it: `done` does not come then.
    Discovery(Fetch fetch, QUrl server, Done done);

    void start();

private:
    using Next = void (Discovery::*)(const Result<FetchAnswer>& answer);

    void ask(FetchRequest request, Next next);
    void answeredWithoutToken(const Result<FetchAnswer>& answer);
    void tryNextResource();
    void readResource(const Result<FetchAnswer>& answer);
    void findServer(const QByteArray& issuer);
    void tryNextServer();
    void readServer(const Result<FetchAnswer>& answer);
    void fail(Error error);

    Fetch m_fetch;
    QUrl m_server;
    Done m_done;
    QByteArrayList m_places; // still to be tried
    bool m_isNamed = false;  // the server said where its metadata is
    QUrl m_issuer;
    Discovered m_found;
    std::shared_ptr<int> m_life = std::make_shared<int>(0);
};

} // namespace gateway::oauth
