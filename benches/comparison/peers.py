"""The other generators: installation, execution, and the edits that make cargo accept the output."""

import re
import shutil
from pathlib import Path

import openapi
from crates import Crate, stand_alone
from measure import run


class Peer:
    """A generator. `steps` collects descriptions of the edits."""

    name = ""
    version = ""
    edits = ()  # of the input
    arguments = ()  # for cargo

    def __init__(self, cargo):
        self.cargo = cargo
        self.work = cargo.work
        self.tools = cargo.work / "tools"
        self.log = cargo.work / "log" / f"{self.name}.txt"
        self.steps = []

    def install(self):
        """Installs from crates.io, with the versions that its authors locked, unless it is already installed."""
        installed = self.tools / f"{self.package}-{self.version}"
        if not (installed / "bin" / self.package).exists():
            self.cargo(self.work, "install", "--locked", "--root", installed, f"{self.package}@{self.version}")
        self.program = installed / "bin" / self.package

    @property
    def package(self):
        return self.name

    @property
    def crate_name(self):
        return f"{self.name}-alipay"

    def prepare(self, document, scope):
        """Writes the input, with the edits that the generator needs. Returns the number of remaining operations."""
        self.steps = []
        self.scope = scope
        for edit in self.edits:
            document, step = edit(document)
            self.steps.append(step)
        self.input = openapi.write(document, self.work / "input" / f"{self.name}-{scope}.json")
        return openapi.count(document)

    def generate(self):
        """Runs the generator into an empty folder. Returns the cost."""
        self.folder = self.work / "crates" / self.scope / self.crate_name
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        return run(self.command(), self.work, self.log)

    def crate(self):
        """Makes the output a crate that cargo accepts."""
        self.repair()
        stand_alone(self.folder)
        return Crate(self.folder, self.crate_name, self.arguments)

    def repair(self):
        """Edits the output."""

    def replace(self, pattern, old, new):
        total = 0
        for path in sorted(self.folder.glob(pattern)):
            text, changed = re.subn(old, new, path.read_text())
            if changed:
                path.write_text(text)
                total += changed
        return total


class OpenApiGenerator(Peer):
    name = "openapi-generator"
    version = "7.26.0"
    arguments = ("--no-default-features",)

    def install(self):
        environment = self.tools / f"openapi-generator-{self.version}"
        jars = "lib/python*/site-packages/openapi_generator_cli/openapi-generator.jar"
        if not list(environment.glob(jars)):
            run(["python3", "-m", "venv", environment], self.work, self.log)
            run([environment / "bin" / "pip", "install", f"openapi-generator-cli=={self.version}"], self.work, self.log)
        self.program = next(environment.glob(jars))
        run(["java", "-version"], self.work, self.log)

    def prepare(self, document, scope):
        operations = super().prepare(document, scope)
        # The unchanged file for the whole scope, because the time to generate is compared with that of the spec folder.
        if scope == "all":
            self.input = self.original
        return operations

    def command(self):
        # The default is the description's version, 2024-07-05, which cargo rejects.
        properties = f"packageName={self.crate_name},packageVersion=0.0.0"
        return ["java", "-jar", self.program, "generate", "-g", "rust", "-i", self.input, "-o", self.folder] + [
            f"--additional-properties={properties}"
        ]

    def repair(self):
        self.steps.append("option: packageVersion, because cargo rejects the description's version as a package version")
        self.steps.append("cargo: --no-default-features, because no TLS is measured")
        self.missing_modules()
        self.doubled_paths()
        self.hidden_option()

    def missing_modules(self):
        """Renames files: a module may be declared as one name and written to a file with another, which contains `_0`."""
        for index in sorted((self.folder / "src").glob("*/mod.rs")):
            names = re.findall(r"^pub mod (?:r#)?(\w+);", index.read_text(), re.MULTILINE)
            spare = {path.stem for path in index.parent.glob("*.rs")} - set(names) - {"mod"}
            for name in names:
                if (index.parent / f"{name}.rs").exists():
                    continue
                found = [stem for stem in sorted(spare) if re.sub(r"_\d+(?=_|$)", "", stem) == name]
                if len(found) == 1:
                    (index.parent / f"{found[0]}.rs").rename(index.parent / f"{name}.rs")
                    self.steps.append(f"output: {found[0]}.rs is renamed to {name}.rs, as its module is called")

    def doubled_paths(self):
        changed = self.replace("src/**/*.rs", r"\bmodels::models::", "models::")
        if changed:
            self.steps.append(f"output: `models::models::` becomes `models::`, {changed} times")

    def hidden_option(self):
        """Qualifies `Option`: a schema with this name becomes a struct that hides the standard library's."""
        path = "src/models/option.rs"
        if (self.folder / path).exists():
            changed = self.replace(path, r"(?<![\w:])Option(?=<|::is_none)", "std::option::Option")
            self.steps.append(f"output: a struct `Option` hides the standard one, which gets its full path {changed} times")

    def edit_model(self, crate, turn):
        """Adds a field to the first model struct whose constructor has no arguments."""
        field = f"compared_{turn}"
        for path in sorted((crate.folder / "src" / "models").glob("*.rs")):
            text = path.read_text()
            found = re.search(r"pub struct (\w+) \{\n(?=    )", text)
            if not found:
                continue
            made = f"    pub fn new() -> {found[1]} {{\n        {found[1]} {{\n"
            if made not in text:
                continue
            text = text.replace(made, f"{made}            {field}: None,\n")
            text = text.replace(found[0], f"{found[0]}    pub {field}: Option<String>,\n", 1)
            path.write_text(text)
            return path.name
        raise LookupError("no model of openapi-generator's can be edited")


class Progenitor(Peer):
    name = "progenitor"
    version = "0.15.1"
    edits = (openapi.without_carriage_returns, openapi.without_multipart, openapi.default_is_client_error)

    @property
    def package(self):
        return "cargo-progenitor"

    def command(self):
        crate = ["-n", self.crate_name, "-v", "0.0.0"]
        return [self.program, "progenitor", "-i", self.input, "-o", self.folder, *crate]


class Ploidy(Peer):
    name = "ploidy"
    version = "0.15.0"
    edits = (openapi.without_carriage_returns,)

    def command(self):
        return [self.program, "generate", "rust", self.input, "-o", self.folder, "--name", self.crate_name]


class Oas3Gen(Peer):
    name = "oas3-gen"
    version = "0.29.0"
    edits = (openapi.without_carriage_returns,)

    def command(self):
        return [self.program, "generate", "client-mod", "-i", self.input, "-o", self.folder, "--workspace"]

    def repair(self):
        if self.replace("Cargo.toml", r', "native-tls"', ""):
            self.steps.append("output: native-tls is taken out of its manifest, because no TLS is measured")


ALL = {peer.name: peer for peer in (OpenApiGenerator, Progenitor, Ploidy, Oas3Gen)}
