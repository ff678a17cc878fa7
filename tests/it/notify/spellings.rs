//! Signatures whose spelling changed in transit, but is still unambiguous.

use alipay::charset::Charset;
use alipay::notify::NotifyError;
use alipay::sign::SignType;

use super::{PAYMENT, USUAL, body, signature, signed, verifier};

/// Returns the usual notification with its signature in another spelling.
fn spelt(spell: impl Fn(&str) -> String) -> Vec<(String, String)> {
    let mut sent = signed(&PAYMENT, USUAL);
    let sign = sent.iter_mut().find(|(name, _)| name == "sign").unwrap();
    assert!(
        sign.1.contains('+') && sign.1.contains('/') && sign.1.ends_with('='),
        "the example must contain `+`, `/` and `=`: {}",
        sign.1
    );
    sign.1 = spell(&sign.1);
    sent
}

fn lines(sign: &str, end: &str) -> String {
    let lines: Vec<_> = sign.as_bytes().chunks(76).map(|line| std::str::from_utf8(line).unwrap()).collect();
    lines.join(end)
}

#[test]
fn a_signature_is_read_in_every_unambiguous_spelling() {
    let spellings: [fn(&str) -> String; 24] = [
        |sign| sign.trim_end_matches('=').to_owned(),
        |sign| sign.strip_suffix('=').unwrap().to_owned(),
        |sign| lines(sign, "\n"),
        |sign| lines(sign, "\r\n"),
        |sign| lines(sign, " "),
        |sign| format!(" {sign}\r\n"),
        |sign| sign.replace('+', " "),
        |sign| sign.replace('+', " ").trim_end_matches('=').to_owned(),
        |sign| lines(&sign.replace('+', " "), "\n"),
        |sign| sign.replace('+', "-").replace('/', "_"),
        |sign| sign.replace('+', "-").replace('/', "_").trim_end_matches('=').to_owned(),
        |sign| sign.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D"),
        |sign| sign.replace('+', "%2b"),
        |sign| sign.replace('+', "%252B").replace('/', "%252F").replace('=', "%253D"),
        |sign| format!("{sign}\u{200b}"),
        |sign| format!("\u{feff}{sign}"),
        |sign| format!("\"{sign}\""),
        |sign| format!("'{sign}'"),
        |sign| format!("{sign}="),
        |sign| sign.replace('/', "\\/"),
        |sign| lines(sign, "\\n"),
        |sign| lines(sign, "\\r\\n"),
        |sign| sign.replace('+', "\\u002b").replace('=', "\\u003D"),
        |sign| sign.replace('+', "&#43;").replace('/', "&#x2F;"),
    ];
    let expected = verifier().verify_map(spelt(str::to_owned)).unwrap();
    for (index, spell) in spellings.into_iter().enumerate() {
        let sent = spelt(spell);
        for result in [verifier().verify_map(sent.clone()), verifier().verify(body(&sent, Charset::Utf8))] {
            let result = result.unwrap_or_else(|error| panic!("spelling {index}: {error}"));
            assert_eq!((result.out_trade_no(), result.rule()), (expected.out_trade_no(), expected.rule()));
        }
    }
}

#[test]
fn a_changed_signature_is_rejected() {
    let changes: [fn(&str) -> String; 5] = [
        |sign| sign.replacen('+', "/", 1),
        |sign| sign.get(4..).unwrap().to_owned(),
        |sign| sign.to_lowercase(),
        |sign| format!("{sign}AAAA"),
        |sign| sign.replace('+', ""),
    ];
    for (index, spoil) in changes.into_iter().enumerate() {
        assert_eq!(verifier().verify_map(spelt(spoil)), Err(NotifyError::Mismatch), "{index}");
    }
}

#[test]
fn a_result_decoded_from_a_form_is_read() {
    let document = r#"{"code":"10000","app_id":"2021000000000001","out_trade_no":"70501"}"#;
    let sign = signature(SignType::Rsa2, document.as_bytes());
    for sign in [sign.replace('+', " "), sign.trim_end_matches('=').to_owned(), lines(&sign, "\\n")] {
        let result = format!(r#"{{"x_response":{document},"sign":"{sign}","sign_type":"RSA2"}}"#);
        let verified = verifier().verify_app_result("9000", &result).unwrap_or_else(|error| panic!("{error}: {result}"));
        assert!(verified.is_success());
    }
}
