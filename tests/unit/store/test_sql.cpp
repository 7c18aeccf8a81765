// SPDX-License-Identifier: GPL-3.0-or-later
// What is around every statement, and how a server is connected to.
#include "store/database_server.h"
#include "store/sql.h"
#include "store_fixture.h"

using namespace Qt::StringLiterals;

namespace gateway::store::test {

namespace {

class Statements : public SharedStoreTest { };

QString optionsFor(const QString& url)
{
    const auto server = serverFromUrl(url);
    EXPECT_TRUE(server);
    return server ? connectOptions(*server) : QString();
}

} // namespace

TEST_P(Statements, OneThatFailsTwiceTellsWhatFailedTheSecondTime)
{
    OtherConnection connection(location().location);
    connection.run(u"CREATE TABLE twice (id INTEGER NOT NULL UNIQUE, name TEXT NOT NULL)"_s);
    connection.run(u"INSERT INTO twice (id, name) VALUES (1, 'a')"_s);
    QSqlQuery query = prepared(connection.database(), u"INSERT INTO twice (id, name) VALUES (:id, :name)"_s);
    const auto insert = [&query](const QVariant& id, const QVariant& name) {
        query.bindValue(u":id"_s, id);
        query.bindValue(u":name"_s, name);
        const Result<void> ran = run(query, u"Not written"_s);
        return ran ? QString() : ran.error().message;
    };
    EXPECT_TRUE(insert(1, u"b"_s).contains(u"unique"_s, Qt::CaseInsensitive));
    EXPECT_TRUE(insert(2, QVariant()).contains(u"null"_s, Qt::CaseInsensitive));
    EXPECT_EQ(insert(2, u"b"_s), QString());
}

TEST(ServerOptions, BeyondThisComputerTlsIsAskedForUnlessTheUrlSaysOtherwise)
{
    qunsetenv("PGSSLMODE");
    for (const QString& local :
        { u"postgres:///db"_s, u"postgres://u@localhost/db"_s, u"postgres://u@127.0.0.1:5433/db"_s,
            u"postgres://u@[::1]/db"_s, u"postgres://u@/db?host=/var/run/postgresql"_s })
        EXPECT_FALSE(optionsFor(local).contains(u"sslmode"_s)) << qPrintable(local);
    for (const QString& far : { u"postgres://u@db.example/plexus"_s, u"postgres://u@10.0.0.5/plexus"_s,
             u"postgres://u@127.example/plexus"_s, u"postgres://u@/db?host=db.example"_s })
        EXPECT_TRUE(optionsFor(far).contains(u"sslmode='require'"_s)) << qPrintable(far);
    EXPECT_TRUE(optionsFor(u"postgres://u@db.example/plexus?sslmode=verify-full"_s)
                    .contains(u"sslmode='verify-full'"_s));
}

ON_BOTH_DRIVERS(Statements);

} // namespace gateway::store::test
