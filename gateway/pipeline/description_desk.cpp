// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/description_desk.h"

#include "pipeline/description_sink.h"
#include "pipeline/exchange.h"

#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace {

// What a text in memory costs besides itself.
constexpr qsizetype kEntryBytes = 96;
// Of a provider's own words about its failure.
constexpr qsizetype kMaxDetail = 300;

http::InboundRequest requestFor(const DescriptionAsker& asker, QByteArray body, const Clock& clock)
{
    const qint64 now = clock.monotonicUs();
    return { .head = { .method = "POST",
                 .target = "/v1/chat/completions",
                 .path = "/v1/chat/completions",
                 .query = {},
                 .headers = { Header { "user-agent", "plexus-vision" },
                     Header { "content-type", "application/json" } },
                 .peer = asker.peer,
                 .acceptedUs = now,
                 .headUs = now },
        .body = std::move(body),
        .bodyUs = now };
}

// A request that reached no provider was refused for what its key may do, or for what is configured; that
// says nothing about another key's.
Error refusalOf(const inspect::ExchangeRecord& record)
{
    const bool isAskers = record.attempts.isEmpty();
    ErrorCode code = ErrorCode::UpstreamStatus;
    if (isAskers && record.status == 429)
        code = ErrorCode::TooManyRequests;
    else if (isAskers && (record.status == 403 || record.status == 404))
        code = ErrorCode::Forbidden;
    QString message = record.errorMessage.isEmpty() ? u"it did not answer"_s : record.errorMessage;
    // Where a defect of ours arose is not for clients.
    const bool isOurs = record.errorCode == errorCodeName(ErrorCode::Internal);
    if (!isOurs && !record.errorDetail.isEmpty() && !message.contains(record.errorDetail))
        message += u" "_s + record.errorDetail.left(kMaxDetail);
    return { .code = code,
        .message = message,
        .failureClass = isAskers ? FailureClass::Caller : FailureClass::Target };
}

Result<Description> resultOf(const inspect::ExchangeRecord& record, const QByteArray& answer)
{
    if (record.state != inspect::ExchangeState::Completed)
        return refusalOf(record);
    const Result<QByteArray> text = descriptionIn(answer);
    if (!text)
        return text.error();
    return Description { .text = *text,
        .source = Description::Source::Asked,
        .cost = record.cost,
        .durationMs = record.endUs / 1000 };
}

} // namespace

DescriptionDesk::DescriptionDesk(
    const Clock& clock, conversations::DescriptionShelf* shelf, Admit admit, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_shelf(shelf)
    , m_admit(std::move(admit))
    , m_memory(kMemoryBytes)
{
}

DescriptionDesk::~DescriptionDesk() = default;

// ---- what is known ----

void DescriptionDesk::find(
    const std::vector<QByteArray>& digests, QObject* context, std::function<void(Texts)> done)
{
    Texts known;
    std::vector<QByteArray> missing;
    for (const QByteArray& digest : digests) {
        if (const QByteArray* text = m_memory.object(digest))
            known.insert(digest, *text);
        else
            missing.push_back(digest);
    }
    if (missing.empty() || !m_shelf) {
        done(std::move(known));
        return;
    }
    m_shelf->find(missing, m_clock.epochMs(), context,
        [this, known = std::move(known), done = std::move(done)](const Result<Texts>& found) mutable {
            // A shelf that cannot be read costs a description, not the request.
            const Texts texts = found ? *found : Texts();
            for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
                remember(text.key(), text.value());
                known.insert(text.key(), text.value());
            }
            done(std::move(known));
        });
}

// The cache owns what it is given, at once.
void DescriptionDesk::remember(const QByteArray& digest, const QByteArray& text)
{
    m_memory.insert(digest, new QByteArray(text), text.size() + kEntryBytes);
}

void DescriptionDesk::keep(const DescriptionOrder& order, const QByteArray& text)
{
    remember(order.digest, text);
    if (m_shelf && order.shelfBytes > 0)
        m_shelf->put(order.digest, text, m_clock.epochMs(), order.shelfBytes);
}

// ---- who waits for what ----

DescriptionDesk::Ticket::Ticket(DescriptionDesk& desk, QByteArray digest, quint64 number)
    : m_desk(&desk)
    , m_digest(std::move(digest))
    , m_number(number)
{
}

DescriptionDesk::Ticket::~Ticket()
{
    leave();
}

DescriptionDesk::Ticket::Ticket(Ticket&& other) noexcept
    : m_desk(std::exchange(other.m_desk, nullptr))
    , m_digest(std::move(other.m_digest))
    , m_number(other.m_number)
{
}

DescriptionDesk::Ticket& DescriptionDesk::Ticket::operator=(Ticket&& other) noexcept
{
    if (this != &other) {
        leave();
        m_desk = std::exchange(other.m_desk, nullptr);
        m_digest = std::move(other.m_digest);
        m_number = other.m_number;
    }
    return *this;
}

void DescriptionDesk::Ticket::leave()
{
    if (DescriptionDesk* desk = std::exchange(m_desk, nullptr))
        std::ignore = desk->take(m_digest, m_number);
}

