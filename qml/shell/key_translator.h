// SPDX-License-Identifier: GPL-3.0-or-later
// Makes of a key that a person has chosen the key that pages listen for, and keeps the former one from them:
// so no page knows of it. Not while one writes, nor while new keys are taken. Thread: the main thread.
#pragma once

#include "app/viewmodels/shell/app_view_model.h"

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

class QKeyEvent;

namespace plexus::shell {

class KeyTranslator : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QObject* window READ window WRITE setWindow NOTIFY changed FINAL)
    Q_PROPERTY(app::viewmodels::AppViewModel* app MEMBER m_app NOTIFY changed FINAL)
    // The keyboard is in a field of text.
    Q_PROPERTY(bool typing MEMBER m_typing NOTIFY changed FINAL)
public:
    using QObject::QObject;

    [[nodiscard]] QObject* window() const { return m_window; }

    void setWindow(QObject* window);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool isTranslated(const QKeyEvent& event);

    QPointer<QObject> m_window;
    app::viewmodels::AppViewModel* m_app = nullptr;
    bool m_typing = false;
    bool m_sending = false; // what it sends itself is for the page
};

} // namespace plexus::shell
