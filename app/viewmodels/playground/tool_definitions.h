// SPDX-License-Identifier: GPL-3.0-or-later
// Tools as a person writes them: a JSON list of { "name", "description", "parameters" }, the same for every
// API. Thread: any. Pure but for the language.
#pragma once

#include "app/viewmodels/playground/conversation.h"

namespace app::viewmodels {

struct ToolsReading {
    QVector<ToolDefinition> tools = {};
    QString problem = {}; // a sentence that says where; empty: none
    friend bool operator==(const ToolsReading&, const ToolsReading&) = default;
};

// A blank text is no tools.
[[nodiscard]] ToolsReading readTools(const QString& json);

} // namespace app::viewmodels
