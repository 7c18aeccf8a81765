// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit_fixture.h"

#include "dialects/fit/proof_carrier.h"
#include "dialects/fit/proofs.h"

#include <gtest/gtest.h>

using namespace fit_test;

namespace {

const Proof kClaudes { .bytes = "Eq+/==\x01\xff", .origin = Origin::Anthropic, .family = "claude" };
const Proof kOpenAis { .bytes = "gAAAA", .origin = Origin::OpenAi, .family = "gpt" };
const Proof kGoogles { .bytes = "CiQB", .origin = Origin::Google, .family = "gemini" };

ChatRequest fit(ChatRequest request, const TargetProfile& target, SignatureVault* vault = nullptr)
{
    Notes notes;
    fitProofs(request, target, vault, notes);
    return request;
}

ChatRequest from(Dialect client, std::vector<Part> parts)
{
    ChatRequest request = conversation({ user({ text("q") }), assistant(std::move(parts)) });
    request.dialect = client;
    return request;
}

std::string kept(const ChatRequest& request, const TargetProfile& target)
{
    return outline({ fit(request, target).turns[1] });
}

Part redacted(Proof proof)
{
    return { .content = RedactedThinkingPart { .proof = std::move(proof) } };
}

Part signedCall(std::string id, Proof proof)
{
    Part part = call(std::move(id));
    part.get<ToolCallPart>()->proof = std::move(proof);
    return part;
}

const TargetProfile kResponses = openAi("gpt-5", Dialect::Responses);

} // namespace

TEST(ProofCarrier, ThereAndBackByteForByte)
{
    for (const Dialect client : { Dialect::Messages, Dialect::Responses, Dialect::Chat, Dialect::Gemini }) {
        for (const CarriedBlock block : { CarriedBlock::Thinking, CarriedBlock::Redacted }) {
            const CarriedProof carried { .proof = kClaudes, .block = block };
            const std::string text = wrapProof(carried, client);
            EXPECT_EQ(unwrapProof(text), carried);
            EXPECT_EQ(text.starts_with("gx1.anthropic.claude"), client != Dialect::Gemini);
        }
    }
}

TEST(ProofCarrier, AVendorsOwnBytesAreNoCarrier)
{
    for (const char* bytes : { "", "EqQBCgIYAhIM", "gx1", "gx1.", "gx1.anthropic", "gx1.martian.x.YQ",
             "gx1.anthropic.x.***", "Z3gxL!!", "Z3gxLg==" })
        EXPECT_EQ(unwrapProof(bytes), std::nullopt) << bytes;
}

TEST(Proofs, GoBackToTheirOwnVendorUntouched)
{
    const ChatRequest messages =
        from(Dialect::Messages, { thinking("t", kClaudes), redacted(kClaudes), call("1") });
    EXPECT_EQ(fit(messages, claude()), messages);
    const ChatRequest responses = from(Dialect::Responses, { thinking("t", kOpenAis) });
    EXPECT_EQ(fit(responses, kResponses), responses);
    const ChatRequest google = from(Dialect::Gemini, { signedCall("1", kGoogles) });
    EXPECT_EQ(fit(google, gemini()), google);
    // Only the signature is there: the vendor was asked not to show the text.
    const ChatRequest hidden =
        from(Dialect::Messages, { { .content = ThinkingPart { .sections = {}, .proof = kClaudes } } });
    EXPECT_EQ(fit(hidden, claude()), hidden);
}

TEST(Proofs, ForeignOnesGoWithWhatStoodOnThem)
{
    const ChatRequest messages =
        from(Dialect::Messages, { thinking("t", kClaudes), redacted(kClaudes), text("a") });
    EXPECT_EQ(kept(messages, kResponses), "assistant: text(a)");
    EXPECT_EQ(kept(messages, gemini()), "assistant: text(a)");
    EXPECT_EQ(kept(messages, plainChat()), "assistant: thinking(t) text(a)");
    const ChatRequest responses = from(Dialect::Responses, { thinking("t", kOpenAis), text("a") });
    EXPECT_EQ(kept(responses, claude()), "assistant: text(a)");
    const ChatRequest google = from(Dialect::Gemini, { signedCall("1", kGoogles) });
    EXPECT_EQ(fit(google, claude()).turns[1].parts[0].get<ToolCallPart>()->proof, std::nullopt);
    Notes notes;
    ChatRequest noted = messages;
    fitProofs(noted, kResponses, nullptr, notes);
    EXPECT_TRUE(hasNote(notes, "messages", Note::Kind::Dropped));
}

TEST(Proofs, UnsignedThinkingStaysOnlyWhereItIsTaken)
{
    const ChatRequest chat = from(Dialect::Chat, { thinking("t"), text("a") });
    EXPECT_EQ(kept(chat, claude()), "assistant: text(a)");
    EXPECT_EQ(kept(chat, plainChat()), "assistant: thinking(t) text(a)");
    ChatRequest stored = from(Dialect::Responses, { thinking("t"), text("a") });
    EXPECT_EQ(kept(stored, kResponses), "assistant: text(a)");
    stored.turns[1].parts[0].get<ThinkingPart>()->itemId = "rs_1";
    EXPECT_EQ(kept(stored, kResponses), "assistant: thinking(t) text(a)");
}

