// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_captures.h"

#include "base/logging.h"
#include "inspect/body_search.h"
#include "store/capture_pack.h"

#include <QElapsedTimer>
#include <QMutexLocker>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::store {

using inspect::BodyMatch;
using inspect::BodyQuery;
using inspect::BodySearchPage;
using inspect::CapturePtr;

namespace {

constexpr int kRestMs = 1000; // a thread at rest keeps the memory its last capture took
// What one look at the table takes out of it: some milliseconds of the store's thread.
constexpr int kStepRows = 16;
constexpr qint64 kStepBytes = 1024LL * 1024;
constexpr std::chrono::milliseconds kSearchTime = 250ms;

bool covers(const CaptureChoice& choice, const CaptureChoice& who)
{
    return (!choice.id || choice.id == who.id) && (!choice.keyName || choice.keyName == who.keyName);
}

Error refused(const QString& message)
{
    return { .code = ErrorCode::InvalidRequest, .message = message, .failureClass = FailureClass::Caller };
}

Result<CapturePtr> opened(const Result<std::optional<PackedCapture>>& found)
{
    if (!found)
        return found.error();
    if (!*found)
        return CapturePtr();
    auto capture = unpacked((*found)->body, (*found)->entry);
    if (!capture)
        return capture.error();
    return CapturePtr(std::make_shared<const inspect::Capture>(std::move(capture).value()));
}

// What of some rows matches; until enough do.
struct Looked {
    std::vector<std::pair<ExchangeId, BodyMatch>> matches;
    std::size_t rows = 0;
};

Looked lookThrough(const std::vector<PackedCapture>& rows, const BodyQuery& query, std::size_t most)
{
    const inspect::BodyMatcher matcher(query);
    Looked looked;
    for (const PackedCapture& row : rows) {
        if (looked.matches.size() == most)
            return looked;
        ++looked.rows;
        const auto capture =
            row.body.isEmpty() ? Result<inspect::Capture>(Error {}) : unpacked(row.body, row.entry);
        if (!capture)
            continue;
        if (auto match = matcher.find(*capture))
            looked.matches.emplace_back(row.entry.id, *std::move(match));
    }
    return looked;
}

} // namespace

// One step of a search: looks at a few rows at a time until there are enough matches, or the time is over.
class BodySearch : public std::enable_shared_from_this<BodySearch> {
public:
    BodySearch(StoreCaptures& captures, const BodyQuery& query, QObject* context,
        StoreCaptures::Done<BodySearchPage> done)
        : m_captures(captures)
        , m_query(query)
        , m_context(context)
        , m_done(std::move(done))
    {
        m_page.searchedBackToMs = query.beforeMs;
        m_page.searchedBackToId = query.beforeId;
        m_time.start();
    }

    void step()
    {
        m_captures.m_queue.ask(
            m_context,
            [query = m_query](StoreWorker& worker) {
                return worker.onCaptures<std::vector<PackedCapture>>(
                    [&query](CaptureRepository& captures, auto&) {
                        return captures.next(query, kStepRows, kStepBytes);
                    });
            },
            [self = shared_from_this()](
                Result<std::vector<PackedCapture>> rows) { self->take(std::move(rows)); });
    }

private:
    void take(Result<std::vector<PackedCapture>> rows)
    {
        if (!rows) {
            m_done(rows.error());
            return;
        }
        if (rows->empty()) {
            m_page.isAtEnd = true;
            finish();
            return;
        }
        auto taken = std::make_shared<const std::vector<PackedCapture>>(std::move(rows).value());
        const std::size_t room = static_cast<std::size_t>(m_query.limit) - m_found.size();
        m_captures.onReader(
            m_context, [taken, query = m_query, room] { return lookThrough(*taken, query, room); },
            [self = shared_from_this(), taken](Looked looked) { self->goOn(*taken, std::move(looked)); });
    }

