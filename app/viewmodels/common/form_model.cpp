// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/form_model.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/common/form_texts.h"
#include "app/viewmodels/common/gateway_texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Node;
using gateway::service::ConfigProblem;

namespace {

const QString kOff = QStringLiteral("off");

// Words that stand for a number, "no limit", have no unit; what is still to be typed has.
bool takesUnit(const QString& text)
{
    return isWrittenNumber(text) || text.trimmed().isEmpty();
}

bool holdsNumber(const FormModel::Row& row)
{
    return row.kind == FormModel::Kind::Number || row.kind == FormModel::Kind::Override;
}

// Where in a part of the document, "meters[0].key".
QString placeBelow(const QString& path, const QString& place)
{
    const QString rest = place.sliced(path.size());
    return rest.startsWith(u'.') ? rest.sliced(1) : rest;
}

QVariantList chosenIn(const FormModel::Row& row, const QString& text)
{
    const QStringList words = wordsOf(text);
    QVariantList chosen;
    for (const FormModel::Choice& choice : row.choices)
        chosen.append(words.contains(choice.value));
    return chosen;
}

enum OverrideChoice { Inherit, Off, Own };

} // namespace

void FormModel::setRows(const QVector<Row>& rows)
{
    beginResetModel();
    m_rows = rows;
    m_texts = QStringList(rows.size(), QString());
    m_start = m_texts;
    m_errors = m_texts;
    endResetModel();
}

void FormModel::setChoices(const QString& path, const QVector<Choice>& choices)
{
    for (int row = 0; row < count(); ++row) {
        if (m_rows[row].path != path)
            continue;
        m_rows[row].choices = choices;
        Q_EMIT dataChanged(index(row), index(row), { ChoicesRole, ChoiceRole, ChosenRole });
    }
}

void FormModel::load(const Node& part, const QStringList& typed)
{
    m_part = part;
    for (int row = 0; row < count(); ++row) {
        m_start[row] = formText(m_rows[row], part);
        m_texts[row] = typed.size() == count() ? typed[row] : m_start[row];
        m_errors[row].clear();
    }
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT edited();
}

void FormModel::follow(const Node& part)
{
    QStringList typed = m_texts;
    for (int row = 0; row < count(); ++row) {
        if (m_texts[row] == m_start[row])
            typed[row] = formText(m_rows[row], part);
    }
    load(part, typed);
}

QString FormModel::textOf(const QString& path) const
{
    for (int row = 0; row < count(); ++row) {
        if (m_rows[row].path == path)
            return m_texts[row];
    }
    return {};
}

void FormModel::setTextOf(const QString& path, const QString& text)
{
    for (int row = 0; row < count(); ++row) {
        if (m_rows[row].path == path)
            put(row, text);
    }
}

QString FormModel::startOf(const QString& path) const
{
    for (int row = 0; row < count(); ++row) {
        if (m_rows[row].path == path)
            return m_start[row];
    }
    return {};
}

Node FormModel::part() const
{
    Node part = m_part;
    for (int row = 0; row < count(); ++row) {
        const Row& field = m_rows[row];
        // Hidden as it was before: what stands there is nobody's business here.
        if (!isShown(field) && startOf(field.onlyWith) == textOf(field.onlyWith))
            continue;
        // As it was written: reading and writing it again would change its form.
        if (field.kind == Kind::Document && isShown(field) && m_texts[row] == m_start[row])
            continue;
        const bool says = isShown(field) && (field.kind != Kind::Switch || m_texts[row] != field.fallback);
        setFormText(field, says ? m_texts[row] : QString(), part);
    }
    return part;
}

QVector<ConfigProblem> FormModel::showProblems(const QVector<ConfigProblem>& problems, const QString& prefix)
{
    QVector<ConfigProblem> others;
    QStringList errors(count(), QString());
    for (const ConfigProblem& problem : problems) {
        const QString below = prefix.isEmpty()       ? problem.path
            : problem.path.startsWith(prefix + u'.') ? problem.path.sliced(prefix.size() + 1)
                                                     : QString();
        const auto isAbout = [&below](const Row& row) {
            return below == row.path || below.startsWith(row.path + u'[')
                || below.startsWith(row.path + u'.');
        };
        const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), isAbout);
        if (found == m_rows.cend()) {
            others.append(problem);
            continue;
        }
        QString& error = errors[found - m_rows.cbegin()];
        if (error.isEmpty())
            error = found->kind == Kind::Document && below != found->path
                ? u"%1: %2"_s.arg(placeBelow(found->path, below), gatewayText(problem.message))
                : sentence(gatewayText(problem.message));
    }
    for (int row = 0; row < count(); ++row) {
        if (const QString own = ownErrorOf(row); !own.isEmpty())
            errors[row] = own;
        if (errors[row] == m_errors[row])
            continue;
        m_errors[row] = errors[row];
        Q_EMIT dataChanged(index(row), index(row), { ErrorRole, UnitRole });
    }
    return others;
}

