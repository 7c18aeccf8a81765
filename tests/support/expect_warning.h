// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gateway::test {

// From now on any qWarning/qCritical fails the running test, unless an ExpectWarning is alive.
void installWarningGuard();

// Allows (and requires) at least one warning that contains `part` while it lives; allows those that contain
// `byTheWay`, which come or not as time runs.
class ExpectWarning {
public:
    explicit ExpectWarning(QString part, QString byTheWay = {});
    ~ExpectWarning();
    ExpectWarning(const ExpectWarning&) = delete;
    ExpectWarning& operator=(const ExpectWarning&) = delete;
};

} // namespace gateway::test
