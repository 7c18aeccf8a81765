// SPDX-License-Identifier: GPL-3.0-or-later
// The interfaces have no code of their own; this unit holds their meta objects.
#include "service/gateway_service.h"
#include "service/provider_models.h"

#include "moc_gateway_service.cpp"
#include "moc_provider_models.cpp"
