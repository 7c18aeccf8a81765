// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/http_types.h"

#include "moc_http_types.cpp"
