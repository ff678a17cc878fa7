"""The crates of this repository as packages, as users get them."""

import os
import re
import tarfile

from measure import UNWANTED, UNWANTED_PREFIXES, run

# Cargo packs a package only together with those of this repository that it names: core names the generator for build.rs.
# A commit may lack some.
GENERATOR = ("alipay-catalogue", "alipay-codegen")


def environment():
    """The environment without variables that would change the profile or the compiler."""
    return {k: v for k, v in os.environ.items() if k not in UNWANTED and not k.startswith(UNWANTED_PREFIXES)}


def pack(tree, work, packages):
    """Packs the crates of a tree, and unpacks these ones as a registry would. Returns the folder, and the size of each archive."""
    target = work / "pack"
    unpacked = work / "packages"
    present = [package for package in GENERATOR if (tree / package.removeprefix("alipay-")).exists()]
    names = [word for package in dict.fromkeys((*packages, *present)) for word in ("-p", package)]
    command = ["cargo", "package", "--locked", "--allow-dirty", "--no-verify", "--quiet", *names]
    run(command, tree, work / "log.txt", environment() | {"CARGO_TARGET_DIR": str(target)})
    unpacked.mkdir()
    sizes = {}
    for package in packages:
        archive = next(path for path in (target / "package").glob("*.crate") if re.fullmatch(rf"{package}-\d.*\.crate", path.name))
        sizes[package] = archive.stat().st_size
        with tarfile.open(archive) as crate:
            crate.extractall(unpacked)
        (unpacked / archive.stem).rename(unpacked / package)
    return unpacked, sizes
