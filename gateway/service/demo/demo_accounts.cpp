// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo/demo_accounts.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::service {

using accounts::AccountId;
using accounts::LoginQuestion;
using accounts::LoginState;
using accounts::LoginView;
using accounts::LoginWay;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kLoginMs = 20 * kMinute;
// Long enough to look at it.
constexpr auto kArrival = 25s;

Error refused(ErrorCode code, const QString& message)
{
    return { .code = code, .message = message, .failureClass = FailureClass::Caller };
}

QVector<AccountView> exampleAccounts(qint64 now)
{
    return {
        { .id = { .vendor = u"anthropic"_s, .name = u"private"_s },
            .state = AccountState::SignedOut,
            .problem = u"The vendor does not take the token it gave. Sign in once more."_s },
        { .id = { .vendor = u"github-copilot"_s, .name = u"default"_s },
            .state = AccountState::SignedIn,
            .plan = u"individual"_s,
            .scope = u"read:user"_s,
            .expiresMs = now + 18 * kMinute,
            .renewedMs = now - 7 * kMinute,
            .renews = true },
        { .id = { .vendor = u"kimi-coding"_s, .name = u"default"_s }, .state = AccountState::Unread },
        { .id = { .vendor = u"openai-codex"_s, .name = u"spare"_s },
            .state = AccountState::SignedIn,
            .email = u"you@home.example"_s,
            .plan = u"free"_s,
            .scope = u"openid profile email offline_access"_s,
            .expiresMs = now + 6 * kDay,
            .renewedMs = now - 4 * kDay,
            .renews = true },
        { .id = { .vendor = u"openai-codex"_s, .name = u"work"_s },
            .state = AccountState::SignedIn,
            .email = u"you@firm.example"_s,
            .plan = u"plus"_s,
            .scope = u"openid profile email offline_access"_s,
            .expiresMs = now + 8 * kDay + 3 * kHour,
            .renewedMs = now - 2 * kDay,
            .renews = true },
        { .id = { .vendor = u"xai"_s, .name = u"default"_s },
            .state = AccountState::SignedIn,
            .problem =
                u"The sign-in could not be renewed: the vendor answered with 503. Plexus tries again."_s,
            .email = u"you@home.example"_s,
            .expiresMs = now + 4 * kMinute,
            .renewedMs = now - 6 * kHour,
            .renews = true },
    };
}

} // namespace

DemoAccounts::DemoAccounts(QVector<AccountVendor> vendors, const Clock& clock, QObject* parent)
    : AccountService(parent)
    , m_vendors(std::move(vendors))
    , m_clock(clock)
    , m_accounts(exampleAccounts(clock.epochMs()))
{
    m_arrival.setSingleShot(true);
    m_arrival.setInterval(kArrival);
    connect(&m_arrival, &QTimer::timeout, this, &DemoAccounts::finish);
}

const AccountVendor* DemoAccounts::vendorOf(const AccountId& id) const
{
    const auto found = std::find_if(m_vendors.cbegin(), m_vendors.cend(),
        [&id](const AccountVendor& vendor) { return vendor.id == id.vendor; });
    return found == m_vendors.cend() ? nullptr : &*found;
}

Result<QString> DemoAccounts::beginLogin(const QString& vendor, const QString& account)
{
    const AccountId id { .vendor = vendor,
        .name = account.trimmed().isEmpty() ? u"default"_s : account.trimmed() };
    const AccountVendor* known = vendorOf(id);
    if (known == nullptr) {
        return refused(ErrorCode::NotFound,
            u"There is nobody called \u201c%1\u201d to have an account with."_s.arg(vendor.left(100)));
    }
    if (!accounts::isAccountName(id.name)) {
        return refused(
            ErrorCode::InvalidRequest, u"An account's name is 1 to 64 letters, digits and . _ - @ +"_s);
    }
    const qint64 now = m_clock.epochMs();
    m_arrival.stop();
    m_session = LoginSession { .id = u"demo-%1"_s.arg(++m_begun),
        .account = id,
        .createdMs = now,
        .updatedMs = now,
        .expiresMs = now + kLoginMs };
    m_step = Step::Restriction;
    if (known->restriction.isEmpty())
        askForWay();
    else
        ask({ .message = known->restriction + u" Enter \u201cyes\u201d to go on all the same."_s,
            .placeholder = u"yes"_s });
    return m_session->id;
}

void DemoAccounts::ask(LoginQuestion question)
{
    m_session->view = LoginView { .state = LoginState::AwaitingPrompt, .question = std::move(question) };
    tell();
}

void DemoAccounts::askForWay()
{
    const AccountVendor* vendor = vendorOf(m_session->account);
    m_step = Step::Way;
    if (vendor->usesBrowser && vendor->usesDevice)
        ask({ .message = u"Sign in with the browser of this computer, or with a code on any device?"_s,
            .placeholder = u"browser"_s,
            .choices = { u"browser"_s, u"device"_s } });
    else
        waitFor(vendor->usesDevice ? LoginWay::Device : LoginWay::Browser);
}

void DemoAccounts::waitFor(LoginWay way)
{
    m_step = Step::Waiting;
    LoginView view { .state = LoginState::AwaitingBrowser,
        .page = QUrl(u"https://vendor.example/sign-in"_s) };
    switch (way) {
    case LoginWay::Browser:
        view.instructions = u"Sign in on the page. In this demo the login ends by itself."_s;
        view.takesCode = true;
        break;
    case LoginWay::Device:
        view.userCode = u"WDJB-MJHT"_s;
        view.instructions = u"Open the page on any device and enter the code there. In this demo the login "
                            "ends by itself."_s;
        break;
    }
    m_session->view = view;
    m_arrival.start();
    tell();
}

