"""A measured crate: its dependencies are compiled first, then the crate alone, repeatedly."""

import re
from dataclasses import dataclass
from pathlib import Path

from measure import Failed


@dataclass
class Crate:
    """A library in its own folder."""

    folder: Path
    package: str
    arguments: tuple = ()  # for cargo: features

    @property
    def lib(self):
        return self.package.replace("-", "_")

    def build_dependencies(self, cargo):
        """Builds the dependencies through an empty crate with the same manifest. Keeps the lock file."""
        empty = cargo.work / "dependencies" / self.package
        (empty / "src").mkdir(parents=True, exist_ok=True)
        (empty / "src" / "lib.rs").write_text("")
        manifest = (self.folder / "Cargo.toml").read_text()
        if not (empty / "Cargo.toml").exists() or (empty / "Cargo.toml").read_text() != manifest:
            (empty / "Cargo.toml").write_text(manifest)
        for command in ("check", "build"):
            cargo(empty, command, "--lib", *self.arguments)
        (self.folder / "Cargo.lock").write_text((empty / "Cargo.lock").read_text())

    def cold(self, cargo, command):
        """Runs `cargo check` or `cargo build` of the crate alone, after removing its artifacts."""
        cargo(self.folder, "clean", "--offline", "-p", self.package)
        return self.again(cargo, command)

    def again(self, cargo, command):
        """The same, with existing artifacts."""
        cost = cargo(self.folder, command, "--offline", "--lib", "-p", self.package, *self.arguments)
        others = sorted(set(cost.rustc) - {self.lib})
        if others or self.lib not in cost.rustc:
            raise Failed(f"`cargo {command}` of {self.package} expected to compile it alone, compiled {sorted(cost.rustc)}")
        cost.peak = cost.rustc[self.lib].peak
        return cost

    def rlib_bytes(self, cargo):
        """Returns the size of the library from the last `cargo build`."""
        return (cargo.target / "debug" / f"lib{self.lib}.rlib").stat().st_size

    def lines(self, below="src"):
        """Returns the number of lines of Rust."""
        return sum(len(path.read_bytes().splitlines()) for path in (self.folder / below).rglob("*.rs"))


def stand_alone(folder):
    """Makes a manifest the root of its own workspace, because the scratch folder can be inside another one."""
    path = folder / "Cargo.toml"
    text = path.read_text()
    if not re.search(r"^\[workspace\]", text, re.MULTILINE):
        path.write_text(text.rstrip() + "\n\n[workspace]\n")
