// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a quota checker as data: what is asked, with which credential, and which numbers of the answer
// are meters. resources/quota-checkers holds those that ship; a user writes his own in the same form, below
// `quota_checker.definition` or as a file. gateway/meters carries them out.
//
// Pointers are JSON pointers (RFC 6901) into the answer of a step, or into the element at hand. Texts called
// templates may hold ${option.NAME}, ${step.NAME} (what an earlier step took), ${account.id},
// ${account.project}; keys, labels and scopes may also hold ${/pointer} and, below `each`, ${key}.
// Thread: any. Pure values.
#pragma once

#include "config/field_table.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>
#include <utility>

namespace gateway::config {

// How the credential travels.
struct CheckerAuth {
    enum class Form { None, Bearer, Token, Header, Cookie };
    Form form = Form::Bearer;
    QString name = {}; // of the header or cookie
    friend bool operator==(const CheckerAuth&, const CheckerAuth&) = default;
};

// Whose credential.
enum class CheckerCredential {
    Key,     // option `apiKey`, else the provider's api_key
    Account, // option `apiKey`, else the signed-in account's access token, else the provider's api_key
    Refresh, // likewise, the account's long-lived token (GitHub's, of Copilot)
    Option,  // the option named by CheckerDefinition::credentialOption
};

struct CheckerOption {
    QString name = {};
    QString help = {};
    bool required = false;
    bool secret = false;
    QString fallback = {}; // what stands for it when it is not given
    friend bool operator==(const CheckerOption&, const CheckerOption&) = default;
};

// What a value must be. Numbers and booleans are compared by their text.
struct CheckerCondition {
    QString at = {};
    QStringList is = {};            // one of these
    QStringList isNot = {};         // none of these; an absent value is fine
    QStringList like = {};          // one of these patterns with *, whatever the case
    std::optional<bool> there = {}; // whether it is there, and not null
    friend bool operator==(const CheckerCondition&, const CheckerCondition&) = default;
};

enum class AnswerForm {
    Json,
    Page, // a text: `extract` makes an object of it
};

struct NamedText {
    QString name = {};
    QString text = {};
    friend bool operator==(const NamedText&, const NamedText&) = default;
};

struct CheckerStep {
    QString id = {};
    QString method = QStringLiteral("GET");
    QString url = {}; // template
    QVector<CheckerAuth> auth = { {} };
    QVector<NamedText> headers = {}; // templates; one with an empty placeholder is left out
    QString body = {};               // template
    AnswerForm form = AnswerForm::Json;
    // Page: name → regular expression with named groups; the first match becomes an object of its groups.
    QVector<NamedText> extract = {};
    QVector<NamedText> take = {}; // name → pointer, for ${step.NAME} of later steps
    QVector<CheckerCondition> expect = {};
    QVector<int> optionalStatuses = {}; // answered so, the step counts as an empty object
    friend bool operator==(const CheckerStep&, const CheckerStep&) = default;
};

// A number of the answer: a pointer, or made of others.
struct FigureSpec {
    QString at = {};
    std::optional<double> value = {}; // a constant
    QVector<FigureSpec> sum = {};
    QVector<FigureSpec> minus = {}; // the first less the others
    QString elapsedFrom = {};       // of the time between these two moments (RFC 3339), how much has passed,
    QString elapsedTo = {};         // of 100
    double times = 1;
    double divide = 1;

    [[nodiscard]] bool isGiven() const
    {
        return !at.isEmpty() || value || !sum.isEmpty() || !minus.isEmpty() || !elapsedFrom.isEmpty();
    }

    friend bool operator==(const FigureSpec&, const FigureSpec&) = default;
};

enum class WindowUnitSpec { None, Second, Minute, Hour, Day, Week, Month };

struct WindowSpec {
    int length = 1;
    QString lengthAt = {};
    WindowUnitSpec unit = WindowUnitSpec::None;
    QString unitAt = {}; // a word with the unit's name in it ("TIME_UNIT_HOUR")
    bool isRolling = false;