void DemoAccounts::finish()
{
    if (m_step != Step::Waiting)
        return;
    m_step = Step::Over;
    m_session->view = LoginView { .state = LoginState::Succeeded };
    const qint64 now = m_clock.epochMs();
    put({ .id = m_session->account,
        .state = AccountState::SignedIn,
        .email = u"you@demo.example"_s,
        .expiresMs = now + kHour,
        .renewedMs = now,
        .renews = true });
    tell();
}

void DemoAccounts::put(AccountView account)
{
    const auto place = std::lower_bound(m_accounts.begin(), m_accounts.end(), account,
        [](const AccountView& a, const AccountView& b) { return a.id < b.id; });
    if (place != m_accounts.end() && place->id == account.id)
        *place = std::move(account);
    else
        m_accounts.insert(place, std::move(account));
    QMetaObject::invokeMethod(this, &DemoAccounts::accountsChanged, Qt::QueuedConnection);
}

void DemoAccounts::tell()
{
    m_session->updatedMs = m_clock.epochMs();
    QMetaObject::invokeMethod(
        this, [this, id = m_session->id] { Q_EMIT sessionChanged(id); }, Qt::QueuedConnection);
}

bool DemoAccounts::isCurrent(const QString& id) const
{
    return m_session && m_session->id == id;
}

std::optional<LoginSession> DemoAccounts::session(const QString& id) const
{
    return isCurrent(id) ? m_session : std::nullopt;
}

QVector<LoginSession> DemoAccounts::sessions() const
{
    return m_session ? QVector<LoginSession> { *m_session } : QVector<LoginSession>();
}

Result<void> DemoAccounts::answerPrompt(const QString& id, const QString& value)
{
    if (!isCurrent(id))
        return refused(ErrorCode::NotFound, u"There is no such login; it may have ended."_s);
    switch (m_step) {
    case Step::Restriction:
        if (value.trimmed().compare(u"yes", Qt::CaseInsensitive) != 0) {
            return refused(ErrorCode::InvalidRequest,
                u"The login goes on only after \u201cyes\u201d; cancel it otherwise."_s);
        }
        askForWay();
        return {};
    case Step::Way: waitFor(value == u"device" ? LoginWay::Device : LoginWay::Browser); return {};
    case Step::Waiting:
    case Step::Over: break;
    }
    return refused(ErrorCode::InvalidRequest, u"The login asks for nothing now."_s);
}

Result<void> DemoAccounts::enterCode(const QString& id, const QString& /*text*/)
{
    if (!isCurrent(id) || m_step != Step::Waiting)
        return refused(ErrorCode::NotFound, u"There is no such login; it may have ended."_s);
    finish();
    return {};
}

Result<void> DemoAccounts::cancelLogin(const QString& id)
{
    if (!isCurrent(id))
        return refused(ErrorCode::NotFound, u"There is no such login; it may have ended."_s);
    m_arrival.stop();
    m_step = Step::Over;
    m_session->view = LoginView { .state = LoginState::Cancelled };
    tell();
    return {};
}

void DemoAccounts::renew(const AccountId& id, std::function<void(const Result<void>&)> done)
{
    constexpr auto kRenewalTime = 700ms;
    QTimer::singleShot(kRenewalTime, this, [this, id, done = std::move(done)] {
        const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
            [&id](const AccountView& account) { return account.id == id; });
        if (found == m_accounts.end() || !found->renews) {
            done(refused(ErrorCode::NotFound, u"Plexus has no such account."_s));
            return;
        }
        if (!found->problem.isEmpty()) {
            done(refused(ErrorCode::UpstreamStatus, found->problem));
            return;
        }
        const qint64 now = m_clock.epochMs();
        const qint64 lifetime = found->expiresMs.value_or(now) - found->renewedMs;
        found->renewedMs = now;
        found->expiresMs = now + lifetime;
        Q_EMIT accountsChanged();
        done({});
    });
}

Result<void> DemoAccounts::signOut(const AccountId& id)
{
    if (m_accounts.removeIf([&id](const AccountView& account) { return account.id == id; }) == 0)
        return refused(ErrorCode::NotFound, u"Plexus has no such account."_s);
    QMetaObject::invokeMethod(this, &DemoAccounts::accountsChanged, Qt::QueuedConnection);
    return {};
}

// A demo reads no files of the person's.
QVector<ImportSource> DemoAccounts::importSources() const
{
    return {};
}

void DemoAccounts::importLogins(const QString& /*path*/, const QString& /*account*/,
    const ImportChoices& /*choices*/, std::function<void(const Result<ImportReport>&)> done)
{
    QMetaObject::invokeMethod(
        this,
        [done = std::move(done)] {
            done(refused(ErrorCode::InvalidRequest, u"A demo reads no logins of other programs."_s));
        },
        Qt::QueuedConnection);
}

void DemoAccounts::whenKept(std::function<void()> done)
{
    QMetaObject::invokeMethod(this, std::move(done), Qt::QueuedConnection);
}

} // namespace gateway::service

#include "moc_demo_accounts.cpp"
