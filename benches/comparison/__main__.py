"""Runs the comparison: prepares, measures in turns, and writes comparison.md and comparison.json to the work folder."""

import argparse
import json
import subprocess
import sys
from pathlib import Path

import machine
import openapi
import peers
import report
from alipay import Alipay
from measure import Cargo, Failed, median, spread

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
PUBLIC = "alipay.open.public."


def arguments():
    parser = argparse.ArgumentParser(prog="benches/compare", description="See benches/README.md.")
    parser.add_argument("--openapi", type=Path, required=True, metavar="FILE", help="the platform's OpenAPI description, YAML or JSON")
    names = ["alipay", *peers.ALL]
    parser.add_argument("--only", default=",".join(names), metavar="LIST", help=f"some of {', '.join(names)}; alipay is always measured")
    parser.add_argument("--scope", choices=("all", "open_public"), default="all", help="all operations, or those of one product")
    parser.add_argument("--repeat", type=int, default=1, metavar="N", help="number of measurements of the others (default 1)")
    parser.add_argument("--work", type=Path, default=REPOSITORY / "target" / "compare", metavar="DIR", help="folder for tools, copies and results")
    parser.add_argument("--prepare", action="store_true", help="install and build the tools, measure nothing")
    given = parser.parse_args()
    given.only = [name.strip() for name in given.only.split(",") if name.strip()]
    unknown = [name for name in given.only if name not in names]
    if unknown:
        parser.error(f"--only: expected some of {', '.join(names)}, found {', '.join(unknown)}")
    if not given.openapi.is_file():
        parser.error(f"file {given.openapi} not found")
    return given


def say(text):
    print(text, file=sys.stderr, flush=True)


