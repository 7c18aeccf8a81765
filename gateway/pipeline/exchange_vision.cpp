// SPDX-License-Identifier: GPL-3.0-or-later
// Images for targets that see none: they are described before the first attempt at such a target, while no
// place is taken at it (the describing model may need that very place).
#include "pipeline/exchange.h"

#include "dialects/codec.h"
#include "pipeline/vision_step.h"

namespace gateway::pipeline {

using dialects::FoundImages;

void Exchange::describesFor(const ExchangeId& parent)
{
    m_recorder.record().kind = inspect::ExchangeKind::Descriptor;
    m_recorder.record().parent = parent;
}

void Exchange::replays(const ExchangeId& original)
{
    m_recorder.record().kind = inspect::ExchangeKind::Replay;
    m_recorder.record().parent = original;
}

// Either the alias that was asked for says so of its targets, or the one nested in it that holds the target.
bool Exchange::describes(const routing::PlannedTarget& target) const
{
    const config::Config& config = m_snapshot->config();
    // Whoever describes does not have described, whatever became of the configuration.
    if (config.vision.descriptorModel.isEmpty() || m_route.kind != RouteKind::Inference
        || m_recorder.record().kind == inspect::ExchangeKind::Descriptor)
        return false;
    const auto isBlind = [&config](const QString& slug) {
        const config::Alias* alias = config.findAlias(slug);
        return alias && alias->describesImages;
    };
    if (isBlind(m_plan.alias))
        return true;
    const int group = m_plan.considered[target.line].group;
    return group >= 0 && isBlind(m_plan.groups[group].alias);
}

// False: there is nothing to describe, or it is done; else placeAttempt() follows, or the end.
bool Exchange::describeFirst()
{
    m_isDescribed = false;
    if (!describes(target()))
        return false;
    if (m_state)
        useText(m_state->textFor(target(), keeping()));
    if (m_described || m_hasNoImages || !dialects::mayHoldImages(m_request.body)) {
        m_isDescribed = m_described != nullptr;
        return false;
    }
    m_isDescribed = true; // what is sent will not be the client's bytes
    m_isDescribing = true;
    m_recorder.record().describeUs = m_recorder.now();
    startPinging();
    changed();
    lookForImages();
    return true;
}

void Exchange::lookForImages()
{
    struct Job {
        Dialect dialect;
        dialects::RequestSource source;
        QByteArray body; // `source` points into it
        std::shared_ptr<const dialects::ChatRequest> request;
        std::optional<Result<FoundImages>> found;
    };

    auto job = std::make_shared<Job>();
    job->dialect = m_route.dialect;
    job->body = m_request.body;
    job->source = { .body = job->body, .pathModel = m_ask.model.toStdString(), .pathStream = m_ask.streams };
    job->request = m_translated.request;
    const auto work = [job] {
        if (!job->request) {
            auto decoded = dialects::codecFor(job->dialect)->decodeRequest(job->source);
            if (!decoded) {
                job->found.emplace(decoded.error());
                return;
            }
            job->request = std::make_shared<const dialects::ChatRequest>(std::move(decoded).value());
        }
        job->found.emplace(dialects::findImages(job->request));
    };
    if (m_request.body.size() < WorkPool::kLargeBody) {
        work();
        describeImages(std::move(*job->found));
        return;
    }
    m_services.pool.run(this, work, [this, job] {
        if (!m_ended)
            describeImages(std::move(*job->found));
    });
}

void Exchange::describeImages(Result<FoundImages> found)
{
    if (!found) {
        m_isDescribing = false;
        fail(found.error());
        return;
    }
    if (found->images.empty()) {
        m_hasNoImages = true;
        m_isDescribed = false;
        m_isDescribing = false;
        m_recorder.record().describeUs = inspect::kNever;
        placeAttempt();
        return;
    }
    m_translated.request = found->request;
    const FoundImages kept = *found;
    m_visionStep = std::make_unique<VisionStep>(m_services.descriptions,
        DescriptionAsker { .id = m_recorder.record().id,
            .snapshot = m_snapshot,
            .client = m_client,
            .peer = m_request.head.peer },
        m_snapshot->config().vision, std::move(found).value(),
        [this, kept](Result<dialects::ImageTexts> texts) { described(kept, std::move(texts)); });
    m_visionStep->start();
}

void Exchange::described(const FoundImages& found, Result<dialects::ImageTexts> texts)
{
    m_isDescribing = false;
    m_recorder.record().describedUs = m_recorder.now();
    if (!texts) {
        fail(texts.error());
        return;
    }
    m_described = std::make_shared<const DescribedImages>(
        DescribedImages { .found = found, .texts = std::move(texts).value() });
    m_visionStep.reset(); // it is what calls, as the last it does
    placeAttempt();
}

} // namespace gateway::pipeline
