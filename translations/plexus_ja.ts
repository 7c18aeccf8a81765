<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Plexus</source>
        <translation>Plexus</translation>
    </message>
    <message>
        <source>A gateway for language models on your own computer.</source>
        <translation>自分のコンピューターで動く言語モデルのゲートウェイ。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). You may use, change and pass it on; it comes without any warranty.</source>
        <translation>GNU General Public License バージョン 3 以降（GPL-3.0-or-later）にもとづくフリーソフトウェアです。自由に使用、改変、再配布できますが、一切の保証はありません。</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>ライセンスを読む</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>A demo keeps nothing.</source>
        <translation>デモでは何も保存されません。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>path of the data folder</source>
        <translation>データフォルダーのパス</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>path of the database</source>
        <translation>データベースのパス</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>path of the configuration file</source>
        <translation>設定ファイルのパス</translation>
    </message>
    <message>
        <source>path of the preferences</source>
        <translation>ウィンドウの記憶内容のパス</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>%1 のページを開く</translation>
    </message>
    <message>
        <source>Worth adding when you report a problem.</source>
        <translation>問題を報告するときに添えると役立ちます。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy version and build</source>
        <translation>バージョンとビルドをコピー</translation>
    </message>
    <message>
        <source>Plexus %1, %2</source>
        <translation>Plexus %1, %2</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>ファイルとフォルダー</translation>
    </message>
    <message>
        <source>Preferences of this window</source>
        <translation>このウィンドウの環境設定</translation>
    </message>
    <message>
        <source>Third-party software</source>
        <translation>サードパーティーソフトウェア</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>Sign in again with %1, %2</source>
        <translation>%1 に再サインイン、%2</translation>
    </message>
    <message>
        <source>Sign out from %1, %2</source>
        <translation>%1 からサインアウト、%2</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Sign out …</source>
        <translation>サインアウト…</translation>
    </message>
    <message>
        <source>Remove the account %1, %2</source>
        <translation>アカウントを削除: %1、%2</translation>
    </message>
    <message>
        <source>Renewing …</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>今すぐ更新</translation>
    </message>
    <message>
        <source>Gets a fresh token from the vendor; Plexus does so by itself before it ends</source>
        <translation>ベンダーから新しいトークンを取得します。期限が切れる前に Plexus が自動でも行います</translation>
    </message>
    <message>
        <source>Renew the sign-in with %1, %2 now</source>
        <translation>%1 のサインインを今すぐ更新、%2</translation>
    </message>
    <message>
        <source>Drag the account to another place</source>
        <translation>アカウントをドラッグして移動</translation>
    </message>
    <message>
        <source>Give %1, %2 a nickname</source>
        <translation>%1 にニックネームを付ける、%2</translation>
    </message>
    <message>
        <source>Nickname of the account %1</source>
        <translation>アカウント %1 のニックネーム</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Shown everywhere in the place of its name and address.</source>
        <translation>名前とアドレスの代わりに、すべての画面で表示されます。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>このアカウントを使用</translation>
    </message>
    <message>
        <source>Use %1, %2</source>
        <translation>%1 を使用、%2</translation>
    </message>
    <message>
        <source>Only when the others are used up</source>
        <translation>ほかのアカウントを使い切ったときだけ使う</translation>
    </message>
    <message>
        <source>Use %1, %2 only when the others are used up</source>
        <translation>ほかのアカウントを使い切ったときだけ %1 を使う、%2</translation>
    </message>
    <message>
        <source>Ask %1, %2 earlier</source>
        <translation>%1 を使う順番を前へ、%2</translation>
    </message>
    <message>
        <source>Ask %1, %2 later</source>
        <translation>%1 を使う順番を後へ、%2</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未サインイン</translation>
    </message>
    <message>
        <source>Good until the vendor withdraws it</source>
        <translation>ベンダーが取り消すまで有効</translation>
    </message>
    <message>
        <source>The token has ended; the next request renews it</source>
        <translation>トークンの期限が切れました。次のリクエストで更新されます</translation>
    </message>
    <message>
        <source>The token has ended; sign in again</source>
        <translation>トークンの期限が切れました。再サインインしてください</translation>
    </message>
    <message>
        <source>Token ends in %1, renews by itself</source>
        <extracomment>%1 is a length of time, &quot;42 min&quot;</extracomment>
        <translation>トークンの期限まで %1、自動で更新</translation>
    </message>
    <message>
        <source>Token ends in %1, then sign in again</source>
        <translation>トークンの期限まで %1、その後は再サインインが必要</translation>
    </message>
    <message>
        <source>Last renewed %1</source>
        <extracomment>%1 is a moment, &quot;4 min ago&quot; or &quot;14:05&quot;</extracomment>
        <translation>最終更新: %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <extracomment>%1 what an account was allowed, as the vendor names it</extracomment>
        <translation>許可: %1</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Logins other programs have on this computer</source>
        <translation>このコンピューター上の他のプログラムのログイン情報</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>アカウントはまだありません</translation>
    </message>
    <message>
        <source>Meters of other providers</source>
        <translation>他のプロバイダーのメーター</translation>
    </message>
    <message>
        <source>Import logins …</source>
        <translation>ログイン情報をインポート…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>A provider can use an account you have with its vendor, a ChatGPT or Copilot plan for example, instead of an API key. Some vendors do not allow that; Plexus says so before you sign in, and never poses as another program.</source>
        <translation>プロバイダーでは、API キーの代わりに、ChatGPT や Copilot のプランなど、ベンダーのアカウントを使えます。これを認めないベンダーもあります。その場合は Plexus がサインインの前にお知らせします。Plexus がほかのプログラムを装うことはありません。</translation>
    </message>
    <message>
        <source>Import logins of other programs …</source>
        <translation>他のプログラムのログイン情報をインポート…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>AdapterItem</name>
    <message>
        <source>Adapter %1</source>
        <translation>アダプター %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of an adapter</extracomment>
        <translation>%1 を使用</translation>
    </message>
    <message>
        <source>Move %1 up (Alt+↑)</source>
        <translation>%1 を上へ (Alt+↑)</translation>
    </message>
    <message>
        <source>Move %1 down (Alt+↓)</source>
        <translation>%1 を下へ (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>AdapterList</name>
    <message>
        <source>Add adapter</source>
        <translation>アダプターを追加</translation>
    </message>
</context>
<context>
    <name>AdapterRows</name>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>例から始める</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>送信形式</translation>
    </message>
    <message>
        <source>Nothing: it is left out</source>
        <translation>なし: 取り除く</translation>
    </message>
    <message>
        <source>Web search options of chat completions</source>
        <translation>Chat Completions の Web 検索オプション</translation>
    </message>
    <message>
        <source>A tool of the Responses API</source>
        <translation>Responses API のツール</translation>
    </message>
    <message>
        <source>A tool of Anthropic Messages</source>
        <translation>Anthropic Messages のツール</translation>
    </message>
    <message>
        <source>Google Search of Gemini</source>
        <translation>Gemini の Google 検索</translation>
    </message>
    <message>
        <source>Searches in a request</source>
        <translation>リクエストあたりの検索回数</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>この回数までです。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Give a whole number from 1 on.</source>
        <translation>1 以上の整数を入力してください。</translation>
    </message>
    <message>
        <source>Reasoning as reasoning_content</source>
        <translation>推論を reasoning_content で送る</translation>
    </message>
    <message>
        <source>Hands earlier reasoning back in the field DeepSeek, Kimi and GLM expect it in.</source>
        <translation>以前の推論を、DeepSeek、Kimi、GLM が求めるフィールドに入れて返します。</translation>
    </message>
    <message>
        <source>No developer role</source>
        <translation>developer ロールなし</translation>
    </message>
    <message>
        <source>Sends developer messages as system messages, for servers that refuse the role.</source>
        <translation>developer ロールを拒否するサーバーのために、developer メッセージを system メッセージとして送ります。</translation>
    </message>
    <message>
        <source>Another model by rules</source>
        <translation>ルールで別のモデルを使う</translation>
    </message>
    <message>
        <source>Asks for another of its models where a request fits a rule; the first one that fits counts.</source>
        <translation>リクエストがルールに合うとき、このプロバイダーの別のモデルを使います。最初に合ったルールが適用されます。</translation>
    </message>
    <message>
        <source>Reasoning settings by rules</source>
        <translation>ルールで推論の設定を変える</translation>
    </message>
    <message>
        <source>Writes and removes fields where a request fits a rule, for servers that name reasoning settings in their own way.</source>
        <translation>リクエストがルールに合うとき、フィールドを書き込み、または削除します。推論の設定名が独自のサーバー向けです。</translation>
    </message>
    <message>
        <source>Web search in its form</source>
        <translation>Web 検索を専用の形式で送る</translation>
    </message>
    <message>
        <source>Whatever form of web search a client asks for is sent in the one form it takes.</source>
        <translation>クライアントがどの形式で Web 検索を求めても、サーバーが受け付ける形式で送ります。</translation>
    </message>
    <message>
        <source>No tool search</source>
        <translation>ツール検索なし</translation>
    </message>
    <message>
        <source>Leaves out tools that search for tools, and what they said.</source>
        <translation>ツールを検索するツールと、その結果を取り除きます。</translation>
    </message>
    <message>
        <source>No sampling for GPT-5</source>
        <translation>GPT-5 にサンプリング設定を送らない</translation>
    </message>
    <message>
        <source>Leaves out temperature, top_p and what else gpt-5 models refuse.</source>
        <translation>temperature、top_p など、gpt-5 系のモデルが拒否するものを取り除きます。</translation>
    </message>
    <message>
        <source>Plain tool ids</source>
        <translation>単純なツール ID</translation>
    </message>
    <message>
        <source>Rewrites ids of tool calls to letters, digits, - and _, where others are refused.</source>
        <translation>ほかの文字が拒否されるサーバーのために、ツール呼び出しの ID を英数字、-、_ だけに書き換えます。</translation>
    </message>
    <message>
        <source>A list, of which the first rule that fits counts: its model is asked for where one of the conditions below any holds. A condition compares the field source of the request by op (eq, neq, gt, gte, lt, lte, in, present, absent) with value. YAML or JSON.</source>
        <translation>リストです。最初に合ったルールが適用され、条件のいずれかが成り立つとそのルールのモデルを使います。条件は、リクエストのフィールド source を op（eq、neq、gt、gte、lt、lte、in、present、absent）で value と比較します。YAML または JSON。</translation>
    </message>
    <message>
        <source>A list: when is a condition with source, op (eq, neq, gt, gte, lt, lte, in, present, absent) and value. Where it holds the fields of strip go, and each of write sets its path to a literal, or to what the field source says, through a map where there is one. YAML or JSON.</source>
        <translation>リストです。when は source、op（eq、neq、gt、gte、lt、lte、in、present、absent）、value による条件です。成り立つと strip のフィールドを削除し、write の各項目が path に、literal の値か、フィールド source の値（map があれば変換後の値）を設定します。YAML または JSON。</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <extracomment>%1 is the name of an adapter that is switched off</extracomment>
        <translation>%1（オフ）</translation>
    </message>
</context>
<context>
    <name>AdapterRules</name>
    <message>
        <source>there is no field “%1”; there are %2.</source>
        <translation>「%1」というフィールドはありません。使えるもの: %2。</translation>
    </message>
    <message>
        <source>there is no field “%1”; did you mean %2?</source>
        <translation>「%1」というフィールドはありません。%2 のことですか？</translation>
    </message>
    <message>
        <source>the condition compares with nothing: give its value.</source>
        <translation>条件に比較する値がありません。value を指定してください。</translation>
    </message>
    <message>
        <source>with the op in, the value is a list, for example [low, high].</source>
        <translation>op が in のとき、value はリストです（例: [low, high]）。</translation>
    </message>
    <message>
        <source>with the op %1, the value is a number.</source>
        <translation>op が %1 のとき、value は数値です。</translation>
    </message>
    <message>
        <source>a condition is of the form {source: FIELD, op: eq, value: VALUE}.</source>
        <translation>条件は {source: FIELD, op: eq, value: VALUE} の形で書きます。</translation>
    </message>
    <message>
        <source>a condition has no source: which field of the request it looks at.</source>
        <translation>条件に source がありません。リクエストのどのフィールドを見るかを指定してください。</translation>
    </message>
    <message>
        <source>there is no op “%1”; there are %2.</source>
        <translation>「%1」という op はありません。使えるもの: %2。</translation>
    </message>
    <message>
        <source>any is a list of conditions.</source>
        <translation>any は条件のリストです。</translation>
    </message>
    <message>
        <source>an entry of write is of the form {path: FIELD, literal: VALUE}.</source>
        <translation>write の項目は {path: FIELD, literal: VALUE} の形で書きます。</translation>
    </message>
    <message>
        <source>an entry of write has no path: which field it sets.</source>
        <translation>write の項目に path がありません。どのフィールドを設定するかを指定してください。</translation>
    </message>
    <message>
        <source>an entry of write sets its path to either a literal or a source.</source>
        <translation>write の項目では、path に literal か source のどちらか一方を設定します。</translation>
    </message>
    <message>
        <source>a map goes with a source and is of the form {from: to}.</source>
        <translation>map は source と一緒に使い、{from: to} の形で書きます。</translation>
    </message>
    <message>
        <source>it does nothing: give write, strip or both.</source>
        <translation>何も行いません。write、strip、または両方を指定してください。</translation>
    </message>
    <message>
        <source>write is a list.</source>
        <translation>write はリストです。</translation>
    </message>
    <message>
        <source>strip is a list of fields, for example [reasoning_effort].</source>
        <translation>strip はフィールドのリストです（例: [reasoning_effort]）。</translation>
    </message>
    <message>
        <source>it is no section of fields.</source>
        <translation>フィールドの集まりになっていません。</translation>
    </message>
    <message>
        <source>it names no model.</source>
        <translation>モデルが指定されていません。</translation>
    </message>
    <message>
        <source>Give at least one rule.</source>
        <translation>ルールを 1 つ以上指定してください。</translation>
    </message>
    <message>
        <source>The rules are a list: each begins with a dash.</source>
        <translation>ルールはリストです。各ルールはダッシュ（-）で始めます。</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <extracomment>%1 the number of a rule, %2 what is wrong with it</extracomment>
        <translation>ルール %1: %2</translation>
    </message>
</context>
<context>
    <name>AddProviderSheet</name>
    <message>
        <source>Add a provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>With a key</source>
        <translation>キーを使用</translation>
    </message>
    <message>
        <source>With an account</source>
        <translation>アカウントを使用</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>An account has to be signed in again</source>
        <translation>アカウントに再度サインインが必要になったとき</translation>
    </message>
    <message>
        <source>A provider&apos;s plan is used up</source>
        <translation>プロバイダーのプランを使い切ったとき</translation>
    </message>
    <message>
        <source>A key&apos;s limit is almost used</source>
        <translation>キーの上限に近づいたとき</translation>
    </message>
    <message>
        <source>A key&apos;s limit is used up, and requests are refused</source>
        <translation>キーの上限に達し、リクエストが拒否されるとき</translation>
    </message>
    <message>
        <source>The gateway&apos;s address has changed</source>
        <translation>ゲートウェイのアドレスが変わったとき</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Provider and meter, as &quot;Claude: 5-hour limit&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Account “%1”: %2</source>
        <extracomment>%1 is the name of an account, %2 a sentence</extracomment>
        <translation>アカウント「%1」: %2</translation>
    </message>
    <message>
        <source>%1 can be used again</source>
        <translation>%1 を再び使えます</translation>
    </message>
    <message>
        <source>%1 is used up</source>
        <translation>%1 を使い切りました</translation>
    </message>
    <message>
        <source>%1 is %2 used</source>
        <translation>%1 を %2 使いました</translation>
    </message>
    <message>
        <source>shared by all keys</source>
        <translation>すべてのキーで共有</translation>
    </message>
    <message>
        <source>The limit %1 is used up</source>
        <translation>上限 %1 に達しました</translation>
    </message>
    <message>
        <source>The limit %1 is almost used</source>
        <translation>上限 %1 にまもなく達します</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <extracomment>%1 and %2 are amounts, %3 is whose limit it is</extracomment>
        <translation>%1 / %2 · %3</translation>
    </message>
    <message>
        <source>80 % of a provider&apos;s plan is used</source>
        <translation>プロバイダーのプランの 80 % を使ったとき</translation>
    </message>
    <message>
        <source>A provider is cooling down after failures</source>
        <translation>プロバイダーが失敗のためクールダウンに入ったとき</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation>%1 に再度サインインしてください</translation>
    </message>
    <message>
        <source>%1 is cooling down for %2</source>
        <translation>%1 は %2 の間クールダウンします</translation>
    </message>
    <message>
        <source>A plan that was used up, or nearly so, has room again</source>
        <translation>使い切った、または使い切りかけたプランに、再び余裕ができたとき</translation>
    </message>
    <message>
        <source>A newer version of Plexus can be downloaded</source>
        <translation>Plexus の新しいバージョンをダウンロードできるとき</translation>
    </message>
    <message>
        <source>The budget of the day is almost used</source>
        <translation>今日の予算をほぼ使い切りました</translation>
    </message>
    <message>
        <source>The budget of the month is almost used</source>
        <translation>今月の予算をほぼ使い切りました</translation>
    </message>
    <message>
        <source>The budget of the day is used up</source>
        <translation>今日の予算を使い切りました</translation>
    </message>
    <message>
        <source>The budget of the month is used up</source>
        <translation>今月の予算を使い切りました</translation>
    </message>
    <message>
        <source>%1 has room again</source>
        <extracomment>%1 is a provider whose plan was almost used</extracomment>
        <translation>%1 に再び余裕ができました</translation>
    </message>
    <message>
        <source>Plexus %1 is ready</source>
        <extracomment>%1 is a version</extracomment>
        <translation>Plexus %1 を利用できます</translation>
    </message>
    <message>
        <source>What is new, and where it is downloaded, is said in Settings.</source>
        <translation>新しい点とダウンロード先は「設定」で確認できます。</translation>
    </message>
</context>
<context>
    <name>AlertsCard</name>
    <message>
        <source>Needs attention</source>
        <translation>対応が必要</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AliasAdvanced</name>
    <message numerus="yes">
        <source>Advanced (%n changed)</source>
        <translation>
            <numerusform>詳細設定（%n 件変更）</numerusform>
        </translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What clients ask it for; requests for anything else are refused.</source>
        <translation>クライアントがこのモデルに求めるものです。それ以外のリクエストは拒否します。</translation>
    </message>
    <message>
        <source>Added to requests</source>
        <translation>リクエストに追加</translation>
    </message>
    <message>
        <source>Fields put into the body of each request, over the provider&apos;s and the model&apos;s own, such as temperature: 0.2. YAML or JSON.</source>
        <translation>各リクエストのボディに追加するフィールドです（例: temperature: 0.2）。プロバイダーやモデルの設定より優先します。YAML または JSON。</translation>
    </message>
    <message>
        <source>API clients should use</source>
        <translation>API クライアントが使う API</translation>
    </message>
    <message>
        <source>Told in the list of models; clients that read it choose by it.</source>
        <translation>モデル一覧で伝えます。一覧を読むクライアントは、これで API を選びます。</translation>
    </message>
    <message>
        <source>What clients are told</source>
        <translation>クライアントに伝える内容</translation>
    </message>
    <message>
        <source>As its name suggests</source>
        <translation>名前から判断</translation>
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
        <translation>情報の取得元</translation>
    </message>
    <message>
        <source>Context length, modalities and price in the list of models.</source>
        <translation>モデル一覧に載るコンテキスト長、モダリティ、価格です。</translation>
    </message>
    <message>
        <source>The catalogues, by its first target</source>
        <translation>カタログ（最初のターゲットによる）</translation>
    </message>
    <message>
        <source>OpenRouter&apos;s catalogue</source>
        <translation>OpenRouter のカタログ</translation>
    </message>
    <message>
        <source>models.dev</source>
        <translation>models.dev</translation>
    </message>
    <message>
        <source>Only what is said here</source>
        <translation>ここに書いた内容のみ</translation>
    </message>
    <message>
        <source>No catalogue</source>
        <translation>カタログなし</translation>
    </message>
    <message>
        <source>Entry of the catalogue</source>
        <translation>カタログの項目</translation>
    </message>
    <message>
        <source>Such as openai/gpt-5. Empty: the one that fits its first target.</source>
        <translation>例: openai/gpt-5。空欄: 最初のターゲットに合うもの。</translation>
    </message>
    <message>
        <source>None of them: what is known of it.</source>
        <translation>チェックなし: わかっている内容を使います。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>as known</source>
        <translation>既知の値</translation>
    </message>
    <message>
        <source>$ per 1M tokens</source>
        <translation>$ / 100 万トークン</translation>
    </message>
    <message>
        <source>as billed</source>
        <translation>請求どおり</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Empty: the model&apos;s name.</source>
        <translation>空欄: モデルの名前。</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>コンテキスト長</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>応答の最大長</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Parameters it takes</source>
        <translation>使えるパラメーター</translation>
    </message>
    <message>
        <source>Such as tools, temperature. Empty: as known.</source>
        <translation>例: tools、temperature。空欄: 既知の内容。</translation>
    </message>
    <message>
        <source>Price of input</source>
        <translation>入力の価格</translation>
    </message>
    <message>
        <source>Price of output</source>
        <translation>出力の価格</translation>
    </message>
    <message>
        <source>Price of cached input</source>
        <translation>キャッシュ入力の価格</translation>
    </message>
    <message>
        <source>Price of writing the cache</source>
        <translation>キャッシュ書き込みの価格</translation>
    </message>
    <message>
        <source>give the prices of input and of output both, or none</source>
        <translation>入力と出力の価格は、両方を指定するか、どちらも空欄にしてください</translation>
    </message>
</context>
<context>
    <name>AliasCheck</name>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Give it a name, for example fast.</source>
        <translation>名前を入力してください（例: fast）。</translation>
    </message>
    <message>
        <source>%1 is its name already.</source>
        <translation>すでに %1 という名前です。</translation>
    </message>
    <message>
        <source>There is a model of that name already.</source>
        <translation>同じ名前のモデルがすでにあります。</translation>
    </message>
    <message>
        <source>%1 is another name of %2.</source>
        <translation>%1 は %2 の別名です。</translation>
    </message>
    <message>
        <source>There is a model %1 already.</source>
        <translation>モデル %1 はすでにあります。</translation>
    </message>
    <message>
        <source>Give a weight from 0 to 1000000.</source>
        <translation>0 から 1000000 までの重みを入力してください。</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>model of the provider</source>
        <translation>プロバイダーのモデル</translation>
    </message>
    <message>
        <source>model it leads to</source>
        <translation>転送先のモデル</translation>
    </message>
    <message>
        <source>The group %1 has no target.</source>
        <translation>グループ %1 にターゲットがありません。</translation>
    </message>
</context>
<context>
    <name>AliasDraft</name>
    <message>
        <source>%1 (off)</source>
        <translation>%1（オフ）</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>ターゲットなし</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>順番どおり</translation>
    </message>
    <message>
        <source>random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>lowest cost</source>
        <translation>最低コスト</translation>
    </message>
    <message>
        <source>least used</source>
        <translation>最少使用</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>名前: %1</translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <translation>名前: %1 → %2</translation>
    </message>
    <message>
        <source>Targets: %1</source>
        <translation>ターゲット: %1</translation>
    </message>
    <message>
        <source>New group %1</source>
        <translation>新しいグループ %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>Without group %1</source>
        <translation>グループ %1 を削除</translation>
    </message>
    <message>
        <source>fastest output</source>
        <translation>最速の出力</translation>
    </message>
    <message>
        <source>earliest first token</source>
        <translation>最速の先頭トークン</translation>
    </message>
    <message>
        <source>fastest whole answer</source>
        <translation>最速の全体応答</translation>
    </message>
    <message>
        <source>quota that resets soonest</source>
        <translation>最も早くリセットされるクォータ</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>順番どおり</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Lowest cost</source>
        <translation>最低コスト</translation>
    </message>
    <message>
        <source>Fastest output</source>
        <translation>最速の出力</translation>
    </message>
    <message>
        <source>Earliest first token</source>
        <translation>最速の先頭トークン</translation>
    </message>
    <message>
        <source>Fastest whole answer</source>
        <translation>最速の全体応答</translation>
    </message>
    <message>
        <source>Least used</source>
        <translation>最少使用</translation>
    </message>
    <message>
        <source>Quota that resets soonest</source>
        <translation>最も早くリセットされるクォータ</translation>
    </message>
    <message>
        <source>The first one is asked; when it fails, the next.</source>
        <translation>最初のターゲットに送り、失敗したら次に送ります。</translation>
    </message>
    <message>
        <source>Each request goes to one of them; a larger weight is picked more often. When it fails, another is asked.</source>
        <translation>リクエストごとにいずれかのターゲットに送ります。重みが大きいほど選ばれやすくなります。失敗したら別のターゲットに送ります。</translation>
    </message>
    <message>
        <source>The cheapest first, by the mix of tokens it really gets; a price nobody knows comes last.</source>
        <translation>実際のトークンの内訳で計算して、最も安いものを優先します。価格が不明なものは最後です。</translation>
    </message>
    <message>
        <source>The most tokens per second once it answers, as measured; now and then another one is measured.</source>
        <translation>測定値にもとづき、応答開始後の 1 秒あたりのトークン数が最も多いものを優先します。ときどき別のターゲットも測定します。</translation>
    </message>
    <message>
        <source>The shortest wait for the first token, as measured; now and then another one is measured.</source>
        <translation>測定値にもとづき、先頭トークンまでの待ち時間が最も短いものを優先します。ときどき別のターゲットも測定します。</translation>
    </message>
    <message>
        <source>The most tokens per second over the whole answer, waiting included.</source>
        <translation>待ち時間を含む応答全体で、1 秒あたりのトークン数が最も多いものを優先します。</translation>
    </message>
    <message>
        <source>The one with the fewest requests in the last 24 hours.</source>
        <translation>直近 24 時間のリクエストが最も少ないものを優先します。</translation>
    </message>
    <message>
        <source>The provider whose allowance is lost soonest is used up first.</source>
        <translation>残量が最も早く失効するプロバイダーから使い切ります。</translation>
    </message>
    <message>
        <source>Targets of the client&apos;s own API go first</source>
        <translation>クライアントと同じ API のターゲットを優先</translation>
    </message>
    <message>
        <source>Targets of the client&apos;s own API no longer go first</source>
        <translation>クライアントと同じ API のターゲットを優先しない</translation>
    </message>
    <message>
        <source>Conversations stay on one target</source>
        <translation>会話を同じターゲットに固定</translation>
    </message>
    <message>
        <source>Conversations may change the target</source>
        <translation>会話のターゲット変更を許可</translation>
    </message>
    <message>
        <source>Images are described first</source>
        <translation>画像を先に説明文に変換</translation>
    </message>
    <message>
        <source>Images are sent as they are</source>
        <translation>画像をそのまま送信</translation>
    </message>
    <message>
        <source>Other names: none</source>
        <translation>別名: なし</translation>
    </message>
    <message>
        <source>Other names: %1</source>
        <translation>別名: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>Transcriptions</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>音声合成</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>リランキング</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>モデレーション</translation>
    </message>
</context>
<context>
    <name>AliasForm</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy model name (Ctrl+C)</source>
        <translation>モデル名をコピー (Ctrl+C)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>モデルを削除</translation>
    </message>
    <message>
        <source>Nothing else depends on it.</source>
        <translation>これに依存するものはありません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Keep a conversation on one target</source>
        <translation>会話を同じターゲットに固定する</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Have images described first</source>
        <translation>画像を先に説明文に変換する</translation>
    </message>
    <message>
        <source>The model name clients ask for.</source>
        <translation>クライアントが指定するモデル名です。</translation>
    </message>
    <message>
        <source>Clients may ask for these as well. Separate several by commas or spaces.</source>
        <translation>クライアントはこれらの名前でも指定できます。複数ある場合はカンマかスペースで区切ります。</translation>
    </message>
    <message>
        <source>Keeps the provider&apos;s prompt cache warm; moves only when the target fails or cools down.</source>
        <translation>プロバイダーのプロンプトキャッシュが効き続けます。ターゲットが失敗するか、クールダウンに入ったときだけ移ります。</translation>
    </message>
    <message>
        <source>For models without image input: %1 describes each image once, and the text takes its place.</source>
        <translation>画像入力に対応しないモデル用です。%1 が各画像を一度だけ説明し、その文章で画像を置き換えます。</translation>
    </message>
    <message>
        <source>For models without image input. First choose the model that describes images in Settings.</source>
        <translation>画像入力に対応しないモデル用です。先に「設定」で、画像を説明するモデルを選んでください。</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>Avoids translating requests; among equals the order above decides.</source>
        <translation>リクエストの変換を避けます。条件が同じターゲットの間では、上の順序で決まります。</translation>
    </message>
    <message>
        <source>Prefer targets that speak the client&apos;s API</source>
        <translation>クライアントと同じ API のターゲットを優先する</translation>
    </message>
</context>
<context>
    <name>AliasGroup</name>
    <message>
        <source>Name of group %1</source>
        <translation>グループ %1 の名前</translation>
    </message>
    <message>
        <source>How a target is picked</source>
        <translation>ターゲットの選び方</translation>
    </message>
    <message>
        <source>Remove group %1</source>
        <translation>グループ %1 を削除</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>ターゲットを追加</translation>
    </message>
    <message>
        <source>Move group %1 up (Alt+↑)</source>
        <translation>グループ %1 を上へ (Alt+↑)</translation>
    </message>
    <message>
        <source>Move group %1 down (Alt+↓)</source>
        <translation>グループ %1 を下へ (Alt+↓)</translation>
    </message>
    <message>
        <source>Drag group %1 to another place</source>
        <translation>グループ %1 をドラッグして移動</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy the name that asks the group %1 alone</source>
        <translation>グループ %1 だけを呼び出す名前をコピー</translation>
    </message>
</context>
<context>
    <name>AliasHealth</name>
    <message>
        <source>There is no model %1.</source>
        <translation>モデル %1 はありません。</translation>
    </message>
    <message>
        <source>The model %1 is disabled.</source>
        <translation>モデル %1 は無効です。</translation>
    </message>
    <message>
        <source>The model %1 has no usable target.</source>
        <translation>モデル %1 には使えるターゲットがありません。</translation>
    </message>
    <message>
        <source>There is no provider %1.</source>
        <translation>プロバイダー %1 はありません。</translation>
    </message>
    <message>
        <source>The provider %1 is disabled.</source>
        <translation>プロバイダー %1 は無効です。</translation>
    </message>
    <message>
        <source>Every target is switched off.</source>
        <translation>すべてのターゲットがオフです。</translation>
    </message>
    <message>
        <source>It has no target.</source>
        <translation>ターゲットがありません。</translation>
    </message>
</context>
<context>
    <name>AliasList</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Provider the models lead to</source>
        <translation>モデルの転送先プロバイダー</translation>
    </message>
    <message>
        <source>Order of the models</source>
        <translation>モデルの並び順</translation>
    </message>
    <message>
        <source>No model fits.</source>
        <translation>一致するモデルがありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>AliasRow</name>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>%1 を有効にする</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>別名 %1</translation>
    </message>
</context>
<context>
    <name>AliasTarget</name>
    <message>
        <source>Target %1</source>
        <translation>ターゲット %1</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>別のモデル</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Provider of target %1</source>
        <translation>ターゲット %1 のプロバイダー</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>プロバイダー名</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model that target %1 leads to</source>
        <translation>ターゲット %1 の転送先モデル</translation>
    </message>
    <message>
        <source>Model of target %1</source>
        <translation>ターゲット %1 のモデル</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Weight of target %1</source>
        <translation>ターゲット %1 の重み</translation>
    </message>
    <message>
        <source>Use target %1</source>
        <translation>ターゲット %1 を使用</translation>
    </message>
    <message>
        <source>Remove target %1</source>
        <translation>ターゲット %1 を削除</translation>
    </message>
    <message>
        <source>Move target %1 up (Alt+↑)</source>
        <translation>ターゲット %1 を上へ (Alt+↑)</translation>
    </message>
    <message>
        <source>Move target %1 down (Alt+↓)</source>
        <translation>ターゲット %1 を下へ (Alt+↓)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Send requests there again at once</source>
        <translation>すぐにリクエストの送信を再開</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>End the cooldown of target %1</source>
        <translation>ターゲット %1 のクールダウンを終了</translation>
    </message>
    <message>
        <source>Drag target %1 to another place</source>
        <translation>ターゲット %1 をドラッグして移動</translation>
    </message>
    <message>
        <source>Test target %1</source>
        <translation>ターゲット %1 をテスト</translation>
    </message>
    <message>
        <source>Stop the test of target %1</source>
        <translation>ターゲット %1 のテストを中止</translation>
    </message>
    <message>
        <source>Put the result of target %1 away</source>
        <translation>ターゲット %1 の結果を閉じる</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Plexus reopens its window in the new language.</source>
        <translation>選んだ言語で Plexus のウィンドウを開き直します。</translation>
    </message>
    <message>
        <source>Used to show costs. Prices are stored in US dollars.</source>
        <translation>コストの表示に使います。価格は米ドルで保存されます。</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>When off, nothing fades or slides.</source>
        <translation>オフにすると、フェードやスライドをしません。</translation>
    </message>
    <message>
        <source>Page names in the sidebar</source>
        <translation>サイドバーのページ名</translation>
    </message>
    <message>
        <source>When off, the sidebar shows only icons.</source>
        <translation>オフにすると、サイドバーにはアイコンだけが表示されます。</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>表の行</translation>
    </message>
    <message>
        <source>How much room a row of a table takes.</source>
        <translation>表の 1 行に使う高さです。</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>The system asks for high contrast; “As the system” follows it.</source>
        <translation>システムはハイコントラストを求めています。「システムに合わせる」にすると、これに従います。</translation>
    </message>
    <message>
        <source>“As the system” also follows its high contrast.</source>
        <translation>「システムに合わせる」では、システムのハイコントラストにも従います。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Buttons and rows grow with the text.</source>
        <translation>ボタンや行も文字に合わせて大きくなります。</translation>
    </message>
    <message>
        <source>Nothing fades or slides.</source>
        <translation>フェードやスライドをしません。</translation>
    </message>
</context>
<context>
    <name>AttemptCard</name>
    <message>
        <source>Attempt %1, %2, %3</source>
        <translation>試行 %1、%2、%3</translation>
    </message>
</context>
<context>
    <name>AttemptListModel</name>
    <message>
        <source>after %1</source>
        <extracomment>when an attempt began, counted from the start of the request</extracomment>
        <translation>%1 後</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>先頭トークン %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <extracomment>how long an attempt lasted</extracomment>
        <translation>所要 %1</translation>
    </message>
    <message>
        <source>reused connection</source>
        <translation>既存の接続を再利用</translation>
    </message>
    <message>
        <source>new connection</source>
        <translation>新規接続</translation>
    </message>
</context>
<context>
    <name>AttemptsPane</name>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>No target was asked.</source>
        <translation>どのターゲットにも送信されていません。</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups here</source>
        <translation>ここにあるバックアップ</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>ファイルから復元</translation>
    </message>
    <message>
        <source>Delete the backup?</source>
        <translation>バックアップを削除しますか？</translation>
    </message>
    <message>
        <source>%1 is deleted from the disk. This cannot be undone.</source>
        <translation>%1 をディスクから削除します。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>folder of the backups</source>
        <translation>バックアップのフォルダー</translation>
    </message>
</context>
<context>
    <name>BackupMaker</name>
    <message>
        <source>Make a backup now</source>
        <translation>今すぐバックアップを作成</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>With every request that is recorded and what was said in it.</source>
        <translation>記録されたすべてのリクエストと、そのやり取りの内容を含みます。</translation>
    </message>
    <message>
        <source>Configuration, secrets, logins and limits.</source>
        <translation>設定、シークレット、ログイン情報、制限。</translation>
    </message>
    <message>
        <source>Without requests</source>
        <translation>リクエストなし</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>バックアップのファイル</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Without one the backup opens with the key of your secrets, which is on this computer alone: useless when the disk is lost.</source>
        <translation>指定しない場合、バックアップはシークレットのキーで開きます。このキーはこのコンピューターにしかないため、ディスクを失うと開けなくなります。</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>パスフレーズ（再入力）</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再入力</translation>
    </message>
    <message>
        <source>Making …</source>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>Make backup</source>
        <translation>バックアップを作成</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Do not restore</source>
        <translation>復元しない</translation>
    </message>
</context>
<context>
    <name>BodyPane</name>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Whose body</source>
        <translation>どちらのボディか</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>ボディをコピー</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Which attempt</source>
        <translation>表示する試行</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>整形済み</translation>
    </message>
    <message>
        <source>Form of the body</source>
        <translation>ボディの表示形式</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>Find in this body (Ctrl+F)</source>
        <translation>このボディ内を検索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Open in an editor, as a file that goes when Plexus ends</source>
        <translation>エディターで開く（ファイルは Plexus の終了時に削除）</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>すべて展開</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>すべて折りたたむ</translation>
    </message>
</context>
<context>
    <name>BudgetsSection</name>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>For all keys together. At four fifths of it you are told; used up, requests are refused until it begins anew, by UTC. Empty: no budget.</source>
        <translation>すべてのキーを合わせた予算です。8 割に達すると通知し、使い切ると UTC で新しい期間が始まるまでリクエストを拒否します。空欄: 予算なし。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, in dollars</source>
        <extracomment>%1 &quot;Most a day may cost&quot;</extracomment>
        <translation>%1（ドル）</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>使い切り</translation>
    </message>
    <message>
        <source>almost used up</source>
        <translation>ほぼ使い切り</translation>
    </message>
    <message>
        <source>Save the budget</source>
        <translation>予算を保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Not held to the budget, for they name quotas of their own: %1</source>
        <extracomment>%1 names of keys</extracomment>
        <translation>個別のクォータがあるため、予算が適用されないキー: %1</translation>
    </message>
    <message>
        <source>Hold them to it</source>
        <translation>予算を適用</translation>
    </message>
    <message>
        <source>Quotas of requests, tokens or money for single keys warn before they are used up as well. What was spent is on the page Usage, with the budget as a line.</source>
        <translation>キーごとのリクエスト数、トークン、金額のクォータも、使い切る前に警告します。使った金額は「使用量」ページにあり、予算は線で示されます。</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>キーとクォータ</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用量</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
</context>
<context>
    <name>CaptureLight</name>
    <message>
        <source>Resume capture</source>
        <translation>記録を再開</translation>
    </message>
    <message>
        <source>Pause capture</source>
        <translation>記録を一時停止</translation>
    </message>
</context>
<context>
    <name>CaptureSection</name>
    <message>
        <source>Add rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Edit rule: %1</source>
        <translation>ルールを編集: %1</translation>
    </message>
    <message>
        <source>Remove rule: %1</source>
        <translation>ルールを削除: %1</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>ルールの種類</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Delete everything that is stored?</source>
        <translation>保存されているものをすべて削除しますか？</translation>
    </message>
    <message>
        <source>%1 This cannot be undone. Pinned requests are deleted too; the list of requests stays.</source>
        <translation>%1この操作は元に戻せません。ピン留めしたリクエストも削除されますが、リクエストの一覧は残ります。</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Requests with these keys, for these models or to these providers are always kept, whatever is chosen above.</source>
        <translation>上の選択にかかわらず、これらのキー、モデル、プロバイダーのリクエストを常に記録します。</translation>
    </message>
    <message>
        <source>No rules yet.</source>
        <translation>ルールはまだありません。</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ディスク上の保存内容</translation>
    </message>
    <message>
        <source>Resume capture</source>
        <translation>記録を再開</translation>
    </message>
    <message>
        <source>Pause capture</source>
        <translation>記録を一時停止</translation>
    </message>
    <message>
        <source>Delete everything stored</source>
        <translation>保存内容をすべて削除</translation>
    </message>
</context>
<context>
    <name>CataloguesSection</name>
    <message>
        <source>Lists of models</source>
        <translation>モデル一覧</translation>
    </message>
    <message>
        <source>Fetching …</source>
        <translation>取得中…</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>今すぐ取得</translation>
    </message>
    <message>
        <source>What models can do and cost. The request says nothing but that somebody asks.</source>
        <translation>モデルの機能と価格です。取得のリクエストでは、問い合わせがあったこと以外は何も伝わりません。</translation>
    </message>
</context>
<context>
    <name>ClearHistorySheet</name>
    <message>
        <source>Delete requests</source>
        <translation>リクエストを削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>削除するもの</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>古いもの</translation>
    </message>
    <message>
        <source>Those of the filter</source>
        <translation>フィルターに一致するもの</translation>
    </message>
    <message>
        <source>Older than, in days</source>
        <translation>経過日数（これより古いもの）</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>フィルター: %1</translation>
    </message>
    <message>
        <source>Keep pinned requests</source>
        <translation>ピン留めしたリクエストは残す</translation>
    </message>
    <message>
        <source>What was said in them goes with them, and they leave the figures of the usage page. For ten seconds it can be undone.</source>
        <translation>やり取りの内容も一緒に削除され、「使用量」ページの数値からも除かれます。10 秒以内なら元に戻せます。</translation>
    </message>
</context>
<context>
    <name>ClientRow</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take back what Plexus has set</source>
        <translation>Plexus による設定を元に戻す</translation>
    </message>
    <message>
        <source>Undo the set-up of %1</source>
        <translation>%1 の設定を元に戻す</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Test the way of %1</source>
        <translation>%1 の経路をテスト</translation>
    </message>
    <message>
        <source>Show steps …</source>
        <translation>手順を表示…</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Configure …</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Configure %1</source>
        <translation>%1 を設定</translation>
    </message>
</context>
<context>
    <name>ClientSettings</name>
    <message>
        <source>Plexus does not write the settings of %1.</source>
        <translation>Plexus は %1 の設定を書き込みません。</translation>
    </message>
    <message>
        <source>There is no place for the settings of %1 on this system.</source>
        <translation>このシステムには %1 の設定の保存場所がありません。</translation>
    </message>
    <message>
        <source>The settings have changed since you looked at them. Look at the changes again.</source>
        <translation>確認した後に設定が変更されました。変更内容をもう一度確認してください。</translation>
    </message>
    <message>
        <source>Whether %1 was changed before Plexus last ended cannot be told.</source>
        <translation>Plexus が前回終了する前に %1 が変更されたかどうかは判断できません。</translation>
    </message>
    <message>
        <source>NAME=value is missing.</source>
        <translation>NAME=value がありません。</translation>
    </message>
    <message>
        <source>this text has no end.</source>
        <translation>このテキストが閉じられていません。</translation>
    </message>
    <message>
        <source>The journal of clients&apos; settings cannot be read: %1</source>
        <translation>クライアント設定の変更記録を読み取れません: %1</translation>
    </message>
    <message>
        <source>The journal of clients&apos; settings was damaged. A copy is %1; the backups are beside it.</source>
        <translation>クライアント設定の変更記録が破損していました。コピーは %1 にあり、バックアップも同じ場所にあります。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written: %2</source>
        <translation>バックアップ %1 を書き込めません: %2</translation>
    </message>
    <message>
        <source>The journal of clients&apos; settings cannot be written: %1</source>
        <translation>クライアント設定の変更記録を書き込めません: %1</translation>
    </message>
    <message>
        <source>something else is written where %1 belongs.</source>
        <translation>%1 があるべき場所に別のものが書かれています。</translation>
    </message>
    <message>
        <source>nothing may follow the value.</source>
        <translation>値の後には何も書けません。</translation>
    </message>
    <message>
        <source>this comment has no end.</source>
        <translation>このコメントが閉じられていません。</translation>
    </message>
    <message>
        <source>this is nested too deep.</source>
        <translation>入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>a value is missing; the file ends too early.</source>
        <translation>値がありません。ファイルが途中で終わっています。</translation>
    </message>
    <message>
        <source>this object has no end.</source>
        <translation>このオブジェクトが閉じられていません。</translation>
    </message>
    <message>
        <source>this list has no end.</source>
        <translation>このリストが閉じられていません。</translation>
    </message>
    <message>
        <source>a comma is missing.</source>
        <translation>コンマがありません。</translation>
    </message>
    <message>
        <source>this is no value.</source>
        <translation>これは値ではありません。</translation>
    </message>
    <message>
        <source>No terminal was found. Set TERMINAL to yours, then start Plexus again.</source>
        <translation>ターミナルが見つかりません。環境変数 TERMINAL に使用するターミナルを設定し、Plexus を再起動してください。</translation>
    </message>
    <message>
        <source>%1 was not found in the search path.</source>
        <translation>%1 が検索パスに見つかりません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>The terminal did not start.</source>
        <translation>ターミナルが起動しませんでした。</translation>
    </message>
    <message>
        <source>%1 is write-protected. Allow its owner to write, then try again.</source>
        <translation>%1 は書き込み禁止です。所有者の書き込みを許可してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>You may not write %1. Ask whoever it belongs to.</source>
        <translation>%1 に書き込む権限がありません。所有者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 is in the way: a folder is needed there.</source>
        <translation>%1 があるため、必要なフォルダーを作成できません。</translation>
    </message>
    <message>
        <source>You may not write in the folder %1.</source>
        <translation>フォルダー %1 に書き込む権限がありません。</translation>
    </message>
    <message>
        <source>%1 is a link that leads back to itself.</source>
        <translation>%1 は自分自身に戻るリンクです。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB.</source>
        <translation>%1 は %2 MB を超えています。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>%1 を削除できません: %2</translation>
    </message>
    <message>
        <source>The file is written in a way Plexus cannot change safely at %1. Set it by hand.</source>
        <translation>このファイルの %1 は、Plexus が安全に変更できない書き方になっています。手動で設定してください。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行目、%2 列目: %3</translation>
    </message>
    <message>
        <source>the end of Plexus&apos; block stands alone. Take this line out.</source>
        <translation>Plexus のブロックの終わりだけがあります。この行を削除してください。</translation>
    </message>
    <message>
        <source>Plexus&apos; block has no end (%1).</source>
        <translation>Plexus のブロックに終わりがありません（%1）。</translation>
    </message>
    <message>
        <source>%1 is written on one line in braces. Give it a [table] of its own, then try again.</source>
        <translation>%1 は波かっこを使って 1 行で書かれています。独立した [table] にしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Lists of tables are not edited in TOML (%1).</source>
        <translation>TOML のテーブルのリストは編集しません（%1）。</translation>
    </message>
    <message>
        <source>the way %1 is written here is one Plexus leaves alone. Set it by hand, or write it as a block.</source>
        <translation>ここでの %1 の書き方は、Plexus では変更しません。手動で設定するか、ブロック形式で書いてください。</translation>
    </message>
    <message>
        <source>The file holds several documents (---).</source>
        <translation>このファイルには複数のドキュメント（---）が含まれています。</translation>
    </message>
    <message>
        <source>The file says too much.</source>
        <translation>ファイルの内容が多すぎます。</translation>
    </message>
    <message>
        <source>a name in double quotes is missing.</source>
        <translation>二重引用符で囲んだ名前がありません。</translation>
    </message>
    <message>
        <source>a colon is missing.</source>
        <translation>コロンがありません。</translation>
    </message>
</context>
<context>
    <name>ClientSetup</name>
    <message>
        <source>Point a client at Plexus</source>
        <translation>クライアントを Plexus に接続</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>The gateway is not running</source>
        <translation>ゲートウェイが動作していません</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>ベース URL</translation>
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
        <translation>クライアントの種類</translation>
    </message>
    <message>
        <source>Shell commands</source>
        <translation>シェルコマンド</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy shell commands</source>
        <translation>シェルコマンドをコピー</translation>
    </message>
    <message>
        <source>Run in the agent&apos;s shell</source>
        <translation>エージェントのシェルで実行</translation>
    </message>
    <message>
        <source>Replace YOUR_PLEXUS_KEY with the key.</source>
        <translation>YOUR_PLEXUS_KEY をキーに置き換えてください。</translation>
    </message>
</context>
<context>
    <name>ClientTexts</name>
    <message>
        <source>Also counts for Claude Code in VS Code. The Claude desktop app reads other settings.</source>
        <translation>VS Code の Claude Code にも適用されます。Claude デスクトップアプリは別の設定を読み込みます。</translation>
    </message>
    <message>
        <source>Sessions that are open keep their old settings: start them again.</source>
        <translation>開いているセッションは以前の設定のままです。起動し直してください。</translation>
    </message>
    <message>
        <source>Your ChatGPT login (auth.json) is not touched.</source>
        <translation>ChatGPT のログイン情報（auth.json）は変更しません。</translation>
    </message>
    <message>
        <source>Zed keeps keys in the keychain: paste it under Agent settings, Plexus, or set PLEXUS_API_KEY.</source>
        <translation>Zed はキーをキーチェーンに保存します。Agent 設定の Plexus に貼り付けるか、PLEXUS_API_KEY を設定してください。</translation>
    </message>
    <message>
        <source>VS Code 1.122 or newer; it may need a restart. Your organisation may have switched own models off.</source>
        <translation>VS Code 1.122 以降が必要です。再起動が必要な場合があります。組織が独自モデルを無効にしていることもあります。</translation>
    </message>
    <message>
        <source>Completions while you type stay with Copilot.</source>
        <translation>入力中の補完は Copilot のままです。</translation>
    </message>
    <message>
        <source>Continue is not developed further by its makers.</source>
        <translation>Continue の開発は終了しています。</translation>
    </message>
    <message>
        <source>The file is a script: Plexus adds a marked block at its end and leaves the rest alone.</source>
        <translation>このファイルはスクリプトです。Plexus は末尾に目印付きのブロックを追加し、ほかは変更しません。</translation>
    </message>
    <message>
        <source>Open a tunnel with a public https address that leads to Plexus. Whoever knows a key can use it, so give this key limits.</source>
        <translation>Plexus につながる公開 https アドレスのトンネルを開きます。キーを知っていれば誰でも使えるため、このキーには上限を設定してください。</translation>
    </message>
    <message>
        <source>In Cursor open Settings, Models, API Keys.</source>
        <translation>Cursor で Settings、Models、API Keys の順に開きます。</translation>
    </message>
    <message>
        <source>In the IDE open Settings, Tools, AI Assistant, Providers &amp; API keys.</source>
        <translation>IDE で Settings、Tools、AI Assistant、Providers &amp; API keys の順に開きます。</translation>
    </message>
    <message>
        <source>Choose “OpenAI-compatible” and enter address and key.</source>
        <translation>「OpenAI-compatible」を選び、アドレスとキーを入力します。</translation>
    </message>
    <message>
        <source>Test the connection, then choose a model for each use under Models Assignment.</source>
        <translation>接続をテストしてから、Models Assignment で用途ごとにモデルを選びます。</translation>
    </message>
    <message>
        <source>Choose “OpenAI Compatible” as provider and enter address and key.</source>
        <translation>プロバイダーに「OpenAI Compatible」を選び、アドレスとキーを入力します。</translation>
    </message>
    <message>
        <source>Enter a model by its name in Plexus.</source>
        <translation>モデルを Plexus での名前で入力します。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Line for the shell</source>
        <translation>シェル用の行</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Remote Control of Claude Code is off while it asks another address than Anthropic’s.</source>
        <translation>Anthropic 以外のアドレスに接続している間、Claude Code の Remote Control は使えません。</translation>
    </message>
    <message>
        <source>Signed in with Google, the CLI would bypass Plexus; it is switched to the key.</source>
        <translation>Google でサインインしていると CLI は Plexus を経由しないため、キーを使うように切り替えます。</translation>
    </message>
    <message>
        <source>Gemini CLI reads this file only in trusted folders. It asks in each new folder; without a terminal set GEMINI_CLI_TRUST_WORKSPACE=true.</source>
        <translation>Gemini CLI がこのファイルを読み込むのは、信頼済みのフォルダーだけです。新しいフォルダーごとに確認されます。ターミナルなしで使う場合は GEMINI_CLI_TRUST_WORKSPACE=true を設定してください。</translation>
    </message>
    <message>
        <source>If Gemini CLI asks how to sign in, choose “Use Gemini API Key”: it finds the key by itself.</source>
        <translation>Gemini CLI にサインイン方法を尋ねられたら、「Use Gemini API Key」を選んでください。キーは自動的に読み込まれます。</translation>
    </message>
    <message>
        <source>It knows only the models written to its file: set it up again after your models have changed.</source>
        <translation>ファイルに書き込まれたモデルしか認識しません。モデルを変更したら、もう一度設定してください。</translation>
    </message>
    <message>
        <source>Settings in a project’s folder override these.</source>
        <translation>プロジェクトのフォルダー内の設定が、これより優先されます。</translation>
    </message>
    <message>
        <source>Shared by Cline’s command line and its newer programs; the panel in VS Code has its own settings.</source>
        <translation>Cline のコマンドラインと新しいプログラムで共有されます。VS Code のパネルには別の設定があります。</translation>
    </message>
    <message>
        <source>Goose reads keys from the environment or its keychain: put the line below into your shell’s start-up file.</source>
        <translation>Goose はキーを環境変数またはキーチェーンから読み込みます。下の行をシェルの起動ファイルに追加してください。</translation>
    </message>
    <message>
        <source>Cursor’s own servers make the requests. They cannot reach this computer without a tunnel you open yourself.</source>
        <translation>リクエストを送るのは Cursor のサーバーです。自分でトンネルを開かないと、このコンピューターには届きません。</translation>
    </message>
    <message>
        <source>Enter the key as OpenAI key, switch on “Override OpenAI Base URL” and enter the tunnel’s address with /v1 at its end.</source>
        <translation>キーを OpenAI のキーとして入力し、「Override OpenAI Base URL」をオンにして、末尾に /v1 を付けたトンネルのアドレスを入力します。</translation>
    </message>
    <message>
        <source>Add your models by their names in Plexus. Agent and Tab may go on using Cursor’s.</source>
        <translation>モデルを Plexus での名前で追加します。Agent と Tab は引き続き Cursor のモデルを使うことがあります。</translation>
    </message>
    <message>
        <source>Open Cline’s panel in VS Code and there its settings, API Configuration.</source>
        <translation>VS Code で Cline のパネルを開き、その設定の API Configuration を開きます。</translation>
    </message>
    <message>
        <source>Key to paste</source>
        <translation>貼り付けるキー</translation>
    </message>
    <message>
        <source>Model for Opus requests</source>
        <translation>Opus のリクエスト用モデル</translation>
    </message>
    <message>
        <source>Model for Sonnet requests</source>
        <translation>Sonnet のリクエスト用モデル</translation>
    </message>
    <message>
        <source>Model for Haiku requests</source>
        <translation>Haiku のリクエスト用モデル</translation>
    </message>
</context>
<context>
    <name>ClientTiles</name>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>No coding agent was found on this computer.</source>
        <translation>このコンピューターにはコーディングエージェントが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Set up Plexus …</source>
        <translation>Plexus をセットアップ…</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>すべてのクライアント</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>clients</comment>
        <extracomment>So many clients beside those that are shown</extracomment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Take everything back?</source>
        <translation>すべて元に戻しますか？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>すべて復元</translation>
    </message>
    <message>
        <source>All clients get their files back as they were before Plexus changed them. Where somebody has changed a file since, only what Plexus had set goes.</source>
        <translation>すべてのクライアントのファイルを、Plexus が変更する前の状態に戻します。その後にほかで変更されたファイルからは、Plexus による設定だけを取り除きます。</translation>
    </message>
    <message>
        <source>Restore all …</source>
        <translation>すべて復元…</translation>
    </message>
    <message>
        <source>Take back what Plexus has set, in all clients</source>
        <translation>すべてのクライアントで Plexus による設定を元に戻す</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The gateway is not running, so nothing can point at it. Start it first.</source>
        <translation>ゲートウェイが起動していないため、接続先にできません。先に起動してください。</translation>
    </message>
    <message>
        <source>No coding agent was found</source>
        <translation>コーディングエージェントが見つかりません</translation>
    </message>
    <message>
        <source>Clients on this computer</source>
        <translation>このコンピューターのクライアント</translation>
    </message>
    <message>
        <source>Clients that were not found</source>
        <translation>見つからなかったクライアント</translation>
    </message>
    <message>
        <source>Coding agents on this computer, and whether they use Plexus.</source>
        <translation>このコンピューターのコーディングエージェントと、Plexus を使っているかどうかを示します。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Install one, then refresh. Any other program that speaks a known API works too: give it the address from Home and a key.</source>
        <translation>インストールしてから再読み込みしてください。既知の API を使うほかのプログラムも使えます。「ホーム」のアドレスとキーを設定してください。</translation>
    </message>
    <message>
        <source>Not installed (%1)</source>
        <translation>未インストール（%1）</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>展開済み</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>折りたたみ済み</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Move %1 to the left</source>
        <translation>%1 を左へ移動</translation>
    </message>
    <message>
        <source>Move %1 to the right</source>
        <translation>%1 を右へ移動</translation>
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
        <translation>リセット</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>行をコンパクトに</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>行をゆったりと</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>表の行</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>該当する項目はありません</translation>
    </message>
    <message>
        <source>Pages, actions, providers, models, keys, requests by ID</source>
        <translation>ページ、操作、プロバイダー、モデル、キー、リクエストの ID</translation>
    </message>
</context>
<context>
    <name>ComparisonRow</name>
    <message>
        <source>%1: %2, compared with %3</source>
        <translation>%1: %2、比較対象 %3</translation>
    </message>
</context>
<context>
    <name>ComparisonSheet</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Figures of both</source>
        <translation>双方の数値</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>Compare two requests</source>
        <translation>2 つのリクエストを比較</translation>
    </message>
</context>
<context>
    <name>ConfigurationFile</name>
    <message>
        <source>Configuration as a file</source>
        <translation>設定のファイル</translation>
    </message>
    <message>
        <source>Export as YAML</source>
        <translation>YAML にエクスポート</translation>
    </message>
    <message>
        <source>File to export to</source>
        <translation>エクスポート先のファイル</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Import YAML</source>
        <translation>YAML をインポート</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>インポートするファイル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>For use on another computer. References to secrets are included; plain-text credentials and key hashes are not.</source>
        <translation>ほかのコンピューターで使うためのファイルです。シークレットへの参照は含み、平文の認証情報とキーのハッシュは含みません。</translation>
    </message>
    <message>
        <source>Replaces the whole configuration. You first see what would change.</source>
        <translation>設定全体を置き換えます。その前に変更される内容を確認できます。</translation>
    </message>
    <message>
        <source>Preview changes</source>
        <translation>変更内容をプレビュー</translation>
    </message>
    <message>
        <source>What the import would change</source>
        <translation>インポートで変更される内容</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>The link has too many fields.</source>
        <translation>リンクのフィールドが多すぎます。</translation>
    </message>
    <message>
        <source>The link is not written as links are: a field of it cannot be decoded.</source>
        <translation>リンクの書式が正しくありません。デコードできないフィールドがあります。</translation>
    </message>
    <message>
        <source>The link says %1 twice.</source>
        <translation>リンクに %1 が 2 回含まれています。</translation>
    </message>
    <message>
        <source>The link&apos;s %1 is too long.</source>
        <translation>リンクの %1 が長すぎます。</translation>
    </message>
    <message>
        <source>The link&apos;s %1 holds characters that cannot be seen.</source>
        <translation>リンクの %1 に見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>The link&apos;s base_url is not an address.</source>
        <translation>リンクの base_url がアドレスではありません。</translation>
    </message>
    <message>
        <source>The link&apos;s base_url must begin with https:// or http://.</source>
        <translation>リンクの base_url は https:// または http:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>The link&apos;s base_url must not have a user, a query or a fragment.</source>
        <translation>リンクの base_url にユーザー、クエリ、フラグメントは使えません。</translation>
    </message>
    <message>
        <source>The link&apos;s base_url must be written in plain ASCII.</source>
        <translation>リンクの base_url は ASCII 文字だけで書く必要があります。</translation>
    </message>
    <message>
        <source>The link&apos;s models are too many, or a name among them is too long.</source>
        <translation>リンクのモデルが多すぎるか、長すぎる名前があります。</translation>
    </message>
    <message>
        <source>A model in the link has a name no model has.</source>
        <translation>リンクに、モデル名として使えない名前があります。</translation>
    </message>
    <message>
        <source>The link names neither a preset nor a base_url, so there is nothing to add.</source>
        <translation>リンクにプリセットも base_url もないため、追加するものがありません。</translation>
    </message>
    <message>
        <source>The link&apos;s api_key is not a key.</source>
        <translation>リンクの api_key がキーではありません。</translation>
    </message>
    <message>
        <source>The link leads to a page Plexus does not have.</source>
        <translation>リンク先のページは Plexus にありません。</translation>
    </message>
    <message>
        <source>The link is too long.</source>
        <translation>リンクが長すぎます。</translation>
    </message>
    <message>
        <source>That is no link of Plexus: those begin with plexus://.</source>
        <translation>Plexus のリンクではありません。Plexus のリンクは plexus:// で始まります。</translation>
    </message>
    <message>
        <source>The link holds characters a link must not have.</source>
        <translation>リンクに使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>The link has a fragment, which no link of Plexus has.</source>
        <translation>リンクにフラグメントがあります。Plexus のリンクにフラグメントはありません。</translation>
    </message>
    <message>
        <source>The link asks for something Plexus does not do by a link.</source>
        <translation>リンクからは実行できない操作です。</translation>
    </message>
    <message>
        <source>The link contains an unknown field, “%1”. Ask whoever sent it for a new link, or update Plexus.</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>リンクに不明なフィールド「%1」があります。リンクの送信者に新しいリンクを依頼するか、Plexus を更新してください。</translation>
    </message>
    <message>
        <source>The link&apos;s id is not the ID of a request.</source>
        <translation>リンクの id がリクエストの ID ではありません。</translation>
    </message>
</context>
<context>
    <name>DeleteLogSheet</name>
    <message>
        <source>Delete requests from the log</source>
        <translation>ログからリクエストを削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>30 日より前</translation>
    </message>
    <message>
        <source>Older than a week</source>
        <translation>1 週間より前</translation>
    </message>
    <message>
        <source>Older than a day</source>
        <translation>1 日より前</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>削除するリクエスト</translation>
    </message>
    <message>
        <source>Finished requests to MCP servers are deleted from the database, also those the filter leaves out. It cannot be undone.</source>
        <translation>MCP サーバーへの完了したリクエストを、フィルターで隠れているものも含めてデータベースから削除します。この操作は元に戻せません。</translation>
    </message>
</context>
<context>
    <name>DeleteRequestSheet</name>
    <message>
        <source>Delete this request?</source>
        <translation>このリクエストを削除しますか？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 is deleted from the database. It cannot be undone.</source>
        <translation>%1 をデータベースから削除します。この操作は元に戻せません。</translation>
    </message>
</context>
<context>
    <name>DiffRow</name>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>同じ %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展開</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>What would change</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>前の変更</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>次の変更</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Side by side (I)</source>
        <translation>左右に並べて表示 (I)</translation>
    </message>
    <message>
        <source>In one text (I)</source>
        <translation>1 つのテキストで表示 (I)</translation>
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
        <translation>一時フォルダーを作成できませんでした: %1</translation>
    </message>
    <message>
        <source>The desktop opens no program for it. Until Plexus ends it is at %1</source>
        <translation>デスクトップでこれを開くプログラムがありません。Plexus を終了するまでのファイルの場所: %1</translation>
    </message>
</context>
<context>
    <name>EndClientSheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>クライアントを Plexus に接続</translation>
    </message>
    <message>
        <source>The gateway is not running</source>
        <translation>ゲートウェイが動作していません</translation>
    </message>
    <message>
        <source>base URL for %1</source>
        <extracomment>%1 is the name of an API, &quot;Anthropic Messages&quot;</extracomment>
        <translation>%1 のベース URL</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>クライアントキー</translation>
    </message>
    <message>
        <source>client key</source>
        <translation>クライアントキー</translation>
    </message>
    <message>
        <source>Clients need a key; there is none yet.</source>
        <translation>クライアントにはキーが必要です。まだ 1 つもありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s). A key is shown once, when it is made.</source>
        <translation>
            <numerusform>キー %n 個。キーが表示されるのは作成時の 1 回だけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Manage keys</source>
        <translation>キーを管理</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>キーを追加</translation>
    </message>
</context>
<context>
    <name>EntityRow</name>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
</context>
<context>
    <name>ErrorCodes</name>
    <message>
        <source>The request was not well-formed.</source>
        <translation>リクエストの形式が正しくありませんでした。</translation>
    </message>
    <message>
        <source>The request was too large.</source>
        <translation>リクエストが大きすぎました。</translation>
    </message>
    <message>
        <source>The headers of the request were too large.</source>
        <translation>リクエストのヘッダーが大きすぎました。</translation>
    </message>
    <message>
        <source>The request was of a type that is not served there.</source>
        <translation>このアドレスでは扱えない種類のリクエストでした。</translation>
    </message>
    <message>
        <source>The address does not take this method.</source>
        <translation>このアドレスではこのメソッドを使えません。</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>このアドレスには何もありません。</translation>
    </message>
    <message>
        <source>The client took too long to send its request.</source>
        <translation>クライアントがリクエストを送り終えるまでに時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The request came without a key that is known.</source>
        <translation>リクエストに有効なキーがありませんでした。</translation>
    </message>
    <message>
        <source>The key may not do this.</source>
        <translation>このキーでは許可されていません。</translation>
    </message>
    <message>
        <source>There is no model of this name.</source>
        <translation>この名前のモデルはありません。</translation>
    </message>
    <message>
        <source>The answer that the request goes on from is not there.</source>
        <translation>リクエストの続きの元になる応答がありません。</translation>
    </message>
    <message>
        <source>The answer that was asked for is not there.</source>
        <translation>求められた応答がありません。</translation>
    </message>
    <message>
        <source>The conversation that was asked for is not there.</source>
        <translation>求められた会話がありません。</translation>
    </message>
    <message>
        <source>No target of the model takes requests of this kind.</source>
        <translation>この種類のリクエストを受け付けるターゲットが、モデルにありません。</translation>
    </message>
    <message>
        <source>A limit of the key was used up.</source>
        <translation>キーの上限に達しました。</translation>
    </message>
    <message>
        <source>The provider could not be reached.</source>
        <translation>プロバイダーに接続できませんでした。</translation>
    </message>
    <message>
        <source>The provider took too long.</source>
        <translation>プロバイダーの応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The connection broke before the provider&apos;s answer was whole.</source>
        <translation>プロバイダーの応答が終わる前に接続が切れました。</translation>
    </message>
    <message>
        <source>The provider answered with an error.</source>
        <translation>プロバイダーがエラーを返しました。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be understood.</source>
        <translation>プロバイダーの応答を解釈できませんでした。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer was empty.</source>
        <translation>プロバイダーの応答が空でした。</translation>
    </message>
    <message>
        <source>The provider&apos;s address leads back to Plexus itself.</source>
        <translation>プロバイダーのアドレスが Plexus 自身に戻っています。</translation>
    </message>
    <message>
        <source>The model has no target that can be asked.</source>
        <translation>モデルに、送信できるターゲットがありません。</translation>
    </message>
    <message>
        <source>All targets of the model are cooling down after failures.</source>
        <translation>モデルのターゲットがすべて、失敗のためクールダウン中です。</translation>
    </message>
    <message>
        <source>All targets of the model were busy.</source>
        <translation>モデルのターゲットがすべて処理中でした。</translation>
    </message>
    <message>
        <source>The key or account of the provider could not be read.</source>
        <translation>プロバイダーのキーまたはアカウントを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The configuration was refused.</source>
        <translation>設定が拒否されました。</translation>
    </message>
    <message>
        <source>The database could not be read or written.</source>
        <translation>データベースを読み書きできませんでした。</translation>
    </message>
    <message>
        <source>No port could be opened.</source>
        <translation>ポートを開けませんでした。</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>リクエストがキャンセルされました。</translation>
    </message>
    <message>
        <source>Something went wrong in Plexus itself.</source>
        <translation>Plexus 自体で問題が発生しました。</translation>
    </message>
</context>
<context>
    <name>ErrorNotice</name>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show stack</source>
        <translation>スタックを表示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>All of the error</source>
        <translation>エラーの全文</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>EventHeading</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>when an event came, counted from the start of the request</extracomment>
        <translation>経過</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>time since the event before</extracomment>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
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
        <translation>ストリームのイベント</translation>
    </message>
</context>
<context>
    <name>EventPairs</name>
    <message>
        <source>From the provider</source>
        <translation>プロバイダーから</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>クライアントへ</translation>
    </message>
    <message>
        <source>Events of both sides</source>
        <translation>双方のイベント</translation>
    </message>
    <message>
        <source>Choose an event: what belongs to it on the other side is marked.</source>
        <translation>イベントを選択すると、反対側で対応するイベントに印が付きます。</translation>
    </message>
    <message>
        <source>The provider&apos;s event</source>
        <translation>プロバイダーのイベント</translation>
    </message>
    <message>
        <source>The client&apos;s event</source>
        <translation>クライアントのイベント</translation>
    </message>
</context>
<context>
    <name>EventsPane</name>
    <message>
        <source>Side of the gateway</source>
        <translation>ゲートウェイのどちら側か</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>イベントの種類</translation>
    </message>
    <message>
        <source>No events: the answer was no stream, or it was not kept.</source>
        <translation>イベントはありません。応答がストリームではなかったか、保持されていません。</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>イベント %1</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>選択したイベント</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>整形済み</translation>
    </message>
    <message>
        <source>Form of the event</source>
        <translation>イベントの表示形式</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>片側</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>両側</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>表示するイベント</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Error %1</source>
        <translation>エラー %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>受信中</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>OK %1</source>
        <translation>OK %1</translation>
    </message>
    <message>
        <source>%1 input tokens</source>
        <translation>入力トークン %1</translation>
    </message>
    <message>
        <source>%1 read from cache</source>
        <translation>キャッシュから読み込み %1</translation>
    </message>
    <message>
        <source>%1 written to cache</source>
        <translation>キャッシュへ書き込み %1</translation>
    </message>
    <message>
        <source>%1 output tokens</source>
        <translation>出力トークン %1</translation>
    </message>
    <message>
        <source>%1 of them reasoning</source>
        <translation>うち推論 %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>%1 is &quot;provider/model&quot;</extracomment>
        <translation>%1 へ</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is the program that sent the request</extracomment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1, by the model&apos;s price</source>
        <translation>%1（モデルの価格による）</translation>
    </message>
    <message>
        <source>%1, by the model&apos;s price tiers</source>
        <translation>%1（モデルの段階別価格による）</translation>
    </message>
    <message>
        <source>%1, by OpenRouter&apos;s price list</source>
        <translation>%1（OpenRouter の価格表による）</translation>
    </message>
    <message>
        <source>%1, the price of a request</source>
        <translation>%1（リクエスト単位の価格）</translation>
    </message>
    <message>
        <source>%1, as the provider reported</source>
        <translation>%1（プロバイダーの報告による）</translation>
    </message>
    <message>
        <source>Token count</source>
        <translation>トークン数の計算</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Translation of speech</source>
        <translation>音声翻訳</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>音声合成</translation>
    </message>
    <message>
        <source>Image generation</source>
        <translation>画像生成</translation>
    </message>
    <message>
        <source>Image edit</source>
        <translation>画像編集</translation>
    </message>
    <message>
        <source>Image variation</source>
        <translation>画像バリエーション</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>リランキング</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>モデレーション</translation>
    </message>
    <message>
        <source>Raw relay</source>
        <translation>パススルー</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>ファイル %n 件、%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>入力 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of sound</source>
        <translation>音声 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>画像 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by what was made, heard or spoken</source>
        <translation>%1（生成、聴取、読み上げの量による）</translation>
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
        <translation>%1 の間、何も届いていません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the API&apos;s word for why an answer ended (&quot;length&quot;), %2 what it means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the model had no more to say</source>
        <translation>モデルが応答を言い終えました</translation>
    </message>
    <message>
        <source>it came to one of the stop texts</source>
        <translation>停止文字列の 1 つに達しました</translation>
    </message>
    <message>
        <source>the limit of tokens was reached</source>
        <translation>トークン数の上限に達しました</translation>
    </message>
    <message>
        <source>the model&apos;s context was full</source>
        <translation>モデルのコンテキストがいっぱいになりました</translation>
    </message>
    <message>
        <source>it waits for the results of tools</source>
        <translation>ツールの結果を待っています</translation>
    </message>
    <message>
        <source>it was refused or filtered</source>
        <translation>拒否またはフィルターされました</translation>
    </message>
    <message>
        <source>it paused, to be gone on with</source>
        <translation>一時停止しました。続きを送れます</translation>
    </message>
    <message>
        <source>the model failed</source>
        <translation>モデルが失敗しました</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1 is a size: &quot;2.0 kB&quot;</extracomment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>≈ %1 tokens</source>
        <extracomment>%1 a number; about so many</extracomment>
        <translation>≈ %1 トークン</translation>
    </message>
    <message>
        <source>≈ %1 tok/s</source>
        <extracomment>%1 a number; tokens a second, about</extracomment>
        <translation>≈ %1 トークン/秒</translation>
    </message>
</context>
<context>
    <name>ExchangeFilter</name>
    <message>
        <source>There is no filter “%1:”; perhaps “%2:”. It is searched as text.</source>
        <translation>「%1:」というフィルターはありません。「%2:」かもしれません。文字列として検索します。</translation>
    </message>
    <message>
        <source>There is no filter “%1:”, so it is searched as text. Filters: %2</source>
        <translation>「%1:」というフィルターはないため、文字列として検索します。使えるフィルター: %2</translation>
    </message>
    <message>
        <source>status: takes error, running, ok, cancelled or a code such as 429; “%1” is ignored.</source>
        <translation>status: には error、running、ok、cancelled、または 429 などのコードを指定します。「%1」は無視されます。</translation>
    </message>
    <message>
        <source>attempt: takes a number of attempts such as &gt;1; “%1” is ignored.</source>
        <translation>attempt: には &gt;1 のような試行回数を指定します。「%1」は無視されます。</translation>
    </message>
    <message>
        <source>%1: takes a time such as &gt;2s or &lt;300ms; “%2” is ignored.</source>
        <translation>%1: には &gt;2s や &lt;300ms のような時間を指定します。「%2」は無視します。</translation>
    </message>
    <message>
        <source>cost: takes dollars such as &gt;0.1 or &lt;2; “%1” is ignored.</source>
        <translation>cost: には &gt;0.1 や &lt;2 のようなドルの金額を指定します。「%1」は無視します。</translation>
    </message>
    <message>
        <source>is: takes pinned or noted; “%1” is ignored.</source>
        <translation>is: には pinned または noted を指定します。「%1」は無視します。</translation>
    </message>
    <message>
        <source>error, running, ok, cancelled or a number</source>
        <translation>error、running、ok、cancelled または番号</translation>
    </message>
    <message>
        <source>what kind of error it was</source>
        <translation>エラーの種類</translation>
    </message>
    <message>
        <source>how many targets were tried</source>
        <translation>試行したターゲットの数</translation>
    </message>
    <message>
        <source>time to the first token</source>
        <translation>先頭トークンまでの時間</translation>
    </message>
    <message>
        <source>how long it took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>in dollars</source>
        <translation>ドル</translation>
    </message>
    <message>
        <source>how long ago at most</source>
        <translation>さかのぼる期間</translation>
    </message>
    <message>
        <source>a tool that is offered or called, in kept bodies</source>
        <translation>提供された、または呼び出されたツール（保持されたボディ内）</translation>
    </message>
    <message>
        <source>text of kept bodies</source>
        <translation>保持されたボディのテキスト</translation>
    </message>
    <message>
        <source>pinned or noted</source>
        <translation>ピン留めまたはメモあり</translation>
    </message>
    <message>
        <source>asked for, or gone to</source>
        <translation>指定されたもの、または転送先</translation>
    </message>
    <message>
        <source>of any attempt</source>
        <translation>いずれかの試行</translation>
    </message>
    <message>
        <source>the program that asked</source>
        <translation>リクエストしたプログラム</translation>
    </message>
    <message>
        <source>the key, or its label</source>
        <translation>キーまたはそのラベル</translation>
    </message>
    <message>
        <source>the client&apos;s API</source>
        <translation>クライアントの API</translation>
    </message>
    <message>
        <source>one conversation of an agent</source>
        <translation>エージェントの 1 つの会話</translation>
    </message>
    <message>
        <source>%1: takes a time such as 30m, 1h or 2d; “%2” is ignored.</source>
        <translation>%1: には 30m、1h、2d のような時間を指定します。「%2」は無視されます。</translation>
    </message>
    <message>
        <source>how long ago at least</source>
        <translation>これより前のもの</translation>
    </message>
    <message>
        <source>%1: takes a number such as &gt;10 or =0; “%2” is ignored.</source>
        <translation>%1: には &gt;10 や =0 のような数値を指定します。「%2」は無視されます。</translation>
    </message>
    <message>
        <source>speed: takes tokens a second such as &lt;20 or &gt;100; “%1” is ignored.</source>
        <translation>speed: には &lt;20 や &gt;100 のような 1 秒あたりのトークン数を指定します。「%1」は無視されます。</translation>
    </message>
    <message>
        <source>why the answer ended</source>
        <translation>応答が終わった理由</translation>
    </message>
    <message>
        <source>how many tools the answer called</source>
        <translation>応答がツールを呼び出した回数</translation>
    </message>
    <message>
        <source>how many tools the request offered</source>
        <translation>リクエストに含まれるツールの数</translation>
    </message>
    <message>
        <source>how many messages the request held</source>
        <translation>リクエストに含まれるメッセージの数</translation>
    </message>
    <message>
        <source>tokens a second</source>
        <translation>1 秒あたりのトークン数</translation>
    </message>
</context>
<context>
    <name>ExchangeInspector</name>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>指定されたモデル</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>先頭トークン</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>from cache</source>
        <translation>キャッシュから</translation>
    </message>
    <message>
        <source>to cache</source>
        <translation>キャッシュへ</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>リクエストボディ</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>レスポンスボディ</translation>
    </message>
    <message>
        <source>Stream events</source>
        <translation>ストリームイベント</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Request from the client</source>
        <translation>クライアントからのリクエスト</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1、試行 %2</translation>
    </message>
    <message>
        <source>Request to %1</source>
        <translation>%1 へのリクエスト</translation>
    </message>
    <message>
        <source>Response to the client</source>
        <translation>クライアントへのレスポンス</translation>
    </message>
    <message>
        <source>%1, translated to %2</source>
        <extracomment>%1 the client&apos;s API dialect, %2 the provider&apos;s</extracomment>
        <translation>%1、%2 に変換</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>emulated: %1</source>
        <translation>代替: %1</translation>
    </message>
    <message>
        <source>repaired: %1</source>
        <translation>修正: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>省略: %1</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <extracomment>%1 a number of tokens</extracomment>
        <translation>%1（推定）</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Started by agent</source>
        <translation>起動元のエージェント</translation>
    </message>
    <message>
        <source>It went to %1.</source>
        <translation>%1 に転送されました。</translation>
    </message>
    <message>
        <source>It went to %1: %2.</source>
        <extracomment>%1 provider/model, %2 a short phrase: &quot;first in order&quot;</extracomment>
        <translation>%1 に転送されました: %2。</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>ストリーミング</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Response from %1</source>
        <translation>%1 からのレスポンス</translation>
    </message>
    <message>
        <source>%1 failed with %2</source>
        <translation>%1 が %2 で失敗</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 が失敗</translation>
    </message>
    <message>
        <source>%1, so it was asked once more.</source>
        <extracomment>%1 is &quot;openai/gpt-5 failed with 500&quot;</extracomment>
        <translation>%1したため、もう一度送信しました。</translation>
    </message>
    <message>
        <source>%1, so the next target, %2, was asked.</source>
        <extracomment>likewise; %2 provider/model</extracomment>
        <translation>%1したため、次のターゲット %2 に送信しました。</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>先頭テキスト</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>%1 a number</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 トークン/秒</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>終了理由</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>ツール呼び出し</translation>
    </message>
    <message>
        <source>Tools offered</source>
        <translation>提示したツール</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export request</source>
        <translation>リクエストをエクスポート</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
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
        <translation>ボディ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The file as it will be written</source>
        <translation>書き出されるファイルの内容</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Structure only</source>
        <translation>構造のみ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Key name, address and session ID</source>
        <translation>キー名、アドレス、セッション ID</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>含める</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Credentials are always masked. %1.</source>
        <translation>認証情報は常にマスクされます。%1。</translation>
    </message>
    <message numerus="yes">
        <source>Export %n request(s)</source>
        <translation>
            <numerusform>リクエスト %n 件をエクスポート</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactSection</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy all of %1</source>
        <translation>%1 をすべてコピー</translation>
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
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>days and hours</extracomment>
        <translation>%1日%2時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter: text, model:, status:error, cost:&gt;0.1</source>
        <translation>フィルター: テキスト、model:、status:error、cost:&gt;0.1</translation>
    </message>
    <message>
        <source>Tokens look at one field each; they are offered while you type.</source>
        <translation>フィルターはそれぞれ 1 つの項目を検索します。入力中に候補が表示されます。</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Words are searched everywhere. Tokens: model: provider: client: key: status: code: dialect: session: finish: calls: tools: messages: attempt: ttft: duration: speed: cost: tool: body: since: until: is:</source>
        <translation>語句はすべての項目から検索します。フィルター: model: provider: client: key: status: code: dialect: session: finish: calls: tools: messages: attempt: ttft: duration: speed: cost: tool: body: since: until: is:</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this body</source>
        <translation>このボディ内を検索</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>前の一致箇所（Shift+Enter）</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>次の一致箇所（Enter）</translation>
    </message>
    <message>
        <source>Stop looking (Esc)</source>
        <translation>検索を終了（Esc）</translation>
    </message>
</context>
<context>
    <name>FirstRunAccounts</name>
    <message>
        <source>Add an API key …</source>
        <translation>API キーを追加…</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>このコンピューターで見つかったもの</translation>
    </message>
    <message>
        <source>Login of %1</source>
        <extracomment>%1 is a program</extracomment>
        <translation>%1 のログイン情報</translation>
    </message>
    <message>
        <source>Use it …</source>
        <translation>使用…</translation>
    </message>
    <message>
        <source>Use the login of %1</source>
        <translation>%1 のログイン情報を使用</translation>
    </message>
    <message>
        <source>Use as a provider …</source>
        <translation>プロバイダーとして使用…</translation>
    </message>
    <message>
        <source>Use %1 as a provider</source>
        <translation>%1 をプロバイダーとして使用</translation>
    </message>
    <message>
        <source>Clients can ask for them by their own names from then on</source>
        <translation>以後、クライアントはモデル自身の名前で指定できます</translation>
    </message>
    <message>
        <source>Offer the models of %1</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>%1 のモデルを提供</translation>
    </message>
    <message>
        <source>Choose models from the list of %1</source>
        <translation>%1 の一覧からモデルを選択</translation>
    </message>
    <message>
        <source>Plexus sends what your coding agents ask to the providers you name here. Keys and logins are stored encrypted on this computer, and sent to nobody but the provider they belong to.</source>
        <translation>Plexus は、コーディングエージェントのリクエストを、ここで指定したプロバイダーに送ります。キーとログイン情報は暗号化してこのコンピューターに保存され、それぞれのプロバイダー以外には送信されません。</translation>
    </message>
    <message>
        <source>Some vendors object when another program uses their subscription. Plexus says so before you sign in and never poses as another program; such requests may be refused, or the account closed.</source>
        <translation>サブスクリプションを別のプログラムで使うことを認めないベンダーもあります。その場合は Plexus がサインインの前にお知らせします。Plexus がほかのプログラムを装うことはないため、リクエストが拒否されたり、アカウントが停止されたりすることがあります。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a company or product, %2 the name of an account there</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message numerus="yes">
        <source>Add %n more model(s)</source>
        <translation>
            <numerusform>さらにモデル %n 個を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add its %n model(s)</source>
        <translation>
            <numerusform>モデル %n 個を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose models …</source>
        <translation>モデルを選択…</translation>
    </message>
</context>
<context>
    <name>FirstRunCheck</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Each ticked model is asked for one word, through the gateway, as a client would. That costs a few tokens.</source>
        <translation>チェックした各モデルに、クライアントと同じようにゲートウェイ経由でひと言だけ応答させます。トークンを少し消費します。</translation>
    </message>
    <message>
        <source>There is no model clients could ask for yet. Go back and add one, or finish and do it later.</source>
        <translation>クライアントが指定できるモデルがまだありません。戻って追加するか、このまま完了して後で追加してください。</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>No client points at Plexus yet.</source>
        <translation>Plexus に接続するクライアントはまだありません。</translation>
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
        <translation>ターミナルで開く</translation>
    </message>
    <message>
        <source>Open %1 in a terminal</source>
        <extracomment>%1 is a client</extracomment>
        <translation>%1 をターミナルで開く</translation>
    </message>
</context>
<context>
    <name>FirstRunClients</name>
    <message>
        <source>The gateway is not running, so nothing can point at it. Start it first.</source>
        <translation>ゲートウェイが起動していないため、接続先にできません。先に起動してください。</translation>
    </message>
    <message>
        <source>No coding agent was found on this computer. Any program that speaks a known API works: give it the address from Home and a key.</source>
        <translation>このコンピューターにはコーディングエージェントが見つかりませんでした。既知の API を使うプログラムなら使えます。「ホーム」のアドレスとキーを設定してください。</translation>
    </message>
    <message>
        <source>Choose the agents that should use Plexus. You see every change before it is written, and can undo it on the Clients page.</source>
        <translation>Plexus を使うエージェントを選んでください。変更はすべて書き込む前に確認でき、「クライアント」ページで元に戻せます。</translation>
    </message>
    <message>
        <source>Copies of the files are kept in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>ファイルのコピーは %1 に保管されます</translation>
    </message>
    <message>
        <source>There is no model clients could ask for yet. Go back and add one, or skip this step.</source>
        <translation>クライアントが指定できるモデルがまだありません。戻って追加するか、この手順をスキップしてください。</translation>
    </message>
    <message>
        <source>Some clients have to be set up by hand; their steps are on the Clients page.</source>
        <translation>手動で設定するクライアントもあります。手順は「クライアント」ページにあります。</translation>
    </message>
</context>
<context>
    <name>FirstRunSheet</name>
    <message>
        <source>Set up Plexus</source>
        <translation>Plexus をセットアップ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>書き込み中…</translation>
    </message>
    <message>
        <source>Write these changes</source>
        <translation>変更を書き込む</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>1 Accounts</source>
        <translation>1 アカウント</translation>
    </message>
    <message>
        <source>2 Clients</source>
        <translation>2 クライアント</translation>
    </message>
    <message>
        <source>3 Check</source>
        <translation>3 確認</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>Try the ticked models</source>
        <translation>チェックしたモデルを試す</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
</context>
<context>
    <name>FormChange</name>
    <message>
        <source>Changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <extracomment>%1 is what a setting is unless somebody changes it</extracomment>
        <translation>デフォルト: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <extracomment>%1 is the label of a setting</extracomment>
        <translation>%1 をリセット</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>optional</source>
        <extracomment>Beside the label of a field that may stay empty</extracomment>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Beside a number nobody has set</extracomment>
        <translation>デフォルト</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Line %1: “%2” is given twice.</source>
        <translation>%1 行目: 「%2」が 2 回指定されています。</translation>
    </message>
</context>
<context>
    <name>Gateway</name>
    <message>
        <source>in order</source>
        <extracomment>Why a target was tried at its place; so are the next ones</extracomment>
        <translation>順番どおり</translation>
    </message>
    <message>
        <source>first in order</source>
        <translation>順番の先頭</translation>
    </message>
    <message>
        <source>next in order</source>
        <translation>順番が次</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>無作為に選択</translation>
    </message>
    <message>
        <source>lowest price %1 per million mixed tokens</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>最安値、混合トークン 100 万あたり %1</translation>
    </message>
    <message>
        <source>price %1 per million mixed tokens</source>
        <translation>価格は混合トークン 100 万あたり %1</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>fastest first token %1 ms</source>
        <translation>最初のトークンが最速、%1 ms</translation>
    </message>
    <message>
        <source>first token %1 ms</source>
        <translation>最初のトークン %1 ms</translation>
    </message>
    <message>
        <source>fastest whole answer %1 ms</source>
        <translation>応答全体が最速、%1 ms</translation>
    </message>
    <message>
        <source>whole answer %1 ms</source>
        <translation>応答全体 %1 ms</translation>
    </message>
    <message>
        <source>highest end-to-end speed %1 tokens/s</source>
        <translation>全体の速度が最速、%1 トークン/秒</translation>
    </message>
    <message>
        <source>end-to-end speed %1 tokens/s</source>
        <translation>全体の速度 %1 トークン/秒</translation>
    </message>
    <message>
        <source>highest speed %1 tokens/s</source>
        <translation>速度が最速、%1 トークン/秒</translation>
    </message>
    <message>
        <source>speed %1 tokens/s</source>
        <translation>速度 %1 トークン/秒</translation>
    </message>
    <message>
        <source>no measurements yet</source>
        <translation>まだ計測なし</translation>
    </message>
    <message>
        <source>fewest requests in 24 hours (%1)</source>
        <translation>24 時間のリクエストが最少（%1）</translation>
    </message>
    <message>
        <source>%1 requests in 24 hours</source>
        <translation>24 時間のリクエスト数 %1</translation>
    </message>
    <message>
        <source>%1 of its allowance left, reset at %2</source>
        <extracomment>%1 is a share (&quot;64 %&quot;), %2 a time</extracomment>
        <translation>割り当ての残り %1、リセット %2</translation>
    </message>
    <message>
        <source>%1 of its balance left</source>
        <extracomment>%1 is a share (&quot;64 %&quot;)</extracomment>
        <translation>残高の残り %1</translation>
    </message>
    <message>
        <source>allowance used up</source>
        <translation>割り当てを使い切り</translation>
    </message>
    <message>
        <source>allowance unknown</source>
        <translation>割り当て不明</translation>
    </message>
    <message>
        <source>tried out, never measured</source>
        <translation>試行、未計測</translation>
    </message>
    <message>
        <source>tried out, last measured at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>試行、最後の計測 %1</translation>
    </message>
    <message>
        <source>tried out</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>the conversation&apos;s last answer came from it</source>
        <translation>この会話の直前の応答元</translation>
    </message>
    <message>
        <source>named directly</source>
        <translation>直接指定</translation>
    </message>
    <message>
        <source>target disabled</source>
        <extracomment>Why a target was skipped; so are the next ones</extracomment>
        <translation>ターゲットは無効</translation>
    </message>
    <message>
        <source>provider disabled</source>
        <translation>プロバイダーは無効</translation>
    </message>
    <message>
        <source>provider not configured</source>
        <translation>プロバイダーは未設定</translation>
    </message>
    <message>
        <source>alias disabled</source>
        <translation>エイリアスは無効</translation>
    </message>
    <message>
        <source>alias not configured</source>
        <translation>エイリアスは未設定</translation>
    </message>
    <message>
        <source>alias contains itself</source>
        <translation>エイリアスが自分自身を含む</translation>
    </message>
    <message>
        <source>the key may not use the provider</source>
        <translation>このキーはプロバイダーを使えません</translation>
    </message>
    <message>
        <source>made for another kind of request</source>
        <translation>別の種類のリクエスト用</translation>
    </message>
    <message>
        <source>speaks no API the request can be translated to</source>
        <translation>変換できる API に対応していません</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>クォータを使い切り</translation>
    </message>
    <message>
        <source>%1 limit of %2</source>
        <extracomment>%1 is a quota, %2 how much it allows</extracomment>
        <translation>%1、上限 %2</translation>
    </message>
    <message>
        <source>resting until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>クールダウン中（%1 まで）</translation>
    </message>
    <message>
        <source>“%1” is used up (%2)</source>
        <extracomment>%1 is what a provider calls its allowance, %2 a share (&quot;97 %&quot;)</extracomment>
        <translation>「%1」を使い切りました（%2）</translation>
    </message>
    <message>
        <source>“%1” is used up</source>
        <translation>「%1」を使い切りました</translation>
    </message>
    <message>
        <source>at its concurrency limit</source>
        <translation>同時実行数の上限</translation>
    </message>
    <message>
        <source>needs translation, which others do not</source>
        <translation>変換が必要（他は不要）</translation>
    </message>
    <message>
        <source>not made for the lite form of Responses, which others are</source>
        <translation>Responses の軽量形式に非対応（他は対応）</translation>
    </message>
    <message>
        <source>stands earlier already</source>
        <translation>すでに前にあります</translation>
    </message>
    <message>
        <source>again, with the account&apos;s token renewed</source>
        <extracomment>Why a target was asked once more; so are the next ones</extracomment>
        <translation>再送、アカウントのトークンを更新</translation>
    </message>
    <message>
        <source>again, with the whole conversation: it does not know the answer before</source>
        <translation>再送、会話全体を送信: 前の応答を持っていないため</translation>
    </message>
    <message>
        <source>again, without the older half of the conversation (truncation: auto)</source>
        <translation>再送、会話の古い半分を除外（truncation: auto）</translation>
    </message>
    <message>
        <source>again, without the thinking whose signature it refused</source>
        <translation>再送、署名が拒否された思考を除外</translation>
    </message>
    <message>
        <source>again, without the advisor&apos;s results</source>
        <translation>再送、アドバイザーの結果を除外</translation>
    </message>
    <message>
        <source>again, without %1, which it does not take</source>
        <extracomment>%1 is a field of the request</extracomment>
        <translation>再送、受け付けない %1 を除外</translation>
    </message>
    <message>
        <source>again, with %1 as %2</source>
        <extracomment>%1 is a field of the request, %2 its new name</extracomment>
        <translation>再送、%1 を %2 に変更</translation>
    </message>
    <message>
        <source>Nobody finished the login within twenty minutes. Begin again.</source>
        <translation>20 分以内にサインインが完了しませんでした。最初からやり直してください。</translation>
    </message>
    <message>
        <source>Waiting for the browser on port %1.</source>
        <translation>ポート %1 でブラウザーを待っています。</translation>
    </message>
    <message>
        <source>%1 refused: %2.</source>
        <translation>%1 に拒否されました: %2。</translation>
    </message>
    <message>
        <source>The answer of %1 holds no code.</source>
        <translation>%1 の応答にコードがありません。</translation>
    </message>
    <message>
        <source>The login waits for no code now.</source>
        <translation>このサインインは現在、コードを待っていません。</translation>
    </message>
    <message>
        <source>That belongs to another login. Use the page that was opened last.</source>
        <translation>それは別のサインインのものです。最後に開いたページを使ってください。</translation>
    </message>
    <message>
        <source>Redeeming the code.</source>
        <translation>コードをトークンに引き換えています。</translation>
    </message>
    <message>
        <source>There is no code in it.</source>
        <translation>コードが含まれていません。</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>何も入力されていません。</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>長すぎます。</translation>
    </message>
    <message>
        <source>The address holds no code.</source>
        <translation>アドレスにコードが含まれていません。</translation>
    </message>
    <message>
        <source>That is no code.</source>
        <translation>コードではありません。</translation>
    </message>
    <message>
        <source>Signed in; keeping the account.</source>
        <translation>サインインしました。アカウントを保存しています。</translation>
    </message>
    <message>
        <source>The authorization server answered with something that is not JSON.</source>
        <translation>認可サーバーの応答が JSON ではありません。</translation>
    </message>
    <message>
        <source>The authorization server answered without a token that can be sent.</source>
        <translation>認可サーバーの応答に、送信できるトークンがありません。</translation>
    </message>
    <message>
        <source>Asking for a code.</source>
        <translation>コードを要求しています。</translation>
    </message>
    <message>
        <source>Waiting for the code to be entered.</source>
        <translation>コードが入力されるのを待っています。</translation>
    </message>
    <message>
        <source>The code was not entered in time. Begin again.</source>
        <translation>時間内にコードが入力されませんでした。最初からやり直してください。</translation>
    </message>
    <message>
        <source>The login was declined on the page.</source>
        <translation>ページでサインインが拒否されました。</translation>
    </message>
    <message>
        <source>The login asks for nothing now.</source>
        <translation>このサインインに現在、入力が必要な項目はありません。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>入力が必要です。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a host, like git.firm.example.</source>
        <translation>「%1」はホスト名ではありません。git.firm.example のように入力してください。</translation>
    </message>
    <message>
        <source>That is too long, or has characters in it that cannot be sent.</source>
        <translation>長すぎるか、送信できない文字が含まれています。</translation>
    </message>
    <message>
        <source>The domain of your GitHub Enterprise. Leave it empty for github.com.</source>
        <translation>GitHub Enterprise のドメイン。github.com の場合は空欄にします。</translation>
    </message>
    <message>
        <source>Google wants a client secret with every login. Plexus ships none: enter that of your own installed-app client, or of the program this account was made for.</source>
        <translation>Google のサインインには毎回クライアントシークレットが必要ですが、Plexus には付属していません。自分のインストール型アプリのクライアントのもの、またはこのアカウントが対象とするプログラムのものを入力してください。</translation>
    </message>
    <message>
        <source>The Google Cloud project, where your organisation has one. Leave it empty otherwise.</source>
        <translation>Google Cloud プロジェクト（組織にある場合）。なければ空欄にします。</translation>
    </message>
    <message>
        <source>Anthropic&apos;s terms allow accounts of the Free, Pro and Max plans to be used with Anthropic&apos;s own programs only, and it turns requests of other programs away. Plexus says what it is and hides nothing: such requests may be refused, and Anthropic may act against the account. An API key of the Anthropic Console has no such limit.</source>
        <translation>Anthropic の規約では、Free、Pro、Max プランのアカウントは Anthropic 自身のプログラムでのみ使用が認められており、Anthropic はほかのプログラムからのリクエストを拒否します。Plexus は自らが Plexus であることを示し、何も隠しません。そのため、こうしたリクエストは拒否されることがあり、Anthropic がアカウントに対して措置を取ることもあります。Anthropic Console の API キーには、このような制限はありません。</translation>
    </message>
    <message>
        <source>Google allows Antigravity accounts to be used with its own programs only and has closed accounts that were used with others. Plexus says what it is and hides nothing: requests may be refused. An API key of Google AI Studio, or Vertex AI, has no such limit.</source>
        <translation>Google は、Antigravity のアカウントの使用を自社のプログラムでのみ認めており、ほかのプログラムで使用されたアカウントを閉鎖したことがあります。Plexus は自らが Plexus であることを示し、何も隠しません。そのため、リクエストが拒否されることがあります。Google AI Studio の API キー、または Vertex AI には、このような制限はありません。</translation>
    </message>
    <message>
        <source>Google allows Code Assist accounts to be used with its own programs only and has closed accounts that were used with others. Plexus says what it is and hides nothing. An API key of Google AI Studio, or Vertex AI, has no such limit.</source>
        <translation>Google は、Code Assist のアカウントの使用を自社のプログラムでのみ認めており、ほかのプログラムで使用されたアカウントを閉鎖したことがあります。Plexus は自らが Plexus であることを示し、何も隠しません。Google AI Studio の API キー、または Vertex AI には、このような制限はありません。</translation>
    </message>
    <message>
        <source>%1, in group “%2” of %3</source>
        <extracomment>%1 is why, as &quot;first in order&quot;; %2 a group of targets, %3 the alias it is in</extracomment>
        <translation>%1、%3 のグループ「%2」</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n sample(s))</source>
        <extracomment>%1 is what was measured</extracomment>
        <translation>
            <numerusform>%1（計測 %n 回）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is why, as &quot;quota used up&quot;; %2 which one</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The key or the account was refused</source>
        <translation>キーまたはアカウントが拒否されました</translation>
    </message>
    <message>
        <source>No credit is left</source>
        <translation>残高がありません</translation>
    </message>
    <message>
        <source>The account is suspended</source>
        <translation>アカウントは停止されています</translation>
    </message>
    <message>
        <source>Not offered in this region</source>
        <translation>この地域では提供されていません</translation>
    </message>
    <message>
        <source>The model is not open to this account</source>
        <translation>このアカウントではモデルを利用できません</translation>
    </message>
    <message>
        <source>The provider does not know the model</source>
        <translation>プロバイダーにこのモデルはありません</translation>
    </message>
    <message>
        <source>The plan&apos;s allowance is used up</source>
        <translation>プランの割り当てを使い切りました</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>リクエストが多すぎます</translation>
    </message>
    <message>
        <source>The provider is overloaded</source>
        <translation>プロバイダーが過負荷です</translation>
    </message>
    <message>
        <source>The provider was busy</source>
        <translation>プロバイダーが処理中でした</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>The provider could not be reached</source>
        <translation>プロバイダーに接続できませんでした</translation>
    </message>
    <message>
        <source>A fault on the provider&apos;s side</source>
        <translation>プロバイダー側の障害</translation>
    </message>
    <message>
        <source>The address answers with a redirect</source>
        <translation>アドレスがリダイレクトを返します</translation>
    </message>
    <message>
        <source>The answer came too slowly</source>
        <translation>応答が遅すぎました</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Plexus listens on %2 instead; clients that it did not set up need the new port.</source>
        <translation>ポート %1 は別のプログラムが使用しています。Plexus は代わりにポート %2 で待ち受けます。Plexus が設定していないクライアントには、新しいポートの設定が必要です。</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2. Plexus listens on %3 instead; clients that it did not set up need the new port.</source>
        <translation>ポート %1 は %2 が使用しています。Plexus は代わりにポート %3 で待ち受けます。Plexus が設定していないクライアントには、新しいポートの設定が必要です。</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used (%1). Start or unlock it (GNOME Keyring, KWallet), or give keys by environment variables: env:NAME.</source>
        <translation>このコンピューターのキーチェーンを使用できません（%1）。キーチェーン（GNOME Keyring、KWallet）を起動するかロックを解除してください。または、環境変数でキーを指定してください: env:NAME。</translation>
    </message>
    <message>
        <source>A demo keeps nothing, so there is nothing to back up.</source>
        <translation>デモでは何も保存されないため、バックアップするものがありません。</translation>
    </message>
    <message>
        <source>The database is on a server. Restore it with plexusd restore, while no gateway runs.</source>
        <translation>データベースはサーバー上にあります。ゲートウェイが動作していないときに、plexusd restore で復元してください。</translation>
    </message>
    <message>
        <source>There is no revision %1.</source>
        <translation>リビジョン %1 はありません。</translation>
    </message>
    <message>
        <source>Back to revision %1</source>
        <translation>リビジョン %1 に戻す</translation>
    </message>
    <message>
        <source>Configuration imported</source>
        <translation>設定のインポート</translation>
    </message>
    <message>
        <source>must be an http:// or https:// address, not “%1”</source>
        <translation>http:// または https:// のアドレスを指定してください（現在: 「%1」）</translation>
    </message>
    <message>
        <source>must not contain a user name or password; use api_key or headers</source>
        <translation>ユーザー名やパスワードは含められません。api_key または headers を使ってください</translation>
    </message>
    <message>
        <source>must not contain ? or #</source>
        <translation>? と # は含められません</translation>
    </message>
    <message>
        <source>sends the key unencrypted over the network; use https</source>
        <translation>キーが暗号化されずにネットワークに送信されます。https を使ってください</translation>
    </message>
    <message>
        <source>must be http://host:port, socks5://host:port or direct</source>
        <translation>http://host:port、socks5://host:port、direct のいずれかを指定してください</translation>
    </message>
    <message>
        <source>“%1” is no JSON pointer: it begins with /</source>
        <translation>「%1」は JSON ポインターではありません。/ で始めてください</translation>
    </message>
    <message>
        <source>says nothing: give is, is_not, like or there</source>
        <translation>条件がありません。is、is_not、like、there のいずれかを指定してください</translation>
    </message>
    <message>
        <source>needs elapsed_from and elapsed_to, or neither</source>
        <translation>elapsed_from と elapsed_to は、両方指定するか、どちらも省いてください</translation>
    </message>
    <message>
        <source>has a part without pointer or value</source>
        <translation>pointer も value もない部分があります</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>%1 文字を超えています</translation>
    </message>
    <message>
        <source>is no regular expression: %1</source>
        <translation>正規表現として正しくありません: %1</translation>
    </message>
    <message>
        <source>has no named group (?&lt;name&gt;…)</source>
        <translation>名前付きグループ (?&lt;name&gt;…) がありません</translation>
    </message>
    <message>
        <source>a page needs `extract`</source>
        <translation>page には `extract` が必要です</translation>
    </message>
    <message>
        <source>must be an http:// or https:// address</source>
        <translation>http:// または https:// のアドレスを指定してください</translation>
    </message>
    <message>
        <source>must be GET or POST</source>
        <translation>GET または POST を指定してください</translation>
    </message>
    <message>
        <source>is not a valid request header</source>
        <translation>有効なリクエストヘッダーではありません</translation>
    </message>
    <message>
        <source>would hold a credential in the clear; use `auth`, or ${option.NAME}</source>
        <translation>認証情報が平文で残ります。`auth` または ${option.NAME} を使ってください</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>指定がありません</translation>
    </message>
    <message>
        <source>measures nothing: give used, remaining or percent</source>
        <translation>測る対象がありません。used、remaining、percent のいずれかを指定してください</translation>
    </message>
    <message>
        <source>a balance needs remaining, or limit and used</source>
        <translation>残高には remaining、または limit と used が必要です</translation>
    </message>
    <message>
        <source>window_end needs a window</source>
        <translation>window_end には window が必要です</translation>
    </message>
    <message>
        <source>must be all, none or patterns of models</source>
        <translation>all、none、またはモデルのパターンを指定してください</translation>
    </message>
    <message>
        <source>is missing: what is asked</source>
        <translation>指定がありません: 問い合わせる内容</translation>
    </message>
    <message>
        <source>are more than %1</source>
        <translation>%1 個を超えています</translation>
    </message>
    <message>
        <source>is missing: what of the answer is a meter</source>
        <translation>指定がありません: 応答のどこがメーターか</translation>
    </message>
    <message>
        <source>there is no option “%1”</source>
        <translation>「%1」というオプションはありません</translation>
    </message>
    <message>
        <source>is missing: whose sign-in is meant</source>
        <translation>指定がありません: どのサインインを使うか</translation>
    </message>
    <message>
        <source>every step of several needs a name of its own</source>
        <translation>ステップが複数ある場合は、それぞれに固有の名前が必要です</translation>
    </message>
    <message>
        <source>there is no step “%1”</source>
        <translation>「%1」というステップはありません</translation>
    </message>
    <message>
        <source>there is no meter “%1”</source>
        <translation>「%1」というメーターはありません</translation>
    </message>
    <message>
        <source>an alias (*) refers to a part that is not finished yet</source>
        <translation>エイリアス (*) が、まだ完結していない部分を参照しています</translation>
    </message>
    <message>
        <source>the document is nested more than %1 levels deep</source>
        <translation>ドキュメントの入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>the document has more than %1 parts</source>
        <translation>ドキュメントの要素が %1 個を超えています</translation>
    </message>
    <message>
        <source>a key must be a plain text</source>
        <translation>キーは単純なテキストで書いてください</translation>
    </message>
    <message>
        <source>the document is larger than 8 MB</source>
        <translation>ドキュメントが 8 MB を超えています</translation>
    </message>
    <message>
        <source>must be a text, not %1</source>
        <translation>テキストを指定してください（現在: %1）</translation>
    </message>
    <message>
        <source>must be true or false, not %1</source>
        <translation>true または false を指定してください（現在: %1）</translation>
    </message>
    <message>
        <source>must be a whole number, not %1</source>
        <translation>整数を指定してください（現在: %1）</translation>
    </message>
    <message>
        <source>must be between %1 and %2, not %3</source>
        <translation>%1 から %2 までの値を指定してください（現在: %3）</translation>
    </message>
    <message>
        <source>must be a number, not %1</source>
        <translation>数値を指定してください（現在: %1）</translation>
    </message>
    <message>
        <source>must be a list of texts, not %1</source>
        <translation>テキストのリストを指定してください（現在: %1）</translation>
    </message>
    <message>
        <source>must be a section of fields, not %1</source>
        <translation>フィールドの集まりを指定してください（現在: %1）</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>不明なフィールドです</translation>
    </message>
    <message>
        <source>unknown field; did you mean %1?</source>
        <translation>不明なフィールドです。%1 のことですか？</translation>
    </message>
    <message>
        <source>is given twice; keep one</source>
        <translation>2 回指定されています。1 つだけ残してください</translation>
    </message>
    <message>
        <source>must be a list, not %1</source>
        <translation>リストを指定してください（現在: %1）</translation>
    </message>
    <message>
        <source>must be the secret itself; give secret_digest to keep it out of the file</source>
        <translation>シークレットそのものを指定してください。ファイルに残したくない場合は secret_digest を使います</translation>
    </message>
    <message>
        <source>is a placeholder, not a secret</source>
        <translation>プレースホルダーです。シークレットではありません</translation>
    </message>
    <message>
        <source>is short enough to be guessed; use at least 20 random characters</source>
        <translation>短いため推測されるおそれがあります。20 文字以上のランダムな文字列を使ってください</translation>
    </message>
    <message>
        <source>must be sha256: and 64 hexadecimal digits</source>
        <translation>sha256: に続けて 16 進数 64 桁を指定してください</translation>
    </message>
    <message>
        <source>must be a time with its zone, for example 2026-12-31T00:00:00Z</source>
        <translation>タイムゾーン付きの日時を指定してください（例: 2026-12-31T00:00:00Z）</translation>
    </message>
    <message>
        <source>must be HOST:PORT, for example 127.0.0.1:4000</source>
        <translation>HOST:PORT の形式で指定してください（例: 127.0.0.1:4000）</translation>
    </message>
    <message>
        <source>is not read from files; set the ADMIN_KEY environment variable instead</source>
        <translation>ファイルからは読み込みません。代わりに環境変数 ADMIN_KEY を設定してください</translation>
    </message>
    <message>
        <source>“%1” is not bearer, token, header:NAME, cookie:NAME or none</source>
        <translation>「%1」は使えません。bearer、token、header:NAME、cookie:NAME、none のいずれかを指定してください</translation>
    </message>
    <message>
        <source>must be key, account, refresh or option:NAME</source>
        <translation>key、account、refresh、option:NAME のいずれかを指定してください</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>must be a list of pointers or sections</source>
        <translation>ポインターまたはセクションのリストを指定してください</translation>
    </message>
    <message>
        <source>the old HTTP+SSE transport is not spoken; give the server&apos;s streamable HTTP address</source>
        <translation>古い HTTP+SSE トランスポートには対応していません。サーバーの Streamable HTTP のアドレスを指定してください</translation>
    </message>
    <message>
        <source>must be http or stdio</source>
        <translation>http または stdio を指定してください</translation>
    </message>
    <message>
        <source>is missing: how much the quota allows</source>
        <translation>指定がありません: クォータの上限</translation>
    </message>
    <message>
        <source>must be an amount in dollars, for example 12.50</source>
        <translation>ドルの金額を指定してください（例: 12.50）</translation>
    </message>
    <message>
        <source>must be a whole number of tokens</source>
        <translation>トークン数を整数で指定してください</translation>
    </message>
    <message>
        <source>must be a whole number of requests</source>
        <translation>リクエスト数を整数で指定してください</translation>
    </message>
    <message>
        <source>must be a length like 30m, 5h or 7d, at most 366d</source>
        <translation>30m、5h、7d のような期間を指定してください（最長 366d）</translation>
    </message>
    <message>
        <source>“%1” is not a dialect</source>
        <translation>「%1」という API 形式はありません</translation>
    </message>
    <message>
        <source>there is no adapter “%1”; there are %2</source>
        <translation>「%1」というアダプターはありません。使えるもの: %2</translation>
    </message>
    <message>
        <source>there is no adapter “%1”; did you mean %2?</source>
        <translation>「%1」というアダプターはありません。%2 のことですか？</translation>
    </message>
    <message>
        <source>is missing: which form of checker</source>
        <translation>指定がありません: チェッカーの種類</translation>
    </message>
    <message>
        <source>is missing: what a checker of type custom asks and reads</source>
        <translation>指定がありません: type が custom のチェッカーが問い合わせる内容と読み取る内容</translation>
    </message>
    <message>
        <source>Plexus ships no checker “%1”; it has to be in DATA_DIR/quota-checkers</source>
        <translation>「%1」というチェッカーは Plexus に付属していません。DATA_DIR/quota-checkers に置く必要があります</translation>
    </message>
    <message>
        <source>Plexus ships no checker “%1”; it has to be in DATA_DIR/quota-checkers, or did you mean %2?</source>
        <translation>「%1」というチェッカーは Plexus に付属していません。DATA_DIR/quota-checkers に置く必要があります。または %2 のことですか？</translation>
    </message>
    <message>
        <source>names no variable or entry after the colon</source>
        <translation>コロンの後に変数名または項目名がありません</translation>
    </message>
    <message>
        <source>a provider&apos;s name must not be empty nor contain spaces</source>
        <translation>プロバイダーの名前は、空にしたり、スペースを含めたりできません</translation>
    </message>
    <message>
        <source>is missing: the address of the provider, or oauth_provider for whose account it is</source>
        <translation>指定がありません: プロバイダーのアドレス、またはどのベンダーのアカウントかを示す oauth_provider</translation>
    </message>
    <message>
        <source>says which account, but oauth_provider not whose</source>
        <translation>アカウントの指定はありますが、oauth_provider にベンダーの指定がありません</translation>
    </message>
    <message>
        <source>must not contain spaces</source>
        <translation>スペースは含められません</translation>
    </message>
    <message>
        <source>is a placeholder, not a key</source>
        <translation>プレースホルダーです。キーではありません</translation>
    </message>
    <message>
        <source>contains spaces at its ends or characters that cannot be sent</source>
        <translation>先頭か末尾にスペースがあるか、送信できない文字が含まれています</translation>
    </message>
    <message>
        <source>a model&apos;s name must not be empty</source>
        <translation>モデルの名前は空にできません</translation>
    </message>
    <message>
        <source>“%1” is listed twice</source>
        <translation>「%1」が 2 回挙げられています</translation>
    </message>
    <message>
        <source>names an alias and a provider; keep one</source>
        <translation>エイリアスとプロバイダーの両方が指定されています。どちらか 1 つにしてください</translation>
    </message>
    <message>
        <source>there is no alias “%1”</source>
        <translation>「%1」というエイリアスはありません</translation>
    </message>
    <message>
        <source>there is no alias “%1”; did you mean %2?</source>
        <translation>「%1」というエイリアスはありません。%2 のことですか？</translation>
    </message>
    <message>
        <source>there is no provider “%1”</source>
        <translation>「%1」というプロバイダーはありません</translation>
    </message>
    <message>
        <source>there is no provider “%1”; did you mean %2?</source>
        <translation>「%1」というプロバイダーはありません。%2 のことですか？</translation>
    </message>
    <message>
        <source>is missing: the provider&apos;s name for the model</source>
        <translation>指定がありません: プロバイダーでのモデルの名前</translation>
    </message>
    <message>
        <source>the provider %1 does not list the model “%2”</source>
        <translation>プロバイダー %1 の一覧にモデル「%2」はありません</translation>
    </message>
    <message>
        <source>the provider %1 does not list the model “%2”; did you mean %3?</source>
        <translation>プロバイダー %1 の一覧にモデル「%2」はありません。%3 のことですか？</translation>
    </message>
    <message>
        <source>an alias must not be empty nor contain spaces</source>
        <translation>エイリアスは、空にしたり、スペースを含めたりできません</translation>
    </message>
    <message>
        <source>has no target: name at least one provider and model</source>
        <translation>ターゲットがありません。プロバイダーとモデルを 1 組以上指定してください</translation>
    </message>
    <message>
        <source>is used by another group of this alias</source>
        <translation>このエイリアスの別のグループで使われています</translation>
    </message>
    <message>
        <source>is the same target as an earlier one</source>
        <translation>前にあるターゲットと同じです</translation>
    </message>
    <message>
        <source>leads back to itself through other aliases</source>
        <translation>ほかのエイリアスを経由して自分自身に戻ります</translation>
    </message>
    <message>
        <source>exists twice</source>
        <translation>2 つあります</translation>
    </message>
    <message>
        <source>“%1” is the name of an alias already</source>
        <translation>「%1」はすでにエイリアスの名前です</translation>
    </message>
    <message>
        <source>“%1” is used twice</source>
        <translation>「%1」が 2 回使われています</translation>
    </message>
    <message>
        <source>a key&apos;s name must not be empty nor contain spaces, * or :</source>
        <translation>キーの名前は、空にしたり、スペース、*、: を含めたりできません</translation>
    </message>
    <message>
        <source>is the same as another key&apos;s</source>
        <translation>別のキーと同じです</translation>
    </message>
    <message>
        <source>lets every computer in the network reach Plexus; requests need a key, but nothing is encrypted on the way</source>
        <translation>ネットワーク内のすべてのコンピューターが Plexus に接続できるようになります。リクエストにはキーが必要ですが、通信は暗号化されません</translation>
    </message>
    <message>
        <source>“%1” is not a loopback address (127.0.0.1, ::1 or localhost); for other computers to reach Plexus write network:PORT</source>
        <translation>「%1」はループバックアドレス（127.0.0.1、::1、localhost）ではありません。ほかのコンピューターから Plexus に接続できるようにするには network:PORT と書きます</translation>
    </message>
    <message>
        <source>the port must be between 0 and 65535</source>
        <translation>ポートは 0 から 65535 までで指定してください</translation>
    </message>
    <message>
        <source>“%1” is not an origin like https://app.example</source>
        <translation>「%1」は https://app.example のようなオリジンではありません</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>絶対パスを指定してください</translation>
    </message>
    <message>
        <source>contains characters that cannot be sent</source>
        <translation>送信できない文字が含まれています</translation>
    </message>
    <message>
        <source>must be bearer or the name of a request header</source>
        <translation>bearer またはリクエストヘッダーの名前を指定してください</translation>
    </message>
    <message>
        <source>signs in and has keys; keep one</source>
        <translation>サインインとキーの両方が指定されています。どちらか 1 つにしてください</translation>
    </message>
    <message>
        <source>a server has an address or a command; keep one</source>
        <translation>サーバーに指定できるのは、アドレスかコマンドのどちらかです。1 つだけ残してください</translation>
    </message>
    <message>
        <source>headers, keys and oauth are for servers with an address; a program has env</source>
        <translation>headers、keys、oauth はアドレスを持つサーバー用です。プログラムには env を使います</translation>
    </message>
    <message>
        <source>is not the name of an environment variable</source>
        <translation>環境変数の名前ではありません</translation>
    </message>
    <message>
        <source>must be a full path</source>
        <translation>完全なパスを指定してください</translation>
    </message>
    <message>
        <source>is the name of Plexus&apos; own server; choose another</source>
        <translation>Plexus 自身のサーバーの名前です。別の名前にしてください</translation>
    </message>
    <message>
        <source>a server&apos;s name has 1 to 63 of a-z, 0-9, - and _ and begins with a letter or digit</source>
        <translation>サーバーの名前は 1 から 63 文字で、a-z、0-9、-、_ を使い、英字か数字で始めてください</translation>
    </message>
    <message>
        <source>a server&apos;s name must not contain __, which stands before the names of tools</source>
        <translation>サーバーの名前に __ は使えません。ツール名の前に付く区切りです</translation>
    </message>
    <message>
        <source>local_http servers are not started; give the program as command and args</source>
        <translation>local_http のサーバーは起動しません。プログラムを command と args で指定してください</translation>
    </message>
    <message>
        <source>has neither upstream_url nor command</source>
        <translation>upstream_url も command もありません</translation>
    </message>
    <message>
        <source>there is no MCP server “%1”</source>
        <translation>「%1」という MCP サーバーはありません</translation>
    </message>
    <message>
        <source>there is no alias “%1”: images cannot be described</source>
        <translation>「%1」というエイリアスはありません。画像を説明できません</translation>
    </message>
    <message>
        <source>“%1” has its own images described; name a model that sees</source>
        <translation>「%1」自身が画像の説明を必要とします。画像を扱えるモデルを指定してください</translation>
    </message>
    <message>
        <source>has no effect until vision_fallthrough.descriptor_model names a model</source>
        <translation>vision_fallthrough.descriptor_model にモデルを指定しないと効果がありません</translation>
    </message>
    <message>
        <source>“%1” is not an address, a network like 10.0.0.0/8, or a range like 10.0.0.5-20</source>
        <translation>「%1」はアドレスではなく、10.0.0.0/8 のようなネットワークでも、10.0.0.5-20 のような範囲でもありません</translation>
    </message>
    <message>
        <source>names “%1” twice; it counts once</source>
        <translation>「%1」が 2 回指定されています。1 回として数えます</translation>
    </message>
    <message>
        <source>there is no quota “%1”</source>
        <translation>「%1」というクォータはありません</translation>
    </message>
    <message>
        <source>there is no quota “%1”; did you mean %2?</source>
        <translation>「%1」というクォータはありません。%2 のことですか？</translation>
    </message>
    <message>
        <source>limits cost, but %1 has no price: unless its provider reports one, what it costs is not counted</source>
        <translation>コストを制限しますが、%1 に価格がありません。プロバイダーが価格を報告しない限り、そのコストは数えられません</translation>
    </message>
    <message>
        <source>limits cost, but %1 (and %2 more) has no price: unless its provider reports one, what it costs is not counted</source>
        <translation>コストを制限しますが、%1（ほか %2 個）に価格がありません。プロバイダーが価格を報告しない限り、そのコストは数えられません</translation>
    </message>
    <message>
        <source>a quota&apos;s name must not be empty</source>
        <translation>クォータの名前は空にできません</translation>
    </message>
    <message>
        <source>a quota&apos;s name must not contain line breaks or control characters</source>
        <translation>クォータの名前に改行や制御文字は使えません</translation>
    </message>
    <message>
        <source>must be more than 0; to shut a key off, disable it</source>
        <translation>0 より大きい値を指定してください。キーを止めるには、無効にします</translation>
    </message>
    <message>
        <source>is missing: how long a rolling window is, for example 5h</source>
        <translation>指定がありません: rolling の期間の長さ（例: 5h）</translation>
    </message>
    <message>
        <source>only means something with type rolling</source>
        <translation>type が rolling のときだけ意味があります</translation>
    </message>
    <message>
        <source>must be between 0 and 1, for example 0.8</source>
        <translation>0 から 1 までの値を指定してください（例: 0.8）</translation>
    </message>
    <message>
        <source>a price must not be negative</source>
        <translation>価格は負の値にできません</translation>
    </message>
    <message>
        <source>is missing: source defined needs at least one tier</source>
        <translation>指定がありません: source が defined のときは段階が 1 つ以上必要です</translation>
    </message>
    <message>
        <source>lies below the lower bound</source>
        <translation>下限より小さくなっています</translation>
    </message>
    <message>
        <source>tiers must be sorted by their lower bound</source>
        <translation>段階は下限の小さい順に並べてください</translation>
    </message>
    <message>
        <source>overlaps the tier before it</source>
        <translation>前の段階と重なっています</translation>
    </message>
    <message>
        <source>leaves a gap above %1: requests of that size have no price</source>
        <translation>%1 の上に空きがあり、その大きさのリクエストに価格がありません</translation>
    </message>
    <message>
        <source>ends at %1: larger requests have no price</source>
        <translation>%1 で終わっていて、それより大きいリクエストに価格がありません</translation>
    </message>
    <message>
        <source>per_unit needs per_image, per_audio_minute or per_million_characters</source>
        <translation>per_unit には per_image、per_audio_minute、per_million_characters のいずれかが必要です</translation>
    </message>
    <message>
        <source>is missing: the catalogue&apos;s id, for example openai/gpt-5</source>
        <translation>指定がありません: カタログの ID（例: openai/gpt-5）</translation>
    </message>
    <message>
        <source>does not apply to source per_request</source>
        <translation>source が per_request のときは使われません</translation>
    </message>
    <message>
        <source>must be between 0 and 1, for example 0.05</source>
        <translation>0 から 1 までの値を指定してください（例: 0.05）</translation>
    </message>
    <message>
        <source>must be at least 1</source>
        <translation>1 以上の値を指定してください</translation>
    </message>
    <message>
        <source>%1 is not a status code</source>
        <translation>%1 はステータスコードではありません</translation>
    </message>
    <message>
        <source>holds codes from 200 to 299, which are never tried again</source>
        <translation>200 から 299 のコードが含まれています。これらは再試行されません</translation>
    </message>
    <message>
        <source>an empty text would match every error</source>
        <translation>空のテキストはすべてのエラーに一致してしまいます</translation>
    </message>
    <message>
        <source>stalls are not watched: without a time to the first bytes or a slowest pace nothing cools</source>
        <translation>停滞を監視していません。最初のバイトまでの時間か最低速度を指定しないと、クールダウンは起きません</translation>
    </message>
    <message>
        <source>the time to the first bytes must be more than 0</source>
        <translation>最初のバイトまでの時間は 0 より大きくしてください</translation>
    </message>
    <message>
        <source>the slowest pace and its window must be more than 0</source>
        <translation>最低速度とその測定期間は 0 より大きくしてください</translation>
    </message>
    <message>
        <source>windowSeconds and gracePeriodSeconds do nothing without minBytesPerSecond</source>
        <translation>minBytesPerSecond がないと、windowSeconds と gracePeriodSeconds は働きません</translation>
    </message>
    <message>
        <source>does nothing without ttfbSeconds</source>
        <translation>ttfbSeconds がないと働きません</translation>
    </message>
    <message>
        <source>trusts everybody: any client can then name any address as its own</source>
        <translation>すべての相手を信頼します。どのクライアントも、任意のアドレスを自分のものとして名乗れるようになります</translation>
    </message>
    <message>
        <source>must be more than 0</source>
        <translation>0 より大きい値を指定してください</translation>
    </message>
    <message>
        <source>is longer than maxMinutes (%1 &gt; %2)</source>
        <translation>maxMinutes を超えています（%1 &gt; %2）</translation>
    </message>
    <message>
        <source>is a credential, so its name must end in key, token, secret, password, cookie or session: by that it is known, and kept out of sight</source>
        <translation>認証情報なので、名前の末尾を key、token、secret、password、cookie、session のいずれかにしてください。この名前で認証情報と判断し、表示しないようにします</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>only the client&apos;s own API knows this part</source>
        <translation>クライアント自身の API だけにある部分です</translation>
    </message>
    <message>
        <source>the target takes no images</source>
        <translation>ターゲットは画像を受け付けません</translation>
    </message>
    <message>
        <source>chat has no images by file id</source>
        <translation>Chat Completions ではファイル ID による画像を扱えません</translation>
    </message>
    <message>
        <source>the target takes no audio</source>
        <translation>ターゲットは音声を受け付けません</translation>
    </message>
    <message>
        <source>chat takes audio by its bytes only</source>
        <translation>Chat Completions では音声をバイト列でしか渡せません</translation>
    </message>
    <message>
        <source>the file is stored with another vendor</source>
        <translation>ファイルが別のベンダーに保存されています</translation>
    </message>
    <message>
        <source>chat takes no files by address; the address is sent as text</source>
        <translation>Chat Completions ではアドレスによるファイルを扱えません。アドレスをテキストとして送ります</translation>
    </message>
    <message>
        <source>the target takes no files</source>
        <translation>ターゲットはファイルを受け付けません</translation>
    </message>
    <message>
        <source>chat files have a name only</source>
        <translation>Chat Completions のファイルには名前しか付けられません</translation>
    </message>
    <message>
        <source>chat models cannot be told to cite a file</source>
        <translation>Chat Completions のモデルにはファイルの引用を指示できません</translation>
    </message>
    <message>
        <source>chat has no such mark; said in words</source>
        <translation>Chat Completions にはこの印がありません。文章で伝えます</translation>
    </message>
    <message>
        <source>tool messages hold text only</source>
        <translation>tool メッセージにはテキストしか入れられません</translation>
    </message>
    <message>
        <source>tool messages hold text only; what else there is goes into the next user message</source>
        <translation>tool メッセージにはテキストしか入れられません。それ以外は次の user メッセージに入れます</translation>
    </message>
    <message>
        <source>chat has no place for the mark on a call</source>
        <translation>Chat Completions には、呼び出しに付いたこの印の置き場所がありません</translation>
    </message>
    <message>
        <source>assistant messages hold no media</source>
        <translation>assistant メッセージにメディアは入れられません</translation>
    </message>
    <message>
        <source>the target does not take back earlier reasoning</source>
        <translation>ターゲットは以前の推論を受け取りません</translation>
    </message>
    <message>
        <source>chat requests hold no citations</source>
        <translation>Chat Completions のリクエストに引用は入れられません</translation>
    </message>
    <message>
        <source>the target takes no schema; it is asked for JSON and told the schema</source>
        <translation>ターゲットはスキーマを受け付けません。JSON を求め、スキーマを文章で伝えます</translation>
    </message>
    <message>
        <source>the target needs a voice and a format; defaults are sent</source>
        <translation>ターゲットには voice と format が必要です。デフォルトを送ります</translation>
    </message>
    <message>
        <source>chat answers have no such part</source>
        <translation>Chat Completions の応答にこの部分はありません</translation>
    </message>
    <message>
        <source>chat cites addresses only</source>
        <translation>Chat Completions で引用できるのはアドレスだけです</translation>
    </message>
    <message>
        <source>the target&apos;s API has no such parameter</source>
        <translation>ターゲットの API にこのパラメーターはありません</translation>
    </message>
    <message>
        <source>the target takes four stop sequences at most</source>
        <translation>ターゲットが受け付ける停止文字列は 4 つまでです</translation>
    </message>
    <message>
        <source>longer than 64 characters; its hash is sent</source>
        <translation>64 文字を超えています。ハッシュを送ります</translation>
    </message>
    <message>
        <source>chat takes metadata only for stored answers</source>
        <translation>Chat Completions では、保存する応答にだけメタデータを付けられます</translation>
    </message>
    <message>
        <source>another vendor&apos;s tier</source>
        <translation>別のベンダーのサービス階層です</translation>
    </message>
    <message>
        <source>only the client&apos;s own API knows this field</source>
        <translation>クライアント自身の API だけにあるフィールドです</translation>
    </message>
    <message>
        <source>chat keeps no answers</source>
        <translation>Chat Completions は応答を保存しません</translation>
    </message>
    <message>
        <source>chat keeps no conversations</source>
        <translation>Chat Completions は会話を保存しません</translation>
    </message>
    <message>
        <source>the target refuses this field</source>
        <translation>ターゲットはこのフィールドを拒否します</translation>
    </message>
    <message>
        <source>the target&apos;s API does not run this tool</source>
        <translation>ターゲットの API はこのツールを実行しません</translation>
    </message>
    <message>
        <source>the target has no such switch</source>
        <translation>ターゲットにこの切り替えはありません</translation>
    </message>
    <message>
        <source>a completion is text only</source>
        <translation>completion はテキストのみです</translation>
    </message>
    <message>
        <source>the target refuses this parameter</source>
        <translation>ターゲットはこのパラメーターを拒否します</translation>
    </message>
    <message>
        <source>code the provider ran and its results are told as text</source>
        <translation>プロバイダーが実行したコードとその結果は、テキストで伝えます</translation>
    </message>
    <message>
        <source>the target takes a subset of JSON Schema; the rest is told in the description</source>
        <translation>ターゲットが受け付けるのは JSON Schema の一部です。残りは説明文で伝えます</translation>
    </message>
    <message>
        <source>the target&apos;s conversations begin with the user</source>
        <translation>ターゲットの会話は user から始まります</translation>
    </message>
    <message>
        <source>the target does not continue an answer that was begun</source>
        <translation>ターゲットは書きかけの応答の続きを書きません</translation>
    </message>
    <message>
        <source>it was not described</source>
        <translation>説明文が作成されませんでした</translation>
    </message>
    <message>
        <source>the target cannot take audio; its transcript is sent</source>
        <translation>ターゲットは音声を扱えません。文字起こしを送ります</translation>
    </message>
    <message>
        <source>the target cannot take audio</source>
        <translation>ターゲットは音声を扱えません</translation>
    </message>
    <message>
        <source>the target cannot take images</source>
        <translation>ターゲットは画像を扱えません</translation>
    </message>
    <message>
        <source>the file is stored at another vendor</source>
        <translation>ファイルが別のベンダーに保存されています</translation>
    </message>
    <message>
        <source>the target cannot take video</source>
        <translation>ターゲットは動画を扱えません</translation>
    </message>
    <message>
        <source>the target cannot take files; its text is sent</source>
        <translation>ターゲットはファイルを扱えません。そのテキストを送ります</translation>
    </message>
    <message>
        <source>the target cannot take files</source>
        <translation>ターゲットはファイルを扱えません</translation>
    </message>
    <message>
        <source>signatures of another vendor mean nothing here</source>
        <translation>別のベンダーの署名はここでは意味がありません</translation>
    </message>
    <message>
        <source>thinking the target did not sign would be refused</source>
        <translation>ターゲットの署名がない思考は拒否されます</translation>
    </message>
    <message>
        <source>a tool is forced, which the target refuses while it thinks</source>
        <translation>ツールの使用が強制されています。ターゲットは思考中これを拒否します</translation>
    </message>
    <message>
        <source>the answer is begun, which the target refuses while it thinks</source>
        <translation>応答が書きかけです。ターゲットは思考中これを拒否します</translation>
    </message>
    <message>
        <source>the thoughts of the last tool call are not in the history, which the target demands</source>
        <translation>ターゲットが求める、直前のツール呼び出しの思考が履歴にありません</translation>
    </message>
    <message>
        <source>the target always thinks</source>
        <translation>ターゲットは常に思考します</translation>
    </message>
    <message>
        <source>the target cannot be told not to think; it is told to think least</source>
        <translation>ターゲットに思考しないよう指示できません。最小限の思考を指示します</translation>
    </message>
    <message>
        <source>the target cannot be told not to think; it gets its least budget</source>
        <translation>ターゲットに思考しないよう指示できません。最小の思考予算にします</translation>
    </message>
    <message>
        <source>the target cannot be told not to think</source>
        <translation>ターゲットに思考しないよう指示できません</translation>
    </message>
    <message>
        <source>the target cannot be told how much to think</source>
        <translation>ターゲットに思考の量を指示できません</translation>
    </message>
    <message>
        <source>the target has no such effort; the nearest it has is sent</source>
        <translation>ターゲットにこの強度はありません。最も近いものを送ります</translation>
    </message>
    <message>
        <source>the target can be told to think, not how much</source>
        <translation>ターゲットに思考するよう指示できますが、その量は指示できません</translation>
    </message>
    <message>
        <source>the budget is outside what the target takes</source>
        <translation>思考予算がターゲットの受け付ける範囲を外れています</translation>
    </message>
    <message>
        <source>thinking is off: there is no room for it below the output limit</source>
        <translation>思考はオフです。出力の上限内に思考の余地がありません</translation>
    </message>
    <message>
        <source>the budget is made smaller, to leave room for the answer</source>
        <translation>応答の余地を残すため、思考予算を減らします</translation>
    </message>
    <message>
        <source>the limit counts thinking too; it is raised to leave room for the answer</source>
        <translation>上限には思考も含まれます。応答の余地を残すため、上限を引き上げます</translation>
    </message>
    <message>
        <source>the target&apos;s model refuses sampling parameters</source>
        <translation>ターゲットのモデルはサンプリングのパラメーターを拒否します</translation>
    </message>
    <message>
        <source>the target refuses it while it thinks</source>
        <translation>ターゲットは思考中これを拒否します</translation>
    </message>
    <message>
        <source>it is above what the target takes</source>
        <translation>ターゲットが受け付ける値を超えています</translation>
    </message>
    <message>
        <source>the target takes temperature or top_p, not both</source>
        <translation>ターゲットが受け付けるのは temperature か top_p のどちらかです。両方は使えません</translation>
    </message>
    <message>
        <source>it is above what the target&apos;s model can write</source>
        <translation>ターゲットのモデルが書ける量を超えています</translation>
    </message>
    <message>
        <source>it is below what the target takes</source>
        <translation>ターゲットが受け付ける値を下回っています</translation>
    </message>
    <message>
        <source>the target takes fewer stop sequences, or none of space alone</source>
        <translation>ターゲットが受け付ける停止文字列の数を超えているか、空白だけのものがあります</translation>
    </message>
    <message>
        <source>the target has no JSON mode; it is instructed</source>
        <translation>ターゲットに JSON モードはありません。文章で指示します</translation>
    </message>
    <message>
        <source>the target has no output by schema; the answer is the arguments of a tool</source>
        <translation>ターゲットはスキーマによる出力に対応していません。ツールの引数を応答とします</translation>
    </message>
    <message>
        <source>the target has no output by schema; it is instructed</source>
        <translation>ターゲットはスキーマによる出力に対応していません。文章で指示します</translation>
    </message>
    <message>
        <source>an accounting line of Anthropic&apos;s means nothing here</source>
        <translation>Anthropic の課金用の行で、ここでは意味がありません</translation>
    </message>
    <message>
        <source>there are no tools to choose from</source>
        <translation>選べるツールがありません</translation>
    </message>
    <message>
        <source>the client&apos;s API has no such part</source>
        <translation>クライアントの API にこの部分はありません</translation>
    </message>
    <message>
        <source>a conversation begins with the user; a first turn was put in</source>
        <translation>会話は user から始まります。最初の発言を補いました</translation>
    </message>
    <message>
        <source>only its own API knows this part</source>
        <translation>この部分があるのは元の API だけです</translation>
    </message>
    <message>
        <source>files have no such field; sent as text before the file</source>
        <translation>ファイルにこのフィールドはありません。ファイルの前にテキストとして送ります</translation>
    </message>
    <message>
        <source>it cannot be told to cite a file</source>
        <translation>ファイルの引用を指示できません</translation>
    </message>
    <message>
        <source>files have no name the Gemini API takes</source>
        <translation>Gemini API はファイルの名前を受け付けません</translation>
    </message>
    <message>
        <source>it is not base64, as Google&apos;s are</source>
        <translation>base64 ではありません（Google のものは base64 です）</translation>
    </message>
    <message>
        <source>the target does not fetch URLs; its address is sent as text</source>
        <translation>ターゲットは URL を取得しません。アドレスをテキストとして送ります</translation>
    </message>
    <message>
        <source>the file is held by another vendor</source>
        <translation>ファイルが別のベンダーに保存されています</translation>
    </message>
    <message>
        <source>it has no data</source>
        <translation>データがありません</translation>
    </message>
    <message>
        <source>the target refuses it</source>
        <translation>ターゲットはこれを拒否します</translation>
    </message>
    <message>
        <source>the target&apos;s API has no such tier</source>
        <translation>ターゲットの API にこのサービス階層はありません</translation>
    </message>
    <message>
        <source>the target&apos;s API has no free-text tools</source>
        <translation>ターゲットの API に自由形式テキストのツールはありません</translation>
    </message>
    <message>
        <source>the target refuses it beside functions</source>
        <translation>ターゲットは関数と同時の使用を拒否します</translation>
    </message>
    <message>
        <source>the target&apos;s API has no such tool</source>
        <translation>ターゲットの API にこのツールはありません</translation>
    </message>
    <message>
        <source>the target takes five; the later ones were left out</source>
        <translation>ターゲットが受け付けるのは 5 つまでです。後ろのものを除外しました</translation>
    </message>
    <message>
        <source>the target takes no schema, only JSON</source>
        <translation>ターゲットはスキーマを受け付けません。JSON の指定だけです</translation>
    </message>
    <message>
        <source>the file is held by another provider; named in text instead</source>
        <translation>ファイルが別のプロバイダーに保存されています。代わりにテキストで示します</translation>
    </message>
    <message>
        <source>assistant turns hold no media there; named in text instead</source>
        <translation>ここでは assistant の発言にメディアを入れられません。代わりにテキストで示します</translation>
    </message>
    <message>
        <source>thoughts are taken back only with the vendor&apos;s own signature</source>
        <translation>思考は、ベンダー自身の署名があるときだけ受け取られます</translation>
    </message>
    <message>
        <source>the Messages API has no such content</source>
        <translation>Messages API にこの内容はありません</translation>
    </message>
    <message>
        <source>only four cache marks are taken; the last ones are kept</source>
        <translation>受け付けるキャッシュの印は 4 つまでです。後ろのものを残します</translation>
    </message>
    <message>
        <source>an hour&apos;s cache mark cannot follow a shorter one; made as short</source>
        <translation>1 時間のキャッシュの印は、より短いものの後に置けません。短いほうに合わせました</translation>
    </message>
    <message>
        <source>no room for it within max_tokens</source>
        <translation>max_tokens の範囲に思考の余地がありません</translation>
    </message>
    <message>
        <source>the model cannot be told to think</source>
        <translation>このモデルに思考を指示できません</translation>
    </message>
    <message>
        <source>it cannot be on while a tool call is forced</source>
        <translation>ツール呼び出しが強制されている間はオンにできません</translation>
    </message>
    <message>
        <source>the Messages API has no such content in answers</source>
        <translation>Messages API の応答にこの内容はありません</translation>
    </message>
    <message>
        <source>sent as text: the Messages API has no media in answers</source>
        <translation>テキストとして送ります。Messages API の応答にメディアは入れられません</translation>
    </message>
    <message>
        <source>the Messages API has one answer only</source>
        <translation>Messages API の応答は 1 つだけです</translation>
    </message>
    <message>
        <source>the Messages API has no such field</source>
        <translation>Messages API にこのフィールドはありません</translation>
    </message>
    <message>
        <source>the Messages API has no word for a model&apos;s failure</source>
        <translation>Messages API には、モデルの失敗を表す言葉がありません</translation>
    </message>
    <message>
        <source>the Messages API has no such parameter</source>
        <translation>Messages API にこのパラメーターはありません</translation>
    </message>
    <message>
        <source>it cannot be set while the model thinks</source>
        <translation>モデルが思考する間は設定できません</translation>
    </message>
    <message>
        <source>the Messages API answers in text only</source>
        <translation>Messages API の応答はテキストだけです</translation>
    </message>
    <message>
        <source>asked for in the instructions</source>
        <translation>指示文で求めます</translation>
    </message>
    <message>
        <source>constraints that are not enforced are told in descriptions</source>
        <translation>強制できない制約は説明文で伝えます</translation>
    </message>
    <message>
        <source>the Messages API takes at most 1</source>
        <translation>Messages API が受け付けるのは 1 までです</translation>
    </message>
    <message>
        <source>the Messages API takes no stop sequence of white space</source>
        <translation>Messages API は空白だけの停止文字列を受け付けません</translation>
    </message>
    <message>
        <source>called standard_only by the Messages API</source>
        <translation>Messages API では standard_only という名前です</translation>
    </message>
    <message>
        <source>the Messages API has no such tier</source>
        <translation>Messages API にこのサービス階層はありません</translation>
    </message>
    <message>
        <source>alternatives at the root of a schema are not taken; merged into one object</source>
        <translation>スキーマの最上位で選択肢は使えません。1 つのオブジェクトにまとめました</translation>
    </message>
    <message>
        <source>the model does not hold to schemas</source>
        <translation>このモデルはスキーマに厳密には従いません</translation>
    </message>
    <message>
        <source>a free-text tool is sent as a function with one string</source>
        <translation>自由形式テキストのツールは、文字列 1 つを引数とする関数として送ります</translation>
    </message>
    <message>
        <source>the tool runs on another provider&apos;s side only</source>
        <translation>このツールは別のプロバイダー側でしか動作しません</translation>
    </message>
    <message>
        <source>another tool has that name</source>
        <translation>別のツールが同じ名前です</translation>
    </message>
    <message>
        <source>the Messages API has no names of participants</source>
        <translation>Messages API に参加者の名前はありません</translation>
    </message>
    <message>
        <source>the target reads text and pictures only</source>
        <translation>ターゲットが読めるのはテキストと画像だけです</translation>
    </message>
    <message>
        <source>the target does not take back thoughts</source>
        <translation>ターゲットは思考を受け取りません</translation>
    </message>
    <message>
        <source>the target takes pictures inline only</source>
        <translation>ターゲットが受け付けるのは埋め込まれた画像だけです</translation>
    </message>
    <message>
        <source>the target&apos;s API has no such mark; said in words</source>
        <translation>ターゲットの API にこの印はありません。文章で伝えます</translation>
    </message>
    <message>
        <source>pictures of a result go into the user&apos;s message after it</source>
        <translation>結果の画像は、その後の user メッセージに入れます</translation>
    </message>
    <message>
        <source>the client&apos;s API has no place for a part of this kind</source>
        <translation>クライアントの API には、この種類の部分の置き場所がありません</translation>
    </message>
    <message>
        <source>the client&apos;s API has one answer only</source>
        <translation>クライアントの API の応答は 1 つだけです</translation>
    </message>
    <message>
        <source>the target cannot be made to call</source>
        <translation>ターゲットに呼び出しを強制できません</translation>
    </message>
    <message>
        <source>the target has no such mark; what it caches, it decides itself</source>
        <translation>ターゲットにこの印はありません。何をキャッシュするかはターゲットが決めます</translation>
    </message>
    <message>
        <source>the target&apos;s API cannot be told how closely to look</source>
        <translation>ターゲットの API に、画像を見る細かさを指示できません</translation>
    </message>
    <message>
        <source>the target&apos;s API has no place for it</source>
        <translation>ターゲットの API に置き場所がありません</translation>
    </message>
    <message>
        <source>the target&apos;s API takes audio only inside the request</source>
        <translation>ターゲットの API が受け付ける音声は、リクエストに含めたものだけです</translation>
    </message>
    <message>
        <source>reasoning the target cannot verify</source>
        <translation>ターゲットが検証できない推論です</translation>
    </message>
    <message>
        <source>the target&apos;s API takes no images the model made elsewhere</source>
        <translation>ターゲットの API は、モデルがほかで作った画像を受け付けません</translation>
    </message>
    <message>
        <source>the target has not stored the item</source>
        <translation>ターゲットはこの項目を保存していません</translation>
    </message>
    <message>
        <source>the client&apos;s API has one choice only</source>
        <translation>クライアントの API の候補は 1 つだけです</translation>
    </message>
    <message>
        <source>the client&apos;s API has no place for it</source>
        <translation>クライアントの API に置き場所がありません</translation>
    </message>
    <message>
        <source>the target takes 16 or more</source>
        <translation>ターゲットが受け付けるのは 16 以上です</translation>
    </message>
    <message>
        <source>the target knows no such tier</source>
        <translation>ターゲットにこのサービス階層はありません</translation>
    </message>
    <message>
        <source>the target&apos;s API has no such built-in tool</source>
        <translation>ターゲットの API にこの組み込みツールはありません</translation>
    </message>
    <message>
        <source>the target&apos;s web search cannot be limited</source>
        <translation>ターゲットの Web 検索は制限できません</translation>
    </message>
    <message>
        <source>the free-text tool &quot;%1&quot; is sent as a function</source>
        <translation>自由形式テキストのツール「%1」は関数として送ります</translation>
    </message>
    <message>
        <source>the result %1 has no call before it; it is sent as text</source>
        <translation>結果 %1 の前に呼び出しがありません。テキストとして送ります</translation>
    </message>
    <message>
        <source>the call %1 has no result; it is sent with an error for one</source>
        <translation>呼び出し %1 に結果がありません。エラーを結果として送ります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is defined twice; the first definition is sent</source>
        <translation>「%1」が 2 回定義されています。最初の定義を送ります</translation>
    </message>
    <message>
        <source>the model ended with an error (%1), which chat calls stop</source>
        <translation>モデルがエラー（%1）で終了しました。Chat Completions では stop となります</translation>
    </message>
    <message>
        <source>the image is sent as it came: %1</source>
        <translation>画像をそのまま送ります: %1</translation>
    </message>
    <message>
        <source>a line stands for the image: %1</source>
        <translation>画像の代わりに 1 行のテキストを置きます: %1</translation>
    </message>
    <message>
        <source>thinking is off</source>
        <translation>思考はオフです</translation>
    </message>
    <message>
        <source>described by “%1”, kept from before</source>
        <translation>「%1」による説明、保存済みのものを使用</translation>
    </message>
    <message>
        <source>described by “%1”, asked for by another request at the same time</source>
        <translation>「%1」による説明、同時に別のリクエストが依頼したもの</translation>
    </message>
    <message>
        <source>described by “%1” in %2 ms, $%3</source>
        <extracomment>%2 is a number, %3 an amount of dollars</extracomment>
        <translation>「%1」による説明、%2 ms、$%3</translation>
    </message>
    <message>
        <source>described by “%1” in %2 ms, at an unknown price</source>
        <translation>「%1」による説明、%2 ms、価格不明</translation>
    </message>
    <message>
        <source>the account is paused</source>
        <translation>アカウントは一時停止中</translation>
    </message>
    <message>
        <source>%1 (account “%2”)</source>
        <extracomment>%1 is why, as &quot;first in order&quot;; %2 one of several accounts</extracomment>
        <translation>%1（アカウント「%2」）</translation>
    </message>
    <message>
        <source>says which accounts, but oauth_provider not whose</source>
        <translation>どのアカウントかは示されていますが、oauth_provider に誰のものかがありません</translation>
    </message>
    <message>
        <source>and oauth_account both say which account; keep one</source>
        <translation>と oauth_account の両方がアカウントを示しています。片方だけ残してください</translation>
    </message>
    <message>
        <source>“%1” is no name of an account: letters, digits and . _ - @ + only</source>
        <translation>「%1」はアカウント名にできません。使えるのは英数字と . _ - @ + だけです</translation>
    </message>
    <message>
        <source>is missing: whose account it is</source>
        <translation>がありません: 誰のアカウントか</translation>
    </message>
    <message>
        <source>is missing: which account</source>
        <translation>がありません: どのアカウントか</translation>
    </message>
    <message>
        <source>the account “%1” is listed twice</source>
        <translation>アカウント「%1」が 2 回記載されています</translation>
    </message>
    <message>
        <source>“%1” is another account&apos;s already</source>
        <translation>「%1」はすでに別のアカウントで使われています</translation>
    </message>
    <message>
        <source>must not be longer than %1 characters</source>
        <translation>は %1 文字以内で指定してください</translation>
    </message>
    <message>
        <source>must not begin or end with a space</source>
        <translation>の先頭と末尾に空白は使えません</translation>
    </message>
    <message>
        <source>contains characters that cannot be shown</source>
        <translation>に表示できない文字が含まれています</translation>
    </message>
</context>
<context>
    <name>GatewayPill</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>ベース URL をコピー</translation>
    </message>
    <message>
        <source>Stop gateway</source>
        <translation>ゲートウェイを停止</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>ゲートウェイを開始</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Start Plexus when I log in, in the tray</source>
        <translation>ログイン時に Plexus をトレイで起動</translation>
    </message>
    <message>
        <source>Set up Plexus</source>
        <translation>Plexus をセットアップ</translation>
    </message>
    <message>
        <source>Not available in the demo, nor on a desktop without a tray.</source>
        <extracomment>Beside a switch for starting with the session</extracomment>
        <translation>デモと、トレイのないデスクトップでは使えません。</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>セットアップ</translation>
    </message>
    <message>
        <source>Add accounts, point your clients at Plexus and check that everything answers, step by step.</source>
        <translation>アカウントの追加、クライアントの接続、動作確認を順番に行います。</translation>
    </message>
</context>
<context>
    <name>HeadersPane</name>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>No headers were recorded.</source>
        <translation>ヘッダーは記録されていません。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy all headers</source>
        <translation>ヘッダーをすべてコピー</translation>
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
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>すべてのリクエスト</translation>
    </message>
    <message>
        <source>Latest requests</source>
        <translation>最近のリクエスト</translation>
    </message>
</context>
<context>
    <name>ImportDecisions</name>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Import them all the same</source>
        <translation>それでもインポートする</translation>
    </message>
    <message>
        <source>I do not use %1 with them any more: import them</source>
        <extracomment>%1 is a program</extracomment>
        <translation>%1 ではもう使わないのでインポートする</translation>
    </message>
</context>
<context>
    <name>ImportModelsSheet</name>
    <message>
        <source>Models of %1</source>
        <translation>%1 のモデル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>Add %n model(s)</source>
        <translation>
            <numerusform>モデル %n 個を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Asking the provider …</source>
        <translation>プロバイダーに問い合わせ中…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加済み</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>選択解除</translation>
    </message>
    <message>
        <source>Select all new</source>
        <translation>新しいものをすべて選択</translation>
    </message>
    <message>
        <source>Let clients ask for each model by its name</source>
        <translation>各モデルをクライアントが名前で指定できるようにする</translation>
    </message>
    <message>
        <source>If the name is taken, add the model as one more target of it</source>
        <translation>名前が使用済みの場合は、その名前にターゲットとしてモデルを追加する</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Leave them there</source>
        <translation>コピーしない</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Plexus reads a file only when you choose it, and copies what it needs. The file stays as it is.</source>
        <translation>Plexus は選択されたファイルだけを読み、必要なものをコピーします。ファイルは変更されません。</translation>
    </message>
    <message>
        <source>No program Plexus knows has a login on this computer.</source>
        <translation>Plexus が対応しているプログラムのログイン情報は、このコンピューターにはありません。</translation>
    </message>
    <message>
        <source>Programs with logins</source>
        <translation>ログイン情報のあるプログラム</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>別のファイル</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>ファイルのパス</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>アカウントの名前</translation>
    </message>
    <message>
        <source>For a login that has none in the file.</source>
        <translation>ファイルに名前のないログイン情報に使います。</translation>
    </message>
    <message>
        <source>default</source>
        <translation>default</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>auth.json</source>
        <translation>auth.json</translation>
    </message>
    <message>
        <source>Import logins of other programs</source>
        <translation>他のプログラムのログイン情報をインポート</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import the logins of %1</source>
        <translation>%1 のログイン情報をインポート</translation>
    </message>
    <message>
        <source>The original Plexus’ auth.json, or one from another place.</source>
        <translation>元の Plexus の auth.json、または別の場所にあるもの。</translation>
    </message>
    <message>
        <source>Imported:
%1</source>
        <extracomment>%1 accounts, a line each</extracomment>
        <translation>インポートしました:
%1</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>何もインポートされませんでした。</translation>
    </message>
</context>
<context>
    <name>InspectorActions</name>
    <message>
        <source>Cancel, here and at the provider (x)</source>
        <translation>ここでもプロバイダーでもキャンセル（x）</translation>
    </message>
    <message>
        <source>Edit and send again…</source>
        <translation>編集して再送…</translation>
    </message>
    <message>
        <source>Send to another target and compare…</source>
        <translation>別のターゲットに送って比較…</translation>
    </message>
    <message>
        <source>Copy as curl, with $PLEXUS_KEY where the key was (c)</source>
        <translation>curl としてコピー（キーは $PLEXUS_KEY に置換）（c）</translation>
    </message>
    <message>
        <source>Export as HAR or JSON…</source>
        <translation>HAR または JSON でエクスポート…</translation>
    </message>
    <message>
        <source>Unpin (p)</source>
        <translation>ピン留めを外す（p）</translation>
    </message>
    <message>
        <source>Pin (p)</source>
        <translation>ピン留め（p）</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>メモを追加…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>メモを変更…</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>削除（Del）</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Send it once more, as it was (r)</source>
        <translation>元のまま再送（r）</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
</context>
<context>
    <name>InspectorTabs</name>
    <message>
        <source>Parts of the request</source>
        <translation>リクエストの各部分</translation>
    </message>
    <message>
        <source>All parts of the request</source>
        <translation>リクエストのすべての部分</translation>
    </message>
</context>
<context>
    <name>KeptFields</name>
    <message>
        <source>Kept without effect</source>
        <translation>保持のみ（効果なし）</translation>
    </message>
    <message>
        <source>Fields of the configuration this came from. Plexus keeps and exports them and does not act on them. YAML or JSON.</source>
        <translation>元の設定にあったフィールドです。Plexus は保持してエクスポートしますが、動作には使いません。YAML または JSON。</translation>
    </message>
    <message>
        <source>From another configuration</source>
        <translation>別の設定から</translation>
    </message>
    <message>
        <source>Give fields, one a line: NAME: value.</source>
        <translation>フィールドを 1 行に 1 つ、NAME: value の形で入力してください。</translation>
    </message>
    <message>
        <source>“%1” is none of the fields that are kept: %2.</source>
        <translation>「%1」は保持されるフィールドではありません。保持されるもの: %2。</translation>
    </message>
</context>
<context>
    <name>KeyDetail</name>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Accept requests with this key</source>
        <translation>このキーによるリクエストを受け付ける</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>laptop</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>SHA-256 of the key: %1…</source>
        <extracomment>%1 the first digits of a SHA-256 sum</extracomment>
        <translation>キーの SHA-256: %1…</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>クォータ</translation>
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
        <translation>破棄</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Shows beside every request made with this key.</source>
        <translation>このキーによる各リクエストに表示されます。</translation>
    </message>
    <message>
        <source>Plexus makes the key and shows it once. It keeps only the hash.</source>
        <translation>Plexus がキーを作成し、一度だけ表示します。保存されるのはハッシュだけです。</translation>
    </message>
    <message numerus="yes">
        <source>What this key may use (%n set)</source>
        <translation>
            <numerusform>このキーで使えるもの（%n 件設定）</numerusform>
        </translation>
    </message>
    <message>
        <source>What this key may use</source>
        <translation>このキーで使えるもの</translation>
    </message>
    <message>
        <source>Clients that use it are refused from then on.</source>
        <translation>以後、このキーを使うクライアントは拒否されます。</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Add up anew …</source>
        <translation>集計し直す…</translation>
    </message>
    <message>
        <source>Counts the requests that are kept, should the use of quotas be wrong</source>
        <translation>クォータの使用量が正しくない場合に、保持しているリクエストから数え直します</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Replace the secret …</source>
        <translation>シークレットを交換…</translation>
    </message>
</context>
<context>
    <name>KeyLimits</name>
    <message>
        <source>Only these models</source>
        <translation>使えるモデル</translation>
    </message>
    <message>
        <source>Never these models</source>
        <translation>使えないモデル</translation>
    </message>
    <message>
        <source>Refused even where they are allowed above.</source>
        <translation>上で許可されていても拒否されます。</translation>
    </message>
    <message>
        <source>Only these providers</source>
        <translation>使えるプロバイダー</translation>
    </message>
    <message>
        <source>Never these providers</source>
        <translation>使えないプロバイダー</translation>
    </message>
    <message>
        <source>Only from these addresses</source>
        <translation>接続元アドレス</translation>
    </message>
    <message>
        <source>192.168.1.7, 10.0.0.0/8, 10.0.0.1-20 or from-to; empty: from anywhere.</source>
        <translation>192.168.1.7、10.0.0.0/8、10.0.0.1-20、または開始-終了。空欄: どこからでも可。</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Date and time, 2026-12-31 18:00 in local time; empty: never.</source>
        <translation>日時（例: 2026-12-31 18:00、現地時間）。空欄: 無期限。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Give date and time, for example 2026-12-31 18:00.</source>
        <translation>日時を入力してください（例: 2026-12-31 18:00）。</translation>
    </message>
    <message>
        <source>May use the raw relay</source>
        <translation>パススルーを使用可能</translation>
    </message>
    <message>
        <source>Everything a provider has, where the provider allows it too.</source>
        <translation>プロバイダーのすべての機能。プロバイダー側でも許可されている場合に限ります。</translation>
    </message>
    <message>
        <source>Only these MCP servers</source>
        <translation>使える MCP サーバー</translation>
    </message>
    <message>
        <source>Never these MCP servers</source>
        <translation>使えない MCP サーバー</translation>
    </message>
    <message>
        <source>Model names, separated by commas or spaces. Empty: all models.</source>
        <translation>モデル名をカンマかスペースで区切ります。空欄: すべてのモデル。</translation>
    </message>
    <message>
        <source>Targets at other providers are skipped. Empty: all providers.</source>
        <translation>それ以外のプロバイダーのターゲットはスキップします。空欄: すべてのプロバイダー。</translation>
    </message>
    <message>
        <source>Names of servers, or server/tool for a single tool. Empty: all servers.</source>
        <translation>サーバー名、または 1 つのツールなら「サーバー/ツール」。空欄: すべてのサーバー。</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Client keys</source>
        <translation>クライアントキー</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>KeyPolicy</name>
    <message>
        <source>all</source>
        <extracomment>what a key may use</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1, but not %2</source>
        <extracomment>%1 what a key may use, %2 what it may not</extracomment>
        <translation>%1（%2 を除く）</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>when a key expires</extracomment>
        <translation>無期限</translation>
    </message>
    <message>
        <source>has expired: %1</source>
        <extracomment>%1 a date</extracomment>
        <translation>期限切れ: %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 a date, %2 a length of time</extracomment>
        <translation>%1（あと %2）</translation>
    </message>
    <message>
        <source>%1; nothing of it is used</source>
        <extracomment>of a quota; %1 is &quot;100 requests a day&quot;</extracomment>
        <translation>%1、未使用</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>what is left of a quota</extracomment>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Raw relay</source>
        <translation>パススルー</translation>
    </message>
    <message>
        <source>allowed</source>
        <extracomment>may a key use the raw relay</extracomment>
        <translation>許可</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不許可</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>接続元の制限</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>The key “%1” is switched off.</source>
        <translation>キー「%1」はオフです。</translation>
    </message>
    <message>
        <source>The key “%1” has expired.</source>
        <translation>キー「%1」は期限切れです。</translation>
    </message>
    <message>
        <source>The key “%1” may not be used from this computer.</source>
        <translation>キー「%1」はこのコンピューターからは使えません。</translation>
    </message>
    <message>
        <source>The quota “%1” is used up: %2. It begins anew in %3.</source>
        <translation>クォータ「%1」を使い切りました: %2。あと %3 で新しい期間が始まります。</translation>
    </message>
    <message>
        <source>The quota “%1” is used up: %2.</source>
        <translation>クォータ「%1」を使い切りました: %2。</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The change was not saved. %1</source>
        <translation>変更は保存されませんでした。%1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>キーはまだありません</translation>
    </message>
    <message>
        <source>Each client gets a key of its own, so that you see who asks for what and can switch one off.</source>
        <translation>クライアントごとにキーを分けると、誰が何をリクエストしたかがわかり、個別にオフにできます。</translation>
    </message>
    <message>
        <source>How much the clients of a key may use.</source>
        <translation>キーのクライアントが使える量です。</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>クォータ</translation>
    </message>
    <message>
        <source>Keys or quotas</source>
        <translation>キーまたはクォータ</translation>
    </message>
    <message>
        <source>No quotas yet</source>
        <translation>クォータはまだありません</translation>
    </message>
    <message>
        <source>A quota limits requests, tokens or cost in a window of time; a key may be held to several.</source>
        <translation>クォータは、一定期間のリクエスト数、トークン数、コストを制限します。1 つのキーに複数を適用できます。</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>キーとクォータ</translation>
    </message>
    <message>
        <source>Clients sign in with these keys and never see your provider keys.</source>
        <translation>クライアントはこれらのキーで認証します。プロバイダーのキーがクライアントに渡ることはありません。</translation>
    </message>
    <message>
        <source>Add quota</source>
        <translation>クォータを追加</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Add quota (%1)</source>
        <translation>クォータを追加 (%1)</translation>
    </message>
    <message>
        <source>Add key (%1)</source>
        <translation>キーを追加 (%1)</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <extracomment>What the language of the translation calls itself (&quot;Deutsch&quot;), as a person looks for it in a list</extracomment>
        <translation>日本語</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of a link and what it says</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>LinkViewModel</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP サーバー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>This is not the address of %1, which is at %2.</source>
        <extracomment>%1 is a company, %2 a name of a computer</extracomment>
        <translation>これは %1 のアドレスではありません。正しくは %2 です。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message numerus="yes">
        <source>(%n characters)</source>
        <extracomment>The key itself is not shown</extracomment>
        <translation>
            <numerusform>（%n 文字）</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>プレイグラウンド</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>キーとクォータ</translation>
    </message>
    <message>
        <source>This address is not encrypted: anyone on the network can read the key and the conversations.</source>
        <translation>このアドレスは暗号化されていません。ネットワーク上の誰でも、キーと会話を読み取れます。</translation>
    </message>
    <message>
        <source>Whoever made this link knows the key, and may be charged for your requests.</source>
        <translation>リンクの作成者はこのキーを知っています。また、リクエストの料金が作成者に請求される場合があります。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>How do you want to sign in?</source>
        <translation>サインインの方法</translation>
    </message>
    <message>
        <source>With the browser of this computer</source>
        <translation>このコンピューターのブラウザーで</translation>
    </message>
    <message>
        <source>With a code on any device</source>
        <translation>任意のデバイスでコードを使って</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Waiting until the code is confirmed …</source>
        <translation>コードの確認を待っています…</translation>
    </message>
    <message>
        <source>Waiting for the browser at port %1 of this computer …</source>
        <translation>このコンピューターのポート %1 でブラウザーを待っています…</translation>
    </message>
    <message>
        <source>Waiting for the browser …</source>
        <translation>ブラウザーを待っています…</translation>
    </message>
    <message>
        <source>Waiting for what you paste …</source>
        <translation>貼り付けを待っています…</translation>
    </message>
</context>
<context>
    <name>LoginQuestion</name>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
</context>
<context>
    <name>LoginSheet</name>
    <message>
        <source>Cancel the login</source>
        <translation>サインインを中止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sign in all the same</source>
        <translation>それでもサインイン</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>アカウント「%1」</translation>
    </message>
    <message>
        <source>This login is under way. Leave it and nothing is kept of it.</source>
        <translation>サインインの途中です。ここで閉じると、何も保存されません。</translation>
    </message>
    <message>
        <source>The login was cancelled.</source>
        <translation>サインインを中止しました。</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
</context>
<context>
    <name>LoginWaiting</name>
    <message>
        <source>Code to enter on the page</source>
        <translation>ページに入力するコード</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Paste the code instead</source>
        <translation>代わりにコードを貼り付け</translation>
    </message>
    <message>
        <source>Address or code</source>
        <translation>アドレスまたはコード</translation>
    </message>
    <message>
        <source>The page did not come back by itself: paste the address it ended at, or the code it shows.</source>
        <translation>ページから自動的に戻りませんでした。最後に表示されたアドレスか、ページに表示されたコードを貼り付けてください。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Ends by itself in %1</source>
        <extracomment>%1 is a countdown, &quot;18:42&quot;</extracomment>
        <translation>あと %1 で自動的に終了</translation>
    </message>
    <message>
        <source>Sign-in page: %1</source>
        <extracomment>%1 is the host of a web page</extracomment>
        <translation>サインインページ: %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>サインインページを開く</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <extracomment>%1 is a countdown, &quot;18:42&quot;</extracomment>
        <translation>あと %1 で終了</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The configuration file was changed but not taken over: %1</source>
        <translation>設定ファイルが変更されましたが、反映されませんでした: %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 Clients that Plexus has set up need it to run; their settings can be put back as they were.</source>
        <translation>%1Plexus が設定したクライアントは、Plexus が起動していないと使えません。クライアントの設定は元の状態に戻せます。</translation>
    </message>
    <message>
        <source>Restore clients</source>
        <translation>クライアントを復元</translation>
    </message>
    <message>
        <source>Setting up Plexus: finish here, then go on where you were.</source>
        <translation>Plexus のセットアップ中です。ここを終えたら、元の手順に戻ってください。</translation>
    </message>
    <message>
        <source>Back to the set-up</source>
        <translation>セットアップに戻る</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>[image: %1]</source>
        <extracomment>in the place of an image; %1 what it is said to show, or its address</extracomment>
        <translation>[画像: %1]</translation>
    </message>
</context>
<context>
    <name>McpClients</name>
    <message>
        <source>Clients name themselves; what they say of themselves is not checked. A key that is switched off or replaced ends what it was used for.</source>
        <translation>クライアントの名前は自己申告で、内容は確認されません。キーをオフにするか交換すると、そのキーによる許可は終了します。</translation>
    </message>
    <message>
        <source>Signing in with a browser is off: none of these is let in until it is on again (Settings, Gateway &amp; network).</source>
        <translation>ブラウザーでのサインインはオフです。再びオンにするまで、どのクライアントも接続できません（「設定」の「ゲートウェイとネットワーク」）。</translation>
    </message>
    <message>
        <source>Sign out …</source>
        <translation>サインアウト…</translation>
    </message>
    <message>
        <source>Sign %1 out</source>
        <translation>%1 をサインアウト</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 を消去</translation>
    </message>
    <message>
        <source>%1 · sends browsers back to %2</source>
        <extracomment>%1 when it was used, %2 addresses</extracomment>
        <translation>%1 · ブラウザーの戻り先 %2</translation>
    </message>
    <message>
        <source>No client has signed in</source>
        <translation>サインインしたクライアントはありません</translation>
    </message>
    <message>
        <source>A client may sign in with a browser instead of carrying a key; it shows here, with what it was allowed.</source>
        <translation>クライアントは、キーの代わりにブラウザーでサインインできます。サインインすると、許可された内容とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Clients may sign in with a browser instead of carrying a key, once that is switched on in Settings, Gateway &amp; network.</source>
        <translation>「設定」の「ゲートウェイとネットワーク」でオンにすると、クライアントはキーの代わりにブラウザーでサインインできます。</translation>
    </message>
</context>
<context>
    <name>McpConsent</name>
    <message>
        <source>The command has changed since you allowed it. Allow it again?</source>
        <translation>許可された後にコマンドが変わりました。もう一度許可しますか？</translation>
    </message>
    <message>
        <source>Allow this program to run on your computer?</source>
        <translation>このプログラムをこのコンピューターで実行することを許可しますか？</translation>
    </message>
    <message>
        <source>It can do whatever you can do. Plexus starts it without a shell whenever a client opens a session, and ends it with the session.</source>
        <translation>このプログラムは、あなたにできることをすべて実行できます。クライアントがセッションを開くたびにシェルを介さず起動し、セッションとともに終了します。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>プログラム: %1</translation>
    </message>
    <message>
        <source>Argument %1: %2</source>
        <translation>引数 %1: %2</translation>
    </message>
    <message>
        <source>In the folder %1</source>
        <translation>フォルダー: %1</translation>
    </message>
    <message>
        <source>It gets nothing of your environment but what every program needs.</source>
        <translation>どのプログラムにも必要なものを除き、環境変数は渡されません。</translation>
    </message>
    <message>
        <source>Besides what every program needs, it gets: %1</source>
        <translation>どのプログラムにも必要なもののほかに渡される環境変数: %1</translation>
    </message>
    <message>
        <source>Allow this command</source>
        <translation>このコマンドを許可</translation>
    </message>
    <message>
        <source>Careful: some of it holds characters that cannot be seen, or that look like others. They are shown in quotes, as codes.</source>
        <translation>注意: 見えない文字や、ほかの文字と紛らわしい文字が含まれています。引用符の中にコードで表示しています。</translation>
    </message>
</context>
<context>
    <name>McpKeys</name>
    <message>
        <source>Keys in turn</source>
        <translation>順番に使うキー</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>再び使用</translation>
    </message>
    <message>
        <source>Ends its rest, should the server take it again</source>
        <translation>サーバーがまた受け付けるようになったときに、クールダウンを終了します</translation>
    </message>
    <message>
        <source>Use %1 again</source>
        <extracomment>%1 &quot;Key 1&quot;</extracomment>
        <translation>%1 を再び使用</translation>
    </message>
</context>
<context>
    <name>McpLog</name>
    <message>
        <source>Which requests</source>
        <translation>表示するリクエスト</translation>
    </message>
    <message>
        <source>MCP requests, newest first</source>
        <translation>MCP リクエスト、新しい順</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>From the client</source>
        <translation>クライアントから</translation>
    </message>
    <message>
        <source>From the server</source>
        <translation>サーバーから</translation>
    </message>
    <message>
        <source>No MCP requests yet</source>
        <translation>MCP リクエストはまだありません</translation>
    </message>
    <message>
        <source>Every request to an MCP server shows here, with all of its messages.</source>
        <translation>MCP サーバーへの各リクエストが、すべてのメッセージとともにここに表示されます。</translation>
    </message>
    <message>
        <source>Tool or method</source>
        <translation>ツールまたはメソッド</translation>
    </message>
    <message>
        <source>Whose requests</source>
        <translation>リクエストの送信元</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Deletes old requests from the log, or all of them</source>
        <translation>古いリクエスト、またはすべてのリクエストをログから削除します</translation>
    </message>
    <message>
        <source>Delete this request …</source>
        <translation>このリクエストを削除…</translation>
    </message>
    <message>
        <source>No request of that kind</source>
        <translation>該当するリクエストがありません</translation>
    </message>
    <message>
        <source>Among the latest thousand none passes the filter.</source>
        <translation>最近の 1,000 件に、フィルターに一致するものはありません。</translation>
    </message>
</context>
<context>
    <name>McpPage</name>
    <message>
        <source>MCP servers</source>
        <translation>MCP サーバー</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Tools for your agents, behind one address and your keys.</source>
        <translation>エージェントのためのツールを、1 つのアドレスと自分のキーで。</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>The change was not saved. %1</source>
        <translation>変更は保存されませんでした。%1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>address of all servers</source>
        <translation>全サーバーのアドレス</translation>
    </message>
    <message>
        <source>No MCP servers yet</source>
        <translation>MCP サーバーはまだありません</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>サーバーを追加</translation>
    </message>
    <message>
        <source>All servers at one address</source>
        <translation>全サーバー共通のアドレス</translation>
    </message>
    <message>
        <source>MCP servers give agents tools such as files, search or databases. Add one here and every client reaches it through Plexus; each key sees only the servers it may use.</source>
        <translation>MCP サーバーは、ファイル、検索、データベースなどのツールをエージェントに提供します。ここに追加すると、どのクライアントも Plexus 経由で使えます。各キーに見えるのは、使用を許可されたサーバーだけです。</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Servers, sign-ins or log</source>
        <translation>サーバー、サインイン、またはログ</translation>
    </message>
    <message>
        <source>Add server (%1)</source>
        <translation>サーバーを追加 (%1)</translation>
    </message>
</context>
<context>
    <name>McpServerDetail</name>
    <message>
        <source>New MCP server</source>
        <translation>新しい MCP サーバー</translation>
    </message>
    <message>
        <source>Delete server</source>
        <translation>サーバーを削除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>files</source>
        <translation>files</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>サーバーを追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Lower-case letters, digits, - and _. Clients find it at /mcp/ followed by this name.</source>
        <translation>英小文字、数字、-、_ が使えます。クライアントは /mcp/ にこの名前を付けたアドレスで見つけます。</translation>
    </message>
    <message>
        <source>Clients lose its tools at once.</source>
        <translation>クライアントはこのサーバーのツールをすぐに使えなくなります。</translation>
    </message>
</context>
<context>
    <name>McpServerList</name>
    <message>
        <source>MCP servers</source>
        <translation>MCP サーバー</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>新しいサーバー</translation>
    </message>
</context>
<context>
    <name>McpServerRows</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Its streamable HTTP address, for example https://mcp.example/mcp.</source>
        <translation>Streamable HTTP のアドレス（例: https://mcp.example/mcp）。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Plexus signs in there by browser, once for all clients.</source>
        <translation>Plexus がブラウザーで一度サインインし、すべてのクライアントで使います。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>送信方法</translation>
    </message>
    <message>
        <source>bearer, or the name of a header.</source>
        <translation>bearer、またはヘッダーの名前。</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>NAME=value, one a line. A credential goes to the keychain.</source>
        <translation>NAME=value を 1 行に 1 つ。認証情報はキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>It speaks MCP on its standard streams. It is started without a shell, and only once you have allowed it.</source>
        <translation>標準入出力で MCP を話すプログラムです。シェルを介さず、許可された後にのみ起動します。</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>1 行に 1 つ。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>NAME=value, one a line. It gets nothing else of yours; a credential goes to the keychain.</source>
        <translation>NAME=value を 1 行に 1 つ。ほかの環境変数は渡されません。認証情報はキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Where it is started; empty: your home.</source>
        <translation>起動するフォルダー。空欄: ホームフォルダー。</translation>
    </message>
    <message>
        <source>Time to start</source>
        <translation>起動の制限時間</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Only these tools</source>
        <translation>使えるツール</translation>
    </message>
    <message>
        <source>Not these tools</source>
        <translation>除外するツール</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>メッセージの最大サイズ</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Off: clients do not see it.</source>
        <translation>オフ: クライアントには見えません。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>接続方法</translation>
    </message>
    <message>
        <source>At an address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>As a program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>One a line; each session takes the next. A key goes to the keychain; env:NAME takes it from the environment.</source>
        <translation>1 行に 1 つ。セッションごとに 1 つずつ順番に使います。キーはキーチェーンに保存されます。env:NAME と書くと環境変数から読み込みます。</translation>
    </message>
    <message>
        <source>The tools clients see, also at the address of all servers; * stands for anything. Empty: all.</source>
        <translation>クライアントに見えるツールです。全サーバーのアドレスにも適用されます。* は任意の文字列を表します。空欄: すべて。</translation>
    </message>
    <message>
        <source>How long Plexus waits for the next byte of an answer.</source>
        <translation>応答の次の 1 バイトが届くまでの待ち時間です。</translation>
    </message>
</context>
<context>
    <name>McpServerState</name>
    <message>
        <source>End its processes</source>
        <translation>プロセスを終了</translation>
    </message>
    <message>
        <source>End its sessions</source>
        <translation>セッションを終了</translation>
    </message>
    <message>
        <source>Its processes end, and none is started until you allow it again</source>
        <translation>プロセスは終了し、再び許可するまで起動しません</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>What it last wrote to standard error</source>
        <translation>標準エラーへの最新の出力</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>標準エラー</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Waits for you to allow it</source>
        <translation>許可を待っています</translation>
    </message>
    <message>
        <source>Ready, nobody uses it</source>
        <translation>準備完了、使用中のクライアントなし</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n セッション</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Stop allowing</source>
        <translation>許可を取り消す</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>Address for clients</source>
        <translation>クライアント用アドレス</translation>
    </message>
    <message>
        <source>End its processes?</source>
        <translation>プロセスを終了しますか？</translation>
    </message>
    <message>
        <source>End its sessions?</source>
        <translation>セッションを終了しますか？</translation>
    </message>
    <message>
        <source>What clients are doing with it breaks off. It is there again with their next question.</source>
        <translation>クライアントがこのサーバーで行っている処理は中断されます。次のリクエストでまた使えるようになります。</translation>
    </message>
    <message>
        <source>Stop allowing this program?</source>
        <translation>このプログラムの許可を取り消しますか？</translation>
    </message>
    <message>
        <source>Its processes end, and none is started until you allow it again.</source>
        <translation>プロセスは終了し、再び許可するまで起動しません。</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>サインアウトしますか？</translation>
    </message>
    <message>
        <source>Plexus forgets its access to this server. Clients lose its tools until you sign in again, in the browser.</source>
        <translation>このサーバーへのアクセス権を Plexus から消去します。ブラウザーで再びサインインするまで、クライアントはこのサーバーのツールを使えません。</translation>
    </message>
</context>
<context>
    <name>McpTools</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <comment>tools</comment>
        <translation>
            <numerusform>%n 件保留中</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow all</source>
        <translation>すべて許可</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>Starts the program and asks for its tools</source>
        <translation>プログラムを起動してツールを問い合わせます</translation>
    </message>
    <message>
        <source>Asks the server for its tools</source>
        <translation>サーバーにツールを問い合わせます</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>%1 を許可</translation>
    </message>
    <message>
        <source>Hold back %1</source>
        <translation>%1 を保留</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>今すぐ問い合わせる</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度問い合わせる</translation>
    </message>
    <message>
        <source>Not known yet: nobody has asked the server for them.</source>
        <translation>まだ不明です。サーバーへの問い合わせがまだありません。</translation>
    </message>
</context>
<context>
    <name>MeterBars</name>
    <message>
        <source>Meters</source>
        <translation>メーター</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What is used of a meter, when it resets</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take %1 out of the tray&apos;s menu</source>
        <extracomment>%1 is a meter</extracomment>
        <translation>%1 をトレイのメニューから外す</translation>
    </message>
    <message>
        <source>Show %1 in the tray&apos;s menu</source>
        <translation>%1 をトレイのメニューに表示</translation>
    </message>
    <message>
        <source>Show how %1 has gone</source>
        <extracomment>%1 is a meter</extracomment>
        <translation>%1 の推移を表示</translation>
    </message>
</context>
<context>
    <name>MeterBlock</name>
    <message>
        <source>Meters of %1</source>
        <translation>%1 のメーター</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Check the meters of %1 now</source>
        <translation>%1 のメーターを今すぐ確認</translation>
    </message>
</context>
<context>
    <name>MeterHistory</name>
    <message>
        <source>left</source>
        <extracomment>What a figure of a meter says: how much of it is used, or left</extracomment>
        <translation>残り</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day, as Qt&apos;s formats of dates say it: Tue 25 Nov</extracomment>
        <translation>M月d日（ddd）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>day, time of the day</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day in short, as Qt&apos;s formats of dates say it: 25 Nov</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>no reading</source>
        <translation>測定値なし</translation>
    </message>
    <message>
        <source>No readings in this time</source>
        <translation>この期間の測定値はありません</translation>
    </message>
    <message>
        <source>%1, %2: %3 at last, least %4, most %5</source>
        <extracomment>%1 a meter, %2 &quot;used&quot; or &quot;left&quot;, the rest figures</extracomment>
        <translation>%1、%2: 最新 %3、最小 %4、最大 %5</translation>
    </message>
</context>
<context>
    <name>MeterHistorySheet</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>表示する期間</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>グラフを表示</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Now %1</source>
        <extracomment>%1 is &quot;used&quot; or &quot;left&quot;: the latest reading of a meter</extracomment>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>No readings in this time</source>
        <translation>この期間の測定値はありません</translation>
    </message>
</context>
<context>
    <name>MeterReadings</name>
    <message>
        <source>Readings</source>
        <translation>測定値</translation>
    </message>
</context>
<context>
    <name>Meters</name>
    <message>
        <source>requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 what is used, %2 the limit with its unit</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <extracomment>%1 what is left, %2 of how much, with its unit</extracomment>
        <translation>残り %1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>%1 is a share, &quot;82 %&quot;</extracomment>
        <translation>使用済み %1</translation>
    </message>
    <message>
        <source>resets in %1</source>
        <extracomment>%1 is a length of time</extracomment>
        <translation>リセットまで %1</translation>
    </message>
    <message>
        <source>only %1</source>
        <extracomment>%1 names of models</extracomment>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>keeps nothing back</source>
        <translation>リクエストを止めません</translation>
    </message>
    <message>
        <source>almost used up</source>
        <translation>ほぼ使い切り</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>使い切り</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Its answers have said nothing yet</source>
        <translation>応答からはまだ何も得られていません</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>Read from its answers %1</source>
        <extracomment>%1 is a moment, &quot;4 min ago&quot;</extracomment>
        <translation>応答から読み取り: %1</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <extracomment>%1 is a moment, &quot;4 min ago&quot;</extracomment>
        <translation>確認: %1</translation>
    </message>
    <message>
        <source>next in %1</source>
        <extracomment>%1 is a length of time</extracomment>
        <translation>次回まで %1</translation>
    </message>
    <message numerus="yes">
        <source>The last %n check(s) failed: %1</source>
        <translation>
            <numerusform>直近 %n 回の確認に失敗しました: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The last check failed: %1</source>
        <translation>前回の確認に失敗しました: %1</translation>
    </message>
    <message>
        <source>running out</source>
        <translation>残りわずか</translation>
    </message>
</context>
<context>
    <name>MetersCard</name>
    <message>
        <source>All meters</source>
        <translation>すべてのメーター</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A meter, and when it resets</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Plan limits</source>
        <translation>プランの上限</translation>
    </message>
    <message>
        <source>Show how %1, %2 has gone</source>
        <extracomment>%1 is a provider, %2 its meter</extracomment>
        <translation>%1、%2 の推移を表示</translation>
    </message>
</context>
<context>
    <name>ModelPrice</name>
    <message>
        <source>$ per million tokens</source>
        <translation>ドル / 100 万トークン</translation>
    </message>
    <message>
        <source>Give a price; 0 where it is free.</source>
        <translation>価格を入力してください。無料の場合は 0 です。</translation>
    </message>
    <message>
        <source>Give at least one tier.</source>
        <translation>段階を 1 つ以上入力してください。</translation>
    </message>
    <message>
        <source>Give the model&apos;s name at OpenRouter.</source>
        <translation>OpenRouter でのモデル名を入力してください。</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>同時リクエスト数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Without one the cost of its requests is not known, and it comes last where the cheapest is picked.</source>
        <translation>価格がないとリクエストのコストがわからず、最も安いものを選ぶときに最後になります。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>By tokens</source>
        <translation>トークン単位</translation>
    </message>
    <message>
        <source>By tokens, in tiers</source>
        <translation>トークン単位、段階別</translation>
    </message>
    <message>
        <source>From OpenRouter&apos;s list</source>
        <translation>OpenRouter の価格表</translation>
    </message>
    <message>
        <source>By request</source>
        <translation>リクエスト単位</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Reasoning included.</source>
        <translation>推論を含みます。</translation>
    </message>
    <message>
        <source>Input from the cache</source>
        <translation>キャッシュからの入力</translation>
    </message>
    <message>
        <source>Empty: as input.</source>
        <translation>空欄: 入力と同じ。</translation>
    </message>
    <message>
        <source>Input written to the cache</source>
        <translation>キャッシュに書き込む入力</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>One a line, by input tokens, in $ per million: from-to: input output cached cache-write. For example 0-200000: 1.25 10 0.31 and 200001-: 2.5 15.</source>
        <translation>1 行に 1 つ、入力トークン数ごとに、100 万あたりのドルで入力します（開始-終了: 入力 出力 キャッシュ キャッシュ書き込み）。例: 0-200000: 1.25 10 0.31 と 200001-: 2.5 15。</translation>
    </message>
    <message>
        <source>Name at OpenRouter</source>
        <translation>OpenRouter での名前</translation>
    </message>
    <message>
        <source>As in its list: anthropic/claude-sonnet-4.5.</source>
        <translation>価格表のとおりに入力します（例: anthropic/claude-sonnet-4.5）。</translation>
    </message>
    <message>
        <source>Price of a request</source>
        <translation>1 リクエストの価格</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>割引</translation>
    </message>
    <message>
        <source>Instead of the provider&apos;s.</source>
        <translation>プロバイダーの割引の代わりに使います。</translation>
    </message>
    <message>
        <source>the provider&apos;s</source>
        <translation>プロバイダーと同じ</translation>
    </message>
    <message>
        <source>“%1” is no tier.</source>
        <translation>「%1」は段階として正しくありません。</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <extracomment>prices of a million tokens</extracomment>
        <translation>入力 %1、出力 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n price tier(s)</source>
        <translation>
            <numerusform>価格 %n 段階</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenRouter&apos;s price</source>
        <translation>OpenRouter の価格</translation>
    </message>
    <message>
        <source>%1 a request</source>
        <translation>1 リクエスト %1</translation>
    </message>
    <message>
        <source>Input written for an hour</source>
        <translation>1 時間キャッシュに書き込む入力</translation>
    </message>
    <message>
        <source>Empty: 1.6 times the price of writing.</source>
        <translation>空欄: 書き込み価格の 1.6 倍。</translation>
    </message>
    <message>
        <source>%1 an image</source>
        <translation>1 画像 %1</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>1 分 %1</translation>
    </message>
    <message>
        <source>%1 a million characters</source>
        <translation>100 万文字 %1</translation>
    </message>
    <message>
        <source>Give at least one of the three prices.</source>
        <translation>3 つの価格のうち 1 つ以上を入力してください。</translation>
    </message>
    <message>
        <source>By image, minute or characters</source>
        <translation>画像、分、文字数単位</translation>
    </message>
    <message>
        <source>Price of an image</source>
        <translation>画像 1 枚の価格</translation>
    </message>
    <message>
        <source>One that was made.</source>
        <translation>生成された画像が対象です。</translation>
    </message>
    <message>
        <source>Price of a minute</source>
        <translation>1 分の価格</translation>
    </message>
    <message>
        <source>Of sound that was heard.</source>
        <translation>聴き取った音声が対象です。</translation>
    </message>
    <message>
        <source>Price of a million characters</source>
        <translation>100 万文字の価格</translation>
    </message>
    <message>
        <source>Of text that was spoken.</source>
        <translation>読み上げたテキストが対象です。</translation>
    </message>
    <message>
        <source>OpenAI Responses, Codex&apos; short form</source>
        <translation>OpenAI Responses、Codex の短縮形</translation>
    </message>
    <message>
        <source>Choose one of the two forms of OpenAI Responses.</source>
        <translation>OpenAI Responses の 2 つの形式のうち、どちらか一方を選んでください。</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>生成するもの</translation>
    </message>
    <message>
        <source>Decides which requests may go to it.</source>
        <translation>どのリクエストを送れるかが決まります。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Transcriptions</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>音声合成</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>リランキング</translation>
    </message>
    <message>
        <source>Moderations</source>
        <translation>モデレーション</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>使用する API</translation>
    </message>
    <message>
        <source>None ticked: by every API the provider has an address for.</source>
        <translation>チェックなし: プロバイダーにアドレスがあるすべての API を使います。</translation>
    </message>
    <message>
        <source>every API of the provider</source>
        <translation>プロバイダーのすべての API</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation>追加フィールド</translation>
    </message>
    <message>
        <source>Merged into the body of every request to it, over the provider&apos;s; null takes a field out. YAML or JSON.</source>
        <translation>このモデルへのすべてのリクエストのボディに統合します。プロバイダーの設定より優先し、null でフィールドを取り除きます。YAML または JSON。</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>例から始める</translation>
    </message>
</context>
<context>
    <name>ModelSheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>モデル %1</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>Over the provider&apos;s: one of the same kind takes its place, one that is off takes it away.</source>
        <translation>プロバイダーのアダプターより優先します。同じ種類のものは置き換え、オフのものは取り除きます。</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The names clients ask for, and where each leads.</source>
        <translation>クライアントが指定する名前と、それぞれの転送先です。</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>The change was not saved. %1</source>
        <translation>変更は保存されませんでした。%1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>モデルはまだありません</translation>
    </message>
    <message>
        <source>A provider comes first</source>
        <translation>先にプロバイダーが必要です</translation>
    </message>
    <message>
        <source>A model is a name clients ask for; it leads to a model of one of your providers, and to others when that one fails.</source>
        <translation>モデルとは、クライアントが指定する名前です。プロバイダーのモデルに転送され、失敗したときはほかのモデルに転送されます。</translation>
    </message>
    <message>
        <source>A model is a name that leads to a model of one of your providers, and there is no provider yet.</source>
        <translation>モデルとは、プロバイダーのモデルに転送される名前です。プロバイダーがまだありません。</translation>
    </message>
    <message>
        <source>Go to Providers</source>
        <translation>「プロバイダー」へ移動</translation>
    </message>
    <message>
        <source>Clear all cooldowns</source>
        <translation>すべてのクールダウンを解除</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) cooling down after failures; requests skip them.</source>
        <translation>
            <numerusform>%n 個のターゲットが失敗によりクールダウン中です。リクエストではスキップされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add model (%1)</source>
        <translation>モデルを追加 (%1)</translation>
    </message>
</context>
<context>
    <name>NetworkLight</name>
    <message>
        <source>Open to the network</source>
        <translation>ネットワークに公開中</translation>
    </message>
    <message>
        <source>Other computers can connect to Plexus.</source>
        <translation>ほかのコンピューターから Plexus に接続できます。</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Let other computers connect?</source>
        <translation>ほかのコンピューターからの接続を許可しますか？</translation>
    </message>
    <message>
        <source>Let them connect</source>
        <translation>接続を許可</translation>
    </message>
    <message>
        <source>Other computers may connect</source>
        <translation>ほかのコンピューターからの接続を許可</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>address for other computers</source>
        <translation>ほかのコンピューター用のアドレス</translation>
    </message>
    <message>
        <source>To be reached by a name, add it to “Other host names”. A key can be held to certain addresses on the page of keys.</source>
        <translation>名前で接続できるようにするには、その名前を「ほかのホスト名」に追加します。キーを使えるアドレスは「キーとクォータ」ページで制限できます。</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>Add your first provider</source>
        <translation>最初のプロバイダーを追加</translation>
    </message>
    <message>
        <source>Add a model clients can ask for</source>
        <translation>クライアントが指定できるモデルを追加</translation>
    </message>
    <message>
        <source>An account with OpenAI, Anthropic or any service that speaks their API. Its key goes to the keychain of this computer.</source>
        <translation>OpenAI、Anthropic、またはその API に対応したサービスのアカウントです。キーはこのコンピューターのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>A model is the name clients ask for, and the providers that answer it, in order.</source>
        <translation>モデルとは、クライアントが指定する名前と、順に応答するプロバイダーの組です。</translation>
    </message>
    <message>
        <source>Clients show it to Plexus; your provider&apos;s key stays here.</source>
        <translation>クライアントはこのキーを Plexus に示します。プロバイダーのキーは外に出ません。</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>Lead me through …</source>
        <translation>順番に案内…</translation>
    </message>
    <message>
        <source>Set up Plexus step by step</source>
        <translation>Plexus を手順に沿ってセットアップ</translation>
    </message>
    <message>
        <source>Add a key for your clients</source>
        <translation>クライアント用のキーを追加</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>キーを追加</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>Found by is:noted. It stays on this computer.</source>
        <translation>is:noted で検索できます。このコンピューターの外には出ません。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>NotificationsSection</name>
    <message>
        <source>Quiet hours</source>
        <translation>通知しない時間帯</translation>
    </message>
    <message>
        <source>Show nothing in these hours</source>
        <translation>次の時間帯は何も表示しない</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>通知しない時間帯の開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>通知しない時間帯の終了</translation>
    </message>
    <message>
        <source>Notify me when</source>
        <translation>通知するタイミング</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock. What happens meanwhile is shown afterwards, if it still holds.</source>
        <translation>このコンピューターの時計に従います。その間に起きたことは、後でもまだ続いていれば表示します。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>ベース URL をコピー</translation>
    </message>
    <message>
        <source>Stop gateway</source>
        <translation>ゲートウェイを停止</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>ゲートウェイを開始</translation>
    </message>
    <message>
        <source>Pause or resume the list of requests</source>
        <translation>リクエストの一覧を一時停止または再開</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>Appearance: as the system</source>
        <translation>外観: システムに合わせる</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>外観: ライト</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>外観: ダーク</translation>
    </message>
    <message>
        <source>Appearance: high contrast</source>
        <translation>外観: ハイコントラスト</translation>
    </message>
    <message>
        <source>Export usage as CSV</source>
        <translation>使用量を CSV でエクスポート</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Quit Plexus</source>
        <translation>Plexus を終了</translation>
    </message>
    <message>
        <source>Set up Plexus</source>
        <translation>Plexus をセットアップ</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <extracomment>%1 is a company or a product</extracomment>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定項目</translation>
    </message>
    <message>
        <source>Resume capture</source>
        <translation>記録を再開</translation>
    </message>
    <message>
        <source>Pause capture</source>
        <translation>記録を一時停止</translation>
    </message>
    <message>
        <source>Import logins of other programs</source>
        <translation>他のプログラムのログイン情報をインポート</translation>
    </message>
    <message>
        <source>Delete requests</source>
        <translation>リクエストを削除</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose …</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>PhaseLegend</name>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>ストリーミング</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>先頭トークン</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>空き待ち</translation>
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
        <translation>応答</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>思考中…</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>応答を待っています</translation>
    </message>
</context>
<context>
    <name>PlaygroundCall</name>
    <message>
        <source>Call of %1</source>
        <translation>%1 の呼び出し</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>応答済み</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>%1 の結果</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>needs a result</source>
        <translation>結果が必要</translation>
    </message>
    <message>
        <source>What the tool returns, for example JSON</source>
        <translation>ツールが返す内容（例: JSON）</translation>
    </message>
    <message numerus="yes">
        <source>Send %n result(s)</source>
        <translation>
            <numerusform>結果 %n 件を送信</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaygroundCode</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>コード、%1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>コードをコピー</translation>
    </message>
</context>
<context>
    <name>PlaygroundComposer</name>
    <message>
        <source>Path of an image</source>
        <translation>画像のパス</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Write a message; drop images here</source>
        <translation>メッセージを入力、画像はここにドロップ</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or GIF</source>
        <translation>PNG、JPEG、WebP、または GIF</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>ファイルを選択…</translation>
    </message>
</context>
<context>
    <name>PlaygroundFoot</name>
    <message>
        <source>Copy the answer</source>
        <translation>応答をコピー</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度送信</translation>
    </message>
    <message>
        <source>Show its route</source>
        <translation>経路を表示</translation>
    </message>
    <message>
        <source>Open in Requests</source>
        <translation>「リクエスト」で開く</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
</context>
<context>
    <name>PlaygroundHeader</name>
    <message>
        <source>Playground</source>
        <translation>プレイグラウンド</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>As written</source>
        <extracomment>of answers: not laid out</extracomment>
        <translation>原文のまま</translation>
    </message>
    <message>
        <source>Show answers as the model wrote them, not laid out</source>
        <translation>応答を整形せず、モデルが書いたとおりに表示する</translation>
    </message>
</context>
<context>
    <name>PlaygroundImages</name>
    <message>
        <source>Images of the message</source>
        <translation>メッセージの画像</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>PlaygroundPage</name>
    <message>
        <source>Playground</source>
        <translation>プレイグラウンド</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Ask a model something</source>
        <translation>モデルに質問する</translation>
    </message>
    <message>
        <source>The question goes through the gateway like any client&apos;s: it is routed, counted and listed under Requests.</source>
        <translation>質問は、ほかのクライアントのリクエストと同じようにゲートウェイを通ります。転送先が選ばれ、使用量に数えられ、「リクエスト」に表示されます。</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>送信設定</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Setup, key or route</source>
        <translation>送信設定、キー、経路</translation>
    </message>
</context>
<context>
    <name>PlaygroundPolicy</name>
    <message>
        <source>No key yet</source>
        <translation>キーはまだありません</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>キー %1</translation>
    </message>
    <message>
        <source>A key of this computer is made with the first request, or paste one under “Setup”.</source>
        <translation>このコンピューターのキーは、最初のリクエストのときに作成されます。「送信設定」に別のキーを貼り付けることもできます。</translation>
    </message>
    <message>
        <source>What the key allows</source>
        <translation>このキーに許可された内容</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>クォータ</translation>
    </message>
    <message>
        <source>The key is held to no quota.</source>
        <translation>このキーに適用されるクォータはありません。</translation>
    </message>
    <message>
        <source>Quotas of the key</source>
        <translation>このキーのクォータ</translation>
    </message>
    <message>
        <source>Where the next question would go</source>
        <translation>次の質問の送信先</translation>
    </message>
</context>
<context>
    <name>PlaygroundQuestion</name>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
</context>
<context>
    <name>PlaygroundSetup</name>
    <message>
        <source>Client key</source>
        <translation>クライアントキー</translation>
    </message>
    <message>
        <source>It stays in memory and is gone with the program.</source>
        <translation>メモリにだけ保持し、プログラムを終了すると消えます。</translation>
    </message>
    <message>
        <source>Paste a client key</source>
        <translation>クライアントキーを貼り付け</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>推論の強度</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Insert an example</source>
        <translation>例を挿入</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>Provider default</source>
        <translation>プロバイダーのデフォルト</translation>
    </message>
    <message>
        <source>Max output tokens</source>
        <translation>最大出力トークン数</translation>
    </message>
    <message>
        <source>A JSON list of objects with name, description and parameters (a JSON schema). You type the results of calls yourself.</source>
        <translation>name、description、parameters（JSON スキーマ）を持つオブジェクトの JSON リストです。呼び出しの結果は自分で入力します。</translation>
    </message>
    <message>
        <source>Asked under</source>
        <translation>使用するキー</translation>
    </message>
    <message>
        <source>This computer&apos;s key</source>
        <translation>このコンピューターのキー</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>別のキー</translation>
    </message>
</context>
<context>
    <name>PlaygroundTrail</name>
    <message>
        <source>Where a question goes and why is told here.</source>
        <translation>質問の送り先とその理由を、ここに表示します。</translation>
    </message>
    <message>
        <source>Why this target</source>
        <translation>このターゲットが選ばれた理由</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>Name a file.</source>
        <translation>ファイルを指定してください。</translation>
    </message>
    <message>
        <source>Give the whole path, from its root.</source>
        <translation>ルートからの完全なパスを入力してください。</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another.</source>
        <translation>同じ名前のファイルがすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 がありません。</translation>
    </message>
    <message>
        <source>The file cannot be written (%1).</source>
        <translation>ファイルに書き込めません（%1）。</translation>
    </message>
</context>
<context>
    <name>PromptImage</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>「%1」はファイルではありません。</translation>
    </message>
    <message>
        <source>“%1” has %2; an image may have %3.</source>
        <extracomment>%1 a file, %2 and %3 sizes</extracomment>
        <translation>「%1」は %2 です。画像は %3 までです。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>「%1」を読み取れません: %2</translation>
    </message>
    <message>
        <source>“%1” is no PNG, JPEG, WebP or GIF image.</source>
        <translation>「%1」は PNG、JPEG、WebP、GIF のいずれの画像でもありません。</translation>
    </message>
</context>
<context>
    <name>ProviderAccountField</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Go to the page of accounts</source>
        <translation>アカウントのページへ移動</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>サービスを選択</translation>
    </message>
    <message>
        <source>Service of the account</source>
        <translation>アカウントのサービス</translation>
    </message>
    <message>
        <source>Use the account %1</source>
        <extracomment>%1 the name of an account</extracomment>
        <translation>アカウント %1 を使用</translation>
    </message>
    <message>
        <source>The next takes over where one is used up or refused. Their order is that of the page of accounts.</source>
        <translation>使い切るか拒否されると、次のアカウントに切り替わります。順番は「アカウント」ページの並び順です。</translation>
    </message>
</context>
<context>
    <name>ProviderAdapters</name>
    <message numerus="yes">
        <source>Adapters (%n changed)</source>
        <translation>
            <numerusform>アダプター（%n 件変更）</numerusform>
        </translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>Rewrite requests where the provider wants something in a way of its own. They act one after the other; a model can have others.</source>
        <translation>プロバイダーが独自の形式を求める場合に、リクエストを書き換えます。上から順に適用されます。モデルごとに別のものも設定できます。</translation>
    </message>
</context>
<context>
    <name>ProviderAddressRow</name>
    <message>
        <source>API of address %1</source>
        <translation>アドレス %1 の API</translation>
    </message>
    <message>
        <source>https://api.example.com/v1</source>
        <translation>https://api.example.com/v1</translation>
    </message>
    <message>
        <source>Base URL for %1</source>
        <extracomment>%1 is an API, &quot;OpenAI Responses&quot;</extracomment>
        <translation>%1 のベース URL</translation>
    </message>
    <message>
        <source>Remove the base URL for %1</source>
        <extracomment>%1 is an API, &quot;OpenAI Responses&quot;</extracomment>
        <translation>%1 のベース URL を削除</translation>
    </message>
</context>
<context>
    <name>ProviderAddresses</name>
    <message>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>Plexus tells from the address which API it speaks.</source>
        <translation>対応する API は Plexus がアドレスから判断します。</translation>
    </message>
    <message>
        <source>Base URL for OpenAI chat completions</source>
        <translation>OpenAI Chat Completions のベース URL</translation>
    </message>
    <message>
        <source>At least one base URL is needed.</source>
        <translation>ベース URL が 1 つ以上必要です。</translation>
    </message>
    <message>
        <source>https://api.openai.com/v1</source>
        <translation>https://api.openai.com/v1</translation>
    </message>
    <message>
        <source>Base URL for Anthropic Messages</source>
        <translation>Anthropic Messages のベース URL</translation>
    </message>
    <message>
        <source>https://api.anthropic.com</source>
        <translation>https://api.anthropic.com</translation>
    </message>
    <message>
        <source>Base URLs for other APIs</source>
        <translation>その他の API のベース URL</translation>
    </message>
    <message>
        <source>Embeddings, images and sound go to the address for chat where they have none of their own.</source>
        <translation>埋め込み、画像、音声は、専用のアドレスがなければチャットのアドレスに送ります。</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>アドレスを追加</translation>
    </message>
    <message>
        <source>For the Responses API, Gemini, embeddings, images and others</source>
        <translation>Responses API、Gemini、埋め込み、画像など</translation>
    </message>
    <message>
        <source>Any, told from the address</source>
        <translation>任意（アドレスから判断）</translation>
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
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>Transcriptions</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>音声合成</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>リランキング</translation>
    </message>
    <message>
        <source>Moderations</source>
        <translation>モデレーション</translation>
    </message>
    <message>
        <source>Plexus adds %1 itself: leave it out, or end the address with # to have it called as it is.</source>
        <extracomment>%1 is the end of an address, &quot;/chat/completions&quot;</extracomment>
        <translation>%1 は Plexus が追加するので省いてください。アドレスをそのまま呼び出すには、末尾に # を付けます。</translation>
    </message>
</context>
<context>
    <name>ProviderAdvanced</name>
    <message numerus="yes">
        <source>Advanced (%n changed)</source>
        <translation>
            <numerusform>詳細設定（%n 件変更）</numerusform>
        </translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>制限時間（秒）</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>リクエストヘッダー</translation>
    </message>
    <message>
        <source>Name of header %1</source>
        <translation>ヘッダー %1 の名前</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>ヘッダー %1 の値</translation>
    </message>
    <message>
        <source>Remove header %1</source>
        <translation>ヘッダー %1 を削除</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>ヘッダーを追加</translation>
    </message>
    <message>
        <source>How many seconds one request may take. Empty: the limit in Settings.</source>
        <translation>1 リクエストの制限時間（秒）です。空欄: 「設定」の制限時間。</translation>
    </message>
    <message>
        <source>http://host:port, socks5://host:port, or direct. Empty: as in Settings.</source>
        <translation>http://host:port、socks5://host:port、または direct。空欄: 「設定」に従います。</translation>
    </message>
    <message>
        <source>Sent with every request to this provider. They replace headers of the same name.</source>
        <translation>このプロバイダーへのすべてのリクエストに付け、同名のヘッダーを置き換えます。</translation>
    </message>
    <message>
        <source>A credential is not kept readable in the configuration. Put it into an environment variable and write env:NAME here, or use the field Authentication above.</source>
        <translation>認証情報を読める形で設定に保存することはできません。環境変数に入れてここに env:NAME と書くか、上の「認証」欄を使ってください。</translation>
    </message>
</context>
<context>
    <name>ProviderChecker</name>
    <message>
        <source>A definition of your own</source>
        <translation>独自の定義</translation>
    </message>
    <message>
        <source>Meters from</source>
        <translation>メーターの取得元</translation>
    </message>
    <message>
        <source>Checked every</source>
        <translation>確認の間隔</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>%1 (needed): %2</source>
        <extracomment>%1 the name of an option, %2 what it is</extracomment>
        <translation>%1（必須）: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>レスポンスヘッダー</translation>
    </message>
    <message>
        <source>Shows how much of a plan or balance is used. When it is used up, requests go elsewhere until it resets.</source>
        <translation>プランや残高の使用量を表示します。使い切ると、リセットまでリクエストはほかへ転送されます。</translation>
    </message>
    <message>
        <source>Meter options</source>
        <translation>メーターのオプション</translation>
    </message>
    <message>
        <source>One a line, as NAME=value; write a credential as env:VARIABLE.</source>
        <translation>NAME=value を 1 行に 1 つ。認証情報は env:VARIABLE と書きます。</translation>
    </message>
    <message>
        <source>Fetch meters</source>
        <translation>メーターを取得</translation>
    </message>
    <message>
        <source>Off: they are set up and not asked for.</source>
        <translation>オフ: 設定は残り、取得は行いません。</translation>
    </message>
    <message>
        <source>Counts as used up from</source>
        <translation>使い切りとみなす割合</translation>
    </message>
    <message>
        <source>From so much of an allowance on requests go elsewhere.</source>
        <translation>割り当ての使用がこの割合に達すると、リクエストを別の場所に送ります。</translation>
    </message>
    <message>
        <source>Definition of the meters</source>
        <translation>メーターの定義</translation>
    </message>
    <message>
        <source>What is asked, and what of the answer is a meter, in the form of config-reference.md. YAML or JSON.</source>
        <translation>問い合わせる内容と、応答のどこがメーターかを config-reference.md の形式で書きます。YAML または JSON。</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>例から始める</translation>
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
        <translation>%1: %2 を削除</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>in the configuration file</source>
        <translation>設定ファイル内</translation>
    </message>
    <message>
        <source>from the variable %1</source>
        <translation>変数 %1 から</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>キーチェーン内</translation>
    </message>
    <message>
        <source>Models added: %1</source>
        <translation>追加するモデル: %1</translation>
    </message>
    <message>
        <source>Models removed: %1</source>
        <translation>削除するモデル: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>リクエストヘッダー</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>Price of %1: %2</source>
        <translation>%1 の価格: %2</translation>
    </message>
    <message>
        <source>Requests at a time to %1: %2</source>
        <translation>%1 の同時リクエスト数: %2</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>the account with %1</source>
        <translation>%1 のアカウント</translation>
    </message>
    <message>
        <source>the account %1 with %2</source>
        <translation>%2 のアカウント %1</translation>
    </message>
    <message>
        <source>%1&#x202f;s</source>
        <translation>%1&#x202f;s</translation>
    </message>
    <message>
        <source>Adapters of %1</source>
        <translation>%1 のアダプター</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>%1 の設定</translation>
    </message>
    <message>
        <source>Base URL for %1</source>
        <extracomment>%1 is an API, &quot;OpenAI Responses&quot;</extracomment>
        <translation>%1 のベース URL</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>the accounts %1 with %2</source>
        <extracomment>%1 names of accounts, %2 a vendor</extracomment>
        <translation>%2 のアカウント %1</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>openai</source>
        <translation>openai</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation>「モデル」へ移動</translation>
    </message>
    <message>
        <source>No model uses this provider.</source>
        <translation>このプロバイダーを使うモデルはありません。</translation>
    </message>
    <message>
        <source>Delete provider</source>
        <translation>プロバイダーを削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Short, without spaces. Models and logs use it.</source>
        <translation>短く、スペースなしで。モデルとログで使われます。</translation>
    </message>
    <message>
        <source>Import models …</source>
        <translation>モデルをインポート…</translation>
    </message>
    <message>
        <source>Asks the provider which models it has, and lets you choose</source>
        <translation>プロバイダーにモデルの一覧を問い合わせ、そこから選択します</translation>
    </message>
</context>
<context>
    <name>ProviderKeyField</name>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>A key is in the keychain of this computer. Type here to replace it.</source>
        <translation>キーはこのコンピューターのキーチェーンにあります。ここに入力すると置き換わります。</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer, never in the configuration.</source>
        <translation>このコンピューターのキーチェーンに保存され、設定には書き込まれません。</translation>
    </message>
    <message>
        <source>The provider is called without a key.</source>
        <translation>このプロバイダーはキーなしで呼び出します。</translation>
    </message>
    <message>
        <source>Where the API key comes from</source>
        <translation>API キーの取得元</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Typed, not saved yet</source>
        <translation>入力済み、未保存</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>キーを貼り付け</translation>
    </message>
    <message>
        <source>OPENAI_API_KEY</source>
        <translation>OPENAI_API_KEY</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>変数名</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Plexus reads the key from this environment variable when it starts.</source>
        <translation>Plexus は起動時にこの環境変数からキーを読み込みます。</translation>
    </message>
    <message>
        <source>Tokens are stored encrypted. Plexus renews them.</source>
        <translation>トークンは暗号化して保存され、Plexus が更新します。</translation>
    </message>
    <message>
        <source>The key is written in the configuration file.</source>
        <translation>キーは設定ファイルに書かれています。</translation>
    </message>
    <message>
        <source>Key in the file</source>
        <translation>ファイルのキー</translation>
    </message>
    <message>
        <source>Key in the keychain</source>
        <translation>キーチェーンのキー</translation>
    </message>
    <message>
        <source>Key in a variable</source>
        <translation>環境変数のキー</translation>
    </message>
    <message>
        <source>Account sign-in</source>
        <translation>アカウントでサインイン</translation>
    </message>
    <message>
        <source>Get a key at %1</source>
        <extracomment>%1 is a web address</extracomment>
        <translation>%1 でキーを取得</translation>
    </message>
</context>
<context>
    <name>ProviderList</name>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
</context>
<context>
    <name>ProviderModelRow</name>
    <message numerus="yes">
        <source>%1 · %n at a time</source>
        <extracomment>The price of a model, how many requests it takes at a time</extracomment>
        <translation>
            <numerusform>%1 · 同時 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>同時 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Price and limit of %1, %2</source>
        <translation>%1 の価格と制限、%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Name of a model, what it is for</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 をテスト</translation>
    </message>
    <message>
        <source>Stop the test of %1</source>
        <translation>%1 のテストを中止</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>%1 is the name by which clients can ask for it</extracomment>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Put the result of %1 away</source>
        <translation>%1 の結果を閉じる</translation>
    </message>
</context>
<context>
    <name>ProviderModels</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>gpt-5, gpt-5-mini</source>
        <translation>gpt-5, gpt-5-mini</translation>
    </message>
    <message>
        <source>Models to add</source>
        <translation>追加するモデル</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>The provider&apos;s own names; separate several by commas or spaces. Press one for its price and limit. Prices are per million tokens.</source>
        <translation>プロバイダーでの名前です。複数ある場合はカンマかスペースで区切ります。名前を押すと価格と制限を設定できます。価格は 100 万トークンあたりです。</translation>
    </message>
</context>
<context>
    <name>ProviderPolicy</name>
    <message>
        <source>Requests at a time</source>
        <translation>同時リクエスト数</translation>
    </message>
    <message>
        <source>Over all its models; further ones wait a moment, then go elsewhere.</source>
        <translation>全モデルの合計です。超えたリクエストは少し待ってから、ほかへ転送されます。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>割引</translation>
    </message>
    <message>
        <source>Taken off the prices of its models.</source>
        <translation>モデルの価格から差し引きます。</translation>
    </message>
    <message>
        <source>Estimate tokens</source>
        <translation>トークン数を推定</translation>
    </message>
    <message>
        <source>Count them here where it reports none; such figures are marked.</source>
        <translation>プロバイダーが報告しない場合にここで数えます。推定値には印が付きます。</translation>
    </message>
    <message>
        <source>Each request asks it again, whatever happened before.</source>
        <translation>それまでの結果にかかわらず、毎回このプロバイダーを試します。</translation>
    </message>
    <message>
        <source>Status codes to fail over on</source>
        <translation>フェイルオーバーするステータスコード</translation>
    </message>
    <message>
        <source>Besides those of Settings; separated by commas or spaces.</source>
        <translation>「設定」のものに追加します。カンマかスペースで区切ります。</translation>
    </message>
    <message>
        <source>Error texts to fail over on</source>
        <translation>フェイルオーバーするエラー文</translation>
    </message>
    <message>
        <source>Besides those of Settings; one a line, a part of the text is enough.</source>
        <translation>「設定」のものに追加します。1 行に 1 つ。文の一部でかまいません。</translation>
    </message>
    <message>
        <source>as in Settings</source>
        <translation>「設定」と同じ</translation>
    </message>
    <message>
        <source>Wait for the first bytes</source>
        <translation>最初のデータの待ち時間</translation>
    </message>
    <message>
        <source>Not begun by then: it counts as stalled, and the next target is tried.</source>
        <translation>この時間内に始まらないと停滞とみなし、次のターゲットを試します。</translation>
    </message>
    <message>
        <source>First bytes</source>
        <translation>最初のデータ量</translation>
    </message>
    <message>
        <source>How many count as a beginning.</source>
        <translation>これだけ届くと開始とみなします。</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Slowest pace</source>
        <translation>最低速度</translation>
    </message>
    <message>
        <source>A stream below it counts as stalled.</source>
        <translation>これを下回るストリームは停滞とみなします。</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>バイト/秒</translation>
    </message>
    <message>
        <source>Pace measured over</source>
        <translation>速度の測定期間</translation>
    </message>
    <message>
        <source>Grace before the pace counts</source>
        <translation>速度測定までの猶予</translation>
    </message>
    <message>
        <source>Off: as Settings say.</source>
        <translation>オフ: 「設定」に従います。</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Keeps answers of the Responses API</source>
        <translation>Responses API の応答を保持</translation>
    </message>
    <message>
        <source>Whether a conversation can go on there by an answer&apos;s id. Servers that only speak the API forget it; they are sent the whole conversation.</source>
        <translation>応答の ID でそこから会話を続けられるかどうかです。API に対応するだけのサーバーは応答を覚えていないため、会話全体を送ります。</translation>
    </message>
    <message>
        <source>As its address tells</source>
        <translation>アドレスから判断</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Raw relay</source>
        <translation>パススルー</translation>
    </message>
    <message>
        <source>Keys that may use it can call everything below /raw/ and the provider&apos;s name, with the provider&apos;s key.</source>
        <translation>許可されたキーは、プロバイダーのキーを使って、/raw/ とプロバイダー名以下のすべてを呼び出せます。</translation>
    </message>
    <message>
        <source>New models</source>
        <translation>新しいモデル</translation>
    </message>
    <message>
        <source>Add new models</source>
        <translation>新しいモデルを追加</translation>
    </message>
    <message>
        <source>Its list of models is fetched now and then; what is new is added, nothing is removed.</source>
        <translation>モデルの一覧を定期的に取得します。新しいものを追加し、削除はしません。</translation>
    </message>
    <message>
        <source>Fetched every</source>
        <translation>取得の間隔</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Offer them to clients</source>
        <translation>クライアントに公開</translation>
    </message>
    <message>
        <source>Each new model gets an alias of its name.</source>
        <translation>新しいモデルごとに同名のエイリアスを作成します。</translation>
    </message>
    <message>
        <source>No cooldown after failures</source>
        <translation>失敗してもクールダウンしない</translation>
    </message>
    <message>
        <source>Cooldown of a stalled target</source>
        <translation>停滞したターゲットのクールダウン</translation>
    </message>
    <message>
        <source>Use allowances to the end</source>
        <translation>割り当てを最後まで使う</translation>
    </message>
    <message>
        <source>Requests go elsewhere once a meter is at 100 % instead of 99 %.</source>
        <translation>メーターが 99 % ではなく 100 % になってから、リクエストを別の場所に送ります。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation>追加フィールド</translation>
    </message>
    <message>
        <source>Merged into the body of every request; null takes a field out. YAML or JSON.</source>
        <translation>すべてのリクエストのボディに統合します。null でフィールドを取り除きます。YAML または JSON。</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>例から始める</translation>
    </message>
    <message>
        <source>Address of the raw relay</source>
        <translation>パススルーのアドレス</translation>
    </message>
    <message>
        <source>What stands before the rest of the path.</source>
        <translation>パスの残りの部分の前に付くものです。</translation>
    </message>
    <message>
        <source>the provider&apos;s first base URL</source>
        <translation>プロバイダーの最初のベース URL</translation>
    </message>
    <message>
        <source>Header of the raw relay&apos;s key</source>
        <translation>パススルーのキーのヘッダー</translation>
    </message>
</context>
<context>
    <name>ProviderRow</name>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>State of a provider, the dialects it speaks, the number of its models</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>モデル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>The form has edits that are not saved</extracomment>
        <translation>編集中</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>%1 を有効にする</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>State of a provider, the number of its models, the dialects it speaks or whose account it has</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What is known of a provider, how many requests run there</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>Finish adding %1</source>
        <translation>%1 の追加を完了</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>プロバイダーはまだありません</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The services that answer, and how Plexus signs in to them.</source>
        <translation>応答するサービスと、Plexus のサインイン方法です。</translation>
    </message>
    <message>
        <source>A provider is OpenAI, Anthropic or any other service that speaks their API, with a key or an account.</source>
        <translation>プロバイダーとは、OpenAI、Anthropic、またはその API に対応したサービスで、キーまたはアカウントで利用するものです。</translation>
    </message>
</context>
<context>
    <name>QuotaBars</name>
    <message>
        <source>Use of quotas</source>
        <translation>クォータの使用状況</translation>
    </message>
    <message>
        <source>all keys together</source>
        <translation>全キーの合計</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>使い切り</translation>
    </message>
    <message>
        <source>almost used up</source>
        <translation>ほぼ使い切り</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Forget what was used</source>
        <translation>使用量の記録を消去</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 をリセット</translation>
    </message>
    <message>
        <source>shared with other keys</source>
        <translation>ほかのキーと共有</translation>
    </message>
    <message>
        <source>shared · %1</source>
        <translation>共有 · %1</translation>
    </message>
    <message>
        <source>What counts now is %1. It begins again at nothing, and this cannot be undone.</source>
        <extracomment>%1 is what was used of a quota, as “40 of 100 requests”</extracomment>
        <translation>現在の使用量は %1 です。ゼロから数え直します。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Reset %1?</source>
        <translation>%1 をリセットしますか？</translation>
    </message>
</context>
<context>
    <name>QuotaDetail</name>
    <message>
        <source>New quota</source>
        <translation>新しいクォータ</translation>
    </message>
    <message>
        <source>Delete quota</source>
        <translation>クォータを削除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>monthly-budget</source>
        <translation>monthly-budget</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Add quota</source>
        <translation>クォータを追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Shows in the list of keys, and in the answer a client gets when it is used up.</source>
        <translation>キーの一覧と、使い切ったときのクライアントへの応答に表示されます。</translation>
    </message>
    <message>
        <source>Applies to every key that has no quota of its own.</source>
        <translation>個別のクォータがないすべてのキーに適用されます。</translation>
    </message>
    <message>
        <source>No key names it.</source>
        <translation>これを指定しているキーはありません。</translation>
    </message>
    <message>
        <source>Add up anew …</source>
        <translation>集計し直す…</translation>
    </message>
    <message>
        <source>Counts the requests that are kept, should the use of quotas be wrong</source>
        <translation>クォータの使用量が正しくない場合に、保持しているリクエストから数え直します</translation>
    </message>
</context>
<context>
    <name>QuotaDraft</name>
    <message>
        <source>What it counts</source>
        <translation>数える対象</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cost in dollars</source>
        <translation>コスト（ドル）</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>1 週間</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>1 か月</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>ローリング</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Warn from</source>
        <translation>警告のしきい値</translation>
    </message>
    <message>
        <source>Only these models</source>
        <translation>使えるモデル</translation>
    </message>
    <message>
        <source>Not these models</source>
        <translation>除外するモデル</translation>
    </message>
    <message>
        <source>Only these providers</source>
        <translation>使えるプロバイダー</translation>
    </message>
    <message>
        <source>Not these providers</source>
        <translation>除外するプロバイダー</translation>
    </message>
    <message>
        <source>Give the length of the window, for example 5h.</source>
        <translation>期間の長さを入力してください（例: 5h）。</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>ドル</translation>
    </message>
    <message>
        <source>Begins anew at midnight UTC; a week begins on Monday.</source>
        <translation>UTC の午前 0 時に新しく始まります。週は月曜日に始まります。</translation>
    </message>
    <message>
        <source>How far back the rolling window counts, for example 30m, 5h or 7d.</source>
        <translation>ローリング期間でさかのぼる長さです（例: 30m、5h、7d）。</translation>
    </message>
    <message>
        <source>One allowance for all keys that use it together; otherwise each key has its own.</source>
        <translation>使用するすべてのキーで 1 つの枠を共有します。オフの場合はキーごとに枠があります。</translation>
    </message>
    <message>
        <source>From this share of the limit on, answers carry a warning. Empty: never.</source>
        <translation>上限に対するこの割合から、応答に警告が付きます。空欄: 警告なし。</translation>
    </message>
    <message>
        <source>Separated by commas or spaces. Empty: all models.</source>
        <translation>カンマかスペースで区切ります。空欄: すべてのモデル。</translation>
    </message>
</context>
<context>
    <name>QuotaList</name>
    <message>
        <source>Quotas</source>
        <translation>クォータ</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>New quota</source>
        <translation>新しいクォータ</translation>
    </message>
</context>
<context>
    <name>Quotas</name>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation>
            <numerusform>%1 リクエスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 an amount, %2 a length of time</extracomment>
        <translation>%2 で %1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>1 日 %1</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>1 週間 %1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>1 か月 %1</translation>
    </message>
    <message>
        <source>%1, shared</source>
        <translation>%1、共有</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 what is used, %2 the limit</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 held for requests under way</source>
        <translation>処理中のリクエスト用に %1 を確保</translation>
    </message>
    <message>
        <source>resets in %1</source>
        <translation>リセットまで %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>The program&apos;s version</extracomment>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Show page names</source>
        <translation>ページ名を表示</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>アイコンのみ表示</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP サーバー</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>プレイグラウンド</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>キーとクォータ</translation>
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
        <translation>最近のリクエスト</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>リクエストはまだありません</translation>
    </message>
</context>
<context>
    <name>RecountSheet</name>
    <message>
        <source>Add up the use anew?</source>
        <translation>使用量を集計し直しますか？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Adding up …</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Add up anew</source>
        <translation>集計し直す</translation>
    </message>
    <message>
        <source>Plexus counts the requests it keeps of the present windows and sets the quotas of %1 to that. What a reset made forget counts again; what was deleted from the history counts no more.</source>
        <extracomment>%1 names of keys</extracomment>
        <translation>保持している現在の期間のリクエストを Plexus が数え、%1 のクォータをその値にします。リセットで消えた分は再び数えられ、履歴から削除した分は数えられなくなります。</translation>
    </message>
</context>
<context>
    <name>RelatedPane</name>
    <message>
        <source>Related requests</source>
        <translation>関連するリクエスト</translation>
    </message>
    <message>
        <source>Looking for related requests…</source>
        <translation>関連するリクエストを検索中…</translation>
    </message>
    <message>
        <source>No related requests: it was not sent again, nothing was made for it, and no other request is of its session.</source>
        <translation>関連するリクエストはありません。再送されておらず、このために作られたリクエストも、同じセッションのリクエストもありません。</translation>
    </message>
</context>
<context>
    <name>ReplaySheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Send and compare</source>
        <translation>送信して比較</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Both answers are then shown side by side.</source>
        <translation>その後、2 つの応答を並べて表示します。</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>リクエストボディ</translation>
    </message>
    <message>
        <source>Sent through the gateway with the key “%1”; it counts against the limits of that key.</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>キー「%1」を使ってゲートウェイ経由で送信し、そのキーの上限に数えられます。</translation>
    </message>
</context>
<context>
    <name>RequestInspector</name>
    <message>
        <source>Request %1</source>
        <translation>リクエスト %1</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>リクエストボディ</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>レスポンスボディ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>関連</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>%1 with key %2</source>
        <extracomment>%1 a program, %2 the name of its key</extracomment>
        <translation>%1、キー %2</translation>
    </message>
</context>
<context>
    <name>RequestsFooter</name>
    <message>
        <source>Search further back</source>
        <translation>さらに過去を検索</translation>
    </message>
</context>
<context>
    <name>RequestsHeader</name>
    <message>
        <source>Where the time of each request went, from its start. The scale is compressed: long requests are drawn shorter than they are.</source>
        <translation>各リクエストの時間の内訳を、開始時点から示します。目盛りは圧縮されており、長いリクエストは実際より短く描かれます。</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Older requests could not be read. %1</source>
        <translation>古いリクエストを読み込めませんでした。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>リクエストはまだありません</translation>
    </message>
    <message>
        <source>Point an agent or SDK at Plexus; each request shows up here while it runs.</source>
        <translation>エージェントや SDK を Plexus に接続すると、各リクエストが実行中からここに表示されます。</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>ベース URL をコピー</translation>
    </message>
    <message>
        <source>%1 was copied.</source>
        <translation>%1 をコピーしました。</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>一致するリクエストがありません</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>None of those held here does; older ones are being searched.</source>
        <translation>ここにあるリクエストは、どれもフィルターに一致しません。古いリクエストを検索しています。</translation>
    </message>
    <message>
        <source>None of the requests that are kept passes the filter.</source>
        <translation>保持されているリクエストは、どれもフィルターに一致しません。</translation>
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
            <numerusform>%n 件待機中 · 再開</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new ▲</source>
        <comment>requests</comment>
        <translation>
            <numerusform>新着 %n 件 ▲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new · sort again</source>
        <comment>requests</comment>
        <translation>
            <numerusform>新着 %n 件 · 並べ替え直す</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsTools</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Show one after the other</source>
        <translation>グループ化せずに表示</translation>
    </message>
    <message>
        <source>Group by session</source>
        <translation>セッション別にまとめる</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>More actions of the page</source>
        <translation>ページのその他の操作</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Show what came meanwhile, and go on</source>
        <translation>その間に届いたものを表示して再開</translation>
    </message>
    <message>
        <source>Hold new requests back while you read</source>
        <translation>読んでいる間、新しいリクエストの表示を保留</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Preparing …</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Quit Plexus</source>
        <translation>Plexus を終了</translation>
    </message>
    <message>
        <source>Configuration, secrets, logins and limits go back to what they were then. Nothing changes now: the next start of Plexus puts the backup in place, and keeps the present database beside it. What happens until then is in that one.</source>
        <translation>設定、シークレット、ログイン情報、制限を当時の状態に戻します。今は何も変わりません。次に Plexus を起動したときにバックアップに置き換え、現在のデータベースはその隣に残します。それまでに起きたことは、残したほうのデータベースに入ります。</translation>
    </message>
    <message>
        <source>The backup is prepared. Quit Plexus and start it again to have it put in place.</source>
        <translation>バックアップの準備ができました。Plexus を終了して起動し直すと置き換わります。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>バックアップのファイル</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>バックアップのパスフレーズ</translation>
    </message>
</context>
<context>
    <name>RevisionRow</name>
    <message>
        <source>%1, in force</source>
        <translation>%1、現在有効</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>現在有効</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>RevisionsSection</name>
    <message>
        <source>Roll back?</source>
        <translation>ロールバックしますか？</translation>
    </message>
    <message>
        <source>What the configuration said then is in force at once, for every client, as a new revision. You can come back to the present one in the same way.</source>
        <translation>当時の設定が、新しいリビジョンとしてすべてのクライアントにただちに適用されます。現在のリビジョンにも同じ方法で戻せます。</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Revisions of the configuration, newest first</source>
        <translation>設定のリビジョン、新しい順</translation>
    </message>
    <message>
        <source>Rolling back …</source>
        <translation>ロールバック中…</translation>
    </message>
    <message>
        <source>Roll back …</source>
        <translation>ロールバック…</translation>
    </message>
    <message>
        <source>No revisions here</source>
        <translation>リビジョンはありません</translation>
    </message>
    <message>
        <source>Choose a revision to see what going back to it would change.</source>
        <translation>リビジョンを選ぶと、そこに戻したときに変更される内容が表示されます。</translation>
    </message>
</context>
<context>
    <name>RotateKeySheet</name>
    <message>
        <source>Replace the secret of %1?</source>
        <translation>%1 のシークレットを交換しますか？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>交換しない</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>Plexus makes a new secret and shows it once. Clients that still show the former one are refused at once. Name, limits and history of the key stay.</source>
        <translation>Plexus が新しいシークレットを作成し、一度だけ表示します。以前のシークレットを使うクライアントは、すぐに拒否されます。キーの名前、制限、履歴は残ります。</translation>
    </message>
    <message>
        <source>The clients Plexus has set up on this computer share this key. Their files are written with the new secret; what runs has to be started anew. Set up elsewhere, they need it by hand.</source>
        <translation>このコンピューターで Plexus が設定したクライアントは、このキーを共有しています。そのファイルには新しいシークレットを書き込みます。実行中のものは起動し直してください。ほかの場所で設定したものは、手動での変更が必要です。</translation>
    </message>
    <message>
        <source>Clients that use this key need the new secret by hand.</source>
        <translation>このキーを使うクライアントには、新しいシークレットを手動で設定する必要があります。</translation>
    </message>
</context>
<context>
    <name>RouteSection</name>
    <message>
        <source>Where would this go now?</source>
        <translation>今ならどこに送られるか</translation>
    </message>
    <message>
        <source>Asked in</source>
        <extracomment>Followed by the choice of an API dialect</extracomment>
        <translation>API 形式</translation>
    </message>
    <message>
        <source>API the client speaks</source>
        <translation>クライアントが使う API</translation>
    </message>
    <message>
        <source>with the key</source>
        <extracomment>Followed by the choice of a key</extracomment>
        <translation>使うキー</translation>
    </message>
    <message>
        <source>Key the client shows</source>
        <translation>クライアントが示すキー</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>As it is saved; your unsaved changes do not count yet.</source>
        <translation>保存済みの設定での結果です。未保存の変更は反映されません。</translation>
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
        <translation>破棄</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Leads to the field that keeps a form from being saved</extracomment>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>SavedFilterRow</name>
    <message>
        <source>Do not keep %1 any more</source>
        <translation>%1 の保存をやめる</translation>
    </message>
</context>
<context>
    <name>SavedFiltersMenu</name>
    <message>
        <source>Kept filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>No filter is kept yet. Type one, then keep it here.</source>
        <translation>保存したフィルターはまだありません。入力してから、ここで保存できます。</translation>
    </message>
    <message>
        <source>Name for “%1”</source>
        <translation>「%1」の名前</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>フィルターの名前</translation>
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
        <translation>検索またはコマンド実行</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete them; ten seconds to undo (Del)</source>
        <translation>選択したものを削除。10 秒以内なら元に戻せます（Del）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Copy IDs</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Select all listed</source>
        <translation>一覧のすべてを選択</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>選択を解除（Esc）</translation>
    </message>
</context>
<context>
    <name>SessionHeading</name>
    <message>
        <source>Folded; press to unfold</source>
        <translation>折りたたみ中。押すと展開します</translation>
    </message>
    <message>
        <source>Unfolded; press to fold</source>
        <translation>展開中。押すと折りたたみます</translation>
    </message>
</context>
<context>
    <name>SessionTimeline</name>
    <message>
        <source>Nothing ran for %1</source>
        <translation>%1 の間、何も実行されていません</translation>
    </message>
    <message>
        <source>Requests of the session</source>
        <translation>セッションのリクエスト</translation>
    </message>
    <message>
        <source>Leave out idle time</source>
        <translation>無活動の時間を省く</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Show as a timeline</source>
        <translation>タイムラインで表示</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>表で表示</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The change was not saved. %1</source>
        <translation>変更は保存されませんでした。%1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>No field has these words. The sections at the side may be about it.</source>
        <translation>この語句を含む項目はありません。横のセクションが該当するかもしれません。</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>この語句を含む設定はありません。</translation>
    </message>
    <message>
        <source>For all providers. A provider can have its own values on its page.</source>
        <translation>すべてのプロバイダーに適用されます。各プロバイダーのページで個別の値も設定できます。</translation>
    </message>
</context>
<context>
    <name>SettingsRows</name>
    <message>
        <source>Timeouts</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>フェイルオーバー</translation>
    </message>
    <message>
        <source>Try the next target</source>
        <translation>次のターゲットを試す</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Time for attempts</source>
        <translation>試行の制限時間</translation>
    </message>
    <message>
        <source>No further attempt begins after that.</source>
        <translation>この時間を過ぎると新しい試行を始めません。</translation>
    </message>
    <message>
        <source>Status codes to fail over on</source>
        <translation>フェイルオーバーするステータスコード</translation>
    </message>
    <message>
        <source>Error texts to fail over on</source>
        <translation>フェイルオーバーするエラー文</translation>
    </message>
    <message>
        <source>One a line; a part of the text is enough. Network errors always count.</source>
        <translation>1 行に 1 つ。文の一部でかまいません。ネットワークエラーは常に対象です。</translation>
    </message>
    <message>
        <source>Cooldown</source>
        <translation>クールダウン</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Wait for the first bytes</source>
        <translation>最初のデータの待ち時間</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>監視しない</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>バイト/秒</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>最初のバイト</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>応答全体</translation>
    </message>
    <message>
        <source>0: no limit.</source>
        <translation>0: 無制限。</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>上と同じ</translation>
    </message>
    <message>
        <source>Measure in the background</source>
        <translation>バックグラウンドで測定</translation>
    </message>
    <message>
        <source>Measure again after</source>
        <translation>再測定の間隔</translation>
    </message>
    <message>
        <source>Probes at a time</source>
        <translation>同時プローブ数</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>信頼するプロキシ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Keep answers of the Responses API for</source>
        <translation>Responses API の応答の保持期間</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Describing images</source>
        <translation>画像の説明</translation>
    </message>
    <message>
        <source>The request fails</source>
        <translation>リクエストを失敗にする</translation>
    </message>
    <message>
        <source>Go on without the image</source>
        <translation>画像なしで続行</translation>
    </message>
    <message>
        <source>Send the image as it is</source>
        <translation>画像をそのまま送信</translation>
    </message>
    <message>
        <source>Plexus&apos; own words</source>
        <translation>Plexus 標準のプロンプト</translation>
    </message>
    <message>
        <source>Images at a time</source>
        <translation>同時に処理する画像数</translation>
    </message>
    <message>
        <source>Time for one image</source>
        <translation>画像 1 枚の制限時間</translation>
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
        <translation>MCP を提供</translation>
    </message>
    <message>
        <source>Clients may sign in</source>
        <translation>クライアントのサインインを許可</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公開アドレス</translation>
    </message>
    <message>
        <source>Back up every</source>
        <translation>バックアップの間隔</translation>
    </message>
    <message>
        <source>The oldest are deleted.</source>
        <translation>最も古いものから削除されます。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>待ち受けアドレス</translation>
    </message>
    <message>
        <source>Proxy towards providers</source>
        <translation>プロバイダーへのプロキシ</translation>
    </message>
    <message>
        <source>Other host names</source>
        <translation>ほかのホスト名</translation>
    </message>
    <message>
        <source>Web pages that may call</source>
        <translation>呼び出しを許可する Web ページ</translation>
    </message>
    <message>
        <source>Requests of clients</source>
        <translation>クライアントのリクエスト</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>リクエストの最大サイズ</translation>
    </message>
    <message>
        <source>Largest head</source>
        <translation>ヘッダーの最大サイズ</translation>
    </message>
    <message>
        <source>KB</source>
        <translation>KB</translation>
    </message>
    <message>
        <source>Wait for a head</source>
        <translation>ヘッダーの待ち時間</translation>
    </message>
    <message>
        <source>From its first byte to its last.</source>
        <translation>最初のバイトから最後のバイトまで。</translation>
    </message>
    <message>
        <source>Wait for a body</source>
        <translation>ボディの待ち時間</translation>
    </message>
    <message>
        <source>Without any byte of it.</source>
        <translation>ボディが 1 バイトも届かない時間の上限です。</translation>
    </message>
    <message>
        <source>Connections at a time</source>
        <translation>同時接続数</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>記録するもの</translation>
    </message>
    <message>
        <source>Keep requests and answers</source>
        <translation>リクエストと応答の記録</translation>
    </message>
    <message>
        <source>Of requests that fail</source>
        <translation>失敗したリクエスト</translation>
    </message>
    <message>
        <source>Of all requests</source>
        <translation>すべてのリクエスト</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>自動バックアップ</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>メーター</translation>
    </message>
    <message>
        <source>http://, https:// or socks5:// and an address.</source>
        <translation>http://、https://、または socks5:// とアドレス。</translation>
    </message>
    <message>
        <source>from the environment (HTTPS_PROXY)</source>
        <translation>環境変数に従う（HTTPS_PROXY）</translation>
    </message>
    <message>
        <source>Connect in advance</source>
        <translation>事前に接続</translation>
    </message>
    <message>
        <source>Opens a connection to each provider before the first request needs it.</source>
        <translation>最初のリクエストの前に、各プロバイダーへの接続を開いておきます。</translation>
    </message>
    <message>
        <source>Names Plexus answers to besides localhost, for a reverse proxy of yours in front of it.</source>
        <translation>localhost 以外に Plexus が応答するホスト名。自分のリバースプロキシを Plexus の前に置く場合に使います。</translation>
    </message>
    <message>
        <source>Exact origins, such as https://chat.example. Empty: none.</source>
        <translation>正確なオリジンで入力します（例: https://chat.example）。空欄: なし。</translation>
    </message>
    <message>
        <source>Addresses whose X-Forwarded-For is believed, such as 10.0.0.2 or 10.0.0.0/8. Empty: none.</source>
        <translation>X-Forwarded-For を信頼するアドレス（例: 10.0.0.2、10.0.0.0/8）。空欄: なし。</translation>
    </message>
    <message>
        <source>DNS, TCP and TLS together.</source>
        <translation>DNS、TCP、TLS の合計。</translation>
    </message>
    <message>
        <source>From the end of the request to the head of the answer.</source>
        <translation>リクエストの送信完了から応答ヘッダーまで。</translation>
    </message>
    <message>
        <source>Idle stream</source>
        <translation>ストリームの無通信</translation>
    </message>
    <message>
        <source>Longest wait between two pieces of an answer.</source>
        <translation>応答のデータとデータの間の最長待ち時間。</translation>
    </message>
    <message>
        <source>Including its images. A larger one is refused.</source>
        <translation>画像を含みます。これを超えるものは拒否します。</translation>
    </message>
    <message>
        <source>Keep idle connections for</source>
        <translation>アイドル接続の維持時間</translation>
    </message>
    <message>
        <source>So that the next request needs no new connection.</source>
        <translation>次のリクエストで新しい接続が不要になります。</translation>
    </message>
    <message>
        <source>All servers together at /mcp, each one at /mcp/ followed by its name.</source>
        <translation>全サーバーをまとめて /mcp で、個別のサーバーは /mcp/ とその名前で提供します。</translation>
    </message>
    <message>
        <source>In the browser, on a page of Plexus, instead of using a key.</source>
        <translation>キーを使う代わりに、ブラウザーで Plexus のページからサインインします。</translation>
    </message>
    <message>
        <source>Where clients reach that page. Empty: the address they call.</source>
        <translation>クライアントがそのページに接続するアドレス。空欄: クライアントが呼び出したアドレス。</translation>
    </message>
    <message>
        <source>How long a client can continue from an answer by its ID, whichever provider gave it. 0: none are kept.</source>
        <translation>どのプロバイダーの応答でも、クライアントが応答の ID から続けられる期間です。0: 保持しません。</translation>
    </message>
    <message>
        <source>On disk, in full, encrypted like your secrets; credentials in them are overwritten. What the inspector shows of the latest requests is only in memory.</source>
        <translation>全体をディスクに保存し、シークレットと同じように暗号化します。含まれる認証情報は上書きして消します。インスペクターに表示される最近のリクエストは、メモリにだけあります。</translation>
    </message>
    <message>
        <source>Only by the rules below</source>
        <translation>下のルールに従うもののみ</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>保持期間</translation>
    </message>
    <message>
        <source>Pinned requests stay until you delete them.</source>
        <translation>ピン留めしたリクエストは、削除するまで残ります。</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>保持量の上限</translation>
    </message>
    <message>
        <source>Compressed, not counting pinned ones. The oldest go first.</source>
        <translation>圧縮後のサイズで、ピン留めしたものは含みません。古いものから削除されます。</translation>
    </message>
    <message>
        <source>Configuration, secrets and quotas in one file, encrypted with this computer&apos;s key, or with the passphrase in the environment variable BACKUP_PASSPHRASE. 0: never.</source>
        <translation>設定、シークレット、クォータを 1 つのファイルに保存し、このコンピューターのキー、または環境変数 BACKUP_PASSPHRASE のパスフレーズで暗号化します。0: 作成しません。</translation>
    </message>
    <message>
        <source>Backups to keep</source>
        <translation>保持するバックアップ数</translation>
    </message>
    <message>
        <source>Where backups are written.</source>
        <translation>バックアップの保存先です。</translation>
    </message>
    <message>
        <source>When a provider fails before the answer has begun. When off, the client gets the error.</source>
        <translation>応答が始まる前にプロバイダーが失敗した場合です。オフにすると、クライアントにエラーを返します。</translation>
    </message>
    <message>
        <source>For each request, the first one included.</source>
        <translation>リクエストごとの回数です。最初の試行を含みます。</translation>
    </message>
    <message>
        <source>Separated by commas or spaces. Empty: Plexus decides by whose fault an error is.</source>
        <translation>カンマかスペースで区切ります。空欄: どちらに原因があるエラーかで Plexus が判断します。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>First cooldown</source>
        <translation>最初のクールダウン</translation>
    </message>
    <message>
        <source>How long a target that failed is left out. Each further failure doubles it, a success ends it.</source>
        <translation>失敗したターゲットを除外する時間です。失敗を重ねるたびに倍になり、成功すると終わります。</translation>
    </message>
    <message>
        <source>Longest cooldown</source>
        <translation>最長のクールダウン</translation>
    </message>
    <message>
        <source>A provider that has not begun by then counts as stalled. Empty: not watched.</source>
        <translation>この時間内に始まらないプロバイダーを停滞とみなします。空欄: 監視しません。</translation>
    </message>
    <message>
        <source>Bytes that count as a beginning</source>
        <translation>開始とみなすバイト数</translation>
    </message>
    <message>
        <source>Slowest speed</source>
        <translation>最低速度</translation>
    </message>
    <message>
        <source>A stream slower than this counts as stalled. Empty: not watched.</source>
        <translation>これより遅いストリームを停滞とみなします。空欄: 監視しません。</translation>
    </message>
    <message>
        <source>Speed measured over</source>
        <translation>速度の測定期間</translation>
    </message>
    <message>
        <source>Grace period</source>
        <translation>猶予期間</translation>
    </message>
    <message>
        <source>How long a stream may be slow at its beginning.</source>
        <translation>ストリームの開始直後に、遅くても許容する時間です。</translation>
    </message>
    <message>
        <source>Stalled targets cool down</source>
        <translation>停滞したターゲットをクールダウン</translation>
    </message>
    <message>
        <source>Exploration for the fastest output</source>
        <translation>「最速の出力」の探索</translation>
    </message>
    <message>
        <source>Share of requests sent to a target that was measured little, so that its figures stay true.</source>
        <translation>測定値を正確に保つために、測定の少ないターゲットへ送るリクエストの割合です。</translation>
    </message>
    <message>
        <source>Exploration for the earliest first token</source>
        <translation>「最速の先頭トークン」の探索</translation>
    </message>
    <message>
        <source>Exploration for the fastest whole answer</source>
        <translation>「最速の全体応答」の探索</translation>
    </message>
    <message>
        <source>Plexus sends requests of its own to targets not measured lately. These probes cost money; your own requests are then not used for exploration.</source>
        <translation>最近測定していないターゲットに、Plexus が自らリクエストを送ります。このプローブには料金がかかります。その場合、実際のリクエストは探索に使いません。</translation>
    </message>
    <message>
        <source>Update the price catalogue every</source>
        <translation>価格表の更新間隔</translation>
    </message>
    <message>
        <source>Downloaded from OpenRouter&apos;s public list, without any key, and only while a model is priced by it. 0: never.</source>
        <translation>OpenRouter の公開リストから、それで価格を決めるモデルがある間だけ、キーを使わずにダウンロードします。0: 更新しません。</translation>
    </message>
    <message>
        <source>Keep meter readings for</source>
        <translation>メーターの測定値の保持期間</translation>
    </message>
    <message>
        <source>How long Plexus keeps what providers report about plans and balances. 0: only the latest.</source>
        <translation>プロバイダーから得たプランと残高の情報を保持する期間です。0: 最新のもののみ。</translation>
    </message>
    <message>
        <source>Model for images</source>
        <translation>画像を説明するモデル</translation>
    </message>
    <message>
        <source>A model of yours that can see images, for example Gemini Flash or GPT. It describes images to models that cannot, where a model&apos;s page says so, each image once. Empty: images are not described.</source>
        <translation>Gemini Flash や GPT など、画像を扱えるあなたのモデルです。画像を扱えないモデルのために、モデルのページで有効にした場合、各画像を一度だけ説明します。空欄: 画像を説明しません。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>If that fails</source>
        <translation>説明に失敗した場合</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>What that model is asked about each image.</source>
        <translation>画像ごとに、そのモデルに尋ねる内容です。</translation>
    </message>
    <message>
        <source>For each request.</source>
        <translation>リクエストごとの数です。</translation>
    </message>
    <message>
        <source>Descriptions on disk</source>
        <translation>ディスク上の説明文</translation>
    </message>
    <message>
        <source>Kept so that an image of a conversation is described only once. 0: none.</source>
        <translation>会話内の画像の説明を一度で済ませるために保存します。0: 保存しません。</translation>
    </message>
    <message>
        <source>An answer shorter than this has not begun yet.</source>
        <translation>これより短い応答はまだ始まっていないとみなします。</translation>
    </message>
    <message>
        <source>An address only this computer reaches, and a port; network:4000 lets other computers connect. Changing it ends running requests, and clients have to be set up again.</source>
        <translation>このコンピューターだけが接続できるアドレスとポートです。network:4000 とすると、ほかのコンピューターからも接続できます。変更すると実行中のリクエストは終了し、クライアントは設定し直す必要があります。</translation>
    </message>
</context>
<context>
    <name>SettingsSectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation>設定のセクション</translation>
    </message>
</context>
<context>
    <name>SetupForm</name>
    <message>
        <source>When</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Only when opened from here</source>
        <translation>ここから開いたときのみ</translation>
    </message>
    <message>
        <source>When it is to use Plexus</source>
        <translation>Plexus を使うタイミング</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Paste a key of this gateway</source>
        <translation>このゲートウェイのキーを貼り付け</translation>
    </message>
    <message>
        <source>Pasted key</source>
        <translation>貼り付けたキー</translation>
    </message>
    <message>
        <source>How it is opened</source>
        <translation>開き方</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>It is set up like this already.</source>
        <translation>すでにこのように設定されています。</translation>
    </message>
    <message>
        <source>No file is changed: Plexus starts it with temporary settings.</source>
        <translation>ファイルは変更しません。Plexus が一時的な設定で起動します。</translation>
    </message>
    <message>
        <source>Changes its settings file; applies from the next start.</source>
        <translation>設定ファイルを変更します。次回の起動から適用されます。</translation>
    </message>
    <message>
        <source>Requests are listed under this client’s name, whichever key it uses.</source>
        <translation>どのキーを使っても、リクエストはこのクライアントの名前で一覧に表示されます。</translation>
    </message>
    <message>
        <source>Keys are masked here. A copy of the file is kept; Undo restores it.</source>
        <translation>ここではキーをマスクしています。ファイルのコピーは保管され、「元に戻す」で復元できます。</translation>
    </message>
</context>
<context>
    <name>SetupSheet</name>
    <message>
        <source>Set up %1 by hand</source>
        <translation>%1 を手動で設定</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>%1 を設定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open in a terminal</source>
        <translation>ターミナルで開く</translation>
    </message>
    <message>
        <source>Write these changes</source>
        <translation>変更を書き込む</translation>
    </message>
    <message>
        <source>Activate this key</source>
        <translation>このキーを有効にする</translation>
    </message>
    <message>
        <source>The key you copied works once it is active</source>
        <translation>コピーしたキーは、有効にした時点から使えます</translation>
    </message>
    <message>
        <source>Instructions last checked: %1.</source>
        <extracomment>%1 is a version or a month</extracomment>
        <translation>手順の最終確認: %1。</translation>
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
        <translation>%1 の新しいキー操作</translation>
    </message>
    <message>
        <source>Press the new keys, or Esc</source>
        <translation>新しいキーを押すか、Esc でやめます</translation>
    </message>
    <message>
        <source>Reset the keys of %1</source>
        <translation>%1 のキー操作をリセット</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change the keys of %1</source>
        <translation>%1 のキー操作を変更</translation>
    </message>
</context>
<context>
    <name>ShortcutListModel</name>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Lists and forms</source>
        <translation>一覧とフォーム</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>ベース URL をコピー</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Enter、Esc</translation>
    </message>
    <message>
        <source>Open, close the inspector</source>
        <translation>インスペクターを開く、閉じる</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Pause and resume</source>
        <translation>一時停止と再開</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Cancel a running request</source>
        <translation>実行中のリクエストをキャンセル</translation>
    </message>
    <message>
        <source>+, −, 0</source>
        <translation>+、−、0</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>前へ、後へ</translation>
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
        <translation>ターゲットまたはグループを移動</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>プレイグラウンド</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>応答を停止</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>検索またはコマンド実行</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>最後の変更を元に戻す</translation>
    </message>
    <message>
        <source>←, →</source>
        <translation>←、→</translation>
    </message>
    <message>
        <source>Previous, next point of a chart</source>
        <translation>グラフの前、次の点</translation>
    </message>
    <message>
        <source>Show the requests behind it</source>
        <translation>対応するリクエストを表示</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, show all</source>
        <translation>拡大、縮小、全体表示</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>キーとクォータ</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP サーバー</translation>
    </message>
    <message>
        <source>Filter requests, find a model or a setting</source>
        <translation>リクエストを絞り込む、モデルや設定を検索</translation>
    </message>
    <message>
        <source>Delete the selected entry or request</source>
        <translation>選択した項目またはリクエストを削除</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>次のリクエスト</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>前のリクエスト</translation>
    </message>
    <message>
        <source>Previous tab of the inspector</source>
        <translation>インスペクターの前のタブ</translation>
    </message>
    <message>
        <source>Next tab of the inspector</source>
        <translation>インスペクターの次のタブ</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Shift+↑, Shift+↓</source>
        <translation>Shift+↑、Shift+↓</translation>
    </message>
    <message>
        <source>Select several requests</source>
        <translation>複数のリクエストを選択</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select all that are listed</source>
        <translation>一覧のすべてを選択</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menu、Shift+F10</translation>
    </message>
    <message>
        <source>Show what can be done with them</source>
        <translation>選択したリクエストに使える操作を表示</translation>
    </message>
    <message>
        <source>Ctrl+Shift+←, Ctrl+Shift+→</source>
        <translation>Ctrl+Shift+←、Ctrl+Shift+→</translation>
    </message>
    <message>
        <source>Narrow, widen the column of a heading</source>
        <translation>見出しの列を狭くする、広くする</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Reset all shortcuts?</source>
        <translation>すべてのショートカットをリセットしますか？</translation>
    </message>
    <message>
        <source>Every command has its usual keys again.</source>
        <translation>すべてのコマンドが元のキー操作に戻ります。</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt do nothing while you write. What one moves about with, such as arrows, Enter and Esc, stays as it is.</source>
        <translation>Ctrl や Alt を含まないキーは、文字の入力中は働きません。矢印、Enter、Esc など、移動に使うキーは変わりません。</translation>
    </message>
</context>
<context>
    <name>ShownKeyCard</name>
    <message>
        <source>Copy this key now</source>
        <translation>このキーを今すぐコピーしてください</translation>
    </message>
    <message>
        <source>Only its hash is kept, so nobody can show it again, not even Plexus. Lost keys are replaced by new ones.</source>
        <translation>保存されるのはハッシュだけなので、Plexus を含め誰も再表示できません。失くしたキーは新しいキーに置き換えます。</translation>
    </message>
    <message>
        <source>It works while the demo runs and reaches no provider outside this computer.</source>
        <translation>デモの実行中だけ有効で、このコンピューターの外のプロバイダーには接続しません。</translation>
    </message>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Demo key</source>
        <translation>デモのキー</translation>
    </message>
</context>
<context>
    <name>SignOutSheet</name>
    <message>
        <source>Sign out?</source>
        <translation>サインアウトしますか？</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>サインインしたままにする</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Plexus forgets the tokens of %1. Only signing in again brings them back.</source>
        <translation>%1 のトークンを Plexus から消去します。元に戻すには再サインインが必要です。</translation>
    </message>
    <message>
        <source>%1: requests go elsewhere from then on, or fail.</source>
        <extracomment>%1 says which providers use an account</extracomment>
        <translation>%1: 以後、リクエストはほかへ転送されるか、失敗します。</translation>
    </message>
    <message>
        <source>Remove this account?</source>
        <translation>このアカウントを削除しますか？</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Plexus forgets %1. Only signing in again brings it back.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>%1 を Plexus から消去します。元に戻すには再サインインが必要です。</translation>
    </message>
</context>
<context>
    <name>SpeedsSection</name>
    <message>
        <source>Measured speeds</source>
        <translation>測定した速度</translation>
    </message>
    <message>
        <source>Forget what was measured of: %1?</source>
        <extracomment>%1 is &quot;All targets&quot;, a provider, or a model at one</extracomment>
        <translation>%1 の測定値を消去しますか？</translation>
    </message>
    <message>
        <source>Selectors that go by speed know nothing of these targets until they have answered again. It cannot be undone.</source>
        <translation>これらのターゲットが再び応答するまで、速度でターゲットを選ぶ方式はその速度を考慮できません。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Plexus measures how fast targets answer, and selectors by speed or latency go by it. What was measured of one that has changed can be forgotten.</source>
        <translation>Plexus はターゲットの応答の速さを測定し、速度やレイテンシで選ぶ方式に使います。変わったターゲットの測定値は消去できます。</translation>
    </message>
    <message>
        <source>Whose speeds</source>
        <translation>速度を消去する対象</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>消去…</translation>
    </message>
</context>
<context>
    <name>StreamBar</name>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Stream, %1</source>
        <translation>ストリーム、%1</translation>
    </message>
</context>
<context>
    <name>StreamMarks</name>
    <message numerus="yes">
        <source>%n tool call(s)</source>
        <translation>
            <numerusform>ツール呼び出し %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>a gap in a stream: %1 how long, %2 when it began</extracomment>
        <translation>%1（%2 の時点）</translation>
    </message>
    <message>
        <source>stalled for %1</source>
        <translation>停滞 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stall(s), the longest %1</source>
        <translation>
            <numerusform>停滞 %n 回、最長 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>ツール呼び出し</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>when a call began</extracomment>
        <translation>%1 の時点</translation>
    </message>
    <message>
        <source>Stalls over %1</source>
        <extracomment>%1 a length of time: gaps that are longer are told</extracomment>
        <translation>%1 を超える停滞</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 から %2 まで</translation>
    </message>
</context>
<context>
    <name>StreamPace</name>
    <message>
        <source>%1 tok/s</source>
        <extracomment>tokens a second</extracomment>
        <translation>%1 トークン/秒</translation>
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
        <translation>候補を表示</translation>
    </message>
</context>
<context>
    <name>SummaryPane</name>
    <message>
        <source>Why this target</source>
        <translation>このターゲットが選ばれた理由</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) considered</source>
        <translation>
            <numerusform>検討したターゲット %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>引き継がれなかった内容</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) left out or changed</source>
        <translation>
            <numerusform>除外または変更されたフィールド %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>SystemLogSection</name>
    <message>
        <source>Words in a line</source>
        <translation>行に含まれる語句</translation>
    </message>
    <message>
        <source>Levels shown</source>
        <translation>表示するレベル</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Lines of the log, oldest first</source>
        <translation>ログの行、古い順</translation>
    </message>
    <message>
        <source>No line of that kind.</source>
        <translation>該当する行はありません。</translation>
    </message>
    <message>
        <source>Write what is shown to a file</source>
        <translation>表示中の内容をファイルに書き出す</translation>
    </message>
    <message>
        <source>File for the log</source>
        <translation>ログの書き出し先ファイル</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Copy all lines that are shown</source>
        <translation>表示中のすべての行をコピー</translation>
    </message>
    <message>
        <source>Clear the lines here, not where the log is written</source>
        <translation>ここの行をクリア（ログの書き込み先からは消えません）</translation>
    </message>
    <message>
        <source>Part of Plexus shown</source>
        <translation>表示する Plexus のモジュール</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>ほかと同じレベル</translation>
    </message>
    <message>
        <source>Has every part write at the same level again</source>
        <translation>すべてのモジュールの記録レベルを同じに戻します</translation>
    </message>
</context>
<context>
    <name>TalkTexts</name>
    <message>
        <source>%1 out</source>
        <extracomment>tokens of the answer; follows &quot;24 tokens in&quot;</extracomment>
        <translation>出力 %1</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>先頭トークン %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <translation>%1（推定）</translation>
    </message>
    <message>
        <source>of these thinking</source>
        <translation>うち推論</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>先頭トークン</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>The model&apos;s answer ended with an error.</source>
        <translation>モデルの応答がエラーで終了しました。</translation>
    </message>
    <message>
        <source>It stopped at the limit of tokens.</source>
        <translation>トークン数の上限で停止しました。</translation>
    </message>
    <message>
        <source>It stopped: %1.</source>
        <extracomment>%1 the API&apos;s own word for why</extracomment>
        <translation>停止しました: %1。</translation>
    </message>
    <message>
        <source>%1 tokens in</source>
        <extracomment>tokens of the request</extracomment>
        <translation>入力 %1 トークン</translation>
    </message>
    <message>
        <source>total %1</source>
        <extracomment>%1 how long the whole answer took</extracomment>
        <translation>合計 %1</translation>
    </message>
</context>
<context>
    <name>TargetsField</name>
    <message>
        <source>Targets</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>The second group is asked when every target of the first one has failed, and so on.</source>
        <translation>1 番目のグループのターゲットがすべて失敗したら 2 番目のグループに送り、以降も同様です。</translation>
    </message>
    <message>
        <source>Add a group to fall back to</source>
        <translation>予備のグループを追加</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>テストを中止</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>すべてテスト</translation>
    </message>
    <message>
        <source>Sends one short request to each target that is in use; each costs what it costs there.</source>
        <translation>使用中の各ターゲットに短いリクエストを 1 つずつ送ります。それぞれ通常どおり料金がかかります。</translation>
    </message>
</context>
<context>
    <name>TestButton</name>
    <message>
        <source>Sends one short request, by what is saved; it costs what it costs there.</source>
        <translation>保存済みの内容で短いリクエストを 1 つ送ります。通常どおり料金がかかります。</translation>
    </message>
</context>
<context>
    <name>TestOutcome</name>
    <message>
        <source>Testing …</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Answered in %1</source>
        <translation>%1 で応答しました</translation>
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
        <translation>タイムライン: %1</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows all, left and right walk from moment to moment, with Shift they mark.</source>
        <translation>+ と − で拡大と縮小、0 で全体を表示、← と → で時点を移動し、Shift を押しながらで範囲を選択します。</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Show as a timeline</source>
        <translation>タイムラインで表示</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Click to look at one moment, drag to measure a stretch.</source>
        <translation>クリックで時点を確認、ドラッグで区間を測定します。</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>This request</source>
        <translation>このリクエスト</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>タイムラインの表示対象</translation>
    </message>
    <message>
        <source>Looking for the other requests of the session…</source>
        <translation>セッションのほかのリクエストを検索中…</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>Phases of the request</source>
        <translation>リクエストの各段階</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>TodayTiles</name>
    <message>
        <source>Requests today</source>
        <translation>今日のリクエスト</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>先頭トークン</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
</context>
<context>
    <name>ToolDefinitions</name>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行 %2 列</translation>
    </message>
    <message>
        <source>a name is 1 to 64 letters, digits, _ and -, and begins with a letter or _</source>
        <translation>name は英字、数字、_、- の 1～64 文字で、英字または _ で始まる必要があります</translation>
    </message>
    <message>
        <source>“name” is missing</source>
        <translation>「name」がありません</translation>
    </message>
    <message>
        <source>there is another tool named “%1”</source>
        <translation>「%1」という名前のツールがほかにあります</translation>
    </message>
    <message>
        <source>“description” is a text</source>
        <translation>「description」はテキストです</translation>
    </message>
    <message>
        <source>“parameters” is a JSON schema, so an object</source>
        <translation>「parameters」は JSON スキーマなので、オブジェクトです</translation>
    </message>
    <message>
        <source>“%1” is not known here; a tool has “name”, “description” and “parameters”</source>
        <translation>「%1」はここでは使えません。ツールには「name」「description」「parameters」があります</translation>
    </message>
    <message>
        <source>No valid JSON near %1: %2.</source>
        <extracomment>%1 a place in a text, %2 what is wrong there</extracomment>
        <translation>%1 付近の JSON が正しくありません: %2。</translation>
    </message>
    <message>
        <source>Tool %1 is not an object.</source>
        <translation>ツール %1 がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>Tool %1: %2.</source>
        <extracomment>%1 its place in the list, %2 what is wrong with it</extracomment>
        <translation>ツール %1: %2。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Demo: a built-in provider answers offline</source>
        <translation>デモ: 内蔵プロバイダーがオフラインで応答</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>Nothing leaves the computer: a built-in provider answers</extracomment>
        <translation>デモ</translation>
    </message>
</context>
<context>
    <name>UpdatesSection</name>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>新しいバージョンを 1 日 1 回確認</translation>
    </message>
    <message>
        <source>Versions to hear of</source>
        <translation>お知らせするバージョン</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>List of releases</source>
        <translation>リリース一覧</translation>
    </message>
    <message>
        <source>Where Plexus looks; only a list signed with the key of this build is believed.</source>
        <translation>Plexus の確認先です。このビルドのキーで署名された一覧だけを信頼します。</translation>
    </message>
    <message>
        <source>Address of the list of releases</source>
        <translation>リリース一覧のアドレス</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>ダウンロードページを開く</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Installed: %1</source>
        <extracomment>%1 is a version</extracomment>
        <translation>インストール済み: %1</translation>
    </message>
</context>
<context>
    <name>UsageChartCard</name>
    <message>
        <source>Figure shown</source>
        <translation>表示する数値</translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation>リクエストを表示</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>この期間のリクエストはありません</translation>
    </message>
    <message>
        <source>Choose a longer range, or point a client at Plexus.</source>
        <translation>期間を長くするか、クライアントを Plexus に接続してください。</translation>
    </message>
    <message>
        <source>Form of the chart</source>
        <translation>グラフの種類</translation>
    </message>
</context>
<context>
    <name>UsageCharts</name>
    <message>
        <source>in %1</source>
        <translation>%1 あたり</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>1 日あたり</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>1 週間あたり</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>1 か月あたり</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>この期間のリクエストはありません</translation>
    </message>
    <message>
        <source>%1 per %2: %3 in total; most %4 with %5</source>
        <extracomment>%1 metric, %2 length of a point (&quot;hour&quot;), %3 figure of all, %4 a point&apos;s time, %5 its figure</extracomment>
        <translation>%2ごとの%1: 合計 %3、最大は %4 の %5</translation>
    </message>
    <message>
        <source>%1 per %2: %3 over all; most %4 with %5</source>
        <translation>%2ごとの%1: 全体 %3、最大は %4 の %5</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <extracomment>weekday, from–until</extracomment>
        <translation>%1、%2–%3</translation>
    </message>
    <message>
        <source>%1: most %2 with %3</source>
        <extracomment>%1 metric, %2 a time, %3 its figure</extracomment>
        <translation>%1: 最大は %2 の %3</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Even pace of quota “%1” (%2 %3)</source>
        <extracomment>A line in a chart of costs: what a quota allows for each bar. %1 is the quota&apos;s name, %2 an amount of money, %3 &quot;a month&quot;</extracomment>
        <translation>クォータ「%1」の均等ペース（%3 %2）</translation>
    </message>
    <message>
        <source>Failed without an answer</source>
        <translation>応答なしで失敗</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1 is a status of HTTP</extracomment>
        <translation>エラー %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>キャッシュ書き込み</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>キャッシュ読み込み</translation>
    </message>
    <message>
        <source>Even pace of the budget (%1 %2)</source>
        <extracomment>A line in a chart of costs: what the budget of everything allows for each bar. %1 an amount of money, %2 &quot;a month&quot;</extracomment>
        <translation>予算の均等ペース（%2 %1）</translation>
    </message>
    <message>
        <source>Only the latest 100 000 requests are counted.</source>
        <translation>最近の 100,000 件のリクエストのみを数えています。</translation>
    </message>
</context>
<context>
    <name>UsageControls</name>
    <message>
        <source>Usage</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>1 週間</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>1 か月</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV をエクスポート</translation>
    </message>
    <message>
        <source>Saves what is shown to the folder of downloads</source>
        <translation>表示中の内容をダウンロードフォルダーに保存します</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Export CSV to the folder of downloads</source>
        <translation>CSV をダウンロードフォルダーにエクスポート</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
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
        <translation>%1、%2、割合順。%3</translation>
    </message>
</context>
<context>
    <name>UsageGroups</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>節約額</translation>
    </message>
    <message>
        <source>Usage by name</source>
        <translation>名前別の使用量</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Cached</source>
        <extracomment>Heading of a column: the share of the input that came from a cache</extracomment>
        <translation>キャッシュ率</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>UsageHeat</name>
    <message>
        <source>By hour of the week</source>
        <translation>曜日と時間別</translation>
    </message>
    <message>
        <source>Figure shown</source>
        <translation>表示する数値</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>always the last year</source>
        <extracomment>After the heading &quot;By day&quot; of a map, whatever range is chosen</extracomment>
        <translation>常に直近 1 年</translation>
    </message>
    <message>
        <source>Map shown as a table</source>
        <translation>ヒートマップを表で表示</translation>
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
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Duration (median)</source>
        <translation>所要時間（中央値）</translation>
    </message>
    <message>
        <source>First token (median)</source>
        <translation>先頭トークン（中央値）</translation>
    </message>
    <message>
        <source>Tokens a second (median)</source>
        <translation>1 秒あたりのトークン（中央値）</translation>
    </message>
    <message>
        <source>Cache hit rate</source>
        <extracomment>the share of the input that came from a prompt cache</extracomment>
        <translation>キャッシュヒット率</translation>
    </message>
    <message>
        <source>At once (most)</source>
        <extracomment>how many requests ran at the same time, at most</extracomment>
        <translation>同時実行（最大）</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Top models</source>
        <translation>上位のモデル</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>Top clients</source>
        <translation>上位のクライアント</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>すべてのクライアント</translation>
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
        <translation>M月d日（ddd）</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>the week that begins on that day</extracomment>
        <translation>%1 からの週</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <extracomment>day, from–until</extracomment>
        <translation>%1、%2–%3</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>week</source>
        <translation>1 週間</translation>
    </message>
</context>
<context>
    <name>UsageSpeed</name>
    <message>
        <source>Tokens a second</source>
        <translation>1 秒あたりのトークン数</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定数</translation>
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
        <translation>ターゲット別の速度</translation>
    </message>
    <message>
        <source>Nothing was measured in this time</source>
        <translation>この期間の測定値はありません</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>先頭トークン</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Nine of ten answers were at least as fast as p90 says, 99 of 100 at least as fast as p99. Bars end at the median; the marks are p90 and p99.</source>
        <translation>応答 10 件のうち 9 件は p90 以上、100 件のうち 99 件は p99 以上の速さでした。バーの端は中央値、印は p90 と p99 です。</translation>
    </message>
    <message>
        <source>Nine of ten answers were at least as fast as p90 says, 99 of 100 at least as fast as p99.</source>
        <translation>応答 10 件のうち 9 件は p90 以上、100 件のうち 99 件は p99 以上の速さでした。</translation>
    </message>
</context>
<context>
    <name>UsageTable</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Figures by time</source>
        <translation>時間別の数値</translation>
    </message>
</context>
<context>
    <name>UsageTableSwitch</name>
    <message>
        <source>Show the chart</source>
        <translation>グラフを表示</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>表で表示</translation>
    </message>
</context>
<context>
    <name>UsageTiles</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>先頭トークン</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>キャッシュ率</translation>
    </message>
</context>
<context>
    <name>VendorSheet</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>ベンダー</translation>
    </message>
    <message>
        <source>%1. The vendor restricts such use.</source>
        <translation>%1。ベンダーがこのような利用を制限しています。</translation>
    </message>
    <message>
        <source>restricted</source>
        <extracomment>The vendor does not want its accounts used with other programs</extracomment>
        <translation>制限あり</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>アカウントの名前</translation>
    </message>
    <message>
        <source>Yours to choose: it tells several accounts with one vendor apart.</source>
        <translation>自由に決められます。同じベンダーの複数のアカウントを区別するための名前です。</translation>
    </message>
    <message>
        <source>default</source>
        <translation>default</translation>
    </message>
    <message>
        <source>You sign in on the vendor’s own page. Plexus stores the tokens it gets encrypted on this computer.</source>
        <translation>ベンダーのページでサインインします。受け取ったトークンは、Plexus がこのコンピューターに暗号化して保存します。</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>failed %1 after %2</source>
        <translation>%2 後に %1 で失敗</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>%1 後に失敗</translation>
    </message>
    <message>
        <source>first %1</source>
        <extracomment>%1 is &quot;failed 429 after 0.4 s&quot;</extracomment>
        <translation>1 回目は %1</translation>
    </message>
    <message>
        <source>attempt %1 %2</source>
        <extracomment>%1 is the number of the attempt, %2 is &quot;failed 429 after 0.4 s&quot;</extracomment>
        <translation>%1 回目は %2</translation>
    </message>
    <message>
        <source>· name</source>
        <translation>· 名前解決</translation>
    </message>
    <message>
        <source>· connect</source>
        <translation>· 接続</translation>
    </message>
    <message>
        <source>· TLS</source>
        <translation>· TLS</translation>
    </message>
    <message>
        <source>· send</source>
        <translation>· 送信</translation>
    </message>
    <message>
        <source>no attempt</source>
        <translation>試行なし</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>試行 1 回</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>試行 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>先頭トークン %1</translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation>実行中 %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>ストリーミング</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>queued %1</source>
        <extracomment>%1 a time: how long there was no place at a provider</extracomment>
        <translation>空き待ち %1</translation>
    </message>
    <message>
        <source>thinking %1</source>
        <extracomment>%1 a time: how long the model thought before it said anything</extracomment>
        <translation>思考 %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>the phase of waiting for a place at a provider</extracomment>
        <translation>空き待ち</translation>
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
        <translation>Plexus はすでに起動しています。ウィンドウを前面に表示しました。</translation>
    </message>
    <message>
        <source>Plexus is running already but does not answer. End it, then start again.</source>
        <translation>Plexus はすでに起動していますが、応答しません。終了してから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>The window could not be loaded.</source>
        <translation>ウィンドウを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Plexus is not running.</source>
        <translation>Plexus は起動していません。</translation>
    </message>
    <message>
        <source>Clients follow</source>
        <translation>クライアントの接続先を更新しました</translation>
    </message>
</context>
<context>
    <name>app::PageTour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>The page %1 could not be painted.</source>
        <translation>ページ %1 を描画できませんでした。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>The page %1 did not come to rest.</source>
        <translation>ページ %1 の表示が安定しませんでした。</translation>
    </message>
</context>
<context>
    <name>app::TrayIcon</name>
    <message>
        <source>Copy base URL</source>
        <translation>ベース URL をコピー</translation>
    </message>
    <message>
        <source>Stop gateway</source>
        <translation>ゲートウェイを停止</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>ゲートウェイを開始</translation>
    </message>
    <message>
        <source>Open Plexus</source>
        <translation>Plexus を開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Resume capture</source>
        <translation>記録を再開</translation>
    </message>
    <message>
        <source>Pause capture</source>
        <translation>記録を一時停止</translation>
    </message>
    <message>
        <source>Open %1 in a terminal</source>
        <extracomment>%1 is a program, as Claude Code</extracomment>
        <translation>%1 をターミナルで開く</translation>
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
        <translation>フォルダーを開けません。</translation>
    </message>
    <message>
        <source>The page %1 cannot be opened.</source>
        <translation>ページ %1 を開けません。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AccountEdits</name>
    <message>
        <source>Too long, or not to be shown: 60 letters at most.</source>
        <translation>長すぎるか、表示できない文字があります。60 文字までです。</translation>
    </message>
    <message>
        <source>Another account there is called that already.</source>
        <translation>同じベンダーの別のアカウントが、すでにこの名前です。</translation>
    </message>
    <message>
        <source>Named the account %1</source>
        <translation>アカウント %1 の名前を変更</translation>
    </message>
    <message>
        <source>%1 got another name.</source>
        <translation>%1 の名前を変更しました。</translation>
    </message>
    <message>
        <source>Paused the account %1</source>
        <translation>アカウント %1 を一時停止</translation>
    </message>
    <message>
        <source>Resumed the account %1</source>
        <translation>アカウント %1 を再開</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 を一時停止しました。</translation>
    </message>
    <message>
        <source>%1 is used again.</source>
        <translation>%1 の使用を再開しました。</translation>
    </message>
    <message>
        <source>Made the account %1 a reserve</source>
        <translation>アカウント %1 を予備に変更</translation>
    </message>
    <message>
        <source>Made the account %1 a regular one</source>
        <translation>アカウント %1 を通常に変更</translation>
    </message>
    <message>
        <source>%1 is a reserve now.</source>
        <translation>%1 を予備にしました。</translation>
    </message>
    <message>
        <source>%1 is used like the others now.</source>
        <translation>%1 をほかのアカウントと同じように使います。</translation>
    </message>
    <message>
        <source>Changed the order of accounts</source>
        <translation>アカウントの順番を変更</translation>
    </message>
    <message>
        <source>%1 has another place.</source>
        <translation>%1 の順番を変更しました。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AccountImportViewModel</name>
    <message>
        <source>the other program</source>
        <translation>他のプログラム</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <extracomment>A vendor, the name of an account</extracomment>
        <translation>%1、「%2」</translation>
    </message>
    <message>
        <source>The refresh tokens of %1 are good once. Whoever renews first signs the other out, so only one program can have such a login: sign in with Plexus anew instead, or stop using %2 with it.</source>
        <translation>%1 のリフレッシュトークンは一度しか使えません。先に更新した側がもう一方をサインアウトさせるため、このログイン情報を持てるのは 1 つのプログラムだけです。代わりに Plexus で新たにサインインするか、%2 での使用をやめてください。</translation>
    </message>
    <message>
        <source>%1 can only be renewed with a client secret, and Plexus ships none: enter that of your own installed-app client, or of the program the login is from.</source>
        <translation>%1 の更新にはクライアントシークレットが必要ですが、Plexus には付属していません。自分のインストール型アプリのクライアントのもの、またはログイン情報の元のプログラムのものを入力してください。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AccountListModel</name>
    <message>
        <source>Used by %1</source>
        <extracomment>%1 names of providers</extracomment>
        <translation>%1 が使用</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>予備</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AccountPresetModel</name>
    <message>
        <source>Sign in, no key</source>
        <translation>サインイン、キー不要</translation>
    </message>
    <message>
        <source>Sign in, restricted by its vendor</source>
        <translation>サインイン、ベンダーによる制限あり</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AccountsViewModel</name>
    <message>
        <source>There is one of that name already; signing in takes its place.</source>
        <translation>同じ名前のアカウントがすでにあります。サインインすると置き換わります。</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <extracomment>A vendor, the name of an account</extracomment>
        <translation>%1、「%2」</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AddressListModel</name>
    <message>
        <source>There is an address for this already.</source>
        <translation>この API のアドレスはすでにあります。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AlertListModel</name>
    <message>
        <source>all keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>%1 is used up</source>
        <extracomment>%1 is a quota, %2 a share such as 83 %</extracomment>
        <translation>%1 を使い切りました</translation>
    </message>
    <message>
        <source>%1: %2 used</source>
        <translation>%1: %2 使用済み</translation>
    </message>
    <message>
        <source>%1; resets in %2</source>
        <translation>%1、リセットまで %2</translation>
    </message>
    <message>
        <source>%1 is used up for %2</source>
        <translation>%1 を使い切りました（回復まで %2）</translation>
    </message>
    <message>
        <source>All requests and answers are kept on disk</source>
        <translation>すべてのリクエストと応答をディスクに記録しています</translation>
    </message>
    <message>
        <source>Pause it, or choose what is kept, in Settings.</source>
        <translation>「設定」で一時停止するか、記録するものを選んでください。</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <extracomment>%1 is a vendor, also with the name of an account</extracomment>
        <translation>%1 に再度サインインしてください</translation>
    </message>
    <message>
        <source>The sign-in to %1 was not renewed</source>
        <translation>%1 へのサインインが更新されませんでした</translation>
    </message>
    <message>
        <source>%1 is cooling down for %2</source>
        <extracomment>%1 is a provider or a target, %2 a time</extracomment>
        <translation>%1 はクールダウン中（残り %2）</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AliasEditor</name>
    <message>
        <source>the key %1</source>
        <translation>キー %1</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>新しいモデル</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>開いているモデルがありません。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>保存中…</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention.</source>
        <translation>
            <numerusform>%n 個の項目に対応が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>未入力: %1。</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>Follow the new name: %1</source>
        <translation>新しい名前に追従: %1</translation>
    </message>
    <message>
        <source>Model %1 added</source>
        <translation>モデル %1 を追加</translation>
    </message>
    <message>
        <source>Model %1 changed</source>
        <translation>モデル %1 を変更</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 を追加しました。</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AliasListModel</name>
    <message>
        <source>enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>has unsaved changes</source>
        <translation>未保存の変更あり</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <translation>%1 へ転送</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AliasShelfModel</name>
    <message>
        <source>All providers</source>
        <translation>すべてのプロバイダー</translation>
    </message>
    <message>
        <source>Configured</source>
        <translation>設定順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>プロバイダー順</translation>
    </message>
    <message>
        <source>By targets</source>
        <translation>ターゲットの多い順</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::AppViewModel</name>
    <message>
        <source>The language was not changed, since the window is opened anew for it: first save or discard what you have edited, copy a new key, and finish a login under way.</source>
        <translation>言語の変更ではウィンドウを開き直すため、まだ変更していません。先に編集内容を保存または破棄し、新しいキーをコピーして、途中のサインインを終えてください。</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP サーバー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>プレイグラウンド</translation>
    </message>
    <message>
        <source>Plexus did not end as it should last time.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>前回、Plexus は正常に終了しませんでした。</translation>
    </message>
    <message>
        <source>Plexus, started on %1, did not end as it should.</source>
        <translation>%1 に起動した Plexus は正常に終了しませんでした。</translation>
    </message>
    <message>
        <source>Keys &amp; quotas</source>
        <translation>キーとクォータ</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is a language</extracomment>
        <translation>言語: %1</translation>
    </message>
    <message>
        <source>Check for a newer version</source>
        <translation>新しいバージョンを確認</translation>
    </message>
    <message>
        <source>What is new is said in Settings.</source>
        <translation>新しい点は「設定」で確認できます。</translation>
    </message>
    <message>
        <source>Open %1 in a terminal</source>
        <extracomment>%1 is a program, as Claude Code</extracomment>
        <translation>%1 をターミナルで開く</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::BackupListModel</name>
    <message>
        <source>damaged, or no backup</source>
        <translation>破損しているか、バックアップではありません</translation>
    </message>
    <message>
        <source>opens with the key of your secrets</source>
        <translation>シークレットのキーで開きます</translation>
    </message>
    <message>
        <source>opens with a passphrase</source>
        <translation>パスフレーズで開きます</translation>
    </message>
    <message>
        <source>Backup of %1, %2</source>
        <extracomment>%1 is a date, %2 a size and how it opens</extracomment>
        <translation>%1 のバックアップ、%2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::BackupsViewModel</name>
    <message>
        <source>A backup was prepared on %1. The next start of Plexus puts it in place of the present database, which is kept beside it.</source>
        <translation>%1 にバックアップの復元を準備しました。次に Plexus を起動すると現在のデータベースと置き換わり、現在のものはその隣に残ります。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>2 つが一致しません。</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>%n 文字以上にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the whole path, from its root.</source>
        <translation>ルートからの完全なパスを入力してください。</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another.</source>
        <translation>同じ名前のファイルがすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 がありません。</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>バックアップを作成</translation>
    </message>
    <message>
        <source>Backups (*.plxbackup)</source>
        <translation>バックアップ (*.plxbackup)</translation>
    </message>
    <message>
        <source>A backup was made: %1</source>
        <translation>バックアップを作成しました: %1</translation>
    </message>
    <message>
        <source>The backup %1 was deleted.</source>
        <translation>バックアップ %1 を削除しました。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::BodyView</name>
    <message>
        <source>Loading.</source>
        <translation>読み込み中です。</translation>
    </message>
    <message>
        <source>Only the beginning was kept: %1.</source>
        <translation>先頭の %1 だけが保持されています。</translation>
    </message>
    <message>
        <source>There was no body.</source>
        <translation>ボディはありませんでした。</translation>
    </message>
    <message>
        <source>%1 of binary data.</source>
        <translation>%1 のバイナリデータ。</translation>
    </message>
    <message>
        <source>Showing the first %1 of %2; copying takes all of it.</source>
        <translation>%2 のうち先頭の %1 を表示しています。コピーでは全体が対象です。</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>まだ何も届いていません。</translation>
    </message>
    <message>
        <source>This body was not kept: capture was off when the request ran, or it has been forgotten since.</source>
        <translation>このボディは保持されていません。リクエストの実行時に記録がオフだったか、その後に破棄されました。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::BudgetModel</name>
    <message>
        <source>Most a day may cost</source>
        <translation>1 日の上限額</translation>
    </message>
    <message>
        <source>Most a month may cost</source>
        <translation>1 か月の上限額</translation>
    </message>
    <message>
        <source>A quota called %1 counts something else. Rename or delete it first.</source>
        <extracomment>%1 is the name of a quota</extracomment>
        <translation>%1 というクォータがすでに別のものを数えています。先に名前を変えるか削除してください。</translation>
    </message>
    <message>
        <source>Must be an amount in dollars above 0, or empty.</source>
        <translation>0 より大きいドルの金額を入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Budget changed</source>
        <translation>予算を変更</translation>
    </message>
    <message>
        <source>The budget was saved.</source>
        <translation>予算を保存しました。</translation>
    </message>
    <message>
        <source>All keys held to the budget</source>
        <translation>すべてのキーに予算を適用</translation>
    </message>
    <message>
        <source>All keys are held to the budget.</source>
        <translation>すべてのキーに予算が適用されます。</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>予算なし</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::CaptureRuleModel</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
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
        <translation>すべて</translation>
    </message>
    <message>
        <source>those that fail</source>
        <translation>失敗したもの</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything is kept, whatever is set above: the management API has switched it on.</source>
        <translation>上の設定にかかわらず、すべて記録されます。管理 API がオンにしています。</translation>
    </message>
    <message>
        <source>What fails is kept, whatever is set above: the management API has switched it on.</source>
        <translation>上の設定にかかわらず、失敗したものが記録されます。管理 API がオンにしています。</translation>
    </message>
    <message>
        <source>Choose a name.</source>
        <translation>名前を選択してください。</translation>
    </message>
    <message>
        <source>There is nothing of that name.</source>
        <translation>その名前のものはありません。</translation>
    </message>
    <message>
        <source>There is such a rule already.</source>
        <translation>同じルールがすでにあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), %1, the oldest of %2.</source>
        <extracomment>%1 is a size, %2 a date</extracomment>
        <translation>
            <numerusform>リクエスト %n 件、%1、最も古いものは %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Capture paused</source>
        <translation>記録を一時停止中</translation>
    </message>
    <message>
        <source>Capturing all requests</source>
        <translation>すべてのリクエストを記録中</translation>
    </message>
    <message>
        <source>Capturing some requests</source>
        <translation>一部のリクエストを記録中</translation>
    </message>
    <message>
        <source>Capturing failed requests</source>
        <translation>失敗したリクエストを記録中</translation>
    </message>
    <message>
        <source>Requests and answers are not kept while capture is paused. Otherwise: %1.</source>
        <extracomment>%1 is a list: &quot;those that fail, Key laptop&quot;</extracomment>
        <translation>一時停止中は、リクエストと応答を記録しません。一時停止していないときの対象: %1。</translation>
    </message>
    <message>
        <source>Requests and answers are kept on disk, in full: %1.</source>
        <translation>リクエストと応答の全体をディスクに記録しています: %1。</translation>
    </message>
    <message>
        <source>Nothing stored yet.</source>
        <translation>まだ何も保存されていません。</translation>
    </message>
    <message>
        <source>Everything that was stored is deleted.</source>
        <translation>保存されていたものをすべて削除しました。</translation>
    </message>
    <message>
        <source>The rule was removed: %1 %2</source>
        <extracomment>%1 is a kind, as &quot;Key&quot;, %2 a name</extracomment>
        <translation>ルールを削除しました: %1 %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::CatalogueListModel</name>
    <message>
        <source>The gateway does not run, and it is the gateway that fetches.</source>
        <translation>ゲートウェイが起動していません。取得はゲートウェイが行います。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>モデル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · being fetched …</source>
        <extracomment>%1 &quot;412 models&quot;</extracomment>
        <translation>%1 · 取得中…</translation>
    </message>
    <message>
        <source>%1 · as it came with Plexus</source>
        <extracomment>%1 &quot;412 models&quot;: the list that was installed with Plexus</extracomment>
        <translation>%1 · Plexus に付属のもの</translation>
    </message>
    <message>
        <source>%1 · fetched %2</source>
        <extracomment>%1 &quot;412 models&quot;, %2 a moment, &quot;4 min ago&quot;</extracomment>
        <translation>%1 · 取得 %2</translation>
    </message>
    <message>
        <source>The last fetch failed: %1</source>
        <translation>前回の取得に失敗しました: %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientArrivalModel</name>
    <message>
        <source>Waiting for its first request: ask it something</source>
        <translation>最初のリクエストを待っています。何か質問してみてください</translation>
    </message>
    <message>
        <source>Its first request is under way</source>
        <translation>最初のリクエストを処理中です</translation>
    </message>
    <message>
        <source>Works: its first request was answered</source>
        <translation>動作しています。最初のリクエストに応答しました</translation>
    </message>
    <message>
        <source>Its first request arrived and failed</source>
        <translation>最初のリクエストが届きましたが、失敗しました</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientChoiceModel</name>
    <message>
        <source>It was set up like this already.</source>
        <translation>すでにこのように設定されていました。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientKeys</name>
    <message>
        <source>The configuration is not read yet.</source>
        <translation>設定をまだ読み込んでいません。</translation>
    </message>
    <message>
        <source>For the agents on this computer</source>
        <translation>このコンピューターのエージェント用</translation>
    </message>
    <message>
        <source>Key %1 added</source>
        <translation>キー %1 を追加</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientListModel</name>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Not pointed here any more</source>
        <translation>接続先が変更されています</translation>
    </message>
    <message>
        <source>Uses another endpoint</source>
        <translation>別のエンドポイントを使用</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Set up by hand</source>
        <translation>手動で設定</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>リクエストはまだありません</translation>
    </message>
    <message>
        <source>Last request %1</source>
        <extracomment>%1 is &quot;2 min ago&quot;</extracomment>
        <translation>最後のリクエスト: %1</translation>
    </message>
    <message>
        <source>%1 in the environment</source>
        <translation>環境変数の %1</translation>
    </message>
    <message>
        <source>%1 in %2, line %3</source>
        <translation>%2 の %3 行目の %1</translation>
    </message>
    <message>
        <source>%1 Correct the file, then choose Refresh.</source>
        <extracomment>%1 is a sentence that says what is wrong with a file</extracomment>
        <translation>%1ファイルを修正してから「再読み込み」を選んでください。</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>Overridden by %1. Remove it there.</source>
        <translation>%1 の設定が優先されています。そちらを削除してください。</translation>
    </message>
    <message>
        <source>Open %1 in a terminal</source>
        <translation>%1 をターミナルで開く</translation>
    </message>
    <message>
        <source>Open %1 in a terminal …</source>
        <translation>%1 をターミナルで開く…</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientProbe</name>
    <message>
        <source>No answer from the gateway: %1</source>
        <translation>ゲートウェイからの応答がありません: %1</translation>
    </message>
    <message>
        <source>Refused with %1: %2</source>
        <extracomment>%1 a status, %2 a reason</extracomment>
        <translation>%1 で拒否されました: %2</translation>
    </message>
    <message>
        <source>Model %1 answered in %2.</source>
        <extracomment>%1 a model, %2 a duration</extracomment>
        <translation>モデル %1 が %2 で応答しました。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientRoleModel</name>
    <message>
        <source>The model it asks for</source>
        <translation>クライアントが指定するモデル</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientSetup</name>
    <message>
        <source>A new key for your agents</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>エージェント用の新しいキー</translation>
    </message>
    <message>
        <source>Key “%1”</source>
        <translation>キー「%1」</translation>
    </message>
    <message>
        <source>Another key …</source>
        <translation>別のキー…</translation>
    </message>
    <message>
        <source>No key of this gateway that is switched on.</source>
        <translation>このゲートウェイの有効なキーではありません。</translation>
    </message>
    <message>
        <source>The gateway is not running; start it first.</source>
        <translation>ゲートウェイが起動していません。先に起動してください。</translation>
    </message>
    <message>
        <source>There is no model yet. Add one on the Models page first.</source>
        <translation>モデルがまだありません。先に「モデル」ページで追加してください。</translation>
    </message>
    <message>
        <source>%1 is pointed at Plexus.</source>
        <translation>%1 を Plexus に接続しました。</translation>
    </message>
    <message>
        <source>%1 was opened in a terminal.</source>
        <translation>%1 をターミナルで開きました。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ClientsViewModel</name>
    <message>
        <source>%1: what Plexus had set is gone. Set differently since, and left: %2.</source>
        <extracomment>%1 is a client, %2 names of settings</extracomment>
        <translation>%1: Plexus による設定を取り除きました。その後に変更されたため残した設定: %2。</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 を以前の状態に戻しました。</translation>
    </message>
    <message>
        <source>%1 was changed since: only what Plexus had set is gone.</source>
        <translation>%1 はその後に変更されたため、Plexus による設定だけを取り除きました。</translation>
    </message>
    <message>
        <source>All clients are as they were before.</source>
        <translation>すべてのクライアントを以前の状態に戻しました。</translation>
    </message>
    <message>
        <source>There is no model yet.</source>
        <translation>モデルがまだありません。</translation>
    </message>
    <message>
        <source>There is no key for agents yet. Set up a client first.</source>
        <translation>エージェント用のキーがまだありません。先にクライアントを設定してください。</translation>
    </message>
    <message>
        <source>Now pointed at %1: %2. Start what is running anew.</source>
        <extracomment>%1 is an address such as http://127.0.0.1:4001, %2 names of clients</extracomment>
        <translation>接続先を %1 に変更しました: %2。実行中のものは起動し直してください。</translation>
    </message>
    <message>
        <source>Now written with the new key: %1. Start what is running anew.</source>
        <extracomment>%1 names of clients</extracomment>
        <translation>新しいキーを書き込みました: %1。実行中のものは起動し直してください。</translation>
    </message>
    <message>
        <source>Some clients could not be given it: %1</source>
        <translation>一部のクライアントには設定できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ComparisonViewModel</name>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>先頭トークン</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>1 秒あたりのトークン数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>レスポンスボディ</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>終了理由</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>ツール呼び出し</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ConfigChanger</name>
    <message>
        <source>Another change is being saved. Try again.</source>
        <translation>別の変更を保存中です。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::CooldownBoard</name>
    <message numerus="yes">
        <source>whole provider cooling down, %1 left · %n failure(s)</source>
        <extracomment>%1 is a countdown, &quot;1:42&quot;</extracomment>
        <translation>
            <numerusform>プロバイダー全体がクールダウン中、残り %1 · 失敗 %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cooling down, %1 left · %n failure(s)</source>
        <extracomment>%1 is a countdown, &quot;1:42&quot;</extracomment>
        <translation>
            <numerusform>クールダウン中、残り %1 · 失敗 %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account %2 cooling down, %1 left · %n failure(s)</source>
        <extracomment>%1 is a countdown, &quot;1:42&quot;, %2 an account of several</extracomment>
        <translation>
            <numerusform>アカウント %2 はクールダウン中、残り %1 · 失敗 %n 回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::CurrencyChoice</name>
    <message>
        <source>Rates of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1 のレート</translation>
    </message>
    <message>
        <source>No rate for %1 yet; shown in dollars</source>
        <translation>%1 のレートがまだないため、ドルで表示しています</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::DiffListModel</name>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>Together they are larger than %1, which is too much to compare.</source>
        <translation>合わせて %1 を超えるため、大きすぎて比較できません。</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>違いはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference but in the form of the text</source>
        <translation>テキストの書式以外に違いはありません</translation>
    </message>
    <message>
        <source>; shown up to line %1</source>
        <translation>、%1 行目まで表示</translation>
    </message>
    <message>
        <source>Changed: %1, now %2</source>
        <translation>変更: %1、現在 %2</translation>
    </message>
    <message>
        <source>Only left: %1</source>
        <translation>左のみ: %1</translation>
    </message>
    <message>
        <source>Only right: %1</source>
        <translation>右のみ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>同じ %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>変更前: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>変更後: %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::EntityEditor</name>
    <message>
        <source>Use letters, digits and signs, but no spaces.</source>
        <translation>文字、数字、記号が使えますが、スペースは使えません。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>保存中…</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention.</source>
        <translation>
            <numerusform>%n 個の項目に対応が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <translation>名前: %1 → %2</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::EventListModel</name>
    <message numerus="yes">
        <source>%n event(s), %1</source>
        <translation>
            <numerusform>イベント %n 件、%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n more were not kept</source>
        <translation>
            <numerusform>、ほか %n 件は保持されていません</numerusform>
        </translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>クライアントへ</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>試行 %1</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>data</source>
        <translation>data</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a kind of event, %2 how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The bytes of this event were not kept.</source>
        <translation>このイベントのバイト列は保持されていません。</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>保持なし</translation>
    </message>
    <message>
        <source>Event %1 at %2, %3: %4</source>
        <translation>イベント %1、%2、%3: %4</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::EventPairModel</name>
    <message>
        <source>No events: the answer was no stream, or it was not kept.</source>
        <translation>イベントはありません。応答がストリームではなかったか、保持されていません。</translation>
    </message>
    <message>
        <source>There are events on one side only, so there is nothing to pair.</source>
        <translation>片側にしかイベントがないため、対応付けるものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n passed on as they came</source>
        <translation>
            <numerusform>そのまま転送 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paired by what they say</source>
        <translation>
            <numerusform>内容で対応付け %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by order and time</source>
        <translation>
            <numerusform>順序と時刻で対応付け %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a counterpart</source>
        <translation>
            <numerusform>対応なし %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the client&apos;s %n event(s): %1.</source>
        <extracomment>%1 is a list: &quot;90 paired by what they say, 4 by order and time&quot;</extracomment>
        <translation>
            <numerusform>クライアントのイベント %n 件の内訳: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed on as it came.</source>
        <translation>そのまま転送されました。</translation>
    </message>
    <message>
        <source>Paired by what they say, and others of these by order and time alone.</source>
        <translation>内容による対応付けです。一部は順序と時刻だけによるものです。</translation>
    </message>
    <message>
        <source>Paired by what they say: the same letters of the answer, or the same call.</source>
        <translation>内容による対応付けです。応答の同じ文字、または同じ呼び出しです。</translation>
    </message>
    <message>
        <source>Paired by order and time alone: nothing in them says that they belong together.</source>
        <translation>順序と時刻だけによる対応付けです。内容からは、対応するものかどうか判断できません。</translation>
    </message>
    <message>
        <source>Nothing the client got can be told to have come of it.</source>
        <translation>クライアントに届いたもののうち、これに由来すると判断できるものはありません。</translation>
    </message>
    <message>
        <source>Nothing of the provider&apos;s can be told to have led to it.</source>
        <translation>プロバイダーのイベントのうち、これの元になったと判断できるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>%1, event %2 at %3, %4: %5</source>
        <extracomment>%1 is &quot;Provider&quot; or &quot;Client&quot;, %2 the number of an event, %3 when, %4 its kind, %5 what it says</extracomment>
        <translation>%1、イベント %2、%3、%4: %5</translation>
    </message>
    <message>
        <source>counterpart of the chosen event</source>
        <translation>選択したイベントに対応</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ExportViewModel</name>
    <message numerus="yes">
        <source>%n entries, %1</source>
        <translation>
            <numerusform>エントリー %n 件、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>; bodies were not kept</source>
        <translation>、ボディは保持されていません</translation>
    </message>
    <message>
        <source>; the first %1 are shown</source>
        <translation>、先頭の %1 を表示</translation>
    </message>
    <message>
        <source>The export was copied.</source>
        <translation>エクスポートをコピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>; %n text(s) hidden</source>
        <translation>
            <numerusform>、伏せたテキスト %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what was said: %1 of %2</source>
        <translation>やり取りの内容を読み込み中: %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>; bodies of %n request(s) were not kept</source>
        <translation>
            <numerusform>、リクエスト %n 件のボディは保持されていません</numerusform>
        </translation>
    </message>
    <message>
        <source>; the first %1 of those selected, which is the most at once</source>
        <translation>、選択したうち先頭の %1 件（一度に扱える上限）</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>リクエストをエクスポート</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::FileDiffListModel</name>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>ほか %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新規）</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Taken out, line %1: %2</source>
        <translation>削除、%1 行目: %2</translation>
    </message>
    <message>
        <source>Put in, line %1: %2</source>
        <translation>追加、%1 行目: %2</translation>
    </message>
    <message>
        <source>No line differs</source>
        <translation>異なる行はありません</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::FormModel</name>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>as in Settings</source>
        <translation>「設定」と同じ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>%1 から %2 までの数値を入力してください。</translation>
    </message>
    <message>
        <source>As in Settings</source>
        <translation>「設定」と同じ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>個別の値</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=value.</source>
        <translation>「%1」は NAME=value の形式ではありません。</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: 削除</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: 変更</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::GatewayStateViewModel</name>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <extracomment>%1 is an address such as 127.0.0.1:4000</extracomment>
        <translation>%1 で動作中</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <comment>problems</comment>
        <translation>
            <numerusform>（ほか %n 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Running on %1, open to the network</source>
        <extracomment>%1 is an address such as 127.0.0.1:4000</extracomment>
        <translation>%1 で動作中、ネットワークに公開中</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::HistoryClearing</name>
    <message>
        <source>A whole number of days from 0 to %1.</source>
        <translation>0 から %1 までの整数の日数を入力してください。</translation>
    </message>
    <message>
        <source>The filter is not understood as a whole, so nothing is deleted by it. %1</source>
        <translation>フィルターに解釈できない部分があるため、このフィルターでは何も削除しません。%1</translation>
    </message>
    <message>
        <source>Of a filter that looks into bodies, those it has found so far.</source>
        <translation>ボディの中を検索するフィルターでは、これまでに見つかったものが対象です。</translation>
    </message>
    <message>
        <source>There are no such requests.</source>
        <translation>該当するリクエストはありません。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete 1 request</source>
        <translation>リクエスト 1 件を削除</translation>
    </message>
    <message>
        <source>Delete %1 requests</source>
        <translation>リクエスト %1 件を削除</translation>
    </message>
    <message>
        <source>The requests could not be counted: %1</source>
        <translation>リクエストを数えられませんでした: %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::HomeViewModel</name>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>requests</comment>
        <translation>
            <numerusform>キャンセル %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>入力 %1、出力 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <comment>requests</comment>
        <translation>
            <numerusform>価格不明 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open to the network, but this computer is in none now.</source>
        <translation>ネットワークに公開していますが、このコンピューターは現在どのネットワークにも接続していません。</translation>
    </message>
    <message>
        <source>Open to the network: other computers write %1.</source>
        <extracomment>%1 is one or more addresses</extracomment>
        <translation>ネットワークに公開中です。ほかのコンピューターでは %1 を使います。</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>実行中 %n 件</numerusform>
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
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded, %2</source>
        <extracomment>%1 a line of JSON, %2 how many lines are folded away in it</extracomment>
        <translation>%1、折りたたみ中、%2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::KeyForm</name>
    <message>
        <source>A key needs a name.</source>
        <translation>キーには名前が必要です。</translation>
    </message>
    <message>
        <source>Use letters, digits and signs, but no spaces, no * and no colon.</source>
        <translation>文字、数字、記号が使えますが、スペース、*、コロンは使えません。</translation>
    </message>
    <message>
        <source>There is a key of this name already.</source>
        <translation>同じ名前のキーがすでにあります。</translation>
    </message>
    <message>
        <source>Quotas: none of its own</source>
        <translation>クォータ: 個別指定なし</translation>
    </message>
    <message>
        <source>Quotas: %1</source>
        <translation>クォータ: %1</translation>
    </message>
    <message>
        <source>There are no quotas yet. Add one in the tab Quotas.</source>
        <translation>クォータはまだありません。「クォータ」タブで追加できます。</translation>
    </message>
    <message>
        <source>A request must fit into every quota that is ticked.</source>
        <translation>リクエストは、チェックしたすべてのクォータに収まる必要があります。</translation>
    </message>
    <message>
        <source>None is ticked: the key is not limited.</source>
        <translation>チェックなし: キーは制限されません。</translation>
    </message>
    <message>
        <source>None is ticked: the default quotas apply, %1.</source>
        <translation>チェックなし: デフォルトのクォータ %1 が適用されます。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::KeyListModel</name>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>has unsaved changes</source>
        <translation>未保存の変更あり</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::KeyRotation</name>
    <message>
        <source>The key is gone.</source>
        <translation>キーがなくなりました。</translation>
    </message>
    <message>
        <source>Key %1 given a new secret</source>
        <translation>キー %1 に新しいシークレットを設定</translation>
    </message>
    <message>
        <source>%1 has a new secret; the former one is refused.</source>
        <translation>%1 に新しいシークレットを設定しました。以前のものは拒否されます。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::KeysViewModel</name>
    <message>
        <source>Key %1 changed</source>
        <translation>キー %1 を変更</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Key %1 switched on</source>
        <translation>キー %1 をオンに変更</translation>
    </message>
    <message>
        <source>Key %1 switched off</source>
        <translation>キー %1 をオフに変更</translation>
    </message>
    <message>
        <source>%1 is on.</source>
        <translation>%1 はオンです。</translation>
    </message>
    <message>
        <source>%1 is off; its clients are refused.</source>
        <translation>%1 はオフです。このキーのクライアントは拒否されます。</translation>
    </message>
    <message>
        <source>Key %1 deleted</source>
        <translation>キー %1 を削除</translation>
    </message>
    <message>
        <source>%1 was deleted; its clients are refused.</source>
        <translation>%1 を削除しました。このキーのクライアントは拒否されます。</translation>
    </message>
    <message>
        <source>Key %1 added</source>
        <translation>キー %1 を追加</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::LinkViewModel</name>
    <message>
        <source>The link names a preset this version of Plexus does not have.</source>
        <translation>リンクのプリセットは、このバージョンの Plexus にはありません。</translation>
    </message>
    <message>
        <source>This link was refused</source>
        <translation>このリンクは拒否されました</translation>
    </message>
    <message>
        <source>A link wants to add a provider</source>
        <translation>リンクがプロバイダーを追加しようとしています</translation>
    </message>
    <message>
        <source>A link wants to open a page</source>
        <translation>リンクがページを開こうとしています</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>フォームに入力</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Continue only if you trust whoever made the link. Plexus fills in the form of a new provider with this; nothing is kept or switched on until you save it.</source>
        <translation>リンクの作成者を信頼できる場合にのみ続けてください。新しいプロバイダーのフォームにこの内容を入力します。保存するまで、何も記録されず、有効にもなりません。</translation>
    </message>
    <message>
        <source>It changes nothing.</source>
        <translation>何も変更されません。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::LogLineModel</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>デバッグ</translation>
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
        <translation>サインインは別の場所で終了しました。</translation>
    </message>
    <message>
        <source>Plexus is signed in with %1 as “%2”.</source>
        <extracomment>%1 a vendor, %2 the name of the account</extracomment>
        <translation>Plexus は「%2」として %1 にサインインしました。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpClientListModel</name>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 を消去しますか？</translation>
    </message>
    <message>
        <source>Sign %1 out?</source>
        <translation>%1 をサインアウトしますか？</translation>
    </message>
    <message>
        <source>What it was allowed ends at once, and its registration with it. It may register and ask again.</source>
        <translation>許可は直ちに終了し、登録も消去されます。再び登録して許可を求めることはできます。</translation>
    </message>
    <message>
        <source>What it was allowed ends at once. It stays registered and may ask to sign in again.</source>
        <translation>許可は直ちに終了します。登録は残り、再びサインインを求めることができます。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Registered %1</source>
        <translation>登録 %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>%1 with the key %2 (%3), for another %4 unless it renews that</source>
        <extracomment>%1 path of an MCP server, %2 a key, %3 scopes, %4 a length of time</extracomment>
        <translation>%1、キー %2（%3）、更新されなければあと %4</translation>
    </message>
    <message>
        <source>Nothing is allowed it now.</source>
        <translation>現在、許可されているものはありません。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpKeyListModel</name>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>rests for %1</source>
        <extracomment>%1 is a length of time</extracomment>
        <translation>クールダウン中、残り %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <extracomment>One of several keys for the same server, by its place</extracomment>
        <translation>キー %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpLogModel</name>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>エラー %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1, %2, %3, key %4</source>
        <translation>%1、%2、%3、キー %4</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpLogViewModel</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>(cut)</source>
        <translation>（省略あり）</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>すべてのリクエスト</translation>
    </message>
    <message>
        <source>Those to /mcp</source>
        <translation>/mcp へのリクエスト</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>サーバー: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>キー: %1</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>クライアント: %1</translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>プロトコル: %1</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>セッション: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状態: %1</translation>
    </message>
    <message>
        <source>Messages: %1 from the client, %2 from the server</source>
        <translation>メッセージ: クライアントから %1、サーバーから %2</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>所要時間: %1</translation>
    </message>
    <message>
        <source>Error %1: %2</source>
        <translation>エラー %1: %2</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>However they ended</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) deleted.</source>
        <translation>
            <numerusform>リクエスト %n 件を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was deleted.</source>
        <translation>リクエストを削除しました。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpServerListModel</name>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) held back</source>
        <translation>
            <numerusform>ツール %n 件保留中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpServerPanel</name>
    <message>
        <source>Not signed in</source>
        <translation>未サインイン</translation>
    </message>
    <message>
        <source>Finding out where to sign in …</source>
        <translation>サインイン先を確認中…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in, in the browser …</source>
        <translation>ブラウザーでのサインインを待っています…</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <translation>%1 までサインイン済み</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>The sign-in is no longer good</source>
        <translation>サインインが無効になりました</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpServersEditor</name>
    <message>
        <source>Name the program.</source>
        <translation>プログラムを指定してください。</translation>
    </message>
    <message>
        <source>Give its address.</source>
        <translation>アドレスを入力してください。</translation>
    </message>
    <message>
        <source>No server is open.</source>
        <translation>開いているサーバーがありません。</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>サーバーには名前が必要です。</translation>
    </message>
    <message>
        <source>There is a server of this name already.</source>
        <translation>同じ名前のサーバーがすでにあります。</translation>
    </message>
    <message>
        <source>MCP server %1 added</source>
        <translation>MCP サーバー %1 を追加</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 を追加しました。</translation>
    </message>
    <message>
        <source>MCP server %1 changed</source>
        <translation>MCP サーバー %1 を変更</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>MCP server %1 deleted</source>
        <translation>MCP サーバー %1 を削除</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 を削除しました。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::McpToolListModel</name>
    <message>
        <source>New since you added the server: clients do not see it until you allow it.</source>
        <translation>サーバーの追加後に加わったツールです。許可するまでクライアントには見えません。</translation>
    </message>
    <message>
        <source>Its description has changed: clients do not see it until you allow it.</source>
        <translation>説明が変わっています。許可するまでクライアントには見えません。</translation>
    </message>
    <message>
        <source>Contains characters people cannot see but a model reads: %1.</source>
        <translation>人には見えず、モデルが読む文字を含みます: %1。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::MeasuredSpeeds</name>
    <message>
        <source>All targets</source>
        <translation>すべてのターゲット</translation>
    </message>
    <message>
        <source>Nothing was measured there.</source>
        <translation>そこでは何も測定されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) will be measured anew.</source>
        <translation>
            <numerusform>ターゲット %n 件を測定し直します。</numerusform>
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
        <translation>1 時間</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 週間</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 週間</translation>
    </message>
    <message>
        <source>Readings are not kept: “Keep meter readings for” is 0 in Settings.</source>
        <translation>測定値は保持されていません。「設定」の「メーターの測定値の保持期間」が 0 です。</translation>
    </message>
    <message>
        <source>A reading is added each time the provider reports of itself. Choose a longer range, or look again after a few checks.</source>
        <translation>測定値は、プロバイダーから情報を得るたびに加わります。期間を長くするか、何度か確認した後にもう一度見てください。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ModelImportViewModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>So many pages of a list were read, with so many models on them</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n ページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>モデル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more models than Plexus reads; these are the first ones.</source>
        <translation>モデルが読み込みの上限を超えています。表示しているのは最初の部分です。</translation>
    </message>
    <message>
        <source>No longer offered: %1.</source>
        <translation>提供終了: %1。</translation>
    </message>
    <message>
        <source>The provider offers no models.</source>
        <translation>このプロバイダーはモデルを提供していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) added.</source>
        <translation>
            <numerusform>モデル %n 個を追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clients find %n of them by name.</source>
        <translation>
            <numerusform>クライアントはそのうち %n 個を名前で指定できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed over, since the name is taken: %1.</source>
        <translation>名前が使用済みのためスキップ: %1。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ModelsViewModel</name>
    <message>
        <source>Goes with it: %1.</source>
        <translation>一緒に削除: %1。</translation>
    </message>
    <message>
        <source>Loses a target: %1.</source>
        <translation>ターゲットを失うもの: %1。</translation>
    </message>
    <message>
        <source>Model %1 enabled</source>
        <translation>モデル %1 を有効化</translation>
    </message>
    <message>
        <source>Model %1 disabled</source>
        <translation>モデル %1 を無効化</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 は有効です。</translation>
    </message>
    <message>
        <source>%1 is disabled; requests for it are refused.</source>
        <translation>%1 は無効です。このモデルへのリクエストは拒否されます。</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>Model %1 deleted</source>
        <translation>モデル %1 を削除</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::NetworkAccess</name>
    <message>
        <source>Other computers can connect once the gateway runs.</source>
        <translation>ゲートウェイが動作すると、ほかのコンピューターから接続できます。</translation>
    </message>
    <message>
        <source>Only this computer can connect, once the gateway runs.</source>
        <translation>ゲートウェイが動作しても、接続できるのはこのコンピューターだけです。</translation>
    </message>
    <message>
        <source>Other computers can connect: Plexus was started that way (--listen or HOST), which counts more than this switch.</source>
        <translation>ほかのコンピューターから接続できます。Plexus がそのように起動されており（--listen または HOST）、このスイッチより優先されます。</translation>
    </message>
    <message>
        <source>Only this computer can connect: Plexus was started with an address of its own (--listen, HOST or a socket of the service manager), which counts more than this switch.</source>
        <translation>接続できるのはこのコンピューターだけです。Plexus が専用のアドレスで起動されており（--listen、HOST、またはサービスマネージャーのソケット）、このスイッチより優先されます。</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>接続できるのはこのコンピューターだけです。</translation>
    </message>
    <message>
        <source>Other computers can connect, but this one is in no network now.</source>
        <translation>ほかのコンピューターから接続できますが、このコンピューターは現在ネットワークに接続していません。</translation>
    </message>
    <message>
        <source>Every computer in the network can connect. They need a client key.</source>
        <translation>ネットワーク内のすべてのコンピューターから接続できます。接続にはクライアントキーが必要です。</translation>
    </message>
    <message>
        <source>Requests that run now are ended, for Plexus listens anew.</source>
        <translation>Plexus が待ち受けをやり直すため、実行中のリクエストは終了します。</translation>
    </message>
    <message>
        <source>Every computer in the same network can then reach Plexus, in a café as well as at home. Whoever has a client key spends what your providers bill; without one, nothing is answered. Keys and conversations travel unencrypted: Plexus has no TLS of its own, so use it in a network you trust, or put a proxy with TLS in front of it. The system&apos;s firewall may have to let the port through.</source>
        <translation>同じネットワーク内のすべてのコンピューターが、自宅でもカフェでも Plexus に接続できるようになります。クライアントキーを持つ人が使った分は、プロバイダーからあなたに請求されます。キーがなければ、Plexus は応答しません。キーと会話は暗号化されずに送られます。Plexus 自身に TLS はないため、信頼できるネットワークで使うか、前段に TLS 対応のプロキシを置いてください。システムのファイアウォールでポートの許可が必要な場合があります。</translation>
    </message>
    <message>
        <source>Closed to other computers</source>
        <translation>ほかのコンピューターへの公開を停止</translation>
    </message>
    <message>
        <source>Only this computer can connect now.</source>
        <translation>接続できるのはこのコンピューターだけになりました。</translation>
    </message>
    <message>
        <source>Opened to other computers</source>
        <translation>ほかのコンピューターに公開</translation>
    </message>
    <message>
        <source>Other computers can connect now.</source>
        <translation>ほかのコンピューターから接続できるようになりました。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::OfferedModelListModel</name>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>%1 is taken by %2</source>
        <translation>%1 は %2 が使用しています</translation>
    </message>
    <message>
        <source>added already</source>
        <translation>追加済み</translation>
    </message>
    <message>
        <source>%1 in, %2 out per 1M tokens</source>
        <translation>100 万トークンあたり入力 %1、出力 %2</translation>
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
        <translation>これは現在有効な設定のキーではありません。</translation>
    </message>
    <message>
        <source>The gateway is not running.</source>
        <translation>ゲートウェイが起動していません。</translation>
    </message>
    <message>
        <source>A client key is needed; paste one under “Setup”.</source>
        <translation>クライアントキーが必要です。「送信設定」に貼り付けてください。</translation>
    </message>
    <message>
        <source>The conversation is as long as one may be here; clear it to begin another.</source>
        <translation>会話がここでの長さの上限に達しました。クリアして新しい会話を始めてください。</translation>
    </message>
    <message>
        <source>The first request makes a client key for this computer.</source>
        <translation>最初のリクエストで、このコンピューターのクライアントキーを作成します。</translation>
    </message>
    <message numerus="yes">
        <source>A message may have %n image(s).</source>
        <translation>
            <numerusform>1 つのメッセージの画像は %n 枚までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>All images of a conversation together may have %1.</source>
        <translation>会話の画像は合計 %1 までです。</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <extracomment>Leave the part in brackets as it is</extracomment>
        <translation>画像 (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>No client key could be made: %1</source>
        <translation>クライアントキーを作成できませんでした: %1</translation>
    </message>
    <message>
        <source>No answer from the gateway: %1</source>
        <translation>ゲートウェイからの応答がありません: %1</translation>
    </message>
    <message>
        <source>The answer broke off: %1</source>
        <translation>応答が途切れました: %1</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>応答が最後まで届かずに途切れました。</translation>
    </message>
    <message>
        <source>The conversation was cleared.</source>
        <translation>会話をクリアしました。</translation>
    </message>
    <message>
        <source>Copied as curl without the body, which is too long.</source>
        <translation>curl としてコピーしました。ボディは長すぎるため含みません。</translation>
    </message>
    <message>
        <source>Copied as curl; put your key in $PLEXUS_KEY.</source>
        <translation>curl としてコピーしました。$PLEXUS_KEY に自分のキーを設定してください。</translation>
    </message>
    <message>
        <source>The answer is in the clipboard.</source>
        <translation>応答をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Enter the result of the tool call above to go on.</source>
        <translation>続けるには、上のツール呼び出しの結果を入力してください。</translation>
    </message>
    <message>
        <source>Enter the results of the tool calls above to go on.</source>
        <translation>続けるには、上のツール呼び出しの結果をそれぞれ入力してください。</translation>
    </message>
    <message>
        <source>The code is in the clipboard.</source>
        <translation>コードをクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::Preferences</name>
    <message>
        <source>System language</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>As the system (%1&#x202f;%)</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>システムに合わせる（%1&#x202f;%）</translation>
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
        <translation>最小</translation>
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
        <translation>モデルを指定してください。</translation>
    </message>
    <message>
        <source>A parameter is wrong; see “Setup”.</source>
        <translation>パラメーターが正しくありません。「送信設定」を確認してください。</translation>
    </message>
    <message>
        <source>The tools cannot be read; see “Setup”.</source>
        <translation>ツールを読み取れません。「送信設定」を確認してください。</translation>
    </message>
    <message>
        <source>Provider default</source>
        <extracomment>of a parameter: it is not sent, and the provider decides</extracomment>
        <translation>プロバイダーのデフォルト</translation>
    </message>
    <message>
        <source>A number from 0 to 2, or nothing for the provider&apos;s default.</source>
        <translation>0～2 の数値を入力するか、空欄でプロバイダーのデフォルトにします。</translation>
    </message>
    <message>
        <source>A whole number above 0, or nothing for the provider&apos;s default.</source>
        <translation>0 より大きい整数を入力するか、空欄でプロバイダーのデフォルトにします。</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s): %1</source>
        <extracomment>%1 names of tools</extracomment>
        <translation>
            <numerusform>ツール %n 個: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderAccount</name>
    <message>
        <source>The only one</source>
        <translation>唯一のアカウント</translation>
    </message>
    <message>
        <source>There are several accounts: choose one</source>
        <translation>複数のアカウントがあります。1 つ選択してください</translation>
    </message>
    <message>
        <source>Several together</source>
        <translation>複数をまとめて使用</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n signed in</source>
        <translation>
            <numerusform>%n 個中 %1 個がサインイン済み</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderChoiceModel</name>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1（無効）</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>別のモデル</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderEditor</name>
    <message>
        <source>New provider</source>
        <translation>新しいプロバイダー</translation>
    </message>
    <message>
        <source>Give it a name, for example openai.</source>
        <translation>名前を入力してください（例: openai）。</translation>
    </message>
    <message>
        <source>There is a provider of that name already.</source>
        <translation>同じ名前のプロバイダーがすでにあります。</translation>
    </message>
    <message>
        <source>Give at least one base URL.</source>
        <translation>ベース URL を 1 つ以上入力してください。</translation>
    </message>
    <message>
        <source>Give whole seconds, 1 to 86400.</source>
        <translation>1 から 86400 までの整数の秒数を入力してください。</translation>
    </message>
    <message>
        <source>Name the environment variable that holds the key.</source>
        <translation>キーを格納した環境変数の名前を入力してください。</translation>
    </message>
    <message>
        <source>Paste the API key.</source>
        <translation>API キーを貼り付けてください。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>保存中…</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention.</source>
        <translation>
            <numerusform>%n 個の項目に対応が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>API key: a new one goes to the keychain</source>
        <translation>API キー: 新しいキーをキーチェーンに保存</translation>
    </message>
    <message>
        <source>Provider %1 added</source>
        <translation>プロバイダー %1 を追加</translation>
    </message>
    <message>
        <source>Provider %1 changed</source>
        <translation>プロバイダー %1 を変更</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 を追加しました。</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Choose whose account.</source>
        <translation>アカウントのベンダーを選択してください。</translation>
    </message>
    <message>
        <source>That names a variable and is no key: choose “Key in a variable”.</source>
        <translation>これは変数名で、キーではありません。「環境変数のキー」を選択してください。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderListModel</name>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Checking key</source>
        <translation>キーを確認中</translation>
    </message>
    <message>
        <source>Key ready</source>
        <translation>キー準備完了</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>キーが見つかりません</translation>
    </message>
    <message>
        <source>Keychain unavailable</source>
        <translation>キーチェーンを使用できません</translation>
    </message>
    <message>
        <source>by address</source>
        <extracomment>Among the dialects of a provider: the gateway tells it from the address</extracomment>
        <translation>アドレスによる</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未サインイン</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>アカウント %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderModelListModel</name>
    <message>
        <source>embeddings</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>transcriptions</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>音声合成</translation>
    </message>
    <message>
        <source>images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>rerank</source>
        <translation>リランク</translation>
    </message>
    <message>
        <source>moderations</source>
        <translation>モデレーション</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderOfferModel</name>
    <message numerus="yes">
        <source>%n model(s) for clients</source>
        <translation>
            <numerusform>クライアント向けモデル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>モデルはまだありません</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProviderPresetModel</name>
    <message>
        <source>Another provider</source>
        <translation>別のプロバイダー</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター上</translation>
    </message>
    <message>
        <source>Enter its address yourself</source>
        <translation>アドレスを自分で入力</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ProvidersViewModel</name>
    <message>
        <source>New provider</source>
        <translation>新しいプロバイダー</translation>
    </message>
    <message>
        <source>Provider %1 enabled</source>
        <translation>プロバイダー %1 を有効化</translation>
    </message>
    <message>
        <source>Provider %1 disabled</source>
        <translation>プロバイダー %1 を無効化</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 は有効です。</translation>
    </message>
    <message>
        <source>%1 is disabled; its models go to other targets.</source>
        <translation>%1 は無効です。そのモデルはほかのターゲットに転送されます。</translation>
    </message>
    <message>
        <source>Deleting it also deletes %1.</source>
        <translation>削除すると %1 も削除されます。</translation>
    </message>
    <message>
        <source>Deleting it takes a target from %1.</source>
        <translation>削除すると %1 のターゲットが減ります。</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 was deleted, and %n model(s) with it.</source>
        <translation>
            <numerusform>%1 とモデル %n 個を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Provider %1 deleted</source>
        <translation>プロバイダー %1 を削除</translation>
    </message>
    <message>
        <source>Another new provider is being filled in. Save or discard it first.</source>
        <translation>別の新しいプロバイダーを入力中です。先に保存または破棄してください。</translation>
    </message>
    <message>
        <source>There is no such preset.</source>
        <translation>そのプリセットはありません。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::QuietHoursViewModel</name>
    <message>
        <source>Give a time from 00:00 to 23:59.</source>
        <translation>00:00～23:59 の時刻を入力してください。</translation>
    </message>
    <message>
        <source>Give another time than the beginning.</source>
        <translation>開始と異なる時刻を入力してください。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::QuotaBarModel</name>
    <message>
        <source>almost used up</source>
        <translation>ほぼ使い切り</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>使い切り</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::QuotaListModel</name>
    <message>
        <source>%1 used</source>
        <extracomment>%1 a share of a quota</extracomment>
        <translation>使用済み %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>デフォルト</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::QuotaRecount</name>
    <message>
        <source>The use of quotas by %1 was added up anew.</source>
        <translation>%1 によるクォータの使用量を集計し直しました。</translation>
    </message>
    <message numerus="yes">
        <source>The use of the quota was added up anew for %n key(s).</source>
        <translation>
            <numerusform>キー %n 個についてクォータの使用量を集計し直しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::QuotasViewModel</name>
    <message>
        <source>A quota needs a name.</source>
        <translation>クォータには名前が必要です。</translation>
    </message>
    <message>
        <source>There is a quota of this name already.</source>
        <translation>同じ名前のクォータがすでにあります。</translation>
    </message>
    <message>
        <source>No quota is open.</source>
        <translation>開いているクォータがありません。</translation>
    </message>
    <message>
        <source>Counts for keys that name no quota</source>
        <translation>クォータを指定していないキーに適用</translation>
    </message>
    <message>
        <source>No longer counts for keys that name no quota</source>
        <translation>クォータを指定していないキーに適用しない</translation>
    </message>
    <message>
        <source>Give it a limit.</source>
        <translation>上限を入力してください。</translation>
    </message>
    <message>
        <source>Quota %1 added</source>
        <translation>クォータ %1 を追加</translation>
    </message>
    <message>
        <source>Quota %1 changed</source>
        <translation>クォータ %1 を変更</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 を追加しました。</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Quota %1 deleted</source>
        <translation>クォータ %1 を削除</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>It cannot be deleted while keys use it: %1.</source>
        <translation>使用中のキーがあるため削除できません: %1。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RelatedListModel</name>
    <message>
        <source>Sent again from</source>
        <translation>再送元</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Sent again as</source>
        <translation>再送されたもの</translation>
    </message>
    <message>
        <source>Made for this one</source>
        <translation>このリクエストのために作成</translation>
    </message>
    <message>
        <source>Same session</source>
        <translation>同じセッション</translation>
    </message>
    <message>
        <source>Same agent</source>
        <translation>同じエージェント</translation>
    </message>
    <message>
        <source>Other agents of the session</source>
        <translation>セッションのほかのエージェント</translation>
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
        <translation>ボディは全体が保持されておらず、ここにあるのは先頭部分です。整えてから送信してください。</translation>
    </message>
    <message>
        <source>Its body was not kept. Write one, or turn capture on and let the client ask again.</source>
        <translation>ボディは保持されていません。入力するか、記録をオンにしてクライアントからもう一度リクエストしてください。</translation>
    </message>
    <message>
        <source>Its body is too large to be edited here; “Send again” sends it as it was.</source>
        <translation>ボディが大きすぎてここでは編集できません。「再送」で元のまま送信します。</translation>
    </message>
    <message>
        <source>As it was asked: %1</source>
        <translation>指定どおり: %1</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>編集して再送</translation>
    </message>
    <message>
        <source>Send to another target and compare</source>
        <translation>別のターゲットに送って比較</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>ボディが有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>The body names no model, so it cannot be sent to another one.</source>
        <translation>ボディにモデルの指定がないため、別のモデルには送信できません。</translation>
    </message>
    <message>
        <source>Choose a model …</source>
        <translation>モデルを選択…</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RequestActions</name>
    <message>
        <source>The request&apos;s id was copied.</source>
        <translation>リクエストの ID をコピーしました。</translation>
    </message>
    <message>
        <source>Copied as curl; put your key in $PLEXUS_KEY.</source>
        <translation>curl としてコピーしました。$PLEXUS_KEY に自分のキーを設定してください。</translation>
    </message>
    <message>
        <source>Copied as curl without the body, which was not kept whole.</source>
        <translation>curl としてコピーしました。ボディは全体が保持されていないため含みません。</translation>
    </message>
    <message>
        <source>It was not kept: %1</source>
        <translation>保存できませんでした: %1</translation>
    </message>
    <message>
        <source>It cannot be sent again: its body was not kept whole.</source>
        <translation>ボディの全体が保持されていないため、再送できません。</translation>
    </message>
    <message>
        <source>It was sent to no provider.</source>
        <translation>どのプロバイダーにも送信されていません。</translation>
    </message>
    <message>
        <source>Copied as curl to %1; put its key in $%2.</source>
        <translation>%1 宛ての curl としてコピーしました。$%2 にプロバイダーのキーを設定してください。</translation>
    </message>
    <message>
        <source>Copied as curl to %1 without the body, which was not kept whole.</source>
        <translation>%1 宛ての curl としてコピーしました。ボディは全体が保持されていないため含みません。</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>リンクをコピーしました。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RequestRemoval</name>
    <message>
        <source>It still runs; cancel it first.</source>
        <translation>まだ実行中です。先にキャンセルしてください。</translation>
    </message>
    <message>
        <source>They still run; cancel them first.</source>
        <translation>まだ実行中です。先にキャンセルしてください。</translation>
    </message>
    <message>
        <source>The request was deleted.</source>
        <translation>リクエストを削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) deleted.</source>
        <translation>
            <numerusform>リクエスト %n 件を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still run(s) and stay(s).</source>
        <translation>
            <numerusform>%n 件は実行中のため残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The request could not be deleted: %1</source>
        <translation>リクエストを削除できませんでした: %1</translation>
    </message>
    <message>
        <source>The requests could not be deleted: %1</source>
        <translation>リクエストを削除できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RequestsViewModel</name>
    <message>
        <source>Exported to %1.</source>
        <translation>%1 にエクスポートしました。</translation>
    </message>
    <message>
        <source>Sent again.</source>
        <translation>再送しました。</translation>
    </message>
    <message>
        <source>Everything that is kept was searched.</source>
        <translation>保持されているすべてを検索しました。</translation>
    </message>
    <message>
        <source>Searching older requests…</source>
        <translation>古いリクエストを検索中…</translation>
    </message>
    <message>
        <source>Searching, back to %1 so far…</source>
        <translation>検索中、現在 %1 まで…</translation>
    </message>
    <message>
        <source>Searched back to %1.</source>
        <translation>%1 まで検索しました。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Edit and send again…</source>
        <translation>編集して再送…</translation>
    </message>
    <message>
        <source>Send to another target and compare…</source>
        <translation>別のターゲットに送って比較…</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Copy as curl to the provider</source>
        <translation>プロバイダー宛ての curl としてコピー</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Export as HAR or JSON…</source>
        <translation>HAR または JSON でエクスポート…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>メモを追加…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>メモを変更…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Only the model %1</source>
        <translation>モデル %1 のみ</translation>
    </message>
    <message>
        <source>Only the provider %1</source>
        <translation>プロバイダー %1 のみ</translation>
    </message>
    <message>
        <source>Only the client %1</source>
        <translation>クライアント %1 のみ</translation>
    </message>
    <message>
        <source>Only the key %1</source>
        <translation>キー %1 のみ</translation>
    </message>
    <message>
        <source>Only the status %1</source>
        <extracomment>%1 is a word of the filter: ok, error, running, cancelled</extracomment>
        <translation>状態 %1 のみ</translation>
    </message>
    <message numerus="yes">
        <source>Export %n request(s)…</source>
        <translation>
            <numerusform>リクエスト %n 件をエクスポート…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n ID(s)</source>
        <translation>
            <numerusform>ID %n 件をコピー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n request(s)</source>
        <translation>
            <numerusform>リクエスト %n 件を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Details at the right</source>
        <translation>詳細を右に表示</translation>
    </message>
    <message>
        <source>Details below</source>
        <translation>詳細を下に表示</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Select all listed</source>
        <translation>一覧のすべてを選択</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Delete requests…</source>
        <translation>リクエストを削除…</translation>
    </message>
    <message>
        <source>Requests by session</source>
        <translation>セッション別のリクエスト</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>リクエスト、新しい順</translation>
    </message>
    <message>
        <source>Requests by %1</source>
        <extracomment>%1 is like &quot;Cost, highest first&quot;</extracomment>
        <translation>リクエスト、%1</translation>
    </message>
    <message numerus="yes">
        <source>%n ID(s) copied.</source>
        <translation>
            <numerusform>ID %n 件をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>That request is not kept any more.</source>
        <translation>そのリクエストはもう保持されていません。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RestoreViewModel</name>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Backups (*.plxbackup)</source>
        <translation>バックアップ (*.plxbackup)</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>Of %1, %2, %3</source>
        <extracomment>A date, a size, how it opens</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Configuration, secrets, limits and all requests</source>
        <translation>設定、シークレット、制限、すべてのリクエスト</translation>
    </message>
    <message>
        <source>Configuration, secrets and limits, without requests</source>
        <translation>設定、シークレット、制限（リクエストなし）</translation>
    </message>
    <message>
        <source>It is whole. %1, of %2: %3, %4.</source>
        <extracomment>What is in a backup, a date, &quot;120 rows&quot;, &quot;3 secrets&quot;</extracomment>
        <translation>破損はありません。%1、%2 作成: %3、%4。</translation>
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
            <numerusform>シークレット %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RevisionListModel</name>
    <message>
        <source>This window</source>
        <translation>このウィンドウ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Management API</source>
        <translation>管理 API</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>キー %1</translation>
    </message>
    <message>
        <source>Revision %1: %2. %3, %4</source>
        <extracomment>Number of a revision, what was done, by whom, when</extracomment>
        <translation>リビジョン %1: %2。%3、%4</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RevisionsViewModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>problems</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision %1 is in force</source>
        <translation>リビジョン %1 が現在有効です</translation>
    </message>
    <message>
        <source>It says what is in force.</source>
        <translation>現在有効な設定と同じ内容です。</translation>
    </message>
    <message>
        <source>Only credentials differ; they are not shown.</source>
        <translation>認証情報だけが異なります。認証情報は表示されません。</translation>
    </message>
    <message>
        <source>Revision %1 is in force again, as a new one.</source>
        <translation>リビジョン %1 を、新しいリビジョンとして再び有効にしました。</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>設定をエクスポート</translation>
    </message>
    <message>
        <source>Configuration (*.yaml *.yml)</source>
        <translation>設定 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Import a configuration</source>
        <translation>設定をインポート</translation>
    </message>
    <message>
        <source>Written, without credentials.</source>
        <translation>認証情報を除いて書き出しました。</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>ファイルを指定してください。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>The file is too large to be a configuration.</source>
        <translation>設定ファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>ファイルを読み取れません（%1）。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The file says what is in force: there is nothing to import.</source>
        <translation>ファイルの内容は現在有効な設定と同じです。インポートするものはありません。</translation>
    </message>
    <message>
        <source>The configuration of the file is in force. Revisions holds the former one.</source>
        <translation>ファイルの設定を有効にしました。以前の設定は「リビジョン」にあります。</translation>
    </message>
    <message>
        <source>Going back to revision %1 changes</source>
        <translation>リビジョン %1 に戻すと変更される内容</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RouteListModel</name>
    <message>
        <source>Skipped: %1, %2</source>
        <translation>スキップ: %1、%2</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2、%3</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答済み</translation>
    </message>
    <message>
        <source>Failed (%1)</source>
        <translation>失敗（%1）</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::RowSelection</name>
    <message numerus="yes">
        <source>%n request(s) selected</source>
        <translation>
            <numerusform>リクエスト %n 件を選択中</numerusform>
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
            <numerusform>リクエスト %n 件を実行中（上限 %1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) run</source>
        <translation>
            <numerusform>リクエスト %n 件を実行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a place</source>
        <translation>
            <numerusform>%n 件が空きを待機中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SavedFilters</name>
    <message numerus="yes">
        <source>%n filters are kept, as many as there can be. Remove one to keep another.</source>
        <translation>
            <numerusform>フィルターは上限の %n 個まで保存されています。別のものを保存するには、1 つ削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not kept any more.</source>
        <translation>「%1」を保存から削除しました。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SessionLaneModel</name>
    <message>
        <source>This request is of no session: its client named none.</source>
        <translation>このリクエストはどのセッションにも属していません。クライアントがセッションを指定していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in %1</source>
        <extracomment>%1 a length of time</extracomment>
        <translation>
            <numerusform>リクエスト %n 件、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, nothing ran for %1 of it</source>
        <extracomment>follows &quot;12 requests in 4 m 02 s&quot;; %1 a length of time</extracomment>
        <translation>、うち %1 は実行なし</translation>
    </message>
    <message>
        <source>; there may be more</source>
        <extracomment>likewise</extracomment>
        <translation>、ほかにもある可能性があります</translation>
    </message>
    <message>
        <source>main agent</source>
        <translation>メインエージェント</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>エージェント %1</translation>
    </message>
    <message>
        <source>%1, %2, began at %3, took %4, %5</source>
        <extracomment>a request of a session: %1 what was asked for, %2 whose, %3 when it began, %4 how long it took, %5 how it ended</extracomment>
        <translation>%1、%2、開始 %3、所要 %4、%5</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SessionListModel</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>リクエスト %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-agent(s)</source>
        <translation>
            <numerusform>サブエージェント %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>%1 · session %2</source>
        <extracomment>%1 a program, %2 the beginning of an id</extracomment>
        <translation>%1 · セッション %2</translation>
    </message>
    <message>
        <source>Sub-agent %1</source>
        <translation>サブエージェント %1</translation>
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
        <translation>アドレス, ポート, プロキシ</translation>
    </message>
    <message>
        <source>captures, bodies, keep, forget everything, rules, pause</source>
        <translation>記録, キャプチャ, ボディ, 本文, 保持, 保存, すべて消去, ルール, 一時停止</translation>
    </message>
    <message>
        <source>theme, dark, light, contrast, language, currency, motion</source>
        <translation>テーマ, ダーク, ライト, コントラスト, 言語, 通貨, アニメーション, 動き</translation>
    </message>
    <message>
        <source>backup, restore, passphrase, export and import the configuration, YAML</source>
        <translation>バックアップ, 復元, パスフレーズ, 設定のエクスポート, 設定のインポート, YAML</translation>
    </message>
    <message>
        <source>history of the configuration, difference, roll back</source>
        <translation>設定の履歴, 差分, 違い, ロールバック, 元に戻す</translation>
    </message>
    <message>
        <source>newer version, release, channel, beta, download</source>
        <translation>新しいバージョン, 更新, アップデート, リリース, チャンネル, ベータ, ダウンロード</translation>
    </message>
    <message>
        <source>version, licence, third-party software, folders, paths, data</source>
        <translation>バージョン, ライセンス, サードパーティーソフトウェア, フォルダー, パス, データ</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Gateway &amp; network</source>
        <translation>ゲートウェイとネットワーク</translation>
    </message>
    <message>
        <source>Routing policy</source>
        <translation>ルーティング方針</translation>
    </message>
    <message>
        <source>Privacy &amp; capture</source>
        <translation>プライバシーと記録</translation>
    </message>
    <message>
        <source>Notifications &amp; budgets</source>
        <translation>通知と予算</translation>
    </message>
    <message>
        <source>Appearance &amp; language</source>
        <translation>外観と言語</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>System log</source>
        <translation>システムログ</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Plexus について</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>設定 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>start with the session, log in, tray, set up</source>
        <translation>自動起動, 起動時, ログイン, トレイ, 常駐, セットアップ, 初期設定</translation>
    </message>
    <message>
        <source>Prices &amp; images</source>
        <translation>価格と画像</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n 個の項目に対応が必要</numerusform>
        </translation>
    </message>
    <message>
        <source>failover, cooldown, stall, exploration, measured speeds, performance</source>
        <translation>フェイルオーバー, クールダウン, 停滞, 探索, 測定した速度, 速度, 性能, パフォーマンス</translation>
    </message>
    <message>
        <source>costs, meters, plans, balances, vision, pictures, lists of models, fetch, metadata</source>
        <translation>費用, 料金, コスト, メーター, プラン, 残高, ビジョン, 画像, モデル一覧, 取得, メタデータ</translation>
    </message>
    <message>
        <source>alerts, quiet hours, do not disturb, budgets, spending, limits, night</source>
        <translation>通知, アラート, 通知しない時間帯, おやすみモード, 予算, 支出, 上限, 制限, 夜間</translation>
    </message>
    <message>
        <source>keyboard, keys, hotkeys, bindings</source>
        <translation>キーボード, キー, ホットキー, ショートカット, キー割り当て</translation>
    </message>
    <message>
        <source>log lines, messages of the program, errors, debug, parts, modules</source>
        <translation>ログ, プログラムのメッセージ, エラー, デバッグ, 部品, モジュール</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SettingsViewModel</name>
    <message>
        <source>Saving …</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>The settings were saved.</source>
        <translation>設定を保存しました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the label of a setting, %2 a sentence about what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) need attention.</source>
        <translation>
            <numerusform>ほかに %n 個の項目に対応が必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>設定が %n 件見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewmodels::ShortcutListModel</name>
    <message>
        <source>%1 is already used for “%2” (%3). Give that one other keys first.</source>
        <extracomment>%1 is a key or several, %2 what they do, %3 where, as &quot;Requests&quot;</extracomment>
        <translation>%1 はすでに「%2」（%3）に使われています。先にそちらのキー操作を変更してください。</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>このキー操作は変更できません。</translation>
    </message>
    <message>
        <source>This key is needed for moving about. Press it together with Ctrl or Alt, or another one.</source>
        <translation>このキーは移動に必要です。Ctrl や Alt と一緒に押すか、別のキーにしてください。</translation>
    </message>
    <message>
        <source>This is done also while one writes. Press the key together with Ctrl or Alt.</source>
        <translation>これは文字の入力中にも使われます。Ctrl や Alt と一緒に押してください。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SoftwareListModel</name>
    <message>
        <source>%1, licence %2</source>
        <extracomment>Name of a library, its licence</extracomment>
        <translation>%1、ライセンス %2</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::StreamTimeline</name>
    <message>
        <source>from %1, goes on</source>
        <extracomment>when a phase began, and how long it was</extracomment>
        <translation>%1 から継続中</translation>
    </message>
    <message>
        <source>from %1, for %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Attempt %1, %2</source>
        <translation>試行 %1、%2</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>先頭トークン</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <extracomment>tokens a second</extracomment>
        <translation>%1 トークン/秒</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>イベント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stream</source>
        <extracomment>how fast a stream came, when and for how long; %1 is as &quot;86 tok/s&quot;</extracomment>
        <translation>ストリーム</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::SystemLogViewModel</name>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Without debug lines</source>
        <translation>デバッグ行を除く</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>すべてのレベル</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) since.</source>
        <translation>
            <numerusform>その後の新しい行: %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) came too fast and are not here.</source>
        <translation>
            <numerusform>速すぎて取り込めなかった行: %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the log to a file</source>
        <translation>ログをファイルに書き出す</translation>
    </message>
    <message>
        <source>Text (*.txt *.log)</source>
        <translation>テキスト (*.txt *.log)</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>書き出しました。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened.</source>
        <translation>フォルダー %1 を開けません。</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>すべてのモジュール</translation>
    </message>
    <message>
        <source>Debug lines until Plexus ends</source>
        <translation>Plexus の終了までデバッグ行も記録</translation>
    </message>
    <message>
        <source>Debug lines of %1 until Plexus ends</source>
        <translation>Plexus の終了まで %1 のデバッグ行も記録</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a part of the program, and the level it writes at (&quot;debug&quot;)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>At a level of their own: %1.</source>
        <extracomment>%1 names parts of the program</extracomment>
        <translation>個別のレベル: %1。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TableColumn</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Model → target</source>
        <translation>モデル → ターゲット</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>API 形式</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>of the answer, in bytes</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>ウォーターフォール</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <extracomment>heading of a column of token counts that went in</extracomment>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <extracomment>heading of a column of token counts that came out</extracomment>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>First token</source>
        <extracomment>how long it took to come</extracomment>
        <translation>先頭トークン</translation>
    </message>
    <message>
        <source>%1, oldest first</source>
        <extracomment>%1 is the heading of a column</extracomment>
        <translation>%1、古い順</translation>
    </message>
    <message>
        <source>%1, newest first</source>
        <translation>%1、新しい順</translation>
    </message>
    <message>
        <source>%1, lowest first</source>
        <translation>%1、小さい順</translation>
    </message>
    <message>
        <source>%1, highest first</source>
        <translation>%1、大きい順</translation>
    </message>
    <message>
        <source>%1, from A to Z</source>
        <translation>%1、A から Z の順</translation>
    </message>
    <message>
        <source>%1, from Z to A</source>
        <translation>%1、Z から A の順</translation>
    </message>
    <message>
        <source>Back to the newest first</source>
        <translation>新しい順に戻す</translation>
    </message>
    <message>
        <source>Sort the oldest first</source>
        <translation>古い順に並べ替え</translation>
    </message>
    <message>
        <source>Sort the lowest first</source>
        <translation>小さい順に並べ替え</translation>
    </message>
    <message>
        <source>Sort from A to Z</source>
        <translation>A から Z の順に並べ替え</translation>
    </message>
    <message>
        <source>Sort the newest first</source>
        <translation>新しい順に並べ替え</translation>
    </message>
    <message>
        <source>Sort the highest first</source>
        <translation>大きい順に並べ替え</translation>
    </message>
    <message>
        <source>Sort from Z to A</source>
        <translation>Z から A の順に並べ替え</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>heading of a column: how many messages the request held</extracomment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>heading of a column: how many tools the request offered</extracomment>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <extracomment>heading of a column: how many tools the answer called</extracomment>
        <translation>ツール呼び出し</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>heading of a column: why the answer ended</extracomment>
        <translation>終了理由</translation>
    </message>
    <message>
        <source>Tok/s</source>
        <extracomment>heading of a column: tokens a second</extracomment>
        <translation>トークン/秒</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TableColumns</name>
    <message>
        <source>no room</source>
        <translation>幅不足</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TalkPolicy</name>
    <message>
        <source>No target can be asked; %1: %2.</source>
        <extracomment>%1 provider/model, %2 a short phrase</extracomment>
        <translation>使えるターゲットがありません。%1: %2。</translation>
    </message>
    <message>
        <source>The key is made with the first request; it may use everything.</source>
        <translation>キーは最初のリクエストのときに作成されます。すべてを使えるキーです。</translation>
    </message>
    <message>
        <source>The next question would be refused: %1</source>
        <translation>次の質問は拒否されます: %1</translation>
    </message>
    <message>
        <source>The next question would go to %1.</source>
        <translation>次の質問の送信先は %1 です。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TargetDrag</name>
    <message>
        <source>New target</source>
        <translation>新しいターゲット</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TargetTester</name>
    <message>
        <source>No answer.</source>
        <translation>応答がありません。</translation>
    </message>
    <message>
        <source>Refused with %1.</source>
        <translation>%1 で拒否されました。</translation>
    </message>
    <message>
        <source>Refused with %1: %2</source>
        <extracomment>%1 a status, %2 a reason</extracomment>
        <translation>%1 で拒否されました: %2</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>テストをキャンセルしました。</translation>
    </message>
    <message>
        <source>First say where it leads.</source>
        <translation>先に転送先を指定してください。</translation>
    </message>
    <message>
        <source>First give its model.</source>
        <translation>先にモデルを指定してください。</translation>
    </message>
    <message>
        <source>There is no configuration yet.</source>
        <translation>設定がまだありません。</translation>
    </message>
    <message>
        <source>There is no such model yet.</source>
        <translation>そのモデルはまだありません。</translation>
    </message>
    <message>
        <source>First save the provider.</source>
        <translation>先にプロバイダーを保存してください。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TextFind</name>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
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
        <translation>%1 に失敗: %2（%3）</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::TurnListModel</name>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Cut here: a longer answer is not kept in the playground.</source>
        <translation>ここで打ち切りました。これより長い応答はプレイグラウンドに保持されません。</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::UpdatesViewModel</name>
    <message>
        <source>This copy of Plexus is kept up to date by the system&apos;s packages.</source>
        <translation>この Plexus はシステムのパッケージで更新されます。</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>安定版</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>ベータ版</translation>
    </message>
    <message>
        <source>Type an address that begins with https://.</source>
        <translation>https:// で始まるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Plexus %1 of %2</source>
        <translation>Plexus %1（%2）</translation>
    </message>
    <message>
        <source>Requests are running; Plexus looks when they have ended.</source>
        <translation>リクエストを実行中です。終了後に確認します。</translation>
    </message>
    <message>
        <source>Looking for a newer version …</source>
        <translation>新しいバージョンを確認中…</translation>
    </message>
    <message>
        <source>The list of releases cannot be reached: %1</source>
        <translation>リリース一覧に接続できません: %1</translation>
    </message>
    <message>
        <source>There is a newer version.</source>
        <translation>新しいバージョンがあります。</translation>
    </message>
    <message>
        <source>Plexus %1 is the newest version.</source>
        <translation>Plexus %1 は最新バージョンです。</translation>
    </message>
    <message>
        <source>What is at this address is not a list of Plexus&apos; releases.</source>
        <translation>このアドレスにあるのは Plexus のリリース一覧ではありません。</translation>
    </message>
    <message>
        <source>The list of releases is not signed with the key of this build, so nothing in it is believed.</source>
        <translation>リリース一覧がこのビルドのキーで署名されていないため、内容を信頼しません。</translation>
    </message>
    <message>
        <source>The list of releases is out of date; whether there is a newer version is not known.</source>
        <translation>リリース一覧の期限が切れています。新しいバージョンがあるかどうかはわかりません。</translation>
    </message>
    <message>
        <source>The list of releases is older than the one seen last; nothing in it is believed.</source>
        <translation>リリース一覧が前回確認したものより古いため、内容を信頼しません。</translation>
    </message>
    <message>
        <source>This build cannot check for updates: it was made without a key for signed releases. Look for new versions where you got this one.</source>
        <translation>このビルドは、署名付きリリース用のキーなしで作成されたため、更新を確認できません。新しいバージョンは、これを入手した場所で確認してください。</translation>
    </message>
    <message>
        <source>Plexus %1 is ready</source>
        <translation>Plexus %1 を利用できます</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::UsageGroupModel</name>
    <message>
        <source>%1: %2 requests, %3 tokens, %4</source>
        <extracomment>a row for those who hear it: name, requests, tokens, money</extracomment>
        <translation>%1: リクエスト %2 件、%3 トークン、%4</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1 件</translation>
    </message>
    <message>
        <source>first token %1 (median)</source>
        <translation>先頭トークン %1（中央値）</translation>
    </message>
    <message>
        <source>%1 tokens a second (median)</source>
        <translation>1 秒あたり %1 トークン（中央値）</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::UsageViewModel</name>
    <message>
        <source>Write days as year-month-day, such as %1.</source>
        <translation>日付は %1 のように年-月-日で入力してください。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>終了日が開始日より前です。</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>requests</comment>
        <translation>
            <numerusform>キャンセル %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>入力 %1、出力 %2</translation>
    </message>
    <message>
        <source>%1 more than without</source>
        <translation>キャッシュなしより %1 増</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 節約</translation>
    </message>
    <message>
        <source>p90 %1</source>
        <extracomment>p90: nine of ten requests are faster</extracomment>
        <translation>p90 %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>per %1</source>
        <extracomment>%1 is how long a bar of a chart is: &quot;30 min&quot;, &quot;day&quot;</extracomment>
        <translation>%1ごと</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>直近 1 時間</translation>
    </message>
    <message>
        <source>the last 24 hours</source>
        <translation>直近 24 時間</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>直近 7 日間</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>直近 30 日間</translation>
    </message>
    <message>
        <source>up to %1 an hour</source>
        <extracomment>The darkest cell of a map stands for so many requests, tokens or so much money</extracomment>
        <translation>1 時間あたり最大 %1</translation>
    </message>
    <message>
        <source>up to %1 a day</source>
        <extracomment>The darkest cell of a map stands for so many requests, tokens or so much money</extracomment>
        <translation>1 日あたり最大 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <comment>requests</comment>
        <translation>
            <numerusform>価格不明 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>of the input</source>
        <translation>入力に占める割合</translation>
    </message>
    <message>
        <source>%1 per answer</source>
        <translation>1 応答あたり %1</translation>
    </message>
    <message>
        <source>Bars</source>
        <extracomment>Forms of a chart</extracomment>
        <translation>棒</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>面</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>折れ線</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>割合</translation>
    </message>
</context>
<context>
    <name>app::viewmodels::VendorListModel</name>
    <message>
        <source>With the browser, or a code on any device</source>
        <translation>ブラウザー、または任意のデバイスのコードで</translation>
    </message>
    <message>
        <source>With a code on any device</source>
        <translation>任意のデバイスでコードを使って</translation>
    </message>
    <message>
        <source>With the browser</source>
        <translation>ブラウザーで</translation>
    </message>
</context>
<context>
    <name>plexus::waterfall::StreamTrackItem</name>
    <message>
        <source>up to %1</source>
        <extracomment>%1 is a speed, as &quot;86 tok/s&quot;</extracomment>
        <translation>最大 %1</translation>
    </message>
</context>
<context>
    <name>plexus::waterfall::WaterfallItem</name>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
</context>
</TS>
