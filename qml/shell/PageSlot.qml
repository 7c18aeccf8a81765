// SPDX-License-Identifier: GPL-3.0-or-later
// The place of a page, which is made when it is first opened and stays from then on: what nobody looks at costs
// neither the start nor memory.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Theme
import Plexus.ViewModels.Shell

Loader {
    id: root

    required property AppViewModel app
    // AppViewModel.Page
    required property int page
    // Beside this one; its root takes `app`.
    required property string file

    readonly property bool current: app.page === page

    // At once, so that whoever has opened a page may ask something of it.
    function make(): void {
        if (root.current && root.status === Loader.Null)
            root.setSource(Qt.resolvedUrl(root.file), {
                app: root.app
            });
    }

    // Layouts of Qt 6.4 do not follow every text that grows, and those that nobody sees may fall over it.
    Timer {
        id: anew

        interval: 0
        onTriggered: {
            root.source = "";
            root.make();
        }
    }
    Connections {
        target: Theme

        // Later: who asked for it may stand on the page.
        function onTextScaleChanged(): void {
            if (root.status !== Loader.Null)
                anew.start();
        }
    }

    // The keyboard goes where one looks.
    focus: root.current
    onCurrentChanged: root.make()
    Component.onCompleted: root.make()
}