    [[nodiscard]] bool isGiven() const { return unit != WindowUnitSpec::None || !unitAt.isEmpty(); }

    friend bool operator==(const WindowSpec&, const WindowSpec&) = default;
};

enum class MomentForm {
    Iso,          // RFC 3339; without a zone it is UTC
    Unix,         // seconds since 1970
    UnixMs,       // milliseconds since 1970
    Seconds,      // from now
    Milliseconds, // from now
    Clock,        // "14:30 on Mar 01", UTC, the next there is
    Words,        // "June 23, 2026 at 2:53 PM", UTC
    WindowEnd,    // the end of the fixed window in UTC, without a pointer
};

struct MomentSpec {
    QString at = {};
    MomentForm form = MomentForm::Iso;
    int plusMonths = 0; // what is given is the beginning

    [[nodiscard]] bool isGiven() const { return !at.isEmpty() || form == MomentForm::WindowEnd; }

    friend bool operator==(const MomentSpec&, const MomentSpec&) = default;
};

enum class MeterKindSpec { Allowance, Balance };

struct MeterSpec {
    QString key = {};   // template; unique among the meters of an answer
    QString label = {}; // template
    MeterKindSpec kind = MeterKindSpec::Allowance;
    QString unit = {};     // template
    QString step = {};     // empty: the last one
    QString at = {};       // where this meter's pointers begin
    QString each = {};     // an array or object below `at`: a meter per element, whose pointers begin there
    bool optional = false; // may be missing as a whole
    bool lowestOfKey = false; // of elements with the same key the one with least left counts
    QVector<CheckerCondition> where = {};
    FigureSpec used = {};
    FigureSpec limit = {};
    FigureSpec remaining = {};
    FigureSpec percent = {}; // used, of 100
    WindowSpec window = {};
    MomentSpec resets = {};
    // `all`, `none` (it never keeps a request back), or patterns of models with * (templates), those with !
    // in front being left out.
    QStringList scope = { QStringLiteral("all") };
    // The key of a meter that keeps the provider usable while it has something left.
    QString coveredBy = {};
    std::optional<double> exhaustedAt = {}; // percent; over the checker's own
    // Given, these decide alone whether it is used up.
    QVector<CheckerCondition> exhaustedWhen = {};
    friend bool operator==(const MeterSpec&, const MeterSpec&) = default;
};

struct CheckerDefinition {
    QString id = {};
    QString title = {};
    QString notes = {}; // for people: what is needed
    CheckerCredential credential = CheckerCredential::Key;
    QString credentialOption = {}; // CheckerCredential::Option
    QString account = {};          // whose sign-in CheckerCredential::Account and Refresh mean
    QVector<CheckerOption> options = {};
    QVector<CheckerStep> steps = {};
    QVector<MeterSpec> meters = {};

    // Null: it has none of that name.
    [[nodiscard]] const CheckerOption* option(QStringView name) const;
    friend bool operator==(const CheckerDefinition&, const CheckerDefinition&) = default;
};

// More than any real answer needs; keeps what a stranger's file may ask for bounded.
inline constexpr qsizetype kMostSteps = 8;
inline constexpr qsizetype kMostMeterSpecs = 64;

// Reads a definition and checks it as a whole: `place` gets what is wrong and where. What is returned is only
// fit for use when nothing was said.
[[nodiscard]] CheckerDefinition readChecker(const Node& node, const Place& place);

// The rows of a definition's parts, for the reference.
[[nodiscard]] const FieldTable<CheckerDefinition>& checkerFields();
[[nodiscard]] const FieldTable<CheckerOption>& checkerOptionFields();
[[nodiscard]] const FieldTable<CheckerStep>& checkerStepFields();
[[nodiscard]] const FieldTable<CheckerCondition>& checkerConditionFields();
[[nodiscard]] const FieldTable<MeterSpec>& meterFields();
[[nodiscard]] const FieldTable<FigureSpec>& figureFields();
[[nodiscard]] const FieldTable<WindowSpec>& windowFields();
[[nodiscard]] const FieldTable<MomentSpec>& momentFields();

} // namespace gateway::config
