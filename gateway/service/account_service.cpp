// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/account_service.h"

#include "moc_account_service.cpp"
