// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/pasted_code.h"

#include "oauth/form.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::accounts {

namespace {

constexpr qsizetype kLongest = 8192;

Error unusable(const QString& why)
{
    return { .code = ErrorCode::InvalidRequest,
        .message =
            u"%1 Copy the whole address the browser was sent to, or the code that is shown."_s.arg(why),
        .failureClass = FailureClass::Caller };
}

Result<oauth::SignInAnswer> fromQuery(QByteArrayView query)
{
    const auto form = oauth::Form::parse(query);
    if (!form)
        return form.error();
    oauth::SignInAnswer answer { .state = form->value("state"),
        .code = form->value("code"),
        .issuer = form->value("iss"),
        .error = form->value("error"),
        .errorDescription = form->value("error_description") };
    if (answer.code.isEmpty() && answer.error.isEmpty())
        return unusable(u"There is no code in it."_s);
    return answer;
}

} // namespace

Result<oauth::SignInAnswer> readPasted(const QString& text)
{
    const QByteArray plain = text.trimmed().toUtf8();
    if (plain.isEmpty() || plain.size() > kLongest)
        return unusable(plain.isEmpty() ? u"Nothing was entered."_s : u"That is too long."_s);
    if (plain.startsWith("http://") || plain.startsWith("https://")) {
        const qsizetype fragment = plain.indexOf('#');
        const QByteArray address = fragment < 0 ? plain : plain.first(fragment);
        const qsizetype query = address.indexOf('?');
        return query < 0 ? unusable(u"The address holds no code."_s) : fromQuery(address.sliced(query + 1));
    }
    if (plain.contains('='))
        return fromQuery(plain.startsWith('?') ? QByteArrayView(plain).sliced(1) : QByteArrayView(plain));
    const qsizetype hash = plain.indexOf('#');
    oauth::SignInAnswer answer { .state = hash < 0 ? QByteArray() : plain.sliced(hash + 1),
        .code = hash < 0 ? plain : plain.first(hash) };
    const bool isCode = !answer.code.isEmpty()
        && std::all_of(answer.code.begin(), answer.code.end(), [](char c) { return c > 0x20 && c < 0x7F; });
    if (!isCode)
        return unusable(u"That is no code."_s);
    return answer;
}

} // namespace gateway::accounts