int FormModel::errorCount() const
{
    return static_cast<int>(std::count_if(
        m_errors.cbegin(), m_errors.cend(), [](const QString& error) { return !error.isEmpty(); }));
}

int FormModel::filledCount() const
{
    int filled = 0;
    for (int row = 0; row < count(); ++row) {
        if (isSet(row))
            ++filled;
    }
    return filled;
}

QString FormModel::defaultTextOf(const Row& row)
{
    const bool isFixed = row.kind == Kind::Switch || row.kind == Kind::Choice;
    return isFixed ? row.fallback : QString();
}

bool FormModel::isSet(int row) const
{
    return isShown(m_rows[row]) && m_texts[row] != defaultTextOf(m_rows[row]);
}

void FormModel::reset(int row)
{
    if (row >= 0 && row < count())
        put(row, defaultTextOf(m_rows[row]));
}

QString FormModel::unitOf(const Row& row, const QString& chosen)
{
    for (const Choice& unit : row.units) {
        if (unit.value == chosen)
            return unit.label;
    }
    return row.unit;
}

QString FormModel::shownText(const Row& row, const QString& text, const QString& unit) const
{
    switch (row.kind) {
    case Kind::Switch: return text == u"true" ? tr("on") : tr("off");
    case Kind::Choice:
        for (const Choice& choice : row.choices) {
            if (choice.value == text)
                return choice.label;
        }
        return text;
    case Kind::Override:
        if (text == kOff)
            return tr("off");
        if (text.trimmed().isEmpty())
            return tr("as in Settings");
        break;
    case Kind::Several: {
        const QVariantList chosen = chosenIn(row, text);
        QStringList labels;
        for (qsizetype choice = 0; choice < chosen.size(); ++choice) {
            if (chosen[choice].toBool())
                labels.append(row.choices[choice].label);
        }
        if (!labels.isEmpty())
            return labels.join(u", "_s);
        break;
    }
    case Kind::Text:
    case Kind::Number:
    case Kind::Words:
    case Kind::Lines:
    case Kind::Pairs:
    case Kind::Document: break;
    }
    if (text.isEmpty() && row.fallback.isEmpty())
        return tr("nothing");
    const QString line = text.isEmpty() ? row.fallback : QString(text).replace(u'\n', u", "_s);
    const QString shown = holdsNumber(row) ? shownNumber(line) : line;
    return takesUnit(line) && !unit.isEmpty() ? QString(shown + u'\u202F' + unit) : shown;
}

QStringList FormModel::changes() const
{
    QStringList lines;
    for (int row = 0; row < count(); ++row) {
        const Row& field = m_rows[row];
        if (m_texts[row] == m_start[row] || !isShown(field))
            continue;
        if (field.kind == Kind::Document) {
            // Nobody reads one in a line.
            lines.append(m_texts[row].trimmed().isEmpty() ? tr("%1: removed").arg(field.label)
                                                          : tr("%1: changed").arg(field.label));
            continue;
        }
        lines.append(u"%1: %2 \u2192 %3"_s.arg(field.label,
            shownText(field, m_start[row], unitOf(field, startOf(field.unitsOf))),
            shownText(field, m_texts[row], unitOf(field, textOf(field.unitsOf)))));
    }
    return lines;
}

void FormModel::setText(int row, const QString& text)
{
    // An own value that is being typed anew is not yet the wish to have none.
    const bool isOwn = row >= 0 && row < count() && m_rows[row].kind == Kind::Override;
    const bool isNumeric = row >= 0 && row < count() && holdsNumber(m_rows[row]);
    put(row, isOwn && text.isEmpty() ? u" "_s : isNumeric ? typedNumber(text) : text);
}

void FormModel::put(int row, const QString& text)
{
    if (row < 0 || row >= count() || m_texts[row] == text)
        return;
    m_texts[row] = text;
    Q_EMIT dataChanged(
        index(row), index(row), { TextRole, CheckedRole, ChoiceRole, ChosenRole, UnitRole, SetRole });
    // What hangs on it comes and goes.
    for (int other = 0; other < count(); ++other) {
        if (m_rows[other].onlyWith == m_rows[row].path)
            Q_EMIT dataChanged(index(other), index(other), { ShownRole, SetRole });
        if (m_rows[other].unitsOf == m_rows[row].path)
            Q_EMIT dataChanged(index(other), index(other), { UnitRole, DefaultRole });
    }
    Q_EMIT edited();
}

void FormModel::setChecked(int row, bool checked)
{
    setText(row, checked ? u"true"_s : u"false"_s);
}

