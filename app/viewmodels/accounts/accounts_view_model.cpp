// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/accounts/accounts_view_model.h"

#include "app/viewmodels/common/gateway_texts.h"

#include <QDesktopServices>
#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::Result;
using gateway::secrets::SecretStore;
using gateway::secrets::VaultState;
using gateway::service::AccountView;

PageOpener pageOpenerFor(const gateway::service::GatewayServices& services)
{
    if (services.control.isDemo())
        return [](const QUrl&) {};
    return [](const QUrl& page) { QDesktopServices::openUrl(page); };
}

AccountsViewModel::AccountsViewModel(
    const gateway::service::GatewayServices& services, const gateway::Clock& clock, QObject* parent)
    : AccountsViewModel(services, clock, pageOpenerFor(services), parent)
{
}

AccountsViewModel::AccountsViewModel(const gateway::service::GatewayServices& services,
    const gateway::Clock& clock, PageOpener openPage, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_list(services, clock)
    , m_edits(services.configuration, m_list)
    , m_vendors(services.accounts.vendors())
    , m_login(services.accounts, clock, std::move(openPage))
    , m_import(services.accounts)
    , m_otherMeters(services, clock)
{
    const auto filterOthers = [this] {
        m_otherMeters.setFilter([this](const QString& provider) { return !m_list.hasProvider(provider); });
    };
    connect(&m_list, &AccountListModel::usersChanged, this, filterOthers);
    // A row may be gone, or have got another name.
    connect(&m_list, &AccountListModel::usersChanged, this, &AccountsViewModel::leavingChanged);
    connect(&services.secretStore, &SecretStore::stateChanged, this, &AccountsViewModel::keychainChanged);
    filterOthers();
}

AccountsViewModel::~AccountsViewModel() = default;

QString AccountsViewModel::keychainProblem() const
{
    return m_services.secretStore.state() == VaultState::Unavailable
        ? gatewayText(m_services.secretStore.problem())
        : QString();
}

void AccountsViewModel::setWatched(bool watched)
{
    if (watched == m_watched)
        return;
    m_watched = watched;
    m_list.setWatched(watched);
    m_otherMeters.setWatched(watched);
    Q_EMIT watchedChanged();
}

QString AccountsViewModel::freeName(const QString& vendor) const
{
    return freeAccountName(m_services.accounts.accounts(), vendor);
}

QString AccountsViewModel::nameError(const QString& vendor, const QString& name) const
{
    if (!accountNames(m_services.accounts.accounts(), vendor).contains(name.trimmed()))
        return {};
    return tr("There is one of that name already; signing in takes its place.");
}

int AccountsViewModel::leavingRow() const
{
    for (int row = 0; m_leaving && row < m_list.count(); ++row) {
        if (m_list.accountAt(row)->id == *m_leaving)
            return row;
    }
    return -1;
}

QString AccountsViewModel::leaving() const
{
    const int row = leavingRow();
    if (row < 0)
        return {};
    const QModelIndex index = m_list.index(row);
    //: A vendor, the name of an account
    return tr("%1, \u201c%2\u201d")
        .arg(index.data(AccountListModel::VendorRole).toString(),
            index.data(AccountListModel::LabelRole).toString());
}

QString AccountsViewModel::leavingUsers() const
{
    const int row = leavingRow();
    return row < 0 ? QString() : m_list.index(row).data(AccountListModel::UsersRole).toString();
}

void AccountsViewModel::renew(int row)
{
    const AccountView* account = m_list.accountAt(row);
    if (account == nullptr || m_renewing.contains(account->id))
        return;
    m_renewing.append(account->id);
    m_list.setRenewing(m_renewing);
    setProblem({});
    m_services.accounts.renew(
        account->id, [self = QPointer(this), id = account->id](const Result<void>& renewed) {
            if (!self)
                return;
            self->m_renewing.removeAll(id);
            self->m_list.setRenewing(self->m_renewing);
            self->setProblem(renewed ? QString() : renewed.error().message);
        });
}

void AccountsViewModel::askToSignOut(int row)
{
    if (const AccountView* account = m_list.accountAt(row)) {
        m_leaving = account->id;
        Q_EMIT leavingChanged();
    }
}

void AccountsViewModel::signOut()
{
    if (!m_leaving)
        return;
    const Result<void> done = m_services.accounts.signOut(*std::exchange(m_leaving, std::nullopt));
    setProblem(done ? QString() : done.error().message);
    Q_EMIT leavingChanged();
}

void AccountsViewModel::stay()
{
    m_leaving.reset();
    Q_EMIT leavingChanged();
}

void AccountsViewModel::dismissProblem()
{
    setProblem({});
}

void AccountsViewModel::setProblem(const QString& problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

void AccountsViewModel::retryKeychain()
{
    m_services.secretStore.probe();
}

} // namespace app::viewmodels

#include "moc_accounts_view_model.cpp"
