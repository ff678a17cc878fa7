//! `alipay notification verify`.

use alipay_emulator::Emulator;

use crate::support::{Files, code, json, run_at, run_with_input, stderr, stdout};

#[test]
fn a_notification_is_verified_and_explained() {
    let (emulator, files) = (Emulator::start().unwrap(), Files::new());
    let fields = [("trade_status", "TRADE_SUCCESS"), ("out_trade_no", "n1"), ("total_amount", "88.88"), ("subject", "茶 & 杯")];
    let body = emulator.notification(&fields).unwrap();
    let saved = files.write("notification.txt", format!("{body}\n"));
    let verified = run_at(&emulator, &["notification", "verify", &saved]);
    assert_eq!(code(&verified), 0, "{}", stderr(&verified));
    let text = stdout(&verified);
    assert!(text.contains("88.88  amount of the order") && text.contains("valid; the trade was paid"), "{text}");
    let chinese = stdout(&run_at(&emulator, &["notification", "verify", &saved, "--lang", "zh"]));
    assert!(chinese.contains("订单金额") && chinese.contains("验签成功；交易已支付"), "{chinese}");
    let coloured = emulator.notification(&[("subject", "\u{1b}[31mred\nline")]).unwrap();
    let shown = run_with_input(&["notification", "verify", "--env", "emulator"], coloured.as_bytes());
    assert!(stdout(&shown).contains("\u{fffd}[31mred line  title of the order"), "{:?}", stdout(&shown));
    let piped = run_with_input(&["notification", "verify", "--env", "emulator", "--format", "json"], body.as_bytes());
    assert_eq!(json(&piped)["parameters"]["subject"], "茶 & 杯");
}

#[test]
fn an_invalid_notification_has_a_likely_cause() {
    let (emulator, files) = (Emulator::start().unwrap(), Files::new());
    let body = emulator.notification(&[("out_trade_no", "n1"), ("subject", "茶 & 杯")]).unwrap();
    let saved = files.write("notification.txt", body.replace("n1", "n2"));
    let verify = |more: &[&str]| run_at(&emulator, &[&["notification", "verify", &saved], more].concat());
    let changed = verify(&[]);
    assert_eq!(code(&changed), 1);
    assert!(stderr(&changed).contains("a parameter was changed"), "{}", stderr(&changed));
    files.write("notification.txt", &body);
    let foreign = verify(&["--app-id", "2021999999999999"]);
    assert!(code(&foreign) == 1 && stderr(&foreign).contains("app"), "{}", stderr(&foreign));
    let decoded: Vec<String> = form_urlencoded::parse(body.as_bytes()).map(|(name, value)| format!("{name}={value}")).collect();
    files.write("notification.txt", decoded.join("&"));
    let decoded = verify(&["--format", "json"]);
    assert_eq!((code(&decoded), json(&decoded)["error"]["kind"].as_str()), (1, Some("check")), "{}", stdout(&decoded));
}

#[test]
fn a_return_is_verified() {
    let (emulator, files) = (Emulator::builder().auto_approve(true).start().unwrap(), Files::new());
    let order =
        ["page", "trade.page.pay", "out_trade_no=q1", "total_amount=1.00", "subject=Tea", "product_code=FAST_INSTANT_TRADE_PAY"];
    let url = stdout(&run_at(&emulator, &[&order[..], &["--return-url", "https://shop.example/paid"]].concat()));
    let client = reqwest::blocking::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let mut location = url.trim().to_owned();
    while location.starts_with(&emulator.base_url()) {
        let response = client.get(&location).send().unwrap();
        let next = response.headers().get("location").unwrap_or_else(|| panic!("{response:?}")).to_str().unwrap();
        location = if next.starts_with('/') { format!("{}{next}", emulator.base_url()) } else { next.to_owned() };
    }
    let saved = files.write("return.txt", &location);
    let verified = run_at(&emulator, &["notification", "verify", &saved, "--query"]);
    assert_eq!(code(&verified), 0, "{location}: {}", stderr(&verified));
    assert!(stdout(&verified).contains("q1"), "{}", stdout(&verified));
}
