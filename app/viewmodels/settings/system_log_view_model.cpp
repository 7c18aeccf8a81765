// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/settings/system_log_view_model.h"

#include "app/viewmodels/common/private_file.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app::viewmodels {

using gateway::LogLevel;

SystemLogViewModel::SystemLogViewModel(const QString& folder, LogSource source, QObject* parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_usualLevel(m_source.level())
    , m_path(QDir(folder).filePath(u"plexus-log.txt"_s))
{
    connect(&m_timer, &QTimer::timeout, this, &SystemLogViewModel::look);
    m_timer.start(1s);
    look();
}

void SystemLogViewModel::useFileChooser(const ChooseFile& chooser)
{
    m_chooseFile = chooser;
    Q_EMIT changed();
}

// In the order of LogLevel.
QStringList SystemLogViewModel::levelTexts()
{
    return { tr("Errors"), tr("Warnings and errors"), tr("Without debug lines"), tr("All levels") };
}

void SystemLogViewModel::look()
{
    gateway::LogTail tail = m_source.since(m_next);
    m_next = tail.next;
    m_lost += tail.missed;
    if (tail.lines.isEmpty())
        return;
    if (m_isPaused) {
        m_waiting += tail.lines;
        const auto most = static_cast<qsizetype>(LogLineModel::kCapacity);
        if (m_waiting.size() > most)
            m_waiting.remove(0, m_waiting.size() - most);
    } else {
        m_lines.append(tail.lines);
    }
    Q_EMIT changed();
}

QString SystemLogViewModel::hint() const
{
    QStringList hints;
    if (!m_waiting.isEmpty())
        hints.append(tr("%n new line(s) since.", "", static_cast<int>(m_waiting.size())));
    if (m_lost > 0)
        hints.append(tr("%n line(s) came too fast and are not here.", "",
            static_cast<int>(std::min<quint64>(m_lost, 1'000'000))));
    return hints.join(u' ');
}

void SystemLogViewModel::filter()
{
    m_lines.setFilter(m_shownLevel, m_words, m_part.toLatin1());
    Q_EMIT changed();
}

void SystemLogViewModel::setShownLevel(int level)
{
    if (level < 0 || level >= levelTexts().size() || level == shownLevel())
        return;
    m_shownLevel = static_cast<LogLevel>(level);
    filter();
}

void SystemLogViewModel::setWords(const QString& words)
{
    if (words == m_words)
        return;
    m_words = words;
    filter();
}

void SystemLogViewModel::setPaused(bool paused)
{
    if (paused == m_isPaused)
        return;
    m_isPaused = paused;
    if (!paused)
        m_lines.append(std::exchange(m_waiting, {}));
    Q_EMIT changed();
}

QStringList SystemLogViewModel::partTexts() const
{
    return QStringList { tr("All parts") } + m_source.parts();
}

int SystemLogViewModel::shownPart() const
{
    return m_part.isEmpty() ? 0 : static_cast<int>(m_source.parts().indexOf(m_part)) + 1;
}

void SystemLogViewModel::setShownPart(int part)
{
    if (part < 0 || part > m_source.parts().size() || part == shownPart())
        return;
    m_part = part == 0 ? QString() : m_source.parts().at(part - 1);
    filter();
}

bool SystemLogViewModel::isVerbose() const
{
    return (m_part.isEmpty() ? m_source.level() : m_source.partLevels().value(m_part, m_source.level()))
        == LogLevel::Debug;
}

QString SystemLogViewModel::verboseText() const
{
    return m_part.isEmpty() ? tr("Debug lines until Plexus ends")
                            //: %1 names a part of the program
                            : tr("Debug lines of %1 until Plexus ends").arg(m_part);
}

QString SystemLogViewModel::partHint() const
{
    QStringList names;
    const QHash<QString, LogLevel> levels = m_source.partLevels();
    for (auto each = levels.begin(); each != levels.end(); ++each) {
        //: a part of the program, and the level it writes at ("debug")
        names.append(tr("%1 (%2)").arg(each.key(), gateway::logLevelName(each.value())));
    }
    names.sort();
    //: %1 names parts of the program
    return names.isEmpty() ? QString() : tr("At a level of their own: %1.").arg(names.join(u", "_s));
}

void SystemLogViewModel::setVerbose(bool verbose)
{
    if (verbose == isVerbose())
        return;
    const LogLevel calm = m_usualLevel == LogLevel::Debug ? LogLevel::Info : m_usualLevel;
    const LogLevel wanted = verbose ? LogLevel::Debug : calm;
    if (m_part.isEmpty()) {
        m_source.setLevel(wanted);
    } else {
        QHash<QString, LogLevel> levels = m_source.partLevels();
        if (wanted == m_source.level())
            levels.remove(m_part);
        else
            levels.insert(m_part, wanted);
        m_source.setPartLevels(levels);
    }
    Q_EMIT changed();
}

void SystemLogViewModel::resetParts()
{
    m_source.setPartLevels({});
    Q_EMIT changed();
}

void SystemLogViewModel::setPath(const QString& path)
{
    if (path == m_path)
        return;
    m_path = path;
    m_saveProblem.clear();
    m_saveNotice.clear();
    Q_EMIT changed();
}

void SystemLogViewModel::choosePath()
{
    if (!m_chooseFile)
        return;
    const QPointer<SystemLogViewModel> self(this);
    m_chooseFile({ .wish = FileQuestion::Wish::New,
                     .title = tr("Write the log to a file"),
                     .start = m_path,
                     .filter = tr("Text (*.txt *.log)") },
        [self](const QString& path) {
            if (self)
                self->setPath(path);
        });
}

void SystemLogViewModel::save()
{
    m_saveProblem = writeNewFile(m_path.trimmed(), m_lines.text().toUtf8());
    m_saveNotice = m_saveProblem.isEmpty() ? tr("Written.") : QString();
    Q_EMIT changed();
}

void SystemLogViewModel::openFolder()
{
    const QString folder = QFileInfo(m_path.trimmed()).path();
    const bool isOpened = QFileInfo(folder).isDir() && QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    m_saveProblem = isOpened ? QString() : tr("The folder %1 cannot be opened.").arg(folder);
    Q_EMIT changed();
}

void SystemLogViewModel::clear()
{
    m_lines.clear();
    m_waiting.clear();
    m_lost = 0;
    Q_EMIT changed();
}

} // namespace app::viewmodels

#include "moc_system_log_view_model.cpp"
