# SPDX-License-Identifier: GPL-3.0-or-later
"""What every test of the supervisor's desk begins with: an own copy of the FAQ, and the passphrase."""
import os
import pathlib
import subprocess

from harness import BIN, keys, typed

COPY = pathlib.Path(os.environ["HOME"]) / "sokuto-faq.sqlite"
PHRASE = "correct-horse"
NAMES = {
    "en": {"operator": "Role: Operator", "supervisor": "Role: Supervisor", "new": "Supervisor's passphrase",
           "phrase": "Passphrase"},
    "ja": {"operator": "役割: オペレーター", "supervisor": "役割: SV", "new": "SV のパスフレーズ(S)", "phrase": "パスフレーズ(P)"},
}


def ctl(*arguments):
    subprocess.run([str(BIN / "sokutoctl"), *arguments], timeout=60, check=True, stdout=subprocess.DEVNULL)


def unlocked(desk):
    desk.node(NAMES[desk.language]["supervisor"])


def try_passphrase(desk, phrase):
    keys("ctrl+shift+l")
    desk.node(NAMES[desk.language]["phrase"])
    typed(phrase)
    keys("Return")


def unlock(desk):
    try_passphrase(desk, PHRASE)
    unlocked(desk)
    desk.focus_window()


def make_copy(desk, author="Sato"):
    """The FAQ that came with the program, copied to the home of whoever asks, and unlocked."""
    desk.node(NAMES[desk.language]["operator"])
    keys("ctrl+shift+l")
    desk.node(NAMES[desk.language]["new"])
    typed(author)
    for _ in range(2):
        keys("Tab")
        typed(PHRASE)
    keys("Return")
    unlocked(desk)
    desk.focus_window()
