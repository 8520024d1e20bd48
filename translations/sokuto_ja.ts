<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AnswerDocument</name>
    <message>
        <source>Opens this entry</source>
        <translation>この項目を開きます</translation>
    </message>
    <message>
        <source>This date has passed (%1).</source>
        <extracomment>Tooltip of a date in the answer, %1 is its last day as 2025-12-01</extracomment>
        <translation>この日付は過ぎています（%1）。</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>Print JSON, for scripts.</source>
        <translation>スクリプト用に JSON で出力します。</translation>
    </message>
    <message>
        <source>Language of the messages.</source>
        <translation>メッセージの言語。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Something is missing on the command line.</source>
        <translation>引数が足りません。</translation>
    </message>
    <message>
        <source>“%1” is too much on the command line.</source>
        <translation>余分な引数です：「%1」</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方：%1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション：</translation>
    </message>
    <message>
        <source>FAQ file; without it the one in use: opened last in the window, else the one that came with the program.</source>
        <translation>FAQ ファイル。指定しないときは使用中の FAQ（画面で最後に開いたもの、なければ付属のもの）です。</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Check the content of an FAQ: dates, references, sources, slips.</source>
        <translation>FAQ の内容（日付・参照・出典・誤記）を点検します。</translation>
    </message>
    <message>
        <source>Day to judge dates by instead of today.</source>
        <translation>今日の代わりに基準とする日。</translation>
    </message>
    <message>
        <source>“%1” is no day; write it like 2026-04-01.</source>
        <translation>「%1」は日付ではありません。2026-04-01 のように書いてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>指摘 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the number of an entry, %2 is a sentence</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n places)</source>
        <translation>
            <numerusform>%1（%n か所）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorProblems</name>
    <message>
        <source>The question is empty. Write what callers ask.</source>
        <translation>質問が空です。お問い合わせの内容を入力してください。</translation>
    </message>
    <message>
        <source>The entry has no No. Give it one, such as 1-11.</source>
        <translation>No がありません。「1-11」のような No を付けてください。</translation>
    </message>
    <message>
        <source>The No %1 is taken already, by “%2”. Choose another one.</source>
        <extracomment>%1 is the number of an entry, %2 its question</extracomment>
        <translation>No %1 はすでに「%2」で使われています。別の No を付けてください。</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>回答が空です。</translation>
    </message>
    <message>
        <source>Answer %1 of this entry is empty.</source>
        <translation>%1 番目の回答が空です。</translation>
    </message>
    <message>
        <source>The answer would end on %1, before it begins on %2.</source>
        <translation>公開終了（%1）が公開開始（%2）より前になっています。</translation>
    </message>
    <message>
        <source>Answers %1 and %2 would hold on the same days. Let one end before the other begins.</source>
        <extracomment>%1 and %2 are the numbers of two answers, counted from 1</extracomment>
        <translation>%1 番目と %2 番目の回答の期間が重なっています。一方が始まる前にもう一方が終わるようにしてください。</translation>
    </message>
    <message>
        <source>A scheduled entry needs the day on which it begins.</source>
        <translation>「公開予定」にするには公開開始日が必要です。</translation>
    </message>
    <message>
        <source>“%1” is no address that can be opened. Addresses begin with https:// or http://.</source>
        <translation>「%1」は開けるアドレスではありません。アドレスは https:// または http:// で始まります。</translation>
    </message>
    <message>
        <source>Twelve digits here may be somebody&apos;s personal number. Personal numbers are never kept: remove them.</source>
        <translation>この 12 桁の数字は個人番号（マイナンバー）の可能性があります。個人番号は保存できません。削除してください。</translation>
    </message>
    <message>
        <source>A character here cannot be stored. Type the text again.</source>
        <translation>保存できない文字が含まれています。入力し直してください。</translation>
    </message>
</context>
<context>
    <name>EntryDifference</name>
    <message>
        <source>No</source>
        <comment>The number of an entry</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>回答 %1</translation>
    </message>
    <message>
        <source>Spoken line</source>
        <translation>読み上げ文</translation>
    </message>
    <message>
        <source>Internal memo</source>
        <translation>内部メモ</translation>
    </message>
    <message>
        <source>Answers and their periods</source>
        <translation>回答と有効期間</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>参照元</translation>
    </message>
    <message>
        <source>Callers&apos; words</source>
        <translation>言い換え</translation>
    </message>
    <message>
        <source>State</source>
        <comment>Of an entry: draft, published, …</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>次回見直し</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>レビュー中</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>公開予定</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公開中</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A period; %1 and %2 are days, one of them may be missing</extracomment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1: removed %2.</source>
        <extracomment>%1 is the name of a field, %2 the text that was removed from it</extracomment>
        <translation>%1 から削除: %2。</translation>
    </message>
    <message>
        <source>%1: added %2.</source>
        <extracomment>%1 is the name of a field, %2 the text that was added to it</extracomment>
        <translation>%1 に追加: %2。</translation>
    </message>
</context>
<context>
    <name>EntryNotices</name>
    <message>
        <source>This is a draft. Do not read it to callers.</source>
        <translation>下書きです。案内に使わないでください。</translation>
    </message>
    <message>
        <source>This answer is in review. Do not read it to callers.</source>
        <translation>レビュー中の回答です。案内に使わないでください。</translation>
    </message>
    <message>
        <source>This answer has expired. Do not read it to callers.</source>
        <translation>期限切れの回答です。案内に使わないでください。</translation>
    </message>
    <message>
        <source>This answer has been retired. Do not read it to callers.</source>
        <translation>非公開にした回答です。案内に使わないでください。</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Separates dates in a list.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>This answer was valid until %1. Check before you read it out.</source>
        <extracomment>%1 is the last day, as 2025-12-01</extracomment>
        <translation>この回答の有効期間（%1 まで）は終わっています。案内の前に確認してください。</translation>
    </message>
    <message>
        <source>This answer is scheduled, but has no first day yet. Do not read it to callers.</source>
        <translation>公開予定ですが、公開開始日がまだありません。案内に使わないでください。</translation>
    </message>
    <message>
        <source>The review date of this answer (%1) has passed. Check before you read it out.</source>
        <extracomment>%1 is a date as 2025-12-02</extracomment>
        <translation>この回答の見直し期日（%1）を過ぎています。案内の前に確認してください。</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <extracomment>%1 is the issue date of the FAQ, as 2024-10-10</extracomment>
        <translation>版 %1</translation>
    </message>
    <message>
        <source>Valid %1 to %2</source>
        <extracomment>%1 is the first day, %2 the last, as 2024-10-10</extracomment>
        <translation>有効期間 %1～%2</translation>
    </message>
    <message>
        <source>Valid from %1</source>
        <extracomment>%1 is the first day, as 2024-10-10</extracomment>
        <translation>%1 から有効</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <extracomment>%1 is the last day, as 2024-10-10</extracomment>
        <translation>%1 まで有効</translation>
    </message>
    <message>
        <source>Next review %1</source>
        <extracomment>%1 is a date as 2025-12-02</extracomment>
        <translation>次回見直し %1</translation>
    </message>
    <message>
        <source>Confirmed %1 by %2</source>
        <extracomment>%1 is a date as 2024-10-10, %2 the name of a person or a desk</extracomment>
        <translation>確認済み %1（%2）</translation>
    </message>
    <message>
        <source>Confirmed %1</source>
        <extracomment>%1 is a date as 2024-10-10</extracomment>
        <translation>確認済み %1</translation>
    </message>
    <message>
        <source>The same answer</source>
        <translation>同じ回答</translation>
    </message>
    <message>
        <source>This answer refers to it</source>
        <translation>この回答から参照</translation>
    </message>
    <message>
        <source>Its answer refers to this one</source>
        <translation>この項目を参照</translation>
    </message>
    <message>
        <source>Similar words</source>
        <translation>似た言葉</translation>
    </message>
    <message numerus="yes">
        <source>The answer mentions %n date(s) that have passed: %1. Check before you read it out.</source>
        <extracomment>%1 is a list of dates as they are written in the answer; %n is how many</extracomment>
        <translation>
            <numerusform>過ぎた日付が %n 件あります：%1。案内の前に確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer mentions %n date(s) that have passed: %1 and others. Check before you read it out.</source>
        <extracomment>%1 is a list of some of the dates as they are written in the answer; %n is how many there are</extracomment>
        <translation>
            <numerusform>過ぎた日付が %n 件あります：%1 ほか。案内の前に確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer is not valid before %1. Do not read it to callers yet.</source>
        <extracomment>%1 is the first day, as 2025-12-02</extracomment>
        <translation>この回答は %1 から有効です。まだ案内に使わないでください。</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>FAQ file to read.</source>
        <translation>読み込む FAQ ファイル。</translation>
    </message>
    <message>
        <source>Encoding of the table (utf-8, utf-8-bom, utf-16le, utf-16be, cp932).</source>
        <translation>表の文字コード（utf-8、utf-8-bom、utf-16le、utf-16be、cp932）。</translation>
    </message>
    <message>
        <source>--from is missing: which FAQ file is to be written out?</source>
        <translation>--from がありません。書き出す FAQ ファイルを指定してください。</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>文字コード「%1」には対応していません。</translation>
    </message>
    <message>
        <source>%1 is the FAQ file itself; nothing was written. Choose another name.</source>
        <translation>%1 は書き出す元の FAQ ファイルそのものです。何も書いていません。別の名前にしてください。</translation>
    </message>
    <message>
        <source>Write an FAQ as a spreadsheet, a text table or JSON.</source>
        <translation>FAQをスプレッドシート、テキストの表、JSONに書き出します。</translation>
    </message>
    <message>
        <source>The ending of TARGET decides: .xlsx, .ods, .tsv, .csv or .json. A file that is there is replaced.</source>
        <translation>形式は書き出し先の拡張子（.xlsx、.ods、.tsv、.csv、.json）で決まります。同名のファイルがあれば置き換えます。</translation>
    </message>
    <message>
        <source>The ending of “%1” is none of .xlsx, .ods, .tsv, .csv and .json.</source>
        <translation>「%1」の拡張子は.xlsx、.ods、.tsv、.csv、.jsonのいずれでもありません。</translation>
    </message>
    <message>
        <source>The encoding “%1” is only read here. Choose utf-8 or cp932.</source>
        <translation>文字コード「%1」は読み込み専用です。utf-8 か cp932 を指定してください。</translation>
    </message>
