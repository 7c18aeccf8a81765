// SPDX-License-Identifier: GPL-3.0-or-later
// The last thing that was done and can be taken back for a while, where it is no edit of the configuration
// (ConfigChanger has its own).
// Thread: the main thread. Owned by a view-model.
#pragma once

#include "app/viewmodels/common/config_changer.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <functional>

namespace app::viewmodels {

class UndoOffer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    // What can be taken back ("The rule for laptop was removed."); empty: nothing.
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
public:
    explicit UndoOffer(std::chrono::milliseconds window = kUndoWindow, QObject* parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }

    // In the place of what was offered before. `back` is called at most once.
    void offer(const QString& text, std::function<void()> back);

    Q_INVOKABLE void undo();
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();

private:
    QTimer m_timer;
    QString m_text;
    std::function<void()> m_back;
};

} // namespace app::viewmodels
