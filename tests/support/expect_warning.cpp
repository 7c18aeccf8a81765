// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/expect_warning.h"

#include <QMutex>
#include <QtGlobal>

#include <cstdio>
#include <utility>

#include <gtest/gtest.h>

namespace gateway::test {

namespace {
QMutex mutex;
QString expectedPart;
QString allowedPart;
int seen = 0;

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QByteArray line = message.toUtf8();
    std::fprintf(stderr, "[%s] %s\n", context.category ? context.category : "default", line.constData());
    if (type != QtWarningMsg && type != QtCriticalMsg)
        return;
    const QMutexLocker lock(&mutex);
    if (!expectedPart.isEmpty() && message.contains(expectedPart)) {
        ++seen;
        return;
    }
    if (!allowedPart.isEmpty() && message.contains(allowedPart))
        return;
    ADD_FAILURE() << "unexpected warning: " << line.constData();
}
} // namespace

void installWarningGuard()
{
    qInstallMessageHandler(handle);
}

ExpectWarning::ExpectWarning(QString part, QString byTheWay)
{
    const QMutexLocker lock(&mutex);
    expectedPart = std::move(part);
    allowedPart = std::move(byTheWay);
    seen = 0;
}

ExpectWarning::~ExpectWarning()
{
    const QMutexLocker lock(&mutex);
    EXPECT_GT(seen, 0) << "no warning contained: " << qPrintable(expectedPart);
    expectedPart.clear();
    allowedPart.clear();
}

} // namespace gateway::test
