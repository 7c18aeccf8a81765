// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/exchange_inspector.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/common/gateway_texts.h"
#include "app/viewmodels/requests/exchange_texts.h"
#include "app/viewmodels/requests/waterfall_phases.h"
#include "base/error.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::inspect::AttemptRecord;
using gateway::inspect::CapturePtr;
using gateway::inspect::ExchangeRecord;
using gateway::inspect::ExchangeRecordPtr;
using Capture = BodyView::Capture;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ExchangeInspector)
};

// The client's dialect, and the provider's where it is another.
QString dialectText(const ExchangeRecord& record)
{
    const QString asked = gateway::dialectName(record.dialect);
    if (record.attempts.isEmpty() || record.attempts.last().dialect == record.dialect)
        return asked;
    //: %1 the client's API dialect, %2 the provider's
    return Texts::tr("%1, translated to %2").arg(asked, gateway::dialectName(record.attempts.last().dialect));
}

QString noteText(const gateway::inspect::TranslationNote& note)
{
    if (note.kind == u"changed")
        return Texts::tr("changed: %1").arg(note.reason);
    if (note.kind == u"emulated")
        return Texts::tr("emulated: %1").arg(note.reason);
    if (note.kind == u"repaired")
        return Texts::tr("repaired: %1").arg(note.reason);
    return Texts::tr("left out: %1").arg(note.reason);
}

QString nameOf(const AttemptRecord& attempt)
{
    return attempt.model.isEmpty() ? attempt.provider : QString(attempt.provider + u'/' + attempt.model);
}

QVector<Field> notesOf(const ExchangeRecord& record)
{
    QVector<Field> fields;
    for (const gateway::inspect::TranslationNote& note : record.notes)
        fields.append({ .section = {}, .name = note.field, .value = noteText(note) });
    return fields;
}

// 0 is none, or not told.
QString someText(qint64 count)
{
    return count > 0 ? exactCountText(count) : QString();
}

QVector<Field> factsOf(const ExchangeRecord& record)
{
    QVector<Field> fields;
    const auto add = [&fields](const QString& name, const QString& value) {
        if (!value.isEmpty())
            fields.append({ .section = {}, .name = name, .value = value });
    };
    const auto tokens = [&record](const std::optional<qint64>& count) {
        if (!count)
            return QString();
        const QString text = exactCountText(*count);
        //: %1 a number of tokens
        return record.isUsageEstimated ? Texts::tr("%1, estimated").arg(text) : text;
    };
    add(Texts::tr("Started"), momentText(QDateTime::fromMSecsSinceEpoch(record.startedAtMs)));
    add(Texts::tr("Client"), record.client);
    add(Texts::tr("Key"), keyText(record));
    const QString dialect = dialectText(record);
    add(Texts::tr("API"), dialect);
    add(Texts::tr("Streaming"), record.streaming ? Texts::tr("yes") : Texts::tr("no"));
    add(Texts::tr("Kind"), operationText(record));
    add(Texts::tr("Carried"), mediaText(record));
    add(Texts::tr("Asked for"), record.model);
    add(Texts::tr("Went to"), targetText(record));
    if (record.status > 0)
        add(Texts::tr("Status"), QString::number(record.status));
    add(Texts::tr("First token"), durationText(firstTokenOf(record)));
    if (record.firstTextUs > record.firstTokenUs && firstTokenOf(record) >= 0)
        add(Texts::tr("First text"), durationText(record.firstTextUs));
    if (record.endUs >= 0)
        add(Texts::tr("Duration"), durationText(record.endUs));
    add(Texts::tr("Tokens in"), tokens(inputTokens(record.usage)));
    add(Texts::tr("from cache"), tokens(record.usage.cacheRead));
    add(Texts::tr("to cache"), tokens(record.usage.cacheWrite));
    add(Texts::tr("Tokens out"), tokens(record.usage.output));
    add(Texts::tr("reasoning"), tokens(record.usage.reasoning));
    if (const auto speed = gateway::inspect::tokensPerSecond(record))
        //: %1 a number
        add(Texts::tr("Speed"), Texts::tr("%1 tok/s").arg(rateText(*speed)));
    add(Texts::tr("Cost"), costText(record));
    add(Texts::tr("Finish reason"), finishText(record.answer.finish));
    add(Texts::tr("Tool calls"), someText(record.answer.toolCalls));
    add(Texts::tr("Tools offered"), someText(record.tools));
    add(Texts::tr("Messages"), someText(record.messages));
    add(Texts::tr("Request body"), bytesText(record.requestBytes));
    add(Texts::tr("Response body"), bytesText(record.responseBytes));
    if (record.streamEvents > 0)
        add(Texts::tr("Stream events"), exactCountText(record.streamEvents));
    add(Texts::tr("Request"), QString::fromUtf8(record.method + ' ' + record.target));
    add(Texts::tr("From"), record.remoteAddress);
    add(Texts::tr("Session"), record.session);
    add(Texts::tr("Agent"), record.agent);
    add(Texts::tr("Started by agent"), record.parentAgent);
    add(Texts::tr("ID"), record.id.toString());
    return fields;
}

