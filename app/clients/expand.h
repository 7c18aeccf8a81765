// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the placeholders of a recipe:
//   ${root} ${v1} ${key} ${id}         Plexus' address without and with /v1, the key with the client's label,
//   that label
//   ${model.<role>}                     what the person chose for it; unset: what holds it is left out
//   ${each.id} ${each.context} ${each.output}   repeats the member, element or edit for every model
// A text that is one placeholder of a number becomes a number.
// Thread: any. Pure.
#pragma once

#include "app/clients/recipe.h"
#include "base/secret.h"

namespace app::clients {

struct OfferedModel {
    QString id;
    qint64 context = 0; // tokens
    qint64 output = 0;

    friend bool operator==(const OfferedModel&, const OfferedModel&) = default;
};

// What a client is pointed at.
struct Target {
    QString root; // "http://127.0.0.1:4000"
    gateway::Secret key;
    QVector<OfferedModel> models = {};
    QHash<QString, QString> roles = {}; // by role id

    [[nodiscard]] QString v1() const { return root + QStringLiteral("/v1"); }
};

enum class Quoting { None, Shell };

// Undefined: a placeholder has no value.
[[nodiscard]] QJsonValue expanded(
    const QJsonValue& value, const Target& target, const QString& client, Quoting quoting = Quoting::None);
// As above for a text; empty where a placeholder has no value.
[[nodiscard]] QString expandedText(const QString& text, const Target& target, const QString& client);
// The edits of a file, those for every model written out. What is only wanted when missing stays marked.
[[nodiscard]] QVector<RecipeEdit> expandedEdits(
    const RecipeFile& file, const Target& target, const QString& client);
// "it's" -> 'it'\''s'
[[nodiscard]] QString shellQuoted(const QString& text);

} // namespace app::clients
