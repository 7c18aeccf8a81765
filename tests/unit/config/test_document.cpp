// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/document.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace gateway::config;
using namespace Qt::StringLiterals;

TEST(Document, KnowsWhereEachPartStood)
{
    const ParsedDocument document = parseYaml("a: 1\nlist:\n  - x\n  - {k: v}\n");
    ASSERT_TRUE(document.diagnostics.isEmpty());
    const Node& inner = nearestNode(document.root, u"list[1].k"_s);
    EXPECT_EQ(inner.text, u"v"_s);
    EXPECT_EQ(inner.line, 4);
    EXPECT_EQ(inner.column, 9);
    EXPECT_EQ(&nearestNode(document.root, u"list[7].k"_s), document.root.find(u"list"));
}

TEST(Document, FindsKeysThatHoldDots)
{
    const ParsedDocument document = parseYaml("models:\n  gpt-4.1: {x: 1}\n  gpt-4: {x: 2}\n");
    EXPECT_EQ(nearestNode(document.root, u"models.gpt-4.1.x"_s).text, u"1"_s);
    EXPECT_EQ(nearestNode(document.root, u"models.gpt-4.x"_s).text, u"2"_s);
}

TEST(Document, ASyntaxErrorHasAPlace)
{
    const ParsedDocument document = parseYaml("a: 1\nb: [1, 2\nc: 3\n");
    ASSERT_EQ(document.diagnostics.size(), 1);
    EXPECT_GE(document.diagnostics.first().line, 2);
    EXPECT_FALSE(document.diagnostics.first().message.isEmpty());
}

TEST(Document, BombsEndInBoundedTime)
{
    QByteArray laughs = "a: &a [x,x,x,x,x,x,x,x,x]\n";
    for (char c = 'b'; c <= 'k'; ++c)
        laughs += QByteArray(1, c) + ": &" + c + " ["
            + QByteArray("*X,*X,*X,*X,*X,*X,*X,*X,*X").replace('X', static_cast<char>(c - 1)) + "]\n";
    QElapsedTimer timer;
    timer.start();
    EXPECT_FALSE(parseYaml(laughs).diagnostics.isEmpty());
    EXPECT_FALSE(parseYaml(QByteArray(100'000, '[')).diagnostics.isEmpty());
    EXPECT_FALSE(parseYaml(QByteArray(9 * 1024 * 1024, 'x')).diagnostics.isEmpty());
    EXPECT_LT(timer.elapsed(), 10'000);
}

TEST(Document, DamagedTextNeverCrashes)
{
    const QByteArray whole = "providers:\n  p: {api_base_url: 'https://x', models: [a, \"b\"], headers: {A: "
                             "b}}\nmodels:\n  - &x y\n  - *x\n";
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        QByteArray damaged = whole;
        for (int change = 0; change < 3; ++change)
            damaged[random.bounded(damaged.size())] = static_cast<char>(random.bounded(256));
        std::ignore = parseYaml(damaged);
    }
}

TEST(Document, WhatIsEmittedReadsBackTheSame)
{
    for (const QString& text :
        { u"plain"_s, u"with: colon"_s, u"# hash"_s, u"true"_s, u"~"_s, u""_s, u"  spaces "_s,
            u"multi\nline"_s, u"\u00fcml\u00e4ut"_s, u"\"quotes\" and 'ticks'"_s, u"007"_s, u"- dash"_s }) {
        Node root = Node::map();
        root.set(u"key"_s, Node::quotedText(text));
        const ParsedDocument back = parseYaml(emitYaml(root));
        ASSERT_TRUE(back.diagnostics.isEmpty());
        EXPECT_EQ(back.root.find(u"key")->text, text) << qPrintable(text);
    }
}
