// SPDX-License-Identifier: GPL-3.0-or-later
// The changes of files, line by line: a heading for each file, then its lines. Credentials are masked.
// Thread: the main thread.
#pragma once

#include "app/clients/client_desk.h"
#include "app/clients/text_diff.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class FileDiffListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum class Kind { File, Same, Removed, Added, Gap, Unchanged };
    Q_ENUM(Kind)

    enum Role {
        KindRole = Qt::UserRole + 1,
        NumberRole, // "" where there is none
        TextRole,
        SummaryRole, // for those who hear it
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    void setPlans(const QVector<clients::FilePlan>& plans);

    // Of two texts that are no files; an empty heading is none.
    void setTexts(const QString& heading, const QByteArray& before, const QByteArray& after);

    void clear() { setPlans({}); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Row {
        Kind kind = Kind::Same;
        QString number = {};
        QString text = {};

        friend bool operator==(const Row&, const Row&) = default;
    };

    void setRows(const QVector<Row>& rows);
    [[nodiscard]] static Row rowOf(const clients::DiffLine& line);
    [[nodiscard]] static QString summaryOf(const Row& row);

    QVector<Row> m_rows;
};

} // namespace app::viewmodels
