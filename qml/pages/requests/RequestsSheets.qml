// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of the page of requests; each opens and closes with its view-model.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.ViewModels.Requests

Item {
    id: root

    required property RequestsViewModel viewModel

    function beginNote(): void {
        noteSheet.begin();
    }
    function follow(sheet: Sheet, open: bool): void {
        if (open && !sheet.opened)
            sheet.open();
        else if (!open && sheet.opened)
            sheet.close();
    }

    Connections {
        target: root.viewModel

        function onNoteWanted(): void {
            root.beginNote();
        }
    }
    Connections {
        target: root.viewModel.replay

        function onChanged(): void {
            root.follow(replaySheet, root.viewModel.replay.open);
        }
    }
    Connections {
        target: root.viewModel.exported

        function onChanged(): void {
            root.follow(exportSheet, root.viewModel.exported.open);
        }
    }
    Connections {
        target: root.viewModel.clearing

        function onChanged(): void {
            root.follow(clearSheet, root.viewModel.clearing.open);
        }
    }
    Connections {
        target: root.viewModel.comparison

        function onChanged(): void {
            root.follow(comparisonSheet, root.viewModel.comparison.open);
        }
    }
    NoteSheet {
        id: noteSheet

        objectName: "requests-note"

        viewModel: root.viewModel
    }
    ReplaySheet {
        id: replaySheet

        replay: root.viewModel.replay
    }
    ExportSheet {
        id: exportSheet

        exported: root.viewModel.exported
    }
    ClearHistorySheet {
        id: clearSheet

        clearing: root.viewModel.clearing
    }
    ComparisonSheet {
        id: comparisonSheet

        comparison: root.viewModel.comparison
    }
}
