//! The help texts of all commands in both languages, and the manual pages. `cargo insta accept` accepts changes.

use std::collections::BTreeSet;
use std::path::Path;

use crate::support::{Files, code, commands, program, run, stderr, stdout};

#[test]
fn help_texts() {
    let mut names = BTreeSet::new();
    for command in commands() {
        for language in ["en", "zh"] {
            let mut arguments: Vec<&str> = command.iter().map(String::as_str).collect();
            arguments.extend(["--help", "--lang", language]);
            let help = run(&arguments);
            assert_eq!(code(&help), 0, "{arguments:?}: {}", stderr(&help));
            let name = format!("{language}/{}", if command.is_empty() { "alipay".to_owned() } else { command.join("-") });
            // The version of the package is no part of the texts.
            insta::with_settings!({ snapshot_path => "help", prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(name.replace('/', "_"), stdout(&help));
            });
            names.insert(format!("{}.snap", name.replace('/', "_")));
        }
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/help");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let stale: Vec<_> = files.filter(|file| file.ends_with(".snap") && !names.contains(file)).collect();
    assert!(stale.is_empty(), "snapshots of commands that do not exist: {stale:?}");
}

#[test]
fn the_command_help_shows_the_same_text() {
    for language in ["en", "zh"] {
        let by_flag = stdout(&run(&["emulator", "act", "--help", "--lang", language]));
        let by_command = run(&["--lang", language, "help", "emulator", "act"]);
        assert_eq!((code(&by_command), stdout(&by_command)), (0, by_flag), "{}", stderr(&by_command));
    }
}

#[test]
fn the_frame_of_help_texts_is_chinese() {
    let of_help = stdout(&run(&["--lang", "zh", "help", "help"]));
    assert!(of_help.starts_with("显示程序或命令的帮助\n\n用法：alipay help [命令]\n\n命令:\n  list "), "{of_help}");
    assert!(of_help.ends_with("\n  help          显示程序或命令的帮助\n"), "{of_help}");
    for command in commands() {
        let words: Vec<&str> = command.iter().map(String::as_str).collect();
        let mut texts = vec![stdout(&run(&[&words[..], &["--help", "--lang", "zh"]].concat()))];
        texts.push(stdout(&run(&[&words[..], &["-h", "--lang", "zh"]].concat())));
        for (text, word) in texts.iter().flat_map(|text| ENGLISH.map(|word| (text, word))) {
            assert!(!text.contains(word), "{words:?}: {word}: {text}");
        }
    }
}

/// Words of clap's help texts.
const ENGLISH: [&str; 8] = ["Usage", "[OPTIONS]", "Print", "[default", "[possible", "[env", "Commands:", "Options:"];

#[test]
fn usage_errors_have_the_language_of_the_locale() {
    for (variable, value, expected) in [
        (
            "LANG",
            "zh_CN.UTF-8",
            "错误：没有子命令 `lst`\n提示：您是否想使用 `list`？\n\n用法：alipay [选项] <命令>\n\n更多信息请使用 `--help` 查看。\n",
        ),
        ("LANG", "en_US.UTF-8", "error: unrecognized subcommand 'lst'\n\n  tip: a similar subcommand exists: 'list'\n"),
    ] {
        let failed = program().arg("lst").env(variable, value).output().unwrap();
        assert_eq!((code(&failed), stdout(&failed)), (2, String::new()));
        assert!(stderr(&failed).starts_with(expected), "{}", stderr(&failed));
    }
    let short = program().arg("key").env("LANG", "zh_CN.UTF-8").output().unwrap();
    assert!(
        code(&short) == 2 && stderr(&short).starts_with("应用密钥\n\n用法：alipay key [选项] <命令>\n"),
        "{}",
        stderr(&short)
    );
}

#[test]
fn each_command_has_a_manual_page() {
    let files = Files::new();
    let folder = files.path().to_str().unwrap();
    for (language, heading) in [("en", ".SH DESCRIPTION"), ("zh", ".SH 说明")] {
        let written = run(&["man", "--out", folder, "--lang", language]);
        assert_eq!(code(&written), 0, "{}", stderr(&written));
        let pages: BTreeSet<_> = stdout(&written).lines().map(|path| Path::new(path).file_name().unwrap().to_owned()).collect();
        for command in commands() {
            let name = std::iter::once("alipay".to_owned()).chain(command).collect::<Vec<_>>().join("-");
            let file = format!("{name}.1");
            assert!(pages.contains(std::ffi::OsStr::new(&file)), "{file}");
            let page = std::fs::read_to_string(files.path().join(&file)).unwrap();
            for part in [format!(".TH {name} 1"), heading.to_owned(), name.replace('-', "\\-")] {
                assert!(page.contains(&part), "{file}: {part}: {page}");
            }
            // A line that begins with a dot or a quote is a request of roff.
            let requests = ["TH", "SH", "TP", "PP", "RS", "RE", "IP", "br", "ie", "el", "ad"];
            for line in page.lines().filter(|line| line.starts_with(['.', '\''])) {
                let request = line.trim_start_matches(['.', '\'']).split_whitespace().next().unwrap_or_default();
                assert!(requests.contains(&request), "{file}: {line}");
            }
        }
    }
    assert!(stdout(&run(&["man", "emulator", "start"])).contains(".TH alipay-emulator-start 1"));
    let page = stdout(&run(&["man", "doctor"]));
    assert!(page.contains("ALIPAY_PRIVATE_KEY"), "{page}");
    let misspelt = run(&["man", "emulater"]);
    assert!(code(&misspelt) == 2 && stderr(&misspelt).contains("did you mean `emulator`?"), "{}", stderr(&misspelt));
}
