// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of adapters as people write them, and what is said of a wrong one.
#include "app/viewmodels/providers/adapter_rows.h"
#include "app/viewmodels/providers/adapter_rules.h"
#include "config/field_tables.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::config::Node;

namespace {

QString mistakeIn(const char* rules, RuleKind kind)
{
    const auto document = gateway::config::parseYaml(rules);
    EXPECT_TRUE(document.diagnostics.isEmpty()) << rules;
    return rulesMistake(&document.root, kind);
}

struct RuleCase {
    const char* rules;
    const char* said; // a part of it; empty: they are right
};

void expectSaid(RuleKind kind, const QVector<RuleCase>& cases)
{
    for (const RuleCase& one : cases) {
        const QString said = mistakeIn(one.rules, kind);
        if (*one.said == '\0')
            EXPECT_EQ(said, QString()) << one.rules;
        else
            EXPECT_TRUE(said.contains(QString::fromUtf8(one.said)))
                << one.rules << ": " << said.toStdString();
    }
}

TEST(AdapterRules, OfAnotherModel)
{
    expectSaid(RuleKind::Model,
        {
            { "[{any: [{source: a.b, op: eq, value: 1}], model: m}]", "" },
            { "[{when: {source: a}, model: m}]", "compares with nothing" },
            { "[{any: [{source: a, op: present}, {source: n, op: gte, value: 3}], model: m}]", "" },
            { "[{model: m}]", "" },
            { "[]", "at least one rule" },
            { "{any: []}", "are a list" },
            { "[{model: m}, {any: []}]", "Rule 2: it names no model" },
            { "[7]", "Rule 1: it is no section" },
            { "[{modle: m}]", "did you mean model?" },
            { "[{any: {source: a}, model: m}]", "any is a list" },
            { "[{any: [x], model: m}]", "a condition is of the form" },
            { "[{any: [{op: present}], model: m}]", "has no source" },
            { "[{any: [{source: a, op: like, value: 1}], model: m}]", "there is no op" },
            { "[{any: [{source: a, op: in, value: 1}], model: m}]", "is a list" },
            { "[{any: [{source: a, op: gt, value: much}], model: m}]", "is a number" },
            { "[{any: [{source: a, op: lt, value: \"4\"}], model: m}]", "is a number" },
            { "[{any: [{sauce: a}], model: m}]", "did you mean source?" },
        });
}

TEST(AdapterRules, OfReasoningSettings)
{
    expectSaid(RuleKind::Rewrite,
        {
            { "[{write: [{path: a, literal: null}]}]", "" },
            { "[{when: {source: e, op: present}, write: [{path: a, source: e, map: {x: 1}}], strip: [e]}]",
                "" },
            { "[{when: {source: e, op: present}}]", "it does nothing" },
            { "[{write: {path: a}}]", "write is a list" },
            { "[{write: [a]}]", "an entry of write is of the form" },
            { "[{write: [{literal: 1}]}]", "has no path" },
            { "[{write: [{path: a}]}]", "either a literal or a source" },
            { "[{write: [{path: a, literal: 1, source: b}]}]", "either a literal or a source" },
            { "[{write: [{path: a, source: b, map: [1]}]}]", "a map goes with a source" },
            { "[{write: [{path: a, literal: 1, map: {x: 1}}]}]", "a map goes with a source" },
            { "[{strip: e}]", "strip is a list" },
            { "[{strip: [[e]]}]", "strip is a list" },
            { "[{strip: [e], model: m}]", "there is no field" },
        });
}

TEST(AdapterRules, TheExamplesAreRight)
{
    int examples = 0;
    for (const AdapterType& type : adapterTypes()) {
        for (const FormModel::Row& row : adapterRows(type.name)) {
            if (row.kind != FormModel::Kind::Document)
                continue;
            FormModel form;
            form.setRows({ row });
            form.load(Node::map());
            form.setChoice(0, 0);
            EXPECT_TRUE(adapterProblems(type.name, form.part()).isEmpty()) << type.name.toStdString();
            ++examples;
        }
    }
    EXPECT_EQ(examples, 2);
}

TEST(AdapterRows, EveryAdapterOfTheConfigurationHasWords)
{
    QSet<QString> titles;
    for (const AdapterType& type : adapterTypes()) {
        EXPECT_FALSE(type.help.isEmpty()) << type.name.toStdString();
        titles.insert(type.title);
        gateway::config::Diagnostics diagnostics;
        gateway::config::Provider provider;
        Node document = Node::map();
        document.set(u"adapter"_s, Node::scalar(type.name));
        gateway::config::readFields(
            gateway::config::providerFields(), document, { QString(), &diagnostics }, provider);
        EXPECT_TRUE(diagnostics.isEmpty()) << type.name.toStdString();
    }
    EXPECT_EQ(titles.size(), adapterTypes().size());
    // A name nobody knows is answered with all there are.
    gateway::config::Diagnostics diagnostics;
    gateway::config::Provider provider;
    Node document = Node::map();
    document.set(u"adapter"_s, Node::scalar(u"qqqqqqqqqqqqqqq"_s));
    gateway::config::readFields(
        gateway::config::providerFields(), document, { QString(), &diagnostics }, provider);
    ASSERT_EQ(diagnostics.size(), 1);
    EXPECT_EQ(diagnostics.first().message.count(u", "), adapterTypes().size() - 1)
        << diagnostics.first().message.toStdString();
}

} // namespace
