// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/usage_service.h"

#include "moc_usage_service.cpp"
