// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/shell/preferences.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

const QString kTheme = QStringLiteral("window/theme");
const QString kRail = QStringLiteral("window/railCollapsed");
const QString kMotion = QStringLiteral("window/motion");
// Of earlier versions, which did not know what the desktop wants: true or false.
const QString kFormerMotion = QStringLiteral("window/reducedMotion");
const QString kTextSize = QStringLiteral("window/textSize");
const QString kCompact = QStringLiteral("window/compactRows");
const QString kMuted = QStringLiteral("alerts/muted");
const QString kPinned = QStringLiteral("tray/pinnedMeters");
const QString kQuiet = QStringLiteral("alerts/quietHours");
const QString kLanguage = QStringLiteral("window/language");
const QString kCurrency = QStringLiteral("window/currency");
const QString kShortcuts = QStringLiteral("window/shortcuts");
const QString kLaunches = QStringLiteral("clients/launches");
const QString kUsageForms = QStringLiteral("window/usageForms");
const QString kFirstRun = QStringLiteral("window/firstRunDone");
const QString kGeometry = QStringLiteral("window/geometry");

// A file edited by hand, or by a later version, may hold anything.
QString knownTheme(const QString& theme)
{
    const QStringList themes { u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s };
    return themes.contains(theme) ? theme : themes.first();
}

QString knownMotion(const QString& motion)
{
    const QStringList known { u"system"_s, u"full"_s, u"reduced"_s };
    return known.contains(motion) ? motion : known.first();
}

QString keptMotion(const QSettings& settings)
{
    if (!settings.contains(kMotion) && settings.value(kFormerMotion).toBool())
        return u"reduced"_s;
    return knownMotion(settings.value(kMotion).toString());
}

int knownTextSize(int percent)
{
    return Preferences::textSizes().contains(percent) ? percent : 0;
}

QString knownLanguage(const QVector<Language>& languages, const QString& code)
{
    const bool isKnown = std::any_of(
        languages.cbegin(), languages.cend(), [&code](const Language& one) { return one.code == code; });
    return isKnown ? code : QString();
}

} // namespace

Preferences::Preferences(const QString& iniPath, const QVector<Language>& languages, QObject* parent)
    : QObject(parent)
    , m_languages(languages)
    , m_theme(knownTheme({}))
    , m_motion(knownMotion({}))
{
    if (iniPath.isEmpty())
        return;
    m_settings = std::make_unique<QSettings>(iniPath, QSettings::IniFormat);
    m_theme = knownTheme(m_settings->value(kTheme).toString());
    m_language = knownLanguage(m_languages, m_settings->value(kLanguage).toString());
    m_railCollapsed = m_settings->value(kRail).toBool();
    m_motion = keptMotion(*m_settings);
    m_textSize = knownTextSize(m_settings->value(kTextSize).toInt());
    m_compactRows = m_settings->value(kCompact, true).toBool();
}

Preferences::~Preferences() = default;

void Preferences::setTheme(const QString& theme)
{
    overrideTheme(theme);
    keep(kTheme, m_theme);
}

void Preferences::overrideTheme(const QString& theme)
{
    const QString known = knownTheme(theme);
    if (known == m_theme)
        return;
    m_theme = known;
    Q_EMIT themeChanged();
}

QStringList Preferences::languageNames() const
{
    QStringList names { tr("System language") };
    for (const Language& language : m_languages)
        names.append(language.name);
    return names;
}

int Preferences::languageIndex() const
{
    const auto chosen = std::find_if(m_languages.cbegin(), m_languages.cend(),
        [this](const Language& one) { return one.code == m_language; });
    return chosen == m_languages.cend() ? 0 : static_cast<int>(chosen - m_languages.cbegin()) + 1;
}

void Preferences::setLanguageIndex(int index)
{
    if (index < 0 || index > m_languages.size() || index == languageIndex())
        return;
    m_language = index == 0 ? QString() : m_languages[index - 1].code;
    keep(kLanguage, m_language);
    Q_EMIT languageChanged();
}

void Preferences::setRailCollapsed(bool collapsed)
{
    if (collapsed == m_railCollapsed)
        return;
    m_railCollapsed = collapsed;
    keep(kRail, collapsed);
    Q_EMIT railCollapsedChanged();
}

