// SPDX-License-Identifier: GPL-3.0-or-later
// Text in the theme's font and ink. Plain text only, so that nothing a provider sends is rendered as markup.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Theme

Text {
    color: Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    textFormat: Text.PlainText
    elide: Text.ElideRight
    verticalAlignment: Text.AlignVCenter
    renderType: Text.NativeRendering
}
