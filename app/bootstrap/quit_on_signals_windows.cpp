// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/quit_on_signals.h"

#include <QCoreApplication>

#include <mutex>
#include <utility>

#include <windows.h>

namespace app {

namespace {

// After its console was closed Windows gives a program five seconds, whatever its handler says.
constexpr DWORD kTillSecondMs = 3000;

class Listener;

// The system calls the handler on a thread it makes for that, maybe while the program ends.
std::mutex mutex;
Listener* listener = nullptr; // under the mutex

class Listener final : public QObject {
public:
    Listener(std::function<void()> first, QObject* parent)
        : QObject(parent)
        , m_first(std::move(first))
    {
    }

    ~Listener() override
    {
        const std::lock_guard lock(mutex);
        listener = nullptr;
    }

    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    void hear()
    {
        if (std::exchange(m_isSecond, true))
            QCoreApplication::quit();
        else
            m_first();
    }

private:
    std::function<void()> m_first;
    bool m_isSecond = false;
};

void tell()
{
    const std::lock_guard lock(mutex);
    if (listener == nullptr)
        return;
    QMetaObject::invokeMethod(
        listener, [heard = listener] { heard->hear(); }, Qt::QueuedConnection);
}

BOOL WINAPI onControl(DWORD kind)
{
    switch (kind) {
    case CTRL_C_EVENT:
    case CTRL_BREAK_EVENT: tell(); return TRUE;
    case CTRL_CLOSE_EVENT:
    case CTRL_LOGOFF_EVENT:
    case CTRL_SHUTDOWN_EVENT:
        // The program is ended when this returns; where it ends by itself, this thread ends with it.
        tell();
        ::Sleep(kTillSecondMs);
        tell();
        ::Sleep(INFINITE);
        return TRUE;
    default: return FALSE;
    }
}

} // namespace

void quitOnSignals(QCoreApplication& application, std::function<void()> first)
{
    auto* made = new Listener(std::move(first), &application);
    {
        const std::lock_guard lock(mutex);
        listener = made;
    }
    // Whoever started the program may ignore Ctrl+C; that is inherited.
    ::SetConsoleCtrlHandler(nullptr, FALSE);
    ::SetConsoleCtrlHandler(onControl, TRUE);
}

} // namespace app
