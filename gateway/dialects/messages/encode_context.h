// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the request encoder share: the request, its target, and what came of it.
#pragma once

#include "dialects/codec.h"
#include "dialects/part_losses.h"

#include <algorithm>

namespace gateway::dialects::messages {

class EncodeContext {
public:
    EncodeContext(const ChatRequest& chatRequest, const TargetProfile& targetProfile, Notes& notes)
        : request(chatRequest)
        , target(targetProfile)
        , m_notes(notes)
    {
    }

    const ChatRequest& request;
    const TargetProfile& target;

    // The client speaks this dialect too: what it said beyond the unified form goes on as it is.
    [[nodiscard]] bool isSameDialect() const { return request.dialect == Dialect::Messages; }

    void dropped(std::string_view field, std::string_view reason)
    {
        note(Note::Kind::Dropped, field, reason);
    }

    void changed(std::string_view field, std::string_view reason)
    {
        note(Note::Kind::Changed, field, reason);
    }

    void emulated(std::string_view field, std::string_view reason)
    {
        note(Note::Kind::Emulated, field, reason);
    }

    // Of a kind of thing a long conversation has many of; the first is named.
    void droppedOnce(std::string_view field, std::string_view reason)
    {
        const bool known = std::any_of(m_notes.begin(), m_notes.end(),
            [reason](const Note& present) { return present.reason == reason; });
        if (!known)
            dropped(field, reason);
    }

    void noteImageDetails() { dialects::noteImageDetails(request, m_notes); }

    // The request cannot be sent to this target without changing what it asks. Another may take it.
    void fail(std::string_view field, std::string_view what)
    {
        if (m_error)
            return;
        const QString name = QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
        const QString text = QString::fromUtf8(what.data(), static_cast<qsizetype>(what.size()));
        m_error = Error { .code = ErrorCode::InvalidRequest,
            .message = QString(name + QStringLiteral(": ") + text),
            .failureClass = FailureClass::Mismatch,
            .field = name };
    }

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    void note(Note::Kind kind, std::string_view field, std::string_view reason)
    {
        m_notes.push_back({ .kind = kind, .field = std::string(field), .reason = std::string(reason) });
    }

    Notes& m_notes;
    std::optional<Error> m_error;
};

} // namespace gateway::dialects::messages
