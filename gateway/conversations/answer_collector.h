// SPDX-License-Identifier: GPL-3.0-or-later
// Reads along what a client of the Responses API is sent, and has the whole answer in the end: of a stream
// its last event, of a whole answer the body. Whoever made the bytes, passed through or translated, streamed
// or not, what is kept is what the client saw.
// Cheap on purpose: nothing is parsed here. Thread: any; one per answer.
#pragma once

#include "dialects/sse_decoder.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace gateway::conversations {

struct CollectedAnswer {
    QByteArray text = {};                    // JSON: a response object, or the event around it
    std::vector<QByteArray> itemEvents = {}; // output_item.done; some servers leave the output of the last
                                             // event empty
    friend bool operator==(const CollectedAnswer&, const CollectedAnswer&) = default;
};

class AnswerCollector {
public:
    enum class Form { Stream, Whole };

    // `expectedBytes`: of a whole answer whose length was announced.
    explicit AnswerCollector(Form form, std::optional<qint64> expectedBytes = {});

    void feed(QByteArrayView bytes);
    // All bytes have been seen; a whole answer without an announced length is complete with that.
    void finish();

    // The answer is complete, a failed one included; stays so. Never, when it is too large to be kept.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    [[nodiscard]] CollectedAnswer takeAnswer() { return std::move(m_answer); }

    // As the client knows it; empty as long as it was not said.
    [[nodiscard]] const QByteArray& responseId() const { return m_responseId; }

private:
    void takeEvent(const dialects::SseEvent& event);
    [[nodiscard]] bool hasRoomFor(qsizetype bytes);

    Form m_form;
    std::optional<qint64> m_expected;
    dialects::SseDecoder m_decoder;
    CollectedAnswer m_answer;
    QByteArray m_responseId;
    qint64 m_bytes = 0;
    bool m_isWhole = false;
    bool m_isTooLarge = false;
};

} // namespace gateway::conversations
