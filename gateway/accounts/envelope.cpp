// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/envelope.h"

#include "dialects/json/json_text.h"

#include <utility>

namespace gateway::accounts {

EnvelopeReader::EnvelopeReader(std::string member, Form form)
    : m_member(std::move(member))
    , m_form(form)
{
}

QByteArray EnvelopeReader::inner(QByteArrayView text) const
{
    const auto object = dialects::parseJsonObject(text);
    const auto* value = object ? object->if_contains(m_member) : nullptr;
    return value ? dialects::serializeJson(*value) : text.toByteArray();
}

void EnvelopeReader::append(const dialects::SseEvent& event)
{
    if (!event.name.isEmpty())
        m_out += "event: " + event.name.toByteArray() + '\n';
    m_out += "data: " + inner(event.data) + "\n\n";
}

QByteArrayView EnvelopeReader::feed(QByteArrayView bytes)
{
    m_out.clear();
    switch (m_form) {
    case Form::Stream:
        m_decoder.feed(bytes, [this](const dialects::SseEvent& event) { append(event); });
        break;
    case Form::Whole:
        m_whole += bytes;
        if (m_whole.size() > kMaxWhole)
            m_out = std::exchange(m_whole, {});
        break;
    }
    return m_out;
}

QByteArrayView EnvelopeReader::finish()
{
    m_out.clear();
    // A last event may lack its blank line.
    if (m_form == Form::Stream)
        m_decoder.feed("\n\n", [this](const dialects::SseEvent& event) { append(event); });
    else if (!m_whole.isEmpty())
        m_out = inner(std::exchange(m_whole, {}));
    return m_out;
}

} // namespace gateway::accounts
