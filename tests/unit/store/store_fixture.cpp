// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include "store/database_server.h"
#include "support/postgres_server.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace gateway::store::test {

QString StoreTest::path(const QString& name) const
{
    return m_folder.filePath(name);
}

StoreOptions StoreTest::location()
{
    return { .location = DatabaseFile { path() } };
}

StoreOptions SharedStoreTest::location()
{
    if (GetParam() == Driver::File)
        return StoreTest::location();
    if (m_url.isEmpty())
        m_url = gateway::test::PostgresServer::shared().freshUrl();
    const auto server = serverFromUrl(m_url);
    if (!server) {
        ADD_FAILURE() << qPrintable(gateway::test::PostgresServer::shared().problem());
        return StoreTest::location();
    }
    return { .location = *server, .dataDir = m_folder.path() };
}

Result<void> StoreTest::open(Store& store)
{
    return answer<void>([&](auto done) { store.open(&m_context, std::move(done)); });
}

QVector<inspect::ExchangeRecord> StoreTest::page(Store& store, const HistoryQuery& query)
{
    const auto loaded = answer<QVector<inspect::ExchangeRecordPtr>>(
        [&](auto done) { store.loadExchanges(query, &m_context, std::move(done)); });
    if (!loaded) {
        ADD_FAILURE() << qPrintable(loaded.error().message);
        return {};
    }
    QVector<inspect::ExchangeRecord> records;
    for (const inspect::ExchangeRecordPtr& record : *loaded)
        records.append(*record);
    return records;
}

TrafficFigures StoreTest::figures(Store& store, qint64 fromMs)
{
    const auto loaded =
        answer<TrafficFigures>([&](auto done) { store.loadFigures(fromMs, &m_context, std::move(done)); });
    if (!loaded) {
        ADD_FAILURE() << qPrintable(loaded.error().message);
        return {};
    }
    return *loaded;
}

QVariant StoreTest::lookUp(const QString& sql)
{
    return OtherConnection(location().location).run(sql);
}

OtherConnection::OtherConnection(const QString& path)
    : OtherConnection(DatabaseLocation(DatabaseFile { path }))
{
}

OtherConnection::OtherConnection(const DatabaseLocation& location)
{
    static int counter = 0;
    m_name = u"test-%1"_s.arg(++counter);
    if (const auto* server = std::get_if<DatabaseServer>(&location)) {
        const Result<void> connected = openServer(*server, m_name);
        EXPECT_TRUE(connected) << qPrintable(connected.error().message);
        return;
    }
    const QString path = std::get<DatabaseFile>(location).path;
    QSqlDatabase opened = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    opened.setDatabaseName(path);
    EXPECT_TRUE(opened.open()) << qPrintable(opened.lastError().text());
}

OtherConnection::~OtherConnection()
{
    QSqlDatabase::removeDatabase(m_name);
}

QVariant OtherConnection::run(const QString& sql)
{
    QSqlQuery query(database());
    if (!query.exec(sql)) {
        ADD_FAILURE() << qPrintable(sql + u": "_s + query.lastError().text());
        return {};
    }
    return query.next() ? query.value(0) : QVariant();
}

QSqlDatabase OtherConnection::database() const
{
    return QSqlDatabase::database(m_name);
}

} // namespace gateway::store::test
