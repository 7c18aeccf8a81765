// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace app {

namespace {

void install(QCoreApplication& application, const QLocale& locale, const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (translator->load(locale, name, u"_"_s, folder)
        && QCoreApplication::installTranslator(translator.get()))
        translator.release()->setParent(&application);
}

} // namespace

void installTranslations(QCoreApplication& application)
{
    const QLocale locale;
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // Later ones are asked first.
    install(application, QLocale(QLocale::English), u"plexus"_s, u":/i18n"_s);
    install(application, locale, u"plexus"_s, u":/i18n"_s);
}

} // namespace app
