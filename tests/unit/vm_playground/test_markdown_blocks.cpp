// SPDX-License-Identifier: GPL-3.0-or-later
// Where Markdown is cut. How a block is laid out needs fonts: tests/qml/test_markdown.cpp.
#include "app/viewmodels/playground/markdown_blocks.h"
#include "app/viewmodels/playground/markdown_html.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;

namespace {

// "T:" or "C(language):" and the text, line breaks as "/".
QStringList cut(const QString& markdown)
{
    QStringList out;
    for (const MarkdownBlock& block : markdownBlocks(markdown)) {
        const QString head = block.isCode ? u"C("_s + block.language + u"):"_s : u"T:"_s;
        out.append(head + QString(block.text).replace(u'\n', u'/'));
    }
    return out;
}

TEST(MarkdownBlocks, CutsBetweenParagraphsAndAroundFences)
{
    EXPECT_EQ(cut(u"# Head\n\nOne\ntwo.\n\n```cpp\nint a;\n\nint b;\n```\nThree"_s),
        (QStringList { u"T:# Head"_s, u"T:One/two."_s, u"C(cpp):int a;//int b;"_s, u"T:Three"_s }));
    EXPECT_TRUE(cut(u"\n\n  \n"_s).isEmpty());
}

TEST(MarkdownBlocks, AListAndAQuoteGoOnOverEmptyLines)
{
    EXPECT_EQ(cut(u"1. one\n\n   more\n\n2. two\n\n> a\n\n> b\n\nEnd"_s).size(), 2);
    EXPECT_EQ(cut(u"- one\n\n- two"_s).size(), 1);
}

TEST(MarkdownBlocks, AFenceInAListIsOfTheList)
{
    EXPECT_EQ(cut(u"- one\n\n      ```\n      code\n      ```\n"_s).size(), 1);
}

TEST(MarkdownBlocks, AnOpenFenceHoldsWhatFollows)
{
    EXPECT_EQ(
        cut(u"Look:\n```\nfirst\n# no head"_s), (QStringList { u"T:Look:"_s, u"C():first/# no head"_s }));
    EXPECT_EQ(cut(u"~~~\n```\n~~~"_s), QStringList { u"C():```"_s });
    EXPECT_EQ(cut(u"````\n```\n````"_s), QStringList { u"C():```"_s });
    EXPECT_EQ(cut(u"```not a `fence`"_s), QStringList { u"T:```not a `fence`"_s });
}

TEST(MarkdownBlocks, WhatIsReferredToGoesAlong)
{
    const QVector<MarkdownBlock> blocks =
        markdownBlocks(u"See [this][1].\n\nPlain.\n\n[1]: https://a.example"_s);
    ASSERT_EQ(blocks.size(), 3);
    EXPECT_TRUE(blocks[0].text.endsWith(u"[1]: https://a.example"));
    EXPECT_EQ(blocks[1].text, u"Plain."_s);
}

// Of a text that grows only the end changes: what makes a stream cheap to show.
TEST(MarkdownBlocks, WhatIsWholeStaysAsItIs)
{
    const QString text = u"One\n\n```py\na = 1\n```\n\nTwo **bo"_s;
    const QVector<MarkdownBlock> before = markdownBlocks(text);
    const QVector<MarkdownBlock> after = markdownBlocks(text + u"ld** and\n\nthree"_s);
    ASSERT_EQ(before.size(), 3);
    ASSERT_EQ(after.size(), 4);
    EXPECT_EQ(before[0], after[0]);
    EXPECT_EQ(before[1], after[1]);
}

TEST(WebLink, IsHttpWithAHostAndNothingElse)
{
    EXPECT_TRUE(isWebLink(u"https://a.example/x?y#z"_s));
    EXPECT_TRUE(isWebLink(u"http://a.example"_s));
    for (const QString& link :
        { u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"mailto:a@b.example"_s, u"plexus://open"_s,
            u"https:"_s, u"/relative"_s, u"//a.example"_s, u"data:text/html,x"_s, QString() })
        EXPECT_FALSE(isWebLink(link)) << link.toStdString();
}

} // namespace
