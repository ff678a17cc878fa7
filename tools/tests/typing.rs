//! Typing errors: each is reported with its own location, message and help, by every command.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, reason = "tests")]

use std::path::Path;

use alipay_codegen::diagnostic::{Diagnostics, Source, render};
use alipay_codegen::{Builder, Error, load_files};
use alipay_spec_tools::{format_folder, lint};
use proptest::prelude::*;

const PATH: &str = "demo/thing.query.yaml";

/// A case of `typing.txt`.
struct Case {
    name: String,
    text: String,
    /// The range of changed lines in the base, or all lines for a separate file.
    lines: std::ops::Range<usize>,
    /// True if the number of lines stays the same.
    same_length: bool,
    expected: Vec<Expected>,
}

struct Expected {
    place: String,
    code: String,
    words: Vec<String>,
}

/// Returns the base and the cases.
fn cases() -> (String, Vec<Case>) {
    let all = include_str!("typing.txt");
    let (head, rest) = all.split_once("\n## ").unwrap();
    let head: Vec<&str> = head.lines().skip_while(|line| !line.starts_with("  ")).collect();
    let base = head.iter().map(|line| format!("{}\n", line.strip_prefix("  ").unwrap_or(line))).collect::<String>();
    let base = format!("{}\n", base.trim_end());
    let cases = rest.split("\n## ").map(|section| case(&base, section)).collect();
    (base, cases)
}

fn case(base: &str, text: &str) -> Case {
    let (name, body) = text.split_once('\n').unwrap();
    let part = |mark: &str| -> Vec<String> {
        let marked = body.lines().filter_map(|line| line.strip_prefix(mark));
        marked.map(|line| characters(line.strip_prefix(' ').unwrap_or(line))).collect()
    };
    let (old, new, whole) = (part("-"), part("+"), part("="));
    let join = |lines: &[String]| lines.iter().map(|line| format!("{line}\n")).collect::<String>();
    let (text, lines) = if old.is_empty() {
        (join(&whole), 0..usize::MAX)
    } else {
        assert_eq!(base.matches(&join(&old)).count(), 1, "{name}: the lines are in the base once");
        let start = base[..base.find(&join(&old)).unwrap()].lines().count();
        (base.replacen(&join(&old), &join(&new), 1), start..start + old.len())
    };
    let expected = part(">").into_iter().map(|line| {
        let mut parts = line.split(" | ");
        let (place, code) = parts.next().unwrap().split_once(' ').unwrap();
        Expected { place: place.to_owned(), code: code.to_owned(), words: parts.map(str::to_owned).collect() }
    });
    Case { name: name.to_owned(), text, lines, same_length: old.len() == new.len(), expected: expected.collect() }
}

/// Replaces `<U+0009>` by the character.
fn characters(line: &str) -> String {
    let mut parts = line.split("<U+");
    let mut out = parts.next().unwrap_or("").to_owned();
    for part in parts {
        match part.split_once('>').and_then(|(code, rest)| Some((char::from_u32(u32::from_str_radix(code, 16).ok()?)?, rest))) {
            Some((c, rest)) => out.extend([c.to_string(), rest.to_owned()]),
            None => out.extend(["<U+".to_owned(), part.to_owned()]),
        }
    }
    out
}

/// Returns the findings without the path, one per line.
fn lines(diagnostics: &Diagnostics) -> Vec<String> {
    let all = render::short(diagnostics);
    all.lines().map(|line| line.split_once("thing.query.yaml:").map_or(line, |(_, rest)| rest).to_owned()).collect()
}

fn check_text(text: &str) -> Vec<String> {
    match load_files([(PATH, text)]) {
        Ok(loaded) => lines(&Diagnostics::new(loaded.warnings)),
        Err(diagnostics) => lines(&diagnostics),
    }
}

fn folder(bytes: &[u8]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("demo")).unwrap();
    std::fs::write(folder.path().join(PATH), bytes).unwrap();
    folder
}

fn matches(line: &str, expected: &Expected) -> bool {
    let start = format!("{}: ", expected.place);
    line.starts_with(&start)
        && line.contains(&format!("[{}]", expected.code))
        && expected.words.iter().all(|words| line.contains(words))
}

