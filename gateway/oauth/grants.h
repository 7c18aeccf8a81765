// SPDX-License-Identifier: GPL-3.0-or-later
// What the authorization server for MCP clients remembers: which clients registered, codes on their way, and
// tokens. Rules of OAuth 2.1: a code is good once and for ten minutes, a refresh token once and for thirty
// days; who uses either a second time ends everything made of it, since one of the two who held it stole it.
//
// Of a token only its SHA-256 is kept. A grant hangs on a gateway key by name and by a mark of its secret: a
// key that changed or is gone takes its tokens with it. Everything is bounded and expires.
//
// Each change is handed out once by takeChanges(), to be written before the client is told.
// Thread: one. Pure: clock and chance are handed in.
#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "oauth/client_registration.h"
#include "oauth/grant_rows.h"
#include "oauth/oauth_error.h"
#include "oauth/token_answer.h"
#include "oauth/tokens.h"

#include <QHash>

#include <functional>
#include <optional>

namespace gateway::oauth {

class Grants {
public:
    static constexpr qint64 kCodeLifeMs = 10LL * 60 * 1000;
    static constexpr qint64 kAccessLifeMs = 60LL * 60 * 1000;
    static constexpr qint64 kRefreshLifeMs = 30LL * 24 * 60 * 60 * 1000;
    // Clients nobody signed in with for so long are forgotten.
    static constexpr qint64 kClientLifeMs = 90LL * 24 * 60 * 60 * 1000;
    static constexpr qsizetype kMaxClients = 200;
    static constexpr qsizetype kMaxCodes = 200;
    static constexpr qsizetype kMaxFamilies = 1000;
    static constexpr qsizetype kAccessPerFamily = 4; // older ones end
    static constexpr qsizetype kRegistrationsPerMinute = 20;

    // Whether the key is still what it was when the grant was made.
    using KeyCheck = std::function<bool(const KeyBinding&)>;

    Grants(const Clock& clock, RandomBytes random);

    // What was kept; before anything else.
    void restore(const GrantRows& rows);

    // Its id. An error when too many ask, or too many are in use.
    [[nodiscard]] Outcome<QByteArray> registerClient(const ClientMetadata& metadata);
    // Null: there is none. Good until the next call that changes something.
    [[nodiscard]] const ClientMetadata* client(const QByteArray& id) const;

    [[nodiscard]] qint64 registeredMs(const QByteArray& id) const { return m_clients.value(id).createdMs; }

    struct CodeRequest {
        Grant grant;
        QByteArray redirectUri; // as asked for, not as registered
        QByteArray challenge;   // S256
    };

    [[nodiscard]] Outcome<QByteArray> issueCode(const CodeRequest& request);

    struct Redemption {
        QByteArray code;
        QByteArray verifier;
        QByteArray redirectUri;
        QByteArray clientId;
        std::optional<QByteArray> resource; // nothing: not named again
    };

    [[nodiscard]] Outcome<TokenAnswer> redeem(const Redemption& redemption, const KeyCheck& isCurrent);

    struct Refreshment {
        QByteArray token;
        QByteArray clientId;
        std::optional<QByteArray> resource;
        QByteArrayList scopes; // fewer than before, or empty for the same
    };

    [[nodiscard]] Outcome<TokenAnswer> refresh(const Refreshment& refreshment, const KeyCheck& isCurrent);

    // Ends the grant behind an access or refresh token of that client. One that is unknown is as good as
    // ended (RFC 7009 §2.2).
    void revoke(const QByteArray& token, const QByteArray& clientId);

    // The row of a living access token; null: it is none. Its key is the caller's to check. Good until the
    // next call that changes something.
    [[nodiscard]] const TokenRow* find(QByteArrayView accessToken) const;
    // Whether a grant was neither ended nor has expired; `family` as rows name it.
    [[nodiscard]] bool lives(const QByteArray& family) const;

    // Clients and refresh tokens that live: what an owner is shown. By id.
    [[nodiscard]] GrantRows living() const;
    // Ends everything granted to that client; how many grants there were.
    qsizetype endGrantsOf(const QByteArray& clientId);
    // Likewise, and forgets the client. False: there is none.
    bool forgetClient(const QByteArray& clientId);

    // Forgets what has expired. Cheap; called now and then.
    void sweep();

    [[nodiscard]] GrantChanges takeChanges();

    [[nodiscard]] qsizetype clients() const { return m_clients.size(); }

    [[nodiscard]] qsizetype tokens() const { return m_access.size() + m_refresh.size(); }

private:
    struct Code {
        CodeRequest request;
        qint64 expiresMs = 0;
        QByteArray family = {}; // of the tokens made of it; empty: it was not used yet
    };

    [[nodiscard]] TokenAnswer issueTokens(const Grant& grant, const QByteArray& familySecret);
    void addAccess(const QByteArray& family, const Grant& grant, const QByteArray& token);
    void dropFamily(const QByteArray& family);
    void dropAccess(const QByteArray& digest);
    void makeRoomForFamily();
    [[nodiscard]] bool makeRoomForClient();
    void touchClient(const QByteArray& id);
    void dropClient(const QByteArray& id);
    [[nodiscard]] bool isClientInUse(const QByteArray& id) const;

    const Clock& m_clock;
    RandomBytes m_random;
    QHash<QByteArray, ClientRow> m_clients;           // by id
    QHash<QByteArray, Code> m_codes;                  // by digest
    QHash<QByteArray, TokenRow> m_access;             // by digest
    QHash<QByteArray, TokenRow> m_refresh;            // by family; the latest of each
    QHash<QByteArray, QByteArrayList> m_familyAccess; // family → digests, oldest first
    GrantChanges m_changes;
    qint64 m_registrationWindowMs = 0;
    qsizetype m_registrations = 0;
};

// The part of a refresh token that names its family, as rows name it; empty: it is no refresh token.
[[nodiscard]] QByteArray familyOf(QByteArrayView refreshToken);

} // namespace gateway::oauth
