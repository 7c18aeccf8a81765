// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/definition_parts.h"

#include "oauth/addresses.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gateway::accounts {

namespace {

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

} // namespace

void checkUrl(ObjectReader& reader, std::string_view key, const QByteArray& url)
{
    if (url.startsWith('{'))
        return;
    QByteArray plain = url;
    plain.replace('{', 'x').replace('}', 'x').replace('|', 'x');
    if (!oauth::endpointUrl(plain, {}))
        reader.fail(key, u"must be an https address"_s);
}

QByteArray pointerAt(ObjectReader& reader, std::string_view key, const QByteArray& fallback)
{
    QByteArray text = reader.text(key, fallback);
    if (!text.isEmpty() && !text.startsWith('/'))
        reader.fail(key, u"must be a JSON pointer, which begins with a slash"_s);
    return text;
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

namespace {

TokenCall tokenCallOf(ObjectReader& reader)
{
    TokenCall call { .call = callOf(reader) };
    if (auto answer = reader.part("answer")) {
        call.answer = { .accessToken = pointerAt(*answer, "access_token", {}),
            .refreshToken = pointerAt(*answer, "refresh_token", {}),
            .idToken = pointerAt(*answer, "id_token", {}),
            .expiresIn = pointerAt(*answer, "expires_in", {}),
            .expiresAt = pointerAt(*answer, "expires_at", {}),
            .scope = pointerAt(*answer, "scope", {}) };
        if (call.answer.accessToken.isEmpty())
            answer->fail("access_token", u"is missing"_s);
        answer->end();
    }
    reader.end();
    return call;
}

} // namespace

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
            .pointer = pointerAt(part, "pointer", {}),
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

} // namespace gateway::accounts
