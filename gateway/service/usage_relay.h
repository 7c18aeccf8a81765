// SPDX-License-Identifier: GPL-3.0-or-later
// service::UsageService over the store, with prices from the snapshot in force.
// Thread: the main thread.
#pragma once

#include "pipeline/snapshot.h"
#include "service/usage_service.h"
#include "store/store_management.h"

#include <functional>
#include <vector>

namespace gateway::service {

class UsageRelay final : public UsageService {
    Q_OBJECT
public:
    // `rows` must outlive it.
    explicit UsageRelay(store::StoreManagement& rows, QObject* parent = nullptr);

    // The store was opened, or could not be: what was asked before is asked now.
    void storeOpened();
    void take(const pipeline::SnapshotPtr& snapshot);

    void load(const store::UsageReportQuery& query, std::function<void(Result<UsageAnswer>)> done) override;

private:
    [[nodiscard]] UsageAnswer priced(const store::UsageReport& report) const;

    store::StoreManagement& m_rows;
    pipeline::SnapshotPtr m_snapshot; // null: none yet
    std::vector<std::function<void()>> m_waiting;
    bool m_isStoreOpen = false;
};

} // namespace gateway::service
