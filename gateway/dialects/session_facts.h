// SPDX-License-Identifier: GPL-3.0-or-later
// What a request's body says about the conversation it belongs to, for routing to keep it at one provider.
// One forward scan (simdjson on-demand) over the original bytes, linear in the body; texts are cut at
// kMaxSessionText, which is where they tell conversations apart or never will.
// Thread: any. Pure.
#pragma once

#include "base/dialect.h"
#include "base/session_facts.h"

#include <QByteArray>

namespace gateway::dialects {

inline constexpr qsizetype kMaxSessionText = 32 * 1024; // of the system text, and of the first user message

// `header` is left empty. Texts are as they stand in the JSON, escapes and all. Only text counts, whatever
// its form: cache marks and the choice between a string and a list of parts change from turn to turn. Claude
// Code's billing line, which changes with every request, is left out. Fields of another kind than expected
// are passed over; a body that is not JSON says nothing. Chat, Responses, Messages, Gemini and Ollama; other
// dialects have no conversations.
[[nodiscard]] SessionFacts sessionFacts(Dialect dialect, const QByteArray& body);

} // namespace gateway::dialects
