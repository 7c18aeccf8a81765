// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/undo_offer.h"
#include "support/wait_for.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;

namespace {

TEST(UndoOffer, TakesBackTheLastThingOnce)
{
    UndoOffer offer;
    QSignalSpy changed(&offer, &UndoOffer::changed);
    QStringList back;
    offer.offer(u"One was removed."_s, [&back] { back.append(u"one"_s); });
    offer.offer(u"Two was removed."_s, [&back] { back.append(u"two"_s); });
    EXPECT_EQ(offer.text(), u"Two was removed."_s);
    offer.undo();
    EXPECT_TRUE(offer.text().isEmpty());
    offer.undo();
    EXPECT_EQ(back, QStringList { u"two"_s });
    EXPECT_EQ(changed.size(), 3);
}

TEST(UndoOffer, WhatIsPutAwayIsNotTakenBack)
{
    UndoOffer offer;
    bool isBack = false;
    offer.offer(u"One was removed."_s, [&isBack] { isBack = true; });
    offer.dismiss();
    offer.undo();
    EXPECT_FALSE(isBack);
    EXPECT_TRUE(offer.text().isEmpty());
}

TEST(UndoOffer, EndsByItself)
{
    UndoOffer offer(std::chrono::milliseconds(1));
    bool isBack = false;
    offer.offer(u"One was removed."_s, [&isBack] { isBack = true; });
    ASSERT_TRUE(gateway::test::waitFor([&] { return offer.text().isEmpty(); }, std::chrono::seconds(10)));
    offer.undo();
    EXPECT_FALSE(isBack);
}

} // namespace
