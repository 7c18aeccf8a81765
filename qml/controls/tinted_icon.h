// SPDX-License-Identifier: GPL-3.0-or-later
// One icon of resources/icons in one colour. Painted, not a shader effect: the software renderer has none.
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace plexus::controls {

class TintedIcon : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
public:
    explicit TintedIcon(QQuickItem* parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }

    [[nodiscard]] QColor color() const { return m_color; }

    void setName(const QString& name);
    void setColor(const QColor& color);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void nameChanged();
    void colorChanged();

private:
    QString m_name;
    QColor m_color = Qt::black;
};

} // namespace plexus::controls
