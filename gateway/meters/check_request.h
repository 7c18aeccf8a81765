// SPDX-License-Identifier: GPL-3.0-or-later
// The request of a checker's step: placeholders filled in, the credential in its place. Thread: any. Pure.
#pragma once

#include "base/headers.h"
#include "base/result.h"
#include "base/secret.h"
#include "config/checker_definition.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace gateway::meters {

// Everything a checker is told.
struct CheckInputs {
    Secret credential = {}; // empty where no step sends one
    QString accountId = {};
    QString projectId = {};
    QHash<QString, Secret> options = {}; // given and defaults; those without are not there
};

struct CheckRequest {
    QByteArray method = "GET";
    QByteArray url;
    HeaderList headers = {};
    QByteArray body = {};
};

// The option that puts another address in the place of a definition's: the whole of it where there is one
// step, scheme, host and port where there are several.
inline constexpr QStringView kEndpointOption = u"endpoint";

// ConfigInvalid: an option that is needed is not given, or the address is not to be asked (not https, but for
// this computer). `taken`: what earlier steps took.
[[nodiscard]] Result<CheckRequest> checkRequest(const config::CheckerDefinition& definition,
    const config::CheckerStep& step, const CheckInputs& inputs, const QHash<QString, QString>& taken);

// The definition's options that are required and not given, or a sentence about them; empty: all are there.
[[nodiscard]] QString missingOptions(const config::CheckerDefinition& definition, const CheckInputs& inputs);

} // namespace gateway::meters
