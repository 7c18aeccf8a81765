// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/demo_world.h"
#include "app/viewmodels/first_run/first_run_view_model.h"
#include "support/fake_clock.h"
#include "support/services/scripted_services.h"
#include "support/wait_for.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::config::Config;
using gateway::config::Provider;
using gateway::inspect::ExchangeRecord;
using gateway::inspect::ExchangeState;
using gateway::test::FakeClock;
using gateway::test::ScriptedServices;
using gateway::test::waitFor;
using Step = FirstRunViewModel::Step;

namespace {

Provider provider(const QString& slug, const QStringList& models)
{
    Provider one { .slug = slug,
        .baseUrls = { { gateway::Dialect::Chat, u"https://%1.example/v1"_s.arg(slug) } } };
    for (const QString& model : models)
        one.models.append({ .id = model });
    return one;
}

Config oneProvider(const QStringList& models = { u"small"_s, u"large"_s })
{
    Config config;
    config.providers = { provider(u"acme"_s, models) };
    return config;
}

class FirstRunTest : public ::testing::Test {
protected:
    struct Asked {
        ProbeRequest request;
        std::function<void(const ProbeOutcome&)> done;
    };

    explicit FirstRunTest(const Config& config = oneProvider())
        : scripted(config)
    {
    }

    [[nodiscard]] QVariant providerRole(int role) { return run.providers()->index(0).data(role); }

    [[nodiscard]] QVariant check(int row, int role) { return run.checks()->index(row).data(role); }

    [[nodiscard]] AliasCheckModel::State stateOf(int row)
    {
        return static_cast<AliasCheckModel::State>(check(row, AliasCheckModel::StateRole).toInt());
    }

    void offer()
    {
        run.offerModels(u"acme"_s);
        ASSERT_TRUE(waitFor([this] { return run.checks()->count() == 2; }));
    }

    void connectCodex()
    {
        run.begin();
        run.setStep(Step::Clients);
        ASSERT_TRUE(waitFor([this] { return run.clients()->count() > 0; }));
        for (int row = 0; row < run.clients()->count(); ++row) {
            const QModelIndex index = run.clients()->index(row);
            if (index.data(ClientChoiceModel::ClientIdRole).toString() == u"codex")
                run.clients()->choose(row, true);
        }
        ASSERT_TRUE(waitFor([this] { return run.clients()->canWrite(); }));
        run.clients()->writeChosen();
        ASSERT_TRUE(waitFor([this] { return run.waiting()->count() == 1; }));
        run.setStep(Step::Check);
    }

    void arrive(const QString& client, qint64 startedMs, ExchangeState state, const QString& id = u"01A"_s)
    {
        auto record = std::make_shared<ExchangeRecord>();
        record->id = gateway::ExchangeId(id.toLatin1());
        record->attribution = client;
        record->startedAtMs = startedMs;
        record->state = state;
        scripted.traffic.emitUpdated({ record });
    }

    [[nodiscard]] QVariant client(int role) { return run.waiting()->index(0).data(role); }

