// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the end of a request head in bytes that arrive in any portions, and refuses on the way what no
// honest client sends: bare CR or LF, control characters, folded header lines. It keeps only a state, so a
// byte is looked at once however finely the head is cut.
#pragma once

#include <QByteArrayView>

namespace gateway::http {

enum class HeadFault { BareCarriageReturn, BareLineFeed, ControlCharacter, FoldedLine };

class HeadScanner {
public:
    enum class Verdict { NeedMore, Complete, Malformed };

    struct Outcome {
        Verdict verdict = Verdict::NeedMore;
        qsizetype used = 0; // bytes up to and with the blank line, or the offending byte
    };

    [[nodiscard]] Outcome scan(QByteArrayView bytes) noexcept;

    // Bytes of one empty line before the request line; RFC 9112 §2.2 asks a server to overlook it.
    [[nodiscard]] qsizetype leadingBlank() const noexcept { return m_leadingBlank; }

    // Why scan() said Malformed.
    [[nodiscard]] HeadFault fault() const noexcept { return m_fault; }

private:
    enum class State { Start, StartCr, RequestLineStart, InLine, LineCr, LineStart, BlankCr };

    [[nodiscard]] bool failed(HeadFault fault) noexcept;
    // False when the byte may not stand here.
    [[nodiscard]] bool step(unsigned char byte) noexcept;

    State m_state = State::Start;
    HeadFault m_fault = HeadFault::ControlCharacter;
    qsizetype m_leadingBlank = 0;
    bool m_complete = false;
};

} // namespace gateway::http
