//! `alipay list` and `alipay describe`.

use crate::support::{code, json, program, run, stderr, stdout};

#[test]
fn words_of_either_language_find_an_api() {
    for word in ["退款", "refund"] {
        let found = run(&["list", word]);
        assert!(code(&found) == 0 && stdout(&found).contains("alipay.trade.refund "), "{word}: {}", stdout(&found));
    }
    let names = run(&["list", "--product", "fund", "--format", "names"]);
    assert!(stdout(&names).lines().all(|name| name.starts_with("alipay.fund.")) && stdout(&names).lines().count() > 20);
    let listed = json(&run(&["list", "alipay.trade.query", "--format", "json"]));
    assert_eq!(listed[0]["rest"]["path"], "/v3/alipay/trade/query");
    let nothing = run(&["list", "无此接口"]);
    assert!(code(&nothing) == 2 && stderr(&nothing).contains("no API matches"), "{}", stderr(&nothing));
}

#[test]
fn a_description_has_every_part() {
    let text = stdout(&run(&["describe", "trade.pay"]));
    for part in [
        "alipay.trade.pay",
        "统一收单交易支付接口",
        "POST /v3/alipay/trade/pay",
        "alipay::trade::Pay",
        "out_trade_no*",
        "at most 64 characters",
        "example ",
        "ACQ.TRADE_HAS_SUCCESS",
        "outcome unknown",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let description = json(&run(&["describe", "alipay.open.public.message.query", "--format", "json"]));
    let ids = &description["request"]["fields"]["message_ids"];
    assert_eq!((&ids["max_items"], &ids["items"]["max_length"]), (&20.into(), &64.into()));
    assert_eq!(description["gateway"]["fields"], "biz_content");
    let markdown = stdout(&run(&["describe", "trade.pay", "--format", "md"]));
    assert!(markdown.contains("| `out_trade_no` | `string` | yes |"), "{markdown}");
    let yaml = stdout(&run(&["describe", "trade.pay", "--format", "yaml"]));
    assert!(yaml.contains("api: alipay.trade.pay\n"), "{yaml}");
}

#[test]
fn a_misspelt_name_has_a_suggestion() {
    let misspelt = run(&["describe", "alipay.trade.refnud"]);
    assert_eq!(code(&misspelt), 2);
    assert_eq!(stderr(&misspelt), "error: no API is called `alipay.trade.refnud`\nhelp: did you mean alipay.trade.refund?\n");
    let as_json = json(&run(&["describe", "alipay.trade.refnud", "--format", "json"]));
    assert_eq!(as_json["error"]["kind"], "usage");
}

#[test]
fn messages_have_the_language_of_the_locale() {
    let chinese = program().args(["describe", "trade.refnud"]).env("LANG", "zh_CN.UTF-8").output().unwrap();
    assert_eq!(stderr(&chinese), "错误：没有名为 `trade.refnud` 的接口\n提示：您是否想使用 alipay.trade.refund？\n");
    let text = stdout(&run(&["describe", "trade.pay", "--lang", "zh"]));
    assert!(text.contains("最长 64 个字符") && text.contains("错误码"), "{text}");
    assert!(stdout(&run(&["--lang", "zh", "--help"])).contains("命令行工具"));
}

#[test]
fn colours_are_optional() {
    assert!(!stdout(&run(&["list", "trade.query"])).contains('\u{1b}'));
    assert!(stdout(&run(&["list", "trade.query", "--color", "always"])).contains('\u{1b}'));
    let forced = program().args(["list", "trade.query"]).env("CLICOLOR_FORCE", "1").output().unwrap();
    assert!(stdout(&forced).contains('\u{1b}'));
    let refused = program().args(["list", "trade.query"]).envs([("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]).output().unwrap();
    assert!(!stdout(&refused).contains('\u{1b}'));
}
