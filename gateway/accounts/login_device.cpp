// SPDX-License-Identifier: GPL-3.0-or-later
// The part of LoginFlow that asks for a device (RFC 8628, and OpenAI's own form of it).
#include "accounts/login_flow.h"

#include "oauth/addresses.h"
#include "oauth/json_fields.h"
#include "oauth/oauth_error.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::accounts {

using oauth::FetchAnswer;

namespace {

constexpr qint64 kShortestPollMs = 1000;
constexpr qint64 kUsualPollMs = 5000;
constexpr qint64 kLongestPollMs = 60'000;
constexpr qint64 kSlowDownMs = 5000; // RFC 8628 §3.5

qint64 secondsAt(const dialects::json::object& object, const QByteArray& pointer, qint64 fallback)
{
    bool isNumber = false;
    const qint64 seconds = textAt(object, pointer).toLongLong(&isNumber);
    return isNumber && seconds > 0 ? seconds : fallback;
}

} // namespace

void LoginFlow::startDevice()
{
    say(u"Asking for a code."_s);
    show(LoginState::Working);
    call(m_definition->device->start, [this](const Result<FetchAnswer>& answer) { deviceStarted(answer); });
}

void LoginFlow::deviceStarted(const Result<FetchAnswer>& answer)
{
    const DeviceFlow& flow = *m_definition->device;
    if (!answer) {
        fail(answer.error().message);
        return;
    }
    const auto object = dialects::parseJsonObject(answer->body);
    const QByteArray deviceCode = object ? textAt(*object, flow.deviceCode) : QByteArray();
    const QByteArray userCode = object ? textAt(*object, flow.userCode) : QByteArray();
    if (answer->status != 200 || deviceCode.isEmpty() || userCode.isEmpty()) {
        fail(oauth::readRefusal(answer->status, answer->headers, answer->body).message);
        return;
    }
    m_given["device_code"] = deviceCode;
    m_given["user_code"] = userCode;
    QByteArray address = textAt(*object, flow.pageWithCode);
    if (address.isEmpty())
        address = textAt(*object, flow.page);
    if (address.isEmpty())
        address = fillUrl(flow.fixedPage, values()).value_or(QByteArray());
    const auto page = oauth::endpointUrl(address, u"The page to enter the code at"_s);
    if (!page) {
        fail(page.error().message);
        return;
    }
    const qint64 now = m_clock.epochMs();
    const qint64 lifeMs = secondsAt(*object, flow.expiresIn, flow.lifeSeconds) * 1000;
    m_pollUntilMs = std::min(now + lifeMs, m_expiresMs);
    m_pollMs = std::clamp(
        secondsAt(*object, flow.interval, kUsualPollMs / 1000) * 1000, kShortestPollMs, kLongestPollMs);
    m_view.page = *page;
    m_view.userCode = QString::fromUtf8(userCode.left(64));
    m_view.instructions = u"Open the page on any device and enter the code there."_s;
    say(u"Waiting for the code to be entered."_s);
    show(LoginState::AwaitingBrowser);
    m_view.takesCode = false;
    pollLater();
}

void LoginFlow::pollLater()
{
    m_ports.wait(m_pollMs, guarded([this] { poll(); }));
}

void LoginFlow::poll()
{
    if (m_step == Step::Over)
        return;
    if (m_clock.epochMs() >= m_pollUntilMs) {
        fail(u"The code was not entered in time. Begin again."_s);
        return;
    }
    call(m_definition->device->poll.call, [this](const Result<FetchAnswer>& answer) { polled(answer); });
}

void LoginFlow::polled(const Result<FetchAnswer>& answer)
{
    // A network that fails for a moment is no reason to give up; the code's end is.
    if (!answer || answer->status == 429 || answer->status >= 500) {
        m_pollMs = std::min(m_pollMs + kSlowDownMs, kLongestPollMs);
        pollLater();
        return;
    }
    const auto error = oauth::readError(answer->body);
    const bool isPending = (error && error->code == "authorization_pending")
        || m_definition->device->pendingStatuses.contains(answer->status);
    const bool isTooFast = error && error->code == "slow_down";
    if (isTooFast) {
        const auto object = dialects::parseJsonObject(answer->body);
        const qint64 wanted = object ? secondsAt(*object, m_definition->device->interval, 0) * 1000 : 0;
        m_pollMs = std::min(std::max(m_pollMs + kSlowDownMs, wanted), kLongestPollMs);
    }
    if (isPending || isTooFast)
        pollLater();
    else if (error && error->code == "access_denied")
        fail(u"The login was declined on the page."_s);
    else if (error && error->code == "expired_token")
        fail(u"The code was not entered in time. Begin again."_s);
    else
        granted(*answer);
}

void LoginFlow::granted(const FetchAnswer& answer)
{
    const DeviceFlow& flow = *m_definition->device;
    if (!flow.givesCode) {
        takeTokens(readTokens(flow.poll.answer, answer));
        return;
    }
    const auto object = dialects::parseJsonObject(answer.body);
    const QByteArray code = object ? textAt(*object, flow.code) : QByteArray();
    const QByteArray verifier = object ? textAt(*object, flow.verifier) : QByteArray();
    if (answer.status != 200 || code.isEmpty()) {
        fail(oauth::readRefusal(answer.status, answer.headers, answer.body).message);
        return;
    }
    m_given["verifier"] = verifier;
    m_given["redirect"] = flow.redirect;
    redeem(code);
}

} // namespace gateway::accounts
