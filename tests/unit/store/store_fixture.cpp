// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace gateway::store::test {

QString StoreTest::path(const QString& name) const
{
    return m_folder.filePath(name);
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

QVariant StoreTest::lookUp(const QString& sql) const
{
    return OtherConnection(path()).run(sql);
}

OtherConnection::OtherConnection(const QString& path)
{
    static int counter = 0;
    m_name = u"test-%1"_s.arg(++counter);
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
