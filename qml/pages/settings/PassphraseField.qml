// SPDX-License-Identifier: GPL-3.0-or-later
// A passphrase: not shown, not suggested, not remembered.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls

PlexusTextField {
    id: root

    required property string what

    echoMode: TextInput.Password
    // Of a field like this Qt 6.4 tells no name, but this.
    placeholderText: root.what
    inputMethodHints: Qt.ImhHiddenText | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    Accessible.name: root.what
    Accessible.passwordEdit: true
}
