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
    readonly property list<string> motionTexts: [qsTr("As the system"), qsTr("On"), qsTr("Off")]
    readonly property list<string> motionValues: ["system", "full", "reduced"]

    spacing: Theme.spaceL

    FormField {
        label: qsTr("Colours")
        help: root.app.preferences.desktopContrast ? qsTr("The system asks for high contrast; “As the system” follows it.") : qsTr("“As the system” also follows its high contrast.")

        PlexusComboBox {
            Layout.preferredWidth: Theme.grown(240)
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
            Layout.preferredWidth: Theme.grown(240)
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
            Layout.preferredWidth: Theme.grown(240)
            model: root.app.currency.codes
            currentIndex: root.app.currency.codes.indexOf(root.app.currency.code)
            Accessible.name: qsTr("Currency")
            Accessible.description: root.app.currency.note
            onActivated: index => root.app.currency.code = root.app.currency.codes[index]
        }
    }
    FormField {
        label: qsTr("Text size")
        help: qsTr("Buttons and rows grow with the text.")

        PlexusComboBox {
            Layout.preferredWidth: Theme.grown(240)
            model: root.app.preferences.textSizeNames
            currentIndex: root.app.preferences.textSizeIndex
            Accessible.name: qsTr("Text size")
            onActivated: index => {
                root.app.preferences.textSizeIndex = index;
                // The names change with it, and a new list begins at its first.
                currentIndex = Qt.binding(() => root.app.preferences.textSizeIndex);
            }
        }
    }
    FormField {
        label: qsTr("Animations")
        help: root.app.preferences.reducedMotion ? qsTr("Nothing fades or slides.") : qsTr("When off, nothing fades or slides.")

        SegmentedTabs {
            labels: root.motionTexts
            accessibleName: qsTr("Animations")
            currentIndex: root.motionValues.indexOf(root.app.preferences.motion)
            onActivated: index => root.app.preferences.motion = root.motionValues[index]
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
