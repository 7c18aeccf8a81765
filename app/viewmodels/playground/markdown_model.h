// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks of a Markdown text as rows, in the colours and fonts of whoever shows them. A text that grows
// changes its last rows alone, so that nothing else is laid out anew. Made by the view. Thread: the main
// thread.
#pragma once

#include "app/viewmodels/playground/markdown_blocks.h"
#include "app/viewmodels/playground/markdown_html.h"

#include <QAbstractListModel>
#include <QColor>
#include <QVector>
#include <QtQml/qqmlregistration.h>

#include <utility>

namespace app::viewmodels {

class MarkdownModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged FINAL)
    Q_PROPERTY(QString source READ source WRITE setSource NOTIFY sourceChanged FINAL)
    Q_PROPERTY(QString family READ family WRITE setFamily NOTIFY lookChanged FINAL)
    Q_PROPERTY(QString monoFamily READ monoFamily WRITE setMonoFamily NOTIFY lookChanged FINAL)
    Q_PROPERTY(int pixelSize READ pixelSize WRITE setPixelSize NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor linkColor READ linkColor WRITE setLinkColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor quoteColor READ quoteColor WRITE setQuoteColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor codeColor READ codeColor WRITE setCodeColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor lineColor READ lineColor WRITE setLineColor NOTIFY lookChanged FINAL)
public:
    enum Role {
        CodeRole = Qt::UserRole + 1, // it is a block of code
        LanguageRole,
        WrittenRole, // as it is written; of code without its fence
        HtmlRole,    // rich text; empty: it is code
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] QString source() const { return m_source; }

    [[nodiscard]] QString family() const { return m_look.family; }

    [[nodiscard]] QString monoFamily() const { return m_look.monoFamily; }

    [[nodiscard]] int pixelSize() const { return m_look.pixelSize; }

    [[nodiscard]] QColor linkColor() const { return m_look.link; }

    [[nodiscard]] QColor quoteColor() const { return m_look.quote; }

    [[nodiscard]] QColor codeColor() const { return m_look.code; }

    [[nodiscard]] QColor lineColor() const { return m_look.line; }

    void setSource(const QString& source);

    void setFamily(const QString& family) { setLook(m_look.family, family); }

    void setMonoFamily(const QString& family) { setLook(m_look.monoFamily, family); }

    void setPixelSize(int size) { setLook(m_look.pixelSize, size); }

    void setLinkColor(const QColor& color) { setLook(m_look.link, color); }

    void setQuoteColor(const QColor& color) { setLook(m_look.quote, color); }

    void setCodeColor(const QColor& color) { setLook(m_look.code, color); }

    void setLineColor(const QColor& color) { setLook(m_look.line, color); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void sourceChanged();
    void lookChanged();

private:
    template <typename Value> void setLook(Value& slot, const Value& value)
    {
        if (std::exchange(slot, value) == value)
            return;
        Q_EMIT lookChanged();
        if (!m_blocks.isEmpty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(m_blocks.size()) - 1), { HtmlRole });
    }

    QString m_source;
    QVector<MarkdownBlock> m_blocks;
    MarkdownLook m_look;
};

} // namespace app::viewmodels
