// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/currency_rates.h"

#include "moc_currency_rates.cpp"
