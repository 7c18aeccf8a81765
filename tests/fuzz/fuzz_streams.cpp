// SPDX-License-Identifier: GPL-3.0-or-later
// A provider's stream of any dialect, on its way to a client of each: the same events however the bytes are
// cut, the grammar of stream_event.h after the checker, and bounded output. The same bytes are also tried as
// an answer that came whole, and as an error.
#include "dialects/fit/reply_restorer.h"
#include "dialects/reply_events.h"
#include "dialects/stream_checker.h"
#include "dialects/unified/overloaded.h"
#include "fuzz/fuzz_dialects.h"

#include <algorithm>
#include <iterator>

using namespace gateway;
using namespace gateway::dialects;

namespace {

constexpr std::size_t kMaxInput = 16'384;

// An event of one letter becomes a chunk, in Responses a whole item with all of its stages: about a kilobyte,
// however little was sent for it. Beside it each text may be written a few times (as it comes, when its part
// is done, when its item is, in the whole answer), escaped.
qsizetype mostOf(qsizetype input, qsizetype events)
{
    return 16 * input + 2048 * events + 64 * 1024;
}

void append(StreamEvents& all, StreamEvents more)
{
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

StreamEvents decode(const DialectCodec& codec, const QByteArray& bytes, qsizetype pieceSize)
{
    const std::unique_ptr<StreamDecoder> decoder = codec.streamDecoder();
    StreamEvents events;
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize)
        append(events, decoder->feed(QByteArrayView(bytes).sliced(at, qMin(pieceSize, bytes.size() - at))));
    append(events, decoder->finish());
    return events;
}

StreamEvents checked(StreamEvents events)
{
    StreamChecker checker;
    StreamEvents out = checker.check(std::move(events));
    append(out, checker.close());
    fuzz::require(checker.isOver());
    return out;
}

// What an encoder may rely on.
class Grammar {
public:
    void take(const StreamEvent& event)
    {
        fuzz::require(!m_isOver);
        const auto isOpen = [this](const auto& piece) { fuzz::require(m_open.contains(piece.number)); };
        std::visit(Overloaded {
                       [this](const StreamStart&) { fuzz::require(!std::exchange(m_hasStarted, true)); },
                       [this](const PartStart& part) {
                           fuzz::require(m_hasStarted && !m_finished.contains(part.choice));
                           fuzz::require(part.choice >= 0 && m_known.insert(part.number).second);
                           m_open.emplace(part.number, part.choice);
                       },
                       [&](const PartDelta& piece) { isOpen(piece); },
                       [&](const PartProof& piece) { isOpen(piece); },
                       [&](const PartCitation& piece) { isOpen(piece); },
                       [&](const PartLogprobs& piece) { isOpen(piece); },
                       [&](const PartEnd& piece) {
                           isOpen(piece);
                           m_open.erase(piece.number);
                       },
                       [this](const UsageUpdate&) { fuzz::require(m_hasStarted); },
                       [this](const Finish& finish) {
                           fuzz::require(m_hasStarted && finish.choice >= 0);
                           fuzz::require(m_finished.insert(finish.choice).second);
                           for (const auto& [number, choice] : m_open)
                               fuzz::require(choice != finish.choice);
                       },
                       [this](const StreamFailure&) { m_isOver = true; },
                       [](const StreamPing&) {},
                       [this](const StreamEnd&) {
                           fuzz::require(m_open.empty() && !m_finished.empty());
                           m_isOver = true;
                       },
                   },
            event);
    }

    [[nodiscard]] bool isOver() const { return m_isOver; }

private:
    std::map<int, int> m_open;
    std::set<int> m_known;
    std::set<int> m_finished;
    bool m_hasStarted = false;
    bool m_isOver = false;
};

// As if the request had had a free-text tool and structured output.
StreamEvents restored(StreamEvents events, Dialect client, Dialect provider)
{
    auto rules = std::make_shared<ReplyRules>();
    rules->client = client;
    rules->target = provider;
    rules->origin = Origin::Anthropic;
    rules->tools = { { "edit", { .name = "edit.file", .kind = ToolKind::Custom } },
        { "look", { .name = "look", .nameSpace = "files" } } };
    rules->jsonTool = "answer";
    ReplyRestorer restorer(std::move(rules), nullptr);
    return restorer.restore(std::move(events));
}

void encodeStream(const StreamEvents& events, Dialect client, const ReplyContext& context, qsizetype most)
{
    const std::unique_ptr<StreamEncoder> encoder = codecFor(client)->streamEncoder(context);
    QByteArray out;
    for (const StreamEvent& event : events) {
        encoder->encode(event, out);
        fuzz::require(out.size() <= most);
    }
}

void encodeWhole(const StreamEvents& events, Dialect client, const ReplyContext& context, qsizetype most)
{
    ReplyFolder folder;
    for (const StreamEvent& event : events)
        folder.take(event);
    Notes notes;
    const QByteArray text = serializeJson(codecFor(client)->encodeReply(folder.reply(), context, notes));
    fuzz::require(text.size() <= most);
    fuzz::requireJson(text);
}

void serveEachClient(const StreamEvents& events, const fuzz::WireInput& input)
{
    Grammar grammar;
    for (const StreamEvent& event : events)
        grammar.take(event);
    fuzz::require(grammar.isOver());
    const ReplyContext context { .id = "0123456789",
        .model = "alias",
        .created = 1'700'000'000,
        .includeUsage = true,
        .estimatedInput = 7,
        .jsonArray = input.isSecondManner };
    for (const Dialect client : fuzz::kTranslated) {
        StreamEvents given = input.isSecondManner ? restored(events, client, input.dialect) : events;
        const qsizetype most = mostOf(input.bytes.size(), static_cast<qsizetype>(given.size()));
        encodeStream(given, client, context, most);
        encodeWhole(given, client, context, most);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::WireInput input = fuzz::wireInputOf(data, size, kMaxInput);
    const DialectCodec& codec = *codecFor(input.dialect);
    const StreamEvents events = decode(codec, input.bytes, qMax<qsizetype>(1, input.bytes.size()));
    fuzz::require(decode(codec, input.bytes, 1) == events);
    fuzz::require(decode(codec, input.bytes, 7) == events);
    fuzz::require(events.size() <= 4 * static_cast<std::size_t>(input.bytes.size()) + 64);
    serveEachClient(checked(events), input);

    (void)codec.decodeError(502, input.bytes);
    const Result<json::value> whole = parseJson(input.bytes);
    const Result<Reply> reply = whole ? codec.decodeReply(*whole) : Result<Reply>(Error {});
    if (reply)
        serveEachClient(checked(replyEvents(*reply)), input);
    return 0;
}
