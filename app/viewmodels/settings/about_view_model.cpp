// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/settings/about_view_model.h"

#include <QDesktopServices>
#include <QFile>
#include <QSysInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

// A static library's resources are taken in where they are named; not inside a namespace.
static void takeResourcesIn()
{
    Q_INIT_RESOURCE(plexus_third_party);
}

namespace app::viewmodels {

namespace {

QByteArray softwareText()
{
    takeResourcesIn();
    QFile file(u":/plexus/settings/third_party.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString compilerText()
{
#if defined(Q_CC_CLANG)
    return u"Clang %1.%2"_s.arg(__clang_major__).arg(__clang_minor__);
#elif defined(Q_CC_GNU)
    return u"GCC %1.%2"_s.arg(__GNUC__).arg(__GNUC_MINOR__);
#elif defined(Q_CC_MSVC)
    return u"MSVC %1"_s.arg(_MSC_VER);
#else
    return u"another compiler"_s;
#endif
}

} // namespace

AboutViewModel::AboutViewModel(QObject* parent)
    : QObject(parent)
    , m_software(softwareText())
{
}

void AboutViewModel::setPlaces(const ProgramPlaces& places)
{
    m_places = places;
    Q_EMIT placesChanged();
}

QString AboutViewModel::version()
{
    return QLatin1StringView(PLEXUS_VERSION);
}

QString AboutViewModel::build()
{
    //: A line for reports of defects: Qt's version, the compiler, the system, the processor
    return tr("Qt %1, %2, %3, %4")
        .arg(QLatin1StringView(qVersion()), compilerText(), QSysInfo::prettyProductName(),
            QSysInfo::currentCpuArchitecture());
}

void AboutViewModel::openDataFolder()
{
    const bool isOpened =
        !dataFolder().isEmpty() && QDesktopServices::openUrl(QUrl::fromLocalFile(dataFolder()));
    m_problem = isOpened ? QString() : tr("The folder cannot be opened.");
    Q_EMIT problemChanged();
}

void AboutViewModel::openLink(const QString& url)
{
    const QUrl page(url, QUrl::StrictMode);
    const bool isOpened = page.scheme() == u"https" && QDesktopServices::openUrl(page);
    m_problem = isOpened ? QString() : tr("The page %1 cannot be opened.").arg(url);
    Q_EMIT problemChanged();
}

} // namespace app::viewmodels

#include "moc_about_view_model.cpp"
