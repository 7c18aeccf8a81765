// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit_fixture.h"

#include "dialects/fit/streamed_pieces.h"

#include <gtest/gtest.h>

using namespace fit_test;

namespace {

const Proof kProof { .bytes = "c2ln", .origin = Origin::Google };

Part signature()
{
    return { .content = ThinkingPart { .proof = kProof } };
}

std::string joined(std::vector<Turn> turns, Dialect client, const TargetProfile& target)
{
    ChatRequest request = conversation(std::move(turns));
    request.dialect = client;
    joinStreamedPieces(request, target);
    const std::string once = outline(request.turns);
    joinStreamedPieces(request, target);
    EXPECT_EQ(outline(request.turns), once);
    return once;
}

const std::vector<Turn> kStreamed { user({ text("a"), text("b") }),
    assistant({ text("#"), text(" "), text("25") }), assistant({ text(" x") }), assistant({ call("1") }),
    user({ result("1") }) };

} // namespace

TEST(StreamedPieces, ATextIsOneWhereverTheClientKeptItsPieces)
{
    for (const TargetProfile& target : { claude(), openAi(), plainChat() }) {
        EXPECT_EQ(joined(kStreamed, Dialect::Gemini, target),
            "user: text(a) text(b) | assistant: text(# 25 x) call(1) | user: result(1)");
    }
}

TEST(StreamedPieces, GoogleAndOtherClientsKeepTheirParts)
{
    EXPECT_EQ(joined(kStreamed, Dialect::Gemini, gemini()), outline(kStreamed));
    EXPECT_EQ(joined(kStreamed, Dialect::Messages, openAi()), outline(kStreamed));
}

TEST(StreamedPieces, AThoughtIsOneWithItsSignature)
{
    EXPECT_EQ(joined({ assistant({ thinking("I th") }), assistant({ thinking("ink"), signature() }),
                         assistant({ thinking("more"), text("said") }) },
                  Dialect::Gemini, claude()),
        "assistant: signed(I think) thinking(more) text(said)");
}

TEST(StreamedPieces, WhatIsSignedStaysApart)
{
    Part closed = text("b");
    closed.get<TextPart>()->proof = kProof;
    EXPECT_EQ(joined({ assistant({ text("a"), closed, text("c"), text("d") }) }, Dialect::Gemini, claude()),
        "assistant: text(a) text(b) text(cd)");
}
