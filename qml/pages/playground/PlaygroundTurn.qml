// SPDX-License-Identifier: GPL-3.0-or-later
// One row of the conversation: a question, an answer, or a call of a tool.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Pages.Playground
import Plexus.Theme
import Plexus.ViewModels.Playground

ColumnLayout {
    id: root

    required property int index
    required property int kind
    required property string said
    required property string thinking
    required property var images // names
    required property bool running
    required property string problem
    required property string note
    required property string figures
    required property bool recorded
    required property bool latest
    required property string tool
    required property string callArguments
    required property string result
    required property bool open
    required property bool lastOpen

    required property PlaygroundViewModel viewModel

    spacing: 0

    PlaygroundQuestion {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.spaceXl
        visible: root.kind === TurnListModel.Person
        said: root.said
        images: root.images
    }
    PlaygroundAnswer {
        Layout.fillWidth: true
        visible: root.kind === TurnListModel.Model
        said: root.said
        thinking: root.thinking
        running: root.running
        problem: root.problem
        note: root.note
        figures: root.figures
        recorded: root.recorded
        repeatable: root.latest && !root.viewModel.running
        onAskAgain: root.viewModel.askAgain()
        onOpenRequest: root.viewModel.openRequest(root.index)
        onCopyAsCurl: root.viewModel.copyAsCurl(root.index)
        onCopyText: root.viewModel.copyText(root.index)
        onShowTrail: root.viewModel.showTrail(root.index)
    }
    PlaygroundCall {
        Layout.fillWidth: true
        visible: root.kind === TurnListModel.Call
        tool: root.tool
        callArguments: root.callArguments
        result: root.result
        open: root.open
        lastOpen: root.lastOpen
        onTyped: text => root.viewModel.turns.setResult(root.index, text)
        onSendRequested: root.viewModel.sendResults()
    }
}
