// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/consent_words.h"

namespace gateway::oauth {

namespace {

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

const ConsentWords& germanWords()
{
    return kGerman;
}

} // namespace gateway::oauth
