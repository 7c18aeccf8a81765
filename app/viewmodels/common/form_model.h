// SPDX-License-Identifier: GPL-3.0-or-later
// A form over one part of the configuration's document: rows say which field, how it is edited and in what
// words. The field tables of gateway/config read what is typed and say what is wrong with it, so that a form
// knows no bound and no syntax of its own.
// Thread: the main thread. Owned by a view-model.
#pragma once

#include "config/document.h"
#include "service/gateway_service.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QVariantList>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class FormModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY edited FINAL)
public:
    enum class Kind {
        Text,
        Number,
        Switch,
        Choice,
        Override, // nothing (what holds elsewhere), off, or a number
        Words,    // a list in one line
        Lines,    // a list of texts that may hold spaces and commas
        Pairs,    // a map of texts, NAME=value in a line
        Several,  // any of the choices
        Document, // a part of the document as it is written there: YAML, which JSON is too
    };
    Q_ENUM(Kind)

    struct Choice {
        QString value;
        QString label;
    };

    struct Row {
        QString path; // in the part: "failover.maxAttempts"
        Kind kind = Kind::Text;
        QString label = {};
        QString help = {};
        QString unit = {};
        QString fallback = {}; // what holds while the document says nothing, as it is shown
        QString section = {};
        // The document's number is the one shown times this; what is then out of bounds is said in what is
        // shown.
        double factor = 1;
        double least = 0;
        double most = 0;
        // Of a Text and a Document: what it could be, offered while it is empty.
        QVector<Choice> choices = {};
        // Of use only while that field has one of these values.
        QString onlyWith = {};
        QStringList onlyWithValues = {};
        // Whose value says in which of these units this one is, in the place of `unit`.
        QString unitsOf = {};
        QVector<Choice> units = {};
        int page = 0; // of a form that is shown in parts: whose number
    };

    enum Role {
        KindRole = Qt::UserRole + 1,
        LabelRole,
        HelpRole,
        UnitRole,
        FallbackRole,
        SectionRole, // empty but on the first row of one
        TextRole,
        CheckedRole,
        ChoicesRole,
        ChoiceRole,
        ChosenRole, // of Several: for each choice whether it is one
        ErrorRole,
        ShownRole,
        RowRole,     // its own number here, also where a filter stands between
        SetRole,     // says something else than what holds anyway
        DefaultRole, // what holds anyway, with its unit
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    void setRows(const QVector<Row>& rows);
    // Of the row with that path.
    void setChoices(const QString& path, const QVector<Choice>& choices);
    // Fills the form; `typed` of an earlier visit, where there is some.
    void load(const gateway::config::Node& part, const QStringList& typed = {});

    // The document changed: what nobody edited follows.
    void follow(const gateway::config::Node& part);

    // As many as rows.
    [[nodiscard]] const QStringList& texts() const { return m_texts; }

    // Those it was loaded with.
    [[nodiscard]] const QStringList& startTexts() const { return m_start; }

    [[nodiscard]] const QVector<Row>& rows() const { return m_rows; }

    [[nodiscard]] bool isEdited() const { return m_texts != m_start; }

    [[nodiscard]] QString textOf(const QString& path) const;
    // As if it had been typed.
    void setTextOf(const QString& path, const QString& text);
    // What it was loaded with, and in it what is typed. May be wrong: read it with its field table.
    [[nodiscard]] gateway::config::Node part() const;
    // Puts each problem beside its field; `prefix` is the path of the part. Gives those that have none here.
    QVector<gateway::service::ConfigProblem> showProblems(
        const QVector<gateway::service::ConfigProblem>& problems, const QString& prefix);
    [[nodiscard]] int errorCount() const;

    [[nodiscard]] bool hasError(int row) const { return !m_errors[row].isEmpty(); }

    // Says something else than what holds anyway.
    [[nodiscard]] bool isSet(int row) const;
    // How many say something else than what holds anyway.
    [[nodiscard]] int filledCount() const;
    // "Label: before → after" of each field that is edited.
    [[nodiscard]] QStringList changes() const;

    Q_INVOKABLE void setText(int row, const QString& text);
    Q_INVOKABLE void setChecked(int row, bool checked);
    Q_INVOKABLE void setChoice(int row, int choice);
    // Of Several.
    Q_INVOKABLE void setChosen(int row, int choice, bool isChosen);
    // To what holds anyway, as if it had been typed.
    Q_INVOKABLE void reset(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void edited();

private:
    void put(int row, const QString& text);
    [[nodiscard]] static QString defaultTextOf(const Row& row);
    [[nodiscard]] QString startOf(const QString& path) const;
    [[nodiscard]] bool isShown(const Row& row) const;
    [[nodiscard]] QString ownErrorOf(int row) const;
    [[nodiscard]] QStringList choiceLabels(const Row& row) const;
    [[nodiscard]] int choiceOf(int row) const;
    [[nodiscard]] QVariantList chosenOf(int row) const;
    [[nodiscard]] QString shownText(const Row& row, const QString& text, const QString& unit) const;
    // `chosen`: the value of the row that says in which unit.
    [[nodiscard]] static QString unitOf(const Row& row, const QString& chosen);

    QVector<Row> m_rows;
    QStringList m_texts;
    QStringList m_start;
    QStringList m_errors;
    gateway::config::Node m_part = gateway::config::Node::map();
};

} // namespace app::viewmodels
