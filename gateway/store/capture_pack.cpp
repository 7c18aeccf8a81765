// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/capture_pack.h"

#include "base/internal_error.h"

#include <QCborArray>
#include <QCborStreamWriter>
#include <QCborValue>
#include <QHash>
#include <QIODevice>
#include <QList>

#include <zstd.h>

#include <algorithm>
#include <bit>
#include <memory>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

using inspect::Capture;
using inspect::CapturedAttempt;
using inspect::CapturedBody;
using inspect::StreamEvent;
using inspect::StreamSample;
using inspect::StreamSide;

constexpr qint64 kFormat = 1;
// zstd's own default: half as small as the quickest, and still hundreds of megabytes a second.
constexpr int kLevel = 3;
// How far back it looks for what was said before: at most 32 MB, which is all of a capture; memory likewise.
constexpr int kShortestWindow = 17;
constexpr int kLongestWindow = 25;
// Besides the bodies there are lists, of a few hundred kilobytes.
constexpr qint64 kMostUnpacked = inspect::kMaxCapture + inspect::kMaxCapturedBody;
constexpr qsizetype kGather = 64 * 1024;

struct FreeCompressor {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
};

struct FreeDecompressor {
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

Error unreadable(const QString& why)
{
    return { .code = ErrorCode::StoreFailed,
        .message = u"What was kept of the request cannot be read (%1)."_s.arg(why) };
}

qint64 plainSize(const Capture& capture)
{
    qint64 size = capture.request.bytes.size() + capture.answer.bytes.size();
    for (const CapturedAttempt& attempt : capture.attempts)
        size += attempt.request.bytes.size() + attempt.answer.bytes.size();
    return size;
}

// What is written to it is compressed; small pieces are gathered first.
class CompressingDevice final : public QIODevice {
public:
    explicit CompressingDevice(qint64 expected)
        : m_context(ZSTD_createCCtx())
    {
        const int window = std::clamp(static_cast<int>(std::bit_width(static_cast<quint64>(expected))),
            kShortestWindow, kLongestWindow);
        set(ZSTD_c_compressionLevel, kLevel);
        set(ZSTD_c_windowLog, window);
        set(ZSTD_c_enableLongDistanceMatching, window > kShortestWindow ? 1 : 0);
        set(ZSTD_c_checksumFlag, 1);
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] Result<QByteArray> finish()
    {
        compress(m_gathered, ZSTD_e_end);
        if (!m_failure.isEmpty()) {
            return internalError(u"A request could not be compressed (%1)."_s.arg(m_failure));
        }
        return m_out;
    }

protected:
    qint64 readData(char*, qint64) override { return -1; }

    qint64 writeData(const char* data, qint64 size) override
    {
        if (m_gathered.size() + size < kGather) {
            m_gathered.append(data, size);
            return size;
        }
        compress(m_gathered, ZSTD_e_continue);
        m_gathered.clear();
        compress(QByteArrayView(data, size), ZSTD_e_continue);
        return size;
    }

private:
    void set(ZSTD_cParameter parameter, int value)
    {
        note(ZSTD_CCtx_setParameter(m_context.get(), parameter, value));
    }

    void note(std::size_t result)
    {
        if (ZSTD_isError(result) != 0 && m_failure.isEmpty())
            m_failure = QString::fromUtf8(ZSTD_getErrorName(result));
    }

    void compress(QByteArrayView bytes, ZSTD_EndDirective directive)
    {
        ZSTD_inBuffer in { bytes.data(), static_cast<std::size_t>(bytes.size()), 0 };
        while (m_failure.isEmpty()) {
            const qsizetype before = m_out.size();
            m_out.resize(before + kGather);
            ZSTD_outBuffer out { m_out.data() + before, static_cast<std::size_t>(kGather), 0 };
            const std::size_t left = ZSTD_compressStream2(m_context.get(), &out, &in, directive);
            note(left);
            m_out.truncate(before + static_cast<qsizetype>(out.pos));
            if (directive == ZSTD_e_end ? left == 0 : in.pos == in.size)
                return;
        }
    }

