// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the pages in consent_page.h: plexusd has no translator, and pages are seen where no window is.
// HTML, UTF-8. Thread: any. Pure.
#pragma once

#include "oauth/consent_page.h"

#include <QByteArrayView>

namespace gateway::oauth {

struct ConsentWords {
    QByteArrayView code; // of the language
    QByteArrayView title;
    QByteArrayView lead;
    QByteArrayView client;
    QByteArrayView nameless;
    QByteArrayView goesTo;
    QByteArrayView thisComputer;
    QByteArrayView server;
    QByteArrayView allServers;
    QByteArrayView scopes;
    QByteArrayView readOnly;
    QByteArrayView readAndCall;
    QByteArrayView key;
    QByteArrayView keyNote;
    QByteArrayView allow;
    QByteArrayView deny;
    QByteArrayView wrongKey;
    QByteArrayView notAllowed;
    QByteArrayView tooMany;
    QByteArrayView stale;
    QByteArrayView errorTitle;
    QByteArrayView errorLead;
    QByteArrayView takenTitle;
    QByteArrayView takenLead;
    QByteArrayView unknownTitle;
    QByteArrayView unknownLead;
};

[[nodiscard]] const ConsentWords& consentWords(Language language);
[[nodiscard]] const ConsentWords& germanWords();

} // namespace gateway::oauth
