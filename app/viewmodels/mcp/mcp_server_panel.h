// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on at the open MCP server, and what a person can do about it: allow the command, look at what it
// last said, end it, decide about tools.
// Thread: the main thread. Owned by an McpViewModel; the services must outlive it.
#pragma once

#include "app/viewmodels/mcp/mcp_key_list_model.h"
#include "app/viewmodels/mcp/mcp_tool_list_model.h"
#include "service/gateway_service.h"
#include "service/mcp_service.h"
#include "service/mcp_sign_in.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace app::viewmodels {

class McpServerPanel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    // One is open that is in force.
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    Q_PROPERTY(Tone tone READ tone NOTIFY changed FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed FINAL)
    Q_PROPERTY(QString reason READ reason NOTIFY changed FINAL)
    Q_PROPERTY(bool program READ isProgram NOTIFY changed FINAL)
    Q_PROPERTY(bool canEnd READ canEnd NOTIFY changed FINAL)
    // Where clients find it; empty while the gateway does not run.
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)

    // Of a program, exactly as it would be started; a part that is more than printable ASCII is in quotes and
    // has codes for the rest.
    Q_PROPERTY(bool needsConsent READ needsConsent NOTIFY changed FINAL)
    Q_PROPERTY(bool allowed READ isAllowed NOTIFY changed FINAL)
    Q_PROPERTY(bool commandChanged READ isCommandChanged NOTIFY changed FINAL)
    // The program and its arguments, one by one, so that no one of them can hide in another.
    Q_PROPERTY(QStringList command READ command NOTIFY changed FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL)
    // Separated by commas.
    Q_PROPERTY(QString variables READ variables NOTIFY changed FINAL)
    // Some part is: what it would look like is not what it is.
    Q_PROPERTY(bool disguised READ isDisguised NOTIFY changed FINAL)
    Q_PROPERTY(QString errorLines READ errorLines NOTIFY changed FINAL)

    // Where Plexus signs in there: what has become of it, and what can be done.
    Q_PROPERTY(bool signsIn READ signsIn NOTIFY changed FINAL)
    Q_PROPERTY(Tone signInTone READ signInTone NOTIFY changed FINAL)
    Q_PROPERTY(QString signInText READ signInText NOTIFY changed FINAL)
    Q_PROPERTY(QString signInProblem READ signInProblem NOTIFY changed FINAL)
    Q_PROPERTY(bool signingIn READ isSigningIn NOTIFY changed FINAL)
    Q_PROPERTY(bool signedIn READ isSignedIn NOTIFY changed FINAL)

    // Those it is asked with in turn.
    Q_PROPERTY(app::viewmodels::McpKeyListModel* keys READ keys CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::McpToolListModel* tools READ tools CONSTANT FINAL)
    // The server is asked for its tools, which may start it.
    Q_PROPERTY(bool lookingUp READ isLookingUp NOTIFY changed FINAL)
    // Why the last look failed; empty: it did not.
    Q_PROPERTY(QString lookUpProblem READ lookUpProblem NOTIFY changed FINAL)
    Q_PROPERTY(bool canLookUp READ canLookUp NOTIFY changed FINAL)
    Q_PROPERTY(int heldBack READ heldBack NOTIFY changed FINAL)
public:
    enum class Tone { Neutral, Ok, Warn, Bad };
    Q_ENUM(Tone)

    explicit McpServerPanel(const gateway::service::GatewayServices& services, QObject* parent = nullptr);

    // Empty: none.
    void setServer(const QString& name);

    [[nodiscard]] bool isKnown() const { return m_view.has_value(); }

    [[nodiscard]] Tone tone() const;
    [[nodiscard]] QString stateText() const;

    [[nodiscard]] QString reason() const { return m_view ? m_view->reason : QString(); }

    [[nodiscard]] bool isProgram() const { return m_view && m_view->command; }

    [[nodiscard]] bool canEnd() const
    {
        return m_view && (m_view->sessions > 0 || !m_view->reason.isEmpty());
    }

    [[nodiscard]] QString address() const;
    [[nodiscard]] bool needsConsent() const;

    [[nodiscard]] bool isAllowed() const { return isProgram() && m_view->command->isAllowed; }

    [[nodiscard]] bool isCommandChanged() const { return isProgram() && m_view->command->hasChanged; }

    [[nodiscard]] QStringList command() const;

    [[nodiscard]] QString folder() const;
    // Separated by commas.
    [[nodiscard]] QString variables() const;
    [[nodiscard]] bool isDisguised() const;

    [[nodiscard]] QString errorLines() const;

    [[nodiscard]] bool signsIn() const;
    [[nodiscard]] Tone signInTone() const;
    [[nodiscard]] QString signInText() const;
    [[nodiscard]] QString signInProblem() const;
    [[nodiscard]] bool isSigningIn() const;
    [[nodiscard]] bool isSignedIn() const;

    [[nodiscard]] McpKeyListModel* keys() { return &m_keys; }

    [[nodiscard]] McpToolListModel* tools() { return &m_tools; }

    [[nodiscard]] bool isLookingUp() const { return m_lookingUp; }

    [[nodiscard]] QString lookUpProblem() const { return m_lookUpProblem; }

    [[nodiscard]] bool canLookUp() const;

    [[nodiscard]] int heldBack() const { return m_view ? m_view->heldBack : 0; }

    // The command as it is shown, and no other.
    Q_INVOKABLE void allowCommand();
    Q_INVOKABLE void revokeCommand();
    Q_INVOKABLE void endSessions();
    // Ends in pageReady(), or in a problem.
    Q_INVOKABLE void signIn();
    Q_INVOKABLE void cancelSignIn();
    Q_INVOKABLE void signOut();
    Q_INVOKABLE void lookUpTools();
    Q_INVOKABLE void allowTool(int row);
    Q_INVOKABLE void holdTool(int row);
    Q_INVOKABLE void allowAllTools();

Q_SIGNALS:
    void changed();
    // The browser is to open it; it has been checked to be a web page.
    void pageReady(const QUrl& page);

private:
    // Program and arguments as they are.
    [[nodiscard]] QStringList parts() const;
    void refresh();

    gateway::service::McpService& m_mcp;
    gateway::service::GatewayControl& m_control;
    gateway::service::ConfigService& m_configuration;
    gateway::service::McpSignIn& m_signIn;
    QString m_name;
    std::optional<gateway::service::McpServerView> m_view;
    McpKeyListModel m_keys;
    McpToolListModel m_tools;
    bool m_lookingUp = false;
    QString m_lookUpProblem;
    QString m_startProblem; // of the last signIn()
};

} // namespace app::viewmodels
