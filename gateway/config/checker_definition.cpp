// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/checker_definition.h"

#include "base/redact.h"
#include "config/quota_checker.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::config {

namespace {

// "" is the whole, anything else begins with a slash; ~ only as ~0 and ~1 (RFC 6901).
bool isPointer(const QString& text)
{
    if (text.isEmpty())
        return true;
    if (!text.startsWith(u'/') || text.size() > 200)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'~' && (i + 1 == text.size() || (text[i + 1] != u'0' && text[i + 1] != u'1')))
            return false;
    }
    return true;
}

// Where the mistakes of a definition are put: its own place and node.
struct Checked {
    const Node& node;
    const Place& place;

    void error(const QString& field, const QString& message) const
    {
        place.at(field).error(nearestNode(node, field), message);
    }

    void pointer(const QString& field, const QString& text) const
    {
        if (!isPointer(text))
            error(field, u"\u201c%1\u201d is no JSON pointer: it begins with /"_s.arg(text.left(60)));
    }
};

void checkConditions(const Checked& to, const QString& field, const QVector<CheckerCondition>& conditions)
{
    for (qsizetype i = 0; i < conditions.size(); ++i) {
        const CheckerCondition& each = conditions[i];
        const QString at = u"%1[%2]"_s.arg(field).arg(i);
        to.pointer(at + u".at", each.at);
        if (each.is.isEmpty() && each.isNot.isEmpty() && each.like.isEmpty() && !each.there)
            to.error(at, u"says nothing: give is, is_not, like or there"_s);
    }
}

void checkFigure(const Checked& to, const QString& field, const FigureSpec& figure)
{
    to.pointer(field, figure.at);
    to.pointer(field, figure.elapsedFrom);
    to.pointer(field, figure.elapsedTo);
    if (figure.elapsedFrom.isEmpty() != figure.elapsedTo.isEmpty())
        to.error(field, u"needs elapsed_from and elapsed_to, or neither"_s);
    for (const FigureSpec& part : figure.sum + figure.minus) {
        if (part.isGiven())
            checkFigure(to, field, part);
        else
            to.error(field, u"has a part without pointer or value"_s);
    }
}

void checkPatterns(const Checked& to, const QString& field, const CheckerStep& step)
{
    constexpr qsizetype kMostPattern = 2000;
    for (const NamedText& each : step.extract) {
        const QRegularExpression pattern(each.text);
        const QString at = field + u".extract." + each.name;
        if (each.text.size() > kMostPattern)
            to.error(at, u"is longer than %1 characters"_s.arg(kMostPattern));
        else if (!pattern.isValid())
            to.error(at, u"is no regular expression: %1"_s.arg(pattern.errorString()));
        else if (pattern.namedCaptureGroups().size() < 2)
            to.error(at, u"has no named group (?<name>\u2026)"_s);
    }
    if (step.form == AnswerForm::Page && step.extract.isEmpty())
        to.error(field, u"a page needs `extract`"_s);
}

void checkStep(const Checked& to, const QString& field, const CheckerStep& step)
{
    if (!step.url.startsWith(u"https://") && !step.url.startsWith(u"http://")
        && !step.url.startsWith(u"${option."))
        to.error(field + u".url", u"must be an http:// or https:// address"_s);
    if (step.method != u"GET" && step.method != u"POST")
        to.error(field + u".method", u"must be GET or POST"_s);
    for (const NamedText& header : step.headers) {
        if (!isHeaderName(header.name.toUtf8()) || !isHeaderValue(header.text.toUtf8()))
            to.error(field + u".headers." + header.name, u"is not a valid request header"_s);
        else if (isSecretHeader(header.name.toUtf8()) && !header.text.contains(u"${"))
            to.error(field + u".headers." + header.name,
                u"would hold a credential in the clear; use `auth`, or ${option.NAME}"_s);
    }
    for (const NamedText& taken : step.take)
        to.pointer(field + u".take." + taken.name, taken.text);
    checkConditions(to, field + u".expect", step.expect);
    checkPatterns(to, field, step);
}

