// SPDX-License-Identifier: GPL-3.0-or-later
// What was said in one exchange: the bodies in both directions and at every attempt, the events of a stream
// with their moments, and how the stream went. Plain data. Credentials Plexus asked with are overwritten,
// length for length, so that offsets hold.
//
// Bounds: kMaxCapturedBody of each body, kMaxCapture of all, kMaxStreamEvents of each answer,
// kMaxStreamSamples. What was not kept is said: a body has its true size, a list of events how many more
// there were. Times: as in exchange_record.h. Thread: any.
#pragma once

#include "inspect/exchange_record.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QMetaType>
#include <QString>
#include <QVector>

#include <memory>
#include <optional>

namespace gateway::inspect {

// A long answer of an agent is a megabyte or two of events; a body with pictures may be larger.
inline constexpr qint64 kMaxCapturedBody = 8LL * 1024 * 1024;
// All bodies of a capture together.
inline constexpr qint64 kMaxCapture = 8 * kMaxCapturedBody;
inline constexpr qsizetype kMaxStreamEvents = 4000;
inline constexpr qsizetype kMaxStreamSamples = 200;

// The beginning of a body.
struct CapturedBody {
    QByteArray bytes = {};
    qint64 size = 0; // of the whole body; more than `bytes` where it was cut

    [[nodiscard]] bool isCut() const { return size > bytes.size(); }

    friend bool operator==(const CapturedBody&, const CapturedBody&) = default;
};

enum class StreamSide {
    Upstream, // came from the provider
    Client,   // went to the client
};

// One event of a stream, as it stands in the body it belongs to.
struct StreamEvent {
    qint64 atUs = kNever; // its last byte came in, or went out
    StreamSide side = StreamSide::Client;
    int attempt = 0;      // of Upstream: whose answer
    QByteArray type = {}; // what the event is called: its "event:", else the "type" in its data, else empty
    qint64 offset = 0;    // of its first byte in the body
    qint64 size = 0;      // with the empty line behind it

    friend bool operator==(const StreamEvent&, const StreamEvent&) = default;
};

// How far the client's answer was at a moment.
struct StreamSample {
    qint64 atUs = 0;
    qint64 bytes = 0;
    qint64 tokens = 0; // estimated: the reported output in proportion to the text, else four letters a token

    friend bool operator==(const StreamSample&, const StreamSample&) = default;
};

struct CapturedAttempt {
    int index = 0; // AttemptRecord::index
    CapturedBody request = {};
    CapturedBody answer = {}; // as it came from the provider, of errors as well

    friend bool operator==(const CapturedAttempt&, const CapturedAttempt&) = default;
};

struct Capture {
    ExchangeId id;
    QString keyName = {};
    qint64 startedAtMs = 0;
    CapturedBody request = {}; // as the client sent it
    QVector<CapturedAttempt> attempts = {};
    CapturedBody answer = {};           // as the client received it
    QVector<StreamEvent> events = {};   // of all answers that are streams, by their moments
    qint64 moreEvents = 0;              // that are not in the list
    QVector<StreamSample> samples = {}; // by their moments, evenly apart; none where nothing was answered

    // The bytes of an event; empty where they were not kept.
    [[nodiscard]] QByteArrayView bytesOf(const StreamEvent& event) const;

    friend bool operator==(const Capture&, const Capture&) = default;
};

using CapturePtr = std::shared_ptr<const Capture>;

// A capture that is kept, without its bodies.
struct CaptureEntry {
    ExchangeId id;
    QString keyName = {};
    qint64 startedAtMs = 0;
    qint64 requestBytes = 0;  // of the client's body, whole
    qint64 responseBytes = 0; // of the client's answer, whole
    qint64 storedBytes = 0;   // what keeping it takes; 0: it is in memory only

    friend bool operator==(const CaptureEntry&, const CaptureEntry&) = default;
};

// Which bodies to look through, and for what.
struct BodyQuery {
    enum class Match {
        Phrase, // the text as it stands
        Words,  // each of its words, in any order, as a whole word
    };
    QString text = {}; // letters of either case
    Match match = Match::Phrase;
    std::optional<QString> keyName = {}; // of that key alone
    qint64 sinceMs = 0;                  // of requests that began then or later
    qint64 beforeMs = 0;                 // and earlier than that; 0: from the newest
    ExchangeId beforeId = {};            // where the last page ended, with its beforeMs
    int limit = 50;                      // matches

    friend bool operator==(const BodyQuery&, const BodyQuery&) = default;
};

enum class BodyPart { Request, UpstreamRequest, UpstreamAnswer, Answer };

struct BodyMatch {
    ExchangeRecordPtr record; // never null
    BodyPart part = BodyPart::Request;
    int attempt = 0;     // of UpstreamRequest and UpstreamAnswer
    QString snippet;     // one line around the first place
    int snippetFrom = 0; // what was found, in the snippet
    int snippetLength = 0;
};

// One step of a search: bounded in time, so there may be no match in it and still be more to look through.
struct BodySearchPage {
    QVector<BodyMatch> matches = {}; // newest first
    qint64 searchedCaptures = 0;     // in this step
    // Everything younger than this has been looked through. Ask again from here.
    qint64 searchedBackToMs = 0;
    ExchangeId searchedBackToId = {};
    bool isAtEnd = false; // nothing older is kept
};

[[nodiscard]] QString bodyPartName(BodyPart part);

} // namespace gateway::inspect

Q_DECLARE_METATYPE(gateway::inspect::CapturePtr)
