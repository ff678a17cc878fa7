"""A crate whose compilation is measured: its dependencies first, then it alone, as often as wanted."""

import re
from dataclasses import dataclass
from pathlib import Path

from measure import Failed


@dataclass
class Crate:
    """A library in a folder of its own."""

    folder: Path
    package: str
    arguments: tuple = ()  # for cargo: features

    @property
    def lib(self):
        return self.package.replace("-", "_")

    def build_dependencies(self, cargo):
        """Builds what the crate depends on, by means of an empty crate with its manifest; keeps the lock file."""
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
        """`cargo check` or `cargo build` of the crate alone, of which nothing is there."""
        cargo(self.folder, "clean", "--offline", "-p", self.package)
        return self.again(cargo, command)

    def again(self, cargo, command):
        """The same, with whatever is there."""
        cost = cargo(self.folder, command, "--offline", "--lib", "-p", self.package, *self.arguments)
        others = sorted(set(cost.rustc) - {self.lib})
        if others or self.lib not in cost.rustc:
            raise Failed(f"`cargo {command}` of {self.package} should have compiled it alone, and compiled {sorted(cost.rustc)}")
        cost.peak = cost.rustc[self.lib].peak
        return cost

    def rlib_bytes(self, cargo):
        """The size of what the last `cargo build` made."""
        return (cargo.target / "debug" / f"lib{self.lib}.rlib").stat().st_size

    def lines(self, below="src"):
        """Lines of Rust."""
        return sum(len(path.read_bytes().splitlines()) for path in (self.folder / below).rglob("*.rs"))


def stand_alone(folder):
    """Makes a manifest the root of its own workspace: the scratch folder may lie inside another one."""
    path = folder / "Cargo.toml"
    text = path.read_text()
    if not re.search(r"^\[workspace\]", text, re.MULTILINE):
        path.write_text(text.rstrip() + "\n\n[workspace]\n")
