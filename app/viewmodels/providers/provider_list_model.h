// SPDX-License-Identifier: GPL-3.0-or-later
// The providers of the configuration in force, one row each.
// Thread: the main thread.
#pragma once

#include "app/viewmodels/common/account_texts.h"
#include "app/viewmodels/providers/key_state_probe.h"
#include "app/viewmodels/providers/running_places.h"
#include "config/config.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class ProviderListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        SlugRole = Qt::UserRole + 1,
        NameRole,
        EnabledRole,
        KeyStateRole, // KeyState
        KeyTextRole,
        DialectsRole, // "chat, messages"; of one with an account alone: whose, "work"
        ModelCountRole,
        EditedRole,      // has unsaved edits
        RunningRole,     // "2 of 8"; empty: nothing runs, and nothing limits it
        RunningTextRole, // likewise, as a sentence
        CrowdedRole,     // some wait for a place
    };
    enum class KeyState { Neutral, Ok, Problem };
    Q_ENUM(KeyState)

    ProviderListModel(const KeyStateProbe& probe, AccountVendors vendors, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_providers.size()); }

    // Keeps rows where they are as far as it can, so that a list view does not lose its place.
    void setProviders(const QVector<gateway::config::Provider>& providers);
    // What they are called.
    void setAccounts(const QVector<gateway::config::AccountEntry>& accounts);
    void setEdited(const QStringList& slugs);
    void refreshKeyState(const QString& slug);
    // Who runs where; of models nothing is shown here.
    void setPlaces(const RunningPlaces::Places& places);
    [[nodiscard]] int rowOf(const QString& slug) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] gateway::inspect::TargetPlaces placesOf(const QString& slug) const;
    [[nodiscard]] static KeyState stateFor(KeyPresence presence);
    [[nodiscard]] QString dialectsText(const gateway::config::Provider& provider) const;
    [[nodiscard]] QString accountsText(const gateway::config::Provider& provider) const;
    [[nodiscard]] static QString textFor(KeyPresence presence);

    const KeyStateProbe& m_probe;
    AccountVendors m_vendors;
    QVector<gateway::config::Provider> m_providers;
    QVector<gateway::config::AccountEntry> m_accounts;
    QStringList m_edited;
    RunningPlaces::Places m_places; // of providers as a whole
};

} // namespace app::viewmodels
