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
    std::function<QStringList()> parts = gateway::logModules;
    std::function<QHash<QString, gateway::LogLevel>()> partLevels = gateway::moduleLevels;
    std::function<void(const QHash<QString, gateway::LogLevel>&)> setPartLevels = gateway::setModuleLevels;
};

class SystemLogViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(app::viewmodels::LogLineModel* lines READ lines CONSTANT FINAL)
    // "Errors", "Warnings and errors", …: the least pressing that is shown.
    Q_PROPERTY(QStringList levelTexts READ levelTexts CONSTANT FINAL)
    Q_PROPERTY(int shownLevel READ shownLevel WRITE setShownLevel NOTIFY changed FINAL)
    // "All parts", then those of the program that write lines.
    Q_PROPERTY(QStringList partTexts READ partTexts CONSTANT FINAL)
    Q_PROPERTY(int shownPart READ shownPart WRITE setShownPart NOTIFY changed FINAL)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed FINAL)
    Q_PROPERTY(bool paused READ isPaused WRITE setPaused NOTIFY changed FINAL)
    // "12 new lines" while paused, "3 lines were lost"; empty: nothing to say.
    Q_PROPERTY(QString hint READ hint NOTIFY changed FINAL)
    // Whether what only a developer reads is written, until Plexus ends: by all, or by the part shown alone.
    Q_PROPERTY(bool verbose READ isVerbose WRITE setVerbose NOTIFY changed FINAL)
    Q_PROPERTY(QString verboseText READ verboseText NOTIFY changed FINAL)
    // Parts that write at a level of their own, as a sentence; empty: none does.
    Q_PROPERTY(QString partHint READ partHint NOTIFY changed FINAL)
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

    [[nodiscard]] QStringList partTexts() const;

    [[nodiscard]] int shownPart() const;

    [[nodiscard]] QString words() const { return m_words; }

    [[nodiscard]] bool isPaused() const { return m_isPaused; }

    [[nodiscard]] QString hint() const;

    [[nodiscard]] bool isVerbose() const;
    [[nodiscard]] QString verboseText() const;
    [[nodiscard]] QString partHint() const;

    [[nodiscard]] QString path() const { return m_path; }

    [[nodiscard]] bool canChooseFile() const { return bool(m_chooseFile); }

    [[nodiscard]] QString saveProblem() const { return m_saveProblem; }

    [[nodiscard]] QString saveNotice() const { return m_saveNotice; }

    void setShownLevel(int level);
    void setShownPart(int part);
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
    // Every part writes as the others do.
    Q_INVOKABLE void resetParts();

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
    QString m_part; // empty: all
    QString m_words;
    bool m_isPaused = false;
    QString m_path;
    QString m_saveProblem;
    QString m_saveNotice;
};

} // namespace app::viewmodels
