// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/request_actions.h"

#include "app/viewmodels/requests/curl_command.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::ExchangeId;
using gateway::Result;
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
    , m_undo(this)
{
    m_undo.setSingleShot(true);
    m_undo.setInterval(kUndoMs);
    connect(&m_undo, &QTimer::timeout, this, &RequestActions::finishRemoval);
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
    const ExchangeRecordPtr record = m_find(idFrom(id));
    if (!record)
        return;
    if (!record->isFinished()) {
        Q_EMIT failed(tr("It still runs; cancel it first."));
        return;
    }
    finishRemoval(); // of the one before
    m_lastDeleted = record;
    m_deleted = record->id;
    m_list.remove(record->id);
    m_undo.start();
    Q_EMIT removed(tr("The request was deleted."));
}

void RequestActions::undoRemove()
{
    if (!m_lastDeleted)
        return;
    m_undo.stop();
    const ExchangeRecordPtr record = std::exchange(m_lastDeleted, nullptr);
    m_deleted = {};
    m_list.merge({ record });
    Q_EMIT restored(record);
}

void RequestActions::finishRemoval()
{
    m_undo.stop();
    const ExchangeRecordPtr record = std::exchange(m_lastDeleted, nullptr);
    if (!record)
        return;
    m_marks.remove(record->id);
    m_traffic.removeExchange(record->id, [guard = QPointer(this), record](const Result<void>& done) {
        if (!guard || done)
            return;
        guard->m_deleted = {};
        guard->m_list.merge({ record });
        Q_EMIT guard->failed(tr("The request could not be deleted: %1").arg(done.error().message));
    });
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
