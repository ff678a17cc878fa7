//! Fuzz target for the parser of app results, which reach a merchant's server from a user's device.
//!
//! Input: signer, status, shape; then the document, the members before it and the members after it, or the raw result.
#![no_main]

use std::sync::LazyLock;

use alipay::notify::NotificationVerifier;
use alipay_fuzz::input::Input;
use alipay_fuzz::platform::{APP_ID, By, public_key};
use libfuzzer_sys::fuzz_target;

const STATUSES: [&str; 4] = ["9000", "6001", "", "x"];

static VERIFIER: LazyLock<NotificationVerifier> = LazyLock::new(|| {
    let builder = NotificationVerifier::builder().app(APP_ID, public_key());
    builder.build().expect("the settings are complete")
});

fuzz_target!(|data: &[u8]| {
    let mut input = Input::new(data);
    let (by, status, raw) = (input.choose(&By::ALL), input.choose(&STATUSES), input.choose(&[false, true]));
    let (document, before, behind) = (input.text(), input.text(), input.text());
    let result = match (raw, by.sign(document.as_bytes())) {
        (true, _) => document.clone(),
        (false, None) => format!("{{{before}\"x_response\":{document}{behind}}}"),
        (false, Some(sign)) => format!("{{{before}\"x_response\":{document},\"sign\":\"{sign}\"{behind}}}"),
    };
    let genuine = by == By::Platform && !raw;
    match VERIFIER.verify_app_result(status, &result) {
        Ok(verified) => {
            assert_eq!(verified.is_signed(), verified.raw().is_some());
            assert_eq!(verified.is_signed(), !result.trim().is_empty(), "a document was ignored");
            if let Some(signed) = verified.raw() {
                assert!(genuine, "a result without a genuine signature is accepted");
                assert_eq!(signed, document.trim(), "raw() is not the signed document");
                assert!(
                    verified.code() != Some("10000") || verified.app_id() == Some(APP_ID),
                    "a success of another app is accepted"
                );
            }
            assert!(!verified.is_success() || (genuine && status == "9000"), "a success without proof");
        }
        Err(error) => {
            let shown = format!("{error} {error:?}");
            assert!(shown.len() < 1024, "an error repeats the input");
        }
    }
});
