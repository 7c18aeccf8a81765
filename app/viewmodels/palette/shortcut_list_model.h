// SPDX-License-Identifier: GPL-3.0-or-later
// Which keys do what, by page: what is shown under `?`, what the window listens for, and what a person has
// chosen instead. A new choice is taken from the keyboard (begin, record) and refused with a reason where
// another command has these keys. Thread: the main thread.
#pragma once

#include "app/viewmodels/palette/shortcut_table.h"

#include <QAbstractListModel>
#include <QHash>
#include <QKeySequence>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

// What becomes of a key that was pressed.
struct KeyVerdict {
    enum class Kind { Pass, Swallow, Replace };

    Kind kind = Kind::Pass;
    QKeyCombination as = {}; // Replace: what a page listens for
    QString text = {};       // likewise: what it types
};

class ShortcutListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    // The row that waits for its new keys; -1: none does.
    Q_PROPERTY(int recording READ recording NOTIFY recordingChanged FINAL)
    // Why the keys last pressed were not taken; empty: there is no reason not to.
    Q_PROPERTY(QString problem READ problem NOTIFY recordingChanged FINAL)
    Q_PROPERTY(bool anyChanged READ isAnyChanged NOTIFY bindingsChanged FINAL)
    // Of what pages listen for themselves.
    Q_PROPERTY(QString findKeys READ findKeys NOTIFY bindingsChanged FINAL)
    Q_PROPERTY(QString saveKeys READ saveKeys NOTIFY bindingsChanged FINAL)
    Q_PROPERTY(QString undoKeys READ undoKeys NOTIFY bindingsChanged FINAL)
    Q_PROPERTY(QString sendKeys READ sendKeys NOTIFY bindingsChanged FINAL)
    // As people read them, for what speaks of its keys.
    Q_PROPERTY(QString paletteText READ paletteText NOTIFY bindingsChanged FINAL)
    Q_PROPERTY(QString addText READ addText NOTIFY bindingsChanged FINAL)
    Q_PROPERTY(QString sendText READ sendText NOTIFY bindingsChanged FINAL)
public:
    enum Role {
        SectionRole = Qt::UserRole + 1,
        FirstRole, // of its section
        KeysRole,
        CapsRole, // the keys one by one
        TextRole,
        AtSideRole,   // in the second column, where there are two
        CommandRole,  // the id; empty: it cannot be changed
        OfWindowRole, // the window listens
        SequenceRole, // for it
        PlainRole,    // a key that text is written with
        ChangeableRole,
        ChangedRole, // by a person
    };

    using QAbstractListModel::QAbstractListModel;

    // "id=Ctrl+J", of those that were changed. What is not understood, or in conflict, is left out.
    void setBindings(const QStringList& bindings);
    [[nodiscard]] QStringList bindings() const;

    [[nodiscard]] int recording() const { return m_recording; }

    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] bool isAnyChanged() const { return !m_chosen.isEmpty(); }

    [[nodiscard]] QString findKeys() const { return keysOf(u"find"); }

    [[nodiscard]] QString saveKeys() const { return keysOf(u"save"); }

    [[nodiscard]] QString undoKeys() const { return keysOf(u"undo"); }

    [[nodiscard]] QString sendKeys() const { return keysOf(u"send"); }

    [[nodiscard]] QString paletteText() const { return textOf(u"palette"); }

    [[nodiscard]] QString addText() const { return textOf(u"add"); }

    [[nodiscard]] QString sendText() const { return textOf(u"send"); }

    // In QKeySequence's portable form; empty: there is no such command.
    [[nodiscard]] QString keysOf(QStringView command) const;
    // As people read it.
    [[nodiscard]] QString textOf(QStringView command) const;

    Q_INVOKABLE void begin(int row);
    Q_INVOKABLE void cancel();
    // What was pressed while a row waits: Qt::Key and Qt::KeyboardModifiers.
    Q_INVOKABLE void record(int key, int modifiers);
    Q_INVOKABLE void reset(int row);
    Q_INVOKABLE void resetAll();

    // On a page of that scope, outside of text.
    [[nodiscard]] KeyVerdict judge(QKeyCombination pressed, ShortcutScope page) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void recordingChanged();
    void bindingsChanged();

private:
    [[nodiscard]] QKeySequence sequenceOf(const ShortcutSpec& spec) const;
    [[nodiscard]] QString shownKeys(const ShortcutSpec& spec) const;
    // Why these keys cannot be those of that command; empty: they can.
    [[nodiscard]] QString refusalOf(const ShortcutSpec& spec, QKeyCombination keys) const;
    [[nodiscard]] static QString unfitnessOf(const ShortcutSpec& spec, QKeyCombination keys);
    [[nodiscard]] QString conflictOf(const ShortcutSpec& spec, QKeyCombination keys) const;
    void choose(const ShortcutSpec& spec, const QKeySequence& keys);
    void tellAll();

    QHash<QString, QKeySequence> m_chosen; // by command; never the default
    int m_recording = -1;
    QString m_problem;
};

} // namespace app::viewmodels
