// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/revision_service.h"

#include "moc_revision_service.cpp"
