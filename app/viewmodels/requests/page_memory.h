// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of requests remembers from one start to the next: columns, saved filters, the way of listing.
// Kept beside the window's preferences. Thread: the main thread.
#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

#include <memory>

namespace app::viewmodels {

class PageMemory {
public:
    // Empty: nothing is read or kept (screenshots, self-test).
    explicit PageMemory(const QString& iniPath)
    {
        if (!iniPath.isEmpty())
            m_settings = std::make_unique<QSettings>(iniPath, QSettings::IniFormat);
    }

    [[nodiscard]] QVariant value(const QString& name) const
    {
        return m_settings ? m_settings->value(place(name)) : QVariant();
    }

    void keep(const QString& name, const QVariant& value)
    {
        if (m_settings)
            m_settings->setValue(place(name), value);
    }

private:
    [[nodiscard]] static QString place(const QString& name) { return u"requests/" + name; }

    std::unique_ptr<QSettings> m_settings;
};

} // namespace app::viewmodels
