// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of the configuration have other spellings that are read (`url` for `upstream_url`). A patch must
// name a field as it is written, or it would stand there twice. Thread: any. Pure.
#pragma once

#include <boost/json.hpp>

#include <QString>

namespace gateway::service {

// Members of an entry of that section of the document under the names they are written by.
[[nodiscard]] boost::json::object withWrittenNames(
    const boost::json::object& members, const QString& section);

} // namespace gateway::service
