<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AlertsCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AliasAdvanced</name>
    <message numerus="yes">
        <source>Advanced (%n changed)</source>
        <translation>
            <numerusform>Advanced (%n changed)</numerusform>
            <numerusform>Advanced (%n changed)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientTiles</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>clients</comment>
        <extracomment>So many clients beside those that are shown</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffRow</name>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>%n equal line</numerusform>
            <numerusform>%n equal lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndpointsCard</name>
    <message numerus="yes">
        <source>%n key(s). A key is shown once, when it is made.</source>
        <translation>
            <numerusform>%n key. A key is shown once, when it is made.</numerusform>
            <numerusform>%n keys. A key is shown once, when it is made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>%n input</numerusform>
            <numerusform>%n inputs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message numerus="yes">
        <source>Export %n request(s)</source>
        <translation>
            <numerusform>Export %n request</numerusform>
            <numerusform>Export %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunAccounts</name>
    <message numerus="yes">
        <source>Add %n more model(s)</source>
        <translation>
            <numerusform>Add %n more model</numerusform>
            <numerusform>Add %n more models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add its %n model(s)</source>
        <translation>
            <numerusform>Add its %n model</numerusform>
            <numerusform>Add its %n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gateway</name>
    <message numerus="yes">
        <source>%1 (%n sample(s))</source>
        <extracomment>%1 is what was measured</extracomment>
        <translation>
            <numerusform>%1 (%n sample)</numerusform>
            <numerusform>%1 (%n samples)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportModelsSheet</name>
    <message numerus="yes">
        <source>Add %n model(s)</source>
        <translation>
            <numerusform>Add %n model</numerusform>
            <numerusform>Add %n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyDetail</name>
    <message numerus="yes">
        <source>What this key may use (%n set)</source>
        <translation>
            <numerusform>What this key may use (%n set)</numerusform>
            <numerusform>What this key may use (%n set)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkViewModel</name>
    <message numerus="yes">
        <source>(%n characters)</source>
        <extracomment>The key itself is not shown</extracomment>
        <translation>
            <numerusform>(%n character)</numerusform>
            <numerusform>(%n characters)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>McpServerState</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>McpTools</name>
    <message numerus="yes">
        <source>%n held back</source>
        <comment>tools</comment>
        <translation>
            <numerusform>%n held back</numerusform>
            <numerusform>%n held back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meters</name>
    <message numerus="yes">
        <source>The last %n check(s) failed: %1</source>
        <translation>
            <numerusform>The last check failed: %1</numerusform>
            <numerusform>The last %n checks failed: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelPrice</name>
    <message numerus="yes">
        <source>%n price tier(s)</source>
        <translation>
            <numerusform>%n price tier</numerusform>
            <numerusform>%n price tiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message numerus="yes">
        <source>%n target(s) cooling down after failures; requests skip them.</source>
        <translation>
            <numerusform>%n target cooling down after failures; requests skip them.</numerusform>
            <numerusform>%n targets cooling down after failures; requests skip them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaygroundCall</name>
    <message numerus="yes">
        <source>Send %n result(s)</source>
        <translation>
            <numerusform>Send %n result</numerusform>
            <numerusform>Send %n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProviderAdapters</name>
    <message numerus="yes">
        <source>Adapters (%n changed)</source>
        <translation>
            <numerusform>Adapters (%n changed)</numerusform>
            <numerusform>Adapters (%n changed)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProviderAdvanced</name>
    <message numerus="yes">
        <source>Advanced (%n changed)</source>
        <translation>
            <numerusform>Advanced (%n changed)</numerusform>
            <numerusform>Advanced (%n changed)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProviderModelRow</name>
    <message numerus="yes">
        <source>%1 · %n at a time</source>
        <extracomment>The price of a model, how many requests it takes at a time</extracomment>
        <translation>
            <numerusform>%1 · %n at a time</numerusform>
            <numerusform>%1 · %n at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>%n at a time</numerusform>
            <numerusform>%n at a time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProviderRow</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quotas</name>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation>
            <numerusform>%1 request</numerusform>
            <numerusform>%1 requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsTable</name>
    <message numerus="yes">
        <source>%n waiting · resume</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n waiting · resume</numerusform>
            <numerusform>%n waiting · resume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new ▲</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n new ▲</numerusform>
            <numerusform>%n new ▲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new · sort again</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n new · sort again</numerusform>
            <numerusform>%n new · sort again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreamMarks</name>
    <message numerus="yes">
        <source>%n tool call(s)</source>
        <translation>
            <numerusform>%n tool call</numerusform>
            <numerusform>%n tool calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stall(s), the longest %1</source>
        <translation>
            <numerusform>%n stall, the longest %1</numerusform>
            <numerusform>%n stalls, the longest %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryPane</name>
    <message numerus="yes">
        <source>%n target(s) considered</source>
        <translation>
            <numerusform>%n target considered</numerusform>
            <numerusform>%n targets considered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) left out or changed</source>
        <translation>
            <numerusform>%n field left out or changed</numerusform>
            <numerusform>%n fields left out or changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AliasEditor</name>
    <message numerus="yes">
        <source>%n field(s) need attention.</source>
        <translation>
            <numerusform>%n field needs attention.</numerusform>
            <numerusform>%n fields need attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::BackupsViewModel</name>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Use at least %n character.</numerusform>
            <numerusform>Use at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::CaptureViewModel</name>
    <message numerus="yes">
        <source>%n request(s), %1, the oldest of %2.</source>
        <extracomment>%1 is a size, %2 a date</extracomment>
        <translation>
            <numerusform>%n request, %1, the oldest of %2.</numerusform>
            <numerusform>%n requests, %1, the oldest of %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::CatalogueListModel</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::CooldownBoard</name>
    <message numerus="yes">
        <source>whole provider cooling down, %1 left · %n failure(s)</source>
        <extracomment>%1 is a countdown, &quot;1:42&quot;</extracomment>
        <translation>
            <numerusform>whole provider cooling down, %1 left · %n failure</numerusform>
            <numerusform>whole provider cooling down, %1 left · %n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cooling down, %1 left · %n failure(s)</source>
        <extracomment>%1 is a countdown, &quot;1:42&quot;</extracomment>
        <translation>
            <numerusform>cooling down, %1 left · %n failure</numerusform>
            <numerusform>cooling down, %1 left · %n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account %2 cooling down, %1 left · %n failure(s)</source>
        <extracomment>%1 is a countdown, &quot;1:42&quot;, %2 an account of several</extracomment>
        <translation>
            <numerusform>account %2 cooling down, %1 left · %n failure</numerusform>
            <numerusform>account %2 cooling down, %1 left · %n failures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::DiffListModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>%n equal line</numerusform>
            <numerusform>%n equal lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::EntityEditor</name>
    <message numerus="yes">
        <source>%n field(s) need attention.</source>
        <translation>
            <numerusform>%n field needs attention.</numerusform>
            <numerusform>%n fields need attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::EventListModel</name>
    <message numerus="yes">
        <source>%n event(s), %1</source>
        <translation>
            <numerusform>%n event, %1</numerusform>
            <numerusform>%n events, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n more were not kept</source>
        <translation>
            <numerusform>; %n more was not kept</numerusform>
            <numerusform>; %n more were not kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::EventPairModel</name>
    <message numerus="yes">
        <source>%n passed on as they came</source>
        <translation>
            <numerusform>%n passed on as it came</numerusform>
            <numerusform>%n passed on as they came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paired by what they say</source>
        <translation>
            <numerusform>%n paired by what it says</numerusform>
            <numerusform>%n paired by what they say</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by order and time</source>
        <translation>
            <numerusform>%n by order and time</numerusform>
            <numerusform>%n by order and time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a counterpart</source>
        <translation>
            <numerusform>%n without a counterpart</numerusform>
            <numerusform>%n without a counterpart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the client&apos;s %n event(s): %1.</source>
        <extracomment>%1 is a list: &quot;90 paired by what they say, 4 by order and time&quot;</extracomment>
        <translation>
            <numerusform>Of the client&apos;s %n event: %1.</numerusform>
            <numerusform>Of the client&apos;s %n events: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ExportViewModel</name>
    <message numerus="yes">
        <source>%n entries, %1</source>
        <translation>
            <numerusform>%n entry, %1</numerusform>
            <numerusform>%n entries, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n text(s) hidden</source>
        <translation>
            <numerusform>; %n text hidden</numerusform>
            <numerusform>; %n texts hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; bodies of %n request(s) were not kept</source>
        <translation>
            <numerusform>; bodies of %n request were not kept</numerusform>
            <numerusform>; bodies of %n requests were not kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::FileDiffListModel</name>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n more line</numerusform>
            <numerusform>%n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::GatewayStateViewModel</name>
    <message numerus="yes">
        <source>(and %n more)</source>
        <comment>problems</comment>
        <translation>
            <numerusform>(and %n more)</numerusform>
            <numerusform>(and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::HomeViewModel</name>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n without a price</numerusform>
            <numerusform>%n without a price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::JsonOutlineModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n request(s) deleted.</source>
        <translation>
            <numerusform>%n request deleted.</numerusform>
            <numerusform>%n requests deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpServerListModel</name>
    <message numerus="yes">
        <source>%n tool(s) held back</source>
        <translation>
            <numerusform>%n tool held back</numerusform>
            <numerusform>%n tools held back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::MeasuredSpeeds</name>
    <message numerus="yes">
        <source>%n target(s) will be measured anew.</source>
        <translation>
            <numerusform>%n target will be measured anew.</numerusform>
            <numerusform>%n targets will be measured anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ModelImportViewModel</name>
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
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) added.</source>
        <translation>
            <numerusform>%n model added.</numerusform>
            <numerusform>%n models added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clients find %n of them by name.</source>
        <translation>
            <numerusform>Clients find %n of them by name.</numerusform>
            <numerusform>Clients find %n of them by name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::PlaygroundViewModel</name>
    <message numerus="yes">
        <source>A message may have %n image(s).</source>
        <translation>
            <numerusform>A message may have %n image.</numerusform>
            <numerusform>A message may have %n images.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::PromptForm</name>
    <message numerus="yes">
        <source>%n tool(s): %1</source>
        <extracomment>%1 names of tools</extracomment>
        <translation>
            <numerusform>%n tool: %1</numerusform>
            <numerusform>%n tools: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderAccount</name>
    <message numerus="yes">
        <source>%1 of %n signed in</source>
        <translation>
            <numerusform>%1 of %n signed in</numerusform>
            <numerusform>%1 of %n signed in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderEditor</name>
    <message numerus="yes">
        <source>%n field(s) need attention.</source>
        <translation>
            <numerusform>%n field needs attention.</numerusform>
            <numerusform>%n fields need attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderListModel</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderOfferModel</name>
    <message numerus="yes">
        <source>%n model(s) for clients</source>
        <translation>
            <numerusform>%n model for clients</numerusform>
            <numerusform>%n models for clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProvidersViewModel</name>
    <message numerus="yes">
        <source>%1 was deleted, and %n model(s) with it.</source>
        <translation>
            <numerusform>%1 was deleted, and %n model with it.</numerusform>
            <numerusform>%1 was deleted, and %n models with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::QuotaRecount</name>
    <message numerus="yes">
        <source>The use of the quota was added up anew for %n key(s).</source>
        <translation>
            <numerusform>The use of the quota was added up anew for %n key.</numerusform>
            <numerusform>The use of the quota was added up anew for %n keys.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RequestRemoval</name>
    <message numerus="yes">
        <source>%n request(s) deleted.</source>
        <translation>
            <numerusform>%n request deleted.</numerusform>
            <numerusform>%n requests deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still run(s) and stay(s).</source>
        <translation>
            <numerusform>%n still runs and stays.</numerusform>
            <numerusform>%n still run and stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RequestsViewModel</name>
    <message numerus="yes">
        <source>Export %n request(s)…</source>
        <translation>
            <numerusform>Export %n request…</numerusform>
            <numerusform>Export %n requests…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n ID(s)</source>
        <translation>
            <numerusform>Copy %n ID</numerusform>
            <numerusform>Copy %n IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n request(s)</source>
        <translation>
            <numerusform>Delete %n request</numerusform>
            <numerusform>Delete %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ID(s) copied.</source>
        <translation>
            <numerusform>%n ID copied.</numerusform>
            <numerusform>%n IDs copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RestoreViewModel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
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
    <name>app::viewmodels::RevisionsViewModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>problems</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RowSelection</name>
    <message numerus="yes">
        <source>%n request(s) selected</source>
        <translation>
            <numerusform>%n request selected</numerusform>
            <numerusform>%n requests selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RunningPlaces</name>
    <message numerus="yes">
        <source>%n request(s) of at most %1 run</source>
        <extracomment>%1 how many requests may run at a time</extracomment>
        <translation>
            <numerusform>%n request of at most %1 runs</numerusform>
            <numerusform>%n requests of at most %1 run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) run</source>
        <translation>
            <numerusform>%n request runs</numerusform>
            <numerusform>%n requests run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a place</source>
        <translation>
            <numerusform>%n waits for a place</numerusform>
            <numerusform>%n wait for a place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SavedFilters</name>
    <message numerus="yes">
        <source>%n filters are kept, as many as there can be. Remove one to keep another.</source>
        <translation>
            <numerusform>%n filter is kept, as many as there can be. Remove it to keep another.</numerusform>
            <numerusform>%n filters are kept, as many as there can be. Remove one to keep another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SessionLaneModel</name>
    <message numerus="yes">
        <source>%n request(s) in %1</source>
        <extracomment>%1 a length of time</extracomment>
        <translation>
            <numerusform>%n request in %1</numerusform>
            <numerusform>%n requests in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SessionListModel</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-agent(s)</source>
        <translation>
            <numerusform>%n sub-agent</numerusform>
            <numerusform>%n sub-agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SettingsSectionModel</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n field needs attention</numerusform>
            <numerusform>%n fields need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SettingsViewModel</name>
    <message numerus="yes">
        <source>%n more field(s) need attention.</source>
        <translation>
            <numerusform>%n more field needs attention.</numerusform>
            <numerusform>%n more fields need attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n setting found</numerusform>
            <numerusform>%n settings found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::StreamTimeline</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SystemLogViewModel</name>
    <message numerus="yes">
        <source>%n new line(s) since.</source>
        <translation>
            <numerusform>%n new line since.</numerusform>
            <numerusform>%n new lines since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) came too fast and are not here.</source>
        <translation>
            <numerusform>%n line came too fast and is not here.</numerusform>
            <numerusform>%n lines came too fast and are not here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::UsageViewModel</name>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n without a price</numerusform>
            <numerusform>%n without a price</numerusform>
        </translation>
    </message>
</context>
</TS>
