// SPDX-License-Identifier: GPL-3.0-or-later
// A defect of ours, with where it arose: the line that noticed it, and the calls that led there. Only for
// what should never happen: walking the stack takes some ten microseconds. Thread: any.
#pragma once

#include "base/error.h"

namespace gateway {

// A line of ours; as a default argument, the one that calls.
struct CodePlace {
    const char* file;
    int line;
    const char* function;

    [[nodiscard]] static constexpr CodePlace here(const char* file = __builtin_FILE(),
        int line = __builtin_LINE(), const char* function = __builtin_FUNCTION())
    {
        return { file, line, function };
    }
};

// `detail` gets a line "file:line function", and one for each call: its name where the program or a library
// exports it, else "program+0x1234", which addr2line understands. No values of variables, so no secrets.
[[nodiscard]] Error internalError(const QString& message, CodePlace where = CodePlace::here());

// The calls that led here, innermost first, without this one; empty where the system cannot say.
[[nodiscard]] QString stackTrace();

} // namespace gateway
