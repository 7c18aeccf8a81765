<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Plexus</source>
        <translation>Plexus</translation>
    </message>
    <message>
        <source>A gateway for language models on your own computer.</source>
        <translation>Una pasarela para modelos de lenguaje en tu propio equipo.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Compilación</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). You may use, change and pass it on; it comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior (GPL-3.0-or-later). Puedes usarlo, modificarlo y distribuirlo; no ofrece ninguna garantía.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Leer la licencia</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>A demo keeps nothing.</source>
        <translation>Una demostración no guarda nada.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>path of the data folder</source>
        <translation>ruta de la carpeta de datos</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>path of the database</source>
        <translation>ruta de la base de datos</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Archivo de configuración</translation>
    </message>
    <message>
        <source>path of the configuration file</source>
        <translation>ruta del archivo de configuración</translation>
    </message>
    <message>
        <source>path of the preferences</source>
        <translation>ruta de las preferencias</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>Abrir la página de %1</translation>
    </message>
    <message>
        <source>Worth adding when you report a problem.</source>
        <translation>Conviene indicarla al informar de un problema.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy version and build</source>
        <translation>Copiar versión y compilación</translation>
    </message>
    <message>
        <source>Plexus %1, %2</source>
        <translation>Plexus %1, %2</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Archivos y carpetas</translation>
    </message>
    <message>
        <source>Preferences of this window</source>
        <translation>Preferencias de esta ventana</translation>
    </message>
    <message>
        <source>Third-party software</source>
        <translation>Software de terceros</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Sign in again with %1, %2</source>
        <translation>Iniciar sesión de nuevo en %1, %2</translation>
    </message>
    <message>
        <source>Sign out from %1, %2</source>
        <translation>Cerrar la sesión de %1, %2</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Quitar …</translation>
    </message>
    <message>
        <source>Sign out …</source>
        <translation>Cerrar sesión …</translation>
    </message>
    <message>
        <source>Remove the account %1, %2</source>
        <translation>Quitar la cuenta %1, %2</translation>
    </message>
    <message>
        <source>Renewing …</source>
        <translation>Renovando …</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renovar ahora</translation>
    </message>
    <message>
        <source>Gets a fresh token from the vendor; Plexus does so by itself before it ends</source>
        <translation>Obtiene un token nuevo del fabricante; Plexus lo hace por sí solo antes de que caduque</translation>
    </message>
    <message>
        <source>Renew the sign-in with %1, %2 now</source>
        <translation>Renovar ahora la sesión en %1, %2</translation>
    </message>
    <message>
        <source>Drag the account to another place</source>
        <translation>Arrastrar la cuenta a otro lugar</translation>
    </message>
    <message>
        <source>Give %1, %2 a nickname</source>
        <translation>Poner un apodo a %1, %2</translation>
    </message>
    <message>
        <source>Nickname of the account %1</source>
        <translation>Apodo de la cuenta %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Shown everywhere in the place of its name and address.</source>
        <translation>Se muestra en todas partes en lugar de su nombre y su dirección.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>Usar esta cuenta</translation>
    </message>
    <message>
        <source>Use %1, %2</source>
        <translation>Usar %1, %2</translation>
    </message>
    <message>
        <source>Only when the others are used up</source>
        <translation>Solo cuando las demás estén agotadas</translation>
    </message>
    <message>
        <source>Use %1, %2 only when the others are used up</source>
        <translation>Usar %1, %2 solo cuando las demás estén agotadas</translation>
    </message>
    <message>
        <source>Ask %1, %2 earlier</source>
        <translation>Preguntar antes a %1, %2</translation>
    </message>
    <message>
        <source>Ask %1, %2 later</source>
        <translation>Preguntar después a %1, %2</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>Good until the vendor withdraws it</source>
        <translation>Válido hasta que el fabricante lo retire</translation>
    </message>
    <message>
        <source>The token has ended; the next request renews it</source>
        <translation>El token ha caducado; la próxima solicitud lo renueva</translation>
    </message>
    <message>
        <source>The token has ended; sign in again</source>
        <translation>El token ha caducado; inicia sesión de nuevo</translation>
    </message>
    <message>
        <source>Token ends in %1, renews by itself</source>
        <extracomment>%1 is a length of time, &quot;42 min&quot;</extracomment>
        <translation>El token caduca en %1 y se renueva solo</translation>
    </message>
    <message>
        <source>Token ends in %1, then sign in again</source>
        <translation>El token caduca en %1; después habrá que iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Last renewed %1</source>
        <extracomment>%1 is a moment, &quot;4 min ago&quot; or &quot;14:05&quot;</extracomment>
        <translation>Última renovación: %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando …</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <extracomment>%1 what an account was allowed, as the vendor names it</extracomment>
        <translation>Permitido: %1</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Logins other programs have on this computer</source>
        <translation>Sesiones que otros programas tienen en este equipo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Aún no hay cuentas</translation>
    </message>
    <message>
        <source>Meters of other providers</source>
        <translation>Medidores de otros proveedores</translation>
    </message>
    <message>
        <source>Import logins …</source>
        <translation>Importar sesiones …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>A provider can use an account you have with its vendor, a ChatGPT or Copilot plan for example, instead of an API key. Some vendors do not allow that; Plexus says so before you sign in, and never poses as another program.</source>
        <translation>Un proveedor puede usar una cuenta que tengas con su fabricante, por ejemplo un plan de ChatGPT o Copilot, en lugar de una clave de API. Algunos fabricantes no lo permiten; Plexus lo avisa antes de iniciar sesión y nunca se hace pasar por otro programa.</translation>
    </message>
    <message>
        <source>Import logins of other programs …</source>
        <translation>Importar sesiones de otros programas …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>AdapterItem</name>
    <message>
        <source>Adapter %1</source>
        <translation>Adaptador %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of an adapter</extracomment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Move %1 up (Alt+↑)</source>
        <translation>Subir %1 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move %1 down (Alt+↓)</source>
        <translation>Bajar %1 (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>AdapterList</name>
    <message>
        <source>Add adapter</source>
        <translation>Añadir adaptador</translation>
    </message>
</context>
<context>
    <name>AdapterRows</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Empezar con un ejemplo</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Se envía como</translation>
    </message>
    <message>
        <source>Nothing: it is left out</source>
        <translation>Nada: se omite</translation>
    </message>
    <message>
        <source>Web search options of chat completions</source>
        <translation>Opciones de búsqueda web de Chat Completions</translation>
    </message>
    <message>
        <source>A tool of the Responses API</source>
        <translation>Una herramienta de la API Responses</translation>
    </message>
    <message>
        <source>A tool of Anthropic Messages</source>
        <translation>Una herramienta de Anthropic Messages</translation>
    </message>
    <message>
        <source>Google Search of Gemini</source>
        <translation>Google Search de Gemini</translation>
    </message>
    <message>
        <source>Searches in a request</source>
        <translation>Búsquedas por solicitud</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Como máximo, este número.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Give a whole number from 1 on.</source>
        <translation>Indica un número entero a partir de 1.</translation>
    </message>
    <message>
        <source>Reasoning as reasoning_content</source>
        <translation>Razonamiento como reasoning_content</translation>
    </message>
    <message>
        <source>Hands earlier reasoning back in the field DeepSeek, Kimi and GLM expect it in.</source>
        <translation>Devuelve el razonamiento anterior en el campo en que lo esperan DeepSeek, Kimi y GLM.</translation>
    </message>
    <message>
        <source>No developer role</source>
        <translation>Sin rol developer</translation>
    </message>
    <message>
        <source>Sends developer messages as system messages, for servers that refuse the role.</source>
        <translation>Envía los mensajes developer como mensajes system, para servidores que rechazan ese rol.</translation>
    </message>
    <message>
        <source>Another model by rules</source>
        <translation>Otro modelo según reglas</translation>
    </message>
    <message>
        <source>Asks for another of its models where a request fits a rule; the first one that fits counts.</source>
        <translation>Pide otro de sus modelos cuando una solicitud cumple una regla; cuenta la primera que se cumple.</translation>
    </message>
    <message>
        <source>Reasoning settings by rules</source>
        <translation>Ajustes de razonamiento según reglas</translation>
    </message>
    <message>
        <source>Writes and removes fields where a request fits a rule, for servers that name reasoning settings in their own way.</source>
        <translation>Escribe y quita campos cuando una solicitud cumple una regla, para servidores que nombran a su manera los ajustes de razonamiento.</translation>
    </message>
    <message>
        <source>Web search in its form</source>
        <translation>Búsqueda web en su forma</translation>
    </message>
    <message>
        <source>Whatever form of web search a client asks for is sent in the one form it takes.</source>
        <translation>Sea cual sea la forma de búsqueda web que pida un cliente, se envía en la única que admite.</translation>
    </message>
    <message>
        <source>No tool search</source>
        <translation>Sin búsqueda de herramientas</translation>
    </message>
    <message>
        <source>Leaves out tools that search for tools, and what they said.</source>
        <translation>Omite las herramientas que buscan herramientas, y lo que respondieron.</translation>
    </message>
    <message>
        <source>No sampling for GPT-5</source>
        <translation>Sin muestreo para GPT-5</translation>
    </message>
    <message>
        <source>Leaves out temperature, top_p and what else gpt-5 models refuse.</source>
        <translation>Omite temperature, top_p y lo demás que rechazan los modelos gpt-5.</translation>
    </message>
    <message>
        <source>Plain tool ids</source>
        <translation>Id. de herramienta simples</translation>
    </message>
    <message>
        <source>Rewrites ids of tool calls to letters, digits, - and _, where others are refused.</source>
        <translation>Reescribe los identificadores de las llamadas a herramientas con letras, cifras, - y _, donde se rechazan otros.</translation>
    </message>
    <message>
        <source>A list, of which the first rule that fits counts: its model is asked for where one of the conditions below any holds. A condition compares the field source of the request by op (eq, neq, gt, gte, lt, lte, in, present, absent) with value. YAML or JSON.</source>
        <translation>Una lista de la que cuenta la primera regla que se cumple: se pide su modelo si se da una de las condiciones bajo any. Una condición compara el campo source de la solicitud mediante op (eq, neq, gt, gte, lt, lte, in, present, absent) con value. YAML o JSON.</translation>
    </message>
    <message>
        <source>A list: when is a condition with source, op (eq, neq, gt, gte, lt, lte, in, present, absent) and value. Where it holds the fields of strip go, and each of write sets its path to a literal, or to what the field source says, through a map where there is one. YAML or JSON.</source>
        <translation>Una lista: when es una condición con source, op (eq, neq, gt, gte, lt, lte, in, present, absent) y value. Si se cumple, se quitan los campos de strip y cada entrada de write pone en su path un literal, o lo que diga el campo source, pasando por un map si lo hay. YAML o JSON.</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <extracomment>%1 is the name of an adapter that is switched off</extracomment>
        <translation>%1 (desactivado)</translation>
    </message>
</context>
<context>
    <name>AdapterRules</name>
    <message>
        <source>there is no field “%1”; there are %2.</source>
        <translation>no existe el campo «%1»; los hay: %2.</translation>
    </message>
    <message>
        <source>there is no field “%1”; did you mean %2?</source>
        <translation>no existe el campo «%1»; ¿querías decir %2?</translation>
    </message>
    <message>
        <source>the condition compares with nothing: give its value.</source>
        <translation>la condición no compara con nada: indica su value.</translation>
    </message>
    <message>
        <source>with the op in, the value is a list, for example [low, high].</source>
        <translation>con la op in, value es una lista, por ejemplo [low, high].</translation>
    </message>
    <message>
        <source>with the op %1, the value is a number.</source>
        <translation>con la op %1, value es un número.</translation>
    </message>
    <message>
        <source>a condition is of the form {source: FIELD, op: eq, value: VALUE}.</source>
        <translation>una condición tiene la forma {source: FIELD, op: eq, value: VALUE}.</translation>
    </message>
    <message>
        <source>a condition has no source: which field of the request it looks at.</source>
        <translation>una condición no tiene source: el campo de la solicitud que mira.</translation>
    </message>
    <message>
        <source>there is no op “%1”; there are %2.</source>
        <translation>no existe la op «%1»; las hay: %2.</translation>
    </message>
    <message>
        <source>any is a list of conditions.</source>
        <translation>any es una lista de condiciones.</translation>
    </message>
    <message>
        <source>an entry of write is of the form {path: FIELD, literal: VALUE}.</source>
        <translation>una entrada de write tiene la forma {path: FIELD, literal: VALUE}.</translation>
    </message>
    <message>
        <source>an entry of write has no path: which field it sets.</source>
        <translation>una entrada de write no tiene path: el campo que escribe.</translation>
    </message>
    <message>
        <source>an entry of write sets its path to either a literal or a source.</source>
        <translation>una entrada de write pone en su path o bien un literal o bien un source.</translation>
    </message>
    <message>
        <source>a map goes with a source and is of the form {from: to}.</source>
        <translation>un map acompaña a un source y tiene la forma {from: to}.</translation>
    </message>
    <message>
        <source>it does nothing: give write, strip or both.</source>
        <translation>no hace nada: indica write, strip o ambos.</translation>
    </message>
    <message>
        <source>write is a list.</source>
        <translation>write es una lista.</translation>
    </message>
    <message>
        <source>strip is a list of fields, for example [reasoning_effort].</source>
        <translation>strip es una lista de campos, por ejemplo [reasoning_effort].</translation>
    </message>
    <message>
        <source>it is no section of fields.</source>
        <translation>no es una sección de campos.</translation>
    </message>
    <message>
        <source>it names no model.</source>
        <translation>no nombra ningún modelo.</translation>
    </message>
    <message>
        <source>Give at least one rule.</source>
        <translation>Indica al menos una regla.</translation>
    </message>
    <message>
        <source>The rules are a list: each begins with a dash.</source>
        <translation>Las reglas son una lista: cada una empieza con un guion.</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <extracomment>%1 the number of a rule, %2 what is wrong with it</extracomment>
        <translation>Regla %1: %2</translation>
    </message>
</context>
<context>
    <name>AddProviderSheet</name>
    <message>
        <source>Add a provider</source>
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>With a key</source>
        <translation>Con una clave</translation>
    </message>
    <message>
        <source>With an account</source>
        <translation>Con una cuenta</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>An account has to be signed in again</source>
        <translation>Hay que volver a iniciar sesión en una cuenta</translation>
    </message>
    <message>
        <source>A provider&apos;s plan is used up</source>
        <translation>El plan de un proveedor se ha agotado</translation>
    </message>
    <message>
        <source>A key&apos;s limit is almost used</source>
        <translation>El límite de una clave está casi agotado</translation>
    </message>
    <message>
        <source>A key&apos;s limit is used up, and requests are refused</source>
        <translation>El límite de una clave se ha agotado y se rechazan solicitudes</translation>
    </message>
    <message>
        <source>The gateway&apos;s address has changed</source>
        <translation>La dirección de la pasarela ha cambiado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Provider and meter, as &quot;Claude: 5-hour limit&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Account “%1”: %2</source>
        <extracomment>%1 is the name of an account, %2 a sentence</extracomment>
        <translation>Cuenta «%1»: %2</translation>
    </message>
    <message>
        <source>%1 can be used again</source>
        <translation>%1 vuelve a estar disponible</translation>
    </message>
    <message>
        <source>%1 is used up</source>
        <translation>%1: agotado</translation>
    </message>
    <message>
        <source>%1 is %2 used</source>
        <translation>%1: usado el %2</translation>
    </message>
    <message>
        <source>shared by all keys</source>
        <translation>común a todas las claves</translation>
    </message>
    <message>
        <source>The limit %1 is used up</source>
        <translation>El límite %1 se ha agotado</translation>
    </message>
    <message>
        <source>The limit %1 is almost used</source>
        <translation>El límite %1 está casi agotado</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <extracomment>%1 and %2 are amounts, %3 is whose limit it is</extracomment>
        <translation>%1 de %2 · %3</translation>
    </message>
    <message>
        <source>80 % of a provider&apos;s plan is used</source>
        <translation>Se ha usado el 80 % del plan de un proveedor</translation>
    </message>
    <message>
        <source>A provider is cooling down after failures</source>
        <translation>Un proveedor queda en pausa tras varios fallos</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation>Vuelve a iniciar sesión en %1</translation>
    </message>
    <message>
        <source>%1 is cooling down for %2</source>
        <translation>%1 en pausa durante %2</translation>
    </message>
    <message>
        <source>A plan that was used up, or nearly so, has room again</source>
        <translation>Un plan agotado, o casi, vuelve a tener margen</translation>
    </message>
    <message>
        <source>A newer version of Plexus can be downloaded</source>
        <translation>Se puede descargar una versión más reciente de Plexus</translation>
    </message>
    <message>
        <source>The budget of the day is almost used</source>
        <translation>El presupuesto del día está casi agotado</translation>
    </message>
    <message>
        <source>The budget of the month is almost used</source>
        <translation>El presupuesto del mes está casi agotado</translation>
    </message>
    <message>
        <source>The budget of the day is used up</source>
        <translation>El presupuesto del día se ha agotado</translation>
    </message>
    <message>
        <source>The budget of the month is used up</source>
        <translation>El presupuesto del mes se ha agotado</translation>
    </message>
    <message>
        <source>%1 has room again</source>
        <extracomment>%1 is a provider whose plan was almost used</extracomment>
        <translation>%1 vuelve a tener margen</translation>
    </message>
    <message>
        <source>Plexus %1 is ready</source>
        <extracomment>%1 is a version</extracomment>
        <translation>Plexus %1 está disponible</translation>
    </message>
    <message>
        <source>What is new, and where it is downloaded, is said in Settings.</source>
        <translation>En Ajustes se explica qué hay de nuevo y dónde se descarga.</translation>
    </message>
</context>
<context>
    <name>AlertsCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AliasAdvanced</name>
    <message numerus="yes">
        <source>Advanced (%n changed)</source>
        <translation>
            <numerusform>Avanzado (%n cambio)</numerusform>
            <numerusform>Avanzado (%n cambios)</numerusform>
        </translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Sirve para</translation>
    </message>
    <message>
        <source>What clients ask it for; requests for anything else are refused.</source>
        <translation>Lo que le piden los clientes; cualquier otra solicitud se rechaza.</translation>
    </message>
    <message>
        <source>Added to requests</source>
        <translation>Se añade a las solicitudes</translation>
    </message>
    <message>
        <source>Fields put into the body of each request, over the provider&apos;s and the model&apos;s own, such as temperature: 0.2. YAML or JSON.</source>
        <translation>Campos que se ponen en el cuerpo de cada solicitud, por encima de los del proveedor y del modelo, como temperature: 0.2. YAML o JSON.</translation>
    </message>
    <message>
        <source>API clients should use</source>
        <translation>API que deben usar los clientes</translation>
    </message>
    <message>
        <source>Told in the list of models; clients that read it choose by it.</source>
        <translation>Figura en la lista de modelos; los clientes que la leen eligen según ello.</translation>
    </message>
    <message>
        <source>What clients are told</source>
        <translation>Lo que se dice a los clientes</translation>
    </message>
    <message>
        <source>As its name suggests</source>
        <translation>Según sugiere su nombre</translation>
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
        <translation>Los datos proceden de</translation>
    </message>
    <message>
        <source>Context length, modalities and price in the list of models.</source>
        <translation>Longitud de contexto, modalidades y precio en la lista de modelos.</translation>
    </message>
    <message>
        <source>The catalogues, by its first target</source>
        <translation>Los catálogos, según su primer destino</translation>
    </message>
    <message>
        <source>OpenRouter&apos;s catalogue</source>
        <translation>El catálogo de OpenRouter</translation>
    </message>
    <message>
        <source>models.dev</source>
        <translation>models.dev</translation>
    </message>
    <message>
        <source>Only what is said here</source>
        <translation>Solo lo que se indica aquí</translation>
    </message>
    <message>
        <source>No catalogue</source>
        <translation>Ningún catálogo</translation>
    </message>
    <message>
        <source>Entry of the catalogue</source>
        <translation>Entrada del catálogo</translation>
    </message>
    <message>
        <source>Such as openai/gpt-5. Empty: the one that fits its first target.</source>
        <translation>Por ejemplo openai/gpt-5. Vacío: la que corresponde a su primer destino.</translation>
    </message>
    <message>
        <source>None of them: what is known of it.</source>
        <translation>Ninguna: lo que se sepa de él.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>as known</source>
        <translation>lo que se sepa</translation>
    </message>
    <message>
        <source>$ per 1M tokens</source>
        <translation>$ por 1M de tokens</translation>
    </message>
    <message>
        <source>as billed</source>
        <translation>lo que se cobre</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>Empty: the model&apos;s name.</source>
        <translation>Vacío: el nombre del modelo.</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Longitud de contexto</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Admite</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Devuelve</translation>
    </message>
    <message>
        <source>Parameters it takes</source>
        <translation>Parámetros que admite</translation>
    </message>
    <message>
        <source>Such as tools, temperature. Empty: as known.</source>
        <translation>Por ejemplo tools, temperature. Vacío: lo que se sepa.</translation>
    </message>
    <message>
        <source>Price of input</source>
        <translation>Precio de la entrada</translation>
    </message>
    <message>
        <source>Price of output</source>
        <translation>Precio de la salida</translation>
    </message>
    <message>
        <source>Price of cached input</source>
        <translation>Precio de la entrada en caché</translation>
    </message>
    <message>
        <source>Price of writing the cache</source>
        <translation>Precio de escribir en la caché</translation>
    </message>
    <message>
        <source>give the prices of input and of output both, or none</source>
        <translation>indica los dos precios, de entrada y de salida, o ninguno</translation>
    </message>
</context>
<context>
    <name>AliasCheck</name>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Give it a name, for example fast.</source>
        <translation>Indica un nombre, por ejemplo fast.</translation>
    </message>
    <message>
        <source>%1 is its name already.</source>
        <translation>%1 ya es su nombre.</translation>
    </message>
    <message>
        <source>There is a model of that name already.</source>
        <translation>Ya hay un modelo con ese nombre.</translation>
    </message>
    <message>
        <source>%1 is another name of %2.</source>
        <translation>%1 es otro nombre de %2.</translation>
    </message>
    <message>
        <source>There is a model %1 already.</source>
        <translation>Ya hay un modelo %1.</translation>
    </message>
    <message>
        <source>Give a weight from 0 to 1000000.</source>
        <translation>Indica un peso de 0 a 1000000.</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>model of the provider</source>
        <translation>modelo del proveedor</translation>
    </message>
    <message>
        <source>model it leads to</source>
        <translation>modelo al que lleva</translation>
    </message>
    <message>
        <source>The group %1 has no target.</source>
        <translation>El grupo %1 no tiene ningún destino.</translation>
    </message>
</context>
<context>
    <name>AliasDraft</name>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (desactivado)</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sin destino</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>random</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source>lowest cost</source>
        <translation>menor coste</translation>
    </message>
    <message>
        <source>least used</source>
        <translation>menos usado</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nombre: %1</translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <translation>Nombre: %1 → %2</translation>
    </message>
    <message>
        <source>Targets: %1</source>
        <translation>Destinos: %1</translation>
    </message>
    <message>
        <source>New group %1</source>
        <translation>Grupo nuevo %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>Without group %1</source>
        <translation>Sin el grupo %1</translation>
    </message>
    <message>
        <source>fastest output</source>
        <translation>salida más rápida</translation>
    </message>
    <message>
        <source>earliest first token</source>
        <translation>primer token más temprano</translation>
    </message>
    <message>
        <source>fastest whole answer</source>
        <translation>respuesta completa más rápida</translation>
    </message>
    <message>
        <source>quota that resets soonest</source>
        <translation>cuota que antes se restablece</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Lowest cost</source>
        <translation>Menor coste</translation>
    </message>
    <message>
        <source>Fastest output</source>
        <translation>Salida más rápida</translation>
    </message>
    <message>
        <source>Earliest first token</source>
        <translation>Primer token más temprano</translation>
    </message>
    <message>
        <source>Fastest whole answer</source>
        <translation>Respuesta completa más rápida</translation>
    </message>
    <message>
        <source>Least used</source>
        <translation>Menos usado</translation>
    </message>
    <message>
        <source>Quota that resets soonest</source>
        <translation>Cuota que antes se restablece</translation>
    </message>
    <message>
        <source>The first one is asked; when it fails, the next.</source>
        <translation>Se pregunta al primero; si falla, al siguiente.</translation>
    </message>
    <message>
        <source>Each request goes to one of them; a larger weight is picked more often. When it fails, another is asked.</source>
        <translation>Cada solicitud va a uno de ellos; un peso mayor se elige más a menudo. Si falla, se pregunta a otro.</translation>
    </message>
    <message>
        <source>The cheapest first, by the mix of tokens it really gets; a price nobody knows comes last.</source>
        <translation>Primero el más barato, según la mezcla real de tokens; los de precio desconocido van al final.</translation>
    </message>
    <message>
        <source>The most tokens per second once it answers, as measured; now and then another one is measured.</source>
        <translation>El que da más tokens por segundo una vez que responde, según lo medido; de vez en cuando se mide otro.</translation>
    </message>
    <message>
        <source>The shortest wait for the first token, as measured; now and then another one is measured.</source>
        <translation>El que menos tarda en dar el primer token, según lo medido; de vez en cuando se mide otro.</translation>
    </message>
    <message>
        <source>The most tokens per second over the whole answer, waiting included.</source>
        <translation>El que da más tokens por segundo en toda la respuesta, incluida la espera.</translation>
    </message>
    <message>
        <source>The one with the fewest requests in the last 24 hours.</source>
        <translation>El que ha recibido menos solicitudes en las últimas 24 horas.</translation>
    </message>
    <message>
        <source>The provider whose allowance is lost soonest is used up first.</source>
        <translation>Primero se agota el proveedor cuyo saldo caduca antes.</translation>
    </message>
    <message>
        <source>Targets of the client&apos;s own API go first</source>
        <translation>Los destinos con la API del cliente van primero</translation>
    </message>
    <message>
        <source>Targets of the client&apos;s own API no longer go first</source>
        <translation>Los destinos con la API del cliente ya no van primero</translation>
    </message>
    <message>
        <source>Conversations stay on one target</source>
        <translation>Las conversaciones se quedan en un destino</translation>
    </message>
    <message>
        <source>Conversations may change the target</source>
        <translation>Las conversaciones pueden cambiar de destino</translation>
    </message>
    <message>
        <source>Images are described first</source>
        <translation>Las imágenes se describen primero</translation>
    </message>
    <message>
        <source>Images are sent as they are</source>
        <translation>Las imágenes se envían tal cual</translation>
    </message>
    <message>
        <source>Other names: none</source>
        <translation>Otros nombres: ninguno</translation>
    </message>
    <message>
        <source>Other names: %1</source>
        <translation>Otros nombres: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Transcriptions</source>
        <translation>Transcripciones</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Síntesis de voz</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>Reranking</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Moderación</translation>
    </message>
</context>
<context>
    <name>AliasForm</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy model name (Ctrl+C)</source>
        <translation>Copiar el nombre del modelo (Ctrl+C)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>Eliminar modelo</translation>
    </message>
    <message>
        <source>Nothing else depends on it.</source>
        <translation>Nada más depende de él.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Añadir modelo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Keep a conversation on one target</source>
        <translation>Mantener cada conversación en un destino</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Have images described first</source>
        <translation>Describir primero las imágenes</translation>
    </message>
    <message>
        <source>The model name clients ask for.</source>
        <translation>El nombre de modelo que piden los clientes.</translation>
    </message>
    <message>
        <source>Clients may ask for these as well. Separate several by commas or spaces.</source>
        <translation>Los clientes también pueden pedir estos. Separa varios con comas o espacios.</translation>
    </message>
    <message>
        <source>Keeps the provider&apos;s prompt cache warm; moves only when the target fails or cools down.</source>
        <translation>Aprovecha la caché de prompts del proveedor; solo cambia si el destino falla o queda en pausa.</translation>
    </message>
    <message>
        <source>For models without image input: %1 describes each image once, and the text takes its place.</source>
        <translation>Para modelos que no admiten imágenes: %1 describe cada imagen una vez y el texto ocupa su lugar.</translation>
    </message>
    <message>
        <source>For models without image input. First choose the model that describes images in Settings.</source>
        <translation>Para modelos que no admiten imágenes. Elige antes en Ajustes el modelo que las describe.</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Avoids translating requests; among equals the order above decides.</source>
        <translation>Evita traducir las solicitudes; en igualdad de condiciones decide el orden de arriba.</translation>
    </message>
    <message>
        <source>Prefer targets that speak the client&apos;s API</source>
        <translation>Preferir destinos que hablen la API del cliente</translation>
    </message>
</context>
<context>
    <name>AliasGroup</name>
    <message>
        <source>Name of group %1</source>
        <translation>Nombre del grupo %1</translation>
    </message>
    <message>
        <source>How a target is picked</source>
        <translation>Cómo se elige un destino</translation>
    </message>
    <message>
        <source>Remove group %1</source>
        <translation>Quitar el grupo %1</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Añadir destino</translation>
    </message>
    <message>
        <source>Move group %1 up (Alt+↑)</source>
        <translation>Subir el grupo %1 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move group %1 down (Alt+↓)</source>
        <translation>Bajar el grupo %1 (Alt+↓)</translation>
    </message>
    <message>
        <source>Drag group %1 to another place</source>
        <translation>Arrastrar el grupo %1 a otro lugar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the name that asks the group %1 alone</source>
        <translation>Copiar el nombre con el que se pide solo el grupo %1</translation>
    </message>
</context>
<context>
    <name>AliasHealth</name>
    <message>
        <source>There is no model %1.</source>
        <translation>No hay ningún modelo %1.</translation>
    </message>
    <message>
        <source>The model %1 is disabled.</source>
        <translation>El modelo %1 está desactivado.</translation>
    </message>
    <message>
        <source>The model %1 has no usable target.</source>
        <translation>El modelo %1 no tiene ningún destino utilizable.</translation>
    </message>
    <message>
        <source>There is no provider %1.</source>
        <translation>No hay ningún proveedor %1.</translation>
    </message>
    <message>
        <source>The provider %1 is disabled.</source>
        <translation>El proveedor %1 está desactivado.</translation>
    </message>
    <message>
        <source>Every target is switched off.</source>
        <translation>Todos los destinos están desactivados.</translation>
    </message>
    <message>
        <source>It has no target.</source>
        <translation>No tiene ningún destino.</translation>
    </message>
</context>
<context>
    <name>AliasList</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Buscar un modelo</translation>
    </message>
    <message>
        <source>Provider the models lead to</source>
        <translation>Proveedor al que llevan los modelos</translation>
    </message>
    <message>
        <source>Order of the models</source>
        <translation>Orden de los modelos</translation>
    </message>
    <message>
        <source>No model fits.</source>
        <translation>Ningún modelo coincide.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
</context>
<context>
    <name>AliasRow</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>Activar %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>también %1</translation>
    </message>
</context>
<context>
    <name>AliasTarget</name>
    <message>
        <source>Target %1</source>
        <translation>Destino %1</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>Otro modelo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Provider of target %1</source>
        <translation>Proveedor del destino %1</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>su nombre</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>Model that target %1 leads to</source>
        <translation>Modelo al que lleva el destino %1</translation>
    </message>
    <message>
        <source>Model of target %1</source>
        <translation>Modelo del destino %1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weight of target %1</source>
        <translation>Peso del destino %1</translation>
    </message>
    <message>
        <source>Use target %1</source>
        <translation>Usar el destino %1</translation>
    </message>
    <message>
        <source>Remove target %1</source>
        <translation>Quitar el destino %1</translation>
    </message>
    <message>
        <source>Move target %1 up (Alt+↑)</source>
        <translation>Subir el destino %1 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move target %1 down (Alt+↓)</source>
        <translation>Bajar el destino %1 (Alt+↓)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Send requests there again at once</source>
        <translation>Volver a enviarle solicitudes enseguida</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>End the cooldown of target %1</source>
        <translation>Terminar la pausa del destino %1</translation>
    </message>
    <message>
        <source>Drag target %1 to another place</source>
        <translation>Arrastrar el destino %1 a otro lugar</translation>
    </message>
    <message>
        <source>Test target %1</source>
        <translation>Probar el destino %1</translation>
    </message>
    <message>
        <source>Stop the test of target %1</source>
        <translation>Detener la prueba del destino %1</translation>
    </message>
    <message>
        <source>Put the result of target %1 away</source>
        <translation>Quitar de la vista el resultado del destino %1</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Plexus reopens its window in the new language.</source>
        <translation>Plexus vuelve a abrir su ventana en el nuevo idioma.</translation>
    </message>
    <message>
        <source>Used to show costs. Prices are stored in US dollars.</source>
        <translation>Se usa para mostrar los costes. Los precios se guardan en dólares estadounidenses.</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animaciones</translation>
    </message>
    <message>
        <source>When off, nothing fades or slides.</source>
        <translation>Si se desactiva, nada se desvanece ni se desliza.</translation>
    </message>
    <message>
        <source>Page names in the sidebar</source>
        <translation>Nombres de las páginas en la barra lateral</translation>
    </message>
    <message>
        <source>When off, the sidebar shows only icons.</source>
        <translation>Si se desactiva, la barra lateral solo muestra iconos.</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>Filas de las tablas</translation>
    </message>
    <message>
        <source>How much room a row of a table takes.</source>
        <translation>Cuánto espacio ocupa una fila de una tabla.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplias</translation>
    </message>
    <message>
        <source>The system asks for high contrast; “As the system” follows it.</source>
        <translation>El sistema pide alto contraste; «Como el sistema» lo respeta.</translation>
    </message>
    <message>
        <source>“As the system” also follows its high contrast.</source>
        <translation>«Como el sistema» también sigue su alto contraste.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Buttons and rows grow with the text.</source>
        <translation>Los botones y las filas crecen con el texto.</translation>
    </message>
    <message>
        <source>Nothing fades or slides.</source>
        <translation>Nada se desvanece ni se desliza.</translation>
    </message>
</context>
<context>
    <name>AttemptCard</name>
    <message>
        <source>Attempt %1, %2, %3</source>
        <translation>Intento %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>AttemptListModel</name>
    <message>
        <source>after %1</source>
        <extracomment>when an attempt began, counted from the start of the request</extracomment>
        <translation>tras %1</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>primer token %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <extracomment>how long an attempt lasted</extracomment>
        <translation>duró %1</translation>
    </message>
    <message>
        <source>reused connection</source>
        <translation>conexión reutilizada</translation>
    </message>
    <message>
        <source>new connection</source>
        <translation>conexión nueva</translation>
    </message>
</context>
<context>
    <name>AttemptsPane</name>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>No target was asked.</source>
        <translation>No se preguntó a ningún destino.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups here</source>
        <translation>Copias en este equipo</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Restaurar desde un archivo</translation>
    </message>
    <message>
        <source>Delete the backup?</source>
        <translation>¿Eliminar la copia de seguridad?</translation>
    </message>
    <message>
        <source>%1 is deleted from the disk. This cannot be undone.</source>
        <translation>%1 se elimina del disco. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aún no hay ninguna.</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Restaurar …</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Eliminar: %1</translation>
    </message>
    <message>
        <source>folder of the backups</source>
        <translation>carpeta de las copias de seguridad</translation>
    </message>
</context>
<context>
    <name>BackupMaker</name>
    <message>
        <source>Make a backup now</source>
        <translation>Hacer una copia de seguridad ahora</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>With every request that is recorded and what was said in it.</source>
        <translation>Con todas las solicitudes registradas y lo que se dijo en ellas.</translation>
    </message>
    <message>
        <source>Configuration, secrets, logins and limits.</source>
        <translation>Configuración, secretos, inicios de sesión y límites.</translation>
    </message>
    <message>
        <source>Without requests</source>
        <translation>Sin solicitudes</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>Archivo de la copia de seguridad</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Without one the backup opens with the key of your secrets, which is on this computer alone: useless when the disk is lost.</source>
        <translation>Sin ella, la copia se abre con la clave de tus secretos, que solo está en este equipo: no sirve de nada si se pierde el disco.</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Repetir la frase de contraseña</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Making …</source>
        <translation>Haciendo la copia …</translation>
    </message>
    <message>
        <source>Make backup</source>
        <translation>Hacer copia</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Do not restore</source>
        <translation>No restaurar</translation>
    </message>
</context>
<context>
    <name>BodyPane</name>
    <message>
        <source>Raw</source>
        <translation>Sin formato</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Whose body</source>
        <translation>De quién es el cuerpo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>Copiar cuerpo</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Which attempt</source>
        <translation>Qué intento</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>Form of the body</source>
        <translation>Formato del cuerpo</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Find in this body (Ctrl+F)</source>
        <translation>Buscar en este cuerpo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Open in an editor, as a file that goes when Plexus ends</source>
        <translation>Abrir en un editor, como archivo que desaparece al cerrar Plexus</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>Plegar todo</translation>
    </message>
</context>
<context>
    <name>BudgetsSection</name>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>For all keys together. At four fifths of it you are told; used up, requests are refused until it begins anew, by UTC. Empty: no budget.</source>
        <translation>Para todas las claves juntas. Al llegar a cuatro quintos se te avisa; una vez agotado, las solicitudes se rechazan hasta que empiece de nuevo, según UTC. Vacío: sin presupuesto.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1, in dollars</source>
        <extracomment>%1 &quot;Most a day may cost&quot;</extracomment>
        <translation>%1, en dólares</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>almost used up</source>
        <translation>casi agotado</translation>
    </message>
    <message>
        <source>Save the budget</source>
        <translation>Guardar el presupuesto</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Not held to the budget, for they name quotas of their own: %1</source>
        <extracomment>%1 names of keys</extracomment>
        <translation>No sujetas al presupuesto, porque nombran cuotas propias: %1</translation>
    </message>
    <message>
        <source>Hold them to it</source>
        <translation>Sujetarlas a él</translation>
    </message>
    <message>
        <source>Quotas of requests, tokens or money for single keys warn before they are used up as well. What was spent is on the page Usage, with the budget as a line.</source>
        <translation>Las cuotas de solicitudes, tokens o dinero de claves concretas también avisan antes de agotarse. Lo gastado se ve en la página Consumo, con el presupuesto como línea.</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>Claves y cuotas</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consumo</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
</context>
<context>
    <name>CaptureLight</name>
    <message>
        <source>Resume capture</source>
        <translation>Reanudar la captura</translation>
    </message>
    <message>
        <source>Pause capture</source>
        <translation>Pausar la captura</translation>
    </message>
</context>
<context>
    <name>CaptureSection</name>
    <message>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Edit rule: %1</source>
        <translation>Editar regla: %1</translation>
    </message>
    <message>
        <source>Remove rule: %1</source>
        <translation>Eliminar regla: %1</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>Tipo de regla</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Delete everything that is stored?</source>
        <translation>¿Eliminar todo lo almacenado?</translation>
    </message>
    <message>
        <source>%1 This cannot be undone. Pinned requests are deleted too; the list of requests stays.</source>
        <translation>%1 No se puede deshacer. También se eliminan las solicitudes fijadas; la lista de solicitudes permanece.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Requests with these keys, for these models or to these providers are always kept, whatever is chosen above.</source>
        <translation>Las solicitudes con estas claves, para estos modelos o a estos proveedores se conservan siempre, se elija lo que se elija arriba.</translation>
    </message>
    <message>
        <source>No rules yet.</source>
        <translation>Aún no hay ninguna regla.</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Resume capture</source>
        <translation>Reanudar la captura</translation>
    </message>
    <message>
        <source>Pause capture</source>
        <translation>Pausar la captura</translation>
    </message>
    <message>
        <source>Delete everything stored</source>
        <translation>Eliminar todo lo almacenado</translation>
    </message>
</context>
<context>
    <name>CataloguesSection</name>
    <message>
        <source>Lists of models</source>
        <translation>Listas de modelos</translation>
    </message>
    <message>
        <source>Fetching …</source>
        <translation>Consultando …</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Consultar ahora</translation>
    </message>
    <message>
        <source>What models can do and cost. The request says nothing but that somebody asks.</source>
        <translation>Lo que los modelos saben hacer y lo que cuestan. La consulta no revela nada, salvo que alguien pregunta.</translation>
    </message>
</context>
<context>
    <name>ClearHistorySheet</name>
    <message>
        <source>Delete requests</source>
        <translation>Eliminar solicitudes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Las más antiguas</translation>
    </message>
    <message>
        <source>Those of the filter</source>
        <translation>Las del filtro</translation>
    </message>
    <message>
        <source>Older than, in days</source>
        <translation>Con más de (días)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Keep pinned requests</source>
        <translation>Conservar las solicitudes fijadas</translation>
    </message>
    <message>
        <source>What was said in them goes with them, and they leave the figures of the usage page. For ten seconds it can be undone.</source>
        <translation>Lo que se dijo en ellas se elimina también, y dejan de contar en la página Consumo. Se puede deshacer durante diez segundos.</translation>
    </message>
</context>
<context>
    <name>ClientRow</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back what Plexus has set</source>
        <translation>Retirar lo que ha puesto Plexus</translation>
    </message>
    <message>
        <source>Undo the set-up of %1</source>
        <translation>Deshacer la configuración de %1</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Probando …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test the way of %1</source>
        <translation>Probar la conexión de %1</translation>
    </message>
    <message>
        <source>Show steps …</source>
        <translation>Ver los pasos …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Cambiar …</translation>
    </message>
    <message>
        <source>Configure …</source>
        <translation>Configurar …</translation>
    </message>
    <message>
        <source>Configure %1</source>
        <translation>Configurar %1</translation>
    </message>
</context>
<context>
    <name>ClientSettings</name>
    <message>
        <source>Plexus does not write the settings of %1.</source>
        <translation>Plexus no escribe los ajustes de %1.</translation>
    </message>
    <message>
        <source>There is no place for the settings of %1 on this system.</source>
        <translation>No hay ningún lugar para los ajustes de %1 en este sistema.</translation>
    </message>
    <message>
        <source>The settings have changed since you looked at them. Look at the changes again.</source>
        <translation>Los ajustes han cambiado desde que los miraste. Revisa los cambios de nuevo.</translation>
    </message>
    <message>
        <source>Whether %1 was changed before Plexus last ended cannot be told.</source>
        <translation>No se puede saber si %1 se cambió antes de que Plexus terminara la última vez.</translation>
    </message>
    <message>
        <source>NAME=value is missing.</source>
        <translation>falta NAME=value.</translation>
    </message>
    <message>
        <source>this text has no end.</source>
        <translation>este texto no tiene fin.</translation>
    </message>
    <message>
        <source>The journal of clients&apos; settings cannot be read: %1</source>
        <translation>No se puede leer el registro de cambios en los ajustes de los clientes: %1</translation>
    </message>
    <message>
        <source>The journal of clients&apos; settings was damaged. A copy is %1; the backups are beside it.</source>
        <translation>El registro de cambios en los ajustes de los clientes estaba dañado. Hay una copia en %1; las copias de seguridad están junto a ella.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written: %2</source>
        <translation>No se puede escribir la copia de seguridad %1: %2</translation>
    </message>
    <message>
        <source>The journal of clients&apos; settings cannot be written: %1</source>
        <translation>No se puede escribir el registro de cambios en los ajustes de los clientes: %1</translation>
    </message>
    <message>
        <source>something else is written where %1 belongs.</source>
        <translation>hay otra cosa donde debe ir %1.</translation>
    </message>
    <message>
        <source>nothing may follow the value.</source>
        <translation>no puede haber nada después del valor.</translation>
    </message>
    <message>
        <source>this comment has no end.</source>
        <translation>este comentario no tiene fin.</translation>
    </message>
    <message>
        <source>this is nested too deep.</source>
        <translation>demasiados niveles de anidamiento.</translation>
    </message>
    <message>
        <source>a value is missing; the file ends too early.</source>
        <translation>falta un valor; el archivo termina antes de tiempo.</translation>
    </message>
    <message>
        <source>this object has no end.</source>
        <translation>este objeto no tiene fin.</translation>
    </message>
    <message>
        <source>this list has no end.</source>
        <translation>esta lista no tiene fin.</translation>
    </message>
    <message>
        <source>a comma is missing.</source>
        <translation>falta una coma.</translation>
    </message>
    <message>
        <source>this is no value.</source>
        <translation>esto no es un valor.</translation>
    </message>
    <message>
        <source>No terminal was found. Set TERMINAL to yours, then start Plexus again.</source>
        <translation>No se ha encontrado ningún terminal. Indica el tuyo en TERMINAL e inicia Plexus de nuevo.</translation>
    </message>
    <message>
        <source>%1 was not found in the search path.</source>
        <translation>No se ha encontrado %1 en la ruta de búsqueda.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>The terminal did not start.</source>
        <translation>El terminal no se ha iniciado.</translation>
    </message>
    <message>
        <source>%1 is write-protected. Allow its owner to write, then try again.</source>
        <translation>%1 está protegido contra escritura. Permite que su propietario lo escriba e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>You may not write %1. Ask whoever it belongs to.</source>
        <translation>No tienes permiso para escribir %1. Pídeselo a su propietario.</translation>
    </message>
    <message>
        <source>%1 is in the way: a folder is needed there.</source>
        <translation>%1 estorba: ahí hace falta una carpeta.</translation>
    </message>
    <message>
        <source>You may not write in the folder %1.</source>
        <translation>No tienes permiso para escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 is a link that leads back to itself.</source>
        <translation>%1 es un enlace que vuelve a sí mismo.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB.</source>
        <translation>%1 ocupa más de %2 MB.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>No se puede quitar %1: %2</translation>
    </message>
    <message>
        <source>The file is written in a way Plexus cannot change safely at %1. Set it by hand.</source>
        <translation>El archivo está escrito de una forma que Plexus no puede cambiar con seguridad en %1. Configúralo a mano.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>the end of Plexus&apos; block stands alone. Take this line out.</source>
        <translation>el final del bloque de Plexus está suelto. Quita esta línea.</translation>
    </message>
    <message>
        <source>Plexus&apos; block has no end (%1).</source>
        <translation>el bloque de Plexus no tiene fin (%1).</translation>
    </message>
    <message>
        <source>%1 is written on one line in braces. Give it a [table] of its own, then try again.</source>
        <translation>%1 está escrito en una línea entre llaves. Dale una [table] propia e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Lists of tables are not edited in TOML (%1).</source>
        <translation>Las listas de tablas no se editan en TOML (%1).</translation>
    </message>
    <message>
        <source>the way %1 is written here is one Plexus leaves alone. Set it by hand, or write it as a block.</source>
        <translation>%1 está escrito aquí de una forma que Plexus no toca. Configúralo a mano o escríbelo como bloque.</translation>
    </message>
    <message>
        <source>The file holds several documents (---).</source>
        <translation>El archivo contiene varios documentos (---).</translation>
    </message>
    <message>
        <source>The file says too much.</source>
        <translation>El archivo contiene demasiados datos.</translation>
    </message>
    <message>
        <source>a name in double quotes is missing.</source>
        <translation>falta un nombre entre comillas dobles.</translation>
    </message>
    <message>
        <source>a colon is missing.</source>
        <translation>faltan los dos puntos.</translation>
    </message>
</context>
<context>
    <name>ClientSetup</name>
    <message>
        <source>Point a client at Plexus</source>
        <translation>Conecta un cliente a Plexus</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>The gateway is not running</source>
        <translation>La pasarela no está en marcha</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>URL base</translation>
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
        <translation>Tipo de cliente</translation>
    </message>
    <message>
        <source>Shell commands</source>
        <translation>Comandos de shell</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy shell commands</source>
        <translation>Copiar comandos de shell</translation>
    </message>
    <message>
        <source>Run in the agent&apos;s shell</source>
        <translation>Ejecutar en la shell del agente</translation>
    </message>
    <message>
        <source>Replace YOUR_PLEXUS_KEY with the key.</source>
        <translation>Sustituye YOUR_PLEXUS_KEY por la clave.</translation>
    </message>
</context>
<context>
    <name>ClientTexts</name>
    <message>
        <source>Also counts for Claude Code in VS Code. The Claude desktop app reads other settings.</source>
        <translation>Vale también para Claude Code en VS Code. La aplicación de escritorio Claude lee otros ajustes.</translation>
    </message>
    <message>
        <source>Sessions that are open keep their old settings: start them again.</source>
        <translation>Las sesiones abiertas conservan sus ajustes antiguos: vuelve a iniciarlas.</translation>
    </message>
    <message>
        <source>Your ChatGPT login (auth.json) is not touched.</source>
        <translation>Tu sesión de ChatGPT (auth.json) no se toca.</translation>
    </message>
    <message>
        <source>Zed keeps keys in the keychain: paste it under Agent settings, Plexus, or set PLEXUS_API_KEY.</source>
        <translation>Zed guarda las claves en el llavero: pégala en los ajustes del agente, Plexus, o define PLEXUS_API_KEY.</translation>
    </message>
    <message>
        <source>VS Code 1.122 or newer; it may need a restart. Your organisation may have switched own models off.</source>
        <translation>VS Code 1.122 o posterior; puede hacer falta reiniciarlo. Tu organización puede haber desactivado los modelos propios.</translation>
    </message>
    <message>
        <source>Completions while you type stay with Copilot.</source>
        <translation>El autocompletado mientras escribes sigue en Copilot.</translation>
    </message>
    <message>
        <source>Continue is not developed further by its makers.</source>
        <translation>Sus creadores ya no desarrollan Continue.</translation>
    </message>
    <message>
        <source>The file is a script: Plexus adds a marked block at its end and leaves the rest alone.</source>
        <translation>El archivo es un script: Plexus añade un bloque marcado al final y no toca el resto.</translation>
    </message>
    <message>
        <source>Open a tunnel with a public https address that leads to Plexus. Whoever knows a key can use it, so give this key limits.</source>
        <translation>Abre un túnel con una dirección https pública que lleve a Plexus. Quien conozca una clave puede usarla, así que pon límites a esta.</translation>
    </message>
    <message>
        <source>In Cursor open Settings, Models, API Keys.</source>
        <translation>En Cursor, abre Settings, Models, API Keys.</translation>
    </message>
    <message>
        <source>In the IDE open Settings, Tools, AI Assistant, Providers &amp; API keys.</source>
        <translation>En el IDE, abre Settings, Tools, AI Assistant, Providers &amp; API keys.</translation>
    </message>
    <message>
        <source>Choose “OpenAI-compatible” and enter address and key.</source>
        <translation>Elige «OpenAI-compatible» e introduce la dirección y la clave.</translation>
    </message>
    <message>
        <source>Test the connection, then choose a model for each use under Models Assignment.</source>
        <translation>Prueba la conexión y elige un modelo para cada uso en Models Assignment.</translation>
    </message>
    <message>
        <source>Choose “OpenAI Compatible” as provider and enter address and key.</source>
        <translation>Elige «OpenAI Compatible» como proveedor e introduce la dirección y la clave.</translation>
    </message>
    <message>
        <source>Enter a model by its name in Plexus.</source>
        <translation>Introduce un modelo con el nombre que tiene en Plexus.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Line for the shell</source>
        <translation>Línea para la shell</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Remote Control of Claude Code is off while it asks another address than Anthropic’s.</source>
        <translation>El control remoto de Claude Code está desactivado mientras pregunta a una dirección que no es la de Anthropic.</translation>
    </message>
    <message>
        <source>Signed in with Google, the CLI would bypass Plexus; it is switched to the key.</source>
        <translation>Con sesión iniciada en Google, la CLI no pasaría por Plexus; se cambia a la clave.</translation>
    </message>
    <message>
        <source>Gemini CLI reads this file only in trusted folders. It asks in each new folder; without a terminal set GEMINI_CLI_TRUST_WORKSPACE=true.</source>
        <translation>Gemini CLI solo lee este archivo en carpetas de confianza. Pregunta en cada carpeta nueva; sin terminal, define GEMINI_CLI_TRUST_WORKSPACE=true.</translation>
    </message>
    <message>
        <source>If Gemini CLI asks how to sign in, choose “Use Gemini API Key”: it finds the key by itself.</source>
        <translation>Si Gemini CLI pregunta cómo iniciar sesión, elige «Use Gemini API Key»: encuentra la clave por sí sola.</translation>
    </message>
    <message>
        <source>It knows only the models written to its file: set it up again after your models have changed.</source>
        <translation>Solo conoce los modelos escritos en su archivo: configúralo de nuevo cuando cambien tus modelos.</translation>
    </message>
    <message>
        <source>Settings in a project’s folder override these.</source>
        <translation>Los ajustes de la carpeta de un proyecto prevalecen sobre estos.</translation>
    </message>
    <message>
        <source>Shared by Cline’s command line and its newer programs; the panel in VS Code has its own settings.</source>
        <translation>Común a la línea de comandos de Cline y a sus programas más nuevos; el panel de VS Code tiene sus propios ajustes.</translation>
    </message>
    <message>
        <source>Goose reads keys from the environment or its keychain: put the line below into your shell’s start-up file.</source>
        <translation>Goose lee las claves del entorno o de su llavero: pon la línea de abajo en el archivo de inicio de tu shell.</translation>
    </message>
    <message>
        <source>Cursor’s own servers make the requests. They cannot reach this computer without a tunnel you open yourself.</source>
        <translation>Las solicitudes las hacen los servidores de Cursor. No pueden llegar a este equipo sin un túnel que abras tú.</translation>
    </message>
    <message>
        <source>Enter the key as OpenAI key, switch on “Override OpenAI Base URL” and enter the tunnel’s address with /v1 at its end.</source>
        <translation>Introduce la clave como clave de OpenAI, activa «Override OpenAI Base URL» e introduce la dirección del túnel terminada en /v1.</translation>
    </message>
    <message>
        <source>Add your models by their names in Plexus. Agent and Tab may go on using Cursor’s.</source>
        <translation>Añade tus modelos con el nombre que tienen en Plexus. Agent y Tab pueden seguir usando los de Cursor.</translation>
    </message>
    <message>
        <source>Open Cline’s panel in VS Code and there its settings, API Configuration.</source>
        <translation>Abre el panel de Cline en VS Code y, en sus ajustes, API Configuration.</translation>
    </message>
    <message>
        <source>Key to paste</source>
        <translation>Clave para pegar</translation>
    </message>
    <message>
        <source>Model for Opus requests</source>
        <translation>Modelo para solicitudes de Opus</translation>
    </message>
    <message>
        <source>Model for Sonnet requests</source>
        <translation>Modelo para solicitudes de Sonnet</translation>
    </message>
    <message>
        <source>Model for Haiku requests</source>
        <translation>Modelo para solicitudes de Haiku</translation>
    </message>
</context>
<context>
    <name>ClientTiles</name>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>No coding agent was found on this computer.</source>
        <translation>No se ha encontrado ningún agente de programación en este equipo.</translation>
    </message>
    <message>
        <source>Set up Plexus …</source>
        <translation>Configurar Plexus …</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Todos los clientes</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>clients</comment>
        <extracomment>So many clients beside those that are shown</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Take everything back?</source>
        <translation>¿Retirarlo todo?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Restaurar todo</translation>
    </message>
    <message>
        <source>All clients get their files back as they were before Plexus changed them. Where somebody has changed a file since, only what Plexus had set goes.</source>
        <translation>Todos los clientes recuperan sus archivos tal como estaban antes de que Plexus los cambiara. Si alguien ha cambiado un archivo desde entonces, solo se quita lo que puso Plexus.</translation>
    </message>
    <message>
        <source>Restore all …</source>
        <translation>Restaurar todo …</translation>
    </message>
    <message>
        <source>Take back what Plexus has set, in all clients</source>
        <translation>Retirar lo que ha puesto Plexus en todos los clientes</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The gateway is not running, so nothing can point at it. Start it first.</source>
        <translation>La pasarela no está en marcha, así que nada puede apuntar a ella. Iníciala primero.</translation>
    </message>
    <message>
        <source>No coding agent was found</source>
        <translation>No se ha encontrado ningún agente de programación</translation>
    </message>
    <message>
        <source>Clients on this computer</source>
        <translation>Clientes de este equipo</translation>
    </message>
    <message>
        <source>Clients that were not found</source>
        <translation>Clientes que no se han encontrado</translation>
    </message>
    <message>
        <source>Coding agents on this computer, and whether they use Plexus.</source>
        <translation>Los agentes de programación de este equipo y si usan Plexus.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Install one, then refresh. Any other program that speaks a known API works too: give it the address from Home and a key.</source>
        <translation>Instala uno y pulsa Actualizar. También sirve cualquier otro programa que hable una API conocida: dale la dirección que aparece en Inicio y una clave.</translation>
    </message>
    <message>
        <source>Not installed (%1)</source>
        <translation>No instalados (%1)</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Move %1 to the left</source>
        <translation>Mover %1 a la izquierda</translation>
    </message>
    <message>
        <source>Move %1 to the right</source>
        <translation>Mover %1 a la derecha</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Filas amplias</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>Filas de la tabla</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Nada se llama así</translation>
    </message>
    <message>
        <source>Pages, actions, providers, models, keys, requests by ID</source>
        <translation>Páginas, acciones, proveedores, modelos, claves, solicitudes por ID</translation>
    </message>
</context>
<context>
    <name>ComparisonRow</name>
    <message>
        <source>%1: %2, compared with %3</source>
        <translation>%1: %2, frente a %3</translation>
    </message>
</context>
<context>
    <name>ComparisonSheet</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Figures of both</source>
        <translation>Valores de ambas</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>En camino…</translation>
    </message>
    <message>
        <source>Compare two requests</source>
        <translation>Comparar dos solicitudes</translation>
    </message>
</context>
<context>
    <name>ConfigurationFile</name>
    <message>
        <source>Configuration as a file</source>
        <translation>Configuración como archivo</translation>
    </message>
    <message>
        <source>Export as YAML</source>
        <translation>Exportar como YAML</translation>
    </message>
    <message>
        <source>File to export to</source>
        <translation>Archivo de destino</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Import YAML</source>
        <translation>Importar YAML</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Archivo que importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>For use on another computer. References to secrets are included; plain-text credentials and key hashes are not.</source>
        <translation>Para usarla en otro equipo. Se incluyen las referencias a secretos; las credenciales sin cifrar y los hash de las claves, no.</translation>
    </message>
    <message>
        <source>Replaces the whole configuration. You first see what would change.</source>
        <translation>Sustituye toda la configuración. Antes ves qué cambiaría.</translation>
    </message>
    <message>
        <source>Preview changes</source>
        <translation>Ver los cambios</translation>
    </message>
    <message>
        <source>What the import would change</source>
        <translation>Qué cambiaría la importación</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>The link has too many fields.</source>
        <translation>El enlace tiene demasiados campos.</translation>
    </message>
    <message>
        <source>The link is not written as links are: a field of it cannot be decoded.</source>
        <translation>El enlace no está bien escrito: uno de sus campos no se puede descodificar.</translation>
    </message>
    <message>
        <source>The link says %1 twice.</source>
        <translation>El enlace indica %1 dos veces.</translation>
    </message>
    <message>
        <source>The link&apos;s %1 is too long.</source>
        <translation>El campo %1 del enlace es demasiado largo.</translation>
    </message>
    <message>
        <source>The link&apos;s %1 holds characters that cannot be seen.</source>
        <translation>El campo %1 del enlace contiene caracteres invisibles.</translation>
    </message>
    <message>
        <source>The link&apos;s base_url is not an address.</source>
        <translation>El campo base_url del enlace no es una dirección.</translation>
    </message>
    <message>
        <source>The link&apos;s base_url must begin with https:// or http://.</source>
        <translation>El campo base_url del enlace debe empezar por https:// o http://.</translation>
    </message>
    <message>
        <source>The link&apos;s base_url must not have a user, a query or a fragment.</source>
        <translation>El campo base_url del enlace no debe tener usuario, consulta ni fragmento.</translation>
    </message>
    <message>
        <source>The link&apos;s base_url must be written in plain ASCII.</source>
        <translation>El campo base_url del enlace debe estar escrito en ASCII puro.</translation>
    </message>
    <message>
        <source>The link&apos;s models are too many, or a name among them is too long.</source>
        <translation>El enlace tiene demasiados modelos, o el nombre de alguno es demasiado largo.</translation>
    </message>
    <message>
        <source>A model in the link has a name no model has.</source>
        <translation>Un modelo del enlace tiene un nombre que no es válido para un modelo.</translation>
    </message>
    <message>
        <source>The link names neither a preset nor a base_url, so there is nothing to add.</source>
        <translation>El enlace no indica ni preajuste ni base_url, así que no hay nada que añadir.</translation>
    </message>
    <message>
        <source>The link&apos;s api_key is not a key.</source>
        <translation>El campo api_key del enlace no es una clave.</translation>
    </message>
    <message>
        <source>The link leads to a page Plexus does not have.</source>
        <translation>El enlace lleva a una página que Plexus no tiene.</translation>
    </message>
    <message>
        <source>The link is too long.</source>
        <translation>El enlace es demasiado largo.</translation>
    </message>
    <message>
        <source>That is no link of Plexus: those begin with plexus://.</source>
        <translation>No es un enlace de Plexus: los suyos empiezan por plexus://.</translation>
    </message>
    <message>
        <source>The link holds characters a link must not have.</source>
        <translation>El enlace contiene caracteres que un enlace no puede tener.</translation>
    </message>
    <message>
        <source>The link has a fragment, which no link of Plexus has.</source>
        <translation>El enlace tiene un fragmento, y ningún enlace de Plexus lo tiene.</translation>
    </message>
    <message>
        <source>The link asks for something Plexus does not do by a link.</source>
        <translation>El enlace pide algo que Plexus no hace mediante enlaces.</translation>
    </message>
    <message>
        <source>The link contains an unknown field, “%1”. Ask whoever sent it for a new link, or update Plexus.</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>El enlace contiene un campo desconocido, «%1». Pide un enlace nuevo a quien lo envió, o actualiza Plexus.</translation>
    </message>
    <message>
        <source>The link&apos;s id is not the ID of a request.</source>
        <translation>El campo id del enlace no es el ID de una solicitud.</translation>
    </message>
</context>
<context>
    <name>DeleteLogSheet</name>
    <message>
        <source>Delete requests from the log</source>
        <translation>Eliminar solicitudes del registro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>De hace más de 30 días</translation>
    </message>
    <message>
        <source>Older than a week</source>
        <translation>De hace más de una semana</translation>
    </message>
    <message>
        <source>Older than a day</source>
        <translation>De hace más de un día</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Qué solicitudes</translation>
    </message>
    <message>
        <source>Finished requests to MCP servers are deleted from the database, also those the filter leaves out. It cannot be undone.</source>
        <translation>Las solicitudes terminadas a servidores MCP se eliminan de la base de datos, también las que el filtro oculta. No se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>DeleteRequestSheet</name>
    <message>
        <source>Delete this request?</source>
        <translation>¿Eliminar esta solicitud?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1 is deleted from the database. It cannot be undone.</source>
        <translation>%1 se elimina de la base de datos. No se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>DiffRow</name>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>%n línea igual</numerusform>
            <numerusform>%n líneas iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Side by side (I)</source>
        <translation>Lado a lado (I)</translation>
    </message>
    <message>
        <source>In one text (I)</source>
        <translation>En un solo texto (I)</translation>
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
        <translation>No se pudo crear ninguna carpeta temporal: %1</translation>
    </message>
    <message>
        <source>The desktop opens no program for it. Until Plexus ends it is at %1</source>
        <translation>El escritorio no abre ningún programa para este archivo. Hasta que se cierre Plexus, está en %1</translation>
    </message>
</context>
<context>
    <name>EndClientSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Conecta un cliente a Plexus</translation>
    </message>
    <message>
        <source>The gateway is not running</source>
        <translation>La pasarela no está en marcha</translation>
    </message>
    <message>
        <source>base URL for %1</source>
        <extracomment>%1 is the name of an API, &quot;Anthropic Messages&quot;</extracomment>
        <translation>URL base para %1</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clave de cliente</translation>
    </message>
    <message>
        <source>client key</source>
        <translation>clave de cliente</translation>
    </message>
    <message>
        <source>Clients need a key; there is none yet.</source>
        <translation>Los clientes necesitan una clave; aún no hay ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s). A key is shown once, when it is made.</source>
        <translation>
            <numerusform>%n clave. Cada clave se muestra una sola vez, al crearla.</numerusform>
            <numerusform>%n claves. Cada clave se muestra una sola vez, al crearla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Manage keys</source>
        <translation>Gestionar claves</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Añadir una clave</translation>
    </message>
</context>
<context>
    <name>EntityRow</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
</context>
<context>
    <name>ErrorCodes</name>
    <message>
        <source>The request was not well-formed.</source>
        <translation>La solicitud no estaba bien formada.</translation>
    </message>
    <message>
        <source>The request was too large.</source>
        <translation>La solicitud era demasiado grande.</translation>
    </message>
    <message>
        <source>The headers of the request were too large.</source>
        <translation>Las cabeceras de la solicitud eran demasiado grandes.</translation>
    </message>
    <message>
        <source>The request was of a type that is not served there.</source>
        <translation>La solicitud era de un tipo que ahí no se atiende.</translation>
    </message>
    <message>
        <source>The address does not take this method.</source>
        <translation>La dirección no admite este método.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>No hay nada en esta dirección.</translation>
    </message>
    <message>
        <source>The client took too long to send its request.</source>
        <translation>El cliente tardó demasiado en enviar su solicitud.</translation>
    </message>
    <message>
        <source>The request came without a key that is known.</source>
        <translation>La solicitud llegó sin una clave conocida.</translation>
    </message>
    <message>
        <source>The key may not do this.</source>
        <translation>La clave no puede hacer esto.</translation>
    </message>
    <message>
        <source>There is no model of this name.</source>
        <translation>No hay ningún modelo con este nombre.</translation>
    </message>
    <message>
        <source>The answer that the request goes on from is not there.</source>
        <translation>La respuesta en la que se apoya la solicitud no está.</translation>
    </message>
    <message>
        <source>The answer that was asked for is not there.</source>
        <translation>La respuesta solicitada no está.</translation>
    </message>
    <message>
        <source>The conversation that was asked for is not there.</source>
        <translation>La conversación solicitada no está.</translation>
    </message>
    <message>
        <source>No target of the model takes requests of this kind.</source>
        <translation>Ningún destino del modelo admite solicitudes de este tipo.</translation>
    </message>
    <message>
        <source>A limit of the key was used up.</source>
        <translation>Se agotó un límite de la clave.</translation>
    </message>
    <message>
        <source>The provider could not be reached.</source>
        <translation>No se pudo llegar al proveedor.</translation>
    </message>
    <message>
        <source>The provider took too long.</source>
        <translation>El proveedor tardó demasiado.</translation>
    </message>
    <message>
        <source>The connection broke before the provider&apos;s answer was whole.</source>
        <translation>La conexión se cortó antes de que la respuesta del proveedor estuviera completa.</translation>
    </message>
    <message>
        <source>The provider answered with an error.</source>
        <translation>El proveedor respondió con un error.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be understood.</source>
        <translation>No se pudo entender la respuesta del proveedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer was empty.</source>
        <translation>La respuesta del proveedor estaba vacía.</translation>
    </message>
    <message>
        <source>The provider&apos;s address leads back to Plexus itself.</source>
        <translation>La dirección del proveedor lleva de vuelta al propio Plexus.</translation>
    </message>
    <message>
        <source>The model has no target that can be asked.</source>
        <translation>El modelo no tiene ningún destino al que preguntar.</translation>
    </message>
    <message>
        <source>All targets of the model are cooling down after failures.</source>
        <translation>Todos los destinos del modelo están en pausa tras varios fallos.</translation>
    </message>
    <message>
        <source>All targets of the model were busy.</source>
        <translation>Todos los destinos del modelo estaban ocupados.</translation>
    </message>
    <message>
        <source>The key or account of the provider could not be read.</source>
        <translation>No se pudo leer la clave o la cuenta del proveedor.</translation>
    </message>
    <message>
        <source>The configuration was refused.</source>
        <translation>Se rechazó la configuración.</translation>
    </message>
    <message>
        <source>The database could not be read or written.</source>
        <translation>No se pudo leer o escribir la base de datos.</translation>
    </message>
    <message>
        <source>No port could be opened.</source>
        <translation>No se pudo abrir ningún puerto.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La solicitud se canceló.</translation>
    </message>
    <message>
        <source>Something went wrong in Plexus itself.</source>
        <translation>Algo falló en el propio Plexus.</translation>
    </message>
</context>
<context>
    <name>ErrorNotice</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show stack</source>
        <translation>Mostrar pila</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pila</translation>
    </message>
    <message>
        <source>All of the error</source>
        <translation>El error completo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>EventHeading</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>when an event came, counted from the start of the request</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>time since the event before</extracomment>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events of the stream</source>
        <translation>Eventos del stream</translation>
    </message>
</context>
<context>
    <name>EventPairs</name>
    <message>
        <source>From the provider</source>
        <translation>Del proveedor</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>Al cliente</translation>
    </message>
    <message>
        <source>Events of both sides</source>
        <translation>Eventos de ambos lados</translation>
    </message>
    <message>
        <source>Choose an event: what belongs to it on the other side is marked.</source>
        <translation>Elige un evento: se marca lo que le corresponde en el otro lado.</translation>
    </message>
    <message>
        <source>The provider&apos;s event</source>
        <translation>El evento del proveedor</translation>
    </message>
    <message>
        <source>The client&apos;s event</source>
        <translation>El evento del cliente</translation>
    </message>
</context>
<context>
    <name>EventsPane</name>
    <message>
        <source>Side of the gateway</source>
        <translation>Lado de la pasarela</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Tipo de evento</translation>
    </message>
    <message>
        <source>No events: the answer was no stream, or it was not kept.</source>
        <translation>Sin eventos: la respuesta no era un stream o no se conservó.</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Evento %1</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin formato</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>El evento elegido</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>Form of the event</source>
        <translation>Formato del evento</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Un lado</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Qué eventos</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Error %1</source>
        <translation>Error %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
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
        <translation>En curso</translation>
    </message>
    <message>
        <source>OK %1</source>
        <translation>OK %1</translation>
    </message>
    <message>
        <source>%1 input tokens</source>
        <translation>%1 tokens de entrada</translation>
    </message>
    <message>
        <source>%1 read from cache</source>
        <translation>%1 leídos de la caché</translation>
    </message>
    <message>
        <source>%1 written to cache</source>
        <translation>%1 escritos en la caché</translation>
    </message>
    <message>
        <source>%1 output tokens</source>
        <translation>%1 tokens de salida</translation>
    </message>
    <message>
        <source>%1 of them reasoning</source>
        <translation>%1 de ellos de razonamiento</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>%1 is &quot;provider/model&quot;</extracomment>
        <translation>a %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is the program that sent the request</extracomment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1, by the model&apos;s price</source>
        <translation>%1, según el precio del modelo</translation>
    </message>
    <message>
        <source>%1, by the model&apos;s price tiers</source>
        <translation>%1, según los tramos de precio del modelo</translation>
    </message>
    <message>
        <source>%1, by OpenRouter&apos;s price list</source>
        <translation>%1, según la lista de precios de OpenRouter</translation>
    </message>
    <message>
        <source>%1, the price of a request</source>
        <translation>%1, el precio de una solicitud</translation>
    </message>
    <message>
        <source>%1, as the provider reported</source>
        <translation>%1, según lo comunicado por el proveedor</translation>
    </message>
    <message>
        <source>Token count</source>
        <translation>Recuento de tokens</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Translation of speech</source>
        <translation>Traducción de voz</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Síntesis de voz</translation>
    </message>
    <message>
        <source>Image generation</source>
        <translation>Generación de imágenes</translation>
    </message>
    <message>
        <source>Image edit</source>
        <translation>Edición de imagen</translation>
    </message>
    <message>
        <source>Image variation</source>
        <translation>Variación de imagen</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>Reranking</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>Raw relay</source>
        <translation>Reenvío directo</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n archivo, %1</numerusform>
            <numerusform>%n archivos, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of sound</source>
        <translation>%1 de audio</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by what was made, heard or spoken</source>
        <translation>%1, según lo generado, escuchado o hablado</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensando</translation>
    </message>
    <message>
        <source>Stalls</source>
        <extracomment>of a stream that does not get on</extracomment>
        <translation>Atascada</translation>
    </message>
    <message>
        <source>Nothing has come for %1.</source>
        <translation>No ha llegado nada desde hace %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the API&apos;s word for why an answer ended (&quot;length&quot;), %2 what it means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the model had no more to say</source>
        <translation>el modelo no tenía nada más que decir</translation>
    </message>
    <message>
        <source>it came to one of the stop texts</source>
        <translation>llegó a uno de los textos de parada</translation>
    </message>
    <message>
        <source>the limit of tokens was reached</source>
        <translation>se alcanzó el límite de tokens</translation>
    </message>
    <message>
        <source>the model&apos;s context was full</source>
        <translation>el contexto del modelo estaba lleno</translation>
    </message>
    <message>
        <source>it waits for the results of tools</source>
        <translation>espera los resultados de herramientas</translation>
    </message>
    <message>
        <source>it was refused or filtered</source>
        <translation>se rechazó o se filtró</translation>
    </message>
    <message>
        <source>it paused, to be gone on with</source>
        <translation>hizo una pausa, para continuar después</translation>
    </message>
    <message>
        <source>the model failed</source>
        <translation>el modelo falló</translation>
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
        <translation>No hay ningún filtro «%1:»; quizá «%2:». Se busca como texto.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”, so it is searched as text. Filters: %2</source>
        <translation>No hay ningún filtro «%1:», así que se busca como texto. Filtros: %2</translation>
    </message>
    <message>
        <source>status: takes error, running, ok, cancelled or a code such as 429; “%1” is ignored.</source>
        <translation>status: admite error, running, ok, cancelled o un código como 429; «%1» se ignora.</translation>
    </message>
    <message>
        <source>attempt: takes a number of attempts such as &gt;1; “%1” is ignored.</source>
        <translation>attempt: admite un número de intentos como &gt;1; «%1» se ignora.</translation>
    </message>
    <message>
        <source>%1: takes a time such as &gt;2s or &lt;300ms; “%2” is ignored.</source>
        <translation>%1: admite un tiempo como &gt;2s o &lt;300ms; «%2» se ignora.</translation>
    </message>
    <message>
        <source>cost: takes dollars such as &gt;0.1 or &lt;2; “%1” is ignored.</source>
        <translation>cost: admite dólares como &gt;0.1 o &lt;2; «%1» se ignora.</translation>
    </message>
    <message>
        <source>is: takes pinned or noted; “%1” is ignored.</source>
        <translation>is: admite pinned o noted; «%1» se ignora.</translation>
    </message>
    <message>
        <source>error, running, ok, cancelled or a number</source>
        <translation>error, running, ok, cancelled o un número</translation>
    </message>
    <message>
        <source>what kind of error it was</source>
        <translation>qué tipo de error fue</translation>
    </message>
    <message>
        <source>how many targets were tried</source>
        <translation>cuántos destinos se probaron</translation>
    </message>
    <message>
        <source>time to the first token</source>
        <translation>tiempo hasta el primer token</translation>
    </message>
    <message>
        <source>how long it took</source>
        <translation>cuánto duró</translation>
    </message>
    <message>
        <source>in dollars</source>
        <translation>en dólares</translation>
    </message>
    <message>
        <source>how long ago at most</source>
        <translation>desde hace cuánto, como máximo</translation>
    </message>
    <message>
        <source>a tool that is offered or called, in kept bodies</source>
        <translation>una herramienta ofrecida o llamada, en cuerpos conservados</translation>
    </message>
    <message>
        <source>text of kept bodies</source>
        <translation>texto de cuerpos conservados</translation>
    </message>
    <message>
        <source>pinned or noted</source>
        <translation>fijadas o con nota</translation>
    </message>
    <message>
        <source>asked for, or gone to</source>
        <translation>el que se pidió o el que respondió</translation>
    </message>
    <message>
        <source>of any attempt</source>
        <translation>de cualquier intento</translation>
    </message>
    <message>
        <source>the program that asked</source>
        <translation>el programa que preguntó</translation>
    </message>
    <message>
        <source>the key, or its label</source>
        <translation>la clave o su etiqueta</translation>
    </message>
    <message>
        <source>the client&apos;s API</source>
        <translation>la API del cliente</translation>
    </message>
    <message>
        <source>one conversation of an agent</source>
        <translation>una conversación de un agente</translation>
    </message>
    <message>
        <source>%1: takes a time such as 30m, 1h or 2d; “%2” is ignored.</source>
        <translation>%1: admite un tiempo como 30m, 1h o 2d; «%2» se ignora.</translation>
    </message>
    <message>
        <source>how long ago at least</source>
        <translation>desde hace cuánto, como mínimo</translation>
    </message>
    <message>
        <source>%1: takes a number such as &gt;10 or =0; “%2” is ignored.</source>
        <translation>%1: admite un número como &gt;10 o =0; «%2» se ignora.</translation>
    </message>
    <message>
        <source>speed: takes tokens a second such as &lt;20 or &gt;100; “%1” is ignored.</source>
        <translation>speed: admite tokens por segundo como &lt;20 o &gt;100; «%1» se ignora.</translation>
    </message>
    <message>
        <source>why the answer ended</source>
        <translation>por qué terminó la respuesta</translation>
    </message>
    <message>
        <source>how many tools the answer called</source>
        <translation>a cuántas herramientas llamó la respuesta</translation>
    </message>
    <message>
        <source>how many tools the request offered</source>
        <translation>cuántas herramientas ofrecía la solicitud</translation>
    </message>
    <message>
        <source>how many messages the request held</source>
        <translation>cuántos mensajes contenía la solicitud</translation>
    </message>
    <message>
        <source>tokens a second</source>
        <translation>tokens por segundo</translation>
    </message>
</context>
<context>
    <name>ExchangeInspector</name>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Modelo pedido</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Enviado a</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>from cache</source>
        <translation>de la caché</translation>
    </message>
    <message>
        <source>to cache</source>
        <translation>a la caché</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>razonamiento</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Stream events</source>
        <translation>Eventos del stream</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Request from the client</source>
        <translation>Solicitud del cliente</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, intento %2</translation>
    </message>
    <message>
        <source>Request to %1</source>
        <translation>Solicitud a %1</translation>
    </message>
    <message>
        <source>Response to the client</source>
        <translation>Respuesta al cliente</translation>
    </message>
    <message>
        <source>%1, translated to %2</source>
        <extracomment>%1 the client&apos;s API dialect, %2 the provider&apos;s</extracomment>
        <translation>%1, traducido a %2</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>cambiado: %1</translation>
    </message>
    <message>
        <source>emulated: %1</source>
        <translation>emulado: %1</translation>
    </message>
    <message>
        <source>repaired: %1</source>
        <translation>corregido: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>omitido: %1</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <extracomment>%1 a number of tokens</extracomment>
        <translation>%1, estimado</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Started by agent</source>
        <translation>Iniciado por el agente</translation>
    </message>
    <message>
        <source>It went to %1.</source>
        <translation>Fue a %1.</translation>
    </message>
    <message>
        <source>It went to %1: %2.</source>
        <extracomment>%1 provider/model, %2 a short phrase: &quot;first in order&quot;</extracomment>
        <translation>Fue a %1: %2.</translation>
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
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Response from %1</source>
        <translation>Respuesta de %1</translation>
    </message>
    <message>
        <source>%1 failed with %2</source>
        <translation>%1 falló con %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 falló</translation>
    </message>
    <message>
        <source>%1, so it was asked once more.</source>
        <extracomment>%1 is &quot;openai/gpt-5 failed with 500&quot;</extracomment>
        <translation>%1, así que se le preguntó una vez más.</translation>
    </message>
    <message>
        <source>%1, so the next target, %2, was asked.</source>
        <extracomment>likewise; %2 provider/model</extracomment>
        <translation>%1, así que se preguntó al siguiente destino, %2.</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>Primer texto</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>%1 a number</extracomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 tok/s</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>Motivo del final</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Llamadas a herramientas</translation>
    </message>
    <message>
        <source>Tools offered</source>
        <translation>Herramientas ofrecidas</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export request</source>
        <translation>Exportar la solicitud</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
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
        <translation>Cuerpos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>The file as it will be written</source>
        <translation>El archivo tal como se escribirá</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Guardar archivo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completos</translation>
    </message>
    <message>
        <source>Structure only</source>
        <translation>Solo la estructura</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Key name, address and session ID</source>
        <translation>Nombre de la clave, dirección e ID de sesión</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Credentials are always masked. %1.</source>
        <translation>Las credenciales se enmascaran siempre. %1.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n request(s)</source>
        <translation>
            <numerusform>Exportar %n solicitud</numerusform>
            <numerusform>Exportar %n solicitudes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactSection</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy all of %1</source>
        <translation>Copiar todo: %1</translation>
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
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
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
        <translation>Filtro: texto, model:, status:error, cost:&gt;0.1</translation>
    </message>
    <message>
        <source>Tokens look at one field each; they are offered while you type.</source>
        <translation>Cada filtro mira un solo campo; se ofrecen mientras escribes.</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Words are searched everywhere. Tokens: model: provider: client: key: status: code: dialect: session: finish: calls: tools: messages: attempt: ttft: duration: speed: cost: tool: body: since: until: is:</source>
        <translation>Las palabras se buscan en todas partes. Filtros: model: provider: client: key: status: code: dialect: session: finish: calls: tools: messages: attempt: ttft: duration: speed: cost: tool: body: since: until: is:</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this body</source>
        <translation>Buscar en este cuerpo</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Coincidencia anterior (Shift+Intro)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Coincidencia siguiente (Intro)</translation>
    </message>
    <message>
        <source>Stop looking (Esc)</source>
        <translation>Dejar de buscar (Esc)</translation>
    </message>
</context>
<context>
    <name>FirstRunAccounts</name>
    <message>
        <source>Add an API key …</source>
        <translation>Añadir una clave de API …</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>Iniciar sesión …</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Encontrado en este equipo</translation>
    </message>
    <message>
        <source>Login of %1</source>
        <extracomment>%1 is a program</extracomment>
        <translation>Sesión de %1</translation>
    </message>
    <message>
        <source>Use it …</source>
        <translation>Usarla …</translation>
    </message>
    <message>
        <source>Use the login of %1</source>
        <translation>Usar la sesión de %1</translation>
    </message>
    <message>
        <source>Use as a provider …</source>
        <translation>Usar como proveedor …</translation>
    </message>
    <message>
        <source>Use %1 as a provider</source>
        <translation>Usar %1 como proveedor</translation>
    </message>
    <message>
        <source>Clients can ask for them by their own names from then on</source>
        <translation>Desde ese momento los clientes pueden pedirlos por su propio nombre</translation>
    </message>
    <message>
        <source>Offer the models of %1</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>Ofrecer los modelos de %1</translation>
    </message>
    <message>
        <source>Choose models from the list of %1</source>
        <translation>Elegir modelos de la lista de %1</translation>
    </message>
    <message>
        <source>Plexus sends what your coding agents ask to the providers you name here. Keys and logins are stored encrypted on this computer, and sent to nobody but the provider they belong to.</source>
        <translation>Plexus envía lo que piden tus agentes de programación a los proveedores que indiques aquí. Las claves y los inicios de sesión se guardan cifrados en este equipo y no se envían a nadie salvo al proveedor al que pertenecen.</translation>
    </message>
    <message>
        <source>Some vendors object when another program uses their subscription. Plexus says so before you sign in and never poses as another program; such requests may be refused, or the account closed.</source>
        <translation>Algunos fabricantes se oponen a que otro programa use su suscripción. Plexus lo avisa antes de iniciar sesión y nunca se hace pasar por otro programa; esas solicitudes pueden rechazarse, o la cuenta cerrarse.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a company or product, %2 the name of an account there</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message numerus="yes">
        <source>Add %n more model(s)</source>
        <translation>
            <numerusform>Añadir %n modelo más</numerusform>
            <numerusform>Añadir %n modelos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add its %n model(s)</source>
        <translation>
            <numerusform>Añadir %n modelo</numerusform>
            <numerusform>Añadir sus %n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose models …</source>
        <translation>Elegir modelos …</translation>
    </message>
</context>
<context>
    <name>FirstRunCheck</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Each ticked model is asked for one word, through the gateway, as a client would. That costs a few tokens.</source>
        <translation>A cada modelo marcado se le pide una palabra, a través de la pasarela, como lo haría un cliente. Eso cuesta unos pocos tokens.</translation>
    </message>
    <message>
        <source>There is no model clients could ask for yet. Go back and add one, or finish and do it later.</source>
        <translation>Aún no hay ningún modelo que los clientes puedan pedir. Vuelve atrás y añade uno, o finaliza y hazlo más tarde.</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Preguntando …</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>No client points at Plexus yet.</source>
        <translation>Ningún cliente apunta aún a Plexus.</translation>
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
        <translation>Abrir en un terminal</translation>
    </message>
    <message>
        <source>Open %1 in a terminal</source>
        <extracomment>%1 is a client</extracomment>
        <translation>Abrir %1 en un terminal</translation>
    </message>
</context>
<context>
    <name>FirstRunClients</name>
    <message>
        <source>The gateway is not running, so nothing can point at it. Start it first.</source>
        <translation>La pasarela no está en marcha, así que nada puede apuntar a ella. Iníciala primero.</translation>
    </message>
    <message>
        <source>No coding agent was found on this computer. Any program that speaks a known API works: give it the address from Home and a key.</source>
        <translation>No se ha encontrado ningún agente de programación en este equipo. Sirve cualquier programa que hable una API conocida: dale la dirección que aparece en Inicio y una clave.</translation>
    </message>
    <message>
        <source>Choose the agents that should use Plexus. You see every change before it is written, and can undo it on the Clients page.</source>
        <translation>Elige los agentes que deben usar Plexus. Ves cada cambio antes de que se escriba y puedes deshacerlo en la página Clientes.</translation>
    </message>
    <message>
        <source>Copies of the files are kept in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Se conservan copias de los archivos en %1</translation>
    </message>
    <message>
        <source>There is no model clients could ask for yet. Go back and add one, or skip this step.</source>
        <translation>Aún no hay ningún modelo que los clientes puedan pedir. Vuelve atrás y añade uno, u omite este paso.</translation>
    </message>
    <message>
        <source>Some clients have to be set up by hand; their steps are on the Clients page.</source>
        <translation>Algunos clientes hay que configurarlos a mano; sus pasos están en la página Clientes.</translation>
    </message>
</context>
<context>
    <name>FirstRunSheet</name>
    <message>
        <source>Set up Plexus</source>
        <translation>Configurar Plexus</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Escribiendo …</translation>
    </message>
    <message>
        <source>Write these changes</source>
        <translation>Escribir estos cambios</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>1 Accounts</source>
        <translation>1 Cuentas</translation>
    </message>
    <message>
        <source>2 Clients</source>
        <translation>2 Clientes</translation>
    </message>
    <message>
        <source>3 Check</source>
        <translation>3 Comprobación</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Preguntando …</translation>
    </message>
    <message>
        <source>Try the ticked models</source>
        <translation>Probar los modelos marcados</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>FormChange</name>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <extracomment>%1 is what a setting is unless somebody changes it</extracomment>
        <translation>Valor predeterminado: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <extracomment>%1 is the label of a setting</extracomment>
        <translation>Restablecer %1</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>optional</source>
        <extracomment>Beside the label of a field that may stay empty</extracomment>
        <translation>opcional</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Beside a number nobody has set</extracomment>
        <translation>predeterminado</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1: “%2” is given twice.</source>
        <translation>Línea %1: «%2» figura dos veces.</translation>
    </message>
</context>
<context>
    <name>Gateway</name>
    <message>
        <source>in order</source>
        <extracomment>Why a target was tried at its place; so are the next ones</extracomment>
        <translation>en orden</translation>
    </message>
    <message>
        <source>first in order</source>
        <translation>el primero en orden</translation>
    </message>
    <message>
        <source>next in order</source>
        <translation>el siguiente en orden</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>elegido al azar</translation>
    </message>
    <message>
        <source>lowest price %1 per million mixed tokens</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>el precio más bajo, %1 por millón de tokens mezclados</translation>
    </message>
    <message>
        <source>price %1 per million mixed tokens</source>
        <translation>precio %1 por millón de tokens mezclados</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>fastest first token %1 ms</source>
        <translation>el primer token más rápido, %1 ms</translation>
    </message>
    <message>
        <source>first token %1 ms</source>
        <translation>primer token %1 ms</translation>
    </message>
    <message>
        <source>fastest whole answer %1 ms</source>
        <translation>la respuesta completa más rápida, %1 ms</translation>
    </message>
    <message>
        <source>whole answer %1 ms</source>
        <translation>respuesta completa %1 ms</translation>
    </message>
    <message>
        <source>highest end-to-end speed %1 tokens/s</source>
        <translation>la velocidad total más alta, %1 tokens/s</translation>
    </message>
    <message>
        <source>end-to-end speed %1 tokens/s</source>
        <translation>velocidad total %1 tokens/s</translation>
    </message>
    <message>
        <source>highest speed %1 tokens/s</source>
        <translation>la velocidad más alta, %1 tokens/s</translation>
    </message>
    <message>
        <source>speed %1 tokens/s</source>
        <translation>velocidad %1 tokens/s</translation>
    </message>
    <message>
        <source>no measurements yet</source>
        <translation>sin mediciones todavía</translation>
    </message>
    <message>
        <source>fewest requests in 24 hours (%1)</source>
        <translation>menos solicitudes en 24 horas (%1)</translation>
    </message>
    <message>
        <source>%1 requests in 24 hours</source>
        <translation>solicitudes en 24 horas: %1</translation>
    </message>
    <message>
        <source>%1 of its allowance left, reset at %2</source>
        <extracomment>%1 is a share (&quot;64 %&quot;), %2 a time</extracomment>
        <translation>queda el %1 de su cupo, se restablece: %2</translation>
    </message>
    <message>
        <source>%1 of its balance left</source>
        <extracomment>%1 is a share (&quot;64 %&quot;)</extracomment>
        <translation>queda el %1 de su saldo</translation>
    </message>
    <message>
        <source>allowance used up</source>
        <translation>cupo agotado</translation>
    </message>
    <message>
        <source>allowance unknown</source>
        <translation>cupo desconocido</translation>
    </message>
    <message>
        <source>tried out, never measured</source>
        <translation>a prueba, nunca medido</translation>
    </message>
    <message>
        <source>tried out, last measured at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>a prueba, última medición: %1</translation>
    </message>
    <message>
        <source>tried out</source>
        <translation>a prueba</translation>
    </message>
    <message>
        <source>the conversation&apos;s last answer came from it</source>
        <translation>la última respuesta de la conversación vino de él</translation>
    </message>
    <message>
        <source>named directly</source>
        <translation>nombrado directamente</translation>
    </message>
    <message>
        <source>target disabled</source>
        <extracomment>Why a target was skipped; so are the next ones</extracomment>
        <translation>destino desactivado</translation>
    </message>
    <message>
        <source>provider disabled</source>
        <translation>proveedor desactivado</translation>
    </message>
    <message>
        <source>provider not configured</source>
        <translation>proveedor no configurado</translation>
    </message>
    <message>
        <source>alias disabled</source>
        <translation>alias desactivado</translation>
    </message>
    <message>
        <source>alias not configured</source>
        <translation>alias no configurado</translation>
    </message>
    <message>
        <source>alias contains itself</source>
        <translation>el alias se contiene a sí mismo</translation>
    </message>
    <message>
        <source>the key may not use the provider</source>
        <translation>la clave no puede usar el proveedor</translation>
    </message>
    <message>
        <source>made for another kind of request</source>
        <translation>es para otro tipo de solicitudes</translation>
    </message>
    <message>
        <source>speaks no API the request can be translated to</source>
        <translation>no habla ninguna API a la que se pueda traducir la solicitud</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>cuota agotada</translation>
    </message>
    <message>
        <source>%1 limit of %2</source>
        <extracomment>%1 is a quota, %2 how much it allows</extracomment>
        <translation>%1, límite %2</translation>
    </message>
    <message>
        <source>resting until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>en pausa hasta %1</translation>
    </message>
    <message>
        <source>“%1” is used up (%2)</source>
        <extracomment>%1 is what a provider calls its allowance, %2 a share (&quot;97 %&quot;)</extracomment>
        <translation>«%1» está agotado (%2)</translation>
    </message>
    <message>
        <source>“%1” is used up</source>
        <translation>«%1» está agotado</translation>
    </message>
    <message>
        <source>at its concurrency limit</source>
        <translation>en su límite de concurrencia</translation>
    </message>
    <message>
        <source>needs translation, which others do not</source>
        <translation>necesita traducción y otros no</translation>
    </message>
    <message>
        <source>not made for the lite form of Responses, which others are</source>
        <translation>no admite la forma reducida de Responses y otros sí</translation>
    </message>
    <message>
        <source>stands earlier already</source>
        <translation>ya figura antes</translation>
    </message>
    <message>
        <source>again, with the account&apos;s token renewed</source>
        <extracomment>Why a target was asked once more; so are the next ones</extracomment>
        <translation>de nuevo, con el token de la cuenta renovado</translation>
    </message>
    <message>
        <source>again, with the whole conversation: it does not know the answer before</source>
        <translation>de nuevo, con toda la conversación: no conoce la respuesta anterior</translation>
    </message>
    <message>
        <source>again, without the older half of the conversation (truncation: auto)</source>
        <translation>de nuevo, sin la mitad más antigua de la conversación (truncation: auto)</translation>
    </message>
    <message>
        <source>again, without the thinking whose signature it refused</source>
        <translation>de nuevo, sin el razonamiento cuya firma rechazó</translation>
    </message>
    <message>
        <source>again, without the advisor&apos;s results</source>
        <translation>de nuevo, sin los resultados del asesor</translation>
    </message>
    <message>
        <source>again, without %1, which it does not take</source>
        <extracomment>%1 is a field of the request</extracomment>
        <translation>de nuevo, sin %1, que no acepta</translation>
    </message>
    <message>
        <source>again, with %1 as %2</source>
        <extracomment>%1 is a field of the request, %2 its new name</extracomment>
        <translation>de nuevo, con %1 como %2</translation>
    </message>
    <message>
        <source>Nobody finished the login within twenty minutes. Begin again.</source>
        <translation>Nadie terminó el inicio de sesión en veinte minutos. Empieza de nuevo.</translation>
    </message>
    <message>
        <source>Waiting for the browser on port %1.</source>
        <translation>Esperando al navegador en el puerto %1.</translation>
    </message>
    <message>
        <source>%1 refused: %2.</source>
        <translation>%1 lo ha rechazado: %2.</translation>
    </message>
    <message>
        <source>The answer of %1 holds no code.</source>
        <translation>La respuesta de %1 no contiene ningún código.</translation>
    </message>
    <message>
        <source>The login waits for no code now.</source>
        <translation>El inicio de sesión no espera ahora ningún código.</translation>
    </message>
    <message>
        <source>That belongs to another login. Use the page that was opened last.</source>
        <translation>Eso es de otro inicio de sesión. Usa la última página que se abrió.</translation>
    </message>
    <message>
        <source>Redeeming the code.</source>
        <translation>Canjeando el código.</translation>
    </message>
    <message>
        <source>There is no code in it.</source>
        <translation>No contiene ningún código.</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>No se ha introducido nada.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>The address holds no code.</source>
        <translation>La dirección no contiene ningún código.</translation>
    </message>
    <message>
        <source>That is no code.</source>
        <translation>Eso no es un código.</translation>
    </message>
    <message>
        <source>Signed in; keeping the account.</source>
        <translation>Sesión iniciada; guardando la cuenta.</translation>
    </message>
    <message>
        <source>The authorization server answered with something that is not JSON.</source>
        <translation>El servidor de autorización respondió con algo que no es JSON.</translation>
    </message>
    <message>
        <source>The authorization server answered without a token that can be sent.</source>
        <translation>El servidor de autorización respondió sin un token que se pueda enviar.</translation>
    </message>
    <message>
        <source>Asking for a code.</source>
        <translation>Solicitando un código.</translation>
    </message>
    <message>
        <source>Waiting for the code to be entered.</source>
        <translation>Esperando a que se introduzca el código.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Begin again.</source>
        <translation>El código no se introdujo a tiempo. Empieza de nuevo.</translation>
    </message>
    <message>
        <source>The login was declined on the page.</source>
        <translation>El inicio de sesión se rechazó en la página.</translation>
    </message>
    <message>
        <source>The login asks for nothing now.</source>
        <translation>El inicio de sesión no pide nada ahora.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Es obligatorio.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a host, like git.firm.example.</source>
        <translation>«%1» no es un nombre de host (por ejemplo, git.firm.example).</translation>
    </message>
    <message>
        <source>That is too long, or has characters in it that cannot be sent.</source>
        <translation>Es demasiado largo o contiene caracteres que no se pueden enviar.</translation>
    </message>
    <message>
        <source>The domain of your GitHub Enterprise. Leave it empty for github.com.</source>
        <translation>El dominio de tu GitHub Enterprise. Déjalo vacío para github.com.</translation>
    </message>
    <message>
        <source>Google wants a client secret with every login. Plexus ships none: enter that of your own installed-app client, or of the program this account was made for.</source>
        <translation>Google exige un secreto de cliente en cada inicio de sesión. Plexus no trae ninguno: introduce el de tu propio cliente de aplicación instalada o el del programa para el que se creó esta cuenta.</translation>
    </message>
    <message>
        <source>The Google Cloud project, where your organisation has one. Leave it empty otherwise.</source>
        <translation>El proyecto de Google Cloud, si tu organización tiene uno. Si no, déjalo vacío.</translation>
    </message>
    <message>
        <source>Anthropic&apos;s terms allow accounts of the Free, Pro and Max plans to be used with Anthropic&apos;s own programs only, and it turns requests of other programs away. Plexus says what it is and hides nothing: such requests may be refused, and Anthropic may act against the account. An API key of the Anthropic Console has no such limit.</source>
        <translation>Los términos de Anthropic solo permiten usar las cuentas de los planes Free, Pro y Max con los programas propios de Anthropic, y Anthropic rechaza las solicitudes de otros programas. Plexus dice lo que es y no oculta nada: esas solicitudes pueden rechazarse, y Anthropic puede tomar medidas contra la cuenta. Una clave de API de la Anthropic Console no tiene esa limitación.</translation>
    </message>
    <message>
        <source>Google allows Antigravity accounts to be used with its own programs only and has closed accounts that were used with others. Plexus says what it is and hides nothing: requests may be refused. An API key of Google AI Studio, or Vertex AI, has no such limit.</source>
        <translation>Google solo permite usar las cuentas de Antigravity con sus propios programas y ha cerrado cuentas que se usaron con otros. Plexus dice lo que es y no oculta nada: las solicitudes pueden rechazarse. Una clave de API de Google AI Studio, o Vertex AI, no tiene esa limitación.</translation>
    </message>
    <message>
        <source>Google allows Code Assist accounts to be used with its own programs only and has closed accounts that were used with others. Plexus says what it is and hides nothing. An API key of Google AI Studio, or Vertex AI, has no such limit.</source>
        <translation>Google solo permite usar las cuentas de Code Assist con sus propios programas y ha cerrado cuentas que se usaron con otros. Plexus dice lo que es y no oculta nada. Una clave de API de Google AI Studio, o Vertex AI, no tiene esa limitación.</translation>
    </message>
    <message>
        <source>%1, in group “%2” of %3</source>
        <extracomment>%1 is why, as &quot;first in order&quot;; %2 a group of targets, %3 the alias it is in</extracomment>
        <translation>%1, en el grupo «%2» de %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n sample(s))</source>
        <extracomment>%1 is what was measured</extracomment>
        <translation>
            <numerusform>%1 (%n medición)</numerusform>
            <numerusform>%1 (%n mediciones)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is why, as &quot;quota used up&quot;; %2 which one</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The key or the account was refused</source>
        <translation>Se rechazó la clave o la cuenta</translation>
    </message>
    <message>
        <source>No credit is left</source>
        <translation>No queda saldo</translation>
    </message>
    <message>
        <source>The account is suspended</source>
        <translation>La cuenta está suspendida</translation>
    </message>
    <message>
        <source>Not offered in this region</source>
        <translation>No se ofrece en esta región</translation>
    </message>
    <message>
        <source>The model is not open to this account</source>
        <translation>El modelo no está disponible para esta cuenta</translation>
    </message>
    <message>
        <source>The provider does not know the model</source>
        <translation>El proveedor no conoce el modelo</translation>
    </message>
    <message>
        <source>The plan&apos;s allowance is used up</source>
        <translation>El cupo del plan está agotado</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas solicitudes</translation>
    </message>
    <message>
        <source>The provider is overloaded</source>
        <translation>El proveedor está sobrecargado</translation>
    </message>
    <message>
        <source>The provider was busy</source>
        <translation>El proveedor estaba ocupado</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>No llegó respuesta a tiempo</translation>
    </message>
    <message>
        <source>The provider could not be reached</source>
        <translation>No se pudo contactar con el proveedor</translation>
    </message>
    <message>
        <source>A fault on the provider&apos;s side</source>
        <translation>Un fallo del lado del proveedor</translation>
    </message>
    <message>
        <source>The address answers with a redirect</source>
        <translation>La dirección responde con una redirección</translation>
    </message>
    <message>
        <source>The answer came too slowly</source>
        <translation>La respuesta llegó demasiado lenta</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Plexus listens on %2 instead; clients that it did not set up need the new port.</source>
        <translation>Otro programa ya usa el puerto %1. Plexus escucha en el %2 en su lugar; los clientes que no configuró necesitan el puerto nuevo.</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2. Plexus listens on %3 instead; clients that it did not set up need the new port.</source>
        <translation>%2 ya usa el puerto %1. Plexus escucha en el %3 en su lugar; los clientes que no configuró necesitan el puerto nuevo.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used (%1). Start or unlock it (GNOME Keyring, KWallet), or give keys by environment variables: env:NAME.</source>
        <translation>No se puede usar el llavero de este equipo (%1). Inícialo o desbloquéalo (GNOME Keyring, KWallet), o indica las claves con variables de entorno: env:NAME.</translation>
    </message>
    <message>
        <source>A demo keeps nothing, so there is nothing to back up.</source>
        <translation>Una demostración no guarda nada, así que no hay nada de lo que hacer copia.</translation>
    </message>
    <message>
        <source>The database is on a server. Restore it with plexusd restore, while no gateway runs.</source>
        <translation>La base de datos está en un servidor. Restáurala con plexusd restore, sin ninguna pasarela en marcha.</translation>
    </message>
    <message>
        <source>There is no revision %1.</source>
        <translation>No existe la revisión %1.</translation>
    </message>
    <message>
        <source>Back to revision %1</source>
        <translation>Vuelta a la revisión %1</translation>
    </message>
    <message>
        <source>Configuration imported</source>
        <translation>Configuración importada</translation>
    </message>
    <message>
        <source>must be an http:// or https:// address, not “%1”</source>
        <translation>debe ser una dirección http:// o https://, no «%1»</translation>
    </message>
    <message>
        <source>must not contain a user name or password; use api_key or headers</source>
        <translation>no debe contener nombre de usuario ni contraseña; usa api_key o headers</translation>
    </message>
    <message>
        <source>must not contain ? or #</source>
        <translation>no debe contener ? ni #</translation>
    </message>
    <message>
        <source>sends the key unencrypted over the network; use https</source>
        <translation>envía la clave sin cifrar por la red; usa https</translation>
    </message>
    <message>
        <source>must be http://host:port, socks5://host:port or direct</source>
        <translation>debe ser http://host:port, socks5://host:port o direct</translation>
    </message>
    <message>
        <source>“%1” is no JSON pointer: it begins with /</source>
        <translation>«%1» no es un puntero JSON: empieza por /</translation>
    </message>
    <message>
        <source>says nothing: give is, is_not, like or there</source>
        <translation>no dice nada: indica is, is_not, like o there</translation>
    </message>
    <message>
        <source>needs elapsed_from and elapsed_to, or neither</source>
        <translation>necesita elapsed_from y elapsed_to, o ninguno de los dos</translation>
    </message>
    <message>
        <source>has a part without pointer or value</source>
        <translation>tiene una parte sin pointer ni value</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>is no regular expression: %1</source>
        <translation>no es una expresión regular: %1</translation>
    </message>
    <message>
        <source>has no named group (?&lt;name&gt;…)</source>
        <translation>no tiene ningún grupo con nombre (?&lt;name&gt;…)</translation>
    </message>
    <message>
        <source>a page needs `extract`</source>
        <translation>una página necesita `extract`</translation>
    </message>
    <message>
        <source>must be an http:// or https:// address</source>
        <translation>debe ser una dirección http:// o https://</translation>
    </message>
    <message>
        <source>must be GET or POST</source>
        <translation>debe ser GET o POST</translation>
    </message>
    <message>
        <source>is not a valid request header</source>
        <translation>no es una cabecera de solicitud válida</translation>
    </message>
    <message>
        <source>would hold a credential in the clear; use `auth`, or ${option.NAME}</source>
        <translation>guardaría una credencial a la vista; usa `auth` o ${option.NAME}</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>measures nothing: give used, remaining or percent</source>
        <translation>no mide nada: indica used, remaining o percent</translation>
    </message>
    <message>
        <source>a balance needs remaining, or limit and used</source>
        <translation>un saldo necesita remaining, o bien limit y used</translation>
    </message>
    <message>
        <source>window_end needs a window</source>
        <translation>window_end necesita una window</translation>
    </message>
    <message>
        <source>must be all, none or patterns of models</source>
        <translation>debe ser all, none o patrones de modelos</translation>
    </message>
    <message>
        <source>is missing: what is asked</source>
        <translation>falta: lo que se pregunta</translation>
    </message>
    <message>
        <source>are more than %1</source>
        <translation>son más de %1</translation>
    </message>
    <message>
        <source>is missing: what of the answer is a meter</source>
        <translation>falta: qué parte de la respuesta es un medidor</translation>
    </message>
    <message>
        <source>there is no option “%1”</source>
        <translation>no existe la opción «%1»</translation>
    </message>
    <message>
        <source>is missing: whose sign-in is meant</source>
        <translation>falta: de quién es el inicio de sesión</translation>
    </message>
    <message>
        <source>every step of several needs a name of its own</source>
        <translation>si hay varios pasos, cada uno necesita un nombre propio</translation>
    </message>
    <message>
        <source>there is no step “%1”</source>
        <translation>no existe el paso «%1»</translation>
    </message>
    <message>
        <source>there is no meter “%1”</source>
        <translation>no existe el medidor «%1»</translation>
    </message>
    <message>
        <source>an alias (*) refers to a part that is not finished yet</source>
        <translation>un alias (*) remite a una parte que aún no está terminada</translation>
    </message>
    <message>
        <source>the document is nested more than %1 levels deep</source>
        <translation>el documento tiene más de %1 niveles de anidamiento</translation>
    </message>
    <message>
        <source>the document has more than %1 parts</source>
        <translation>el documento tiene más de %1 partes</translation>
    </message>
    <message>
        <source>a key must be a plain text</source>
        <translation>una clave debe ser un texto simple</translation>
    </message>
    <message>
        <source>the document is larger than 8 MB</source>
        <translation>el documento ocupa más de 8 MB</translation>
    </message>
    <message>
        <source>must be a text, not %1</source>
        <translation>debe ser un texto, no %1</translation>
    </message>
    <message>
        <source>must be true or false, not %1</source>
        <translation>debe ser true o false, no %1</translation>
    </message>
    <message>
        <source>must be a whole number, not %1</source>
        <translation>debe ser un número entero, no %1</translation>
    </message>
    <message>
        <source>must be between %1 and %2, not %3</source>
        <translation>debe estar entre %1 y %2, no %3</translation>
    </message>
    <message>
        <source>must be a number, not %1</source>
        <translation>debe ser un número, no %1</translation>
    </message>
    <message>
        <source>must be a list of texts, not %1</source>
        <translation>debe ser una lista de textos, no %1</translation>
    </message>
    <message>
        <source>must be a section of fields, not %1</source>
        <translation>debe ser una sección de campos, no %1</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>campo desconocido</translation>
    </message>
    <message>
        <source>unknown field; did you mean %1?</source>
        <translation>campo desconocido; ¿querías decir %1?</translation>
    </message>
    <message>
        <source>is given twice; keep one</source>
        <translation>figura dos veces; deja una</translation>
    </message>
    <message>
        <source>must be a list, not %1</source>
        <translation>debe ser una lista, no %1</translation>
    </message>
    <message>
        <source>must be the secret itself; give secret_digest to keep it out of the file</source>
        <translation>debe ser el propio secreto; indica secret_digest para que no figure en el archivo</translation>
    </message>
    <message>
        <source>is a placeholder, not a secret</source>
        <translation>es un texto de relleno, no un secreto</translation>
    </message>
    <message>
        <source>is short enough to be guessed; use at least 20 random characters</source>
        <translation>es tan corto que se puede adivinar; usa al menos 20 caracteres aleatorios</translation>
    </message>
    <message>
        <source>must be sha256: and 64 hexadecimal digits</source>
        <translation>debe ser sha256: y 64 cifras hexadecimales</translation>
    </message>
    <message>
        <source>must be a time with its zone, for example 2026-12-31T00:00:00Z</source>
        <translation>debe ser una fecha y hora con su zona, por ejemplo 2026-12-31T00:00:00Z</translation>
    </message>
    <message>
        <source>must be HOST:PORT, for example 127.0.0.1:4000</source>
        <translation>debe ser HOST:PORT, por ejemplo 127.0.0.1:4000</translation>
    </message>
    <message>
        <source>is not read from files; set the ADMIN_KEY environment variable instead</source>
        <translation>no se lee de archivos; define la variable de entorno ADMIN_KEY en su lugar</translation>
    </message>
    <message>
        <source>“%1” is not bearer, token, header:NAME, cookie:NAME or none</source>
        <translation>«%1» no es bearer, token, header:NAME, cookie:NAME ni none</translation>
    </message>
    <message>
        <source>must be key, account, refresh or option:NAME</source>
        <translation>debe ser key, account, refresh u option:NAME</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>tiene demasiados niveles de anidamiento</translation>
    </message>
    <message>
        <source>must be a list of pointers or sections</source>
        <translation>debe ser una lista de punteros o de secciones</translation>
    </message>
    <message>
        <source>the old HTTP+SSE transport is not spoken; give the server&apos;s streamable HTTP address</source>
        <translation>el transporte antiguo HTTP+SSE no se admite; indica la dirección HTTP con streaming del servidor</translation>
    </message>
    <message>
        <source>must be http or stdio</source>
        <translation>debe ser http o stdio</translation>
    </message>
    <message>
        <source>is missing: how much the quota allows</source>
        <translation>falta: cuánto permite la cuota</translation>
    </message>
    <message>
        <source>must be an amount in dollars, for example 12.50</source>
        <translation>debe ser un importe en dólares, por ejemplo 12.50</translation>
    </message>
    <message>
        <source>must be a whole number of tokens</source>
        <translation>debe ser un número entero de tokens</translation>
    </message>
    <message>
        <source>must be a whole number of requests</source>
        <translation>debe ser un número entero de solicitudes</translation>
    </message>
    <message>
        <source>must be a length like 30m, 5h or 7d, at most 366d</source>
        <translation>debe ser una duración como 30m, 5h o 7d, de 366d como máximo</translation>
    </message>
    <message>
        <source>“%1” is not a dialect</source>
        <translation>«%1» no es un dialecto</translation>
    </message>
    <message>
        <source>there is no adapter “%1”; there are %2</source>
        <translation>no existe el adaptador «%1»; los hay: %2</translation>
    </message>
    <message>
        <source>there is no adapter “%1”; did you mean %2?</source>
        <translation>no existe el adaptador «%1»; ¿querías decir %2?</translation>
    </message>
    <message>
        <source>is missing: which form of checker</source>
        <translation>falta: qué tipo de comprobador</translation>
    </message>
    <message>
        <source>is missing: what a checker of type custom asks and reads</source>
        <translation>falta: lo que pregunta y lee un comprobador de tipo custom</translation>
    </message>
    <message>
        <source>Plexus ships no checker “%1”; it has to be in DATA_DIR/quota-checkers</source>
        <translation>Plexus no trae ningún comprobador «%1»; tiene que estar en DATA_DIR/quota-checkers</translation>
    </message>
    <message>
        <source>Plexus ships no checker “%1”; it has to be in DATA_DIR/quota-checkers, or did you mean %2?</source>
        <translation>Plexus no trae ningún comprobador «%1»; tiene que estar en DATA_DIR/quota-checkers, ¿o querías decir %2?</translation>
    </message>
    <message>
        <source>names no variable or entry after the colon</source>
        <translation>no nombra ninguna variable ni entrada tras los dos puntos</translation>
    </message>
    <message>
        <source>a provider&apos;s name must not be empty nor contain spaces</source>
        <translation>el nombre de un proveedor no debe estar vacío ni contener espacios</translation>
    </message>
    <message>
        <source>is missing: the address of the provider, or oauth_provider for whose account it is</source>
        <translation>falta: la dirección del proveedor, u oauth_provider, que dice de quién es la cuenta</translation>
    </message>
    <message>
        <source>says which account, but oauth_provider not whose</source>
        <translation>dice qué cuenta, pero oauth_provider no dice de quién</translation>
    </message>
    <message>
        <source>must not contain spaces</source>
        <translation>no debe contener espacios</translation>
    </message>
    <message>
        <source>is a placeholder, not a key</source>
        <translation>es un texto de relleno, no una clave</translation>
    </message>
    <message>
        <source>contains spaces at its ends or characters that cannot be sent</source>
        <translation>tiene espacios al principio o al final, o caracteres que no se pueden enviar</translation>
    </message>
    <message>
        <source>a model&apos;s name must not be empty</source>
        <translation>el nombre de un modelo no debe estar vacío</translation>
    </message>
    <message>
        <source>“%1” is listed twice</source>
        <translation>«%1» figura dos veces en la lista</translation>
    </message>
    <message>
        <source>names an alias and a provider; keep one</source>
        <translation>nombra un alias y un proveedor; deja uno</translation>
    </message>
    <message>
        <source>there is no alias “%1”</source>
        <translation>no existe el alias «%1»</translation>
    </message>
    <message>
        <source>there is no alias “%1”; did you mean %2?</source>
        <translation>no existe el alias «%1»; ¿querías decir %2?</translation>
    </message>
    <message>
        <source>there is no provider “%1”</source>
        <translation>no existe el proveedor «%1»</translation>
    </message>
    <message>
        <source>there is no provider “%1”; did you mean %2?</source>
        <translation>no existe el proveedor «%1»; ¿querías decir %2?</translation>
    </message>
    <message>
        <source>is missing: the provider&apos;s name for the model</source>
        <translation>falta: el nombre que da el proveedor al modelo</translation>
    </message>
    <message>
        <source>the provider %1 does not list the model “%2”</source>
        <translation>el modelo «%2» no figura en la lista del proveedor %1</translation>
    </message>
    <message>
        <source>the provider %1 does not list the model “%2”; did you mean %3?</source>
        <translation>el modelo «%2» no figura en la lista del proveedor %1; ¿querías decir %3?</translation>
    </message>
    <message>
        <source>an alias must not be empty nor contain spaces</source>
        <translation>un alias no debe estar vacío ni contener espacios</translation>
    </message>
    <message>
        <source>has no target: name at least one provider and model</source>
        <translation>no tiene destino: nombra al menos un proveedor y un modelo</translation>
    </message>
    <message>
        <source>is used by another group of this alias</source>
        <translation>ya lo usa otro grupo de este alias</translation>
    </message>
    <message>
        <source>is the same target as an earlier one</source>
        <translation>es el mismo destino que uno anterior</translation>
    </message>
    <message>
        <source>leads back to itself through other aliases</source>
        <translation>vuelve a sí mismo a través de otros alias</translation>
    </message>
    <message>
        <source>exists twice</source>
        <translation>existe dos veces</translation>
    </message>
    <message>
        <source>“%1” is the name of an alias already</source>
        <translation>«%1» ya es el nombre de un alias</translation>
    </message>
    <message>
        <source>“%1” is used twice</source>
        <translation>«%1» se usa dos veces</translation>
    </message>
    <message>
        <source>a key&apos;s name must not be empty nor contain spaces, * or :</source>
        <translation>el nombre de una clave no debe estar vacío ni contener espacios, * ni :</translation>
    </message>
    <message>
        <source>is the same as another key&apos;s</source>
        <translation>es igual que el de otra clave</translation>
    </message>
    <message>
        <source>lets every computer in the network reach Plexus; requests need a key, but nothing is encrypted on the way</source>
        <translation>permite que cualquier equipo de la red llegue a Plexus; las solicitudes necesitan una clave, pero nada va cifrado por el camino</translation>
    </message>
    <message>
        <source>“%1” is not a loopback address (127.0.0.1, ::1 or localhost); for other computers to reach Plexus write network:PORT</source>
        <translation>«%1» no es una dirección de loopback (127.0.0.1, ::1 o localhost); para que otros equipos lleguen a Plexus, escribe network:PORT</translation>
    </message>
    <message>
        <source>the port must be between 0 and 65535</source>
        <translation>el puerto debe estar entre 0 y 65535</translation>
    </message>
    <message>
        <source>“%1” is not an origin like https://app.example</source>
        <translation>«%1» no es un origen como https://app.example</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>debe ser una ruta absoluta</translation>
    </message>
    <message>
        <source>contains characters that cannot be sent</source>
        <translation>contiene caracteres que no se pueden enviar</translation>
    </message>
    <message>
        <source>must be bearer or the name of a request header</source>
        <translation>debe ser bearer o el nombre de una cabecera de solicitud</translation>
    </message>
    <message>
        <source>signs in and has keys; keep one</source>
        <translation>inicia sesión y tiene claves; deja una de las dos cosas</translation>
    </message>
    <message>
        <source>a server has an address or a command; keep one</source>
        <translation>un servidor tiene una dirección o un comando; deja uno de los dos</translation>
    </message>
    <message>
        <source>headers, keys and oauth are for servers with an address; a program has env</source>
        <translation>headers, keys y oauth son para servidores con dirección; un programa tiene env</translation>
    </message>
    <message>
        <source>is not the name of an environment variable</source>
        <translation>no es el nombre de una variable de entorno</translation>
    </message>
    <message>
        <source>must be a full path</source>
        <translation>debe ser una ruta completa</translation>
    </message>
    <message>
        <source>is the name of Plexus&apos; own server; choose another</source>
        <translation>es el nombre del servidor propio de Plexus; elige otro</translation>
    </message>
    <message>
        <source>a server&apos;s name has 1 to 63 of a-z, 0-9, - and _ and begins with a letter or digit</source>
        <translation>el nombre de un servidor tiene de 1 a 63 caracteres de a-z, 0-9, - y _, y empieza por una letra o una cifra</translation>
    </message>
    <message>
        <source>a server&apos;s name must not contain __, which stands before the names of tools</source>
        <translation>el nombre de un servidor no debe contener __, que va delante de los nombres de herramientas</translation>
    </message>
    <message>
        <source>local_http servers are not started; give the program as command and args</source>
        <translation>los servidores local_http no se inician; indica el programa con command y args</translation>
    </message>
    <message>
        <source>has neither upstream_url nor command</source>
        <translation>no tiene upstream_url ni command</translation>
    </message>
    <message>
        <source>there is no MCP server “%1”</source>
        <translation>no existe el servidor MCP «%1»</translation>
    </message>
    <message>
        <source>there is no alias “%1”: images cannot be described</source>
        <translation>no existe el alias «%1»: no se pueden describir las imágenes</translation>
    </message>
    <message>
        <source>“%1” has its own images described; name a model that sees</source>
        <translation>«%1» hace que le describan sus propias imágenes; nombra un modelo que vea</translation>
    </message>
    <message>
        <source>has no effect until vision_fallthrough.descriptor_model names a model</source>
        <translation>no tiene efecto hasta que vision_fallthrough.descriptor_model nombre un modelo</translation>
    </message>
    <message>
        <source>“%1” is not an address, a network like 10.0.0.0/8, or a range like 10.0.0.5-20</source>
        <translation>«%1» no es una dirección, una red como 10.0.0.0/8 ni un intervalo como 10.0.0.5-20</translation>
    </message>
    <message>
        <source>names “%1” twice; it counts once</source>
        <translation>nombra «%1» dos veces; cuenta una sola vez</translation>
    </message>
    <message>
        <source>there is no quota “%1”</source>
        <translation>no existe la cuota «%1»</translation>
    </message>
    <message>
        <source>there is no quota “%1”; did you mean %2?</source>
        <translation>no existe la cuota «%1»; ¿querías decir %2?</translation>
    </message>
    <message>
        <source>limits cost, but %1 has no price: unless its provider reports one, what it costs is not counted</source>
        <translation>limita el coste, pero %1 no tiene precio: si su proveedor no comunica ninguno, lo que cuesta no se cuenta</translation>
    </message>
    <message>
        <source>limits cost, but %1 (and %2 more) has no price: unless its provider reports one, what it costs is not counted</source>
        <translation>limita el coste, pero %1 (y %2 más) no tiene precio: si su proveedor no comunica ninguno, lo que cuesta no se cuenta</translation>
    </message>
    <message>
        <source>a quota&apos;s name must not be empty</source>
        <translation>el nombre de una cuota no debe estar vacío</translation>
    </message>
    <message>
        <source>a quota&apos;s name must not contain line breaks or control characters</source>
        <translation>el nombre de una cuota no debe contener saltos de línea ni caracteres de control</translation>
    </message>
    <message>
        <source>must be more than 0; to shut a key off, disable it</source>
        <translation>debe ser más de 0; para cerrar el paso a una clave, desactívala</translation>
    </message>
    <message>
        <source>is missing: how long a rolling window is, for example 5h</source>
        <translation>falta: cuánto dura la ventana móvil, por ejemplo 5h</translation>
    </message>
    <message>
        <source>only means something with type rolling</source>
        <translation>solo tiene sentido con el tipo rolling</translation>
    </message>
    <message>
        <source>must be between 0 and 1, for example 0.8</source>
        <translation>debe estar entre 0 y 1, por ejemplo 0.8</translation>
    </message>
    <message>
        <source>a price must not be negative</source>
        <translation>un precio no debe ser negativo</translation>
    </message>
    <message>
        <source>is missing: source defined needs at least one tier</source>
        <translation>falta: source defined necesita al menos un tramo</translation>
    </message>
    <message>
        <source>lies below the lower bound</source>
        <translation>está por debajo del límite inferior</translation>
    </message>
    <message>
        <source>tiers must be sorted by their lower bound</source>
        <translation>los tramos deben estar ordenados por su límite inferior</translation>
    </message>
    <message>
        <source>overlaps the tier before it</source>
        <translation>se solapa con el tramo anterior</translation>
    </message>
    <message>
        <source>leaves a gap above %1: requests of that size have no price</source>
        <translation>deja un hueco por encima de %1: las solicitudes de ese tamaño no tienen precio</translation>
    </message>
    <message>
        <source>ends at %1: larger requests have no price</source>
        <translation>termina en %1: las solicitudes más grandes no tienen precio</translation>
    </message>
    <message>
        <source>per_unit needs per_image, per_audio_minute or per_million_characters</source>
        <translation>per_unit necesita per_image, per_audio_minute o per_million_characters</translation>
    </message>
    <message>
        <source>is missing: the catalogue&apos;s id, for example openai/gpt-5</source>
        <translation>falta: el id. del catálogo, por ejemplo openai/gpt-5</translation>
    </message>
    <message>
        <source>does not apply to source per_request</source>
        <translation>no se aplica a source per_request</translation>
    </message>
    <message>
        <source>must be between 0 and 1, for example 0.05</source>
        <translation>debe estar entre 0 y 1, por ejemplo 0.05</translation>
    </message>
    <message>
        <source>must be at least 1</source>
        <translation>debe ser al menos 1</translation>
    </message>
    <message>
        <source>%1 is not a status code</source>
        <translation>%1 no es un código de estado</translation>
    </message>
    <message>
        <source>holds codes from 200 to 299, which are never tried again</source>
        <translation>contiene códigos de 200 a 299, que nunca se reintentan</translation>
    </message>
    <message>
        <source>an empty text would match every error</source>
        <translation>un texto vacío coincidiría con cualquier error</translation>
    </message>
    <message>
        <source>stalls are not watched: without a time to the first bytes or a slowest pace nothing cools</source>
        <translation>los atascos no se vigilan: sin un tiempo hasta los primeros bytes o un ritmo mínimo, nada queda en pausa</translation>
    </message>
    <message>
        <source>the time to the first bytes must be more than 0</source>
        <translation>el tiempo hasta los primeros bytes debe ser mayor que 0</translation>
    </message>
    <message>
        <source>the slowest pace and its window must be more than 0</source>
        <translation>el ritmo mínimo y su ventana deben ser mayores que 0</translation>
    </message>
    <message>
        <source>windowSeconds and gracePeriodSeconds do nothing without minBytesPerSecond</source>
        <translation>windowSeconds y gracePeriodSeconds no hacen nada sin minBytesPerSecond</translation>
    </message>
    <message>
        <source>does nothing without ttfbSeconds</source>
        <translation>no hace nada sin ttfbSeconds</translation>
    </message>
    <message>
        <source>trusts everybody: any client can then name any address as its own</source>
        <translation>confía en cualquiera: cualquier cliente puede entonces indicar como propia cualquier dirección</translation>
    </message>
    <message>
        <source>must be more than 0</source>
        <translation>debe ser mayor que 0</translation>
    </message>
    <message>
        <source>is longer than maxMinutes (%1 &gt; %2)</source>
        <translation>es más largo que maxMinutes (%1 &gt; %2)</translation>
    </message>
    <message>
        <source>is a credential, so its name must end in key, token, secret, password, cookie or session: by that it is known, and kept out of sight</source>
        <translation>es una credencial, así que su nombre debe terminar en key, token, secret, password, cookie o session: así se la reconoce y se mantiene oculta</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>una sección</translation>
    </message>
    <message>
        <source>only the client&apos;s own API knows this part</source>
        <translation>solo la API propia del cliente conoce esta parte</translation>
    </message>
    <message>
        <source>the target takes no images</source>
        <translation>el destino no admite imágenes</translation>
    </message>
    <message>
        <source>chat has no images by file id</source>
        <translation>chat no tiene imágenes por id. de archivo</translation>
    </message>
    <message>
        <source>the target takes no audio</source>
        <translation>el destino no admite audio</translation>
    </message>
    <message>
        <source>chat takes audio by its bytes only</source>
        <translation>chat solo admite el audio en bytes</translation>
    </message>
    <message>
        <source>the file is stored with another vendor</source>
        <translation>el archivo está guardado en otro fabricante</translation>
    </message>
    <message>
        <source>chat takes no files by address; the address is sent as text</source>
        <translation>chat no admite archivos por dirección; la dirección se envía como texto</translation>
    </message>
    <message>
        <source>the target takes no files</source>
        <translation>el destino no admite archivos</translation>
    </message>
    <message>
        <source>chat files have a name only</source>
        <translation>los archivos de chat solo tienen nombre</translation>
    </message>
    <message>
        <source>chat models cannot be told to cite a file</source>
        <translation>no se puede indicar a los modelos de chat que citen un archivo</translation>
    </message>
    <message>
        <source>chat has no such mark; said in words</source>
        <translation>chat no tiene esa marca; se dice con palabras</translation>
    </message>
    <message>
        <source>tool messages hold text only</source>
        <translation>los mensajes de herramienta solo contienen texto</translation>
    </message>
    <message>
        <source>tool messages hold text only; what else there is goes into the next user message</source>
        <translation>los mensajes de herramienta solo contienen texto; lo demás pasa al siguiente mensaje del usuario</translation>
    </message>
    <message>
        <source>chat has no place for the mark on a call</source>
        <translation>chat no tiene sitio para la marca de una llamada</translation>
    </message>
    <message>
        <source>assistant messages hold no media</source>
        <translation>los mensajes del asistente no contienen multimedia</translation>
    </message>
    <message>
        <source>the target does not take back earlier reasoning</source>
        <translation>el destino no admite que se le devuelva el razonamiento anterior</translation>
    </message>
    <message>
        <source>chat requests hold no citations</source>
        <translation>las solicitudes de chat no contienen citas</translation>
    </message>
    <message>
        <source>the target takes no schema; it is asked for JSON and told the schema</source>
        <translation>el destino no admite esquemas; se le pide JSON y se le indica el esquema</translation>
    </message>
    <message>
        <source>the target needs a voice and a format; defaults are sent</source>
        <translation>el destino necesita una voz y un formato; se envían los predeterminados</translation>
    </message>
    <message>
        <source>chat answers have no such part</source>
        <translation>las respuestas de chat no tienen esa parte</translation>
    </message>
    <message>
        <source>chat cites addresses only</source>
        <translation>chat solo cita direcciones</translation>
    </message>
    <message>
        <source>the target&apos;s API has no such parameter</source>
        <translation>la API del destino no tiene ese parámetro</translation>
    </message>
    <message>
        <source>the target takes four stop sequences at most</source>
        <translation>el destino admite cuatro secuencias de parada como máximo</translation>
    </message>
    <message>
        <source>longer than 64 characters; its hash is sent</source>
        <translation>más de 64 caracteres; se envía su hash</translation>
    </message>
    <message>
        <source>chat takes metadata only for stored answers</source>
        <translation>chat solo admite metadatos en respuestas guardadas</translation>
    </message>
    <message>
        <source>another vendor&apos;s tier</source>
        <translation>nivel de otro fabricante</translation>
    </message>
    <message>
        <source>only the client&apos;s own API knows this field</source>
        <translation>solo la API propia del cliente conoce este campo</translation>
    </message>
    <message>
        <source>chat keeps no answers</source>
        <translation>chat no guarda respuestas</translation>
    </message>
    <message>
        <source>chat keeps no conversations</source>
        <translation>chat no guarda conversaciones</translation>
    </message>
    <message>
        <source>the target refuses this field</source>
        <translation>el destino rechaza este campo</translation>
    </message>
    <message>
        <source>the target&apos;s API does not run this tool</source>
        <translation>la API del destino no ejecuta esta herramienta</translation>
    </message>
    <message>
        <source>the target has no such switch</source>
        <translation>el destino no tiene ese interruptor</translation>
    </message>
    <message>
        <source>a completion is text only</source>
        <translation>una completion es solo texto</translation>
    </message>
    <message>
        <source>the target refuses this parameter</source>
        <translation>el destino rechaza este parámetro</translation>
    </message>
    <message>
        <source>code the provider ran and its results are told as text</source>
        <translation>el código que ejecutó el proveedor y sus resultados se indican como texto</translation>
    </message>
    <message>
        <source>the target takes a subset of JSON Schema; the rest is told in the description</source>
        <translation>el destino admite un subconjunto de JSON Schema; el resto se indica en la descripción</translation>
    </message>
    <message>
        <source>the target&apos;s conversations begin with the user</source>
        <translation>las conversaciones del destino empiezan por el usuario</translation>
    </message>
    <message>
        <source>the target does not continue an answer that was begun</source>
        <translation>el destino no continúa una respuesta ya empezada</translation>
    </message>
    <message>
        <source>it was not described</source>
        <translation>no se describió</translation>
    </message>
    <message>
        <source>the target cannot take audio; its transcript is sent</source>
        <translation>el destino no admite audio; se envía su transcripción</translation>
    </message>
    <message>
        <source>the target cannot take audio</source>
        <translation>el destino no admite audio</translation>
    </message>
    <message>
        <source>the target cannot take images</source>
        <translation>el destino no admite imágenes</translation>
    </message>
    <message>
        <source>the file is stored at another vendor</source>
        <translation>el archivo está guardado en otro fabricante</translation>
    </message>
    <message>
        <source>the target cannot take video</source>
        <translation>el destino no admite vídeo</translation>
    </message>
    <message>
        <source>the target cannot take files; its text is sent</source>
        <translation>el destino no admite archivos; se envía su texto</translation>
    </message>
    <message>
        <source>the target cannot take files</source>
        <translation>el destino no admite archivos</translation>
    </message>
    <message>
        <source>signatures of another vendor mean nothing here</source>
        <translation>las firmas de otro fabricante no significan nada aquí</translation>
    </message>
    <message>
        <source>thinking the target did not sign would be refused</source>
        <translation>el razonamiento que el destino no firmó se rechazaría</translation>
    </message>
    <message>
        <source>a tool is forced, which the target refuses while it thinks</source>
        <translation>se fuerza una herramienta, lo que el destino rechaza mientras razona</translation>
    </message>
    <message>
        <source>the answer is begun, which the target refuses while it thinks</source>
        <translation>la respuesta ya está empezada, lo que el destino rechaza mientras razona</translation>
    </message>
    <message>
        <source>the thoughts of the last tool call are not in the history, which the target demands</source>
        <translation>el razonamiento de la última llamada a una herramienta no está en el historial, y el destino lo exige</translation>
    </message>
    <message>
        <source>the target always thinks</source>
        <translation>el destino siempre razona</translation>
    </message>
    <message>
        <source>the target cannot be told not to think; it is told to think least</source>
        <translation>no se puede indicar al destino que no razone; se le indica que razone lo mínimo</translation>
    </message>
    <message>
        <source>the target cannot be told not to think; it gets its least budget</source>
        <translation>no se puede indicar al destino que no razone; recibe su presupuesto mínimo</translation>
    </message>
    <message>
        <source>the target cannot be told not to think</source>
        <translation>no se puede indicar al destino que no razone</translation>
    </message>
    <message>
        <source>the target cannot be told how much to think</source>
        <translation>no se puede indicar al destino cuánto razonar</translation>
    </message>
    <message>
        <source>the target has no such effort; the nearest it has is sent</source>
        <translation>el destino no tiene ese esfuerzo; se envía el más próximo que tiene</translation>
    </message>
    <message>
        <source>the target can be told to think, not how much</source>
        <translation>se puede indicar al destino que razone, pero no cuánto</translation>
    </message>
    <message>
        <source>the budget is outside what the target takes</source>
        <translation>el presupuesto está fuera de lo que admite el destino</translation>
    </message>
    <message>
        <source>thinking is off: there is no room for it below the output limit</source>
        <translation>el razonamiento está desactivado: no cabe por debajo del límite de salida</translation>
    </message>
    <message>
        <source>the budget is made smaller, to leave room for the answer</source>
        <translation>el presupuesto se reduce para dejar sitio a la respuesta</translation>
    </message>
    <message>
        <source>the limit counts thinking too; it is raised to leave room for the answer</source>
        <translation>el límite cuenta también el razonamiento; se aumenta para dejar sitio a la respuesta</translation>
    </message>
    <message>
        <source>the target&apos;s model refuses sampling parameters</source>
        <translation>el modelo del destino rechaza parámetros de muestreo</translation>
    </message>
    <message>
        <source>the target refuses it while it thinks</source>
        <translation>el destino lo rechaza mientras razona</translation>
    </message>
    <message>
        <source>it is above what the target takes</source>
        <translation>está por encima de lo que admite el destino</translation>
    </message>
    <message>
        <source>the target takes temperature or top_p, not both</source>
        <translation>el destino admite temperature o top_p, no ambos</translation>
    </message>
    <message>
        <source>it is above what the target&apos;s model can write</source>
        <translation>está por encima de lo que puede escribir el modelo del destino</translation>
    </message>
    <message>
        <source>it is below what the target takes</source>
        <translation>está por debajo de lo que admite el destino</translation>
    </message>
    <message>
        <source>the target takes fewer stop sequences, or none of space alone</source>
        <translation>el destino admite menos secuencias de parada, o ninguna formada solo por espacios</translation>
    </message>
    <message>
        <source>the target has no JSON mode; it is instructed</source>
        <translation>el destino no tiene modo JSON; se le pide en las instrucciones</translation>
    </message>
    <message>
        <source>the target has no output by schema; the answer is the arguments of a tool</source>
        <translation>el destino no tiene salida por esquema; la respuesta son los argumentos de una herramienta</translation>
    </message>
    <message>
        <source>the target has no output by schema; it is instructed</source>
        <translation>el destino no tiene salida por esquema; se le pide en las instrucciones</translation>
    </message>
    <message>
        <source>an accounting line of Anthropic&apos;s means nothing here</source>
        <translation>una línea contable de Anthropic no significa nada aquí</translation>
    </message>
    <message>
        <source>there are no tools to choose from</source>
        <translation>no hay herramientas entre las que elegir</translation>
    </message>
    <message>
        <source>the client&apos;s API has no such part</source>
        <translation>la API del cliente no tiene esa parte</translation>
    </message>
    <message>
        <source>a conversation begins with the user; a first turn was put in</source>
        <translation>una conversación empieza por el usuario; se añadió un primer turno</translation>
    </message>
    <message>
        <source>only its own API knows this part</source>
        <translation>solo su propia API conoce esta parte</translation>
    </message>
    <message>
        <source>files have no such field; sent as text before the file</source>
        <translation>los archivos no tienen ese campo; se envía como texto antes del archivo</translation>
    </message>
    <message>
        <source>it cannot be told to cite a file</source>
        <translation>no se le puede indicar que cite un archivo</translation>
    </message>
    <message>
        <source>files have no name the Gemini API takes</source>
        <translation>los archivos no tienen un nombre que admita la API Gemini</translation>
    </message>
    <message>
        <source>it is not base64, as Google&apos;s are</source>
        <translation>no es base64, como las de Google</translation>
    </message>
    <message>
        <source>the target does not fetch URLs; its address is sent as text</source>
        <translation>el destino no descarga URL; su dirección se envía como texto</translation>
    </message>
    <message>
        <source>the file is held by another vendor</source>
        <translation>el archivo lo guarda otro fabricante</translation>
    </message>
    <message>
        <source>it has no data</source>
        <translation>no tiene datos</translation>
    </message>
    <message>
        <source>the target refuses it</source>
        <translation>el destino lo rechaza</translation>
    </message>
    <message>
        <source>the target&apos;s API has no such tier</source>
        <translation>la API del destino no tiene ese nivel</translation>
    </message>
    <message>
        <source>the target&apos;s API has no free-text tools</source>
        <translation>la API del destino no tiene herramientas de texto libre</translation>
    </message>
    <message>
        <source>the target refuses it beside functions</source>
        <translation>el destino lo rechaza junto a funciones</translation>
    </message>
    <message>
        <source>the target&apos;s API has no such tool</source>
        <translation>la API del destino no tiene esa herramienta</translation>
    </message>
    <message>
        <source>the target takes five; the later ones were left out</source>
        <translation>el destino admite cinco; se omitieron las posteriores</translation>
    </message>
    <message>
        <source>the target takes no schema, only JSON</source>
        <translation>el destino no admite esquemas, solo JSON</translation>
    </message>
    <message>
        <source>the file is held by another provider; named in text instead</source>
        <translation>el archivo lo guarda otro proveedor; en su lugar se nombra en el texto</translation>
    </message>
    <message>
        <source>assistant turns hold no media there; named in text instead</source>
        <translation>allí los turnos del asistente no contienen multimedia; en su lugar se nombra en el texto</translation>
    </message>
    <message>
        <source>thoughts are taken back only with the vendor&apos;s own signature</source>
        <translation>el razonamiento solo se devuelve con la firma del propio fabricante</translation>
    </message>
    <message>
        <source>the Messages API has no such content</source>
        <translation>la API Messages no tiene ese contenido</translation>
    </message>
    <message>
        <source>only four cache marks are taken; the last ones are kept</source>
        <translation>solo se admiten cuatro marcas de caché; se conservan las últimas</translation>
    </message>
    <message>
        <source>an hour&apos;s cache mark cannot follow a shorter one; made as short</source>
        <translation>una marca de caché de una hora no puede seguir a otra más corta; se acorta igual</translation>
    </message>
    <message>
        <source>no room for it within max_tokens</source>
        <translation>no cabe dentro de max_tokens</translation>
    </message>
    <message>
        <source>the model cannot be told to think</source>
        <translation>no se puede indicar al modelo que razone</translation>
    </message>
    <message>
        <source>it cannot be on while a tool call is forced</source>
        <translation>no puede estar activado mientras se fuerza una llamada a una herramienta</translation>
    </message>
    <message>
        <source>the Messages API has no such content in answers</source>
        <translation>la API Messages no tiene ese contenido en las respuestas</translation>
    </message>
    <message>
        <source>sent as text: the Messages API has no media in answers</source>
        <translation>se envía como texto: la API Messages no tiene multimedia en las respuestas</translation>
    </message>
    <message>
        <source>the Messages API has one answer only</source>
        <translation>la API Messages tiene una sola respuesta</translation>
    </message>
    <message>
        <source>the Messages API has no such field</source>
        <translation>la API Messages no tiene ese campo</translation>
    </message>
    <message>
        <source>the Messages API has no word for a model&apos;s failure</source>
        <translation>la API Messages no tiene palabra para el fallo de un modelo</translation>
    </message>
    <message>
        <source>the Messages API has no such parameter</source>
        <translation>la API Messages no tiene ese parámetro</translation>
    </message>
    <message>
        <source>it cannot be set while the model thinks</source>
        <translation>no se puede establecer mientras el modelo razona</translation>
    </message>
    <message>
        <source>the Messages API answers in text only</source>
        <translation>la API Messages responde solo con texto</translation>
    </message>
    <message>
        <source>asked for in the instructions</source>
        <translation>se pide en las instrucciones</translation>
    </message>
    <message>
        <source>constraints that are not enforced are told in descriptions</source>
        <translation>las restricciones que no se imponen se indican en las descripciones</translation>
    </message>
    <message>
        <source>the Messages API takes at most 1</source>
        <translation>la API Messages admite 1 como máximo</translation>
    </message>
    <message>
        <source>the Messages API takes no stop sequence of white space</source>
        <translation>la API Messages no admite secuencias de parada de espacios en blanco</translation>
    </message>
    <message>
        <source>called standard_only by the Messages API</source>
        <translation>la API Messages lo llama standard_only</translation>
    </message>
    <message>
        <source>the Messages API has no such tier</source>
        <translation>la API Messages no tiene ese nivel</translation>
    </message>
    <message>
        <source>alternatives at the root of a schema are not taken; merged into one object</source>
        <translation>no se admiten alternativas en la raíz de un esquema; se combinan en un solo objeto</translation>
    </message>
    <message>
        <source>the model does not hold to schemas</source>
        <translation>el modelo no se atiene a los esquemas</translation>
    </message>
    <message>
        <source>a free-text tool is sent as a function with one string</source>
        <translation>una herramienta de texto libre se envía como función con una cadena</translation>
    </message>
    <message>
        <source>the tool runs on another provider&apos;s side only</source>
        <translation>la herramienta solo se ejecuta del lado de otro proveedor</translation>
    </message>
    <message>
        <source>another tool has that name</source>
        <translation>otra herramienta tiene ese nombre</translation>
    </message>
    <message>
        <source>the Messages API has no names of participants</source>
        <translation>la API Messages no tiene nombres de participantes</translation>
    </message>
    <message>
        <source>the target reads text and pictures only</source>
        <translation>el destino solo lee texto e imágenes</translation>
    </message>
    <message>
        <source>the target does not take back thoughts</source>
        <translation>el destino no admite que se le devuelva el razonamiento</translation>
    </message>
    <message>
        <source>the target takes pictures inline only</source>
        <translation>el destino solo admite imágenes incluidas en la solicitud</translation>
    </message>
    <message>
        <source>the target&apos;s API has no such mark; said in words</source>
        <translation>la API del destino no tiene esa marca; se dice con palabras</translation>
    </message>
    <message>
        <source>pictures of a result go into the user&apos;s message after it</source>
        <translation>las imágenes de un resultado pasan al mensaje del usuario que le sigue</translation>
    </message>
    <message>
        <source>the client&apos;s API has no place for a part of this kind</source>
        <translation>la API del cliente no tiene sitio para una parte de este tipo</translation>
    </message>
    <message>
        <source>the client&apos;s API has one answer only</source>
        <translation>la API del cliente tiene una sola respuesta</translation>
    </message>
    <message>
        <source>the target cannot be made to call</source>
        <translation>no se puede obligar al destino a hacer llamadas</translation>
    </message>
    <message>
        <source>the target has no such mark; what it caches, it decides itself</source>
        <translation>el destino no tiene esa marca; lo que guarda en caché lo decide él mismo</translation>
    </message>
    <message>
        <source>the target&apos;s API cannot be told how closely to look</source>
        <translation>no se puede indicar a la API del destino con cuánto detalle mirar</translation>
    </message>
    <message>
        <source>the target&apos;s API has no place for it</source>
        <translation>la API del destino no tiene sitio para ello</translation>
    </message>
    <message>
        <source>the target&apos;s API takes audio only inside the request</source>
        <translation>la API del destino solo admite audio dentro de la solicitud</translation>
    </message>
    <message>
        <source>reasoning the target cannot verify</source>
        <translation>razonamiento que el destino no puede verificar</translation>
    </message>
    <message>
        <source>the target&apos;s API takes no images the model made elsewhere</source>
        <translation>la API del destino no admite imágenes que el modelo hizo en otro lugar</translation>
    </message>
    <message>
        <source>the target has not stored the item</source>
        <translation>el destino no tiene guardado el elemento</translation>
    </message>
    <message>
        <source>the client&apos;s API has one choice only</source>
        <translation>la API del cliente tiene una sola opción de respuesta</translation>
    </message>
    <message>
        <source>the client&apos;s API has no place for it</source>
        <translation>la API del cliente no tiene sitio para ello</translation>
    </message>
    <message>
        <source>the target takes 16 or more</source>
        <translation>el destino admite 16 o más</translation>
    </message>
    <message>
        <source>the target knows no such tier</source>
        <translation>el destino no conoce ese nivel</translation>
    </message>
    <message>
        <source>the target&apos;s API has no such built-in tool</source>
        <translation>la API del destino no tiene esa herramienta integrada</translation>
    </message>
    <message>
        <source>the target&apos;s web search cannot be limited</source>
        <translation>no se puede limitar la búsqueda web del destino</translation>
    </message>
    <message>
        <source>the free-text tool &quot;%1&quot; is sent as a function</source>
        <translation>la herramienta de texto libre &quot;%1&quot; se envía como función</translation>
    </message>
    <message>
        <source>the result %1 has no call before it; it is sent as text</source>
        <translation>el resultado %1 no tiene una llamada previa; se envía como texto</translation>
    </message>
    <message>
        <source>the call %1 has no result; it is sent with an error for one</source>
        <translation>la llamada %1 no tiene resultado; se envía con un error en su lugar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is defined twice; the first definition is sent</source>
        <translation>&quot;%1&quot; está definido dos veces; se envía la primera definición</translation>
    </message>
    <message>
        <source>the model ended with an error (%1), which chat calls stop</source>
        <translation>el modelo terminó con un error (%1), que chat llama stop</translation>
    </message>
    <message>
        <source>the image is sent as it came: %1</source>
        <translation>la imagen se envía tal como llegó: %1</translation>
    </message>
    <message>
        <source>a line stands for the image: %1</source>
        <translation>una línea ocupa el lugar de la imagen: %1</translation>
    </message>
    <message>
        <source>thinking is off</source>
        <translation>el razonamiento está desactivado</translation>
    </message>
    <message>
        <source>described by “%1”, kept from before</source>
        <translation>descrita por «%1», conservada de antes</translation>
    </message>
    <message>
        <source>described by “%1”, asked for by another request at the same time</source>
        <translation>descrita por «%1», pedida por otra solicitud al mismo tiempo</translation>
    </message>
    <message>
        <source>described by “%1” in %2 ms, $%3</source>
        <extracomment>%2 is a number, %3 an amount of dollars</extracomment>
        <translation>descrita por «%1» en %2 ms, $%3</translation>
    </message>
    <message>
        <source>described by “%1” in %2 ms, at an unknown price</source>
        <translation>descrita por «%1» en %2 ms, a un precio desconocido</translation>
    </message>
    <message>
        <source>the account is paused</source>
        <translation>la cuenta está pausada</translation>
    </message>
    <message>
        <source>%1 (account “%2”)</source>
        <extracomment>%1 is why, as &quot;first in order&quot;; %2 one of several accounts</extracomment>
        <translation>%1 (cuenta «%2»)</translation>
    </message>
    <message>
        <source>says which accounts, but oauth_provider not whose</source>
        <translation>dice qué cuentas, pero oauth_provider no de quién</translation>
    </message>
    <message>
        <source>and oauth_account both say which account; keep one</source>
        <translation>y oauth_account dicen ambos qué cuenta; deje solo uno</translation>
    </message>
    <message>
        <source>“%1” is no name of an account: letters, digits and . _ - @ + only</source>
        <translation>«%1» no es un nombre de cuenta: solo letras, cifras y . _ - @ +</translation>
    </message>
    <message>
        <source>is missing: whose account it is</source>
        <translation>falta: de quién es la cuenta</translation>
    </message>
    <message>
        <source>is missing: which account</source>
        <translation>falta: qué cuenta</translation>
    </message>
    <message>
        <source>the account “%1” is listed twice</source>
        <translation>la cuenta «%1» aparece dos veces</translation>
    </message>
    <message>
        <source>“%1” is another account&apos;s already</source>
        <translation>«%1» ya es de otra cuenta</translation>
    </message>
    <message>
        <source>must not be longer than %1 characters</source>
        <translation>no puede tener más de %1 caracteres</translation>
    </message>
    <message>
        <source>must not begin or end with a space</source>
        <translation>no puede empezar ni terminar con un espacio</translation>
    </message>
    <message>
        <source>contains characters that cannot be shown</source>
        <translation>contiene caracteres que no se pueden mostrar</translation>
    </message>
</context>
<context>
    <name>GatewayPill</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>Copiar URL base</translation>
    </message>
    <message>
        <source>Stop gateway</source>
        <translation>Detener la pasarela</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>Iniciar la pasarela</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Start Plexus when I log in, in the tray</source>
        <translation>Iniciar Plexus al iniciar sesión, en la bandeja</translation>
    </message>
    <message>
        <source>Set up Plexus</source>
        <translation>Configurar Plexus</translation>
    </message>
    <message>
        <source>Not available in the demo, nor on a desktop without a tray.</source>
        <extracomment>Beside a switch for starting with the session</extracomment>
        <translation>No disponible en la demo ni en un escritorio sin bandeja.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Puesta en marcha</translation>
    </message>
    <message>
        <source>Add accounts, point your clients at Plexus and check that everything answers, step by step.</source>
        <translation>Añade cuentas, conecta tus clientes a Plexus y comprueba que todo responde, paso a paso.</translation>
    </message>
</context>
<context>
    <name>HeadersPane</name>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>No headers were recorded.</source>
        <translation>No se registró ninguna cabecera.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy all headers</source>
        <translation>Copiar todas las cabeceras</translation>
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
        <translation>Nada</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Todas las solicitudes</translation>
    </message>
    <message>
        <source>Latest requests</source>
        <translation>Últimas solicitudes</translation>
    </message>
</context>
<context>
    <name>ImportDecisions</name>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Import them all the same</source>
        <translation>Importarlas de todos modos</translation>
    </message>
    <message>
        <source>I do not use %1 with them any more: import them</source>
        <extracomment>%1 is a program</extracomment>
        <translation>Ya no uso %1 con ellas: importarlas</translation>
    </message>
</context>
<context>
    <name>ImportModelsSheet</name>
    <message>
        <source>Models of %1</source>
        <translation>Modelos de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>Add %n model(s)</source>
        <translation>
            <numerusform>Añadir %n modelo</numerusform>
            <numerusform>Añadir %n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Asking the provider …</source>
        <translation>Preguntando al proveedor…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>No seleccionar ninguno</translation>
    </message>
    <message>
        <source>Select all new</source>
        <translation>Seleccionar todos los nuevos</translation>
    </message>
    <message>
        <source>Let clients ask for each model by its name</source>
        <translation>Permitir que los clientes pidan cada modelo por su nombre</translation>
    </message>
    <message>
        <source>If the name is taken, add the model as one more target of it</source>
        <translation>Si el nombre ya existe, añadirle el modelo como un destino más</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Leave them there</source>
        <translation>Dejarlas donde están</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Plexus reads a file only when you choose it, and copies what it needs. The file stays as it is.</source>
        <translation>Plexus solo lee un archivo cuando lo eliges y copia lo que necesita. El archivo queda como está.</translation>
    </message>
    <message>
        <source>No program Plexus knows has a login on this computer.</source>
        <translation>Ningún programa que Plexus conozca tiene una sesión en este equipo.</translation>
    </message>
    <message>
        <source>Programs with logins</source>
        <translation>Programas con sesiones</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Ruta del archivo</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>For a login that has none in the file.</source>
        <translation>Para una sesión que no lo tiene en el archivo.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>default</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>auth.json</source>
        <translation>auth.json</translation>
    </message>
    <message>
        <source>Import logins of other programs</source>
        <translation>Importar sesiones de otros programas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import the logins of %1</source>
        <translation>Importar las sesiones de %1</translation>
    </message>
    <message>
        <source>The original Plexus’ auth.json, or one from another place.</source>
        <translation>El auth.json del Plexus original, o uno de otro lugar.</translation>
    </message>
    <message>
        <source>Imported:
%1</source>
        <extracomment>%1 accounts, a line each</extracomment>
        <translation>Importado:
%1</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
</context>
<context>
    <name>InspectorActions</name>
    <message>
        <source>Cancel, here and at the provider (x)</source>
        <translation>Cancelar, aquí y en el proveedor (x)</translation>
    </message>
    <message>
        <source>Edit and send again…</source>
        <translation>Editar y enviar de nuevo…</translation>
    </message>
    <message>
        <source>Send to another target and compare…</source>
        <translation>Enviar a otro destino y comparar…</translation>
    </message>
    <message>
        <source>Copy as curl, with $PLEXUS_KEY where the key was (c)</source>
        <translation>Copiar como curl, con $PLEXUS_KEY en lugar de la clave (c)</translation>
    </message>
    <message>
        <source>Export as HAR or JSON…</source>
        <translation>Exportar como HAR o JSON…</translation>
    </message>
    <message>
        <source>Unpin (p)</source>
        <translation>Soltar (p)</translation>
    </message>
    <message>
        <source>Pin (p)</source>
        <translation>Fijar (p)</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Añadir una nota…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Cambiar la nota…</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Eliminar (Supr)</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Send it once more, as it was (r)</source>
        <translation>Enviarla otra vez, tal como era (r)</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
</context>
<context>
    <name>InspectorTabs</name>
    <message>
        <source>Parts of the request</source>
        <translation>Partes de la solicitud</translation>
    </message>
    <message>
        <source>All parts of the request</source>
        <translation>Todas las partes de la solicitud</translation>
    </message>
</context>
<context>
    <name>KeptFields</name>
    <message>
        <source>Kept without effect</source>
        <translation>Conservado sin efecto</translation>
    </message>
    <message>
        <source>Fields of the configuration this came from. Plexus keeps and exports them and does not act on them. YAML or JSON.</source>
        <translation>Campos de la configuración de la que procede. Plexus los conserva y los exporta, pero no los aplica. YAML o JSON.</translation>
    </message>
    <message>
        <source>From another configuration</source>
        <translation>De otra configuración</translation>
    </message>
    <message>
        <source>Give fields, one a line: NAME: value.</source>
        <translation>Indica los campos, uno por línea: NAME: valor.</translation>
    </message>
    <message>
        <source>“%1” is none of the fields that are kept: %2.</source>
        <translation>«%1» no es ninguno de los campos que se conservan: %2.</translation>
    </message>
</context>
<context>
    <name>KeyDetail</name>
    <message>
        <source>New key</source>
        <translation>Nueva clave</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Accept requests with this key</source>
        <translation>Aceptar solicitudes con esta clave</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Eliminar clave</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>portátil</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>SHA-256 of the key: %1…</source>
        <extracomment>%1 the first digits of a SHA-256 sum</extracomment>
        <translation>SHA-256 de la clave: %1…</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Name of a quota, what it allows</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Shows beside every request made with this key.</source>
        <translation>Aparece junto a cada solicitud hecha con esta clave.</translation>
    </message>
    <message>
        <source>Plexus makes the key and shows it once. It keeps only the hash.</source>
        <translation>Plexus crea la clave y la muestra una vez. Solo guarda su hash.</translation>
    </message>
    <message numerus="yes">
        <source>What this key may use (%n set)</source>
        <translation>
            <numerusform>Qué puede usar esta clave (%n límite)</numerusform>
            <numerusform>Qué puede usar esta clave (%n límites)</numerusform>
        </translation>
    </message>
    <message>
        <source>What this key may use</source>
        <translation>Qué puede usar esta clave</translation>
    </message>
    <message>
        <source>Clients that use it are refused from then on.</source>
        <translation>Desde ese momento se rechaza a los clientes que la usen.</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Añadir clave</translation>
    </message>
    <message>
        <source>Add up anew …</source>
        <translation>Volver a sumar …</translation>
    </message>
    <message>
        <source>Counts the requests that are kept, should the use of quotas be wrong</source>
        <translation>Cuenta las solicitudes conservadas, por si el consumo de las cuotas no fuera correcto</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Replace the secret …</source>
        <translation>Sustituir el secreto …</translation>
    </message>
</context>
<context>
    <name>KeyLimits</name>
    <message>
        <source>Only these models</source>
        <translation>Solo estos modelos</translation>
    </message>
    <message>
        <source>Never these models</source>
        <translation>Nunca estos modelos</translation>
    </message>
    <message>
        <source>Refused even where they are allowed above.</source>
        <translation>Se rechazan aunque arriba estén permitidos.</translation>
    </message>
    <message>
        <source>Only these providers</source>
        <translation>Solo estos proveedores</translation>
    </message>
    <message>
        <source>Never these providers</source>
        <translation>Nunca estos proveedores</translation>
    </message>
    <message>
        <source>Only from these addresses</source>
        <translation>Solo desde estas direcciones</translation>
    </message>
    <message>
        <source>192.168.1.7, 10.0.0.0/8, 10.0.0.1-20 or from-to; empty: from anywhere.</source>
        <translation>192.168.1.7, 10.0.0.0/8, 10.0.0.1-20 o desde-hasta; vacío: desde cualquiera.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Date and time, 2026-12-31 18:00 in local time; empty: never.</source>
        <translation>Fecha y hora, 2026-12-31 18:00 en hora local; vacío: nunca.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Give date and time, for example 2026-12-31 18:00.</source>
        <translation>Indica fecha y hora, por ejemplo 2026-12-31 18:00.</translation>
    </message>
    <message>
        <source>May use the raw relay</source>
        <translation>Puede usar el reenvío directo</translation>
    </message>
    <message>
        <source>Everything a provider has, where the provider allows it too.</source>
        <translation>Todo lo que ofrece un proveedor, si el proveedor también lo permite.</translation>
    </message>
    <message>
        <source>Only these MCP servers</source>
        <translation>Solo estos servidores MCP</translation>
    </message>
    <message>
        <source>Never these MCP servers</source>
        <translation>Nunca estos servidores MCP</translation>
    </message>
    <message>
        <source>Model names, separated by commas or spaces. Empty: all models.</source>
        <translation>Nombres de modelos, separados por comas o espacios. Vacío: todos los modelos.</translation>
    </message>
    <message>
        <source>Targets at other providers are skipped. Empty: all providers.</source>
        <translation>Los destinos de otros proveedores se omiten. Vacío: todos los proveedores.</translation>
    </message>
    <message>
        <source>Names of servers, or server/tool for a single tool. Empty: all servers.</source>
        <translation>Nombres de servidores, o servidor/herramienta para una sola herramienta. Vacío: todos los servidores.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Client keys</source>
        <translation>Claves de cliente</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva clave</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
</context>
<context>
    <name>KeyPolicy</name>
    <message>
        <source>all</source>
        <extracomment>what a key may use</extracomment>
        <translation>todos</translation>
    </message>
    <message>
        <source>%1, but not %2</source>
        <extracomment>%1 what a key may use, %2 what it may not</extracomment>
        <translation>%1, pero no %2</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>when a key expires</extracomment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>has expired: %1</source>
        <extracomment>%1 a date</extracomment>
        <translation>ya caducó: %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 a date, %2 a length of time</extracomment>
        <translation>%1, dentro de %2</translation>
    </message>
    <message>
        <source>%1; nothing of it is used</source>
        <extracomment>of a quota; %1 is &quot;100 requests a day&quot;</extracomment>
        <translation>%1; aún no se ha usado nada</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>what is left of a quota</extracomment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Raw relay</source>
        <translation>Reenvío directo</translation>
    </message>
    <message>
        <source>allowed</source>
        <extracomment>may a key use the raw relay</extracomment>
        <translation>permitido</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Solo desde</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>The key “%1” is switched off.</source>
        <translation>La clave «%1» está desactivada.</translation>
    </message>
    <message>
        <source>The key “%1” has expired.</source>
        <translation>La clave «%1» ha caducado.</translation>
    </message>
    <message>
        <source>The key “%1” may not be used from this computer.</source>
        <translation>La clave «%1» no se puede usar desde este equipo.</translation>
    </message>
    <message>
        <source>The quota “%1” is used up: %2. It begins anew in %3.</source>
        <translation>La cuota «%1» está agotada: %2. Empieza de nuevo dentro de %3.</translation>
    </message>
    <message>
        <source>The quota “%1” is used up: %2.</source>
        <translation>La cuota «%1» está agotada: %2.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The change was not saved. %1</source>
        <translation>El cambio no se guardó. %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Aún no hay claves</translation>
    </message>
    <message>
        <source>Each client gets a key of its own, so that you see who asks for what and can switch one off.</source>
        <translation>Cada cliente recibe su propia clave, para que veas quién pide qué y puedas desactivar una sola.</translation>
    </message>
    <message>
        <source>How much the clients of a key may use.</source>
        <translation>Cuánto pueden consumir los clientes de una clave.</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Keys or quotas</source>
        <translation>Claves o cuotas</translation>
    </message>
    <message>
        <source>No quotas yet</source>
        <translation>Aún no hay cuotas</translation>
    </message>
    <message>
        <source>A quota limits requests, tokens or cost in a window of time; a key may be held to several.</source>
        <translation>Una cuota limita solicitudes, tokens o coste en un periodo; a una clave se le pueden aplicar varias.</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>Claves y cuotas</translation>
    </message>
    <message>
        <source>Clients sign in with these keys and never see your provider keys.</source>
        <translation>Los clientes inician sesión con estas claves y nunca ven las de tus proveedores.</translation>
    </message>
    <message>
        <source>Add quota</source>
        <translation>Añadir cuota</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Añadir clave</translation>
    </message>
    <message>
        <source>Add quota (%1)</source>
        <translation>Añadir cuota (%1)</translation>
    </message>
    <message>
        <source>Add key (%1)</source>
        <translation>Añadir clave (%1)</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <extracomment>What the language of the translation calls itself (&quot;Deutsch&quot;), as a person looks for it in a list</extracomment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of a link and what it says</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>LinkViewModel</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>Servidores MCP</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This is not the address of %1, which is at %2.</source>
        <extracomment>%1 is a company, %2 a name of a computer</extracomment>
        <translation>Esta no es la dirección de %1, que está en %2.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message numerus="yes">
        <source>(%n characters)</source>
        <extracomment>The key itself is not shown</extracomment>
        <translation>
            <numerusform>(%n carácter)</numerusform>
            <numerusform>(%n caracteres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Zona de pruebas</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>Claves y cuotas</translation>
    </message>
    <message>
        <source>This address is not encrypted: anyone on the network can read the key and the conversations.</source>
        <translation>Esta dirección no está cifrada: cualquiera en la red puede leer la clave y las conversaciones.</translation>
    </message>
    <message>
        <source>Whoever made this link knows the key, and may be charged for your requests.</source>
        <translation>Quien creó este enlace conoce la clave, y puede que le cobren tus solicitudes.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>How do you want to sign in?</source>
        <translation>¿Cómo quieres iniciar sesión?</translation>
    </message>
    <message>
        <source>With the browser of this computer</source>
        <translation>Con el navegador de este equipo</translation>
    </message>
    <message>
        <source>With a code on any device</source>
        <translation>Con un código en cualquier dispositivo</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Waiting until the code is confirmed …</source>
        <translation>Esperando a que se confirme el código…</translation>
    </message>
    <message>
        <source>Waiting for the browser at port %1 of this computer …</source>
        <translation>Esperando al navegador en el puerto %1 de este equipo…</translation>
    </message>
    <message>
        <source>Waiting for the browser …</source>
        <translation>Esperando al navegador…</translation>
    </message>
    <message>
        <source>Waiting for what you paste …</source>
        <translation>Esperando lo que pegues…</translation>
    </message>
</context>
<context>
    <name>LoginQuestion</name>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>LoginSheet</name>
    <message>
        <source>Cancel the login</source>
        <translation>Cancelar el inicio de sesión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in all the same</source>
        <translation>Iniciar sesión de todos modos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Cuenta «%1»</translation>
    </message>
    <message>
        <source>This login is under way. Leave it and nothing is kept of it.</source>
        <translation>Este inicio de sesión está en curso. Si lo dejas, no se conserva nada.</translation>
    </message>
    <message>
        <source>The login was cancelled.</source>
        <translation>Se canceló el inicio de sesión.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>LoginWaiting</name>
    <message>
        <source>Code to enter on the page</source>
        <translation>Código para introducir en la página</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Paste the code instead</source>
        <translation>Pegar el código</translation>
    </message>
    <message>
        <source>Address or code</source>
        <translation>Dirección o código</translation>
    </message>
    <message>
        <source>The page did not come back by itself: paste the address it ended at, or the code it shows.</source>
        <translation>La página no volvió por sí sola: pega la dirección en la que terminó o el código que muestra.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Ends by itself in %1</source>
        <extracomment>%1 is a countdown, &quot;18:42&quot;</extracomment>
        <translation>Termina solo en %1</translation>
    </message>
    <message>
        <source>Sign-in page: %1</source>
        <extracomment>%1 is the host of a web page</extracomment>
        <translation>Página de inicio de sesión: %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Abrir la página de inicio de sesión</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <extracomment>%1 is a countdown, &quot;18:42&quot;</extracomment>
        <translation>termina en %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The configuration file was changed but not taken over: %1</source>
        <translation>El archivo de configuración cambió, pero no se aplicó: %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 Clients that Plexus has set up need it to run; their settings can be put back as they were.</source>
        <translation>%1 Los clientes que Plexus ha configurado necesitan que esté en marcha; sus ajustes pueden volver a como estaban.</translation>
    </message>
    <message>
        <source>Restore clients</source>
        <translation>Restaurar clientes</translation>
    </message>
    <message>
        <source>Setting up Plexus: finish here, then go on where you were.</source>
        <translation>Configuración de Plexus: termina aquí y sigue después donde estabas.</translation>
    </message>
    <message>
        <source>Back to the set-up</source>
        <translation>Volver a la configuración</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>[image: %1]</source>
        <extracomment>in the place of an image; %1 what it is said to show, or its address</extracomment>
        <translation>[imagen: %1]</translation>
    </message>
</context>
<context>
    <name>McpClients</name>
    <message>
        <source>Clients name themselves; what they say of themselves is not checked. A key that is switched off or replaced ends what it was used for.</source>
        <translation>Los clientes se nombran a sí mismos; lo que dicen de sí no se comprueba. Una clave que se desactiva o se sustituye pone fin a lo que se permitió con ella.</translation>
    </message>
    <message>
        <source>Signing in with a browser is off: none of these is let in until it is on again (Settings, Gateway &amp; network).</source>
        <translation>El inicio de sesión con el navegador está desactivado: ninguno de estos entra hasta que se active de nuevo (Ajustes, Pasarela y red).</translation>
    </message>
    <message>
        <source>Sign out …</source>
        <translation>Cerrar sesión …</translation>
    </message>
    <message>
        <source>Sign %1 out</source>
        <translation>Cerrar la sesión de %1</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>Olvidar …</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Olvidar %1</translation>
    </message>
    <message>
        <source>%1 · sends browsers back to %2</source>
        <extracomment>%1 when it was used, %2 addresses</extracomment>
        <translation>%1 · devuelve los navegadores a %2</translation>
    </message>
    <message>
        <source>No client has signed in</source>
        <translation>Ningún cliente ha iniciado sesión</translation>
    </message>
    <message>
        <source>A client may sign in with a browser instead of carrying a key; it shows here, with what it was allowed.</source>
        <translation>Un cliente puede iniciar sesión con el navegador en lugar de llevar una clave; aparece aquí, con lo que se le permitió.</translation>
    </message>
    <message>
        <source>Clients may sign in with a browser instead of carrying a key, once that is switched on in Settings, Gateway &amp; network.</source>
        <translation>Los clientes pueden iniciar sesión con el navegador en lugar de llevar una clave, una vez que se active en Ajustes, Pasarela y red.</translation>
    </message>
</context>
<context>
    <name>McpConsent</name>
    <message>
        <source>The command has changed since you allowed it. Allow it again?</source>
        <translation>El comando ha cambiado desde que lo permitiste. ¿Permitirlo de nuevo?</translation>
    </message>
    <message>
        <source>Allow this program to run on your computer?</source>
        <translation>¿Permitir que este programa se ejecute en tu equipo?</translation>
    </message>
    <message>
        <source>It can do whatever you can do. Plexus starts it without a shell whenever a client opens a session, and ends it with the session.</source>
        <translation>Puede hacer todo lo que puedes hacer tú. Plexus lo inicia sin shell cada vez que un cliente abre una sesión y lo termina con ella.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programa: %1</translation>
    </message>
    <message>
        <source>Argument %1: %2</source>
        <translation>Argumento %1: %2</translation>
    </message>
    <message>
        <source>In the folder %1</source>
        <translation>En la carpeta %1</translation>
    </message>
    <message>
        <source>It gets nothing of your environment but what every program needs.</source>
        <translation>De tu entorno solo recibe lo que todo programa necesita.</translation>
    </message>
    <message>
        <source>Besides what every program needs, it gets: %1</source>
        <translation>Además de lo que todo programa necesita, recibe: %1</translation>
    </message>
    <message>
        <source>Allow this command</source>
        <translation>Permitir este comando</translation>
    </message>
    <message>
        <source>Careful: some of it holds characters that cannot be seen, or that look like others. They are shown in quotes, as codes.</source>
        <translation>Cuidado: contiene caracteres que no se ven o que se parecen a otros. Se muestran entre comillas, como códigos.</translation>
    </message>
</context>
<context>
    <name>McpKeys</name>
    <message>
        <source>Keys in turn</source>
        <translation>Claves por turno</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Volver a usar</translation>
    </message>
    <message>
        <source>Ends its rest, should the server take it again</source>
        <translation>Termina su pausa, por si el servidor vuelve a aceptarla</translation>
    </message>
    <message>
        <source>Use %1 again</source>
        <extracomment>%1 &quot;Key 1&quot;</extracomment>
        <translation>Volver a usar %1</translation>
    </message>
</context>
<context>
    <name>McpLog</name>
    <message>
        <source>Which requests</source>
        <translation>Qué solicitudes</translation>
    </message>
    <message>
        <source>MCP requests, newest first</source>
        <translation>Solicitudes MCP, las más recientes primero</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>From the client</source>
        <translation>Del cliente</translation>
    </message>
    <message>
        <source>From the server</source>
        <translation>Del servidor</translation>
    </message>
    <message>
        <source>No MCP requests yet</source>
        <translation>Aún no hay solicitudes MCP</translation>
    </message>
    <message>
        <source>Every request to an MCP server shows here, with all of its messages.</source>
        <translation>Aquí aparece cada solicitud a un servidor MCP, con todos sus mensajes.</translation>
    </message>
    <message>
        <source>Tool or method</source>
        <translation>Herramienta o método</translation>
    </message>
    <message>
        <source>Whose requests</source>
        <translation>Solicitudes de quién</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>Cómo terminaron</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Eliminar …</translation>
    </message>
    <message>
        <source>Deletes old requests from the log, or all of them</source>
        <translation>Elimina del registro las solicitudes antiguas, o todas</translation>
    </message>
    <message>
        <source>Delete this request …</source>
        <translation>Eliminar esta solicitud …</translation>
    </message>
    <message>
        <source>No request of that kind</source>
        <translation>Ninguna solicitud de ese tipo</translation>
    </message>
    <message>
        <source>Among the latest thousand none passes the filter.</source>
        <translation>Entre las mil últimas, ninguna pasa el filtro.</translation>
    </message>
</context>
<context>
    <name>McpPage</name>
    <message>
        <source>MCP servers</source>
        <translation>Servidores MCP</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Tools for your agents, behind one address and your keys.</source>
        <translation>Herramientas para tus agentes, tras una sola dirección y tus claves.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>The change was not saved. %1</source>
        <translation>El cambio no se guardó. %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>address of all servers</source>
        <translation>dirección de todos los servidores</translation>
    </message>
    <message>
        <source>No MCP servers yet</source>
        <translation>Aún no hay servidores MCP</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Añadir servidor</translation>
    </message>
    <message>
        <source>All servers at one address</source>
        <translation>Todos los servidores en una dirección</translation>
    </message>
    <message>
        <source>MCP servers give agents tools such as files, search or databases. Add one here and every client reaches it through Plexus; each key sees only the servers it may use.</source>
        <translation>Los servidores MCP dan a los agentes herramientas como archivos, búsqueda o bases de datos. Añade uno aquí y todos los clientes llegan a él a través de Plexus; cada clave solo ve los servidores que puede usar.</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Servers, sign-ins or log</source>
        <translation>Servidores, sesiones o registro</translation>
    </message>
    <message>
        <source>Add server (%1)</source>
        <translation>Añadir servidor (%1)</translation>
    </message>
</context>
<context>
    <name>McpServerDetail</name>
    <message>
        <source>New MCP server</source>
        <translation>Nuevo servidor MCP</translation>
    </message>
    <message>
        <source>Delete server</source>
        <translation>Eliminar servidor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Añadir servidor</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Lower-case letters, digits, - and _. Clients find it at /mcp/ followed by this name.</source>
        <translation>Letras minúsculas, cifras, - y _. Los clientes lo encuentran en /mcp/ seguido de este nombre.</translation>
    </message>
    <message>
        <source>Clients lose its tools at once.</source>
        <translation>Los clientes pierden sus herramientas al instante.</translation>
    </message>
</context>
<context>
    <name>McpServerList</name>
    <message>
        <source>MCP servers</source>
        <translation>Servidores MCP</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Nuevo servidor</translation>
    </message>
</context>
<context>
    <name>McpServerRows</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Its streamable HTTP address, for example https://mcp.example/mcp.</source>
        <translation>Su dirección de Streamable HTTP, por ejemplo https://mcp.example/mcp.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Plexus signs in there by browser, once for all clients.</source>
        <translation>Plexus inicia sesión allí con el navegador, una vez para todos los clientes.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Se envía como</translation>
    </message>
    <message>
        <source>bearer, or the name of a header.</source>
        <translation>bearer, o el nombre de una cabecera.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>NAME=value, one a line. A credential goes to the keychain.</source>
        <translation>NAME=value, una por línea. Las credenciales se guardan en el llavero.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>It speaks MCP on its standard streams. It is started without a shell, and only once you have allowed it.</source>
        <translation>Habla MCP por la entrada y la salida estándar. Se inicia sin shell, y solo cuando lo hayas permitido.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Uno por línea.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>NAME=value, one a line. It gets nothing else of yours; a credential goes to the keychain.</source>
        <translation>NAME=value, una por línea. No recibe nada más tuyo; las credenciales se guardan en el llavero.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Where it is started; empty: your home.</source>
        <translation>Dónde se inicia; vacío: tu carpeta personal.</translation>
    </message>
    <message>
        <source>Time to start</source>
        <translation>Tiempo para iniciarse</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Only these tools</source>
        <translation>Solo estas herramientas</translation>
    </message>
    <message>
        <source>Not these tools</source>
        <translation>Estas herramientas no</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Límite de tiempo</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Mensaje más grande</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Off: clients do not see it.</source>
        <translation>No: los clientes no lo ven.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>At an address</source>
        <translation>En una dirección</translation>
    </message>
    <message>
        <source>As a program</source>
        <translation>Como programa</translation>
    </message>
    <message>
        <source>One a line; each session takes the next. A key goes to the keychain; env:NAME takes it from the environment.</source>
        <translation>Una por línea; cada sesión toma la siguiente. Las claves se guardan en el llavero; env:NAME la toma del entorno.</translation>
    </message>
    <message>
        <source>The tools clients see, also at the address of all servers; * stands for anything. Empty: all.</source>
        <translation>Las herramientas que ven los clientes, también en la dirección de todos los servidores; * equivale a cualquier texto. Vacío: todas.</translation>
    </message>
    <message>
        <source>How long Plexus waits for the next byte of an answer.</source>
        <translation>Cuánto espera Plexus el siguiente byte de una respuesta.</translation>
    </message>
</context>
<context>
    <name>McpServerState</name>
    <message>
        <source>End its processes</source>
        <translation>Terminar sus procesos</translation>
    </message>
    <message>
        <source>End its sessions</source>
        <translation>Terminar sus sesiones</translation>
    </message>
    <message>
        <source>Its processes end, and none is started until you allow it again</source>
        <translation>Sus procesos terminan y no se inicia ninguno hasta que lo permitas de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>address of the server</source>
        <translation>dirección del servidor</translation>
    </message>
    <message>
        <source>What it last wrote to standard error</source>
        <translation>Lo último que escribió en el error estándar</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Error estándar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Waits for you to allow it</source>
        <translation>Espera tu permiso</translation>
    </message>
    <message>
        <source>Ready, nobody uses it</source>
        <translation>Listo, nadie lo usa</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Stop allowing</source>
        <translation>Dejar de permitir</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Address for clients</source>
        <translation>Dirección para los clientes</translation>
    </message>
    <message>
        <source>End its processes?</source>
        <translation>¿Terminar sus procesos?</translation>
    </message>
    <message>
        <source>End its sessions?</source>
        <translation>¿Terminar sus sesiones?</translation>
    </message>
    <message>
        <source>What clients are doing with it breaks off. It is there again with their next question.</source>
        <translation>Se interrumpe lo que los clientes estén haciendo con él. Vuelve a estar ahí con su siguiente pregunta.</translation>
    </message>
    <message>
        <source>Stop allowing this program?</source>
        <translation>¿Dejar de permitir este programa?</translation>
    </message>
    <message>
        <source>Its processes end, and none is started until you allow it again.</source>
        <translation>Sus procesos terminan y no se inicia ninguno hasta que vuelvas a permitirlo.</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>¿Cerrar la sesión?</translation>
    </message>
    <message>
        <source>Plexus forgets its access to this server. Clients lose its tools until you sign in again, in the browser.</source>
        <translation>Plexus olvida su acceso a este servidor. Los clientes pierden sus herramientas hasta que vuelvas a iniciar sesión, en el navegador.</translation>
    </message>
</context>
<context>
    <name>McpTools</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <comment>tools</comment>
        <translation>
            <numerusform>%n retenida</numerusform>
            <numerusform>%n retenidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow all</source>
        <translation>Permitir todas</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Starts the program and asks for its tools</source>
        <translation>Inicia el programa y le pregunta por sus herramientas</translation>
    </message>
    <message>
        <source>Asks the server for its tools</source>
        <translation>Pregunta al servidor por sus herramientas</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>Permitir %1</translation>
    </message>
    <message>
        <source>Hold back %1</source>
        <translation>Retener %1</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Preguntar ahora</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Not known yet: nobody has asked the server for them.</source>
        <translation>Aún no se conocen: nadie se las ha pedido al servidor.</translation>
    </message>
</context>
<context>
    <name>MeterBars</name>
    <message>
        <source>Meters</source>
        <translation>Medidores</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What is used of a meter, when it resets</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take %1 out of the tray&apos;s menu</source>
        <extracomment>%1 is a meter</extracomment>
        <translation>Quitar %1 del menú de la bandeja</translation>
    </message>
    <message>
        <source>Show %1 in the tray&apos;s menu</source>
        <translation>Mostrar %1 en el menú de la bandeja</translation>
    </message>
    <message>
        <source>Show how %1 has gone</source>
        <extracomment>%1 is a meter</extracomment>
        <translation>Mostrar la evolución de %1</translation>
    </message>
</context>
<context>
    <name>MeterBlock</name>
    <message>
        <source>Meters of %1</source>
        <translation>Medidores de %1</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Check the meters of %1 now</source>
        <translation>Comprobar ahora los medidores de %1</translation>
    </message>
</context>
<context>
    <name>MeterHistory</name>
    <message>
        <source>left</source>
        <extracomment>What a figure of a meter says: how much of it is used, or left</extracomment>
        <translation>restante</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
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
        <translation>sin lectura</translation>
    </message>
    <message>
        <source>No readings in this time</source>
        <translation>Sin lecturas en este periodo</translation>
    </message>
    <message>
        <source>%1, %2: %3 at last, least %4, most %5</source>
        <extracomment>%1 a meter, %2 &quot;used&quot; or &quot;left&quot;, the rest figures</extracomment>
        <translation>%1, %2: %3 al final, mínimo %4, máximo %5</translation>
    </message>
</context>
<context>
    <name>MeterHistorySheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Periodo mostrado</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Mostrar el gráfico</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Now %1</source>
        <extracomment>%1 is &quot;used&quot; or &quot;left&quot;: the latest reading of a meter</extracomment>
        <translation>Ahora %1</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>No readings in this time</source>
        <translation>Sin lecturas en este periodo</translation>
    </message>
</context>
<context>
    <name>MeterReadings</name>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
</context>
<context>
    <name>Meters</name>
    <message>
        <source>requests</source>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>créditos</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 what is used, %2 the limit with its unit</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <extracomment>%1 what is left, %2 of how much, with its unit</extracomment>
        <translation>quedan %1 de %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>%1 is a share, &quot;82 %&quot;</extracomment>
        <translation>usado: %1</translation>
    </message>
    <message>
        <source>resets in %1</source>
        <extracomment>%1 is a length of time</extracomment>
        <translation>se restablece en %1</translation>
    </message>
    <message>
        <source>only %1</source>
        <extracomment>%1 names of models</extracomment>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>keeps nothing back</source>
        <translation>no retiene solicitudes</translation>
    </message>
    <message>
        <source>almost used up</source>
        <translation>casi agotado</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Its answers have said nothing yet</source>
        <translation>Sus respuestas aún no han dicho nada</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún no leído</translation>
    </message>
    <message>
        <source>Read from its answers %1</source>
        <extracomment>%1 is a moment, &quot;4 min ago&quot;</extracomment>
        <translation>Leído de sus respuestas: %1</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <extracomment>%1 is a moment, &quot;4 min ago&quot;</extracomment>
        <translation>Comprobado: %1</translation>
    </message>
    <message>
        <source>next in %1</source>
        <extracomment>%1 is a length of time</extracomment>
        <translation>próxima vez en %1</translation>
    </message>
    <message numerus="yes">
        <source>The last %n check(s) failed: %1</source>
        <translation>
            <numerusform>La última comprobación falló: %1</numerusform>
            <numerusform>Las últimas %n comprobaciones fallaron: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The last check failed: %1</source>
        <translation>La última comprobación falló: %1</translation>
    </message>
    <message>
        <source>running out</source>
        <translation>queda poco</translation>
    </message>
</context>
<context>
    <name>MetersCard</name>
    <message>
        <source>All meters</source>
        <translation>Todos los medidores</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A meter, and when it resets</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Plan limits</source>
        <translation>Límites de los planes</translation>
    </message>
    <message>
        <source>Show how %1, %2 has gone</source>
        <extracomment>%1 is a provider, %2 its meter</extracomment>
        <translation>Mostrar la evolución de %1, %2</translation>
    </message>
</context>
<context>
    <name>ModelPrice</name>
    <message>
        <source>$ per million tokens</source>
        <translation>$ por millón de tokens</translation>
    </message>
    <message>
        <source>Give a price; 0 where it is free.</source>
        <translation>Indica un precio; 0 si es gratis.</translation>
    </message>
    <message>
        <source>Give at least one tier.</source>
        <translation>Indica al menos un tramo.</translation>
    </message>
    <message>
        <source>Give the model&apos;s name at OpenRouter.</source>
        <translation>Indica el nombre del modelo en OpenRouter.</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>Solicitudes simultáneas</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Without one the cost of its requests is not known, and it comes last where the cheapest is picked.</source>
        <translation>Sin precio no se conoce el coste de sus solicitudes, y queda el último cuando se elige el más barato.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>By tokens</source>
        <translation>Por tokens</translation>
    </message>
    <message>
        <source>By tokens, in tiers</source>
        <translation>Por tokens, en tramos</translation>
    </message>
    <message>
        <source>From OpenRouter&apos;s list</source>
        <translation>De la lista de OpenRouter</translation>
    </message>
    <message>
        <source>By request</source>
        <translation>Por solicitud</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Reasoning included.</source>
        <translation>Incluye el razonamiento.</translation>
    </message>
    <message>
        <source>Input from the cache</source>
        <translation>Entrada desde la caché</translation>
    </message>
    <message>
        <source>Empty: as input.</source>
        <translation>Vacío: como la entrada.</translation>
    </message>
    <message>
        <source>Input written to the cache</source>
        <translation>Entrada escrita en la caché</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Tramos</translation>
    </message>
    <message>
        <source>One a line, by input tokens, in $ per million: from-to: input output cached cache-write. For example 0-200000: 1.25 10 0.31 and 200001-: 2.5 15.</source>
        <translation>Uno por línea, por tokens de entrada, en $ por millón: desde-hasta: entrada salida caché escritura-en-caché. Por ejemplo 0-200000: 1.25 10 0.31 y 200001-: 2.5 15.</translation>
    </message>
    <message>
        <source>Name at OpenRouter</source>
        <translation>Nombre en OpenRouter</translation>
    </message>
    <message>
        <source>As in its list: anthropic/claude-sonnet-4.5.</source>
        <translation>Como en su lista: anthropic/claude-sonnet-4.5.</translation>
    </message>
    <message>
        <source>Price of a request</source>
        <translation>Precio de una solicitud</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Instead of the provider&apos;s.</source>
        <translation>En lugar del descuento del proveedor.</translation>
    </message>
    <message>
        <source>the provider&apos;s</source>
        <translation>el del proveedor</translation>
    </message>
    <message>
        <source>“%1” is no tier.</source>
        <translation>«%1» no es un tramo válido.</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <extracomment>prices of a million tokens</extracomment>
        <translation>%1 entrada, %2 salida</translation>
    </message>
    <message numerus="yes">
        <source>%n price tier(s)</source>
        <translation>
            <numerusform>%n tramo de precio</numerusform>
            <numerusform>%n tramos de precio</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenRouter&apos;s price</source>
        <translation>precio de OpenRouter</translation>
    </message>
    <message>
        <source>%1 a request</source>
        <translation>%1 por solicitud</translation>
    </message>
    <message>
        <source>Input written for an hour</source>
        <translation>Entrada escrita por una hora</translation>
    </message>
    <message>
        <source>Empty: 1.6 times the price of writing.</source>
        <translation>Vacío: 1,6 veces el precio de escritura.</translation>
    </message>
    <message>
        <source>%1 an image</source>
        <translation>%1 por imagen</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>%1 a million characters</source>
        <translation>%1 por millón de caracteres</translation>
    </message>
    <message>
        <source>Give at least one of the three prices.</source>
        <translation>Indica al menos uno de los tres precios.</translation>
    </message>
    <message>
        <source>By image, minute or characters</source>
        <translation>Por imagen, minuto o caracteres</translation>
    </message>
    <message>
        <source>Price of an image</source>
        <translation>Precio de una imagen</translation>
    </message>
    <message>
        <source>One that was made.</source>
        <translation>De cada imagen generada.</translation>
    </message>
    <message>
        <source>Price of a minute</source>
        <translation>Precio de un minuto</translation>
    </message>
    <message>
        <source>Of sound that was heard.</source>
        <translation>De audio escuchado.</translation>
    </message>
    <message>
        <source>Price of a million characters</source>
        <translation>Precio de un millón de caracteres</translation>
    </message>
    <message>
        <source>Of text that was spoken.</source>
        <translation>De texto hablado.</translation>
    </message>
    <message>
        <source>OpenAI Responses, Codex&apos; short form</source>
        <translation>OpenAI Responses, forma abreviada de Codex</translation>
    </message>
    <message>
        <source>Choose one of the two forms of OpenAI Responses.</source>
        <translation>Elige una de las dos formas de OpenAI Responses.</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Produce</translation>
    </message>
    <message>
        <source>Decides which requests may go to it.</source>
        <translation>Decide qué solicitudes pueden ir a él.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Transcriptions</source>
        <translation>Transcripciones</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Síntesis de voz</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>Reranking</translation>
    </message>
    <message>
        <source>Moderations</source>
        <translation>Moderaciones</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Se accede por</translation>
    </message>
    <message>
        <source>None ticked: by every API the provider has an address for.</source>
        <translation>Ninguna marcada: por todas las API para las que el proveedor tiene dirección.</translation>
    </message>
    <message>
        <source>every API of the provider</source>
        <translation>todas las API del proveedor</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation>Campos adicionales</translation>
    </message>
    <message>
        <source>Merged into the body of every request to it, over the provider&apos;s; null takes a field out. YAML or JSON.</source>
        <translation>Se combinan con el cuerpo de cada solicitud que va a él, por encima de los del proveedor; null quita un campo. YAML o JSON.</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Empezar con un ejemplo</translation>
    </message>
</context>
<context>
    <name>ModelSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modelo %1</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptadores</translation>
    </message>
    <message>
        <source>Over the provider&apos;s: one of the same kind takes its place, one that is off takes it away.</source>
        <translation>Por encima de los del proveedor: uno del mismo tipo ocupa su lugar; uno desactivado lo quita.</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The names clients ask for, and where each leads.</source>
        <translation>Los nombres que piden los clientes y adónde lleva cada uno.</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Añadir modelo</translation>
    </message>
    <message>
        <source>The change was not saved. %1</source>
        <translation>El cambio no se guardó. %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Aún no hay modelos</translation>
    </message>
    <message>
        <source>A provider comes first</source>
        <translation>Primero hace falta un proveedor</translation>
    </message>
    <message>
        <source>A model is a name clients ask for; it leads to a model of one of your providers, and to others when that one fails.</source>
        <translation>Un modelo es un nombre que piden los clientes; lleva a un modelo de uno de tus proveedores, y a otros cuando ese falla.</translation>
    </message>
    <message>
        <source>A model is a name that leads to a model of one of your providers, and there is no provider yet.</source>
        <translation>Un modelo es un nombre que lleva a un modelo de uno de tus proveedores, y aún no hay ningún proveedor.</translation>
    </message>
    <message>
        <source>Go to Providers</source>
        <translation>Ir a Proveedores</translation>
    </message>
    <message>
        <source>Clear all cooldowns</source>
        <translation>Anular todas las pausas</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) cooling down after failures; requests skip them.</source>
        <translation>
            <numerusform>%n destino está en pausa tras fallar; las solicitudes lo omiten.</numerusform>
            <numerusform>%n destinos están en pausa tras fallar; las solicitudes los omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add model (%1)</source>
        <translation>Añadir modelo (%1)</translation>
    </message>
</context>
<context>
    <name>NetworkLight</name>
    <message>
        <source>Open to the network</source>
        <translation>Abierta a la red</translation>
    </message>
    <message>
        <source>Other computers can connect to Plexus.</source>
        <translation>Otros equipos pueden conectarse a Plexus.</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Let other computers connect?</source>
        <translation>¿Permitir que se conecten otros equipos?</translation>
    </message>
    <message>
        <source>Let them connect</source>
        <translation>Permitir que se conecten</translation>
    </message>
    <message>
        <source>Other computers may connect</source>
        <translation>Otros equipos pueden conectarse</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>address for other computers</source>
        <translation>dirección para otros equipos</translation>
    </message>
    <message>
        <source>To be reached by a name, add it to “Other host names”. A key can be held to certain addresses on the page of keys.</source>
        <translation>Para acceder por un nombre, añádelo a «Otros nombres de host». En la página de claves se puede limitar una clave a ciertas direcciones.</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>Add your first provider</source>
        <translation>Añade tu primer proveedor</translation>
    </message>
    <message>
        <source>Add a model clients can ask for</source>
        <translation>Añade un modelo que los clientes puedan pedir</translation>
    </message>
    <message>
        <source>An account with OpenAI, Anthropic or any service that speaks their API. Its key goes to the keychain of this computer.</source>
        <translation>Una cuenta con OpenAI, Anthropic o cualquier servicio que hable su API. Su clave se guarda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>A model is the name clients ask for, and the providers that answer it, in order.</source>
        <translation>Un modelo es el nombre que piden los clientes y los proveedores que responden, por orden.</translation>
    </message>
    <message>
        <source>Clients show it to Plexus; your provider&apos;s key stays here.</source>
        <translation>Los clientes la presentan a Plexus; la clave de tu proveedor se queda aquí.</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Añadir proveedor</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Añadir modelo</translation>
    </message>
    <message>
        <source>Lead me through …</source>
        <translation>Guiarme …</translation>
    </message>
    <message>
        <source>Set up Plexus step by step</source>
        <translation>Configurar Plexus paso a paso</translation>
    </message>
    <message>
        <source>Add a key for your clients</source>
        <translation>Añade una clave para tus clientes</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Añadir clave</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Found by is:noted. It stays on this computer.</source>
        <translation>Se encuentra con is:noted. No sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>NotificationsSection</name>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Show nothing in these hours</source>
        <translation>No mostrar nada en estas horas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Notify me when</source>
        <translation>Avisarme cuando</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock. What happens meanwhile is shown afterwards, if it still holds.</source>
        <translation>Según el reloj de este equipo. Lo que ocurra mientras tanto se muestra después, si sigue siendo así.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>Copiar URL base</translation>
    </message>
    <message>
        <source>Stop gateway</source>
        <translation>Detener la pasarela</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>Iniciar la pasarela</translation>
    </message>
    <message>
        <source>Pause or resume the list of requests</source>
        <translation>Pausar o reanudar la lista de solicitudes</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Añadir proveedor</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Añadir modelo</translation>
    </message>
    <message>
        <source>Appearance: as the system</source>
        <translation>Apariencia: como el sistema</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>Apariencia: clara</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>Apariencia: oscura</translation>
    </message>
    <message>
        <source>Appearance: high contrast</source>
        <translation>Apariencia: alto contraste</translation>
    </message>
    <message>
        <source>Export usage as CSV</source>
        <translation>Exportar el consumo como CSV</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Quit Plexus</source>
        <translation>Salir de Plexus</translation>
    </message>
    <message>
        <source>Set up Plexus</source>
        <translation>Configurar Plexus</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Añadir clave</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <extracomment>%1 is a company or a product</extracomment>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Resume capture</source>
        <translation>Reanudar la captura</translation>
    </message>
    <message>
        <source>Pause capture</source>
        <translation>Pausar la captura</translation>
    </message>
    <message>
        <source>Import logins of other programs</source>
        <translation>Importar sesiones de otros programas</translation>
    </message>
    <message>
        <source>Delete requests</source>
        <translation>Eliminar solicitudes</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
</context>
<context>
    <name>PhaseLegend</name>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Razonamiento</translation>
    </message>
</context>
<context>
    <name>PlaygroundAnswer</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Esperando la respuesta</translation>
    </message>
</context>
<context>
    <name>PlaygroundCall</name>
    <message>
        <source>Call of %1</source>
        <translation>Llamada a %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>Resultado de %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>needs a result</source>
        <translation>necesita un resultado</translation>
    </message>
    <message>
        <source>What the tool returns, for example JSON</source>
        <translation>Lo que devuelve la herramienta, por ejemplo JSON</translation>
    </message>
    <message numerus="yes">
        <source>Send %n result(s)</source>
        <translation>
            <numerusform>Enviar %n resultado</numerusform>
            <numerusform>Enviar %n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaygroundCode</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>Código, %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
</context>
<context>
    <name>PlaygroundComposer</name>
    <message>
        <source>Path of an image</source>
        <translation>Ruta de una imagen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Write a message; drop images here</source>
        <translation>Escribe un mensaje; suelta aquí las imágenes</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or GIF</source>
        <translation>PNG, JPEG, WebP o GIF</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Elegir un archivo …</translation>
    </message>
</context>
<context>
    <name>PlaygroundFoot</name>
    <message>
        <source>Copy the answer</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Show its route</source>
        <translation>Mostrar su ruta</translation>
    </message>
    <message>
        <source>Open in Requests</source>
        <translation>Abrir en Solicitudes</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
</context>
<context>
    <name>PlaygroundHeader</name>
    <message>
        <source>Playground</source>
        <translation>Zona de pruebas</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>As written</source>
        <extracomment>of answers: not laid out</extracomment>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>Show answers as the model wrote them, not laid out</source>
        <translation>Mostrar las respuestas como las escribió el modelo, sin darles formato</translation>
    </message>
</context>
<context>
    <name>PlaygroundImages</name>
    <message>
        <source>Images of the message</source>
        <translation>Imágenes del mensaje</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>PlaygroundPage</name>
    <message>
        <source>Playground</source>
        <translation>Zona de pruebas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Ask a model something</source>
        <translation>Pregunta algo a un modelo</translation>
    </message>
    <message>
        <source>The question goes through the gateway like any client&apos;s: it is routed, counted and listed under Requests.</source>
        <translation>La pregunta pasa por la pasarela como la de cualquier cliente: se enruta, se cuenta y aparece en Solicitudes.</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Setup, key or route</source>
        <translation>Preparación, clave o ruta</translation>
    </message>
</context>
<context>
    <name>PlaygroundPolicy</name>
    <message>
        <source>No key yet</source>
        <translation>Aún no hay clave</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Clave %1</translation>
    </message>
    <message>
        <source>A key of this computer is made with the first request, or paste one under “Setup”.</source>
        <translation>Con la primera solicitud se crea una clave de este equipo; o pega una en «Preparación».</translation>
    </message>
    <message>
        <source>What the key allows</source>
        <translation>Qué permite la clave</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>The key is held to no quota.</source>
        <translation>La clave no está sujeta a ninguna cuota.</translation>
    </message>
    <message>
        <source>Quotas of the key</source>
        <translation>Cuotas de la clave</translation>
    </message>
    <message>
        <source>Where the next question would go</source>
        <translation>Adónde iría la siguiente pregunta</translation>
    </message>
</context>
<context>
    <name>PlaygroundQuestion</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
</context>
<context>
    <name>PlaygroundSetup</name>
    <message>
        <source>Client key</source>
        <translation>Clave de cliente</translation>
    </message>
    <message>
        <source>It stays in memory and is gone with the program.</source>
        <translation>Se queda en la memoria y desaparece al cerrar el programa.</translation>
    </message>
    <message>
        <source>Paste a client key</source>
        <translation>Pega una clave de cliente</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Esfuerzo de razonamiento</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Insert an example</source>
        <translation>Insertar un ejemplo</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
    </message>
    <message>
        <source>Provider default</source>
        <translation>Según el proveedor</translation>
    </message>
    <message>
        <source>Max output tokens</source>
        <translation>Máximo de tokens de salida</translation>
    </message>
    <message>
        <source>A JSON list of objects with name, description and parameters (a JSON schema). You type the results of calls yourself.</source>
        <translation>Una lista JSON de objetos con name, description y parameters (un esquema JSON). Los resultados de las llamadas los escribes tú.</translation>
    </message>
    <message>
        <source>Asked under</source>
        <translation>Preguntar con</translation>
    </message>
    <message>
        <source>This computer&apos;s key</source>
        <translation>La clave de este equipo</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Otra clave</translation>
    </message>
</context>
<context>
    <name>PlaygroundTrail</name>
    <message>
        <source>Where a question goes and why is told here.</source>
        <translation>Aquí se explica adónde va una pregunta y por qué.</translation>
    </message>
    <message>
        <source>Why this target</source>
        <translation>Por qué este destino</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>Name a file.</source>
        <translation>Indica un archivo.</translation>
    </message>
    <message>
        <source>Give the whole path, from its root.</source>
        <translation>Indica la ruta completa, desde la raíz.</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another.</source>
        <translation>Ya hay un archivo con ese nombre. Elige otro.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No hay ninguna carpeta %1.</translation>
    </message>
    <message>
        <source>The file cannot be written (%1).</source>
        <translation>No se puede escribir el archivo (%1).</translation>
    </message>
</context>
<context>
    <name>PromptImage</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No hay ningún archivo «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>«%1» no es un archivo.</translation>
    </message>
    <message>
        <source>“%1” has %2; an image may have %3.</source>
        <extracomment>%1 a file, %2 and %3 sizes</extracomment>
        <translation>«%1» ocupa %2; una imagen puede ocupar %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>No se puede leer «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is no PNG, JPEG, WebP or GIF image.</source>
        <translation>«%1» no es una imagen PNG, JPEG, WebP ni GIF.</translation>
    </message>
</context>
<context>
    <name>ProviderAccountField</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Go to the page of accounts</source>
        <translation>Ir a la página de cuentas</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Elige un servicio</translation>
    </message>
    <message>
        <source>Service of the account</source>
        <translation>Servicio de la cuenta</translation>
    </message>
    <message>
        <source>Use the account %1</source>
        <extracomment>%1 the name of an account</extracomment>
        <translation>Usar la cuenta %1</translation>
    </message>
    <message>
        <source>The next takes over where one is used up or refused. Their order is that of the page of accounts.</source>
        <translation>Cuando una se agota o se rechaza, la siguiente toma el relevo. Su orden es el de la página de cuentas.</translation>
    </message>
</context>
<context>
    <name>ProviderAdapters</name>
    <message numerus="yes">
        <source>Adapters (%n changed)</source>
        <translation>
            <numerusform>Adaptadores (%n cambio)</numerusform>
            <numerusform>Adaptadores (%n cambios)</numerusform>
        </translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptadores</translation>
    </message>
    <message>
        <source>Rewrite requests where the provider wants something in a way of its own. They act one after the other; a model can have others.</source>
        <translation>Reescriben las solicitudes donde el proveedor quiere algo a su manera. Actúan uno tras otro; un modelo puede tener otros.</translation>
    </message>
</context>
<context>
    <name>ProviderAddressRow</name>
    <message>
        <source>API of address %1</source>
        <translation>API de la dirección %1</translation>
    </message>
    <message>
        <source>https://api.example.com/v1</source>
        <translation>https://api.example.com/v1</translation>
    </message>
    <message>
        <source>Base URL for %1</source>
        <extracomment>%1 is an API, &quot;OpenAI Responses&quot;</extracomment>
        <translation>URL base para %1</translation>
    </message>
    <message>
        <source>Remove the base URL for %1</source>
        <extracomment>%1 is an API, &quot;OpenAI Responses&quot;</extracomment>
        <translation>Quitar la URL base para %1</translation>
    </message>
</context>
<context>
    <name>ProviderAddresses</name>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Plexus tells from the address which API it speaks.</source>
        <translation>Plexus deduce de la dirección qué API habla.</translation>
    </message>
    <message>
        <source>Base URL for OpenAI chat completions</source>
        <translation>URL base para OpenAI Chat Completions</translation>
    </message>
    <message>
        <source>At least one base URL is needed.</source>
        <translation>Hace falta al menos una URL base.</translation>
    </message>
    <message>
        <source>https://api.openai.com/v1</source>
        <translation>https://api.openai.com/v1</translation>
    </message>
    <message>
        <source>Base URL for Anthropic Messages</source>
        <translation>URL base para Anthropic Messages</translation>
    </message>
    <message>
        <source>https://api.anthropic.com</source>
        <translation>https://api.anthropic.com</translation>
    </message>
    <message>
        <source>Base URLs for other APIs</source>
        <translation>URL base para otras API</translation>
    </message>
    <message>
        <source>Embeddings, images and sound go to the address for chat where they have none of their own.</source>
        <translation>Los embeddings, las imágenes y el sonido van a la dirección de chat si no tienen una propia.</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Añadir dirección</translation>
    </message>
    <message>
        <source>For the Responses API, Gemini, embeddings, images and others</source>
        <translation>Para la API Responses, Gemini, embeddings, imágenes y otras</translation>
    </message>
    <message>
        <source>Any, told from the address</source>
        <translation>Cualquiera, deducida de la dirección</translation>
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
        <translation>Transcripciones</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Síntesis de voz</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>Reranking</translation>
    </message>
    <message>
        <source>Moderations</source>
        <translation>Moderaciones</translation>
    </message>
    <message>
        <source>Plexus adds %1 itself: leave it out, or end the address with # to have it called as it is.</source>
        <extracomment>%1 is the end of an address, &quot;/chat/completions&quot;</extracomment>
        <translation>Plexus añade %1 por sí solo: omítelo, o termina la dirección con # para que se llame tal cual.</translation>
    </message>
</context>
<context>
    <name>ProviderAdvanced</name>
    <message numerus="yes">
        <source>Advanced (%n changed)</source>
        <translation>
            <numerusform>Avanzado (%n cambio)</numerusform>
            <numerusform>Avanzado (%n cambios)</numerusform>
        </translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Límite de tiempo</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>Límite de tiempo en segundos</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Cabeceras de solicitud</translation>
    </message>
    <message>
        <source>Name of header %1</source>
        <translation>Nombre de la cabecera %1</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>Valor de la cabecera %1</translation>
    </message>
    <message>
        <source>Remove header %1</source>
        <translation>Quitar la cabecera %1</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Añadir cabecera</translation>
    </message>
    <message>
        <source>How many seconds one request may take. Empty: the limit in Settings.</source>
        <translation>Cuántos segundos puede durar una solicitud. Vacío: el límite de Ajustes.</translation>
    </message>
    <message>
        <source>http://host:port, socks5://host:port, or direct. Empty: as in Settings.</source>
        <translation>http://host:port, socks5://host:port o direct. Vacío: como en Ajustes.</translation>
    </message>
    <message>
        <source>Sent with every request to this provider. They replace headers of the same name.</source>
        <translation>Se envían con cada solicitud a este proveedor. Sustituyen a las cabeceras del mismo nombre.</translation>
    </message>
    <message>
        <source>A credential is not kept readable in the configuration. Put it into an environment variable and write env:NAME here, or use the field Authentication above.</source>
        <translation>Una credencial no se guarda legible en la configuración. Ponla en una variable de entorno y escribe aquí env:NAME, o usa el campo Autenticación de arriba.</translation>
    </message>
</context>
<context>
    <name>ProviderChecker</name>
    <message>
        <source>A definition of your own</source>
        <translation>Una definición propia</translation>
    </message>
    <message>
        <source>Meters from</source>
        <translation>Medidores según</translation>
    </message>
    <message>
        <source>Checked every</source>
        <translation>Se comprueba cada</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>%1 (needed): %2</source>
        <extracomment>%1 the name of an option, %2 what it is</extracomment>
        <translation>%1 (necesario): %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Cabeceras de respuesta</translation>
    </message>
    <message>
        <source>Shows how much of a plan or balance is used. When it is used up, requests go elsewhere until it resets.</source>
        <translation>Muestra cuánto se ha usado de un plan o un saldo. Cuando se agota, las solicitudes van a otro destino hasta que se restablece.</translation>
    </message>
    <message>
        <source>Meter options</source>
        <translation>Opciones de los medidores</translation>
    </message>
    <message>
        <source>One a line, as NAME=value; write a credential as env:VARIABLE.</source>
        <translation>Una por línea, como NAME=value; escribe las credenciales como env:VARIABLE.</translation>
    </message>
    <message>
        <source>Fetch meters</source>
        <translation>Consultar los medidores</translation>
    </message>
    <message>
        <source>Off: they are set up and not asked for.</source>
        <translation>No: están configurados, pero no se consultan.</translation>
    </message>
    <message>
        <source>Counts as used up from</source>
        <translation>Cuenta como agotado desde</translation>
    </message>
    <message>
        <source>From so much of an allowance on requests go elsewhere.</source>
        <translation>A partir de este consumo de un cupo, las solicitudes van a otro destino.</translation>
    </message>
    <message>
        <source>Definition of the meters</source>
        <translation>Definición de los medidores</translation>
    </message>
    <message>
        <source>What is asked, and what of the answer is a meter, in the form of config-reference.md. YAML or JSON.</source>
        <translation>Qué se consulta y qué parte de la respuesta es un medidor, en la forma de config-reference.md. YAML o JSON.</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Empezar con un ejemplo</translation>
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
        <translation>%1: se quita %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>in the configuration file</source>
        <translation>en el archivo de configuración</translation>
    </message>
    <message>
        <source>from the variable %1</source>
        <translation>de la variable %1</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>Models added: %1</source>
        <translation>Modelos añadidos: %1</translation>
    </message>
    <message>
        <source>Models removed: %1</source>
        <translation>Modelos quitados: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Cabeceras de solicitud</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Límite de tiempo</translation>
    </message>
    <message>
        <source>Price of %1: %2</source>
        <translation>Precio de %1: %2</translation>
    </message>
    <message>
        <source>Requests at a time to %1: %2</source>
        <translation>Solicitudes simultáneas a %1: %2</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>the account with %1</source>
        <translation>la cuenta de %1</translation>
    </message>
    <message>
        <source>the account %1 with %2</source>
        <translation>la cuenta %1 de %2</translation>
    </message>
    <message>
        <source>%1&#x202f;s</source>
        <translation>%1&#x202f;s</translation>
    </message>
    <message>
        <source>Adapters of %1</source>
        <translation>Adaptadores de %1</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Ajustes de %1</translation>
    </message>
    <message>
        <source>Base URL for %1</source>
        <extracomment>%1 is an API, &quot;OpenAI Responses&quot;</extracomment>
        <translation>URL base para %1</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptadores</translation>
    </message>
    <message>
        <source>the accounts %1 with %2</source>
        <extracomment>%1 names of accounts, %2 a vendor</extracomment>
        <translation>las cuentas %1 de %2</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>openai</source>
        <translation>openai</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation>Ir a Modelos</translation>
    </message>
    <message>
        <source>No model uses this provider.</source>
        <translation>Ningún modelo usa este proveedor.</translation>
    </message>
    <message>
        <source>Delete provider</source>
        <translation>Eliminar proveedor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Añadir proveedor</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Short, without spaces. Models and logs use it.</source>
        <translation>Corto, sin espacios. Se usa en modelos y registros.</translation>
    </message>
    <message>
        <source>Import models …</source>
        <translation>Importar modelos …</translation>
    </message>
    <message>
        <source>Asks the provider which models it has, and lets you choose</source>
        <translation>Pregunta al proveedor qué modelos tiene y te deja elegir</translation>
    </message>
</context>
<context>
    <name>ProviderKeyField</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>A key is in the keychain of this computer. Type here to replace it.</source>
        <translation>Hay una clave en el llavero de este equipo. Escribe aquí para sustituirla.</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer, never in the configuration.</source>
        <translation>Se guarda en el llavero de este equipo, nunca en la configuración.</translation>
    </message>
    <message>
        <source>The provider is called without a key.</source>
        <translation>Se llama al proveedor sin clave.</translation>
    </message>
    <message>
        <source>Where the API key comes from</source>
        <translation>De dónde viene la clave de API</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>Typed, not saved yet</source>
        <translation>Escrita, sin guardar</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Pega la clave</translation>
    </message>
    <message>
        <source>OPENAI_API_KEY</source>
        <translation>OPENAI_API_KEY</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Nombre de la variable</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Plexus reads the key from this environment variable when it starts.</source>
        <translation>Plexus lee la clave de esta variable de entorno al iniciarse.</translation>
    </message>
    <message>
        <source>Tokens are stored encrypted. Plexus renews them.</source>
        <translation>Los tokens se guardan cifrados. Plexus los renueva.</translation>
    </message>
    <message>
        <source>The key is written in the configuration file.</source>
        <translation>La clave está escrita en el archivo de configuración.</translation>
    </message>
    <message>
        <source>Key in the file</source>
        <translation>Clave en el archivo</translation>
    </message>
    <message>
        <source>Key in the keychain</source>
        <translation>Clave en el llavero</translation>
    </message>
    <message>
        <source>Key in a variable</source>
        <translation>Clave en una variable</translation>
    </message>
    <message>
        <source>Account sign-in</source>
        <translation>Inicio de sesión con cuenta</translation>
    </message>
    <message>
        <source>Get a key at %1</source>
        <extracomment>%1 is a web address</extracomment>
        <translation>Obtener una clave en %1</translation>
    </message>
</context>
<context>
    <name>ProviderList</name>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
</context>
<context>
    <name>ProviderModelRow</name>
    <message numerus="yes">
        <source>%1 · %n at a time</source>
        <extracomment>The price of a model, how many requests it takes at a time</extracomment>
        <translation>
            <numerusform>%1 · %n simultánea</numerusform>
            <numerusform>%1 · %n simultáneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>%n simultánea</numerusform>
            <numerusform>%n simultáneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Price and limit of %1, %2</source>
        <translation>Precio y límite de %1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Name of a model, what it is for</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>Stop the test of %1</source>
        <translation>Detener la prueba de %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>%1 is the name by which clients can ask for it</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Put the result of %1 away</source>
        <translation>Quitar de la vista el resultado de %1</translation>
    </message>
</context>
<context>
    <name>ProviderModels</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>gpt-5, gpt-5-mini</source>
        <translation>gpt-5, gpt-5-mini</translation>
    </message>
    <message>
        <source>Models to add</source>
        <translation>Modelos que añadir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>The provider&apos;s own names; separate several by commas or spaces. Press one for its price and limit. Prices are per million tokens.</source>
        <translation>Los nombres que usa el proveedor; separa varios con comas o espacios. Pulsa uno para ver su precio y su límite. Los precios son por millón de tokens.</translation>
    </message>
</context>
<context>
    <name>ProviderPolicy</name>
    <message>
        <source>Requests at a time</source>
        <translation>Solicitudes simultáneas</translation>
    </message>
    <message>
        <source>Over all its models; further ones wait a moment, then go elsewhere.</source>
        <translation>Sumando todos sus modelos; las demás esperan un momento y luego van a otro destino.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Taken off the prices of its models.</source>
        <translation>Se resta de los precios de sus modelos.</translation>
    </message>
    <message>
        <source>Estimate tokens</source>
        <translation>Estimar tokens</translation>
    </message>
    <message>
        <source>Count them here where it reports none; such figures are marked.</source>
        <translation>Contarlos aquí cuando no los comunica; esas cifras van marcadas.</translation>
    </message>
    <message>
        <source>Each request asks it again, whatever happened before.</source>
        <translation>Cada solicitud vuelve a preguntarle, pase lo que pase antes.</translation>
    </message>
    <message>
        <source>Status codes to fail over on</source>
        <translation>Códigos de estado para conmutar</translation>
    </message>
    <message>
        <source>Besides those of Settings; separated by commas or spaces.</source>
        <translation>Además de los de Ajustes; separados por comas o espacios.</translation>
    </message>
    <message>
        <source>Error texts to fail over on</source>
        <translation>Textos de error para conmutar</translation>
    </message>
    <message>
        <source>Besides those of Settings; one a line, a part of the text is enough.</source>
        <translation>Además de los de Ajustes; uno por línea, basta con una parte del texto.</translation>
    </message>
    <message>
        <source>as in Settings</source>
        <translation>como en Ajustes</translation>
    </message>
    <message>
        <source>Wait for the first bytes</source>
        <translation>Espera de los primeros bytes</translation>
    </message>
    <message>
        <source>Not begun by then: it counts as stalled, and the next target is tried.</source>
        <translation>Si no ha empezado para entonces, se considera atascado y se prueba el siguiente destino.</translation>
    </message>
    <message>
        <source>First bytes</source>
        <translation>Primeros bytes</translation>
    </message>
    <message>
        <source>How many count as a beginning.</source>
        <translation>Cuántos cuentan como comienzo.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>Slowest pace</source>
        <translation>Ritmo mínimo</translation>
    </message>
    <message>
        <source>A stream below it counts as stalled.</source>
        <translation>Un stream por debajo se considera atascado.</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>bytes/s</translation>
    </message>
    <message>
        <source>Pace measured over</source>
        <translation>Ritmo medido durante</translation>
    </message>
    <message>
        <source>Grace before the pace counts</source>
        <translation>Margen antes de medir el ritmo</translation>
    </message>
    <message>
        <source>Off: as Settings say.</source>
        <translation>No: como en Ajustes.</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>Atascos</translation>
    </message>
    <message>
        <source>Keeps answers of the Responses API</source>
        <translation>Conserva las respuestas de la API Responses</translation>
    </message>
    <message>
        <source>Whether a conversation can go on there by an answer&apos;s id. Servers that only speak the API forget it; they are sent the whole conversation.</source>
        <translation>Si una conversación puede continuar allí con el ID de una respuesta. Los servidores que solo hablan la API la olvidan; se les envía la conversación entera.</translation>
    </message>
    <message>
        <source>As its address tells</source>
        <translation>Según su dirección</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Raw relay</source>
        <translation>Reenvío directo</translation>
    </message>
    <message>
        <source>Keys that may use it can call everything below /raw/ and the provider&apos;s name, with the provider&apos;s key.</source>
        <translation>Las claves que pueden usarlo acceden a todo lo que cuelga de /raw/ y el nombre del proveedor, con la clave del proveedor.</translation>
    </message>
    <message>
        <source>New models</source>
        <translation>Modelos nuevos</translation>
    </message>
    <message>
        <source>Add new models</source>
        <translation>Añadir modelos nuevos</translation>
    </message>
    <message>
        <source>Its list of models is fetched now and then; what is new is added, nothing is removed.</source>
        <translation>Su lista de modelos se consulta de vez en cuando; lo nuevo se añade y nada se quita.</translation>
    </message>
    <message>
        <source>Fetched every</source>
        <translation>Se consulta cada</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Offer them to clients</source>
        <translation>Ofrecerlos a los clientes</translation>
    </message>
    <message>
        <source>Each new model gets an alias of its name.</source>
        <translation>Cada modelo nuevo recibe un alias con su nombre.</translation>
    </message>
    <message>
        <source>No cooldown after failures</source>
        <translation>Sin pausa tras fallos</translation>
    </message>
    <message>
        <source>Cooldown of a stalled target</source>
        <translation>Pausa de un destino atascado</translation>
    </message>
    <message>
        <source>Use allowances to the end</source>
        <translation>Usar los cupos hasta el final</translation>
    </message>
    <message>
        <source>Requests go elsewhere once a meter is at 100 % instead of 99 %.</source>
        <translation>Las solicitudes van a otro destino cuando un medidor llega al 100 % en lugar de al 99 %.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation>Campos adicionales</translation>
    </message>
    <message>
        <source>Merged into the body of every request; null takes a field out. YAML or JSON.</source>
        <translation>Se combinan con el cuerpo de cada solicitud; null quita un campo. YAML o JSON.</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Empezar con un ejemplo</translation>
    </message>
    <message>
        <source>Address of the raw relay</source>
        <translation>Dirección del reenvío directo</translation>
    </message>
    <message>
        <source>What stands before the rest of the path.</source>
        <translation>Lo que va delante del resto de la ruta.</translation>
    </message>
    <message>
        <source>the provider&apos;s first base URL</source>
        <translation>la primera URL base del proveedor</translation>
    </message>
    <message>
        <source>Header of the raw relay&apos;s key</source>
        <translation>Cabecera de la clave del reenvío directo</translation>
    </message>
</context>
<context>
    <name>ProviderRow</name>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>State of a provider, the dialects it speaks, the number of its models</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>The form has edits that are not saved</extracomment>
        <translation>editado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>Activar %1</translation>
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
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Añadir proveedor</translation>
    </message>
    <message>
        <source>Finish adding %1</source>
        <translation>Terminar de añadir %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>Aún no hay proveedores</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The services that answer, and how Plexus signs in to them.</source>
        <translation>Los servicios que responden y cómo inicia sesión Plexus en ellos.</translation>
    </message>
    <message>
        <source>A provider is OpenAI, Anthropic or any other service that speaks their API, with a key or an account.</source>
        <translation>Un proveedor es OpenAI, Anthropic o cualquier otro servicio que hable su API, con una clave o una cuenta.</translation>
    </message>
</context>
<context>
    <name>QuotaBars</name>
    <message>
        <source>Use of quotas</source>
        <translation>Consumo de las cuotas</translation>
    </message>
    <message>
        <source>all keys together</source>
        <translation>todas las claves juntas</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>almost used up</source>
        <translation>casi agotado</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Forget what was used</source>
        <translation>Olvidar lo consumido</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>shared with other keys</source>
        <translation>compartida con otras claves</translation>
    </message>
    <message>
        <source>shared · %1</source>
        <translation>compartida · %1</translation>
    </message>
    <message>
        <source>What counts now is %1. It begins again at nothing, and this cannot be undone.</source>
        <extracomment>%1 is what was used of a quota, as “40 of 100 requests”</extracomment>
        <translation>Lo que cuenta ahora es %1. Vuelve a empezar desde cero y no se puede deshacer.</translation>
    </message>
    <message>
        <source>Reset %1?</source>
        <translation>¿Restablecer %1?</translation>
    </message>
</context>
<context>
    <name>QuotaDetail</name>
    <message>
        <source>New quota</source>
        <translation>Nueva cuota</translation>
    </message>
    <message>
        <source>Delete quota</source>
        <translation>Eliminar cuota</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>monthly-budget</source>
        <translation>presupuesto-mensual</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminada</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Add quota</source>
        <translation>Añadir cuota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Shows in the list of keys, and in the answer a client gets when it is used up.</source>
        <translation>Aparece en la lista de claves y en la respuesta que recibe un cliente cuando se agota.</translation>
    </message>
    <message>
        <source>Applies to every key that has no quota of its own.</source>
        <translation>Se aplica a todas las claves que no tienen una cuota propia.</translation>
    </message>
    <message>
        <source>No key names it.</source>
        <translation>Ninguna clave la usa.</translation>
    </message>
    <message>
        <source>Add up anew …</source>
        <translation>Volver a sumar …</translation>
    </message>
    <message>
        <source>Counts the requests that are kept, should the use of quotas be wrong</source>
        <translation>Cuenta las solicitudes conservadas, por si el consumo de las cuotas no fuera correcto</translation>
    </message>
</context>
<context>
    <name>QuotaDraft</name>
    <message>
        <source>What it counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Se cuentan</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost in dollars</source>
        <translation>Coste en dólares</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartida</translation>
    </message>
    <message>
        <source>Warn from</source>
        <translation>Avisar desde</translation>
    </message>
    <message>
        <source>Only these models</source>
        <translation>Solo estos modelos</translation>
    </message>
    <message>
        <source>Not these models</source>
        <translation>Estos modelos no</translation>
    </message>
    <message>
        <source>Only these providers</source>
        <translation>Solo estos proveedores</translation>
    </message>
    <message>
        <source>Not these providers</source>
        <translation>Estos proveedores no</translation>
    </message>
    <message>
        <source>Give the length of the window, for example 5h.</source>
        <translation>Indica la duración del periodo, por ejemplo 5h.</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>dólares</translation>
    </message>
    <message>
        <source>Begins anew at midnight UTC; a week begins on Monday.</source>
        <translation>Empieza de nuevo a medianoche UTC; la semana empieza el lunes.</translation>
    </message>
    <message>
        <source>How far back the rolling window counts, for example 30m, 5h or 7d.</source>
        <translation>Hasta dónde se remonta el periodo móvil, por ejemplo 30m, 5h o 7d.</translation>
    </message>
    <message>
        <source>One allowance for all keys that use it together; otherwise each key has its own.</source>
        <translation>Un fondo común para todas las claves que la usan; si no, cada clave tiene el suyo.</translation>
    </message>
    <message>
        <source>From this share of the limit on, answers carry a warning. Empty: never.</source>
        <translation>A partir de esta parte del límite, las respuestas llevan un aviso. Vacío: nunca.</translation>
    </message>
    <message>
        <source>Separated by commas or spaces. Empty: all models.</source>
        <translation>Separados por comas o espacios. Vacío: todos los modelos.</translation>
    </message>
</context>
<context>
    <name>QuotaList</name>
    <message>
        <source>Quotas</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminada</translation>
    </message>
    <message>
        <source>New quota</source>
        <translation>Nueva cuota</translation>
    </message>
</context>
<context>
    <name>Quotas</name>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation>
            <numerusform>%1 solicitud</numerusform>
            <numerusform>%1 solicitudes</numerusform>
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
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 a la semana</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>%1, shared</source>
        <translation>%1, compartida</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 what is used, %2 the limit</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 held for requests under way</source>
        <translation>%1 reservado para solicitudes en curso</translation>
    </message>
    <message>
        <source>resets in %1</source>
        <translation>se restablece en %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>The program&apos;s version</extracomment>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Show page names</source>
        <translation>Mostrar los nombres de las páginas</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Mostrar solo los iconos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>Servidores MCP</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Zona de pruebas</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>Claves y cuotas</translation>
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
        <translation>Últimas solicitudes</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Aún no hay solicitudes</translation>
    </message>
</context>
<context>
    <name>RecountSheet</name>
    <message>
        <source>Add up the use anew?</source>
        <translation>¿Volver a sumar el consumo?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Adding up …</source>
        <translation>Sumando …</translation>
    </message>
    <message>
        <source>Add up anew</source>
        <translation>Volver a sumar</translation>
    </message>
    <message>
        <source>Plexus counts the requests it keeps of the present windows and sets the quotas of %1 to that. What a reset made forget counts again; what was deleted from the history counts no more.</source>
        <extracomment>%1 names of keys</extracomment>
        <translation>Plexus cuenta las solicitudes que conserva de los periodos actuales y ajusta a ello las cuotas de %1. Lo que se olvidó con un restablecimiento vuelve a contar; lo eliminado del historial ya no cuenta.</translation>
    </message>
</context>
<context>
    <name>RelatedPane</name>
    <message>
        <source>Related requests</source>
        <translation>Solicitudes relacionadas</translation>
    </message>
    <message>
        <source>Looking for related requests…</source>
        <translation>Buscando solicitudes relacionadas…</translation>
    </message>
    <message>
        <source>No related requests: it was not sent again, nothing was made for it, and no other request is of its session.</source>
        <translation>No hay solicitudes relacionadas: no se volvió a enviar, no se hizo nada para ella y ninguna otra solicitud es de su sesión.</translation>
    </message>
</context>
<context>
    <name>ReplaySheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send and compare</source>
        <translation>Enviar y comparar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Enviar a</translation>
    </message>
    <message>
        <source>Both answers are then shown side by side.</source>
        <translation>Después se muestran ambas respuestas una junto a otra.</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>Sent through the gateway with the key “%1”; it counts against the limits of that key.</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>Se envía a través de la pasarela con la clave «%1» y cuenta para los límites de esa clave.</translation>
    </message>
</context>
<context>
    <name>RequestInspector</name>
    <message>
        <source>Request %1</source>
        <translation>Solicitud %1</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionadas</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>%1 with key %2</source>
        <extracomment>%1 a program, %2 the name of its key</extracomment>
        <translation>%1 con la clave %2</translation>
    </message>
</context>
<context>
    <name>RequestsFooter</name>
    <message>
        <source>Search further back</source>
        <translation>Buscar más atrás</translation>
    </message>
</context>
<context>
    <name>RequestsHeader</name>
    <message>
        <source>Where the time of each request went, from its start. The scale is compressed: long requests are drawn shorter than they are.</source>
        <translation>En qué se fue el tiempo de cada solicitud, desde su inicio. La escala está comprimida: las solicitudes largas se dibujan más cortas de lo que son.</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Older requests could not be read. %1</source>
        <translation>No se pudieron leer las solicitudes anteriores. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Aún no hay solicitudes</translation>
    </message>
    <message>
        <source>Point an agent or SDK at Plexus; each request shows up here while it runs.</source>
        <translation>Conecta un agente o un SDK a Plexus; cada solicitud aparece aquí mientras está en curso.</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>Copiar URL base</translation>
    </message>
    <message>
        <source>%1 was copied.</source>
        <translation>Se copió %1.</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Ninguna solicitud coincide</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>None of those held here does; older ones are being searched.</source>
        <translation>Ninguna de las que hay aquí coincide; se está buscando en las más antiguas.</translation>
    </message>
    <message>
        <source>None of the requests that are kept passes the filter.</source>
        <translation>Ninguna de las solicitudes conservadas pasa el filtro.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
</context>
<context>
    <name>RequestsTable</name>
    <message numerus="yes">
        <source>%n waiting · resume</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n en espera · reanudar</numerusform>
            <numerusform>%n en espera · reanudar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new ▲</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n nueva ▲</numerusform>
            <numerusform>%n nuevas ▲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new · sort again</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n nueva · reordenar</numerusform>
            <numerusform>%n nuevas · reordenar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsTools</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Show one after the other</source>
        <translation>Mostrar una tras otra</translation>
    </message>
    <message>
        <source>Group by session</source>
        <translation>Agrupar por sesión</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>More actions of the page</source>
        <translation>Más acciones de la página</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Show what came meanwhile, and go on</source>
        <translation>Mostrar lo que llegó mientras tanto y continuar</translation>
    </message>
    <message>
        <source>Hold new requests back while you read</source>
        <translation>Retener las solicitudes nuevas mientras lees</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Preparing …</source>
        <translation>Preparando …</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Quit Plexus</source>
        <translation>Salir de Plexus</translation>
    </message>
    <message>
        <source>Configuration, secrets, logins and limits go back to what they were then. Nothing changes now: the next start of Plexus puts the backup in place, and keeps the present database beside it. What happens until then is in that one.</source>
        <translation>La configuración, los secretos, los inicios de sesión y los límites vuelven a ser los de entonces. Ahora no cambia nada: el próximo inicio de Plexus pone la copia en su lugar y guarda junto a ella la base de datos actual. Lo que ocurra hasta entonces queda en esta última.</translation>
    </message>
    <message>
        <source>The backup is prepared. Quit Plexus and start it again to have it put in place.</source>
        <translation>La copia está preparada. Sal de Plexus e inícialo de nuevo para ponerla en su lugar.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>Archivo de la copia de seguridad</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de contraseña de la copia</translation>
    </message>
</context>
<context>
    <name>RevisionRow</name>
    <message>
        <source>%1, in force</source>
        <translation>%1, en vigor</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
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
        <translation>¿Revertir a esta revisión?</translation>
    </message>
    <message>
        <source>What the configuration said then is in force at once, for every client, as a new revision. You can come back to the present one in the same way.</source>
        <translation>Lo que decía entonces la configuración entra en vigor de inmediato, para todos los clientes, como una revisión nueva. A la actual se puede volver del mismo modo.</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Revisions of the configuration, newest first</source>
        <translation>Revisiones de la configuración, primero las más recientes</translation>
    </message>
    <message>
        <source>Rolling back …</source>
        <translation>Revirtiendo …</translation>
    </message>
    <message>
        <source>Roll back …</source>
        <translation>Revertir …</translation>
    </message>
    <message>
        <source>No revisions here</source>
        <translation>Aquí no hay revisiones</translation>
    </message>
    <message>
        <source>Choose a revision to see what going back to it would change.</source>
        <translation>Elige una revisión para ver qué cambiaría al volver a ella.</translation>
    </message>
</context>
<context>
    <name>RotateKeySheet</name>
    <message>
        <source>Replace the secret of %1?</source>
        <translation>¿Sustituir el secreto de %1?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantenerlo</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Plexus makes a new secret and shows it once. Clients that still show the former one are refused at once. Name, limits and history of the key stay.</source>
        <translation>Plexus crea un secreto nuevo y lo muestra una vez. Los clientes que aún presenten el anterior se rechazan al instante. El nombre, los límites y el historial de la clave se mantienen.</translation>
    </message>
    <message>
        <source>The clients Plexus has set up on this computer share this key. Their files are written with the new secret; what runs has to be started anew. Set up elsewhere, they need it by hand.</source>
        <translation>Los clientes que Plexus ha configurado en este equipo comparten esta clave. Sus archivos se escriben con el secreto nuevo; lo que esté abierto hay que volver a iniciarlo. En los configurados en otro lugar hay que ponerlo a mano.</translation>
    </message>
    <message>
        <source>Clients that use this key need the new secret by hand.</source>
        <translation>En los clientes que usan esta clave hay que poner a mano el secreto nuevo.</translation>
    </message>
</context>
<context>
    <name>RouteSection</name>
    <message>
        <source>Where would this go now?</source>
        <translation>¿Adónde iría esto ahora?</translation>
    </message>
    <message>
        <source>Asked in</source>
        <extracomment>Followed by the choice of an API dialect</extracomment>
        <translation>Preguntado en</translation>
    </message>
    <message>
        <source>API the client speaks</source>
        <translation>API que habla el cliente</translation>
    </message>
    <message>
        <source>with the key</source>
        <extracomment>Followed by the choice of a key</extracomment>
        <translation>con la clave</translation>
    </message>
    <message>
        <source>Key the client shows</source>
        <translation>Clave que presenta el cliente</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>As it is saved; your unsaved changes do not count yet.</source>
        <translation>Según lo guardado; tus cambios sin guardar aún no cuentan.</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Leads to the field that keeps a form from being saved</extracomment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>SavedFilterRow</name>
    <message>
        <source>Do not keep %1 any more</source>
        <translation>Dejar de guardar %1</translation>
    </message>
</context>
<context>
    <name>SavedFiltersMenu</name>
    <message>
        <source>Kept filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>No filter is kept yet. Type one, then keep it here.</source>
        <translation>Aún no hay ningún filtro guardado. Escribe uno y guárdalo aquí.</translation>
    </message>
    <message>
        <source>Name for “%1”</source>
        <translation>Nombre para «%1»</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nombre del filtro</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete them; ten seconds to undo (Del)</source>
        <translation>Eliminarlas; diez segundos para deshacer (Supr)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Copy IDs</source>
        <translation>Copiar los ID</translation>
    </message>
    <message>
        <source>Select all listed</source>
        <translation>Seleccionar todas las de la lista</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Quitar la selección (Esc)</translation>
    </message>
</context>
<context>
    <name>SessionHeading</name>
    <message>
        <source>Folded; press to unfold</source>
        <translation>Plegada; pulsa para desplegar</translation>
    </message>
    <message>
        <source>Unfolded; press to fold</source>
        <translation>Desplegada; pulsa para plegar</translation>
    </message>
</context>
<context>
    <name>SessionTimeline</name>
    <message>
        <source>Nothing ran for %1</source>
        <translation>Nada en curso durante %1</translation>
    </message>
    <message>
        <source>Requests of the session</source>
        <translation>Solicitudes de la sesión</translation>
    </message>
    <message>
        <source>Leave out idle time</source>
        <translation>Omitir el tiempo inactivo</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Show as a timeline</source>
        <translation>Mostrar como línea de tiempo</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The change was not saved. %1</source>
        <translation>El cambio no se guardó. %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>No field has these words. The sections at the side may be about it.</source>
        <translation>Ningún campo contiene estas palabras. Puede que traten de ello las secciones del lateral.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
        <source>For all providers. A provider can have its own values on its page.</source>
        <translation>Para todos los proveedores. Cada proveedor puede tener sus propios valores en su página.</translation>
    </message>
</context>
<context>
    <name>SettingsRows</name>
    <message>
        <source>Timeouts</source>
        <translation>Tiempos de espera</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Exploración</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>Conmutación por error</translation>
    </message>
    <message>
        <source>Try the next target</source>
        <translation>Probar el siguiente destino</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Time for attempts</source>
        <translation>Tiempo para los intentos</translation>
    </message>
    <message>
        <source>No further attempt begins after that.</source>
        <translation>Después no empieza ningún otro intento.</translation>
    </message>
    <message>
        <source>Status codes to fail over on</source>
        <translation>Códigos de estado para conmutar</translation>
    </message>
    <message>
        <source>Error texts to fail over on</source>
        <translation>Textos de error para conmutar</translation>
    </message>
    <message>
        <source>One a line; a part of the text is enough. Network errors always count.</source>
        <translation>Uno por línea; basta con una parte del texto. Los errores de red siempre cuentan.</translation>
    </message>
    <message>
        <source>Cooldown</source>
        <translation>Pausa tras fallos</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>Atascos</translation>
    </message>
    <message>
        <source>Wait for the first bytes</source>
        <translation>Espera de los primeros bytes</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>sin vigilar</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>bytes/s</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Primer byte</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>Respuesta completa</translation>
    </message>
    <message>
        <source>0: no limit.</source>
        <translation>0: sin límite.</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>como arriba</translation>
    </message>
    <message>
        <source>Measure in the background</source>
        <translation>Medir en segundo plano</translation>
    </message>
    <message>
        <source>Measure again after</source>
        <translation>Medir de nuevo tras</translation>
    </message>
    <message>
        <source>Probes at a time</source>
        <translation>Sondas simultáneas</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxies de confianza</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Keep answers of the Responses API for</source>
        <translation>Conservar las respuestas de la API Responses durante</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Describing images</source>
        <translation>Descripción de imágenes</translation>
    </message>
    <message>
        <source>The request fails</source>
        <translation>La solicitud falla</translation>
    </message>
    <message>
        <source>Go on without the image</source>
        <translation>Continuar sin la imagen</translation>
    </message>
    <message>
        <source>Send the image as it is</source>
        <translation>Enviar la imagen tal cual</translation>
    </message>
    <message>
        <source>Plexus&apos; own words</source>
        <translation>Texto propio de Plexus</translation>
    </message>
    <message>
        <source>Images at a time</source>
        <translation>Imágenes simultáneas</translation>
    </message>
    <message>
        <source>Time for one image</source>
        <translation>Tiempo para una imagen</translation>
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
        <translation>Ofrecer MCP</translation>
    </message>
    <message>
        <source>Clients may sign in</source>
        <translation>Los clientes pueden iniciar sesión</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Back up every</source>
        <translation>Hacer copia cada</translation>
    </message>
    <message>
        <source>The oldest are deleted.</source>
        <translation>Se eliminan las más antiguas.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Escuchar en</translation>
    </message>
    <message>
        <source>Proxy towards providers</source>
        <translation>Proxy hacia los proveedores</translation>
    </message>
    <message>
        <source>Other host names</source>
        <translation>Otros nombres de host</translation>
    </message>
    <message>
        <source>Web pages that may call</source>
        <translation>Páginas web autorizadas</translation>
    </message>
    <message>
        <source>Requests of clients</source>
        <translation>Solicitudes de los clientes</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Solicitud más grande</translation>
    </message>
    <message>
        <source>Largest head</source>
        <translation>Cabeceras más grandes</translation>
    </message>
    <message>
        <source>KB</source>
        <translation>KB</translation>
    </message>
    <message>
        <source>Wait for a head</source>
        <translation>Espera de las cabeceras</translation>
    </message>
    <message>
        <source>From its first byte to its last.</source>
        <translation>Desde su primer byte hasta el último.</translation>
    </message>
    <message>
        <source>Wait for a body</source>
        <translation>Espera del cuerpo</translation>
    </message>
    <message>
        <source>Without any byte of it.</source>
        <translation>Sin que llegue ningún byte.</translation>
    </message>
    <message>
        <source>Connections at a time</source>
        <translation>Conexiones simultáneas</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se conserva</translation>
    </message>
    <message>
        <source>Keep requests and answers</source>
        <translation>Conservar solicitudes y respuestas</translation>
    </message>
    <message>
        <source>Of requests that fail</source>
        <translation>De las solicitudes fallidas</translation>
    </message>
    <message>
        <source>Of all requests</source>
        <translation>De todas las solicitudes</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Copias de seguridad automáticas</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Medidores</translation>
    </message>
    <message>
        <source>http://, https:// or socks5:// and an address.</source>
        <translation>http://, https:// o socks5:// y una dirección.</translation>
    </message>
    <message>
        <source>from the environment (HTTPS_PROXY)</source>
        <translation>según el entorno (HTTPS_PROXY)</translation>
    </message>
    <message>
        <source>Connect in advance</source>
        <translation>Conectar por adelantado</translation>
    </message>
    <message>
        <source>Opens a connection to each provider before the first request needs it.</source>
        <translation>Abre una conexión con cada proveedor antes de que la necesite la primera solicitud.</translation>
    </message>
    <message>
        <source>Names Plexus answers to besides localhost, for a reverse proxy of yours in front of it.</source>
        <translation>Nombres a los que responde Plexus además de localhost, para un proxy inverso tuyo delante de él.</translation>
    </message>
    <message>
        <source>Exact origins, such as https://chat.example. Empty: none.</source>
        <translation>Orígenes exactos, por ejemplo https://chat.example. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>Addresses whose X-Forwarded-For is believed, such as 10.0.0.2 or 10.0.0.0/8. Empty: none.</source>
        <translation>Direcciones cuyo X-Forwarded-For se da por bueno, por ejemplo 10.0.0.2 o 10.0.0.0/8. Vacío: ninguna.</translation>
    </message>
    <message>
        <source>DNS, TCP and TLS together.</source>
        <translation>DNS, TCP y TLS en conjunto.</translation>
    </message>
    <message>
        <source>From the end of the request to the head of the answer.</source>
        <translation>Desde el final de la solicitud hasta las cabeceras de la respuesta.</translation>
    </message>
    <message>
        <source>Idle stream</source>
        <translation>Stream inactivo</translation>
    </message>
    <message>
        <source>Longest wait between two pieces of an answer.</source>
        <translation>Espera más larga entre dos fragmentos de una respuesta.</translation>
    </message>
    <message>
        <source>Including its images. A larger one is refused.</source>
        <translation>Con sus imágenes. Las más grandes se rechazan.</translation>
    </message>
    <message>
        <source>Keep idle connections for</source>
        <translation>Mantener conexiones inactivas durante</translation>
    </message>
    <message>
        <source>So that the next request needs no new connection.</source>
        <translation>Para que la siguiente solicitud no necesite una conexión nueva.</translation>
    </message>
    <message>
        <source>All servers together at /mcp, each one at /mcp/ followed by its name.</source>
        <translation>Todos los servidores juntos en /mcp; cada uno en /mcp/ seguido de su nombre.</translation>
    </message>
    <message>
        <source>In the browser, on a page of Plexus, instead of using a key.</source>
        <translation>En el navegador, en una página de Plexus, en lugar de usar una clave.</translation>
    </message>
    <message>
        <source>Where clients reach that page. Empty: the address they call.</source>
        <translation>Dónde acceden los clientes a esa página. Vacío: la dirección a la que llaman.</translation>
    </message>
    <message>
        <source>How long a client can continue from an answer by its ID, whichever provider gave it. 0: none are kept.</source>
        <translation>Durante cuánto tiempo puede un cliente continuar desde una respuesta por su ID, la haya dado el proveedor que sea. 0: no se conserva ninguna.</translation>
    </message>
    <message>
        <source>On disk, in full, encrypted like your secrets; credentials in them are overwritten. What the inspector shows of the latest requests is only in memory.</source>
        <translation>En disco, completas, cifradas como tus secretos; las credenciales que contienen se sobrescriben. Lo que el inspector muestra de las últimas solicitudes está solo en la memoria.</translation>
    </message>
    <message>
        <source>Only by the rules below</source>
        <translation>Solo según las reglas de abajo</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Conservar durante</translation>
    </message>
    <message>
        <source>Pinned requests stay until you delete them.</source>
        <translation>Las solicitudes fijadas permanecen hasta que las elimines.</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Conservar como máximo</translation>
    </message>
    <message>
        <source>Compressed, not counting pinned ones. The oldest go first.</source>
        <translation>Comprimidas, sin contar las fijadas. Las más antiguas se eliminan primero.</translation>
    </message>
    <message>
        <source>Configuration, secrets and quotas in one file, encrypted with this computer&apos;s key, or with the passphrase in the environment variable BACKUP_PASSPHRASE. 0: never.</source>
        <translation>Configuración, secretos y cuotas en un archivo, cifrado con la clave de este equipo o con la frase de contraseña de la variable de entorno BACKUP_PASSPHRASE. 0: nunca.</translation>
    </message>
    <message>
        <source>Backups to keep</source>
        <translation>Copias que conservar</translation>
    </message>
    <message>
        <source>Where backups are written.</source>
        <translation>Dónde se escriben las copias de seguridad.</translation>
    </message>
    <message>
        <source>When a provider fails before the answer has begun. When off, the client gets the error.</source>
        <translation>Cuando un proveedor falla antes de que la respuesta haya empezado. Si se desactiva, el cliente recibe el error.</translation>
    </message>
    <message>
        <source>For each request, the first one included.</source>
        <translation>Por cada solicitud, incluido el primero.</translation>
    </message>
    <message>
        <source>Separated by commas or spaces. Empty: Plexus decides by whose fault an error is.</source>
        <translation>Separados por comas o espacios. Vacío: Plexus decide según de quién sea la culpa del error.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>First cooldown</source>
        <translation>Primera pausa</translation>
    </message>
    <message>
        <source>How long a target that failed is left out. Each further failure doubles it, a success ends it.</source>
        <translation>Cuánto tiempo se deja de lado un destino que falló. Cada nuevo fallo lo duplica; un éxito le pone fin.</translation>
    </message>
    <message>
        <source>Longest cooldown</source>
        <translation>Pausa más larga</translation>
    </message>
    <message>
        <source>A provider that has not begun by then counts as stalled. Empty: not watched.</source>
        <translation>Un proveedor que no ha empezado para entonces se considera atascado. Vacío: no se vigila.</translation>
    </message>
    <message>
        <source>Bytes that count as a beginning</source>
        <translation>Bytes que cuentan como comienzo</translation>
    </message>
    <message>
        <source>Slowest speed</source>
        <translation>Velocidad mínima</translation>
    </message>
    <message>
        <source>A stream slower than this counts as stalled. Empty: not watched.</source>
        <translation>Un stream más lento se considera atascado. Vacío: no se vigila.</translation>
    </message>
    <message>
        <source>Speed measured over</source>
        <translation>Velocidad medida durante</translation>
    </message>
    <message>
        <source>Grace period</source>
        <translation>Margen inicial</translation>
    </message>
    <message>
        <source>How long a stream may be slow at its beginning.</source>
        <translation>Cuánto tiempo puede ir lento un stream al principio.</translation>
    </message>
    <message>
        <source>Stalled targets cool down</source>
        <translation>Poner en pausa los destinos atascados</translation>
    </message>
    <message>
        <source>Exploration for the fastest output</source>
        <translation>Exploración para la salida más rápida</translation>
    </message>
    <message>
        <source>Share of requests sent to a target that was measured little, so that its figures stay true.</source>
        <translation>Parte de las solicitudes que se envía a un destino poco medido, para que sus cifras sigan siendo ciertas.</translation>
    </message>
    <message>
        <source>Exploration for the earliest first token</source>
        <translation>Exploración para el primer token más temprano</translation>
    </message>
    <message>
        <source>Exploration for the fastest whole answer</source>
        <translation>Exploración para la respuesta completa más rápida</translation>
    </message>
    <message>
        <source>Plexus sends requests of its own to targets not measured lately. These probes cost money; your own requests are then not used for exploration.</source>
        <translation>Plexus envía solicitudes propias a los destinos que no se han medido últimamente. Estas sondas cuestan dinero; en cambio, tus solicitudes no se usan para explorar.</translation>
    </message>
    <message>
        <source>Update the price catalogue every</source>
        <translation>Actualizar el catálogo de precios cada</translation>
    </message>
    <message>
        <source>Downloaded from OpenRouter&apos;s public list, without any key, and only while a model is priced by it. 0: never.</source>
        <translation>Se descarga de la lista pública de OpenRouter, sin ninguna clave, y solo mientras algún modelo tome de ella su precio. 0: nunca.</translation>
    </message>
    <message>
        <source>Keep meter readings for</source>
        <translation>Conservar lecturas de los medidores durante</translation>
    </message>
    <message>
        <source>How long Plexus keeps what providers report about plans and balances. 0: only the latest.</source>
        <translation>Cuánto tiempo conserva Plexus lo que los proveedores comunican de planes y saldos. 0: solo lo último.</translation>
    </message>
    <message>
        <source>Model for images</source>
        <translation>Modelo para imágenes</translation>
    </message>
    <message>
        <source>A model of yours that can see images, for example Gemini Flash or GPT. It describes images to models that cannot, where a model&apos;s page says so, each image once. Empty: images are not described.</source>
        <translation>Un modelo tuyo que pueda ver imágenes, por ejemplo Gemini Flash o GPT. Describe las imágenes a los modelos que no pueden verlas, si así lo indica la página del modelo; cada imagen, una vez. Vacío: las imágenes no se describen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>If that fails</source>
        <translation>Si falla</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What that model is asked about each image.</source>
        <translation>Lo que se pregunta a ese modelo sobre cada imagen.</translation>
    </message>
    <message>
        <source>For each request.</source>
        <translation>Por cada solicitud.</translation>
    </message>
    <message>
        <source>Descriptions on disk</source>
        <translation>Descripciones en disco</translation>
    </message>
    <message>
        <source>Kept so that an image of a conversation is described only once. 0: none.</source>
        <translation>Se conservan para que una imagen de una conversación se describa una sola vez. 0: ninguna.</translation>
    </message>
    <message>
        <source>An answer shorter than this has not begun yet.</source>
        <translation>Una respuesta más corta aún no ha empezado.</translation>
    </message>
    <message>
        <source>An address only this computer reaches, and a port; network:4000 lets other computers connect. Changing it ends running requests, and clients have to be set up again.</source>
        <translation>Una dirección a la que solo llega este equipo y un puerto; network:4000 permite que se conecten otros equipos. Cambiarla termina las solicitudes en curso, y hay que volver a configurar los clientes.</translation>
    </message>
</context>
<context>
    <name>SettingsSectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
</context>
<context>
    <name>SetupForm</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Only when opened from here</source>
        <translation>Solo al abrirlo desde aquí</translation>
    </message>
    <message>
        <source>When it is to use Plexus</source>
        <translation>Cuándo debe usar Plexus</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Paste a key of this gateway</source>
        <translation>Pega una clave de esta pasarela</translation>
    </message>
    <message>
        <source>Pasted key</source>
        <translation>Clave pegada</translation>
    </message>
    <message>
        <source>How it is opened</source>
        <translation>Cómo se abre</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>It is set up like this already.</source>
        <translation>Ya está configurado así.</translation>
    </message>
    <message>
        <source>No file is changed: Plexus starts it with temporary settings.</source>
        <translation>No se cambia ningún archivo: Plexus lo inicia con ajustes temporales.</translation>
    </message>
    <message>
        <source>Changes its settings file; applies from the next start.</source>
        <translation>Cambia su archivo de ajustes; se aplica desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Requests are listed under this client’s name, whichever key it uses.</source>
        <translation>Las solicitudes aparecen con el nombre de este cliente, sea cual sea la clave que use.</translation>
    </message>
    <message>
        <source>Keys are masked here. A copy of the file is kept; Undo restores it.</source>
        <translation>Las claves se muestran enmascaradas. Se conserva una copia del archivo; Deshacer la restaura.</translation>
    </message>
</context>
<context>
    <name>SetupSheet</name>
    <message>
        <source>Set up %1 by hand</source>
        <translation>Configurar %1 a mano</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>Configurar %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open in a terminal</source>
        <translation>Abrir en un terminal</translation>
    </message>
    <message>
        <source>Write these changes</source>
        <translation>Escribir estos cambios</translation>
    </message>
    <message>
        <source>Activate this key</source>
        <translation>Activar esta clave</translation>
    </message>
    <message>
        <source>The key you copied works once it is active</source>
        <translation>La clave que has copiado funciona en cuanto esté activa</translation>
    </message>
    <message>
        <source>Instructions last checked: %1.</source>
        <extracomment>%1 is a version or a month</extracomment>
        <translation>Última comprobación de las instrucciones: %1.</translation>
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
        <translation>Teclas nuevas para %1</translation>
    </message>
    <message>
        <source>Press the new keys, or Esc</source>
        <translation>Pulsa las teclas nuevas, o Esc</translation>
    </message>
    <message>
        <source>Reset the keys of %1</source>
        <translation>Restablecer las teclas de %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the keys of %1</source>
        <translation>Cambiar las teclas de %1</translation>
    </message>
</context>
<context>
    <name>ShortcutListModel</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Lists and forms</source>
        <translation>Listas y formularios</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>Copiar URL base</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Intro, Esc</translation>
    </message>
    <message>
        <source>Open, close the inspector</source>
        <translation>Abrir, cerrar el inspector</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Pause and resume</source>
        <translation>Pausar y reanudar</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Cancel a running request</source>
        <translation>Cancelar una solicitud en curso</translation>
    </message>
    <message>
        <source>+, −, 0</source>
        <translation>+, −, 0</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>Antes, después</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Alt+↑, Alt+↓</source>
        <translation>Alt+↑, Alt+↓</translation>
    </message>
    <message>
        <source>Move a target or a group</source>
        <translation>Mover un destino o un grupo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Zona de pruebas</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Añadir una entrada</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>←, →</source>
        <translation>←, →</translation>
    </message>
    <message>
        <source>Previous, next point of a chart</source>
        <translation>Punto anterior, siguiente de un gráfico</translation>
    </message>
    <message>
        <source>Show the requests behind it</source>
        <translation>Mostrar las solicitudes que hay detrás</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, show all</source>
        <translation>Ampliar, reducir, mostrar todo</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>Claves y cuotas</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>Servidores MCP</translation>
    </message>
    <message>
        <source>Filter requests, find a model or a setting</source>
        <translation>Filtrar solicitudes, buscar un modelo o un ajuste</translation>
    </message>
    <message>
        <source>Delete the selected entry or request</source>
        <translation>Eliminar la entrada o la solicitud seleccionada</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Solicitud siguiente</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Solicitud anterior</translation>
    </message>
    <message>
        <source>Previous tab of the inspector</source>
        <translation>Pestaña anterior del inspector</translation>
    </message>
    <message>
        <source>Next tab of the inspector</source>
        <translation>Pestaña siguiente del inspector</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Shift+↑, Shift+↓</source>
        <translation>Shift+↑, Shift+↓</translation>
    </message>
    <message>
        <source>Select several requests</source>
        <translation>Seleccionar varias solicitudes</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select all that are listed</source>
        <translation>Seleccionar todas las de la lista</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menú, Shift+F10</translation>
    </message>
    <message>
        <source>Show what can be done with them</source>
        <translation>Mostrar qué se puede hacer con ellas</translation>
    </message>
    <message>
        <source>Ctrl+Shift+←, Ctrl+Shift+→</source>
        <translation>Ctrl+Shift+←, Ctrl+Shift+→</translation>
    </message>
    <message>
        <source>Narrow, widen the column of a heading</source>
        <translation>Estrechar, ensanchar la columna de un encabezado</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todos</translation>
    </message>
    <message>
        <source>Reset all shortcuts?</source>
        <translation>¿Restablecer todos los atajos?</translation>
    </message>
    <message>
        <source>Every command has its usual keys again.</source>
        <translation>Todos los comandos recuperan sus teclas habituales.</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt do nothing while you write. What one moves about with, such as arrows, Enter and Esc, stays as it is.</source>
        <translation>Las teclas sin Ctrl ni Alt no hacen nada mientras escribes. Las que sirven para moverse, como las flechas, Intro y Esc, quedan como están.</translation>
    </message>
</context>
<context>
    <name>ShownKeyCard</name>
    <message>
        <source>Copy this key now</source>
        <translation>Copia esta clave ahora</translation>
    </message>
    <message>
        <source>Only its hash is kept, so nobody can show it again, not even Plexus. Lost keys are replaced by new ones.</source>
        <translation>Solo se guarda su hash, así que nadie puede volver a mostrarla, ni siquiera Plexus. Las claves perdidas se sustituyen por otras nuevas.</translation>
    </message>
    <message>
        <source>It works while the demo runs and reaches no provider outside this computer.</source>
        <translation>Funciona mientras dura la demo y no llega a ningún proveedor fuera de este equipo.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>Ya la he copiado</translation>
    </message>
    <message>
        <source>Demo key</source>
        <translation>Clave de la demo</translation>
    </message>
</context>
<context>
    <name>SignOutSheet</name>
    <message>
        <source>Sign out?</source>
        <translation>¿Cerrar sesión?</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Mantener la sesión</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Plexus forgets the tokens of %1. Only signing in again brings them back.</source>
        <translation>Plexus olvida los tokens de %1. Solo se recuperan iniciando sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1: requests go elsewhere from then on, or fail.</source>
        <extracomment>%1 says which providers use an account</extracomment>
        <translation>%1: desde entonces las solicitudes van a otro destino o fallan.</translation>
    </message>
    <message>
        <source>Remove this account?</source>
        <translation>¿Quitar esta cuenta?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Plexus forgets %1. Only signing in again brings it back.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Plexus olvida %1. Solo se recupera iniciando sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>SpeedsSection</name>
    <message>
        <source>Measured speeds</source>
        <translation>Velocidades medidas</translation>
    </message>
    <message>
        <source>Forget what was measured of: %1?</source>
        <extracomment>%1 is &quot;All targets&quot;, a provider, or a model at one</extracomment>
        <translation>¿Olvidar lo medido de: %1?</translation>
    </message>
    <message>
        <source>Selectors that go by speed know nothing of these targets until they have answered again. It cannot be undone.</source>
        <translation>Los selectores que se guían por la velocidad no saben nada de estos destinos hasta que vuelvan a responder. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Plexus measures how fast targets answer, and selectors by speed or latency go by it. What was measured of one that has changed can be forgotten.</source>
        <translation>Plexus mide lo rápido que responden los destinos, y los selectores por velocidad o latencia se guían por ello. Lo medido de uno que ha cambiado se puede olvidar.</translation>
    </message>
    <message>
        <source>Whose speeds</source>
        <translation>Velocidades de quién</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>Olvidar …</translation>
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
            <numerusform>%n llamada a herramientas</numerusform>
            <numerusform>%n llamadas a herramientas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>a gap in a stream: %1 how long, %2 when it began</extracomment>
        <translation>%1 a los %2</translation>
    </message>
    <message>
        <source>stalled for %1</source>
        <translation>atascada durante %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stall(s), the longest %1</source>
        <translation>
            <numerusform>%n atasco, el más largo %1</numerusform>
            <numerusform>%n atascos, el más largo %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Llamadas a herramientas</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>when a call began</extracomment>
        <translation>a los %1</translation>
    </message>
    <message>
        <source>Stalls over %1</source>
        <extracomment>%1 a length of time: gaps that are longer are told</extracomment>
        <translation>Atascos de más de %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
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
        <translation>Mostrar lo conocido</translation>
    </message>
</context>
<context>
    <name>SummaryPane</name>
    <message>
        <source>Why this target</source>
        <translation>Por qué este destino</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) considered</source>
        <translation>
            <numerusform>%n destino considerado</numerusform>
            <numerusform>%n destinos considerados</numerusform>
        </translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>No se conservó</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) left out or changed</source>
        <translation>
            <numerusform>%n campo omitido o cambiado</numerusform>
            <numerusform>%n campos omitidos o cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>SystemLogSection</name>
    <message>
        <source>Words in a line</source>
        <translation>Palabras de una línea</translation>
    </message>
    <message>
        <source>Levels shown</source>
        <translation>Niveles mostrados</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Lines of the log, oldest first</source>
        <translation>Líneas del registro, primero las más antiguas</translation>
    </message>
    <message>
        <source>No line of that kind.</source>
        <translation>Ninguna línea de ese tipo.</translation>
    </message>
    <message>
        <source>Write what is shown to a file</source>
        <translation>Escribir lo que se muestra en un archivo</translation>
    </message>
    <message>
        <source>File for the log</source>
        <translation>Archivo para el registro</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Copy all lines that are shown</source>
        <translation>Copiar todas las líneas que se muestran</translation>
    </message>
    <message>
        <source>Clear the lines here, not where the log is written</source>
        <translation>Vaciar las líneas aquí, no donde se escribe el registro</translation>
    </message>
    <message>
        <source>Part of Plexus shown</source>
        <translation>Parte de Plexus mostrada</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Como las demás</translation>
    </message>
    <message>
        <source>Has every part write at the same level again</source>
        <translation>Hace que todas las partes vuelvan a escribir al mismo nivel</translation>
    </message>
</context>
<context>
    <name>TalkTexts</name>
    <message>
        <source>%1 out</source>
        <extracomment>tokens of the answer; follows &quot;24 tokens in&quot;</extracomment>
        <translation>%1 salida</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>primer token %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <translation>%1, estimado</translation>
    </message>
    <message>
        <source>of these thinking</source>
        <translation>de ellos, de razonamiento</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>The model&apos;s answer ended with an error.</source>
        <translation>La respuesta del modelo terminó con un error.</translation>
    </message>
    <message>
        <source>It stopped at the limit of tokens.</source>
        <translation>Se detuvo en el límite de tokens.</translation>
    </message>
    <message>
        <source>It stopped: %1.</source>
        <extracomment>%1 the API&apos;s own word for why</extracomment>
        <translation>Se detuvo: %1.</translation>
    </message>
    <message>
        <source>%1 tokens in</source>
        <extracomment>tokens of the request</extracomment>
        <translation>%1 tokens de entrada</translation>
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
        <translation>Destinos</translation>
    </message>
    <message>
        <source>The second group is asked when every target of the first one has failed, and so on.</source>
        <translation>Se pregunta al segundo grupo cuando han fallado todos los destinos del primero, y así sucesivamente.</translation>
    </message>
    <message>
        <source>Add a group to fall back to</source>
        <translation>Añadir un grupo de reserva</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>Detener las pruebas</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Probar todos</translation>
    </message>
    <message>
        <source>Sends one short request to each target that is in use; each costs what it costs there.</source>
        <translation>Envía una solicitud corta a cada destino en uso; cada una cuesta lo que cueste allí.</translation>
    </message>
</context>
<context>
    <name>TestButton</name>
    <message>
        <source>Sends one short request, by what is saved; it costs what it costs there.</source>
        <translation>Envía una solicitud corta, según lo guardado; cuesta lo que cueste allí.</translation>
    </message>
</context>
<context>
    <name>TestOutcome</name>
    <message>
        <source>Testing …</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Probando …</translation>
    </message>
    <message>
        <source>Answered in %1</source>
        <translation>Respondió en %1</translation>
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
        <translation>Línea de tiempo: %1</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows all, left and right walk from moment to moment, with Shift they mark.</source>
        <translation>Más y menos acercan y alejan, 0 lo muestra todo; izquierda y derecha van de momento en momento, con Shift marcan.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Show as a timeline</source>
        <translation>Mostrar como línea de tiempo</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Click to look at one moment, drag to measure a stretch.</source>
        <translation>Haz clic para ver un momento, arrastra para medir un tramo.</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>This request</source>
        <translation>Esta solicitud</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Qué muestra la línea de tiempo</translation>
    </message>
    <message>
        <source>Looking for the other requests of the session…</source>
        <translation>Buscando las demás solicitudes de la sesión…</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>Phases of the request</source>
        <translation>Fases de la solicitud</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TodayTiles</name>
    <message>
        <source>Requests today</source>
        <translation>Solicitudes de hoy</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>ToolDefinitions</name>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>a name is 1 to 64 letters, digits, _ and -, and begins with a letter or _</source>
        <translation>un nombre tiene de 1 a 64 letras, cifras, _ y -, y empieza por una letra o _</translation>
    </message>
    <message>
        <source>“name” is missing</source>
        <translation>falta «name»</translation>
    </message>
    <message>
        <source>there is another tool named “%1”</source>
        <translation>ya hay otra herramienta llamada «%1»</translation>
    </message>
    <message>
        <source>“description” is a text</source>
        <translation>«description» es un texto</translation>
    </message>
    <message>
        <source>“parameters” is a JSON schema, so an object</source>
        <translation>«parameters» es un esquema JSON, por tanto un objeto</translation>
    </message>
    <message>
        <source>“%1” is not known here; a tool has “name”, “description” and “parameters”</source>
        <translation>aquí no se conoce «%1»; una herramienta tiene «name», «description» y «parameters»</translation>
    </message>
    <message>
        <source>No valid JSON near %1: %2.</source>
        <extracomment>%1 a place in a text, %2 what is wrong there</extracomment>
        <translation>JSON no válido cerca de %1: %2.</translation>
    </message>
    <message>
        <source>Tool %1 is not an object.</source>
        <translation>La herramienta %1 no es un objeto.</translation>
    </message>
    <message>
        <source>Tool %1: %2.</source>
        <extracomment>%1 its place in the list, %2 what is wrong with it</extracomment>
        <translation>Herramienta %1: %2.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Demo: a built-in provider answers offline</source>
        <translation>Demo: un proveedor integrado responde sin conexión</translation>
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
        <translation>Buscar una versión nueva una vez al día</translation>
    </message>
    <message>
        <source>Versions to hear of</source>
        <translation>Versiones de las que avisar</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>List of releases</source>
        <translation>Lista de versiones</translation>
    </message>
    <message>
        <source>Where Plexus looks; only a list signed with the key of this build is believed.</source>
        <translation>Dónde busca Plexus; solo se da crédito a una lista firmada con la clave de esta compilación.</translation>
    </message>
    <message>
        <source>Address of the list of releases</source>
        <translation>Dirección de la lista de versiones</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Abrir la página de descarga</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Installed: %1</source>
        <extracomment>%1 is a version</extracomment>
        <translation>Instalada: %1</translation>
    </message>
</context>
<context>
    <name>UsageChartCard</name>
    <message>
        <source>Figure shown</source>
        <translation>Valor mostrado</translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation>Mostrar solicitudes</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>Ninguna solicitud en este periodo</translation>
    </message>
    <message>
        <source>Choose a longer range, or point a client at Plexus.</source>
        <translation>Elige un periodo más largo o apunta un cliente a Plexus.</translation>
    </message>
    <message>
        <source>Form of the chart</source>
        <translation>Forma del gráfico</translation>
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
        <translation>al día</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>a la semana</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>Ninguna solicitud en este periodo</translation>
    </message>
    <message>
        <source>%1 per %2: %3 in total; most %4 with %5</source>
        <extracomment>%1 metric, %2 length of a point (&quot;hour&quot;), %3 figure of all, %4 a point&apos;s time, %5 its figure</extracomment>
        <translation>%1 por %2: %3 en total; máximo, %4 con %5</translation>
    </message>
    <message>
        <source>%1 per %2: %3 over all; most %4 with %5</source>
        <translation>%1 por %2: %3 en conjunto; máximo, %4 con %5</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <extracomment>weekday, from–until</extracomment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>%1: most %2 with %3</source>
        <extracomment>%1 metric, %2 a time, %3 its figure</extracomment>
        <translation>%1: máximo, %2 con %3</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Even pace of quota “%1” (%2 %3)</source>
        <extracomment>A line in a chart of costs: what a quota allows for each bar. %1 is the quota&apos;s name, %2 an amount of money, %3 &quot;a month&quot;</extracomment>
        <translation>Ritmo uniforme de la cuota «%1» (%2 %3)</translation>
    </message>
    <message>
        <source>Failed without an answer</source>
        <translation>Fallidas sin respuesta</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1 is a status of HTTP</extracomment>
        <translation>Error %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Escritura en caché</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>Lectura de caché</translation>
    </message>
    <message>
        <source>Even pace of the budget (%1 %2)</source>
        <extracomment>A line in a chart of costs: what the budget of everything allows for each bar. %1 an amount of money, %2 &quot;a month&quot;</extracomment>
        <translation>Ritmo uniforme del presupuesto (%1 %2)</translation>
    </message>
    <message>
        <source>Only the latest 100 000 requests are counted.</source>
        <translation>Solo se cuentan las últimas 100 000 solicitudes.</translation>
    </message>
</context>
<context>
    <name>UsageControls</name>
    <message>
        <source>Usage</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>A medida</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Saves what is shown to the folder of downloads</source>
        <translation>Guarda lo que se muestra en la carpeta de descargas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Export CSV to the folder of downloads</source>
        <translation>Exportar CSV a la carpeta de descargas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
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
        <translation>%1, %2, por proporción. %3</translation>
    </message>
</context>
<context>
    <name>UsageGroups</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Ahorro</translation>
    </message>
    <message>
        <source>Usage by name</source>
        <translation>Consumo por nombre</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Cached</source>
        <extracomment>Heading of a column: the share of the input that came from a cache</extracomment>
        <translation>En caché</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>UsageHeat</name>
    <message>
        <source>By hour of the week</source>
        <translation>Por hora de la semana</translation>
    </message>
    <message>
        <source>Figure shown</source>
        <translation>Valor mostrado</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>always the last year</source>
        <extracomment>After the heading &quot;By day&quot; of a map, whatever range is chosen</extracomment>
        <translation>siempre el último año</translation>
    </message>
    <message>
        <source>Map shown as a table</source>
        <translation>Mapa mostrado como tabla</translation>
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
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Duration (median)</source>
        <translation>Duración (mediana)</translation>
    </message>
    <message>
        <source>First token (median)</source>
        <translation>Primer token (mediana)</translation>
    </message>
    <message>
        <source>Tokens a second (median)</source>
        <translation>Tokens por segundo (mediana)</translation>
    </message>
    <message>
        <source>Cache hit rate</source>
        <extracomment>the share of the input that came from a prompt cache</extracomment>
        <translation>Tasa de aciertos de caché</translation>
    </message>
    <message>
        <source>At once (most)</source>
        <extracomment>how many requests ran at the same time, at most</extracomment>
        <translation>Simultáneas (máximo)</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Top models</source>
        <translation>Modelos principales</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>Top clients</source>
        <translation>Clientes principales</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Todos los clientes</translation>
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
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <extracomment>day, from–until</extracomment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
</context>
<context>
    <name>UsageSpeed</name>
    <message>
        <source>Tokens a second</source>
        <translation>Tokens por segundo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medidas</translation>
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
        <translation>Velocidad por destino</translation>
    </message>
    <message>
        <source>Nothing was measured in this time</source>
        <translation>No se midió nada en este periodo</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>Nine of ten answers were at least as fast as p90 says, 99 of 100 at least as fast as p99. Bars end at the median; the marks are p90 and p99.</source>
        <translation>Nueve de cada diez respuestas fueron al menos tan rápidas como indica p90, y 99 de cada 100 como indica p99. Las barras terminan en la mediana; las marcas son p90 y p99.</translation>
    </message>
    <message>
        <source>Nine of ten answers were at least as fast as p90 says, 99 of 100 at least as fast as p99.</source>
        <translation>Nueve de cada diez respuestas fueron al menos tan rápidas como indica p90, y 99 de cada 100 como indica p99.</translation>
    </message>
</context>
<context>
    <name>UsageTable</name>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Figures by time</source>
        <translation>Valores a lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>UsageTableSwitch</name>
    <message>
        <source>Show the chart</source>
        <translation>Mostrar el gráfico</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
</context>
<context>
    <name>UsageTiles</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>En caché</translation>
    </message>
</context>
<context>
    <name>VendorSheet</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Fabricantes</translation>
    </message>
    <message>
        <source>%1. The vendor restricts such use.</source>
        <translation>%1. El fabricante restringe este uso.</translation>
    </message>
    <message>
        <source>restricted</source>
        <extracomment>The vendor does not want its accounts used with other programs</extracomment>
        <translation>restringido</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Yours to choose: it tells several accounts with one vendor apart.</source>
        <translation>Elígelo tú: distingue varias cuentas con un mismo fabricante.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>default</translation>
    </message>
    <message>
        <source>You sign in on the vendor’s own page. Plexus stores the tokens it gets encrypted on this computer.</source>
        <translation>Inicias sesión en la página del propio fabricante. Plexus guarda cifrados en este equipo los tokens que recibe.</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>failed %1 after %2</source>
        <translation>falló con %1 tras %2</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>falló tras %1</translation>
    </message>
    <message>
        <source>first %1</source>
        <extracomment>%1 is &quot;failed 429 after 0.4 s&quot;</extracomment>
        <translation>el primero %1</translation>
    </message>
    <message>
        <source>attempt %1 %2</source>
        <extracomment>%1 is the number of the attempt, %2 is &quot;failed 429 after 0.4 s&quot;</extracomment>
        <translation>el intento %1 %2</translation>
    </message>
    <message>
        <source>· name</source>
        <translation>· resolución</translation>
    </message>
    <message>
        <source>· connect</source>
        <translation>· conexión</translation>
    </message>
    <message>
        <source>· TLS</source>
        <translation>· TLS</translation>
    </message>
    <message>
        <source>· send</source>
        <translation>· envío</translation>
    </message>
    <message>
        <source>no attempt</source>
        <translation>ningún intento</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>1 intento</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>primer token %1</translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation>en curso desde hace %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
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
        <translation>Fallido</translation>
    </message>
    <message>
        <source>queued %1</source>
        <extracomment>%1 a time: how long there was no place at a provider</extracomment>
        <translation>en cola %1</translation>
    </message>
    <message>
        <source>thinking %1</source>
        <extracomment>%1 a time: how long the model thought before it said anything</extracomment>
        <translation>razonamiento %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>the phase of waiting for a place at a provider</extracomment>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Razonamiento</translation>
    </message>
</context>
<context>
    <name>app::DesktopApp</name>
    <message>
        <source>Plexus is running already; its window has been brought to the front.</source>
        <translation>Plexus ya está en marcha; se ha traído su ventana al frente.</translation>
    </message>
    <message>
        <source>Plexus is running already but does not answer. End it, then start again.</source>
        <translation>Plexus ya está en marcha, pero no responde. Ciérralo y vuelve a iniciarlo.</translation>
    </message>
    <message>
        <source>The window could not be loaded.</source>
        <translation>No se pudo cargar la ventana.</translation>
    </message>
    <message>
        <source>Plexus is not running.</source>
        <translation>Plexus no está en marcha.</translation>
    </message>
    <message>
        <source>Clients follow</source>
        <translation>Los clientes siguen el cambio</translation>
    </message>
</context>
<context>
    <name>app::PageTour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The page %1 could not be painted.</source>
        <translation>No se pudo dibujar la página %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>The page %1 did not come to rest.</source>
        <translation>La página %1 no llegó a estabilizarse.</translation>
    </message>
</context>
<context>
    <name>app::TrayIcon</name>
    <message>
        <source>Copy base URL</source>
        <translation>Copiar URL base</translation>
    </message>
    <message>
        <source>Stop gateway</source>
        <translation>Detener la pasarela</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>Iniciar la pasarela</translation>
    </message>
    <message>
        <source>Open Plexus</source>
        <translation>Abrir Plexus</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Resume capture</source>
        <translation>Reanudar la captura</translation>
    </message>
    <message>
        <source>Pause capture</source>
        <translation>Pausar la captura</translation>
    </message>
    <message>
        <source>Open %1 in a terminal</source>
        <extracomment>%1 is a program, as Claude Code</extracomment>
        <translation>Abrir %1 en un terminal</translation>
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
        <translation>No se puede abrir la carpeta.</translation>
    </message>
    <message>
        <source>The page %1 cannot be opened.</source>
        <translation>No se puede abrir la página %1.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AccountEdits</name>
    <message>
        <source>Too long, or not to be shown: 60 letters at most.</source>
        <translation>Demasiado largo o con caracteres que no se pueden mostrar: 60 letras como máximo.</translation>
    </message>
    <message>
        <source>Another account there is called that already.</source>
        <translation>Ya hay otra cuenta allí con ese nombre.</translation>
    </message>
    <message>
        <source>Named the account %1</source>
        <translation>Cuenta %1 renombrada</translation>
    </message>
    <message>
        <source>%1 got another name.</source>
        <translation>%1 tiene otro nombre.</translation>
    </message>
    <message>
        <source>Paused the account %1</source>
        <translation>Cuenta %1 pausada</translation>
    </message>
    <message>
        <source>Resumed the account %1</source>
        <translation>Cuenta %1 reanudada</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 está pausada.</translation>
    </message>
    <message>
        <source>%1 is used again.</source>
        <translation>%1 se vuelve a usar.</translation>
    </message>
    <message>
        <source>Made the account %1 a reserve</source>
        <translation>Cuenta %1 puesta como reserva</translation>
    </message>
    <message>
        <source>Made the account %1 a regular one</source>
        <translation>Cuenta %1 puesta como normal</translation>
    </message>
    <message>
        <source>%1 is a reserve now.</source>
        <translation>%1 es ahora una reserva.</translation>
    </message>
    <message>
        <source>%1 is used like the others now.</source>
        <translation>%1 se usa ahora como las demás.</translation>
    </message>
    <message>
        <source>Changed the order of accounts</source>
        <translation>Orden de las cuentas cambiado</translation>
    </message>
    <message>
        <source>%1 has another place.</source>
        <translation>%1 ocupa otro lugar.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AccountImportViewModel</name>
    <message>
        <source>the other program</source>
        <translation>el otro programa</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <extracomment>A vendor, the name of an account</extracomment>
        <translation>%1, «%2»</translation>
    </message>
    <message>
        <source>The refresh tokens of %1 are good once. Whoever renews first signs the other out, so only one program can have such a login: sign in with Plexus anew instead, or stop using %2 with it.</source>
        <translation>Los tokens de actualización de %1 sirven una sola vez. Quien renueva primero cierra la sesión del otro, así que solo un programa puede tener esa sesión: inicia sesión de nuevo con Plexus, o deja de usar %2 con ella.</translation>
    </message>
    <message>
        <source>%1 can only be renewed with a client secret, and Plexus ships none: enter that of your own installed-app client, or of the program the login is from.</source>
        <translation>%1 solo puede renovarse con un secreto de cliente, y Plexus no trae ninguno: introduce el de tu propio cliente de aplicación instalada o el del programa del que procede la sesión.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AccountListModel</name>
    <message>
        <source>Used by %1</source>
        <extracomment>%1 names of providers</extracomment>
        <translation>Lo usa %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserva</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AccountPresetModel</name>
    <message>
        <source>Sign in, no key</source>
        <translation>Iniciar sesión, sin clave</translation>
    </message>
    <message>
        <source>Sign in, restricted by its vendor</source>
        <translation>Iniciar sesión, con restricciones del fabricante</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AccountsViewModel</name>
    <message>
        <source>There is one of that name already; signing in takes its place.</source>
        <translation>Ya hay una con ese nombre; al iniciar sesión ocupará su lugar.</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <extracomment>A vendor, the name of an account</extracomment>
        <translation>%1, «%2»</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AddressListModel</name>
    <message>
        <source>There is an address for this already.</source>
        <translation>Ya hay una dirección para esto.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AlertListModel</name>
    <message>
        <source>all keys</source>
        <translation>todas las claves</translation>
    </message>
    <message>
        <source>%1 is used up</source>
        <extracomment>%1 is a quota, %2 a share such as 83 %</extracomment>
        <translation>%1: agotado</translation>
    </message>
    <message>
        <source>%1: %2 used</source>
        <translation>%1: usado el %2</translation>
    </message>
    <message>
        <source>%1; resets in %2</source>
        <translation>%1; se restablece en %2</translation>
    </message>
    <message>
        <source>%1 is used up for %2</source>
        <translation>%1: agotado durante %2</translation>
    </message>
    <message>
        <source>All requests and answers are kept on disk</source>
        <translation>Todas las solicitudes y respuestas se conservan en disco</translation>
    </message>
    <message>
        <source>Pause it, or choose what is kept, in Settings.</source>
        <translation>Ponlo en pausa, o elige qué se conserva, en Ajustes.</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <extracomment>%1 is a vendor, also with the name of an account</extracomment>
        <translation>Vuelve a iniciar sesión en %1</translation>
    </message>
    <message>
        <source>The sign-in to %1 was not renewed</source>
        <translation>No se renovó la sesión en %1</translation>
    </message>
    <message>
        <source>%1 is cooling down for %2</source>
        <extracomment>%1 is a provider or a target, %2 a time</extracomment>
        <translation>%1 en pausa durante %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AliasEditor</name>
    <message>
        <source>the key %1</source>
        <translation>la clave %1</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Nuevo modelo</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>No hay ningún modelo abierto.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando…</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention.</source>
        <translation>
            <numerusform>%n campo requiere atención.</numerusform>
            <numerusform>%n campos requieren atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Falta aún: %1.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Follow the new name: %1</source>
        <translation>Adoptan el nuevo nombre: %1</translation>
    </message>
    <message>
        <source>Model %1 added</source>
        <translation>Modelo %1 añadido</translation>
    </message>
    <message>
        <source>Model %1 changed</source>
        <translation>Modelo %1 cambiado</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Se añadió %1.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>Se guardó %1.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AliasListModel</name>
    <message>
        <source>enabled</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>has unsaved changes</source>
        <translation>tiene cambios sin guardar</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <translation>va a %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AliasShelfModel</name>
    <message>
        <source>All providers</source>
        <translation>Todos los proveedores</translation>
    </message>
    <message>
        <source>Configured</source>
        <translation>Según la configuración</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Por proveedor</translation>
    </message>
    <message>
        <source>By targets</source>
        <translation>Por destinos</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AppViewModel</name>
    <message>
        <source>The language was not changed, since the window is opened anew for it: first save or discard what you have edited, copy a new key, and finish a login under way.</source>
        <translation>No se ha cambiado el idioma, porque para ello se abre de nuevo la ventana: antes guarda o descarta lo que hayas editado, copia una clave nueva y termina un inicio de sesión en curso.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>Servidores MCP</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Zona de pruebas</translation>
    </message>
    <message>
        <source>Plexus did not end as it should last time.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>La última vez, Plexus no se cerró como debía.</translation>
    </message>
    <message>
        <source>Plexus, started on %1, did not end as it should.</source>
        <translation>Plexus, iniciado el %1, no se cerró como debía.</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>Claves y cuotas</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is a language</extracomment>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Check for a newer version</source>
        <translation>Buscar una versión más reciente</translation>
    </message>
    <message>
        <source>What is new is said in Settings.</source>
        <translation>En Ajustes se explica qué hay de nuevo.</translation>
    </message>
    <message>
        <source>Open %1 in a terminal</source>
        <extracomment>%1 is a program, as Claude Code</extracomment>
        <translation>Abrir %1 en un terminal</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::BackupListModel</name>
    <message>
        <source>damaged, or no backup</source>
        <translation>dañada, o no es una copia de seguridad</translation>
    </message>
    <message>
        <source>opens with the key of your secrets</source>
        <translation>se abre con la clave de tus secretos</translation>
    </message>
    <message>
        <source>opens with a passphrase</source>
        <translation>se abre con una frase de contraseña</translation>
    </message>
    <message>
        <source>Backup of %1, %2</source>
        <extracomment>%1 is a date, %2 a size and how it opens</extracomment>
        <translation>Copia del %1, %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::BackupsViewModel</name>
    <message>
        <source>A backup was prepared on %1. The next start of Plexus puts it in place of the present database, which is kept beside it.</source>
        <translation>Se preparó una copia el %1. El próximo inicio de Plexus la pone en lugar de la base de datos actual, que se conserva junto a ella.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Usa al menos %n carácter.</numerusform>
            <numerusform>Usa al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the whole path, from its root.</source>
        <translation>Indica la ruta completa, desde la raíz.</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another.</source>
        <translation>Ya hay un archivo con ese nombre. Elige otro.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No hay ninguna carpeta %1.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups (*.plxbackup)</source>
        <translation>Copias de seguridad (*.plxbackup)</translation>
    </message>
    <message>
        <source>A backup was made: %1</source>
        <translation>Se hizo una copia de seguridad: %1</translation>
    </message>
    <message>
        <source>The backup %1 was deleted.</source>
        <translation>Se eliminó la copia %1.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::BodyView</name>
    <message>
        <source>Loading.</source>
        <translation>Cargando.</translation>
    </message>
    <message>
        <source>Only the beginning was kept: %1.</source>
        <translation>Solo se conservó el principio: %1.</translation>
    </message>
    <message>
        <source>There was no body.</source>
        <translation>No había cuerpo.</translation>
    </message>
    <message>
        <source>%1 of binary data.</source>
        <translation>%1 de datos binarios.</translation>
    </message>
    <message>
        <source>Showing the first %1 of %2; copying takes all of it.</source>
        <translation>Se muestran los primeros %1 de %2; al copiar se toma todo.</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>Aún no ha llegado nada.</translation>
    </message>
    <message>
        <source>This body was not kept: capture was off when the request ran, or it has been forgotten since.</source>
        <translation>Este cuerpo no se conservó: la captura estaba desactivada durante la solicitud, o se ha olvidado desde entonces.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::BudgetModel</name>
    <message>
        <source>Most a day may cost</source>
        <translation>Coste máximo por día</translation>
    </message>
    <message>
        <source>Most a month may cost</source>
        <translation>Coste máximo por mes</translation>
    </message>
    <message>
        <source>A quota called %1 counts something else. Rename or delete it first.</source>
        <extracomment>%1 is the name of a quota</extracomment>
        <translation>Una cuota llamada %1 cuenta otra cosa. Antes cámbiale el nombre o elimínala.</translation>
    </message>
    <message>
        <source>Must be an amount in dollars above 0, or empty.</source>
        <translation>Debe ser un importe en dólares mayor que 0, o quedar vacío.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>Budget changed</source>
        <translation>Presupuesto cambiado</translation>
    </message>
    <message>
        <source>The budget was saved.</source>
        <translation>Se guardó el presupuesto.</translation>
    </message>
    <message>
        <source>All keys held to the budget</source>
        <translation>Todas las claves sujetas al presupuesto</translation>
    </message>
    <message>
        <source>All keys are held to the budget.</source>
        <translation>Todas las claves están sujetas al presupuesto.</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>sin presupuesto</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::CaptureRuleModel</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
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
        <translation>todas</translation>
    </message>
    <message>
        <source>those that fail</source>
        <translation>las que fallan</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything is kept, whatever is set above: the management API has switched it on.</source>
        <translation>Se conserva todo, diga lo que diga el ajuste de arriba: lo ha activado la API de administración.</translation>
    </message>
    <message>
        <source>What fails is kept, whatever is set above: the management API has switched it on.</source>
        <translation>Se conserva lo que falla, diga lo que diga el ajuste de arriba: lo ha activado la API de administración.</translation>
    </message>
    <message>
        <source>Choose a name.</source>
        <translation>Elige un nombre.</translation>
    </message>
    <message>
        <source>There is nothing of that name.</source>
        <translation>No hay nada con ese nombre.</translation>
    </message>
    <message>
        <source>There is such a rule already.</source>
        <translation>Ya existe esa regla.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), %1, the oldest of %2.</source>
        <extracomment>%1 is a size, %2 a date</extracomment>
        <translation>
            <numerusform>%n solicitud, %1, la más antigua del %2.</numerusform>
            <numerusform>%n solicitudes, %1, la más antigua del %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Capture paused</source>
        <translation>Captura en pausa</translation>
    </message>
    <message>
        <source>Capturing all requests</source>
        <translation>Capturando todas las solicitudes</translation>
    </message>
    <message>
        <source>Capturing some requests</source>
        <translation>Capturando algunas solicitudes</translation>
    </message>
    <message>
        <source>Capturing failed requests</source>
        <translation>Capturando las solicitudes fallidas</translation>
    </message>
    <message>
        <source>Requests and answers are not kept while capture is paused. Otherwise: %1.</source>
        <extracomment>%1 is a list: &quot;those that fail, Key laptop&quot;</extracomment>
        <translation>Las solicitudes y respuestas no se conservan mientras la captura está en pausa. Sin la pausa: %1.</translation>
    </message>
    <message>
        <source>Requests and answers are kept on disk, in full: %1.</source>
        <translation>Las solicitudes y respuestas se conservan en disco, completas: %1.</translation>
    </message>
    <message>
        <source>Nothing stored yet.</source>
        <translation>Aún no hay nada almacenado.</translation>
    </message>
    <message>
        <source>Everything that was stored is deleted.</source>
        <translation>Se ha eliminado todo lo almacenado.</translation>
    </message>
    <message>
        <source>The rule was removed: %1 %2</source>
        <extracomment>%1 is a kind, as &quot;Key&quot;, %2 a name</extracomment>
        <translation>Se quitó la regla: %1 %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::CatalogueListModel</name>
    <message>
        <source>The gateway does not run, and it is the gateway that fetches.</source>
        <translation>La pasarela no está en marcha, y es la que hace las consultas.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · being fetched …</source>
        <extracomment>%1 &quot;412 models&quot;</extracomment>
        <translation>%1 · consultando …</translation>
    </message>
    <message>
        <source>%1 · as it came with Plexus</source>
        <extracomment>%1 &quot;412 models&quot;: the list that was installed with Plexus</extracomment>
        <translation>%1 · tal como vino con Plexus</translation>
    </message>
    <message>
        <source>%1 · fetched %2</source>
        <extracomment>%1 &quot;412 models&quot;, %2 a moment, &quot;4 min ago&quot;</extracomment>
        <translation>%1 · consultados %2</translation>
    </message>
    <message>
        <source>The last fetch failed: %1</source>
        <translation>La última consulta falló: %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientArrivalModel</name>
    <message>
        <source>Waiting for its first request: ask it something</source>
        <translation>Esperando su primera solicitud: pregúntale algo</translation>
    </message>
    <message>
        <source>Its first request is under way</source>
        <translation>Su primera solicitud está en curso</translation>
    </message>
    <message>
        <source>Works: its first request was answered</source>
        <translation>Funciona: su primera solicitud tuvo respuesta</translation>
    </message>
    <message>
        <source>Its first request arrived and failed</source>
        <translation>Su primera solicitud llegó y falló</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientChoiceModel</name>
    <message>
        <source>It was set up like this already.</source>
        <translation>Ya estaba configurado así.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientKeys</name>
    <message>
        <source>The configuration is not read yet.</source>
        <translation>La configuración aún no se ha leído.</translation>
    </message>
    <message>
        <source>For the agents on this computer</source>
        <translation>Para los agentes de este equipo</translation>
    </message>
    <message>
        <source>Key %1 added</source>
        <translation>Clave %1 añadida</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientListModel</name>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not pointed here any more</source>
        <translation>Ya no apunta aquí</translation>
    </message>
    <message>
        <source>Uses another endpoint</source>
        <translation>Usa otro endpoint</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Set up by hand</source>
        <translation>Se configura a mano</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>Aún sin solicitudes</translation>
    </message>
    <message>
        <source>Last request %1</source>
        <extracomment>%1 is &quot;2 min ago&quot;</extracomment>
        <translation>Última solicitud: %1</translation>
    </message>
    <message>
        <source>%1 in the environment</source>
        <translation>%1 en el entorno</translation>
    </message>
    <message>
        <source>%1 in %2, line %3</source>
        <translation>%1 en %2, línea %3</translation>
    </message>
    <message>
        <source>%1 Correct the file, then choose Refresh.</source>
        <extracomment>%1 is a sentence that says what is wrong with a file</extracomment>
        <translation>%1 Corrige el archivo y pulsa Actualizar.</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>No instalado</translation>
    </message>
    <message>
        <source>Overridden by %1. Remove it there.</source>
        <translation>Prevalece %1. Quítalo de allí.</translation>
    </message>
    <message>
        <source>Open %1 in a terminal</source>
        <translation>Abrir %1 en un terminal</translation>
    </message>
    <message>
        <source>Open %1 in a terminal …</source>
        <translation>Abrir %1 en un terminal …</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientProbe</name>
    <message>
        <source>No answer from the gateway: %1</source>
        <translation>La pasarela no responde: %1</translation>
    </message>
    <message>
        <source>Refused with %1: %2</source>
        <extracomment>%1 a status, %2 a reason</extracomment>
        <translation>Rechazada con %1: %2</translation>
    </message>
    <message>
        <source>Model %1 answered in %2.</source>
        <extracomment>%1 a model, %2 a duration</extracomment>
        <translation>El modelo %1 respondió en %2.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientRoleModel</name>
    <message>
        <source>The model it asks for</source>
        <translation>El modelo que pide</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientSetup</name>
    <message>
        <source>A new key for your agents</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>Una clave nueva para tus agentes</translation>
    </message>
    <message>
        <source>Key “%1”</source>
        <translation>Clave «%1»</translation>
    </message>
    <message>
        <source>Another key …</source>
        <translation>Otra clave …</translation>
    </message>
    <message>
        <source>No key of this gateway that is switched on.</source>
        <translation>No es ninguna clave activada de esta pasarela.</translation>
    </message>
    <message>
        <source>The gateway is not running; start it first.</source>
        <translation>La pasarela no está en marcha; iníciala primero.</translation>
    </message>
    <message>
        <source>There is no model yet. Add one on the Models page first.</source>
        <translation>Aún no hay ningún modelo. Añade primero uno en la página Modelos.</translation>
    </message>
    <message>
        <source>%1 is pointed at Plexus.</source>
        <translation>%1 apunta a Plexus.</translation>
    </message>
    <message>
        <source>%1 was opened in a terminal.</source>
        <translation>%1 se ha abierto en un terminal.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientsViewModel</name>
    <message>
        <source>%1: what Plexus had set is gone. Set differently since, and left: %2.</source>
        <extracomment>%1 is a client, %2 names of settings</extracomment>
        <translation>%1: se ha quitado lo que puso Plexus. Se cambió después y se deja así: %2.</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 está como antes.</translation>
    </message>
    <message>
        <source>%1 was changed since: only what Plexus had set is gone.</source>
        <translation>%1 ha cambiado desde entonces: solo se ha quitado lo que puso Plexus.</translation>
    </message>
    <message>
        <source>All clients are as they were before.</source>
        <translation>Todos los clientes están como antes.</translation>
    </message>
    <message>
        <source>There is no model yet.</source>
        <translation>Aún no hay ningún modelo.</translation>
    </message>
    <message>
        <source>There is no key for agents yet. Set up a client first.</source>
        <translation>Aún no hay ninguna clave para agentes. Configura primero un cliente.</translation>
    </message>
    <message>
        <source>Now pointed at %1: %2. Start what is running anew.</source>
        <extracomment>%1 is an address such as http://127.0.0.1:4001, %2 names of clients</extracomment>
        <translation>Ahora apuntan a %1: %2. Vuelve a iniciar los que estén abiertos.</translation>
    </message>
    <message>
        <source>Now written with the new key: %1. Start what is running anew.</source>
        <extracomment>%1 names of clients</extracomment>
        <translation>Ahora escritos con la clave nueva: %1. Vuelve a iniciar los que estén abiertos.</translation>
    </message>
    <message>
        <source>Some clients could not be given it: %1</source>
        <translation>No se pudo dar la clave nueva a algunos clientes: %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ComparisonViewModel</name>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Tokens por segundo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>Motivo del final</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Llamadas a herramientas</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ConfigChanger</name>
    <message>
        <source>Another change is being saved. Try again.</source>
        <translation>Se está guardando otro cambio. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::CooldownBoard</name>
    <message numerus="yes">
        <source>whole provider cooling down, %1 left · %n failure(s)</source>
        <extracomment>%1 is a countdown, &quot;1:42&quot;</extracomment>
        <translation>
            <numerusform>todo el proveedor en pausa, quedan %1 · %n fallo</numerusform>
            <numerusform>todo el proveedor en pausa, quedan %1 · %n fallos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cooling down, %1 left · %n failure(s)</source>
        <extracomment>%1 is a countdown, &quot;1:42&quot;</extracomment>
        <translation>
            <numerusform>en pausa, quedan %1 · %n fallo</numerusform>
            <numerusform>en pausa, quedan %1 · %n fallos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account %2 cooling down, %1 left · %n failure(s)</source>
        <extracomment>%1 is a countdown, &quot;1:42&quot;, %2 an account of several</extracomment>
        <translation>
            <numerusform>cuenta %2 en pausa, quedan %1 · %n fallo</numerusform>
            <numerusform>cuenta %2 en pausa, quedan %1 · %n fallos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::CurrencyChoice</name>
    <message>
        <source>Rates of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Tipos de cambio del %1</translation>
    </message>
    <message>
        <source>No rate for %1 yet; shown in dollars</source>
        <translation>Aún no hay tipo de cambio para %1; se muestra en dólares</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::DiffListModel</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Together they are larger than %1, which is too much to compare.</source>
        <translation>Juntos superan %1, demasiado para compararlos.</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Ninguna diferencia</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference but in the form of the text</source>
        <translation>Ninguna diferencia salvo la forma del texto</translation>
    </message>
    <message>
        <source>; shown up to line %1</source>
        <translation>; se muestra hasta la línea %1</translation>
    </message>
    <message>
        <source>Changed: %1, now %2</source>
        <translation>Cambiado: %1, ahora %2</translation>
    </message>
    <message>
        <source>Only left: %1</source>
        <translation>Solo a la izquierda: %1</translation>
    </message>
    <message>
        <source>Only right: %1</source>
        <translation>Solo a la derecha: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>%n línea igual</numerusform>
            <numerusform>%n líneas iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Después: %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::EntityEditor</name>
    <message>
        <source>Use letters, digits and signs, but no spaces.</source>
        <translation>Usa letras, cifras y signos, pero sin espacios.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando…</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention.</source>
        <translation>
            <numerusform>%n campo requiere atención.</numerusform>
            <numerusform>%n campos requieren atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <translation>Nombre: %1 → %2</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Indica un nombre.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::EventListModel</name>
    <message numerus="yes">
        <source>%n event(s), %1</source>
        <translation>
            <numerusform>%n evento, %1</numerusform>
            <numerusform>%n eventos, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n more were not kept</source>
        <translation>
            <numerusform>; %n más no se conservó</numerusform>
            <numerusform>; %n más no se conservaron</numerusform>
        </translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>Al cliente</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Intento %1</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a kind of event, %2 how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The bytes of this event were not kept.</source>
        <translation>Los bytes de este evento no se conservaron.</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>no conservado</translation>
    </message>
    <message>
        <source>Event %1 at %2, %3: %4</source>
        <translation>Evento %1 en %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::EventPairModel</name>
    <message>
        <source>No events: the answer was no stream, or it was not kept.</source>
        <translation>Sin eventos: la respuesta no era un stream o no se conservó.</translation>
    </message>
    <message>
        <source>There are events on one side only, so there is nothing to pair.</source>
        <translation>Solo hay eventos en un lado, así que no hay nada que emparejar.</translation>
    </message>
    <message numerus="yes">
        <source>%n passed on as they came</source>
        <translation>
            <numerusform>%n transmitido tal como llegó</numerusform>
            <numerusform>%n transmitidos tal como llegaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paired by what they say</source>
        <translation>
            <numerusform>%n emparejado por lo que dice</numerusform>
            <numerusform>%n emparejados por lo que dicen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by order and time</source>
        <translation>
            <numerusform>%n por orden y tiempo</numerusform>
            <numerusform>%n por orden y tiempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a counterpart</source>
        <translation>
            <numerusform>%n sin correspondencia</numerusform>
            <numerusform>%n sin correspondencia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the client&apos;s %n event(s): %1.</source>
        <extracomment>%1 is a list: &quot;90 paired by what they say, 4 by order and time&quot;</extracomment>
        <translation>
            <numerusform>De %n evento del cliente: %1.</numerusform>
            <numerusform>De los %n eventos del cliente: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed on as it came.</source>
        <translation>Transmitido tal como llegó.</translation>
    </message>
    <message>
        <source>Paired by what they say, and others of these by order and time alone.</source>
        <translation>Emparejado por lo que dice, y con otros de ellos solo por orden y tiempo.</translation>
    </message>
    <message>
        <source>Paired by what they say: the same letters of the answer, or the same call.</source>
        <translation>Emparejado por lo que dice: las mismas letras de la respuesta o la misma llamada.</translation>
    </message>
    <message>
        <source>Paired by order and time alone: nothing in them says that they belong together.</source>
        <translation>Emparejado solo por orden y tiempo: nada en ellos dice que se correspondan.</translation>
    </message>
    <message>
        <source>Nothing the client got can be told to have come of it.</source>
        <translation>No se puede decir de nada de lo que recibió el cliente que proceda de él.</translation>
    </message>
    <message>
        <source>Nothing of the provider&apos;s can be told to have led to it.</source>
        <translation>No se puede decir de nada del proveedor que haya dado lugar a él.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>%1, event %2 at %3, %4: %5</source>
        <extracomment>%1 is &quot;Provider&quot; or &quot;Client&quot;, %2 the number of an event, %3 when, %4 its kind, %5 what it says</extracomment>
        <translation>%1, evento %2 a los %3, %4: %5</translation>
    </message>
    <message>
        <source>counterpart of the chosen event</source>
        <translation>correspondencia del evento elegido</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ExportViewModel</name>
    <message numerus="yes">
        <source>%n entries, %1</source>
        <translation>
            <numerusform>%n entrada, %1</numerusform>
            <numerusform>%n entradas, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>; bodies were not kept</source>
        <translation>; los cuerpos no se conservaron</translation>
    </message>
    <message>
        <source>; the first %1 are shown</source>
        <translation>; se muestran los primeros %1</translation>
    </message>
    <message>
        <source>The export was copied.</source>
        <translation>Se copió la exportación.</translation>
    </message>
    <message numerus="yes">
        <source>; %n text(s) hidden</source>
        <translation>
            <numerusform>; %n texto oculto</numerusform>
            <numerusform>; %n textos ocultos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what was said: %1 of %2</source>
        <translation>Leyendo lo que se dijo: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>; bodies of %n request(s) were not kept</source>
        <translation>
            <numerusform>; no se conservaron los cuerpos de %n solicitud</numerusform>
            <numerusform>; no se conservaron los cuerpos de %n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>; the first %1 of those selected, which is the most at once</source>
        <translation>; las primeras %1 de las seleccionadas, el máximo de una vez</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>Exportar solicitudes</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::FileDiffListModel</name>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n línea más</numerusform>
            <numerusform>%n líneas más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nuevo)</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Se queda como está</translation>
    </message>
    <message>
        <source>Taken out, line %1: %2</source>
        <translation>Quitada, línea %1: %2</translation>
    </message>
    <message>
        <source>Put in, line %1: %2</source>
        <translation>Añadida, línea %1: %2</translation>
    </message>
    <message>
        <source>No line differs</source>
        <translation>Ninguna línea difiere</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::FormModel</name>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>as in Settings</source>
        <translation>como en Ajustes</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>Indica un número de %1 a %2.</translation>
    </message>
    <message>
        <source>As in Settings</source>
        <translation>Como en Ajustes</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>Valor propio</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=value.</source>
        <translation>«%1» no tiene la forma NAME=value.</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: se quita</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: se cambia</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::GatewayStateViewModel</name>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciándose</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>No está en marcha</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <extracomment>%1 is an address such as 127.0.0.1:4000</extracomment>
        <translation>En marcha en %1</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <comment>problems</comment>
        <translation>
            <numerusform>(y %n más)</numerusform>
            <numerusform>(y %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Running on %1, open to the network</source>
        <extracomment>%1 is an address such as 127.0.0.1:4000</extracomment>
        <translation>En marcha en %1, abierta a la red</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::HistoryClearing</name>
    <message>
        <source>A whole number of days from 0 to %1.</source>
        <translation>Un número entero de días, de 0 a %1.</translation>
    </message>
    <message>
        <source>The filter is not understood as a whole, so nothing is deleted by it. %1</source>
        <translation>El filtro no se entiende por completo, así que no se elimina nada con él. %1</translation>
    </message>
    <message>
        <source>Of a filter that looks into bodies, those it has found so far.</source>
        <translation>Si el filtro busca en los cuerpos, las que ha encontrado hasta ahora.</translation>
    </message>
    <message>
        <source>There are no such requests.</source>
        <translation>No hay solicitudes así.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete 1 request</source>
        <translation>Eliminar 1 solicitud</translation>
    </message>
    <message>
        <source>Delete %1 requests</source>
        <translation>Eliminar %1 solicitudes</translation>
    </message>
    <message>
        <source>The requests could not be counted: %1</source>
        <translation>No se han podido contar las solicitudes: %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::HomeViewModel</name>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n cancelada</numerusform>
            <numerusform>%n canceladas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 entrada, %2 salida</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n sin precio</numerusform>
            <numerusform>%n sin precio</numerusform>
        </translation>
    </message>
    <message>
        <source>Open to the network, but this computer is in none now.</source>
        <translation>Abierta a la red, pero este equipo no está ahora en ninguna.</translation>
    </message>
    <message>
        <source>Open to the network: other computers write %1.</source>
        <extracomment>%1 is one or more addresses</extracomment>
        <translation>Abierta a la red: otros equipos escriben %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
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
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded, %2</source>
        <extracomment>%1 a line of JSON, %2 how many lines are folded away in it</extracomment>
        <translation>%1, plegada, %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::KeyForm</name>
    <message>
        <source>A key needs a name.</source>
        <translation>Una clave necesita un nombre.</translation>
    </message>
    <message>
        <source>Use letters, digits and signs, but no spaces, no * and no colon.</source>
        <translation>Usa letras, cifras y signos, pero sin espacios, * ni dos puntos.</translation>
    </message>
    <message>
        <source>There is a key of this name already.</source>
        <translation>Ya hay una clave con este nombre.</translation>
    </message>
    <message>
        <source>Quotas: none of its own</source>
        <translation>Cuotas: ninguna propia</translation>
    </message>
    <message>
        <source>Quotas: %1</source>
        <translation>Cuotas: %1</translation>
    </message>
    <message>
        <source>There are no quotas yet. Add one in the tab Quotas.</source>
        <translation>Aún no hay cuotas. Añade una en la pestaña Cuotas.</translation>
    </message>
    <message>
        <source>A request must fit into every quota that is ticked.</source>
        <translation>Una solicitud debe caber en todas las cuotas marcadas.</translation>
    </message>
    <message>
        <source>None is ticked: the key is not limited.</source>
        <translation>Ninguna marcada: la clave no tiene límite.</translation>
    </message>
    <message>
        <source>None is ticked: the default quotas apply, %1.</source>
        <translation>Ninguna marcada: se aplican las cuotas predeterminadas, %1.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::KeyListModel</name>
    <message>
        <source>on</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>has unsaved changes</source>
        <translation>tiene cambios sin guardar</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::KeyRotation</name>
    <message>
        <source>The key is gone.</source>
        <translation>La clave ya no existe.</translation>
    </message>
    <message>
        <source>Key %1 given a new secret</source>
        <translation>Clave %1 con un secreto nuevo</translation>
    </message>
    <message>
        <source>%1 has a new secret; the former one is refused.</source>
        <translation>%1 tiene un secreto nuevo; el anterior se rechaza.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::KeysViewModel</name>
    <message>
        <source>Key %1 changed</source>
        <translation>Clave %1 cambiada</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>Key %1 switched on</source>
        <translation>Clave %1 activada</translation>
    </message>
    <message>
        <source>Key %1 switched off</source>
        <translation>Clave %1 desactivada</translation>
    </message>
    <message>
        <source>%1 is on.</source>
        <translation>%1 está activada.</translation>
    </message>
    <message>
        <source>%1 is off; its clients are refused.</source>
        <translation>%1 está desactivada; se rechaza a sus clientes.</translation>
    </message>
    <message>
        <source>Key %1 deleted</source>
        <translation>Clave %1 eliminada</translation>
    </message>
    <message>
        <source>%1 was deleted; its clients are refused.</source>
        <translation>Se eliminó %1; se rechaza a sus clientes.</translation>
    </message>
    <message>
        <source>Key %1 added</source>
        <translation>Clave %1 añadida</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::LinkViewModel</name>
    <message>
        <source>The link names a preset this version of Plexus does not have.</source>
        <translation>El enlace indica un preajuste que esta versión de Plexus no tiene.</translation>
    </message>
    <message>
        <source>This link was refused</source>
        <translation>Se rechazó este enlace</translation>
    </message>
    <message>
        <source>A link wants to add a provider</source>
        <translation>Un enlace quiere añadir un proveedor</translation>
    </message>
    <message>
        <source>A link wants to open a page</source>
        <translation>Un enlace quiere abrir una página</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Rellenar el formulario</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Continue only if you trust whoever made the link. Plexus fills in the form of a new provider with this; nothing is kept or switched on until you save it.</source>
        <translation>Continúa solo si confías en quien creó el enlace. Plexus rellena con esto el formulario de un proveedor nuevo; nada se guarda ni se activa hasta que lo guardes.</translation>
    </message>
    <message>
        <source>It changes nothing.</source>
        <translation>No cambia nada.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::LogLineModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
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
        <translation>El inicio de sesión terminó en otro lugar.</translation>
    </message>
    <message>
        <source>Plexus is signed in with %1 as “%2”.</source>
        <extracomment>%1 a vendor, %2 the name of the account</extracomment>
        <translation>Plexus ha iniciado sesión en %1 como «%2».</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpClientListModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>¿Olvidar %1?</translation>
    </message>
    <message>
        <source>Sign %1 out?</source>
        <translation>¿Cerrar la sesión de %1?</translation>
    </message>
    <message>
        <source>What it was allowed ends at once, and its registration with it. It may register and ask again.</source>
        <translation>Lo que se le permitió termina al instante, y con ello su registro. Puede registrarse y volver a pedirlo.</translation>
    </message>
    <message>
        <source>What it was allowed ends at once. It stays registered and may ask to sign in again.</source>
        <translation>Lo que se le permitió termina al instante. Sigue registrado y puede volver a pedir iniciar sesión.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Registered %1</source>
        <translation>Registrado %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>usado %1</translation>
    </message>
    <message>
        <source>%1 with the key %2 (%3), for another %4 unless it renews that</source>
        <extracomment>%1 path of an MCP server, %2 a key, %3 scopes, %4 a length of time</extracomment>
        <translation>%1 con la clave %2 (%3), durante %4 más si no lo renueva</translation>
    </message>
    <message>
        <source>Nothing is allowed it now.</source>
        <translation>Ahora no se le permite nada.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpKeyListModel</name>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>rests for %1</source>
        <extracomment>%1 is a length of time</extracomment>
        <translation>en pausa durante %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <extracomment>One of several keys for the same server, by its place</extracomment>
        <translation>Clave %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpLogModel</name>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>error %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>%1, %2, %3, key %4</source>
        <translation>%1, %2, %3, clave %4</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpLogViewModel</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>(cut)</source>
        <translation>(recortado)</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Todas las solicitudes</translation>
    </message>
    <message>
        <source>Those to /mcp</source>
        <translation>Las dirigidas a /mcp</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clave: %1</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>Cliente: %1</translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>Protocolo: %1</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>Sesión: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Messages: %1 from the client, %2 from the server</source>
        <translation>Mensajes: %1 del cliente, %2 del servidor</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>Duración: %1</translation>
    </message>
    <message>
        <source>Error %1: %2</source>
        <translation>Error %1: %2</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las claves</translation>
    </message>
    <message>
        <source>However they ended</source>
        <translation>Con cualquier resultado</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) deleted.</source>
        <translation>
            <numerusform>%n solicitud eliminada.</numerusform>
            <numerusform>%n solicitudes eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was deleted.</source>
        <translation>Se eliminó la solicitud.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpServerListModel</name>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) held back</source>
        <translation>
            <numerusform>%n herramienta retenida</numerusform>
            <numerusform>%n herramientas retenidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpServerPanel</name>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>Finding out where to sign in …</source>
        <translation>Averiguando dónde iniciar sesión…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in, in the browser …</source>
        <translation>Esperando a que inicies sesión en el navegador…</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <translation>Sesión iniciada hasta %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>The sign-in is no longer good</source>
        <translation>La sesión ya no es válida</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpServersEditor</name>
    <message>
        <source>Name the program.</source>
        <translation>Indica el programa.</translation>
    </message>
    <message>
        <source>Give its address.</source>
        <translation>Indica su dirección.</translation>
    </message>
    <message>
        <source>No server is open.</source>
        <translation>No hay ningún servidor abierto.</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>Un servidor necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a server of this name already.</source>
        <translation>Ya hay un servidor con este nombre.</translation>
    </message>
    <message>
        <source>MCP server %1 added</source>
        <translation>Servidor MCP %1 añadido</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Se añadió %1.</translation>
    </message>
    <message>
        <source>MCP server %1 changed</source>
        <translation>Servidor MCP %1 cambiado</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>MCP server %1 deleted</source>
        <translation>Servidor MCP %1 eliminado</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Se eliminó %1.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpToolListModel</name>
    <message>
        <source>New since you added the server: clients do not see it until you allow it.</source>
        <translation>Nueva desde que añadiste el servidor: los clientes no la ven hasta que la permitas.</translation>
    </message>
    <message>
        <source>Its description has changed: clients do not see it until you allow it.</source>
        <translation>Su descripción ha cambiado: los clientes no la ven hasta que la permitas.</translation>
    </message>
    <message>
        <source>Contains characters people cannot see but a model reads: %1.</source>
        <translation>Contiene caracteres que las personas no ven, pero un modelo lee: %1.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::MeasuredSpeeds</name>
    <message>
        <source>All targets</source>
        <translation>Todos los destinos</translation>
    </message>
    <message>
        <source>Nothing was measured there.</source>
        <translation>Ahí no se midió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) will be measured anew.</source>
        <translation>
            <numerusform>%n destino se medirá de nuevo.</numerusform>
            <numerusform>%n destinos se medirán de nuevo.</numerusform>
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
        <translation>1 hora</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>Readings are not kept: “Keep meter readings for” is 0 in Settings.</source>
        <translation>Las lecturas no se conservan: «Conservar lecturas de los medidores durante» es 0 en Ajustes.</translation>
    </message>
    <message>
        <source>A reading is added each time the provider reports of itself. Choose a longer range, or look again after a few checks.</source>
        <translation>Se añade una lectura cada vez que el proveedor informa de su estado. Elige un periodo más largo, o vuelve a mirar tras unas cuantas comprobaciones.</translation>
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
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more models than Plexus reads; these are the first ones.</source>
        <translation>Hay más modelos de los que lee Plexus; estos son los primeros.</translation>
    </message>
    <message>
        <source>No longer offered: %1.</source>
        <translation>Ya no se ofrecen: %1.</translation>
    </message>
    <message>
        <source>The provider offers no models.</source>
        <translation>El proveedor no ofrece ningún modelo.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) added.</source>
        <translation>
            <numerusform>%n modelo añadido.</numerusform>
            <numerusform>%n modelos añadidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clients find %n of them by name.</source>
        <translation>
            <numerusform>Los clientes encuentran %n de ellos por su nombre.</numerusform>
            <numerusform>Los clientes encuentran %n de ellos por su nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed over, since the name is taken: %1.</source>
        <translation>Omitidos porque el nombre ya existe: %1.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ModelsViewModel</name>
    <message>
        <source>Goes with it: %1.</source>
        <translation>También se elimina: %1.</translation>
    </message>
    <message>
        <source>Loses a target: %1.</source>
        <translation>Pierde un destino: %1.</translation>
    </message>
    <message>
        <source>Model %1 enabled</source>
        <translation>Modelo %1 activado</translation>
    </message>
    <message>
        <source>Model %1 disabled</source>
        <translation>Modelo %1 desactivado</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 está activado.</translation>
    </message>
    <message>
        <source>%1 is disabled; requests for it are refused.</source>
        <translation>%1 está desactivado; se rechazan las solicitudes que lo piden.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Se eliminó %1.</translation>
    </message>
    <message>
        <source>Model %1 deleted</source>
        <translation>Modelo %1 eliminado</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::NetworkAccess</name>
    <message>
        <source>Other computers can connect once the gateway runs.</source>
        <translation>Otros equipos podrán conectarse cuando la pasarela esté en marcha.</translation>
    </message>
    <message>
        <source>Only this computer can connect, once the gateway runs.</source>
        <translation>Solo este equipo podrá conectarse cuando la pasarela esté en marcha.</translation>
    </message>
    <message>
        <source>Other computers can connect: Plexus was started that way (--listen or HOST), which counts more than this switch.</source>
        <translation>Otros equipos pueden conectarse: Plexus se inició así (--listen o HOST), lo que cuenta más que este interruptor.</translation>
    </message>
    <message>
        <source>Only this computer can connect: Plexus was started with an address of its own (--listen, HOST or a socket of the service manager), which counts more than this switch.</source>
        <translation>Solo este equipo puede conectarse: Plexus se inició con una dirección propia (--listen, HOST o un socket del gestor de servicios), lo que cuenta más que este interruptor.</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>Solo este equipo puede conectarse.</translation>
    </message>
    <message>
        <source>Other computers can connect, but this one is in no network now.</source>
        <translation>Otros equipos pueden conectarse, pero este no está ahora en ninguna red.</translation>
    </message>
    <message>
        <source>Every computer in the network can connect. They need a client key.</source>
        <translation>Todos los equipos de la red pueden conectarse. Necesitan una clave de cliente.</translation>
    </message>
    <message>
        <source>Requests that run now are ended, for Plexus listens anew.</source>
        <translation>Las solicitudes en curso se terminan, porque Plexus vuelve a ponerse a la escucha.</translation>
    </message>
    <message>
        <source>Every computer in the same network can then reach Plexus, in a café as well as at home. Whoever has a client key spends what your providers bill; without one, nothing is answered. Keys and conversations travel unencrypted: Plexus has no TLS of its own, so use it in a network you trust, or put a proxy with TLS in front of it. The system&apos;s firewall may have to let the port through.</source>
        <translation>Todos los equipos de la misma red podrán llegar entonces a Plexus, tanto en una cafetería como en casa. Quien tenga una clave de cliente gasta lo que facturan tus proveedores; sin clave no se responde nada. Las claves y las conversaciones viajan sin cifrar: Plexus no tiene TLS propio, así que úsalo en una red de confianza o pon delante un proxy con TLS. Puede que el cortafuegos del sistema tenga que dejar pasar el puerto.</translation>
    </message>
    <message>
        <source>Closed to other computers</source>
        <translation>Cerrada a otros equipos</translation>
    </message>
    <message>
        <source>Only this computer can connect now.</source>
        <translation>Ahora solo este equipo puede conectarse.</translation>
    </message>
    <message>
        <source>Opened to other computers</source>
        <translation>Abierta a otros equipos</translation>
    </message>
    <message>
        <source>Other computers can connect now.</source>
        <translation>Ahora pueden conectarse otros equipos.</translation>
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
        <translation>%1 ya lo usa %2</translation>
    </message>
    <message>
        <source>added already</source>
        <translation>ya añadido</translation>
    </message>
    <message>
        <source>%1 in, %2 out per 1M tokens</source>
        <translation>%1 entrada, %2 salida por 1 M de tokens</translation>
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
        <translation>Esa no es una clave de la configuración en vigor.</translation>
    </message>
    <message>
        <source>The gateway is not running.</source>
        <translation>La pasarela no está en marcha.</translation>
    </message>
    <message>
        <source>A client key is needed; paste one under “Setup”.</source>
        <translation>Se necesita una clave de cliente; pega una en «Preparación».</translation>
    </message>
    <message>
        <source>The conversation is as long as one may be here; clear it to begin another.</source>
        <translation>La conversación ha llegado a la longitud máxima; bórrala para empezar otra.</translation>
    </message>
    <message>
        <source>The first request makes a client key for this computer.</source>
        <translation>La primera solicitud crea una clave de cliente para este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>A message may have %n image(s).</source>
        <translation>
            <numerusform>Un mensaje puede tener %n imagen.</numerusform>
            <numerusform>Un mensaje puede tener %n imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>All images of a conversation together may have %1.</source>
        <translation>Todas las imágenes de una conversación juntas pueden ocupar %1.</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Elegir imágenes</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <extracomment>Leave the part in brackets as it is</extracomment>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>No client key could be made: %1</source>
        <translation>No se pudo crear ninguna clave de cliente: %1</translation>
    </message>
    <message>
        <source>No answer from the gateway: %1</source>
        <translation>La pasarela no responde: %1</translation>
    </message>
    <message>
        <source>The answer broke off: %1</source>
        <translation>La respuesta se interrumpió: %1</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>La respuesta se interrumpió antes de terminar.</translation>
    </message>
    <message>
        <source>The conversation was cleared.</source>
        <translation>Se borró la conversación.</translation>
    </message>
    <message>
        <source>Copied as curl without the body, which is too long.</source>
        <translation>Copiado como curl sin el cuerpo, que es demasiado largo.</translation>
    </message>
    <message>
        <source>Copied as curl; put your key in $PLEXUS_KEY.</source>
        <translation>Copiado como curl; pon tu clave en $PLEXUS_KEY.</translation>
    </message>
    <message>
        <source>The answer is in the clipboard.</source>
        <translation>La respuesta está en el portapapeles.</translation>
    </message>
    <message>
        <source>Enter the result of the tool call above to go on.</source>
        <translation>Introduce el resultado de la llamada de arriba para continuar.</translation>
    </message>
    <message>
        <source>Enter the results of the tool calls above to go on.</source>
        <translation>Introduce los resultados de las llamadas de arriba para continuar.</translation>
    </message>
    <message>
        <source>The code is in the clipboard.</source>
        <translation>El código está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::Preferences</name>
    <message>
        <source>System language</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>As the system (%1&#x202f;%)</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>Como el sistema (%1&#x202f;%)</translation>
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
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Name a model.</source>
        <translation>Indica un modelo.</translation>
    </message>
    <message>
        <source>A parameter is wrong; see “Setup”.</source>
        <translation>Hay un parámetro incorrecto; mira en «Preparación».</translation>
    </message>
    <message>
        <source>The tools cannot be read; see “Setup”.</source>
        <translation>No se pueden leer las herramientas; mira en «Preparación».</translation>
    </message>
    <message>
        <source>Provider default</source>
        <extracomment>of a parameter: it is not sent, and the provider decides</extracomment>
        <translation>Según el proveedor</translation>
    </message>
    <message>
        <source>A number from 0 to 2, or nothing for the provider&apos;s default.</source>
        <translation>Un número de 0 a 2, o nada para el valor del proveedor.</translation>
    </message>
    <message>
        <source>A whole number above 0, or nothing for the provider&apos;s default.</source>
        <translation>Un número entero mayor que 0, o nada para el valor del proveedor.</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s): %1</source>
        <extracomment>%1 names of tools</extracomment>
        <translation>
            <numerusform>%n herramienta: %1</numerusform>
            <numerusform>%n herramientas: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderAccount</name>
    <message>
        <source>The only one</source>
        <translation>La única</translation>
    </message>
    <message>
        <source>There are several accounts: choose one</source>
        <translation>Hay varias cuentas: elige una</translation>
    </message>
    <message>
        <source>Several together</source>
        <translation>Varias juntas</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n signed in</source>
        <translation>
            <numerusform>%1 de %n con la sesión iniciada</numerusform>
            <numerusform>%1 de %n con la sesión iniciada</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderChoiceModel</name>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1 (desactivado)</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>Otro modelo</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderEditor</name>
    <message>
        <source>New provider</source>
        <translation>Nuevo proveedor</translation>
    </message>
    <message>
        <source>Give it a name, for example openai.</source>
        <translation>Indica un nombre, por ejemplo openai.</translation>
    </message>
    <message>
        <source>There is a provider of that name already.</source>
        <translation>Ya hay un proveedor con ese nombre.</translation>
    </message>
    <message>
        <source>Give at least one base URL.</source>
        <translation>Indica al menos una URL base.</translation>
    </message>
    <message>
        <source>Give whole seconds, 1 to 86400.</source>
        <translation>Indica segundos enteros, de 1 a 86400.</translation>
    </message>
    <message>
        <source>Name the environment variable that holds the key.</source>
        <translation>Indica la variable de entorno que contiene la clave.</translation>
    </message>
    <message>
        <source>Paste the API key.</source>
        <translation>Pega la clave de API.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando…</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention.</source>
        <translation>
            <numerusform>%n campo requiere atención.</numerusform>
            <numerusform>%n campos requieren atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>API key: a new one goes to the keychain</source>
        <translation>Clave de API: se guarda una nueva en el llavero</translation>
    </message>
    <message>
        <source>Provider %1 added</source>
        <translation>Proveedor %1 añadido</translation>
    </message>
    <message>
        <source>Provider %1 changed</source>
        <translation>Proveedor %1 cambiado</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Se añadió %1.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>Choose whose account.</source>
        <translation>Elige de quién es la cuenta.</translation>
    </message>
    <message>
        <source>That names a variable and is no key: choose “Key in a variable”.</source>
        <translation>Eso nombra una variable y no es una clave: elige «Clave en una variable».</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderListModel</name>
    <message>
        <source>No key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>Checking key</source>
        <translation>Comprobando la clave</translation>
    </message>
    <message>
        <source>Key ready</source>
        <translation>Clave lista</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>Falta la clave</translation>
    </message>
    <message>
        <source>Keychain unavailable</source>
        <translation>Llavero no disponible</translation>
    </message>
    <message>
        <source>by address</source>
        <extracomment>Among the dialects of a provider: the gateway tells it from the address</extracomment>
        <translation>según la dirección</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
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
        <translation>transcripciones</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>rerank</source>
        <translation>reranking</translation>
    </message>
    <message>
        <source>moderations</source>
        <translation>moderación</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderOfferModel</name>
    <message numerus="yes">
        <source>%n model(s) for clients</source>
        <translation>
            <numerusform>%n modelo para los clientes</numerusform>
            <numerusform>%n modelos para los clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Aún no hay modelos</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderPresetModel</name>
    <message>
        <source>Another provider</source>
        <translation>Otro proveedor</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Enter its address yourself</source>
        <translation>Introduce tú la dirección</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProvidersViewModel</name>
    <message>
        <source>New provider</source>
        <translation>Nuevo proveedor</translation>
    </message>
    <message>
        <source>Provider %1 enabled</source>
        <translation>Proveedor %1 activado</translation>
    </message>
    <message>
        <source>Provider %1 disabled</source>
        <translation>Proveedor %1 desactivado</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 está activado.</translation>
    </message>
    <message>
        <source>%1 is disabled; its models go to other targets.</source>
        <translation>%1 está desactivado; sus modelos van a otros destinos.</translation>
    </message>
    <message>
        <source>Deleting it also deletes %1.</source>
        <translation>Al eliminarlo también se elimina %1.</translation>
    </message>
    <message>
        <source>Deleting it takes a target from %1.</source>
        <translation>Al eliminarlo pierde un destino %1.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Se eliminó %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was deleted, and %n model(s) with it.</source>
        <translation>
            <numerusform>Se eliminó %1 y, con él, %n modelo.</numerusform>
            <numerusform>Se eliminó %1 y, con él, %n modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Provider %1 deleted</source>
        <translation>Proveedor %1 eliminado</translation>
    </message>
    <message>
        <source>Another new provider is being filled in. Save or discard it first.</source>
        <translation>Ya se está rellenando otro proveedor nuevo. Antes guárdalo o descártalo.</translation>
    </message>
    <message>
        <source>There is no such preset.</source>
        <translation>No existe ese preajuste.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::QuietHoursViewModel</name>
    <message>
        <source>Give a time from 00:00 to 23:59.</source>
        <translation>Indica una hora de 00:00 a 23:59.</translation>
    </message>
    <message>
        <source>Give another time than the beginning.</source>
        <translation>Indica una hora distinta de la de inicio.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::QuotaBarModel</name>
    <message>
        <source>almost used up</source>
        <translation>casi agotado</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>agotado</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::QuotaListModel</name>
    <message>
        <source>%1 used</source>
        <extracomment>%1 a share of a quota</extracomment>
        <translation>usado: %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminada</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::QuotaRecount</name>
    <message>
        <source>The use of quotas by %1 was added up anew.</source>
        <translation>Se volvió a sumar el consumo de las cuotas de %1.</translation>
    </message>
    <message numerus="yes">
        <source>The use of the quota was added up anew for %n key(s).</source>
        <translation>
            <numerusform>Se volvió a sumar el consumo de la cuota para %n clave.</numerusform>
            <numerusform>Se volvió a sumar el consumo de la cuota para %n claves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::QuotasViewModel</name>
    <message>
        <source>A quota needs a name.</source>
        <translation>Una cuota necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a quota of this name already.</source>
        <translation>Ya hay una cuota con este nombre.</translation>
    </message>
    <message>
        <source>No quota is open.</source>
        <translation>No hay ninguna cuota abierta.</translation>
    </message>
    <message>
        <source>Counts for keys that name no quota</source>
        <translation>Cuenta para las claves que no nombran ninguna cuota</translation>
    </message>
    <message>
        <source>No longer counts for keys that name no quota</source>
        <translation>Ya no cuenta para las claves que no nombran ninguna cuota</translation>
    </message>
    <message>
        <source>Give it a limit.</source>
        <translation>Indica un límite.</translation>
    </message>
    <message>
        <source>Quota %1 added</source>
        <translation>Cuota %1 añadida</translation>
    </message>
    <message>
        <source>Quota %1 changed</source>
        <translation>Cuota %1 cambiada</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Se añadió %1.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>Quota %1 deleted</source>
        <translation>Cuota %1 eliminada</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Se eliminó %1.</translation>
    </message>
    <message>
        <source>It cannot be deleted while keys use it: %1.</source>
        <translation>No se puede eliminar mientras la usen estas claves: %1.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RelatedListModel</name>
    <message>
        <source>Sent again from</source>
        <translation>Enviada de nuevo a partir de</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Hecha para</translation>
    </message>
    <message>
        <source>Sent again as</source>
        <translation>Enviada de nuevo como</translation>
    </message>
    <message>
        <source>Made for this one</source>
        <translation>Hecha para esta</translation>
    </message>
    <message>
        <source>Same session</source>
        <translation>Misma sesión</translation>
    </message>
    <message>
        <source>Same agent</source>
        <translation>Mismo agente</translation>
    </message>
    <message>
        <source>Other agents of the session</source>
        <translation>Otros agentes de la sesión</translation>
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
        <translation>Su cuerpo no se conservó entero; aquí está el principio. Complétalo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Its body was not kept. Write one, or turn capture on and let the client ask again.</source>
        <translation>Su cuerpo no se conservó. Escribe uno, o activa la captura y deja que el cliente vuelva a preguntar.</translation>
    </message>
    <message>
        <source>Its body is too large to be edited here; “Send again” sends it as it was.</source>
        <translation>Su cuerpo es demasiado grande para editarlo aquí; «Enviar de nuevo» lo envía tal como era.</translation>
    </message>
    <message>
        <source>As it was asked: %1</source>
        <translation>Como se pidió: %1</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Editar y enviar de nuevo</translation>
    </message>
    <message>
        <source>Send to another target and compare</source>
        <translation>Enviar a otro destino y comparar</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>El cuerpo no es JSON válido.</translation>
    </message>
    <message>
        <source>The body names no model, so it cannot be sent to another one.</source>
        <translation>El cuerpo no nombra ningún modelo, así que no puede enviarse a otro.</translation>
    </message>
    <message>
        <source>Choose a model …</source>
        <translation>Elegir un modelo …</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RequestActions</name>
    <message>
        <source>The request&apos;s id was copied.</source>
        <translation>Se copió el ID de la solicitud.</translation>
    </message>
    <message>
        <source>Copied as curl; put your key in $PLEXUS_KEY.</source>
        <translation>Copiado como curl; pon tu clave en $PLEXUS_KEY.</translation>
    </message>
    <message>
        <source>Copied as curl without the body, which was not kept whole.</source>
        <translation>Copiado como curl sin el cuerpo, que no se conservó entero.</translation>
    </message>
    <message>
        <source>It was not kept: %1</source>
        <translation>No se ha guardado: %1</translation>
    </message>
    <message>
        <source>It cannot be sent again: its body was not kept whole.</source>
        <translation>No se puede enviar de nuevo: su cuerpo no se conservó entero.</translation>
    </message>
    <message>
        <source>It was sent to no provider.</source>
        <translation>No se envió a ningún proveedor.</translation>
    </message>
    <message>
        <source>Copied as curl to %1; put its key in $%2.</source>
        <translation>Copiado como curl para %1; pon su clave en $%2.</translation>
    </message>
    <message>
        <source>Copied as curl to %1 without the body, which was not kept whole.</source>
        <translation>Copiado como curl para %1 sin el cuerpo, que no se conservó entero.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Se copió el enlace.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RequestRemoval</name>
    <message>
        <source>It still runs; cancel it first.</source>
        <translation>Sigue en curso; cancélala primero.</translation>
    </message>
    <message>
        <source>They still run; cancel them first.</source>
        <translation>Siguen en curso; cancélalas primero.</translation>
    </message>
    <message>
        <source>The request was deleted.</source>
        <translation>Se eliminó la solicitud.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) deleted.</source>
        <translation>
            <numerusform>%n solicitud eliminada.</numerusform>
            <numerusform>%n solicitudes eliminadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still run(s) and stay(s).</source>
        <translation>
            <numerusform>%n sigue en curso y permanece.</numerusform>
            <numerusform>%n siguen en curso y permanecen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request could not be deleted: %1</source>
        <translation>No se ha podido eliminar la solicitud: %1</translation>
    </message>
    <message>
        <source>The requests could not be deleted: %1</source>
        <translation>No se han podido eliminar las solicitudes: %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RequestsViewModel</name>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
    <message>
        <source>Sent again.</source>
        <translation>Enviada de nuevo.</translation>
    </message>
    <message>
        <source>Everything that is kept was searched.</source>
        <translation>Se ha buscado en todo lo conservado.</translation>
    </message>
    <message>
        <source>Searching older requests…</source>
        <translation>Buscando en solicitudes más antiguas…</translation>
    </message>
    <message>
        <source>Searching, back to %1 so far…</source>
        <translation>Buscando, de momento hasta %1…</translation>
    </message>
    <message>
        <source>Searched back to %1.</source>
        <translation>Se ha buscado hasta %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Edit and send again…</source>
        <translation>Editar y enviar de nuevo…</translation>
    </message>
    <message>
        <source>Send to another target and compare…</source>
        <translation>Enviar a otro destino y comparar…</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Copy as curl to the provider</source>
        <translation>Copiar como curl para el proveedor</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Export as HAR or JSON…</source>
        <translation>Exportar como HAR o JSON…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Añadir una nota…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Cambiar la nota…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Only the model %1</source>
        <translation>Solo el modelo %1</translation>
    </message>
    <message>
        <source>Only the provider %1</source>
        <translation>Solo el proveedor %1</translation>
    </message>
    <message>
        <source>Only the client %1</source>
        <translation>Solo el cliente %1</translation>
    </message>
    <message>
        <source>Only the key %1</source>
        <translation>Solo la clave %1</translation>
    </message>
    <message>
        <source>Only the status %1</source>
        <extracomment>%1 is a word of the filter: ok, error, running, cancelled</extracomment>
        <translation>Solo el estado %1</translation>
    </message>
    <message numerus="yes">
        <source>Export %n request(s)…</source>
        <translation>
            <numerusform>Exportar %n solicitud…</numerusform>
            <numerusform>Exportar %n solicitudes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n ID(s)</source>
        <translation>
            <numerusform>Copiar %n ID</numerusform>
            <numerusform>Copiar %n ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n request(s)</source>
        <translation>
            <numerusform>Eliminar %n solicitud</numerusform>
            <numerusform>Eliminar %n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Details at the right</source>
        <translation>Detalles a la derecha</translation>
    </message>
    <message>
        <source>Details below</source>
        <translation>Detalles debajo</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Las más recientes primero</translation>
    </message>
    <message>
        <source>Select all listed</source>
        <translation>Seleccionar todas las de la lista</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Delete requests…</source>
        <translation>Eliminar solicitudes…</translation>
    </message>
    <message>
        <source>Requests by session</source>
        <translation>Solicitudes por sesión</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Solicitudes, las más recientes primero</translation>
    </message>
    <message>
        <source>Requests by %1</source>
        <extracomment>%1 is like &quot;Cost, highest first&quot;</extracomment>
        <translation>Solicitudes ordenadas por: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ID(s) copied.</source>
        <translation>
            <numerusform>%n ID copiado.</numerusform>
            <numerusform>%n ID copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>That request is not kept any more.</source>
        <translation>Esa solicitud ya no se conserva.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RestoreViewModel</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups (*.plxbackup)</source>
        <translation>Copias de seguridad (*.plxbackup)</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>Of %1, %2, %3</source>
        <extracomment>A date, a size, how it opens</extracomment>
        <translation>Del %1, %2, %3</translation>
    </message>
    <message>
        <source>Configuration, secrets, limits and all requests</source>
        <translation>Configuración, secretos, límites y todas las solicitudes</translation>
    </message>
    <message>
        <source>Configuration, secrets and limits, without requests</source>
        <translation>Configuración, secretos y límites, sin solicitudes</translation>
    </message>
    <message>
        <source>It is whole. %1, of %2: %3, %4.</source>
        <extracomment>What is in a backup, a date, &quot;120 rows&quot;, &quot;3 secrets&quot;</extracomment>
        <translation>Está íntegra. %1, del %2: %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%n secreto</numerusform>
            <numerusform>%n secretos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RevisionListModel</name>
    <message>
        <source>This window</source>
        <translation>Esta ventana</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Management API</source>
        <translation>API de administración</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Clave %1</translation>
    </message>
    <message>
        <source>Revision %1: %2. %3, %4</source>
        <extracomment>Number of a revision, what was done, by whom, when</extracomment>
        <translation>Revisión %1: %2. %3, %4</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RevisionsViewModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>problems</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision %1 is in force</source>
        <translation>La revisión %1 está en vigor</translation>
    </message>
    <message>
        <source>It says what is in force.</source>
        <translation>Dice lo que está en vigor.</translation>
    </message>
    <message>
        <source>Only credentials differ; they are not shown.</source>
        <translation>Solo difieren las credenciales; no se muestran.</translation>
    </message>
    <message>
        <source>Revision %1 is in force again, as a new one.</source>
        <translation>La revisión %1 vuelve a estar en vigor, como una nueva.</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Exportar la configuración</translation>
    </message>
    <message>
        <source>Configuration (*.yaml *.yml)</source>
        <translation>Configuración (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Import a configuration</source>
        <translation>Importar una configuración</translation>
    </message>
    <message>
        <source>Written, without credentials.</source>
        <translation>Escrito, sin credenciales.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indica un archivo.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>The file is too large to be a configuration.</source>
        <translation>El archivo es demasiado grande para ser una configuración.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>No se puede leer el archivo (%1).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file says what is in force: there is nothing to import.</source>
        <translation>El archivo dice lo que está en vigor: no hay nada que importar.</translation>
    </message>
    <message>
        <source>The configuration of the file is in force. Revisions holds the former one.</source>
        <translation>La configuración del archivo está en vigor. En Revisiones está la anterior.</translation>
    </message>
    <message>
        <source>Going back to revision %1 changes</source>
        <translation>Cambios al volver a la revisión %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RouteListModel</name>
    <message>
        <source>Skipped: %1, %2</source>
        <translation>Omitido: %1, %2</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Failed (%1)</source>
        <translation>Fallido (%1)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RowSelection</name>
    <message numerus="yes">
        <source>%n request(s) selected</source>
        <translation>
            <numerusform>%n solicitud seleccionada</numerusform>
            <numerusform>%n solicitudes seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RunningPlaces</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many requests run, of how many that may: 2 of 8</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of at most %1 run</source>
        <extracomment>%1 how many requests may run at a time</extracomment>
        <translation>
            <numerusform>%n solicitud en curso, de %1 como máximo</numerusform>
            <numerusform>%n solicitudes en curso, de %1 como máximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) run</source>
        <translation>
            <numerusform>%n solicitud en curso</numerusform>
            <numerusform>%n solicitudes en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a place</source>
        <translation>
            <numerusform>%n espera turno</numerusform>
            <numerusform>%n esperan turno</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SavedFilters</name>
    <message numerus="yes">
        <source>%n filters are kept, as many as there can be. Remove one to keep another.</source>
        <translation>
            <numerusform>Hay %n filtro guardado, el máximo posible. Quita uno para guardar otro.</numerusform>
            <numerusform>Hay %n filtros guardados, el máximo posible. Quita uno para guardar otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not kept any more.</source>
        <translation>«%1» ya no se guarda.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SessionLaneModel</name>
    <message>
        <source>This request is of no session: its client named none.</source>
        <translation>Esta solicitud no pertenece a ninguna sesión: su cliente no indicó ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in %1</source>
        <extracomment>%1 a length of time</extracomment>
        <translation>
            <numerusform>%n solicitud en %1</numerusform>
            <numerusform>%n solicitudes en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, nothing ran for %1 of it</source>
        <extracomment>follows &quot;12 requests in 4 m 02 s&quot;; %1 a length of time</extracomment>
        <translation>, sin nada en curso durante %1</translation>
    </message>
    <message>
        <source>; there may be more</source>
        <extracomment>likewise</extracomment>
        <translation>; puede haber más</translation>
    </message>
    <message>
        <source>main agent</source>
        <translation>agente principal</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>agente %1</translation>
    </message>
    <message>
        <source>%1, %2, began at %3, took %4, %5</source>
        <extracomment>a request of a session: %1 what was asked for, %2 whose, %3 when it began, %4 how long it took, %5 how it ended</extracomment>
        <translation>%1, %2, empezó a los %3, duró %4, %5</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SessionListModel</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-agent(s)</source>
        <translation>
            <numerusform>%n subagente</numerusform>
            <numerusform>%n subagentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>%1 · session %2</source>
        <extracomment>%1 a program, %2 the beginning of an id</extracomment>
        <translation>%1 · sesión %2</translation>
    </message>
    <message>
        <source>Sub-agent %1</source>
        <translation>Subagente %1</translation>
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
        <translation>dirección, puerto, proxy</translation>
    </message>
    <message>
        <source>captures, bodies, keep, forget everything, rules, pause</source>
        <translation>capturas, cuerpos, conservar, olvidar todo, reglas, pausa</translation>
    </message>
    <message>
        <source>theme, dark, light, contrast, language, currency, motion</source>
        <translation>tema, oscuro, claro, contraste, idioma, moneda, movimiento</translation>
    </message>
    <message>
        <source>backup, restore, passphrase, export and import the configuration, YAML</source>
        <translation>copia de seguridad, restaurar, frase de contraseña, exportar e importar la configuración, YAML</translation>
    </message>
    <message>
        <source>history of the configuration, difference, roll back</source>
        <translation>historial de la configuración, diferencias, volver atrás, revertir</translation>
    </message>
    <message>
        <source>newer version, release, channel, beta, download</source>
        <translation>versión nueva, actualización, canal, beta, descargar</translation>
    </message>
    <message>
        <source>version, licence, third-party software, folders, paths, data</source>
        <translation>versión, licencia, software de terceros, carpetas, rutas, datos</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Gateway &amp; network</source>
        <translation>Pasarela y red</translation>
    </message>
    <message>
        <source>Routing policy</source>
        <translation>Política de enrutamiento</translation>
    </message>
    <message>
        <source>Privacy &amp; capture</source>
        <translation>Privacidad y captura</translation>
    </message>
    <message>
        <source>Notifications &amp; budgets</source>
        <translation>Notificaciones y presupuestos</translation>
    </message>
    <message>
        <source>Appearance &amp; language</source>
        <translation>Apariencia e idioma</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>System log</source>
        <translation>Registro del sistema</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n ajuste</numerusform>
            <numerusform>%n ajustes</numerusform>
        </translation>
    </message>
    <message>
        <source>start with the session, log in, tray, set up</source>
        <translation>iniciar con la sesión, iniciar sesión, arranque, bandeja, configurar</translation>
    </message>
    <message>
        <source>Prices &amp; images</source>
        <translation>Precios e imágenes</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n campo requiere atención</numerusform>
            <numerusform>%n campos requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>failover, cooldown, stall, exploration, measured speeds, performance</source>
        <translation>conmutación por error, failover, pausa, cooldown, atasco, exploración, velocidades medidas, rendimiento</translation>
    </message>
    <message>
        <source>costs, meters, plans, balances, vision, pictures, lists of models, fetch, metadata</source>
        <translation>costes, costos, medidores, planes, saldos, visión, fotos, imágenes, listas de modelos, consultar, descargar, metadatos</translation>
    </message>
    <message>
        <source>alerts, quiet hours, do not disturb, budgets, spending, limits, night</source>
        <translation>avisos, alertas, horas de silencio, no molestar, presupuestos, gasto, límites, noche</translation>
    </message>
    <message>
        <source>keyboard, keys, hotkeys, bindings</source>
        <translation>teclado, teclas, atajos, combinaciones de teclas, accesos rápidos</translation>
    </message>
    <message>
        <source>log lines, messages of the program, errors, debug, parts, modules</source>
        <translation>líneas del registro, log, mensajes del programa, errores, depuración, partes, módulos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SettingsViewModel</name>
    <message>
        <source>Saving …</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Ajustes cambiados</translation>
    </message>
    <message>
        <source>The settings were saved.</source>
        <translation>Se guardaron los ajustes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the label of a setting, %2 a sentence about what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) need attention.</source>
        <translation>
            <numerusform>%n campo más requiere atención.</numerusform>
            <numerusform>%n campos más requieren atención.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n ajuste encontrado</numerusform>
            <numerusform>%n ajustes encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ShortcutListModel</name>
    <message>
        <source>%1 is already used for “%2” (%3). Give that one other keys first.</source>
        <extracomment>%1 is a key or several, %2 what they do, %3 where, as &quot;Requests&quot;</extracomment>
        <translation>%1 ya se usa para «%2» (%3). Antes asígnale otras teclas.</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>Estas teclas no se pueden cambiar.</translation>
    </message>
    <message>
        <source>This key is needed for moving about. Press it together with Ctrl or Alt, or another one.</source>
        <translation>Esta tecla hace falta para moverse. Púlsala junto con Ctrl o Alt, o pulsa otra.</translation>
    </message>
    <message>
        <source>This is done also while one writes. Press the key together with Ctrl or Alt.</source>
        <translation>Esto se hace también mientras se escribe. Pulsa la tecla junto con Ctrl o Alt.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SoftwareListModel</name>
    <message>
        <source>%1, licence %2</source>
        <extracomment>Name of a library, its licence</extracomment>
        <translation>%1, licencia %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::StreamTimeline</name>
    <message>
        <source>from %1, goes on</source>
        <extracomment>when a phase began, and how long it was</extracomment>
        <translation>desde %1, continúa</translation>
    </message>
    <message>
        <source>from %1, for %2</source>
        <translation>desde %1, durante %2</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Attempt %1, %2</source>
        <translation>Intento %1, %2</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
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
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
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
        <translation>Errores</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Without debug lines</source>
        <translation>Sin líneas de depuración</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) since.</source>
        <translation>
            <numerusform>%n línea nueva desde entonces.</numerusform>
            <numerusform>%n líneas nuevas desde entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) came too fast and are not here.</source>
        <translation>
            <numerusform>%n línea llegó demasiado rápido y no está aquí.</numerusform>
            <numerusform>%n líneas llegaron demasiado rápido y no están aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the log to a file</source>
        <translation>Escribir el registro en un archivo</translation>
    </message>
    <message>
        <source>Text (*.txt *.log)</source>
        <translation>Texto (*.txt *.log)</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Escrito.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened.</source>
        <translation>No se puede abrir la carpeta %1.</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Todas las partes</translation>
    </message>
    <message>
        <source>Debug lines until Plexus ends</source>
        <translation>Líneas de depuración hasta cerrar Plexus</translation>
    </message>
    <message>
        <source>Debug lines of %1 until Plexus ends</source>
        <translation>Líneas de depuración de %1 hasta cerrar Plexus</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a part of the program, and the level it writes at (&quot;debug&quot;)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>At a level of their own: %1.</source>
        <extracomment>%1 names parts of the program</extracomment>
        <translation>Con un nivel propio: %1.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TableColumn</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Model → target</source>
        <translation>Modelo → destino</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialecto</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>of the answer, in bytes</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Cascada</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <extracomment>heading of a column of token counts that went in</extracomment>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <extracomment>heading of a column of token counts that came out</extracomment>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>First token</source>
        <extracomment>how long it took to come</extracomment>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>%1, oldest first</source>
        <extracomment>%1 is the heading of a column</extracomment>
        <translation>%1, las más antiguas primero</translation>
    </message>
    <message>
        <source>%1, newest first</source>
        <translation>%1, las más recientes primero</translation>
    </message>
    <message>
        <source>%1, lowest first</source>
        <translation>%1, de menor a mayor</translation>
    </message>
    <message>
        <source>%1, highest first</source>
        <translation>%1, de mayor a menor</translation>
    </message>
    <message>
        <source>%1, from A to Z</source>
        <translation>%1, de la A a la Z</translation>
    </message>
    <message>
        <source>%1, from Z to A</source>
        <translation>%1, de la Z a la A</translation>
    </message>
    <message>
        <source>Back to the newest first</source>
        <translation>Volver a las más recientes primero</translation>
    </message>
    <message>
        <source>Sort the oldest first</source>
        <translation>Ordenar: las más antiguas primero</translation>
    </message>
    <message>
        <source>Sort the lowest first</source>
        <translation>Ordenar de menor a mayor</translation>
    </message>
    <message>
        <source>Sort from A to Z</source>
        <translation>Ordenar de la A a la Z</translation>
    </message>
    <message>
        <source>Sort the newest first</source>
        <translation>Ordenar: las más recientes primero</translation>
    </message>
    <message>
        <source>Sort the highest first</source>
        <translation>Ordenar de mayor a menor</translation>
    </message>
    <message>
        <source>Sort from Z to A</source>
        <translation>Ordenar de la Z a la A</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>heading of a column: how many messages the request held</extracomment>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>heading of a column: how many tools the request offered</extracomment>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <extracomment>heading of a column: how many tools the answer called</extracomment>
        <translation>Llamadas a herramientas</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>heading of a column: why the answer ended</extracomment>
        <translation>Final</translation>
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
        <translation>no cabe</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TalkPolicy</name>
    <message>
        <source>No target can be asked; %1: %2.</source>
        <extracomment>%1 provider/model, %2 a short phrase</extracomment>
        <translation>No se puede preguntar a ningún destino; %1: %2.</translation>
    </message>
    <message>
        <source>The key is made with the first request; it may use everything.</source>
        <translation>La clave se crea con la primera solicitud; puede usarlo todo.</translation>
    </message>
    <message>
        <source>The next question would be refused: %1</source>
        <translation>La siguiente pregunta se rechazaría: %1</translation>
    </message>
    <message>
        <source>The next question would go to %1.</source>
        <translation>La siguiente pregunta iría a %1.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TargetDrag</name>
    <message>
        <source>New target</source>
        <translation>Destino nuevo</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TargetTester</name>
    <message>
        <source>No answer.</source>
        <translation>Sin respuesta.</translation>
    </message>
    <message>
        <source>Refused with %1.</source>
        <translation>Rechazada con %1.</translation>
    </message>
    <message>
        <source>Refused with %1: %2</source>
        <extracomment>%1 a status, %2 a reason</extracomment>
        <translation>Rechazada con %1: %2</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>La prueba se canceló.</translation>
    </message>
    <message>
        <source>First say where it leads.</source>
        <translation>Indica antes adónde lleva.</translation>
    </message>
    <message>
        <source>First give its model.</source>
        <translation>Indica antes su modelo.</translation>
    </message>
    <message>
        <source>There is no configuration yet.</source>
        <translation>Aún no hay ninguna configuración.</translation>
    </message>
    <message>
        <source>There is no such model yet.</source>
        <translation>Aún no hay ningún modelo así.</translation>
    </message>
    <message>
        <source>First save the provider.</source>
        <translation>Guarda antes el proveedor.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TextFind</name>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the place one is at, and how many there are</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TrayContent</name>
    <message>
        <source>Failed at %1: %2 (%3)</source>
        <extracomment>%1 is a time of day, %2 a model, %3 a reason</extracomment>
        <translation>Falló a las %1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TurnListModel</name>
    <message>
        <source>Stopped.</source>
        <translation>Detenida.</translation>
    </message>
    <message>
        <source>Cut here: a longer answer is not kept in the playground.</source>
        <translation>Cortada aquí: la zona de pruebas no conserva respuestas más largas.</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::UpdatesViewModel</name>
    <message>
        <source>This copy of Plexus is kept up to date by the system&apos;s packages.</source>
        <translation>Esta copia de Plexus se actualiza con los paquetes del sistema.</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Estable</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Type an address that begins with https://.</source>
        <translation>Escribe una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>Plexus %1 of %2</source>
        <translation>Plexus %1 del %2</translation>
    </message>
    <message>
        <source>Requests are running; Plexus looks when they have ended.</source>
        <translation>Hay solicitudes en curso; Plexus lo mira cuando terminen.</translation>
    </message>
    <message>
        <source>Looking for a newer version …</source>
        <translation>Buscando una versión nueva …</translation>
    </message>
    <message>
        <source>The list of releases cannot be reached: %1</source>
        <translation>No se puede acceder a la lista de versiones: %1</translation>
    </message>
    <message>
        <source>There is a newer version.</source>
        <translation>Hay una versión nueva.</translation>
    </message>
    <message>
        <source>Plexus %1 is the newest version.</source>
        <translation>Plexus %1 es la versión más reciente.</translation>
    </message>
    <message>
        <source>What is at this address is not a list of Plexus&apos; releases.</source>
        <translation>Lo que hay en esta dirección no es una lista de versiones de Plexus.</translation>
    </message>
    <message>
        <source>The list of releases is not signed with the key of this build, so nothing in it is believed.</source>
        <translation>La lista de versiones no está firmada con la clave de esta compilación, así que no se le da crédito.</translation>
    </message>
    <message>
        <source>The list of releases is out of date; whether there is a newer version is not known.</source>
        <translation>La lista de versiones está anticuada; no se sabe si hay una versión nueva.</translation>
    </message>
    <message>
        <source>The list of releases is older than the one seen last; nothing in it is believed.</source>
        <translation>La lista de versiones es más antigua que la última vista; no se le da crédito.</translation>
    </message>
    <message>
        <source>This build cannot check for updates: it was made without a key for signed releases. Look for new versions where you got this one.</source>
        <translation>Esta compilación no puede buscar actualizaciones: se hizo sin una clave para versiones firmadas. Busca las versiones nuevas donde obtuviste esta.</translation>
    </message>
    <message>
        <source>Plexus %1 is ready</source>
        <translation>Plexus %1 está disponible</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::UsageGroupModel</name>
    <message>
        <source>%1: %2 requests, %3 tokens, %4</source>
        <extracomment>a row for those who hear it: name, requests, tokens, money</extracomment>
        <translation>%1: %2 solicitudes, %3 tokens, %4</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con fallo</translation>
    </message>
    <message>
        <source>first token %1 (median)</source>
        <translation>primer token %1 (mediana)</translation>
    </message>
    <message>
        <source>%1 tokens a second (median)</source>
        <translation>%1 tokens por segundo (mediana)</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::UsageViewModel</name>
    <message>
        <source>Write days as year-month-day, such as %1.</source>
        <translation>Escribe los días como año-mes-día, por ejemplo %1.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n cancelada</numerusform>
            <numerusform>%n canceladas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 entrada, %2 salida</translation>
    </message>
    <message>
        <source>%1 more than without</source>
        <translation>%1 más que sin ella</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>ahorro de %1</translation>
    </message>
    <message>
        <source>p90 %1</source>
        <extracomment>p90: nine of ten requests are faster</extracomment>
        <translation>p90 %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se ha podido escribir %1: %2</translation>
    </message>
    <message>
        <source>per %1</source>
        <extracomment>%1 is how long a bar of a chart is: &quot;30 min&quot;, &quot;day&quot;</extracomment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>la última hora</translation>
    </message>
    <message>
        <source>the last 24 hours</source>
        <translation>las últimas 24 horas</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>los últimos 7 días</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>los últimos 30 días</translation>
    </message>
    <message>
        <source>up to %1 an hour</source>
        <extracomment>The darkest cell of a map stands for so many requests, tokens or so much money</extracomment>
        <translation>hasta %1 por hora</translation>
    </message>
    <message>
        <source>up to %1 a day</source>
        <extracomment>The darkest cell of a map stands for so many requests, tokens or so much money</extracomment>
        <translation>hasta %1 al día</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n sin precio</numerusform>
            <numerusform>%n sin precio</numerusform>
        </translation>
    </message>
    <message>
        <source>of the input</source>
        <translation>de la entrada</translation>
    </message>
    <message>
        <source>%1 per answer</source>
        <translation>%1 por respuesta</translation>
    </message>
    <message>
        <source>Bars</source>
        <extracomment>Forms of a chart</extracomment>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Proporciones</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::VendorListModel</name>
    <message>
        <source>With the browser, or a code on any device</source>
        <translation>Con el navegador o con un código en cualquier dispositivo</translation>
    </message>
    <message>
        <source>With a code on any device</source>
        <translation>Con un código en cualquier dispositivo</translation>
    </message>
    <message>
        <source>With the browser</source>
        <translation>Con el navegador</translation>
    </message>
</context>
<context>
    <name>plexus::waterfall::StreamTrackItem</name>
    <message>
        <source>up to %1</source>
        <extracomment>%1 is a speed, as &quot;86 tok/s&quot;</extracomment>
        <translation>hasta %1</translation>
    </message>
</context>
<context>
    <name>plexus::waterfall::WaterfallItem</name>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
</context>
</TS>
