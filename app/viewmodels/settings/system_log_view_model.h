// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own log: followed or held still, filtered, copied, written to a file. Also how much of it is
// written from now on.
// Thread: the main thread.
#pragma once

#include "app/viewmodels/common/file_question.h"
#include "app/viewmodels/settings/log_line_model.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace app::viewmodels {

// Where lines come from, and how much is written: the functions of base/log_control.h, but in tests.
struct LogSource {
    std::function<gateway::LogTail(quint64 next)> since = gateway::logLinesSince;
    std::function<gateway::LogLevel()> level = gateway::logLevel;
    std::function<void(gateway::LogLevel)> setLevel = gateway::setLogLevel;
};

class SystemLogViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(app::viewmodels::LogLineModel* lines READ lines CONSTANT FINAL)
    // "Errors", "Warnings and errors", …: the least pressing that is shown.
    Q_PROPERTY(QStringList levelTexts READ levelTexts CONSTANT FINAL)
    Q_PROPERTY(int shownLevel READ shownLevel WRITE setShownLevel NOTIFY changed FINAL)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed FINAL)
    Q_PROPERTY(bool paused READ isPaused WRITE setPaused NOTIFY changed FINAL)
    // "12 new lines" while paused, "3 lines were lost"; empty: nothing to say.
    Q_PROPERTY(QString hint READ hint NOTIFY changed FINAL)
    // Whether what only a developer reads is written, until Plexus ends.
    Q_PROPERTY(bool verbose READ isVerbose WRITE setVerbose NOTIFY changed FINAL)
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY changed FINAL)
    Q_PROPERTY(bool canChooseFile READ canChooseFile NOTIFY changed FINAL)
    Q_PROPERTY(QString saveProblem READ saveProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString saveNotice READ saveNotice NOTIFY changed FINAL)
public:
    // `folder`: where the log is written to unless somebody says otherwise.
    explicit SystemLogViewModel(const QString& folder, LogSource source = {}, QObject* parent = nullptr);

    void useFileChooser(const ChooseFile& chooser);

    [[nodiscard]] LogLineModel* lines() { return &m_lines; }

    [[nodiscard]] static QStringList levelTexts();

    [[nodiscard]] int shownLevel() const { return static_cast<int>(m_shownLevel); }

    [[nodiscard]] QString words() const { return m_words; }

    [[nodiscard]] bool isPaused() const { return m_isPaused; }

    [[nodiscard]] QString hint() const;

    [[nodiscard]] bool isVerbose() const { return m_source.level() == gateway::LogLevel::Debug; }

    [[nodiscard]] QString path() const { return m_path; }

    [[nodiscard]] bool canChooseFile() const { return bool(m_chooseFile); }

    [[nodiscard]] QString saveProblem() const { return m_saveProblem; }

    [[nodiscard]] QString saveNotice() const { return m_saveNotice; }

    void setShownLevel(int level);
    void setWords(const QString& words);
    void setPaused(bool paused);
    void setVerbose(bool verbose);
    void setPath(const QString& path);

    // Takes what was written since. By itself once a second.
    void look();

    Q_INVOKABLE void choosePath();
    // What is shown.
    Q_INVOKABLE void save();
    // The folder of the file, in the desktop's file manager.
    Q_INVOKABLE void openFolder();
    Q_INVOKABLE void clear();

    [[nodiscard]] Q_INVOKABLE QString text() const { return m_lines.text(); }

    [[nodiscard]] Q_INVOKABLE QString lineAt(int row) const { return m_lines.lineAt(row); }

Q_SIGNALS:
    void changed();

private:
    void filter();

    LogSource m_source;
    ChooseFile m_chooseFile;
    LogLineModel m_lines;
    QTimer m_timer;
    quint64 m_next = 0;
    quint64 m_lost = 0;
    QVector<gateway::LogLine> m_waiting; // while paused
    gateway::LogLevel m_shownLevel = gateway::LogLevel::Debug;
    gateway::LogLevel m_usualLevel;
    QString m_words;
    bool m_isPaused = false;
    QString m_path;
    QString m_saveProblem;
    QString m_saveNotice;
};

} // namespace app::viewmodels
