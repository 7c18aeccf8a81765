// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/accounts/account_list_model.h"

#include "app/viewmodels/common/provider_name.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app::viewmodels {

using gateway::config::Provider;
using gateway::service::AccountService;
using gateway::service::AccountView;
using gateway::service::ConfigService;

namespace {

AccountListModel::Standing shown(AccountStanding standing)
{
    switch (standing) {
    case AccountStanding::Unread: return AccountListModel::Standing::Unread;
    case AccountStanding::SignedIn: return AccountListModel::Standing::SignedIn;
    case AccountStanding::Attention: return AccountListModel::Standing::Attention;
    case AccountStanding::SignedOut:
    case AccountStanding::Missing: return AccountListModel::Standing::SignedOut;
    }
    return AccountListModel::Standing::SignedOut;
}

} // namespace

AccountListModel::AccountListModel(
    const gateway::service::GatewayServices& services, const gateway::Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_services(services)
    , m_clock(clock)
    , m_vendors(services.accounts.vendors())
{
    m_timer.setInterval(10s);
    connect(&m_timer, &QTimer::timeout, this, &AccountListModel::tick);
    connect(&services.accounts, &AccountService::accountsChanged, this, &AccountListModel::update);
    connect(&services.configuration, &ConfigService::changed, this, &AccountListModel::update);
    update();
}

AccountListModel::~AccountListModel() = default;

void AccountListModel::usePins(PinnedMeters* pins)
{
    m_pins = pins;
    update();
}

void AccountListModel::useHistory(MeterHistoryViewModel* history)
{
    m_history = history;
    update();
}

void AccountListModel::setWatched(bool watched)
{
    if (watched == m_watched)
        return;
    m_watched = watched;
    for (const Row& row : m_rows)
        row.meters->setWatched(watched);
    update();
}

void AccountListModel::setRenewing(const QVector<gateway::accounts::AccountId>& accounts)
{
    m_renewing = accounts;
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), { RenewingRole });
}

const AccountView* AccountListModel::accountAt(int row) const
{
    return row >= 0 && row < count() ? &m_rows[static_cast<size_t>(row)].account : nullptr;
}

bool AccountListModel::hasProvider(const QString& provider) const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
        [&provider](const Row& row) { return row.providers.contains(provider); });
}

QStringList AccountListModel::providersOf(const AccountViews& accounts, const AccountView& account) const
{
    QStringList slugs;
    const auto config = m_services.configuration.current();
    if (!config)
        return slugs;
    for (const Provider& provider : config->providers) {
        if (!provider.hasAccount())
            continue;
        const AccountView* meant = accountMeant(accounts, provider.accountVendor, provider.accountName);
        if (meant != nullptr && meant->id == account.id)
            slugs.append(provider.slug);
    }
    return slugs;
}

void AccountListModel::update()
{
    take(m_services.accounts.accounts());
    if (!m_watched || count() == 0)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    Q_EMIT usersChanged();
}

void AccountListModel::take(const AccountViews& accounts)
{
    const bool isSame = std::equal(accounts.begin(), accounts.end(), m_rows.begin(), m_rows.end(),
        [](const AccountView& a, const Row& b) { return a.id == b.account.id; });
    // Delegates look at them until the reset is over.
    std::vector<Row> before;
    if (!isSame) {
        beginResetModel();
        before = std::exchange(m_rows, {});
        for (const AccountView& account : accounts)
            m_rows.push_back(
                { .account = account, .meters = std::make_unique<MeterBoardModel>(m_services, m_clock) });
    }
    for (size_t at = 0; at < m_rows.size(); ++at) {
        Row& row = m_rows[at];
        row.account = accounts[static_cast<qsizetype>(at)];
        row.providers = providersOf(accounts, row.account);
        row.meters->setFilter(
            [providers = row.providers](const QString& one) { return providers.contains(one); });
        row.meters->usePins(m_pins);
        row.meters->useHistory(m_history);
        row.meters->setWatched(m_watched);
    }
    if (!isSame) {
        endResetModel();
        Q_EMIT countChanged();
    } else if (count() > 0) {
        Q_EMIT dataChanged(index(0), index(count() - 1));
    }
}

void AccountListModel::tick()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), { TokenRole, RenewedRole, SummaryRole });
}

QString AccountListModel::usersText(const Row& row) const
{
    const auto config = m_services.configuration.current();
    QStringList names;
    for (const QString& slug : row.providers)
        names.append(providerName(config.get(), slug));
    //: %1 names of providers
    return names.isEmpty() ? QString() : tr("Used by %1").arg(names.join(u", "_s));
}

QString AccountListModel::summaryOf(const Row& row) const
{
    const AccountView& account = row.account;
    QStringList parts { vendorName(m_vendors, account.id.vendor), account.id.name, ownerText(account),
        standingText(standingOf(&account)), account.problem, tokenText(account, m_clock.epochMs()),
        usersText(row) };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

int AccountListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AccountListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const AccountView& account = row.account;
    switch (role) {
    case VendorIdRole: return account.id.vendor;
    case VendorRole: return vendorName(m_vendors, account.id.vendor);
    case NameRole: return account.id.name;
    case OwnerRole: return ownerText(account);
    case StandingRole: return QVariant::fromValue(shown(standingOf(&account)));
    case StandingTextRole: return standingText(standingOf(&account));
    case TokenRole: return tokenText(account, m_clock.epochMs());
    case RenewedRole: return renewedText(account, m_clock.epochMs());
    case UsersRole: return usersText(row);
    case ScopeRole: return scopeText(account);
    case RenewableRole: return account.renews && account.state == gateway::service::AccountState::SignedIn;
    case RenewingRole: return m_renewing.contains(account.id);
    case ProblemRole: return account.problem;
    case MetersRole: return QVariant::fromValue(row.meters.get());
    case SummaryRole: return summaryOf(row);
    default: return {};
    }
}

QHash<int, QByteArray> AccountListModel::roleNames() const
{
    return { { VendorIdRole, "vendorId" }, { VendorRole, "vendor" }, { NameRole, "name" },
        { OwnerRole, "owner" }, { StandingRole, "standing" }, { StandingTextRole, "standingText" },
        { TokenRole, "token" }, { RenewedRole, "renewed" }, { UsersRole, "users" }, { ScopeRole, "scope" },
        { RenewableRole, "renewable" }, { RenewingRole, "renewing" }, { ProblemRole, "problem" },
        { MetersRole, "meters" }, { SummaryRole, "summary" } };
}

} // namespace app::viewmodels

#include "moc_account_list_model.cpp"
