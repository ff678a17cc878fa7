//! Hints for a rejected signature. The gateway echoes the text that it rebuilt, which is compared with the text that was signed.
//!
//! Hints name parameters and never quote values, which include tokens.

/// Compares the text that the gateway rebuilt, HTML-escaped in `message`, with the text that was signed.
/// Returns `None` if the message does not echo a text.
pub(crate) fn compare(message: &str, signed: &str) -> Option<String> {
    let message = unescape(message);
    if message.contains(signed) {
        return Some(
            "The platform rebuilt exactly the text that was signed, so the two keys do not belong together: upload the public key \
             of this private key to the console, or sign with the private key of the public key in the console."
                .to_owned(),
        );
    }
    let begin = message.find(signed.split_inclusive('=').next()?)?;
    let echo = message.get(begin..)?;
    let common = signed.bytes().zip(echo.bytes()).take_while(|(local, remote)| local == remote).count();
    let whole = signed.len();
    Some(match parameter_at(signed, common) {
        Some(name) => format!(
            "The text that the platform rebuilt differs from the signed text in `{name}`, after {common} of {whole} bytes: \
             an intermediary changed the request, or the platform decoded it in another charset."
        ),
        None => {
            "The text that the platform rebuilt continues after the signed text: an intermediary added to the request.".to_owned()
        }
    })
}

/// Returns the name of the parameter that contains the byte. Values may contain `&` and `=`, so a parameter begins only at a valid name.
fn parameter_at(signed: &str, at: usize) -> Option<&str> {
    let mut begin = 0;
    let mut parameter = None;
    for part in signed.split_inclusive(['&', '\n']) {
        if begin > at {
            break;
        }
        let name = part.split('=').next().unwrap_or_default();
        let is_name = part.contains('=') && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        if is_name && !name.is_empty() {
            parameter = Some(name);
        }
        begin += part.len();
    }
    parameter.filter(|_| at < signed.len())
}

/// Decodes the HTML escapes that the gateway writes. `&amp;` comes last, so that nothing is decoded twice.
fn unescape(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    text.replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIGNED: &str = "app_id=1&biz_content={\"a\":\"b&c\"}&charset=utf-8&sign_type=RSA2";

    fn escaped(text: &str) -> String {
        format!("验签出错, 验签字符串为：{}", text.replace('&', "&amp;").replace('"', "&quot;"))
    }

    #[test]
    fn reports_the_differing_parameter() {
        for (echo, words) in [
            (SIGNED.to_owned(), "do not belong together"),
            (SIGNED.replace("b&c", "b?c"), "`biz_content`"),
            (SIGNED.replace("utf-8", "gbk"), "`charset`"),
            (SIGNED.replace("&charset=utf-8", ""), "`charset`"),
            (SIGNED.replace("RSA2", "RSA"), "`sign_type`"),
            (SIGNED.replace("app_id=1", "app_id=2"), "`app_id`"),
        ] {
            let hint = compare(&escaped(&echo), SIGNED).unwrap_or_default();
            assert!(hint.contains(words), "{echo}: {hint}");
        }
        assert_eq!(compare("无效签名", SIGNED), None);
    }
}
