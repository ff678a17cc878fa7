"""Measurements of this repository, in scratch copies whose spec files can be edited and removed."""

import filecmp
import json
import os
import re
import shutil
import subprocess
from pathlib import Path

from crates import Crate
from measure import Failed, median, run

SHARED = ("types.yaml", "gateway.yaml", "rest.yaml")
NO_PRODUCT = ("--no-default-features", "--features", "http-client,aws-lc-rs")
FIELD = re.compile(r"schema::Row::(?:Text|Plain|Limited|Full)\(")
FEATURES = {"all": ("--features", "full"), "open_public": (), "none": NO_PRODUCT}


class Alipay:
    def __init__(self, cargo, repository, scope):
        self.cargo = cargo
        self.repository = repository
        self.scope = scope
        self.log = cargo.work / "log" / "alipay.txt"
        self.published = cargo.work / "alipay" / "published"
        self.workspace = cargo.work / "alipay" / "workspace"
        self.alone = cargo.work / "alipay" / "generate"
        self.codegen = cargo.target / "release" / "alipay-spec-tools"

    def prepare(self):
        """Copies the repository, and builds the generator for release and the dependencies of `alipay`."""
        for copy in (self.published, self.workspace):
            mirror(self.repository, copy)
        as_published(self.published)
        self.cargo(self.workspace, "build", "--release", "--locked", "-p", "alipay-spec-tools")
        for command in ("check", "build"):
            self.cargo(self.published, command, "--locked", "--lib", "-p", "alipay", *NO_PRODUCT)
        self.build_workspace()

    def crate(self, features):
        return Crate(self.published, "alipay", FEATURES[features])

    def apis(self, folder=None):
        """Returns the API files of the scope."""
        below = (folder or self.repository) / "spec"
        product = "open_public" if self.scope == "open_public" else "*"
        return sorted(path for path in below.glob(f"{product}/*.yaml") if path.name not in SHARED)

    def lines(self):
        below = self.published / "generated" / ("open_public" if self.scope == "open_public" else "")
        return sum(len(path.read_bytes().splitlines()) for path in below.rglob("*.rs"))

    # Equals `cargo build` of the workspace, for the library alone: `regenerate` enables the generating build script.

    def build_workspace(self):
        features = ("--features", "alipay/full") if self.scope == "all" else ()
        return self.cargo(self.workspace, "build", "--locked", "--lib", "-p", "alipay", "-p", "regenerate", *features)

    def rebuild(self, repeat):
        """Edits one spec file, then measures generation and dev build in one `cargo build`."""
        self.build_workspace()
        costs = []
        for turn in range(repeat):
            edited = edit(self.workspace, turn)
            cost = self.build_workspace()
            product, name = edited.parent.name, edited.stem.replace(".", "_")
            written = self.workspace / "generated" / product / f"{name}.rs"
            if f"compared_{turn}" not in written.read_text() or "alipay" not in cost.rustc:
                raise Failed(f"the build did not bring {written} up to date")
            cost.peak = cost.rustc["alipay"].peak
            costs.append(cost)
        mirror(self.repository, self.workspace)
        return median(costs)

    def generate(self, repeat):
        """Measures `cargo codegen generate` from scratch, with nothing changed, and with one file changed."""
        mirror(self.repository, self.alone, below="spec")
        if self.scope == "open_public":
            for path in (self.alone / "spec").iterdir():
                if path.is_dir() and path.name != "open_public":
                    shutil.rmtree(path)
        command = [self.codegen, "generate"]
        found = {"cold": [], "same": [], "one": []}
        for turn in range(repeat):
            shutil.rmtree(self.alone / "generated", ignore_errors=True)
            found["cold"].append(run(command, self.alone, self.log))
            found["same"].append(run(command, self.alone, self.log))
            edit(self.alone, turn)
            found["one"].append(run(command, self.alone, self.log))
        return {name: median(costs) for name, costs in found.items()}

    def growth(self, sizes, repeat):
        """Measures `cargo check` of a copy with fewer APIs, for each size."""
        whole = self.apis()
        found = []
        for size in [size for size in sizes if size < len(whole)] + [len(whole)]:
            folder = self.cargo.work / "alipay" / f"growth-{size}"
            mirror(self.repository, folder)
            as_published(folder)
            if size < len(whole):
                self.sample(folder, whole, size)
            crate = Crate(folder, "alipay", FEATURES[self.scope])
            cost = median([crate.cold(self.cargo, "check") for _ in range(repeat)])
            found.append({"apis": size, "fields": self.fields(folder), **cost.plain()})
        return found

    def sample(self, folder, whole, size):
        """Returns every nth API of the sorted list, so that all products are represented. Chooses the offset whose APIs have the
        average size of all. Otherwise the figure would depend on the size of the APIs instead of their number."""
        average, step = self.fields(self.repository) / len(whole), len(whole) / size
        trial = self.cargo.work / "alipay" / "trial"

        def take(begin, target=trial):
            mirror(self.repository, target, below="spec" if target is trial else "")
            self.thin_out(target, {whole[int(begin + index * step)].relative_to(self.repository) for index in range(size)})
            return abs(self.fields(target) / size - average)

        take(min(range(int(step)), key=take), folder)
        as_published(folder)

    def fields(self, folder):
        """Returns the number of fields in the tables of generated/."""
        below = folder / "generated" / ("open_public" if self.scope == "open_public" else "")
        return sum(len(FIELD.findall(path.read_text())) for path in below.rglob("*.rs"))

    def thin_out(self, folder, keep):
        """Keeps only some API files and the shared types that they use."""
        for path in self.apis(folder):
            if path.relative_to(folder) not in keep:
                path.unlink()
        while unused := self.unused_types(folder):
            for file, lines in unused.items():
                without_types(folder / file, lines)
        run([self.codegen, "generate"], folder, self.log)

    def unused_types(self, folder):
        """Returns the line numbers of unused types (W0001), by file."""
        findings = subprocess.run([self.codegen, "check", "--format", "json"], cwd=folder, stdout=subprocess.PIPE, check=True).stdout
        unused = {}
        for finding in json.loads(findings):
            if finding["code"] == "W0001":
                unused.setdefault(finding["primary"]["file"], set()).add(finding["primary"]["line"])
        return unused


