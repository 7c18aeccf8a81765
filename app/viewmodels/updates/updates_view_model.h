// SPDX-License-Identifier: GPL-3.0-or-later
// Whether there is a newer Plexus: looked for once a day where a person has switched it on, and on demand;
// never while requests run. What is found is shown with its notes and the page it is downloaded from, and is
// there again after the next start: the signed list is kept, and read as strictly as one from the network.
// Nothing installs itself. Thread: the main thread. The services and the clock must outlive it.
#pragma once

#include "app/updates/list_fetch.h"
#include "app/updates/manifest.h"
#include "app/updates/this_build.h"
#include "base/clock.h"
#include "base/ids.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QSet>
#include <QSettings>
#include <QStringList>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace app::viewmodels {

class UpdatesViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    // Why there is nothing to switch; empty: there is.
    Q_PROPERTY(QString unavailableText READ unavailableText CONSTANT FINAL)
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY changed FINAL)
    Q_PROPERTY(QStringList channelNames READ channelNames CONSTANT FINAL)
    Q_PROPERTY(int channelIndex READ channelIndex WRITE setChannelIndex NOTIFY changed FINAL)
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY changed FINAL)
    Q_PROPERTY(QString addressError READ addressError NOTIFY changed FINAL)
    Q_PROPERTY(bool canCheck READ canCheck NOTIFY changed FINAL)
    Q_PROPERTY(bool checking READ isChecking NOTIFY changed FINAL)
    Q_PROPERTY(QString statusText READ statusText NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed FINAL)
    Q_PROPERTY(QString offerTitle READ offerTitle NOTIFY changed FINAL) // empty: there is none
    Q_PROPERTY(QString offerVersion READ offerVersion NOTIFY changed FINAL)
    // In few words, for a marker; empty: there is none.
    Q_PROPERTY(QString offerText READ offerText NOTIFY changed FINAL)
    Q_PROPERTY(QString offerNotes READ offerNotes NOTIFY changed FINAL)
    Q_PROPERTY(QUrl offerPage READ offerPage NOTIFY changed FINAL)
public:
    // Empty path: nothing is read or kept, and nothing is looked for unasked. `fetch` empty: over the
    // network.
    UpdatesViewModel(const gateway::service::GatewayServices& services, const QString& preferencesPath,
        updates::BuildUpdates build, const gateway::Clock& clock, updates::Fetch fetch = {},
        QObject* parent = nullptr);
    ~UpdatesViewModel() override;

    [[nodiscard]] QString unavailableText() const;

    [[nodiscard]] bool isEnabled() const { return m_enabled; }

    void setEnabled(bool enabled);
    [[nodiscard]] QStringList channelNames() const;

    [[nodiscard]] int channelIndex() const { return static_cast<int>(m_channel); }

    void setChannelIndex(int index);

    [[nodiscard]] QString address() const { return m_address; }

    // As it is typed; an empty one is that of the build. In force when it is right.
    void setAddress(const QString& address);

    [[nodiscard]] QString addressError() const { return m_addressError; }

    [[nodiscard]] bool canCheck() const;

    [[nodiscard]] bool isChecking() const { return m_checking; }

    [[nodiscard]] QString statusText() const { return m_status; }

    [[nodiscard]] bool hasFailed() const { return m_failed; }

    [[nodiscard]] QString offerTitle() const;
    [[nodiscard]] QString offerVersion() const;
    [[nodiscard]] QString offerText() const;
    [[nodiscard]] QString offerNotes() const;
    [[nodiscard]] QUrl offerPage() const;

    // The version a person was told of last.
    [[nodiscard]] QString toldVersion() const { return m_toldVersion; }

    void setToldVersion(const QString& version);

    // On demand. While requests run it waits for their end.
    Q_INVOKABLE void check();
    // What the timer does: looks, where that is switched on, due and in nobody's way.
    void look();

Q_SIGNALS:
    void changed();

private:
    void follow(const gateway::service::TrafficFeed::Records& records);
    void start();
    void fetched(const updates::Fetched& fetched);
    void recall();
    void tell(const QString& status, bool failed);
    void offer(const updates::Manifest& manifest);
    [[nodiscard]] QString faultText(updates::ManifestFault fault) const;
    void keep(const QString& name, const QVariant& value);

    gateway::service::GatewayServices m_services;
    const gateway::Clock& m_clock;
    updates::BuildUpdates m_build;
    updates::ListFetch m_network;
    updates::Fetch m_fetch;
    std::unique_ptr<QSettings> m_settings;
    QSet<gateway::ExchangeId> m_running;
    QTimer m_timer;

    bool m_enabled = false;
    updates::Channel m_channel = updates::Channel::Stable;
    QString m_address; // as typed
    QString m_addressError;
    QDateTime m_published; // of the last list that was right
    qint64 m_checkedMs = 0;
    QString m_toldVersion;

    bool m_checking = false;
    bool m_waiting = false; // for requests to end
    bool m_failed = false;
    QString m_status;
    std::optional<updates::Manifest> m_manifest;
    std::optional<updates::Release> m_offer;
};

} // namespace app::viewmodels
