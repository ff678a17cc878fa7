//! What a refused signature tells: the gateway echoes the text that it rebuilt, and that can be compared with the one that was signed.
//!
//! Values are never quoted, only named: there are tokens among them.

/// Compares the text that the gateway rebuilt, which stands HTML-escaped in its message, with the text that was signed.
/// `None` where the message echoes nothing.
pub(crate) fn compare(message: &str, signed: &str) -> Option<String> {
    let message = unescape(message);
    if message.contains(signed) {
        return Some(
            "The platform rebuilt exactly the text that was signed, so the two keys do not belong together: upload the public key \
             of this private key to the console, or sign with the private key of the public key there."
                .to_owned(),
        );
    }
    let begin = message.find(signed.split_inclusive('=').next()?)?;
    let echo = message.get(begin..)?;
    let same = signed.bytes().zip(echo.bytes()).take_while(|(ours, theirs)| ours == theirs).count();
    let whole = signed.len();
    Some(match parameter_at(signed, same) {
        Some(name) => format!(
            "The text that the platform rebuilt differs from the one that was signed in `{name}`, {same} bytes into {whole}: \
             something on the way changed the request, or it was decoded in another charset."
        ),
        None => "The text that the platform rebuilt goes on after what was signed: something on the way added to the request."
            .to_owned(),
    })
}

/// The name of the parameter that the byte belongs to. Values may hold `&` and `=`, so a parameter begins only where a name does.
fn parameter_at(signed: &str, at: usize) -> Option<&str> {
    let mut begin = 0;
    let mut found = None;
    for part in signed.split_inclusive(['&', '\n']) {
        if begin > at {
            break;
        }
        let name = part.split('=').next().unwrap_or_default();
        let is_name = part.contains('=') && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        if is_name && !name.is_empty() {
            found = Some(name);
        }
        begin += part.len();
    }
    found.filter(|_| at < signed.len())
}

/// Takes back the HTML escapes that the gateway writes; `&amp;` last, so that nothing is taken back twice.
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
    fn tells_what_differs() {
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
