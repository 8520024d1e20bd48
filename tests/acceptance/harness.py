# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding, reading and working Sokuto's window from outside, as a screen reader does."""
import csv
import contextlib
import os
import pathlib
import re
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

BIN = pathlib.Path(os.environ["SOKUTO_BIN"])
NAMES = {
    "ja": {"search": "検索", "tree": "分類", "table": "質問一覧", "answer": "回答", "copy": "回答をコピー",
           "recall": "検索の解釈"},
    "en": {"search": "Search", "tree": "Categories", "table": "Questions", "answer": "Answer", "copy": "Copy answer",
           "recall": "How the search was understood"},
}
LOCALES = {"ja": "ja_JP.UTF-8", "en": "en_US.UTF-8"}
LISTS = ("table", "tree", "tree table", "list")
# An object may vanish while it is being read.
GONE = (GLib.Error, AttributeError, IndexError, TypeError, StopIteration)


class Failed(Exception):
    """What was waited for did not come."""


def wait(what, question, limit=40):
    """Asks until the answer is true, and returns it."""
    end = time.monotonic() + limit
    while True:
        with contextlib.suppress(*GONE):
            answer = question()
            if answer:
                return answer
        if time.monotonic() > end:
            raise Failed(what)
        time.sleep(0.03)


def squeezed(text):
    """Without blanks and line breaks: the window may break lines where the sheet does not."""
    return re.sub(r"\s+", "", text)


def sheet():
    """No -> (category, question, answer) as the society's sheet has them; without the tags of three answers."""
    with open(os.environ["SOKUTO_SHEET"], encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t"))
    return {row[2]: (row[1], row[3], re.sub("</?p>", "", row[4])) for row in rows if len(row) >= 5 and re.fullmatch(r"\d+-\d+", row[2])}


def installed_faq():
    """The FAQ that came with the program: beside it, or where a package puts it."""
    return next(path for path in (BIN / "faq.sqlite", BIN.parent / "share/sokuto/faq.sqlite") if path.is_file())


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, timeout=20, check=False, **options).stdout


