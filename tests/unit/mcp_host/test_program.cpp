// SPDX-License-Identifier: GPL-3.0-or-later
// A program on its standard streams, really started.
#include "mcp_host/program.h"
#include "support/wait_for.h"

#include <gtest/gtest.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace gateway::mcp_host {

namespace {

struct Heard final : LinkListener {
    void linkReceived(const QByteArray& message, const mcp::Message&) override { messages.append(message); }

    void linkEnded(const Error& error) override { endings.append(error.message); }

    QByteArrayList messages;
    QStringList endings;
};

class Started : public testing::Test {
protected:
    std::unique_ptr<Program> start(const QString& script, qint64 maxBytes = 1024 * 1024)
    {
        return std::make_unique<Program>(
            ProgramStart { .program = u"python3"_s,
                .arguments = { u"-c"_s, script },
                .environment = QProcessEnvironment::systemEnvironment(),
                .workingDirectory = u"/"_s,
                .maxMessageBytes = maxBytes,
                .onStandardError = [this](const QString& line) { errors.append(line); } },
            heard, keeper);
    }

    Heard heard;
    QStringList errors;
    ProgramKeeper keeper;
};

const QByteArray kPing = R"({"jsonrpc":"2.0","id":1,"method":"ping"})";

} // namespace

TEST_F(Started, LinesGoBothWays)
{
    const auto program = start(u"import sys\nfor line in sys.stdin: print(line, end='', flush=True)"_s);
    program->send(kPing, {});
    ASSERT_TRUE(test::waitFor([this] { return !heard.messages.isEmpty(); }));
    EXPECT_EQ(heard.messages.first(), kPing);
}

TEST_F(Started, AMessageIsOneLineWhateverItHolds)
{
    const auto program = start(uR"(print('{"jsonrpc":"2.0",\r"method":"x"}', flush=True))"_s);
    ASSERT_TRUE(test::waitFor([this] { return !heard.messages.isEmpty(); }));
    EXPECT_EQ(heard.messages.first(), R"({"jsonrpc":"2.0", "method":"x"})");
}

TEST_F(Started, WhatItSaidLastIsHeardBeforeItsEnd)
{
    const auto program = start(
        u"import sys\nprint('{\"jsonrpc\":\"2.0\",\"method\":\"last\"}')\nprint('why', file=sys.stderr)\nsys.exit(5)"_s);
    ASSERT_TRUE(test::waitFor([this] { return !heard.endings.isEmpty(); }));
    EXPECT_EQ(heard.messages.size(), 1);
    EXPECT_TRUE(heard.endings.first().contains(u"ended with status 5"_s));
    EXPECT_EQ(errors, QStringList { u"why"_s });
}

TEST_F(Started, OneThatIsNotThereIsToldOf)
{
    const Program program(
        { .program = u"/nowhere/at-all"_s, .environment = {}, .workingDirectory = u"/"_s }, heard, keeper);
    ASSERT_TRUE(test::waitFor([this] { return !heard.endings.isEmpty(); }));
    EXPECT_TRUE(heard.endings.first().contains(u"could not be started"_s));
}

TEST_F(Started, AnEndlessLineEndsIt)
{
    const auto program = start(u"import sys\nwhile True: sys.stdout.write('x' * 65536)"_s, 256 * 1024);
    ASSERT_TRUE(test::waitFor([this] { return !heard.endings.isEmpty(); }));
    EXPECT_TRUE(heard.endings.first().contains(u"more than 262144 bytes"_s));
    EXPECT_TRUE(heard.messages.isEmpty());
}

TEST_F(Started, WhatIsNotReadIsNotTakenIn)
{
    const auto program = start(u"while True: print('{\"jsonrpc\":\"2.0\",\"method\":\"flood\"}')"_s);
    ASSERT_TRUE(test::waitFor([this] { return !heard.messages.isEmpty(); }));
    program->setReading(Reading::Off);
    const qsizetype before = heard.messages.size();
    // As much of the event loop as would have brought thousands.
    const auto other = start(u"print('{\"jsonrpc\":\"2.0\",\"method\":\"other\"}')"_s);
    ASSERT_TRUE(
        test::waitFor([this] { return heard.messages.contains(R"({"jsonrpc":"2.0","method":"other"})"); }));
    EXPECT_EQ(heard.messages.size(), before + 1);
    program->setReading(Reading::On);
    EXPECT_TRUE(test::waitFor([this, before] { return heard.messages.size() > before + 1; }));
}

TEST_F(Started, ItIsReapedWhenItIsLetGo)
{
    auto program = start(u"import sys\nfor line in sys.stdin: pass"_s);
    ASSERT_GT(program->processId(), 0);
    program.reset();
    EXPECT_EQ(keeper.ending(), 1);
    EXPECT_TRUE(test::waitFor([this] { return keeper.ending() == 0; }));
    EXPECT_TRUE(heard.endings.isEmpty()) << "nobody listens any more";
}

TEST_F(Started, OneThatStaysIsKilled)
{
    auto program =
        start(u"import signal, time\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
              "print('{\"jsonrpc\":\"2.0\",\"method\":\"ready\"}', flush=True)\ntime.sleep(600)"_s);
    ASSERT_TRUE(test::waitFor([this] { return !heard.messages.isEmpty(); }));
    const auto group = static_cast<pid_t>(program->processId());
    program.reset();
    EXPECT_TRUE(test::waitFor([this] { return keeper.ending() == 0; }));
    EXPECT_NE(::kill(-group, 0), 0);
}

} // namespace gateway::mcp_host