class Comparison:
    def __init__(self, given):
        self.given = given
        given.work.mkdir(parents=True, exist_ok=True)
        self.work = given.work.resolve()
        self.cargo = Cargo(self.work)
        self.alipay = Alipay(self.cargo, REPOSITORY, given.scope)
        self.own = {"check": [], "dev": [], "open_public": []}
        self.small = {"check": [], "dev": []}
        self.others = {}

    def prepare(self):
        say("alipay: copies, the generator, dependencies")
        self.alipay.prepare()
        self.cargo(HERE / "yaml-to-json", "build", "--release", "--locked")
        whole = openapi.read(self.given.openapi, self.cargo.target / "release" / "yaml-to-json")
        public = openapi.keep(whole, openapi.below(PUBLIC))
        self.documents = {"all": whole, "open_public": public}
        for name in self.given.only:
            if name != "alipay":
                self.others[name] = self.prepare_peer(name)

    def prepare_peer(self, name):
        """Returns the widest scope that a generator accepts, with its crate ready for measurement."""
        peer = peers.ALL[name](self.cargo)
        peer.original = self.given.openapi.resolve()
        say(f"{name}: {peer.version}")
        peer.install()
        found = {"peer": peer, "refused": None}
        scopes = ("all", "open_public") if self.given.scope == "all" else ("open_public",)
        if not any(self.prepare_scope(found, scope) for scope in scopes):
            say(f"{name} is left out")
        return found

    def prepare_scope(self, found, scope):
        """Generates for a scope and builds the crate's dependencies. Returns true on success."""
        peer = found["peer"]
        try:
            found["operations"] = peer.prepare(self.documents[scope], scope)
            found["generate"] = [peer.generate() for _ in range(self.given.repeat)]
            crate = peer.crate()
            crate.build_dependencies(self.cargo)
        except Failed as failure:
            self.refused(found, scope, failure)
            return False
        found |= {"scope": scope, "crate": crate, "lines": crate.lines(), "check": [], "dev": [], "rebuild": [], "rlib": None}
        return True

    def refused(self, found, scope, failure):
        found["refused"] = f"scope `{scope}`: {failure}"
        say(f"{found['peer'].name} rejects the scope {scope}: {failure}")

    def measure(self):
        self.measure_alipay()
        for turn in range(self.given.repeat):
            for one in self.others.values():
                self.measure_peer(one, turn)
                self.measure_alipay()
        say("alipay: generate, rebuild, growth")
        again = max(3, self.given.repeat)
        self.generated = self.alipay.generate(2 * again + 1)
        self.rebuilt = self.alipay.rebuild(again)
        base = median([self.alipay.crate("none").cold(self.cargo, "check") for _ in range(again)])
        self.grown = {"none": base.plain(), "sizes": self.alipay.growth((50, 200), again)}

    def measure_alipay(self):
        """Measures alipay before, between and after the others, so that a change of the machine's load favours no generator."""
        say("alipay: check, dev build")
        whole = self.alipay.crate(self.given.scope)
        self.own["check"].append(whole.cold(self.cargo, "check"))
        self.own["dev"].append(whole.cold(self.cargo, "build"))
        self.rlib = whole.rlib_bytes(self.cargo)
        self.own["open_public"].append(self.alipay.crate("open_public").cold(self.cargo, "check"))

    def measure_peer(self, one, turn):
        """Falls back to one product if rustc rejects the whole crate."""
        if "crate" not in one:
            return
        try:
            self.measure_crate(one, turn)
        except Failed as failure:
            scope = one["scope"]
            self.refused(one, scope, failure)
            one.pop("crate")
            if scope == "all" and self.prepare_scope(one, "open_public"):
                self.measure_peer(one, turn)

    def measure_crate(self, one, turn):
        crate, peer = one["crate"], one["peer"]
        say(f"{peer.name}: check")
        one["check"].append(crate.cold(self.cargo, "check"))
        goals = peer.name == "openapi-generator"
        if goals or self.given.scope == "open_public":
            say(f"{peer.name}: dev build")
            one["dev"].append(crate.cold(self.cargo, "build"))
            one["rlib"] = crate.rlib_bytes(self.cargo)
        if goals:
            say(f"{peer.name}: rebuild after an edit of one model")
            one["edited"] = peer.edit_model(crate, turn)
            one["rebuild"].append(crate.again(self.cargo, "build"))

    def result(self):
        peers_found = {}
        for name, one in self.others.items():
            plain = {"version": one["peer"].version, "steps": one["peer"].steps, "refused": one["refused"]}
            plain |= {key: one.get(key) for key in ("scope", "operations", "lines", "rlib", "edited")}
            for key in ("generate", "check", "dev", "rebuild"):
                plain[key] = summary(one.get(key) or [])
            peers_found[name] = plain
        own = {"apis": len(self.alipay.apis()), "lines": self.alipay.lines(), "rlib": self.rlib}
        own |= {key: summary(costs) for key, costs in self.own.items()}
        own["rebuild"] = self.rebuilt.plain()
        own["generate"] = {key: cost.plain() for key, cost in self.generated.items()}
        own["growth"] = self.grown
        return {
            "scope": self.given.scope,
            "repeat": self.given.repeat,
            "machine": self.machine,
            "input": {"operations": openapi.count(self.documents["all"]), "bytes": self.given.openapi.stat().st_size},
            "alipay": own,
            "others": peers_found,
        }


def summary(costs):
    """Returns the median of the runs, or None if there were none."""
    return {**median(costs).plain(), "runs": len(costs), "spread": round(spread(costs), 3)} if costs else None


def main():
    comparison = Comparison(arguments())
    try:
        comparison.machine = machine.describe(comparison.cargo)
        comparison.prepare()
        if comparison.given.prepare:
            return 0
        comparison.measure()
    except (Failed, subprocess.CalledProcessError, OSError, LookupError) as failure:
        say(f"benches/compare: {failure}")
        return 1
    result = comparison.result()
    (comparison.work / "comparison.json").write_text(json.dumps(result, ensure_ascii=False, indent=2) + "\n")
    text = report.markdown(result)
    (comparison.work / "comparison.md").write_text(text)
    print(text)
    return 0


sys.exit(main())
