//! The growth of run time with the size of a spec folder: linear in its content, not quadratic or exponential in the paths through it.
//!
//! The growth is a ratio of times, so these tests are ignored by default and have to run alone:
//! `cargo test -p alipay-spec-tools --test growth -- --ignored --test-threads 1 --nocapture`.
#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs, reason = "tests")]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use alipay_codegen::{Builder, load, stats};
use alipay_spec_tools::{diff, format_folder, lint};
use tempfile::TempDir;

/// The size ratio of the folders, and the maximum ratio of run times. Quadratic work would take 64 times as long.
const TIMES: usize = 8;
const AT_MOST: f64 = 24.0;

type Files = Vec<(String, String)>;

fn folder(files: &Files) -> TempDir {
    let root = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    root
}

/// Joins a line for each number.
fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut out, number| {
        let _ = writeln!(out, "{}", line(number));
        out
    })
}

const HEAD: &str = "api: alipay.demo.lamp.switch\ntitle: T\nsummary: Switches a lamp on.\n";

/// Returns the file of the API with these sections.
fn api(sections: &str) -> Files {
    vec![("demo/lamp.switch.yaml".to_owned(), format!("{HEAD}{sections}"))]
}

fn fields(count: usize) -> Files {
    let field = |number| {
        format!("  f{number}: {{ type: string, required: true, max_length: 9, summary: Number {number} of the lamps. }}")
    };
    let example = |number| format!("      f{number}: \"x\"");
    let (fields, example) = (lines(count, field), lines(count, example));
    api(&format!(
        "gateway: {{}}\nrequest:\n{fields}response:\n{fields}examples:\n  one:\n    request:\n{example}    response:\n{example}"
    ))
}

fn fields_on_one_line(count: usize) -> Files {
    let fields: Vec<String> = (0..count).map(|number| format!("f{number}: {{ type: string, max_length: 9 }}")).collect();
    api(&format!("gateway: {{}}\nrequest: {{ {} }}\nresponse: {{}}\n", fields.join(", ")))
}

fn path_parameters(count: usize) -> Files {
    let path: String = (0..count).map(|number| format!("/{{f{number}}}")).collect();
    let fields = lines(count, |number| format!("  f{number}: {{ type: string, required: true }}"));
    api(&format!("rest: {{ post: \"/v3{path}\" }}\nrequest:\n{fields}response: {{}}\n"))
}

fn values(count: usize) -> Files {
    let value = |number| format!("      V{number}: Number {number}.");
    let list: Vec<String> = (0..count).map(|number| format!("v{number}")).collect();
    let fields = format!("  a: {{ type: Kind }}\n  b: {{ type: string, max_length: 9, values: [{}] }}\n", list.join(", "));
    let types = format!("types:\n  Kind:\n    values:\n{}", lines(count, value));
    api(&format!("gateway: {{}}\nrequest:\n{fields}response: {{}}\n{types}"))
}

fn codes(count: usize) -> Files {
    let field = |number| format!("  f{number}: {{ type: string, max_length: 9 }}");
    let code =
        |number| format!("  CODE_{number}_TOO_LONG: {{ summary: Number {number}., fix: Mend it., rule: f{number}.max_length }}");
    api(&format!("gateway: {{}}\nrequest:\n{}response: {{}}\nerrors:\n{}", lines(count, field), lines(count, code)))
}

fn types(count: usize) -> Files {
    let field = |number| format!("  f{number}: {{ type: Type{number} }}");
    let ty = |number| format!("  Type{number}: {{ fields: {{ a: {{ type: string }} }} }}");
    api(&format!("gateway: {{}}\nrequest:\n{}response: {{}}\ntypes:\n{}", lines(count, field), lines(count, ty)))
}

