// SPDX-License-Identifier: GPL-3.0-or-later
// One call of an operation on its way to whoever carries it out, and what comes back. However it came in
// (HTTP, MCP), it is the same value. Thread: any. Pure values.
#pragma once

#include "base/headers.h"
#include "management/operation.h"

#include <boost/json.hpp>

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>
#include <optional>
#include <variant>

namespace gateway::management {

enum class Role { Nobody, Key, Admin };

// Whoever calls.
struct Caller {
    enum class Via { Http, Mcp };
    Role role = Role::Nobody;
    QString keyName = {}; // Role::Key
    QString address = {};
    Via via = Via::Http;

    [[nodiscard]] bool isAdmin() const { return role == Role::Admin; }

    // As the audit trail and the revisions name it: "admin", "key app".
    [[nodiscard]] QString name() const
    {
        switch (role) {
        case Role::Nobody: return QStringLiteral("nobody");
        case Role::Key: return QStringLiteral("key ") + keyName;
        case Role::Admin: return via == Via::Mcp ? QStringLiteral("admin by MCP") : QStringLiteral("admin");
        }
        return {};
    }
};

enum class Mode {
    Carry,    // do it, or read
    Describe, // of a change: say what it would do; nothing is done
};

struct Call {
    const Operation* operation = nullptr; // of the registry
    Caller caller;
    Mode mode = Mode::Carry;
    QHash<QString, QString> parameters = {}; // by name; checked for their type, those absent are absent
    boost::json::value body = {};            // of JSON bodies
    QByteArray text = {};                    // of others
    std::optional<qint64> ifRevision = {};   // a change is to be made on this revision only

    [[nodiscard]] QString parameter(const QString& name) const { return parameters.value(name); }

    [[nodiscard]] std::optional<qint64> number(const QString& name) const
    {
        bool isNumber = false;
        const qint64 value = parameters.value(name).toLongLong(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    }
};

// What is answered instead. In JSON: {"error": {message, type, code, param}}.
struct Refusal {
    int status = 400;
    QString code;                            // "not_found"; a closed list, see refusals.h
    QString message;                         // a sentence
    QString param = {};                      // the parameter or member at fault
    boost::json::array problems = {};        // of a configuration: [{path, message, line, column}]
    std::optional<qint64> retryAfterMs = {}; // from now
};

struct Answer {
    int status = 200;
    boost::json::value body = {}; // of JSON answers
    QByteArray text = {};         // of others
    HeaderList headers = {};
};

using Outcome = std::variant<Answer, Refusal>;
// Called once, on the thread of whoever asked.
using Done = std::function<void(Outcome outcome)>;
// Carries out a call.
using Backend = std::function<void(const Call& call, const Done& done)>;

} // namespace gateway::management
