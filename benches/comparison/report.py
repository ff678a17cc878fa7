"""The result as Markdown: each goal with both figures, their ratio, and the shortfall of missed goals."""

GB, MB = 1e9, 1e6


def markdown(result):
    rows, columns = goals(result), ["what", "alipay", "the other", "ratio", "goal", "result"]
    if result["scope"] != "all":  # the goals are for the whole; one product is mostly the run time
        rows, columns = [row[:4] for row in rows], columns[:4]
    parts = [head(result), table(columns, rows), growth(result), contenders(result)]
    return "\n\n".join(part for part in parts if part) + "\n"


def head(result):
    machine, own = result["machine"], result["alipay"]
    return (
        f"Measured {machine['when']}: {machine['cores']} × {machine['processor']}, {machine['memory_bytes'] / GB:.0f} GB, {machine['system']}, "
        f"load {machine['load_before']} before; {machine['rustc']}; {machine['java']}.\n\n"
        f"Scope `{result['scope']}`: {own['apis']} APIs here, {result['input']['operations']} operations in the description. Ratios to other generators "
        "are for each operation."
    )


def goals(result):
    """Returns one row for each goal that this run measures."""
    own, others = result["alipay"], result["others"]
    rows = []
    og = others.get("openapi-generator")
    if og and og["scope"] == result["scope"]:
        for what, key, goal in (("check", "check", 14), ("dev build", "dev", 16)):
            if og[key]:
                rows.append(faster(f"{what}, against openapi-generator", own[key], og[key], scale(own, og), goal))
    best = best_other(result)
    if best:
        name, one, mine = best
        note = "" if one["scope"] == result["scope"] else " (`open_public` alone)"
        rows.append(faster(f"check, against the best other: {name}{note}", mine, one["check"], scale(own, one, one["scope"]), 8))
    if og and og["scope"] == result["scope"] and og["dev"]:
        peak, theirs = (max(side["check"]["peak_bytes"], side["dev"]["peak_bytes"]) for side in (own, og))
        rows.append(smaller("peak memory of rustc, check or dev build", peak, theirs, 1, 8))
        rows.append(smaller("rlib of the dev build", own["rlib"], og["rlib"], 1, 15))
        if og["rebuild"]:
            what = "one spec file edited: generate + dev build; against a rebuild after one model"
            rows.append(faster(what, own["rebuild"], og["rebuild"], 1, 20))
    if result["scope"] == "all":
        rows.append(share("check of `open_public` alone, against all", own["open_public"], own["check"], 2 / 12))
    made = own["generate"]
    if og and og["generate"] and og["scope"] == result["scope"]:
        rows.append(faster("generate, cold", made["cold"], og["generate"], scale(own, og), 25))
    rows.append(share("generate, nothing changed, against cold", made["same"], made["cold"], 0.03))
    rows.append(share("generate, one file changed, against cold", made["one"], made["cold"], 0.10))
    rows.append(even(own["growth"]))
    return rows


def scale(own, other, scope=None):
    """Returns the ratio of operations: descriptions of different dates have a few operations more or fewer."""
    apis = own["apis"] if scope in (None, "all") else other["operations"]
    return apis / other["operations"]


def best_other(result):
    """Returns the fastest check of the generators except openapi-generator. Those that accepted everything take precedence."""
    found = []
    for name, one in result["others"].items():
        if name != "openapi-generator" and one["check"]:
            whole = one["scope"] == result["scope"]
            mine = result["alipay"]["check"] if whole else result["alipay"]["open_public"]
            found.append((not whole, one["check"]["wall_s"] / one["operations"], name, one, mine))
    return min(found)[2:] if found else None


def verdict(reached, goal):
    """Compares a figure with its goal; higher is better."""
    return "met" if reached >= goal else f"**missed by {(1 - reached / goal) * 100:.0f}%**"


def faster(what, mine, theirs, factor, goal):
    ratio = theirs["wall_s"] * factor / mine["wall_s"]
    return [what, seconds(mine), seconds(theirs), f"{ratio:.1f} ×", f"≥ {goal} ×", verdict(ratio, goal)]