def keys(*names):
    """Real key presses to whatever has the focus."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "20", *names], timeout=20, check=True)


def typed(text):
    """Real key presses, too; for what the keyboard of the test has keys for."""
    subprocess.run(["xdotool", "type", "--delay", "15", text], timeout=30, check=True)


def put_clipboard(text):
    subprocess.run(["xclip", "-i", "-selection", "clipboard"], input=text.encode(), timeout=10, check=True,
                   stdout=subprocess.DEVNULL)
    # xclip goes into the background before the screen knows about it.
    wait("our text on the clipboard", lambda: clipboard() == text)


def clipboard():
    done = subprocess.run(["xclip", "-o", "-selection", "clipboard", "-t", "UTF8_STRING"], capture_output=True,
                          timeout=10, check=False)
    return done.stdout.decode("utf-8") if done.returncode == 0 else None


def children(node):
    for index in range(min(node.get_child_count(), 400)):
        with contextlib.suppress(*GONE):
            child = node.get_child_at_index(index)
            if child is not None:
                yield child


def all_below(node, depth=0):
    """Depth first. The cells of a table and the nodes of a tree are asked for by the interface, not here."""
    yield node
    if depth > 30 or node.get_role_name() in LISTS:
        return
    for child in children(node):
        yield from all_below(child, depth + 1)


def showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def cells_below(node, depth=0):
    """Nodes of a tree or items of a menu, whether they show or not."""
    for child in children(node):
        yield child
        if depth < 6:
            yield from cells_below(child, depth + 1)


def items(node):
    """What the rows of a list or tree say, headings included."""
    return [child.get_name() for child in children(node)]


def text_of(node):
    """The content of a text, or the name of anything else."""
    interface = node.get_text_iface()
    if interface is None:
        return node.get_name()
    return Atspi.Text.get_text(interface, 0, Atspi.Text.get_character_count(interface))


class Desk:
    """One running Sokuto."""

    def __init__(self, *arguments, language="ja", program="sokuto", environment=None):
        self.language = language
        env = dict(os.environ, LC_MESSAGES=LOCALES[language], LANGUAGE=language, **(environment or {}))
        self.process = subprocess.Popen([str(BIN / program), *arguments], env=env, stdin=subprocess.DEVNULL)
        self.root = None

    @classmethod
    def of(cls, process, root, language="ja"):
        """One that somebody else has started."""
        desk = cls.__new__(cls)
        desk.language, desk.process, desk.root = language, process, root
        return desk

    def __enter__(self):
        try:
            self.root = wait("Sokuto on the accessibility bus", self._on_bus)
            self.root.set_cache_mask(Atspi.Cache.NONE)
            wait("a window", lambda: self.window() is not None)
            self.focus_window()
        except BaseException:
            self.kill()
            raise
        return self

    def __exit__(self, problem, *_):
        if problem and "SOKUTO_PICTURES" in os.environ:
            run("import", "-window", "root", f"{os.environ['SOKUTO_PICTURES']}/failed-{int(time.time())}.png")
        self.kill()

    def _on_bus(self):
        if self.process.poll() is not None:
            raise Failed(f"Sokuto ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for node in children(desktop):
            with contextlib.suppress(*GONE):
                if node.get_process_id() == self.process.pid and node.get_child_count():
                    return node
        return None

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(10)

    def close(self):
        """Asks the window to close, as the cross in its frame does. Returns the program's exit code."""
        for _ in range(3):
            keys("alt+F4")
            with contextlib.suppress(subprocess.TimeoutExpired):
                return self.process.wait(8)
        raise Failed("the end of the program")

    def window(self):
        for node in children(self.root):
            if node.get_role_name() in ("frame", "window", "dialog", "alert") and showing(node):
                return node
        return None

    def focus_window(self, title=None):
        """The only window, or the one whose title holds this."""
        def titled():
            return [window for window in self.windows() if title in run("xdotool", "getwindowname", window)]
        found = wait("the window on the screen", titled if title else self.windows)
        run("xdotool", "windowactivate", "--sync", found[-1])
        wait("the focus", lambda: run("xdotool", "getactivewindow").strip() in found)

    def name(self, key):
        return NAMES[self.language][key]

    def window_of(self, title):
        """The window whose title begins like this; what is below it is asked for by `within`."""
        return wait(f"a window “{title}”", lambda: next(
            node for node in children(self.root) if showing(node) and node.get_name().startswith(title)))

    def has_window(self, title):
        return any(showing(node) and node.get_name().startswith(title) for node in children(self.root))

    def node(self, name, limit=40, roles=None, within=None):
        def look():
            for node in all_below(within or self.root):
                with contextlib.suppress(*GONE):
                    if node.get_name() == name and (not roles or node.get_role_name() in roles) and showing(node):
                        return node
            return None
        return wait(f"“{name}” in the window", look, limit)

    def sentence_like(self, pattern):
        """A shown text or name that matches; None = there is none."""
        for node in all_below(self.root):
            with contextlib.suppress(*GONE):
                for said in (node.get_name(), text_of(node), node.get_description()):
                    if said and re.search(pattern, said) and showing(node):
                        return said
        return None

    def has_sentence(self, pattern, limit=40):
        """Waits for it."""
        return wait(f"a sentence like “{pattern}”", lambda: self.sentence_like(pattern), limit)

    def part(self, key):
        return self.node(self.name(key))

    def search(self, text):
        """Puts text into the search box as assistive technology does."""
        box = self.part("search")
        Atspi.EditableText.set_text_contents(box.get_editable_text_iface(), text)

    def searched(self):
        return text_of(self.part("search"))

    def table(self):
        return self.part("table").get_table_iface()

    def row_count(self):
        return Atspi.Table.get_n_rows(self.table())

    def row(self, number):
        """No and question of a row, as the table tells them."""
        table = self.table()
        return tuple(Atspi.Table.get_accessible_at(table, number, column).get_name() for column in (0, 1))

    def numbers(self):
        table = self.table()
        return [Atspi.Table.get_accessible_at(table, row, 0).get_name() for row in range(Atspi.Table.get_n_rows(table))]

    def selected(self):
        rows = Atspi.Table.get_selected_rows(self.table())
        return list(rows)

    def wait_first(self, number, limit=40):
        wait(f"{number} in the first row", lambda: self.row(0)[0] == number, limit)

    def answer(self):
        return text_of(self.part("answer"))

    def wait_answer(self, text, limit=40):
        wait(f"the answer {text[:20]}…", lambda: squeezed(text) in squeezed(self.answer()), limit)

    def write(self, name, text, within=None):
        """Puts text into a field as assistive technology does."""
        field = self.node(name, within=within, roles=("text",))
        Atspi.EditableText.set_text_contents(field.get_editable_text_iface(), text)

    def button(self, start, within=None):
        """A button whose name begins like this; what follows is the letter of its key. It can be pressed."""
        def look():
            for node in all_below(within or self.root):
                with contextlib.suppress(*GONE):
                    if (node.get_role_name() in ("push button", "radio button", "check box")
                            and node.get_name().startswith(start) and showing(node)
                            and node.get_state_set().contains(Atspi.StateType.ENABLED)):
                        return node
            return None
        return wait(f"a button “{start}”", look)

    def press(self, what):
        """A control, or the name of one."""
        node = self.node(what) if isinstance(what, str) else what
        Atspi.Action.do_action(node.get_action_iface(), 0)

    def click(self, node):
        box = Atspi.Component.get_extents(node.get_component_iface(), Atspi.CoordType.SCREEN)
        run("xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1")

    def understood(self):
        """The line under the search box."""
        line = self.part("recall")
        return " ".join(filter(None, [line.get_description(), text_of(line), *map(text_of, all_below(line))]))

    def category(self, start):
        """The node of the tree whose name starts like this."""
        return wait(f"the category {start}", lambda: next(
            node for node in cells_below(self.part("tree")) if node.get_name().startswith(start)))

    def link(self, part_of_name):
        """Something in the detail pane that can be pressed."""
        return wait(f"a link to {part_of_name}", lambda: next(
            node for node in all_below(self.root) if part_of_name in node.get_name() and showing(node)
            and node.get_action_iface() and node.get_role_name() in ("push button", "link")))

    def choose_language(self, name):
        """By the menu; the item is there while the menu is closed."""
        item = wait(f"the menu item {name}", lambda: next(
            node for node in cells_below(self.root) if node.get_name() == name and "menu item" in node.get_role_name()))
        Atspi.Action.do_action(item.get_action_iface(), 0)
        self.language = {"English": "en", "日本語": "ja"}[name]

    def says(self, words):
        return self.has_sentence(re.escape(words), limit=0)

    def windows(self):
        return run("xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)).split()

    def resize(self, width, height):
        run("xdotool", "windowsize", "--sync", self.windows()[-1], str(width), str(height))
        wait("the new size", lambda: self.size() == (width, height))

    def size(self):
        told = run("xdotool", "getwindowgeometry", "--shell", self.windows()[-1])
        values = dict(line.split("=") for line in told.split())
        return int(values["WIDTH"]), int(values["HEIGHT"])

    def focused(self):
        """Name of what has the keyboard."""
        for node in all_below(self.root):
            with contextlib.suppress(*GONE):
                if (node.get_state_set().contains(Atspi.StateType.FOCUSED) and node.get_name()
                        and node.get_role_name() not in ("frame", "window", "dialog", "page tab")):
                    return node.get_name()
        return None

    def letter_height(self):
        """Pixels of the first character of the answer on the screen."""
        text = self.part("answer").get_text_iface()
        return Atspi.Text.get_character_extents(text, 0, Atspi.CoordType.SCREEN).height


def window_manager():
    subprocess.Popen(["openbox", "--sm-disable"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                     stderr=subprocess.DEVNULL)
    wait("a window manager", lambda: "window id" in run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"))


def play(*tests):
    """Runs the tests in order; each is a function whose name is a sentence. Exit code for the shell. Where
    SOKUTO_PICTURES names a folder, a failure leaves a picture of the screen in it."""
    window_manager()
    passed = failed = 0
    for test in tests:
        sentence = test.__name__.replace("_", " ")
        start = time.monotonic()
        try:
            test()
            passed += 1
            print(f"PASS  {sentence} ({time.monotonic() - start:.1f} s)", flush=True)
        except (Failed, AssertionError, subprocess.SubprocessError, OSError, *GONE) as problem:
            failed += 1
            place = problem.__traceback__
            while place.tb_next and "acceptance" in place.tb_next.tb_frame.f_code.co_filename:
                place = place.tb_next
            print(f"FAIL  {sentence}: {problem!r} (line {place.tb_lineno})", flush=True)
    print(f"{passed} passed, {failed} failed", flush=True)
    return 1 if failed else 0


def equal(found, expected):
    if found != expected:
        raise AssertionError(f"found {found!r}, expected {expected!r}")
