// SPDX-License-Identifier: GPL-3.0-or-later
// What a text of the document is where a credential may stand. Thread: any. Pure.
#pragma once

#include "config/document.h"

#include <QStringView>

namespace gateway::config {

// It names a credential that is kept elsewhere: "secret:NAME", "env:NAME".
[[nodiscard]] bool isSecretReference(QStringView text);

// A text, not a switch or a number: `sticky_session: true` is no credential.
[[nodiscard]] bool isWord(const Node& node);

} // namespace gateway::config
