// SPDX-License-Identifier: GPL-3.0-or-later
// Which tools of a server clients may see and call, through the aggregate or at the server's own address.
// What a server shows the first time is taken on trust, since its owner added it; a tool that appears later,
// or says something else than it did, is held back until a person has looked at it (a description is read by
// models as an instruction). Thread: the gateway thread.
#pragma once

#include "base/clock.h"
#include "mcp/approval_book.h"

#include <boost/json.hpp>

#include <QHash>
#include <QStringList>

#include <vector>

namespace gateway::mcp {

enum class ToolState {
    Allowed,
    New,     // of a server that was known without it
    Changed, // it says something else than when it was allowed
};

// A tool as a server last showed it.
struct SeenTool {
    QString name;
    QString title = {};
    QString description = {};
    QByteArray digest = {};
    QStringList hidden = {}; // characters in it that nobody sees
    ToolState state = ToolState::Allowed;

    friend bool operator==(const SeenTool&, const SeenTool&) = default;
};

// Over name, title, description, schemas and annotations; the order of members does not count.
[[nodiscard]] QByteArray toolDigest(const boost::json::object& tool);

class ToolGuard {
public:
    ToolGuard(ApprovalBook& book, const Clock& clock)
        : m_book(book)
        , m_clock(clock)
    {
    }

    // All that the server has now; those of a server never seen before are allowed with it.
    void saw(const QString& server, const std::vector<const boost::json::object*>& tools);

    // Some of its tools, as a client was about to be shown them; takes note of those of a server that is
    // known. Only a whole list (saw()) makes one known.
    void noticed(const QString& server, const std::vector<const boost::json::object*>& tools);
    // Its tools were seen once: from then on new ones are held back.
    [[nodiscard]] bool isKnown(const QString& server) const;
    // Whether a tool may be called by its name alone: in the form it was last seen in, or, where it was not
    // seen since the start, in any form that was allowed. Allowed for a server that is not known.
    [[nodiscard]] ToolState callState(const QString& server, const QString& name) const;

    // As last seen; empty when not.
    [[nodiscard]] std::vector<SeenTool> seen(const QString& server) const;
    [[nodiscard]] ToolState state(const QString& server, const QString& name, const QByteArray& digest) const;
    // Allows the tool in that form; false: it does not have it any more.
    [[nodiscard]] bool allow(const QString& server, const QString& name, const QByteArray& digest);
    // Takes it from the clients until it is allowed again.
    void revoke(const QString& server, const QString& name);

private:
    // Never more: a server that shows ten thousand tools is not watched beyond these, and shows none of the
    // rest.
    static constexpr std::size_t kMaxTools = 2000;

    ApprovalBook& m_book;
    const Clock& m_clock;
    QHash<QString, std::vector<SeenTool>> m_seen; // by server
};

// Why a call of that tool is refused; `state` is not Allowed.
[[nodiscard]] QString heldBackText(ToolState state, const QString& server, const QString& tool);

} // namespace gateway::mcp
