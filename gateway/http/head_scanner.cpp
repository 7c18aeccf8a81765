// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/head_scanner.h"

#include <algorithm>

namespace gateway::http {

namespace {
constexpr bool isPlain(unsigned char byte) noexcept
{
    return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
}
} // namespace

HeadScanner::Outcome HeadScanner::scan(QByteArrayView bytes) noexcept
{
    const char* const begin = bytes.data();
    const char* const end = begin + bytes.size();
    for (const char* at = begin; at != end; ++at) {
        if (m_state == State::InLine) {
            at = std::find_if_not(at, end, [](char c) { return isPlain(static_cast<unsigned char>(c)); });
            if (at == end)
                break;
        }
        if (!step(static_cast<unsigned char>(*at)))
            return { Verdict::Malformed, at - begin };
        if (m_complete)
            return { Verdict::Complete, at - begin + 1 };
    }
    return { Verdict::NeedMore, bytes.size() };
}

bool HeadScanner::failed(HeadFault fault) noexcept
{
    m_fault = fault;
    return false;
}

bool HeadScanner::step(unsigned char byte) noexcept
{
    switch (m_state) {
    case State::Start:
        if (byte == '\r') {
            m_state = State::StartCr;
            return true;
        }
        m_state = State::RequestLineStart;
        return step(byte);
    case State::StartCr:
        if (byte != '\n')
            return failed(HeadFault::BareCarriageReturn);
        m_leadingBlank = 2;
        m_state = State::RequestLineStart;
        return true;
    case State::RequestLineStart:
    case State::InLine:
        if (byte == '\r') {
            m_state = State::LineCr;
            return true;
        }
        if (byte == '\n')
            return failed(HeadFault::BareLineFeed);
        if (!isPlain(byte))
            return failed(HeadFault::ControlCharacter);
        m_state = State::InLine;
        return true;
    case State::LineCr:
        if (byte != '\n')
            return failed(HeadFault::BareCarriageReturn);
        m_state = State::LineStart;
        return true;
    case State::LineStart:
        if (byte == '\r') {
            m_state = State::BlankCr;
            return true;
        }
        if (byte == ' ' || byte == '\t')
            return failed(HeadFault::FoldedLine);
        m_state = State::InLine;
        return step(byte);
    case State::BlankCr:
        if (byte != '\n')
            return failed(HeadFault::BareCarriageReturn);
        m_complete = true;
        return true;
    }
    return false;
}

} // namespace gateway::http
