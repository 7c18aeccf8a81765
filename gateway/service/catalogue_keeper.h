// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a catalogue of models fresh: the one that ships, with the latest that was fetched over it. It is
// fetched at most once per Settings::Catalogue::refreshHours, and only while the configuration needs it
// (catalogue_sources.h); the request says nothing but that somebody asks. What was fetched is kept in a file,
// so that the prices hold over restarts and without a network. Thread: the main thread.
#pragma once

#include "base/clock.h"
#include "providers/model_catalogue.h"
#include "service/catalogue_sources.h"
#include "service/gateway_service.h"
#include "service/gateway_thread.h"
#include "upstream/downloads.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace gateway::service {

class CatalogueKeeper final : public QObject {
    Q_OBJECT
public:
    using Models = CataloguePtr;

    // `file`: where the fetched one is kept; empty: nowhere. A broken file is as good as none.
    CatalogueKeeper(ConfigService& configuration, GatewayThread& thread, const Clock& clock, QString file,
        CatalogueSource source = openRouterSource(), QObject* parent = nullptr);

    // Never null.
    [[nodiscard]] const Models& models() const { return m_models; }

    // Reads the file and looks, from now on every hour, whether it is time to fetch. The gateway should
    // listen.
    void start();
    void refreshIfDue();
    // Whatever there is; false where it cannot be fetched now. One fetch at a time.
    bool refreshNow();

    [[nodiscard]] bool isFetching() const { return m_isFetching; }

    // When what is used was fetched, since 1970; 0: it is the one that ships.
    [[nodiscard]] qint64 fetchedMs() const { return m_fetchedMs; }

    // A sentence: why the last fetch brought nothing. Empty: it did, or there was none.
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();
    // A fetch has begun or ended, whatever it brought.
    void fetchingChanged();

private:
    void fetch(const config::Config& config);
    void readFile();
    void fetched(const Result<upstream::Downloaded>& answer);
    // Whether it was one.
    [[nodiscard]] bool take(const QByteArray& text);
    void keep(const QByteArray& text);

    ConfigService& m_configuration;
    GatewayThread& m_thread;
    const Clock& m_clock;
    QString m_file;
    CatalogueSource m_source;
    Models m_models;
    qint64 m_fetchedMs = 0; // wall clock, of what is in the file
    qint64 m_triedMs = 0;
    bool m_isFetching = false;
    QString m_problem;
    QTimer m_timer;
};

} // namespace gateway::service
