// SPDX-License-Identifier: GPL-3.0-or-later
// The person's language, and Qt's own texts in it.
// Thread: the main thread.
#pragma once

class QCoreApplication;

namespace app {

// What is not translated stays English. Plural forms of English come from a file too, so one is always
// loaded.
void installTranslations(QCoreApplication& application);

} // namespace app
