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

constexpr ConsentWords kGerman {
    .code = "de",
    .title = "Darf ein Programm Plexus benutzen?",
    .lead =
        "Ein Programm möchte in Ihrem Namen MCP-Server über Plexus benutzen. Erlauben Sie es nur, wenn Sie "
        "das eben selbst begonnen haben.",
    .client = "Programm",
    .nameless = "(nennt keinen Namen)",
    .goesTo = "Weiter zu",
    .thisComputer = "dieser Rechner",
    .server = "MCP-Server",
    .allServers = "alle Server des Schlüssels",
    .scopes = "Darf",
    .readOnly = "auflisten und lesen, aber kein Werkzeug aufrufen",
    .readAndCall = "auflisten, lesen und Werkzeuge aufrufen",
    .key = "Ihr Plexus-Schlüssel",
    .keyNote =
        "Der Name oben ist, wie sich das Programm nennt; niemand hat ihn geprüft. Es bekommt, was dieser "
        "Schlüssel bei MCP darf, und nie den Schlüssel selbst. Beenden lässt es sich, indem Sie den "
        "Schlüssel ändern oder abschalten.",
    .allow = "Erlauben",
    .deny = "Nicht erlauben",
    .wrongKey = "Das ist kein Schlüssel, der hier gilt. Schlüssel stehen in Plexus auf der Seite Schlüssel.",
    .notAllowed = "Dieser Schlüssel darf den MCP-Server nicht benutzen, oder es gibt keinen dieses Namens.",
    .tooMany = "Zu viele falsche Schlüssel. Bitte eine Minute warten.",
    .stale = "Das Formular war zu alt oder aus einem anderen Browser. Bitte noch einmal.",
    .errorTitle = "Diese Anmeldung kann nicht weitergehen",
    .errorLead =
        "Das Programm hat um etwas gebeten, das sich nicht beantworten lässt. Beginnen Sie im Programm "
        "von vorn; geschieht es wieder, sollten seine Hersteller dies wissen:",
    .takenTitle = "Zurück zu Plexus",
    .takenLead = "Plexus hat die Antwort und macht allein weiter. Diese Seite kann geschlossen werden.",
    .unknownTitle = "Darauf wartet niemand",
    .unknownLead =
        "Diese Anmeldung ist vorbei oder wurde nicht hier begonnen. Beginnen Sie in Plexus von vorn.",
};

} // namespace

const ConsentWords& consentWords(Language language)
{
    switch (language) {
    case Language::English: return kEnglish;
    case Language::German: return kGerman;
    }
    return kEnglish;
}

} // namespace gateway::oauth
