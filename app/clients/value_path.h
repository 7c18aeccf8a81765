// SPDX-License-Identifier: GPL-3.0-or-later
// A place in a settings file, and what is there, apart from how the file writes it down.
// Thread: any. Pure.
#pragma once

#include <QJsonValue>
#include <QString>
#include <QVector>

namespace app::clients {

// A member of an object by its name, or the element of a list whose member `key` is the text `is`, or begins
// like `begins` (only to look, never to change).
struct PathStep {
    QString key;
    QString is = {};
    QString begins = {};

    [[nodiscard]] bool isElement() const { return !is.isEmpty() || !begins.isEmpty(); }

    [[nodiscard]] bool means(const QString& text) const
    {
        return is.isEmpty() ? text.startsWith(begins) && !text.isEmpty() : text == is;
    }

    friend bool operator==(const PathStep&, const PathStep&) = default;
};

using ValuePath = QVector<PathStep>;

// "env.ANTHROPIC_BASE_URL", "models[name=Plexus].apiBase"
[[nodiscard]] QString pathText(const ValuePath& path);
// In a list: of the first element the step means; -1: none.
[[nodiscard]] qsizetype indexIn(const QJsonArray& list, const PathStep& step);

// Undefined: nothing is there.
[[nodiscard]] QJsonValue valueAt(const QJsonValue& root, const ValuePath& path);
// With containers made where they are missing. What stands in the way of one is replaced.
[[nodiscard]] QJsonValue withValue(const QJsonValue& root, const ValuePath& path, const QJsonValue& value);
[[nodiscard]] QJsonValue without(const QJsonValue& root, const ValuePath& path);
// How many steps of the path lead somewhere.
[[nodiscard]] qsizetype depthOf(const QJsonValue& root, const ValuePath& path);
// An object or a list with nothing in it.
[[nodiscard]] bool isEmptyContainer(const QJsonValue& value);

// As a path of a file, at most that deep: every settings file of a client is far below it.
inline constexpr int kMaxDepth = 64;

} // namespace app::clients
