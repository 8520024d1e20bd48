<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CheckCommand</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n places)</source>
        <translation>
            <numerusform>%1 (%n place)</numerusform>
            <numerusform>%1 (%n places)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryNotices</name>
    <message numerus="yes">
        <source>The answer mentions %n date(s) that have passed: %1. Check before you read it out.</source>
        <extracomment>%1 is a list of dates as they are written in the answer; %n is how many</extracomment>
        <translation>
            <numerusform>The answer mentions %n date that has passed: %1. Check before you read it out.</numerusform>
            <numerusform>The answer mentions %n dates that have passed: %1. Check before you read it out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer mentions %n date(s) that have passed: %1 and others. Check before you read it out.</source>
        <extracomment>%1 is a list of some of the dates as they are written in the answer; %n is how many there are</extracomment>
        <translation>
            <numerusform>The answer mentions %n date that has passed: %1 and others. Check before you read it out.</numerusform>
            <numerusform>The answer mentions %n dates that have passed: %1 and others. Check before you read it out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%1 as written (%n)</source>
        <extracomment>%1 is a word of the query, %n the number of entries it was found in</extracomment>
        <translation>
            <numerusform>%1 as written (%n)</numerusform>
            <numerusform>%1 as written (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>number %1 (%n)</source>
        <extracomment>a number in another writing, e.g. １－１１ → 1-11</extracomment>
        <translation>
            <numerusform>number %1 (%n)</numerusform>
            <numerusform>number %1 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>number %1 → %2 (%n)</source>
        <translation>
            <numerusform>number %1 → %2 (%n)</numerusform>
            <numerusform>number %1 → %2 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by reading → %2 (%n)</source>
        <extracomment>%1 was typed in kana or romaji, %2 is the word it was taken for</extracomment>
        <translation>
            <numerusform>%1 by reading → %2 (%n)</numerusform>
            <numerusform>%1 by reading → %2 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by synonym → %2 (%n)</source>
        <extracomment>%1 is the typed word, %2 the word with the same meaning</extracomment>
        <translation>
            <numerusform>%1 by synonym → %2 (%n)</numerusform>
            <numerusform>%1 by synonym → %2 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 typo mended → %2 (%n)</source>
        <extracomment>%1 is the mistyped word, %2 the mended one</extracomment>
        <translation>
            <numerusform>%1 typo mended → %2 (%n)</numerusform>
            <numerusform>%1 typo mended → %2 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly “%1” (%n)</source>
        <translation>
            <numerusform>exactly “%1” (%n)</numerusform>
            <numerusform>exactly “%1” (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %1 (%n)</source>
        <translation>
            <numerusform>without %1 (%n)</numerusform>
            <numerusform>without %1 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n)</source>
        <comment>a field of the query, such as 分類:全般</comment>
        <translation>
            <numerusform>%1 (%n)</numerusform>
            <numerusform>%1 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 let go: never together with the rest (%n)</source>
        <extracomment>the word exists (in %n entries) but never together with the rest of the query</extracomment>
        <translation>
            <numerusform>%1 let go: never together with the rest (%n)</numerusform>
            <numerusform>%1 let go: never together with the rest (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 lists numbers of entries, %n counts others</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 only outside the filter (%n)</source>
        <extracomment>%1 is a word of the query that only entries have which its fields or exclusions take away</extracomment>
        <translation>
            <numerusform>%1 only outside the filter (%n)</numerusform>
            <numerusform>%1 only outside the filter (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintView</name>
    <message numerus="yes">
        <source>Issued %1, %n entries</source>
        <extracomment>%1 is a date, %n the number of entries</extracomment>
        <translation>
            <numerusform>Issued %1, %n entry</numerusform>
            <numerusform>Issued %1, %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetMessages</name>
    <message numerus="yes">
        <source>Not changed, because a second person approves: %n (%1)</source>
        <extracomment>%n counts entries, %1 lists their numbers</extracomment>
        <translation>
            <numerusform>Not changed, because a second person approves: %n (%1)</numerusform>
            <numerusform>Not changed, because a second person approves: %n (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message numerus="yes">
        <source>%1 has %n fault(s). Use a copy that is known to be good.</source>
        <translation>
            <numerusform>%1 has %n fault. Use a copy that is known to be good.</numerusform>
            <numerusform>%1 has %n faults. Use a copy that is known to be good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sokuto::CategoriesDialog</name>
    <message numerus="yes">
        <source>%n entries have Nos that begin with %1-. Shall they begin with %2-?</source>
        <translation>
            <numerusform>%n entry has a No that begins with %1-. Shall it begin with %2-?</numerusform>
            <numerusform>%n entries have Nos that begin with %1-. Shall they begin with %2-?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have Nos that begin with %1-. They cannot begin with %2- yet, because references to them would be rewritten.</source>
        <translation>
            <numerusform>%n entry has a No that begins with %1-. It cannot begin with %2- yet, because references to it would be rewritten.</numerusform>
            <numerusform>%n entries have Nos that begin with %1-. They cannot begin with %2- yet, because references to them would be rewritten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sokuto::ChecksPanel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct &amp;all %n safe one(s)…</source>
        <translation>
            <numerusform>Correct &amp;all %n safe one…</numerusform>
            <numerusform>Correct &amp;all %n safe ones…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sokuto::CorrectionsDialog</name>
    <message numerus="yes">
        <source>%n place(s) in %1 entries</source>
        <extracomment>%1 is a number of entries</extracomment>
        <translation>
            <numerusform>%n place in %1 entries</numerusform>
            <numerusform>%n places in %1 entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sokuto::EditorWindow</name>
    <message numerus="yes">
        <source>%1 (%n more to put right)</source>
        <translation>
            <numerusform>%1 (%n more to put right)</numerusform>
            <numerusform>%1 (%n more to put right)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries refer to No %1. Shall they refer to No %2 from now on?</source>
        <translation>
            <numerusform>%n entry refers to No %1. Shall it refer to No %2 from now on?</numerusform>
            <numerusform>%n entries refer to No %1. Shall they refer to No %2 from now on?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries refer to No %1, and a second person approves what changes in them. Save the entry as No %2 all the same?</source>
        <translation>
            <numerusform>%n entry refers to No %1, and a second person approves what changes in it. Save the entry as No %2 all the same?</numerusform>
            <numerusform>%n entries refer to No %1, and a second person approves what changes in them. Save the entry as No %2 all the same?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These entries: %1. Left as they are, their references lead nowhere.</source>
        <extracomment>%1 lists the numbers of entries</extracomment>
        <translation>
            <numerusform>This entry: %1. Left as it is, its reference leads nowhere.</numerusform>
            <numerusform>These entries: %1. Left as they are, their references lead nowhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rewrite them</source>
        <translation>
            <numerusform>Rewrite it</numerusform>
            <numerusform>Rewrite them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave them</source>
        <translation>
            <numerusform>Leave it</numerusform>
            <numerusform>Leave them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sokuto::EmptyState</name>
    <message numerus="yes">
        <source>Elsewhere there are %n hit(s).</source>
        <translation>
            <numerusform>Elsewhere there is %n hit.</numerusform>
            <numerusform>Elsewhere there are %n hits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without “%1” there are %n hit(s).</source>
        <extracomment>%1 is a field or an exclusion of the query, such as 分類:全般 or -海外</extracomment>
        <translation>
            <numerusform>Without “%1” there is %n hit.</numerusform>
            <numerusform>Without “%1” there are %n hits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sokuto::ExportDialog</name>
    <message numerus="yes">
        <source>The whole &amp;FAQ (%n entries)</source>
        <translation>
            <numerusform>The whole &amp;FAQ (%n entry)</numerusform>
            <numerusform>The whole &amp;FAQ (%n entries)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The entries in the &amp;list (%n)</source>
        <translation>
            <numerusform>The entry in the &amp;list (%n)</numerusform>
            <numerusform>The entries in the &amp;list (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sokuto::FindReplace</name>
    <message numerus="yes">
        <source>%n place(s), %1 ticked, in %2 entries</source>
        <extracomment>%1 is how many of them are ticked, %2 in how many entries these are</extracomment>
        <translation>
            <numerusform>%n place, %1 ticked, in %2 entries</numerusform>
            <numerusform>%n places, %1 ticked, in %2 entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in %1 entries replaced; %2 takes it back.</source>
        <extracomment>%1 is a number of entries, %2 a key</extracomment>
        <translation>
            <numerusform>%n place in %1 entries replaced; %2 takes it back.</numerusform>
            <numerusform>%n places in %1 entries replaced; %2 takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was replaced: a second person approves what operators see of %1. Change them in the editor and save them as “in review”.</source>
        <extracomment>%1 lists the numbers of %n entries</extracomment>
        <translation>
            <numerusform>Nothing was replaced: a second person approves what operators see of %1. Change it in the editor and save it as “in review”.</numerusform>
            <numerusform>Nothing was replaced: a second person approves what operators see of %1. Change them in the editor and save them as “in review”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are no longer ticked; “Replace” now replaces the rest.</source>
        <translation>
            <numerusform>It is no longer ticked; “Replace” now replaces the rest.</numerusform>
            <numerusform>They are no longer ticked; “Replace” now replaces the rest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sokuto::ImportWizardChanges</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retire the %n entries that the sheet does not have</source>
        <translation>
            <numerusform>&amp;Retire the %n entry that the sheet does not have</numerusform>
            <numerusform>&amp;Retire the %n entries that the sheet does not have</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retire %n of the %1 entries that the sheet does not have; a second person approves the others</source>
        <extracomment>%1 is a number of entries</extracomment>
        <translation>
            <numerusform>&amp;Retire %n of the %1 entries that the sheet does not have; a second person approves the others</numerusform>
            <numerusform>&amp;Retire %n of the %1 entries that the sheet does not have; a second person approves the others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sokuto::LockTimeMenu</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sokuto::MainWindow</name>
    <message numerus="yes">
        <source>The search box holds %n character(s); what was beyond them is left out.</source>
        <extracomment>A text that was pasted into the search box is too long; %n is how many characters it holds</extracomment>
        <translation>
            <numerusform>The search box holds %n character; what was beyond it is left out.</numerusform>
            <numerusform>The search box holds %n characters; what was beyond them is left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sokuto::PassphraseFields</name>
    <message numerus="yes">
        <source>A passphrase has at least %n characters.</source>
        <translation>
            <numerusform>A passphrase has at least %n character.</numerusform>
            <numerusform>A passphrase has at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sokuto::StatusLine</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sokuto::SynonymsEditor</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sokuto::UnlockDialog</name>
    <message numerus="yes">
        <source>That passphrase is wrong. %n more tries, then there is a pause.</source>
        <translation>
            <numerusform>That passphrase is wrong. %n more try, then there is a pause.</numerusform>
            <numerusform>That passphrase is wrong. %n more tries, then there is a pause.</numerusform>
        </translation>
    </message>
</context>
</TS>
