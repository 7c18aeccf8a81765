// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/tape.h"

#include <algorithm>
#include <utility>

namespace gateway::inspect {

namespace {

constexpr qint64 kFirstBlock = 4 * 1024;
constexpr qint64 kLargestBlock = 64 * 1024;
// The list of marks is counted in steps of so many.
constexpr std::size_t kMarkStep = 256;
// Room for an ordinary answer at once: doubling from one would move the list five times on the way.
constexpr std::size_t kFirstMarks = 32;
constexpr qint64 kMarkStepBytes = qint64 { kMarkStep } * qint64 { sizeof(Tape::Mark) };

} // namespace

Tape::Tape(std::shared_ptr<CaptureBudget> budget)
    : m_budget(std::move(budget))
{
}

Tape::~Tape()
{
    if (m_budget)
        m_budget->giveBack(m_taken);
}

Tape::Tape(Tape&& other) noexcept
    : m_budget(std::move(other.m_budget))
    , m_blocks(std::move(other.m_blocks))
    , m_marks(std::move(other.m_marks))
    , m_size(std::exchange(other.m_size, 0))
    , m_kept(std::exchange(other.m_kept, 0))
    , m_free(std::exchange(other.m_free, 0))
    , m_taken(std::exchange(other.m_taken, 0))
{
}

Tape& Tape::operator=(Tape&& other) noexcept
{
    std::swap(m_budget, other.m_budget);
    std::swap(m_blocks, other.m_blocks);
    std::swap(m_marks, other.m_marks);
    std::swap(m_size, other.m_size);
    std::swap(m_kept, other.m_kept);
    std::swap(m_free, other.m_free);
    std::swap(m_taken, other.m_taken);
    return *this;
}

Tape Tape::look() const
{
    Tape same(nullptr);
    same.m_blocks = m_blocks;
    same.m_marks = m_marks;
    same.m_size = m_size;
    same.m_kept = m_kept;
    return same;
}

bool Tape::grow()
{
    const qint64 size = std::clamp(m_kept, kFirstBlock, kLargestBlock);
    if (!m_budget || !m_budget->take(size))
        return false;
    m_taken += size;
    QByteArray block;
    block.reserve(size);
    m_blocks.push_back(std::move(block));
    m_free = size;
    return true;
}

void Tape::note(qint64 atUs)
{
    // Two pieces of one moment are one.
    if (!m_marks.empty() && m_marks.back().atUs == atUs) {
        m_marks.back().end = m_size;
        return;
    }
    if (m_marks.size() == kMaxMarks)
        return;
    if (m_marks.size() % kMarkStep == 0) {
        if (!m_budget || !m_budget->take(kMarkStepBytes))
            return;
        m_taken += kMarkStepBytes;
        if (m_marks.empty())
            m_marks.reserve(kFirstMarks);
    }
    m_marks.push_back({ .atUs = atUs, .end = m_size });
}

void Tape::append(QByteArrayView bytes, qint64 atUs, qint64 room)
{
    // What is kept is a beginning: behind a gap nothing is.
    const bool isWhole = m_kept == m_size;
    m_size += bytes.size();
    note(atUs);
    if (!isWhole)
        return;
    keep(bytes.first(std::min<qint64>(bytes.size(), std::max<qint64>(room, 0))));
}

void Tape::keep(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_free == 0 && !grow())
            return;
        const qint64 step = std::min<qint64>(bytes.size(), m_free);
        m_blocks.back().append(bytes.first(step));
        m_free -= step;
        m_kept += step;
        bytes = bytes.sliced(step);
    }
}

void Tape::mark(qint64 size, qint64 atUs)
{
    m_size += size;
    note(atUs);
}

bool Tape::holds(qint64 offset, QByteArrayView bytes) const
{
    if (offset + bytes.size() > m_size)
        return false;
    // What is asked for came in a moment ago: it stands at the end.
    std::size_t index = m_blocks.size();
    qint64 start = m_kept;
    while (index > 0 && offset < start)
        start -= m_blocks[--index].size();
    for (; index < m_blocks.size() && !bytes.isEmpty(); ++index) {
        const QByteArray& block = m_blocks[index];
        const qint64 step = std::min<qint64>(start + block.size() - offset, bytes.size());
        if (!std::equal(bytes.begin(), bytes.begin() + step, block.constData() + (offset - start)))
            return false;
        start += block.size();
        offset += step;
        bytes = bytes.sliced(step);
    }
    return true; // the rest was kept neither here nor there
}

void Tape::keepFrom(const Tape& other, qint64 room)
{
    qint64 left = std::min({ m_size, other.m_kept, room });
    for (const QByteArray& block : other.m_blocks) {
        if (left <= 0)
            return;
        const qint64 before = m_kept;
        keep(QByteArrayView(block).first(std::min<qint64>(left, block.size())));
        left -= m_kept - before;
        if (m_kept - before < block.size())
            return;
    }
}

QByteArray Tape::first(qint64 count) const
{
    qint64 left = std::min(count, m_kept);
    QByteArray joined;
    joined.reserve(left);
    for (const QByteArray& block : m_blocks) {
        if (left <= 0)
            break;
        const qint64 step = std::min<qint64>(left, block.size());
        joined.append(block.constData(), step);
        left -= step;
    }
    return joined;
}

} // namespace gateway::inspect
