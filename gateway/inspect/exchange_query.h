// SPDX-License-Identifier: GPL-3.0-or-later
// Which requests somebody wants to see, as a value: the window makes it of what is typed and tests the
// requests it holds with it, the store makes a statement of it for all the others. Thread: any.
#pragma once

#include <QString>
#include <QVector>

namespace gateway::inspect {

struct ExchangeTerm {
    // Text fields hold when any of what is named contains `text`, case ignored. What an attempt has too
    // (model, provider, code, status) may be an attempt's.
    enum class Field {
        Anything, // every text below but bodies, and the id
        Model,    // asked for, alias, target
        Provider,
        Client,
        Key,     // name, attribution
        Code,    // of the error
        Dialect, // name
        Session, // the conversation's id, the agent's
        Tool,    // the name of one that was called or offered; from kept bodies
        Body,    // kept bodies
        Id,      // `text` is the whole of it
        Parent,  // likewise, of the exchange it was made for
        // Numbers
        Status,       // HTTP
        State,        // `text` is a stateName()
        Attempts,     // how many
        FirstTokenUs, // never: no comparison holds
        DurationUs,   // likewise
        CostNanos,    // likewise
        StartedAtMs,  // wall clock
        Finish,       // `text` is in a finishName()
        Messages,     // how many
        Tools,        // how many are offered
        ToolCalls,
        MilliTokensPerSecond, // never: no comparison holds
    };
    enum class Test { Contains, Equal, Less, LessOrEqual, Greater, GreaterOrEqual };

    Field field = Field::Anything;
    Test test = Test::Contains;
    QString text = {};
    qint64 number = 0;

    friend bool operator==(const ExchangeTerm&, const ExchangeTerm&) = default;
};

struct ExchangeQuery {
    // Of every list at least one term must hold.
    QVector<QVector<ExchangeTerm>> allOf = {};

    [[nodiscard]] bool isEmpty() const { return allOf.isEmpty(); }

    friend bool operator==(const ExchangeQuery&, const ExchangeQuery&) = default;
};

} // namespace gateway::inspect
