// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/backup_service.h"

#include "moc_backup_service.cpp"
