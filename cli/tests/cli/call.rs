//! `alipay call`: both protocols, every form of a parameter, and an exit code for each kind of failure.

use alipay_emulator::{Emulator, Reaction};

use crate::support::{Files, at, code, json, program, run_at, run_with_input, stderr, stdout};

#[test]
fn a_payment_and_its_refund() {
    let emulator = Emulator::start().unwrap();
    let created = run_at(&emulator, &["call", "trade.precreate", "out_trade_no=c1", "total_amount=88.88", "subject=Tea"]);
    assert_eq!(code(&created), 0, "{}", stderr(&created));
    assert!(stdout(&created).contains("qr_code"), "{}", stdout(&created));
    emulator.act("trade", "c1", "pay").unwrap();
    for protocol in ["gateway", "rest", "v2", "v3"] {
        let found = run_at(&emulator, &["call", "trade.query", "out_trade_no=c1", "--protocol", protocol, "--format", "json"]);
        assert_eq!(json(&found)["trade_status"], "TRADE_SUCCESS");
    }
    let refund = ["call", "alipay.trade.refund", "--json", "-", "refund_amount=8.88", "--lang", "zh"];
    let arguments: Vec<String> = refund.iter().map(|part| (*part).to_owned()).chain(at(&emulator)).collect();
    let refunded = run_with_input(&arguments, br#"{ "out_trade_no": "c1", "refund_amount": "1", "out_request_no": "r1" }"#);
    let text = stdout(&refunded);
    assert!(text.contains("8.88") && text.contains("退款总金额"), "{text}{}", stderr(&refunded));
}

#[test]
fn each_kind_of_failure_has_an_exit_code() {
    let emulator = Emulator::start().unwrap();
    let query = ["call", "trade.query", "out_trade_no=none"];
    let limits = run_at(&emulator, &["call", "trade.query", &format!("out_trade_no={}", "1".repeat(65))]);
    assert_eq!(code(&limits), 3);
    assert!(stderr(&limits).contains("at most 64") && stderr(&limits).contains("help: "), "{}", stderr(&limits));
    assert_eq!(emulator.received_calls().len(), 0);
    let rejected = run_at(&emulator, &query);
    assert_eq!(code(&rejected), 4);
    assert!(stderr(&rejected).contains("ACQ.TRADE_NOT_EXIST") && stderr(&rejected).contains("help: "), "{}", stderr(&rejected));
    emulator.next(Reaction::CutMidway);
    assert_eq!(code(&run_at(&emulator, &query)), 5);
    emulator.next(Reaction::Unsigned);
    let unsigned = run_at(&emulator, &["call", "trade.precreate", "out_trade_no=s", "total_amount=1", "subject=Tea"]);
    assert_eq!(code(&unsigned), 6, "{}", stderr(&unsigned));
    let nowhere = ["--env", "emulator", "--base-url", "http://127.0.0.1:9"];
    assert_eq!(code(&program().args(query).args(nowhere).output().unwrap()), 7);
    let as_json = json(&run_at(&emulator, &[&query[..], &["--format", "json"]].concat()));
    let error = &as_json["error"];
    assert_eq!((&error["kind"], &error["code"]), (&"api".into(), &"ACQ.TRADE_NOT_EXIST".into()), "{as_json}");
}

#[test]
fn fields_are_checked_against_the_description() {
    let emulator = Emulator::start().unwrap();
    for (arguments, message) in [
        (&["call", "trade.query", "out_trade_on=1"][..], "did you mean out_trade_no?"),
        (&["call", "trade.query", "query_options=a"], "write `query_options[]=value`"),
        (&["call", "trade.pay", "business_params.nothing=1"], "unknown field `business_params.nothing`"),
        (&["call", "trade.query", "out_trade_no"], "not of the form `field=value`"),
        (&["call", "trade.query", "out_trade_no.a=1"], "names a member"),
        (&["call", "trade.page.pay", "subject=1"], "alipay page alipay.trade.page.pay"),
        (&["call", "trade.app.pay", "subject=1"], "alipay order-string alipay.trade.app.pay"),
        (&["call", "offline.material.image.upload", "image_content=a"], "write `image_content=@FILE`"),
        (&["call", "trade.query", "--limit", "nothing.max_length=1"], "has no limit `nothing.max_length`"),
    ] {
        let output = run_at(&emulator, arguments);
        assert_eq!(code(&output), 2, "{arguments:?}: {}", stdout(&output));
        assert!(stderr(&output).contains(message), "{arguments:?}: {}", stderr(&output));
    }
    assert_eq!(emulator.received_calls().len(), 0);
}

#[test]
fn types_come_from_the_description() {
    let (emulator, files) = (Emulator::start().unwrap(), Files::new());
    let picture = files.write("shop.jpg", [0xff, 0xd8, 0xff, 0xd9]);
    let content = format!("image_content=@{picture}");
    let uploaded = run_at(
        &emulator,
        &["call", "offline.material.image.upload", "image_type=jpg", "image_name=shop", &content, "--format", "json"],
    );
    assert!(json(&uploaded)["image_id"].is_string(), "{}", stdout(&uploaded));
    let goods = [
        "goods_detail[0].goods_id=g",
        "goods_detail[0].goods_name=Tea",
        "goods_detail[0].quantity=2",
        "goods_detail[0].price=1.00",
    ];
    let order = ["call", "trade.precreate", "out_trade_no=g", "total_amount=2.00", "subject=Tea", "--dry-run"];
    let shown = stdout(&run_at(&emulator, &[&order[..], &goods].concat()));
    assert!(shown.contains(r#""goods_detail":[{"goods_id":"g","goods_name":"Tea","quantity":2,"price":"1.00"}]"#), "{shown}");
}

#[test]
fn a_dry_run_sends_nothing_and_shows_the_signed_text() {
    let emulator = Emulator::start().unwrap();
    let token = "202405BBsecrettoken000000000000";
    let call = ["call", "trade.query", "out_trade_no=1", "--dry-run", "--app-auth-token", token, "--protocol"];
    let gateway = stdout(&run_at(&emulator, &[&call[..], &["gateway"]].concat()));
    assert!(gateway.contains("POST http://127.0.0.1") && gateway.contains("method=alipay.trade.query"), "{gateway}");
    assert!(gateway.contains("signed text:\napp_auth_token=202405…&app_id=2021000000000000&biz_content={"), "{gateway}");
    let rest = stdout(&run_at(&emulator, &[&call[..], &["rest"]].concat()));
    assert!(rest.contains("/v3/alipay/trade/query") && rest.contains("authorization: ALIPAY-SHA256withRSA app_id="), "{rest}");
    assert!(rest.contains("\nPOST\n/v3/alipay/trade/query\n{\"out_trade_no\":\"1\"}\n"), "{rest}");
    assert!(!gateway.contains(token) && !rest.contains(token));
    assert_eq!(emulator.received_calls().len(), 0);
}

#[test]
fn a_policy_sends_a_request_nevertheless() {
    let emulator = Emulator::start().unwrap();
    let long = format!("out_trade_no={}", "1".repeat(65));
    let warned = run_at(&emulator, &["call", "trade.query", &long, "--policy", "warn"]);
    assert_eq!(code(&warned), 4, "{}", stderr(&warned));
    assert_eq!(emulator.received_calls().len(), 1);
    let raised = run_at(&emulator, &["call", "trade.query", &long, "--limit", "out_trade_no.max_length=65"]);
    assert_eq!(code(&raised), 4, "{}", stderr(&raised));
}

#[test]
fn a_method_without_a_description_is_called_on_v2() {
    let emulator = Emulator::start().unwrap();
    let call = ["call", "commerce.medical.card.query", "buyer_id=2088", "--dry-run"];
    let shown = stdout(&run_at(&emulator, &call));
    assert!(shown.contains(r#"biz_content={"buyer_id":"2088"}&"#), "{shown}");
    assert!(shown.contains("&method=alipay.commerce.medical.card.query&"), "{shown}");
    for (language, message) in [("en", "its path on V3 is unknown"), ("zh", "仅可通过 V2 调用")] {
        let refused = run_at(&emulator, &[&call[..], &["--protocol", "v3", "--lang", language]].concat());
        assert!(code(&refused) == 2 && stderr(&refused).contains(message), "{}", stderr(&refused));
        assert!(stderr(&refused).contains("--protocol v2"), "{}", stderr(&refused));
    }
    let misspelt = run_at(&emulator, &["call", "commerce.medical.card.query", "buyer_di=2088"]);
    assert!(code(&misspelt) == 2 && stderr(&misspelt).contains("did you mean buyer_id?"), "{}", stderr(&misspelt));
}
