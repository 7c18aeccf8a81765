// SPDX-License-Identifier: GPL-3.0-or-later
// Clients on this computer: which are there and where they point, what would be changed to point one at
// Plexus, doing it, and taking it back. Thread: one at a time, no event loop needed; blocks on the disk.
#pragma once

#include "app/clients/expand.h"
#include "app/clients/journal.h"
#include "app/clients/settings_file.h"
#include "app/clients/world.h"

#include <functional>
#include <optional>

namespace app::clients {

enum class ClientState {
    Connected,  // its files point here
    Elsewhere,  // at an earlier address of Plexus, or somebody else's
    NotSetUp,   // nothing of it is written
    Unreadable, // a file cannot be read or understood
    GuideOnly,  // its settings are out of reach
};

struct ClientFacts {
    QString id;
    ClientState state = ClientState::NotSetUp;
    bool isFound = false;
    QString program = {};  // the file that was found
    QString endpoint = {}; // where it points, when elsewhere
    QString problem = {};
    QStringList files = {}; // as shown
    bool isManaged = false; // changes of ours are written down
    QVector<SetVariable> conflicts = {};

    friend bool operator==(const ClientFacts&, const ClientFacts&) = default;
};

// What would happen to one file.
struct FilePlan {
    SettingsFile file;
    FormatKind format = FormatKind::Json;
    QByteArray after;
    QVector<Edit> edits = {};         // ours, as they will be written down
    QVector<JournalEdit> places = {}; // likewise
    QString shown;

    [[nodiscard]] bool isChange() const { return file.bytes != after || !file.exists; }
};

// Taken-back changes, in words for people; each a sentence.
struct UndoOutcome {
    enum class Kind { Exact, OnlyOurs, NothingLeft };

    Kind kind = Kind::Exact;
    QString shown;
    QStringList left = {}; // places that were set differently since, and stay
};

// A client whose settings named an earlier address of Plexus.
struct RepointOutcome {
    QString client;
    QString problem = {}; // why they still do; empty: they name the new one

    friend bool operator==(const RepointOutcome&, const RepointOutcome&) = default;
};

class ClientDesk {
public:
    using NowMs = std::function<qint64()>;

    ClientDesk(World world, QVector<Recipe> recipes, NowMs now);

    // Reads the journal, and mends what a crash left between journal and file. What must be said, if
    // anything.
    [[nodiscard]] QStringList open();

    [[nodiscard]] const QVector<Recipe>& recipes() const { return m_recipes; }

    [[nodiscard]] const Recipe* recipe(const QString& id) const;

    [[nodiscard]] const World& world() const { return m_world; }

    // Without a root (the gateway does not run) nothing counts as connected.
    [[nodiscard]] QVector<ClientFacts> look(const QString& root) const;
    [[nodiscard]] gateway::Result<QVector<FilePlan>> plan(const QString& client, const Target& target) const;
    // `seen` is what a person agreed to. An error changes nothing; if a file is not what it was then, it says
    // so.
    [[nodiscard]] gateway::Result<void> apply(
        const QString& client, const Target& target, const QVector<FilePlan>& seen);
    [[nodiscard]] gateway::Result<QVector<UndoOutcome>> undo(const QString& client);
    // Of all clients; what failed is said and the rest done.
    [[nodiscard]] QStringList undoAll();
    // Clients with changes of ours.
    [[nodiscard]] QStringList managed() const;
    // Plexus is to be found at `root` now: what was written of the address it had then is written anew, as
    // far as it is still ours; nothing else of a file changes. Only clients that were concerned.
    [[nodiscard]] QVector<RepointOutcome> repoint(const QString& root);
    // Likewise for a key that was given another value. Only clients whose files hold the former one.
    [[nodiscard]] QVector<RepointOutcome> rekey(const QString& former, const QString& key);

private:
    [[nodiscard]] ClientFacts factsOf(const Recipe& recipe, const QString& root) const;
    [[nodiscard]] QString placeOf(const RecipeFile& file) const;
    [[nodiscard]] gateway::Result<FilePlan> planFile(
        const Recipe& recipe, const RecipeFile& file, const Target& target) const;
    [[nodiscard]] gateway::Result<JournalEntry> entryFor(const QString& client, const FilePlan& plan);
    [[nodiscard]] gateway::Result<UndoOutcome> undoFile(const JournalEntry& entry);
    [[nodiscard]] gateway::Result<UndoOutcome> takeOut(const JournalEntry& entry, const SettingsFile& file);
    [[nodiscard]] bool mendOne(const JournalEntry& entry);
    [[nodiscard]] QString formerRoot(const QString& client, const QString& root) const;
    class Move; // one text for another, wherever we have written it
    [[nodiscard]] gateway::Result<bool> moveFile(const JournalEntry& entry, const Move& move);
    [[nodiscard]] std::optional<RepointOutcome> moveClient(const QString& client, const Move& move);

    World m_world;
    QVector<Recipe> m_recipes;
    NowMs m_now;
    Journal m_journal;
};

// The same place, written by another hand: localhost, a slash at the end.
[[nodiscard]] bool isSameEndpoint(const QString& a, const QString& b);

} // namespace app::clients