fn shared_types(count: usize) -> Files {
    let field = |number| format!("  f{number}: {{ type: Type{number} }}");
    let ty = |number| format!("  Type{number}: {{ fields: {{ a: {{ type: string }} }} }}");
    let mut files = api(&format!("gateway: {{}}\nrequest:\n{}response: {{}}\n", lines(count, field)));
    files.push(("types.yaml".to_owned(), format!("types:\n{}", lines(count, ty))));
    files
}

fn rules(count: usize) -> Files {
    let field = |number| format!("  f{number}: {{ type: string }}");
    let names: Vec<String> = (0..count).map(|number| format!("f{number}")).collect();
    let rule = |number: usize| format!("  - {{ when: {{ f0: x{number} }}, require: [f{}] }}", number.max(1));
    let rules = format!("rules:\n  - {{ at_least_one: [{}] }}\n{}", names.join(", "), lines(count, rule));
    api(&format!("gateway: {{}}\nrequest:\n{}{rules}response: {{}}\n", lines(count, field)))
}

fn files(count: usize) -> Files {
    let file = |number: usize| {
        let text = format!(
            "api: alipay.demo.lamp{number}.switch\ntitle: T\ngateway: {{}}\nrequest: {{ a: {{ type: string }} }}\nresponse: {{}}\n"
        );
        (format!("demo/lamp{number}.switch.yaml"), text)
    };
    (0..count / 8).map(file).collect()
}

fn products(count: usize) -> Files {
    let file = |number: usize| {
        let text =
            format!("api: alipay.demo{number}.lamp\ntitle: T\ngateway: {{}}\nrequest: {{ a: {{ type: A }} }}\nresponse: {{}}\n");
        let types = "types:\n  A: { fields: { a: { type: string } } }\n".to_owned();
        [(format!("demo{number}/lamp.yaml"), text), (format!("demo{number}/types.yaml"), types)]
    };
    (0..count / 16).flat_map(file).collect()
}

fn comments(count: usize) -> Files {
    let field = |number| format!("  # Of lamp {number}.\n  f{number}: {{ type: string }} # seen on a page");
    api(&format!("gateway: {{}}\nrequest:\n{}response: {{}}\n", lines(count, field)))
}

fn allowances(count: usize) -> Files {
    let field = |number| format!("  f{number}_amount: {{ type: string, summary: To be paid for lamp {number}. }}");
    let allow = |number| format!("    request.f{number}_amount: The page names no unit.");
    let (fields, allow) = (lines(count, field), lines(count, allow));
    api(&format!("gateway: {{}}\nrequest:\n{fields}response: {{}}\nallow:\n  L0005:\n{allow}"))
}

/// Nearly every line has an error.
fn mistakes(count: usize) -> Files {
    let field = |number| format!("  f{number}: {{ type: Typ{number}, max_lenght: 3 }}");
    let ty = |number| format!("  Type{number}: {{ fields: {{ a: {{ type: strin }} }} }}");
    let code = |number| format!("  CODE_{number}: {{ summary: S., rule: g{number}.max_length }}");
    let example = |number| format!("      g{number}: x");
    let (fields, types) = (lines(count, field), lines(count, ty));
    let (codes, example) = (lines(count, code), lines(count, example));
    api(&format!(
        "gateway: {{}}\nrequest:\n{fields}response: {{}}\ntypes:\n{types}errors:\n{codes}examples:\n  one:\n    request:\n{example}"
    ))
}

fn repeated(count: usize) -> Files {
    let field = |number: usize| format!("  f{}: {{ type: string }}", number / 2);
    api(&format!("gateway: {{}}\nrequest:\n{}response: {{}}\n", lines(count, field)))
}

type Work = fn(&Path);

const WORK: &[(&str, Work)] = &[
    ("check", |spec| drop(Builder::new().spec(spec).check())),
    ("check, shown", |spec| drop(alipay_codegen::diagnostic::render::human(&Builder::new().spec(spec).check(), false))),
    ("plan", |spec| drop(Builder::new().spec(spec).plan())),
    ("lint", |spec| drop(lint(spec))),
    ("fmt", |spec| drop(format_folder(spec))),
    ("stats and diff", |spec| {
        if let Ok(loaded) = load(spec) {
            drop(stats::stats(&loaded.spec));
            drop(diff::between(&loaded.spec, &loaded.spec));
            drop(diff::between(&loaded.spec, &alipay_codegen::ir::Spec::default()));
        }
    }),
];