    void goOn(const std::vector<PackedCapture>& rows, Looked looked)
    {
        m_page.searchedCaptures += static_cast<qint64>(looked.rows);
        if (looked.rows > 0) {
            const inspect::CaptureEntry& last = rows[looked.rows - 1].entry;
            m_page.searchedBackToMs = m_query.beforeMs = last.startedAtMs;
            m_page.searchedBackToId = m_query.beforeId = last.id;
        }
        std::move(looked.matches.begin(), looked.matches.end(), std::back_inserter(m_found));
        if (m_found.size() >= static_cast<std::size_t>(m_query.limit)
            || m_time.hasExpired(kSearchTime.count()))
            finish();
        else
            step();
    }

    // With the records the matches belong to.
    void finish()
    {
        if (m_found.empty()) {
            m_done(m_page);
            return;
        }
        QStringList ids;
        for (const auto& [id, match] : m_found)
            ids.append(id.toString());
        using Records = QVector<inspect::ExchangeRecordPtr>;
        m_captures.m_queue.ask(
            m_context,
            [ids](StoreWorker& worker) {
                return worker.onCaptures<Records>([&ids](auto&, ExchangeRepository& exchanges) {
                    QStringList places;
                    BoundValues values;
                    for (qsizetype i = 0; i < ids.size(); ++i) {
                        places.append(u":id%1"_s.arg(i));
                        values.append({ places.last(), ids[i] });
                    }
                    return exchanges.select(u" WHERE id IN (%1)"_s.arg(places.join(u", "_s)), values);
                });
            },
            [self = shared_from_this()](const Result<Records>& records) { self->tell(records); });
    }

    // A capture whose record is gone goes soon.
    void tell(const Result<QVector<inspect::ExchangeRecordPtr>>& records)
    {
        if (!records) {
            m_done(records.error());
            return;
        }
        for (auto& [id, match] : m_found) {
            const auto record = std::find_if(records->begin(), records->end(),
                [&id = id](const inspect::ExchangeRecordPtr& each) { return each->id == id; });
            if (record == records->end())
                continue;
            match.record = *record;
            m_page.matches.append(std::move(match));
        }
        m_done(m_page);
    }

    StoreCaptures& m_captures;
    BodyQuery m_query; // where to go on
    QObject* m_context;
    StoreCaptures::Done<BodySearchPage> m_done;
    std::vector<std::pair<ExchangeId, BodyMatch>> m_found;
    BodySearchPage m_page;
    QElapsedTimer m_time;
};

StoreCaptures::StoreCaptures(StoreQueue& queue)
    : m_queue(queue)
{
    for (QThreadPool* pool : { &m_reader, &m_packer }) {
        pool->setMaxThreadCount(1);
        pool->setExpiryTimeout(kRestMs);
        pool->setThreadPriority(QThread::LowPriority);
    }
}

StoreCaptures::~StoreCaptures()
{
    finish();
    m_reader.waitForDone();
}

void StoreCaptures::finish()
{
    m_packer.waitForDone();
}

void StoreCaptures::put(const CaptureChoice& who, Make make)
{
    quint64 number = 0;
    {
        const QMutexLocker lock(&m_mutex);
        number = ++m_puts;
        ++m_packing;
    }
    m_packer.start([this, who, number, make = std::move(make)] { pack(who, number, make); });
}

void StoreCaptures::pack(const CaptureChoice& who, quint64 number, const Make& make)
{
    if (!isRemoved(who, number)) {
        const inspect::Capture capture = make();
        Result<QByteArray> body = packed(capture);
        if (body) {
            PackedCapture row { .entry = { .id = capture.id,
                                    .keyName = capture.keyName,
                                    .startedAtMs = capture.startedAtMs,
                                    .requestBytes = capture.request.size,
                                    .responseBytes = capture.answer.size,
                                    .storedBytes = body->size() },
                .body = std::move(body).value() };
            // Under the lock: what is removed now is removed there, or not put there.
            const QMutexLocker lock(&m_mutex);
            const bool isGone = std::any_of(m_removed.begin(), m_removed.end(),
                [&](const Removed& each) { return each.at >= number && covers(each.choice, who); });
            if (!isGone)
                m_queue.keep([&row](WriteBatch& batch) { batch.captures.push_back(std::move(row)); });
        } else {
            qCWarning(lcStore).noquote() << body.error().message;
        }
    }
    const QMutexLocker lock(&m_mutex);
    if (--m_packing == 0)
        m_removed.clear();
}

