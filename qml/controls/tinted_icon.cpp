// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/controls/tinted_icon.h"

#include <QCache>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plexus::controls {

namespace {

constexpr int kCachedPixels = 1024 * 1024;

// Keyed by name, size and colour. The software renderer paints on the main thread, the threaded one on its
// render thread; each has its own cache.
QImage tinted(const QString& name, QSize pixels, const QColor& color)
{
    thread_local QCache<QString, QImage> cache(kCachedPixels);
    const QString key = name + u'|' + QString::number(pixels.width()) + u'x'
        + QString::number(pixels.height()) + u'|' + QString::number(color.rgba());
    if (const QImage* found = cache.object(key))
        return *found;
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(u":/plexus/icons/"_s + name + u".svg"_s);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
    }
    cache.insert(key, new QImage(image), pixels.width() * pixels.height());
    return image;
}

} // namespace

TintedIcon::TintedIcon(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setImplicitSize(16, 16);
}

void TintedIcon::setName(const QString& name)
{
    if (m_name == name)
        return;
    m_name = name;
    update();
    Q_EMIT nameChanged();
}

void TintedIcon::setColor(const QColor& color)
{
    if (m_color == color)
        return;
    m_color = color;
    update();
    Q_EMIT colorChanged();
}

void TintedIcon::paint(QPainter* painter)
{
    if (m_name.isEmpty())
        return;
    const qreal scale = std::max(1.0, painter->device()->devicePixelRatioF());
    const qreal worldScale = painter->worldTransform().m11();
    const QSize pixels = (size() * std::max(scale, worldScale)).toSize();
    if (!pixels.isEmpty())
        painter->drawImage(boundingRect(), tinted(m_name, pixels, m_color));
}

} // namespace plexus::controls

#include "moc_tinted_icon.cpp"
