# SPDX-License-Identifier: GPL-3.0-or-later
"""The operator's main loop on the society's real FAQ: found, read, copied; narrowed, followed, remembered."""
import sys

from harness import Desk, clipboard, equal, keys, play, put_clipboard, sheet, squeezed, wait

SHEET = sheet()
QUESTION, ANSWER = SHEET["1-11"][1:]


def copied(expected, *pressed):
    """The keys put exactly this on the clipboard."""
    put_clipboard("before")
    keys(*pressed)
    wait(f"“{expected[:20]}…” on the clipboard", lambda: clipboard() == expected)


def finds_reads_and_copies_in_Japanese():
    with Desk() as desk:
        desk.search("再発行")
        desk.wait_first("1-11")
        equal(desk.row(0)[1], QUESTION)
        desk.wait_answer(ANSWER)
        put_clipboard("before")
        desk.press(desk.name("copy"))
        wait("the answer on the clipboard", lambda: clipboard() == ANSWER)
        copied(ANSWER, "Return")
        copied(ANSWER, "ctrl+c")
        wait("what was understood", lambda: "再発行" in desk.understood())


def finds_reads_and_copies_in_English():
    with Desk(language="en") as desk:
        for part in ("search", "tree", "table", "answer", "copy"):
            desk.part(part)
        desk.search("saihak")
        desk.wait_first("1-11")
        desk.wait_answer(ANSWER)
        copied(ANSWER, "Return")


def every_answer_is_shown_and_copied_as_the_sheet_has_it():
    tagged = {"4-15", "4-16", "4-17"}
    with Desk() as desk:
        equal(desk.numbers(), list(SHEET))
        for number, (_, question, answer) in SHEET.items():
            equal(desk.row(list(SHEET).index(number))[1], question)
            desk.wait_answer(answer)
            if number in tagged:
                put_clipboard("before")
                keys("Return")
                wait(f"{number} on the clipboard", lambda: squeezed(clipboard()) == squeezed(answer))
            else:
                copied(answer, "Return")
            keys("Down")


def keys_that_are_typed_are_answered_one_by_one():
    with Desk() as desk:
        for typed in ("sai", "h", "ak"):
            keys(*typed)
            desk.wait_first("1-11")
        desk.wait_answer(ANSWER)
        keys("Escape")
        wait("an empty search box", lambda: desk.searched() == "")
        wait("all entries", lambda: desk.row_count() == len(SHEET))


def everything_is_done_without_a_pointer():
    with Desk() as desk:
        wait("the caret in the search box", lambda: desk.focused() == desk.name("search"))
        desk.search("保険証")
        wait("several rows", lambda: desk.row_count() >= 4)
        numbers = desk.numbers()
        keys("Down")
        desk.wait_answer(SHEET[numbers[1]][2])
        equal(desk.focused(), desk.name("search"))
        keys("Up")
        desk.wait_answer(SHEET[numbers[0]][2])
        keys("alt+3")
        desk.wait_answer(SHEET[numbers[2]][2])
        # Typing goes on: row one again.
        keys("End", "space", "s", "h", "i", "n", "s", "e", "i")
        wait("row one", lambda: desk.selected() == [0])
        desk.wait_answer(SHEET[desk.row(0)[0]][2])
        seen = [desk.focused()]
        for _ in range(4):
            keys("F6")
            wait("another pane with the keyboard", lambda: desk.focused() != seen[-1])
            seen.append(desk.focused())
        assert {desk.name("search"), desk.name("table"), desk.name("tree")} <= set(seen), seen
        equal(seen[4], seen[0])
        for back in ("ctrl+k", "ctrl+f", "F3"):
            keys("F6", back)
            wait(f"the search box by {back}", lambda: desk.focused() == desk.name("search"))
        keys("s", "a", "i", "h", "a", "k")
        wait("what was typed over the selection", lambda: desk.searched() == "saihak")
        desk.wait_first("1-11")


def shift_enter_copies_question_answer_and_sources():
    with Desk() as desk:
        desk.search("1-1")
        desk.wait_first("1-1")
        desk.wait_answer(SHEET["1-1"][2])
        put_clipboard("before")
        keys("shift+Return")
        wait("all of it on the clipboard", lambda: clipboard() != "before" and all(
            part in clipboard() for part in (SHEET["1-1"][1], SHEET["1-1"][2], "2024.1.9")))


def a_category_narrows_and_its_chip_widens_again():
    with Desk() as desk:
        desk.click(desk.category("4"))
        wait("the entries of category 4", lambda: desk.numbers() == [no for no in SHEET if no.startswith("4-")])
        desk.search("保険証")
        wait("hits of category 4 only", lambda: desk.row_count() and all(no.startswith("4-") for no in desk.numbers()))
        desk.click(desk.category("すべて"))
        wait("hits of all categories", lambda: {no[0] for no in desk.numbers()} > {"4"})


def references_are_followed_back_and_forth():
    with Desk() as desk:
        desk.search("3-3")
        desk.wait_first("3-3")
        desk.wait_answer(SHEET["3-3"][2])
        desk.press(desk.link("2-2"))
        desk.wait_answer(SHEET["2-2"][2])
        copied(SHEET["2-2"][2], "ctrl+c")
        keys("alt+Left")
        desk.wait_answer(SHEET["3-3"][2])
        keys("alt+Right")
        desk.wait_answer(SHEET["2-2"][2])


def nothing_found_is_said_and_never_an_empty_table_without_a_reason():
    with Desk() as desk:
        desk.search("ぷりんあらもーど")
        wait("the word that was found nowhere", lambda: "ぷりんあらもーど" in desk.understood())
        desk.search("再発行")
        desk.wait_first("1-11")


def size_of_the_window_and_of_the_text_survive_a_restart():
    with Desk() as desk:
        desk.resize(1111, 777)
        desk.wait_answer(SHEET["1-1"][2])
        before = desk.letter_height()
        keys("ctrl+plus", "ctrl+plus", "ctrl+plus", "ctrl+plus", "ctrl+plus")
        wait("larger text", lambda: desk.letter_height() >= 1.4 * before)
        larger = desk.letter_height()
        equal(desk.close(), 0)
    with Desk() as desk:
        wait("the size of before", lambda: desk.size() == (1111, 777))
        desk.wait_answer(SHEET["1-1"][2])
        equal(desk.letter_height(), larger)
        keys("ctrl+0")
        wait("the text as it was at first", lambda: desk.letter_height() == before)
        equal(desk.close(), 0)


def the_language_is_switched_while_running_and_kept():
    with Desk() as desk:
        desk.search("再発行")
        desk.wait_first("1-11")
        desk.choose_language("English")
        desk.part("copy")
        desk.wait_first("1-11")
        equal(desk.close(), 0)
    # The system still says Japanese.
    with Desk() as desk:
        desk.language = "en"
        desk.part("search")
        desk.choose_language("日本語")
        desk.part("search")
        equal(desk.close(), 0)


if __name__ == "__main__":
    sys.exit(play(
        finds_reads_and_copies_in_Japanese, finds_reads_and_copies_in_English,
        every_answer_is_shown_and_copied_as_the_sheet_has_it, keys_that_are_typed_are_answered_one_by_one,
        everything_is_done_without_a_pointer, shift_enter_copies_question_answer_and_sources,
        a_category_narrows_and_its_chip_widens_again, references_are_followed_back_and_forth,
        nothing_found_is_said_and_never_an_empty_table_without_a_reason,
        size_of_the_window_and_of_the_text_survive_a_restart, the_language_is_switched_while_running_and_kept))
