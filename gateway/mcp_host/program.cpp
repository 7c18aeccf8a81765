// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_host/program.h"

#include "base/logging.h"
#include "base/redact.h"
#include "mcp/raw_members.h"
#include "mcp_host/process_group.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::mcp_host {

namespace {

// Of its standard error: longer lines are cut.
constexpr qint64 kLongestErrorLine = 4096;

// QProcess waits for its child when it goes away with one. Here that is done before, and bounded.
class ChildProcess final : public QProcess {
public:
    void forget() { setProcessState(QProcess::NotRunning); }
};

} // namespace

struct RunningProgram {
    RunningProgram(qint64 maxMessageBytes, LinePipe::TakeLine takeLine, LinePipe::TakeLine takeErrorLine)
        : output(maxMessageBytes, LinePipe::TooLong::Refuse, std::move(takeLine))
        , errorOutput(kLongestErrorLine, LinePipe::TooLong::Cut, std::move(takeErrorLine))
    {
    }

    void kill() const { group.kill(process); }

    ChildProcess process;
    LinePipe output;
    LinePipe errorOutput;
    ProcessGroup group;
    QTimer grace;
};

ProgramKeeper::ProgramKeeper(QObject* parent)
    : QObject(parent)
{
}

ProgramKeeper::~ProgramKeeper()
{
    for (const auto& program : m_ending) {
        program->process.disconnect(this);
        program->output.waitForEnd(std::max(0, program->grace.remainingTime()));
        program->kill();
        program->process.forget();
    }
}

void ProgramKeeper::retire(std::unique_ptr<RunningProgram> program)
{
    RunningProgram* ending = program.get();
    if (ending->process.state() == QProcess::NotRunning) {
        // Those it started itself may still be there.
        ending->kill();
        QMetaObject::invokeMethod(
            this, [gone = std::shared_ptr<RunningProgram>(std::move(program))] {}, Qt::QueuedConnection);
        return;
    }
    m_ending.push_back(std::move(program));
    connect(&ending->process, &QProcess::finished, this, [this, ending] { reaped(ending); });
    connect(&ending->process, &QProcess::errorOccurred, this, [this, ending](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            reaped(ending);
    });
    ending->grace.setSingleShot(true);
    connect(&ending->grace, &QTimer::timeout, this, [ending] { ending->kill(); });
    ending->grace.start(kGraceMs);
    ending->output.setReading(false);
    ending->errorOutput.setReading(false);
    ending->process.closeWriteChannel();
    ending->group.askToEnd(ending->process);
}

void ProgramKeeper::reaped(const RunningProgram* program)
{
    const auto found = std::find_if(
        m_ending.begin(), m_ending.end(), [program](const auto& each) { return each.get() == program; });
    if (found == m_ending.end())
        return;
    (*found)->kill();
    // The call comes from inside the process.
    QMetaObject::invokeMethod(
        this, [gone = std::shared_ptr<RunningProgram>(std::move(*found))] {}, Qt::QueuedConnection);
    m_ending.erase(found);
}

Program::Program(ProgramStart start, LinkListener& listener, ProgramKeeper& keeper)
    : m_listener(listener)
    , m_keeper(keeper)
    , m_maxMessageBytes(start.maxMessageBytes)
    , m_onStandardError(std::move(start.onStandardError))
    , m_name(QFileInfo(start.program).fileName())
{
    begin(start);
}

Program::~Program()
{
    if (m_running) {
        m_running->process.disconnect(this);
        m_running->output.disconnect(this);
        m_keeper.retire(std::move(m_running));
    }
}

void Program::begin(const ProgramStart& start)
{
    m_running = std::make_unique<RunningProgram>(
        m_maxMessageBytes, [this](const QByteArray& line) { takeLine(line); },
        [this](const QByteArray& line) { takeErrorLine(line); });
    ChildProcess& process = m_running->process;
    if (!m_running->output.open() || !m_running->errorOutput.open()
        || !m_running->group.prepare(process, m_running->output, m_running->errorOutput)) {
        QMetaObject::invokeMethod(
            this, [this] { ended(u"could not be started: the system has no more pipes"_s); },
            Qt::QueuedConnection);
        return;
    }
    process.setProgram(start.program);
    process.setArguments(start.arguments);
    process.setProcessEnvironment(start.environment);
    process.setWorkingDirectory(start.workingDirectory);
    connect(&m_running->output, &LinePipe::tooLong, this,
        [this] { ended(u"sent a message of more than %1 bytes"_s.arg(m_maxMessageBytes)); });
    // Queued: what it wrote last is read before its end is told.
    connect(
        &process, &QProcess::finished, this,
        [this](int status, QProcess::ExitStatus how) {
            if (!m_running)
                return;
            m_running->output.drain();
            if (!m_running)
                return;
            m_running->errorOutput.drain();
            ended(how == QProcess::CrashExit ? u"was ended by a signal"_s
                                             : u"ended with status %1"_s.arg(status));
        },
        Qt::QueuedConnection);
    connect(
        &process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart && m_running)
                ended(u"could not be started: "_s + m_running->process.errorString());
        },
        Qt::QueuedConnection);
    process.start(QIODevice::ReadWrite);
    m_running->output.childHasIt();
    m_running->errorOutput.childHasIt();
    m_running->group.started(process);
}

void Program::send(const QByteArray& message, const mcp::Message& /*read*/)
{
    if (!m_running)
        return;
    ChildProcess& process = m_running->process;
    if (process.bytesToWrite() + message.size() > std::max(kMaxUnsent, 2 * m_maxMessageBytes)) {
        QMetaObject::invokeMethod(
            this, [this] { ended(u"does not read what it is sent"_s); }, Qt::QueuedConnection);
        return;
    }
    process.write(message);
    process.write("\n", 1);
}

void Program::setReading(Reading reading)
{
    if (m_running)
        m_running->output.setReading(reading == Reading::On);
}

qint64 Program::processId() const
{
    return m_running ? m_running->process.processId() : 0;
}

void Program::takeLine(const QByteArray& line)
{
    // A carriage return inside would end a line of the stream it goes into.
    const QByteArray message = mcp::oneLine(line.trimmed());
    if (message.isEmpty() || !m_running)
        return;
    const Result<mcp::Messages> read = mcp::readMessages(message);
    // Programs that print to the wrong stream are common; what is no message is passed over.
    if (!read) {
        takeErrorLine(line.first(std::min<qsizetype>(line.size(), kLongestErrorLine)));
        return;
    }
    if (!read->isBatch) {
        m_listener.linkReceived(message, read->list.front());
        return;
    }
    takeErrorLine(
        QByteArrayLiteral("(a batch of messages, which no version of MCP has on standard streams)"));
}

void Program::takeErrorLine(const QByteArray& line)
{
    if (line.trimmed().isEmpty())
        return;
    m_lastErrorLine = redactText(QString::fromUtf8(line));
    if (m_onStandardError)
        m_onStandardError(QString::fromUtf8(line));
}

void Program::ended(const QString& why)
{
    if (!m_running)
        return;
    m_running->process.disconnect(this);
    m_running->output.disconnect(this);
    m_keeper.retire(std::move(m_running));
    m_listener.linkEnded({ .code = ErrorCode::UpstreamReset,
        .message = u"The program %1 %2."_s.arg(m_name, why),
        .detail = m_lastErrorLine,
        .failureClass = FailureClass::Target });
}

} // namespace gateway::mcp_host

#include "moc_program.cpp"
