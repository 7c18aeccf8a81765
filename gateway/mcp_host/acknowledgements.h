// SPDX-License-Identifier: GPL-3.0-or-later
// Changes by way of MCP take two calls: the first is told what would happen and gets a token, the second does
// it with the token. A token is good once, for five minutes, for exactly the tool and the arguments it was
// given for, so that what was read is what is done. Thread: the gateway thread.
#pragma once

#include "base/clock.h"

#include <boost/json.hpp>

#include <QByteArray>
#include <QHash>
#include <QString>

namespace gateway::mcp_host {

class Acknowledgements {
public:
    static constexpr qint64 kGoodForMs = 5 * 60 * 1000;
    static constexpr qsizetype kMaxOpen = 64;

    explicit Acknowledgements(const Clock& clock)
        : m_clock(clock)
    {
    }

    [[nodiscard]] QByteArray issue(const QString& tool, const boost::json::object& arguments);
    // Whether the token was given for that; it is used up either way.
    [[nodiscard]] bool redeem(
        const QByteArray& token, const QString& tool, const boost::json::object& arguments);

private:
    struct Open {
        QByteArray digest;
        qint64 untilMs = 0;
    };

    void forgetOld();

    const Clock& m_clock;
    QHash<QByteArray, Open> m_open; // by the token's hash
};

} // namespace gateway::mcp_host
