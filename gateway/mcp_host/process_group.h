// SPDX-License-Identifier: GPL-3.0-or-later
// A program together with all that it starts: they end together, and not after the gateway. A process group
// where there are such; on Windows a job, which the system ends with its last handle, however the gateway
// ends. Thread: the one that starts the program.
#pragma once

#include "mcp_host/line_pipe.h"

#include <QProcess>

#include <memory>

namespace gateway::mcp_host {

class ProcessGroup final {
public:
    ProcessGroup();
    ~ProcessGroup();
    ProcessGroup(const ProcessGroup&) = delete;
    ProcessGroup& operator=(const ProcessGroup&) = delete;

    // Before the program is started: it will be in this group, write to these pipes, and have of the
    // gateway's files nothing else. Both outlive its start. False: the system has no more of what that takes.
    [[nodiscard]] bool prepare(QProcess& process, const LinePipe& output, const LinePipe& errorOutput);
    void started(const QProcess& process);

    // Asks them to end. Windows has no way to ask a program without a window; there the end of what it is
    // sent has to do.
    void askToEnd(const QProcess& process) const;
    void kill(const QProcess& process) const;

private:
    struct System;
    std::unique_ptr<System> m_system;
};

} // namespace gateway::mcp_host