</context>
<context>
    <name>FindingMessages</name>
    <message>
        <source>Date has passed</source>
        <translation>過ぎた日付</translation>
    </message>
    <message>
        <source>Validity is over</source>
        <translation>有効期間の終了</translation>
    </message>
    <message>
        <source>Validity begins soon</source>
        <translation>まもなく有効</translation>
    </message>
    <message>
        <source>Review is due</source>
        <translation>見直しの期日</translation>
    </message>
    <message>
        <source>Dates disagree</source>
        <translation>日付の食い違い</translation>
    </message>
    <message>
        <source>Reference leads nowhere</source>
        <translation>参照先がない</translation>
    </message>
    <message>
        <source>References in a circle</source>
        <translation>参照の循環</translation>
    </message>
    <message>
        <source>Same answer twice</source>
        <translation>同じ回答の重複</translation>
    </message>
    <message>
        <source>Nearly the same question</source>
        <translation>ほぼ同じ質問</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>参照元がない</translation>
    </message>
    <message>
        <source>Address of a source is malformed</source>
        <translation>参照元の URL の誤り</translation>
    </message>
    <message>
        <source>HTML left in the text</source>
        <translation>HTML の残り</translation>
    </message>
    <message>
        <source>Unbalanced bracket</source>
        <translation>括弧の対応</translation>
    </message>
    <message>
        <source>Digits of two widths</source>
        <translation>全角・半角数字の混在</translation>
    </message>
    <message>
        <source>Likely typing error</source>
        <translation>誤記の可能性</translation>
    </message>
    <message>
        <source>Long answer without a spoken line</source>
        <translation>読み上げ文のない長い回答</translation>
    </message>
    <message>
        <source>Personal number in the text</source>
        <translation>個人番号の記載</translation>
    </message>
    <message>
        <source>Outdated term</source>
        <translation>古い用語</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the numbers of entries, as in &quot;1-2, 1-5&quot;</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 has passed. Check whether the sentence still holds.</source>
        <translation>%1 は過ぎています。文が今も正しいか確認してください。</translation>
    </message>
    <message>
        <source>The answer was valid until %1, and none follows it.</source>
        <translation>回答の有効期間は %1 までで、次の回答がありません。</translation>
    </message>
    <message>
        <source>The answer begins to be valid on %1.</source>
        <translation>この回答は %1 から有効になります。</translation>
    </message>
    <message>
        <source>The review was due on %1.</source>
        <translation>見直しの期日は %1 でした。</translation>
    </message>
    <message>
        <source>“%1” is %2 here, but in %3 it is %4.</source>
        <extracomment>%1 names a date, %2 and %4 are dates, %3 lists entries</extracomment>
        <translation>「%1」はここでは %2 ですが、%3 では %4 です。</translation>
    </message>
    <message>
        <source>There is no entry %1 to refer to.</source>
        <translation>参照先の項目 %1 がありません。</translation>
    </message>
    <message>
        <source>These entries refer to one another in a circle: %1.</source>
        <translation>項目の参照が循環しています：%1。</translation>
    </message>
    <message>
        <source>Word for word the same answer stands in %1.</source>
        <translation>%1 の回答と一字一句同じです。</translation>
    </message>
    <message>
        <source>Nearly the same question stands in %1.</source>
        <translation>%1 の質問とほぼ同じです。</translation>
    </message>
    <message>
        <source>No source is given for this answer.</source>
        <translation>この回答には参照元がありません。</translation>
    </message>
    <message>
        <source>“%1” is no address that can be opened.</source>
        <translation>「%1」は開くことのできる URL ではありません。</translation>
    </message>
    <message>
        <source>The answer has %1 characters and no spoken line to begin with.</source>
        <translation>回答が %1 文字あり、読み上げ文がありません。</translation>
    </message>
    <message>
        <source>“%1” would land on the ticket as it stands.</source>
        <translation>「%1」がそのままチケットに貼り付けられます。</translation>
    </message>
    <message>
        <source>The bracket “%1” has no partner.</source>
        <translation>括弧「%1」に対応する相手がありません。</translation>
    </message>
    <message>
        <source>“%1” is written in another width than the other digits of this answer.</source>
        <translation>「%1」は、この回答のほかの数字と全角・半角が異なります。</translation>
    </message>
    <message>
        <source>“%1” is no word; %3 has “%2”.</source>
        <extracomment>%3 is the number of an entry</extracomment>
        <translation>「%1」という語はありません。%3 には「%2」とあります。</translation>
    </message>
    <message>
        <source>These twelve digits may be somebody&apos;s personal number. Remove them.</source>
        <translation>この12桁の数字は個人番号の可能性があります。削除してください。</translation>
    </message>
    <message>
        <source>“%1” is outdated.</source>
        <translation>「%1」は古い用語です。</translation>
    </message>
    <message>
        <source>“%1” is outdated; the official word is “%2”.</source>
        <translation>「%1」は古い用語です。正式な用語は「%2」です。</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>改善の候補</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>分類なし</translation>
    </message>
    <message>
        <source>The entry stands in no category: operators find it by searching, or below all categories under “No category”.</source>
        <translation>どの分類にも入っていないため、オペレーターは検索するか、分類の最後にある「分類なし」から探すことになります。</translation>
    </message>
    <message>
        <source>Written twice</source>
        <translation>文字の重複</translation>
    </message>
    <message>
        <source>Half-width kana</source>
        <translation>半角カナ</translation>
    </message>
    <message>
        <source>“%1” is probably a slip for “%2”.</source>
        <translation>「%1」は「%2」の打ち間違いのようです。</translation>
    </message>
    <message>
        <source>“%1” is written in half width; in full width it is “%2”.</source>
        <translation>「%1」は半角です。全角では「%2」です。</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>The FAQ file is made when it is missing. Entries that the sheet does not have stay as they are. Everything is written, or nothing.</source>
        <translation>FAQ ファイルがなければ作成します。シートにない項目はそのまま残ります。すべて書き込むか、何も書き込まないかのどちらかです。</translation>
    </message>
    <message>
        <source>FAQ file to change.</source>
        <translation>変更する FAQ ファイル。</translation>
    </message>
    <message>
        <source>Only tell what would be done.</source>
        <translation>何が行われるかだけを表示します。</translation>
    </message>
    <message>
        <source>Retire entries that the sheet does not have.</source>
        <translation>シートにない項目を非公開にします。</translation>
    </message>
    <message>
        <source>Who makes the change; without it, the user of the system.</source>
        <translation>変更者。省略するとシステムの利用者名。</translation>
    </message>
    <message>
        <source>Why the change is made.</source>
        <translation>変更の理由。</translation>
    </message>
    <message>
        <source>--into is missing: which FAQ file is to be changed?</source>
        <translation>--into がありません。変更する FAQ ファイルを指定してください。</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>文字コード「%1」には対応していません。</translation>
    </message>
    <message>
        <source>Identity of an FAQ that is made, or that FILE must have; without it, a new one.</source>
        <translation>新しく作る FAQ の識別子（FILE が既にあるときは、その識別子と同じこと）。指定しないときは新しく決めます。</translation>
    </message>
    <message>
        <source>“%1” is no identity; it is a UUID like %2.</source>
        <translation>「%1」は識別子ではありません。%2 のような UUID を指定してください。</translation>
    </message>
    <message>
        <source>Added: %1 · changed: %2 · unchanged: %3 · not in the sheet: %4</source>
        <extracomment>the numbers of entries</extracomment>
        <translation>追加 %1 ・ 変更 %2 ・ 変更なし %3 ・ シートにないもの %4</translation>
    </message>
    <message>
        <source>Not in the sheet: %1</source>
        <extracomment>%1 is a list of Nos</extracomment>
        <translation>シートにない項目：%1</translation>
    </message>
    <message>
        <source>Dry run: nothing was written.</source>
        <translation>試しに調べただけです。何も書いていません。</translation>
    </message>
    <message>
        <source>There was nothing to change; nothing was written.</source>
        <translation>変えるところはありませんでした。何も書いていません。</translation>
    </message>
    <message>
        <source>Bring a sheet (Excel, OpenDocument, TSV, CSV or JSON) into an FAQ file.</source>
        <translation>表（Excel、OpenDocument、TSV、CSV、JSON）をFAQファイルに取り込みます。</translation>
    </message>
    <message>
        <source>Sheet of the workbook; without it, the first one with the headings of an FAQ.</source>
        <translation>ブックの中のシート名。省略時は、FAQの見出しがある最初のシートを使います。</translation>
    </message>
    <message>
        <source>Encoding of the sheet (utf-8, utf-16le, utf-16be, cp932, euc-jp, iso-2022-jp); without it, it is detected.</source>
        <translation>表の文字コード（utf-8、utf-16le、utf-16be、cp932、euc-jp、iso-2022-jp）。省くと自動で判定します。</translation>
    </message>
    <message>
        <source>Retired, because they are not in the sheet: %1</source>
        <translation>表にないため非公開にした項目：%1件</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Category number</source>
        <translation>分類番号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類名</translation>
    </message>
    <message>
        <source>No</source>
        <comment>the number of an entry</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>参考元</translation>
    </message>
    <message>
        <source>Categories above</source>
        <translation>親分類</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>言い換え</translation>
    </message>
    <message>
        <source>Internal memo</source>
        <translation>内部メモ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>公開開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>公開終了</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>次回見直し</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>確認日</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Spoken line</source>
        <translation>読み上げ文</translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>Tell which FAQ is in use, and what it holds.</source>
        <translation>使用中の FAQ とその内容を表示します。</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Find, read, copy</source>
        <translation>さがす・読む・コピーする</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>While editing is unlocked</source>
        <translation>編集ロックの解除中</translation>
    </message>
    <message>
        <source>In the editor</source>
        <translation>編集画面で</translation>
    </message>
    <message>
        <source>To the search box, everything selected</source>
        <translation>検索欄へ（全体を選択）</translation>
    </message>
    <message>
        <source>Next and previous entry; the caret stays in the search box</source>
        <translation>次・前の項目（カーソルは検索欄のまま）</translation>
    </message>
    <message>
        <source>Choose one of the visible entries</source>
        <translation>見えている項目を番号で選ぶ</translation>
    </message>
    <message>
        <source>Scroll the answer</source>
        <translation>回答をスクロール</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>回答をコピー</translation>
    </message>
    <message>
        <source>Copy question, answer and sources</source>
        <translation>質問・回答・出典をコピー</translation>
    </message>
    <message>
        <source>Copy the selected text, or the answer when none is selected</source>
        <translation>選択した文字をコピー（なければ回答をコピー）</translation>
    </message>
    <message>
        <source>Make the entry a favourite, or no longer</source>
        <translation>お気に入りに入れる・外す</translation>
    </message>
    <message>
        <source>Leave the search, then the category</source>
        <translation>検索をやめる、次に分類を外す</translation>
    </message>
    <message>
        <source>Search loosely</source>
        <translation>ゆるく検索</translation>
    </message>
    <message>
        <source>Search all categories</source>
        <translation>すべての分類から検索</translation>
    </message>
    <message>
        <source>Back and forward through the entries seen</source>
        <translation>見た項目を戻る・進む</translation>
    </message>
    <message>
        <source>Next and previous pane</source>
        <translation>次・前の枠へ</translation>
    </message>
    <message>
        <source>Larger, smaller and normal size of the answer</source>
        <translation>回答の文字を大きく・小さく・標準に</translation>
    </message>
    <message>
        <source>Open another FAQ; read this one again</source>
        <translation>別のFAQを開く、今のFAQを読み直す</translation>
    </message>
    <message>
        <source>Export to a sheet; print or PDF</source>
        <translation>表へ書き出す、印刷またはPDF</translation>
    </message>
    <message>
        <source>Unlock editing, or lock it</source>
        <translation>編集ロックを解除する・ロックする</translation>
    </message>
    <message>
        <source>The manual; the page of keys</source>
        <translation>使い方、キー一覧</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>項目を編集</translation>
    </message>
    <message>
        <source>A new entry; a copy of this one</source>
        <translation>項目を追加、この項目を複製</translation>
    </message>
    <message>
        <source>History of the entry; of the whole FAQ</source>
        <translation>項目の履歴、FAQ 全体の履歴</translation>
    </message>
    <message>
        <source>Take the last save back</source>
        <translation>直前の保存を取り消す</translation>
    </message>
    <message>
        <source>Content checks</source>
        <translation>内容の点検</translation>
    </message>
    <message>
        <source>Synonyms, with a box to try them</source>
        <translation>同義語と試し検索</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Import a sheet</source>
        <translation>表の取り込み</translation>
    </message>
    <message>
        <source>Publish or save; the same and close</source>
        <translation>公開または保存、そのうえで閉じる</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>元に戻す、やり直す</translation>
    </message>
    <message>
        <source>Confirmed today</source>
        <translation>今日確認した</translation>
    </message>
    <message>
        <source>Checks, preview, history, difference</source>
        <translation>点検、プレビュー、履歴、差分</translation>
    </message>
    <message>
        <source>To the next finding</source>
        <translation>次の指摘へ</translation>
    </message>
    <message>
        <source>Between the fields and what stands beside them</source>
        <translation>入力欄と横の欄のあいだ</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>編集画面を閉じる</translation>
    </message>
    <message>
        <source>Save as draft; of a published entry: keep the draft and close</source>
        <translation>下書きとして保存（公開中の項目では、書きかけを残して閉じる）</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The file %1 does not exist. Check the name and the folder.</source>
        <translation>ファイル %1 がありません。名前とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>%1 is not a file but a folder or a device. Choose a file.</source>
        <translation>%1 はファイルではなく、フォルダーまたはデバイスです。ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may read it and that it is within reach.</source>
        <translation>ファイル %1 を読み込めません。読み取りの権限があるか、接続できる場所にあるかを確認してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check that you may write to it and to its folder.</source>
        <translation>ファイル %1 に書き込めません。ファイルとフォルダーへの書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>There is already a file %1. Choose another name, or move that file away.</source>
        <translation>ファイル %1 は既にあります。別の名前にするか、そのファイルを移動してください。</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written, and what was there before is unchanged. Free some space and try again.</source>
        <translation>ディスクの空きがないため %1 を書き込めませんでした。以前の内容は変わっていません。空きを作ってからやり直してください。</translation>
    </message>
    <message>
        <source>The disk or network drive with %1 reported a fault; nothing was changed. Check the drive and the connection.</source>
        <translation>%1 のあるディスクまたはネットワークドライブに異常があります。何も変更していません。ドライブと接続を確認してください。</translation>
    </message>
    <message>
        <source>%1 is not a file of this program. Choose another file.</source>
        <translation>%1 はこのプログラムのファイルではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is a database of another program. Choose another file.</source>
        <translation>%1 は別のプログラムのデータベースです。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Nothing was changed in it. Use a copy that is known to be good.</source>
        <translation>ファイル %1 は壊れています。中身は変更していません。正しいとわかっている控えを使ってください。</translation>
    </message>
    <message>
        <source>The file %1 belongs to Sokuto, but somebody has altered its tables. Nothing was changed in it. Use a copy that is known to be good.</source>
        <translation>ファイル %1 は Sokuto のものですが、表の構造が書き換えられています。中身は変更していません。正しいとわかっている控えを使ってください。</translation>
    </message>
    <message>
        <source>Another tool has put the file %1 into a mode in which it cannot be read safely (WAL). Ask somebody who may write it to open it once.</source>
        <translation>ファイル %1 は別のツールによって安全に読めない方式（WAL）に変えられています。書き込み権限のある人に一度開いてもらってください。</translation>
    </message>
    <message>
        <source>The file %1 is in use by another program. Wait a moment and try again.</source>
        <translation>ファイル %1 は別のプログラムが使用中です。少し待ってからやり直してください。</translation>
    </message>
    <message>
        <source>The last change to %1 was interrupted and must be undone first, but you may not write the file. Ask somebody who may write it to open it once.</source>
        <translation>%1 への前回の変更が途中で止まっており、先に取り消す必要がありますが、書き込み権限がありません。書き込み権限のある人に一度開いてもらってください。</translation>
    </message>
    <message>
        <source>The file %1 could not be brought to the present format. It is unchanged.</source>
        <translation>ファイル %1 を現在の形式に変換できませんでした。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>The FAQ file could not be read or written (%1). Check the file.</source>
        <translation>FAQ ファイルの読み書きに失敗しました（%1）。ファイルを確認してください。</translation>
    </message>
    <message>
        <source>The change was not saved; the file is as it was before. Try again.</source>
        <translation>変更は保存されていません。ファイルは元のままです。やり直してください。</translation>
    </message>
    <message>
        <source>Line %2 of %1 cannot be read as %3 text: the file is damaged or cut off, or it is in another encoding.</source>
        <extracomment>%3 is the name of a character encoding</extracomment>
        <translation>%1 の %2 行目を %3 の文字として読めません。ファイルが壊れているか途中で切れているか、別の文字コードです。</translation>
    </message>
    <message>
        <source>%1 was not written: %2 contain characters that do not exist in %3. Choose UTF-8.</source>
        <extracomment>%2 is a list of Nos or line numbers, %3 the name of a character encoding</extracomment>
        <translation>%1 を書き込みませんでした。%2 に %3 にない文字があります。UTF-8 を選んでください。</translation>
    </message>
    <message>
        <source>The table in %1 cannot be understood: a quotation mark that opens in line %2 is never closed. Perhaps the file is cut off.</source>
        <translation>%1 の表を読み取れません。%2 行目の引用符が閉じられていません。ファイルが途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>There is no column “%2” in %1. The table needs a row of headings with No, 質問 and 回答.</source>
        <extracomment>%2 is a column heading</extracomment>
        <translation>%1 に「%2」の列がありません。No・質問・回答の見出し行が必要です。</translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation>ファイル %1 は大きすぎます。</translation>
    </message>
    <message>
        <source>The table in %1 is too large: line %2 is beyond the limit of %3.</source>
        <translation>%1 の表が大きすぎます。%2 行目で上限（%3）を超えています。</translation>
    </message>
    <message>
        <source>There is no entry in %1 that could be imported. Each entry needs a No, a question and an answer.</source>
        <translation>%1 に取り込める項目がありません。項目には No・質問・回答が必要です。</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else in the meantime. Nothing was saved. Load the FAQ again and look at both texts.</source>
        <translation>「%1」はほかの人が先に変更しています。何も保存していません。FAQ を読み込み直して両方の文を確認してください。</translation>
    </message>
    <message>
        <source>“%1” has characters that cannot be stored. Type the text again.</source>
        <translation>「%1」に保存できない文字があります。入力し直してください。</translation>
    </message>
    <message>
        <source>An entry has no No (“%1”). Give it one.</source>
        <translation>No のない項目があります（「%1」）。No を付けてください。</translation>
    </message>
    <message>
        <source>The entry %1 has no answer. Give it one.</source>
        <translation>項目 %1 に回答がありません。回答を入れてください。</translation>
    </message>
    <message>
        <source>A source of %1 has neither a title nor an address. Fill it in or remove it.</source>
        <translation>%1 の参照元に題名も URL もありません。入力するか削除してください。</translation>
    </message>
    <message>
        <source>There is an empty line among the words of %1. Remove it.</source>
        <translation>%1 の語の中に空の行があります。削除してください。</translation>
    </message>
    <message>
        <source>There are two entries with the No %1. Each No may be used once.</source>
        <translation>No %1 の項目が 2 つあります。同じ No は一度しか使えません。</translation>
    </message>
    <message>
        <source>The category of %1 no longer exists. Choose another one.</source>
        <translation>%1 の分類はもうありません。別の分類を選んでください。</translation>
    </message>
    <message>
        <source>The category “%1” still has entries. Move them first.</source>
        <translation>分類「%1」にはまだ項目があります。先に移してください。</translation>
    </message>
    <message>
        <source>The category above “%1” no longer exists. Choose another one.</source>
        <translation>「%1」の上の分類はもうありません。別の分類を選んでください。</translation>
    </message>
    <message>
        <source>The category “%1” would stand below itself. Choose another place.</source>
        <translation>分類「%1」が自分自身の下になってしまいます。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The JSON file cannot be understood at %1.</source>
        <extracomment>%1 is a place in a JSON file, such as sokuto-faq/entries/3/no</extracomment>
        <translation>JSON ファイルの %1 を読み取れません。</translation>
    </message>
    <message>
        <source>“%1” cannot be saved as it is.</source>
        <translation>「%1」はこのままでは保存できません。</translation>
    </message>
    <message>
        <source>The dictionary of Japanese words was not found (%1). The search still works, by characters and readings only. Install the package mecab-ipadic-utf8.</source>
        <translation>日本語の辞書が見つかりません（%1）。検索は文字とかなだけで続けられます。パッケージ mecab-ipadic-utf8 をインストールしてください。</translation>
    </message>
    <message>
        <source>A part of the program is missing (%1). Install Sokuto again.</source>
        <translation>プログラムの一部がありません（%1）。Sokuto をインストールし直してください。</translation>
    </message>
    <message>
        <source>“%1” is not a valid value.</source>
        <translation>「%1」は正しい値ではありません。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>中止しました。何も変更していません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 as written (%n)</source>
        <extracomment>%1 is a word of the query, %n the number of entries it was found in</extracomment>
        <translation>
            <numerusform>%1：そのまま（%n 件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>number %1 (%n)</source>
        <extracomment>a number in another writing, e.g. １－１１ → 1-11</extracomment>
        <translation>
            <numerusform>番号 %1（%n 件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>number %1 → %2 (%n)</source>
        <translation>
            <numerusform>番号 %1 → %2（%n 件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by reading → %2 (%n)</source>
        <extracomment>%1 was typed in kana or romaji, %2 is the word it was taken for</extracomment>
        <translation>
            <numerusform>%1：読み → %2（%n 件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by synonym → %2 (%n)</source>
        <extracomment>%1 is the typed word, %2 the word with the same meaning</extracomment>
        <translation>
            <numerusform>%1：同義語 → %2（%n 件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 typo mended → %2 (%n)</source>
        <extracomment>%1 is the mistyped word, %2 the mended one</extracomment>
        <translation>
            <numerusform>%1：入力ミスを補正 → %2（%n 件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly “%1” (%n)</source>
        <translation>
            <numerusform>「%1」と完全一致（%n 件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %1 (%n)</source>
        <translation>
            <numerusform>%1 を除く（%n 件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n)</source>
        <comment>a field of the query, such as 分類:全般</comment>
        <translation>
            <numerusform>%1（%n 件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 let go: never together with the rest (%n)</source>
        <extracomment>the word exists (in %n entries) but never together with the rest of the query</extracomment>
        <translation>
            <numerusform>%1：ほかの語と一緒には出てこないため外しました（%n 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found nowhere</source>
        <translation>%1：見つかりません</translation>
    </message>
    <message>
        <source>%1 (%2 → now %3)</source>
        <extracomment>%1 says how a word was understood; %2 is the outdated word, %3 the official word that replaced it</extracomment>
        <translation>%1（%2 → 現在は%3）</translation>
    </message>
    <message>
        <source>Nothing was found as typed; these are guesses.</source>
        <translation>入力どおりには見つかりません。近い候補を表示しています。</translation>
    </message>
    <message>
        <source>The words never occur together; these entries have the most of them.</source>
        <translation>すべての語を含む項目はありません。最も多く含む項目を表示しています。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Check the name, or make the folder.</source>
        <translation>フォルダー %1 がありません。名前を確認するか、フォルダーを作ってください。</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written. Free some space and try again.</source>
        <translation>ディスクがいっぱいで、%1 を書けませんでした。空きを作ってからやり直してください。</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of Sokuto (file format %2, this program knows %3). Update the program to open it.</source>
        <translation>ファイル %1 は新しいバージョンの Sokuto で作られています（ファイル形式 %2、このプログラムが扱えるのは %3 まで）。プログラムを更新してから開いてください。</translation>
    </message>
    <message>
        <source>A cell in %1 is too long (%2): it has more than %3 characters. Perhaps a quotation mark is missing.</source>
        <extracomment>%2 is a place such as &quot;Line 12 (No 1-3), 回答&quot;</extracomment>
        <translation>%1 のセルが長すぎます（%2）。%3 文字を超えています。引用符が抜けているかもしれません。</translation>
    </message>
    <message>
        <source>%1 has the identity %2, not %3; nothing was changed. Leave --identity out, or choose another file.</source>
        <translation>%1 の識別子は %2 で、%3 ではありません。何も変更していません。--identity を外すか、別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 was not written: %2 contain a text that is longer than a cell of Excel can hold. Choose .ods or .csv.</source>
        <extracomment>%2 is a list of Nos or line numbers</extracomment>
        <translation>%1は書き出していません。%2に、Excelのセルに入りきらない長さの文章があります。.odsか.csvを選んでください。</translation>
    </message>
    <message>
        <source>The spreadsheet %1 is damaged (at %2). Open it in the program that made it and save it again.</source>
        <extracomment>%2 is a place in the file, such as the name of a cell</extracomment>
        <translation>スプレッドシート%1は壊れています（%2）。作成したソフトで開き、保存し直してください。</translation>
    </message>
    <message>
        <source>%1 is a text file and has no sheets to choose from.</source>
        <translation>%1はテキストファイルで、シートはありません。</translation>
    </message>
    <message>
        <source>There is no sheet “%2” in %1. Its sheets are: %3.</source>
        <extracomment>%2 is the name of a sheet, %3 a list of names</extracomment>
        <translation>%1に「%2」というシートはありません。あるシート：%3</translation>
    </message>
    <message>
        <source>The spreadsheet %1 is protected by a password. Save a copy without one.</source>
        <translation>スプレッドシート%1はパスワードで保護されています。パスワードなしのコピーを保存してください。</translation>
    </message>
    <message>
        <source>%1 is a workbook in the old format of Excel (.xls). Save it as .xlsx.</source>
        <translation>%1は古いExcel形式（.xls）のブックです。.xlsx形式で保存し直してください。</translation>
    </message>
    <message>
        <source>%1 is of a kind that cannot be read or written here. Use an .xlsx, .ods, .tsv, .csv or .json file.</source>
        <translation>%1は、ここでは扱えない種類のファイルです。.xlsx、.ods、.tsv、.csv、.jsonのファイルを使ってください。</translation>
    </message>
    <message>
        <source>Editing is locked, so nothing was saved. Unlock it first.</source>
        <translation>編集がロックされているため、何も保存されていません。先にロックを解除してください。</translation>
    </message>
    <message>
        <source>In the category of %1 a second person approves: whoever wrote a text does not publish it. Save it as “in review” and let somebody else publish it.</source>
        <translation>%1 の分類では、書いた人以外の承認が必要です。書いた本人は公開できません。「レビュー中」で保存し、ほかの人に公開してもらってください。</translation>
    </message>
    <message>
        <source>Your favourites and recently seen entries could not be read from %1. A new, empty list was begun; the old file is kept as %2.</source>
        <extracomment>%1 and %2 are file paths</extracomment>
        <translation>お気に入りと最近見た項目を %1 から読み込めませんでした。空の一覧を新しく作りました。元のファイルは %2 として残してあります。</translation>
    </message>
    <message>
        <source>%1 is not searched for</source>
        <extracomment>%1 is a mark, a single digit, or the unfinished end of what is being typed</extracomment>
        <translation>%1：検索に使っていません</translation>
    </message>
    <message>
        <source>Nothing of this is in the published entries.</source>
        <translation>この言葉は公開中の項目にありません。</translation>
    </message>
    <message>
        <source>Nothing was saved: since editing was unlocked, another FAQ was put in the place of %1, or its passphrases were changed. Unlock editing again.</source>
        <translation>保存していません。編集のロックを解除した後に、%1 が別の FAQ に置き換えられたか、パスフレーズが変更されました。もう一度、編集のロックを解除してください。</translation>
    </message>
    <message>
        <source>%1 is a JSON file, but there is no FAQ of Sokuto in it (“sokuto-faq” is missing). Use a .json file that was exported here, or a spreadsheet.</source>
        <extracomment>“sokuto-faq” is a word in the file</extracomment>
        <translation>%1 は JSON ファイルですが、即答の FAQ が入っていません（「sokuto-faq」がありません）。即答から書き出した .json ファイルか、表計算のファイルを使ってください。</translation>
    </message>
    <message>
        <source>In the category of %1 a second person approves what operators see: nobody takes an entry away alone. Save it as “in review”; somebody else may then retire or delete it.</source>
        <translation>%1 の分類では、オペレーターに見える内容を別の人が承認します。一人だけで見えなくすることはできません。「レビュー中」で保存すると、別の人が非公開または削除にできます。</translation>
    </message>
    <message>
        <source>%1 stands in a category in which a second person approves: nobody moves it out of there alone. Save it as “in review”; somebody else may then move it.</source>
        <translation>%1 の分類では、別の人による承認が必要です。一人だけで分類の外へ移すことはできません。「レビュー中」で保存すると、別の人が移せます。</translation>
    </message>
    <message>
        <source>In the category “%1” a second person approves, and in its new place nobody would. Choose another place, or first say under “Approval by a second person” that nobody has to.</source>
        <translation>分類「%1」では別の人による承認が必要ですが、移動先では不要になってしまいます。別の場所を選ぶか、先に「別の人による承認」の印を外してください。</translation>
    </message>
    <message>
        <source>The file %1 is too large: at most %2 MB are read. Split it into several files and import them one after another.</source>
        <translation>ファイル %1 は大きすぎます。読み込めるのは %2 MB までです。いくつかのファイルに分けて、順に取り込んでください。</translation>
    </message>
    <message>
        <source>%1 is in review by %2 already. Another person must finish it: publish, retire, delete or move it.</source>
        <extracomment>%1 is the number of an entry, %2 the name of a person</extracomment>
        <translation>%1 はすでに%2さんがレビュー中にしています。公開・非公開・削除・移動は、別の人が行ってください。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 lists numbers of entries, %n counts others</extracomment>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>In the category “%2”, where %1 would move, a second person approves. Save it there as “in review” and let somebody else publish it.</source>
        <extracomment>%1 is the number of an entry, %2 the name of a category</extracomment>
        <translation>%1 の移動先の分類「%2」では、書いた人以外の承認が必要です。移動先では「レビュー中」で保存し、別の人が公開してください。</translation>
    </message>
    <message>
        <source>no entry for %1</source>
        <extracomment>%1 is a field of the query, such as 分類:全般, that no entry has</extracomment>
        <translation>%1：あてはまる項目がありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 only outside the filter (%n)</source>
        <extracomment>%1 is a word of the query that only entries have which its fields or exclusions take away</extracomment>
        <translation>
            <numerusform>%1：絞り込みの外にだけあります（%n 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>None of it is in the chosen category or list.</source>
        <translation>選択中の分類・一覧には見つかりません。</translation>
    </message>
    <message>
        <source>The filters and exclusions leave no entry.</source>
        <translation>絞り込みと除外で、項目が 1 件も残っていません。</translation>
    </message>
    <message>
        <source>In the categories of %1 a second person approves: whoever wrote a text does not publish it. Save them as “in review” and let somebody else publish them.</source>
        <translation>%1 の分類では、書いた人以外の承認が必要です。書いた本人は公開できません。「レビュー中」で保存し、ほかの人に公開してもらってください。</translation>
    </message>
    <message>
        <source>In the categories of %1 a second person approves what operators see: nobody takes entries away alone. Save them as “in review”; somebody else may then retire or delete them.</source>
        <translation>%1 の分類では、オペレーターに見える内容を別の人が承認します。一人だけで見えなくすることはできません。「レビュー中」で保存すると、別の人が非公開または削除にできます。</translation>
    </message>
    <message>
        <source>%1 stand in categories in which a second person approves: nobody moves them out of there alone. Save them as “in review”; somebody else may then move them.</source>
        <translation>%1 の分類では、別の人による承認が必要です。一人だけで分類の外へ移すことはできません。「レビュー中」で保存すると、別の人が移せます。</translation>
    </message>
    <message>
        <source>In the category “%2”, where %1 would move, a second person approves. Save them there as “in review” and let somebody else publish them.</source>
        <extracomment>%1 is a list of numbers of entries, %2 the name of a category</extracomment>
        <translation>%1 の移動先の分類「%2」では、書いた人以外の承認が必要です。移動先では「レビュー中」で保存し、別の人が公開してください。</translation>
    </message>
    <message>
        <source>%1 are in review by %2 already. Another person must finish them: publish, retire, delete or move them.</source>
        <extracomment>%1 is a list of numbers of entries, %2 the name of a person</extracomment>
        <translation>%1 はすでに%2さんがレビュー中にしています。公開・非公開・削除・移動は、別の人が行ってください。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Finds the approved answer while the caller is still speaking.</source>
        <translation>お客さまが話し終わる前に、承認済みの回答を見つけます。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>この説明を表示します。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Opens another FAQ than the bundled one.</source>
        <extracomment>FILE is a placeholder</extracomment>
        <translation>付属のFAQの代わりに別のFAQを開きます。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Language of the window: ja or en.</source>
        <translation>画面の言語。ja または en。</translation>
    </message>
    <message>
        <source>Unknown language: %1</source>
        <translation>知らない言語です：%1</translation>
    </message>
    <message>
        <source>--faq needs the name of a file.</source>
        <translation>--faq にはファイル名が必要です。</translation>
    </message>
    <message>
        <source>The same without --faq.</source>
        <translation>--faq を書かずに指定するとき。</translation>
    </message>
    <message>
        <source>“%1” is one FAQ too many.</source>
        <translation>「%1」は余分です。開ける FAQ は一つです。</translation>
    </message>
