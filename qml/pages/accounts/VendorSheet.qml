// SPDX-License-Identifier: GPL-3.0-or-later
// With whom to sign in, and what the account is called here.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Accounts

Sheet {
    id: root

    required property AccountsViewModel viewModel

    property string vendorId: ""

    signal chosen(string vendor, string account)

    function choose(vendor: string): void {
        root.vendorId = vendor;
        nameField.text = root.viewModel.freeName(vendor);
    }
    function go(): void {
        if (root.vendorId === "" || nameField.text.trim() === "")
            return;
        root.close();
        root.chosen(root.vendorId, nameField.text.trim());
    }

    title: qsTr("Sign in")
    onAboutToShow: {
        root.vendorId = "";
        nameField.text = "";
    }
    onOpened: choices.itemAt(0)?.forceActiveFocus(Qt.TabFocusReason)
    actions: [
        PlexusButton {
            text: qsTr("Cancel")
            onClicked: root.close()
        },
        PlexusButton {
            text: qsTr("Continue")
            kind: PlexusButton.Primary
            enabled: root.vendorId !== "" && nameField.text.trim() !== ""
            onClicked: root.go()
        }
    ]

    PlexusText {
        Layout.fillWidth: true
        text: qsTr("You sign in on the vendor’s own page. Plexus stores the tokens it gets encrypted on this computer.")
        wrapMode: Text.Wrap
        color: Theme.inkSecondary
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.margins: Theme.focusRing
        spacing: Theme.spaceXs
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Vendors")

        Repeater {
            id: choices

            model: root.viewModel.vendors

            T.AbstractButton {
                id: choice

                required property string vendorId
                required property string name
                required property string detail
                required property bool restricted

                readonly property bool current: root.vendorId === vendorId

                Layout.fillWidth: true
                implicitHeight: Theme.grown(44)
                hoverEnabled: true
                focusPolicy: Qt.StrongFocus
                text: name
                Accessible.role: Accessible.RadioButton
                Accessible.name: name
                Accessible.description: restricted ? qsTr("%1. The vendor restricts such use.").arg(detail) : detail
                Accessible.checked: current
                Accessible.onPressAction: {
                    if (choice.enabled)
                        choice.clicked();
                }
                Keys.onReturnPressed: choice.clicked()
                Keys.onEnterPressed: choice.clicked()
                onClicked: root.choose(choice.vendorId)
                onDoubleClicked: {
                    root.choose(choice.vendorId);
                    root.go();
                }

                contentItem: Item {
                    RowLayout {
                        anchors.fill: parent
                        anchors.leftMargin: Theme.spaceM
                        anchors.rightMargin: Theme.spaceM
                        spacing: Theme.spaceM

                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: 0

                            PlexusText {
                                Layout.fillWidth: true
                                text: choice.name
                                textFormat: Text.PlainText
                                font.weight: choice.current ? Font.DemiBold : Font.Normal
                                Accessible.ignored: true
                            }
                            PlexusText {
                                Layout.fillWidth: true
                                text: choice.detail
                                font.pixelSize: Theme.fontCaption
                                color: Theme.inkSecondary
                                Accessible.ignored: true
                            }
                        }
                        StatusGlyph {
                            tone: StatusGlyph.Warn
                            //: The vendor does not want its accounts used with other programs
                            text: qsTr("restricted")
                            visible: choice.restricted
                            Accessible.ignored: true
                        }
                        TintedIcon {
                            Layout.preferredWidth: Theme.iconSize
                            Layout.preferredHeight: Theme.iconSize
                            name: "check"
                            color: Theme.accent
                            opacity: choice.current ? 1 : 0
                        }
                    }
                }
                background: Rectangle {
                    radius: Theme.radiusControl
                    color: choice.current ? Theme.selected : choice.down ? Theme.pressed : choice.hovered ? Theme.hover : "transparent"
                    border.width: 1
                    border.color: choice.current ? Theme.accent : Theme.hairline

                    FocusRing {
                        shown: choice.visualFocus
                    }
                }
            }
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Name of the account")
        help: qsTr("Yours to choose: it tells several accounts with one vendor apart.")
        error: root.vendorId === "" ? "" : root.viewModel.nameError(root.vendorId, nameField.text)

        PlexusTextField {
            id: nameField

            Layout.fillWidth: true
            enabled: root.vendorId !== ""
            placeholderText: qsTr("default")
            Accessible.name: qsTr("Name of the account")
            onAccepted: root.go()
        }
    }
}
