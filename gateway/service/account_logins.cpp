// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AccountKeeper that signs in: sessions, the port they wait at, the browser.
#include "service/account_keeper.h"

#include "base/logging.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::service {

using accounts::AccountId;
using accounts::LoginFlow;
using accounts::LoginState;
using accounts::VendorAccount;

namespace {

Error notFound(const QString& id)
{
    return { .code = ErrorCode::NotFound,
        .message = u"There is no login \u201c%1\u201d; it may have ended."_s.arg(id.left(100)),
        .failureClass = FailureClass::Caller };
}

bool isOver(LoginState state)
{
    switch (state) {
    case LoginState::Succeeded:
    case LoginState::Failed:
    case LoginState::Cancelled: return true;
    case LoginState::Working:
    case LoginState::AwaitingBrowser:
    case LoginState::AwaitingPrompt:
    case LoginState::AwaitingCode: return false;
    }
    return true;
}

} // namespace

AccountKeeper::Session* AccountKeeper::find(const QString& id)
{
    const auto found = std::find_if(
        m_sessions.begin(), m_sessions.end(), [&id](const auto& session) { return session->id == id; });
    return found == m_sessions.end() ? nullptr : found->get();
}

const AccountKeeper::Session* AccountKeeper::find(const QString& id) const
{
    const auto found = std::find_if(
        m_sessions.begin(), m_sessions.end(), [&id](const auto& session) { return session->id == id; });
    return found == m_sessions.end() ? nullptr : found->get();
}

LoginSession AccountKeeper::shown(const Session& session) const
{
    return { .id = session.id,
        .account = session.flow->id(),
        .view = session.flow->view(),
        .createdMs = session.createdMs,
        .updatedMs = session.updatedMs,
        .expiresMs = session.flow->expiresMs() };
}

std::optional<LoginSession> AccountKeeper::session(const QString& id) const
{
    const Session* found = find(id);
    return found ? std::optional(shown(*found)) : std::nullopt;
}

QVector<LoginSession> AccountKeeper::sessions() const
{
    QVector<LoginSession> sessions;
    for (const auto& session : m_sessions)
        sessions.append(shown(*session));
    return sessions;
}

// One login waits at a port, and one is under way for an account.
void AccountKeeper::makeRoom(const accounts::Definition& vendor, const AccountId& account)
{
    const quint16 port = vendor.browser ? vendor.browser->redirect.port : 0;
    for (const auto& session : m_sessions) {
        const bool isInTheWay =
            session->flow->id() == account || (port > 0 && session->port == port && session->listener);
        if (isInTheWay && !isOver(session->flow->view().state))
            session->flow->cancel();
    }
    while (m_sessions.size() >= static_cast<size_t>(kMaxSessions)) {
        m_sessions.front()->flow->cancel();
        m_sessions.erase(m_sessions.begin());
    }
}

Result<QString> AccountKeeper::beginLogin(const QString& vendor, const QString& account)
{
    const auto definition = m_definitions->find(vendor);
    if (!definition) {
        return Error { .code = ErrorCode::NotFound,
            .message = u"There is nobody called \u201c%1\u201d to have an account with; there are %2."_s.arg(
                vendor.left(100), m_definitions->ids().join(u", "_s)),
            .failureClass = FailureClass::Caller };
    }
    const QString name = account.trimmed().isEmpty() ? u"default"_s : account.trimmed();
    if (!accounts::isAccountName(name)) {
        return Error { .code = ErrorCode::InvalidRequest,
            .message = u"An account's name is 1 to 64 letters, digits and . _ - @ +"_s,
            .failureClass = FailureClass::Caller };
    }
    const AccountId id { .vendor = definition->id, .name = name };
    makeRoom(*definition, id);
    auto session = std::make_unique<Session>();
    session->id = QString::fromLatin1(oauth::randomToken(m_random));
    session->port = definition->browser ? definition->browser->redirect.port : 0;
    session->createdMs = m_clock.epochMs();
    session->updatedMs = session->createdMs;
    session->flow =
        std::make_unique<LoginFlow>(m_clock, definition, id, portsOf(session->id), observerOf(session->id));
    m_sessions.push_back(std::move(session));
    Session& begun = *m_sessions.back();
    m_sweep.start();
    begun.flow->start();
    return begun.id;
}

