// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/codec.h"

namespace gateway::dialects {

const DialectCodec* codecFor(Dialect /*dialect*/)
{
    return nullptr;
}

} // namespace gateway::dialects
