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
    required property string source
    required property string thoughtSource
    required property var images // names
    required property bool running
    required property string problem
    required property string note
    required property string figures
    required property bool recorded
    required property bool latest
    required property bool copyable
    required property bool foot
    required property string tool
    required property string callArguments
    required property string result
    required property bool open
    required property bool lastOpen
    required property int openCalls

    required property PlaygroundViewModel viewModel

    spacing: Theme.spaceS

    PlaygroundQuestion {
        Layout.alignment: Qt.AlignRight
        // As wide as its words, and never so wide that it looks like an answer.
        Layout.preferredWidth: implicitWidth
        Layout.maximumWidth: Math.round(root.width * 0.8)
        visible: root.kind === TurnListModel.Person
        said: root.said
        images: root.images
    }
    PlaygroundAnswer {
        Layout.fillWidth: true
        visible: root.kind === TurnListModel.Model
        said: root.said
        thinking: root.thinking
        source: root.source
        thoughtSource: root.thoughtSource
        asWritten: root.viewModel.asWritten
        running: root.running
        problem: root.problem
        note: root.note
        onLinkWanted: link => {
            if (root.viewModel.isWebLink(link))
                Qt.openUrlExternally(link);
        }
        onCopyWanted: code => root.viewModel.copyCode(code)
    }
    PlaygroundCall {
        Layout.fillWidth: true
        visible: root.kind === TurnListModel.Call
        tool: root.tool
        callArguments: root.callArguments
        result: root.result
        open: root.open
        lastOpen: root.lastOpen
        openCalls: root.openCalls
        onTyped: text => root.viewModel.turns.setResult(root.index, text)
        onSendRequested: root.viewModel.sendResults()
    }
    PlaygroundFoot {
        Layout.fillWidth: true
        visible: root.foot
        figures: root.figures
        recorded: root.recorded
        copyable: root.copyable
        repeatable: root.latest && !root.viewModel.running
        onAskAgain: root.viewModel.askAgain()
        onOpenRequest: root.viewModel.openRequest(root.index)
        onCopyAsCurl: root.viewModel.copyAsCurl(root.index)
        onCopyText: root.viewModel.copyText(root.index)
        onShowTrail: root.viewModel.showTrail(root.index)
    }
}
