// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for a phrase or for words in bodies: as they stand, and as a person reads them (body_text.h). Letters
// match in either case. Pure. Thread: any; one at a time.
#pragma once

#include "inspect/capture.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace gateway::inspect {

class BodyMatcher {
public:
    explicit BodyMatcher(const BodyQuery& query);

    struct Found {
        QString snippet;
        int from = 0;
        int length = 0;
    };

    [[nodiscard]] std::optional<Found> find(const QByteArray& body) const;
    // The first of its bodies that matches, the client's before the provider's, which mostly says the same.
    [[nodiscard]] std::optional<BodyMatch> find(const Capture& capture) const; // without a record

private:
    [[nodiscard]] std::optional<Found> findIn(const QByteArray& text) const;

    BodyQuery::Match m_match;
    QStringList m_wanted; // the phrase, or the words
};

// Why nothing can be looked for; empty: it can.
[[nodiscard]] QString searchProblem(const BodyQuery& query);

} // namespace gateway::inspect
