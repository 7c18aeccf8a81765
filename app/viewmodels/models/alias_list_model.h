// SPDX-License-Identifier: GPL-3.0-or-later
// The aliases of the configuration in force, one row each.
// Thread: the main thread.
#pragma once

#include "app/viewmodels/models/alias_health.h"
#include "config/config.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class AliasListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        SlugRole = Qt::UserRole + 1,
        NamesRole,    // the additional ones, "small, gpt-4o-mini"
        TargetsRole,  // "openai/gpt-5 +1"
        SelectorRole, // "random"; empty where it is the first that is asked
        EnabledRole,
        StateRole, // State
        ProblemRole,
        EditedRole,    // has unsaved edits
        SummaryRole,   // the row in one sentence, for those who hear it
        TypeRole,      // config::ModelType, as a number
        TypeTextRole,  // "Embeddings"
        ProvidersRole, // of its targets, each once, in their order
        TargetCountRole,
        SearchRole, // all one may look for: its names, and where it leads
    };
    enum class State { Ready, Off, Degraded, Dead };
    Q_ENUM(State)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    // Keeps rows where they are as far as it can, so that a list view does not lose its place.
    void setConfig(const gateway::config::Config& config);
    void setEdited(const QStringList& slugs);
    [[nodiscard]] int rowOf(const QString& slug) const;
    // Empty when there is no such row.
    [[nodiscard]] QString slugAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Row {
        QString slug;
        QString names;
        QString targets;
        QString selector;
        bool enabled = true;
        State state = State::Ready;
        QString problem;
        gateway::config::ModelType type = gateway::config::ModelType::Text;
        QStringList providers = {};
        int targetCount = 0;
        QString search = {};
        friend bool operator==(const Row&, const Row&) = default;
    };

    [[nodiscard]] static Row rowFor(
        const gateway::config::Alias& alias, const gateway::config::Config& config);
    [[nodiscard]] QString summaryOf(const Row& row) const;

    QVector<Row> m_rows;
    QStringList m_edited;
};

} // namespace app::viewmodels
