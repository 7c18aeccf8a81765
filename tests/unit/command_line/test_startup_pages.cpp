// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/startup_pages.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace app {

using namespace Qt::StringLiterals;

namespace {

// Of files, in KB.
qint64 residentOfFiles()
{
    QFile status(u"/proc/self/status"_s);
    EXPECT_TRUE(status.open(QIODevice::ReadOnly));
    static const QRegularExpression line(u"RssFile:\\s+(\\d+) kB"_s);
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong();
}

} // namespace

TEST(StartupPages, WhatNobodyWroteToIsGivenBackAndComesBackWhenItIsNeeded)
{
#ifndef Q_OS_LINUX
    EXPECT_EQ(dropStartupPages(), 0);
#else
    const QByteArray text = R"({"a":[1,2.5,"ü"]})";
    const QJsonDocument before = QJsonDocument::fromJson(text);
    const qint64 held = residentOfFiles();
    ASSERT_GT(held, 1024);

    EXPECT_GT(dropStartupPages(), qint64 { 1024 } * 1024);

    EXPECT_LT(residentOfFiles(), held / 2);
    EXPECT_EQ(QJsonDocument::fromJson(text), before);
#endif
}

} // namespace app
