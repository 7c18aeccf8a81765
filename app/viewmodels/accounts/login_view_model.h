// SPDX-License-Identifier: GPL-3.0-or-later
// One login with a vendor, from the first question to its end, as the sheet shows it. It opens the vendor's
// page once by itself; the field for a pasted code comes when it is asked for, and after ten seconds anyway.
// Nothing typed into it is kept. The countdown ticks once a second, only while the sheet is seen.
// Thread: the main thread. Service and clock must outlive it.
#pragma once

#include "base/clock.h"
#include "service/account_service.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace app::viewmodels {

// Shows a page to the person.
using PageOpener = std::function<void(const QUrl& page)>;

class LoginViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed FINAL)
    Q_PROPERTY(QString vendor READ vendorName NOTIFY changed FINAL)
    Q_PROPERTY(QString account READ accountName NOTIFY changed FINAL)
    // In the vendor's case: what it says against such use. Empty: nothing.
    Q_PROPERTY(QString restriction READ restriction NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QString placeholder READ placeholder NOTIFY changed FINAL)
    Q_PROPERTY(bool answerOptional READ isAnswerOptional NOTIFY changed FINAL)
    Q_PROPERTY(bool answerSecret READ isAnswerSecret NOTIFY changed FINAL)
    // Buttons in the place of a field; empty: any text.
    Q_PROPERTY(QStringList choices READ choices NOTIFY changed FINAL)
    Q_PROPERTY(QString page READ page NOTIFY changed FINAL)
    Q_PROPERTY(QString pageHost READ pageHost NOTIFY changed FINAL)
    // To be typed there.
    Q_PROPERTY(QString userCode READ userCode NOTIFY changed FINAL)
    Q_PROPERTY(QString instructions READ instructions NOTIFY changed FINAL)
    Q_PROPERTY(QString waiting READ waiting NOTIFY changed FINAL)
    Q_PROPERTY(QString progress READ progress NOTIFY changed FINAL)
    // "18:42" until it ends by itself; empty: it has ended.
    Q_PROPERTY(QString countdown READ countdown NOTIFY ticked FINAL)
    Q_PROPERTY(bool takesCode READ takesCode NOTIFY changed FINAL)
    Q_PROPERTY(bool codeFieldShown READ isCodeFieldShown NOTIFY ticked FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    // Succeeded: as whom.
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed FINAL)
    // Somebody wants to leave while it runs.
    Q_PROPERTY(bool askingToCancel READ isAskingToCancel NOTIFY changed FINAL)
    // The sheet is seen.
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY ticked FINAL)
public:
    enum class Stage {
        Idle,
        Working,
        Restriction,
        Question,
        Browser,
        Device,
        Paste,
        Succeeded,
        Failed,
        Cancelled
    };
    Q_ENUM(Stage)

    LoginViewModel(gateway::service::AccountService& service, const gateway::Clock& clock,
        PageOpener openPage, QObject* parent = nullptr);

    // One at a time: the one before is cancelled.
    Q_INVOKABLE void begin(const QString& vendor, const QString& account);
    // Once more, after it failed.
    Q_INVOKABLE void retry();
    Q_INVOKABLE void acceptRestriction();
    Q_INVOKABLE void answer(const QString& text);
    Q_INVOKABLE void choose(int choice);
    Q_INVOKABLE void showCodeField();
    Q_INVOKABLE void enterCode(const QString& text);
    Q_INVOKABLE void openPage();
    // Leaves a login that has ended; asks about one that runs.
    Q_INVOKABLE void close();
    Q_INVOKABLE void keepGoing();
    Q_INVOKABLE void cancel();

    [[nodiscard]] Stage stage() const;
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QString vendorName() const;

    [[nodiscard]] QString accountName() const { return m_account.name; }

    [[nodiscard]] QString restriction() const;
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString placeholder() const;
    [[nodiscard]] bool isAnswerOptional() const;
    [[nodiscard]] bool isAnswerSecret() const;
    [[nodiscard]] QStringList choices() const;
    [[nodiscard]] QString page() const;
    [[nodiscard]] QString pageHost() const;

    [[nodiscard]] QString userCode() const { return m_view.userCode; }

    [[nodiscard]] QString instructions() const { return m_view.instructions; }

    [[nodiscard]] QString waiting() const;
    [[nodiscard]] QString progress() const;
    [[nodiscard]] QString countdown() const;

    [[nodiscard]] bool takesCode() const { return isRunning() && m_view.takesCode; }

    [[nodiscard]] bool isCodeFieldShown() const;

    [[nodiscard]] QString problem() const;

    [[nodiscard]] QString outcome() const;

    [[nodiscard]] bool isAskingToCancel() const { return m_asksToCancel && isRunning(); }

    [[nodiscard]] bool isWatched() const { return m_watched; }

    void setWatched(bool watched);

    [[nodiscard]] bool isTicking() const { return m_timer.isActive(); }

Q_SIGNALS:
    void changed();
    // Time went on, too.
    void ticked();
    // Plexus is signed in with it from now on.
    void succeeded(const QString& vendor, const QString& account);
    // There is nothing to show any more.
    void closed();

private:
    void follow();
    void fail(const QString& problem);
    void reset();
    void tell();
    void answered(const gateway::Result<void>& answer);
    [[nodiscard]] const gateway::service::AccountVendor* vendor() const;

    gateway::service::AccountService& m_service;
    const gateway::Clock& m_clock;
    PageOpener m_openPage;
    QVector<gateway::service::AccountVendor> m_vendors;
    gateway::accounts::AccountId m_account;
    QString m_session;                                    // empty: none was begun, or it could not be
    std::optional<gateway::accounts::LoginState> m_state; // nothing: idle
    gateway::accounts::LoginView m_view;
    qint64 m_expiresMs = 0;
    qint64 m_codeSinceMs = 0; // since when a code could be pasted; 0: not now
    bool m_wantsCodeField = false;
    bool m_asksToCancel = false;
    bool m_watched = false;
    QTimer m_timer;
};

} // namespace app::viewmodels
