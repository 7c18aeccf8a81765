// SPDX-License-Identifier: GPL-3.0-or-later
// The rewriters of request bodies of a provider or of one of its models, in the order they act in; each with
// the form of its options. Thread: the main thread.
#pragma once

#include "app/viewmodels/providers/adapter_rows.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace app::viewmodels {

class AdapterListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY edited FINAL)
    Q_PROPERTY(int errorCount READ errorCount NOTIFY edited FINAL)
    // The names of what there is.
    Q_PROPERTY(QStringList titles READ titles CONSTANT FINAL)
public:
    enum Role {
        ChoiceRole = Qt::UserRole + 1, // of `titles`
        TitleRole,
        HelpRole,
        EnabledRole,
        FormRole,    // of its options
        OptionsRole, // it has some
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] static QStringList titles();
    [[nodiscard]] int errorCount() const;
    // As they are typed, and as the document would have them.
    [[nodiscard]] QVector<AdapterDraft> drafts() const;
    [[nodiscard]] QVector<gateway::config::AdapterUse> uses() const;
    // Null: there is no such row.
    [[nodiscard]] FormModel* formAt(int row) const;
    void setDrafts(const QVector<AdapterDraft>& drafts);

    // One that is not in use yet.
    Q_INVOKABLE void append();
    Q_INVOKABLE void remove(int row);
    // False: it can go no further.
    Q_INVOKABLE bool moveBy(int row, int step);
    // Another one in its place, without options.
    Q_INVOKABLE void setChoice(int row, int choice);
    void choose(int row, const QString& name);
    Q_INVOKABLE void setEnabled(int row, bool enabled);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        gateway::config::AdapterUse use; // its options as they were read
        bool isNew = false;
        std::unique_ptr<FormModel> form;
    };

    [[nodiscard]] bool isRow(int row) const { return row >= 0 && row < count(); }

    [[nodiscard]] Row& at(int row) { return m_rows[static_cast<std::size_t>(row)]; }

    [[nodiscard]] Row rowOf(const AdapterDraft& draft);
    void retire(std::unique_ptr<FormModel> form);
    static void check(const Row& row);

    std::vector<Row> m_rows;
};

} // namespace app::viewmodels
