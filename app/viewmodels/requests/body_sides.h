// SPDX-License-Identifier: GPL-3.0-or-later
// A body on both sides of the gateway: as the client sent or got it, as a provider got or sent it, and what
// differs between the two. Thread: the main thread.
#pragma once

#include "app/viewmodels/requests/body_view.h"
#include "app/viewmodels/requests/diff_list_model.h"
#include "inspect/capture.h"

#include <QObject>
#include <QStringList>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class BodySides : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(app::viewmodels::BodyView* client READ client CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::BodyView* upstream READ upstream CONSTANT FINAL)
    // Compared once somebody looks at it.
    Q_PROPERTY(app::viewmodels::DiffListModel* diff READ diff CONSTANT FINAL)
    Q_PROPERTY(Side side READ side WRITE setSide NOTIFY sideChanged FINAL)
    // There is a provider's form to look at.
    Q_PROPERTY(bool hasUpstream READ hasUpstream NOTIFY changed FINAL)
    // Of several attempts: which one's is the provider's.
    Q_PROPERTY(QStringList attempts READ attempts NOTIFY changed FINAL)
    Q_PROPERTY(int attempt READ attempt WRITE setAttempt NOTIFY changed FINAL)
public:
    enum Side { Client, Upstream, Diff };
    Q_ENUM(Side)

    struct Attempt {
        QString name; // "2  openai/gpt-5"
        gateway::inspect::CapturedBody body;
    };

    using QObject::QObject;

    // No capture: `state` says why.
    void clear(BodyView::Capture state);
    // `state` is that of what is not cut: Whole or Growing. Keeps the side, and of the same request the
    // attempt.
    void setBodies(BodyView::Capture state, const gateway::inspect::CapturedBody& client,
        const QVector<Attempt>& attempts);

    [[nodiscard]] BodyView* client() { return &m_client; }

    [[nodiscard]] BodyView* upstream() { return &m_upstream; }

    [[nodiscard]] DiffListModel* diff() { return &m_diff; }

    [[nodiscard]] Side side() const { return m_side; }

    [[nodiscard]] bool hasUpstream() const { return !m_attempts.isEmpty(); }

    [[nodiscard]] QStringList attempts() const;

    [[nodiscard]] int attempt() const { return m_attempt; }

    void setSide(Side side);
    void setAttempt(int attempt);

Q_SIGNALS:
    void sideChanged();
    void changed();

private:
    void showAttempt();
    void compareIfShown();

    BodyView m_client;
    BodyView m_upstream;
    DiffListModel m_diff;
    QVector<Attempt> m_attempts;
    BodyView::Capture m_state = BodyView::Capture::Missing;
    Side m_side = Client;
    int m_attempt = -1;
};

} // namespace app::viewmodels
