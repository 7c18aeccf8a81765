// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_host/process_group.h"

#include <array>
#include <cstddef>
#include <vector>

#include <windows.h>

// Some headers of MinGW leave it out: ProcThreadAttributeValue(13, FALSE, TRUE, FALSE).
#ifndef PROC_THREAD_ATTRIBUTE_JOB_LIST
#define PROC_THREAD_ATTRIBUTE_JOB_LIST 0x0002000D
#endif

namespace gateway::mcp_host {

namespace {

constexpr UINT kKilled = 0xf291; // what QProcess::kill() ends programs with, and tells as a crash
constexpr DWORD kAttributes = 2;

HANDLE endingJob()
{
    const HANDLE job = ::CreateJobObjectW(nullptr, nullptr);
    if (job == nullptr)
        return nullptr;
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits {};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    if (::SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits) != FALSE)
        return job;
    ::CloseHandle(job);
    return nullptr;
}

} // namespace

// What the start of the program refers to is kept here until then.
struct ProcessGroup::System {
    System() = default;
    System(const System&) = delete;
    System& operator=(const System&) = delete;

    ~System()
    {
        forgetAttributes();
        if (job != nullptr)
            ::CloseHandle(job);
    }

    // The job from the first instruction on, so that nothing it starts is ever outside; and of the gateway's
    // handles its three alone, since other programs may be started with the ends of their own pipes open.
    [[nodiscard]] bool makeAttributes()
    {
        SIZE_T size = 0;
        ::InitializeProcThreadAttributeList(nullptr, kAttributes, 0, &size);
        memory.resize(size);
        auto* const made = reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(memory.data());
        if (::InitializeProcThreadAttributeList(made, kAttributes, 0, &size) == FALSE)
            return false;
        start.lpAttributeList = made;
        return ::UpdateProcThreadAttribute(
                   made, 0, PROC_THREAD_ATTRIBUTE_JOB_LIST, &job, sizeof job, nullptr, nullptr)
            != FALSE;
    }

    // In the middle of QProcess::start(): its side of standard input is known only now.
    void adapt(QProcess::CreateProcessArguments& arguments)
    {
        start.StartupInfo = *arguments.startupInfo;
        start.StartupInfo.cb = sizeof start;
        start.StartupInfo.dwFlags |= STARTF_USESTDHANDLES;
        start.StartupInfo.hStdOutput = output;
        start.StartupInfo.hStdError = errorOutput;
        inherited = { start.StartupInfo.hStdInput, output, errorOutput };
        ::UpdateProcThreadAttribute(start.lpAttributeList, 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST,
            inherited.data(), sizeof inherited, nullptr, nullptr);
        arguments.startupInfo = &start.StartupInfo;
        // A group of its own: Ctrl+C in the gateway's console is for the gateway.
        arguments.flags |= EXTENDED_STARTUPINFO_PRESENT | CREATE_NEW_PROCESS_GROUP;
    }

    void forgetAttributes()
    {
        if (start.lpAttributeList != nullptr)
            ::DeleteProcThreadAttributeList(start.lpAttributeList);
        start.lpAttributeList = nullptr;
    }

    HANDLE job = nullptr;
    HANDLE output = nullptr;
    HANDLE errorOutput = nullptr;
    std::array<HANDLE, 3> inherited {};
    std::vector<std::byte> memory; // of the attributes
    STARTUPINFOEXW start {};
};

ProcessGroup::ProcessGroup()
    : m_system(std::make_unique<System>())
{
}

ProcessGroup::~ProcessGroup() = default;

bool ProcessGroup::prepare(QProcess& process, const LinePipe& output, const LinePipe& errorOutput)
{
    m_system->job = endingJob();
    m_system->output = reinterpret_cast<HANDLE>(output.writeEnd());
    m_system->errorOutput = reinterpret_cast<HANDLE>(errorOutput.writeEnd());
    if (m_system->job == nullptr || !m_system->makeAttributes())
        return false;
    // Its own pipes take the places of these. Not forwarded: a program with windows has nowhere to.
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setCreateProcessArgumentsModifier(
        [system = m_system.get()](
            QProcess::CreateProcessArguments* arguments) { system->adapt(*arguments); });
    return true;
}

void ProcessGroup::started(const QProcess&)
{
    m_system->forgetAttributes();
}

void ProcessGroup::askToEnd(const QProcess&) const { }

void ProcessGroup::kill(const QProcess&) const
{
    if (m_system->job != nullptr)
        ::TerminateJobObject(m_system->job, kKilled);
}

} // namespace gateway::mcp_host