def smaller(what, mine, theirs, factor, goal):
    ratio = theirs * factor / mine
    return [what, size(mine), size(theirs), f"1/{ratio:.1f}", f"≤ 1/{goal}", verdict(ratio, goal)]


def share(what, mine, whole, goal):
    ratio = mine["wall_s"] / whole["wall_s"]
    return [what, seconds(mine), seconds(whole), f"{ratio * 100:.1f}%", f"≤ {goal * 100:.3g}%", verdict(goal / ratio, 1)]


def even(grown):
    """Returns milliseconds per API at each size, without the cost of the run time itself."""
    each = [per_api(grown, one) for one in grown["sizes"]]
    apart = max(each) / min(each) - 1
    sizes = ", ".join(str(one["apis"]) for one in grown["sizes"])
    figures = ", ".join(f"{one:.1f}" for one in each)
    result = "met" if apart <= 0.2 else f"**missed: {apart * 100:.0f}%**"
    return [f"growth: check of each API at {sizes} APIs", f"{figures} ms", "", f"{apart * 100:.0f}% apart", "≤ 20%", result]


def per_api(grown, one):
    return (one["wall_s"] - grown["none"]["wall_s"]) / one["apis"] * 1000


def growth(result):
    grown = result["alipay"]["growth"]
    none = grown["none"]
    rows = [["0", "", f"{none['wall_s']:.2f} s", f"{none['cpu_s']:.2f} s", "", "", size(none["peak_bytes"])]]
    for one in grown["sizes"]:
        above = (one["wall_s"] - none["wall_s"]) * 1000
        rows.append(
            [str(one["apis"]), str(one["fields"]), f"{one['wall_s']:.2f} s", f"{one['cpu_s']:.2f} s"]
            + [f"{per_api(grown, one):.1f} ms", f"{above / one['fields']:.2f} ms", size(one["peak_bytes"])]
        )
    return "Growth of `cargo check`; each API and each field without the first line, the run time by itself.\n\n" + table(
        ["APIs", "fields", "check", "processor", "each API", "each field", "peak memory"], rows
    )


def contenders(result):
    own = result["alipay"]
    columns = ["contender", "operations", "lines", "generate", "check", "processor", "peak", "dev build", "peak", "rlib", "rebuild"]
    mine = {**own, "generate": own["generate"]["cold"], "operations": own["apis"]}
    rows = [contender("alipay", mine)]
    for name, one in result["others"].items():
        label = f"{name} {one['version']}" + (" (`open_public` alone)" if one["scope"] not in (None, result["scope"]) else "")
        rows.append(contender(label, one))
    text = table(columns, rows)
    for name, one in result["others"].items():
        steps = [*one["steps"]]
        if one["refused"]:
            steps.append("refused: " + " ".join(one["refused"].split())[:400])
        text += f"\n\n{name} {one['version']}:\n" + ("\n".join(f"* {step}" for step in steps) or "* nothing")
    return text


def contender(label, one):
    def wall(key):
        return f"{one[key]['wall_s']:.2f} s" if one.get(key) else "–"

    def peak(key):
        return size(one[key]["peak_bytes"]) if one.get(key) else "–"

    processor = f"{one['check']['cpu_s']:.2f} s" if one.get("check") else "–"
    rlib = size(one["rlib"]) if one.get("rlib") else "–"
    counts = [str(one.get("operations") or "–"), str(one.get("lines") or "–")]
    return [label, *counts, wall("generate"), wall("check"), processor, peak("check"), wall("dev"), peak("dev"), rlib, wall("rebuild")]


def seconds(cost):
    wall = cost["wall_s"]
    return f"{wall:.2f} s" if wall >= 1 else f"{wall * 1000:.0f} ms"


def size(amount):
    return f"{amount / GB:.2f} GB" if amount >= GB else f"{amount / MB:.1f} MB"


def table(columns, rows):
    lines = ["| " + " | ".join(columns) + " |", "|" + "---|" * len(columns)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])
