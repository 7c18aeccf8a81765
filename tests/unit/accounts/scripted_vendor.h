// SPDX-License-Identifier: GPL-3.0-or-later
// Every vendor's authorization server at once, by script: it speaks the forms of all shipped definitions,
// checks what an honest server checks (PKCE, redirect address, codes and refresh tokens used twice), and can
// be told to be slow, broken or gone. Also the person's browser.
#pragma once

#include "accounts/login_flow.h"
#include "support/fake_clock.h"

#include <QByteArrayList>
#include <QMap>
#include <QSet>

#include <utility>
#include <vector>

namespace gateway::accounts::test {

enum class Mood { Fine, Hung, Malformed, Failing, Unauthorized, Unreachable };

class ScriptedVendor {
public:
    explicit ScriptedVendor(gateway::test::FakeClock& clock)
        : m_clock(clock)
    {
    }

    [[nodiscard]] oauth::Fetch fetch();
    [[nodiscard]] std::function<void(qint64, std::function<void()>)> wait();

    // Answers what is asked, and what is asked then; time passes only where somebody waits for it.
    void run();

    // That refresh token is one it gave.
    void accept(const QByteArray& refreshToken) { m_refresh = refreshToken; }

    // Somebody waits for an answer.
    [[nodiscard]] bool hasWaiting() const { return !m_waiting.empty(); }

    // The person opens the page, signs in and is sent back.
    [[nodiscard]] oauth::SignInAnswer browse(const QUrl& page);

    // An access token with the claims OpenAI's have.
    [[nodiscard]] static QByteArray tokenWithClaims(int number);

    Mood mood = Mood::Fine;
    bool isSlow = false;     // the next poll is answered with slow_down
    bool isDeclined = false; // the person says no
    bool isRevoked = false;  // no refresh token is good any more
    int livesSeconds = 3600; // of an access token
    qint64 clockAheadMs = 0; // its clock is that far ahead of ours
    int pendingPolls = 1;    // until the person has entered the code
    int lostPolls = 0;       // that get no answer
    QByteArrayList problems; // what an honest server would have refused
    QByteArrayList asked;    // addresses
    QByteArray redirectUri;  // of the last browser
    int refreshes = 0;
    QByteArrayList revoked; // refresh tokens whose sign-in was ended
    QVector<qint64> waits;  // what was waited for, ms

private:
    [[nodiscard]] Result<oauth::FetchAnswer> answer(const oauth::FetchRequest& request);
    [[nodiscard]] oauth::FetchAnswer redeem(const QMap<QByteArray, QByteArray>& fields, bool isKey);
    [[nodiscard]] oauth::FetchAnswer refresh(const QMap<QByteArray, QByteArray>& fields);
    [[nodiscard]] oauth::FetchAnswer poll(const QMap<QByteArray, QByteArray>& fields, bool isOpenAi);
    [[nodiscard]] oauth::FetchAnswer copilotToken(const oauth::FetchRequest& request);
    [[nodiscard]] oauth::FetchAnswer tokens();

    gateway::test::FakeClock& m_clock;
    std::vector<std::pair<oauth::FetchRequest, oauth::FetchDone>> m_waiting;
    std::vector<std::pair<qint64, std::function<void()>>> m_timers; // due
    QByteArray m_challenge;
    QByteArray m_code;
    QSet<QByteArray> m_usedRefresh;
    QByteArray m_refresh;
    int m_count = 0;
    int m_operationPolls = 0;
};

} // namespace gateway::accounts::test
