// SPDX-License-Identifier: GPL-3.0-or-later
// What changed from one configuration to another, field by field; of credentials only that they changed.
// Thread: any. Pure.
#pragma once

#include <boost/json.hpp>

#include <QByteArray>

namespace gateway::service {

// Shape Difference each, in the order of the earlier document, additions behind. Both are YAML.
[[nodiscard]] boost::json::array differences(const QByteArray& before, const QByteArray& after);

} // namespace gateway::service
