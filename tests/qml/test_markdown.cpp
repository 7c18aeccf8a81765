// SPDX-License-Identifier: GPL-3.0-or-later
// How Markdown of a model becomes rich text: here, because laying it out needs the fonts of a window.
#include "app/viewmodels/playground/markdown_html.h"
#include "app/viewmodels/playground/markdown_model.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTextDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;

namespace {

const MarkdownLook kLook {
    .family = u"Sans"_s, .monoFamily = u"Mono"_s, .link = QColor(u"#123456"_s), .code = QColor(u"#abcdef"_s)
};

QString html(const QString& markdown)
{
    return markdownHtml(markdown, kLook);
}

QString plain(const QString& markdown)
{
    QTextDocument document;
    document.setHtml(html(markdown));
    return document.toPlainText();
}

TEST(MarkdownHtml, LaysOutWhatItKnows)
{
    EXPECT_TRUE(html(u"# Head"_s).contains(u"<h1"));
    EXPECT_TRUE(html(u"**bold**"_s).contains(u"font-weight:"));
    EXPECT_TRUE(html(u"- a\n- b"_s).contains(u"<li"));
    EXPECT_TRUE(html(u"| a | b |\n|---|---|\n| 1 | 2 |"_s).contains(u"<table"));
    const QString code = html(u"Call `f()` now"_s);
    EXPECT_TRUE(code.contains(u"Mono"));
    EXPECT_TRUE(code.contains(u"#abcdef"));
    EXPECT_EQ(plain(u"Call `f()` now"_s), u"Call f() now"_s);
}

TEST(MarkdownHtml, NeverHoldsAnImage)
{
    for (const QString& text : { u"![a cat](https://spy.example/cat.png)"_s,
             u"[![a cat](https://spy.example/cat.png)](https://a.example)"_s, u"![](https://spy.example/x)"_s,
             u"![f](file:///etc/passwd)"_s, u"![a][1]\n\n[1]: https://spy.example/cat.png"_s,
             u"- ![a](https://spy.example/1)\n- ![b](https://spy.example/2)"_s,
             u"| ![a](https://spy.example/1) |\n|---|\n| b |"_s, u"<img src=\"https://spy.example/x\">"_s,
             u"<p style=\"background-image:url(https://spy.example/x)\">"_s }) {
        const QString made = html(text);
        EXPECT_FALSE(made.contains(u"<img")) << text.toStdString();
        // What stands within a tag; as text it may say what it likes.
        static const QRegularExpression loads(u"<[^>]*( src=|url\\()"_s);
        EXPECT_FALSE(made.contains(loads)) << text.toStdString();
    }
    const QString made = html(u"See ![a cat](https://spy.example/cat.png)."_s);
    EXPECT_EQ(plain(u"See ![a cat](https://spy.example/cat.png)."_s), u"See [image: a cat]."_s);
    EXPECT_TRUE(made.contains(u"href=\"https://spy.example/cat.png\""));
}

TEST(MarkdownHtml, HtmlStaysText)
{
    EXPECT_EQ(plain(u"a <b>c</b> <script>x</script>"_s), u"a <b>c</b> <script>x</script>"_s);
    EXPECT_EQ(plain(u"<a href=\"https://a.example\">x</a>"_s), u"<a href=\"https://a.example\">x</a>"_s);
}

TEST(MarkdownHtml, LinksLeadToTheWebOrNowhere)
{
    const QString good = html(u"[here](https://a.example/x)"_s);
    EXPECT_TRUE(good.contains(u"href=\"https://a.example/x\""));
    EXPECT_TRUE(good.contains(u"#123456"));
    for (const QString& text :
        { u"[x](file:///etc/passwd)"_s, u"[x](javascript:alert(1))"_s, u"[x](plexus://a)"_s,
            u"[x](mailto:a@b.example)"_s, u"[x](/y)"_s, u"<file:///etc/passwd>"_s, u"a@b.example"_s }) {
        EXPECT_FALSE(html(text).contains(u"href")) << text.toStdString();
    }
    EXPECT_EQ(plain(u"[x](file:///etc/passwd)"_s), u"x"_s);
}

TEST(MarkdownHtml, AHugeBlockIsShownAsItIsWritten)
{
    const QString text = u"**a** <b>"_s.repeated(8'000);
    const QString made = html(text);
    EXPECT_TRUE(made.contains(u"**a** &lt;b&gt;"));
}

TEST(MarkdownModel, OfATextThatGrowsOnlyTheEndChanges)
{
    MarkdownModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSource(u"One\n\n```py\na = 1\n```\n\nTwo"_s);
    ASSERT_EQ(model.rowCount(), 3);
    QSignalSpy changed(&model, &MarkdownModel::dataChanged);
    const QSignalSpy reset(&model, &MarkdownModel::modelReset);
    model.setSource(u"One\n\n```py\na = 1\n```\n\nTwo and\n\nthree"_s);
    EXPECT_EQ(model.rowCount(), 4);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 2);
    EXPECT_EQ(reset.size(), 0);
    EXPECT_TRUE(model.data(model.index(1), MarkdownModel::CodeRole).toBool());
    EXPECT_EQ(model.data(model.index(1), MarkdownModel::WrittenRole).toString(), u"a = 1"_s);
    EXPECT_EQ(model.data(model.index(1), MarkdownModel::HtmlRole).toString(), QString());
    model.setSource({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(MarkdownModel, AnotherThemeChangesTheLookAlone)
{
    MarkdownModel model;
    model.setSource(u"[a](https://a.example)"_s);
    const QSignalSpy changed(&model, &MarkdownModel::dataChanged);
    model.setLinkColor(QColor(u"#654321"_s));
    model.setLinkColor(QColor(u"#654321"_s));
    EXPECT_EQ(changed.size(), 1);
    EXPECT_TRUE(model.data(model.index(0), MarkdownModel::HtmlRole).toString().contains(u"#654321"));
}

} // namespace
