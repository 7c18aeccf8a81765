// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/settings/log_line_model.h"

#include "app/viewmodels/settings/settings_section_model.h"

#include <QDateTime>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::LogLevel;
using gateway::LogLine;

namespace {

LogLineModel::Level levelOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Error: return LogLineModel::Level::Error;
    case LogLevel::Warning: return LogLineModel::Level::Warning;
    case LogLevel::Info: return LogLineModel::Level::Info;
    case LogLevel::Debug: return LogLineModel::Level::Debug;
    }
    return LogLineModel::Level::Info;
}

QString levelText(LogLevel level)
{
    switch (level) {
    case LogLevel::Error: return LogLineModel::tr("Error");
    case LogLevel::Warning: return LogLineModel::tr("Warning");
    case LogLevel::Info: return LogLineModel::tr("Info");
    case LogLevel::Debug: return LogLineModel::tr("Debug");
    }
    return {};
}

// As a file has it: whoever helps reads English.
QString written(const LogLine& line)
{
    return u"%1 %2 %3: %4"_s.arg(QDateTime::fromMSecsSinceEpoch(line.atMs).toString(Qt::ISODateWithMs),
        gateway::logLevelName(line.level), QString::fromLatin1(line.category), line.message);
}

} // namespace

bool LogLineModel::passes(const LogLine& line) const
{
    return line.level <= m_least && (m_part.isEmpty() || line.category == m_part)
        && (m_words.isEmpty()
            || holdsWords(QString::fromLatin1(line.category) + u' ' + line.message, m_words));
}

const LogLine& LogLineModel::at(int row) const
{
    return m_lines[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)] - m_dropped)];
}

void LogLineModel::dropOldest(std::size_t most)
{
    if (m_lines.size() <= most)
        return;
    const std::size_t leaving = m_lines.size() - most;
    const quint64 first = m_dropped + leaving;
    const auto end = std::lower_bound(m_rows.begin(), m_rows.end(), first);
    const auto rows = static_cast<int>(end - m_rows.begin());
    if (rows > 0)
        beginRemoveRows({}, 0, rows - 1);
    m_rows.erase(m_rows.begin(), end);
    m_lines.erase(m_lines.begin(), m_lines.begin() + static_cast<std::ptrdiff_t>(leaving));
    m_dropped = first;
    if (rows > 0)
        endRemoveRows();
}

void LogLineModel::append(const QVector<LogLine>& lines)
{
    if (lines.isEmpty())
        return;
    const int before = count();
    const QVector<LogLine> kept = lines.mid(std::max<qsizetype>(0, lines.size() - qsizetype(kCapacity)));
    dropOldest(kCapacity - static_cast<std::size_t>(kept.size()));
    std::vector<quint64> passing;
    for (const LogLine& line : kept) {
        if (passes(line))
            passing.push_back(m_dropped + m_lines.size());
        m_lines.push_back(line);
    }
    if (!passing.empty()) {
        beginInsertRows({}, count(), count() + static_cast<int>(passing.size()) - 1);
        m_rows.insert(m_rows.end(), passing.begin(), passing.end());
        endInsertRows();
    }
    if (count() != before)
        Q_EMIT countChanged();
}

void LogLineModel::setFilter(LogLevel least, const QString& words, const QByteArray& part)
{
    const QString simplified = words.simplified();
    if (least == m_least && simplified == m_words && part == m_part)
        return;
    beginResetModel();
    m_least = least;
    m_words = simplified;
    m_part = part;
    m_rows.clear();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (passes(m_lines[i]))
            m_rows.push_back(m_dropped + i);
    }
    endResetModel();
    Q_EMIT countChanged();
}

void LogLineModel::clear()
{
    beginResetModel();
    m_dropped += m_lines.size();
    m_lines.clear();
    m_rows.clear();
    endResetModel();
    Q_EMIT countChanged();
}

QString LogLineModel::text() const
{
    QString text;
    for (int row = 0; row < count(); ++row)
        text += written(at(row)) + u'\n';
    return text;
}

QString LogLineModel::lineAt(int row) const
{
    return row >= 0 && row < count() ? written(at(row)) : QString();
}

int LogLineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant LogLineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LogLine& line = at(index.row());
    switch (role) {
    case TimeRole: return QDateTime::fromMSecsSinceEpoch(line.atMs).toString(u"HH:mm:ss.zzz"_s);
    case LevelRole: return QVariant::fromValue(static_cast<int>(levelOf(line.level)));
    case LevelTextRole: return levelText(line.level);
    case CategoryRole: return QString::fromLatin1(line.category);
    case TextRole: return line.message;
    case SummaryRole:
        //: Level and text of a line of the log
        return tr("%1: %2").arg(levelText(line.level), line.message);
    default: return {};
    }
}

QHash<int, QByteArray> LogLineModel::roleNames() const
{
    return { { TimeRole, "time" }, { LevelRole, "level" }, { LevelTextRole, "levelText" },
        { CategoryRole, "category" }, { TextRole, "text" }, { SummaryRole, "summary" } };
}

} // namespace app::viewmodels

#include "moc_log_line_model.cpp"
