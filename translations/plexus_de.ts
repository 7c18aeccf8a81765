<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Plexus</source>
        <translation>Plexus</translation>
    </message>
    <message>
        <source>A gateway for language models on your own computer.</source>
        <translation>Ein Gateway für Sprachmodelle auf dem eigenen Computer.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). You may use, change and pass it on; it comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später (GPL-3.0-or-later). Sie darf benutzt, geändert und weitergegeben werden; eine Gewährleistung gibt es nicht.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Lizenz lesen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>A demo keeps nothing.</source>
        <translation>Eine Demo behält nichts.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>path of the data folder</source>
        <translation>Pfad des Datenordners</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>path of the database</source>
        <translation>Pfad der Datenbank</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Konfigurationsdatei</translation>
    </message>
    <message>
        <source>path of the configuration file</source>
        <translation>Pfad der Konfigurationsdatei</translation>
    </message>
    <message>
        <source>path of the preferences</source>
        <translation>Pfad der Fenstereinstellungen</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>Seite von %1 öffnen</translation>
    </message>
    <message>
        <source>Worth adding when you report a problem.</source>
        <translation>Hilfreich, wenn ein Problem gemeldet wird.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy version and build</source>
        <translation>Version und Build kopieren</translation>
    </message>
    <message>
        <source>Plexus %1, %2</source>
        <translation>Plexus %1, %2</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Dateien und Ordner</translation>
    </message>
    <message>
        <source>Preferences of this window</source>
        <translation>Fenstereinstellungen</translation>
    </message>
    <message>
        <source>Third-party software</source>
        <translation>Software Dritter</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Sign in again with %1, %2</source>
        <translation>Erneut anmelden bei %1, %2</translation>
    </message>
    <message>
        <source>Sign out from %1, %2</source>
        <translation>Abmelden von %1, %2</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Sign out …</source>
        <translation>Abmelden …</translation>
    </message>
    <message>
        <source>Remove the account %1, %2</source>
        <translation>Das Konto %1, %2 entfernen</translation>
    </message>
    <message>
        <source>Renewing …</source>
        <translation>Wird erneuert …</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Jetzt erneuern</translation>
    </message>
    <message>
        <source>Gets a fresh token from the vendor; Plexus does so by itself before it ends</source>
        <translation>Holt ein frisches Token vom Hersteller; Plexus tut das von selbst, bevor es abläuft</translation>
    </message>
    <message>
        <source>Renew the sign-in with %1, %2 now</source>
        <translation>Anmeldung bei %1, %2 jetzt erneuern</translation>
    </message>
    <message>
        <source>Drag the account to another place</source>
        <translation>Das Konto an einen anderen Platz ziehen</translation>
    </message>
    <message>
        <source>Give %1, %2 a nickname</source>
        <translation>%1, %2 einen Spitznamen geben</translation>
    </message>
    <message>
        <source>Nickname of the account %1</source>
        <translation>Spitzname des Kontos %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Shown everywhere in the place of its name and address.</source>
        <translation>Steht überall anstelle von Name und Adresse.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>Dieses Konto verwenden</translation>
    </message>
    <message>
        <source>Use %1, %2</source>
        <translation>%1, %2 verwenden</translation>
    </message>
    <message>
        <source>Only when the others are used up</source>
        <translation>Nur wenn die anderen aufgebraucht sind</translation>
    </message>
    <message>
        <source>Use %1, %2 only when the others are used up</source>
        <translation>%1, %2 nur verwenden, wenn die anderen aufgebraucht sind</translation>
    </message>
    <message>
        <source>Ask %1, %2 earlier</source>
        <translation>%1, %2 früher fragen</translation>
    </message>
    <message>
        <source>Ask %1, %2 later</source>
        <translation>%1, %2 später fragen</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Good until the vendor withdraws it</source>
        <translation>Gültig, bis der Anbieter es zurückzieht</translation>
    </message>
    <message>
        <source>The token has ended; the next request renews it</source>
        <translation>Das Token ist abgelaufen; die nächste Anfrage erneuert es</translation>
    </message>
    <message>
        <source>The token has ended; sign in again</source>
        <translation>Das Token ist abgelaufen; erneut anmelden</translation>
    </message>
    <message>
        <source>Token ends in %1, renews by itself</source>
        <extracomment>%1 is a length of time, &quot;42 min&quot;</extracomment>
        <translation>Token endet in %1, erneuert sich von selbst</translation>
    </message>
    <message>
        <source>Token ends in %1, then sign in again</source>
        <translation>Token endet in %1, dann erneut anmelden</translation>
    </message>
    <message>
        <source>Last renewed %1</source>
        <extracomment>%1 is a moment, &quot;4 min ago&quot; or &quot;14:05&quot;</extracomment>
        <translation>Zuletzt erneuert: %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <extracomment>%1 what an account was allowed, as the vendor names it</extracomment>
        <translation>Erlaubt: %1</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Logins other programs have on this computer</source>
        <translation>Anmeldungen, die andere Programme auf diesem Rechner haben</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Noch keine Konten</translation>
    </message>
    <message>
        <source>Meters of other providers</source>
        <translation>Zähler anderer Anbieter</translation>
    </message>
    <message>
        <source>Import logins …</source>
        <translation>Anmeldungen importieren …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>A provider can use an account you have with its vendor, a ChatGPT or Copilot plan for example, instead of an API key. Some vendors do not allow that; Plexus says so before you sign in, and never poses as another program.</source>
        <translation>Statt eines API-Schlüssels kann ein Anbieter ein Konto bei seinem Hersteller benutzen, etwa einen Tarif von ChatGPT oder Copilot. Manche Hersteller erlauben das nicht; Plexus sagt es vor der Anmeldung und gibt sich nie für ein anderes Programm aus.</translation>
    </message>
    <message>
        <source>Import logins of other programs …</source>
        <translation>Anmeldungen anderer Programme importieren …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>AdapterItem</name>
    <message>
        <source>Adapter %1</source>
        <translation>Adapter %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of an adapter</extracomment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Move %1 up (Alt+↑)</source>
        <translation>%1 nach oben (Alt+↑)</translation>
    </message>
    <message>
        <source>Move %1 down (Alt+↓)</source>
        <translation>%1 nach unten (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>AdapterList</name>
    <message>
        <source>Add adapter</source>
        <translation>Adapter hinzufügen</translation>
    </message>
</context>
<context>
    <name>AdapterRows</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Gesendet als</translation>
    </message>
    <message>
        <source>Nothing: it is left out</source>
        <translation>Nichts: wird weggelassen</translation>
    </message>
    <message>
        <source>Web search options of chat completions</source>
        <translation>Websuche-Optionen der Chat Completions</translation>
    </message>
    <message>
        <source>A tool of the Responses API</source>
        <translation>Ein Werkzeug der Responses-API</translation>
    </message>
    <message>
        <source>A tool of Anthropic Messages</source>
        <translation>Ein Werkzeug von Anthropic Messages</translation>
    </message>
    <message>
        <source>Google Search of Gemini</source>
        <translation>Google-Suche von Gemini</translation>
    </message>
    <message>
        <source>Searches in a request</source>
        <translation>Suchen je Anfrage</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Give a whole number from 1 on.</source>
        <translation>Eine ganze Zahl ab 1 angeben.</translation>
    </message>
    <message>
        <source>Reasoning as reasoning_content</source>
        <translation>Reasoning als reasoning_content</translation>
    </message>
    <message>
        <source>Hands earlier reasoning back in the field DeepSeek, Kimi and GLM expect it in.</source>
        <translation>Gibt früheres Reasoning in dem Feld zurück, in dem DeepSeek, Kimi und GLM es erwarten.</translation>
    </message>
    <message>
        <source>No developer role</source>
        <translation>Keine Developer-Rolle</translation>
    </message>
    <message>
        <source>Sends developer messages as system messages, for servers that refuse the role.</source>
        <translation>Sendet Developer-Nachrichten als System-Nachrichten, für Server, die diese Rolle ablehnen.</translation>
    </message>
    <message>
        <source>Another model by rules</source>
        <translation>Anderes Modell nach Regeln</translation>
    </message>
    <message>
        <source>Asks for another of its models where a request fits a rule; the first one that fits counts.</source>
        <translation>Fragt ein anderes seiner Modelle an, wenn eine Anfrage zu einer Regel passt; die erste passende gilt.</translation>
    </message>
    <message>
        <source>Reasoning settings by rules</source>
        <translation>Reasoning-Einstellungen nach Regeln</translation>
    </message>
    <message>
        <source>Writes and removes fields where a request fits a rule, for servers that name reasoning settings in their own way.</source>
        <translation>Schreibt und entfernt Felder, wenn eine Anfrage zu einer Regel passt, für Server, die Reasoning-Einstellungen auf eigene Art benennen.</translation>
    </message>
    <message>
        <source>Web search in its form</source>
        <translation>Websuche in seiner Form</translation>
    </message>
    <message>
        <source>Whatever form of web search a client asks for is sent in the one form it takes.</source>
        <translation>Gleich in welcher Form ein Client die Websuche verlangt: Gesendet wird sie in der einen, die er annimmt.</translation>
    </message>
    <message>
        <source>No tool search</source>
        <translation>Keine Werkzeugsuche</translation>
    </message>
    <message>
        <source>Leaves out tools that search for tools, and what they said.</source>
        <translation>Lässt Werkzeuge weg, die nach Werkzeugen suchen, und was sie geliefert haben.</translation>
    </message>
    <message>
        <source>No sampling for GPT-5</source>
        <translation>Kein Sampling für GPT-5</translation>
    </message>
    <message>
        <source>Leaves out temperature, top_p and what else gpt-5 models refuse.</source>
        <translation>Lässt temperature, top_p und alles weg, was gpt-5-Modelle sonst noch ablehnen.</translation>
    </message>
    <message>
        <source>Plain tool ids</source>
        <translation>Einfache Werkzeug-IDs</translation>
    </message>
    <message>
        <source>Rewrites ids of tool calls to letters, digits, - and _, where others are refused.</source>
        <translation>Schreibt IDs von Werkzeugaufrufen auf Buchstaben, Ziffern, - und _ um, wo andere abgelehnt werden.</translation>
    </message>
    <message>
        <source>A list, of which the first rule that fits counts: its model is asked for where one of the conditions below any holds. A condition compares the field source of the request by op (eq, neq, gt, gte, lt, lte, in, present, absent) with value. YAML or JSON.</source>
        <translation>Eine Liste, von der die erste passende Regel gilt: Ihr Modell wird angefragt, wenn eine ihrer Bedingungen zutrifft. Eine Bedingung vergleicht das Feld source der Anfrage per op (eq, neq, gt, gte, lt, lte, in, present, absent) mit value. YAML oder JSON.</translation>
    </message>
    <message>
        <source>A list: when is a condition with source, op (eq, neq, gt, gte, lt, lte, in, present, absent) and value. Where it holds the fields of strip go, and each of write sets its path to a literal, or to what the field source says, through a map where there is one. YAML or JSON.</source>
        <translation>Eine Liste: when ist eine Bedingung mit source, op (eq, neq, gt, gte, lt, lte, in, present, absent) und value. Trifft sie zu, entfallen die Felder von strip, und jeder Eintrag von write setzt seinen path auf ein literal oder auf den Wert des Felds source, gegebenenfalls über eine map. YAML oder JSON.</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <extracomment>%1 is the name of an adapter that is switched off</extracomment>
        <translation>%1 (aus)</translation>
    </message>
</context>
<context>
    <name>AdapterRules</name>
    <message>
        <source>there is no field “%1”; there are %2.</source>
        <translation>ein Feld „%1“ gibt es nicht; es gibt %2.</translation>
    </message>
    <message>
        <source>there is no field “%1”; did you mean %2?</source>
        <translation>ein Feld „%1“ gibt es nicht; gemeint ist vielleicht %2?</translation>
    </message>
    <message>
        <source>the condition compares with nothing: give its value.</source>
        <translation>die Bedingung vergleicht mit nichts: value angeben.</translation>
    </message>
    <message>
        <source>with the op in, the value is a list, for example [low, high].</source>
        <translation>mit op in ist value eine Liste, zum Beispiel [low, high].</translation>
    </message>
    <message>
        <source>with the op %1, the value is a number.</source>
        <translation>mit op %1 ist value eine Zahl.</translation>
    </message>
    <message>
        <source>a condition is of the form {source: FIELD, op: eq, value: VALUE}.</source>
        <translation>eine Bedingung hat die Form {source: FELD, op: eq, value: WERT}.</translation>
    </message>
    <message>
        <source>a condition has no source: which field of the request it looks at.</source>
        <translation>einer Bedingung fehlt source: welches Feld der Anfrage sie betrachtet.</translation>
    </message>
    <message>
        <source>there is no op “%1”; there are %2.</source>
        <translation>ein op „%1“ gibt es nicht; es gibt %2.</translation>
    </message>
    <message>
        <source>any is a list of conditions.</source>
        <translation>any ist eine Liste von Bedingungen.</translation>
    </message>
    <message>
        <source>an entry of write is of the form {path: FIELD, literal: VALUE}.</source>
        <translation>ein Eintrag von write hat die Form {path: FELD, literal: WERT}.</translation>
    </message>
    <message>
        <source>an entry of write has no path: which field it sets.</source>
        <translation>einem Eintrag von write fehlt path: welches Feld er setzt.</translation>
    </message>
    <message>
        <source>an entry of write sets its path to either a literal or a source.</source>
        <translation>ein Eintrag von write setzt seinen path entweder auf literal oder auf source.</translation>
    </message>
    <message>
        <source>a map goes with a source and is of the form {from: to}.</source>
        <translation>eine map gehört zu einem source und hat die Form {von: nach}.</translation>
    </message>
    <message>
        <source>it does nothing: give write, strip or both.</source>
        <translation>sie bewirkt nichts: write, strip oder beides angeben.</translation>
    </message>
    <message>
        <source>write is a list.</source>
        <translation>write ist eine Liste.</translation>
    </message>
    <message>
        <source>strip is a list of fields, for example [reasoning_effort].</source>
        <translation>strip ist eine Liste von Feldern, zum Beispiel [reasoning_effort].</translation>
    </message>
    <message>
        <source>it is no section of fields.</source>
        <translation>sie ist kein Abschnitt aus Feldern.</translation>
    </message>
    <message>
        <source>it names no model.</source>
        <translation>sie nennt kein Modell.</translation>
    </message>
    <message>
        <source>Give at least one rule.</source>
        <translation>Mindestens eine Regel angeben.</translation>
    </message>
    <message>
        <source>The rules are a list: each begins with a dash.</source>
        <translation>Die Regeln sind eine Liste: Jede beginnt mit einem Bindestrich.</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <extracomment>%1 the number of a rule, %2 what is wrong with it</extracomment>
        <translation>Regel %1: %2</translation>
    </message>
</context>
<context>
    <name>AddProviderSheet</name>
    <message>
        <source>Add a provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>With a key</source>
        <translation>Mit einem Schlüssel</translation>
    </message>
    <message>
        <source>With an account</source>
        <translation>Mit einem Konto</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>An account has to be signed in again</source>
        <translation>Ein Konto muss erneut angemeldet werden</translation>
    </message>
    <message>
        <source>A provider&apos;s plan is used up</source>
        <translation>Der Tarif eines Anbieters ist aufgebraucht</translation>
    </message>
    <message>
        <source>A key&apos;s limit is almost used</source>
        <translation>Die Grenze eines Schlüssels ist fast erreicht</translation>
    </message>
    <message>
        <source>A key&apos;s limit is used up, and requests are refused</source>
        <translation>Die Grenze eines Schlüssels ist erreicht, Anfragen werden abgewiesen</translation>
    </message>
    <message>
        <source>The gateway&apos;s address has changed</source>
        <translation>Die Adresse des Gateways hat sich geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Provider and meter, as &quot;Claude: 5-hour limit&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Account “%1”: %2</source>
        <extracomment>%1 is the name of an account, %2 a sentence</extracomment>
        <translation>Konto „%1“: %2</translation>
    </message>
    <message>
        <source>%1 can be used again</source>
        <translation>%1 ist wieder nutzbar</translation>
    </message>
    <message>
        <source>%1 is used up</source>
        <translation>%1 ist aufgebraucht</translation>
    </message>
    <message>
        <source>%1 is %2 used</source>
        <translation>%1 ist zu %2 verbraucht</translation>
    </message>
    <message>
        <source>shared by all keys</source>
        <translation>von allen Schlüsseln geteilt</translation>
    </message>
    <message>
        <source>The limit %1 is used up</source>
        <translation>Die Grenze %1 ist erreicht</translation>
    </message>
    <message>
        <source>The limit %1 is almost used</source>
        <translation>Die Grenze %1 ist fast erreicht</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <extracomment>%1 and %2 are amounts, %3 is whose limit it is</extracomment>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>80 % of a provider&apos;s plan is used</source>
        <translation>80 % des Tarifs eines Anbieters sind verbraucht</translation>
    </message>
    <message>
        <source>A provider is cooling down after failures</source>
        <translation>Ein Anbieter ruht nach Fehlern</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation>Bei %1 erneut anmelden</translation>
    </message>
    <message>
        <source>%1 is cooling down for %2</source>
        <translation>%1 ruht noch %2</translation>
    </message>
    <message>
        <source>A plan that was used up, or nearly so, has room again</source>
        <translation>Ein Tarif, der ganz oder fast aufgebraucht war, hat wieder Kontingent</translation>
    </message>
    <message>
        <source>A newer version of Plexus can be downloaded</source>
        <translation>Eine neuere Version von Plexus kann heruntergeladen werden</translation>
    </message>
    <message>
        <source>The budget of the day is almost used</source>
        <translation>Das Budget des Tages ist fast aufgebraucht</translation>
    </message>
    <message>
        <source>The budget of the month is almost used</source>
        <translation>Das Budget des Monats ist fast aufgebraucht</translation>
    </message>
    <message>
        <source>The budget of the day is used up</source>
        <translation>Das Budget des Tages ist aufgebraucht</translation>
    </message>
    <message>
        <source>The budget of the month is used up</source>
        <translation>Das Budget des Monats ist aufgebraucht</translation>
    </message>
    <message>
        <source>%1 has room again</source>
        <extracomment>%1 is a provider whose plan was almost used</extracomment>
        <translation>%1 hat wieder Kontingent</translation>
    </message>
    <message>
        <source>Plexus %1 is ready</source>
        <extracomment>%1 is a version</extracomment>
        <translation>Plexus %1 ist da</translation>
    </message>
    <message>
        <source>What is new, and where it is downloaded, is said in Settings.</source>
        <translation>Was neu ist und wo es heruntergeladen wird, steht in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>AlertsCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AliasAdvanced</name>
    <message numerus="yes">
        <source>Advanced (%n changed)</source>
        <translation>
            <numerusform>Erweitert (%n geändert)</numerusform>
            <numerusform>Erweitert (%n geändert)</numerusform>
        </translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Zuständig für</translation>
    </message>
    <message>
        <source>What clients ask it for; requests for anything else are refused.</source>
        <translation>Wofür Clients es anfragen; Anfragen nach anderem werden abgewiesen.</translation>
    </message>
    <message>
        <source>Added to requests</source>
        <translation>Zu Anfragen hinzugefügt</translation>
    </message>
    <message>
        <source>Fields put into the body of each request, over the provider&apos;s and the model&apos;s own, such as temperature: 0.2. YAML or JSON.</source>
        <translation>Felder für den Body jeder Anfrage, mit Vorrang vor denen des Anbieters und des Modells, etwa temperature: 0.2. YAML oder JSON.</translation>
    </message>
    <message>
        <source>API clients should use</source>
        <translation>API, die Clients benutzen sollen</translation>
    </message>
    <message>
        <source>Told in the list of models; clients that read it choose by it.</source>
        <translation>Steht in der Liste der Modelle; Clients, die das lesen, wählen danach.</translation>
    </message>
    <message>
        <source>What clients are told</source>
        <translation>Was Clients erfahren</translation>
    </message>
    <message>
        <source>As its name suggests</source>
        <translation>Wie der Name nahelegt</translation>
    </message>
    <message>
        <source>Chat Completions</source>
        <translation>Chat Completions</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Responses</translation>
    </message>
    <message>
        <source>Gemini</source>
        <translation>Gemini</translation>
    </message>
    <message>
        <source>Facts come from</source>
        <translation>Herkunft der Angaben</translation>
    </message>
    <message>
        <source>Context length, modalities and price in the list of models.</source>
        <translation>Kontextlänge, Modalitäten und Preis in der Liste der Modelle.</translation>
    </message>
    <message>
        <source>The catalogues, by its first target</source>
        <translation>Die Kataloge, nach dem ersten Ziel</translation>
    </message>
    <message>
        <source>OpenRouter&apos;s catalogue</source>
        <translation>Katalog von OpenRouter</translation>
    </message>
    <message>
        <source>models.dev</source>
        <translation>models.dev</translation>
    </message>
    <message>
        <source>Only what is said here</source>
        <translation>Nur was hier steht</translation>
    </message>
    <message>
        <source>No catalogue</source>
        <translation>Kein Katalog</translation>
    </message>
    <message>
        <source>Entry of the catalogue</source>
        <translation>Eintrag im Katalog</translation>
    </message>
    <message>
        <source>Such as openai/gpt-5. Empty: the one that fits its first target.</source>
        <translation>Etwa openai/gpt-5. Leer: der zum ersten Ziel passende.</translation>
    </message>
    <message>
        <source>None of them: what is known of it.</source>
        <translation>Keine davon: was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>as known</source>
        <translation>wie bekannt</translation>
    </message>
    <message>
        <source>$ per 1M tokens</source>
        <translation>$ je 1 Mio. Tokens</translation>
    </message>
    <message>
        <source>as billed</source>
        <translation>wie abgerechnet</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Empty: the model&apos;s name.</source>
        <translation>Leer: der Name des Modells.</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Kontextlänge</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Nimmt an</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Liefert</translation>
    </message>
    <message>
        <source>Parameters it takes</source>
        <translation>Angenommene Parameter</translation>
    </message>
    <message>
        <source>Such as tools, temperature. Empty: as known.</source>
        <translation>Etwa tools, temperature. Leer: wie bekannt.</translation>
    </message>
    <message>
        <source>Price of input</source>
        <translation>Preis der Eingabe</translation>
    </message>
    <message>
        <source>Price of output</source>
        <translation>Preis der Ausgabe</translation>
    </message>
    <message>
        <source>Price of cached input</source>
        <translation>Preis der Eingabe aus dem Cache</translation>
    </message>
    <message>
        <source>Price of writing the cache</source>
        <translation>Preis für das Schreiben des Cache</translation>
    </message>
    <message>
        <source>give the prices of input and of output both, or none</source>
        <translation>die Preise von Eingabe und Ausgabe beide angeben oder keinen</translation>
    </message>
</context>
<context>
    <name>AliasCheck</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Give it a name, for example fast.</source>
        <translation>Einen Namen angeben, zum Beispiel fast.</translation>
    </message>
    <message>
        <source>%1 is its name already.</source>
        <translation>%1 ist bereits der Name.</translation>
    </message>
    <message>
        <source>There is a model of that name already.</source>
        <translation>Ein Modell dieses Namens gibt es bereits.</translation>
    </message>
    <message>
        <source>%1 is another name of %2.</source>
        <translation>%1 ist ein weiterer Name von %2.</translation>
    </message>
    <message>
        <source>There is a model %1 already.</source>
        <translation>Ein Modell %1 gibt es bereits.</translation>
    </message>
    <message>
        <source>Give a weight from 0 to 1000000.</source>
        <translation>Ein Gewicht von 0 bis 1000000 angeben.</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>model of the provider</source>
        <translation>Modell des Anbieters</translation>
    </message>
    <message>
        <source>model it leads to</source>
        <translation>Modell, zu dem es führt</translation>
    </message>
    <message>
        <source>The group %1 has no target.</source>
        <translation>Die Gruppe %1 hat kein Ziel.</translation>
    </message>
</context>
<context>
    <name>AliasDraft</name>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (aus)</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>der Reihe nach</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>lowest cost</source>
        <translation>geringste Kosten</translation>
    </message>
    <message>
        <source>least used</source>
        <translation>am wenigsten genutzt</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <translation>Name: %1 → %2</translation>
    </message>
    <message>
        <source>Targets: %1</source>
        <translation>Ziele: %1</translation>
    </message>
    <message>
        <source>New group %1</source>
        <translation>Neue Gruppe %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Without group %1</source>
        <translation>Ohne Gruppe %1</translation>
    </message>
    <message>
        <source>fastest output</source>
        <translation>schnellste Ausgabe</translation>
    </message>
    <message>
        <source>earliest first token</source>
        <translation>frühestes erstes Token</translation>
    </message>
    <message>
        <source>fastest whole answer</source>
        <translation>schnellste ganze Antwort</translation>
    </message>
    <message>
        <source>quota that resets soonest</source>
        <translation>Kontingent, das zuerst verfällt</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Lowest cost</source>
        <translation>Niedrigste Kosten</translation>
    </message>
    <message>
        <source>Fastest output</source>
        <translation>Schnellste Ausgabe</translation>
    </message>
    <message>
        <source>Earliest first token</source>
        <translation>Frühestes erstes Token</translation>
    </message>
    <message>
        <source>Fastest whole answer</source>
        <translation>Schnellste ganze Antwort</translation>
    </message>
    <message>
        <source>Least used</source>
        <translation>Am wenigsten benutzt</translation>
    </message>
    <message>
        <source>Quota that resets soonest</source>
        <translation>Kontingent, das zuerst verfällt</translation>
    </message>
    <message>
        <source>The first one is asked; when it fails, the next.</source>
        <translation>Das erste wird gefragt; scheitert es, das nächste.</translation>
    </message>
    <message>
        <source>Each request goes to one of them; a larger weight is picked more often. When it fails, another is asked.</source>
        <translation>Jede Anfrage geht an eines davon; ein größeres Gewicht wird öfter gewählt. Scheitert es, wird ein anderes gefragt.</translation>
    </message>
    <message>
        <source>The cheapest first, by the mix of tokens it really gets; a price nobody knows comes last.</source>
        <translation>Das günstigste zuerst, gerechnet nach den Tokens, die wirklich anfallen; ein unbekannter Preis kommt zuletzt.</translation>
    </message>
    <message>
        <source>The most tokens per second once it answers, as measured; now and then another one is measured.</source>
        <translation>Die meisten Tokens pro Sekunde, sobald geantwortet wird, wie gemessen; hin und wieder wird ein anderes gemessen.</translation>
    </message>
    <message>
        <source>The shortest wait for the first token, as measured; now and then another one is measured.</source>
        <translation>Die kürzeste Wartezeit auf das erste Token, wie gemessen; hin und wieder wird ein anderes gemessen.</translation>
    </message>
    <message>
        <source>The most tokens per second over the whole answer, waiting included.</source>
        <translation>Die meisten Tokens pro Sekunde über die ganze Antwort, Wartezeit eingeschlossen.</translation>
    </message>
    <message>
        <source>The one with the fewest requests in the last 24 hours.</source>
        <translation>Das mit den wenigsten Anfragen in den letzten 24 Stunden.</translation>
    </message>
    <message>
        <source>The provider whose allowance is lost soonest is used up first.</source>
        <translation>Der Anbieter, dessen Guthaben zuerst verfällt, wird zuerst aufgebraucht.</translation>
    </message>
    <message>
        <source>Targets of the client&apos;s own API go first</source>
        <translation>Ziele mit der API des Clients kommen zuerst</translation>
    </message>
    <message>
        <source>Targets of the client&apos;s own API no longer go first</source>
        <translation>Ziele mit der API des Clients kommen nicht mehr zuerst</translation>
    </message>
    <message>
        <source>Conversations stay on one target</source>
        <translation>Gespräche bleiben bei einem Ziel</translation>
    </message>
    <message>
        <source>Conversations may change the target</source>
        <translation>Gespräche dürfen das Ziel wechseln</translation>
    </message>
    <message>
        <source>Images are described first</source>
        <translation>Bilder werden zuerst beschrieben</translation>
    </message>
    <message>
        <source>Images are sent as they are</source>
        <translation>Bilder werden gesendet, wie sie sind</translation>
    </message>
    <message>
        <source>Other names: none</source>
        <translation>Weitere Namen: keine</translation>
    </message>
    <message>
        <source>Other names: %1</source>
        <translation>Weitere Namen: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Transcriptions</source>
        <translation>Transkription</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Sprachausgabe</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>Reranking</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Moderation</translation>
    </message>
</context>
<context>
    <name>AliasForm</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy model name (Ctrl+C)</source>
        <translation>Modellnamen kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>Modell löschen</translation>
    </message>
    <message>
        <source>Nothing else depends on it.</source>
        <translation>Nichts anderes hängt davon ab.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Keep a conversation on one target</source>
        <translation>Ein Gespräch bei einem Ziel halten</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Have images described first</source>
        <translation>Bilder zuerst beschreiben lassen</translation>
    </message>
    <message>
        <source>The model name clients ask for.</source>
        <translation>Der Modellname, den Clients anfragen.</translation>
    </message>
    <message>
        <source>Clients may ask for these as well. Separate several by commas or spaces.</source>
        <translation>Auch diese können Clients anfragen. Mehrere durch Kommas oder Leerzeichen trennen.</translation>
    </message>
    <message>
        <source>Keeps the provider&apos;s prompt cache warm; moves only when the target fails or cools down.</source>
        <translation>Hält den Prompt-Cache des Anbieters warm; gewechselt wird nur, wenn das Ziel scheitert oder ruht.</translation>
    </message>
    <message>
        <source>For models without image input: %1 describes each image once, and the text takes its place.</source>
        <translation>Für Modelle ohne Bildeingabe: %1 beschreibt jedes Bild einmal, und der Text tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>For models without image input. First choose the model that describes images in Settings.</source>
        <translation>Für Modelle ohne Bildeingabe. Zuerst in den Einstellungen das Modell wählen, das Bilder beschreibt.</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Avoids translating requests; among equals the order above decides.</source>
        <translation>Erspart das Übersetzen von Anfragen; unter Gleichen entscheidet die Reihenfolge oben.</translation>
    </message>
    <message>
        <source>Prefer targets that speak the client&apos;s API</source>
        <translation>Ziele bevorzugen, die die API des Clients sprechen</translation>
    </message>
</context>
<context>
    <name>AliasGroup</name>
    <message>
        <source>Name of group %1</source>
        <translation>Name der Gruppe %1</translation>
    </message>
    <message>
        <source>How a target is picked</source>
        <translation>Wie ein Ziel gewählt wird</translation>
    </message>
    <message>
        <source>Remove group %1</source>
        <translation>Gruppe %1 entfernen</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Move group %1 up (Alt+↑)</source>
        <translation>Gruppe %1 nach oben (Alt+↑)</translation>
    </message>
    <message>
        <source>Move group %1 down (Alt+↓)</source>
        <translation>Gruppe %1 nach unten (Alt+↓)</translation>
    </message>
    <message>
        <source>Drag group %1 to another place</source>
        <translation>Gruppe %1 an eine andere Stelle ziehen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the name that asks the group %1 alone</source>
        <translation>Den Namen kopieren, der nur die Gruppe %1 anfragt</translation>
    </message>
</context>
<context>
    <name>AliasHealth</name>
    <message>
        <source>There is no model %1.</source>
        <translation>Es gibt kein Modell %1.</translation>
    </message>
    <message>
        <source>The model %1 is disabled.</source>
        <translation>Das Modell %1 ist deaktiviert.</translation>
    </message>
    <message>
        <source>The model %1 has no usable target.</source>
        <translation>Das Modell %1 hat kein nutzbares Ziel.</translation>
    </message>
    <message>
        <source>There is no provider %1.</source>
        <translation>Es gibt keinen Anbieter %1.</translation>
    </message>
    <message>
        <source>The provider %1 is disabled.</source>
        <translation>Der Anbieter %1 ist deaktiviert.</translation>
    </message>
    <message>
        <source>Every target is switched off.</source>
        <translation>Alle Ziele sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>It has no target.</source>
        <translation>Es hat kein Ziel.</translation>
    </message>
</context>
<context>
    <name>AliasList</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Modell suchen</translation>
    </message>
    <message>
        <source>Provider the models lead to</source>
        <translation>Anbieter, zu dem die Modelle führen</translation>
    </message>
    <message>
        <source>Order of the models</source>
        <translation>Reihenfolge der Modelle</translation>
    </message>
    <message>
        <source>No model fits.</source>
        <translation>Kein Modell passt.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>AliasRow</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>%1 aktivieren</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>auch %1</translation>
    </message>
</context>
<context>
    <name>AliasTarget</name>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>Anderes Modell</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Provider of target %1</source>
        <translation>Anbieter von Ziel %1</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>sein Name</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model that target %1 leads to</source>
        <translation>Modell, zu dem Ziel %1 führt</translation>
    </message>
    <message>
        <source>Model of target %1</source>
        <translation>Modell von Ziel %1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight of target %1</source>
        <translation>Gewicht von Ziel %1</translation>
    </message>
    <message>
        <source>Use target %1</source>
        <translation>Ziel %1 verwenden</translation>
    </message>
    <message>
        <source>Remove target %1</source>
        <translation>Ziel %1 entfernen</translation>
    </message>
    <message>
        <source>Move target %1 up (Alt+↑)</source>
        <translation>Ziel %1 nach oben (Alt+↑)</translation>
    </message>
    <message>
        <source>Move target %1 down (Alt+↓)</source>
        <translation>Ziel %1 nach unten (Alt+↓)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Send requests there again at once</source>
        <translation>Anfragen sofort wieder dorthin senden</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>End the cooldown of target %1</source>
        <translation>Ruhezeit von Ziel %1 beenden</translation>
    </message>
    <message>
        <source>Drag target %1 to another place</source>
        <translation>Ziel %1 an eine andere Stelle ziehen</translation>
    </message>
    <message>
        <source>Test target %1</source>
        <translation>Ziel %1 testen</translation>
    </message>
    <message>
        <source>Stop the test of target %1</source>
        <translation>Test von Ziel %1 anhalten</translation>
    </message>
    <message>
        <source>Put the result of target %1 away</source>
        <translation>Ergebnis von Ziel %1 ausblenden</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Plexus reopens its window in the new language.</source>
        <translation>Plexus öffnet sein Fenster in der neuen Sprache neu.</translation>
    </message>
    <message>
        <source>Used to show costs. Prices are stored in US dollars.</source>
        <translation>Für die Anzeige von Kosten. Preise werden in US-Dollar gespeichert.</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animationen</translation>
    </message>
    <message>
        <source>When off, nothing fades or slides.</source>
        <translation>Aus: Nichts blendet oder gleitet.</translation>
    </message>
    <message>
        <source>Page names in the sidebar</source>
        <translation>Seitennamen in der Seitenleiste</translation>
    </message>
    <message>
        <source>When off, the sidebar shows only icons.</source>
        <translation>Aus: Die Seitenleiste zeigt nur Symbole.</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>Tabellenzeilen</translation>
    </message>
    <message>
        <source>How much room a row of a table takes.</source>
        <translation>Wie viel Platz eine Tabellenzeile einnimmt.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>The system asks for high contrast; “As the system” follows it.</source>
        <translation>Das System verlangt hohen Kontrast; „Wie das System“ richtet sich danach.</translation>
    </message>
    <message>
        <source>“As the system” also follows its high contrast.</source>
        <translation>„Wie das System“ folgt auch dem hohen Kontrast des Systems.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Buttons and rows grow with the text.</source>
        <translation>Schaltflächen und Zeilen wachsen mit dem Text.</translation>
    </message>
    <message>
        <source>Nothing fades or slides.</source>
        <translation>Nichts blendet oder gleitet.</translation>
    </message>
</context>
<context>
    <name>AttemptCard</name>
    <message>
        <source>Attempt %1, %2, %3</source>
        <translation>Versuch %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>AttemptListModel</name>
    <message>
        <source>after %1</source>
        <extracomment>when an attempt began, counted from the start of the request</extracomment>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>erstes Token %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <extracomment>how long an attempt lasted</extracomment>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>reused connection</source>
        <translation>Verbindung wiederverwendet</translation>
    </message>
    <message>
        <source>new connection</source>
        <translation>neue Verbindung</translation>
    </message>
</context>
<context>
    <name>AttemptsPane</name>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>No target was asked.</source>
        <translation>Kein Ziel wurde gefragt.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups here</source>
        <translation>Sicherungen hier</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Aus einer Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Delete the backup?</source>
        <translation>Sicherung löschen?</translation>
    </message>
    <message>
        <source>%1 is deleted from the disk. This cannot be undone.</source>
        <translation>%1 wird von der Platte gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Löschen: %1</translation>
    </message>
    <message>
        <source>folder of the backups</source>
        <translation>Ordner der Sicherungen</translation>
    </message>
</context>
<context>
    <name>BackupMaker</name>
    <message>
        <source>Make a backup now</source>
        <translation>Jetzt eine Sicherung erstellen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>With every request that is recorded and what was said in it.</source>
        <translation>Mit jeder aufgezeichneten Anfrage und allem, was darin gesagt wurde.</translation>
    </message>
    <message>
        <source>Configuration, secrets, logins and limits.</source>
        <translation>Konfiguration, Geheimnisse, Anmeldungen und Grenzen.</translation>
    </message>
    <message>
        <source>Without requests</source>
        <translation>Ohne Anfragen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>Datei der Sicherung</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Without one the backup opens with the key of your secrets, which is on this computer alone: useless when the disk is lost.</source>
        <translation>Ohne Passphrase öffnet sich die Sicherung mit dem Schlüssel Ihrer Geheimnisse, und der liegt nur auf diesem Computer: nutzlos, wenn die Platte verloren ist.</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Making …</source>
        <translation>Wird erstellt …</translation>
    </message>
    <message>
        <source>Make backup</source>
        <translation>Sicherung erstellen</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Do not restore</source>
        <translation>Nicht wiederherstellen</translation>
    </message>
</context>
<context>
    <name>BodyPane</name>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Whose body</source>
        <translation>Wessen Body</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>Body kopieren</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Diff</translation>
    </message>
    <message>
        <source>Which attempt</source>
        <translation>Welcher Versuch</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Form of the body</source>
        <translation>Form des Bodys</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Find in this body (Ctrl+F)</source>
        <translation>In diesem Body suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Open in an editor, as a file that goes when Plexus ends</source>
        <translation>In einem Editor öffnen, als Datei, die mit dem Ende von Plexus verschwindet</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>Alles einklappen</translation>
    </message>
</context>
<context>
    <name>BudgetsSection</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>For all keys together. At four fifths of it you are told; used up, requests are refused until it begins anew, by UTC. Empty: no budget.</source>
        <translation>Für alle Schlüssel zusammen. Bei vier Fünfteln kommt ein Hinweis; ist es aufgebraucht, werden Anfragen abgewiesen, bis es nach UTC neu beginnt. Leer: kein Budget.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>%1, in dollars</source>
        <extracomment>%1 &quot;Most a day may cost&quot;</extracomment>
        <translation>%1, in Dollar</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>aufgebraucht</translation>
    </message>
    <message>
        <source>almost used up</source>
        <translation>fast aufgebraucht</translation>
    </message>
    <message>
        <source>Save the budget</source>
        <translation>Budget speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Not held to the budget, for they name quotas of their own: %1</source>
        <extracomment>%1 names of keys</extracomment>
        <translation>Nicht an das Budget gebunden, weil sie eigene Kontingente nennen: %1</translation>
    </message>
    <message>
        <source>Hold them to it</source>
        <translation>Daran binden</translation>
    </message>
    <message>
        <source>Quotas of requests, tokens or money for single keys warn before they are used up as well. What was spent is on the page Usage, with the budget as a line.</source>
        <translation>Auch Kontingente für Anfragen, Tokens oder Geld einzelner Schlüssel warnen, bevor sie aufgebraucht sind. Was ausgegeben wurde, steht auf der Seite Nutzung, mit dem Budget als Linie.</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>Schlüssel &amp; Kontingente</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übergangen</translation>
    </message>
</context>
<context>
    <name>CaptureLight</name>
    <message>
        <source>Resume capture</source>
        <translation>Aufzeichnung fortsetzen</translation>
    </message>
    <message>
        <source>Pause capture</source>
        <translation>Aufzeichnung anhalten</translation>
    </message>
</context>
<context>
    <name>CaptureSection</name>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Edit rule: %1</source>
        <translation>Regel bearbeiten: %1</translation>
    </message>
    <message>
        <source>Remove rule: %1</source>
        <translation>Regel entfernen: %1</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>Art der Regel</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete everything that is stored?</source>
        <translation>Alles Gespeicherte löschen?</translation>
    </message>
    <message>
        <source>%1 This cannot be undone. Pinned requests are deleted too; the list of requests stays.</source>
        <translation>%1 Das lässt sich nicht rückgängig machen. Angeheftete Anfragen werden ebenfalls gelöscht; die Liste der Anfragen bleibt.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Requests with these keys, for these models or to these providers are always kept, whatever is chosen above.</source>
        <translation>Anfragen mit diesen Schlüsseln, für diese Modelle oder an diese Anbieter werden immer behalten, gleich was oben gewählt ist.</translation>
    </message>
    <message>
        <source>No rules yet.</source>
        <translation>Noch keine Regeln.</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf der Platte</translation>
    </message>
    <message>
        <source>Resume capture</source>
        <translation>Aufzeichnung fortsetzen</translation>
    </message>
    <message>
        <source>Pause capture</source>
        <translation>Aufzeichnung anhalten</translation>
    </message>
    <message>
        <source>Delete everything stored</source>
        <translation>Alles Gespeicherte löschen</translation>
    </message>
</context>
<context>
    <name>CataloguesSection</name>
    <message>
        <source>Lists of models</source>
        <translation>Modelllisten</translation>
    </message>
    <message>
        <source>Fetching …</source>
        <translation>Wird geholt …</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Jetzt holen</translation>
    </message>
    <message>
        <source>What models can do and cost. The request says nothing but that somebody asks.</source>
        <translation>Was Modelle können und kosten. Die Anfrage verrät nur, dass jemand fragt.</translation>
    </message>
</context>
<context>
    <name>ClearHistorySheet</name>
    <message>
        <source>Delete requests</source>
        <translation>Anfragen löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>Those of the filter</source>
        <translation>Die des Filters</translation>
    </message>
    <message>
        <source>Older than, in days</source>
        <translation>Älter als, in Tagen</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Keep pinned requests</source>
        <translation>Angeheftete Anfragen behalten</translation>
    </message>
    <message>
        <source>What was said in them goes with them, and they leave the figures of the usage page. For ten seconds it can be undone.</source>
        <translation>Was darin gesagt wurde, wird mit gelöscht, und sie fehlen dann in den Zahlen der Seite Nutzung. Zehn Sekunden lang lässt es sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>ClientRow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back what Plexus has set</source>
        <translation>Zurücknehmen, was Plexus gesetzt hat</translation>
    </message>
    <message>
        <source>Undo the set-up of %1</source>
        <translation>Einrichtung von %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Wird getestet …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test the way of %1</source>
        <translation>Verbindung von %1 testen</translation>
    </message>
    <message>
        <source>Show steps …</source>
        <translation>Schritte zeigen …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Configure …</source>
        <translation>Einrichten …</translation>
    </message>
    <message>
        <source>Configure %1</source>
        <translation>%1 einrichten</translation>
    </message>
</context>
<context>
    <name>ClientSettings</name>
    <message>
        <source>Plexus does not write the settings of %1.</source>
        <translation>Plexus schreibt die Einstellungen von %1 nicht.</translation>
    </message>
    <message>
        <source>There is no place for the settings of %1 on this system.</source>
        <translation>Für die Einstellungen von %1 gibt es auf diesem System keinen Ort.</translation>
    </message>
    <message>
        <source>The settings have changed since you looked at them. Look at the changes again.</source>
        <translation>Die Einstellungen haben sich seit dem Ansehen geändert. Die Änderungen noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Whether %1 was changed before Plexus last ended cannot be told.</source>
        <translation>Ob %1 vor dem letzten Ende von Plexus geändert wurde, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>NAME=value is missing.</source>
        <translation>NAME=Wert fehlt.</translation>
    </message>
    <message>
        <source>this text has no end.</source>
        <translation>dieser Text hat kein Ende.</translation>
    </message>
    <message>
        <source>The journal of clients&apos; settings cannot be read: %1</source>
        <translation>Das Journal der Client-Einstellungen lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The journal of clients&apos; settings was damaged. A copy is %1; the backups are beside it.</source>
        <translation>Das Journal der Client-Einstellungen war beschädigt. Eine Kopie ist %1; die Sicherungen liegen daneben.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written: %2</source>
        <translation>Die Sicherung %1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>The journal of clients&apos; settings cannot be written: %1</source>
        <translation>Das Journal der Client-Einstellungen lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>something else is written where %1 belongs.</source>
        <translation>wo %1 hingehört, steht etwas anderes.</translation>
    </message>
    <message>
        <source>nothing may follow the value.</source>
        <translation>nach dem Wert darf nichts folgen.</translation>
    </message>
    <message>
        <source>this comment has no end.</source>
        <translation>dieser Kommentar hat kein Ende.</translation>
    </message>
    <message>
        <source>this is nested too deep.</source>
        <translation>dies ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>a value is missing; the file ends too early.</source>
        <translation>ein Wert fehlt; die Datei endet zu früh.</translation>
    </message>
    <message>
        <source>this object has no end.</source>
        <translation>dieses Objekt hat kein Ende.</translation>
    </message>
    <message>
        <source>this list has no end.</source>
        <translation>diese Liste hat kein Ende.</translation>
    </message>
    <message>
        <source>a comma is missing.</source>
        <translation>ein Komma fehlt.</translation>
    </message>
    <message>
        <source>this is no value.</source>
        <translation>dies ist kein Wert.</translation>
    </message>
    <message>
        <source>No terminal was found. Set TERMINAL to yours, then start Plexus again.</source>
        <translation>Kein Terminal gefunden. TERMINAL auf das eigene setzen, dann Plexus neu starten.</translation>
    </message>
    <message>
        <source>%1 was not found in the search path.</source>
        <translation>%1 wurde im Suchpfad nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>The terminal did not start.</source>
        <translation>Das Terminal ist nicht gestartet.</translation>
    </message>
    <message>
        <source>%1 is write-protected. Allow its owner to write, then try again.</source>
        <translation>%1 ist schreibgeschützt. Dem Eigentümer das Schreiben erlauben, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>You may not write %1. Ask whoever it belongs to.</source>
        <translation>%1 darf nicht geschrieben werden. Den Eigentümer fragen.</translation>
    </message>
    <message>
        <source>%1 is in the way: a folder is needed there.</source>
        <translation>%1 ist im Weg: Dort wird ein Ordner gebraucht.</translation>
    </message>
    <message>
        <source>You may not write in the folder %1.</source>
        <translation>Im Ordner %1 darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is a link that leads back to itself.</source>
        <translation>%1 ist ein Link, der auf sich selbst zurückführt.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB.</source>
        <translation>%1 ist größer als %2 MB.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>%1 lässt sich nicht entfernen: %2</translation>
    </message>
    <message>
        <source>The file is written in a way Plexus cannot change safely at %1. Set it by hand.</source>
        <translation>Bei %1 ist die Datei so geschrieben, dass Plexus sie nicht sicher ändern kann. Von Hand einstellen.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>the end of Plexus&apos; block stands alone. Take this line out.</source>
        <translation>das Ende des Plexus-Blocks steht allein. Diese Zeile entfernen.</translation>
    </message>
    <message>
        <source>Plexus&apos; block has no end (%1).</source>
        <translation>der Plexus-Block hat kein Ende (%1).</translation>
    </message>
    <message>
        <source>%1 is written on one line in braces. Give it a [table] of its own, then try again.</source>
        <translation>%1 steht auf einer Zeile in geschweiften Klammern. Eine eigene [table] dafür anlegen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Lists of tables are not edited in TOML (%1).</source>
        <translation>Listen von Tabellen werden in TOML nicht bearbeitet (%1).</translation>
    </message>
    <message>
        <source>the way %1 is written here is one Plexus leaves alone. Set it by hand, or write it as a block.</source>
        <translation>so, wie %1 hier geschrieben ist, lässt Plexus es unberührt. Von Hand einstellen oder als Block schreiben.</translation>
    </message>
    <message>
        <source>The file holds several documents (---).</source>
        <translation>Die Datei enthält mehrere Dokumente (---).</translation>
    </message>
    <message>
        <source>The file says too much.</source>
        <translation>Der Inhalt der Datei ist zu umfangreich.</translation>
    </message>
    <message>
        <source>a name in double quotes is missing.</source>
        <translation>ein Name in doppelten Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>a colon is missing.</source>
        <translation>ein Doppelpunkt fehlt.</translation>
    </message>
</context>
<context>
    <name>ClientSetup</name>
    <message>
        <source>Point a client at Plexus</source>
        <translation>Einen Client mit Plexus verbinden</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>The gateway is not running</source>
        <translation>Das Gateway läuft nicht</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>Kind of client</source>
        <translation>Art des Clients</translation>
    </message>
    <message>
        <source>Shell commands</source>
        <translation>Shell-Befehle</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy shell commands</source>
        <translation>Shell-Befehle kopieren</translation>
    </message>
    <message>
        <source>Run in the agent&apos;s shell</source>
        <translation>In der Shell des Agenten ausführen</translation>
    </message>
    <message>
        <source>Replace YOUR_PLEXUS_KEY with the key.</source>
        <translation>YOUR_PLEXUS_KEY durch den Schlüssel ersetzen.</translation>
    </message>
</context>
<context>
    <name>ClientTexts</name>
    <message>
        <source>Also counts for Claude Code in VS Code. The Claude desktop app reads other settings.</source>
        <translation>Gilt auch für Claude Code in VS Code. Die Claude-Desktop-App liest andere Einstellungen.</translation>
    </message>
    <message>
        <source>Sessions that are open keep their old settings: start them again.</source>
        <translation>Offene Sitzungen behalten ihre alten Einstellungen: neu starten.</translation>
    </message>
    <message>
        <source>Your ChatGPT login (auth.json) is not touched.</source>
        <translation>Die ChatGPT-Anmeldung (auth.json) bleibt unberührt.</translation>
    </message>
    <message>
        <source>Zed keeps keys in the keychain: paste it under Agent settings, Plexus, or set PLEXUS_API_KEY.</source>
        <translation>Zed bewahrt Schlüssel im Schlüsselbund auf: unter Agent settings, Plexus einfügen oder PLEXUS_API_KEY setzen.</translation>
    </message>
    <message>
        <source>VS Code 1.122 or newer; it may need a restart. Your organisation may have switched own models off.</source>
        <translation>VS Code 1.122 oder neuer; eventuell ist ein Neustart nötig. Die Organisation kann eigene Modelle abgeschaltet haben.</translation>
    </message>
    <message>
        <source>Completions while you type stay with Copilot.</source>
        <translation>Vervollständigungen beim Tippen bleiben bei Copilot.</translation>
    </message>
    <message>
        <source>Continue is not developed further by its makers.</source>
        <translation>Continue wird von seinen Machern nicht weiterentwickelt.</translation>
    </message>
    <message>
        <source>The file is a script: Plexus adds a marked block at its end and leaves the rest alone.</source>
        <translation>Die Datei ist ein Skript: Plexus fügt am Ende einen markierten Block an und lässt den Rest unberührt.</translation>
    </message>
    <message>
        <source>Open a tunnel with a public https address that leads to Plexus. Whoever knows a key can use it, so give this key limits.</source>
        <translation>Einen Tunnel mit öffentlicher https-Adresse öffnen, der zu Plexus führt. Wer einen Schlüssel kennt, kann ihn benutzen; diesem Schlüssel also Grenzen geben.</translation>
    </message>
    <message>
        <source>In Cursor open Settings, Models, API Keys.</source>
        <translation>In Cursor Settings, Models, API Keys öffnen.</translation>
    </message>
    <message>
        <source>In the IDE open Settings, Tools, AI Assistant, Providers &amp; API keys.</source>
        <translation>In der IDE Settings, Tools, AI Assistant, Providers &amp; API keys öffnen.</translation>
    </message>
    <message>
        <source>Choose “OpenAI-compatible” and enter address and key.</source>
        <translation>„OpenAI-compatible“ wählen, dann Adresse und Schlüssel eingeben.</translation>
    </message>
    <message>
        <source>Test the connection, then choose a model for each use under Models Assignment.</source>
        <translation>Die Verbindung testen, dann unter Models Assignment für jeden Zweck ein Modell wählen.</translation>
    </message>
    <message>
        <source>Choose “OpenAI Compatible” as provider and enter address and key.</source>
        <translation>„OpenAI Compatible“ als Anbieter wählen, dann Adresse und Schlüssel eingeben.</translation>
    </message>
    <message>
        <source>Enter a model by its name in Plexus.</source>
        <translation>Ein Modell mit seinem Namen in Plexus eingeben.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Line for the shell</source>
        <translation>Zeile für die Shell</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Remote Control of Claude Code is off while it asks another address than Anthropic’s.</source>
        <translation>Remote Control von Claude Code ist aus, solange es eine andere Adresse als die von Anthropic fragt.</translation>
    </message>
    <message>
        <source>Signed in with Google, the CLI would bypass Plexus; it is switched to the key.</source>
        <translation>Mit Google angemeldet ginge die CLI an Plexus vorbei; sie wird auf den Schlüssel umgestellt.</translation>
    </message>
    <message>
        <source>Gemini CLI reads this file only in trusted folders. It asks in each new folder; without a terminal set GEMINI_CLI_TRUST_WORKSPACE=true.</source>
        <translation>Gemini CLI liest diese Datei nur in vertrauenswürdigen Ordnern. In jedem neuen Ordner fragt es nach; ohne Terminal GEMINI_CLI_TRUST_WORKSPACE=true setzen.</translation>
    </message>
    <message>
        <source>If Gemini CLI asks how to sign in, choose “Use Gemini API Key”: it finds the key by itself.</source>
        <translation>Fragt Gemini CLI nach der Art der Anmeldung, „Use Gemini API Key“ wählen: Den Schlüssel findet es selbst.</translation>
    </message>
    <message>
        <source>It knows only the models written to its file: set it up again after your models have changed.</source>
        <translation>Kennt nur die Modelle, die in seiner Datei stehen: nach Änderungen an den Modellen erneut einrichten.</translation>
    </message>
    <message>
        <source>Settings in a project’s folder override these.</source>
        <translation>Einstellungen im Ordner eines Projekts haben Vorrang.</translation>
    </message>
    <message>
        <source>Shared by Cline’s command line and its newer programs; the panel in VS Code has its own settings.</source>
        <translation>Gemeinsam für die Befehlszeile von Cline und seine neueren Programme; die Ansicht in VS Code hat eigene Einstellungen.</translation>
    </message>
    <message>
        <source>Goose reads keys from the environment or its keychain: put the line below into your shell’s start-up file.</source>
        <translation>Goose liest Schlüssel aus der Umgebung oder seinem Schlüsselbund: die Zeile unten in die Startdatei der Shell eintragen.</translation>
    </message>
    <message>
        <source>Cursor’s own servers make the requests. They cannot reach this computer without a tunnel you open yourself.</source>
        <translation>Die Anfragen stellen Cursors eigene Server. Diesen Computer erreichen sie nur durch einen selbst geöffneten Tunnel.</translation>
    </message>
    <message>
        <source>Enter the key as OpenAI key, switch on “Override OpenAI Base URL” and enter the tunnel’s address with /v1 at its end.</source>
        <translation>Den Schlüssel als OpenAI-Schlüssel eingeben, „Override OpenAI Base URL“ einschalten und die Adresse des Tunnels mit /v1 am Ende eingeben.</translation>
    </message>
    <message>
        <source>Add your models by their names in Plexus. Agent and Tab may go on using Cursor’s.</source>
        <translation>Die Modelle mit ihren Namen in Plexus hinzufügen. Agent und Tab benutzen eventuell weiter die von Cursor.</translation>
    </message>
    <message>
        <source>Open Cline’s panel in VS Code and there its settings, API Configuration.</source>
        <translation>Die Ansicht von Cline in VS Code öffnen und dort in den Einstellungen API Configuration.</translation>
    </message>
    <message>
        <source>Key to paste</source>
        <translation>Schlüssel zum Einfügen</translation>
    </message>
    <message>
        <source>Model for Opus requests</source>
        <translation>Modell für Opus-Anfragen</translation>
    </message>
    <message>
        <source>Model for Sonnet requests</source>
        <translation>Modell für Sonnet-Anfragen</translation>
    </message>
    <message>
        <source>Model for Haiku requests</source>
        <translation>Modell für Haiku-Anfragen</translation>
    </message>
</context>
<context>
    <name>ClientTiles</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>No coding agent was found on this computer.</source>
        <translation>Auf diesem Computer wurde kein Coding-Agent gefunden.</translation>
    </message>
    <message>
        <source>Set up Plexus …</source>
        <translation>Plexus einrichten …</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle Clients</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>clients</comment>
        <extracomment>So many clients beside those that are shown</extracomment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Take everything back?</source>
        <translation>Alles zurücknehmen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Alle wiederherstellen</translation>
    </message>
    <message>
        <source>All clients get their files back as they were before Plexus changed them. Where somebody has changed a file since, only what Plexus had set goes.</source>
        <translation>Alle Clients bekommen ihre Dateien zurück, wie sie vor den Änderungen durch Plexus waren. Wurde eine Datei seitdem geändert, verschwindet nur, was Plexus gesetzt hatte.</translation>
    </message>
    <message>
        <source>Restore all …</source>
        <translation>Alle wiederherstellen …</translation>
    </message>
    <message>
        <source>Take back what Plexus has set, in all clients</source>
        <translation>In allen Clients zurücknehmen, was Plexus gesetzt hat</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The gateway is not running, so nothing can point at it. Start it first.</source>
        <translation>Das Gateway läuft nicht, also kann nichts darauf zeigen. Zuerst starten.</translation>
    </message>
    <message>
        <source>No coding agent was found</source>
        <translation>Kein Coding-Agent gefunden</translation>
    </message>
    <message>
        <source>Clients on this computer</source>
        <translation>Clients auf diesem Computer</translation>
    </message>
    <message>
        <source>Clients that were not found</source>
        <translation>Nicht gefundene Clients</translation>
    </message>
    <message>
        <source>Coding agents on this computer, and whether they use Plexus.</source>
        <translation>Coding-Agenten auf diesem Computer, und ob sie Plexus benutzen.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Install one, then refresh. Any other program that speaks a known API works too: give it the address from Home and a key.</source>
        <translation>Einen installieren, dann aktualisieren. Jedes andere Programm mit einer bekannten API geht auch: ihm die Adresse aus der Übersicht und einen Schlüssel geben.</translation>
    </message>
    <message>
        <source>Not installed (%1)</source>
        <translation>Nicht installiert (%1)</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Ausgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Eingeklappt</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Move %1 to the left</source>
        <translation>%1 nach links</translation>
    </message>
    <message>
        <source>Move %1 to the right</source>
        <translation>%1 nach rechts</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Geräumige Zeilen</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>Tabellenzeilen</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Nichts heißt so</translation>
    </message>
    <message>
        <source>Pages, actions, providers, models, keys, requests by ID</source>
        <translation>Seiten, Aktionen, Anbieter, Modelle, Schlüssel, Anfragen nach ID</translation>
    </message>
</context>
<context>
    <name>ComparisonRow</name>
    <message>
        <source>%1: %2, compared with %3</source>
        <translation>%1: %2, verglichen mit %3</translation>
    </message>
</context>
<context>
    <name>ComparisonSheet</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Figures of both</source>
        <translation>Zahlen beider</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>Unterwegs …</translation>
    </message>
    <message>
        <source>Compare two requests</source>
        <translation>Zwei Anfragen vergleichen</translation>
    </message>
</context>
<context>
    <name>ConfigurationFile</name>
    <message>
        <source>Configuration as a file</source>
        <translation>Konfiguration als Datei</translation>
    </message>
    <message>
        <source>Export as YAML</source>
        <translation>Als YAML exportieren</translation>
    </message>
    <message>
        <source>File to export to</source>
        <translation>Datei für den Export</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Import YAML</source>
        <translation>YAML importieren</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Datei für den Import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>For use on another computer. References to secrets are included; plain-text credentials and key hashes are not.</source>
        <translation>Zur Verwendung auf einem anderen Computer. Verweise auf Geheimnisse sind enthalten; Zugangsdaten im Klartext und die Hashes der Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Replaces the whole configuration. You first see what would change.</source>
        <translation>Ersetzt die ganze Konfiguration. Vorher ist zu sehen, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Preview changes</source>
        <translation>Änderungen ansehen</translation>
    </message>
    <message>
        <source>What the import would change</source>
        <translation>Was der Import ändern würde</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>The link has too many fields.</source>
        <translation>Der Link hat zu viele Felder.</translation>
    </message>
    <message>
        <source>The link is not written as links are: a field of it cannot be decoded.</source>
        <translation>Der Link ist nicht geschrieben wie ein Link: Ein Feld lässt sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>The link says %1 twice.</source>
        <translation>Der Link nennt %1 zweimal.</translation>
    </message>
    <message>
        <source>The link&apos;s %1 is too long.</source>
        <translation>%1 im Link ist zu lang.</translation>
    </message>
    <message>
        <source>The link&apos;s %1 holds characters that cannot be seen.</source>
        <translation>%1 im Link enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>The link&apos;s base_url is not an address.</source>
        <translation>base_url im Link ist keine Adresse.</translation>
    </message>
    <message>
        <source>The link&apos;s base_url must begin with https:// or http://.</source>
        <translation>base_url im Link muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>The link&apos;s base_url must not have a user, a query or a fragment.</source>
        <translation>base_url im Link darf weder Benutzer noch Abfrage noch Fragment haben.</translation>
    </message>
    <message>
        <source>The link&apos;s base_url must be written in plain ASCII.</source>
        <translation>base_url im Link muss in reinem ASCII geschrieben sein.</translation>
    </message>
    <message>
        <source>The link&apos;s models are too many, or a name among them is too long.</source>
        <translation>Der Link nennt zu viele Modelle, oder ein Name darunter ist zu lang.</translation>
    </message>
    <message>
        <source>A model in the link has a name no model has.</source>
        <translation>Ein Modell im Link hat einen Namen, den kein Modell hat.</translation>
    </message>
    <message>
        <source>The link names neither a preset nor a base_url, so there is nothing to add.</source>
        <translation>Der Link nennt weder eine Vorlage noch eine base_url; es gibt also nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>The link&apos;s api_key is not a key.</source>
        <translation>api_key im Link ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>The link leads to a page Plexus does not have.</source>
        <translation>Der Link führt zu einer Seite, die Plexus nicht hat.</translation>
    </message>
    <message>
        <source>The link is too long.</source>
        <translation>Der Link ist zu lang.</translation>
    </message>
    <message>
        <source>That is no link of Plexus: those begin with plexus://.</source>
        <translation>Das ist kein Link von Plexus: Die beginnen mit plexus://.</translation>
    </message>
    <message>
        <source>The link holds characters a link must not have.</source>
        <translation>Der Link enthält Zeichen, die ein Link nicht haben darf.</translation>
    </message>
    <message>
        <source>The link has a fragment, which no link of Plexus has.</source>
        <translation>Der Link hat ein Fragment; kein Link von Plexus hat eines.</translation>
    </message>
    <message>
        <source>The link asks for something Plexus does not do by a link.</source>
        <translation>Der Link verlangt etwas, das Plexus über einen Link nicht tut.</translation>
    </message>
    <message>
        <source>The link contains an unknown field, “%1”. Ask whoever sent it for a new link, or update Plexus.</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>Der Link enthält ein unbekanntes Feld, „%1“. Den Absender um einen neuen Link bitten oder Plexus aktualisieren.</translation>
    </message>
    <message>
        <source>The link&apos;s id is not the ID of a request.</source>
        <translation>id im Link ist keine ID einer Anfrage.</translation>
    </message>
</context>
<context>
    <name>DeleteLogSheet</name>
    <message>
        <source>Delete requests from the log</source>
        <translation>Anfragen aus dem Protokoll löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>Älter als 30 Tage</translation>
    </message>
    <message>
        <source>Older than a week</source>
        <translation>Älter als eine Woche</translation>
    </message>
    <message>
        <source>Older than a day</source>
        <translation>Älter als ein Tag</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Welche Anfragen</translation>
    </message>
    <message>
        <source>Finished requests to MCP servers are deleted from the database, also those the filter leaves out. It cannot be undone.</source>
        <translation>Beendete Anfragen an MCP-Server werden aus der Datenbank gelöscht, auch die, die der Filter auslässt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>DeleteRequestSheet</name>
    <message>
        <source>Delete this request?</source>
        <translation>Diese Anfrage löschen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 is deleted from the database. It cannot be undone.</source>
        <translation>%1 wird aus der Datenbank gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>DiffRow</name>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>%n gleiche Zeile</numerusform>
            <numerusform>%n gleiche Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Side by side (I)</source>
        <translation>Nebeneinander (I)</translation>
    </message>
    <message>
        <source>In one text (I)</source>
        <translation>In einem Text (I)</translation>
    </message>
    <message>
        <source>− %1   + %2</source>
        <extracomment>Over a comparison in one text: − what the first has, + what the second has</extracomment>
        <translation>− %1   + %2</translation>
    </message>
</context>
<context>
    <name>EditorFiles</name>
    <message>
        <source>No temporary folder could be made: %1</source>
        <translation>Es ließ sich kein temporärer Ordner anlegen: %1</translation>
    </message>
    <message>
        <source>The desktop opens no program for it. Until Plexus ends it is at %1</source>
        <translation>Der Desktop öffnet dafür kein Programm. Bis Plexus endet, liegt die Datei unter %1</translation>
    </message>
</context>
<context>
    <name>EndClientSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>EndpointListModel</name>
    <message>
        <source>OpenAI chat completions</source>
        <translation>OpenAI Chat Completions</translation>
    </message>
    <message>
        <source>Anthropic Messages</source>
        <translation>Anthropic Messages</translation>
    </message>
</context>
<context>
    <name>EndpointsCard</name>
    <message>
        <source>Point a client at Plexus</source>
        <translation>Einen Client mit Plexus verbinden</translation>
    </message>
    <message>
        <source>The gateway is not running</source>
        <translation>Das Gateway läuft nicht</translation>
    </message>
    <message>
        <source>base URL for %1</source>
        <extracomment>%1 is the name of an API, &quot;Anthropic Messages&quot;</extracomment>
        <translation>Basis-URL für %1</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>Clients need a key; there is none yet.</source>
        <translation>Clients brauchen einen Schlüssel; noch gibt es keinen.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s). A key is shown once, when it is made.</source>
        <translation>
            <numerusform>%n Schlüssel. Ein Schlüssel wird nur einmal gezeigt, beim Erstellen.</numerusform>
            <numerusform>%n Schlüssel. Ein Schlüssel wird nur einmal gezeigt, beim Erstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Manage keys</source>
        <translation>Schlüssel verwalten</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
</context>
<context>
    <name>EntityRow</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
</context>
<context>
    <name>ErrorCodes</name>
    <message>
        <source>The request was not well-formed.</source>
        <translation>Die Anfrage war fehlerhaft aufgebaut.</translation>
    </message>
    <message>
        <source>The request was too large.</source>
        <translation>Die Anfrage war zu groß.</translation>
    </message>
    <message>
        <source>The headers of the request were too large.</source>
        <translation>Die Header der Anfrage waren zu groß.</translation>
    </message>
    <message>
        <source>The request was of a type that is not served there.</source>
        <translation>Anfragen dieses Typs werden dort nicht bedient.</translation>
    </message>
    <message>
        <source>The address does not take this method.</source>
        <translation>Die Adresse nimmt diese Methode nicht an.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse gibt es nichts.</translation>
    </message>
    <message>
        <source>The client took too long to send its request.</source>
        <translation>Der Client hat zu lange gebraucht, um seine Anfrage zu senden.</translation>
    </message>
    <message>
        <source>The request came without a key that is known.</source>
        <translation>Die Anfrage kam ohne bekannten Schlüssel.</translation>
    </message>
    <message>
        <source>The key may not do this.</source>
        <translation>Der Schlüssel darf das nicht.</translation>
    </message>
    <message>
        <source>There is no model of this name.</source>
        <translation>Ein Modell dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>The answer that the request goes on from is not there.</source>
        <translation>Die Antwort, an die die Anfrage anknüpft, ist nicht da.</translation>
    </message>
    <message>
        <source>The answer that was asked for is not there.</source>
        <translation>Die verlangte Antwort ist nicht da.</translation>
    </message>
    <message>
        <source>The conversation that was asked for is not there.</source>
        <translation>Das verlangte Gespräch ist nicht da.</translation>
    </message>
    <message>
        <source>No target of the model takes requests of this kind.</source>
        <translation>Kein Ziel des Modells nimmt Anfragen dieser Art an.</translation>
    </message>
    <message>
        <source>A limit of the key was used up.</source>
        <translation>Eine Grenze des Schlüssels war erreicht.</translation>
    </message>
    <message>
        <source>The provider could not be reached.</source>
        <translation>Der Anbieter war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The provider took too long.</source>
        <translation>Der Anbieter hat zu lange gebraucht.</translation>
    </message>
    <message>
        <source>The connection broke before the provider&apos;s answer was whole.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort des Anbieters vollständig war.</translation>
    </message>
    <message>
        <source>The provider answered with an error.</source>
        <translation>Der Anbieter hat mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be understood.</source>
        <translation>Die Antwort des Anbieters war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer was empty.</source>
        <translation>Die Antwort des Anbieters war leer.</translation>
    </message>
    <message>
        <source>The provider&apos;s address leads back to Plexus itself.</source>
        <translation>Die Adresse des Anbieters führt zu Plexus selbst zurück.</translation>
    </message>
    <message>
        <source>The model has no target that can be asked.</source>
        <translation>Das Modell hat kein Ziel, das gefragt werden kann.</translation>
    </message>
    <message>
        <source>All targets of the model are cooling down after failures.</source>
        <translation>Alle Ziele des Modells ruhen nach Fehlern.</translation>
    </message>
    <message>
        <source>All targets of the model were busy.</source>
        <translation>Alle Ziele des Modells waren ausgelastet.</translation>
    </message>
    <message>
        <source>The key or account of the provider could not be read.</source>
        <translation>Der Schlüssel oder das Konto des Anbieters ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The configuration was refused.</source>
        <translation>Die Konfiguration wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The database could not be read or written.</source>
        <translation>Die Datenbank ließ sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>No port could be opened.</source>
        <translation>Kein Port ließ sich öffnen.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Something went wrong in Plexus itself.</source>
        <translation>In Plexus selbst ist etwas schiefgegangen.</translation>
    </message>
</context>
<context>
    <name>ErrorNotice</name>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show stack</source>
        <translation>Stack zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>All of the error</source>
        <translation>Der ganze Fehler</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>EventHeading</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>when an event came, counted from the start of the request</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>time since the event before</extracomment>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events of the stream</source>
        <translation>Ereignisse des Streams</translation>
    </message>
</context>
<context>
    <name>EventPairs</name>
    <message>
        <source>From the provider</source>
        <translation>Vom Anbieter</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>An den Client</translation>
    </message>
    <message>
        <source>Events of both sides</source>
        <translation>Ereignisse beider Seiten</translation>
    </message>
    <message>
        <source>Choose an event: what belongs to it on the other side is marked.</source>
        <translation>Ein Ereignis wählen: Was auf der anderen Seite dazugehört, wird markiert.</translation>
    </message>
    <message>
        <source>The provider&apos;s event</source>
        <translation>Das Ereignis des Anbieters</translation>
    </message>
    <message>
        <source>The client&apos;s event</source>
        <translation>Das Ereignis des Clients</translation>
    </message>
</context>
<context>
    <name>EventsPane</name>
    <message>
        <source>Side of the gateway</source>
        <translation>Seite des Gateways</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Art des Ereignisses</translation>
    </message>
    <message>
        <source>No events: the answer was no stream, or it was not kept.</source>
        <translation>Keine Ereignisse: Die Antwort war kein Stream oder wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>Das gewählte Ereignis</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Form of the event</source>
        <translation>Form des Ereignisses</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Eine Seite</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Welche Ereignisse</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abbruch</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>OK %1</source>
        <translation>OK %1</translation>
    </message>
    <message>
        <source>%1 input tokens</source>
        <translation>%1 Eingabe-Tokens</translation>
    </message>
    <message>
        <source>%1 read from cache</source>
        <translation>%1 aus dem Cache gelesen</translation>
    </message>
    <message>
        <source>%1 written to cache</source>
        <translation>%1 in den Cache geschrieben</translation>
    </message>
    <message>
        <source>%1 output tokens</source>
        <translation>%1 Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>%1 of them reasoning</source>
        <translation>davon %1 für Reasoning</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>%1 is &quot;provider/model&quot;</extracomment>
        <translation>an %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is the program that sent the request</extracomment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1, by the model&apos;s price</source>
        <translation>%1, nach dem Preis des Modells</translation>
    </message>
    <message>
        <source>%1, by the model&apos;s price tiers</source>
        <translation>%1, nach den Preisstufen des Modells</translation>
    </message>
    <message>
        <source>%1, by OpenRouter&apos;s price list</source>
        <translation>%1, nach der Preisliste von OpenRouter</translation>
    </message>
    <message>
        <source>%1, the price of a request</source>
        <translation>%1, der Preis einer Anfrage</translation>
    </message>
    <message>
        <source>%1, as the provider reported</source>
        <translation>%1, wie vom Anbieter gemeldet</translation>
    </message>
    <message>
        <source>Token count</source>
        <translation>Token-Zählung</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transkription</translation>
    </message>
    <message>
        <source>Translation of speech</source>
        <translation>Übersetzung von Sprache</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Sprachausgabe</translation>
    </message>
    <message>
        <source>Image generation</source>
        <translation>Bilderzeugung</translation>
    </message>
    <message>
        <source>Image edit</source>
        <translation>Bildbearbeitung</translation>
    </message>
    <message>
        <source>Image variation</source>
        <translation>Bildvariante</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>Reranking</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Raw relay</source>
        <translation>Roh-Weiterleitung</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>%n Eingabe</numerusform>
            <numerusform>%n Eingaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of sound</source>
        <translation>%1 Ton</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by what was made, heard or spoken</source>
        <translation>%1, nach dem, was erzeugt, gehört oder gesprochen wurde</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Denkt</translation>
    </message>
    <message>
        <source>Stalls</source>
        <extracomment>of a stream that does not get on</extracomment>
        <translation>Stockt</translation>
    </message>
    <message>
        <source>Nothing has come for %1.</source>
        <translation>Seit %1 ist nichts gekommen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the API&apos;s word for why an answer ended (&quot;length&quot;), %2 what it means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the model had no more to say</source>
        <translation>das Modell hatte nichts mehr zu sagen</translation>
    </message>
    <message>
        <source>it came to one of the stop texts</source>
        <translation>einer der Stopptexte wurde erreicht</translation>
    </message>
    <message>
        <source>the limit of tokens was reached</source>
        <translation>die Token-Grenze wurde erreicht</translation>
    </message>
    <message>
        <source>the model&apos;s context was full</source>
        <translation>der Kontext des Modells war voll</translation>
    </message>
    <message>
        <source>it waits for the results of tools</source>
        <translation>wartet auf die Ergebnisse von Werkzeugen</translation>
    </message>
    <message>
        <source>it was refused or filtered</source>
        <translation>wurde abgelehnt oder gefiltert</translation>
    </message>
    <message>
        <source>it paused, to be gone on with</source>
        <translation>hat pausiert und soll fortgesetzt werden</translation>
    </message>
    <message>
        <source>the model failed</source>
        <translation>das Modell ist gescheitert</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1 is a size: &quot;2.0 kB&quot;</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>≈ %1 tokens</source>
        <extracomment>%1 a number; about so many</extracomment>
        <translation>≈ %1 Tokens</translation>
    </message>
    <message>
        <source>≈ %1 tok/s</source>
        <extracomment>%1 a number; tokens a second, about</extracomment>
        <translation>≈ %1 Tok/s</translation>
    </message>
</context>
<context>
    <name>ExchangeFilter</name>
    <message>
        <source>There is no filter “%1:”; perhaps “%2:”. It is searched as text.</source>
        <translation>Einen Filter „%1:“ gibt es nicht; vielleicht „%2:“. Gesucht wird danach als Text.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”, so it is searched as text. Filters: %2</source>
        <translation>Einen Filter „%1:“ gibt es nicht, daher wird danach als Text gesucht. Filter: %2</translation>
    </message>
    <message>
        <source>status: takes error, running, ok, cancelled or a code such as 429; “%1” is ignored.</source>
        <translation>status: nimmt error, running, ok, cancelled oder einen Code wie 429; „%1“ wird ignoriert.</translation>
    </message>
    <message>
        <source>attempt: takes a number of attempts such as &gt;1; “%1” is ignored.</source>
        <translation>attempt: nimmt eine Anzahl von Versuchen wie &gt;1; „%1“ wird ignoriert.</translation>
    </message>
    <message>
        <source>%1: takes a time such as &gt;2s or &lt;300ms; “%2” is ignored.</source>
        <translation>%1: nimmt eine Zeit wie &gt;2s oder &lt;300ms; „%2“ wird ignoriert.</translation>
    </message>
    <message>
        <source>cost: takes dollars such as &gt;0.1 or &lt;2; “%1” is ignored.</source>
        <translation>cost: nimmt Dollar wie &gt;0.1 oder &lt;2; „%1“ wird ignoriert.</translation>
    </message>
    <message>
        <source>is: takes pinned or noted; “%1” is ignored.</source>
        <translation>is: nimmt pinned oder noted; „%1“ wird ignoriert.</translation>
    </message>
    <message>
        <source>error, running, ok, cancelled or a number</source>
        <translation>error, running, ok, cancelled oder eine Zahl</translation>
    </message>
    <message>
        <source>what kind of error it was</source>
        <translation>welche Art von Fehler es war</translation>
    </message>
    <message>
        <source>how many targets were tried</source>
        <translation>wie viele Ziele versucht wurden</translation>
    </message>
    <message>
        <source>time to the first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>how long it took</source>
        <translation>wie lange es dauerte</translation>
    </message>
    <message>
        <source>in dollars</source>
        <translation>in Dollar</translation>
    </message>
    <message>
        <source>how long ago at most</source>
        <translation>wie lange es höchstens her ist</translation>
    </message>
    <message>
        <source>a tool that is offered or called, in kept bodies</source>
        <translation>ein angebotenes oder aufgerufenes Werkzeug, in behaltenen Bodys</translation>
    </message>
    <message>
        <source>text of kept bodies</source>
        <translation>Text behaltener Bodys</translation>
    </message>
    <message>
        <source>pinned or noted</source>
        <translation>angeheftet oder mit Notiz</translation>
    </message>
    <message>
        <source>asked for, or gone to</source>
        <translation>angefragt, oder wohin es ging</translation>
    </message>
    <message>
        <source>of any attempt</source>
        <translation>eines beliebigen Versuchs</translation>
    </message>
    <message>
        <source>the program that asked</source>
        <translation>das anfragende Programm</translation>
    </message>
    <message>
        <source>the key, or its label</source>
        <translation>der Schlüssel oder sein Etikett</translation>
    </message>
    <message>
        <source>the client&apos;s API</source>
        <translation>die API des Clients</translation>
    </message>
    <message>
        <source>one conversation of an agent</source>
        <translation>ein Gespräch eines Agenten</translation>
    </message>
    <message>
        <source>%1: takes a time such as 30m, 1h or 2d; “%2” is ignored.</source>
        <translation>%1: nimmt eine Zeit wie 30m, 1h oder 2d; „%2“ wird ignoriert.</translation>
    </message>
    <message>
        <source>how long ago at least</source>
        <translation>wie lange es mindestens her ist</translation>
    </message>
    <message>
        <source>%1: takes a number such as &gt;10 or =0; “%2” is ignored.</source>
        <translation>%1: nimmt eine Zahl wie &gt;10 oder =0; „%2“ wird ignoriert.</translation>
    </message>
    <message>
        <source>speed: takes tokens a second such as &lt;20 or &gt;100; “%1” is ignored.</source>
        <translation>speed: nimmt Tokens pro Sekunde wie &lt;20 oder &gt;100; „%1“ wird ignoriert.</translation>
    </message>
    <message>
        <source>why the answer ended</source>
        <translation>warum die Antwort endete</translation>
    </message>
    <message>
        <source>how many tools the answer called</source>
        <translation>wie viele Werkzeuge die Antwort aufrief</translation>
    </message>
    <message>
        <source>how many tools the request offered</source>
        <translation>wie viele Werkzeuge die Anfrage anbot</translation>
    </message>
    <message>
        <source>how many messages the request held</source>
        <translation>wie viele Nachrichten die Anfrage enthielt</translation>
    </message>
    <message>
        <source>tokens a second</source>
        <translation>Tokens pro Sekunde</translation>
    </message>
</context>
<context>
    <name>ExchangeInspector</name>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Ging an</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens ein</translation>
    </message>
    <message>
        <source>from cache</source>
        <translation>aus dem Cache</translation>
    </message>
    <message>
        <source>to cache</source>
        <translation>in den Cache</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens aus</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>Reasoning</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Body der Anfrage</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source>Stream events</source>
        <translation>Stream-Ereignisse</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Request from the client</source>
        <translation>Anfrage des Clients</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, Versuch %2</translation>
    </message>
    <message>
        <source>Request to %1</source>
        <translation>Anfrage an %1</translation>
    </message>
    <message>
        <source>Response to the client</source>
        <translation>Antwort an den Client</translation>
    </message>
    <message>
        <source>%1, translated to %2</source>
        <extracomment>%1 the client&apos;s API dialect, %2 the provider&apos;s</extracomment>
        <translation>%1, übersetzt in %2</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>emulated: %1</source>
        <translation>nachgebildet: %1</translation>
    </message>
    <message>
        <source>repaired: %1</source>
        <translation>berichtigt: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>weggelassen: %1</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <extracomment>%1 a number of tokens</extracomment>
        <translation>%1, geschätzt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Started by agent</source>
        <translation>Gestartet von Agent</translation>
    </message>
    <message>
        <source>It went to %1.</source>
        <translation>Ging an %1.</translation>
    </message>
    <message>
        <source>It went to %1: %2.</source>
        <extracomment>%1 provider/model, %2 a short phrase: &quot;first in order&quot;</extracomment>
        <translation>Ging an %1: %2.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Response from %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>%1 failed with %2</source>
        <translation>%1 scheiterte mit %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 scheiterte</translation>
    </message>
    <message>
        <source>%1, so it was asked once more.</source>
        <extracomment>%1 is &quot;openai/gpt-5 failed with 500&quot;</extracomment>
        <translation>%1, daher wurde es noch einmal gefragt.</translation>
    </message>
    <message>
        <source>%1, so the next target, %2, was asked.</source>
        <extracomment>likewise; %2 provider/model</extracomment>
        <translation>%1, daher wurde das nächste Ziel gefragt: %2.</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>Erster Text</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>%1 a number</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 Tok/s</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>Grund des Endes</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Werkzeugaufrufe</translation>
    </message>
    <message>
        <source>Tools offered</source>
        <translation>Angebotene Werkzeuge</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export request</source>
        <translation>Anfrage exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>HAR 1.2</source>
        <translation>HAR 1.2</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Bodys</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The file as it will be written</source>
        <translation>Die Datei, wie sie geschrieben wird</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Structure only</source>
        <translation>Nur Struktur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Key name, address and session ID</source>
        <translation>Schlüsselname, Adresse und Sitzungs-ID</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Credentials are always masked. %1.</source>
        <translation>Zugangsdaten sind immer maskiert. %1.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n request(s)</source>
        <translation>
            <numerusform>%n Anfrage exportieren</numerusform>
            <numerusform>%n Anfragen exportieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactSection</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy all of %1</source>
        <translation>Alles kopieren: %1</translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <extracomment>minutes and seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>eben</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>days and hours</extracomment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter: text, model:, status:error, cost:&gt;0.1</source>
        <translation>Filter: Text, model:, status:error, cost:&gt;0.1</translation>
    </message>
    <message>
        <source>Tokens look at one field each; they are offered while you type.</source>
        <translation>Filterwörter prüfen je ein Feld; sie werden beim Tippen angeboten.</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Behaltene Filter</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Words are searched everywhere. Tokens: model: provider: client: key: status: code: dialect: session: finish: calls: tools: messages: attempt: ttft: duration: speed: cost: tool: body: since: until: is:</source>
        <translation>Wörter werden überall gesucht. Filterwörter: model: provider: client: key: status: code: dialect: session: finish: calls: tools: messages: attempt: ttft: duration: speed: cost: tool: body: since: until: is:</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this body</source>
        <translation>In diesem Body suchen</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Vorige Stelle (Umschalt+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Nächste Stelle (Enter)</translation>
    </message>
    <message>
        <source>Stop looking (Esc)</source>
        <translation>Suche beenden (Esc)</translation>
    </message>
</context>
<context>
    <name>FirstRunAccounts</name>
    <message>
        <source>Add an API key …</source>
        <translation>API-Schlüssel hinzufügen …</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Auf diesem Computer gefunden</translation>
    </message>
    <message>
        <source>Login of %1</source>
        <extracomment>%1 is a program</extracomment>
        <translation>Anmeldung von %1</translation>
    </message>
    <message>
        <source>Use it …</source>
        <translation>Verwenden …</translation>
    </message>
    <message>
        <source>Use the login of %1</source>
        <translation>Anmeldung von %1 verwenden</translation>
    </message>
    <message>
        <source>Use as a provider …</source>
        <translation>Als Anbieter verwenden …</translation>
    </message>
    <message>
        <source>Use %1 as a provider</source>
        <translation>%1 als Anbieter verwenden</translation>
    </message>
    <message>
        <source>Clients can ask for them by their own names from then on</source>
        <translation>Clients können sie von da an unter ihren eigenen Namen anfragen</translation>
    </message>
    <message>
        <source>Offer the models of %1</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>Modelle von %1 anbieten</translation>
    </message>
    <message>
        <source>Choose models from the list of %1</source>
        <translation>Modelle aus der Liste von %1 wählen</translation>
    </message>
    <message>
        <source>Plexus sends what your coding agents ask to the providers you name here. Keys and logins are stored encrypted on this computer, and sent to nobody but the provider they belong to.</source>
        <translation>Plexus sendet, was Coding-Agenten fragen, an die hier genannten Anbieter. Schlüssel und Anmeldungen werden auf diesem Computer verschlüsselt gespeichert und niemandem gesendet außer dem Anbieter, zu dem sie gehören.</translation>
    </message>
    <message>
        <source>Some vendors object when another program uses their subscription. Plexus says so before you sign in and never poses as another program; such requests may be refused, or the account closed.</source>
        <translation>Manche Hersteller wollen nicht, dass ein anderes Programm ihr Abonnement benutzt. Plexus sagt es vor der Anmeldung und gibt sich nie für ein anderes Programm aus; solche Anfragen können abgewiesen oder das Konto geschlossen werden.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a company or product, %2 the name of an account there</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message numerus="yes">
        <source>Add %n more model(s)</source>
        <translation>
            <numerusform>%n weiteres Modell hinzufügen</numerusform>
            <numerusform>%n weitere Modelle hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add its %n model(s)</source>
        <translation>
            <numerusform>%n Modell hinzufügen</numerusform>
            <numerusform>Seine %n Modelle hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose models …</source>
        <translation>Modelle wählen …</translation>
    </message>
</context>
<context>
    <name>FirstRunCheck</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Each ticked model is asked for one word, through the gateway, as a client would. That costs a few tokens.</source>
        <translation>Jedes angehakte Modell wird um ein Wort gebeten, durch das Gateway, wie von einem Client. Das kostet ein paar Tokens.</translation>
    </message>
    <message>
        <source>There is no model clients could ask for yet. Go back and add one, or finish and do it later.</source>
        <translation>Noch gibt es kein Modell, das Clients anfragen könnten. Zurückgehen und eines hinzufügen, oder fertigstellen und es später tun.</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>No client points at Plexus yet.</source>
        <translation>Noch zeigt kein Client auf Plexus.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A client, and what has come of it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FirstRunClient</name>
    <message>
        <source>Open in a terminal</source>
        <translation>Im Terminal öffnen</translation>
    </message>
    <message>
        <source>Open %1 in a terminal</source>
        <extracomment>%1 is a client</extracomment>
        <translation>%1 im Terminal öffnen</translation>
    </message>
</context>
<context>
    <name>FirstRunClients</name>
    <message>
        <source>The gateway is not running, so nothing can point at it. Start it first.</source>
        <translation>Das Gateway läuft nicht, also kann nichts darauf zeigen. Zuerst starten.</translation>
    </message>
    <message>
        <source>No coding agent was found on this computer. Any program that speaks a known API works: give it the address from Home and a key.</source>
        <translation>Auf diesem Computer wurde kein Coding-Agent gefunden. Jedes Programm mit einer bekannten API geht: ihm die Adresse aus der Übersicht und einen Schlüssel geben.</translation>
    </message>
    <message>
        <source>Choose the agents that should use Plexus. You see every change before it is written, and can undo it on the Clients page.</source>
        <translation>Die Agenten wählen, die Plexus benutzen sollen. Jede Änderung ist vor dem Schreiben zu sehen und lässt sich auf der Seite Clients rückgängig machen.</translation>
    </message>
    <message>
        <source>Copies of the files are kept in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Kopien der Dateien werden in %1 aufbewahrt</translation>
    </message>
    <message>
        <source>There is no model clients could ask for yet. Go back and add one, or skip this step.</source>
        <translation>Noch gibt es kein Modell, das Clients anfragen könnten. Zurückgehen und eines hinzufügen, oder diesen Schritt überspringen.</translation>
    </message>
    <message>
        <source>Some clients have to be set up by hand; their steps are on the Clients page.</source>
        <translation>Manche Clients müssen von Hand eingerichtet werden; ihre Schritte stehen auf der Seite Clients.</translation>
    </message>
</context>
<context>
    <name>FirstRunSheet</name>
    <message>
        <source>Set up Plexus</source>
        <translation>Plexus einrichten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Write these changes</source>
        <translation>Diese Änderungen schreiben</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>1 Accounts</source>
        <translation>1 Konten</translation>
    </message>
    <message>
        <source>2 Clients</source>
        <translation>2 Clients</translation>
    </message>
    <message>
        <source>3 Check</source>
        <translation>3 Prüfung</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Try the ticked models</source>
        <translation>Angehakte Modelle testen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>FormChange</name>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <extracomment>%1 is what a setting is unless somebody changes it</extracomment>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <extracomment>%1 is the label of a setting</extracomment>
        <translation>%1 zurücksetzen</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>optional</source>
        <extracomment>Beside the label of a field that may stay empty</extracomment>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Beside a number nobody has set</extracomment>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1: “%2” is given twice.</source>
        <translation>Zeile %1: „%2“ ist zweimal angegeben.</translation>
    </message>
</context>
<context>
    <name>Gateway</name>
    <message>
        <source>in order</source>
        <extracomment>Why a target was tried at its place; so are the next ones</extracomment>
        <translation>der Reihe nach</translation>
    </message>
    <message>
        <source>first in order</source>
        <translation>der Reihe nach das erste</translation>
    </message>
    <message>
        <source>next in order</source>
        <translation>der Reihe nach das nächste</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>zufällig gezogen</translation>
    </message>
    <message>
        <source>lowest price %1 per million mixed tokens</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>niedrigster Preis, %1 je Million gemischter Token</translation>
    </message>
    <message>
        <source>price %1 per million mixed tokens</source>
        <translation>Preis %1 je Million gemischter Token</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>fastest first token %1 ms</source>
        <translation>schnellstes erstes Token, %1 ms</translation>
    </message>
    <message>
        <source>first token %1 ms</source>
        <translation>erstes Token %1 ms</translation>
    </message>
    <message>
        <source>fastest whole answer %1 ms</source>
        <translation>schnellste ganze Antwort, %1 ms</translation>
    </message>
    <message>
        <source>whole answer %1 ms</source>
        <translation>ganze Antwort %1 ms</translation>
    </message>
    <message>
        <source>highest end-to-end speed %1 tokens/s</source>
        <translation>höchstes Gesamttempo, %1 Token/s</translation>
    </message>
    <message>
        <source>end-to-end speed %1 tokens/s</source>
        <translation>Gesamttempo %1 Token/s</translation>
    </message>
    <message>
        <source>highest speed %1 tokens/s</source>
        <translation>höchstes Tempo, %1 Token/s</translation>
    </message>
    <message>
        <source>speed %1 tokens/s</source>
        <translation>Tempo %1 Token/s</translation>
    </message>
    <message>
        <source>no measurements yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>fewest requests in 24 hours (%1)</source>
        <translation>wenigste Anfragen in 24 Stunden (%1)</translation>
    </message>
    <message>
        <source>%1 requests in 24 hours</source>
        <translation>Anfragen in 24 Stunden: %1</translation>
    </message>
    <message>
        <source>%1 of its allowance left, reset at %2</source>
        <extracomment>%1 is a share (&quot;64 %&quot;), %2 a time</extracomment>
        <translation>noch %1 des Kontingents, Rücksetzung %2</translation>
    </message>
    <message>
        <source>%1 of its balance left</source>
        <extracomment>%1 is a share (&quot;64 %&quot;)</extracomment>
        <translation>noch %1 des Guthabens</translation>
    </message>
    <message>
        <source>allowance used up</source>
        <translation>Kontingent aufgebraucht</translation>
    </message>
    <message>
        <source>allowance unknown</source>
        <translation>Kontingent unbekannt</translation>
    </message>
    <message>
        <source>tried out, never measured</source>
        <translation>ausprobiert, noch nie gemessen</translation>
    </message>
    <message>
        <source>tried out, last measured at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>ausprobiert, zuletzt gemessen %1</translation>
    </message>
    <message>
        <source>tried out</source>
        <translation>ausprobiert</translation>
    </message>
    <message>
        <source>the conversation&apos;s last answer came from it</source>
        <translation>die letzte Antwort der Unterhaltung kam von dort</translation>
    </message>
    <message>
        <source>named directly</source>
        <translation>direkt genannt</translation>
    </message>
    <message>
        <source>target disabled</source>
        <extracomment>Why a target was skipped; so are the next ones</extracomment>
        <translation>Ziel abgeschaltet</translation>
    </message>
    <message>
        <source>provider disabled</source>
        <translation>Anbieter abgeschaltet</translation>
    </message>
    <message>
        <source>provider not configured</source>
        <translation>Anbieter nicht eingerichtet</translation>
    </message>
    <message>
        <source>alias disabled</source>
        <translation>Alias abgeschaltet</translation>
    </message>
    <message>
        <source>alias not configured</source>
        <translation>Alias nicht eingerichtet</translation>
    </message>
    <message>
        <source>alias contains itself</source>
        <translation>Alias enthält sich selbst</translation>
    </message>
    <message>
        <source>the key may not use the provider</source>
        <translation>der Schlüssel darf den Anbieter nicht nutzen</translation>
    </message>
    <message>
        <source>made for another kind of request</source>
        <translation>für eine andere Art von Anfragen</translation>
    </message>
    <message>
        <source>speaks no API the request can be translated to</source>
        <translation>spricht keine API, in die die Anfrage übersetzt werden kann</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>Kontingent aufgebraucht</translation>
    </message>
    <message>
        <source>%1 limit of %2</source>
        <extracomment>%1 is a quota, %2 how much it allows</extracomment>
        <translation>%1, Grenze %2</translation>
    </message>
    <message>
        <source>resting until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>ruht bis %1</translation>
    </message>
    <message>
        <source>“%1” is used up (%2)</source>
        <extracomment>%1 is what a provider calls its allowance, %2 a share (&quot;97 %&quot;)</extracomment>
        <translation>„%1“ ist aufgebraucht (%2)</translation>
    </message>
    <message>
        <source>“%1” is used up</source>
        <translation>„%1“ ist aufgebraucht</translation>
    </message>
    <message>
        <source>at its concurrency limit</source>
        <translation>hat schon so viele Anfragen, wie zugleich erlaubt sind</translation>
    </message>
    <message>
        <source>needs translation, which others do not</source>
        <translation>braucht eine Übersetzung, andere nicht</translation>
    </message>
    <message>
        <source>not made for the lite form of Responses, which others are</source>
        <translation>nicht für die kurze Form von Responses, andere schon</translation>
    </message>
    <message>
        <source>stands earlier already</source>
        <translation>steht schon weiter vorn</translation>
    </message>
    <message>
        <source>again, with the account&apos;s token renewed</source>
        <extracomment>Why a target was asked once more; so are the next ones</extracomment>
        <translation>noch einmal, mit erneuertem Token des Kontos</translation>
    </message>
    <message>
        <source>again, with the whole conversation: it does not know the answer before</source>
        <translation>noch einmal, mit der ganzen Unterhaltung: die Antwort davor ist dort unbekannt</translation>
    </message>
    <message>
        <source>again, without the older half of the conversation (truncation: auto)</source>
        <translation>noch einmal, ohne die ältere Hälfte der Unterhaltung (truncation: auto)</translation>
    </message>
    <message>
        <source>again, without the thinking whose signature it refused</source>
        <translation>noch einmal, ohne das Denken, dessen Signatur abgelehnt wurde</translation>
    </message>
    <message>
        <source>again, without the advisor&apos;s results</source>
        <translation>noch einmal, ohne die Ergebnisse des Beraters</translation>
    </message>
    <message>
        <source>again, without %1, which it does not take</source>
        <extracomment>%1 is a field of the request</extracomment>
        <translation>noch einmal, ohne %1, was dort nicht angenommen wird</translation>
    </message>
    <message>
        <source>again, with %1 as %2</source>
        <extracomment>%1 is a field of the request, %2 its new name</extracomment>
        <translation>noch einmal, mit %1 als %2</translation>
    </message>
    <message>
        <source>Nobody finished the login within twenty minutes. Begin again.</source>
        <translation>Niemand hat die Anmeldung innerhalb von zwanzig Minuten abgeschlossen. Neu beginnen.</translation>
    </message>
    <message>
        <source>Waiting for the browser on port %1.</source>
        <translation>Wartet an Port %1 auf den Browser.</translation>
    </message>
    <message>
        <source>%1 refused: %2.</source>
        <translation>%1 hat abgelehnt: %2.</translation>
    </message>
    <message>
        <source>The answer of %1 holds no code.</source>
        <translation>Die Antwort von %1 enthält keinen Code.</translation>
    </message>
    <message>
        <source>The login waits for no code now.</source>
        <translation>Die Anmeldung wartet jetzt auf keinen Code.</translation>
    </message>
    <message>
        <source>That belongs to another login. Use the page that was opened last.</source>
        <translation>Das gehört zu einer anderen Anmeldung. Die zuletzt geöffnete Seite benutzen.</translation>
    </message>
    <message>
        <source>Redeeming the code.</source>
        <translation>Der Code wird eingelöst.</translation>
    </message>
    <message>
        <source>There is no code in it.</source>
        <translation>Darin ist kein Code.</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>Nichts wurde eingegeben.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>The address holds no code.</source>
        <translation>Die Adresse enthält keinen Code.</translation>
    </message>
    <message>
        <source>That is no code.</source>
        <translation>Das ist kein Code.</translation>
    </message>
    <message>
        <source>Signed in; keeping the account.</source>
        <translation>Angemeldet; das Konto wird gespeichert.</translation>
    </message>
    <message>
        <source>The authorization server answered with something that is not JSON.</source>
        <translation>Der Autorisierungsserver hat mit etwas geantwortet, das kein JSON ist.</translation>
    </message>
    <message>
        <source>The authorization server answered without a token that can be sent.</source>
        <translation>Der Autorisierungsserver hat ohne ein Token geantwortet, das sich senden lässt.</translation>
    </message>
    <message>
        <source>Asking for a code.</source>
        <translation>Ein Code wird angefordert.</translation>
    </message>
    <message>
        <source>Waiting for the code to be entered.</source>
        <translation>Wartet, bis der Code eingegeben ist.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Begin again.</source>
        <translation>Der Code wurde nicht rechtzeitig eingegeben. Neu beginnen.</translation>
    </message>
    <message>
        <source>The login was declined on the page.</source>
        <translation>Die Anmeldung wurde auf der Seite abgelehnt.</translation>
    </message>
    <message>
        <source>The login asks for nothing now.</source>
        <translation>Die Anmeldung fragt jetzt nach nichts.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Diese Angabe wird gebraucht.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a host, like git.firm.example.</source>
        <translation>„%1“ ist kein Hostname wie git.firm.example.</translation>
    </message>
    <message>
        <source>That is too long, or has characters in it that cannot be sent.</source>
        <translation>Das ist zu lang oder enthält Zeichen, die sich nicht senden lassen.</translation>
    </message>
    <message>
        <source>The domain of your GitHub Enterprise. Leave it empty for github.com.</source>
        <translation>Die Domain des eigenen GitHub Enterprise. Für github.com leer lassen.</translation>
    </message>
    <message>
        <source>Google wants a client secret with every login. Plexus ships none: enter that of your own installed-app client, or of the program this account was made for.</source>
        <translation>Google verlangt bei jeder Anmeldung ein Client-Secret. Plexus bringt keines mit: das des eigenen Installed-App-Clients eingeben, oder das des Programms, für das dieses Konto angelegt wurde.</translation>
    </message>
    <message>
        <source>The Google Cloud project, where your organisation has one. Leave it empty otherwise.</source>
        <translation>Das Google-Cloud-Projekt, falls die Organisation eines hat. Sonst leer lassen.</translation>
    </message>
    <message>
        <source>Anthropic&apos;s terms allow accounts of the Free, Pro and Max plans to be used with Anthropic&apos;s own programs only, and it turns requests of other programs away. Plexus says what it is and hides nothing: such requests may be refused, and Anthropic may act against the account. An API key of the Anthropic Console has no such limit.</source>
        <translation>Die Bedingungen von Anthropic erlauben es, Konten der Tarife Free, Pro und Max nur mit Anthropics eigenen Programmen zu benutzen, und Anthropic weist Anfragen anderer Programme ab. Plexus sagt, was es ist, und verbirgt nichts: Solche Anfragen können abgewiesen werden, und Anthropic kann gegen das Konto vorgehen. Für einen API-Schlüssel der Anthropic Console gilt keine solche Einschränkung.</translation>
    </message>
    <message>
        <source>Google allows Antigravity accounts to be used with its own programs only and has closed accounts that were used with others. Plexus says what it is and hides nothing: requests may be refused. An API key of Google AI Studio, or Vertex AI, has no such limit.</source>
        <translation>Google erlaubt es, Antigravity-Konten nur mit den eigenen Programmen von Google zu benutzen, und hat Konten geschlossen, die mit anderen benutzt wurden. Plexus sagt, was es ist, und verbirgt nichts: Anfragen können abgewiesen werden. Für einen API-Schlüssel von Google AI Studio oder für Vertex AI gilt keine solche Einschränkung.</translation>
    </message>
    <message>
        <source>Google allows Code Assist accounts to be used with its own programs only and has closed accounts that were used with others. Plexus says what it is and hides nothing. An API key of Google AI Studio, or Vertex AI, has no such limit.</source>
        <translation>Google erlaubt es, Code-Assist-Konten nur mit den eigenen Programmen von Google zu benutzen, und hat Konten geschlossen, die mit anderen benutzt wurden. Plexus sagt, was es ist, und verbirgt nichts. Für einen API-Schlüssel von Google AI Studio oder für Vertex AI gilt keine solche Einschränkung.</translation>
    </message>
    <message>
        <source>%1, in group “%2” of %3</source>
        <extracomment>%1 is why, as &quot;first in order&quot;; %2 a group of targets, %3 the alias it is in</extracomment>
        <translation>%1, in der Gruppe „%2“ von %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n sample(s))</source>
        <extracomment>%1 is what was measured</extracomment>
        <translation>
            <numerusform>%1 (%n Messung)</numerusform>
            <numerusform>%1 (%n Messungen)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is why, as &quot;quota used up&quot;; %2 which one</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The key or the account was refused</source>
        <translation>Der Schlüssel oder das Konto wurde abgelehnt</translation>
    </message>
    <message>
        <source>No credit is left</source>
        <translation>Das Guthaben ist aufgebraucht</translation>
    </message>
    <message>
        <source>The account is suspended</source>
        <translation>Das Konto ist gesperrt</translation>
    </message>
    <message>
        <source>Not offered in this region</source>
        <translation>In dieser Region nicht angeboten</translation>
    </message>
    <message>
        <source>The model is not open to this account</source>
        <translation>Das Modell ist für dieses Konto nicht freigegeben</translation>
    </message>
    <message>
        <source>The provider does not know the model</source>
        <translation>Der Anbieter kennt das Modell nicht</translation>
    </message>
    <message>
        <source>The plan&apos;s allowance is used up</source>
        <translation>Das Kontingent des Tarifs ist aufgebraucht</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>The provider is overloaded</source>
        <translation>Der Anbieter ist überlastet</translation>
    </message>
    <message>
        <source>The provider was busy</source>
        <translation>Der Anbieter war beschäftigt</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Es kam nicht rechtzeitig eine Antwort</translation>
    </message>
    <message>
        <source>The provider could not be reached</source>
        <translation>Der Anbieter war nicht zu erreichen</translation>
    </message>
    <message>
        <source>A fault on the provider&apos;s side</source>
        <translation>Ein Fehler beim Anbieter</translation>
    </message>
    <message>
        <source>The address answers with a redirect</source>
        <translation>Die Adresse antwortet mit einer Weiterleitung</translation>
    </message>
    <message>
        <source>The answer came too slowly</source>
        <translation>Die Antwort kam zu langsam</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Plexus listens on %2 instead; clients that it did not set up need the new port.</source>
        <translation>Port %1 ist von einem anderen Programm belegt. Plexus lauscht stattdessen auf %2; Clients, die es nicht eingerichtet hat, brauchen den neuen Port.</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2. Plexus listens on %3 instead; clients that it did not set up need the new port.</source>
        <translation>Port %1 ist von %2 belegt. Plexus lauscht stattdessen auf %3; Clients, die es nicht eingerichtet hat, brauchen den neuen Port.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used (%1). Start or unlock it (GNOME Keyring, KWallet), or give keys by environment variables: env:NAME.</source>
        <translation>Der Schlüsselbund dieses Computers lässt sich nicht benutzen (%1). Ihn starten oder entsperren (GNOME Keyring, KWallet) oder Schlüssel über Umgebungsvariablen angeben: env:NAME.</translation>
    </message>
    <message>
        <source>A demo keeps nothing, so there is nothing to back up.</source>
        <translation>Eine Demo behält nichts, also gibt es nichts zu sichern.</translation>
    </message>
    <message>
        <source>The database is on a server. Restore it with plexusd restore, while no gateway runs.</source>
        <translation>Die Datenbank liegt auf einem Server. Mit plexusd restore wiederherstellen, während kein Gateway läuft.</translation>
    </message>
    <message>
        <source>There is no revision %1.</source>
        <translation>Es gibt keine Revision %1.</translation>
    </message>
    <message>
        <source>Back to revision %1</source>
        <translation>Zurück zu Revision %1</translation>
    </message>
    <message>
        <source>Configuration imported</source>
        <translation>Konfiguration importiert</translation>
    </message>
    <message>
        <source>must be an http:// or https:// address, not “%1”</source>
        <translation>muss eine Adresse mit http:// oder https:// sein, nicht „%1“</translation>
    </message>
    <message>
        <source>must not contain a user name or password; use api_key or headers</source>
        <translation>darf weder Benutzernamen noch Passwort enthalten; api_key oder headers verwenden</translation>
    </message>
    <message>
        <source>must not contain ? or #</source>
        <translation>darf weder ? noch # enthalten</translation>
    </message>
    <message>
        <source>sends the key unencrypted over the network; use https</source>
        <translation>sendet den Schlüssel unverschlüsselt über das Netzwerk; https verwenden</translation>
    </message>
    <message>
        <source>must be http://host:port, socks5://host:port or direct</source>
        <translation>muss http://host:port, socks5://host:port oder direct sein</translation>
    </message>
    <message>
        <source>“%1” is no JSON pointer: it begins with /</source>
        <translation>„%1“ ist kein JSON-Pointer: Er beginnt mit /</translation>
    </message>
    <message>
        <source>says nothing: give is, is_not, like or there</source>
        <translation>besagt nichts: is, is_not, like oder there angeben</translation>
    </message>
    <message>
        <source>needs elapsed_from and elapsed_to, or neither</source>
        <translation>braucht elapsed_from und elapsed_to, oder keines von beiden</translation>
    </message>
    <message>
        <source>has a part without pointer or value</source>
        <translation>hat einen Teil ohne Pointer oder Wert</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>is no regular expression: %1</source>
        <translation>ist kein regulärer Ausdruck: %1</translation>
    </message>
    <message>
        <source>has no named group (?&lt;name&gt;…)</source>
        <translation>hat keine benannte Gruppe (?&lt;name&gt;…)</translation>
    </message>
    <message>
        <source>a page needs `extract`</source>
        <translation>eine Seite braucht `extract`</translation>
    </message>
    <message>
        <source>must be an http:// or https:// address</source>
        <translation>muss eine Adresse mit http:// oder https:// sein</translation>
    </message>
    <message>
        <source>must be GET or POST</source>
        <translation>muss GET oder POST sein</translation>
    </message>
    <message>
        <source>is not a valid request header</source>
        <translation>ist kein gültiger Header einer Anfrage</translation>
    </message>
    <message>
        <source>would hold a credential in the clear; use `auth`, or ${option.NAME}</source>
        <translation>enthielte Zugangsdaten im Klartext; `auth` oder ${option.NAME} verwenden</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>measures nothing: give used, remaining or percent</source>
        <translation>misst nichts: used, remaining oder percent angeben</translation>
    </message>
    <message>
        <source>a balance needs remaining, or limit and used</source>
        <translation>ein Guthaben braucht remaining, oder limit und used</translation>
    </message>
    <message>
        <source>window_end needs a window</source>
        <translation>window_end braucht ein window</translation>
    </message>
    <message>
        <source>must be all, none or patterns of models</source>
        <translation>muss all, none oder Muster für Modelle sein</translation>
    </message>
    <message>
        <source>is missing: what is asked</source>
        <translation>fehlt: was abgefragt wird</translation>
    </message>
    <message>
        <source>are more than %1</source>
        <translation>sind mehr als %1</translation>
    </message>
    <message>
        <source>is missing: what of the answer is a meter</source>
        <translation>fehlt: was von der Antwort ein Zähler ist</translation>
    </message>
    <message>
        <source>there is no option “%1”</source>
        <translation>eine Option „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>is missing: whose sign-in is meant</source>
        <translation>fehlt: wessen Anmeldung gemeint ist</translation>
    </message>
    <message>
        <source>every step of several needs a name of its own</source>
        <translation>von mehreren Schritten braucht jeder einen eigenen Namen</translation>
    </message>
    <message>
        <source>there is no step “%1”</source>
        <translation>einen Schritt „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no meter “%1”</source>
        <translation>einen Zähler „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>an alias (*) refers to a part that is not finished yet</source>
        <translation>ein Alias (*) verweist auf einen Teil, der noch nicht abgeschlossen ist</translation>
    </message>
    <message>
        <source>the document is nested more than %1 levels deep</source>
        <translation>das Dokument ist mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>the document has more than %1 parts</source>
        <translation>das Dokument hat mehr als %1 Teile</translation>
    </message>
    <message>
        <source>a key must be a plain text</source>
        <translation>ein Schlüssel muss ein einfacher Text sein</translation>
    </message>
    <message>
        <source>the document is larger than 8 MB</source>
        <translation>das Dokument ist größer als 8 MB</translation>
    </message>
    <message>
        <source>must be a text, not %1</source>
        <translation>muss ein Text sein, ist aber %1</translation>
    </message>
    <message>
        <source>must be true or false, not %1</source>
        <translation>muss true oder false sein, ist aber %1</translation>
    </message>
    <message>
        <source>must be a whole number, not %1</source>
        <translation>muss eine ganze Zahl sein, ist aber %1</translation>
    </message>
    <message>
        <source>must be between %1 and %2, not %3</source>
        <translation>muss zwischen %1 und %2 liegen, ist aber %3</translation>
    </message>
    <message>
        <source>must be a number, not %1</source>
        <translation>muss eine Zahl sein, ist aber %1</translation>
    </message>
    <message>
        <source>must be a list of texts, not %1</source>
        <translation>muss eine Liste von Texten sein, ist aber %1</translation>
    </message>
    <message>
        <source>must be a section of fields, not %1</source>
        <translation>muss ein Abschnitt aus Feldern sein, ist aber %1</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>unbekanntes Feld</translation>
    </message>
    <message>
        <source>unknown field; did you mean %1?</source>
        <translation>unbekanntes Feld; gemeint ist vielleicht %1?</translation>
    </message>
    <message>
        <source>is given twice; keep one</source>
        <translation>ist zweimal angegeben; nur eines behalten</translation>
    </message>
    <message>
        <source>must be a list, not %1</source>
        <translation>muss eine Liste sein, ist aber %1</translation>
    </message>
    <message>
        <source>must be the secret itself; give secret_digest to keep it out of the file</source>
        <translation>muss das Geheimnis selbst sein; soll es nicht in der Datei stehen, secret_digest angeben</translation>
    </message>
    <message>
        <source>is a placeholder, not a secret</source>
        <translation>ist ein Platzhalter, kein Geheimnis</translation>
    </message>
    <message>
        <source>is short enough to be guessed; use at least 20 random characters</source>
        <translation>ist so kurz, dass es sich erraten lässt; mindestens 20 zufällige Zeichen verwenden</translation>
    </message>
    <message>
        <source>must be sha256: and 64 hexadecimal digits</source>
        <translation>muss sha256: und 64 hexadezimale Ziffern sein</translation>
    </message>
    <message>
        <source>must be a time with its zone, for example 2026-12-31T00:00:00Z</source>
        <translation>muss eine Zeit mit Zeitzone sein, zum Beispiel 2026-12-31T00:00:00Z</translation>
    </message>
    <message>
        <source>must be HOST:PORT, for example 127.0.0.1:4000</source>
        <translation>muss HOST:PORT sein, zum Beispiel 127.0.0.1:4000</translation>
    </message>
    <message>
        <source>is not read from files; set the ADMIN_KEY environment variable instead</source>
        <translation>wird nicht aus Dateien gelesen; stattdessen die Umgebungsvariable ADMIN_KEY setzen</translation>
    </message>
    <message>
        <source>“%1” is not bearer, token, header:NAME, cookie:NAME or none</source>
        <translation>„%1“ ist nicht bearer, token, header:NAME, cookie:NAME oder none</translation>
    </message>
    <message>
        <source>must be key, account, refresh or option:NAME</source>
        <translation>muss key, account, refresh oder option:NAME sein</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>must be a list of pointers or sections</source>
        <translation>muss eine Liste von Pointern oder Abschnitten sein</translation>
    </message>
    <message>
        <source>the old HTTP+SSE transport is not spoken; give the server&apos;s streamable HTTP address</source>
        <translation>der alte Transport HTTP+SSE wird nicht unterstützt; die Streamable-HTTP-Adresse des Servers angeben</translation>
    </message>
    <message>
        <source>must be http or stdio</source>
        <translation>muss http oder stdio sein</translation>
    </message>
    <message>
        <source>is missing: how much the quota allows</source>
        <translation>fehlt: wie viel das Kontingent erlaubt</translation>
    </message>
    <message>
        <source>must be an amount in dollars, for example 12.50</source>
        <translation>muss ein Betrag in Dollar sein, zum Beispiel 12.50</translation>
    </message>
    <message>
        <source>must be a whole number of tokens</source>
        <translation>muss eine ganze Zahl von Tokens sein</translation>
    </message>
    <message>
        <source>must be a whole number of requests</source>
        <translation>muss eine ganze Zahl von Anfragen sein</translation>
    </message>
    <message>
        <source>must be a length like 30m, 5h or 7d, at most 366d</source>
        <translation>muss eine Dauer wie 30m, 5h oder 7d sein, höchstens 366d</translation>
    </message>
    <message>
        <source>“%1” is not a dialect</source>
        <translation>„%1“ ist kein Dialekt</translation>
    </message>
    <message>
        <source>there is no adapter “%1”; there are %2</source>
        <translation>einen Adapter „%1“ gibt es nicht; es gibt %2</translation>
    </message>
    <message>
        <source>there is no adapter “%1”; did you mean %2?</source>
        <translation>einen Adapter „%1“ gibt es nicht; gemeint ist vielleicht %2?</translation>
    </message>
    <message>
        <source>is missing: which form of checker</source>
        <translation>fehlt: welche Art von Checker</translation>
    </message>
    <message>
        <source>is missing: what a checker of type custom asks and reads</source>
        <translation>fehlt: was ein Checker vom Typ custom abfragt und liest</translation>
    </message>
    <message>
        <source>Plexus ships no checker “%1”; it has to be in DATA_DIR/quota-checkers</source>
        <translation>Plexus bringt keinen Checker „%1“ mit; er muss in DATA_DIR/quota-checkers liegen</translation>
    </message>
    <message>
        <source>Plexus ships no checker “%1”; it has to be in DATA_DIR/quota-checkers, or did you mean %2?</source>
        <translation>Plexus bringt keinen Checker „%1“ mit; er muss in DATA_DIR/quota-checkers liegen, oder gemeint ist vielleicht %2?</translation>
    </message>
    <message>
        <source>names no variable or entry after the colon</source>
        <translation>nennt nach dem Doppelpunkt keine Variable und keinen Eintrag</translation>
    </message>
    <message>
        <source>a provider&apos;s name must not be empty nor contain spaces</source>
        <translation>der Name eines Anbieters darf nicht leer sein und keine Leerzeichen enthalten</translation>
    </message>
    <message>
        <source>is missing: the address of the provider, or oauth_provider for whose account it is</source>
        <translation>fehlt: die Adresse des Anbieters, oder oauth_provider dafür, wessen Konto es ist</translation>
    </message>
    <message>
        <source>says which account, but oauth_provider not whose</source>
        <translation>sagt, welches Konto, aber oauth_provider nicht, bei wem</translation>
    </message>
    <message>
        <source>must not contain spaces</source>
        <translation>darf keine Leerzeichen enthalten</translation>
    </message>
    <message>
        <source>is a placeholder, not a key</source>
        <translation>ist ein Platzhalter, kein Schlüssel</translation>
    </message>
    <message>
        <source>contains spaces at its ends or characters that cannot be sent</source>
        <translation>enthält Leerzeichen am Anfang oder Ende oder Zeichen, die sich nicht senden lassen</translation>
    </message>
    <message>
        <source>a model&apos;s name must not be empty</source>
        <translation>der Name eines Modells darf nicht leer sein</translation>
    </message>
    <message>
        <source>“%1” is listed twice</source>
        <translation>„%1“ ist zweimal aufgeführt</translation>
    </message>
    <message>
        <source>names an alias and a provider; keep one</source>
        <translation>nennt einen Alias und einen Anbieter; nur eines behalten</translation>
    </message>
    <message>
        <source>there is no alias “%1”</source>
        <translation>einen Alias „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no alias “%1”; did you mean %2?</source>
        <translation>einen Alias „%1“ gibt es nicht; gemeint ist vielleicht %2?</translation>
    </message>
    <message>
        <source>there is no provider “%1”</source>
        <translation>einen Anbieter „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no provider “%1”; did you mean %2?</source>
        <translation>einen Anbieter „%1“ gibt es nicht; gemeint ist vielleicht %2?</translation>
    </message>
    <message>
        <source>is missing: the provider&apos;s name for the model</source>
        <translation>fehlt: der Name des Modells beim Anbieter</translation>
    </message>
    <message>
        <source>the provider %1 does not list the model “%2”</source>
        <translation>der Anbieter %1 führt das Modell „%2“ nicht auf</translation>
    </message>
    <message>
        <source>the provider %1 does not list the model “%2”; did you mean %3?</source>
        <translation>der Anbieter %1 führt das Modell „%2“ nicht auf; gemeint ist vielleicht %3?</translation>
    </message>
    <message>
        <source>an alias must not be empty nor contain spaces</source>
        <translation>ein Alias darf nicht leer sein und keine Leerzeichen enthalten</translation>
    </message>
    <message>
        <source>has no target: name at least one provider and model</source>
        <translation>hat kein Ziel: mindestens einen Anbieter mit Modell nennen</translation>
    </message>
    <message>
        <source>is used by another group of this alias</source>
        <translation>wird von einer anderen Gruppe dieses Alias benutzt</translation>
    </message>
    <message>
        <source>is the same target as an earlier one</source>
        <translation>ist dasselbe Ziel wie ein früheres</translation>
    </message>
    <message>
        <source>leads back to itself through other aliases</source>
        <translation>führt über andere Aliasse zu sich selbst zurück</translation>
    </message>
    <message>
        <source>exists twice</source>
        <translation>gibt es zweimal</translation>
    </message>
    <message>
        <source>“%1” is the name of an alias already</source>
        <translation>„%1“ ist schon der Name eines Alias</translation>
    </message>
    <message>
        <source>“%1” is used twice</source>
        <translation>„%1“ wird zweimal benutzt</translation>
    </message>
    <message>
        <source>a key&apos;s name must not be empty nor contain spaces, * or :</source>
        <translation>der Name eines Schlüssels darf nicht leer sein und weder Leerzeichen noch * oder : enthalten</translation>
    </message>
    <message>
        <source>is the same as another key&apos;s</source>
        <translation>ist derselbe wie bei einem anderen Schlüssel</translation>
    </message>
    <message>
        <source>lets every computer in the network reach Plexus; requests need a key, but nothing is encrypted on the way</source>
        <translation>lässt jeden Computer im Netzwerk an Plexus; Anfragen brauchen einen Schlüssel, aber unterwegs ist nichts verschlüsselt</translation>
    </message>
    <message>
        <source>“%1” is not a loopback address (127.0.0.1, ::1 or localhost); for other computers to reach Plexus write network:PORT</source>
        <translation>„%1“ ist keine Loopback-Adresse (127.0.0.1, ::1 oder localhost); damit andere Computer Plexus erreichen, network:PORT schreiben</translation>
    </message>
    <message>
        <source>the port must be between 0 and 65535</source>
        <translation>der Port muss zwischen 0 und 65535 liegen</translation>
    </message>
    <message>
        <source>“%1” is not an origin like https://app.example</source>
        <translation>„%1“ ist kein Origin wie https://app.example</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>muss ein absoluter Pfad sein</translation>
    </message>
    <message>
        <source>contains characters that cannot be sent</source>
        <translation>enthält Zeichen, die sich nicht senden lassen</translation>
    </message>
    <message>
        <source>must be bearer or the name of a request header</source>
        <translation>muss bearer oder der Name eines Headers der Anfrage sein</translation>
    </message>
    <message>
        <source>signs in and has keys; keep one</source>
        <translation>meldet sich an und hat Schlüssel; nur eines behalten</translation>
    </message>
    <message>
        <source>a server has an address or a command; keep one</source>
        <translation>ein Server hat eine Adresse oder einen Befehl; nur eines behalten</translation>
    </message>
    <message>
        <source>headers, keys and oauth are for servers with an address; a program has env</source>
        <translation>headers, keys und oauth sind für Server mit einer Adresse; ein Programm hat env</translation>
    </message>
    <message>
        <source>is not the name of an environment variable</source>
        <translation>ist nicht der Name einer Umgebungsvariablen</translation>
    </message>
    <message>
        <source>must be a full path</source>
        <translation>muss ein vollständiger Pfad sein</translation>
    </message>
    <message>
        <source>is the name of Plexus&apos; own server; choose another</source>
        <translation>ist der Name des Servers von Plexus selbst; einen anderen wählen</translation>
    </message>
    <message>
        <source>a server&apos;s name has 1 to 63 of a-z, 0-9, - and _ and begins with a letter or digit</source>
        <translation>der Name eines Servers hat 1 bis 63 Zeichen aus a-z, 0-9, - und _ und beginnt mit einem Buchstaben oder einer Ziffer</translation>
    </message>
    <message>
        <source>a server&apos;s name must not contain __, which stands before the names of tools</source>
        <translation>der Name eines Servers darf nicht __ enthalten, das vor den Namen von Werkzeugen steht</translation>
    </message>
    <message>
        <source>local_http servers are not started; give the program as command and args</source>
        <translation>Server vom Typ local_http werden nicht gestartet; das Programm mit command und args angeben</translation>
    </message>
    <message>
        <source>has neither upstream_url nor command</source>
        <translation>hat weder upstream_url noch command</translation>
    </message>
    <message>
        <source>there is no MCP server “%1”</source>
        <translation>einen MCP-Server „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no alias “%1”: images cannot be described</source>
        <translation>einen Alias „%1“ gibt es nicht: Bilder können nicht beschrieben werden</translation>
    </message>
    <message>
        <source>“%1” has its own images described; name a model that sees</source>
        <translation>„%1“ lässt seine Bilder selbst beschreiben; ein Modell nennen, das sehen kann</translation>
    </message>
    <message>
        <source>has no effect until vision_fallthrough.descriptor_model names a model</source>
        <translation>bewirkt nichts, solange vision_fallthrough.descriptor_model kein Modell nennt</translation>
    </message>
    <message>
        <source>“%1” is not an address, a network like 10.0.0.0/8, or a range like 10.0.0.5-20</source>
        <translation>„%1“ ist keine Adresse, kein Netzwerk wie 10.0.0.0/8 und kein Bereich wie 10.0.0.5-20</translation>
    </message>
    <message>
        <source>names “%1” twice; it counts once</source>
        <translation>nennt „%1“ zweimal; es zählt einmal</translation>
    </message>
    <message>
        <source>there is no quota “%1”</source>
        <translation>ein Kontingent „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no quota “%1”; did you mean %2?</source>
        <translation>ein Kontingent „%1“ gibt es nicht; gemeint ist vielleicht %2?</translation>
    </message>
    <message>
        <source>limits cost, but %1 has no price: unless its provider reports one, what it costs is not counted</source>
        <translation>begrenzt Kosten, aber %1 hat keinen Preis: Meldet der Anbieter keinen, werden die Kosten nicht gezählt</translation>
    </message>
    <message>
        <source>limits cost, but %1 (and %2 more) has no price: unless its provider reports one, what it costs is not counted</source>
        <translation>begrenzt Kosten, aber %1 (und %2 weitere) hat keinen Preis: Meldet der Anbieter keinen, werden die Kosten nicht gezählt</translation>
    </message>
    <message>
        <source>a quota&apos;s name must not be empty</source>
        <translation>der Name eines Kontingents darf nicht leer sein</translation>
    </message>
    <message>
        <source>a quota&apos;s name must not contain line breaks or control characters</source>
        <translation>der Name eines Kontingents darf keine Zeilenumbrüche oder Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>must be more than 0; to shut a key off, disable it</source>
        <translation>muss größer als 0 sein; um einen Schlüssel zu sperren, ihn ausschalten</translation>
    </message>
    <message>
        <source>is missing: how long a rolling window is, for example 5h</source>
        <translation>fehlt: wie lang ein gleitendes Fenster ist, zum Beispiel 5h</translation>
    </message>
    <message>
        <source>only means something with type rolling</source>
        <translation>hat nur mit type rolling eine Bedeutung</translation>
    </message>
    <message>
        <source>must be between 0 and 1, for example 0.8</source>
        <translation>muss zwischen 0 und 1 liegen, zum Beispiel 0.8</translation>
    </message>
    <message>
        <source>a price must not be negative</source>
        <translation>ein Preis darf nicht negativ sein</translation>
    </message>
    <message>
        <source>is missing: source defined needs at least one tier</source>
        <translation>fehlt: source defined braucht mindestens eine Stufe</translation>
    </message>
    <message>
        <source>lies below the lower bound</source>
        <translation>liegt unter der unteren Grenze</translation>
    </message>
    <message>
        <source>tiers must be sorted by their lower bound</source>
        <translation>Stufen müssen nach ihrer unteren Grenze sortiert sein</translation>
    </message>
    <message>
        <source>overlaps the tier before it</source>
        <translation>überschneidet sich mit der Stufe davor</translation>
    </message>
    <message>
        <source>leaves a gap above %1: requests of that size have no price</source>
        <translation>lässt über %1 eine Lücke: Anfragen dieser Größe haben keinen Preis</translation>
    </message>
    <message>
        <source>ends at %1: larger requests have no price</source>
        <translation>endet bei %1: Größere Anfragen haben keinen Preis</translation>
    </message>
    <message>
        <source>per_unit needs per_image, per_audio_minute or per_million_characters</source>
        <translation>per_unit braucht per_image, per_audio_minute oder per_million_characters</translation>
    </message>
    <message>
        <source>is missing: the catalogue&apos;s id, for example openai/gpt-5</source>
        <translation>fehlt: die ID im Katalog, zum Beispiel openai/gpt-5</translation>
    </message>
    <message>
        <source>does not apply to source per_request</source>
        <translation>gilt nicht für source per_request</translation>
    </message>
    <message>
        <source>must be between 0 and 1, for example 0.05</source>
        <translation>muss zwischen 0 und 1 liegen, zum Beispiel 0.05</translation>
    </message>
    <message>
        <source>must be at least 1</source>
        <translation>muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>%1 is not a status code</source>
        <translation>%1 ist kein Statuscode</translation>
    </message>
    <message>
        <source>holds codes from 200 to 299, which are never tried again</source>
        <translation>enthält Codes von 200 bis 299, bei denen nie erneut versucht wird</translation>
    </message>
    <message>
        <source>an empty text would match every error</source>
        <translation>ein leerer Text würde auf jeden Fehler passen</translation>
    </message>
    <message>
        <source>stalls are not watched: without a time to the first bytes or a slowest pace nothing cools</source>
        <translation>Stocken wird nicht überwacht: Ohne eine Zeit bis zu den ersten Bytes oder ein langsamstes Tempo ruht nichts</translation>
    </message>
    <message>
        <source>the time to the first bytes must be more than 0</source>
        <translation>die Zeit bis zu den ersten Bytes muss größer als 0 sein</translation>
    </message>
    <message>
        <source>the slowest pace and its window must be more than 0</source>
        <translation>das langsamste Tempo und sein Zeitraum müssen größer als 0 sein</translation>
    </message>
    <message>
        <source>windowSeconds and gracePeriodSeconds do nothing without minBytesPerSecond</source>
        <translation>windowSeconds und gracePeriodSeconds bewirken ohne minBytesPerSecond nichts</translation>
    </message>
    <message>
        <source>does nothing without ttfbSeconds</source>
        <translation>bewirkt ohne ttfbSeconds nichts</translation>
    </message>
    <message>
        <source>trusts everybody: any client can then name any address as its own</source>
        <translation>vertraut allen: Jeder Client kann dann jede Adresse als seine eigene ausgeben</translation>
    </message>
    <message>
        <source>must be more than 0</source>
        <translation>muss größer als 0 sein</translation>
    </message>
    <message>
        <source>is longer than maxMinutes (%1 &gt; %2)</source>
        <translation>ist länger als maxMinutes (%1 &gt; %2)</translation>
    </message>
    <message>
        <source>is a credential, so its name must end in key, token, secret, password, cookie or session: by that it is known, and kept out of sight</source>
        <translation>sind Zugangsdaten, daher muss der Name auf key, token, secret, password, cookie oder session enden: Daran werden sie erkannt und verborgen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>ein Abschnitt</translation>
    </message>
    <message>
        <source>only the client&apos;s own API knows this part</source>
        <translation>nur die API des Clients kennt diesen Teil</translation>
    </message>
    <message>
        <source>the target takes no images</source>
        <translation>das Ziel nimmt keine Bilder an</translation>
    </message>
    <message>
        <source>chat has no images by file id</source>
        <translation>Chat kennt keine Bilder per Datei-ID</translation>
    </message>
    <message>
        <source>the target takes no audio</source>
        <translation>das Ziel nimmt kein Audio an</translation>
    </message>
    <message>
        <source>chat takes audio by its bytes only</source>
        <translation>Chat nimmt Audio nur als Bytes an</translation>
    </message>
    <message>
        <source>the file is stored with another vendor</source>
        <translation>die Datei liegt bei einem anderen Hersteller</translation>
    </message>
    <message>
        <source>chat takes no files by address; the address is sent as text</source>
        <translation>Chat nimmt keine Dateien per Adresse an; die Adresse wird als Text gesendet</translation>
    </message>
    <message>
        <source>the target takes no files</source>
        <translation>das Ziel nimmt keine Dateien an</translation>
    </message>
    <message>
        <source>chat files have a name only</source>
        <translation>Dateien haben bei Chat nur einen Namen</translation>
    </message>
    <message>
        <source>chat models cannot be told to cite a file</source>
        <translation>Chat-Modelle lassen sich nicht anweisen, eine Datei zu zitieren</translation>
    </message>
    <message>
        <source>chat has no such mark; said in words</source>
        <translation>Chat kennt keine solche Markierung; in Worten gesagt</translation>
    </message>
    <message>
        <source>tool messages hold text only</source>
        <translation>Werkzeug-Nachrichten enthalten nur Text</translation>
    </message>
    <message>
        <source>tool messages hold text only; what else there is goes into the next user message</source>
        <translation>Werkzeug-Nachrichten enthalten nur Text; alles andere kommt in die nächste User-Nachricht</translation>
    </message>
    <message>
        <source>chat has no place for the mark on a call</source>
        <translation>Chat hat keinen Platz für die Markierung an einem Aufruf</translation>
    </message>
    <message>
        <source>assistant messages hold no media</source>
        <translation>Assistant-Nachrichten enthalten keine Medien</translation>
    </message>
    <message>
        <source>the target does not take back earlier reasoning</source>
        <translation>das Ziel nimmt früheres Reasoning nicht zurück</translation>
    </message>
    <message>
        <source>chat requests hold no citations</source>
        <translation>Chat-Anfragen enthalten keine Quellenangaben</translation>
    </message>
    <message>
        <source>the target takes no schema; it is asked for JSON and told the schema</source>
        <translation>das Ziel nimmt kein Schema an; es wird um JSON gebeten und bekommt das Schema genannt</translation>
    </message>
    <message>
        <source>the target needs a voice and a format; defaults are sent</source>
        <translation>das Ziel braucht eine Stimme und ein Format; Standardwerte werden gesendet</translation>
    </message>
    <message>
        <source>chat answers have no such part</source>
        <translation>Chat-Antworten haben keinen solchen Teil</translation>
    </message>
    <message>
        <source>chat cites addresses only</source>
        <translation>Chat nennt als Quellen nur Adressen</translation>
    </message>
    <message>
        <source>the target&apos;s API has no such parameter</source>
        <translation>die API des Ziels hat keinen solchen Parameter</translation>
    </message>
    <message>
        <source>the target takes four stop sequences at most</source>
        <translation>das Ziel nimmt höchstens vier Stoppsequenzen an</translation>
    </message>
    <message>
        <source>longer than 64 characters; its hash is sent</source>
        <translation>länger als 64 Zeichen; der Hash wird gesendet</translation>
    </message>
    <message>
        <source>chat takes metadata only for stored answers</source>
        <translation>Chat nimmt Metadaten nur für gespeicherte Antworten an</translation>
    </message>
    <message>
        <source>another vendor&apos;s tier</source>
        <translation>eine Stufe eines anderen Herstellers</translation>
    </message>
    <message>
        <source>only the client&apos;s own API knows this field</source>
        <translation>nur die API des Clients kennt dieses Feld</translation>
    </message>
    <message>
        <source>chat keeps no answers</source>
        <translation>Chat bewahrt keine Antworten auf</translation>
    </message>
    <message>
        <source>chat keeps no conversations</source>
        <translation>Chat bewahrt keine Gespräche auf</translation>
    </message>
    <message>
        <source>the target refuses this field</source>
        <translation>das Ziel lehnt dieses Feld ab</translation>
    </message>
    <message>
        <source>the target&apos;s API does not run this tool</source>
        <translation>die API des Ziels führt dieses Werkzeug nicht aus</translation>
    </message>
    <message>
        <source>the target has no such switch</source>
        <translation>das Ziel hat keinen solchen Schalter</translation>
    </message>
    <message>
        <source>a completion is text only</source>
        <translation>eine Completion ist nur Text</translation>
    </message>
    <message>
        <source>the target refuses this parameter</source>
        <translation>das Ziel lehnt diesen Parameter ab</translation>
    </message>
    <message>
        <source>code the provider ran and its results are told as text</source>
        <translation>vom Anbieter ausgeführter Code und seine Ergebnisse werden als Text wiedergegeben</translation>
    </message>
    <message>
        <source>the target takes a subset of JSON Schema; the rest is told in the description</source>
        <translation>das Ziel nimmt einen Teil von JSON Schema an; der Rest steht in der Beschreibung</translation>
    </message>
    <message>
        <source>the target&apos;s conversations begin with the user</source>
        <translation>Gespräche beginnen beim Ziel mit dem User</translation>
    </message>
    <message>
        <source>the target does not continue an answer that was begun</source>
        <translation>das Ziel setzt eine begonnene Antwort nicht fort</translation>
    </message>
    <message>
        <source>it was not described</source>
        <translation>es wurde nicht beschrieben</translation>
    </message>
    <message>
        <source>the target cannot take audio; its transcript is sent</source>
        <translation>das Ziel kann kein Audio annehmen; das Transkript wird gesendet</translation>
    </message>
    <message>
        <source>the target cannot take audio</source>
        <translation>das Ziel kann kein Audio annehmen</translation>
    </message>
    <message>
        <source>the target cannot take images</source>
        <translation>das Ziel kann keine Bilder annehmen</translation>
    </message>
    <message>
        <source>the file is stored at another vendor</source>
        <translation>die Datei ist bei einem anderen Hersteller gespeichert</translation>
    </message>
    <message>
        <source>the target cannot take video</source>
        <translation>das Ziel kann kein Video annehmen</translation>
    </message>
    <message>
        <source>the target cannot take files; its text is sent</source>
        <translation>das Ziel kann keine Dateien annehmen; der Text wird gesendet</translation>
    </message>
    <message>
        <source>the target cannot take files</source>
        <translation>das Ziel kann keine Dateien annehmen</translation>
    </message>
    <message>
        <source>signatures of another vendor mean nothing here</source>
        <translation>Signaturen eines anderen Herstellers bedeuten hier nichts</translation>
    </message>
    <message>
        <source>thinking the target did not sign would be refused</source>
        <translation>Denken, das nicht vom Ziel signiert ist, würde abgelehnt</translation>
    </message>
    <message>
        <source>a tool is forced, which the target refuses while it thinks</source>
        <translation>ein Werkzeug wird erzwungen, was das Ziel beim Denken ablehnt</translation>
    </message>
    <message>
        <source>the answer is begun, which the target refuses while it thinks</source>
        <translation>die Antwort ist begonnen, was das Ziel beim Denken ablehnt</translation>
    </message>
    <message>
        <source>the thoughts of the last tool call are not in the history, which the target demands</source>
        <translation>die Gedanken zum letzten Werkzeugaufruf fehlen im Verlauf, das Ziel verlangt sie aber</translation>
    </message>
    <message>
        <source>the target always thinks</source>
        <translation>das Ziel denkt immer</translation>
    </message>
    <message>
        <source>the target cannot be told not to think; it is told to think least</source>
        <translation>das Denken des Ziels lässt sich nicht abschalten; es soll so wenig wie möglich denken</translation>
    </message>
    <message>
        <source>the target cannot be told not to think; it gets its least budget</source>
        <translation>das Denken des Ziels lässt sich nicht abschalten; es bekommt sein kleinstes Budget</translation>
    </message>
    <message>
        <source>the target cannot be told not to think</source>
        <translation>das Denken des Ziels lässt sich nicht abschalten</translation>
    </message>
    <message>
        <source>the target cannot be told how much to think</source>
        <translation>wie viel das Ziel denkt, lässt sich nicht vorgeben</translation>
    </message>
    <message>
        <source>the target has no such effort; the nearest it has is sent</source>
        <translation>das Ziel kennt diesen Aufwand nicht; der nächstliegende wird gesendet</translation>
    </message>
    <message>
        <source>the target can be told to think, not how much</source>
        <translation>dem Ziel lässt sich vorgeben, ob es denkt, aber nicht, wie viel</translation>
    </message>
    <message>
        <source>the budget is outside what the target takes</source>
        <translation>das Budget liegt außerhalb dessen, was das Ziel annimmt</translation>
    </message>
    <message>
        <source>thinking is off: there is no room for it below the output limit</source>
        <translation>Denken ist aus: Unter der Ausgabegrenze ist kein Platz dafür</translation>
    </message>
    <message>
        <source>the budget is made smaller, to leave room for the answer</source>
        <translation>das Budget wird verkleinert, damit Platz für die Antwort bleibt</translation>
    </message>
    <message>
        <source>the limit counts thinking too; it is raised to leave room for the answer</source>
        <translation>die Grenze zählt das Denken mit; sie wird erhöht, damit Platz für die Antwort bleibt</translation>
    </message>
    <message>
        <source>the target&apos;s model refuses sampling parameters</source>
        <translation>das Modell des Ziels lehnt Sampling-Parameter ab</translation>
    </message>
    <message>
        <source>the target refuses it while it thinks</source>
        <translation>das Ziel lehnt es ab, während es denkt</translation>
    </message>
    <message>
        <source>it is above what the target takes</source>
        <translation>es liegt über dem, was das Ziel annimmt</translation>
    </message>
    <message>
        <source>the target takes temperature or top_p, not both</source>
        <translation>das Ziel nimmt temperature oder top_p an, nicht beides</translation>
    </message>
    <message>
        <source>it is above what the target&apos;s model can write</source>
        <translation>es liegt über dem, was das Modell des Ziels schreiben kann</translation>
    </message>
    <message>
        <source>it is below what the target takes</source>
        <translation>es liegt unter dem, was das Ziel annimmt</translation>
    </message>
    <message>
        <source>the target takes fewer stop sequences, or none of space alone</source>
        <translation>das Ziel nimmt weniger Stoppsequenzen an, oder keine nur aus Leerraum</translation>
    </message>
    <message>
        <source>the target has no JSON mode; it is instructed</source>
        <translation>das Ziel hat keinen JSON-Modus; es wird angewiesen</translation>
    </message>
    <message>
        <source>the target has no output by schema; the answer is the arguments of a tool</source>
        <translation>das Ziel kennt keine Ausgabe nach Schema; die Antwort sind die Argumente eines Werkzeugs</translation>
    </message>
    <message>
        <source>the target has no output by schema; it is instructed</source>
        <translation>das Ziel kennt keine Ausgabe nach Schema; es wird angewiesen</translation>
    </message>
    <message>
        <source>an accounting line of Anthropic&apos;s means nothing here</source>
        <translation>eine Abrechnungszeile von Anthropic bedeutet hier nichts</translation>
    </message>
    <message>
        <source>there are no tools to choose from</source>
        <translation>es gibt keine Werkzeuge zur Auswahl</translation>
    </message>
    <message>
        <source>the client&apos;s API has no such part</source>
        <translation>die API des Clients hat keinen solchen Teil</translation>
    </message>
    <message>
        <source>a conversation begins with the user; a first turn was put in</source>
        <translation>ein Gespräch beginnt mit dem User; ein erster Beitrag wurde eingefügt</translation>
    </message>
    <message>
        <source>only its own API knows this part</source>
        <translation>nur die eigene API kennt diesen Teil</translation>
    </message>
    <message>
        <source>files have no such field; sent as text before the file</source>
        <translation>Dateien haben kein solches Feld; als Text vor der Datei gesendet</translation>
    </message>
    <message>
        <source>it cannot be told to cite a file</source>
        <translation>es lässt sich nicht anweisen, eine Datei zu zitieren</translation>
    </message>
    <message>
        <source>files have no name the Gemini API takes</source>
        <translation>Dateien haben keinen Namen, den die Gemini-API annimmt</translation>
    </message>
    <message>
        <source>it is not base64, as Google&apos;s are</source>
        <translation>es ist kein Base64 wie bei Google</translation>
    </message>
    <message>
        <source>the target does not fetch URLs; its address is sent as text</source>
        <translation>das Ziel ruft keine URLs ab; die Adresse wird als Text gesendet</translation>
    </message>
    <message>
        <source>the file is held by another vendor</source>
        <translation>die Datei liegt bei einem anderen Hersteller</translation>
    </message>
    <message>
        <source>it has no data</source>
        <translation>es hat keine Daten</translation>
    </message>
    <message>
        <source>the target refuses it</source>
        <translation>das Ziel lehnt es ab</translation>
    </message>
    <message>
        <source>the target&apos;s API has no such tier</source>
        <translation>die API des Ziels kennt keine solche Stufe</translation>
    </message>
    <message>
        <source>the target&apos;s API has no free-text tools</source>
        <translation>die API des Ziels kennt keine Freitext-Werkzeuge</translation>
    </message>
    <message>
        <source>the target refuses it beside functions</source>
        <translation>das Ziel lehnt es neben Funktionen ab</translation>
    </message>
    <message>
        <source>the target&apos;s API has no such tool</source>
        <translation>die API des Ziels kennt kein solches Werkzeug</translation>
    </message>
    <message>
        <source>the target takes five; the later ones were left out</source>
        <translation>das Ziel nimmt fünf an; die späteren wurden weggelassen</translation>
    </message>
    <message>
        <source>the target takes no schema, only JSON</source>
        <translation>das Ziel nimmt kein Schema an, nur JSON</translation>
    </message>
    <message>
        <source>the file is held by another provider; named in text instead</source>
        <translation>die Datei liegt bei einem anderen Anbieter; stattdessen im Text genannt</translation>
    </message>
    <message>
        <source>assistant turns hold no media there; named in text instead</source>
        <translation>Beiträge des Assistant enthalten dort keine Medien; stattdessen im Text genannt</translation>
    </message>
    <message>
        <source>thoughts are taken back only with the vendor&apos;s own signature</source>
        <translation>Gedanken werden nur mit der Signatur des Herstellers zurückgenommen</translation>
    </message>
    <message>
        <source>the Messages API has no such content</source>
        <translation>die Messages-API kennt keinen solchen Inhalt</translation>
    </message>
    <message>
        <source>only four cache marks are taken; the last ones are kept</source>
        <translation>nur vier Cache-Marken werden angenommen; die letzten bleiben</translation>
    </message>
    <message>
        <source>an hour&apos;s cache mark cannot follow a shorter one; made as short</source>
        <translation>eine Cache-Marke für eine Stunde kann nicht auf eine kürzere folgen; ebenso kurz gemacht</translation>
    </message>
    <message>
        <source>no room for it within max_tokens</source>
        <translation>innerhalb von max_tokens ist kein Platz dafür</translation>
    </message>
    <message>
        <source>the model cannot be told to think</source>
        <translation>das Modell lässt sich nicht zum Denken anweisen</translation>
    </message>
    <message>
        <source>it cannot be on while a tool call is forced</source>
        <translation>es kann nicht an sein, während ein Werkzeugaufruf erzwungen wird</translation>
    </message>
    <message>
        <source>the Messages API has no such content in answers</source>
        <translation>die Messages-API kennt keinen solchen Inhalt in Antworten</translation>
    </message>
    <message>
        <source>sent as text: the Messages API has no media in answers</source>
        <translation>als Text gesendet: Die Messages-API kennt keine Medien in Antworten</translation>
    </message>
    <message>
        <source>the Messages API has one answer only</source>
        <translation>die Messages-API hat nur eine Antwort</translation>
    </message>
    <message>
        <source>the Messages API has no such field</source>
        <translation>die Messages-API hat kein solches Feld</translation>
    </message>
    <message>
        <source>the Messages API has no word for a model&apos;s failure</source>
        <translation>die Messages-API hat kein Wort für das Scheitern eines Modells</translation>
    </message>
    <message>
        <source>the Messages API has no such parameter</source>
        <translation>die Messages-API hat keinen solchen Parameter</translation>
    </message>
    <message>
        <source>it cannot be set while the model thinks</source>
        <translation>es lässt sich nicht setzen, während das Modell denkt</translation>
    </message>
    <message>
        <source>the Messages API answers in text only</source>
        <translation>die Messages-API antwortet nur mit Text</translation>
    </message>
    <message>
        <source>asked for in the instructions</source>
        <translation>in den Anweisungen verlangt</translation>
    </message>
    <message>
        <source>constraints that are not enforced are told in descriptions</source>
        <translation>nicht erzwungene Einschränkungen stehen in den Beschreibungen</translation>
    </message>
    <message>
        <source>the Messages API takes at most 1</source>
        <translation>die Messages-API nimmt höchstens 1 an</translation>
    </message>
    <message>
        <source>the Messages API takes no stop sequence of white space</source>
        <translation>die Messages-API nimmt keine Stoppsequenz aus Leerraum an</translation>
    </message>
    <message>
        <source>called standard_only by the Messages API</source>
        <translation>heißt in der Messages-API standard_only</translation>
    </message>
    <message>
        <source>the Messages API has no such tier</source>
        <translation>die Messages-API kennt keine solche Stufe</translation>
    </message>
    <message>
        <source>alternatives at the root of a schema are not taken; merged into one object</source>
        <translation>Alternativen an der Wurzel eines Schemas werden nicht angenommen; zu einem Objekt zusammengeführt</translation>
    </message>
    <message>
        <source>the model does not hold to schemas</source>
        <translation>das Modell hält sich nicht an Schemas</translation>
    </message>
    <message>
        <source>a free-text tool is sent as a function with one string</source>
        <translation>ein Freitext-Werkzeug wird als Funktion mit einem String gesendet</translation>
    </message>
    <message>
        <source>the tool runs on another provider&apos;s side only</source>
        <translation>das Werkzeug läuft nur bei einem anderen Anbieter</translation>
    </message>
    <message>
        <source>another tool has that name</source>
        <translation>ein anderes Werkzeug heißt so</translation>
    </message>
    <message>
        <source>the Messages API has no names of participants</source>
        <translation>die Messages-API kennt keine Namen von Teilnehmern</translation>
    </message>
    <message>
        <source>the target reads text and pictures only</source>
        <translation>das Ziel liest nur Text und Bilder</translation>
    </message>
    <message>
        <source>the target does not take back thoughts</source>
        <translation>das Ziel nimmt Gedanken nicht zurück</translation>
    </message>
    <message>
        <source>the target takes pictures inline only</source>
        <translation>das Ziel nimmt Bilder nur direkt in der Anfrage an</translation>
    </message>
    <message>
        <source>the target&apos;s API has no such mark; said in words</source>
        <translation>die API des Ziels kennt keine solche Markierung; in Worten gesagt</translation>
    </message>
    <message>
        <source>pictures of a result go into the user&apos;s message after it</source>
        <translation>Bilder eines Ergebnisses kommen in die User-Nachricht danach</translation>
    </message>
    <message>
        <source>the client&apos;s API has no place for a part of this kind</source>
        <translation>die API des Clients hat keinen Platz für einen Teil dieser Art</translation>
    </message>
    <message>
        <source>the client&apos;s API has one answer only</source>
        <translation>die API des Clients hat nur eine Antwort</translation>
    </message>
    <message>
        <source>the target cannot be made to call</source>
        <translation>das Ziel lässt sich nicht zu einem Aufruf zwingen</translation>
    </message>
    <message>
        <source>the target has no such mark; what it caches, it decides itself</source>
        <translation>das Ziel kennt keine solche Markierung; was in den Cache kommt, entscheidet es selbst</translation>
    </message>
    <message>
        <source>the target&apos;s API cannot be told how closely to look</source>
        <translation>der API des Ziels lässt sich nicht vorgeben, wie genau hingesehen wird</translation>
    </message>
    <message>
        <source>the target&apos;s API has no place for it</source>
        <translation>die API des Ziels hat keinen Platz dafür</translation>
    </message>
    <message>
        <source>the target&apos;s API takes audio only inside the request</source>
        <translation>die API des Ziels nimmt Audio nur in der Anfrage selbst an</translation>
    </message>
    <message>
        <source>reasoning the target cannot verify</source>
        <translation>Reasoning, das das Ziel nicht prüfen kann</translation>
    </message>
    <message>
        <source>the target&apos;s API takes no images the model made elsewhere</source>
        <translation>die API des Ziels nimmt keine Bilder an, die das Modell anderswo erzeugt hat</translation>
    </message>
    <message>
        <source>the target has not stored the item</source>
        <translation>das Ziel hat das Element nicht gespeichert</translation>
    </message>
    <message>
        <source>the client&apos;s API has one choice only</source>
        <translation>die API des Clients kennt nur eine Antwort zur Auswahl</translation>
    </message>
    <message>
        <source>the client&apos;s API has no place for it</source>
        <translation>die API des Clients hat keinen Platz dafür</translation>
    </message>
    <message>
        <source>the target takes 16 or more</source>
        <translation>das Ziel nimmt 16 oder mehr an</translation>
    </message>
    <message>
        <source>the target knows no such tier</source>
        <translation>das Ziel kennt keine solche Stufe</translation>
    </message>
    <message>
        <source>the target&apos;s API has no such built-in tool</source>
        <translation>die API des Ziels hat kein solches eingebautes Werkzeug</translation>
    </message>
    <message>
        <source>the target&apos;s web search cannot be limited</source>
        <translation>die Websuche des Ziels lässt sich nicht begrenzen</translation>
    </message>
    <message>
        <source>the free-text tool &quot;%1&quot; is sent as a function</source>
        <translation>das Freitext-Werkzeug „%1“ wird als Funktion gesendet</translation>
    </message>
    <message>
        <source>the result %1 has no call before it; it is sent as text</source>
        <translation>dem Ergebnis %1 geht kein Aufruf voraus; es wird als Text gesendet</translation>
    </message>
    <message>
        <source>the call %1 has no result; it is sent with an error for one</source>
        <translation>der Aufruf %1 hat kein Ergebnis; er wird mit einem Fehler als Ergebnis gesendet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is defined twice; the first definition is sent</source>
        <translation>„%1“ ist zweimal definiert; die erste Definition wird gesendet</translation>
    </message>
    <message>
        <source>the model ended with an error (%1), which chat calls stop</source>
        <translation>das Modell endete mit einem Fehler (%1), was bei Chat stop heißt</translation>
    </message>
    <message>
        <source>the image is sent as it came: %1</source>
        <translation>das Bild wird gesendet, wie es kam: %1</translation>
    </message>
    <message>
        <source>a line stands for the image: %1</source>
        <translation>statt des Bildes steht eine Zeile: %1</translation>
    </message>
    <message>
        <source>thinking is off</source>
        <translation>Denken ist aus</translation>
    </message>
    <message>
        <source>described by “%1”, kept from before</source>
        <translation>beschrieben von „%1“, von früher behalten</translation>
    </message>
    <message>
        <source>described by “%1”, asked for by another request at the same time</source>
        <translation>beschrieben von „%1“, zugleich von einer anderen Anfrage verlangt</translation>
    </message>
    <message>
        <source>described by “%1” in %2 ms, $%3</source>
        <extracomment>%2 is a number, %3 an amount of dollars</extracomment>
        <translation>beschrieben von „%1“ in %2 ms, $%3</translation>
    </message>
    <message>
        <source>described by “%1” in %2 ms, at an unknown price</source>
        <translation>beschrieben von „%1“ in %2 ms, Preis unbekannt</translation>
    </message>
    <message>
        <source>the account is paused</source>
        <translation>das Konto ist pausiert</translation>
    </message>
    <message>
        <source>%1 (account “%2”)</source>
        <extracomment>%1 is why, as &quot;first in order&quot;; %2 one of several accounts</extracomment>
        <translation>%1 (Konto „%2“)</translation>
    </message>
    <message>
        <source>says which accounts, but oauth_provider not whose</source>
        <translation>sagt, welche Konten, aber oauth_provider nicht, wessen</translation>
    </message>
    <message>
        <source>and oauth_account both say which account; keep one</source>
        <translation>und oauth_account sagen beide, welches Konto; eines davon genügt</translation>
    </message>
    <message>
        <source>“%1” is no name of an account: letters, digits and . _ - @ + only</source>
        <translation>„%1“ ist kein Name eines Kontos: nur Buchstaben, Ziffern und . _ - @ +</translation>
    </message>
    <message>
        <source>is missing: whose account it is</source>
        <translation>fehlt: wessen Konto es ist</translation>
    </message>
    <message>
        <source>is missing: which account</source>
        <translation>fehlt: welches Konto</translation>
    </message>
    <message>
        <source>the account “%1” is listed twice</source>
        <translation>das Konto „%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>“%1” is another account&apos;s already</source>
        <translation>„%1“ heißt schon ein anderes Konto</translation>
    </message>
    <message>
        <source>must not be longer than %1 characters</source>
        <translation>darf nicht länger als %1 Zeichen sein</translation>
    </message>
    <message>
        <source>must not begin or end with a space</source>
        <translation>darf nicht mit einem Leerzeichen beginnen oder enden</translation>
    </message>
    <message>
        <source>contains characters that cannot be shown</source>
        <translation>enthält Zeichen, die sich nicht darstellen lassen</translation>
    </message>
</context>
<context>
    <name>GatewayPill</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>Basis-URL kopieren</translation>
    </message>
    <message>
        <source>Stop gateway</source>
        <translation>Gateway anhalten</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>Gateway starten</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Start Plexus when I log in, in the tray</source>
        <translation>Plexus bei der Anmeldung am System starten, im Infobereich</translation>
    </message>
    <message>
        <source>Set up Plexus</source>
        <translation>Plexus einrichten</translation>
    </message>
    <message>
        <source>Not available in the demo, nor on a desktop without a tray.</source>
        <extracomment>Beside a switch for starting with the session</extracomment>
        <translation>Nicht verfügbar in der Demo und auf einem Desktop ohne Infobereich.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Add accounts, point your clients at Plexus and check that everything answers, step by step.</source>
        <translation>Konten hinzufügen, Clients mit Plexus verbinden und prüfen, ob alles antwortet, Schritt für Schritt.</translation>
    </message>
</context>
<context>
    <name>HeadersPane</name>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>No headers were recorded.</source>
        <translation>Es wurden keine Header aufgezeichnet.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy all headers</source>
        <translation>Alle Header kopieren</translation>
    </message>
</context>
<context>
    <name>HeatGrid</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HeatScale</name>
    <message>
        <source>None</source>
        <extracomment>At the pale end of a scale of colours</extracomment>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>Latest requests</source>
        <translation>Neueste Anfragen</translation>
    </message>
</context>
<context>
    <name>ImportDecisions</name>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Import them all the same</source>
        <translation>Trotzdem importieren</translation>
    </message>
    <message>
        <source>I do not use %1 with them any more: import them</source>
        <extracomment>%1 is a program</extracomment>
        <translation>%1 wird mit ihnen nicht mehr benutzt: importieren</translation>
    </message>
</context>
<context>
    <name>ImportModelsSheet</name>
    <message>
        <source>Models of %1</source>
        <translation>Modelle von %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n model(s)</source>
        <translation>
            <numerusform>%n Modell hinzufügen</numerusform>
            <numerusform>%n Modelle hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Asking the provider …</source>
        <translation>Der Anbieter wird gefragt …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Keine auswählen</translation>
    </message>
    <message>
        <source>Select all new</source>
        <translation>Alle neuen auswählen</translation>
    </message>
    <message>
        <source>Let clients ask for each model by its name</source>
        <translation>Clients jedes Modell unter seinem Namen anfragen lassen</translation>
    </message>
    <message>
        <source>If the name is taken, add the model as one more target of it</source>
        <translation>Ist der Name vergeben, das Modell dort als weiteres Ziel hinzufügen</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Leave them there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Plexus reads a file only when you choose it, and copies what it needs. The file stays as it is.</source>
        <translation>Plexus liest eine Datei erst, wenn sie gewählt wird, und kopiert, was es braucht. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>No program Plexus knows has a login on this computer.</source>
        <translation>Kein Programm, das Plexus kennt, hat auf diesem Rechner eine Anmeldung.</translation>
    </message>
    <message>
        <source>Programs with logins</source>
        <translation>Programme mit Anmeldungen</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Pfad der Datei</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>For a login that has none in the file.</source>
        <translation>Für eine Anmeldung, die in der Datei keinen hat.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>default</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>auth.json</source>
        <translation>auth.json</translation>
    </message>
    <message>
        <source>Import logins of other programs</source>
        <translation>Anmeldungen anderer Programme importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import the logins of %1</source>
        <translation>Anmeldungen von %1 importieren</translation>
    </message>
    <message>
        <source>The original Plexus’ auth.json, or one from another place.</source>
        <translation>Die auth.json des ursprünglichen Plexus, oder eine von anderswo.</translation>
    </message>
    <message>
        <source>Imported:
%1</source>
        <extracomment>%1 accounts, a line each</extracomment>
        <translation>Importiert:
%1</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
</context>
<context>
    <name>InspectorActions</name>
    <message>
        <source>Cancel, here and at the provider (x)</source>
        <translation>Abbrechen, hier und beim Anbieter (x)</translation>
    </message>
    <message>
        <source>Edit and send again…</source>
        <translation>Bearbeiten und erneut senden …</translation>
    </message>
    <message>
        <source>Send to another target and compare…</source>
        <translation>An ein anderes Ziel senden und vergleichen …</translation>
    </message>
    <message>
        <source>Copy as curl, with $PLEXUS_KEY where the key was (c)</source>
        <translation>Als curl kopieren, mit $PLEXUS_KEY anstelle des Schlüssels (c)</translation>
    </message>
    <message>
        <source>Export as HAR or JSON…</source>
        <translation>Als HAR oder JSON exportieren …</translation>
    </message>
    <message>
        <source>Unpin (p)</source>
        <translation>Lösen (p)</translation>
    </message>
    <message>
        <source>Pin (p)</source>
        <translation>Anheften (p)</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen …</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Notiz ändern …</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Löschen (Entf)</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send it once more, as it was (r)</source>
        <translation>Noch einmal senden, wie sie war (r)</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>InspectorTabs</name>
    <message>
        <source>Parts of the request</source>
        <translation>Teile der Anfrage</translation>
    </message>
    <message>
        <source>All parts of the request</source>
        <translation>Alle Teile der Anfrage</translation>
    </message>
</context>
<context>
    <name>KeptFields</name>
    <message>
        <source>Kept without effect</source>
        <translation>Ohne Wirkung behalten</translation>
    </message>
    <message>
        <source>Fields of the configuration this came from. Plexus keeps and exports them and does not act on them. YAML or JSON.</source>
        <translation>Felder der Konfiguration, aus der dies stammt. Plexus behält und exportiert sie und richtet sich nicht danach. YAML oder JSON.</translation>
    </message>
    <message>
        <source>From another configuration</source>
        <translation>Aus einer anderen Konfiguration</translation>
    </message>
    <message>
        <source>Give fields, one a line: NAME: value.</source>
        <translation>Felder angeben, eines je Zeile: NAME: Wert.</translation>
    </message>
    <message>
        <source>“%1” is none of the fields that are kept: %2.</source>
        <translation>„%1“ ist keines der Felder, die behalten werden: %2.</translation>
    </message>
</context>
<context>
    <name>KeyDetail</name>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Accept requests with this key</source>
        <translation>Anfragen mit diesem Schlüssel annehmen</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Schlüssel löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>laptop</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>SHA-256 of the key: %1…</source>
        <extracomment>%1 the first digits of a SHA-256 sum</extracomment>
        <translation>SHA-256 des Schlüssels: %1…</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Kontingente</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Name of a quota, what it allows</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Shows beside every request made with this key.</source>
        <translation>Steht neben jeder Anfrage mit diesem Schlüssel.</translation>
    </message>
    <message>
        <source>Plexus makes the key and shows it once. It keeps only the hash.</source>
        <translation>Plexus erstellt den Schlüssel und zeigt ihn einmal. Behalten wird nur der Hash.</translation>
    </message>
    <message numerus="yes">
        <source>What this key may use (%n set)</source>
        <translation>
            <numerusform>Was dieser Schlüssel nutzen darf (%n gesetzt)</numerusform>
            <numerusform>Was dieser Schlüssel nutzen darf (%n gesetzt)</numerusform>
        </translation>
    </message>
    <message>
        <source>What this key may use</source>
        <translation>Was dieser Schlüssel nutzen darf</translation>
    </message>
    <message>
        <source>Clients that use it are refused from then on.</source>
        <translation>Clients, die ihn benutzen, werden von da an abgewiesen.</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Add up anew …</source>
        <translation>Neu zusammenzählen …</translation>
    </message>
    <message>
        <source>Counts the requests that are kept, should the use of quotas be wrong</source>
        <translation>Zählt die behaltenen Anfragen, falls der Verbrauch der Kontingente nicht stimmt</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Replace the secret …</source>
        <translation>Geheimnis ersetzen …</translation>
    </message>
</context>
<context>
    <name>KeyLimits</name>
    <message>
        <source>Only these models</source>
        <translation>Nur diese Modelle</translation>
    </message>
    <message>
        <source>Never these models</source>
        <translation>Nie diese Modelle</translation>
    </message>
    <message>
        <source>Refused even where they are allowed above.</source>
        <translation>Abgelehnt, auch wenn sie oben erlaubt sind.</translation>
    </message>
    <message>
        <source>Only these providers</source>
        <translation>Nur diese Anbieter</translation>
    </message>
    <message>
        <source>Never these providers</source>
        <translation>Nie diese Anbieter</translation>
    </message>
    <message>
        <source>Only from these addresses</source>
        <translation>Nur von diesen Adressen</translation>
    </message>
    <message>
        <source>192.168.1.7, 10.0.0.0/8, 10.0.0.1-20 or from-to; empty: from anywhere.</source>
        <translation>192.168.1.7, 10.0.0.0/8, 10.0.0.1-20 oder von-bis; leer: von überall.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Date and time, 2026-12-31 18:00 in local time; empty: never.</source>
        <translation>Datum und Uhrzeit, 2026-12-31 18:00 in Ortszeit; leer: nie.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Give date and time, for example 2026-12-31 18:00.</source>
        <translation>Datum und Uhrzeit angeben, zum Beispiel 2026-12-31 18:00.</translation>
    </message>
    <message>
        <source>May use the raw relay</source>
        <translation>Darf die Roh-Weiterleitung nutzen</translation>
    </message>
    <message>
        <source>Everything a provider has, where the provider allows it too.</source>
        <translation>Alles, was ein Anbieter hat, wo auch der Anbieter es erlaubt.</translation>
    </message>
    <message>
        <source>Only these MCP servers</source>
        <translation>Nur diese MCP-Server</translation>
    </message>
    <message>
        <source>Never these MCP servers</source>
        <translation>Nie diese MCP-Server</translation>
    </message>
    <message>
        <source>Model names, separated by commas or spaces. Empty: all models.</source>
        <translation>Modellnamen, durch Kommas oder Leerzeichen getrennt. Leer: alle Modelle.</translation>
    </message>
    <message>
        <source>Targets at other providers are skipped. Empty: all providers.</source>
        <translation>Ziele bei anderen Anbietern werden übergangen. Leer: alle Anbieter.</translation>
    </message>
    <message>
        <source>Names of servers, or server/tool for a single tool. Empty: all servers.</source>
        <translation>Namen von Servern, oder Server/Werkzeug für ein einzelnes Werkzeug. Leer: alle Server.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Client keys</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>KeyPolicy</name>
    <message>
        <source>all</source>
        <extracomment>what a key may use</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1, but not %2</source>
        <extracomment>%1 what a key may use, %2 what it may not</extracomment>
        <translation>%1, aber nicht %2</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>when a key expires</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>has expired: %1</source>
        <extracomment>%1 a date</extracomment>
        <translation>abgelaufen: %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 a date, %2 a length of time</extracomment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>%1; nothing of it is used</source>
        <extracomment>of a quota; %1 is &quot;100 requests a day&quot;</extracomment>
        <translation>%1; nichts davon verbraucht</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>what is left of a quota</extracomment>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Raw relay</source>
        <translation>Roh-Weiterleitung</translation>
    </message>
    <message>
        <source>allowed</source>
        <extracomment>may a key use the raw relay</extracomment>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Nur von</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>The key “%1” is switched off.</source>
        <translation>Der Schlüssel „%1“ ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The key “%1” has expired.</source>
        <translation>Der Schlüssel „%1“ ist abgelaufen.</translation>
    </message>
    <message>
        <source>The key “%1” may not be used from this computer.</source>
        <translation>Der Schlüssel „%1“ darf von diesem Computer nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The quota “%1” is used up: %2. It begins anew in %3.</source>
        <translation>Das Kontingent „%1“ ist aufgebraucht: %2. Es beginnt neu in %3.</translation>
    </message>
    <message>
        <source>The quota “%1” is used up: %2.</source>
        <translation>Das Kontingent „%1“ ist aufgebraucht: %2.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The change was not saved. %1</source>
        <translation>Die Änderung wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Noch keine Schlüssel</translation>
    </message>
    <message>
        <source>Each client gets a key of its own, so that you see who asks for what and can switch one off.</source>
        <translation>Jeder Client bekommt einen eigenen Schlüssel; so ist zu sehen, wer was anfragt, und einzelne lassen sich ausschalten.</translation>
    </message>
    <message>
        <source>How much the clients of a key may use.</source>
        <translation>Wie viel die Clients eines Schlüssels verbrauchen dürfen.</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Kontingente</translation>
    </message>
    <message>
        <source>Keys or quotas</source>
        <translation>Schlüssel oder Kontingente</translation>
    </message>
    <message>
        <source>No quotas yet</source>
        <translation>Noch keine Kontingente</translation>
    </message>
    <message>
        <source>A quota limits requests, tokens or cost in a window of time; a key may be held to several.</source>
        <translation>Ein Kontingent begrenzt Anfragen, Tokens oder Kosten in einem Zeitraum; für einen Schlüssel können mehrere gelten.</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>Schlüssel &amp; Kontingente</translation>
    </message>
    <message>
        <source>Clients sign in with these keys and never see your provider keys.</source>
        <translation>Clients melden sich mit diesen Schlüsseln an und sehen die Schlüssel der Anbieter nie.</translation>
    </message>
    <message>
        <source>Add quota</source>
        <translation>Kontingent hinzufügen</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Add quota (%1)</source>
        <translation>Kontingent hinzufügen (%1)</translation>
    </message>
    <message>
        <source>Add key (%1)</source>
        <translation>Schlüssel hinzufügen (%1)</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <extracomment>What the language of the translation calls itself (&quot;Deutsch&quot;), as a person looks for it in a list</extracomment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of a link and what it says</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LinkViewModel</name>
    <message>
        <source>Home</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP-Server</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This is not the address of %1, which is at %2.</source>
        <extracomment>%1 is a company, %2 a name of a computer</extracomment>
        <translation>Das ist nicht die Adresse von %1; die ist unter %2.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>(%n characters)</source>
        <extracomment>The key itself is not shown</extracomment>
        <translation>
            <numerusform>(%n Zeichen)</numerusform>
            <numerusform>(%n Zeichen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Playground</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>Schlüssel &amp; Kontingente</translation>
    </message>
    <message>
        <source>This address is not encrypted: anyone on the network can read the key and the conversations.</source>
        <translation>Diese Adresse ist unverschlüsselt: Jeder im Netzwerk kann den Schlüssel und die Gespräche lesen.</translation>
    </message>
    <message>
        <source>Whoever made this link knows the key, and may be charged for your requests.</source>
        <translation>Wer diesen Link gemacht hat, kennt den Schlüssel und bezahlt womöglich Ihre Anfragen.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>How do you want to sign in?</source>
        <translation>Wie soll angemeldet werden?</translation>
    </message>
    <message>
        <source>With the browser of this computer</source>
        <translation>Mit dem Browser dieses Rechners</translation>
    </message>
    <message>
        <source>With a code on any device</source>
        <translation>Mit einem Code auf irgendeinem Gerät</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Waiting until the code is confirmed …</source>
        <translation>Wartet, bis der Code bestätigt ist …</translation>
    </message>
    <message>
        <source>Waiting for the browser at port %1 of this computer …</source>
        <translation>Wartet an Port %1 dieses Rechners auf den Browser …</translation>
    </message>
    <message>
        <source>Waiting for the browser …</source>
        <translation>Wartet auf den Browser …</translation>
    </message>
    <message>
        <source>Waiting for what you paste …</source>
        <translation>Wartet auf das Eingefügte …</translation>
    </message>
</context>
<context>
    <name>LoginQuestion</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>LoginSheet</name>
    <message>
        <source>Cancel the login</source>
        <translation>Anmeldung abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in all the same</source>
        <translation>Trotzdem anmelden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Konto „%1“</translation>
    </message>
    <message>
        <source>This login is under way. Leave it and nothing is kept of it.</source>
        <translation>Diese Anmeldung läuft. Wird sie verlassen, bleibt nichts von ihr.</translation>
    </message>
    <message>
        <source>The login was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Anmelden bei %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weitermachen</translation>
    </message>
</context>
<context>
    <name>LoginWaiting</name>
    <message>
        <source>Code to enter on the page</source>
        <translation>Code für die Seite</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Paste the code instead</source>
        <translation>Stattdessen den Code einfügen</translation>
    </message>
    <message>
        <source>Address or code</source>
        <translation>Adresse oder Code</translation>
    </message>
    <message>
        <source>The page did not come back by itself: paste the address it ended at, or the code it shows.</source>
        <translation>Die Seite kam nicht von selbst zurück: die Adresse einfügen, an der sie endete, oder den Code, den sie zeigt.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Ends by itself in %1</source>
        <extracomment>%1 is a countdown, &quot;18:42&quot;</extracomment>
        <translation>Endet von selbst in %1</translation>
    </message>
    <message>
        <source>Sign-in page: %1</source>
        <extracomment>%1 is the host of a web page</extracomment>
        <translation>Anmeldeseite: %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Anmeldeseite öffnen</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <extracomment>%1 is a countdown, &quot;18:42&quot;</extracomment>
        <translation>endet in %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The configuration file was changed but not taken over: %1</source>
        <translation>Die Konfigurationsdatei wurde geändert, aber nicht übernommen: %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 Clients that Plexus has set up need it to run; their settings can be put back as they were.</source>
        <translation>%1 Clients, die Plexus eingerichtet hat, funktionieren nur, solange es läuft; ihre Einstellungen lassen sich auf den vorigen Stand zurückbringen.</translation>
    </message>
    <message>
        <source>Restore clients</source>
        <translation>Clients wiederherstellen</translation>
    </message>
    <message>
        <source>Setting up Plexus: finish here, then go on where you were.</source>
        <translation>Plexus wird eingerichtet: hier abschließen, dann dort weitermachen.</translation>
    </message>
    <message>
        <source>Back to the set-up</source>
        <translation>Zurück zur Einrichtung</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>[image: %1]</source>
        <extracomment>in the place of an image; %1 what it is said to show, or its address</extracomment>
        <translation>[Bild: %1]</translation>
    </message>
</context>
<context>
    <name>McpClients</name>
    <message>
        <source>Clients name themselves; what they say of themselves is not checked. A key that is switched off or replaced ends what it was used for.</source>
        <translation>Clients benennen sich selbst; was sie von sich sagen, wird nicht geprüft. Wird ein Schlüssel ausgeschaltet oder ersetzt, endet auch, wofür er benutzt wurde.</translation>
    </message>
    <message>
        <source>Signing in with a browser is off: none of these is let in until it is on again (Settings, Gateway &amp; network).</source>
        <translation>Die Anmeldung per Browser ist aus: Keiner von diesen wird eingelassen, bis sie wieder an ist (Einstellungen, Gateway &amp; Netzwerk).</translation>
    </message>
    <message>
        <source>Sign out …</source>
        <translation>Abmelden …</translation>
    </message>
    <message>
        <source>Sign %1 out</source>
        <translation>%1 abmelden</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>Vergessen …</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 vergessen</translation>
    </message>
    <message>
        <source>%1 · sends browsers back to %2</source>
        <extracomment>%1 when it was used, %2 addresses</extracomment>
        <translation>%1 · schickt Browser zurück zu %2</translation>
    </message>
    <message>
        <source>No client has signed in</source>
        <translation>Kein Client hat sich angemeldet</translation>
    </message>
    <message>
        <source>A client may sign in with a browser instead of carrying a key; it shows here, with what it was allowed.</source>
        <translation>Ein Client kann sich per Browser anmelden, statt einen Schlüssel mitzuführen; er steht dann hier, mit dem, was ihm erlaubt wurde.</translation>
    </message>
    <message>
        <source>Clients may sign in with a browser instead of carrying a key, once that is switched on in Settings, Gateway &amp; network.</source>
        <translation>Clients können sich per Browser anmelden, statt einen Schlüssel mitzuführen, sobald das in den Einstellungen unter Gateway &amp; Netzwerk eingeschaltet ist.</translation>
    </message>
</context>
<context>
    <name>McpConsent</name>
    <message>
        <source>The command has changed since you allowed it. Allow it again?</source>
        <translation>Der Befehl hat sich geändert, seit Sie ihn erlaubt haben. Erneut erlauben?</translation>
    </message>
    <message>
        <source>Allow this program to run on your computer?</source>
        <translation>Darf dieses Programm auf Ihrem Computer laufen?</translation>
    </message>
    <message>
        <source>It can do whatever you can do. Plexus starts it without a shell whenever a client opens a session, and ends it with the session.</source>
        <translation>Es kann alles, was Sie können. Plexus startet es ohne Shell, wenn ein Client eine Sitzung öffnet, und beendet es mit ihr.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programm: %1</translation>
    </message>
    <message>
        <source>Argument %1: %2</source>
        <translation>Argument %1: %2</translation>
    </message>
    <message>
        <source>In the folder %1</source>
        <translation>Im Ordner %1</translation>
    </message>
    <message>
        <source>It gets nothing of your environment but what every program needs.</source>
        <translation>Es bekommt von Ihrer Umgebung nur, was jedes Programm braucht.</translation>
    </message>
    <message>
        <source>Besides what every program needs, it gets: %1</source>
        <translation>Außer dem, was jedes Programm braucht, bekommt es: %1</translation>
    </message>
    <message>
        <source>Allow this command</source>
        <translation>Diesen Befehl erlauben</translation>
    </message>
    <message>
        <source>Careful: some of it holds characters that cannot be seen, or that look like others. They are shown in quotes, as codes.</source>
        <translation>Vorsicht: Einige Zeichen darin sind unsichtbar oder sehen aus wie andere. Sie stehen in Anführungszeichen, als Codes.</translation>
    </message>
</context>
<context>
    <name>McpKeys</name>
    <message>
        <source>Keys in turn</source>
        <translation>Schlüssel im Wechsel</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Wieder verwenden</translation>
    </message>
    <message>
        <source>Ends its rest, should the server take it again</source>
        <translation>Beendet seine Ruhezeit, falls der Server ihn wieder annimmt</translation>
    </message>
    <message>
        <source>Use %1 again</source>
        <extracomment>%1 &quot;Key 1&quot;</extracomment>
        <translation>%1 wieder verwenden</translation>
    </message>
</context>
<context>
    <name>McpLog</name>
    <message>
        <source>Which requests</source>
        <translation>Welche Anfragen</translation>
    </message>
    <message>
        <source>MCP requests, newest first</source>
        <translation>MCP-Anfragen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>From the client</source>
        <translation>Vom Client</translation>
    </message>
    <message>
        <source>From the server</source>
        <translation>Vom Server</translation>
    </message>
    <message>
        <source>No MCP requests yet</source>
        <translation>Noch keine MCP-Anfragen</translation>
    </message>
    <message>
        <source>Every request to an MCP server shows here, with all of its messages.</source>
        <translation>Jede Anfrage an einen MCP-Server erscheint hier, mit allen ihren Nachrichten.</translation>
    </message>
    <message>
        <source>Tool or method</source>
        <translation>Werkzeug oder Methode</translation>
    </message>
    <message>
        <source>Whose requests</source>
        <translation>Wessen Anfragen</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>Wie sie endeten</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Deletes old requests from the log, or all of them</source>
        <translation>Löscht alte Anfragen aus dem Protokoll, oder alle</translation>
    </message>
    <message>
        <source>Delete this request …</source>
        <translation>Diese Anfrage löschen …</translation>
    </message>
    <message>
        <source>No request of that kind</source>
        <translation>Keine solche Anfrage</translation>
    </message>
    <message>
        <source>Among the latest thousand none passes the filter.</source>
        <translation>Von den letzten tausend passt keine zum Filter.</translation>
    </message>
</context>
<context>
    <name>McpPage</name>
    <message>
        <source>MCP servers</source>
        <translation>MCP-Server</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Tools for your agents, behind one address and your keys.</source>
        <translation>Werkzeuge für Ihre Agenten, hinter einer Adresse und Ihren Schlüsseln.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The change was not saved. %1</source>
        <translation>Die Änderung wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>address of all servers</source>
        <translation>Adresse aller Server</translation>
    </message>
    <message>
        <source>No MCP servers yet</source>
        <translation>Noch keine MCP-Server</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>All servers at one address</source>
        <translation>Alle Server unter einer Adresse</translation>
    </message>
    <message>
        <source>MCP servers give agents tools such as files, search or databases. Add one here and every client reaches it through Plexus; each key sees only the servers it may use.</source>
        <translation>MCP-Server geben Agenten Werkzeuge, etwa für Dateien, Suche oder Datenbanken. Hier einen hinzufügen, und jeder Client erreicht ihn über Plexus; jeder Schlüssel sieht nur die Server, die er benutzen darf.</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Servers, sign-ins or log</source>
        <translation>Server, Anmeldungen oder Protokoll</translation>
    </message>
    <message>
        <source>Add server (%1)</source>
        <translation>Server hinzufügen (%1)</translation>
    </message>
</context>
<context>
    <name>McpServerDetail</name>
    <message>
        <source>New MCP server</source>
        <translation>Neuer MCP-Server</translation>
    </message>
    <message>
        <source>Delete server</source>
        <translation>Server löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>files</source>
        <translation>dateien</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Lower-case letters, digits, - and _. Clients find it at /mcp/ followed by this name.</source>
        <translation>Kleinbuchstaben, Ziffern, - und _. Clients finden ihn unter /mcp/, gefolgt von diesem Namen.</translation>
    </message>
    <message>
        <source>Clients lose its tools at once.</source>
        <translation>Clients verlieren seine Werkzeuge sofort.</translation>
    </message>
</context>
<context>
    <name>McpServerList</name>
    <message>
        <source>MCP servers</source>
        <translation>MCP-Server</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Neuer Server</translation>
    </message>
</context>
<context>
    <name>McpServerRows</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Its streamable HTTP address, for example https://mcp.example/mcp.</source>
        <translation>Seine Adresse für Streamable HTTP, zum Beispiel https://mcp.example/mcp.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Plexus signs in there by browser, once for all clients.</source>
        <translation>Plexus meldet sich dort per Browser an, einmal für alle Clients.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Gesendet als</translation>
    </message>
    <message>
        <source>bearer, or the name of a header.</source>
        <translation>bearer, oder der Name eines Headers.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>NAME=value, one a line. A credential goes to the keychain.</source>
        <translation>NAME=Wert, je Zeile einer. Zugangsdaten kommen in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>It speaks MCP on its standard streams. It is started without a shell, and only once you have allowed it.</source>
        <translation>Es spricht MCP über seine Standardströme. Es wird ohne Shell gestartet, und erst wenn Sie es erlaubt haben.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Eines je Zeile.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>NAME=value, one a line. It gets nothing else of yours; a credential goes to the keychain.</source>
        <translation>NAME=Wert, je Zeile einer. Sonst bekommt es nichts von Ihnen; Zugangsdaten kommen in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Where it is started; empty: your home.</source>
        <translation>Wo es gestartet wird; leer: Ihr Heimordner.</translation>
    </message>
    <message>
        <source>Time to start</source>
        <translation>Zeit zum Starten</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Only these tools</source>
        <translation>Nur diese Werkzeuge</translation>
    </message>
    <message>
        <source>Not these tools</source>
        <translation>Diese Werkzeuge nicht</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Größte Nachricht</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Benutzung</translation>
    </message>
    <message>
        <source>Off: clients do not see it.</source>
        <translation>Aus: Clients sehen ihn nicht.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>At an address</source>
        <translation>Unter einer Adresse</translation>
    </message>
    <message>
        <source>As a program</source>
        <translation>Als Programm</translation>
    </message>
    <message>
        <source>One a line; each session takes the next. A key goes to the keychain; env:NAME takes it from the environment.</source>
        <translation>Einer je Zeile; jede Sitzung nimmt den nächsten. Ein Schlüssel kommt in den Schlüsselbund; env:NAME nimmt ihn aus der Umgebung.</translation>
    </message>
    <message>
        <source>The tools clients see, also at the address of all servers; * stands for anything. Empty: all.</source>
        <translation>Die Werkzeuge, die Clients sehen, auch unter der Adresse aller Server; * steht für beliebigen Text. Leer: alle.</translation>
    </message>
    <message>
        <source>How long Plexus waits for the next byte of an answer.</source>
        <translation>Wie lange Plexus auf das nächste Byte einer Antwort wartet.</translation>
    </message>
</context>
<context>
    <name>McpServerState</name>
    <message>
        <source>End its processes</source>
        <translation>Prozesse beenden</translation>
    </message>
    <message>
        <source>End its sessions</source>
        <translation>Sitzungen beenden</translation>
    </message>
    <message>
        <source>Its processes end, and none is started until you allow it again</source>
        <translation>Seine Prozesse enden, und keiner wird gestartet, bis Sie es wieder erlauben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>What it last wrote to standard error</source>
        <translation>Was es zuletzt auf die Standardfehlerausgabe schrieb</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfehlerausgabe</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Waits for you to allow it</source>
        <translation>Wartet auf Ihre Erlaubnis</translation>
    </message>
    <message>
        <source>Ready, nobody uses it</source>
        <translation>Bereit, niemand benutzt ihn</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stop allowing</source>
        <translation>Nicht mehr erlauben</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Address for clients</source>
        <translation>Adresse für Clients</translation>
    </message>
    <message>
        <source>End its processes?</source>
        <translation>Seine Prozesse beenden?</translation>
    </message>
    <message>
        <source>End its sessions?</source>
        <translation>Seine Sitzungen beenden?</translation>
    </message>
    <message>
        <source>What clients are doing with it breaks off. It is there again with their next question.</source>
        <translation>Was Clients gerade mit ihm tun, bricht ab. Mit ihrer nächsten Frage ist er wieder da.</translation>
    </message>
    <message>
        <source>Stop allowing this program?</source>
        <translation>Dieses Programm nicht mehr erlauben?</translation>
    </message>
    <message>
        <source>Its processes end, and none is started until you allow it again.</source>
        <translation>Seine Prozesse enden, und keiner wird gestartet, bis es wieder erlaubt ist.</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Abmelden?</translation>
    </message>
    <message>
        <source>Plexus forgets its access to this server. Clients lose its tools until you sign in again, in the browser.</source>
        <translation>Plexus vergisst seinen Zugang zu diesem Server. Clients verlieren seine Werkzeuge, bis im Browser erneut angemeldet wird.</translation>
    </message>
</context>
<context>
    <name>McpTools</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <comment>tools</comment>
        <translation>
            <numerusform>%n zurückgehalten</numerusform>
            <numerusform>%n zurückgehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow all</source>
        <translation>Alle erlauben</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Starts the program and asks for its tools</source>
        <translation>Startet das Programm und fragt nach seinen Werkzeugen</translation>
    </message>
    <message>
        <source>Asks the server for its tools</source>
        <translation>Fragt den Server nach seinen Werkzeugen</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>%1 erlauben</translation>
    </message>
    <message>
        <source>Hold back %1</source>
        <translation>%1 zurückhalten</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Not known yet: nobody has asked the server for them.</source>
        <translation>Noch nicht bekannt: Niemand hat den Server danach gefragt.</translation>
    </message>
</context>
<context>
    <name>MeterBars</name>
    <message>
        <source>Meters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What is used of a meter, when it resets</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take %1 out of the tray&apos;s menu</source>
        <extracomment>%1 is a meter</extracomment>
        <translation>%1 aus dem Menü des Infobereichs nehmen</translation>
    </message>
    <message>
        <source>Show %1 in the tray&apos;s menu</source>
        <translation>%1 im Menü des Infobereichs zeigen</translation>
    </message>
    <message>
        <source>Show how %1 has gone</source>
        <extracomment>%1 is a meter</extracomment>
        <translation>Verlauf von %1 zeigen</translation>
    </message>
</context>
<context>
    <name>MeterBlock</name>
    <message>
        <source>Meters of %1</source>
        <translation>Zähler von %1</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check the meters of %1 now</source>
        <translation>Zähler von %1 jetzt prüfen</translation>
    </message>
</context>
<context>
    <name>MeterHistory</name>
    <message>
        <source>left</source>
        <extracomment>What a figure of a meter says: how much of it is used, or left</extracomment>
        <translation>übrig</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verbraucht</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day, as Qt&apos;s formats of dates say it: Tue 25 Nov</extracomment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>day, time of the day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day in short, as Qt&apos;s formats of dates say it: 25 Nov</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>no reading</source>
        <translation>kein Zählerstand</translation>
    </message>
    <message>
        <source>No readings in this time</source>
        <translation>Keine Zählerstände in dieser Zeit</translation>
    </message>
    <message>
        <source>%1, %2: %3 at last, least %4, most %5</source>
        <extracomment>%1 a meter, %2 &quot;used&quot; or &quot;left&quot;, the rest figures</extracomment>
        <translation>%1, %2: zuletzt %3, mindestens %4, höchstens %5</translation>
    </message>
</context>
<context>
    <name>MeterHistorySheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigter Zeitraum</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Now %1</source>
        <extracomment>%1 is &quot;used&quot; or &quot;left&quot;: the latest reading of a meter</extracomment>
        <translation>Jetzt %1</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Niedrigster Stand</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Höchster Stand</translation>
    </message>
    <message>
        <source>No readings in this time</source>
        <translation>Keine Zählerstände in dieser Zeit</translation>
    </message>
</context>
<context>
    <name>MeterReadings</name>
    <message>
        <source>Readings</source>
        <translation>Zählerstände</translation>
    </message>
</context>
<context>
    <name>Meters</name>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 what is used, %2 the limit with its unit</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <extracomment>%1 what is left, %2 of how much, with its unit</extracomment>
        <translation>%1 von %2 übrig</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>%1 is a share, &quot;82 %&quot;</extracomment>
        <translation>%1 verbraucht</translation>
    </message>
    <message>
        <source>resets in %1</source>
        <extracomment>%1 is a length of time</extracomment>
        <translation>beginnt neu in %1</translation>
    </message>
    <message>
        <source>only %1</source>
        <extracomment>%1 names of models</extracomment>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>keeps nothing back</source>
        <translation>hält nichts zurück</translation>
    </message>
    <message>
        <source>almost used up</source>
        <translation>fast aufgebraucht</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>aufgebraucht</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Its answers have said nothing yet</source>
        <translation>Seine Antworten haben noch nichts gesagt</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Read from its answers %1</source>
        <extracomment>%1 is a moment, &quot;4 min ago&quot;</extracomment>
        <translation>Aus seinen Antworten gelesen: %1</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <extracomment>%1 is a moment, &quot;4 min ago&quot;</extracomment>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <source>next in %1</source>
        <extracomment>%1 is a length of time</extracomment>
        <translation>nächstes Mal in %1</translation>
    </message>
    <message numerus="yes">
        <source>The last %n check(s) failed: %1</source>
        <translation>
            <numerusform>Die letzte Prüfung schlug fehl: %1</numerusform>
            <numerusform>Die letzten %n Prüfungen schlugen fehl: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The last check failed: %1</source>
        <translation>Die letzte Prüfung schlug fehl: %1</translation>
    </message>
    <message>
        <source>running out</source>
        <translation>wird knapp</translation>
    </message>
</context>
<context>
    <name>MetersCard</name>
    <message>
        <source>All meters</source>
        <translation>Alle Zähler</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A meter, and when it resets</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Plan limits</source>
        <translation>Tarifgrenzen</translation>
    </message>
    <message>
        <source>Show how %1, %2 has gone</source>
        <extracomment>%1 is a provider, %2 its meter</extracomment>
        <translation>Verlauf von %1, %2 zeigen</translation>
    </message>
</context>
<context>
    <name>ModelPrice</name>
    <message>
        <source>$ per million tokens</source>
        <translation>$ je Million Tokens</translation>
    </message>
    <message>
        <source>Give a price; 0 where it is free.</source>
        <translation>Einen Preis angeben; 0, wenn es nichts kostet.</translation>
    </message>
    <message>
        <source>Give at least one tier.</source>
        <translation>Mindestens eine Stufe angeben.</translation>
    </message>
    <message>
        <source>Give the model&apos;s name at OpenRouter.</source>
        <translation>Den Namen des Modells bei OpenRouter angeben.</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Without one the cost of its requests is not known, and it comes last where the cheapest is picked.</source>
        <translation>Ohne Preis sind die Kosten der Anfragen nicht bekannt, und bei der Wahl des günstigsten kommt es zuletzt.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>By tokens</source>
        <translation>Nach Tokens</translation>
    </message>
    <message>
        <source>By tokens, in tiers</source>
        <translation>Nach Tokens, in Stufen</translation>
    </message>
    <message>
        <source>From OpenRouter&apos;s list</source>
        <translation>Aus der Liste von OpenRouter</translation>
    </message>
    <message>
        <source>By request</source>
        <translation>Je Anfrage</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Reasoning included.</source>
        <translation>Einschließlich Denken.</translation>
    </message>
    <message>
        <source>Input from the cache</source>
        <translation>Eingabe aus dem Cache</translation>
    </message>
    <message>
        <source>Empty: as input.</source>
        <translation>Leer: wie Eingabe.</translation>
    </message>
    <message>
        <source>Input written to the cache</source>
        <translation>In den Cache geschriebene Eingabe</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>One a line, by input tokens, in $ per million: from-to: input output cached cache-write. For example 0-200000: 1.25 10 0.31 and 200001-: 2.5 15.</source>
        <translation>Eine je Zeile, nach Eingabe-Tokens, in $ je Million: von-bis: Eingabe Ausgabe Cache Cache-Schreiben. Zum Beispiel 0-200000: 1.25 10 0.31 und 200001-: 2.5 15.</translation>
    </message>
    <message>
        <source>Name at OpenRouter</source>
        <translation>Name bei OpenRouter</translation>
    </message>
    <message>
        <source>As in its list: anthropic/claude-sonnet-4.5.</source>
        <translation>Wie in dessen Liste: anthropic/claude-sonnet-4.5.</translation>
    </message>
    <message>
        <source>Price of a request</source>
        <translation>Preis einer Anfrage</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Nachlass</translation>
    </message>
    <message>
        <source>Instead of the provider&apos;s.</source>
        <translation>Statt dem des Anbieters.</translation>
    </message>
    <message>
        <source>the provider&apos;s</source>
        <translation>der des Anbieters</translation>
    </message>
    <message>
        <source>“%1” is no tier.</source>
        <translation>„%1“ ist keine Stufe.</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <extracomment>prices of a million tokens</extracomment>
        <translation>%1 ein, %2 aus</translation>
    </message>
    <message numerus="yes">
        <source>%n price tier(s)</source>
        <translation>
            <numerusform>%n Preisstufe</numerusform>
            <numerusform>%n Preisstufen</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenRouter&apos;s price</source>
        <translation>Preis von OpenRouter</translation>
    </message>
    <message>
        <source>%1 a request</source>
        <translation>%1 je Anfrage</translation>
    </message>
    <message>
        <source>Input written for an hour</source>
        <translation>Eingabe, für eine Stunde geschrieben</translation>
    </message>
    <message>
        <source>Empty: 1.6 times the price of writing.</source>
        <translation>Leer: das 1,6-Fache des Schreibpreises.</translation>
    </message>
    <message>
        <source>%1 an image</source>
        <translation>%1 je Bild</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 je Minute</translation>
    </message>
    <message>
        <source>%1 a million characters</source>
        <translation>%1 je Million Zeichen</translation>
    </message>
    <message>
        <source>Give at least one of the three prices.</source>
        <translation>Mindestens einen der drei Preise angeben.</translation>
    </message>
    <message>
        <source>By image, minute or characters</source>
        <translation>Nach Bildern, Minuten oder Zeichen</translation>
    </message>
    <message>
        <source>Price of an image</source>
        <translation>Preis eines Bildes</translation>
    </message>
    <message>
        <source>One that was made.</source>
        <translation>Eines, das erzeugt wurde.</translation>
    </message>
    <message>
        <source>Price of a minute</source>
        <translation>Preis einer Minute</translation>
    </message>
    <message>
        <source>Of sound that was heard.</source>
        <translation>Ton, der gehört wurde.</translation>
    </message>
    <message>
        <source>Price of a million characters</source>
        <translation>Preis einer Million Zeichen</translation>
    </message>
    <message>
        <source>Of text that was spoken.</source>
        <translation>Text, der gesprochen wurde.</translation>
    </message>
    <message>
        <source>OpenAI Responses, Codex&apos; short form</source>
        <translation>OpenAI Responses, Kurzform von Codex</translation>
    </message>
    <message>
        <source>Choose one of the two forms of OpenAI Responses.</source>
        <translation>Eine der beiden Formen von OpenAI Responses wählen.</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Decides which requests may go to it.</source>
        <translation>Entscheidet, welche Anfragen an das Modell gehen dürfen.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Transcriptions</source>
        <translation>Transkription</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Sprachausgabe</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>Reranking</translation>
    </message>
    <message>
        <source>Moderations</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreichbar über</translation>
    </message>
    <message>
        <source>None ticked: by every API the provider has an address for.</source>
        <translation>Keine angehakt: über jede API, für die der Anbieter eine Adresse hat.</translation>
    </message>
    <message>
        <source>every API of the provider</source>
        <translation>jede API des Anbieters</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation>Zusätzliche Felder</translation>
    </message>
    <message>
        <source>Merged into the body of every request to it, over the provider&apos;s; null takes a field out. YAML or JSON.</source>
        <translation>Werden in den Body jeder Anfrage an das Modell eingefügt, mit Vorrang vor denen des Anbieters; null nimmt ein Feld heraus. YAML oder JSON.</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
</context>
<context>
    <name>ModelSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Over the provider&apos;s: one of the same kind takes its place, one that is off takes it away.</source>
        <translation>Mit Vorrang vor denen des Anbieters: Einer gleicher Art tritt an dessen Stelle, ein ausgeschalteter nimmt ihn weg.</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The names clients ask for, and where each leads.</source>
        <translation>Die Namen, die Clients anfragen, und wohin jeder führt.</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>The change was not saved. %1</source>
        <translation>Die Änderung wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Noch keine Modelle</translation>
    </message>
    <message>
        <source>A provider comes first</source>
        <translation>Zuerst kommt ein Anbieter</translation>
    </message>
    <message>
        <source>A model is a name clients ask for; it leads to a model of one of your providers, and to others when that one fails.</source>
        <translation>Ein Modell ist ein Name, den Clients anfragen; er führt zu einem Modell eines Anbieters, und zu weiteren, wenn dieses scheitert.</translation>
    </message>
    <message>
        <source>A model is a name that leads to a model of one of your providers, and there is no provider yet.</source>
        <translation>Ein Modell ist ein Name, der zu einem Modell eines Anbieters führt, und noch gibt es keinen Anbieter.</translation>
    </message>
    <message>
        <source>Go to Providers</source>
        <translation>Zu den Anbietern</translation>
    </message>
    <message>
        <source>Clear all cooldowns</source>
        <translation>Alle Ruhezeiten aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) cooling down after failures; requests skip them.</source>
        <translation>
            <numerusform>%n Ziel ruht nach Fehlern; Anfragen übergehen es.</numerusform>
            <numerusform>%n Ziele ruhen nach Fehlern; Anfragen übergehen sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add model (%1)</source>
        <translation>Modell hinzufügen (%1)</translation>
    </message>
</context>
<context>
    <name>NetworkLight</name>
    <message>
        <source>Open to the network</source>
        <translation>Offen im Netzwerk</translation>
    </message>
    <message>
        <source>Other computers can connect to Plexus.</source>
        <translation>Andere Computer können sich mit Plexus verbinden.</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Let other computers connect?</source>
        <translation>Dürfen sich andere Computer verbinden?</translation>
    </message>
    <message>
        <source>Let them connect</source>
        <translation>Verbinden lassen</translation>
    </message>
    <message>
        <source>Other computers may connect</source>
        <translation>Andere Computer dürfen sich verbinden</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>address for other computers</source>
        <translation>Adresse für andere Computer</translation>
    </message>
    <message>
        <source>To be reached by a name, add it to “Other host names”. A key can be held to certain addresses on the page of keys.</source>
        <translation>Um unter einem Namen erreichbar zu sein, ihn bei „Weitere Hostnamen“ eintragen. Auf der Seite der Schlüssel lässt sich ein Schlüssel auf bestimmte Adressen beschränken.</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>Add your first provider</source>
        <translation>Den ersten Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Add a model clients can ask for</source>
        <translation>Ein Modell hinzufügen, das Clients anfragen können</translation>
    </message>
    <message>
        <source>An account with OpenAI, Anthropic or any service that speaks their API. Its key goes to the keychain of this computer.</source>
        <translation>Ein Konto bei OpenAI, Anthropic oder einem Dienst, der deren API spricht. Der Schlüssel kommt in den Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>A model is the name clients ask for, and the providers that answer it, in order.</source>
        <translation>Ein Modell ist der Name, den Clients anfragen, mit den Anbietern, die darauf antworten, der Reihe nach.</translation>
    </message>
    <message>
        <source>Clients show it to Plexus; your provider&apos;s key stays here.</source>
        <translation>Clients zeigen ihn Plexus vor; der Schlüssel des Anbieters bleibt hier.</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Lead me through …</source>
        <translation>Schritt für Schritt …</translation>
    </message>
    <message>
        <source>Set up Plexus step by step</source>
        <translation>Plexus Schritt für Schritt einrichten</translation>
    </message>
    <message>
        <source>Add a key for your clients</source>
        <translation>Einen Schlüssel für die Clients hinzufügen</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>Found by is:noted. It stays on this computer.</source>
        <translation>Zu finden mit is:noted. Sie bleibt auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NotificationsSection</name>
    <message>
        <source>Quiet hours</source>
        <translation>Stille Stunden</translation>
    </message>
    <message>
        <source>Show nothing in these hours</source>
        <translation>In diesen Stunden nichts zeigen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Stille Stunden von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Stille Stunden bis</translation>
    </message>
    <message>
        <source>Notify me when</source>
        <translation>Wann benachrichtigt wird</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock. What happens meanwhile is shown afterwards, if it still holds.</source>
        <translation>Nach der Uhr dieses Computers. Was währenddessen geschieht, wird danach gezeigt, falls es noch zutrifft.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>Basis-URL kopieren</translation>
    </message>
    <message>
        <source>Stop gateway</source>
        <translation>Gateway anhalten</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>Gateway starten</translation>
    </message>
    <message>
        <source>Pause or resume the list of requests</source>
        <translation>Liste der Anfragen anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Appearance: as the system</source>
        <translation>Darstellung: wie das System</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>Darstellung: hell</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>Darstellung: dunkel</translation>
    </message>
    <message>
        <source>Appearance: high contrast</source>
        <translation>Darstellung: hoher Kontrast</translation>
    </message>
    <message>
        <source>Export usage as CSV</source>
        <translation>Nutzung als CSV exportieren</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit Plexus</source>
        <translation>Plexus beenden</translation>
    </message>
    <message>
        <source>Set up Plexus</source>
        <translation>Plexus einrichten</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <extracomment>%1 is a company or a product</extracomment>
        <translation>Anmelden bei %1</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Resume capture</source>
        <translation>Aufzeichnung fortsetzen</translation>
    </message>
    <message>
        <source>Pause capture</source>
        <translation>Aufzeichnung anhalten</translation>
    </message>
    <message>
        <source>Import logins of other programs</source>
        <translation>Anmeldungen anderer Programme importieren</translation>
    </message>
    <message>
        <source>Delete requests</source>
        <translation>Anfragen löschen</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>PhaseLegend</name>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Denken</translation>
    </message>
</context>
<context>
    <name>PlaygroundAnswer</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Denkt nach …</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Wartet auf die Antwort</translation>
    </message>
</context>
<context>
    <name>PlaygroundCall</name>
    <message>
        <source>Call of %1</source>
        <translation>Aufruf von %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>Ergebnis von %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>needs a result</source>
        <translation>braucht ein Ergebnis</translation>
    </message>
    <message>
        <source>What the tool returns, for example JSON</source>
        <translation>Was das Werkzeug zurückgibt, zum Beispiel JSON</translation>
    </message>
    <message numerus="yes">
        <source>Send %n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis senden</numerusform>
            <numerusform>%n Ergebnisse senden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaygroundCode</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>Code, %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
</context>
<context>
    <name>PlaygroundComposer</name>
    <message>
        <source>Path of an image</source>
        <translation>Pfad eines Bildes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Write a message; drop images here</source>
        <translation>Nachricht schreiben; Bilder hier ablegen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or GIF</source>
        <translation>PNG, JPEG, WebP oder GIF</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
</context>
<context>
    <name>PlaygroundFoot</name>
    <message>
        <source>Copy the answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Show its route</source>
        <translation>Route zeigen</translation>
    </message>
    <message>
        <source>Open in Requests</source>
        <translation>In Anfragen öffnen</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
</context>
<context>
    <name>PlaygroundHeader</name>
    <message>
        <source>Playground</source>
        <translation>Playground</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>As written</source>
        <extracomment>of answers: not laid out</extracomment>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>Show answers as the model wrote them, not laid out</source>
        <translation>Antworten zeigen, wie das Modell sie geschrieben hat, ohne Gestaltung</translation>
    </message>
</context>
<context>
    <name>PlaygroundImages</name>
    <message>
        <source>Images of the message</source>
        <translation>Bilder der Nachricht</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>PlaygroundPage</name>
    <message>
        <source>Playground</source>
        <translation>Playground</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Ask a model something</source>
        <translation>Ein Modell etwas fragen</translation>
    </message>
    <message>
        <source>The question goes through the gateway like any client&apos;s: it is routed, counted and listed under Requests.</source>
        <translation>Die Frage geht durch das Gateway wie die eines Clients: Sie wird geroutet, gezählt und steht unter Anfragen.</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Setup, key or route</source>
        <translation>Vorgaben, Schlüssel oder Route</translation>
    </message>
</context>
<context>
    <name>PlaygroundPolicy</name>
    <message>
        <source>No key yet</source>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>A key of this computer is made with the first request, or paste one under “Setup”.</source>
        <translation>Ein Schlüssel dieses Computers wird mit der ersten Anfrage erstellt; oder unter „Vorgaben“ einen einfügen.</translation>
    </message>
    <message>
        <source>What the key allows</source>
        <translation>Was der Schlüssel erlaubt</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Kontingente</translation>
    </message>
    <message>
        <source>The key is held to no quota.</source>
        <translation>Für den Schlüssel gilt kein Kontingent.</translation>
    </message>
    <message>
        <source>Quotas of the key</source>
        <translation>Kontingente des Schlüssels</translation>
    </message>
    <message>
        <source>Where the next question would go</source>
        <translation>Wohin die nächste Frage ginge</translation>
    </message>
</context>
<context>
    <name>PlaygroundQuestion</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>PlaygroundSetup</name>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>It stays in memory and is gone with the program.</source>
        <translation>Er bleibt im Arbeitsspeicher und verschwindet mit dem Programm.</translation>
    </message>
    <message>
        <source>Paste a client key</source>
        <translation>Einen Client-Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Reasoning-Aufwand</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Insert an example</source>
        <translation>Beispiel einfügen</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>Provider default</source>
        <translation>Standard des Anbieters</translation>
    </message>
    <message>
        <source>Max output tokens</source>
        <translation>Max. Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>A JSON list of objects with name, description and parameters (a JSON schema). You type the results of calls yourself.</source>
        <translation>Eine JSON-Liste von Objekten mit name, description und parameters (einem JSON-Schema). Die Ergebnisse der Aufrufe werden selbst eingegeben.</translation>
    </message>
    <message>
        <source>Asked under</source>
        <translation>Gefragt mit</translation>
    </message>
    <message>
        <source>This computer&apos;s key</source>
        <translation>Schlüssel dieses Computers</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Anderer Schlüssel</translation>
    </message>
</context>
<context>
    <name>PlaygroundTrail</name>
    <message>
        <source>Where a question goes and why is told here.</source>
        <translation>Wohin eine Frage geht und warum, steht dann hier.</translation>
    </message>
    <message>
        <source>Why this target</source>
        <translation>Warum dieses Ziel</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>Name a file.</source>
        <translation>Eine Datei angeben.</translation>
    </message>
    <message>
        <source>Give the whole path, from its root.</source>
        <translation>Den ganzen Pfad angeben, vom Wurzelverzeichnis an.</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another.</source>
        <translation>Eine Datei dieses Namens gibt es schon. Eine andere wählen.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>The file cannot be written (%1).</source>
        <translation>Die Datei lässt sich nicht schreiben (%1).</translation>
    </message>
</context>
<context>
    <name>PromptImage</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“%1” has %2; an image may have %3.</source>
        <extracomment>%1 a file, %2 and %3 sizes</extracomment>
        <translation>„%1“ hat %2; ein Bild darf %3 haben.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>“%1” is no PNG, JPEG, WebP or GIF image.</source>
        <translation>„%1“ ist kein Bild in PNG, JPEG, WebP oder GIF.</translation>
    </message>
</context>
<context>
    <name>ProviderAccountField</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Go to the page of accounts</source>
        <translation>Zur Seite der Konten</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Dienst wählen</translation>
    </message>
    <message>
        <source>Service of the account</source>
        <translation>Dienst des Kontos</translation>
    </message>
    <message>
        <source>Use the account %1</source>
        <extracomment>%1 the name of an account</extracomment>
        <translation>Das Konto %1 verwenden</translation>
    </message>
    <message>
        <source>The next takes over where one is used up or refused. Their order is that of the page of accounts.</source>
        <translation>Das nächste übernimmt, wenn eines aufgebraucht ist oder abgelehnt wird. Die Reihenfolge ist die der Seite der Konten.</translation>
    </message>
</context>
<context>
    <name>ProviderAdapters</name>
    <message numerus="yes">
        <source>Adapters (%n changed)</source>
        <translation>
            <numerusform>Adapter (%n geändert)</numerusform>
            <numerusform>Adapter (%n geändert)</numerusform>
        </translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Rewrite requests where the provider wants something in a way of its own. They act one after the other; a model can have others.</source>
        <translation>Schreiben Anfragen um, wo der Anbieter etwas auf eigene Art haben will. Sie wirken nacheinander; ein Modell kann andere haben.</translation>
    </message>
</context>
<context>
    <name>ProviderAddressRow</name>
    <message>
        <source>API of address %1</source>
        <translation>API von Adresse %1</translation>
    </message>
    <message>
        <source>https://api.example.com/v1</source>
        <translation>https://api.example.com/v1</translation>
    </message>
    <message>
        <source>Base URL for %1</source>
        <extracomment>%1 is an API, &quot;OpenAI Responses&quot;</extracomment>
        <translation>Basis-URL für %1</translation>
    </message>
    <message>
        <source>Remove the base URL for %1</source>
        <extracomment>%1 is an API, &quot;OpenAI Responses&quot;</extracomment>
        <translation>Basis-URL für %1 entfernen</translation>
    </message>
</context>
<context>
    <name>ProviderAddresses</name>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Plexus tells from the address which API it speaks.</source>
        <translation>Plexus erkennt an der Adresse, welche API dort gesprochen wird.</translation>
    </message>
    <message>
        <source>Base URL for OpenAI chat completions</source>
        <translation>Basis-URL für OpenAI Chat Completions</translation>
    </message>
    <message>
        <source>At least one base URL is needed.</source>
        <translation>Mindestens eine Basis-URL ist nötig.</translation>
    </message>
    <message>
        <source>https://api.openai.com/v1</source>
        <translation>https://api.openai.com/v1</translation>
    </message>
    <message>
        <source>Base URL for Anthropic Messages</source>
        <translation>Basis-URL für Anthropic Messages</translation>
    </message>
    <message>
        <source>https://api.anthropic.com</source>
        <translation>https://api.anthropic.com</translation>
    </message>
    <message>
        <source>Base URLs for other APIs</source>
        <translation>Basis-URLs für andere APIs</translation>
    </message>
    <message>
        <source>Embeddings, images and sound go to the address for chat where they have none of their own.</source>
        <translation>Embeddings, Bilder und Ton gehen an die Chat-Adresse, wenn sie keine eigene haben.</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>For the Responses API, Gemini, embeddings, images and others</source>
        <translation>Für die Responses-API, Gemini, Embeddings, Bilder und anderes</translation>
    </message>
    <message>
        <source>Any, told from the address</source>
        <translation>Beliebig, an der Adresse erkannt</translation>
    </message>
    <message>
        <source>OpenAI chat completions</source>
        <translation>OpenAI Chat Completions</translation>
    </message>
    <message>
        <source>OpenAI Responses</source>
        <translation>OpenAI Responses</translation>
    </message>
    <message>
        <source>Anthropic Messages</source>
        <translation>Anthropic Messages</translation>
    </message>
    <message>
        <source>Google Gemini</source>
        <translation>Google Gemini</translation>
    </message>
    <message>
        <source>OpenAI completions</source>
        <translation>OpenAI Completions</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Transcriptions</source>
        <translation>Transkription</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Sprachausgabe</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>Reranking</translation>
    </message>
    <message>
        <source>Moderations</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Plexus adds %1 itself: leave it out, or end the address with # to have it called as it is.</source>
        <extracomment>%1 is the end of an address, &quot;/chat/completions&quot;</extracomment>
        <translation>Plexus fügt %1 selbst an: weglassen, oder die Adresse mit # enden lassen, damit sie unverändert aufgerufen wird.</translation>
    </message>
</context>
<context>
    <name>ProviderAdvanced</name>
    <message numerus="yes">
        <source>Advanced (%n changed)</source>
        <translation>
            <numerusform>Erweitert (%n geändert)</numerusform>
            <numerusform>Erweitert (%n geändert)</numerusform>
        </translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>Zeitlimit in Sekunden</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Header der Anfrage</translation>
    </message>
    <message>
        <source>Name of header %1</source>
        <translation>Name von Header %1</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>Wert von Header %1</translation>
    </message>
    <message>
        <source>Remove header %1</source>
        <translation>Header %1 entfernen</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>How many seconds one request may take. Empty: the limit in Settings.</source>
        <translation>Wie viele Sekunden eine Anfrage dauern darf. Leer: das Zeitlimit der Einstellungen.</translation>
    </message>
    <message>
        <source>http://host:port, socks5://host:port, or direct. Empty: as in Settings.</source>
        <translation>http://host:port, socks5://host:port oder direct. Leer: wie in den Einstellungen.</translation>
    </message>
    <message>
        <source>Sent with every request to this provider. They replace headers of the same name.</source>
        <translation>Werden mit jeder Anfrage an diesen Anbieter gesendet. Sie ersetzen gleichnamige Header.</translation>
    </message>
    <message>
        <source>A credential is not kept readable in the configuration. Put it into an environment variable and write env:NAME here, or use the field Authentication above.</source>
        <translation>Zugangsdaten bleiben nicht lesbar in der Konfiguration. Legen Sie sie in eine Umgebungsvariable und schreiben Sie hier env:NAME, oder nutzen Sie oben das Feld Authentifizierung.</translation>
    </message>
</context>
<context>
    <name>ProviderChecker</name>
    <message>
        <source>A definition of your own</source>
        <translation>Eine eigene Definition</translation>
    </message>
    <message>
        <source>Meters from</source>
        <translation>Zähler aus</translation>
    </message>
    <message>
        <source>Checked every</source>
        <translation>Geprüft alle</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>%1 (needed): %2</source>
        <extracomment>%1 the name of an option, %2 what it is</extracomment>
        <translation>%1 (nötig): %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>Shows how much of a plan or balance is used. When it is used up, requests go elsewhere until it resets.</source>
        <translation>Zeigt, wie viel von einem Tarif oder Guthaben verbraucht ist. Ist es aufgebraucht, gehen Anfragen woandershin, bis es neu beginnt.</translation>
    </message>
    <message>
        <source>Meter options</source>
        <translation>Optionen des Zählers</translation>
    </message>
    <message>
        <source>One a line, as NAME=value; write a credential as env:VARIABLE.</source>
        <translation>Eine je Zeile, als NAME=Wert; Zugangsdaten als env:VARIABLE schreiben.</translation>
    </message>
    <message>
        <source>Fetch meters</source>
        <translation>Zähler abrufen</translation>
    </message>
    <message>
        <source>Off: they are set up and not asked for.</source>
        <translation>Aus: Sie sind eingerichtet und werden nicht abgefragt.</translation>
    </message>
    <message>
        <source>Counts as used up from</source>
        <translation>Gilt als aufgebraucht ab</translation>
    </message>
    <message>
        <source>From so much of an allowance on requests go elsewhere.</source>
        <translation>Ab so viel Verbrauch eines Kontingents gehen Anfragen woandershin.</translation>
    </message>
    <message>
        <source>Definition of the meters</source>
        <translation>Definition der Zähler</translation>
    </message>
    <message>
        <source>What is asked, and what of the answer is a meter, in the form of config-reference.md. YAML or JSON.</source>
        <translation>Was abgefragt wird und was von der Antwort ein Zähler ist, in der Form von config-reference.md. YAML oder JSON.</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
</context>
<context>
    <name>ProviderDraft</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 is removed</source>
        <translation>%1: %2 wird entfernt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>in the configuration file</source>
        <translation>in der Konfigurationsdatei</translation>
    </message>
    <message>
        <source>from the variable %1</source>
        <translation>aus der Variablen %1</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>Models added: %1</source>
        <translation>Modelle hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Models removed: %1</source>
        <translation>Modelle entfernt: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Header der Anfrage</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Price of %1: %2</source>
        <translation>Preis von %1: %2</translation>
    </message>
    <message>
        <source>Requests at a time to %1: %2</source>
        <translation>Gleichzeitige Anfragen an %1: %2</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>the account with %1</source>
        <translation>das Konto bei %1</translation>
    </message>
    <message>
        <source>the account %1 with %2</source>
        <translation>das Konto %1 bei %2</translation>
    </message>
    <message>
        <source>%1&#x202f;s</source>
        <translation>%1&#x202f;s</translation>
    </message>
    <message>
        <source>Adapters of %1</source>
        <translation>Adapter von %1</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Einstellungen von %1</translation>
    </message>
    <message>
        <source>Base URL for %1</source>
        <extracomment>%1 is an API, &quot;OpenAI Responses&quot;</extracomment>
        <translation>Basis-URL für %1</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>the accounts %1 with %2</source>
        <extracomment>%1 names of accounts, %2 a vendor</extracomment>
        <translation>die Konten %1 bei %2</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>openai</source>
        <translation>openai</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation>Zu den Modellen</translation>
    </message>
    <message>
        <source>No model uses this provider.</source>
        <translation>Kein Modell verwendet diesen Anbieter.</translation>
    </message>
    <message>
        <source>Delete provider</source>
        <translation>Anbieter löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Short, without spaces. Models and logs use it.</source>
        <translation>Kurz, ohne Leerzeichen. Steht in Modellen und Protokollen.</translation>
    </message>
    <message>
        <source>Import models …</source>
        <translation>Modelle importieren …</translation>
    </message>
    <message>
        <source>Asks the provider which models it has, and lets you choose</source>
        <translation>Fragt den Anbieter, welche Modelle er hat, und lässt daraus wählen</translation>
    </message>
</context>
<context>
    <name>ProviderKeyField</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>A key is in the keychain of this computer. Type here to replace it.</source>
        <translation>Im Schlüsselbund dieses Computers liegt ein Schlüssel. Hier tippen, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer, never in the configuration.</source>
        <translation>Liegt im Schlüsselbund dieses Computers, nie in der Konfiguration.</translation>
    </message>
    <message>
        <source>The provider is called without a key.</source>
        <translation>Der Anbieter wird ohne Schlüssel angesprochen.</translation>
    </message>
    <message>
        <source>Where the API key comes from</source>
        <translation>Woher der API-Schlüssel kommt</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>Typed, not saved yet</source>
        <translation>Eingegeben, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>OPENAI_API_KEY</source>
        <translation>OPENAI_API_KEY</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Name der Variablen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Plexus reads the key from this environment variable when it starts.</source>
        <translation>Plexus liest den Schlüssel beim Start aus dieser Umgebungsvariablen.</translation>
    </message>
    <message>
        <source>Tokens are stored encrypted. Plexus renews them.</source>
        <translation>Token werden verschlüsselt gespeichert. Plexus erneuert sie.</translation>
    </message>
    <message>
        <source>The key is written in the configuration file.</source>
        <translation>Der Schlüssel steht in der Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>Key in the file</source>
        <translation>Schlüssel in der Datei</translation>
    </message>
    <message>
        <source>Key in the keychain</source>
        <translation>Schlüssel im Schlüsselbund</translation>
    </message>
    <message>
        <source>Key in a variable</source>
        <translation>Schlüssel aus Variable</translation>
    </message>
    <message>
        <source>Account sign-in</source>
        <translation>Anmeldung mit Konto</translation>
    </message>
    <message>
        <source>Get a key at %1</source>
        <extracomment>%1 is a web address</extracomment>
        <translation>Einen Schlüssel gibt es bei %1</translation>
    </message>
</context>
<context>
    <name>ProviderList</name>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
</context>
<context>
    <name>ProviderModelRow</name>
    <message numerus="yes">
        <source>%1 · %n at a time</source>
        <extracomment>The price of a model, how many requests it takes at a time</extracomment>
        <translation>
            <numerusform>%1 · %n gleichzeitig</numerusform>
            <numerusform>%1 · %n gleichzeitig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>%n gleichzeitig</numerusform>
            <numerusform>%n gleichzeitig</numerusform>
        </translation>
    </message>
    <message>
        <source>Price and limit of %1, %2</source>
        <translation>Preis und Grenze von %1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Name of a model, what it is for</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Stop the test of %1</source>
        <translation>Test von %1 anhalten</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>%1 is the name by which clients can ask for it</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Put the result of %1 away</source>
        <translation>Ergebnis von %1 ausblenden</translation>
    </message>
</context>
<context>
    <name>ProviderModels</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>gpt-5, gpt-5-mini</source>
        <translation>gpt-5, gpt-5-mini</translation>
    </message>
    <message>
        <source>Models to add</source>
        <translation>Hinzuzufügende Modelle</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>The provider&apos;s own names; separate several by commas or spaces. Press one for its price and limit. Prices are per million tokens.</source>
        <translation>Die Namen, die der Anbieter selbst verwendet; mehrere durch Kommas oder Leerzeichen trennen. Ein Druck auf einen zeigt Preis und Grenze. Preise gelten je Million Tokens.</translation>
    </message>
</context>
<context>
    <name>ProviderPolicy</name>
    <message>
        <source>Requests at a time</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>Over all its models; further ones wait a moment, then go elsewhere.</source>
        <translation>Über alle seine Modelle; weitere warten kurz und gehen dann woandershin.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Nachlass</translation>
    </message>
    <message>
        <source>Taken off the prices of its models.</source>
        <translation>Wird von den Preisen seiner Modelle abgezogen.</translation>
    </message>
    <message>
        <source>Estimate tokens</source>
        <translation>Tokens schätzen</translation>
    </message>
    <message>
        <source>Count them here where it reports none; such figures are marked.</source>
        <translation>Hier zählen, wenn er keine meldet; solche Zahlen sind gekennzeichnet.</translation>
    </message>
    <message>
        <source>Each request asks it again, whatever happened before.</source>
        <translation>Jede Anfrage fragt ihn wieder, was auch vorher war.</translation>
    </message>
    <message>
        <source>Status codes to fail over on</source>
        <translation>Statuscodes zum Ausweichen</translation>
    </message>
    <message>
        <source>Besides those of Settings; separated by commas or spaces.</source>
        <translation>Neben denen der Einstellungen; durch Kommas oder Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Error texts to fail over on</source>
        <translation>Fehlertexte zum Ausweichen</translation>
    </message>
    <message>
        <source>Besides those of Settings; one a line, a part of the text is enough.</source>
        <translation>Neben denen der Einstellungen; einer je Zeile, ein Teil des Textes genügt.</translation>
    </message>
    <message>
        <source>as in Settings</source>
        <translation>wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Wait for the first bytes</source>
        <translation>Warten auf die ersten Bytes</translation>
    </message>
    <message>
        <source>Not begun by then: it counts as stalled, and the next target is tried.</source>
        <translation>Bis dahin nicht begonnen: Er gilt als stockend, und das nächste Ziel wird versucht.</translation>
    </message>
    <message>
        <source>First bytes</source>
        <translation>Erste Bytes</translation>
    </message>
    <message>
        <source>How many count as a beginning.</source>
        <translation>Wie viele als Anfang zählen.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Slowest pace</source>
        <translation>Langsamstes Tempo</translation>
    </message>
    <message>
        <source>A stream below it counts as stalled.</source>
        <translation>Ein Strom darunter gilt als stockend.</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>Bytes/s</translation>
    </message>
    <message>
        <source>Pace measured over</source>
        <translation>Tempo gemessen über</translation>
    </message>
    <message>
        <source>Grace before the pace counts</source>
        <translation>Schonfrist, bevor das Tempo zählt</translation>
    </message>
    <message>
        <source>Off: as Settings say.</source>
        <translation>Aus: wie in den Einstellungen.</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>Stocken</translation>
    </message>
    <message>
        <source>Keeps answers of the Responses API</source>
        <translation>Bewahrt Antworten der Responses-API auf</translation>
    </message>
    <message>
        <source>Whether a conversation can go on there by an answer&apos;s id. Servers that only speak the API forget it; they are sent the whole conversation.</source>
        <translation>Ob ein Gespräch dort mit der Kennung einer Antwort weitergehen kann. Server, die die API nur sprechen, vergessen sie; sie erhalten das ganze Gespräch.</translation>
    </message>
    <message>
        <source>As its address tells</source>
        <translation>Wie es die Adresse sagt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Raw relay</source>
        <translation>Roh-Weiterleitung</translation>
    </message>
    <message>
        <source>Keys that may use it can call everything below /raw/ and the provider&apos;s name, with the provider&apos;s key.</source>
        <translation>Schlüssel, die sie nutzen dürfen, erreichen alles unter /raw/ und dem Namen des Anbieters, mit dessen Schlüssel.</translation>
    </message>
    <message>
        <source>New models</source>
        <translation>Neue Modelle</translation>
    </message>
    <message>
        <source>Add new models</source>
        <translation>Neue Modelle hinzufügen</translation>
    </message>
    <message>
        <source>Its list of models is fetched now and then; what is new is added, nothing is removed.</source>
        <translation>Die Liste seiner Modelle wird ab und zu geholt; Neues kommt hinzu, nichts wird entfernt.</translation>
    </message>
    <message>
        <source>Fetched every</source>
        <translation>Geholt alle</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Offer them to clients</source>
        <translation>Clients anbieten</translation>
    </message>
    <message>
        <source>Each new model gets an alias of its name.</source>
        <translation>Jedes neue Modell bekommt einen Alias seines Namens.</translation>
    </message>
    <message>
        <source>No cooldown after failures</source>
        <translation>Keine Ruhezeit nach Fehlern</translation>
    </message>
    <message>
        <source>Cooldown of a stalled target</source>
        <translation>Ruhezeit eines stockenden Ziels</translation>
    </message>
    <message>
        <source>Use allowances to the end</source>
        <translation>Kontingente ganz aufbrauchen</translation>
    </message>
    <message>
        <source>Requests go elsewhere once a meter is at 100 % instead of 99 %.</source>
        <translation>Anfragen gehen erst woandershin, wenn ein Zähler bei 100 % statt bei 99 % steht.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation>Zusätzliche Felder</translation>
    </message>
    <message>
        <source>Merged into the body of every request; null takes a field out. YAML or JSON.</source>
        <translation>Werden in den Body jeder Anfrage eingefügt; null nimmt ein Feld heraus. YAML oder JSON.</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>Address of the raw relay</source>
        <translation>Adresse der Roh-Weiterleitung</translation>
    </message>
    <message>
        <source>What stands before the rest of the path.</source>
        <translation>Was vor dem Rest des Pfads steht.</translation>
    </message>
    <message>
        <source>the provider&apos;s first base URL</source>
        <translation>die erste Basis-URL des Anbieters</translation>
    </message>
    <message>
        <source>Header of the raw relay&apos;s key</source>
        <translation>Header für den Schlüssel der Roh-Weiterleitung</translation>
    </message>
</context>
<context>
    <name>ProviderRow</name>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>State of a provider, the dialects it speaks, the number of its models</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>The form has edits that are not saved</extracomment>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>%1 aktivieren</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>State of a provider, the number of its models, the dialects it speaks or whose account it has</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What is known of a provider, how many requests run there</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Finish adding %1</source>
        <translation>Fertigstellen: %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>Noch keine Anbieter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The services that answer, and how Plexus signs in to them.</source>
        <translation>Die Dienste, die antworten, und wie Plexus sich bei ihnen anmeldet.</translation>
    </message>
    <message>
        <source>A provider is OpenAI, Anthropic or any other service that speaks their API, with a key or an account.</source>
        <translation>Ein Anbieter ist OpenAI, Anthropic oder ein anderer Dienst, der deren API spricht, mit einem Schlüssel oder einem Konto.</translation>
    </message>
</context>
<context>
    <name>QuotaBars</name>
    <message>
        <source>Use of quotas</source>
        <translation>Verbrauch der Kontingente</translation>
    </message>
    <message>
        <source>all keys together</source>
        <translation>alle Schlüssel zusammen</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>aufgebraucht</translation>
    </message>
    <message>
        <source>almost used up</source>
        <translation>fast aufgebraucht</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Forget what was used</source>
        <translation>Den Verbrauch vergessen</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>shared with other keys</source>
        <translation>mit anderen Schlüsseln geteilt</translation>
    </message>
    <message>
        <source>shared · %1</source>
        <translation>geteilt · %1</translation>
    </message>
    <message>
        <source>What counts now is %1. It begins again at nothing, and this cannot be undone.</source>
        <extracomment>%1 is what was used of a quota, as “40 of 100 requests”</extracomment>
        <translation>Jetzt gezählt: %1. Danach beginnt es wieder bei null, und das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Reset %1?</source>
        <translation>%1 zurücksetzen?</translation>
    </message>
</context>
<context>
    <name>QuotaDetail</name>
    <message>
        <source>New quota</source>
        <translation>Neues Kontingent</translation>
    </message>
    <message>
        <source>Delete quota</source>
        <translation>Kontingent löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>monthly-budget</source>
        <translation>monatsbudget</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Add quota</source>
        <translation>Kontingent hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Shows in the list of keys, and in the answer a client gets when it is used up.</source>
        <translation>Steht in der Liste der Schlüssel, und in der Antwort an einen Client, wenn es aufgebraucht ist.</translation>
    </message>
    <message>
        <source>Applies to every key that has no quota of its own.</source>
        <translation>Gilt für jeden Schlüssel, der kein eigenes Kontingent hat.</translation>
    </message>
    <message>
        <source>No key names it.</source>
        <translation>Kein Schlüssel nennt es.</translation>
    </message>
    <message>
        <source>Add up anew …</source>
        <translation>Neu zusammenzählen …</translation>
    </message>
    <message>
        <source>Counts the requests that are kept, should the use of quotas be wrong</source>
        <translation>Zählt die behaltenen Anfragen, falls der Verbrauch der Kontingente nicht stimmt</translation>
    </message>
</context>
<context>
    <name>QuotaDraft</name>
    <message>
        <source>What it counts</source>
        <translation>Was es zählt</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost in dollars</source>
        <translation>Kosten in Dollar</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>Gleitend</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Warn from</source>
        <translation>Warnen ab</translation>
    </message>
    <message>
        <source>Only these models</source>
        <translation>Nur diese Modelle</translation>
    </message>
    <message>
        <source>Not these models</source>
        <translation>Nicht diese Modelle</translation>
    </message>
    <message>
        <source>Only these providers</source>
        <translation>Nur diese Anbieter</translation>
    </message>
    <message>
        <source>Not these providers</source>
        <translation>Nicht diese Anbieter</translation>
    </message>
    <message>
        <source>Give the length of the window, for example 5h.</source>
        <translation>Die Länge des Zeitraums angeben, zum Beispiel 5h.</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>Dollar</translation>
    </message>
    <message>
        <source>Begins anew at midnight UTC; a week begins on Monday.</source>
        <translation>Beginnt um Mitternacht UTC neu; eine Woche beginnt am Montag.</translation>
    </message>
    <message>
        <source>How far back the rolling window counts, for example 30m, 5h or 7d.</source>
        <translation>Wie weit der gleitende Zeitraum zurückreicht, zum Beispiel 30m, 5h oder 7d.</translation>
    </message>
    <message>
        <source>One allowance for all keys that use it together; otherwise each key has its own.</source>
        <translation>Ein gemeinsames Guthaben für alle Schlüssel, die es benutzen; sonst hat jeder sein eigenes.</translation>
    </message>
    <message>
        <source>From this share of the limit on, answers carry a warning. Empty: never.</source>
        <translation>Ab diesem Anteil der Grenze tragen Antworten eine Warnung. Leer: nie.</translation>
    </message>
    <message>
        <source>Separated by commas or spaces. Empty: all models.</source>
        <translation>Durch Kommas oder Leerzeichen getrennt. Leer: alle Modelle.</translation>
    </message>
</context>
<context>
    <name>QuotaList</name>
    <message>
        <source>Quotas</source>
        <translation>Kontingente</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>New quota</source>
        <translation>Neues Kontingent</translation>
    </message>
</context>
<context>
    <name>Quotas</name>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation>
            <numerusform>%1 Anfrage</numerusform>
            <numerusform>%1 Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 Token</numerusform>
            <numerusform>%1 Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 an amount, %2 a length of time</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 am Tag</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 in der Woche</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>%1, shared</source>
        <translation>%1, geteilt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 what is used, %2 the limit</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 held for requests under way</source>
        <translation>%1 für laufende Anfragen vorgemerkt</translation>
    </message>
    <message>
        <source>resets in %1</source>
        <translation>beginnt neu in %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>The program&apos;s version</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Show page names</source>
        <translation>Seitennamen zeigen</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Nur Symbole zeigen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP-Server</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Playground</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>RecentRequests</name>
    <message>
        <source>Last requests</source>
        <translation>Letzte Anfragen</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
</context>
<context>
    <name>RecountSheet</name>
    <message>
        <source>Add up the use anew?</source>
        <translation>Verbrauch neu zusammenzählen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Adding up …</source>
        <translation>Wird zusammengezählt …</translation>
    </message>
    <message>
        <source>Add up anew</source>
        <translation>Neu zusammenzählen</translation>
    </message>
    <message>
        <source>Plexus counts the requests it keeps of the present windows and sets the quotas of %1 to that. What a reset made forget counts again; what was deleted from the history counts no more.</source>
        <extracomment>%1 names of keys</extracomment>
        <translation>Plexus zählt die behaltenen Anfragen der laufenden Zeiträume und setzt die Kontingente von %1 darauf. Was ein Zurücksetzen vergessen ließ, zählt wieder; was aus dem Verlauf gelöscht wurde, zählt nicht mehr.</translation>
    </message>
</context>
<context>
    <name>RelatedPane</name>
    <message>
        <source>Related requests</source>
        <translation>Verwandte Anfragen</translation>
    </message>
    <message>
        <source>Looking for related requests…</source>
        <translation>Verwandte Anfragen werden gesucht …</translation>
    </message>
    <message>
        <source>No related requests: it was not sent again, nothing was made for it, and no other request is of its session.</source>
        <translation>Keine verwandten Anfragen: Diese wurde nicht erneut gesendet, nichts wurde für sie erstellt, und keine andere gehört zu ihrer Sitzung.</translation>
    </message>
</context>
<context>
    <name>ReplaySheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send and compare</source>
        <translation>Senden und vergleichen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Senden an</translation>
    </message>
    <message>
        <source>Both answers are then shown side by side.</source>
        <translation>Beide Antworten werden danach nebeneinander gezeigt.</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Body der Anfrage</translation>
    </message>
    <message>
        <source>Sent through the gateway with the key “%1”; it counts against the limits of that key.</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>Wird mit dem Schlüssel „%1“ durch das Gateway gesendet und zählt gegen die Grenzen dieses Schlüssels.</translation>
    </message>
</context>
<context>
    <name>RequestInspector</name>
    <message>
        <source>Request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Body der Anfrage</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandte</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>%1 with key %2</source>
        <extracomment>%1 a program, %2 the name of its key</extracomment>
        <translation>%1 mit Schlüssel %2</translation>
    </message>
</context>
<context>
    <name>RequestsFooter</name>
    <message>
        <source>Search further back</source>
        <translation>Weiter zurück suchen</translation>
    </message>
</context>
<context>
    <name>RequestsHeader</name>
    <message>
        <source>Where the time of each request went, from its start. The scale is compressed: long requests are drawn shorter than they are.</source>
        <translation>Wohin die Zeit jeder Anfrage ging, von ihrem Beginn an. Die Skala ist gestaucht: Lange Anfragen sind kürzer gezeichnet, als sie sind.</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Older requests could not be read. %1</source>
        <translation>Ältere Anfragen ließen sich nicht lesen. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>Point an agent or SDK at Plexus; each request shows up here while it runs.</source>
        <translation>Einen Agenten oder ein SDK mit Plexus verbinden; jede Anfrage erscheint hier, während sie läuft.</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>Basis-URL kopieren</translation>
    </message>
    <message>
        <source>%1 was copied.</source>
        <translation>%1 wurde kopiert.</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Keine Anfrage passt</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>None of those held here does; older ones are being searched.</source>
        <translation>Keine der hier geladenen passt; ältere werden durchsucht.</translation>
    </message>
    <message>
        <source>None of the requests that are kept passes the filter.</source>
        <translation>Keine der behaltenen Anfragen passt zum Filter.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>RequestsTable</name>
    <message numerus="yes">
        <source>%n waiting · resume</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n wartet · fortsetzen</numerusform>
            <numerusform>%n warten · fortsetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new ▲</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n neue ▲</numerusform>
            <numerusform>%n neue ▲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new · sort again</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n neue · neu sortieren</numerusform>
            <numerusform>%n neue · neu sortieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsTools</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Show one after the other</source>
        <translation>Nacheinander zeigen</translation>
    </message>
    <message>
        <source>Group by session</source>
        <translation>Nach Sitzung gruppieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>More actions of the page</source>
        <translation>Weitere Aktionen der Seite</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Show what came meanwhile, and go on</source>
        <translation>Zeigen, was inzwischen kam, und fortsetzen</translation>
    </message>
    <message>
        <source>Hold new requests back while you read</source>
        <translation>Neue Anfragen beim Lesen zurückhalten</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Preparing …</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Quit Plexus</source>
        <translation>Plexus beenden</translation>
    </message>
    <message>
        <source>Configuration, secrets, logins and limits go back to what they were then. Nothing changes now: the next start of Plexus puts the backup in place, and keeps the present database beside it. What happens until then is in that one.</source>
        <translation>Konfiguration, Geheimnisse, Anmeldungen und Grenzen werden wieder wie damals. Jetzt ändert sich nichts: Der nächste Start von Plexus setzt die Sicherung ein und bewahrt die jetzige Datenbank daneben auf. Was bis dahin geschieht, steht in jener.</translation>
    </message>
    <message>
        <source>The backup is prepared. Quit Plexus and start it again to have it put in place.</source>
        <translation>Die Sicherung ist vorbereitet. Plexus beenden und neu starten, um sie einzusetzen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>Datei der Sicherung</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
</context>
<context>
    <name>RevisionRow</name>
    <message>
        <source>%1, in force</source>
        <translation>%1, in Kraft</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RevisionsSection</name>
    <message>
        <source>Roll back?</source>
        <translation>Zurückrollen?</translation>
    </message>
    <message>
        <source>What the configuration said then is in force at once, for every client, as a new revision. You can come back to the present one in the same way.</source>
        <translation>Was die Konfiguration damals sagte, gilt sofort, für jeden Client, als neue Revision. Zur jetzigen geht es auf demselben Weg zurück.</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Revisions of the configuration, newest first</source>
        <translation>Revisionen der Konfiguration, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Rolling back …</source>
        <translation>Wird zurückgerollt …</translation>
    </message>
    <message>
        <source>Roll back …</source>
        <translation>Zurückrollen …</translation>
    </message>
    <message>
        <source>No revisions here</source>
        <translation>Hier gibt es keine Revisionen</translation>
    </message>
    <message>
        <source>Choose a revision to see what going back to it would change.</source>
        <translation>Eine Revision wählen, um zu sehen, was das Zurückrollen auf sie ändern würde.</translation>
    </message>
</context>
<context>
    <name>RotateKeySheet</name>
    <message>
        <source>Replace the secret of %1?</source>
        <translation>Geheimnis von %1 ersetzen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Plexus makes a new secret and shows it once. Clients that still show the former one are refused at once. Name, limits and history of the key stay.</source>
        <translation>Plexus erzeugt ein neues Geheimnis und zeigt es einmal. Clients, die noch das alte vorzeigen, werden sofort abgewiesen. Name, Grenzen und Verlauf des Schlüssels bleiben.</translation>
    </message>
    <message>
        <source>The clients Plexus has set up on this computer share this key. Their files are written with the new secret; what runs has to be started anew. Set up elsewhere, they need it by hand.</source>
        <translation>Die Clients, die Plexus auf diesem Computer eingerichtet hat, teilen sich diesen Schlüssel. In ihre Dateien wird das neue Geheimnis geschrieben; laufende müssen neu gestartet werden. Anderswo eingerichtete brauchen es von Hand.</translation>
    </message>
    <message>
        <source>Clients that use this key need the new secret by hand.</source>
        <translation>Clients, die diesen Schlüssel benutzen, brauchen das neue Geheimnis von Hand.</translation>
    </message>
</context>
<context>
    <name>RouteSection</name>
    <message>
        <source>Where would this go now?</source>
        <translation>Wohin ginge das jetzt?</translation>
    </message>
    <message>
        <source>Asked in</source>
        <extracomment>Followed by the choice of an API dialect</extracomment>
        <translation>Gefragt in</translation>
    </message>
    <message>
        <source>API the client speaks</source>
        <translation>API, die der Client spricht</translation>
    </message>
    <message>
        <source>with the key</source>
        <extracomment>Followed by the choice of a key</extracomment>
        <translation>mit dem Schlüssel</translation>
    </message>
    <message>
        <source>Key the client shows</source>
        <translation>Schlüssel, den der Client zeigt</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>As it is saved; your unsaved changes do not count yet.</source>
        <translation>Wie gespeichert; nicht gespeicherte Änderungen zählen noch nicht.</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Leads to the field that keeps a form from being saved</extracomment>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>SavedFilterRow</name>
    <message>
        <source>Do not keep %1 any more</source>
        <translation>%1 nicht länger behalten</translation>
    </message>
</context>
<context>
    <name>SavedFiltersMenu</name>
    <message>
        <source>Kept filters</source>
        <translation>Behaltene Filter</translation>
    </message>
    <message>
        <source>No filter is kept yet. Type one, then keep it here.</source>
        <translation>Noch ist kein Filter behalten. Einen eingeben, dann hier behalten.</translation>
    </message>
    <message>
        <source>Name for “%1”</source>
        <translation>Name für „%1“</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder einen Befehl ausführen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete them; ten seconds to undo (Del)</source>
        <translation>Löschen; zehn Sekunden lang rückgängig zu machen (Entf)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Copy IDs</source>
        <translation>IDs kopieren</translation>
    </message>
    <message>
        <source>Select all listed</source>
        <translation>Alle aufgelisteten auswählen</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
</context>
<context>
    <name>SessionHeading</name>
    <message>
        <source>Folded; press to unfold</source>
        <translation>Eingeklappt; drücken zum Ausklappen</translation>
    </message>
    <message>
        <source>Unfolded; press to fold</source>
        <translation>Ausgeklappt; drücken zum Einklappen</translation>
    </message>
</context>
<context>
    <name>SessionTimeline</name>
    <message>
        <source>Nothing ran for %1</source>
        <translation>%1 lang lief nichts</translation>
    </message>
    <message>
        <source>Requests of the session</source>
        <translation>Anfragen der Sitzung</translation>
    </message>
    <message>
        <source>Leave out idle time</source>
        <translation>Leerlauf auslassen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show as a timeline</source>
        <translation>Als Zeitachse zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The change was not saved. %1</source>
        <translation>Die Änderung wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>No field has these words. The sections at the side may be about it.</source>
        <translation>Kein Feld enthält diese Wörter. Vielleicht passen die Abschnitte an der Seite.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>For all providers. A provider can have its own values on its page.</source>
        <translation>Für alle Anbieter. Ein Anbieter kann auf seiner Seite eigene Werte haben.</translation>
    </message>
</context>
<context>
    <name>SettingsRows</name>
    <message>
        <source>Timeouts</source>
        <translation>Zeitgrenzen</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Erkundung</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>Ausweichen</translation>
    </message>
    <message>
        <source>Try the next target</source>
        <translation>Das nächste Ziel versuchen</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Time for attempts</source>
        <translation>Zeit für Versuche</translation>
    </message>
    <message>
        <source>No further attempt begins after that.</source>
        <translation>Danach beginnt kein weiterer Versuch.</translation>
    </message>
    <message>
        <source>Status codes to fail over on</source>
        <translation>Statuscodes zum Ausweichen</translation>
    </message>
    <message>
        <source>Error texts to fail over on</source>
        <translation>Fehlertexte zum Ausweichen</translation>
    </message>
    <message>
        <source>One a line; a part of the text is enough. Network errors always count.</source>
        <translation>Einer je Zeile; ein Teil des Textes genügt. Netzwerkfehler zählen immer.</translation>
    </message>
    <message>
        <source>Cooldown</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>Stocken</translation>
    </message>
    <message>
        <source>Wait for the first bytes</source>
        <translation>Warten auf die ersten Bytes</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>nicht überwacht</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>Bytes/s</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>Ganze Antwort</translation>
    </message>
    <message>
        <source>0: no limit.</source>
        <translation>0: unbegrenzt.</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>wie oben</translation>
    </message>
    <message>
        <source>Measure in the background</source>
        <translation>Im Hintergrund messen</translation>
    </message>
    <message>
        <source>Measure again after</source>
        <translation>Erneut messen nach</translation>
    </message>
    <message>
        <source>Probes at a time</source>
        <translation>Gleichzeitige Proben</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Vertraute Proxys</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Keep answers of the Responses API for</source>
        <translation>Antworten der Responses-API aufbewahren für</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Describing images</source>
        <translation>Bilder beschreiben</translation>
    </message>
    <message>
        <source>The request fails</source>
        <translation>Die Anfrage schlägt fehl</translation>
    </message>
    <message>
        <source>Go on without the image</source>
        <translation>Ohne das Bild weitermachen</translation>
    </message>
    <message>
        <source>Send the image as it is</source>
        <translation>Das Bild senden, wie es ist</translation>
    </message>
    <message>
        <source>Plexus&apos; own words</source>
        <translation>Plexus&apos; eigene Worte</translation>
    </message>
    <message>
        <source>Images at a time</source>
        <translation>Bilder gleichzeitig</translation>
    </message>
    <message>
        <source>Time for one image</source>
        <translation>Zeit für ein Bild</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>MCP</source>
        <translation>MCP</translation>
    </message>
    <message>
        <source>Serve MCP</source>
        <translation>MCP anbieten</translation>
    </message>
    <message>
        <source>Clients may sign in</source>
        <translation>Clients dürfen sich anmelden</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Back up every</source>
        <translation>Sichern alle</translation>
    </message>
    <message>
        <source>The oldest are deleted.</source>
        <translation>Die ältesten werden gelöscht.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Lauschen auf</translation>
    </message>
    <message>
        <source>Proxy towards providers</source>
        <translation>Proxy zu den Anbietern</translation>
    </message>
    <message>
        <source>Other host names</source>
        <translation>Weitere Hostnamen</translation>
    </message>
    <message>
        <source>Web pages that may call</source>
        <translation>Webseiten, die aufrufen dürfen</translation>
    </message>
    <message>
        <source>Requests of clients</source>
        <translation>Anfragen von Clients</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Größte Anfrage</translation>
    </message>
    <message>
        <source>Largest head</source>
        <translation>Größter Kopf</translation>
    </message>
    <message>
        <source>KB</source>
        <translation>KB</translation>
    </message>
    <message>
        <source>Wait for a head</source>
        <translation>Warten auf den Kopf</translation>
    </message>
    <message>
        <source>From its first byte to its last.</source>
        <translation>Vom ersten Byte bis zum letzten.</translation>
    </message>
    <message>
        <source>Wait for a body</source>
        <translation>Warten auf den Body</translation>
    </message>
    <message>
        <source>Without any byte of it.</source>
        <translation>Ohne ein Byte davon.</translation>
    </message>
    <message>
        <source>Connections at a time</source>
        <translation>Gleichzeitige Verbindungen</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was behalten wird</translation>
    </message>
    <message>
        <source>Keep requests and answers</source>
        <translation>Anfragen und Antworten behalten</translation>
    </message>
    <message>
        <source>Of requests that fail</source>
        <translation>Gescheiterte</translation>
    </message>
    <message>
        <source>Of all requests</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Automatische Sicherungen</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>http://, https:// or socks5:// and an address.</source>
        <translation>http://, https:// oder socks5:// und eine Adresse.</translation>
    </message>
    <message>
        <source>from the environment (HTTPS_PROXY)</source>
        <translation>aus der Umgebung (HTTPS_PROXY)</translation>
    </message>
    <message>
        <source>Connect in advance</source>
        <translation>Im Voraus verbinden</translation>
    </message>
    <message>
        <source>Opens a connection to each provider before the first request needs it.</source>
        <translation>Öffnet eine Verbindung zu jedem Anbieter, bevor die erste Anfrage sie braucht.</translation>
    </message>
    <message>
        <source>Names Plexus answers to besides localhost, for a reverse proxy of yours in front of it.</source>
        <translation>Namen, auf die Plexus neben localhost antwortet, für einen eigenen Reverse-Proxy davor.</translation>
    </message>
    <message>
        <source>Exact origins, such as https://chat.example. Empty: none.</source>
        <translation>Genaue Origins, etwa https://chat.example. Leer: keine.</translation>
    </message>
    <message>
        <source>Addresses whose X-Forwarded-For is believed, such as 10.0.0.2 or 10.0.0.0/8. Empty: none.</source>
        <translation>Adressen, deren X-Forwarded-For geglaubt wird, etwa 10.0.0.2 oder 10.0.0.0/8. Leer: keine.</translation>
    </message>
    <message>
        <source>DNS, TCP and TLS together.</source>
        <translation>DNS, TCP und TLS zusammen.</translation>
    </message>
    <message>
        <source>From the end of the request to the head of the answer.</source>
        <translation>Vom Ende der Anfrage bis zum Kopf der Antwort.</translation>
    </message>
    <message>
        <source>Idle stream</source>
        <translation>Stille im Stream</translation>
    </message>
    <message>
        <source>Longest wait between two pieces of an answer.</source>
        <translation>Längste Wartezeit zwischen zwei Stücken einer Antwort.</translation>
    </message>
    <message>
        <source>Including its images. A larger one is refused.</source>
        <translation>Mit ihren Bildern. Eine größere wird abgewiesen.</translation>
    </message>
    <message>
        <source>Keep idle connections for</source>
        <translation>Untätige Verbindungen halten für</translation>
    </message>
    <message>
        <source>So that the next request needs no new connection.</source>
        <translation>Damit die nächste Anfrage keine neue Verbindung braucht.</translation>
    </message>
    <message>
        <source>All servers together at /mcp, each one at /mcp/ followed by its name.</source>
        <translation>Alle Server zusammen unter /mcp, jeder einzelne unter /mcp/ und seinem Namen.</translation>
    </message>
    <message>
        <source>In the browser, on a page of Plexus, instead of using a key.</source>
        <translation>Im Browser, auf einer Seite von Plexus, statt einen Schlüssel zu benutzen.</translation>
    </message>
    <message>
        <source>Where clients reach that page. Empty: the address they call.</source>
        <translation>Wo Clients diese Seite erreichen. Leer: die Adresse, die sie aufrufen.</translation>
    </message>
    <message>
        <source>How long a client can continue from an answer by its ID, whichever provider gave it. 0: none are kept.</source>
        <translation>Wie lange ein Client mit der ID einer Antwort an sie anknüpfen kann, gleich welcher Anbieter sie gab. 0: keine wird aufbewahrt.</translation>
    </message>
    <message>
        <source>On disk, in full, encrypted like your secrets; credentials in them are overwritten. What the inspector shows of the latest requests is only in memory.</source>
        <translation>Auf der Platte, vollständig, verschlüsselt wie die Geheimnisse; Zugangsdaten darin werden überschrieben. Was der Inspektor von den neuesten Anfragen zeigt, liegt nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Only by the rules below</source>
        <translation>Nur nach den Regeln unten</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Behalten für</translation>
    </message>
    <message>
        <source>Pinned requests stay until you delete them.</source>
        <translation>Angeheftete Anfragen bleiben, bis sie gelöscht werden.</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Höchstens behalten</translation>
    </message>
    <message>
        <source>Compressed, not counting pinned ones. The oldest go first.</source>
        <translation>Komprimiert, ohne angeheftete. Die ältesten werden zuerst gelöscht.</translation>
    </message>
    <message>
        <source>Configuration, secrets and quotas in one file, encrypted with this computer&apos;s key, or with the passphrase in the environment variable BACKUP_PASSPHRASE. 0: never.</source>
        <translation>Konfiguration, Geheimnisse und Kontingente in einer Datei, verschlüsselt mit dem Schlüssel dieses Computers oder mit der Passphrase in der Umgebungsvariable BACKUP_PASSPHRASE. 0: nie.</translation>
    </message>
    <message>
        <source>Backups to keep</source>
        <translation>Anzahl der Sicherungen</translation>
    </message>
    <message>
        <source>Where backups are written.</source>
        <translation>Wohin Sicherungen geschrieben werden.</translation>
    </message>
    <message>
        <source>When a provider fails before the answer has begun. When off, the client gets the error.</source>
        <translation>Wenn ein Anbieter scheitert, bevor die Antwort begonnen hat. Aus: Der Client bekommt den Fehler.</translation>
    </message>
    <message>
        <source>For each request, the first one included.</source>
        <translation>Für jede Anfrage, der erste eingeschlossen.</translation>
    </message>
    <message>
        <source>Separated by commas or spaces. Empty: Plexus decides by whose fault an error is.</source>
        <translation>Durch Kommas oder Leerzeichen getrennt. Leer: Plexus entscheidet danach, wer den Fehler verschuldet hat.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>First cooldown</source>
        <translation>Erste Ruhezeit</translation>
    </message>
    <message>
        <source>How long a target that failed is left out. Each further failure doubles it, a success ends it.</source>
        <translation>Wie lange ein gescheitertes Ziel ausgelassen wird. Jeder weitere Fehler verdoppelt sie, ein Erfolg beendet sie.</translation>
    </message>
    <message>
        <source>Longest cooldown</source>
        <translation>Längste Ruhezeit</translation>
    </message>
    <message>
        <source>A provider that has not begun by then counts as stalled. Empty: not watched.</source>
        <translation>Ein Anbieter, der bis dahin nicht begonnen hat, gilt als stockend. Leer: nicht überwacht.</translation>
    </message>
    <message>
        <source>Bytes that count as a beginning</source>
        <translation>Bytes, die als Anfang zählen</translation>
    </message>
    <message>
        <source>Slowest speed</source>
        <translation>Langsamstes Tempo</translation>
    </message>
    <message>
        <source>A stream slower than this counts as stalled. Empty: not watched.</source>
        <translation>Ein langsamerer Stream gilt als stockend. Leer: nicht überwacht.</translation>
    </message>
    <message>
        <source>Speed measured over</source>
        <translation>Tempo gemessen über</translation>
    </message>
    <message>
        <source>Grace period</source>
        <translation>Schonfrist</translation>
    </message>
    <message>
        <source>How long a stream may be slow at its beginning.</source>
        <translation>Wie lange ein Stream an seinem Anfang langsam sein darf.</translation>
    </message>
    <message>
        <source>Stalled targets cool down</source>
        <translation>Stockende Ziele ruhen</translation>
    </message>
    <message>
        <source>Exploration for the fastest output</source>
        <translation>Erkundung für die schnellste Ausgabe</translation>
    </message>
    <message>
        <source>Share of requests sent to a target that was measured little, so that its figures stay true.</source>
        <translation>Anteil der Anfragen, die an ein wenig gemessenes Ziel gehen, damit dessen Zahlen stimmen.</translation>
    </message>
    <message>
        <source>Exploration for the earliest first token</source>
        <translation>Erkundung für das früheste erste Token</translation>
    </message>
    <message>
        <source>Exploration for the fastest whole answer</source>
        <translation>Erkundung für die schnellste ganze Antwort</translation>
    </message>
    <message>
        <source>Plexus sends requests of its own to targets not measured lately. These probes cost money; your own requests are then not used for exploration.</source>
        <translation>Plexus sendet selbst Anfragen an Ziele, die länger nicht gemessen wurden. Diese Proben kosten Geld; die Anfragen der Clients dienen dann nicht der Erkundung.</translation>
    </message>
    <message>
        <source>Update the price catalogue every</source>
        <translation>Preiskatalog aktualisieren alle</translation>
    </message>
    <message>
        <source>Downloaded from OpenRouter&apos;s public list, without any key, and only while a model is priced by it. 0: never.</source>
        <translation>Aus der öffentlichen Liste von OpenRouter, ohne Schlüssel, und nur solange ein Modell danach berechnet wird. 0: nie.</translation>
    </message>
    <message>
        <source>Keep meter readings for</source>
        <translation>Zählerstände aufbewahren für</translation>
    </message>
    <message>
        <source>How long Plexus keeps what providers report about plans and balances. 0: only the latest.</source>
        <translation>Wie lange Plexus aufbewahrt, was Anbieter über Tarife und Guthaben melden. 0: nur das Neueste.</translation>
    </message>
    <message>
        <source>Model for images</source>
        <translation>Modell für Bilder</translation>
    </message>
    <message>
        <source>A model of yours that can see images, for example Gemini Flash or GPT. It describes images to models that cannot, where a model&apos;s page says so, each image once. Empty: images are not described.</source>
        <translation>Ein vorhandenes Modell, das Bilder sehen kann, zum Beispiel Gemini Flash oder GPT. Es beschreibt Bilder für Modelle, die das nicht können, wenn die Seite des Modells es so vorsieht, jedes Bild einmal. Leer: Bilder werden nicht beschrieben.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>If that fails</source>
        <translation>Wenn das scheitert</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What that model is asked about each image.</source>
        <translation>Was dieses Modell zu jedem Bild gefragt wird.</translation>
    </message>
    <message>
        <source>For each request.</source>
        <translation>Für jede Anfrage.</translation>
    </message>
    <message>
        <source>Descriptions on disk</source>
        <translation>Beschreibungen auf der Platte</translation>
    </message>
    <message>
        <source>Kept so that an image of a conversation is described only once. 0: none.</source>
        <translation>Damit ein Bild eines Gesprächs nur einmal beschrieben wird. 0: keine.</translation>
    </message>
    <message>
        <source>An answer shorter than this has not begun yet.</source>
        <translation>Eine kürzere Antwort hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>An address only this computer reaches, and a port; network:4000 lets other computers connect. Changing it ends running requests, and clients have to be set up again.</source>
        <translation>Eine Adresse, die nur dieser Computer erreicht, und ein Port; mit network:4000 können sich andere Computer verbinden. Eine Änderung beendet laufende Anfragen, und Clients müssen neu eingerichtet werden.</translation>
    </message>
</context>
<context>
    <name>SettingsSectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
</context>
<context>
    <name>SetupForm</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Only when opened from here</source>
        <translation>Nur von hier geöffnet</translation>
    </message>
    <message>
        <source>When it is to use Plexus</source>
        <translation>Wann es Plexus benutzen soll</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Paste a key of this gateway</source>
        <translation>Einen Schlüssel dieses Gateways einfügen</translation>
    </message>
    <message>
        <source>Pasted key</source>
        <translation>Eingefügter Schlüssel</translation>
    </message>
    <message>
        <source>How it is opened</source>
        <translation>Wie es geöffnet wird</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>It is set up like this already.</source>
        <translation>Es ist schon so eingerichtet.</translation>
    </message>
    <message>
        <source>No file is changed: Plexus starts it with temporary settings.</source>
        <translation>Keine Datei wird geändert: Plexus startet es mit vorübergehenden Einstellungen.</translation>
    </message>
    <message>
        <source>Changes its settings file; applies from the next start.</source>
        <translation>Ändert seine Einstellungsdatei; gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Requests are listed under this client’s name, whichever key it uses.</source>
        <translation>Anfragen stehen unter dem Namen dieses Clients in der Liste, gleich mit welchem Schlüssel.</translation>
    </message>
    <message>
        <source>Keys are masked here. A copy of the file is kept; Undo restores it.</source>
        <translation>Schlüssel sind hier maskiert. Eine Kopie der Datei wird aufbewahrt; Rückgängig stellt sie wieder her.</translation>
    </message>
</context>
<context>
    <name>SetupSheet</name>
    <message>
        <source>Set up %1 by hand</source>
        <translation>%1 von Hand einrichten</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>%1 einrichten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open in a terminal</source>
        <translation>Im Terminal öffnen</translation>
    </message>
    <message>
        <source>Write these changes</source>
        <translation>Diese Änderungen schreiben</translation>
    </message>
    <message>
        <source>Activate this key</source>
        <translation>Diesen Schlüssel aktivieren</translation>
    </message>
    <message>
        <source>The key you copied works once it is active</source>
        <translation>Der kopierte Schlüssel gilt, sobald er aktiviert ist</translation>
    </message>
    <message>
        <source>Instructions last checked: %1.</source>
        <extracomment>%1 is a version or a month</extracomment>
        <translation>Anleitung zuletzt geprüft: %1.</translation>
    </message>
</context>
<context>
    <name>ShortcutColumn</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What is done, and by which keys</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ShortcutKeysRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What is done, and by which keys</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New keys for %1</source>
        <translation>Neue Tasten für %1</translation>
    </message>
    <message>
        <source>Press the new keys, or Esc</source>
        <translation>Neue Tasten drücken, oder Esc</translation>
    </message>
    <message>
        <source>Reset the keys of %1</source>
        <translation>Tasten von %1 zurücksetzen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the keys of %1</source>
        <translation>Tasten von %1 ändern</translation>
    </message>
</context>
<context>
    <name>ShortcutListModel</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Lists and forms</source>
        <translation>Listen und Formulare</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>Basis-URL kopieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Enter, Esc</translation>
    </message>
    <message>
        <source>Open, close the inspector</source>
        <translation>Inspektor öffnen, schließen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Pause and resume</source>
        <translation>Anhalten und fortsetzen</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Cancel a running request</source>
        <translation>Laufende Anfrage abbrechen</translation>
    </message>
    <message>
        <source>+, −, 0</source>
        <translation>+, −, 0</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>Früher, später</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Alt+↑, Alt+↓</source>
        <translation>Alt+↑, Alt+↓</translation>
    </message>
    <message>
        <source>Move a target or a group</source>
        <translation>Ziel oder Gruppe verschieben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Playground</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Antwort anhalten</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder einen Befehl ausführen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>←, →</source>
        <translation>←, →</translation>
    </message>
    <message>
        <source>Previous, next point of a chart</source>
        <translation>Voriger, nächster Punkt eines Diagramms</translation>
    </message>
    <message>
        <source>Show the requests behind it</source>
        <translation>Die Anfragen dahinter zeigen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, show all</source>
        <translation>Vergrößern, verkleinern, alles zeigen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>Schlüssel &amp; Kontingente</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP-Server</translation>
    </message>
    <message>
        <source>Filter requests, find a model or a setting</source>
        <translation>Anfragen filtern, Modell oder Einstellung suchen</translation>
    </message>
    <message>
        <source>Delete the selected entry or request</source>
        <translation>Gewählten Eintrag oder gewählte Anfrage löschen</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Nächste Anfrage</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Vorige Anfrage</translation>
    </message>
    <message>
        <source>Previous tab of the inspector</source>
        <translation>Voriger Tab des Inspektors</translation>
    </message>
    <message>
        <source>Next tab of the inspector</source>
        <translation>Nächster Tab des Inspektors</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Shift+↑, Shift+↓</source>
        <translation>Umschalt+↑, Umschalt+↓</translation>
    </message>
    <message>
        <source>Select several requests</source>
        <translation>Mehrere Anfragen auswählen</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Strg+A</translation>
    </message>
    <message>
        <source>Select all that are listed</source>
        <translation>Alle aufgelisteten auswählen</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menü, Umschalt+F10</translation>
    </message>
    <message>
        <source>Show what can be done with them</source>
        <translation>Zeigen, was sich mit ihnen tun lässt</translation>
    </message>
    <message>
        <source>Ctrl+Shift+←, Ctrl+Shift+→</source>
        <translation>Strg+Umschalt+←, Strg+Umschalt+→</translation>
    </message>
    <message>
        <source>Narrow, widen the column of a heading</source>
        <translation>Spalte einer Überschrift schmaler, breiter machen</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all shortcuts?</source>
        <translation>Alle Tastenkürzel zurücksetzen?</translation>
    </message>
    <message>
        <source>Every command has its usual keys again.</source>
        <translation>Jeder Befehl bekommt wieder seine üblichen Tasten.</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt do nothing while you write. What one moves about with, such as arrows, Enter and Esc, stays as it is.</source>
        <translation>Tasten ohne Strg oder Alt bewirken nichts, während geschrieben wird. Tasten zum Bewegen, etwa Pfeile, Enter und Esc, bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>ShownKeyCard</name>
    <message>
        <source>Copy this key now</source>
        <translation>Diesen Schlüssel jetzt kopieren</translation>
    </message>
    <message>
        <source>Only its hash is kept, so nobody can show it again, not even Plexus. Lost keys are replaced by new ones.</source>
        <translation>Behalten wird nur sein Hash, daher kann ihn niemand noch einmal zeigen, auch Plexus nicht. Verlorene Schlüssel werden durch neue ersetzt.</translation>
    </message>
    <message>
        <source>It works while the demo runs and reaches no provider outside this computer.</source>
        <translation>Er gilt, solange die Demo läuft, und erreicht keinen Anbieter außerhalb dieses Computers.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>Ist kopiert</translation>
    </message>
    <message>
        <source>Demo key</source>
        <translation>Demo-Schlüssel</translation>
    </message>
</context>
<context>
    <name>SignOutSheet</name>
    <message>
        <source>Sign out?</source>
        <translation>Abmelden?</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Plexus forgets the tokens of %1. Only signing in again brings them back.</source>
        <translation>Plexus vergisst die Token von %1. Nur eine neue Anmeldung bringt sie zurück.</translation>
    </message>
    <message>
        <source>%1: requests go elsewhere from then on, or fail.</source>
        <extracomment>%1 says which providers use an account</extracomment>
        <translation>%1: Anfragen gehen dann anderswohin oder schlagen fehl.</translation>
    </message>
    <message>
        <source>Remove this account?</source>
        <translation>Dieses Konto entfernen?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Plexus forgets %1. Only signing in again brings it back.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Plexus vergisst %1. Nur eine neue Anmeldung bringt es zurück.</translation>
    </message>
</context>
<context>
    <name>SpeedsSection</name>
    <message>
        <source>Measured speeds</source>
        <translation>Gemessenes Tempo</translation>
    </message>
    <message>
        <source>Forget what was measured of: %1?</source>
        <extracomment>%1 is &quot;All targets&quot;, a provider, or a model at one</extracomment>
        <translation>Messungen vergessen: %1?</translation>
    </message>
    <message>
        <source>Selectors that go by speed know nothing of these targets until they have answered again. It cannot be undone.</source>
        <translation>Eine Auswahl nach Tempo weiß nichts von diesen Zielen, bis sie wieder geantwortet haben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Plexus measures how fast targets answer, and selectors by speed or latency go by it. What was measured of one that has changed can be forgotten.</source>
        <translation>Plexus misst, wie schnell Ziele antworten; die Auswahl nach Tempo oder Latenz richtet sich danach. Hat sich ein Ziel geändert, lassen sich seine Messungen vergessen.</translation>
    </message>
    <message>
        <source>Whose speeds</source>
        <translation>Wessen Tempo</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>Vergessen …</translation>
    </message>
</context>
<context>
    <name>StreamBar</name>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Stream, %1</source>
        <translation>Stream, %1</translation>
    </message>
</context>
<context>
    <name>StreamMarks</name>
    <message numerus="yes">
        <source>%n tool call(s)</source>
        <translation>
            <numerusform>%n Werkzeugaufruf</numerusform>
            <numerusform>%n Werkzeugaufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>a gap in a stream: %1 how long, %2 when it began</extracomment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>stalled for %1</source>
        <translation>stockte %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stall(s), the longest %1</source>
        <translation>
            <numerusform>%n Stockung, die längste %1</numerusform>
            <numerusform>%n Stockungen, die längste %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Werkzeugaufrufe</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>when a call began</extracomment>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>Stalls over %1</source>
        <extracomment>%1 a length of time: gaps that are longer are told</extracomment>
        <translation>Stockungen über %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>StreamPace</name>
    <message>
        <source>%1 tok/s</source>
        <extracomment>tokens a second</extracomment>
        <translation>%1 Tok/s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1 is an amount of data, as &quot;1.2 kB&quot;</extracomment>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>SuggestField</name>
    <message>
        <source>Show what is known</source>
        <translation>Bekanntes zeigen</translation>
    </message>
</context>
<context>
    <name>SummaryPane</name>
    <message>
        <source>Why this target</source>
        <translation>Warum dieses Ziel</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) considered</source>
        <translation>
            <numerusform>%n Ziel betrachtet</numerusform>
            <numerusform>%n Ziele betrachtet</numerusform>
        </translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) left out or changed</source>
        <translation>
            <numerusform>%n Feld weggelassen oder geändert</numerusform>
            <numerusform>%n Felder weggelassen oder geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
</context>
<context>
    <name>SystemLogSection</name>
    <message>
        <source>Words in a line</source>
        <translation>Wörter in einer Zeile</translation>
    </message>
    <message>
        <source>Levels shown</source>
        <translation>Gezeigte Stufen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Lines of the log, oldest first</source>
        <translation>Zeilen des Protokolls, die ältesten zuerst</translation>
    </message>
    <message>
        <source>No line of that kind.</source>
        <translation>Keine solche Zeile.</translation>
    </message>
    <message>
        <source>Write what is shown to a file</source>
        <translation>Gezeigtes in eine Datei schreiben</translation>
    </message>
    <message>
        <source>File for the log</source>
        <translation>Datei für das Protokoll</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy all lines that are shown</source>
        <translation>Alle gezeigten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Clear the lines here, not where the log is written</source>
        <translation>Zeilen hier leeren, nicht dort, wo das Protokoll geschrieben wird</translation>
    </message>
    <message>
        <source>Part of Plexus shown</source>
        <translation>Gezeigter Teil von Plexus</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Wie alle anderen</translation>
    </message>
    <message>
        <source>Has every part write at the same level again</source>
        <translation>Lässt jeden Teil wieder auf derselben Stufe schreiben</translation>
    </message>
</context>
<context>
    <name>TalkTexts</name>
    <message>
        <source>%1 out</source>
        <extracomment>tokens of the answer; follows &quot;24 tokens in&quot;</extracomment>
        <translation>%1 aus</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>erstes Token %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens ein</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens aus</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <translation>%1, geschätzt</translation>
    </message>
    <message>
        <source>of these thinking</source>
        <translation>davon Reasoning</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The model&apos;s answer ended with an error.</source>
        <translation>Die Antwort des Modells endete mit einem Fehler.</translation>
    </message>
    <message>
        <source>It stopped at the limit of tokens.</source>
        <translation>An der Grenze der Tokens beendet.</translation>
    </message>
    <message>
        <source>It stopped: %1.</source>
        <extracomment>%1 the API&apos;s own word for why</extracomment>
        <translation>Beendet: %1.</translation>
    </message>
    <message>
        <source>%1 tokens in</source>
        <extracomment>tokens of the request</extracomment>
        <translation>%1 Tokens ein</translation>
    </message>
    <message>
        <source>total %1</source>
        <extracomment>%1 how long the whole answer took</extracomment>
        <translation>insgesamt %1</translation>
    </message>
</context>
<context>
    <name>TargetsField</name>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>The second group is asked when every target of the first one has failed, and so on.</source>
        <translation>Die zweite Gruppe wird gefragt, wenn jedes Ziel der ersten gescheitert ist, und so weiter.</translation>
    </message>
    <message>
        <source>Add a group to fall back to</source>
        <translation>Gruppe zum Ausweichen hinzufügen</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>Tests anhalten</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Alle testen</translation>
    </message>
    <message>
        <source>Sends one short request to each target that is in use; each costs what it costs there.</source>
        <translation>Sendet eine kurze Anfrage an jedes Ziel, das verwendet wird; jede kostet, was sie dort kostet.</translation>
    </message>
</context>
<context>
    <name>TestButton</name>
    <message>
        <source>Sends one short request, by what is saved; it costs what it costs there.</source>
        <translation>Sendet eine kurze Anfrage nach dem gespeicherten Stand; sie kostet, was sie dort kostet.</translation>
    </message>
</context>
<context>
    <name>TestOutcome</name>
    <message>
        <source>Testing …</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Wird getestet …</translation>
    </message>
    <message>
        <source>Answered in %1</source>
        <translation>Antwort nach %1</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline: %1</source>
        <translation>Zeitachse: %1</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows all, left and right walk from moment to moment, with Shift they mark.</source>
        <translation>Plus und Minus zoomen, 0 zeigt alles, Links und Rechts gehen von Moment zu Moment, mit Umschalt markieren sie.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Show as a timeline</source>
        <translation>Als Zeitachse zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Click to look at one moment, drag to measure a stretch.</source>
        <translation>Klicken zeigt einen Moment, Ziehen misst eine Spanne.</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>This request</source>
        <translation>Diese Anfrage</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Was die Zeitachse zeigt</translation>
    </message>
    <message>
        <source>Looking for the other requests of the session…</source>
        <translation>Die anderen Anfragen der Sitzung werden gesucht …</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>Phases of the request</source>
        <translation>Phasen der Anfrage</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TodayTiles</name>
    <message>
        <source>Requests today</source>
        <translation>Anfragen heute</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>ToolDefinitions</name>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>a name is 1 to 64 letters, digits, _ and -, and begins with a letter or _</source>
        <translation>ein Name hat 1 bis 64 Buchstaben, Ziffern, _ und - und beginnt mit einem Buchstaben oder _</translation>
    </message>
    <message>
        <source>“name” is missing</source>
        <translation>„name“ fehlt</translation>
    </message>
    <message>
        <source>there is another tool named “%1”</source>
        <translation>ein weiteres Werkzeug heißt „%1“</translation>
    </message>
    <message>
        <source>“description” is a text</source>
        <translation>„description“ ist ein Text</translation>
    </message>
    <message>
        <source>“parameters” is a JSON schema, so an object</source>
        <translation>„parameters“ ist ein JSON-Schema, also ein Objekt</translation>
    </message>
    <message>
        <source>“%1” is not known here; a tool has “name”, “description” and “parameters”</source>
        <translation>„%1“ ist hier nicht bekannt; ein Werkzeug hat „name“, „description“ und „parameters“</translation>
    </message>
    <message>
        <source>No valid JSON near %1: %2.</source>
        <extracomment>%1 a place in a text, %2 what is wrong there</extracomment>
        <translation>Kein gültiges JSON bei %1: %2.</translation>
    </message>
    <message>
        <source>Tool %1 is not an object.</source>
        <translation>Werkzeug %1 ist kein Objekt.</translation>
    </message>
    <message>
        <source>Tool %1: %2.</source>
        <extracomment>%1 its place in the list, %2 what is wrong with it</extracomment>
        <translation>Werkzeug %1: %2.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Demo: a built-in provider answers offline</source>
        <translation>Demo: ein eingebauter Anbieter antwortet offline</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>Nothing leaves the computer: a built-in provider answers</extracomment>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>UpdatesSection</name>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>Einmal am Tag nach einer neueren Version sehen</translation>
    </message>
    <message>
        <source>Versions to hear of</source>
        <translation>Welche Versionen gemeldet werden</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>List of releases</source>
        <translation>Liste der Versionen</translation>
    </message>
    <message>
        <source>Where Plexus looks; only a list signed with the key of this build is believed.</source>
        <translation>Wo Plexus nachsieht; geglaubt wird nur einer Liste, die mit dem Schlüssel dieses Builds signiert ist.</translation>
    </message>
    <message>
        <source>Address of the list of releases</source>
        <translation>Adresse der Liste der Versionen</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Download-Seite öffnen</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Installed: %1</source>
        <extracomment>%1 is a version</extracomment>
        <translation>Installiert: %1</translation>
    </message>
</context>
<context>
    <name>UsageChartCard</name>
    <message>
        <source>Figure shown</source>
        <translation>Gezeigte Größe</translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation>Anfragen zeigen</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>Keine Anfragen in dieser Zeit</translation>
    </message>
    <message>
        <source>Choose a longer range, or point a client at Plexus.</source>
        <translation>Einen längeren Zeitraum wählen oder einen Client mit Plexus verbinden.</translation>
    </message>
    <message>
        <source>Form of the chart</source>
        <translation>Form des Diagramms</translation>
    </message>
</context>
<context>
    <name>UsageCharts</name>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>am Tag</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>in der Woche</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ohne)</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>Keine Anfragen in dieser Zeit</translation>
    </message>
    <message>
        <source>%1 per %2: %3 in total; most %4 with %5</source>
        <extracomment>%1 metric, %2 length of a point (&quot;hour&quot;), %3 figure of all, %4 a point&apos;s time, %5 its figure</extracomment>
        <translation>%1 pro %2: insgesamt %3; am meisten %4 mit %5</translation>
    </message>
    <message>
        <source>%1 per %2: %3 over all; most %4 with %5</source>
        <translation>%1 pro %2: %3 über alles; am meisten %4 mit %5</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <extracomment>weekday, from–until</extracomment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>%1: most %2 with %3</source>
        <extracomment>%1 metric, %2 a time, %3 its figure</extracomment>
        <translation>%1: am meisten %2 mit %3</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Even pace of quota “%1” (%2 %3)</source>
        <extracomment>A line in a chart of costs: what a quota allows for each bar. %1 is the quota&apos;s name, %2 an amount of money, %3 &quot;a month&quot;</extracomment>
        <translation>Gleichmäßiges Tempo für Kontingent „%1“ (%2 %3)</translation>
    </message>
    <message>
        <source>Failed without an answer</source>
        <translation>Ohne Antwort gescheitert</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1 is a status of HTTP</extracomment>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Cache geschrieben</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>Cache gelesen</translation>
    </message>
    <message>
        <source>Even pace of the budget (%1 %2)</source>
        <extracomment>A line in a chart of costs: what the budget of everything allows for each bar. %1 an amount of money, %2 &quot;a month&quot;</extracomment>
        <translation>Gleichmäßiges Tempo des Budgets (%1 %2)</translation>
    </message>
    <message>
        <source>Only the latest 100 000 requests are counted.</source>
        <translation>Nur die neuesten 100.000 Anfragen werden gezählt.</translation>
    </message>
</context>
<context>
    <name>UsageControls</name>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Saves what is shown to the folder of downloads</source>
        <translation>Speichert das Gezeigte im Download-Ordner</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Export CSV to the folder of downloads</source>
        <translation>CSV in den Download-Ordner exportieren</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>UsageForms</name>
    <message>
        <source>%1 · %2</source>
        <comment>name of a part and its share</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an amount and its share</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a part and its amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, by share. %3</source>
        <extracomment>%1 is a figure (&quot;Requests&quot;), %2 a time (&quot;the last 7 days&quot;), %3 a list of parts</extracomment>
        <translation>%1, %2, nach Anteil. %3</translation>
    </message>
</context>
<context>
    <name>UsageGroups</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespart</translation>
    </message>
    <message>
        <source>Usage by name</source>
        <translation>Nutzung nach Namen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Cached</source>
        <extracomment>Heading of a column: the share of the input that came from a cache</extracomment>
        <translation>Aus dem Cache</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>UsageHeat</name>
    <message>
        <source>By hour of the week</source>
        <translation>Nach Stunde der Woche</translation>
    </message>
    <message>
        <source>Figure shown</source>
        <translation>Gezeigte Größe</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tagen</translation>
    </message>
    <message>
        <source>always the last year</source>
        <extracomment>After the heading &quot;By day&quot; of a map, whatever range is chosen</extracomment>
        <translation>immer das letzte Jahr</translation>
    </message>
    <message>
        <source>Map shown as a table</source>
        <translation>Karte als Tabelle gezeigt</translation>
    </message>
</context>
<context>
    <name>UsageLeadersList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>UsageMetric</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Duration (median)</source>
        <translation>Dauer (Median)</translation>
    </message>
    <message>
        <source>First token (median)</source>
        <translation>Erstes Token (Median)</translation>
    </message>
    <message>
        <source>Tokens a second (median)</source>
        <translation>Tokens pro Sekunde (Median)</translation>
    </message>
    <message>
        <source>Cache hit rate</source>
        <extracomment>the share of the input that came from a prompt cache</extracomment>
        <translation>Cache-Trefferquote</translation>
    </message>
    <message>
        <source>At once (most)</source>
        <extracomment>how many requests ran at the same time, at most</extracomment>
        <translation>Gleichzeitig (höchstens)</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Top models</source>
        <translation>Top-Modelle</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Top clients</source>
        <translation>Top-Clients</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle Clients</translation>
    </message>
</context>
<context>
    <name>UsageSpan</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day in short, as Qt&apos;s formats of dates say it: 25 Nov</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day, as Qt&apos;s formats of dates say it: Tue 25 Nov</extracomment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>the week that begins on that day</extracomment>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <extracomment>day, from–until</extracomment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
</context>
<context>
    <name>UsageSpeed</name>
    <message>
        <source>Tokens a second</source>
        <translation>Tokens pro Sekunde</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Speed by target</source>
        <translation>Tempo nach Ziel</translation>
    </message>
    <message>
        <source>Nothing was measured in this time</source>
        <translation>In dieser Zeit wurde nichts gemessen</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Nine of ten answers were at least as fast as p90 says, 99 of 100 at least as fast as p99. Bars end at the median; the marks are p90 and p99.</source>
        <translation>Neun von zehn Antworten waren mindestens so schnell wie p90, 99 von 100 mindestens so schnell wie p99. Balken enden beim Median; die Marken sind p90 und p99.</translation>
    </message>
    <message>
        <source>Nine of ten answers were at least as fast as p90 says, 99 of 100 at least as fast as p99.</source>
        <translation>Neun von zehn Antworten waren mindestens so schnell wie p90, 99 von 100 mindestens so schnell wie p99.</translation>
    </message>
</context>
<context>
    <name>UsageTable</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Figures by time</source>
        <translation>Zahlen nach Zeit</translation>
    </message>
</context>
<context>
    <name>UsageTableSwitch</name>
    <message>
        <source>Show the chart</source>
        <translation>Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>UsageTiles</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Aus dem Cache</translation>
    </message>
</context>
<context>
    <name>VendorSheet</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>%1. The vendor restricts such use.</source>
        <translation>%1. Der Hersteller schränkt solche Nutzung ein.</translation>
    </message>
    <message>
        <source>restricted</source>
        <extracomment>The vendor does not want its accounts used with other programs</extracomment>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>Yours to choose: it tells several accounts with one vendor apart.</source>
        <translation>Frei wählbar: er unterscheidet mehrere Konten bei einem Hersteller.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>default</translation>
    </message>
    <message>
        <source>You sign in on the vendor’s own page. Plexus stores the tokens it gets encrypted on this computer.</source>
        <translation>Angemeldet wird auf der Seite des Herstellers. Plexus speichert die erhaltenen Token verschlüsselt auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>failed %1 after %2</source>
        <translation>mit %1 nach %2 gescheitert</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>nach %1 gescheitert</translation>
    </message>
    <message>
        <source>first %1</source>
        <extracomment>%1 is &quot;failed 429 after 0.4 s&quot;</extracomment>
        <translation>erster %1</translation>
    </message>
    <message>
        <source>attempt %1 %2</source>
        <extracomment>%1 is the number of the attempt, %2 is &quot;failed 429 after 0.4 s&quot;</extracomment>
        <translation>Versuch %1 %2</translation>
    </message>
    <message>
        <source>· name</source>
        <translation>· Name</translation>
    </message>
    <message>
        <source>· connect</source>
        <translation>· Verbinden</translation>
    </message>
    <message>
        <source>· TLS</source>
        <translation>· TLS</translation>
    </message>
    <message>
        <source>· send</source>
        <translation>· Senden</translation>
    </message>
    <message>
        <source>no attempt</source>
        <translation>kein Versuch</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>1 Versuch</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>erstes Token %1</translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>insgesamt %1</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>queued %1</source>
        <extracomment>%1 a time: how long there was no place at a provider</extracomment>
        <translation>Warteschlange %1</translation>
    </message>
    <message>
        <source>thinking %1</source>
        <extracomment>%1 a time: how long the model thought before it said anything</extracomment>
        <translation>Denken %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>the phase of waiting for a place at a provider</extracomment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Denken</translation>
    </message>
</context>
<context>
    <name>app::DesktopApp</name>
    <message>
        <source>Plexus is running already; its window has been brought to the front.</source>
        <translation>Plexus läuft bereits; das Fenster wurde nach vorn geholt.</translation>
    </message>
    <message>
        <source>Plexus is running already but does not answer. End it, then start again.</source>
        <translation>Plexus läuft bereits, antwortet aber nicht. Beenden, dann erneut starten.</translation>
    </message>
    <message>
        <source>The window could not be loaded.</source>
        <translation>Das Fenster konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Plexus is not running.</source>
        <translation>Plexus läuft nicht.</translation>
    </message>
    <message>
        <source>Clients follow</source>
        <translation>Clients ziehen nach</translation>
    </message>
</context>
<context>
    <name>app::PageTour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The page %1 could not be painted.</source>
        <translation>Die Seite %1 ließ sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The page %1 did not come to rest.</source>
        <translation>Die Seite %1 kam nicht zur Ruhe.</translation>
    </message>
</context>
<context>
    <name>app::TrayIcon</name>
    <message>
        <source>Copy base URL</source>
        <translation>Basis-URL kopieren</translation>
    </message>
    <message>
        <source>Stop gateway</source>
        <translation>Gateway anhalten</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>Gateway starten</translation>
    </message>
    <message>
        <source>Open Plexus</source>
        <translation>Plexus öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Resume capture</source>
        <translation>Aufzeichnung fortsetzen</translation>
    </message>
    <message>
        <source>Pause capture</source>
        <translation>Aufzeichnung anhalten</translation>
    </message>
    <message>
        <source>Open %1 in a terminal</source>
        <extracomment>%1 is a program, as Claude Code</extracomment>
        <translation>%1 im Terminal öffnen</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AboutViewModel</name>
    <message>
        <source>Qt %1, %2, %3, %4</source>
        <extracomment>A line for reports of defects: Qt&apos;s version, the compiler, the system, the processor</extracomment>
        <translation>Qt %1, %2, %3, %4</translation>
    </message>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>Der Ordner lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The page %1 cannot be opened.</source>
        <translation>Die Seite %1 lässt sich nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AccountEdits</name>
    <message>
        <source>Too long, or not to be shown: 60 letters at most.</source>
        <translation>Zu lang oder nicht darstellbar: höchstens 60 Zeichen.</translation>
    </message>
    <message>
        <source>Another account there is called that already.</source>
        <translation>So heißt dort schon ein anderes Konto.</translation>
    </message>
    <message>
        <source>Named the account %1</source>
        <translation>Konto %1 benannt</translation>
    </message>
    <message>
        <source>%1 got another name.</source>
        <translation>%1 hat einen anderen Namen.</translation>
    </message>
    <message>
        <source>Paused the account %1</source>
        <translation>Konto %1 pausiert</translation>
    </message>
    <message>
        <source>Resumed the account %1</source>
        <translation>Pause des Kontos %1 beendet</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 ist pausiert.</translation>
    </message>
    <message>
        <source>%1 is used again.</source>
        <translation>%1 wird wieder verwendet.</translation>
    </message>
    <message>
        <source>Made the account %1 a reserve</source>
        <translation>Konto %1 zur Reserve gemacht</translation>
    </message>
    <message>
        <source>Made the account %1 a regular one</source>
        <translation>Konto %1 ist keine Reserve mehr</translation>
    </message>
    <message>
        <source>%1 is a reserve now.</source>
        <translation>%1 ist jetzt Reserve.</translation>
    </message>
    <message>
        <source>%1 is used like the others now.</source>
        <translation>%1 wird jetzt wie die anderen verwendet.</translation>
    </message>
    <message>
        <source>Changed the order of accounts</source>
        <translation>Reihenfolge der Konten geändert</translation>
    </message>
    <message>
        <source>%1 has another place.</source>
        <translation>%1 hat einen anderen Platz.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AccountImportViewModel</name>
    <message>
        <source>the other program</source>
        <translation>das andere Programm</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <extracomment>A vendor, the name of an account</extracomment>
        <translation>%1, „%2“</translation>
    </message>
    <message>
        <source>The refresh tokens of %1 are good once. Whoever renews first signs the other out, so only one program can have such a login: sign in with Plexus anew instead, or stop using %2 with it.</source>
        <translation>Die Refresh-Token von %1 gelten einmal. Wer zuerst erneuert, meldet den anderen ab; nur ein Programm kann also eine solche Anmeldung haben: stattdessen mit Plexus neu anmelden, oder %2 nicht mehr damit benutzen.</translation>
    </message>
    <message>
        <source>%1 can only be renewed with a client secret, and Plexus ships none: enter that of your own installed-app client, or of the program the login is from.</source>
        <translation>%1 lässt sich nur mit einem Client-Secret erneuern, und Plexus bringt keines mit: das des eigenen Installed-App-Clients eingeben, oder das des Programms, aus dem die Anmeldung stammt.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AccountListModel</name>
    <message>
        <source>Used by %1</source>
        <extracomment>%1 names of providers</extracomment>
        <translation>Benutzt von %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AccountPresetModel</name>
    <message>
        <source>Sign in, no key</source>
        <translation>Anmelden, ohne Schlüssel</translation>
    </message>
    <message>
        <source>Sign in, restricted by its vendor</source>
        <translation>Anmelden, vom Hersteller eingeschränkt</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AccountsViewModel</name>
    <message>
        <source>There is one of that name already; signing in takes its place.</source>
        <translation>Es gibt schon eines dieses Namens; die Anmeldung tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <extracomment>A vendor, the name of an account</extracomment>
        <translation>%1, „%2“</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AddressListModel</name>
    <message>
        <source>There is an address for this already.</source>
        <translation>Dafür gibt es schon eine Adresse.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AlertListModel</name>
    <message>
        <source>all keys</source>
        <translation>alle Schlüssel</translation>
    </message>
    <message>
        <source>%1 is used up</source>
        <extracomment>%1 is a quota, %2 a share such as 83 %</extracomment>
        <translation>%1 ist aufgebraucht</translation>
    </message>
    <message>
        <source>%1: %2 used</source>
        <translation>%1: %2 verbraucht</translation>
    </message>
    <message>
        <source>%1; resets in %2</source>
        <translation>%1; beginnt in %2 neu</translation>
    </message>
    <message>
        <source>%1 is used up for %2</source>
        <translation>%1 ist noch %2 aufgebraucht</translation>
    </message>
    <message>
        <source>All requests and answers are kept on disk</source>
        <translation>Alle Anfragen und Antworten werden auf der Platte behalten</translation>
    </message>
    <message>
        <source>Pause it, or choose what is kept, in Settings.</source>
        <translation>Anhalten, oder in den Einstellungen wählen, was behalten wird.</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <extracomment>%1 is a vendor, also with the name of an account</extracomment>
        <translation>Bei %1 erneut anmelden</translation>
    </message>
    <message>
        <source>The sign-in to %1 was not renewed</source>
        <translation>Die Anmeldung bei %1 wurde nicht erneuert</translation>
    </message>
    <message>
        <source>%1 is cooling down for %2</source>
        <extracomment>%1 is a provider or a target, %2 a time</extracomment>
        <translation>%1 ruht noch %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AliasEditor</name>
    <message>
        <source>the key %1</source>
        <translation>der Schlüssel %1</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Neues Modell</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Kein Modell ist geöffnet.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention.</source>
        <translation>
            <numerusform>%n Feld braucht Aufmerksamkeit.</numerusform>
            <numerusform>%n Felder brauchen Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Es fehlt noch: %1.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Follow the new name: %1</source>
        <translation>Übernehmen den neuen Namen: %1</translation>
    </message>
    <message>
        <source>Model %1 added</source>
        <translation>Modell %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Model %1 changed</source>
        <translation>Modell %1 geändert</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AliasListModel</name>
    <message>
        <source>enabled</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>has unsaved changes</source>
        <translation>hat nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <translation>geht an %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AliasShelfModel</name>
    <message>
        <source>All providers</source>
        <translation>Alle Anbieter</translation>
    </message>
    <message>
        <source>Configured</source>
        <translation>Wie konfiguriert</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Nach Anbieter</translation>
    </message>
    <message>
        <source>By targets</source>
        <translation>Nach Zielen</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AppViewModel</name>
    <message>
        <source>The language was not changed, since the window is opened anew for it: first save or discard what you have edited, copy a new key, and finish a login under way.</source>
        <translation>Die Sprache wurde nicht gewechselt, denn das Fenster wird dafür neu geöffnet: erst Bearbeitetes speichern oder verwerfen, einen neuen Schlüssel kopieren und eine laufende Anmeldung beenden.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP-Server</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Playground</translation>
    </message>
    <message>
        <source>Plexus did not end as it should last time.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Plexus endete das letzte Mal nicht, wie es sollte.</translation>
    </message>
    <message>
        <source>Plexus, started on %1, did not end as it should.</source>
        <translation>Plexus, gestartet am %1, endete nicht, wie es sollte.</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>Schlüssel &amp; Kontingente</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is a language</extracomment>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Check for a newer version</source>
        <translation>Nach einer neueren Version suchen</translation>
    </message>
    <message>
        <source>What is new is said in Settings.</source>
        <translation>Was neu ist, steht in den Einstellungen.</translation>
    </message>
    <message>
        <source>Open %1 in a terminal</source>
        <extracomment>%1 is a program, as Claude Code</extracomment>
        <translation>%1 im Terminal öffnen</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::BackupListModel</name>
    <message>
        <source>damaged, or no backup</source>
        <translation>beschädigt, oder keine Sicherung</translation>
    </message>
    <message>
        <source>opens with the key of your secrets</source>
        <translation>öffnet sich mit dem Schlüssel Ihrer Geheimnisse</translation>
    </message>
    <message>
        <source>opens with a passphrase</source>
        <translation>öffnet sich mit einer Passphrase</translation>
    </message>
    <message>
        <source>Backup of %1, %2</source>
        <extracomment>%1 is a date, %2 a size and how it opens</extracomment>
        <translation>Sicherung vom %1, %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::BackupsViewModel</name>
    <message>
        <source>A backup was prepared on %1. The next start of Plexus puts it in place of the present database, which is kept beside it.</source>
        <translation>Am %1 wurde eine Sicherung vorbereitet. Der nächste Start von Plexus setzt sie an die Stelle der jetzigen Datenbank, die daneben aufbewahrt wird.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen verwenden.</numerusform>
            <numerusform>Mindestens %n Zeichen verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the whole path, from its root.</source>
        <translation>Den ganzen Pfad angeben, vom Wurzelverzeichnis an.</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another.</source>
        <translation>Eine Datei dieses Namens gibt es schon. Eine andere wählen.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Sicherung erstellen</translation>
    </message>
    <message>
        <source>Backups (*.plxbackup)</source>
        <translation>Sicherungen (*.plxbackup)</translation>
    </message>
    <message>
        <source>A backup was made: %1</source>
        <translation>Eine Sicherung wurde erstellt: %1</translation>
    </message>
    <message>
        <source>The backup %1 was deleted.</source>
        <translation>Die Sicherung %1 wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::BodyView</name>
    <message>
        <source>Loading.</source>
        <translation>Wird geladen.</translation>
    </message>
    <message>
        <source>Only the beginning was kept: %1.</source>
        <translation>Nur der Anfang wurde behalten: %1.</translation>
    </message>
    <message>
        <source>There was no body.</source>
        <translation>Es gab keinen Body.</translation>
    </message>
    <message>
        <source>%1 of binary data.</source>
        <translation>%1 Binärdaten.</translation>
    </message>
    <message>
        <source>Showing the first %1 of %2; copying takes all of it.</source>
        <translation>Gezeigt werden die ersten %1 von %2; kopiert wird alles.</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>Noch ist nichts gekommen.</translation>
    </message>
    <message>
        <source>This body was not kept: capture was off when the request ran, or it has been forgotten since.</source>
        <translation>Dieser Body wurde nicht behalten: Die Aufzeichnung war aus, als die Anfrage lief, oder er wurde inzwischen vergessen.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::BudgetModel</name>
    <message>
        <source>Most a day may cost</source>
        <translation>Höchstkosten pro Tag</translation>
    </message>
    <message>
        <source>Most a month may cost</source>
        <translation>Höchstkosten pro Monat</translation>
    </message>
    <message>
        <source>A quota called %1 counts something else. Rename or delete it first.</source>
        <extracomment>%1 is the name of a quota</extracomment>
        <translation>Ein Kontingent namens %1 zählt etwas anderes. Zuerst umbenennen oder löschen.</translation>
    </message>
    <message>
        <source>Must be an amount in dollars above 0, or empty.</source>
        <translation>Muss ein Betrag in Dollar über 0 sein, oder leer.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Budget changed</source>
        <translation>Budget geändert</translation>
    </message>
    <message>
        <source>The budget was saved.</source>
        <translation>Das Budget wurde gespeichert.</translation>
    </message>
    <message>
        <source>All keys held to the budget</source>
        <translation>Alle Schlüssel an das Budget gebunden</translation>
    </message>
    <message>
        <source>All keys are held to the budget.</source>
        <translation>Alle Schlüssel sind an das Budget gebunden.</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>kein Budget</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::CaptureRuleModel</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>&quot;Provider openai&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::CaptureViewModel</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>those that fail</source>
        <translation>die gescheiterten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything is kept, whatever is set above: the management API has switched it on.</source>
        <translation>Alles wird behalten, was auch immer oben eingestellt ist: Die Verwaltungs-API hat es eingeschaltet.</translation>
    </message>
    <message>
        <source>What fails is kept, whatever is set above: the management API has switched it on.</source>
        <translation>Gescheitertes wird behalten, was auch immer oben eingestellt ist: Die Verwaltungs-API hat es eingeschaltet.</translation>
    </message>
    <message>
        <source>Choose a name.</source>
        <translation>Einen Namen wählen.</translation>
    </message>
    <message>
        <source>There is nothing of that name.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>There is such a rule already.</source>
        <translation>Eine solche Regel gibt es schon.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), %1, the oldest of %2.</source>
        <extracomment>%1 is a size, %2 a date</extracomment>
        <translation>
            <numerusform>%n Anfrage, %1, die älteste vom %2.</numerusform>
            <numerusform>%n Anfragen, %1, die älteste vom %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Capture paused</source>
        <translation>Aufzeichnung angehalten</translation>
    </message>
    <message>
        <source>Capturing all requests</source>
        <translation>Alle Anfragen werden aufgezeichnet</translation>
    </message>
    <message>
        <source>Capturing some requests</source>
        <translation>Manche Anfragen werden aufgezeichnet</translation>
    </message>
    <message>
        <source>Capturing failed requests</source>
        <translation>Gescheiterte Anfragen werden aufgezeichnet</translation>
    </message>
    <message>
        <source>Requests and answers are not kept while capture is paused. Otherwise: %1.</source>
        <extracomment>%1 is a list: &quot;those that fail, Key laptop&quot;</extracomment>
        <translation>Anfragen und Antworten werden nicht behalten, solange die Aufzeichnung angehalten ist. Sonst: %1.</translation>
    </message>
    <message>
        <source>Requests and answers are kept on disk, in full: %1.</source>
        <translation>Anfragen und Antworten werden vollständig auf der Platte behalten: %1.</translation>
    </message>
    <message>
        <source>Nothing stored yet.</source>
        <translation>Noch nichts gespeichert.</translation>
    </message>
    <message>
        <source>Everything that was stored is deleted.</source>
        <translation>Alles Gespeicherte ist gelöscht.</translation>
    </message>
    <message>
        <source>The rule was removed: %1 %2</source>
        <extracomment>%1 is a kind, as &quot;Key&quot;, %2 a name</extracomment>
        <translation>Die Regel wurde entfernt: %1 %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::CatalogueListModel</name>
    <message>
        <source>The gateway does not run, and it is the gateway that fetches.</source>
        <translation>Das Gateway läuft nicht, und es ist das Gateway, das abruft.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · being fetched …</source>
        <extracomment>%1 &quot;412 models&quot;</extracomment>
        <translation>%1 · wird geholt …</translation>
    </message>
    <message>
        <source>%1 · as it came with Plexus</source>
        <extracomment>%1 &quot;412 models&quot;: the list that was installed with Plexus</extracomment>
        <translation>%1 · wie mit Plexus geliefert</translation>
    </message>
    <message>
        <source>%1 · fetched %2</source>
        <extracomment>%1 &quot;412 models&quot;, %2 a moment, &quot;4 min ago&quot;</extracomment>
        <translation>%1 · geholt %2</translation>
    </message>
    <message>
        <source>The last fetch failed: %1</source>
        <translation>Der letzte Abruf ist gescheitert: %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientArrivalModel</name>
    <message>
        <source>Waiting for its first request: ask it something</source>
        <translation>Wartet auf die erste Anfrage: etwas fragen</translation>
    </message>
    <message>
        <source>Its first request is under way</source>
        <translation>Die erste Anfrage läuft</translation>
    </message>
    <message>
        <source>Works: its first request was answered</source>
        <translation>Funktioniert: Die erste Anfrage wurde beantwortet</translation>
    </message>
    <message>
        <source>Its first request arrived and failed</source>
        <translation>Die erste Anfrage kam an und scheiterte</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientChoiceModel</name>
    <message>
        <source>It was set up like this already.</source>
        <translation>Es war schon so eingerichtet.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientKeys</name>
    <message>
        <source>The configuration is not read yet.</source>
        <translation>Die Konfiguration ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>For the agents on this computer</source>
        <translation>Für die Agenten auf diesem Computer</translation>
    </message>
    <message>
        <source>Key %1 added</source>
        <translation>Schlüssel %1 hinzugefügt</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientListModel</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not pointed here any more</source>
        <translation>Zeigt nicht mehr hierher</translation>
    </message>
    <message>
        <source>Uses another endpoint</source>
        <translation>Benutzt einen anderen Endpunkt</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Benutzung</translation>
    </message>
    <message>
        <source>Set up by hand</source>
        <translation>Von Hand einzurichten</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>Noch keine Anfrage</translation>
    </message>
    <message>
        <source>Last request %1</source>
        <extracomment>%1 is &quot;2 min ago&quot;</extracomment>
        <translation>Letzte Anfrage %1</translation>
    </message>
    <message>
        <source>%1 in the environment</source>
        <translation>%1 in der Umgebung</translation>
    </message>
    <message>
        <source>%1 in %2, line %3</source>
        <translation>%1 in %2, Zeile %3</translation>
    </message>
    <message>
        <source>%1 Correct the file, then choose Refresh.</source>
        <extracomment>%1 is a sentence that says what is wrong with a file</extracomment>
        <translation>%1 Die Datei berichtigen, dann Aktualisieren wählen.</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Overridden by %1. Remove it there.</source>
        <translation>Überschrieben durch %1. Dort entfernen.</translation>
    </message>
    <message>
        <source>Open %1 in a terminal</source>
        <translation>%1 im Terminal öffnen</translation>
    </message>
    <message>
        <source>Open %1 in a terminal …</source>
        <translation>%1 im Terminal öffnen …</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientProbe</name>
    <message>
        <source>No answer from the gateway: %1</source>
        <translation>Keine Antwort vom Gateway: %1</translation>
    </message>
    <message>
        <source>Refused with %1: %2</source>
        <extracomment>%1 a status, %2 a reason</extracomment>
        <translation>Abgewiesen mit %1: %2</translation>
    </message>
    <message>
        <source>Model %1 answered in %2.</source>
        <extracomment>%1 a model, %2 a duration</extracomment>
        <translation>Modell %1 antwortete in %2.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientRoleModel</name>
    <message>
        <source>The model it asks for</source>
        <translation>Das angefragte Modell</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientSetup</name>
    <message>
        <source>A new key for your agents</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>Ein neuer Schlüssel für die Agenten</translation>
    </message>
    <message>
        <source>Key “%1”</source>
        <translation>Schlüssel „%1“</translation>
    </message>
    <message>
        <source>Another key …</source>
        <translation>Anderer Schlüssel …</translation>
    </message>
    <message>
        <source>No key of this gateway that is switched on.</source>
        <translation>Kein eingeschalteter Schlüssel dieses Gateways.</translation>
    </message>
    <message>
        <source>The gateway is not running; start it first.</source>
        <translation>Das Gateway läuft nicht; zuerst starten.</translation>
    </message>
    <message>
        <source>There is no model yet. Add one on the Models page first.</source>
        <translation>Noch gibt es kein Modell. Zuerst auf der Seite Modelle eines hinzufügen.</translation>
    </message>
    <message>
        <source>%1 is pointed at Plexus.</source>
        <translation>%1 zeigt jetzt auf Plexus.</translation>
    </message>
    <message>
        <source>%1 was opened in a terminal.</source>
        <translation>%1 wurde in einem Terminal geöffnet.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientsViewModel</name>
    <message>
        <source>%1: what Plexus had set is gone. Set differently since, and left: %2.</source>
        <extracomment>%1 is a client, %2 names of settings</extracomment>
        <translation>%1: Was Plexus gesetzt hatte, ist entfernt. Seitdem anders gesetzt und belassen: %2.</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 ist wieder wie vorher.</translation>
    </message>
    <message>
        <source>%1 was changed since: only what Plexus had set is gone.</source>
        <translation>%1 wurde seitdem geändert: Entfernt ist nur, was Plexus gesetzt hatte.</translation>
    </message>
    <message>
        <source>All clients are as they were before.</source>
        <translation>Alle Clients sind wieder wie vorher.</translation>
    </message>
    <message>
        <source>There is no model yet.</source>
        <translation>Noch gibt es kein Modell.</translation>
    </message>
    <message>
        <source>There is no key for agents yet. Set up a client first.</source>
        <translation>Noch gibt es keinen Schlüssel für Agenten. Zuerst einen Client einrichten.</translation>
    </message>
    <message>
        <source>Now pointed at %1: %2. Start what is running anew.</source>
        <extracomment>%1 is an address such as http://127.0.0.1:4001, %2 names of clients</extracomment>
        <translation>Zeigen jetzt auf %1: %2. Laufende neu starten.</translation>
    </message>
    <message>
        <source>Now written with the new key: %1. Start what is running anew.</source>
        <extracomment>%1 names of clients</extracomment>
        <translation>Jetzt mit dem neuen Schlüssel geschrieben: %1. Laufende neu starten.</translation>
    </message>
    <message>
        <source>Some clients could not be given it: %1</source>
        <translation>Einigen Clients konnte er nicht gegeben werden: %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ComparisonViewModel</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens ein</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens aus</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Tokens pro Sekunde</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>Grund des Endes</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Werkzeugaufrufe</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ConfigChanger</name>
    <message>
        <source>Another change is being saved. Try again.</source>
        <translation>Eine andere Änderung wird gerade gespeichert. Erneut versuchen.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::CooldownBoard</name>
    <message numerus="yes">
        <source>whole provider cooling down, %1 left · %n failure(s)</source>
        <extracomment>%1 is a countdown, &quot;1:42&quot;</extracomment>
        <translation>
            <numerusform>ganzer Anbieter ruht, noch %1 · %n Fehler</numerusform>
            <numerusform>ganzer Anbieter ruht, noch %1 · %n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cooling down, %1 left · %n failure(s)</source>
        <extracomment>%1 is a countdown, &quot;1:42&quot;</extracomment>
        <translation>
            <numerusform>ruht, noch %1 · %n Fehler</numerusform>
            <numerusform>ruht, noch %1 · %n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account %2 cooling down, %1 left · %n failure(s)</source>
        <extracomment>%1 is a countdown, &quot;1:42&quot;, %2 an account of several</extracomment>
        <translation>
            <numerusform>Konto %2 ruht, noch %1 · %n Fehler</numerusform>
            <numerusform>Konto %2 ruht, noch %1 · %n Fehler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::CurrencyChoice</name>
    <message>
        <source>Rates of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Kurse vom %1</translation>
    </message>
    <message>
        <source>No rate for %1 yet; shown in dollars</source>
        <translation>Noch kein Kurs für %1; gezeigt in Dollar</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::DiffListModel</name>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Together they are larger than %1, which is too much to compare.</source>
        <translation>Zusammen sind sie größer als %1, zu viel zum Vergleichen.</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference but in the form of the text</source>
        <translation>Unterschied nur in der Form des Textes</translation>
    </message>
    <message>
        <source>; shown up to line %1</source>
        <translation>; gezeigt bis Zeile %1</translation>
    </message>
    <message>
        <source>Changed: %1, now %2</source>
        <translation>Geändert: %1, jetzt %2</translation>
    </message>
    <message>
        <source>Only left: %1</source>
        <translation>Nur links: %1</translation>
    </message>
    <message>
        <source>Only right: %1</source>
        <translation>Nur rechts: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>%n gleiche Zeile</numerusform>
            <numerusform>%n gleiche Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Nachher: %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::EntityEditor</name>
    <message>
        <source>Use letters, digits and signs, but no spaces.</source>
        <translation>Buchstaben, Ziffern und Zeichen, aber keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention.</source>
        <translation>
            <numerusform>%n Feld braucht Aufmerksamkeit.</numerusform>
            <numerusform>%n Felder brauchen Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <translation>Name: %1 → %2</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Einen Namen angeben.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::EventListModel</name>
    <message numerus="yes">
        <source>%n event(s), %1</source>
        <translation>
            <numerusform>%n Ereignis, %1</numerusform>
            <numerusform>%n Ereignisse, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n more were not kept</source>
        <translation>
            <numerusform>; %n weiteres wurde nicht behalten</numerusform>
            <numerusform>; %n weitere wurden nicht behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>An den Client</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a kind of event, %2 how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The bytes of this event were not kept.</source>
        <translation>Die Bytes dieses Ereignisses wurden nicht behalten.</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht behalten</translation>
    </message>
    <message>
        <source>Event %1 at %2, %3: %4</source>
        <translation>Ereignis %1 bei %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::EventPairModel</name>
    <message>
        <source>No events: the answer was no stream, or it was not kept.</source>
        <translation>Keine Ereignisse: Die Antwort war kein Stream oder wurde nicht behalten.</translation>
    </message>
    <message>
        <source>There are events on one side only, so there is nothing to pair.</source>
        <translation>Ereignisse gibt es nur auf einer Seite, also ist nichts zuzuordnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n passed on as they came</source>
        <translation>
            <numerusform>%n weitergegeben, wie es kam</numerusform>
            <numerusform>%n weitergegeben, wie sie kamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paired by what they say</source>
        <translation>
            <numerusform>%n nach Inhalt zugeordnet</numerusform>
            <numerusform>%n nach Inhalt zugeordnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by order and time</source>
        <translation>
            <numerusform>%n nach Reihenfolge und Zeit</numerusform>
            <numerusform>%n nach Reihenfolge und Zeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a counterpart</source>
        <translation>
            <numerusform>%n ohne Gegenstück</numerusform>
            <numerusform>%n ohne Gegenstück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the client&apos;s %n event(s): %1.</source>
        <extracomment>%1 is a list: &quot;90 paired by what they say, 4 by order and time&quot;</extracomment>
        <translation>
            <numerusform>Von %n Ereignis des Clients: %1.</numerusform>
            <numerusform>Von %n Ereignissen des Clients: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed on as it came.</source>
        <translation>Weitergegeben, wie es kam.</translation>
    </message>
    <message>
        <source>Paired by what they say, and others of these by order and time alone.</source>
        <translation>Nach Inhalt zugeordnet, weitere davon nur nach Reihenfolge und Zeit.</translation>
    </message>
    <message>
        <source>Paired by what they say: the same letters of the answer, or the same call.</source>
        <translation>Nach Inhalt zugeordnet: dieselben Zeichen der Antwort, oder derselbe Aufruf.</translation>
    </message>
    <message>
        <source>Paired by order and time alone: nothing in them says that they belong together.</source>
        <translation>Nur nach Reihenfolge und Zeit zugeordnet: Im Inhalt deutet nichts darauf hin, dass sie zusammengehören.</translation>
    </message>
    <message>
        <source>Nothing the client got can be told to have come of it.</source>
        <translation>Beim Client lässt sich nichts finden, das daraus entstanden ist.</translation>
    </message>
    <message>
        <source>Nothing of the provider&apos;s can be told to have led to it.</source>
        <translation>Beim Anbieter lässt sich nichts finden, das dazu geführt hat.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>%1, event %2 at %3, %4: %5</source>
        <extracomment>%1 is &quot;Provider&quot; or &quot;Client&quot;, %2 the number of an event, %3 when, %4 its kind, %5 what it says</extracomment>
        <translation>%1, Ereignis %2 bei %3, %4: %5</translation>
    </message>
    <message>
        <source>counterpart of the chosen event</source>
        <translation>Gegenstück des gewählten Ereignisses</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ExportViewModel</name>
    <message numerus="yes">
        <source>%n entries, %1</source>
        <translation>
            <numerusform>%n Eintrag, %1</numerusform>
            <numerusform>%n Einträge, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>; bodies were not kept</source>
        <translation>; Bodys wurden nicht behalten</translation>
    </message>
    <message>
        <source>; the first %1 are shown</source>
        <translation>; gezeigt werden die ersten %1</translation>
    </message>
    <message>
        <source>The export was copied.</source>
        <translation>Der Export wurde kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>; %n text(s) hidden</source>
        <translation>
            <numerusform>; %n Text verborgen</numerusform>
            <numerusform>; %n Texte verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what was said: %1 of %2</source>
        <translation>Gesagtes wird gelesen: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>; bodies of %n request(s) were not kept</source>
        <translation>
            <numerusform>; Bodys von %n Anfrage wurden nicht behalten</numerusform>
            <numerusform>; Bodys von %n Anfragen wurden nicht behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>; the first %1 of those selected, which is the most at once</source>
        <translation>; die ersten %1 der ausgewählten, mehr geht nicht auf einmal</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>Anfragen exportieren</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::FileDiffListModel</name>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n weitere Zeile</numerusform>
            <numerusform>%n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Taken out, line %1: %2</source>
        <translation>Entfernt, Zeile %1: %2</translation>
    </message>
    <message>
        <source>Put in, line %1: %2</source>
        <translation>Eingefügt, Zeile %1: %2</translation>
    </message>
    <message>
        <source>No line differs</source>
        <translation>Keine Zeile unterscheidet sich</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::FormModel</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>as in Settings</source>
        <translation>wie in den Einstellungen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>Eine Zahl von %1 bis %2 angeben.</translation>
    </message>
    <message>
        <source>As in Settings</source>
        <translation>Wie eingestellt</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=value.</source>
        <translation>„%1“ hat nicht die Form NAME=Wert.</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: entfernt</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: geändert</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::GatewayStateViewModel</name>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <extracomment>%1 is an address such as 127.0.0.1:4000</extracomment>
        <translation>Läuft auf %1</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <comment>problems</comment>
        <translation>
            <numerusform>(und %n weiteres)</numerusform>
            <numerusform>(und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Running on %1, open to the network</source>
        <extracomment>%1 is an address such as 127.0.0.1:4000</extracomment>
        <translation>Läuft auf %1, offen im Netzwerk</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::HistoryClearing</name>
    <message>
        <source>A whole number of days from 0 to %1.</source>
        <translation>Eine ganze Zahl von Tagen von 0 bis %1.</translation>
    </message>
    <message>
        <source>The filter is not understood as a whole, so nothing is deleted by it. %1</source>
        <translation>Der Filter wird nicht ganz verstanden, daher wird mit ihm nichts gelöscht. %1</translation>
    </message>
    <message>
        <source>Of a filter that looks into bodies, those it has found so far.</source>
        <translation>Bei einem Filter, der in Bodys sucht, die bisher gefundenen.</translation>
    </message>
    <message>
        <source>There are no such requests.</source>
        <translation>Solche Anfragen gibt es nicht.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete 1 request</source>
        <translation>1 Anfrage löschen</translation>
    </message>
    <message>
        <source>Delete %1 requests</source>
        <translation>%1 Anfragen löschen</translation>
    </message>
    <message>
        <source>The requests could not be counted: %1</source>
        <translation>Die Anfragen ließen sich nicht zählen: %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::HomeViewModel</name>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n Abbruch</numerusform>
            <numerusform>%n Abbrüche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 ein, %2 aus</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n ohne Preis</numerusform>
            <numerusform>%n ohne Preis</numerusform>
        </translation>
    </message>
    <message>
        <source>Open to the network, but this computer is in none now.</source>
        <translation>Offen im Netzwerk, aber dieser Computer ist zurzeit in keinem.</translation>
    </message>
    <message>
        <source>Open to the network: other computers write %1.</source>
        <extracomment>%1 is one or more addresses</extracomment>
        <translation>Offen im Netzwerk: Andere Computer geben %1 ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;3 running&quot;, %2 how many of them at which provider: &quot;OpenAI 2, Claude 1&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::JsonOutlineModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded, %2</source>
        <extracomment>%1 a line of JSON, %2 how many lines are folded away in it</extracomment>
        <translation>%1, eingeklappt, %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::KeyForm</name>
    <message>
        <source>A key needs a name.</source>
        <translation>Ein Schlüssel braucht einen Namen.</translation>
    </message>
    <message>
        <source>Use letters, digits and signs, but no spaces, no * and no colon.</source>
        <translation>Buchstaben, Ziffern und Zeichen verwenden, aber keine Leerzeichen, kein * und keinen Doppelpunkt.</translation>
    </message>
    <message>
        <source>There is a key of this name already.</source>
        <translation>Ein Schlüssel dieses Namens existiert bereits.</translation>
    </message>
    <message>
        <source>Quotas: none of its own</source>
        <translation>Kontingente: keine eigenen</translation>
    </message>
    <message>
        <source>Quotas: %1</source>
        <translation>Kontingente: %1</translation>
    </message>
    <message>
        <source>There are no quotas yet. Add one in the tab Quotas.</source>
        <translation>Es gibt noch keine Kontingente. Im Tab Kontingente eines hinzufügen.</translation>
    </message>
    <message>
        <source>A request must fit into every quota that is ticked.</source>
        <translation>Eine Anfrage muss in jedes angehakte Kontingent passen.</translation>
    </message>
    <message>
        <source>None is ticked: the key is not limited.</source>
        <translation>Keines angehakt: Der Schlüssel ist nicht begrenzt.</translation>
    </message>
    <message>
        <source>None is ticked: the default quotas apply, %1.</source>
        <translation>Keines angehakt: Es gelten die Standardkontingente, %1.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::KeyListModel</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>has unsaved changes</source>
        <translation>hat nicht gespeicherte Änderungen</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::KeyRotation</name>
    <message>
        <source>The key is gone.</source>
        <translation>Den Schlüssel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Key %1 given a new secret</source>
        <translation>Schlüssel %1: neues Geheimnis</translation>
    </message>
    <message>
        <source>%1 has a new secret; the former one is refused.</source>
        <translation>%1 hat ein neues Geheimnis; das alte wird abgewiesen.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::KeysViewModel</name>
    <message>
        <source>Key %1 changed</source>
        <translation>Schlüssel %1 geändert</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>Key %1 switched on</source>
        <translation>Schlüssel %1 eingeschaltet</translation>
    </message>
    <message>
        <source>Key %1 switched off</source>
        <translation>Schlüssel %1 ausgeschaltet</translation>
    </message>
    <message>
        <source>%1 is on.</source>
        <translation>%1 ist an.</translation>
    </message>
    <message>
        <source>%1 is off; its clients are refused.</source>
        <translation>%1 ist aus; seine Clients werden abgewiesen.</translation>
    </message>
    <message>
        <source>Key %1 deleted</source>
        <translation>Schlüssel %1 gelöscht</translation>
    </message>
    <message>
        <source>%1 was deleted; its clients are refused.</source>
        <translation>%1 wurde gelöscht; seine Clients werden abgewiesen.</translation>
    </message>
    <message>
        <source>Key %1 added</source>
        <translation>Schlüssel %1 hinzugefügt</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::LinkViewModel</name>
    <message>
        <source>The link names a preset this version of Plexus does not have.</source>
        <translation>Der Link nennt eine Vorlage, die diese Version von Plexus nicht hat.</translation>
    </message>
    <message>
        <source>This link was refused</source>
        <translation>Dieser Link wurde abgewiesen</translation>
    </message>
    <message>
        <source>A link wants to add a provider</source>
        <translation>Ein Link will einen Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>A link wants to open a page</source>
        <translation>Ein Link will eine Seite öffnen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Formular ausfüllen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Continue only if you trust whoever made the link. Plexus fills in the form of a new provider with this; nothing is kept or switched on until you save it.</source>
        <translation>Nur weitermachen, wenn Sie dem trauen, der den Link gemacht hat. Plexus füllt damit das Formular eines neuen Anbieters aus; nichts wird behalten oder eingeschaltet, bevor Sie es speichern.</translation>
    </message>
    <message>
        <source>It changes nothing.</source>
        <translation>Es ändert sich dadurch nichts.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::LogLineModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Level and text of a line of the log</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::LoginViewModel</name>
    <message>
        <source>The login has ended elsewhere.</source>
        <translation>Die Anmeldung endete anderswo.</translation>
    </message>
    <message>
        <source>Plexus is signed in with %1 as “%2”.</source>
        <extracomment>%1 a vendor, %2 the name of the account</extracomment>
        <translation>Plexus ist bei %1 als „%2“ angemeldet.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpClientListModel</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 vergessen?</translation>
    </message>
    <message>
        <source>Sign %1 out?</source>
        <translation>%1 abmelden?</translation>
    </message>
    <message>
        <source>What it was allowed ends at once, and its registration with it. It may register and ask again.</source>
        <translation>Was ihm erlaubt wurde, endet sofort, und seine Registrierung auch. Er kann sich neu registrieren und wieder fragen.</translation>
    </message>
    <message>
        <source>What it was allowed ends at once. It stays registered and may ask to sign in again.</source>
        <translation>Was ihm erlaubt wurde, endet sofort. Er bleibt registriert und kann wieder um Anmeldung bitten.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Registered %1</source>
        <translation>Registriert %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>benutzt %1</translation>
    </message>
    <message>
        <source>%1 with the key %2 (%3), for another %4 unless it renews that</source>
        <extracomment>%1 path of an MCP server, %2 a key, %3 scopes, %4 a length of time</extracomment>
        <translation>%1 mit dem Schlüssel %2 (%3), noch %4, falls er das nicht erneuert</translation>
    </message>
    <message>
        <source>Nothing is allowed it now.</source>
        <translation>Zurzeit ist ihm nichts erlaubt.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpKeyListModel</name>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>rests for %1</source>
        <extracomment>%1 is a length of time</extracomment>
        <translation>ruht noch %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <extracomment>One of several keys for the same server, by its place</extracomment>
        <translation>Schlüssel %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpLogModel</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1, %2, %3, key %4</source>
        <translation>%1, %2, %3, Schlüssel %4</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpLogViewModel</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>(cut)</source>
        <translation>(gekürzt)</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>Those to /mcp</source>
        <translation>Die an /mcp</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>Client: %1</translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>Sitzung: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Messages: %1 from the client, %2 from the server</source>
        <translation>Nachrichten: %1 vom Client, %2 vom Server</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>Dauer: %1</translation>
    </message>
    <message>
        <source>Error %1: %2</source>
        <translation>Fehler %1: %2</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Schlüssel</translation>
    </message>
    <message>
        <source>However they ended</source>
        <translation>Gleich wie beendet</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) deleted.</source>
        <translation>
            <numerusform>%n Anfrage gelöscht.</numerusform>
            <numerusform>%n Anfragen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was deleted.</source>
        <translation>Die Anfrage wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpServerListModel</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) held back</source>
        <translation>
            <numerusform>%n Werkzeug zurückgehalten</numerusform>
            <numerusform>%n Werkzeuge zurückgehalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpServerPanel</name>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Finding out where to sign in …</source>
        <translation>Es wird ermittelt, wo man sich anmeldet …</translation>
    </message>
    <message>
        <source>Waiting for you to sign in, in the browser …</source>
        <translation>Wartet auf Ihre Anmeldung im Browser …</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <translation>Angemeldet bis %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>The sign-in is no longer good</source>
        <translation>Die Anmeldung gilt nicht mehr</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpServersEditor</name>
    <message>
        <source>Name the program.</source>
        <translation>Das Programm nennen.</translation>
    </message>
    <message>
        <source>Give its address.</source>
        <translation>Seine Adresse angeben.</translation>
    </message>
    <message>
        <source>No server is open.</source>
        <translation>Kein Server ist offen.</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>Ein Server braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a server of this name already.</source>
        <translation>Es gibt schon einen Server dieses Namens.</translation>
    </message>
    <message>
        <source>MCP server %1 added</source>
        <translation>MCP-Server %1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>MCP server %1 changed</source>
        <translation>MCP-Server %1 geändert</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>MCP server %1 deleted</source>
        <translation>MCP-Server %1 gelöscht</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpToolListModel</name>
    <message>
        <source>New since you added the server: clients do not see it until you allow it.</source>
        <translation>Neu, seit Sie den Server hinzugefügt haben: Clients sehen es erst, wenn Sie es erlauben.</translation>
    </message>
    <message>
        <source>Its description has changed: clients do not see it until you allow it.</source>
        <translation>Seine Beschreibung hat sich geändert: Clients sehen es erst, wenn Sie es erlauben.</translation>
    </message>
    <message>
        <source>Contains characters people cannot see but a model reads: %1.</source>
        <translation>Enthält Zeichen, die niemand sieht, ein Modell aber liest: %1.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::MeasuredSpeeds</name>
    <message>
        <source>All targets</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <source>Nothing was measured there.</source>
        <translation>Dort wurde nichts gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) will be measured anew.</source>
        <translation>
            <numerusform>%n Ziel wird neu gemessen.</numerusform>
            <numerusform>%n Ziele werden neu gemessen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::MeterHistoryViewModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a provider, %2 its meter</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>Readings are not kept: “Keep meter readings for” is 0 in Settings.</source>
        <translation>Zählerstände werden nicht aufbewahrt: „Zählerstände aufbewahren für“ steht in den Einstellungen auf 0.</translation>
    </message>
    <message>
        <source>A reading is added each time the provider reports of itself. Choose a longer range, or look again after a few checks.</source>
        <translation>Ein Zählerstand kommt hinzu, sooft der Anbieter von sich berichtet. Einen längeren Zeitraum wählen oder nach einigen Prüfungen wieder nachsehen.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ModelImportViewModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>So many pages of a list were read, with so many models on them</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more models than Plexus reads; these are the first ones.</source>
        <translation>Es gibt mehr Modelle, als Plexus liest; dies sind die ersten.</translation>
    </message>
    <message>
        <source>No longer offered: %1.</source>
        <translation>Nicht mehr angeboten: %1.</translation>
    </message>
    <message>
        <source>The provider offers no models.</source>
        <translation>Der Anbieter bietet keine Modelle an.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) added.</source>
        <translation>
            <numerusform>%n Modell hinzugefügt.</numerusform>
            <numerusform>%n Modelle hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clients find %n of them by name.</source>
        <translation>
            <numerusform>Clients finden %n davon unter seinem Namen.</numerusform>
            <numerusform>Clients finden %n davon unter ihrem Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed over, since the name is taken: %1.</source>
        <translation>Übergangen, weil der Name vergeben ist: %1.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ModelsViewModel</name>
    <message>
        <source>Goes with it: %1.</source>
        <translation>Wird mitgelöscht: %1.</translation>
    </message>
    <message>
        <source>Loses a target: %1.</source>
        <translation>Verliert ein Ziel: %1.</translation>
    </message>
    <message>
        <source>Model %1 enabled</source>
        <translation>Modell %1 aktiviert</translation>
    </message>
    <message>
        <source>Model %1 disabled</source>
        <translation>Modell %1 deaktiviert</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 ist aktiviert.</translation>
    </message>
    <message>
        <source>%1 is disabled; requests for it are refused.</source>
        <translation>%1 ist deaktiviert; Anfragen dafür werden abgewiesen.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Model %1 deleted</source>
        <translation>Modell %1 gelöscht</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::NetworkAccess</name>
    <message>
        <source>Other computers can connect once the gateway runs.</source>
        <translation>Andere Computer können sich verbinden, sobald das Gateway läuft.</translation>
    </message>
    <message>
        <source>Only this computer can connect, once the gateway runs.</source>
        <translation>Nur dieser Computer kann sich verbinden, sobald das Gateway läuft.</translation>
    </message>
    <message>
        <source>Other computers can connect: Plexus was started that way (--listen or HOST), which counts more than this switch.</source>
        <translation>Andere Computer können sich verbinden: Plexus wurde so gestartet (--listen oder HOST), und das geht diesem Schalter vor.</translation>
    </message>
    <message>
        <source>Only this computer can connect: Plexus was started with an address of its own (--listen, HOST or a socket of the service manager), which counts more than this switch.</source>
        <translation>Nur dieser Computer kann sich verbinden: Plexus wurde mit einer eigenen Adresse gestartet (--listen, HOST oder ein Socket der Dienstverwaltung), und das geht diesem Schalter vor.</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>Nur dieser Computer kann sich verbinden.</translation>
    </message>
    <message>
        <source>Other computers can connect, but this one is in no network now.</source>
        <translation>Andere Computer können sich verbinden, aber dieser ist zurzeit in keinem Netzwerk.</translation>
    </message>
    <message>
        <source>Every computer in the network can connect. They need a client key.</source>
        <translation>Jeder Computer im Netzwerk kann sich verbinden. Nötig ist ein Client-Schlüssel.</translation>
    </message>
    <message>
        <source>Requests that run now are ended, for Plexus listens anew.</source>
        <translation>Laufende Anfragen werden beendet, denn Plexus lauscht neu.</translation>
    </message>
    <message>
        <source>Every computer in the same network can then reach Plexus, in a café as well as at home. Whoever has a client key spends what your providers bill; without one, nothing is answered. Keys and conversations travel unencrypted: Plexus has no TLS of its own, so use it in a network you trust, or put a proxy with TLS in front of it. The system&apos;s firewall may have to let the port through.</source>
        <translation>Jeder Computer im selben Netzwerk kann Plexus dann erreichen, im Café wie zu Hause. Wer einen Client-Schlüssel hat, verbraucht, was die Anbieter abrechnen; ohne Schlüssel wird nichts beantwortet. Schlüssel und Gespräche gehen unverschlüsselt über das Netzwerk: Plexus hat kein eigenes TLS, also nur in einem vertrauten Netzwerk benutzen oder einen Proxy mit TLS davorsetzen. Die Firewall des Systems muss den Port eventuell durchlassen.</translation>
    </message>
    <message>
        <source>Closed to other computers</source>
        <translation>Für andere Computer geschlossen</translation>
    </message>
    <message>
        <source>Only this computer can connect now.</source>
        <translation>Nur dieser Computer kann sich jetzt verbinden.</translation>
    </message>
    <message>
        <source>Opened to other computers</source>
        <translation>Für andere Computer geöffnet</translation>
    </message>
    <message>
        <source>Other computers can connect now.</source>
        <translation>Andere Computer können sich jetzt verbinden.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::OfferedModelListModel</name>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>%1 is taken by %2</source>
        <translation>%1 ist von %2 belegt</translation>
    </message>
    <message>
        <source>added already</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>%1 in, %2 out per 1M tokens</source>
        <translation>%1 ein, %2 aus je 1 Mio. Tokens</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::PaletteViewModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what it is, and what it is called</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::PlaygroundViewModel</name>
    <message>
        <source>This is no key of the configuration in force.</source>
        <translation>Das ist kein Schlüssel der geltenden Konfiguration.</translation>
    </message>
    <message>
        <source>The gateway is not running.</source>
        <translation>Das Gateway läuft nicht.</translation>
    </message>
    <message>
        <source>A client key is needed; paste one under “Setup”.</source>
        <translation>Ein Client-Schlüssel ist nötig; einen unter „Vorgaben“ einfügen.</translation>
    </message>
    <message>
        <source>The conversation is as long as one may be here; clear it to begin another.</source>
        <translation>Länger darf ein Gespräch hier nicht sein; leeren, um ein neues zu beginnen.</translation>
    </message>
    <message>
        <source>The first request makes a client key for this computer.</source>
        <translation>Die erste Anfrage erstellt einen Client-Schlüssel für diesen Computer.</translation>
    </message>
    <message numerus="yes">
        <source>A message may have %n image(s).</source>
        <translation>
            <numerusform>Eine Nachricht darf %n Bild haben.</numerusform>
            <numerusform>Eine Nachricht darf %n Bilder haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>All images of a conversation together may have %1.</source>
        <translation>Alle Bilder eines Gesprächs zusammen dürfen %1 haben.</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <extracomment>Leave the part in brackets as it is</extracomment>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>No client key could be made: %1</source>
        <translation>Es ließ sich kein Client-Schlüssel erstellen: %1</translation>
    </message>
    <message>
        <source>No answer from the gateway: %1</source>
        <translation>Keine Antwort vom Gateway: %1</translation>
    </message>
    <message>
        <source>The answer broke off: %1</source>
        <translation>Die Antwort brach ab: %1</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>Die Antwort brach vor ihrem Ende ab.</translation>
    </message>
    <message>
        <source>The conversation was cleared.</source>
        <translation>Das Gespräch wurde geleert.</translation>
    </message>
    <message>
        <source>Copied as curl without the body, which is too long.</source>
        <translation>Als curl kopiert, ohne den Body, der zu lang ist.</translation>
    </message>
    <message>
        <source>Copied as curl; put your key in $PLEXUS_KEY.</source>
        <translation>Als curl kopiert; den Schlüssel in $PLEXUS_KEY setzen.</translation>
    </message>
    <message>
        <source>The answer is in the clipboard.</source>
        <translation>Die Antwort ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Enter the result of the tool call above to go on.</source>
        <translation>Das Ergebnis des Werkzeugaufrufs oben eingeben, dann geht es weiter.</translation>
    </message>
    <message>
        <source>Enter the results of the tool calls above to go on.</source>
        <translation>Die Ergebnisse der Werkzeugaufrufe oben eingeben, dann geht es weiter.</translation>
    </message>
    <message>
        <source>The code is in the clipboard.</source>
        <translation>Der Code ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::Preferences</name>
    <message>
        <source>System language</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>As the system (%1&#x202f;%)</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>Wie das System (%1&#x202f;%)</translation>
    </message>
    <message>
        <source>%1&#x202f;%</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::PromptForm</name>
    <message>
        <source>OpenAI chat</source>
        <translation>OpenAI Chat</translation>
    </message>
    <message>
        <source>OpenAI Responses</source>
        <translation>OpenAI Responses</translation>
    </message>
    <message>
        <source>Anthropic Messages</source>
        <translation>Anthropic Messages</translation>
    </message>
    <message>
        <source>Google Gemini</source>
        <translation>Google Gemini</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Minimal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Name a model.</source>
        <translation>Ein Modell angeben.</translation>
    </message>
    <message>
        <source>A parameter is wrong; see “Setup”.</source>
        <translation>Ein Parameter stimmt nicht; siehe „Vorgaben“.</translation>
    </message>
    <message>
        <source>The tools cannot be read; see “Setup”.</source>
        <translation>Die Werkzeuge sind nicht lesbar; siehe „Vorgaben“.</translation>
    </message>
    <message>
        <source>Provider default</source>
        <extracomment>of a parameter: it is not sent, and the provider decides</extracomment>
        <translation>Standard des Anbieters</translation>
    </message>
    <message>
        <source>A number from 0 to 2, or nothing for the provider&apos;s default.</source>
        <translation>Eine Zahl von 0 bis 2, oder nichts für den Standard des Anbieters.</translation>
    </message>
    <message>
        <source>A whole number above 0, or nothing for the provider&apos;s default.</source>
        <translation>Eine ganze Zahl über 0, oder nichts für den Standard des Anbieters.</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s): %1</source>
        <extracomment>%1 names of tools</extracomment>
        <translation>
            <numerusform>%n Werkzeug: %1</numerusform>
            <numerusform>%n Werkzeuge: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderAccount</name>
    <message>
        <source>The only one</source>
        <translation>Das einzige</translation>
    </message>
    <message>
        <source>There are several accounts: choose one</source>
        <translation>Es gibt mehrere Konten: eines wählen</translation>
    </message>
    <message>
        <source>Several together</source>
        <translation>Mehrere zusammen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n signed in</source>
        <translation>
            <numerusform>%1 von %n angemeldet</numerusform>
            <numerusform>%1 von %n angemeldet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderChoiceModel</name>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1 (deaktiviert)</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>Anderes Modell</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderEditor</name>
    <message>
        <source>New provider</source>
        <translation>Neuer Anbieter</translation>
    </message>
    <message>
        <source>Give it a name, for example openai.</source>
        <translation>Einen Namen angeben, zum Beispiel openai.</translation>
    </message>
    <message>
        <source>There is a provider of that name already.</source>
        <translation>Einen Anbieter dieses Namens gibt es bereits.</translation>
    </message>
    <message>
        <source>Give at least one base URL.</source>
        <translation>Mindestens eine Basis-URL angeben.</translation>
    </message>
    <message>
        <source>Give whole seconds, 1 to 86400.</source>
        <translation>Ganze Sekunden angeben, 1 bis 86400.</translation>
    </message>
    <message>
        <source>Name the environment variable that holds the key.</source>
        <translation>Die Umgebungsvariable nennen, die den Schlüssel enthält.</translation>
    </message>
    <message>
        <source>Paste the API key.</source>
        <translation>Den API-Schlüssel einfügen.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention.</source>
        <translation>
            <numerusform>%n Feld braucht Aufmerksamkeit.</numerusform>
            <numerusform>%n Felder brauchen Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>API key: a new one goes to the keychain</source>
        <translation>API-Schlüssel: ein neuer kommt in den Schlüsselbund</translation>
    </message>
    <message>
        <source>Provider %1 added</source>
        <translation>Anbieter %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Provider %1 changed</source>
        <translation>Anbieter %1 geändert</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>Choose whose account.</source>
        <translation>Wessen Konto wählen.</translation>
    </message>
    <message>
        <source>That names a variable and is no key: choose “Key in a variable”.</source>
        <translation>Das nennt eine Variable und ist kein Schlüssel: „Schlüssel aus Variable“ wählen.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderListModel</name>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>Checking key</source>
        <translation>Schlüssel wird geprüft</translation>
    </message>
    <message>
        <source>Key ready</source>
        <translation>Schlüssel bereit</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Keychain unavailable</source>
        <translation>Schlüsselbund nicht verfügbar</translation>
    </message>
    <message>
        <source>by address</source>
        <extracomment>Among the dialects of a provider: the gateway tells it from the address</extracomment>
        <translation>nach Adresse</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderModelListModel</name>
    <message>
        <source>embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>transcriptions</source>
        <translation>Transkription</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>rerank</source>
        <translation>Umordnen</translation>
    </message>
    <message>
        <source>moderations</source>
        <translation>Moderation</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderOfferModel</name>
    <message numerus="yes">
        <source>%n model(s) for clients</source>
        <translation>
            <numerusform>%n Modell für Clients</numerusform>
            <numerusform>%n Modelle für Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Noch keine Modelle</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderPresetModel</name>
    <message>
        <source>Another provider</source>
        <translation>Anderer Anbieter</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Enter its address yourself</source>
        <translation>Adresse selbst eingeben</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProvidersViewModel</name>
    <message>
        <source>New provider</source>
        <translation>Neuer Anbieter</translation>
    </message>
    <message>
        <source>Provider %1 enabled</source>
        <translation>Anbieter %1 aktiviert</translation>
    </message>
    <message>
        <source>Provider %1 disabled</source>
        <translation>Anbieter %1 deaktiviert</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 ist aktiviert.</translation>
    </message>
    <message>
        <source>%1 is disabled; its models go to other targets.</source>
        <translation>%1 ist deaktiviert; seine Modelle gehen an andere Ziele.</translation>
    </message>
    <message>
        <source>Deleting it also deletes %1.</source>
        <translation>Wird mitgelöscht: %1.</translation>
    </message>
    <message>
        <source>Deleting it takes a target from %1.</source>
        <translation>Verliert ein Ziel: %1.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was deleted, and %n model(s) with it.</source>
        <translation>
            <numerusform>%1 wurde gelöscht und mit ihm %n Modell.</numerusform>
            <numerusform>%1 wurde gelöscht und mit ihm %n Modelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Provider %1 deleted</source>
        <translation>Anbieter %1 gelöscht</translation>
    </message>
    <message>
        <source>Another new provider is being filled in. Save or discard it first.</source>
        <translation>Ein anderer neuer Anbieter wird gerade ausgefüllt. Zuerst speichern oder verwerfen.</translation>
    </message>
    <message>
        <source>There is no such preset.</source>
        <translation>Eine solche Vorlage gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::QuietHoursViewModel</name>
    <message>
        <source>Give a time from 00:00 to 23:59.</source>
        <translation>Eine Zeit von 00:00 bis 23:59 angeben.</translation>
    </message>
    <message>
        <source>Give another time than the beginning.</source>
        <translation>Eine andere Zeit als den Beginn angeben.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::QuotaBarModel</name>
    <message>
        <source>almost used up</source>
        <translation>fast aufgebraucht</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>aufgebraucht</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::QuotaListModel</name>
    <message>
        <source>%1 used</source>
        <extracomment>%1 a share of a quota</extracomment>
        <translation>%1 verbraucht</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::QuotaRecount</name>
    <message>
        <source>The use of quotas by %1 was added up anew.</source>
        <translation>Der Verbrauch der Kontingente durch %1 wurde neu zusammengezählt.</translation>
    </message>
    <message numerus="yes">
        <source>The use of the quota was added up anew for %n key(s).</source>
        <translation>
            <numerusform>Der Verbrauch des Kontingents wurde für %n Schlüssel neu zusammengezählt.</numerusform>
            <numerusform>Der Verbrauch des Kontingents wurde für %n Schlüssel neu zusammengezählt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::QuotasViewModel</name>
    <message>
        <source>A quota needs a name.</source>
        <translation>Ein Kontingent braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a quota of this name already.</source>
        <translation>Ein Kontingent dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>No quota is open.</source>
        <translation>Kein Kontingent ist offen.</translation>
    </message>
    <message>
        <source>Counts for keys that name no quota</source>
        <translation>Zählt für Schlüssel, die kein Kontingent nennen</translation>
    </message>
    <message>
        <source>No longer counts for keys that name no quota</source>
        <translation>Zählt nicht mehr für Schlüssel, die kein Kontingent nennen</translation>
    </message>
    <message>
        <source>Give it a limit.</source>
        <translation>Eine Grenze angeben.</translation>
    </message>
    <message>
        <source>Quota %1 added</source>
        <translation>Kontingent %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Quota %1 changed</source>
        <translation>Kontingent %1 geändert</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>Quota %1 deleted</source>
        <translation>Kontingent %1 gelöscht</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>It cannot be deleted while keys use it: %1.</source>
        <translation>Es lässt sich nicht löschen, solange Schlüssel es benutzen: %1.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RelatedListModel</name>
    <message>
        <source>Sent again from</source>
        <translation>Erneut gesendet von</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>Sent again as</source>
        <translation>Erneut gesendet als</translation>
    </message>
    <message>
        <source>Made for this one</source>
        <translation>Für diese erstellt</translation>
    </message>
    <message>
        <source>Same session</source>
        <translation>Gleiche Sitzung</translation>
    </message>
    <message>
        <source>Same agent</source>
        <translation>Gleicher Agent</translation>
    </message>
    <message>
        <source>Other agents of the session</source>
        <translation>Andere Agenten der Sitzung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ReplayViewModel</name>
    <message>
        <source>Its body was not kept whole; what is here is the beginning. Put it in order before you send it.</source>
        <translation>Der Body wurde nicht ganz behalten; hier steht der Anfang. Vor dem Senden in Ordnung bringen.</translation>
    </message>
    <message>
        <source>Its body was not kept. Write one, or turn capture on and let the client ask again.</source>
        <translation>Der Body wurde nicht behalten. Einen schreiben, oder die Aufzeichnung einschalten und den Client erneut fragen lassen.</translation>
    </message>
    <message>
        <source>Its body is too large to be edited here; “Send again” sends it as it was.</source>
        <translation>Der Body ist zu groß, um ihn hier zu bearbeiten; „Erneut senden“ sendet ihn, wie er war.</translation>
    </message>
    <message>
        <source>As it was asked: %1</source>
        <translation>Wie angefragt: %1</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Bearbeiten und erneut senden</translation>
    </message>
    <message>
        <source>Send to another target and compare</source>
        <translation>An ein anderes Ziel senden und vergleichen</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>Der Body ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The body names no model, so it cannot be sent to another one.</source>
        <translation>Der Body nennt kein Modell, also lässt er sich nicht an ein anderes senden.</translation>
    </message>
    <message>
        <source>Choose a model …</source>
        <translation>Modell wählen …</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RequestActions</name>
    <message>
        <source>The request&apos;s id was copied.</source>
        <translation>Die ID der Anfrage wurde kopiert.</translation>
    </message>
    <message>
        <source>Copied as curl; put your key in $PLEXUS_KEY.</source>
        <translation>Als curl kopiert; den Schlüssel in $PLEXUS_KEY setzen.</translation>
    </message>
    <message>
        <source>Copied as curl without the body, which was not kept whole.</source>
        <translation>Als curl kopiert, ohne den Body, der nicht ganz behalten wurde.</translation>
    </message>
    <message>
        <source>It was not kept: %1</source>
        <translation>Sie wurde nicht behalten: %1</translation>
    </message>
    <message>
        <source>It cannot be sent again: its body was not kept whole.</source>
        <translation>Sie lässt sich nicht erneut senden: Der Body wurde nicht ganz behalten.</translation>
    </message>
    <message>
        <source>It was sent to no provider.</source>
        <translation>Sie wurde an keinen Anbieter gesendet.</translation>
    </message>
    <message>
        <source>Copied as curl to %1; put its key in $%2.</source>
        <translation>Als curl an %1 kopiert; dessen Schlüssel in $%2 setzen.</translation>
    </message>
    <message>
        <source>Copied as curl to %1 without the body, which was not kept whole.</source>
        <translation>Als curl an %1 kopiert, ohne den Body, der nicht ganz behalten wurde.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Der Link wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RequestRemoval</name>
    <message>
        <source>It still runs; cancel it first.</source>
        <translation>Sie läuft noch; zuerst abbrechen.</translation>
    </message>
    <message>
        <source>They still run; cancel them first.</source>
        <translation>Sie laufen noch; zuerst abbrechen.</translation>
    </message>
    <message>
        <source>The request was deleted.</source>
        <translation>Die Anfrage wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) deleted.</source>
        <translation>
            <numerusform>%n Anfrage gelöscht.</numerusform>
            <numerusform>%n Anfragen gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still run(s) and stay(s).</source>
        <translation>
            <numerusform>%n läuft noch und bleibt.</numerusform>
            <numerusform>%n laufen noch und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request could not be deleted: %1</source>
        <translation>Die Anfrage ließ sich nicht löschen: %1</translation>
    </message>
    <message>
        <source>The requests could not be deleted: %1</source>
        <translation>Die Anfragen ließen sich nicht löschen: %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RequestsViewModel</name>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>Sent again.</source>
        <translation>Erneut gesendet.</translation>
    </message>
    <message>
        <source>Everything that is kept was searched.</source>
        <translation>Alles Behaltene wurde durchsucht.</translation>
    </message>
    <message>
        <source>Searching older requests…</source>
        <translation>Ältere Anfragen werden durchsucht …</translation>
    </message>
    <message>
        <source>Searching, back to %1 so far…</source>
        <translation>Suche läuft, bisher zurück bis %1 …</translation>
    </message>
    <message>
        <source>Searched back to %1.</source>
        <translation>Durchsucht zurück bis %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Edit and send again…</source>
        <translation>Bearbeiten und erneut senden …</translation>
    </message>
    <message>
        <source>Send to another target and compare…</source>
        <translation>An ein anderes Ziel senden und vergleichen …</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Copy as curl to the provider</source>
        <translation>Als curl an den Anbieter kopieren</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Export as HAR or JSON…</source>
        <translation>Als HAR oder JSON exportieren …</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen …</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Notiz ändern …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Only the model %1</source>
        <translation>Nur Modell %1</translation>
    </message>
    <message>
        <source>Only the provider %1</source>
        <translation>Nur Anbieter %1</translation>
    </message>
    <message>
        <source>Only the client %1</source>
        <translation>Nur Client %1</translation>
    </message>
    <message>
        <source>Only the key %1</source>
        <translation>Nur Schlüssel %1</translation>
    </message>
    <message>
        <source>Only the status %1</source>
        <extracomment>%1 is a word of the filter: ok, error, running, cancelled</extracomment>
        <translation>Nur Status %1</translation>
    </message>
    <message numerus="yes">
        <source>Export %n request(s)…</source>
        <translation>
            <numerusform>%n Anfrage exportieren …</numerusform>
            <numerusform>%n Anfragen exportieren …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n ID(s)</source>
        <translation>
            <numerusform>%n ID kopieren</numerusform>
            <numerusform>%n IDs kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n request(s)</source>
        <translation>
            <numerusform>%n Anfrage löschen</numerusform>
            <numerusform>%n Anfragen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Details at the right</source>
        <translation>Details rechts</translation>
    </message>
    <message>
        <source>Details below</source>
        <translation>Details unten</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Select all listed</source>
        <translation>Alle aufgelisteten auswählen</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Strg+A</translation>
    </message>
    <message>
        <source>Delete requests…</source>
        <translation>Anfragen löschen …</translation>
    </message>
    <message>
        <source>Requests by session</source>
        <translation>Anfragen nach Sitzung</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Anfragen, neueste zuerst</translation>
    </message>
    <message>
        <source>Requests by %1</source>
        <extracomment>%1 is like &quot;Cost, highest first&quot;</extracomment>
        <translation>Anfragen nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ID(s) copied.</source>
        <translation>
            <numerusform>%n ID kopiert.</numerusform>
            <numerusform>%n IDs kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>That request is not kept any more.</source>
        <translation>Diese Anfrage ist nicht mehr vorhanden.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RestoreViewModel</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups (*.plxbackup)</source>
        <translation>Sicherungen (*.plxbackup)</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Of %1, %2, %3</source>
        <extracomment>A date, a size, how it opens</extracomment>
        <translation>Vom %1, %2, %3</translation>
    </message>
    <message>
        <source>Configuration, secrets, limits and all requests</source>
        <translation>Konfiguration, Geheimnisse, Grenzen und alle Anfragen</translation>
    </message>
    <message>
        <source>Configuration, secrets and limits, without requests</source>
        <translation>Konfiguration, Geheimnisse und Grenzen, ohne Anfragen</translation>
    </message>
    <message>
        <source>It is whole. %1, of %2: %3, %4.</source>
        <extracomment>What is in a backup, a date, &quot;120 rows&quot;, &quot;3 secrets&quot;</extracomment>
        <translation>Sie ist unversehrt. %1, vom %2: %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%n Geheimnis</numerusform>
            <numerusform>%n Geheimnisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RevisionListModel</name>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Management API</source>
        <translation>Verwaltungs-API</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>Revision %1: %2. %3, %4</source>
        <extracomment>Number of a revision, what was done, by whom, when</extracomment>
        <translation>Revision %1: %2. %3, %4</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RevisionsViewModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>problems</comment>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision %1 is in force</source>
        <translation>Revision %1 ist in Kraft</translation>
    </message>
    <message>
        <source>It says what is in force.</source>
        <translation>Sie sagt dasselbe wie die geltende.</translation>
    </message>
    <message>
        <source>Only credentials differ; they are not shown.</source>
        <translation>Nur Zugangsdaten unterscheiden sich; sie werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Revision %1 is in force again, as a new one.</source>
        <translation>Revision %1 ist wieder in Kraft, als neue.</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Konfiguration exportieren</translation>
    </message>
    <message>
        <source>Configuration (*.yaml *.yml)</source>
        <translation>Konfiguration (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Import a configuration</source>
        <translation>Konfiguration importieren</translation>
    </message>
    <message>
        <source>Written, without credentials.</source>
        <translation>Geschrieben, ohne Zugangsdaten.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Eine Datei angeben.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file is too large to be a configuration.</source>
        <translation>Für eine Konfiguration ist die Datei zu groß.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>Die Datei lässt sich nicht lesen (%1).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file says what is in force: there is nothing to import.</source>
        <translation>Die Datei sagt, was schon gilt: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>The configuration of the file is in force. Revisions holds the former one.</source>
        <translation>Die Konfiguration der Datei ist in Kraft. Die frühere steht unter Revisionen.</translation>
    </message>
    <message>
        <source>Going back to revision %1 changes</source>
        <translation>Zurückrollen auf Revision %1 ändert</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RouteListModel</name>
    <message>
        <source>Skipped: %1, %2</source>
        <translation>Übergangen: %1, %2</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Failed (%1)</source>
        <translation>Gescheitert (%1)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RowSelection</name>
    <message numerus="yes">
        <source>%n request(s) selected</source>
        <translation>
            <numerusform>%n Anfrage ausgewählt</numerusform>
            <numerusform>%n Anfragen ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RunningPlaces</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many requests run, of how many that may: 2 of 8</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of at most %1 run</source>
        <extracomment>%1 how many requests may run at a time</extracomment>
        <translation>
            <numerusform>%n Anfrage von höchstens %1 läuft</numerusform>
            <numerusform>%n Anfragen von höchstens %1 laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) run</source>
        <translation>
            <numerusform>%n Anfrage läuft</numerusform>
            <numerusform>%n Anfragen laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a place</source>
        <translation>
            <numerusform>%n wartet auf einen Platz</numerusform>
            <numerusform>%n warten auf einen Platz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SavedFilters</name>
    <message numerus="yes">
        <source>%n filters are kept, as many as there can be. Remove one to keep another.</source>
        <translation>
            <numerusform>%n Filter ist behalten, mehr geht nicht. Einen entfernen, um einen anderen zu behalten.</numerusform>
            <numerusform>%n Filter sind behalten, mehr geht nicht. Einen entfernen, um einen anderen zu behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not kept any more.</source>
        <translation>„%1“ wird nicht mehr behalten.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SessionLaneModel</name>
    <message>
        <source>This request is of no session: its client named none.</source>
        <translation>Diese Anfrage gehört zu keiner Sitzung: Ihr Client nannte keine.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in %1</source>
        <extracomment>%1 a length of time</extracomment>
        <translation>
            <numerusform>%n Anfrage in %1</numerusform>
            <numerusform>%n Anfragen in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, nothing ran for %1 of it</source>
        <extracomment>follows &quot;12 requests in 4 m 02 s&quot;; %1 a length of time</extracomment>
        <translation>, davon lief %1 lang nichts</translation>
    </message>
    <message>
        <source>; there may be more</source>
        <extracomment>likewise</extracomment>
        <translation>; es können mehr sein</translation>
    </message>
    <message>
        <source>main agent</source>
        <translation>Hauptagent</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>Agent %1</translation>
    </message>
    <message>
        <source>%1, %2, began at %3, took %4, %5</source>
        <extracomment>a request of a session: %1 what was asked for, %2 whose, %3 when it began, %4 how long it took, %5 how it ended</extracomment>
        <translation>%1, %2, begann bei %3, dauerte %4, %5</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SessionListModel</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-agent(s)</source>
        <translation>
            <numerusform>%n Unteragent</numerusform>
            <numerusform>%n Unteragenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>%1 · session %2</source>
        <extracomment>%1 a program, %2 the beginning of an id</extracomment>
        <translation>%1 · Sitzung %2</translation>
    </message>
    <message>
        <source>Sub-agent %1</source>
        <translation>Unteragent %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SettingsFilterModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A section of the settings and a group of fields in it</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SettingsSectionModel</name>
    <message>
        <source>address, port, proxy</source>
        <translation>Adresse, Port, Proxy</translation>
    </message>
    <message>
        <source>captures, bodies, keep, forget everything, rules, pause</source>
        <translation>Aufzeichnung, Mitschnitt, Bodys, behalten, alles vergessen, Regeln, Pause, Datenschutz</translation>
    </message>
    <message>
        <source>theme, dark, light, contrast, language, currency, motion</source>
        <translation>Design, dunkel, hell, Kontrast, Sprache, Währung, Bewegung, Animation</translation>
    </message>
    <message>
        <source>backup, restore, passphrase, export and import the configuration, YAML</source>
        <translation>Sicherung, Backup, wiederherstellen, Passphrase, Konfiguration exportieren und importieren, YAML</translation>
    </message>
    <message>
        <source>history of the configuration, difference, roll back</source>
        <translation>Verlauf der Konfiguration, Unterschied, zurückrollen, Rollback</translation>
    </message>
    <message>
        <source>newer version, release, channel, beta, download</source>
        <translation>neuere Version, Update, Aktualisierung, Release, Kanal, Beta, Download, herunterladen</translation>
    </message>
    <message>
        <source>version, licence, third-party software, folders, paths, data</source>
        <translation>Version, Lizenz, Software anderer, Drittsoftware, Ordner, Pfade, Daten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Gateway &amp; network</source>
        <translation>Gateway &amp; Netzwerk</translation>
    </message>
    <message>
        <source>Routing policy</source>
        <translation>Routing-Regeln</translation>
    </message>
    <message>
        <source>Privacy &amp; capture</source>
        <translation>Datenschutz &amp; Aufzeichnung</translation>
    </message>
    <message>
        <source>Notifications &amp; budgets</source>
        <translation>Benachrichtigungen &amp; Budgets</translation>
    </message>
    <message>
        <source>Appearance &amp; language</source>
        <translation>Darstellung &amp; Sprache</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>System log</source>
        <translation>Systemprotokoll</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>start with the session, log in, tray, set up</source>
        <translation>Autostart, mit der Sitzung starten, Anmeldung am System, Infobereich, Tray, einrichten</translation>
    </message>
    <message>
        <source>Prices &amp; images</source>
        <translation>Preise &amp; Bilder</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n Feld braucht Aufmerksamkeit</numerusform>
            <numerusform>%n Felder brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>failover, cooldown, stall, exploration, measured speeds, performance</source>
        <translation>Ausweichen, Failover, Ruhezeit, Cooldown, Stocken, Erkundung, gemessenes Tempo, Geschwindigkeit, Leistung, Performance</translation>
    </message>
    <message>
        <source>costs, meters, plans, balances, vision, pictures, lists of models, fetch, metadata</source>
        <translation>Kosten, Zähler, Tarife, Guthaben, Bilderkennung, Vision, Fotos, Modelllisten, Kataloge, holen, abrufen, Metadaten</translation>
    </message>
    <message>
        <source>alerts, quiet hours, do not disturb, budgets, spending, limits, night</source>
        <translation>Meldungen, Hinweise, stille Stunden, Ruhezeiten, nicht stören, Budgets, Ausgaben, Grenzen, Limits, Nacht</translation>
    </message>
    <message>
        <source>keyboard, keys, hotkeys, bindings</source>
        <translation>Tastatur, Tasten, Hotkeys, Shortcuts, Tastenkombinationen, Tastenbelegung</translation>
    </message>
    <message>
        <source>log lines, messages of the program, errors, debug, parts, modules</source>
        <translation>Protokollzeilen, Log, Meldungen des Programms, Fehler, Debug, Teile, Module</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SettingsViewModel</name>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>The settings were saved.</source>
        <translation>Die Einstellungen wurden gespeichert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the label of a setting, %2 a sentence about what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) need attention.</source>
        <translation>
            <numerusform>%n weiteres Feld braucht Aufmerksamkeit.</numerusform>
            <numerusform>%n weitere Felder brauchen Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n Einstellung gefunden</numerusform>
            <numerusform>%n Einstellungen gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ShortcutListModel</name>
    <message>
        <source>%1 is already used for “%2” (%3). Give that one other keys first.</source>
        <extracomment>%1 is a key or several, %2 what they do, %3 where, as &quot;Requests&quot;</extracomment>
        <translation>%1 ist schon für „%2“ (%3) belegt. Zuerst dort andere Tasten vergeben.</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>Diese Tasten lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>This key is needed for moving about. Press it together with Ctrl or Alt, or another one.</source>
        <translation>Diese Taste wird zum Bewegen gebraucht. Zusammen mit Strg oder Alt drücken, oder eine andere.</translation>
    </message>
    <message>
        <source>This is done also while one writes. Press the key together with Ctrl or Alt.</source>
        <translation>Das geschieht auch während des Schreibens. Die Taste zusammen mit Strg oder Alt drücken.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SoftwareListModel</name>
    <message>
        <source>%1, licence %2</source>
        <extracomment>Name of a library, its licence</extracomment>
        <translation>%1, Lizenz %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::StreamTimeline</name>
    <message>
        <source>from %1, goes on</source>
        <extracomment>when a phase began, and how long it was</extracomment>
        <translation>ab %1, läuft weiter</translation>
    </message>
    <message>
        <source>from %1, for %2</source>
        <translation>ab %1, %2 lang</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Attempt %1, %2</source>
        <translation>Versuch %1, %2</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <extracomment>tokens a second</extracomment>
        <translation>%1 Tok/s</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Stream</source>
        <extracomment>how fast a stream came, when and for how long; %1 is as &quot;86 tok/s&quot;</extracomment>
        <translation>Stream</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SystemLogViewModel</name>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Without debug lines</source>
        <translation>Ohne Debug-Zeilen</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) since.</source>
        <translation>
            <numerusform>%n neue Zeile seitdem.</numerusform>
            <numerusform>%n neue Zeilen seitdem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) came too fast and are not here.</source>
        <translation>
            <numerusform>%n Zeile kam zu schnell und fehlt hier.</numerusform>
            <numerusform>%n Zeilen kamen zu schnell und fehlen hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the log to a file</source>
        <translation>Protokoll in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Text (*.txt *.log)</source>
        <translation>Text (*.txt *.log)</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Geschrieben.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened.</source>
        <translation>Der Ordner %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alle Teile</translation>
    </message>
    <message>
        <source>Debug lines until Plexus ends</source>
        <translation>Debug-Zeilen, bis Plexus endet</translation>
    </message>
    <message>
        <source>Debug lines of %1 until Plexus ends</source>
        <translation>Debug-Zeilen von %1, bis Plexus endet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a part of the program, and the level it writes at (&quot;debug&quot;)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>At a level of their own: %1.</source>
        <extracomment>%1 names parts of the program</extracomment>
        <translation>Auf eigener Stufe: %1.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TableColumn</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Model → target</source>
        <translation>Modell → Ziel</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>of the answer, in bytes</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Wasserfall</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <extracomment>heading of a column of token counts that went in</extracomment>
        <translation>Tokens ein</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <extracomment>heading of a column of token counts that came out</extracomment>
        <translation>Tokens aus</translation>
    </message>
    <message>
        <source>First token</source>
        <extracomment>how long it took to come</extracomment>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>%1, oldest first</source>
        <extracomment>%1 is the heading of a column</extracomment>
        <translation>%1, älteste zuerst</translation>
    </message>
    <message>
        <source>%1, newest first</source>
        <translation>%1, neueste zuerst</translation>
    </message>
    <message>
        <source>%1, lowest first</source>
        <translation>%1, niedrigste zuerst</translation>
    </message>
    <message>
        <source>%1, highest first</source>
        <translation>%1, höchste zuerst</translation>
    </message>
    <message>
        <source>%1, from A to Z</source>
        <translation>%1, von A bis Z</translation>
    </message>
    <message>
        <source>%1, from Z to A</source>
        <translation>%1, von Z bis A</translation>
    </message>
    <message>
        <source>Back to the newest first</source>
        <translation>Zurück zu den neuesten zuerst</translation>
    </message>
    <message>
        <source>Sort the oldest first</source>
        <translation>Älteste zuerst sortieren</translation>
    </message>
    <message>
        <source>Sort the lowest first</source>
        <translation>Niedrigste zuerst sortieren</translation>
    </message>
    <message>
        <source>Sort from A to Z</source>
        <translation>Von A bis Z sortieren</translation>
    </message>
    <message>
        <source>Sort the newest first</source>
        <translation>Neueste zuerst sortieren</translation>
    </message>
    <message>
        <source>Sort the highest first</source>
        <translation>Höchste zuerst sortieren</translation>
    </message>
    <message>
        <source>Sort from Z to A</source>
        <translation>Von Z bis A sortieren</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>heading of a column: how many messages the request held</extracomment>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>heading of a column: how many tools the request offered</extracomment>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <extracomment>heading of a column: how many tools the answer called</extracomment>
        <translation>Werkzeugaufrufe</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>heading of a column: why the answer ended</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Tok/s</source>
        <extracomment>heading of a column: tokens a second</extracomment>
        <translation>Tok/s</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TableColumns</name>
    <message>
        <source>no room</source>
        <translation>kein Platz</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TalkPolicy</name>
    <message>
        <source>No target can be asked; %1: %2.</source>
        <extracomment>%1 provider/model, %2 a short phrase</extracomment>
        <translation>Kein Ziel kann gefragt werden; %1: %2.</translation>
    </message>
    <message>
        <source>The key is made with the first request; it may use everything.</source>
        <translation>Der Schlüssel wird mit der ersten Anfrage erstellt; er darf alles nutzen.</translation>
    </message>
    <message>
        <source>The next question would be refused: %1</source>
        <translation>Die nächste Frage würde abgewiesen: %1</translation>
    </message>
    <message>
        <source>The next question would go to %1.</source>
        <translation>Die nächste Frage ginge an %1.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TargetDrag</name>
    <message>
        <source>New target</source>
        <translation>Neues Ziel</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TargetTester</name>
    <message>
        <source>No answer.</source>
        <translation>Keine Antwort.</translation>
    </message>
    <message>
        <source>Refused with %1.</source>
        <translation>Abgewiesen mit %1.</translation>
    </message>
    <message>
        <source>Refused with %1: %2</source>
        <extracomment>%1 a status, %2 a reason</extracomment>
        <translation>Abgewiesen mit %1: %2</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>First say where it leads.</source>
        <translation>Zuerst angeben, wohin es führt.</translation>
    </message>
    <message>
        <source>First give its model.</source>
        <translation>Zuerst sein Modell angeben.</translation>
    </message>
    <message>
        <source>There is no configuration yet.</source>
        <translation>Es gibt noch keine Konfiguration.</translation>
    </message>
    <message>
        <source>There is no such model yet.</source>
        <translation>So ein Modell gibt es noch nicht.</translation>
    </message>
    <message>
        <source>First save the provider.</source>
        <translation>Zuerst den Anbieter speichern.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TextFind</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the place one is at, and how many there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TrayContent</name>
    <message>
        <source>Failed at %1: %2 (%3)</source>
        <extracomment>%1 is a time of day, %2 a model, %3 a reason</extracomment>
        <translation>Gescheitert um %1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TurnListModel</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Cut here: a longer answer is not kept in the playground.</source>
        <translation>Hier abgeschnitten: Eine längere Antwort behält der Playground nicht.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::UpdatesViewModel</name>
    <message>
        <source>This copy of Plexus is kept up to date by the system&apos;s packages.</source>
        <translation>Diese Kopie von Plexus wird von den Paketen des Systems aktuell gehalten.</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stabil</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Type an address that begins with https://.</source>
        <translation>Eine Adresse eingeben, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Plexus %1 of %2</source>
        <translation>Plexus %1 vom %2</translation>
    </message>
    <message>
        <source>Requests are running; Plexus looks when they have ended.</source>
        <translation>Anfragen laufen; Plexus sieht nach, wenn sie beendet sind.</translation>
    </message>
    <message>
        <source>Looking for a newer version …</source>
        <translation>Sucht nach einer neueren Version …</translation>
    </message>
    <message>
        <source>The list of releases cannot be reached: %1</source>
        <translation>Die Liste der Versionen ist nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>There is a newer version.</source>
        <translation>Es gibt eine neuere Version.</translation>
    </message>
    <message>
        <source>Plexus %1 is the newest version.</source>
        <translation>Plexus %1 ist die neueste Version.</translation>
    </message>
    <message>
        <source>What is at this address is not a list of Plexus&apos; releases.</source>
        <translation>Unter dieser Adresse ist keine Liste der Versionen von Plexus.</translation>
    </message>
    <message>
        <source>The list of releases is not signed with the key of this build, so nothing in it is believed.</source>
        <translation>Die Liste der Versionen ist nicht mit dem Schlüssel dieses Builds signiert; daher wird ihr nichts geglaubt.</translation>
    </message>
    <message>
        <source>The list of releases is out of date; whether there is a newer version is not known.</source>
        <translation>Die Liste der Versionen ist veraltet; ob es eine neuere Version gibt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The list of releases is older than the one seen last; nothing in it is believed.</source>
        <translation>Die Liste der Versionen ist älter als die zuletzt gesehene; ihr wird nichts geglaubt.</translation>
    </message>
    <message>
        <source>This build cannot check for updates: it was made without a key for signed releases. Look for new versions where you got this one.</source>
        <translation>Dieser Build kann nicht nach Updates suchen: Er wurde ohne Schlüssel für signierte Versionen erstellt. Neue Versionen gibt es dort, wo dieser Build herkommt.</translation>
    </message>
    <message>
        <source>Plexus %1 is ready</source>
        <translation>Plexus %1 ist da</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::UsageGroupModel</name>
    <message>
        <source>%1: %2 requests, %3 tokens, %4</source>
        <extracomment>a row for those who hear it: name, requests, tokens, money</extracomment>
        <translation>%1: %2 Anfragen, %3 Tokens, %4</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 gescheitert</translation>
    </message>
    <message>
        <source>first token %1 (median)</source>
        <translation>erstes Token %1 (Median)</translation>
    </message>
    <message>
        <source>%1 tokens a second (median)</source>
        <translation>%1 Tokens pro Sekunde (Median)</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::UsageViewModel</name>
    <message>
        <source>Write days as year-month-day, such as %1.</source>
        <translation>Tage als Jahr-Monat-Tag schreiben, etwa %1.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n Abbruch</numerusform>
            <numerusform>%n Abbrüche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 ein, %2 aus</translation>
    </message>
    <message>
        <source>%1 more than without</source>
        <translation>%1 mehr als ohne</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespart</translation>
    </message>
    <message>
        <source>p90 %1</source>
        <extracomment>p90: nine of ten requests are faster</extracomment>
        <translation>p90 %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>per %1</source>
        <extracomment>%1 is how long a bar of a chart is: &quot;30 min&quot;, &quot;day&quot;</extracomment>
        <translation>pro %1</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>die letzte Stunde</translation>
    </message>
    <message>
        <source>the last 24 hours</source>
        <translation>die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>die letzten 7 Tage</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>die letzten 30 Tage</translation>
    </message>
    <message>
        <source>up to %1 an hour</source>
        <extracomment>The darkest cell of a map stands for so many requests, tokens or so much money</extracomment>
        <translation>bis zu %1 pro Stunde</translation>
    </message>
    <message>
        <source>up to %1 a day</source>
        <extracomment>The darkest cell of a map stands for so many requests, tokens or so much money</extracomment>
        <translation>bis zu %1 pro Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n ohne Preis</numerusform>
            <numerusform>%n ohne Preis</numerusform>
        </translation>
    </message>
    <message>
        <source>of the input</source>
        <translation>der Eingabe</translation>
    </message>
    <message>
        <source>%1 per answer</source>
        <translation>%1 pro Antwort</translation>
    </message>
    <message>
        <source>Bars</source>
        <extracomment>Forms of a chart</extracomment>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::VendorListModel</name>
    <message>
        <source>With the browser, or a code on any device</source>
        <translation>Mit dem Browser, oder einem Code auf irgendeinem Gerät</translation>
    </message>
    <message>
        <source>With a code on any device</source>
        <translation>Mit einem Code auf irgendeinem Gerät</translation>
    </message>
    <message>
        <source>With the browser</source>
        <translation>Mit dem Browser</translation>
    </message>
</context>
<context>
    <name>plexus::waterfall::StreamTrackItem</name>
    <message>
        <source>up to %1</source>
        <extracomment>%1 is a speed, as &quot;86 tok/s&quot;</extracomment>
        <translation>bis zu %1</translation>
    </message>
</context>
<context>
    <name>plexus::waterfall::WaterfallItem</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
</context>
</TS>
