// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/accounts/account_edits.h"

#include "config/account_lanes.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::accounts::AccountId;
using gateway::config::AccountEntry;
using gateway::config::Config;
using gateway::service::AccountView;

namespace {

// With an entry for each of these, which are all of one vendor, in that order. Those of accounts that are not
// signed in now come behind them.
Config withOrder(Config config, const QVector<AccountId>& shown)
{
    const QString vendor = shown.first().vendor;
    QVector<AccountEntry> own;
    for (const AccountId& id : shown) {
        const AccountEntry* known = gateway::config::findAccount(config, vendor, id.name);
        own.append(known != nullptr ? *known : AccountEntry { .vendor = vendor, .name = id.name });
    }
    for (const AccountEntry& entry : config.accounts) {
        if (entry.vendor == vendor && !shown.contains(AccountId { vendor, entry.name }))
            own.append(entry);
    }
    QVector<AccountEntry> all;
    bool arePlaced = false;
    for (const AccountEntry& entry : config.accounts) {
        if (entry.vendor != vendor)
            all.append(entry);
        else if (!std::exchange(arePlaced, true))
            all += own;
    }
    if (!arePlaced)
        all += own;
    config.accounts = all;
    return config;
}

QVector<AccountId> ofVendor(const AccountListModel& list, const QString& vendor)
{
    QVector<AccountId> ids;
    for (int row = 0; row < list.count(); ++row) {
        if (list.accountAt(row)->id.vendor == vendor)
            ids.append(list.accountAt(row)->id);
    }
    return ids;
}

QString nicknameOf(const Config& config, const AccountId& id)
{
    const AccountEntry* entry = gateway::config::findAccount(config, id.vendor, id.name);
    return entry == nullptr ? QString() : entry->nickname;
}

} // namespace

AccountEdits::AccountEdits(gateway::service::ConfigService& service, AccountListModel& list, QObject* parent)
    : QObject(parent)
    , m_list(list)
    , m_changer(service)
{
    // A row may be gone, or stand elsewhere.
    connect(&list, &AccountListModel::usersChanged, this, [this] {
        if (m_renaming && renamingRow() < 0)
            cancelRenaming();
        cancelDrag();
        Q_EMIT changed();
    });
}

int AccountEdits::renamingRow() const
{
    for (int row = 0; m_renaming && row < m_list.count(); ++row) {
        if (m_list.accountAt(row)->id == *m_renaming)
            return row;
    }
    return -1;
}

QString AccountEdits::nicknameError() const
{
    if (!m_renaming || m_nickname.trimmed().isEmpty())
        return {};
    if (!gateway::config::nicknameProblem(m_nickname.trimmed()).isEmpty())
        return tr("Too long, or not to be shown: 60 letters at most.");
    for (const AccountEntry& entry : m_changer.current()->accounts) {
        const bool isOther = entry.vendor == m_renaming->vendor && entry.name != m_renaming->name;
        if (isOther && entry.nickname == m_nickname.trimmed())
            return tr("Another account there is called that already.");
    }
    return {};
}

bool AccountEdits::holdsUnsaved() const
{
    return m_renaming && m_nickname.trimmed() != nicknameOf(*m_changer.current(), *m_renaming);
}

void AccountEdits::setNickname(const QString& nickname)
{
    if (nickname == m_nickname)
        return;
    m_nickname = nickname;
    Q_EMIT changed();
}

void AccountEdits::beginRenaming(int row)
{
    const AccountView* account = m_list.accountAt(row);
    if (account == nullptr || m_changer.isReadOnly())
        return;
    m_renaming = account->id;
    m_nickname = nicknameOf(*m_changer.current(), account->id);
    Q_EMIT changed();
}

bool AccountEdits::saveNickname()
{
    const int row = renamingRow();
    if (row < 0 || !nicknameError().isEmpty())
        return false;
    const QString nickname = m_nickname.trimmed();
    if (holdsUnsaved()) {
        const QString former = labelAt(row);
        apply(
            row, [nickname](AccountEntry& entry) { entry.nickname = nickname; },
            tr("Named the account %1").arg(former), tr("%1 got another name.").arg(former));
    }
    cancelRenaming();
    return true;
}

