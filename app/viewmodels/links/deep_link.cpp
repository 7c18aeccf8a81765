// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/links/deep_link.h"

#include "base/visible_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::Error;
using gateway::ErrorCode;
using gateway::Result;
using gateway::Secret;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DeepLink)
};

const QString kScheme = QStringLiteral("plexus://");
constexpr qsizetype kMaxFields = 8;
constexpr qsizetype kMaxModels = 100;
constexpr qsizetype kMaxModelLength = 128;

struct Field {
    QStringView name;
    qsizetype longest;
};

constexpr std::array kProviderFields { Field { u"preset", 40 }, Field { u"name", 80 },
    Field { u"base_url", 2'048 }, Field { u"api_key", 1'024 }, Field { u"models", 4'096 } };
constexpr std::array kRequestFields { Field { u"filter", 1'000 }, Field { u"id", 26 } };

constexpr std::array<std::pair<QStringView, LinkPage>, 11> kPages { { { u"home", LinkPage::Home },
    { u"requests", LinkPage::Requests }, { u"usage", LinkPage::Usage }, { u"providers", LinkPage::Providers },
    { u"accounts", LinkPage::Accounts }, { u"models", LinkPage::Models }, { u"clients", LinkPage::Clients },
    { u"keys", LinkPage::ClientKeys }, { u"mcp", LinkPage::Mcp }, { u"playground", LinkPage::Playground },
    { u"settings", LinkPage::Settings } } };

using Fields = QHash<QString, QString>;

Error refusal(const QString& message)
{
    return {
        .code = ErrorCode::InvalidRequest, .message = message, .failureClass = gateway::FailureClass::Caller
    };
}

// Not a character one sees, or one that turns what stands behind it around.
bool isHidden(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

// Crockford's base 32, as newExchangeId() writes it.
bool isOfId(QChar letter)
{
    return (letter >= u'0' && letter <= u'9') || (letter >= u'A' && letter <= u'Z');
}

bool hasHidden(const QString& text)
{
    const auto codes = text.toUcs4();
    return std::any_of(codes.cbegin(), codes.cend(), [](uint code) { return isHidden(code); });
}

bool isHexDigit(QChar digit)
{
    return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f')
        || (digit >= u'A' && digit <= u'F');
}

// Nothing: it is no text in percent encoding. A plus is a blank, as forms write it.
std::optional<QString> decoded(QStringView part)
{
    for (qsizetype at = part.indexOf(u'%'); at >= 0; at = part.indexOf(u'%', at + 1)) {
        if (at + 2 >= part.size() || !isHexDigit(part[at + 1]) || !isHexDigit(part[at + 2]))
            return std::nullopt;
    }
    QByteArray bytes = part.toUtf8();
    bytes.replace('+', ' ');
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(QByteArray::fromPercentEncoding(bytes));
    return decode.hasError() ? std::nullopt : std::optional(text);
}

// A name a person may be told without harm: what it holds is a stranger's.
QString shownName(const QString& name)
{
    return gateway::visibleText(name.size() > 40 ? QString(name.first(40) + u'…') : name);
}

Result<Fields> fieldsOf(QStringView query, std::span<const Field> known)
{
    Fields fields;
    if (query.isEmpty())
        return fields;
    const auto parts = query.split(u'&');
    if (parts.size() > kMaxFields)
        return refusal(Texts::tr("The link has too many fields."));
    for (const QStringView part : parts) {
        const qsizetype equals = part.indexOf(u'=');
        const auto name = decoded(equals < 0 ? part : part.first(equals));
        const auto value = decoded(equals < 0 ? QStringView() : part.sliced(equals + 1));
        if (!name || !value)
            return refusal(
                Texts::tr("The link is not written as links are: a field of it cannot be decoded."));
        const auto field =
            std::find_if(known.begin(), known.end(), [&name](const Field& one) { return one.name == *name; });
        if (field == known.end())
            //: %1 is the name of a field
            return refusal(
                Texts::tr("The link contains an unknown field, \u201c%1\u201d. Ask whoever sent it for a "
                          "new link, or update Plexus.")
                    .arg(shownName(*name)));
        if (fields.contains(*name))
            return refusal(Texts::tr("The link says %1 twice.").arg(*name));
        if (value->size() > field->longest)
            return refusal(Texts::tr("The link's %1 is too long.").arg(*name));
        if (hasHidden(*value))
            return refusal(Texts::tr("The link's %1 holds characters that cannot be seen.").arg(*name));
        fields.insert(*name, value->trimmed());
    }
    return fields;
}

Result<void> checkAddress(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return refusal(Texts::tr("The link's base_url is not an address."));
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return refusal(Texts::tr("The link's base_url must begin with https:// or http://."));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return refusal(Texts::tr("The link's base_url must not have a user, a query or a fragment."));
    // A name in another script can look like one a person knows; its encoded form does not.
    if (!gateway::isPlainlyVisible(text))
        return refusal(Texts::tr("The link's base_url must be written in plain ASCII."));
    return {};
}

Result<QStringList> modelsOf(const QString& text)
{
    QStringList models;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString model = part.trimmed();
        if (model.isEmpty() || models.contains(model))
            continue;
        if (model.size() > kMaxModelLength || models.size() >= kMaxModels)
            return refusal(Texts::tr("The link's models are too many, or a name among them is too long."));
        if (!gateway::isPlainlyVisible(model) || model.contains(u' '))
            return refusal(Texts::tr("A model in the link has a name no model has."));
        models.append(model);
    }
    return models;
}

Result<DeepLink> providerFrom(QStringView query)
{
    const Result<Fields> fields = fieldsOf(query, kProviderFields);
    if (!fields)
        return fields.error();
    AddProviderLink link { .preset = fields->value(u"preset"_s),
        .name = fields->value(u"name"_s),
        .baseUrl = fields->value(u"base_url"_s) };
    const bool hasPreset = !link.preset.isEmpty() && link.preset != u"custom";
    if (!hasPreset && link.baseUrl.isEmpty())
        return refusal(
            Texts::tr("The link names neither a preset nor a base_url, so there is nothing to add."));
    if (!link.baseUrl.isEmpty()) {
        if (auto checked = checkAddress(link.baseUrl); !checked)
            return checked.error();
    }
    const QString key = fields->value(u"api_key"_s);
    if (!gateway::isPlainlyVisible(key) || key.contains(u' '))
        return refusal(Texts::tr("The link's api_key is not a key."));
    link.apiKey = Secret(key.toUtf8());
    Result<QStringList> models = modelsOf(fields->value(u"models"_s));
    if (!models)
        return models.error();
    link.models = *models;
    return DeepLink(link);
}

Result<DeepLink> pageFrom(QStringView name, QStringView query)
{
    const auto page =
        std::find_if(kPages.begin(), kPages.end(), [name](const auto& one) { return one.first == name; });
    if (page == kPages.end())
        return refusal(Texts::tr("The link leads to a page Plexus does not have."));
    const bool takesFilter = page->second == LinkPage::Requests;
    const Result<Fields> fields =
        fieldsOf(query, takesFilter ? std::span<const Field>(kRequestFields) : std::span<const Field>());
    if (!fields)
        return fields.error();
    const QString id = fields->value(u"id"_s);
    if (!std::all_of(id.cbegin(), id.cend(), isOfId))
        return refusal(Texts::tr("The link's id is not the ID of a request."));
    return DeepLink(
        OpenPageLink { .page = page->second, .filter = fields->value(u"filter"_s), .request = id });
}

} // namespace

bool looksLikeLink(const QString& text)
{
    return text.startsWith(u"plexus:", Qt::CaseInsensitive);
}

Result<DeepLink> parseDeepLink(const QString& text)
{
    if (text.size() > kMaxLinkLength)
        return refusal(Texts::tr("The link is too long."));
    if (!text.startsWith(kScheme, Qt::CaseInsensitive))
        return refusal(Texts::tr("That is no link of Plexus: those begin with plexus://."));
    // What is not ASCII travels in percent encoding.
    if (!gateway::isPlainlyVisible(text) || text.contains(u' '))
        return refusal(Texts::tr("The link holds characters a link must not have."));
    if (text.contains(u'#'))
        return refusal(Texts::tr("The link has a fragment, which no link of Plexus has."));
    const QStringView rest = QStringView(text).sliced(kScheme.size());
    const qsizetype mark = rest.indexOf(u'?');
    QStringView path = mark < 0 ? rest : rest.first(mark);
    const QStringView query = mark < 0 ? QStringView() : rest.sliced(mark + 1);
    // Browsers put a slash behind what they take for a host.
    if (path.endsWith(u'/'))
        path.chop(1);
    if (path == u"add-provider")
        return providerFrom(query);
    if (path.startsWith(u"open/"))
        return pageFrom(path.sliced(5), query);
    return refusal(Texts::tr("The link asks for something Plexus does not do by a link."));
}

} // namespace app::viewmodels
