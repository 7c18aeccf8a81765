// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer says to a person, out of the JSON of any dialect: for previews and for laying two answers
// side by side. It reads the fields it knows and makes no claim of being complete. Thread: any. Pure.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace app::viewmodels {

// The payload of one event of a stream: what follows "data:", joined; the bytes themselves where there is
// none.
[[nodiscard]] QByteArray eventData(QByteArrayView event);
// The text one JSON value adds: a delta of a stream, or all of a whole answer. Empty: it says nothing.
[[nodiscard]] QString textOfJson(const QByteArray& json);
// Of a whole answer or a stream of them (events, or a JSON value a line).
[[nodiscard]] QString answerText(const QByteArray& body);

} // namespace app::viewmodels
