// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/text_find.h"

#include "app/viewmodels/common/figures.h"

#include <QStringMatcher>

namespace app::viewmodels {

QString TextFind::status() const
{
    if (m_needle.isEmpty())
        return {};
    if (m_places.isEmpty())
        return tr("Not found");
    const QString total = exactCountText(count()) + (count() >= kMost ? QStringLiteral("+") : QString());
    //: the place one is at, and how many there are
    return tr("%1 of %2").arg(exactCountText(m_at + 1), total);
}

void TextFind::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    search();
}

void TextFind::setNeedle(const QString& needle)
{
    if (needle == m_needle)
        return;
    m_needle = needle;
    Q_EMIT needleChanged();
    search();
}

void TextFind::search()
{
    m_places.clear();
    if (!m_needle.isEmpty()) {
        const QStringMatcher matcher(m_needle, Qt::CaseInsensitive);
        for (qsizetype at = matcher.indexIn(m_text); at >= 0 && count() < kMost;
             at = matcher.indexIn(m_text, at + m_needle.size()))
            m_places.append(static_cast<int>(at));
    }
    m_at = m_places.isEmpty() ? -1 : 0;
    Q_EMIT found();
}

void TextFind::step(int by)
{
    if (m_places.isEmpty())
        return;
    m_at = (m_at + by % count() + count()) % count();
    Q_EMIT found();
}

} // namespace app::viewmodels

#include "moc_text_find.cpp"
