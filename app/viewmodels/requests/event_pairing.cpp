// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/event_pairing.h"

#include "app/viewmodels/requests/answer_text.h"
#include "app/viewmodels/requests/event_saying.h"
#include "app/viewmodels/requests/sequence_match.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <utility>
#include <vector>

namespace app::viewmodels {

using gateway::inspect::Capture;
using gateway::inspect::StreamEvent;
using gateway::inspect::StreamSide;

namespace {

// Translating takes less by far; what went out later came of something else.
constexpr qint64 kAtOnceUs = 20'000;

// The letters of one channel in the order they came, and which event each is of.
struct Run {
    QString text = {};
    std::vector<std::pair<qsizetype, int>> ends = {}; // where in the text an event's part ends

    void add(const QString& part, int event)
    {
        text += part;
        ends.emplace_back(text.size(), event);
    }
};

// A channel, and which of several answers or calls: calls are numbered as they begin, on both sides alike.
using RunKey = std::pair<int, int>;

struct Side {
    QVector<PairedEvent> events = {};
    QVector<qint64> atUs = {};
    std::vector<quint64> digests = {};
    QMap<RunKey, Run> runs = {};
    QVector<std::pair<QString, int>> begun = {}; // names of calls, each with its event
};

class SideReader {
public:
    explicit SideReader(Side& side)
        : m_side(side)
    {
    }

    void read(int index, const StreamEvent& event, QByteArrayView bytes)
    {
        const int at = static_cast<int>(m_side.events.size());
        m_side.events.append(PairedEvent { .event = index });
        m_side.atUs.append(event.atUs);
        const QByteArray data = eventData(bytes);
        // What was not kept is like nothing.
        m_side.digests.push_back(data.isEmpty() ? ~static_cast<quint64>(index) : qHash(data, size_t { 11 }));
        const EventSaying saying = sayingOf(data);
        for (const BegunCall& call : saying.calls) {
            m_ordinals.insert(call.slot, static_cast<int>(m_side.begun.size()));
            m_side.begun.append({ call.name, at });
        }
        for (const SaidPart& part : saying.parts)
            take(part, at);
    }

private:
    void take(const SaidPart& part, int at)
    {
        const bool isCall = part.channel == SaidPart::Channel::Call;
        const int which = isCall ? m_ordinals.value(part.slot, -1) : part.slot;
        QString text = part.text;
        // Arguments are written anew where they come whole: their spaces tell nothing.
        if (isCall)
            text.removeIf([](QChar letter) { return letter.isSpace(); });
        m_side.runs[{ static_cast<int>(part.channel), which }].add(text, at);
    }

    Side& m_side;
    QHash<int, int> m_ordinals; // of calls, by their slot
};

class Pairer {
public:
    Pairer(Side& upstream, Side& client)
        : m_upstream(upstream)
        , m_client(client)
    {
    }

    void pair()
    {
        bySameData();
        byCalls();
        byText();
        byOrder();
    }

private:
    void join(int up, int to, PairBasis basis)
    {
        const auto add = [basis](PairedEvent& event, int counterpart) {
            if (event.basis == PairBasis::Same || event.counterparts.contains(counterpart))
                return;
            event.counterparts.append(counterpart);
            if (event.basis == PairBasis::None)
                event.basis = basis;
        };
        const bool isTaken =
            m_upstream.events[up].basis == PairBasis::Same || m_client.events[to].basis == PairBasis::Same;
        if (isTaken)
            return;
        add(m_upstream.events[up], to);
        add(m_client.events[to], up);
    }

    void bySameData()
    {
        for (const auto& [up, to] : matchSequences(m_upstream.digests, m_client.digests)) {
            if (up >= 0 && to >= 0)
                join(up, to, PairBasis::Same);
        }
    }

    void byCalls()
    {
        const qsizetype both = std::min(m_upstream.begun.size(), m_client.begun.size());
        for (qsizetype i = 0; i < both; ++i) {
            if (m_upstream.begun[i].first == m_client.begun[i].first)
                join(m_upstream.begun[i].second, m_client.begun[i].second, PairBasis::Said);
        }
    }

