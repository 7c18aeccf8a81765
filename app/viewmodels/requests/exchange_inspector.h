// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about the selected request. Holds its record itself, so that it stays readable when the list has
// let go of it.
// Thread: the main thread. Made by RequestsViewModel.
#pragma once

#include "app/viewmodels/common/route_list_model.h"
#include "app/viewmodels/requests/attempt_list_model.h"
#include "app/viewmodels/requests/body_sides.h"
#include "app/viewmodels/requests/event_list_model.h"
#include "app/viewmodels/requests/field_list_model.h"
#include "app/viewmodels/requests/live_pace.h"
#include "app/viewmodels/requests/related_list_model.h"
#include "app/viewmodels/requests/stream_timeline.h"
#include "base/clock.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class ExchangeInspector : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(QString exchangeId READ exchangeId NOTIFY changed FINAL)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed FINAL)
    Q_PROPERTY(QString statusText READ statusLine NOTIFY progressChanged FINAL)
    Q_PROPERTY(int statusTone READ statusTone NOTIFY progressChanged FINAL)
    Q_PROPERTY(QString statusIcon READ statusIcon NOTIFY changed FINAL)
    // What of a running answer has come, how fast, and whether it still does; empty: it does not run.
    Q_PROPERTY(QString progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    // All of it, where that is more than a line; empty: it is not.
    Q_PROPERTY(QString wholeError READ wholeError NOTIFY changed FINAL)
    // A fault of Plexus itself: the whole of it is a stack.
    Q_PROPERTY(bool ownFault READ isOwnFault NOTIFY changed FINAL)
    // A Waterfall, for the items of Plexus.Waterfall.
    Q_PROPERTY(QVariant waterfall READ waterfall NOTIFY changed FINAL)
    Q_PROPERTY(QString waterfallText READ waterfallLine NOTIFY changed FINAL)
    Q_PROPERTY(app::viewmodels::FieldListModel* facts READ facts CONSTANT FINAL)
    // What translation could not carry: the field and why.
    Q_PROPERTY(app::viewmodels::FieldListModel* notes READ notes CONSTANT FINAL)
    // The targets there were when the route was planned; none: there was nothing to choose.
    Q_PROPERTY(app::viewmodels::RouteListModel* route READ route CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::FieldListModel* headers READ headers CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::AttemptListModel* attempts READ attempts CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::BodySides* request READ request CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::BodySides* response READ response CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::EventListModel* events READ events CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::StreamTimeline* timeline READ timeline CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::RelatedListModel* related READ related CONSTANT FINAL)
    // Whether somebody looks at them: only then are they searched for, which takes the store a while. The
    // view sets it.
    Q_PROPERTY(bool showsRelated READ showsRelated WRITE setShowsRelated NOTIFY relatedChanged FINAL)
    Q_PROPERTY(bool searchesRelated READ searchesRelated NOTIFY relatedChanged FINAL)
    // Why the target was chosen, in a sentence; empty while it is not.
    Q_PROPERTY(QString decision READ decision NOTIFY changed FINAL)
    // Why what was said cannot be shown; empty: it can, or nothing is kept.
    Q_PROPERTY(QString captureProblem READ captureProblem NOTIFY changed FINAL)
public:
    // Both must outlive this.
    ExchangeInspector(
        gateway::service::TrafficFeed& traffic, const gateway::Clock& clock, QObject* parent = nullptr);

    // Null closes. A newer state of the request shown changes it in place.
    void show(const gateway::inspect::ExchangeRecordPtr& record);

    [[nodiscard]] const gateway::inspect::ExchangeRecordPtr& record() const { return m_record; }

    [[nodiscard]] QString exchangeId() const;

    [[nodiscard]] bool isOpen() const { return m_record != nullptr; }

    [[nodiscard]] bool isRunning() const { return m_record && !m_record->isFinished(); }

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QString statusLine() const;
    [[nodiscard]] int statusTone() const;
    [[nodiscard]] QString statusIcon() const;
    [[nodiscard]] QString progress() const;
    [[nodiscard]] QString error() const;
    [[nodiscard]] QString wholeError() const;
    [[nodiscard]] bool isOwnFault() const;
    [[nodiscard]] QVariant waterfall() const;
    [[nodiscard]] QString waterfallLine() const;

    [[nodiscard]] FieldListModel* facts() { return &m_facts; }

    [[nodiscard]] FieldListModel* notes() { return &m_notes; }

    [[nodiscard]] RouteListModel* route() { return &m_route; }

    [[nodiscard]] FieldListModel* headers() { return &m_headers; }

    [[nodiscard]] AttemptListModel* attempts() { return &m_attempts; }

    [[nodiscard]] BodySides* request() { return &m_request; }

    [[nodiscard]] BodySides* response() { return &m_response; }

    [[nodiscard]] EventListModel* events() { return &m_events; }

    [[nodiscard]] StreamTimeline* timeline() { return &m_timeline; }

    [[nodiscard]] RelatedListModel* related() { return &m_related; }

    [[nodiscard]] bool showsRelated() const { return m_showsRelated; }

    // Those of the request shown are not all here yet.
    [[nodiscard]] bool searchesRelated() const { return m_showsRelated && m_record && !m_relatedAreFound; }

    void setShowsRelated(bool shows);

    [[nodiscard]] QString decision() const;

    [[nodiscard]] QString captureProblem() const { return m_captureProblem; }

    // Null: nothing is kept, or it is not here yet.
    [[nodiscard]] const gateway::inspect::CapturePtr& capture() const { return m_capture; }

    // Among the related ones; null: it is none.
    [[nodiscard]] gateway::inspect::ExchangeRecordPtr findRelated(const gateway::ExchangeId& id) const
    {
        return m_related.find(id);
    }

    // The clock goes on.
    void refreshProgress();
    // What has come since it was last asked for; of use while the request runs.
    Q_INVOKABLE void reloadCapture();
    // A moment one points at: the timeline's cursor, and the event that came last by then.
    Q_INVOKABLE void pointAt(double us);
    // The other way round.
    Q_INVOKABLE void chooseEvent(int row);

Q_SIGNALS:
    void changed();
    void progressChanged();
    void relatedChanged();

private:
    void takeCapture(const gateway::Result<gateway::inspect::CapturePtr>& capture);
    void showCapture();
    void searchRelated();
    void takeRelated(const gateway::ExchangeId& id, const gateway::Result<gateway::store::HistoryPage>& page);

    gateway::service::TrafficFeed& m_traffic;
    const gateway::Clock& m_clock;
    gateway::inspect::ExchangeRecordPtr m_record;
    LivePace m_pace; // of the request shown
    FieldListModel m_facts;
    FieldListModel m_notes;
    RouteListModel m_route;
    FieldListModel m_headers;
    AttemptListModel m_attempts;
    gateway::inspect::CapturePtr m_capture;
    QString m_captureProblem;
    BodySides m_request;
    BodySides m_response;
    EventListModel m_events;
    StreamTimeline m_timeline;
    RelatedListModel m_related;
    bool m_showsRelated = false;
    bool m_relatedAreFound = false; // of the request shown, or it was tried
    bool m_isSearching = false;     // whichever it is for: one at a time
};

// Where a request went and why, in a sentence; empty: nowhere.
[[nodiscard]] QString decisionText(const gateway::inspect::ExchangeRecord& record);

} // namespace app::viewmodels
