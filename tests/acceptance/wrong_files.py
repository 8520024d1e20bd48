# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever file is given as the FAQ: its own sentence in the window, and the file as it was."""
import hashlib
import os
import pathlib
import re
import shutil
import sqlite3
import sys

from harness import Desk, equal, installed_faq, play, sheet

FOLDER = pathlib.Path(os.environ["TMPDIR"]) / "files"


def picture():
    """Every file of the folder and what is in it."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder"
            for path in sorted(FOLDER.iterdir())}


def opened(name, sentence):
    before = picture()
    for language in ("en", "ja"):
        with Desk("--faq", str(FOLDER / name), language=language) as desk:
            said = desk.has_sentence(sentence if language == "en" else re.escape(name))
            assert name in said, said
            equal(desk.close(), 0)
    equal(picture(), before)


def copy_of_the_faq(name):
    FOLDER.mkdir(exist_ok=True)
    shutil.copyfile(installed_faq(), FOLDER / name)
    (FOLDER / name).chmod(0o644)
    return FOLDER / name


def a_missing_file_is_not_made():
    FOLDER.mkdir(exist_ok=True)
    opened("missing.sqlite", r"does not exist")
    assert not (FOLDER / "missing.sqlite").exists()


def a_text_is_not_an_FAQ():
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / "letter.sqlite").write_text("Dear Sokuto,\n" * 300, encoding="ascii")
    opened("letter.sqlite", r"not a file of this program")


def a_folder_is_not_a_file():
    (FOLDER / "folder.sqlite").mkdir(parents=True, exist_ok=True)
    opened("folder.sqlite", r"not a file but a folder")


def a_database_of_another_program_is_left_alone():
    FOLDER.mkdir(exist_ok=True)
    with sqlite3.connect(FOLDER / "foreign.sqlite") as base:
        base.execute("CREATE TABLE entry (id INTEGER PRIMARY KEY, question TEXT)")
    base.close()
    opened("foreign.sqlite", r"database of another program")


def a_newer_file_is_refused_and_says_which():
    base = sqlite3.connect(copy_of_the_faq("newer.sqlite"))
    known = base.execute("PRAGMA user_version").fetchone()[0]
    base.execute(f"PRAGMA user_version = {known + 7}")
    base.commit()
    base.close()
    opened("newer.sqlite", rf"newer version of Sokuto .*{known + 7}.*{known}")


def a_damaged_file_is_found_out():
    path = copy_of_the_faq("damaged.sqlite")
    size = path.stat().st_size
    with open(path, "r+b") as file:
        file.seek(size // 8 * 2)
        file.write(bytes(size // 8 * 5))
    opened("damaged.sqlite", r"damaged")


def a_file_of_one_byte_is_not_an_FAQ():
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / "short.sqlite").write_bytes(b"S")
    opened("short.sqlite", r"not a file of this program|damaged")


def a_good_copy_elsewhere_is_opened_and_left_as_it_is():
    copy_of_the_faq("good.sqlite").chmod(0o444)
    before = picture()
    with Desk("--faq", str(FOLDER / "good.sqlite")) as desk:
        desk.search("再発行")
        desk.wait_first("1-11")
        desk.wait_answer(sheet()["1-11"][2])
        equal(desk.close(), 0)
    equal(picture(), before)


if __name__ == "__main__":
    sys.exit(play(a_missing_file_is_not_made, a_text_is_not_an_FAQ, a_folder_is_not_a_file,
                  a_database_of_another_program_is_left_alone, a_newer_file_is_refused_and_says_which,
                  a_damaged_file_is_found_out, a_file_of_one_byte_is_not_an_FAQ,
                  a_good_copy_elsewhere_is_opened_and_left_as_it_is))
