"""Runs commands and measures their cost: wall time, processor time, and memory."""

import json
import os
import shlex
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

# Variables that would make figures of machines or of generators incomparable.
UNWANTED = ("RUSTC_WRAPPER", "RUSTC_WORKSPACE_WRAPPER", "RUSTFLAGS", "RUSTDOCFLAGS", "MAKEFLAGS", "RUSTC_BOOTSTRAP", "CI")
UNWANTED_PREFIXES = ("CARGO_BUILD_", "CARGO_PROFILE_", "CARGO_INCREMENTAL", "CARGO_ENCODED_", "CARGO_TARGET_")


class Failed(Exception):
    """A failed command, with the end of its output."""


@dataclass
class Cost:
    """The cost of a command, or of its rustc process for a crate."""

    wall: float
    cpu: float
    peak: int = 0  # bytes
    rustc: dict = field(default_factory=dict)  # crate name -> Cost of its rustc

    def plain(self):
        return {"wall_s": round(self.wall, 4), "cpu_s": round(self.cpu, 4), "peak_bytes": self.peak}


def peak_bytes(usage):
    """Converts to bytes: Linux counts in KiB, macOS in bytes."""
    return usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def run(command, folder, log, env=None, expect_success=True):
    """Runs a command and appends its output to `log`. Returns its cost, including all processes that it waited for."""
    command = [str(word) for word in command]
    with open(log, "ab") as out:
        out.write(f"\n$ {shlex.join(command)}\n".encode())
        out.flush()
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, env=env, stdin=subprocess.DEVNULL, stdout=out, stderr=out)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0 and expect_success:
        tail = Path(log).read_text(errors="replace").splitlines()[-25:]
        raise Failed(f"`{shlex.join(command)}` ended with {process.returncode}; the end of {log}:\n" + "\n".join(tail))
    return Cost(wall, usage.ru_utime + usage.ru_stime, peak_bytes(usage))


class Cargo:
    """cargo with default profiles and settings, one target folder for all crates, and a measured rustc."""

    def __init__(self, work):
        self.work = work
        self.log = work / "log" / "cargo.txt"
        self.log.parent.mkdir(parents=True, exist_ok=True)
        self.target = work / "target"
        self.records = work / "rustc.jsonl"
        self.env = {
            key: value
            for key, value in os.environ.items()
            if key not in UNWANTED and not key.startswith(UNWANTED_PREFIXES)
        }
        self.env |= {
            "CARGO_TARGET_DIR": str(self.target),
            "CARGO_TERM_COLOR": "never",
            "RUSTC_WRAPPER": str(self.wrapper()),
            "RUSTC_RECORDS": str(self.records),
        }

    def wrapper(self):
        """Writes a script, because cargo expects a program without arguments. Python without site packages starts in 15 ms."""
        path = self.work / "rustc-wrapper"
        python = os.path.realpath(sys.executable)
        script = Path(__file__).with_name("rustc_wrapper.py")
        path.write_text(f"#!/bin/sh\nexec {shlex.quote(python)} -I -S {shlex.quote(str(script))} \"$@\"\n")
        path.chmod(0o755)
        return path

    def __call__(self, folder, *arguments):
        """Runs cargo in a folder."""
        self.records.write_text("")
        cost = run(["cargo", *arguments], folder, self.log, self.env)
        for line in self.records.read_text().splitlines():
            one = json.loads(line)
            seen = Cost(one["wall"], one["cpu"], one["peak"])
            known = cost.rustc.get(one["crate"])
            if known is None or known.peak < seen.peak:
                cost.rustc[one["crate"]] = seen
        return cost


def median(costs):
    """Returns the cost with the median wall time. Its figures are of the same run, unlike medians of each column."""
    ordered = sorted(costs, key=lambda cost: cost.wall)
    return ordered[(len(ordered) - 1) // 2]


def spread(costs):
    """Returns the spread of the repetitions, as a share of their median."""
    walls = [cost.wall for cost in costs]
    return (max(walls) - min(walls)) / statistics.median(walls) if walls else 0.0
