// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gateway::test {

// From now on any qWarning/qCritical fails the running test, unless an ExpectWarning is alive.
void installWarningGuard();

// Allows (and requires) at least one warning that contains `part` while it lives.
class ExpectWarning {
public:
    explicit ExpectWarning(QString part);
    ~ExpectWarning();
    ExpectWarning(const ExpectWarning&) = delete;
    ExpectWarning& operator=(const ExpectWarning&) = delete;
};

} // namespace gateway::test
