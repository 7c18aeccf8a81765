// SPDX-License-Identifier: GPL-3.0-or-later
// The sink of an exchange nobody waits for. It keeps the events of a stream, within bounds, so that a client
// can read along from any of them, and tells how the exchange ended. Whoever reads along does so at its own
// pace (BackgroundReader), and may leave: the exchange goes on.
// Thread: the gateway thread; owned by its exchange.
#pragma once

#include "http/http_types.h"
#include "pipeline/background_reader.h"

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

    // Of all sinks together: what their events take up, and may.
    struct KeptBytes {
        qsizetype now = 0;
        qsizetype most = 256 * 1024 * 1024;
    };

    struct Hooks {
        std::function<void(const Ending&)> ended; // once
        // Takes over who has not read everything when the exchange is over.
        std::function<void(std::shared_ptr<BackgroundReader>)> readsOn;
    };

    BackgroundSink(Hooks hooks, std::shared_ptr<KeptBytes> kept);
    ~BackgroundSink() override;

    void send(http::Reply reply) override;
    void begin(int status, HeaderList headers, http::BodyFraming framing) override;
    void write(QByteArrayView bytes) override;
    void end() override;
    void abort() override;

    [[nodiscard]] bool isOpen() const override { return !m_hasEnded; }

    // The store takes what is written; a reader that is slow reads later.
    [[nodiscard]] qint64 pendingBytes() const override { return 0; }

    // Gives `sink` the events behind number `after` (−1: all), and what is still to come. False: those are
    // no longer kept, or it is no stream.
    [[nodiscard]] bool attach(std::shared_ptr<http::ResponseSink> sink, qint64 after);

private:
    struct Event {
        qint64 number = -1; // sequence_number; −1: none
        QByteArray bytes;
    };

    // A stream is handed on by whole events.
    void cut(QByteArrayView bytes);
    void keep(const QByteArray& event);
    void dropEvents();
    void offer(const QByteArray& bytes);
    void finish(const Ending& ending);

    using Reader = std::shared_ptr<BackgroundReader>;

    Hooks m_hooks;
    std::shared_ptr<KeptBytes> m_kept;
    int m_status = 0;
    bool m_isStream = false;
    bool m_hasEnded = false;
    bool m_isTooLong = false; // more was written than is kept, of this one or of all
    QByteArray m_rest;        // of the stream, an event not yet whole; of an error, its text
    std::vector<Event> m_events;
    qsizetype m_keptBytes = 0;
    HeaderList m_headers;
    std::vector<Reader> m_waiting; // for the head
    std::vector<Reader> m_readers;
};

} // namespace gateway::pipeline
