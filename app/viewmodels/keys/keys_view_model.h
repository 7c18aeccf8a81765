// SPDX-License-Identifier: GPL-3.0-or-later
// The page of client keys: the list, the form beside it, the one showing of a fresh key, how to point a
// client at Plexus, and the quotas keys are held to. Thread: the main thread. The services must outlive it.
#pragma once

#include "app/viewmodels/common/config_changer.h"
#include "app/viewmodels/keys/key_form.h"
#include "app/viewmodels/keys/key_list_model.h"
#include "app/viewmodels/keys/key_rotation.h"
#include "app/viewmodels/keys/quota_recount.h"
#include "app/viewmodels/keys/quotas_view_model.h"
#include "base/secret.h"
#include "service/gateway_service.h"

#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class KeysViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(app::viewmodels::KeyListModel* list READ list CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::KeyForm* form READ form CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::QuotasViewModel* quotas READ quotas CONSTANT FINAL)
    // How far the open key has used the quotas it is held to.
    Q_PROPERTY(app::viewmodels::QuotaBarModel* bars READ bars CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ConfigChanger* changer READ changer CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::KeyRotation* rotation READ rotation CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::QuotaRecount* recount READ recount CONSTANT FINAL)
    Q_PROPERTY(Tab tab READ tab WRITE setTab NOTIFY tabChanged FINAL)
    // In the list; -1: none, or a new one that is not in it yet.
    Q_PROPERTY(int selectedRow READ selectedRow NOTIFY selectionChanged FINAL)
    // The open key itself, while it can be shown: just made and not dismissed, or the demo's. Else empty.
    Q_PROPERTY(QString shownKey READ shownKey NOTIFY shownKeyChanged FINAL)
    Q_PROPERTY(bool shownKeyIsFresh READ shownKeyIsFresh NOTIFY shownKeyChanged FINAL)

    // Empty while the gateway does not run, and the set-ups with it.
    Q_PROPERTY(QString baseUrl READ baseUrl NOTIFY addressChanged FINAL)
    Q_PROPERTY(QString openAiSetup READ openAiSetup NOTIFY addressChanged FINAL)
    Q_PROPERTY(QString anthropicSetup READ anthropicSetup NOTIFY addressChanged FINAL)
public:
    enum class Tab { ClientKeys, Quotas };
    Q_ENUM(Tab)

    explicit KeysViewModel(const gateway::service::GatewayServices& services, QObject* parent = nullptr);
    // The clock must outlive it.
    KeysViewModel(const gateway::service::GatewayServices& services, const gateway::Clock& clock,
        QObject* parent = nullptr);

    [[nodiscard]] KeyListModel* list() { return &m_list; }

    [[nodiscard]] KeyForm* form() { return &m_form; }

    [[nodiscard]] QuotasViewModel* quotas() { return &m_quotas; }

    [[nodiscard]] QuotaBarModel* bars() { return &m_bars; }

    [[nodiscard]] ConfigChanger* changer() { return &m_changer; }

    [[nodiscard]] KeyRotation* rotation() { return &m_rotation; }

    [[nodiscard]] QuotaRecount* recount() { return &m_recount; }

    [[nodiscard]] Tab tab() const { return m_tab; }

    void setTab(Tab tab);

    [[nodiscard]] int selectedRow() const;
    [[nodiscard]] QString shownKey() const;
    [[nodiscard]] bool shownKeyIsFresh() const;
    // Somebody typed what nobody has saved yet, or a new key is shown that nobody can show again.
    [[nodiscard]] bool holdsUnsaved() const;
    [[nodiscard]] QString baseUrl() const;
    [[nodiscard]] QString openAiSetup() const;
    [[nodiscard]] QString anthropicSetup() const;

    // Opens the form on a row. Edits that were not saved stay with the key they belong to.
    Q_INVOKABLE void select(int row);
    // The row that many below (above) the selected one, or the last (first) there is.
    Q_INVOKABLE void selectBy(int step);
    // Opens the form on a new key; nothing is made until save().
    Q_INVOKABLE void add();
    // Makes the new key, or writes the edits of the open one.
    Q_INVOKABLE void save();
    // Drops the edits; a new key goes altogether.
    Q_INVOKABLE void discard();
    Q_INVOKABLE void setEnabled(int row, bool enabled);
    Q_INVOKABLE void remove(int row);
    // The fresh key was taken down: it is forgotten here too.
    Q_INVOKABLE void dismissShownKey();
    // Whether the open key is to get another secret; nothing is changed before rotation() is confirmed.
    Q_INVOKABLE void askToRotate();
    // Likewise to add up anew what the open key used, or what all keys of the open quota did.
    Q_INVOKABLE void askToRecount();

Q_SIGNALS:
    void selectionChanged();
    void shownKeyChanged();
    void addressChanged();
    void tabChanged();
    // Made, and shown from now on.
    void created();

private:
    void takeConfig();
    void open(const QString& name);
    // Some key, when the open one is gone: the one now at that row.
    void openNear(int row);
    void stash();
    void markEdited();
    void create(gateway::config::Key key);
    void update(const gateway::config::Key& key);
    void takeRotated(const QString& name, const gateway::Secret& fresh);
    void showBars();
    void forgetIfGone();
    [[nodiscard]] QString setup(const QString& urlName, const QString& path, const QString& keyName) const;

    gateway::service::GatewayServices m_services; // references
    ConfigChanger m_changer;
    KeyListModel m_list;
    KeyForm m_form;
    QuotasViewModel m_quotas;
    QuotaBarModel m_bars;
    KeyRotation m_rotation;
    QuotaRecount m_recount;
    Tab m_tab = Tab::ClientKeys;
    QHash<QString, KeyDraft> m_unsaved; // by name in force; empty: the new one
    QString m_lastOpen;                 // where giving up a new key leads back to
    QString m_saving;                   // the name that is to be open once it is in force
    QString m_changed;                  // whom undo is about: open again then
    gateway::Secret m_fresh;            // the key that was just made
};

} // namespace app::viewmodels