</context>
<context>
    <name>PrintView</name>
    <message>
        <source>Without a category</source>
        <translation>分類なし</translation>
    </message>
    <message numerus="yes">
        <source>Issued %1, %n entries</source>
        <extracomment>%1 is a date, %n the number of entries</extracomment>
        <translation>
            <numerusform>%1発行、%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <extracomment>%1 is a period: two dates</extracomment>
        <translation>有効期間：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 is the title of a document, or its web address</extracomment>
        <translation>参考元：%1</translation>
    </message>
</context>
<context>
    <name>ProblemMessages</name>
    <message>
        <source>The file is damaged in places.</source>
        <translation>ファイルのところどころが壊れています。</translation>
    </message>
    <message>
        <source>Something is left over of what was deleted outside of this program.</source>
        <translation>このプログラム以外で削除されたものの一部が残っています。</translation>
    </message>
    <message>
        <source>The tables of the file were altered outside of this program.</source>
        <translation>ファイルの表が、このプログラム以外で作り替えられています。</translation>
    </message>
    <message>
        <source>A part of the content cannot be read.</source>
        <translation>内容の一部を読めません。</translation>
    </message>
    <message>
        <source>%1 was changed outside of this program: it is not as the history has it.</source>
        <extracomment>%1 is &quot;Entry 1-3&quot;, &quot;The category “全般”&quot; or &quot;The edition&quot;</extracomment>
        <translation>%1 が、このプログラム以外で書き換えられています。履歴の内容と一致しません。</translation>
    </message>
    <message>
        <source>%1 was deleted outside of this program: the history still has it.</source>
        <translation>%1 が、このプログラム以外で削除されています。履歴には残っています。</translation>
    </message>
    <message>
        <source>%1 is filed under another No (“%2”) and is not found by its own.</source>
        <translation>%1 が別の No（「%2」）として登録されていて、自分の No では見つかりません。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The edition</source>
        <extracomment>title, date and number of the FAQ</extracomment>
        <translation>版の情報</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <extracomment>%1 is a No</extracomment>
        <translation>項目 %1</translation>
    </message>
    <message>
        <source>The category “%1”</source>
        <translation>分類「%1」</translation>
    </message>
    <message>
        <source>The synonym group “%1”</source>
        <translation>同義語の組「%1」</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The language “%1” is not known; there are ja and en.</source>
        <translation>言語「%1」には対応していません。ja と en があります。</translation>
    </message>
    <message>
        <source>The option %1 is not known.</source>
        <translation>オプション %1 はありません。</translation>
    </message>
    <message>
        <source>The command %1 is not known.</source>
        <translation>コマンド %1 はありません。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方：%1</translation>
    </message>
    <message>
        <source>Sokuto on the command line: everything but the window.</source>
        <translation>コマンドラインの Sokuto：ウィンドウ以外のすべて。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション：</translation>
    </message>
    <message>
        <source>Language of the messages.</source>
        <translation>メッセージの言語。</translation>
    </message>
    <message>
        <source>Show this help; each command has its own.</source>
        <translation>このヘルプを表示します。コマンドごとのヘルプもあります。</translation>
    </message>
    <message>
        <source>The output could not be written whole. Check the disk and where it is sent to.</source>
        <translation>出力を最後まで書けませんでした。ディスクの空きと出力先を確認してください。</translation>
    </message>
    <message>
        <source>Show this help, or that of a command.</source>
        <translation>このヘルプ、またはコマンドのヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version of the program.</source>
        <translation>バージョンを表示します。</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Open another FAQ</source>
        <translation>別のFAQを開く</translation>
    </message>
    <message>
        <source>FAQ files</source>
        <translation>FAQファイル</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Place of the copy</source>
        <translation>コピーの保存先</translation>
    </message>
    <message>
        <source>Sheet to import</source>
        <translation>取り込む表</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>書き出し先</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Operator</source>
        <extracomment>The person at this desk: answers calls, reads only</extracomment>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>The person at this desk: edits the FAQ</extracomment>
        <translation>SV</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>The person at this desk: edits the FAQ and says who else may</extracomment>
        <translation>管理者</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>Search an FAQ as the window does.</source>
        <translation>ウィンドウと同じように FAQ を検索します。</translation>
    </message>
    <message>
        <source>Show so many entries at most; without it, 10.</source>
        <translation>表示する項目の上限。省略すると 10。</translation>
    </message>
    <message>
        <source>Take the queries from a file, one a line.</source>
        <translation>検索語をファイルから 1 行に 1 つずつ読みます。</translation>
    </message>
    <message>
        <source>Give either a query or --queries.</source>
        <translation>検索語か --queries のどちらかを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no number of entries.</source>
        <translation>「%1」は件数ではありません。</translation>
    </message>
    <message>
        <source>Guesses:</source>
        <translation>近い候補：</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry was found. Try fewer words, or other ones.</source>
        <translation>項目が見つかりません。語を減らすか、別の言葉で試してください。</translation>
    </message>
    <message>
        <source>The query is empty. Type a word or two of what the caller said.</source>
        <translation>検索語がありません。お客さまの言葉を一つ二つ入れてください。</translation>
    </message>
    <message>
        <source>As in the window, -word leaves out entries with the word and &quot;a sentence&quot; is looked for as it is. Behind -- everything belongs to the query.</source>
        <translation>画面の検索欄と同じく、-語 はその語を含む項目を除き、&quot;文&quot; は書いたとおりに探します。-- より後ろはすべて検索の言葉です。</translation>
    </message>
    <message>
        <source>No entry was found. Try it without the filter.</source>
        <translation>項目が見つかりません。絞り込み（分類: など）や除外（-語）を外して試してください。</translation>
    </message>
