// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of quota checkers and of the parts of a definition. Definitions are kept as they were written
// (QuotaChecker::definition), so their rows read and document, and write nothing.
#include "config/field_tables.h"

#include "base/redact.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::config {

namespace {

constexpr int kMostMinutes = 7 * 24 * 60;

template <typename T>
Field<T> readRow(const QString& name, const QString& kind, const QString& help,
    std::function<void(const Node&, const Place&, T&)> read)
{
    return { name, {}, kind, help, std::move(read), [](const T&) { return std::optional<Node>(); } };
}

// {name: text, …}, in the order written.
template <typename T>
Field<T> textMapRow(const QString& name, QVector<NamedText> T::*member, const QString& help)
{
    return readRow<T>(name, u"map of texts"_s, help, [member](const Node& node, const Place& place, T& into) {
        if (!expectMap(node, place))
            return;
        for (const Member& entry : node.members) {
            if (const auto text = readText(entry.value, place.at(entry.key)))
                (into.*member).append({ .name = entry.key, .text = *text });
        }
    });
}

template <typename T>
Field<T> optionalRealRow(
    const QString& name, std::optional<double> T::*member, double least, double most, const QString& help)
{
    return readRow<T>(
        name, u"number"_s, help, [member, least, most](const Node& node, const Place& place, T& into) {
            into.*member = readReal(node, place, least, most);
        });
}

std::optional<CheckerAuth> authFrom(const QString& text)
{
    using Form = CheckerAuth::Form;
    if (text == u"none")
        return CheckerAuth { .form = Form::None };
    if (text == u"bearer")
        return CheckerAuth { .form = Form::Bearer };
    if (text == u"token")
        return CheckerAuth { .form = Form::Token };
    const QString name = text.section(u':', 1).trimmed();
    if (name.isEmpty() || !isHeaderName(name.toUtf8()))
        return std::nullopt;
    if (text.startsWith(u"header:"))
        return CheckerAuth { .form = Form::Header, .name = name };
    if (text.startsWith(u"cookie:"))
        return CheckerAuth { .form = Form::Cookie, .name = name };
    return std::nullopt;
}

void readAuth(const Node& node, const Place& place, CheckerStep& into)
{
    const auto texts = readTexts(node, place);
    if (!texts)
        return;
    into.auth.clear();
    for (const QString& text : *texts) {
        if (const auto auth = authFrom(text))
            into.auth.append(*auth);
        else
            place.error(node,
                u"\u201c%1\u201d is not bearer, token, header:NAME, cookie:NAME or none"_s.arg(
                    text.left(60)));
    }
}

// `key`, `account`, `refresh`, or `option:NAME`.
void readCredential(const Node& node, const Place& place, CheckerDefinition& into)
{
    const auto text = readText(node, place);
    if (!text)
        return;
    if (*text == u"key") {
        into.credential = CheckerCredential::Key;
    } else if (*text == u"account") {
        into.credential = CheckerCredential::Account;
    } else if (*text == u"refresh") {
        into.credential = CheckerCredential::Refresh;
    } else if (text->startsWith(u"option:") && text->size() > 7) {
        into.credential = CheckerCredential::Option;
        into.credentialOption = text->sliced(7);
    } else {
        place.error(node, u"must be key, account, refresh or option:NAME"_s);
    }
}

void readOptions(const Node& node, const Place& place, CheckerDefinition& into)
{
    if (!expectMap(node, place))
        return;
    for (const Member& entry : node.members) {
        CheckerOption option { .name = entry.key };
        readFields(checkerOptionFields(), entry.value, place.at(entry.key), option);
        into.options.append(option);
    }
}

// One request needs no list around it.
void readSteps(const Node& node, const Place& place, CheckerDefinition& into)
{
    const QVector<Node> items = node.kind == Node::Kind::List ? node.items : QVector<Node> { node };
    for (qsizetype i = 0; i < items.size(); ++i) {
        CheckerStep step;
        readFields(checkerStepFields(), items[i], node.kind == Node::Kind::List ? place.at(i) : place, step);
        into.steps.append(step);
    }
}

// Figures nest; what is deeper than any real one is refused, so that reading ends.
constexpr qsizetype kDeepestFigure = 8;

FigureSpec figureFrom(const Node& node, const Place& place)
{
    FigureSpec figure;
    if (place.path.count(u"sum"_s) + place.path.count(u"minus"_s) > kDeepestFigure)
        place.error(node, u"is nested too deeply"_s);
    else if (node.kind == Node::Kind::Scalar)
        figure.at = node.text;
    else
        readFields(figureFields(), node, place, figure);
    return figure;
}

Field<MeterSpec> figureRow(const QString& name, FigureSpec MeterSpec::*member, const QString& help)
{
    return readRow<MeterSpec>(name, u"pointer, or section"_s, help,
        [member](const Node& node, const Place& place, MeterSpec& into) {
            into.*member = figureFrom(node, place);
        });
}

Field<FigureSpec> figureListRow(
    const QString& name, QVector<FigureSpec> FigureSpec::*member, const QString& help)
{
    return readRow<FigureSpec>(
        name, u"list of figures"_s, help, [member](const Node& node, const Place& place, FigureSpec& into) {
            if (node.kind != Node::Kind::List || node.items.isEmpty()) {
                place.error(node, u"must be a list of pointers or sections"_s);
                return;
            }
            for (qsizetype i = 0; i < node.items.size(); ++i)
                (into.*member).append(figureFrom(node.items[i], place.at(i)));
        });
}

Field<QuotaChecker> checkerOptionsField()
{
    return { u"options"_s, {}, u"map of texts or secrets"_s,
        u"What the type asks for: apiKey, a cookie, a workspace. Credentials as env:NAME or secret:NAME."_s,
        [](const Node& node, const Place& place, QuotaChecker& into) {
            if (!expectMap(node, place))
                return;
            for (const Member& entry : node.members) {
                // Where the original has it.
                if (entry.key == u"maxUtilizationPercent") {
                    into.maxUtilizationPercent = readReal(entry.value, place.at(entry.key), 1, 100);
                    continue;
                }
                if (entry.value.kind == Node::Kind::Null)
                    continue;
                if (const auto text = readText(entry.value, place.at(entry.key)))
                    into.options.append({ .name = entry.key, .value = secretFromText(*text) });
            }
        },
        [](const QuotaChecker& from) -> std::optional<Node> {
            Node node = Node::map();
            for (const NamedSecret& entry : from.options) {
                if (entry.value.kind != SecretSource::Kind::Plain)
                    node.set(entry.name, Node::scalar(secretToText(entry.value)));
                else if (!namesCredential(entry.name))
                    node.set(entry.name, Node::scalar(QString::fromUtf8(entry.value.plain.reveal())));
            }
            return node.members.isEmpty() ? std::nullopt : std::optional(node);
        } };
}

Field<QuotaChecker> checkerThresholdField()
{
    return { u"maxUtilizationPercent"_s, { u"max_utilization_percent"_s }, u"number 1–100"_s,
        u"From so much on an allowance counts as used up; left out: 99."_s,
        [](const Node& node, const Place& place, QuotaChecker& into) {
            into.maxUtilizationPercent = readReal(node, place, 1, 100);
        },
        [](const QuotaChecker& from) -> std::optional<Node> {
            return from.maxUtilizationPercent ? std::optional(writeReal(*from.maxUtilizationPercent))
                                              : std::nullopt;
        } };
}

Field<QuotaChecker> definitionField()
{
    return { u"definition"_s, {}, u"section"_s,
        u"Of type `custom`: a checker of your own, in the form below."_s,
        [](const Node& node, const Place& place, QuotaChecker& into) {
            // Only for its mistakes; gateway/meters reads it again from where it is kept.
            std::ignore = readChecker(node, place);
            into.definition = node;
        },
        [](const QuotaChecker& from) -> std::optional<Node> {
            return from.definition.members.isEmpty() ? std::nullopt : std::optional(from.definition);
        } };
}

} // namespace

