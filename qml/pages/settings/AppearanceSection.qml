// SPDX-License-Identifier: GPL-3.0-or-later
// How the window looks and in which language and money it speaks. In force at once.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Shell

ColumnLayout {
    id: root

    required property AppViewModel app

    readonly property list<string> themeTexts: [qsTr("As the system"), qsTr("Light"), qsTr("Dark"), qsTr("High contrast")]
    readonly property list<string> themeValues: ["system", "light", "dark", "contrast"]

    spacing: Theme.spaceL

    FormField {
        label: qsTr("Colours")

        PlexusComboBox {
            Layout.preferredWidth: 240
            model: root.themeTexts
            currentIndex: root.themeValues.indexOf(root.app.preferences.theme)
            Accessible.name: qsTr("Colours")
            onActivated: index => root.app.preferences.theme = root.themeValues[index]
        }
    }
    FormField {
        label: qsTr("Language")
        help: qsTr("Plexus reopens its window in the new language.")
        error: root.app.languageProblem

        PlexusComboBox {
            Layout.preferredWidth: 240
            model: root.app.preferences.languageNames
            currentIndex: root.app.preferences.languageIndex
            Accessible.name: qsTr("Language")
            onActivated: index => {
                root.app.chooseLanguage(index);
                // What is in force shows, also when the choice is refused.
                currentIndex = Qt.binding(() => root.app.preferences.languageIndex);
            }
        }
    }
    FormField {
        label: qsTr("Currency")
        help: root.app.currency.note !== "" ? root.app.currency.note : qsTr("Used to show costs. Prices are stored in US dollars.")

        PlexusComboBox {
            Layout.preferredWidth: 240
            model: root.app.currency.codes
            currentIndex: root.app.currency.codes.indexOf(root.app.currency.code)
            Accessible.name: qsTr("Currency")
            Accessible.description: root.app.currency.note
            onActivated: index => root.app.currency.code = root.app.currency.codes[index]
        }
    }
    FormField {
        label: qsTr("Animations")
        help: qsTr("When off, nothing fades or slides.")

        PlexusSwitch {
            text: checked ? qsTr("On") : qsTr("Off")
            checked: !root.app.preferences.reducedMotion
            Accessible.role: Accessible.CheckBox
            Accessible.name: qsTr("Animations")
            onToggled: root.app.preferences.reducedMotion = !checked
        }
    }
    FormField {
        label: qsTr("Table rows")
        help: qsTr("How much room a row of a table takes.")

        SegmentedTabs {
            labels: [qsTr("Compact"), qsTr("Comfortable")]
            accessibleName: qsTr("Table rows")
            currentIndex: root.app.preferences.compactRows ? 0 : 1
            onActivated: index => root.app.preferences.compactRows = index === 0
        }
    }
    FormField {
        label: qsTr("Page names in the sidebar")
        help: qsTr("When off, the sidebar shows only icons.")

        PlexusSwitch {
            text: checked ? qsTr("On") : qsTr("Off")
            checked: !root.app.preferences.railCollapsed
            Accessible.role: Accessible.CheckBox
            Accessible.name: qsTr("Page names in the sidebar")
            onToggled: root.app.preferences.railCollapsed = !checked
        }
    }
}
