// SPDX-License-Identifier: GPL-3.0-or-later
// The models clients can ask for, each tried with one tiny request through the gateway: which are chosen, and
// what became of it. Thread: the main thread.
#pragma once

#include "app/viewmodels/clients/client_probe.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QVector>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace app::viewmodels {

class AliasCheckModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY stateChanged FINAL)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY stateChanged FINAL)
public:
    enum class State { Idle, Waiting, Running, Answered, Failed };
    Q_ENUM(State)

    enum Role { AliasRole = Qt::UserRole + 1, ChosenRole, StateRole, TextRole, BriefRole };

    // Sends one; tests have their own.
    using Send =
        std::function<void(const ProbeRequest& request, std::function<void(const ProbeOutcome&)> done)>;

    explicit AliasCheckModel(Send send, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] bool isRunning() const { return m_running.has_value(); }

    [[nodiscard]] int chosenCount() const;

    // What is known of those that stay is kept.
    void setAliases(const QStringList& aliases);
    // Tries those that are chosen, one after the other, with that address and key.
    void run(const QString& root, const gateway::Secret& key);
    // None of them can be tried, for this reason.
    void fail(const QString& problem);

    Q_INVOKABLE void choose(int row, bool chosen);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void stateChanged();

private:
    struct Row {
        QString alias;
        bool isChosen = false;
        State state = State::Idle;
        QString text = {};
        QString brief = {}; // of an answer: how long it took
    };

    [[nodiscard]] int rowOf(const QString& alias) const;
    void runNext();
    void take(const QString& alias, const ProbeOutcome& outcome);
    void set(int row, State state, const QString& text, const QString& brief = {});

    Send m_send;
    QVector<Row> m_rows;
    QString m_root;
    gateway::Secret m_key;
    std::optional<QString> m_running; // the alias
};

} // namespace app::viewmodels
