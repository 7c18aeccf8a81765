<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Plexus</source>
        <translation>Plexus</translation>
    </message>
    <message>
        <source>A gateway for language models on your own computer.</source>
        <translation>运行在您自己计算机上的语言模型网关。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). You may use, change and pass it on; it comes without any warranty.</source>
        <translation>以 GNU 通用公共许可证第 3 版或更高版本 (GPL-3.0-or-later) 发布的自由软件。您可以使用、修改和再分发；不提供任何担保。</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>阅读许可证</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>A demo keeps nothing.</source>
        <translation>演示模式不保存任何内容。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>path of the data folder</source>
        <translation>数据文件夹的路径</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>path of the database</source>
        <translation>数据库的路径</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>path of the configuration file</source>
        <translation>配置文件的路径</translation>
    </message>
    <message>
        <source>path of the preferences</source>
        <translation>偏好设置的路径</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>打开 %1 的网页</translation>
    </message>
    <message>
        <source>Worth adding when you report a problem.</source>
        <translation>报告问题时建议附上。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy version and build</source>
        <translation>复制版本和构建</translation>
    </message>
    <message>
        <source>Plexus %1, %2</source>
        <translation>Plexus %1，%2</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>文件和文件夹</translation>
    </message>
    <message>
        <source>Preferences of this window</source>
        <translation>此窗口的偏好设置</translation>
    </message>
    <message>
        <source>Third-party software</source>
        <translation>第三方软件</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Sign in again with %1, %2</source>
        <translation>重新登录 %1，%2</translation>
    </message>
    <message>
        <source>Sign out from %1, %2</source>
        <translation>退出 %1 的登录，%2</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Sign out …</source>
        <translation>退出登录…</translation>
    </message>
    <message>
        <source>Remove the account %1, %2</source>
        <translation>移除账号 %1，%2</translation>
    </message>
    <message>
        <source>Renewing …</source>
        <translation>正在续期…</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>立即续期</translation>
    </message>
    <message>
        <source>Gets a fresh token from the vendor; Plexus does so by itself before it ends</source>
        <translation>从厂商获取新令牌；令牌到期前 Plexus 会自动续期</translation>
    </message>
    <message>
        <source>Renew the sign-in with %1, %2 now</source>
        <translation>立即为 %1 的登录续期，%2</translation>
    </message>
    <message>
        <source>Drag the account to another place</source>
        <translation>将账号拖到其他位置</translation>
    </message>
    <message>
        <source>Give %1, %2 a nickname</source>
        <translation>为 %1，%2 设置昵称</translation>
    </message>
    <message>
        <source>Nickname of the account %1</source>
        <translation>账号 %1 的昵称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Shown everywhere in the place of its name and address.</source>
        <translation>在所有位置代替其名称和地址显示。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>使用此账号</translation>
    </message>
    <message>
        <source>Use %1, %2</source>
        <translation>使用 %1，%2</translation>
    </message>
    <message>
        <source>Only when the others are used up</source>
        <translation>仅在其他账号用完后使用</translation>
    </message>
    <message>
        <source>Use %1, %2 only when the others are used up</source>
        <translation>仅在其他账号用完后使用 %1，%2</translation>
    </message>
    <message>
        <source>Ask %1, %2 earlier</source>
        <translation>将 %1，%2 的请求顺序提前</translation>
    </message>
    <message>
        <source>Ask %1, %2 later</source>
        <translation>将 %1，%2 的请求顺序推后</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Good until the vendor withdraws it</source>
        <translation>在厂商撤销之前一直有效</translation>
    </message>
    <message>
        <source>The token has ended; the next request renews it</source>
        <translation>令牌已过期；下一个请求会续期</translation>
    </message>
    <message>
        <source>The token has ended; sign in again</source>
        <translation>令牌已过期；请重新登录</translation>
    </message>
    <message>
        <source>Token ends in %1, renews by itself</source>
        <extracomment>%1 is a length of time, &quot;42 min&quot;</extracomment>
        <translation>令牌将在 %1 后过期，会自动续期</translation>
    </message>
    <message>
        <source>Token ends in %1, then sign in again</source>
        <translation>令牌将在 %1 后过期，届时需重新登录</translation>
    </message>
    <message>
        <source>Last renewed %1</source>
        <extracomment>%1 is a moment, &quot;4 min ago&quot; or &quot;14:05&quot;</extracomment>
        <translation>上次续期：%1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <extracomment>%1 what an account was allowed, as the vendor names it</extracomment>
        <translation>允许：%1</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Logins other programs have on this computer</source>
        <translation>其他程序在这台计算机上的登录信息</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>还没有账号</translation>
    </message>
    <message>
        <source>Meters of other providers</source>
        <translation>其他提供商的用量</translation>
    </message>
    <message>
        <source>Import logins …</source>
        <translation>导入登录信息…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>A provider can use an account you have with its vendor, a ChatGPT or Copilot plan for example, instead of an API key. Some vendors do not allow that; Plexus says so before you sign in, and never poses as another program.</source>
        <translation>提供商可以不用 API 密钥，而使用您在厂商处的账号，例如 ChatGPT 或 Copilot 套餐。有些厂商不允许这样做；Plexus 会在您登录前说明，并且绝不冒充其他程序。</translation>
    </message>
    <message>
        <source>Import logins of other programs …</source>
        <translation>导入其他程序的登录信息…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>AdapterItem</name>
    <message>
        <source>Adapter %1</source>
        <translation>适配器 %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of an adapter</extracomment>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Move %1 up (Alt+↑)</source>
        <translation>上移 %1 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move %1 down (Alt+↓)</source>
        <translation>下移 %1 (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>AdapterList</name>
    <message>
        <source>Add adapter</source>
        <translation>添加适配器</translation>
    </message>
</context>
<context>
    <name>AdapterRows</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>从示例开始</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>发送形式</translation>
    </message>
    <message>
        <source>Nothing: it is left out</source>
        <translation>不发送：省略</translation>
    </message>
    <message>
        <source>Web search options of chat completions</source>
        <translation>Chat Completions 的网页搜索选项</translation>
    </message>
    <message>
        <source>A tool of the Responses API</source>
        <translation>Responses API 的工具</translation>
    </message>
    <message>
        <source>A tool of Anthropic Messages</source>
        <translation>Anthropic Messages 的工具</translation>
    </message>
    <message>
        <source>Google Search of Gemini</source>
        <translation>Gemini 的 Google 搜索</translation>
    </message>
    <message>
        <source>Searches in a request</source>
        <translation>每个请求的搜索次数</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>最多这么多次。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Give a whole number from 1 on.</source>
        <translation>请输入不小于 1 的整数。</translation>
    </message>
    <message>
        <source>Reasoning as reasoning_content</source>
        <translation>推理内容放入 reasoning_content</translation>
    </message>
    <message>
        <source>Hands earlier reasoning back in the field DeepSeek, Kimi and GLM expect it in.</source>
        <translation>将之前的推理内容放回 DeepSeek、Kimi 和 GLM 所要求的字段。</translation>
    </message>
    <message>
        <source>No developer role</source>
        <translation>不使用 developer 角色</translation>
    </message>
    <message>
        <source>Sends developer messages as system messages, for servers that refuse the role.</source>
        <translation>将 developer 消息作为 system 消息发送，用于不接受该角色的服务器。</translation>
    </message>
    <message>
        <source>Another model by rules</source>
        <translation>按规则换用其他模型</translation>
    </message>
    <message>
        <source>Asks for another of its models where a request fits a rule; the first one that fits counts.</source>
        <translation>请求符合规则时，改为请求该提供商的另一个模型；以第一条符合的规则为准。</translation>
    </message>
    <message>
        <source>Reasoning settings by rules</source>
        <translation>按规则调整推理设置</translation>
    </message>
    <message>
        <source>Writes and removes fields where a request fits a rule, for servers that name reasoning settings in their own way.</source>
        <translation>请求符合规则时写入和移除字段，用于以自有方式命名推理设置的服务器。</translation>
    </message>
    <message>
        <source>Web search in its form</source>
        <translation>统一网页搜索形式</translation>
    </message>
    <message>
        <source>Whatever form of web search a client asks for is sent in the one form it takes.</source>
        <translation>无论客户端请求哪种形式的网页搜索，都以它接受的那一种形式发送。</translation>
    </message>
    <message>
        <source>No tool search</source>
        <translation>不使用工具搜索</translation>
    </message>
    <message>
        <source>Leaves out tools that search for tools, and what they said.</source>
        <translation>省略用于搜索工具的工具及其返回内容。</translation>
    </message>
    <message>
        <source>No sampling for GPT-5</source>
        <translation>GPT-5 不带采样参数</translation>
    </message>
    <message>
        <source>Leaves out temperature, top_p and what else gpt-5 models refuse.</source>
        <translation>省略 temperature、top_p 以及 gpt-5 模型不接受的其他参数。</translation>
    </message>
    <message>
        <source>Plain tool ids</source>
        <translation>简化工具 ID</translation>
    </message>
    <message>
        <source>Rewrites ids of tool calls to letters, digits, - and _, where others are refused.</source>
        <translation>将工具调用的 ID 改写为只含字母、数字、- 和 _，用于不接受其他字符的情况。</translation>
    </message>
    <message>
        <source>A list, of which the first rule that fits counts: its model is asked for where one of the conditions below any holds. A condition compares the field source of the request by op (eq, neq, gt, gte, lt, lte, in, present, absent) with value. YAML or JSON.</source>
        <translation>一个列表，以第一条符合的规则为准：any 下的任一条件成立时，请求其 model。每个条件用 op（eq、neq、gt、gte、lt、lte、in、present、absent）将请求的字段 source 与 value 比较。YAML 或 JSON。</translation>
    </message>
    <message>
        <source>A list: when is a condition with source, op (eq, neq, gt, gte, lt, lte, in, present, absent) and value. Where it holds the fields of strip go, and each of write sets its path to a literal, or to what the field source says, through a map where there is one. YAML or JSON.</source>
        <translation>一个列表：when 是一个条件，包含 source、op（eq、neq、gt、gte、lt、lte、in、present、absent）和 value。条件成立时，移除 strip 中的字段，write 中的每一项则将其 path 设为 literal，或设为字段 source 的值（如有 map 则经其映射）。YAML 或 JSON。</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <extracomment>%1 is the name of an adapter that is switched off</extracomment>
        <translation>%1（已关闭）</translation>
    </message>
</context>
<context>
    <name>AdapterRules</name>
    <message>
        <source>there is no field “%1”; there are %2.</source>
        <translation>没有字段“%1”；可用的有 %2。</translation>
    </message>
    <message>
        <source>there is no field “%1”; did you mean %2?</source>
        <translation>没有字段“%1”；您是指 %2 吗？</translation>
    </message>
    <message>
        <source>the condition compares with nothing: give its value.</source>
        <translation>条件没有可比较的内容：请填写 value。</translation>
    </message>
    <message>
        <source>with the op in, the value is a list, for example [low, high].</source>
        <translation>op 为 in 时，value 应为列表，例如 [low, high]。</translation>
    </message>
    <message>
        <source>with the op %1, the value is a number.</source>
        <translation>op 为 %1 时，value 应为数字。</translation>
    </message>
    <message>
        <source>a condition is of the form {source: FIELD, op: eq, value: VALUE}.</source>
        <translation>条件的格式为 {source: FIELD, op: eq, value: VALUE}。</translation>
    </message>
    <message>
        <source>a condition has no source: which field of the request it looks at.</source>
        <translation>条件缺少 source：要查看请求的哪个字段。</translation>
    </message>
    <message>
        <source>there is no op “%1”; there are %2.</source>
        <translation>没有 op“%1”；可用的有 %2。</translation>
    </message>
    <message>
        <source>any is a list of conditions.</source>
        <translation>any 应为条件列表。</translation>
    </message>
    <message>
        <source>an entry of write is of the form {path: FIELD, literal: VALUE}.</source>
        <translation>write 中的每一项格式为 {path: FIELD, literal: VALUE}。</translation>
    </message>
    <message>
        <source>an entry of write has no path: which field it sets.</source>
        <translation>write 中的某一项缺少 path：要设置哪个字段。</translation>
    </message>
    <message>
        <source>an entry of write sets its path to either a literal or a source.</source>
        <translation>write 中的每一项只能将其 path 设为 literal 或 source 之一。</translation>
    </message>
    <message>
        <source>a map goes with a source and is of the form {from: to}.</source>
        <translation>map 须与 source 一起使用，格式为 {from: to}。</translation>
    </message>
    <message>
        <source>it does nothing: give write, strip or both.</source>
        <translation>它没有任何作用：请填写 write、strip 或两者。</translation>
    </message>
    <message>
        <source>write is a list.</source>
        <translation>write 应为列表。</translation>
    </message>
    <message>
        <source>strip is a list of fields, for example [reasoning_effort].</source>
        <translation>strip 应为字段列表，例如 [reasoning_effort]。</translation>
    </message>
    <message>
        <source>it is no section of fields.</source>
        <translation>它不是由字段组成的部分。</translation>
    </message>
    <message>
        <source>it names no model.</source>
        <translation>它没有指定 model。</translation>
    </message>
    <message>
        <source>Give at least one rule.</source>
        <translation>请至少填写一条规则。</translation>
    </message>
    <message>
        <source>The rules are a list: each begins with a dash.</source>
        <translation>规则应为列表：每条以短横线开头。</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <extracomment>%1 the number of a rule, %2 what is wrong with it</extracomment>
        <translation>规则 %1：%2</translation>
    </message>
</context>
<context>
    <name>AddProviderSheet</name>
    <message>
        <source>Add a provider</source>
        <translation>添加提供商</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>With a key</source>
        <translation>使用密钥</translation>
    </message>
    <message>
        <source>With an account</source>
        <translation>使用账号</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>An account has to be signed in again</source>
        <translation>账号需要重新登录</translation>
    </message>
    <message>
        <source>A provider&apos;s plan is used up</source>
        <translation>提供商套餐已用完</translation>
    </message>
    <message>
        <source>A key&apos;s limit is almost used</source>
        <translation>密钥的限额即将用完</translation>
    </message>
    <message>
        <source>A key&apos;s limit is used up, and requests are refused</source>
        <translation>密钥的限额已用完，请求被拒绝</translation>
    </message>
    <message>
        <source>The gateway&apos;s address has changed</source>
        <translation>网关地址已更改</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Provider and meter, as &quot;Claude: 5-hour limit&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Account “%1”: %2</source>
        <extracomment>%1 is the name of an account, %2 a sentence</extracomment>
        <translation>账号“%1”：%2</translation>
    </message>
    <message>
        <source>%1 can be used again</source>
        <translation>%1 恢复可用</translation>
    </message>
    <message>
        <source>%1 is used up</source>
        <translation>%1 已用完</translation>
    </message>
    <message>
        <source>%1 is %2 used</source>
        <translation>%1 已使用 %2</translation>
    </message>
    <message>
        <source>shared by all keys</source>
        <translation>所有密钥共用</translation>
    </message>
    <message>
        <source>The limit %1 is used up</source>
        <translation>限额 %1 已用完</translation>
    </message>
    <message>
        <source>The limit %1 is almost used</source>
        <translation>限额 %1 即将用完</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <extracomment>%1 and %2 are amounts, %3 is whose limit it is</extracomment>
        <translation>%1 / %2 · %3</translation>
    </message>
    <message>
        <source>80 % of a provider&apos;s plan is used</source>
        <translation>提供商套餐已使用 80 %</translation>
    </message>
    <message>
        <source>A provider is cooling down after failures</source>
        <translation>提供商因失败进入冷却</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation>请重新登录 %1</translation>
    </message>
    <message>
        <source>%1 is cooling down for %2</source>
        <translation>%1 冷却 %2</translation>
    </message>
    <message>
        <source>A plan that was used up, or nearly so, has room again</source>
        <translation>已用完或即将用完的套餐又有余量</translation>
    </message>
    <message>
        <source>A newer version of Plexus can be downloaded</source>
        <translation>有可下载的 Plexus 新版本</translation>
    </message>
    <message>
        <source>The budget of the day is almost used</source>
        <translation>当日预算即将用完</translation>
    </message>
    <message>
        <source>The budget of the month is almost used</source>
        <translation>当月预算即将用完</translation>
    </message>
    <message>
        <source>The budget of the day is used up</source>
        <translation>当日预算已用完</translation>
    </message>
    <message>
        <source>The budget of the month is used up</source>
        <translation>当月预算已用完</translation>
    </message>
    <message>
        <source>%1 has room again</source>
        <extracomment>%1 is a provider whose plan was almost used</extracomment>
        <translation>%1 又有余量</translation>
    </message>
    <message>
        <source>Plexus %1 is ready</source>
        <extracomment>%1 is a version</extracomment>
        <translation>Plexus %1 已可下载</translation>
    </message>
    <message>
        <source>What is new, and where it is downloaded, is said in Settings.</source>
        <translation>新内容和下载位置见“设置”。</translation>
    </message>
</context>
<context>
    <name>AlertsCard</name>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AliasAdvanced</name>
    <message numerus="yes">
        <source>Advanced (%n changed)</source>
        <translation>
            <numerusform>高级（已更改 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What clients ask it for; requests for anything else are refused.</source>
        <translation>客户端可以向它请求的内容；其他请求会被拒绝。</translation>
    </message>
    <message>
        <source>Added to requests</source>
        <translation>添加到请求中</translation>
    </message>
    <message>
        <source>Fields put into the body of each request, over the provider&apos;s and the model&apos;s own, such as temperature: 0.2. YAML or JSON.</source>
        <translation>写入每个请求正文的字段，优先于提供商和模型自身的字段，例如 temperature: 0.2。YAML 或 JSON。</translation>
    </message>
    <message>
        <source>API clients should use</source>
        <translation>客户端应使用的 API</translation>
    </message>
    <message>
        <source>Told in the list of models; clients that read it choose by it.</source>
        <translation>在模型列表中告知；读取该列表的客户端会据此选择。</translation>
    </message>
    <message>
        <source>What clients are told</source>
        <translation>告知客户端的内容</translation>
    </message>
    <message>
        <source>As its name suggests</source>
        <translation>按名称判断</translation>
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
        <translation>信息来源</translation>
    </message>
    <message>
        <source>Context length, modalities and price in the list of models.</source>
        <translation>模型列表中的上下文长度、模态和价格。</translation>
    </message>
    <message>
        <source>The catalogues, by its first target</source>
        <translation>各模型目录，按其第一个目标</translation>
    </message>
    <message>
        <source>OpenRouter&apos;s catalogue</source>
        <translation>OpenRouter 的目录</translation>
    </message>
    <message>
        <source>models.dev</source>
        <translation>models.dev</translation>
    </message>
    <message>
        <source>Only what is said here</source>
        <translation>仅限此处填写的内容</translation>
    </message>
    <message>
        <source>No catalogue</source>
        <translation>不使用目录</translation>
    </message>
    <message>
        <source>Entry of the catalogue</source>
        <translation>目录条目</translation>
    </message>
    <message>
        <source>Such as openai/gpt-5. Empty: the one that fits its first target.</source>
        <translation>例如 openai/gpt-5。留空：与其第一个目标相符的条目。</translation>
    </message>
    <message>
        <source>None of them: what is known of it.</source>
        <translation>都不选：采用已知信息。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>as known</source>
        <translation>按已知信息</translation>
    </message>
    <message>
        <source>$ per 1M tokens</source>
        <translation>美元/百万 Token</translation>
    </message>
    <message>
        <source>as billed</source>
        <translation>按实际计费</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Empty: the model&apos;s name.</source>
        <translation>留空：模型的名称。</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最大输出长度</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>输入类型</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>输出类型</translation>
    </message>
    <message>
        <source>Parameters it takes</source>
        <translation>支持的参数</translation>
    </message>
    <message>
        <source>Such as tools, temperature. Empty: as known.</source>
        <translation>例如 tools, temperature。留空：按已知信息。</translation>
    </message>
    <message>
        <source>Price of input</source>
        <translation>输入价格</translation>
    </message>
    <message>
        <source>Price of output</source>
        <translation>输出价格</translation>
    </message>
    <message>
        <source>Price of cached input</source>
        <translation>缓存输入价格</translation>
    </message>
    <message>
        <source>Price of writing the cache</source>
        <translation>缓存写入价格</translation>
    </message>
    <message>
        <source>give the prices of input and of output both, or none</source>
        <translation>输入和输出的价格须同时填写，或都不填</translation>
    </message>
</context>
<context>
    <name>AliasCheck</name>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Give it a name, for example fast.</source>
        <translation>请输入名称，例如 fast。</translation>
    </message>
    <message>
        <source>%1 is its name already.</source>
        <translation>它的名称已经是 %1。</translation>
    </message>
    <message>
        <source>There is a model of that name already.</source>
        <translation>已有同名的模型。</translation>
    </message>
    <message>
        <source>%1 is another name of %2.</source>
        <translation>%1 是 %2 的另一个名称。</translation>
    </message>
    <message>
        <source>There is a model %1 already.</source>
        <translation>已有名为 %1 的模型。</translation>
    </message>
    <message>
        <source>Give a weight from 0 to 1000000.</source>
        <translation>请输入 0 到 1000000 之间的权重。</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>model of the provider</source>
        <translation>提供商的模型</translation>
    </message>
    <message>
        <source>model it leads to</source>
        <translation>指向的模型</translation>
    </message>
    <message>
        <source>The group %1 has no target.</source>
        <translation>组 %1 没有目标。</translation>
    </message>
</context>
<context>
    <name>AliasDraft</name>
    <message>
        <source>%1 (off)</source>
        <translation>%1（已关闭）</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>按顺序</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>lowest cost</source>
        <translation>成本最低</translation>
    </message>
    <message>
        <source>least used</source>
        <translation>使用最少</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>名称：%1</translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <translation>名称：%1 → %2</translation>
    </message>
    <message>
        <source>Targets: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>New group %1</source>
        <translation>新组 %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>组 %1</translation>
    </message>
    <message>
        <source>Without group %1</source>
        <translation>移除组 %1</translation>
    </message>
    <message>
        <source>fastest output</source>
        <translation>输出最快</translation>
    </message>
    <message>
        <source>earliest first token</source>
        <translation>首个 Token 最早</translation>
    </message>
    <message>
        <source>fastest whole answer</source>
        <translation>整个回答最快</translation>
    </message>
    <message>
        <source>quota that resets soonest</source>
        <translation>配额最早重置</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>按顺序</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Lowest cost</source>
        <translation>成本最低</translation>
    </message>
    <message>
        <source>Fastest output</source>
        <translation>输出最快</translation>
    </message>
    <message>
        <source>Earliest first token</source>
        <translation>首个 Token 最早</translation>
    </message>
    <message>
        <source>Fastest whole answer</source>
        <translation>整个回答最快</translation>
    </message>
    <message>
        <source>Least used</source>
        <translation>使用最少</translation>
    </message>
    <message>
        <source>Quota that resets soonest</source>
        <translation>配额最早重置</translation>
    </message>
    <message>
        <source>The first one is asked; when it fails, the next.</source>
        <translation>先请求第一个；失败后再请求下一个。</translation>
    </message>
    <message>
        <source>Each request goes to one of them; a larger weight is picked more often. When it fails, another is asked.</source>
        <translation>每个请求发往其中一个目标；权重越大，被选中的机会越多。失败后会请求另一个。</translation>
    </message>
    <message>
        <source>The cheapest first, by the mix of tokens it really gets; a price nobody knows comes last.</source>
        <translation>按实际的 Token 构成计算，最便宜的优先；价格未知的排在最后。</translation>
    </message>
    <message>
        <source>The most tokens per second once it answers, as measured; now and then another one is measured.</source>
        <translation>按实测结果，开始回答后每秒输出 Token 最多的优先；偶尔会测量其他目标。</translation>
    </message>
    <message>
        <source>The shortest wait for the first token, as measured; now and then another one is measured.</source>
        <translation>按实测结果，等待首个 Token 时间最短的优先；偶尔会测量其他目标。</translation>
    </message>
    <message>
        <source>The most tokens per second over the whole answer, waiting included.</source>
        <translation>整个回答（含等待时间）每秒 Token 最多的优先。</translation>
    </message>
    <message>
        <source>The one with the fewest requests in the last 24 hours.</source>
        <translation>最近 24 小时内请求最少的优先。</translation>
    </message>
    <message>
        <source>The provider whose allowance is lost soonest is used up first.</source>
        <translation>额度最早失效的提供商会先被用完。</translation>
    </message>
    <message>
        <source>Targets of the client&apos;s own API go first</source>
        <translation>与客户端 API 相同的目标优先</translation>
    </message>
    <message>
        <source>Targets of the client&apos;s own API no longer go first</source>
        <translation>与客户端 API 相同的目标不再优先</translation>
    </message>
    <message>
        <source>Conversations stay on one target</source>
        <translation>对话固定在同一目标</translation>
    </message>
    <message>
        <source>Conversations may change the target</source>
        <translation>对话可以更换目标</translation>
    </message>
    <message>
        <source>Images are described first</source>
        <translation>先描述图片</translation>
    </message>
    <message>
        <source>Images are sent as they are</source>
        <translation>图片按原样发送</translation>
    </message>
    <message>
        <source>Other names: none</source>
        <translation>其他名称：无</translation>
    </message>
    <message>
        <source>Other names: %1</source>
        <translation>其他名称：%1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Transcriptions</source>
        <translation>语音转写</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>语音合成</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>重排序</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>内容审核</translation>
    </message>
</context>
<context>
    <name>AliasForm</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy model name (Ctrl+C)</source>
        <translation>复制模型名称 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>删除模型</translation>
    </message>
    <message>
        <source>Nothing else depends on it.</source>
        <translation>没有其他内容依赖它。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Keep a conversation on one target</source>
        <translation>让对话固定在同一目标</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Have images described first</source>
        <translation>先让图片得到描述</translation>
    </message>
    <message>
        <source>The model name clients ask for.</source>
        <translation>客户端请求时使用的模型名称。</translation>
    </message>
    <message>
        <source>Clients may ask for these as well. Separate several by commas or spaces.</source>
        <translation>客户端也可以请求这些名称。多个名称用逗号或空格分隔。</translation>
    </message>
    <message>
        <source>Keeps the provider&apos;s prompt cache warm; moves only when the target fails or cools down.</source>
        <translation>使提供商的提示词缓存持续命中；只有目标失败或冷却时才换到别处。</translation>
    </message>
    <message>
        <source>For models without image input: %1 describes each image once, and the text takes its place.</source>
        <translation>用于不支持图片输入的模型：%1 对每张图片描述一次，用文字代替图片。</translation>
    </message>
    <message>
        <source>For models without image input. First choose the model that describes images in Settings.</source>
        <translation>用于不支持图片输入的模型。请先在“设置”中选择描述图片的模型。</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>格式转换</translation>
    </message>
    <message>
        <source>Avoids translating requests; among equals the order above decides.</source>
        <translation>避免转换请求；条件相同的目标按上面的顺序决定。</translation>
    </message>
    <message>
        <source>Prefer targets that speak the client&apos;s API</source>
        <translation>优先使用与客户端 API 相同的目标</translation>
    </message>
</context>
<context>
    <name>AliasGroup</name>
    <message>
        <source>Name of group %1</source>
        <translation>组 %1 的名称</translation>
    </message>
    <message>
        <source>How a target is picked</source>
        <translation>如何选择目标</translation>
    </message>
    <message>
        <source>Remove group %1</source>
        <translation>移除组 %1</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Move group %1 up (Alt+↑)</source>
        <translation>上移组 %1 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move group %1 down (Alt+↓)</source>
        <translation>下移组 %1 (Alt+↓)</translation>
    </message>
    <message>
        <source>Drag group %1 to another place</source>
        <translation>将组 %1 拖到其他位置</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy the name that asks the group %1 alone</source>
        <translation>复制仅请求组 %1 的名称</translation>
    </message>
</context>
<context>
    <name>AliasHealth</name>
    <message>
        <source>There is no model %1.</source>
        <translation>没有名为 %1 的模型。</translation>
    </message>
    <message>
        <source>The model %1 is disabled.</source>
        <translation>模型 %1 已停用。</translation>
    </message>
    <message>
        <source>The model %1 has no usable target.</source>
        <translation>模型 %1 没有可用的目标。</translation>
    </message>
    <message>
        <source>There is no provider %1.</source>
        <translation>没有名为 %1 的提供商。</translation>
    </message>
    <message>
        <source>The provider %1 is disabled.</source>
        <translation>提供商 %1 已停用。</translation>
    </message>
    <message>
        <source>Every target is switched off.</source>
        <translation>所有目标都已关闭。</translation>
    </message>
    <message>
        <source>It has no target.</source>
        <translation>它没有目标。</translation>
    </message>
</context>
<context>
    <name>AliasList</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>查找模型</translation>
    </message>
    <message>
        <source>Provider the models lead to</source>
        <translation>模型指向的提供商</translation>
    </message>
    <message>
        <source>Order of the models</source>
        <translation>模型的排序</translation>
    </message>
    <message>
        <source>No model fits.</source>
        <translation>没有符合的模型。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>AliasRow</name>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>启用 %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>也叫 %1</translation>
    </message>
</context>
<context>
    <name>AliasTarget</name>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>其他模型</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Provider of target %1</source>
        <translation>目标 %1 的提供商</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>它的名称</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model that target %1 leads to</source>
        <translation>目标 %1 指向的模型</translation>
    </message>
    <message>
        <source>Model of target %1</source>
        <translation>目标 %1 的模型</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weight of target %1</source>
        <translation>目标 %1 的权重</translation>
    </message>
    <message>
        <source>Use target %1</source>
        <translation>使用目标 %1</translation>
    </message>
    <message>
        <source>Remove target %1</source>
        <translation>移除目标 %1</translation>
    </message>
    <message>
        <source>Move target %1 up (Alt+↑)</source>
        <translation>上移目标 %1 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move target %1 down (Alt+↓)</source>
        <translation>下移目标 %1 (Alt+↓)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Send requests there again at once</source>
        <translation>立即恢复向它发送请求</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>End the cooldown of target %1</source>
        <translation>解除目标 %1 的冷却</translation>
    </message>
    <message>
        <source>Drag target %1 to another place</source>
        <translation>将目标 %1 拖到其他位置</translation>
    </message>
    <message>
        <source>Test target %1</source>
        <translation>测试目标 %1</translation>
    </message>
    <message>
        <source>Stop the test of target %1</source>
        <translation>停止测试目标 %1</translation>
    </message>
    <message>
        <source>Put the result of target %1 away</source>
        <translation>收起目标 %1 的结果</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Plexus reopens its window in the new language.</source>
        <translation>Plexus 会以新语言重新打开窗口。</translation>
    </message>
    <message>
        <source>Used to show costs. Prices are stored in US dollars.</source>
        <translation>用于显示成本。价格以美元保存。</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>When off, nothing fades or slides.</source>
        <translation>关闭后，没有淡入淡出或滑动效果。</translation>
    </message>
    <message>
        <source>Page names in the sidebar</source>
        <translation>侧边栏中的页面名称</translation>
    </message>
    <message>
        <source>When off, the sidebar shows only icons.</source>
        <translation>关闭后，侧边栏只显示图标。</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>表格行</translation>
    </message>
    <message>
        <source>How much room a row of a table takes.</source>
        <translation>表格中每一行占用的高度。</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>The system asks for high contrast; “As the system” follows it.</source>
        <translation>系统要求高对比度；选择“跟随系统”即会采用。</translation>
    </message>
    <message>
        <source>“As the system” also follows its high contrast.</source>
        <translation>“跟随系统”也会采用系统的高对比度。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Buttons and rows grow with the text.</source>
        <translation>按钮和行会随文字变大。</translation>
    </message>
    <message>
        <source>Nothing fades or slides.</source>
        <translation>没有淡入淡出或滑动效果。</translation>
    </message>
</context>
<context>
    <name>AttemptCard</name>
    <message>
        <source>Attempt %1, %2, %3</source>
        <translation>尝试 %1，%2，%3</translation>
    </message>
</context>
<context>
    <name>AttemptListModel</name>
    <message>
        <source>after %1</source>
        <extracomment>when an attempt began, counted from the start of the request</extracomment>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>首个 Token %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <extracomment>how long an attempt lasted</extracomment>
        <translation>耗时 %1</translation>
    </message>
    <message>
        <source>reused connection</source>
        <translation>复用连接</translation>
    </message>
    <message>
        <source>new connection</source>
        <translation>新建连接</translation>
    </message>
</context>
<context>
    <name>AttemptsPane</name>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>No target was asked.</source>
        <translation>未请求任何目标。</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups here</source>
        <translation>此处的备份</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>从文件恢复</translation>
    </message>
    <message>
        <source>Delete the backup?</source>
        <translation>要删除此备份吗？</translation>
    </message>
    <message>
        <source>%1 is deleted from the disk. This cannot be undone.</source>
        <translation>将从磁盘上删除 %1。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>folder of the backups</source>
        <translation>备份文件夹</translation>
    </message>
</context>
<context>
    <name>BackupMaker</name>
    <message>
        <source>Make a backup now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>With every request that is recorded and what was said in it.</source>
        <translation>包含所有已记录的请求及其内容。</translation>
    </message>
    <message>
        <source>Configuration, secrets, logins and limits.</source>
        <translation>配置、机密、登录信息和限额。</translation>
    </message>
    <message>
        <source>Without requests</source>
        <translation>不含请求</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Without one the backup opens with the key of your secrets, which is on this computer alone: useless when the disk is lost.</source>
        <translation>不设口令时，备份用您的机密的密钥打开，而该密钥只在这台计算机上：磁盘丢失后备份就无法使用。</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再次输入口令</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Making …</source>
        <translation>正在创建…</translation>
    </message>
    <message>
        <source>Make backup</source>
        <translation>创建备份</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Do not restore</source>
        <translation>不恢复</translation>
    </message>
</context>
<context>
    <name>BodyPane</name>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Whose body</source>
        <translation>哪一方的正文</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>复制正文</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Which attempt</source>
        <translation>哪一次尝试</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Form of the body</source>
        <translation>正文的显示形式</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Find in this body (Ctrl+F)</source>
        <translation>在此正文中查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Open in an editor, as a file that goes when Plexus ends</source>
        <translation>在编辑器中打开，文件在 Plexus 退出时删除</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>全部折叠</translation>
    </message>
</context>
<context>
    <name>BudgetsSection</name>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>For all keys together. At four fifths of it you are told; used up, requests are refused until it begins anew, by UTC. Empty: no budget.</source>
        <translation>所有密钥合计。用到五分之四时会提醒您；用完后请求会被拒绝，直到预算重新开始（按 UTC）。留空：无预算。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, in dollars</source>
        <extracomment>%1 &quot;Most a day may cost&quot;</extracomment>
        <translation>%1，以美元计</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>almost used up</source>
        <translation>即将用完</translation>
    </message>
    <message>
        <source>Save the budget</source>
        <translation>保存预算</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Not held to the budget, for they name quotas of their own: %1</source>
        <extracomment>%1 names of keys</extracomment>
        <translation>不受预算约束，因为指定了自己的配额：%1</translation>
    </message>
    <message>
        <source>Hold them to it</source>
        <translation>使其受预算约束</translation>
    </message>
    <message>
        <source>Quotas of requests, tokens or money for single keys warn before they are used up as well. What was spent is on the page Usage, with the budget as a line.</source>
        <translation>单个密钥按请求数、Token 或金额计的配额，在用完之前也会发出警告。花费见“用量”页面，预算在其中显示为一条线。</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>密钥与配额</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
</context>
<context>
    <name>CaptureLight</name>
    <message>
        <source>Resume capture</source>
        <translation>继续捕获</translation>
    </message>
    <message>
        <source>Pause capture</source>
        <translation>暂停捕获</translation>
    </message>
</context>
<context>
    <name>CaptureSection</name>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Edit rule: %1</source>
        <translation>编辑规则：%1</translation>
    </message>
    <message>
        <source>Remove rule: %1</source>
        <translation>移除规则：%1</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>规则类型</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Delete everything that is stored?</source>
        <translation>要删除所有保留的内容吗？</translation>
    </message>
    <message>
        <source>%1 This cannot be undone. Pinned requests are deleted too; the list of requests stays.</source>
        <translation>%1此操作无法撤销。已固定的请求也会删除；请求列表不受影响。</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Requests with these keys, for these models or to these providers are always kept, whatever is chosen above.</source>
        <translation>无论上面如何选择，使用这些密钥、请求这些模型或发往这些提供商的请求始终会保留。</translation>
    </message>
    <message>
        <source>No rules yet.</source>
        <translation>还没有规则。</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘上</translation>
    </message>
    <message>
        <source>Resume capture</source>
        <translation>继续捕获</translation>
    </message>
    <message>
        <source>Pause capture</source>
        <translation>暂停捕获</translation>
    </message>
    <message>
        <source>Delete everything stored</source>
        <translation>删除所有保留的内容</translation>
    </message>
</context>
<context>
    <name>CataloguesSection</name>
    <message>
        <source>Lists of models</source>
        <translation>模型目录</translation>
    </message>
    <message>
        <source>Fetching …</source>
        <translation>正在获取…</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>立即获取</translation>
    </message>
    <message>
        <source>What models can do and cost. The request says nothing but that somebody asks.</source>
        <translation>模型的能力和价格。获取时不会透露任何信息，对方只知道有人在查询。</translation>
    </message>
</context>
<context>
    <name>ClearHistorySheet</name>
    <message>
        <source>Delete requests</source>
        <translation>删除请求</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>哪些请求</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>较旧的</translation>
    </message>
    <message>
        <source>Those of the filter</source>
        <translation>符合筛选条件的</translation>
    </message>
    <message>
        <source>Older than, in days</source>
        <translation>早于多少天</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Keep pinned requests</source>
        <translation>保留已固定的请求</translation>
    </message>
    <message>
        <source>What was said in them goes with them, and they leave the figures of the usage page. For ten seconds it can be undone.</source>
        <translation>其中的内容会一并删除，用量页面的数据也不再计入这些请求。十秒内可以撤销。</translation>
    </message>
</context>
<context>
    <name>ClientRow</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back what Plexus has set</source>
        <translation>撤回 Plexus 所做的设置</translation>
    </message>
    <message>
        <source>Undo the set-up of %1</source>
        <translation>撤销 %1 的设置</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test the way of %1</source>
        <translation>测试 %1 的连接</translation>
    </message>
    <message>
        <source>Show steps …</source>
        <translation>显示步骤…</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Configure …</source>
        <translation>配置…</translation>
    </message>
    <message>
        <source>Configure %1</source>
        <translation>配置 %1</translation>
    </message>
</context>
<context>
    <name>ClientSettings</name>
    <message>
        <source>Plexus does not write the settings of %1.</source>
        <translation>Plexus 不写入 %1 的设置。</translation>
    </message>
    <message>
        <source>There is no place for the settings of %1 on this system.</source>
        <translation>此系统上没有存放 %1 设置的位置。</translation>
    </message>
    <message>
        <source>The settings have changed since you looked at them. Look at the changes again.</source>
        <translation>您查看之后，设置已发生变化。请重新查看更改。</translation>
    </message>
    <message>
        <source>Whether %1 was changed before Plexus last ended cannot be told.</source>
        <translation>无法判断 %1 在 Plexus 上次结束之前是否已更改。</translation>
    </message>
    <message>
        <source>NAME=value is missing.</source>
        <translation>缺少 NAME=value。</translation>
    </message>
    <message>
        <source>this text has no end.</source>
        <translation>此文本没有结束。</translation>
    </message>
    <message>
        <source>The journal of clients&apos; settings cannot be read: %1</source>
        <translation>无法读取客户端设置的更改记录：%1</translation>
    </message>
    <message>
        <source>The journal of clients&apos; settings was damaged. A copy is %1; the backups are beside it.</source>
        <translation>客户端设置的更改记录已损坏。其副本为 %1；备份也在同一位置。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written: %2</source>
        <translation>无法写入备份 %1：%2</translation>
    </message>
    <message>
        <source>The journal of clients&apos; settings cannot be written: %1</source>
        <translation>无法写入客户端设置的更改记录：%1</translation>
    </message>
    <message>
        <source>something else is written where %1 belongs.</source>
        <translation>%1 应在的位置写有其他内容。</translation>
    </message>
    <message>
        <source>nothing may follow the value.</source>
        <translation>值之后不能有其他内容。</translation>
    </message>
    <message>
        <source>this comment has no end.</source>
        <translation>此注释没有结束。</translation>
    </message>
    <message>
        <source>this is nested too deep.</source>
        <translation>嵌套太深。</translation>
    </message>
    <message>
        <source>a value is missing; the file ends too early.</source>
        <translation>缺少值；文件过早结束。</translation>
    </message>
    <message>
        <source>this object has no end.</source>
        <translation>此对象没有结束。</translation>
    </message>
    <message>
        <source>this list has no end.</source>
        <translation>此列表没有结束。</translation>
    </message>
    <message>
        <source>a comma is missing.</source>
        <translation>缺少逗号。</translation>
    </message>
    <message>
        <source>this is no value.</source>
        <translation>这不是值。</translation>
    </message>
    <message>
        <source>No terminal was found. Set TERMINAL to yours, then start Plexus again.</source>
        <translation>未找到终端。请将环境变量 TERMINAL 设为您的终端，然后重新启动 Plexus。</translation>
    </message>
    <message>
        <source>%1 was not found in the search path.</source>
        <translation>在搜索路径中未找到 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>The terminal did not start.</source>
        <translation>终端未能启动。</translation>
    </message>
    <message>
        <source>%1 is write-protected. Allow its owner to write, then try again.</source>
        <translation>%1 受写保护。请允许其所有者写入，然后重试。</translation>
    </message>
    <message>
        <source>You may not write %1. Ask whoever it belongs to.</source>
        <translation>您无权写入 %1。请联系其所有者。</translation>
    </message>
    <message>
        <source>%1 is in the way: a folder is needed there.</source>
        <translation>%1 占用了位置：此处需要一个文件夹。</translation>
    </message>
    <message>
        <source>You may not write in the folder %1.</source>
        <translation>您无权在文件夹 %1 中写入。</translation>
    </message>
    <message>
        <source>%1 is a link that leads back to itself.</source>
        <translation>%1 是指回自身的链接。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB.</source>
        <translation>%1 大于 %2 MB。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>无法删除 %1：%2</translation>
    </message>
    <message>
        <source>The file is written in a way Plexus cannot change safely at %1. Set it by hand.</source>
        <translation>此文件中 %1 处的写法，Plexus 无法安全更改。请手动设置。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>the end of Plexus&apos; block stands alone. Take this line out.</source>
        <translation>Plexus 块的结尾单独存在。请删除此行。</translation>
    </message>
    <message>
        <source>Plexus&apos; block has no end (%1).</source>
        <translation>Plexus 块没有结尾 (%1)。</translation>
    </message>
    <message>
        <source>%1 is written on one line in braces. Give it a [table] of its own, then try again.</source>
        <translation>%1 用花括号写在一行中。请为它单独设一个 [table]，然后重试。</translation>
    </message>
    <message>
        <source>Lists of tables are not edited in TOML (%1).</source>
        <translation>不编辑 TOML 中的表列表 (%1)。</translation>
    </message>
    <message>
        <source>the way %1 is written here is one Plexus leaves alone. Set it by hand, or write it as a block.</source>
        <translation>%1 在此处的写法，Plexus 不会改动。请手动设置，或将其写成块的形式。</translation>
    </message>
    <message>
        <source>The file holds several documents (---).</source>
        <translation>此文件包含多个文档 (---)。</translation>
    </message>
    <message>
        <source>The file says too much.</source>
        <translation>此文件的内容过多。</translation>
    </message>
    <message>
        <source>a name in double quotes is missing.</source>
        <translation>缺少用双引号括起的名称。</translation>
    </message>
    <message>
        <source>a colon is missing.</source>
        <translation>缺少冒号。</translation>
    </message>
</context>
<context>
    <name>ClientSetup</name>
    <message>
        <source>Point a client at Plexus</source>
        <translation>让客户端连接 Plexus</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>The gateway is not running</source>
        <translation>网关未运行</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>基础 URL</translation>
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
        <translation>客户端类型</translation>
    </message>
    <message>
        <source>Shell commands</source>
        <translation>Shell 命令</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy shell commands</source>
        <translation>复制 Shell 命令</translation>
    </message>
    <message>
        <source>Run in the agent&apos;s shell</source>
        <translation>在智能体的 shell 中执行</translation>
    </message>
    <message>
        <source>Replace YOUR_PLEXUS_KEY with the key.</source>
        <translation>将 YOUR_PLEXUS_KEY 替换为密钥。</translation>
    </message>
</context>
<context>
    <name>ClientTexts</name>
    <message>
        <source>Also counts for Claude Code in VS Code. The Claude desktop app reads other settings.</source>
        <translation>对 VS Code 中的 Claude Code 同样有效。Claude 桌面应用读取其他设置。</translation>
    </message>
    <message>
        <source>Sessions that are open keep their old settings: start them again.</source>
        <translation>已打开的会话仍使用旧设置：请重新启动。</translation>
    </message>
    <message>
        <source>Your ChatGPT login (auth.json) is not touched.</source>
        <translation>您的 ChatGPT 登录信息 (auth.json) 保持不变。</translation>
    </message>
    <message>
        <source>Zed keeps keys in the keychain: paste it under Agent settings, Plexus, or set PLEXUS_API_KEY.</source>
        <translation>Zed 将密钥保存在钥匙串中：请将密钥粘贴到 Agent settings 的 Plexus 处，或设置 PLEXUS_API_KEY。</translation>
    </message>
    <message>
        <source>VS Code 1.122 or newer; it may need a restart. Your organisation may have switched own models off.</source>
        <translation>需要 VS Code 1.122 或更新版本；可能需要重启。您的组织可能已禁用自备模型。</translation>
    </message>
    <message>
        <source>Completions while you type stay with Copilot.</source>
        <translation>输入时的补全仍由 Copilot 提供。</translation>
    </message>
    <message>
        <source>Continue is not developed further by its makers.</source>
        <translation>Continue 的开发者已不再继续开发它。</translation>
    </message>
    <message>
        <source>The file is a script: Plexus adds a marked block at its end and leaves the rest alone.</source>
        <translation>该文件是脚本：Plexus 在末尾添加一个带标记的块，其余内容保持不变。</translation>
    </message>
    <message>
        <source>Open a tunnel with a public https address that leads to Plexus. Whoever knows a key can use it, so give this key limits.</source>
        <translation>打开一条隧道，使其公开的 https 地址通向 Plexus。知道密钥的人都能使用它，因此请为此密钥设置限额。</translation>
    </message>
    <message>
        <source>In Cursor open Settings, Models, API Keys.</source>
        <translation>在 Cursor 中打开 Settings、Models、API Keys。</translation>
    </message>
    <message>
        <source>In the IDE open Settings, Tools, AI Assistant, Providers &amp; API keys.</source>
        <translation>在 IDE 中打开 Settings、Tools、AI Assistant、Providers &amp; API keys。</translation>
    </message>
    <message>
        <source>Choose “OpenAI-compatible” and enter address and key.</source>
        <translation>选择“OpenAI-compatible”，并填入地址和密钥。</translation>
    </message>
    <message>
        <source>Test the connection, then choose a model for each use under Models Assignment.</source>
        <translation>测试连接，然后在 Models Assignment 下为每种用途选择模型。</translation>
    </message>
    <message>
        <source>Choose “OpenAI Compatible” as provider and enter address and key.</source>
        <translation>选择“OpenAI Compatible”作为提供商，并填入地址和密钥。</translation>
    </message>
    <message>
        <source>Enter a model by its name in Plexus.</source>
        <translation>填入模型在 Plexus 中的名称。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Line for the shell</source>
        <translation>用于 shell 的命令行</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Remote Control of Claude Code is off while it asks another address than Anthropic’s.</source>
        <translation>Claude Code 使用 Anthropic 以外的地址时，其 Remote Control 功能不可用。</translation>
    </message>
    <message>
        <source>Signed in with Google, the CLI would bypass Plexus; it is switched to the key.</source>
        <translation>以 Google 账号登录时，CLI 会绕过 Plexus；因此改为使用密钥。</translation>
    </message>
    <message>
        <source>Gemini CLI reads this file only in trusted folders. It asks in each new folder; without a terminal set GEMINI_CLI_TRUST_WORKSPACE=true.</source>
        <translation>Gemini CLI 只在受信任的文件夹中读取此文件。它会在每个新文件夹中询问；没有终端时，请设置 GEMINI_CLI_TRUST_WORKSPACE=true。</translation>
    </message>
    <message>
        <source>If Gemini CLI asks how to sign in, choose “Use Gemini API Key”: it finds the key by itself.</source>
        <translation>如果 Gemini CLI 询问登录方式，请选择“Use Gemini API Key”：它会自行找到密钥。</translation>
    </message>
    <message>
        <source>It knows only the models written to its file: set it up again after your models have changed.</source>
        <translation>它只知道写入其文件的模型：模型更改后，请重新设置。</translation>
    </message>
    <message>
        <source>Settings in a project’s folder override these.</source>
        <translation>项目文件夹中的设置会覆盖这些设置。</translation>
    </message>
    <message>
        <source>Shared by Cline’s command line and its newer programs; the panel in VS Code has its own settings.</source>
        <translation>由 Cline 的命令行及其较新的程序共用；VS Code 中的面板有自己的设置。</translation>
    </message>
    <message>
        <source>Goose reads keys from the environment or its keychain: put the line below into your shell’s start-up file.</source>
        <translation>Goose 从环境变量或其钥匙串读取密钥：请将下面这一行加入 shell 的启动文件。</translation>
    </message>
    <message>
        <source>Cursor’s own servers make the requests. They cannot reach this computer without a tunnel you open yourself.</source>
        <translation>请求由 Cursor 自己的服务器发出。除非您自行打开隧道，否则它们无法访问这台计算机。</translation>
    </message>
    <message>
        <source>Enter the key as OpenAI key, switch on “Override OpenAI Base URL” and enter the tunnel’s address with /v1 at its end.</source>
        <translation>将密钥填入 OpenAI key，打开“Override OpenAI Base URL”，并填入隧道地址，末尾加上 /v1。</translation>
    </message>
    <message>
        <source>Add your models by their names in Plexus. Agent and Tab may go on using Cursor’s.</source>
        <translation>按 Plexus 中的名称添加您的模型。Agent 和 Tab 可能仍使用 Cursor 的模型。</translation>
    </message>
    <message>
        <source>Open Cline’s panel in VS Code and there its settings, API Configuration.</source>
        <translation>在 VS Code 中打开 Cline 面板，进入其设置中的 API Configuration。</translation>
    </message>
    <message>
        <source>Key to paste</source>
        <translation>要粘贴的密钥</translation>
    </message>
    <message>
        <source>Model for Opus requests</source>
        <translation>用于 Opus 请求的模型</translation>
    </message>
    <message>
        <source>Model for Sonnet requests</source>
        <translation>用于 Sonnet 请求的模型</translation>
    </message>
    <message>
        <source>Model for Haiku requests</source>
        <translation>用于 Haiku 请求的模型</translation>
    </message>
</context>
<context>
    <name>ClientTiles</name>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>No coding agent was found on this computer.</source>
        <translation>这台计算机上未找到编程智能体。</translation>
    </message>
    <message>
        <source>Set up Plexus …</source>
        <translation>设置 Plexus…</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>所有客户端</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>clients</comment>
        <extracomment>So many clients beside those that are shown</extracomment>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Take everything back?</source>
        <translation>要全部撤回吗？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>All clients get their files back as they were before Plexus changed them. Where somebody has changed a file since, only what Plexus had set goes.</source>
        <translation>所有客户端的文件都会恢复到 Plexus 更改之前的样子。如果此后有人改过文件，则只移除 Plexus 所做的设置。</translation>
    </message>
    <message>
        <source>Restore all …</source>
        <translation>全部恢复…</translation>
    </message>
    <message>
        <source>Take back what Plexus has set, in all clients</source>
        <translation>在所有客户端中撤回 Plexus 所做的设置</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The gateway is not running, so nothing can point at it. Start it first.</source>
        <translation>网关未运行，因此没有客户端可以指向它。请先启动网关。</translation>
    </message>
    <message>
        <source>No coding agent was found</source>
        <translation>未找到编程智能体</translation>
    </message>
    <message>
        <source>Clients on this computer</source>
        <translation>这台计算机上的客户端</translation>
    </message>
    <message>
        <source>Clients that were not found</source>
        <translation>未找到的客户端</translation>
    </message>
    <message>
        <source>Coding agents on this computer, and whether they use Plexus.</source>
        <translation>这台计算机上的编程智能体，以及它们是否使用 Plexus。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Install one, then refresh. Any other program that speaks a known API works too: give it the address from Home and a key.</source>
        <translation>请安装一个，然后刷新。任何支持已知 API 的其他程序也可以使用：为它填入“概览”页上的地址和一个密钥。</translation>
    </message>
    <message>
        <source>Not installed (%1)</source>
        <translation>未安装 (%1)</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Move %1 to the left</source>
        <translation>左移 %1</translation>
    </message>
    <message>
        <source>Move %1 to the right</source>
        <translation>右移 %1</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>紧凑行</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>宽松行</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>表格行</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>没有匹配的名称</translation>
    </message>
    <message>
        <source>Pages, actions, providers, models, keys, requests by ID</source>
        <translation>页面、操作、提供商、模型、密钥、按 ID 查找请求</translation>
    </message>
</context>
<context>
    <name>ComparisonRow</name>
    <message>
        <source>%1: %2, compared with %3</source>
        <translation>%1：%2，对比 %3</translation>
    </message>
</context>
<context>
    <name>ComparisonSheet</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Figures of both</source>
        <translation>双方的数据</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>正在进行…</translation>
    </message>
    <message>
        <source>Compare two requests</source>
        <translation>对比两个请求</translation>
    </message>
</context>
<context>
    <name>ConfigurationFile</name>
    <message>
        <source>Configuration as a file</source>
        <translation>以文件形式管理配置</translation>
    </message>
    <message>
        <source>Export as YAML</source>
        <translation>导出为 YAML</translation>
    </message>
    <message>
        <source>File to export to</source>
        <translation>要导出到的文件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Import YAML</source>
        <translation>导入 YAML</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>For use on another computer. References to secrets are included; plain-text credentials and key hashes are not.</source>
        <translation>用于另一台计算机。包含对机密的引用；不含明文凭据和密钥的哈希值。</translation>
    </message>
    <message>
        <source>Replaces the whole configuration. You first see what would change.</source>
        <translation>替换整个配置。您会先看到将要更改的内容。</translation>
    </message>
    <message>
        <source>Preview changes</source>
        <translation>预览更改</translation>
    </message>
    <message>
        <source>What the import would change</source>
        <translation>导入将要更改的内容</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>The link has too many fields.</source>
        <translation>链接的字段过多。</translation>
    </message>
    <message>
        <source>The link is not written as links are: a field of it cannot be decoded.</source>
        <translation>链接的写法不正确：有一个字段无法解码。</translation>
    </message>
    <message>
        <source>The link says %1 twice.</source>
        <translation>链接中 %1 出现了两次。</translation>
    </message>
    <message>
        <source>The link&apos;s %1 is too long.</source>
        <translation>链接的 %1 太长。</translation>
    </message>
    <message>
        <source>The link&apos;s %1 holds characters that cannot be seen.</source>
        <translation>链接的 %1 含有不可见字符。</translation>
    </message>
    <message>
        <source>The link&apos;s base_url is not an address.</source>
        <translation>链接的 base_url 不是地址。</translation>
    </message>
    <message>
        <source>The link&apos;s base_url must begin with https:// or http://.</source>
        <translation>链接的 base_url 必须以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>The link&apos;s base_url must not have a user, a query or a fragment.</source>
        <translation>链接的 base_url 不能含有用户名、查询或片段。</translation>
    </message>
    <message>
        <source>The link&apos;s base_url must be written in plain ASCII.</source>
        <translation>链接的 base_url 必须只用 ASCII 字符。</translation>
    </message>
    <message>
        <source>The link&apos;s models are too many, or a name among them is too long.</source>
        <translation>链接中的模型过多，或其中有名称太长。</translation>
    </message>
    <message>
        <source>A model in the link has a name no model has.</source>
        <translation>链接中有一个模型的名称无效。</translation>
    </message>
    <message>
        <source>The link names neither a preset nor a base_url, so there is nothing to add.</source>
        <translation>链接既没有指定预设，也没有指定 base_url，因此没有可添加的内容。</translation>
    </message>
    <message>
        <source>The link&apos;s api_key is not a key.</source>
        <translation>链接的 api_key 不是密钥。</translation>
    </message>
    <message>
        <source>The link leads to a page Plexus does not have.</source>
        <translation>链接指向 Plexus 没有的页面。</translation>
    </message>
    <message>
        <source>The link is too long.</source>
        <translation>链接太长。</translation>
    </message>
    <message>
        <source>That is no link of Plexus: those begin with plexus://.</source>
        <translation>这不是 Plexus 的链接：Plexus 的链接以 plexus:// 开头。</translation>
    </message>
    <message>
        <source>The link holds characters a link must not have.</source>
        <translation>链接含有不允许的字符。</translation>
    </message>
    <message>
        <source>The link has a fragment, which no link of Plexus has.</source>
        <translation>链接含有片段，而 Plexus 的链接没有片段。</translation>
    </message>
    <message>
        <source>The link asks for something Plexus does not do by a link.</source>
        <translation>链接要求的操作，Plexus 不会通过链接执行。</translation>
    </message>
    <message>
        <source>The link contains an unknown field, “%1”. Ask whoever sent it for a new link, or update Plexus.</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>链接含有未知字段“%1”。请向链接的发送者索取新链接，或更新 Plexus。</translation>
    </message>
    <message>
        <source>The link&apos;s id is not the ID of a request.</source>
        <translation>链接的 id 不是请求的 ID。</translation>
    </message>
</context>
<context>
    <name>DeleteLogSheet</name>
    <message>
        <source>Delete requests from the log</source>
        <translation>从日志中删除请求</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>早于 30 天</translation>
    </message>
    <message>
        <source>Older than a week</source>
        <translation>早于一周</translation>
    </message>
    <message>
        <source>Older than a day</source>
        <translation>早于一天</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>哪些请求</translation>
    </message>
    <message>
        <source>Finished requests to MCP servers are deleted from the database, also those the filter leaves out. It cannot be undone.</source>
        <translation>将从数据库中删除发往 MCP 服务器且已结束的请求，包括被筛选隐藏的请求。此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>DeleteRequestSheet</name>
    <message>
        <source>Delete this request?</source>
        <translation>要删除此请求吗？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 is deleted from the database. It cannot be undone.</source>
        <translation>将从数据库中删除 %1。此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>DiffRow</name>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>%n 行相同</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>What would change</source>
        <translation>将要更改的内容</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处更改</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处更改</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Side by side (I)</source>
        <translation>并排显示 (I)</translation>
    </message>
    <message>
        <source>In one text (I)</source>
        <translation>合并显示 (I)</translation>
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
        <translation>无法创建临时文件夹：%1</translation>
    </message>
    <message>
        <source>The desktop opens no program for it. Until Plexus ends it is at %1</source>
        <translation>桌面没有可打开它的程序。在 Plexus 退出之前，文件位于 %1</translation>
    </message>
</context>
<context>
    <name>EndClientSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>让客户端连接 Plexus</translation>
    </message>
    <message>
        <source>The gateway is not running</source>
        <translation>网关未运行</translation>
    </message>
    <message>
        <source>base URL for %1</source>
        <extracomment>%1 is the name of an API, &quot;Anthropic Messages&quot;</extracomment>
        <translation>用于 %1 的基础 URL</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>client key</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Clients need a key; there is none yet.</source>
        <translation>客户端需要密钥；目前还没有。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s). A key is shown once, when it is made.</source>
        <translation>
            <numerusform>%n 个密钥。密钥只在创建时显示一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Manage keys</source>
        <translation>管理密钥</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>添加密钥</translation>
    </message>
</context>
<context>
    <name>EntityRow</name>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
</context>
<context>
    <name>ErrorCodes</name>
    <message>
        <source>The request was not well-formed.</source>
        <translation>请求格式不正确。</translation>
    </message>
    <message>
        <source>The request was too large.</source>
        <translation>请求过大。</translation>
    </message>
    <message>
        <source>The headers of the request were too large.</source>
        <translation>请求的标头过大。</translation>
    </message>
    <message>
        <source>The request was of a type that is not served there.</source>
        <translation>该地址不支持此类型的请求。</translation>
    </message>
    <message>
        <source>The address does not take this method.</source>
        <translation>该地址不接受此方法。</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>该地址没有任何内容。</translation>
    </message>
    <message>
        <source>The client took too long to send its request.</source>
        <translation>客户端发送请求的时间过长。</translation>
    </message>
    <message>
        <source>The request came without a key that is known.</source>
        <translation>请求没有附带已知的密钥。</translation>
    </message>
    <message>
        <source>The key may not do this.</source>
        <translation>该密钥无权执行此操作。</translation>
    </message>
    <message>
        <source>There is no model of this name.</source>
        <translation>没有此名称的模型。</translation>
    </message>
    <message>
        <source>The answer that the request goes on from is not there.</source>
        <translation>请求要接续的响应不存在。</translation>
    </message>
    <message>
        <source>The answer that was asked for is not there.</source>
        <translation>所请求的响应不存在。</translation>
    </message>
    <message>
        <source>The conversation that was asked for is not there.</source>
        <translation>所请求的对话不存在。</translation>
    </message>
    <message>
        <source>No target of the model takes requests of this kind.</source>
        <translation>该模型没有接受此类请求的目标。</translation>
    </message>
    <message>
        <source>A limit of the key was used up.</source>
        <translation>密钥的某项限额已用完。</translation>
    </message>
    <message>
        <source>The provider could not be reached.</source>
        <translation>无法连接提供商。</translation>
    </message>
    <message>
        <source>The provider took too long.</source>
        <translation>提供商响应超时。</translation>
    </message>
    <message>
        <source>The connection broke before the provider&apos;s answer was whole.</source>
        <translation>提供商的响应尚未完整，连接就已中断。</translation>
    </message>
    <message>
        <source>The provider answered with an error.</source>
        <translation>提供商返回了错误。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be understood.</source>
        <translation>无法理解提供商的响应。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer was empty.</source>
        <translation>提供商的响应为空。</translation>
    </message>
    <message>
        <source>The provider&apos;s address leads back to Plexus itself.</source>
        <translation>提供商的地址指回了 Plexus 自身。</translation>
    </message>
    <message>
        <source>The model has no target that can be asked.</source>
        <translation>该模型没有可请求的目标。</translation>
    </message>
    <message>
        <source>All targets of the model are cooling down after failures.</source>
        <translation>该模型的所有目标都因失败而处于冷却中。</translation>
    </message>
    <message>
        <source>All targets of the model were busy.</source>
        <translation>该模型的所有目标都忙。</translation>
    </message>
    <message>
        <source>The key or account of the provider could not be read.</source>
        <translation>无法读取提供商的密钥或账号。</translation>
    </message>
    <message>
        <source>The configuration was refused.</source>
        <translation>配置被拒绝。</translation>
    </message>
    <message>
        <source>The database could not be read or written.</source>
        <translation>无法读取或写入数据库。</translation>
    </message>
    <message>
        <source>No port could be opened.</source>
        <translation>无法打开任何端口。</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>请求已取消。</translation>
    </message>
    <message>
        <source>Something went wrong in Plexus itself.</source>
        <translation>Plexus 自身出现了问题。</translation>
    </message>
</context>
<context>
    <name>ErrorNotice</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show stack</source>
        <translation>显示堆栈</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>堆栈</translation>
    </message>
    <message>
        <source>All of the error</source>
        <translation>完整的错误信息</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>EventHeading</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>when an event came, counted from the start of the request</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>time since the event before</extracomment>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events of the stream</source>
        <translation>流中的事件</translation>
    </message>
</context>
<context>
    <name>EventPairs</name>
    <message>
        <source>From the provider</source>
        <translation>来自提供商</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>发往客户端</translation>
    </message>
    <message>
        <source>Events of both sides</source>
        <translation>两侧的事件</translation>
    </message>
    <message>
        <source>Choose an event: what belongs to it on the other side is marked.</source>
        <translation>选择一个事件：另一侧与之对应的部分会被标出。</translation>
    </message>
    <message>
        <source>The provider&apos;s event</source>
        <translation>提供商的事件</translation>
    </message>
    <message>
        <source>The client&apos;s event</source>
        <translation>客户端的事件</translation>
    </message>
</context>
<context>
    <name>EventsPane</name>
    <message>
        <source>Side of the gateway</source>
        <translation>网关的哪一侧</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>No events: the answer was no stream, or it was not kept.</source>
        <translation>没有事件：响应不是流式，或未保留。</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>所选事件</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Form of the event</source>
        <translation>事件的显示形式</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>单侧</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>两侧</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>显示哪些事件</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Error %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>流式传输</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>OK %1</source>
        <translation>成功 %1</translation>
    </message>
    <message>
        <source>%1 input tokens</source>
        <translation>输入 Token：%1</translation>
    </message>
    <message>
        <source>%1 read from cache</source>
        <translation>从缓存读取：%1</translation>
    </message>
    <message>
        <source>%1 written to cache</source>
        <translation>写入缓存：%1</translation>
    </message>
    <message>
        <source>%1 output tokens</source>
        <translation>输出 Token：%1</translation>
    </message>
    <message>
        <source>%1 of them reasoning</source>
        <translation>其中推理：%1</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>%1 is &quot;provider/model&quot;</extracomment>
        <translation>发往 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is the program that sent the request</extracomment>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, by the model&apos;s price</source>
        <translation>%1，按模型的价格</translation>
    </message>
    <message>
        <source>%1, by the model&apos;s price tiers</source>
        <translation>%1，按模型的阶梯价格</translation>
    </message>
    <message>
        <source>%1, by OpenRouter&apos;s price list</source>
        <translation>%1，按 OpenRouter 的价目表</translation>
    </message>
    <message>
        <source>%1, the price of a request</source>
        <translation>%1，按次计费</translation>
    </message>
    <message>
        <source>%1, as the provider reported</source>
        <translation>%1，由提供商报告</translation>
    </message>
    <message>
        <source>Token count</source>
        <translation>Token 计数</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>语音转写</translation>
    </message>
    <message>
        <source>Translation of speech</source>
        <translation>语音翻译</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>语音合成</translation>
    </message>
    <message>
        <source>Image generation</source>
        <translation>图片生成</translation>
    </message>
    <message>
        <source>Image edit</source>
        <translation>图片编辑</translation>
    </message>
    <message>
        <source>Image variation</source>
        <translation>图片变体</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>重排序</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>内容审核</translation>
    </message>
    <message>
        <source>Raw relay</source>
        <translation>原样转发</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n 个文件，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>%n 个输入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of sound</source>
        <translation>%1 音频</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by what was made, heard or spoken</source>
        <translation>%1，按生成、听取或朗读的内容</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考中</translation>
    </message>
    <message>
        <source>Stalls</source>
        <extracomment>of a stream that does not get on</extracomment>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Nothing has come for %1.</source>
        <translation>已有 %1 没有收到任何内容。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the API&apos;s word for why an answer ended (&quot;length&quot;), %2 what it means</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the model had no more to say</source>
        <translation>模型已回答完毕</translation>
    </message>
    <message>
        <source>it came to one of the stop texts</source>
        <translation>遇到了停止文本</translation>
    </message>
    <message>
        <source>the limit of tokens was reached</source>
        <translation>已达到 Token 上限</translation>
    </message>
    <message>
        <source>the model&apos;s context was full</source>
        <translation>模型的上下文已满</translation>
    </message>
    <message>
        <source>it waits for the results of tools</source>
        <translation>等待工具的结果</translation>
    </message>
    <message>
        <source>it was refused or filtered</source>
        <translation>被拒绝或被过滤</translation>
    </message>
    <message>
        <source>it paused, to be gone on with</source>
        <translation>已暂停，可继续</translation>
    </message>
    <message>
        <source>the model failed</source>
        <translation>模型出错</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1 is a size: &quot;2.0 kB&quot;</extracomment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>≈ %1 tokens</source>
        <extracomment>%1 a number; about so many</extracomment>
        <translation>≈ %1 Token</translation>
    </message>
    <message>
        <source>≈ %1 tok/s</source>
        <extracomment>%1 a number; tokens a second, about</extracomment>
        <translation>≈ %1 Token/秒</translation>
    </message>
</context>
<context>
    <name>ExchangeFilter</name>
    <message>
        <source>There is no filter “%1:”; perhaps “%2:”. It is searched as text.</source>
        <translation>没有“%1:”这个筛选条件；也许是“%2:”。已按文本搜索。</translation>
    </message>
    <message>
        <source>There is no filter “%1:”, so it is searched as text. Filters: %2</source>
        <translation>没有“%1:”这个筛选条件，因此按文本搜索。可用的筛选条件：%2</translation>
    </message>
    <message>
        <source>status: takes error, running, ok, cancelled or a code such as 429; “%1” is ignored.</source>
        <translation>status: 可用 error、running、ok、cancelled 或 429 之类的状态码；“%1”已忽略。</translation>
    </message>
    <message>
        <source>attempt: takes a number of attempts such as &gt;1; “%1” is ignored.</source>
        <translation>attempt: 可用 &gt;1 之类的尝试次数；“%1”已忽略。</translation>
    </message>
    <message>
        <source>%1: takes a time such as &gt;2s or &lt;300ms; “%2” is ignored.</source>
        <translation>%1: 可用 &gt;2s 或 &lt;300ms 之类的时间；“%2”已忽略。</translation>
    </message>
    <message>
        <source>cost: takes dollars such as &gt;0.1 or &lt;2; “%1” is ignored.</source>
        <translation>cost: 可用 &gt;0.1 或 &lt;2 之类的美元金额；“%1”已忽略。</translation>
    </message>
    <message>
        <source>is: takes pinned or noted; “%1” is ignored.</source>
        <translation>is: 可用 pinned 或 noted；“%1”已忽略。</translation>
    </message>
    <message>
        <source>error, running, ok, cancelled or a number</source>
        <translation>error、running、ok、cancelled 或状态码</translation>
    </message>
    <message>
        <source>what kind of error it was</source>
        <translation>错误的类型</translation>
    </message>
    <message>
        <source>how many targets were tried</source>
        <translation>尝试了多少个目标</translation>
    </message>
    <message>
        <source>time to the first token</source>
        <translation>到首个 Token 的时间</translation>
    </message>
    <message>
        <source>how long it took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>in dollars</source>
        <translation>以美元计</translation>
    </message>
    <message>
        <source>how long ago at most</source>
        <translation>最早在多久以前</translation>
    </message>
    <message>
        <source>a tool that is offered or called, in kept bodies</source>
        <translation>提供或调用的工具，在保留的正文中查找</translation>
    </message>
    <message>
        <source>text of kept bodies</source>
        <translation>保留的正文中的文本</translation>
    </message>
    <message>
        <source>pinned or noted</source>
        <translation>已固定或有备注</translation>
    </message>
    <message>
        <source>asked for, or gone to</source>
        <translation>请求的模型，或实际发往的模型</translation>
    </message>
    <message>
        <source>of any attempt</source>
        <translation>任意一次尝试的</translation>
    </message>
    <message>
        <source>the program that asked</source>
        <translation>发出请求的程序</translation>
    </message>
    <message>
        <source>the key, or its label</source>
        <translation>密钥或其标签</translation>
    </message>
    <message>
        <source>the client&apos;s API</source>
        <translation>客户端的 API</translation>
    </message>
    <message>
        <source>one conversation of an agent</source>
        <translation>智能体的一次对话</translation>
    </message>
    <message>
        <source>%1: takes a time such as 30m, 1h or 2d; “%2” is ignored.</source>
        <translation>%1: 可用 30m、1h 或 2d 之类的时间；“%2”已忽略。</translation>
    </message>
    <message>
        <source>how long ago at least</source>
        <translation>最晚在多久以前</translation>
    </message>
    <message>
        <source>%1: takes a number such as &gt;10 or =0; “%2” is ignored.</source>
        <translation>%1: 可用 &gt;10 或 =0 之类的数字；“%2”已忽略。</translation>
    </message>
    <message>
        <source>speed: takes tokens a second such as &lt;20 or &gt;100; “%1” is ignored.</source>
        <translation>speed: 可用 &lt;20 或 &gt;100 之类的每秒 Token 数；“%1”已忽略。</translation>
    </message>
    <message>
        <source>why the answer ended</source>
        <translation>回答的结束原因</translation>
    </message>
    <message>
        <source>how many tools the answer called</source>
        <translation>回答调用了多少个工具</translation>
    </message>
    <message>
        <source>how many tools the request offered</source>
        <translation>请求提供了多少个工具</translation>
    </message>
    <message>
        <source>how many messages the request held</source>
        <translation>请求含有多少条消息</translation>
    </message>
    <message>
        <source>tokens a second</source>
        <translation>每秒 Token 数</translation>
    </message>
</context>
<context>
    <name>ExchangeInspector</name>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>请求的模型</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>实际发往</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首个 Token</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>输入 Token</translation>
    </message>
    <message>
        <source>from cache</source>
        <translation>来自缓存</translation>
    </message>
    <message>
        <source>to cache</source>
        <translation>写入缓存</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>输出 Token</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>响应正文</translation>
    </message>
    <message>
        <source>Stream events</source>
        <translation>流事件</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Request from the client</source>
        <translation>客户端的请求</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1，第 %2 次尝试</translation>
    </message>
    <message>
        <source>Request to %1</source>
        <translation>发往 %1 的请求</translation>
    </message>
    <message>
        <source>Response to the client</source>
        <translation>给客户端的响应</translation>
    </message>
    <message>
        <source>%1, translated to %2</source>
        <extracomment>%1 the client&apos;s API dialect, %2 the provider&apos;s</extracomment>
        <translation>%1，转换为 %2</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>已更改：%1</translation>
    </message>
    <message>
        <source>emulated: %1</source>
        <translation>已模拟：%1</translation>
    </message>
    <message>
        <source>repaired: %1</source>
        <translation>已修正：%1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>已略去：%1</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <extracomment>%1 a number of tokens</extracomment>
        <translation>%1，估算值</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Started by agent</source>
        <translation>启动它的智能体</translation>
    </message>
    <message>
        <source>It went to %1.</source>
        <translation>已发往 %1。</translation>
    </message>
    <message>
        <source>It went to %1: %2.</source>
        <extracomment>%1 provider/model, %2 a short phrase: &quot;first in order&quot;</extracomment>
        <translation>已发往 %1：%2。</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>流式传输</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Response from %1</source>
        <translation>来自 %1 的响应</translation>
    </message>
    <message>
        <source>%1 failed with %2</source>
        <translation>%1 失败 (%2)</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>%1, so it was asked once more.</source>
        <extracomment>%1 is &quot;openai/gpt-5 failed with 500&quot;</extracomment>
        <translation>%1，因此再次请求了它。</translation>
    </message>
    <message>
        <source>%1, so the next target, %2, was asked.</source>
        <extracomment>likewise; %2 provider/model</extracomment>
        <translation>%1，因此请求了下一个目标 %2。</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>首段文本</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>%1 a number</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 Token/秒</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>工具调用</translation>
    </message>
    <message>
        <source>Tools offered</source>
        <translation>提供的工具</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export request</source>
        <translation>导出请求</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
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
        <translation>正文</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The file as it will be written</source>
        <translation>将要写入的文件</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Structure only</source>
        <translation>仅结构</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Key name, address and session ID</source>
        <translation>密钥名称、地址和会话 ID</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Credentials are always masked. %1.</source>
        <translation>凭据始终会被遮盖。%1。</translation>
    </message>
    <message numerus="yes">
        <source>Export %n request(s)</source>
        <translation>
            <numerusform>导出 %n 个请求</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactSection</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy all of %1</source>
        <translation>复制“%1”的全部内容</translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1小时%2分</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>days and hours</extracomment>
        <translation>%1天%2小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1小时%2分</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1天</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter: text, model:, status:error, cost:&gt;0.1</source>
        <translation>筛选：文本、model:、status:error、cost:&gt;0.1</translation>
    </message>
    <message>
        <source>Tokens look at one field each; they are offered while you type.</source>
        <translation>筛选条件各针对一个字段；输入时会给出建议。</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Words are searched everywhere. Tokens: model: provider: client: key: status: code: dialect: session: finish: calls: tools: messages: attempt: ttft: duration: speed: cost: tool: body: since: until: is:</source>
        <translation>文字会在所有位置搜索。筛选词：model: provider: client: key: status: code: dialect: session: finish: calls: tools: messages: attempt: ttft: duration: speed: cost: tool: body: since: until: is:</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this body</source>
        <translation>在此正文中查找</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>上一处 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>下一处 (Enter)</translation>
    </message>
    <message>
        <source>Stop looking (Esc)</source>
        <translation>结束查找 (Esc)</translation>
    </message>
</context>
<context>
    <name>FirstRunAccounts</name>
    <message>
        <source>Add an API key …</source>
        <translation>添加 API 密钥…</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>在这台计算机上找到</translation>
    </message>
    <message>
        <source>Login of %1</source>
        <extracomment>%1 is a program</extracomment>
        <translation>%1 的登录信息</translation>
    </message>
    <message>
        <source>Use it …</source>
        <translation>使用…</translation>
    </message>
    <message>
        <source>Use the login of %1</source>
        <translation>使用 %1 的登录信息</translation>
    </message>
    <message>
        <source>Use as a provider …</source>
        <translation>用作提供商…</translation>
    </message>
    <message>
        <source>Use %1 as a provider</source>
        <translation>将 %1 用作提供商</translation>
    </message>
    <message>
        <source>Clients can ask for them by their own names from then on</source>
        <translation>此后客户端可按各自的名称请求它们</translation>
    </message>
    <message>
        <source>Offer the models of %1</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>提供 %1 的模型</translation>
    </message>
    <message>
        <source>Choose models from the list of %1</source>
        <translation>从 %1 的列表中选择模型</translation>
    </message>
    <message>
        <source>Plexus sends what your coding agents ask to the providers you name here. Keys and logins are stored encrypted on this computer, and sent to nobody but the provider they belong to.</source>
        <translation>Plexus 将编程智能体的请求发送给您在此指定的提供商。密钥和登录信息加密保存在这台计算机上，只发送给它们所属的提供商。</translation>
    </message>
    <message>
        <source>Some vendors object when another program uses their subscription. Plexus says so before you sign in and never poses as another program; such requests may be refused, or the account closed.</source>
        <translation>有些厂商不允许其他程序使用其订阅。Plexus 会在您登录前说明，并且绝不冒充其他程序；这类请求可能被拒绝，账号也可能被停用。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a company or product, %2 the name of an account there</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message numerus="yes">
        <source>Add %n more model(s)</source>
        <translation>
            <numerusform>再添加 %n 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add its %n model(s)</source>
        <translation>
            <numerusform>添加其 %n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose models …</source>
        <translation>选择模型…</translation>
    </message>
</context>
<context>
    <name>FirstRunCheck</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Each ticked model is asked for one word, through the gateway, as a client would. That costs a few tokens.</source>
        <translation>像客户端一样通过网关，让每个勾选的模型回答一个词。这会消耗少量 Token。</translation>
    </message>
    <message>
        <source>There is no model clients could ask for yet. Go back and add one, or finish and do it later.</source>
        <translation>还没有客户端可以请求的模型。请返回添加一个，或先完成，以后再添加。</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>No client points at Plexus yet.</source>
        <translation>还没有客户端指向 Plexus。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A client, and what has come of it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FirstRunClient</name>
    <message>
        <source>Open in a terminal</source>
        <translation>在终端中打开</translation>
    </message>
    <message>
        <source>Open %1 in a terminal</source>
        <extracomment>%1 is a client</extracomment>
        <translation>在终端中打开 %1</translation>
    </message>
</context>
<context>
    <name>FirstRunClients</name>
    <message>
        <source>The gateway is not running, so nothing can point at it. Start it first.</source>
        <translation>网关未运行，因此没有客户端可以指向它。请先启动网关。</translation>
    </message>
    <message>
        <source>No coding agent was found on this computer. Any program that speaks a known API works: give it the address from Home and a key.</source>
        <translation>这台计算机上未找到编程智能体。任何使用已知 API 的程序都可以：填入“概览”中的地址和一个密钥即可。</translation>
    </message>
    <message>
        <source>Choose the agents that should use Plexus. You see every change before it is written, and can undo it on the Clients page.</source>
        <translation>请选择要使用 Plexus 的智能体。写入之前您会看到每处更改，之后可在“客户端”页面撤销。</translation>
    </message>
    <message>
        <source>Copies of the files are kept in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>文件的副本保存在 %1</translation>
    </message>
    <message>
        <source>There is no model clients could ask for yet. Go back and add one, or skip this step.</source>
        <translation>还没有客户端可以请求的模型。请返回添加一个，或跳过此步骤。</translation>
    </message>
    <message>
        <source>Some clients have to be set up by hand; their steps are on the Clients page.</source>
        <translation>有些客户端需要手动设置；步骤见“客户端”页面。</translation>
    </message>
</context>
<context>
    <name>FirstRunSheet</name>
    <message>
        <source>Set up Plexus</source>
        <translation>设置 Plexus</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Write these changes</source>
        <translation>写入这些更改</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>1 Accounts</source>
        <translation>1 账号</translation>
    </message>
    <message>
        <source>2 Clients</source>
        <translation>2 客户端</translation>
    </message>
    <message>
        <source>3 Check</source>
        <translation>3 检查</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Try the ticked models</source>
        <translation>测试勾选的模型</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
</context>
<context>
    <name>FormChange</name>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <extracomment>%1 is what a setting is unless somebody changes it</extracomment>
        <translation>默认值：%1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <extracomment>%1 is the label of a setting</extracomment>
        <translation>重置 %1</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>optional</source>
        <extracomment>Beside the label of a field that may stay empty</extracomment>
        <translation>可选</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Beside a number nobody has set</extracomment>
        <translation>默认</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1: “%2” is given twice.</source>
        <translation>第 %1 行：“%2”重复出现。</translation>
    </message>
</context>
<context>
    <name>Gateway</name>
    <message>
        <source>in order</source>
        <extracomment>Why a target was tried at its place; so are the next ones</extracomment>
        <translation>按顺序</translation>
    </message>
    <message>
        <source>first in order</source>
        <translation>按顺序排在首位</translation>
    </message>
    <message>
        <source>next in order</source>
        <translation>按顺序的下一个</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>随机选中</translation>
    </message>
    <message>
        <source>lowest price %1 per million mixed tokens</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>价格最低，每百万混合 token %1</translation>
    </message>
    <message>
        <source>price %1 per million mixed tokens</source>
        <translation>价格为每百万混合 token %1</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>fastest first token %1 ms</source>
        <translation>首个 token 最快，%1 ms</translation>
    </message>
    <message>
        <source>first token %1 ms</source>
        <translation>首个 token %1 ms</translation>
    </message>
    <message>
        <source>fastest whole answer %1 ms</source>
        <translation>完整回答最快，%1 ms</translation>
    </message>
    <message>
        <source>whole answer %1 ms</source>
        <translation>完整回答 %1 ms</translation>
    </message>
    <message>
        <source>highest end-to-end speed %1 tokens/s</source>
        <translation>端到端速度最快，%1 token/秒</translation>
    </message>
    <message>
        <source>end-to-end speed %1 tokens/s</source>
        <translation>端到端速度 %1 token/秒</translation>
    </message>
    <message>
        <source>highest speed %1 tokens/s</source>
        <translation>速度最快，%1 token/秒</translation>
    </message>
    <message>
        <source>speed %1 tokens/s</source>
        <translation>速度 %1 token/秒</translation>
    </message>
    <message>
        <source>no measurements yet</source>
        <translation>尚无测量</translation>
    </message>
    <message>
        <source>fewest requests in 24 hours (%1)</source>
        <translation>24 小时内请求最少 (%1)</translation>
    </message>
    <message>
        <source>%1 requests in 24 hours</source>
        <translation>24 小时内的请求数：%1</translation>
    </message>
    <message>
        <source>%1 of its allowance left, reset at %2</source>
        <extracomment>%1 is a share (&quot;64 %&quot;), %2 a time</extracomment>
        <translation>额度剩余 %1，%2 重置</translation>
    </message>
    <message>
        <source>%1 of its balance left</source>
        <extracomment>%1 is a share (&quot;64 %&quot;)</extracomment>
        <translation>余额剩余 %1</translation>
    </message>
    <message>
        <source>allowance used up</source>
        <translation>额度已用完</translation>
    </message>
    <message>
        <source>allowance unknown</source>
        <translation>额度未知</translation>
    </message>
    <message>
        <source>tried out, never measured</source>
        <translation>试用，从未测量</translation>
    </message>
    <message>
        <source>tried out, last measured at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>试用，上次测量：%1</translation>
    </message>
    <message>
        <source>tried out</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>the conversation&apos;s last answer came from it</source>
        <translation>该会话的上一个回答来自它</translation>
    </message>
    <message>
        <source>named directly</source>
        <translation>直接指定</translation>
    </message>
    <message>
        <source>target disabled</source>
        <extracomment>Why a target was skipped; so are the next ones</extracomment>
        <translation>目标已停用</translation>
    </message>
    <message>
        <source>provider disabled</source>
        <translation>提供商已停用</translation>
    </message>
    <message>
        <source>provider not configured</source>
        <translation>提供商未配置</translation>
    </message>
    <message>
        <source>alias disabled</source>
        <translation>别名已停用</translation>
    </message>
    <message>
        <source>alias not configured</source>
        <translation>别名未配置</translation>
    </message>
    <message>
        <source>alias contains itself</source>
        <translation>别名包含自身</translation>
    </message>
    <message>
        <source>the key may not use the provider</source>
        <translation>该密钥不可使用此提供商</translation>
    </message>
    <message>
        <source>made for another kind of request</source>
        <translation>用于其他类型的请求</translation>
    </message>
    <message>
        <source>speaks no API the request can be translated to</source>
        <translation>不支持此请求可转换到的任何 API</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>配额已用完</translation>
    </message>
    <message>
        <source>%1 limit of %2</source>
        <extracomment>%1 is a quota, %2 how much it allows</extracomment>
        <translation>%1，上限 %2</translation>
    </message>
    <message>
        <source>resting until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>冷却至 %1</translation>
    </message>
    <message>
        <source>“%1” is used up (%2)</source>
        <extracomment>%1 is what a provider calls its allowance, %2 a share (&quot;97 %&quot;)</extracomment>
        <translation>“%1”已用完 (%2)</translation>
    </message>
    <message>
        <source>“%1” is used up</source>
        <translation>“%1”已用完</translation>
    </message>
    <message>
        <source>at its concurrency limit</source>
        <translation>已达并发上限</translation>
    </message>
    <message>
        <source>needs translation, which others do not</source>
        <translation>需要格式转换，而其他目标不需要</translation>
    </message>
    <message>
        <source>not made for the lite form of Responses, which others are</source>
        <translation>不支持 Responses 精简形式，而其他目标支持</translation>
    </message>
    <message>
        <source>stands earlier already</source>
        <translation>前面已列出</translation>
    </message>
    <message>
        <source>again, with the account&apos;s token renewed</source>
        <extracomment>Why a target was asked once more; so are the next ones</extracomment>
        <translation>重试，已更新账号的 token</translation>
    </message>
    <message>
        <source>again, with the whole conversation: it does not know the answer before</source>
        <translation>重试，发送完整会话：它不知道之前的回答</translation>
    </message>
    <message>
        <source>again, without the older half of the conversation (truncation: auto)</source>
        <translation>重试，去掉会话较旧的一半 (truncation: auto)</translation>
    </message>
    <message>
        <source>again, without the thinking whose signature it refused</source>
        <translation>重试，去掉签名被拒的思考</translation>
    </message>
    <message>
        <source>again, without the advisor&apos;s results</source>
        <translation>重试，去掉顾问的结果</translation>
    </message>
    <message>
        <source>again, without %1, which it does not take</source>
        <extracomment>%1 is a field of the request</extracomment>
        <translation>重试，去掉其不接受的 %1</translation>
    </message>
    <message>
        <source>again, with %1 as %2</source>
        <extracomment>%1 is a field of the request, %2 its new name</extracomment>
        <translation>重试，将 %1 改为 %2</translation>
    </message>
    <message>
        <source>Nobody finished the login within twenty minutes. Begin again.</source>
        <translation>二十分钟内没有完成登录。请重新开始。</translation>
    </message>
    <message>
        <source>Waiting for the browser on port %1.</source>
        <translation>正在端口 %1 上等待浏览器。</translation>
    </message>
    <message>
        <source>%1 refused: %2.</source>
        <translation>%1 已拒绝：%2。</translation>
    </message>
    <message>
        <source>The answer of %1 holds no code.</source>
        <translation>%1 的响应中没有代码。</translation>
    </message>
    <message>
        <source>The login waits for no code now.</source>
        <translation>此登录现在不在等待代码。</translation>
    </message>
    <message>
        <source>That belongs to another login. Use the page that was opened last.</source>
        <translation>这属于另一次登录。请使用最后打开的页面。</translation>
    </message>
    <message>
        <source>Redeeming the code.</source>
        <translation>正在用代码换取令牌。</translation>
    </message>
    <message>
        <source>There is no code in it.</source>
        <translation>其中没有代码。</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>没有输入任何内容。</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>内容太长。</translation>
    </message>
    <message>
        <source>The address holds no code.</source>
        <translation>该地址中没有代码。</translation>
    </message>
    <message>
        <source>That is no code.</source>
        <translation>这不是代码。</translation>
    </message>
    <message>
        <source>Signed in; keeping the account.</source>
        <translation>已登录；正在保存账号。</translation>
    </message>
    <message>
        <source>The authorization server answered with something that is not JSON.</source>
        <translation>授权服务器返回的内容不是 JSON。</translation>
    </message>
    <message>
        <source>The authorization server answered without a token that can be sent.</source>
        <translation>授权服务器的响应中没有可以发送的令牌。</translation>
    </message>
    <message>
        <source>Asking for a code.</source>
        <translation>正在请求代码。</translation>
    </message>
    <message>
        <source>Waiting for the code to be entered.</source>
        <translation>正在等待输入代码。</translation>
    </message>
    <message>
        <source>The code was not entered in time. Begin again.</source>
        <translation>未及时输入代码。请重新开始。</translation>
    </message>
    <message>
        <source>The login was declined on the page.</source>
        <translation>登录在页面上被拒绝。</translation>
    </message>
    <message>
        <source>The login asks for nothing now.</source>
        <translation>此登录现在不需要任何输入。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a host, like git.firm.example.</source>
        <translation>“%1”不是主机名；主机名应类似 git.firm.example。</translation>
    </message>
    <message>
        <source>That is too long, or has characters in it that cannot be sent.</source>
        <translation>内容太长，或含有无法发送的字符。</translation>
    </message>
    <message>
        <source>The domain of your GitHub Enterprise. Leave it empty for github.com.</source>
        <translation>您的 GitHub Enterprise 的域名。使用 github.com 时请留空。</translation>
    </message>
    <message>
        <source>Google wants a client secret with every login. Plexus ships none: enter that of your own installed-app client, or of the program this account was made for.</source>
        <translation>Google 每次登录都要求客户端密码。Plexus 不附带客户端密码：请输入您自己的已安装应用客户端的密码，或此账号所针对的程序的密码。</translation>
    </message>
    <message>
        <source>The Google Cloud project, where your organisation has one. Leave it empty otherwise.</source>
        <translation>Google Cloud 项目，如果您的组织有的话；否则请留空。</translation>
    </message>
    <message>
        <source>Anthropic&apos;s terms allow accounts of the Free, Pro and Max plans to be used with Anthropic&apos;s own programs only, and it turns requests of other programs away. Plexus says what it is and hides nothing: such requests may be refused, and Anthropic may act against the account. An API key of the Anthropic Console has no such limit.</source>
        <translation>Anthropic 的条款规定，Free、Pro 和 Max 套餐的账号只允许用于 Anthropic 自己的程序，并且 Anthropic 会拒绝其他程序的请求。Plexus 如实表明自己的身份，不作任何隐瞒：这类请求可能被拒绝，Anthropic 也可能对账号采取措施。Anthropic Console 的 API 密钥没有此类限制。</translation>
    </message>
    <message>
        <source>Google allows Antigravity accounts to be used with its own programs only and has closed accounts that were used with others. Plexus says what it is and hides nothing: requests may be refused. An API key of Google AI Studio, or Vertex AI, has no such limit.</source>
        <translation>Google 只允许将 Antigravity 账号用于其自己的程序，并且曾关闭过用于其他程序的账号。Plexus 如实表明自己的身份，不作任何隐瞒：请求可能被拒绝。Google AI Studio 的 API 密钥或 Vertex AI 没有此类限制。</translation>
    </message>
    <message>
        <source>Google allows Code Assist accounts to be used with its own programs only and has closed accounts that were used with others. Plexus says what it is and hides nothing. An API key of Google AI Studio, or Vertex AI, has no such limit.</source>
        <translation>Google 只允许将 Code Assist 账号用于其自己的程序，并且曾关闭过用于其他程序的账号。Plexus 如实表明自己的身份，不作任何隐瞒。Google AI Studio 的 API 密钥或 Vertex AI 没有此类限制。</translation>
    </message>
    <message>
        <source>%1, in group “%2” of %3</source>
        <extracomment>%1 is why, as &quot;first in order&quot;; %2 a group of targets, %3 the alias it is in</extracomment>
        <translation>%1，位于 %3 的组“%2”</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n sample(s))</source>
        <extracomment>%1 is what was measured</extracomment>
        <translation>
            <numerusform>%1（%n 次测量）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is why, as &quot;quota used up&quot;; %2 which one</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The key or the account was refused</source>
        <translation>密钥或账号被拒绝</translation>
    </message>
    <message>
        <source>No credit is left</source>
        <translation>余额已用完</translation>
    </message>
    <message>
        <source>The account is suspended</source>
        <translation>账号已被停用</translation>
    </message>
    <message>
        <source>Not offered in this region</source>
        <translation>此地区不提供</translation>
    </message>
    <message>
        <source>The model is not open to this account</source>
        <translation>此账号无权使用该模型</translation>
    </message>
    <message>
        <source>The provider does not know the model</source>
        <translation>提供商没有此模型</translation>
    </message>
    <message>
        <source>The plan&apos;s allowance is used up</source>
        <translation>套餐额度已用完</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>The provider is overloaded</source>
        <translation>提供商过载</translation>
    </message>
    <message>
        <source>The provider was busy</source>
        <translation>提供商正忙</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>未及时收到回答</translation>
    </message>
    <message>
        <source>The provider could not be reached</source>
        <translation>无法连接到提供商</translation>
    </message>
    <message>
        <source>A fault on the provider&apos;s side</source>
        <translation>提供商一侧的故障</translation>
    </message>
    <message>
        <source>The address answers with a redirect</source>
        <translation>该地址返回重定向</translation>
    </message>
    <message>
        <source>The answer came too slowly</source>
        <translation>回答过慢</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Plexus listens on %2 instead; clients that it did not set up need the new port.</source>
        <translation>端口 %1 已被另一个程序占用。Plexus 改为监听端口 %2；不是由 Plexus 设置的客户端需要改用新端口。</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2. Plexus listens on %3 instead; clients that it did not set up need the new port.</source>
        <translation>端口 %1 已被 %2 占用。Plexus 改为监听端口 %3；不是由 Plexus 设置的客户端需要改用新端口。</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used (%1). Start or unlock it (GNOME Keyring, KWallet), or give keys by environment variables: env:NAME.</source>
        <translation>无法使用这台计算机的钥匙串 (%1)。请启动或解锁钥匙串（GNOME Keyring、KWallet），或通过环境变量提供密钥：env:NAME。</translation>
    </message>
    <message>
        <source>A demo keeps nothing, so there is nothing to back up.</source>
        <translation>演示模式不保存任何内容，因此没有可备份的内容。</translation>
    </message>
    <message>
        <source>The database is on a server. Restore it with plexusd restore, while no gateway runs.</source>
        <translation>数据库位于服务器上。请在没有网关运行时，用 plexusd restore 恢复。</translation>
    </message>
    <message>
        <source>There is no revision %1.</source>
        <translation>没有修订 %1。</translation>
    </message>
    <message>
        <source>Back to revision %1</source>
        <translation>回到修订 %1</translation>
    </message>
    <message>
        <source>Configuration imported</source>
        <translation>已导入配置</translation>
    </message>
    <message>
        <source>must be an http:// or https:// address, not “%1”</source>
        <translation>必须是 http:// 或 https:// 地址，而不是“%1”</translation>
    </message>
    <message>
        <source>must not contain a user name or password; use api_key or headers</source>
        <translation>不能含有用户名或密码；请使用 api_key 或 headers</translation>
    </message>
    <message>
        <source>must not contain ? or #</source>
        <translation>不能含有 ? 或 #</translation>
    </message>
    <message>
        <source>sends the key unencrypted over the network; use https</source>
        <translation>会在网络上以未加密的方式发送密钥；请使用 https</translation>
    </message>
    <message>
        <source>must be http://host:port, socks5://host:port or direct</source>
        <translation>必须是 http://host:port、socks5://host:port 或 direct</translation>
    </message>
    <message>
        <source>“%1” is no JSON pointer: it begins with /</source>
        <translation>“%1”不是 JSON pointer：应以 / 开头</translation>
    </message>
    <message>
        <source>says nothing: give is, is_not, like or there</source>
        <translation>没有内容：请填写 is、is_not、like 或 there</translation>
    </message>
    <message>
        <source>needs elapsed_from and elapsed_to, or neither</source>
        <translation>elapsed_from 和 elapsed_to 必须同时填写或都不填写</translation>
    </message>
    <message>
        <source>has a part without pointer or value</source>
        <translation>有一部分既没有 pointer 也没有值</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>超过 %1 个字符</translation>
    </message>
    <message>
        <source>is no regular expression: %1</source>
        <translation>不是正则表达式：%1</translation>
    </message>
    <message>
        <source>has no named group (?&lt;name&gt;…)</source>
        <translation>没有命名组 (?&lt;name&gt;…)</translation>
    </message>
    <message>
        <source>a page needs `extract`</source>
        <translation>网页需要 `extract`</translation>
    </message>
    <message>
        <source>must be an http:// or https:// address</source>
        <translation>必须是 http:// 或 https:// 地址</translation>
    </message>
    <message>
        <source>must be GET or POST</source>
        <translation>必须是 GET 或 POST</translation>
    </message>
    <message>
        <source>is not a valid request header</source>
        <translation>不是有效的请求标头</translation>
    </message>
    <message>
        <source>would hold a credential in the clear; use `auth`, or ${option.NAME}</source>
        <translation>会以明文保存凭据；请使用 `auth` 或 ${option.NAME}</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>measures nothing: give used, remaining or percent</source>
        <translation>未测量任何内容：请填写 used、remaining 或 percent</translation>
    </message>
    <message>
        <source>a balance needs remaining, or limit and used</source>
        <translation>余额需要 remaining，或 limit 和 used</translation>
    </message>
    <message>
        <source>window_end needs a window</source>
        <translation>window_end 需要 window</translation>
    </message>
    <message>
        <source>must be all, none or patterns of models</source>
        <translation>必须是 all、none 或模型的匹配模式</translation>
    </message>
    <message>
        <source>is missing: what is asked</source>
        <translation>缺失：请求什么</translation>
    </message>
    <message>
        <source>are more than %1</source>
        <translation>超过 %1 个</translation>
    </message>
    <message>
        <source>is missing: what of the answer is a meter</source>
        <translation>缺失：响应中的哪些内容是用量</translation>
    </message>
    <message>
        <source>there is no option “%1”</source>
        <translation>没有选项“%1”</translation>
    </message>
    <message>
        <source>is missing: whose sign-in is meant</source>
        <translation>缺失：使用谁的登录</translation>
    </message>
    <message>
        <source>every step of several needs a name of its own</source>
        <translation>有多个步骤时，每个步骤都需要自己的名称</translation>
    </message>
    <message>
        <source>there is no step “%1”</source>
        <translation>没有步骤“%1”</translation>
    </message>
    <message>
        <source>there is no meter “%1”</source>
        <translation>没有用量“%1”</translation>
    </message>
    <message>
        <source>an alias (*) refers to a part that is not finished yet</source>
        <translation>别名 (*) 引用了尚未结束的部分</translation>
    </message>
    <message>
        <source>the document is nested more than %1 levels deep</source>
        <translation>文档嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>the document has more than %1 parts</source>
        <translation>文档的组成部分超过 %1 个</translation>
    </message>
    <message>
        <source>a key must be a plain text</source>
        <translation>键必须是纯文本</translation>
    </message>
    <message>
        <source>the document is larger than 8 MB</source>
        <translation>文档大于 8 MB</translation>
    </message>
    <message>
        <source>must be a text, not %1</source>
        <translation>必须是文本，而不是%1</translation>
    </message>
    <message>
        <source>must be true or false, not %1</source>
        <translation>必须是 true 或 false，而不是 %1</translation>
    </message>
    <message>
        <source>must be a whole number, not %1</source>
        <translation>必须是整数，而不是 %1</translation>
    </message>
    <message>
        <source>must be between %1 and %2, not %3</source>
        <translation>必须在 %1 和 %2 之间，而不是 %3</translation>
    </message>
    <message>
        <source>must be a number, not %1</source>
        <translation>必须是数字，而不是 %1</translation>
    </message>
    <message>
        <source>must be a list of texts, not %1</source>
        <translation>必须是文本列表，而不是%1</translation>
    </message>
    <message>
        <source>must be a section of fields, not %1</source>
        <translation>必须是一组字段，而不是%1</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>未知字段</translation>
    </message>
    <message>
        <source>unknown field; did you mean %1?</source>
        <translation>未知字段；是否指 %1？</translation>
    </message>
    <message>
        <source>is given twice; keep one</source>
        <translation>出现了两次；请只保留一个</translation>
    </message>
    <message>
        <source>must be a list, not %1</source>
        <translation>必须是列表，而不是%1</translation>
    </message>
    <message>
        <source>must be the secret itself; give secret_digest to keep it out of the file</source>
        <translation>必须是机密本身；如不想写入文件，请使用 secret_digest</translation>
    </message>
    <message>
        <source>is a placeholder, not a secret</source>
        <translation>是占位符，不是机密</translation>
    </message>
    <message>
        <source>is short enough to be guessed; use at least 20 random characters</source>
        <translation>太短，容易被猜到；请至少使用 20 个随机字符</translation>
    </message>
    <message>
        <source>must be sha256: and 64 hexadecimal digits</source>
        <translation>必须是 sha256: 加 64 位十六进制数字</translation>
    </message>
    <message>
        <source>must be a time with its zone, for example 2026-12-31T00:00:00Z</source>
        <translation>必须是带时区的时间，例如 2026-12-31T00:00:00Z</translation>
    </message>
    <message>
        <source>must be HOST:PORT, for example 127.0.0.1:4000</source>
        <translation>必须是 HOST:PORT，例如 127.0.0.1:4000</translation>
    </message>
    <message>
        <source>is not read from files; set the ADMIN_KEY environment variable instead</source>
        <translation>不从文件读取；请改为设置环境变量 ADMIN_KEY</translation>
    </message>
    <message>
        <source>“%1” is not bearer, token, header:NAME, cookie:NAME or none</source>
        <translation>“%1”不是 bearer、token、header:NAME、cookie:NAME 或 none</translation>
    </message>
    <message>
        <source>must be key, account, refresh or option:NAME</source>
        <translation>必须是 key、account、refresh 或 option:NAME</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>must be a list of pointers or sections</source>
        <translation>必须是 pointer 或字段组的列表</translation>
    </message>
    <message>
        <source>the old HTTP+SSE transport is not spoken; give the server&apos;s streamable HTTP address</source>
        <translation>不支持旧的 HTTP+SSE 传输；请填写服务器的 Streamable HTTP 地址</translation>
    </message>
    <message>
        <source>must be http or stdio</source>
        <translation>必须是 http 或 stdio</translation>
    </message>
    <message>
        <source>is missing: how much the quota allows</source>
        <translation>缺失：配额允许的量</translation>
    </message>
    <message>
        <source>must be an amount in dollars, for example 12.50</source>
        <translation>必须是美元金额，例如 12.50</translation>
    </message>
    <message>
        <source>must be a whole number of tokens</source>
        <translation>必须是整数的 Token 数</translation>
    </message>
    <message>
        <source>must be a whole number of requests</source>
        <translation>必须是整数的请求数</translation>
    </message>
    <message>
        <source>must be a length like 30m, 5h or 7d, at most 366d</source>
        <translation>必须是 30m、5h 或 7d 之类的时长，最长 366d</translation>
    </message>
    <message>
        <source>“%1” is not a dialect</source>
        <translation>“%1”不是 API 格式</translation>
    </message>
    <message>
        <source>there is no adapter “%1”; there are %2</source>
        <translation>没有适配器“%1”；可用的有 %2</translation>
    </message>
    <message>
        <source>there is no adapter “%1”; did you mean %2?</source>
        <translation>没有适配器“%1”；是否指 %2？</translation>
    </message>
    <message>
        <source>is missing: which form of checker</source>
        <translation>缺失：用量检查器的类型</translation>
    </message>
    <message>
        <source>is missing: what a checker of type custom asks and reads</source>
        <translation>缺失：custom 类型的用量检查器请求和读取什么</translation>
    </message>
    <message>
        <source>Plexus ships no checker “%1”; it has to be in DATA_DIR/quota-checkers</source>
        <translation>Plexus 不附带用量检查器“%1”；它必须位于 DATA_DIR/quota-checkers</translation>
    </message>
    <message>
        <source>Plexus ships no checker “%1”; it has to be in DATA_DIR/quota-checkers, or did you mean %2?</source>
        <translation>Plexus 不附带用量检查器“%1”；它必须位于 DATA_DIR/quota-checkers，或者是否指 %2？</translation>
    </message>
    <message>
        <source>names no variable or entry after the colon</source>
        <translation>冒号后没有变量或条目的名称</translation>
    </message>
    <message>
        <source>a provider&apos;s name must not be empty nor contain spaces</source>
        <translation>提供商的名称不能为空，也不能含有空格</translation>
    </message>
    <message>
        <source>is missing: the address of the provider, or oauth_provider for whose account it is</source>
        <translation>缺失：提供商的地址，或用 oauth_provider 指定账号所属厂商</translation>
    </message>
    <message>
        <source>says which account, but oauth_provider not whose</source>
        <translation>指定了账号，但 oauth_provider 没有指定所属厂商</translation>
    </message>
    <message>
        <source>must not contain spaces</source>
        <translation>不能含有空格</translation>
    </message>
    <message>
        <source>is a placeholder, not a key</source>
        <translation>是占位符，不是密钥</translation>
    </message>
    <message>
        <source>contains spaces at its ends or characters that cannot be sent</source>
        <translation>首尾含有空格，或含有无法发送的字符</translation>
    </message>
    <message>
        <source>a model&apos;s name must not be empty</source>
        <translation>模型的名称不能为空</translation>
    </message>
    <message>
        <source>“%1” is listed twice</source>
        <translation>“%1”列出了两次</translation>
    </message>
    <message>
        <source>names an alias and a provider; keep one</source>
        <translation>同时指定了别名和提供商；请只保留一个</translation>
    </message>
    <message>
        <source>there is no alias “%1”</source>
        <translation>没有别名“%1”</translation>
    </message>
    <message>
        <source>there is no alias “%1”; did you mean %2?</source>
        <translation>没有别名“%1”；是否指 %2？</translation>
    </message>
    <message>
        <source>there is no provider “%1”</source>
        <translation>没有提供商“%1”</translation>
    </message>
    <message>
        <source>there is no provider “%1”; did you mean %2?</source>
        <translation>没有提供商“%1”；是否指 %2？</translation>
    </message>
    <message>
        <source>is missing: the provider&apos;s name for the model</source>
        <translation>缺失：提供商使用的模型名称</translation>
    </message>
    <message>
        <source>the provider %1 does not list the model “%2”</source>
        <translation>提供商 %1 没有列出模型“%2”</translation>
    </message>
    <message>
        <source>the provider %1 does not list the model “%2”; did you mean %3?</source>
        <translation>提供商 %1 没有列出模型“%2”；是否指 %3？</translation>
    </message>
    <message>
        <source>an alias must not be empty nor contain spaces</source>
        <translation>别名不能为空，也不能含有空格</translation>
    </message>
    <message>
        <source>has no target: name at least one provider and model</source>
        <translation>没有目标：请至少指定一个提供商和模型</translation>
    </message>
    <message>
        <source>is used by another group of this alias</source>
        <translation>已被此别名的另一个组使用</translation>
    </message>
    <message>
        <source>is the same target as an earlier one</source>
        <translation>与前面的目标相同</translation>
    </message>
    <message>
        <source>leads back to itself through other aliases</source>
        <translation>经由其他别名又指回自身</translation>
    </message>
    <message>
        <source>exists twice</source>
        <translation>重复存在</translation>
    </message>
    <message>
        <source>“%1” is the name of an alias already</source>
        <translation>“%1”已是某个别名的名称</translation>
    </message>
    <message>
        <source>“%1” is used twice</source>
        <translation>“%1”使用了两次</translation>
    </message>
    <message>
        <source>a key&apos;s name must not be empty nor contain spaces, * or :</source>
        <translation>密钥的名称不能为空，也不能含有空格、* 或 :</translation>
    </message>
    <message>
        <source>is the same as another key&apos;s</source>
        <translation>与另一个密钥的相同</translation>
    </message>
    <message>
        <source>lets every computer in the network reach Plexus; requests need a key, but nothing is encrypted on the way</source>
        <translation>使网络中的每台计算机都能访问 Plexus；请求需要密钥，但传输途中没有任何加密</translation>
    </message>
    <message>
        <source>“%1” is not a loopback address (127.0.0.1, ::1 or localhost); for other computers to reach Plexus write network:PORT</source>
        <translation>“%1”不是环回地址（127.0.0.1、::1 或 localhost）；要让其他计算机访问 Plexus，请写 network:PORT</translation>
    </message>
    <message>
        <source>the port must be between 0 and 65535</source>
        <translation>端口必须在 0 和 65535 之间</translation>
    </message>
    <message>
        <source>“%1” is not an origin like https://app.example</source>
        <translation>“%1”不是 https://app.example 之类的来源</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>必须是绝对路径</translation>
    </message>
    <message>
        <source>contains characters that cannot be sent</source>
        <translation>含有无法发送的字符</translation>
    </message>
    <message>
        <source>must be bearer or the name of a request header</source>
        <translation>必须是 bearer 或请求标头的名称</translation>
    </message>
    <message>
        <source>signs in and has keys; keep one</source>
        <translation>既要登录又有密钥；请只保留一个</translation>
    </message>
    <message>
        <source>a server has an address or a command; keep one</source>
        <translation>服务器要么有地址，要么有命令；请只保留一个</translation>
    </message>
    <message>
        <source>headers, keys and oauth are for servers with an address; a program has env</source>
        <translation>headers、keys 和 oauth 用于有地址的服务器；程序使用 env</translation>
    </message>
    <message>
        <source>is not the name of an environment variable</source>
        <translation>不是环境变量的名称</translation>
    </message>
    <message>
        <source>must be a full path</source>
        <translation>必须是完整路径</translation>
    </message>
    <message>
        <source>is the name of Plexus&apos; own server; choose another</source>
        <translation>是 Plexus 自己的服务器的名称；请换一个</translation>
    </message>
    <message>
        <source>a server&apos;s name has 1 to 63 of a-z, 0-9, - and _ and begins with a letter or digit</source>
        <translation>服务器的名称由 1 到 63 个 a-z、0-9、- 和 _ 组成，并以字母或数字开头</translation>
    </message>
    <message>
        <source>a server&apos;s name must not contain __, which stands before the names of tools</source>
        <translation>服务器的名称不能含有 __，它位于工具名称之前</translation>
    </message>
    <message>
        <source>local_http servers are not started; give the program as command and args</source>
        <translation>不会启动 local_http 服务器；请以 command 和 args 指定程序</translation>
    </message>
    <message>
        <source>has neither upstream_url nor command</source>
        <translation>既没有 upstream_url 也没有 command</translation>
    </message>
    <message>
        <source>there is no MCP server “%1”</source>
        <translation>没有 MCP 服务器“%1”</translation>
    </message>
    <message>
        <source>there is no alias “%1”: images cannot be described</source>
        <translation>没有别名“%1”：无法描述图片</translation>
    </message>
    <message>
        <source>“%1” has its own images described; name a model that sees</source>
        <translation>“%1”本身也要先让图片得到描述；请指定能看图片的模型</translation>
    </message>
    <message>
        <source>has no effect until vision_fallthrough.descriptor_model names a model</source>
        <translation>在 vision_fallthrough.descriptor_model 指定模型之前不起作用</translation>
    </message>
    <message>
        <source>“%1” is not an address, a network like 10.0.0.0/8, or a range like 10.0.0.5-20</source>
        <translation>“%1”不是地址、10.0.0.0/8 之类的网络或 10.0.0.5-20 之类的范围</translation>
    </message>
    <message>
        <source>names “%1” twice; it counts once</source>
        <translation>“%1”出现了两次；只计一次</translation>
    </message>
    <message>
        <source>there is no quota “%1”</source>
        <translation>没有配额“%1”</translation>
    </message>
    <message>
        <source>there is no quota “%1”; did you mean %2?</source>
        <translation>没有配额“%1”；是否指 %2？</translation>
    </message>
    <message>
        <source>limits cost, but %1 has no price: unless its provider reports one, what it costs is not counted</source>
        <translation>限制成本，但 %1 没有价格：除非其提供商报告价格，否则其成本不计入</translation>
    </message>
    <message>
        <source>limits cost, but %1 (and %2 more) has no price: unless its provider reports one, what it costs is not counted</source>
        <translation>限制成本，但 %1（以及另外 %2 个）没有价格：除非其提供商报告价格，否则其成本不计入</translation>
    </message>
    <message>
        <source>a quota&apos;s name must not be empty</source>
        <translation>配额的名称不能为空</translation>
    </message>
    <message>
        <source>a quota&apos;s name must not contain line breaks or control characters</source>
        <translation>配额的名称不能含有换行或控制字符</translation>
    </message>
    <message>
        <source>must be more than 0; to shut a key off, disable it</source>
        <translation>必须大于 0；要关闭密钥，请将其停用</translation>
    </message>
    <message>
        <source>is missing: how long a rolling window is, for example 5h</source>
        <translation>缺失：滚动窗口的时长，例如 5h</translation>
    </message>
    <message>
        <source>only means something with type rolling</source>
        <translation>仅在 type 为 rolling 时有意义</translation>
    </message>
    <message>
        <source>must be between 0 and 1, for example 0.8</source>
        <translation>必须在 0 和 1 之间，例如 0.8</translation>
    </message>
    <message>
        <source>a price must not be negative</source>
        <translation>价格不能为负数</translation>
    </message>
    <message>
        <source>is missing: source defined needs at least one tier</source>
        <translation>缺失：source 为 defined 时至少需要一个档位</translation>
    </message>
    <message>
        <source>lies below the lower bound</source>
        <translation>低于下限</translation>
    </message>
    <message>
        <source>tiers must be sorted by their lower bound</source>
        <translation>档位必须按下限排序</translation>
    </message>
    <message>
        <source>overlaps the tier before it</source>
        <translation>与前一个档位重叠</translation>
    </message>
    <message>
        <source>leaves a gap above %1: requests of that size have no price</source>
        <translation>在 %1 以上留有空缺：该大小的请求没有价格</translation>
    </message>
    <message>
        <source>ends at %1: larger requests have no price</source>
        <translation>止于 %1：更大的请求没有价格</translation>
    </message>
    <message>
        <source>per_unit needs per_image, per_audio_minute or per_million_characters</source>
        <translation>per_unit 需要 per_image、per_audio_minute 或 per_million_characters</translation>
    </message>
    <message>
        <source>is missing: the catalogue&apos;s id, for example openai/gpt-5</source>
        <translation>缺失：目录中的 ID，例如 openai/gpt-5</translation>
    </message>
    <message>
        <source>does not apply to source per_request</source>
        <translation>不适用于 source per_request</translation>
    </message>
    <message>
        <source>must be between 0 and 1, for example 0.05</source>
        <translation>必须在 0 和 1 之间，例如 0.05</translation>
    </message>
    <message>
        <source>must be at least 1</source>
        <translation>必须至少为 1</translation>
    </message>
    <message>
        <source>%1 is not a status code</source>
        <translation>%1 不是状态码</translation>
    </message>
    <message>
        <source>holds codes from 200 to 299, which are never tried again</source>
        <translation>含有 200 到 299 的状态码，这些状态码从不重试</translation>
    </message>
    <message>
        <source>an empty text would match every error</source>
        <translation>空文本会匹配所有错误</translation>
    </message>
    <message>
        <source>stalls are not watched: without a time to the first bytes or a slowest pace nothing cools</source>
        <translation>未监测停滞：没有首批字节时间或最低速率时，不会触发冷却</translation>
    </message>
    <message>
        <source>the time to the first bytes must be more than 0</source>
        <translation>首批字节的时间必须大于 0</translation>
    </message>
    <message>
        <source>the slowest pace and its window must be more than 0</source>
        <translation>最低速率及其时段必须大于 0</translation>
    </message>
    <message>
        <source>windowSeconds and gracePeriodSeconds do nothing without minBytesPerSecond</source>
        <translation>没有 minBytesPerSecond 时，windowSeconds 和 gracePeriodSeconds 不起作用</translation>
    </message>
    <message>
        <source>does nothing without ttfbSeconds</source>
        <translation>没有 ttfbSeconds 时不起作用</translation>
    </message>
    <message>
        <source>trusts everybody: any client can then name any address as its own</source>
        <translation>信任所有人：任何客户端都可以把任意地址说成是自己的</translation>
    </message>
    <message>
        <source>must be more than 0</source>
        <translation>必须大于 0</translation>
    </message>
    <message>
        <source>is longer than maxMinutes (%1 &gt; %2)</source>
        <translation>比 maxMinutes 长 (%1 &gt; %2)</translation>
    </message>
    <message>
        <source>is a credential, so its name must end in key, token, secret, password, cookie or session: by that it is known, and kept out of sight</source>
        <translation>是凭据，因此其名称必须以 key、token、secret、password、cookie 或 session 结尾：据此识别凭据并加以隐藏</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>一组字段</translation>
    </message>
    <message>
        <source>only the client&apos;s own API knows this part</source>
        <translation>只有客户端自身的 API 支持此部分</translation>
    </message>
    <message>
        <source>the target takes no images</source>
        <translation>目标不接受图片</translation>
    </message>
    <message>
        <source>chat has no images by file id</source>
        <translation>Chat API 不支持以文件 ID 表示的图片</translation>
    </message>
    <message>
        <source>the target takes no audio</source>
        <translation>目标不接受音频</translation>
    </message>
    <message>
        <source>chat takes audio by its bytes only</source>
        <translation>Chat API 只接受以字节表示的音频</translation>
    </message>
    <message>
        <source>the file is stored with another vendor</source>
        <translation>文件存储在其他厂商处</translation>
    </message>
    <message>
        <source>chat takes no files by address; the address is sent as text</source>
        <translation>Chat API 不接受以地址表示的文件；地址以文本发送</translation>
    </message>
    <message>
        <source>the target takes no files</source>
        <translation>目标不接受文件</translation>
    </message>
    <message>
        <source>chat files have a name only</source>
        <translation>Chat API 的文件只有名称</translation>
    </message>
    <message>
        <source>chat models cannot be told to cite a file</source>
        <translation>无法要求 Chat API 的模型引用文件</translation>
    </message>
    <message>
        <source>chat has no such mark; said in words</source>
        <translation>Chat API 没有此标记；改用文字说明</translation>
    </message>
    <message>
        <source>tool messages hold text only</source>
        <translation>工具消息只能含有文本</translation>
    </message>
    <message>
        <source>tool messages hold text only; what else there is goes into the next user message</source>
        <translation>工具消息只能含有文本；其余内容放入下一条用户消息</translation>
    </message>
    <message>
        <source>chat has no place for the mark on a call</source>
        <translation>Chat API 的调用上没有放置此标记的位置</translation>
    </message>
    <message>
        <source>assistant messages hold no media</source>
        <translation>助手消息不能含有媒体</translation>
    </message>
    <message>
        <source>the target does not take back earlier reasoning</source>
        <translation>目标不接受回传之前的推理</translation>
    </message>
    <message>
        <source>chat requests hold no citations</source>
        <translation>Chat API 的请求不能含有引用</translation>
    </message>
    <message>
        <source>the target takes no schema; it is asked for JSON and told the schema</source>
        <translation>目标不接受 schema；改为要求输出 JSON 并告知 schema</translation>
    </message>
    <message>
        <source>the target needs a voice and a format; defaults are sent</source>
        <translation>目标需要语音和格式；已发送默认值</translation>
    </message>
    <message>
        <source>chat answers have no such part</source>
        <translation>Chat API 的回答没有此部分</translation>
    </message>
    <message>
        <source>chat cites addresses only</source>
        <translation>Chat API 只引用地址</translation>
    </message>
    <message>
        <source>the target&apos;s API has no such parameter</source>
        <translation>目标的 API 没有此参数</translation>
    </message>
    <message>
        <source>the target takes four stop sequences at most</source>
        <translation>目标最多接受四个停止序列</translation>
    </message>
    <message>
        <source>longer than 64 characters; its hash is sent</source>
        <translation>超过 64 个字符；改为发送其哈希值</translation>
    </message>
    <message>
        <source>chat takes metadata only for stored answers</source>
        <translation>Chat API 只在存储回答时接受 metadata</translation>
    </message>
    <message>
        <source>another vendor&apos;s tier</source>
        <translation>其他厂商的服务层级</translation>
    </message>
    <message>
        <source>only the client&apos;s own API knows this field</source>
        <translation>只有客户端自身的 API 支持此字段</translation>
    </message>
    <message>
        <source>chat keeps no answers</source>
        <translation>Chat API 不保存回答</translation>
    </message>
    <message>
        <source>chat keeps no conversations</source>
        <translation>Chat API 不保存对话</translation>
    </message>
    <message>
        <source>the target refuses this field</source>
        <translation>目标拒绝此字段</translation>
    </message>
    <message>
        <source>the target&apos;s API does not run this tool</source>
        <translation>目标的 API 不运行此工具</translation>
    </message>
    <message>
        <source>the target has no such switch</source>
        <translation>目标没有此开关</translation>
    </message>
    <message>
        <source>a completion is text only</source>
        <translation>补全只能是文本</translation>
    </message>
    <message>
        <source>the target refuses this parameter</source>
        <translation>目标拒绝此参数</translation>
    </message>
    <message>
        <source>code the provider ran and its results are told as text</source>
        <translation>提供商运行的代码及其结果以文本说明</translation>
    </message>
    <message>
        <source>the target takes a subset of JSON Schema; the rest is told in the description</source>
        <translation>目标只接受 JSON Schema 的子集；其余内容写入描述</translation>
    </message>
    <message>
        <source>the target&apos;s conversations begin with the user</source>
        <translation>目标的对话须以用户开头</translation>
    </message>
    <message>
        <source>the target does not continue an answer that was begun</source>
        <translation>目标不会续写已开始的回答</translation>
    </message>
    <message>
        <source>it was not described</source>
        <translation>未得到描述</translation>
    </message>
    <message>
        <source>the target cannot take audio; its transcript is sent</source>
        <translation>目标不能接受音频；改为发送其转写文本</translation>
    </message>
    <message>
        <source>the target cannot take audio</source>
        <translation>目标不能接受音频</translation>
    </message>
    <message>
        <source>the target cannot take images</source>
        <translation>目标不能接受图片</translation>
    </message>
    <message>
        <source>the file is stored at another vendor</source>
        <translation>文件存储在其他厂商处</translation>
    </message>
    <message>
        <source>the target cannot take video</source>
        <translation>目标不能接受视频</translation>
    </message>
    <message>
        <source>the target cannot take files; its text is sent</source>
        <translation>目标不能接受文件；改为发送其文本</translation>
    </message>
    <message>
        <source>the target cannot take files</source>
        <translation>目标不能接受文件</translation>
    </message>
    <message>
        <source>signatures of another vendor mean nothing here</source>
        <translation>其他厂商的签名在此没有意义</translation>
    </message>
    <message>
        <source>thinking the target did not sign would be refused</source>
        <translation>没有目标签名的思考会被拒绝</translation>
    </message>
    <message>
        <source>a tool is forced, which the target refuses while it thinks</source>
        <translation>强制使用工具，目标在思考时拒绝这样做</translation>
    </message>
    <message>
        <source>the answer is begun, which the target refuses while it thinks</source>
        <translation>回答已开始，目标在思考时拒绝这样做</translation>
    </message>
    <message>
        <source>the thoughts of the last tool call are not in the history, which the target demands</source>
        <translation>历史中没有上一次工具调用的思考，而目标要求提供</translation>
    </message>
    <message>
        <source>the target always thinks</source>
        <translation>目标总是会思考</translation>
    </message>
    <message>
        <source>the target cannot be told not to think; it is told to think least</source>
        <translation>无法要求目标不思考；已要求它最少思考</translation>
    </message>
    <message>
        <source>the target cannot be told not to think; it gets its least budget</source>
        <translation>无法要求目标不思考；已给它最小的预算</translation>
    </message>
    <message>
        <source>the target cannot be told not to think</source>
        <translation>无法要求目标不思考</translation>
    </message>
    <message>
        <source>the target cannot be told how much to think</source>
        <translation>无法要求目标思考多少</translation>
    </message>
    <message>
        <source>the target has no such effort; the nearest it has is sent</source>
        <translation>目标没有此强度；发送最接近的强度</translation>
    </message>
    <message>
        <source>the target can be told to think, not how much</source>
        <translation>可以要求目标思考，但不能指定思考多少</translation>
    </message>
    <message>
        <source>the budget is outside what the target takes</source>
        <translation>预算超出目标接受的范围</translation>
    </message>
    <message>
        <source>thinking is off: there is no room for it below the output limit</source>
        <translation>思考已关闭：在输出上限之内没有思考的空间</translation>
    </message>
    <message>
        <source>the budget is made smaller, to leave room for the answer</source>
        <translation>预算已减小，以便为回答留出空间</translation>
    </message>
    <message>
        <source>the limit counts thinking too; it is raised to leave room for the answer</source>
        <translation>上限也包含思考；已提高上限，以便为回答留出空间</translation>
    </message>
    <message>
        <source>the target&apos;s model refuses sampling parameters</source>
        <translation>目标的模型拒绝采样参数</translation>
    </message>
    <message>
        <source>the target refuses it while it thinks</source>
        <translation>目标在思考时拒绝它</translation>
    </message>
    <message>
        <source>it is above what the target takes</source>
        <translation>高于目标接受的值</translation>
    </message>
    <message>
        <source>the target takes temperature or top_p, not both</source>
        <translation>目标接受 temperature 或 top_p，不能同时使用</translation>
    </message>
    <message>
        <source>it is above what the target&apos;s model can write</source>
        <translation>超过目标的模型所能输出的上限</translation>
    </message>
    <message>
        <source>it is below what the target takes</source>
        <translation>低于目标接受的值</translation>
    </message>
    <message>
        <source>the target takes fewer stop sequences, or none of space alone</source>
        <translation>目标接受的停止序列较少，或不接受仅含空白的停止序列</translation>
    </message>
    <message>
        <source>the target has no JSON mode; it is instructed</source>
        <translation>目标没有 JSON 模式；改用指令要求</translation>
    </message>
    <message>
        <source>the target has no output by schema; the answer is the arguments of a tool</source>
        <translation>目标不支持按 schema 输出；回答以工具的参数给出</translation>
    </message>
    <message>
        <source>the target has no output by schema; it is instructed</source>
        <translation>目标不支持按 schema 输出；改用指令要求</translation>
    </message>
    <message>
        <source>an accounting line of Anthropic&apos;s means nothing here</source>
        <translation>Anthropic 的计费行在此没有意义</translation>
    </message>
    <message>
        <source>there are no tools to choose from</source>
        <translation>没有可供选择的工具</translation>
    </message>
    <message>
        <source>the client&apos;s API has no such part</source>
        <translation>客户端的 API 没有此部分</translation>
    </message>
    <message>
        <source>a conversation begins with the user; a first turn was put in</source>
        <translation>对话须以用户开头；已加入首个轮次</translation>
    </message>
    <message>
        <source>only its own API knows this part</source>
        <translation>只有其自身的 API 支持此部分</translation>
    </message>
    <message>
        <source>files have no such field; sent as text before the file</source>
        <translation>文件没有此字段；在文件之前以文本发送</translation>
    </message>
    <message>
        <source>it cannot be told to cite a file</source>
        <translation>无法要求它引用文件</translation>
    </message>
    <message>
        <source>files have no name the Gemini API takes</source>
        <translation>文件没有 Gemini API 接受的名称</translation>
    </message>
    <message>
        <source>it is not base64, as Google&apos;s are</source>
        <translation>不是 base64，而 Google 的签名是 base64</translation>
    </message>
    <message>
        <source>the target does not fetch URLs; its address is sent as text</source>
        <translation>目标不获取 URL；其地址以文本发送</translation>
    </message>
    <message>
        <source>the file is held by another vendor</source>
        <translation>文件保存在其他厂商处</translation>
    </message>
    <message>
        <source>it has no data</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>the target refuses it</source>
        <translation>目标拒绝它</translation>
    </message>
    <message>
        <source>the target&apos;s API has no such tier</source>
        <translation>目标的 API 没有此服务层级</translation>
    </message>
    <message>
        <source>the target&apos;s API has no free-text tools</source>
        <translation>目标的 API 没有自由文本工具</translation>
    </message>
    <message>
        <source>the target refuses it beside functions</source>
        <translation>目标拒绝将它与函数一起使用</translation>
    </message>
    <message>
        <source>the target&apos;s API has no such tool</source>
        <translation>目标的 API 没有此工具</translation>
    </message>
    <message>
        <source>the target takes five; the later ones were left out</source>
        <translation>目标接受五个；后面的已略去</translation>
    </message>
    <message>
        <source>the target takes no schema, only JSON</source>
        <translation>目标不接受 schema，只接受 JSON</translation>
    </message>
    <message>
        <source>the file is held by another provider; named in text instead</source>
        <translation>文件保存在其他提供商处；改以文本指明</translation>
    </message>
    <message>
        <source>assistant turns hold no media there; named in text instead</source>
        <translation>助手轮次在那里不能含有媒体；改以文本指明</translation>
    </message>
    <message>
        <source>thoughts are taken back only with the vendor&apos;s own signature</source>
        <translation>只有带该厂商自己签名的思考才能回传</translation>
    </message>
    <message>
        <source>the Messages API has no such content</source>
        <translation>Messages API 没有此内容</translation>
    </message>
    <message>
        <source>only four cache marks are taken; the last ones are kept</source>
        <translation>只接受四个缓存标记；保留最后几个</translation>
    </message>
    <message>
        <source>an hour&apos;s cache mark cannot follow a shorter one; made as short</source>
        <translation>一小时的缓存标记不能排在较短的之后；已改为同样短</translation>
    </message>
    <message>
        <source>no room for it within max_tokens</source>
        <translation>max_tokens 之内没有它的空间</translation>
    </message>
    <message>
        <source>the model cannot be told to think</source>
        <translation>无法要求该模型思考</translation>
    </message>
    <message>
        <source>it cannot be on while a tool call is forced</source>
        <translation>强制工具调用时不能启用</translation>
    </message>
    <message>
        <source>the Messages API has no such content in answers</source>
        <translation>Messages API 的回答没有此内容</translation>
    </message>
    <message>
        <source>sent as text: the Messages API has no media in answers</source>
        <translation>以文本发送：Messages API 的回答不含媒体</translation>
    </message>
    <message>
        <source>the Messages API has one answer only</source>
        <translation>Messages API 只有一个回答</translation>
    </message>
    <message>
        <source>the Messages API has no such field</source>
        <translation>Messages API 没有此字段</translation>
    </message>
    <message>
        <source>the Messages API has no word for a model&apos;s failure</source>
        <translation>Messages API 没有表示模型出错的说法</translation>
    </message>
    <message>
        <source>the Messages API has no such parameter</source>
        <translation>Messages API 没有此参数</translation>
    </message>
    <message>
        <source>it cannot be set while the model thinks</source>
        <translation>模型思考时不能设置</translation>
    </message>
    <message>
        <source>the Messages API answers in text only</source>
        <translation>Messages API 只以文本回答</translation>
    </message>
    <message>
        <source>asked for in the instructions</source>
        <translation>已在指令中要求</translation>
    </message>
    <message>
        <source>constraints that are not enforced are told in descriptions</source>
        <translation>不会强制执行的约束写入描述</translation>
    </message>
    <message>
        <source>the Messages API takes at most 1</source>
        <translation>Messages API 最多接受 1</translation>
    </message>
    <message>
        <source>the Messages API takes no stop sequence of white space</source>
        <translation>Messages API 不接受空白的停止序列</translation>
    </message>
    <message>
        <source>called standard_only by the Messages API</source>
        <translation>在 Messages API 中称为 standard_only</translation>
    </message>
    <message>
        <source>the Messages API has no such tier</source>
        <translation>Messages API 没有此服务层级</translation>
    </message>
    <message>
        <source>alternatives at the root of a schema are not taken; merged into one object</source>
        <translation>不接受 schema 根级的多个备选；已合并为一个对象</translation>
    </message>
    <message>
        <source>the model does not hold to schemas</source>
        <translation>模型不遵守 schema</translation>
    </message>
    <message>
        <source>a free-text tool is sent as a function with one string</source>
        <translation>自由文本工具以带一个字符串的函数发送</translation>
    </message>
    <message>
        <source>the tool runs on another provider&apos;s side only</source>
        <translation>此工具只在其他提供商一侧运行</translation>
    </message>
    <message>
        <source>another tool has that name</source>
        <translation>另一个工具已使用该名称</translation>
    </message>
    <message>
        <source>the Messages API has no names of participants</source>
        <translation>Messages API 没有参与者名称</translation>
    </message>
    <message>
        <source>the target reads text and pictures only</source>
        <translation>目标只读取文本和图片</translation>
    </message>
    <message>
        <source>the target does not take back thoughts</source>
        <translation>目标不接受回传思考</translation>
    </message>
    <message>
        <source>the target takes pictures inline only</source>
        <translation>目标只接受内嵌图片</translation>
    </message>
    <message>
        <source>the target&apos;s API has no such mark; said in words</source>
        <translation>目标的 API 没有此标记；改用文字说明</translation>
    </message>
    <message>
        <source>pictures of a result go into the user&apos;s message after it</source>
        <translation>结果中的图片放入其后的用户消息</translation>
    </message>
    <message>
        <source>the client&apos;s API has no place for a part of this kind</source>
        <translation>客户端的 API 没有放置此类部分的位置</translation>
    </message>
    <message>
        <source>the client&apos;s API has one answer only</source>
        <translation>客户端的 API 只有一个回答</translation>
    </message>
    <message>
        <source>the target cannot be made to call</source>
        <translation>无法强制目标调用</translation>
    </message>
    <message>
        <source>the target has no such mark; what it caches, it decides itself</source>
        <translation>目标没有此标记；缓存什么由目标自行决定</translation>
    </message>
    <message>
        <source>the target&apos;s API cannot be told how closely to look</source>
        <translation>目标的 API 无法指定查看的细致程度</translation>
    </message>
    <message>
        <source>the target&apos;s API has no place for it</source>
        <translation>目标的 API 没有放置它的位置</translation>
    </message>
    <message>
        <source>the target&apos;s API takes audio only inside the request</source>
        <translation>目标的 API 只接受请求内的音频</translation>
    </message>
    <message>
        <source>reasoning the target cannot verify</source>
        <translation>目标无法验证的推理</translation>
    </message>
    <message>
        <source>the target&apos;s API takes no images the model made elsewhere</source>
        <translation>目标的 API 不接受模型在别处生成的图片</translation>
    </message>
    <message>
        <source>the target has not stored the item</source>
        <translation>目标没有存储该条目</translation>
    </message>
    <message>
        <source>the client&apos;s API has one choice only</source>
        <translation>客户端的 API 只有一个候选回答</translation>
    </message>
    <message>
        <source>the client&apos;s API has no place for it</source>
        <translation>客户端的 API 没有放置它的位置</translation>
    </message>
    <message>
        <source>the target takes 16 or more</source>
        <translation>目标接受 16 或更大的值</translation>
    </message>
    <message>
        <source>the target knows no such tier</source>
        <translation>目标没有此服务层级</translation>
    </message>
    <message>
        <source>the target&apos;s API has no such built-in tool</source>
        <translation>目标的 API 没有此内置工具</translation>
    </message>
    <message>
        <source>the target&apos;s web search cannot be limited</source>
        <translation>目标的网页搜索无法限制</translation>
    </message>
    <message>
        <source>the free-text tool &quot;%1&quot; is sent as a function</source>
        <translation>自由文本工具“%1”以函数发送</translation>
    </message>
    <message>
        <source>the result %1 has no call before it; it is sent as text</source>
        <translation>结果 %1 之前没有调用；以文本发送</translation>
    </message>
    <message>
        <source>the call %1 has no result; it is sent with an error for one</source>
        <translation>调用 %1 没有结果；以错误代替结果发送</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is defined twice; the first definition is sent</source>
        <translation>“%1”定义了两次；发送第一个定义</translation>
    </message>
    <message>
        <source>the model ended with an error (%1), which chat calls stop</source>
        <translation>模型以错误 (%1) 结束，Chat API 称之为 stop</translation>
    </message>
    <message>
        <source>the image is sent as it came: %1</source>
        <translation>图片按原样发送：%1</translation>
    </message>
    <message>
        <source>a line stands for the image: %1</source>
        <translation>图片由一行文字代替：%1</translation>
    </message>
    <message>
        <source>thinking is off</source>
        <translation>思考已关闭</translation>
    </message>
    <message>
        <source>described by “%1”, kept from before</source>
        <translation>由“%1”描述，沿用之前保存的描述</translation>
    </message>
    <message>
        <source>described by “%1”, asked for by another request at the same time</source>
        <translation>由“%1”描述，由另一个请求同时发起</translation>
    </message>
    <message>
        <source>described by “%1” in %2 ms, $%3</source>
        <extracomment>%2 is a number, %3 an amount of dollars</extracomment>
        <translation>由“%1”描述，耗时 %2 ms，$%3</translation>
    </message>
    <message>
        <source>described by “%1” in %2 ms, at an unknown price</source>
        <translation>由“%1”描述，耗时 %2 ms，价格未知</translation>
    </message>
    <message>
        <source>the account is paused</source>
        <translation>账号已暂停</translation>
    </message>
    <message>
        <source>%1 (account “%2”)</source>
        <extracomment>%1 is why, as &quot;first in order&quot;; %2 one of several accounts</extracomment>
        <translation>%1（账号“%2”）</translation>
    </message>
    <message>
        <source>says which accounts, but oauth_provider not whose</source>
        <translation>指明了哪些账号，但 oauth_provider 没有指明属于谁</translation>
    </message>
    <message>
        <source>and oauth_account both say which account; keep one</source>
        <translation>和 oauth_account 都指明了账号；只保留一个</translation>
    </message>
    <message>
        <source>“%1” is no name of an account: letters, digits and . _ - @ + only</source>
        <translation>“%1”不能作为账号名称：只能使用字母、数字和 . _ - @ +</translation>
    </message>
    <message>
        <source>is missing: whose account it is</source>
        <translation>缺失：是谁的账号</translation>
    </message>
    <message>
        <source>is missing: which account</source>
        <translation>缺失：哪个账号</translation>
    </message>
    <message>
        <source>the account “%1” is listed twice</source>
        <translation>账号“%1”列出了两次</translation>
    </message>
    <message>
        <source>“%1” is another account&apos;s already</source>
        <translation>“%1”已用于另一个账号</translation>
    </message>
    <message>
        <source>must not be longer than %1 characters</source>
        <translation>不能超过 %1 个字符</translation>
    </message>
    <message>
        <source>must not begin or end with a space</source>
        <translation>开头和结尾不能是空格</translation>
    </message>
    <message>
        <source>contains characters that cannot be shown</source>
        <translation>包含无法显示的字符</translation>
    </message>
</context>
<context>
    <name>GatewayPill</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>复制基础 URL</translation>
    </message>
    <message>
        <source>Stop gateway</source>
        <translation>停止网关</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>启动网关</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>This computer</source>
        <translation>这台计算机</translation>
    </message>
    <message>
        <source>Start Plexus when I log in, in the tray</source>
        <translation>登录系统时在托盘中启动 Plexus</translation>
    </message>
    <message>
        <source>Set up Plexus</source>
        <translation>设置 Plexus</translation>
    </message>
    <message>
        <source>Not available in the demo, nor on a desktop without a tray.</source>
        <extracomment>Beside a switch for starting with the session</extracomment>
        <translation>在演示模式下或没有托盘的桌面环境中不可用。</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置向导</translation>
    </message>
    <message>
        <source>Add accounts, point your clients at Plexus and check that everything answers, step by step.</source>
        <translation>逐步添加账号、让客户端连接 Plexus，并检查一切是否正常响应。</translation>
    </message>
</context>
<context>
    <name>HeadersPane</name>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>No headers were recorded.</source>
        <translation>未记录任何标头。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy all headers</source>
        <translation>复制所有标头</translation>
    </message>
</context>
<context>
    <name>HeatGrid</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>HeatScale</name>
    <message>
        <source>None</source>
        <extracomment>At the pale end of a scale of colours</extracomment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>所有请求</translation>
    </message>
    <message>
        <source>Latest requests</source>
        <translation>最近的请求</translation>
    </message>
</context>
<context>
    <name>ImportDecisions</name>
    <message>
        <source>Client secret</source>
        <translation>客户端密码</translation>
    </message>
    <message>
        <source>Import them all the same</source>
        <translation>仍要导入</translation>
    </message>
    <message>
        <source>I do not use %1 with them any more: import them</source>
        <extracomment>%1 is a program</extracomment>
        <translation>我不再在 %1 中使用它们：导入</translation>
    </message>
</context>
<context>
    <name>ImportModelsSheet</name>
    <message>
        <source>Models of %1</source>
        <translation>%1 的模型</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>Add %n model(s)</source>
        <translation>
            <numerusform>添加 %n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Asking the provider …</source>
        <translation>正在询问提供商…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Select all new</source>
        <translation>选中全部新模型</translation>
    </message>
    <message>
        <source>Let clients ask for each model by its name</source>
        <translation>让客户端可按名称请求每个模型</translation>
    </message>
    <message>
        <source>If the name is taken, add the model as one more target of it</source>
        <translation>名称已被占用时，将模型添加为该名称的又一个目标</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Leave them there</source>
        <translation>留在原处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Plexus reads a file only when you choose it, and copies what it needs. The file stays as it is.</source>
        <translation>Plexus 只读取您选中的文件，并复制所需内容。文件保持不变。</translation>
    </message>
    <message>
        <source>No program Plexus knows has a login on this computer.</source>
        <translation>在这台计算机上，Plexus 认识的程序都没有登录信息。</translation>
    </message>
    <message>
        <source>Programs with logins</source>
        <translation>有登录信息的程序</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>文件路径</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>账号名称</translation>
    </message>
    <message>
        <source>For a login that has none in the file.</source>
        <translation>用于文件中没有名称的登录信息。</translation>
    </message>
    <message>
        <source>default</source>
        <translation>default</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>auth.json</source>
        <translation>auth.json</translation>
    </message>
    <message>
        <source>Import logins of other programs</source>
        <translation>导入其他程序的登录信息</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import the logins of %1</source>
        <translation>导入 %1 的登录信息</translation>
    </message>
    <message>
        <source>The original Plexus’ auth.json, or one from another place.</source>
        <translation>原版 Plexus 的 auth.json，或来自其他位置的文件。</translation>
    </message>
    <message>
        <source>Imported:
%1</source>
        <extracomment>%1 accounts, a line each</extracomment>
        <translation>已导入：
%1</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>没有导入任何内容。</translation>
    </message>
</context>
<context>
    <name>InspectorActions</name>
    <message>
        <source>Cancel, here and at the provider (x)</source>
        <translation>取消，在此处和提供商处 (x)</translation>
    </message>
    <message>
        <source>Edit and send again…</source>
        <translation>编辑并重新发送…</translation>
    </message>
    <message>
        <source>Send to another target and compare…</source>
        <translation>发往另一个目标并对比…</translation>
    </message>
    <message>
        <source>Copy as curl, with $PLEXUS_KEY where the key was (c)</source>
        <translation>复制为 curl，密钥处替换为 $PLEXUS_KEY (c)</translation>
    </message>
    <message>
        <source>Export as HAR or JSON…</source>
        <translation>导出为 HAR 或 JSON…</translation>
    </message>
    <message>
        <source>Unpin (p)</source>
        <translation>取消固定 (p)</translation>
    </message>
    <message>
        <source>Pin (p)</source>
        <translation>固定 (p)</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>添加备注…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>更改备注…</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>删除 (Del)</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Send it once more, as it was (r)</source>
        <translation>按原样重新发送 (r)</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
</context>
<context>
    <name>InspectorTabs</name>
    <message>
        <source>Parts of the request</source>
        <translation>请求的各部分</translation>
    </message>
    <message>
        <source>All parts of the request</source>
        <translation>请求的所有部分</translation>
    </message>
</context>
<context>
    <name>KeptFields</name>
    <message>
        <source>Kept without effect</source>
        <translation>保留但不生效</translation>
    </message>
    <message>
        <source>Fields of the configuration this came from. Plexus keeps and exports them and does not act on them. YAML or JSON.</source>
        <translation>此配置来源中的字段。Plexus 会保留并导出它们，但不会据此执行操作。YAML 或 JSON。</translation>
    </message>
    <message>
        <source>From another configuration</source>
        <translation>来自其他配置</translation>
    </message>
    <message>
        <source>Give fields, one a line: NAME: value.</source>
        <translation>请填写字段，每行一个：NAME: value。</translation>
    </message>
    <message>
        <source>“%1” is none of the fields that are kept: %2.</source>
        <translation>“%1”不是可保留的字段：%2。</translation>
    </message>
</context>
<context>
    <name>KeyDetail</name>
    <message>
        <source>New key</source>
        <translation>新建密钥</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Accept requests with this key</source>
        <translation>接受使用此密钥的请求</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>删除密钥</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>laptop</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>SHA-256 of the key: %1…</source>
        <extracomment>%1 the first digits of a SHA-256 sum</extracomment>
        <translation>密钥的 SHA-256：%1…</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Name of a quota, what it allows</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Shows beside every request made with this key.</source>
        <translation>显示在使用此密钥的每个请求旁。</translation>
    </message>
    <message>
        <source>Plexus makes the key and shows it once. It keeps only the hash.</source>
        <translation>Plexus 创建密钥并只显示一次；只保留其哈希值。</translation>
    </message>
    <message numerus="yes">
        <source>What this key may use (%n set)</source>
        <translation>
            <numerusform>此密钥的使用范围（已设置 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>What this key may use</source>
        <translation>此密钥的使用范围</translation>
    </message>
    <message>
        <source>Clients that use it are refused from then on.</source>
        <translation>此后，使用它的客户端会被拒绝。</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>Add up anew …</source>
        <translation>重新统计…</translation>
    </message>
    <message>
        <source>Counts the requests that are kept, should the use of quotas be wrong</source>
        <translation>配额的使用情况有误时，按保留的请求重新计数</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥值</translation>
    </message>
    <message>
        <source>Replace the secret …</source>
        <translation>更换密钥值…</translation>
    </message>
</context>
<context>
    <name>KeyLimits</name>
    <message>
        <source>Only these models</source>
        <translation>仅限这些模型</translation>
    </message>
    <message>
        <source>Never these models</source>
        <translation>禁止这些模型</translation>
    </message>
    <message>
        <source>Refused even where they are allowed above.</source>
        <translation>即使上面允许也会拒绝。</translation>
    </message>
    <message>
        <source>Only these providers</source>
        <translation>仅限这些提供商</translation>
    </message>
    <message>
        <source>Never these providers</source>
        <translation>禁止这些提供商</translation>
    </message>
    <message>
        <source>Only from these addresses</source>
        <translation>仅限来自这些地址</translation>
    </message>
    <message>
        <source>192.168.1.7, 10.0.0.0/8, 10.0.0.1-20 or from-to; empty: from anywhere.</source>
        <translation>192.168.1.7、10.0.0.0/8、10.0.0.1-20 或 起-止；留空：任何地址。</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Date and time, 2026-12-31 18:00 in local time; empty: never.</source>
        <translation>日期和时间，例如 2026-12-31 18:00（本地时间）；留空：永不过期。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Give date and time, for example 2026-12-31 18:00.</source>
        <translation>请输入日期和时间，例如 2026-12-31 18:00。</translation>
    </message>
    <message>
        <source>May use the raw relay</source>
        <translation>可使用原样转发</translation>
    </message>
    <message>
        <source>Everything a provider has, where the provider allows it too.</source>
        <translation>提供商的全部功能，前提是该提供商也允许。</translation>
    </message>
    <message>
        <source>Only these MCP servers</source>
        <translation>仅限这些 MCP 服务器</translation>
    </message>
    <message>
        <source>Never these MCP servers</source>
        <translation>禁止这些 MCP 服务器</translation>
    </message>
    <message>
        <source>Model names, separated by commas or spaces. Empty: all models.</source>
        <translation>模型名称，用逗号或空格分隔。留空：所有模型。</translation>
    </message>
    <message>
        <source>Targets at other providers are skipped. Empty: all providers.</source>
        <translation>跳过其他提供商的目标。留空：所有提供商。</translation>
    </message>
    <message>
        <source>Names of servers, or server/tool for a single tool. Empty: all servers.</source>
        <translation>服务器名称，或用“服务器/工具”表示单个工具。留空：所有服务器。</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Client keys</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新建密钥</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>KeyPolicy</name>
    <message>
        <source>all</source>
        <extracomment>what a key may use</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1, but not %2</source>
        <extracomment>%1 what a key may use, %2 what it may not</extracomment>
        <translation>%1，但不包括 %2</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>when a key expires</extracomment>
        <translation>永不</translation>
    </message>
    <message>
        <source>has expired: %1</source>
        <extracomment>%1 a date</extracomment>
        <translation>已过期：%1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 a date, %2 a length of time</extracomment>
        <translation>%1，%2 后</translation>
    </message>
    <message>
        <source>%1; nothing of it is used</source>
        <extracomment>of a quota; %1 is &quot;100 requests a day&quot;</extracomment>
        <translation>%1；尚未使用</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>what is left of a quota</extracomment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Raw relay</source>
        <translation>原样转发</translation>
    </message>
    <message>
        <source>allowed</source>
        <extracomment>may a key use the raw relay</extracomment>
        <translation>允许</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>仅限来自</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The key “%1” is switched off.</source>
        <translation>密钥“%1”已停用。</translation>
    </message>
    <message>
        <source>The key “%1” has expired.</source>
        <translation>密钥“%1”已过期。</translation>
    </message>
    <message>
        <source>The key “%1” may not be used from this computer.</source>
        <translation>密钥“%1”不能在这台计算机上使用。</translation>
    </message>
    <message>
        <source>The quota “%1” is used up: %2. It begins anew in %3.</source>
        <translation>配额“%1”已用完：%2。%3 后重新开始。</translation>
    </message>
    <message>
        <source>The quota “%1” is used up: %2.</source>
        <translation>配额“%1”已用完：%2。</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The change was not saved. %1</source>
        <translation>更改未保存。%1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>还没有密钥</translation>
    </message>
    <message>
        <source>Each client gets a key of its own, so that you see who asks for what and can switch one off.</source>
        <translation>每个客户端使用自己的密钥，这样您可以看到是谁在请求什么，也可以单独停用某一个。</translation>
    </message>
    <message>
        <source>How much the clients of a key may use.</source>
        <translation>密钥的客户端可以使用多少。</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>Keys or quotas</source>
        <translation>密钥或配额</translation>
    </message>
    <message>
        <source>No quotas yet</source>
        <translation>还没有配额</translation>
    </message>
    <message>
        <source>A quota limits requests, tokens or cost in a window of time; a key may be held to several.</source>
        <translation>配额限制一段时间内的请求数、Token 或成本；一个密钥可以受多个配额约束。</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>密钥与配额</translation>
    </message>
    <message>
        <source>Clients sign in with these keys and never see your provider keys.</source>
        <translation>客户端用这些密钥访问 Plexus，看不到您的提供商密钥。</translation>
    </message>
    <message>
        <source>Add quota</source>
        <translation>添加配额</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>Add quota (%1)</source>
        <translation>添加配额 (%1)</translation>
    </message>
    <message>
        <source>Add key (%1)</source>
        <translation>添加密钥 (%1)</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <extracomment>What the language of the translation calls itself (&quot;Deutsch&quot;), as a person looks for it in a list</extracomment>
        <translation>简体中文</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of a link and what it says</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>LinkViewModel</name>
    <message>
        <source>Home</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP 服务器</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This is not the address of %1, which is at %2.</source>
        <extracomment>%1 is a company, %2 a name of a computer</extracomment>
        <translation>这不是 %1 的地址，正确的地址在 %2。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message numerus="yes">
        <source>(%n characters)</source>
        <extracomment>The key itself is not shown</extracomment>
        <translation>
            <numerusform>（%n 个字符）</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>演练场</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>密钥与配额</translation>
    </message>
    <message>
        <source>This address is not encrypted: anyone on the network can read the key and the conversations.</source>
        <translation>此地址未加密：网络上的任何人都能读到密钥和对话内容。</translation>
    </message>
    <message>
        <source>Whoever made this link knows the key, and may be charged for your requests.</source>
        <translation>制作此链接的人知道该密钥，您的请求可能由其付费。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>How do you want to sign in?</source>
        <translation>您想如何登录？</translation>
    </message>
    <message>
        <source>With the browser of this computer</source>
        <translation>使用这台计算机的浏览器</translation>
    </message>
    <message>
        <source>With a code on any device</source>
        <translation>在任意设备上使用代码</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Waiting until the code is confirmed …</source>
        <translation>正在等待代码得到确认…</translation>
    </message>
    <message>
        <source>Waiting for the browser at port %1 of this computer …</source>
        <translation>正在这台计算机的端口 %1 上等待浏览器…</translation>
    </message>
    <message>
        <source>Waiting for the browser …</source>
        <translation>正在等待浏览器…</translation>
    </message>
    <message>
        <source>Waiting for what you paste …</source>
        <translation>正在等待您粘贴内容…</translation>
    </message>
</context>
<context>
    <name>LoginQuestion</name>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>LoginSheet</name>
    <message>
        <source>Cancel the login</source>
        <translation>取消登录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sign in all the same</source>
        <translation>仍要登录</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>账号“%1”</translation>
    </message>
    <message>
        <source>This login is under way. Leave it and nothing is kept of it.</source>
        <translation>登录正在进行。现在离开，已完成的步骤都不会保留。</translation>
    </message>
    <message>
        <source>The login was cancelled.</source>
        <translation>登录已取消。</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>LoginWaiting</name>
    <message>
        <source>Code to enter on the page</source>
        <translation>需要在网页上输入的代码</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Paste the code instead</source>
        <translation>改为粘贴代码</translation>
    </message>
    <message>
        <source>Address or code</source>
        <translation>地址或代码</translation>
    </message>
    <message>
        <source>The page did not come back by itself: paste the address it ended at, or the code it shows.</source>
        <translation>网页没有自动返回：请粘贴它最终停留的地址，或页面上显示的代码。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Ends by itself in %1</source>
        <extracomment>%1 is a countdown, &quot;18:42&quot;</extracomment>
        <translation>将在 %1 后自动结束</translation>
    </message>
    <message>
        <source>Sign-in page: %1</source>
        <extracomment>%1 is the host of a web page</extracomment>
        <translation>登录页面：%1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>打开登录页面</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <extracomment>%1 is a countdown, &quot;18:42&quot;</extracomment>
        <translation>%1 后结束</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The configuration file was changed but not taken over: %1</source>
        <translation>配置文件已更改，但未被采用：%1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 Clients that Plexus has set up need it to run; their settings can be put back as they were.</source>
        <translation>%1由 Plexus 设置的客户端需要它运行；可以将这些客户端的设置恢复原样。</translation>
    </message>
    <message>
        <source>Restore clients</source>
        <translation>恢复客户端</translation>
    </message>
    <message>
        <source>Setting up Plexus: finish here, then go on where you were.</source>
        <translation>正在设置 Plexus：在此处完成后，可回到刚才的步骤继续。</translation>
    </message>
    <message>
        <source>Back to the set-up</source>
        <translation>返回设置步骤</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>[image: %1]</source>
        <extracomment>in the place of an image; %1 what it is said to show, or its address</extracomment>
        <translation>[图片：%1]</translation>
    </message>
</context>
<context>
    <name>McpClients</name>
    <message>
        <source>Clients name themselves; what they say of themselves is not checked. A key that is switched off or replaced ends what it was used for.</source>
        <translation>客户端的名称由其自行提供；其自我描述未经核实。密钥被关闭或更换后，凭它获得的许可随即终止。</translation>
    </message>
    <message>
        <source>Signing in with a browser is off: none of these is let in until it is on again (Settings, Gateway &amp; network).</source>
        <translation>浏览器登录已关闭：重新打开之前，这些客户端都无法接入（“设置”中的“网关与网络”）。</translation>
    </message>
    <message>
        <source>Sign out …</source>
        <translation>退出登录…</translation>
    </message>
    <message>
        <source>Sign %1 out</source>
        <translation>退出 %1 的登录</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>清除…</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>清除 %1</translation>
    </message>
    <message>
        <source>%1 · sends browsers back to %2</source>
        <extracomment>%1 when it was used, %2 addresses</extracomment>
        <translation>%1 · 浏览器将返回到 %2</translation>
    </message>
    <message>
        <source>No client has signed in</source>
        <translation>没有客户端登录过</translation>
    </message>
    <message>
        <source>A client may sign in with a browser instead of carrying a key; it shows here, with what it was allowed.</source>
        <translation>客户端可以通过浏览器登录，而不必携带密钥；登录后会显示在此处，并列出其获准的权限。</translation>
    </message>
    <message>
        <source>Clients may sign in with a browser instead of carrying a key, once that is switched on in Settings, Gateway &amp; network.</source>
        <translation>在“设置”的“网关与网络”中打开后，客户端可以通过浏览器登录，而不必携带密钥。</translation>
    </message>
</context>
<context>
    <name>McpConsent</name>
    <message>
        <source>The command has changed since you allowed it. Allow it again?</source>
        <translation>该命令在您允许之后发生了变化。要再次允许吗？</translation>
    </message>
    <message>
        <source>Allow this program to run on your computer?</source>
        <translation>要允许此程序在您的计算机上运行吗？</translation>
    </message>
    <message>
        <source>It can do whatever you can do. Plexus starts it without a shell whenever a client opens a session, and ends it with the session.</source>
        <translation>它能做您能做的任何事。客户端打开会话时，Plexus 不经 shell 启动它，会话结束时将其终止。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>程序：%1</translation>
    </message>
    <message>
        <source>Argument %1: %2</source>
        <translation>参数 %1：%2</translation>
    </message>
    <message>
        <source>In the folder %1</source>
        <translation>位于文件夹 %1</translation>
    </message>
    <message>
        <source>It gets nothing of your environment but what every program needs.</source>
        <translation>除每个程序都需要的内容外，它不会得到您的任何环境变量。</translation>
    </message>
    <message>
        <source>Besides what every program needs, it gets: %1</source>
        <translation>除每个程序都需要的内容外，它还会得到：%1</translation>
    </message>
    <message>
        <source>Allow this command</source>
        <translation>允许此命令</translation>
    </message>
    <message>
        <source>Careful: some of it holds characters that cannot be seen, or that look like others. They are shown in quotes, as codes.</source>
        <translation>注意：其中包含看不见的字符，或与其他字符相似的字符。它们以代码形式显示在引号中。</translation>
    </message>
</context>
<context>
    <name>McpKeys</name>
    <message>
        <source>Keys in turn</source>
        <translation>轮流使用的密钥</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Ends its rest, should the server take it again</source>
        <translation>如果服务器又接受该密钥，可解除其冷却</translation>
    </message>
    <message>
        <source>Use %1 again</source>
        <extracomment>%1 &quot;Key 1&quot;</extracomment>
        <translation>恢复使用 %1</translation>
    </message>
</context>
<context>
    <name>McpLog</name>
    <message>
        <source>Which requests</source>
        <translation>显示哪些请求</translation>
    </message>
    <message>
        <source>MCP requests, newest first</source>
        <translation>MCP 请求，最新的在前</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>From the client</source>
        <translation>来自客户端</translation>
    </message>
    <message>
        <source>From the server</source>
        <translation>来自服务器</translation>
    </message>
    <message>
        <source>No MCP requests yet</source>
        <translation>还没有 MCP 请求</translation>
    </message>
    <message>
        <source>Every request to an MCP server shows here, with all of its messages.</source>
        <translation>发往 MCP 服务器的每个请求都会显示在这里，包括其中的所有消息。</translation>
    </message>
    <message>
        <source>Tool or method</source>
        <translation>工具或方法</translation>
    </message>
    <message>
        <source>Whose requests</source>
        <translation>谁的请求</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>请求结果</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Deletes old requests from the log, or all of them</source>
        <translation>从日志中删除旧请求或全部请求</translation>
    </message>
    <message>
        <source>Delete this request …</source>
        <translation>删除此请求…</translation>
    </message>
    <message>
        <source>No request of that kind</source>
        <translation>没有此类请求</translation>
    </message>
    <message>
        <source>Among the latest thousand none passes the filter.</source>
        <translation>最近一千个请求中没有符合筛选条件的。</translation>
    </message>
</context>
<context>
    <name>McpPage</name>
    <message>
        <source>MCP servers</source>
        <translation>MCP 服务器</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Tools for your agents, behind one address and your keys.</source>
        <translation>为您的智能体提供工具：统一的地址，由您的密钥保护。</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>The change was not saved. %1</source>
        <translation>更改未保存。%1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>address of all servers</source>
        <translation>所有服务器的地址</translation>
    </message>
    <message>
        <source>No MCP servers yet</source>
        <translation>还没有 MCP 服务器</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>添加服务器</translation>
    </message>
    <message>
        <source>All servers at one address</source>
        <translation>所有服务器的统一地址</translation>
    </message>
    <message>
        <source>MCP servers give agents tools such as files, search or databases. Add one here and every client reaches it through Plexus; each key sees only the servers it may use.</source>
        <translation>MCP 服务器为智能体提供文件、搜索、数据库等工具。在此添加一个，所有客户端即可通过 Plexus 访问它；每个密钥只能看到允许使用的服务器。</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Servers, sign-ins or log</source>
        <translation>服务器、登录或日志</translation>
    </message>
    <message>
        <source>Add server (%1)</source>
        <translation>添加服务器 (%1)</translation>
    </message>
</context>
<context>
    <name>McpServerDetail</name>
    <message>
        <source>New MCP server</source>
        <translation>新建 MCP 服务器</translation>
    </message>
    <message>
        <source>Delete server</source>
        <translation>删除服务器</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>files</source>
        <translation>files</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>添加服务器</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Lower-case letters, digits, - and _. Clients find it at /mcp/ followed by this name.</source>
        <translation>小写字母、数字、- 和 _。客户端在 /mcp/ 加此名称处找到它。</translation>
    </message>
    <message>
        <source>Clients lose its tools at once.</source>
        <translation>客户端会立即失去其工具。</translation>
    </message>
</context>
<context>
    <name>McpServerList</name>
    <message>
        <source>MCP servers</source>
        <translation>MCP 服务器</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>新建服务器</translation>
    </message>
</context>
<context>
    <name>McpServerRows</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Its streamable HTTP address, for example https://mcp.example/mcp.</source>
        <translation>其 Streamable HTTP 地址，例如 https://mcp.example/mcp。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Plexus signs in there by browser, once for all clients.</source>
        <translation>由 Plexus 通过浏览器登录一次，供所有客户端使用。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>发送方式</translation>
    </message>
    <message>
        <source>bearer, or the name of a header.</source>
        <translation>bearer，或标头的名称。</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>NAME=value, one a line. A credential goes to the keychain.</source>
        <translation>NAME=value，每行一个。凭据存入钥匙串。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>It speaks MCP on its standard streams. It is started without a shell, and only once you have allowed it.</source>
        <translation>它通过标准输入输出使用 MCP。不经 shell 启动，且只在您允许之后启动。</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>每行一个。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>NAME=value, one a line. It gets nothing else of yours; a credential goes to the keychain.</source>
        <translation>NAME=value，每行一个。它不会得到您的其他环境变量；凭据存入钥匙串。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Where it is started; empty: your home.</source>
        <translation>启动时所在的文件夹；留空：您的主目录。</translation>
    </message>
    <message>
        <source>Time to start</source>
        <translation>启动时限</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Only these tools</source>
        <translation>仅限这些工具</translation>
    </message>
    <message>
        <source>Not these tools</source>
        <translation>排除这些工具</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>最大消息</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Off: clients do not see it.</source>
        <translation>关闭：客户端看不到它。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>At an address</source>
        <translation>通过地址</translation>
    </message>
    <message>
        <source>As a program</source>
        <translation>作为程序</translation>
    </message>
    <message>
        <source>One a line; each session takes the next. A key goes to the keychain; env:NAME takes it from the environment.</source>
        <translation>每行一个；各会话依次使用下一个。密钥存入钥匙串；env:NAME 从环境变量读取。</translation>
    </message>
    <message>
        <source>The tools clients see, also at the address of all servers; * stands for anything. Empty: all.</source>
        <translation>客户端能看到的工具，在所有服务器的统一地址上也是如此；* 代表任意文本。留空：全部。</translation>
    </message>
    <message>
        <source>How long Plexus waits for the next byte of an answer.</source>
        <translation>Plexus 等待响应的下一个字节的时间。</translation>
    </message>
</context>
<context>
    <name>McpServerState</name>
    <message>
        <source>End its processes</source>
        <translation>结束其进程</translation>
    </message>
    <message>
        <source>End its sessions</source>
        <translation>结束其会话</translation>
    </message>
    <message>
        <source>Its processes end, and none is started until you allow it again</source>
        <translation>其进程将结束，在您再次允许之前不会启动新进程</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>What it last wrote to standard error</source>
        <translation>它最后写入标准错误的内容</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>标准错误</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Waits for you to allow it</source>
        <translation>等待您允许</translation>
    </message>
    <message>
        <source>Ready, nobody uses it</source>
        <translation>就绪，无人使用</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stop allowing</source>
        <translation>取消允许</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Address for clients</source>
        <translation>供客户端使用的地址</translation>
    </message>
    <message>
        <source>End its processes?</source>
        <translation>要结束其进程吗？</translation>
    </message>
    <message>
        <source>End its sessions?</source>
        <translation>要结束其会话吗？</translation>
    </message>
    <message>
        <source>What clients are doing with it breaks off. It is there again with their next question.</source>
        <translation>客户端正在用它进行的操作会中断。客户端下次请求时它会恢复可用。</translation>
    </message>
    <message>
        <source>Stop allowing this program?</source>
        <translation>不再允许此程序吗？</translation>
    </message>
    <message>
        <source>Its processes end, and none is started until you allow it again.</source>
        <translation>其进程将结束，在您再次允许之前不会启动新进程。</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>要退出登录吗？</translation>
    </message>
    <message>
        <source>Plexus forgets its access to this server. Clients lose its tools until you sign in again, in the browser.</source>
        <translation>Plexus 将清除对此服务器的访问权限。在您通过浏览器重新登录之前，客户端无法使用其工具。</translation>
    </message>
</context>
<context>
    <name>McpTools</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <comment>tools</comment>
        <translation>
            <numerusform>%n 个已屏蔽</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow all</source>
        <translation>全部允许</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Starts the program and asks for its tools</source>
        <translation>启动程序并询问其工具</translation>
    </message>
    <message>
        <source>Asks the server for its tools</source>
        <translation>向服务器询问其工具</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>允许 %1</translation>
    </message>
    <message>
        <source>Hold back %1</source>
        <translation>屏蔽 %1</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>立即询问</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新询问</translation>
    </message>
    <message>
        <source>Not known yet: nobody has asked the server for them.</source>
        <translation>尚不清楚：还没有向服务器询问过。</translation>
    </message>
</context>
<context>
    <name>MeterBars</name>
    <message>
        <source>Meters</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What is used of a meter, when it resets</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take %1 out of the tray&apos;s menu</source>
        <extracomment>%1 is a meter</extracomment>
        <translation>从托盘菜单中移除 %1</translation>
    </message>
    <message>
        <source>Show %1 in the tray&apos;s menu</source>
        <translation>在托盘菜单中显示 %1</translation>
    </message>
    <message>
        <source>Show how %1 has gone</source>
        <extracomment>%1 is a meter</extracomment>
        <translation>显示 %1 的变化</translation>
    </message>
</context>
<context>
    <name>MeterBlock</name>
    <message>
        <source>Meters of %1</source>
        <translation>%1 的用量</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Check the meters of %1 now</source>
        <translation>立即检查 %1 的用量</translation>
    </message>
</context>
<context>
    <name>MeterHistory</name>
    <message>
        <source>left</source>
        <extracomment>What a figure of a meter says: how much of it is used, or left</extracomment>
        <translation>剩余</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day, as Qt&apos;s formats of dates say it: Tue 25 Nov</extracomment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>day, time of the day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day in short, as Qt&apos;s formats of dates say it: 25 Nov</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>no reading</source>
        <translation>无读数</translation>
    </message>
    <message>
        <source>No readings in this time</source>
        <translation>此时段内没有读数</translation>
    </message>
    <message>
        <source>%1, %2: %3 at last, least %4, most %5</source>
        <extracomment>%1 a meter, %2 &quot;used&quot; or &quot;left&quot;, the rest figures</extracomment>
        <translation>%1，%2：最新 %3，最低 %4，最高 %5</translation>
    </message>
</context>
<context>
    <name>MeterHistorySheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>显示的时段</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>显示图表</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Now %1</source>
        <extracomment>%1 is &quot;used&quot; or &quot;left&quot;: the latest reading of a meter</extracomment>
        <translation>当前%1</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>No readings in this time</source>
        <translation>此时段内没有读数</translation>
    </message>
</context>
<context>
    <name>MeterReadings</name>
    <message>
        <source>Readings</source>
        <translation>读数</translation>
    </message>
</context>
<context>
    <name>Meters</name>
    <message>
        <source>requests</source>
        <translation>次请求</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>images</source>
        <translation>张图片</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 what is used, %2 the limit with its unit</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <extracomment>%1 what is left, %2 of how much, with its unit</extracomment>
        <translation>剩余 %1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>%1 is a share, &quot;82 %&quot;</extracomment>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>resets in %1</source>
        <extracomment>%1 is a length of time</extracomment>
        <translation>%1 后重置</translation>
    </message>
    <message>
        <source>only %1</source>
        <extracomment>%1 names of models</extracomment>
        <translation>仅限 %1</translation>
    </message>
    <message>
        <source>keeps nothing back</source>
        <translation>不会暂停请求</translation>
    </message>
    <message>
        <source>almost used up</source>
        <translation>即将用完</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Its answers have said nothing yet</source>
        <translation>它的响应尚未提供任何信息</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>Read from its answers %1</source>
        <extracomment>%1 is a moment, &quot;4 min ago&quot;</extracomment>
        <translation>从其响应中读取：%1</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <extracomment>%1 is a moment, &quot;4 min ago&quot;</extracomment>
        <translation>检查于：%1</translation>
    </message>
    <message>
        <source>next in %1</source>
        <extracomment>%1 is a length of time</extracomment>
        <translation>下次检查在 %1 后</translation>
    </message>
    <message numerus="yes">
        <source>The last %n check(s) failed: %1</source>
        <translation>
            <numerusform>最近 %n 次检查失败：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The last check failed: %1</source>
        <translation>上次检查失败：%1</translation>
    </message>
    <message>
        <source>running out</source>
        <translation>即将不足</translation>
    </message>
</context>
<context>
    <name>MetersCard</name>
    <message>
        <source>All meters</source>
        <translation>所有用量</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A meter, and when it resets</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Plan limits</source>
        <translation>套餐限额</translation>
    </message>
    <message>
        <source>Show how %1, %2 has gone</source>
        <extracomment>%1 is a provider, %2 its meter</extracomment>
        <translation>显示 %1 的变化，%2</translation>
    </message>
</context>
<context>
    <name>ModelPrice</name>
    <message>
        <source>$ per million tokens</source>
        <translation>美元/百万 Token</translation>
    </message>
    <message>
        <source>Give a price; 0 where it is free.</source>
        <translation>请输入价格；免费则填 0。</translation>
    </message>
    <message>
        <source>Give at least one tier.</source>
        <translation>请至少输入一个档位。</translation>
    </message>
    <message>
        <source>Give the model&apos;s name at OpenRouter.</source>
        <translation>请输入模型在 OpenRouter 的名称。</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>并发请求数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Without one the cost of its requests is not known, and it comes last where the cheapest is picked.</source>
        <translation>没有价格时，其请求的成本未知；按最低成本选择时排在最后。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>By tokens</source>
        <translation>按 Token</translation>
    </message>
    <message>
        <source>By tokens, in tiers</source>
        <translation>按 Token 阶梯计价</translation>
    </message>
    <message>
        <source>From OpenRouter&apos;s list</source>
        <translation>按 OpenRouter 的价目表</translation>
    </message>
    <message>
        <source>By request</source>
        <translation>按请求</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Reasoning included.</source>
        <translation>包含推理。</translation>
    </message>
    <message>
        <source>Input from the cache</source>
        <translation>缓存输入</translation>
    </message>
    <message>
        <source>Empty: as input.</source>
        <translation>留空：与输入相同。</translation>
    </message>
    <message>
        <source>Input written to the cache</source>
        <translation>写入缓存的输入</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>档位</translation>
    </message>
    <message>
        <source>One a line, by input tokens, in $ per million: from-to: input output cached cache-write. For example 0-200000: 1.25 10 0.31 and 200001-: 2.5 15.</source>
        <translation>每行一个，按输入 Token 数，单位为美元/百万：起-止: 输入 输出 缓存 缓存写入。例如 0-200000: 1.25 10 0.31 和 200001-: 2.5 15。</translation>
    </message>
    <message>
        <source>Name at OpenRouter</source>
        <translation>在 OpenRouter 的名称</translation>
    </message>
    <message>
        <source>As in its list: anthropic/claude-sonnet-4.5.</source>
        <translation>与其列表中的一致：anthropic/claude-sonnet-4.5。</translation>
    </message>
    <message>
        <source>Price of a request</source>
        <translation>每次请求的价格</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Instead of the provider&apos;s.</source>
        <translation>代替提供商的折扣。</translation>
    </message>
    <message>
        <source>the provider&apos;s</source>
        <translation>与提供商相同</translation>
    </message>
    <message>
        <source>“%1” is no tier.</source>
        <translation>“%1”不是有效的档位。</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <extracomment>prices of a million tokens</extracomment>
        <translation>输入 %1，输出 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n price tier(s)</source>
        <translation>
            <numerusform>%n 个价格档位</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenRouter&apos;s price</source>
        <translation>OpenRouter 的价格</translation>
    </message>
    <message>
        <source>%1 a request</source>
        <translation>每次请求 %1</translation>
    </message>
    <message>
        <source>Input written for an hour</source>
        <translation>写入一小时缓存的输入</translation>
    </message>
    <message>
        <source>Empty: 1.6 times the price of writing.</source>
        <translation>留空：写入价格的 1.6 倍。</translation>
    </message>
    <message>
        <source>%1 an image</source>
        <translation>每张图片 %1</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>每分钟 %1</translation>
    </message>
    <message>
        <source>%1 a million characters</source>
        <translation>每百万字符 %1</translation>
    </message>
    <message>
        <source>Give at least one of the three prices.</source>
        <translation>三种价格请至少填写一种。</translation>
    </message>
    <message>
        <source>By image, minute or characters</source>
        <translation>按图片、分钟或字符</translation>
    </message>
    <message>
        <source>Price of an image</source>
        <translation>每张图片的价格</translation>
    </message>
    <message>
        <source>One that was made.</source>
        <translation>按生成的图片计。</translation>
    </message>
    <message>
        <source>Price of a minute</source>
        <translation>每分钟的价格</translation>
    </message>
    <message>
        <source>Of sound that was heard.</source>
        <translation>按听取的音频计。</translation>
    </message>
    <message>
        <source>Price of a million characters</source>
        <translation>每百万字符的价格</translation>
    </message>
    <message>
        <source>Of text that was spoken.</source>
        <translation>按朗读的文本计。</translation>
    </message>
    <message>
        <source>OpenAI Responses, Codex&apos; short form</source>
        <translation>OpenAI Responses（Codex 的简短形式）</translation>
    </message>
    <message>
        <source>Choose one of the two forms of OpenAI Responses.</source>
        <translation>请在 OpenAI Responses 的两种形式中选择一种。</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>生成内容</translation>
    </message>
    <message>
        <source>Decides which requests may go to it.</source>
        <translation>决定哪些请求可以发往它。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Transcriptions</source>
        <translation>语音转写</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>语音合成</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>重排序</translation>
    </message>
    <message>
        <source>Moderations</source>
        <translation>内容审核</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>调用方式</translation>
    </message>
    <message>
        <source>None ticked: by every API the provider has an address for.</source>
        <translation>均不勾选：提供商有地址的每个 API 都可使用。</translation>
    </message>
    <message>
        <source>every API of the provider</source>
        <translation>提供商的所有 API</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation>附加字段</translation>
    </message>
    <message>
        <source>Merged into the body of every request to it, over the provider&apos;s; null takes a field out. YAML or JSON.</source>
        <translation>合并到发往它的每个请求的正文中，优先于提供商的字段；null 会移除字段。YAML 或 JSON。</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>从示例开始</translation>
    </message>
</context>
<context>
    <name>ModelSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>模型 %1</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Over the provider&apos;s: one of the same kind takes its place, one that is off takes it away.</source>
        <translation>优先于提供商的适配器：同类的会取代它，已关闭的会去掉它。</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The names clients ask for, and where each leads.</source>
        <translation>客户端请求的名称，以及各自指向何处。</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>The change was not saved. %1</source>
        <translation>更改未保存。%1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <source>A provider comes first</source>
        <translation>请先添加提供商</translation>
    </message>
    <message>
        <source>A model is a name clients ask for; it leads to a model of one of your providers, and to others when that one fails.</source>
        <translation>模型是客户端请求的名称；它指向某个提供商的模型，失败时再转到其他模型。</translation>
    </message>
    <message>
        <source>A model is a name that leads to a model of one of your providers, and there is no provider yet.</source>
        <translation>模型是指向提供商某个模型的名称，而目前还没有提供商。</translation>
    </message>
    <message>
        <source>Go to Providers</source>
        <translation>前往“提供商”</translation>
    </message>
    <message>
        <source>Clear all cooldowns</source>
        <translation>解除所有冷却</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) cooling down after failures; requests skip them.</source>
        <translation>
            <numerusform>%n 个目标因失败正在冷却；请求会跳过它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add model (%1)</source>
        <translation>添加模型 (%1)</translation>
    </message>
</context>
<context>
    <name>NetworkLight</name>
    <message>
        <source>Open to the network</source>
        <translation>对网络开放</translation>
    </message>
    <message>
        <source>Other computers can connect to Plexus.</source>
        <translation>其他计算机可以连接到 Plexus。</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Let other computers connect?</source>
        <translation>要允许其他计算机连接吗？</translation>
    </message>
    <message>
        <source>Let them connect</source>
        <translation>允许连接</translation>
    </message>
    <message>
        <source>Other computers may connect</source>
        <translation>其他计算机可以连接</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>address for other computers</source>
        <translation>供其他计算机使用的地址</translation>
    </message>
    <message>
        <source>To be reached by a name, add it to “Other host names”. A key can be held to certain addresses on the page of keys.</source>
        <translation>要通过名称访问，请将该名称添加到“其他主机名”。可在密钥页面将密钥限定为某些地址。</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>Add your first provider</source>
        <translation>添加第一个提供商</translation>
    </message>
    <message>
        <source>Add a model clients can ask for</source>
        <translation>添加客户端可以请求的模型</translation>
    </message>
    <message>
        <source>An account with OpenAI, Anthropic or any service that speaks their API. Its key goes to the keychain of this computer.</source>
        <translation>OpenAI、Anthropic 或任何兼容其 API 的服务的账号。密钥存入这台计算机的钥匙串。</translation>
    </message>
    <message>
        <source>A model is the name clients ask for, and the providers that answer it, in order.</source>
        <translation>模型是客户端请求的名称，以及依次应答它的提供商。</translation>
    </message>
    <message>
        <source>Clients show it to Plexus; your provider&apos;s key stays here.</source>
        <translation>客户端向 Plexus 出示它；提供商的密钥留在本机。</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>添加提供商</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Lead me through …</source>
        <translation>引导设置…</translation>
    </message>
    <message>
        <source>Set up Plexus step by step</source>
        <translation>逐步设置 Plexus</translation>
    </message>
    <message>
        <source>Add a key for your clients</source>
        <translation>为客户端添加密钥</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>添加密钥</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Found by is:noted. It stays on this computer.</source>
        <translation>可用 is:noted 查找。它只留在这台计算机上。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>NotificationsSection</name>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Show nothing in these hours</source>
        <translation>在此时段内不显示通知</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰开始时间</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>免打扰结束时间</translation>
    </message>
    <message>
        <source>Notify me when</source>
        <translation>以下情况时通知我</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock. What happens meanwhile is shown afterwards, if it still holds.</source>
        <translation>按这台计算机的时钟。期间发生的事情如果届时仍然有效，会在之后显示。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>复制基础 URL</translation>
    </message>
    <message>
        <source>Stop gateway</source>
        <translation>停止网关</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>启动网关</translation>
    </message>
    <message>
        <source>Pause or resume the list of requests</source>
        <translation>暂停或继续请求列表</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>添加提供商</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Appearance: as the system</source>
        <translation>外观：跟随系统</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>外观：浅色</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>外观：深色</translation>
    </message>
    <message>
        <source>Appearance: high contrast</source>
        <translation>外观：高对比度</translation>
    </message>
    <message>
        <source>Export usage as CSV</source>
        <translation>将用量导出为 CSV</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Quit Plexus</source>
        <translation>退出 Plexus</translation>
    </message>
    <message>
        <source>Set up Plexus</source>
        <translation>设置 Plexus</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <extracomment>%1 is a company or a product</extracomment>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Resume capture</source>
        <translation>继续捕获</translation>
    </message>
    <message>
        <source>Pause capture</source>
        <translation>暂停捕获</translation>
    </message>
    <message>
        <source>Import logins of other programs</source>
        <translation>导入其他程序的登录信息</translation>
    </message>
    <message>
        <source>Delete requests</source>
        <translation>删除请求</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>PhaseLegend</name>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>流式传输</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首个 Token</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
</context>
<context>
    <name>PlaygroundAnswer</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>正在思考…</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>思考过程</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>正在等待回答</translation>
    </message>
</context>
<context>
    <name>PlaygroundCall</name>
    <message>
        <source>Call of %1</source>
        <translation>调用 %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>%1 的结果</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>needs a result</source>
        <translation>需要结果</translation>
    </message>
    <message>
        <source>What the tool returns, for example JSON</source>
        <translation>工具返回的内容，例如 JSON</translation>
    </message>
    <message numerus="yes">
        <source>Send %n result(s)</source>
        <translation>
            <numerusform>发送 %n 个结果</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaygroundCode</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>代码，%1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
</context>
<context>
    <name>PlaygroundComposer</name>
    <message>
        <source>Path of an image</source>
        <translation>图片路径</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Write a message; drop images here</source>
        <translation>输入消息；可将图片拖放到此处</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or GIF</source>
        <translation>PNG、JPEG、WebP 或 GIF</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>选择文件…</translation>
    </message>
</context>
<context>
    <name>PlaygroundFoot</name>
    <message>
        <source>Copy the answer</source>
        <translation>复制回答</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新提问</translation>
    </message>
    <message>
        <source>Show its route</source>
        <translation>显示其路由</translation>
    </message>
    <message>
        <source>Open in Requests</source>
        <translation>在“请求”中打开</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
</context>
<context>
    <name>PlaygroundHeader</name>
    <message>
        <source>Playground</source>
        <translation>演练场</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流式</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>As written</source>
        <extracomment>of answers: not laid out</extracomment>
        <translation>原文</translation>
    </message>
    <message>
        <source>Show answers as the model wrote them, not laid out</source>
        <translation>按模型所写的原文显示回答，不排版</translation>
    </message>
</context>
<context>
    <name>PlaygroundImages</name>
    <message>
        <source>Images of the message</source>
        <translation>消息中的图片</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>PlaygroundPage</name>
    <message>
        <source>Playground</source>
        <translation>演练场</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Ask a model something</source>
        <translation>向模型提问</translation>
    </message>
    <message>
        <source>The question goes through the gateway like any client&apos;s: it is routed, counted and listed under Requests.</source>
        <translation>提问与客户端的请求一样通过网关：会被路由、计入用量，并列在“请求”中。</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Setup, key or route</source>
        <translation>参数、密钥或路由</translation>
    </message>
</context>
<context>
    <name>PlaygroundPolicy</name>
    <message>
        <source>No key yet</source>
        <translation>还没有密钥</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>A key of this computer is made with the first request, or paste one under “Setup”.</source>
        <translation>这台计算机的密钥会在首个请求时创建，也可在“参数”中粘贴一个。</translation>
    </message>
    <message>
        <source>What the key allows</source>
        <translation>此密钥允许的内容</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>The key is held to no quota.</source>
        <translation>此密钥不受配额约束。</translation>
    </message>
    <message>
        <source>Quotas of the key</source>
        <translation>此密钥的配额</translation>
    </message>
    <message>
        <source>Where the next question would go</source>
        <translation>下一次提问将发往何处</translation>
    </message>
</context>
<context>
    <name>PlaygroundQuestion</name>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
</context>
<context>
    <name>PlaygroundSetup</name>
    <message>
        <source>Client key</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>It stays in memory and is gone with the program.</source>
        <translation>只保存在内存中，退出程序后即消失。</translation>
    </message>
    <message>
        <source>Paste a client key</source>
        <translation>粘贴客户端密钥</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>推理强度</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Insert an example</source>
        <translation>插入示例</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Provider default</source>
        <translation>提供商默认值</translation>
    </message>
    <message>
        <source>Max output tokens</source>
        <translation>最大输出 Token 数</translation>
    </message>
    <message>
        <source>A JSON list of objects with name, description and parameters (a JSON schema). You type the results of calls yourself.</source>
        <translation>JSON 列表，每项为含有 name、description 和 parameters（JSON schema）的对象。调用的结果由您自己填写。</translation>
    </message>
    <message>
        <source>Asked under</source>
        <translation>提问所用密钥</translation>
    </message>
    <message>
        <source>This computer&apos;s key</source>
        <translation>这台计算机的密钥</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>其他密钥</translation>
    </message>
</context>
<context>
    <name>PlaygroundTrail</name>
    <message>
        <source>Where a question goes and why is told here.</source>
        <translation>此处说明提问发往何处以及原因。</translation>
    </message>
    <message>
        <source>Why this target</source>
        <translation>为何选择此目标</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>Name a file.</source>
        <translation>请指定文件。</translation>
    </message>
    <message>
        <source>Give the whole path, from its root.</source>
        <translation>请输入从根目录开始的完整路径。</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another.</source>
        <translation>已有同名文件。请选择其他名称。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>The file cannot be written (%1).</source>
        <translation>无法写入文件 (%1)。</translation>
    </message>
</context>
<context>
    <name>PromptImage</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>“%1”不是文件。</translation>
    </message>
    <message>
        <source>“%1” has %2; an image may have %3.</source>
        <extracomment>%1 a file, %2 and %3 sizes</extracomment>
        <translation>“%1”为 %2；图片最大 %3。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is no PNG, JPEG, WebP or GIF image.</source>
        <translation>“%1”不是 PNG、JPEG、WebP 或 GIF 图片。</translation>
    </message>
</context>
<context>
    <name>ProviderAccountField</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Go to the page of accounts</source>
        <translation>前往账号页面</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>请选择服务</translation>
    </message>
    <message>
        <source>Service of the account</source>
        <translation>账号所属服务</translation>
    </message>
    <message>
        <source>Use the account %1</source>
        <extracomment>%1 the name of an account</extracomment>
        <translation>使用账号 %1</translation>
    </message>
    <message>
        <source>The next takes over where one is used up or refused. Their order is that of the page of accounts.</source>
        <translation>一个账号用完或被拒绝时，由下一个接替。顺序与账号页面相同。</translation>
    </message>
</context>
<context>
    <name>ProviderAdapters</name>
    <message numerus="yes">
        <source>Adapters (%n changed)</source>
        <translation>
            <numerusform>适配器（已更改 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Rewrite requests where the provider wants something in a way of its own. They act one after the other; a model can have others.</source>
        <translation>在提供商有自己的要求时改写请求。适配器依次生效；模型可以使用不同的适配器。</translation>
    </message>
</context>
<context>
    <name>ProviderAddressRow</name>
    <message>
        <source>API of address %1</source>
        <translation>地址 %1 的 API</translation>
    </message>
    <message>
        <source>https://api.example.com/v1</source>
        <translation>https://api.example.com/v1</translation>
    </message>
    <message>
        <source>Base URL for %1</source>
        <extracomment>%1 is an API, &quot;OpenAI Responses&quot;</extracomment>
        <translation>用于 %1 的基础 URL</translation>
    </message>
    <message>
        <source>Remove the base URL for %1</source>
        <extracomment>%1 is an API, &quot;OpenAI Responses&quot;</extracomment>
        <translation>移除用于 %1 的基础 URL</translation>
    </message>
</context>
<context>
    <name>ProviderAddresses</name>
    <message>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>Plexus tells from the address which API it speaks.</source>
        <translation>Plexus 根据地址判断它使用哪种 API。</translation>
    </message>
    <message>
        <source>Base URL for OpenAI chat completions</source>
        <translation>用于 OpenAI Chat Completions 的基础 URL</translation>
    </message>
    <message>
        <source>At least one base URL is needed.</source>
        <translation>至少需要一个基础 URL。</translation>
    </message>
    <message>
        <source>https://api.openai.com/v1</source>
        <translation>https://api.openai.com/v1</translation>
    </message>
    <message>
        <source>Base URL for Anthropic Messages</source>
        <translation>用于 Anthropic Messages 的基础 URL</translation>
    </message>
    <message>
        <source>https://api.anthropic.com</source>
        <translation>https://api.anthropic.com</translation>
    </message>
    <message>
        <source>Base URLs for other APIs</source>
        <translation>用于其他 API 的基础 URL</translation>
    </message>
    <message>
        <source>Embeddings, images and sound go to the address for chat where they have none of their own.</source>
        <translation>嵌入、图片和音频没有自己的地址时，使用聊天的地址。</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>添加地址</translation>
    </message>
    <message>
        <source>For the Responses API, Gemini, embeddings, images and others</source>
        <translation>用于 Responses API、Gemini、嵌入、图片等</translation>
    </message>
    <message>
        <source>Any, told from the address</source>
        <translation>任意，根据地址判断</translation>
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
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Transcriptions</source>
        <translation>语音转写</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>语音合成</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>重排序</translation>
    </message>
    <message>
        <source>Moderations</source>
        <translation>内容审核</translation>
    </message>
    <message>
        <source>Plexus adds %1 itself: leave it out, or end the address with # to have it called as it is.</source>
        <extracomment>%1 is the end of an address, &quot;/chat/completions&quot;</extracomment>
        <translation>Plexus 会自行添加 %1：请省略它，或在地址末尾加上 #，使其按原样调用。</translation>
    </message>
</context>
<context>
    <name>ProviderAdvanced</name>
    <message numerus="yes">
        <source>Advanced (%n changed)</source>
        <translation>
            <numerusform>高级（已更改 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>时限（秒）</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>请求标头</translation>
    </message>
    <message>
        <source>Name of header %1</source>
        <translation>标头 %1 的名称</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>标头 %1 的值</translation>
    </message>
    <message>
        <source>Remove header %1</source>
        <translation>移除标头 %1</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>添加标头</translation>
    </message>
    <message>
        <source>How many seconds one request may take. Empty: the limit in Settings.</source>
        <translation>单个请求的时限，以秒计。留空：使用“设置”中的时限。</translation>
    </message>
    <message>
        <source>http://host:port, socks5://host:port, or direct. Empty: as in Settings.</source>
        <translation>http://host:port、socks5://host:port 或 direct。留空：与“设置”相同。</translation>
    </message>
    <message>
        <source>Sent with every request to this provider. They replace headers of the same name.</source>
        <translation>随发往此提供商的每个请求发送，替换同名的标头。</translation>
    </message>
    <message>
        <source>A credential is not kept readable in the configuration. Put it into an environment variable and write env:NAME here, or use the field Authentication above.</source>
        <translation>凭据不会以可读形式保存在配置中。请将其放入环境变量并在此填写 env:NAME，或使用上面的“身份验证”字段。</translation>
    </message>
</context>
<context>
    <name>ProviderChecker</name>
    <message>
        <source>A definition of your own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Meters from</source>
        <translation>用量来源</translation>
    </message>
    <message>
        <source>Checked every</source>
        <translation>检查间隔</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>%1 (needed): %2</source>
        <extracomment>%1 the name of an option, %2 what it is</extracomment>
        <translation>%1（必填）：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>响应标头</translation>
    </message>
    <message>
        <source>Shows how much of a plan or balance is used. When it is used up, requests go elsewhere until it resets.</source>
        <translation>显示套餐或余额的使用情况。用完后，请求会转往别处，直到重置。</translation>
    </message>
    <message>
        <source>Meter options</source>
        <translation>用量选项</translation>
    </message>
    <message>
        <source>One a line, as NAME=value; write a credential as env:VARIABLE.</source>
        <translation>每行一个，写作 NAME=value；凭据写作 env:VARIABLE。</translation>
    </message>
    <message>
        <source>Fetch meters</source>
        <translation>获取用量</translation>
    </message>
    <message>
        <source>Off: they are set up and not asked for.</source>
        <translation>关闭：已设置，但不获取。</translation>
    </message>
    <message>
        <source>Counts as used up from</source>
        <translation>视为用完的起点</translation>
    </message>
    <message>
        <source>From so much of an allowance on requests go elsewhere.</source>
        <translation>额度用到这一比例后，请求转往别处。</translation>
    </message>
    <message>
        <source>Definition of the meters</source>
        <translation>用量的定义</translation>
    </message>
    <message>
        <source>What is asked, and what of the answer is a meter, in the form of config-reference.md. YAML or JSON.</source>
        <translation>请求什么，以及响应中的哪些内容是用量，格式见 config-reference.md。YAML 或 JSON。</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>从示例开始</translation>
    </message>
</context>
<context>
    <name>ProviderDraft</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 is removed</source>
        <translation>%1：移除 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>in the configuration file</source>
        <translation>在配置文件中</translation>
    </message>
    <message>
        <source>from the variable %1</source>
        <translation>来自变量 %1</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>在钥匙串中</translation>
    </message>
    <message>
        <source>Models added: %1</source>
        <translation>添加的模型：%1</translation>
    </message>
    <message>
        <source>Models removed: %1</source>
        <translation>移除的模型：%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>请求标头</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Price of %1: %2</source>
        <translation>%1 的价格：%2</translation>
    </message>
    <message>
        <source>Requests at a time to %1: %2</source>
        <translation>%1 的并发请求数：%2</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>the account with %1</source>
        <translation>%1 的账号</translation>
    </message>
    <message>
        <source>the account %1 with %2</source>
        <translation>%2 的账号 %1</translation>
    </message>
    <message>
        <source>%1&#x202f;s</source>
        <translation>%1&#x202f;s</translation>
    </message>
    <message>
        <source>Adapters of %1</source>
        <translation>%1 的适配器</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>%1 的设置</translation>
    </message>
    <message>
        <source>Base URL for %1</source>
        <extracomment>%1 is an API, &quot;OpenAI Responses&quot;</extracomment>
        <translation>用于 %1 的基础 URL</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>the accounts %1 with %2</source>
        <extracomment>%1 names of accounts, %2 a vendor</extracomment>
        <translation>%2 的账号 %1</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>openai</source>
        <translation>openai</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation>前往“模型”</translation>
    </message>
    <message>
        <source>No model uses this provider.</source>
        <translation>没有模型使用此提供商。</translation>
    </message>
    <message>
        <source>Delete provider</source>
        <translation>删除提供商</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>添加提供商</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Short, without spaces. Models and logs use it.</source>
        <translation>简短、不含空格。用于模型和日志。</translation>
    </message>
    <message>
        <source>Import models …</source>
        <translation>导入模型…</translation>
    </message>
    <message>
        <source>Asks the provider which models it has, and lets you choose</source>
        <translation>询问提供商有哪些模型，并由您选择</translation>
    </message>
</context>
<context>
    <name>ProviderKeyField</name>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>A key is in the keychain of this computer. Type here to replace it.</source>
        <translation>密钥已存入这台计算机的钥匙串。在此输入即可替换。</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer, never in the configuration.</source>
        <translation>保存在这台计算机的钥匙串中，绝不写入配置。</translation>
    </message>
    <message>
        <source>The provider is called without a key.</source>
        <translation>调用此提供商时不使用密钥。</translation>
    </message>
    <message>
        <source>Where the API key comes from</source>
        <translation>API 密钥的来源</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无密钥</translation>
    </message>
    <message>
        <source>Typed, not saved yet</source>
        <translation>已输入，尚未保存</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>粘贴密钥</translation>
    </message>
    <message>
        <source>OPENAI_API_KEY</source>
        <translation>OPENAI_API_KEY</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>变量名称</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>Plexus reads the key from this environment variable when it starts.</source>
        <translation>Plexus 启动时从此环境变量读取密钥。</translation>
    </message>
    <message>
        <source>Tokens are stored encrypted. Plexus renews them.</source>
        <translation>令牌加密保存，由 Plexus 续期。</translation>
    </message>
    <message>
        <source>The key is written in the configuration file.</source>
        <translation>密钥写在配置文件中。</translation>
    </message>
    <message>
        <source>Key in the file</source>
        <translation>文件中的密钥</translation>
    </message>
    <message>
        <source>Key in the keychain</source>
        <translation>钥匙串中的密钥</translation>
    </message>
    <message>
        <source>Key in a variable</source>
        <translation>环境变量中的密钥</translation>
    </message>
    <message>
        <source>Account sign-in</source>
        <translation>账号登录</translation>
    </message>
    <message>
        <source>Get a key at %1</source>
        <extracomment>%1 is a web address</extracomment>
        <translation>在 %1 获取密钥</translation>
    </message>
</context>
<context>
    <name>ProviderList</name>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
</context>
<context>
    <name>ProviderModelRow</name>
    <message numerus="yes">
        <source>%1 · %n at a time</source>
        <extracomment>The price of a model, how many requests it takes at a time</extracomment>
        <translation>
            <numerusform>%1 · 并发 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>并发 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Price and limit of %1, %2</source>
        <translation>%1 的价格与限制，%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Name of a model, what it is for</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>测试 %1</translation>
    </message>
    <message>
        <source>Stop the test of %1</source>
        <translation>停止测试 %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>%1 is the name by which clients can ask for it</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Put the result of %1 away</source>
        <translation>收起 %1 的结果</translation>
    </message>
</context>
<context>
    <name>ProviderModels</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>gpt-5, gpt-5-mini</source>
        <translation>gpt-5, gpt-5-mini</translation>
    </message>
    <message>
        <source>Models to add</source>
        <translation>要添加的模型</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>The provider&apos;s own names; separate several by commas or spaces. Press one for its price and limit. Prices are per million tokens.</source>
        <translation>提供商使用的名称；多个用逗号或空格分隔。按下某个名称可设置价格与限制。价格按每百万 Token 计。</translation>
    </message>
</context>
<context>
    <name>ProviderPolicy</name>
    <message>
        <source>Requests at a time</source>
        <translation>并发请求数</translation>
    </message>
    <message>
        <source>Over all its models; further ones wait a moment, then go elsewhere.</source>
        <translation>其所有模型合计；超出的请求稍等片刻，然后转往别处。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Taken off the prices of its models.</source>
        <translation>从其模型的价格中扣除。</translation>
    </message>
    <message>
        <source>Estimate tokens</source>
        <translation>估算 Token</translation>
    </message>
    <message>
        <source>Count them here where it reports none; such figures are marked.</source>
        <translation>提供商不报告时在本地计数；这类数字会有标记。</translation>
    </message>
    <message>
        <source>Each request asks it again, whatever happened before.</source>
        <translation>无论之前发生什么，每个请求都会再次尝试它。</translation>
    </message>
    <message>
        <source>Status codes to fail over on</source>
        <translation>触发故障转移的状态码</translation>
    </message>
    <message>
        <source>Besides those of Settings; separated by commas or spaces.</source>
        <translation>在“设置”之外另加；用逗号或空格分隔。</translation>
    </message>
    <message>
        <source>Error texts to fail over on</source>
        <translation>触发故障转移的错误文本</translation>
    </message>
    <message>
        <source>Besides those of Settings; one a line, a part of the text is enough.</source>
        <translation>在“设置”之外另加；每行一条，填写部分文本即可。</translation>
    </message>
    <message>
        <source>as in Settings</source>
        <translation>与“设置”相同</translation>
    </message>
    <message>
        <source>Wait for the first bytes</source>
        <translation>等待首批字节</translation>
    </message>
    <message>
        <source>Not begun by then: it counts as stalled, and the next target is tried.</source>
        <translation>到时仍未开始：视为停滞，并尝试下一个目标。</translation>
    </message>
    <message>
        <source>First bytes</source>
        <translation>首批字节</translation>
    </message>
    <message>
        <source>How many count as a beginning.</source>
        <translation>收到多少字节才算开始。</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Slowest pace</source>
        <translation>最低速率</translation>
    </message>
    <message>
        <source>A stream below it counts as stalled.</source>
        <translation>低于此速率的流视为停滞。</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>字节/秒</translation>
    </message>
    <message>
        <source>Pace measured over</source>
        <translation>速率测量时段</translation>
    </message>
    <message>
        <source>Grace before the pace counts</source>
        <translation>计算速率前的宽限期</translation>
    </message>
    <message>
        <source>Off: as Settings say.</source>
        <translation>关闭：与“设置”相同。</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Keeps answers of the Responses API</source>
        <translation>保存 Responses API 的响应</translation>
    </message>
    <message>
        <source>Whether a conversation can go on there by an answer&apos;s id. Servers that only speak the API forget it; they are sent the whole conversation.</source>
        <translation>对话能否在那里凭响应的 ID 继续。只实现该 API 的服务器不会记住响应；会向它们发送整个对话。</translation>
    </message>
    <message>
        <source>As its address tells</source>
        <translation>按地址判断</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Raw relay</source>
        <translation>原样转发</translation>
    </message>
    <message>
        <source>Keys that may use it can call everything below /raw/ and the provider&apos;s name, with the provider&apos;s key.</source>
        <translation>获准的密钥可以用提供商的密钥调用 /raw/ 加提供商名称下的一切内容。</translation>
    </message>
    <message>
        <source>New models</source>
        <translation>新模型</translation>
    </message>
    <message>
        <source>Add new models</source>
        <translation>添加新模型</translation>
    </message>
    <message>
        <source>Its list of models is fetched now and then; what is new is added, nothing is removed.</source>
        <translation>不定期获取其模型列表；新模型会被添加，不会移除任何模型。</translation>
    </message>
    <message>
        <source>Fetched every</source>
        <translation>获取间隔</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Offer them to clients</source>
        <translation>提供给客户端</translation>
    </message>
    <message>
        <source>Each new model gets an alias of its name.</source>
        <translation>每个新模型都会得到一个同名的别名。</translation>
    </message>
    <message>
        <source>No cooldown after failures</source>
        <translation>失败后不冷却</translation>
    </message>
    <message>
        <source>Cooldown of a stalled target</source>
        <translation>停滞目标进入冷却</translation>
    </message>
    <message>
        <source>Use allowances to the end</source>
        <translation>将额度用尽</translation>
    </message>
    <message>
        <source>Requests go elsewhere once a meter is at 100 % instead of 99 %.</source>
        <translation>用量达到 100 %（而非 99 %）后，请求才转往别处。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation>附加字段</translation>
    </message>
    <message>
        <source>Merged into the body of every request; null takes a field out. YAML or JSON.</source>
        <translation>合并到每个请求的正文中；null 会移除字段。YAML 或 JSON。</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>从示例开始</translation>
    </message>
    <message>
        <source>Address of the raw relay</source>
        <translation>原样转发的地址</translation>
    </message>
    <message>
        <source>What stands before the rest of the path.</source>
        <translation>位于路径其余部分之前的内容。</translation>
    </message>
    <message>
        <source>the provider&apos;s first base URL</source>
        <translation>提供商的第一个基础 URL</translation>
    </message>
    <message>
        <source>Header of the raw relay&apos;s key</source>
        <translation>原样转发的密钥标头</translation>
    </message>
</context>
<context>
    <name>ProviderRow</name>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>State of a provider, the dialects it speaks, the number of its models</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>The form has edits that are not saved</extracomment>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>启用 %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>State of a provider, the number of its models, the dialects it speaks or whose account it has</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What is known of a provider, how many requests run there</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>添加提供商</translation>
    </message>
    <message>
        <source>Finish adding %1</source>
        <translation>完成添加 %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>还没有提供商</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The services that answer, and how Plexus signs in to them.</source>
        <translation>应答请求的服务，以及 Plexus 登录它们的方式。</translation>
    </message>
    <message>
        <source>A provider is OpenAI, Anthropic or any other service that speaks their API, with a key or an account.</source>
        <translation>提供商是 OpenAI、Anthropic 或任何兼容其 API 的其他服务，通过密钥或账号使用。</translation>
    </message>
</context>
<context>
    <name>QuotaBars</name>
    <message>
        <source>Use of quotas</source>
        <translation>配额使用情况</translation>
    </message>
    <message>
        <source>all keys together</source>
        <translation>所有密钥合计</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>almost used up</source>
        <translation>即将用完</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Forget what was used</source>
        <translation>清除已用量</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>shared with other keys</source>
        <translation>与其他密钥共享</translation>
    </message>
    <message>
        <source>shared · %1</source>
        <translation>共享 · %1</translation>
    </message>
    <message>
        <source>What counts now is %1. It begins again at nothing, and this cannot be undone.</source>
        <extracomment>%1 is what was used of a quota, as “40 of 100 requests”</extracomment>
        <translation>当前计数为 %1。重置后将从零重新计数，此操作无法撤销。</translation>
    </message>
    <message>
        <source>Reset %1?</source>
        <translation>要重置 %1 吗？</translation>
    </message>
</context>
<context>
    <name>QuotaDetail</name>
    <message>
        <source>New quota</source>
        <translation>新建配额</translation>
    </message>
    <message>
        <source>Delete quota</source>
        <translation>删除配额</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>monthly-budget</source>
        <translation>monthly-budget</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Add quota</source>
        <translation>添加配额</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Shows in the list of keys, and in the answer a client gets when it is used up.</source>
        <translation>显示在密钥列表中；用完时，也显示在客户端收到的响应中。</translation>
    </message>
    <message>
        <source>Applies to every key that has no quota of its own.</source>
        <translation>适用于所有没有自己的配额的密钥。</translation>
    </message>
    <message>
        <source>No key names it.</source>
        <translation>没有密钥引用它。</translation>
    </message>
    <message>
        <source>Add up anew …</source>
        <translation>重新统计…</translation>
    </message>
    <message>
        <source>Counts the requests that are kept, should the use of quotas be wrong</source>
        <translation>配额的使用情况有误时，按保留的请求重新计数</translation>
    </message>
</context>
<context>
    <name>QuotaDraft</name>
    <message>
        <source>What it counts</source>
        <translation>计量内容</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计量</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost in dollars</source>
        <translation>成本（美元）</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>时间窗口</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>滚动</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Warn from</source>
        <translation>警告阈值</translation>
    </message>
    <message>
        <source>Only these models</source>
        <translation>仅限这些模型</translation>
    </message>
    <message>
        <source>Not these models</source>
        <translation>排除这些模型</translation>
    </message>
    <message>
        <source>Only these providers</source>
        <translation>仅限这些提供商</translation>
    </message>
    <message>
        <source>Not these providers</source>
        <translation>排除这些提供商</translation>
    </message>
    <message>
        <source>Give the length of the window, for example 5h.</source>
        <translation>请输入窗口长度，例如 5h。</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>次请求</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Begins anew at midnight UTC; a week begins on Monday.</source>
        <translation>在 UTC 零点重新开始；一周从星期一开始。</translation>
    </message>
    <message>
        <source>How far back the rolling window counts, for example 30m, 5h or 7d.</source>
        <translation>滚动窗口回溯的时长，例如 30m、5h 或 7d。</translation>
    </message>
    <message>
        <source>One allowance for all keys that use it together; otherwise each key has its own.</source>
        <translation>所有使用它的密钥共用一份额度；否则每个密钥各有一份。</translation>
    </message>
    <message>
        <source>From this share of the limit on, answers carry a warning. Empty: never.</source>
        <translation>用量达到限额的这一比例后，响应会带有警告。留空：从不。</translation>
    </message>
    <message>
        <source>Separated by commas or spaces. Empty: all models.</source>
        <translation>用逗号或空格分隔。留空：所有模型。</translation>
    </message>
</context>
<context>
    <name>QuotaList</name>
    <message>
        <source>Quotas</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>New quota</source>
        <translation>新建配额</translation>
    </message>
</context>
<context>
    <name>Quotas</name>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation>
            <numerusform>%1 次请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 个 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 an amount, %2 a length of time</extracomment>
        <translation>%2 内 %1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>每天 %1</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>每周 %1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>每月 %1</translation>
    </message>
    <message>
        <source>%1, shared</source>
        <translation>%1，共享</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 what is used, %2 the limit</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 held for requests under way</source>
        <translation>已为进行中的请求预留 %1</translation>
    </message>
    <message>
        <source>resets in %1</source>
        <translation>%1 后重置</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>The program&apos;s version</extracomment>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Show page names</source>
        <translation>显示页面名称</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>仅显示图标</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP 服务器</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>演练场</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>密钥与配额</translation>
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
        <translation>最近的请求</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>还没有请求</translation>
    </message>
</context>
<context>
    <name>RecountSheet</name>
    <message>
        <source>Add up the use anew?</source>
        <translation>要重新统计使用情况吗？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Adding up …</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Add up anew</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Plexus counts the requests it keeps of the present windows and sets the quotas of %1 to that. What a reset made forget counts again; what was deleted from the history counts no more.</source>
        <extracomment>%1 names of keys</extracomment>
        <translation>Plexus 会统计当前时间窗口内所保留的请求，并据此设置 %1 的配额。因重置而清除的用量会重新计入；已从历史记录中删除的不再计入。</translation>
    </message>
</context>
<context>
    <name>RelatedPane</name>
    <message>
        <source>Related requests</source>
        <translation>相关请求</translation>
    </message>
    <message>
        <source>Looking for related requests…</source>
        <translation>正在查找相关请求…</translation>
    </message>
    <message>
        <source>No related requests: it was not sent again, nothing was made for it, and no other request is of its session.</source>
        <translation>没有相关请求：它未被重新发送，没有为它发出其他请求，它的会话中也没有其他请求。</translation>
    </message>
</context>
<context>
    <name>ReplaySheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send and compare</source>
        <translation>发送并对比</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>发往</translation>
    </message>
    <message>
        <source>Both answers are then shown side by side.</source>
        <translation>之后会并排显示两个回答。</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>Sent through the gateway with the key “%1”; it counts against the limits of that key.</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>以密钥“%1”通过网关发送；计入该密钥的限额。</translation>
    </message>
</context>
<context>
    <name>RequestInspector</name>
    <message>
        <source>Request %1</source>
        <translation>请求 %1</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>响应正文</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>%1 with key %2</source>
        <extracomment>%1 a program, %2 the name of its key</extracomment>
        <translation>%1，密钥 %2</translation>
    </message>
</context>
<context>
    <name>RequestsFooter</name>
    <message>
        <source>Search further back</source>
        <translation>继续搜索更早的请求</translation>
    </message>
</context>
<context>
    <name>RequestsHeader</name>
    <message>
        <source>Where the time of each request went, from its start. The scale is compressed: long requests are drawn shorter than they are.</source>
        <translation>每个请求从开始起的时间分布。刻度经过压缩：耗时长的请求画得比实际短。</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Older requests could not be read. %1</source>
        <translation>无法读取更早的请求。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>还没有请求</translation>
    </message>
    <message>
        <source>Point an agent or SDK at Plexus; each request shows up here while it runs.</source>
        <translation>让智能体或 SDK 连接 Plexus；每个请求在进行时就会显示在这里。</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>复制基础 URL</translation>
    </message>
    <message>
        <source>%1 was copied.</source>
        <translation>已复制 %1。</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>没有匹配的请求</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>None of those held here does; older ones are being searched.</source>
        <translation>此处的请求都不符合；正在搜索更早的请求。</translation>
    </message>
    <message>
        <source>None of the requests that are kept passes the filter.</source>
        <translation>保留的请求都不符合筛选条件。</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>RequestsTable</name>
    <message numerus="yes">
        <source>%n waiting · resume</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n 个等待显示 · 继续</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new ▲</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n 个新请求 ▲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new · sort again</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n 个新请求 · 重新排序</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsTools</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Show one after the other</source>
        <translation>不分组显示</translation>
    </message>
    <message>
        <source>Group by session</source>
        <translation>按会话分组</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>More actions of the page</source>
        <translation>页面的更多操作</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Show what came meanwhile, and go on</source>
        <translation>显示暂停期间收到的请求，并继续</translation>
    </message>
    <message>
        <source>Hold new requests back while you read</source>
        <translation>阅读时暂不显示新请求</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Preparing …</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Quit Plexus</source>
        <translation>退出 Plexus</translation>
    </message>
    <message>
        <source>Configuration, secrets, logins and limits go back to what they were then. Nothing changes now: the next start of Plexus puts the backup in place, and keeps the present database beside it. What happens until then is in that one.</source>
        <translation>配置、机密、登录信息和限额会回到备份时的状态。现在不会有任何更改：下次启动 Plexus 时才会换上备份，当前数据库保留在其旁边。在此之前发生的事情仍记录在当前数据库中。</translation>
    </message>
    <message>
        <source>The backup is prepared. Quit Plexus and start it again to have it put in place.</source>
        <translation>备份已准备好。请退出并重新启动 Plexus 以换上备份。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>备份的口令</translation>
    </message>
</context>
<context>
    <name>RevisionRow</name>
    <message>
        <source>%1, in force</source>
        <translation>%1，当前生效</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>当前生效</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>RevisionsSection</name>
    <message>
        <source>Roll back?</source>
        <translation>要回滚吗？</translation>
    </message>
    <message>
        <source>What the configuration said then is in force at once, for every client, as a new revision. You can come back to the present one in the same way.</source>
        <translation>当时的配置会作为新修订立即对所有客户端生效。您可以用同样的方式回到当前配置。</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Revisions of the configuration, newest first</source>
        <translation>配置的修订，最新的在前</translation>
    </message>
    <message>
        <source>Rolling back …</source>
        <translation>正在回滚…</translation>
    </message>
    <message>
        <source>Roll back …</source>
        <translation>回滚…</translation>
    </message>
    <message>
        <source>No revisions here</source>
        <translation>此处没有修订</translation>
    </message>
    <message>
        <source>Choose a revision to see what going back to it would change.</source>
        <translation>选择一个修订，查看回滚到它时将要更改的内容。</translation>
    </message>
</context>
<context>
    <name>RotateKeySheet</name>
    <message>
        <source>Replace the secret of %1?</source>
        <translation>要更换 %1 的密钥值吗？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留原值</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Plexus makes a new secret and shows it once. Clients that still show the former one are refused at once. Name, limits and history of the key stay.</source>
        <translation>Plexus 会生成新的密钥值，且只显示一次。仍使用旧值的客户端会立即被拒绝。密钥的名称、限额和历史记录保持不变。</translation>
    </message>
    <message>
        <source>The clients Plexus has set up on this computer share this key. Their files are written with the new secret; what runs has to be started anew. Set up elsewhere, they need it by hand.</source>
        <translation>Plexus 在这台计算机上设置的客户端共用此密钥。它们的文件会写入新的密钥值；正在运行的程序需要重新启动。在别处设置的客户端需手动更新。</translation>
    </message>
    <message>
        <source>Clients that use this key need the new secret by hand.</source>
        <translation>使用此密钥的客户端需要手动填入新的密钥值。</translation>
    </message>
</context>
<context>
    <name>RouteSection</name>
    <message>
        <source>Where would this go now?</source>
        <translation>现在会发往何处？</translation>
    </message>
    <message>
        <source>Asked in</source>
        <extracomment>Followed by the choice of an API dialect</extracomment>
        <translation>请求格式</translation>
    </message>
    <message>
        <source>API the client speaks</source>
        <translation>客户端使用的 API</translation>
    </message>
    <message>
        <source>with the key</source>
        <extracomment>Followed by the choice of a key</extracomment>
        <translation>使用密钥</translation>
    </message>
    <message>
        <source>Key the client shows</source>
        <translation>客户端出示的密钥</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>As it is saved; your unsaved changes do not count yet.</source>
        <translation>按已保存的配置；未保存的更改尚不计入。</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Leads to the field that keeps a form from being saved</extracomment>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>SavedFilterRow</name>
    <message>
        <source>Do not keep %1 any more</source>
        <translation>不再保存 %1</translation>
    </message>
</context>
<context>
    <name>SavedFiltersMenu</name>
    <message>
        <source>Kept filters</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>No filter is kept yet. Type one, then keep it here.</source>
        <translation>还没有已保存的筛选。请先输入一个，再在此处保存。</translation>
    </message>
    <message>
        <source>Name for “%1”</source>
        <translation>“%1”的名称</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>筛选的名称</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete them; ten seconds to undo (Del)</source>
        <translation>删除所选请求；十秒内可撤销 (Del)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Copy IDs</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Select all listed</source>
        <translation>选择列出的全部请求</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>清除选择 (Esc)</translation>
    </message>
</context>
<context>
    <name>SessionHeading</name>
    <message>
        <source>Folded; press to unfold</source>
        <translation>已折叠；按下可展开</translation>
    </message>
    <message>
        <source>Unfolded; press to fold</source>
        <translation>已展开；按下可折叠</translation>
    </message>
</context>
<context>
    <name>SessionTimeline</name>
    <message>
        <source>Nothing ran for %1</source>
        <translation>%1 内没有请求运行</translation>
    </message>
    <message>
        <source>Requests of the session</source>
        <translation>会话的请求</translation>
    </message>
    <message>
        <source>Leave out idle time</source>
        <translation>略去空闲时间</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show as a timeline</source>
        <translation>显示为时间线</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>显示为表格</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The change was not saved. %1</source>
        <translation>更改未保存。%1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>No field has these words. The sections at the side may be about it.</source>
        <translation>没有字段包含这些文字。侧边的分区可能与此有关。</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>没有设置包含这些文字。</translation>
    </message>
    <message>
        <source>For all providers. A provider can have its own values on its page.</source>
        <translation>适用于所有提供商。每个提供商可在自己的页面上另行设置。</translation>
    </message>
</context>
<context>
    <name>SettingsRows</name>
    <message>
        <source>Timeouts</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>故障转移</translation>
    </message>
    <message>
        <source>Try the next target</source>
        <translation>尝试下一个目标</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Time for attempts</source>
        <translation>尝试总时限</translation>
    </message>
    <message>
        <source>No further attempt begins after that.</source>
        <translation>超过后不再开始新的尝试。</translation>
    </message>
    <message>
        <source>Status codes to fail over on</source>
        <translation>触发故障转移的状态码</translation>
    </message>
    <message>
        <source>Error texts to fail over on</source>
        <translation>触发故障转移的错误文本</translation>
    </message>
    <message>
        <source>One a line; a part of the text is enough. Network errors always count.</source>
        <translation>每行一条；填写部分文本即可。网络错误始终计入。</translation>
    </message>
    <message>
        <source>Cooldown</source>
        <translation>冷却</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Wait for the first bytes</source>
        <translation>等待首批字节</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>不监测</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>字节/秒</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>首字节</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>整个响应</translation>
    </message>
    <message>
        <source>0: no limit.</source>
        <translation>0：不限。</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>同上</translation>
    </message>
    <message>
        <source>Measure in the background</source>
        <translation>在后台测量</translation>
    </message>
    <message>
        <source>Measure again after</source>
        <translation>重新测量间隔</translation>
    </message>
    <message>
        <source>Probes at a time</source>
        <translation>并发探测数</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>受信任的代理</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Keep answers of the Responses API for</source>
        <translation>Responses API 响应的保存时间</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Describing images</source>
        <translation>描述图片</translation>
    </message>
    <message>
        <source>The request fails</source>
        <translation>请求失败</translation>
    </message>
    <message>
        <source>Go on without the image</source>
        <translation>略去图片并继续</translation>
    </message>
    <message>
        <source>Send the image as it is</source>
        <translation>按原样发送图片</translation>
    </message>
    <message>
        <source>Plexus&apos; own words</source>
        <translation>Plexus 自带的提示词</translation>
    </message>
    <message>
        <source>Images at a time</source>
        <translation>并发图片数</translation>
    </message>
    <message>
        <source>Time for one image</source>
        <translation>每张图片的时限</translation>
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
        <translation>提供 MCP</translation>
    </message>
    <message>
        <source>Clients may sign in</source>
        <translation>客户端可以登录</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公开地址</translation>
    </message>
    <message>
        <source>Back up every</source>
        <translation>备份间隔</translation>
    </message>
    <message>
        <source>The oldest are deleted.</source>
        <translation>最旧的会被删除。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>Proxy towards providers</source>
        <translation>访问提供商的代理</translation>
    </message>
    <message>
        <source>Other host names</source>
        <translation>其他主机名</translation>
    </message>
    <message>
        <source>Web pages that may call</source>
        <translation>允许调用的网页</translation>
    </message>
    <message>
        <source>Requests of clients</source>
        <translation>客户端的请求</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>最大请求</translation>
    </message>
    <message>
        <source>Largest head</source>
        <translation>最大请求头</translation>
    </message>
    <message>
        <source>KB</source>
        <translation>KB</translation>
    </message>
    <message>
        <source>Wait for a head</source>
        <translation>等待请求头</translation>
    </message>
    <message>
        <source>From its first byte to its last.</source>
        <translation>从首个字节到最后一个字节。</translation>
    </message>
    <message>
        <source>Wait for a body</source>
        <translation>等待正文</translation>
    </message>
    <message>
        <source>Without any byte of it.</source>
        <translation>期间未收到任何正文字节。</translation>
    </message>
    <message>
        <source>Connections at a time</source>
        <translation>并发连接数</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保留的内容</translation>
    </message>
    <message>
        <source>Keep requests and answers</source>
        <translation>保留请求和响应</translation>
    </message>
    <message>
        <source>Of requests that fail</source>
        <translation>失败的请求</translation>
    </message>
    <message>
        <source>Of all requests</source>
        <translation>所有请求</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>自动备份</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>http://, https:// or socks5:// and an address.</source>
        <translation>http://、https:// 或 socks5:// 加地址。</translation>
    </message>
    <message>
        <source>from the environment (HTTPS_PROXY)</source>
        <translation>取自环境变量 (HTTPS_PROXY)</translation>
    </message>
    <message>
        <source>Connect in advance</source>
        <translation>提前连接</translation>
    </message>
    <message>
        <source>Opens a connection to each provider before the first request needs it.</source>
        <translation>在首个请求需要之前，就与每个提供商建立连接。</translation>
    </message>
    <message>
        <source>Names Plexus answers to besides localhost, for a reverse proxy of yours in front of it.</source>
        <translation>除 localhost 外 Plexus 接受的主机名，用于您在它前面设置的反向代理。</translation>
    </message>
    <message>
        <source>Exact origins, such as https://chat.example. Empty: none.</source>
        <translation>准确的来源，例如 https://chat.example。留空：无。</translation>
    </message>
    <message>
        <source>Addresses whose X-Forwarded-For is believed, such as 10.0.0.2 or 10.0.0.0/8. Empty: none.</source>
        <translation>采信其 X-Forwarded-For 的地址，例如 10.0.0.2 或 10.0.0.0/8。留空：无。</translation>
    </message>
    <message>
        <source>DNS, TCP and TLS together.</source>
        <translation>DNS、TCP 和 TLS 合计。</translation>
    </message>
    <message>
        <source>From the end of the request to the head of the answer.</source>
        <translation>从请求发送完毕到收到响应头。</translation>
    </message>
    <message>
        <source>Idle stream</source>
        <translation>流空闲</translation>
    </message>
    <message>
        <source>Longest wait between two pieces of an answer.</source>
        <translation>响应的两段数据之间的最长等待时间。</translation>
    </message>
    <message>
        <source>Including its images. A larger one is refused.</source>
        <translation>包括其中的图片。超过的会被拒绝。</translation>
    </message>
    <message>
        <source>Keep idle connections for</source>
        <translation>空闲连接的保持时间</translation>
    </message>
    <message>
        <source>So that the next request needs no new connection.</source>
        <translation>使下一个请求无需新建连接。</translation>
    </message>
    <message>
        <source>All servers together at /mcp, each one at /mcp/ followed by its name.</source>
        <translation>所有服务器在 /mcp，单个服务器在 /mcp/ 加其名称。</translation>
    </message>
    <message>
        <source>In the browser, on a page of Plexus, instead of using a key.</source>
        <translation>在浏览器中通过 Plexus 的页面登录，而不使用密钥。</translation>
    </message>
    <message>
        <source>Where clients reach that page. Empty: the address they call.</source>
        <translation>客户端访问该页面的地址。留空：客户端所调用的地址。</translation>
    </message>
    <message>
        <source>How long a client can continue from an answer by its ID, whichever provider gave it. 0: none are kept.</source>
        <translation>在此期间，客户端可凭响应的 ID 继续，无论响应来自哪个提供商。0：不保存。</translation>
    </message>
    <message>
        <source>On disk, in full, encrypted like your secrets; credentials in them are overwritten. What the inspector shows of the latest requests is only in memory.</source>
        <translation>完整保存在磁盘上，与您的机密一样加密；其中的凭据会被覆盖。检查器中显示的最近请求只在内存中。</translation>
    </message>
    <message>
        <source>Only by the rules below</source>
        <translation>仅按下面的规则</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>保留时间</translation>
    </message>
    <message>
        <source>Pinned requests stay until you delete them.</source>
        <translation>已固定的请求会一直保留，直到您将其删除。</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>最多保留</translation>
    </message>
    <message>
        <source>Compressed, not counting pinned ones. The oldest go first.</source>
        <translation>压缩后的大小，不含已固定的请求。最旧的先删除。</translation>
    </message>
    <message>
        <source>Configuration, secrets and quotas in one file, encrypted with this computer&apos;s key, or with the passphrase in the environment variable BACKUP_PASSPHRASE. 0: never.</source>
        <translation>将配置、机密和配额存入一个文件，用这台计算机的密钥或环境变量 BACKUP_PASSPHRASE 中的口令加密。0：从不。</translation>
    </message>
    <message>
        <source>Backups to keep</source>
        <translation>保留的备份数</translation>
    </message>
    <message>
        <source>Where backups are written.</source>
        <translation>备份的写入位置。</translation>
    </message>
    <message>
        <source>When a provider fails before the answer has begun. When off, the client gets the error.</source>
        <translation>当提供商在开始回答之前失败时。关闭后，客户端会收到错误。</translation>
    </message>
    <message>
        <source>For each request, the first one included.</source>
        <translation>每个请求的次数，含第一次。</translation>
    </message>
    <message>
        <source>Separated by commas or spaces. Empty: Plexus decides by whose fault an error is.</source>
        <translation>用逗号或空格分隔。留空：由 Plexus 按责任方判断。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>First cooldown</source>
        <translation>首次冷却</translation>
    </message>
    <message>
        <source>How long a target that failed is left out. Each further failure doubles it, a success ends it.</source>
        <translation>失败的目标被跳过的时长。每再失败一次加倍，成功一次即结束。</translation>
    </message>
    <message>
        <source>Longest cooldown</source>
        <translation>最长冷却</translation>
    </message>
    <message>
        <source>A provider that has not begun by then counts as stalled. Empty: not watched.</source>
        <translation>到时仍未开始的提供商视为停滞。留空：不监测。</translation>
    </message>
    <message>
        <source>Bytes that count as a beginning</source>
        <translation>视为开始的字节数</translation>
    </message>
    <message>
        <source>Slowest speed</source>
        <translation>最低速率</translation>
    </message>
    <message>
        <source>A stream slower than this counts as stalled. Empty: not watched.</source>
        <translation>低于此速率的流视为停滞。留空：不监测。</translation>
    </message>
    <message>
        <source>Speed measured over</source>
        <translation>速率测量时段</translation>
    </message>
    <message>
        <source>Grace period</source>
        <translation>宽限期</translation>
    </message>
    <message>
        <source>How long a stream may be slow at its beginning.</source>
        <translation>流在开始阶段允许缓慢的时长。</translation>
    </message>
    <message>
        <source>Stalled targets cool down</source>
        <translation>停滞目标进入冷却</translation>
    </message>
    <message>
        <source>Exploration for the fastest output</source>
        <translation>为“输出最快”探索</translation>
    </message>
    <message>
        <source>Share of requests sent to a target that was measured little, so that its figures stay true.</source>
        <translation>发往测量较少的目标的请求比例，用于保持其数据准确。</translation>
    </message>
    <message>
        <source>Exploration for the earliest first token</source>
        <translation>为“首个 Token 最早”探索</translation>
    </message>
    <message>
        <source>Exploration for the fastest whole answer</source>
        <translation>为“整个回答最快”探索</translation>
    </message>
    <message>
        <source>Plexus sends requests of its own to targets not measured lately. These probes cost money; your own requests are then not used for exploration.</source>
        <translation>Plexus 会自行向近期未测量的目标发送请求。这些探测会产生费用；此时不会用您自己的请求来探索。</translation>
    </message>
    <message>
        <source>Update the price catalogue every</source>
        <translation>价目表更新间隔</translation>
    </message>
    <message>
        <source>Downloaded from OpenRouter&apos;s public list, without any key, and only while a model is priced by it. 0: never.</source>
        <translation>从 OpenRouter 的公开列表下载，不带任何密钥，且仅在有模型按其计价时下载。0：从不。</translation>
    </message>
    <message>
        <source>Keep meter readings for</source>
        <translation>用量读数的保留时间</translation>
    </message>
    <message>
        <source>How long Plexus keeps what providers report about plans and balances. 0: only the latest.</source>
        <translation>Plexus 将提供商报告的套餐和余额保留多久。0：只保留最新的。</translation>
    </message>
    <message>
        <source>Model for images</source>
        <translation>描述图片的模型</translation>
    </message>
    <message>
        <source>A model of yours that can see images, for example Gemini Flash or GPT. It describes images to models that cannot, where a model&apos;s page says so, each image once. Empty: images are not described.</source>
        <translation>您的某个能看图的模型，例如 Gemini Flash 或 GPT。它为看不了图片的模型描述图片（需在模型页面开启），每张图片描述一次。留空：不描述图片。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>If that fails</source>
        <translation>描述失败时</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>What that model is asked about each image.</source>
        <translation>就每张图片向该模型提出的要求。</translation>
    </message>
    <message>
        <source>For each request.</source>
        <translation>单个请求内。</translation>
    </message>
    <message>
        <source>Descriptions on disk</source>
        <translation>磁盘上的描述</translation>
    </message>
    <message>
        <source>Kept so that an image of a conversation is described only once. 0: none.</source>
        <translation>保存下来，使对话中的图片只描述一次。0：不保存。</translation>
    </message>
    <message>
        <source>An answer shorter than this has not begun yet.</source>
        <translation>短于此值的回答视为尚未开始。</translation>
    </message>
    <message>
        <source>An address only this computer reaches, and a port; network:4000 lets other computers connect. Changing it ends running requests, and clients have to be set up again.</source>
        <translation>仅这台计算机可访问的地址，加上端口；network:4000 允许其他计算机连接。更改它会结束正在进行的请求，并且需要重新设置客户端。</translation>
    </message>
</context>
<context>
    <name>SettingsSectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation>设置的分区</translation>
    </message>
</context>
<context>
    <name>SetupForm</name>
    <message>
        <source>When</source>
        <translation>时机</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Only when opened from here</source>
        <translation>仅从此处打开时</translation>
    </message>
    <message>
        <source>When it is to use Plexus</source>
        <translation>何时使用 Plexus</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Paste a key of this gateway</source>
        <translation>粘贴此网关的密钥</translation>
    </message>
    <message>
        <source>Pasted key</source>
        <translation>粘贴的密钥</translation>
    </message>
    <message>
        <source>How it is opened</source>
        <translation>打开方式</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将要更改的内容</translation>
    </message>
    <message>
        <source>It is set up like this already.</source>
        <translation>已经是这样设置的。</translation>
    </message>
    <message>
        <source>No file is changed: Plexus starts it with temporary settings.</source>
        <translation>不更改任何文件：Plexus 以临时设置启动它。</translation>
    </message>
    <message>
        <source>Changes its settings file; applies from the next start.</source>
        <translation>更改其设置文件；从下次启动起生效。</translation>
    </message>
    <message>
        <source>Requests are listed under this client’s name, whichever key it uses.</source>
        <translation>无论它使用哪个密钥，请求都列在此客户端的名称下。</translation>
    </message>
    <message>
        <source>Keys are masked here. A copy of the file is kept; Undo restores it.</source>
        <translation>密钥在此处被遮盖。文件的副本会保留，可通过“撤销”恢复。</translation>
    </message>
</context>
<context>
    <name>SetupSheet</name>
    <message>
        <source>Set up %1 by hand</source>
        <translation>手动设置 %1</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>设置 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open in a terminal</source>
        <translation>在终端中打开</translation>
    </message>
    <message>
        <source>Write these changes</source>
        <translation>写入这些更改</translation>
    </message>
    <message>
        <source>Activate this key</source>
        <translation>启用此密钥</translation>
    </message>
    <message>
        <source>The key you copied works once it is active</source>
        <translation>启用后，您复制的密钥即可使用</translation>
    </message>
    <message>
        <source>Instructions last checked: %1.</source>
        <extracomment>%1 is a version or a month</extracomment>
        <translation>说明的上次核对：%1。</translation>
    </message>
</context>
<context>
    <name>ShortcutColumn</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What is done, and by which keys</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ShortcutKeysRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What is done, and by which keys</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>New keys for %1</source>
        <translation>%1 的新按键</translation>
    </message>
    <message>
        <source>Press the new keys, or Esc</source>
        <translation>请按下新按键，或按 Esc</translation>
    </message>
    <message>
        <source>Reset the keys of %1</source>
        <translation>重置 %1 的按键</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change the keys of %1</source>
        <translation>更改 %1 的按键</translation>
    </message>
</context>
<context>
    <name>ShortcutListModel</name>
    <message>
        <source>Everywhere</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Lists and forms</source>
        <translation>列表和表单</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>复制基础 URL</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Enter、Esc</translation>
    </message>
    <message>
        <source>Open, close the inspector</source>
        <translation>打开、关闭检查器</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Pause and resume</source>
        <translation>暂停和继续</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Cancel a running request</source>
        <translation>取消进行中的请求</translation>
    </message>
    <message>
        <source>+, −, 0</source>
        <translation>+、−、0</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>更早、更晚</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Alt+↑, Alt+↓</source>
        <translation>Alt+↑、Alt+↓</translation>
    </message>
    <message>
        <source>Move a target or a group</source>
        <translation>移动目标或组</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>演练场</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>添加条目</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>撤销上一次更改</translation>
    </message>
    <message>
        <source>←, →</source>
        <translation>←、→</translation>
    </message>
    <message>
        <source>Previous, next point of a chart</source>
        <translation>图表的上一个、下一个点</translation>
    </message>
    <message>
        <source>Show the requests behind it</source>
        <translation>显示对应的请求</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, show all</source>
        <translation>放大、缩小、显示全部</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>密钥与配额</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP 服务器</translation>
    </message>
    <message>
        <source>Filter requests, find a model or a setting</source>
        <translation>筛选请求，查找模型或设置</translation>
    </message>
    <message>
        <source>Delete the selected entry or request</source>
        <translation>删除所选条目或请求</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>下一个请求</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>上一个请求</translation>
    </message>
    <message>
        <source>Previous tab of the inspector</source>
        <translation>检查器的上一个标签页</translation>
    </message>
    <message>
        <source>Next tab of the inspector</source>
        <translation>检查器的下一个标签页</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Shift+↑, Shift+↓</source>
        <translation>Shift+↑、Shift+↓</translation>
    </message>
    <message>
        <source>Select several requests</source>
        <translation>选择多个请求</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select all that are listed</source>
        <translation>选择列出的全部请求</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menu、Shift+F10</translation>
    </message>
    <message>
        <source>Show what can be done with them</source>
        <translation>显示可对其执行的操作</translation>
    </message>
    <message>
        <source>Ctrl+Shift+←, Ctrl+Shift+→</source>
        <translation>Ctrl+Shift+←、Ctrl+Shift+→</translation>
    </message>
    <message>
        <source>Narrow, widen the column of a heading</source>
        <translation>缩窄、加宽表头所在的列</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Reset all shortcuts?</source>
        <translation>要重置所有快捷键吗？</translation>
    </message>
    <message>
        <source>Every command has its usual keys again.</source>
        <translation>每个命令都会恢复默认按键。</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt do nothing while you write. What one moves about with, such as arrows, Enter and Esc, stays as it is.</source>
        <translation>不带 Ctrl 或 Alt 的按键在输入文字时不起作用。用于移动的按键（如方向键、Enter 和 Esc）保持不变。</translation>
    </message>
</context>
<context>
    <name>ShownKeyCard</name>
    <message>
        <source>Copy this key now</source>
        <translation>请立即复制此密钥</translation>
    </message>
    <message>
        <source>Only its hash is kept, so nobody can show it again, not even Plexus. Lost keys are replaced by new ones.</source>
        <translation>只保留其哈希值，因此谁也无法再次显示它，Plexus 也不行。丢失的密钥只能用新密钥替换。</translation>
    </message>
    <message>
        <source>It works while the demo runs and reaches no provider outside this computer.</source>
        <translation>演示运行期间有效，不会访问这台计算机以外的任何提供商。</translation>
    </message>
    <message>
        <source>key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>我已复制</translation>
    </message>
    <message>
        <source>Demo key</source>
        <translation>演示用密钥</translation>
    </message>
</context>
<context>
    <name>SignOutSheet</name>
    <message>
        <source>Sign out?</source>
        <translation>要退出登录吗？</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>保持登录</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Plexus forgets the tokens of %1. Only signing in again brings them back.</source>
        <translation>Plexus 将忘记 %1 的令牌。只有重新登录才能恢复。</translation>
    </message>
    <message>
        <source>%1: requests go elsewhere from then on, or fail.</source>
        <extracomment>%1 says which providers use an account</extracomment>
        <translation>%1：此后请求会转往别处，或者失败。</translation>
    </message>
    <message>
        <source>Remove this account?</source>
        <translation>要移除此账号吗？</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Plexus forgets %1. Only signing in again brings it back.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Plexus 将忘记 %1。只有重新登录才能恢复。</translation>
    </message>
</context>
<context>
    <name>SpeedsSection</name>
    <message>
        <source>Measured speeds</source>
        <translation>实测速度</translation>
    </message>
    <message>
        <source>Forget what was measured of: %1?</source>
        <extracomment>%1 is &quot;All targets&quot;, a provider, or a model at one</extracomment>
        <translation>要清除以下测量数据吗：%1？</translation>
    </message>
    <message>
        <source>Selectors that go by speed know nothing of these targets until they have answered again. It cannot be undone.</source>
        <translation>在这些目标再次响应之前，按速度选择的策略对它们一无所知。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Plexus measures how fast targets answer, and selectors by speed or latency go by it. What was measured of one that has changed can be forgotten.</source>
        <translation>Plexus 会测量目标的响应速度，按速度或延迟选择目标时以此为准。目标有变化时，可以清除其测量数据。</translation>
    </message>
    <message>
        <source>Whose speeds</source>
        <translation>谁的速度</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>清除…</translation>
    </message>
</context>
<context>
    <name>StreamBar</name>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Stream, %1</source>
        <translation>流，%1</translation>
    </message>
</context>
<context>
    <name>StreamMarks</name>
    <message numerus="yes">
        <source>%n tool call(s)</source>
        <translation>
            <numerusform>%n 次工具调用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>a gap in a stream: %1 how long, %2 when it began</extracomment>
        <translation>%1，始于 %2</translation>
    </message>
    <message>
        <source>stalled for %1</source>
        <translation>停滞 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stall(s), the longest %1</source>
        <translation>
            <numerusform>%n 次停滞，最长 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>工具调用</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>when a call began</extracomment>
        <translation>于 %1</translation>
    </message>
    <message>
        <source>Stalls over %1</source>
        <extracomment>%1 a length of time: gaps that are longer are told</extracomment>
        <translation>超过 %1 的停滞</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
</context>
<context>
    <name>StreamPace</name>
    <message>
        <source>%1 tok/s</source>
        <extracomment>tokens a second</extracomment>
        <translation>%1 Token/秒</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1 is an amount of data, as &quot;1.2 kB&quot;</extracomment>
        <translation>%1/秒</translation>
    </message>
</context>
<context>
    <name>SuggestField</name>
    <message>
        <source>Show what is known</source>
        <translation>显示已知项</translation>
    </message>
</context>
<context>
    <name>SummaryPane</name>
    <message>
        <source>Why this target</source>
        <translation>为何选择此目标</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) considered</source>
        <translation>
            <numerusform>考虑了 %n 个目标</numerusform>
        </translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>未能传递</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) left out or changed</source>
        <translation>
            <numerusform>%n 个字段被略去或更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
</context>
<context>
    <name>SystemLogSection</name>
    <message>
        <source>Words in a line</source>
        <translation>行中的文字</translation>
    </message>
    <message>
        <source>Levels shown</source>
        <translation>显示的级别</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Lines of the log, oldest first</source>
        <translation>日志行，最旧的在前</translation>
    </message>
    <message>
        <source>No line of that kind.</source>
        <translation>没有此类日志行。</translation>
    </message>
    <message>
        <source>Write what is shown to a file</source>
        <translation>将显示的内容写入文件</translation>
    </message>
    <message>
        <source>File for the log</source>
        <translation>日志文件</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Copy all lines that are shown</source>
        <translation>复制显示的所有行</translation>
    </message>
    <message>
        <source>Clear the lines here, not where the log is written</source>
        <translation>清除此处的行，不影响写入的日志</translation>
    </message>
    <message>
        <source>Part of Plexus shown</source>
        <translation>显示的 Plexus 模块</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>与其他模块相同</translation>
    </message>
    <message>
        <source>Has every part write at the same level again</source>
        <translation>让所有模块恢复以同一级别写入</translation>
    </message>
</context>
<context>
    <name>TalkTexts</name>
    <message>
        <source>%1 out</source>
        <extracomment>tokens of the answer; follows &quot;24 tokens in&quot;</extracomment>
        <translation>输出 %1</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>首个 Token %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>输入 Token</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>输出 Token</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <translation>%1，估算值</translation>
    </message>
    <message>
        <source>of these thinking</source>
        <translation>其中思考</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首个 Token</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>The model&apos;s answer ended with an error.</source>
        <translation>模型的回答因错误而结束。</translation>
    </message>
    <message>
        <source>It stopped at the limit of tokens.</source>
        <translation>已达到 Token 上限而停止。</translation>
    </message>
    <message>
        <source>It stopped: %1.</source>
        <extracomment>%1 the API&apos;s own word for why</extracomment>
        <translation>已停止：%1。</translation>
    </message>
    <message>
        <source>%1 tokens in</source>
        <extracomment>tokens of the request</extracomment>
        <translation>输入 %1 Token</translation>
    </message>
    <message>
        <source>total %1</source>
        <extracomment>%1 how long the whole answer took</extracomment>
        <translation>总耗时 %1</translation>
    </message>
</context>
<context>
    <name>TargetsField</name>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The second group is asked when every target of the first one has failed, and so on.</source>
        <translation>第一组的所有目标都失败后请求第二组，依此类推。</translation>
    </message>
    <message>
        <source>Add a group to fall back to</source>
        <translation>添加备用组</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>停止测试</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>全部测试</translation>
    </message>
    <message>
        <source>Sends one short request to each target that is in use; each costs what it costs there.</source>
        <translation>向每个使用中的目标发送一个简短请求；费用按各目标计算。</translation>
    </message>
</context>
<context>
    <name>TestButton</name>
    <message>
        <source>Sends one short request, by what is saved; it costs what it costs there.</source>
        <translation>按已保存的内容发送一个简短请求；费用按该处计算。</translation>
    </message>
</context>
<context>
    <name>TestOutcome</name>
    <message>
        <source>Testing …</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Answered in %1</source>
        <translation>已响应，耗时 %1</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline: %1</source>
        <translation>时间线：%1</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows all, left and right walk from moment to moment, with Shift they mark.</source>
        <translation>加号和减号缩放，0 显示全部，左右箭头逐个时刻移动，按住 Shift 可选取区间。</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Show as a timeline</source>
        <translation>显示为时间线</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Click to look at one moment, drag to measure a stretch.</source>
        <translation>点击查看某一时刻，拖动测量一段时间。</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>This request</source>
        <translation>此请求</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>时间线显示的内容</translation>
    </message>
    <message>
        <source>Looking for the other requests of the session…</source>
        <translation>正在查找此会话的其他请求…</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>Phases of the request</source>
        <translation>请求的各阶段</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TodayTiles</name>
    <message>
        <source>Requests today</source>
        <translation>今日请求</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首个 Token</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
</context>
<context>
    <name>ToolDefinitions</name>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>a name is 1 to 64 letters, digits, _ and -, and begins with a letter or _</source>
        <translation>名称为 1 到 64 个字母、数字、_ 和 -，以字母或 _ 开头</translation>
    </message>
    <message>
        <source>“name” is missing</source>
        <translation>缺少“name”</translation>
    </message>
    <message>
        <source>there is another tool named “%1”</source>
        <translation>已有另一个名为“%1”的工具</translation>
    </message>
    <message>
        <source>“description” is a text</source>
        <translation>“description”应为文本</translation>
    </message>
    <message>
        <source>“parameters” is a JSON schema, so an object</source>
        <translation>“parameters”是 JSON schema，应为对象</translation>
    </message>
    <message>
        <source>“%1” is not known here; a tool has “name”, “description” and “parameters”</source>
        <translation>此处不认识“%1”；工具含有“name”、“description”和“parameters”</translation>
    </message>
    <message>
        <source>No valid JSON near %1: %2.</source>
        <extracomment>%1 a place in a text, %2 what is wrong there</extracomment>
        <translation>%1 附近不是有效的 JSON：%2。</translation>
    </message>
    <message>
        <source>Tool %1 is not an object.</source>
        <translation>第 %1 个工具不是对象。</translation>
    </message>
    <message>
        <source>Tool %1: %2.</source>
        <extracomment>%1 its place in the list, %2 what is wrong with it</extracomment>
        <translation>第 %1 个工具：%2。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Demo: a built-in provider answers offline</source>
        <translation>演示：由内置提供商离线应答</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>Nothing leaves the computer: a built-in provider answers</extracomment>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>UpdatesSection</name>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>每天检查一次新版本</translation>
    </message>
    <message>
        <source>Versions to hear of</source>
        <translation>要获知的版本</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>List of releases</source>
        <translation>发布列表</translation>
    </message>
    <message>
        <source>Where Plexus looks; only a list signed with the key of this build is believed.</source>
        <translation>Plexus 在此处检查；只信任用此构建的密钥签名的列表。</translation>
    </message>
    <message>
        <source>Address of the list of releases</source>
        <translation>发布列表的地址</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>打开下载页面</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Installed: %1</source>
        <extracomment>%1 is a version</extracomment>
        <translation>已安装：%1</translation>
    </message>
</context>
<context>
    <name>UsageChartCard</name>
    <message>
        <source>Figure shown</source>
        <translation>显示的指标</translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation>显示请求</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>此时段内没有请求</translation>
    </message>
    <message>
        <source>Choose a longer range, or point a client at Plexus.</source>
        <translation>请选择更长的范围，或让客户端指向 Plexus。</translation>
    </message>
    <message>
        <source>Form of the chart</source>
        <translation>图表形式</translation>
    </message>
</context>
<context>
    <name>UsageCharts</name>
    <message>
        <source>in %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>此时段内没有请求</translation>
    </message>
    <message>
        <source>%1 per %2: %3 in total; most %4 with %5</source>
        <extracomment>%1 metric, %2 length of a point (&quot;hour&quot;), %3 figure of all, %4 a point&apos;s time, %5 its figure</extracomment>
        <translation>%1（每%2）：总计 %3；%4 最多，为 %5</translation>
    </message>
    <message>
        <source>%1 per %2: %3 over all; most %4 with %5</source>
        <translation>%1（每%2）：整体 %3；%4 最高，为 %5</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <extracomment>weekday, from–until</extracomment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>%1: most %2 with %3</source>
        <extracomment>%1 metric, %2 a time, %3 its figure</extracomment>
        <translation>%1：%2 最多，为 %3</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Even pace of quota “%1” (%2 %3)</source>
        <extracomment>A line in a chart of costs: what a quota allows for each bar. %1 is the quota&apos;s name, %2 an amount of money, %3 &quot;a month&quot;</extracomment>
        <translation>配额“%1”的均速（%3 %2）</translation>
    </message>
    <message>
        <source>Failed without an answer</source>
        <translation>失败，无响应</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1 is a status of HTTP</extracomment>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>缓存写入</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>缓存读取</translation>
    </message>
    <message>
        <source>Even pace of the budget (%1 %2)</source>
        <extracomment>A line in a chart of costs: what the budget of everything allows for each bar. %1 an amount of money, %2 &quot;a month&quot;</extracomment>
        <translation>预算均速（%2 %1）</translation>
    </message>
    <message>
        <source>Only the latest 100 000 requests are counted.</source>
        <translation>只统计最近的 100 000 个请求。</translation>
    </message>
</context>
<context>
    <name>UsageControls</name>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Saves what is shown to the folder of downloads</source>
        <translation>将显示的内容保存到下载文件夹</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Export CSV to the folder of downloads</source>
        <translation>导出 CSV 到下载文件夹</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2, by share. %3</source>
        <extracomment>%1 is a figure (&quot;Requests&quot;), %2 a time (&quot;the last 7 days&quot;), %3 a list of parts</extracomment>
        <translation>%1，%2，按占比。%3</translation>
    </message>
</context>
<context>
    <name>UsageGroups</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>Usage by name</source>
        <translation>按名称统计的用量</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Cached</source>
        <extracomment>Heading of a column: the share of the input that came from a cache</extracomment>
        <translation>来自缓存</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>UsageHeat</name>
    <message>
        <source>By hour of the week</source>
        <translation>按一周中的小时</translation>
    </message>
    <message>
        <source>Figure shown</source>
        <translation>显示的指标</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>always the last year</source>
        <extracomment>After the heading &quot;By day&quot; of a map, whatever range is chosen</extracomment>
        <translation>始终为过去一年</translation>
    </message>
    <message>
        <source>Map shown as a table</source>
        <translation>热力图显示为表格</translation>
    </message>
</context>
<context>
    <name>UsageLeadersList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>UsageMetric</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Duration (median)</source>
        <translation>耗时（中位数）</translation>
    </message>
    <message>
        <source>First token (median)</source>
        <translation>首个 Token（中位数）</translation>
    </message>
    <message>
        <source>Tokens a second (median)</source>
        <translation>每秒 Token 数（中位数）</translation>
    </message>
    <message>
        <source>Cache hit rate</source>
        <extracomment>the share of the input that came from a prompt cache</extracomment>
        <translation>缓存命中率</translation>
    </message>
    <message>
        <source>At once (most)</source>
        <extracomment>how many requests ran at the same time, at most</extracomment>
        <translation>并发请求数（最高）</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Top models</source>
        <translation>模型排行</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>Top clients</source>
        <translation>客户端排行</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>所有客户端</translation>
    </message>
</context>
<context>
    <name>UsageSpan</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day in short, as Qt&apos;s formats of dates say it: 25 Nov</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day, as Qt&apos;s formats of dates say it: Tue 25 Nov</extracomment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>the week that begins on that day</extracomment>
        <translation>%1 起的一周</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <extracomment>day, from–until</extracomment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
</context>
<context>
    <name>UsageSpeed</name>
    <message>
        <source>Tokens a second</source>
        <translation>每秒 Token 数</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量次数</translation>
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
        <translation>各目标的速度</translation>
    </message>
    <message>
        <source>Nothing was measured in this time</source>
        <translation>此时段内没有测量数据</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首个 Token</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Nine of ten answers were at least as fast as p90 says, 99 of 100 at least as fast as p99. Bars end at the median; the marks are p90 and p99.</source>
        <translation>90% 的回答不慢于 p90，99% 的回答不慢于 p99。条形止于中位数；标记为 p90 和 p99。</translation>
    </message>
    <message>
        <source>Nine of ten answers were at least as fast as p90 says, 99 of 100 at least as fast as p99.</source>
        <translation>90% 的回答不慢于 p90，99% 的回答不慢于 p99。</translation>
    </message>
</context>
<context>
    <name>UsageTable</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Figures by time</source>
        <translation>按时间统计的数据</translation>
    </message>
</context>
<context>
    <name>UsageTableSwitch</name>
    <message>
        <source>Show the chart</source>
        <translation>显示图表</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>显示为表格</translation>
    </message>
</context>
<context>
    <name>UsageTiles</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首个 Token</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>来自缓存</translation>
    </message>
</context>
<context>
    <name>VendorSheet</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>%1. The vendor restricts such use.</source>
        <translation>%1。厂商限制此类使用。</translation>
    </message>
    <message>
        <source>restricted</source>
        <extracomment>The vendor does not want its accounts used with other programs</extracomment>
        <translation>受限制</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>账号名称</translation>
    </message>
    <message>
        <source>Yours to choose: it tells several accounts with one vendor apart.</source>
        <translation>可自由选择：用于区分同一厂商的多个账号。</translation>
    </message>
    <message>
        <source>default</source>
        <translation>default</translation>
    </message>
    <message>
        <source>You sign in on the vendor’s own page. Plexus stores the tokens it gets encrypted on this computer.</source>
        <translation>您在厂商自己的网页上登录。Plexus 将得到的令牌加密保存在这台计算机上。</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>failed %1 after %2</source>
        <translation>在 %2 后以 %1 失败</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>在 %1 后失败</translation>
    </message>
    <message>
        <source>first %1</source>
        <extracomment>%1 is &quot;failed 429 after 0.4 s&quot;</extracomment>
        <translation>第 1 次尝试%1</translation>
    </message>
    <message>
        <source>attempt %1 %2</source>
        <extracomment>%1 is the number of the attempt, %2 is &quot;failed 429 after 0.4 s&quot;</extracomment>
        <translation>第 %1 次尝试%2</translation>
    </message>
    <message>
        <source>· name</source>
        <translation>· 名称解析</translation>
    </message>
    <message>
        <source>· connect</source>
        <translation>· 连接</translation>
    </message>
    <message>
        <source>· TLS</source>
        <translation>· TLS</translation>
    </message>
    <message>
        <source>· send</source>
        <translation>· 发送</translation>
    </message>
    <message>
        <source>no attempt</source>
        <translation>无尝试</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>1 次尝试</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n 次尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>首个 Token %1</translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation>已运行 %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>总计 %1</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>流式传输</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>queued %1</source>
        <extracomment>%1 a time: how long there was no place at a provider</extracomment>
        <translation>排队 %1</translation>
    </message>
    <message>
        <source>thinking %1</source>
        <extracomment>%1 a time: how long the model thought before it said anything</extracomment>
        <translation>思考 %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>the phase of waiting for a place at a provider</extracomment>
        <translation>排队</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
</context>
<context>
    <name>app::DesktopApp</name>
    <message>
        <source>Plexus is running already; its window has been brought to the front.</source>
        <translation>Plexus 已在运行；已将其窗口移到前台。</translation>
    </message>
    <message>
        <source>Plexus is running already but does not answer. End it, then start again.</source>
        <translation>Plexus 已在运行，但没有响应。请结束它，然后重新启动。</translation>
    </message>
    <message>
        <source>The window could not be loaded.</source>
        <translation>无法加载窗口。</translation>
    </message>
    <message>
        <source>Plexus is not running.</source>
        <translation>Plexus 未运行。</translation>
    </message>
    <message>
        <source>Clients follow</source>
        <translation>客户端已跟随更新</translation>
    </message>
</context>
<context>
    <name>app::PageTour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The page %1 could not be painted.</source>
        <translation>无法绘制页面 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>The page %1 did not come to rest.</source>
        <translation>页面 %1 未能静止下来。</translation>
    </message>
</context>
<context>
    <name>app::TrayIcon</name>
    <message>
        <source>Copy base URL</source>
        <translation>复制基础 URL</translation>
    </message>
    <message>
        <source>Stop gateway</source>
        <translation>停止网关</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>启动网关</translation>
    </message>
    <message>
        <source>Open Plexus</source>
        <translation>打开 Plexus</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Resume capture</source>
        <translation>继续捕获</translation>
    </message>
    <message>
        <source>Pause capture</source>
        <translation>暂停捕获</translation>
    </message>
    <message>
        <source>Open %1 in a terminal</source>
        <extracomment>%1 is a program, as Claude Code</extracomment>
        <translation>在终端中打开 %1</translation>
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
        <translation>无法打开该文件夹。</translation>
    </message>
    <message>
        <source>The page %1 cannot be opened.</source>
        <translation>无法打开网页 %1。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AccountEdits</name>
    <message>
        <source>Too long, or not to be shown: 60 letters at most.</source>
        <translation>太长，或含有无法显示的字符：最多 60 个字符。</translation>
    </message>
    <message>
        <source>Another account there is called that already.</source>
        <translation>该厂商的另一个账号已使用此名称。</translation>
    </message>
    <message>
        <source>Named the account %1</source>
        <translation>已命名账号 %1</translation>
    </message>
    <message>
        <source>%1 got another name.</source>
        <translation>%1 已改名。</translation>
    </message>
    <message>
        <source>Paused the account %1</source>
        <translation>已暂停账号 %1</translation>
    </message>
    <message>
        <source>Resumed the account %1</source>
        <translation>已恢复账号 %1</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 已暂停。</translation>
    </message>
    <message>
        <source>%1 is used again.</source>
        <translation>%1 已恢复使用。</translation>
    </message>
    <message>
        <source>Made the account %1 a reserve</source>
        <translation>已将账号 %1 设为备用</translation>
    </message>
    <message>
        <source>Made the account %1 a regular one</source>
        <translation>已将账号 %1 设为常规</translation>
    </message>
    <message>
        <source>%1 is a reserve now.</source>
        <translation>%1 现在是备用账号。</translation>
    </message>
    <message>
        <source>%1 is used like the others now.</source>
        <translation>%1 现在与其他账号一样使用。</translation>
    </message>
    <message>
        <source>Changed the order of accounts</source>
        <translation>已更改账号的顺序</translation>
    </message>
    <message>
        <source>%1 has another place.</source>
        <translation>%1 已移到其他位置。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AccountImportViewModel</name>
    <message>
        <source>the other program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <extracomment>A vendor, the name of an account</extracomment>
        <translation>%1，“%2”</translation>
    </message>
    <message>
        <source>The refresh tokens of %1 are good once. Whoever renews first signs the other out, so only one program can have such a login: sign in with Plexus anew instead, or stop using %2 with it.</source>
        <translation>%1 的刷新令牌只能使用一次。先续期的一方会使另一方退出登录，因此只有一个程序能持有这样的登录：请改为在 Plexus 中重新登录，或停止在 %2 中使用它。</translation>
    </message>
    <message>
        <source>%1 can only be renewed with a client secret, and Plexus ships none: enter that of your own installed-app client, or of the program the login is from.</source>
        <translation>%1 只能用客户端密码续期，而 Plexus 不附带客户端密码：请输入您自己的已安装应用客户端的密码，或该登录信息所属程序的密码。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AccountListModel</name>
    <message>
        <source>Used by %1</source>
        <extracomment>%1 names of providers</extracomment>
        <translation>被 %1 使用</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>备用</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AccountPresetModel</name>
    <message>
        <source>Sign in, no key</source>
        <translation>登录，无需密钥</translation>
    </message>
    <message>
        <source>Sign in, restricted by its vendor</source>
        <translation>登录，受厂商限制</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AccountsViewModel</name>
    <message>
        <source>There is one of that name already; signing in takes its place.</source>
        <translation>已有同名账号；登录后将取代它。</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <extracomment>A vendor, the name of an account</extracomment>
        <translation>%1，“%2”</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AddressListModel</name>
    <message>
        <source>There is an address for this already.</source>
        <translation>已有用于此 API 的地址。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AlertListModel</name>
    <message>
        <source>all keys</source>
        <translation>所有密钥</translation>
    </message>
    <message>
        <source>%1 is used up</source>
        <extracomment>%1 is a quota, %2 a share such as 83 %</extracomment>
        <translation>%1 已用完</translation>
    </message>
    <message>
        <source>%1: %2 used</source>
        <translation>%1：已用 %2</translation>
    </message>
    <message>
        <source>%1; resets in %2</source>
        <translation>%1；%2 后重置</translation>
    </message>
    <message>
        <source>%1 is used up for %2</source>
        <translation>%1 已用完，%2 后恢复</translation>
    </message>
    <message>
        <source>All requests and answers are kept on disk</source>
        <translation>所有请求和响应都保留在磁盘上</translation>
    </message>
    <message>
        <source>Pause it, or choose what is kept, in Settings.</source>
        <translation>可在“设置”中暂停，或选择要保留的内容。</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <extracomment>%1 is a vendor, also with the name of an account</extracomment>
        <translation>请重新登录 %1</translation>
    </message>
    <message>
        <source>The sign-in to %1 was not renewed</source>
        <translation>%1 的登录未能续期</translation>
    </message>
    <message>
        <source>%1 is cooling down for %2</source>
        <extracomment>%1 is a provider or a target, %2 a time</extracomment>
        <translation>%1 冷却 %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AliasEditor</name>
    <message>
        <source>the key %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>新建模型</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>没有打开的模型。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention.</source>
        <translation>
            <numerusform>%n 个字段需要处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>还缺少：%1。</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Follow the new name: %1</source>
        <translation>随新名称更新：%1</translation>
    </message>
    <message>
        <source>Model %1 added</source>
        <translation>已添加模型 %1</translation>
    </message>
    <message>
        <source>Model %1 changed</source>
        <translation>已更改模型 %1</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>已保存 %1。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AliasListModel</name>
    <message>
        <source>enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>has unsaved changes</source>
        <translation>有未保存的更改</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <translation>发往 %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AliasShelfModel</name>
    <message>
        <source>All providers</source>
        <translation>所有提供商</translation>
    </message>
    <message>
        <source>Configured</source>
        <translation>按配置顺序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>按提供商</translation>
    </message>
    <message>
        <source>By targets</source>
        <translation>按目标</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AppViewModel</name>
    <message>
        <source>The language was not changed, since the window is opened anew for it: first save or discard what you have edited, copy a new key, and finish a login under way.</source>
        <translation>语言尚未更改，因为更改语言需要重新打开窗口：请先保存或放弃已编辑的内容，复制新密钥，并完成正在进行的登录。</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP 服务器</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>演练场</translation>
    </message>
    <message>
        <source>Plexus did not end as it should last time.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Plexus 上次未正常结束。</translation>
    </message>
    <message>
        <source>Plexus, started on %1, did not end as it should.</source>
        <translation>于 %1 启动的 Plexus 未正常结束。</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>密钥与配额</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is a language</extracomment>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Check for a newer version</source>
        <translation>检查新版本</translation>
    </message>
    <message>
        <source>What is new is said in Settings.</source>
        <translation>新内容见“设置”。</translation>
    </message>
    <message>
        <source>Open %1 in a terminal</source>
        <extracomment>%1 is a program, as Claude Code</extracomment>
        <translation>在终端中打开 %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::BackupListModel</name>
    <message>
        <source>damaged, or no backup</source>
        <translation>已损坏，或不是备份</translation>
    </message>
    <message>
        <source>opens with the key of your secrets</source>
        <translation>用您的机密的密钥打开</translation>
    </message>
    <message>
        <source>opens with a passphrase</source>
        <translation>用口令打开</translation>
    </message>
    <message>
        <source>Backup of %1, %2</source>
        <extracomment>%1 is a date, %2 a size and how it opens</extracomment>
        <translation>%1 的备份，%2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::BackupsViewModel</name>
    <message>
        <source>A backup was prepared on %1. The next start of Plexus puts it in place of the present database, which is kept beside it.</source>
        <translation>已于 %1 准备好备份。下次启动 Plexus 时，它将替换当前数据库，后者保留在其旁边。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>请至少使用 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the whole path, from its root.</source>
        <translation>请输入从根目录开始的完整路径。</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another.</source>
        <translation>已有同名文件。请选择其他名称。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>创建备份</translation>
    </message>
    <message>
        <source>Backups (*.plxbackup)</source>
        <translation>备份 (*.plxbackup)</translation>
    </message>
    <message>
        <source>A backup was made: %1</source>
        <translation>已创建备份：%1</translation>
    </message>
    <message>
        <source>The backup %1 was deleted.</source>
        <translation>已删除备份 %1。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::BodyView</name>
    <message>
        <source>Loading.</source>
        <translation>正在加载。</translation>
    </message>
    <message>
        <source>Only the beginning was kept: %1.</source>
        <translation>只保留了开头部分：%1。</translation>
    </message>
    <message>
        <source>There was no body.</source>
        <translation>没有正文。</translation>
    </message>
    <message>
        <source>%1 of binary data.</source>
        <translation>%1 二进制数据。</translation>
    </message>
    <message>
        <source>Showing the first %1 of %2; copying takes all of it.</source>
        <translation>显示前 %1，共 %2；复制时包含全部内容。</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>尚未收到任何内容。</translation>
    </message>
    <message>
        <source>This body was not kept: capture was off when the request ran, or it has been forgotten since.</source>
        <translation>此正文未保留：请求运行时未开启捕获，或此后已被清除。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::BudgetModel</name>
    <message>
        <source>Most a day may cost</source>
        <translation>每天最高花费</translation>
    </message>
    <message>
        <source>Most a month may cost</source>
        <translation>每月最高花费</translation>
    </message>
    <message>
        <source>A quota called %1 counts something else. Rename or delete it first.</source>
        <extracomment>%1 is the name of a quota</extracomment>
        <translation>名为 %1 的配额计量的是其他内容。请先将其重命名或删除。</translation>
    </message>
    <message>
        <source>Must be an amount in dollars above 0, or empty.</source>
        <translation>必须是大于 0 的美元金额，或留空。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Budget changed</source>
        <translation>预算已更改</translation>
    </message>
    <message>
        <source>The budget was saved.</source>
        <translation>预算已保存。</translation>
    </message>
    <message>
        <source>All keys held to the budget</source>
        <translation>所有密钥受预算约束</translation>
    </message>
    <message>
        <source>All keys are held to the budget.</source>
        <translation>所有密钥都受预算约束。</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>无预算</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::CaptureRuleModel</name>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
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
        <translation>全部</translation>
    </message>
    <message>
        <source>those that fail</source>
        <translation>失败的请求</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything is kept, whatever is set above: the management API has switched it on.</source>
        <translation>无论上面如何设置，都会保留所有内容：管理 API 已将其开启。</translation>
    </message>
    <message>
        <source>What fails is kept, whatever is set above: the management API has switched it on.</source>
        <translation>无论上面如何设置，失败的请求都会保留：管理 API 已将其开启。</translation>
    </message>
    <message>
        <source>Choose a name.</source>
        <translation>请选择名称。</translation>
    </message>
    <message>
        <source>There is nothing of that name.</source>
        <translation>没有此名称的项目。</translation>
    </message>
    <message>
        <source>There is such a rule already.</source>
        <translation>已有相同的规则。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), %1, the oldest of %2.</source>
        <extracomment>%1 is a size, %2 a date</extracomment>
        <translation>
            <numerusform>%n 个请求，%1，最旧的为 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Capture paused</source>
        <translation>捕获已暂停</translation>
    </message>
    <message>
        <source>Capturing all requests</source>
        <translation>正在捕获所有请求</translation>
    </message>
    <message>
        <source>Capturing some requests</source>
        <translation>正在捕获部分请求</translation>
    </message>
    <message>
        <source>Capturing failed requests</source>
        <translation>正在捕获失败的请求</translation>
    </message>
    <message>
        <source>Requests and answers are not kept while capture is paused. Otherwise: %1.</source>
        <extracomment>%1 is a list: &quot;those that fail, Key laptop&quot;</extracomment>
        <translation>捕获暂停期间不保留请求和响应。未暂停时保留：%1。</translation>
    </message>
    <message>
        <source>Requests and answers are kept on disk, in full: %1.</source>
        <translation>请求和响应完整保留在磁盘上：%1。</translation>
    </message>
    <message>
        <source>Nothing stored yet.</source>
        <translation>还没有保留任何内容。</translation>
    </message>
    <message>
        <source>Everything that was stored is deleted.</source>
        <translation>已删除所有保留的内容。</translation>
    </message>
    <message>
        <source>The rule was removed: %1 %2</source>
        <extracomment>%1 is a kind, as &quot;Key&quot;, %2 a name</extracomment>
        <translation>已移除规则：%1 %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::CatalogueListModel</name>
    <message>
        <source>The gateway does not run, and it is the gateway that fetches.</source>
        <translation>网关未运行，而获取由网关执行。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · being fetched …</source>
        <extracomment>%1 &quot;412 models&quot;</extracomment>
        <translation>%1 · 正在获取…</translation>
    </message>
    <message>
        <source>%1 · as it came with Plexus</source>
        <extracomment>%1 &quot;412 models&quot;: the list that was installed with Plexus</extracomment>
        <translation>%1 · Plexus 自带</translation>
    </message>
    <message>
        <source>%1 · fetched %2</source>
        <extracomment>%1 &quot;412 models&quot;, %2 a moment, &quot;4 min ago&quot;</extracomment>
        <translation>%1 · 获取于 %2</translation>
    </message>
    <message>
        <source>The last fetch failed: %1</source>
        <translation>上次获取失败：%1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientArrivalModel</name>
    <message>
        <source>Waiting for its first request: ask it something</source>
        <translation>正在等待首个请求：向它提个问题</translation>
    </message>
    <message>
        <source>Its first request is under way</source>
        <translation>首个请求正在进行</translation>
    </message>
    <message>
        <source>Works: its first request was answered</source>
        <translation>可用：首个请求已得到响应</translation>
    </message>
    <message>
        <source>Its first request arrived and failed</source>
        <translation>首个请求已到达，但失败了</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientChoiceModel</name>
    <message>
        <source>It was set up like this already.</source>
        <translation>之前已经是这样设置的。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientKeys</name>
    <message>
        <source>The configuration is not read yet.</source>
        <translation>尚未读取配置。</translation>
    </message>
    <message>
        <source>For the agents on this computer</source>
        <translation>用于这台计算机上的智能体</translation>
    </message>
    <message>
        <source>Key %1 added</source>
        <translation>已添加密钥 %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientListModel</name>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Not pointed here any more</source>
        <translation>不再指向此处</translation>
    </message>
    <message>
        <source>Uses another endpoint</source>
        <translation>使用其他端点</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Set up by hand</source>
        <translation>需手动设置</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>还没有请求</translation>
    </message>
    <message>
        <source>Last request %1</source>
        <extracomment>%1 is &quot;2 min ago&quot;</extracomment>
        <translation>上次请求：%1</translation>
    </message>
    <message>
        <source>%1 in the environment</source>
        <translation>环境变量中的 %1</translation>
    </message>
    <message>
        <source>%1 in %2, line %3</source>
        <translation>%1，位于 %2 第 %3 行</translation>
    </message>
    <message>
        <source>%1 Correct the file, then choose Refresh.</source>
        <extracomment>%1 is a sentence that says what is wrong with a file</extracomment>
        <translation>%1 请更正该文件，然后选择“刷新”。</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>Overridden by %1. Remove it there.</source>
        <translation>已被 %1 覆盖。请在那里将其移除。</translation>
    </message>
    <message>
        <source>Open %1 in a terminal</source>
        <translation>在终端中打开 %1</translation>
    </message>
    <message>
        <source>Open %1 in a terminal …</source>
        <translation>在终端中打开 %1…</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientProbe</name>
    <message>
        <source>No answer from the gateway: %1</source>
        <translation>网关没有响应：%1</translation>
    </message>
    <message>
        <source>Refused with %1: %2</source>
        <extracomment>%1 a status, %2 a reason</extracomment>
        <translation>被拒绝，状态 %1：%2</translation>
    </message>
    <message>
        <source>Model %1 answered in %2.</source>
        <extracomment>%1 a model, %2 a duration</extracomment>
        <translation>模型 %1 在 %2 内作出响应。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientRoleModel</name>
    <message>
        <source>The model it asks for</source>
        <translation>它所请求的模型</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientSetup</name>
    <message>
        <source>A new key for your agents</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>为智能体新建的密钥</translation>
    </message>
    <message>
        <source>Key “%1”</source>
        <translation>密钥“%1”</translation>
    </message>
    <message>
        <source>Another key …</source>
        <translation>其他密钥…</translation>
    </message>
    <message>
        <source>No key of this gateway that is switched on.</source>
        <translation>不是此网关中已启用的密钥。</translation>
    </message>
    <message>
        <source>The gateway is not running; start it first.</source>
        <translation>网关未运行；请先启动。</translation>
    </message>
    <message>
        <source>There is no model yet. Add one on the Models page first.</source>
        <translation>还没有模型。请先在“模型”页添加。</translation>
    </message>
    <message>
        <source>%1 is pointed at Plexus.</source>
        <translation>%1 已指向 Plexus。</translation>
    </message>
    <message>
        <source>%1 was opened in a terminal.</source>
        <translation>已在终端中打开 %1。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientsViewModel</name>
    <message>
        <source>%1: what Plexus had set is gone. Set differently since, and left: %2.</source>
        <extracomment>%1 is a client, %2 names of settings</extracomment>
        <translation>%1：Plexus 所做的设置已移除。此后被改动因而保留的设置：%2。</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 已恢复原样。</translation>
    </message>
    <message>
        <source>%1 was changed since: only what Plexus had set is gone.</source>
        <translation>%1 此后有过更改：只移除了 Plexus 所做的设置。</translation>
    </message>
    <message>
        <source>All clients are as they were before.</source>
        <translation>所有客户端都已恢复原样。</translation>
    </message>
    <message>
        <source>There is no model yet.</source>
        <translation>还没有模型。</translation>
    </message>
    <message>
        <source>There is no key for agents yet. Set up a client first.</source>
        <translation>还没有用于智能体的密钥。请先设置一个客户端。</translation>
    </message>
    <message>
        <source>Now pointed at %1: %2. Start what is running anew.</source>
        <extracomment>%1 is an address such as http://127.0.0.1:4001, %2 names of clients</extracomment>
        <translation>现已指向 %1：%2。请重新启动正在运行的程序。</translation>
    </message>
    <message>
        <source>Now written with the new key: %1. Start what is running anew.</source>
        <extracomment>%1 names of clients</extracomment>
        <translation>已写入新密钥：%1。请重新启动正在运行的程序。</translation>
    </message>
    <message>
        <source>Some clients could not be given it: %1</source>
        <translation>未能为部分客户端写入：%1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ComparisonViewModel</name>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首个 Token</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>输入 Token</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>输出 Token</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>每秒 Token 数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>响应正文</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>工具调用</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ConfigChanger</name>
    <message>
        <source>Another change is being saved. Try again.</source>
        <translation>正在保存另一项更改。请重试。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::CooldownBoard</name>
    <message numerus="yes">
        <source>whole provider cooling down, %1 left · %n failure(s)</source>
        <extracomment>%1 is a countdown, &quot;1:42&quot;</extracomment>
        <translation>
            <numerusform>整个提供商正在冷却，剩余 %1 · %n 次失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cooling down, %1 left · %n failure(s)</source>
        <extracomment>%1 is a countdown, &quot;1:42&quot;</extracomment>
        <translation>
            <numerusform>正在冷却，剩余 %1 · %n 次失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account %2 cooling down, %1 left · %n failure(s)</source>
        <extracomment>%1 is a countdown, &quot;1:42&quot;, %2 an account of several</extracomment>
        <translation>
            <numerusform>账号 %2 正在冷却，剩余 %1 · %n 次失败</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::CurrencyChoice</name>
    <message>
        <source>Rates of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1 的汇率</translation>
    </message>
    <message>
        <source>No rate for %1 yet; shown in dollars</source>
        <translation>还没有 %1 的汇率；以美元显示</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::DiffListModel</name>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Together they are larger than %1, which is too much to compare.</source>
        <translation>两者合计超过 %1，太大，无法比较。</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>没有差异</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference but in the form of the text</source>
        <translation>除文本格式外没有差异</translation>
    </message>
    <message>
        <source>; shown up to line %1</source>
        <translation>；显示到第 %1 行</translation>
    </message>
    <message>
        <source>Changed: %1, now %2</source>
        <translation>已更改：%1，现在 %2</translation>
    </message>
    <message>
        <source>Only left: %1</source>
        <translation>仅左侧：%1</translation>
    </message>
    <message>
        <source>Only right: %1</source>
        <translation>仅右侧：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>%n 行相同</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>之后：%1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::EntityEditor</name>
    <message>
        <source>Use letters, digits and signs, but no spaces.</source>
        <translation>可使用字母、数字和符号，但不能有空格。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention.</source>
        <translation>
            <numerusform>%n 个字段需要处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <translation>名称：%1 → %2</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请输入名称。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::EventListModel</name>
    <message numerus="yes">
        <source>%n event(s), %1</source>
        <translation>
            <numerusform>%n 个事件，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n more were not kept</source>
        <translation>
            <numerusform>；另有 %n 个未保留</numerusform>
        </translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>发往客户端</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>尝试 %1</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a kind of event, %2 how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The bytes of this event were not kept.</source>
        <translation>此事件的字节未保留。</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未保留</translation>
    </message>
    <message>
        <source>Event %1 at %2, %3: %4</source>
        <translation>事件 %1，时刻 %2，%3：%4</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::EventPairModel</name>
    <message>
        <source>No events: the answer was no stream, or it was not kept.</source>
        <translation>没有事件：响应不是流式，或未保留。</translation>
    </message>
    <message>
        <source>There are events on one side only, so there is nothing to pair.</source>
        <translation>只有一侧有事件，因此无法配对。</translation>
    </message>
    <message numerus="yes">
        <source>%n passed on as they came</source>
        <translation>
            <numerusform>%n 个原样传递</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paired by what they say</source>
        <translation>
            <numerusform>%n 个按内容配对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by order and time</source>
        <translation>
            <numerusform>%n 个按顺序和时间配对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a counterpart</source>
        <translation>
            <numerusform>%n 个没有对应事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the client&apos;s %n event(s): %1.</source>
        <extracomment>%1 is a list: &quot;90 paired by what they say, 4 by order and time&quot;</extracomment>
        <translation>
            <numerusform>客户端的 %n 个事件中：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed on as it came.</source>
        <translation>原样传递。</translation>
    </message>
    <message>
        <source>Paired by what they say, and others of these by order and time alone.</source>
        <translation>有的按内容配对，其余仅按顺序和时间配对。</translation>
    </message>
    <message>
        <source>Paired by what they say: the same letters of the answer, or the same call.</source>
        <translation>按内容配对：回答中的相同文字，或同一次调用。</translation>
    </message>
    <message>
        <source>Paired by order and time alone: nothing in them says that they belong together.</source>
        <translation>仅按顺序和时间配对：内容本身不能说明它们彼此对应。</translation>
    </message>
    <message>
        <source>Nothing the client got can be told to have come of it.</source>
        <translation>无法确定客户端收到的哪些内容由它产生。</translation>
    </message>
    <message>
        <source>Nothing of the provider&apos;s can be told to have led to it.</source>
        <translation>无法确定它由提供商的哪些内容产生。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>%1, event %2 at %3, %4: %5</source>
        <extracomment>%1 is &quot;Provider&quot; or &quot;Client&quot;, %2 the number of an event, %3 when, %4 its kind, %5 what it says</extracomment>
        <translation>%1，事件 %2，时刻 %3，%4：%5</translation>
    </message>
    <message>
        <source>counterpart of the chosen event</source>
        <translation>与所选事件对应</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ExportViewModel</name>
    <message numerus="yes">
        <source>%n entries, %1</source>
        <translation>
            <numerusform>%n 个条目，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>; bodies were not kept</source>
        <translation>；正文未保留</translation>
    </message>
    <message>
        <source>; the first %1 are shown</source>
        <translation>；仅显示前 %1</translation>
    </message>
    <message>
        <source>The export was copied.</source>
        <translation>已复制导出内容。</translation>
    </message>
    <message numerus="yes">
        <source>; %n text(s) hidden</source>
        <translation>
            <numerusform>；%n 处文本已隐藏</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what was said: %1 of %2</source>
        <translation>正在读取内容：%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>; bodies of %n request(s) were not kept</source>
        <translation>
            <numerusform>；%n 个请求的正文未保留</numerusform>
        </translation>
    </message>
    <message>
        <source>; the first %1 of those selected, which is the most at once</source>
        <translation>；仅含所选请求中的前 %1 个，这是单次上限</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>导出请求</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::FileDiffListModel</name>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>另外 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新）</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Taken out, line %1: %2</source>
        <translation>移除，第 %1 行：%2</translation>
    </message>
    <message>
        <source>Put in, line %1: %2</source>
        <translation>加入，第 %1 行：%2</translation>
    </message>
    <message>
        <source>No line differs</source>
        <translation>没有不同的行</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::FormModel</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>as in Settings</source>
        <translation>与“设置”相同</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>请输入 %1 到 %2 之间的数字。</translation>
    </message>
    <message>
        <source>As in Settings</source>
        <translation>与“设置”相同</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>自定义值</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=value.</source>
        <translation>“%1”不是 NAME=value 的形式。</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1：已移除</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1：已更改</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::GatewayStateViewModel</name>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <extracomment>%1 is an address such as 127.0.0.1:4000</extracomment>
        <translation>运行于 %1</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <comment>problems</comment>
        <translation>
            <numerusform>（还有 %n 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>Running on %1, open to the network</source>
        <extracomment>%1 is an address such as 127.0.0.1:4000</extracomment>
        <translation>运行于 %1，对网络开放</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::HistoryClearing</name>
    <message>
        <source>A whole number of days from 0 to %1.</source>
        <translation>请输入 0 到 %1 之间的整数天数。</translation>
    </message>
    <message>
        <source>The filter is not understood as a whole, so nothing is deleted by it. %1</source>
        <translation>筛选条件未能完全识别，因此不会按它删除任何请求。%1</translation>
    </message>
    <message>
        <source>Of a filter that looks into bodies, those it has found so far.</source>
        <translation>如果筛选涉及正文内容，则只包括目前已找到的请求。</translation>
    </message>
    <message>
        <source>There are no such requests.</source>
        <translation>没有此类请求。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete 1 request</source>
        <translation>删除 1 个请求</translation>
    </message>
    <message>
        <source>Delete %1 requests</source>
        <translation>删除 %1 个请求</translation>
    </message>
    <message>
        <source>The requests could not be counted: %1</source>
        <translation>无法统计请求数：%1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::HomeViewModel</name>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n 个取消</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>输入 %1，输出 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n 个没有价格</numerusform>
        </translation>
    </message>
    <message>
        <source>Open to the network, but this computer is in none now.</source>
        <translation>对网络开放，但这台计算机当前未连接任何网络。</translation>
    </message>
    <message>
        <source>Open to the network: other computers write %1.</source>
        <extracomment>%1 is one or more addresses</extracomment>
        <translation>对网络开放：其他计算机请使用 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 个正在进行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;3 running&quot;, %2 how many of them at which provider: &quot;OpenAI 2, Claude 1&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::JsonOutlineModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded, %2</source>
        <extracomment>%1 a line of JSON, %2 how many lines are folded away in it</extracomment>
        <translation>%1，已折叠，%2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::KeyForm</name>
    <message>
        <source>A key needs a name.</source>
        <translation>密钥需要名称。</translation>
    </message>
    <message>
        <source>Use letters, digits and signs, but no spaces, no * and no colon.</source>
        <translation>可使用字母、数字和符号，但不能有空格、* 和冒号。</translation>
    </message>
    <message>
        <source>There is a key of this name already.</source>
        <translation>已有同名的密钥。</translation>
    </message>
    <message>
        <source>Quotas: none of its own</source>
        <translation>配额：无自己的配额</translation>
    </message>
    <message>
        <source>Quotas: %1</source>
        <translation>配额：%1</translation>
    </message>
    <message>
        <source>There are no quotas yet. Add one in the tab Quotas.</source>
        <translation>还没有配额。请在“配额”选项卡中添加。</translation>
    </message>
    <message>
        <source>A request must fit into every quota that is ticked.</source>
        <translation>请求必须符合每个勾选的配额。</translation>
    </message>
    <message>
        <source>None is ticked: the key is not limited.</source>
        <translation>未勾选任何配额：此密钥不受限制。</translation>
    </message>
    <message>
        <source>None is ticked: the default quotas apply, %1.</source>
        <translation>未勾选任何配额：适用默认配额 %1。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::KeyListModel</name>
    <message>
        <source>on</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>has unsaved changes</source>
        <translation>有未保存的更改</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::KeyRotation</name>
    <message>
        <source>The key is gone.</source>
        <translation>此密钥已不存在。</translation>
    </message>
    <message>
        <source>Key %1 given a new secret</source>
        <translation>已更换密钥 %1 的值</translation>
    </message>
    <message>
        <source>%1 has a new secret; the former one is refused.</source>
        <translation>%1 已有新的密钥值；旧值会被拒绝。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::KeysViewModel</name>
    <message>
        <source>Key %1 changed</source>
        <translation>已更改密钥 %1</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Key %1 switched on</source>
        <translation>已启用密钥 %1</translation>
    </message>
    <message>
        <source>Key %1 switched off</source>
        <translation>已停用密钥 %1</translation>
    </message>
    <message>
        <source>%1 is on.</source>
        <translation>%1 已启用。</translation>
    </message>
    <message>
        <source>%1 is off; its clients are refused.</source>
        <translation>%1 已停用；其客户端会被拒绝。</translation>
    </message>
    <message>
        <source>Key %1 deleted</source>
        <translation>已删除密钥 %1</translation>
    </message>
    <message>
        <source>%1 was deleted; its clients are refused.</source>
        <translation>已删除 %1；其客户端会被拒绝。</translation>
    </message>
    <message>
        <source>Key %1 added</source>
        <translation>已添加密钥 %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::LinkViewModel</name>
    <message>
        <source>The link names a preset this version of Plexus does not have.</source>
        <translation>链接指定的预设在此版本的 Plexus 中不存在。</translation>
    </message>
    <message>
        <source>This link was refused</source>
        <translation>已拒绝此链接</translation>
    </message>
    <message>
        <source>A link wants to add a provider</source>
        <translation>有链接要添加提供商</translation>
    </message>
    <message>
        <source>A link wants to open a page</source>
        <translation>有链接要打开页面</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>填入表单</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Continue only if you trust whoever made the link. Plexus fills in the form of a new provider with this; nothing is kept or switched on until you save it.</source>
        <translation>仅在信任链接的制作者时才继续。Plexus 会将这些内容填入新提供商的表单；在您保存之前，不会保留或启用任何内容。</translation>
    </message>
    <message>
        <source>It changes nothing.</source>
        <translation>它不会更改任何内容。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::LogLineModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Level and text of a line of the log</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::LoginViewModel</name>
    <message>
        <source>The login has ended elsewhere.</source>
        <translation>登录已在别处结束。</translation>
    </message>
    <message>
        <source>Plexus is signed in with %1 as “%2”.</source>
        <extracomment>%1 a vendor, %2 the name of the account</extracomment>
        <translation>Plexus 已以“%2”登录 %1。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpClientListModel</name>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>要清除 %1 吗？</translation>
    </message>
    <message>
        <source>Sign %1 out?</source>
        <translation>要退出 %1 的登录吗？</translation>
    </message>
    <message>
        <source>What it was allowed ends at once, and its registration with it. It may register and ask again.</source>
        <translation>它获得的许可会立即终止，注册也一并取消。它可以重新注册并再次请求。</translation>
    </message>
    <message>
        <source>What it was allowed ends at once. It stays registered and may ask to sign in again.</source>
        <translation>它获得的许可会立即终止。它仍保持注册，可以再次请求登录。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Registered %1</source>
        <translation>注册于 %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>上次使用于 %1</translation>
    </message>
    <message>
        <source>%1 with the key %2 (%3), for another %4 unless it renews that</source>
        <extracomment>%1 path of an MCP server, %2 a key, %3 scopes, %4 a length of time</extracomment>
        <translation>%1，使用密钥 %2（%3），若不续期，还剩 %4</translation>
    </message>
    <message>
        <source>Nothing is allowed it now.</source>
        <translation>目前没有任何许可。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpKeyListModel</name>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>rests for %1</source>
        <extracomment>%1 is a length of time</extracomment>
        <translation>冷却 %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <extracomment>One of several keys for the same server, by its place</extracomment>
        <translation>密钥 %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpLogModel</name>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1, %2, %3, key %4</source>
        <translation>%1，%2，%3，密钥 %4</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpLogViewModel</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>(cut)</source>
        <translation>（已截断）</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>所有请求</translation>
    </message>
    <message>
        <source>Those to /mcp</source>
        <translation>发往 /mcp 的请求</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>密钥：%1</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>客户端：%1</translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>协议：%1</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>会话：%1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Messages: %1 from the client, %2 from the server</source>
        <translation>消息：来自客户端 %1，来自服务器 %2</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>耗时：%1</translation>
    </message>
    <message>
        <source>Error %1: %2</source>
        <translation>错误 %1：%2</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有密钥</translation>
    </message>
    <message>
        <source>However they ended</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) deleted.</source>
        <translation>
            <numerusform>已删除 %n 个请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was deleted.</source>
        <translation>请求已删除。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpServerListModel</name>
    <message>
        <source>Off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) held back</source>
        <translation>
            <numerusform>%n 个工具已屏蔽</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpServerPanel</name>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Finding out where to sign in …</source>
        <translation>正在查找登录位置…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in, in the browser …</source>
        <translation>正在等待您在浏览器中登录…</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <translation>登录有效期至 %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>The sign-in is no longer good</source>
        <translation>登录已失效</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpServersEditor</name>
    <message>
        <source>Name the program.</source>
        <translation>请指定程序。</translation>
    </message>
    <message>
        <source>Give its address.</source>
        <translation>请输入其地址。</translation>
    </message>
    <message>
        <source>No server is open.</source>
        <translation>没有打开的服务器。</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>服务器需要名称。</translation>
    </message>
    <message>
        <source>There is a server of this name already.</source>
        <translation>已有同名的服务器。</translation>
    </message>
    <message>
        <source>MCP server %1 added</source>
        <translation>已添加 MCP 服务器 %1</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>MCP server %1 changed</source>
        <translation>已更改 MCP 服务器 %1</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>MCP server %1 deleted</source>
        <translation>已删除 MCP 服务器 %1</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>已删除 %1。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpToolListModel</name>
    <message>
        <source>New since you added the server: clients do not see it until you allow it.</source>
        <translation>在您添加服务器之后新增：在您允许之前，客户端看不到它。</translation>
    </message>
    <message>
        <source>Its description has changed: clients do not see it until you allow it.</source>
        <translation>其描述已更改：在您允许之前，客户端看不到它。</translation>
    </message>
    <message>
        <source>Contains characters people cannot see but a model reads: %1.</source>
        <translation>含有人看不见、模型却能读到的字符：%1。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::MeasuredSpeeds</name>
    <message>
        <source>All targets</source>
        <translation>所有目标</translation>
    </message>
    <message>
        <source>Nothing was measured there.</source>
        <translation>那里没有测量数据。</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) will be measured anew.</source>
        <translation>
            <numerusform>将重新测量 %n 个目标。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::MeterHistoryViewModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a provider, %2 its meter</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 周</translation>
    </message>
    <message>
        <source>Readings are not kept: “Keep meter readings for” is 0 in Settings.</source>
        <translation>未保留读数：“设置”中的“用量读数的保留时间”为 0。</translation>
    </message>
    <message>
        <source>A reading is added each time the provider reports of itself. Choose a longer range, or look again after a few checks.</source>
        <translation>提供商每次报告用量时都会新增一个读数。请选择更长的时段，或在几次检查后再来查看。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ModelImportViewModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>So many pages of a list were read, with so many models on them</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more models than Plexus reads; these are the first ones.</source>
        <translation>模型数量超过 Plexus 的读取上限；这里是前面的部分。</translation>
    </message>
    <message>
        <source>No longer offered: %1.</source>
        <translation>不再提供：%1。</translation>
    </message>
    <message>
        <source>The provider offers no models.</source>
        <translation>此提供商没有提供任何模型。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) added.</source>
        <translation>
            <numerusform>已添加 %n 个模型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clients find %n of them by name.</source>
        <translation>
            <numerusform>客户端可按名称找到其中 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed over, since the name is taken: %1.</source>
        <translation>因名称已被占用而跳过：%1。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ModelsViewModel</name>
    <message>
        <source>Goes with it: %1.</source>
        <translation>将一并删除：%1。</translation>
    </message>
    <message>
        <source>Loses a target: %1.</source>
        <translation>将失去一个目标：%1。</translation>
    </message>
    <message>
        <source>Model %1 enabled</source>
        <translation>已启用模型 %1</translation>
    </message>
    <message>
        <source>Model %1 disabled</source>
        <translation>已停用模型 %1</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 已启用。</translation>
    </message>
    <message>
        <source>%1 is disabled; requests for it are refused.</source>
        <translation>%1 已停用；对它的请求会被拒绝。</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message>
        <source>Model %1 deleted</source>
        <translation>已删除模型 %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::NetworkAccess</name>
    <message>
        <source>Other computers can connect once the gateway runs.</source>
        <translation>网关运行后，其他计算机可以连接。</translation>
    </message>
    <message>
        <source>Only this computer can connect, once the gateway runs.</source>
        <translation>网关运行后，仅这台计算机可以连接。</translation>
    </message>
    <message>
        <source>Other computers can connect: Plexus was started that way (--listen or HOST), which counts more than this switch.</source>
        <translation>其他计算机可以连接：Plexus 以这种方式启动（--listen 或 HOST），这优先于此开关。</translation>
    </message>
    <message>
        <source>Only this computer can connect: Plexus was started with an address of its own (--listen, HOST or a socket of the service manager), which counts more than this switch.</source>
        <translation>仅这台计算机可以连接：Plexus 启动时指定了自己的地址（--listen、HOST 或服务管理器的套接字），这优先于此开关。</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>仅这台计算机可以连接。</translation>
    </message>
    <message>
        <source>Other computers can connect, but this one is in no network now.</source>
        <translation>其他计算机可以连接，但这台计算机当前未连接任何网络。</translation>
    </message>
    <message>
        <source>Every computer in the network can connect. They need a client key.</source>
        <translation>网络中的每台计算机都可以连接。它们需要客户端密钥。</translation>
    </message>
    <message>
        <source>Requests that run now are ended, for Plexus listens anew.</source>
        <translation>正在进行的请求会被结束，因为 Plexus 会重新开始监听。</translation>
    </message>
    <message>
        <source>Every computer in the same network can then reach Plexus, in a café as well as at home. Whoever has a client key spends what your providers bill; without one, nothing is answered. Keys and conversations travel unencrypted: Plexus has no TLS of its own, so use it in a network you trust, or put a proxy with TLS in front of it. The system&apos;s firewall may have to let the port through.</source>
        <translation>此后，同一网络中的每台计算机都能访问 Plexus，无论在家里还是在咖啡馆。持有客户端密钥的人会产生由您的提供商计收的费用；没有密钥则得不到任何响应。密钥和对话在传输中不加密：Plexus 本身没有 TLS，因此请在您信任的网络中使用，或在其前面放置带 TLS 的代理。可能还需要在系统防火墙中放行该端口。</translation>
    </message>
    <message>
        <source>Closed to other computers</source>
        <translation>已对其他计算机关闭</translation>
    </message>
    <message>
        <source>Only this computer can connect now.</source>
        <translation>现在仅这台计算机可以连接。</translation>
    </message>
    <message>
        <source>Opened to other computers</source>
        <translation>已对其他计算机开放</translation>
    </message>
    <message>
        <source>Other computers can connect now.</source>
        <translation>现在其他计算机可以连接。</translation>
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
        <translation>%1 已被 %2 占用</translation>
    </message>
    <message>
        <source>added already</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>%1 in, %2 out per 1M tokens</source>
        <translation>每百万 Token：输入 %1，输出 %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::PaletteViewModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what it is, and what it is called</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::PlaygroundViewModel</name>
    <message>
        <source>This is no key of the configuration in force.</source>
        <translation>这不是生效配置中的密钥。</translation>
    </message>
    <message>
        <source>The gateway is not running.</source>
        <translation>网关未运行。</translation>
    </message>
    <message>
        <source>A client key is needed; paste one under “Setup”.</source>
        <translation>需要客户端密钥；请在“参数”中粘贴。</translation>
    </message>
    <message>
        <source>The conversation is as long as one may be here; clear it to begin another.</source>
        <translation>对话已达到此处的长度上限；请清除后开始新的对话。</translation>
    </message>
    <message>
        <source>The first request makes a client key for this computer.</source>
        <translation>首个请求会为这台计算机创建客户端密钥。</translation>
    </message>
    <message numerus="yes">
        <source>A message may have %n image(s).</source>
        <translation>
            <numerusform>一条消息最多可有 %n 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>All images of a conversation together may have %1.</source>
        <translation>一次对话的所有图片合计最大 %1。</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <extracomment>Leave the part in brackets as it is</extracomment>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>No client key could be made: %1</source>
        <translation>无法创建客户端密钥：%1</translation>
    </message>
    <message>
        <source>No answer from the gateway: %1</source>
        <translation>网关没有响应：%1</translation>
    </message>
    <message>
        <source>The answer broke off: %1</source>
        <translation>回答中断：%1</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>回答在结束前中断。</translation>
    </message>
    <message>
        <source>The conversation was cleared.</source>
        <translation>已清除对话。</translation>
    </message>
    <message>
        <source>Copied as curl without the body, which is too long.</source>
        <translation>已复制为 curl，不含正文，因为正文太长。</translation>
    </message>
    <message>
        <source>Copied as curl; put your key in $PLEXUS_KEY.</source>
        <translation>已复制为 curl；请将您的密钥放入 $PLEXUS_KEY。</translation>
    </message>
    <message>
        <source>The answer is in the clipboard.</source>
        <translation>回答已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Enter the result of the tool call above to go on.</source>
        <translation>请输入上面的工具调用的结果以继续。</translation>
    </message>
    <message>
        <source>Enter the results of the tool calls above to go on.</source>
        <translation>请输入上面各个工具调用的结果以继续。</translation>
    </message>
    <message>
        <source>The code is in the clipboard.</source>
        <translation>代码已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::Preferences</name>
    <message>
        <source>System language</source>
        <translation>跟随系统语言</translation>
    </message>
    <message>
        <source>As the system (%1&#x202f;%)</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>跟随系统（%1&#x202f;%）</translation>
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
        <translation>最低</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Name a model.</source>
        <translation>请指定模型。</translation>
    </message>
    <message>
        <source>A parameter is wrong; see “Setup”.</source>
        <translation>有参数不正确；见“参数”。</translation>
    </message>
    <message>
        <source>The tools cannot be read; see “Setup”.</source>
        <translation>无法读取工具；见“参数”。</translation>
    </message>
    <message>
        <source>Provider default</source>
        <extracomment>of a parameter: it is not sent, and the provider decides</extracomment>
        <translation>提供商默认值</translation>
    </message>
    <message>
        <source>A number from 0 to 2, or nothing for the provider&apos;s default.</source>
        <translation>请输入 0 到 2 之间的数字，留空则使用提供商默认值。</translation>
    </message>
    <message>
        <source>A whole number above 0, or nothing for the provider&apos;s default.</source>
        <translation>请输入大于 0 的整数，留空则使用提供商默认值。</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s): %1</source>
        <extracomment>%1 names of tools</extracomment>
        <translation>
            <numerusform>%n 个工具：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderAccount</name>
    <message>
        <source>The only one</source>
        <translation>唯一的账号</translation>
    </message>
    <message>
        <source>There are several accounts: choose one</source>
        <translation>有多个账号：请选择一个</translation>
    </message>
    <message>
        <source>Several together</source>
        <translation>同时使用多个</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n signed in</source>
        <translation>
            <numerusform>%n 个中已登录 %1 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderChoiceModel</name>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>其他模型</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderEditor</name>
    <message>
        <source>New provider</source>
        <translation>新建提供商</translation>
    </message>
    <message>
        <source>Give it a name, for example openai.</source>
        <translation>请输入名称，例如 openai。</translation>
    </message>
    <message>
        <source>There is a provider of that name already.</source>
        <translation>已有同名的提供商。</translation>
    </message>
    <message>
        <source>Give at least one base URL.</source>
        <translation>请至少填写一个基础 URL。</translation>
    </message>
    <message>
        <source>Give whole seconds, 1 to 86400.</source>
        <translation>请输入整秒数，1 到 86400。</translation>
    </message>
    <message>
        <source>Name the environment variable that holds the key.</source>
        <translation>请填写存放密钥的环境变量名称。</translation>
    </message>
    <message>
        <source>Paste the API key.</source>
        <translation>请粘贴 API 密钥。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention.</source>
        <translation>
            <numerusform>%n 个字段需要处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>API key: a new one goes to the keychain</source>
        <translation>API 密钥：新密钥存入钥匙串</translation>
    </message>
    <message>
        <source>Provider %1 added</source>
        <translation>已添加提供商 %1</translation>
    </message>
    <message>
        <source>Provider %1 changed</source>
        <translation>已更改提供商 %1</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Choose whose account.</source>
        <translation>请选择账号所属厂商。</translation>
    </message>
    <message>
        <source>That names a variable and is no key: choose “Key in a variable”.</source>
        <translation>这是变量名而不是密钥：请选择“环境变量中的密钥”。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderListModel</name>
    <message>
        <source>No key</source>
        <translation>无密钥</translation>
    </message>
    <message>
        <source>Checking key</source>
        <translation>正在检查密钥</translation>
    </message>
    <message>
        <source>Key ready</source>
        <translation>密钥就绪</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>缺少密钥</translation>
    </message>
    <message>
        <source>Keychain unavailable</source>
        <translation>钥匙串不可用</translation>
    </message>
    <message>
        <source>by address</source>
        <extracomment>Among the dialects of a provider: the gateway tells it from the address</extracomment>
        <translation>按地址</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个账号</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderModelListModel</name>
    <message>
        <source>embeddings</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>transcriptions</source>
        <translation>语音转写</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>语音合成</translation>
    </message>
    <message>
        <source>images</source>
        <translation>张图片</translation>
    </message>
    <message>
        <source>rerank</source>
        <translation>重排序</translation>
    </message>
    <message>
        <source>moderations</source>
        <translation>内容审核</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderOfferModel</name>
    <message numerus="yes">
        <source>%n model(s) for clients</source>
        <translation>
            <numerusform>%n 个模型供客户端使用</numerusform>
        </translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>还没有模型</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderPresetModel</name>
    <message>
        <source>Another provider</source>
        <translation>其他提供商</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台计算机上</translation>
    </message>
    <message>
        <source>Enter its address yourself</source>
        <translation>自行输入地址</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProvidersViewModel</name>
    <message>
        <source>New provider</source>
        <translation>新建提供商</translation>
    </message>
    <message>
        <source>Provider %1 enabled</source>
        <translation>已启用提供商 %1</translation>
    </message>
    <message>
        <source>Provider %1 disabled</source>
        <translation>已停用提供商 %1</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 已启用。</translation>
    </message>
    <message>
        <source>%1 is disabled; its models go to other targets.</source>
        <translation>%1 已停用；其模型会转到其他目标。</translation>
    </message>
    <message>
        <source>Deleting it also deletes %1.</source>
        <translation>删除它会同时删除 %1。</translation>
    </message>
    <message>
        <source>Deleting it takes a target from %1.</source>
        <translation>删除它会使 %1 失去一个目标。</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 was deleted, and %n model(s) with it.</source>
        <translation>
            <numerusform>已删除 %1，以及 %n 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>Provider %1 deleted</source>
        <translation>已删除提供商 %1</translation>
    </message>
    <message>
        <source>Another new provider is being filled in. Save or discard it first.</source>
        <translation>正在填写另一个新提供商。请先保存或放弃。</translation>
    </message>
    <message>
        <source>There is no such preset.</source>
        <translation>没有此预设。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::QuietHoursViewModel</name>
    <message>
        <source>Give a time from 00:00 to 23:59.</source>
        <translation>请输入 00:00 到 23:59 之间的时间。</translation>
    </message>
    <message>
        <source>Give another time than the beginning.</source>
        <translation>请输入与开始时间不同的时间。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::QuotaBarModel</name>
    <message>
        <source>almost used up</source>
        <translation>即将用完</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>已用完</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::QuotaListModel</name>
    <message>
        <source>%1 used</source>
        <extracomment>%1 a share of a quota</extracomment>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::QuotaRecount</name>
    <message>
        <source>The use of quotas by %1 was added up anew.</source>
        <translation>已重新统计 %1 的配额使用情况。</translation>
    </message>
    <message numerus="yes">
        <source>The use of the quota was added up anew for %n key(s).</source>
        <translation>
            <numerusform>已为 %n 个密钥重新统计配额使用情况。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::QuotasViewModel</name>
    <message>
        <source>A quota needs a name.</source>
        <translation>配额需要名称。</translation>
    </message>
    <message>
        <source>There is a quota of this name already.</source>
        <translation>已有同名的配额。</translation>
    </message>
    <message>
        <source>No quota is open.</source>
        <translation>没有打开的配额。</translation>
    </message>
    <message>
        <source>Counts for keys that name no quota</source>
        <translation>适用于未指定配额的密钥</translation>
    </message>
    <message>
        <source>No longer counts for keys that name no quota</source>
        <translation>不再适用于未指定配额的密钥</translation>
    </message>
    <message>
        <source>Give it a limit.</source>
        <translation>请输入限额。</translation>
    </message>
    <message>
        <source>Quota %1 added</source>
        <translation>已添加配额 %1</translation>
    </message>
    <message>
        <source>Quota %1 changed</source>
        <translation>已更改配额 %1</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Quota %1 deleted</source>
        <translation>已删除配额 %1</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message>
        <source>It cannot be deleted while keys use it: %1.</source>
        <translation>有密钥正在使用，无法删除：%1。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RelatedListModel</name>
    <message>
        <source>Sent again from</source>
        <translation>重新发送自</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>服务于</translation>
    </message>
    <message>
        <source>Sent again as</source>
        <translation>重新发送为</translation>
    </message>
    <message>
        <source>Made for this one</source>
        <translation>为此请求发出</translation>
    </message>
    <message>
        <source>Same session</source>
        <translation>同一会话</translation>
    </message>
    <message>
        <source>Same agent</source>
        <translation>同一智能体</translation>
    </message>
    <message>
        <source>Other agents of the session</source>
        <translation>会话中的其他智能体</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ReplayViewModel</name>
    <message>
        <source>Its body was not kept whole; what is here is the beginning. Put it in order before you send it.</source>
        <translation>正文未完整保留；这里只有开头部分。请在发送前整理好。</translation>
    </message>
    <message>
        <source>Its body was not kept. Write one, or turn capture on and let the client ask again.</source>
        <translation>正文未保留。请自行编写，或开启捕获并让客户端再次请求。</translation>
    </message>
    <message>
        <source>Its body is too large to be edited here; “Send again” sends it as it was.</source>
        <translation>正文太大，无法在此编辑；“重新发送”会按原样发送。</translation>
    </message>
    <message>
        <source>As it was asked: %1</source>
        <translation>按原请求的模型：%1</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>编辑并重新发送</translation>
    </message>
    <message>
        <source>Send to another target and compare</source>
        <translation>发往另一个目标并对比</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>正文不是有效的 JSON。</translation>
    </message>
    <message>
        <source>The body names no model, so it cannot be sent to another one.</source>
        <translation>正文未指定模型，因此无法发往其他模型。</translation>
    </message>
    <message>
        <source>Choose a model …</source>
        <translation>选择模型…</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RequestActions</name>
    <message>
        <source>The request&apos;s id was copied.</source>
        <translation>已复制请求的 ID。</translation>
    </message>
    <message>
        <source>Copied as curl; put your key in $PLEXUS_KEY.</source>
        <translation>已复制为 curl；请将您的密钥放入 $PLEXUS_KEY。</translation>
    </message>
    <message>
        <source>Copied as curl without the body, which was not kept whole.</source>
        <translation>已复制为 curl，不含正文，因为正文未完整保留。</translation>
    </message>
    <message>
        <source>It was not kept: %1</source>
        <translation>未能保存：%1</translation>
    </message>
    <message>
        <source>It cannot be sent again: its body was not kept whole.</source>
        <translation>无法重新发送：正文未完整保留。</translation>
    </message>
    <message>
        <source>It was sent to no provider.</source>
        <translation>它未发往任何提供商。</translation>
    </message>
    <message>
        <source>Copied as curl to %1; put its key in $%2.</source>
        <translation>已复制为发往 %1 的 curl；请将其密钥放入 $%2。</translation>
    </message>
    <message>
        <source>Copied as curl to %1 without the body, which was not kept whole.</source>
        <translation>已复制为发往 %1 的 curl，不含正文，因为正文未完整保留。</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>已复制链接。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RequestRemoval</name>
    <message>
        <source>It still runs; cancel it first.</source>
        <translation>它仍在进行中；请先取消。</translation>
    </message>
    <message>
        <source>They still run; cancel them first.</source>
        <translation>它们仍在进行中；请先取消。</translation>
    </message>
    <message>
        <source>The request was deleted.</source>
        <translation>请求已删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) deleted.</source>
        <translation>
            <numerusform>已删除 %n 个请求。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still run(s) and stay(s).</source>
        <translation>
            <numerusform>%n 个仍在进行中，予以保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The request could not be deleted: %1</source>
        <translation>无法删除请求：%1</translation>
    </message>
    <message>
        <source>The requests could not be deleted: %1</source>
        <translation>无法删除这些请求：%1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RequestsViewModel</name>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>Sent again.</source>
        <translation>已重新发送。</translation>
    </message>
    <message>
        <source>Everything that is kept was searched.</source>
        <translation>已搜索所有保留的请求。</translation>
    </message>
    <message>
        <source>Searching older requests…</source>
        <translation>正在搜索更早的请求…</translation>
    </message>
    <message>
        <source>Searching, back to %1 so far…</source>
        <translation>正在搜索，目前已到 %1…</translation>
    </message>
    <message>
        <source>Searched back to %1.</source>
        <translation>已搜索至 %1。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Edit and send again…</source>
        <translation>编辑并重新发送…</translation>
    </message>
    <message>
        <source>Send to another target and compare…</source>
        <translation>发往另一个目标并对比…</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Copy as curl to the provider</source>
        <translation>复制为发往提供商的 curl</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Export as HAR or JSON…</source>
        <translation>导出为 HAR 或 JSON…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>添加备注…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>更改备注…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Only the model %1</source>
        <translation>仅模型 %1</translation>
    </message>
    <message>
        <source>Only the provider %1</source>
        <translation>仅提供商 %1</translation>
    </message>
    <message>
        <source>Only the client %1</source>
        <translation>仅客户端 %1</translation>
    </message>
    <message>
        <source>Only the key %1</source>
        <translation>仅密钥 %1</translation>
    </message>
    <message>
        <source>Only the status %1</source>
        <extracomment>%1 is a word of the filter: ok, error, running, cancelled</extracomment>
        <translation>仅状态 %1</translation>
    </message>
    <message numerus="yes">
        <source>Export %n request(s)…</source>
        <translation>
            <numerusform>导出 %n 个请求…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n ID(s)</source>
        <translation>
            <numerusform>复制 %n 个 ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n request(s)</source>
        <translation>
            <numerusform>删除 %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>清除选择</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Details at the right</source>
        <translation>详情在右侧</translation>
    </message>
    <message>
        <source>Details below</source>
        <translation>详情在下方</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Select all listed</source>
        <translation>选择列出的全部请求</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Delete requests…</source>
        <translation>删除请求…</translation>
    </message>
    <message>
        <source>Requests by session</source>
        <translation>按会话分组的请求</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>请求，最新的在前</translation>
    </message>
    <message>
        <source>Requests by %1</source>
        <extracomment>%1 is like &quot;Cost, highest first&quot;</extracomment>
        <translation>请求，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n ID(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 个 ID。</numerusform>
        </translation>
    </message>
    <message>
        <source>That request is not kept any more.</source>
        <translation>该请求已不再保留。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RestoreViewModel</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Backups (*.plxbackup)</source>
        <translation>备份 (*.plxbackup)</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有此文件。</translation>
    </message>
    <message>
        <source>Of %1, %2, %3</source>
        <extracomment>A date, a size, how it opens</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Configuration, secrets, limits and all requests</source>
        <translation>配置、机密、限额和所有请求</translation>
    </message>
    <message>
        <source>Configuration, secrets and limits, without requests</source>
        <translation>配置、机密和限额，不含请求</translation>
    </message>
    <message>
        <source>It is whole. %1, of %2: %3, %4.</source>
        <extracomment>What is in a backup, a date, &quot;120 rows&quot;, &quot;3 secrets&quot;</extracomment>
        <translation>备份完整。%1，创建于 %2：%3，%4。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%n 个机密</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RevisionListModel</name>
    <message>
        <source>This window</source>
        <translation>此窗口</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Management API</source>
        <translation>管理 API</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>Revision %1: %2. %3, %4</source>
        <extracomment>Number of a revision, what was done, by whom, when</extracomment>
        <translation>修订 %1：%2。%3，%4</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RevisionsViewModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>problems</comment>
        <translation>
            <numerusform>以及另外 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision %1 is in force</source>
        <translation>修订 %1 当前生效</translation>
    </message>
    <message>
        <source>It says what is in force.</source>
        <translation>与当前生效的内容相同。</translation>
    </message>
    <message>
        <source>Only credentials differ; they are not shown.</source>
        <translation>只有凭据不同；凭据不会显示。</translation>
    </message>
    <message>
        <source>Revision %1 is in force again, as a new one.</source>
        <translation>修订 %1 已作为新修订重新生效。</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>导出配置</translation>
    </message>
    <message>
        <source>Configuration (*.yaml *.yml)</source>
        <translation>配置 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Import a configuration</source>
        <translation>导入配置</translation>
    </message>
    <message>
        <source>Written, without credentials.</source>
        <translation>已写入，不含凭据。</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>请指定文件。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有此文件。</translation>
    </message>
    <message>
        <source>The file is too large to be a configuration.</source>
        <translation>文件太大，不可能是配置。</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>无法读取文件 (%1)。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file says what is in force: there is nothing to import.</source>
        <translation>文件与当前生效的配置相同：没有可导入的内容。</translation>
    </message>
    <message>
        <source>The configuration of the file is in force. Revisions holds the former one.</source>
        <translation>文件中的配置已生效。先前的配置保存在“修订”中。</translation>
    </message>
    <message>
        <source>Going back to revision %1 changes</source>
        <translation>回滚到修订 %1 将要更改的内容</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RouteListModel</name>
    <message>
        <source>Skipped: %1, %2</source>
        <translation>已跳过：%1，%2</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2，%3</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已响应</translation>
    </message>
    <message>
        <source>Failed (%1)</source>
        <translation>失败 (%1)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RowSelection</name>
    <message numerus="yes">
        <source>%n request(s) selected</source>
        <translation>
            <numerusform>已选择 %n 个请求</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RunningPlaces</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many requests run, of how many that may: 2 of 8</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of at most %1 run</source>
        <extracomment>%1 how many requests may run at a time</extracomment>
        <translation>
            <numerusform>%n 个请求进行中，最多 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) run</source>
        <translation>
            <numerusform>%n 个请求进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a place</source>
        <translation>
            <numerusform>%n 个在排队</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SavedFilters</name>
    <message numerus="yes">
        <source>%n filters are kept, as many as there can be. Remove one to keep another.</source>
        <translation>
            <numerusform>已保存 %n 个筛选，达到上限。请先移除一个，再保存新的。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not kept any more.</source>
        <translation>“%1”已不再保存。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SessionLaneModel</name>
    <message>
        <source>This request is of no session: its client named none.</source>
        <translation>此请求不属于任何会话：其客户端没有指明会话。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in %1</source>
        <extracomment>%1 a length of time</extracomment>
        <translation>
            <numerusform>%1 内 %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>, nothing ran for %1 of it</source>
        <extracomment>follows &quot;12 requests in 4 m 02 s&quot;; %1 a length of time</extracomment>
        <translation>，其中 %1 没有请求运行</translation>
    </message>
    <message>
        <source>; there may be more</source>
        <extracomment>likewise</extracomment>
        <translation>；可能还有更多</translation>
    </message>
    <message>
        <source>main agent</source>
        <translation>主智能体</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>智能体 %1</translation>
    </message>
    <message>
        <source>%1, %2, began at %3, took %4, %5</source>
        <extracomment>a request of a session: %1 what was asked for, %2 whose, %3 when it began, %4 how long it took, %5 how it ended</extracomment>
        <translation>%1，%2，开始于 %3，耗时 %4，%5</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SessionListModel</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-agent(s)</source>
        <translation>
            <numerusform>%n 个子智能体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>%1 · session %2</source>
        <extracomment>%1 a program, %2 the beginning of an id</extracomment>
        <translation>%1 · 会话 %2</translation>
    </message>
    <message>
        <source>Sub-agent %1</source>
        <translation>子智能体 %1</translation>
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
        <translation>地址, 端口, 代理</translation>
    </message>
    <message>
        <source>captures, bodies, keep, forget everything, rules, pause</source>
        <translation>捕获, 正文, 保留, 全部清除, 规则, 暂停</translation>
    </message>
    <message>
        <source>theme, dark, light, contrast, language, currency, motion</source>
        <translation>主题, 深色, 浅色, 对比度, 语言, 货币, 动画</translation>
    </message>
    <message>
        <source>backup, restore, passphrase, export and import the configuration, YAML</source>
        <translation>备份, 恢复, 口令, 密码, 导出配置, 导入配置, YAML</translation>
    </message>
    <message>
        <source>history of the configuration, difference, roll back</source>
        <translation>配置历史, 差异, 回滚</translation>
    </message>
    <message>
        <source>newer version, release, channel, beta, download</source>
        <translation>新版本, 发布, 更新渠道, 测试版, beta, 下载</translation>
    </message>
    <message>
        <source>version, licence, third-party software, folders, paths, data</source>
        <translation>版本, 许可证, 第三方软件, 文件夹, 路径, 数据</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Gateway &amp; network</source>
        <translation>网关与网络</translation>
    </message>
    <message>
        <source>Routing policy</source>
        <translation>路由策略</translation>
    </message>
    <message>
        <source>Privacy &amp; capture</source>
        <translation>隐私与捕获</translation>
    </message>
    <message>
        <source>Notifications &amp; budgets</source>
        <translation>通知与预算</translation>
    </message>
    <message>
        <source>Appearance &amp; language</source>
        <translation>外观与语言</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>System log</source>
        <translation>系统日志</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n 项设置</numerusform>
        </translation>
    </message>
    <message>
        <source>start with the session, log in, tray, set up</source>
        <translation>开机启动, 登录时启动, 自动启动, 托盘, 设置向导</translation>
    </message>
    <message>
        <source>Prices &amp; images</source>
        <translation>价格与图片</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n 个字段需要处理</numerusform>
        </translation>
    </message>
    <message>
        <source>failover, cooldown, stall, exploration, measured speeds, performance</source>
        <translation>故障转移, 冷却, 停滞, 探索, 实测速度, 测速, 性能</translation>
    </message>
    <message>
        <source>costs, meters, plans, balances, vision, pictures, lists of models, fetch, metadata</source>
        <translation>成本, 价格, 用量, 套餐, 余额, 视觉, 图片, 模型列表, 模型目录, 获取, 元数据</translation>
    </message>
    <message>
        <source>alerts, quiet hours, do not disturb, budgets, spending, limits, night</source>
        <translation>提醒, 免打扰, 安静时段, 预算, 花费, 限额, 夜间</translation>
    </message>
    <message>
        <source>keyboard, keys, hotkeys, bindings</source>
        <translation>键盘, 按键, 快捷键, 热键, 键位</translation>
    </message>
    <message>
        <source>log lines, messages of the program, errors, debug, parts, modules</source>
        <translation>日志, 程序消息, 错误, 调试, 模块, 组件</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SettingsViewModel</name>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>已更改设置</translation>
    </message>
    <message>
        <source>The settings were saved.</source>
        <translation>设置已保存。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the label of a setting, %2 a sentence about what is wrong with it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) need attention.</source>
        <translation>
            <numerusform>另有 %n 个字段需要处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>找到 %n 项设置</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ShortcutListModel</name>
    <message>
        <source>%1 is already used for “%2” (%3). Give that one other keys first.</source>
        <extracomment>%1 is a key or several, %2 what they do, %3 where, as &quot;Requests&quot;</extracomment>
        <translation>%1 已用于“%2”（%3）。请先为其设置其他按键。</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>这些按键无法更改。</translation>
    </message>
    <message>
        <source>This key is needed for moving about. Press it together with Ctrl or Alt, or another one.</source>
        <translation>此按键用于移动操作。请与 Ctrl 或 Alt 一起按，或换用其他按键。</translation>
    </message>
    <message>
        <source>This is done also while one writes. Press the key together with Ctrl or Alt.</source>
        <translation>输入文字时也会执行此操作。请将按键与 Ctrl 或 Alt 一起按。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SoftwareListModel</name>
    <message>
        <source>%1, licence %2</source>
        <extracomment>Name of a library, its licence</extracomment>
        <translation>%1，许可证 %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::StreamTimeline</name>
    <message>
        <source>from %1, goes on</source>
        <extracomment>when a phase began, and how long it was</extracomment>
        <translation>从 %1 开始，仍在继续</translation>
    </message>
    <message>
        <source>from %1, for %2</source>
        <translation>从 %1 开始，持续 %2</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Attempt %1, %2</source>
        <translation>尝试 %1，%2</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首个 Token</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <extracomment>tokens a second</extracomment>
        <translation>%1 Token/秒</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stream</source>
        <extracomment>how fast a stream came, when and for how long; %1 is as &quot;86 tok/s&quot;</extracomment>
        <translation>流</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SystemLogViewModel</name>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Without debug lines</source>
        <translation>不含调试行</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>所有级别</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) since.</source>
        <translation>
            <numerusform>此后有 %n 行新日志。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) came too fast and are not here.</source>
        <translation>
            <numerusform>有 %n 行来得太快，未显示在此处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the log to a file</source>
        <translation>将日志写入文件</translation>
    </message>
    <message>
        <source>Text (*.txt *.log)</source>
        <translation>文本 (*.txt *.log)</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>已写入。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened.</source>
        <translation>无法打开文件夹 %1。</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>所有模块</translation>
    </message>
    <message>
        <source>Debug lines until Plexus ends</source>
        <translation>写入调试行，直到 Plexus 退出</translation>
    </message>
    <message>
        <source>Debug lines of %1 until Plexus ends</source>
        <translation>写入 %1 的调试行，直到 Plexus 退出</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a part of the program, and the level it writes at (&quot;debug&quot;)</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>At a level of their own: %1.</source>
        <extracomment>%1 names parts of the program</extracomment>
        <translation>使用单独级别：%1。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TableColumn</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Model → target</source>
        <translation>模型 → 目标</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>API 格式</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>of the answer, in bytes</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>瀑布图</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <extracomment>heading of a column of token counts that went in</extracomment>
        <translation>输入 Token</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <extracomment>heading of a column of token counts that came out</extracomment>
        <translation>输出 Token</translation>
    </message>
    <message>
        <source>First token</source>
        <extracomment>how long it took to come</extracomment>
        <translation>首个 Token</translation>
    </message>
    <message>
        <source>%1, oldest first</source>
        <extracomment>%1 is the heading of a column</extracomment>
        <translation>%1，最旧的在前</translation>
    </message>
    <message>
        <source>%1, newest first</source>
        <translation>%1，最新的在前</translation>
    </message>
    <message>
        <source>%1, lowest first</source>
        <translation>%1，从低到高</translation>
    </message>
    <message>
        <source>%1, highest first</source>
        <translation>%1，从高到低</translation>
    </message>
    <message>
        <source>%1, from A to Z</source>
        <translation>%1，从 A 到 Z</translation>
    </message>
    <message>
        <source>%1, from Z to A</source>
        <translation>%1，从 Z 到 A</translation>
    </message>
    <message>
        <source>Back to the newest first</source>
        <translation>恢复为最新的在前</translation>
    </message>
    <message>
        <source>Sort the oldest first</source>
        <translation>按最旧的在前排序</translation>
    </message>
    <message>
        <source>Sort the lowest first</source>
        <translation>从低到高排序</translation>
    </message>
    <message>
        <source>Sort from A to Z</source>
        <translation>从 A 到 Z 排序</translation>
    </message>
    <message>
        <source>Sort the newest first</source>
        <translation>按最新的在前排序</translation>
    </message>
    <message>
        <source>Sort the highest first</source>
        <translation>从高到低排序</translation>
    </message>
    <message>
        <source>Sort from Z to A</source>
        <translation>从 Z 到 A 排序</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>heading of a column: how many messages the request held</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>heading of a column: how many tools the request offered</extracomment>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <extracomment>heading of a column: how many tools the answer called</extracomment>
        <translation>工具调用</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>heading of a column: why the answer ended</extracomment>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Tok/s</source>
        <extracomment>heading of a column: tokens a second</extracomment>
        <translation>Token/秒</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TableColumns</name>
    <message>
        <source>no room</source>
        <translation>空间不足</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TalkPolicy</name>
    <message>
        <source>No target can be asked; %1: %2.</source>
        <extracomment>%1 provider/model, %2 a short phrase</extracomment>
        <translation>没有可请求的目标；%1：%2。</translation>
    </message>
    <message>
        <source>The key is made with the first request; it may use everything.</source>
        <translation>密钥会在首个请求时创建；其使用不受限制。</translation>
    </message>
    <message>
        <source>The next question would be refused: %1</source>
        <translation>下一次提问将被拒绝：%1</translation>
    </message>
    <message>
        <source>The next question would go to %1.</source>
        <translation>下一次提问将发往 %1。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TargetDrag</name>
    <message>
        <source>New target</source>
        <translation>新目标</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TargetTester</name>
    <message>
        <source>No answer.</source>
        <translation>没有响应。</translation>
    </message>
    <message>
        <source>Refused with %1.</source>
        <translation>被拒绝，状态码 %1。</translation>
    </message>
    <message>
        <source>Refused with %1: %2</source>
        <extracomment>%1 a status, %2 a reason</extracomment>
        <translation>被拒绝，状态码 %1：%2</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>测试已取消。</translation>
    </message>
    <message>
        <source>First say where it leads.</source>
        <translation>请先指定它指向何处。</translation>
    </message>
    <message>
        <source>First give its model.</source>
        <translation>请先填写其模型。</translation>
    </message>
    <message>
        <source>There is no configuration yet.</source>
        <translation>还没有配置。</translation>
    </message>
    <message>
        <source>There is no such model yet.</source>
        <translation>还没有此模型。</translation>
    </message>
    <message>
        <source>First save the provider.</source>
        <translation>请先保存提供商。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TextFind</name>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the place one is at, and how many there are</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TrayContent</name>
    <message>
        <source>Failed at %1: %2 (%3)</source>
        <extracomment>%1 is a time of day, %2 a model, %3 a reason</extracomment>
        <translation>于 %1 失败：%2 (%3)</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TurnListModel</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Cut here: a longer answer is not kept in the playground.</source>
        <translation>在此截断：演练场不保留更长的回答。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::UpdatesViewModel</name>
    <message>
        <source>This copy of Plexus is kept up to date by the system&apos;s packages.</source>
        <translation>此 Plexus 由系统的软件包保持更新。</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>稳定版</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>测试版</translation>
    </message>
    <message>
        <source>Type an address that begins with https://.</source>
        <translation>请输入以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>Plexus %1 of %2</source>
        <translation>Plexus %1，%2</translation>
    </message>
    <message>
        <source>Requests are running; Plexus looks when they have ended.</source>
        <translation>有请求正在进行；Plexus 会在其结束后检查。</translation>
    </message>
    <message>
        <source>Looking for a newer version …</source>
        <translation>正在检查新版本…</translation>
    </message>
    <message>
        <source>The list of releases cannot be reached: %1</source>
        <translation>无法访问发布列表：%1</translation>
    </message>
    <message>
        <source>There is a newer version.</source>
        <translation>有新版本。</translation>
    </message>
    <message>
        <source>Plexus %1 is the newest version.</source>
        <translation>Plexus %1 是最新版本。</translation>
    </message>
    <message>
        <source>What is at this address is not a list of Plexus&apos; releases.</source>
        <translation>此地址上的内容不是 Plexus 的发布列表。</translation>
    </message>
    <message>
        <source>The list of releases is not signed with the key of this build, so nothing in it is believed.</source>
        <translation>发布列表未用此构建的密钥签名，因此不信任其中的任何内容。</translation>
    </message>
    <message>
        <source>The list of releases is out of date; whether there is a newer version is not known.</source>
        <translation>发布列表已过期；不知道是否有新版本。</translation>
    </message>
    <message>
        <source>The list of releases is older than the one seen last; nothing in it is believed.</source>
        <translation>发布列表比上次看到的更旧；不信任其中的任何内容。</translation>
    </message>
    <message>
        <source>This build cannot check for updates: it was made without a key for signed releases. Look for new versions where you got this one.</source>
        <translation>此构建无法检查更新：构建时没有用于已签名发布的密钥。请在您获取此版本的地方查看新版本。</translation>
    </message>
    <message>
        <source>Plexus %1 is ready</source>
        <translation>Plexus %1 已可下载</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::UsageGroupModel</name>
    <message>
        <source>%1: %2 requests, %3 tokens, %4</source>
        <extracomment>a row for those who hear it: name, requests, tokens, money</extracomment>
        <translation>%1：%2 个请求，%3 个 Token，%4</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失败 %1</translation>
    </message>
    <message>
        <source>first token %1 (median)</source>
        <translation>首个 Token %1（中位数）</translation>
    </message>
    <message>
        <source>%1 tokens a second (median)</source>
        <translation>每秒 %1 个 Token（中位数）</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::UsageViewModel</name>
    <message>
        <source>Write days as year-month-day, such as %1.</source>
        <translation>请按年-月-日填写日期，例如 %1。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>结束日期早于起始日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n 个取消</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>输入 %1，输出 %2</translation>
    </message>
    <message>
        <source>%1 more than without</source>
        <translation>比不用缓存多 %1</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>节省 %1</translation>
    </message>
    <message>
        <source>p90 %1</source>
        <extracomment>p90: nine of ten requests are faster</extracomment>
        <translation>p90 %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>per %1</source>
        <extracomment>%1 is how long a bar of a chart is: &quot;30 min&quot;, &quot;day&quot;</extracomment>
        <translation>每%1</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>the last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>up to %1 an hour</source>
        <extracomment>The darkest cell of a map stands for so many requests, tokens or so much money</extracomment>
        <translation>每小时最多 %1</translation>
    </message>
    <message>
        <source>up to %1 a day</source>
        <extracomment>The darkest cell of a map stands for so many requests, tokens or so much money</extracomment>
        <translation>每天最多 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n 个没有价格</numerusform>
        </translation>
    </message>
    <message>
        <source>of the input</source>
        <translation>占输入 Token 的比例</translation>
    </message>
    <message>
        <source>%1 per answer</source>
        <translation>每个回答 %1</translation>
    </message>
    <message>
        <source>Bars</source>
        <extracomment>Forms of a chart</extracomment>
        <translation>柱形</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>占比</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::VendorListModel</name>
    <message>
        <source>With the browser, or a code on any device</source>
        <translation>使用浏览器，或在任意设备上使用代码</translation>
    </message>
    <message>
        <source>With a code on any device</source>
        <translation>在任意设备上使用代码</translation>
    </message>
    <message>
        <source>With the browser</source>
        <translation>使用浏览器</translation>
    </message>
</context>
<context>
    <name>plexus::waterfall::StreamTrackItem</name>
    <message>
        <source>up to %1</source>
        <extracomment>%1 is a speed, as &quot;86 tok/s&quot;</extracomment>
        <translation>最高 %1</translation>
    </message>
</context>
<context>
    <name>plexus::waterfall::WaterfallItem</name>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
</context>
</TS>
