// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of standard input as they are typed, without waiting for them. Thread: the main thread.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>

namespace app::cli {

class LineInput final : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype kLongestLine = 16 * 1024; // an address with a code in it

    explicit LineInput(QObject* parent = nullptr);
    // Whatever is typed afterwards is not waited for.
    ~LineInput() override;

Q_SIGNALS:
    void lineTyped(const QString& line);
    void ended();

private:
    // What waits for input: a notifier; on Windows, where none can watch a console, a thread.
    struct Source;

    void take(const QByteArray& bytes);

    std::unique_ptr<Source> m_source;
    QByteArray m_rest;
};

} // namespace app::cli
