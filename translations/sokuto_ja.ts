<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Arguments</name>
    <message>
        <source>Print JSON, for scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing on the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too much on the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Write an FAQ as a table or as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ending of TARGET decides: .tsv, .csv or .json. A file that is there is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAQ file to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of the table (utf-8, utf-8-bom, utf-16le, utf-16be, cp932).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from is missing: which FAQ file is to be written out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ending of “%1” is none of .tsv, .csv and .json.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Bring a sheet (TSV or CSV) into an FAQ file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The FAQ file is made when it is missing. Entries that the sheet does not have stay as they are. Everything is written, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAQ file to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tell what would be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire entries that the sheet does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of the sheet (utf-8, utf-16le, utf-16be, cp932); without it, it is detected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who makes the change; without it, the user of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the change is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity of an FAQ that is made; without it, a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--into is missing: which FAQ file is to be changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>Tell which FAQ is in use, and what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAQ file; without it the one that came with the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The file %1 does not exist. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file but a folder or a device. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may read it and that it is within reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check that you may write to it and to its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file %1. Choose another name, or move that file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written, and what was there before is unchanged. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or network drive with %1 reported a fault; nothing was changed. Check the drive and the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file of this program. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is damaged. Nothing was changed in it. Use a copy that is known to be good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of Sokuto (file version %2, this program knows %3). Update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 belongs to Sokuto, but somebody has altered its tables. Nothing was changed in it. Use a copy that is known to be good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another tool has put the file %1 into a mode in which it cannot be read safely (WAL). Ask somebody who may write it to open it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is in use by another program. Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change to %1 was interrupted and must be undone first, but you may not write the file. Ask somebody who may write it to open it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be brought to the present format. It is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The FAQ file could not be read or written (%1). Check the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was not saved; the file is as it was before. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of a kind that cannot be read or written here. Use a .tsv, .csv or .json file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %2 of %1 cannot be read as %3 text: the file is damaged or cut off, or it is in another encoding.</source>
        <extracomment>%3 is the name of a character encoding</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: %2 contain characters that do not exist in %3. Choose UTF-8.</source>
        <extracomment>%2 is a list of Nos or line numbers, %3 the name of a character encoding</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table in %1 cannot be understood: a quotation mark that opens in line %2 is never closed. Perhaps the file is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%2” in %1. The table needs a row of headings with No, 質問 and 回答.</source>
        <extracomment>%2 is a column heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table in %1 is too large: line %2 is beyond the limit of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry in %1 that could be imported. Each entry needs a No, a question and an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else in the meantime. Nothing was saved. Load the FAQ again and look at both texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has characters that cannot be stored. Type the text again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry has no No (“%1”). Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry %1 has no answer. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source of %1 has neither a title nor an address. Fill it in or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an empty line among the words of %1. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two entries with the No %1. Each No may be used once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The category of %1 no longer exists. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The category “%1” still has entries. Move them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The category above “%1” no longer exists. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The category “%1” would stand below itself. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON file cannot be understood at %1.</source>
        <extracomment>%1 is a place in a JSON file, such as sokuto-faq/entries/3/no</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be saved as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary of Japanese words was not found (%1). The search still works, by characters and readings only. Install the package mecab-ipadic-utf8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the program is missing (%1). Install Sokuto again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a valid value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place (&quot;Line 12 (No 1-3), 回答&quot;), %2 a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <extracomment>%2 is a column heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 (No %2)</source>
        <extracomment>%2 is the No of an entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 (No %2), %3</source>
        <extracomment>%2 is the No of an entry, %3 a column heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML markup was turned into plain text with line breaks (%1).</source>
        <extracomment>%1 is a list of HTML tags</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invisible control characters were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet had turned the No into the date “%1”; it was read as %2. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date and was left out. Write dates like 2024/10/10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state “%1” is not known; the entry was taken as published (公開中).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer ends before it begins. Check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no No and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no question and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no answer and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This No is used twice; the second entry was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This No is already used in line %1; the row was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds several lines and tabs. Perhaps a stray quotation mark joined several rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is text after a closing quotation mark; it was kept as part of the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty category cells were filled from the row above, here and below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” above the headings was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column is not known and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column appears a second time; only the first one was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands to the right of the last heading and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category number %1 has two names, “%2” and “%3”. Both were kept as separate categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 as written (%n)</source>
        <extracomment>%1 is a word of the query, %n the number of entries it was found in</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>number %1 (%n)</source>
        <extracomment>a number in another writing, e.g. １－１１ → 1-11</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>number %1 → %2 (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by reading → %2 (%n)</source>
        <extracomment>%1 was typed in kana or romaji, %2 is the word it was taken for</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by synonym → %2 (%n)</source>
        <extracomment>%1 is the typed word, %2 the word with the same meaning</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 typo mended → %2 (%n)</source>
        <extracomment>%1 is the mistyped word, %2 the mended one</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly “%1” (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %1 (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n)</source>
        <comment>a field of the query, such as 分類:全般</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 let go: never together with the rest (%n)</source>
        <extracomment>the word exists (in %n entries) but never together with the rest of the query</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 → now %3)</source>
        <extracomment>%1 says how a word was understood; %2 is the outdated word, %3 the official word that replaced it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this is in the FAQ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found as typed; these are guesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words never occur together; these entries have the most of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The language “%1” is not known; there are ja and en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command %1 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sokuto on the command line: everything but the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help; each command has its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Check an FAQ file thoroughly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAQ file to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--in is missing: which FAQ file is to be checked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n fault(s). Use a copy that is known to be good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sokuto::CategoryTreeModel</name>
    <message>
        <source>All</source>
        <extracomment>First row of the list of categories: every entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <extracomment>Heading above the categories in the left pane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>Column heading: number of entries in a category</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sokuto::DetailPane</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with question and sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sokuto::EntryTableModel</name>
    <message>
        <source>Synonym</source>
        <extracomment>Badge of a hit that was found by a synonym; as short as possible</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Badge of an entry whose answer names a date that has passed, or whose review is due</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <extracomment>Badge of an entry that has an internal memo</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>Badge of an entry that is not published</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar readings</source>
        <extracomment>Heading above hits that were found by mending or guessing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Column heading: the number printed on the society&apos;s sheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
