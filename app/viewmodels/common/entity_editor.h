// SPDX-License-Identifier: GPL-3.0-or-later
// A list of things of one kind in the configuration and the form of the open one: which it is, what was typed
// and not saved (kept while another is open), whether it can be saved and why not, adding, saving, deleting.
// What the things are, and what they are called in words, is said by the class derived from it.
// Thread: the main thread. Owned by a view-model; changer and services must outlive it.
#pragma once

#include "app/viewmodels/common/config_changer.h"
#include "app/viewmodels/common/form_model.h"

#include <QHash>
#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace app::viewmodels {

class EntityEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    // In the list; -1: none, or a new one.
    Q_PROPERTY(int selectedRow READ selectedRow NOTIFY changed FINAL)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed FINAL)
    Q_PROPERTY(QString savedName READ savedName NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QString nameProblem READ nameProblem NOTIFY changed FINAL)
    Q_PROPERTY(app::viewmodels::FormModel* form READ form CONSTANT FINAL)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY changed FINAL)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed FINAL)
    // Why Save is off; empty while it is on.
    Q_PROPERTY(QString saveHint READ saveHint NOTIFY changed FINAL)
    Q_PROPERTY(QString changes READ changes NOTIFY changed FINAL)
    // Why it cannot be deleted; empty: it can.
    Q_PROPERTY(QString removalProblem READ removalProblem NOTIFY changed FINAL)
public:
    [[nodiscard]] FormModel* form() { return &m_form; }

    [[nodiscard]] int selectedRow() const { return static_cast<int>(m_names.indexOf(m_savedName)); }

    [[nodiscard]] bool isOpen() const { return m_mode != Mode::Closed; }

    [[nodiscard]] bool isNew() const { return m_mode == Mode::New; }

    [[nodiscard]] QString savedName() const { return m_savedName; }

    [[nodiscard]] QString name() const { return m_name; }

    [[nodiscard]] QString nameProblem() const;
    [[nodiscard]] bool isDirty() const;

    // The open one, or another that was left.
    [[nodiscard]] bool holdsUnsaved() const { return isDirty() || !m_unsaved.isEmpty(); }

    [[nodiscard]] bool canSave() const { return saveHint().isEmpty(); }

    [[nodiscard]] QString saveHint() const;
    [[nodiscard]] QString changes() const;

    [[nodiscard]] virtual QString removalProblem() const { return {}; }

    void setName(const QString& name);

    Q_INVOKABLE void select(int row);
    Q_INVOKABLE void selectBy(int step);
    Q_INVOKABLE void add();
    Q_INVOKABLE void save();
    Q_INVOKABLE void discard();
    Q_INVOKABLE void remove();

Q_SIGNALS:
    void changed();

protected:
    using Config = gateway::config::Config;
    using Node = gateway::config::Node;
    using Problems = ConfigChanger::Problems;

    enum class Saying { NoneOpen, NameMissing, NameTaken };
    enum class Act { Add, Change, Remove };

    struct ActTexts {
        QString summary;  // of the revision
        QString undoText; // what can be taken back
    };

    // What a new one still wants, and the field that is not called wrong for it yet.
    struct Missing {
        QString hint = {};
        QString path = {}; // in the part; empty: no field
    };

    EntityEditor(ConfigChanger& changer, const QVector<FormModel::Row>& rows, QObject* parent);

    // To be called once at the end of the derived constructor.
    void begin();

    // A save is under way: what is open must stay until it is known how it ended.
    [[nodiscard]] bool isSaving() const { return m_preparing || m_changer.isBusy(); }

    // Something besides name and form was edited.
    void touch();

    [[nodiscard]] ConfigChanger& changer() const { return m_changer; }

    [[nodiscard]] const Config& config() const { return *m_changer.current(); }

    // Where they stand in the document: "user_quotas".
    [[nodiscard]] virtual QString section() const = 0;
    [[nodiscard]] virtual QStringList namesIn(const Config& config) const = 0;
    // Of one that is there.
    [[nodiscard]] virtual Node partOf(const Config& config, const QString& name) const = 0;
    // What is wrong with `part` by itself, under "SECTION.NAME".
    [[nodiscard]] virtual Problems problemsOf(const Node& part, const QString& name) const = 0;

    // Of a new one.
    [[nodiscard]] virtual Missing missing(const Node& /*part*/) const { return {}; }

    // With what is typed in the place of `former` (empty: added); `part` is without problems.
    [[nodiscard]] virtual Config withPart(
        Config config, const QString& former, const QString& name, const Node& part) const = 0;
    [[nodiscard]] virtual Config without(Config config, const QString& name) const = 0;
    [[nodiscard]] virtual QString say(Saying what) const = 0;
    [[nodiscard]] virtual ActTexts actTexts(Act act, const QString& name) const = 0;
    // What has to be done to a configuration before it can be applied; `done` may run later.
    virtual void prepare(const Config& config, const std::function<void(Problems, const Config&)>& done);

    // What is edited besides name and form, and what it is in force; a default-made value: nothing.
    [[nodiscard]] virtual QVariant extra() const { return {}; }

    [[nodiscard]] virtual QVariant savedExtra(const QString& /*name*/) const { return {}; }

    virtual void setExtra(const QVariant& /*extra*/) { }

    [[nodiscard]] virtual QStringList extraChanges() const { return {}; }

    // The configuration in force changed; called before the form follows.
    virtual void takeList(const Config& config) = 0;
    // Who has unsaved edits.
    virtual void markEdited(const QStringList& names) = 0;

    // Another one is open, or none.
    virtual void opened() { }

private:
    enum class Mode { Closed, New, Existing };

    struct Draft {
        QString name = {};
        QStringList texts = {}; // as typed; empty: as the configuration has them
        QVariant extra = {};
    };

    void takeConfig();
    void openOne(Mode mode, const QString& name);
    void openNear(int row);
    void stash();
    void check();
    void apply(const QString& former, const Config& config);
    void saveFailed(const QString& former);

    ConfigChanger& m_changer;
    FormModel m_form;
    QStringList m_names; // in force
    Mode m_mode = Mode::Closed;
    QString m_savedName; // in force; empty: a new one
    QString m_name;
    bool m_filling = false;
    bool m_preparing = false;
    QString m_missing;               // what a new one still wants
    QString m_otherProblem;          // what has no field
    QHash<QString, Draft> m_unsaved; // by name in force; empty: the new one
};

} // namespace app::viewmodels
