//! Unusual arguments, files and streams.

use crate::support::{Files, code, json, program, run, stderr, stdout};

#[cfg(unix)]
#[test]
fn arguments_of_other_charsets_are_refused_without_a_panic() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    let word = OsStr::from_bytes(b"a=\xff");
    for (words, expected) in [
        (&["list"][..], 2),
        (&["describe"], 2),
        (&["call", "trade.query", "--dry-run", "--env", "emulator"], 2),
        (&["sign", "--env", "emulator", "--param"], 2),
        (&["--lang"], 2),
        (&["cert", "show"], 2),
        (&[], 2),
    ] {
        for language in ["C", "zh_CN.UTF-8"] {
            let failed = program().args(words).arg(word).env("LANG", language).output().unwrap();
            assert_eq!(code(&failed), expected, "{words:?}: {}", stderr(&failed));
            assert!(!stderr(&failed).is_empty() && !stderr(&failed).contains("panicked"), "{words:?}: {}", stderr(&failed));
        }
    }
    let variable = program().args(["sign", "--env", "emulator"]).env("ALIPAY_APP_ID", word).env("LANG", word).output().unwrap();
    assert!(code(&variable) == 2 && stderr(&variable).contains("invalid UTF-8"), "{}", stderr(&variable));
}

#[cfg(target_os = "linux")]
#[test]
fn lost_output_is_a_failure() {
    let full = || std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    for words in [&["list"][..], &["list", "--format", "json"], &["help"], &["--version"], &["completion", "bash"]] {
        for (language, message) in [
            ("en_US.UTF-8", "error: the command ran, but standard output cannot be written: "),
            ("zh_CN.UTF-8", "错误：命令已执行，但无法写入标准输出："),
        ] {
            let failed = program().args(words).env("LANG", language).stdout(full()).output().unwrap();
            assert_eq!(code(&failed), 2, "{words:?}");
            assert!(stderr(&failed).starts_with(message), "{words:?}: {}", stderr(&failed));
        }
    }
    for words in [&["describe", "nothing"][..], &["lst"], &["sign", "--app-id", "1", "--private-key", "none"]] {
        for language in ["C", "zh_CN.UTF-8"] {
            let failed = program().args(words).env("LANG", language).stderr(full()).output().unwrap();
            assert_eq!((code(&failed), stdout(&failed)), (2, String::new()), "{words:?}");
        }
    }
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_is_no_failure() {
    use std::process::Stdio;

    for words in
        [&["list", "--all"][..], &["describe", "trade.pay"], &["call", "--help"], &["man", "sign"], &["list", "--format", "json"]]
    {
        let mut child = program().args(words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let ended = child.wait_with_output().unwrap();
        assert_eq!((code(&ended), stderr(&ended)), (0, String::new()), "{words:?}");
    }
}

#[test]
fn a_file_that_is_no_text_is_refused() {
    let files = Files::new();
    let (binary, marked) =
        (files.write("binary", b"\xff\xfe\x00a"), files.write("marked", b"\xef\xbb\xbf{\"out_trade_no\":\"1\"}"));
    let dry = ["--dry-run", "--env", "emulator", "--protocol", "v2"];
    let call = |arguments: &[&str]| run(&[&["call", "trade.query"], arguments, &dry[..]].concat());
    let field = format!("out_trade_no=@{binary}");
    let token = format!("@{binary}");
    for refused in [
        call(&[&field]),
        call(&["--json", &binary]),
        call(&["--auth-token", &token]),
        run(&["notification", "verify", "--query", "--env", "emulator", &binary]),
        run(&["verify", "--env", "emulator", "--signature", &token, &marked]),
        run(&["sign", "--private-key", &binary, "--app-id", "1"]),
    ] {
        assert!(code(&refused) == 2 && stderr(&refused).contains("is not text in UTF-8"), "{}", stderr(&refused));
    }
    let document = stdout(&call(&["--json", &marked]));
    assert!(document.contains("biz_content={\"out_trade_no\":\"1\"}"), "{document}");
    let content = files.write("number", b"\xef\xbb\xbf88\r\n");
    let value = stdout(&call(&[&format!("out_trade_no=@{content}")]));
    assert!(value.contains("biz_content={\"out_trade_no\":\"88\"}"), "{value}");
}

#[test]
fn configuration_files_of_editors_are_read_and_others_are_refused() {
    let files = Files::new();
    let text = "default = \"shop\"\r\n[profile.shop]\r\napp_id = \"1\"\r\n";
    for (name, content) in [("crlf.toml", text.to_owned()), ("marked.toml", format!("\u{feff}{text}"))] {
        let path = files.write(name, content);
        let added = run(&["profile", "add", "next", "--app-id", "2", "--default", "--config", &path]);
        assert_eq!(code(&added), 0, "{}", stderr(&added));
        let profiles = json(&run(&["profile", "list", "--config", &path, "--format", "json"]));
        assert_eq!(profiles["profiles"][0]["name"], "next", "{profiles}");
        assert_eq!(profiles["profiles"][0]["default"], true);
        let changed = std::fs::read_to_string(&path).unwrap();
        assert_eq!(changed.matches('\n').count(), changed.matches("\r\n").count(), "{changed:?}");
    }
    let mut refused = vec![
        (files.path().to_str().unwrap().to_owned(), "the file of --config cannot be read: "),
        (files.write("binary.toml", b"\xff\xfed\x00"), "the file of --config is not text in UTF-8"),
        (files.write("large.toml", vec![b'#'; 5 * 1024 * 1024]), "the file of --config exceeds 4194304 bytes"),
        (files.write("deep.toml", format!("a={}", "[".repeat(100_000))), "deep.toml:1: "),
        (files.path().join("none.toml").to_str().unwrap().to_owned(), "the file of --config cannot be read: "),
    ];
    if cfg!(target_os = "linux") {
        refused.push(("/dev/zero".to_owned(), "the file of --config exceeds 4194304 bytes"));
    }
    for (path, message) in refused {
        let failed = run(&["profile", "list", "--config", &path]);
        assert!(code(&failed) == 2 && stderr(&failed).contains(message), "{path}: {}", stderr(&failed));
    }
}

#[cfg(unix)]
#[test]
fn a_user_without_a_folder_has_no_profiles() {
    for home in ["", "/nonexistent", "/dev/null"] {
        let signed =
            program().args(["sign", "--env", "emulator"]).env_remove("XDG_CONFIG_HOME").env("HOME", home).output().unwrap();
        assert_eq!(code(&signed), 0, "{home}: {}", stderr(&signed));
    }
    let without = program().args(["profile", "list"]).env_remove("XDG_CONFIG_HOME").output().unwrap();
    assert!(code(&without) == 2 && stderr(&without).contains("name the file with --config"), "{}", stderr(&without));
}

#[test]
fn unusual_values_are_refused() {
    let dry = ["call", "trade.query", "out_trade_no=1", "--env", "emulator", "--dry-run"];
    let rest = ["sign", "--env", "emulator", "--http-method"];
    for (arguments, message) in [
        ([&dry[..], &["--auth-token", ""]].concat(), "the token of --auth-token is empty"),
        ([&dry[..], &["--app-auth-token", ""]].concat(), "the token of --app-auth-token is empty"),
        ([&dry[..], &["--timeout", "0"]].concat(), "the timeout is 0 seconds"),
        ([&rest[..], &["GET POST", "--path", "/a"]].concat(), "the value of --http-method is not valid"),
        ([&rest[..], &["GET", "--path", "a"]].concat(), "the value of --path is not valid"),
        ([&rest[..], &["GET", "--path", "/a\nb"]].concat(), "the value of --path is not valid"),
        ([&rest[..], &["GET", "--path", "/a", "--nonce", "a,sign=b"]].concat(), "the value of --nonce is not valid"),
        (vec!["list", "--product", "trad"], "did you mean trade?"),
        (vec!["list", "--product", "zzzzzzzzz"], "no product is called `zzzzzzzzz`"),
    ] {
        let refused = run(&arguments);
        assert!(code(&refused) == 2 && stderr(&refused).contains(message), "{arguments:?}: {}", stderr(&refused));
    }
    assert_eq!(stdout(&run(&["list", "", " "])), stdout(&run(&["list"])));
    for shell in ["bash", "zsh", "fish", "elvish", "powershell", "nothing"] {
        let completed = program().env("ALIPAY_COMPLETE", shell).output().unwrap();
        assert_eq!((code(&completed), stderr(&completed)), (0, String::new()), "{shell}");
    }
}
