// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/port_holder.h"

#ifdef Q_OS_LINUX
#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QSet>

#include <array>
#include <climits>
#include <unistd.h>
#endif

namespace gateway::http {

using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX

namespace {
// Columns of /proc/net/tcp: "sl local_address rem_address st tx:rx tr:when retrnsmt uid timeout inode".
void collectListeners(const QString& table, quint16 port, QSet<QByteArray>& links)
{
    constexpr qsizetype kLocal = 1;
    constexpr qsizetype kState = 3;
    constexpr qsizetype kInode = 9;
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray wanted = ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        if (columns.size() > kInode && columns[kState] == "0A" && columns[kLocal].endsWith(wanted))
            links.insert("socket:[" + columns[kInode] + ']');
    }
}

QByteArray linkTarget(const QByteArray& path)
{
    std::array<char, PATH_MAX> target {};
    const ssize_t length = ::readlink(path.constData(), target.data(), target.size());
    return length > 0 ? QByteArray(target.data(), length) : QByteArray();
}

bool holdsOneOf(const QString& pid, const QSet<QByteArray>& links)
{
    const QString folder = u"/proc/"_s + pid + u"/fd"_s;
    const QStringList descriptors = QDir(folder).entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    for (const QString& descriptor : descriptors) {
        if (links.contains(linkTarget(QFile::encodeName(folder + u'/' + descriptor))))
            return true;
    }
    return false;
}
} // namespace

QString findPortHolder(quint16 port)
{
    QSet<QByteArray> links;
    collectListeners(u"/proc/net/tcp"_s, port, links);
    collectListeners(u"/proc/net/tcp6"_s, port, links);
    if (links.isEmpty())
        return {};
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& entry : entries) {
        if (!entry.front().isDigit() || !holdsOneOf(entry, links))
            continue;
        QFile command(u"/proc/"_s + entry + u"/comm"_s);
        const QString name =
            command.open(QIODevice::ReadOnly) ? QString::fromUtf8(command.readAll()).trimmed() : QString();
        return name.isEmpty() ? u"pid %1"_s.arg(entry) : u"%1 (pid %2)"_s.arg(name, entry);
    }
    return {};
}

#else

QString findPortHolder(quint16)
{
    return {};
}

#endif

} // namespace gateway::http