const FieldTable<QuotaChecker>& quotaCheckerFields()
{
    static const FieldTable<QuotaChecker> table {
        textField<QuotaChecker>(u"type"_s, &QuotaChecker::type,
            u"Which form: %1, custom, or a file of your own in DATA_DIR/quota-checkers."_s.arg(
                shippedCheckerTypes().join(u", "_s))),
        boolField<QuotaChecker>(u"enabled"_s, &QuotaChecker::enabled, u"False: nothing is fetched."_s),
        textField<QuotaChecker>(u"id"_s, &QuotaChecker::id, u"Kept from the original's form."_s),
        integerField<QuotaChecker>(u"intervalMinutes"_s, &QuotaChecker::intervalMinutes, 1, kMostMinutes,
            u"How often the meters are fetched, besides at start and on demand."_s,
            { u"interval_minutes"_s }),
        checkerThresholdField(),
        checkerOptionsField(),
        definitionField(),
    };
    return table;
}

const FieldTable<CheckerOption>& checkerOptionFields()
{
    static const FieldTable<CheckerOption> table {
        textField<CheckerOption>(u"help"_s, &CheckerOption::help, u"What it is, for people."_s),
        boolField<CheckerOption>(u"required"_s, &CheckerOption::required, u"True: nothing works without."_s),
        boolField<CheckerOption>(u"secret"_s, &CheckerOption::secret,
            u"True: a credential; its name ends in key, token, secret, password, cookie or session."_s),
        textField<CheckerOption>(
            u"default"_s, &CheckerOption::fallback, u"What stands for it when it is not given."_s),
    };
    return table;
}

