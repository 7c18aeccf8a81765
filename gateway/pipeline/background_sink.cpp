// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/background_sink.h"

#include "base/http_status.h"

#include <boost/json.hpp>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace {

constexpr qsizetype kKeptEvents = 8 * 1024 * 1024;
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

BackgroundSink::BackgroundSink(std::function<void(const Ending&)> ended)
    : m_ended(std::move(ended))
{
}

BackgroundSink::~BackgroundSink()
{
    finish({ .kind = Ending::Kind::Cut });
}

void BackgroundSink::send(http::Reply reply)
{
    m_status = reply.status;
    for (const auto& reader : std::exchange(m_waiting, {}))
        reader->send(reply);
    finish(isSuccessStatus(reply.status) ? Ending {} : refusal(reply.body));
}

void BackgroundSink::begin(int status, HeaderList headers, http::BodyFraming framing)
{
    m_status = status;
    m_isStream = framing == http::BodyFraming::Chunked;
    m_headers = std::move(headers);
    for (auto& reader : std::exchange(m_waiting, {})) {
        reader->begin(status, m_headers, framing);
        m_readers.push_back(std::move(reader));
    }
}

void BackgroundSink::write(QByteArrayView bytes)
{
    forward(bytes);
    if (!isSuccessStatus(m_status))
        m_rest.append(bytes.first(std::min(bytes.size(), kErrorText - m_rest.size())));
    else if (m_isStream && !m_isTooLong)
        keep(bytes);
}

void BackgroundSink::keep(QByteArrayView bytes)
{
    constexpr QByteArrayView kEnd = "\n\n";
    m_rest.append(bytes);
    for (qsizetype end = m_rest.indexOf(kEnd); end >= 0; end = m_rest.indexOf(kEnd)) {
        QByteArray event = m_rest.first(end + kEnd.size());
        m_rest.remove(0, event.size());
        m_keptBytes += event.size();
        const qint64 number = numberOf(event);
        if (number >= 0)
            m_events.push_back({ .number = number, .bytes = std::move(event) });
    }
    if (m_keptBytes + m_rest.size() <= kKeptEvents)
        return;
    m_isTooLong = true;
    m_events.clear();
    m_rest.clear();
}

void BackgroundSink::forward(QByteArrayView bytes)
{
    for (const auto& reader : m_readers)
        reader->write(bytes);
    std::erase_if(m_readers, [](const auto& reader) {
        const bool isSlow = reader->pendingBytes() > kHighWater;
        if (isSlow)
            reader->abort();
        return isSlow || !reader->isOpen();
    });
}

void BackgroundSink::end()
{
    for (const auto& reader : std::exchange(m_readers, {}))
        reader->end();
    finish(isSuccessStatus(m_status) ? Ending {} : refusal(m_rest));
}

void BackgroundSink::abort()
{
    finish({ .kind = Ending::Kind::Cut });
}

bool BackgroundSink::attach(std::shared_ptr<http::ResponseSink> reader, qint64 after)
{
    if (m_hasEnded)
        return false;
    if (m_status == 0) {
        m_waiting.push_back(std::move(reader));
        return true;
    }
    if (!m_isStream || m_isTooLong || !isSuccessStatus(m_status))
        return false;
    reader->begin(m_status, m_headers, http::BodyFraming::Chunked);
    for (const Event& event : m_events) {
        if (event.number > after)
            reader->write(event.bytes);
    }
    m_readers.push_back(std::move(reader));
    return true;
}

void BackgroundSink::finish(const Ending& ending)
{
    if (std::exchange(m_hasEnded, true))
        return;
    for (const auto& reader : std::exchange(m_readers, {}))
        reader->abort();
    for (const auto& reader : std::exchange(m_waiting, {}))
        reader->abort();
    m_ended(ending);
}

} // namespace gateway::pipeline

#include "moc_background_sink.cpp"
