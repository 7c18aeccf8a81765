// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversations/answer_collector.h"

#include "conversations/stored_response.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gateway::conversations {

namespace {

using namespace std::string_view_literals;

constexpr std::array kTerminals { "response.completed"sv, "response.incomplete"sv, "response.failed"sv };
constexpr std::string_view kItemDone = "response.output_item.done";

std::string_view view(QByteArrayView bytes)
{
    return { bytes.data(), static_cast<std::size_t>(bytes.size()) };
}

// Some servers name their events only inside. A quotation mark inside a text is escaped, so the quoted name
// stands nowhere but in a member.
bool isNamed(const dialects::SseEvent& event, std::string_view name)
{
    if (!event.name.isEmpty())
        return view(event.name) == name;
    return view(event.data).find('"' + std::string(name) + '"') != std::string_view::npos;
}

// The value of the first "id" from `at` on.
QByteArray idFrom(std::string_view text, std::size_t at)
{
    const std::size_t key = text.find(R"("id")"sv, at);
    if (key == std::string_view::npos)
        return {};
    const std::size_t first = text.find('"', key + 4);
    const std::size_t last = first == std::string_view::npos ? first : text.find('"', first + 1);
    if (last == std::string_view::npos)
        return {};
    const std::string_view id = text.substr(first + 1, last - first - 1);
    return { id.data(), static_cast<qsizetype>(id.size()) };
}

} // namespace

AnswerCollector::AnswerCollector(Form form, std::optional<qint64> expectedBytes)
    : m_form(form)
    , m_expected(expectedBytes)
    , m_decoder(kMaxStoredAnswer)
{
}

bool AnswerCollector::hasRoomFor(qsizetype bytes)
{
    m_bytes += bytes;
    m_isTooLarge = m_isTooLarge || m_bytes > kMaxStoredAnswer;
    if (m_isTooLarge)
        m_answer = {};
    return !m_isTooLarge;
}

void AnswerCollector::feed(QByteArrayView bytes)
{
    if (m_isWhole || m_isTooLarge)
        return;
    if (m_form == Form::Stream) {
        m_decoder.feed(bytes, [this](const dialects::SseEvent& event) { takeEvent(event); });
        return;
    }
    if (!hasRoomFor(bytes.size()))
        return;
    m_answer.text.append(bytes);
    if (m_expected && m_bytes >= *m_expected)
        finish();
}

void AnswerCollector::takeEvent(const dialects::SseEvent& event)
{
    if (m_responseId.isEmpty()) {
        if (const std::size_t at = view(event.data).find(R"("response")"sv); at != std::string_view::npos)
            m_responseId = idFrom(view(event.data), at);
    }
    const bool isLast = std::any_of(kTerminals.begin(), kTerminals.end(),
        [&event](std::string_view name) { return isNamed(event, name); });
    if (!isLast && !isNamed(event, kItemDone))
        return;
    if (!hasRoomFor(event.data.size()))
        return;
    if (isLast) {
        m_answer.text = event.data.toByteArray();
        m_isWhole = true;
    } else {
        m_answer.itemEvents.push_back(event.data.toByteArray());
    }
}

void AnswerCollector::finish()
{
    if (m_form == Form::Stream || m_isTooLarge || m_isWhole || m_answer.text.isEmpty())
        return;
    m_isWhole = true;
    m_responseId = idFrom(view(m_answer.text), 0);
}

} // namespace gateway::conversations
