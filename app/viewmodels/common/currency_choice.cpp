// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/currency_choice.h"

#include "app/viewmodels/common/figures.h"

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::service::CurrencyRates;

namespace {

const QString kDollar = QStringLiteral("USD");

// Those the European Central Bank has rates of (frankfurter.dev, "Currencies").
const QStringList& knownCodes()
{
    static const QStringList codes { kDollar, u"AUD"_s, u"BRL"_s, u"CAD"_s, u"CHF"_s, u"CNY"_s, u"CZK"_s,
        u"DKK"_s, u"EUR"_s, u"GBP"_s, u"HKD"_s, u"HUF"_s, u"IDR"_s, u"ILS"_s, u"INR"_s, u"ISK"_s, u"JPY"_s,
        u"KRW"_s, u"MXN"_s, u"MYR"_s, u"NOK"_s, u"NZD"_s, u"PHP"_s, u"PLN"_s, u"RON"_s, u"SEK"_s, u"SGD"_s,
        u"THB"_s, u"TRY"_s, u"ZAR"_s };
    return codes;
}

} // namespace

CurrencyChoice::CurrencyChoice(CurrencyRates& rates, const QString& code, QObject* parent)
    : QObject(parent)
    , m_rates(rates)
    , m_code(knownCodes().contains(code) ? code : kDollar)
{
    connect(&m_rates, &CurrencyRates::changed, this, &CurrencyChoice::apply);
    if (m_code != kDollar)
        m_rates.want();
    apply();
}

CurrencyChoice::~CurrencyChoice()
{
    setDisplayCurrency({});
}

QStringList CurrencyChoice::codes() const
{
    return knownCodes();
}

QString CurrencyChoice::note() const
{
    if (m_code == kDollar)
        return {};
    if (displayCurrency().code == m_code) {
        //: %1 is a date
        return tr("Rates of %1").arg(m_rates.rates().date);
    }
    return tr("No rate for %1 yet; shown in dollars").arg(m_code);
}

void CurrencyChoice::setCode(const QString& code)
{
    if (code == m_code || !knownCodes().contains(code))
        return;
    m_code = code;
    if (m_code == kDollar)
        m_rates.unwant();
    else
        m_rates.want();
    apply();
}

void CurrencyChoice::apply()
{
    const double rate = m_rates.rates().perDollar.value(m_code, 0);
    const bool isKnown = m_code != kDollar && rate > 0;
    setDisplayCurrency(isKnown ? DisplayCurrency { .code = m_code, .perDollar = rate } : DisplayCurrency {});
    Q_EMIT changed();
}

} // namespace app::viewmodels

#include "moc_currency_choice.cpp"
