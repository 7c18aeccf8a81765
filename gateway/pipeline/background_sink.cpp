// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/background_sink.h"

#include "base/http_status.h"

#include <boost/json.hpp>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace {

constexpr qsizetype kKeptEvents = BackgroundReader::kMaxWaiting;
constexpr qsizetype kErrorText = 64 * 1024;

BackgroundSink::Ending refusal(const QByteArray& body)
{
    BackgroundSink::Ending ending { .kind = BackgroundSink::Ending::Kind::Refused,
        .code = u"server_error"_s,
        .message = QString::fromUtf8(body.left(2000)) };
    boost::system::error_code failed;
    const boost::json::value value =
        boost::json::parse({ body.constData(), static_cast<std::size_t>(body.size()) }, failed);
    const auto text = [&value](const char* pointer) {
        boost::system::error_code absent;
        const boost::json::value* found = value.find_pointer(pointer, absent);
        return found && found->is_string() ? QString::fromStdString(std::string(found->get_string()))
                                           : QString();
    };
    if (failed)
        return ending;
    if (const QString message = text("/error/message"); !message.isEmpty())
        ending.message = message;
    if (const QString code = text("/error/code"); !code.isEmpty())
        ending.code = code;
    return ending;
}

qint64 numberOf(const QByteArray& event)
{
    constexpr QByteArrayView kName = "\"sequence_number\":";
    const qsizetype at = event.indexOf(kName);
    if (at < 0)
        return -1;
    qint64 number = 0;
    for (qsizetype index = at + kName.size();
         index < event.size() && event[index] >= '0' && event[index] <= '9'; ++index)
        number = number * 10 + (event[index] - '0');
    return number;
}

} // namespace

BackgroundSink::BackgroundSink(Hooks hooks, std::shared_ptr<KeptBytes> kept)
    : m_hooks(std::move(hooks))
    , m_kept(std::move(kept))
{
}

BackgroundSink::~BackgroundSink()
{
    finish({ .kind = Ending::Kind::Cut });
    dropEvents();
}

void BackgroundSink::send(http::Reply reply)
{
    m_status = reply.status;
    for (const Reader& reader : std::exchange(m_waiting, {}))
        reader->send(reply);
    finish(isSuccessStatus(reply.status) ? Ending {} : refusal(reply.body));
}

void BackgroundSink::begin(int status, HeaderList headers, http::BodyFraming framing)
{
    m_status = status;
    m_isStream = framing == http::BodyFraming::Chunked;
    m_headers = std::move(headers);
    for (Reader& reader : std::exchange(m_waiting, {})) {
        reader->begin(status, m_headers, framing);
        m_readers.push_back(std::move(reader));
    }
}

void BackgroundSink::write(QByteArrayView bytes)
{
    if (isSuccessStatus(m_status) && m_isStream) {
        cut(bytes);
        return;
    }
    offer(bytes.toByteArray());
    if (!isSuccessStatus(m_status))
        m_rest.append(bytes.first(std::min(bytes.size(), kErrorText - m_rest.size())));
}

void BackgroundSink::cut(QByteArrayView bytes)
{
    constexpr QByteArrayView kEnd = "\n\n";
    qsizetype from = std::max<qsizetype>(m_rest.size() - 1, 0);
    qsizetype begin = 0;
    m_rest.append(bytes);
    for (qsizetype end = m_rest.indexOf(kEnd, from); end >= 0; end = m_rest.indexOf(kEnd, from)) {
        from = end + kEnd.size();
        const QByteArray event = m_rest.sliced(begin, from - begin);
        begin = from;
        keep(event);
        offer(event);
    }
    m_rest.remove(0, begin);
    if (m_rest.size() <= kKeptEvents)
        return;
    // One event that is larger than all that is kept goes on in pieces.
    dropEvents();
    offer(std::exchange(m_rest, {}));
}

// Comments have no number: they are for whoever reads now.
void BackgroundSink::keep(const QByteArray& event)
{
    const qint64 number = numberOf(event);
    if (m_isTooLong || number < 0)
        return;
    if (m_keptBytes + event.size() > kKeptEvents || m_kept->now + event.size() > m_kept->most) {
        dropEvents();
        return;
    }
    m_keptBytes += event.size();
    m_kept->now += event.size();
    m_events.push_back({ .number = number, .bytes = event });
}

void BackgroundSink::dropEvents()
{
    m_isTooLong = true;
    m_events.clear();
    m_kept->now -= std::exchange(m_keptBytes, 0);
}

void BackgroundSink::offer(const QByteArray& bytes)
{
    for (const Reader& reader : m_readers)
        reader->offer(bytes);
    std::erase_if(m_readers, [](const Reader& reader) { return reader->isOver(); });
}

void BackgroundSink::end()
{
    if (isSuccessStatus(m_status) && m_isStream && !m_rest.isEmpty())
        offer(std::exchange(m_rest, {}));
    for (const Reader& reader : std::exchange(m_readers, {})) {
        reader->end();
        if (!reader->isOver())
            m_hooks.readsOn(reader);
    }
    finish(isSuccessStatus(m_status) ? Ending {} : refusal(m_rest));
}

void BackgroundSink::abort()
{
    finish({ .kind = Ending::Kind::Cut });
}

bool BackgroundSink::attach(std::shared_ptr<http::ResponseSink> sink, qint64 after)
{
    if (m_hasEnded)
        return false;
    if (m_status == 0) {
        m_waiting.push_back(std::make_shared<BackgroundReader>(std::move(sink)));
        return true;
    }
    if (!m_isStream || m_isTooLong || !isSuccessStatus(m_status))
        return false;
    auto reader = std::make_shared<BackgroundReader>(std::move(sink));
    reader->begin(m_status, m_headers, http::BodyFraming::Chunked);
    for (const Event& event : m_events) {
        if (event.number > after)
            reader->offer(event.bytes);
    }
    m_readers.push_back(std::move(reader));
    return true;
}

void BackgroundSink::finish(const Ending& ending)
{
    if (std::exchange(m_hasEnded, true))
        return;
    for (const Reader& reader : std::exchange(m_readers, {}))
        reader->abort();
    for (const Reader& reader : std::exchange(m_waiting, {}))
        reader->abort();
    m_hooks.ended(ending);
}

} // namespace gateway::pipeline

#include "moc_background_sink.cpp"
