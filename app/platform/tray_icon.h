// SPDX-License-Identifier: GPL-3.0-or-later
// The tray entry: state, base URL, meters, the last failure, open, start or stop, quit. There only while the
// desktop has a place for it, which may come and go (GNOME has none without an extension), so whoever closes
// a window asks isPresent() then. Thread: the main thread. Needs a QApplication.
#pragma once

#include <QList>
#include <QObject>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QVector>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace app {

class TrayIcon : public QObject {
    Q_OBJECT
public:
    struct State {
        QString text; // "Running on 127.0.0.1:4000"
        QString baseUrl;
        bool running = false;
        QStringList meters = {};                       // a line each
        QString failure = {};                          // a line; empty: nothing has failed
        QVector<QPair<QString, QString>> clients = {}; // what can be opened: an id, and its name
        bool keepsRequests = false;                    // what is said is kept on disk, or would be
        bool isKeepingPaused = false;
        friend bool operator==(const State&, const State&) = default;
    };

    explicit TrayIcon(QObject* parent = nullptr);
    ~TrayIcon() override;

    [[nodiscard]] bool isPresent() const;
    void setState(const State& state);
    // A notification of the desktop's. Where there is no tray, nothing is shown.
    void notify(const QString& title, const QString& text);
    // In the language of now.
    void retranslate();

    // What hangs on the icon. Owned by it.
    [[nodiscard]] QMenu* menu() const { return m_menu.get(); }

Q_SIGNALS:
    void openRequested();
    void metersRequested();
    void failureRequested();
    void clientRequested(const QString& client);
    // What is said is kept no longer, or again.
    void keepingToggled();
    void settingsRequested();
    void startRequested();
    void stopRequested();
    void quitRequested();
    // The last notification was clicked.
    void notificationClicked();
    // The tray appeared or went away.
    void presenceChanged();

private:
    void build();
    void showMeters();
    void showClients();
    void follow();

    State m_state;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QAction* m_line = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_afterMeters = nullptr; // meters stand before it
    QList<QAction*> m_meters;
    QAction* m_keeping = nullptr;
    QAction* m_failure = nullptr;
    QAction* m_afterFailure = nullptr; // keeping and the failure stand before it
    QAction* m_afterClients = nullptr; // clients stand before it
    QList<QAction*> m_clients;
    QAction* m_open = nullptr;
    QAction* m_settings = nullptr;
    QAction* m_switch = nullptr;
    QAction* m_quit = nullptr;
};

} // namespace app
