// SPDX-License-Identifier: GPL-3.0-or-later
// Applies edits of the configuration and keeps the last one undoable for a while. Undo puts the previous
// configuration back, so it is only offered while nothing else has changed the configuration since.
// Thread: the main thread. Owned by a view-model.
#pragma once

#include "service/gateway_service.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <functional>

namespace app::viewmodels {

inline constexpr std::chrono::milliseconds kUndoWindow { 10'000 };

class ConfigChanger : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    // What can be taken back ("OpenAI was deleted."); empty: nothing.
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged FINAL)
    // Why the last edit was refused; empty: it was not.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString readOnlyReason READ readOnlyReason CONSTANT FINAL)
    Q_PROPERTY(bool readOnly READ isReadOnly CONSTANT FINAL)
public:
    using Problems = QVector<gateway::service::ConfigProblem>;
    using Done = std::function<void(const Problems&)>;

    struct Edit {
        gateway::config::Config config;
        QString summary = {};  // of the revision
        QString undoText = {}; // empty: not worth an undo
    };

    explicit ConfigChanger(gateway::service::ConfigService& service,
        std::chrono::milliseconds undoWindow = kUndoWindow, QObject* parent = nullptr);

    [[nodiscard]] QString undoText() const { return m_undoText; }

    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] bool isBusy() const { return m_busy; }

    [[nodiscard]] QString readOnlyReason() const { return m_service.readOnlyReason(); }

    [[nodiscard]] bool isReadOnly() const { return !readOnlyReason().isEmpty(); }

    [[nodiscard]] gateway::config::ConfigPtr current() const { return m_service.current(); }

    [[nodiscard]] gateway::service::ConfigService& service() const { return m_service; }

    // `done` (may be empty) gets the problems, none on success. One edit at a time: another while busy is
    // refused with a problem.
    void apply(Edit edit, Done done);

    Q_INVOKABLE void undo();
    Q_INVOKABLE void dismissUndo();
    Q_INVOKABLE void dismissProblem();

Q_SIGNALS:
    void undoChanged();
    void problemChanged();
    void busyChanged();
    // The last edit was taken back.
    void undone();
    // The last edit can no longer be taken back: what only undo needed may go now.
    void settled();

private:
    enum class Ending { Settled, Undone };

    void endUndo(Ending ending);
    void setProblem(const QString& problem);
    void setBusy(bool busy);

    gateway::service::ConfigService& m_service;
    QTimer m_undoTimer;
    gateway::config::ConfigPtr m_before;  // what undo puts back
    gateway::config::ConfigPtr m_applied; // in force since the edit
    QString m_undoText;
    QString m_problem;
    bool m_busy = false;
};

} // namespace app::viewmodels
