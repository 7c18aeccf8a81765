// SPDX-License-Identifier: GPL-3.0-or-later
// JSON on lines of which blocks can be folded away: an object or a list becomes one line that says how much
// is in it. Works on the laid out text, so a body that was cut off is shown as far as it goes. Thread: the
// main thread. Made by BodyView.
#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class JsonOutlineModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        TextRole = Qt::UserRole + 1, // without its indentation; of a folded block "{ … }"
        DepthRole,
        FoldableRole,
        FoldedRole,
        DetailRole, // of a folded block: "12 lines"
        SpokenRole,
    };

    // Blocks below it are folded at first: one sees what there is, and goes in where one wants.
    static constexpr int kOpenDepth = 2;
    // More of a line is not shown; copying takes all of it.
    static constexpr qsizetype kLineLength = 4'000;

    using QAbstractListModel::QAbstractListModel;

    // As indentJson() makes it. Empty: no rows.
    void setText(const QString& laidOut);

    [[nodiscard]] int count() const { return static_cast<int>(m_shown.size()); }

    // Of a block what was folded, else nothing.
    Q_INVOKABLE void toggle(int row);
    // True: it changed.
    Q_INVOKABLE bool setFolded(int row, bool folded);
    Q_INVOKABLE void foldAll();
    Q_INVOKABLE void unfoldAll();
    // The block or the line, whole.
    Q_INVOKABLE QString textAt(int row) const;
    // Of the block a row stands in; -1: in none.
    Q_INVOKABLE int parentRow(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Line {
        QString text;
        int depth = 0;
        int end = -1; // of a block its last line
        bool isFolded = false;
    };

    [[nodiscard]] bool isFoldable(int line) const { return m_lines[line].end > line + 1; }

    // The lines to be seen from one on, up to another.
    [[nodiscard]] QVector<int> visible(int from, int to) const;
    [[nodiscard]] QString folded(int line) const;
    void showAll();

    QVector<Line> m_lines;
    QVector<int> m_shown; // places in m_lines
};

} // namespace app::viewmodels
