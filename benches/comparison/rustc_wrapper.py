"""Wraps rustc for cargo (RUSTC_WRAPPER), and appends a line with the cost of compiling a crate to RUSTC_RECORDS."""

import json
import os
import sys
import time


def crate_name(arguments):
    """Returns the value of --crate-name. Cargo's queries about the compiler have none, or `___`."""
    for flag, value in zip(arguments, arguments[1:]):
        if flag == "--crate-name":
            return value
    return "___"


def main():
    arguments = sys.argv[1:]
    start = time.perf_counter()
    process = os.spawnvp(os.P_NOWAIT, arguments[0], arguments)
    _, status, usage = os.wait4(process, 0)
    record = {
        "crate": crate_name(arguments),
        "wall": time.perf_counter() - start,
        "cpu": usage.ru_utime + usage.ru_stime,
        "peak": usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024),
    }
    if record["crate"] != "___" and "RUSTC_RECORDS" in os.environ:
        with open(os.environ["RUSTC_RECORDS"], "a", encoding="utf-8") as out:
            out.write(json.dumps(record) + "\n")
    sys.exit(os.waitstatus_to_exitcode(status))


main()
