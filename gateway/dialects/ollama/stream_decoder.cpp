// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/ollama/stream_decoder.h"

#include "dialects/json/json_text.h"
#include "dialects/ollama/answer_reader.h"
#include "dialects/stream_failure.h"

#include <utility>

namespace gateway::dialects::ollama {

namespace {

constexpr qsizetype kMaxLineBytes = 64 * 1024 * 1024; // one may hold a picture

class OllamaStreamDecoder final : public StreamDecoder {
public:
    [[nodiscard]] StreamEvents feed(QByteArrayView bytes) override;
    [[nodiscard]] StreamEvents finish() override;

private:
    void takeLine(QByteArrayView line, StreamEvents& out);

    QByteArray m_line; // the unfinished one
    AnswerReader m_reader;
};

StreamEvents OllamaStreamDecoder::feed(QByteArrayView bytes)
{
    StreamEvents out;
    qsizetype begin = 0;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', begin)) {
        const QByteArrayView rest = bytes.sliced(begin, end - begin);
        begin = end + 1;
        if (m_line.isEmpty()) {
            takeLine(rest, out);
            continue;
        }
        m_line.append(rest);
        takeLine(std::exchange(m_line, {}), out);
    }
    m_line.append(bytes.sliced(begin));
    if (m_line.size() > kMaxLineBytes) {
        m_line.clear();
        out.emplace_back(unreadableStream("The provider sent a line that is too long."));
    }
    return out;
}

StreamEvents OllamaStreamDecoder::finish()
{
    StreamEvents out;
    takeLine(std::exchange(m_line, {}), out); // the last line may lack its end
    StreamEvents end = m_reader.finish();
    std::move(end.begin(), end.end(), std::back_inserter(out));
    return out;
}

void OllamaStreamDecoder::takeLine(QByteArrayView line, StreamEvents& out)
{
    const QByteArrayView text = line.trimmed();
    if (text.isEmpty())
        return;
    const Result<json::object> response = parseJsonObject(text);
    if (!response) {
        out.emplace_back(unreadableStream("The provider sent a line that is not JSON."));
        return;
    }
    StreamEvents events = m_reader.take(*response);
    std::move(events.begin(), events.end(), std::back_inserter(out));
}

} // namespace

std::unique_ptr<StreamDecoder> makeStreamDecoder()
{
    return std::make_unique<OllamaStreamDecoder>();
}

} // namespace gateway::dialects::ollama
