"""The OpenAPI description, and the edits that make a generator accept it. Each edit returns a description of itself."""

import copy
import json
import re
import subprocess
from pathlib import Path

VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def read(path, to_json):
    """Parses the description. `to_json` is the program that converts YAML."""
    text = Path(path).read_bytes()
    if not text.lstrip().startswith(b"{"):
        text = subprocess.run([str(to_json)], input=text, stdout=subprocess.PIPE, check=True).stdout
    return json.loads(text)


def write(document, path):
    """Writes the document as JSON, which every generator here accepts."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document, ensure_ascii=False, indent=1))
    return path


def operations(document):
    """Yields triples of path, verb and operation."""
    for path, item in document["paths"].items():
        for verb in VERBS:
            if verb in item:
                yield path, verb, item[verb]


def count(document):
    return sum(1 for _ in operations(document))


def keep(document, wanted):
    """Returns only the operations for which `wanted` holds, and the schemas that they refer to."""
    smaller = {key: value for key, value in document.items() if key not in ("paths", "components", "tags")}
    smaller["paths"] = {}
    for path, verb, operation in operations(document):
        if wanted(operation):
            item = smaller["paths"].setdefault(
                path, {key: value for key, value in document["paths"][path].items() if key not in VERBS}
            )
            item[verb] = operation
    components = document.get("components", {})
    kept = {}
    pending = references(smaller["paths"])
    while pending:
        section, name = pending.pop()
        if name in kept.get(section, {}):
            continue
        one = components.get(section, {}).get(name)
        if one is not None:
            kept.setdefault(section, {})[name] = one
            pending |= references(one)
    # In the order of the source, so that runs produce the same file.
    smaller["components"] = {
        section: {name: one for name, one in components[section].items() if name in kept[section]}
        for section in components
        if section in kept
    }
    return copy.deepcopy(smaller)


def references(tree):
    """Returns the components that a tree refers to, as section and name."""
    found = set()
    stack = [tree]
    while stack:
        node = stack.pop()
        if isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str) and reference.startswith("#/components/"):
                section, _, name = reference.removeprefix("#/components/").partition("/")
                found.add((section, name))
            stack.extend(node.values())
        elif isinstance(node, list):
            stack.extend(node)
    return found


def below(prefix):
    """Returns a predicate for operations whose name has this prefix."""
    return lambda operation: operation.get("operationId", "").startswith(prefix)


def is_multipart(operation):
    return "multipart/form-data" in operation.get("requestBody", {}).get("content", {})


# Edits. Each takes a document and returns the edited one with a sentence about it.


def without_carriage_returns(document):
    """Replaces carriage returns: rustc rejects a bare CR in a doc comment, and three generators copy texts there unchanged."""
    changed = 0

    def clean(node):
        nonlocal changed
        if isinstance(node, dict):
            return {key: clean(value) for key, value in node.items()}
        if isinstance(node, list):
            return [clean(value) for value in node]
        if isinstance(node, str) and "\r" in node:
            changed += 1
            return re.sub(r"\r\n?", "\n", node)
        return node

    edited = clean(document)
    return edited, f"input: carriage returns become line feeds, in {changed} texts"


def without_multipart(document):
    edited = keep(document, lambda operation: not is_multipart(operation))
    return edited, f"input: {count(document) - count(edited)} multipart operations are left out"


def default_is_client_error(document):
    """Renames `default`: progenitor takes `200` and `default` with different schemas for two successes."""
    edited = copy.deepcopy(document)
    changed = 0
    for _, _, operation in operations(edited):
        responses = operation.get("responses", {})
        if "default" in responses and "4XX" not in responses:
            operation["responses"] = {("4XX" if key == "default" else key): value for key, value in responses.items()}
            changed += 1
    return edited, f"input: the response `default` becomes `4XX`, in {changed} operations"
