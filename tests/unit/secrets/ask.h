// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what answers later, and waits for it.
#pragma once

#include "base/result.h"
#include "support/wait_for.h"

#include <optional>

#include <gtest/gtest.h>

namespace gateway::secrets::test {

template <typename T, typename Ask> Result<T> answer(Ask ask)
{
    std::optional<Result<T>> result;
    ask([&result](const Result<T>& value) { result.emplace(value); });
    EXPECT_FALSE(result.has_value()) << "answered from inside the call";
    if (!gateway::test::waitFor([&result] { return result.has_value(); }, std::chrono::seconds(20)))
        return Error { .message = QStringLiteral("no answer came") };
    return *result;
}

} // namespace gateway::secrets::test
