// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that nearly every translation unit of the gateway includes. Speeds up builds only: each
// file still includes what it uses (the tidy preset builds without this).
#pragma once
#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QLoggingCategory>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QVector>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>
