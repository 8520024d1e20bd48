# SPDX-License-Identifier: GPL-3.0-or-later
"""A changed sheet comes in through the wizard, as Excel would leave it (furigana over what was written) and as
LibreOffice writes it; nothing is written before somebody says so, and one key takes it back."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import zipfile

from gi.repository import Atspi

from harness import Desk, all_below, items, keys, play, sheet, showing, squeezed, text_of, wait
from unlocking import COPY, ctl, make_copy, unlock

SHEET = sheet()
FOLDER = pathlib.Path(os.environ["HOME"])
ANSWER = SHEET["1-11"][2]
NEW = "新しい回答です。窓口へお越しください。"
ADDED = "追加された質問はどこですか。"
WIZARD = "表の取り込み"


def cells_changed(text):
    """1-11 has another answer, with furigana as Excel keeps it beside what was typed; the last row another No."""
    with_reading = (f"<si><t>{NEW}</t><rPh sb=\"0\" eb=\"1\"><t>アタラ</t></rPh><rPh sb=\"3\" eb=\"5\"><t>カイトウ</t>"
                    "</rPh><phoneticPr fontId=\"1\"/></si>")
    old = re.search(rf"<si><t[^>]*>{re.escape(ANSWER[:20])}.*?</si>", text, re.S)
    assert old, text[:500]
    return text.replace(old.group(0), with_reading, 1)


def changed_by_excel():
    """What libxlsxwriter wrote, with a cell typed over."""
    written = FOLDER / "written.xlsx"
    written.unlink(missing_ok=True)
    ctl("export", "--from", str(COPY), str(written))
    target = FOLDER / "excel.xlsx"
    with zipfile.ZipFile(written) as before, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            data = before.read(name)
            if name == "xl/sharedStrings.xml":
                data = cells_changed(data.decode("utf-8")).encode("utf-8")
            after.writestr(name, data)
    return target


def changed_by_libreoffice():
    """The same, opened and saved by LibreOffice."""
    out = FOLDER / "office"
    subprocess.run(["soffice", "--headless", "--convert-to", "xlsx", "--outdir", str(out), str(changed_by_excel())],
                   check=True, capture_output=True, timeout=170)
    return out / "excel.xlsx"


def open_wizard(desk, file):
    keys("ctrl+i")
    wizard = desk.window_of(WIZARD)
    desk.focus_window(WIZARD)
    desk.press(desk.button("ファイルを選ぶ", within=wizard))
    dialog = desk.window_of("取り込む表")
    name = wait("the name of the file", lambda: next(
        node for node in all_below(dialog) if node.get_role_name() == "text" and showing(node)))
    Atspi.EditableText.set_text_contents(name.get_editable_text_iface(), str(file))
    desk.press(desk.button("開く", within=dialog))
    desk.node(file.name, within=wizard)
    desk.focus_window(WIZARD)
    return wizard


def next_page(desk, wizard, start):
    desk.press(desk.button(start, within=wizard))


def columns_table(desk, wizard):
    return desk.node("表の列の一覧", within=wizard).get_table_iface()


def meanings(desk, wizard):
    """Heading -> what it becomes."""
    table = columns_table(desk, wizard)
    cell = lambda row, column: Atspi.Table.get_accessible_at(table, row, column).get_name()
    return {cell(row, 0): cell(row, 2) for row in range(Atspi.Table.get_n_rows(table))}


def summary(desk):
    return desk.has_sentence("新規：")


def walk_through(desk, file):
    wizard = open_wizard(desk, file)
    wait("what each column becomes", lambda: {"No": "No", "質問": "質問", "回答": "回答"}.items()
         <= meanings(desk, wizard).items())
    next_page(desk, wizard, "次へ")
    said = summary(desk)
    assert re.match("新規：0　変更：1　変更なし：36　表にない項目：0", said), said
    details = desk.node("変更の内容（単語ごと）", within=wizard)
    assert "新しい回答です" in squeezed(text_of(details)), text_of(details)
    assert "アタラ" not in text_of(details)
    # Back and forth: nothing is lost, nothing is written.
    next_page(desk, wizard, "戻る")
    next_page(desk, wizard, "次へ")
    summary(desk)
    desk.write("理由（履歴に残ります）(W)", "十月の改訂", within=wizard)
    desk.wait_answer(ANSWER)
    next_page(desk, wizard, "この変更を取り込む")
    desk.has_sentence("取り込みました：新規0件、変更1件")
    desk.wait_answer(NEW)
    desk.press(desk.button("この取り込みを取り消す", within=wizard))
    desk.has_sentence("取り込みを取り消しました")
    desk.wait_answer(ANSWER)
    next_page(desk, wizard, "閉じる")
    wait("no wizard", lambda: not desk.has_window(WIZARD))


def what_excel_changed_comes_in_and_is_taken_back():
    with Desk() as desk:
        make_copy(desk)
        desk.search("1-11")
        desk.wait_answer(ANSWER)
        walk_through(desk, changed_by_excel())


def what_libreoffice_changed_comes_in_and_is_taken_back():
    if not shutil.which("soffice"):
        print("skipped: LibreOffice is not installed (apt-get install --no-install-recommends libreoffice-calc-nogui)")
        return
    with Desk() as desk:
        unlock(desk)
        desk.search("1-11")
        desk.wait_answer(ANSWER)
        walk_through(desk, changed_by_libreoffice())


def both_imports_stand_in_the_history_with_their_reason():
    with Desk() as desk:
        unlock(desk)
        keys("ctrl+shift+h")
        history = desk.window_of("履歴")
        said = wait("two imports and their ends", lambda: (
            lines := items(desk.node("FAQ の版", within=history))) and len(lines) > 4 and lines)
        assert all("取り込みの取り消し" in line for line in said[:4:2]), said
        assert all("十月の改訂" in line for line in said[1:4:2]), said


def a_chosen_column_is_not_given_up_unasked():
    with Desk() as desk:
        unlock(desk)
        odd = FOLDER / "odd.tsv"
        odd.write_text("ID\tお客様\tご案内\n1-1\t甲\t乙\n1-2\t丙\t丁\n1-3\t戊\t己\n", encoding="utf-8")
        wizard = open_wizard(desk, odd)
        wait("the columns", lambda: list(meanings(desk, wizard)) == ["ID", "お客様", "ご案内"])
        desk.click(Atspi.Table.get_accessible_at(columns_table(desk, wizard), 2, 2))
        keys("Down", "Return")
        wait("another meaning", lambda: meanings(desk, wizard)["ご案内"] != "（取り込まない）")
        keys("Escape")
        desk.has_sentence("この取り込みをやめますか")
        keys("Escape")
        assert desk.has_window(WIZARD)
        keys("Escape")
        desk.press(desk.button("取り込みをやめる"))
        wait("no wizard", lambda: not desk.has_window(WIZARD))


if __name__ == "__main__":
    sys.exit(play(
        what_excel_changed_comes_in_and_is_taken_back,
        what_libreoffice_changed_comes_in_and_is_taken_back,
        both_imports_stand_in_the_history_with_their_reason,
        a_chosen_column_is_not_given_up_unasked,
    ))
