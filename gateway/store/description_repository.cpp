// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/description_repository.h"

#include "store/sql.h"

using namespace Qt::StringLiterals;

namespace gateway::store {

using conversations::DescriptionShelf;

namespace {

const QString kNotRead = QStringLiteral("The descriptions of images cannot be read");
const QString kNotWritten = QStringLiteral("The description of an image could not be kept");

// What a row costs besides its text: its digest, twice, and the figures.
constexpr qint64 kRowBytes = 160;

QString nameOf(const QByteArray& digest)
{
    return QString::fromLatin1(digest.toHex());
}

} // namespace

DescriptionRepository::DescriptionRepository(const QSqlDatabase& database, const Seals& seals)
    : m_database(database)
    , m_seals(seals)
    , m_find(prepared(database, u"SELECT text FROM image_descriptions WHERE hash = :hash"_s))
    , m_touch(prepared(database, u"UPDATE image_descriptions SET used_at = :now WHERE hash = :hash"_s))
    , m_put(prepared(database,
          u"INSERT INTO image_descriptions (hash, text, bytes, used_at) VALUES (:hash, :text, :bytes, :now) "
          "ON CONFLICT (hash) DO UPDATE SET text = excluded.text, bytes = excluded.bytes, "
          "used_at = excluded.used_at"_s))
    , m_sum(prepared(
          database, u"SELECT CAST(COALESCE(SUM(bytes), 0) AS BIGINT) AS bytes FROM image_descriptions"_s))
    // Walks from the newest on and keeps what fits.
    , m_evict(prepared(database,
          u"DELETE FROM image_descriptions WHERE hash IN (SELECT hash FROM (SELECT hash, "
          "SUM(bytes) OVER (ORDER BY used_at DESC, hash) AS total FROM image_descriptions) AS newest "
          "WHERE total > :max)"_s))
{
}

Result<DescriptionShelf::Texts> DescriptionRepository::find(
    const std::vector<QByteArray>& digests, qint64 nowMs)
{
    DescriptionShelf::Texts texts;
    for (const QByteArray& digest : digests) {
        m_find.bindValue(u":hash"_s, nameOf(digest));
        if (auto ran = run(m_find, kNotRead); !ran)
            return ran.error();
        const bool isThere = m_find.next();
        const QByteArray stored = isThere ? m_find.value(u"text"_s).toString().toUtf8() : QByteArray();
        m_find.finish();
        if (!isThere)
            continue;
        const auto text = m_seals.opened(sealed::kImageDescription, { digest.toHex() }, stored);
        // One that cannot be read now is asked for again.
        if (!text)
            continue;
        texts.insert(digest, *text);
        m_touch.bindValue(u":now"_s, nowMs);
        m_touch.bindValue(u":hash"_s, nameOf(digest));
        if (auto ran = run(m_touch, kNotRead); !ran)
            return ran.error();
    }
    return texts;
}

Result<void> DescriptionRepository::put(
    const QByteArray& digest, const QByteArray& text, qint64 nowMs, qint64 maxBytes)
{
    const auto kept = m_seals.sealed(sealed::kImageDescription, { digest.toHex() }, text);
    if (!kept)
        return kept.error();
    m_put.bindValue(u":hash"_s, nameOf(digest));
    m_put.bindValue(u":text"_s, textValue(QString::fromUtf8(*kept)));
    m_put.bindValue(u":bytes"_s, kept->size() + kRowBytes);
    m_put.bindValue(u":now"_s, nowMs);
    if (auto ran = run(m_put, kNotWritten); !ran)
        return ran;
    return makeRoom(maxBytes);
}

Result<qint64> DescriptionRepository::clear()
{
    QSqlQuery query = prepared(m_database, u"DELETE FROM image_descriptions"_s);
    if (auto ran = run(query, kNotWritten); !ran)
        return ran.error();
    return query.numRowsAffected();
}

Result<void> DescriptionRepository::makeRoom(qint64 maxBytes)
{
    if (auto ran = run(m_sum, kNotWritten); !ran)
        return ran;
    const qint64 bytes = m_sum.next() ? m_sum.value(u"bytes"_s).toLongLong() : 0;
    m_sum.finish();
    if (bytes <= maxBytes)
        return {};
    // A tenth more than needed goes, so that not every new description costs a walk over all.
    m_evict.bindValue(u":max"_s, maxBytes - maxBytes / 10);
    return run(m_evict, kNotWritten);
}

} // namespace gateway::store
