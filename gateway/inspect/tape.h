// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of one answer as they come in, with the moment of each piece: what the gateway thread does for a
// capture is one append. Memory grows in blocks, so that nothing is copied twice and no more than a block is
// left over; it is taken from the budget, and given back with the tape. Thread: one at a time.
#pragma once

#include "inspect/capture_budget.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <vector>

namespace gateway::inspect {

class Tape {
public:
    // Pieces beyond have no moments of their own.
    static constexpr std::size_t kMaxMarks = 4096;

    // A piece ended here, then.
    struct Mark {
        qint64 atUs = 0;
        qint64 end = 0; // offset behind it
    };

    explicit Tape(std::shared_ptr<CaptureBudget> budget);
    ~Tape();
    Tape(Tape&& other) noexcept;
    Tape& operator=(Tape&& other) noexcept;
    Tape(const Tape&) = delete;
    Tape& operator=(const Tape&) = delete;

    // As it is now, for somebody who looks at a tape that still grows: the bytes are shared, and counted
    // once.
    [[nodiscard]] Tape look() const;

    // `room`: how much this tape may still keep besides what the budget says.
    void append(QByteArrayView bytes, qint64 atUs, qint64 room);
    // A piece that is kept elsewhere.
    void mark(qint64 size, qint64 atUs);

    // Of a tape with marks alone: the bytes after all, which stand at the beginning of the other.
    void keepFrom(const Tape& other, qint64 room);

    [[nodiscard]] qint64 size() const { return m_size; } // all that came

    [[nodiscard]] qint64 kept() const { return m_kept; }

    [[nodiscard]] const std::vector<Mark>& marks() const { return m_marks; }

    // These very bytes stand there, as far as they were kept.
    [[nodiscard]] bool holds(qint64 offset, QByteArrayView bytes) const;
    // The first so many of what was kept.
    [[nodiscard]] QByteArray first(qint64 count) const;

private:
    void keep(QByteArrayView bytes);
    [[nodiscard]] bool grow();
    void note(qint64 atUs);

    std::shared_ptr<CaptureBudget> m_budget;
    std::vector<QByteArray> m_blocks; // all but the last are full
    std::vector<Mark> m_marks;
    qint64 m_size = 0;
    qint64 m_kept = 0;
    qint64 m_free = 0;  // in the last block
    qint64 m_taken = 0; // of the budget
};

} // namespace gateway::inspect
