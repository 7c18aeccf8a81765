// SPDX-License-Identifier: GPL-3.0-or-later
// One folder of the matrix: the same thing as each dialect says it. Thread: any.
#pragma once

#include "base/dialect.h"

#include <QByteArray>

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace gateway::contract {

inline constexpr std::array kDialects { Dialect::Chat, Dialect::Responses, Dialect::Messages,
    Dialect::Gemini };

// Empty: the dialect cannot say it.
struct Voice {
    std::optional<QByteArray> request = {};
    std::optional<QByteArray> reply = {};
    std::optional<QByteArray> stream = {};
};

struct Scenario {
    std::string name;
    std::map<Dialect, Voice> voices = {};
};

[[nodiscard]] std::string nameOf(Dialect dialect);
// In the order of their names.
[[nodiscard]] std::vector<std::string> scenarioNames();
[[nodiscard]] Scenario readScenario(const std::string& name);
// Names of files that belong to no dialect or kind; a misspelt one would otherwise never be read.
[[nodiscard]] std::vector<std::string> strayFiles();
[[nodiscard]] std::optional<QByteArray> readContractFile(const std::string& path);

} // namespace gateway::contract
