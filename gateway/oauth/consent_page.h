// SPDX-License-Identifier: GPL-3.0-or-later
// The page on which a person allows an MCP client in, or does not: who asks, for what, and where the browser
// goes next; a field for one of the gateway's keys, which proves that the person may decide this. Plain HTML,
// no script, nothing loaded from anywhere; every word of a client is escaped. English and German. Thread:
// any. Pure.
#pragma once

#include "base/headers.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <optional>

namespace gateway::oauth {

enum class Language { English, German };

// The first of an Accept-Language field that there is.
[[nodiscard]] Language languageOf(QByteArrayView acceptLanguage);

// Why the form is shown once more.
enum class ConsentProblem {
    WrongKey,   // not one of the gateway's keys, or switched off, expired, not from this address
    NotAllowed, // a key that may not use this server
    TooMany,    // too many wrong keys; wait a minute
    Stale,      // the form is too old or of another browser; it is filled in anew
};

struct ConsentView {
    QString clientName;      // as it calls itself; may be empty
    QString redirectHost;    // where the browser goes next
    bool staysHere = false;  // that is this computer
    QString server;          // name of the MCP server; empty: all of them
    bool mayCall = false;    // asks to call tools, not only to read
    QByteArray query;        // what was asked for, given back by the form
    QByteArray proof;        // that the form is ours, for this browser
    QByteArray policySource; // see redirectPolicySource()
    std::optional<ConsentProblem> problem = {};
};

struct Page {
    HeaderList headers;
    QByteArray body;
};

[[nodiscard]] Page consentPage(const ConsentView& view, Language language);
// For what must not be sent back to the client: who it is, or where to, is not known. `detail` is escaped.
[[nodiscard]] Page errorPage(const QString& detail, Language language);

// Shown when another server sent the browser back to us. Constant: nothing of the request is in it.
enum class CallbackResult { Taken, Unknown };
[[nodiscard]] Page callbackPage(CallbackResult result, Language language);

} // namespace gateway::oauth
