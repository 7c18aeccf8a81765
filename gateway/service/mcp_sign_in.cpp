// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/mcp_sign_in.h"

#include "moc_mcp_sign_in.cpp"
