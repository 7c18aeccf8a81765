// SPDX-License-Identifier: GPL-3.0-or-later
// The provider's own names for its models; each opens its price and limit.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Providers

FormField {
    id: root

    required property ProviderEditor editor
    property bool readOnly: false

    label: qsTr("Models")
    optional: true
    error: editor.modelsError
    help: qsTr("The provider's own names; separate several by commas or spaces. Press one for its price and limit. Prices are per million tokens.")

    function take(): void {
        if (input.text.trim() === "")
            return;
        root.editor.models.add(input.text);
        input.clear();
    }

    Binding {
        target: root.editor.tester
        property: "watched"
        value: root.visible
    }
    Connections {
        target: root.editor

        function onOpened(): void {
            input.clear();
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        PlexusTextField {
            id: input

            Layout.fillWidth: true
            enabled: !root.readOnly
            monospace: true
            placeholderText: qsTr("gpt-5, gpt-5-mini")
            Accessible.name: qsTr("Models to add")
            onAccepted: root.take()
        }
        PlexusButton {
            text: qsTr("Add")
            enabled: !root.readOnly && input.text.trim() !== ""
            onClicked: root.take()
        }
    }
    Repeater {
        model: root.editor.models

        ProviderModelRow {
            Layout.fillWidth: true
            tester: root.editor.tester
            provider: root.editor.originalSlug
            readOnly: root.readOnly
            onOpenRequested: row => {
                root.editor.modelForm.open(row);
                sheet.open();
            }
            onRemoveRequested: row => root.editor.models.remove(row)
        }
    }
    ModelSheet {
        id: sheet

        objectName: "providers-model"

        model: root.editor.modelForm
        readOnly: root.readOnly
    }
}
