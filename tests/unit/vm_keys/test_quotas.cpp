// SPDX-License-Identifier: GPL-3.0-or-later
// Quotas: the editor, the bars, and what keys are held to.
#include "app/viewmodels/keys/key_limits.h"
#include "app/viewmodels/keys/keys_view_model.h"
#include "app/viewmodels/keys/quota_texts.h"
#include "support/fake_clock.h"
#include "support/services/scripted_services.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::QuotaUnit;
using gateway::config::Config;
using gateway::config::Quota;
using gateway::config::QuotaWindow;
using gateway::inspect::QuotaStanding;
using gateway::test::FakeClock;
using gateway::test::ScriptedServices;

namespace {

Config configWithQuotas()
{
    Config config = gateway::test::scriptedConfig();
    config.quotas = { { .name = u"budget"_s,
                          .window = QuotaWindow::Monthly,
                          .unit = QuotaUnit::Cost,
                          .limit = 12'500'000'000,
                          .warnAt = 0.8 },
        { .name = u"tokens"_s,
            .window = QuotaWindow::Rolling,
            .unit = QuotaUnit::Tokens,
            .limit = 100'000,
            .durationMs = 5 * 3'600'000,
            .isShared = true } };
    config.keys[0].quotas = { u"budget"_s };
    config.defaultQuotas = { u"tokens"_s };
    return config;
}

class QuotasTest : public ::testing::Test {
protected:
    [[nodiscard]] const Config& config() { return *scripted.configuration.current(); }

    void type(const QString& path, const QString& text)
    {
        const auto rows = quotaRows();
        for (int row = 0; row < rows.size(); ++row) {
            if (rows[row].path == path)
                quotas.form()->setText(row, text);
        }
    }

    void applied()
    {
        ASSERT_TRUE(keys.changer()->isBusy());
        QSignalSpy busy(keys.changer(), &ConfigChanger::busyChanged);
        ASSERT_TRUE(busy.wait());
        EXPECT_EQ(keys.changer()->problem(), QString());
    }

    [[nodiscard]] static QStringList column(const QAbstractItemModel& model, int role)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, 0).data(role).toString());
        return texts;
    }

    FakeClock clock;
    ScriptedServices scripted { configWithQuotas() };
    KeysViewModel keys { scripted.services(), clock };
    QuotasViewModel& quotas = *keys.quotas();
    QAbstractItemModelTester listTester { quotas.list(),
        QAbstractItemModelTester::FailureReportingMode::Fatal };
    QAbstractItemModelTester barTester { keys.bars(), QAbstractItemModelTester::FailureReportingMode::Fatal };
};

TEST_F(QuotasTest, AQuotaIsSaidInOneLine)
{
    EXPECT_EQ(column(*quotas.list(), QuotaListModel::TextRole),
        (QStringList { u"$12.50 a month"_s, u"100k token(s) in 5\u202Fh, shared"_s }));
    EXPECT_TRUE(quotas.list()->index(1).data(QuotaListModel::DefaultRole).toBool());
}

TEST_F(QuotasTest, AddingTakesALimitInDollarsWithDecimals)
{
    quotas.add();
    EXPECT_EQ(quotas.saveHint(), u"Give it a name."_s);
    quotas.setName(u"daily"_s);
    EXPECT_EQ(quotas.saveHint(), u"Give it a limit."_s) << "nothing is red yet";
    type(u"limitType"_s, u"cost"_s);
    type(u"limit"_s, u"0.75"_s);
    type(u"warnAt"_s, u"80"_s);
    quotas.setDefault(true);
    ASSERT_TRUE(quotas.canSave()) << quotas.saveHint().toStdString();
    quotas.save();
    applied();
    const Quota* added = findQuota(config(), u"daily"_s);
    ASSERT_NE(added, nullptr);
    EXPECT_EQ(added->limit, 750'000'000);
    EXPECT_EQ(added->unit, QuotaUnit::Cost);
    EXPECT_DOUBLE_EQ(added->warnAt, 0.8);
    EXPECT_EQ(config().defaultQuotas, (QStringList { u"tokens"_s, u"daily"_s }));
    EXPECT_EQ(quotas.savedName(), u"daily"_s);
    EXPECT_FALSE(quotas.isDirty());
}

TEST_F(QuotasTest, AWrongLimitIsSaidBesideItsField)
{
    type(u"limitType"_s, u"requests"_s);
    EXPECT_EQ(quotas.form()->errorCount(), 1) << "12.5 requests";
    EXPECT_FALSE(quotas.canSave());
    type(u"limit"_s, u"12"_s);
    EXPECT_TRUE(quotas.canSave()) << quotas.saveHint().toStdString();
}

