// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of requests and answers: the light that says so, the rules besides the mode, how much there
// is, and forgetting it. Rules and pause are in force at once; the mode is a field of the settings' form.
// Thread: the main thread. The services must outlive it.
#pragma once

#include "app/viewmodels/common/undo_offer.h"
#include "app/viewmodels/settings/capture_rule_model.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace app::viewmodels {

class CaptureViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    // Something is to be kept, now or after the pause.
    Q_PROPERTY(bool lit READ isLit NOTIFY changed FINAL)
    Q_PROPERTY(bool paused READ isPaused NOTIFY changed FINAL)
    // "Capturing all requests", "Capture paused"
    Q_PROPERTY(QString lightText READ lightText NOTIFY changed FINAL)
    // And of what.
    Q_PROPERTY(QString lightDetail READ lightDetail NOTIFY changed FINAL)
    Q_PROPERTY(app::viewmodels::CaptureRuleModel* rules READ rules CONSTANT FINAL)
    // What was switched on by the management API beyond rules ("Everything is kept, …"); empty: nothing.
    Q_PROPERTY(QString otherSwitches READ otherSwitches NOTIFY changed FINAL)

    // A removed rule.
    Q_PROPERTY(app::viewmodels::UndoOffer* removal READ removal CONSTANT FINAL)

    // The rule that is added or edited.
    Q_PROPERTY(bool editing READ isEditing NOTIFY draftChanged FINAL)
    Q_PROPERTY(bool newRule READ isNewRule NOTIFY draftChanged FINAL)
    Q_PROPERTY(QStringList kindTexts READ kindTexts CONSTANT FINAL)
    Q_PROPERTY(int draftKind READ draftKind WRITE setDraftKind NOTIFY draftChanged FINAL)
    // What of that kind there is.
    Q_PROPERTY(QStringList names READ names NOTIFY draftChanged FINAL)
    Q_PROPERTY(int nameIndex READ nameIndex NOTIFY draftChanged FINAL)
    Q_PROPERTY(QString draftName READ draftName WRITE setDraftName NOTIFY draftChanged FINAL)
    Q_PROPERTY(QString draftProblem READ draftProblem NOTIFY draftChanged FINAL)

    // "42 requests, 12.6 MB, the oldest of 3 March"
    Q_PROPERTY(QString held READ held NOTIFY heldChanged FINAL)
    Q_PROPERTY(bool hasHeld READ hasHeld NOTIFY heldChanged FINAL)
    // What became of forgetting, or why how much is kept is not known; empty: nothing to say.
    Q_PROPERTY(QString notice READ notice NOTIFY heldChanged FINAL)
public:
    explicit CaptureViewModel(const gateway::service::GatewayServices& services, QObject* parent = nullptr);

    [[nodiscard]] bool isLit() const;
    [[nodiscard]] bool isPaused() const;
    [[nodiscard]] QString lightText() const;
    [[nodiscard]] QString lightDetail() const;

    [[nodiscard]] CaptureRuleModel* rules() { return &m_rules; }

    [[nodiscard]] QString otherSwitches() const;

    [[nodiscard]] UndoOffer* removal() { return &m_removal; }

    [[nodiscard]] const UndoOffer* removal() const { return &m_removal; }

    [[nodiscard]] bool isEditing() const { return m_draft.has_value(); }

    [[nodiscard]] bool isNewRule() const { return m_draft && m_draft->row < 0; }

    [[nodiscard]] static QStringList kindTexts();
    [[nodiscard]] int draftKind() const;
    [[nodiscard]] QStringList names() const;

    [[nodiscard]] int nameIndex() const { return static_cast<int>(names().indexOf(draftName())); }

    [[nodiscard]] QString draftName() const { return m_draft ? m_draft->rule.name : QString(); }

    [[nodiscard]] QString draftProblem() const { return m_draft ? m_draft->problem : QString(); }

    void setDraftKind(int kind);
    void setDraftName(const QString& name);

    [[nodiscard]] QString held() const;

    [[nodiscard]] bool hasHeld() const { return m_total && m_total->count > 0; }

    [[nodiscard]] QString notice() const { return m_notice; }

    Q_INVOKABLE void pause();
    Q_INVOKABLE void resume();
    Q_INVOKABLE void addRule();
    Q_INVOKABLE void editRule(int row);
    Q_INVOKABLE void removeRule(int row);
    // Puts the draft in force, or says why it cannot be.
    Q_INVOKABLE void acceptRule();
    Q_INVOKABLE void cancelRule();
    Q_INVOKABLE void switchOthersOff();
    // How much there is may have changed.
    Q_INVOKABLE void look();
    Q_INVOKABLE void forgetAll();

Q_SIGNALS:
    void changed();
    void draftChanged();
    void heldChanged();

private:
    struct Draft {
        int row = -1; // of the rule that is edited; -1: a new one
        CaptureRuleModel::Rule rule = {};
        QString problem = {};
    };

    [[nodiscard]] gateway::config::CaptureMode mode() const;
    void follow();
    void putBack(int row, const CaptureRuleModel::Rule& rule);

    gateway::service::GatewayServices m_services; // references
    CaptureRuleModel m_rules;
    UndoOffer m_removal;
    std::optional<Draft> m_draft;
    std::optional<gateway::store::CaptureTotal> m_total;
    QString m_notice;
};

} // namespace app::viewmodels
