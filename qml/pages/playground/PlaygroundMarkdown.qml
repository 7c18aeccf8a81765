// SPDX-License-Identifier: GPL-3.0-or-later
// What a model said, laid out: paragraphs as rich text, code on a surface of its own with a button that copies it.
// Images are links here, and a link is opened by a click or by Return with the cursor in it, never by itself.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Pages.Playground
import Plexus.Theme
import Plexus.ViewModels.Playground

// Not rows of a layout: where all of them go at once while it is arranged, the layout of Qt 6.4 keeps one that is gone.
Column {
    id: root

    required property string source
    property color color: Theme.ink

    signal linkWanted(string link)
    signal copyWanted(string code)

    spacing: Theme.spaceS

    MarkdownModel {
        id: blocks

        source: root.source
        family: Theme.fontFamily
        monoFamily: Theme.monoFamily
        pixelSize: Theme.fontBody
        linkColor: Theme.accent
        quoteColor: Theme.inkSecondary
        codeColor: Theme.sunken
        lineColor: Theme.hairline
    }
    Repeater {
        model: blocks

        Item {
            id: block

            required property bool code
            required property string language
            required property string written
            required property string html

            // Never 0: a Column of Qt 6.4 does not place such, and then has no height by which it would get a width.
            width: Math.max(1, root.width)
            implicitHeight: code ? codeBlock.implicitHeight : prose.implicitHeight
            height: implicitHeight

            PlaygroundProse {
                id: prose

                width: block.width
                text: block.html
                written: block.written
                color: root.color
                visible: !block.code
                onLinkWanted: link => root.linkWanted(link)
            }
            PlaygroundCode {
                id: codeBlock

                width: block.width
                language: block.language
                code: block.code ? block.written : ""
                visible: block.code
                onCopyWanted: root.copyWanted(block.written)
            }
        }
    }
}
