// SPDX-License-Identifier: GPL-3.0-or-later
// Has images described, each once: texts that are known come from memory or the shelf, the others from an
// exchange of its own with the describing model, which everybody who asks for the same image meanwhile waits
// for. It runs under the key of the first who asked; when that one leaves, or was refused for a reason of its
// own, the next goes on.
// Thread: the gateway thread; owned by the engine.
#pragma once

#include "base/clock.h"
#include "base/money.h"
#include "conversations/description_shelf.h"
#include "dialects/unified/request.h"
#include "http/http_types.h"
#include "inspect/exchange_record.h"
#include "pipeline/client_auth.h"
#include "pipeline/snapshot.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace gateway::pipeline {

class DescriptionSink;
class Exchange;

// On whose behalf an image is described. The snapshot keeps the client's key alive.
struct DescriptionAsker {
    ExchangeId id;
    SnapshotPtr snapshot;
    KeyTable::Client client;
    QHostAddress peer;
};

struct DescriptionOrder {
    QByteArray digest; // of image, model and prompt: what the text is kept under
    std::shared_ptr<const dialects::ChatRequest> request; // holds `image`
    const dialects::ImagePart* image = nullptr;
    QString model;
    QString prompt;
    int timeoutMs = 0;
    qint64 shelfBytes = 0; // of all texts on the shelf; 0: it is not put there
};

struct Description {
    enum class Source { Kept, Asked, Shared }; // Shared: asked for by another request at the same time
    QByteArray text;
    Source source = Source::Kept;
    std::optional<Money> cost = {}; // Asked; empty: no price is known
    qint64 durationMs = 0;          // Asked
};

class DescriptionDesk final : public QObject {
    Q_OBJECT
public:
    // Makes an exchange of the engine's, which is started here; null: the gateway does not run.
    using Admit = std::function<Exchange*(const DescriptionAsker& asker, http::InboundRequest request,
        std::unique_ptr<http::ResponseSink> sink)>;
    using Done = std::function<void(Result<Description>)>;
    using Texts = conversations::DescriptionShelf::Texts;

    // Memory of texts, so that most turns of a conversation need no other thread.
    static constexpr qsizetype kMemoryBytes = 4 * 1024 * 1024;

    // `shelf`: null where nothing is kept.
    DescriptionDesk(const Clock& clock, conversations::DescriptionShelf* shelf, Admit admit, QObject* parent);
    ~DescriptionDesk() override;

    // Which of them are known. Calls `done` once: at once when memory has them all or there is no shelf to
    // ask; never, when `context` is gone by then.
    void find(const std::vector<QByteArray>& digests, QObject* context, std::function<void(Texts)> done);

    // Whoever lets go of it is not called any more.
    class Ticket {
    public:
        Ticket() = default;
        Ticket(DescriptionDesk& desk, QByteArray digest, quint64 number);
        ~Ticket();
        Ticket(Ticket&& other) noexcept;
        Ticket& operator=(Ticket&& other) noexcept;
        Ticket(const Ticket&) = delete;
        Ticket& operator=(const Ticket&) = delete;

    private:
        void leave();

        QPointer<DescriptionDesk> m_desk;
        QByteArray m_digest;
        quint64 m_number = 0;
    };

    // Calls `done` once, from the event loop. A message of an error is the end of a sentence: "it timed out".
    [[nodiscard]] Ticket describe(DescriptionAsker asker, DescriptionOrder order, Done done);

    // An exchange of the engine's has ended; not necessarily one of ours.
    void exchangeEnded(Exchange& exchange, const inspect::ExchangeRecord& record);

    // What is remembered of finished ones.
    void forget() { m_memory.clear(); }

    // The gateway stops: nobody is called any more.
    void clear();

private:
    struct Waiter {
        quint64 number;
        DescriptionAsker asker;
        DescriptionOrder order;
        Done done;
    };

    // Of one digest.
    struct Flight {
        std::deque<Waiter> waiters; // the first leads
        quint64 leader = 0;         // whose key the exchange ran under
        Exchange* child = nullptr;
        QPointer<DescriptionSink> sink;
        bool isSettling = false; // the answer is there, and told with the next turn of the event loop
    };

    void launch(const QByteArray& digest);
    void relaunchLater(const QByteArray& digest);
    void settleLater(const QByteArray& digest, Result<Description> result);
    void settle(const QByteArray& digest, Result<Description> result);
    void remember(const QByteArray& digest, const QByteArray& text);
    void keep(const DescriptionOrder& order, const QByteArray& text);
    void timeOut(const QByteArray& digest, quint64 number);
    [[nodiscard]] std::optional<Waiter> take(const QByteArray& digest, quint64 number);

    const Clock& m_clock;
    conversations::DescriptionShelf* m_shelf;
    Admit m_admit;
    QCache<QByteArray, QByteArray> m_memory; // cost: bytes
    std::map<QByteArray, Flight> m_flights;
    QHash<Exchange*, QByteArray> m_children;
    quint64 m_lastNumber = 0;
};

} // namespace gateway::pipeline
