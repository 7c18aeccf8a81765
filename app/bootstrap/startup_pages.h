// SPDX-License-Identifier: GPL-3.0-or-later
// Gives back the memory that only the start took. Half of what a program holds at rest is code and tables of
// itself and its libraries, and most of that has run once: options, migrations, the relocation of libraries.
#pragma once

#include <QtGlobal>

namespace app {

// Lets go of the pages of programs and libraries that nobody can have written to. The system gives back what
// is needed again, out of its own cache, when it is: some hundred short interruptions, once. Bytes that were
// given up for the time being; 0 where the system cannot. Thread: any.
qint64 dropStartupPages();

} // namespace app
