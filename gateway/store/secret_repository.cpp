// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/secret_repository.h"

#include "store/sql.h"
#include "store/sql_dialect.h"

using namespace Qt::StringLiterals;

namespace gateway::store {

using secrets::KeyRecord;
using secrets::KeySource;
using secrets::Sealer;

namespace {

const QString kNotRead = QStringLiteral("The secrets cannot be read");
const QString kNotWritten = QStringLiteral("The secret could not be kept");
constexpr QByteArrayView kCanary("plexus canary");

secrets::SealedPlace canaryPlace()
{
    return { .table = "sealing_key", .column = "canary", .row = { "1" } };
}

} // namespace

Result<std::optional<KeyRecord>> SecretRepository::keyRecord()
{
    QSqlQuery query = prepared(m_database, u"SELECT key_id, source FROM sealing_key"_s);
    if (auto ran = run(query, kNotRead); !ran)
        return ran.error();
    if (!query.next())
        return std::optional<KeyRecord>();
    const QString source = query.value(1).toString();
    const auto known = secrets::keySourceFromName(source);
    if (!known) {
        return Error { .code = ErrorCode::StoreFailed,
            .message =
                u"The database says its key is kept by \u201c%1\u201d, which this Plexus does not know."_s
                    .arg(source) };
    }
    return std::optional(KeyRecord { .keyId = query.value(0).toString().toLatin1(), .source = *known });
}

Result<KeyRecord> SecretRepository::begin(const Sealer& sealer, KeySource source, qint64 nowMs)
{
    if (auto mine = takeTurn(m_database, Turn::SealingKey); !mine)
        return mine.error();
    const auto there = keyRecord();
    if (!there)
        return there.error();
    if (*there)
        return **there;
    if (auto replaced = replaceKey(sealer, source, nowMs); !replaced)
        return replaced.error();
    return KeyRecord { .keyId = sealer.keys().current.id(), .source = source };
}

Result<void> SecretRepository::replaceKey(const Sealer& sealer, KeySource source, qint64 nowMs)
{
    const auto canary = sealer.seal(kCanary, canaryPlace());
    if (!canary)
        return canary.error();
    if (auto removed = removeKey(); !removed)
        return removed;
    QSqlQuery query = prepared(m_database,
        u"INSERT INTO sealing_key (single, key_id, source, canary, since_ms, swept) VALUES (1, :key_id, "
        u":source, "
        ":canary, :since_ms, 0)"_s);
    query.bindValue(u":key_id"_s, QString::fromLatin1(sealer.keys().current.id()));
    query.bindValue(u":source"_s, secrets::keySourceName(source));
    query.bindValue(u":canary"_s, QString::fromLatin1(*canary));
    query.bindValue(u":since_ms"_s, nowMs);
    return run(query, u"The key of the secrets could not be recorded"_s);
}

Result<void> SecretRepository::removeKey()
{
    return runOnce(m_database, u"DELETE FROM sealing_key"_s);
}

Result<void> SecretRepository::check(const Sealer& sealer)
{
    QSqlQuery query = prepared(m_database, u"SELECT canary FROM sealing_key"_s);
    if (auto ran = run(query, kNotRead); !ran)
        return ran;
    if (query.next()) {
        const auto opened = sealer.open(query.value(0).toString().toLatin1(), canaryPlace());
        if (opened && opened->reveal() == kCanary)
            return {};
    }
    return Error { .code = ErrorCode::SecretUnavailable,
        .message = u"The key that was found (%1) does not open the secrets in the database. Nothing was "
                   u"changed. Put "
                   "back the key they were written with, or restore a backup (plexusd restore)."_s.arg(
                       QString::fromLatin1(sealer.keys().current.id())) };
}

Result<bool> SecretRepository::isSwept()
{
    QSqlQuery query = prepared(m_database, u"SELECT swept FROM sealing_key"_s);
    if (auto ran = run(query, kNotRead); !ran)
        return ran.error();
    return query.next() && query.value(0).toBool();
}

Result<void> SecretRepository::setSwept()
{
    return runOnce(m_database, u"UPDATE sealing_key SET swept = 1"_s);
}

Result<QStringList> SecretRepository::names()
{
    QSqlQuery query = prepared(m_database, u"SELECT name FROM secrets ORDER BY name"_s);
    if (auto ran = run(query, kNotRead); !ran)
        return ran.error();
    QStringList names;
    while (query.next())
        names.append(query.value(0).toString());
    return names;
}

Result<std::optional<Secret>> SecretRepository::read(const QString& name)
{
    QSqlQuery query = prepared(m_database, u"SELECT value FROM secrets WHERE name = :name"_s);
    query.bindValue(u":name"_s, textValue(name));
    if (auto ran = run(query, kNotRead); !ran)
        return ran.error();
    if (!query.next())
        return std::optional<Secret>();
    auto value = m_seals.opened(sealed::kSecret, { name.toUtf8() }, query.value(0).toString().toLatin1());
    if (!value)
        return value.error();
    return std::optional(Secret(std::move(value).value()));
}

Result<void> SecretRepository::write(const QString& name, const Secret& value, qint64 nowMs)
{
    // Never in the clear: whoever writes has made the key before.
    if (m_seals.state() != Seals::State::Ready) {
        return Error { .code = ErrorCode::SecretUnavailable,
            .message = u"The secret was not kept: there is no key to seal it with now."_s };
    }
    const auto text = m_seals.sealed(sealed::kSecret, { name.toUtf8() }, value.reveal());
    if (!text)
        return text.error();
    QSqlQuery query = prepared(m_database,
        u"INSERT INTO secrets (name, value, updated_ms) VALUES (:name, :value, :updated_ms) ON CONFLICT "
        u"(name) DO "
        "UPDATE SET value = excluded.value, updated_ms = excluded.updated_ms"_s);
    query.bindValue(u":name"_s, textValue(name));
    query.bindValue(u":value"_s, QString::fromLatin1(*text));
    query.bindValue(u":updated_ms"_s, nowMs);
    return run(query, kNotWritten);
}

Result<void> SecretRepository::remove(const QString& name)
{
    QSqlQuery query = prepared(m_database, u"DELETE FROM secrets WHERE name = :name"_s);
    query.bindValue(u":name"_s, textValue(name));
    return run(query, u"The secret could not be deleted"_s);
}

} // namespace gateway::store
