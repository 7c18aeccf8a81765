// SPDX-License-Identifier: GPL-3.0-or-later
// What the filter field means: words that must all occur, and tokens that look at one field each
// (filter_words.h has the table of them).
//   model: provider: client: key: code: dialect: session:   part of the name, case ignored
//   status:error|running|ok|cancelled|429   attempt:>1   ttft:>2s   duration:>1m   cost:>0.1   since:1h
//   finish:length (a part of it is enough)   calls:>0   tools:>20   messages:>50   speed:<20
//   tool: body:   what kept bodies say; the store knows, and setContentMatches() brings it here
//   is:pinned|noted
// A value with spaces stands in quotes: model:"my model". The same token twice: either may hold, for names
// and states; both must hold, for comparisons.
// Thread: any. A value.
#pragma once

#include "inspect/exchange_query.h"
#include "inspect/exchange_record.h"

#include <QSet>
#include <QString>
#include <QStringMatcher>
#include <QVector>

#include <functional>
#include <optional>

namespace app::viewmodels {

// What a person has put on a request.
struct RowMarks {
    bool isPinned = false;
    bool isNoted = false;
};

class ExchangeFilter {
public:
    using MarksOf = std::function<RowMarks(const gateway::ExchangeId&)>;

    ExchangeFilter() = default;

    [[nodiscard]] static ExchangeFilter parse(const QString& text);

    // What was not understood and what became of it; empty: all was.
    [[nodiscard]] QString hint() const { return m_hint; }

    // Everything passes.
    [[nodiscard]] bool isEmpty() const;

    // Rows stop or begin to match as time goes by.
    [[nodiscard]] bool dependsOnTime() const { return m_sinceMs.has_value() || m_untilMs.has_value(); }

    // Something is looked for in kept bodies, so nothing matches before setContentMatches().
    [[nodiscard]] bool asksForContent() const { return m_asksForContent; }

    // Only the person's own marks are asked for beside: the store has those of everything.
    [[nodiscard]] bool asksForMarks() const { return m_wantsPinned || m_wantsNoted; }

    [[nodiscard]] bool asksForPinned() const { return m_wantsPinned; }

    [[nodiscard]] bool asksForNoted() const { return m_wantsNoted; }

    [[nodiscard]] const QSet<gateway::ExchangeId>& contentMatches() const { return m_contentMatches; }

    void setContentMatches(const QSet<gateway::ExchangeId>& ids) { m_contentMatches = ids; }

    void setMarks(MarksOf marks) { m_marks = std::move(marks); }

    [[nodiscard]] bool matches(const gateway::inspect::ExchangeRecord& record, qint64 nowMs) const;

    // The same question for the store, but for marks.
    [[nodiscard]] gateway::inspect::ExchangeQuery query(qint64 nowMs) const;

private:
    using Term = gateway::inspect::ExchangeTerm;

    // A term that is ready to be looked for in a hundred thousand records.
    struct Ready {
        Term term;
        QStringMatcher matcher;
        QByteArray idPart;     // upper case, of ids
        quint32 dialects = 0;  // bits of those whose name holds the text
        bool isNumber = false; // the text is one
        std::optional<gateway::inspect::ExchangeState> state;
        [[nodiscard]] bool holds(const gateway::inspect::ExchangeRecord& record) const;

        [[nodiscard]] bool occursIn(const QString& text) const { return matcher.indexIn(text) >= 0; }

        [[nodiscard]] bool occursInAnything(const gateway::inspect::ExchangeRecord& record) const;
        [[nodiscard]] bool compares(qint64 figure) const;
    };

    using Group = QVector<Ready>;

    [[nodiscard]] static Ready prepared(Term term);
    void add(Term term);
    void addAlternative(Term term);
    void addToken(const QString& name, const QString& value);
    void addStatus(const QString& value);
    void addFinish(const QString& value);
    void addCount(const QString& name, const QString& value);
    void addSpeed(const QString& value);
    void addAttempt(const QString& value);
    void addTime(const QString& name, Term::Field field, const QString& value);
    void addCost(const QString& value);
    void addMoment(const QString& name, const QString& value);
    void addMark(const QString& value);
    void explain(const QString& sentence);
    void explainUnknown(const QString& name);

    QVector<Group> m_groups; // of each, one term must hold
    QSet<gateway::ExchangeId> m_contentMatches;
    MarksOf m_marks;
    // How long ago, at most and at least.
    std::optional<qint64> m_sinceMs;
    std::optional<qint64> m_untilMs;
    bool m_asksForContent = false;
    bool m_wantsPinned = false;
    bool m_wantsNoted = false;
    QString m_hint;
};

} // namespace app::viewmodels
