// SPDX-License-Identifier: GPL-3.0-or-later
// An AccountKeeper with every vendor by script.
#pragma once

#include "secrets/memory_secret_store.h"
#include "service/account_keeper.h"
#include "service/checker_credentials.h"
#include "support/expect_warning.h"
#include "support/fake_clock.h"
#include "support/http_client.h"
#include "support/wait_for.h"
#include "unit/accounts/scripted_vendor.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QUrlQuery>

#include <gtest/gtest.h>

#include <tuple>

using namespace Qt::StringLiterals;

namespace gateway::service {

using accounts::AccountAccess;
using accounts::AccountId;
using accounts::LoginState;
using accounts::test::Mood;
using accounts::test::ScriptedVendor;
using gateway::test::waitFor;

inline const QString kCodex = u"openai-codex"_s;
inline const QString kCopilot = u"github-copilot"_s;
inline const QString kXai = u"xai"_s;

// Vendors know a login by its port, so that two tests that run at a time would meet at it.
class LoginPorts {
public:
    LoginPorts() { EXPECT_TRUE(m_lock.lock()); }

private:
    QLockFile m_lock { QDir::temp().filePath(u"plexus-test-login-ports.lock"_s) };
};

class AccountKeeperTest : public testing::Test {
protected:
    AccountKeeperTest() { restart(); }

    LoginPorts ports; // before everything that listens

    // As after a new start of Plexus.
    void restart(const QString& dataDir = {})
    {
        keeper = std::make_unique<AccountKeeper>(accounts::shippedDefinitions(), store, clock,
            oauth::systemRandom(),
            AccountKeeper::Ways { .fetch = vendor.fetch(),
                .accountsChanged = [this] { ++changes; },
                .openPage = [this](const QUrl& page) { opened.append(page); },
                .dataDir = dataDir,
                .home = home.path(),
                .wait = vendor.wait() });
        keeper->start();
    }

    // Until everything that waits in the event loop or for the vendor is done.
    template <typename Condition> bool settle(Condition condition)
    {
        return waitFor([&] {
            vendor.run();
            return condition();
        });
    }

    [[nodiscard]] LoginState state(const QString& session) const
    {
        return keeper->session(session)->view.state;
    }

    // With a code for devices.
    void signIn(const QString& vendorId, const QString& name = u"work"_s)
    {
        const auto session = keeper->beginLogin(vendorId, name);
        ASSERT_TRUE(session);
        while (state(*session) == LoginState::AwaitingPrompt) {
            const bool isChoice = !keeper->session(*session)->view.question->choices.isEmpty();
            ASSERT_TRUE(keeper->answerPrompt(*session, isChoice ? u"device"_s : QString()));
        }
        ASSERT_TRUE(settle([&] { return state(*session) == LoginState::Succeeded; }))
            << qPrintable(keeper->session(*session)->view.problem);
    }

    Result<AccountAccess> access(const QString& vendorId, const QString& name = u"work"_s)
    {
        std::optional<Result<AccountAccess>> given;
        keeper->access(vendorId, name, [&given](const Result<AccountAccess>& got) { given.emplace(got); });
        EXPECT_TRUE(settle([&given] { return given.has_value(); }));
        return given.value_or(Error {});
    }

    QByteArray token(const QString& vendorId)
    {
        const auto got = access(vendorId);
        return got ? got->token.reveal() : QByteArray();
    }

    AccountView view(const QString& vendorId)
    {
        for (const AccountView& each : keeper->accounts()) {
            if (each.id.vendor == vendorId)
                return each;
        }
        return {};
    }

    [[nodiscard]] QString write(const QString& name, const QByteArray& text) const
    {
        QFile file(home.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }

    ImportReport import(const QString& path, const ImportChoices& choices)
    {
        std::optional<Result<ImportReport>> report;
        keeper->importLogins(path, {}, choices, [&report](const auto& got) { report.emplace(got); });
        EXPECT_TRUE(settle([&report] { return report.has_value(); }));
        EXPECT_TRUE(*report);
        return report->value_or(ImportReport {});
    }

    gateway::test::FakeClock clock;
    ScriptedVendor vendor { clock };
    secrets::MemorySecretStore store;
    QTemporaryDir home;
    QVector<QUrl> opened;
    int changes = 0;
    std::unique_ptr<AccountKeeper> keeper;
};

} // namespace gateway::service
