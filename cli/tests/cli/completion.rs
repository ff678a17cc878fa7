//! `alipay completion`, and the completions that its scripts request.

use std::path::Path;
use std::process::Command;

use crate::support::{Files, code, program, run, stderr, stdout};

/// Returns the completions of the last word, as a script of this shell requests them.
fn complete(shell: &str, words: &[&str]) -> Vec<String> {
    let index = (words.len() - 1).to_string();
    let mut command = program();
    command.env("ALIPAY_COMPLETE", shell).env("_CLAP_COMPLETE_INDEX", index).env("_CLAP_IFS", "\n");
    let output = command.arg("--").args(words).output().unwrap();
    assert_eq!((code(&output), stderr(&output)), (0, String::new()));
    stdout(&output).lines().map(str::to_owned).collect()
}

#[test]
fn commands_flags_apis_fields_and_values() {
    for (words, expected) in [
        (&["alipay", "ca"][..], &["call"][..]),
        (&["alipay", "emulator", "st"], &["start", "stubs", "stub"]),
        (&["alipay", "call", "trade.quer"], &["trade.query"]),
        (&["alipay", "call", "alipay.trade.quer"], &["alipay.trade.query"]),
        (&["alipay", "describe", "trade.quer"], &["trade.query"]),
        (&["alipay", "call", "commerce.medical.card.q"], &["commerce.medical.card.query"]),
        (&["alipay", "call", "koubei.trade.kbdelivery.delivery.a"], &["koubei.trade.kbdelivery.delivery.apply"]),
        (&["alipay", "call", "commerce.medical.card.query", "buyer"], &["buyer_id="]),
        (&["alipay", "call", "commerce.medical.card.query", "ins_type="], &["ins_type=YB", "ins_type=RS"]),
        (&["alipay", "list", "--product", "koubei_tra"], &["koubei_trade"]),
        (&["alipay", "emulator", "calls", "--api", "trade.quer"], &["trade.query"]),
        (&["alipay", "list", "--product", "trad"], &["trade"]),
        (&["alipay", "call", "trade.pay", "out_tr"], &["out_trade_no="]),
        (&["alipay", "call", "trade.query", "query_op"], &["query_options[]="]),
        (&["alipay", "call", "trade.pay", "goods_detail[0].pri"], &["goods_detail[0].price="]),
        (&["alipay", "call", "offline.material.image.upload", "image_con"], &["image_content=@"]),
        (&["alipay", "call", "--env", "emulator", "trade.pay", "scene=bar"], &["scene=bar_code"]),
        (&["alipay", "call", "trade.pay", "nothing=1"], &[]),
        (&["alipay", "call", "no.such.api", "out"], &[]),
        (&["alipay", "call", "trade.pay", "--protocol", "re"], &["rest"]),
    ] {
        assert_eq!(complete("elvish", words), expected, "{words:?}");
    }
    let broad = complete("elvish", &["alipay", "describe", "alipay."]);
    assert!(broad.len() > 700 && !broad.contains(&"alipay.commerce.medical.card.query".to_owned()), "{}", broad.len());
    let members = complete("elvish", &["alipay", "call", "trade.pay", "goods_det"]);
    assert!(members.len() > 3 && members.iter().all(|member| member.starts_with("goods_detail[0].")), "{members:?}");
}

#[test]
fn shells_show_help_in_the_language_of_the_line() {
    let english = complete("fish", &["alipay", "call", "trade.quer"]);
    assert!(english[0].starts_with("trade.query\t"), "{english:?}");
    let chinese = complete("fish", &["alipay", "--lang", "zh", "call", "trade.quer"]);
    assert_eq!(chinese, ["trade.query\t统一收单交易查询"]);
    let flags = complete("fish", &["alipay", "--lang", "zh", "call", "--dry"]);
    assert_eq!(flags, ["--dry-run\t只输出 HTTP 请求和待签名字符串，不发送"]);
}

#[test]
fn profiles_come_from_the_file_that_the_line_names() {
    let files = Files::new();
    let config = files.write("config.toml", "[profile.shop]\n[profile.salon]\n[profile.other]\n");
    assert_eq!(complete("elvish", &["alipay", "doctor", "--config", &config, "--profile", "s"]), ["salon", "shop"]);
    assert_eq!(complete("elvish", &["alipay", "profile", "show", &format!("--config={config}"), "o"]), ["other"]);
}

/// Returns true if a shell is installed.
#[allow(clippy::print_stderr, reason = "a skipped test is visible")]
fn is_installed(shell: &str) -> bool {
    let found = Command::new(shell).args(["-c", "exit 0"]).status().is_ok();
    if !found {
        eprintln!("skipped: {shell} is not installed");
    }
    found
}

/// Runs a script in a shell that finds the program first.
fn shell(name: &str, script: &str) -> String {
    let folder = Path::new(env!("CARGO_BIN_EXE_alipay")).parent().unwrap();
    let path =
        std::env::join_paths(std::iter::once(folder.to_owned()).chain(std::env::split_paths(&std::env::var_os("PATH").unwrap())));
    let output = Command::new(name).args(["-c", script]).env("PATH", path.unwrap()).env("LANG", "C").output().unwrap();
    assert_eq!(stderr(&output), "");
    stdout(&output)
}

#[test]
fn bash_completes_assignments_although_it_breaks_words() {
    if !is_installed("bash") {
        return;
    }
    let complete = |words: &[&str]| {
        let (quoted, last) = (words.iter().map(|word| format!("'{word}'")).collect::<Vec<_>>().join(" "), words[words.len() - 1]);
        let script = format!(
            "source <(alipay completion bash); COMP_WORDS=({quoted}); COMP_CWORD={}; COMP_TYPE=9; \
             _clap_complete_alipay alipay '{last}' ''; printf '%s\\n' \"${{COMPREPLY[@]}}\"",
            words.len() - 1
        );
        shell("bash", &script).lines().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(complete(&["alipay", "call", "trade.pay", "out_tr"]), ["out_trade_no="]);
    assert_eq!(complete(&["alipay", "call", "trade.pay", "scene", "="]), ["bar_code", "security_code", "wave_code"]);
    assert_eq!(complete(&["alipay", "call", "trade.pay", "scene", "=", "bar"]), ["bar_code"]);
    assert_eq!(complete(&["alipay", "call", "trade.pay", "scene", "=", "bar", "out_tr"]), ["out_trade_no="]);
}

#[test]
fn fish_completes_fields() {
    if is_installed("fish") {
        let found = shell("fish", "alipay completion fish | source; complete -C 'alipay call trade.pay out_tr'");
        assert!(found.starts_with("out_trade_no=\t"), "{found}");
    }
}

#[test]
fn zsh_accepts_the_script() {
    if is_installed("zsh") {
        let script =
            "autoload -U compinit; compinit -u -D; source <(alipay completion zsh); whence _clap_dynamic_completer_alipay";
        assert_eq!(shell("zsh", script), "_clap_dynamic_completer_alipay\n");
    }
}

#[test]
fn scripts_are_for_known_shells() {
    for name in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(stdout(&run(&["completion", name])).contains("ALIPAY_COMPLETE"), "{name}");
    }
    assert_eq!(code(&run(&["completion", "cmd"])), 2);
}
