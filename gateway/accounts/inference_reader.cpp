// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/definition_parts.h"

using namespace Qt::StringLiterals;

namespace gateway::accounts {

namespace {

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

} // namespace

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
    rules.modelsUrl = part->text("models_url");
    if (!rules.modelsUrl.isEmpty())
        checkUrl(*part, "models_url", rules.modelsUrl);
    part->end();
    return rules;
}

bool ModelRule::matches(const QString& model) const
{
    return isName() ? model == pattern : model.startsWith(pattern.chopped(1));
}

} // namespace gateway::accounts
