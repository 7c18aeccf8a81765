// SPDX-License-Identifier: GPL-3.0-or-later
// The answer's half of fitRequest(): tools get their names, namespaces and kinds back, the tool that stood
// for structured output becomes text, proofs are wrapped for a client of another vendor and remembered.
// Stands after StreamChecker; a whole answer goes through replyEvents(), the checker, this and ReplyFolder.
// Thread: any; one per answer. Holds the arguments of free-text calls until they are
// whole.
#pragma once

#include "dialects/fit/proof_carrier.h"
#include "dialects/fit/reply_rules.h"
#include "dialects/fit/signature_vault.h"
#include "dialects/unified/note.h"
#include "dialects/unified/stream_event.h"

#include <memory>

namespace gateway::dialects {

class ReplyRestorer {
public:
    // `vault` may be null.
    ReplyRestorer(std::shared_ptr<const ReplyRules> rules, SignatureVault* vault);

    // Of a checked stream, in order.
    [[nodiscard]] StreamEvents restore(StreamEvents events);

    // What the client is told by other means.
    [[nodiscard]] const Notes& notes() const { return m_notes; }

private:
    enum class Manner { AsIs, Thinking, FreeText, Json, Hidden };

    struct Open {
        Manner manner = Manner::AsIs;
        std::string callId = {};
        std::string arguments = {}; // FreeText
        bool isEmpty = true;        // Json: nothing came yet
        ThinkingDigest digest = {};
        std::optional<Proof> proof = {};
    };

    struct Calls {
        bool json = false;
        bool others = false;
    };

    void take(StreamEvent event, StreamEvents& out);
    void begin(PartStart start, StreamEvents& out);
    Manner beginCall(PartStart& start);
    // As text: a part only the target's dialect knows.
    void showCode(PartStart start, std::string text, StreamEvents& out);
    void add(PartDelta delta, StreamEvents& out);
    void prove(PartProof proof, StreamEvents& out);
    void end(PartEnd end, StreamEvents& out);
    [[nodiscard]] Open* openPart(int number);
    [[nodiscard]] Proof carried(const Proof& proof, CarriedBlock block) const;
    [[nodiscard]] Proof known(Proof proof) const;

    std::shared_ptr<const ReplyRules> m_rules;
    SignatureVault* m_vault;
    std::map<int, Open> m_open;
    std::map<int, Calls> m_calls; // by choice
    Notes m_notes;
};

} // namespace gateway::dialects
