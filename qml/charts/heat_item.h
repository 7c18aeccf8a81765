// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a grid of cells, the stronger the more: hours of a week, days of a year. One cell is current: the one
// under the pointer, or where the keyboard is. Thread: the GUI thread.
#pragma once

#include "app/viewmodels/common/chart_data.h"

#include <QColor>
#include <QFont>
#include <QQuickPaintedItem>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plexus::charts {

class HeatItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    // An app::viewmodels::HeatData.
    Q_PROPERTY(QVariant heat READ heat WRITE setHeat NOTIFY heatChanged FINAL)
    Q_PROPERTY(QColor emptyColor MEMBER m_emptyColor NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor fullColor MEMBER m_fullColor NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor textColor MEMBER m_textColor NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor currentColor MEMBER m_currentColor NOTIFY styleChanged FINAL)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY styleChanged FINAL)
    // No cell is higher than that.
    Q_PROPERTY(double highest MEMBER m_highest NOTIFY styleChanged FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL) // -1: none
    Q_PROPERTY(int rows READ rows NOTIFY heatChanged FINAL)
    Q_PROPERTY(QRectF currentRect READ currentRect NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString currentTitle READ currentTitle NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString currentText READ currentText NOTIFY currentChanged FINAL)
    // From an empty cell to the fullest, for a legend.
    Q_PROPERTY(QList<QColor> scale READ scale NOTIFY styleChanged FINAL)
public:
    explicit HeatItem(QQuickItem* parent = nullptr);

    [[nodiscard]] QVariant heat() const { return QVariant::fromValue(m_heat); }

    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] int rows() const { return m_heat.rows; }

    [[nodiscard]] QRectF currentRect() const;

    [[nodiscard]] QString currentTitle() const { return m_heat.titles.value(m_current); }

    [[nodiscard]] QString currentText() const { return m_heat.texts.value(m_current); }

    [[nodiscard]] QList<QColor> scale() const;

    void setHeat(const QVariant& value);
    // Cells that are not there cannot be current.
    void setCurrent(int cell);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void heatChanged();
    void styleChanged();
    void currentChanged();
    void activated(int cell);

protected:
    void hoverMoveEvent(QHoverEvent* event) override;
    void hoverLeaveEvent(QHoverEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    [[nodiscard]] bool isCell(int cell) const;
    [[nodiscard]] double labelWidth() const;
    // Where a column begins; the one behind the last ends the grid.
    [[nodiscard]] double columnX(int column) const;
    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] QRectF rectOf(int cell) const;
    [[nodiscard]] int cellAt(const QPointF& place) const;
    [[nodiscard]] QColor colorOf(double share) const;
    void paintLabels(QPainter& painter) const;

    app::viewmodels::HeatData m_heat;
    QColor m_emptyColor = Qt::lightGray;
    QColor m_fullColor = Qt::blue;
    QColor m_textColor = Qt::gray;
    QColor m_currentColor = Qt::black;
    QFont m_font;
    double m_highest = 24;
    int m_current = -1;
};

} // namespace plexus::charts
