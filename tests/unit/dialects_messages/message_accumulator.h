// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers a stream into the message it amounts to, as strictly as the vendor's own accumulator: what that one
// throws for is a violation here, and so is what it would silently lose.
#pragma once

#include "dialects/json/json_text.h"

#include <QByteArrayView>

#include <map>

namespace gateway::dialects {

class MessageAccumulator {
public:
    // The bytes of a stream, whole.
    void takeStream(QByteArrayView bytes);
    void takeEvent(std::string_view name, const json::object& event);

    [[nodiscard]] const json::object& message() const { return m_message; }

    // The first one; empty: none.
    [[nodiscard]] const std::string& violation() const { return m_violation; }

    // Of the error event; empty: there was none.
    [[nodiscard]] const json::object& error() const { return m_error; }

    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }

private:
    void startBlock(const json::object& event);
    void takeDelta(const json::object& event);
    void endBlock(const json::object& event);
    void takeMessageDelta(const json::object& event);
    void violate(std::string text);
    [[nodiscard]] json::array& content();

    json::object m_message;
    json::object m_error;
    std::map<std::size_t, std::string> m_inputs;
    std::string m_violation;
    bool m_blockIsOpen = false;
    bool m_signatureGiven = false;
    bool m_hasStarted = false;
    bool m_hasDelta = false;
    bool m_hasEnded = false;
};

} // namespace gateway::dialects
