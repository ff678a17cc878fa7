//! Regions of source files: the lines between `// region: NAME` and `// endregion`, or the same with `#`.

/// Returns the name of the region that a line begins.
fn begins(line: &str) -> Option<&str> {
    let comment = line.trim().strip_prefix("//").or_else(|| line.trim().strip_prefix('#'))?;
    comment.trim_start().strip_prefix("region: ")
}

fn ends(line: &str) -> bool {
    matches!(line.trim(), "// endregion" | "# endregion")
}

/// Returns the regions of a file with their lines, from 1.
pub(crate) fn regions(text: &str) -> Vec<(usize, String)> {
    (1..).zip(text.lines()).filter_map(|(number, line)| Some((number, begins(line)?.to_owned()))).collect()
}

/// Returns the lines of a region without their common indentation, and without the markers of other regions.
pub(crate) fn region(text: &str, name: &str) -> Result<String, String> {
    if regions(text).iter().filter(|(_, other)| other == name).count() > 1 {
        return Err(format!("two regions have the name `{name}`; rename one"));
    }
    let mut lines = text.lines().skip_while(|line| begins(line) != Some(name));
    if lines.next().is_none() {
        return Err(format!("there is no `// region: {name}`; add it, or correct the name"));
    }
    let (mut depth, mut kept) = (1, Vec::new());
    for line in lines {
        if begins(line).is_some() {
            depth += 1;
        } else if ends(line) {
            depth -= 1;
            if depth == 0 {
                return Ok(dedented(kept.into_iter()));
            }
        } else {
            kept.push(line);
        }
    }
    Err(format!("the region `{name}` has no `// endregion`; add it"))
}

/// Joins lines without their common indentation, and without blank lines at the start and the end.
pub(crate) fn dedented<'t>(lines: impl Iterator<Item = &'t str> + Clone) -> String {
    let filled = lines.clone().filter(|line| !line.trim().is_empty());
    let indentation = filled.map(|line| line.len() - line.trim_start().len()).min().unwrap_or(0);
    let cut = lines.map(|line| line.get(indentation..).unwrap_or_default());
    let text: String = cut.flat_map(|line| [line.trim_end(), "\n"]).collect();
    match text.trim_matches('\n') {
        "" => String::new(),
        text => format!("{text}\n"),
    }
}

#[test]
fn regions_are_cut_out() {
    let text = "a\n    // region: one\n\n    b\n        // region: two\n        c\n        // endregion\n\n    d\n    // endregion\n# region: open\ne\n";
    assert_eq!(regions(text).into_iter().map(|(line, _)| line).collect::<Vec<_>>(), [2, 5, 11]);
    assert_eq!(region(text, "one").unwrap(), "b\n    c\n\nd\n");
    assert_eq!(region(text, "two").unwrap(), "c\n");
    assert!(region(text, "three").unwrap_err().contains("no `// region: three`"));
    assert!(region(text, "open").unwrap_err().contains("no `// endregion`"));
    assert!(region(&text.repeat(2), "one").unwrap_err().contains("rename one"));
}
