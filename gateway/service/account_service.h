// SPDX-License-Identifier: GPL-3.0-or-later
// The accounts Plexus is signed in with at vendors of models (`oauth_provider`), as the window, the
// management API and the command line see them. A login is a session: it is begun, asks what it needs, and
// ends by itself after twenty minutes (control-plane.md §6.8). Thread: the main thread. Callbacks and signals
// come on it too, never from inside a call.
#pragma once

#include "accounts/login_view.h"
#include "accounts/vendor_account.h"
#include "base/result.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>
#include <optional>

namespace gateway::service {

struct AccountVendor {
    QString id; // `oauth_provider`
    QString name;
    QString restriction = {}; // in plain words, where the vendor restricts such use; confirmed in the login
    bool usesBrowser = false;
    bool usesDevice = false;
    int callbackPort = 0; // of this computer, while a login waits for the browser; 0: any
    QStringList models = {};
    friend bool operator==(const AccountVendor&, const AccountVendor&) = default;
};

enum class AccountState {
    Unread, // the keychain has not answered yet
    SignedIn,
    SignedOut, // somebody has to sign in again; `problem` says why
};

struct AccountView {
    accounts::AccountId id;
    AccountState state = AccountState::Unread;
    QString
        problem = {}; // a sentence; also where SignedIn lasts only until Plexus ends, or could not be renewed
    QString email = {};
    QString plan = {};
    QString scope = {};
    std::optional<qint64> expiresMs = {}; // of the token in hand
    qint64 renewedMs = 0;
    bool renews = false; // by itself
    friend bool operator==(const AccountView&, const AccountView&) = default;
};

struct LoginSession {
    QString id;
    accounts::AccountId account;
    accounts::LoginView view = {};
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
    qint64 expiresMs = 0;
    friend bool operator==(const LoginSession&, const LoginSession&) = default;
};

// What is done with logins whose refresh tokens are good once and that another program holds as well.
enum class SharedLogins {
    Leave, // not copied: whoever renews first would sign the other out
    Take,  // the person says that the other program is not used any more
};

// Whether the person has read where a vendor restricts such use, and goes on.
enum class Restrictions { NotAccepted, Accepted };

struct ImportChoices {
    SharedLogins shared = SharedLogins::Leave;
    Restrictions restrictions = Restrictions::NotAccepted;
    Secret clientSecret = {}; // the person's own, for vendors that want one with every renewal
};

struct RestrictedLogin {
    accounts::AccountId id;
    QString restriction; // in plain words
    friend bool operator==(const RestrictedLogin&, const RestrictedLogin&) = default;
};

struct ImportReport {
    QVector<accounts::AccountId> copied = {};
    QVector<accounts::AccountId> left = {};       // SharedLogins::Leave: sign in anew
    QVector<RestrictedLogin> restricted = {};     // Restrictions::NotAccepted
    QVector<accounts::AccountId> needSecret = {}; // left: they could not be renewed without one
    QStringList passedOver = {};                  // sentences
    friend bool operator==(const ImportReport&, const ImportReport&) = default;
};

// A file of logins another program may have on this computer.
struct ImportSource {
    QString program;
    QString path;
    friend bool operator==(const ImportSource&, const ImportSource&) = default;
};

class AccountService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual QVector<AccountVendor> vendors() const = 0;
    // In the order of vendor and name.
    [[nodiscard]] virtual QVector<AccountView> accounts() const = 0;

    // The id of a new session. NotFound: no such vendor; InvalidRequest: not a name. One that waits for the
    // same port is given up, and so is one for the same account.
    [[nodiscard]] virtual Result<QString> beginLogin(const QString& vendor, const QString& account) = 0;
    // Nothing: there is none, or it ended a while ago.
    [[nodiscard]] virtual std::optional<LoginSession> session(const QString& id) const = 0;
    [[nodiscard]] virtual QVector<LoginSession> sessions() const = 0;
    // To what the session asks. NotFound, or InvalidRequest with what is wrong; it goes on.
    [[nodiscard]] virtual Result<void> answerPrompt(const QString& id, const QString& value) = 0;
    // What was copied from a browser that did not come back: an address, or a code. Likewise.
    [[nodiscard]] virtual Result<void> enterCode(const QString& id, const QString& text) = 0;
    // NotFound.
    [[nodiscard]] virtual Result<void> cancelLogin(const QString& id) = 0;

    // Has its token renewed now, whether it is due or not. NotFound; SecretUnavailable: somebody has to sign
    // in again; InvalidRequest: nothing renews such a token; else why it could not be renewed.
    virtual void renew(
        const accounts::AccountId& id, std::function<void(const Result<void>& renewed)> done) = 0;

    // Forgets it here. NotFound.
    [[nodiscard]] virtual Result<void> signOut(const accounts::AccountId& id) = 0;

    // Those that exist, by explicit choice of a person to be read.
    [[nodiscard]] virtual QVector<ImportSource> importSources() const = 0;
    // Copies what is in a file; `path` may also be the JSON itself. `account`: for a login that has no name
    // there; empty: "default".
    virtual void importLogins(const QString& path, const QString& account, const ImportChoices& choices,
        std::function<void(const Result<ImportReport>& report)> done) = 0;

    // Everything that was changed is in the store, or could not be brought there: the process may end.
    virtual void whenKept(std::function<void()> done) = 0;

Q_SIGNALS:
    void accountsChanged();
    void sessionChanged(const QString& id);
};

} // namespace gateway::service
