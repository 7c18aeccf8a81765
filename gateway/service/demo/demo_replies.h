// SPDX-License-Identifier: GPL-3.0-or-later
// A demo script in the words of each dialect.
// Thread: any. Pure.
#pragma once

#include "base/dialect.h"
#include "service/demo/demo_script.h"

#include <QByteArray>
#include <QVector>

namespace gateway::service {

[[nodiscard]] QByteArray demoBody(Dialect dialect, const QString& model, const DemoScript& script);
// Server-sent events, to be sent one after another; the first and the last ones carry no content.
[[nodiscard]] QVector<QByteArray> demoFrames(Dialect dialect, const QString& model, const DemoScript& script);

} // namespace gateway::service
