// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sealed_columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

constexpr std::array kColumns { sealed::kSecret, sealed::kResponseInput, sealed::kResponseOutput,
    sealed::kResponseObject, sealed::kConversationMetadata, sealed::kConversationItem,
    sealed::kImageDescription, sealed::kCaptureBody };

// Before a plain value that would look like a sealed one, or like this.
constexpr QByteArrayView kPlainMark("px0:");

secrets::SealedPlace placeOf(const SealedColumn& column, const QByteArrayList& row)
{
    const auto bytes = [](QLatin1StringView text) { return QByteArray(text.data(), text.size()); };
    return { .table = bytes(column.table), .column = bytes(column.column), .row = row };
}

Error noKey()
{
    return { .code = ErrorCode::SecretUnavailable,
        .message = u"What is kept in the database is sealed, and its key is not here now."_s };
}

} // namespace

qsizetype SealedColumn::keySize() const
{
    return std::count_if(key.begin(), key.end(), [](QLatin1StringView name) { return !name.isEmpty(); });
}

std::span<const SealedColumn> sealedColumns()
{
    return kColumns;
}

void Seals::use(std::shared_ptr<const secrets::Sealer> sealer)
{
    m_sealer = std::move(sealer);
    m_state = State::Ready;
}

void Seals::open()
{
    m_sealer.reset();
    m_state = State::Open;
}

void Seals::close()
{
    m_sealer.reset();
    m_state = State::Closed;
}

bool Seals::isPlain(QByteArrayView text)
{
    return !secrets::Sealer::isSealed(text);
}

Result<QByteArray> Seals::sealed(
    const SealedColumn& column, const QByteArrayList& row, QByteArrayView value) const
{
    switch (m_state) {
    case State::Open:
        if (isPlain(value) && !value.startsWith(kPlainMark))
            return value.toByteArray();
        return QByteArray(kPlainMark.toByteArray() + value.toByteArray());
    case State::Ready: return m_sealer->seal(value, placeOf(column, row));
    case State::Closed: break;
    }
    return noKey();
}

Result<QByteArray> Seals::opened(
    const SealedColumn& column, const QByteArrayList& row, const QByteArray& text) const
{
    if (text.startsWith(kPlainMark))
        return text.sliced(kPlainMark.size());
    if (isPlain(text))
        return text;
    if (!m_sealer)
        return noKey();
    const Result<Secret> value = m_sealer->open(text, placeOf(column, row));
    return value ? Result<QByteArray>(value->reveal()) : Result<QByteArray>(value.error());
}

} // namespace gateway::store
