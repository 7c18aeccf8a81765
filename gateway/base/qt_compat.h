// SPDX-License-Identifier: GPL-3.0-or-later
// The only place that asks which Qt this is. Everything below builds on 6.4.2 (Debian 12) and 6.8
// (Debian 13).
#pragma once

#include <QtGlobal>

#if QT_VERSION < QT_VERSION_CHECK(6, 4, 0)
#error "Plexus needs Qt 6.4 or newer"
#endif
