// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres_server.h"

#include "wait_for.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>
#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gateway::test {

namespace {

constexpr int kToolMs = 60'000;
constexpr std::chrono::seconds kStart { 30 };

// Debian's lie outside of PATH, by version; the newest counts.
QString programFolder()
{
    QStringList versions = QDir(u"/usr/lib/postgresql"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(versions.begin(), versions.end(),
        [](const QString& a, const QString& b) { return a.toDouble() > b.toDouble(); });
    for (const QString& version : std::as_const(versions)) {
        const QString folder = u"/usr/lib/postgresql/%1/bin"_s.arg(version);
        if (QFile::exists(folder + u"/initdb"_s))
            return folder;
    }
    const QString found = QStandardPaths::findExecutable(u"initdb"_s);
    return found.isEmpty() ? QString() : QFileInfo(found).absolutePath();
}

} // namespace

PostgresServer& PostgresServer::shared()
{
    // Ends with the application, while processes can still be waited for.
    static std::unique_ptr<PostgresServer> server;
    if (!server) {
        server = std::make_unique<PostgresServer>();
        qAddPostRoutine([] { server.reset(); });
    }
    return *server;
}

PostgresServer::PostgresServer()
{
    if (make())
        start();
}

PostgresServer::~PostgresServer()
{
    stop();
}

QStringList PostgresServer::asUser() const
{
    // The signal when its parent dies is set behind the change of users, which would clear it.
    QStringList command { u"setpriv"_s, u"--pdeathsig"_s, u"KILL"_s };
    if (::geteuid() == 0)
        command << u"--reuid=postgres"_s << u"--regid=postgres"_s << u"--clear-groups"_s;
    return command << u"--"_s;
}

bool PostgresServer::runTool(const QString& tool, const QStringList& arguments)
{
    const QStringList command = asUser() << QString(m_programs + u'/' + tool) << arguments;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder.path());
    process.start(command.first(), command.mid(1));
    if (process.waitForFinished(kToolMs) && process.exitCode() == 0)
        return true;
    m_problem = u"%1 failed: %2"_s.arg(tool, QString::fromLocal8Bit(process.readAll()));
    return false;
}

bool PostgresServer::make()
{
    m_programs = programFolder();
    if (m_programs.isEmpty()) {
        m_problem =
            u"PostgreSQL is not installed; tests/run.sh installs it (Debian: apt-get install postgresql)"_s;
        return false;
    }
    if (::geteuid() == 0) {
        QProcess chown;
        chown.start(u"chown"_s, { u"postgres:postgres"_s, m_folder.path() });
        if (!chown.waitForFinished(kToolMs) || chown.exitCode() != 0) {
            m_problem = u"There is no user postgres to run PostgreSQL as"_s;
            return false;
        }
    }
    m_socketFolder = m_folder.path();
    return runTool(u"initdb"_s,
        { u"-D"_s, m_folder.filePath(u"data"_s), u"-U"_s, u"plexus"_s, u"-A"_s, u"trust"_s, u"-E"_s,
            u"UTF8"_s, u"--locale=C.UTF-8"_s, u"--no-sync"_s });
}

void PostgresServer::start()
{
    QStringList command = asUser() << m_programs + u"/postgres"_s << u"-D"_s << m_folder.filePath(u"data"_s)
                                   << u"-k"_s << m_socketFolder << u"-c"_s << u"listen_addresses="_s
                                   << u"-c"_s << u"fsync=off"_s << u"-c"_s << u"max_connections=40"_s
                                   << u"-c"_s << u"shared_buffers=16MB"_s << u"-c"_s << u"autovacuum=off"_s;
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setStandardOutputFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    m_server.start(command.first(), command.mid(1));
    const auto isReady = [this] {
        return runTool(u"pg_isready"_s, { u"-h"_s, m_socketFolder, u"-q"_s })
            || m_server.state() == QProcess::NotRunning;
    };
    if (waitFor(isReady, kStart) && m_server.state() != QProcess::NotRunning) {
        m_problem.clear();
        return;
    }
    QFile log(m_folder.filePath(u"log"_s));
    const QByteArray text = log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
    m_problem = u"PostgreSQL did not start: "_s + m_problem + QString::fromLocal8Bit(text.right(2000));
}

void PostgresServer::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    thaw();
    // Immediate shutdown: connections are cut.
    const QStringList command = asUser() << u"kill"_s << u"-QUIT"_s << QString::number(m_server.processId());
    QProcess::execute(command.first(), command.mid(1));
    if (!m_server.waitForFinished(kToolMs))
        m_server.kill();
    m_server.waitForFinished(kToolMs);
}

void PostgresServer::signalAll(const QString& name) const
{
    const QString parent = QString::number(m_server.processId());
    QProcess::execute(u"pkill"_s, { u"-"_s + name, u"-P"_s, parent });
    QProcess::execute(u"kill"_s, { u"-"_s + name, parent });
}

void PostgresServer::freeze()
{
    signalAll(u"STOP"_s);
}

void PostgresServer::thaw()
{
    signalAll(u"CONT"_s);
}

QString PostgresServer::url(const QString& database, const QString& schema) const
{
    const QString path = schema.isEmpty() ? QString() : u"&options=-csearch_path%3D"_s + schema;
    return u"postgres://plexus@/%1?host=%2%3"_s.arg(database, m_socketFolder, path);
}

QString PostgresServer::freshUrl()
{
    const QString schema = u"test_%1"_s.arg(++m_schemas);
    if (!m_problem.isEmpty()
        || !runTool(u"psql"_s,
            { u"-h"_s, m_socketFolder, u"-U"_s, u"plexus"_s, u"-d"_s, u"postgres"_s, u"-q"_s, u"-c"_s,
                u"CREATE SCHEMA "_s + schema }))
        return {};
    return url(u"postgres"_s, schema);
}

} // namespace gateway::test
