// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/accounts/login_texts.h"

#include "app/viewmodels/common/gateway_texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::accounts::LoginQuestion;
using gateway::accounts::LoginState;
using gateway::accounts::LoginView;
using gateway::service::AccountVendor;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Login)
};

// The one question of the gateway's own: by which of two ways.
bool asksForWay(const LoginQuestion& question)
{
    return question.choices == QStringList { u"browser"_s, u"device"_s };
}

} // namespace

bool asksAboutRestriction(const LoginQuestion& question, const AccountVendor* vendor)
{
    return vendor != nullptr && !vendor->restriction.isEmpty()
        && question.message.startsWith(vendor->restriction);
}

QString questionText(const LoginQuestion& question)
{
    return asksForWay(question) ? Texts::tr("How do you want to sign in?") : gatewayText(question.message);
}

QStringList choiceTexts(const LoginQuestion& question)
{
    if (asksForWay(question))
        return { Texts::tr("With the browser of this computer"), Texts::tr("With a code on any device") };
    return question.choices;
}

QString waitingText(const LoginView& view, const AccountVendor* vendor)
{
    switch (view.state) {
    case LoginState::Working: return Texts::tr("One moment \u2026");
    case LoginState::AwaitingBrowser:
        if (!view.userCode.isEmpty())
            return Texts::tr("Waiting until the code is confirmed \u2026");
        if (vendor != nullptr && vendor->callbackPort > 0)
            return Texts::tr("Waiting for the browser at port %1 of this computer \u2026")
                .arg(vendor->callbackPort);
        return Texts::tr("Waiting for the browser \u2026");
    case LoginState::AwaitingCode: return Texts::tr("Waiting for what you paste \u2026");
    case LoginState::AwaitingPrompt:
    case LoginState::Succeeded:
    case LoginState::Failed:
    case LoginState::Cancelled: return {};
    }
    return {};
}

bool isOver(LoginState state)
{
    switch (state) {
    case LoginState::Succeeded:
    case LoginState::Failed:
    case LoginState::Cancelled: return true;
    case LoginState::Working:
    case LoginState::AwaitingBrowser:
    case LoginState::AwaitingPrompt:
    case LoginState::AwaitingCode: return false;
    }
    return true;
}

} // namespace app::viewmodels
