// SPDX-License-Identifier: GPL-3.0-or-later
// What many parts of a request may lose alike: one Note for each kind of loss, however many parts have it, so
// that the real ones are not buried. For encoders whose target has no place for the thing at all.
// Thread: any. Pure.
#pragma once

#include "dialects/unified/note.h"
#include "dialects/unified/request.h"

namespace gateway::dialects {

// cache_control, wherever the client put it.
void noteCacheMarks(const ChatRequest& request, Notes& notes);
// `detail` of images; "auto" asks for nothing.
void noteImageDetails(const ChatRequest& request, Notes& notes);

} // namespace gateway::dialects