</context>
<context>
    <name>SheetMessages</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place (&quot;Line 12 (No 1-3), 回答&quot;), %2 a sentence</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>No %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <extracomment>%2 is a column heading</extracomment>
        <translation>%1 行目 %2</translation>
    </message>
    <message>
        <source>Line %1 (No %2)</source>
        <extracomment>%2 is the No of an entry</extracomment>
        <translation>%1 行目（No %2）</translation>
    </message>
    <message>
        <source>Line %1 (No %2), %3</source>
        <extracomment>%2 is the No of an entry, %3 a column heading</extracomment>
        <translation>%1 行目（No %2）%3</translation>
    </message>
    <message>
        <source>HTML markup was turned into plain text with line breaks (%1).</source>
        <extracomment>%1 is a list of HTML tags</extracomment>
        <translation>HTML のタグを改行つきの文字だけに直しました（%1）。</translation>
    </message>
    <message>
        <source>Invisible control characters were removed.</source>
        <translation>目に見えない制御文字を取り除きました。</translation>
    </message>
    <message>
        <source>A spreadsheet had turned the No into the date “%1”; it was read as %2. Check it.</source>
        <translation>表計算ソフトが No を日付「%1」に変えていたため、%2 と読みました。確認してください。</translation>
    </message>
    <message>
        <source>“%1” is not a date and was left out. Write dates like 2024/10/10.</source>
        <translation>「%1」は日付ではないため取り込みませんでした。日付は 2024/10/10 のように書いてください。</translation>
    </message>
    <message>
        <source>The state “%1” is not known; the entry was taken in as a draft (下書き), which operators do not see. Check it.</source>
        <translation>状態「%1」は分かりません。下書きとして取り込みました（オペレーターには表示されません）。確認してください。</translation>
    </message>
    <message>
        <source>The answer ends before it begins. Check both dates.</source>
        <translation>公開終了が公開開始より前です。両方の日付を確認してください。</translation>
    </message>
    <message>
        <source>There are twelve digits that may be somebody&apos;s personal number. Remove them.</source>
        <translation>マイナンバー（個人番号）かもしれない 12 桁の数字があります。削除してください。</translation>
    </message>
    <message>
        <source>The row has no No and was left out.</source>
        <translation>No がないため、この行は取り込みませんでした。</translation>
    </message>
    <message>
        <source>The row has no question and was left out.</source>
        <translation>質問がないため、この行は取り込みませんでした。</translation>
    </message>
    <message>
        <source>The row has no answer and was left out.</source>
        <translation>回答がないため、この行は取り込みませんでした。</translation>
    </message>
    <message>
        <source>This No is used twice; the second entry was left out.</source>
        <translation>この No は 2 回使われています。2 つ目の項目は取り込みませんでした。</translation>
    </message>
    <message>
        <source>This No is already used in line %1; the row was left out.</source>
        <translation>この No は %1 行目で使われているため、この行は取り込みませんでした。</translation>
    </message>
    <message>
        <source>The cell holds several lines and tabs. Perhaps a stray quotation mark joined several rows.</source>
        <translation>セルに複数の行とタブが入っています。余分な引用符で行がつながった可能性があります。</translation>
    </message>
    <message>
        <source>There is text after a closing quotation mark; it was kept as part of the cell.</source>
        <translation>閉じる引用符の後に文字があります。セルの一部として残しました。</translation>
    </message>
    <message>
        <source>Empty category cells were filled from the row above, here and below.</source>
        <translation>ここから下の空の分類は、上の行と同じものとしました。</translation>
    </message>
    <message>
        <source>“%1” above the headings was not used.</source>
        <translation>見出し行より上の「%1」は使いませんでした。</translation>
    </message>
    <message>
        <source>This column is not known and was not read.</source>
        <translation>この列は定義されていないため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>This column appears a second time; only the first one was read.</source>
        <translation>同じ列が 2 つあります。最初の列だけを読み込みました。</translation>
    </message>
    <message>
        <source>“%1” stands to the right of the last heading and was not read.</source>
        <translation>最後の見出しより右の「%1」は読み込みませんでした。</translation>
    </message>
    <message>
        <source>Category number %1 has two names, “%2” and “%3”. Both were kept as separate categories.</source>
        <translation>分類番号 %1 に「%2」と「%3」の 2 つの名前があります。別々の分類として取り込みました。</translation>
    </message>
    <message>
        <source>This entry had been retired. The sheet has it, so it is published again.</source>
        <translation>非公開になっていた項目です。シートにあるので、ふたたび公開中にします。</translation>
    </message>
    <message>
        <source>“%1” is not a date and will be left out. Write dates like 2024/10/10.</source>
        <translation>「%1」は日付ではないため取り込みません。日付は 2024/10/10 のように書いてください。</translation>
    </message>
    <message>
        <source>The state “%1” is not known; the entry will be taken in as a draft (下書き), which operators do not see. Check it.</source>
        <translation>状態「%1」は分かりません。下書きとして取り込みます（オペレーターには表示されません）。確認してください。</translation>
    </message>
    <message>
        <source>The row has no No and will be left out.</source>
        <translation>No がないため、この行は取り込みません。</translation>
    </message>
    <message>
        <source>The row has no question and will be left out.</source>
        <translation>質問がないため、この行は取り込みません。</translation>
    </message>
    <message>
        <source>The row has no answer and will be left out.</source>
        <translation>回答がないため、この行は取り込みません。</translation>
    </message>
    <message>
        <source>This No is used twice; the second entry will be left out.</source>
        <translation>この No は 2 回使われています。2 つ目の項目は取り込みません。</translation>
    </message>
    <message>
        <source>This No is already used in line %1; the row will be left out.</source>
        <translation>この No は %1 行目で使われているため、この行は取り込みません。</translation>
    </message>
    <message>
        <source>Empty category cells will be filled from the row above, here and below.</source>
        <translation>ここから下の空の分類は、上の行と同じものとします。</translation>
    </message>
    <message>
        <source>Category number %1 has two names, “%2” and “%3”. They will be two separate categories.</source>
        <translation>分類番号 %1 に「%2」と「%3」の二つの名前があります。別々の分類として取り込みます。</translation>
    </message>
    <message>
        <source>This entry had been retired. The sheet has it, so it will be published again.</source>
        <translation>この項目は非公開になっています。表にあるため、再び公開します。</translation>
    </message>
    <message>
        <source>The JSON file %1 is damaged at line %2, character %3: %4. Export it once more, or take an older copy.</source>
        <extracomment>%2 is a line, %3 a column, %4 says what is wrong, in a few words</extracomment>
        <translation>JSON ファイル %1 は壊れています（%2 行目、%3 文字目：%4）。もう一度書き出すか、以前の控えを使ってください。</translation>
    </message>
    <message>
        <source>the file ends too early or a bracket or quotation mark is never closed</source>
        <translation>途中で切れているか、かっこや引用符が閉じていません</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>コロン（:）がありません</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>コンマ（,）がありません</translation>
    </message>
    <message>
        <source>there is something that is no character of UTF-8</source>
        <translation>UTF-8 の文字でないものがあります</translation>
    </message>
    <message>
        <source>something follows after the end</source>
        <translation>終わりの後に余分なものがあります</translation>
    </message>
    <message>
        <source>a text in quotation marks is expected</source>
        <translation>引用符で囲んだ文字列が必要です</translation>
    </message>
    <message>
        <source>a date like 2024-10-10 is expected</source>
        <translation>2024-10-10 の形の日付が必要です</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true か false が必要です</translation>
    </message>
    <message>
        <source>a number, or another one, is expected</source>
        <translation>数値がないか、範囲の外です</translation>
    </message>
    <message>
        <source>a list in square brackets is expected</source>
        <translation>角かっこで囲んだ一覧が必要です</translation>
    </message>
    <message>
        <source>what stands here is not understood</source>
        <translation>ここの内容を読み取れません</translation>
    </message>
    <message>
        <source>In its category a second person approves. The entry will come in as “in review”; operators see it when somebody else has published it.</source>
        <translation>この分類では別の人による承認が必要です。項目は「レビュー中」として取り込まれ、別の人が公開するとオペレーターに見えます。</translation>
    </message>
    <message>
        <source>In its category a second person approves what operators see. The entry will stay as it is. To change it, save it in the editor as “in review” and let somebody else publish it.</source>
        <translation>この分類では、オペレーターに見える内容を別の人が承認します。項目は今のまま残ります。変更するには、編集画面で「レビュー中」として保存し、別の人に公開してもらってください。</translation>
    </message>
    <message>
        <source>In its category a second person approves. The entry came in as “in review”; operators see it when somebody else has published it.</source>
        <translation>この分類では別の人による承認が必要です。項目は「レビュー中」として取り込みました。別の人が公開するとオペレーターに見えます。</translation>
    </message>
    <message>
        <source>In its category a second person approves what operators see. The entry stayed as it was. To change it, save it in the editor as “in review” and let somebody else publish it.</source>
        <translation>この分類では、オペレーターに見える内容を別の人が承認します。項目は元のまま残しました。変更するには、編集画面で「レビュー中」として保存し、別の人に公開してもらってください。</translation>
    </message>
    <message>
        <source>a quotation mark is missing, or a line end or a tab stands in a text; write \n or \t for it</source>
        <translation>引用符が足りないか、\n や \t と書くべき改行やタブが文字列の中にそのままあります</translation>
    </message>
    <message>
        <source>the backslash and what follows it stand for no character; write \\ for a backslash</source>
        <translation>\ とそれに続くものが文字を表していません。\ 自体は \\ と書きます</translation>
    </message>
    <message>
        <source>an object in curly brackets is expected</source>
        <translation>波かっこで囲んだ内容が必要です</translation>
    </message>
    <message numerus="yes">
        <source>Not changed, because a second person approves: %n (%1)</source>
        <extracomment>%n counts entries, %1 lists their numbers</extracomment>
        <translation>
            <numerusform>承認が必要なため変えない項目：%n 件（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <extracomment>%1 is the name of a field in a JSON file</extracomment>
        <translation>「%1」がありません</translation>
    </message>
    <message>
        <source>“%1” is missing, or what it says is not known</source>
        <extracomment>%1 is the name of a field in a JSON file</extracomment>
        <translation>「%1」がないか、その値を認識できません</translation>
    </message>
    <message>
        <source>a field “%1” is not known; look for a slip in its name</source>
        <extracomment>%1 is the name of a field in a JSON file</extracomment>
        <translation>「%1」という項目は認識できません。名前に誤りがないか確かめてください</translation>
    </message>
    <message>
        <source>the file has no category with the id %1</source>
        <extracomment>%1 is the id of a category in a JSON file</extracomment>
        <translation>id が %1 の分類がファイルにありません</translation>
    </message>
</context>
<context>
    <name>UsageMessages</name>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>オプション %1 には値が必要です。</translation>
    </message>
    <message>
        <source>There is an option with a value that takes none.</source>
        <translation>値を取らないオプションに値が付いています。</translation>
    </message>
    <message>
        <source>The option %1 is not known. Options have two hyphens: -%1</source>
        <translation>オプション %1 はありません。オプションのハイフンは二つです: -%1</translation>
    </message>
    <message>
        <source>The option %1 is not known. Should it be no option, write -- in front of it: -- %1</source>
        <translation>オプション %1 はありません。オプションでないときは、前に -- を書いてください: -- %1</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Check an FAQ file thoroughly.</source>
        <translation>FAQ ファイルを詳しく検査します。</translation>
    </message>
    <message>
        <source>FAQ file to check.</source>
        <translation>検査する FAQ ファイル。</translation>
    </message>
    <message>
        <source>--in is missing: which FAQ file is to be checked?</source>
        <translation>--in がありません。検査する FAQ ファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 に異常はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n fault(s). Use a copy that is known to be good.</source>
        <translation>
            <numerusform>%1 に %n 件の異常があります。正しいとわかっている控えを使ってください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sokuto::AboutDialog</name>
    <message>
        <source>About Sokuto</source>
        <translation>即答 (Sokuto) について</translation>
    </message>
    <message>
        <source>The right answer while the caller is still speaking.

Free software under the GNU General Public License, version 3 or later, without any warranty. Works with Qt %1, SQLite, MeCab with the IPADIC dictionary, libzip and libxlsxwriter. It contains the work of others under these licences:</source>
        <extracomment>%1 is the version of the Qt library in use</extracomment>
        <translation>お客さまが話し終わる前に、正しい回答を。

GNU一般公衆利用許諾契約書バージョン3以降に基づく自由なソフトウェアで、いかなる保証もありません。Qt %1、SQLite、MeCab（IPADIC辞書）、libzip、libxlsxwriterを使用しています。次のライセンスによる著作物を含みます：</translation>
    </message>
    <message>
        <source>Licences of included works</source>
        <translation>同梱する著作物のライセンス</translation>
    </message>
</context>
<context>
    <name>sokuto::AnswerView</name>
    <message>
        <source>Copy selection</source>
        <translation>選択範囲をコピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>リンクのアドレスをコピー</translation>
    </message>
</context>
<context>
    <name>sokuto::ApprovalDialog</name>
    <message>
        <source>Approval by a second person</source>
        <translation>別の人による承認</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>In the marked categories, and in those below them, nobody changes alone what operators see: a text is saved as “in review”, and somebody else publishes, retires, deletes or moves it.</source>
        <translation>印を付けた分類とその下の分類では、オペレーターに見える内容を一人だけでは変えられません。「レビュー中」で保存し、別の人が公開・非公開・削除・移動をします。</translation>
    </message>
