// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/handed_sockets.h"

#include <gtest/gtest.h>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPid = 812;

QProcessEnvironment said(const QString& pid, const QString& count)
{
    QProcessEnvironment environment;
    environment.insert(u"LISTEN_PID"_s, pid);
    environment.insert(u"LISTEN_FDS"_s, count);
    return environment;
}

} // namespace

TEST(HandedSockets, BeginAtThreeForTheProcessThatIsMeant)
{
    const auto handed = handedSockets(said(u"812"_s, u"2"_s), kPid);
    ASSERT_TRUE(handed);
    EXPECT_EQ(*handed, (QVector<qintptr> { 3, 4 }));
}

TEST(HandedSockets, NoneForAnotherProcessOrWithoutAManager)
{
    EXPECT_TRUE(handedSockets(said(u"811"_s, u"2"_s), kPid)->isEmpty());
    EXPECT_TRUE(handedSockets({}, kPid)->isEmpty());
    EXPECT_TRUE(handedSockets(said(u"812"_s, u"0"_s), kPid)->isEmpty());
}

TEST(HandedSockets, WhatSystemdWouldNotWriteIsAnError)
{
    for (const QString& count : { u"many"_s, u"-1"_s, u"17"_s }) {
        const auto handed = handedSockets(said(u"812"_s, count), kPid);
        ASSERT_FALSE(handed) << qPrintable(count);
        EXPECT_TRUE(handed.error().message.contains(count));
    }
}

} // namespace app
