// SPDX-License-Identifier: GPL-3.0-or-later
// Each scenario, from each client dialect to each target dialect and back. PLEXUS_CONTRACT_REPORT=<file>
// writes what is not declared as JSON lines, for filling in losses.json or a list of defects.
#include "contract/difference.h"
#include "contract/scenario.h"
#include "contract/stream_grammar.h"
#include "contract/translation.h"
#include "contract/unified_json.h"
#include "dialects/fit/profile_table.h"

#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>

namespace gateway::contract {

namespace {

using namespace dialects;

const LossTable& lossTable()
{
    static const LossTable kTable = [] {
        auto table = LossTable::fromJson(readContractFile("losses.json").value_or(QByteArray()));
        EXPECT_TRUE(table) << (table ? "" : table.error().message.toStdString());
        return table ? *table : LossTable();
    }();
    return kTable;
}

std::string errorText(const Error& error)
{
    return error.message.toStdString()
        + (error.field.isEmpty() ? "" : " (" + error.field.toStdString() + ")");
}

void report(const std::string& scenario, Pair pair, Direction direction, const std::string& kind,
    const std::string& what, const std::string& detail)
{
    ADD_FAILURE() << scenario << " " << pairName(pair) << " " << directionName(direction) << ": " << kind
                  << " " << what << (detail.empty() ? "" : "\n  " + detail);
    const QByteArray path = qgetenv("PLEXUS_CONTRACT_REPORT");
    QFile file(QString::fromUtf8(path));
    if (path.isEmpty() || !file.open(QIODevice::Append))
        return;
    file.write(QByteArray::fromStdString(
        json::serialize(json::object { { "scenario", scenario }, { "pair", pairName(pair) },
            { "in", directionName(direction) }, { "kind", kind }, { "what", what }, { "detail", detail } })
        + "\n"));
}

void renameTool(std::string& name, const ReplyRules& rules)
{
    if (const auto tool = rules.tools.find(name); tool != rules.tools.end())
        name = tool->second.name;
}

// A tool's name as it was sent, back to the name it stands for.
void renameTools(ChatRequest& request, const ReplyRules& rules)
{
    for (Tool& tool : request.tools)
        renameTool(tool.name, rules);
    for (Turn& turn : request.turns) {
        for (Part& part : turn.parts) {
            if (auto* call = part.get<ToolCallPart>())
                renameTool(call->name, rules);
        }
    }
    if (request.toolChoice) {
        for (std::string& name : request.toolChoice->names)
            renameTool(name, rules);
    }
}

class Case {
public:
    Case(const Scenario& scenario, Pair pair)
        : m_scenario(scenario)
        , m_pair(pair)
        , m_client(scenario.voices.at(pair.client))
        , m_target(scenario.voices.at(pair.target))
    {
    }

    void run() const
    {
        if (!m_client.request)
            return;
        const auto sent = sendRequest(m_pair, *m_client.request);
        if (!m_target.request) {
            // Not expressible there: said by an error or by a note, never by silence.
            if (sent && sent->notes.empty())
                fail(Direction::Request, "silence about", "what the target cannot express", {});
            return;
        }
        if (!sent) {
            fail(Direction::Request, "error", errorText(sent.error()), {});
            return;
        }
        checkRequest(*sent);
        checkReply(*sent);
        checkStream(*sent);
    }

private:
    void fail(Direction direction, const std::string& kind, const std::string& what,
        const std::string& detail) const
    {
        report(m_scenario.name, m_pair, direction, kind, what, detail);
    }

    void checkRequest(const SentRequest& sent) const
    {
        const auto expected = readRequest(m_pair.target, *m_target.request);
        auto actual = readRequest(m_pair.target, sent.body);
        if (!expected || !actual) {
            fail(Direction::Request, "unreadable", errorText(expected ? actual.error() : expected.error()),
                sent.body.toStdString());
            return;
        }
        renameTools(*actual, *sent.rules);
        std::set<std::string> notes;
        for (const Note& note : sent.notes)
            notes.insert(std::string(noteKindName(note.kind)) + " " + note.field);
        judge(Direction::Request, differences(requestJson(*expected), requestJson(*actual)), notes);
    }

    // What the provider writes names the tools as they were sent to it.
    [[nodiscard]] QByteArray asProvider(QByteArray text, const SentRequest& sent) const
    {
        for (const auto& [name, tool] : sent.rules->tools) {
            text.replace(QByteArray::fromStdString('"' + tool.name + '"'),
                QByteArray::fromStdString('"' + name + '"'));
        }
        return text;
    }

