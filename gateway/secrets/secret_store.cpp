// SPDX-License-Identifier: GPL-3.0-or-later
// The interface has no code of its own; this unit holds its meta object.
#include "secrets/secret_store.h"

#include "moc_secret_store.cpp"
