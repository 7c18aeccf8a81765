// SPDX-License-Identifier: GPL-3.0-or-later
// Embeddings of a provider that has them in another form than the client asked in: the answer is read whole
// and written anew. Thread: the gateway thread, finish() on the pool; one per attempt.
#pragma once

#include "dialects/embeddings.h"
#include "pipeline/answer_lane.h"

namespace gateway::pipeline {

struct EmbeddingsOptions {
    Dialect target = Dialect::Embeddings;
    dialects::EmbeddingsForm form = dialects::EmbeddingsForm::Floats;
    std::size_t texts = 0;
    std::string model; // as the client called it
    std::int64_t estimatedTokens = 0;
};

class EmbeddingsLane final : public AnswerLane {
public:
    explicit EmbeddingsLane(EmbeddingsOptions options);

    [[nodiscard]] QByteArrayView feed(QByteArrayView bytes) override;

    // There is nothing to send before all of it is there.
    [[nodiscard]] QByteArrayView release() override { return m_out; }

    [[nodiscard]] QByteArrayView heldText() const override { return m_body; }

    [[nodiscard]] QByteArrayView finish() override;

    [[nodiscard]] qsizetype heldBytes() const override { return m_body.size(); }

    [[nodiscard]] QByteArrayView breakOff(const Error&) override { return {}; }

    [[nodiscard]] QByteArrayView ping() override { return {}; }

    [[nodiscard]] AnswerStart start(const upstream::UpstreamHead& head) const override;

    [[nodiscard]] std::optional<Error> failure() const override { return m_failure; }

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] bool isOver() const override { return false; }

    [[nodiscard]] dialects::Notes notes() const override { return {}; }

    [[nodiscard]] inspect::Usage usage() const override { return m_usage; }

    [[nodiscard]] qint64 estimatedOutput() const override { return 0; }

    [[nodiscard]] qint64 events() const override { return 0; }

    [[nodiscard]] bool sawContent() const override { return !m_out.isEmpty(); }

private:
    EmbeddingsOptions m_options;
    QByteArray m_body; // the provider's
    QByteArray m_out;  // the client's
    inspect::Usage m_usage;
    std::optional<Error> m_failure;
};

} // namespace gateway::pipeline
