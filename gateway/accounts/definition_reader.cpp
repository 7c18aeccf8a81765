// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/definition.h"

#include "accounts/object_reader.h"
#include "oauth/addresses.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::accounts {

namespace {

namespace json = dialects::json;

constexpr int kMaxSeconds = 3600;

template <typename Value, size_t N>
Value oneOf(ObjectReader& reader, std::string_view key, Value fallback,
    const std::array<std::pair<std::string_view, Value>, N>& names)
{
    const QByteArray text = reader.text(key);
    if (text.isEmpty())
        return fallback;
    QStringList known;
    for (const auto& [name, value] : names) {
        if (text == QByteArrayView(name.data(), static_cast<qsizetype>(name.size())))
            return value;
        known.append(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    }
    reader.fail(key, u"must be one of "_s + known.join(u", "_s));
    return fallback;
}

// https, or http on this computer; what is filled in is looked at when it is.
void checkUrl(ObjectReader& reader, std::string_view key, const QByteArray& url)
{
    if (url.startsWith('{'))
        return;
    QByteArray plain = url;
    plain.replace('{', 'x').replace('}', 'x').replace('|', 'x');
    if (!oauth::endpointUrl(plain, {}))
        reader.fail(key, u"must be an https address"_s);
}

QByteArray pointer(ObjectReader& reader, std::string_view key, const QByteArray& fallback)
{
    QByteArray text = reader.text(key, fallback);
    if (!text.isEmpty() && !text.startsWith('/'))
        reader.fail(key, u"must be a JSON pointer, which begins with a slash"_s);
    return text;
}

HeaderList headersOf(ObjectReader& reader)
{
    HeaderList headers;
    auto part = reader.part("headers");
    if (!part)
        return headers;
    for (const auto& member : part->members()) {
        const QByteArray name(member.key().data(), static_cast<qsizetype>(member.key().size()));
        if (!isHeaderName(name))
            part->fail(member.key(), u"is not a name a header field can have"_s);
        headers.append(Header { name, part->needed(member.key()) });
    }
    return headers;
}

Call callOf(ObjectReader& reader)
{
    static constexpr std::array kForms { std::pair { std::string_view("form"), CallForm::Form },
        std::pair { std::string_view("json"), CallForm::Json },
        std::pair { std::string_view("none"), CallForm::None } };
    Call call { .method = reader.text("method", "POST"), .url = reader.needed("url") };
    if (call.method != "POST" && call.method != "GET")
        reader.fail("method", u"must be POST or GET"_s);
    checkUrl(reader, "url", call.url);
    call.form = oneOf(reader, "form", call.method == "GET" ? CallForm::None : CallForm::Form, kForms);
    call.headers = headersOf(reader);
    call.fields = reader.object("fields");
    return call;
}

TokenCall tokenCallOf(ObjectReader& reader)
{
    TokenCall call { .call = callOf(reader) };
    if (auto answer = reader.part("answer")) {
        call.answer = { .accessToken = pointer(*answer, "access_token", {}),
            .refreshToken = pointer(*answer, "refresh_token", {}),
            .idToken = pointer(*answer, "id_token", {}),
            .expiresIn = pointer(*answer, "expires_in", {}),
            .expiresAt = pointer(*answer, "expires_at", {}),
            .scope = pointer(*answer, "scope", {}) };
        if (call.answer.accessToken.isEmpty())
            answer->fail("access_token", u"is missing"_s);
        answer->end();
    }
    reader.end();
    return call;
}

std::optional<TokenCall> tokenCallAt(ObjectReader& reader, std::string_view key)
{
    auto part = reader.part(key);
    return part ? std::optional(tokenCallOf(*part)) : std::nullopt;
}

QVector<Fact> factsOf(ObjectReader& reader)
{
    static constexpr std::array kSources { std::pair { std::string_view("answer"), Fact::Source::Answer },
        std::pair { std::string_view("access_token"), Fact::Source::AccessToken },
        std::pair { std::string_view("id_token"), Fact::Source::IdToken },
        std::pair { std::string_view("token_text"), Fact::Source::TokenText } };
    QVector<Fact> facts;
    for (ObjectReader& part : reader.parts("facts")) {
        Fact fact { .name = part.needed("name"),
            .source = oneOf(part, "from", Fact::Source::Answer, kSources),
            .pointer = pointer(part, "pointer", {}),
            .pattern = QString::fromUtf8(part.text("pattern")),
            .value = part.text("value") };
        const QRegularExpression expression(fact.pattern);
        if (!fact.pattern.isEmpty() && (!expression.isValid() || expression.captureCount() < 1))
            part.fail("pattern", u"must be a regular expression with a group"_s);
        if (fact.source != Fact::Source::TokenText && fact.pointer.isEmpty())
            part.fail("pointer", u"is missing"_s);
        part.end();
        facts.append(fact);
    }
    return facts;
}

QVector<Prompt> promptsOf(ObjectReader& reader)
{
    static constexpr std::array kForms { std::pair { std::string_view("text"), Prompt::Form::Text },
        std::pair { std::string_view("host"), Prompt::Form::Host },
        std::pair { std::string_view("secret"), Prompt::Form::Secret } };
    QVector<Prompt> prompts;
    for (ObjectReader& part : reader.parts("prompts")) {
        prompts.append({ .name = part.needed("name"),
            .message = QString::fromUtf8(part.needed("message")),
            .placeholder = QString::fromUtf8(part.text("placeholder")),
            .form = oneOf(part, "form", Prompt::Form::Text, kForms),
            .isOptional = part.flag("optional") });
        part.end();
    }
    return prompts;
}

std::optional<BrowserFlow> browserOf(ObjectReader& reader)
{
    auto part = reader.part("browser");
    if (!part)
        return std::nullopt;
    BrowserFlow flow { .authorizeUrl = part->needed("authorize_url"),
        .parameters = part->object("parameters"),
        .redirect = {} };
    checkUrl(*part, "authorize_url", flow.authorizeUrl);
    const QByteArray redirect = part->needed("redirect");
    QByteArray plain = redirect;
    const QUrl url = QUrl::fromEncoded(plain.replace('{', 'x').replace('}', 'x'), QUrl::StrictMode);
    if (url.scheme() != u"http" || !oauth::isLoopbackHost(url.host()) || url.path().isEmpty())
        part->fail("redirect", u"must be an http address of this computer with a path"_s);
    flow.redirect = { .host = url.host().toLatin1(),
        .port = static_cast<quint16>(url.port(0)),
        .path = redirect.mid(redirect.indexOf('/', 7)) };
    flow.isStateInPath = flow.redirect.path.contains("{state}");
    part->end();
    return flow;
}

std::optional<DeviceFlow> deviceOf(ObjectReader& reader)
{
    auto part = reader.part("device");
    if (!part)
        return std::nullopt;
    DeviceFlow flow;
    if (auto start = part->part("start")) {
        flow.start = callOf(*start);
        start->end();
    } else {
        part->fail("start", u"is missing"_s);
    }
    if (auto poll = tokenCallAt(*part, "poll"))
        flow.poll = *std::move(poll);
    else
        part->fail("poll", u"is missing"_s);
    flow.deviceCode = pointer(*part, "device_code", flow.deviceCode);
    flow.userCode = pointer(*part, "user_code", flow.userCode);
    flow.page = pointer(*part, "page", flow.page);
    flow.pageWithCode = pointer(*part, "page_with_code", flow.pageWithCode);
    flow.interval = pointer(*part, "interval", flow.interval);
    flow.expiresIn = pointer(*part, "expires_in", flow.expiresIn);
    flow.fixedPage = part->text("fixed_page");
    if (!flow.fixedPage.isEmpty())
        checkUrl(*part, "fixed_page", flow.fixedPage);
    flow.pendingStatuses = part->numbers("pending_statuses");
    flow.lifeSeconds = part->number("life_seconds", flow.lifeSeconds, 60, kMaxSeconds);
    if (auto code = part->part("gives_code")) {
        flow.givesCode = true;
        flow.code = pointer(*code, "code", flow.code);
        flow.verifier = pointer(*code, "verifier", flow.verifier);
        flow.redirect = code->text("redirect");
        code->end();
    }
    part->end();
    return flow;
}

QVector<FollowUp> followUpsOf(ObjectReader& reader)
{
    QVector<FollowUp> followUps;
    for (ObjectReader& part : reader.parts("after")) {
        FollowUp followUp { .call = callOf(part), .facts = factsOf(part), .unless = part.text("unless") };
        if (auto poll = part.part("poll")) {
            followUp.poll = callOf(*poll);
            followUp.operation = pointer(*poll, "operation", followUp.operation);
            followUp.doneAt = pointer(*poll, "done", followUp.doneAt);
            followUp.pollSeconds = poll->number("seconds", followUp.pollSeconds, 1, 60);
            poll->end();
        }
        part.end();
        followUps.append(followUp);
    }
    return followUps;
}

std::optional<Dialect> dialectAt(ObjectReader& reader, std::string_view key, QByteArrayView name)
{
    const auto dialect = dialectFromName(QString::fromUtf8(name));
    if (!dialect)
        reader.fail(key, u"names no API: \u201c%1\u201d"_s.arg(QString::fromUtf8(name)));
    return dialect;
}

QVector<config::BaseUrl> baseUrlsOf(ObjectReader& reader)
{
    QVector<config::BaseUrl> urls;
    auto part = reader.part("urls");
    if (!part || part->members().empty()) {
        reader.fail("urls", u"is missing: an address for each API"_s);
        return urls;
    }
    for (const auto& member : part->members()) {
        const QByteArray key(member.key().data(), static_cast<qsizetype>(member.key().size()));
        const QByteArray url = part->needed(member.key());
        checkUrl(*part, member.key(), url.endsWith('#') ? url.chopped(1) : url);
        urls.append({ .dialect = dialectAt(*part, member.key(), key), .url = QString::fromUtf8(url) });
    }
    return urls;
}

QVector<ModelRule> modelsOf(ObjectReader& reader)
{
    QVector<ModelRule> models;
    for (ObjectReader& part : reader.parts("models")) {
        ModelRule rule { .pattern = QString::fromUtf8(part.needed("name")) };
        const QByteArrayList names = part.texts("apis");
        for (const QByteArray& name : names) {
            if (const auto dialect = dialectAt(part, "apis", name))
                rule.dialects.append(*dialect);
        }
        part.end();
        models.append(rule);
    }
    return models;
}

void readBodyRules(ObjectReader& reader, Inference& rules)
{
    auto part = reader.part("body");
    if (!part)
        return;
    rules.set = part->object("set");
    rules.defaults = part->object("defaults");
    rules.drop = part->texts("drop");
    rules.include = part->texts("include");
    rules.systemRole = part->text("system_role");
    rules.alwaysStreams = part->flag("always_streams");
    part->end();
}

void readEnvelope(ObjectReader& reader, Inference& rules)
{
    auto part = reader.part("envelope");
    if (!part)
        return;
    rules.envelope = part->object("fields");
    rules.envelopeInner = part->needed("request").toStdString();
    rules.envelopeAnswer = part->needed("answer").toStdString();
    part->end();
}

Inference inferenceOf(ObjectReader& reader)
{
    Inference rules;
    auto part = reader.part("inference");
    if (!part) {
        reader.fail("inference", u"is missing"_s);
        return rules;
    }
    rules.baseUrls = baseUrlsOf(*part);
    rules.base = QString::fromUtf8(part->text("base"));
    rules.baseHosts = part->texts("base_hosts");
    if (auto paths = part->part("paths")) {
        rules.generatePath = paths->text("generate");
        rules.streamPath = paths->text("stream");
        rules.countPath = paths->text("count_tokens");
        paths->end();
    }
    for (ObjectReader& header : part->parts("headers")) {
        rules.headers.append({ .name = header.needed("name"),
            .value = header.needed("value"),
            .isJoined = header.flag("joined") });
        if (!isHeaderName(rules.headers.last().name))
            header.fail("name", u"is not a name a header field can have"_s);
        header.end();
    }
    readBodyRules(*part, rules);
    readEnvelope(*part, rules);
    rules.models = modelsOf(*part);
    part->end();
    return rules;
}

// What cannot be seen in a single member.
void checkWhole(ObjectReader& reader, const Definition& definition)
{
    const bool isId = !definition.id.isEmpty()
        && std::all_of(definition.id.begin(), definition.id.end(),
            [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; });
    if (!isId)
        reader.fail("id", u"must be of small letters, digits and dashes"_s);
    if (!definition.browser && !definition.device)
        reader.fail("browser", u"is missing, and so is device: there is no way to sign in"_s);
    const bool redeems = definition.browser || (definition.device && definition.device->givesCode);
    if (redeems && !definition.token)
        reader.fail("token", u"is missing: where a code is redeemed"_s);
    if (definition.loginGivesRefreshToken && !definition.refresh)
        reader.fail("refresh", u"is missing: how the token of the login is used"_s);
}

} // namespace

bool ModelRule::matches(const QString& model) const
{
    return isName() ? model == pattern : model.startsWith(pattern.chopped(1));
}

Result<Definition> readDefinition(const QByteArray& text, const QString& file)
{
    const auto object = dialects::parseJsonObject(text);
    if (!object) {
        return Error { .code = ErrorCode::ConfigInvalid,
            .message = u"%1: %2"_s.arg(file, object.error().message) };
    }
    ObjectReader reader(*object, file);
    Definition definition { .id = QString::fromUtf8(reader.needed("id")),
        .name = QString::fromUtf8(reader.needed("name")),
        .clientId = reader.text("client_id"),
        .scope = reader.text("scope") };
    for (const QByteArray& other : reader.texts("other_ids"))
        definition.otherIds.append(QString::fromUtf8(other));
    if (auto part = reader.part("restriction")) {
        definition.restriction =
            Restriction { .id = part->needed("id"), .text = QString::fromUtf8(part->needed("text")) };
        part->end();
    }
    definition.prompts = promptsOf(reader);
    definition.browser = browserOf(reader);
    definition.device = deviceOf(reader);
    definition.token = tokenCallAt(reader, "token");
    definition.refresh = tokenCallAt(reader, "refresh");
    definition.loginGivesRefreshToken = reader.flag("login_gives_refresh_token");
    definition.refreshIsSingleUse = reader.flag("refresh_is_single_use");
    definition.facts = factsOf(reader);
    definition.after = followUpsOf(reader);
    definition.inference = inferenceOf(reader);
    checkWhole(reader, definition);
    reader.end();
    if (const auto error = reader.error())
        return *error;
    return definition;
}

} // namespace gateway::accounts
