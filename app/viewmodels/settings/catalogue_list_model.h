// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of what models are and cost that Plexus fetches from time to time: a row each with how old it is,
// and fetching them now. What is said of time is said anew while somebody looks.
// Thread: the main thread. The services and the clock must outlive it.
#pragma once

#include "app/viewmodels/common/watch_timer.h"
#include "base/clock.h"
#include "service/gateway_service.h"
#include "service/provider_models.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class CatalogueListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool fetching READ isFetching NOTIFY stateChanged FINAL)
    // Why the last wish to fetch led to nothing; empty: it did not.
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged FINAL)
    // Somebody sees it.
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY watchedChanged FINAL)
public:
    enum Role {
        NameRole = Qt::UserRole + 1, // "OpenRouter"
        TextRole,                    // "412 models · fetched 2 h ago"
        ProblemRole,
        FetchingRole,
        SummaryRole, // the row in one sentence, for those who hear it
    };

    CatalogueListModel(const gateway::service::GatewayServices& services, const gateway::Clock& clock,
        QObject* parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_states.size()); }

    [[nodiscard]] bool isFetching() const;

    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] bool isWatched() const { return m_watch.isWatched(); }

    void setWatched(bool watched);

    Q_INVOKABLE void fetchNow();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void stateChanged();
    void watchedChanged();

private:
    void update();
    void retell();
    [[nodiscard]] QString textOf(const gateway::service::CatalogueState& state) const;

    gateway::service::ProviderModels& m_service;
    const gateway::Clock& m_clock;
    QVector<gateway::service::CatalogueState> m_states;
    QString m_problem;
    WatchTimer m_watch;
};

} // namespace app::viewmodels
