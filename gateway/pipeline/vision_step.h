// SPDX-License-Identifier: GPL-3.0-or-later
// The images of one request on their way to becoming texts: what is known is taken, what is missing is asked
// for, so many at a time. Destroying it withdraws what is still asked.
// Thread: the gateway thread; owned by its exchange.
#pragma once

#include "config/vision.h"
#include "dialects/fit/image_descriptions.h"
#include "pipeline/description_desk.h"

#include <QObject>

#include <functional>
#include <vector>

namespace gateway::pipeline {

class VisionStep final : public QObject {
    Q_OBJECT
public:
    // Error: an image was not described, and the configuration wants the client told.
    using Finished = std::function<void(Result<dialects::ImageTexts>)>;

    // The desk outlives it; the asker's snapshot holds `vision`.
    VisionStep(DescriptionDesk& desk, DescriptionAsker asker, const config::Vision& vision,
        dialects::FoundImages found, Finished finished);
    ~VisionStep() override;

    // `finished` is called once, maybe from inside; this may be destroyed by it.
    void start();

private:
    void takeKnown(const DescriptionDesk::Texts& known);
    // True while it is not finished.
    void askNext();
    void answered(std::size_t index, const Result<Description>& result);
    void finish(Result<dialects::ImageTexts> result);
    [[nodiscard]] QByteArray keyOf(const dialects::FoundImage& image) const;
    [[nodiscard]] Error failureOf(std::size_t index, const Error& why) const;
    [[nodiscard]] std::string noteOf(const Description& description) const;

    DescriptionDesk& m_desk;
    DescriptionAsker m_asker;
    const config::Vision& m_vision;
    QString m_prompt;
    dialects::FoundImages m_found;
    Finished m_finished;
    dialects::ImageTexts m_texts;
    std::vector<QByteArray> m_keys;     // of each image
    std::vector<std::size_t> m_missing; // indices of images, the next last
    std::map<std::size_t, DescriptionDesk::Ticket> m_tickets;
};

} // namespace gateway::pipeline
