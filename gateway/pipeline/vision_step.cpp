// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/vision_step.h"

#include "pipeline/description_sink.h"

#include <QCryptographicHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;

bool isBytes(const dialects::FoundImage& image)
{
    return image.part->source.kind == dialects::MediaSource::Kind::Base64;
}

} // namespace

VisionStep::VisionStep(DescriptionDesk& desk, DescriptionAsker asker, const config::Vision& vision,
    dialects::FoundImages found, Finished finished)
    : m_desk(desk)
    , m_asker(std::move(asker))
    , m_vision(vision)
    , m_prompt(vision.prompt.isEmpty() ? defaultDescriptionPrompt() : vision.prompt)
    , m_found(std::move(found))
    , m_finished(std::move(finished))
{
    m_texts.missing = vision.onFailure == config::VisionFailure::Anyway
        ? dialects::MissingDescription::Image
        : dialects::MissingDescription::Placeholder;
    m_keys.reserve(m_found.images.size());
    for (const dialects::FoundImage& image : m_found.images)
        m_keys.push_back(keyOf(image));
}

VisionStep::~VisionStep() = default;

// Another model, or other words, make another description.
QByteArray VisionStep::keyOf(const dialects::FoundImage& image) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(image.digest);
    hash.addData(m_vision.descriptorModel.toUtf8());
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(m_prompt.toUtf8());
    return hash.result();
}

void VisionStep::start()
{
    m_desk.find(m_keys, this, [this](const DescriptionDesk::Texts& known) { takeKnown(known); });
}

void VisionStep::takeKnown(const DescriptionDesk::Texts& known)
{
    for (std::size_t index = m_keys.size(); index-- > 0;) {
        const auto text = known.constFind(m_keys[index]);
        if (text == known.constEnd()) {
            m_missing.push_back(index);
            continue;
        }
        m_texts.byDigest.insert(m_found.images[index].digest,
            { .text = text->toStdString(), .note = noteOf({ .source = Description::Source::Kept }) });
    }
    askNext();
}

void VisionStep::askNext()
{
    while (!m_missing.empty() && m_tickets.size() < static_cast<std::size_t>(m_vision.maxParallel)) {
        const std::size_t index = m_missing.back();
        m_missing.pop_back();
        m_tickets.emplace(index,
            m_desk.describe(m_asker,
                { .digest = m_keys[index],
                    .request = m_found.request,
                    .image = m_found.images[index].part,
                    .model = m_vision.descriptorModel,
                    .prompt = m_prompt,
                    .timeoutMs = m_vision.timeoutMs,
                    // What stands at an address may be another tomorrow: that is not kept on disk.
                    .shelfBytes = isBytes(m_found.images[index]) ? m_vision.cacheMegabytes * kMegabyte : 0 },
                [this, index](const Result<Description>& result) { answered(index, result); }));
    }
    if (m_tickets.empty())
        finish(std::move(m_texts));
}

void VisionStep::answered(std::size_t index, const Result<Description>& result)
{
    m_tickets.erase(index);
    const QByteArray& digest = m_found.images[index].digest;
    if (result) {
        m_texts.byDigest.insert(digest, { .text = result->text.toStdString(), .note = noteOf(*result) });
    } else if (m_vision.onFailure == config::VisionFailure::Fail) {
        finish(failureOf(index, result.error()));
        return;
    } else {
        m_texts.byDigest.insert(
            digest, { .text = {}, .note = failureOf(index, result.error()).message.toStdString() });
    }
    askNext();
}

// The last that is done here: the receiver may destroy it.
void VisionStep::finish(Result<dialects::ImageTexts> result)
{
    m_missing.clear();
    m_tickets.clear();
    const Finished finished = std::exchange(m_finished, {});
    finished(std::move(result));
}

Error VisionStep::failureOf(std::size_t index, const Error& why) const
{
    const QString field = QString::fromStdString(m_found.images[index].field);
    Error error = why;
    error.message =
        u"Image %1 (%2) could not be described by \u201c%3\u201d for a model that sees no images: "
        "%4"_s.arg(QString::number(index + 1), field, m_vision.descriptorModel, why.message);
    error.field = field;
    return error;
}

std::string VisionStep::noteOf(const Description& description) const
{
    QString note = u"described by \u201c%1\u201d"_s.arg(m_vision.descriptorModel);
    switch (description.source) {
    case Description::Source::Kept: note += u", kept from before"_s; break;
    case Description::Source::Shared: note += u", asked for by another request at the same time"_s; break;
    case Description::Source::Asked:
        note += u" in %1 ms"_s.arg(description.durationMs);
        note += description.cost ? u", $"_s + description.cost->toText() : u", at an unknown price"_s;
        break;
    }
    return note.toStdString();
}

} // namespace gateway::pipeline

#include "moc_vision_step.cpp"
