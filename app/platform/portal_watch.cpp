// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/portal_watch.h"

#include <QDBusArgument>
#include <QDBusPendingCallWatcher>
#include <QMap>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");

// Portals wrap a value once or twice.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SettingsPortal::SettingsPortal(const QDBusConnection& bus, QObject* parent)
    : QDBusAbstractInterface(kService, kPath, "org.freedesktop.portal.Settings", bus, parent)
{
}

PortalWatch::PortalWatch(const QDBusConnection& bus, Enlarges enlarges, QObject* parent)
    : DesktopWatch(parent)
    , m_portal(bus)
    , m_enlarges(enlarges)
{
}

void PortalWatch::begin()
{
    // Qt finds the type of a signal by its name, and in the first use of D-Bus this one has none yet.
    qRegisterMetaType<QDBusVariant>();
    connect(&m_portal, &SettingsPortal::SettingChanged, this, &PortalWatch::hear);
    DesktopWatch::begin();
}

void PortalWatch::look()
{
    if (!m_portal.connection().isConnected())
        return;
    auto* pending =
        new QDBusPendingCallWatcher(m_portal.asyncCall(u"ReadAll"_s, PortalSettings::namespaces()), this);
    connect(pending, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        read(done->reply());
    });
}

void PortalWatch::read(const QDBusMessage& answer)
{
    // What was known stays where a portal has gone away.
    if (answer.type() != QDBusMessage::ReplyMessage || answer.signature() != "a{sa{sv}}"_L1)
        return;
    QMap<QString, QVariantMap> groups;
    answer.arguments().constFirst().value<QDBusArgument>() >> groups;
    m_settings.clear();
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        for (auto entry = group->cbegin(); entry != group->cend(); ++entry)
            m_settings.set(group.key(), entry.key(), unwrapped(entry.value()));
    }
    tell();
}

void PortalWatch::hear(const QString& nameSpace, const QString& key, const QDBusVariant& value)
{
    // It tells of others, too, and they may be large.
    if (!PortalSettings::namespaces().contains(nameSpace))
        return;
    m_settings.set(nameSpace, key, unwrapped(value.variant()));
    tell();
}

void PortalWatch::tell()
{
    DesktopWishes wishes = m_settings.wishes();
    if (m_enlarges == Enlarges::Platform)
        wishes.textScale = 1.0;
    take(wishes);
}

} // namespace app

#include "moc_portal_watch.cpp"
