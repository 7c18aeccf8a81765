// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_shelf.h"

#include "base/logging.h"

#include <QTimer>

#include <chrono>
#include <utility>

namespace gateway::store {

using conversations::ConversationChange;
using conversations::History;
using conversations::PageQuery;
using conversations::ResponseKey;
using conversations::ResponsePage;
using conversations::StoredConversation;
using conversations::StoredItem;
using conversations::StoredResponse;

namespace {

constexpr std::chrono::milliseconds kSecondLook { 150 };

} // namespace

template <typename T, typename Ask, typename IsAbsent>
void StoreShelf::askTwice(QObject* context, Ask ask, IsAbsent isAbsent, Done<T> done)
{
    if (!m_queue.isShared()) {
        m_queue.ask(context, std::move(ask), std::move(done));
        return;
    }
    m_queue.ask(context, ask, [this, context, ask, isAbsent, done = std::move(done)](const Result<T>& found) {
        if (!isAbsent(found)) {
            done(found);
            return;
        }
        QTimer::singleShot(
            kSecondLook, context, [this, context, ask, done] { m_queue.ask(context, ask, done); });
    });
}

void StoreShelf::put(MakeRow make)
{
    m_queue.keep([&make](WriteBatch& batch) { batch.answers.push_back(std::move(make)); });
    // The client's next request may go to another node.
    if (m_queue.isShared())
        m_queue.post([](StoreWorker& worker) { worker.batchReady(); });
}

void StoreShelf::find(
    const ResponseKey& key, qint64 nowMs, QObject* context, Done<std::optional<StoredResponse>> done)
{
    using Found = std::optional<StoredResponse>;
    askTwice<Found>(
        context,
        [key, nowMs](StoreWorker& worker) {
            return worker.onShelf<Found>(
                [&](const Shelf& shelf) { return shelf.responses.find(key, nowMs); });
        },
        [](const Result<Found>& found) { return found && !*found; }, std::move(done));
}

void StoreShelf::list(
    const QString& owner, qint64 nowMs, const PageQuery& query, QObject* context, Done<ResponsePage> done)
{
    m_queue.ask(
        context,
        [owner, nowMs, query](StoreWorker& worker) {
            return worker.onShelf<ResponsePage>(
                [&](const Shelf& shelf) { return shelf.responses.page(owner, nowMs, query); });
        },
        std::move(done));
}

void StoreShelf::loadChain(const ResponseKey& key, qint64 nowMs, QObject* context, Done<History> done)
{
    askTwice<History>(
        context,
        [key, nowMs](StoreWorker& worker) {
            return worker.onShelf<History>(
                [&](const Shelf& shelf) { return shelf.responses.chain(key, nowMs); });
        },
        [](const Result<History>& history) {
            return !history && history.error().code == ErrorCode::PreviousResponseNotFound;
        },
        std::move(done));
}

void StoreShelf::cancel(const ResponseKey& key, qint64 nowMs, QObject* context, Done<bool> done)
{
    askTwice<bool>(
        context,
        [key, nowMs](StoreWorker& worker) {
            return worker.changeShelf<bool>(
                [&](const Shelf& shelf) { return shelf.responses.cancel(key, nowMs); });
        },
        [](const Result<bool>& cancelled) { return cancelled && !*cancelled; }, std::move(done));
}

void StoreShelf::remove(const ResponseKey& key, qint64 nowMs, QObject* context, Done<bool> done)
{
    askTwice<bool>(
        context,
        [key, nowMs](StoreWorker& worker) {
            return worker.changeShelf<bool>(
                [&](const Shelf& shelf) { return shelf.responses.remove(key, nowMs); });
        },
        [](const Result<bool>& removed) { return removed && !*removed; }, std::move(done));
}

void StoreShelf::putConversation(const StoredConversation& conversation, QObject* context, Done<void> done)
{
    m_queue.ask(
        context,
        [conversation](StoreWorker& worker) {
            return worker.onShelf<void>(
                [&](const Shelf& shelf) { return shelf.conversations.put(conversation); });
        },
        std::move(done));
}

void StoreShelf::updateConversation(const ResponseKey& key, qint64 nowMs, const ConversationChange& change,
    QObject* context, Done<std::optional<StoredConversation>> done)
{
    m_queue.ask(
        context,
        [key, nowMs, change](StoreWorker& worker) {
            return worker.onShelf<std::optional<StoredConversation>>(
                [&](const Shelf& shelf) { return shelf.conversations.update(key, nowMs, change); });
        },
        std::move(done));
}

void StoreShelf::findConversation(
    const ResponseKey& key, qint64 nowMs, QObject* context, Done<std::optional<StoredConversation>> done)
{
    m_queue.ask(
        context,
        [key, nowMs](StoreWorker& worker) {
            return worker.onShelf<std::optional<StoredConversation>>(
                [&](const Shelf& shelf) { return shelf.conversations.find(key, nowMs); });
        },
        std::move(done));
}

void StoreShelf::removeConversation(const ResponseKey& key, qint64 nowMs, QObject* context, Done<bool> done)
{
    m_queue.ask(
        context,
        [key, nowMs](StoreWorker& worker) {
            return worker.onShelf<bool>(
                [&](const Shelf& shelf) { return shelf.conversations.remove(key, nowMs); });
        },
        std::move(done));
}

void StoreShelf::appendItems(const ResponseKey& conversation, qint64 nowMs,
    const std::vector<StoredItem>& items, QObject* context, Done<void> done)
{
    m_queue.ask(
        context,
        [conversation, nowMs, items](StoreWorker& worker) {
            return worker.onShelf<void>(
                [&](const Shelf& shelf) { return shelf.conversations.append(conversation, nowMs, items); });
        },
        std::move(done));
}

void StoreShelf::loadItems(
    const ResponseKey& conversation, qint64 nowMs, QObject* context, Done<std::vector<StoredItem>> done)
{
    m_queue.ask(
        context,
        [conversation, nowMs](StoreWorker& worker) {
            return worker.onShelf<std::vector<StoredItem>>(
                [&](const Shelf& shelf) { return shelf.conversations.items(conversation, nowMs); });
        },
        std::move(done));
}

void StoreShelf::removeItem(const ResponseKey& conversation, const QByteArray& itemId, qint64 nowMs,
    QObject* context, Done<bool> done)
{
    m_queue.ask(
        context,
        [conversation, itemId, nowMs](StoreWorker& worker) {
            return worker.onShelf<bool>([&](const Shelf& shelf) {
                return shelf.conversations.removeItem(conversation, itemId, nowMs);
            });
        },
        std::move(done));
}

void StoreShelf::cleanUp(qint64 nowMs)
{
    m_queue.post([nowMs](StoreWorker& worker) {
        if (!worker.isOpen())
            return; // was told when it could not be opened
        const Result<void> cleaned = worker.onShelf<void>([&](const Shelf& shelf) {
            const Result<void> responses = shelf.responses.cleanUp(nowMs);
            return responses ? shelf.conversations.cleanUp(nowMs) : responses;
        });
        if (!cleaned)
            qCWarning(lcStore).noquote() << cleaned.error().message;
    });
}

} // namespace gateway::store
