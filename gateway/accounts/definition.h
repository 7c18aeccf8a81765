// SPDX-License-Identifier: GPL-3.0-or-later
// Whose accounts Plexus can be signed in with, as data: where and how a person signs in, how tokens are
// renewed, and by which rules requests are made with them. One JSON file for each in resources/oauth/; a file
// of the same form in <data dir>/oauth/ adds one or takes a shipped one's place. Facts: control-plane.md §6.
//
// Texts marked "filled" are templates (template.h) over: client_id, client_secret, scope, redirect, state,
// verifier, challenge, code, device_code, user_code, refresh_token, access_token, what a person was asked,
// and the account's facts. Thread: any. Values.
#pragma once

#include "accounts/template.h"
#include "base/dialect.h"
#include "base/headers.h"
#include "base/result.h"
#include "config/config.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>
#include <vector>

namespace gateway::accounts {

// How the fields of a call travel.
enum class CallForm { Form, Json, None };

struct Call {
    QByteArray method = "POST";
    QByteArray url; // filled
    CallForm form = CallForm::Form;
    HeaderList headers = {};            // filled; one that cannot be is not sent
    dialects::json::object fields = {}; // filled; likewise
};

// Where an answer holds what (JSON pointers); empty: nowhere.
struct AnswerForm {
    QByteArray accessToken = "/access_token";
    QByteArray refreshToken = "/refresh_token";
    QByteArray idToken = "/id_token";
    QByteArray expiresIn = "/expires_in"; // seconds
    QByteArray expiresAt = {};            // seconds since 1970
    QByteArray scope = "/scope";
};

struct TokenCall {
    Call call;
    AnswerForm answer = {};
};

// Something told of the account.
struct Fact {
    enum class Source {
        Answer,      // of the call it stands at
        AccessToken, // the claims of a JWT, not verified: it came from its issuer
        IdToken,     // likewise
        TokenText,   // the access token as it is
    };
    QByteArray name;
    Source source = Source::Answer;
    QByteArray pointer = {}; // not of TokenText
    QString pattern = {};    // a regular expression; its first group is the value
    QByteArray value = {};   // filled, with {it} for what was found; empty: what was found
};

// Asked of the person before it begins.
struct Prompt {
    enum class Form { Text, Host, Secret };
    QByteArray name; // of the value
    QString message;
    QString placeholder = {};
    Form form = Form::Text;
    bool isOptional = false;
};

// In plain words, where a vendor restricts what the account may be used for; confirmed before login.
struct Restriction {
    QByteArray id;
    QString text;
};

struct Redirect {
    QByteArray host = "localhost"; // as registered; Plexus listens on 127.0.0.1 and [::1]
    quint16 port = 0;              // as registered; 0: any
    QByteArray path;               // filled with {state} alone
};

struct BrowserFlow {
    QByteArray authorizeUrl;                // filled
    dialects::json::object parameters = {}; // of its query; filled
    Redirect redirect;
    // The vendor sends no `state` back; it stands in the redirect's path.
    bool isStateInPath = false;
};

struct DeviceFlow {
    Call start;
    QByteArray deviceCode = "/device_code";
    QByteArray userCode = "/user_code";
    QByteArray page = "/verification_uri";
    QByteArray pageWithCode = "/verification_uri_complete";
    QByteArray interval = "/interval";
    QByteArray expiresIn = "/expires_in";
    QByteArray fixedPage = {}; // where the answer names none; filled
    TokenCall poll;
    QVector<int> pendingStatuses = {}; // besides authorization_pending
    // The poll gives a code that is redeemed like a browser's; pointers into its answer.
    bool givesCode = false;
    QByteArray code = "/authorization_code";
    QByteArray verifier = "/code_verifier";
    QByteArray redirect = {}; // for redeeming it
    int lifeSeconds = 900;
};

// Asked once after a login, for facts.
struct FollowUp {
    Call call;
    QVector<Fact> facts;
    QByteArray unless = {}; // a fact that makes it needless
    // The answer is an operation under way: this is asked until `doneAt` is true, with {operation}.
    std::optional<Call> poll = {};
    QByteArray operation = "/name";
    QByteArray doneAt = "/done";
    int pollSeconds = 5;
};

struct HeaderRule {
    QByteArray name;
    QByteArray value;      // filled; one that cannot be is not sent
    bool isJoined = false; // to the client's own value, as a list
};

struct ModelRule {
    QString pattern;                // a name, or a beginning with a * behind it
    QVector<Dialect> dialects = {}; // empty: all the vendor's

    [[nodiscard]] bool isName() const { return !pattern.endsWith(QLatin1Char('*')); }

    [[nodiscard]] bool matches(const QString& model) const;
};

// How requests are made with the account. Headers and the envelope are filled with the account's facts and
// those of the request: model, session, request_id, initiator (user or agent), vision ("true" or nothing).
struct Inference {
    // As a provider's api_base_url (providers/endpoint.h), and what the fact base_url takes the place of.
    QVector<config::BaseUrl> baseUrls = {};
    QString base = {};
    // What base_url may lead to; beginning with a dot: and everything below. Filled.
    QByteArrayList baseHosts = {};
    // Behind a fixed address (one with #), by what is asked.
    QByteArray generatePath = {};
    QByteArray streamPath = {};
    QByteArray countPath = {};
    QVector<HeaderRule> headers = {};
    dialects::json::object set = {};      // merged over the body
    dialects::json::object defaults = {}; // where the body has none or an empty one
    QByteArrayList drop = {};             // members of the body
    QByteArrayList include = {};          // added to the body's `include`
    QByteArray systemRole = {};           // in the place of `system` in a list of messages
    bool alwaysStreams = false;           // clients that do not stream are served by collecting
    // The body becomes `envelopeInner` of this object (filled), and answers are read out of `envelopeAnswer`.
    dialects::json::object envelope = {};
    std::string envelopeInner = {};
    std::string envelopeAnswer = {};
    QVector<ModelRule> models = {};
    // Where the vendor lists them in OpenAI's form; empty: where its addresses tell, else those of `models`.
    QByteArray modelsUrl = {};

    [[nodiscard]] bool hasEnvelope() const { return !envelopeInner.empty(); }
};

struct Definition {
    QString id;
    QStringList otherIds = {}; // of other programs' files
    QString name;
    QByteArray clientId = {};
    QByteArray scope = {};
    std::optional<Restriction> restriction = {};
    QVector<Prompt> prompts = {};
    std::optional<BrowserFlow> browser = {};
    std::optional<DeviceFlow> device = {};
    std::optional<TokenCall> token = {};   // redeems a code
    std::optional<TokenCall> refresh = {}; // none: what was given is good until it is refused
    // What login gives is only good for asking for a token: it is kept as the refresh token.
    bool loginGivesRefreshToken = false;
    bool refreshIsSingleUse = false;
    // Ends a sign-in at the vendor. Only what the vendor documents, or its own program does.
    std::optional<Call> revoke = {};
    // A refresh token nobody used for so many days is no good any more, as the vendor documents; 0: it says
    // nothing of the kind.
    int idleDays = 0;
    QVector<Fact> facts = {}; // of every token answer
    QVector<FollowUp> after = {};
    Inference inference = {};

    [[nodiscard]] bool isCalled(const QString& text) const { return id == text || otherIds.contains(text); }
};

// ConfigInvalid: file, member and what is wrong with it.
[[nodiscard]] Result<Definition> readDefinition(const QByteArray& text, const QString& file);

} // namespace gateway::accounts
