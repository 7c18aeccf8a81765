// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/run_marker.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace app {

namespace {

// A moment, and nothing else: what is longer is not ours.
constexpr qint64 kMostBytes = 64;

} // namespace

RunMarker::RunMarker(const QString& dataDir)
    : m_path(QDir(dataDir).filePath(u"plexus.running"_s))
{
}

std::optional<QDateTime> RunMarker::begin(const QDateTime& now)
{
    std::optional<QDateTime> former;
    QFile left(m_path);
    if (left.open(QIODevice::ReadOnly)) {
        former = QDateTime::fromString(QString::fromLatin1(left.read(kMostBytes)).trimmed(), Qt::ISODate);
        left.close();
    }
    QSaveFile marker(m_path);
    m_isDown = marker.open(QIODevice::WriteOnly)
        && marker.write(now.toUTC().toString(Qt::ISODate).toLatin1() + '\n') > 0 && marker.commit();
    return former;
}

void RunMarker::end()
{
    if (m_isDown)
        QFile::remove(m_path);
    m_isDown = false;
}

} // namespace app
