// SPDX-License-Identifier: GPL-3.0-or-later
// The interface has no code of its own; this unit holds its meta object.
#include "service/mcp_service.h"

#include "moc_mcp_service.cpp"
