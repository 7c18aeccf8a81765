// SPDX-License-Identifier: GPL-3.0-or-later
// What must be known of a provider's address before each call, found out once: reading a URL takes as long as
// sending a small request, for us and for libcurl.
// Thread: one.
#pragma once

#include <QByteArray>
#include <QHash>

#include <curl/curl.h>

#include <memory>

namespace gateway::upstream {

struct AddressFacts {
    bool isSound = false;    // an absolute http or https URL that cannot end a request's head early
    bool isLoopback = false; // by its name; what a name resolves to is looked at when the socket is opened
    std::shared_ptr<CURLU> parsed = {}; // null: libcurl does not take it
};

[[nodiscard]] AddressFacts factsOf(const QByteArray& url);

// Remembers the addresses last asked for; a person has few, whatever a client sends.
class AddressBook {
public:
    [[nodiscard]] AddressFacts of(const QByteArray& url);

private:
    QHash<QByteArray, AddressFacts> m_facts;
};

} // namespace gateway::upstream
