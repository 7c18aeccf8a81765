// SPDX-License-Identifier: GPL-3.0-or-later
// One Plexus per data directory: the first one listens on a local socket of that name, a later one tells it
// what its user wants (to see the window or the settings, to open a link, to end it) and ends.
// Thread: the main thread.
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;
class QLocalSocket;
class QLockFile;

namespace app {

class SingleInstance : public QObject {
    Q_OBJECT
public:
    enum class Role {
        First,    // this process is the one
        Second,   // another has been told what is wanted
        Unheard,  // another holds the lock but does not answer
        Unlocked, // the lock cannot be taken (read-only or missing directory): run, unprotected
    };

    // What a second start wants of the first.
    enum class Wish { Show, ShowSettings, Nothing, Quit };

    // `dataDir` is created when missing; its path names the socket.
    explicit SingleInstance(const QString& dataDir, QObject* parent = nullptr);
    ~SingleInstance() override;

    // Longer links are not passed on.
    static constexpr qsizetype kMaxLinkBytes = 32'768;

    // Blocks for at most two seconds, and only when another instance runs. A link goes with Wish::Show.
    [[nodiscard]] Role claim(Wish wish = Wish::Show, const QString& link = {});

Q_SIGNALS:
    // Another start of Plexus asks this one to come to the front.
    void raiseRequested();
    // Or to open the settings; the window is asked for before.
    void settingsRequested();
    // Or to ask about a link; the window is asked for before.
    void linkReceived(const QString& link);
    // Or to end.
    void quitRequested();

private:
    [[nodiscard]] bool tellFirst(Wish wish, const QString& link) const;
    void listen(QLocalSocket* caller);
    void hear(const QByteArray& message);

    QString m_dataDir;
    QString m_socketName;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace app
