// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/history_sweep.h"

#include <utility>

namespace gateway::service {

using store::HistoryChoice;
using store::HistoryCount;
using store::HistoryScope;
using store::HistoryStep;

void HistorySweep::begin(store::StoreHistory& history, CaptureDesk& captures, Work work,
    const HistoryScope& scope, QObject* context, Done done)
{
    const std::shared_ptr<HistorySweep> sweep(
        new HistorySweep(history, captures, work, context, std::move(done)));
    sweep->split(scope);
    sweep->next();
}

HistorySweep::HistorySweep(
    store::StoreHistory& history, CaptureDesk& captures, Work work, QObject* context, Done done)
    : m_history(history)
    , m_captures(captures)
    , m_work(work)
    , m_context(context)
    , m_done(std::move(done))
{
}

void HistorySweep::split(const HistoryScope& scope)
{
    if (!scope.ids || scope.ids->size() <= HistoryStep::kMostIds) {
        m_steps.append({ .scope = scope });
        return;
    }
    for (qsizetype at = 0; at < scope.ids->size(); at += HistoryStep::kMostIds) {
        HistoryStep step { .scope = scope };
        step.scope.ids = scope.ids->mid(at, HistoryStep::kMostIds);
        m_steps.append(step);
    }
}

void HistorySweep::next()
{
    if (!m_context)
        return;
    if (m_steps.isEmpty())
        m_done(m_total);
    else if (m_work == Work::Count)
        count();
    else
        choose();
}

void HistorySweep::count()
{
    m_history.count(m_steps.first(), m_context,
        [self = shared_from_this()](const Result<HistoryCount>& count) { self->takeCount(count); });
}

void HistorySweep::takeCount(const Result<HistoryCount>& count)
{
    if (!count) {
        m_done(count.error());
        return;
    }
    m_total += count->count;
    m_steps.first().beforeMs = count->countedBackToMs;
    if (count->isAtEnd)
        m_steps.removeFirst();
    next();
}

void HistorySweep::choose()
{
    m_history.choose(m_steps.first(), m_context,
        [self = shared_from_this()](const Result<HistoryChoice>& choice) { self->takeChoice(choice); });
}

void HistorySweep::takeChoice(const Result<HistoryChoice>& choice)
{
    if (!choice) {
        m_done(choice.error());
        return;
    }
    m_steps.first().beforeMs = choice->searchedBackToMs;
    if (choice->isAtEnd)
        m_steps.removeFirst();
    if (choice->ids.isEmpty())
        next();
    else
        remove(*choice);
}

// What was said goes first: without its request nobody would find it any more.
void HistorySweep::remove(const HistoryChoice& choice)
{
    const auto take = [self = shared_from_this()](const Result<qint64>& removed) {
        if (!removed || *removed == 0) {
            // Nothing went although it was there: to go on would ask for the same again and again.
            self->m_done(removed ? Result<qint64>(self->m_total) : removed);
            return;
        }
        self->m_total += *removed;
        self->next();
    };
    m_captures.removeEach(
        choice.ids, [self = shared_from_this(), ids = choice.ids, take](const Result<qint64>& forgotten) {
            if (!forgotten)
                self->m_done(forgotten.error());
            else if (self->m_context)
                self->m_history.removeEach(ids, self->m_context, take);
        });
}

} // namespace gateway::service
