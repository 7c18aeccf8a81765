// SPDX-License-Identifier: GPL-3.0-or-later
// What the gateway says in English, as its API does, and people read in the window: the sentences
// gatewayText() finds again, with their gaps. A sentence that changes there changes here (a unit test goes
// through the reasons, tests/checks/i18n.py through the others).
#pragma once

#include <QCoreApplication>

#include <array>

namespace app::viewmodels {

// Of routes, attempts and meters: routing::describe(), Exchange::askAgain(), meters/meter_board.cpp.
inline constexpr std::array kReasons {
    //: Why a target was tried at its place; so are the next ones
    QT_TRANSLATE_NOOP("Gateway", "in order"),
    QT_TRANSLATE_NOOP("Gateway", "first in order"),
    QT_TRANSLATE_NOOP("Gateway", "next in order"),
    QT_TRANSLATE_NOOP("Gateway", "drawn at random"),
    //: %1 is an amount of money
    QT_TRANSLATE_NOOP("Gateway", "lowest price %1 per million mixed tokens"),
    QT_TRANSLATE_NOOP("Gateway", "price %1 per million mixed tokens"),
    QT_TRANSLATE_NOOP("Gateway", "price unknown"),
    QT_TRANSLATE_NOOP("Gateway", "fastest first token %1 ms"),
    QT_TRANSLATE_NOOP("Gateway", "first token %1 ms"),
    QT_TRANSLATE_NOOP("Gateway", "fastest whole answer %1 ms"),
    QT_TRANSLATE_NOOP("Gateway", "whole answer %1 ms"),
    QT_TRANSLATE_NOOP("Gateway", "highest end-to-end speed %1 tokens/s"),
    QT_TRANSLATE_NOOP("Gateway", "end-to-end speed %1 tokens/s"),
    QT_TRANSLATE_NOOP("Gateway", "highest speed %1 tokens/s"),
    QT_TRANSLATE_NOOP("Gateway", "speed %1 tokens/s"),
    QT_TRANSLATE_NOOP("Gateway", "no measurements yet"),
    QT_TRANSLATE_NOOP("Gateway", "fewest requests in 24 hours (%1)"),
    QT_TRANSLATE_NOOP("Gateway", "%1 requests in 24 hours"),
    //: %1 is a share ("64 %"), %2 a time
    QT_TRANSLATE_NOOP("Gateway", "%1 of its allowance left, reset at %2"),
    //: %1 is a share ("64 %")
    QT_TRANSLATE_NOOP("Gateway", "%1 of its balance left"),
    QT_TRANSLATE_NOOP("Gateway", "allowance used up"),
    QT_TRANSLATE_NOOP("Gateway", "allowance unknown"),
    QT_TRANSLATE_NOOP("Gateway", "tried out, never measured"),
    //: %1 is a time
    QT_TRANSLATE_NOOP("Gateway", "tried out, last measured at %1"),
    QT_TRANSLATE_NOOP("Gateway", "tried out"),
    QT_TRANSLATE_NOOP("Gateway", "the conversation's last answer came from it"),
    QT_TRANSLATE_NOOP("Gateway", "named directly"),
    //: Why a target was skipped; so are the next ones
    QT_TRANSLATE_NOOP("Gateway", "target disabled"),
    QT_TRANSLATE_NOOP("Gateway", "provider disabled"),
    QT_TRANSLATE_NOOP("Gateway", "provider not configured"),
    QT_TRANSLATE_NOOP("Gateway", "the account is paused"),
    QT_TRANSLATE_NOOP("Gateway", "alias disabled"),
    QT_TRANSLATE_NOOP("Gateway", "alias not configured"),
    QT_TRANSLATE_NOOP("Gateway", "alias contains itself"),
    QT_TRANSLATE_NOOP("Gateway", "the key may not use the provider"),
    QT_TRANSLATE_NOOP("Gateway", "made for another kind of request"),
    QT_TRANSLATE_NOOP("Gateway", "speaks no API the request can be translated to"),
    QT_TRANSLATE_NOOP("Gateway", "quota used up"),
    //: %1 is a quota, %2 how much it allows
    QT_TRANSLATE_NOOP("Gateway", "%1 limit of %2"),
    //: %1 is a time
    QT_TRANSLATE_NOOP("Gateway", "resting until %1"),
    //: %1 is what a provider calls its allowance, %2 a share ("97 %")
    QT_TRANSLATE_NOOP("Gateway", "\u201c%1\u201d is used up (%2)"),
    QT_TRANSLATE_NOOP("Gateway", "\u201c%1\u201d is used up"),
    QT_TRANSLATE_NOOP("Gateway", "at its concurrency limit"),
    QT_TRANSLATE_NOOP("Gateway", "needs translation, which others do not"),
    QT_TRANSLATE_NOOP("Gateway", "not made for the lite form of Responses, which others are"),
    QT_TRANSLATE_NOOP("Gateway", "stands earlier already"),
    //: Why a target was asked once more; so are the next ones
    QT_TRANSLATE_NOOP("Gateway", "again, with the account's token renewed"),
    QT_TRANSLATE_NOOP("Gateway", "again, with the whole conversation: it does not know the answer before"),
    QT_TRANSLATE_NOOP("Gateway", "again, without the older half of the conversation (truncation: auto)"),
    QT_TRANSLATE_NOOP("Gateway", "again, without the thinking whose signature it refused"),
    QT_TRANSLATE_NOOP("Gateway", "again, without the advisor's results"),
    //: %1 is a field of the request
    QT_TRANSLATE_NOOP("Gateway", "again, without %1, which it does not take"),
    //: %1 is a field of the request, %2 its new name
    QT_TRANSLATE_NOOP("Gateway", "again, with %1 as %2"),
};

// Notices and summaries of the service and the keychain. A port's holder and a keychain's fault stand in
// gaps.
inline constexpr std::array kNotices {
    QT_TRANSLATE_NOOP("Gateway",
        "Port %1 is taken by another program. Plexus listens on %2 instead; clients that it did not set up "
        "need the new port."),
    QT_TRANSLATE_NOOP("Gateway",
        "Port %1 is taken by %2. Plexus listens on %3 instead; clients that it did not set up need the new "
        "port."),
    QT_TRANSLATE_NOOP("Gateway",
        "The keychain of this computer cannot be used (%1). Start or unlock it (GNOME Keyring, KWallet), or "
        "give keys by environment variables: env:NAME."),
    QT_TRANSLATE_NOOP("Gateway", "A demo keeps nothing, so there is nothing to back up."),
    QT_TRANSLATE_NOOP(
        "Gateway", "The database is on a server. Restore it with plexusd restore, while no gateway runs."),
    QT_TRANSLATE_NOOP("Gateway", "There is no revision %1."),
    QT_TRANSLATE_NOOP("Gateway", "Back to revision %1"),
    QT_TRANSLATE_NOOP("Gateway", "Configuration imported"),
};

// Of signing in: accounts/login_*.cpp, accounts/pasted_code.cpp, accounts/token_calls.cpp, resources/oauth.
inline constexpr std::array kLoginSentences {
    QT_TRANSLATE_NOOP("Gateway", "Nobody finished the login within twenty minutes. Begin again."),
    QT_TRANSLATE_NOOP("Gateway", "Waiting for the browser on port %1."),
    QT_TRANSLATE_NOOP("Gateway", "%1 refused: %2."),
    QT_TRANSLATE_NOOP("Gateway", "The answer of %1 holds no code."),
    QT_TRANSLATE_NOOP("Gateway", "The login waits for no code now."),
    QT_TRANSLATE_NOOP("Gateway", "That belongs to another login. Use the page that was opened last."),
    QT_TRANSLATE_NOOP("Gateway", "Redeeming the code."),
    QT_TRANSLATE_NOOP("Gateway", "There is no code in it."),
    QT_TRANSLATE_NOOP("Gateway", "Nothing was entered."),
    QT_TRANSLATE_NOOP("Gateway", "That is too long."),
    QT_TRANSLATE_NOOP("Gateway", "The address holds no code."),
    QT_TRANSLATE_NOOP("Gateway", "That is no code."),
    QT_TRANSLATE_NOOP("Gateway", "Signed in; keeping the account."),
    QT_TRANSLATE_NOOP("Gateway", "The authorization server answered with something that is not JSON."),
    QT_TRANSLATE_NOOP("Gateway", "The authorization server answered without a token that can be sent."),
    QT_TRANSLATE_NOOP("Gateway", "Asking for a code."),
    QT_TRANSLATE_NOOP("Gateway", "Waiting for the code to be entered."),
    QT_TRANSLATE_NOOP("Gateway", "The code was not entered in time. Begin again."),
    QT_TRANSLATE_NOOP("Gateway", "The login was declined on the page."),
    QT_TRANSLATE_NOOP("Gateway", "The login asks for nothing now."),
    QT_TRANSLATE_NOOP("Gateway", "This is needed."),
    QT_TRANSLATE_NOOP("Gateway", "\u201c%1\u201d is not the name of a host, like git.firm.example."),
    QT_TRANSLATE_NOOP("Gateway", "That is too long, or has characters in it that cannot be sent."),
    QT_TRANSLATE_NOOP("Gateway", "The domain of your GitHub Enterprise. Leave it empty for github.com."),
    QT_TRANSLATE_NOOP("Gateway",
        "Google wants a client secret with every login. Plexus ships none: enter that of your "
        "own installed-app client, or of the program this account was made for."),
    QT_TRANSLATE_NOOP(
        "Gateway", "The Google Cloud project, where your organisation has one. Leave it empty otherwise."),
    QT_TRANSLATE_NOOP("Gateway",
        "Anthropic's terms allow accounts of the Free, Pro and Max plans to be used with "
        "Anthropic's own programs only, and it turns requests of other programs away. Plexus "
        "says what it is and hides nothing: such requests may be refused, and Anthropic may "
        "act against the account. An API key of the Anthropic Console has no such limit."),
    QT_TRANSLATE_NOOP("Gateway",
        "Google allows Antigravity accounts to be used with its own programs only and has "
        "closed accounts that were used with others. Plexus says what it is and hides "
        "nothing: requests may be refused. An API key of Google AI Studio, or Vertex AI, has "
        "no such limit."),
    QT_TRANSLATE_NOOP("Gateway",
        "Google allows Code Assist accounts to be used with its own programs only and has "
        "closed accounts that were used with others. Plexus says what it is and hides "
        "nothing. An API key of Google AI Studio, or Vertex AI, has no such limit."),
};

} // namespace app::viewmodels
