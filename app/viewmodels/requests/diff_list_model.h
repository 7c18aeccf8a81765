// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison as rows to scroll through: what is the same for long is folded and can be unfolded. Compared
// on a thread of the pool where it would take time to be noticed.
// Thread: the main thread.
#pragma once

#include "app/viewmodels/requests/body_diff.h"

#include <QAbstractListModel>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class DiffListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int changeCount READ changeCount NOTIFY changed FINAL)
    // "3 changes", "No difference", and what was not compared. Empty while there is nothing to compare.
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    // One text with what went above what came, instead of two side by side.
    Q_PROPERTY(bool inlined READ isInlined WRITE setInlined NOTIFY inlinedChanged FINAL)
public:
    enum Kind { Same, Changed, Removed, Added, Folded };
    Q_ENUM(Kind)

    enum Role {
        KindRole = Qt::UserRole + 1,
        DepthRole,
        LeftRole,        // plain
        RightRole,       // plain
        LeftMarkedRole,  // Qt's styled text, what differs in bold and underlined; empty: LeftRole says all
        RightMarkedRole, // likewise
        FoldedRole,      // lines
        SpokenRole,      // the row in words
    };

    // Around each change so many equal lines stay.
    static constexpr int kContext = 3;

    using QAbstractListModel::QAbstractListModel;

    // Does nothing when both are what they were. Both empty: an empty list.
    void compare(const QByteArray& left, const QByteArray& right);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] int changeCount() const { return m_diff.changes; }

    [[nodiscard]] QString summary() const;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    [[nodiscard]] bool isInlined() const { return m_isInlined; }

    void setInlined(bool inlined);

    Q_INVOKABLE void unfold(int row);
    // The first row of the next run of changes behind (`step` 1) or before (-1) that row; the row itself when
    // there is none.
    Q_INVOKABLE int nextChange(int row, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void inlinedChanged();

private:
    // Inlined, a changed line is two rows.
    enum class Part { Whole, Before, After };

    // A line of m_diff, or a run of them that is folded.
    struct Row {
        int line = 0;
        int folded = 0; // 0: it is the line itself
        Part part = Part::Whole;
    };

    void take(BodyDiff diff);
    void layOut();
    void appendLine(int line);
    [[nodiscard]] Kind kindOf(const Row& row) const;
    [[nodiscard]] QString spoken(const Row& row) const;

    QByteArray m_left;
    QByteArray m_right;
    BodyDiff m_diff;
    QVector<Row> m_rows;
    int m_round = 0; // which comparison is awaited
    bool m_isBusy = false;
    bool m_isInlined = false;
};

} // namespace app::viewmodels