    void checkReply(const SentRequest& sent) const
    {
        if (!m_client.reply || !m_target.reply)
            return;
        const auto bytes = answer(m_pair, sent, asProvider(*m_target.reply, sent));
        const auto expected = readReply(m_pair.client, *m_client.reply);
        if (!bytes || !expected) {
            fail(Direction::Reply, "error", errorText(bytes ? expected.error() : bytes.error()), {});
            return;
        }
        const auto actual = readReply(m_pair.client, *bytes);
        if (!actual) {
            fail(Direction::Reply, "unreadable", errorText(actual.error()), bytes->toStdString());
            return;
        }
        judge(Direction::Reply, differences(replyJson(*expected), replyJson(*actual)), {});
    }

    void checkStream(const SentRequest& sent) const
    {
        if (!m_client.stream || !m_target.stream)
            return;
        const QByteArray bytes = streamedAnswer(m_pair, sent, asProvider(*m_target.stream, sent));
        for (const std::string& problem : grammarProblems(m_pair.client, bytes))
            fail(Direction::Stream, "grammar", problem, {});
        const auto expected = readStream(m_pair.client, *m_client.stream, m_client.stream->size());
        const auto actual = readStream(m_pair.client, bytes, bytes.size());
        if (!expected || !actual) {
            fail(Direction::Stream, "error", errorText(expected ? actual.error() : expected.error()),
                bytes.toStdString());
            return;
        }
        // The folder's own unary answer is compared in `Canon`, so this is "the same as the unary" too.
        judge(Direction::Stream, differences(replyJson(*expected), replyJson(*actual)), {});
    }

    void judge(
        Direction direction, const std::vector<Difference>& found, const std::set<std::string>& notes) const
    {
        const Losses declared = lossTable().declared(m_scenario.name, m_pair, direction);
        std::set<std::string> paths;
        for (const Difference& difference : found) {
            paths.insert(difference.path);
            if (!declared.paths.contains(difference.path))
                fail(direction, "difference", difference.path,
                    "expected " + difference.expected + "\n  actual   " + difference.actual);
        }
        for (const std::string& path : declared.paths) {
            if (!paths.contains(path))
                fail(direction, "declared but kept", path, {});
        }
        for (const std::string& note : notes) {
            if (std::ranges::none_of(
                    declared.notes, [&](const std::string& pattern) { return matchesGlob(note, pattern); }))
                fail(direction, "note", note, {});
        }
        for (const std::string& pattern : declared.notes) {
            if (std::ranges::none_of(
                    notes, [&](const std::string& note) { return matchesGlob(note, pattern); }))
                fail(direction, "silence about", pattern, {});
        }
    }

    const Scenario& m_scenario;
    Pair m_pair;
    const Voice& m_client;
    const Voice& m_target;
};

class Translation : public testing::TestWithParam<std::string> { };

TEST_P(Translation, LosesOnlyWhatIsDeclared)
{
    const Scenario scenario = readScenario(GetParam());
    for (const Dialect client : kDialects) {
        for (const Dialect target : kDialects)
            Case(scenario, { .client = client, .target = target }).run();
    }
}

// The files themselves: streams keep the vendor's grammar, say what the whole answer says, and however they
// are cut.
TEST_P(Translation, FilesAreOfOneMind)
{
    const Scenario scenario = readScenario(GetParam());
    for (const Dialect dialect : kDialects) {
        SCOPED_TRACE(nameOf(dialect));
        const Voice& voice = scenario.voices.at(dialect);
        if (voice.request) {
            const auto request = readRequest(dialect, *voice.request);
            EXPECT_TRUE(request) << (request ? "" : errorText(request.error()));
        }
        ASSERT_EQ(voice.reply.has_value(), voice.stream.has_value());
        if (!voice.reply)
            continue;
        // A provider may cut an emoji in half, which the checks' strict parser refuses; ours may not.
        QByteArray mended = *voice.stream;
        mended.replace("\\ud83d ", "\\ufffd ");
        EXPECT_EQ(grammarProblems(dialect, mended), Problems());
        const auto whole = readReply(dialect, *voice.reply);
        ASSERT_TRUE(whole) << errorText(whole.error());
        for (const qsizetype cut : { qsizetype(1), qsizetype(7), voice.stream->size() }) {
            const auto streamed = readStream(dialect, *voice.stream, cut);
            ASSERT_TRUE(streamed) << errorText(streamed.error());
            for (const Difference& difference : differences(replyJson(*whole), replyJson(*streamed)))
                report(scenario.name, { dialect, dialect }, Direction::Stream, "own stream", difference.path,
                    "expected " + difference.expected + "\n  actual   " + difference.actual);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Contract, Translation, testing::ValuesIn(scenarioNames()),
    [](const testing::TestParamInfo<std::string>& scenario) { return scenario.param; });

TEST(LossTable, AppliesToWhatExists)
{
    const std::vector<std::string> names = scenarioNames();
    EXPECT_EQ(lossTable().idleEntries({ names.begin(), names.end() }), std::vector<std::string>());
}

TEST(Scenarios, HaveNoStrayFiles)
{
    EXPECT_EQ(strayFiles(), std::vector<std::string>());
}

} // namespace

} // namespace gateway::contract
