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

/// A method of the gateway without a description.
const METHOD: &str = "alipay.commerce.medical.card.query";

#[test]
fn methods_without_a_description_are_listed_on_demand() {
    let described = stdout(&run(&["list", "--format", "names"]));
    let all = stdout(&run(&["list", "--all", "--format", "names"]));
    assert!(!described.contains(METHOD) && all.contains(METHOD));
    let others = all.lines().count() - described.lines().count();
    assert!(others > 8_000, "{others}");
    let text = stdout(&run(&["list"]));
    assert!(text.ends_with(&format!(
        "\n{} described APIs. {others} more methods of the gateway: `alipay list WORD` finds them, `--all` lists them.\n",
        described.lines().count()
    )));
    for (language, heading) in [("en", "\nMethods without a description: "), ("zh", "\n没有描述的接口：")] {
        let found = stdout(&run(&["list", "refund", "--lang", language]));
        let (described, others) = found.split_once(heading).unwrap();
        assert!(described.contains("alipay.trade.refund ") && others.contains("alipay.trade.credit.refund "), "{found}");
        let only = stdout(&run(&["list", "medical.card.query", "--lang", language]));
        assert!(only.starts_with(heading.trim_start()) && only.contains(METHOD), "{only}");
    }
    let listed = json(&run(&["list", METHOD, "--format", "json"]));
    assert_eq!((&listed[0]["described"], &listed[0]["rest"]), (&false.into(), &serde_json::Value::Null));
    let product = stdout(&run(&["list", "--product", "koubei_trade", "--format", "names"]));
    assert!(product.lines().count() > 15 && product.lines().all(|name| name.starts_with("koubei.trade.")), "{product}");
}

#[test]
fn a_method_without_a_description_states_what_is_unknown() {
    let text = stdout(&run(&["describe", "commerce.medical.card.query"]));
    for part in [
        "\nThis method has no description. ",
        "\nV2    gateway.do, biz_content\n",
        "Builder::new().platform().apis([\"alipay.commerce.medical.card.query\"])",
        "Retry unknown",
        "支付授权码",
        "default RS",
        "extend_cards                  list<ExtendMedicalCard>",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let chinese = stdout(&run(&["describe", METHOD, "--lang", "zh"]));
    assert!(chinese.contains("该接口没有描述，") && chinese.contains("重试  未知"), "{chinese}");
    let description = json(&run(&["describe", METHOD, "--format", "json"]));
    assert_eq!(description["described"], false);
    for unknown in ["/errors", "/idempotency", "/gateway/via", "/request/fields/buyer_id/required"] {
        assert_eq!(description.pointer(unknown), Some(&serde_json::Value::Null), "{unknown}");
    }
    let known = json(&run(&["describe", "trade.pay", "--format", "json"]));
    assert_eq!((&known["described"], &known["request"]["fields"]["body"]["required"]), (&true.into(), &false.into()));
    let markdown = stdout(&run(&["describe", METHOD, "--format", "md"]));
    assert!(
        markdown.contains("| `buyer_id` | `string` |  | ") && markdown.contains("This method has no description"),
        "{markdown}"
    );
    assert!(stdout(&run(&["describe", METHOD, "--format", "yaml"])).starts_with("api: alipay.commerce.medical.card.query\n"));
}
