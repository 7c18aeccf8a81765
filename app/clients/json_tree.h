// SPDX-License-Identifier: GPL-3.0-or-later
// JSON with comments and trailing commas as a tree that knows where each part is written.
// Thread: any. Pure.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <vector>

namespace app::clients {

struct JsonNode {
    enum class Kind { Scalar, Object, List };

    Kind kind = Kind::Scalar;
    qsizetype start = 0; // of the value's first byte
    qsizetype end = 0;   // behind its last
    QJsonValue scalar = {};

    // Of objects and lists, in their order. In an object each has a name.
    struct Part; // a member or an element
    std::vector<Part> parts = {};
};

struct JsonNode::Part {
    QString name = {};    // of a member
    qsizetype start = 0;  // of the name, or of the element
    qsizetype comma = -1; // behind it; -1: none
    JsonNode value = {};
};

// A root of Scalar kind with an undefined scalar: only space and comments.
[[nodiscard]] gateway::Result<JsonNode> readJsonTree(const QByteArray& text);
// Of members with the same name the last one counts, as for most who read JSON.
[[nodiscard]] QJsonValue jsonValue(const JsonNode& node);

} // namespace app::clients