void AccountEdits::cancelRenaming()
{
    if (!m_renaming)
        return;
    m_renaming.reset();
    m_nickname.clear();
    Q_EMIT changed();
}

void AccountEdits::setPaused(int row, bool paused)
{
    const QString label = labelAt(row);
    apply(
        row, [paused](AccountEntry& entry) { entry.isPaused = paused; },
        paused ? tr("Paused the account %1").arg(label) : tr("Resumed the account %1").arg(label),
        paused ? tr("%1 is paused.").arg(label) : tr("%1 is used again.").arg(label));
}

void AccountEdits::setReserve(int row, bool reserve)
{
    const QString label = labelAt(row);
    apply(
        row, [reserve](AccountEntry& entry) { entry.isReserve = reserve; },
        reserve ? tr("Made the account %1 a reserve").arg(label)
                : tr("Made the account %1 a regular one").arg(label),
        reserve ? tr("%1 is a reserve now.").arg(label) : tr("%1 is used like the others now.").arg(label));
}

void AccountEdits::move(int row, int by)
{
    moveTo(row, row + by);
}

void AccountEdits::take(int row)
{
    if (m_list.accountAt(row) == nullptr || m_changer.isReadOnly())
        return;
    m_dragged = row;
    m_landing = -1;
    Q_EMIT changed();
}

void AccountEdits::hover(int row)
{
    const int landing = row != m_dragged && areOfOneVendor(m_dragged, row) ? row : -1;
    if (landing == m_landing)
        return;
    m_landing = landing;
    Q_EMIT changed();
}

void AccountEdits::drop()
{
    const int from = m_dragged;
    const int to = m_landing;
    cancelDrag();
    if (from >= 0 && to >= 0)
        moveTo(from, to);
}

void AccountEdits::cancelDrag()
{
    if (m_dragged < 0)
        return;
    m_dragged = -1;
    m_landing = -1;
    Q_EMIT changed();
}

bool AccountEdits::areOfOneVendor(int row, int other) const
{
    const AccountView* one = m_list.accountAt(row);
    const AccountView* two = m_list.accountAt(other);
    return one != nullptr && two != nullptr && one->id.vendor == two->id.vendor;
}

QString AccountEdits::labelAt(int row) const
{
    const AccountView* account = m_list.accountAt(row);
    return account == nullptr
        ? QString()
        : gateway::config::accountLabel(*m_changer.current(), account->id.vendor, account->id.name);
}

void AccountEdits::moveTo(int row, int to)
{
    if (row == to || !areOfOneVendor(row, to) || m_changer.isReadOnly())
        return;
    QVector<AccountId> ids = ofVendor(m_list, m_list.accountAt(row)->id.vendor);
    ids.move(ids.indexOf(m_list.accountAt(row)->id), ids.indexOf(m_list.accountAt(to)->id));
    const QString label = labelAt(row);
    m_changer.apply({ .config = withOrder(*m_changer.current(), ids),
                        .summary = tr("Changed the order of accounts"),
                        .undoText = tr("%1 has another place.").arg(label) },
        {});
}

void AccountEdits::apply(int row, const Change& change, const QString& summary, const QString& undoText)
{
    const AccountView* account = m_list.accountAt(row);
    if (account == nullptr || m_changer.isReadOnly())
        return;
    Config config = withOrder(*m_changer.current(), ofVendor(m_list, account->id.vendor));
    for (AccountEntry& entry : config.accounts) {
        if (entry.vendor == account->id.vendor && entry.name == account->id.name)
            change(entry);
    }
    if (config.accounts != m_changer.current()->accounts)
        m_changer.apply({ .config = config, .summary = summary, .undoText = undoText }, {});
}

} // namespace app::viewmodels

#include "moc_account_edits.cpp"
