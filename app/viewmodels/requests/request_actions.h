// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with one request: copied, pinned, noted, cancelled, deleted, sent again as it was.
// Thread: the main thread. Made by RequestsViewModel, whose list it changes.
#pragma once

#include "app/viewmodels/requests/exchange_list_model.h"
#include "app/viewmodels/requests/request_removal.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace app::viewmodels {

class RequestActions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
public:
    using Find = std::function<gateway::inspect::ExchangeRecordPtr(const gateway::ExchangeId&)>;

    // So long a deleted request can be brought back.
    static constexpr int kUndoMs = 10'000;

    // All must outlive it. `find` knows the requests that are listed or shown.
    RequestActions(const gateway::service::GatewayServices& services, ExchangeListModel& list, Find find,
        QObject* parent = nullptr);
    ~RequestActions() override;

    [[nodiscard]] const gateway::inspect::ExchangeMarks& marks() const { return m_marks; }

    [[nodiscard]] RequestRemoval& removal() { return m_removal; }

    [[nodiscard]] bool isDeleted(const gateway::inspect::ExchangeRecord& record) const
    {
        return m_removal.isGone(record);
    }

    Q_INVOKABLE void cancel(const QString& id);
    Q_INVOKABLE void copyId(const QString& id);
    Q_INVOKABLE void copyAsCurl(const QString& id);
    // As the last provider that was tried got it.
    Q_INVOKABLE void copyAsProviderCurl(const QString& id);
    // A plexus:// link that opens it in this program, on the computer that has it.
    Q_INVOKABLE void copyLink(const QString& id);
    Q_INVOKABLE void togglePin(const QString& id);
    Q_INVOKABLE void setNote(const QString& id, const QString& note);
    Q_INVOKABLE QString noteOf(const QString& id) const;
    Q_INVOKABLE bool isPinned(const QString& id) const;
    // Gone from the list at once, and from what is kept once it cannot be brought back any more.
    Q_INVOKABLE void remove(const QString& id);
    Q_INVOKABLE void undoRemove();
    // As it was, to where its model leads now.
    Q_INVOKABLE void replay(const QString& id);

Q_SIGNALS:
    void marksChanged(const gateway::ExchangeId& id);
    // Goes to the clipboard; `note` says so to the person.
    void copyRequested(const QString& text, const QString& note);
    // It can be undone for kUndoMs.
    void removed(const QString& note);
    // It is on its way.
    void sentAgain(const QString& newId);
    // A sentence on what did not work out.
    void failed(const QString& note);

private:
    [[nodiscard]] QString urlFor(const gateway::inspect::ExchangeRecord& record) const;
    void changeMark(const gateway::ExchangeId& id, const gateway::inspect::ExchangeMark& mark);

    gateway::service::TrafficFeed& m_traffic;
    gateway::service::GatewayControl& m_control;
    ExchangeListModel& m_list;
    Find m_find;
    gateway::inspect::ExchangeMarks m_marks;
    RequestRemoval m_removal;
};

// The order that sends a recorded request again, with another body.
[[nodiscard]] gateway::inspect::ReplayOrder replayOf(
    const gateway::inspect::ExchangeRecord& record, const QByteArray& body);

} // namespace app::viewmodels
