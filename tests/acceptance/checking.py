# SPDX-License-Identifier: GPL-3.0-or-later
"""The content checks on the society's real sheet: everything true is listed, one is corrected as shown, one is
dismissed with a reason that holds after a restart."""
import json
import subprocess
import sys

from gi.repository import Atspi

from harness import BIN, Desk, equal, items, keys, play, sheet, text_of, wait
from unlocking import COPY, make_copy, unlock

SHEET = sheet()
TYPING = "誤記の可能性"
DATES = "日付の食い違い"
NO_SOURCE = "参照元がない"
REASON = "社内の資料に基づくため"


def told_by_the_command_line():
    done = subprocess.run([str(BIN / "sokutoctl"), "check", "--in", str(COPY), "--json"], capture_output=True,
                          text=True, timeout=60, check=False)
    return json.loads(done.stdout)["findings"]


def open_checks(desk):
    keys("F7")
    panel = desk.window_of("内容の点検")
    wait("findings", lambda: found(desk, panel))
    desk.focus_window("内容の点検")
    return panel


def found(desk, panel):
    """Rule -> the Nos of its findings, as the list has them."""
    rules = {}
    rule = None
    for line in items(desk.node("指摘", within=panel)):
        first = line.split()[0]
        if first in SHEET:
            rules[rule].append(first)
        elif "  " in line:  # a heading with the number of its findings
            rule = line.rpartition("  ")[0]
            rules[rule] = []
    return rules


def selected_text(node):
    text = node.get_text_iface()
    part = Atspi.Text.get_selection(text, 0)
    return Atspi.Text.get_text(text, part.start_offset, part.end_offset)


def pick(desk, panel, number, rule):
    """By keys, as the pointer is not needed: down to the finding of a rule."""
    place = 0
    for name, numbers in found(desk, panel).items():
        if name == rule:
            place += numbers.index(number)
            break
        place += len(numbers)
    keys("Home", *["Down"] * (place + 1))
    wait(f"{number} under {rule}", lambda: desk.node(rule, within=panel, roles=("label",))
         and desk.has_sentence(f"^{number}  ", limit=1))


def every_finding_of_the_sheet_is_listed():
    with Desk() as desk:
        make_copy(desk)
        panel = open_checks(desk)
        wait("as many as the command line tells", lambda: sum(map(len, found(desk, panel).values()))
             == len(told_by_the_command_line()))
        listed = found(desk, panel)
        equal(listed[TYPING], ["4-4", "4-4"])
        equal(listed[DATES], ["1-10", "1-10"])
        equal(sorted(listed["同じ回答の重複"]), ["1-6", "1-8"])
        equal(len(listed[NO_SOURCE]), 18)


def a_finding_opens_the_editor_at_its_place():
    with Desk() as desk:
        unlock(desk)
        panel = open_checks(desk)
        pick(desk, panel, "4-4", TYPING)
        keys("Return")
        editor = desk.window_of("4-4 を編集")
        field = desk.node("回答", within=editor, roles=("text",))
        wait("the typing error, selected", lambda: selected_text(field) == "見視")


def the_date_that_is_right_is_chosen_for_every_place():
    with Desk() as desk:
        unlock(desk)
        panel = open_checks(desk)
        before = len(told_by_the_command_line())
        pick(desk, panel, "1-10", DATES)
        wait("what it would become", lambda: "2024年9月17日" in text_of(desk.node("訂正後の文", within=panel)))
        desk.press(desk.button("すべての箇所を修正", within=panel))
        wait("the date everywhere as chosen", lambda: DATES not in found(desk, panel))
        desk.focus_window("資格情報")
        desk.search("1-10")
        desk.wait_answer(SHEET["1-10"][2].replace("2024年9月1日", "2024年9月17日"))
        equal(len(told_by_the_command_line()), before - 2)


def a_finding_is_dismissed_with_a_reason():
    with Desk() as desk:
        unlock(desk)
        panel = open_checks(desk)
        pick(desk, panel, "1-3", NO_SOURCE)
        desk.write("指摘を見送る理由", REASON, within=panel)
        desk.press(desk.button("見送る", within=panel))
        wait("one finding less", lambda: "1-3" not in found(desk, panel)[NO_SOURCE])


def the_dismissal_holds_after_a_restart():
    with Desk() as desk:
        unlock(desk)
        panel = open_checks(desk)
        wait("seventeen without a source", lambda: len(found(desk, panel)[NO_SOURCE]) == 17)
        assert "1-3" not in found(desk, panel)[NO_SOURCE]
        desk.press(desk.button("見送った指摘", within=panel))
        wait("the one that was dismissed", lambda: found(desk, panel) == {NO_SOURCE: ["1-3"]})
        desk.has_sentence(REASON)


if __name__ == "__main__":
    sys.exit(play(
        every_finding_of_the_sheet_is_listed,
        a_finding_opens_the_editor_at_its_place,
        the_date_that_is_right_is_chosen_for_every_place,
        a_finding_is_dismissed_with_a_reason,
        the_dismissal_holds_after_a_restart,
    ))
