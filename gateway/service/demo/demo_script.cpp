// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo/demo_script.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

const QString kShort = QStringLiteral(
    "Hello from Plexus. This answer came from the built-in demo provider, through the real gateway.");
const QString kLonger = QStringLiteral(
    "This is a demo answer, streamed word by word so that you can watch it grow in the request list. "
    "The bar on the right of each row is a waterfall: grey is time inside Plexus, yellow the network, blue "
    "the wait "
    "for the provider, and green the stream. The small tick marks the first token. Click a row to see every "
    "phase, "
    "the request and the answer as they travelled, and the headers with their secrets masked.");
const QString kThought = QStringLiteral("The question is simple, but a thinking model shows its reasoning "
                                        "first. So these words arrive as thinking, before "
                                        "any text does.");

QVector<DemoPiece> words(DemoPiece::Kind kind, const QString& text)
{
    QVector<DemoPiece> pieces;
    for (const QString& word : text.split(u' '))
        pieces.append({ .kind = kind, .text = pieces.isEmpty() ? word : QString(u' ' + word) });
    return pieces;
}

} // namespace

QStringList demoModels()
{
    return { u"demo-fast"_s, u"demo-stream"_s, u"demo-thinking"_s, u"demo-tool"_s, u"demo-slow"_s,
        u"demo-long"_s, u"demo-broken"_s, u"demo-error-429"_s, u"demo-error-500"_s };
}

std::optional<DemoScript> demoScript(const QString& model, const QString& tool)
{
    using Kind = DemoPiece::Kind;
    if (model == u"demo-fast")
        return DemoScript { .pieces = words(Kind::Text, kShort) };
    if (model == u"demo-stream")
        return DemoScript { .pieces = words(Kind::Text, kLonger), .firstDelayMs = 250, .gapMs = 40 };
    if (model == u"demo-thinking") {
        return DemoScript { .pieces = words(Kind::Thinking, kThought) + words(Kind::Text, kShort),
            .firstDelayMs = 200,
            .gapMs = 40 };
    }
    if (model == u"demo-tool") {
        return DemoScript { .pieces = { { .kind = Kind::ToolCall,
                                .text = u"{\"city\":\"Paris\"}"_s,
                                .tool = tool.isEmpty() ? u"get_weather"_s : tool } },
            .firstDelayMs = 150 };
    }
    if (model == u"demo-slow")
        return DemoScript { .pieces = words(Kind::Text, kShort), .firstDelayMs = 4000, .gapMs = 30 };
    if (model == u"demo-long") {
        QVector<DemoPiece> pieces;
        for (int i = 0; i < 8; ++i)
            pieces += words(Kind::Text, kLonger + u' ');
        return DemoScript { .pieces = pieces, .firstDelayMs = 300, .gapMs = 50 };
    }
    if (model == u"demo-broken")
        return DemoScript {
            .pieces = words(Kind::Text, kShort), .firstDelayMs = 100, .gapMs = 40, .breaksOff = true
        };
    if (model == u"demo-error-429") {
        return DemoScript { .errorStatus = 429,
            .errorMessage = u"The demo provider pretends to be out of quota. Try again in 20 seconds."_s };
    }
    if (model == u"demo-error-500")
        return DemoScript { .errorStatus = 500,
            .errorMessage = u"The demo provider pretends to have an internal error."_s };
    return std::nullopt;
}

} // namespace gateway::service
