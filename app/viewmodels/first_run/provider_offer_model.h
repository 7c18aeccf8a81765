// SPDX-License-Identifier: GPL-3.0-or-later
// The providers that are configured, and how many of their models clients can ask for.
// Thread: the main thread.
#pragma once

#include "config/config.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

struct ProviderOffer {
    QString slug;
    QString name;
    int offered = 0;       // models that clients can ask for
    QStringList rest = {}; // of its list in the configuration, those nobody can ask for

    friend bool operator==(const ProviderOffer&, const ProviderOffer&) = default;
};

[[nodiscard]] QVector<ProviderOffer> providerOffers(const gateway::config::Config& config);

class ProviderOfferModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        SlugRole = Qt::UserRole + 1,
        NameRole,
        DetailRole, // "6 models for clients"
        ReadyRole,  // clients can ask for something of it
        RestRole,   // how many more of its models could be offered
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_offers.size()); }

    void setOffers(const QVector<ProviderOffer>& offers);

    // Null outside the list.
    [[nodiscard]] const ProviderOffer* find(const QString& slug) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QVector<ProviderOffer> m_offers;
};

} // namespace app::viewmodels
