// SPDX-License-Identifier: GPL-3.0-or-later
// The playground's page; what the gateway would answer is said by the test.
#include "qml/window_test.h"
