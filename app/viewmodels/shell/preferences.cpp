// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/shell/preferences.h"

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

const QString kTheme = QStringLiteral("window/theme");
const QString kRail = QStringLiteral("window/railCollapsed");
const QString kMotion = QStringLiteral("window/reducedMotion");
const QString kCurrency = QStringLiteral("window/currency");
const QString kGeometry = QStringLiteral("window/geometry");

// A file edited by hand, or by a later version, may hold anything.
QString knownTheme(const QString& theme)
{
    const QStringList themes { u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s };
    return themes.contains(theme) ? theme : themes.first();
}

} // namespace

Preferences::Preferences(const QString& iniPath, QObject* parent)
    : QObject(parent)
    , m_theme(knownTheme({}))
{
    if (iniPath.isEmpty())
        return;
    m_settings = std::make_unique<QSettings>(iniPath, QSettings::IniFormat);
    m_theme = knownTheme(m_settings->value(kTheme).toString());
    m_railCollapsed = m_settings->value(kRail).toBool();
    m_reducedMotion = m_settings->value(kMotion).toBool();
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

QString Preferences::currency() const
{
    return m_settings ? m_settings->value(kCurrency).toString() : QString();
}

void Preferences::setCurrency(const QString& code)
{
    keep(kCurrency, code);
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
