// SPDX-License-Identifier: GPL-3.0-or-later
// What could follow in the filter field: tokens by their beginning, and behind a token the values there are.
// Thread: the main thread.
#pragma once

#include "app/viewmodels/requests/exchange_list_model.h"

#include <QAbstractListModel>
#include <QString>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class FilterAssist : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        TextRole = Qt::UserRole + 1, // "model:"
        DetailRole,                  // "asked for, or gone to"
    };

    static constexpr int kMost = 8;

    // The list must outlive it.
    explicit FilterAssist(const ExchangeListModel& list, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_offers.size()); }

    // What is in the field and where the cursor stands.
    Q_INVOKABLE void look(const QString& text, int cursor);
    Q_INVOKABLE void clear();
    // completed() says what the field is to hold.
    Q_INVOKABLE void take(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void completed(const QString& text, int cursor);

private:
    struct Offer {
        QString text;
        QString detail;
        friend bool operator==(const Offer&, const Offer&) = default;
    };

    [[nodiscard]] QVector<Offer> tokensFor(const QString& beginning) const;
    [[nodiscard]] QVector<Offer> valuesFor(const QString& name, const QString& part) const;
    void offer(const QVector<Offer>& offers);

    const ExchangeListModel& m_list;
    QString m_text;
    qsizetype m_from = 0; // of the word that would be replaced
    qsizetype m_length = 0;
    QVector<Offer> m_offers;
};

} // namespace app::viewmodels
