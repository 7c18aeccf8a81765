// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_host/process_group.h"

#include <csignal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif
#include <unistd.h>

namespace gateway::mcp_host {

namespace {

// In the child, before the program takes its place: only calls that are safe there.
void prepareChild(int output, int errorOutput, [[maybe_unused]] pid_t gateway)
{
    ::setpgid(0, 0);
#ifdef Q_OS_LINUX
    // However the gateway ends, the program ends with it.
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != gateway)
        ::_exit(1);
#endif
    ::dup2(output, STDOUT_FILENO);
    ::dup2(errorOutput, STDERR_FILENO);
#if defined(Q_OS_LINUX) && defined(SYS_close_range)
    // Sockets, the database: whatever some library forgot to mark.
    constexpr unsigned int kCloseOnExec = 1U << 2U;
    ::syscall(SYS_close_range, 3U, ~0U, kCloseOnExec);
#endif
}

// The whole group; its leader alone where it has not made its group yet.
void signalGroup(pid_t group, int number, const QProcess& process)
{
    if (group > 0 && ::kill(-group, number) != 0 && process.state() != QProcess::NotRunning)
        ::kill(group, number);
}

} // namespace

struct ProcessGroup::System {
    pid_t group = 0;
};

ProcessGroup::ProcessGroup()
    : m_system(std::make_unique<System>())
{
}

ProcessGroup::~ProcessGroup() = default;

bool ProcessGroup::prepare(QProcess& process, const LinePipe& output, const LinePipe& errorOutput)
{
    // Its own pipes take the places of these, see prepareChild().
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.setChildProcessModifier(
        [output = static_cast<int>(output.writeEnd()), errorOutput = static_cast<int>(errorOutput.writeEnd()),
            gateway = ::getpid()] { prepareChild(output, errorOutput, gateway); });
    return true;
}

void ProcessGroup::started(const QProcess& process)
{
    m_system->group = static_cast<pid_t>(process.processId());
}

void ProcessGroup::askToEnd(const QProcess& process) const
{
    signalGroup(m_system->group, SIGTERM, process);
}

void ProcessGroup::kill(const QProcess& process) const
{
    signalGroup(m_system->group, SIGKILL, process);
}

} // namespace gateway::mcp_host
