// SPDX-License-Identifier: GPL-3.0-or-later
// The reading end of a pipe that a program writes lines to. QProcess reads whatever comes, as fast as it
// comes, into memory without a bound; here nothing is read that is not wanted, so that a program that floods
// is held back by its own full pipe. What differs between systems is in line_pipe_posix.cpp and
// line_pipe_windows.cpp: there a thread of the pipe waits for what comes, since no event loop can, and goes
// on once that was taken. Thread: the one that made it.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace gateway::mcp_host {

class LinePipe final : public QObject {
    Q_OBJECT
public:
    // What is done with a line that is longer than the bound.
    enum class TooLong {
        Refuse, // tooLong(), and nothing is read any more
        Cut,    // its beginning is a line, the rest is passed over
    };

    using TakeLine = std::function<void(const QByteArray& line)>;

    LinePipe(qint64 maxLine, TooLong tooLong, TakeLine take, QObject* parent = nullptr);
    ~LinePipe() override;

    // Opens the pipe; false: the system has no more of them.
    [[nodiscard]] bool open();

    // For the child: becomes one of its standard streams; a descriptor, on Windows a handle. Closed here by
    // childHasIt().
    [[nodiscard]] qintptr writeEnd() const;

    void childHasIt();
    void setReading(bool isOn);

    // No more comes: everybody who could write has ended.
    [[nodiscard]] bool atEnd() const { return m_atEnd; }

    // What is there now, to the end; after the writer has ended.
    void drain();
    // Waits, at most so long, until everybody who could write has ended. For the end of the process only.
    void waitForEnd(int milliseconds);

Q_SIGNALS:
    void tooLong();

private:
    // A program that never pauses gets this much of the thread's time and no more: sixty megabytes a second.
    static constexpr qint64 kTurnBytes = 64 * 1024;
    static constexpr qint64 kWindowBytes = 6 * 1024 * 1024;
    static constexpr int kWindowMs = 100;

    // Both ends, and what tells that there is something to read.
    struct Ends;

    void read();
    void count(qint64 size);
    void take(const char* bytes, qint64 size);
    void updateNotifier();

    [[nodiscard]] bool isWanted() const { return m_isOn && !m_isHeld && !m_atEnd; }

    void prepareWindow();
    void startWindow();

    qint64 m_maxLine;
    TooLong m_tooLong;
    TakeLine m_take;
    std::unique_ptr<Ends> m_ends; // null: not open
    QTimer m_window;
    qint64 m_windowBytes = 0; // read in the window under way
    QByteArray m_line;        // as far as it came
    bool m_isPassingOver = false;
    bool m_isOn = true;
    bool m_isHeld = false; // until the window ends
    bool m_atEnd = false;
};

} // namespace gateway::mcp_host
