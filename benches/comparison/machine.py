"""Description of the machine."""

import os
import platform
import subprocess
from datetime import datetime, timezone
from pathlib import Path


def describe(cargo):
    return {
        "when": datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "processor": processor(),
        "cores": os.cpu_count(),
        "memory_bytes": memory(),
        "load_before": round(os.getloadavg()[0], 2),
        "rustc": said("rustc", "--version"),
        "cargo": said("cargo", "--version"),
        "java": said("java", "-version"),
        "python": platform.python_version(),
    }


def said(*command):
    """Returns the first line of a tool's output."""
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return "none"
    return done.stdout.splitlines()[0].strip()


def processor():
    file = Path("/proc/cpuinfo")
    if file.exists():
        for line in file.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or "unknown"


def memory():
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError):
        return 0