void checkMeter(const Checked& to, const QString& field, const MeterSpec& meter)
{
    if (meter.key.isEmpty())
        to.error(field + u".key", u"is missing"_s);
    if (meter.label.isEmpty())
        to.error(field + u".label", u"is missing"_s);
    to.pointer(field + u".at", meter.at);
    to.pointer(field + u".each", meter.each);
    to.pointer(field + u".resets.at", meter.resets.at);
    to.pointer(field + u".window.length_at", meter.window.lengthAt);
    to.pointer(field + u".window.unit_at", meter.window.unitAt);
    checkConditions(to, field + u".where", meter.where);
    checkConditions(to, field + u".exhausted_when", meter.exhaustedWhen);
    for (const auto& [name, figure] : { std::pair(u"used"_s, meter.used), std::pair(u"limit"_s, meter.limit),
             std::pair(u"remaining"_s, meter.remaining), std::pair(u"percent"_s, meter.percent) }) {
        if (figure.isGiven())
            checkFigure(to, field + u'.' + name, figure);
    }
    if (!meter.used.isGiven() && !meter.remaining.isGiven() && !meter.percent.isGiven())
        to.error(field, u"measures nothing: give used, remaining or percent"_s);
    if (meter.kind == MeterKindSpec::Balance && !meter.remaining.isGiven()
        && !(meter.limit.isGiven() && meter.used.isGiven()))
        to.error(field, u"a balance needs remaining, or limit and used"_s);
    if (meter.resets.form == MomentForm::WindowEnd && !meter.window.isGiven())
        to.error(field + u".resets", u"window_end needs a window"_s);
    if (meter.scope.isEmpty())
        to.error(field + u".scope", u"must be all, none or patterns of models"_s);
}

void checkWhole(const Checked& to, const CheckerDefinition& definition)
{
    if (definition.steps.isEmpty())
        to.error(u"steps"_s, u"is missing: what is asked"_s);
    if (definition.steps.size() > kMostSteps)
        to.error(u"steps"_s, u"are more than %1"_s.arg(kMostSteps));
    if (definition.meters.isEmpty())
        to.error(u"meters"_s, u"is missing: what of the answer is a meter"_s);
    if (definition.meters.size() > kMostMeterSpecs)
        to.error(u"meters"_s, u"are more than %1"_s.arg(kMostMeterSpecs));
    if (definition.credential == CheckerCredential::Option && !definition.option(definition.credentialOption))
        to.error(u"credential"_s, u"there is no option \u201c%1\u201d"_s.arg(definition.credentialOption));
    for (const CheckerOption& option : definition.options) {
        const bool isCredential = option.secret
            || (definition.credential == CheckerCredential::Option
                && option.name == definition.credentialOption);
        if (isCredential && !namesCredential(option.name)) {
            to.error(u"options."_s + option.name,
                u"is a credential, so its name must end in key, token, secret, password, cookie or session: "
                u"by that "
                "it is known, and kept out of sight"_s);
        }
    }
    const bool needsAccount = definition.credential == CheckerCredential::Account
        || definition.credential == CheckerCredential::Refresh;
    if (needsAccount && definition.account.isEmpty())
        to.error(u"account"_s, u"is missing: whose sign-in is meant"_s);
}

} // namespace

const SecretSource* QuotaChecker::option(QStringView name) const
{
    const auto found = std::find_if(
        options.begin(), options.end(), [name](const NamedSecret& each) { return each.name == name; });
    return found == options.end() ? nullptr : &found->value;
}

const CheckerOption* CheckerDefinition::option(QStringView name) const
{
    const auto found = std::find_if(
        options.begin(), options.end(), [name](const CheckerOption& each) { return each.name == name; });
    return found == options.end() ? nullptr : &*found;
}

CheckerDefinition readChecker(const Node& node, const Place& place)
{
    CheckerDefinition definition;
    readFields(checkerFields(), node, place, definition);
    const Checked to { node, place };
    checkWhole(to, definition);
    QSet<QString> ids;
    for (qsizetype i = 0; i < definition.steps.size(); ++i) {
        const CheckerStep& step = definition.steps[i];
        const QString field = u"steps[%1]"_s.arg(i);
        checkStep(to, field, step);
        if (definition.steps.size() > 1 && (step.id.isEmpty() || ids.contains(step.id)))
            to.error(field + u".id", u"every step of several needs a name of its own"_s);
        ids.insert(step.id);
    }
    QSet<QString> keys;
    for (qsizetype i = 0; i < definition.meters.size(); ++i) {
        const MeterSpec& meter = definition.meters[i];
        const QString field = u"meters[%1]"_s.arg(i);
        checkMeter(to, field, meter);
        if (!meter.step.isEmpty() && !ids.contains(meter.step))
            to.error(field + u".step", u"there is no step \u201c%1\u201d"_s.arg(meter.step));
        keys.insert(meter.key);
    }
    for (qsizetype i = 0; i < definition.meters.size(); ++i) {
        const QString& covering = definition.meters[i].coveredBy;
        if (!covering.isEmpty() && !keys.contains(covering))
            to.error(u"meters[%1].covered_by"_s.arg(i), u"there is no meter \u201c%1\u201d"_s.arg(covering));
    }
    return definition;
}

} // namespace gateway::config
