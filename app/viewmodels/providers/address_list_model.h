// SPDX-License-Identifier: GPL-3.0-or-later
// The further addresses of a provider as editable rows: for which API, and where. Chat and Messages have
// fields of their own in the form, and can still be chosen here. Thread: the main thread.
#pragma once

#include "app/viewmodels/providers/provider_addresses.h"
#include "service/gateway_service.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class AddressListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY edited FINAL)
    // The names of what an address can be for.
    Q_PROPERTY(QStringList titles READ titles CONSTANT FINAL)
public:
    enum Role {
        ChoiceRole = Qt::UserRole + 1, // of `titles`
        TitleRole,
        UrlRole,
        ErrorRole,
        WarningRole,
    };

    using Problems = QVector<gateway::service::ConfigProblem>;

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] Addresses addresses() const;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] static QStringList titles();

    void setAddresses(const Addresses& addresses);
    // Looks for what is given twice, also in the form's own fields, and for likely mistakes; puts each
    // problem beside its row, where `prefix` is the provider's path. Gives those that have none here.
    Problems check(const QVector<AddressDialect>& inFields, bool carriesKey, const Problems& problems,
        const QString& prefix);
    [[nodiscard]] int errorCount() const;

    // One for an API that has none yet.
    Q_INVOKABLE void append();
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void setChoice(int row, int choice);
    Q_INVOKABLE void setUrl(int row, const QString& url);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        gateway::config::BaseUrl address;
        QString error = {};
        QString warning = {};
    };

    [[nodiscard]] bool isRow(int row) const { return row >= 0 && row < m_rows.size(); }

    void setRemarks(int row, const QString& error, const QString& warning);
    // A row of that name with an address and without a mistake so far; -1: there is none.
    [[nodiscard]] int rowOf(const QString& name, const QStringList& errors) const;

    QVector<Row> m_rows;
};

} // namespace app::viewmodels
