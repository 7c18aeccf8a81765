// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/updates/this_build.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app::updates {

namespace {

// A package of a distribution brings the file; the same program in an AppImage has none beside it.
bool isFromPackage()
{
    return QFileInfo::exists(QDir(QCoreApplication::applicationDirPath())
                                 .filePath(u"../share/plexus/updates-by-packages"_s))
        || !qEnvironmentVariableIsEmpty("FLATPAK_ID") || !qEnvironmentVariableIsEmpty("SNAP_NAME");
}

} // namespace

BuildUpdates thisBuild()
{
    return { .publicKey = QByteArray::fromBase64(PLEXUS_UPDATE_KEY),
        .address = QStringLiteral(PLEXUS_UPDATE_URL),
        .running = ReleaseVersion::parse(QStringLiteral(PLEXUS_VERSION)).value_or(ReleaseVersion {}),
        .byPackages = PLEXUS_UPDATES == 0 || isFromPackage() };
}

} // namespace app::updates
