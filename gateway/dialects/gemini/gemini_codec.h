// SPDX-License-Identifier: GPL-3.0-or-later
// Google's generateContent and streamGenerateContent, of the Gemini API and of Vertex AI. Thread: any.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects {

[[nodiscard]] const DialectCodec& geminiCodec();

} // namespace gateway::dialects
