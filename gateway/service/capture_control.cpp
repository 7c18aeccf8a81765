// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/capture_control.h"

#include "moc_capture_control.cpp"