bool Preferences::isReducedMotion() const
{
    return m_motion == "reduced"_L1 || (m_motion == "system"_L1 && m_desktop.reducedMotion);
}

void Preferences::setMotion(const QString& motion)
{
    const QString known = knownMotion(motion);
    if (known == m_motion)
        return;
    m_motion = known;
    keep(kMotion, known);
    Q_EMIT motionChanged();
}

QList<int> Preferences::textSizes()
{
    return { 0, 90, 100, 110, 125, 150, 175, 200 };
}

int Preferences::textSizeIndex() const
{
    return static_cast<int>(textSizes().indexOf(m_textSize));
}

void Preferences::setTextSizeIndex(int index)
{
    setTextSize(textSizes().value(index));
}

QStringList Preferences::textSizeNames() const
{
    QStringList names;
    for (const int percent : textSizes()) {
        const int shown = percent == 0 ? static_cast<int>(std::lround(m_desktop.textScale * 100)) : percent;
        //: %1 is a percentage
        names.append(percent == 0 ? tr("As the system (%1 %)").arg(QLocale().toString(shown))
                                  : tr("%1 %").arg(QLocale().toString(shown)));
    }
    return names;
}

double Preferences::textScale() const
{
    return m_textSize == 0 ? m_desktop.textScale : m_textSize / 100.0;
}

void Preferences::setTextSize(int percent)
{
    const int known = knownTextSize(percent);
    if (known == m_textSize)
        return;
    m_textSize = known;
    keep(kTextSize, known);
    Q_EMIT textSizeChanged();
}

void Preferences::setDesktop(const DesktopWishes& wishes)
{
    if (wishes == m_desktop)
        return;
    m_desktop = wishes;
    Q_EMIT desktopChanged();
    Q_EMIT motionChanged();
    Q_EMIT textSizeChanged();
}

void Preferences::setCompactRows(bool compact)
{
    if (compact == m_compactRows)
        return;
    m_compactRows = compact;
    keep(kCompact, compact);
    Q_EMIT compactRowsChanged();
}

QStringList Preferences::mutedAlerts() const
{
    return m_settings ? m_settings->value(kMuted).toStringList() : QStringList();
}

void Preferences::setMutedAlerts(const QStringList& names)
{
    keep(kMuted, names);
}

QStringList Preferences::pinnedMeters() const
{
    return m_settings ? m_settings->value(kPinned).toStringList() : QStringList();
}

void Preferences::setPinnedMeters(const QStringList& names)
{
    keep(kPinned, names);
}

QString Preferences::quietHours() const
{
    return m_settings ? m_settings->value(kQuiet).toString() : QString();
}

void Preferences::setQuietHours(const QString& hours)
{
    keep(kQuiet, hours);
}

QStringList Preferences::shortcuts() const
{
    return m_settings ? m_settings->value(kShortcuts).toStringList() : QStringList();
}

void Preferences::setShortcuts(const QStringList& bindings)
{
    keep(kShortcuts, bindings);
}

QStringList Preferences::clientLaunches() const
{
    return m_settings ? m_settings->value(kLaunches).toStringList() : QStringList();
}

void Preferences::setClientLaunches(const QStringList& launches)
{
    keep(kLaunches, launches);
}

QStringList Preferences::usageForms() const
{
    return m_settings ? m_settings->value(kUsageForms).toStringList() : QStringList();
}

void Preferences::setUsageForms(const QStringList& forms)
{
    keep(kUsageForms, forms);
}

QString Preferences::currency() const
{
    return m_settings ? m_settings->value(kCurrency).toString() : QString();
}

void Preferences::setCurrency(const QString& code)
{
    keep(kCurrency, code);
}

bool Preferences::isFirstRunDone() const
{
    return m_settings && m_settings->value(kFirstRun).toBool();
}

void Preferences::setFirstRunDone(bool done)
{
    keep(kFirstRun, done);
}

QRect Preferences::windowGeometry() const
{
    return m_settings ? m_settings->value(kGeometry).toRect() : QRect();
}

void Preferences::setWindowGeometry(const QRect& geometry)
{
    keep(kGeometry, geometry);
}

void Preferences::keep(const QString& name, const QVariant& value)
{
    if (m_settings)
        m_settings->setValue(name, value);
}

} // namespace app::viewmodels

#include "moc_preferences.cpp"
