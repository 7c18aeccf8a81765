// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/relay_tap.h"

#include "dialects/json/json_text.h"
#include "dialects/relay_usage.h"

using namespace Qt::StringLiterals;

namespace gateway::dialects {

namespace {

JsonOutline outlineOfAnswer()
{
    return { { "type", "usage", "usageMetadata", "meta", "error", "duration" }, { "data", "embeddings" } };
}

// The text of `error`, whatever its form; empty: none, or null.
QString errorIn(const QByteArray& member)
{
    if (member.isEmpty())
        return {};
    const Result<json::value> value = parseJson(member);
    if (!value || value->is_null())
        return {};
    const json::value* text = &*value;
    if (const json::object* object = value->if_object())
        text = object->if_contains("message");
    if (text && text->is_string())
        return QString::fromStdString(std::string(text->get_string()));
    return u"The provider reported an error without a message."_s;
}

} // namespace

std::unique_ptr<AnswerTap> makeRelayTap(Operation operation, AnswerForm form)
{
    return std::make_unique<RelayTap>(operation, form);
}

RelayTap::RelayTap(Operation operation, AnswerForm form)
    : m_operation(operation)
    , m_form(form)
    , m_outline(outlineOfAnswer())
    , m_onEvent([this](const SseEvent& event) { takeEvent(event.data); })
{
}

void RelayTap::feed(QByteArrayView bytes)
{
    switch (m_form) {
    case AnswerForm::EventStream: m_decoder.feed(bytes, m_onEvent); return;
    case AnswerForm::Json: m_outline.feed(bytes); break;
    case AnswerForm::Bytes: break;
    }
    m_sawContent = m_sawContent || !bytes.isEmpty();
}

void RelayTap::finish()
{
    switch (m_form) {
    case AnswerForm::EventStream: break;
    case AnswerForm::Json: {
        takeMembers(m_outline);
        const auto made = m_outline.elements("data");
        if (makesImages())
            m_media.images = made.value_or(0);
        const auto vectors = made ? made : m_outline.elements("embeddings");
        const bool isCounted = makesImages() || m_operation == Operation::Embeddings;
        m_isEmpty = isCounted && m_answerError.isEmpty() && vectors == qint64 { 0 };
        break;
    }
    case AnswerForm::Bytes:
        // The text of a silent recording is empty; sound never is.
        m_isEmpty = m_operation == Operation::Speech && !m_sawContent;
        break;
    }
}

bool RelayTap::makesImages() const
{
    return m_operation == Operation::ImageGeneration || m_operation == Operation::ImageEdit
        || m_operation == Operation::ImageVariation;
}

void RelayTap::takeEvent(QByteArrayView data)
{
    ++m_events;
    if (data.trimmed() == "[DONE]") {
        m_sawTerminal = true;
        return;
    }
    JsonOutline outline = outlineOfAnswer();
    outline.feed(data);
    takeMembers(outline);
    const QByteArray type = outline.member("type");
    if (type == R"("error")" && m_answerError.isEmpty())
        m_answerError = u"The provider reported an error inside its answer."_s;
    if (!m_answerError.isEmpty())
        return;
    m_sawContent = true;
    // image_generation.completed, transcript.text.done, speech.audio.done
    m_isTyped = m_isTyped || type.contains('.');
    const bool isLast = type.endsWith(R"(.completed")") || type.endsWith(R"(.done")");
    m_sawTerminal = m_sawTerminal || isLast;
    if (isLast && makesImages())
        ++m_media.images;
}

void RelayTap::takeMembers(const JsonOutline& outline)
{
    for (const char* name : { "usage", "usageMetadata", "meta" }) {
        const QByteArray text = outline.member(name);
        const Result<json::object> usage = text.isEmpty() ? json::object() : parseJsonObject(text);
        if (!usage)
            continue;
        addUsage(*usage, m_usage);
        m_media.audioMs = std::max(m_media.audioMs, heardMs(*usage));
    }
    // verbose_json: seconds, as a number or as a text.
    QByteArray duration = outline.member("duration");
    duration.replace('"', "");
    bool isNumber = false;
    const double seconds = duration.toDouble(&isNumber);
    if (isNumber && seconds > 0 && seconds < 1e9 && m_media.audioMs == 0)
        m_media.audioMs = qRound64(seconds * 1000);
    if (m_answerError.isEmpty())
        m_answerError = errorIn(outline.member("error"));
}

} // namespace gateway::dialects
