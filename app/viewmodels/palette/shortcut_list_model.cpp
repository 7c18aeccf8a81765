// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/palette/shortcut_list_model.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

constexpr Qt::KeyboardModifiers kCommanding = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

QString idOf(const ShortcutSpec& spec)
{
    return QString::fromLatin1(spec.id);
}

QKeySequence defaultOf(const ShortcutSpec& spec)
{
    return QKeySequence(QString::fromUtf8(spec.keys), QKeySequence::PortableText);
}

const ShortcutSpec* specOf(QStringView command)
{
    const auto table = shortcutTable();
    const auto found = std::find_if(
        table.begin(), table.end(), [command](const ShortcutSpec& spec) { return idOf(spec) == command; });
    return command.isEmpty() || found == table.end() ? nullptr : &*found;
}

const ShortcutSpec* specAt(int row)
{
    const auto table = shortcutTable();
    return row >= 0 && row < static_cast<int>(table.size()) ? &table[static_cast<std::size_t>(row)] : nullptr;
}

// What is for every page at one side, what is for a certain one at the other.
bool isAtSide(ShortcutScope scope)
{
    switch (scope) {
    case ShortcutScope::Everywhere:
    case ShortcutScope::Lists: return false;
    case ShortcutScope::Usage:
    case ShortcutScope::Requests:
    case ShortcutScope::Timeline:
    case ShortcutScope::Playground: return true;
    }
    return false;
}

bool isModifier(Qt::Key key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta
        || key == Qt::Key_AltGr || key == Qt::Key_CapsLock || key == Qt::Key_NumLock || key == Qt::Key_unknown
        || key == 0;
}

// What one moves about with, and presses buttons with.
bool isForMoving(Qt::Key key)
{
    return key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Escape || key == Qt::Key_Up
        || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home
        || key == Qt::Key_End || key == Qt::Key_PageUp || key == Qt::Key_PageDown || key == Qt::Key_Return
        || key == Qt::Key_Enter || key == Qt::Key_Backspace || key == Qt::Key_Space;
}

bool isFunctionKey(Qt::Key key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

bool isPrintable(Qt::Key key)
{
    return key >= Qt::Key_Space && key <= Qt::Key_ydiaeresis;
}

// Which shift is held for a sign is the keyboard's affair: "?" is "?".
QKeyCombination withoutNeedlessShift(QKeyCombination keys)
{
    const bool isLetter = keys.key() >= Qt::Key_A && keys.key() <= Qt::Key_Z;
    if (!isPrintable(keys.key()) || isLetter || keys.key() == Qt::Key_Space)
        return keys;
    return QKeyCombination(keys.keyboardModifiers() & ~Qt::ShiftModifier, keys.key());
}

QString typedBy(QKeyCombination keys)
{
    if (!isPrintable(keys.key()) || (keys.keyboardModifiers() & kCommanding))
        return {};
    const QChar letter(static_cast<char16_t>(keys.key()));
    return (keys.keyboardModifiers() & Qt::ShiftModifier) ? QString(letter) : QString(letter.toLower());
}

// The keys of the row that cannot be changed, as far as one could press them.
QStringList fixedKeys(const ShortcutSpec& spec)
{
    return QString::fromUtf8(spec.keys).replace(u'\u2212', u'-').split(u", "_s);
}

} // namespace

QKeySequence ShortcutListModel::sequenceOf(const ShortcutSpec& spec) const
{
    return m_chosen.value(idOf(spec), defaultOf(spec));
}

QString ShortcutListModel::keysOf(QStringView command) const
{
    const ShortcutSpec* spec = specOf(command);
    return spec == nullptr ? QString() : sequenceOf(*spec).toString(QKeySequence::PortableText);
}

QString ShortcutListModel::textOf(QStringView command) const
{
    const ShortcutSpec* spec = specOf(command);
    return spec == nullptr ? QString() : sequenceOf(*spec).toString(QKeySequence::NativeText);
}

QString ShortcutListModel::shownKeys(const ShortcutSpec& spec) const
{
    return spec.use == ShortcutUse::Fixed ? shortcutWords(spec.keys)
                                          : sequenceOf(spec).toString(QKeySequence::NativeText);
}

