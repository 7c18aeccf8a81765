// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/private_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace app::viewmodels {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PrivateFile)
};

} // namespace

QString writeNewFile(const QString& path, const QByteArray& bytes)
{
    if (path.isEmpty())
        return Texts::tr("Name a file.");
    const QFileInfo info(path);
    if (!info.isAbsolute())
        return Texts::tr("Give the whole path, from its root.");
    if (info.exists())
        return Texts::tr("There is a file of that name. Choose another.");
    if (!info.dir().exists())
        return Texts::tr("There is no folder %1.").arg(info.path());
    QFile file(path);
    if (!file.open(
            QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.flush())
        return Texts::tr("The file cannot be written (%1).").arg(file.errorString());
    return {};
}

} // namespace app::viewmodels
