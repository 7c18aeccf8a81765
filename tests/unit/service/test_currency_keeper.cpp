// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/currency_keeper.h"

#include "service_fixture.h"
#include "support/fake_clock.h"
#include "support/services/scripted_services.h"

#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace gateway::service {

using namespace Qt::StringLiterals;

namespace {

// As frankfurter.dev answers, in short.
const QByteArray kRates =
    R"({"amount":1.0,"base":"USD","date":"2026-11-26","rates":{"EUR":0.86,"JPY":151.2,"odd":1,"BAD":-1}})";

class CurrencyKeeperTest : public testing::Test {
protected:
    [[nodiscard]] std::unique_ptr<CurrencyKeeper> keeper(const QString& file = {})
    {
        return std::make_unique<CurrencyKeeper>(scripted.configuration, clock, file,
            [this](upstream::UpstreamRequest request,
                std::function<void(const Result<upstream::Downloaded>&)> done) {
                requests.append(request.url);
                QMetaObject::invokeMethod(
                    &context, [this, done = std::move(done)] { done(answer); }, Qt::QueuedConnection);
            });
    }

    void settle()
    {
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
    }

    test::ScriptedServices scripted;
    test::ShiftedClock clock;
    QTemporaryDir folder;
    QObject context;
    QByteArrayList requests;
    Result<upstream::Downloaded> answer = upstream::Downloaded { .status = 200, .body = kRates };
};

} // namespace

TEST_F(CurrencyKeeperTest, NobodyIsAskedUntilSomebodyWantsRates)
{
    const auto rates = keeper();
    settle();
    EXPECT_TRUE(requests.isEmpty());
    QSignalSpy changed(rates.get(), &CurrencyRates::changed);
    rates->want();
    EXPECT_TRUE(changed.isEmpty()); // never from inside the call
    settle();
    ASSERT_EQ(requests, (QByteArrayList { kCurrencyUrl }));
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(rates->rates().date, u"2026-11-26"_s);
    EXPECT_EQ(rates->rates().perDollar.value(u"EUR"_s), 0.86);
    EXPECT_EQ(rates->rates().perDollar.size(), 2);
}

TEST_F(CurrencyKeeperTest, RatesAreFreshForTwelveHoursOverRestarts)
{
    const QString file = folder.filePath(u"rates.json"_s);
    {
        const auto first = keeper(file);
        first->want();
        settle();
        ASSERT_EQ(requests.size(), 1);
    }
    const auto second = keeper(file);
    second->want();
    settle();
    EXPECT_EQ(requests.size(), 1);
    EXPECT_EQ(second->rates().perDollar.value(u"JPY"_s), 151.2);
    second->unwant();
    clock.advanceMs(13 * qint64 { 3'600'000 });
    second->want();
    settle();
    EXPECT_EQ(requests.size(), 2);
}

TEST_F(CurrencyKeeperTest, WhatIsNoListOfRatesChangesNothing)
{
    const QByteArrayList answers { "", "[]", "<html>",
        R"({"base":"EUR","date":"2026-11-26","rates":{"USD":1.1}})",
        R"({"base":"USD","date":"2026-11-26","rates":{}})", R"({"base":"USD","date":1,"rates":{"EUR":1}})",
        QByteArray(100'000, ' ') + kRates };
    for (const QByteArray& text : answers)
        EXPECT_FALSE(currencyRatesFromJson(text)) << text.left(60).constData();
    answer = upstream::Downloaded { .status = 503, .body = kRates };
    const auto rates = keeper();
    rates->want();
    settle();
    EXPECT_TRUE(rates->rates().perDollar.isEmpty());
    // Not at once again.
    rates->unwant();
    rates->want();
    settle();
    EXPECT_EQ(requests.size(), 1);
}

} // namespace gateway::service
