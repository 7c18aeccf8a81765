// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/adapter_rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Member;
using gateway::config::Node;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(AdapterRules)
};

const QStringList kOps { u"eq"_s, u"neq"_s, u"gt"_s, u"gte"_s, u"lt"_s, u"lte"_s, u"in"_s, u"present"_s,
    u"absent"_s };

bool isText(const Node* node)
{
    return node != nullptr && node->kind == Node::Kind::Scalar && !node->text.trimmed().isEmpty();
}

bool isNumber(const Node& node)
{
    bool isIt = false;
    std::ignore = node.text.toDouble(&isIt);
    return node.kind == Node::Kind::Scalar && !node.quoted && isIt;
}

QString unknownIn(const Node& map, const QStringList& known)
{
    for (const Member& member : map.members) {
        if (!known.contains(member.key)) {
            const QString closest = gateway::config::closestOf(member.key, known);
            return closest.isEmpty()
                ? Words::tr("there is no field \u201c%1\u201d; there are %2.")
                      .arg(member.key, known.join(u", "_s))
                : Words::tr("there is no field \u201c%1\u201d; did you mean %2?").arg(member.key, closest);
        }
    }
    return {};
}

QString valueMistake(const Node* value, const QString& op)
{
    if (op == u"present" || op == u"absent")
        return {};
    if (value == nullptr)
        return Words::tr("the condition compares with nothing: give its value.");
    if (op == u"in" && value->kind != Node::Kind::List)
        return Words::tr("with the op in, the value is a list, for example [low, high].");
    const bool compares = op.startsWith(u"gt") || op.startsWith(u"lt");
    if (compares && !isNumber(*value))
        return Words::tr("with the op %1, the value is a number.").arg(op);
    return {};
}

QString conditionMistake(const Node& condition)
{
    if (condition.kind != Node::Kind::Map)
        return Words::tr("a condition is of the form {source: FIELD, op: eq, value: VALUE}.");
    if (const QString unknown = unknownIn(condition, { u"source"_s, u"op"_s, u"value"_s });
        !unknown.isEmpty())
        return unknown;
    if (!isText(condition.find(u"source")))
        return Words::tr("a condition has no source: which field of the request it looks at.");
    const Node* op = condition.find(u"op");
    if (op != nullptr && !kOps.contains(op->text))
        return Words::tr("there is no op \u201c%1\u201d; there are %2.").arg(op->text, kOps.join(u", "_s));
    return valueMistake(condition.find(u"value"), op == nullptr ? u"eq"_s : op->text);
}

QString conditionsMistake(const Node& rule)
{
    if (const Node* when = rule.find(u"when"))
        return conditionMistake(*when);
    const Node* any = rule.find(u"any");
    if (any == nullptr)
        return {};
    if (any->kind != Node::Kind::List)
        return Words::tr("any is a list of conditions.");
    for (const Node& condition : any->items) {
        if (const QString mistake = conditionMistake(condition); !mistake.isEmpty())
            return mistake;
    }
    return {};
}

QString writeMistake(const Node& write)
{
    if (write.kind != Node::Kind::Map)
        return Words::tr("an entry of write is of the form {path: FIELD, literal: VALUE}.");
    const QStringList known { u"path"_s, u"literal"_s, u"source"_s, u"map"_s };
    if (const QString unknown = unknownIn(write, known); !unknown.isEmpty())
        return unknown;
    if (!isText(write.find(u"path")))
        return Words::tr("an entry of write has no path: which field it sets.");
    const bool hasLiteral = write.find(u"literal") != nullptr;
    const bool hasSource = isText(write.find(u"source"));
    if (hasLiteral == hasSource)
        return Words::tr("an entry of write sets its path to either a literal or a source.");
    const Node* map = write.find(u"map");
    if (map != nullptr && (map->kind != Node::Kind::Map || hasLiteral))
        return Words::tr("a map goes with a source and is of the form {from: to}.");
    return {};
}

QString rewriteMistake(const Node& rule)
{
    const Node* write = rule.find(u"write");
    const Node* strip = rule.find(u"strip");
    if (write == nullptr && strip == nullptr)
        return Words::tr("it does nothing: give write, strip or both.");
    if (write != nullptr && write->kind != Node::Kind::List)
        return Words::tr("write is a list.");
    for (const Node& entry : write ? write->items : QVector<Node>()) {
        if (const QString mistake = writeMistake(entry); !mistake.isEmpty())
            return mistake;
    }
    const bool isList = strip == nullptr
        || (strip->kind == Node::Kind::List
            && std::all_of(
                strip->items.begin(), strip->items.end(), [](const Node& item) { return isText(&item); }));
    return isList ? QString() : Words::tr("strip is a list of fields, for example [reasoning_effort].");
}

QString ruleMistake(const Node& rule, RuleKind kind)
{
    if (rule.kind != Node::Kind::Map)
        return Words::tr("it is no section of fields.");
    const QStringList known = kind == RuleKind::Model
        ? QStringList { u"any"_s, u"when"_s, u"model"_s }
        : QStringList { u"any"_s, u"when"_s, u"write"_s, u"strip"_s };
    if (const QString unknown = unknownIn(rule, known); !unknown.isEmpty())
        return unknown;
    if (const QString mistake = conditionsMistake(rule); !mistake.isEmpty())
        return mistake;
    if (kind == RuleKind::Rewrite)
        return rewriteMistake(rule);
    return isText(rule.find(u"model")) ? QString() : Words::tr("it names no model.");
}

} // namespace

QString rulesMistake(const Node* rules, RuleKind kind)
{
    if (rules == nullptr || (rules->kind == Node::Kind::List && rules->items.isEmpty()))
        return Words::tr("Give at least one rule.");
    if (rules->kind != Node::Kind::List)
        return Words::tr("The rules are a list: each begins with a dash.");
    for (qsizetype at = 0; at < rules->items.size(); ++at) {
        if (const QString mistake = ruleMistake(rules->items[at], kind); !mistake.isEmpty())
            //: %1 the number of a rule, %2 what is wrong with it
            return Words::tr("Rule %1: %2").arg(QString::number(at + 1), mistake);
    }
    return {};
}

} // namespace app::viewmodels
