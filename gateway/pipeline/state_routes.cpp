// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/state_routes.h"

#include <QList>

#include <array>

namespace gateway::pipeline {

namespace {

// A path by its form: the words in it, and "*" for an id.
struct Entry {
    QByteArrayView form;
    QByteArrayView method;
    QByteArrayView allow;
    StateAction action;
};

// "compact" stands before the id it could be taken for.
constexpr std::array kEntries {
    Entry { "responses/compact", "POST", "POST", StateAction::Compact },
    Entry { "responses", "GET", "GET, POST", StateAction::ListResponses },
    Entry { "responses/*", "GET", "GET, DELETE", StateAction::GetResponse },
    Entry { "responses/*", "DELETE", "GET, DELETE", StateAction::DeleteResponse },
    Entry { "responses/*/input_items", "GET", "GET", StateAction::ListInputItems },
    Entry { "responses/*/cancel", "POST", "POST", StateAction::CancelResponse },
    Entry { "conversations", "POST", "POST", StateAction::CreateConversation },
    Entry { "conversations/*", "GET", "GET, POST, DELETE", StateAction::GetConversation },
    Entry { "conversations/*", "POST", "GET, POST, DELETE", StateAction::UpdateConversation },
    Entry { "conversations/*", "DELETE", "GET, POST, DELETE", StateAction::DeleteConversation },
    Entry { "conversations/*/items", "GET", "GET, POST", StateAction::ListItems },
    Entry { "conversations/*/items", "POST", "GET, POST", StateAction::AddItems },
    Entry { "conversations/*/items/*", "GET", "GET, DELETE", StateAction::GetItem },
    Entry { "conversations/*/items/*", "DELETE", "GET, DELETE", StateAction::DeleteItem },
};

using Segments = QList<QByteArray>;

bool fits(const Segments& path, QByteArrayView form)
{
    const Segments words = form.toByteArray().split('/');
    if (words.size() != path.size())
        return false;
    for (qsizetype index = 0; index < words.size(); ++index) {
        if (words[index] == "*" ? path[index].isEmpty() : words[index] != path[index])
            return false;
    }
    return true;
}

QByteArray idAt(const Segments& path, qsizetype index)
{
    return index < path.size() ? QByteArray::fromPercentEncoding(path[index]) : QByteArray();
}

} // namespace

std::optional<StateMatch> matchStateRoute(QByteArrayView path, QByteArrayView method)
{
    const bool isOurs =
        path == "/responses" || path.startsWith("/responses/") || path.startsWith("/conversations");
    // An inference, and a count of what it would cost.
    const bool isAsked = method == "POST" && (path == "/responses" || path == "/responses/input_tokens");
    if (!isOurs || isAsked)
        return std::nullopt;
    const Segments segments = path.sliced(1).toByteArray().split('/');
    StateMatch match;
    QByteArrayView form;
    for (const Entry& entry : kEntries) {
        // The first form that fits counts, whatever the method.
        if (!fits(segments, entry.form) || (!form.isEmpty() && form != entry.form))
            continue;
        form = entry.form;
        match.allow = entry.allow;
        if (entry.method != method)
            continue;
        match.action = entry.action;
        match.id = idAt(segments, 1);
        match.item = idAt(segments, 3);
        return match;
    }
    return form.isEmpty() ? std::nullopt : std::optional(match);
}

} // namespace gateway::pipeline
