// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the rates of currencies fresh: those of the European Central Bank by way of frankfurter.dev, fetched
// at most once in twelve hours, and only while somebody wants them. The request says nothing but that
// somebody asks. What was fetched is kept in a file, so that the rates hold over restarts and without a
// network. Form of the answer: https://frankfurter.dev, "Latest rates". Thread: the main thread.
#pragma once

#include "base/clock.h"
#include "service/currency_rates.h"
#include "service/gateway_service.h"
#include "service/gateway_thread.h"
#include "upstream/downloads.h"

#include <QByteArray>
#include <QTimer>

#include <optional>

namespace gateway::service {

inline constexpr const char* kCurrencyUrl = "https://api.frankfurter.dev/v1/latest?base=USD";

// Empty: no such list. At most 64 KB are looked at.
[[nodiscard]] std::optional<RateTable> currencyRatesFromJson(QByteArrayView text);

class CurrencyKeeper final : public CurrencyRates {
    Q_OBJECT
public:
    static constexpr qint64 kMostBytes = 65'536;
    static constexpr qint64 kFreshMs = 12 * 3'600'000;

    // What carries a download out; `done` comes once, on the main thread.
    using Fetch = std::function<void(
        upstream::UpstreamRequest request, std::function<void(const Result<upstream::Downloaded>&)> done)>;

    // `file`: where the fetched ones are kept; empty: nowhere. A broken file is as good as none.
    CurrencyKeeper(ConfigService& configuration, const Clock& clock, QString file, Fetch fetch,
        QObject* parent = nullptr);

    // By the gateway's own transport. The thread must outlive the keeper's last call.
    [[nodiscard]] static Fetch fetchOn(GatewayThread& thread, QObject* context);

    [[nodiscard]] const RateTable& rates() const override { return m_rates; }

    void want() override;
    void unwant() override;

private:
    void refreshIfDue();
    void fetched(const Result<upstream::Downloaded>& answer);
    void readFile();
    void keep(const QByteArray& text);

    ConfigService& m_configuration;
    const Clock& m_clock;
    QString m_file;
    Fetch m_fetch;
    RateTable m_rates;
    qint64 m_fetchedMs = 0; // wall clock, of what is in the file
    qint64 m_triedMs = 0;
    bool m_isFetching = false;
    QTimer m_timer;
};

} // namespace gateway::service
