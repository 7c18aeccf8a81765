// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/warning_counter.h"

#include <QMutex>
#include <QMutexLocker>

#include <string_view>

namespace app {

namespace {

QMutex mutex;
QStringList collected;
QtMessageHandler previous = nullptr;

void collect(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const std::string_view category = context.category == nullptr ? "" : context.category;
    if (type != QtDebugMsg && type != QtInfoMsg && !category.starts_with("gateway")) {
        const QMutexLocker lock(&mutex);
        collected.append(message);
    }
    if (previous != nullptr)
        previous(type, context, message);
}

} // namespace

WarningCounter::WarningCounter()
{
    previous = qInstallMessageHandler(collect);
}

WarningCounter::~WarningCounter()
{
    qInstallMessageHandler(previous);
    const QMutexLocker lock(&mutex);
    collected.clear();
}

QStringList WarningCounter::messages() const
{
    const QMutexLocker lock(&mutex);
    return collected;
}

} // namespace app
