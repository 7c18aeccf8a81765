// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked, and in which API.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.ViewModels.Playground

PageHeader {
    id: root

    required property PlaygroundViewModel viewModel

    readonly property PromptForm form: viewModel.form

    title: qsTr("Playground")

    PlexusComboBox {
        Layout.preferredWidth: 164
        model: root.form.dialects
        currentIndex: root.form.dialect
        Accessible.name: qsTr("API")
        onActivated: index => root.form.dialect = index
    }
    SuggestField {
        Layout.fillWidth: true
        Layout.minimumWidth: 140
        Layout.maximumWidth: 300
        monospace: true
        text: root.form.model
        placeholderText: qsTr("model")
        invalid: root.form.model === ""
        suggestions: root.form.modelSuggestions(text)
        Accessible.name: qsTr("Model")
        onTextEdited: root.form.model = text
        onPicked: text => root.form.model = text
    }
    PlexusSwitch {
        text: qsTr("Stream")
        checked: root.form.streaming
        onToggled: root.form.streaming = checked
    }
    PlexusSwitch {
        //: of answers: not laid out
        text: qsTr("As written")
        checked: root.viewModel.asWritten
        Accessible.description: qsTr("Show answers as the model wrote them, not laid out")
        onToggled: root.viewModel.asWritten = checked
    }
    PlexusButton {
        text: qsTr("Clear")
        iconName: "trash"
        enabled: root.viewModel.turns.count > 0
        onClicked: root.viewModel.clear()
    }
}
