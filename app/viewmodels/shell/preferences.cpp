// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/shell/preferences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

const QString kTheme = QStringLiteral("window/theme");
const QString kRail = QStringLiteral("window/railCollapsed");
const QString kMotion = QStringLiteral("window/reducedMotion");
const QString kCompact = QStringLiteral("window/compactRows");
const QString kMuted = QStringLiteral("alerts/muted");
const QString kPinned = QStringLiteral("tray/pinnedMeters");
const QString kQuiet = QStringLiteral("alerts/quietHours");
const QString kLanguage = QStringLiteral("window/language");
const QString kCurrency = QStringLiteral("window/currency");
const QString kShortcuts = QStringLiteral("window/shortcuts");
const QString kFirstRun = QStringLiteral("window/firstRunDone");
const QString kGeometry = QStringLiteral("window/geometry");

// A file edited by hand, or by a later version, may hold anything.
QString knownTheme(const QString& theme)
{
    const QStringList themes { u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s };
    return themes.contains(theme) ? theme : themes.first();
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
{
    if (iniPath.isEmpty())
        return;
    m_settings = std::make_unique<QSettings>(iniPath, QSettings::IniFormat);
    m_theme = knownTheme(m_settings->value(kTheme).toString());
    m_language = knownLanguage(m_languages, m_settings->value(kLanguage).toString());
    m_railCollapsed = m_settings->value(kRail).toBool();
    m_reducedMotion = m_settings->value(kMotion).toBool();
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

void Preferences::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    keep(kMotion, reduced);
    Q_EMIT reducedMotionChanged();
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