const FieldTable<CheckerCondition>& checkerConditionFields()
{
    static const FieldTable<CheckerCondition> table {
        textField<CheckerCondition>(u"at"_s, &CheckerCondition::at, u"Pointer to the value."_s),
        textsField<CheckerCondition>(u"is"_s, &CheckerCondition::is, u"It has to be one of these."_s),
        textsField<CheckerCondition>(u"is_not"_s, &CheckerCondition::isNot, u"It must be none of these."_s),
        textsField<CheckerCondition>(u"like"_s, &CheckerCondition::like,
            u"It has to match one of these patterns with *, whatever the case."_s),
        readRow<CheckerCondition>(u"there"_s, u"true or false"_s, u"Whether it has to be there at all."_s,
            [](const Node& node, const Place& place, CheckerCondition& into) {
                into.there = readBool(node, place);
            }),
    };
    return table;
}

const FieldTable<CheckerStep>& checkerStepFields()
{
    static const FieldTable<CheckerStep> table {
        textField<CheckerStep>(u"id"_s, &CheckerStep::id, u"Its name, for meters."_s),
        textField<CheckerStep>(u"method"_s, &CheckerStep::method, u"GET or POST."_s),
        textField<CheckerStep>(u"url"_s, &CheckerStep::url, u"Template of the address."_s),
        readRow<CheckerStep>(u"auth"_s, u"list of texts"_s,
            u"Where the credential is sent: bearer (the default), token, header:NAME, cookie:NAME, none."_s,
            readAuth),
        textMapRow<CheckerStep>(u"headers"_s, &CheckerStep::headers,
            u"Further header fields, templates; one with an empty placeholder is left out."_s),
        textField<CheckerStep>(u"body"_s, &CheckerStep::body, u"Template of the body."_s),
        enumField<CheckerStep, AnswerForm>(u"answer"_s, &CheckerStep::form,
            { { u"json"_s, AnswerForm::Json }, { u"page"_s, AnswerForm::Page } },
            u"What comes back; of a page `extract` makes an object."_s),
        textMapRow<CheckerStep>(u"extract"_s, &CheckerStep::extract,
            u"Name → regular expression with named groups; its first match becomes an object of them."_s),
        textMapRow<CheckerStep>(
            u"take"_s, &CheckerStep::take, u"Name → pointer, for ${step.NAME} in later steps."_s),
        listField<CheckerStep, CheckerCondition>(u"expect"_s, &CheckerStep::expect, &checkerConditionFields,
            u"What has to hold, or the answer is an error."_s),
        readRow<CheckerStep>(u"optional_statuses"_s, u"list of status codes"_s,
            u"Answered so, there is nothing to be had of this step, which is no error."_s,
            [](const Node& node, const Place& place, CheckerStep& into) {
                const QVector<Node> items =
                    node.kind == Node::Kind::List ? node.items : QVector<Node> { node };
                for (qsizetype i = 0; i < items.size(); ++i) {
                    if (const auto code = readInteger(items[i], place.at(i), 100, 599))
                        into.optionalStatuses.append(static_cast<int>(*code));
                }
            }),
    };
    return table;
}

