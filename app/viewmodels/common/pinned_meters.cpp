// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/pinned_meters.h"

namespace app::viewmodels {

namespace {

// Neither has a line end in it.
QString nameOf(const QString& provider, const QString& key)
{
    return provider + u'\n' + key;
}

} // namespace

PinnedMeters::PinnedMeters(const QStringList& kept, QObject* parent)
    : QObject(parent)
{
    for (const QString& name : kept) {
        if (name.count(u'\n') == 1 && m_names.size() < kMost && !m_names.contains(name))
            m_names.append(name);
    }
}

qsizetype PinnedMeters::placeOf(const QString& provider, const QString& key) const
{
    return m_names.indexOf(nameOf(provider, key));
}

void PinnedMeters::toggle(const QString& provider, const QString& key)
{
    const QString name = nameOf(provider, key);
    if (!m_names.removeOne(name)) {
        if (m_names.size() >= kMost)
            m_names.removeFirst();
        m_names.append(name);
    }
    Q_EMIT changed();
}

} // namespace app::viewmodels

#include "moc_pinned_meters.cpp"