LoginFlow::Ports AccountKeeper::portsOf(const QString& session)
{
    const auto timer = [this](qint64 ms, const std::function<void()>& then) {
        QTimer::singleShot(std::chrono::milliseconds(ms), this, then);
    };
    return { .random = m_random,
        .fetch = m_ways.fetch,
        .wait = m_ways.wait ? m_ways.wait : timer,
        .listen = [this, session](const accounts::Redirect& redirect,
                      const QByteArray& path) { return listenFor(session, redirect, path); },
        .forgetListener = [this, session] { closeListener(session); } };
}

LoginFlow::Observer AccountKeeper::observerOf(const QString& session)
{
    return { .changed = [this, session] { sessionMoved(session); },
        .keep =
            [this](const VendorAccount& account, std::function<void()> then) {
                put(account, TokenKeeper::Origin::Issued, std::move(then));
            },
        .ended = [this, session](const Result<VendorAccount>& account) { loginEnded(session, account); } };
}

Result<quint16> AccountKeeper::listenFor(
    const QString& session, const accounts::Redirect& redirect, const QByteArray& path)
{
    Session* waiting = find(session);
    if (!waiting)
        return notFound(session);
    waiting->listener =
        std::make_unique<LoginListener>(m_clock, path, [this, session](const oauth::SignInAnswer& answer) {
            Session* asked = find(session);
            return asked && asked->flow->take(answer);
        });
    Result<quint16> port = waiting->listener->listen(redirect.port);
    if (!port)
        waiting->listener.reset();
    return port;
}

void AccountKeeper::closeListener(const QString& session)
{
    // It may be what called.
    if (Session* waiting = find(session); waiting && waiting->listener)
        waiting->listener->close();
}

void AccountKeeper::sessionMoved(const QString& id)
{
    Session* session = find(id);
    if (!session)
        return;
    session->updatedMs = m_clock.epochMs();
    const QUrl page = session->flow->view().page;
    if (!page.isEmpty() && !std::exchange(session->isOpened, true) && m_ways.openPage)
        m_ways.openPage(page);
    QMetaObject::invokeMethod(
        this, [this, id] { Q_EMIT sessionChanged(id); }, Qt::QueuedConnection);
}

void AccountKeeper::loginEnded(const QString& id, const Result<VendorAccount>& account)
{
    if (account) {
        qCInfo(lcService).noquote() << u"signed in with %1 as \u201c%2\u201d"_s.arg(
            account->id.vendor, account->id.name);
        put(*account, TokenKeeper::Origin::Issued, {});
    }
    sessionMoved(id);
}

Result<void> AccountKeeper::answerPrompt(const QString& id, const QString& value)
{
    Session* session = find(id);
    return session ? session->flow->reply(value) : notFound(id);
}

Result<void> AccountKeeper::enterCode(const QString& id, const QString& text)
{
    Session* session = find(id);
    return session ? session->flow->paste(text) : notFound(id);
}

Result<void> AccountKeeper::cancelLogin(const QString& id)
{
    Session* session = find(id);
    if (!session)
        return notFound(id);
    session->flow->cancel();
    return {};
}

void AccountKeeper::sweep()
{
    const qint64 now = m_clock.epochMs();
    for (const auto& session : m_sessions) {
        if (session->flow->expiresMs() <= now && !isOver(session->flow->view().state))
            session->flow->expire();
    }
    // What has ended is shown for another session's time.
    const auto isGone = [now](const auto& session) {
        return isOver(session->flow->view().state) && session->updatedMs + LoginFlow::kLifeMs <= now;
    };
    m_sessions.erase(std::remove_if(m_sessions.begin(), m_sessions.end(), isGone), m_sessions.end());
    if (m_sessions.empty())
        m_sweep.stop();
}

} // namespace gateway::service
