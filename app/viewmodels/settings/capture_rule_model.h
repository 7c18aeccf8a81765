// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, models and providers whose bodies are kept whatever the mode says, one row each.
// Thread: the main thread.
#pragma once

#include "service/capture_control.h"

#include <QAbstractListModel>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class CaptureRuleModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum class Kind { Key, Model, Provider };
    Q_ENUM(Kind)

    enum Role {
        KindTextRole = Qt::UserRole + 1, // "Key"
        NameRole,
        SummaryRole,
    };

    struct Rule {
        Kind kind = Kind::Key;
        QString name;
        friend bool operator==(const Rule&, const Rule&) = default;
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_rules.size()); }

    void take(const gateway::service::CaptureSwitches& switches);

    [[nodiscard]] const QVector<Rule>& rules() const { return m_rules; }

    // `switches` with these rules in place of its own.
    [[nodiscard]] static gateway::service::CaptureSwitches withRules(
        gateway::service::CaptureSwitches switches, const QVector<Rule>& rules);
    [[nodiscard]] static QString textOf(Kind kind);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QVector<Rule> m_rules;
};

} // namespace app::viewmodels