def mirror(source, target, below=""):
    """Copies the tracked files and the untracked ones that are not ignored. Writes only changed files, to keep cargo's rebuilds minimal."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", *([below] if below else [])],
        cwd=source,
        stdout=subprocess.PIPE,
        check=True,
    ).stdout
    names = {name for name in os.fsdecode(listed).split("\0") if name and os.path.lexists(source / name)}
    for path in [path for path in target.rglob("*") if path.is_symlink() or path.is_file()]:
        if str(path.relative_to(target)) not in names and "target" not in path.relative_to(target).parts[:1]:
            path.unlink()
    for name in sorted(names):
        original, copied = source / name, target / name
        copied.parent.mkdir(parents=True, exist_ok=True)
        if original.is_symlink():
            if not copied.is_symlink():
                copied.symlink_to(os.readlink(original))
        elif not copied.exists() or not filecmp.cmp(original, copied, shallow=False):
            shutil.copyfile(original, copied)
            copied.chmod(original.stat().st_mode)


def as_published(folder):
    """Removes the build scripts, as in the published packages: `include` omits build.rs, and cargo publishes `build = false`."""
    for manifest in (folder / "Cargo.toml", folder / "core" / "Cargo.toml"):
        text = manifest.read_text()
        if 'build = "build.rs"' not in text:
            raise Failed(f"{manifest} no longer contains `build = \"build.rs\"`")
        manifest.write_text(text.replace('build = "build.rs"', "build = false"))


def edit(folder, turn):
    """Adds a field to the response of an API, as the platform occasionally does."""
    for path in sorted((folder / "spec" / "open_public").glob("*.yaml")):
        text = path.read_text()
        if "\nresponse:\n" in text:
            path.write_text(text.replace("\nresponse:\n", f"\nresponse:\n  compared_{turn}: {{ type: string }}\n"))
            return path
    raise Failed("no API of open_public has response fields")


def without_types(path, lines):
    """Removes the types at these lines from a file in canonical form. A type ends at the next line that is indented by two blanks."""
    kept, types, gone = [], 0, False
    for number, line in enumerate(path.read_text().splitlines(keepends=True), start=1):
        if re.match(r"  \w", line):
            gone = number in lines
            types += not gone
        if not gone:
            kept.append(line)
    if types:
        path.write_text("".join(kept))
    else:
        path.unlink()
