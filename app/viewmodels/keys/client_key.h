// SPDX-License-Identifier: GPL-3.0-or-later
// The credential of a client: made here, shown once, and kept as its digest only.
// Thread: any. Pure but for the randomness of the operating system.
#pragma once

#include "base/secret.h"

#include <QByteArray>
#include <QString>

namespace app::viewmodels {

// "sk-plexus-" and 43 letters and digits: 256 bits, no character a shell or an address would change.
[[nodiscard]] gateway::Secret freshClientKey();
// What the configuration keeps of it.
[[nodiscard]] QByteArray clientKeyDigest(const gateway::Secret& key);

// Where the secret store holds the one that this computer's clients share.
[[nodiscard]] QString clientKeyEntry();

} // namespace app::viewmodels
