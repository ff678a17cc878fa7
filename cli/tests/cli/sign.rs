//! `alipay sign` and `alipay verify`.

use alipay_emulator::Emulator;

use crate::support::{Files, code, json, run, run_at, stderr, stdout};

const EMULATOR: [&str; 2] = ["--env", "emulator"];

fn with_keys(arguments: &[&str]) -> std::process::Output {
    run(&[arguments, &EMULATOR].concat())
}

#[test]
fn a_signature_is_valid_for_its_text_only() {
    let files = Files::new();
    let content = files.write("content.txt", "a=1&b=支付");
    let signature = stdout(&with_keys(&["sign", &content])).trim().to_owned();
    let verify = |more: &[&str]| with_keys(&[&["verify", &content, "--signature", &signature], more].concat());
    let own = verify(&["--own"]);
    assert!(code(&own) == 0 && stdout(&own).starts_with("valid: RSA2"), "{}", stderr(&own));
    let alipay = verify(&[]);
    assert_eq!(code(&alipay), 1);
    assert!(stderr(&alipay).contains("it is valid with the app's own key; add --own"), "{}", stderr(&alipay));
    files.write("content.txt", "a=1&b=支付\n");
    let ended = verify(&["--own"]);
    assert!(code(&ended) == 1 && stderr(&ended).contains("without the line end"), "{}", stderr(&ended));
    let warned = with_keys(&["sign", &content]);
    assert!(stderr(&warned).contains("--trim") && stdout(&warned).trim() != signature);
    assert_eq!(stdout(&with_keys(&["sign", &content, "--trim"])).trim(), signature);
    files.write("content.txt", "a=2");
    let changed = json(&verify(&["--own", "--format", "json"]));
    assert_eq!(changed["error"]["kind"], "check");
    let old = stdout(&with_keys(&["sign", &content, "--sign-type", "RSA"])).trim().to_owned();
    let other = with_keys(&["verify", &content, "--signature", &old, "--own"]);
    assert!(stderr(&other).contains("valid with --sign-type RSA"), "{}", stderr(&other));
}

#[test]
fn parameters_are_sorted_and_empty_ones_omitted() {
    let parameters = ["--param", "b=2", "--param", "a=1", "--param", "sign=x", "--param", "empty="];
    let signed = json(&with_keys(&[&["sign", "--format", "json"], &parameters[..]].concat()));
    assert_eq!(signed["content"], "a=1&b=2");
    let shown = stdout(&with_keys(&[&["sign", "--show-content"], &parameters[..]].concat()));
    assert_eq!(shown.lines().next(), Some("a=1&b=2"));
}

#[test]
fn the_header_of_a_rest_request_is_accepted() {
    let (emulator, files) = (Emulator::start().unwrap(), Files::new());
    let text = r#"{"out_trade_no":"none"}"#;
    let body = files.write("body.json", text);
    let path = "/v3/alipay/trade/query";
    let header = stdout(&run_at(&emulator, &["sign", &body, "--http-method", "post", "--path", path]));
    assert!(header.starts_with("ALIPAY-SHA256withRSA app_id=2021000000000000,nonce="), "{header}");
    let client = reqwest::blocking::Client::new();
    let request = client.post(format!("{}{path}", emulator.base_url())).header("authorization", header.trim());
    let response = request.header("content-type", "application/json").body(text).send().unwrap();
    let headers = response.headers().clone();
    let value = |name: &str| headers.get(name).unwrap().to_str().unwrap().to_owned();
    let received = response.bytes().unwrap();
    assert!(String::from_utf8_lossy(&received).contains("ACQ.TRADE_NOT_EXIST"), "{received:?}");

    let saved = files.write("response.json", &received);
    let (timestamp, nonce, signature) = (value("alipay-timestamp"), value("alipay-nonce"), value("alipay-signature"));
    let verify = ["verify", &saved, "--timestamp", &timestamp, "--nonce", &nonce, "--signature", &signature];
    assert_eq!(code(&with_keys(&verify)), 0, "{}", stderr(&with_keys(&verify)));
    let other = ["verify", &saved, "--timestamp", &timestamp, "--nonce", "x", "--signature", &signature];
    assert_eq!(code(&with_keys(&other)), 1);
}

#[test]
fn a_saved_response_of_the_gateway_is_verified() {
    let (emulator, files) = (Emulator::start().unwrap(), Files::new());
    assert_eq!(code(&run_at(&emulator, &["call", "trade.query", "out_trade_no=none", "--protocol", "v2"])), 4);
    let call = emulator.received_calls().pop().unwrap();
    let body = call.response.body.clone();
    let saved = files.write("response.json", &body);
    let valid = json(&with_keys(&["verify", "--response", &saved, "--format", "json"]));
    assert!(valid["content"].as_str().unwrap().contains("ACQ.TRADE_NOT_EXIST"), "{valid}");
    files.write("response.json", body.replace("TRADE_NOT_EXIST", "TRADE_NOT_EXISTS"));
    assert_eq!(code(&with_keys(&["verify", "--response", &saved])), 1);
    files.write("response.json", r#"{"error_response":{"code":"40002"}}"#);
    let unsigned = with_keys(&["verify", "--response", &saved]);
    assert!(code(&unsigned) == 1 && stderr(&unsigned).contains("not signed"), "{}", stderr(&unsigned));
    files.write("response.json", "<html>");
    assert_eq!(code(&with_keys(&["verify", "--response", &saved])), 8);
}
