// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/accounts/account_list_model.h"

#include "app/viewmodels/common/provider_name.h"
#include "config/account_lanes.h"

#include <algorithm>
#include <chrono>
#include <limits>
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
    return std::any_of(
        m_rows.begin(), m_rows.end(), [&provider](const Row& row) { return row.lanes.contains(provider); });
}

void AccountListModel::findProviders(const AccountViews& accounts, Row& row) const
{
    row.providers.clear();
    row.lanes.clear();
    const auto config = m_services.configuration.current();
    const gateway::accounts::AccountId& id = row.account.id;
    for (const Provider& provider : config ? config->providers : QVector<Provider>()) {
        if (provider.accountVendor != id.vendor)
            continue;
        const bool isShared = provider.accountNames.contains(id.name);
        const AccountView* meant = provider.accountNames.isEmpty()
            ? accountMeant(accounts, provider.accountVendor, provider.accountName)
            : nullptr;
        if (!isShared && (meant == nullptr || meant->id != id))
            continue;
        row.providers.append(provider.slug);
        row.lanes.append(isShared ? gateway::config::laneName(provider.slug, id.name) : provider.slug);
    }
}

AccountViews AccountListModel::ordered(AccountViews accounts) const
{
    const auto config = m_services.configuration.current();
    if (!config)
        return accounts;
    // Where nothing is said of them, they are asked as the first provider names them.
    const auto place = [&config](const AccountView& account) {
        const auto* entry = findAccount(*config, account.id.vendor, account.id.name);
        const qsizetype written =
            entry != nullptr ? entry - config->accounts.constData() : config->accounts.size();
        for (const Provider& provider : config->providers) {
            const bool isIt = provider.accountVendor == account.id.vendor
                && provider.accountNames.contains(account.id.name);
            if (isIt)
                return std::pair(written, provider.accountNames.indexOf(account.id.name));
        }
        return std::pair(written, std::numeric_limits<qsizetype>::max());
    };
    std::stable_sort(accounts.begin(), accounts.end(), [&place](const AccountView& a, const AccountView& b) {
        return a.id.vendor == b.id.vendor ? place(a) < place(b) : a.id.vendor < b.id.vendor;
    });
    return accounts;
}

const gateway::config::AccountEntry* AccountListModel::entryOf(const Row& row) const
{
    const auto config = m_services.configuration.current();
    return config ? findAccount(*config, row.account.id.vendor, row.account.id.name) : nullptr;
}

QString AccountListModel::labelOf(const Row& row) const
{
    const auto* entry = entryOf(row);
    return entry == nullptr || entry->nickname.isEmpty() ? row.account.id.name : entry->nickname;
}

// Whoever gives a nickname wants to see no address.
QString AccountListModel::ownerOf(const Row& row) const
{
    const auto* entry = entryOf(row);
    return entry == nullptr || entry->nickname.isEmpty() ? ownerText(row.account) : row.account.plan;
}

void AccountListModel::update()
{
    take(ordered(m_services.accounts.accounts()));
    if (!m_watched || count() == 0)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    Q_EMIT usersChanged();
}

// The same accounts in another order are moved: who has just moved one stays with it.
void AccountListModel::arrange(const AccountViews& accounts)
{
    if (accounts.size() != count())
        return;
    for (int to = 0; to < count(); ++to) {
        const auto found = std::find_if(m_rows.begin() + to, m_rows.end(),
            [&id = accounts[to].id](const Row& row) { return row.account.id == id; });
        if (found == m_rows.end())
            return;
        const auto from = static_cast<int>(found - m_rows.begin());
        if (from == to)
            continue;
        beginMoveRows({}, from, from, {}, to);
        std::rotate(m_rows.begin() + to, found, found + 1);
        endMoveRows();
    }
}

void AccountListModel::take(const AccountViews& accounts)
{
    arrange(accounts);
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
        findProviders(accounts, row);
        row.meters->setFilter([lanes = row.lanes](const QString& one) { return lanes.contains(one); });
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
    const auto* entry = entryOf(row);
    QStringList parts { vendorName(m_vendors, account.id.vendor), labelOf(row), ownerOf(row),
        standingText(standingOf(&account)), entry != nullptr && entry->isPaused ? tr("Paused") : QString(),
        entry != nullptr && entry->isReserve ? tr("Reserve") : QString(), account.problem,
        tokenText(account, m_clock.epochMs()), usersText(row) };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

int AccountListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AccountListModel::orderData(int row, int role) const
{
    const auto* entry = entryOf(m_rows[static_cast<size_t>(row)]);
    const auto isBeside = [this, row](int other) {
        const AccountView* neighbour = accountAt(other);
        return neighbour != nullptr && neighbour->id.vendor == accountAt(row)->id.vendor;
    };
    switch (role) {
    case PausedRole: return entry != nullptr && entry->isPaused;
    case ReserveRole: return entry != nullptr && entry->isReserve;
    case MovesUpRole: return isBeside(row - 1);
    case MovesDownRole: return isBeside(row + 1);
    default: return {};
    }
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
    case LabelRole: return labelOf(row);
    case OwnerRole: return ownerOf(row);
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
    default: return orderData(index.row(), role);
    }
}

QHash<int, QByteArray> AccountListModel::roleNames() const
{
    return { { VendorIdRole, "vendorId" }, { VendorRole, "vendor" }, { NameRole, "name" },
        { LabelRole, "label" }, { PausedRole, "paused" }, { ReserveRole, "reserve" },
        { MovesUpRole, "movesUp" }, { MovesDownRole, "movesDown" }, { OwnerRole, "owner" },
        { StandingRole, "standing" }, { StandingTextRole, "standingText" }, { TokenRole, "token" },
        { RenewedRole, "renewed" }, { UsersRole, "users" }, { ScopeRole, "scope" },
        { RenewableRole, "renewable" }, { RenewingRole, "renewing" }, { ProblemRole, "problem" },
        { MetersRole, "meters" }, { SummaryRole, "summary" } };
}

} // namespace app::viewmodels

#include "moc_account_list_model.cpp"