</context>
<context>
    <name>sokuto::CategoriesDialog</name>
    <message>
        <source>New category</source>
        <translation>新しい分類</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have Nos that begin with %1-. Shall they begin with %2-?</source>
        <translation>
            <numerusform>「%1-」で始まる No の項目が %n 件あります。「%2-」に変えますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>References to them are rewritten as well.</source>
        <translation>これらの項目への参照も書き換えます。</translation>
    </message>
    <message>
        <source>Change the Nos</source>
        <translation>No も変える</translation>
    </message>
    <message>
        <source>Leave the Nos</source>
        <translation>No は変えない</translation>
    </message>
    <message>
        <source>“%1” is not empty. Merge it into another category, or move what is in it first.</source>
        <translation>「%1」は空ではありません。ほかの分類に統合するか、中の項目を先に移してください。</translation>
    </message>
    <message>
        <source>A category has no name.</source>
        <translation>名前のない分類があります。</translation>
    </message>
    <message>
        <source>The number %1 stands twice. Give one of the two categories another number.</source>
        <translation>分類番号 %1 が重複しています。どちらかの番号を変えてください。</translation>
    </message>
    <message>
        <source>Your changes to the categories are not saved.</source>
        <translation>分類の変更が保存されていません。</translation>
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
        <source>Categories</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add below</source>
        <translation>下の階層に追加</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>One level deeper</source>
        <translation>下の階層へ</translation>
    </message>
    <message>
        <source>One level up</source>
        <translation>上の階層へ</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>統合先…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Why this change (optional, kept in the history)</source>
        <translation>変更の理由（任意。履歴に残ります）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Left and Right choose the number or the name, F2 edits it, and Tab goes from the number on to the name. Rows can be dragged. Nothing changes before you save.</source>
        <translation>左右の矢印キーで番号か名前を選び、F2 で直します。Tab で番号から名前へ進みます。行はドラッグでも動かせます。保存するまで何も変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have Nos that begin with %1-. They cannot begin with %2- yet, because references to them would be rewritten.</source>
        <translation>
            <numerusform>%n 件の項目の No が「%1-」で始まります。参照も書き換えることになるため、まだ「%2-」には変えられません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sokuto::CategoryPane</name>
    <message>
        <source>Categories</source>
        <extracomment>Accessible name of the tree on the left</extracomment>
        <translation>分類</translation>
    </message>
</context>
<context>
    <name>sokuto::CategoryPlanTree</name>
    <message>
        <source>Categories</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>sokuto::CategoryTreeModel</name>
    <message>
        <source>All</source>
        <extracomment>First row of the left pane: every entry</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Categories</source>
        <extracomment>Heading above the categories in the left pane</extracomment>
        <translation>分類</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>Column heading: number of entries in a category</extracomment>
        <translation>件数</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Recently seen</source>
        <extracomment>View of the entries that were seen last</extracomment>
        <translation>最近見た</translation>
    </message>
    <message>
        <source>Dates to watch</source>
        <extracomment>View of the entries that name a date that has passed, or whose review is due</extracomment>
        <translation>期日に注意</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>Heading above the views in the left pane: all, favourites, ...</extracomment>
        <translation>見る</translation>
    </message>
    <message>
        <source>No category</source>
        <extracomment>Below the categories: the entries that stand in none</extracomment>
        <translation>分類なし</translation>
    </message>
</context>
<context>
    <name>sokuto::ChecksPanel</name>
    <message>
        <source>All findings</source>
        <translation>すべての重要度</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>すべての規則</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 names a rule of the content checks, %2 is how often it was broken</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>すべての分類</translation>
    </message>
    <message>
        <source>The content has not been checked yet.</source>
        <translation>まだ点検していません。</translation>
    </message>
    <message>
        <source>No finding was dismissed.</source>
        <translation>見送った指摘はありません。</translation>
    </message>
    <message>
        <source>The checks found nothing to look at.</source>
        <translation>指摘はありません。</translation>
    </message>
    <message>
        <source>Nothing left here. Choose another rule or category, or all of them.</source>
        <translation>この条件の指摘はありません。別の規則や分類、または「すべて」を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>指摘 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Content checks: %1 (%2)</source>
        <extracomment>Note of a revision; %1 names a rule of the content checks, %2 is the number of an entry</extracomment>
        <translation>内容の点検：%1（%2）</translation>
    </message>
    <message>
        <source>Content checks: every safe correction</source>
        <translation>内容の点検：確実な訂正をまとめて</translation>
    </message>
    <message>
        <source>Content checks</source>
        <translation>内容の点検</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Dismissed &amp;ones</source>
        <translation>見送った指摘(&amp;O)</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>もう一度点検(&amp;G)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>点検中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Correct &amp;all %n safe one(s)…</source>
        <translation>
            <numerusform>確実な %n 件をまとめて訂正(&amp;A)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sokuto::ChipsField</name>
    <message>
        <source>Enter adds</source>
        <translation>Enter で追加</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <extracomment>%1 is a caller&apos;s wording</extracomment>
        <translation>「%1」を外す</translation>
    </message>
</context>
<context>
    <name>sokuto::Clipboard</name>
    <message>
        <source>Answer copied (%1)</source>
        <extracomment>%1 is the No of the entry, &quot;1-11&quot;</extracomment>
        <translation>回答をコピーしました（%1）</translation>
    </message>
    <message>
        <source>Question, answer and sources copied (%1)</source>
        <extracomment>%1 is the No of the entry, &quot;1-11&quot;</extracomment>
        <translation>質問・回答・出典をコピーしました（%1）</translation>
    </message>
</context>
<context>
    <name>sokuto::ConflictDialog</name>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>ほかの人が先に変更しました</translation>
    </message>
    <message>
        <source>Nothing has been saved yet. Look at both texts and choose what is to be saved. What is struck out was removed, what is underlined was added since both of you began.</source>
        <translation>まだ何も保存していません。両方の文を見て、保存する内容を選んでください。二人が編集を始めた時点から、取り消し線は削除、下線は追加を表します。</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>同義語</translation>
    </message>
    <message>
        <source>&amp;Save the result</source>
        <translation>この内容で保存(&amp;S)</translation>
    </message>
    <message>
        <source>Go on &amp;editing</source>
        <translation>編集に戻る(&amp;E)</translation>
    </message>
    <message>
        <source>%1
changed by %2 at %3</source>
        <extracomment>%1 is an entry, %2 a name, %3 a time</extracomment>
        <translation>%1
%2 さんが %3 に変更</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>（削除）</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Changed by you only, and kept: %1</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>自分だけが変更（そのまま残ります）: %1</translation>
    </message>
    <message>
        <source>Changed by the other only, and kept: %1</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>相手だけが変更（そのまま残ります）: %1</translation>
    </message>
    <message>
        <source>%1
changed at %2</source>
        <extracomment>%1 is an entry, %2 a time; nobody knows who did it</extracomment>
        <translation>%1
%2 に変更</translation>
    </message>
</context>
<context>
    <name>sokuto::ConflictField</name>
    <message>
        <source>Take mine</source>
        <translation>自分のほうを使う</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手のほうを使う</translation>
    </message>
    <message>
        <source>%1: take mine</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>%1: 自分のほうを使う</translation>
    </message>
    <message>
        <source>%1: take theirs</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>%1: 相手のほうを使う</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Theirs, saved already</source>
        <translation>相手（保存済み）</translation>
    </message>
    <message>
        <source>%1: what will be saved</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>%1: 保存する内容</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>保存する内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a field, %2 &quot;Mine&quot;, &quot;Theirs&quot; or where both began</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As both of you began</source>
        <translation>二人が編集を始めた時点</translation>
    </message>
