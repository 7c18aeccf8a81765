// SPDX-License-Identifier: GPL-3.0-or-later
// The quotas of the configuration in force, one row each; for a key also which of them it is held to.
// Thread: the main thread.
#pragma once

#include "config/config.h"
#include "inspect/policy_state.h"

#include <QAbstractListModel>
#include <QHash>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class QuotaListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        TextRole, // "$12.50 a day, shared"
        CheckedRole,
        DefaultRole, // of keys that name none
        EditedRole,  // has unsaved edits
        SummaryRole, // the row in one sentence, for those who hear it
        EnabledRole, // always: what EntityRow asks of keys
        UsedRole,    // "82 % used", of the key that used most; empty: nobody knows
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_quotas.size()); }

    void setConfig(const gateway::config::Config& config);
    void setEdited(const QStringList& names);
    // How far they are used now.
    void setStandings(const QVector<gateway::inspect::QuotaStanding>& standings);

    // Those that are checked, in the order they were; one that is gone stays until it is unchecked elsewhere.
    [[nodiscard]] const QStringList& checked() const { return m_checked; }

    void setChecked(const QStringList& names);
    Q_INVOKABLE void check(int row, bool isChecked);

    [[nodiscard]] int rowOf(const QString& name) const;
    // Empty when there is no such row.
    [[nodiscard]] QString nameAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void checkedChanged();

private:
    QVector<gateway::config::Quota> m_quotas;
    QStringList m_defaults;
    QStringList m_checked;
    QStringList m_edited;
    QHash<QString, QString> m_used;
};

} // namespace app::viewmodels
