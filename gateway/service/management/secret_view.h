// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of the configuration as they are shown: as JSON, with {"set": true, "last4": …, "reference": …} in
// the place of every credential. What was shown can be sent back: such an object means "as it is". Thread:
// any. Pure.
#pragma once

#include "config/document.h"

#include <boost/json.hpp>

#include <QByteArray>
#include <QString>

#include <functional>

namespace gateway::service {

// The last four characters of the credential at that place ("providers.openai.api_key"); empty: not known, or
// too short to tell any.
using LastFour = std::function<QString(const QString& path)>;

// Whether every text below is taken for a credential.
enum class Veil { None, Credential };

// Of what stands under that key, itself below `above`.
[[nodiscard]] Veil veilBelow(Veil above, const QString& key);

[[nodiscard]] boost::json::value shownJson(
    const config::Node& node, const QString& path, const LastFour& last4, Veil veil = Veil::None);

// `given` with what stands in `current` wherever it says "as it is".
[[nodiscard]] boost::json::value withKeptSecrets(
    const boost::json::value& given, const boost::json::value& current);

// A merge patch (RFC 7396), in place.
void mergePatch(boost::json::value& target, const boost::json::value& patch);

// Of a credential long enough that four characters tell nothing of the rest.
[[nodiscard]] QString lastFourOf(const QByteArray& secret);

// Puts a member in the place of the one that is called so, or behind the others. (Node::set() only adds.)
void putMember(config::Node& map, const QString& key, const config::Node& value);

// As config::parseYaml reads JSON text.
[[nodiscard]] config::Node nodeOf(const boost::json::value& value);

} // namespace gateway::service
