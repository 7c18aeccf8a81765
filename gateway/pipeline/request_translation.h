// SPDX-License-Identifier: GPL-3.0-or-later
// A client's request as a target is sent it, where its bytes cannot simply travel: translated to another
// dialect, or edited in its own. Pure work on values, so that a large body can be translated on the pool
// while the gateway thread serves its streams. Thread: any.
#pragma once

#include "accounts/definition_set.h"
#include "base/result.h"
#include "dialects/codec.h"
#include "dialects/fit/body_repair.h"
#include "dialects/fit/fit_request.h"
#include "dialects/fit/image_descriptions.h"
#include "pipeline/body_rules.h"

#include <QByteArray>

#include <memory>

namespace gateway::pipeline {

// Of a request whose images the target is told in words.
struct DescribedImages {
    dialects::FoundImages found;
    dialects::ImageTexts texts;
};

// By which rules a request is made with an account, and what is known of both.
struct AccountUse {
    accounts::DefinitionPtr vendor;
    accounts::Values values; // of the account and of the exchange
};

struct TranslationJob {
    Dialect client = Dialect::Chat;
    QByteArray body;
    std::string pathModel = {}; // Gemini: see RequestSource
    bool pathStream = false;
    // The body, read; empty the first time, kept for the next attempt.
    std::shared_ptr<const dialects::ChatRequest> request = {};
    dialects::TargetProfile target;
    // The body only has rules and repairs applied to it: same dialect, and nothing in it is another vendor's.
    bool isOnlyEdited = false;
    std::vector<dialects::Repair> known = {};   // what this target refuses of others' requests; may not apply
    std::vector<dialects::Repair> repairs = {}; // what it refused of this one
    // The target is told turns that are kept elsewhere: what it thinks has to come along for the next.
    bool isWholeConversation = false;
    // Null: its images travel. They may have been found in a longer text than `body`.
    std::shared_ptr<const DescribedImages> described = {};
    BodyRules rules = {};
    std::shared_ptr<const AccountUse> account = {}; // null: with a key
    dialects::SignatureVault* vault = nullptr;      // may be null
};

struct TranslatedRequest {
    std::shared_ptr<const dialects::ChatRequest> request; // as the client sent it; null: it was only edited
    QByteArray body;
    dialects::Notes notes;
    std::shared_ptr<const dialects::ReplyRules> rules; // null: likewise
    std::int64_t estimatedInput = 0;                   // tokens; 0: the client's dialect has no use for it
    accounts::Values account = {};                     // for header fields; see AccountUse
};

// InvalidRequest, naming the field, when the body cannot be read or means what the target cannot do.
[[nodiscard]] Result<TranslatedRequest> translateRequest(const TranslationJob& job);

} // namespace gateway::pipeline
