// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line_input.h"

#include <array>
#include <mutex>
#include <thread>

#include <windows.h>

namespace app::cli {

namespace {

// Shared with the thread, which may outlive the object: nothing ends a read of a console for certain.
struct Listening {
    std::mutex mutex;
    LineInput* owner = nullptr; // under the mutex; null: nobody listens any more
};

} // namespace

struct LineInput::Source {
    std::shared_ptr<Listening> listening = std::make_shared<Listening>();
    HANDLE input = ::GetStdHandle(STD_INPUT_HANDLE);
};

LineInput::LineInput(QObject* parent)
    : QObject(parent)
    , m_source(std::make_unique<Source>())
{
    m_source->listening->owner = this;
    std::thread([listening = m_source->listening, input = m_source->input] {
        std::array<char, 4096> bytes {};
        for (;;) {
            DWORD count = 0;
            const bool isRead =
                ::ReadFile(input, bytes.data(), static_cast<DWORD>(bytes.size()), &count, nullptr) != FALSE;
            const std::lock_guard lock(listening->mutex);
            LineInput* const owner = listening->owner;
            if (owner == nullptr)
                return;
            if (!isRead || count == 0) {
                QMetaObject::invokeMethod(owner, &LineInput::ended, Qt::QueuedConnection);
                return;
            }
            QMetaObject::invokeMethod(
                owner,
                [owner, typed = QByteArray(bytes.data(), static_cast<qsizetype>(count))] {
                    owner->take(typed);
                },
                Qt::QueuedConnection);
        }
    }).detach();
}

LineInput::~LineInput()
{
    {
        const std::lock_guard lock(m_source->listening->mutex);
        m_source->listening->owner = nullptr;
    }
    // So that the thread does not take what is typed for the next program; where it does, it ends after that.
    ::CancelIoEx(m_source->input, nullptr);
}

} // namespace app::cli