TEST_F(QuotasTest, TheUnitOfTheLimitIsThatOfWhatIsCounted)
{
    const auto unit = [this] {
        const FormModel& form = *quotas.form();
        for (int row = 0; row < form.count(); ++row) {
            if (form.rows()[row].path == u"limit")
                return form.index(row).data(FormModel::UnitRole).toString();
        }
        return QString();
    };
    EXPECT_EQ(unit(), u"dollars"_s);
    type(u"limitType"_s, u"tokens"_s);
    EXPECT_EQ(unit(), u"tokens"_s);
}

TEST(QuotaTextTest, ARoundLimitIsWrittenShortAndAnyOtherInFull)
{
    Quota quota { .name = u"q"_s, .unit = QuotaUnit::Tokens, .limit = 10'000'000 };
    quota.window = gateway::config::QuotaWindow::Daily;
    EXPECT_EQ(quotaText(quota), u"10M token(s) a day"_s);
    quota.limit = 1'500;
    EXPECT_EQ(quotaText(quota), u"1,500 token(s) a day"_s);
    quota.limit = 100'000;
    EXPECT_EQ(quotaText(quota), u"100k token(s) a day"_s);
}

TEST_F(QuotasTest, ARollingWindowNeedsItsLength)
{
    type(u"type"_s, u"rolling"_s);
    EXPECT_EQ(quotas.saveHint(), u"1 field(s) need attention."_s);
    type(u"duration"_s, u"7d"_s);
    ASSERT_TRUE(quotas.canSave()) << quotas.saveHint().toStdString();
    quotas.save();
    applied();
    EXPECT_EQ(config().quotas[0].durationMs, 7 * 86'400'000LL);
}

TEST_F(QuotasTest, ARenameFollowsInTheKeysThatUseIt)
{
    quotas.setName(u"allowance"_s);
    quotas.save();
    applied();
    EXPECT_EQ(config().keys[0].quotas, QStringList { u"allowance"_s });
    EXPECT_EQ(config().quotas.size(), 2);
    EXPECT_EQ(quotas.selectedRow(), 0);
}

TEST_F(QuotasTest, OneThatAKeyUsesIsNotDeletedAndSaysWhich)
{
    EXPECT_EQ(quotas.removalProblem(), u"It cannot be deleted while keys use it: laptop."_s);
    quotas.remove();
    EXPECT_FALSE(keys.changer()->isBusy());
    quotas.select(1);
    EXPECT_EQ(quotas.removalProblem(), QString());
    quotas.remove();
    applied();
    EXPECT_EQ(config().quotas.size(), 1);
    EXPECT_EQ(config().defaultQuotas, QStringList());
    EXPECT_EQ(quotas.savedName(), u"budget"_s) << "another one is open";
}

TEST_F(QuotasTest, UnsavedEditsSurviveAVisitElsewhere)
{
    type(u"limit"_s, u"20"_s);
    quotas.selectBy(1);
    EXPECT_TRUE(quotas.list()->index(0).data(QuotaListModel::EditedRole).toBool());
    EXPECT_EQ(quotas.form()->textOf(u"limit"_s), u"100000"_s);
    quotas.selectBy(-1);
    EXPECT_EQ(quotas.form()->textOf(u"limit"_s), u"20"_s);
    quotas.discard();
    EXPECT_EQ(quotas.form()->textOf(u"limit"_s), u"12.5"_s);
}

