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
    ADD_FAILURE() << "unexpected warning: " << line.constData();
}
} // namespace

void installWarningGuard()
{
    qInstallMessageHandler(handle);
}

ExpectWarning::ExpectWarning(QString part)
{
    const QMutexLocker lock(&mutex);
    expectedPart = std::move(part);
    seen = 0;
}

ExpectWarning::~ExpectWarning()
{
    const QMutexLocker lock(&mutex);
    EXPECT_GT(seen, 0) << "no warning contained: " << qPrintable(expectedPart);
    expectedPart.clear();
}

} // namespace gateway::test
