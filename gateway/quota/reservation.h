// SPDX-License-Identifier: GPL-3.0-or-later
// What an admitted request holds of its quotas until its real use is known. Made by QuotaLedger alone.
//
// Ends exactly once: by settle(), or with the object. Destroyed unsettled, it books what note() was last told
// (nothing, when it was never told) at the moment it was told, so that a forgotten path neither keeps the
// reservation nor forgives what is known to have been used.
// Thread: the ledger's. May outlive the ledger; then nobody sees what it books.
#pragma once

#include "quota/amounts.h"

#include <memory>
#include <vector>

namespace gateway::quota {

struct LedgerRow;

class Reservation {
public:
    Reservation() = default; // holds nothing
    ~Reservation();
    Reservation(Reservation&& other) noexcept;
    Reservation& operator=(Reservation&& other) noexcept;
    Reservation(const Reservation&) = delete;
    Reservation& operator=(const Reservation&) = delete;

    // What is known to have been used so far, all of it; replaces what was said before.
    void note(const Amounts& known, qint64 nowMs);
    // Gives the estimate back and books the real use. The first call counts.
    void settle(const Amounts& used, qint64 nowMs);

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    // The quotas that look at this request, for the answer's headers; also after settle().
    [[nodiscard]] QVector<QuotaStatus> status(qint64 nowMs) const;

private:
    friend class QuotaLedger;

    struct Hold {
        std::shared_ptr<LedgerRow> row;
        qint64 amount = 0;
    };

    void take(std::vector<Hold> holds);
    void release();

    std::vector<Hold> m_holds;
    Claim m_claim = {};
    Amounts m_known = kNothing;
    qint64 m_knownAtMs = 0;
    bool m_isOpen = false;
};

} // namespace gateway::quota
