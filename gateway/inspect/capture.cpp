// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/capture.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::inspect {

QByteArrayView Capture::bytesOf(const StreamEvent& event) const
{
    const CapturedBody* body = &answer;
    if (event.side == StreamSide::Upstream) {
        const auto found = std::find_if(attempts.begin(), attempts.end(),
            [&event](const CapturedAttempt& attempt) { return attempt.index == event.attempt; });
        if (found == attempts.end())
            return {};
        body = &found->answer;
    }
    if (event.offset < 0 || event.size < 0 || event.offset + event.size > body->bytes.size())
        return {};
    return QByteArrayView(body->bytes).sliced(event.offset, event.size);
}

QString bodyPartName(BodyPart part)
{
    switch (part) {
    case BodyPart::Request: return u"request"_s;
    case BodyPart::UpstreamRequest: return u"upstream_request"_s;
    case BodyPart::UpstreamAnswer: return u"upstream_answer"_s;
    case BodyPart::Answer: return u"answer"_s;
    }
    return {};
}

} // namespace gateway::inspect
