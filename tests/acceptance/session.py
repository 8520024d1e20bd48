# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one acceptance test in a session of its own: a screen, a bus, a home, and no privileges.

    session.py --bin DIRECTORY | --installed [--attempts N] TEST [ARGUMENT...]

TEST is a file beside this one. It sees the variables SOKUTO_BIN and SOKUTO_SHEET, an empty HOME, and a
screen of 1280 x 900. Everything that the session started is ended with it.
"""
import argparse
import contextlib
import ctypes
import os
import pathlib
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
PR_SET_CHILD_SUBREAPER = 36
PASSED_ON = ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS", "ASAN_SYMBOLIZER_PATH", "LOCPATH", "SOKUTO_PICTURES")


def descendants(process):
    """Every process below this one, the deepest last."""
    children = {}
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            fields = stat.read_text(errors="replace").rpartition(")")[2].split()
            children.setdefault(int(fields[1]), []).append(int(stat.parent.name))
    found = []
    waiting = [process]
    while waiting:
        below = children.get(waiting.pop(), [])
        found += below
        waiting += below
    return found


def end_everything():
    """Daemons of the session are our descendants too, because we adopt orphans."""
    for deadline, number in ((time.monotonic() + 2, signal.SIGTERM), (time.monotonic() + 6, signal.SIGKILL)):
        while descendants(os.getpid()) and time.monotonic() < deadline:
            for process in descendants(os.getpid()):
                with contextlib.suppress(ProcessLookupError):
                    os.kill(process, number)
            with contextlib.suppress(ChildProcessError):
                while os.waitpid(-1, os.WNOHANG)[0]:
                    pass
            time.sleep(0.05)


class Session:
    """The folders and the screen of one attempt; an ordinary user's, even when root runs the tests."""

    def __init__(self, programs, screen):
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="sokuto-acceptance-"))
        self.screen_size = screen
        self.user = pwd.getpwnam("nobody") if os.getuid() == 0 else None
        self.programs = pathlib.Path("/usr/bin")
        if programs:
            # Copied, because the build tree may lie where the ordinary user may not look.
            self.programs = self.root / "bin"
            shutil.copytree(programs, self.programs, symlinks=False)
        shutil.copytree(HERE, self.root / "acceptance", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copytree(HERE.parents[1] / "resources" / "faq", self.root / "faq")
        for name in ("home", "tmp", "runtime"):
            (self.root / name).mkdir(mode=0o700)
        # The bus tells the world about every service it starts.
        self.quiet_bus = self.root / "dbus-daemon"
        self.quiet_bus.write_text('#!/bin/sh\nexec dbus-daemon "$@" 2>/dev/null\n', encoding="ascii")
        self.quiet_bus.chmod(0o755)
        os.chmod(self.root, 0o755)
        self._give_to_user(self.root)

    def _give_to_user(self, folder):
        for path in [folder, *folder.rglob("*")] if self.user else ():
            os.chown(path, self.user.pw_uid, self.user.pw_gid, follow_symlinks=False)

    def environment(self, **more):
        kept = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
        return {
            "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": str(self.root / "home"), "TZ": "UTC",
            "TMPDIR": str(self.root / "tmp"), "XDG_RUNTIME_DIR": str(self.root / "runtime"), "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "NO_AT_BRIDGE": "1",
            "PYTHONDONTWRITEBYTECODE": "1", "SOKUTO_BIN": str(self.programs),
            "SOKUTO_SHEET": str(next((self.root / "faq").glob("*.tsv"))), **kept, **more}

    def _become_user(self):
        os.setsid()
        if self.user:
            os.setgroups([])
            os.setgid(self.user.pw_gid)
            os.setuid(self.user.pw_uid)

    def start(self, command, **options):
        return subprocess.Popen(command, preexec_fn=self._become_user, cwd=self.root, stdin=subprocess.DEVNULL, **options)

    def open_screen(self):
        if os.getuid() == 0:
            os.makedirs("/tmp/.X11-unix", exist_ok=True)
            os.chmod("/tmp/.X11-unix", 0o1777)
        reading, writing = os.pipe()
        self.start(["Xvfb", "-displayfd", str(writing), "-screen", "0", self.screen_size, "-nolisten", "tcp", "-noreset"],
                   pass_fds=(writing,), stderr=subprocess.DEVNULL, env=self.environment())
        os.close(writing)
        with os.fdopen(reading) as display:
            number = display.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        return f":{number}"

    def _start_test(self, test, arguments, **options):
        display = self.open_screen()
        return self.start(["dbus-run-session", f"--dbus-daemon={self.quiet_bus}", "--", "/usr/bin/python3", "-W", "ignore",
                           str(self.root / "acceptance" / test), *arguments],
                          env=self.environment(DISPLAY=display), **options)

    def run(self, test, arguments, limit):
        try:
            return self._start_test(test, arguments).wait(limit)
        except subprocess.TimeoutExpired:
            print(f"{test}: did not end within {limit} seconds")
            return 1

    def run_for_output(self, test, arguments, limit):
        process = self._start_test(test, arguments, stdout=subprocess.PIPE, text=True)
        try:
            return process.communicate(timeout=limit)[0]
        except subprocess.TimeoutExpired:
            return f"{test}: did not end within {limit} seconds"

    def adopt_home(self, kept):
        """Starts with the home that an earlier session left in `kept`."""
        shutil.copytree(kept, self.root / "home", dirs_exist_ok=True)
        self._give_to_user(self.root / "home")

    def give_home(self, kept):
        shutil.copytree(self.root / "home", kept, dirs_exist_ok=True)

    def close(self):
        end_everything()
        shutil.rmtree(self.root, ignore_errors=True)


def adopt_orphans():
    """Call once, before the first session."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--bin", type=pathlib.Path)
    which.add_argument("--installed", action="store_true")
    parser.add_argument("--attempts", type=int, default=1)
    parser.add_argument("--limit", type=int, default=120, help="seconds for one attempt")
    parser.add_argument("--screen", default="1280x900x24")
    parser.add_argument("test")
    parser.add_argument("arguments", nargs=argparse.REMAINDER)
    chosen = parser.parse_args()
    adopt_orphans()
    code = 1
    for attempt in range(1, chosen.attempts + 1):
        session = Session(chosen.bin, chosen.screen)
        try:
            code = session.run(chosen.test, chosen.arguments, chosen.limit)
        finally:
            session.close()
        if code == 0:
            break
        if attempt < chosen.attempts:
            print(f"attempt {attempt} ended with {code}; once more in a fresh session", flush=True)
    return code


if __name__ == "__main__":
    sys.exit(main())
