// SPDX-License-Identifier: GPL-3.0-or-later
// A request a person sends again, as it was or changed. Thread: any.
#pragma once

#include "base/header_text.h"
#include "base/ids.h"

#include <QByteArray>
#include <QString>

namespace gateway::inspect {

struct ReplayOrder {
    ExchangeId original;
    QString keyName = {};     // whose request it is; its limits and quotas hold as for the client
    QString attribution = {}; // label of that key
    QByteArray method = "POST";
    QByteArray target = {}; // path and query
    // As they were recorded. What was masked in them, says who asks, or belongs to one connection is left
    // out.
    HeaderText headers = {};
    QByteArray body = {};

    friend bool operator==(const ReplayOrder&, const ReplayOrder&) = default;
};

} // namespace gateway::inspect
