// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/token_calls.h"

#include "oauth/addresses.h"
#include "oauth/form.h"
#include "oauth/json_fields.h"
#include "oauth/oauth_error.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::accounts {

namespace {

namespace json = dialects::json;

constexpr qsizetype kMaxToken = 16 * 1024;
constexpr qsizetype kMaxFact = 512;
constexpr qint64 kLongestLifeS = 366LL * 24 * 3600;

QByteArray encodedForm(const json::object& fields)
{
    oauth::Form form;
    for (const auto& [key, value] : fields) {
        const QByteArray name(key.data(), static_cast<qsizetype>(key.size()));
        form.addUnlessEmpty(name, textAt(value, {}));
    }
    return form.encoded();
}

QByteArray bytesOf(const json::value& value)
{
    if (const auto* text = value.if_string())
        return { text->data(), static_cast<qsizetype>(text->size()) };
    if (const auto* number = value.if_int64())
        return QByteArray::number(static_cast<qlonglong>(*number));
    if (const auto* flag = value.if_bool())
        return *flag ? "true" : "false";
    return {};
}

std::optional<qint64> wholeNumber(const json::value& value, const QByteArray& pointer)
{
    if (pointer.isEmpty())
        return std::nullopt;
    json::object one { { "n", json::value() } };
    boost::system::error_code error;
    const json::value* found =
        value.find_pointer({ pointer.constData(), static_cast<size_t>(pointer.size()) }, error);
    if (!found)
        return std::nullopt;
    one["n"] = *found;
    return oauth::numberAt(one, "n");
}

bool isSendable(const QByteArray& token)
{
    return !token.isEmpty() && token.size() <= kMaxToken
        && std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

oauth::TokenRefusal broken(const QString& message)
{
    return { .kind = oauth::TokenRefusal::Kind::Broken, .message = message };
}

// Vendors that do not write errors as RFC 6749 does: an object, or a status alone.
oauth::TokenRefusal refusalOf(const oauth::FetchAnswer& answer)
{
    oauth::TokenRefusal refusal = oauth::readRefusal(answer.status, answer.headers, answer.body);
    // The client is the vendor's own: that it is refused says nothing about the account, whose tokens are
    // kept.
    if (const auto error = oauth::readError(answer.body); error && error->code == "invalid_client")
        refusal.kind = oauth::TokenRefusal::Kind::Broken;
    if (refusal.kind != oauth::TokenRefusal::Kind::Broken)
        return refusal;
    const json::value body = dialects::parseJson(answer.body).value_or(json::value());
    QString told = QString::fromUtf8(textAt(body, "/error/message"));
    if (told.isEmpty())
        told = QString::fromUtf8(textAt(body, "/message"));
    told = oauth::readableLine(told);
    if (!told.isEmpty())
        refusal.message += u' ' + told;
    // GitHub's answer to a token that is no longer good, OpenAI's to one that was used before. A 401 that
    // says nothing is of somebody in between.
    if ((answer.status == 401 && !told.isEmpty()) || textAt(body, "/error/code").startsWith("refresh_token"))
        refusal.kind = oauth::TokenRefusal::Kind::SignInAgain;
    return refusal;
}

QByteArray factOf(
    const Fact& fact, const VendorAccount& account, const json::object& answer, const Secret& idToken)
{
    switch (fact.source) {
    case Fact::Source::Answer: return textAt(answer, fact.pointer);
    case Fact::Source::AccessToken: return textAt(claimsOf(account.accessToken.reveal()), fact.pointer);
    case Fact::Source::IdToken: return textAt(claimsOf(idToken.reveal()), fact.pointer);
    case Fact::Source::TokenText: return account.accessToken.reveal();
    }
    return {};
}

// What becomes of what was found; empty: nothing usable.
QByteArray shaped(const Fact& fact, QByteArray found, const VendorAccount& account)
{
    if (found.isEmpty())
        return {};
    if (!fact.pattern.isEmpty()) {
        const auto match = QRegularExpression(fact.pattern).match(QString::fromUtf8(found));
        found = match.captured(1).toUtf8();
        if (found.isEmpty())
            return {};
    }
    if (!fact.value.isEmpty()) {
        Values values = account.facts;
        values["it"] = found;
        found = fill(fact.value, values).value_or(QByteArray());
    }
    // It may be sent in a header field.
    return found.size() <= kMaxFact && isHeaderValue(found) ? found : QByteArray();
}

} // namespace

Result<oauth::FetchRequest> requestOf(const Call& call, const Values& values)
{
    const std::optional<QByteArray> url = fillUrl(call.url, values);
    if (!url) {
        return Error { .code = ErrorCode::InvalidRequest,
            .message = u"The address %1 needs something that is not known of the account."_s.arg(
                QString::fromUtf8(call.url)) };
    }
    if (const auto sound = oauth::endpointUrl(*url, u"The address of the call"_s); !sound)
        return sound.error();
    oauth::FetchRequest request { .method = call.method, .url = *url, .reach = oauth::Reach::Anywhere };
    for (const Header& header : call.headers) {
        const auto value = fill(header.value, values);
        if (value && isHeaderValue(*value))
            request.headers.append(Header { header.name, *value });
    }
    if (!hasHeader(request.headers, "accept"))
        request.headers.append(Header { "accept", "application/json" });
    const json::object fields = fillObject(call.fields, values);
    switch (call.form) {
    case CallForm::Form:
        request.headers.append(Header { "content-type", "application/x-www-form-urlencoded" });
        request.body = encodedForm(fields);
        break;
    case CallForm::Json:
        request.headers.append(Header { "content-type", "application/json" });
        request.body = dialects::serializeJson(fields);
        break;
    case CallForm::None: break;
    }
    return request;
}

Values withClient(const Definition& definition, Values values)
{
    values.emplace("client_id", definition.clientId);
    values.emplace("scope", definition.scope);
    return values;
}

QByteArray textAt(const json::value& value, const QByteArray& pointer)
{
    boost::system::error_code error;
    const json::value* found =
        value.find_pointer({ pointer.constData(), static_cast<size_t>(pointer.size()) }, error);
    return found ? bytesOf(*found) : QByteArray();
}

json::object claimsOf(QByteArrayView token)
{
    const qsizetype first = token.indexOf('.');
    const qsizetype second = first < 0 ? -1 : token.indexOf('.', first + 1);
    if (second < 0)
        return {};
    const auto claims =
        QByteArray::fromBase64Encoding(token.sliced(first + 1, second - first - 1).toByteArray(),
            QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
                | QByteArray::AbortOnBase64DecodingErrors);
    return claims ? dialects::parseJsonObject(*claims).value_or(json::object()) : json::object();
}

std::variant<Tokens, oauth::TokenRefusal> readTokens(const AnswerForm& form, const oauth::FetchAnswer& answer)
{
    if (answer.status < 200 || answer.status > 299 || oauth::readError(answer.body))
        return refusalOf(answer);
    auto object = dialects::parseJsonObject(answer.body);
    if (!object)
        return broken(u"The authorization server answered with something that is not JSON."_s);
    const QByteArray access = textAt(*object, form.accessToken);
    if (!isSendable(access))
        return broken(u"The authorization server answered without a token that can be sent."_s);
    Tokens tokens { .answer = { .accessToken = Secret(access) } };
    if (const QByteArray refresh =
            form.refreshToken.isEmpty() ? QByteArray() : textAt(*object, form.refreshToken);
        isSendable(refresh))
        tokens.answer.refreshToken = Secret(refresh);
    if (!form.idToken.isEmpty())
        tokens.idToken = Secret(textAt(*object, form.idToken));
    if (!form.scope.isEmpty())
        tokens.answer.scope = textAt(*object, form.scope);
    if (const auto seconds = wholeNumber(*object, form.expiresIn); seconds && *seconds > 0)
        tokens.answer.expiresInMs = std::min(*seconds, kLongestLifeS) * 1000;
    if (const auto seconds = wholeNumber(*object, form.expiresAt); seconds && *seconds > 0)
        tokens.expiresAtMs = std::min<qint64>(*seconds, 1LL << 40) * 1000;
    tokens.whole = std::move(*object);
    return tokens;
}

VendorAccount withTokens(
    const Definition& definition, VendorAccount account, const Tokens& tokens, qint64 nowMs)
{
    account.accessToken = tokens.answer.accessToken;
    if (!tokens.answer.refreshToken.isEmpty())
        account.refreshToken = tokens.answer.refreshToken;
    if (!tokens.answer.scope.isEmpty())
        account.scope = tokens.answer.scope;
    account.renewedMs = nowMs;
    account.isRenewing = false;
    account.expiresMs.reset();
    if (tokens.answer.expiresInMs)
        account.expiresMs = nowMs + *tokens.answer.expiresInMs;
    else if (tokens.expiresAtMs && *tokens.expiresAtMs > nowMs)
        account.expiresMs = std::min(*tokens.expiresAtMs, nowMs + kLongestLifeS * 1000);
    // Told to have ended when it came: a clock is wrong. It is used until it is refused.
    addFacts(account, definition.facts, tokens.whole, tokens.idToken);
    return account;
}

void addFacts(
    VendorAccount& account, const QVector<Fact>& facts, const json::object& answer, const Secret& idToken)
{
    Values found;
    for (const Fact& fact : facts) {
        if (found.contains(fact.name))
            continue;
        const QByteArray value = shaped(fact, factOf(fact, account, answer, idToken), account);
        if (!value.isEmpty())
            found[fact.name] = value;
    }
    for (const auto& [name, value] : found)
        account.facts[name] = value;
}

QByteArray accountBase(const Inference& inference, const VendorAccount& account)
{
    const QByteArray base = valueOf(account.facts, "base_url");
    const auto url = base.isEmpty() ? Result<QUrl>(Error {}) : oauth::endpointUrl(base, {});
    if (!url)
        return {};
    const QByteArray host = url->host().toLatin1();
    const bool isAllowed =
        std::any_of(inference.baseHosts.begin(), inference.baseHosts.end(), [&](const QByteArray& allowed) {
            const auto name = fill(allowed, account.facts);
            return name && (host == *name || (name->startsWith('.') && host.endsWith(*name)));
        });
    return isAllowed ? base : QByteArray();
}

QByteArray atBase(const Inference& inference, const QByteArray& base, const QByteArray& url)
{
    const QByteArray usual = inference.base.toLatin1();
    const bool moves = !base.isEmpty() && !usual.isEmpty() && url.startsWith(usual);
    return moves ? base + url.sliced(usual.size()) : url;
}

} // namespace gateway::accounts