    // As far as both sides say the same.
    void byText()
    {
        for (auto run = m_upstream.runs.cbegin(); run != m_upstream.runs.cend(); ++run) {
            const auto other = m_client.runs.constFind(run.key());
            if (other != m_client.runs.cend())
                joinRuns(run.value(), other.value());
        }
    }

    void joinRuns(const Run& up, const Run& to)
    {
        const auto differs =
            std::mismatch(up.text.cbegin(), up.text.cend(), to.text.cbegin(), to.text.cend()).first;
        const qsizetype same = differs - up.text.cbegin();
        size_t i = 0;
        size_t j = 0;
        qsizetype from = 0;
        while (i < up.ends.size() && j < to.ends.size() && from < same) {
            join(up.ends[i].second, to.ends[j].second, PairBasis::Said);
            from = std::min(up.ends[i].first, to.ends[j].first);
            const bool upEnds = up.ends[i].first == from;
            const bool toEnds = to.ends[j].first == from;
            i += upEnds ? 1 : 0;
            j += toEnds ? 1 : 0;
        }
    }

    // Between the neighbours that are known: the one of the provider's that had just come, else the last one
    // that has no counterpart yet.
    void byOrder()
    {
        const QVector<PairedEvent> known = m_client.events;
        const QVector<PairedEvent> knownUp = m_upstream.events;
        int before = 0;
        for (int to = 0; to < known.size(); ++to) {
            if (!known[to].counterparts.isEmpty()) {
                before = std::max(before, known[to].counterparts.last());
                continue;
            }
            const int behind = nextKnown(known, to);
            const int up = lastBy(m_client.atUs[to], before, behind, knownUp);
            if (up >= 0)
                join(up, to, PairBasis::Order);
        }
    }

    [[nodiscard]] int nextKnown(const QVector<PairedEvent>& known, int to) const
    {
        for (int i = to + 1; i < known.size(); ++i) {
            if (!known[i].counterparts.isEmpty())
                return known[i].counterparts.first();
        }
        return static_cast<int>(m_upstream.events.size()) - 1;
    }

    [[nodiscard]] int lastBy(qint64 atUs, int from, int to, const QVector<PairedEvent>& knownUp) const
    {
        int waiting = -1; // without a counterpart, however long ago
        for (int up = to; up >= from; --up) {
            if (m_upstream.atUs[up] > atUs)
                continue;
            if (atUs - m_upstream.atUs[up] <= kAtOnceUs)
                return up;
            if (waiting < 0 && knownUp[up].counterparts.isEmpty())
                waiting = up;
        }
        return waiting;
    }

    Side& m_upstream;
    Side& m_client;
};

} // namespace

EventPairing pairEvents(const Capture& capture)
{
    EventPairing pairing;
    for (const StreamEvent& event : capture.events) {
        if (event.side == StreamSide::Upstream)
            pairing.attempt = std::max(pairing.attempt, event.attempt);
    }
    Side upstream;
    Side client;
    SideReader readUpstream(upstream);
    SideReader readClient(client);
    for (int i = 0; i < capture.events.size(); ++i) {
        const StreamEvent& event = capture.events[i];
        if (event.side == StreamSide::Client)
            readClient.read(i, event, capture.bytesOf(event));
        else if (event.attempt == pairing.attempt)
            readUpstream.read(i, event, capture.bytesOf(event));
    }
    if (!upstream.events.isEmpty() && !client.events.isEmpty())
        Pairer(upstream, client).pair();
    for (Side* side : { &upstream, &client }) {
        for (PairedEvent& event : side->events)
            std::sort(event.counterparts.begin(), event.counterparts.end());
    }
    pairing.upstream = std::move(upstream.events);
    pairing.client = std::move(client.events);
    return pairing;
}

} // namespace app::viewmodels
