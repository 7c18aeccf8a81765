// SPDX-License-Identifier: GPL-3.0-or-later
// The playground's words for an answer: its figures, and what kept it from coming.
// Thread: any. Pure but for the language and the currency shown.
#pragma once

#include "app/viewmodels/playground/answer_reader.h"
#include "app/viewmodels/requests/field_list_model.h"
#include "inspect/exchange_record.h"

namespace app::viewmodels {

// In one line; empty: there is nothing to tell yet.
[[nodiscard]] QString figuresText(const gateway::inspect::ExchangeRecord& record);
// The same as fields, each with its name.
[[nodiscard]] QVector<Field> figureFields(const gateway::inspect::ExchangeRecord& record);
// "429 rate_limit_error: …" of an answer with that status; 0: an error in the middle of an answer.
[[nodiscard]] QString refusalText(int status, const AnswerError& error);
// What is left of a body no API's error is found in, so that it can be read.
[[nodiscard]] QString bodyText(const QByteArray& body);
// Why the model stopped where that is no matter of course; empty: it is.
[[nodiscard]] QString endingText(const Answer& answer);

} // namespace app::viewmodels
