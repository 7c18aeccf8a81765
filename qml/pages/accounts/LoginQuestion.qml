// SPDX-License-Identifier: GPL-3.0-or-later
// What a login asks of the person: a field, or a button for each choice.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Accounts

ColumnLayout {
    id: root

    required property LoginViewModel login

    readonly property string asked: login.question

    // Another question: nothing typed for the one before stays behind.
    onAskedChanged: {
        field.clear();
        if (root.asked !== "")
            refocus.restart();
    }

    function takeFocus(): void {
        if (field.visible)
            field.forceActiveFocus(Qt.TabFocusReason);
        else
            buttons.itemAt(0)?.forceActiveFocus(Qt.TabFocusReason);
    }
    function send(): void {
        if (field.text.trim() === "" && !root.login.answerOptional)
            return;
        root.login.answer(field.text);
    }

    spacing: Theme.spaceM

    PlexusText {
        Layout.fillWidth: true
        text: root.login.question
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
    Repeater {
        id: buttons

        model: root.login.choices

        PlexusButton {
            required property int index
            required property string modelData

            Layout.fillWidth: true
            text: modelData
            onClicked: root.login.choose(index)
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        visible: root.login.choices.length === 0

        PlexusTextField {
            id: field

            Layout.fillWidth: true
            monospace: root.login.answerSecret
            echoMode: root.login.answerSecret ? TextInput.Password : TextInput.Normal
            invalid: root.login.problem !== ""
            placeholderText: root.login.placeholder
            Accessible.name: root.login.question
            onAccepted: root.send()
        }
        PlexusButton {
            kind: PlexusButton.Primary
            text: field.text.trim() === "" && root.login.answerOptional ? qsTr("Skip") : qsTr("Continue")
            enabled: field.text.trim() !== "" || root.login.answerOptional
            onClicked: root.send()
        }
    }
    // Once what it is answered with is there.
    Timer {
        id: refocus

        interval: 0
        onTriggered: root.takeFocus()
    }
}