#[test]
fn each_mistake_is_reported_at_its_place_with_a_correction() {
    let (base, cases) = cases();
    assert_eq!(check_text(&base), Vec::<String>::new());
    assert!(cases.len() >= 150, "{} cases", cases.len());
    let mut wrong = String::new();
    for case in &cases {
        let lines = check_text(&case.text);
        let matching = lines.len() == case.expected.len()
            && case.expected.iter().all(|expected| lines.iter().any(|line| matches(line, expected)));
        if !matching {
            wrong.push_str(&format!("## {}\n{}\n", case.name, lines.join("\n")));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn all_commands_report_the_same_diagnostic_at_the_same_place() {
    for case in cases().1 {
        let folder = folder(case.text.as_bytes());
        let spec = folder.path();
        let checked = lines(&Builder::new().spec(spec).check());
        let Err(Error::Spec(planned)) = Builder::new().spec(spec).plan() else {
            assert!(!checked.iter().any(|line| line.contains(" error[")), "{}: {checked:?}", case.name);
            continue;
        };
        assert_eq!(checked, lines(&planned), "{}", case.name);
        assert_eq!(checked, lines(&lint(spec)), "{}", case.name);
        // The formatter also reads invalid files. Its findings are a subset of the other commands'.
        let formatted = lines(&format_folder(spec).found);
        assert!(formatted.iter().all(|line| checked.contains(line)), "{}: {formatted:?}", case.name);
        let broken = |line: &&String| ["[E0001]", "[E0002]", "[E0003]", "[E0005]"].iter().any(|code| line.contains(code));
        let hidden = ["wide colon flow", "wide colon last line", "wide brackets", "wide braces", "no blank", "dash blank"];
        if !hidden.iter().any(|name| case.name.starts_with(name)) {
            assert_eq!(
                formatted.iter().filter(broken).count(),
                checked.iter().filter(broken).count(),
                "{}: {formatted:?}",
                case.name
            );
        }
    }
}

#[test]
fn independent_mistakes_are_reported_together() {
    let (base, cases) = cases();
    let single: Vec<&Case> = cases.iter().filter(|case| case.same_length && case.expected.len() == 1).collect();
    let text: Vec<&str> = base.lines().collect();
    let (mut pairs, mut wrong) = (0, String::new());
    for (index, first) in single.iter().enumerate() {
        for second in single.iter().skip(index + 1).step_by(7) {
            let apart = first.lines.end < second.lines.start || second.lines.end < first.lines.start;
            if !apart {
                continue;
            }
            let of = |case: &Case, line: usize| case.text.lines().nth(line).unwrap_or("").to_owned();
            let both: Vec<String> = (0..text.len())
                .map(|line| match line {
                    _ if first.lines.contains(&line) => of(first, line),
                    _ if second.lines.contains(&line) => of(second, line),
                    _ => text[line].to_owned(),
                })
                .collect();
            let lines = check_text(&format!("{}\n", both.join("\n")));
            pairs += 1;
            let all = [&first.expected[0], &second.expected[0]]
                .into_iter()
                .all(|expected| lines.iter().any(|line| matches(line, expected)));
            if !all || lines.len() != 2 {
                wrong.push_str(&format!("## {} and {}\n{}\n{}\n", first.name, second.name, both.join("\n"), lines.join("\n")));
            }
        }
    }
    assert!(pairs > 300, "{pairs} pairs");
    assert!(wrong.is_empty(), "{} of {pairs}\n{wrong}", wrong.matches("## ").count());
}

#[test]
fn invalid_utf8_is_reported_with_other_mistakes() {
    let text = |title: &[u8]| {
        [b"api: alipay.demo.thing.query\ntitle: ", title, b"\ngateway: {}\nrequest: { a: { type: strng } }\nresponse: {}\n"]
            .concat()
    };
    let unknown = "4:23: error[E0013]: unknown type `strng`; did you mean `string`?";
    let utf16: Vec<u8> = String::from_utf8(text("查询".as_bytes())).unwrap().encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (bytes, first) in [
        (
            text(b"\xb2\xe9\xd1\xaf"),
            "2:8: error[E0001]: the file is not UTF-8 from here on; it looks like GBK; save the file as UTF-8",
        ),
        (text(b"\x81\x7b"), "2:8: error[E0001]: the file is not UTF-8 from here on; it looks like GBK; save the file as UTF-8"),
        (text(b"caf\xe9"), "2:11: error[E0001]: the file is not UTF-8: found the byte 0xE9; save the file as UTF-8"),
        (utf16.clone(), "1:1: error[E0001]: the file is UTF-16, not UTF-8; save the file as UTF-8"),
        ([&[0xff, 0xfe][..], &utf16].concat(), "1:1: error[E0001]: the file is UTF-16, not UTF-8; save the file as UTF-8"),
    ] {
        let folder = folder(&bytes);
        assert_eq!(lines(&Builder::new().spec(folder.path()).check()), [first, unknown]);
        assert_eq!(lines(&lint(folder.path())), [first, unknown]);
        let formatted = format_folder(folder.path());
        assert_eq!((lines(&formatted.found), formatted.files.len()), (vec![first.to_owned()], 0));
    }
    let marked = ["\u{feff}".as_bytes(), &text("查询".as_bytes())].concat();
    assert_eq!(lines(&Builder::new().spec(folder(&marked).path()).check()), [unknown]);
}

#[test]
fn each_kind_of_line_end_ends_a_line() {
    let text = "api: alipay.demo.thing.query # one\ntitle: 查询\n# two\n\ngateway: {}\n\nrequest:\n  a: { type: strng } # three\n\nresponse: {}\n";
    for end in ["\n", "\r\n", "\r"] {
        let text = text.replace('\n', end);
        assert_eq!(check_text(&text), ["8:14: error[E0013]: unknown type `strng`; did you mean `string`?"]);
        // Comments stay with their lines, and line ends alone are no reason to rewrite a file.
        let folder = folder(text.as_bytes());
        let changes = format_folder(folder.path());
        assert_eq!((changes.files.len(), changes.found.as_slice().len()), (0, 0), "{end:?}");
    }
}

/// Returns spec files of every kind, with each feature of the language.
fn valid() -> Vec<(String, String)> {
    let mut all = Vec::new();
    collect(Path::new("../codegen/tests/specs/features"), "", &mut all);
    assert!(all.len() > 5);
    all
}

fn collect(folder: &Path, below: &str, into: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{below}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            collect(&path, &format!("{name}/"), into);
        } else if name.ends_with(".yaml") {
            into.push((name, std::fs::read_to_string(path).unwrap()));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn any_typo_is_reported_inside_its_file(
        file in any::<prop::sample::Index>(),
        place in any::<prop::sample::Index>(),
        new in prop::sample::select(vec![
            "", "：", "，", "“", "{", "}", "[", "]", "\"", "'", ":", ",", "#", "&", "*", "!", "|", ">", "%", "@", "`", "-", "\t", " ", "\n", "\r",
            "\u{a0}", "\u{3000}", "\u{200b}", "\u{feff}", "\0", "\u{1}", "\\", "\\ud83d", "=", "0", "x", "~", "<<<<<<< HEAD\n", "查",
        ]),
        replaces in any::<bool>(),
    ) {
        let mut all = valid();
        let at = file.index(all.len());
        let text = all[at].1.clone();
        let (start, c) = text.char_indices().nth(place.index(text.chars().count())).unwrap();
        let end = if replaces || new.is_empty() { start + c.len_utf8() } else { start };
        all[at].1 = format!("{}{new}{}", &text[..start], &text[end..]);
        let diagnostics = match load_files(all.iter().map(|(path, text)| (path.as_str(), text.as_str()))) {
            Ok(loaded) => Diagnostics::new(loaded.warnings),
            Err(diagnostics) => diagnostics,
        };
        for diagnostic in &diagnostics {
            let source: &Source = &diagnostic.primary.source;
            let last = source.position(source.text().len()).line;
            prop_assert!(diagnostic.primary.position().line <= last, "{}", render::short_one(diagnostic));
            prop_assert!(diagnostic.primary.span.start <= diagnostic.primary.span.end && diagnostic.primary.span.end <= source.text().len());
            prop_assert!(source.text().get(diagnostic.primary.span.start..diagnostic.primary.span.end).is_some(), "a place inside of a character");
            prop_assert!(!diagnostic.message.contains("cannot be decoded") && !diagnostic.message.is_empty(), "{}", render::short_one(diagnostic));
        }
        // The excerpt can be rendered, and the formatter has no internal error.
        prop_assert_eq!(render::human(&diagnostics, false).is_empty(), diagnostics.is_empty());
        let name = all[at].0.clone();
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join(&name).parent().unwrap()).unwrap();
        std::fs::write(folder.path().join(&name), &all[at].1).unwrap();
        for diagnostic in &format_folder(folder.path()).found {
            let help = diagnostic.help.as_deref().unwrap_or("");
            prop_assert!(!help.contains("fault of the formatter"), "{}\n{}", render::short_one(diagnostic), all[at].1);
        }
    }
}
