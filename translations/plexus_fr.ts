<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Plexus</source>
        <translation>Plexus</translation>
    </message>
    <message>
        <source>A gateway for language models on your own computer.</source>
        <translation>Une passerelle pour modèles de langage, sur votre propre ordinateur.</translation>
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
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure (GPL-3.0-or-later). Vous pouvez l’utiliser, le modifier et le redistribuer&#x202f;; il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Lire la licence</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>A demo keeps nothing.</source>
        <translation>Une démo ne conserve rien.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>path of the data folder</source>
        <translation>chemin du dossier de données</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>path of the database</source>
        <translation>chemin de la base de données</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Fichier de configuration</translation>
    </message>
    <message>
        <source>path of the configuration file</source>
        <translation>chemin du fichier de configuration</translation>
    </message>
    <message>
        <source>path of the preferences</source>
        <translation>chemin des préférences</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>Ouvrir la page de %1</translation>
    </message>
    <message>
        <source>Worth adding when you report a problem.</source>
        <translation>Utile à joindre quand vous signalez un problème.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy version and build</source>
        <translation>Copier la version et le build</translation>
    </message>
    <message>
        <source>Plexus %1, %2</source>
        <translation>Plexus %1, %2</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Fichiers et dossiers</translation>
    </message>
    <message>
        <source>Preferences of this window</source>
        <translation>Préférences de cette fenêtre</translation>
    </message>
    <message>
        <source>Third-party software</source>
        <translation>Logiciels tiers</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Sign in again with %1, %2</source>
        <translation>Se reconnecter à %1, %2</translation>
    </message>
    <message>
        <source>Sign out from %1, %2</source>
        <translation>Se déconnecter de %1, %2</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Sign out …</source>
        <translation>Se déconnecter…</translation>
    </message>
    <message>
        <source>Remove the account %1, %2</source>
        <translation>Retirer le compte %1, %2</translation>
    </message>
    <message>
        <source>Renewing …</source>
        <translation>Renouvellement…</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renouveler maintenant</translation>
    </message>
    <message>
        <source>Gets a fresh token from the vendor; Plexus does so by itself before it ends</source>
        <translation>Obtient un nouveau jeton auprès de l’éditeur&#x202f;; Plexus le fait tout seul avant l’expiration</translation>
    </message>
    <message>
        <source>Renew the sign-in with %1, %2 now</source>
        <translation>Renouveler maintenant la connexion à %1, %2</translation>
    </message>
    <message>
        <source>Drag the account to another place</source>
        <translation>Faire glisser le compte ailleurs</translation>
    </message>
    <message>
        <source>Give %1, %2 a nickname</source>
        <translation>Donner un surnom à %1, %2</translation>
    </message>
    <message>
        <source>Nickname of the account %1</source>
        <translation>Surnom du compte %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Shown everywhere in the place of its name and address.</source>
        <translation>S’affiche partout à la place de son nom et de son adresse.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>Utiliser ce compte</translation>
    </message>
    <message>
        <source>Use %1, %2</source>
        <translation>Utiliser %1, %2</translation>
    </message>
    <message>
        <source>Only when the others are used up</source>
        <translation>Seulement quand les autres sont épuisés</translation>
    </message>
    <message>
        <source>Use %1, %2 only when the others are used up</source>
        <translation>Utiliser %1, %2 seulement quand les autres sont épuisés</translation>
    </message>
    <message>
        <source>Ask %1, %2 earlier</source>
        <translation>Interroger %1, %2 plus tôt</translation>
    </message>
    <message>
        <source>Ask %1, %2 later</source>
        <translation>Interroger %1, %2 plus tard</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Action requise</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Good until the vendor withdraws it</source>
        <translation>Valable jusqu’à sa révocation par l’éditeur</translation>
    </message>
    <message>
        <source>The token has ended; the next request renews it</source>
        <translation>Le jeton a expiré&#x202f;; la prochaine requête le renouvelle</translation>
    </message>
    <message>
        <source>The token has ended; sign in again</source>
        <translation>Le jeton a expiré&#x202f;; reconnectez-vous</translation>
    </message>
    <message>
        <source>Token ends in %1, renews by itself</source>
        <extracomment>%1 is a length of time, &quot;42 min&quot;</extracomment>
        <translation>Le jeton expire dans %1 et se renouvelle tout seul</translation>
    </message>
    <message>
        <source>Token ends in %1, then sign in again</source>
        <translation>Le jeton expire dans %1, puis il faudra se reconnecter</translation>
    </message>
    <message>
        <source>Last renewed %1</source>
        <extracomment>%1 is a moment, &quot;4 min ago&quot; or &quot;14:05&quot;</extracomment>
        <translation>Dernier renouvellement&#x202f;: %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <extracomment>%1 what an account was allowed, as the vendor names it</extracomment>
        <translation>Autorisé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Logins other programs have on this computer</source>
        <translation>Identifiants d’autres programmes sur cet ordinateur</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Aucun compte pour l’instant</translation>
    </message>
    <message>
        <source>Meters of other providers</source>
        <translation>Compteurs d’autres fournisseurs</translation>
    </message>
    <message>
        <source>Import logins …</source>
        <translation>Importer des identifiants…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>A provider can use an account you have with its vendor, a ChatGPT or Copilot plan for example, instead of an API key. Some vendors do not allow that; Plexus says so before you sign in, and never poses as another program.</source>
        <translation>Un fournisseur peut utiliser, à la place d’une clé d’API, un compte que vous avez chez son éditeur, par exemple un abonnement ChatGPT ou Copilot. Certains éditeurs ne l’autorisent pas&#x202f;; Plexus le signale avant la connexion et ne se fait jamais passer pour un autre programme.</translation>
    </message>
    <message>
        <source>Import logins of other programs …</source>
        <translation>Importer les identifiants d’autres programmes…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AdapterItem</name>
    <message>
        <source>Adapter %1</source>
        <translation>Adaptateur %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of an adapter</extracomment>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Move %1 up (Alt+↑)</source>
        <translation>Monter %1 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move %1 down (Alt+↓)</source>
        <translation>Descendre %1 (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>AdapterList</name>
    <message>
        <source>Add adapter</source>
        <translation>Ajouter un adaptateur</translation>
    </message>
</context>
<context>
    <name>AdapterRows</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Commencer par un exemple</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Envoyée comme</translation>
    </message>
    <message>
        <source>Nothing: it is left out</source>
        <translation>Rien&#x202f;: elle est omise</translation>
    </message>
    <message>
        <source>Web search options of chat completions</source>
        <translation>Options de recherche web de Chat Completions</translation>
    </message>
    <message>
        <source>A tool of the Responses API</source>
        <translation>Un outil de l’API Responses</translation>
    </message>
    <message>
        <source>A tool of Anthropic Messages</source>
        <translation>Un outil d’Anthropic Messages</translation>
    </message>
    <message>
        <source>Google Search of Gemini</source>
        <translation>Google Search de Gemini</translation>
    </message>
    <message>
        <source>Searches in a request</source>
        <translation>Recherches par requête</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Pas plus que ce nombre.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Give a whole number from 1 on.</source>
        <translation>Indiquez un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>Reasoning as reasoning_content</source>
        <translation>Raisonnement dans reasoning_content</translation>
    </message>
    <message>
        <source>Hands earlier reasoning back in the field DeepSeek, Kimi and GLM expect it in.</source>
        <translation>Renvoie le raisonnement antérieur dans le champ où DeepSeek, Kimi et GLM l’attendent.</translation>
    </message>
    <message>
        <source>No developer role</source>
        <translation>Pas de rôle developer</translation>
    </message>
    <message>
        <source>Sends developer messages as system messages, for servers that refuse the role.</source>
        <translation>Envoie les messages developer comme messages system, pour les serveurs qui refusent ce rôle.</translation>
    </message>
    <message>
        <source>Another model by rules</source>
        <translation>Autre modèle selon des règles</translation>
    </message>
    <message>
        <source>Asks for another of its models where a request fits a rule; the first one that fits counts.</source>
        <translation>Demande un autre de ses modèles quand une requête correspond à une règle&#x202f;; la première qui correspond compte.</translation>
    </message>
    <message>
        <source>Reasoning settings by rules</source>
        <translation>Réglages de raisonnement selon des règles</translation>
    </message>
    <message>
        <source>Writes and removes fields where a request fits a rule, for servers that name reasoning settings in their own way.</source>
        <translation>Écrit et retire des champs quand une requête correspond à une règle, pour les serveurs qui nomment les réglages de raisonnement à leur façon.</translation>
    </message>
    <message>
        <source>Web search in its form</source>
        <translation>Recherche web sous sa forme</translation>
    </message>
    <message>
        <source>Whatever form of web search a client asks for is sent in the one form it takes.</source>
        <translation>Quelle que soit la forme de recherche web demandée par un client, elle est envoyée sous la seule forme acceptée.</translation>
    </message>
    <message>
        <source>No tool search</source>
        <translation>Pas de recherche d’outils</translation>
    </message>
    <message>
        <source>Leaves out tools that search for tools, and what they said.</source>
        <translation>Omet les outils qui cherchent des outils, et ce qu’ils ont répondu.</translation>
    </message>
    <message>
        <source>No sampling for GPT-5</source>
        <translation>Pas d’échantillonnage pour GPT-5</translation>
    </message>
    <message>
        <source>Leaves out temperature, top_p and what else gpt-5 models refuse.</source>
        <translation>Omet temperature, top_p et les autres champs que les modèles gpt-5 refusent.</translation>
    </message>
    <message>
        <source>Plain tool ids</source>
        <translation>ID d’outils simples</translation>
    </message>
    <message>
        <source>Rewrites ids of tool calls to letters, digits, - and _, where others are refused.</source>
        <translation>Réécrit les ID des appels d’outils en lettres, chiffres, - et _, là où d’autres sont refusés.</translation>
    </message>
    <message>
        <source>A list, of which the first rule that fits counts: its model is asked for where one of the conditions below any holds. A condition compares the field source of the request by op (eq, neq, gt, gte, lt, lte, in, present, absent) with value. YAML or JSON.</source>
        <translation>Une liste dont la première règle qui correspond compte&#x202f;: son modèle est demandé si l’une des conditions sous any est remplie. Une condition compare le champ source de la requête à value au moyen de op (eq, neq, gt, gte, lt, lte, in, present, absent). YAML ou JSON.</translation>
    </message>
    <message>
        <source>A list: when is a condition with source, op (eq, neq, gt, gte, lt, lte, in, present, absent) and value. Where it holds the fields of strip go, and each of write sets its path to a literal, or to what the field source says, through a map where there is one. YAML or JSON.</source>
        <translation>Une liste&#x202f;: when est une condition avec source, op (eq, neq, gt, gte, lt, lte, in, present, absent) et value. Si elle est remplie, les champs de strip disparaissent, et chaque entrée de write donne à son path la valeur literal, ou ce qu’indique le champ source, traduit par map s’il y en a un. YAML ou JSON.</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <extracomment>%1 is the name of an adapter that is switched off</extracomment>
        <translation>%1 (désactivé)</translation>
    </message>
</context>
<context>
    <name>AdapterRules</name>
    <message>
        <source>there is no field “%1”; there are %2.</source>
        <translation>il n’y a pas de champ «&#x202f;%1&#x202f;»&#x202f;; les champs sont %2.</translation>
    </message>
    <message>
        <source>there is no field “%1”; did you mean %2?</source>
        <translation>il n’y a pas de champ «&#x202f;%1&#x202f;»&#x202f;; vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>the condition compares with nothing: give its value.</source>
        <translation>la condition ne se compare à rien&#x202f;: indiquez sa value.</translation>
    </message>
    <message>
        <source>with the op in, the value is a list, for example [low, high].</source>
        <translation>avec l’op in, value est une liste, par exemple [low, high].</translation>
    </message>
    <message>
        <source>with the op %1, the value is a number.</source>
        <translation>avec l’op %1, value est un nombre.</translation>
    </message>
    <message>
        <source>a condition is of the form {source: FIELD, op: eq, value: VALUE}.</source>
        <translation>une condition est de la forme {source: FIELD, op: eq, value: VALUE}.</translation>
    </message>
    <message>
        <source>a condition has no source: which field of the request it looks at.</source>
        <translation>une condition n’a pas de source&#x202f;: le champ de la requête qu’elle examine.</translation>
    </message>
    <message>
        <source>there is no op “%1”; there are %2.</source>
        <translation>il n’y a pas d’op «&#x202f;%1&#x202f;»&#x202f;; les op sont %2.</translation>
    </message>
    <message>
        <source>any is a list of conditions.</source>
        <translation>any est une liste de conditions.</translation>
    </message>
    <message>
        <source>an entry of write is of the form {path: FIELD, literal: VALUE}.</source>
        <translation>une entrée de write est de la forme {path: FIELD, literal: VALUE}.</translation>
    </message>
    <message>
        <source>an entry of write has no path: which field it sets.</source>
        <translation>une entrée de write n’a pas de path&#x202f;: le champ qu’elle définit.</translation>
    </message>
    <message>
        <source>an entry of write sets its path to either a literal or a source.</source>
        <translation>une entrée de write donne à son path soit un literal, soit une source.</translation>
    </message>
    <message>
        <source>a map goes with a source and is of the form {from: to}.</source>
        <translation>un map va avec une source et est de la forme {from: to}.</translation>
    </message>
    <message>
        <source>it does nothing: give write, strip or both.</source>
        <translation>elle ne fait rien&#x202f;: indiquez write, strip ou les deux.</translation>
    </message>
    <message>
        <source>write is a list.</source>
        <translation>write est une liste.</translation>
    </message>
    <message>
        <source>strip is a list of fields, for example [reasoning_effort].</source>
        <translation>strip est une liste de champs, par exemple [reasoning_effort].</translation>
    </message>
    <message>
        <source>it is no section of fields.</source>
        <translation>ce n’est pas un groupe de champs.</translation>
    </message>
    <message>
        <source>it names no model.</source>
        <translation>elle n’indique aucun modèle.</translation>
    </message>
    <message>
        <source>Give at least one rule.</source>
        <translation>Indiquez au moins une règle.</translation>
    </message>
    <message>
        <source>The rules are a list: each begins with a dash.</source>
        <translation>Les règles sont une liste&#x202f;: chacune commence par un tiret.</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <extracomment>%1 the number of a rule, %2 what is wrong with it</extracomment>
        <translation>Règle %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>AddProviderSheet</name>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>With a key</source>
        <translation>Avec une clé</translation>
    </message>
    <message>
        <source>With an account</source>
        <translation>Avec un compte</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>An account has to be signed in again</source>
        <translation>Un compte demande une nouvelle connexion</translation>
    </message>
    <message>
        <source>A provider&apos;s plan is used up</source>
        <translation>L’abonnement chez un fournisseur est épuisé</translation>
    </message>
    <message>
        <source>A key&apos;s limit is almost used</source>
        <translation>La limite d’une clé est presque atteinte</translation>
    </message>
    <message>
        <source>A key&apos;s limit is used up, and requests are refused</source>
        <translation>La limite d’une clé est atteinte, et des requêtes sont refusées</translation>
    </message>
    <message>
        <source>The gateway&apos;s address has changed</source>
        <translation>L’adresse de la passerelle a changé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Provider and meter, as &quot;Claude: 5-hour limit&quot;</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Account “%1”: %2</source>
        <extracomment>%1 is the name of an account, %2 a sentence</extracomment>
        <translation>Compte «&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 can be used again</source>
        <translation>%1 est de nouveau utilisable</translation>
    </message>
    <message>
        <source>%1 is used up</source>
        <translation>%1 est épuisé</translation>
    </message>
    <message>
        <source>%1 is %2 used</source>
        <translation>%1&#x202f;: %2 utilisés</translation>
    </message>
    <message>
        <source>shared by all keys</source>
        <translation>commun à toutes les clés</translation>
    </message>
    <message>
        <source>The limit %1 is used up</source>
        <translation>La limite %1 est atteinte</translation>
    </message>
    <message>
        <source>The limit %1 is almost used</source>
        <translation>La limite %1 est presque atteinte</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <extracomment>%1 and %2 are amounts, %3 is whose limit it is</extracomment>
        <translation>%1 sur %2 · %3</translation>
    </message>
    <message>
        <source>80 % of a provider&apos;s plan is used</source>
        <translation>80&#x202f;% de l’abonnement chez un fournisseur sont utilisés</translation>
    </message>
    <message>
        <source>A provider is cooling down after failures</source>
        <translation>Un fournisseur est mis au repos après des échecs</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation>Reconnectez-vous à %1</translation>
    </message>
    <message>
        <source>%1 is cooling down for %2</source>
        <translation>%1 est au repos pour %2</translation>
    </message>
    <message>
        <source>A plan that was used up, or nearly so, has room again</source>
        <translation>Un abonnement épuisé, ou presque, a de nouveau de la marge</translation>
    </message>
    <message>
        <source>A newer version of Plexus can be downloaded</source>
        <translation>Une version plus récente de Plexus peut être téléchargée</translation>
    </message>
    <message>
        <source>The budget of the day is almost used</source>
        <translation>Le budget du jour est presque épuisé</translation>
    </message>
    <message>
        <source>The budget of the month is almost used</source>
        <translation>Le budget du mois est presque épuisé</translation>
    </message>
    <message>
        <source>The budget of the day is used up</source>
        <translation>Le budget du jour est épuisé</translation>
    </message>
    <message>
        <source>The budget of the month is used up</source>
        <translation>Le budget du mois est épuisé</translation>
    </message>
    <message>
        <source>%1 has room again</source>
        <extracomment>%1 is a provider whose plan was almost used</extracomment>
        <translation>%1 a de nouveau de la marge</translation>
    </message>
    <message>
        <source>Plexus %1 is ready</source>
        <extracomment>%1 is a version</extracomment>
        <translation>Plexus %1 est disponible</translation>
    </message>
    <message>
        <source>What is new, and where it is downloaded, is said in Settings.</source>
        <translation>Les nouveautés et l’adresse de téléchargement sont indiquées dans les Paramètres.</translation>
    </message>
</context>
<context>
    <name>AlertsCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Action requise</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AliasAdvanced</name>
    <message numerus="yes">
        <source>Advanced (%n changed)</source>
        <translation>
            <numerusform>Avancé (%n modifié)</numerusform>
            <numerusform>Avancé (%n modifiés)</numerusform>
        </translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Sert à</translation>
    </message>
    <message>
        <source>What clients ask it for; requests for anything else are refused.</source>
        <translation>Ce que les clients lui demandent&#x202f;; les requêtes pour autre chose sont refusées.</translation>
    </message>
    <message>
        <source>Added to requests</source>
        <translation>Ajouté aux requêtes</translation>
    </message>
    <message>
        <source>Fields put into the body of each request, over the provider&apos;s and the model&apos;s own, such as temperature: 0.2. YAML or JSON.</source>
        <translation>Champs placés dans le corps de chaque requête, par-dessus ceux du fournisseur et du modèle, par exemple temperature: 0.2. YAML ou JSON.</translation>
    </message>
    <message>
        <source>API clients should use</source>
        <translation>API à utiliser par les clients</translation>
    </message>
    <message>
        <source>Told in the list of models; clients that read it choose by it.</source>
        <translation>Indiquée dans la liste des modèles&#x202f;; les clients qui la lisent s’y fient.</translation>
    </message>
    <message>
        <source>What clients are told</source>
        <translation>Ce que les clients apprennent</translation>
    </message>
    <message>
        <source>As its name suggests</source>
        <translation>Comme son nom l’indique</translation>
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
        <translation>Source des informations</translation>
    </message>
    <message>
        <source>Context length, modalities and price in the list of models.</source>
        <translation>Longueur de contexte, modalités et prix dans la liste des modèles.</translation>
    </message>
    <message>
        <source>The catalogues, by its first target</source>
        <translation>Les catalogues, selon sa première cible</translation>
    </message>
    <message>
        <source>OpenRouter&apos;s catalogue</source>
        <translation>Le catalogue d’OpenRouter</translation>
    </message>
    <message>
        <source>models.dev</source>
        <translation>models.dev</translation>
    </message>
    <message>
        <source>Only what is said here</source>
        <translation>Seulement ce qui est indiqué ici</translation>
    </message>
    <message>
        <source>No catalogue</source>
        <translation>Aucun catalogue</translation>
    </message>
    <message>
        <source>Entry of the catalogue</source>
        <translation>Entrée du catalogue</translation>
    </message>
    <message>
        <source>Such as openai/gpt-5. Empty: the one that fits its first target.</source>
        <translation>Par exemple openai/gpt-5. Vide&#x202f;: celle qui correspond à sa première cible.</translation>
    </message>
    <message>
        <source>None of them: what is known of it.</source>
        <translation>Aucune cochée&#x202f;: ce qui en est connu.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>as known</source>
        <translation>valeur connue</translation>
    </message>
    <message>
        <source>$ per 1M tokens</source>
        <translation>$ par 1M de tokens</translation>
    </message>
    <message>
        <source>as billed</source>
        <translation>prix facturé</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Empty: the model&apos;s name.</source>
        <translation>Vide&#x202f;: le nom du modèle.</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Longueur de contexte</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Réponse la plus longue</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Accepte</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Parameters it takes</source>
        <translation>Paramètres acceptés</translation>
    </message>
    <message>
        <source>Such as tools, temperature. Empty: as known.</source>
        <translation>Par exemple tools, temperature. Vide&#x202f;: comme connu.</translation>
    </message>
    <message>
        <source>Price of input</source>
        <translation>Prix de l’entrée</translation>
    </message>
    <message>
        <source>Price of output</source>
        <translation>Prix de la sortie</translation>
    </message>
    <message>
        <source>Price of cached input</source>
        <translation>Prix de l’entrée en cache</translation>
    </message>
    <message>
        <source>Price of writing the cache</source>
        <translation>Prix de l’écriture du cache</translation>
    </message>
    <message>
        <source>give the prices of input and of output both, or none</source>
        <translation>indiquez à la fois le prix de l’entrée et celui de la sortie, ou aucun</translation>
    </message>
</context>
<context>
    <name>AliasCheck</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Give it a name, for example fast.</source>
        <translation>Donnez-lui un nom, par exemple fast.</translation>
    </message>
    <message>
        <source>%1 is its name already.</source>
        <translation>%1 est déjà son nom.</translation>
    </message>
    <message>
        <source>There is a model of that name already.</source>
        <translation>Il existe déjà un modèle de ce nom.</translation>
    </message>
    <message>
        <source>%1 is another name of %2.</source>
        <translation>%1 est un autre nom de %2.</translation>
    </message>
    <message>
        <source>There is a model %1 already.</source>
        <translation>Il existe déjà un modèle %1.</translation>
    </message>
    <message>
        <source>Give a weight from 0 to 1000000.</source>
        <translation>Indiquez un poids de 0 à 1000000.</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>model of the provider</source>
        <translation>modèle du fournisseur</translation>
    </message>
    <message>
        <source>model it leads to</source>
        <translation>modèle vers lequel il mène</translation>
    </message>
    <message>
        <source>The group %1 has no target.</source>
        <translation>Le groupe %1 n’a aucune cible.</translation>
    </message>
</context>
<context>
    <name>AliasDraft</name>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (désactivée)</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>aucune cible</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>dans l’ordre</translation>
    </message>
    <message>
        <source>random</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>lowest cost</source>
        <translation>coût le plus bas</translation>
    </message>
    <message>
        <source>least used</source>
        <translation>la moins utilisée</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nom&#x202f;: %1</translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <translation>Nom&#x202f;: %1 → %2</translation>
    </message>
    <message>
        <source>Targets: %1</source>
        <translation>Cibles&#x202f;: %1</translation>
    </message>
    <message>
        <source>New group %1</source>
        <translation>Nouveau groupe %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Without group %1</source>
        <translation>Sans le groupe %1</translation>
    </message>
    <message>
        <source>fastest output</source>
        <translation>sortie la plus rapide</translation>
    </message>
    <message>
        <source>earliest first token</source>
        <translation>premier token le plus tôt</translation>
    </message>
    <message>
        <source>fastest whole answer</source>
        <translation>réponse complète la plus rapide</translation>
    </message>
    <message>
        <source>quota that resets soonest</source>
        <translation>quota réinitialisé le plus tôt</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Dans l’ordre</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Lowest cost</source>
        <translation>Coût le plus bas</translation>
    </message>
    <message>
        <source>Fastest output</source>
        <translation>Sortie la plus rapide</translation>
    </message>
    <message>
        <source>Earliest first token</source>
        <translation>Premier token le plus tôt</translation>
    </message>
    <message>
        <source>Fastest whole answer</source>
        <translation>Réponse complète la plus rapide</translation>
    </message>
    <message>
        <source>Least used</source>
        <translation>La moins utilisée</translation>
    </message>
    <message>
        <source>Quota that resets soonest</source>
        <translation>Quota réinitialisé le plus tôt</translation>
    </message>
    <message>
        <source>The first one is asked; when it fails, the next.</source>
        <translation>La première est interrogée&#x202f;; en cas d’échec, la suivante.</translation>
    </message>
    <message>
        <source>Each request goes to one of them; a larger weight is picked more often. When it fails, another is asked.</source>
        <translation>Chaque requête va à l’une d’elles&#x202f;; un poids plus élevé est choisi plus souvent. En cas d’échec, une autre est interrogée.</translation>
    </message>
    <message>
        <source>The cheapest first, by the mix of tokens it really gets; a price nobody knows comes last.</source>
        <translation>La moins chère d’abord, selon la répartition réelle des tokens&#x202f;; un prix inconnu passe en dernier.</translation>
    </message>
    <message>
        <source>The most tokens per second once it answers, as measured; now and then another one is measured.</source>
        <translation>Celle qui produit le plus de tokens par seconde une fois qu’elle répond, d’après les mesures&#x202f;; de temps en temps, une autre est mesurée.</translation>
    </message>
    <message>
        <source>The shortest wait for the first token, as measured; now and then another one is measured.</source>
        <translation>Celle dont le premier token arrive le plus vite, d’après les mesures&#x202f;; de temps en temps, une autre est mesurée.</translation>
    </message>
    <message>
        <source>The most tokens per second over the whole answer, waiting included.</source>
        <translation>Celle qui produit le plus de tokens par seconde sur toute la réponse, attente comprise.</translation>
    </message>
    <message>
        <source>The one with the fewest requests in the last 24 hours.</source>
        <translation>Celle qui a reçu le moins de requêtes ces dernières 24 heures.</translation>
    </message>
    <message>
        <source>The provider whose allowance is lost soonest is used up first.</source>
        <translation>Le fournisseur dont le crédit expire le plus tôt est épuisé en premier.</translation>
    </message>
    <message>
        <source>Targets of the client&apos;s own API go first</source>
        <translation>Les cibles de l’API du client passent en premier</translation>
    </message>
    <message>
        <source>Targets of the client&apos;s own API no longer go first</source>
        <translation>Les cibles de l’API du client ne passent plus en premier</translation>
    </message>
    <message>
        <source>Conversations stay on one target</source>
        <translation>Les conversations restent sur une même cible</translation>
    </message>
    <message>
        <source>Conversations may change the target</source>
        <translation>Les conversations peuvent changer de cible</translation>
    </message>
    <message>
        <source>Images are described first</source>
        <translation>Les images sont d’abord décrites</translation>
    </message>
    <message>
        <source>Images are sent as they are</source>
        <translation>Les images sont envoyées telles quelles</translation>
    </message>
    <message>
        <source>Other names: none</source>
        <translation>Autres noms&#x202f;: aucun</translation>
    </message>
    <message>
        <source>Other names: %1</source>
        <translation>Autres noms&#x202f;: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Transcriptions</source>
        <translation>Transcriptions</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Synthèse vocale</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>Reranking</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Modération</translation>
    </message>
</context>
<context>
    <name>AliasForm</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy model name (Ctrl+C)</source>
        <translation>Copier le nom du modèle (Ctrl+C)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Nothing else depends on it.</source>
        <translation>Rien d’autre n’en dépend.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Ajouter le modèle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Keep a conversation on one target</source>
        <translation>Garder chaque conversation sur une même cible</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Have images described first</source>
        <translation>Faire d’abord décrire les images</translation>
    </message>
    <message>
        <source>The model name clients ask for.</source>
        <translation>Le nom de modèle que demandent les clients.</translation>
    </message>
    <message>
        <source>Clients may ask for these as well. Separate several by commas or spaces.</source>
        <translation>Les clients peuvent aussi demander ceux-ci. Séparez-en plusieurs par des virgules ou des espaces.</translation>
    </message>
    <message>
        <source>Keeps the provider&apos;s prompt cache warm; moves only when the target fails or cools down.</source>
        <translation>Le cache de prompt du fournisseur continue de servir&#x202f;; ne change que si la cible échoue ou est mise au repos.</translation>
    </message>
    <message>
        <source>For models without image input: %1 describes each image once, and the text takes its place.</source>
        <translation>Pour les modèles sans entrée d’image&#x202f;: %1 décrit chaque image une fois, et le texte la remplace.</translation>
    </message>
    <message>
        <source>For models without image input. First choose the model that describes images in Settings.</source>
        <translation>Pour les modèles sans entrée d’image. Choisissez d’abord dans les Paramètres le modèle qui décrit les images.</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Avoids translating requests; among equals the order above decides.</source>
        <translation>Évite de traduire les requêtes&#x202f;; à égalité, l’ordre ci-dessus décide.</translation>
    </message>
    <message>
        <source>Prefer targets that speak the client&apos;s API</source>
        <translation>Préférer les cibles qui parlent l’API du client</translation>
    </message>
</context>
<context>
    <name>AliasGroup</name>
    <message>
        <source>Name of group %1</source>
        <translation>Nom du groupe %1</translation>
    </message>
    <message>
        <source>How a target is picked</source>
        <translation>Mode de choix d’une cible</translation>
    </message>
    <message>
        <source>Remove group %1</source>
        <translation>Retirer le groupe %1</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Ajouter une cible</translation>
    </message>
    <message>
        <source>Move group %1 up (Alt+↑)</source>
        <translation>Monter le groupe %1 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move group %1 down (Alt+↓)</source>
        <translation>Descendre le groupe %1 (Alt+↓)</translation>
    </message>
    <message>
        <source>Drag group %1 to another place</source>
        <translation>Faire glisser le groupe %1 ailleurs</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy the name that asks the group %1 alone</source>
        <translation>Copier le nom qui demande le groupe %1 seul</translation>
    </message>
</context>
<context>
    <name>AliasHealth</name>
    <message>
        <source>There is no model %1.</source>
        <translation>Il n’existe pas de modèle %1.</translation>
    </message>
    <message>
        <source>The model %1 is disabled.</source>
        <translation>Le modèle %1 est désactivé.</translation>
    </message>
    <message>
        <source>The model %1 has no usable target.</source>
        <translation>Le modèle %1 n’a aucune cible utilisable.</translation>
    </message>
    <message>
        <source>There is no provider %1.</source>
        <translation>Il n’existe pas de fournisseur %1.</translation>
    </message>
    <message>
        <source>The provider %1 is disabled.</source>
        <translation>Le fournisseur %1 est désactivé.</translation>
    </message>
    <message>
        <source>Every target is switched off.</source>
        <translation>Toutes les cibles sont désactivées.</translation>
    </message>
    <message>
        <source>It has no target.</source>
        <translation>Il n’a aucune cible.</translation>
    </message>
</context>
<context>
    <name>AliasList</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Chercher un modèle</translation>
    </message>
    <message>
        <source>Provider the models lead to</source>
        <translation>Fournisseur auquel mènent les modèles</translation>
    </message>
    <message>
        <source>Order of the models</source>
        <translation>Ordre des modèles</translation>
    </message>
    <message>
        <source>No model fits.</source>
        <translation>Aucun modèle ne correspond.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>AliasRow</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>aussi %1</translation>
    </message>
</context>
<context>
    <name>AliasTarget</name>
    <message>
        <source>Target %1</source>
        <translation>Cible %1</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>Autre modèle</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Provider of target %1</source>
        <translation>Fournisseur de la cible %1</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>son nom</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>Model that target %1 leads to</source>
        <translation>Modèle vers lequel mène la cible %1</translation>
    </message>
    <message>
        <source>Model of target %1</source>
        <translation>Modèle de la cible %1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weight of target %1</source>
        <translation>Poids de la cible %1</translation>
    </message>
    <message>
        <source>Use target %1</source>
        <translation>Utiliser la cible %1</translation>
    </message>
    <message>
        <source>Remove target %1</source>
        <translation>Retirer la cible %1</translation>
    </message>
    <message>
        <source>Move target %1 up (Alt+↑)</source>
        <translation>Monter la cible %1 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move target %1 down (Alt+↓)</source>
        <translation>Descendre la cible %1 (Alt+↓)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Send requests there again at once</source>
        <translation>Lui renvoyer des requêtes immédiatement</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>End the cooldown of target %1</source>
        <translation>Mettre fin au repos de la cible %1</translation>
    </message>
    <message>
        <source>Drag target %1 to another place</source>
        <translation>Faire glisser la cible %1 ailleurs</translation>
    </message>
    <message>
        <source>Test target %1</source>
        <translation>Tester la cible %1</translation>
    </message>
    <message>
        <source>Stop the test of target %1</source>
        <translation>Arrêter le test de la cible %1</translation>
    </message>
    <message>
        <source>Put the result of target %1 away</source>
        <translation>Masquer le résultat de la cible %1</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Plexus reopens its window in the new language.</source>
        <translation>Plexus rouvre sa fenêtre dans la nouvelle langue.</translation>
    </message>
    <message>
        <source>Used to show costs. Prices are stored in US dollars.</source>
        <translation>Pour l’affichage des coûts. Les prix sont enregistrés en dollars américains.</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>When off, nothing fades or slides.</source>
        <translation>Si l’option est désactivée, ni fondus ni glissements.</translation>
    </message>
    <message>
        <source>Page names in the sidebar</source>
        <translation>Noms des pages dans la barre latérale</translation>
    </message>
    <message>
        <source>When off, the sidebar shows only icons.</source>
        <translation>Si l’option est désactivée, la barre latérale n’affiche que des icônes.</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>Lignes des tableaux</translation>
    </message>
    <message>
        <source>How much room a row of a table takes.</source>
        <translation>La place que prend une ligne de tableau.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérées</translation>
    </message>
    <message>
        <source>The system asks for high contrast; “As the system” follows it.</source>
        <translation>Le système demande un contraste élevé&#x202f;; «&#x202f;Comme le système&#x202f;» le suit.</translation>
    </message>
    <message>
        <source>“As the system” also follows its high contrast.</source>
        <translation>«&#x202f;Comme le système&#x202f;» suit aussi son contraste élevé.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Buttons and rows grow with the text.</source>
        <translation>Les boutons et les lignes grandissent avec le texte.</translation>
    </message>
    <message>
        <source>Nothing fades or slides.</source>
        <translation>Rien ne s’estompe ni ne glisse.</translation>
    </message>
</context>
<context>
    <name>AttemptCard</name>
    <message>
        <source>Attempt %1, %2, %3</source>
        <translation>Tentative %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>AttemptListModel</name>
    <message>
        <source>after %1</source>
        <extracomment>when an attempt began, counted from the start of the request</extracomment>
        <translation>après %1</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>premier token %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <extracomment>how long an attempt lasted</extracomment>
        <translation>durée %1</translation>
    </message>
    <message>
        <source>reused connection</source>
        <translation>connexion réutilisée</translation>
    </message>
    <message>
        <source>new connection</source>
        <translation>nouvelle connexion</translation>
    </message>
</context>
<context>
    <name>AttemptsPane</name>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>No target was asked.</source>
        <translation>Aucune cible n’a été interrogée.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups here</source>
        <translation>Sauvegardes présentes</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Restaurer depuis un fichier</translation>
    </message>
    <message>
        <source>Delete the backup?</source>
        <translation>Supprimer la sauvegarde&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is deleted from the disk. This cannot be undone.</source>
        <translation>%1 est supprimé du disque. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune pour l’instant.</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Supprimer&#x202f;: %1</translation>
    </message>
    <message>
        <source>folder of the backups</source>
        <translation>dossier des sauvegardes</translation>
    </message>
</context>
<context>
    <name>BackupMaker</name>
    <message>
        <source>Make a backup now</source>
        <translation>Créer une sauvegarde maintenant</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>With every request that is recorded and what was said in it.</source>
        <translation>Avec toutes les requêtes enregistrées et ce qui s’y est dit.</translation>
    </message>
    <message>
        <source>Configuration, secrets, logins and limits.</source>
        <translation>Configuration, secrets, identifiants et limites.</translation>
    </message>
    <message>
        <source>Without requests</source>
        <translation>Sans les requêtes</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>Fichier de la sauvegarde</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Without one the backup opens with the key of your secrets, which is on this computer alone: useless when the disk is lost.</source>
        <translation>Sans elle, la sauvegarde s’ouvre avec la clé de vos secrets, qui n’existe que sur cet ordinateur&#x202f;: inutilisable si le disque est perdu.</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Making …</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Make backup</source>
        <translation>Créer la sauvegarde</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Do not restore</source>
        <translation>Ne pas restaurer</translation>
    </message>
</context>
<context>
    <name>BodyPane</name>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Whose body</source>
        <translation>Quel corps</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>Copier le corps</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Which attempt</source>
        <translation>Quelle tentative</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>Form of the body</source>
        <translation>Présentation du corps</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Arborescence</translation>
    </message>
    <message>
        <source>Find in this body (Ctrl+F)</source>
        <translation>Chercher dans ce corps (Ctrl+F)</translation>
    </message>
    <message>
        <source>Open in an editor, as a file that goes when Plexus ends</source>
        <translation>Ouvrir dans un éditeur, dans un fichier qui disparaît à la fermeture de Plexus</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>Tout replier</translation>
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
        <translation>Pour toutes les clés ensemble. Vous êtes averti aux quatre cinquièmes&#x202f;; une fois épuisé, les requêtes sont refusées jusqu’à ce qu’il recommence, en UTC. Vide&#x202f;: pas de budget.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1, in dollars</source>
        <extracomment>%1 &quot;Most a day may cost&quot;</extracomment>
        <translation>%1, en dollars</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>almost used up</source>
        <translation>presque épuisé</translation>
    </message>
    <message>
        <source>Save the budget</source>
        <translation>Enregistrer le budget</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Not held to the budget, for they name quotas of their own: %1</source>
        <extracomment>%1 names of keys</extracomment>
        <translation>Non soumises au budget, car elles indiquent leurs propres quotas&#x202f;: %1</translation>
    </message>
    <message>
        <source>Hold them to it</source>
        <translation>Les y soumettre</translation>
    </message>
    <message>
        <source>Quotas of requests, tokens or money for single keys warn before they are used up as well. What was spent is on the page Usage, with the budget as a line.</source>
        <translation>Les quotas de requêtes, de tokens ou d’argent de chaque clé avertissent aussi avant d’être épuisés. Les dépenses figurent sur la page Consommation, avec le budget sous forme de ligne.</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>Clés et quotas</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consommation</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
</context>
<context>
    <name>CaptureLight</name>
    <message>
        <source>Resume capture</source>
        <translation>Reprendre la capture</translation>
    </message>
    <message>
        <source>Pause capture</source>
        <translation>Suspendre la capture</translation>
    </message>
</context>
<context>
    <name>CaptureSection</name>
    <message>
        <source>Add rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Edit rule: %1</source>
        <translation>Modifier la règle&#x202f;: %1</translation>
    </message>
    <message>
        <source>Remove rule: %1</source>
        <translation>Retirer la règle&#x202f;: %1</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>Type de règle</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete everything that is stored?</source>
        <translation>Supprimer tout ce qui est enregistré&#x202f;?</translation>
    </message>
    <message>
        <source>%1 This cannot be undone. Pinned requests are deleted too; the list of requests stays.</source>
        <translation>%1 Cette action est irréversible. Les requêtes épinglées sont aussi supprimées&#x202f;; la liste des requêtes reste.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Requests with these keys, for these models or to these providers are always kept, whatever is chosen above.</source>
        <translation>Les requêtes avec ces clés, pour ces modèles ou vers ces fournisseurs sont toujours conservées, quel que soit le choix ci-dessus.</translation>
    </message>
    <message>
        <source>No rules yet.</source>
        <translation>Aucune règle pour l’instant.</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Resume capture</source>
        <translation>Reprendre la capture</translation>
    </message>
    <message>
        <source>Pause capture</source>
        <translation>Suspendre la capture</translation>
    </message>
    <message>
        <source>Delete everything stored</source>
        <translation>Supprimer tout ce qui est enregistré</translation>
    </message>
</context>
<context>
    <name>CataloguesSection</name>
    <message>
        <source>Lists of models</source>
        <translation>Listes de modèles</translation>
    </message>
    <message>
        <source>Fetching …</source>
        <translation>Récupération…</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Récupérer maintenant</translation>
    </message>
    <message>
        <source>What models can do and cost. The request says nothing but that somebody asks.</source>
        <translation>Ce que les modèles savent faire et leur prix. La demande dit seulement que quelqu’un la fait.</translation>
    </message>
</context>
<context>
    <name>ClearHistorySheet</name>
    <message>
        <source>Delete requests</source>
        <translation>Supprimer des requêtes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Lesquelles</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Les anciennes</translation>
    </message>
    <message>
        <source>Those of the filter</source>
        <translation>Celles du filtre</translation>
    </message>
    <message>
        <source>Older than, in days</source>
        <translation>Plus anciennes que, en jours</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#x202f;: %1</translation>
    </message>
    <message>
        <source>Keep pinned requests</source>
        <translation>Garder les requêtes épinglées</translation>
    </message>
    <message>
        <source>What was said in them goes with them, and they leave the figures of the usage page. For ten seconds it can be undone.</source>
        <translation>Ce qui s’y est dit est supprimé avec elles, et elles ne comptent plus dans les chiffres de la page Consommation. L’action peut être annulée pendant dix secondes.</translation>
    </message>
</context>
<context>
    <name>ClientRow</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back what Plexus has set</source>
        <translation>Retirer ce que Plexus a défini</translation>
    </message>
    <message>
        <source>Undo the set-up of %1</source>
        <translation>Annuler la configuration de %1</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test the way of %1</source>
        <translation>Tester la liaison de %1</translation>
    </message>
    <message>
        <source>Show steps …</source>
        <translation>Voir les étapes…</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Configure …</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>Configure %1</source>
        <translation>Configurer %1</translation>
    </message>
</context>
<context>
    <name>ClientSettings</name>
    <message>
        <source>Plexus does not write the settings of %1.</source>
        <translation>Plexus n’écrit pas les réglages de %1.</translation>
    </message>
    <message>
        <source>There is no place for the settings of %1 on this system.</source>
        <translation>Il n’y a pas d’emplacement pour les réglages de %1 sur ce système.</translation>
    </message>
    <message>
        <source>The settings have changed since you looked at them. Look at the changes again.</source>
        <translation>Les réglages ont changé depuis que vous les avez consultés. Vérifiez de nouveau les modifications.</translation>
    </message>
    <message>
        <source>Whether %1 was changed before Plexus last ended cannot be told.</source>
        <translation>Impossible de dire si %1 a été modifié avant le dernier arrêt de Plexus.</translation>
    </message>
    <message>
        <source>NAME=value is missing.</source>
        <translation>NAME=value manque.</translation>
    </message>
    <message>
        <source>this text has no end.</source>
        <translation>ce texte n’a pas de fin.</translation>
    </message>
    <message>
        <source>The journal of clients&apos; settings cannot be read: %1</source>
        <translation>Le journal des réglages des clients ne peut pas être lu&#x202f;: %1</translation>
    </message>
    <message>
        <source>The journal of clients&apos; settings was damaged. A copy is %1; the backups are beside it.</source>
        <translation>Le journal des réglages des clients était endommagé. Une copie se trouve dans %1&#x202f;; les sauvegardes sont à côté.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written: %2</source>
        <translation>La sauvegarde %1 ne peut pas être écrite&#x202f;: %2</translation>
    </message>
    <message>
        <source>The journal of clients&apos; settings cannot be written: %1</source>
        <translation>Le journal des réglages des clients ne peut pas être écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>something else is written where %1 belongs.</source>
        <translation>autre chose est écrit à la place de %1.</translation>
    </message>
    <message>
        <source>nothing may follow the value.</source>
        <translation>rien ne doit suivre la valeur.</translation>
    </message>
    <message>
        <source>this comment has no end.</source>
        <translation>ce commentaire n’a pas de fin.</translation>
    </message>
    <message>
        <source>this is nested too deep.</source>
        <translation>l’imbrication est trop profonde ici.</translation>
    </message>
    <message>
        <source>a value is missing; the file ends too early.</source>
        <translation>il manque une valeur&#x202f;; le fichier se termine trop tôt.</translation>
    </message>
    <message>
        <source>this object has no end.</source>
        <translation>cet objet n’a pas de fin.</translation>
    </message>
    <message>
        <source>this list has no end.</source>
        <translation>cette liste n’a pas de fin.</translation>
    </message>
    <message>
        <source>a comma is missing.</source>
        <translation>il manque une virgule.</translation>
    </message>
    <message>
        <source>this is no value.</source>
        <translation>ce n’est pas une valeur.</translation>
    </message>
    <message>
        <source>No terminal was found. Set TERMINAL to yours, then start Plexus again.</source>
        <translation>Aucun terminal n’a été trouvé. Définissez TERMINAL sur le vôtre, puis relancez Plexus.</translation>
    </message>
    <message>
        <source>%1 was not found in the search path.</source>
        <translation>%1 est introuvable dans le chemin de recherche.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The terminal did not start.</source>
        <translation>Le terminal n’a pas démarré.</translation>
    </message>
    <message>
        <source>%1 is write-protected. Allow its owner to write, then try again.</source>
        <translation>%1 est protégé en écriture. Autorisez son propriétaire à écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>You may not write %1. Ask whoever it belongs to.</source>
        <translation>Vous n’avez pas le droit d’écrire %1. Demandez à son propriétaire.</translation>
    </message>
    <message>
        <source>%1 is in the way: a folder is needed there.</source>
        <translation>%1 fait obstacle&#x202f;: il faut un dossier à cet endroit.</translation>
    </message>
    <message>
        <source>You may not write in the folder %1.</source>
        <translation>Vous n’avez pas le droit d’écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>%1 is a link that leads back to itself.</source>
        <translation>%1 est un lien qui ramène à lui-même.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB.</source>
        <translation>%1 dépasse %2&#x202f;Mo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>Impossible de supprimer %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The file is written in a way Plexus cannot change safely at %1. Set it by hand.</source>
        <translation>À l’endroit %1, le fichier est écrit d’une façon que Plexus ne peut pas modifier sans risque. Faites ce réglage à la main.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>the end of Plexus&apos; block stands alone. Take this line out.</source>
        <translation>la fin du bloc de Plexus est isolée. Supprimez cette ligne.</translation>
    </message>
    <message>
        <source>Plexus&apos; block has no end (%1).</source>
        <translation>le bloc de Plexus n’a pas de fin (%1).</translation>
    </message>
    <message>
        <source>%1 is written on one line in braces. Give it a [table] of its own, then try again.</source>
        <translation>%1 est écrit sur une seule ligne entre accolades. Donnez-lui sa propre [table], puis réessayez.</translation>
    </message>
    <message>
        <source>Lists of tables are not edited in TOML (%1).</source>
        <translation>Les listes de tables ne sont pas modifiées en TOML (%1).</translation>
    </message>
    <message>
        <source>the way %1 is written here is one Plexus leaves alone. Set it by hand, or write it as a block.</source>
        <translation>Plexus ne touche pas à %1 écrit de cette façon. Faites ce réglage à la main, ou écrivez-le sous forme de bloc.</translation>
    </message>
    <message>
        <source>The file holds several documents (---).</source>
        <translation>Le fichier contient plusieurs documents (---).</translation>
    </message>
    <message>
        <source>The file says too much.</source>
        <translation>Le contenu du fichier est trop volumineux.</translation>
    </message>
    <message>
        <source>a name in double quotes is missing.</source>
        <translation>il manque un nom entre guillemets doubles.</translation>
    </message>
    <message>
        <source>a colon is missing.</source>
        <translation>il manque un deux-points.</translation>
    </message>
</context>
<context>
    <name>ClientSetup</name>
    <message>
        <source>Point a client at Plexus</source>
        <translation>Connecter un client à Plexus</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>The gateway is not running</source>
        <translation>La passerelle est arrêtée</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>URL de base</translation>
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
        <translation>Type de client</translation>
    </message>
    <message>
        <source>Shell commands</source>
        <translation>Commandes shell</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy shell commands</source>
        <translation>Copier les commandes shell</translation>
    </message>
    <message>
        <source>Run in the agent&apos;s shell</source>
        <translation>À exécuter dans le shell de l’agent</translation>
    </message>
    <message>
        <source>Replace YOUR_PLEXUS_KEY with the key.</source>
        <translation>Remplacez YOUR_PLEXUS_KEY par la clé.</translation>
    </message>
</context>
<context>
    <name>ClientTexts</name>
    <message>
        <source>Also counts for Claude Code in VS Code. The Claude desktop app reads other settings.</source>
        <translation>Vaut aussi pour Claude Code dans VS Code. L’application de bureau Claude lit d’autres réglages.</translation>
    </message>
    <message>
        <source>Sessions that are open keep their old settings: start them again.</source>
        <translation>Les sessions ouvertes gardent leurs anciens réglages&#x202f;: relancez-les.</translation>
    </message>
    <message>
        <source>Your ChatGPT login (auth.json) is not touched.</source>
        <translation>Votre connexion ChatGPT (auth.json) reste intacte.</translation>
    </message>
    <message>
        <source>Zed keeps keys in the keychain: paste it under Agent settings, Plexus, or set PLEXUS_API_KEY.</source>
        <translation>Zed garde les clés dans le trousseau&#x202f;: collez-la sous Agent settings, Plexus, ou définissez PLEXUS_API_KEY.</translation>
    </message>
    <message>
        <source>VS Code 1.122 or newer; it may need a restart. Your organisation may have switched own models off.</source>
        <translation>VS Code 1.122 ou plus récent&#x202f;; un redémarrage peut être nécessaire. Votre organisation a peut-être désactivé les modèles personnels.</translation>
    </message>
    <message>
        <source>Completions while you type stay with Copilot.</source>
        <translation>Les complétions pendant la saisie restent à Copilot.</translation>
    </message>
    <message>
        <source>Continue is not developed further by its makers.</source>
        <translation>Continue n’est plus développé par ses auteurs.</translation>
    </message>
    <message>
        <source>The file is a script: Plexus adds a marked block at its end and leaves the rest alone.</source>
        <translation>Le fichier est un script&#x202f;: Plexus ajoute un bloc balisé à la fin et ne touche pas au reste.</translation>
    </message>
    <message>
        <source>Open a tunnel with a public https address that leads to Plexus. Whoever knows a key can use it, so give this key limits.</source>
        <translation>Ouvrez un tunnel dont l’adresse https publique mène à Plexus. Quiconque connaît une clé peut l’utiliser&#x202f;: donnez donc des limites à celle-ci.</translation>
    </message>
    <message>
        <source>In Cursor open Settings, Models, API Keys.</source>
        <translation>Dans Cursor, ouvrez Settings, Models, API Keys.</translation>
    </message>
    <message>
        <source>In the IDE open Settings, Tools, AI Assistant, Providers &amp; API keys.</source>
        <translation>Dans l’IDE, ouvrez Settings, Tools, AI Assistant, Providers &amp; API keys.</translation>
    </message>
    <message>
        <source>Choose “OpenAI-compatible” and enter address and key.</source>
        <translation>Choisissez «&#x202f;OpenAI-compatible&#x202f;» et saisissez l’adresse et la clé.</translation>
    </message>
    <message>
        <source>Test the connection, then choose a model for each use under Models Assignment.</source>
        <translation>Testez la connexion, puis choisissez un modèle pour chaque usage sous Models Assignment.</translation>
    </message>
    <message>
        <source>Choose “OpenAI Compatible” as provider and enter address and key.</source>
        <translation>Choisissez «&#x202f;OpenAI Compatible&#x202f;» comme fournisseur et saisissez l’adresse et la clé.</translation>
    </message>
    <message>
        <source>Enter a model by its name in Plexus.</source>
        <translation>Saisissez un modèle sous son nom dans Plexus.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Line for the shell</source>
        <translation>Ligne pour le shell</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Remote Control of Claude Code is off while it asks another address than Anthropic’s.</source>
        <translation>Remote Control de Claude Code est désactivé tant qu’il interroge une autre adresse que celle d’Anthropic.</translation>
    </message>
    <message>
        <source>Signed in with Google, the CLI would bypass Plexus; it is switched to the key.</source>
        <translation>Connecté avec Google, le CLI contournerait Plexus&#x202f;; il passe donc à la clé.</translation>
    </message>
    <message>
        <source>Gemini CLI reads this file only in trusted folders. It asks in each new folder; without a terminal set GEMINI_CLI_TRUST_WORKSPACE=true.</source>
        <translation>Gemini CLI ne lit ce fichier que dans les dossiers approuvés. Il le demande dans chaque nouveau dossier&#x202f;; sans terminal, définissez GEMINI_CLI_TRUST_WORKSPACE=true.</translation>
    </message>
    <message>
        <source>If Gemini CLI asks how to sign in, choose “Use Gemini API Key”: it finds the key by itself.</source>
        <translation>Si Gemini CLI demande comment se connecter, choisissez «&#x202f;Use Gemini API Key&#x202f;»&#x202f;: il trouve la clé tout seul.</translation>
    </message>
    <message>
        <source>It knows only the models written to its file: set it up again after your models have changed.</source>
        <translation>Il ne connaît que les modèles inscrits dans son fichier&#x202f;: reconfigurez-le quand vos modèles ont changé.</translation>
    </message>
    <message>
        <source>Settings in a project’s folder override these.</source>
        <translation>Les réglages du dossier d’un projet l’emportent sur ceux-ci.</translation>
    </message>
    <message>
        <source>Shared by Cline’s command line and its newer programs; the panel in VS Code has its own settings.</source>
        <translation>Partagé par la ligne de commande de Cline et ses programmes plus récents&#x202f;; le panneau dans VS Code a ses propres réglages.</translation>
    </message>
    <message>
        <source>Goose reads keys from the environment or its keychain: put the line below into your shell’s start-up file.</source>
        <translation>Goose lit les clés dans l’environnement ou son trousseau&#x202f;: placez la ligne ci-dessous dans le fichier de démarrage de votre shell.</translation>
    </message>
    <message>
        <source>Cursor’s own servers make the requests. They cannot reach this computer without a tunnel you open yourself.</source>
        <translation>Ce sont les serveurs de Cursor qui envoient les requêtes. Ils ne peuvent pas atteindre cet ordinateur sans un tunnel que vous ouvrez vous-même.</translation>
    </message>
    <message>
        <source>Enter the key as OpenAI key, switch on “Override OpenAI Base URL” and enter the tunnel’s address with /v1 at its end.</source>
        <translation>Saisissez la clé comme clé OpenAI, activez «&#x202f;Override OpenAI Base URL&#x202f;» et saisissez l’adresse du tunnel, terminée par /v1.</translation>
    </message>
    <message>
        <source>Add your models by their names in Plexus. Agent and Tab may go on using Cursor’s.</source>
        <translation>Ajoutez vos modèles sous leur nom dans Plexus. Agent et Tab peuvent continuer d’utiliser ceux de Cursor.</translation>
    </message>
    <message>
        <source>Open Cline’s panel in VS Code and there its settings, API Configuration.</source>
        <translation>Ouvrez le panneau de Cline dans VS Code, puis ses réglages, API Configuration.</translation>
    </message>
    <message>
        <source>Key to paste</source>
        <translation>Clé à coller</translation>
    </message>
    <message>
        <source>Model for Opus requests</source>
        <translation>Modèle pour les requêtes Opus</translation>
    </message>
    <message>
        <source>Model for Sonnet requests</source>
        <translation>Modèle pour les requêtes Sonnet</translation>
    </message>
    <message>
        <source>Model for Haiku requests</source>
        <translation>Modèle pour les requêtes Haiku</translation>
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
        <translation>Aucun agent de programmation n’a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Set up Plexus …</source>
        <translation>Configurer Plexus…</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tous les clients</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>clients</comment>
        <extracomment>So many clients beside those that are shown</extracomment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
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
        <translation>Tout rétablir&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>All clients get their files back as they were before Plexus changed them. Where somebody has changed a file since, only what Plexus had set goes.</source>
        <translation>Tous les clients retrouvent leurs fichiers tels qu’ils étaient avant les modifications de Plexus. Si un fichier a été modifié depuis, seul ce que Plexus avait défini est retiré.</translation>
    </message>
    <message>
        <source>Restore all …</source>
        <translation>Tout rétablir…</translation>
    </message>
    <message>
        <source>Take back what Plexus has set, in all clients</source>
        <translation>Retirer ce que Plexus a défini, dans tous les clients</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The gateway is not running, so nothing can point at it. Start it first.</source>
        <translation>La passerelle est arrêtée, rien ne peut donc pointer vers elle. Démarrez-la d’abord.</translation>
    </message>
    <message>
        <source>No coding agent was found</source>
        <translation>Aucun agent de programmation trouvé</translation>
    </message>
    <message>
        <source>Clients on this computer</source>
        <translation>Clients sur cet ordinateur</translation>
    </message>
    <message>
        <source>Clients that were not found</source>
        <translation>Clients introuvables</translation>
    </message>
    <message>
        <source>Coding agents on this computer, and whether they use Plexus.</source>
        <translation>Les agents de programmation de cet ordinateur, et s’ils utilisent Plexus.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Install one, then refresh. Any other program that speaks a known API works too: give it the address from Home and a key.</source>
        <translation>Installez-en un, puis actualisez. Tout autre programme qui parle une API connue convient aussi&#x202f;: donnez-lui l’adresse affichée sur la page Accueil et une clé.</translation>
    </message>
    <message>
        <source>Not installed (%1)</source>
        <translation>Non installés (%1)</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Move %1 to the left</source>
        <translation>Déplacer %1 vers la gauche</translation>
    </message>
    <message>
        <source>Move %1 to the right</source>
        <translation>Déplacer %1 vers la droite</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Lignes aérées</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>Lignes des tableaux</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Rien ne porte ce nom</translation>
    </message>
    <message>
        <source>Pages, actions, providers, models, keys, requests by ID</source>
        <translation>Pages, actions, fournisseurs, modèles, clés, requêtes par ID</translation>
    </message>
</context>
<context>
    <name>ComparisonRow</name>
    <message>
        <source>%1: %2, compared with %3</source>
        <translation>%1&#x202f;: %2, comparé à %3</translation>
    </message>
</context>
<context>
    <name>ComparisonSheet</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Figures of both</source>
        <translation>Chiffres des deux</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>En route…</translation>
    </message>
    <message>
        <source>Compare two requests</source>
        <translation>Comparer deux requêtes</translation>
    </message>
</context>
<context>
    <name>ConfigurationFile</name>
    <message>
        <source>Configuration as a file</source>
        <translation>Configuration sous forme de fichier</translation>
    </message>
    <message>
        <source>Export as YAML</source>
        <translation>Exporter en YAML</translation>
    </message>
    <message>
        <source>File to export to</source>
        <translation>Fichier d’exportation</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Import YAML</source>
        <translation>Importer du YAML</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Fichier à importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>For use on another computer. References to secrets are included; plain-text credentials and key hashes are not.</source>
        <translation>Pour un autre ordinateur. Les références aux secrets sont incluses&#x202f;; les identifiants secrets en clair et les hachages des clés ne le sont pas.</translation>
    </message>
    <message>
        <source>Replaces the whole configuration. You first see what would change.</source>
        <translation>Remplace toute la configuration. Vous voyez d’abord ce qui changerait.</translation>
    </message>
    <message>
        <source>Preview changes</source>
        <translation>Prévisualiser les changements</translation>
    </message>
    <message>
        <source>What the import would change</source>
        <translation>Ce que changerait l’importation</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>The link has too many fields.</source>
        <translation>Le lien a trop de champs.</translation>
    </message>
    <message>
        <source>The link is not written as links are: a field of it cannot be decoded.</source>
        <translation>Le lien n’est pas écrit comme il se doit&#x202f;: un de ses champs ne peut pas être décodé.</translation>
    </message>
    <message>
        <source>The link says %1 twice.</source>
        <translation>Le lien indique deux fois %1.</translation>
    </message>
    <message>
        <source>The link&apos;s %1 is too long.</source>
        <translation>Le champ %1 du lien est trop long.</translation>
    </message>
    <message>
        <source>The link&apos;s %1 holds characters that cannot be seen.</source>
        <translation>Le champ %1 du lien contient des caractères invisibles.</translation>
    </message>
    <message>
        <source>The link&apos;s base_url is not an address.</source>
        <translation>Le champ base_url du lien n’est pas une adresse.</translation>
    </message>
    <message>
        <source>The link&apos;s base_url must begin with https:// or http://.</source>
        <translation>Le champ base_url du lien doit commencer par https:// ou http://.</translation>
    </message>
    <message>
        <source>The link&apos;s base_url must not have a user, a query or a fragment.</source>
        <translation>Le champ base_url du lien ne doit contenir ni utilisateur, ni requête, ni fragment.</translation>
    </message>
    <message>
        <source>The link&apos;s base_url must be written in plain ASCII.</source>
        <translation>Le champ base_url du lien doit être écrit en ASCII simple.</translation>
    </message>
    <message>
        <source>The link&apos;s models are too many, or a name among them is too long.</source>
        <translation>Le lien contient trop de modèles, ou l’un de leurs noms est trop long.</translation>
    </message>
    <message>
        <source>A model in the link has a name no model has.</source>
        <translation>Un modèle du lien porte un nom qu’aucun modèle ne peut avoir.</translation>
    </message>
    <message>
        <source>The link names neither a preset nor a base_url, so there is nothing to add.</source>
        <translation>Le lien n’indique ni préréglage ni base_url&#x202f;: il n’y a donc rien à ajouter.</translation>
    </message>
    <message>
        <source>The link&apos;s api_key is not a key.</source>
        <translation>Le champ api_key du lien n’est pas une clé.</translation>
    </message>
    <message>
        <source>The link leads to a page Plexus does not have.</source>
        <translation>Le lien mène à une page que Plexus n’a pas.</translation>
    </message>
    <message>
        <source>The link is too long.</source>
        <translation>Le lien est trop long.</translation>
    </message>
    <message>
        <source>That is no link of Plexus: those begin with plexus://.</source>
        <translation>Ce n’est pas un lien de Plexus&#x202f;: ceux-ci commencent par plexus://.</translation>
    </message>
    <message>
        <source>The link holds characters a link must not have.</source>
        <translation>Le lien contient des caractères interdits dans un lien.</translation>
    </message>
    <message>
        <source>The link has a fragment, which no link of Plexus has.</source>
        <translation>Le lien a un fragment, ce qu’aucun lien de Plexus n’a.</translation>
    </message>
    <message>
        <source>The link asks for something Plexus does not do by a link.</source>
        <translation>Le lien demande quelque chose que Plexus ne fait pas par un lien.</translation>
    </message>
    <message>
        <source>The link contains an unknown field, “%1”. Ask whoever sent it for a new link, or update Plexus.</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>Le lien contient un champ inconnu, «&#x202f;%1&#x202f;». Demandez un nouveau lien à la personne qui l’a envoyé, ou mettez Plexus à jour.</translation>
    </message>
    <message>
        <source>The link&apos;s id is not the ID of a request.</source>
        <translation>Le champ id du lien n’est pas l’ID d’une requête.</translation>
    </message>
</context>
<context>
    <name>DeleteLogSheet</name>
    <message>
        <source>Delete requests from the log</source>
        <translation>Supprimer des requêtes du journal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>Antérieures à 30 jours</translation>
    </message>
    <message>
        <source>Older than a week</source>
        <translation>Antérieures à une semaine</translation>
    </message>
    <message>
        <source>Older than a day</source>
        <translation>Antérieures à un jour</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Quelles requêtes</translation>
    </message>
    <message>
        <source>Finished requests to MCP servers are deleted from the database, also those the filter leaves out. It cannot be undone.</source>
        <translation>Les requêtes terminées vers des serveurs MCP sont supprimées de la base de données, y compris celles que le filtre écarte. Cette action est irréversible.</translation>
    </message>
</context>
<context>
    <name>DeleteRequestSheet</name>
    <message>
        <source>Delete this request?</source>
        <translation>Supprimer cette requête&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 is deleted from the database. It cannot be undone.</source>
        <translation>%1 est supprimé de la base de données. Cette action est irréversible.</translation>
    </message>
</context>
<context>
    <name>DiffRow</name>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>%n ligne identique</numerusform>
            <numerusform>%n lignes identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Side by side (I)</source>
        <translation>Côte à côte (I)</translation>
    </message>
    <message>
        <source>In one text (I)</source>
        <translation>En un seul texte (I)</translation>
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
        <translation>Aucun dossier temporaire n’a pu être créé&#x202f;: %1</translation>
    </message>
    <message>
        <source>The desktop opens no program for it. Until Plexus ends it is at %1</source>
        <translation>Le bureau n’ouvre aucun programme pour ce fichier. Jusqu’à la fermeture de Plexus, il se trouve ici&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>EndClientSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Connecter un client à Plexus</translation>
    </message>
    <message>
        <source>The gateway is not running</source>
        <translation>La passerelle est arrêtée</translation>
    </message>
    <message>
        <source>base URL for %1</source>
        <extracomment>%1 is the name of an API, &quot;Anthropic Messages&quot;</extracomment>
        <translation>URL de base pour %1</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clé client</translation>
    </message>
    <message>
        <source>client key</source>
        <translation>clé client</translation>
    </message>
    <message>
        <source>Clients need a key; there is none yet.</source>
        <translation>Les clients ont besoin d’une clé&#x202f;; il n’y en a pas encore.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s). A key is shown once, when it is made.</source>
        <translation>
            <numerusform>%n clé. Une clé n’est affichée qu’une fois, à sa création.</numerusform>
            <numerusform>%n clés. Une clé n’est affichée qu’une fois, à sa création.</numerusform>
        </translation>
    </message>
    <message>
        <source>Manage keys</source>
        <translation>Gérer les clés</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Ajouter une clé</translation>
    </message>
</context>
<context>
    <name>EntityRow</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
</context>
<context>
    <name>ErrorCodes</name>
    <message>
        <source>The request was not well-formed.</source>
        <translation>La requête était mal formée.</translation>
    </message>
    <message>
        <source>The request was too large.</source>
        <translation>La requête était trop volumineuse.</translation>
    </message>
    <message>
        <source>The headers of the request were too large.</source>
        <translation>Les en-têtes de la requête étaient trop volumineux.</translation>
    </message>
    <message>
        <source>The request was of a type that is not served there.</source>
        <translation>La requête était d’un type qui n’est pas pris en charge ici.</translation>
    </message>
    <message>
        <source>The address does not take this method.</source>
        <translation>L’adresse n’accepte pas cette méthode.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Il n’y a rien à cette adresse.</translation>
    </message>
    <message>
        <source>The client took too long to send its request.</source>
        <translation>Le client a mis trop de temps à envoyer sa requête.</translation>
    </message>
    <message>
        <source>The request came without a key that is known.</source>
        <translation>La requête est arrivée sans clé connue.</translation>
    </message>
    <message>
        <source>The key may not do this.</source>
        <translation>La clé n’en a pas le droit.</translation>
    </message>
    <message>
        <source>There is no model of this name.</source>
        <translation>Il n’y a pas de modèle de ce nom.</translation>
    </message>
    <message>
        <source>The answer that the request goes on from is not there.</source>
        <translation>La réponse que la requête prolonge n’existe pas.</translation>
    </message>
    <message>
        <source>The answer that was asked for is not there.</source>
        <translation>La réponse demandée n’existe pas.</translation>
    </message>
    <message>
        <source>The conversation that was asked for is not there.</source>
        <translation>La conversation demandée n’existe pas.</translation>
    </message>
    <message>
        <source>No target of the model takes requests of this kind.</source>
        <translation>Aucune cible du modèle n’accepte les requêtes de ce type.</translation>
    </message>
    <message>
        <source>A limit of the key was used up.</source>
        <translation>Une limite de la clé était épuisée.</translation>
    </message>
    <message>
        <source>The provider could not be reached.</source>
        <translation>Le fournisseur était injoignable.</translation>
    </message>
    <message>
        <source>The provider took too long.</source>
        <translation>Le fournisseur a mis trop de temps.</translation>
    </message>
    <message>
        <source>The connection broke before the provider&apos;s answer was whole.</source>
        <translation>La connexion s’est rompue avant que la réponse du fournisseur soit complète.</translation>
    </message>
    <message>
        <source>The provider answered with an error.</source>
        <translation>Le fournisseur a répondu par une erreur.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be understood.</source>
        <translation>La réponse du fournisseur était incompréhensible.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer was empty.</source>
        <translation>La réponse du fournisseur était vide.</translation>
    </message>
    <message>
        <source>The provider&apos;s address leads back to Plexus itself.</source>
        <translation>L’adresse du fournisseur ramène à Plexus lui-même.</translation>
    </message>
    <message>
        <source>The model has no target that can be asked.</source>
        <translation>Le modèle n’a aucune cible qui puisse être interrogée.</translation>
    </message>
    <message>
        <source>All targets of the model are cooling down after failures.</source>
        <translation>Toutes les cibles du modèle sont au repos après des échecs.</translation>
    </message>
    <message>
        <source>All targets of the model were busy.</source>
        <translation>Toutes les cibles du modèle étaient occupées.</translation>
    </message>
    <message>
        <source>The key or account of the provider could not be read.</source>
        <translation>La clé ou le compte du fournisseur n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The configuration was refused.</source>
        <translation>La configuration a été refusée.</translation>
    </message>
    <message>
        <source>The database could not be read or written.</source>
        <translation>La base de données n’a pas pu être lue ou écrite.</translation>
    </message>
    <message>
        <source>No port could be opened.</source>
        <translation>Aucun port n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La requête a été annulée.</translation>
    </message>
    <message>
        <source>Something went wrong in Plexus itself.</source>
        <translation>Une erreur s’est produite dans Plexus lui-même.</translation>
    </message>
</context>
<context>
    <name>ErrorNotice</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show stack</source>
        <translation>Afficher la pile</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pile d’appels</translation>
    </message>
    <message>
        <source>All of the error</source>
        <translation>Toute l’erreur</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>EventHeading</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>when an event came, counted from the start of the request</extracomment>
        <translation>Instant</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>time since the event before</extracomment>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events of the stream</source>
        <translation>Événements du flux</translation>
    </message>
</context>
<context>
    <name>EventPairs</name>
    <message>
        <source>From the provider</source>
        <translation>Du fournisseur</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>Vers le client</translation>
    </message>
    <message>
        <source>Events of both sides</source>
        <translation>Événements des deux côtés</translation>
    </message>
    <message>
        <source>Choose an event: what belongs to it on the other side is marked.</source>
        <translation>Choisissez un événement&#x202f;: ce qui lui correspond de l’autre côté est marqué.</translation>
    </message>
    <message>
        <source>The provider&apos;s event</source>
        <translation>L’événement du fournisseur</translation>
    </message>
    <message>
        <source>The client&apos;s event</source>
        <translation>L’événement du client</translation>
    </message>
</context>
<context>
    <name>EventsPane</name>
    <message>
        <source>Side of the gateway</source>
        <translation>Côté de la passerelle</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>No events: the answer was no stream, or it was not kept.</source>
        <translation>Aucun événement&#x202f;: la réponse n’était pas un flux, ou n’a pas été conservée.</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Événement %1</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>L’événement choisi</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>Form of the event</source>
        <translation>Présentation de l’événement</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Un côté</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Quels événements</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Error %1</source>
        <translation>Erreur %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
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
        <translation>En cours</translation>
    </message>
    <message>
        <source>OK %1</source>
        <translation>OK %1</translation>
    </message>
    <message>
        <source>%1 input tokens</source>
        <translation>%1 tokens en entrée</translation>
    </message>
    <message>
        <source>%1 read from cache</source>
        <translation>%1 lus dans le cache</translation>
    </message>
    <message>
        <source>%1 written to cache</source>
        <translation>%1 écrits dans le cache</translation>
    </message>
    <message>
        <source>%1 output tokens</source>
        <translation>%1 tokens en sortie</translation>
    </message>
    <message>
        <source>%1 of them reasoning</source>
        <translation>dont %1 de raisonnement</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>%1 is &quot;provider/model&quot;</extracomment>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is the program that sent the request</extracomment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1, by the model&apos;s price</source>
        <translation>%1, selon le prix du modèle</translation>
    </message>
    <message>
        <source>%1, by the model&apos;s price tiers</source>
        <translation>%1, selon les paliers de prix du modèle</translation>
    </message>
    <message>
        <source>%1, by OpenRouter&apos;s price list</source>
        <translation>%1, selon la liste de prix d’OpenRouter</translation>
    </message>
    <message>
        <source>%1, the price of a request</source>
        <translation>%1, le prix d’une requête</translation>
    </message>
    <message>
        <source>%1, as the provider reported</source>
        <translation>%1, d’après le fournisseur</translation>
    </message>
    <message>
        <source>Token count</source>
        <translation>Décompte de tokens</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Translation of speech</source>
        <translation>Traduction de la parole</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Synthèse vocale</translation>
    </message>
    <message>
        <source>Image generation</source>
        <translation>Génération d’images</translation>
    </message>
    <message>
        <source>Image edit</source>
        <translation>Retouche d’image</translation>
    </message>
    <message>
        <source>Image variation</source>
        <translation>Variante d’image</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>Reranking</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Raw relay</source>
        <translation>Relais direct</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n fichier, %1</numerusform>
            <numerusform>%n fichiers, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of sound</source>
        <translation>%1 d’audio</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by what was made, heard or spoken</source>
        <translation>%1, selon ce qui a été produit, écouté ou prononcé</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Stalls</source>
        <extracomment>of a stream that does not get on</extracomment>
        <translation>Bloquée</translation>
    </message>
    <message>
        <source>Nothing has come for %1.</source>
        <translation>Rien n’est arrivé depuis %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the API&apos;s word for why an answer ended (&quot;length&quot;), %2 what it means</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>the model had no more to say</source>
        <translation>le modèle n’avait plus rien à dire</translation>
    </message>
    <message>
        <source>it came to one of the stop texts</source>
        <translation>il est arrivé à l’un des textes d’arrêt</translation>
    </message>
    <message>
        <source>the limit of tokens was reached</source>
        <translation>la limite de tokens a été atteinte</translation>
    </message>
    <message>
        <source>the model&apos;s context was full</source>
        <translation>le contexte du modèle était plein</translation>
    </message>
    <message>
        <source>it waits for the results of tools</source>
        <translation>il attend les résultats d’outils</translation>
    </message>
    <message>
        <source>it was refused or filtered</source>
        <translation>la réponse a été refusée ou filtrée</translation>
    </message>
    <message>
        <source>it paused, to be gone on with</source>
        <translation>il a fait une pause, à poursuivre</translation>
    </message>
    <message>
        <source>the model failed</source>
        <translation>le modèle a échoué</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1 is a size: &quot;2.0 kB&quot;</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>≈ %1 tokens</source>
        <extracomment>%1 a number; about so many</extracomment>
        <translation>≈ %1 tokens</translation>
    </message>
    <message>
        <source>≈ %1 tok/s</source>
        <extracomment>%1 a number; tokens a second, about</extracomment>
        <translation>≈ %1 tok/s</translation>
    </message>
</context>
<context>
    <name>ExchangeFilter</name>
    <message>
        <source>There is no filter “%1:”; perhaps “%2:”. It is searched as text.</source>
        <translation>Il n’y a pas de filtre «&#x202f;%1:&#x202f;»&#x202f;; peut-être «&#x202f;%2:&#x202f;». La recherche porte sur le texte.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”, so it is searched as text. Filters: %2</source>
        <translation>Il n’y a pas de filtre «&#x202f;%1:&#x202f;», la recherche porte donc sur le texte. Filtres&#x202f;: %2</translation>
    </message>
    <message>
        <source>status: takes error, running, ok, cancelled or a code such as 429; “%1” is ignored.</source>
        <translation>status: accepte error, running, ok, cancelled ou un code comme 429&#x202f;; «&#x202f;%1&#x202f;» est ignoré.</translation>
    </message>
    <message>
        <source>attempt: takes a number of attempts such as &gt;1; “%1” is ignored.</source>
        <translation>attempt: accepte un nombre de tentatives comme &gt;1&#x202f;; «&#x202f;%1&#x202f;» est ignoré.</translation>
    </message>
    <message>
        <source>%1: takes a time such as &gt;2s or &lt;300ms; “%2” is ignored.</source>
        <translation>%1: accepte une durée comme &gt;2s ou &lt;300ms&#x202f;; «&#x202f;%2&#x202f;» est ignoré.</translation>
    </message>
    <message>
        <source>cost: takes dollars such as &gt;0.1 or &lt;2; “%1” is ignored.</source>
        <translation>cost: accepte des dollars comme &gt;0.1 ou &lt;2&#x202f;; «&#x202f;%1&#x202f;» est ignoré.</translation>
    </message>
    <message>
        <source>is: takes pinned or noted; “%1” is ignored.</source>
        <translation>is: accepte pinned ou noted&#x202f;; «&#x202f;%1&#x202f;» est ignoré.</translation>
    </message>
    <message>
        <source>error, running, ok, cancelled or a number</source>
        <translation>error, running, ok, cancelled ou un nombre</translation>
    </message>
    <message>
        <source>what kind of error it was</source>
        <translation>de quel type d’erreur il s’agissait</translation>
    </message>
    <message>
        <source>how many targets were tried</source>
        <translation>combien de cibles ont été essayées</translation>
    </message>
    <message>
        <source>time to the first token</source>
        <translation>temps jusqu’au premier token</translation>
    </message>
    <message>
        <source>how long it took</source>
        <translation>combien de temps elle a duré</translation>
    </message>
    <message>
        <source>in dollars</source>
        <translation>en dollars</translation>
    </message>
    <message>
        <source>how long ago at most</source>
        <translation>depuis combien de temps au plus</translation>
    </message>
    <message>
        <source>a tool that is offered or called, in kept bodies</source>
        <translation>un outil proposé ou appelé, dans les corps conservés</translation>
    </message>
    <message>
        <source>text of kept bodies</source>
        <translation>texte des corps conservés</translation>
    </message>
    <message>
        <source>pinned or noted</source>
        <translation>épinglée ou annotée</translation>
    </message>
    <message>
        <source>asked for, or gone to</source>
        <translation>demandé, ou réellement interrogé</translation>
    </message>
    <message>
        <source>of any attempt</source>
        <translation>de n’importe quelle tentative</translation>
    </message>
    <message>
        <source>the program that asked</source>
        <translation>le programme demandeur</translation>
    </message>
    <message>
        <source>the key, or its label</source>
        <translation>la clé, ou son étiquette</translation>
    </message>
    <message>
        <source>the client&apos;s API</source>
        <translation>l’API du client</translation>
    </message>
    <message>
        <source>one conversation of an agent</source>
        <translation>une conversation d’un agent</translation>
    </message>
    <message>
        <source>%1: takes a time such as 30m, 1h or 2d; “%2” is ignored.</source>
        <translation>%1: accepte une durée comme 30m, 1h ou 2d&#x202f;; «&#x202f;%2&#x202f;» est ignoré.</translation>
    </message>
    <message>
        <source>how long ago at least</source>
        <translation>depuis combien de temps au moins</translation>
    </message>
    <message>
        <source>%1: takes a number such as &gt;10 or =0; “%2” is ignored.</source>
        <translation>%1: accepte un nombre comme &gt;10 ou =0&#x202f;; «&#x202f;%2&#x202f;» est ignoré.</translation>
    </message>
    <message>
        <source>speed: takes tokens a second such as &lt;20 or &gt;100; “%1” is ignored.</source>
        <translation>speed: accepte des tokens par seconde comme &lt;20 ou &gt;100&#x202f;; «&#x202f;%1&#x202f;» est ignoré.</translation>
    </message>
    <message>
        <source>why the answer ended</source>
        <translation>pourquoi la réponse s’est terminée</translation>
    </message>
    <message>
        <source>how many tools the answer called</source>
        <translation>combien d’outils la réponse a appelés</translation>
    </message>
    <message>
        <source>how many tools the request offered</source>
        <translation>combien d’outils la requête proposait</translation>
    </message>
    <message>
        <source>how many messages the request held</source>
        <translation>combien de messages la requête contenait</translation>
    </message>
    <message>
        <source>tokens a second</source>
        <translation>tokens par seconde</translation>
    </message>
</context>
<context>
    <name>ExchangeInspector</name>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Modèle demandé</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Envoyée à</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens en entrée</translation>
    </message>
    <message>
        <source>from cache</source>
        <translation>depuis le cache</translation>
    </message>
    <message>
        <source>to cache</source>
        <translation>vers le cache</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens en sortie</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>raisonnement</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>Stream events</source>
        <translation>Événements du flux</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Request from the client</source>
        <translation>Requête du client</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, tentative %2</translation>
    </message>
    <message>
        <source>Request to %1</source>
        <translation>Requête à %1</translation>
    </message>
    <message>
        <source>Response to the client</source>
        <translation>Réponse au client</translation>
    </message>
    <message>
        <source>%1, translated to %2</source>
        <extracomment>%1 the client&apos;s API dialect, %2 the provider&apos;s</extracomment>
        <translation>%1, traduite en %2</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>modifié&#x202f;: %1</translation>
    </message>
    <message>
        <source>emulated: %1</source>
        <translation>émulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>repaired: %1</source>
        <translation>corrigé&#x202f;: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>omis&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <extracomment>%1 a number of tokens</extracomment>
        <translation>%1, estimés</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Started by agent</source>
        <translation>Lancé par l’agent</translation>
    </message>
    <message>
        <source>It went to %1.</source>
        <translation>Elle est allée à %1.</translation>
    </message>
    <message>
        <source>It went to %1: %2.</source>
        <extracomment>%1 provider/model, %2 a short phrase: &quot;first in order&quot;</extracomment>
        <translation>Elle est allée à %1&#x202f;: %2.</translation>
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
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Response from %1</source>
        <translation>Réponse de %1</translation>
    </message>
    <message>
        <source>%1 failed with %2</source>
        <translation>%1 a échoué avec %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 a échoué</translation>
    </message>
    <message>
        <source>%1, so it was asked once more.</source>
        <extracomment>%1 is &quot;openai/gpt-5 failed with 500&quot;</extracomment>
        <translation>%1&#x202f;: la cible a donc été interrogée encore une fois.</translation>
    </message>
    <message>
        <source>%1, so the next target, %2, was asked.</source>
        <extracomment>likewise; %2 provider/model</extracomment>
        <translation>%1&#x202f;: la cible suivante, %2, a donc été interrogée.</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>Premier texte</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>%1 a number</extracomment>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 tok/s</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>Motif de fin</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Appels d’outils</translation>
    </message>
    <message>
        <source>Tools offered</source>
        <translation>Outils proposés</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export request</source>
        <translation>Exporter la requête</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
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
        <translation>Corps</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>The file as it will be written</source>
        <translation>Le fichier tel qu’il sera écrit</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complets</translation>
    </message>
    <message>
        <source>Structure only</source>
        <translation>Structure seule</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Key name, address and session ID</source>
        <translation>Nom de la clé, adresse et ID de session</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Credentials are always masked. %1.</source>
        <translation>Les identifiants secrets sont toujours masqués. %1.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n request(s)</source>
        <translation>
            <numerusform>Exporter %n requête</numerusform>
            <numerusform>Exporter %n requêtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactSection</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy all of %1</source>
        <translation>Tout copier&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
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
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>days and hours</extracomment>
        <translation>%1 j %2 h</translation>
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
        <translation>%1 j</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter: text, model:, status:error, cost:&gt;0.1</source>
        <translation>Filtre&#x202f;: texte, model:, status:error, cost:&gt;0.1</translation>
    </message>
    <message>
        <source>Tokens look at one field each; they are offered while you type.</source>
        <translation>Chaque filtre porte sur un seul champ&#x202f;; ils sont proposés pendant la saisie.</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Words are searched everywhere. Tokens: model: provider: client: key: status: code: dialect: session: finish: calls: tools: messages: attempt: ttft: duration: speed: cost: tool: body: since: until: is:</source>
        <translation>Les mots sont cherchés partout. Filtres&#x202f;: model: provider: client: key: status: code: dialect: session: finish: calls: tools: messages: attempt: ttft: duration: speed: cost: tool: body: since: until: is:</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this body</source>
        <translation>Chercher dans ce corps</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Occurrence précédente (Shift+Entrée)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Occurrence suivante (Entrée)</translation>
    </message>
    <message>
        <source>Stop looking (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
</context>
<context>
    <name>FirstRunAccounts</name>
    <message>
        <source>Add an API key …</source>
        <translation>Ajouter une clé d’API…</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Trouvé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Login of %1</source>
        <extracomment>%1 is a program</extracomment>
        <translation>Identifiants de %1</translation>
    </message>
    <message>
        <source>Use it …</source>
        <translation>Utiliser…</translation>
    </message>
    <message>
        <source>Use the login of %1</source>
        <translation>Utiliser les identifiants de %1</translation>
    </message>
    <message>
        <source>Use as a provider …</source>
        <translation>Utiliser comme fournisseur…</translation>
    </message>
    <message>
        <source>Use %1 as a provider</source>
        <translation>Utiliser %1 comme fournisseur</translation>
    </message>
    <message>
        <source>Clients can ask for them by their own names from then on</source>
        <translation>Les clients peuvent dès lors les demander sous leur propre nom</translation>
    </message>
    <message>
        <source>Offer the models of %1</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>Proposer les modèles de %1</translation>
    </message>
    <message>
        <source>Choose models from the list of %1</source>
        <translation>Choisir des modèles dans la liste de %1</translation>
    </message>
    <message>
        <source>Plexus sends what your coding agents ask to the providers you name here. Keys and logins are stored encrypted on this computer, and sent to nobody but the provider they belong to.</source>
        <translation>Plexus envoie ce que demandent vos agents de programmation aux fournisseurs que vous indiquez ici. Clés et identifiants sont conservés chiffrés sur cet ordinateur, et ne sont envoyés qu’au fournisseur concerné.</translation>
    </message>
    <message>
        <source>Some vendors object when another program uses their subscription. Plexus says so before you sign in and never poses as another program; such requests may be refused, or the account closed.</source>
        <translation>Certains éditeurs s’opposent à ce qu’un autre programme utilise leur abonnement. Plexus le signale avant la connexion et ne se fait jamais passer pour un autre programme&#x202f;; de telles requêtes peuvent être refusées, ou le compte fermé.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a company or product, %2 the name of an account there</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message numerus="yes">
        <source>Add %n more model(s)</source>
        <translation>
            <numerusform>Ajouter %n autre modèle</numerusform>
            <numerusform>Ajouter %n autres modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add its %n model(s)</source>
        <translation>
            <numerusform>Ajouter %n modèle</numerusform>
            <numerusform>Ajouter ses %n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose models …</source>
        <translation>Choisir des modèles…</translation>
    </message>
</context>
<context>
    <name>FirstRunCheck</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Each ticked model is asked for one word, through the gateway, as a client would. That costs a few tokens.</source>
        <translation>Chaque modèle coché doit répondre par un mot, à travers la passerelle, comme à un client. Cela coûte quelques tokens.</translation>
    </message>
    <message>
        <source>There is no model clients could ask for yet. Go back and add one, or finish and do it later.</source>
        <translation>Il n’y a encore aucun modèle que les clients puissent demander. Revenez en arrière pour en ajouter un, ou terminez et faites-le plus tard.</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>No client points at Plexus yet.</source>
        <translation>Aucun client ne pointe encore vers Plexus.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A client, and what has come of it</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>FirstRunClient</name>
    <message>
        <source>Open in a terminal</source>
        <translation>Ouvrir dans un terminal</translation>
    </message>
    <message>
        <source>Open %1 in a terminal</source>
        <extracomment>%1 is a client</extracomment>
        <translation>Ouvrir %1 dans un terminal</translation>
    </message>
</context>
<context>
    <name>FirstRunClients</name>
    <message>
        <source>The gateway is not running, so nothing can point at it. Start it first.</source>
        <translation>La passerelle est arrêtée, rien ne peut donc pointer vers elle. Démarrez-la d’abord.</translation>
    </message>
    <message>
        <source>No coding agent was found on this computer. Any program that speaks a known API works: give it the address from Home and a key.</source>
        <translation>Aucun agent de programmation n’a été trouvé sur cet ordinateur. Tout programme qui parle une API connue convient&#x202f;: donnez-lui l’adresse affichée sur la page Accueil et une clé.</translation>
    </message>
    <message>
        <source>Choose the agents that should use Plexus. You see every change before it is written, and can undo it on the Clients page.</source>
        <translation>Choisissez les agents qui doivent utiliser Plexus. Vous voyez chaque modification avant qu’elle soit écrite, et pouvez l’annuler sur la page Clients.</translation>
    </message>
    <message>
        <source>Copies of the files are kept in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Des copies des fichiers sont conservées dans %1</translation>
    </message>
    <message>
        <source>There is no model clients could ask for yet. Go back and add one, or skip this step.</source>
        <translation>Il n’y a encore aucun modèle que les clients puissent demander. Revenez en arrière pour en ajouter un, ou passez cette étape.</translation>
    </message>
    <message>
        <source>Some clients have to be set up by hand; their steps are on the Clients page.</source>
        <translation>Certains clients doivent être configurés à la main&#x202f;; leurs étapes figurent sur la page Clients.</translation>
    </message>
</context>
<context>
    <name>FirstRunSheet</name>
    <message>
        <source>Set up Plexus</source>
        <translation>Configurer Plexus</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Write these changes</source>
        <translation>Écrire ces modifications</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>1 Accounts</source>
        <translation>1 Comptes</translation>
    </message>
    <message>
        <source>2 Clients</source>
        <translation>2 Clients</translation>
    </message>
    <message>
        <source>3 Check</source>
        <translation>3 Vérification</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Try the ticked models</source>
        <translation>Essayer les modèles cochés</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
</context>
<context>
    <name>FormChange</name>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <extracomment>%1 is what a setting is unless somebody changes it</extracomment>
        <translation>Par défaut&#x202f;: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <extracomment>%1 is the label of a setting</extracomment>
        <translation>Réinitialiser %1</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>optional</source>
        <extracomment>Beside the label of a field that may stay empty</extracomment>
        <translation>facultatif</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Beside a number nobody has set</extracomment>
        <translation>par défaut</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Line %1: “%2” is given twice.</source>
        <translation>Ligne %1&#x202f;: «&#x202f;%2&#x202f;» est indiqué deux fois.</translation>
    </message>
</context>
<context>
    <name>Gateway</name>
    <message>
        <source>in order</source>
        <extracomment>Why a target was tried at its place; so are the next ones</extracomment>
        <translation>dans l’ordre</translation>
    </message>
    <message>
        <source>first in order</source>
        <translation>première dans l’ordre</translation>
    </message>
    <message>
        <source>next in order</source>
        <translation>suivante dans l’ordre</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>tirée au hasard</translation>
    </message>
    <message>
        <source>lowest price %1 per million mixed tokens</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>prix le plus bas, %1 par million de tokens mélangés</translation>
    </message>
    <message>
        <source>price %1 per million mixed tokens</source>
        <translation>prix %1 par million de tokens mélangés</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <source>fastest first token %1 ms</source>
        <translation>premier token le plus rapide, %1 ms</translation>
    </message>
    <message>
        <source>first token %1 ms</source>
        <translation>premier token %1 ms</translation>
    </message>
    <message>
        <source>fastest whole answer %1 ms</source>
        <translation>réponse entière la plus rapide, %1 ms</translation>
    </message>
    <message>
        <source>whole answer %1 ms</source>
        <translation>réponse entière %1 ms</translation>
    </message>
    <message>
        <source>highest end-to-end speed %1 tokens/s</source>
        <translation>vitesse totale la plus élevée, %1 tokens/s</translation>
    </message>
    <message>
        <source>end-to-end speed %1 tokens/s</source>
        <translation>vitesse totale %1 tokens/s</translation>
    </message>
    <message>
        <source>highest speed %1 tokens/s</source>
        <translation>vitesse la plus élevée, %1 tokens/s</translation>
    </message>
    <message>
        <source>speed %1 tokens/s</source>
        <translation>vitesse %1 tokens/s</translation>
    </message>
    <message>
        <source>no measurements yet</source>
        <translation>pas encore mesurée</translation>
    </message>
    <message>
        <source>fewest requests in 24 hours (%1)</source>
        <translation>moins de requêtes en 24 heures (%1)</translation>
    </message>
    <message>
        <source>%1 requests in 24 hours</source>
        <translation>requêtes en 24 heures&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 of its allowance left, reset at %2</source>
        <extracomment>%1 is a share (&quot;64 %&quot;), %2 a time</extracomment>
        <translation>il reste %1 de son quota, réinitialisation&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 of its balance left</source>
        <extracomment>%1 is a share (&quot;64 %&quot;)</extracomment>
        <translation>il reste %1 de son solde</translation>
    </message>
    <message>
        <source>allowance used up</source>
        <translation>quota épuisé</translation>
    </message>
    <message>
        <source>allowance unknown</source>
        <translation>quota inconnu</translation>
    </message>
    <message>
        <source>tried out, never measured</source>
        <translation>mise à l’essai, jamais mesurée</translation>
    </message>
    <message>
        <source>tried out, last measured at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>mise à l’essai, dernière mesure&#x202f;: %1</translation>
    </message>
    <message>
        <source>tried out</source>
        <translation>mise à l’essai</translation>
    </message>
    <message>
        <source>the conversation&apos;s last answer came from it</source>
        <translation>la dernière réponse de la conversation venait d’elle</translation>
    </message>
    <message>
        <source>named directly</source>
        <translation>nommée directement</translation>
    </message>
    <message>
        <source>target disabled</source>
        <extracomment>Why a target was skipped; so are the next ones</extracomment>
        <translation>cible désactivée</translation>
    </message>
    <message>
        <source>provider disabled</source>
        <translation>fournisseur désactivé</translation>
    </message>
    <message>
        <source>provider not configured</source>
        <translation>fournisseur non configuré</translation>
    </message>
    <message>
        <source>alias disabled</source>
        <translation>alias désactivé</translation>
    </message>
    <message>
        <source>alias not configured</source>
        <translation>alias non configuré</translation>
    </message>
    <message>
        <source>alias contains itself</source>
        <translation>l’alias se contient lui-même</translation>
    </message>
    <message>
        <source>the key may not use the provider</source>
        <translation>la clé ne peut pas utiliser le fournisseur</translation>
    </message>
    <message>
        <source>made for another kind of request</source>
        <translation>prévue pour un autre type de requête</translation>
    </message>
    <message>
        <source>speaks no API the request can be translated to</source>
        <translation>ne parle aucune API vers laquelle traduire la requête</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>quota épuisé</translation>
    </message>
    <message>
        <source>%1 limit of %2</source>
        <extracomment>%1 is a quota, %2 how much it allows</extracomment>
        <translation>%1, limite %2</translation>
    </message>
    <message>
        <source>resting until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>au repos jusqu’à %1</translation>
    </message>
    <message>
        <source>“%1” is used up (%2)</source>
        <extracomment>%1 is what a provider calls its allowance, %2 a share (&quot;97 %&quot;)</extracomment>
        <translation>«&#x202f;%1&#x202f;» est épuisé (%2)</translation>
    </message>
    <message>
        <source>“%1” is used up</source>
        <translation>«&#x202f;%1&#x202f;» est épuisé</translation>
    </message>
    <message>
        <source>at its concurrency limit</source>
        <translation>à sa limite de requêtes simultanées</translation>
    </message>
    <message>
        <source>needs translation, which others do not</source>
        <translation>demande une traduction, d’autres non</translation>
    </message>
    <message>
        <source>not made for the lite form of Responses, which others are</source>
        <translation>ne prend pas la forme réduite de Responses, d’autres oui</translation>
    </message>
    <message>
        <source>stands earlier already</source>
        <translation>figure déjà plus haut</translation>
    </message>
    <message>
        <source>again, with the account&apos;s token renewed</source>
        <extracomment>Why a target was asked once more; so are the next ones</extracomment>
        <translation>de nouveau, avec le jeton du compte renouvelé</translation>
    </message>
    <message>
        <source>again, with the whole conversation: it does not know the answer before</source>
        <translation>de nouveau, avec toute la conversation&#x202f;: elle ne connaît pas la réponse précédente</translation>
    </message>
    <message>
        <source>again, without the older half of the conversation (truncation: auto)</source>
        <translation>de nouveau, sans la moitié la plus ancienne de la conversation (truncation: auto)</translation>
    </message>
    <message>
        <source>again, without the thinking whose signature it refused</source>
        <translation>de nouveau, sans la réflexion dont la signature a été refusée</translation>
    </message>
    <message>
        <source>again, without the advisor&apos;s results</source>
        <translation>de nouveau, sans les résultats du conseiller</translation>
    </message>
    <message>
        <source>again, without %1, which it does not take</source>
        <extracomment>%1 is a field of the request</extracomment>
        <translation>de nouveau, sans %1, qu’elle n’accepte pas</translation>
    </message>
    <message>
        <source>again, with %1 as %2</source>
        <extracomment>%1 is a field of the request, %2 its new name</extracomment>
        <translation>de nouveau, avec %1 comme %2</translation>
    </message>
    <message>
        <source>Nobody finished the login within twenty minutes. Begin again.</source>
        <translation>Personne n’a terminé la connexion en vingt minutes. Recommencez.</translation>
    </message>
    <message>
        <source>Waiting for the browser on port %1.</source>
        <translation>En attente du navigateur sur le port %1.</translation>
    </message>
    <message>
        <source>%1 refused: %2.</source>
        <translation>%1 a refusé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The answer of %1 holds no code.</source>
        <translation>La réponse de %1 ne contient pas de code.</translation>
    </message>
    <message>
        <source>The login waits for no code now.</source>
        <translation>La connexion n’attend aucun code pour le moment.</translation>
    </message>
    <message>
        <source>That belongs to another login. Use the page that was opened last.</source>
        <translation>Cela appartient à une autre connexion. Utilisez la dernière page ouverte.</translation>
    </message>
    <message>
        <source>Redeeming the code.</source>
        <translation>Échange du code.</translation>
    </message>
    <message>
        <source>There is no code in it.</source>
        <translation>Il n’y a pas de code dedans.</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>The address holds no code.</source>
        <translation>L’adresse ne contient pas de code.</translation>
    </message>
    <message>
        <source>That is no code.</source>
        <translation>Ce n’est pas un code.</translation>
    </message>
    <message>
        <source>Signed in; keeping the account.</source>
        <translation>Connecté&#x202f;; enregistrement du compte.</translation>
    </message>
    <message>
        <source>The authorization server answered with something that is not JSON.</source>
        <translation>Le serveur d’autorisation a répondu par autre chose que du JSON.</translation>
    </message>
    <message>
        <source>The authorization server answered without a token that can be sent.</source>
        <translation>Le serveur d’autorisation a répondu sans jeton qui puisse être envoyé.</translation>
    </message>
    <message>
        <source>Asking for a code.</source>
        <translation>Demande d’un code.</translation>
    </message>
    <message>
        <source>Waiting for the code to be entered.</source>
        <translation>En attente de la saisie du code.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Begin again.</source>
        <translation>Le code n’a pas été saisi à temps. Recommencez.</translation>
    </message>
    <message>
        <source>The login was declined on the page.</source>
        <translation>La connexion a été refusée sur la page.</translation>
    </message>
    <message>
        <source>The login asks for nothing now.</source>
        <translation>La connexion ne demande rien pour le moment.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est requis.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a host, like git.firm.example.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nom d’hôte, comme git.firm.example.</translation>
    </message>
    <message>
        <source>That is too long, or has characters in it that cannot be sent.</source>
        <translation>C’est trop long, ou contient des caractères qui ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>The domain of your GitHub Enterprise. Leave it empty for github.com.</source>
        <translation>Le domaine de votre GitHub Enterprise. Laissez vide pour github.com.</translation>
    </message>
    <message>
        <source>Google wants a client secret with every login. Plexus ships none: enter that of your own installed-app client, or of the program this account was made for.</source>
        <translation>Google exige un secret client à chaque connexion. Plexus n’en fournit aucun&#x202f;: saisissez celui de votre propre client d’application installée, ou celui du programme pour lequel ce compte a été créé.</translation>
    </message>
    <message>
        <source>The Google Cloud project, where your organisation has one. Leave it empty otherwise.</source>
        <translation>Le projet Google Cloud, si votre organisation en a un. Sinon, laissez vide.</translation>
    </message>
    <message>
        <source>Anthropic&apos;s terms allow accounts of the Free, Pro and Max plans to be used with Anthropic&apos;s own programs only, and it turns requests of other programs away. Plexus says what it is and hides nothing: such requests may be refused, and Anthropic may act against the account. An API key of the Anthropic Console has no such limit.</source>
        <translation>Les conditions d’Anthropic n’autorisent l’utilisation des comptes des abonnements Free, Pro et Max qu’avec les propres programmes d’Anthropic, et Anthropic rejette les requêtes d’autres programmes. Plexus dit ce qu’il est et ne cache rien&#x202f;: de telles requêtes peuvent être refusées, et Anthropic peut prendre des mesures contre le compte. Une clé d’API de l’Anthropic Console n’est pas soumise à cette restriction.</translation>
    </message>
    <message>
        <source>Google allows Antigravity accounts to be used with its own programs only and has closed accounts that were used with others. Plexus says what it is and hides nothing: requests may be refused. An API key of Google AI Studio, or Vertex AI, has no such limit.</source>
        <translation>Google n’autorise l’utilisation des comptes Antigravity qu’avec ses propres programmes et a fermé des comptes utilisés avec d’autres. Plexus dit ce qu’il est et ne cache rien&#x202f;: les requêtes peuvent être refusées. Une clé d’API de Google AI Studio, ou Vertex AI, n’est pas soumise à cette restriction.</translation>
    </message>
    <message>
        <source>Google allows Code Assist accounts to be used with its own programs only and has closed accounts that were used with others. Plexus says what it is and hides nothing. An API key of Google AI Studio, or Vertex AI, has no such limit.</source>
        <translation>Google n’autorise l’utilisation des comptes Code Assist qu’avec ses propres programmes et a fermé des comptes utilisés avec d’autres. Plexus dit ce qu’il est et ne cache rien. Une clé d’API de Google AI Studio, ou Vertex AI, n’est pas soumise à cette restriction.</translation>
    </message>
    <message>
        <source>%1, in group “%2” of %3</source>
        <extracomment>%1 is why, as &quot;first in order&quot;; %2 a group of targets, %3 the alias it is in</extracomment>
        <translation>%1, dans le groupe «&#x202f;%2&#x202f;» de %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n sample(s))</source>
        <extracomment>%1 is what was measured</extracomment>
        <translation>
            <numerusform>%1 (%n mesure)</numerusform>
            <numerusform>%1 (%n mesures)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is why, as &quot;quota used up&quot;; %2 which one</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The key or the account was refused</source>
        <translation>La clé ou le compte a été refusé</translation>
    </message>
    <message>
        <source>No credit is left</source>
        <translation>Il ne reste plus de crédit</translation>
    </message>
    <message>
        <source>The account is suspended</source>
        <translation>Le compte est suspendu</translation>
    </message>
    <message>
        <source>Not offered in this region</source>
        <translation>Non proposé dans cette région</translation>
    </message>
    <message>
        <source>The model is not open to this account</source>
        <translation>Le modèle n’est pas ouvert à ce compte</translation>
    </message>
    <message>
        <source>The provider does not know the model</source>
        <translation>Le fournisseur ne connaît pas le modèle</translation>
    </message>
    <message>
        <source>The plan&apos;s allowance is used up</source>
        <translation>Le quota de l’abonnement est épuisé</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>The provider is overloaded</source>
        <translation>Le fournisseur est surchargé</translation>
    </message>
    <message>
        <source>The provider was busy</source>
        <translation>Le fournisseur était occupé</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Aucune réponse à temps</translation>
    </message>
    <message>
        <source>The provider could not be reached</source>
        <translation>Le fournisseur était injoignable</translation>
    </message>
    <message>
        <source>A fault on the provider&apos;s side</source>
        <translation>Une erreur du côté du fournisseur</translation>
    </message>
    <message>
        <source>The address answers with a redirect</source>
        <translation>L’adresse répond par une redirection</translation>
    </message>
    <message>
        <source>The answer came too slowly</source>
        <translation>La réponse est arrivée trop lentement</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Plexus listens on %2 instead; clients that it did not set up need the new port.</source>
        <translation>Le port %1 est occupé par un autre programme. Plexus écoute sur %2 à la place&#x202f;; les clients qu’il n’a pas configurés ont besoin du nouveau port.</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2. Plexus listens on %3 instead; clients that it did not set up need the new port.</source>
        <translation>Le port %1 est occupé par %2. Plexus écoute sur %3 à la place&#x202f;; les clients qu’il n’a pas configurés ont besoin du nouveau port.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used (%1). Start or unlock it (GNOME Keyring, KWallet), or give keys by environment variables: env:NAME.</source>
        <translation>Le trousseau de cet ordinateur ne peut pas être utilisé (%1). Démarrez-le ou déverrouillez-le (GNOME Keyring, KWallet), ou fournissez les clés par des variables d’environnement&#x202f;: env:NAME.</translation>
    </message>
    <message>
        <source>A demo keeps nothing, so there is nothing to back up.</source>
        <translation>Une démo ne conserve rien&#x202f;; il n’y a donc rien à sauvegarder.</translation>
    </message>
    <message>
        <source>The database is on a server. Restore it with plexusd restore, while no gateway runs.</source>
        <translation>La base de données est sur un serveur. Restaurez-la avec plexusd restore, pendant qu’aucune passerelle ne tourne.</translation>
    </message>
    <message>
        <source>There is no revision %1.</source>
        <translation>Il n’y a pas de révision %1.</translation>
    </message>
    <message>
        <source>Back to revision %1</source>
        <translation>Retour à la révision %1</translation>
    </message>
    <message>
        <source>Configuration imported</source>
        <translation>Configuration importée</translation>
    </message>
    <message>
        <source>must be an http:// or https:// address, not “%1”</source>
        <translation>doit être une adresse http:// ou https://, et non «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>must not contain a user name or password; use api_key or headers</source>
        <translation>ne doit contenir ni nom d’utilisateur ni mot de passe&#x202f;; utilisez api_key ou headers</translation>
    </message>
    <message>
        <source>must not contain ? or #</source>
        <translation>ne doit contenir ni ? ni #</translation>
    </message>
    <message>
        <source>sends the key unencrypted over the network; use https</source>
        <translation>envoie la clé sans chiffrement sur le réseau&#x202f;; utilisez https</translation>
    </message>
    <message>
        <source>must be http://host:port, socks5://host:port or direct</source>
        <translation>doit être http://host:port, socks5://host:port ou direct</translation>
    </message>
    <message>
        <source>“%1” is no JSON pointer: it begins with /</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un pointeur JSON&#x202f;: un tel pointeur commence par /</translation>
    </message>
    <message>
        <source>says nothing: give is, is_not, like or there</source>
        <translation>n’indique rien&#x202f;: donnez is, is_not, like ou there</translation>
    </message>
    <message>
        <source>needs elapsed_from and elapsed_to, or neither</source>
        <translation>demande elapsed_from et elapsed_to, ou aucun des deux</translation>
    </message>
    <message>
        <source>has a part without pointer or value</source>
        <translation>a une partie sans pointer ni value</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>dépasse %1 caractères</translation>
    </message>
    <message>
        <source>is no regular expression: %1</source>
        <translation>n’est pas une expression régulière&#x202f;: %1</translation>
    </message>
    <message>
        <source>has no named group (?&lt;name&gt;…)</source>
        <translation>n’a pas de groupe nommé (?&lt;name&gt;…)</translation>
    </message>
    <message>
        <source>a page needs `extract`</source>
        <translation>une page demande `extract`</translation>
    </message>
    <message>
        <source>must be an http:// or https:// address</source>
        <translation>doit être une adresse http:// ou https://</translation>
    </message>
    <message>
        <source>must be GET or POST</source>
        <translation>doit être GET ou POST</translation>
    </message>
    <message>
        <source>is not a valid request header</source>
        <translation>n’est pas un en-tête de requête valide</translation>
    </message>
    <message>
        <source>would hold a credential in the clear; use `auth`, or ${option.NAME}</source>
        <translation>contiendrait un identifiant secret en clair&#x202f;; utilisez `auth` ou ${option.NAME}</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>measures nothing: give used, remaining or percent</source>
        <translation>ne mesure rien&#x202f;: indiquez used, remaining ou percent</translation>
    </message>
    <message>
        <source>a balance needs remaining, or limit and used</source>
        <translation>un solde demande remaining, ou limit et used</translation>
    </message>
    <message>
        <source>window_end needs a window</source>
        <translation>window_end demande window</translation>
    </message>
    <message>
        <source>must be all, none or patterns of models</source>
        <translation>doit être all, none ou des motifs de noms de modèles</translation>
    </message>
    <message>
        <source>is missing: what is asked</source>
        <translation>manque&#x202f;: ce qui est demandé</translation>
    </message>
    <message>
        <source>are more than %1</source>
        <translation>sont plus de %1</translation>
    </message>
    <message>
        <source>is missing: what of the answer is a meter</source>
        <translation>manque&#x202f;: ce qui, dans la réponse, est un compteur</translation>
    </message>
    <message>
        <source>there is no option “%1”</source>
        <translation>il n’y a pas d’option «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>is missing: whose sign-in is meant</source>
        <translation>manque&#x202f;: l’éditeur de la connexion</translation>
    </message>
    <message>
        <source>every step of several needs a name of its own</source>
        <translation>s’il y a plusieurs étapes, chacune doit avoir son propre nom</translation>
    </message>
    <message>
        <source>there is no step “%1”</source>
        <translation>il n’y a pas d’étape «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>there is no meter “%1”</source>
        <translation>il n’y a pas de compteur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>an alias (*) refers to a part that is not finished yet</source>
        <translation>un alias (*) renvoie à une partie qui n’est pas encore terminée</translation>
    </message>
    <message>
        <source>the document is nested more than %1 levels deep</source>
        <translation>le document est imbriqué sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>the document has more than %1 parts</source>
        <translation>le document a plus de %1 parties</translation>
    </message>
    <message>
        <source>a key must be a plain text</source>
        <translation>une clé doit être un simple texte</translation>
    </message>
    <message>
        <source>the document is larger than 8 MB</source>
        <translation>le document dépasse 8 Mo</translation>
    </message>
    <message>
        <source>must be a text, not %1</source>
        <translation>doit être un texte, et non %1</translation>
    </message>
    <message>
        <source>must be true or false, not %1</source>
        <translation>doit être true ou false, et non %1</translation>
    </message>
    <message>
        <source>must be a whole number, not %1</source>
        <translation>doit être un nombre entier, et non %1</translation>
    </message>
    <message>
        <source>must be between %1 and %2, not %3</source>
        <translation>doit être compris entre %1 et %2, et non %3</translation>
    </message>
    <message>
        <source>must be a number, not %1</source>
        <translation>doit être un nombre, et non %1</translation>
    </message>
    <message>
        <source>must be a list of texts, not %1</source>
        <translation>doit être une liste de textes, et non %1</translation>
    </message>
    <message>
        <source>must be a section of fields, not %1</source>
        <translation>doit être un groupe de champs, et non %1</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>champ inconnu</translation>
    </message>
    <message>
        <source>unknown field; did you mean %1?</source>
        <translation>champ inconnu&#x202f;; vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>is given twice; keep one</source>
        <translation>est indiqué deux fois&#x202f;; n’en gardez qu’un</translation>
    </message>
    <message>
        <source>must be a list, not %1</source>
        <translation>doit être une liste, et non %1</translation>
    </message>
    <message>
        <source>must be the secret itself; give secret_digest to keep it out of the file</source>
        <translation>doit être le secret lui-même&#x202f;; indiquez secret_digest pour le garder hors du fichier</translation>
    </message>
    <message>
        <source>is a placeholder, not a secret</source>
        <translation>est une valeur d’exemple, pas un secret</translation>
    </message>
    <message>
        <source>is short enough to be guessed; use at least 20 random characters</source>
        <translation>est assez court pour être deviné&#x202f;; utilisez au moins 20 caractères aléatoires</translation>
    </message>
    <message>
        <source>must be sha256: and 64 hexadecimal digits</source>
        <translation>doit être sha256: suivi de 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>must be a time with its zone, for example 2026-12-31T00:00:00Z</source>
        <translation>doit être une date et heure avec son fuseau, par exemple 2026-12-31T00:00:00Z</translation>
    </message>
    <message>
        <source>must be HOST:PORT, for example 127.0.0.1:4000</source>
        <translation>doit être HOST:PORT, par exemple 127.0.0.1:4000</translation>
    </message>
    <message>
        <source>is not read from files; set the ADMIN_KEY environment variable instead</source>
        <translation>n’est pas lu dans les fichiers&#x202f;; définissez plutôt la variable d’environnement ADMIN_KEY</translation>
    </message>
    <message>
        <source>“%1” is not bearer, token, header:NAME, cookie:NAME or none</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni bearer, ni token, ni header:NAME, ni cookie:NAME, ni none</translation>
    </message>
    <message>
        <source>must be key, account, refresh or option:NAME</source>
        <translation>doit être key, account, refresh ou option:NAME</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>must be a list of pointers or sections</source>
        <translation>doit être une liste de pointeurs ou de groupes</translation>
    </message>
    <message>
        <source>the old HTTP+SSE transport is not spoken; give the server&apos;s streamable HTTP address</source>
        <translation>l’ancien transport HTTP+SSE n’est pas pris en charge&#x202f;; indiquez l’adresse Streamable HTTP du serveur</translation>
    </message>
    <message>
        <source>must be http or stdio</source>
        <translation>doit être http ou stdio</translation>
    </message>
    <message>
        <source>is missing: how much the quota allows</source>
        <translation>manque&#x202f;: combien le quota autorise</translation>
    </message>
    <message>
        <source>must be an amount in dollars, for example 12.50</source>
        <translation>doit être un montant en dollars, par exemple 12.50</translation>
    </message>
    <message>
        <source>must be a whole number of tokens</source>
        <translation>doit être un nombre entier de tokens</translation>
    </message>
    <message>
        <source>must be a whole number of requests</source>
        <translation>doit être un nombre entier de requêtes</translation>
    </message>
    <message>
        <source>must be a length like 30m, 5h or 7d, at most 366d</source>
        <translation>doit être une durée comme 30m, 5h ou 7d, au plus 366d</translation>
    </message>
    <message>
        <source>“%1” is not a dialect</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un dialecte</translation>
    </message>
    <message>
        <source>there is no adapter “%1”; there are %2</source>
        <translation>il n’y a pas d’adaptateur «&#x202f;%1&#x202f;»&#x202f;; les adaptateurs sont %2</translation>
    </message>
    <message>
        <source>there is no adapter “%1”; did you mean %2?</source>
        <translation>il n’y a pas d’adaptateur «&#x202f;%1&#x202f;»&#x202f;; vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>is missing: which form of checker</source>
        <translation>manque&#x202f;: le type de vérificateur</translation>
    </message>
    <message>
        <source>is missing: what a checker of type custom asks and reads</source>
        <translation>manque&#x202f;: ce qu’un vérificateur de type custom demande et lit</translation>
    </message>
    <message>
        <source>Plexus ships no checker “%1”; it has to be in DATA_DIR/quota-checkers</source>
        <translation>Plexus ne fournit pas de vérificateur «&#x202f;%1&#x202f;»&#x202f;; il doit se trouver dans DATA_DIR/quota-checkers</translation>
    </message>
    <message>
        <source>Plexus ships no checker “%1”; it has to be in DATA_DIR/quota-checkers, or did you mean %2?</source>
        <translation>Plexus ne fournit pas de vérificateur «&#x202f;%1&#x202f;»&#x202f;; il doit se trouver dans DATA_DIR/quota-checkers, ou vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>names no variable or entry after the colon</source>
        <translation>n’indique ni variable ni entrée après les deux-points</translation>
    </message>
    <message>
        <source>a provider&apos;s name must not be empty nor contain spaces</source>
        <translation>le nom d’un fournisseur ne doit ni être vide ni contenir d’espaces</translation>
    </message>
    <message>
        <source>is missing: the address of the provider, or oauth_provider for whose account it is</source>
        <translation>manque&#x202f;: l’adresse du fournisseur, ou oauth_provider pour l’éditeur du compte</translation>
    </message>
    <message>
        <source>says which account, but oauth_provider not whose</source>
        <translation>indique quel compte, mais oauth_provider n’en indique pas l’éditeur</translation>
    </message>
    <message>
        <source>must not contain spaces</source>
        <translation>ne doit pas contenir d’espaces</translation>
    </message>
    <message>
        <source>is a placeholder, not a key</source>
        <translation>est une valeur d’exemple, pas une clé</translation>
    </message>
    <message>
        <source>contains spaces at its ends or characters that cannot be sent</source>
        <translation>contient des espaces au début ou à la fin, ou des caractères qui ne peuvent pas être envoyés</translation>
    </message>
    <message>
        <source>a model&apos;s name must not be empty</source>
        <translation>le nom d’un modèle ne doit pas être vide</translation>
    </message>
    <message>
        <source>“%1” is listed twice</source>
        <translation>«&#x202f;%1&#x202f;» figure deux fois dans la liste</translation>
    </message>
    <message>
        <source>names an alias and a provider; keep one</source>
        <translation>nomme un alias et un fournisseur&#x202f;; n’en gardez qu’un</translation>
    </message>
    <message>
        <source>there is no alias “%1”</source>
        <translation>il n’y a pas d’alias «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>there is no alias “%1”; did you mean %2?</source>
        <translation>il n’y a pas d’alias «&#x202f;%1&#x202f;»&#x202f;; vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>there is no provider “%1”</source>
        <translation>il n’y a pas de fournisseur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>there is no provider “%1”; did you mean %2?</source>
        <translation>il n’y a pas de fournisseur «&#x202f;%1&#x202f;»&#x202f;; vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>is missing: the provider&apos;s name for the model</source>
        <translation>manque&#x202f;: le nom du modèle chez le fournisseur</translation>
    </message>
    <message>
        <source>the provider %1 does not list the model “%2”</source>
        <translation>le modèle «&#x202f;%2&#x202f;» n’est pas dans la liste du fournisseur %1</translation>
    </message>
    <message>
        <source>the provider %1 does not list the model “%2”; did you mean %3?</source>
        <translation>le modèle «&#x202f;%2&#x202f;» n’est pas dans la liste du fournisseur %1&#x202f;; vouliez-vous dire %3&#x202f;?</translation>
    </message>
    <message>
        <source>an alias must not be empty nor contain spaces</source>
        <translation>un alias ne doit ni être vide ni contenir d’espaces</translation>
    </message>
    <message>
        <source>has no target: name at least one provider and model</source>
        <translation>n’a aucune cible&#x202f;: indiquez au moins un fournisseur et un modèle</translation>
    </message>
    <message>
        <source>is used by another group of this alias</source>
        <translation>est utilisé par un autre groupe de cet alias</translation>
    </message>
    <message>
        <source>is the same target as an earlier one</source>
        <translation>est la même cible qu’une précédente</translation>
    </message>
    <message>
        <source>leads back to itself through other aliases</source>
        <translation>revient à lui-même en passant par d’autres alias</translation>
    </message>
    <message>
        <source>exists twice</source>
        <translation>existe deux fois</translation>
    </message>
    <message>
        <source>“%1” is the name of an alias already</source>
        <translation>«&#x202f;%1&#x202f;» est déjà le nom d’un alias</translation>
    </message>
    <message>
        <source>“%1” is used twice</source>
        <translation>«&#x202f;%1&#x202f;» est utilisé deux fois</translation>
    </message>
    <message>
        <source>a key&apos;s name must not be empty nor contain spaces, * or :</source>
        <translation>le nom d’une clé ne doit ni être vide ni contenir d’espaces, de * ou de :</translation>
    </message>
    <message>
        <source>is the same as another key&apos;s</source>
        <translation>est identique à celui d’une autre clé</translation>
    </message>
    <message>
        <source>lets every computer in the network reach Plexus; requests need a key, but nothing is encrypted on the way</source>
        <translation>permet à tous les ordinateurs du réseau de joindre Plexus&#x202f;; les requêtes demandent une clé, mais rien n’est chiffré en chemin</translation>
    </message>
    <message>
        <source>“%1” is not a loopback address (127.0.0.1, ::1 or localhost); for other computers to reach Plexus write network:PORT</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse de bouclage (127.0.0.1, ::1 ou localhost)&#x202f;; pour que d’autres ordinateurs joignent Plexus, écrivez network:PORT</translation>
    </message>
    <message>
        <source>the port must be between 0 and 65535</source>
        <translation>le port doit être compris entre 0 et 65535</translation>
    </message>
    <message>
        <source>“%1” is not an origin like https://app.example</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une origine comme https://app.example</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>doit être un chemin absolu</translation>
    </message>
    <message>
        <source>contains characters that cannot be sent</source>
        <translation>contient des caractères qui ne peuvent pas être envoyés</translation>
    </message>
    <message>
        <source>must be bearer or the name of a request header</source>
        <translation>doit être bearer ou le nom d’un en-tête de requête</translation>
    </message>
    <message>
        <source>signs in and has keys; keep one</source>
        <translation>se connecte par oauth et a des clés&#x202f;; ne gardez que l’un des deux</translation>
    </message>
    <message>
        <source>a server has an address or a command; keep one</source>
        <translation>un serveur a une adresse ou une commande&#x202f;; n’en gardez qu’une</translation>
    </message>
    <message>
        <source>headers, keys and oauth are for servers with an address; a program has env</source>
        <translation>headers, keys et oauth sont pour les serveurs qui ont une adresse&#x202f;; un programme a env</translation>
    </message>
    <message>
        <source>is not the name of an environment variable</source>
        <translation>n’est pas le nom d’une variable d’environnement</translation>
    </message>
    <message>
        <source>must be a full path</source>
        <translation>doit être un chemin complet</translation>
    </message>
    <message>
        <source>is the name of Plexus&apos; own server; choose another</source>
        <translation>est le nom du serveur de Plexus lui-même&#x202f;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>a server&apos;s name has 1 to 63 of a-z, 0-9, - and _ and begins with a letter or digit</source>
        <translation>le nom d’un serveur a de 1 à 63 caractères parmi a-z, 0-9, - et _ et commence par une lettre ou un chiffre</translation>
    </message>
    <message>
        <source>a server&apos;s name must not contain __, which stands before the names of tools</source>
        <translation>le nom d’un serveur ne doit pas contenir __, qui précède les noms d’outils</translation>
    </message>
    <message>
        <source>local_http servers are not started; give the program as command and args</source>
        <translation>les serveurs local_http ne sont pas lancés&#x202f;; indiquez le programme par command et args</translation>
    </message>
    <message>
        <source>has neither upstream_url nor command</source>
        <translation>n’a ni upstream_url ni command</translation>
    </message>
    <message>
        <source>there is no MCP server “%1”</source>
        <translation>il n’y a pas de serveur MCP «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>there is no alias “%1”: images cannot be described</source>
        <translation>il n’y a pas d’alias «&#x202f;%1&#x202f;»&#x202f;: les images ne peuvent pas être décrites</translation>
    </message>
    <message>
        <source>“%1” has its own images described; name a model that sees</source>
        <translation>«&#x202f;%1&#x202f;» fait décrire ses propres images&#x202f;; indiquez un modèle qui voit</translation>
    </message>
    <message>
        <source>has no effect until vision_fallthrough.descriptor_model names a model</source>
        <translation>n’a aucun effet tant que vision_fallthrough.descriptor_model n’indique pas de modèle</translation>
    </message>
    <message>
        <source>“%1” is not an address, a network like 10.0.0.0/8, or a range like 10.0.0.5-20</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni une adresse, ni un réseau comme 10.0.0.0/8, ni une plage comme 10.0.0.5-20</translation>
    </message>
    <message>
        <source>names “%1” twice; it counts once</source>
        <translation>nomme «&#x202f;%1&#x202f;» deux fois&#x202f;; il ne compte qu’une fois</translation>
    </message>
    <message>
        <source>there is no quota “%1”</source>
        <translation>il n’y a pas de quota «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>there is no quota “%1”; did you mean %2?</source>
        <translation>il n’y a pas de quota «&#x202f;%1&#x202f;»&#x202f;; vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>limits cost, but %1 has no price: unless its provider reports one, what it costs is not counted</source>
        <translation>limite le coût, mais %1 n’a pas de prix&#x202f;: sauf si son fournisseur en indique un, son coût n’est pas compté</translation>
    </message>
    <message>
        <source>limits cost, but %1 (and %2 more) has no price: unless its provider reports one, what it costs is not counted</source>
        <translation>limite le coût, mais %1 (et %2 de plus) n’a pas de prix&#x202f;: sauf si son fournisseur en indique un, son coût n’est pas compté</translation>
    </message>
    <message>
        <source>a quota&apos;s name must not be empty</source>
        <translation>le nom d’un quota ne doit pas être vide</translation>
    </message>
    <message>
        <source>a quota&apos;s name must not contain line breaks or control characters</source>
        <translation>le nom d’un quota ne doit contenir ni saut de ligne ni caractère de contrôle</translation>
    </message>
    <message>
        <source>must be more than 0; to shut a key off, disable it</source>
        <translation>doit être supérieur à 0&#x202f;; pour bloquer une clé, désactivez-la</translation>
    </message>
    <message>
        <source>is missing: how long a rolling window is, for example 5h</source>
        <translation>manque&#x202f;: la durée de la période glissante, par exemple 5h</translation>
    </message>
    <message>
        <source>only means something with type rolling</source>
        <translation>n’a de sens qu’avec le type rolling</translation>
    </message>
    <message>
        <source>must be between 0 and 1, for example 0.8</source>
        <translation>doit être compris entre 0 et 1, par exemple 0.8</translation>
    </message>
    <message>
        <source>a price must not be negative</source>
        <translation>un prix ne doit pas être négatif</translation>
    </message>
    <message>
        <source>is missing: source defined needs at least one tier</source>
        <translation>manque&#x202f;: la source defined demande au moins un palier</translation>
    </message>
    <message>
        <source>lies below the lower bound</source>
        <translation>est inférieur à la borne inférieure</translation>
    </message>
    <message>
        <source>tiers must be sorted by their lower bound</source>
        <translation>les paliers doivent être triés par borne inférieure</translation>
    </message>
    <message>
        <source>overlaps the tier before it</source>
        <translation>chevauche le palier précédent</translation>
    </message>
    <message>
        <source>leaves a gap above %1: requests of that size have no price</source>
        <translation>laisse un vide au-dessus de %1&#x202f;: les requêtes de cette taille n’ont pas de prix</translation>
    </message>
    <message>
        <source>ends at %1: larger requests have no price</source>
        <translation>s’arrête à %1&#x202f;: les requêtes plus grandes n’ont pas de prix</translation>
    </message>
    <message>
        <source>per_unit needs per_image, per_audio_minute or per_million_characters</source>
        <translation>per_unit demande per_image, per_audio_minute ou per_million_characters</translation>
    </message>
    <message>
        <source>is missing: the catalogue&apos;s id, for example openai/gpt-5</source>
        <translation>manque&#x202f;: l’ID dans le catalogue, par exemple openai/gpt-5</translation>
    </message>
    <message>
        <source>does not apply to source per_request</source>
        <translation>ne s’applique pas à la source per_request</translation>
    </message>
    <message>
        <source>must be between 0 and 1, for example 0.05</source>
        <translation>doit être compris entre 0 et 1, par exemple 0.05</translation>
    </message>
    <message>
        <source>must be at least 1</source>
        <translation>doit être au moins 1</translation>
    </message>
    <message>
        <source>%1 is not a status code</source>
        <translation>%1 n’est pas un code d’état</translation>
    </message>
    <message>
        <source>holds codes from 200 to 299, which are never tried again</source>
        <translation>contient des codes de 200 à 299, pour lesquels rien n’est jamais réessayé</translation>
    </message>
    <message>
        <source>an empty text would match every error</source>
        <translation>un texte vide correspondrait à toutes les erreurs</translation>
    </message>
    <message>
        <source>stalls are not watched: without a time to the first bytes or a slowest pace nothing cools</source>
        <translation>les blocages ne sont pas surveillés&#x202f;: sans délai des premiers octets ni débit minimal, rien n’est mis au repos</translation>
    </message>
    <message>
        <source>the time to the first bytes must be more than 0</source>
        <translation>le délai des premiers octets doit être supérieur à 0</translation>
    </message>
    <message>
        <source>the slowest pace and its window must be more than 0</source>
        <translation>le débit minimal et sa période doivent être supérieurs à 0</translation>
    </message>
    <message>
        <source>windowSeconds and gracePeriodSeconds do nothing without minBytesPerSecond</source>
        <translation>windowSeconds et gracePeriodSeconds ne font rien sans minBytesPerSecond</translation>
    </message>
    <message>
        <source>does nothing without ttfbSeconds</source>
        <translation>ne fait rien sans ttfbSeconds</translation>
    </message>
    <message>
        <source>trusts everybody: any client can then name any address as its own</source>
        <translation>fait confiance à tout le monde&#x202f;: n’importe quel client peut alors se donner n’importe quelle adresse</translation>
    </message>
    <message>
        <source>must be more than 0</source>
        <translation>doit être supérieur à 0</translation>
    </message>
    <message>
        <source>is longer than maxMinutes (%1 &gt; %2)</source>
        <translation>est plus long que maxMinutes (%1 &gt; %2)</translation>
    </message>
    <message>
        <source>is a credential, so its name must end in key, token, secret, password, cookie or session: by that it is known, and kept out of sight</source>
        <translation>est un identifiant secret&#x202f;; son nom doit donc se terminer par key, token, secret, password, cookie ou session&#x202f;: c’est ainsi qu’il est reconnu et caché</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>une valeur vide</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>un groupe de champs</translation>
    </message>
    <message>
        <source>only the client&apos;s own API knows this part</source>
        <translation>seule l’API du client connaît cette partie</translation>
    </message>
    <message>
        <source>the target takes no images</source>
        <translation>la cible n’accepte pas d’images</translation>
    </message>
    <message>
        <source>chat has no images by file id</source>
        <translation>Chat Completions n’a pas d’images par ID de fichier</translation>
    </message>
    <message>
        <source>the target takes no audio</source>
        <translation>la cible n’accepte pas d’audio</translation>
    </message>
    <message>
        <source>chat takes audio by its bytes only</source>
        <translation>Chat Completions n’accepte l’audio que par ses octets</translation>
    </message>
    <message>
        <source>the file is stored with another vendor</source>
        <translation>le fichier est stocké chez un autre éditeur</translation>
    </message>
    <message>
        <source>chat takes no files by address; the address is sent as text</source>
        <translation>Chat Completions n’accepte pas de fichiers par adresse&#x202f;; l’adresse est envoyée comme texte</translation>
    </message>
    <message>
        <source>the target takes no files</source>
        <translation>la cible n’accepte pas de fichiers</translation>
    </message>
    <message>
        <source>chat files have a name only</source>
        <translation>les fichiers de Chat Completions n’ont qu’un nom</translation>
    </message>
    <message>
        <source>chat models cannot be told to cite a file</source>
        <translation>impossible de demander aux modèles de Chat Completions de citer un fichier</translation>
    </message>
    <message>
        <source>chat has no such mark; said in words</source>
        <translation>Chat Completions n’a pas cette marque&#x202f;; dite en toutes lettres</translation>
    </message>
    <message>
        <source>tool messages hold text only</source>
        <translation>les messages tool ne contiennent que du texte</translation>
    </message>
    <message>
        <source>tool messages hold text only; what else there is goes into the next user message</source>
        <translation>les messages tool ne contiennent que du texte&#x202f;; le reste va dans le message user suivant</translation>
    </message>
    <message>
        <source>chat has no place for the mark on a call</source>
        <translation>Chat Completions n’a pas de place pour la marque d’un appel</translation>
    </message>
    <message>
        <source>assistant messages hold no media</source>
        <translation>les messages assistant ne contiennent pas de médias</translation>
    </message>
    <message>
        <source>the target does not take back earlier reasoning</source>
        <translation>la cible ne reprend pas le raisonnement antérieur</translation>
    </message>
    <message>
        <source>chat requests hold no citations</source>
        <translation>les requêtes Chat Completions ne contiennent pas de citations</translation>
    </message>
    <message>
        <source>the target takes no schema; it is asked for JSON and told the schema</source>
        <translation>la cible n’accepte pas de schéma&#x202f;; du JSON lui est demandé et le schéma lui est indiqué</translation>
    </message>
    <message>
        <source>the target needs a voice and a format; defaults are sent</source>
        <translation>la cible a besoin d’une voix et d’un format&#x202f;; des valeurs par défaut sont envoyées</translation>
    </message>
    <message>
        <source>chat answers have no such part</source>
        <translation>les réponses Chat Completions n’ont pas cette partie</translation>
    </message>
    <message>
        <source>chat cites addresses only</source>
        <translation>Chat Completions ne cite que des adresses</translation>
    </message>
    <message>
        <source>the target&apos;s API has no such parameter</source>
        <translation>l’API de la cible n’a pas ce paramètre</translation>
    </message>
    <message>
        <source>the target takes four stop sequences at most</source>
        <translation>la cible accepte quatre séquences d’arrêt au plus</translation>
    </message>
    <message>
        <source>longer than 64 characters; its hash is sent</source>
        <translation>plus de 64 caractères&#x202f;; son hachage est envoyé</translation>
    </message>
    <message>
        <source>chat takes metadata only for stored answers</source>
        <translation>Chat Completions n’accepte de métadonnées que pour les réponses conservées</translation>
    </message>
    <message>
        <source>another vendor&apos;s tier</source>
        <translation>niveau de service d’un autre éditeur</translation>
    </message>
    <message>
        <source>only the client&apos;s own API knows this field</source>
        <translation>seule l’API du client connaît ce champ</translation>
    </message>
    <message>
        <source>chat keeps no answers</source>
        <translation>Chat Completions ne conserve pas de réponses</translation>
    </message>
    <message>
        <source>chat keeps no conversations</source>
        <translation>Chat Completions ne conserve pas de conversations</translation>
    </message>
    <message>
        <source>the target refuses this field</source>
        <translation>la cible refuse ce champ</translation>
    </message>
    <message>
        <source>the target&apos;s API does not run this tool</source>
        <translation>l’API de la cible n’exécute pas cet outil</translation>
    </message>
    <message>
        <source>the target has no such switch</source>
        <translation>la cible n’a pas ce réglage</translation>
    </message>
    <message>
        <source>a completion is text only</source>
        <translation>une complétion n’est que du texte</translation>
    </message>
    <message>
        <source>the target refuses this parameter</source>
        <translation>la cible refuse ce paramètre</translation>
    </message>
    <message>
        <source>code the provider ran and its results are told as text</source>
        <translation>le code exécuté par le fournisseur et ses résultats sont rendus en texte</translation>
    </message>
    <message>
        <source>the target takes a subset of JSON Schema; the rest is told in the description</source>
        <translation>la cible n’accepte qu’une partie de JSON Schema&#x202f;; le reste est indiqué dans la description</translation>
    </message>
    <message>
        <source>the target&apos;s conversations begin with the user</source>
        <translation>les conversations de la cible commencent par l’utilisateur</translation>
    </message>
    <message>
        <source>the target does not continue an answer that was begun</source>
        <translation>la cible ne continue pas une réponse déjà commencée</translation>
    </message>
    <message>
        <source>it was not described</source>
        <translation>elle n’a pas été décrite</translation>
    </message>
    <message>
        <source>the target cannot take audio; its transcript is sent</source>
        <translation>la cible ne prend pas l’audio en charge&#x202f;; sa transcription est envoyée</translation>
    </message>
    <message>
        <source>the target cannot take audio</source>
        <translation>la cible ne prend pas l’audio en charge</translation>
    </message>
    <message>
        <source>the target cannot take images</source>
        <translation>la cible ne prend pas les images en charge</translation>
    </message>
    <message>
        <source>the file is stored at another vendor</source>
        <translation>le fichier est stocké chez un autre éditeur</translation>
    </message>
    <message>
        <source>the target cannot take video</source>
        <translation>la cible ne prend pas la vidéo en charge</translation>
    </message>
    <message>
        <source>the target cannot take files; its text is sent</source>
        <translation>la cible ne prend pas les fichiers en charge&#x202f;; son texte est envoyé</translation>
    </message>
    <message>
        <source>the target cannot take files</source>
        <translation>la cible ne prend pas les fichiers en charge</translation>
    </message>
    <message>
        <source>signatures of another vendor mean nothing here</source>
        <translation>les signatures d’un autre éditeur n’ont pas de sens ici</translation>
    </message>
    <message>
        <source>thinking the target did not sign would be refused</source>
        <translation>une réflexion que la cible n’a pas signée serait refusée</translation>
    </message>
    <message>
        <source>a tool is forced, which the target refuses while it thinks</source>
        <translation>un outil est imposé, ce que la cible refuse pendant qu’elle réfléchit</translation>
    </message>
    <message>
        <source>the answer is begun, which the target refuses while it thinks</source>
        <translation>la réponse est déjà commencée, ce que la cible refuse pendant qu’elle réfléchit</translation>
    </message>
    <message>
        <source>the thoughts of the last tool call are not in the history, which the target demands</source>
        <translation>les réflexions du dernier appel d’outil ne sont pas dans l’historique, alors que la cible les exige</translation>
    </message>
    <message>
        <source>the target always thinks</source>
        <translation>la cible réfléchit toujours</translation>
    </message>
    <message>
        <source>the target cannot be told not to think; it is told to think least</source>
        <translation>la réflexion de la cible ne peut pas être désactivée&#x202f;; le minimum lui est demandé</translation>
    </message>
    <message>
        <source>the target cannot be told not to think; it gets its least budget</source>
        <translation>la réflexion de la cible ne peut pas être désactivée&#x202f;; elle reçoit son plus petit budget</translation>
    </message>
    <message>
        <source>the target cannot be told not to think</source>
        <translation>la réflexion de la cible ne peut pas être désactivée</translation>
    </message>
    <message>
        <source>the target cannot be told how much to think</source>
        <translation>impossible d’indiquer à la cible combien réfléchir</translation>
    </message>
    <message>
        <source>the target has no such effort; the nearest it has is sent</source>
        <translation>la cible n’a pas cet effort&#x202f;; le plus proche qu’elle ait est envoyé</translation>
    </message>
    <message>
        <source>the target can be told to think, not how much</source>
        <translation>on peut demander à la cible de réfléchir, mais pas combien</translation>
    </message>
    <message>
        <source>the budget is outside what the target takes</source>
        <translation>le budget est hors de ce que la cible accepte</translation>
    </message>
    <message>
        <source>thinking is off: there is no room for it below the output limit</source>
        <translation>la réflexion est désactivée&#x202f;: il n’y a pas de place pour elle sous la limite de sortie</translation>
    </message>
    <message>
        <source>the budget is made smaller, to leave room for the answer</source>
        <translation>le budget est réduit pour laisser de la place à la réponse</translation>
    </message>
    <message>
        <source>the limit counts thinking too; it is raised to leave room for the answer</source>
        <translation>la limite compte aussi la réflexion&#x202f;; elle est relevée pour laisser de la place à la réponse</translation>
    </message>
    <message>
        <source>the target&apos;s model refuses sampling parameters</source>
        <translation>le modèle de la cible refuse les paramètres d’échantillonnage</translation>
    </message>
    <message>
        <source>the target refuses it while it thinks</source>
        <translation>la cible le refuse pendant qu’elle réfléchit</translation>
    </message>
    <message>
        <source>it is above what the target takes</source>
        <translation>c’est plus que ce que la cible accepte</translation>
    </message>
    <message>
        <source>the target takes temperature or top_p, not both</source>
        <translation>la cible accepte temperature ou top_p, pas les deux</translation>
    </message>
    <message>
        <source>it is above what the target&apos;s model can write</source>
        <translation>c’est plus que ce que le modèle de la cible peut écrire</translation>
    </message>
    <message>
        <source>it is below what the target takes</source>
        <translation>c’est moins que ce que la cible accepte</translation>
    </message>
    <message>
        <source>the target takes fewer stop sequences, or none of space alone</source>
        <translation>la cible accepte moins de séquences d’arrêt, ou aucune faite seulement d’espaces</translation>
    </message>
    <message>
        <source>the target has no JSON mode; it is instructed</source>
        <translation>la cible n’a pas de mode JSON&#x202f;; la consigne lui en est donnée</translation>
    </message>
    <message>
        <source>the target has no output by schema; the answer is the arguments of a tool</source>
        <translation>la cible n’a pas de sortie selon un schéma&#x202f;; la réponse tient dans les arguments d’un outil</translation>
    </message>
    <message>
        <source>the target has no output by schema; it is instructed</source>
        <translation>la cible n’a pas de sortie selon un schéma&#x202f;; la consigne lui en est donnée</translation>
    </message>
    <message>
        <source>an accounting line of Anthropic&apos;s means nothing here</source>
        <translation>une ligne de décompte d’Anthropic n’a pas de sens ici</translation>
    </message>
    <message>
        <source>there are no tools to choose from</source>
        <translation>il n’y a pas d’outils parmi lesquels choisir</translation>
    </message>
    <message>
        <source>the client&apos;s API has no such part</source>
        <translation>l’API du client n’a pas cette partie</translation>
    </message>
    <message>
        <source>a conversation begins with the user; a first turn was put in</source>
        <translation>une conversation commence par l’utilisateur&#x202f;; un premier tour a été inséré</translation>
    </message>
    <message>
        <source>only its own API knows this part</source>
        <translation>seule sa propre API connaît cette partie</translation>
    </message>
    <message>
        <source>files have no such field; sent as text before the file</source>
        <translation>les fichiers n’ont pas ce champ&#x202f;; envoyé comme texte avant le fichier</translation>
    </message>
    <message>
        <source>it cannot be told to cite a file</source>
        <translation>impossible de lui demander de citer un fichier</translation>
    </message>
    <message>
        <source>files have no name the Gemini API takes</source>
        <translation>les fichiers n’ont pas de nom que l’API Gemini accepte</translation>
    </message>
    <message>
        <source>it is not base64, as Google&apos;s are</source>
        <translation>elle n’est pas en base64, comme le sont celles de Google</translation>
    </message>
    <message>
        <source>the target does not fetch URLs; its address is sent as text</source>
        <translation>la cible ne va pas chercher d’URL&#x202f;; son adresse est envoyée comme texte</translation>
    </message>
    <message>
        <source>the file is held by another vendor</source>
        <translation>le fichier se trouve chez un autre éditeur</translation>
    </message>
    <message>
        <source>it has no data</source>
        <translation>aucune donnée dedans</translation>
    </message>
    <message>
        <source>the target refuses it</source>
        <translation>la cible le refuse</translation>
    </message>
    <message>
        <source>the target&apos;s API has no such tier</source>
        <translation>l’API de la cible n’a pas ce niveau de service</translation>
    </message>
    <message>
        <source>the target&apos;s API has no free-text tools</source>
        <translation>l’API de la cible n’a pas d’outils à texte libre</translation>
    </message>
    <message>
        <source>the target refuses it beside functions</source>
        <translation>la cible le refuse à côté de fonctions</translation>
    </message>
    <message>
        <source>the target&apos;s API has no such tool</source>
        <translation>l’API de la cible n’a pas cet outil</translation>
    </message>
    <message>
        <source>the target takes five; the later ones were left out</source>
        <translation>la cible en accepte cinq&#x202f;; les suivantes ont été omises</translation>
    </message>
    <message>
        <source>the target takes no schema, only JSON</source>
        <translation>la cible n’accepte pas de schéma, seulement du JSON</translation>
    </message>
    <message>
        <source>the file is held by another provider; named in text instead</source>
        <translation>le fichier se trouve chez un autre fournisseur&#x202f;; il est nommé dans le texte</translation>
    </message>
    <message>
        <source>assistant turns hold no media there; named in text instead</source>
        <translation>les tours assistant n’y contiennent pas de médias&#x202f;; nommé dans le texte à la place</translation>
    </message>
    <message>
        <source>thoughts are taken back only with the vendor&apos;s own signature</source>
        <translation>les réflexions ne sont reprises qu’avec la signature de l’éditeur lui-même</translation>
    </message>
    <message>
        <source>the Messages API has no such content</source>
        <translation>l’API Messages n’a pas ce contenu</translation>
    </message>
    <message>
        <source>only four cache marks are taken; the last ones are kept</source>
        <translation>seules quatre marques de cache sont acceptées&#x202f;; les dernières sont gardées</translation>
    </message>
    <message>
        <source>an hour&apos;s cache mark cannot follow a shorter one; made as short</source>
        <translation>une marque de cache d’une heure ne peut pas en suivre une plus courte&#x202f;; raccourcie de même</translation>
    </message>
    <message>
        <source>no room for it within max_tokens</source>
        <translation>pas de place pour cela dans max_tokens</translation>
    </message>
    <message>
        <source>the model cannot be told to think</source>
        <translation>impossible de demander au modèle de réfléchir</translation>
    </message>
    <message>
        <source>it cannot be on while a tool call is forced</source>
        <translation>impossible tant qu’un appel d’outil est imposé</translation>
    </message>
    <message>
        <source>the Messages API has no such content in answers</source>
        <translation>l’API Messages n’a pas ce contenu dans les réponses</translation>
    </message>
    <message>
        <source>sent as text: the Messages API has no media in answers</source>
        <translation>envoyé comme texte&#x202f;: l’API Messages n’a pas de médias dans les réponses</translation>
    </message>
    <message>
        <source>the Messages API has one answer only</source>
        <translation>l’API Messages n’a qu’une seule réponse</translation>
    </message>
    <message>
        <source>the Messages API has no such field</source>
        <translation>l’API Messages n’a pas ce champ</translation>
    </message>
    <message>
        <source>the Messages API has no word for a model&apos;s failure</source>
        <translation>l’API Messages n’a pas de mot pour l’échec d’un modèle</translation>
    </message>
    <message>
        <source>the Messages API has no such parameter</source>
        <translation>l’API Messages n’a pas ce paramètre</translation>
    </message>
    <message>
        <source>it cannot be set while the model thinks</source>
        <translation>impossible à définir pendant que le modèle réfléchit</translation>
    </message>
    <message>
        <source>the Messages API answers in text only</source>
        <translation>l’API Messages ne répond qu’en texte</translation>
    </message>
    <message>
        <source>asked for in the instructions</source>
        <translation>demandé dans les instructions</translation>
    </message>
    <message>
        <source>constraints that are not enforced are told in descriptions</source>
        <translation>les contraintes qui ne sont pas appliquées sont indiquées dans les descriptions</translation>
    </message>
    <message>
        <source>the Messages API takes at most 1</source>
        <translation>l’API Messages accepte au plus 1</translation>
    </message>
    <message>
        <source>the Messages API takes no stop sequence of white space</source>
        <translation>l’API Messages n’accepte pas de séquence d’arrêt faite d’espaces</translation>
    </message>
    <message>
        <source>called standard_only by the Messages API</source>
        <translation>appelé standard_only par l’API Messages</translation>
    </message>
    <message>
        <source>the Messages API has no such tier</source>
        <translation>l’API Messages n’a pas ce niveau de service</translation>
    </message>
    <message>
        <source>alternatives at the root of a schema are not taken; merged into one object</source>
        <translation>les alternatives à la racine d’un schéma ne sont pas acceptées&#x202f;; réunies en un seul objet</translation>
    </message>
    <message>
        <source>the model does not hold to schemas</source>
        <translation>le modèle ne s’en tient pas aux schémas</translation>
    </message>
    <message>
        <source>a free-text tool is sent as a function with one string</source>
        <translation>un outil à texte libre est envoyé comme une fonction à une chaîne</translation>
    </message>
    <message>
        <source>the tool runs on another provider&apos;s side only</source>
        <translation>l’outil ne s’exécute que chez un autre fournisseur</translation>
    </message>
    <message>
        <source>another tool has that name</source>
        <translation>un autre outil porte ce nom</translation>
    </message>
    <message>
        <source>the Messages API has no names of participants</source>
        <translation>l’API Messages n’a pas de noms de participants</translation>
    </message>
    <message>
        <source>the target reads text and pictures only</source>
        <translation>la cible ne lit que du texte et des images</translation>
    </message>
    <message>
        <source>the target does not take back thoughts</source>
        <translation>la cible ne reprend pas les réflexions</translation>
    </message>
    <message>
        <source>the target takes pictures inline only</source>
        <translation>la cible n’accepte d’images que dans la requête même</translation>
    </message>
    <message>
        <source>the target&apos;s API has no such mark; said in words</source>
        <translation>l’API de la cible n’a pas cette marque&#x202f;; dite en toutes lettres</translation>
    </message>
    <message>
        <source>pictures of a result go into the user&apos;s message after it</source>
        <translation>les images d’un résultat vont dans le message de l’utilisateur qui le suit</translation>
    </message>
    <message>
        <source>the client&apos;s API has no place for a part of this kind</source>
        <translation>l’API du client n’a pas de place pour une partie de ce type</translation>
    </message>
    <message>
        <source>the client&apos;s API has one answer only</source>
        <translation>l’API du client n’a qu’une seule réponse</translation>
    </message>
    <message>
        <source>the target cannot be made to call</source>
        <translation>impossible d’obliger la cible à appeler</translation>
    </message>
    <message>
        <source>the target has no such mark; what it caches, it decides itself</source>
        <translation>la cible n’a pas cette marque&#x202f;; elle décide elle-même de ce qu’elle met en cache</translation>
    </message>
    <message>
        <source>the target&apos;s API cannot be told how closely to look</source>
        <translation>impossible d’indiquer à l’API de la cible avec quelle précision regarder</translation>
    </message>
    <message>
        <source>the target&apos;s API has no place for it</source>
        <translation>l’API de la cible n’a pas de place pour cela</translation>
    </message>
    <message>
        <source>the target&apos;s API takes audio only inside the request</source>
        <translation>l’API de la cible n’accepte l’audio que dans la requête</translation>
    </message>
    <message>
        <source>reasoning the target cannot verify</source>
        <translation>raisonnement que la cible ne peut pas vérifier</translation>
    </message>
    <message>
        <source>the target&apos;s API takes no images the model made elsewhere</source>
        <translation>l’API de la cible n’accepte pas d’images que le modèle a produites ailleurs</translation>
    </message>
    <message>
        <source>the target has not stored the item</source>
        <translation>la cible n’a pas conservé l’élément</translation>
    </message>
    <message>
        <source>the client&apos;s API has one choice only</source>
        <translation>l’API du client n’a qu’un seul choix</translation>
    </message>
    <message>
        <source>the client&apos;s API has no place for it</source>
        <translation>l’API du client n’a pas de place pour cela</translation>
    </message>
    <message>
        <source>the target takes 16 or more</source>
        <translation>la cible accepte 16 ou plus</translation>
    </message>
    <message>
        <source>the target knows no such tier</source>
        <translation>la cible ne connaît pas ce niveau de service</translation>
    </message>
    <message>
        <source>the target&apos;s API has no such built-in tool</source>
        <translation>l’API de la cible n’a pas cet outil intégré</translation>
    </message>
    <message>
        <source>the target&apos;s web search cannot be limited</source>
        <translation>la recherche web de la cible ne peut pas être limitée</translation>
    </message>
    <message>
        <source>the free-text tool &quot;%1&quot; is sent as a function</source>
        <translation>l’outil à texte libre «&#x202f;%1&#x202f;» est envoyé comme une fonction</translation>
    </message>
    <message>
        <source>the result %1 has no call before it; it is sent as text</source>
        <translation>aucun appel ne précède le résultat %1&#x202f;; il est envoyé comme texte</translation>
    </message>
    <message>
        <source>the call %1 has no result; it is sent with an error for one</source>
        <translation>l’appel %1 n’a pas de résultat&#x202f;; il est envoyé avec une erreur à la place</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is defined twice; the first definition is sent</source>
        <translation>«&#x202f;%1&#x202f;» est défini deux fois&#x202f;; la première définition est envoyée</translation>
    </message>
    <message>
        <source>the model ended with an error (%1), which chat calls stop</source>
        <translation>le modèle s’est arrêté sur une erreur (%1), que Chat Completions appelle stop</translation>
    </message>
    <message>
        <source>the image is sent as it came: %1</source>
        <translation>l’image est envoyée telle quelle&#x202f;: %1</translation>
    </message>
    <message>
        <source>a line stands for the image: %1</source>
        <translation>une ligne remplace l’image&#x202f;: %1</translation>
    </message>
    <message>
        <source>thinking is off</source>
        <translation>la réflexion est désactivée</translation>
    </message>
    <message>
        <source>described by “%1”, kept from before</source>
        <translation>décrite par «&#x202f;%1&#x202f;», gardée d’avant</translation>
    </message>
    <message>
        <source>described by “%1”, asked for by another request at the same time</source>
        <translation>décrite par «&#x202f;%1&#x202f;», demandée par une autre requête au même moment</translation>
    </message>
    <message>
        <source>described by “%1” in %2 ms, $%3</source>
        <extracomment>%2 is a number, %3 an amount of dollars</extracomment>
        <translation>décrite par «&#x202f;%1&#x202f;» en %2 ms, %3&#x202f;$</translation>
    </message>
    <message>
        <source>described by “%1” in %2 ms, at an unknown price</source>
        <translation>décrite par «&#x202f;%1&#x202f;» en %2 ms, à un prix inconnu</translation>
    </message>
    <message>
        <source>the account is paused</source>
        <translation>le compte est en pause</translation>
    </message>
    <message>
        <source>%1 (account “%2”)</source>
        <extracomment>%1 is why, as &quot;first in order&quot;; %2 one of several accounts</extracomment>
        <translation>%1 (compte «&#x202f;%2&#x202f;»)</translation>
    </message>
    <message>
        <source>says which accounts, but oauth_provider not whose</source>
        <translation>dit quels comptes, mais oauth_provider ne dit pas de qui</translation>
    </message>
    <message>
        <source>and oauth_account both say which account; keep one</source>
        <translation>et oauth_account disent tous deux quel compte ; n’en gardez qu’un</translation>
    </message>
    <message>
        <source>“%1” is no name of an account: letters, digits and . _ - @ + only</source>
        <translation>« %1 » n’est pas un nom de compte : seulement des lettres, des chiffres et . _ - @ +</translation>
    </message>
    <message>
        <source>is missing: whose account it is</source>
        <translation>manque : à qui est le compte</translation>
    </message>
    <message>
        <source>is missing: which account</source>
        <translation>manque : quel compte</translation>
    </message>
    <message>
        <source>the account “%1” is listed twice</source>
        <translation>le compte « %1 » figure deux fois</translation>
    </message>
    <message>
        <source>“%1” is another account&apos;s already</source>
        <translation>« %1 » est déjà celui d’un autre compte</translation>
    </message>
    <message>
        <source>must not be longer than %1 characters</source>
        <translation>ne doit pas dépasser %1 caractères</translation>
    </message>
    <message>
        <source>must not begin or end with a space</source>
        <translation>ne doit ni commencer ni finir par une espace</translation>
    </message>
    <message>
        <source>contains characters that cannot be shown</source>
        <translation>contient des caractères qui ne peuvent pas être affichés</translation>
    </message>
</context>
<context>
    <name>GatewayPill</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>Copier l’URL de base</translation>
    </message>
    <message>
        <source>Stop gateway</source>
        <translation>Arrêter la passerelle</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>Démarrer la passerelle</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Start Plexus when I log in, in the tray</source>
        <translation>Lancer Plexus à l’ouverture de session, dans la zone de notification</translation>
    </message>
    <message>
        <source>Set up Plexus</source>
        <translation>Configurer Plexus</translation>
    </message>
    <message>
        <source>Not available in the demo, nor on a desktop without a tray.</source>
        <extracomment>Beside a switch for starting with the session</extracomment>
        <translation>Indisponible dans la démo, ainsi que sur un bureau sans zone de notification.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Add accounts, point your clients at Plexus and check that everything answers, step by step.</source>
        <translation>Ajoutez des comptes, faites pointer vos clients vers Plexus et vérifiez que tout répond, pas à pas.</translation>
    </message>
</context>
<context>
    <name>HeadersPane</name>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>No headers were recorded.</source>
        <translation>Aucun en-tête n’a été enregistré.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy all headers</source>
        <translation>Copier tous les en-têtes</translation>
    </message>
</context>
<context>
    <name>HeatGrid</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>HeatScale</name>
    <message>
        <source>None</source>
        <extracomment>At the pale end of a scale of colours</extracomment>
        <translation>Rien</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Toutes les requêtes</translation>
    </message>
    <message>
        <source>Latest requests</source>
        <translation>Dernières requêtes</translation>
    </message>
</context>
<context>
    <name>ImportDecisions</name>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Import them all the same</source>
        <translation>Les importer quand même</translation>
    </message>
    <message>
        <source>I do not use %1 with them any more: import them</source>
        <extracomment>%1 is a program</extracomment>
        <translation>Je ne les utilise plus avec %1&#x202f;: les importer</translation>
    </message>
</context>
<context>
    <name>ImportModelsSheet</name>
    <message>
        <source>Models of %1</source>
        <translation>Modèles de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Add %n model(s)</source>
        <translation>
            <numerusform>Ajouter %n modèle</numerusform>
            <numerusform>Ajouter %n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Asking the provider …</source>
        <translation>Interrogation du fournisseur…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Select all new</source>
        <translation>Sélectionner tous les nouveaux</translation>
    </message>
    <message>
        <source>Let clients ask for each model by its name</source>
        <translation>Permettre aux clients de demander chaque modèle par son nom</translation>
    </message>
    <message>
        <source>If the name is taken, add the model as one more target of it</source>
        <translation>Si le nom est pris, y ajouter le modèle comme cible supplémentaire</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Leave them there</source>
        <translation>Les laisser là-bas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Plexus reads a file only when you choose it, and copies what it needs. The file stays as it is.</source>
        <translation>Plexus ne lit un fichier que lorsque vous le choisissez, et copie ce dont il a besoin. Le fichier reste inchangé.</translation>
    </message>
    <message>
        <source>No program Plexus knows has a login on this computer.</source>
        <translation>Aucun programme connu de Plexus n’a d’identifiants sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Programs with logins</source>
        <translation>Programmes avec des identifiants</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Chemin du fichier</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>For a login that has none in the file.</source>
        <translation>Pour des identifiants qui n’en ont pas dans le fichier.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>default</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>auth.json</source>
        <translation>auth.json</translation>
    </message>
    <message>
        <source>Import logins of other programs</source>
        <translation>Importer les identifiants d’autres programmes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import the logins of %1</source>
        <translation>Importer les identifiants de %1</translation>
    </message>
    <message>
        <source>The original Plexus’ auth.json, or one from another place.</source>
        <translation>Le fichier auth.json du Plexus d’origine, ou un autre venu d’ailleurs.</translation>
    </message>
    <message>
        <source>Imported:
%1</source>
        <extracomment>%1 accounts, a line each</extracomment>
        <translation>Importé&#x202f;:
%1</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
</context>
<context>
    <name>InspectorActions</name>
    <message>
        <source>Cancel, here and at the provider (x)</source>
        <translation>Annuler, ici et chez le fournisseur (x)</translation>
    </message>
    <message>
        <source>Edit and send again…</source>
        <translation>Modifier et renvoyer…</translation>
    </message>
    <message>
        <source>Send to another target and compare…</source>
        <translation>Envoyer à une autre cible et comparer…</translation>
    </message>
    <message>
        <source>Copy as curl, with $PLEXUS_KEY where the key was (c)</source>
        <translation>Copier comme curl, avec $PLEXUS_KEY à la place de la clé (c)</translation>
    </message>
    <message>
        <source>Export as HAR or JSON…</source>
        <translation>Exporter en HAR ou JSON…</translation>
    </message>
    <message>
        <source>Unpin (p)</source>
        <translation>Désépingler (p)</translation>
    </message>
    <message>
        <source>Pin (p)</source>
        <translation>Épingler (p)</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send it once more, as it was (r)</source>
        <translation>La renvoyer telle quelle (r)</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
</context>
<context>
    <name>InspectorTabs</name>
    <message>
        <source>Parts of the request</source>
        <translation>Parties de la requête</translation>
    </message>
    <message>
        <source>All parts of the request</source>
        <translation>Toutes les parties de la requête</translation>
    </message>
</context>
<context>
    <name>KeptFields</name>
    <message>
        <source>Kept without effect</source>
        <translation>Conservé sans effet</translation>
    </message>
    <message>
        <source>Fields of the configuration this came from. Plexus keeps and exports them and does not act on them. YAML or JSON.</source>
        <translation>Champs de la configuration d’origine. Plexus les conserve et les exporte, sans en tenir compte. YAML ou JSON.</translation>
    </message>
    <message>
        <source>From another configuration</source>
        <translation>D’une autre configuration</translation>
    </message>
    <message>
        <source>Give fields, one a line: NAME: value.</source>
        <translation>Indiquez des champs, un par ligne&#x202f;: NAME: valeur.</translation>
    </message>
    <message>
        <source>“%1” is none of the fields that are kept: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un des champs conservés&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>KeyDetail</name>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Accept requests with this key</source>
        <translation>Accepter les requêtes avec cette clé</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Supprimer la clé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>portable</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>SHA-256 of the key: %1…</source>
        <extracomment>%1 the first digits of a SHA-256 sum</extracomment>
        <translation>SHA-256 de la clé&#x202f;: %1…</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Quotas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Name of a quota, what it allows</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Shows beside every request made with this key.</source>
        <translation>S’affiche à côté de chaque requête faite avec cette clé.</translation>
    </message>
    <message>
        <source>Plexus makes the key and shows it once. It keeps only the hash.</source>
        <translation>Plexus crée la clé et l’affiche une seule fois. Il n’en conserve que le hachage.</translation>
    </message>
    <message numerus="yes">
        <source>What this key may use (%n set)</source>
        <translation>
            <numerusform>Ce que cette clé peut utiliser (%n restriction)</numerusform>
            <numerusform>Ce que cette clé peut utiliser (%n restrictions)</numerusform>
        </translation>
    </message>
    <message>
        <source>What this key may use</source>
        <translation>Ce que cette clé peut utiliser</translation>
    </message>
    <message>
        <source>Clients that use it are refused from then on.</source>
        <translation>Les clients qui l’utilisent sont dès lors refusés.</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Ajouter la clé</translation>
    </message>
    <message>
        <source>Add up anew …</source>
        <translation>Recompter…</translation>
    </message>
    <message>
        <source>Counts the requests that are kept, should the use of quotas be wrong</source>
        <translation>Compte les requêtes conservées, au cas où la consommation des quotas serait fausse</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Replace the secret …</source>
        <translation>Remplacer le secret…</translation>
    </message>
</context>
<context>
    <name>KeyLimits</name>
    <message>
        <source>Only these models</source>
        <translation>Seulement ces modèles</translation>
    </message>
    <message>
        <source>Never these models</source>
        <translation>Jamais ces modèles</translation>
    </message>
    <message>
        <source>Refused even where they are allowed above.</source>
        <translation>Refusés même s’ils sont autorisés ci-dessus.</translation>
    </message>
    <message>
        <source>Only these providers</source>
        <translation>Seulement ces fournisseurs</translation>
    </message>
    <message>
        <source>Never these providers</source>
        <translation>Jamais ces fournisseurs</translation>
    </message>
    <message>
        <source>Only from these addresses</source>
        <translation>Seulement depuis ces adresses</translation>
    </message>
    <message>
        <source>192.168.1.7, 10.0.0.0/8, 10.0.0.1-20 or from-to; empty: from anywhere.</source>
        <translation>192.168.1.7, 10.0.0.0/8, 10.0.0.1-20 ou début-fin&#x202f;; vide&#x202f;: depuis n’importe où.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Date and time, 2026-12-31 18:00 in local time; empty: never.</source>
        <translation>Date et heure, 2026-12-31 18:00 en heure locale&#x202f;; vide&#x202f;: jamais.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Give date and time, for example 2026-12-31 18:00.</source>
        <translation>Indiquez une date et une heure, par exemple 2026-12-31 18:00.</translation>
    </message>
    <message>
        <source>May use the raw relay</source>
        <translation>Peut utiliser le relais direct</translation>
    </message>
    <message>
        <source>Everything a provider has, where the provider allows it too.</source>
        <translation>Tout ce que propose un fournisseur, si celui-ci l’autorise aussi.</translation>
    </message>
    <message>
        <source>Only these MCP servers</source>
        <translation>Seulement ces serveurs MCP</translation>
    </message>
    <message>
        <source>Never these MCP servers</source>
        <translation>Jamais ces serveurs MCP</translation>
    </message>
    <message>
        <source>Model names, separated by commas or spaces. Empty: all models.</source>
        <translation>Noms de modèles, séparés par des virgules ou des espaces. Vide&#x202f;: tous les modèles.</translation>
    </message>
    <message>
        <source>Targets at other providers are skipped. Empty: all providers.</source>
        <translation>Les cibles chez d’autres fournisseurs sont ignorées. Vide&#x202f;: tous les fournisseurs.</translation>
    </message>
    <message>
        <source>Names of servers, or server/tool for a single tool. Empty: all servers.</source>
        <translation>Noms de serveurs, ou serveur/outil pour un seul outil. Vide&#x202f;: tous les serveurs.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Client keys</source>
        <translation>Clés client</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
</context>
<context>
    <name>KeyPolicy</name>
    <message>
        <source>all</source>
        <extracomment>what a key may use</extracomment>
        <translation>tous</translation>
    </message>
    <message>
        <source>%1, but not %2</source>
        <extracomment>%1 what a key may use, %2 what it may not</extracomment>
        <translation>%1, mais pas %2</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>when a key expires</extracomment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>has expired: %1</source>
        <extracomment>%1 a date</extracomment>
        <translation>a expiré&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 a date, %2 a length of time</extracomment>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>%1; nothing of it is used</source>
        <extracomment>of a quota; %1 is &quot;100 requests a day&quot;</extracomment>
        <translation>%1&#x202f;; rien n’en est utilisé</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>what is left of a quota</extracomment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Raw relay</source>
        <translation>Relais direct</translation>
    </message>
    <message>
        <source>allowed</source>
        <extracomment>may a key use the raw relay</extracomment>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Seulement depuis</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>The key “%1” is switched off.</source>
        <translation>La clé «&#x202f;%1&#x202f;» est désactivée.</translation>
    </message>
    <message>
        <source>The key “%1” has expired.</source>
        <translation>La clé «&#x202f;%1&#x202f;» a expiré.</translation>
    </message>
    <message>
        <source>The key “%1” may not be used from this computer.</source>
        <translation>La clé «&#x202f;%1&#x202f;» ne peut pas être utilisée depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>The quota “%1” is used up: %2. It begins anew in %3.</source>
        <translation>Le quota «&#x202f;%1&#x202f;» est épuisé&#x202f;: %2. Il recommence dans %3.</translation>
    </message>
    <message>
        <source>The quota “%1” is used up: %2.</source>
        <translation>Le quota «&#x202f;%1&#x202f;» est épuisé&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The change was not saved. %1</source>
        <translation>La modification n’a pas été enregistrée. %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Aucune clé pour l’instant</translation>
    </message>
    <message>
        <source>Each client gets a key of its own, so that you see who asks for what and can switch one off.</source>
        <translation>Chaque client reçoit sa propre clé&#x202f;; vous voyez ainsi qui demande quoi et pouvez en désactiver une seule.</translation>
    </message>
    <message>
        <source>How much the clients of a key may use.</source>
        <translation>Ce que les clients d’une clé peuvent consommer.</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Quotas</translation>
    </message>
    <message>
        <source>Keys or quotas</source>
        <translation>Clés ou quotas</translation>
    </message>
    <message>
        <source>No quotas yet</source>
        <translation>Aucun quota pour l’instant</translation>
    </message>
    <message>
        <source>A quota limits requests, tokens or cost in a window of time; a key may be held to several.</source>
        <translation>Un quota limite les requêtes, les tokens ou le coût sur une période&#x202f;; une clé peut être soumise à plusieurs quotas.</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>Clés et quotas</translation>
    </message>
    <message>
        <source>Clients sign in with these keys and never see your provider keys.</source>
        <translation>Les clients se connectent avec ces clés et ne voient jamais celles de vos fournisseurs.</translation>
    </message>
    <message>
        <source>Add quota</source>
        <translation>Ajouter un quota</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <source>Add quota (%1)</source>
        <translation>Ajouter un quota (%1)</translation>
    </message>
    <message>
        <source>Add key (%1)</source>
        <translation>Ajouter une clé (%1)</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <extracomment>What the language of the translation calls itself (&quot;Deutsch&quot;), as a person looks for it in a list</extracomment>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of a link and what it says</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LinkViewModel</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>Serveurs MCP</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>This is not the address of %1, which is at %2.</source>
        <extracomment>%1 is a company, %2 a name of a computer</extracomment>
        <translation>Ce n’est pas l’adresse de %1, qui est %2.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message numerus="yes">
        <source>(%n characters)</source>
        <extracomment>The key itself is not shown</extracomment>
        <translation>
            <numerusform>(%n caractère)</numerusform>
            <numerusform>(%n caractères)</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Playground</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>Clés et quotas</translation>
    </message>
    <message>
        <source>This address is not encrypted: anyone on the network can read the key and the conversations.</source>
        <translation>Cette adresse n’est pas chiffrée&#x202f;: n’importe qui sur le réseau peut lire la clé et les conversations.</translation>
    </message>
    <message>
        <source>Whoever made this link knows the key, and may be charged for your requests.</source>
        <translation>La personne qui a créé ce lien connaît la clé, et vos requêtes peuvent lui être facturées.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>How do you want to sign in?</source>
        <translation>Comment voulez-vous vous connecter&#x202f;?</translation>
    </message>
    <message>
        <source>With the browser of this computer</source>
        <translation>Avec le navigateur de cet ordinateur</translation>
    </message>
    <message>
        <source>With a code on any device</source>
        <translation>Avec un code sur n’importe quel appareil</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Waiting until the code is confirmed …</source>
        <translation>En attente de la confirmation du code…</translation>
    </message>
    <message>
        <source>Waiting for the browser at port %1 of this computer …</source>
        <translation>En attente du navigateur sur le port %1 de cet ordinateur…</translation>
    </message>
    <message>
        <source>Waiting for the browser …</source>
        <translation>En attente du navigateur…</translation>
    </message>
    <message>
        <source>Waiting for what you paste …</source>
        <translation>En attente de ce que vous collerez…</translation>
    </message>
</context>
<context>
    <name>LoginQuestion</name>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>LoginSheet</name>
    <message>
        <source>Cancel the login</source>
        <translation>Annuler la connexion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign in all the same</source>
        <translation>Se connecter quand même</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Compte «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>This login is under way. Leave it and nothing is kept of it.</source>
        <translation>Cette connexion est en cours. Si vous la quittez, rien n’en est conservé.</translation>
    </message>
    <message>
        <source>The login was cancelled.</source>
        <translation>La connexion a été annulée.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>LoginWaiting</name>
    <message>
        <source>Code to enter on the page</source>
        <translation>Code à saisir sur la page</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Paste the code instead</source>
        <translation>Coller plutôt le code</translation>
    </message>
    <message>
        <source>Address or code</source>
        <translation>Adresse ou code</translation>
    </message>
    <message>
        <source>The page did not come back by itself: paste the address it ended at, or the code it shows.</source>
        <translation>La page n’est pas revenue d’elle-même&#x202f;: collez l’adresse où elle s’est arrêtée, ou le code qu’elle affiche.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Ends by itself in %1</source>
        <extracomment>%1 is a countdown, &quot;18:42&quot;</extracomment>
        <translation>Se termine tout seul dans %1</translation>
    </message>
    <message>
        <source>Sign-in page: %1</source>
        <extracomment>%1 is the host of a web page</extracomment>
        <translation>Page de connexion&#x202f;: %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Ouvrir la page de connexion</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <extracomment>%1 is a countdown, &quot;18:42&quot;</extracomment>
        <translation>se termine dans %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The configuration file was changed but not taken over: %1</source>
        <translation>Le fichier de configuration a été modifié mais n’a pas été appliqué&#x202f;: %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 Clients that Plexus has set up need it to run; their settings can be put back as they were.</source>
        <translation>%1 Les clients configurés par Plexus ont besoin qu’il tourne&#x202f;; leurs réglages peuvent être remis comme avant.</translation>
    </message>
    <message>
        <source>Restore clients</source>
        <translation>Rétablir les clients</translation>
    </message>
    <message>
        <source>Setting up Plexus: finish here, then go on where you were.</source>
        <translation>Configuration de Plexus&#x202f;: terminez ici, puis reprenez où vous en étiez.</translation>
    </message>
    <message>
        <source>Back to the set-up</source>
        <translation>Revenir à la configuration</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>[image: %1]</source>
        <extracomment>in the place of an image; %1 what it is said to show, or its address</extracomment>
        <translation>[image&#x202f;: %1]</translation>
    </message>
</context>
<context>
    <name>McpClients</name>
    <message>
        <source>Clients name themselves; what they say of themselves is not checked. A key that is switched off or replaced ends what it was used for.</source>
        <translation>Les clients se nomment eux-mêmes&#x202f;; ce qu’ils disent d’eux n’est pas vérifié. Désactiver ou remplacer une clé met fin à ce pour quoi elle servait.</translation>
    </message>
    <message>
        <source>Signing in with a browser is off: none of these is let in until it is on again (Settings, Gateway &amp; network).</source>
        <translation>La connexion par navigateur est désactivée&#x202f;: aucun de ces clients n’est admis avant qu’elle soit réactivée (Paramètres, Passerelle et réseau).</translation>
    </message>
    <message>
        <source>Sign out …</source>
        <translation>Déconnecter…</translation>
    </message>
    <message>
        <source>Sign %1 out</source>
        <translation>Déconnecter %1</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Oublier %1</translation>
    </message>
    <message>
        <source>%1 · sends browsers back to %2</source>
        <extracomment>%1 when it was used, %2 addresses</extracomment>
        <translation>%1 · renvoie les navigateurs vers %2</translation>
    </message>
    <message>
        <source>No client has signed in</source>
        <translation>Aucun client ne s’est connecté</translation>
    </message>
    <message>
        <source>A client may sign in with a browser instead of carrying a key; it shows here, with what it was allowed.</source>
        <translation>Un client peut se connecter par un navigateur au lieu de porter une clé&#x202f;; il apparaît ici, avec ce qui lui a été autorisé.</translation>
    </message>
    <message>
        <source>Clients may sign in with a browser instead of carrying a key, once that is switched on in Settings, Gateway &amp; network.</source>
        <translation>Les clients peuvent se connecter par un navigateur au lieu de porter une clé, dès que c’est activé dans Paramètres, Passerelle et réseau.</translation>
    </message>
</context>
<context>
    <name>McpConsent</name>
    <message>
        <source>The command has changed since you allowed it. Allow it again?</source>
        <translation>La commande a changé depuis que vous l’avez autorisée. L’autoriser à nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>Allow this program to run on your computer?</source>
        <translation>Autoriser ce programme à s’exécuter sur votre ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>It can do whatever you can do. Plexus starts it without a shell whenever a client opens a session, and ends it with the session.</source>
        <translation>Il peut faire tout ce que vous pouvez faire. Plexus le lance sans shell chaque fois qu’un client ouvre une session, et l’arrête avec elle.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programme&#x202f;: %1</translation>
    </message>
    <message>
        <source>Argument %1: %2</source>
        <translation>Argument %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>In the folder %1</source>
        <translation>Dans le dossier %1</translation>
    </message>
    <message>
        <source>It gets nothing of your environment but what every program needs.</source>
        <translation>De votre environnement, il ne reçoit que ce dont tout programme a besoin.</translation>
    </message>
    <message>
        <source>Besides what every program needs, it gets: %1</source>
        <translation>Outre ce dont tout programme a besoin, il reçoit&#x202f;: %1</translation>
    </message>
    <message>
        <source>Allow this command</source>
        <translation>Autoriser cette commande</translation>
    </message>
    <message>
        <source>Careful: some of it holds characters that cannot be seen, or that look like others. They are shown in quotes, as codes.</source>
        <translation>Attention&#x202f;: elle contient des caractères invisibles, ou qui ressemblent à d’autres. Ils sont affichés entre guillemets, sous forme de codes.</translation>
    </message>
</context>
<context>
    <name>McpKeys</name>
    <message>
        <source>Keys in turn</source>
        <translation>Clés à tour de rôle</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Réutiliser</translation>
    </message>
    <message>
        <source>Ends its rest, should the server take it again</source>
        <translation>Met fin à son repos, au cas où le serveur l’accepterait de nouveau</translation>
    </message>
    <message>
        <source>Use %1 again</source>
        <extracomment>%1 &quot;Key 1&quot;</extracomment>
        <translation>Réutiliser %1</translation>
    </message>
</context>
<context>
    <name>McpLog</name>
    <message>
        <source>Which requests</source>
        <translation>Quelles requêtes</translation>
    </message>
    <message>
        <source>MCP requests, newest first</source>
        <translation>Requêtes MCP, les plus récentes en premier</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>From the client</source>
        <translation>Du client</translation>
    </message>
    <message>
        <source>From the server</source>
        <translation>Du serveur</translation>
    </message>
    <message>
        <source>No MCP requests yet</source>
        <translation>Aucune requête MCP pour l’instant</translation>
    </message>
    <message>
        <source>Every request to an MCP server shows here, with all of its messages.</source>
        <translation>Chaque requête à un serveur MCP s’affiche ici, avec tous ses messages.</translation>
    </message>
    <message>
        <source>Tool or method</source>
        <translation>Outil ou méthode</translation>
    </message>
    <message>
        <source>Whose requests</source>
        <translation>Auteur des requêtes</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>Issue des requêtes</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Deletes old requests from the log, or all of them</source>
        <translation>Supprime les anciennes requêtes du journal, ou toutes</translation>
    </message>
    <message>
        <source>Delete this request …</source>
        <translation>Supprimer cette requête…</translation>
    </message>
    <message>
        <source>No request of that kind</source>
        <translation>Aucune requête de ce type</translation>
    </message>
    <message>
        <source>Among the latest thousand none passes the filter.</source>
        <translation>Parmi les mille dernières, aucune ne passe le filtre.</translation>
    </message>
</context>
<context>
    <name>McpPage</name>
    <message>
        <source>MCP servers</source>
        <translation>Serveurs MCP</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Tools for your agents, behind one address and your keys.</source>
        <translation>Des outils pour vos agents, derrière une seule adresse et vos clés.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>The change was not saved. %1</source>
        <translation>La modification n’a pas été enregistrée. %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>address of all servers</source>
        <translation>adresse de tous les serveurs</translation>
    </message>
    <message>
        <source>No MCP servers yet</source>
        <translation>Aucun serveur MCP pour l’instant</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>All servers at one address</source>
        <translation>Tous les serveurs à une seule adresse</translation>
    </message>
    <message>
        <source>MCP servers give agents tools such as files, search or databases. Add one here and every client reaches it through Plexus; each key sees only the servers it may use.</source>
        <translation>Les serveurs MCP donnent aux agents des outils, par exemple des fichiers, une recherche ou des bases de données. Ajoutez-en un ici et chaque client l’atteint par Plexus&#x202f;; chaque clé ne voit que les serveurs qu’elle peut utiliser.</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Servers, sign-ins or log</source>
        <translation>Serveurs, connexions ou journal</translation>
    </message>
    <message>
        <source>Add server (%1)</source>
        <translation>Ajouter un serveur (%1)</translation>
    </message>
</context>
<context>
    <name>McpServerDetail</name>
    <message>
        <source>New MCP server</source>
        <translation>Nouveau serveur MCP</translation>
    </message>
    <message>
        <source>Delete server</source>
        <translation>Supprimer le serveur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Ajouter le serveur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Lower-case letters, digits, - and _. Clients find it at /mcp/ followed by this name.</source>
        <translation>Lettres minuscules, chiffres, - et _. Les clients le trouvent sous /mcp/ suivi de ce nom.</translation>
    </message>
    <message>
        <source>Clients lose its tools at once.</source>
        <translation>Les clients perdent aussitôt ses outils.</translation>
    </message>
</context>
<context>
    <name>McpServerList</name>
    <message>
        <source>MCP servers</source>
        <translation>Serveurs MCP</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Nouveau serveur</translation>
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
        <translation>Son adresse Streamable HTTP, par exemple https://mcp.example/mcp.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Plexus signs in there by browser, once for all clients.</source>
        <translation>Plexus s’y connecte par le navigateur, une fois pour tous les clients.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Envoyée comme</translation>
    </message>
    <message>
        <source>bearer, or the name of a header.</source>
        <translation>bearer, ou le nom d’un en-tête.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>NAME=value, one a line. A credential goes to the keychain.</source>
        <translation>NAME=value, un par ligne. Les identifiants secrets vont dans le trousseau.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>It speaks MCP on its standard streams. It is started without a shell, and only once you have allowed it.</source>
        <translation>Il parle MCP sur ses flux standard. Il est lancé sans shell, et seulement une fois que vous l’avez autorisé.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Un par ligne.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>NAME=value, one a line. It gets nothing else of yours; a credential goes to the keychain.</source>
        <translation>NAME=value, une par ligne. Il ne reçoit rien d’autre de vous&#x202f;; les identifiants secrets vont dans le trousseau.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Where it is started; empty: your home.</source>
        <translation>Là où il est lancé&#x202f;; vide&#x202f;: votre dossier personnel.</translation>
    </message>
    <message>
        <source>Time to start</source>
        <translation>Délai de démarrage</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Only these tools</source>
        <translation>Seulement ces outils</translation>
    </message>
    <message>
        <source>Not these tools</source>
        <translation>Sauf ces outils</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Délai maximal</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Taille maximale d’un message</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Off: clients do not see it.</source>
        <translation>Non&#x202f;: les clients ne le voient pas.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>At an address</source>
        <translation>À une adresse</translation>
    </message>
    <message>
        <source>As a program</source>
        <translation>Comme programme</translation>
    </message>
    <message>
        <source>One a line; each session takes the next. A key goes to the keychain; env:NAME takes it from the environment.</source>
        <translation>Une par ligne&#x202f;; chaque session prend la suivante. Une clé va dans le trousseau&#x202f;; env:NAME la prend dans l’environnement.</translation>
    </message>
    <message>
        <source>The tools clients see, also at the address of all servers; * stands for anything. Empty: all.</source>
        <translation>Les outils que voient les clients, y compris à l’adresse de tous les serveurs&#x202f;; * remplace n’importe quel texte. Vide&#x202f;: tous.</translation>
    </message>
    <message>
        <source>How long Plexus waits for the next byte of an answer.</source>
        <translation>Combien de temps Plexus attend l’octet suivant d’une réponse.</translation>
    </message>
</context>
<context>
    <name>McpServerState</name>
    <message>
        <source>End its processes</source>
        <translation>Arrêter ses processus</translation>
    </message>
    <message>
        <source>End its sessions</source>
        <translation>Fermer ses sessions</translation>
    </message>
    <message>
        <source>Its processes end, and none is started until you allow it again</source>
        <translation>Ses processus s’arrêtent, et aucun n’est lancé tant que vous ne l’autorisez pas à nouveau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>address of the server</source>
        <translation>adresse du serveur</translation>
    </message>
    <message>
        <source>What it last wrote to standard error</source>
        <translation>Ce qu’il a écrit en dernier sur l’erreur standard</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Erreur standard</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Waits for you to allow it</source>
        <translation>Attend votre autorisation</translation>
    </message>
    <message>
        <source>Ready, nobody uses it</source>
        <translation>Prêt, personne ne l’utilise</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Stop allowing</source>
        <translation>Ne plus autoriser</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Address for clients</source>
        <translation>Adresse pour les clients</translation>
    </message>
    <message>
        <source>End its processes?</source>
        <translation>Mettre fin à ses processus&#x202f;?</translation>
    </message>
    <message>
        <source>End its sessions?</source>
        <translation>Mettre fin à ses sessions&#x202f;?</translation>
    </message>
    <message>
        <source>What clients are doing with it breaks off. It is there again with their next question.</source>
        <translation>Ce que les clients font avec lui s’interrompt. Il est de nouveau là à leur prochaine question.</translation>
    </message>
    <message>
        <source>Stop allowing this program?</source>
        <translation>Ne plus autoriser ce programme&#x202f;?</translation>
    </message>
    <message>
        <source>Its processes end, and none is started until you allow it again.</source>
        <translation>Ses processus prennent fin, et aucun n’est lancé avant que vous l’autorisiez de nouveau.</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Se déconnecter&#x202f;?</translation>
    </message>
    <message>
        <source>Plexus forgets its access to this server. Clients lose its tools until you sign in again, in the browser.</source>
        <translation>Plexus oublie son accès à ce serveur. Les clients perdent ses outils jusqu’à ce que vous vous reconnectiez, dans le navigateur.</translation>
    </message>
</context>
<context>
    <name>McpTools</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <comment>tools</comment>
        <translation>
            <numerusform>%n retenu</numerusform>
            <numerusform>%n retenus</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow all</source>
        <translation>Tout autoriser</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Starts the program and asks for its tools</source>
        <translation>Lance le programme et demande ses outils</translation>
    </message>
    <message>
        <source>Asks the server for its tools</source>
        <translation>Demande ses outils au serveur</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>Autoriser %1</translation>
    </message>
    <message>
        <source>Hold back %1</source>
        <translation>Retenir %1</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Demander maintenant</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Not known yet: nobody has asked the server for them.</source>
        <translation>Pas encore connus&#x202f;: personne ne les a demandés au serveur.</translation>
    </message>
</context>
<context>
    <name>MeterBars</name>
    <message>
        <source>Meters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What is used of a meter, when it resets</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take %1 out of the tray&apos;s menu</source>
        <extracomment>%1 is a meter</extracomment>
        <translation>Retirer %1 du menu de la zone de notification</translation>
    </message>
    <message>
        <source>Show %1 in the tray&apos;s menu</source>
        <translation>Afficher %1 dans le menu de la zone de notification</translation>
    </message>
    <message>
        <source>Show how %1 has gone</source>
        <extracomment>%1 is a meter</extracomment>
        <translation>Afficher l’évolution de %1</translation>
    </message>
</context>
<context>
    <name>MeterBlock</name>
    <message>
        <source>Meters of %1</source>
        <translation>Compteurs de %1</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Check the meters of %1 now</source>
        <translation>Vérifier maintenant les compteurs de %1</translation>
    </message>
</context>
<context>
    <name>MeterHistory</name>
    <message>
        <source>left</source>
        <extracomment>What a figure of a meter says: how much of it is used, or left</extracomment>
        <translation>restant</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day, as Qt&apos;s formats of dates say it: Tue 25 Nov</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>day, time of the day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day in short, as Qt&apos;s formats of dates say it: 25 Nov</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>no reading</source>
        <translation>aucun relevé</translation>
    </message>
    <message>
        <source>No readings in this time</source>
        <translation>Aucun relevé sur cette période</translation>
    </message>
    <message>
        <source>%1, %2: %3 at last, least %4, most %5</source>
        <extracomment>%1 a meter, %2 &quot;used&quot; or &quot;left&quot;, the rest figures</extracomment>
        <translation>%1, %2&#x202f;: %3 au dernier relevé, minimum %4, maximum %5</translation>
    </message>
</context>
<context>
    <name>MeterHistorySheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Afficher le graphique</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Now %1</source>
        <extracomment>%1 is &quot;used&quot; or &quot;left&quot;: the latest reading of a meter</extracomment>
        <translation>Actuellement %1</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>No readings in this time</source>
        <translation>Aucun relevé sur cette période</translation>
    </message>
</context>
<context>
    <name>MeterReadings</name>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
</context>
<context>
    <name>Meters</name>
    <message>
        <source>requests</source>
        <translation>requêtes</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>crédits</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 what is used, %2 the limit with its unit</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <extracomment>%1 what is left, %2 of how much, with its unit</extracomment>
        <translation>reste %1 sur %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>%1 is a share, &quot;82 %&quot;</extracomment>
        <translation>utilisé&#x202f;: %1</translation>
    </message>
    <message>
        <source>resets in %1</source>
        <extracomment>%1 is a length of time</extracomment>
        <translation>réinitialisation dans %1</translation>
    </message>
    <message>
        <source>only %1</source>
        <extracomment>%1 names of models</extracomment>
        <translation>seulement %1</translation>
    </message>
    <message>
        <source>keeps nothing back</source>
        <translation>ne retient rien</translation>
    </message>
    <message>
        <source>almost used up</source>
        <translation>presque épuisé</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Its answers have said nothing yet</source>
        <translation>Ses réponses n’ont encore rien indiqué</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Read from its answers %1</source>
        <extracomment>%1 is a moment, &quot;4 min ago&quot;</extracomment>
        <translation>Lu dans ses réponses&#x202f;: %1</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <extracomment>%1 is a moment, &quot;4 min ago&quot;</extracomment>
        <translation>Vérifié&#x202f;: %1</translation>
    </message>
    <message>
        <source>next in %1</source>
        <extracomment>%1 is a length of time</extracomment>
        <translation>prochaine fois dans %1</translation>
    </message>
    <message numerus="yes">
        <source>The last %n check(s) failed: %1</source>
        <translation>
            <numerusform>La dernière vérification a échoué&#x202f;: %1</numerusform>
            <numerusform>Les %n dernières vérifications ont échoué&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The last check failed: %1</source>
        <translation>La dernière vérification a échoué&#x202f;: %1</translation>
    </message>
    <message>
        <source>running out</source>
        <translation>bientôt épuisé</translation>
    </message>
</context>
<context>
    <name>MetersCard</name>
    <message>
        <source>All meters</source>
        <translation>Tous les compteurs</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A meter, and when it resets</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Plan limits</source>
        <translation>Limites des abonnements</translation>
    </message>
    <message>
        <source>Show how %1, %2 has gone</source>
        <extracomment>%1 is a provider, %2 its meter</extracomment>
        <translation>Afficher l’évolution de %1, %2</translation>
    </message>
</context>
<context>
    <name>ModelPrice</name>
    <message>
        <source>$ per million tokens</source>
        <translation>$ par million de tokens</translation>
    </message>
    <message>
        <source>Give a price; 0 where it is free.</source>
        <translation>Indiquez un prix&#x202f;; 0 si c’est gratuit.</translation>
    </message>
    <message>
        <source>Give at least one tier.</source>
        <translation>Indiquez au moins un palier.</translation>
    </message>
    <message>
        <source>Give the model&apos;s name at OpenRouter.</source>
        <translation>Indiquez le nom du modèle chez OpenRouter.</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>Requêtes simultanées</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Without one the cost of its requests is not known, and it comes last where the cheapest is picked.</source>
        <translation>Sans prix, le coût de ses requêtes est inconnu, et il passe en dernier là où le moins cher est choisi.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>By tokens</source>
        <translation>Par tokens</translation>
    </message>
    <message>
        <source>By tokens, in tiers</source>
        <translation>Par tokens, par paliers</translation>
    </message>
    <message>
        <source>From OpenRouter&apos;s list</source>
        <translation>D’après la liste d’OpenRouter</translation>
    </message>
    <message>
        <source>By request</source>
        <translation>Par requête</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Reasoning included.</source>
        <translation>Raisonnement compris.</translation>
    </message>
    <message>
        <source>Input from the cache</source>
        <translation>Entrée depuis le cache</translation>
    </message>
    <message>
        <source>Empty: as input.</source>
        <translation>Vide&#x202f;: comme l’entrée.</translation>
    </message>
    <message>
        <source>Input written to the cache</source>
        <translation>Entrée écrite dans le cache</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>One a line, by input tokens, in $ per million: from-to: input output cached cache-write. For example 0-200000: 1.25 10 0.31 and 200001-: 2.5 15.</source>
        <translation>Un par ligne, par tokens en entrée, en $ par million&#x202f;: de-à: entrée sortie cache écriture-cache. Par exemple 0-200000: 1.25 10 0.31 et 200001-: 2.5 15.</translation>
    </message>
    <message>
        <source>Name at OpenRouter</source>
        <translation>Nom chez OpenRouter</translation>
    </message>
    <message>
        <source>As in its list: anthropic/claude-sonnet-4.5.</source>
        <translation>Comme dans sa liste&#x202f;: anthropic/claude-sonnet-4.5.</translation>
    </message>
    <message>
        <source>Price of a request</source>
        <translation>Prix d’une requête</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Instead of the provider&apos;s.</source>
        <translation>À la place de celle du fournisseur.</translation>
    </message>
    <message>
        <source>the provider&apos;s</source>
        <translation>celle du fournisseur</translation>
    </message>
    <message>
        <source>“%1” is no tier.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un palier.</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <extracomment>prices of a million tokens</extracomment>
        <translation>%1 en entrée, %2 en sortie</translation>
    </message>
    <message numerus="yes">
        <source>%n price tier(s)</source>
        <translation>
            <numerusform>%n palier de prix</numerusform>
            <numerusform>%n paliers de prix</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenRouter&apos;s price</source>
        <translation>prix d’OpenRouter</translation>
    </message>
    <message>
        <source>%1 a request</source>
        <translation>%1 par requête</translation>
    </message>
    <message>
        <source>Input written for an hour</source>
        <translation>Entrée écrite pour une heure</translation>
    </message>
    <message>
        <source>Empty: 1.6 times the price of writing.</source>
        <translation>Vide&#x202f;: 1,6 fois le prix d’écriture.</translation>
    </message>
    <message>
        <source>%1 an image</source>
        <translation>%1 par image</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 par minute</translation>
    </message>
    <message>
        <source>%1 a million characters</source>
        <translation>%1 par million de caractères</translation>
    </message>
    <message>
        <source>Give at least one of the three prices.</source>
        <translation>Indiquez au moins un des trois prix.</translation>
    </message>
    <message>
        <source>By image, minute or characters</source>
        <translation>Par image, minute ou caractères</translation>
    </message>
    <message>
        <source>Price of an image</source>
        <translation>Prix d’une image</translation>
    </message>
    <message>
        <source>One that was made.</source>
        <translation>Pour chaque image produite.</translation>
    </message>
    <message>
        <source>Price of a minute</source>
        <translation>Prix d’une minute</translation>
    </message>
    <message>
        <source>Of sound that was heard.</source>
        <translation>De son écouté.</translation>
    </message>
    <message>
        <source>Price of a million characters</source>
        <translation>Prix d’un million de caractères</translation>
    </message>
    <message>
        <source>Of text that was spoken.</source>
        <translation>De texte prononcé.</translation>
    </message>
    <message>
        <source>OpenAI Responses, Codex&apos; short form</source>
        <translation>OpenAI Responses, forme courte de Codex</translation>
    </message>
    <message>
        <source>Choose one of the two forms of OpenAI Responses.</source>
        <translation>Choisissez une des deux formes d’OpenAI Responses.</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Decides which requests may go to it.</source>
        <translation>Décide quelles requêtes peuvent lui être envoyées.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Transcriptions</source>
        <translation>Transcriptions</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Synthèse vocale</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>Reranking</translation>
    </message>
    <message>
        <source>Moderations</source>
        <translation>Modérations</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Accessible par</translation>
    </message>
    <message>
        <source>None ticked: by every API the provider has an address for.</source>
        <translation>Aucune cochée&#x202f;: par toutes les API pour lesquelles le fournisseur a une adresse.</translation>
    </message>
    <message>
        <source>every API of the provider</source>
        <translation>toutes les API du fournisseur</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation>Champs supplémentaires</translation>
    </message>
    <message>
        <source>Merged into the body of every request to it, over the provider&apos;s; null takes a field out. YAML or JSON.</source>
        <translation>Fusionnés dans le corps de chaque requête qui lui est envoyée, par-dessus ceux du fournisseur&#x202f;; null retire un champ. YAML ou JSON.</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Commencer par un exemple</translation>
    </message>
</context>
<context>
    <name>ModelSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modèle %1</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptateurs</translation>
    </message>
    <message>
        <source>Over the provider&apos;s: one of the same kind takes its place, one that is off takes it away.</source>
        <translation>Par-dessus ceux du fournisseur&#x202f;: un adaptateur du même type prend sa place, un adaptateur désactivé le retire.</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The names clients ask for, and where each leads.</source>
        <translation>Les noms que demandent les clients, et où chacun mène.</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>The change was not saved. %1</source>
        <translation>La modification n’a pas été enregistrée. %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Aucun modèle pour l’instant</translation>
    </message>
    <message>
        <source>A provider comes first</source>
        <translation>Il faut d’abord un fournisseur</translation>
    </message>
    <message>
        <source>A model is a name clients ask for; it leads to a model of one of your providers, and to others when that one fails.</source>
        <translation>Un modèle est un nom que demandent les clients&#x202f;; il mène à un modèle de l’un de vos fournisseurs, et à d’autres quand celui-ci échoue.</translation>
    </message>
    <message>
        <source>A model is a name that leads to a model of one of your providers, and there is no provider yet.</source>
        <translation>Un modèle est un nom qui mène à un modèle de l’un de vos fournisseurs, et il n’y a pas encore de fournisseur.</translation>
    </message>
    <message>
        <source>Go to Providers</source>
        <translation>Aller aux fournisseurs</translation>
    </message>
    <message>
        <source>Clear all cooldowns</source>
        <translation>Lever toutes les mises au repos</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) cooling down after failures; requests skip them.</source>
        <translation>
            <numerusform>%n cible est au repos après des échecs&#x202f;; les requêtes l’évitent.</numerusform>
            <numerusform>%n cibles sont au repos après des échecs&#x202f;; les requêtes les évitent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add model (%1)</source>
        <translation>Ajouter un modèle (%1)</translation>
    </message>
</context>
<context>
    <name>NetworkLight</name>
    <message>
        <source>Open to the network</source>
        <translation>Ouverte au réseau</translation>
    </message>
    <message>
        <source>Other computers can connect to Plexus.</source>
        <translation>D’autres ordinateurs peuvent se connecter à Plexus.</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Let other computers connect?</source>
        <translation>Laisser d’autres ordinateurs se connecter&#x202f;?</translation>
    </message>
    <message>
        <source>Let them connect</source>
        <translation>Les laisser se connecter</translation>
    </message>
    <message>
        <source>Other computers may connect</source>
        <translation>D’autres ordinateurs peuvent se connecter</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>address for other computers</source>
        <translation>adresse pour d’autres ordinateurs</translation>
    </message>
    <message>
        <source>To be reached by a name, add it to “Other host names”. A key can be held to certain addresses on the page of keys.</source>
        <translation>Pour être joint par un nom, ajoutez-le à «&#x202f;Autres noms d’hôte&#x202f;». Sur la page des clés, une clé peut être limitée à certaines adresses.</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>Add your first provider</source>
        <translation>Ajoutez votre premier fournisseur</translation>
    </message>
    <message>
        <source>Add a model clients can ask for</source>
        <translation>Ajoutez un modèle que les clients puissent demander</translation>
    </message>
    <message>
        <source>An account with OpenAI, Anthropic or any service that speaks their API. Its key goes to the keychain of this computer.</source>
        <translation>Un compte chez OpenAI, Anthropic ou tout service qui parle leur API. Sa clé va dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>A model is the name clients ask for, and the providers that answer it, in order.</source>
        <translation>Un modèle est le nom que demandent les clients, avec les fournisseurs qui y répondent, dans l’ordre.</translation>
    </message>
    <message>
        <source>Clients show it to Plexus; your provider&apos;s key stays here.</source>
        <translation>Les clients la présentent à Plexus&#x202f;; la clé de votre fournisseur reste ici.</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Lead me through …</source>
        <translation>Me guider…</translation>
    </message>
    <message>
        <source>Set up Plexus step by step</source>
        <translation>Configurer Plexus pas à pas</translation>
    </message>
    <message>
        <source>Add a key for your clients</source>
        <translation>Ajoutez une clé pour vos clients</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Ajouter une clé</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Found by is:noted. It stays on this computer.</source>
        <translation>Se retrouve avec is:noted. Elle reste sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>NotificationsSection</name>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Show nothing in these hours</source>
        <translation>Ne rien afficher pendant ces heures</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Calme à partir de</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Calme jusqu’à</translation>
    </message>
    <message>
        <source>Notify me when</source>
        <translation>M’avertir quand</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock. What happens meanwhile is shown afterwards, if it still holds.</source>
        <translation>À l’heure de cet ordinateur. Ce qui survient entre-temps est affiché ensuite, si c’est encore d’actualité.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>réussie</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>Copier l’URL de base</translation>
    </message>
    <message>
        <source>Stop gateway</source>
        <translation>Arrêter la passerelle</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>Démarrer la passerelle</translation>
    </message>
    <message>
        <source>Pause or resume the list of requests</source>
        <translation>Mettre en pause ou reprendre la liste des requêtes</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Appearance: as the system</source>
        <translation>Apparence&#x202f;: comme le système</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>Apparence&#x202f;: claire</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>Apparence&#x202f;: sombre</translation>
    </message>
    <message>
        <source>Appearance: high contrast</source>
        <translation>Apparence&#x202f;: contraste élevé</translation>
    </message>
    <message>
        <source>Export usage as CSV</source>
        <translation>Exporter la consommation en CSV</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Quit Plexus</source>
        <translation>Quitter Plexus</translation>
    </message>
    <message>
        <source>Set up Plexus</source>
        <translation>Configurer Plexus</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <extracomment>%1 is a company or a product</extracomment>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Resume capture</source>
        <translation>Reprendre la capture</translation>
    </message>
    <message>
        <source>Pause capture</source>
        <translation>Suspendre la capture</translation>
    </message>
    <message>
        <source>Import logins of other programs</source>
        <translation>Importer les identifiants d’autres programmes</translation>
    </message>
    <message>
        <source>Delete requests</source>
        <translation>Supprimer des requêtes</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>PhaseLegend</name>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
</context>
<context>
    <name>PlaygroundAnswer</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Réflexion…</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>En attente de la réponse</translation>
    </message>
</context>
<context>
    <name>PlaygroundCall</name>
    <message>
        <source>Call of %1</source>
        <translation>Appel de %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>réponse donnée</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>Résultat de %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>needs a result</source>
        <translation>attend un résultat</translation>
    </message>
    <message>
        <source>What the tool returns, for example JSON</source>
        <translation>Ce que renvoie l’outil, par exemple du JSON</translation>
    </message>
    <message numerus="yes">
        <source>Send %n result(s)</source>
        <translation>
            <numerusform>Envoyer %n résultat</numerusform>
            <numerusform>Envoyer %n résultats</numerusform>
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
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
</context>
<context>
    <name>PlaygroundComposer</name>
    <message>
        <source>Path of an image</source>
        <translation>Chemin d’une image</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Write a message; drop images here</source>
        <translation>Écrivez un message&#x202f;; déposez des images ici</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or GIF</source>
        <translation>PNG, JPEG, WebP ou GIF</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choisir un fichier…</translation>
    </message>
</context>
<context>
    <name>PlaygroundFoot</name>
    <message>
        <source>Copy the answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Show its route</source>
        <translation>Afficher son itinéraire</translation>
    </message>
    <message>
        <source>Open in Requests</source>
        <translation>Ouvrir dans Requêtes</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier comme curl</translation>
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
        <translation>modèle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>As written</source>
        <extracomment>of answers: not laid out</extracomment>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Show answers as the model wrote them, not laid out</source>
        <translation>Afficher les réponses telles que le modèle les a écrites, sans mise en forme</translation>
    </message>
</context>
<context>
    <name>PlaygroundImages</name>
    <message>
        <source>Images of the message</source>
        <translation>Images du message</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ask a model something</source>
        <translation>Poser une question à un modèle</translation>
    </message>
    <message>
        <source>The question goes through the gateway like any client&apos;s: it is routed, counted and listed under Requests.</source>
        <translation>La question passe par la passerelle comme celle d’un client&#x202f;: elle est routée, comptée et listée sous Requêtes.</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Itinéraire</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Setup, key or route</source>
        <translation>Réglages, clé ou itinéraire</translation>
    </message>
</context>
<context>
    <name>PlaygroundPolicy</name>
    <message>
        <source>No key yet</source>
        <translation>Pas encore de clé</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Clé %1</translation>
    </message>
    <message>
        <source>A key of this computer is made with the first request, or paste one under “Setup”.</source>
        <translation>Une clé de cet ordinateur est créée à la première requête, ou collez-en une sous «&#x202f;Réglages&#x202f;».</translation>
    </message>
    <message>
        <source>What the key allows</source>
        <translation>Ce que la clé autorise</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Quotas</translation>
    </message>
    <message>
        <source>The key is held to no quota.</source>
        <translation>La clé n’est soumise à aucun quota.</translation>
    </message>
    <message>
        <source>Quotas of the key</source>
        <translation>Quotas de la clé</translation>
    </message>
    <message>
        <source>Where the next question would go</source>
        <translation>Où irait la prochaine question</translation>
    </message>
</context>
<context>
    <name>PlaygroundQuestion</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
</context>
<context>
    <name>PlaygroundSetup</name>
    <message>
        <source>Client key</source>
        <translation>Clé client</translation>
    </message>
    <message>
        <source>It stays in memory and is gone with the program.</source>
        <translation>Elle reste en mémoire et disparaît avec le programme.</translation>
    </message>
    <message>
        <source>Paste a client key</source>
        <translation>Collez une clé client</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Effort de raisonnement</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Insert an example</source>
        <translation>Insérer un exemple</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>Provider default</source>
        <translation>Valeur du fournisseur</translation>
    </message>
    <message>
        <source>Max output tokens</source>
        <translation>Maximum de tokens en sortie</translation>
    </message>
    <message>
        <source>A JSON list of objects with name, description and parameters (a JSON schema). You type the results of calls yourself.</source>
        <translation>Une liste JSON d’objets avec name, description et parameters (un schéma JSON). Vous saisissez vous-même les résultats des appels.</translation>
    </message>
    <message>
        <source>Asked under</source>
        <translation>Demander avec</translation>
    </message>
    <message>
        <source>This computer&apos;s key</source>
        <translation>La clé de cet ordinateur</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Une autre clé</translation>
    </message>
</context>
<context>
    <name>PlaygroundTrail</name>
    <message>
        <source>Where a question goes and why is told here.</source>
        <translation>Ici s’affiche où va une question, et pourquoi.</translation>
    </message>
    <message>
        <source>Why this target</source>
        <translation>Pourquoi cette cible</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>Name a file.</source>
        <translation>Indiquez un fichier.</translation>
    </message>
    <message>
        <source>Give the whole path, from its root.</source>
        <translation>Indiquez le chemin complet, depuis la racine.</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another.</source>
        <translation>Il existe un fichier de ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’existe pas de dossier %1.</translation>
    </message>
    <message>
        <source>The file cannot be written (%1).</source>
        <translation>Le fichier ne peut pas être écrit (%1).</translation>
    </message>
</context>
<context>
    <name>PromptImage</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’existe pas de fichier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” has %2; an image may have %3.</source>
        <extracomment>%1 a file, %2 and %3 sizes</extracomment>
        <translation>«&#x202f;%1&#x202f;» fait %2&#x202f;; une image peut faire %3 au plus.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>“%1” is no PNG, JPEG, WebP or GIF image.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une image PNG, JPEG, WebP ou GIF.</translation>
    </message>
</context>
<context>
    <name>ProviderAccountField</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Go to the page of accounts</source>
        <translation>Aller à la page des comptes</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Choisissez un service</translation>
    </message>
    <message>
        <source>Service of the account</source>
        <translation>Service du compte</translation>
    </message>
    <message>
        <source>Use the account %1</source>
        <extracomment>%1 the name of an account</extracomment>
        <translation>Utiliser le compte %1</translation>
    </message>
    <message>
        <source>The next takes over where one is used up or refused. Their order is that of the page of accounts.</source>
        <translation>Le suivant prend le relais quand l’un est épuisé ou refusé. Leur ordre est celui de la page des comptes.</translation>
    </message>
</context>
<context>
    <name>ProviderAdapters</name>
    <message numerus="yes">
        <source>Adapters (%n changed)</source>
        <translation>
            <numerusform>Adaptateurs (%n modifié)</numerusform>
            <numerusform>Adaptateurs (%n modifiés)</numerusform>
        </translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptateurs</translation>
    </message>
    <message>
        <source>Rewrite requests where the provider wants something in a way of its own. They act one after the other; a model can have others.</source>
        <translation>Réécrivent les requêtes là où le fournisseur veut quelque chose à sa façon. Ils agissent l’un après l’autre&#x202f;; un modèle peut en avoir d’autres.</translation>
    </message>
</context>
<context>
    <name>ProviderAddressRow</name>
    <message>
        <source>API of address %1</source>
        <translation>API de l’adresse %1</translation>
    </message>
    <message>
        <source>https://api.example.com/v1</source>
        <translation>https://api.example.com/v1</translation>
    </message>
    <message>
        <source>Base URL for %1</source>
        <extracomment>%1 is an API, &quot;OpenAI Responses&quot;</extracomment>
        <translation>URL de base pour %1</translation>
    </message>
    <message>
        <source>Remove the base URL for %1</source>
        <extracomment>%1 is an API, &quot;OpenAI Responses&quot;</extracomment>
        <translation>Retirer l’URL de base pour %1</translation>
    </message>
</context>
<context>
    <name>ProviderAddresses</name>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Plexus tells from the address which API it speaks.</source>
        <translation>Plexus déduit de l’adresse quelle API parle le fournisseur.</translation>
    </message>
    <message>
        <source>Base URL for OpenAI chat completions</source>
        <translation>URL de base pour OpenAI Chat Completions</translation>
    </message>
    <message>
        <source>At least one base URL is needed.</source>
        <translation>Il faut au moins une URL de base.</translation>
    </message>
    <message>
        <source>https://api.openai.com/v1</source>
        <translation>https://api.openai.com/v1</translation>
    </message>
    <message>
        <source>Base URL for Anthropic Messages</source>
        <translation>URL de base pour Anthropic Messages</translation>
    </message>
    <message>
        <source>https://api.anthropic.com</source>
        <translation>https://api.anthropic.com</translation>
    </message>
    <message>
        <source>Base URLs for other APIs</source>
        <translation>URL de base pour d’autres API</translation>
    </message>
    <message>
        <source>Embeddings, images and sound go to the address for chat where they have none of their own.</source>
        <translation>Les embeddings, images et sons passent par l’adresse du chat s’ils n’en ont pas une à eux.</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>For the Responses API, Gemini, embeddings, images and others</source>
        <translation>Pour l’API Responses, Gemini, les embeddings, les images et d’autres</translation>
    </message>
    <message>
        <source>Any, told from the address</source>
        <translation>N’importe laquelle, déduite de l’adresse</translation>
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
        <translation>Transcriptions</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Synthèse vocale</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>Reranking</translation>
    </message>
    <message>
        <source>Moderations</source>
        <translation>Modérations</translation>
    </message>
    <message>
        <source>Plexus adds %1 itself: leave it out, or end the address with # to have it called as it is.</source>
        <extracomment>%1 is the end of an address, &quot;/chat/completions&quot;</extracomment>
        <translation>Plexus ajoute lui-même %1&#x202f;: omettez-le, ou terminez l’adresse par # pour qu’elle soit appelée telle quelle.</translation>
    </message>
</context>
<context>
    <name>ProviderAdvanced</name>
    <message numerus="yes">
        <source>Advanced (%n changed)</source>
        <translation>
            <numerusform>Avancé (%n modifié)</numerusform>
            <numerusform>Avancé (%n modifiés)</numerusform>
        </translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Délai maximal</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>Délai maximal en secondes</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>En-têtes de requête</translation>
    </message>
    <message>
        <source>Name of header %1</source>
        <translation>Nom de l’en-tête %1</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>Valeur de l’en-tête %1</translation>
    </message>
    <message>
        <source>Remove header %1</source>
        <translation>Retirer l’en-tête %1</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Ajouter un en-tête</translation>
    </message>
    <message>
        <source>How many seconds one request may take. Empty: the limit in Settings.</source>
        <translation>Combien de secondes une requête peut durer. Vide&#x202f;: le délai des Paramètres.</translation>
    </message>
    <message>
        <source>http://host:port, socks5://host:port, or direct. Empty: as in Settings.</source>
        <translation>http://host:port, socks5://host:port ou direct. Vide&#x202f;: comme dans les Paramètres.</translation>
    </message>
    <message>
        <source>Sent with every request to this provider. They replace headers of the same name.</source>
        <translation>Envoyés avec chaque requête à ce fournisseur. Ils remplacent les en-têtes de même nom.</translation>
    </message>
    <message>
        <source>A credential is not kept readable in the configuration. Put it into an environment variable and write env:NAME here, or use the field Authentication above.</source>
        <translation>Un identifiant secret n’est pas gardé lisible dans la configuration. Mettez-le dans une variable d’environnement et écrivez env:NAME ici, ou utilisez le champ Authentification ci-dessus.</translation>
    </message>
</context>
<context>
    <name>ProviderChecker</name>
    <message>
        <source>A definition of your own</source>
        <translation>Une définition à vous</translation>
    </message>
    <message>
        <source>Meters from</source>
        <translation>Compteurs d’après</translation>
    </message>
    <message>
        <source>Checked every</source>
        <translation>Vérifié toutes les</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>%1 (needed): %2</source>
        <extracomment>%1 the name of an option, %2 what it is</extracomment>
        <translation>%1 (requis)&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>En-têtes de réponse</translation>
    </message>
    <message>
        <source>Shows how much of a plan or balance is used. When it is used up, requests go elsewhere until it resets.</source>
        <translation>Indique quelle part d’un abonnement ou d’un solde est utilisée. Une fois tout épuisé, les requêtes vont ailleurs jusqu’à la réinitialisation.</translation>
    </message>
    <message>
        <source>Meter options</source>
        <translation>Options du compteur</translation>
    </message>
    <message>
        <source>One a line, as NAME=value; write a credential as env:VARIABLE.</source>
        <translation>Une par ligne, sous la forme NAME=value&#x202f;; écrivez un identifiant secret sous la forme env:VARIABLE.</translation>
    </message>
    <message>
        <source>Fetch meters</source>
        <translation>Récupérer les compteurs</translation>
    </message>
    <message>
        <source>Off: they are set up and not asked for.</source>
        <translation>Non&#x202f;: ils sont configurés, mais pas interrogés.</translation>
    </message>
    <message>
        <source>Counts as used up from</source>
        <translation>Considéré comme épuisé à partir de</translation>
    </message>
    <message>
        <source>From so much of an allowance on requests go elsewhere.</source>
        <translation>À partir de cette part d’un quota, les requêtes vont ailleurs.</translation>
    </message>
    <message>
        <source>Definition of the meters</source>
        <translation>Définition des compteurs</translation>
    </message>
    <message>
        <source>What is asked, and what of the answer is a meter, in the form of config-reference.md. YAML or JSON.</source>
        <translation>Ce qui est demandé, et ce qui dans la réponse est un compteur, sous la forme de config-reference.md. YAML ou JSON.</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Commencer par un exemple</translation>
    </message>
</context>
<context>
    <name>ProviderDraft</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2 is removed</source>
        <translation>%1&#x202f;: %2 est retiré</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>in the configuration file</source>
        <translation>dans le fichier de configuration</translation>
    </message>
    <message>
        <source>from the variable %1</source>
        <translation>depuis la variable %1</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>Models added: %1</source>
        <translation>Modèles ajoutés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Models removed: %1</source>
        <translation>Modèles retirés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>En-têtes de requête</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Délai maximal</translation>
    </message>
    <message>
        <source>Price of %1: %2</source>
        <translation>Prix de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Requests at a time to %1: %2</source>
        <translation>Requêtes simultanées à %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>the account with %1</source>
        <translation>le compte chez %1</translation>
    </message>
    <message>
        <source>the account %1 with %2</source>
        <translation>le compte %1 chez %2</translation>
    </message>
    <message>
        <source>%1&#x202f;s</source>
        <translation>%1&#x202f;s</translation>
    </message>
    <message>
        <source>Adapters of %1</source>
        <translation>Adaptateurs de %1</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Réglages de %1</translation>
    </message>
    <message>
        <source>Base URL for %1</source>
        <extracomment>%1 is an API, &quot;OpenAI Responses&quot;</extracomment>
        <translation>URL de base pour %1</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptateurs</translation>
    </message>
    <message>
        <source>the accounts %1 with %2</source>
        <extracomment>%1 names of accounts, %2 a vendor</extracomment>
        <translation>les comptes %1 chez %2</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>openai</source>
        <translation>openai</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation>Aller aux modèles</translation>
    </message>
    <message>
        <source>No model uses this provider.</source>
        <translation>Aucun modèle n’utilise ce fournisseur.</translation>
    </message>
    <message>
        <source>Delete provider</source>
        <translation>Supprimer le fournisseur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Ajouter le fournisseur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Short, without spaces. Models and logs use it.</source>
        <translation>Court, sans espaces. Utilisé par les modèles et les journaux.</translation>
    </message>
    <message>
        <source>Import models …</source>
        <translation>Importer des modèles…</translation>
    </message>
    <message>
        <source>Asks the provider which models it has, and lets you choose</source>
        <translation>Demande au fournisseur quels modèles il propose, et vous laisse choisir</translation>
    </message>
</context>
<context>
    <name>ProviderKeyField</name>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>A key is in the keychain of this computer. Type here to replace it.</source>
        <translation>Une clé se trouve dans le trousseau de cet ordinateur. Saisissez ici pour la remplacer.</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer, never in the configuration.</source>
        <translation>Conservée dans le trousseau de cet ordinateur, jamais dans la configuration.</translation>
    </message>
    <message>
        <source>The provider is called without a key.</source>
        <translation>Le fournisseur est appelé sans clé.</translation>
    </message>
    <message>
        <source>Where the API key comes from</source>
        <translation>D’où vient la clé d’API</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sans clé</translation>
    </message>
    <message>
        <source>Typed, not saved yet</source>
        <translation>Saisie, pas encore enregistrée</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Collez la clé</translation>
    </message>
    <message>
        <source>OPENAI_API_KEY</source>
        <translation>OPENAI_API_KEY</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Nom de la variable</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Plexus reads the key from this environment variable when it starts.</source>
        <translation>Plexus lit la clé dans cette variable d’environnement à son démarrage.</translation>
    </message>
    <message>
        <source>Tokens are stored encrypted. Plexus renews them.</source>
        <translation>Les jetons sont conservés chiffrés. Plexus les renouvelle.</translation>
    </message>
    <message>
        <source>The key is written in the configuration file.</source>
        <translation>La clé est écrite dans le fichier de configuration.</translation>
    </message>
    <message>
        <source>Key in the file</source>
        <translation>Clé dans le fichier</translation>
    </message>
    <message>
        <source>Key in the keychain</source>
        <translation>Clé dans le trousseau</translation>
    </message>
    <message>
        <source>Key in a variable</source>
        <translation>Clé dans une variable</translation>
    </message>
    <message>
        <source>Account sign-in</source>
        <translation>Connexion à un compte</translation>
    </message>
    <message>
        <source>Get a key at %1</source>
        <extracomment>%1 is a web address</extracomment>
        <translation>Obtenir une clé sur %1</translation>
    </message>
</context>
<context>
    <name>ProviderList</name>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
</context>
<context>
    <name>ProviderModelRow</name>
    <message numerus="yes">
        <source>%1 · %n at a time</source>
        <extracomment>The price of a model, how many requests it takes at a time</extracomment>
        <translation>
            <numerusform>%1 · %n simultanée</numerusform>
            <numerusform>%1 · %n simultanées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>%n simultanée</numerusform>
            <numerusform>%n simultanées</numerusform>
        </translation>
    </message>
    <message>
        <source>Price and limit of %1, %2</source>
        <translation>Prix et limite de %1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Name of a model, what it is for</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Tester %1</translation>
    </message>
    <message>
        <source>Stop the test of %1</source>
        <translation>Arrêter le test de %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>%1 is the name by which clients can ask for it</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Put the result of %1 away</source>
        <translation>Masquer le résultat de %1</translation>
    </message>
</context>
<context>
    <name>ProviderModels</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>gpt-5, gpt-5-mini</source>
        <translation>gpt-5, gpt-5-mini</translation>
    </message>
    <message>
        <source>Models to add</source>
        <translation>Modèles à ajouter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>The provider&apos;s own names; separate several by commas or spaces. Press one for its price and limit. Prices are per million tokens.</source>
        <translation>Les noms chez le fournisseur&#x202f;; séparez-en plusieurs par des virgules ou des espaces. Appuyez sur l’un d’eux pour son prix et sa limite. Les prix s’entendent par million de tokens.</translation>
    </message>
</context>
<context>
    <name>ProviderPolicy</name>
    <message>
        <source>Requests at a time</source>
        <translation>Requêtes simultanées</translation>
    </message>
    <message>
        <source>Over all its models; further ones wait a moment, then go elsewhere.</source>
        <translation>Tous modèles confondus&#x202f;; les requêtes suivantes attendent un instant, puis vont ailleurs.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Taken off the prices of its models.</source>
        <translation>Déduite des prix de ses modèles.</translation>
    </message>
    <message>
        <source>Estimate tokens</source>
        <translation>Estimer les tokens</translation>
    </message>
    <message>
        <source>Count them here where it reports none; such figures are marked.</source>
        <translation>Les compter ici lorsqu’il n’en indique pas&#x202f;; ces chiffres sont signalés.</translation>
    </message>
    <message>
        <source>Each request asks it again, whatever happened before.</source>
        <translation>Chaque requête l’interroge de nouveau, quoi qu’il se soit passé avant.</translation>
    </message>
    <message>
        <source>Status codes to fail over on</source>
        <translation>Codes d’état provoquant le basculement</translation>
    </message>
    <message>
        <source>Besides those of Settings; separated by commas or spaces.</source>
        <translation>En plus de ceux des Paramètres&#x202f;; séparés par des virgules ou des espaces.</translation>
    </message>
    <message>
        <source>Error texts to fail over on</source>
        <translation>Textes d’erreur provoquant le basculement</translation>
    </message>
    <message>
        <source>Besides those of Settings; one a line, a part of the text is enough.</source>
        <translation>En plus de ceux des Paramètres&#x202f;; un par ligne, une partie du texte suffit.</translation>
    </message>
    <message>
        <source>as in Settings</source>
        <translation>comme dans les Paramètres</translation>
    </message>
    <message>
        <source>Wait for the first bytes</source>
        <translation>Attente des premiers octets</translation>
    </message>
    <message>
        <source>Not begun by then: it counts as stalled, and the next target is tried.</source>
        <translation>S’il n’a pas commencé d’ici là, il est considéré comme bloqué et la cible suivante est essayée.</translation>
    </message>
    <message>
        <source>First bytes</source>
        <translation>Premiers octets</translation>
    </message>
    <message>
        <source>How many count as a beginning.</source>
        <translation>Combien comptent comme un début.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>Slowest pace</source>
        <translation>Débit minimal</translation>
    </message>
    <message>
        <source>A stream below it counts as stalled.</source>
        <translation>Un flux en dessous est considéré comme bloqué.</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>octets/s</translation>
    </message>
    <message>
        <source>Pace measured over</source>
        <translation>Débit mesuré sur</translation>
    </message>
    <message>
        <source>Grace before the pace counts</source>
        <translation>Délai avant que le débit compte</translation>
    </message>
    <message>
        <source>Off: as Settings say.</source>
        <translation>Non&#x202f;: comme dans les Paramètres.</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>Blocages</translation>
    </message>
    <message>
        <source>Keeps answers of the Responses API</source>
        <translation>Conserve les réponses de l’API Responses</translation>
    </message>
    <message>
        <source>Whether a conversation can go on there by an answer&apos;s id. Servers that only speak the API forget it; they are sent the whole conversation.</source>
        <translation>Indique si une conversation peut y reprendre par l’ID d’une réponse. Les serveurs qui ne font que parler l’API l’oublient&#x202f;; ils reçoivent toute la conversation.</translation>
    </message>
    <message>
        <source>As its address tells</source>
        <translation>Selon son adresse</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Raw relay</source>
        <translation>Relais direct</translation>
    </message>
    <message>
        <source>Keys that may use it can call everything below /raw/ and the provider&apos;s name, with the provider&apos;s key.</source>
        <translation>Les clés qui peuvent l’utiliser accèdent à tout ce qui se trouve sous /raw/ suivi du nom du fournisseur, avec la clé du fournisseur.</translation>
    </message>
    <message>
        <source>New models</source>
        <translation>Nouveaux modèles</translation>
    </message>
    <message>
        <source>Add new models</source>
        <translation>Ajouter les nouveaux modèles</translation>
    </message>
    <message>
        <source>Its list of models is fetched now and then; what is new is added, nothing is removed.</source>
        <translation>Sa liste de modèles est récupérée de temps en temps&#x202f;; les nouveaux sont ajoutés, aucun n’est retiré.</translation>
    </message>
    <message>
        <source>Fetched every</source>
        <translation>Récupérée toutes les</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Offer them to clients</source>
        <translation>Les proposer aux clients</translation>
    </message>
    <message>
        <source>Each new model gets an alias of its name.</source>
        <translation>Chaque nouveau modèle reçoit un alias de même nom.</translation>
    </message>
    <message>
        <source>No cooldown after failures</source>
        <translation>Pas de mise au repos après des échecs</translation>
    </message>
    <message>
        <source>Cooldown of a stalled target</source>
        <translation>Repos d’une cible bloquée</translation>
    </message>
    <message>
        <source>Use allowances to the end</source>
        <translation>Utiliser les quotas jusqu’au bout</translation>
    </message>
    <message>
        <source>Requests go elsewhere once a meter is at 100 % instead of 99 %.</source>
        <translation>Les requêtes vont ailleurs une fois qu’un compteur est à 100&#x202f;% au lieu de 99&#x202f;%.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation>Champs supplémentaires</translation>
    </message>
    <message>
        <source>Merged into the body of every request; null takes a field out. YAML or JSON.</source>
        <translation>Fusionnés dans le corps de chaque requête&#x202f;; null retire un champ. YAML ou JSON.</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Commencer par un exemple</translation>
    </message>
    <message>
        <source>Address of the raw relay</source>
        <translation>Adresse du relais direct</translation>
    </message>
    <message>
        <source>What stands before the rest of the path.</source>
        <translation>Ce qui précède le reste du chemin.</translation>
    </message>
    <message>
        <source>the provider&apos;s first base URL</source>
        <translation>la première URL de base du fournisseur</translation>
    </message>
    <message>
        <source>Header of the raw relay&apos;s key</source>
        <translation>En-tête de la clé du relais direct</translation>
    </message>
</context>
<context>
    <name>ProviderRow</name>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>State of a provider, the dialects it speaks, the number of its models</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>The form has edits that are not saved</extracomment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>Activer %1</translation>
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
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>Finish adding %1</source>
        <translation>Terminer l’ajout de %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>Aucun fournisseur pour l’instant</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The services that answer, and how Plexus signs in to them.</source>
        <translation>Les services qui répondent, et comment Plexus s’y connecte.</translation>
    </message>
    <message>
        <source>A provider is OpenAI, Anthropic or any other service that speaks their API, with a key or an account.</source>
        <translation>Un fournisseur est OpenAI, Anthropic ou tout autre service qui parle leur API, avec une clé ou un compte.</translation>
    </message>
</context>
<context>
    <name>QuotaBars</name>
    <message>
        <source>Use of quotas</source>
        <translation>Consommation des quotas</translation>
    </message>
    <message>
        <source>all keys together</source>
        <translation>toutes les clés ensemble</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>almost used up</source>
        <translation>presque épuisé</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Forget what was used</source>
        <translation>Oublier la consommation</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message>
        <source>shared with other keys</source>
        <translation>partagé avec d’autres clés</translation>
    </message>
    <message>
        <source>shared · %1</source>
        <translation>partagé · %1</translation>
    </message>
    <message>
        <source>What counts now is %1. It begins again at nothing, and this cannot be undone.</source>
        <extracomment>%1 is what was used of a quota, as “40 of 100 requests”</extracomment>
        <translation>Le compte actuel est de %1. Il repart de zéro, et cette action est irréversible.</translation>
    </message>
    <message>
        <source>Reset %1?</source>
        <translation>Réinitialiser %1&#x202f;?</translation>
    </message>
</context>
<context>
    <name>QuotaDetail</name>
    <message>
        <source>New quota</source>
        <translation>Nouveau quota</translation>
    </message>
    <message>
        <source>Delete quota</source>
        <translation>Supprimer le quota</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>monthly-budget</source>
        <translation>budget-mensuel</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Add quota</source>
        <translation>Ajouter le quota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Shows in the list of keys, and in the answer a client gets when it is used up.</source>
        <translation>S’affiche dans la liste des clés et, une fois le quota épuisé, dans la réponse que reçoit un client.</translation>
    </message>
    <message>
        <source>Applies to every key that has no quota of its own.</source>
        <translation>S’applique à chaque clé qui n’a pas de quota à elle.</translation>
    </message>
    <message>
        <source>No key names it.</source>
        <translation>Aucune clé ne le nomme.</translation>
    </message>
    <message>
        <source>Add up anew …</source>
        <translation>Recompter…</translation>
    </message>
    <message>
        <source>Counts the requests that are kept, should the use of quotas be wrong</source>
        <translation>Compte les requêtes conservées, au cas où la consommation des quotas serait fausse</translation>
    </message>
</context>
<context>
    <name>QuotaDraft</name>
    <message>
        <source>What it counts</source>
        <translation>Ce qu’il compte</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Porte sur</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost in dollars</source>
        <translation>Coût en dollars</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>Glissante</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Warn from</source>
        <translation>Avertir à partir de</translation>
    </message>
    <message>
        <source>Only these models</source>
        <translation>Seulement ces modèles</translation>
    </message>
    <message>
        <source>Not these models</source>
        <translation>Sauf ces modèles</translation>
    </message>
    <message>
        <source>Only these providers</source>
        <translation>Seulement ces fournisseurs</translation>
    </message>
    <message>
        <source>Not these providers</source>
        <translation>Sauf ces fournisseurs</translation>
    </message>
    <message>
        <source>Give the length of the window, for example 5h.</source>
        <translation>Indiquez la durée de la période, par exemple 5h.</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>requêtes</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>dollars</translation>
    </message>
    <message>
        <source>Begins anew at midnight UTC; a week begins on Monday.</source>
        <translation>Repart de zéro à minuit UTC&#x202f;; la semaine commence le lundi.</translation>
    </message>
    <message>
        <source>How far back the rolling window counts, for example 30m, 5h or 7d.</source>
        <translation>Jusqu’où remonte la période glissante, par exemple 30m, 5h ou 7d.</translation>
    </message>
    <message>
        <source>One allowance for all keys that use it together; otherwise each key has its own.</source>
        <translation>Une réserve commune à toutes les clés qui l’utilisent&#x202f;; sinon chaque clé a la sienne.</translation>
    </message>
    <message>
        <source>From this share of the limit on, answers carry a warning. Empty: never.</source>
        <translation>À partir de cette part de la limite, les réponses portent un avertissement. Vide&#x202f;: jamais.</translation>
    </message>
    <message>
        <source>Separated by commas or spaces. Empty: all models.</source>
        <translation>Séparés par des virgules ou des espaces. Vide&#x202f;: tous les modèles.</translation>
    </message>
</context>
<context>
    <name>QuotaList</name>
    <message>
        <source>Quotas</source>
        <translation>Quotas</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>New quota</source>
        <translation>Nouveau quota</translation>
    </message>
</context>
<context>
    <name>Quotas</name>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation>
            <numerusform>%1 requête</numerusform>
            <numerusform>%1 requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 an amount, %2 a length of time</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 par semaine</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>%1, shared</source>
        <translation>%1, partagé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 what is used, %2 the limit</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 held for requests under way</source>
        <translation>%1 réservés aux requêtes en cours</translation>
    </message>
    <message>
        <source>resets in %1</source>
        <translation>réinitialisation dans %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>The program&apos;s version</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Show page names</source>
        <translation>Afficher le nom des pages</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Afficher seulement les icônes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>Serveurs MCP</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consommation</translation>
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
        <translation>Clés et quotas</translation>
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
        <translation>Dernières requêtes</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Aucune requête pour l’instant</translation>
    </message>
</context>
<context>
    <name>RecountSheet</name>
    <message>
        <source>Add up the use anew?</source>
        <translation>Recompter la consommation&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Adding up …</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Add up anew</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>Plexus counts the requests it keeps of the present windows and sets the quotas of %1 to that. What a reset made forget counts again; what was deleted from the history counts no more.</source>
        <extracomment>%1 names of keys</extracomment>
        <translation>Plexus compte les requêtes qu’il conserve des périodes en cours et règle là-dessus les quotas de %1. Ce qu’une réinitialisation avait fait oublier compte de nouveau&#x202f;; ce qui a été supprimé de l’historique ne compte plus.</translation>
    </message>
</context>
<context>
    <name>RelatedPane</name>
    <message>
        <source>Related requests</source>
        <translation>Requêtes liées</translation>
    </message>
    <message>
        <source>Looking for related requests…</source>
        <translation>Recherche des requêtes liées…</translation>
    </message>
    <message>
        <source>No related requests: it was not sent again, nothing was made for it, and no other request is of its session.</source>
        <translation>Aucune requête liée&#x202f;: elle n’a pas été renvoyée, rien n’a été fait pour elle, et aucune autre requête ne fait partie de sa session.</translation>
    </message>
</context>
<context>
    <name>ReplaySheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send and compare</source>
        <translation>Envoyer et comparer</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Envoyer à</translation>
    </message>
    <message>
        <source>Both answers are then shown side by side.</source>
        <translation>Les deux réponses s’affichent ensuite côte à côte.</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>Sent through the gateway with the key “%1”; it counts against the limits of that key.</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>Envoyée par la passerelle avec la clé «&#x202f;%1&#x202f;»&#x202f;; elle compte dans les limites de cette clé.</translation>
    </message>
</context>
<context>
    <name>RequestInspector</name>
    <message>
        <source>Request %1</source>
        <translation>Requête %1</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Liées</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>%1 with key %2</source>
        <extracomment>%1 a program, %2 the name of its key</extracomment>
        <translation>%1 avec la clé %2</translation>
    </message>
</context>
<context>
    <name>RequestsFooter</name>
    <message>
        <source>Search further back</source>
        <translation>Chercher plus loin dans le passé</translation>
    </message>
</context>
<context>
    <name>RequestsHeader</name>
    <message>
        <source>Where the time of each request went, from its start. The scale is compressed: long requests are drawn shorter than they are.</source>
        <translation>Où est passé le temps de chaque requête, depuis son début. L’échelle est compressée&#x202f;: les longues requêtes paraissent plus courtes qu’elles ne le sont.</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Older requests could not be read. %1</source>
        <translation>Les requêtes plus anciennes n’ont pas pu être lues. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Aucune requête pour l’instant</translation>
    </message>
    <message>
        <source>Point an agent or SDK at Plexus; each request shows up here while it runs.</source>
        <translation>Connectez un agent ou un SDK à Plexus&#x202f;; chaque requête s’affiche ici pendant son exécution.</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>Copier l’URL de base</translation>
    </message>
    <message>
        <source>%1 was copied.</source>
        <translation>%1 a été copié.</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Aucune requête ne correspond</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>None of those held here does; older ones are being searched.</source>
        <translation>Aucune de celles présentes ici&#x202f;; recherche dans les plus anciennes.</translation>
    </message>
    <message>
        <source>None of the requests that are kept passes the filter.</source>
        <translation>Aucune des requêtes conservées ne passe le filtre.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>RequestsTable</name>
    <message numerus="yes">
        <source>%n waiting · resume</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n en attente · reprendre</numerusform>
            <numerusform>%n en attente · reprendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new ▲</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n nouvelle ▲</numerusform>
            <numerusform>%n nouvelles ▲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new · sort again</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n nouvelle · trier à nouveau</numerusform>
            <numerusform>%n nouvelles · trier à nouveau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsTools</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Show one after the other</source>
        <translation>Afficher l’une après l’autre</translation>
    </message>
    <message>
        <source>Group by session</source>
        <translation>Grouper par session</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>More actions of the page</source>
        <translation>Autres actions de la page</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Show what came meanwhile, and go on</source>
        <translation>Afficher ce qui est arrivé entre-temps et continuer</translation>
    </message>
    <message>
        <source>Hold new requests back while you read</source>
        <translation>Retenir les nouvelles requêtes pendant la lecture</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Preparing …</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Quit Plexus</source>
        <translation>Quitter Plexus</translation>
    </message>
    <message>
        <source>Configuration, secrets, logins and limits go back to what they were then. Nothing changes now: the next start of Plexus puts the backup in place, and keeps the present database beside it. What happens until then is in that one.</source>
        <translation>Configuration, secrets, identifiants et limites redeviennent ce qu’ils étaient alors. Rien ne change maintenant&#x202f;: le prochain démarrage de Plexus met la sauvegarde en place et garde la base de données actuelle à côté. Ce qui se passe d’ici là reste dans cette dernière.</translation>
    </message>
    <message>
        <source>The backup is prepared. Quit Plexus and start it again to have it put in place.</source>
        <translation>La sauvegarde est prête. Quittez Plexus et relancez-le pour la mettre en place.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>Fichier de la sauvegarde</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase secrète de la sauvegarde</translation>
    </message>
</context>
<context>
    <name>RevisionRow</name>
    <message>
        <source>%1, in force</source>
        <translation>%1, en vigueur</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
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
        <translation>Rétablir cette révision&#x202f;?</translation>
    </message>
    <message>
        <source>What the configuration said then is in force at once, for every client, as a new revision. You can come back to the present one in the same way.</source>
        <translation>Ce que disait alors la configuration entre en vigueur immédiatement, pour tous les clients, comme nouvelle révision. Vous pouvez revenir à la configuration actuelle de la même façon.</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Revisions of the configuration, newest first</source>
        <translation>Révisions de la configuration, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Rolling back …</source>
        <translation>Rétablissement…</translation>
    </message>
    <message>
        <source>Roll back …</source>
        <translation>Rétablir…</translation>
    </message>
    <message>
        <source>No revisions here</source>
        <translation>Aucune révision ici</translation>
    </message>
    <message>
        <source>Choose a revision to see what going back to it would change.</source>
        <translation>Choisissez une révision pour voir ce que changerait le retour à celle-ci.</translation>
    </message>
</context>
<context>
    <name>RotateKeySheet</name>
    <message>
        <source>Replace the secret of %1?</source>
        <translation>Remplacer le secret de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le conserver</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Plexus makes a new secret and shows it once. Clients that still show the former one are refused at once. Name, limits and history of the key stay.</source>
        <translation>Plexus crée un nouveau secret et l’affiche une seule fois. Les clients qui présentent encore l’ancien sont refusés aussitôt. Le nom, les limites et l’historique de la clé restent.</translation>
    </message>
    <message>
        <source>The clients Plexus has set up on this computer share this key. Their files are written with the new secret; what runs has to be started anew. Set up elsewhere, they need it by hand.</source>
        <translation>Les clients que Plexus a configurés sur cet ordinateur partagent cette clé. Leurs fichiers sont écrits avec le nouveau secret&#x202f;; ce qui tourne doit être relancé. Configurés ailleurs, ils doivent le recevoir à la main.</translation>
    </message>
    <message>
        <source>Clients that use this key need the new secret by hand.</source>
        <translation>Les clients qui utilisent cette clé doivent recevoir le nouveau secret à la main.</translation>
    </message>
</context>
<context>
    <name>RouteSection</name>
    <message>
        <source>Where would this go now?</source>
        <translation>Où irait cette requête maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Asked in</source>
        <extracomment>Followed by the choice of an API dialect</extracomment>
        <translation>Demandée en</translation>
    </message>
    <message>
        <source>API the client speaks</source>
        <translation>API que parle le client</translation>
    </message>
    <message>
        <source>with the key</source>
        <extracomment>Followed by the choice of a key</extracomment>
        <translation>avec la clé</translation>
    </message>
    <message>
        <source>Key the client shows</source>
        <translation>Clé que présente le client</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>As it is saved; your unsaved changes do not count yet.</source>
        <translation>Selon ce qui est enregistré&#x202f;; vos modifications non enregistrées ne comptent pas encore.</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Leads to the field that keeps a form from being saved</extracomment>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>SavedFilterRow</name>
    <message>
        <source>Do not keep %1 any more</source>
        <translation>Ne plus enregistrer %1</translation>
    </message>
</context>
<context>
    <name>SavedFiltersMenu</name>
    <message>
        <source>Kept filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>No filter is kept yet. Type one, then keep it here.</source>
        <translation>Aucun filtre enregistré pour l’instant. Saisissez-en un, puis enregistrez-le ici.</translation>
    </message>
    <message>
        <source>Name for “%1”</source>
        <translation>Nom de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nom du filtre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete them; ten seconds to undo (Del)</source>
        <translation>Les supprimer&#x202f;; dix secondes pour annuler (Suppr)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Copy IDs</source>
        <translation>Copier les ID</translation>
    </message>
    <message>
        <source>Select all listed</source>
        <translation>Sélectionner toutes celles de la liste</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Effacer la sélection (Échap)</translation>
    </message>
</context>
<context>
    <name>SessionHeading</name>
    <message>
        <source>Folded; press to unfold</source>
        <translation>Replié&#x202f;; appuyez pour déplier</translation>
    </message>
    <message>
        <source>Unfolded; press to fold</source>
        <translation>Déplié&#x202f;; appuyez pour replier</translation>
    </message>
</context>
<context>
    <name>SessionTimeline</name>
    <message>
        <source>Nothing ran for %1</source>
        <translation>Rien n’a tourné pendant %1</translation>
    </message>
    <message>
        <source>Requests of the session</source>
        <translation>Requêtes de la session</translation>
    </message>
    <message>
        <source>Leave out idle time</source>
        <translation>Omettre les temps d’inactivité</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Show as a timeline</source>
        <translation>Afficher en chronologie</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The change was not saved. %1</source>
        <translation>La modification n’a pas été enregistrée. %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un paramètre</translation>
    </message>
    <message>
        <source>No field has these words. The sections at the side may be about it.</source>
        <translation>Aucun champ ne contient ces mots. Les sections sur le côté en traitent peut-être.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun paramètre ne contient ces mots.</translation>
    </message>
    <message>
        <source>For all providers. A provider can have its own values on its page.</source>
        <translation>Pour tous les fournisseurs. Chacun peut avoir ses propres valeurs sur sa page.</translation>
    </message>
</context>
<context>
    <name>SettingsRows</name>
    <message>
        <source>Timeouts</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Exploration</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>Basculement</translation>
    </message>
    <message>
        <source>Try the next target</source>
        <translation>Essayer la cible suivante</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Time for attempts</source>
        <translation>Temps pour les tentatives</translation>
    </message>
    <message>
        <source>No further attempt begins after that.</source>
        <translation>Aucune nouvelle tentative ne commence après.</translation>
    </message>
    <message>
        <source>Status codes to fail over on</source>
        <translation>Codes d’état provoquant le basculement</translation>
    </message>
    <message>
        <source>Error texts to fail over on</source>
        <translation>Textes d’erreur provoquant le basculement</translation>
    </message>
    <message>
        <source>One a line; a part of the text is enough. Network errors always count.</source>
        <translation>Un par ligne&#x202f;; une partie du texte suffit. Les erreurs réseau comptent toujours.</translation>
    </message>
    <message>
        <source>Cooldown</source>
        <translation>Mise au repos</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>Blocages</translation>
    </message>
    <message>
        <source>Wait for the first bytes</source>
        <translation>Attente des premiers octets</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>non surveillé</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>octets/s</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Premier octet</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>Réponse complète</translation>
    </message>
    <message>
        <source>0: no limit.</source>
        <translation>0&#x202f;: sans limite.</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>comme ci-dessus</translation>
    </message>
    <message>
        <source>Measure in the background</source>
        <translation>Mesurer en arrière-plan</translation>
    </message>
    <message>
        <source>Measure again after</source>
        <translation>Mesurer de nouveau après</translation>
    </message>
    <message>
        <source>Probes at a time</source>
        <translation>Sondes simultanées</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxys de confiance</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Keep answers of the Responses API for</source>
        <translation>Conserver les réponses de l’API Responses pendant</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Describing images</source>
        <translation>Description d’images</translation>
    </message>
    <message>
        <source>The request fails</source>
        <translation>La requête échoue</translation>
    </message>
    <message>
        <source>Go on without the image</source>
        <translation>Continuer sans l’image</translation>
    </message>
    <message>
        <source>Send the image as it is</source>
        <translation>Envoyer l’image telle quelle</translation>
    </message>
    <message>
        <source>Plexus&apos; own words</source>
        <translation>Texte propre à Plexus</translation>
    </message>
    <message>
        <source>Images at a time</source>
        <translation>Images simultanées</translation>
    </message>
    <message>
        <source>Time for one image</source>
        <translation>Temps pour une image</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>MCP</source>
        <translation>MCP</translation>
    </message>
    <message>
        <source>Serve MCP</source>
        <translation>Servir MCP</translation>
    </message>
    <message>
        <source>Clients may sign in</source>
        <translation>Les clients peuvent se connecter</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>Back up every</source>
        <translation>Sauvegarder toutes les</translation>
    </message>
    <message>
        <source>The oldest are deleted.</source>
        <translation>Les plus anciennes sont supprimées.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Écouter sur</translation>
    </message>
    <message>
        <source>Proxy towards providers</source>
        <translation>Proxy vers les fournisseurs</translation>
    </message>
    <message>
        <source>Other host names</source>
        <translation>Autres noms d’hôte</translation>
    </message>
    <message>
        <source>Web pages that may call</source>
        <translation>Pages web autorisées à appeler</translation>
    </message>
    <message>
        <source>Requests of clients</source>
        <translation>Requêtes des clients</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Taille maximale d’une requête</translation>
    </message>
    <message>
        <source>Largest head</source>
        <translation>Taille maximale des en-têtes</translation>
    </message>
    <message>
        <source>KB</source>
        <translation>Ko</translation>
    </message>
    <message>
        <source>Wait for a head</source>
        <translation>Attente des en-têtes</translation>
    </message>
    <message>
        <source>From its first byte to its last.</source>
        <translation>De leur premier octet au dernier.</translation>
    </message>
    <message>
        <source>Wait for a body</source>
        <translation>Attente d’un corps</translation>
    </message>
    <message>
        <source>Without any byte of it.</source>
        <translation>Sans en recevoir aucun octet.</translation>
    </message>
    <message>
        <source>Connections at a time</source>
        <translation>Connexions simultanées</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>Keep requests and answers</source>
        <translation>Conserver requêtes et réponses</translation>
    </message>
    <message>
        <source>Of requests that fail</source>
        <translation>Des requêtes qui échouent</translation>
    </message>
    <message>
        <source>Of all requests</source>
        <translation>De toutes les requêtes</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Sauvegardes automatiques</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>http://, https:// or socks5:// and an address.</source>
        <translation>http://, https:// ou socks5:// et une adresse.</translation>
    </message>
    <message>
        <source>from the environment (HTTPS_PROXY)</source>
        <translation>selon l’environnement (HTTPS_PROXY)</translation>
    </message>
    <message>
        <source>Connect in advance</source>
        <translation>Se connecter à l’avance</translation>
    </message>
    <message>
        <source>Opens a connection to each provider before the first request needs it.</source>
        <translation>Ouvre une connexion à chaque fournisseur avant que la première requête en ait besoin.</translation>
    </message>
    <message>
        <source>Names Plexus answers to besides localhost, for a reverse proxy of yours in front of it.</source>
        <translation>Noms auxquels Plexus répond en plus de localhost, quand un de vos proxys inverses se trouve devant lui.</translation>
    </message>
    <message>
        <source>Exact origins, such as https://chat.example. Empty: none.</source>
        <translation>Origines exactes, par exemple https://chat.example. Vide&#x202f;: aucune.</translation>
    </message>
    <message>
        <source>Addresses whose X-Forwarded-For is believed, such as 10.0.0.2 or 10.0.0.0/8. Empty: none.</source>
        <translation>Adresses dont l’en-tête X-Forwarded-For est cru, par exemple 10.0.0.2 ou 10.0.0.0/8. Vide&#x202f;: aucune.</translation>
    </message>
    <message>
        <source>DNS, TCP and TLS together.</source>
        <translation>DNS, TCP et TLS ensemble.</translation>
    </message>
    <message>
        <source>From the end of the request to the head of the answer.</source>
        <translation>De la fin de la requête aux en-têtes de la réponse.</translation>
    </message>
    <message>
        <source>Idle stream</source>
        <translation>Flux inactif</translation>
    </message>
    <message>
        <source>Longest wait between two pieces of an answer.</source>
        <translation>Attente maximale entre deux fragments d’une réponse.</translation>
    </message>
    <message>
        <source>Including its images. A larger one is refused.</source>
        <translation>Images comprises. Au-delà, elle est refusée.</translation>
    </message>
    <message>
        <source>Keep idle connections for</source>
        <translation>Garder les connexions inactives pendant</translation>
    </message>
    <message>
        <source>So that the next request needs no new connection.</source>
        <translation>Pour que la requête suivante n’ait pas besoin d’une nouvelle connexion.</translation>
    </message>
    <message>
        <source>All servers together at /mcp, each one at /mcp/ followed by its name.</source>
        <translation>Tous les serveurs ensemble sous /mcp, chacun séparément sous /mcp/ suivi de son nom.</translation>
    </message>
    <message>
        <source>In the browser, on a page of Plexus, instead of using a key.</source>
        <translation>Dans le navigateur, sur une page de Plexus, au lieu d’utiliser une clé.</translation>
    </message>
    <message>
        <source>Where clients reach that page. Empty: the address they call.</source>
        <translation>Où les clients atteignent cette page. Vide&#x202f;: l’adresse qu’ils appellent.</translation>
    </message>
    <message>
        <source>How long a client can continue from an answer by its ID, whichever provider gave it. 0: none are kept.</source>
        <translation>Durée pendant laquelle un client peut reprendre depuis une réponse par son ID, quel que soit le fournisseur qui l’a donnée. 0&#x202f;: aucune n’est conservée.</translation>
    </message>
    <message>
        <source>On disk, in full, encrypted like your secrets; credentials in them are overwritten. What the inspector shows of the latest requests is only in memory.</source>
        <translation>Sur le disque, en entier, chiffrées comme vos secrets&#x202f;; les identifiants secrets qu’elles contiennent sont écrasés. Ce que les détails montrent des dernières requêtes n’est qu’en mémoire.</translation>
    </message>
    <message>
        <source>Only by the rules below</source>
        <translation>Seulement selon les règles ci-dessous</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Conserver pendant</translation>
    </message>
    <message>
        <source>Pinned requests stay until you delete them.</source>
        <translation>Les requêtes épinglées restent jusqu’à ce que vous les supprimiez.</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Conserver au plus</translation>
    </message>
    <message>
        <source>Compressed, not counting pinned ones. The oldest go first.</source>
        <translation>Compressées, sans compter celles qui sont épinglées. Les plus anciennes partent en premier.</translation>
    </message>
    <message>
        <source>Configuration, secrets and quotas in one file, encrypted with this computer&apos;s key, or with the passphrase in the environment variable BACKUP_PASSPHRASE. 0: never.</source>
        <translation>Configuration, secrets et quotas dans un seul fichier, chiffré avec la clé de cet ordinateur ou avec la phrase secrète de la variable d’environnement BACKUP_PASSPHRASE. 0&#x202f;: jamais.</translation>
    </message>
    <message>
        <source>Backups to keep</source>
        <translation>Sauvegardes à conserver</translation>
    </message>
    <message>
        <source>Where backups are written.</source>
        <translation>Où les sauvegardes sont écrites.</translation>
    </message>
    <message>
        <source>When a provider fails before the answer has begun. When off, the client gets the error.</source>
        <translation>Quand un fournisseur échoue avant que la réponse ait commencé. Si l’option est désactivée, le client reçoit l’erreur.</translation>
    </message>
    <message>
        <source>For each request, the first one included.</source>
        <translation>Par requête, première tentative comprise.</translation>
    </message>
    <message>
        <source>Separated by commas or spaces. Empty: Plexus decides by whose fault an error is.</source>
        <translation>Séparés par des virgules ou des espaces. Vide&#x202f;: Plexus décide selon l’origine de l’erreur.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>First cooldown</source>
        <translation>Premier repos</translation>
    </message>
    <message>
        <source>How long a target that failed is left out. Each further failure doubles it, a success ends it.</source>
        <translation>Durée pendant laquelle une cible qui a échoué est écartée. Chaque nouvel échec la double, un succès y met fin.</translation>
    </message>
    <message>
        <source>Longest cooldown</source>
        <translation>Repos le plus long</translation>
    </message>
    <message>
        <source>A provider that has not begun by then counts as stalled. Empty: not watched.</source>
        <translation>Un fournisseur qui n’a pas commencé d’ici là est considéré comme bloqué. Vide&#x202f;: non surveillé.</translation>
    </message>
    <message>
        <source>Bytes that count as a beginning</source>
        <translation>Octets comptant comme début</translation>
    </message>
    <message>
        <source>Slowest speed</source>
        <translation>Vitesse minimale</translation>
    </message>
    <message>
        <source>A stream slower than this counts as stalled. Empty: not watched.</source>
        <translation>Un flux plus lent est considéré comme bloqué. Vide&#x202f;: non surveillé.</translation>
    </message>
    <message>
        <source>Speed measured over</source>
        <translation>Vitesse mesurée sur</translation>
    </message>
    <message>
        <source>Grace period</source>
        <translation>Délai de grâce</translation>
    </message>
    <message>
        <source>How long a stream may be slow at its beginning.</source>
        <translation>Durée pendant laquelle un flux peut être lent à son début.</translation>
    </message>
    <message>
        <source>Stalled targets cool down</source>
        <translation>Mettre au repos les cibles bloquées</translation>
    </message>
    <message>
        <source>Exploration for the fastest output</source>
        <translation>Exploration pour la sortie la plus rapide</translation>
    </message>
    <message>
        <source>Share of requests sent to a target that was measured little, so that its figures stay true.</source>
        <translation>Part des requêtes envoyées à une cible peu mesurée, pour que ses chiffres restent justes.</translation>
    </message>
    <message>
        <source>Exploration for the earliest first token</source>
        <translation>Exploration pour le premier token le plus tôt</translation>
    </message>
    <message>
        <source>Exploration for the fastest whole answer</source>
        <translation>Exploration pour la réponse complète la plus rapide</translation>
    </message>
    <message>
        <source>Plexus sends requests of its own to targets not measured lately. These probes cost money; your own requests are then not used for exploration.</source>
        <translation>Plexus envoie ses propres requêtes aux cibles qui n’ont pas été mesurées récemment. Ces sondes coûtent de l’argent&#x202f;; vos requêtes ne servent alors pas à l’exploration.</translation>
    </message>
    <message>
        <source>Update the price catalogue every</source>
        <translation>Mettre à jour le catalogue de prix toutes les</translation>
    </message>
    <message>
        <source>Downloaded from OpenRouter&apos;s public list, without any key, and only while a model is priced by it. 0: never.</source>
        <translation>Téléchargé depuis la liste publique d’OpenRouter, sans aucune clé, et seulement tant qu’un modèle en tire son prix. 0&#x202f;: jamais.</translation>
    </message>
    <message>
        <source>Keep meter readings for</source>
        <translation>Conserver les relevés des compteurs pendant</translation>
    </message>
    <message>
        <source>How long Plexus keeps what providers report about plans and balances. 0: only the latest.</source>
        <translation>Durée de conservation de ce que les fournisseurs indiquent des abonnements et des soldes. 0&#x202f;: seulement le dernier relevé.</translation>
    </message>
    <message>
        <source>Model for images</source>
        <translation>Modèle pour les images</translation>
    </message>
    <message>
        <source>A model of yours that can see images, for example Gemini Flash or GPT. It describes images to models that cannot, where a model&apos;s page says so, each image once. Empty: images are not described.</source>
        <translation>Un de vos modèles qui voit les images, par exemple Gemini Flash ou GPT. Il décrit les images aux modèles qui n’en voient pas, là où la page du modèle le demande, chaque image une fois. Vide&#x202f;: les images ne sont pas décrites.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>If that fails</source>
        <translation>En cas d’échec</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What that model is asked about each image.</source>
        <translation>Ce qui est demandé à ce modèle pour chaque image.</translation>
    </message>
    <message>
        <source>For each request.</source>
        <translation>Pour chaque requête.</translation>
    </message>
    <message>
        <source>Descriptions on disk</source>
        <translation>Descriptions sur le disque</translation>
    </message>
    <message>
        <source>Kept so that an image of a conversation is described only once. 0: none.</source>
        <translation>Conservées pour qu’une image d’une conversation ne soit décrite qu’une fois. 0&#x202f;: aucune.</translation>
    </message>
    <message>
        <source>An answer shorter than this has not begun yet.</source>
        <translation>Une réponse plus courte n’a pas encore commencé.</translation>
    </message>
    <message>
        <source>An address only this computer reaches, and a port; network:4000 lets other computers connect. Changing it ends running requests, and clients have to be set up again.</source>
        <translation>Une adresse que seul cet ordinateur peut joindre, et un port&#x202f;; network:4000 permet à d’autres ordinateurs de se connecter. La changer met fin aux requêtes en cours, et les clients doivent être reconfigurés.</translation>
    </message>
</context>
<context>
    <name>SettingsSectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des paramètres</translation>
    </message>
</context>
<context>
    <name>SetupForm</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Only when opened from here</source>
        <translation>Seulement si ouvert d’ici</translation>
    </message>
    <message>
        <source>When it is to use Plexus</source>
        <translation>Quand il doit utiliser Plexus</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Paste a key of this gateway</source>
        <translation>Collez une clé de cette passerelle</translation>
    </message>
    <message>
        <source>Pasted key</source>
        <translation>Clé collée</translation>
    </message>
    <message>
        <source>How it is opened</source>
        <translation>Comment il est ouvert</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>It is set up like this already.</source>
        <translation>Il est déjà configuré ainsi.</translation>
    </message>
    <message>
        <source>No file is changed: Plexus starts it with temporary settings.</source>
        <translation>Aucun fichier n’est modifié&#x202f;: Plexus le lance avec des réglages temporaires.</translation>
    </message>
    <message>
        <source>Changes its settings file; applies from the next start.</source>
        <translation>Modifie son fichier de réglages&#x202f;; s’applique dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Requests are listed under this client’s name, whichever key it uses.</source>
        <translation>Les requêtes sont listées sous le nom de ce client, quelle que soit la clé qu’il utilise.</translation>
    </message>
    <message>
        <source>Keys are masked here. A copy of the file is kept; Undo restores it.</source>
        <translation>Les clés sont masquées ici. Une copie du fichier est conservée&#x202f;; «&#x202f;Annuler&#x202f;» la rétablit.</translation>
    </message>
</context>
<context>
    <name>SetupSheet</name>
    <message>
        <source>Set up %1 by hand</source>
        <translation>Configurer %1 à la main</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>Configurer %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open in a terminal</source>
        <translation>Ouvrir dans un terminal</translation>
    </message>
    <message>
        <source>Write these changes</source>
        <translation>Écrire ces modifications</translation>
    </message>
    <message>
        <source>Activate this key</source>
        <translation>Activer cette clé</translation>
    </message>
    <message>
        <source>The key you copied works once it is active</source>
        <translation>La clé que vous avez copiée fonctionne une fois activée</translation>
    </message>
    <message>
        <source>Instructions last checked: %1.</source>
        <extracomment>%1 is a version or a month</extracomment>
        <translation>Dernière vérification des instructions&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>ShortcutColumn</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What is done, and by which keys</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ShortcutKeysRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What is done, and by which keys</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>New keys for %1</source>
        <translation>Nouvelles touches pour %1</translation>
    </message>
    <message>
        <source>Press the new keys, or Esc</source>
        <translation>Appuyez sur les nouvelles touches, ou sur Échap</translation>
    </message>
    <message>
        <source>Reset the keys of %1</source>
        <translation>Réinitialiser les touches de %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the keys of %1</source>
        <translation>Modifier les touches de %1</translation>
    </message>
</context>
<context>
    <name>ShortcutListModel</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Lists and forms</source>
        <translation>Listes et formulaires</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>Copier l’URL de base</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Entrée, Échap</translation>
    </message>
    <message>
        <source>Open, close the inspector</source>
        <translation>Ouvrir, fermer les détails</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Pause and resume</source>
        <translation>Mettre en pause et reprendre</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier comme curl</translation>
    </message>
    <message>
        <source>Cancel a running request</source>
        <translation>Annuler une requête en cours</translation>
    </message>
    <message>
        <source>+, −, 0</source>
        <translation>+, −, 0</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>Plus tôt, plus tard</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Alt+↑, Alt+↓</source>
        <translation>Alt+↑, Alt+↓</translation>
    </message>
    <message>
        <source>Move a target or a group</source>
        <translation>Déplacer une cible ou un groupe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Playground</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Ajouter une entrée</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>←, →</source>
        <translation>←, →</translation>
    </message>
    <message>
        <source>Previous, next point of a chart</source>
        <translation>Point précédent, suivant d’un graphique</translation>
    </message>
    <message>
        <source>Show the requests behind it</source>
        <translation>Afficher les requêtes correspondantes</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, show all</source>
        <translation>Zoom avant, zoom arrière, tout afficher</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>Clés et quotas</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>Serveurs MCP</translation>
    </message>
    <message>
        <source>Filter requests, find a model or a setting</source>
        <translation>Filtrer les requêtes, chercher un modèle ou un paramètre</translation>
    </message>
    <message>
        <source>Delete the selected entry or request</source>
        <translation>Supprimer l’entrée ou la requête sélectionnée</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Requête suivante</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Requête précédente</translation>
    </message>
    <message>
        <source>Previous tab of the inspector</source>
        <translation>Onglet précédent des détails</translation>
    </message>
    <message>
        <source>Next tab of the inspector</source>
        <translation>Onglet suivant des détails</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Shift+↑, Shift+↓</source>
        <translation>Shift+↑, Shift+↓</translation>
    </message>
    <message>
        <source>Select several requests</source>
        <translation>Sélectionner plusieurs requêtes</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select all that are listed</source>
        <translation>Sélectionner toutes celles de la liste</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menu, Shift+F10</translation>
    </message>
    <message>
        <source>Show what can be done with them</source>
        <translation>Afficher ce qu’on peut en faire</translation>
    </message>
    <message>
        <source>Ctrl+Shift+←, Ctrl+Shift+→</source>
        <translation>Ctrl+Shift+←, Ctrl+Shift+→</translation>
    </message>
    <message>
        <source>Narrow, widen the column of a heading</source>
        <translation>Rétrécir, élargir la colonne d’un en-tête</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Reset all shortcuts?</source>
        <translation>Réinitialiser tous les raccourcis&#x202f;?</translation>
    </message>
    <message>
        <source>Every command has its usual keys again.</source>
        <translation>Chaque commande retrouve ses touches habituelles.</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt do nothing while you write. What one moves about with, such as arrows, Enter and Esc, stays as it is.</source>
        <translation>Les touches sans Ctrl ni Alt ne font rien pendant que vous écrivez. Celles qui servent à se déplacer, comme les flèches, Entrée et Échap, restent telles quelles.</translation>
    </message>
</context>
<context>
    <name>ShownKeyCard</name>
    <message>
        <source>Copy this key now</source>
        <translation>Copiez cette clé maintenant</translation>
    </message>
    <message>
        <source>Only its hash is kept, so nobody can show it again, not even Plexus. Lost keys are replaced by new ones.</source>
        <translation>Seul son hachage est conservé&#x202f;: personne ne peut donc la réafficher, pas même Plexus. Les clés perdues sont remplacées par de nouvelles.</translation>
    </message>
    <message>
        <source>It works while the demo runs and reaches no provider outside this computer.</source>
        <translation>Elle fonctionne tant que la démo tourne et n’atteint aucun fournisseur hors de cet ordinateur.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>Je l’ai copiée</translation>
    </message>
    <message>
        <source>Demo key</source>
        <translation>Clé de la démo</translation>
    </message>
</context>
<context>
    <name>SignOutSheet</name>
    <message>
        <source>Sign out?</source>
        <translation>Se déconnecter&#x202f;?</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Plexus forgets the tokens of %1. Only signing in again brings them back.</source>
        <translation>Plexus oublie les jetons de %1. Seule une nouvelle connexion les rétablit.</translation>
    </message>
    <message>
        <source>%1: requests go elsewhere from then on, or fail.</source>
        <extracomment>%1 says which providers use an account</extracomment>
        <translation>%1&#x202f;: les requêtes vont dès lors ailleurs, ou échouent.</translation>
    </message>
    <message>
        <source>Remove this account?</source>
        <translation>Retirer ce compte&#x202f;?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Plexus forgets %1. Only signing in again brings it back.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Plexus oublie %1. Seule une nouvelle connexion le rétablit.</translation>
    </message>
</context>
<context>
    <name>SpeedsSection</name>
    <message>
        <source>Measured speeds</source>
        <translation>Vitesses mesurées</translation>
    </message>
    <message>
        <source>Forget what was measured of: %1?</source>
        <extracomment>%1 is &quot;All targets&quot;, a provider, or a model at one</extracomment>
        <translation>Oublier les mesures de&#x202f;: %1&#x202f;?</translation>
    </message>
    <message>
        <source>Selectors that go by speed know nothing of these targets until they have answered again. It cannot be undone.</source>
        <translation>Le choix des cibles selon la vitesse ne sait rien d’elles avant qu’elles aient répondu de nouveau. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Plexus measures how fast targets answer, and selectors by speed or latency go by it. What was measured of one that has changed can be forgotten.</source>
        <translation>Plexus mesure la vitesse de réponse des cibles, et le choix selon la vitesse ou la latence s’y fie. Les mesures d’une cible qui a changé peuvent être oubliées.</translation>
    </message>
    <message>
        <source>Whose speeds</source>
        <translation>Vitesses à oublier</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>Oublier…</translation>
    </message>
</context>
<context>
    <name>StreamBar</name>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Stream, %1</source>
        <translation>Flux, %1</translation>
    </message>
</context>
<context>
    <name>StreamMarks</name>
    <message numerus="yes">
        <source>%n tool call(s)</source>
        <translation>
            <numerusform>%n appel d’outil</numerusform>
            <numerusform>%n appels d’outils</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>a gap in a stream: %1 how long, %2 when it began</extracomment>
        <translation>%1 (à %2)</translation>
    </message>
    <message>
        <source>stalled for %1</source>
        <translation>bloqué pendant %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stall(s), the longest %1</source>
        <translation>
            <numerusform>%n blocage, le plus long %1</numerusform>
            <numerusform>%n blocages, le plus long %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Appels d’outils</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>when a call began</extracomment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Stalls over %1</source>
        <extracomment>%1 a length of time: gaps that are longer are told</extracomment>
        <translation>Blocages de plus de %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
</context>
<context>
    <name>StreamPace</name>
    <message>
        <source>%1 tok/s</source>
        <extracomment>tokens a second</extracomment>
        <translation>%1 tok/s</translation>
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
        <translation>Afficher ce qui est connu</translation>
    </message>
</context>
<context>
    <name>SummaryPane</name>
    <message>
        <source>Why this target</source>
        <translation>Pourquoi cette cible</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) considered</source>
        <translation>
            <numerusform>%n cible envisagée</numerusform>
            <numerusform>%n cibles envisagées</numerusform>
        </translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>Non transmis</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) left out or changed</source>
        <translation>
            <numerusform>%n champ omis ou modifié</numerusform>
            <numerusform>%n champs omis ou modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
</context>
<context>
    <name>SystemLogSection</name>
    <message>
        <source>Words in a line</source>
        <translation>Mots d’une ligne</translation>
    </message>
    <message>
        <source>Levels shown</source>
        <translation>Niveaux affichés</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Lines of the log, oldest first</source>
        <translation>Lignes du journal, les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>No line of that kind.</source>
        <translation>Aucune ligne de ce type.</translation>
    </message>
    <message>
        <source>Write what is shown to a file</source>
        <translation>Écrire ce qui est affiché dans un fichier</translation>
    </message>
    <message>
        <source>File for the log</source>
        <translation>Fichier pour le journal</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy all lines that are shown</source>
        <translation>Copier toutes les lignes affichées</translation>
    </message>
    <message>
        <source>Clear the lines here, not where the log is written</source>
        <translation>Effacer les lignes ici, pas là où le journal est écrit</translation>
    </message>
    <message>
        <source>Part of Plexus shown</source>
        <translation>Partie de Plexus affichée</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Comme toutes les autres</translation>
    </message>
    <message>
        <source>Has every part write at the same level again</source>
        <translation>Fait écrire de nouveau toutes les parties au même niveau</translation>
    </message>
</context>
<context>
    <name>TalkTexts</name>
    <message>
        <source>%1 out</source>
        <extracomment>tokens of the answer; follows &quot;24 tokens in&quot;</extracomment>
        <translation>%1 en sortie</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>premier token %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens en entrée</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens en sortie</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <translation>%1, estimés</translation>
    </message>
    <message>
        <source>of these thinking</source>
        <translation>dont réflexion</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>The model&apos;s answer ended with an error.</source>
        <translation>La réponse du modèle s’est terminée par une erreur.</translation>
    </message>
    <message>
        <source>It stopped at the limit of tokens.</source>
        <translation>Arrêt à la limite de tokens.</translation>
    </message>
    <message>
        <source>It stopped: %1.</source>
        <extracomment>%1 the API&apos;s own word for why</extracomment>
        <translation>Arrêt&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 tokens in</source>
        <extracomment>tokens of the request</extracomment>
        <translation>%1 tokens en entrée</translation>
    </message>
    <message>
        <source>total %1</source>
        <extracomment>%1 how long the whole answer took</extracomment>
        <translation>total %1</translation>
    </message>
</context>
<context>
    <name>TargetsField</name>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>The second group is asked when every target of the first one has failed, and so on.</source>
        <translation>Le deuxième groupe est interrogé quand toutes les cibles du premier ont échoué, et ainsi de suite.</translation>
    </message>
    <message>
        <source>Add a group to fall back to</source>
        <translation>Ajouter un groupe de secours</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>Arrêter les tests</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Tout tester</translation>
    </message>
    <message>
        <source>Sends one short request to each target that is in use; each costs what it costs there.</source>
        <translation>Envoie une courte requête à chaque cible activée&#x202f;; chacune coûte ce qu’elle coûte là-bas.</translation>
    </message>
</context>
<context>
    <name>TestButton</name>
    <message>
        <source>Sends one short request, by what is saved; it costs what it costs there.</source>
        <translation>Envoie une courte requête, d’après ce qui est enregistré&#x202f;; elle coûte ce qu’elle coûte là-bas.</translation>
    </message>
</context>
<context>
    <name>TestOutcome</name>
    <message>
        <source>Testing …</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Answered in %1</source>
        <translation>Réponse en %1</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline: %1</source>
        <translation>Chronologie&#x202f;: %1</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows all, left and right walk from moment to moment, with Shift they mark.</source>
        <translation>Plus et moins pour zoomer, 0 pour tout afficher, gauche et droite pour passer d’un moment à l’autre, avec Shift pour marquer.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Show as a timeline</source>
        <translation>Afficher en chronologie</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Click to look at one moment, drag to measure a stretch.</source>
        <translation>Cliquez pour voir un moment, faites glisser pour mesurer un intervalle.</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>This request</source>
        <translation>Cette requête</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Ce que montre la chronologie</translation>
    </message>
    <message>
        <source>Looking for the other requests of the session…</source>
        <translation>Recherche des autres requêtes de la session…</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>Phases of the request</source>
        <translation>Phases de la requête</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TodayTiles</name>
    <message>
        <source>Requests today</source>
        <translation>Requêtes aujourd’hui</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussies</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>ToolDefinitions</name>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>a name is 1 to 64 letters, digits, _ and -, and begins with a letter or _</source>
        <translation>un nom compte de 1 à 64 lettres, chiffres, _ et -, et commence par une lettre ou _</translation>
    </message>
    <message>
        <source>“name” is missing</source>
        <translation>«&#x202f;name&#x202f;» manque</translation>
    </message>
    <message>
        <source>there is another tool named “%1”</source>
        <translation>il existe un autre outil nommé «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“description” is a text</source>
        <translation>«&#x202f;description&#x202f;» est un texte</translation>
    </message>
    <message>
        <source>“parameters” is a JSON schema, so an object</source>
        <translation>«&#x202f;parameters&#x202f;» est un schéma JSON, donc un objet</translation>
    </message>
    <message>
        <source>“%1” is not known here; a tool has “name”, “description” and “parameters”</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas connu ici&#x202f;; un outil a «&#x202f;name&#x202f;», «&#x202f;description&#x202f;» et «&#x202f;parameters&#x202f;»</translation>
    </message>
    <message>
        <source>No valid JSON near %1: %2.</source>
        <extracomment>%1 a place in a text, %2 what is wrong there</extracomment>
        <translation>JSON non valide vers %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Tool %1 is not an object.</source>
        <translation>L’outil %1 n’est pas un objet.</translation>
    </message>
    <message>
        <source>Tool %1: %2.</source>
        <extracomment>%1 its place in the list, %2 what is wrong with it</extracomment>
        <translation>Outil %1&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Demo: a built-in provider answers offline</source>
        <translation>Démo&#x202f;: un fournisseur intégré répond hors ligne</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>Nothing leaves the computer: a built-in provider answers</extracomment>
        <translation>Démo</translation>
    </message>
</context>
<context>
    <name>UpdatesSection</name>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>Chercher une nouvelle version une fois par jour</translation>
    </message>
    <message>
        <source>Versions to hear of</source>
        <translation>Versions à signaler</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>List of releases</source>
        <translation>Liste des versions</translation>
    </message>
    <message>
        <source>Where Plexus looks; only a list signed with the key of this build is believed.</source>
        <translation>Où Plexus cherche&#x202f;; seule une liste signée avec la clé de ce build est crue.</translation>
    </message>
    <message>
        <source>Address of the list of releases</source>
        <translation>Adresse de la liste des versions</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Ouvrir la page de téléchargement</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Installed: %1</source>
        <extracomment>%1 is a version</extracomment>
        <translation>Version installée&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>UsageChartCard</name>
    <message>
        <source>Figure shown</source>
        <translation>Valeur affichée</translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation>Afficher les requêtes</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>Aucune requête sur cette période</translation>
    </message>
    <message>
        <source>Choose a longer range, or point a client at Plexus.</source>
        <translation>Choisissez une période plus longue, ou faites pointer un client vers Plexus.</translation>
    </message>
    <message>
        <source>Form of the chart</source>
        <translation>Forme du graphique</translation>
    </message>
</context>
<context>
    <name>UsageCharts</name>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>Aucune requête sur cette période</translation>
    </message>
    <message>
        <source>%1 per %2: %3 in total; most %4 with %5</source>
        <extracomment>%1 metric, %2 length of a point (&quot;hour&quot;), %3 figure of all, %4 a point&apos;s time, %5 its figure</extracomment>
        <translation>%1 par %2&#x202f;: %3 au total&#x202f;; maximum %4 avec %5</translation>
    </message>
    <message>
        <source>%1 per %2: %3 over all; most %4 with %5</source>
        <translation>%1 par %2&#x202f;: %3 sur l’ensemble&#x202f;; maximum %4 avec %5</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <extracomment>weekday, from–until</extracomment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>%1: most %2 with %3</source>
        <extracomment>%1 metric, %2 a time, %3 its figure</extracomment>
        <translation>%1&#x202f;: maximum %2 avec %3</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussies</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>Even pace of quota “%1” (%2 %3)</source>
        <extracomment>A line in a chart of costs: what a quota allows for each bar. %1 is the quota&apos;s name, %2 an amount of money, %3 &quot;a month&quot;</extracomment>
        <translation>Rythme régulier du quota «&#x202f;%1&#x202f;» (%2 %3)</translation>
    </message>
    <message>
        <source>Failed without an answer</source>
        <translation>Échec sans réponse</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1 is a status of HTTP</extracomment>
        <translation>Erreur %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Écriture du cache</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>Lecture du cache</translation>
    </message>
    <message>
        <source>Even pace of the budget (%1 %2)</source>
        <extracomment>A line in a chart of costs: what the budget of everything allows for each bar. %1 an amount of money, %2 &quot;a month&quot;</extracomment>
        <translation>Rythme régulier du budget (%1 %2)</translation>
    </message>
    <message>
        <source>Only the latest 100 000 requests are counted.</source>
        <translation>Seules les 100&#x202f;000 dernières requêtes sont comptées.</translation>
    </message>
</context>
<context>
    <name>UsageControls</name>
    <message>
        <source>Usage</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Saves what is shown to the folder of downloads</source>
        <translation>Enregistre ce qui est affiché dans le dossier des téléchargements</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Export CSV to the folder of downloads</source>
        <translation>Exporter en CSV dans le dossier des téléchargements</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
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
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, %2, by share. %3</source>
        <extracomment>%1 is a figure (&quot;Requests&quot;), %2 a time (&quot;the last 7 days&quot;), %3 a list of parts</extracomment>
        <translation>%1, %2, par parts. %3</translation>
    </message>
</context>
<context>
    <name>UsageGroups</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Économie</translation>
    </message>
    <message>
        <source>Usage by name</source>
        <translation>Consommation par nom</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Cached</source>
        <extracomment>Heading of a column: the share of the input that came from a cache</extracomment>
        <translation>En cache</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>UsageHeat</name>
    <message>
        <source>By hour of the week</source>
        <translation>Par heure de la semaine</translation>
    </message>
    <message>
        <source>Figure shown</source>
        <translation>Valeur affichée</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>always the last year</source>
        <extracomment>After the heading &quot;By day&quot; of a map, whatever range is chosen</extracomment>
        <translation>toujours les 12 derniers mois</translation>
    </message>
    <message>
        <source>Map shown as a table</source>
        <translation>Carte affichée en tableau</translation>
    </message>
</context>
<context>
    <name>UsageLeadersList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>UsageMetric</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Duration (median)</source>
        <translation>Durée (médiane)</translation>
    </message>
    <message>
        <source>First token (median)</source>
        <translation>Premier token (médiane)</translation>
    </message>
    <message>
        <source>Tokens a second (median)</source>
        <translation>Tokens par seconde (médiane)</translation>
    </message>
    <message>
        <source>Cache hit rate</source>
        <extracomment>the share of the input that came from a prompt cache</extracomment>
        <translation>Taux de succès du cache</translation>
    </message>
    <message>
        <source>At once (most)</source>
        <extracomment>how many requests ran at the same time, at most</extracomment>
        <translation>Simultanées (maximum)</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Top models</source>
        <translation>Principaux modèles</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Top clients</source>
        <translation>Principaux clients</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tous les clients</translation>
    </message>
</context>
<context>
    <name>UsageSpan</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day in short, as Qt&apos;s formats of dates say it: 25 Nov</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day, as Qt&apos;s formats of dates say it: Tue 25 Nov</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>the week that begins on that day</extracomment>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <extracomment>day, from–until</extracomment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
</context>
<context>
    <name>UsageSpeed</name>
    <message>
        <source>Tokens a second</source>
        <translation>Tokens par seconde</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesurées</translation>
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
        <translation>Vitesse par cible</translation>
    </message>
    <message>
        <source>Nothing was measured in this time</source>
        <translation>Rien n’a été mesuré sur cette période</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>Nine of ten answers were at least as fast as p90 says, 99 of 100 at least as fast as p99. Bars end at the median; the marks are p90 and p99.</source>
        <translation>Neuf réponses sur dix ont été au moins aussi rapides que l’indique p90, 99 sur 100 au moins aussi rapides que l’indique p99. Les barres s’arrêtent à la médiane&#x202f;; les repères sont p90 et p99.</translation>
    </message>
    <message>
        <source>Nine of ten answers were at least as fast as p90 says, 99 of 100 at least as fast as p99.</source>
        <translation>Neuf réponses sur dix ont été au moins aussi rapides que l’indique p90, 99 sur 100 au moins aussi rapides que l’indique p99.</translation>
    </message>
</context>
<context>
    <name>UsageTable</name>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Figures by time</source>
        <translation>Chiffres par période</translation>
    </message>
</context>
<context>
    <name>UsageTableSwitch</name>
    <message>
        <source>Show the chart</source>
        <translation>Afficher le graphique</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
</context>
<context>
    <name>UsageTiles</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussies</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>En cache</translation>
    </message>
</context>
<context>
    <name>VendorSheet</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Éditeurs</translation>
    </message>
    <message>
        <source>%1. The vendor restricts such use.</source>
        <translation>%1. L’éditeur restreint un tel usage.</translation>
    </message>
    <message>
        <source>restricted</source>
        <extracomment>The vendor does not want its accounts used with other programs</extracomment>
        <translation>restreint</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Yours to choose: it tells several accounts with one vendor apart.</source>
        <translation>À vous de le choisir&#x202f;: il distingue plusieurs comptes chez un même éditeur.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>default</translation>
    </message>
    <message>
        <source>You sign in on the vendor’s own page. Plexus stores the tokens it gets encrypted on this computer.</source>
        <translation>Vous vous connectez sur la page même de l’éditeur. Plexus conserve sur cet ordinateur, chiffrés, les jetons qu’il obtient.</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>failed %1 after %2</source>
        <translation>échouée avec %1 après %2</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>échouée après %1</translation>
    </message>
    <message>
        <source>first %1</source>
        <extracomment>%1 is &quot;failed 429 after 0.4 s&quot;</extracomment>
        <translation>première tentative %1</translation>
    </message>
    <message>
        <source>attempt %1 %2</source>
        <extracomment>%1 is the number of the attempt, %2 is &quot;failed 429 after 0.4 s&quot;</extracomment>
        <translation>tentative %1 %2</translation>
    </message>
    <message>
        <source>· name</source>
        <translation>· résolution</translation>
    </message>
    <message>
        <source>· connect</source>
        <translation>· connexion</translation>
    </message>
    <message>
        <source>· TLS</source>
        <translation>· TLS</translation>
    </message>
    <message>
        <source>· send</source>
        <translation>· envoi</translation>
    </message>
    <message>
        <source>no attempt</source>
        <translation>aucune tentative</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>1 tentative</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>premier token %1</translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation>en cours depuis %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>queued %1</source>
        <extracomment>%1 a time: how long there was no place at a provider</extracomment>
        <translation>en file d’attente %1</translation>
    </message>
    <message>
        <source>thinking %1</source>
        <extracomment>%1 a time: how long the model thought before it said anything</extracomment>
        <translation>réflexion %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>the phase of waiting for a place at a provider</extracomment>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
</context>
<context>
    <name>app::DesktopApp</name>
    <message>
        <source>Plexus is running already; its window has been brought to the front.</source>
        <translation>Plexus est déjà lancé&#x202f;; sa fenêtre a été amenée au premier plan.</translation>
    </message>
    <message>
        <source>Plexus is running already but does not answer. End it, then start again.</source>
        <translation>Plexus est déjà lancé mais ne répond pas. Arrêtez-le, puis relancez-le.</translation>
    </message>
    <message>
        <source>The window could not be loaded.</source>
        <translation>La fenêtre n’a pas pu être chargée.</translation>
    </message>
    <message>
        <source>Plexus is not running.</source>
        <translation>Plexus n’est pas lancé.</translation>
    </message>
    <message>
        <source>Clients follow</source>
        <translation>Les clients suivent</translation>
    </message>
</context>
<context>
    <name>app::PageTour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The page %1 could not be painted.</source>
        <translation>La page %1 n’a pas pu être dessinée.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>The page %1 did not come to rest.</source>
        <translation>La page %1 ne s’est pas stabilisée.</translation>
    </message>
</context>
<context>
    <name>app::TrayIcon</name>
    <message>
        <source>Copy base URL</source>
        <translation>Copier l’URL de base</translation>
    </message>
    <message>
        <source>Stop gateway</source>
        <translation>Arrêter la passerelle</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>Démarrer la passerelle</translation>
    </message>
    <message>
        <source>Open Plexus</source>
        <translation>Ouvrir Plexus</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Resume capture</source>
        <translation>Reprendre la capture</translation>
    </message>
    <message>
        <source>Pause capture</source>
        <translation>Suspendre la capture</translation>
    </message>
    <message>
        <source>Open %1 in a terminal</source>
        <extracomment>%1 is a program, as Claude Code</extracomment>
        <translation>Ouvrir %1 dans un terminal</translation>
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
        <translation>Le dossier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The page %1 cannot be opened.</source>
        <translation>La page %1 ne peut pas être ouverte.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AccountEdits</name>
    <message>
        <source>Too long, or not to be shown: 60 letters at most.</source>
        <translation>Trop long, ou impossible à afficher&#x202f;: 60 caractères au plus.</translation>
    </message>
    <message>
        <source>Another account there is called that already.</source>
        <translation>Un autre compte de cet éditeur porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Named the account %1</source>
        <translation>Compte %1 renommé</translation>
    </message>
    <message>
        <source>%1 got another name.</source>
        <translation>%1 a reçu un autre nom.</translation>
    </message>
    <message>
        <source>Paused the account %1</source>
        <translation>Compte %1 mis en pause</translation>
    </message>
    <message>
        <source>Resumed the account %1</source>
        <translation>Compte %1 repris</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 est en pause.</translation>
    </message>
    <message>
        <source>%1 is used again.</source>
        <translation>%1 est de nouveau utilisé.</translation>
    </message>
    <message>
        <source>Made the account %1 a reserve</source>
        <translation>Compte %1 mis en réserve</translation>
    </message>
    <message>
        <source>Made the account %1 a regular one</source>
        <translation>Compte %1 retiré de la réserve</translation>
    </message>
    <message>
        <source>%1 is a reserve now.</source>
        <translation>%1 est maintenant en réserve.</translation>
    </message>
    <message>
        <source>%1 is used like the others now.</source>
        <translation>%1 est maintenant utilisé comme les autres.</translation>
    </message>
    <message>
        <source>Changed the order of accounts</source>
        <translation>Ordre des comptes modifié</translation>
    </message>
    <message>
        <source>%1 has another place.</source>
        <translation>%1 a changé de place.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AccountImportViewModel</name>
    <message>
        <source>the other program</source>
        <translation>l’autre programme</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <extracomment>A vendor, the name of an account</extracomment>
        <translation>%1, «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>The refresh tokens of %1 are good once. Whoever renews first signs the other out, so only one program can have such a login: sign in with Plexus anew instead, or stop using %2 with it.</source>
        <translation>Les jetons d’actualisation de %1 ne servent qu’une fois. Le premier qui renouvelle déconnecte l’autre&#x202f;; un seul programme peut donc avoir de tels identifiants&#x202f;: connectez-vous plutôt de nouveau avec Plexus, ou cessez d’utiliser %2 avec eux.</translation>
    </message>
    <message>
        <source>%1 can only be renewed with a client secret, and Plexus ships none: enter that of your own installed-app client, or of the program the login is from.</source>
        <translation>%1 ne peut être renouvelé qu’avec un secret client, et Plexus n’en fournit aucun&#x202f;: saisissez celui de votre propre client d’application installée, ou celui du programme d’où viennent les identifiants.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AccountListModel</name>
    <message>
        <source>Used by %1</source>
        <extracomment>%1 names of providers</extracomment>
        <translation>Utilisé par %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>En réserve</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AccountPresetModel</name>
    <message>
        <source>Sign in, no key</source>
        <translation>Se connecter, sans clé</translation>
    </message>
    <message>
        <source>Sign in, restricted by its vendor</source>
        <translation>Se connecter, usage restreint par l’éditeur</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AccountsViewModel</name>
    <message>
        <source>There is one of that name already; signing in takes its place.</source>
        <translation>Il en existe déjà un de ce nom&#x202f;; la connexion prendra sa place.</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <extracomment>A vendor, the name of an account</extracomment>
        <translation>%1, «&#x202f;%2&#x202f;»</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AddressListModel</name>
    <message>
        <source>There is an address for this already.</source>
        <translation>Il y a déjà une adresse pour cette API.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AlertListModel</name>
    <message>
        <source>all keys</source>
        <translation>toutes les clés</translation>
    </message>
    <message>
        <source>%1 is used up</source>
        <extracomment>%1 is a quota, %2 a share such as 83 %</extracomment>
        <translation>%1 est épuisé</translation>
    </message>
    <message>
        <source>%1: %2 used</source>
        <translation>%1&#x202f;: %2 utilisés</translation>
    </message>
    <message>
        <source>%1; resets in %2</source>
        <translation>%1&#x202f;; réinitialisation dans %2</translation>
    </message>
    <message>
        <source>%1 is used up for %2</source>
        <translation>%1 est épuisé pour %2</translation>
    </message>
    <message>
        <source>All requests and answers are kept on disk</source>
        <translation>Toutes les requêtes et réponses sont conservées sur le disque</translation>
    </message>
    <message>
        <source>Pause it, or choose what is kept, in Settings.</source>
        <translation>Suspendez cela, ou choisissez ce qui est conservé, dans les Paramètres.</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <extracomment>%1 is a vendor, also with the name of an account</extracomment>
        <translation>Reconnectez-vous à %1</translation>
    </message>
    <message>
        <source>The sign-in to %1 was not renewed</source>
        <translation>La connexion à %1 n’a pas été renouvelée</translation>
    </message>
    <message>
        <source>%1 is cooling down for %2</source>
        <extracomment>%1 is a provider or a target, %2 a time</extracomment>
        <translation>%1 est au repos pour %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AliasEditor</name>
    <message>
        <source>the key %1</source>
        <translation>la clé %1</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Aucun modèle n’est ouvert.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention.</source>
        <translation>
            <numerusform>%n champ à corriger.</numerusform>
            <numerusform>%n champs à corriger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Il manque encore&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Follow the new name: %1</source>
        <translation>Suivent le nouveau nom&#x202f;: %1</translation>
    </message>
    <message>
        <source>Model %1 added</source>
        <translation>Modèle %1 ajouté</translation>
    </message>
    <message>
        <source>Model %1 changed</source>
        <translation>Modèle %1 modifié</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 a été ajouté.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 a été enregistré.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AliasListModel</name>
    <message>
        <source>enabled</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>has unsaved changes</source>
        <translation>modifications non enregistrées</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <translation>va à %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AliasShelfModel</name>
    <message>
        <source>All providers</source>
        <translation>Tous les fournisseurs</translation>
    </message>
    <message>
        <source>Configured</source>
        <translation>Ordre configuré</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Par fournisseur</translation>
    </message>
    <message>
        <source>By targets</source>
        <translation>Par cibles</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AppViewModel</name>
    <message>
        <source>The language was not changed, since the window is opened anew for it: first save or discard what you have edited, copy a new key, and finish a login under way.</source>
        <translation>La langue n’a pas été changée, car la fenêtre doit pour cela se rouvrir&#x202f;: enregistrez ou abandonnez d’abord vos modifications, copiez une nouvelle clé et terminez une connexion en cours.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>Serveurs MCP</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Playground</translation>
    </message>
    <message>
        <source>Plexus did not end as it should last time.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>La dernière fois, Plexus ne s’est pas terminé comme il faut.</translation>
    </message>
    <message>
        <source>Plexus, started on %1, did not end as it should.</source>
        <translation>Plexus, lancé le %1, ne s’est pas terminé comme il faut.</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>Clés et quotas</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is a language</extracomment>
        <translation>Langue&#x202f;: %1</translation>
    </message>
    <message>
        <source>Check for a newer version</source>
        <translation>Chercher une nouvelle version</translation>
    </message>
    <message>
        <source>What is new is said in Settings.</source>
        <translation>Les nouveautés sont indiquées dans les Paramètres.</translation>
    </message>
    <message>
        <source>Open %1 in a terminal</source>
        <extracomment>%1 is a program, as Claude Code</extracomment>
        <translation>Ouvrir %1 dans un terminal</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::BackupListModel</name>
    <message>
        <source>damaged, or no backup</source>
        <translation>endommagé, ou pas une sauvegarde</translation>
    </message>
    <message>
        <source>opens with the key of your secrets</source>
        <translation>s’ouvre avec la clé de vos secrets</translation>
    </message>
    <message>
        <source>opens with a passphrase</source>
        <translation>s’ouvre avec une phrase secrète</translation>
    </message>
    <message>
        <source>Backup of %1, %2</source>
        <extracomment>%1 is a date, %2 a size and how it opens</extracomment>
        <translation>Sauvegarde du %1, %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::BackupsViewModel</name>
    <message>
        <source>A backup was prepared on %1. The next start of Plexus puts it in place of the present database, which is kept beside it.</source>
        <translation>Une sauvegarde a été préparée le %1. Le prochain démarrage de Plexus la met à la place de la base de données actuelle, qui est gardée à côté.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Utilisez au moins %n caractère.</numerusform>
            <numerusform>Utilisez au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the whole path, from its root.</source>
        <translation>Indiquez le chemin complet, depuis la racine.</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another.</source>
        <translation>Il existe un fichier de ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’existe pas de dossier %1.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Créer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.plxbackup)</source>
        <translation>Sauvegardes (*.plxbackup)</translation>
    </message>
    <message>
        <source>A backup was made: %1</source>
        <translation>Une sauvegarde a été créée&#x202f;: %1</translation>
    </message>
    <message>
        <source>The backup %1 was deleted.</source>
        <translation>La sauvegarde %1 a été supprimée.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::BodyView</name>
    <message>
        <source>Loading.</source>
        <translation>Chargement.</translation>
    </message>
    <message>
        <source>Only the beginning was kept: %1.</source>
        <translation>Seul le début a été conservé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There was no body.</source>
        <translation>Il n’y avait pas de corps.</translation>
    </message>
    <message>
        <source>%1 of binary data.</source>
        <translation>%1 de données binaires.</translation>
    </message>
    <message>
        <source>Showing the first %1 of %2; copying takes all of it.</source>
        <translation>Seul le début est affiché (%1 sur %2)&#x202f;; la copie prend le tout.</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>Rien n’est encore arrivé.</translation>
    </message>
    <message>
        <source>This body was not kept: capture was off when the request ran, or it has been forgotten since.</source>
        <translation>Ce corps n’a pas été conservé&#x202f;: la capture était désactivée lors de la requête, ou il a été oublié depuis.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::BudgetModel</name>
    <message>
        <source>Most a day may cost</source>
        <translation>Coût maximal par jour</translation>
    </message>
    <message>
        <source>Most a month may cost</source>
        <translation>Coût maximal par mois</translation>
    </message>
    <message>
        <source>A quota called %1 counts something else. Rename or delete it first.</source>
        <extracomment>%1 is the name of a quota</extracomment>
        <translation>Un quota nommé %1 compte autre chose. Renommez-le ou supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>Must be an amount in dollars above 0, or empty.</source>
        <translation>Doit être un montant en dollars supérieur à 0, ou vide.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Budget changed</source>
        <translation>Budget modifié</translation>
    </message>
    <message>
        <source>The budget was saved.</source>
        <translation>Le budget a été enregistré.</translation>
    </message>
    <message>
        <source>All keys held to the budget</source>
        <translation>Toutes les clés soumises au budget</translation>
    </message>
    <message>
        <source>All keys are held to the budget.</source>
        <translation>Toutes les clés sont soumises au budget.</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>pas de budget</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::CaptureRuleModel</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
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
        <translation>toutes</translation>
    </message>
    <message>
        <source>those that fail</source>
        <translation>celles qui échouent</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything is kept, whatever is set above: the management API has switched it on.</source>
        <translation>Tout est conservé, quel que soit le réglage ci-dessus&#x202f;: l’API de gestion l’a activé.</translation>
    </message>
    <message>
        <source>What fails is kept, whatever is set above: the management API has switched it on.</source>
        <translation>Ce qui échoue est conservé, quel que soit le réglage ci-dessus&#x202f;: l’API de gestion l’a activé.</translation>
    </message>
    <message>
        <source>Choose a name.</source>
        <translation>Choisissez un nom.</translation>
    </message>
    <message>
        <source>There is nothing of that name.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>There is such a rule already.</source>
        <translation>Cette règle existe déjà.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), %1, the oldest of %2.</source>
        <extracomment>%1 is a size, %2 a date</extracomment>
        <translation>
            <numerusform>%n requête, %1, la plus ancienne du %2.</numerusform>
            <numerusform>%n requêtes, %1, la plus ancienne du %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Capture paused</source>
        <translation>Capture suspendue</translation>
    </message>
    <message>
        <source>Capturing all requests</source>
        <translation>Capture de toutes les requêtes</translation>
    </message>
    <message>
        <source>Capturing some requests</source>
        <translation>Capture de certaines requêtes</translation>
    </message>
    <message>
        <source>Capturing failed requests</source>
        <translation>Capture des requêtes échouées</translation>
    </message>
    <message>
        <source>Requests and answers are not kept while capture is paused. Otherwise: %1.</source>
        <extracomment>%1 is a list: &quot;those that fail, Key laptop&quot;</extracomment>
        <translation>Requêtes et réponses ne sont pas conservées tant que la capture est suspendue. Sinon&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Requests and answers are kept on disk, in full: %1.</source>
        <translation>Requêtes et réponses sont conservées sur le disque, en entier&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Nothing stored yet.</source>
        <translation>Rien d’enregistré pour l’instant.</translation>
    </message>
    <message>
        <source>Everything that was stored is deleted.</source>
        <translation>Tout ce qui était enregistré a été supprimé.</translation>
    </message>
    <message>
        <source>The rule was removed: %1 %2</source>
        <extracomment>%1 is a kind, as &quot;Key&quot;, %2 a name</extracomment>
        <translation>La règle a été retirée&#x202f;: %1 %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::CatalogueListModel</name>
    <message>
        <source>The gateway does not run, and it is the gateway that fetches.</source>
        <translation>La passerelle n’est pas en marche, et c’est elle qui récupère les listes.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · being fetched …</source>
        <extracomment>%1 &quot;412 models&quot;</extracomment>
        <translation>%1 · récupération en cours…</translation>
    </message>
    <message>
        <source>%1 · as it came with Plexus</source>
        <extracomment>%1 &quot;412 models&quot;: the list that was installed with Plexus</extracomment>
        <translation>%1 · livrés avec Plexus</translation>
    </message>
    <message>
        <source>%1 · fetched %2</source>
        <extracomment>%1 &quot;412 models&quot;, %2 a moment, &quot;4 min ago&quot;</extracomment>
        <translation>%1 · récupérés %2</translation>
    </message>
    <message>
        <source>The last fetch failed: %1</source>
        <translation>La dernière récupération a échoué&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientArrivalModel</name>
    <message>
        <source>Waiting for its first request: ask it something</source>
        <translation>En attente de sa première requête&#x202f;: demandez-lui quelque chose</translation>
    </message>
    <message>
        <source>Its first request is under way</source>
        <translation>Sa première requête est en cours</translation>
    </message>
    <message>
        <source>Works: its first request was answered</source>
        <translation>Fonctionne&#x202f;: sa première requête a reçu une réponse</translation>
    </message>
    <message>
        <source>Its first request arrived and failed</source>
        <translation>Sa première requête est arrivée et a échoué</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientChoiceModel</name>
    <message>
        <source>It was set up like this already.</source>
        <translation>Il était déjà configuré ainsi.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientKeys</name>
    <message>
        <source>The configuration is not read yet.</source>
        <translation>La configuration n’est pas encore lue.</translation>
    </message>
    <message>
        <source>For the agents on this computer</source>
        <translation>Pour les agents de cet ordinateur</translation>
    </message>
    <message>
        <source>Key %1 added</source>
        <translation>Clé %1 ajoutée</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientListModel</name>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not pointed here any more</source>
        <translation>Ne pointe plus ici</translation>
    </message>
    <message>
        <source>Uses another endpoint</source>
        <translation>Utilise une autre adresse</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Set up by hand</source>
        <translation>Configuré à la main</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>Aucune requête pour l’instant</translation>
    </message>
    <message>
        <source>Last request %1</source>
        <extracomment>%1 is &quot;2 min ago&quot;</extracomment>
        <translation>Dernière requête %1</translation>
    </message>
    <message>
        <source>%1 in the environment</source>
        <translation>%1 dans l’environnement</translation>
    </message>
    <message>
        <source>%1 in %2, line %3</source>
        <translation>%1 dans %2, ligne %3</translation>
    </message>
    <message>
        <source>%1 Correct the file, then choose Refresh.</source>
        <extracomment>%1 is a sentence that says what is wrong with a file</extracomment>
        <translation>%1 Corrigez le fichier, puis choisissez «&#x202f;Actualiser&#x202f;».</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Non installé</translation>
    </message>
    <message>
        <source>Overridden by %1. Remove it there.</source>
        <translation>Remplacé par %1. À retirer là-bas.</translation>
    </message>
    <message>
        <source>Open %1 in a terminal</source>
        <translation>Ouvrir %1 dans un terminal</translation>
    </message>
    <message>
        <source>Open %1 in a terminal …</source>
        <translation>Ouvrir %1 dans un terminal…</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientProbe</name>
    <message>
        <source>No answer from the gateway: %1</source>
        <translation>Aucune réponse de la passerelle&#x202f;: %1</translation>
    </message>
    <message>
        <source>Refused with %1: %2</source>
        <extracomment>%1 a status, %2 a reason</extracomment>
        <translation>Refusé avec %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Model %1 answered in %2.</source>
        <extracomment>%1 a model, %2 a duration</extracomment>
        <translation>Le modèle %1 a répondu en %2.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientRoleModel</name>
    <message>
        <source>The model it asks for</source>
        <translation>Le modèle qu’il demande</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientSetup</name>
    <message>
        <source>A new key for your agents</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>Une nouvelle clé pour vos agents</translation>
    </message>
    <message>
        <source>Key “%1”</source>
        <translation>Clé «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Another key …</source>
        <translation>Autre clé…</translation>
    </message>
    <message>
        <source>No key of this gateway that is switched on.</source>
        <translation>Ce n’est pas une clé active de cette passerelle.</translation>
    </message>
    <message>
        <source>The gateway is not running; start it first.</source>
        <translation>La passerelle est arrêtée&#x202f;; démarrez-la d’abord.</translation>
    </message>
    <message>
        <source>There is no model yet. Add one on the Models page first.</source>
        <translation>Il n’y a pas encore de modèle. Ajoutez-en d’abord un à la page Modèles.</translation>
    </message>
    <message>
        <source>%1 is pointed at Plexus.</source>
        <translation>%1 pointe désormais vers Plexus.</translation>
    </message>
    <message>
        <source>%1 was opened in a terminal.</source>
        <translation>%1 a été ouvert dans un terminal.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientsViewModel</name>
    <message>
        <source>%1: what Plexus had set is gone. Set differently since, and left: %2.</source>
        <extracomment>%1 is a client, %2 names of settings</extracomment>
        <translation>%1&#x202f;: ce que Plexus avait défini est retiré. Modifié depuis, et laissé tel quel&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 est comme avant.</translation>
    </message>
    <message>
        <source>%1 was changed since: only what Plexus had set is gone.</source>
        <translation>%1 a été modifié depuis&#x202f;: seul ce que Plexus avait défini est retiré.</translation>
    </message>
    <message>
        <source>All clients are as they were before.</source>
        <translation>Tous les clients sont comme avant.</translation>
    </message>
    <message>
        <source>There is no model yet.</source>
        <translation>Il n’y a pas encore de modèle.</translation>
    </message>
    <message>
        <source>There is no key for agents yet. Set up a client first.</source>
        <translation>Il n’y a pas encore de clé pour les agents. Configurez d’abord un client.</translation>
    </message>
    <message>
        <source>Now pointed at %1: %2. Start what is running anew.</source>
        <extracomment>%1 is an address such as http://127.0.0.1:4001, %2 names of clients</extracomment>
        <translation>Adresse passée à %1 pour&#x202f;: %2. Relancez ce qui est en cours d’exécution.</translation>
    </message>
    <message>
        <source>Now written with the new key: %1. Start what is running anew.</source>
        <extracomment>%1 names of clients</extracomment>
        <translation>Désormais écrits avec la nouvelle clé&#x202f;: %1. Relancez ce qui est en cours d’exécution.</translation>
    </message>
    <message>
        <source>Some clients could not be given it: %1</source>
        <translation>Certains clients n’ont pas pu la recevoir&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ComparisonViewModel</name>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens en entrée</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens en sortie</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Tokens par seconde</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>Motif de fin</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Appels d’outils</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ConfigChanger</name>
    <message>
        <source>Another change is being saved. Try again.</source>
        <translation>Une autre modification est en cours d’enregistrement. Réessayez.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::CooldownBoard</name>
    <message numerus="yes">
        <source>whole provider cooling down, %1 left · %n failure(s)</source>
        <extracomment>%1 is a countdown, &quot;1:42&quot;</extracomment>
        <translation>
            <numerusform>tout le fournisseur au repos, reste %1 · %n échec</numerusform>
            <numerusform>tout le fournisseur au repos, reste %1 · %n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cooling down, %1 left · %n failure(s)</source>
        <extracomment>%1 is a countdown, &quot;1:42&quot;</extracomment>
        <translation>
            <numerusform>au repos, reste %1 · %n échec</numerusform>
            <numerusform>au repos, reste %1 · %n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account %2 cooling down, %1 left · %n failure(s)</source>
        <extracomment>%1 is a countdown, &quot;1:42&quot;, %2 an account of several</extracomment>
        <translation>
            <numerusform>compte %2 au repos, reste %1 · %n échec</numerusform>
            <numerusform>compte %2 au repos, reste %1 · %n échecs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::CurrencyChoice</name>
    <message>
        <source>Rates of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Cours du %1</translation>
    </message>
    <message>
        <source>No rate for %1 yet; shown in dollars</source>
        <translation>Pas encore de cours pour %1&#x202f;; affichage en dollars</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::DiffListModel</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Together they are larger than %1, which is too much to compare.</source>
        <translation>À eux deux, ils dépassent %1, ce qui est trop pour les comparer.</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucune différence</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference but in the form of the text</source>
        <translation>Aucune différence, sauf dans la mise en forme du texte</translation>
    </message>
    <message>
        <source>; shown up to line %1</source>
        <translation>&#x202f;; affiché jusqu’à la ligne %1</translation>
    </message>
    <message>
        <source>Changed: %1, now %2</source>
        <translation>Modifié&#x202f;: %1, maintenant %2</translation>
    </message>
    <message>
        <source>Only left: %1</source>
        <translation>Seulement à gauche&#x202f;: %1</translation>
    </message>
    <message>
        <source>Only right: %1</source>
        <translation>Seulement à droite&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>%n ligne identique</numerusform>
            <numerusform>%n lignes identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#x202f;: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Après&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::EntityEditor</name>
    <message>
        <source>Use letters, digits and signs, but no spaces.</source>
        <translation>Utilisez des lettres, des chiffres et des signes, mais pas d’espaces.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention.</source>
        <translation>
            <numerusform>%n champ à corriger.</numerusform>
            <numerusform>%n champs à corriger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <translation>Nom&#x202f;: %1 → %2</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::EventListModel</name>
    <message numerus="yes">
        <source>%n event(s), %1</source>
        <translation>
            <numerusform>%n événement, %1</numerusform>
            <numerusform>%n événements, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n more were not kept</source>
        <translation>
            <numerusform>&#x202f;; %n autre n’a pas été conservé</numerusform>
            <numerusform>&#x202f;; %n autres n’ont pas été conservés</numerusform>
        </translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>Vers le client</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Tentative %1</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a kind of event, %2 how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The bytes of this event were not kept.</source>
        <translation>Les octets de cet événement n’ont pas été conservés.</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non conservé</translation>
    </message>
    <message>
        <source>Event %1 at %2, %3: %4</source>
        <translation>Événement %1 à %2, %3&#x202f;: %4</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::EventPairModel</name>
    <message>
        <source>No events: the answer was no stream, or it was not kept.</source>
        <translation>Aucun événement&#x202f;: la réponse n’était pas un flux, ou n’a pas été conservée.</translation>
    </message>
    <message>
        <source>There are events on one side only, so there is nothing to pair.</source>
        <translation>Il n’y a d’événements que d’un côté&#x202f;; il n’y a donc rien à associer.</translation>
    </message>
    <message numerus="yes">
        <source>%n passed on as they came</source>
        <translation>
            <numerusform>%n transmis tel quel</numerusform>
            <numerusform>%n transmis tels quels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paired by what they say</source>
        <translation>
            <numerusform>%n associé d’après le contenu</numerusform>
            <numerusform>%n associés d’après le contenu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by order and time</source>
        <translation>
            <numerusform>%n d’après l’ordre et le moment</numerusform>
            <numerusform>%n d’après l’ordre et le moment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a counterpart</source>
        <translation>
            <numerusform>%n sans correspondant</numerusform>
            <numerusform>%n sans correspondant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the client&apos;s %n event(s): %1.</source>
        <extracomment>%1 is a list: &quot;90 paired by what they say, 4 by order and time&quot;</extracomment>
        <translation>
            <numerusform>Sur %n événement du client&#x202f;: %1.</numerusform>
            <numerusform>Sur les %n événements du client&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed on as it came.</source>
        <translation>Transmis tel quel.</translation>
    </message>
    <message>
        <source>Paired by what they say, and others of these by order and time alone.</source>
        <translation>Associés d’après le contenu, certains d’après l’ordre et le moment seulement.</translation>
    </message>
    <message>
        <source>Paired by what they say: the same letters of the answer, or the same call.</source>
        <translation>Associés d’après le contenu&#x202f;: les mêmes lettres de la réponse, ou le même appel.</translation>
    </message>
    <message>
        <source>Paired by order and time alone: nothing in them says that they belong together.</source>
        <translation>Associés d’après l’ordre et le moment seulement&#x202f;: rien dans leur contenu n’indique qu’ils vont ensemble.</translation>
    </message>
    <message>
        <source>Nothing the client got can be told to have come of it.</source>
        <translation>Rien de ce que le client a reçu ne peut y être rattaché.</translation>
    </message>
    <message>
        <source>Nothing of the provider&apos;s can be told to have led to it.</source>
        <translation>Rien de ce qu’a envoyé le fournisseur ne peut y être rattaché.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>%1, event %2 at %3, %4: %5</source>
        <extracomment>%1 is &quot;Provider&quot; or &quot;Client&quot;, %2 the number of an event, %3 when, %4 its kind, %5 what it says</extracomment>
        <translation>%1, événement %2 à %3, %4&#x202f;: %5</translation>
    </message>
    <message>
        <source>counterpart of the chosen event</source>
        <translation>correspondant de l’événement choisi</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ExportViewModel</name>
    <message numerus="yes">
        <source>%n entries, %1</source>
        <translation>
            <numerusform>%n entrée, %1</numerusform>
            <numerusform>%n entrées, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>; bodies were not kept</source>
        <translation>&#x202f;; les corps n’ont pas été conservés</translation>
    </message>
    <message>
        <source>; the first %1 are shown</source>
        <translation>&#x202f;; seul le début est affiché (%1)</translation>
    </message>
    <message>
        <source>The export was copied.</source>
        <translation>L’export a été copié.</translation>
    </message>
    <message numerus="yes">
        <source>; %n text(s) hidden</source>
        <translation>
            <numerusform>&#x202f;; %n texte masqué</numerusform>
            <numerusform>&#x202f;; %n textes masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what was said: %1 of %2</source>
        <translation>Lecture de ce qui s’est dit&#x202f;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>; bodies of %n request(s) were not kept</source>
        <translation>
            <numerusform>; les corps de %n requête n’ont pas été conservés</numerusform>
            <numerusform>; les corps de %n requêtes n’ont pas été conservés</numerusform>
        </translation>
    </message>
    <message>
        <source>; the first %1 of those selected, which is the most at once</source>
        <translation>&#x202f;; les %1 premières de la sélection, le maximum en une fois</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>Exporter des requêtes</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::FileDiffListModel</name>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n ligne de plus</numerusform>
            <numerusform>%n lignes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nouveau)</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Reste tel quel</translation>
    </message>
    <message>
        <source>Taken out, line %1: %2</source>
        <translation>Retiré, ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Put in, line %1: %2</source>
        <translation>Ajouté, ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>No line differs</source>
        <translation>Aucune ligne ne diffère</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::FormModel</name>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>as in Settings</source>
        <translation>comme dans les Paramètres</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>Indiquez un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>As in Settings</source>
        <translation>Comme dans les Paramètres</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>Valeur propre</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=value.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas de la forme NAME=value.</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1&#x202f;: retiré</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1&#x202f;: modifié</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::GatewayStateViewModel</name>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <extracomment>%1 is an address such as 127.0.0.1:4000</extracomment>
        <translation>En marche sur %1</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <comment>problems</comment>
        <translation>
            <numerusform>(et %n autre)</numerusform>
            <numerusform>(et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Running on %1, open to the network</source>
        <extracomment>%1 is an address such as 127.0.0.1:4000</extracomment>
        <translation>En marche sur %1, ouverte au réseau</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::HistoryClearing</name>
    <message>
        <source>A whole number of days from 0 to %1.</source>
        <translation>Un nombre entier de jours de 0 à %1.</translation>
    </message>
    <message>
        <source>The filter is not understood as a whole, so nothing is deleted by it. %1</source>
        <translation>Le filtre n’est pas compris en entier, rien n’est donc supprimé d’après lui. %1</translation>
    </message>
    <message>
        <source>Of a filter that looks into bodies, those it has found so far.</source>
        <translation>Avec un filtre qui cherche dans les corps, celles trouvées jusqu’ici.</translation>
    </message>
    <message>
        <source>There are no such requests.</source>
        <translation>Il n’y a pas de telles requêtes.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete 1 request</source>
        <translation>Supprimer 1 requête</translation>
    </message>
    <message>
        <source>Delete %1 requests</source>
        <translation>Supprimer %1 requêtes</translation>
    </message>
    <message>
        <source>The requests could not be counted: %1</source>
        <translation>Les requêtes n’ont pas pu être comptées&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::HomeViewModel</name>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n annulée</numerusform>
            <numerusform>%n annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 en entrée, %2 en sortie</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n sans prix</numerusform>
            <numerusform>%n sans prix</numerusform>
        </translation>
    </message>
    <message>
        <source>Open to the network, but this computer is in none now.</source>
        <translation>Ouverte au réseau, mais cet ordinateur n’est dans aucun réseau pour le moment.</translation>
    </message>
    <message>
        <source>Open to the network: other computers write %1.</source>
        <extracomment>%1 is one or more addresses</extracomment>
        <translation>Ouverte au réseau&#x202f;: les autres ordinateurs écrivent %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;3 running&quot;, %2 how many of them at which provider: &quot;OpenAI 2, Claude 1&quot;</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::JsonOutlineModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded, %2</source>
        <extracomment>%1 a line of JSON, %2 how many lines are folded away in it</extracomment>
        <translation>%1, replié, %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::KeyForm</name>
    <message>
        <source>A key needs a name.</source>
        <translation>Une clé a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Use letters, digits and signs, but no spaces, no * and no colon.</source>
        <translation>Utilisez des lettres, des chiffres et des signes, mais ni espaces, ni *, ni deux-points.</translation>
    </message>
    <message>
        <source>There is a key of this name already.</source>
        <translation>Il existe déjà une clé de ce nom.</translation>
    </message>
    <message>
        <source>Quotas: none of its own</source>
        <translation>Quotas&#x202f;: aucun en propre</translation>
    </message>
    <message>
        <source>Quotas: %1</source>
        <translation>Quotas&#x202f;: %1</translation>
    </message>
    <message>
        <source>There are no quotas yet. Add one in the tab Quotas.</source>
        <translation>Il n’y a pas encore de quotas. Ajoutez-en un dans l’onglet Quotas.</translation>
    </message>
    <message>
        <source>A request must fit into every quota that is ticked.</source>
        <translation>Une requête doit tenir dans chaque quota coché.</translation>
    </message>
    <message>
        <source>None is ticked: the key is not limited.</source>
        <translation>Aucun coché&#x202f;: la clé n’est pas limitée.</translation>
    </message>
    <message>
        <source>None is ticked: the default quotas apply, %1.</source>
        <translation>Aucun coché&#x202f;: les quotas par défaut s’appliquent, %1.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::KeyListModel</name>
    <message>
        <source>on</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>has unsaved changes</source>
        <translation>modifications non enregistrées</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::KeyRotation</name>
    <message>
        <source>The key is gone.</source>
        <translation>La clé n’existe plus.</translation>
    </message>
    <message>
        <source>Key %1 given a new secret</source>
        <translation>Nouveau secret donné à la clé %1</translation>
    </message>
    <message>
        <source>%1 has a new secret; the former one is refused.</source>
        <translation>%1 a un nouveau secret&#x202f;; l’ancien est refusé.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::KeysViewModel</name>
    <message>
        <source>Key %1 changed</source>
        <translation>Clé %1 modifiée</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 a été enregistrée.</translation>
    </message>
    <message>
        <source>Key %1 switched on</source>
        <translation>Clé %1 activée</translation>
    </message>
    <message>
        <source>Key %1 switched off</source>
        <translation>Clé %1 désactivée</translation>
    </message>
    <message>
        <source>%1 is on.</source>
        <translation>%1 est activée.</translation>
    </message>
    <message>
        <source>%1 is off; its clients are refused.</source>
        <translation>%1 est désactivée&#x202f;; ses clients sont refusés.</translation>
    </message>
    <message>
        <source>Key %1 deleted</source>
        <translation>Clé %1 supprimée</translation>
    </message>
    <message>
        <source>%1 was deleted; its clients are refused.</source>
        <translation>%1 a été supprimée&#x202f;; ses clients sont refusés.</translation>
    </message>
    <message>
        <source>Key %1 added</source>
        <translation>Clé %1 ajoutée</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::LinkViewModel</name>
    <message>
        <source>The link names a preset this version of Plexus does not have.</source>
        <translation>Le lien indique un préréglage que cette version de Plexus n’a pas.</translation>
    </message>
    <message>
        <source>This link was refused</source>
        <translation>Ce lien a été refusé</translation>
    </message>
    <message>
        <source>A link wants to add a provider</source>
        <translation>Un lien veut ajouter un fournisseur</translation>
    </message>
    <message>
        <source>A link wants to open a page</source>
        <translation>Un lien veut ouvrir une page</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Remplir le formulaire</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Continue only if you trust whoever made the link. Plexus fills in the form of a new provider with this; nothing is kept or switched on until you save it.</source>
        <translation>Ne continuez que si vous faites confiance à la personne qui a créé le lien. Plexus remplit avec ceci le formulaire d’un nouveau fournisseur&#x202f;; rien n’est conservé ni activé avant que vous l’ayez enregistré.</translation>
    </message>
    <message>
        <source>It changes nothing.</source>
        <translation>Il ne modifie rien.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::LogLineModel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Level and text of a line of the log</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::LoginViewModel</name>
    <message>
        <source>The login has ended elsewhere.</source>
        <translation>La connexion s’est terminée ailleurs.</translation>
    </message>
    <message>
        <source>Plexus is signed in with %1 as “%2”.</source>
        <extracomment>%1 a vendor, %2 the name of the account</extracomment>
        <translation>Plexus est connecté à %1 en tant que «&#x202f;%2&#x202f;».</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpClientListModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Oublier %1&#x202f;?</translation>
    </message>
    <message>
        <source>Sign %1 out?</source>
        <translation>Déconnecter %1&#x202f;?</translation>
    </message>
    <message>
        <source>What it was allowed ends at once, and its registration with it. It may register and ask again.</source>
        <translation>Ce qui lui était autorisé prend fin aussitôt, et son inscription aussi. Il peut s’inscrire et redemander.</translation>
    </message>
    <message>
        <source>What it was allowed ends at once. It stays registered and may ask to sign in again.</source>
        <translation>Ce qui lui était autorisé prend fin aussitôt. Il reste inscrit et peut redemander à se connecter.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Registered %1</source>
        <translation>Inscrit %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>utilisé %1</translation>
    </message>
    <message>
        <source>%1 with the key %2 (%3), for another %4 unless it renews that</source>
        <extracomment>%1 path of an MCP server, %2 a key, %3 scopes, %4 a length of time</extracomment>
        <translation>%1 avec la clé %2 (%3), encore %4 sauf renouvellement</translation>
    </message>
    <message>
        <source>Nothing is allowed it now.</source>
        <translation>Rien ne lui est autorisé actuellement.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpKeyListModel</name>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lue</translation>
    </message>
    <message>
        <source>rests for %1</source>
        <extracomment>%1 is a length of time</extracomment>
        <translation>au repos pour %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <extracomment>One of several keys for the same server, by its place</extracomment>
        <translation>Clé %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpLogModel</name>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>erreur %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>%1, %2, %3, key %4</source>
        <translation>%1, %2, %3, clé %4</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpLogViewModel</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>(cut)</source>
        <translation>(tronqué)</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Toutes les requêtes</translation>
    </message>
    <message>
        <source>Those to /mcp</source>
        <translation>Celles vers /mcp</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur&#x202f;: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>Client&#x202f;: %1</translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>Protocole&#x202f;: %1</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>Session&#x202f;: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>État&#x202f;: %1</translation>
    </message>
    <message>
        <source>Messages: %1 from the client, %2 from the server</source>
        <translation>Messages&#x202f;: %1 du client, %2 du serveur</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>Durée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Error %1: %2</source>
        <translation>Erreur %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les clés</translation>
    </message>
    <message>
        <source>However they ended</source>
        <translation>Toutes les issues</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussies</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) deleted.</source>
        <translation>
            <numerusform>%n requête supprimée.</numerusform>
            <numerusform>%n requêtes supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was deleted.</source>
        <translation>La requête a été supprimée.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpServerListModel</name>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) held back</source>
        <translation>
            <numerusform>%n outil retenu</numerusform>
            <numerusform>%n outils retenus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpServerPanel</name>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Finding out where to sign in …</source>
        <translation>Recherche de l’adresse de connexion…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in, in the browser …</source>
        <translation>En attente de votre connexion dans le navigateur…</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <translation>Connecté jusqu’à %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>The sign-in is no longer good</source>
        <translation>La connexion n’est plus valable</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpServersEditor</name>
    <message>
        <source>Name the program.</source>
        <translation>Indiquez le programme.</translation>
    </message>
    <message>
        <source>Give its address.</source>
        <translation>Indiquez son adresse.</translation>
    </message>
    <message>
        <source>No server is open.</source>
        <translation>Aucun serveur n’est ouvert.</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>Un serveur a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is a server of this name already.</source>
        <translation>Il existe déjà un serveur de ce nom.</translation>
    </message>
    <message>
        <source>MCP server %1 added</source>
        <translation>Serveur MCP %1 ajouté</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 a été ajouté.</translation>
    </message>
    <message>
        <source>MCP server %1 changed</source>
        <translation>Serveur MCP %1 modifié</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 a été enregistré.</translation>
    </message>
    <message>
        <source>MCP server %1 deleted</source>
        <translation>Serveur MCP %1 supprimé</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpToolListModel</name>
    <message>
        <source>New since you added the server: clients do not see it until you allow it.</source>
        <translation>Nouveau depuis l’ajout du serveur&#x202f;: les clients ne le voient pas tant que vous ne l’avez pas autorisé.</translation>
    </message>
    <message>
        <source>Its description has changed: clients do not see it until you allow it.</source>
        <translation>Sa description a changé&#x202f;: les clients ne le voient pas tant que vous ne l’avez pas autorisé.</translation>
    </message>
    <message>
        <source>Contains characters people cannot see but a model reads: %1.</source>
        <translation>Contient des caractères que personne ne voit mais qu’un modèle lit&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::MeasuredSpeeds</name>
    <message>
        <source>All targets</source>
        <translation>Toutes les cibles</translation>
    </message>
    <message>
        <source>Nothing was measured there.</source>
        <translation>Rien n’y a été mesuré.</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) will be measured anew.</source>
        <translation>
            <numerusform>%n cible sera mesurée de nouveau.</numerusform>
            <numerusform>%n cibles seront mesurées de nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::MeterHistoryViewModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a provider, %2 its meter</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
    <message>
        <source>Readings are not kept: “Keep meter readings for” is 0 in Settings.</source>
        <translation>Les relevés ne sont pas conservés&#x202f;: «&#x202f;Conserver les relevés des compteurs pendant&#x202f;» vaut 0 dans les Paramètres.</translation>
    </message>
    <message>
        <source>A reading is added each time the provider reports of itself. Choose a longer range, or look again after a few checks.</source>
        <translation>Un relevé s’ajoute chaque fois que le fournisseur indique son état. Choisissez une période plus longue, ou revenez après quelques vérifications.</translation>
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
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more models than Plexus reads; these are the first ones.</source>
        <translation>Il y a plus de modèles que Plexus n’en lit&#x202f;; voici les premiers.</translation>
    </message>
    <message>
        <source>No longer offered: %1.</source>
        <translation>Ne sont plus proposés&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The provider offers no models.</source>
        <translation>Le fournisseur ne propose aucun modèle.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) added.</source>
        <translation>
            <numerusform>%n modèle ajouté.</numerusform>
            <numerusform>%n modèles ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clients find %n of them by name.</source>
        <translation>
            <numerusform>Les clients trouvent %n d’entre eux par son nom.</numerusform>
            <numerusform>Les clients trouvent %n d’entre eux par leur nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed over, since the name is taken: %1.</source>
        <translation>Ignorés, car le nom est pris&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ModelsViewModel</name>
    <message>
        <source>Goes with it: %1.</source>
        <translation>Supprimé avec lui&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Loses a target: %1.</source>
        <translation>Perd une cible&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Model %1 enabled</source>
        <translation>Modèle %1 activé</translation>
    </message>
    <message>
        <source>Model %1 disabled</source>
        <translation>Modèle %1 désactivé</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 est activé.</translation>
    </message>
    <message>
        <source>%1 is disabled; requests for it are refused.</source>
        <translation>%1 est désactivé&#x202f;; les requêtes qui le demandent sont refusées.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>Model %1 deleted</source>
        <translation>Modèle %1 supprimé</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::NetworkAccess</name>
    <message>
        <source>Other computers can connect once the gateway runs.</source>
        <translation>D’autres ordinateurs pourront se connecter dès que la passerelle tournera.</translation>
    </message>
    <message>
        <source>Only this computer can connect, once the gateway runs.</source>
        <translation>Seul cet ordinateur pourra se connecter, dès que la passerelle tournera.</translation>
    </message>
    <message>
        <source>Other computers can connect: Plexus was started that way (--listen or HOST), which counts more than this switch.</source>
        <translation>D’autres ordinateurs peuvent se connecter&#x202f;: Plexus a été lancé ainsi (--listen ou HOST), ce qui prime sur cet interrupteur.</translation>
    </message>
    <message>
        <source>Only this computer can connect: Plexus was started with an address of its own (--listen, HOST or a socket of the service manager), which counts more than this switch.</source>
        <translation>Seul cet ordinateur peut se connecter&#x202f;: Plexus a été lancé avec une adresse à lui (--listen, HOST ou un socket du gestionnaire de services), ce qui prime sur cet interrupteur.</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>Seul cet ordinateur peut se connecter.</translation>
    </message>
    <message>
        <source>Other computers can connect, but this one is in no network now.</source>
        <translation>D’autres ordinateurs peuvent se connecter, mais celui-ci n’est dans aucun réseau pour le moment.</translation>
    </message>
    <message>
        <source>Every computer in the network can connect. They need a client key.</source>
        <translation>Tous les ordinateurs du réseau peuvent se connecter. Il leur faut une clé client.</translation>
    </message>
    <message>
        <source>Requests that run now are ended, for Plexus listens anew.</source>
        <translation>Les requêtes en cours seront interrompues, car Plexus rouvre son port d’écoute.</translation>
    </message>
    <message>
        <source>Every computer in the same network can then reach Plexus, in a café as well as at home. Whoever has a client key spends what your providers bill; without one, nothing is answered. Keys and conversations travel unencrypted: Plexus has no TLS of its own, so use it in a network you trust, or put a proxy with TLS in front of it. The system&apos;s firewall may have to let the port through.</source>
        <translation>Tous les ordinateurs du même réseau peuvent alors joindre Plexus, dans un café comme à la maison. Quiconque a une clé client dépense ce que vos fournisseurs facturent&#x202f;; sans clé, aucune réponse n’est donnée. Les clés et les conversations circulent sans chiffrement&#x202f;: Plexus n’a pas de TLS à lui&#x202f;; utilisez-le donc dans un réseau de confiance, ou placez devant lui un proxy avec TLS. Le pare-feu du système doit peut-être laisser passer le port.</translation>
    </message>
    <message>
        <source>Closed to other computers</source>
        <translation>Fermée aux autres ordinateurs</translation>
    </message>
    <message>
        <source>Only this computer can connect now.</source>
        <translation>Seul cet ordinateur peut maintenant se connecter.</translation>
    </message>
    <message>
        <source>Opened to other computers</source>
        <translation>Ouverte à d’autres ordinateurs</translation>
    </message>
    <message>
        <source>Other computers can connect now.</source>
        <translation>D’autres ordinateurs peuvent maintenant se connecter.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::OfferedModelListModel</name>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>%1 is taken by %2</source>
        <translation>%1 est déjà pris par %2</translation>
    </message>
    <message>
        <source>added already</source>
        <translation>déjà ajouté</translation>
    </message>
    <message>
        <source>%1 in, %2 out per 1M tokens</source>
        <translation>%1 en entrée, %2 en sortie par million de tokens</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::PaletteViewModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what it is, and what it is called</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::PlaygroundViewModel</name>
    <message>
        <source>This is no key of the configuration in force.</source>
        <translation>Ce n’est pas une clé de la configuration en vigueur.</translation>
    </message>
    <message>
        <source>The gateway is not running.</source>
        <translation>La passerelle est arrêtée.</translation>
    </message>
    <message>
        <source>A client key is needed; paste one under “Setup”.</source>
        <translation>Il faut une clé client&#x202f;; collez-en une sous «&#x202f;Réglages&#x202f;».</translation>
    </message>
    <message>
        <source>The conversation is as long as one may be here; clear it to begin another.</source>
        <translation>La conversation a atteint la longueur maximale ici&#x202f;; effacez-la pour en commencer une autre.</translation>
    </message>
    <message>
        <source>The first request makes a client key for this computer.</source>
        <translation>La première requête crée une clé client pour cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>A message may have %n image(s).</source>
        <translation>
            <numerusform>Un message peut contenir %n image.</numerusform>
            <numerusform>Un message peut contenir %n images.</numerusform>
        </translation>
    </message>
    <message>
        <source>All images of a conversation together may have %1.</source>
        <translation>Les images d’une conversation peuvent faire %1 au total.</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Choisir des images</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <extracomment>Leave the part in brackets as it is</extracomment>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>No client key could be made: %1</source>
        <translation>Aucune clé client n’a pu être créée&#x202f;: %1</translation>
    </message>
    <message>
        <source>No answer from the gateway: %1</source>
        <translation>Aucune réponse de la passerelle&#x202f;: %1</translation>
    </message>
    <message>
        <source>The answer broke off: %1</source>
        <translation>La réponse s’est interrompue&#x202f;: %1</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>La réponse s’est interrompue avant la fin.</translation>
    </message>
    <message>
        <source>The conversation was cleared.</source>
        <translation>La conversation a été effacée.</translation>
    </message>
    <message>
        <source>Copied as curl without the body, which is too long.</source>
        <translation>Copié comme curl sans le corps, qui est trop long.</translation>
    </message>
    <message>
        <source>Copied as curl; put your key in $PLEXUS_KEY.</source>
        <translation>Copié comme curl&#x202f;; mettez votre clé dans $PLEXUS_KEY.</translation>
    </message>
    <message>
        <source>The answer is in the clipboard.</source>
        <translation>La réponse est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Enter the result of the tool call above to go on.</source>
        <translation>Saisissez le résultat de l’appel d’outil ci-dessus pour continuer.</translation>
    </message>
    <message>
        <source>Enter the results of the tool calls above to go on.</source>
        <translation>Saisissez les résultats des appels d’outils ci-dessus pour continuer.</translation>
    </message>
    <message>
        <source>The code is in the clipboard.</source>
        <translation>Le code est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::Preferences</name>
    <message>
        <source>System language</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>As the system (%1&#x202f;%)</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>Comme le système (%1&#x202f;%)</translation>
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
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Name a model.</source>
        <translation>Indiquez un modèle.</translation>
    </message>
    <message>
        <source>A parameter is wrong; see “Setup”.</source>
        <translation>Un paramètre est incorrect&#x202f;; voir «&#x202f;Réglages&#x202f;».</translation>
    </message>
    <message>
        <source>The tools cannot be read; see “Setup”.</source>
        <translation>Les outils ne peuvent pas être lus&#x202f;; voir «&#x202f;Réglages&#x202f;».</translation>
    </message>
    <message>
        <source>Provider default</source>
        <extracomment>of a parameter: it is not sent, and the provider decides</extracomment>
        <translation>Valeur du fournisseur</translation>
    </message>
    <message>
        <source>A number from 0 to 2, or nothing for the provider&apos;s default.</source>
        <translation>Un nombre de 0 à 2, ou rien pour la valeur par défaut du fournisseur.</translation>
    </message>
    <message>
        <source>A whole number above 0, or nothing for the provider&apos;s default.</source>
        <translation>Un nombre entier supérieur à 0, ou rien pour la valeur par défaut du fournisseur.</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s): %1</source>
        <extracomment>%1 names of tools</extracomment>
        <translation>
            <numerusform>%n outil&#x202f;: %1</numerusform>
            <numerusform>%n outils&#x202f;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderAccount</name>
    <message>
        <source>The only one</source>
        <translation>Le seul</translation>
    </message>
    <message>
        <source>There are several accounts: choose one</source>
        <translation>Il y a plusieurs comptes&#x202f;: choisissez-en un</translation>
    </message>
    <message>
        <source>Several together</source>
        <translation>Plusieurs ensemble</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n signed in</source>
        <translation>
            <numerusform>%1 sur %n connecté</numerusform>
            <numerusform>%1 sur %n connectés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderChoiceModel</name>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1 (désactivé)</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>Autre modèle</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderEditor</name>
    <message>
        <source>New provider</source>
        <translation>Nouveau fournisseur</translation>
    </message>
    <message>
        <source>Give it a name, for example openai.</source>
        <translation>Donnez-lui un nom, par exemple openai.</translation>
    </message>
    <message>
        <source>There is a provider of that name already.</source>
        <translation>Il existe déjà un fournisseur de ce nom.</translation>
    </message>
    <message>
        <source>Give at least one base URL.</source>
        <translation>Indiquez au moins une URL de base.</translation>
    </message>
    <message>
        <source>Give whole seconds, 1 to 86400.</source>
        <translation>Indiquez des secondes entières, de 1 à 86400.</translation>
    </message>
    <message>
        <source>Name the environment variable that holds the key.</source>
        <translation>Indiquez la variable d’environnement qui contient la clé.</translation>
    </message>
    <message>
        <source>Paste the API key.</source>
        <translation>Collez la clé d’API.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention.</source>
        <translation>
            <numerusform>%n champ à corriger.</numerusform>
            <numerusform>%n champs à corriger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>API key: a new one goes to the keychain</source>
        <translation>Clé d’API&#x202f;: une nouvelle va dans le trousseau</translation>
    </message>
    <message>
        <source>Provider %1 added</source>
        <translation>Fournisseur %1 ajouté</translation>
    </message>
    <message>
        <source>Provider %1 changed</source>
        <translation>Fournisseur %1 modifié</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 a été ajouté.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 a été enregistré.</translation>
    </message>
    <message>
        <source>Choose whose account.</source>
        <translation>Choisissez à qui est le compte.</translation>
    </message>
    <message>
        <source>That names a variable and is no key: choose “Key in a variable”.</source>
        <translation>Ceci désigne une variable et n’est pas une clé&#x202f;: choisissez «&#x202f;Clé dans une variable&#x202f;».</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderListModel</name>
    <message>
        <source>No key</source>
        <translation>Sans clé</translation>
    </message>
    <message>
        <source>Checking key</source>
        <translation>Vérification de la clé</translation>
    </message>
    <message>
        <source>Key ready</source>
        <translation>Clé prête</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>Clé manquante</translation>
    </message>
    <message>
        <source>Keychain unavailable</source>
        <translation>Trousseau indisponible</translation>
    </message>
    <message>
        <source>by address</source>
        <extracomment>Among the dialects of a provider: the gateway tells it from the address</extracomment>
        <translation>selon l’adresse</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderModelListModel</name>
    <message>
        <source>embeddings</source>
        <translation>embeddings</translation>
    </message>
    <message>
        <source>transcriptions</source>
        <translation>transcriptions</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>rerank</source>
        <translation>reranking</translation>
    </message>
    <message>
        <source>moderations</source>
        <translation>modération</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderOfferModel</name>
    <message numerus="yes">
        <source>%n model(s) for clients</source>
        <translation>
            <numerusform>%n modèle pour les clients</numerusform>
            <numerusform>%n modèles pour les clients</numerusform>
        </translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Aucun modèle pour l’instant</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderPresetModel</name>
    <message>
        <source>Another provider</source>
        <translation>Autre fournisseur</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Enter its address yourself</source>
        <translation>Saisir soi-même son adresse</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProvidersViewModel</name>
    <message>
        <source>New provider</source>
        <translation>Nouveau fournisseur</translation>
    </message>
    <message>
        <source>Provider %1 enabled</source>
        <translation>Fournisseur %1 activé</translation>
    </message>
    <message>
        <source>Provider %1 disabled</source>
        <translation>Fournisseur %1 désactivé</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 est activé.</translation>
    </message>
    <message>
        <source>%1 is disabled; its models go to other targets.</source>
        <translation>%1 est désactivé&#x202f;; ses modèles vont à d’autres cibles.</translation>
    </message>
    <message>
        <source>Deleting it also deletes %1.</source>
        <translation>Sa suppression entraîne aussi celle de %1.</translation>
    </message>
    <message>
        <source>Deleting it takes a target from %1.</source>
        <translation>Sa suppression retire une cible à %1.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was deleted, and %n model(s) with it.</source>
        <translation>
            <numerusform>%1 a été supprimé, et avec lui %n modèle.</numerusform>
            <numerusform>%1 a été supprimé, et avec lui %n modèles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Provider %1 deleted</source>
        <translation>Fournisseur %1 supprimé</translation>
    </message>
    <message>
        <source>Another new provider is being filled in. Save or discard it first.</source>
        <translation>Un autre nouveau fournisseur est en cours de saisie. Enregistrez-le ou abandonnez-le d’abord.</translation>
    </message>
    <message>
        <source>There is no such preset.</source>
        <translation>Ce préréglage n’existe pas.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::QuietHoursViewModel</name>
    <message>
        <source>Give a time from 00:00 to 23:59.</source>
        <translation>Indiquez une heure de 00:00 à 23:59.</translation>
    </message>
    <message>
        <source>Give another time than the beginning.</source>
        <translation>Indiquez une autre heure que celle du début.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::QuotaBarModel</name>
    <message>
        <source>almost used up</source>
        <translation>presque épuisé</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>épuisé</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::QuotaListModel</name>
    <message>
        <source>%1 used</source>
        <extracomment>%1 a share of a quota</extracomment>
        <translation>utilisé&#x202f;: %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::QuotaRecount</name>
    <message>
        <source>The use of quotas by %1 was added up anew.</source>
        <translation>La consommation des quotas par %1 a été recomptée.</translation>
    </message>
    <message numerus="yes">
        <source>The use of the quota was added up anew for %n key(s).</source>
        <translation>
            <numerusform>La consommation du quota a été recomptée pour %n clé.</numerusform>
            <numerusform>La consommation du quota a été recomptée pour %n clés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::QuotasViewModel</name>
    <message>
        <source>A quota needs a name.</source>
        <translation>Un quota a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is a quota of this name already.</source>
        <translation>Il existe déjà un quota de ce nom.</translation>
    </message>
    <message>
        <source>No quota is open.</source>
        <translation>Aucun quota n’est ouvert.</translation>
    </message>
    <message>
        <source>Counts for keys that name no quota</source>
        <translation>Compte pour les clés qui ne nomment aucun quota</translation>
    </message>
    <message>
        <source>No longer counts for keys that name no quota</source>
        <translation>Ne compte plus pour les clés qui ne nomment aucun quota</translation>
    </message>
    <message>
        <source>Give it a limit.</source>
        <translation>Indiquez une limite.</translation>
    </message>
    <message>
        <source>Quota %1 added</source>
        <translation>Quota %1 ajouté</translation>
    </message>
    <message>
        <source>Quota %1 changed</source>
        <translation>Quota %1 modifié</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 a été ajouté.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 a été enregistré.</translation>
    </message>
    <message>
        <source>Quota %1 deleted</source>
        <translation>Quota %1 supprimé</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>It cannot be deleted while keys use it: %1.</source>
        <translation>Il ne peut pas être supprimé tant que des clés l’utilisent&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RelatedListModel</name>
    <message>
        <source>Sent again from</source>
        <translation>Renvoi de</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Faite pour</translation>
    </message>
    <message>
        <source>Sent again as</source>
        <translation>Renvoyée comme</translation>
    </message>
    <message>
        <source>Made for this one</source>
        <translation>Faites pour celle-ci</translation>
    </message>
    <message>
        <source>Same session</source>
        <translation>Même session</translation>
    </message>
    <message>
        <source>Same agent</source>
        <translation>Même agent</translation>
    </message>
    <message>
        <source>Other agents of the session</source>
        <translation>Autres agents de la session</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ReplayViewModel</name>
    <message>
        <source>Its body was not kept whole; what is here is the beginning. Put it in order before you send it.</source>
        <translation>Son corps n’a pas été conservé en entier&#x202f;; en voici le début. Corrigez-le avant de l’envoyer.</translation>
    </message>
    <message>
        <source>Its body was not kept. Write one, or turn capture on and let the client ask again.</source>
        <translation>Son corps n’a pas été conservé. Écrivez-en un, ou activez la capture et laissez le client redemander.</translation>
    </message>
    <message>
        <source>Its body is too large to be edited here; “Send again” sends it as it was.</source>
        <translation>Son corps est trop grand pour être modifié ici&#x202f;; «&#x202f;Renvoyer&#x202f;» l’envoie tel quel.</translation>
    </message>
    <message>
        <source>As it was asked: %1</source>
        <translation>Comme demandé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Modifier et renvoyer</translation>
    </message>
    <message>
        <source>Send to another target and compare</source>
        <translation>Envoyer à une autre cible et comparer</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>Le corps n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>The body names no model, so it cannot be sent to another one.</source>
        <translation>Le corps n’indique aucun modèle, il ne peut donc pas être envoyé à un autre.</translation>
    </message>
    <message>
        <source>Choose a model …</source>
        <translation>Choisissez un modèle…</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RequestActions</name>
    <message>
        <source>The request&apos;s id was copied.</source>
        <translation>L’ID de la requête a été copié.</translation>
    </message>
    <message>
        <source>Copied as curl; put your key in $PLEXUS_KEY.</source>
        <translation>Copié comme curl&#x202f;; mettez votre clé dans $PLEXUS_KEY.</translation>
    </message>
    <message>
        <source>Copied as curl without the body, which was not kept whole.</source>
        <translation>Copié comme curl sans le corps, qui n’a pas été conservé en entier.</translation>
    </message>
    <message>
        <source>It was not kept: %1</source>
        <translation>Non enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>It cannot be sent again: its body was not kept whole.</source>
        <translation>Elle ne peut pas être renvoyée&#x202f;: son corps n’a pas été conservé en entier.</translation>
    </message>
    <message>
        <source>It was sent to no provider.</source>
        <translation>Elle n’a été envoyée à aucun fournisseur.</translation>
    </message>
    <message>
        <source>Copied as curl to %1; put its key in $%2.</source>
        <translation>Copié comme curl vers %1&#x202f;; mettez sa clé dans $%2.</translation>
    </message>
    <message>
        <source>Copied as curl to %1 without the body, which was not kept whole.</source>
        <translation>Copié comme curl vers %1 sans le corps, qui n’a pas été conservé en entier.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Le lien a été copié.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RequestRemoval</name>
    <message>
        <source>It still runs; cancel it first.</source>
        <translation>Elle est encore en cours&#x202f;; annulez-la d’abord.</translation>
    </message>
    <message>
        <source>They still run; cancel them first.</source>
        <translation>Elles sont encore en cours&#x202f;; annulez-les d’abord.</translation>
    </message>
    <message>
        <source>The request was deleted.</source>
        <translation>La requête a été supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) deleted.</source>
        <translation>
            <numerusform>%n requête supprimée.</numerusform>
            <numerusform>%n requêtes supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still run(s) and stay(s).</source>
        <translation>
            <numerusform>%n est encore en cours et reste.</numerusform>
            <numerusform>%n sont encore en cours et restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request could not be deleted: %1</source>
        <translation>La requête n’a pas pu être supprimée&#x202f;: %1</translation>
    </message>
    <message>
        <source>The requests could not be deleted: %1</source>
        <translation>Les requêtes n’ont pas pu être supprimées&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RequestsViewModel</name>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message>
        <source>Sent again.</source>
        <translation>Renvoyée.</translation>
    </message>
    <message>
        <source>Everything that is kept was searched.</source>
        <translation>La recherche a porté sur tout ce qui est conservé.</translation>
    </message>
    <message>
        <source>Searching older requests…</source>
        <translation>Recherche dans les requêtes plus anciennes…</translation>
    </message>
    <message>
        <source>Searching, back to %1 so far…</source>
        <translation>Recherche, jusqu’ici remontée à %1…</translation>
    </message>
    <message>
        <source>Searched back to %1.</source>
        <translation>Recherche remontée à %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Edit and send again…</source>
        <translation>Modifier et renvoyer…</translation>
    </message>
    <message>
        <source>Send to another target and compare…</source>
        <translation>Envoyer à une autre cible et comparer…</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier comme curl</translation>
    </message>
    <message>
        <source>Copy as curl to the provider</source>
        <translation>Copier comme curl vers le fournisseur</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Export as HAR or JSON…</source>
        <translation>Exporter en HAR ou JSON…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Only the model %1</source>
        <translation>Seulement le modèle %1</translation>
    </message>
    <message>
        <source>Only the provider %1</source>
        <translation>Seulement le fournisseur %1</translation>
    </message>
    <message>
        <source>Only the client %1</source>
        <translation>Seulement le client %1</translation>
    </message>
    <message>
        <source>Only the key %1</source>
        <translation>Seulement la clé %1</translation>
    </message>
    <message>
        <source>Only the status %1</source>
        <extracomment>%1 is a word of the filter: ok, error, running, cancelled</extracomment>
        <translation>Seulement l’état %1</translation>
    </message>
    <message numerus="yes">
        <source>Export %n request(s)…</source>
        <translation>
            <numerusform>Exporter %n requête…</numerusform>
            <numerusform>Exporter %n requêtes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n ID(s)</source>
        <translation>
            <numerusform>Copier %n ID</numerusform>
            <numerusform>Copier %n ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n request(s)</source>
        <translation>
            <numerusform>Supprimer %n requête</numerusform>
            <numerusform>Supprimer %n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Details at the right</source>
        <translation>Détails à droite</translation>
    </message>
    <message>
        <source>Details below</source>
        <translation>Détails en dessous</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes en premier</translation>
    </message>
    <message>
        <source>Select all listed</source>
        <translation>Sélectionner toutes celles de la liste</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Delete requests…</source>
        <translation>Supprimer des requêtes…</translation>
    </message>
    <message>
        <source>Requests by session</source>
        <translation>Requêtes par session</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Requêtes, les plus récentes en premier</translation>
    </message>
    <message>
        <source>Requests by %1</source>
        <extracomment>%1 is like &quot;Cost, highest first&quot;</extracomment>
        <translation>Requêtes, tri&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ID(s) copied.</source>
        <translation>
            <numerusform>%n ID copié.</numerusform>
            <numerusform>%n ID copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>That request is not kept any more.</source>
        <translation>Cette requête n’est plus conservée.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RestoreViewModel</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.plxbackup)</source>
        <translation>Sauvegardes (*.plxbackup)</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Of %1, %2, %3</source>
        <extracomment>A date, a size, how it opens</extracomment>
        <translation>Du %1, %2, %3</translation>
    </message>
    <message>
        <source>Configuration, secrets, limits and all requests</source>
        <translation>Configuration, secrets, limites et toutes les requêtes</translation>
    </message>
    <message>
        <source>Configuration, secrets and limits, without requests</source>
        <translation>Configuration, secrets et limites, sans les requêtes</translation>
    </message>
    <message>
        <source>It is whole. %1, of %2: %3, %4.</source>
        <extracomment>What is in a backup, a date, &quot;120 rows&quot;, &quot;3 secrets&quot;</extracomment>
        <translation>Elle est intacte. %1, du %2&#x202f;: %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%n secret</numerusform>
            <numerusform>%n secrets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RevisionListModel</name>
    <message>
        <source>This window</source>
        <translation>Cette fenêtre</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Management API</source>
        <translation>API de gestion</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Clé %1</translation>
    </message>
    <message>
        <source>Revision %1: %2. %3, %4</source>
        <extracomment>Number of a revision, what was done, by whom, when</extracomment>
        <translation>Révision %1&#x202f;: %2. %3, %4</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RevisionsViewModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>problems</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision %1 is in force</source>
        <translation>La révision %1 est en vigueur</translation>
    </message>
    <message>
        <source>It says what is in force.</source>
        <translation>Elle dit ce qui est en vigueur.</translation>
    </message>
    <message>
        <source>Only credentials differ; they are not shown.</source>
        <translation>Seuls des identifiants secrets diffèrent&#x202f;; ils ne sont pas affichés.</translation>
    </message>
    <message>
        <source>Revision %1 is in force again, as a new one.</source>
        <translation>La révision %1 est de nouveau en vigueur, comme nouvelle révision.</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Exporter la configuration</translation>
    </message>
    <message>
        <source>Configuration (*.yaml *.yml)</source>
        <translation>Configuration (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Import a configuration</source>
        <translation>Importer une configuration</translation>
    </message>
    <message>
        <source>Written, without credentials.</source>
        <translation>Écrit, sans identifiants secrets.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indiquez un fichier.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The file is too large to be a configuration.</source>
        <translation>Le fichier est trop volumineux pour être une configuration.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>Le fichier ne peut pas être lu (%1).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file says what is in force: there is nothing to import.</source>
        <translation>Le fichier dit ce qui est en vigueur&#x202f;: il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>The configuration of the file is in force. Revisions holds the former one.</source>
        <translation>La configuration du fichier est en vigueur. La précédente se trouve dans Révisions.</translation>
    </message>
    <message>
        <source>Going back to revision %1 changes</source>
        <translation>Ce que change le retour à la révision %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RouteListModel</name>
    <message>
        <source>Skipped: %1, %2</source>
        <translation>Ignoré&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>A répondu</translation>
    </message>
    <message>
        <source>Failed (%1)</source>
        <translation>Échec (%1)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RowSelection</name>
    <message numerus="yes">
        <source>%n request(s) selected</source>
        <translation>
            <numerusform>%n requête sélectionnée</numerusform>
            <numerusform>%n requêtes sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RunningPlaces</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many requests run, of how many that may: 2 of 8</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of at most %1 run</source>
        <extracomment>%1 how many requests may run at a time</extracomment>
        <translation>
            <numerusform>%n requête en cours sur %1 au plus</numerusform>
            <numerusform>%n requêtes en cours sur %1 au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) run</source>
        <translation>
            <numerusform>%n requête en cours</numerusform>
            <numerusform>%n requêtes en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a place</source>
        <translation>
            <numerusform>%n attend une place</numerusform>
            <numerusform>%n attendent une place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SavedFilters</name>
    <message numerus="yes">
        <source>%n filters are kept, as many as there can be. Remove one to keep another.</source>
        <translation>
            <numerusform>%n filtre est enregistré, c’est le maximum. Retirez-en un pour en enregistrer un autre.</numerusform>
            <numerusform>%n filtres sont enregistrés, c’est le maximum. Retirez-en un pour en enregistrer un autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not kept any more.</source>
        <translation>«&#x202f;%1&#x202f;» n’est plus enregistré.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SessionLaneModel</name>
    <message>
        <source>This request is of no session: its client named none.</source>
        <translation>Cette requête n’appartient à aucune session&#x202f;: son client n’en a indiqué aucune.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in %1</source>
        <extracomment>%1 a length of time</extracomment>
        <translation>
            <numerusform>%n requête en %1</numerusform>
            <numerusform>%n requêtes en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, nothing ran for %1 of it</source>
        <extracomment>follows &quot;12 requests in 4 m 02 s&quot;; %1 a length of time</extracomment>
        <translation>, dont %1 sans activité</translation>
    </message>
    <message>
        <source>; there may be more</source>
        <extracomment>likewise</extracomment>
        <translation>&#x202f;; il peut y en avoir d’autres</translation>
    </message>
    <message>
        <source>main agent</source>
        <translation>agent principal</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>agent %1</translation>
    </message>
    <message>
        <source>%1, %2, began at %3, took %4, %5</source>
        <extracomment>a request of a session: %1 what was asked for, %2 whose, %3 when it began, %4 how long it took, %5 how it ended</extracomment>
        <translation>%1, %2, début à %3, durée %4, %5</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SessionListModel</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-agent(s)</source>
        <translation>
            <numerusform>%n sous-agent</numerusform>
            <numerusform>%n sous-agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>%1 · session %2</source>
        <extracomment>%1 a program, %2 the beginning of an id</extracomment>
        <translation>%1 · session %2</translation>
    </message>
    <message>
        <source>Sub-agent %1</source>
        <translation>Sous-agent %1</translation>
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
        <translation>adresse, port, proxy, réseau</translation>
    </message>
    <message>
        <source>captures, bodies, keep, forget everything, rules, pause</source>
        <translation>captures, corps, conserver, enregistrer, tout oublier, effacer, règles, suspendre, pause</translation>
    </message>
    <message>
        <source>theme, dark, light, contrast, language, currency, motion</source>
        <translation>thème, sombre, clair, contraste, langue, devise, monnaie, animations, mouvement</translation>
    </message>
    <message>
        <source>backup, restore, passphrase, export and import the configuration, YAML</source>
        <translation>sauvegarde, restaurer, phrase secrète, mot de passe, exporter et importer la configuration, YAML</translation>
    </message>
    <message>
        <source>history of the configuration, difference, roll back</source>
        <translation>historique de la configuration, différence, rétablir, revenir en arrière</translation>
    </message>
    <message>
        <source>newer version, release, channel, beta, download</source>
        <translation>nouvelle version, mise à jour, canal, bêta, télécharger</translation>
    </message>
    <message>
        <source>version, licence, third-party software, folders, paths, data</source>
        <translation>version, licence, logiciels tiers, dossiers, chemins, données</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Gateway &amp; network</source>
        <translation>Passerelle et réseau</translation>
    </message>
    <message>
        <source>Routing policy</source>
        <translation>Règles de routage</translation>
    </message>
    <message>
        <source>Privacy &amp; capture</source>
        <translation>Confidentialité et capture</translation>
    </message>
    <message>
        <source>Notifications &amp; budgets</source>
        <translation>Notifications et budgets</translation>
    </message>
    <message>
        <source>Appearance &amp; language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>System log</source>
        <translation>Journal système</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n paramètre</numerusform>
            <numerusform>%n paramètres</numerusform>
        </translation>
    </message>
    <message>
        <source>start with the session, log in, tray, set up</source>
        <translation>démarrage automatique, ouverture de session, zone de notification, barre des tâches, configurer, assistant</translation>
    </message>
    <message>
        <source>Prices &amp; images</source>
        <translation>Prix et images</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n champ à vérifier</numerusform>
            <numerusform>%n champs à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>failover, cooldown, stall, exploration, measured speeds, performance</source>
        <translation>basculement, mise au repos, repos, blocage, exploration, délai, vitesses mesurées, performances</translation>
    </message>
    <message>
        <source>costs, meters, plans, balances, vision, pictures, lists of models, fetch, metadata</source>
        <translation>coûts, compteurs, abonnements, forfaits, soldes, vision, images, photos, listes de modèles, récupérer, catalogue, métadonnées</translation>
    </message>
    <message>
        <source>alerts, quiet hours, do not disturb, budgets, spending, limits, night</source>
        <translation>alertes, heures calmes, ne pas déranger, budgets, dépenses, limites, nuit</translation>
    </message>
    <message>
        <source>keyboard, keys, hotkeys, bindings</source>
        <translation>clavier, touches, raccourcis, combinaisons</translation>
    </message>
    <message>
        <source>log lines, messages of the program, errors, debug, parts, modules</source>
        <translation>lignes du journal, messages du programme, erreurs, débogage, parties, modules</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SettingsViewModel</name>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Paramètres modifiés</translation>
    </message>
    <message>
        <source>The settings were saved.</source>
        <translation>Les paramètres ont été enregistrés.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the label of a setting, %2 a sentence about what is wrong with it</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) need attention.</source>
        <translation>
            <numerusform>%n autre champ à vérifier.</numerusform>
            <numerusform>%n autres champs à vérifier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n paramètre trouvé</numerusform>
            <numerusform>%n paramètres trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ShortcutListModel</name>
    <message>
        <source>%1 is already used for “%2” (%3). Give that one other keys first.</source>
        <extracomment>%1 is a key or several, %2 what they do, %3 where, as &quot;Requests&quot;</extracomment>
        <translation>%1 sert déjà à «&#x202f;%2&#x202f;» (%3). Donnez-lui d’abord d’autres touches.</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>Ces touches ne peuvent pas être modifiées.</translation>
    </message>
    <message>
        <source>This key is needed for moving about. Press it together with Ctrl or Alt, or another one.</source>
        <translation>Cette touche est nécessaire pour se déplacer. Appuyez dessus avec Ctrl ou Alt, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This is done also while one writes. Press the key together with Ctrl or Alt.</source>
        <translation>Cela se fait aussi pendant la saisie. Appuyez sur la touche avec Ctrl ou Alt.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SoftwareListModel</name>
    <message>
        <source>%1, licence %2</source>
        <extracomment>Name of a library, its licence</extracomment>
        <translation>%1, licence %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::StreamTimeline</name>
    <message>
        <source>from %1, goes on</source>
        <extracomment>when a phase began, and how long it was</extracomment>
        <translation>à partir de %1, en cours</translation>
    </message>
    <message>
        <source>from %1, for %2</source>
        <translation>à partir de %1, pendant %2</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Attempt %1, %2</source>
        <translation>Tentative %1, %2</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <extracomment>tokens a second</extracomment>
        <translation>%1 tok/s</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Stream</source>
        <extracomment>how fast a stream came, when and for how long; %1 is as &quot;86 tok/s&quot;</extracomment>
        <translation>Flux</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SystemLogViewModel</name>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Without debug lines</source>
        <translation>Sans les lignes de débogage</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) since.</source>
        <translation>
            <numerusform>%n nouvelle ligne depuis.</numerusform>
            <numerusform>%n nouvelles lignes depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) came too fast and are not here.</source>
        <translation>
            <numerusform>%n ligne est arrivée trop vite et ne figure pas ici.</numerusform>
            <numerusform>%n lignes sont arrivées trop vite et ne figurent pas ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the log to a file</source>
        <translation>Écrire le journal dans un fichier</translation>
    </message>
    <message>
        <source>Text (*.txt *.log)</source>
        <translation>Texte (*.txt *.log)</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Écrit.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened.</source>
        <translation>Le dossier %1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Toutes les parties</translation>
    </message>
    <message>
        <source>Debug lines until Plexus ends</source>
        <translation>Lignes de débogage jusqu’à la fermeture de Plexus</translation>
    </message>
    <message>
        <source>Debug lines of %1 until Plexus ends</source>
        <translation>Lignes de débogage de %1 jusqu’à la fermeture de Plexus</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a part of the program, and the level it writes at (&quot;debug&quot;)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>At a level of their own: %1.</source>
        <extracomment>%1 names parts of the program</extracomment>
        <translation>Avec un niveau à part&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TableColumn</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Model → target</source>
        <translation>Modèle → cible</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialecte</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>of the answer, in bytes</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Cascade</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <extracomment>heading of a column of token counts that went in</extracomment>
        <translation>Tok. entrée</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <extracomment>heading of a column of token counts that came out</extracomment>
        <translation>Tok. sortie</translation>
    </message>
    <message>
        <source>First token</source>
        <extracomment>how long it took to come</extracomment>
        <translation>1er token</translation>
    </message>
    <message>
        <source>%1, oldest first</source>
        <extracomment>%1 is the heading of a column</extracomment>
        <translation>%1, les plus anciennes en premier</translation>
    </message>
    <message>
        <source>%1, newest first</source>
        <translation>%1, les plus récentes en premier</translation>
    </message>
    <message>
        <source>%1, lowest first</source>
        <translation>%1, ordre croissant</translation>
    </message>
    <message>
        <source>%1, highest first</source>
        <translation>%1, ordre décroissant</translation>
    </message>
    <message>
        <source>%1, from A to Z</source>
        <translation>%1, de A à Z</translation>
    </message>
    <message>
        <source>%1, from Z to A</source>
        <translation>%1, de Z à A</translation>
    </message>
    <message>
        <source>Back to the newest first</source>
        <translation>Revenir aux plus récentes en premier</translation>
    </message>
    <message>
        <source>Sort the oldest first</source>
        <translation>Trier, les plus anciennes en premier</translation>
    </message>
    <message>
        <source>Sort the lowest first</source>
        <translation>Trier par ordre croissant</translation>
    </message>
    <message>
        <source>Sort from A to Z</source>
        <translation>Trier de A à Z</translation>
    </message>
    <message>
        <source>Sort the newest first</source>
        <translation>Trier, les plus récentes en premier</translation>
    </message>
    <message>
        <source>Sort the highest first</source>
        <translation>Trier par ordre décroissant</translation>
    </message>
    <message>
        <source>Sort from Z to A</source>
        <translation>Trier de Z à A</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>heading of a column: how many messages the request held</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>heading of a column: how many tools the request offered</extracomment>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <extracomment>heading of a column: how many tools the answer called</extracomment>
        <translation>Appels d’outils</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>heading of a column: why the answer ended</extracomment>
        <translation>Fin</translation>
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
        <translation>pas de place</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TalkPolicy</name>
    <message>
        <source>No target can be asked; %1: %2.</source>
        <extracomment>%1 provider/model, %2 a short phrase</extracomment>
        <translation>Aucune cible ne peut être interrogée&#x202f;; %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The key is made with the first request; it may use everything.</source>
        <translation>La clé est créée à la première requête&#x202f;; elle peut tout utiliser.</translation>
    </message>
    <message>
        <source>The next question would be refused: %1</source>
        <translation>La prochaine question serait refusée&#x202f;: %1</translation>
    </message>
    <message>
        <source>The next question would go to %1.</source>
        <translation>La prochaine question irait à %1.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TargetDrag</name>
    <message>
        <source>New target</source>
        <translation>Nouvelle cible</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TargetTester</name>
    <message>
        <source>No answer.</source>
        <translation>Pas de réponse.</translation>
    </message>
    <message>
        <source>Refused with %1.</source>
        <translation>Refusé avec %1.</translation>
    </message>
    <message>
        <source>Refused with %1: %2</source>
        <extracomment>%1 a status, %2 a reason</extracomment>
        <translation>Refusé avec %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Le test a été annulé.</translation>
    </message>
    <message>
        <source>First say where it leads.</source>
        <translation>Indiquez d’abord où elle mène.</translation>
    </message>
    <message>
        <source>First give its model.</source>
        <translation>Indiquez d’abord son modèle.</translation>
    </message>
    <message>
        <source>There is no configuration yet.</source>
        <translation>Il n’y a pas encore de configuration.</translation>
    </message>
    <message>
        <source>There is no such model yet.</source>
        <translation>Ce modèle n’existe pas encore.</translation>
    </message>
    <message>
        <source>First save the provider.</source>
        <translation>Enregistrez d’abord le fournisseur.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TextFind</name>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the place one is at, and how many there are</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TrayContent</name>
    <message>
        <source>Failed at %1: %2 (%3)</source>
        <extracomment>%1 is a time of day, %2 a model, %3 a reason</extracomment>
        <translation>Échec à %1&#x202f;: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TurnListModel</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêtée.</translation>
    </message>
    <message>
        <source>Cut here: a longer answer is not kept in the playground.</source>
        <translation>Coupée ici&#x202f;: le playground ne conserve pas de réponse plus longue.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::UpdatesViewModel</name>
    <message>
        <source>This copy of Plexus is kept up to date by the system&apos;s packages.</source>
        <translation>Cette copie de Plexus est tenue à jour par les paquets du système.</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stable</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Bêta</translation>
    </message>
    <message>
        <source>Type an address that begins with https://.</source>
        <translation>Saisissez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>Plexus %1 of %2</source>
        <translation>Plexus %1 du %2</translation>
    </message>
    <message>
        <source>Requests are running; Plexus looks when they have ended.</source>
        <translation>Des requêtes sont en cours&#x202f;; Plexus cherchera quand elles seront terminées.</translation>
    </message>
    <message>
        <source>Looking for a newer version …</source>
        <translation>Recherche d’une nouvelle version…</translation>
    </message>
    <message>
        <source>The list of releases cannot be reached: %1</source>
        <translation>La liste des versions est inaccessible&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is a newer version.</source>
        <translation>Il existe une nouvelle version.</translation>
    </message>
    <message>
        <source>Plexus %1 is the newest version.</source>
        <translation>Plexus %1 est la version la plus récente.</translation>
    </message>
    <message>
        <source>What is at this address is not a list of Plexus&apos; releases.</source>
        <translation>Ce qui se trouve à cette adresse n’est pas une liste des versions de Plexus.</translation>
    </message>
    <message>
        <source>The list of releases is not signed with the key of this build, so nothing in it is believed.</source>
        <translation>La liste des versions n’est pas signée avec la clé de ce build&#x202f;: rien de ce qu’elle contient n’est cru.</translation>
    </message>
    <message>
        <source>The list of releases is out of date; whether there is a newer version is not known.</source>
        <translation>La liste des versions est périmée&#x202f;; on ne sait pas s’il existe une nouvelle version.</translation>
    </message>
    <message>
        <source>The list of releases is older than the one seen last; nothing in it is believed.</source>
        <translation>La liste des versions est plus ancienne que la dernière vue&#x202f;; rien de ce qu’elle contient n’est cru.</translation>
    </message>
    <message>
        <source>This build cannot check for updates: it was made without a key for signed releases. Look for new versions where you got this one.</source>
        <translation>Ce build ne peut pas chercher de mises à jour&#x202f;: il a été créé sans clé pour les versions signées. Cherchez les nouvelles versions là où vous avez obtenu celle-ci.</translation>
    </message>
    <message>
        <source>Plexus %1 is ready</source>
        <translation>Plexus %1 est disponible</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::UsageGroupModel</name>
    <message>
        <source>%1: %2 requests, %3 tokens, %4</source>
        <extracomment>a row for those who hear it: name, requests, tokens, money</extracomment>
        <translation>%1&#x202f;: %2 requêtes, %3 tokens, %4</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>first token %1 (median)</source>
        <translation>premier token %1 (médiane)</translation>
    </message>
    <message>
        <source>%1 tokens a second (median)</source>
        <translation>%1 tokens par seconde (médiane)</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::UsageViewModel</name>
    <message>
        <source>Write days as year-month-day, such as %1.</source>
        <translation>Écrivez les jours sous la forme année-mois-jour, par exemple %1.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n annulée</numerusform>
            <numerusform>%n annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 en entrée, %2 en sortie</translation>
    </message>
    <message>
        <source>%1 more than without</source>
        <translation>%1 de plus que sans</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 économisés</translation>
    </message>
    <message>
        <source>p90 %1</source>
        <extracomment>p90: nine of ten requests are faster</extracomment>
        <translation>p90 %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d’écrire %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>per %1</source>
        <extracomment>%1 is how long a bar of a chart is: &quot;30 min&quot;, &quot;day&quot;</extracomment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>la dernière heure</translation>
    </message>
    <message>
        <source>the last 24 hours</source>
        <translation>les 24 dernières heures</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>les 7 derniers jours</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>les 30 derniers jours</translation>
    </message>
    <message>
        <source>up to %1 an hour</source>
        <extracomment>The darkest cell of a map stands for so many requests, tokens or so much money</extracomment>
        <translation>jusqu’à %1 par heure</translation>
    </message>
    <message>
        <source>up to %1 a day</source>
        <extracomment>The darkest cell of a map stands for so many requests, tokens or so much money</extracomment>
        <translation>jusqu’à %1 par jour</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n sans prix</numerusform>
            <numerusform>%n sans prix</numerusform>
        </translation>
    </message>
    <message>
        <source>of the input</source>
        <translation>de l’entrée</translation>
    </message>
    <message>
        <source>%1 per answer</source>
        <translation>%1 par réponse</translation>
    </message>
    <message>
        <source>Bars</source>
        <extracomment>Forms of a chart</extracomment>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Aires</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::VendorListModel</name>
    <message>
        <source>With the browser, or a code on any device</source>
        <translation>Avec le navigateur, ou un code sur n’importe quel appareil</translation>
    </message>
    <message>
        <source>With a code on any device</source>
        <translation>Avec un code sur n’importe quel appareil</translation>
    </message>
    <message>
        <source>With the browser</source>
        <translation>Avec le navigateur</translation>
    </message>
</context>
<context>
    <name>plexus::waterfall::StreamTrackItem</name>
    <message>
        <source>up to %1</source>
        <extracomment>%1 is a speed, as &quot;86 tok/s&quot;</extracomment>
        <translation>jusqu’à %1</translation>
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
