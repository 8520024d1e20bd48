# SPDX-License-Identifier: GPL-3.0-or-later
"""One start of a program, timed: process start to window on the screen, and to a control that has the keyboard.

    startup.py KIND COMMAND...

KIND is "cold" (waits until somebody has emptied the file cache) or "warm". Prints two numbers in seconds; for
Sokuto a third: until 再発行, put into the search box, has its answer in the first row.
"""
import atexit
import contextlib
import os
import pathlib
import subprocess
import sys
import time

from harness import GONE, Atspi, Desk, all_below, children, showing, wait, window_manager


def usable(node):
    states = node.get_state_set()
    return (node.get_role_name() in ("text", "push button") and states.contains(Atspi.StateType.FOCUSED)
            and states.contains(Atspi.StateType.ENABLED) and showing(node))


def application(process):
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for node in children(desktop):
        with contextlib.suppress(*GONE):
            if node.get_process_id() == process and node.get_child_count():
                node.set_cache_mask(Atspi.Cache.NONE)
                return node
    return None


def empty_file_cache():
    """Asks the one outside, who may."""
    request = pathlib.Path(os.environ["TMPDIR"]) / "cold"
    request.touch()
    wait("an empty file cache", lambda: not request.exists(), 60)


def main():
    kind, *command = sys.argv[1:]
    window_manager()
    application(0)
    windows = subprocess.Popen(["xprop", "-root", "-spy", "_NET_CLIENT_LIST"], stdout=subprocess.PIPE, text=True)
    atexit.register(windows.kill)
    windows.stdout.readline()
    if kind == "cold":
        empty_file_cache()
    program = [str(pathlib.Path(os.environ["SOKUTO_BIN"]) / command[0]) if command[0] == "sokuto" else command[0]]
    environment = dict(os.environ, LANGUAGE="ja", LC_MESSAGES="ja_JP.UTF-8")
    start = time.monotonic()
    process = subprocess.Popen(program + command[1:], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    atexit.register(process.kill)
    for line in windows.stdout:
        if "0x" in line:
            break
    mapped = time.monotonic() - start
    root = wait("the program on the bus", lambda: application(process.pid))
    wait("a control with the keyboard", lambda: any(usable(node) for node in all_below(root)))
    ready = time.monotonic() - start
    times = [mapped, ready]
    if command[0] == "sokuto":
        desk = Desk.of(process, root)
        desk.search("再発行")
        desk.wait_first("1-11")
        times.append(time.monotonic() - start)
    print("TIMES", *(f"{seconds:.3f}" for seconds in times), flush=True)


main()
