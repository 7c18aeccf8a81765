// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/updates/updates_view_model.h"
#include "support/fake_clock.h"
#include "support/list_signer.h"
#include "support/services/scripted_services.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using app::updates::BuildUpdates;
using app::updates::FetchDone;
using app::updates::Fetched;
using app::updates::ReleaseVersion;
using gateway::ExchangeId;
using gateway::inspect::ExchangeRecord;
using gateway::inspect::ExchangeState;
using gateway::test::FakeClock;
using gateway::test::ListSigner;
using gateway::test::ScriptedServices;

namespace {

constexpr qint64 kHourMs = 3'600'000;

QByteArray list(const QByteArray& published = "2023-11-14T00:00:00Z")
{
    const auto release = [](const QByteArray& number, const QByteArray& channel) -> QByteArray {
        return R"({"version":")" + number + R"(","channel":")" + channel
            + R"(","date":"2023-11-14","notes":"Notes of )" + number + R"(","page":"https://example.invalid/)"
            + number + R"("})";
    };
    return R"({"format":1,"product":"plexus","published":")" + published
        + R"(","expires":"2024-01-01T00:00:00Z","releases":[)" + release("0.2.0", "stable") + ','
        + release("0.3.0-beta.1", "beta") + "]}";
}

class UpdatesTest : public testing::Test {
protected:
    UpdatesTest() { make(); }

    void make()
    {
        model = std::make_unique<UpdatesViewModel>(scripted.services(), folder.filePath(u"window.ini"_s),
            build, clock, [this](const QUrl& address, qint64, FetchDone done) {
                asked.append(address);
                answer = std::move(done);
            });
    }

    void run(const QByteArray& id, ExchangeState state)
    {
        ExchangeRecord record;
        record.id = ExchangeId(id);
        record.state = state;
        scripted.traffic.emitUpdated({ std::make_shared<const ExchangeRecord>(record) });
    }

    ListSigner signer;
    BuildUpdates build { .publicKey = signer.publicKey(),
        .address = u"https://example.invalid/list"_s,
        .running = *ReleaseVersion::parse(u"0.1.0"_s) };
    QTemporaryDir folder;
    FakeClock clock;
    ScriptedServices scripted;
    std::unique_ptr<UpdatesViewModel> model;
    QVector<QUrl> asked;
    FetchDone answer;
};

TEST_F(UpdatesTest, NothingIsLookedForUntilSwitchedOn)
{
    model->look();
    EXPECT_TRUE(asked.isEmpty());
    model->setEnabled(true);
    model->look();
    EXPECT_EQ(asked, QVector<QUrl> { QUrl(u"https://example.invalid/list"_s) });
}

TEST_F(UpdatesTest, OnceADayAlsoOverAnotherStart)
{
    model->setEnabled(true);
    model->look();
    answer({ .content = signer.signedFile(list()) });
    clock.advanceMs(23 * kHourMs);
    make();
    EXPECT_TRUE(model->isEnabled());
    model->look();
    EXPECT_EQ(asked.size(), 1);
    clock.advanceMs(kHourMs);
    model->look();
    EXPECT_EQ(asked.size(), 2);
}

TEST_F(UpdatesTest, AnOfferHasNotesAndAPage)
{
    model->check();
    EXPECT_TRUE(model->isChecking());
    EXPECT_FALSE(model->canCheck());
    answer({ .content = signer.signedFile(list()) });
    EXPECT_FALSE(model->isChecking());
    EXPECT_FALSE(model->hasFailed());
    EXPECT_TRUE(model->offerTitle().contains(u"0.2.0"_s));
    EXPECT_EQ(model->offerNotes(), u"Notes of 0.2.0"_s);
    EXPECT_EQ(model->offerPage(), QUrl(u"https://example.invalid/0.2.0"_s));
}

TEST_F(UpdatesTest, WhatIsOfferedIsStillThereAfterAnotherStart)
{
    model->check();
    answer({ .content = signer.signedFile(list()) });
    model->setToldVersion(model->offerVersion());
    make();
    EXPECT_EQ(model->offerVersion(), u"0.2.0"_s);
    EXPECT_TRUE(model->offerText().contains(u"0.2.0"_s));
    EXPECT_EQ(model->toldVersion(), u"0.2.0"_s);
    EXPECT_TRUE(asked.size() == 1) << "nothing is asked for it";
    build.publicKey = ListSigner('x').publicKey();
    make();
    EXPECT_TRUE(model->offerVersion().isEmpty()) << "a list is believed for its signature alone";
    build.publicKey = signer.publicKey();
    build.running = *ReleaseVersion::parse(u"0.2.0"_s);
    make();
    EXPECT_TRUE(model->offerVersion().isEmpty()) << "it has been installed";
}

