# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of the window, written to $TMPDIR/pictures: both languages, both themes, 100 % and 200 %."""
import os
import pathlib
import subprocess
import sys

import ime
from harness import Desk, keys, run, wait, window_manager

TARGET = pathlib.Path(os.environ["TMPDIR"]) / "pictures"
SIZE = (1360, 820)
# What stands in the search box; the first is typed and left uncommitted.
QUERIES = {"composing": None, "sentence": "保険証はいつまで使えますか", "nothing": "ぷりん", "all": ""}


def choose(theme):
    settings = pathlib.Path(os.environ["HOME"]) / ".config" / "sokuto" / "sokuto.ini"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(f"[General]\ntheme={theme}\n", encoding="ascii")


def settled(window, path):
    """Two pictures in a row that are the same."""
    def same():
        before = path.read_bytes() if path.exists() else b""
        subprocess.run(["import", "-window", window, "-strip", "-define", "png:exclude-chunks=date,time", str(path)],
                       check=True, timeout=60)
        return path.read_bytes() == before
    wait(path.name, same, 30)


def take(language, theme, scale, wanted):
    choose(theme)
    environment = {"QT_SCALE_FACTOR": str(scale)}
    with Desk(language=language, environment=environment) as desk:
        window = wait("the window", lambda: run("xdotool", "search", "--onlyvisible", "--pid",
                                                str(desk.process.pid)).split())[-1]
        run("xdotool", "windowsize", "--sync", window, str(SIZE[0] * scale), str(SIZE[1] * scale))
        desk.wait_first("1-1")
        for name in wanted:
            if name == "composing":
                ime.compose_in(desk)
                keys(*"saihak")
                desk.wait_first("1-11")
            else:
                desk.search(QUERIES[name])
            settled(window, TARGET / f"{name}-{language}-{theme}-{scale}00.png")
            if name == "composing":
                keys("Escape", "Escape")


def main():
    TARGET.mkdir(exist_ok=True)
    window_manager()
    ime.start_fcitx()
    for language in ("ja", "en"):
        for theme in ("light", "dark"):
            for scale in (1, 2):
                take(language, theme, scale, QUERIES if scale == 1 else ["composing"])
    print(f"{len(list(TARGET.iterdir()))} pictures")


if __name__ == "__main__":
    sys.exit(main())
