// SPDX-License-Identifier: GPL-3.0-or-later
// The question put to a describing model and the sink its answer is gathered in.
// Thread: the gateway thread; the sink is owned by its exchange.
#pragma once

#include "base/result.h"
#include "dialects/unified/part.h"
#include "http/http_types.h"

#include <QByteArray>
#include <QString>

namespace gateway::pipeline {

// Plexus' own words, where the configuration has none.
[[nodiscard]] QString defaultDescriptionPrompt();

// A chat request, not streamed: the image, then the prompt. InvalidRequest: the image lies at a vendor, where
// nobody else can look at it.
[[nodiscard]] Result<QByteArray> descriptionBody(
    const QString& model, const dialects::ImagePart& image, const QString& prompt);

// The text of a chat answer, trimmed and bounded. Error: it says nothing, or refuses.
[[nodiscard]] Result<QByteArray> descriptionIn(const QByteArray& answer);

class DescriptionSink final : public http::ResponseSink {
    Q_OBJECT
public:
    void send(http::Reply reply) override;
    void begin(int status, HeaderList headers, http::BodyFraming framing) override;
    void write(QByteArrayView bytes) override;
    void end() override;
    void abort() override;

    [[nodiscard]] bool isOpen() const override { return true; }

    [[nodiscard]] qint64 pendingBytes() const override { return 0; }

    // Whoever asked does not want it any more: the exchange ends.
    void leave();

    // As far as it came; cut where it is far too long for a description.
    [[nodiscard]] const QByteArray& body() const { return m_body; }

private:
    QByteArray m_body;
};

} // namespace gateway::pipeline
