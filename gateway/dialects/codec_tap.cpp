// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/codec_tap.h"

#include "dialects/json/json_text.h"
#include "dialects/reply_events.h"
#include "dialects/usage_tap.h"

namespace gateway::dialects {

namespace {

// Beyond this an answer is pictures in base64; its counts are not worth holding it.
constexpr qsizetype kBodyLimit = 8 * 1024 * 1024;
constexpr qsizetype kTailLength = 4; // "\r\n\r\n"

} // namespace

CodecTap::CodecTap(const DialectCodec& codec, AnswerForm form, TokenCount count)
    : m_codec(codec)
    , m_decoder(form == AnswerForm::EventStream ? codec.streamDecoder() : nullptr)
{
    if (count == TokenCount::Estimated)
        m_written.emplace();
}

void CodecTap::feed(QByteArrayView bytes)
{
    // Gemini streams a JSON array where the client did not ask for events.
    if (!m_decoder && m_body.isEmpty() && bytes.trimmed().startsWith('['))
        m_decoder = m_codec.streamDecoder();
    if (m_decoder) {
        m_tail.append(bytes.last(std::min(bytes.size(), kTailLength)));
        m_tail = m_tail.right(kTailLength);
        take(m_decoder->feed(bytes));
        return;
    }
    m_sawContent = m_sawContent || !bytes.isEmpty();
    if (m_body.size() <= kBodyLimit)
        m_body.append(bytes);
}

void CodecTap::finish()
{
    if (m_decoder) {
        take(m_decoder->finish());
        m_isEmpty = m_checker.isEmpty();
        return;
    }
    if (m_body.size() > kBodyLimit)
        return;
    if (const Result<json::value> value = parseJson(m_body)) {
        if (const Result<Reply> reply = m_codec.decodeReply(*value))
            takeWhole(*reply);
        else if (value->is_object() && value->get_object().contains("error"))
            m_answerError = reply.error().message;
    }
    m_body.clear();
}

void CodecTap::takeWhole(const Reply& reply)
{
    m_usage = recordedUsage(reply.usage);
    StreamChecker checker;
    for (const StreamEvent& event : checker.check(replyEvents(reply))) {
        if (m_written)
            m_written->take(event);
    }
    m_isEmpty = checker.isEmpty();
    m_facts = checker.facts();
}

void CodecTap::take(StreamEvents events)
{
    m_events += static_cast<qint64>(events.size());
    for (const StreamEvent& event : m_checker.check(std::move(events))) {
        if (m_written)
            m_written->take(event);
        if (const auto* failure = std::get_if<StreamFailure>(&event))
            m_answerError = QString::fromStdString(failure->error.message);
    }
    m_sawContent = m_checker.sawContent();
    m_usage = recordedUsage(m_checker.usage());
    if (m_decoder && m_decoder->reportedCost())
        m_usage.reportedCost = m_decoder->reportedCost();
}

bool CodecTap::atBoundary() const
{
    return !m_decoder || m_tail.endsWith("\n\n") || m_tail.endsWith("\r\n\r\n");
}

std::unique_ptr<AnswerTap> makeTap(Dialect dialect, AnswerForm form, TokenCount count)
{
    const bool isFast =
        count == TokenCount::Reported && (dialect == Dialect::Chat || dialect == Dialect::Messages);
    const DialectCodec* codec = isFast ? nullptr : codecFor(dialect);
    if (codec)
        return std::make_unique<CodecTap>(*codec, form, count);
    return std::make_unique<UsageTap>(dialect, form);
}

} // namespace gateway::dialects
