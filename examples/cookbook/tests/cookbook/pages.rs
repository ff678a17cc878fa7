//! Compares the pages of `docs/cookbook` with the code that they show, with their translations, and with the files that they link to.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::page::{Fence, Page};
use crate::region::{dedented, region, regions};

const PAGES: &str = "docs/cookbook";
const TRANSLATIONS: &str = "docs/cookbook/zh-CN";
const MODULES: &str = "examples/cookbook/src";
const TESTS: &str = "examples/cookbook/tests/cookbook";
const INDEX: &str = "README.md";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Returns the names of the files of a folder that have this ending, without it.
fn names(folder: &str, ending: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(root().join(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter_map(|name| name.strip_suffix(ending).map(str::to_owned)).collect()
}

fn pages(folder: &str) -> Vec<Page> {
    let names = names(folder, ".md");
    names.iter().map(|name| Page::read(&root(), format!("{folder}/{name}.md"))).collect()
}

fn all_pages() -> impl Iterator<Item = Page> {
    pages(PAGES).into_iter().chain(pages(TRANSLATIONS))
}

/// Fails with all problems at once.
fn report(problems: &[String]) {
    let mut text = String::new();
    for problem in problems {
        let _ = write!(text, "\n  {problem}");
    }
    assert!(problems.is_empty(), "{text}");
}

/// Returns the text that a fence must show, or the reason why there is none.
fn expected(fence: &Fence) -> Result<String, String> {
    let Some(source) = &fence.source else {
        return Err(
            "the Rust code has no source; write `<!-- examples/cookbook/src/RECIPE.rs#REGION -->` above the fence".to_owned()
        );
    };
    let (path, name) = source.split_once('#').map_or((source.as_str(), None), |(path, name)| (path, Some(name)));
    let text = fs::read_to_string(root().join(path)).map_err(|error| format!("`{path}` cannot be read: {error}"))?;
    match name {
        Some(name) => region(&text, name).map_err(|reason| format!("`{path}`: {reason}")),
        None => Ok(dedented(text.lines())),
    }
}

#[test]
fn fences_show_the_code_of_the_modules() {
    let is_update = std::env::var_os("COOKBOOK_UPDATE").is_some_and(|value| value == "1");
    let mut problems = Vec::new();
    for mut page in all_pages() {
        let mut is_changed = false;
        // Backwards, because a replacement moves the lines behind it.
        for fence in page.fences().into_iter().rev().filter(|fence| fence.source.is_some() || fence.language == "rust") {
            let place = format!("{}:{}", page.path, fence.line);
            match expected(&fence) {
                Ok(text) if text == fence.content => {}
                Ok(text) if is_update => {
                    page.replace(&fence, &text);
                    is_changed = true;
                }
                Ok(text) => {
                    let source = fence.source.as_deref().unwrap_or_default();
                    let (line, shown, wanted) = first_difference(&fence, &text);
                    problems.push(format!(
                        "{}:{line}: the page shows `{shown}`, `{source}` has `{wanted}`; \
                         run `COOKBOOK_UPDATE=1 cargo test -p alipay-cookbook pages`",
                        page.path
                    ));
                }
                Err(reason) => problems.push(format!("{place}: {reason}")),
            }
        }
        if is_changed {
            fs::write(root().join(&page.path), page.text()).unwrap();
        }
    }
    report(&problems);
}

/// Returns the line of the page where a fence differs from its source first, and both lines.
fn first_difference<'t>(fence: &'t Fence, text: &'t str) -> (usize, &'t str, &'t str) {
    let (mut shown, mut wanted) = (fence.content.lines(), text.lines());
    let mut line = fence.line;
    loop {
        line += 1;
        match (shown.next(), wanted.next()) {
            (Some(left), Some(right)) if left == right => {}
            (left, right) => return (line, left.unwrap_or("nothing").trim(), right.unwrap_or("nothing").trim()),
        }
    }
}

#[test]
fn every_region_is_shown() {
    let shown: BTreeSet<String> = all_pages().flat_map(|page| page.fences()).filter_map(|fence| fence.source).collect();
    let mut problems = Vec::new();
    for folder in [MODULES, TESTS] {
        for name in names(folder, ".rs") {
            let path = format!("{folder}/{name}.rs");
            for (line, region) in regions(&fs::read_to_string(root().join(&path)).unwrap()) {
                if !shown.contains(&format!("{path}#{region}")) {
                    problems.push(format!("{path}:{line}: no page shows the region `{region}`; remove its markers, or show it"));
                }
            }
        }
    }
    report(&problems);
}

#[test]
fn a_recipe_has_a_module_a_test_and_two_pages() {
    let of = |folder: &str, ending: &str, others: &[&str]| {
        let mut names = names(folder, ending);
        names.retain(|name| !others.contains(&name.as_str()));
        names
    };
    let kinds = [
        (PAGES, ".md", of(PAGES, ".md", &["README"])),
        (TRANSLATIONS, ".md", of(TRANSLATIONS, ".md", &["README"])),
        (MODULES, ".rs", of(MODULES, ".rs", &["lib"])),
        (TESTS, ".rs", of(TESTS, ".rs", &["main", "page", "pages", "region", "support"])),
    ];
    let recipes: BTreeSet<&String> = kinds.iter().flat_map(|(_, _, names)| names).collect();
    let mut problems = Vec::new();
    for (folder, ending, names) in &kinds {
        for recipe in recipes.iter().filter(|recipe| !names.contains(**recipe)) {
            problems.push(format!("{folder}/{recipe}{ending}: the file of the recipe `{recipe}` is missing; write it"));
        }
    }
    for folder in [PAGES, TRANSLATIONS] {
        let index = Page::read(&root(), format!("{folder}/{INDEX}"));
        for recipe in &recipes {
            if !index.links().iter().any(|(_, target)| *target == format!("{recipe}.md")) {
                problems.push(format!("{folder}/{INDEX}: there is no link to `{recipe}.md`; add it"));
            }
        }
    }
    report(&problems);
}

#[test]
fn translations_show_the_same_fences() {
    let mut problems = Vec::new();
    for page in pages(PAGES) {
        let translation = page.path.replace(PAGES, TRANSLATIONS);
        if !root().join(&translation).exists() {
            continue; // reported by the test of the files
        }
        let translated = Page::read(&root(), translation);
        let (fences, translations) = (page.fences(), translated.fences());
        if fences.len() != translations.len() {
            let counts = (fences.len(), translations.len());
            problems.push(format!("{}: {} fences, but {} has {}; show the same", translated.path, counts.1, page.path, counts.0));
            continue;
        }
        for (left, right) in fences.iter().zip(&translations) {
            if (&left.language, &left.source) != (&right.language, &right.source) || left.content != right.content {
                problems.push(format!(
                    "{}:{}: the fence differs from {}:{}; show the same code",
                    translated.path, right.line, page.path, left.line
                ));
            }
        }
    }
    report(&problems);
}

#[test]
fn links_lead_to_files_and_headings() {
    let mut problems = Vec::new();
    for page in all_pages() {
        for (line, target) in page.links() {
            if target.starts_with("https://") {
                continue;
            }
            let (path, anchor) = target.split_once('#').map_or((target.as_str(), None), |(path, anchor)| (path, Some(anchor)));
            let folder = Path::new(&page.path).parent().unwrap();
            let path = if path.is_empty() { PathBuf::from(&page.path) } else { folder.join(path) };
            if !root().join(&path).exists() {
                problems.push(format!("{}:{line}: the link leads to `{target}`, which does not exist; correct it", page.path));
            } else if let Some(anchor) = anchor
                && path.extension().is_some_and(|ending| ending == "md")
                && !Page::read(&root(), path.to_str().unwrap().to_owned()).anchors().contains(anchor)
            {
                problems.push(format!("{}:{line}: `{}` has no heading `#{anchor}`; correct the link", page.path, path.display()));
            }
        }
    }
    report(&problems);
}
