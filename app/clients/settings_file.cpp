// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/settings_file.h"

#include "app/clients/settings_format.h"
#include "app/clients/settings_texts.h"
#include "base/durable_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace app::clients {

using gateway::Error;
using gateway::ErrorCode;
using gateway::Result;

namespace {

constexpr int kMaxLinks = 16;

Error failed(const QString& message)
{
    return { .code = ErrorCode::Internal, .message = message };
}

// Behind all links, also where the last leads nowhere. Empty: they go round in a circle.
QString behindLinks(const QString& path)
{
    QString current = path;
    for (int i = 0; i < kMaxLinks; ++i) {
        const QFileInfo info(current);
        if (!info.isSymLink())
            return current;
        current = info.symLinkTarget();
    }
    return {};
}

// Root may write everywhere; a file without the owner's permission is still one nobody should.
QString whyNotWritable(const QFileInfo& info)
{
    if (info.exists() && !info.permission(QFile::WriteOwner))
        return ClientSettings::tr("%1 is write-protected. Allow its owner to write, then try again.")
            .arg(info.filePath());
    if (info.exists() && !info.isWritable())
        return ClientSettings::tr("You may not write %1. Ask whoever it belongs to.").arg(info.filePath());
    QFileInfo folder(info.path());
    while (!folder.exists() && folder.filePath() != folder.path())
        folder.setFile(folder.path());
    if (!folder.isDir())
        return ClientSettings::tr("%1 is in the way: a folder is needed there.").arg(folder.filePath());
    if (!folder.isWritable() || !folder.permission(QFile::WriteOwner))
        return ClientSettings::tr("You may not write in the folder %1.").arg(folder.filePath());
    return {};
}

} // namespace

SettingsFile readFile(const QString& path)
{
    SettingsFile result { .path = path, .realPath = behindLinks(path) };
    if (result.realPath.isEmpty()) {
        result.problem = ClientSettings::tr("%1 is a link that leads back to itself.").arg(path);
        return result;
    }
    const QFileInfo info(result.realPath);
    result.exists = info.exists();
    result.writeProblem = whyNotWritable(info);
    if (!result.exists)
        return result;
    if (!info.isFile()) {
        result.problem = ClientSettings::tr("%1 is not a file.").arg(result.realPath);
        return result;
    }
    if (info.size() > kMaxFileBytes) {
        result.problem = ClientSettings::tr("%1 is larger than %2 MB.")
                             .arg(result.realPath, QString::number(kMaxFileBytes / (1024 * 1024)));
        return result;
    }
    QFile file(result.realPath);
    if (!file.open(QIODevice::ReadOnly)) {
        result.problem = ClientSettings::tr("%1 cannot be read: %2").arg(result.realPath, file.errorString());
        return result;
    }
    result.bytes = file.readAll();
    return result;
}

Result<QStringList> replaceFile(const SettingsFile& file, const QByteArray& bytes)
{
    if (!file.writeProblem.isEmpty())
        return failed(file.writeProblem);
    QStringList made;
    for (QString folder = QFileInfo(file.realPath).path(); !QFileInfo::exists(folder);
         folder = QFileInfo(folder).path())
        made.prepend(folder);
    if (!gateway::makePrivateFolder(QFileInfo(file.realPath).path()))
        return failed(
            ClientSettings::tr("The folder %1 cannot be made.").arg(QFileInfo(file.realPath).path()));
    QSaveFile out(file.realPath);
    if (!out.open(QIODevice::WriteOnly))
        return failed(ClientSettings::tr("%1 cannot be written: %2").arg(file.realPath, out.errorString()));
    // It holds a key.
    if (!file.exists)
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (out.write(bytes) != bytes.size() || !out.commit())
        return failed(ClientSettings::tr("%1 cannot be written: %2").arg(file.realPath, out.errorString()));
    return made;
}

Result<void> removeFile(const QString& realPath)
{
    QFile file(realPath);
    if (file.exists() && !file.remove())
        return failed(ClientSettings::tr("%1 cannot be removed: %2").arg(realPath, file.errorString()));
    return {};
}

} // namespace app::clients
