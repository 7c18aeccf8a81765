// SPDX-License-Identifier: GPL-3.0-or-later
// Who may still ask, and who has used how much. Each use of a quota belongs to a key, or to "*" where the
// quota is shared. Requests reserve what they are expected to use when they are admitted and settle with what
// they did use at their end, so that parallel ones cannot together overrun a limit.
//
// The rule, for every quota whose scope covers the request (all must pass, or nothing is reserved):
//   used + reserved < limit, and
//   used + reserved + estimate ≤ limit, unless no other request holds any of it.
// The exception: a request larger than what is left, or than the limit, is let in when it is alone, as long
// as the limit is not reached. A limit can thus be overrun by one request, never by a crowd. Estimates that
// are too low overrun by their error.
//
// Scopes name aliases and providers; allowed empty: all, excluded wins. A quota scoped to providers looks
// only at requests whose provider is decided: ask blockedBy() for each candidate, admit() with the first,
// aim() at the next after a failure.
//
// Where several nodes share a database, each books its own share and is told the others' (adopt()); what
// others did in the last moment is not known yet, so that a limit can be overrun by what they let in within
// it.
//
// One object for the life of the gateway. Thread: the gateway thread. Memory: a row for each key and quota.
#pragma once

#include "config/config.h"
#include "quota/amounts.h"
#include "quota/reservation.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>
#include <variant>
#include <vector>

namespace gateway::quota {

using Admission = std::variant<Reservation, Refusal>;

class QuotaLedger {
public:
    // Whether others count into the same quotas.
    enum class Nodes { One, Many };

    QuotaLedger() = default; // no quotas: admits everybody
    explicit QuotaLedger(const config::Config& config);

    // Before the first request.
    void setNodes(Nodes nodes) { m_nodes = nodes; }

    // Takes another configuration over. A quota keeps its use unless its unit, window or duration changed;
    // then it begins anew. Rows of quotas, keys and assignments that are gone are dropped. Requests in
    // progress settle into the rows they were admitted with.
    void configure(const config::Config& config, qint64 nowMs);

    // Whether any quota looks at the key's requests.
    [[nodiscard]] bool hasQuotas(const QString& key) const
    {
        const auto names = m_quotasOfKeys.constFind(key);
        return names != m_quotasOfKeys.constEnd() && !names->isEmpty();
    }

    // Whether what looks at the key's requests asks which provider they go to.
    [[nodiscard]] bool looksAtProviders(const QString& key) const { return m_keysByProvider.contains(key); }

    [[nodiscard]] Admission admit(const Claim& claim, qint64 nowMs);
    // Moves an open reservation to another provider with an estimate of its own. Refused: it stays as it was.
    [[nodiscard]] std::optional<Refusal> aim(
        Reservation& reservation, const QString& provider, const Amounts& estimate, qint64 nowMs);
    // The quotas that would refuse it, without reserving; empty: none.
    [[nodiscard]] QVector<QuotaStatus> blockedBy(const Claim& claim, qint64 nowMs);
    // For when every provider of a request is blocked: what to tell the client. Empty: one of them is not.
    [[nodiscard]] std::optional<Refusal> refusal(
        const Claim& claim, const QStringList& providers, qint64 nowMs);

    // All quotas of a key, in the order it names them.
    [[nodiscard]] QVector<QuotaStatus> status(const QString& key, qint64 nowMs);
    // Sets a key's use of a quota to 0; of a shared one, everybody's.
    void clear(const QString& quota, const QString& key, qint64 nowMs);

    // Counts the key's quotas anew from what was used, oldest first; of a shared one the use of all keys that
    // name it. What requests in progress hold stays.
    void recompute(const QString& key, const QVector<PastUse>& uses, qint64 nowMs);

    // Rows changed since the last call, for the store; rows without buckets may be deleted there.
    [[nodiscard]] QVector<QuotaRow> takeDirty();
    // What the store held of this node; adds to what was counted meanwhile, which is to be written anew. Rows
    // that fit no quota of the configuration are passed over.
    void restore(const QVector<QuotaRow>& rows);
    // All that the store holds of other nodes; takes the place of what was adopted before. A use that another
    // node set to nothing is nothing here, too.
    void adopt(const QVector<QuotaRow>& rows);

    // Of all requests; 0 when none is in progress.
    [[nodiscard]] qint64 openReservations() const;

private:
    using RowPtr = std::shared_ptr<LedgerRow>;
    using RowId = std::pair<QString, QString>; // quota, owner

    [[nodiscard]] RowPtr rowOf(const config::Quota& quota, const QString& key);
    // Null: it fits none.
    [[nodiscard]] RowPtr rowFor(const QuotaRow& stored);
    void startAnew(LedgerRow& row, qint64 nowMs);
    // In the order the key names its quotas. Valid until the next call or configure().
    [[nodiscard]] const std::vector<RowPtr>& rowsOf(const QString& key);
    [[nodiscard]] static QVector<QuotaStatus> blockingOf(const std::vector<Reservation::Hold>& wanted,
        const std::vector<Reservation::Hold>& own, qint64 nowMs);
    [[nodiscard]] std::vector<Reservation::Hold> holdsFor(const Claim& claim);

    QHash<QString, config::Quota> m_quotas;     // scopes with slugs instead of nicknames
    QHash<QString, QStringList> m_quotasOfKeys; // known ones, each once
    QSet<QString> m_keysByProvider;             // keys with a quota scoped to providers
    QHash<RowId, RowPtr> m_rows;
    QHash<QString, std::vector<RowPtr>> m_rowsOfKeys; // of the keys that have asked: the same rows, at hand
    QVector<QuotaRow> m_dropped;                      // empty rows for the next takeDirty()
    Nodes m_nodes = Nodes::One;
};

} // namespace gateway::quota
