// SPDX-License-Identifier: GPL-3.0-or-later
// The quotas that keys may be held to: the list, the form of the open one, and how far it is used.
// Thread: the main thread. Owned by a KeysViewModel; the services must outlive it.
#pragma once

#include "app/viewmodels/common/config_changer.h"
#include "app/viewmodels/common/form_model.h"
#include "app/viewmodels/keys/quota_bar_model.h"
#include "app/viewmodels/keys/quota_draft.h"
#include "app/viewmodels/keys/quota_list_model.h"

#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class QuotasViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(app::viewmodels::QuotaListModel* list READ list CONSTANT FINAL)
    // In the list; -1: none, or a new one.
    Q_PROPERTY(int selectedRow READ selectedRow NOTIFY changed FINAL)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed FINAL)
    Q_PROPERTY(QString savedName READ savedName NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QString nameProblem READ nameProblem NOTIFY changed FINAL)
    Q_PROPERTY(bool isDefault READ isDefault WRITE setDefault NOTIFY changed FINAL)
    Q_PROPERTY(app::viewmodels::FormModel* form READ form CONSTANT FINAL)
    // Of every key that has used it.
    Q_PROPERTY(app::viewmodels::QuotaBarModel* bars READ bars CONSTANT FINAL)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY changed FINAL)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed FINAL)
    // Why Save is off; empty while it is on.
    Q_PROPERTY(QString saveHint READ saveHint NOTIFY changed FINAL)
    Q_PROPERTY(QString changes READ changes NOTIFY changed FINAL)
    // Why it cannot be deleted; empty: it can.
    Q_PROPERTY(QString removalProblem READ removalProblem NOTIFY changed FINAL)
public:
    QuotasViewModel(const gateway::service::GatewayServices& services, const gateway::Clock& clock,
        ConfigChanger& changer, QObject* parent = nullptr);

    [[nodiscard]] QuotaListModel* list() { return &m_list; }

    [[nodiscard]] FormModel* form() { return &m_form; }

    [[nodiscard]] QuotaBarModel* bars() { return &m_bars; }

    [[nodiscard]] int selectedRow() const { return m_list.rowOf(m_savedName); }

    [[nodiscard]] bool isOpen() const { return m_mode != Mode::Closed; }

    [[nodiscard]] bool isNew() const { return m_mode == Mode::New; }

    [[nodiscard]] QString savedName() const { return m_savedName; }

    [[nodiscard]] QString name() const { return m_name; }

    [[nodiscard]] QString nameProblem() const;

    [[nodiscard]] bool isDefault() const { return m_default; }

    [[nodiscard]] bool isDirty() const;

    [[nodiscard]] bool canSave() const { return saveHint().isEmpty(); }

    [[nodiscard]] QString saveHint() const;
    [[nodiscard]] QString changes() const;
    [[nodiscard]] QString removalProblem() const;

    void setName(const QString& name);
    void setDefault(bool isDefault);

    Q_INVOKABLE void select(int row);
    Q_INVOKABLE void selectBy(int step);
    Q_INVOKABLE void add();
    Q_INVOKABLE void save();
    Q_INVOKABLE void discard();
    Q_INVOKABLE void remove();

Q_SIGNALS:
    void changed();

private:
    enum class Mode { Closed, New, Existing };

    void takeConfig();
    void open(Mode mode, const QString& name);
    void openNear(int row);
    void stash();
    void touch();
    void check();
    [[nodiscard]] bool wasDefault() const;
    [[nodiscard]] gateway::config::Quota edited() const;

    ConfigChanger& m_changer;
    QuotaListModel m_list;
    FormModel m_form;
    QuotaBarModel m_bars;
    Mode m_mode = Mode::Closed;
    QString m_savedName; // in force; empty: a new one
    QString m_name;
    bool m_default = false;
    bool m_filling = false;
    QString m_missing;                    // what a new one still wants
    QString m_otherProblem;               // what has no field
    QHash<QString, QuotaDraft> m_unsaved; // by name in force; empty: the new one
};

} // namespace app::viewmodels