TEST_F(UpdatesTest, AListThatExpiresMeanwhileOffersNothing)
{
    model->check();
    answer({ .content = signer.signedFile(list()) });
    clock.advanceMs(60 * 24 * kHourMs);
    make();
    EXPECT_TRUE(model->offerVersion().isEmpty());
}

TEST_F(UpdatesTest, AnotherChannelOffersWhatIsKnownAlready)
{
    model->check();
    answer({ .content = signer.signedFile(list()) });
    model->setChannelIndex(1);
    EXPECT_TRUE(model->offerTitle().contains(u"0.3.0-beta.1"_s));
    EXPECT_EQ(asked.size(), 1);
    make();
    EXPECT_EQ(model->channelIndex(), 1) << "kept";
    model->setChannelIndex(7);
    EXPECT_EQ(model->channelIndex(), 1);
}

TEST_F(UpdatesTest, TheNewestVersionIsOfferedNothing)
{
    build.running = *ReleaseVersion::parse(u"0.2.0"_s);
    make();
    model->check();
    answer({ .content = signer.signedFile(list()) });
    EXPECT_TRUE(model->offerTitle().isEmpty());
    EXPECT_TRUE(model->statusText().contains(u"0.2.0"_s)) << qPrintable(model->statusText());
}

TEST_F(UpdatesTest, NeverWhileRequestsRun)
{
    model->setEnabled(true);
    run("one", ExchangeState::Running);
    model->look();
    EXPECT_TRUE(asked.isEmpty());
    model->check();
    EXPECT_TRUE(asked.isEmpty());
    EXPECT_TRUE(model->statusText().contains(u"Requests are running"_s));
    run("two", ExchangeState::Running);
    run("one", ExchangeState::Completed);
    EXPECT_TRUE(asked.isEmpty());
    run("two", ExchangeState::Failed);
    EXPECT_EQ(asked.size(), 1) << "now that they have ended";
}

TEST_F(UpdatesTest, WhatIsWrongIsSaidAndOffersNothing)
{
    const QVector<std::pair<Fetched, QString>> cases {
        { { .problem = u"Host not found"_s }, u"Host not found"_s },
        { { .isTooLarge = true }, u"not a list"_s },
        { { .content = "<html>" }, u"not a list"_s },
        { { .content = ListSigner('x').signedFile(list()) }, u"not signed"_s },
    };
    for (const auto& [fetched, words] : cases) {
        model->check();
        answer(fetched);
        EXPECT_TRUE(model->hasFailed());
        EXPECT_TRUE(model->statusText().contains(words)) << qPrintable(model->statusText());
        EXPECT_TRUE(model->offerTitle().isEmpty());
        EXPECT_TRUE(model->canCheck());
    }
}

TEST_F(UpdatesTest, AnOlderListThanTheLastIsNotBelieved)
{
    model->check();
    answer({ .content = signer.signedFile(list("2023-11-14T12:00:00Z")) });
    ASSERT_FALSE(model->hasFailed());
    make();
    model->check();
    answer({ .content = signer.signedFile(list("2023-11-13T00:00:00Z")) });
    EXPECT_TRUE(model->statusText().contains(u"older"_s)) << qPrintable(model->statusText());
}

TEST_F(UpdatesTest, AnotherAddressIsUsedOnceItIsOne)
{
    model->setAddress(u"http://example.invalid/mine"_s);
    EXPECT_FALSE(model->addressError().isEmpty());
    EXPECT_FALSE(model->canCheck());
    make();
    EXPECT_TRUE(model->address().isEmpty()) << "a wrong one is not kept";
    model->setAddress(u" https://example.invalid/mine "_s);
    EXPECT_TRUE(model->addressError().isEmpty());
    make();
    model->check();
    EXPECT_EQ(asked, QVector<QUrl> { QUrl(u"https://example.invalid/mine"_s) });
}

TEST_F(UpdatesTest, WithoutAnAddressThereIsNothingToAsk)
{
    build.address.clear();
    make();
    EXPECT_TRUE(model->unavailableText().isEmpty());
    EXPECT_FALSE(model->canCheck());
    model->setEnabled(true);
    model->look();
    model->check();
    EXPECT_TRUE(asked.isEmpty());
}

TEST_F(UpdatesTest, APackageOrABuildWithoutAKeyNeverAsks)
{
    BuildUpdates packaged = build;
    packaged.byPackages = true;
    BuildUpdates keyless = build;
    keyless.publicKey.clear();
    for (const BuildUpdates& one : { packaged, keyless }) {
        build = one;
        make();
        EXPECT_FALSE(model->unavailableText().isEmpty());
        model->setEnabled(true);
        EXPECT_FALSE(model->isEnabled());
        model->look();
        model->check();
        EXPECT_TRUE(asked.isEmpty());
    }
}

} // namespace