void addHeaders(QVector<Field>& fields, const QString& section, const gateway::HeaderText& headers)
{
    for (const gateway::Header& header : headers.list()) {
        fields.append({ .section = section,
            .name = QString::fromLatin1(header.name),
            .value = QString::fromUtf8(header.value) });
    }
}

QVector<Field> headersOf(const ExchangeRecord& record)
{
    QVector<Field> fields;
    addHeaders(fields, Texts::tr("Request from the client"), record.requestHeaders);
    const bool several = record.attempts.size() > 1;
    for (int i = 0; i < record.attempts.size(); ++i) {
        const AttemptRecord& attempt = record.attempts[i];
        const QString who =
            several ? Texts::tr("%1, attempt %2").arg(attempt.provider).arg(i + 1) : attempt.provider;
        addHeaders(fields, Texts::tr("Request to %1").arg(who), attempt.requestHeaders);
        addHeaders(fields, Texts::tr("Response from %1").arg(who), attempt.responseHeaders);
    }
    addHeaders(fields, Texts::tr("Response to the client"), record.responseHeaders);
    return fields;
}

} // namespace

ExchangeInspector::ExchangeInspector(
    gateway::service::TrafficFeed& traffic, const gateway::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_traffic(traffic)
    , m_clock(clock)
    , m_related(clock)
{
    connect(&m_timeline, &StreamTimeline::rangeChanged, &m_events,
        [this] { m_events.setMarked(m_timeline.rangeFromUs(), m_timeline.rangeToUs()); });
}

void ExchangeInspector::show(const ExchangeRecordPtr& record)
{
    if (m_record == record)
        return;
    const ExchangeRecordPtr before = std::exchange(m_record, record);
    const bool sameRequest = before && record && before->id == record->id;
    m_facts.setFields(record ? factsOf(*record) : QVector<Field>());
    m_notes.setFields(record ? notesOf(*record) : QVector<Field>());
    m_route.setCandidates(record ? record->considered : RouteListModel::Candidates(),
        record ? record->attempts : QVector<AttemptRecord>());
    m_headers.setFields(record ? headersOf(*record) : QVector<Field>());
    m_attempts.setAttempts(
        record ? record->id : gateway::ExchangeId(), record ? record->attempts : QVector<AttemptRecord>());
    m_timeline.setRecord(record);
    m_related.setOwner(record);
    if (!sameRequest)
        m_pace = {};
    if (record)
        m_pace.note(*record, m_clock.epochMs());
    if (!sameRequest) {
        m_capture.reset();
        m_captureProblem.clear();
        m_request.clear(Capture::Loading);
        m_response.clear(Capture::Loading);
        m_events.setCapture(nullptr);
        m_timeline.setCapture(nullptr);
        m_relatedAreFound = false;
        searchRelated();
    }
    if (record && (!sameRequest || before->isFinished() != record->isFinished()))
        reloadCapture();
    Q_EMIT changed();
    Q_EMIT progressChanged();
    if (!sameRequest)
        Q_EMIT relatedChanged();
}

void ExchangeInspector::refreshProgress()
{
    if (isRunning())
        Q_EMIT progressChanged();
}

void ExchangeInspector::reloadCapture()
{
    if (!m_record)
        return;
    m_traffic.loadCapture(m_record->id,
        [guard = QPointer(this), id = m_record->id](const gateway::Result<CapturePtr>& capture) {
            // One may have gone on to another request meanwhile.
            if (guard && guard->m_record && guard->m_record->id == id)
                guard->takeCapture(capture);
        });
}

void ExchangeInspector::takeCapture(const gateway::Result<CapturePtr>& capture)
{
    m_capture = capture ? *capture : nullptr;
    m_captureProblem = capture ? QString() : capture.error().message;
    showCapture();
    Q_EMIT changed();
}

void ExchangeInspector::showCapture()
{
    m_events.setCapture(m_capture);
    m_timeline.setCapture(m_capture);
    if (!m_capture) {
        m_request.clear(Capture::Missing);
        m_response.clear(Capture::Missing);
        return;
    }
    QVector<BodySides::Attempt> requests;
    QVector<BodySides::Attempt> answers;
    for (const auto& attempt : m_capture->attempts) {
        const AttemptRecord tried = m_record->attempts.value(attempt.index);
        const QString name =
            u"%1  %2"_s.arg(QString::number(attempt.index + 1), tried.provider + u'/' + tried.model);
        requests.append({ .name = name, .body = attempt.request });
        answers.append({ .name = name, .body = attempt.answer });
    }
    const Capture state = isRunning() ? Capture::Growing : Capture::Whole;
    m_request.setBodies(state, m_capture->request, requests);
    m_response.setBodies(state, m_capture->answer, answers);
}

void ExchangeInspector::setShowsRelated(bool shows)
{
    if (m_showsRelated == shows)
        return;
    m_showsRelated = shows;
    searchRelated();
    Q_EMIT relatedChanged();
}

// Whoever walks through the list passes many requests; the last one is searched for when the search under way
// ends.
void ExchangeInspector::searchRelated()
{
    using Term = gateway::inspect::ExchangeTerm;
    if (!searchesRelated() || m_isSearching)
        return;
    m_isSearching = true;
    constexpr qint64 kDayMs = 86'400'000;
    const auto equal = [](Term::Field field, const QString& text) {
        return Term { .field = field, .test = Term::Test::Equal, .text = text };
    };
    QVector<Term> any { equal(Term::Field::Parent, m_record->id.toString()) };
    if (!m_record->parent.isEmpty())
        any.append(equal(Term::Field::Id, m_record->parent.toString()));
    if (!m_record->session.isEmpty())
        any.append(equal(Term::Field::Session, m_record->session));
    // A replay may be days younger; what is looked through begins there.
    m_traffic.searchHistory({ .query = { .allOf = { any } },
                                .beforeMs = m_record->startedAtMs + kDayMs,
                                .limit = RelatedListModel::kMost },
        [guard = QPointer(this), id = m_record->id](
            const gateway::Result<gateway::store::HistoryPage>& page) {
            if (guard)
                guard->takeRelated(id, page);
        });
}

void ExchangeInspector::takeRelated(
    const gateway::ExchangeId& id, const gateway::Result<gateway::store::HistoryPage>& page)
{
    m_isSearching = false;
    if (m_record && m_record->id == id) {
        if (page)
            m_related.offer(page->records);
        m_relatedAreFound = true;
        Q_EMIT relatedChanged();
        return;
    }
    searchRelated();
}

void ExchangeInspector::pointAt(double us)
{
    m_timeline.setCursorUs(us);
    m_events.setCurrent(m_events.rowAt(us));
}

void ExchangeInspector::chooseEvent(int row)
{
    m_events.setCurrent(row);
    if (m_events.currentUs() >= 0)
        m_timeline.setCursorUs(m_events.currentUs());
}

QString ExchangeInspector::decision() const
{
    return m_record ? decisionText(*m_record) : QString();
}

QString decisionText(const ExchangeRecord& record)
{
    if (record.attempts.isEmpty())
        return {};
    const AttemptRecord& last = record.attempts.last();
    const QString target = nameOf(last);
    if (record.attempts.size() > 1) {
        const AttemptRecord& before = record.attempts[record.attempts.size() - 2];
        const QString failed = before.status > 0
            //: %1 provider/model, %2 an HTTP status
            ? Texts::tr("%1 failed with %2").arg(nameOf(before), QString::number(before.status))
            : Texts::tr("%1 failed").arg(nameOf(before));
        //: %1 is "openai/gpt-5 failed with 500"
        return nameOf(before) == target
            ? Texts::tr("%1, so it was asked once more.").arg(failed)
            //: likewise; %2 provider/model
            : Texts::tr("%1, so the next target, %2, was asked.").arg(failed, target);
    }
    if (last.reason.isEmpty())
        return Texts::tr("It went to %1.").arg(target);
    //: %1 provider/model, %2 a short phrase: "first in order"
    return Texts::tr("It went to %1: %2.").arg(target, gatewayText(last.reason));
}

QString ExchangeInspector::exchangeId() const
{
    return m_record ? m_record->id.toString() : QString();
}

QString ExchangeInspector::title() const
{
    return m_record ? modelText(*m_record) : QString();
}

QString ExchangeInspector::subtitle() const
{
    return m_record ? targetText(*m_record) : QString();
}

QString ExchangeInspector::statusLine() const
{
    return m_record ? statusText(*m_record, m_clock.epochMs()).text : QString();
}

int ExchangeInspector::statusTone() const
{
    return m_record ? static_cast<int>(statusText(*m_record, m_clock.epochMs()).tone) : 0;
}

QString ExchangeInspector::statusIcon() const
{
    return m_record ? statusText(*m_record).icon : QString();
}

QString ExchangeInspector::progress() const
{
    return m_record ? progressText(*m_record, m_pace, m_clock.epochMs()) : QString();
}

QString ExchangeInspector::error() const
{
    return m_record ? errorText(*m_record) : QString();
}

QString ExchangeInspector::wholeError() const
{
    return m_record ? wholeErrorText(*m_record) : QString();
}

bool ExchangeInspector::isOwnFault() const
{
    return m_record && m_record->errorCode == gateway::errorCodeName(gateway::ErrorCode::Internal);
}

QVariant ExchangeInspector::waterfall() const
{
    return m_record ? QVariant::fromValue(waterfallOf(*m_record)) : QVariant();
}

QString ExchangeInspector::waterfallLine() const
{
    return m_record ? waterfallText(waterfallOf(*m_record), m_clock.epochMs()) : QString();
}

} // namespace app::viewmodels

#include "moc_exchange_inspector.cpp"
