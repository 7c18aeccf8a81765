// SPDX-License-Identifier: GPL-3.0-or-later
// The design tokens: every colour, size, radius, duration and font of the window comes from here. The same
// names in light, dark and high contrast. Text on a surface has a contrast of 4.5:1 or more, glyphs and bars
// 3:1 (tests/qml/test_theme.cpp); in the light set the phase colours are darker than in the dark one for that.
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    id: root

    // What the person chose: "system", "light", "dark" or "contrast".
    property string choice: "system"
    property bool reducedMotion: false
    property bool compact: true
    // What the desktop asks for: "system" follows it.
    property bool desktopContrast: false
    // Of texts, and of what has to hold them.
    property real textScale: 1

    readonly property SystemPalette systemPalette: SystemPalette {}
    readonly property bool systemIsDark: systemPalette.window.hslLightness < systemPalette.windowText.hslLightness
    readonly property bool highContrast: choice === "contrast" || (choice === "system" && desktopContrast)
    readonly property bool dark: choice === "dark" || (choice !== "light" && systemIsDark)

    // Surfaces
    readonly property color window: highContrast ? (dark ? "#000000" : "#FFFFFF") : dark ? "#141517" : "#F7F7F5"
    readonly property color raised: highContrast ? (dark ? "#000000" : "#FFFFFF") : dark ? "#1B1D20" : "#FFFFFF"
    readonly property color sunken: highContrast ? (dark ? "#0A0A0A" : "#F2F2F2") : dark ? "#101113" : "#EFEFEC"
    readonly property color hairline: highContrast ? (dark ? "#9AA0A6" : "#5A5F66") : dark ? "#2A2D31" : "#E2E2DE"
    // The border of a control one types in or presses: a glyph, so 3:1.
    readonly property color outline: highContrast ? ink : dark ? "#6B7178" : "#8A8F96"
    readonly property color hover: Qt.rgba(ink.r, ink.g, ink.b, highContrast ? 0.12 : 0.04)
    readonly property color pressed: Qt.rgba(ink.r, ink.g, ink.b, highContrast ? 0.2 : 0.09)
    readonly property color selected: Qt.rgba(accent.r, accent.g, accent.b, highContrast ? 0.25 : 0.12)
    // Behind a line of a comparison that went, or came.
    readonly property color removed: Qt.rgba(bad.r, bad.g, bad.b, highContrast ? 0.25 : 0.13)
    readonly property color added: Qt.rgba(ok.r, ok.g, ok.b, highContrast ? 0.25 : 0.15)
    // The ground and the frame of what has the tone of a state.
    function wash(tone: color): color {
        return highContrast ? raised : Qt.tint(raised, Qt.rgba(tone.r, tone.g, tone.b, 0.08));
    }
    function edge(tone: color): color {
        return highContrast ? tone : Qt.tint(hairline, Qt.rgba(tone.r, tone.g, tone.b, 0.25));
    }
    readonly property color scrim: Qt.rgba(0, 0, 0, 0.4)

    // Ink
    readonly property color ink: highContrast ? (dark ? "#FFFFFF" : "#000000") : dark ? "#ECEDEE" : "#1A1B1E"
    readonly property color inkSecondary: highContrast ? ink : dark ? "#A3A8AF" : "#5A5F66"
    // Never for text one must read.
    readonly property color inkFaint: highContrast ? inkSecondary : dark ? "#71777F" : "#7F858C"
    readonly property color inkOnAccent: dark ? "#101113" : "#FFFFFF"

    // State: always with a glyph and a word.
    readonly property color accent: highContrast ? (dark ? "#8AB8FF" : "#0B3FB0") : dark ? "#6AA0FF" : "#2F6FEB"
    readonly property color ok: highContrast ? (dark ? "#6EE7A8" : "#0B5A33") : dark ? "#4FC38A" : "#1E7F4F"
    readonly property color warn: highContrast ? (dark ? "#FFD866" : "#6B4700") : dark ? "#E3B341" : "#9A6700"
    readonly property color bad: highContrast ? (dark ? "#FF9C94" : "#9B1C13") : dark ? "#FF7B72" : "#C2362B"
    readonly property color focus: accent

    // Phases of the waterfall
    readonly property color phaseGateway: highContrast ? inkSecondary : dark ? "#8A9097" : "#747A82"
    readonly property color phaseQueue: phaseGateway // hatched
    readonly property color phaseNetwork: dark ? "#C9A227" : "#98750B"
    readonly property color phaseWait: dark ? "#4C8DD6" : "#3B7BC4"
    readonly property color phaseThinking: dark ? "#8E7CC3" : "#7C69B4"
    readonly property color phaseStreaming: dark ? "#2A9D8F" : "#1B7F73"

    // Series of charts, told apart by lightness as well; the last one is what is left over.
    readonly property list<color> seriesLight: ["#2F6FEB", "#B4560A", "#1B7F73", "#7C69B4", "#98750B", "#A92F68", "#747A82"]
    readonly property list<color> seriesDark: ["#6AA0FF", "#E08A45", "#35B5A5", "#A594D8", "#C9A227", "#E27BAA", "#8A9097"]
    readonly property list<color> series: dark ? seriesDark : seriesLight

    // Type
    function grown(pixels: int): int {
        return Math.round(pixels * textScale);
    }
    readonly property FontMetrics systemFont: FontMetrics {}
    readonly property string fontFamily: systemFont.font.family
    readonly property string monoFamily: Qt.platform.os === "osx" ? "Menlo" : Qt.platform.os === "windows" ? "Consolas" : "monospace"
    readonly property int fontCaption: grown(11)
    readonly property int fontBody: grown(13)
    readonly property int fontSection: grown(16)
    readonly property int fontTitle: grown(22)
    readonly property int fontFigure: grown(28)

    // Space: a 4 px grid
    readonly property int spaceXs: 4
    readonly property int spaceS: 8
    readonly property int spaceM: 12
    readonly property int spaceL: 16
    readonly property int spaceXl: 24
    readonly property int pageMargin: 32

    // Shape
    readonly property int radiusControl: 6
    readonly property int radiusSurface: 10
    readonly property int controlHeight: grown(30)
    readonly property int rowHeight: grown(compact ? 28 : 36)
    readonly property int iconSize: grown(16)
    readonly property int railWidth: grown(208)
    readonly property int railCollapsedWidth: grown(56)
    readonly property int topBarHeight: grown(44)
    readonly property int formWidth: grown(640)
    readonly property int focusRing: 2

    // Motion, milliseconds
    readonly property int durationState: reducedMotion ? 0 : 120
    readonly property int durationSurface: reducedMotion ? 0 : 180
    readonly property int durationToast: 10000
}
