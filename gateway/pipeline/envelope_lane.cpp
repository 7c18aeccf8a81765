// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/envelope_lane.h"

#include <utility>

namespace gateway::pipeline {

namespace {

accounts::EnvelopeReader::Form formOf(const upstream::UpstreamHead& head)
{
    const QByteArray type = headerValue(head.headers, "content-type").toByteArray().toLower();
    return type.contains("text/event-stream") ? accounts::EnvelopeReader::Form::Stream
                                              : accounts::EnvelopeReader::Form::Whole;
}

} // namespace

upstream::UpstreamHead withoutLength(upstream::UpstreamHead head)
{
    head.headers.removeIf(
        [](const Header& header) { return equalsIgnoringCase(header.name, "content-length"); });
    return head;
}

EnvelopeLane::EnvelopeLane(
    std::shared_ptr<AnswerLane> inner, const std::string& member, const upstream::UpstreamHead& head)
    : m_inner(std::move(inner))
    , m_reader(member, formOf(head))
{
}

QByteArrayView EnvelopeLane::feed(QByteArrayView bytes)
{
    const QByteArrayView inside = m_reader.feed(bytes);
    return inside.isEmpty() ? QByteArrayView() : m_inner->feed(inside);
}

QByteArrayView EnvelopeLane::finish()
{
    m_out.clear();
    if (const QByteArrayView rest = m_reader.finish(); !rest.isEmpty())
        m_out += m_inner->feed(rest);
    m_out += m_inner->finish();
    return m_out;
}

AnswerStart EnvelopeLane::start(const upstream::UpstreamHead& head) const
{
    return m_inner->start(withoutLength(head));
}

} // namespace gateway::pipeline
