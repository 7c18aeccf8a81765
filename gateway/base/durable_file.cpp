// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durable_file.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <io.h>
#endif

using namespace Qt::StringLiterals;

namespace gateway {

bool makePrivateFolder(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.isDir();
    return makePrivateFolder(info.path())
        && (QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)
            || QFileInfo(path).isDir());
}

bool openNewPrivate(QFile& file)
{
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
}

#ifdef Q_OS_UNIX

bool flushToDisk(QFile& file)
{
    return file.flush() && ::fsync(file.handle()) == 0;
}

bool flushFolderToDisk(const QString& folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool isDone = ::fsync(handle) == 0;
    ::close(handle);
    return isDone;
}

QString privacyProblem(const QString& path)
{
    struct stat facts = {};
    if (::lstat(QFile::encodeName(path).constData(), &facts) != 0)
        return u"%1 cannot be looked at."_s.arg(path);
    if (!S_ISREG(facts.st_mode))
        return u"%1 is not a file (it may be a link). Put the file itself there."_s.arg(path);
    if (facts.st_uid != ::geteuid())
        return u"%1 belongs to another user. Make it yours: chown \"$(id -u)\" '%1'"_s.arg(path);
    if ((facts.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        return u"%1 can be read by others than its owner. Close it to them: chmod 600 '%1' (and run plexusd "
               "rekey if somebody may have read it)."_s.arg(path);
    }
    return {};
}

#else

bool flushToDisk(QFile& file)
{
    return file.flush() && ::_commit(file.handle()) == 0;
}

// The journal of the file system keeps names there.
bool flushFolderToDisk(const QString&)
{
    return true;
}

// Access lists of the user's profile folder keep others out.
QString privacyProblem(const QString& path)
{
    const QFileInfo info(path);
    return info.isFile() && !info.isSymLink() ? QString() : u"%1 is not a file."_s.arg(path);
}

#endif

} // namespace gateway