    std::unique_ptr<ZSTD_CCtx, FreeCompressor> m_context;
    QByteArray m_gathered;
    QByteArray m_out;
    QString m_failure;
};

Result<QByteArray> decompressed(const QByteArray& bytes)
{
    const std::unique_ptr<ZSTD_DCtx, FreeDecompressor> context(ZSTD_createDCtx());
    QByteArray plain;
    ZSTD_inBuffer in { bytes.constData(), static_cast<std::size_t>(bytes.size()), 0 };
    std::size_t left = 1;
    while (left != 0) {
        const qsizetype before = plain.size();
        if (before > kMostUnpacked)
            return unreadable(u"it is larger than any request"_s);
        const qsizetype step = std::max<qsizetype>(kGather, before); // so that it grows by doubling
        plain.resize(before + step);
        ZSTD_outBuffer out { plain.data() + before, static_cast<std::size_t>(step), 0 };
        left = ZSTD_decompressStream(context.get(), &out, &in);
        plain.truncate(before + static_cast<qsizetype>(out.pos));
        if (ZSTD_isError(left) != 0)
            return unreadable(QString::fromUtf8(ZSTD_getErrorName(left)));
        if (left != 0 && in.pos == in.size && out.pos == 0)
            return unreadable(u"it ends early"_s);
    }
    return plain;
}

void write(QCborStreamWriter& writer, const CapturedBody& body)
{
    writer.startArray(2);
    writer.append(body.size);
    writer.append(body.bytes);
    writer.endArray();
}

void write(QCborStreamWriter& writer, const QVector<StreamEvent>& events)
{
    QHash<QByteArray, qint64> numbers;
    QList<QByteArray> types;
    for (const StreamEvent& event : events) {
        if (!numbers.contains(event.type)) {
            numbers.insert(event.type, types.size());
            types.append(event.type);
        }
    }
    writer.startArray(static_cast<quint64>(types.size()));
    for (const QByteArray& type : types)
        writer.append(type);
    writer.endArray();
    writer.startArray(static_cast<quint64>(events.size()) * 6);
    for (const StreamEvent& event : events) {
        for (const qint64 number : { event.atUs, qint64 { event.side == StreamSide::Client ? 1 : 0 },
                 qint64 { event.attempt }, numbers.value(event.type), event.offset, event.size })
            writer.append(number);
    }
    writer.endArray();
}

CapturedBody bodyAt(const QCborValue& value)
{
    const QCborArray body = value.toArray();
    return { .bytes = body.at(1).toByteArray(), .size = body.at(0).toInteger() };
}

QVector<StreamEvent> eventsAt(const QCborArray& types, const QCborArray& numbers)
{
    QVector<StreamEvent> events;
    events.reserve(numbers.size() / 6);
    QList<QByteArray> names; // so that events share them
    for (const QCborValue& type : types)
        names.append(type.toByteArray());
    for (qsizetype i = 0; i + 5 < numbers.size(); i += 6) {
        events.append({ .atUs = numbers.at(i).toInteger(),
            .side = numbers.at(i + 1).toInteger() == 1 ? StreamSide::Client : StreamSide::Upstream,
            .attempt = static_cast<int>(numbers.at(i + 2).toInteger()),
            .type = names.value(numbers.at(i + 3).toInteger()),
            .offset = numbers.at(i + 4).toInteger(),
            .size = numbers.at(i + 5).toInteger() });
    }
    return events;
}

} // namespace

Result<QByteArray> packed(const Capture& capture)
{
    CompressingDevice device(plainSize(capture));
    QCborStreamWriter writer(&device);
    writer.startArray(8);
    writer.append(kFormat);
    write(writer, capture.request);
    writer.startArray(static_cast<quint64>(capture.attempts.size()));
    for (const CapturedAttempt& attempt : capture.attempts) {
        writer.startArray(3);
        writer.append(qint64 { attempt.index });
        write(writer, attempt.request);
        write(writer, attempt.answer);
        writer.endArray();
    }
    writer.endArray();
    write(writer, capture.answer);
    write(writer, capture.events); // two values
    writer.append(capture.moreEvents);
    writer.startArray(static_cast<quint64>(capture.samples.size()) * 3);
    for (const StreamSample& sample : capture.samples) {
        for (const qint64 number : { sample.atUs, sample.bytes, sample.tokens })
            writer.append(number);
    }
    writer.endArray();
    writer.endArray();
    return device.finish();
}

Result<Capture> unpacked(const QByteArray& bytes, const inspect::CaptureEntry& entry)
{
    const Result<QByteArray> plain = decompressed(bytes);
    if (!plain)
        return plain.error();
    QCborParserError problem;
    const QCborArray parts = QCborValue::fromCbor(*plain, &problem).toArray();
    if (problem.error != QCborError::NoError || parts.size() != 8)
        return unreadable(u"it is not whole"_s);
    if (parts.at(0).toInteger() != kFormat)
        return unreadable(u"a later Plexus wrote it"_s);
    Capture capture { .id = entry.id,
        .keyName = entry.keyName,
        .startedAtMs = entry.startedAtMs,
        .request = bodyAt(parts.at(1)),
        .answer = bodyAt(parts.at(3)),
        .events = eventsAt(parts.at(4).toArray(), parts.at(5).toArray()),
        .moreEvents = parts.at(6).toInteger() };
    for (const QCborValue& value : parts.at(2).toArray()) {
        const QCborArray attempt = value.toArray();
        capture.attempts.append({ .index = static_cast<int>(attempt.at(0).toInteger()),
            .request = bodyAt(attempt.at(1)),
            .answer = bodyAt(attempt.at(2)) });
    }
    const QCborArray samples = parts.at(7).toArray();
    for (qsizetype i = 0; i + 2 < samples.size(); i += 3) {
        capture.samples.append({ .atUs = samples.at(i).toInteger(),
            .bytes = samples.at(i + 1).toInteger(),
            .tokens = samples.at(i + 2).toInteger() });
    }
    return capture;
}

} // namespace gateway::store
