// SPDX-License-Identifier: GPL-3.0-or-later
#include "meters/check_request.h"

#include "config/address_checks.h"
#include "dialects/json/json_text.h"
#include "meters/templates.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::meters {

namespace {

using config::CheckerAuth;
using config::CheckerDefinition;
using config::CheckerStep;

Error notSetUp(const QString& message)
{
    return { .code = ErrorCode::ConfigInvalid, .message = message };
}

// How a value becomes part of a text.
using Escape = QString (*)(const QString&);

QString asItIs(const QString& value)
{
    return value;
}

QString inUrl(const QString& value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

QString inJson(const QString& value)
{
    const QByteArray bytes = value.toUtf8();
    const QByteArray quoted = dialects::serializeJson(dialects::json::value(
        dialects::json::string(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
    return QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
}

Lookup lookup(const CheckInputs& inputs, const QHash<QString, QString>& taken, Escape escape)
{
    return [&inputs, &taken, escape](const QString& name) -> std::optional<QString> {
        if (name.startsWith(u"option.")) {
            const auto option = inputs.options.constFind(name.sliced(7));
            return option == inputs.options.constEnd()
                ? std::nullopt
                : std::optional(escape(QString::fromUtf8(option->reveal().trimmed())));
        }
        if (name.startsWith(u"step.") && taken.contains(name.sliced(5)))
            return escape(taken.value(name.sliced(5)));
        if (name == u"account.id")
            return escape(inputs.accountId);
        if (name == u"account.project")
            return escape(inputs.projectId);
        return std::nullopt;
    };
}

// A header field's value may be pasted with its scheme.
QByteArray withoutScheme(const QByteArray& text)
{
    const QByteArray trimmed = text.trimmed();
    return trimmed.left(7).toLower() == "bearer " ? trimmed.mid(7).trimmed() : trimmed;
}

// The value alone, or of a whole Cookie header the one of that name; empty: it is not in it.
QByteArray cookieValue(const QByteArray& pasted, const QByteArray& name)
{
    QByteArray text = pasted.trimmed();
    if (text.left(7).toLower() == "cookie:")
        text = text.mid(7).trimmed();
    for (const QByteArray& part : text.split(';')) {
        const QByteArray pair = part.trimmed();
        if (pair.startsWith(QByteArray(name + '=')))
            return pair.mid(name.size() + 1);
    }
    return text.contains(';') ? QByteArray() : text;
}

Result<void> authorize(CheckRequest& request, const CheckerAuth& auth, const Secret& credential)
{
    using Form = CheckerAuth::Form;
    const QByteArray plain = withoutScheme(credential.reveal());
    const QByteArray name = auth.name.toUtf8();
    Header header;
    switch (auth.form) {
    case Form::None: return {};
    case Form::Bearer: header = { "authorization", "Bearer " + plain }; break;
    case Form::Token: header = { "authorization", "token " + plain }; break;
    case Form::Header: header = { name, plain }; break;
    case Form::Cookie: {
        const QByteArray value = cookieValue(credential.reveal(), name);
        if (value.isEmpty())
            return notSetUp(u"What was entered holds no cookie \u201c%1\u201d."_s.arg(auth.name));
        header = { "cookie", name + '=' + value };
        break;
    }
    }
    if (plain.isEmpty() || !isHeaderValue(header.value))
        return notSetUp(
            u"The checker's credential is empty or holds characters that cannot be sent. Enter it again."_s);
    request.headers.append(header);
    return {};
}

// Where the request goes, after an endpoint of the user's own.
QString addressOf(const CheckerDefinition& definition, const QString& url, const CheckInputs& inputs)
{
    const auto given = inputs.options.constFind(kEndpointOption.toString());
    const QString endpoint =
        given == inputs.options.constEnd() ? QString() : QString::fromUtf8(given->reveal().trimmed());
    if (endpoint.isEmpty())
        return url;
    if (definition.steps.size() == 1)
        return endpoint;
    const QUrl other(endpoint, QUrl::StrictMode);
    QUrl address(url, QUrl::StrictMode);
    address.setScheme(other.scheme());
    address.setHost(other.host());
    address.setPort(other.port());
    return address.toString(QUrl::FullyEncoded);
}

Result<QByteArray> checkedUrl(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment())
        return notSetUp(u"The checker's address is not one that can be asked."_s);
    const bool isSafe =
        url.scheme() == u"https" || (url.scheme() == u"http" && config::isLoopback(url.host()));
    if (!isSafe)
        return notSetUp(
            u"The checker would send a credential unencrypted to %1; use https."_s.arg(url.host()));
    return url.toEncoded();
}

QString missingNames(const QStringList& names)
{
    QStringList plain;
    for (const QString& name : names)
        plain.append(name.startsWith(u"option.") ? name.sliced(7) : name);
    plain.removeDuplicates();
    return plain.join(u", "_s);
}

} // namespace

Result<CheckRequest> checkRequest(const CheckerDefinition& definition, const CheckerStep& step,
    const CheckInputs& inputs, const QHash<QString, QString>& taken)
{
    const Filled url = filled(step.url, lookup(inputs, taken, inUrl));
    if (!url.missing.isEmpty())
        return notSetUp(u"The checker needs: %1."_s.arg(missingNames(url.missing)));
    const Result<QByteArray> address = checkedUrl(addressOf(definition, url.text, inputs));
    if (!address)
        return address.error();
    CheckRequest request { .method = step.method.toLatin1(), .url = *address };
    for (const config::NamedText& header : step.headers) {
        const Filled value = filled(header.text, lookup(inputs, taken, asItIs));
        // Of an account that names no workspace, for one, there is none to be named.
        if (value.missing.isEmpty() && isHeaderValue(value.text.toUtf8()))
            request.headers.append(Header { header.name.toUtf8(), value.text.toUtf8() });
    }
    if (!hasHeader(request.headers, "accept"))
        request.headers.append(Header { "accept",
            step.form == config::AnswerForm::Json ? QByteArray("application/json")
                                                  : QByteArray("text/html") });
    if (!hasHeader(request.headers, "user-agent"))
        request.headers.append(Header { "user-agent", "plexus" });
    for (const CheckerAuth& auth : step.auth) {
        if (auto authorized = authorize(request, auth, inputs.credential); !authorized)
            return authorized.error();
    }
    const bool isJson = step.body.trimmed().startsWith(u'{');
    request.body = filled(step.body, lookup(inputs, taken, isJson ? inJson : asItIs)).text.toUtf8();
    if (!request.body.isEmpty() && !hasHeader(request.headers, "content-type"))
        request.headers.append(
            Header { "content-type", isJson ? QByteArray("application/json") : QByteArray("text/plain") });
    return request;
}

QString missingOptions(const CheckerDefinition& definition, const CheckInputs& inputs)
{
    QStringList missing;
    for (const config::CheckerOption& option : definition.options) {
        if (option.required && !inputs.options.contains(option.name))
            missing.append(option.help.isEmpty() ? option.name : option.name + u" (" + option.help + u')');
    }
    return missing.isEmpty() ? QString()
                             : u"The checker needs these options: %1."_s.arg(missing.join(u", "_s));
}

} // namespace gateway::meters
