// SPDX-License-Identifier: GPL-3.0-or-later
// What the demo provider's models do, apart from any dialect.
// Thread: any. Pure.
#pragma once

#include <QString>
#include <QVector>

#include <optional>

namespace gateway::service {

struct DemoPiece {
    enum class Kind { Thinking, Text, ToolCall };
    Kind kind = Kind::Text;
    QString text = {}; // ToolCall: the arguments, JSON
    QString tool = {};
};

struct DemoScript {
    QVector<DemoPiece> pieces = {};
    int firstDelayMs = 30;
    int gapMs = 0;
    int errorStatus = 0; // answered instead of pieces
    QString errorMessage = {};
    bool breaksOff = false; // the connection is cut half-way
};

// Empty: there is no such model. `tool` is the first tool the request offers.
[[nodiscard]] std::optional<DemoScript> demoScript(const QString& model, const QString& tool);
[[nodiscard]] QStringList demoModels();

} // namespace gateway::service