bool StoreCaptures::isRemoved(const CaptureChoice& who, quint64 number)
{
    const QMutexLocker lock(&m_mutex);
    return std::any_of(m_removed.begin(), m_removed.end(),
        [&](const Removed& each) { return each.at >= number && covers(each.choice, who); });
}

template <typename Work, typename Then> void StoreCaptures::onReader(QObject* context, Work work, Then then)
{
    using Answer = decltype(work());
    auto answer = std::make_shared<std::optional<Answer>>();
    auto reply = std::make_shared<Reply>();
    QObject::connect(
        reply.get(), &Reply::ready, context,
        [answer, then = std::move(then)]() mutable {
            Then call = std::move(then); // see StoreQueue::ask()
            call(std::move(**answer));
        },
        Qt::QueuedConnection);
    m_reader.start([answer, reply, work = std::move(work)] {
        answer->emplace(work());
        Q_EMIT reply->ready();
    });
}

void StoreCaptures::find(const CaptureChoice& choice, QObject* context, Done<CapturePtr> done)
{
    using Found = std::optional<PackedCapture>;
    m_queue.ask(
        context,
        [choice](StoreWorker& worker) {
            return worker.onCaptures<Found>(
                [&choice](CaptureRepository& captures, auto&) { return captures.find(choice); });
        },
        [this, context, done = std::move(done)](const Result<Found>& found) {
            onReader(
                context, [found] { return opened(found); }, done);
        });
}

void StoreCaptures::list(const CaptureListQuery& query, QObject* context, Done<CapturePage> done)
{
    m_queue.ask(
        context,
        [query](StoreWorker& worker) {
            return worker.onCaptures<CapturePage>(
                [&query](CaptureRepository& captures, auto&) { return captures.page(query); });
        },
        std::move(done));
}

void StoreCaptures::total(QObject* context, Done<CaptureTotal> done)
{
    m_queue.ask(
        context,
        [](StoreWorker& worker) {
            return worker.onCaptures<CaptureTotal>(
                [](CaptureRepository& captures, auto&) { return captures.total(); });
        },
        std::move(done));
}

void StoreCaptures::remove(const CaptureChoice& choice, QObject* context, Done<qint64> done)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_packing > 0)
            m_removed.push_back({ .choice = choice, .at = m_puts });
    }
    m_queue.ask(
        context,
        [choice](StoreWorker& worker) {
            return worker.onCaptures<qint64>(
                [&choice](CaptureRepository& captures, auto&) { return captures.remove(choice); });
        },
        std::move(done));
}

void StoreCaptures::removeEach(const QVector<ExchangeId>& ids, QObject* context, Done<qint64> done)
{
    {
        const QMutexLocker lock(&m_mutex);
        for (const ExchangeId& id : ids) {
            if (m_packing > 0)
                m_removed.push_back({ .choice = { .id = id }, .at = m_puts });
        }
    }
    m_queue.ask(
        context,
        [ids](StoreWorker& worker) {
            return worker.onCaptures<qint64>([&ids](CaptureRepository& captures, auto&) -> Result<qint64> {
                qint64 removed = 0;
                for (const ExchangeId& id : ids) {
                    const Result<qint64> one = captures.remove({ .id = id });
                    if (!one)
                        return one;
                    removed += *one;
                }
                return removed;
            });
        },
        std::move(done));
}

void StoreCaptures::search(const BodyQuery& query, QObject* context, Done<BodySearchPage> done)
{
    BodyQuery bounded = query;
    bounded.limit = std::clamp(query.limit, 1, 200);
    if (const QString problem = inspect::searchProblem(query); !problem.isEmpty()) {
        onReader(
            context, [problem] { return Result<BodySearchPage>(refused(problem)); }, std::move(done));
        return;
    }
    std::make_shared<BodySearch>(*this, bounded, context, std::move(done))->step();
}

void StoreCaptures::setLimits(const CaptureLimits& limits)
{
    m_queue.post([limits](StoreWorker& worker) { worker.setCaptureLimits(limits); });
}

} // namespace gateway::store
