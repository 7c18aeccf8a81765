// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using viewmodels::Language;

namespace {

const QString kFolder = QStringLiteral(":/i18n");
const QString kPrefix = QStringLiteral("plexus_");
const QString kSuffix = QStringLiteral(".qm");

//: What the language of the translation calls itself ("Deutsch"), as a person looks for it in a list
constexpr const char* kOwnName = QT_TRANSLATE_NOOP("Languages", "English");

// The files say it themselves, so that a further language is nothing but a further file.
QString ownNameOf(const QString& file)
{
    QTranslator words;
    const QString name = words.load(file, kFolder) ? words.translate("Languages", kOwnName) : QString();
    return name.isEmpty() ? QString::fromLatin1(kOwnName) : name;
}

std::unique_ptr<QTranslator> ownWords(const QString& code)
{
    auto translator = std::make_unique<QTranslator>();
    return translator->load(kPrefix + code, kFolder) ? std::move(translator) : nullptr;
}

std::unique_ptr<QTranslator> wordsFor(const QLocale& locale, const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    return translator->load(locale, name, u"_"_s, folder) ? std::move(translator) : nullptr;
}

// Who chose German in Switzerland keeps the Swiss forms of numbers and dates.
QLocale formatsFor(const QLocale& locale)
{
    const QLocale system = QLocale::system();
    const bool speaksIt = system.language() == locale.language() && system.script() == locale.script();
    return speaksIt ? system : locale;
}

} // namespace

Translations::Translations() = default;

// Those installed leave the application.
Translations::~Translations() = default;

QVector<Language> Translations::known()
{
    QVector<Language> languages;
    const QStringList files =
        QDir(kFolder).entryList({ kPrefix + u'*' + kSuffix }, QDir::Files | QDir::Readable);
    for (const QString& file : files) {
        const QString code = file.sliced(kPrefix.size()).chopped(kSuffix.size());
        languages.append({ .code = code, .name = ownNameOf(file) });
    }
    std::sort(languages.begin(), languages.end(),
        [](const Language& a, const Language& b) { return a.name < b.name; });
    return languages;
}

void Translations::use(const QString& code)
{
    m_installed.clear();
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(formatsFor(locale));
    // Later ones are asked first. Plural forms of English come from a file too, so one is always loaded.
    install(wordsFor(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    install(ownWords(u"en"_s));
    install(code.isEmpty() ? wordsFor(locale, u"plexus"_s, kFolder) : ownWords(code));
}

void Translations::install(std::unique_ptr<QTranslator> translator)
{
    if (translator && QCoreApplication::installTranslator(translator.get()))
        m_installed.push_back(std::move(translator));
}

} // namespace app