void ShortcutListModel::setBindings(const QStringList& bindings)
{
    m_chosen.clear();
    for (const QString& binding : bindings) {
        const ShortcutSpec* spec = specOf(binding.section(u'=', 0, 0));
        const QKeySequence keys(binding.section(u'=', 1), QKeySequence::PortableText);
        if (spec != nullptr && keys.count() == 1 && !isModifier(keys[0].key()) && keys != defaultOf(*spec)
            && unfitnessOf(*spec, keys[0]).isEmpty())
            m_chosen.insert(idOf(*spec), keys);
    }
    // Only with all of them known: two may have taken each other's keys.
    for (const ShortcutSpec& spec : shortcutTable()) {
        if (m_chosen.contains(idOf(spec)) && !conflictOf(spec, sequenceOf(spec)[0]).isEmpty())
            m_chosen.remove(idOf(spec));
    }
    tellAll();
}

QStringList ShortcutListModel::bindings() const
{
    QStringList bindings;
    for (auto chosen = m_chosen.cbegin(); chosen != m_chosen.cend(); ++chosen)
        bindings.append(chosen.key() + u'=' + chosen.value().toString(QKeySequence::PortableText));
    bindings.sort();
    return bindings;
}

QString ShortcutListModel::conflictOf(const ShortcutSpec& spec, QKeyCombination keys) const
{
    const QKeySequence sequence(keys);
    for (const ShortcutSpec& other : shortcutTable()) {
        const bool isOther = &other != &spec && overlap(other.scope, spec.scope);
        const bool isTaken = other.use == ShortcutUse::Fixed
            ? fixedKeys(other).contains(sequence.toString(QKeySequence::PortableText))
            : sequenceOf(other) == sequence;
        if (isOther && isTaken) {
            //: %1 is a key or several, %2 what they do, %3 where, as "Requests"
            return tr("%1 is already used for \u201c%2\u201d (%3). Give that one other keys first.")
                .arg(sequence.toString(QKeySequence::NativeText), shortcutWords(other.text),
                    shortcutScopeText(other.scope));
        }
    }
    return {};
}

QString ShortcutListModel::unfitnessOf(const ShortcutSpec& spec, QKeyCombination keys)
{
    const bool isCommanding = keys.keyboardModifiers() & kCommanding;
    const bool isOwn = QKeySequence(keys) == defaultOf(spec);
    if (spec.use == ShortcutUse::Fixed)
        return tr("These keys cannot be changed.");
    if (!isOwn && isForMoving(keys.key()) && !isCommanding)
        return tr("This key is needed for moving about. Press it together with Ctrl or Alt, or another one.");
    if (!isOwn && spec.use != ShortcutUse::Key && !isCommanding && !isFunctionKey(keys.key()))
        return tr("This is done also while one writes. Press the key together with Ctrl or Alt.");
    return {};
}

QString ShortcutListModel::refusalOf(const ShortcutSpec& spec, QKeyCombination keys) const
{
    const QString unfit = unfitnessOf(spec, keys);
    return unfit.isEmpty() ? conflictOf(spec, keys) : unfit;
}

void ShortcutListModel::begin(int row)
{
    const ShortcutSpec* spec = specAt(row);
    if (spec == nullptr || spec->use == ShortcutUse::Fixed)
        return;
    m_recording = row;
    m_problem.clear();
    Q_EMIT recordingChanged();
}

void ShortcutListModel::cancel()
{
    if (m_recording < 0)
        return;
    m_recording = -1;
    m_problem.clear();
    Q_EMIT recordingChanged();
}

void ShortcutListModel::record(int key, int modifiers)
{
    const ShortcutSpec* spec = specAt(m_recording);
    if (spec == nullptr || isModifier(static_cast<Qt::Key>(key)))
        return;
    // That it stands on the number pad makes no other key of it.
    const auto held = Qt::KeyboardModifiers(modifiers) & (kCommanding | Qt::ShiftModifier);
    const QKeyCombination keys = withoutNeedlessShift(QKeyCombination(held, static_cast<Qt::Key>(key)));
    m_problem = refusalOf(*spec, keys);
    if (m_problem.isEmpty()) {
        m_recording = -1;
        choose(*spec, QKeySequence(keys));
    }
    Q_EMIT recordingChanged();
}