fn shortest(work: Work, spec: &Path) -> Duration {
    let once = || {
        let start = Instant::now();
        work(spec);
        start.elapsed()
    };
    (0..3).map(|_| once()).min().unwrap()
}

/// Creates a folder with this many items of one kind.
type Make = fn(usize) -> Files;

#[test]
#[ignore = "measures times"]
fn time_grows_linearly_with_the_folder() {
    let cases: [(&str, Make); 14] = [
        ("fields", fields),
        ("fields on one line", fields_on_one_line),
        ("path parameters", path_parameters),
        ("values", values),
        ("codes", codes),
        ("types", types),
        ("shared types", shared_types),
        ("rules", rules),
        ("files", files),
        ("products", products),
        ("comments", comments),
        ("allowances", allowances),
        ("mistakes", mistakes),
        ("repeated", repeated),
    ];
    let selected = std::env::var("GROWTH").unwrap_or_default();
    let mut wrong = String::new();
    for (name, files) in cases.iter().filter(|(name, _)| name.contains(&selected)) {
        let (small, large) = (folder(&files(500)), folder(&files(500 * TIMES)));
        for (what, work) in WORK {
            let measure = || {
                let (short, long) = (shortest(*work, small.path()), shortest(*work, large.path()));
                (long.as_secs_f64() / short.as_secs_f64(), short, long)
            };
            let mut measured = measure();
            // Other programs can only add time, so a repeated measurement can only be more accurate.
            for _ in 0..2 {
                if measured.0 > AT_MOST {
                    measured = measure();
                }
            }
            let (ratio, short, long) = measured;
            let line = format!("{name:<20}{what:<16}{short:>12.1?}{long:>12.1?}{ratio:>8.1}");
            println!("{line}");
            if ratio > AT_MOST {
                wrong.push_str(&line);
                wrong.push('\n');
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// Types that each refer to the next one twice: the number of paths is exponential.
fn chain(list: bool) -> Files {
    let ty = |number: usize| match list {
        true => format!("list<T{number}>"),
        false => format!("T{number}"),
    };
    let field = |name: &str, number: usize| format!("      {name}: {{ type: {}, summary: One of two. }}", ty(number));
    let inner = |number: usize| format!("  T{number}:\n    fields:\n{}\n{}", field("a", number + 1), field("b", number + 1));
    let last = "  T40: { fields: { a: { type: string, max_length: 17, summary: The end. } } }\n";
    let fields = format!("  a: {{ type: {}, summary: One of two. }}\n  b: {{ type: {}, summary: One of two. }}\n", ty(0), ty(0));
    let types = format!("types:\n{}{last}", lines(40, inner));
    let errors = "errors:\n  NAME_TOO_LONG: { summary: More than 17 characters., fix: Shorten it. }\n";
    let examples = "examples:\n  one: { request: {}, response: {} }\n";
    api(&format!("gateway: {{}}\nrequest:\n{fields}response:\n{fields}{types}{errors}{examples}"))
}

#[test]
fn types_used_twice_at_each_level_are_visited_once() {
    for list in [false, true] {
        let spec = folder(&chain(list));
        assert!(load(spec.path()).is_ok());
        for (what, work) in WORK {
            let start = Instant::now();
            work(spec.path());
            assert!(start.elapsed() < Duration::from_secs(60), "{what}");
        }
        let codes: Vec<&str> = lint(spec.path()).iter().map(|diagnostic| diagnostic.code.id()).collect();
        assert_eq!(codes, ["L0010"], "the number 17 is that of a limit at the end of the chain");
    }
}
