// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of standard input as they are typed, without waiting for them. Thread: the main thread.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <QString>

namespace app::cli {

class LineInput final : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype kLongestLine = 16 * 1024; // an address with a code in it

    // `file`: a descriptor; not closed.
    explicit LineInput(int file, QObject* parent = nullptr);

Q_SIGNALS:
    void lineTyped(const QString& line);
    void ended();

private:
    void read();

    int m_file;
    QSocketNotifier m_notifier;
    QByteArray m_rest;
};

} // namespace app::cli
