// SPDX-License-Identifier: GPL-3.0-or-later
// The class has no code of its own; this unit holds its meta object.
#include "store/reply.h"

#include "moc_reply.cpp"