TEST_F(QuotasTest, AKeyShowsTheBarsOfWhatItIsHeldTo)
{
    const QuotaStanding budget { .quota = u"budget"_s,
        .owner = u"laptop"_s,
        .unit = QuotaUnit::Cost,
        .used = 1'250'000'000,
        .reserved = 500'000'000,
        .limit = 12'500'000'000,
        .resetsAtMs = clock.epochMs() + 126'000 };
    const QuotaStanding shared { .quota = u"tokens"_s,
        .owner = u"*"_s,
        .unit = QuotaUnit::Tokens,
        .used = 90'000,
        .limit = 100'000,
        .warns = true };
    scripted.policy.setState({ .resting = {}, .quotas = { budget, shared } });
    const QModelIndex row = quotas.list()->index(quotas.list()->rowOf(u"tokens"_s));
    EXPECT_TRUE(row.data(QuotaListModel::UsedRole).toString().startsWith(u"90"_s));
    EXPECT_EQ(column(*keys.bars(), QuotaBarModel::TextRole), QStringList { u"$1.75 of $12.50"_s });
    EXPECT_EQ(keys.bars()->index(0).data(QuotaBarModel::DetailRole),
        u"$0.50 held for requests under way \u00b7 resets in 2\u00A0min"_s);
    EXPECT_DOUBLE_EQ(keys.bars()->index(0).data(QuotaBarModel::UsedRole).toDouble(), 0.1);
    EXPECT_DOUBLE_EQ(keys.bars()->index(0).data(QuotaBarModel::ReservedRole).toDouble(), 0.04);
    keys.select(1); // ci names none: the default one counts
    EXPECT_EQ(column(*keys.bars(), QuotaBarModel::TextRole), QStringList { u"90,000 of 100,000 token(s)"_s });
    EXPECT_EQ(keys.bars()->index(0).data(QuotaBarModel::SummaryRole),
        u"tokens, 90,000 of 100,000 token(s), almost used up"_s);
    keys.bars()->askToReset(7);
    keys.bars()->resetAsked();
    keys.bars()->askToReset(0);
    keys.bars()->resetAsked();
    keys.bars()->resetAsked(); // nothing is asked about any more
    ASSERT_TRUE(QTest::qWaitFor([this] {
        return keys.bars()->index(0).data(QuotaBarModel::TextRole) == u"0 of 100,000 token(s)"_s;
    }));
}

TEST_F(QuotasTest, AFullQuotaSaysSo)
{
    scripted.policy.setState({ .resting = {},
        .quotas = { { .quota = u"budget"_s,
            .owner = u"laptop"_s,
            .unit = QuotaUnit::Cost,
            .used = 12'600'000'000,
            .limit = 12'500'000'000,
            .warns = true } } });
    const auto bar = quotas.bars()->index(0);
    EXPECT_EQ(bar.data(QuotaBarModel::LevelRole).value<QuotaBarModel::Level>(), QuotaBarModel::Level::Full);
    EXPECT_EQ(bar.data(QuotaBarModel::UsedRole).toDouble(), 1.0);
    EXPECT_EQ(bar.data(QuotaBarModel::OwnerRole), u"laptop"_s);
}

TEST_F(QuotasTest, QuotasAreCheckedForAKeyAndSavedWithIt)
{
    KeyForm& form = *keys.form();
    EXPECT_EQ(form.quotas()->checked(), QStringList { u"budget"_s });
    EXPECT_EQ(form.quotaHint(), u"A request must fit into every quota that is ticked."_s);
    form.quotas()->check(0, false);
    EXPECT_EQ(form.quotaHint(), u"None is ticked: the default quotas apply, tokens."_s);
    form.quotas()->check(1, true);
    EXPECT_EQ(form.changes(), u"Quotas: tokens"_s);
    keys.save();
    applied();
    EXPECT_EQ(config().keys[0].quotas, QStringList { u"tokens"_s });
    EXPECT_EQ(config().keys[0].comment, u"my agents"_s);
    EXPECT_FALSE(form.isDirty());
}

class RestrictionsTest : public QuotasTest {
protected:
    void limit(const QString& path, const QString& text)
    {
        const auto rows = keyLimitRows();
        for (int row = 0; row < rows.size(); ++row) {
            if (rows[row].path == path)
                keys.form()->limits()->setText(row, text);
        }
    }
};

TEST_F(RestrictionsTest, AreSavedWithTheKeyAndItsSecretStays)
{
    const QByteArray digest = config().keys[0].secretDigest;
    limit(u"allowedModels"_s, u"fast, smart"_s);
    limit(u"allowedIps"_s, u"10.0.0.0/8"_s);
    limit(u"expiresAt"_s, u"2026-12-31 18:00"_s);
    ASSERT_TRUE(keys.form()->canSave()) << keys.form()->otherProblem().toStdString();
    keys.save();
    applied();
    const auto& key = config().keys[0];
    EXPECT_EQ(key.allowedModels, (QStringList { u"fast"_s, u"smart"_s }));
    EXPECT_EQ(key.allowedIps, QStringList { u"10.0.0.0/8"_s });
    EXPECT_EQ(key.expiresAtMs, QDateTime({ 2026, 12, 31 }, { 18, 0 }).toMSecsSinceEpoch());
    EXPECT_EQ(key.secretDigest, digest);
    EXPECT_EQ(keys.form()->limitedFields(), 3);
    limit(u"expiresAt"_s, QString());
    keys.save();
    applied();
    EXPECT_FALSE(config().keys[0].expiresAtMs.has_value());
}

TEST_F(RestrictionsTest, AnExpiryThatIsNoDateIsSaidAndKeepsFromSaving)
{
    limit(u"expiresAt"_s, u"next year"_s);
    EXPECT_EQ(keys.form()->limitErrors(), 1);
    EXPECT_FALSE(keys.form()->canSave());
    limit(u"expiresAt"_s, u"2027-01-01"_s);
    EXPECT_TRUE(keys.form()->canSave());
}

TEST_F(RestrictionsTest, MillisecondsOfAnExpiryThatNobodyTouchedStay)
{
    Config other = config();
    other.keys[0].expiresAtMs = 1'800'000'000'123;
    scripted.configuration.replace(other);
    EXPECT_FALSE(keys.form()->isDirty());
    keys.form()->setComment(u"changed"_s);
    keys.save();
    applied();
    EXPECT_EQ(config().keys[0].expiresAtMs, 1'800'000'000'123);
}

} // namespace
