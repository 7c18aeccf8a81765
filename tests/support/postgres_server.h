// SPDX-License-Identifier: GPL-3.0-or-later
// A PostgreSQL of the test's own: one server a process, in a scratch folder, on a unix socket alone, made
// when it is first asked for and gone with the process however that ends. PostgreSQL does not run as root:
// there the user `postgres` of its package runs it.
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace gateway::test {

class PostgresServer {
public:
    // The process' own; starts it. A test that cannot have one fails and says why.
    static PostgresServer& shared();

    PostgresServer();
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    // Of the server, or empty with the reason in problem().
    [[nodiscard]] QString url(
        const QString& database = QStringLiteral("postgres"), const QString& schema = {}) const;

    [[nodiscard]] const QString& problem() const { return m_problem; }

    [[nodiscard]] const QString& socketFolder() const { return m_socketFolder; }

    // Makes an empty schema of a name nobody had before; its URL.
    [[nodiscard]] QString freshUrl();

    // At once, without a word to those who are connected; then up again with what was there.
    void stop();
    void start();
    // It hangs: its computer takes what it is sent, and nothing is answered.
    void freeze();
    void thaw();

private:
    [[nodiscard]] bool make();
    bool runTool(const QString& tool, const QStringList& arguments);
    [[nodiscard]] QStringList asUser() const;
    void signalAll(const QString& name) const;

    QTemporaryDir m_folder;
    QString m_socketFolder;
    QString m_programs;
    QString m_problem;
    QProcess m_server;
    int m_schemas = 0;
};

} // namespace gateway::test