void FormModel::setChoice(int row, int choice)
{
    if (row < 0 || row >= count() || choice == choiceOf(row))
        return;
    const Row& field = m_rows[row];
    const bool picks = field.kind == Kind::Choice || field.kind == Kind::Text || field.kind == Kind::Document;
    if (picks && choice >= 0 && choice < field.choices.size())
        setText(row, field.choices[choice].value);
    else if (field.kind == Kind::Override)
        put(row, choice == Inherit ? QString() : choice == Off ? kOff : field.fallback);
}

void FormModel::setChosen(int row, int choice, bool isChosen)
{
    if (row < 0 || row >= count() || m_rows[row].kind != Kind::Several || choice < 0
        || choice >= m_rows[row].choices.size())
        return;
    const QStringList words = wordsOf(m_texts[row]);
    const QString& changed = m_rows[row].choices[choice].value;
    QStringList chosen;
    for (const Choice& one : m_rows[row].choices) {
        if (one.value == changed ? isChosen : words.contains(one.value))
            chosen.append(one.value);
    }
    put(row, chosen.join(u", "_s));
}

bool FormModel::isShown(const Row& row) const
{
    return row.onlyWith.isEmpty() || row.onlyWithValues.contains(textOf(row.onlyWith));
}

QString FormModel::ownErrorOf(int row) const
{
    const Row& field = m_rows[row];
    const QString& text = m_texts[row];
    if (field.kind == Kind::Pairs && isShown(field)) {
        const QString wrong = lineWithoutName(text);
        return wrong.isEmpty() ? QString() : tr("\u201c%1\u201d is not of the form NAME=value.").arg(wrong);
    }
    if (field.kind == Kind::Document)
        return isShown(field) && text != m_start[row] ? documentError(text) : QString();
    if (field.most <= field.least || text.isEmpty() || !isShown(field)
        || (field.kind == Kind::Override && text == kOff))
        return {};
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (isNumber && value >= field.least && value <= field.most)
        return {};
    return tr("Give a number from %1 to %2.")
        .arg(shownNumber(QString::number(field.least, 'g', 10)),
            shownNumber(QString::number(field.most, 'g', 10)));
}

QStringList FormModel::choiceLabels(const Row& row) const
{
    if (row.kind == Kind::Override)
        return { tr("As in Settings"), tr("Off"), tr("Own value") };
    QStringList labels;
    for (const Choice& choice : row.choices)
        labels.append(choice.label);
    return labels;
}

int FormModel::choiceOf(int row) const
{
    const Row& field = m_rows[row];
    const QString& text = m_texts[row];
    if (field.kind == Kind::Override)
        return text.isEmpty() ? Inherit : text == kOff ? Off : Own;
    for (int choice = 0; choice < field.choices.size(); ++choice) {
        if (field.choices[choice].value == text)
            return choice;
    }
    return -1;
}

QVariantList FormModel::chosenOf(int row) const
{
    return m_rows[row].kind == Kind::Several ? chosenIn(m_rows[row], m_texts[row]) : QVariantList();
}

int FormModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FormModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int at = index.row();
    const Row& row = m_rows[at];
    switch (role) {
    case KindRole: return QVariant::fromValue(row.kind);
    case LabelRole: return row.label;
    case HelpRole: return row.help;
    case UnitRole:
        // What is no number yet is to become one.
        return !m_errors[at].isEmpty() || takesUnit(m_texts[at].isEmpty() ? row.fallback : m_texts[at])
            ? unitOf(row, textOf(row.unitsOf))
            : QString();
    case FallbackRole: return holdsNumber(row) ? shownNumber(row.fallback) : row.fallback;
    case SectionRole: return at > 0 && m_rows[at - 1].section == row.section ? QString() : row.section;
    case TextRole: return holdsNumber(row) ? shownNumber(m_texts[at]) : m_texts[at];
    case CheckedRole: return m_texts[at] == u"true";
    case ChoicesRole: return choiceLabels(row);
    case ChoiceRole: return choiceOf(at);
    case ChosenRole: return chosenOf(at);
    case ErrorRole: return m_errors[at];
    case ShownRole: return isShown(row);
    case RowRole: return at;
    case SetRole: return isSet(at);
    case DefaultRole: return shownText(row, defaultTextOf(row), unitOf(row, textOf(row.unitsOf)));
    default: return {};
    }
}

QHash<int, QByteArray> FormModel::roleNames() const
{
    return { { KindRole, "kind" }, { LabelRole, "label" }, { HelpRole, "help" }, { UnitRole, "unit" },
        { FallbackRole, "fallback" }, { SectionRole, "sectionTitle" }, { TextRole, "typed" },
        { CheckedRole, "isChecked" }, { ChoicesRole, "choices" }, { ChoiceRole, "choice" },
        { ChosenRole, "chosen" }, { ErrorRole, "error" }, { ShownRole, "shown" }, { RowRole, "formRow" },
        { SetRole, "isSet" }, { DefaultRole, "defaultText" } };
}

} // namespace app::viewmodels

#include "moc_form_model.cpp"
