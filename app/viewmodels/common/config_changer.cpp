// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/config_changer.h"

#include "app/viewmodels/common/gateway_texts.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::service::ConfigProblem;
using gateway::service::ConfigService;

ConfigChanger::ConfigChanger(ConfigService& service, std::chrono::milliseconds undoWindow, QObject* parent)
    : QObject(parent)
    , m_service(service)
{
    m_undoTimer.setSingleShot(true);
    m_undoTimer.setInterval(undoWindow);
    connect(&m_undoTimer, &QTimer::timeout, this, [this] { endUndo(Ending::Settled); });
    connect(&service, &ConfigService::changed, this, [this] {
        // Putting the old configuration back would also take back what others did since.
        if (!m_busy && m_applied && *m_service.current() != *m_applied)
            endUndo(Ending::Settled);
    });
}

void ConfigChanger::apply(Edit edit, Done done)
{
    if (m_busy) {
        const Problems refused { { .path = {}, .message = tr("Another change is being saved. Try again.") } };
        if (done)
            done(refused);
        return;
    }
    endUndo(Ending::Settled);
    setProblem({});
    setBusy(true);
    const gateway::config::ConfigPtr before = m_service.current();
    const QPointer<ConfigChanger> self(this);
    m_service.apply(edit.config, edit.summary,
        [self, before, undoText = edit.undoText, done = std::move(done)](const Problems& problems) {
            if (!self)
                return;
            self->setBusy(false);
            if (!problems.isEmpty()) {
                self->setProblem(problems.first().path.isEmpty()
                        ? gatewayText(problems.first().message)
                        : u"%1: %2"_s.arg(problems.first().path, gatewayText(problems.first().message)));
            } else if (!undoText.isEmpty()) {
                self->m_before = before;
                self->m_applied = self->m_service.current();
                self->m_undoText = undoText;
                self->m_undoTimer.start();
                Q_EMIT self->undoChanged();
            }
            if (done)
                done(problems);
        });
}

void ConfigChanger::undo()
{
    if (!m_before || m_busy)
        return;
    const gateway::config::ConfigPtr before = m_before;
    const QString summary = tr("Undone: %1").arg(m_undoText);
    setBusy(true);
    m_undoTimer.stop();
    const QPointer<ConfigChanger> self(this);
    m_service.apply(*before, summary, [self](const Problems& problems) {
        if (!self)
            return;
        self->setBusy(false);
        if (!problems.isEmpty())
            self->setProblem(gatewayText(problems.first().message));
        self->endUndo(problems.isEmpty() ? Ending::Undone : Ending::Settled);
    });
}

void ConfigChanger::dismissUndo()
{
    endUndo(Ending::Settled);
}

void ConfigChanger::dismissProblem()
{
    setProblem({});
}

void ConfigChanger::endUndo(Ending ending)
{
    if (!m_before)
        return;
    m_undoTimer.stop();
    m_before.reset();
    m_applied.reset();
    m_undoText.clear();
    Q_EMIT undoChanged();
    switch (ending) {
    case Ending::Settled: Q_EMIT settled(); break;
    case Ending::Undone: Q_EMIT undone(); break;
    }
}

void ConfigChanger::setProblem(const QString& problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

void ConfigChanger::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

} // namespace app::viewmodels

#include "moc_config_changer.cpp"
