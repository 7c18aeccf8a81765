<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
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
        <source>best performance</source>
        <translation>beste Leistung</translation>
    </message>
    <message>
        <source>lowest latency</source>
        <translation>geringste Latenz</translation>
    </message>
    <message>
        <source>best end-to-end performance</source>
        <translation>beste Gesamtleistung</translation>
    </message>
    <message>
        <source>least used</source>
        <translation>am wenigsten genutzt</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>Kontingent</translation>
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
        <source>Additional names: none</source>
        <translation>Weitere Namen: keine</translation>
    </message>
    <message>
        <source>Additional names: %1</source>
        <translation>Weitere Namen: %1</translation>
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
        <source>What clients ask for as model.</source>
        <translation>Was Clients als Modell anfragen.</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <source>Lead to the same targets; several are separated by commas or spaces.</source>
        <translation>Führen zu denselben Zielen; mehrere durch Kommas oder Leerzeichen trennen.</translation>
    </message>
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
</context>
<context>
    <name>AliasGroup</name>
    <message>
        <source>Name of group %1</source>
        <translation>Name der Gruppe %1</translation>
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
        <source>How a target is picked</source>
        <translation>Wie ein Ziel gewählt wird</translation>
    </message>
    <message>
        <source>Move group %1 up</source>
        <translation>Gruppe %1 nach oben</translation>
    </message>
    <message>
        <source>Move group %1 down</source>
        <translation>Gruppe %1 nach unten</translation>
    </message>
    <message>
        <source>Remove group %1</source>
        <translation>Gruppe %1 entfernen</translation>
    </message>
    <message>
        <source>This version picks in order instead.</source>
        <translation>Diese Version wählt stattdessen der Reihe nach.</translation>
    </message>
    <message>
        <source>Each request goes to one of them; a larger weight is picked more often. When it fails, another is asked.</source>
        <translation>Jede Anfrage geht an eines davon; ein größeres Gewicht wird öfter gewählt. Scheitert es, wird ein anderes gefragt.</translation>
    </message>
    <message>
        <source>The first one is asked; when it fails, the next.</source>
        <translation>Das erste wird gefragt; scheitert es, das nächste.</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Ziel hinzufügen</translation>
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
        <source>Move target %1 up</source>
        <translation>Ziel %1 nach oben</translation>
    </message>
    <message>
        <source>Move target %1 down</source>
        <translation>Ziel %1 nach unten</translation>
    </message>
    <message>
        <source>Remove target %1</source>
        <translation>Ziel %1 entfernen</translation>
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
    <name>BodyPane</name>
    <message>
        <source>Laid out</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Form of the text</source>
        <translation>Form des Textes</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Anbieter</translation>
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
        <source>In the shell the agent starts from</source>
        <translation>In der Shell, aus der der Agent startet</translation>
    </message>
    <message>
        <source>Put the key in the place of YOUR_PLEXUS_KEY.</source>
        <translation>Den Schlüssel anstelle von YOUR_PLEXUS_KEY einsetzen.</translation>
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
        <source>Create a key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Manage keys</source>
        <translation>Schlüssel verwalten</translation>
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
        <source>ttft: takes a time such as &gt;2s or &lt;300ms; “%1” is ignored.</source>
        <translation>ttft: nimmt eine Zeit wie &gt;2s oder &lt;300ms; „%1“ wird ignoriert.</translation>
    </message>
    <message>
        <source>since: takes a time such as 30m, 1h or 2d; “%1” is ignored.</source>
        <translation>since: nimmt eine Zeit wie 30m, 1h oder 2d; „%1“ wird ignoriert.</translation>
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
        <source>Dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>%1, streaming</source>
        <translation>%1, Streaming</translation>
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
        <source>Answered</source>
        <translation>Antwort</translation>
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
        <source>Id</source>
        <translation>ID</translation>
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
        <source>Response of %1</source>
        <translation>Antwort von %1</translation>
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
    <name>HeadersPane</name>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>No headers were recorded.</source>
        <translation>Es wurden keine Header aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
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
    <message>
        <source>Recent requests</source>
        <translation>Letzte Anfragen</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