const FieldTable<FigureSpec>& figureFields()
{
    static const FieldTable<FigureSpec> table {
        textField<FigureSpec>(u"at"_s, &FigureSpec::at, u"Pointer to a number, or a text like $12.30."_s),
        optionalRealRow<FigureSpec>(u"value"_s, &FigureSpec::value, -1e15, 1e15, u"A constant."_s),
        figureListRow(u"sum"_s, &FigureSpec::sum, u"These, added up."_s),
        figureListRow(u"minus"_s, &FigureSpec::minus, u"The first less the others."_s),
        textField<FigureSpec>(u"elapsed_from"_s, &FigureSpec::elapsedFrom,
            u"Pointer to a moment (RFC 3339): how much of the time to `elapsed_to` has passed, of 100."_s),
        textField<FigureSpec>(u"elapsed_to"_s, &FigureSpec::elapsedTo, u"Pointer to its end."_s),
        realField<FigureSpec>(u"times"_s, &FigureSpec::times, -1e12, 1e12, u"Multiplied by this."_s),
        realField<FigureSpec>(u"divide"_s, &FigureSpec::divide, 1e-12, 1e12, u"Divided by this."_s),
    };
    return table;
}

const FieldTable<WindowSpec>& windowFields()
{
    using U = WindowUnitSpec;
    static const FieldTable<WindowSpec> table {
        integerField<WindowSpec>(u"length"_s, &WindowSpec::length, 1, 100'000, u"How many units."_s),
        textField<WindowSpec>(u"length_at"_s, &WindowSpec::lengthAt, u"Pointer to the length."_s),
        enumField<WindowSpec, U>(u"unit"_s, &WindowSpec::unit,
            { { u"second"_s, U::Second }, { u"minute"_s, U::Minute }, { u"hour"_s, U::Hour },
                { u"day"_s, U::Day }, { u"week"_s, U::Week }, { u"month"_s, U::Month } },
            u"What the length counts."_s),
        textField<WindowSpec>(u"unit_at"_s, &WindowSpec::unitAt, u"Pointer to a word that names the unit."_s),
        boolField<WindowSpec>(
            u"rolling"_s, &WindowSpec::isRolling, u"False: it begins and ends at fixed times."_s),
    };
    return table;
}

const FieldTable<MomentSpec>& momentFields()
{
    using F = MomentForm;
    static const FieldTable<MomentSpec> table {
        textField<MomentSpec>(u"at"_s, &MomentSpec::at, u"Pointer to the moment."_s),
        enumField<MomentSpec, F>(u"form"_s, &MomentSpec::form,
            { { u"iso"_s, F::Iso }, { u"unix"_s, F::Unix }, { u"unix_ms"_s, F::UnixMs },
                { u"seconds"_s, F::Seconds }, { u"milliseconds"_s, F::Milliseconds },
                { u"clock"_s, F::Clock }, { u"words"_s, F::Words }, { u"window_end"_s, F::WindowEnd } },
            u"How it is written: RFC 3339, since 1970, from now, “14:30 on Mar 01”, “June 3, 2026 at 2:53 PM”, or not at all: the end of the window in UTC."_s),
        integerField<MomentSpec>(u"plus_months"_s, &MomentSpec::plusMonths, 0, 120,
            u"What is given is the beginning, so many months before."_s),
    };
    return table;
}

const FieldTable<MeterSpec>& meterFields()
{
    static const FieldTable<MeterSpec> table {
        textField<MeterSpec>(u"key"_s, &MeterSpec::key, u"Template of its name in history."_s),
        textField<MeterSpec>(u"label"_s, &MeterSpec::label, u"Template of its name for people."_s),
        enumField<MeterSpec, MeterKindSpec>(u"kind"_s, &MeterSpec::kind,
            { { u"allowance"_s, MeterKindSpec::Allowance }, { u"balance"_s, MeterKindSpec::Balance } },
            u"An allowance comes back by itself, a balance does not."_s),
        textField<MeterSpec>(u"unit"_s, &MeterSpec::unit, u"Template: USD, requests, tokens, percent, …"_s),
        textField<MeterSpec>(u"step"_s, &MeterSpec::step, u"Whose answer it is in; left out: the last."_s),
        textField<MeterSpec>(u"at"_s, &MeterSpec::at, u"Where its pointers begin."_s),
        textField<MeterSpec>(
            u"each"_s, &MeterSpec::each, u"An array or object below `at`: a meter for each element."_s),
        boolField<MeterSpec>(u"optional"_s, &MeterSpec::optional, u"True: it may be missing as a whole."_s),
        boolField<MeterSpec>(u"lowest_of_key"_s, &MeterSpec::lowestOfKey,
            u"True: of elements with the same key the one with least left counts."_s),
        listField<MeterSpec, CheckerCondition>(
            u"where"_s, &MeterSpec::where, &checkerConditionFields, u"Only where these hold."_s),
        figureRow(u"used"_s, &MeterSpec::used, u"What was used."_s),
        figureRow(u"limit"_s, &MeterSpec::limit, u"How much there is in all."_s),
        figureRow(u"remaining"_s, &MeterSpec::remaining, u"What is left."_s),
        figureRow(u"percent"_s, &MeterSpec::percent, u"What was used, of 100."_s),
        partField<MeterSpec, WindowSpec>(
            u"window"_s, &MeterSpec::window, &windowFields, u"Over which time it counts."_s),
        partField<MeterSpec, MomentSpec>(
            u"resets"_s, &MeterSpec::resets, &momentFields, u"When it is whole again."_s),
        textsField<MeterSpec>(u"scope"_s, &MeterSpec::scope,
            u"What rests when it is used up: all, none, or patterns of models with *; !PATTERN is left out."_s),
        textField<MeterSpec>(u"covered_by"_s, &MeterSpec::coveredBy,
            u"The key of a meter that keeps the provider usable while it has something left."_s),
        optionalRealRow<MeterSpec>(
            u"exhausted_at"_s, &MeterSpec::exhaustedAt, 1, 100, u"Used up from so many percent on."_s),
        listField<MeterSpec, CheckerCondition>(u"exhausted_when"_s, &MeterSpec::exhaustedWhen,
            &checkerConditionFields, u"Given, these decide alone whether it is used up."_s),
    };
    return table;
}

const FieldTable<CheckerDefinition>& checkerFields()
{
    static const FieldTable<CheckerDefinition> table {
        textField<CheckerDefinition>(u"id"_s, &CheckerDefinition::id, u"The type it is chosen by."_s),
        textField<CheckerDefinition>(u"title"_s, &CheckerDefinition::title, u"The name shown."_s),
        textField<CheckerDefinition>(u"notes"_s, &CheckerDefinition::notes, u"What one needs to know."_s),
        readRow<CheckerDefinition>(u"credential"_s, u"key, account, refresh or option:NAME"_s,
            u"Whose: the provider's api_key or option apiKey; the signed-in account's; an option's."_s,
            readCredential),
        textField<CheckerDefinition>(
            u"account"_s, &CheckerDefinition::account, u"The sign-in that `account` and `refresh` mean."_s),
        readRow<CheckerDefinition>(
            u"options"_s, u"map"_s, u"Name → what the checker may be told."_s, readOptions),
        readRow<CheckerDefinition>(u"steps"_s, u"request, or list of requests"_s,
            u"What is asked, one after the other."_s, readSteps),
        listField<CheckerDefinition, MeterSpec>(
            u"meters"_s, &CheckerDefinition::meters, &meterFields, u"What of the answers is a meter."_s),
    };
    return table;
}

} // namespace gateway::config
