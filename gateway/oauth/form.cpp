// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/form.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::oauth {

namespace {

Error invalid(const QString& message)
{
    return { .code = ErrorCode::InvalidRequest, .message = message, .failureClass = FailureClass::Caller };
}

QByteArray decoded(QByteArrayView text)
{
    QByteArray plain = text.toByteArray();
    plain.replace('+', ' ');
    return QByteArray::fromPercentEncoding(plain);
}

} // namespace

Result<Form> Form::parse(QByteArrayView text)
{
    if (text.size() > kMaxBytes)
        return invalid(u"The form is longer than %1 bytes."_s.arg(kMaxBytes));
    Form form;
    for (const QByteArray& pair : text.toByteArray().split('&')) {
        if (pair.isEmpty())
            continue;
        if (form.m_fields.size() == kMaxFields)
            return invalid(u"The form has more than %1 fields."_s.arg(kMaxFields));
        const qsizetype equals = pair.indexOf('=');
        FormField field { .name = decoded(equals < 0 ? pair : pair.first(equals)),
            .value = equals < 0 ? QByteArray() : decoded(pair.sliced(equals + 1)) };
        const bool isSecond = std::any_of(form.m_fields.begin(), form.m_fields.end(),
            [&field](const FormField& other) { return other.name == field.name; });
        if (isSecond) {
            return invalid(
                u"The field \u201c%1\u201d is sent twice."_s.arg(QString::fromUtf8(field.name.left(100))));
        }
        form.m_fields.append(std::move(field));
    }
    return form;
}

QByteArray Form::value(QByteArrayView name) const
{
    for (const FormField& field : m_fields) {
        if (field.name == name)
            return field.value;
    }
    return {};
}

void Form::add(QByteArray name, QByteArray value)
{
    m_fields.append({ std::move(name), std::move(value) });
}

void Form::addUnlessEmpty(QByteArray name, const QByteArray& value)
{
    if (!value.isEmpty())
        add(std::move(name), value);
}

QByteArray Form::encoded() const
{
    QByteArray text;
    for (const FormField& field : m_fields) {
        if (!text.isEmpty())
            text += '&';
        text += field.name.toPercentEncoding() + '=' + field.value.toPercentEncoding();
    }
    return text;
}

QByteArray Form::appendedTo(const QByteArray& url) const
{
    return url + (url.contains('?') ? '&' : '?') + encoded();
}

} // namespace gateway::oauth
