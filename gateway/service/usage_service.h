// SPDX-License-Identifier: GPL-3.0-or-later
// What was used, added up, as the window sees it. Abstract, so that pages can be driven by a scripted one.
// Thread: the main thread. Callbacks come on it too, never from inside a call.
#pragma once

#include "base/money.h"
#include "base/result.h"
#include "store/usage_query.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace gateway::service {

struct UsageAnswer {
    store::UsageReport report = {};
    // What reading from prompt caches spared, less what writing to them cost more, at today's prices. Empty:
    // nothing was read from a cache by a target whose price is known.
    std::optional<Money> saved = {};
    QHash<QString, Money> savedBy = {}; // likewise, by the name of the group
};

class UsageService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void load(
        const store::UsageReportQuery& query, std::function<void(Result<UsageAnswer>)> done) = 0;
};

class CurrencyRates; // service/currency_rates.h

// What the page of usage asks besides GatewayServices. Owned by whoever made the services; lives as long.
struct UsageServices {
    UsageService& usage;
    CurrencyRates& currencies;
};

} // namespace gateway::service
