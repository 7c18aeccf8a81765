// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/consent_words.h"

namespace gateway::oauth {

namespace {

constexpr ConsentWords kEnglish {
    .code = "en",
    .title = "Let a program use Plexus?",
    .lead = "A program asks to use MCP servers through Plexus in your name. Allow it only if you have just "
            "started this yourself.",
    .client = "Program",
    .nameless = "(gives no name)",
    .goesTo = "Goes on to",
    .thisComputer = "this computer",
    .server = "MCP server",
    .allServers = "all servers of the key",
    .scopes = "May",
    .readOnly = "list and read, but call no tool",
    .readAndCall = "list, read, and call tools",
    .key = "Your Plexus key",
    .keyNote =
        "The name above is what the program calls itself; nobody has checked it. It gets what this key "
        "may do with MCP, and never the key itself. To end it, change or switch off the key.",
    .allow = "Allow",
    .deny = "Do not allow",
    .wrongKey = "This is not a key that works here. Keys are managed on the Keys page of Plexus.",
    .notAllowed = "This key may not use this MCP server, or there is none of that name.",
    .tooMany = "Too many wrong keys. Wait a minute, then try again.",
    .stale = "The form was too old, or from another browser. Please try once more.",
    .errorTitle = "This sign-in cannot go on",
    .errorLead = "The program asked for something that cannot be answered. Begin again in the program; if it "
                 "happens again, its makers should know this:",
    .takenTitle = "Back to Plexus",
    .takenLead = "Plexus has the answer and goes on by itself. You can close this page.",
    .unknownTitle = "Nobody waits for this",
    .unknownLead = "This sign-in is over, or was not begun here. Begin again in Plexus.",
};

} // namespace

const ConsentWords& consentWords(Language language)
{
    switch (language) {
    case Language::English: return kEnglish;
    case Language::German: return germanWords();
    }
    return kEnglish;
}

} // namespace gateway::oauth