</context>
<context>
    <name>InspectorOverview</name>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>Nicht übertragen</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) left out or changed</source>
        <translation>
            <numerusform>%n Feld ausgelassen oder geändert</numerusform>
            <numerusform>%n Felder ausgelassen oder geändert</numerusform>
        </translation>
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
        <source>Stands beside every request made with this key.</source>
        <translation>Steht neben jeder Anfrage mit diesem Schlüssel.</translation>
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
        <source>Plexus makes the key and shows it once; only its hash is kept.</source>
        <translation>Plexus erstellt den Schlüssel und zeigt ihn einmal; behalten wird nur sein Hash.</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Beschränkungen</translation>
    </message>
    <message>
        <source>SHA-256 of the key: %1…</source>
        <extracomment>%1 the first digits of a SHA-256 sum</extracomment>
        <translation>SHA-256 des Schlüssels: %1…</translation>
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
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
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
        <source>What clients show to Plexus; your providers&apos; keys stay here.</source>
        <translation>Was Clients gegenüber Plexus vorzeigen; die Schlüssel der Anbieter bleiben hier.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>New key (N)</source>
        <translation>Neuer Schlüssel (N)</translation>
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
        <source>Create a key</source>
        <translation>Schlüssel erstellen</translation>
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
        <source>Add model (N)</source>
        <translation>Modell hinzufügen (N)</translation>
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
        <source>Create a key for your clients</source>
        <translation>Einen Schlüssel für die Clients erstellen</translation>
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
        <source>Create key</source>
        <translation>Schlüssel erstellen</translation>
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
        <source>Whole seconds for one request; empty: the limit of all providers.</source>
        <translation>Ganze Sekunden für eine Anfrage; leer: das Limit aller Anbieter.</translation>
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
        <source>http://host:port, socks5://host:port, or direct; empty: as the environment says.</source>
        <translation>http://host:port, socks5://host:port oder direct; leer: wie in der Umgebung angegeben.</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Header der Anfrage</translation>
    </message>
    <message>
        <source>Sent with every request to this provider, in place of ours of the same name.</source>
        <translation>Werden mit jeder Anfrage an diesen Anbieter gesendet, anstelle gleichnamiger Header von Plexus.</translation>
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
        <source>Header values are kept readable in the configuration. A key is safer in the field API key above.</source>
        <translation>Header-Werte bleiben in der Konfiguration lesbar. Ein Schlüssel ist oben im Feld API-Schlüssel sicherer.</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Header hinzufügen</translation>
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
        <source>%1&#x2009;s</source>
        <translation>%1&#x2009;s</translation>
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
        <source>Base URL for chat</source>
        <translation>Basis-URL für Chat</translation>
    </message>
    <message>
        <source>Base URL for messages</source>
        <translation>Basis-URL für Messages</translation>
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
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short, without spaces; models and logs use it.</source>
        <translation>Kurz, ohne Leerzeichen; steht in Modellen und Protokollen.</translation>
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
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Without a dialect: Plexus tells it from the address.</source>
        <translation>Ohne Dialekt: Plexus erkennt ihn an der Adresse.</translation>
    </message>
    <message>
        <source>Base URL for OpenAI chat completions</source>
        <translation>Basis-URL für OpenAI Chat Completions</translation>
    </message>
    <message>
        <source>Give one base URL at least: for the dialects this provider speaks.</source>
        <translation>Mindestens eine Basis-URL angeben: für die Dialekte, die dieser Anbieter spricht.</translation>
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
        <source>Read from the environment Plexus was started with.</source>
        <translation>Wird aus der Umgebung gelesen, mit der Plexus gestartet wurde.</translation>
    </message>
    <message>
        <source>Stands in the configuration file.</source>
        <translation>Steht in der Konfigurationsdatei.</translation>
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
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Umgebungsvariable</translation>
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
        <source>Look for the keychain again</source>
        <translation>Schlüsselbund erneut suchen</translation>
    </message>
    <message>
        <source>Make a key at %1</source>
        <extracomment>%1 is a web address</extracomment>
        <translation>Schlüssel bei %1 erstellen</translation>
    </message>
</context>
<context>
    <name>ProviderList</name>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>Heading of the column of switches</extracomment>
        <translation>An</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
