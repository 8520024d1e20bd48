# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy or clazy over the compile commands of build-asan, skipping what passed before.

What passed is remembered by a hash of the preprocessed source, the rules and the tool's version.
"""
import concurrent.futures
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys

TOOLS = {
    "tidy": ["clang-tidy-14", "-p", "build-asan", "--quiet"],
    "clazy": ["clazy-standalone", "-p", "build-asan", "-checks=level0,level1",
              "--header-filter=.*/(app|tests)/.*", "--extra-arg=-Werror", "--extra-arg=-Qunused-arguments"],
}
NOISE = re.compile(rb"^(\d+ warnings?( and \d+ errors?)? generated\.|Suppressed \d+ warnings.*|Use -header-filter.*)\n", re.M)


def key_of(command, rules):
    """None when the source cannot be preprocessed; the tool will then say why."""
    arguments = [a for a in shlex.split(command["command"]) if a != "-c"]
    if "-o" in arguments:
        at = arguments.index("-o")
        del arguments[at:at + 2]
    done = subprocess.run(arguments + ["-E", "-P", "-C"], cwd=command["directory"], capture_output=True)
    if done.returncode != 0:
        return None
    # The place of the clone is no part of the source.
    text = done.stdout.replace(os.getcwd().encode(), b"")
    return hashlib.sha256(rules + text).hexdigest()


def judge(command, tool, rules, store):
    path = os.path.relpath(command["file"])
    key = key_of(command, rules + path.encode())
    mark = os.path.join(store, key) if key else None
    if mark and os.path.exists(mark):
        return path, True, b"", True
    # Not the headers that are made in the build tree.
    ours = [f"--header-filter=^{re.escape(os.getcwd())}/(app|tests)/"] if tool == "tidy" else []
    done = subprocess.run(TOOLS[tool] + ours + [command["file"]], capture_output=True)
    output = NOISE.sub(b"", done.stdout + done.stderr).strip()
    good = done.returncode == 0 and b"warning:" not in output and b"error:" not in output
    if good and mark:
        with open(mark, "w", encoding="ascii"):
            pass
    return path, good, output, False


def main():
    tool, store, jobs, *wanted = sys.argv[1:]
    store = os.path.join(store, tool)
    os.makedirs(store, exist_ok=True)
    version = subprocess.run([TOOLS[tool][0], "--version"], capture_output=True).stdout
    rules = version + " ".join(TOOLS[tool]).encode()
    if tool == "tidy":
        for rules_path in (".clang-tidy", "tests/.clang-tidy"):
            with open(rules_path, "rb") as rules_file:
                rules += rules_file.read()
    with open("build-asan/compile_commands.json", encoding="utf-8") as commands_file:
        commands = json.load(commands_file)
    ours = {}
    for command in commands:
        path = os.path.relpath(command["file"])
        if path.startswith(("app/", "tests/")) and (not wanted or path in wanted):
            ours.setdefault(path, command)
    bad = known = 0
    with concurrent.futures.ThreadPoolExecutor(int(jobs)) as pool:
        for path, good, output, remembered in pool.map(
                lambda path: judge(ours[path], tool, rules, store), sorted(ours)):
            known += remembered
            if not good:
                bad += 1
                sys.stdout.write(f"--- {path}\n{output.decode(errors='replace')}\n")
                sys.stdout.flush()
    print(f"{tool}: {len(ours)} files, {known} unchanged since they passed, {bad} with findings")
    return 1 if bad or not ours else 0


sys.exit(main())
