// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/definition.h"

#include "accounts/definition_parts.h"
#include "oauth/addresses.h"

#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::accounts {

namespace {

constexpr int kMaxSeconds = 3600;
constexpr int kMaxIdleDays = 3650;

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
    flow.deviceCode = pointerAt(*part, "device_code", flow.deviceCode);
    flow.userCode = pointerAt(*part, "user_code", flow.userCode);
    flow.page = pointerAt(*part, "page", flow.page);
    flow.pageWithCode = pointerAt(*part, "page_with_code", flow.pageWithCode);
    flow.interval = pointerAt(*part, "interval", flow.interval);
    flow.expiresIn = pointerAt(*part, "expires_in", flow.expiresIn);
    flow.fixedPage = part->text("fixed_page");
    if (!flow.fixedPage.isEmpty())
        checkUrl(*part, "fixed_page", flow.fixedPage);
    flow.pendingStatuses = part->numbers("pending_statuses");
    flow.lifeSeconds = part->number("life_seconds", flow.lifeSeconds, 60, kMaxSeconds);
    if (auto code = part->part("gives_code")) {
        flow.givesCode = true;
        flow.code = pointerAt(*code, "code", flow.code);
        flow.verifier = pointerAt(*code, "verifier", flow.verifier);
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
            followUp.operation = pointerAt(*poll, "operation", followUp.operation);
            followUp.doneAt = pointerAt(*poll, "done", followUp.doneAt);
            followUp.pollSeconds = poll->number("seconds", followUp.pollSeconds, 1, 60);
            poll->end();
        }
        part.end();
        followUps.append(followUp);
    }
    return followUps;
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
    if (auto revoke = reader.part("revoke")) {
        definition.revoke = callOf(*revoke);
        revoke->end();
    }
    definition.idleDays = reader.number("idle_days", 0, 1, kMaxIdleDays);
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