    QTemporaryDir folder;
    app::clients::World world = app::clients::demoWorld(folder.path());
    ScriptedServices scripted;
    FakeClock clock;
    ClientsViewModel page { scripted.services(), world, clock };
    QVector<Asked> asked;
    FirstRunViewModel run { scripted.services(), page, clock,
        [this](const ProbeRequest& request, const std::function<void(const ProbeOutcome&)>& done) {
            asked.append({ request, done });
        } };
};

class NothingConfiguredTest : public FirstRunTest {
protected:
    NothingConfiguredTest()
        : FirstRunTest(Config())
    {
    }
};

TEST_F(NothingConfiguredTest, IsKnownAsLongAsItLasts)
{
    EXPECT_TRUE(run.isNothingConfigured());
    scripted.configuration.replace(oneProvider());
    EXPECT_FALSE(run.isNothingConfigured());
}

TEST_F(NothingConfiguredTest, AnAccountIsSomething)
{
    scripted.accounts.setAccounts({ { .id = { u"openai-codex"_s, u"default"_s } } });
    EXPECT_FALSE(run.isNothingConfigured());
}

TEST_F(NothingConfiguredTest, WhatCannotBeChangedIsNotSetUp)
{
    scripted.configuration.setReadOnlyReason(u"It comes from a file."_s);
    EXPECT_FALSE(run.isNothingConfigured());
}

TEST_F(FirstRunTest, GoesForwardAndBackAndEnds)
{
    QSignalSpy dismissed(&run, &FirstRunViewModel::dismissed);
    run.begin();
    EXPECT_TRUE(run.isOpen());
    EXPECT_EQ(run.step(), Step::Accounts);
    run.back();
    EXPECT_EQ(run.step(), Step::Accounts);
    run.next();
    EXPECT_EQ(run.step(), Step::Clients);
    run.next();
    EXPECT_EQ(run.step(), Step::Check);
    run.back();
    EXPECT_EQ(run.step(), Step::Clients);
    run.next();
    EXPECT_EQ(dismissed.count(), 0);
    run.next();
    EXPECT_FALSE(run.isOpen());
    EXPECT_EQ(dismissed.count(), 1);
    run.begin();
    EXPECT_EQ(run.step(), Step::Accounts) << "opened again it begins anew";
}

TEST_F(FirstRunTest, IsLeftForAPageAndComesBackToItsStep)
{
    QSignalSpy dismissed(&run, &FirstRunViewModel::dismissed);
    run.begin();
    run.setAside();
    EXPECT_FALSE(run.isOpen());
    EXPECT_TRUE(run.isAside());
    run.resume();
    EXPECT_TRUE(run.isOpen());
    EXPECT_FALSE(run.isAside());
    EXPECT_EQ(dismissed.count(), 0);
    run.close();
    run.resume();
    EXPECT_FALSE(run.isOpen()) << "nobody left it for a page";
}

TEST_F(FirstRunTest, OffersTheModelsOfAProviderUnderTheirOwnNames)
{
    QAbstractItemModelTester tester(run.providers(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    run.begin();
    ASSERT_EQ(run.providers()->count(), 1);
    EXPECT_FALSE(providerRole(ProviderOfferModel::ReadyRole).toBool());
    EXPECT_EQ(providerRole(ProviderOfferModel::RestRole).toInt(), 2);
    EXPECT_FALSE(run.isOffering());
    offer();
    EXPECT_TRUE(providerRole(ProviderOfferModel::ReadyRole).toBool());
    EXPECT_EQ(providerRole(ProviderOfferModel::RestRole).toInt(), 0);
    EXPECT_TRUE(run.isOffering());
    EXPECT_EQ(run.offerProblem(), QString());
    const auto& aliases = scripted.configuration.current()->aliases;
    ASSERT_EQ(aliases.size(), 2);
    EXPECT_EQ(aliases.first().slug, u"small"_s);
    EXPECT_EQ(aliases.first().groups.first().targets.first().provider, u"acme"_s);
}

TEST_F(FirstRunTest, TriesTheTickedModelsOneAfterTheOther)
{
    QAbstractItemModelTester tester(run.checks(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    run.begin();
    offer();
    run.setStep(Step::Check);
    EXPECT_EQ(run.checks()->chosenCount(), 2);
    run.check();
    ASSERT_TRUE(waitFor([this] { return asked.size() == 1; }));
    EXPECT_EQ(asked[0].request.model, u"small"_s);
    EXPECT_EQ(asked[0].request.root, scripted.control.baseUrl());
    EXPECT_FALSE(asked[0].request.key.isEmpty());
    EXPECT_NE(scripted.configuration.current()->findKey(u"agents"_s), nullptr) << "the key is in force";
    EXPECT_EQ(stateOf(0), AliasCheckModel::State::Running);
    EXPECT_EQ(stateOf(1), AliasCheckModel::State::Waiting);
    asked[0].done({ .kind = ProbeOutcome::Kind::Answered, .text = u"answered"_s });
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(stateOf(0), AliasCheckModel::State::Answered);
    asked[1].done({ .kind = ProbeOutcome::Kind::Refused, .text = u"Refused with 401"_s });
    EXPECT_EQ(stateOf(1), AliasCheckModel::State::Failed);
    EXPECT_EQ(check(1, AliasCheckModel::TextRole).toString(), u"Refused with 401"_s);
    EXPECT_FALSE(run.checks()->isRunning());
}

TEST_F(FirstRunTest, AModelThatIsNotTickedIsNotTried)
{
    run.begin();
    offer();
    run.checks()->choose(0, false);
    run.check();
    ASSERT_TRUE(waitFor([this] { return asked.size() == 1; }));
    EXPECT_EQ(asked[0].request.model, u"large"_s);
    asked[0].done({});
    EXPECT_EQ(asked.size(), 1);
    EXPECT_EQ(stateOf(0), AliasCheckModel::State::Idle);
}

TEST_F(FirstRunTest, WhyThereIsNoKeyIsSaidBesideTheModels)
{
    run.begin();
    offer();
    scripted.configuration.refuseNext({ { .path = u"keys"_s, .message = u"Not now."_s } });
    run.check();
    ASSERT_TRUE(waitFor([this] { return stateOf(0) == AliasCheckModel::State::Failed; }));
    EXPECT_EQ(check(0, AliasCheckModel::TextRole).toString(), u"Not now."_s);
    EXPECT_TRUE(asked.isEmpty());
}

TEST_F(FirstRunTest, WithoutAGatewayNothingIsTried)
{
    run.begin();
    offer();
    scripted.control.setState(gateway::service::GatewayState::Stopped);
    EXPECT_FALSE(run.isRunning());
    run.check();
    EXPECT_TRUE(asked.isEmpty());
}

TEST_F(FirstRunTest, WaitsForTheFirstRequestOfAConfiguredClient)
{
    QAbstractItemModelTester tester(run.waiting(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    run.begin();
    offer();
    connectCodex();
    const qint64 now = clock.epochMs();
    EXPECT_EQ(run.waiting()->missing(), 1);
    arrive(u"plexus-check"_s, now + 1, ExchangeState::Completed);
    arrive(u"codex"_s, now - 1, ExchangeState::Completed, u"01B"_s);
    EXPECT_EQ(run.waiting()->missing(), 1) << "a check, and one from before";
    EXPECT_EQ(run.arrivals()->count(), 0);
    arrive(u"codex"_s, now + 5, ExchangeState::Running, u"01C"_s);
    EXPECT_EQ(run.waiting()->missing(), 0);
    EXPECT_EQ(run.arrivals()->count(), 1);
    EXPECT_FALSE(client(ClientArrivalModel::ArrivedRole).toBool());
    arrive(u"codex"_s, now + 5, ExchangeState::Completed, u"01C"_s);
    EXPECT_TRUE(client(ClientArrivalModel::ArrivedRole).toBool());
    EXPECT_EQ(run.arrivals()->count(), 1) << "the same request";
    arrive(u"codex"_s, now + 9, ExchangeState::Failed, u"01D"_s);
    EXPECT_TRUE(client(ClientArrivalModel::ArrivedRole).toBool()) << "it has worked";
}

TEST_F(FirstRunTest, AFirstRequestThatFailsIsSaid)
{
    run.begin();
    offer();
    connectCodex();
    arrive(u"codex"_s, clock.epochMs() + 1, ExchangeState::Failed);
    EXPECT_TRUE(client(ClientArrivalModel::FailedRole).toBool());
    arrive(u"codex"_s, clock.epochMs() + 2, ExchangeState::Completed, u"01B"_s);
    EXPECT_TRUE(client(ClientArrivalModel::ArrivedRole).toBool());
}

TEST_F(FirstRunTest, OpenedAgainItWaitsAnew)
{
    run.begin();
    offer();
    connectCodex();
    arrive(u"codex"_s, clock.epochMs() + 1, ExchangeState::Completed);
    EXPECT_EQ(run.waiting()->missing(), 0);
    run.close();
    clock.advanceMs(60'000);
    run.begin();
    ASSERT_TRUE(waitFor([this] { return run.waiting()->count() == 1; }));
    EXPECT_EQ(run.waiting()->missing(), 1);
}

} // namespace
