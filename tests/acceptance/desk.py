# SPDX-License-Identifier: GPL-3.0-or-later
"""The operator's main loop on the society's real FAQ: found, read, copied."""
import sys

from harness import Desk, clipboard, equal, keys, play, put_clipboard, sheet, wait

SHEET = sheet()
QUESTION, ANSWER = SHEET["1-11"][1:]


def finds_reads_and_copies():
    with Desk() as desk:
        desk.search("再発行")
        desk.wait_first("1-11")
        equal(desk.row(0)[1], QUESTION)
        desk.wait_answer(ANSWER)
        put_clipboard("before")
        desk.press(desk.name("copy"))
        wait("the answer on the clipboard", lambda: clipboard() == ANSWER)


def enter_copies_from_the_search_box():
    with Desk() as desk:
        desk.search("再発行")
        desk.wait_first("1-11")
        put_clipboard("before")
        desk.part("search").get_component_iface().grab_focus()
        keys("Return")
        wait("the answer on the clipboard", lambda: clipboard() == ANSWER)


if __name__ == "__main__":
    sys.exit(play(finds_reads_and_copies, enter_copies_from_the_search_box))
