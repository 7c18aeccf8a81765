// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/history_reader.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace app::viewmodels {

using gateway::Result;
using gateway::inspect::BodyMatch;
using gateway::inspect::BodyQuery;
using gateway::inspect::BodySearchPage;
using gateway::inspect::ExchangeTerm;
using gateway::store::HistoryPage;

namespace {

// More bodies than this nobody looks through by hand.
constexpr qsizetype kMostContentMatches = 500;

} // namespace

HistoryReader::HistoryReader(
    gateway::service::TrafficFeed& traffic, const gateway::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_traffic(traffic)
    , m_clock(clock)
{
}

void HistoryReader::begin()
{
    m_isReading = true;
    m_problem.clear();
    Q_EMIT stateChanged();
}

void HistoryReader::finish(const QString& problem)
{
    m_isReading = false;
    m_problem = problem;
    Q_EMIT stateChanged();
}

void HistoryReader::readOn()
{
    if (m_isReading || isExhausted() || !m_problem.isEmpty())
        return;
    if (!isSearching()) {
        begin();
        readPage();
        return;
    }
    m_stepsLeft = kStepsAtOnce;
    m_found = 0;
    begin();
    if (m_filter.asksForContent())
        searchContent();
    else
        searchStep();
}

void HistoryReader::retry()
{
    m_problem.clear();
    m_isExhausted = m_isSearchOver = false;
    readOn();
}

void HistoryReader::lookAgain()
{
    if (m_isReading) {
        m_looksAgain = true; // what comes may have been read before
        return;
    }
    if (!m_isExhausted)
        return;
    m_isExhausted = false;
    if (!isSearching())
        readOn();
}

void HistoryReader::setFilter(const ExchangeFilter& filter, int shown)
{
    ++m_round;
    m_filter = filter;
    m_isReading = false;
    m_problem.clear();
    m_isSearchOver = false;
    m_searchedMs = 0;
    m_content.clear();
    m_contentAt = 0;
    for (const QVector<ExchangeTerm>& group : filter.query(m_clock.epochMs()).allOf) {
        const ExchangeTerm& term = group.first();
        // A tool's name is a word of its own, a text of bodies stands as it was typed.
        if (term.field == ExchangeTerm::Field::Tool)
            m_content.append({ .query = { .text = term.text, .match = BodyQuery::Match::Words }, .ids = {} });
        else if (term.field == ExchangeTerm::Field::Body)
            m_content.append(
                { .query = { .text = term.text, .match = BodyQuery::Match::Phrase }, .ids = {} });
    }
    Q_EMIT stateChanged();
    if (isSearching() && (shown < kScreenful || filter.asksForContent()))
        readOn();
}

void HistoryReader::readPage()
{
    m_traffic.loadHistory({ .beforeMs = m_horizonMs, .limit = kPage },
        [guard = QPointer(this), round = m_round](const Result<Records>& page) {
            // A page that comes after all is no less true.
            if (guard && (guard->m_round == round || !guard->isSearching()))
                guard->takePage(page);
        });
}

void HistoryReader::takePage(const Result<Records>& page)
{
    if (!page) {
        finish(page.error().message);
        return;
    }
    m_isExhausted = page->size() < kPage;
    if (!page->isEmpty())
        m_horizonMs = page->last()->startedAtMs;
    Q_EMIT read(*page);
    finish({});
    if (std::exchange(m_looksAgain, false))
        lookAgain();
}

void HistoryReader::searchStep()
{
    --m_stepsLeft;
    m_traffic.searchHistory({ .query = m_filter.query(m_clock.epochMs()),
                                .beforeMs = m_searchedMs == 0 ? m_horizonMs : m_searchedMs,
                                .limit = kPage },
        [guard = QPointer(this), round = m_round](const Result<HistoryPage>& page) {
            if (guard && guard->m_round == round)
                guard->takeStep(page);
        });
}

void HistoryReader::takeStep(const Result<HistoryPage>& page)
{
    if (!page) {
        finish(page.error().message);
        return;
    }
    m_searchedMs = page->searchedBackToMs;
    m_isSearchOver = page->isAtEnd;
    m_found += static_cast<int>(page->records.size());
    if (!page->records.isEmpty())
        Q_EMIT found(page->records);
    const bool goesOn = !m_isSearchOver && m_found < kScreenful && m_stepsLeft > 0;
    if (!goesOn) {
        finish({});
        return;
    }
    Q_EMIT stateChanged();
    searchStep();
}

void HistoryReader::searchContent()
{
    if (m_contentAt >= m_content.size()) {
        m_isSearchOver = true;
        finish({});
        return;
    }
    m_traffic.searchBodies(m_content[m_contentAt].query,
        [guard = QPointer(this), round = m_round](const Result<BodySearchPage>& page) {
            if (guard && guard->m_round == round)
                guard->takeContent(page);
        });
}

void HistoryReader::takeContent(const Result<BodySearchPage>& page)
{
    if (!page) {
        finish(page.error().message);
        return;
    }
    ContentTerm& term = m_content[m_contentAt];
    Records records;
    for (const BodyMatch& match : page->matches) {
        if (!term.ids.contains(match.record->id))
            records.append(match.record);
        term.ids.insert(match.record->id);
    }
    m_searchedMs = page->searchedBackToMs;
    term.query.beforeMs = page->searchedBackToMs;
    term.query.beforeId = page->searchedBackToId;
    if (!records.isEmpty())
        Q_EMIT found(records);
    const bool isDone = page->isAtEnd || term.ids.size() >= kMostContentMatches;
    if (isDone)
        contentTermDone();
    else if (m_content.size() == 1)
        Q_EMIT contentFound(term.ids); // what is there can be looked at already
    searchContent();
}

// What one of the texts is in and the others are not goes with the last one.
void HistoryReader::contentTermDone()
{
    if (++m_contentAt < m_content.size())
        return;
    QSet<gateway::ExchangeId> ids = m_content.first().ids;
    for (const ContentTerm& term : std::as_const(m_content))
        ids.intersect(term.ids);
    Q_EMIT contentFound(ids);
}

} // namespace app::viewmodels

#include "moc_history_reader.cpp"
