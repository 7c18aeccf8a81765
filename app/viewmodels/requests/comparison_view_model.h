// SPDX-License-Identifier: GPL-3.0-or-later
// Two requests side by side: what each took and cost, and what each answered. Of one that still runs it shows
// what is there by now. Thread: the main thread. Made by RequestsViewModel.
#pragma once

#include "app/viewmodels/requests/diff_list_model.h"
#include "base/clock.h"
#include "service/gateway_service.h"

#include <QAbstractListModel>
#include <QObject>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class ComparisonViewModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    // What went before stands left.
    Q_PROPERTY(QString leftTitle READ leftTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString rightTitle READ rightTitle NOTIFY changed FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed FINAL)
    // The answers' words, line by line.
    Q_PROPERTY(app::viewmodels::DiffListModel* answers READ answers CONSTANT FINAL)
public:
    // Rows are facts.
    enum Role { NameRole = Qt::UserRole + 1, LeftRole, RightRole, DiffersRole };

    ComparisonViewModel(
        gateway::service::TrafficFeed& traffic, const gateway::Clock& clock, QObject* parent = nullptr);

    // `right` may only be known by its id: its records come by update().
    void begin(const gateway::inspect::ExchangeRecordPtr& left, const gateway::ExchangeId& right);
    void update(const QVector<gateway::inspect::ExchangeRecordPtr>& records);

    [[nodiscard]] bool isOpen() const { return m_left.record != nullptr; }

    [[nodiscard]] QString leftTitle() const { return titleOf(m_left); }

    [[nodiscard]] QString rightTitle() const { return titleOf(m_right); }

    [[nodiscard]] bool isRunning() const;

    [[nodiscard]] DiffListModel* answers() { return &m_answers; }

    Q_INVOKABLE void close();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Side {
        gateway::ExchangeId id;
        gateway::inspect::ExchangeRecordPtr record;
        gateway::inspect::CapturePtr capture;
    };

    struct Fact {
        QString name;
        QString left;
        QString right;
    };

    [[nodiscard]] static QString titleOf(const Side& side);
    [[nodiscard]] QVector<Fact> facts() const;
    void load(Side& side);
    void refresh();

    gateway::service::TrafficFeed& m_traffic;
    const gateway::Clock& m_clock;
    Side m_left;
    Side m_right;
    QVector<Fact> m_facts;
    DiffListModel m_answers;
};

} // namespace app::viewmodels
