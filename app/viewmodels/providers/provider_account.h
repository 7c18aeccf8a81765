// SPDX-License-Identifier: GPL-3.0-or-later
// Which account a provider uses in the place of a key, as its form edits it: the vendor, which of several
// accounts, and how that one stands.
// Thread: the main thread. Owned by a ProviderEditor.
#pragma once

#include "app/viewmodels/common/account_texts.h"
#include "base/clock.h"
#include "service/account_service.h"
#include "service/gateway_service.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class ProviderAccount : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(QStringList vendors READ vendors CONSTANT FINAL)
    // Among `vendors`; -1: none is chosen, or one nobody knows.
    Q_PROPERTY(int vendorIndex READ vendorIndex NOTIFY changed FINAL)
    Q_PROPERTY(QString vendorId READ vendor NOTIFY changed FINAL)
    // What can be chosen: whichever there is, then each by name, then several together where there are.
    Q_PROPERTY(QStringList names READ names NOTIFY changed FINAL)
    Q_PROPERTY(int nameIndex READ nameIndex NOTIFY changed FINAL)
    // Several serve it together: by what they are called, and which do.
    Q_PROPERTY(bool several READ isSeveral NOTIFY changed FINAL)
    Q_PROPERTY(QStringList choices READ choices NOTIFY changed FINAL)
    Q_PROPERTY(QList<bool> chosen READ chosen NOTIFY changed FINAL)
    Q_PROPERTY(bool signedIn READ isSignedIn NOTIFY changed FINAL)
    Q_PROPERTY(bool attention READ needsAttention NOTIFY changed FINAL)
    // "Signed in · you@firm.example · plus"; empty: no vendor is chosen.
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    // What to sign in as.
    Q_PROPERTY(QString signInName READ signInName NOTIFY changed FINAL)
public:
    ProviderAccount(gateway::service::AccountService& service, gateway::service::ConfigService& configuration,
        QObject* parent = nullptr);

    void load(const QString& vendor, const QString& name, const QStringList& together = {});

    Q_INVOKABLE void chooseVendor(int index);
    Q_INVOKABLE void chooseName(int index);
    // Of `choices`; one at least stays.
    Q_INVOKABLE void setChosen(int index, bool chosen);

    [[nodiscard]] QStringList vendors() const;
    [[nodiscard]] int vendorIndex() const;

    [[nodiscard]] QString vendor() const { return m_vendor; }

    [[nodiscard]] QString name() const { return m_name; }

    [[nodiscard]] QStringList together() const { return m_together; }

    [[nodiscard]] bool isSeveral() const { return !m_together.isEmpty(); }

    [[nodiscard]] QStringList choices() const;
    [[nodiscard]] QList<bool> chosen() const;

    [[nodiscard]] QString vendorText() const { return vendorName(m_vendors, m_vendor); }

    [[nodiscard]] QStringList names() const;
    [[nodiscard]] int nameIndex() const;
    [[nodiscard]] bool isSignedIn() const;
    [[nodiscard]] bool needsAttention() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString signInName() const;

Q_SIGNALS:
    // What there is to see of it.
    void changed();
    // The person chose something else.
    void edited();

private:
    [[nodiscard]] QStringList known() const;
    [[nodiscard]] QString labelOf(const QString& name) const;
    [[nodiscard]] int signedInTogether() const;

    gateway::service::AccountService& m_service;
    gateway::service::ConfigService& m_configuration;
    AccountVendors m_vendors;
    AccountViews m_accounts;
    QString m_vendor;
    QString m_name;
    QStringList m_together;
};

} // namespace app::viewmodels
