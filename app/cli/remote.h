// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of a running gateway's management API. The key comes from ADMIN_KEY or from a file nobody else may
// read (--key-file, PLEXUS_KEY_FILE), never from the command line, where every user of the computer could see
// it; and it is sent in the clear to this computer only. Thread: the main thread.
#pragma once

#include "app/cli/command.h"

#include "base/result.h"
#include "base/secret.h"
#include "management/operation.h"

#include <QJsonDocument>
#include <QUrl>

#include <functional>
#include <memory>

namespace app::cli {

// Where to, and with what.
struct Remote {
    QUrl base; // "http://127.0.0.1:4000"
    gateway::Secret key;
};

// --url, --key-file, --json: of every command that asks a gateway.
[[nodiscard]] QVector<CommandOption> remoteOptions(const QVector<CommandOption>& more = {});

// From options and environment (PLEXUS_URL, PORT, PLEXUS_KEY_FILE, ADMIN_KEY).
[[nodiscard]] gateway::Result<Remote> remoteOf(const Invocation& invocation);

struct RemoteRequest {
    const gateway::management::Operation* operation = nullptr;
    QHash<QString, QString> parameters = {}; // of the path and the query
    QByteArray body = {};
    QString ifRevision = {}; // empty: whatever is in force
};

struct RemoteReply {
    int status = 0; // HTTP's; 0: there was no answer
    QByteArray body = {};
    QString problem = {}; // why it did not work; empty: it did

    [[nodiscard]] bool isDone() const { return problem.isEmpty(); }
};

using RemoteDone = std::function<void(const RemoteReply& reply)>;

void ask(const Remote& remote, const RemoteRequest& request, const RemoteDone& done);

// What most commands are: one call, and what to print of its answer. Finishes with kFailed and the gateway's
// own words where it did not work; prints the answer itself with --json.
using Shown = std::function<QString(const QJsonDocument& answer)>;
void callAndShow(
    const Invocation& invocation, const Finish& finish, const RemoteRequest& request, const Shown& shown);

// The row of that id; the table of commands names only such as there are.
[[nodiscard]] const gateway::management::Operation* operationOf(std::string_view id);

} // namespace app::cli
