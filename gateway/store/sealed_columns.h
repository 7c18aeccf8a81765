// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns are sealed: the one list that writing, reading, changing the key, backups and the sweep over
// old rows go by. A repository with a secret in a column adds a line here and reads and writes it by Seals.
// Thread: the store thread.
#pragma once

#include "base/result.h"
#include "secrets/sealer.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QLatin1StringView>

#include <array>
#include <memory>
#include <span>

namespace gateway::store {

struct SealedColumn {
    QLatin1StringView table;
    QLatin1StringView column;
    // The columns that name a row, in the order its values are bound to what is sealed; unused ones empty.
    std::array<QLatin1StringView, 3> key;

    [[nodiscard]] qsizetype keySize() const;
};

namespace sealed {

inline constexpr SealedColumn kSecret { QLatin1StringView("secrets"), QLatin1StringView("value"),
    { QLatin1StringView("name") } };
inline constexpr SealedColumn kResponseInput { QLatin1StringView("responses"), QLatin1StringView("input"),
    { QLatin1StringView("owner"), QLatin1StringView("id") } };
inline constexpr SealedColumn kResponseOutput { QLatin1StringView("responses"), QLatin1StringView("output"),
    { QLatin1StringView("owner"), QLatin1StringView("id") } };
inline constexpr SealedColumn kResponseObject { QLatin1StringView("responses"), QLatin1StringView("object"),
    { QLatin1StringView("owner"), QLatin1StringView("id") } };
inline constexpr SealedColumn kConversationMetadata { QLatin1StringView("conversations"),
    QLatin1StringView("metadata"), { QLatin1StringView("owner"), QLatin1StringView("id") } };
inline constexpr SealedColumn kConversationItem { QLatin1StringView("conversation_items"),
    QLatin1StringView("json"),
    { QLatin1StringView("owner"), QLatin1StringView("conversation_id"), QLatin1StringView("place") } };
inline constexpr SealedColumn kCaptureBody { QLatin1StringView("captures"), QLatin1StringView("body"),
    { QLatin1StringView("exchange_id") } };
inline constexpr SealedColumn kImageDescription { QLatin1StringView("image_descriptions"),
    QLatin1StringView("text"), { QLatin1StringView("hash") } };

} // namespace sealed

[[nodiscard]] std::span<const SealedColumn> sealedColumns();

// How values go into those columns and come out of them, now.
class Seals {
public:
    enum class State {
        Open,   // nothing in this database is sealed: values are kept as they are
        Ready,  // values are sealed
        Closed, // the database is sealed and its key is not here: nothing can be read or written
    };

    void use(std::shared_ptr<const secrets::Sealer> sealer);
    void close();
    // There is no key, and nothing is sealed with one.
    void open();

    [[nodiscard]] State state() const { return m_state; }

    // Null unless Ready.
    [[nodiscard]] const secrets::Sealer* sealer() const { return m_sealer.get(); }

    // The text to keep.
    [[nodiscard]] Result<QByteArray> sealed(
        const SealedColumn& column, const QByteArrayList& row, QByteArrayView value) const;
    // The value of a text that was kept, in whatever state it was written.
    [[nodiscard]] Result<QByteArray> opened(
        const SealedColumn& column, const QByteArrayList& row, const QByteArray& text) const;

    // Whether a text is one that Ready would not have written.
    [[nodiscard]] static bool isPlain(QByteArrayView text);

private:
    std::shared_ptr<const secrets::Sealer> m_sealer;
    State m_state = State::Open;
};

} // namespace gateway::store
