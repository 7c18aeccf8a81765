// SPDX-License-Identifier: GPL-3.0-or-later
// What became of one answer's request on its way: figures, the candidates of its route, every attempt.
// Thread: the main thread. Owned by PlaygroundViewModel.
#pragma once

#include "app/viewmodels/common/route_list_model.h"
#include "app/viewmodels/requests/attempt_list_model.h"
#include "app/viewmodels/requests/field_list_model.h"
#include "inspect/exchange_record.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class TalkTrail : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    // Nothing is known of it, or nothing was sent.
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)
    Q_PROPERTY(QString statusText READ statusLine NOTIFY changed FINAL)
    Q_PROPERTY(int statusTone READ statusTone NOTIFY changed FINAL)
    Q_PROPERTY(QString statusIcon READ statusIcon NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    // Why the target was chosen, in a sentence; empty while it is not.
    Q_PROPERTY(QString decision READ decision NOTIFY changed FINAL)
    Q_PROPERTY(app::viewmodels::FieldListModel* figures READ figures CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::RouteListModel* route READ route CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::AttemptListModel* attempts READ attempts CONSTANT FINAL)
public:
    using QObject::QObject;

    // Null: nothing.
    void show(const gateway::inspect::ExchangeRecordPtr& record);

    [[nodiscard]] bool isEmpty() const { return !m_record; }

    [[nodiscard]] QString statusLine() const;
    [[nodiscard]] int statusTone() const;
    [[nodiscard]] QString statusIcon() const;
    [[nodiscard]] QString error() const;
    [[nodiscard]] QString decision() const;

    [[nodiscard]] FieldListModel* figures() { return &m_figures; }

    [[nodiscard]] RouteListModel* route() { return &m_route; }

    [[nodiscard]] AttemptListModel* attempts() { return &m_attempts; }

Q_SIGNALS:
    void changed();

private:
    gateway::inspect::ExchangeRecordPtr m_record;
    FieldListModel m_figures;
    RouteListModel m_route;
    AttemptListModel m_attempts;
};

} // namespace app::viewmodels
