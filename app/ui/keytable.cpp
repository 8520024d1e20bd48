// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keytable.h"

namespace sokuto {

using namespace Qt::StringLiterals;

QList<KeyTable::Part> KeyTable::parts()
{
    return {{tr("Find, read, copy"), ofReading()}, {tr("The window"), ofWindow()},
        {tr("While editing is unlocked"), ofSupervisors()}, {tr("In the editor"), ofEditor()}};
}

QList<KeyTable::Row> KeyTable::ofReading()
{
    return {
        {{u"Ctrl+K"_s, u"Ctrl+F"_s, u"F3"_s}, tr("To the search box, everything selected")},
        {{u"↓"_s, u"↑"_s}, tr("Next and previous entry; the caret stays in the search box")},
        {{u"Alt+1"_s, u"…"_s, u"Alt+9"_s}, tr("Choose one of the visible entries")},
        {{u"Page ↓"_s, u"Page ↑"_s}, tr("Scroll the answer")},
        {{u"Enter"_s}, tr("Copy the answer")},
        {{u"Shift+Enter"_s}, tr("Copy question, answer and sources")},
        {{u"Ctrl+C"_s}, tr("Copy the selected text, or the answer when none is selected")},
        {{u"Ctrl+D"_s}, tr("Make the entry a favourite, or no longer")},
        {{u"Esc"_s}, tr("Leave the search, then the category")},
        {{u"Ctrl+L"_s}, tr("Search loosely")},
        {{u"Alt+0"_s}, tr("Search all categories")},
        {{u"Alt+←"_s, u"Alt+→"_s}, tr("Back and forward through the entries seen")},
    };
}

QList<KeyTable::Row> KeyTable::ofWindow()
{
    return {
        {{u"F6"_s, u"Shift+F6"_s}, tr("Next and previous pane")},
        {{u"Ctrl++"_s, u"Ctrl+−"_s, u"Ctrl+0"_s}, tr("Larger, smaller and normal size of the answer")},
        {{u"Ctrl+O"_s, u"F5"_s}, tr("Open another FAQ; read this one again")},
        {{u"Ctrl+Shift+E"_s, u"Ctrl+P"_s}, tr("Export to a sheet; print or PDF")},
        {{u"Ctrl+Shift+L"_s}, tr("Unlock editing, or lock it")},
        {{u"F1"_s, u"Ctrl+/"_s}, tr("The manual; the page of keys")},
        {{u"Ctrl+Q"_s}, tr("Quit")},
    };
}

QList<KeyTable::Row> KeyTable::ofSupervisors()
{
    return {
        {{u"Ctrl+E"_s, u"F2"_s}, tr("Edit the entry")},
        {{u"Ctrl+N"_s, u"Ctrl+Shift+D"_s}, tr("A new entry; a copy of this one")},
        {{u"Ctrl+H"_s, u"Ctrl+Shift+H"_s}, tr("History of the entry; of the whole FAQ")},
        {{u"Ctrl+Alt+Z"_s}, tr("Take the last save back")},
        {{u"F7"_s}, tr("Content checks")},
        {{u"Ctrl+Shift+Y"_s}, tr("Synonyms, with a box to try them")},
        {{u"Ctrl+Shift+F"_s}, tr("Find and replace")},
        {{u"Ctrl+I"_s}, tr("Import a sheet")},
    };
}

QList<KeyTable::Row> KeyTable::ofEditor()
{
    return {
        {{u"Ctrl+S"_s, u"Ctrl+Enter"_s}, tr("Publish or save; the same and close")},
        {{u"Ctrl+Shift+S"_s}, tr("Save as draft; of a published entry: keep the draft and close")},
        {{u"Ctrl+Z"_s, u"Ctrl+Shift+Z"_s}, tr("Undo, redo")},
        {{u"Ctrl+T"_s}, tr("Confirmed today")},
        {{u"Ctrl+1"_s, u"…"_s, u"Ctrl+4"_s}, tr("Checks, preview, history, difference")},
        {{u"F8"_s}, tr("To the next finding")},
        {{u"F6"_s}, tr("Between the fields and what stands beside them")},
        {{u"Ctrl+W"_s}, tr("Close the editor")},
    };
}

} // namespace sokuto
