// SPDX-License-Identifier: GPL-3.0-or-later
// Takes answers out of an envelope, `{"response": {…}}`: each event of a stream, or a whole body. What has no
// envelope passes as it is. Incremental, without I/O. Thread: any; one per answer.
#pragma once

#include "dialects/sse_decoder.h"

#include <QByteArray>
#include <QByteArrayView>

#include <string>

namespace gateway::accounts {

class EnvelopeReader {
public:
    enum class Form { Stream, Whole };

    // Of a whole answer; longer ones pass as they are.
    static constexpr qsizetype kMaxWhole = 64 * 1024 * 1024;

    EnvelopeReader(std::string member, Form form);

    // What was inside of what is complete; valid until the next call.
    [[nodiscard]] QByteArrayView feed(QByteArrayView bytes);
    [[nodiscard]] QByteArrayView finish();

private:
    void append(const dialects::SseEvent& event);
    [[nodiscard]] QByteArray inner(QByteArrayView text) const;

    std::string m_member;
    Form m_form;
    dialects::SseDecoder m_decoder;
    QByteArray m_whole;
    QByteArray m_out;
};

} // namespace gateway::accounts
