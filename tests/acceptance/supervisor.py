# SPDX-License-Identifier: GPL-3.0-or-later
"""The supervisor's desk: an own copy is made and unlocked, what changes elsewhere comes by itself, the past is
compared and brought back."""
import sys

from gi.repository import Atspi

from harness import Desk, equal, keys, play, sheet, squeezed, typed, wait
from unlocking import COPY, PHRASE, ctl, make_copy, try_passphrase, unlock, unlocked

SHEET = sheet()
ANSWER = SHEET["1-11"][2]


def description_of(desk, name):
    return desk.node(name).get_description()


def older_revision(desk):
    """The window of the past has the keyboard, and in it the list."""
    wait("the list with the keyboard", lambda: desk.focused() is not None)
    keys("Down")
    wait("an older state", lambda: desk.node("Restore this state").get_state_set().contains(Atspi.StateType.ENABLED))


def change_elsewhere(number, old, new):
    """What another supervisor's program would do: the same file, one answer changed."""
    table = COPY.with_name("sheet.tsv")
    table.unlink(missing_ok=True)
    ctl("export", "--from", str(COPY), str(table))
    text = table.read_text(encoding="utf-8")
    assert old in text, old
    table.write_text(text.replace(old, new, 1), encoding="utf-8")
    ctl("import", str(table), "--into", str(COPY))


def the_bundled_FAQ_is_copied_and_the_copy_unlocked():
    with Desk(language="en") as desk:
        make_copy(desk)
        assert COPY.is_file()
        equal(desk.numbers(), list(SHEET))


def it_is_in_use_after_a_restart_and_locked():
    with Desk(language="en") as desk:
        desk.node("Role: Operator")
        wait("the entries of the copy", lambda: desk.row_count() == len(SHEET))
        try_passphrase(desk, "wrong-passphrase")
        desk.has_sentence("4 more tries")
        keys("ctrl+a")
        typed(PHRASE)
        keys("Return")
        unlocked(desk)
        keys("ctrl+shift+l")
        desk.node("Role: Operator")


def what_changes_elsewhere_comes_by_itself():
    with Desk(language="en") as desk:
        desk.search("1-11")
        desk.wait_first("1-11")
        desk.wait_answer(ANSWER)
        change_elsewhere("1-11", ANSWER[:12], "【改】" + ANSWER[:12])
        desk.wait_answer("【改】" + ANSWER)
        desk.has_sentence("1-11 has just been changed elsewhere")
        equal(desk.searched(), "1-11")
        keys("ctrl+k")
        typed("1-1")  # the next caller
        wait("the line to go", lambda: not desk.sentence_like("has just been changed elsewhere"))


def the_past_is_compared_by_words_and_brought_back():
    with Desk(language="en") as desk:
        desk.search("1-11")
        desk.wait_answer("【改】" + ANSWER)
        unlock(desk)
        keys("ctrl+h")
        wait("what was added", lambda: "added" in description_of(desk, "Difference")
             and "改" in description_of(desk, "Difference"))
        wait("the two revisions", lambda: desk.node("Revisions of the entry").get_child_count() == 2)
        older_revision(desk)
        keys("alt+r")
        wait("the old answer", lambda: squeezed(desk.answer()).startswith(squeezed(ANSWER)[:20]))
        wait("a third revision", lambda: desk.node("Revisions of the entry").get_child_count() == 3)


def what_was_saved_is_taken_back():
    with Desk(language="en") as desk:
        desk.search("1-11")
        desk.wait_answer(ANSWER)
        unlock(desk)
        keys("ctrl+h")
        wait("three revisions", lambda: desk.node("Revisions of the entry").get_child_count() == 3)
        older_revision(desk)
        keys("alt+r")
        wait("the changed answer", lambda: "【改】" in desk.answer())
        keys("Escape")
        desk.focus_window()
        keys("ctrl+alt+z")
        wait("the answer before", lambda: "【改】" not in desk.answer())


if __name__ == "__main__":
    sys.exit(play(
        the_bundled_FAQ_is_copied_and_the_copy_unlocked,
        it_is_in_use_after_a_restart_and_locked,
        what_changes_elsewhere_comes_by_itself,
        the_past_is_compared_by_words_and_brought_back,
        what_was_saved_is_taken_back,
    ))
