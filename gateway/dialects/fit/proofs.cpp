// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/proofs.h"

#include "dialects/characters.h"
#include "dialects/fit/proof_carrier.h"

#include <algorithm>

namespace gateway::dialects {

namespace {

constexpr std::string_view kNoSignature = "skip_thought_signature_validator";

bool isBase64(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
        [](char c) { return isNameCharacter(c) || c == '+' || c == '/' || c == '='; });
}

class Fitter {
public:
    Fitter(Dialect client, const TargetProfile& target, SignatureVault* vault)
        : m_client(client)
        , m_target(target)
        , m_vault(vault)
    {
    }

    // Whether the part is sent at all.
    bool keep(Part& part)
    {
        if (auto* redacted = part.get<RedactedThinkingPart>())
            return keepRedacted(*redacted);
        if (part.is<ThinkingPart>())
            return keepThinking(part);
        if (auto* text = part.get<TextPart>()) {
            fit(text->proof);
        } else if (auto* call = part.get<ToolCallPart>()) {
            if (!call->proof && m_vault)
                call->proof = m_vault->ofCall(call->id);
            fit(call->proof);
        }
        return true;
    }

    [[nodiscard]] bool droppedProof() const { return m_droppedProof; }

    [[nodiscard]] bool droppedThinking() const { return m_droppedThinking; }

private:
    // What the client sent, as its vendor wrote it.
    CarriedBlock unwrap(Proof& proof) const
    {
        if (auto carried = unwrapProof(proof.bytes)) {
            proof = std::move(carried->proof);
            return carried->block;
        }
        if (proof.origin == Origin::Unknown)
            proof.origin = vendorOf(m_client);
        return CarriedBlock::Thinking;
    }

    [[nodiscard]] bool isOurs(const Proof& proof) const
    {
        // A dialect with no vendor of its own that goes to the same: nobody knows better than the client.
        if (proof.origin == Origin::Unknown)
            return m_client == m_target.dialect;
        if (proof.origin != m_target.origin || proof.bytes.empty())
            return false;
        if (!proof.family.empty() && !m_target.family.empty() && proof.family != m_target.family)
            return false;
        return proof.origin != Origin::Google || isBase64(proof.bytes);
    }

    void fit(std::optional<Proof>& proof)
    {
        if (!proof)
            return;
        static_cast<void>(unwrap(*proof));
        if (isOurs(*proof))
            return;
        // The word says that there is none.
        m_droppedProof = m_droppedProof || proof->bytes != kNoSignature;
        proof.reset();
    }

    bool keepRedacted(RedactedThinkingPart& redacted)
    {
        static_cast<void>(unwrap(redacted.proof));
        const bool isKept = m_target.dialect == Dialect::Messages && isOurs(redacted.proof);
        m_droppedThinking = m_droppedThinking || !isKept;
        return isKept;
    }

    bool keepThinking(Part& part)
    {
        auto& thinking = *part.get<ThinkingPart>();
        if (!thinking.proof && m_vault)
            thinking.proof = m_vault->ofThinking(thinkingKey(thinking));
        bool isForeign = false;
        if (thinking.proof) {
            const CarriedBlock block = unwrap(*thinking.proof);
            if (block == CarriedBlock::Redacted) {
                Proof proof = std::move(*thinking.proof);
                part.content = RedactedThinkingPart { .proof = std::move(proof) };
                return keepRedacted(*part.get<RedactedThinkingPart>());
            }
            if (isOurs(*thinking.proof))
                return true;
            isForeign = true;
            thinking.proof.reset();
            thinking.itemId.clear(); // of the other vendor's store
        }
        if (isKeptWithoutProof(thinking, isForeign))
            return true;
        m_droppedThinking = true;
        return false;
    }

    [[nodiscard]] bool isKeptWithoutProof(const ThinkingPart& thinking, bool isForeign) const
    {
        const bool isSame = m_client == m_target.dialect && !isForeign;
        switch (m_target.dialect) {
        case Dialect::Messages: return m_target.origin != Origin::Anthropic && !thinking.sections.empty();
        case Dialect::Responses:
            // An item OpenAI stored is meant by its id.
            return m_target.origin != Origin::OpenAi ? !thinking.sections.empty()
                                                     : isSame && !thinking.itemId.empty();
        case Dialect::Gemini: return isSame;
        case Dialect::Chat:
        case Dialect::Completions:
        case Dialect::Ollama:
        case Dialect::Embeddings:
        case Dialect::Transcriptions:
        case Dialect::Speech:
        case Dialect::Rerank:
        case Dialect::Moderations:
        case Dialect::Images: return !thinking.sections.empty();
        }
        return true;
    }

    Dialect m_client;
    const TargetProfile& m_target;
    SignatureVault* m_vault;
    bool m_droppedProof = false;
    bool m_droppedThinking = false;
};

bool isUsersWord(const Turn& turn)
{
    return turn.role == Role::User && std::any_of(turn.parts.begin(), turn.parts.end(), [](const Part& part) {
        return !part.is<ToolResultPart>();
    });
}

} // namespace

void fitProofs(ChatRequest& request, const TargetProfile& target, SignatureVault* vault, Notes& notes)
{
    Fitter fitter(request.dialect, target, vault);
    for (Turn& turn : request.turns)
        std::erase_if(turn.parts, [&fitter](Part& part) { return !fitter.keep(part); });
    if (fitter.droppedProof()) {
        notes.push_back({ .field = "messages", .reason = "signatures of another vendor mean nothing here" });
    }
    if (fitter.droppedThinking()) {
        notes.push_back(
            { .field = "messages", .reason = "thinking the target did not sign would be refused" });
    }
}

void signFirstCalls(ChatRequest& request, const TargetProfile& target)
{
    if (target.dialect != Dialect::Gemini || target.reasoning != ReasoningStyle::GeminiLevel)
        return;
    auto& turns = request.turns;
    const auto word = std::find_if(turns.rbegin(), turns.rend(), isUsersWord);
    for (auto turn = word.base(); turn != turns.end(); ++turn) {
        const auto first = std::find_if(
            turn->parts.begin(), turn->parts.end(), [](const Part& part) { return part.is<ToolCallPart>(); });
        if (first == turn->parts.end())
            continue;
        auto& call = *first->get<ToolCallPart>();
        if (!call.proof) {
            call.proof = Proof {
                .bytes = std::string(kNoSignature), .origin = Origin::Google, .family = target.family
            };
        }
    }
}

} // namespace gateway::dialects
