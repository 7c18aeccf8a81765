// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/meter_service.h"

#include "moc_meter_service.cpp"
