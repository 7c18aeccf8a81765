// SPDX-License-Identifier: GPL-3.0-or-later
// The interfaces have next to no code of their own; this unit holds their meta objects.
#include "service/gateway_service.h"
#include "service/provider_models.h"

namespace gateway::service {

void TrafficFeed::loadBodies(
    const ExchangeId& id, std::function<void(std::optional<inspect::CapturedBodies>)> done)
{
    loadCapture(id, [done = std::move(done)](const Result<inspect::CapturePtr>& found) {
        if (!found || !*found) {
            done(std::nullopt);
            return;
        }
        const inspect::Capture& capture = **found;
        inspect::CapturedBodies bodies { .request = capture.request.bytes,
            .response = capture.answer.bytes,
            .requestCut = capture.request.isCut(),
            .responseCut = capture.answer.isCut() };
        if (!capture.attempts.isEmpty())
            bodies.upstreamRequest = capture.attempts.last().request.bytes;
        done(bodies);
    });
}

} // namespace gateway::service

#include "moc_gateway_service.cpp"
#include "moc_provider_models.cpp"
