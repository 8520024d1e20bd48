# SPDX-License-Identifier: GPL-3.0-or-later
"""The real Mozc under Fcitx 5: results while a word is still being composed, and a Return that is the IME's."""
import os
import pathlib
import subprocess
import sys

from harness import Desk, Failed, clipboard, equal, keys, play, put_clipboard, run, sheet, wait

ANSWER = sheet()["1-11"][2]
PROFILE = """[Groups/0]
Name=Default
Default Layout=us
DefaultIM=mozc

[Groups/0/Items/0]
Name=mozc
Layout=

[GroupOrder]
0=Default
"""


def fcitx(method, *arguments):
    return run("dbus-send", "--session", "--print-reply=literal", "--reply-timeout=3000", "--dest=org.fcitx.Fcitx5",
               "/controller", f"org.fcitx.Fcitx.Controller1.{method}", *arguments).strip()


def start_fcitx():
    profile = pathlib.Path(os.environ["HOME"]) / ".config" / "fcitx5" / "profile"
    profile.parent.mkdir(parents=True, exist_ok=True)
    profile.write_text(PROFILE, encoding="utf-8")
    os.environ.update(QT_IM_MODULE="fcitx", XMODIFIERS="@im=fcitx")
    subprocess.Popen(["fcitx5", "--disable=wayland,classicui,notifications"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                     stderr=subprocess.DEVNULL)
    wait("Fcitx on the bus", lambda: fcitx("State"))


def compose_in(desk):
    """Switches Mozc on for the window that has the focus."""
    def switched_on():
        fcitx("Activate")
        fcitx("SetCurrentIM", "string:mozc")
        return fcitx("CurrentInputMethod") == "mozc" and fcitx("State") != "int32 0"
    wait("Mozc", switched_on)
    equal(desk.searched(), "")


def the_answer_is_there_while_the_word_is_still_composed():
    start_fcitx()
    with Desk() as desk:
        compose_in(desk)
        keys("s", "a", "i", "h", "a", "k")
        desk.wait_first("1-11")
        desk.wait_answer(ANSWER)
        equal(desk.searched(), "")

        put_clipboard("before")
        keys("k", "o", "u", "space")
        desk.wait_first("1-11")
        equal(desk.searched(), "")
        keys("Return")
        wait("the committed word", lambda: desk.searched() == "再発行")
        desk.wait_first("1-11")
        if clipboard() != "before":
            raise Failed("nothing copied by the Return that confirms the conversion")
        keys("Return")
        wait("the answer on the clipboard", lambda: clipboard() == ANSWER)


if __name__ == "__main__":
    sys.exit(play(the_answer_is_there_while_the_word_is_still_composed))
