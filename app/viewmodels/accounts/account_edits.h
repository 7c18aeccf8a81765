// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says of the accounts on the page: nicknames, pauses, reserves, and in which order those of
// one vendor are asked. All of it is the configuration's (`accounts`), and can be taken back for a while.
// Thread: the main thread. Owned by an AccountsViewModel; the list must outlive it.
#pragma once

#include "app/viewmodels/accounts/account_list_model.h"
#include "app/viewmodels/common/config_changer.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace app::viewmodels {

class AccountEdits : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(app::viewmodels::ConfigChanger* changer READ changer CONSTANT FINAL)
    // The account whose nickname is typed; -1: none.
    Q_PROPERTY(int renamingRow READ renamingRow NOTIFY changed FINAL)
    Q_PROPERTY(QString nickname READ nickname WRITE setNickname NOTIFY changed FINAL)
    // Why it cannot be called that; empty: it can.
    Q_PROPERTY(QString nicknameError READ nicknameError NOTIFY changed FINAL)
    // What is dragged, and whose place it would take; -1: nothing, nobody's.
    Q_PROPERTY(int draggedRow READ draggedRow NOTIFY changed FINAL)
    Q_PROPERTY(int landingRow READ landingRow NOTIFY changed FINAL)
public:
    AccountEdits(gateway::service::ConfigService& service, AccountListModel& list, QObject* parent = nullptr);

    [[nodiscard]] ConfigChanger* changer() { return &m_changer; }

    [[nodiscard]] int renamingRow() const;

    [[nodiscard]] QString nickname() const { return m_nickname; }

    [[nodiscard]] QString nicknameError() const;

    [[nodiscard]] int draggedRow() const { return m_dragged; }

    [[nodiscard]] int landingRow() const { return m_landing; }

    // A nickname is typed that is not the one in force.
    [[nodiscard]] bool holdsUnsaved() const;

    void setNickname(const QString& nickname);

    Q_INVOKABLE void beginRenaming(int row);
    // False: it cannot be called that.
    Q_INVOKABLE bool saveNickname();
    Q_INVOKABLE void cancelRenaming();

    Q_INVOKABLE void setPaused(int row, bool paused);
    Q_INVOKABLE void setReserve(int row, bool reserve);
    // Up (-1) or down (1) among those of its vendor.
    Q_INVOKABLE void move(int row, int by);

    Q_INVOKABLE void take(int row);
    // The pointer is over that row now; -1: over none.
    Q_INVOKABLE void hover(int row);
    Q_INVOKABLE void drop();
    Q_INVOKABLE void cancelDrag();

Q_SIGNALS:
    void changed();

private:
    using Change = std::function<void(gateway::config::AccountEntry& entry)>;

    // The account as the list shows it, with what `change` does to its entry.
    void apply(int row, const Change& change, const QString& summary, const QString& undoText);
    void moveTo(int row, int to);
    [[nodiscard]] bool areOfOneVendor(int row, int other) const;
    [[nodiscard]] QString labelAt(int row) const;

    AccountListModel& m_list;
    ConfigChanger m_changer;
    std::optional<gateway::accounts::AccountId> m_renaming;
    QString m_nickname;
    int m_dragged = -1;
    int m_landing = -1;
};

} // namespace app::viewmodels
