// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/media_fit.h"

#include "dialects/json/object_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::dialects {

namespace {

Error audioRefused(const std::string& path, const std::string& model)
{
    const QString field = QString::fromStdString(path);
    return { .code = ErrorCode::InvalidRequest,
        .message =
            u"%1: the model %2 cannot take audio. Send the request to a model that can, or send text."_s.arg(
                field, QString::fromStdString(model)),
        .failureClass = FailureClass::Mismatch,
        .field = field };
}

class Fitter {
public:
    Fitter(const TargetProfile& target, Notes& notes)
        : m_target(target)
        , m_notes(notes)
    {
    }

    // Of the user's or of a tool's result.
    Result<void> fitParts(std::vector<Part>& parts, Role role, const std::string& path)
    {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const std::string place = indexPath(path, i);
            Part& part = parts[i];
            if (auto* result = part.get<ToolResultPart>()) {
                for (std::size_t inner = 0; inner < result->parts.size(); ++inner) {
                    // A result may hold no results; a flat look is enough.
                    const auto done =
                        fitPart(result->parts[inner], role, indexPath(place + ".content", inner));
                    if (!done)
                        return done;
                }
                continue;
            }
            const auto done = fitPart(part, role, place);
            if (!done)
                return done;
        }
        return {};
    }

private:
    Result<void> fitPart(Part& part, Role role, const std::string& path)
    {
        if (const auto* audio = part.get<AudioPart>()) {
            if (m_target.takesAudio)
                return {};
            if (!audio->transcript.empty())
                replace(
                    part, audio->transcript, path, "the target cannot take audio; its transcript is sent");
            else if (role == Role::Assistant)
                replace(part, "[Audio]", path, "the target cannot take audio");
            else
                return audioRefused(path, m_target.model);
            return {};
        }
        if (const auto* image = part.get<ImagePart>()) {
            if (!m_target.takesImages)
                replace(part, "[Image, which this model cannot see]", path, "the target cannot take images");
            else if (isElsewhere(image->source))
                replace(
                    part, "[Image stored at another vendor]", path, "the file is stored at another vendor");
            return {};
        }
        if (part.is<VideoPart>()) {
            if (m_target.dialect != Dialect::Gemini && m_target.dialect != Dialect::Chat)
                replace(part, "[Video, which this model cannot see]", path, "the target cannot take video");
            return {};
        }
        if (part.is<FilePart>())
            fitFile(part, path);
        return {};
    }

    void fitFile(Part& part, const std::string& path)
    {
        const auto& file = *part.get<FilePart>();
        const std::string name = !file.name.empty() ? file.name : file.title;
        const std::string label = name.empty() ? std::string("[File") : "[File " + name;
        if (isElsewhere(file.source)) {
            replace(
                part, label + ", stored at another vendor]", path, "the file is stored at another vendor");
        } else if (!m_target.takesFiles && file.source.kind == MediaSource::Kind::Text) {
            replace(part, label + "]\n" + file.source.data, path,
                "the target cannot take files; its text is sent");
        } else if (!m_target.takesFiles) {
            replace(part, label + ", which this model cannot read]", path, "the target cannot take files");
        }
    }

    [[nodiscard]] bool isElsewhere(const MediaSource& source) const
    {
        return source.kind == MediaSource::Kind::FileId && source.origin != Origin::Unknown
            && source.origin != m_target.origin;
    }

    void replace(Part& part, std::string text, const std::string& path, const char* why)
    {
        part = Part { .content = TextPart { .text = std::move(text) } };
        m_notes.push_back({ .kind = Note::Kind::Changed, .field = path, .reason = why });
    }

    const TargetProfile& m_target;
    Notes& m_notes;
};

} // namespace

std::string_view turnsField(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Responses: return "input";
    case Dialect::Gemini: return "contents";
    case Dialect::Chat:
    case Dialect::Messages:
    case Dialect::Completions:
    case Dialect::Ollama:
    case Dialect::Embeddings:
    case Dialect::Transcriptions:
    case Dialect::Speech:
    case Dialect::Rerank:
    case Dialect::Moderations:
    case Dialect::Images: return "messages";
    }
    return "messages";
}

Result<void> fitMedia(ChatRequest& request, const TargetProfile& target, Notes& notes)
{
    Fitter fitter(target, notes);
    const std::string root(turnsField(request.dialect));
    for (std::size_t i = 0; i < request.turns.size(); ++i) {
        Turn& turn = request.turns[i];
        const auto done = fitter.fitParts(turn.parts, turn.role, indexPath(root, i) + ".content");
        if (!done)
            return done;
    }
    return {};
}

} // namespace gateway::dialects
