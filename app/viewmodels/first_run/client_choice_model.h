// SPDX-License-Identifier: GPL-3.0-or-later
// The clients that were found, as a person ticks them: each with the set-up it would get, and writing those
// that are ticked, one after the other. Thread: the main thread. The view-model of clients must outlive it.
#pragma once

#include "app/viewmodels/clients/clients_view_model.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace app::viewmodels {

class ClientChoiceModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    // Some ticked client is to be written and can be.
    Q_PROPERTY(bool canWrite READ canWrite NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool writing READ isWriting NOTIFY stateChanged FINAL)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY stateChanged FINAL)
public:
    enum Role {
        ClientIdRole = Qt::UserRole + 1,
        NameRole,
        StateRole,
        FilesRole,   // where its settings are
        ProblemRole, // why it cannot be chosen; empty: it can
        ChosenRole,
        DoneRole,     // it was written, or opened
        OutcomeRole,  // a sentence of what was done, or why not; empty: nothing yet
        SetupRole,    // ClientSetup*
        ConflictRole, // what is stronger than its file; empty: nothing
    };

    explicit ClientChoiceModel(ClientsViewModel& clients, QObject* parent = nullptr);
    ~ClientChoiceModel() override;

    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }

    [[nodiscard]] bool canWrite() const;

    [[nodiscard]] bool isWriting() const { return !m_queue.isEmpty(); }

    [[nodiscard]] int chosenCount() const;

    // Ids of those that were written or opened here.
    [[nodiscard]] QStringList done() const;

    // Takes what is found now; nobody who is ticked loses the tick.
    void load();
    // Lets go of the set-ups; what is under way comes to its end.
    void clear();

    Q_INVOKABLE void choose(int row, bool chosen);
    Q_INVOKABLE void writeChosen();
    // Of one that is to use Plexus only when opened from here.
    Q_INVOKABLE void openHere(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void stateChanged();
    // The ids of done() are more by one.
    void doneChanged();

private:
    struct Entry {
        clients::ClientFacts facts;
        QString name;
        std::unique_ptr<ClientSetup> setup;
        bool isChosen = false;
        bool isDone = false;
        QString outcome = {};
    };

    [[nodiscard]] int rowOf(const QString& client) const;
    [[nodiscard]] static QString problemOf(const Entry& entry);
    [[nodiscard]] std::unique_ptr<Entry> newEntry(const clients::ClientFacts& facts);
    void follow(const Entry& entry);
    void bury(const std::vector<std::unique_ptr<Entry>>& entries);
    void end(const QString& client, const QString& outcome, bool isDone);
    void writeNext();
    void tell(int row);

    ClientsViewModel& m_clients;
    std::vector<std::unique_ptr<Entry>> m_entries;
    QStringList m_queue; // to be written, by id
    QString m_applying;  // under way; empty: nobody
};

} // namespace app::viewmodels
