// SPDX-License-Identifier: GPL-3.0-or-later
// A store in a scratch folder, asked synchronously.
#pragma once

#include "sample_records.h"
#include "store/store.h"
#include "support/wait_for.h"

#include <QSqlDatabase>
#include <QTemporaryDir>

#include <optional>
#include <tuple>

#include <gtest/gtest.h>

namespace gateway::store::test {

// Calls `ask(done)` and runs the event loop until the answer is there.
template <typename T, typename Ask> Result<T> answer(Ask ask)
{
    std::optional<Result<T>> result;
    ask([&result](const Result<T>& value) { result.emplace(value); });
    if (!gateway::test::waitFor([&result] { return result.has_value(); }, std::chrono::seconds(30)))
        return Error { .message = QStringLiteral("no answer came") };
    return *result;
}

class StoreTest : public testing::Test {
protected:
    // Where the test's store is: the file at path(), unless a derived fixture says otherwise.
    [[nodiscard]] virtual StoreOptions location();
    [[nodiscard]] QString path(const QString& name = QStringLiteral("plexus.db")) const;
    [[nodiscard]] Result<void> open(Store& store);
    [[nodiscard]] QVector<inspect::ExchangeRecord> page(Store& store, const HistoryQuery& query = {});
    [[nodiscard]] TrafficFigures figures(Store& store, qint64 fromMs = 0);
    // The database looked at from outside: the first column of the first row.
    [[nodiscard]] QVariant lookUp(const QString& sql);

    // Likewise changed.
    void change(const QString& sql) { std::ignore = lookUp(sql); }

    QTemporaryDir m_folder;
    QObject m_context;
};

// The same tests on a file and on a PostgreSQL: TEST_P, and EXPECT_ON_BOTH(fixture).
enum class Driver { File, Postgres };

class SharedStoreTest : public StoreTest, public testing::WithParamInterface<Driver> {
protected:
    [[nodiscard]] StoreOptions location() override;

private:
    QString m_url;
};

[[nodiscard]] inline std::string driverName(const testing::TestParamInfo<Driver>& info)
{
    return info.param == Driver::File ? "File" : "Postgres";
}

// NOLINTNEXTLINE(cppcoreguidelines-macro-usage): a test suite has to be named where it is.
#define ON_BOTH_DRIVERS(Fixture)                                                                             \
    INSTANTIATE_TEST_SUITE_P(                                                                                \
        On, Fixture, testing::Values(Driver::File, Driver::Postgres), &gateway::store::test::driverName)

// A second connection to the same database, as another program would have.
class OtherConnection {
public:
    explicit OtherConnection(const QString& path);
    explicit OtherConnection(const DatabaseLocation& location);
    ~OtherConnection();
    OtherConnection(const OtherConnection&) = delete;
    OtherConnection& operator=(const OtherConnection&) = delete;

    QVariant run(const QString& sql);

    [[nodiscard]] QSqlDatabase database() const;

private:
    QString m_name;
};

} // namespace gateway::store::test
