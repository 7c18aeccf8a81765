// SPDX-License-Identifier: GPL-3.0-or-later
// What goes along with each question: a system prompt, parameters, tools; and a key where none can be made.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Playground

FormScroll {
    id: root

    required property PlaygroundViewModel viewModel

    readonly property PromptForm form: viewModel.form

    Connections {
        target: system.editor

        function onTextChanged(): void {
            if (system.editor.activeFocus)
                root.form.system = system.editor.text;
        }
    }
    Connections {
        target: tools.editor

        function onTextChanged(): void {
            if (tools.editor.activeFocus)
                root.form.tools = tools.editor.text;
        }
    }
    FormField {
        label: qsTr("Asked under")
        visible: root.viewModel.keyProblem === ""

        PlexusComboBox {
            Layout.fillWidth: true
            model: [qsTr("This computer's key"), qsTr("Another key")]
            currentIndex: root.viewModel.pastesKey ? 1 : 0
            Accessible.name: qsTr("Asked under")
            onActivated: index => root.viewModel.pastesKey = index === 1
        }
    }
    FormField {
        label: qsTr("Client key")
        help: (root.viewModel.keyProblem === "" ? "" : root.viewModel.keyProblem + " ") + qsTr("It stays in memory and is gone with the program.")
        error: root.viewModel.keyError
        visible: root.viewModel.pastesKey

        PlexusTextField {
            Layout.fillWidth: true
            echoMode: TextInput.Password
            monospace: true
            invalid: root.viewModel.keyError !== ""
            placeholderText: qsTr("Paste a client key")
            Accessible.name: qsTr("Client key")
            onTextEdited: root.viewModel.setPastedKey(text)
        }
    }
    FormField {
        label: qsTr("System prompt")
        optional: true

        PlexusTextArea {
            id: system

            Layout.fillWidth: true
            implicitHeight: Math.max(72, Math.min(160, editor.contentHeight + 2 * Theme.spaceS + 4))
            text: root.form.system
            accessibleName: qsTr("System prompt")
        }
    }
    FormField {
        label: qsTr("Temperature")
        optional: true
        error: root.form.temperatureError

        PlexusTextField {
            Layout.fillWidth: true
            invalid: root.form.temperatureError !== ""
            text: root.form.temperature
            placeholderText: qsTr("Provider default")
            Accessible.name: qsTr("Temperature")
            Accessible.description: root.form.temperatureError
            onTextEdited: root.form.temperature = text
        }
    }
    FormField {
        label: qsTr("Max output tokens")
        optional: true
        error: root.form.maxTokensError

        PlexusTextField {
            Layout.fillWidth: true
            invalid: root.form.maxTokensError !== ""
            text: root.form.maxTokens
            placeholderText: qsTr("Provider default")
            Accessible.name: qsTr("Max output tokens")
            Accessible.description: root.form.maxTokensError
            onTextEdited: root.form.maxTokens = text
        }
    }
    FormField {
        label: qsTr("Reasoning effort")
        optional: true

        PlexusComboBox {
            Layout.fillWidth: true
            model: root.form.efforts
            currentIndex: root.form.effort
            Accessible.name: qsTr("Reasoning effort")
            onActivated: index => root.form.effort = index
        }
    }
    FormField {
        label: qsTr("Tools")
        optional: true
        error: root.form.toolsError
        help: root.form.toolsText !== "" ? root.form.toolsText : qsTr("A JSON list of objects with name, description and parameters (a JSON schema). You type the results of calls yourself.")

        PlexusTextArea {
            id: tools

            Layout.fillWidth: true
            // With room for the bar of a long line.
            implicitHeight: Math.max(96, Math.min(360, editor.contentHeight + 2 * Theme.spaceS + Theme.spaceL))
            monospace: true
            invalid: root.form.toolsError !== ""
            wrapMode: TextEdit.NoWrap
            text: root.form.tools
            accessibleName: qsTr("Tools")
        }
        PlexusButton {
            text: qsTr("Insert an example")
            visible: root.form.tools === ""
            onClicked: root.form.insertExampleTool()
        }
    }
}
