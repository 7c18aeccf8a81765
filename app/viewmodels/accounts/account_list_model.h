// SPDX-License-Identifier: GPL-3.0-or-later
// The accounts Plexus is signed in with: a row each, with the meters of the providers that use it. What is
// said of time is said anew while somebody looks, every ten seconds.
// Thread: the main thread. Services and clock must outlive it.
#pragma once

#include "app/viewmodels/common/account_texts.h"
#include "app/viewmodels/common/meter_board_model.h"
#include "base/clock.h"
#include "service/gateway_service.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace app::viewmodels {

class AccountListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        VendorIdRole = Qt::UserRole + 1,
        VendorRole, // its name
        NameRole,   // of the account
        LabelRole,  // its nickname, else its name
        OwnerRole,  // "you@firm.example · plus"; of one with a nickname without the address
        StandingRole,
        StandingTextRole,
        TokenRole, // when the token ends, and what happens then
        RenewedRole,
        UsersRole,     // "Used by ChatGPT"; empty: by nobody
        ScopeRole,     // what it was allowed, as the vendor names it; empty: the vendor did not say
        RenewableRole, // its token can be renewed now
        RenewingRole,
        ProblemRole,
        PausedRole,
        ReserveRole,   // asked only while none of the others is
        MovesUpRole,   // there is one of its vendor before it
        MovesDownRole, // and behind it
        MetersRole,    // MeterBoardModel
        SummaryRole,   // the row in one sentence, for those who hear it
    };
    enum class Standing { Unread, SignedIn, Attention, SignedOut };
    Q_ENUM(Standing)

    AccountListModel(const gateway::service::GatewayServices& services, const gateway::Clock& clock,
        QObject* parent = nullptr);
    ~AccountListModel() override;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] bool isTicking() const { return m_timer.isActive(); }

    void setWatched(bool watched);
    // Where pinned meters are kept; nothing: there is no tray to pin them to.
    void usePins(PinnedMeters* pins);
    // Where a meter's past is shown; nothing: nowhere.
    void useHistory(MeterHistoryViewModel* history);

    // Those a renewal is under way of.
    void setRenewing(const QVector<gateway::accounts::AccountId>& accounts);

    // Null: no such row.
    [[nodiscard]] const gateway::service::AccountView* accountAt(int row) const;
    // Some provider that uses an account has that name.
    [[nodiscard]] bool hasProvider(const QString& provider) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    // Time went on.
    void tick();

Q_SIGNALS:
    void countChanged();
    // Which providers use which account.
    void usersChanged();

private:
    struct Row {
        gateway::service::AccountView account;
        QStringList providers = {};
        QStringList lanes = {}; // as which they are asked with it (config/account_lanes.h)
        std::unique_ptr<MeterBoardModel> meters;
    };

    void update();
    void take(const AccountViews& accounts);
    // In the order in which they are asked.
    [[nodiscard]] AccountViews ordered(AccountViews accounts) const;
    void arrange(const AccountViews& accounts);
    void findProviders(const AccountViews& accounts, Row& row) const;
    [[nodiscard]] const gateway::config::AccountEntry* entryOf(const Row& row) const;
    [[nodiscard]] QString labelOf(const Row& row) const;
    [[nodiscard]] QString ownerOf(const Row& row) const;
    [[nodiscard]] QVariant orderData(int row, int role) const;
    [[nodiscard]] QString usersText(const Row& row) const;
    [[nodiscard]] QString summaryOf(const Row& row) const;

    gateway::service::GatewayServices m_services; // references
    const gateway::Clock& m_clock;
    AccountVendors m_vendors;
    std::vector<Row> m_rows;
    QPointer<PinnedMeters> m_pins;
    QPointer<MeterHistoryViewModel> m_history;
    QVector<gateway::accounts::AccountId> m_renewing;
    QTimer m_timer;
    bool m_watched = false;
};

} // namespace app::viewmodels