DescriptionDesk::Ticket DescriptionDesk::describe(DescriptionAsker asker, DescriptionOrder order, Done done)
{
    const quint64 number = ++m_lastNumber;
    const QByteArray digest = order.digest;
    QTimer::singleShot(order.timeoutMs, this, [this, digest, number] { timeOut(digest, number); });
    Flight& flight = m_flights[digest];
    flight.waiters.push_back(
        { .number = number, .asker = std::move(asker), .order = std::move(order), .done = std::move(done) });
    if (flight.waiters.size() == 1 && !flight.isSettling)
        launch(digest);
    return { *this, digest, number };
}

void DescriptionDesk::launch(const QByteArray& digest)
{
    Flight& flight = m_flights.at(digest);
    const Waiter& leader = flight.waiters.front();
    flight.leader = leader.number;
    Result<QByteArray> body = descriptionBody(leader.order.model, *leader.order.image, leader.order.prompt);
    if (!body) {
        settleLater(digest, body.error());
        return;
    }
    auto sink = std::make_unique<DescriptionSink>();
    flight.sink = sink.get();
    Exchange* child =
        m_admit(leader.asker, requestFor(leader.asker, std::move(body).value(), m_clock), std::move(sink));
    if (!child)
        return; // the gateway stops, and whoever waits with it
    child->describesFor(leader.asker.id);
    flight.child = child;
    m_children.insert(child, digest);
    child->start(); // may end it
}

// The one who leaves takes the exchange along that runs under its key.
std::optional<DescriptionDesk::Waiter> DescriptionDesk::take(const QByteArray& digest, quint64 number)
{
    const auto place = m_flights.find(digest);
    if (place == m_flights.end())
        return std::nullopt;
    Flight& flight = place->second;
    const auto waiter = std::find_if(flight.waiters.begin(), flight.waiters.end(),
        [number](const Waiter& one) { return one.number == number; });
    if (waiter == flight.waiters.end())
        return std::nullopt;
    const bool isLeader = waiter == flight.waiters.begin();
    std::optional<Waiter> taken(std::move(*waiter));
    flight.waiters.erase(waiter);
    if (!isLeader || flight.isSettling)
        return taken;
    m_children.remove(std::exchange(flight.child, nullptr));
    const QPointer<DescriptionSink> sink = std::exchange(flight.sink, nullptr);
    if (flight.waiters.empty())
        m_flights.erase(place);
    else
        relaunchLater(digest);
    if (sink)
        sink->leave();
    return taken;
}

void DescriptionDesk::timeOut(const QByteArray& digest, quint64 number)
{
    const std::optional<Waiter> waiter = take(digest, number);
    if (!waiter)
        return;
    waiter->done(Error { .code = ErrorCode::UpstreamTimeout,
        .message = u"it was not done after %1 seconds"_s.arg(waiter->order.timeoutMs / 1000),
        .failureClass = FailureClass::Target });
}

// Not from inside the end of the one before: the engine may be going through its exchanges.
void DescriptionDesk::relaunchLater(const QByteArray& digest)
{
    QMetaObject::invokeMethod(
        this,
        [this, digest] {
            const auto place = m_flights.find(digest);
            if (place != m_flights.end() && !place->second.child && !place->second.isSettling
                && !place->second.waiters.empty())
                launch(digest);
        },
        Qt::QueuedConnection);
}

// ---- how it ends ----

void DescriptionDesk::exchangeEnded(Exchange& exchange, const inspect::ExchangeRecord& record)
{
    const QByteArray digest = m_children.take(&exchange);
    if (digest.isEmpty())
        return;
    const Flight& flight = m_flights.at(digest);
    settleLater(digest, resultOf(record, flight.sink ? flight.sink->body() : QByteArray()));
}

// It may have ended from inside describe().
void DescriptionDesk::settleLater(const QByteArray& digest, Result<Description> result)
{
    Flight& flight = m_flights.at(digest);
    flight.child = nullptr;
    flight.sink = nullptr;
    flight.isSettling = true;
    QMetaObject::invokeMethod(
        this, [this, digest, result = std::move(result)] { settle(digest, result); }, Qt::QueuedConnection);
}

void DescriptionDesk::settle(const QByteArray& digest, Result<Description> result)
{
    const auto place = m_flights.find(digest);
    if (place == m_flights.end())
        return;
    std::deque<Waiter> waiters;
    const bool isOnlyLeaders = !result && result.error().failureClass == FailureClass::Caller;
    if (isOnlyLeaders) {
        Flight& flight = place->second;
        // It may have left in the meantime; what it was refused concerns nobody else.
        if (!flight.waiters.empty() && flight.waiters.front().number == flight.leader) {
            waiters.push_back(std::move(flight.waiters.front()));
            flight.waiters.pop_front();
        }
        flight.isSettling = false;
        if (flight.waiters.empty())
            m_flights.erase(place);
        else
            relaunchLater(digest);
    } else {
        waiters = std::move(place->second.waiters);
        m_flights.erase(place);
    }
    if (result && !waiters.empty())
        keep(waiters.front().order, result->text);
    bool isFirst = true;
    for (const Waiter& waiter : waiters) {
        if (result && !std::exchange(isFirst, false))
            result = Description { .text = result->text, .source = Description::Source::Shared };
        waiter.done(result);
    }
}

void DescriptionDesk::clear()
{
    m_flights.clear();
    m_children.clear();
}

} // namespace gateway::pipeline

#include "moc_description_desk.cpp"