</context>
<context>
    <name>sokuto::ContentDesk</name>
    <message>
        <source>Nothing was saved: somebody else changed the same entries meanwhile. Look again and repeat it.</source>
        <translation>保存しませんでした。その間に他の人が同じ項目を変更しています。内容を確かめて、もう一度行ってください。</translation>
    </message>
    <message>
        <source>S&amp;ynonyms…</source>
        <translation>同義語(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>検索と置換(&amp;F)…</translation>
    </message>
    <message>
        <source>Content chec&amp;ks…</source>
        <translation>内容の点検(&amp;K)…</translation>
    </message>
    <message>
        <source>the synonyms</source>
        <extracomment>In a list of what is not saved</extracomment>
        <translation>同義語</translation>
    </message>
</context>
<context>
    <name>sokuto::CopyRow</name>
    <message>
        <source>Copy answer</source>
        <translation>回答をコピー</translation>
    </message>
    <message>
        <source>With question and sources</source>
        <extracomment>Labels of a copy button, of which the second stands where there is little room, behind &quot;Copy answer&quot;. Its accessible name is &quot;Copy with question and sources&quot;.</extracomment>
        <translation>質問・出典つき</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Copy with question and sources</source>
        <translation>質問・出典つきでコピー</translation>
    </message>
</context>
<context>
    <name>sokuto::CorrectionsDialog</name>
    <message numerus="yes">
        <source>%n place(s) in %1 entries</source>
        <extracomment>%1 is a number of entries</extracomment>
        <translation>
            <numerusform>%1 項目の %n 箇所</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct what is safe to correct</source>
        <translation>確実な訂正をまとめて行う</translation>
    </message>
    <message>
        <source>So the texts will be changed, in one save that can be taken back. Take the tick away from what shall stay as it is.</source>
        <translation>次のように文を書き換えます。一度の保存として記録され、あとから取り消せます。そのまま残すものはチェックを外してください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Correct what is ticked</source>
        <translation>チェックした箇所を訂正(&amp;C)</translation>
    </message>
</context>
<context>
    <name>sokuto::DateField</name>
    <message>
        <source>none</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Calendar for “%1”</source>
        <extracomment>%1 names a date: &quot;Valid from&quot;</extracomment>
        <translation>「%1」のカレンダー</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>カレンダーから選ぶ</translation>
    </message>
</context>
<context>
    <name>sokuto::EditorActions</name>
    <message>
        <source>&amp;Edit entry</source>
        <translation>項目を編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;New entry</source>
        <translation>項目を追加(&amp;N)</translation>
    </message>
    <message>
        <source>Du&amp;plicate entry</source>
        <translation>項目を複製(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Move to category</source>
        <translation>分類を移す(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Retire entry</source>
        <translation>非公開にする(&amp;R)</translation>
    </message>
    <message>
        <source>Pu&amp;blish again</source>
        <translation>再び公開する(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Delete entry…</source>
        <translation>項目を削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Categories…</source>
        <translation>分類の編集(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>sokuto::EditorDesk</name>
    <message>
        <source>A draft of %1 was left on %2.</source>
        <extracomment>%1 is the number of an entry, %2 a date with the time</extracomment>
        <translation>%1 の書きかけが残っています（%2）。</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>書きかけの続きから</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>書きかけを破棄</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message>
        <source>It stays in the history and can be brought back from there. Retired, it would only be hidden from operators.</source>
        <translation>履歴には残り、そこから元に戻せます。「非公開」にすると、オペレーターに表示されなくなるだけです。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Retire instead</source>
        <translation>非公開にする</translation>
    </message>
    <message>
        <source>Somebody else has changed the same meanwhile. Nothing was saved yet; what you have written is still here.</source>
        <translation>同じ内容をほかの人が先に変更しています。まだ保存されていません。入力した内容はそのまま残っています。</translation>
    </message>
    <message>
        <source>Another FAQ is open now. Open the one that this entry belongs to, then save again.</source>
        <translation>別の FAQ が開かれています。この項目が属する FAQ を開いてから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>Moved to: %1</source>
        <extracomment>The note of a revision; %1 is the name of a category</extracomment>
        <translation>分類を移動：%1</translation>
    </message>
    <message>
        <source>the new entry</source>
        <extracomment>In a list of what is not saved; %1 is the number of an entry</extracomment>
        <translation>新しい項目</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>項目 %1</translation>
    </message>
    <message>
        <source>the categories</source>
        <translation>分類</translation>
    </message>
</context>
<context>
    <name>sokuto::EditorFindings</name>
    <message>
        <source>Nothing to look at.</source>
        <translation>気になる点はありません。</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>該当箇所へ</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Replace by “%1”</source>
        <extracomment>%1 is what comes instead of the odd text</extracomment>
        <translation>「%1」に直す</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Choose one</source>
        <extracomment>Under &quot;No category&quot;: goes to the list of categories</extracomment>
        <translation>分類を選ぶ</translation>
    </message>
</context>
<context>
    <name>sokuto::EditorForm</name>
    <message>
        <source>No</source>
        <comment>The number printed on the sheet</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>State</source>
        <comment>Draft, in review, published …</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Phrases (callers&apos; words, used for searching only)</source>
        <translation>言い換え（発信者の言葉。検索だけに使われます）</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Spoken line (said first)</source>
        <translation>読み上げ文（先に伝える言葉）</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>参照元</translation>
    </message>
    <message>
        <source>Internal memo (never copied)</source>
        <translation>内部メモ（コピーされません）</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>公開開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>公開終了</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>次回見直し</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>確認日</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Confirmed today</source>
        <translation>今日確認した</translation>
    </message>
    <message>
        <source>Why this change (optional, kept in the history)</source>
        <translation>変更の理由（任意。履歴に残ります）</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>No category at all</extracomment>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>レビュー中</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>公開予定</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開中</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>非公開</translation>
    </message>
</context>
<context>
    <name>sokuto::EditorPeriodRow</name>
    <message>
        <source>always</source>
        <extracomment>An answer that holds without limits</extracomment>
        <translation>期間の定めなし</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <extracomment>%1 is a period: the answer that holds today</extracomment>
        <translation>%1（現在）</translation>
    </message>
    <message>
        <source>Show the answer %1</source>
        <extracomment>%1 is a period such as &quot;from 2025-04-01&quot;</extracomment>
        <translation>%1 の回答を表示</translation>
    </message>
    <message>
        <source>Prepare the next answer…</source>
        <translation>次の回答を用意…</translation>
    </message>
    <message>
        <source>A second answer that takes over on its day</source>
        <translation>決めた日から切り替わる回答を、あらかじめ用意します</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>この回答を外す</translation>
    </message>
</context>
<context>
    <name>sokuto::EditorWindow</name>
    <message>
        <source>Checks</source>
        <comment>Findings of the content checks</comment>
        <translation>点検</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>項目(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Save as &amp;draft</source>
        <translation>下書きとして保存(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Revert to what is stored</source>
        <translation>保存済みの内容に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Confirmed today</source>
        <translation>今日確認した(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Prepare the next answer…</source>
        <translation>次の回答を用意(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>点検(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>プレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>次の指摘へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Other side</source>
        <translation>反対側へ(&amp;O)</translation>
    </message>
    <message>
        <source>The date in “%1” is none. Write it like 2025-04-01, or leave it empty.</source>
        <extracomment>%1 names a field: &quot;Valid from&quot;</extracomment>
        <translation>「%1」が日付として読み取れません。2025-04-01 のように入力するか、空にしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more to put right)</source>
        <translation>
            <numerusform>%1（ほかに %n 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>変更はありません</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the numbers of entries, as in &quot;1-2, 1-5&quot;</extracomment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n entries refer to No %1. Shall they refer to No %2 from now on?</source>
        <translation>
            <numerusform>%n 件の項目が No %1 を参照しています。No %2 への参照に書き換えますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These entries: %1. Left as they are, their references lead nowhere.</source>
        <extracomment>%1 lists the numbers of entries</extracomment>
        <translation>
            <numerusform>該当する項目：%1。書き換えないと、参照先のない参照になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rewrite them</source>
        <translation>
            <numerusform>書き換える</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave them</source>
        <translation>
            <numerusform>そのままにする</numerusform>
        </translation>
    </message>
    <message>
        <source>This entry has been deleted meanwhile. Saving brings it back.</source>
        <translation>この項目は編集中に削除されました。保存すると元に戻ります。</translation>
    </message>
    <message>
        <source>Somebody has changed this entry meanwhile. When you save, both texts are shown.</source>
        <translation>この項目は編集中にほかの人が変更しました。保存するときに両方の内容を見比べられます。</translation>
    </message>
    <message>
        <source>This answer holds for one day only; no other can take over from it.</source>
        <translation>この回答の期間は 1 日だけのため、途中から切り替わる回答は用意できません。</translation>
    </message>
    <message>
        <source>What you have written in %1 is not saved.</source>
        <translation>%1 の変更が保存されていません。</translation>
    </message>
    <message>
        <source>A draft is kept at this desk until you save or discard it.</source>
        <translation>保存するか破棄するまで、書きかけはこの席に残しておけます。</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>書きかけを残す</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1 に書きかけを自動保存</translation>
    </message>
    <message>
        <source>Operators do not see this entry while it is in this state.</source>
        <translation>この状態では、オペレーターには表示されません。</translation>
    </message>
    <message>
        <source>As operators see it today.</source>
        <translation>今日、オペレーターに表示される内容です。</translation>
    </message>
    <message>
        <source>As operators see it on %1.</source>
        <translation>%1 にオペレーターに表示される内容です。</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新しい項目</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Drafts are kept by themselves</source>
        <translation>書きかけは自動保存</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The head of the editor: %1 is the state of the entry, %2 what happened to the text</extracomment>
        <translation>%1 ・ %2</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>公開(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Publish and c&amp;lose</source>
        <translation>公開して閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Save and c&amp;lose</source>
        <translation>保存して閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>下書きとして保存</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Findings of the content checks and how many there are</extracomment>
        <translation>点検</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>点検 %1</translation>
    </message>
    <message>
        <source>Beside the entry</source>
        <translation>項目の横の欄</translation>
    </message>
    <message>
        <source>What you have written in the new entry is not saved.</source>
        <translation>新しい項目が保存されていません。</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>%1 is the number of revisions</extracomment>
        <translation>履歴</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>%1 · version %2 · %3</source>
        <translation>%1 ・ 第 %2 版 ・ %3</translation>
    </message>
    <message>
        <source>History %1</source>
        <translation>履歴 %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>&amp;Difference to what is stored</source>
        <translation>保存済みとの差分(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing differs from what is stored.</source>
        <translation>保存済みの内容と違いはありません。</translation>
    </message>
    <message>
        <source>Saved (revision %1 of the FAQ)</source>
        <extracomment>%1 is the number of a revision of the whole FAQ</extracomment>
        <translation>保存しました（FAQ 第 %1 版）</translation>
    </message>
    <message>
        <source>Keep the draft and close</source>
        <translation>書きかけを残して閉じる</translation>
    </message>
    <message>
        <source>Keep the &amp;draft and close</source>
        <translation>書きかけを残して閉じる(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries refer to No %1, and a second person approves what changes in them. Save the entry as No %2 all the same?</source>
        <translation>
            <numerusform>%n 件の項目が No %1 を参照していますが、その変更には別の人の承認が必要です。このまま No %2 として保存しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>このまま保存</translation>
    </message>
    <message>
        <source>%1 In any case left as they are: %2, because a second person approves what changes there.</source>
        <extracomment>The explanation of a question: %1 is what is said of some entries, %2 lists the others</extracomment>
        <translation>%1 ただし %2 は、変更に別の人の承認が必要なため、書き換えません。</translation>
    </message>
</context>
<context>
    <name>sokuto::EmptyState</name>
    <message>
        <source>Search all categories  Alt+0</source>
        <extracomment>Button with its key</extracomment>
        <translation>すべての分類から検索  Alt+0</translation>
    </message>
    <message>
        <source>Search loosely  Ctrl+L</source>
        <translation>ゆるく検索  Ctrl+L</translation>
    </message>
    <message>
        <source>Open another FAQ…  Ctrl+O</source>
        <translation>別のFAQを開く…  Ctrl+O</translation>
    </message>
    <message>
        <source>Reading the FAQ…</source>
        <translation>FAQを読み込んでいます…</translation>
    </message>
    <message>
        <source>No FAQ is open.</source>
        <translation>FAQが開かれていません。</translation>
    </message>
    <message>
        <source>This FAQ has no published entry.</source>
        <translation>このFAQには公開中の項目がありません。</translation>
    </message>
    <message>
        <source>There is no published entry in “%1”.</source>
        <translation>「%1」には公開中の項目がありません。</translation>
    </message>
    <message>
        <source>Nothing was found in “%1”.</source>
        <translation>「%1」の中には見つかりません。</translation>
    </message>
    <message>
        <source>Nothing similar was found either.</source>
        <translation>似たものも見つかりません。</translation>
    </message>
    <message>
        <source>No entry matches this.</source>
        <translation>当てはまる質問がありません。</translation>
    </message>
    <message>
        <source>Try another word the answer could contain, or its reading.</source>
        <translation>回答に出てきそうな別の言葉か、その読みで試してください。</translation>
    </message>
    <message>
        <source>A loose search also shows entries that only resemble the words.</source>
        <translation>ゆるく検索すると、言葉が似ているだけの項目も出ます。</translation>
    </message>
    <message>
        <source>There are no favourites yet.</source>
        <translation>お気に入りはまだありません。</translation>
    </message>
    <message>
        <source>No entry has been read yet.</source>
        <translation>まだ何も見ていません。</translation>
    </message>
    <message>
        <source>No answer names a date that has passed, and no review is overdue.</source>
        <translation>過ぎた日付のある回答も、見直し期日を過ぎた回答もありません。</translation>
    </message>
    <message>
        <source>Ctrl+D or the star beside the answer makes the shown entry a favourite.</source>
        <translation>Ctrl+D か回答の横の星で、表示中の項目をお気に入りにできます。</translation>
    </message>
    <message numerus="yes">
        <source>Elsewhere there are %n hit(s).</source>
        <translation>
            <numerusform>ほかの場所に%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again  F5</source>
        <translation>やり直す  F5</translation>
    </message>
    <message>
        <source>Open the bundled FAQ</source>
        <translation>付属のFAQを開く</translation>
    </message>
    <message>
        <source>The search is being prepared…</source>
        <translation>検索の準備をしています…</translation>
    </message>
    <message>
        <source>What you typed is searched as soon as it is ready.</source>
        <translation>準備ができしだい、入力された言葉を検索します。</translation>
    </message>
    <message>
        <source>“%1” is in no published entry.</source>
        <extracomment>%1 is one or more words of the query</extracomment>
        <translation>「%1」は公開中のどの項目にもありません。</translation>
    </message>
    <message>
        <source>Search without “%1”</source>
        <extracomment>Button; %1 is a field or an exclusion of the query, such as 分類:全般 or -海外</extracomment>
        <translation>「%1」を外して検索</translation>
    </message>
    <message>
        <source>No published entry is found under “%1”.</source>
        <extracomment>%1 is a field of the query, such as 分類:全般</extracomment>
        <translation>「%1」にあてはまる公開中の項目はありません。</translation>
    </message>
    <message>
        <source>Every entry with “%1” is excluded by “%2”.</source>
        <extracomment>%1 is one or more words of the query, %2 its exclusions, such as -海外</extracomment>
        <translation>「%1」がある項目は、すべて「%2」で除かれています。</translation>
    </message>
    <message>
        <source>“%1” is in no entry under “%2”.</source>
        <extracomment>%1 is one or more words of the query, %2 its fields, such as 分類:全般</extracomment>
        <translation>「%1」は「%2」の中にはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Without “%1” there are %n hit(s).</source>
        <extracomment>%1 is a field or an exclusion of the query, such as 分類:全般 or -海外</extracomment>
        <translation>
            <numerusform>「%1」を外すと%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every published entry is excluded by “%1”.</source>
        <extracomment>%1 is one or more fields and exclusions of the query, such as 分類:全般 and -海外</extracomment>
        <translation>公開中の項目は、すべて「%1」で除かれています。</translation>
    </message>
    <message>
        <source>No published entry is left by “%1”.</source>
        <translation>「%1」のすべてにあてはまる公開中の項目はありません。</translation>
    </message>
</context>
<context>
    <name>sokuto::EntryDetails</name>
    <message>
        <source>none registered</source>
        <translation>登録なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Tooltip of a related entry; %1 is why it is related, %2 its question</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Internal memo (not copied)</source>
        <translation>内部メモ（コピーされません）</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>参照元：</translation>
    </message>
    <message>
        <source>Related:</source>
        <translation>関連：</translation>
    </message>
</context>
<context>
    <name>sokuto::EntryPresenter</name>
    <message>
        <source>Selection copied</source>
        <translation>選択した文字をコピーしました</translation>
    </message>
</context>
<context>
    <name>sokuto::EntryReading</name>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Say first</source>
        <extracomment>Heading of the sentence that the operator says before the answer.</extracomment>
        <translation>読み上げ文</translation>
    </message>
    <message>
        <source>Links:</source>
        <translation>リンク：</translation>
    </message>
</context>
<context>
    <name>sokuto::EntryTableModel</name>
    <message>
        <source>Synonym</source>
        <extracomment>Badge of a hit that was found by a synonym; as short as possible</extracomment>
        <translation>同義語</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Badge of an entry whose answer names a date that has passed, or whose review is due</extracomment>
        <translation>期日</translation>
    </message>
    <message>
        <source>Memo</source>
        <extracomment>Badge of an entry that has an internal memo</extracomment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>Badge of an entry that is not published</extracomment>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Similar readings</source>
        <extracomment>Heading above hits that were found by mending or guessing</extracomment>
        <translation>近い読み</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Column heading: the number printed on the society&apos;s sheet</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>In review</source>
        <extracomment>Badge of an entry that waits for another person; as short as possible</extracomment>
        <translation>レビュー中</translation>
    </message>
</context>
<context>
    <name>sokuto::ExportDialog</name>
    <message>
        <source>For reading and printing: contents, then the entries by category. Internal memos stay out.</source>
        <translation>読む・印刷するための形式です。目次の後に、分類ごとの項目が並びます。内部メモは含みません。</translation>
    </message>
    <message>
        <source>Everything the FAQ holds, for other programs and for keeping.</source>
        <translation>FAQの内容すべてです。他のソフトでの利用や保存に使います。</translation>
    </message>
    <message>
        <source>One row for each entry. Texts that a spreadsheet would take for a formula get an apostrophe in front, which import takes away again.</source>
        <translation>1項目が1行です。表計算ソフトが数式とみなす文字列には先頭にアポストロフィを付けます（取り込み時に外します）。</translation>
    </message>
    <message>
        <source>One row for each entry, with all texts as texts. Can be imported again.</source>
        <translation>1項目が1行で、すべて文字列として書き出します。そのまま取り込み直せます。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message numerus="yes">
        <source>The whole &amp;FAQ (%n entries)</source>
        <translation>
            <numerusform>FAQ全体（%n件）(&amp;F)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The entries in the &amp;list (%n)</source>
        <translation>
            <numerusform>一覧にある項目（%n件）(&amp;L)</numerusform>
        </translation>
    </message>
    <message>
        <source>Form&amp;at</source>
        <translation>形式(&amp;A)</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel（.xlsx）</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (.ods)</source>
        <translation>OpenDocument スプレッドシート（.ods）</translation>
    </message>
    <message>
        <source>Comma-separated text (.csv)</source>
        <translation>カンマ区切りテキスト（.csv）</translation>
    </message>
    <message>
        <source>Tab-separated text (.tsv)</source>
        <translation>タブ区切りテキスト（.tsv）</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>文字コード(&amp;E)</translation>
    </message>
    <message>
        <source>UTF-8 with a mark, for Excel</source>
        <translation>UTF-8（BOM付き、Excel用）</translation>
    </message>
    <message>
        <source>Shift_JIS, for old programs</source>
        <translation>Shift_JIS（古いソフト用）</translation>
    </message>
    <message>
        <source>The file is being written</source>
        <translation>ファイルを書き出しています</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sokuto::FaqHistoryPanel</name>
    <message>
        <source>added: %1</source>
        <extracomment>%1 is the name of something that one revision added</extracomment>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <extracomment>%1 is the name of something that one revision deleted</extracomment>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <extracomment>%1 is the name of something that one revision changed</extracomment>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>No entry has been deleted.</source>
        <translation>削除された項目はありません。</translation>
    </message>
    <message>
        <source>Revisions of the FAQ</source>
        <translation>FAQ の版</translation>
    </message>
    <message>
        <source>Deleted entries</source>
        <translation>削除された項目</translation>
    </message>
    <message>
        <source>What the revision changed</source>
        <translation>この版で変わったもの</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>&amp;Older ones</source>
        <translation>さらに前(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;History of the entry</source>
        <translation>項目の履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>元に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore this state</source>
        <translation>この状態に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>the supervisors’ passphrase was set</source>
        <translation>SV のパスフレーズを設定</translation>
    </message>
    <message>
        <source>the supervisors’ passphrase was changed</source>
        <translation>SV のパスフレーズを変更</translation>
    </message>
    <message>
        <source>the administrators’ passphrase was removed</source>
        <translation>管理者のパスフレーズを削除</translation>
    </message>
    <message>
        <source>the administrators’ passphrase was set</source>
        <translation>管理者のパスフレーズを設定</translation>
    </message>
    <message>
        <source>the administrators’ passphrase was changed</source>
        <translation>管理者のパスフレーズを変更</translation>
    </message>
    <message>
        <source>a second person approves from now on: %1</source>
        <extracomment>%1 is a category</extracomment>
        <translation>承認を必要とするように変更：%1</translation>
    </message>
    <message>
        <source>no second person approves any more: %1</source>
        <extracomment>%1 is a category</extracomment>
        <translation>承認を不要に変更：%1</translation>
    </message>
</context>
<context>
    <name>sokuto::FilterMenu</name>
    <message>
        <source>All entries</source>
        <translation>すべての項目</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>レビュー中</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>公開予定</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開中</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>見直し時期</translation>
    </message>
    <message>
        <source>Hidden from operators</source>
        <translation>オペレーターに見えない項目</translation>
    </message>
    <message>
        <source>List &amp;only</source>
        <extracomment>Menu: which entries are listed</extracomment>
        <translation>絞り込み(&amp;O)</translation>
    </message>
</context>
<context>
    <name>sokuto::FindReplace</name>
    <message>
        <source>The regular expression makes no sense at character %1: %2</source>
        <extracomment>%1 counts characters, %2 is an English explanation</extracomment>
        <translation>正規表現の %1 文字目に誤りがあります：%2</translation>
    </message>
    <message>
        <source>More than %1 places. Look for something longer, or in one category.</source>
        <translation>%1 か所を超えています。もっと長い語で探すか、分類を絞ってください。</translation>
    </message>
    <message>
        <source>Every place is shown here before anything is changed.</source>
        <translation>変更する前に、すべての箇所をここに示します。</translation>
    </message>
    <message>
        <source>Found nowhere.</source>
        <translation>見つかりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s), %1 ticked, in %2 entries</source>
        <extracomment>%1 is how many of them are ticked, %2 in how many entries these are</extracomment>
        <translation>
            <numerusform>%n か所のうち %1 か所を選択（%2 項目）</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced “%1” by “%2”</source>
        <extracomment>Note of a revision: a text was replaced everywhere by another</extracomment>
        <translation>「%1」を「%2」に置換</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>すべての分類</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索する語(&amp;F)</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>置換後の語(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Matching</source>
        <translation>一致の仕方(&amp;M)</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>対象の欄</translation>
    </message>
    <message>
        <source>Exactly as written</source>
        <translation>文字どおり</translation>
    </message>
    <message>
        <source>Any width, upper or lower case</source>
        <translation>全角・半角、大文字・小文字を区別しない</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>選択を解除(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置換(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in %1 entries replaced; %2 takes it back.</source>
        <extracomment>%1 is a number of entries, %2 a key</extracomment>
        <translation>
            <numerusform>%1 件の項目の %n か所を置き換えました。%2 で元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Both say the same: nothing would change.</source>
        <translation>検索する語と置き換える語が同じです。何も変わりません。</translation>
    </message>
    <message>
        <source>Found nowhere in another writing: nothing would change.</source>
        <translation>ほかの書き方をした箇所はありません。何も変わりません。</translation>
    </message>
    <message>
        <source>Found nowhere where it would change anything.</source>
        <translation>置き換えで変わる箇所はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was replaced: a second person approves what operators see of %1. Change them in the editor and save them as “in review”.</source>
        <extracomment>%1 lists the numbers of %n entries</extracomment>
        <translation>
            <numerusform>何も置換していません。%1 は、オペレーターに見える内容に書いた人以外の承認が必要です。編集画面で直し、「レビュー中」で保存してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are no longer ticked; “Replace” now replaces the rest.</source>
        <translation>
            <numerusform>そのチェックを外しました。「置換」で残りを置換できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sokuto::FindingModel</name>
    <message>
        <source>Findings</source>
        <extracomment>Heading of the list of findings, read by assistive technology only</extracomment>
        <translation>指摘</translation>
    </message>
</context>
<context>
    <name>sokuto::FindingView</name>
    <message>
        <source>Select a finding.</source>
        <translation>指摘を選んでください。</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <extracomment>%1 is the reason somebody gave</extracomment>
        <translation>見送りの理由：%1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Text as it is</source>
        <translation>現在の文</translation>
    </message>
    <message>
        <source>After the correction</source>
        <translation>訂正後</translation>
    </message>
    <message>
        <source>Text after the correction</source>
        <translation>訂正後の文</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>訂正(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit the entry</source>
        <translation>項目を編集(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;how the entry</source>
        <translation>項目を表示(&amp;H)</translation>
    </message>
    <message>
        <source>Why it may stay as it is</source>
        <translation>このままでよい理由</translation>
    </message>
    <message>
        <source>Reason to dismiss the finding</source>
        <translation>指摘を見送る理由</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>見送る(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>見送りを取り消す(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Correct every place</source>
        <translation>すべての箇所を修正(&amp;C)</translation>
    </message>
    <message>
        <source>Which one is right?</source>
        <translation>どの日付が正しいですか。</translation>
    </message>
</context>
<context>
    <name>sokuto::HistoryDesk</name>
    <message>
        <source>Restored as of revision %1</source>
        <extracomment>The note of a revision; %1 is the number of an older one</extracomment>
        <translation>第 %1 版の状態に戻した</translation>
    </message>
    <message>
        <source>%1 is back, but its category is gone and none took over from it. Choose one in the editor.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>%1 を元に戻しました。元の分類はなくなり、引き継いだ分類もないため、分類なしになっています。編集画面で分類を選んでください。</translation>
    </message>
    <message>
        <source>The category of %1 is gone. It came back into “%2”.</source>
        <extracomment>%1 is the number of an entry, %2 the name of a category</extracomment>
        <translation>%1 の元の分類はなくなっているため、「%2」に戻しました。</translation>
    </message>
    <message>
        <source>%1 came back as in review; another person can publish it.</source>
        <extracomment>%1 is the number of an entry that was restored</extracomment>
        <translation>%1 は「レビュー中」で戻しました。別の人が公開できます。</translation>
    </message>
</context>
<context>
    <name>sokuto::HistoryPanel</name>
    <message>
        <source>the one before</source>
        <translation>ひとつ前の版</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>まだ変更はありません。</translation>
    </message>
    <message>
        <source>The entry was deleted here.</source>
        <translation>この版で削除されました。</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>違いはありません。</translation>
    </message>
    <message>
        <source>Revisions of the entry</source>
        <translation>項目の版</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>比べる版(&amp;C)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>&amp;Restore this state</source>
        <translation>この状態に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>%1  ・  revision %2</source>
        <extracomment>%1 is a time, %2 the number of a revision</extracomment>
        <translation>%1  ・  第 %2 版</translation>
    </message>
    <message>
        <source>&amp;Take this text into the fields</source>
        <translation>この内容を入力欄に取り込む(&amp;T)</translation>
    </message>
</context>
<context>
    <name>sokuto::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>&amp;Entry</source>
        <translation>項目(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Whole FAQ</source>
        <translation>FAQ 全体(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Deleted entries</source>
        <translation>削除された項目(&amp;D)</translation>
    </message>
</context>
<context>
    <name>sokuto::ImportWizard</name>
    <message>
        <source>There are no cells on the clipboard. Select them in the spreadsheet program, with their headings, and copy them.</source>
        <translation>クリップボードにセルがありません。表計算ソフトで見出しも含めてセルを選択し、コピーしてください。</translation>
    </message>
    <message>
        <source>Cells from the clipboard</source>
        <translation>クリップボードのセル</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>表を読んでいます…</translation>
    </message>
    <message>
        <source>Comparing it with the FAQ…</source>
        <translation>FAQと比べています…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>&amp;Next: see the changes</source>
        <translation>次へ：変更の確認(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import these changes</source>
        <translation>この変更を取り込む(&amp;I)</translation>
    </message>
    <message>
        <source>The import was taken back. The FAQ says again what it said before.</source>
        <translation>取り込みを取り消しました。FAQは取り込み前の内容に戻っています。</translation>
    </message>
    <message>
        <source>Imported: %1 new and %2 changed entries. The history knows what was there before.</source>
        <extracomment>%1 and %2 are numbers of entries</extracomment>
        <translation>取り込みました：新規%1件、変更%2件。取り込み前の内容は履歴に残っています。</translation>
    </message>
    <message>
        <source>Import a sheet</source>
        <translation>表の取り込み</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>この取り込みを取り消す(&amp;U)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Give this import up?</source>
        <translation>この取り込みをやめますか？</translation>
    </message>
    <message>
        <source>Nothing has been written yet. What you have chosen for its columns is forgotten.</source>
        <translation>まだ何も書き込んでいません。やめると、選んだ列の割り当てなどは失われます。</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>取り込みをやめる</translation>
    </message>
    <message>
        <source>There is nothing to import: the FAQ says already what the sheet says.</source>
        <translation>取り込むものはありません。FAQ の内容は表と同じです。</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed and %3 retired entries. The history knows what was there before.</source>
        <extracomment>%1 to %3 are numbers of entries</extracomment>
        <translation>取り込みました：新規%1件、変更%2件、非公開にした項目%3件。取り込み前の内容は履歴に残っています。</translation>
    </message>
    <message>
        <source>There is nothing that can be imported: a second person approves what the sheet would change. The findings say which entries.</source>
        <translation>取り込めるものがありません。表で変わる項目には、別の人による承認が必要です。項目は「気づいた点」にあります。</translation>
    </message>
</context>
<context>
    <name>sokuto::ImportWizardChanges</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1   Changed: %2   Unchanged: %3   Missing from the sheet: %4</source>
        <extracomment>%1 to %4 are numbers of entries</extracomment>
        <translation>新規：%1&#x3000;変更：%2&#x3000;変更なし：%3&#x3000;表にない項目：%4</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retire the %n entries that the sheet does not have</source>
        <translation>
            <numerusform>表にない%n件を非公開にする(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Changes (%1)</source>
        <translation>変更（%1）(&amp;C)</translation>
    </message>
    <message>
        <source>Fi&amp;ndings (%1)</source>
        <translation>気づいた点（%1）(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Why (for the history)</source>
        <translation>理由（履歴に残ります）(&amp;W)</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>取り込みによる変更</translation>
    </message>
    <message>
        <source>The change, word by word</source>
        <translation>変更の内容（単語ごと）</translation>
    </message>
    <message>
        <source>What is odd about the sheet</source>
        <translation>表について気づいた点</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no issue date</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Title: “%1” becomes “%2”</source>
        <extracomment>of the FAQ; %1 as it is, %2 as it will be</extracomment>
        <translation>タイトル：「%1」→「%2」</translation>
    </message>
    <message>
        <source>Issue date: %1 becomes %2</source>
        <extracomment>of the FAQ; %1 as it is, %2 as it will be</extracomment>
        <translation>発行日：%1 → %2</translation>
    </message>
    <message>
        <source>Number of the edition: %1 becomes %2</source>
        <extracomment>of the FAQ; %1 as it is, %2 as it will be</extracomment>
        <translation>版の番号：%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retire %n of the %1 entries that the sheet does not have; a second person approves the others</source>
        <extracomment>%1 is a number of entries</extracomment>
        <translation>
            <numerusform>表にない %1 件のうち %n 件を非公開にする（残りは別の人の承認が必要）(&amp;R)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sokuto::ImportWizardColumns</name>
    <message>
        <source>Choose a file, or copy cells in a spreadsheet program and paste them.</source>
        <translation>ファイルを選ぶか、表計算ソフトでセルをコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>Say which column holds: %1</source>
        <extracomment>%1 is a list of column headings</extracomment>
        <translation>次の内容がどの列にあるか指定してください：%1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>the column of a sheet that has no heading; %1 is its number</extracomment>
        <translation>%1列目</translation>
    </message>
    <message>
        <source>(not imported)</source>
        <translation>（取り込まない）</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <extracomment>%1 is the heading of a column</extracomment>
        <translation>「%1」の内容</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>ファイルを選ぶ(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Paste from spreadsheet</source>
        <translation>表計算ソフトから貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>シート(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>文字コード(&amp;E)</translation>
    </message>
    <message>
        <source>Row with the &amp;headings</source>
        <translation>見出しの行(&amp;H)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no row has headings</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Column in the sheet</source>
        <translation>表の列</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>内容の例</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>取り込み先</translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>表の列の一覧</translation>
    </message>
    <message>
        <source>This file says itself what everything in it is.</source>
        <translation>このファイルには、各内容の意味が記されています。</translation>
    </message>
    <message>
        <source>Excel (.xlsx), OpenDocument (.ods), CSV, TSV and JSON can be read. Nothing is changed before you have seen what would change.</source>
        <translation>Excel（.xlsx）、OpenDocument（.ods）、CSV、TSV、JSONを読み込めます。変更内容を確認するまで、何も書き換えません。</translation>
    </message>
    <message>
        <source>Check what each column becomes. The choice is kept for the next time.</source>
        <translation>各列の取り込み先を確認してください。選んだ内容は次回のために覚えておきます。</translation>
    </message>
</context>
<context>
    <name>sokuto::ImportWizardModel</name>
    <message>
        <source>New</source>
        <comment>an entry that an import adds</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>an entry that an import changes</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>an entry that an import retires</comment>
        <translation>非公開に</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>an entry that an import removes</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Effect</source>
        <comment>what an import does to an entry</comment>
        <translation>取り込み後</translation>
    </message>
</context>
<context>
    <name>sokuto::LinkOpener</name>
    <message>
        <source>This link was not opened because its address is not allowed: %1</source>
        <extracomment>%1 is the address of a link</extracomment>
        <translation>許可されていないアドレスのため、リンクを開きませんでした：%1</translation>
    </message>
    <message>
        <source>No program on this computer opens %1.</source>
        <extracomment>%1 is the address of a link</extracomment>
        <translation>このパソコンには %1 を開くプログラムがありません。</translation>
    </message>
</context>
<context>
    <name>sokuto::LockTimeMenu</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;utomatic lock</source>
        <extracomment>Menu: after how long editing locks by itself</extracomment>
        <translation>自動ロックまでの時間(&amp;U)</translation>
    </message>
</context>
<context>
    <name>sokuto::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <comment>Light or dark</comment>
        <translation>配色(&amp;T)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語 Language(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open another FAQ…</source>
        <translation>別のFAQを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;bundled FAQ</source>
        <comment>The FAQ that came with the program</comment>
        <translation>付属のFAQを開く(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Read the FAQ again</source>
        <translation>FAQを読み直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy the answer</source>
        <comment>Menu item; the button of the same meaning is called “Copy answer”</comment>
        <translation>回答をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy question, answer and &amp;sources</source>
        <translation>質問・回答・出典をコピー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <comment>Puts the caret into the search box</comment>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Search &amp;loosely</source>
        <comment>Also finds what only resembles the words</comment>
        <translation>ゆるく検索(&amp;L)</translation>
    </message>
    <message>
        <source>Search &amp;all categories</source>
        <translation>すべての分類から検索(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>To the entry seen before</comment>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <comment>To the entry seen after this one</comment>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Larger answer</source>
        <translation>回答の文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller answer</source>
        <translation>回答の文字を小さく(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>標準の大きさ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー一覧(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Sokuto</source>
        <translation>即答 (Sokuto) について(&amp;A)</translation>
    </message>
    <message>
        <source>Preparing the search…</source>
        <translation>検索の準備をしています…</translation>
    </message>
    <message>
        <source>Fa&amp;vourite</source>
        <comment>Marks the shown entry, or takes the mark away</comment>
        <translation>お気に入り(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Supervisor</source>
        <comment>Menu: what only supervisors do</comment>
        <translation>管理(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unlock editing…</source>
        <translation>編集ロックを解除(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <comment>Ends editing</comment>
        <translation>ロック(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;eave the search</source>
        <comment>Empties the search box, then leaves the category</comment>
        <translation>検索をやめる(&amp;E)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>次の枠へ(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>The search box holds %n character(s); what was beyond them is left out.</source>
        <extracomment>A text that was pasted into the search box is too long; %n is how many characters it holds</extracomment>
        <translation>
            <numerusform>検索欄に入るのは %n 文字までです。それより後ろは切り捨てました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>使い方(&amp;M)</translation>
    </message>
</context>
<context>
    <name>sokuto::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>:/manual/en.md</source>
        <extracomment>The file of the manual in this language: :/manual/ja.md for Japanese</extracomment>
        <translation>:/manual/ja.md</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>Headings of a table: a key, and what it does</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>does</source>
        <translation>働き</translation>
    </message>
</context>
<context>
    <name>sokuto::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>この知らせを閉じる</translation>
    </message>
</context>
<context>
    <name>sokuto::OwnCopyDialog</name>
    <message>
        <source>Choose where the copy is to be kept.</source>
        <translation>コピーの保存先を選んでください。</translation>
    </message>
    <message>
        <source>Enter your name. It stands in the history beside every change.</source>
        <translation>お名前を入力してください。変更履歴に残ります。</translation>
    </message>
    <message>
        <source>Enter the passphrase that is to change.</source>
        <translation>変更するパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Supervisor and administrator need different passphrases.</source>
        <translation>SV と管理者には別々のパスフレーズが必要です。</translation>
    </message>
    <message>
        <source>Make an own copy to edit</source>
        <translation>編集用のコピーを作る</translation>
    </message>
    <message>
        <source>This FAQ cannot be edited where it is: it came with the program, or you may not write the file. Make a copy of your own, on this computer or on a shared drive. From then on this desk uses the copy.</source>
        <translation>この FAQ は、プログラムに付属のものか、書き込みの権限がないファイルのため、このままでは編集できません。このコンピューターか共有ドライブに自分のコピーを作ってください。以後、この席ではそのコピーを使います。</translation>
    </message>
    <message>
        <source>&amp;Make the copy and unlock it</source>
        <translation>コピーを作って解除(&amp;M)</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>パスフレーズの設定</translation>
    </message>
    <message>
        <source>Nobody has set a passphrase for this FAQ yet. Whoever knows it can edit the FAQ. It guards against slips; against people the rights of the file guard.</source>
        <translation>この FAQ にはまだパスフレーズがありません。パスフレーズを知っている人は FAQ を編集できます。パスフレーズはうっかり操作を防ぐものです。人による改変はファイルの権限で防いでください。</translation>
    </message>
    <message>
        <source>&amp;Set the passphrase and unlock</source>
        <translation>設定して解除(&amp;S)</translation>
    </message>
    <message>
        <source>Change passphrases</source>
        <translation>パスフレーズの変更</translation>
    </message>
    <message>
        <source>What is left empty stays as it is.</source>
        <translation>空欄のままにしたものは変わりません。</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Place of the copy</source>
        <translation>コピーの保存先(&amp;P)</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>選ぶ(&amp;O)…</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>お名前(&amp;N)</translation>
    </message>
    <message>
        <source>Supervisor&apos;s pa&amp;ssphrase</source>
        <translation>SV のパスフレーズ(&amp;S)</translation>
    </message>
    <message>
        <source>The same aga&amp;in</source>
        <translation>もう一度(&amp;I)</translation>
    </message>
    <message>
        <source>An administrator may also change passphrases. Without one, the supervisor may.</source>
        <translation>管理者はパスフレーズも変更できます。管理者を設けない場合は SV が変更できます。</translation>
    </message>
    <message>
        <source>A&amp;dministrator&apos;s passphrase</source>
        <translation>管理者のパスフレーズ(&amp;D)</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>もう一度(&amp;G)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sokuto::PassphraseFields</name>
    <message numerus="yes">
        <source>A passphrase has at least %n characters.</source>
        <translation>
            <numerusform>パスフレーズは %n 文字以上にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same yet.</source>
        <translation>二つのパスフレーズが一致していません。</translation>
    </message>
</context>
<context>
    <name>sokuto::PlacesTable</name>
    <message>
        <source>Places</source>
        <translation>該当箇所</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Spoken line</source>
        <translation>読み上げ文</translation>
    </message>
    <message>
        <source>Internal memo</source>
        <translation>内部メモ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>参照元</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>言い換え</translation>
    </message>
</context>
<context>
    <name>sokuto::RecallLine</name>
    <message>
        <source>How the search was understood</source>
        <extracomment>Accessible name of the line under the search box</extracomment>
        <translation>検索の解釈</translation>
    </message>
</context>
<context>
    <name>sokuto::Renewals</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The FAQ was read again: it is the edition of %1 now.</source>
        <extracomment>%1 is the issue date of the FAQ, as 2024-10-10</extracomment>
        <translation>FAQ を読み直しました。今は %1 版です。</translation>
    </message>
    <message>
        <source>The FAQ was read again: it is edition %1 now.</source>
        <extracomment>%1 counts the published editions of the FAQ</extracomment>
        <translation>FAQ を読み直しました。今は第%1版です。</translation>
    </message>
    <message>
        <source>%1, which was in view, is no longer in the FAQ.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>表示していた %1 は、FAQ からなくなりました。</translation>
    </message>
    <message>
        <source>%1 has just been changed elsewhere. What you see is its new text.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>%1 は、たった今ほかで変更されました。表示しているのは新しい内容です。</translation>
    </message>
    <message>
        <source>%1 has just been withdrawn elsewhere. Do not read it to callers.</source>
        <extracomment>%1 is the number of an entry; it is still in view, but no longer public</extracomment>
        <translation>%1 は、たった今ほかで公開が取りやめになりました。案内に使わないでください。</translation>
    </message>
    <message>
        <source>%1 has been published again. What you see is its present text.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>%1 は、ふたたび公開されました。表示しているのは今の内容です。</translation>
    </message>
</context>
<context>
    <name>sokuto::ReplaceModel</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>置換後</translation>
    </message>
</context>
<context>
    <name>sokuto::ResultTable</name>
    <message>
        <source>Questions</source>
        <extracomment>Accessible name of the list in the middle</extracomment>
        <translation>質問一覧</translation>
    </message>
    <message>
        <source>Relevance</source>
        <extracomment>Sort order of the list: best hits first</extracomment>
        <translation>適合順</translation>
    </message>
    <message>
        <source>By No</source>
        <extracomment>Sort order of the list: by the number printed on the sheet</extracomment>
        <translation>No順</translation>
    </message>
    <message>
        <source>By question</source>
        <extracomment>Sort order of the list: by the text of the question</extracomment>
        <translation>質問順</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <extracomment>%1 is the order, such as &quot;Relevance&quot;</extracomment>
        <translation>並び順：%1</translation>
    </message>
</context>
<context>
    <name>sokuto::SearchBar</name>
    <message>
        <source>Only in “%1”. Press to search all categories.</source>
        <extracomment>%1 is the name of a category; pressing the chip shows every category again</extracomment>
        <translation>「%1」の中だけを見ています。押すとすべての分類に戻ります。</translation>
    </message>
    <message>
        <source>Leave the category “%1”</source>
        <extracomment>%1 is the name of a category</extracomment>
        <translation>分類「%1」を外す</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Accessible name of the search box</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Romaji, kana or the caller&apos;s own words</source>
        <extracomment>Hint in the search box</extracomment>
        <translation>ローマ字・かな・話し言葉のまま検索</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>検索を消す (Esc)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消す</translation>
    </message>
</context>
<context>
    <name>sokuto::ServiceReports</name>
    <message>
        <source>The FAQ file is not there any more. What you see is as it was when it was last read.</source>
        <translation>FAQファイルが見つからなくなりました。表示しているのは、最後に読み込んだときの内容です。</translation>
    </message>
    <message>
        <source>Try again  F5</source>
        <translation>やり直す  F5</translation>
    </message>
    <message>
        <source>Favourites and recently seen entries will be lost when this window is closed. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>お気に入りと最近見た項目は、このウィンドウを閉じると失われます。%1</translation>
    </message>
</context>
<context>
    <name>sokuto::SessionDesk</name>
    <message>
        <source>Editing was locked because nobody was there for a while.</source>
        <translation>しばらく操作がなかったため、編集をロックしました。</translation>
    </message>
    <message>
        <source>Editing was locked: another FAQ was put in the place of the one you had unlocked, or its passphrases were changed. Unlock it again to go on.</source>
        <translation>編集をロックしました。ロックを解除した FAQ が別の FAQ に置き換えられたか、パスフレーズが変更されたためです。続けるには、もう一度ロックを解除してください。</translation>
    </message>
    <message>
        <source>Editing is unlocked.</source>
        <translation>編集ロックを解除しました。</translation>
    </message>
    <message>
        <source>The passphrases are set.</source>
        <translation>パスフレーズを設定しました。</translation>
    </message>
    <message>
        <source>Something is not saved yet. Save it or give it up, then lock.</source>
        <translation>保存していない変更があります。保存するか破棄してから、ロックしてください。</translation>
    </message>
    <message>
        <source>Chan&amp;ge passphrases…</source>
        <translation>パスフレーズの変更(&amp;G)…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Not saved, but kept as a draft at this desk: %1.</source>
        <extracomment>%1 lists what is not saved, as in &quot;entry 1-2, entry 1-5&quot;</extracomment>
        <translation>保存されていませんが、書きかけがこの席に残ります：%1</translation>
    </message>
    <message>
        <source>Not saved, and lost: %1.</source>
        <extracomment>%1 lists what is not saved, as in &quot;the synonyms, the import of a.xlsx&quot;</extracomment>
        <translation>保存されておらず、失われます：%1</translation>
    </message>
    <message>
        <source>Not finished, and nothing of it is left: %1.</source>
        <extracomment>%1 names a file that is being written, as in &quot;the export to a.xlsx&quot;</extracomment>
        <translation>途中で中止され、何も残りません：%1</translation>
    </message>
    <message>
        <source>Close Sokuto although not everything is saved?</source>
        <translation>保存していないものがあります。それでも即答を終了しますか？</translation>
    </message>
    <message>
        <source>Open another FAQ although not everything is saved?</source>
        <translation>保存していないものがあります。それでも別の FAQ を開きますか？</translation>
    </message>
    <message>
        <source>Close Sokuto</source>
        <translation>即答を終了</translation>
    </message>
    <message>
        <source>Open the other FAQ</source>
        <translation>別の FAQ を開く</translation>
    </message>
</context>
<context>
    <name>sokuto::SheetDesk</name>
    <message>
        <source>Written: %1</source>
        <extracomment>%1 is a file path</extracomment>
        <translation>書き出しました：%1</translation>
    </message>
    <message>
        <source>Somebody else has changed the same entries meanwhile. Nothing was written. Go back and look at the changes again.</source>
        <translation>その間に他の人が同じ項目を変更しました。何も書き込んでいません。戻って変更内容を確認し直してください。</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Import a sheet…</source>
        <translation>表の取り込み(&amp;I)…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Import of a sheet</source>
        <translation>表の取り込み</translation>
    </message>
    <message>
        <source>Took the import back</source>
        <translation>取り込みの取り消し</translation>
    </message>
    <message>
        <source>the import</source>
        <extracomment>In a list of what is not saved; %1 is the name of a file</extracomment>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>the import of %1</source>
        <translation>%1 の取り込み</translation>
    </message>
    <message>
        <source>the export to %1</source>
        <extracomment>In a list of what is not finished; %1 is the name of a file</extracomment>
        <translation>%1 への書き出し</translation>
    </message>
    <message>
        <source>The import is open in a window of its own. Finish or close it, then you can go on here.</source>
        <translation>取り込みのウィンドウが開いています。取り込みを終えるか閉じると、ここで操作を続けられます。</translation>
    </message>
</context>
<context>
    <name>sokuto::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>キー一覧</translation>
    </message>
</context>
<context>
    <name>sokuto::SourcesField</name>
    <message>
        <source>Add a source</source>
        <translation>参照元を追加</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Address (https://…)</source>
        <translation>アドレス（https://…）</translation>
    </message>
    <message>
        <source>Title of source %1</source>
        <extracomment>%1 counts the sources of an entry from 1</extracomment>
        <translation>参照元 %1 のタイトル</translation>
    </message>
    <message>
        <source>Address of source %1</source>
        <translation>参照元 %1 のアドレス</translation>
    </message>
    <message>
        <source>Remove source %1</source>
        <translation>参照元 %1 を外す</translation>
    </message>
</context>
<context>
    <name>sokuto::StarButton</name>
    <message>
        <source>Favourite</source>
        <extracomment>Accessible name of the star beside the copy buttons; it is on or off</extracomment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>No longer a favourite (Ctrl+D)</source>
        <translation>お気に入りから外す (Ctrl+D)</translation>
    </message>
    <message>
        <source>Make it a favourite (Ctrl+D)</source>
        <translation>お気に入りに入れる (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>sokuto::StatusLine</name>
    <message>
        <source>%1 of %2 entries  ・  %3 ms</source>
        <extracomment>%1 hits of %2 entries, found in %3 milliseconds</extracomment>
        <translation>%1 件 / %2 件  ・  %3 ms</translation>
    </message>
    <message>
        <source>editing</source>
        <translation>編集中</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>FAQ of %1  ・  %2</source>
        <extracomment>%1 is the issue date of the FAQ, %2 &quot;read-only&quot; or &quot;editing&quot;</extracomment>
        <translation>FAQ %1 版  ・  %2</translation>
    </message>
    <message>
        <source>FAQ edition %1  ・  %2</source>
        <extracomment>%1 counts the published editions of the FAQ, %2 is &quot;read-only&quot; or &quot;editing&quot;</extracomment>
        <translation>FAQ 第%1版  ・  %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries, the best %3 are listed  ・  %4 ms</source>
        <extracomment>%1 hits of %2 entries, of which the best %3 stand in the list, found in %4 milliseconds</extracomment>
        <translation>%1 件 / %2 件（上位 %3 件を表示）・%4 ms</translation>
    </message>
</context>
<context>
    <name>sokuto::SupervisorDesk</name>
    <message>
        <source>Took the last save back</source>
        <translation>直前の保存を取り消し</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Somebody else changed the same entry meanwhile, in other places: %1. Both changes were kept.</source>
        <extracomment>%1 is a list of entries with the names of those who changed them</extracomment>
        <translation>ほかの人も同じ項目の別の箇所を変更していました: %1。両方の変更を残しました。</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>履歴を見る</translation>
    </message>
    <message>
        <source>Listed only: %1</source>
        <extracomment>%1 is the name of a filter: drafts, in review, …</extracomment>
        <translation>絞り込み中: %1</translation>
    </message>
    <message>
        <source>List all entries</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Drafts were left of: %1</source>
        <extracomment>%1 lists the numbers of entries, as in &quot;1-2, 1-5&quot;</extracomment>
        <translation>書きかけが残っています：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>続きを書く</translation>
    </message>
    <message>
        <source>Take the last &amp;save back</source>
        <translation>直前の保存を取り消す(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;History of the entry…</source>
        <translation>この項目の履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Approval by a second person…</source>
        <translation>別の人による承認(&amp;A)…</translation>
    </message>
    <message>
        <source>History of the whole FA&amp;Q…</source>
        <translation>FAQ 全体の履歴(&amp;Q)…</translation>
    </message>
    <message>
        <source>Dele&amp;ted entries…</source>
        <translation>削除された項目(&amp;T)…</translation>
    </message>
    <message>
        <source>The last save was taken back.</source>
        <translation>直前の保存を取り消しました。</translation>
    </message>
    <message>
        <source>What you wrote in %1 is kept at this desk as a draft. The published answer is unchanged.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>%1 に書いたものは、書きかけとしてこの席に残してあります。公開中の回答は変わっていません。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>続きを書く</translation>
    </message>
</context>
<context>
    <name>sokuto::SynonymModel</name>
    <message>
        <source>Official word</source>
        <translation>正式な語</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>同じ意味の語</translation>
    </message>
    <message>
        <source>Outdated words</source>
        <translation>旧い語</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>sokuto::SynonymsEditor</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>A group has a note and no words.</source>
        <translation>備考だけで語のない組があります。</translation>
    </message>
    <message>
        <source>“%1” stands alone: a group needs two words.</source>
        <translation>「%1」だけの組です。語が二つ以上必要です。</translation>
    </message>
    <message>
        <source>“%1” stands twice in one group.</source>
        <translation>「%1」が一つの組に二度出ています。</translation>
    </message>
    <message>
        <source>“%1” stands in the groups of “%2” and “%3”: a search for it mixes both.</source>
        <translation>「%1」が「%2」の組と「%3」の組の両方にあります。検索では両方が混ざります。</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <extracomment>Note of a revision</extracomment>
        <translation>同義語</translation>
    </message>
    <message>
        <source>Synonym groups</source>
        <translation>同義語の組</translation>
    </message>
    <message>
        <source>Several words in a cell are divided by 「、」. Outdated words are found, and the content checks tell where they still stand.</source>
        <extracomment>「、」 is what divides the words of a cell</extracomment>
        <translation>一つの欄に複数の語を書くときは「、」で区切ります。旧い語でも検索でき、内容の点検で残っている箇所が分かります。</translation>
    </message>
    <message>
        <source>&amp;Add a group</source>
        <translation>組を追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove the group</source>
        <translation>組を削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Give up the changes</source>
        <translation>変更を破棄(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>sokuto::ThemeMenu</name>
    <message>
        <source>Follow the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>A light theme</extracomment>
        <translation>明るい配色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>A dark theme</extracomment>
        <translation>暗い配色(&amp;D)</translation>
    </message>
</context>
<context>
    <name>sokuto::ToolRow</name>
    <message>
        <source>At this desk the FAQ is read, not changed.</source>
        <translation>この席ではFAQを読むだけで、変更はしません。</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>すべての分類</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <extracomment>%1 is the category shown</extracomment>
        <translation>分類：%1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Larger answer</source>
        <translation>回答の文字を大きく</translation>
    </message>
    <message>
        <source>Smaller answer</source>
        <translation>回答の文字を小さく</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <extracomment>%1 is the role at this desk: operator, supervisor, administrator</extracomment>
        <translation>役割: %1</translation>
    </message>
    <message>
        <source>Editing is unlocked.</source>
        <translation>編集できます。</translation>
    </message>
</context>
<context>
    <name>sokuto::TryIt</name>
    <message>
        <source>Nothing is found.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>&amp;Try a search</source>
        <translation>試しに検索(&amp;T)</translation>
    </message>
    <message>
        <source>What a caller says</source>
        <translation>電話口での言い方</translation>
    </message>
    <message>
        <source>With the synonyms as they are</source>
        <translation>現在の同義語の場合</translation>
    </message>
    <message>
        <source>Found with the synonyms as they are</source>
        <translation>現在の同義語での検索結果</translation>
    </message>
    <message>
        <source>With your changes (what differs is bold)</source>
        <translation>変更後の場合（違いは太字）</translation>
    </message>
    <message>
        <source>Found with your changes</source>
        <translation>変更後の検索結果</translation>
    </message>
</context>
<context>
    <name>sokuto::UnlockDialog</name>
    <message>
        <source>Looking at the passphrase…</source>
        <translation>パスフレーズを確認しています…</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. The next try is allowed from %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>パスフレーズの間違いが続きました。次に試せるのは %1 以降です。</translation>
    </message>
    <message>
        <source>That passphrase is wrong. The next try is allowed from %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>パスフレーズが違います。次に試せるのは %1 以降です。</translation>
    </message>
    <message numerus="yes">
        <source>That passphrase is wrong. %n more tries, then there is a pause.</source>
        <translation>
            <numerusform>パスフレーズが違います。あと %n 回間違えると、しばらく試せなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock editing</source>
        <translation>編集ロックの解除</translation>
    </message>
    <message>
        <source>With the supervisor&apos;s or the administrator&apos;s passphrase the FAQ can be edited at this desk. The name stands in the history beside every change.</source>
        <translation>SV または管理者のパスフレーズを入力すると、この席で FAQ を編集できます。お名前は変更履歴に残ります。</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>お名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解除(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
</TS>
