// SPDX-License-Identifier: GPL-3.0-or-later
// service::ConfigService from the store: every edit is a numbered revision, so any is undoable.
// Thread: the main thread. Callbacks come from the event loop, and not at all once this object is gone.
#pragma once

#include "service/configuration/config_problems.h"

#include <deque>
#include <optional>

namespace gateway::service {

// A configuration that is to be in force.
struct ConfigEdit {
    // What becomes of credentials in the clear.
    enum class Secrets {
        Refuse, // a problem of their field
        Move,   // to the secret store; references take their place
    };
    config::Config config;
    QString author; // "window", "import", "admin", "key app"
    QString summary;
    std::optional<qint64> onRevision = {}; // made from that one; another by now: nothing is changed
    Secrets secrets = Secrets::Refuse;
};

struct ConfigEditOutcome {
    ConfigProblems problems = {}; // not empty: nothing was changed
    bool hasMoved = false;        // `onRevision` is not in force; nothing was changed
    qint64 revision = 0;          // in force now
};

class StoredConfigService final : public ConfigService {
    Q_OBJECT
public:
    StoredConfigService(store::Store& store, secrets::SecretStore& secretStore, QObject* parent = nullptr);

    // Takes the newest revision into force (none: an empty configuration). Call once, after the store is
    // open. Does not emit changed().
    void load(std::function<void(Result<void>)> done);

    [[nodiscard]] config::ConfigPtr current() const override { return m_current; }

    [[nodiscard]] QString readOnlyReason() const override { return {}; }

    [[nodiscard]] QVector<ConfigProblem> validate(const config::Config& config) const override;
    // A credential in the clear is a problem of its field: only references are stored.
    void apply(const config::Config& config, const QString& summary, ConfigDone done) override;

    [[nodiscard]] QVector<ConfigProblem> reloadProblems() const override { return {}; }

    [[nodiscard]] QString toYaml(const config::Config& config) const override;

    // Takes over a document with plain credentials: they move to the secret store first, and only when all
    // are there is the rest applied.
    void importDocument(const config::Config& config, const QString& summary, ConfigDone done);
    // The same from the text of a file; mistakes carry their line and column.
    void importYaml(const QByteArray& text, const QString& summary, ConfigDone done);

    // Looks whether another node has written a newer one; if so it is in force and changed() was emitted. One
    // that this version does not understand is told in the log, and what is in force stays.
    void refresh(std::function<void()> done);

    // In force; 0 before the first.
    [[nodiscard]] qint64 revision() const { return m_revision; }

    // One after the other, in the order they were given; so are apply(), importDocument() and revertTo().
    using EditDone = std::function<void(const ConfigEditOutcome&)>;
    void applyEdit(const ConfigEdit& edit, EditDone done);

    // Newest first.
    void loadRevisions(int limit, std::function<void(Result<QVector<store::ConfigRevision>>)> done);
    // Applies an older revision again, as a new one: undoing can be undone.
    void revertTo(qint64 number, ConfigDone done);

private:
    struct Waiting {
        ConfigEdit edit;
        EditDone done;
    };

    [[nodiscard]] Result<void> take(const store::ConfigRevision& revision);
    void makeNext();
    void makeAgain();
    void append(const config::Config& config);
    void finish(const ConfigEditOutcome& outcome);

    store::Store& m_store;
    secrets::SecretStore& m_secretStore;
    config::ConfigPtr m_current;
    qint64 m_revision = 0;
    qint64 m_base = 0;           // the revision the first of the edits is made on
    qint64 m_refused = 0;        // of another node, not understood here
    std::deque<Waiting> m_edits; // the first is being made
};

} // namespace gateway::service
