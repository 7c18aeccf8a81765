// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of every theme can be told apart by those who see little: text from its surface by 4.5:1,
// glyphs, bars and borders of controls by 3:1 (WCAG 2.1, 1.4.3 and 1.4.11).
#include "qml/window_test.h"

#include <QColor>
#include <QQmlComponent>
#include <QQmlEngine>

#include <array>
#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;
using gateway::test::WindowTest;

namespace {

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

class ThemeTest : public WindowTest {
protected:
    void SetUp() override { load(); }

    [[nodiscard]] QVariant token(const char* name)
    {
        QQmlComponent holder(&engine());
        holder.setData(R"(import QtQuick
import Plexus.Theme
QtObject { readonly property QtObject theme: Theme })",
            {});
        const std::unique_ptr<QObject> made(holder.create());
        EXPECT_NE(made, nullptr) << holder.errorString().toStdString();
        auto* theme = made ? made->property("theme").value<QObject*>() : nullptr;
        EXPECT_NE(theme, nullptr);
        return theme ? theme->property(name) : QVariant();
    }

    [[nodiscard]] QColor colour(const char* name)
    {
        const QColor found = token(name).value<QColor>();
        EXPECT_TRUE(found.isValid()) << name;
        return found;
    }

    [[nodiscard]] int size(const char* name) { return token(name).toInt(); }

    void expectContrast(const char* token, const char* surface, double least)
    {
        const double found = contrast(colour(token), colour(surface));
        EXPECT_GE(found, least) << token << " on " << surface;
    }
};

TEST_F(ThemeTest, EveryThemeIsLegible)
{
    for (const QString& choice : { u"light"_s, u"dark"_s, u"contrast"_s }) {
        SCOPED_TRACE(choice.toStdString());
        app().preferences()->overrideTheme(choice);
        settle();
        for (const char* text : { "ink", "inkSecondary", "bad", "ok", "warn" }) {
            expectContrast(text, "window", 4.5);
            expectContrast(text, "raised", 4.5);
        }
        for (const char* text : { "ink", "inkSecondary" })
            expectContrast(text, "sunken", 4.5);
        for (const char* surface : { "window", "raised", "sunken" }) {
            for (const char* glyph : { "accent", "inkFaint", "phaseGateway", "phaseNetwork", "phaseWait",
                     "phaseThinking", "phaseStreaming" })
                expectContrast(glyph, surface, 3.0);
        }
        expectContrast("outline", "window", 3.0);
        expectContrast("outline", "raised", 3.0);
        expectContrast("inkOnAccent", "accent", 4.5);
    }
}

TEST_F(ThemeTest, TheSystemsHighContrastIsThatOfTheSystemsColours)
{
    const QColor black(0, 0, 0);
    app().preferences()->setDesktop({ .highContrast = true });
    settle();
    EXPECT_NE(colour("ink"), black) << "a person chose light";
    app().preferences()->overrideTheme(u"system"_s);
    settle();
    EXPECT_TRUE(colour("ink") == black || colour("ink") == QColor(255, 255, 255));
    app().preferences()->setDesktop({});
    settle();
    EXPECT_NE(colour("ink"), black);
    EXPECT_NE(colour("ink"), QColor(255, 255, 255));
}

TEST_F(ThemeTest, RowsGrowWithTheirTexts)
{
    const int text = size("fontBody");
    const int row = size("rowHeight");
    app().preferences()->setTextSize(200);
    settle();
    EXPECT_EQ(size("fontBody"), 2 * text);
    EXPECT_EQ(size("rowHeight"), 2 * row);
}

} // namespace
