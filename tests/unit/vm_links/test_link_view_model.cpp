// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/links/link_view_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;

namespace {

class LinkTest : public ::testing::Test {
protected:
    [[nodiscard]] QString of(const QString& label, int role = LinkFieldModel::ValueRole)
    {
        for (int row = 0; row < model.fields()->count(); ++row) {
            const QModelIndex index = model.fields()->index(row);
            if (index.data(LinkFieldModel::LabelRole).toString() == label)
                return index.data(role).toString();
        }
        return {};
    }

    [[nodiscard]] QString warningOf(const QString& label) { return of(label, LinkFieldModel::WarningRole); }

    QVector<DeepLink> carried;
    QString answer;
    LinkViewModel model { [this](const DeepLink& link) {
        carried.append(link);
        return answer;
    } };
    QAbstractItemModelTester tester { model.fields(), QAbstractItemModelTester::FailureReportingMode::Fatal };
};

TEST_F(LinkTest, ShowsEveryFieldAndMasksTheKey)
{
    model.receive(u"plexus://add-provider?preset=openai&name=Team&base_url=https://api.openai.com/v1"
                  "&api_key=sk-secret-1&models=gpt-5,gpt-4o"_s);
    ASSERT_TRUE(model.isOpen());
    EXPECT_EQ(model.problem(), QString());
    EXPECT_EQ(model.fields()->count(), 5);
    EXPECT_EQ(of(u"Preset"_s), u"OpenAI"_s);
    EXPECT_EQ(of(u"Display name"_s), u"Team"_s);
    EXPECT_EQ(of(u"Base URL"_s), u"https://api.openai.com/v1"_s);
    EXPECT_EQ(warningOf(u"Base URL"_s), QString());
    EXPECT_EQ(of(u"Models"_s), u"gpt-5, gpt-4o"_s);
    EXPECT_TRUE(of(u"API key"_s).contains(u"11"_s)) << "so long";
    EXPECT_FALSE(of(u"API key"_s).contains(u"sk-"_s));
    EXPECT_TRUE(warningOf(u"API key"_s).contains(u"Whoever made this link"_s));
}

TEST_F(LinkTest, DoesNothingUntilAPersonSaysSo)
{
    model.receive(u"plexus://add-provider?preset=openai"_s);
    EXPECT_TRUE(carried.isEmpty());
    model.close();
    model.accept();
    EXPECT_TRUE(carried.isEmpty());
    model.receive(u"plexus://open/usage"_s);
    EXPECT_TRUE(carried.isEmpty());
    model.accept();
    ASSERT_EQ(carried.size(), 1);
    EXPECT_EQ(carried.first(), DeepLink(OpenPageLink { .page = LinkPage::Usage }));
    EXPECT_FALSE(model.isOpen());
}

TEST_F(LinkTest, SaysWhenAnAddressIsNotEncrypted)
{
    model.receive(u"plexus://add-provider?base_url=http://llm.example.com/v1"_s);
    EXPECT_TRUE(warningOf(u"Base URL"_s).contains(u"not encrypted"_s));
}

TEST_F(LinkTest, AnAddressOnThisComputerNeedsNoEncryption)
{
    for (const QString& host : { u"127.0.0.1:8080"_s, u"localhost"_s, u"[::1]:9"_s }) {
        model.receive(u"plexus://add-provider?base_url=http://%1/v1"_s.arg(host));
        EXPECT_EQ(warningOf(u"Base URL"_s), QString()) << host.toStdString();
        model.close();
    }
}

TEST_F(LinkTest, SaysWhenAnAddressIsNotThatOfThePreset)
{
    model.receive(u"plexus://add-provider?preset=openai&base_url=https://api.openai.com.evil.example/v1"_s);
    EXPECT_TRUE(warningOf(u"Base URL"_s).contains(u"not the address of OpenAI"_s));
}

TEST_F(LinkTest, SaysAllThatSpeaksAgainstAnAddress)
{
    model.receive(u"plexus://add-provider?preset=openai&base_url=http://llm.example.com/v1"_s);
    EXPECT_TRUE(warningOf(u"Base URL"_s).contains(u"not the address of OpenAI"_s));
    EXPECT_TRUE(warningOf(u"Base URL"_s).contains(u"not encrypted"_s));
}

TEST_F(LinkTest, OnlyWhatAMachineReadsIsShownLetterByLetter)
{
    model.receive(u"plexus://add-provider?preset=openai&name=Team&models=gpt-5"_s);
    QStringList literal;
    for (int row = 0; row < model.fields()->count(); ++row) {
        const QModelIndex index = model.fields()->index(row);
        if (index.data(LinkFieldModel::LiteralRole).toBool())
            literal.append(index.data(LinkFieldModel::LabelRole).toString());
    }
    EXPECT_EQ(literal, (QStringList { u"Base URL"_s, u"Models"_s }));
}

TEST_F(LinkTest, ShowsTheAddressOfThePreset)
{
    model.receive(u"plexus://add-provider?preset=openai"_s);
    EXPECT_EQ(of(u"Base URL"_s), u"https://api.openai.com/v1"_s);
}

TEST_F(LinkTest, ARefusedLinkSaysWhyAndCannotBeAccepted)
{
    model.receive(u"plexus://add-provider?preset=openai&run=sh"_s);
    EXPECT_TRUE(model.isOpen());
    EXPECT_TRUE(model.problem().contains(u"run"_s));
    EXPECT_TRUE(model.problem().contains(u"update Plexus"_s)) << "and what to do";
    EXPECT_EQ(model.fields()->count(), 0);
    EXPECT_FALSE(model.canAccept());
    model.accept();
    EXPECT_TRUE(carried.isEmpty());
}

TEST_F(LinkTest, APresetNobodyKnowsIsRefused)
{
    model.receive(u"plexus://add-provider?preset=nobody"_s);
    EXPECT_NE(model.problem(), QString());
    EXPECT_FALSE(model.canAccept());
}

// What a person reads about must not change under the hand that says yes.
TEST_F(LinkTest, ASecondLinkDoesNotTakeThePlaceOfTheFirst)
{
    model.receive(u"plexus://open/usage"_s);
    model.receive(u"plexus://add-provider?base_url=https://evil.example"_s);
    model.accept();
    ASSERT_EQ(carried.size(), 1);
    EXPECT_TRUE(std::holds_alternative<OpenPageLink>(carried.first()));
}

TEST_F(LinkTest, WhatCannotBeDoneIsSaidAndStaysOpen)
{
    answer = u"Read-only."_s;
    model.receive(u"plexus://add-provider?preset=openai"_s);
    model.accept();
    EXPECT_TRUE(model.isOpen());
    EXPECT_EQ(model.problem(), u"Read-only."_s);
    EXPECT_FALSE(model.canAccept());
}

} // namespace
