// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/adapter_rows.h"

#include "app/viewmodels/common/form_texts.h"
#include "app/viewmodels/providers/adapter_rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::AdapterUse;
using gateway::config::Node;
using gateway::service::ConfigProblem;
using Kind = FormModel::Kind;
using Row = FormModel::Row;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(AdapterRows)
};

const QString kModelOverride = QStringLiteral("model_override");
const QString kReasoningRewrite = QStringLiteral("reasoning_rewrite");
const QString kWebSearch = QStringLiteral("web_search_coercion");
const QString kTarget = QStringLiteral("target");
const QString kMaxUses = QStringLiteral("max_uses");

QString overrideExample()
{
    return u"- any:\n"
           "    - {source: thinking.type, op: eq, value: enabled}\n"
           "    - {source: reasoning_effort, op: in, value: [medium, high]}\n"
           "  model: example-thinking"_s;
}

QString rewriteExample()
{
    return u"- when: {source: reasoning_effort, op: eq, value: none}\n"
           "  write:\n"
           "    - {path: enable_thinking, literal: false}\n"
           "  strip: [reasoning_effort]\n"
           "- when: {source: reasoning_effort, op: present}\n"
           "  write:\n"
           "    - path: thinking_budget\n"
           "      source: reasoning_effort\n"
           "      map: {low: 1024, medium: 4096, high: 16384}\n"
           "  strip: [reasoning_effort]"_s;
}

Row rulesRow(const QString& help, const QString& example)
{
    return { .path = u"rules"_s,
        .kind = Kind::Document,
        .label = Words::tr("Rules"),
        .help = help,
        .choices = { { example, Words::tr("Begin with an example") } } };
}

QVector<Row> webSearchRows()
{
    return { { .path = kTarget,
                 .kind = Kind::Choice,
                 .label = Words::tr("Sent as"),
                 .choices = { { QString(), Words::tr("Nothing: it is left out") },
                     { u"chat"_s, Words::tr("Web search options of chat completions") },
                     { u"responses"_s, Words::tr("A tool of the Responses API") },
                     { u"messages"_s, Words::tr("A tool of Anthropic Messages") },
                     { u"gemini"_s, Words::tr("Google Search of Gemini") } } },
        { .path = kMaxUses,
            .kind = Kind::Number,
            .label = Words::tr("Searches in a request"),
            .help = Words::tr("At most so many."),
            .fallback = Words::tr("no limit"),
            .onlyWith = kTarget,
            .onlyWithValues = { u"messages"_s } } };
}

QVector<ConfigProblem> webSearchProblems(const Node& options)
{
    const Node* uses = options.find(kMaxUses);
    bool isNumber = false;
    const bool isGood = uses == nullptr || (uses->text.toInt(&isNumber) > 0 && isNumber);
    if (isGood)
        return {};
    return { { .path = kMaxUses, .message = Words::tr("Give a whole number from 1 on.") } };
}

} // namespace

QVector<AdapterType> adapterTypes()
{
    return {
        { u"reasoning_content"_s, Words::tr("Reasoning as reasoning_content"),
            Words::tr("Hands earlier reasoning back in the field DeepSeek, Kimi and GLM expect it in.") },
        { u"suppress_developer_role"_s, Words::tr("No developer role"),
            Words::tr("Sends developer messages as system messages, for servers that refuse the role.") },
        { kModelOverride, Words::tr("Another model by rules"),
            Words::tr("Asks for another of its models where a request fits a rule; the first one that fits "
                      "counts.") },
        { kReasoningRewrite, Words::tr("Reasoning settings by rules"),
            Words::tr(
                "Writes and removes fields where a request fits a rule, for servers that name reasoning "
                "settings in their own way.") },
        { kWebSearch, Words::tr("Web search in its form"),
            Words::tr("Whatever form of web search a client asks for is sent in the one form it takes.") },
        { u"strip_unsupported_tool_search"_s, Words::tr("No tool search"),
            Words::tr("Leaves out tools that search for tools, and what they said.") },
        { u"suppress_unsupported_gpt5_options"_s, Words::tr("No sampling for GPT-5"),
            Words::tr("Leaves out temperature, top_p and what else gpt-5 models refuse.") },
        { u"normalize_anthropic_tool_ids"_s, Words::tr("Plain tool ids"),
            Words::tr("Rewrites ids of tool calls to letters, digits, - and _, where others are refused.") },
    };
}

QString adapterTitle(const QString& name)
{
    for (const AdapterType& type : adapterTypes()) {
        if (type.name == name)
            return type.title;
    }
    return name;
}

QVector<Row> adapterRows(const QString& name)
{
    if (name == kWebSearch)
        return webSearchRows();
    if (name == kModelOverride) {
        const QString help = Words::tr(
            "A list, of which the first rule that fits counts: its model is asked for where one of the "
            "conditions below any holds. A condition compares the field source of the request by op (eq, "
            "neq, "
            "gt, gte, lt, lte, in, present, absent) with value. YAML or JSON.");
        return { rulesRow(help, overrideExample()) };
    }
    if (name == kReasoningRewrite) {
        const QString help =
            Words::tr("A list: when is a condition with source, op (eq, neq, gt, gte, lt, lte, in, present, "
                      "absent) and "
                      "value. Where it holds the fields of strip go, and each of write sets its path to a "
                      "literal, or to "
                      "what the field source says, through a map where there is one. YAML or JSON.");
        return { rulesRow(help, rewriteExample()) };
    }
    return {};
}

QVector<ConfigProblem> adapterProblems(const QString& name, const Node& options)
{
    if (name == kWebSearch)
        return webSearchProblems(options);
    if (name == kModelOverride || name == kReasoningRewrite) {
        const QString mistake = rulesMistake(
            options.find(u"rules"), name == kModelOverride ? RuleKind::Model : RuleKind::Rewrite);
        if (!mistake.isEmpty())
            return { { .path = u"rules"_s, .message = mistake } };
    }
    return {};
}

AdapterDraft draftOf(const AdapterUse& use)
{
    AdapterDraft draft { .use = use };
    for (const Row& row : adapterRows(use.name))
        draft.texts.append(formText(row, use.options));
    return draft;
}

QVector<AdapterDraft> draftsOf(const QVector<AdapterUse>& uses)
{
    QVector<AdapterDraft> drafts;
    for (const AdapterUse& use : uses)
        drafts.append(draftOf(use));
    return drafts;
}

QString adapterNames(const QVector<AdapterUse>& uses)
{
    QStringList names;
    for (const AdapterUse& use : uses) {
        const QString title = adapterTitle(use.name);
        //: %1 is the name of an adapter that is switched off
        names.append(use.enabled ? title : Words::tr("%1 (off)").arg(title));
    }
    return names.join(u", "_s);
}

} // namespace app::viewmodels