TEST(Proofs, AnotherFamilyOrDamagedBytesDoNotGo)
{
    Proof other = kClaudes;
    other.family = "other";
    EXPECT_EQ(
        kept(from(Dialect::Messages, { thinking("t", other), text("a") }), claude()), "assistant: text(a)");
    Proof damaged = kGoogles;
    damaged.bytes = "not base64!";
    EXPECT_EQ(fit(from(Dialect::Gemini, { signedCall("1", damaged) }), gemini())
                  .turns[1]
                  .parts[0]
                  .get<ToolCallPart>()
                  ->proof,
        std::nullopt);
}

TEST(Proofs, CarriersAreUnwrappedForTheVendorThatWroteThem)
{
    Proof wrapped { .bytes = wrapProof({ .proof = kClaudes }, Dialect::Responses), .origin = Origin::OpenAi };
    const ChatRequest thought = fit(from(Dialect::Responses, { thinking("t", wrapped) }), claude());
    EXPECT_EQ(thought.turns[1].parts[0].get<ThinkingPart>()->proof, kClaudes);
    wrapped.bytes = wrapProof({ .proof = kClaudes, .block = CarriedBlock::Redacted }, Dialect::Responses);
    const ChatRequest hidden = fit(from(Dialect::Responses, { thinking("", wrapped) }), claude());
    EXPECT_EQ(hidden.turns[1].parts[0].get<RedactedThinkingPart>()->proof, kClaudes);
    EXPECT_EQ(kept(from(Dialect::Responses, { thinking("t", wrapped), text("a") }), kResponses),
        "assistant: text(a)");
}

TEST(Proofs, TheVaultFillsWhatTheClientForgot)
{
    SignatureVault vault;
    vault.putCall("call_1", kGoogles);
    vault.putThinking(thinkingKey({ .sections = { "a b", "c" } }), kClaudes);
    const ChatRequest called = fit(from(Dialect::Chat, { call("call_1") }), gemini(), &vault);
    EXPECT_EQ(called.turns[1].parts[0].get<ToolCallPart>()->proof, kGoogles);
    const ChatRequest thought = fit(from(Dialect::Chat, { thinking("a b\n\nc\n") }), claude(), &vault);
    EXPECT_EQ(thought.turns[1].parts[0].get<ThinkingPart>()->proof, kClaudes);
    EXPECT_EQ(fit(from(Dialect::Chat, { call("call_1") }), claude(), &vault)
                  .turns[1]
                  .parts[0]
                  .get<ToolCallPart>()
                  ->proof,
        std::nullopt);
}

TEST(SignatureVault, ForgetsWhatWasUsedLongestAgo)
{
    SignatureVault vault({ .entries = 2, .bytes = 1000 });
    vault.putCall("1", kGoogles);
    vault.putCall("2", kGoogles);
    EXPECT_TRUE(vault.ofCall("1"));
    vault.putCall("3", kGoogles);
    EXPECT_TRUE(vault.ofCall("1"));
    EXPECT_FALSE(vault.ofCall("2"));
    EXPECT_EQ(vault.entries(), 2U);
    vault.putCall("1", kOpenAis);
    EXPECT_EQ(vault.ofCall("1"), kOpenAis);
    EXPECT_EQ(vault.entries(), 2U);
    EXPECT_FALSE(vault.ofThinking("1"));
}

TEST(SignatureVault, IsBoundedInBytes)
{
    SignatureVault vault({ .entries = 1000, .bytes = 500 });
    for (int i = 0; i < 100; ++i)
        vault.putCall(std::to_string(i), { .bytes = std::string(100, 'a') });
    EXPECT_LE(vault.bytes(), 500U);
    EXPECT_GE(vault.entries(), 3U);
    vault.putCall("huge", { .bytes = std::string(1000, 'a') });
    EXPECT_FALSE(vault.ofCall("huge"));
    EXPECT_TRUE(vault.ofCall("99"));
}

TEST(Proofs, Gemini3GetsAWordForAMissingSignatureInTheCurrentTurn)
{
    ChatRequest request = conversation(
        { user({ text("q") }), assistant({ call("1") }), user({ result("1") }), assistant({ text("a") }),
            user({ text("r") }), assistant({ call("2"), call("3") }), user({ result("2"), result("3") }),
            assistant({ signedCall("4", kGoogles) }), user({ result("4") }) });
    signFirstCalls(request, gemini("gemini-3-pro-preview"));
    const auto proof = [&request](std::size_t turn, std::size_t part) {
        return request.turns[turn].parts[part].get<ToolCallPart>()->proof;
    };
    EXPECT_FALSE(proof(1, 0));
    ASSERT_TRUE(proof(5, 0));
    EXPECT_EQ(proof(5, 0)->bytes, "skip_thought_signature_validator");
    EXPECT_FALSE(proof(5, 1));
    EXPECT_EQ(proof(7, 0), kGoogles);
    ChatRequest older = conversation({ user({ text("q") }), assistant({ call("1") }) });
    signFirstCalls(older, gemini());
    EXPECT_FALSE(older.turns[1].parts[0].get<ToolCallPart>()->proof);
}
