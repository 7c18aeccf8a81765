// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/callback_desk.h"

#include "oauth/consent_page.h"
#include "oauth/form.h"

namespace gateway::pipeline {

CallbackDesk::CallbackDesk(const Clock& clock, Received received)
    : m_clock(clock)
    , m_received(std::move(received))
{
}

void CallbackDesk::expect(const QByteArray& state, qint64 expiresMs)
{
    const qint64 now = m_clock.epochMs();
    m_expected.removeIf([now](auto entry) { return entry.value() <= now; });
    if (m_expected.size() < kMaxExpected)
        m_expected.insert(oauth::tokenDigest(state), expiresMs);
}

void CallbackDesk::forget(const QByteArray& state)
{
    m_expected.remove(oauth::tokenDigest(state));
}

http::Reply CallbackDesk::handle(const http::RequestHead& head)
{
    const oauth::Language language = oauth::languageOf(headerValue(head.headers, "accept-language"));
    const Result<oauth::Form> form = oauth::Form::parse(head.query);
    const QByteArray state = form ? form->value("state") : QByteArray();
    const qint64 expiresMs = m_expected.take(oauth::tokenDigest(state));
    const bool isExpected = !state.isEmpty() && expiresMs > m_clock.epochMs();
    oauth::Page page = oauth::callbackPage(
        isExpected ? oauth::CallbackResult::Taken : oauth::CallbackResult::Unknown, language);
    if (isExpected && m_received) {
        m_received({ .state = state,
            .code = form->value("code"),
            .issuer = form->value("iss"),
            .error = form->value("error"),
            .errorDescription = form->value("error_description") });
    }
    return {
        .status = isExpected ? 200 : 400, .headers = std::move(page.headers), .body = std::move(page.body)
    };
}

} // namespace gateway::pipeline
