// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/request_actions.h"

#include "app/viewmodels/requests/curl_command.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::ExchangeId;
using gateway::Result;
using gateway::inspect::AttemptRecord;
using gateway::inspect::CapturePtr;
using gateway::inspect::ExchangeMark;
using gateway::inspect::ExchangeMarks;
using gateway::inspect::ExchangeRecord;
using gateway::inspect::ExchangeRecordPtr;

namespace {

ExchangeId idFrom(const QString& text)
{
    return { text.toLatin1() };
}

} // namespace

gateway::inspect::ReplayOrder replayOf(const ExchangeRecord& record, const QByteArray& body)
{
    return { .original = record.id,
        .keyName = record.keyName,
        .attribution = record.attribution,
        .method = record.method,
        .target = record.target,
        .headers = record.requestHeaders,
        .body = body };
}

RequestActions::RequestActions(
    const gateway::service::GatewayServices& services, ExchangeListModel& list, Find find, QObject* parent)
    : QObject(parent)
    , m_traffic(services.traffic)
    , m_control(services.control)
    , m_list(list)
    , m_find(std::move(find))
    , m_removal(m_traffic, list, m_marks, kUndoMs)
{
    connect(&m_removal, &RequestRemoval::removed, this, &RequestActions::removed);
    connect(&m_removal, &RequestRemoval::failed, this, &RequestActions::failed);
    m_list.setMarks(&m_marks);
    m_traffic.loadMarks([guard = QPointer(this)](const Result<ExchangeMarks>& marks) {
        if (!guard || !marks)
            return;
        guard->m_marks = *marks;
        for (auto mark = guard->m_marks.cbegin(); mark != guard->m_marks.cend(); ++mark)
            Q_EMIT guard->marksChanged(mark.key());
    });
}

// What was deleted last stays kept: nobody has waited until it could not be undone.
RequestActions::~RequestActions()
{
    m_list.setMarks(nullptr);
}

void RequestActions::cancel(const QString& id)
{
    const ExchangeRecordPtr record = m_find(idFrom(id));
    if (record && !record->isFinished())
        m_traffic.cancel(record->id);
}

void RequestActions::copyId(const QString& id)
{
    if (!id.isEmpty())
        Q_EMIT copyRequested(id, tr("The request's id was copied."));
}

void RequestActions::copyAsCurl(const QString& id)
{
    const ExchangeRecordPtr record = m_find(idFrom(id));
    if (!record)
        return;
    m_traffic.loadCapture(record->id, [guard = QPointer(this), record](const Result<CapturePtr>& capture) {
        if (!guard)
            return;
        // Half a body is worse than none: it would be sent as if it were whole.
        const bool whole = capture && *capture && !(*capture)->request.isCut();
        const QString command =
            curlCommand(*record, guard->urlFor(*record), whole ? (*capture)->request.bytes : QByteArray());
        const bool complete = whole || record->requestBytes == 0;
        Q_EMIT guard->copyRequested(command,
            complete ? tr("Copied as curl; put your key in $PLEXUS_KEY.")
                     : tr("Copied as curl without the body, which was not kept whole."));
    });
}

void RequestActions::copyAsProviderCurl(const QString& id)
{
    const ExchangeRecordPtr record = m_find(idFrom(id));
    if (!record)
        return;
    if (record->attempts.isEmpty()) {
        Q_EMIT failed(tr("It was sent to no provider."));
        return;
    }
    m_traffic.loadCapture(record->id, [guard = QPointer(this), record](const Result<CapturePtr>& capture) {
        if (!guard)
            return;
        const AttemptRecord& attempt = record->attempts.last();
        const gateway::inspect::CapturedBody* body = nullptr;
        if (capture && *capture) {
            for (const auto& kept : (*capture)->attempts) {
                if (kept.index == attempt.index && !kept.request.isCut() && !kept.request.bytes.isEmpty())
                    body = &kept.request;
            }
        }
        const QString command = providerCurlCommand(*record, attempt, body ? body->bytes : QByteArray());
        const bool complete = body || record->requestBytes == 0;
        Q_EMIT guard->copyRequested(command,
            complete ? tr("Copied as curl to %1; put its key in $%2.")
                           .arg(attempt.provider, keyVariable(attempt.provider))
                     : tr("Copied as curl to %1 without the body, which was not kept whole.")
                           .arg(attempt.provider));
    });
}

void RequestActions::copyLink(const QString& id)
{
    if (!id.isEmpty())
        Q_EMIT copyRequested(u"plexus://open/requests?id="_s + id, tr("The link was copied."));
}

QString RequestActions::urlFor(const ExchangeRecord& record) const
{
    // Of a stopped gateway: where this request was sent to.
    const QString url = m_control.baseUrl();
    return url.isEmpty()
        ? u"http://"_s + QString::fromLatin1(gateway::headerValue(record.requestHeaders.list(), "host"))
        : url;
}

void RequestActions::changeMark(const ExchangeId& id, const ExchangeMark& mark)
{
    if (mark == m_marks.value(id))
        return;
    if (mark.isEmpty())
        m_marks.remove(id);
    else
        m_marks.insert(id, mark);
    m_list.refreshMarks(id);
    Q_EMIT marksChanged(id);
    m_traffic.setMark(id, mark, [guard = QPointer(this)](const Result<void>& done) {
        if (guard && !done)
            Q_EMIT guard->failed(tr("It was not kept: %1").arg(done.error().message));
    });
}

void RequestActions::togglePin(const QString& id)
{
    if (id.isEmpty())
        return;
    ExchangeMark mark = m_marks.value(idFrom(id));
    mark.isPinned = !mark.isPinned;
    changeMark(idFrom(id), mark);
}

void RequestActions::setNote(const QString& id, const QString& note)
{
    if (id.isEmpty())
        return;
    ExchangeMark mark = m_marks.value(idFrom(id));
    mark.note = note.trimmed().left(ExchangeMark::kNoteLimit);
    changeMark(idFrom(id), mark);
}

QString RequestActions::noteOf(const QString& id) const
{
    return m_marks.value(idFrom(id)).note;
}

bool RequestActions::isPinned(const QString& id) const
{
    return m_marks.value(idFrom(id)).isPinned;
}

void RequestActions::remove(const QString& id)
{
    if (const ExchangeRecordPtr record = m_find(idFrom(id)))
        m_removal.remove({ record });
}

void RequestActions::undoRemove()
{
    m_removal.undo();
}

void RequestActions::replay(const QString& id)
{
    const ExchangeRecordPtr record = m_find(idFrom(id));
    if (!record)
        return;
    m_traffic.loadCapture(record->id, [guard = QPointer(this), record](const Result<CapturePtr>& capture) {
        if (!guard)
            return;
        const bool whole = capture && *capture && !(*capture)->request.isCut();
        if (!whole && record->requestBytes > 0) {
            Q_EMIT guard->failed(tr("It cannot be sent again: its body was not kept whole."));
            return;
        }
        guard->m_traffic.replay(replayOf(*record, whole ? (*capture)->request.bytes : QByteArray()),
            [guard](const Result<ExchangeId>& sent) {
                if (!guard)
                    return;
                if (sent)
                    Q_EMIT guard->sentAgain(sent->toString());
                else
                    Q_EMIT guard->failed(sent.error().message);
            });
    });
}

} // namespace app::viewmodels

#include "moc_request_actions.cpp"
