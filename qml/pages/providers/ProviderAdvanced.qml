// SPDX-License-Identifier: GPL-3.0-or-later
// Rare options, folded; the count says whether there is something behind the fold.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Forms
import Plexus.Theme
import Plexus.ViewModels.Providers

ColumnLayout {
    id: root

    required property ProviderEditor editor
    property bool readOnly: false
    property bool unfolded: false

    // A mistake is never hidden behind the fold.
    readonly property bool open: unfolded || editor.timeoutError !== "" || editor.proxyError !== "" || editor.headersError !== "" || editor.policyErrors > 0

    objectName: "providers-advanced"
    spacing: Theme.spaceL
    Layout.fillWidth: true
    Layout.maximumWidth: Theme.formWidth

    PlexusButton {
        kind: PlexusButton.Quiet
        leftPadding: Theme.spaceXs
        iconName: root.open ? "chevron-down" : "chevron-right"
        text: root.editor.advancedCount > 0 ? qsTr("Advanced (%n changed)", "", root.editor.advancedCount) : qsTr("Advanced")
        onClicked: root.unfolded = !root.unfolded
    }
    FormField {
        visible: root.open
        label: qsTr("Time limit")
        optional: true
        error: root.editor.timeoutError
        help: qsTr("How many seconds one request may take. Empty: the limit in Settings.")

        PlexusTextField {
            Layout.preferredWidth: Theme.grown(120)
            enabled: !root.readOnly
            invalid: root.editor.timeoutError !== ""
            text: root.editor.timeoutSeconds
            placeholderText: "3600"
            Accessible.name: qsTr("Time limit in seconds")
            onTextEdited: root.editor.timeoutSeconds = text
        }
    }
    FormField {
        visible: root.open
        label: qsTr("Proxy")
        optional: true
        error: root.editor.proxyError
        help: qsTr("http://host:port, socks5://host:port, or direct. Empty: as in Settings.")

        PlexusTextField {
            Layout.fillWidth: true
            enabled: !root.readOnly
            monospace: true
            invalid: root.editor.proxyError !== ""
            text: root.editor.proxy
            Accessible.name: qsTr("Proxy")
            onTextEdited: root.editor.proxy = text
        }
    }
    FormField {
        visible: root.open
        label: qsTr("Request headers")
        optional: true
        error: root.editor.headersError
        help: qsTr("Sent with every request to this provider. They replace headers of the same name.")

        Repeater {
            model: root.editor.headers

            RowLayout {
                id: header

                required property int index
                required property string name
                required property string value
                required property bool secret

                Layout.fillWidth: true
                spacing: Theme.spaceS

                PlexusTextField {
                    Layout.preferredWidth: Theme.grown(180)
                    enabled: !root.readOnly
                    monospace: true
                    text: header.name
                    Accessible.name: qsTr("Name of header %1").arg(header.index + 1)
                    onTextEdited: root.editor.headers.setName(header.index, text)
                }
                PlexusTextField {
                    Layout.fillWidth: true
                    enabled: !root.readOnly
                    monospace: true
                    echoMode: header.secret && !activeFocus ? TextInput.Password : TextInput.Normal
                    text: header.value
                    Accessible.name: qsTr("Value of header %1").arg(header.index + 1)
                    onTextEdited: root.editor.headers.setValue(header.index, text)
                }
                PlexusIconButton {
                    enabled: !root.readOnly
                    iconName: "trash"
                    name: qsTr("Remove header %1").arg(header.index + 1)
                    onClicked: root.editor.headers.remove(header.index)
                }
            }
        }
        PlexusText {
            Layout.fillWidth: true
            visible: root.editor.hasSecretHeader
            text: qsTr("A credential is not kept readable in the configuration. Put it into an environment variable and write env:NAME here, or use the field Authentication above.")
            wrapMode: Text.Wrap
            font.pixelSize: Theme.fontCaption
            color: Theme.warn
        }
        PlexusButton {
            text: qsTr("Add header")
            iconName: "plus"
            enabled: !root.readOnly
            onClicked: root.editor.headers.append()
        }
    }
    ProviderMeterOptions {
        Layout.fillWidth: true
        visible: root.open && root.editor.checker.count > 0 && !root.editor.checkerWantsOptions
        editor: root.editor
        readOnly: root.readOnly
    }
    FormRows {
        objectName: "providers-policy"

        Layout.fillWidth: true
        visible: root.open
        form: root.editor.policy
        readOnly: root.readOnly
    }
}
