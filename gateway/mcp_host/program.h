// SPDX-License-Identifier: GPL-3.0-or-later
// An MCP server that is a program: started without a shell, in a group of its own (ProcessGroup), with
// nothing but the variables it is given, speaking JSON-RPC line by line on its standard streams.
//
// It is started on the gateway thread. QProcess::start() is a fork and an exec and waits for neither the
// program nor its answer; what costs is the fork, one millisecond at 100 MB. A thread of its own would have
// to live as long as the programs do, since Linux ends a child with the thread that started it
// (PR_SET_PDEATHSIG). Reading never blocks and is bounded (LinePipe). Thread: the gateway thread.
#pragma once

#include "mcp_host/line_pipe.h"
#include "mcp_host/link.h"

#include <QObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace gateway::mcp_host {

struct ProgramStart {
    QString program;
    QStringList arguments = {};
    QProcessEnvironment environment = {}; // all of it
    QString workingDirectory = {};
    qint64 maxMessageBytes = 16 * 1024 * 1024;
    std::function<void(const QString& line)> onStandardError = {};
};

// The process with its pipes, until it is reaped.
struct RunningProgram;

// Where programs end: SIGTERM to the group (on Windows the end of their standard input alone), SIGKILL after
// three seconds, reaped on the event loop. Outlives every Program. Its own end waits for those that are still
// ending, three seconds at most.
class ProgramKeeper final : public QObject {
    Q_OBJECT
public:
    static constexpr int kGraceMs = 3000;

    explicit ProgramKeeper(QObject* parent = nullptr);
    ~ProgramKeeper() override;

    void retire(std::unique_ptr<RunningProgram> program);

    [[nodiscard]] qsizetype ending() const { return static_cast<qsizetype>(m_ending.size()); }

private:
    void reaped(const RunningProgram* program);

    std::vector<std::unique_ptr<RunningProgram>> m_ending;
};

class Program final : public QObject, public Link {
    Q_OBJECT
public:
    // Starts it at once. The listener hears from the event loop only.
    Program(ProgramStart start, LinkListener& listener, ProgramKeeper& keeper);
    ~Program() override;

    void send(const QByteArray& message, const mcp::Message& read) override;
    void setReading(Reading reading) override;

    [[nodiscard]] qint64 processId() const;

private:
    // What a program that does not read may leave lying.
    static constexpr qint64 kMaxUnsent = 64 * 1024 * 1024;

    void begin(const ProgramStart& start);
    void takeLine(const QByteArray& line);
    void takeErrorLine(const QByteArray& line);
    void ended(const QString& why);

    LinkListener& m_listener;
    ProgramKeeper& m_keeper;
    qint64 m_maxMessageBytes;
    std::function<void(const QString&)> m_onStandardError;
    QString m_name; // of the program, for errors
    QString m_lastErrorLine;
    std::unique_ptr<RunningProgram> m_running; // null: it has ended
};

} // namespace gateway::mcp_host
