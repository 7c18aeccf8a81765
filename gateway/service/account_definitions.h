// SPDX-License-Identifier: GPL-3.0-or-later
// The definitions in force: those that are shipped, and those a person has put into <data dir>/oauth/. Read
// once, at the start. Thread: the main thread.
#pragma once

#include "accounts/definition_set.h"

#include <memory>

namespace gateway::service {

// Files that are wrong are left out, with a warning that says what is wrong in them.
[[nodiscard]] std::shared_ptr<const accounts::DefinitionSet> definitionsOf(const QString& dataDir);

} // namespace gateway::service