void ShortcutListModel::choose(const ShortcutSpec& spec, const QKeySequence& keys)
{
    if (keys == sequenceOf(spec))
        return;
    if (keys == defaultOf(spec))
        m_chosen.remove(idOf(spec));
    else
        m_chosen.insert(idOf(spec), keys);
    tellAll();
}

void ShortcutListModel::tellAll()
{
    Q_EMIT dataChanged(
        index(0), index(rowCount() - 1), { KeysRole, CapsRole, SequenceRole, PlainRole, ChangedRole });
    Q_EMIT bindingsChanged();
}

void ShortcutListModel::reset(int row)
{
    const ShortcutSpec* spec = specAt(row);
    if (spec == nullptr || spec->use == ShortcutUse::Fixed || !m_chosen.contains(idOf(*spec)))
        return;
    // Another command may have got them meanwhile.
    const QString conflict = conflictOf(*spec, defaultOf(*spec)[0]);
    if (conflict.isEmpty()) {
        cancel();
        choose(*spec, defaultOf(*spec));
        return;
    }
    m_recording = row;
    m_problem = conflict;
    Q_EMIT recordingChanged();
}

void ShortcutListModel::resetAll()
{
    cancel();
    if (std::exchange(m_chosen, {}).isEmpty())
        return;
    tellAll();
}

KeyVerdict ShortcutListModel::judge(QKeyCombination pressed, ShortcutScope page) const
{
    if (m_chosen.isEmpty() || m_recording >= 0)
        return {};
    const QKeySequence keys(withoutNeedlessShift(pressed));
    bool isFormer = false;
    for (const ShortcutSpec& spec : shortcutTable()) {
        if (spec.use != ShortcutUse::Key || !(spec.scope == ShortcutScope::Lists || spec.scope == page))
            continue;
        const QKeySequence usual = defaultOf(spec);
        const QKeySequence chosen = sequenceOf(spec);
        if (chosen == keys) {
            return chosen == usual
                ? KeyVerdict {}
                : KeyVerdict { .kind = KeyVerdict::Kind::Replace, .as = usual[0], .text = typedBy(usual[0]) };
        }
        isFormer = isFormer || usual == keys;
    }
    return isFormer ? KeyVerdict { .kind = KeyVerdict::Kind::Swallow } : KeyVerdict {};
}

int ShortcutListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shortcutTable().size());
}

QVariant ShortcutListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ShortcutSpec& spec = *specAt(index.row());
    const bool isFixed = spec.use == ShortcutUse::Fixed;
    switch (role) {
    case SectionRole: return shortcutScopeText(spec.scope);
    case FirstRole: return index.row() == 0 || specAt(index.row() - 1)->scope != spec.scope;
    case KeysRole: return shownKeys(spec);
    case CapsRole: return isFixed ? shownKeys(spec).split(u", "_s) : QStringList { shownKeys(spec) };
    case TextRole: return shortcutWords(spec.text);
    case AtSideRole: return isAtSide(spec.scope);
    case CommandRole: return idOf(spec);
    case OfWindowRole: return spec.use == ShortcutUse::Window;
    case SequenceRole:
        return spec.use == ShortcutUse::Window ? sequenceOf(spec).toString(QKeySequence::PortableText)
                                               : QString();
    case PlainRole: return !isFixed && !typedBy(sequenceOf(spec)[0]).isEmpty();
    case ChangeableRole: return !isFixed;
    case ChangedRole: return m_chosen.contains(idOf(spec));
    default: return {};
    }
}

QHash<int, QByteArray> ShortcutListModel::roleNames() const
{
    return { { SectionRole, "section" }, { FirstRole, "first" }, { KeysRole, "keys" }, { CapsRole, "caps" },
        { TextRole, "text" }, { AtSideRole, "atSide" }, { CommandRole, "command" },
        { OfWindowRole, "ofWindow" }, { SequenceRole, "keySequence" }, { PlainRole, "plain" },
        { ChangeableRole, "changeable" }, { ChangedRole, "changed" } };
}

} // namespace app::viewmodels

#include "moc_shortcut_list_model.cpp"
