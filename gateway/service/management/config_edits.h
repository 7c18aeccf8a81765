// SPDX-License-Identifier: GPL-3.0-or-later
// Changes to the configuration on behalf of the management API: from the document's parts to a plan that is
// checked as a whole, and made by the one way there is (StoredConfigService::applyEdit).
// Thread: the main thread.
#pragma once

#include "service/management/handlers.h"
#include "service/management/secret_view.h"

namespace gateway::service {

// The document in force as a tree.
[[nodiscard]] config::Node currentDocument(const ManagementContext& context);
// Credentials' last characters, from what is in force.
[[nodiscard]] LastFour lastFourIn(const ManagementContext& context);
// 0: of a file.
[[nodiscard]] qint64 revisionInForce(const ManagementContext& context);

// What to answer when it was made; called with the revision.
using MadeAnswer = std::function<management::Answer(qint64 revision)>;

// Of a whole document. Refusals: 409 where nothing can be changed, 403 where a command of an MCP server would
// be (no request may set one), 422 with all that is wrong.
[[nodiscard]] Plan planDocument(const ManagementContext& context, const management::Call& call,
    const config::Node& root, const QString& summary, const MadeAnswer& answer);
[[nodiscard]] Plan planConfig(const ManagementContext& context, const management::Call& call,
    const config::Config& config, const QString& summary, const MadeAnswer& answer);

// {"revision": …, "summary": …}
[[nodiscard]] MadeAnswer appliedAnswer(const QString& summary);

[[nodiscard]] boost::json::array problemsJson(const ConfigProblems& problems);
[[nodiscard]] management::Refusal invalidConfig(const ConfigProblems& problems);

} // namespace gateway::service