</context>
<context>
    <name>ProviderModels</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>The provider&apos;s names, several at once separated by commas or spaces. The Models page offers them.</source>
        <translation>Die Namen des Anbieters, mehrere auf einmal durch Kommas oder Leerzeichen getrennt. Die Seite Modelle bietet sie an.</translation>
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
        <source>%1 · %2</source>
        <extracomment>Name of a model, what it is for</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
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
        <extracomment>State of a provider, the dialects it speaks</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>%1 aktivieren</translation>
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
        <source>A provider is an account with OpenAI, Anthropic or any service that speaks their API.</source>
        <translation>Ein Anbieter ist ein Konto bei OpenAI, Anthropic oder einem Dienst, der deren API spricht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>System appearance</source>
        <translation>Darstellung des Systems</translation>
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
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Strg+1</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Strg+2</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Strg+3</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Strg+4</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Strg+5</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop this request, here and at the provider</source>
        <translation>Diese Anfrage abbrechen, hier und beim Anbieter</translation>
    </message>
    <message>
        <source>curl</source>
        <extracomment>a button: the request as a command line of the program curl</extracomment>
        <translation>curl</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>With $PLEXUS_KEY where the key was</source>
        <translation>Mit $PLEXUS_KEY anstelle des Schlüssels</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
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
        <source>Parts of the request</source>
        <translation>Teile der Anfrage</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Body der Anfrage</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Body der Antwort</translation>
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
    <name>RequestsHeader</name>
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
        <source>Model → target</source>
        <translation>Modell → Ziel</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>heading of a column of token counts that went in</extracomment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>heading of a column of token counts that came out</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>TTFT</source>
        <extracomment>time to first token</extracomment>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Wasserfall</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Filter: text, model:, status:error, ttft:&gt;2s</source>
        <translation>Filter: Text, model:, status:error, ttft:&gt;2s</translation>
    </message>
    <message>
        <source>Also provider:, client:, key:, attempt:&gt;1, since:1h</source>
        <translation>Auch provider:, client:, key:, attempt:&gt;1, since:1h</translation>
    </message>
    <message>
        <source>Words are searched everywhere. Filters: model:gpt provider:openai client:claude key:laptop status:error|running|ok|cancelled|429 attempt:&gt;1 ttft:&gt;2s since:1h</source>
        <translation>Wörter werden überall gesucht. Filter: model:gpt provider:openai client:claude key:laptop status:error|running|ok|cancelled|429 attempt:&gt;1 ttft:&gt;2s since:1h</translation>
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
        <source>None of the requests held here passes the filter.</source>
        <translation>Keine der hier vorhandenen Anfragen passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>RequestsTable</name>
    <message>
        <source>Requests, newest first</source>
        <translation>Anfragen, neueste zuerst</translation>
    </message>
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
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>ShownKeyCard</name>
    <message>
        <source>Copy this key now</source>
        <translation>Diesen Schlüssel jetzt kopieren</translation>
    </message>
    <message>
        <source>The key of the demo</source>
        <translation>Der Schlüssel der Demo</translation>
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
</context>
<context>
    <name>SuggestField</name>
    <message>
        <source>Show what is known</source>
        <translation>Bekanntes zeigen</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline: %1</source>
        <translation>Zeitachse: %1</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows all, left and right move.</source>
        <translation>Plus und Minus zoomen, 0 zeigt alles, links und rechts verschieben.</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
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
    <name>TopBar</name>
    <message>
        <source>Demo: a built-in provider answers offline</source>
        <extracomment>Nothing leaves the computer: a built-in provider answers</extracomment>
        <translation>Demo: ein eingebauter Anbieter antwortet offline</translation>
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
    <name>app::viewmodels::BodyView</name>
    <message>
        <source>Loading.</source>
        <translation>Wird geladen.</translation>
    </message>
    <message>
        <source>This body was not kept. Bodies stay in memory for the most recent requests only.</source>
        <translation>Dieser Body wurde nicht behalten. Bodys bleiben nur für die jüngsten Anfragen im Speicher.</translation>
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
        <source>Only the models %1.</source>
        <translation>Nur die Modelle %1.</translation>
    </message>
    <message>
        <source>Not the models %1.</source>
        <translation>Nicht die Modelle %1.</translation>
    </message>
    <message>
        <source>Only the providers %1.</source>
        <translation>Nur die Anbieter %1.</translation>
    </message>
    <message>
        <source>Not the providers %1.</source>
        <translation>Nicht die Anbieter %1.</translation>
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
    <name>app::viewmodels::KeysViewModel</name>
    <message>
        <source>Key %1 created</source>
        <translation>Schlüssel %1 erstellt</translation>
    </message>
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
        <source>That names a variable and is no key: choose Environment variable.</source>
        <translation>Das nennt eine Variable und ist kein Schlüssel: Umgebungsvariable wählen.</translation>
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
</context>
<context>
    <name>app::viewmodels::RequestsViewModel</name>
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
</context>
</TS>
