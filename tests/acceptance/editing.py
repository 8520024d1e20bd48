# SPDX-License-Identifier: GPL-3.0-or-later
"""An answer is corrected in the editor and brought back; two supervisors change the same entry, and nothing of
either is lost; nor is what was being written when the program ended suddenly."""
import json
import os
import pathlib
import sys

from harness import Desk, equal, items, keys, play, sheet, squeezed, text_of, typed, wait
from unlocking import COPY, ctl, make_copy, unlock

SHEET = sheet()
QUESTION, ANSWER = SHEET["1-11"][1:]
EDITOR = "1-11 を編集"
NOTE = "変更の理由（任意。履歴に残ります）"


def stored(number):
    """The entry as the file has it."""
    written = pathlib.Path(os.environ["TMPDIR"]) / "stored.json"
    written.unlink(missing_ok=True)
    ctl("export", "--from", str(COPY), str(written))
    entries = json.loads(written.read_text(encoding="utf-8"))["sokuto-faq"]["entries"]
    return next(entry for entry in entries if entry["no"] == number)


def open_editor(desk, number="1-11"):
    desk.search(number)
    desk.wait_first(number)
    keys("ctrl+e")
    return desk.window_of(f"{number} を編集")


def said_of_difference(desk, within):
    return desk.node("違い", within=within).get_description()


def an_answer_is_edited_by_keys_and_saved_with_a_note():
    with Desk() as desk:
        make_copy(desk)
        editor = open_editor(desk)
        desk.focus_window(EDITOR)
        wait("the answer with the keyboard", lambda: desk.focused() == "回答")
        keys("ctrl+Home")
        typed("KAI: ")
        desk.write(NOTE, "窓口の案内に合わせた", within=editor)
        wait("the change in the head of the editor", lambda: desk.window_of(EDITOR + "*"))
        keys("ctrl+s")
        desk.has_sentence("保存しました（FAQ 第 [0-9]+ 版）")
        desk.wait_answer("KAI: " + ANSWER)
        keys("ctrl+w")
        wait("no editor", lambda: not desk.has_window(EDITOR))
        equal(squeezed(stored("1-11")["answers"][0]["text"]), squeezed("KAI: " + ANSWER))


def its_difference_is_seen_and_the_old_text_brought_back():
    with Desk() as desk:
        desk.search("1-11")
        desk.wait_answer("KAI: " + ANSWER)
        unlock(desk)
        keys("ctrl+h")
        history = desk.window_of("履歴")
        wait("what was added", lambda: "追加" in said_of_difference(desk, history)
             and "KAI" in said_of_difference(desk, history))
        lines = wait("the revisions", lambda: items(desk.node("項目の版", within=history)))
        assert any("窓口の案内に合わせた" in line and "Sato" in line for line in lines), lines
        desk.focus_window("履歴")
        keys("Down")
        desk.press(desk.button("この状態に戻す", within=history))
        wait("the answer as it was", lambda: squeezed(desk.answer()) == squeezed(ANSWER))
        wait("three revisions", lambda: len(items(desk.node("項目の版", within=history))) == 3)
        equal(squeezed(stored("1-11")["answers"][0]["text"]), squeezed(ANSWER))


def the_second_to_save_sees_both_texts_and_what_they_began_with():
    with Desk() as first, Desk() as second:
        for desk in (first, second):
            desk.focus_window()
            unlock(desk)
            open_editor(desk)
        mine, theirs = second.window_of(EDITOR), first.window_of(EDITOR)
        first.write("回答", "先に保存した回答。", within=theirs)
        first.write("質問", "先に直した質問。", within=theirs)
        second.write("回答", "後から保存する回答。", within=mine)
        second.write("内部メモ（コピーされません）", "後から書いたメモ", within=mine)
        first.focus_window(EDITOR)
        keys("ctrl+s")
        first.has_sentence("保存しました（FAQ 第 [0-9]+ 版）")
        second.has_sentence("編集中にほかの人が変更しました")
        second.focus_window(EDITOR)
        keys("ctrl+s")
        conflict = second.window_of("ほかの人が先に変更しました")
        texts = {side: second.node(f"回答: {side}", within=conflict).get_description()
                 for side in ("自分", "相手（保存済み）")}
        assert "後から保存する回答" in texts["自分"], texts
        assert "先に保存した回答" in texts["相手（保存済み）"], texts
        began = second.node("回答: 二人が編集を始めた時点", within=conflict)
        assert squeezed(ANSWER) in squeezed(text_of(began)), text_of(began)
        second.has_sentence("自分だけが変更（そのまま残ります）: 内部メモ")
        second.has_sentence("相手だけが変更（そのまま残ります）: 質問")
        second.write("回答: 保存する内容", "先に保存した回答。後から保存する回答。", within=conflict)
        second.press(second.button("この内容で保存", within=conflict))
        second.wait_answer("先に保存した回答。後から保存する回答。")
        first.wait_answer("先に保存した回答。後から保存する回答。")
        merged = stored("1-11")
        equal((merged["question"], merged["answers"][0]["text"], merged["answers"][0]["memo"]),
              ("先に直した質問。", "先に保存した回答。後から保存する回答。", "後から書いたメモ"))


def both_saves_stand_in_the_history():
    with Desk() as desk:
        desk.search("1-11")
        desk.wait_answer("先に保存した回答。後から保存する回答。")
        unlock(desk)
        keys("ctrl+h")
        history = desk.window_of("履歴")
        wait("all revisions", lambda: len(items(desk.node("項目の版", within=history))) == 5)
        desk.focus_window("履歴")
        keys("Down")
        wait("what the first to save had written", lambda: "質問" in (said := said_of_difference(desk, history))
             and "直" in said and "保存" in said)


def what_was_being_written_survives_the_sudden_end_of_the_program():
    text = "落ちる前に書いた回答。続きもあります。"
    with Desk() as desk:
        unlock(desk)
        editor = open_editor(desk)
        desk.write("回答", text, within=editor)
        desk.write(NOTE, "書きかけの理由", within=editor)
        desk.has_sentence("[0-9:]+ に書きかけを自動保存")
        wait("the draft on the disk", lambda: any(
            text in draft.read_text(encoding="utf-8") and "書きかけの理由" in draft.read_text(encoding="utf-8")
            for draft in pathlib.Path(os.environ["HOME"]).rglob("*.draft.json")))
        desk.kill()  # as kill -9 does: nothing of the program runs any more
    before = stored("1-11")["answers"][0]["text"]
    with Desk() as desk:
        desk.search("1-11")
        desk.wait_answer(before)
        unlock(desk)
        desk.has_sentence("書きかけが残っています：1-11")
        desk.press(desk.button("続きを書く"))
        editor = desk.window_of(EDITOR)
        equal(squeezed(text_of(desk.node("回答", within=editor, roles=("text",)))), squeezed(text))
        equal(text_of(desk.node(NOTE, within=editor, roles=("text",))), "書きかけの理由")
        desk.focus_window(EDITOR)
        keys("ctrl+s")
        desk.has_sentence("保存しました（FAQ 第 [0-9]+ 版）")
        equal(stored("1-11")["answers"][0]["text"], text)
        wait("no draft any more", lambda: not [*pathlib.Path(os.environ["HOME"]).rglob("*.draft.json")])


if __name__ == "__main__":
    sys.exit(play(
        an_answer_is_edited_by_keys_and_saved_with_a_note,
        its_difference_is_seen_and_the_old_text_brought_back,
        the_second_to_save_sees_both_texts_and_what_they_began_with,
        both_saves_stand_in_the_history,
        what_was_being_written_survives_the_sudden_end_of_the_program,
    ))
