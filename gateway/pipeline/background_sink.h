// SPDX-License-Identifier: GPL-3.0-or-later
// The sink of an exchange nobody waits for. It keeps the events of a stream, within bounds, so that a client
// can read along from any of them, and tells how the exchange ended. Whoever reads along may leave: the
// exchange goes on.
// Thread: the gateway thread; owned by its exchange.
#pragma once

#include "http/http_types.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

namespace gateway::pipeline {

class BackgroundSink final : public http::ResponseSink {
    Q_OBJECT
public:
    struct Ending {
        enum class Kind { Answered, Refused, Cut };
        Kind kind = Kind::Answered;
        QString code = {}; // Refused: of the error the client would have got
        QString message = {};
    };

    // `ended` is called once.
    explicit BackgroundSink(std::function<void(const Ending&)> ended);
    ~BackgroundSink() override;

    void send(http::Reply reply) override;
    void begin(int status, HeaderList headers, http::BodyFraming framing) override;
    void write(QByteArrayView bytes) override;
    void end() override;
    void abort() override;

    [[nodiscard]] bool isOpen() const override { return !m_hasEnded; }

    // The store takes what is written; a reader that is slow is let go.
    [[nodiscard]] qint64 pendingBytes() const override { return 0; }

    // Gives `reader` the events behind number `after` (−1: all), and what is still to come. False: those are
    // no longer kept, or it is no stream.
    [[nodiscard]] bool attach(std::shared_ptr<http::ResponseSink> reader, qint64 after);

private:
    struct Event {
        qint64 number = -1; // sequence_number; −1: none
        QByteArray bytes;
    };

    void keep(QByteArrayView bytes);
    void forward(QByteArrayView bytes);
    void finish(const Ending& ending);

    std::function<void(const Ending&)> m_ended;
    int m_status = 0;
    bool m_isStream = false;
    bool m_hasEnded = false;
    bool m_isTooLong = false; // more was written than is kept
    QByteArray m_rest;        // of the stream, an event not yet whole; of an error, its text
    std::vector<Event> m_events;
    qsizetype m_keptBytes = 0;
    HeaderList m_headers;
    std::vector<std::shared_ptr<http::ResponseSink>> m_waiting; // for the head
    std::vector<std::shared_ptr<http::ResponseSink>> m_readers;
};

} // namespace gateway::pipeline
