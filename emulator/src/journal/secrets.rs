//! Masks for tokens and codes in texts that leave the process.

use alipay_core::schema::Protocol;
use serde_json::{Map, Value};

use super::call::ReceivedCall;

/// The number of characters of a token that remain.
const SHOWN: usize = 6;

/// The minimum length of a token that is searched for in texts. A shorter one could be any word.
const MIN_SEARCHED: usize = 8;

/// Replaces the tokens of a call. A mask has as many characters as its token, so that positions in a text remain.
#[derive(Default)]
pub(crate) struct Mask(Vec<(String, String)>);

impl Mask {
    /// Collects the tokens of a call.
    pub(crate) fn of(call: &ReceivedCall) -> Self {
        let mut mask = Self::default();
        let texts = call.parameters.iter().chain(&call.headers);
        texts.filter(|(name, _)| is_secret(name) || is_code(name)).for_each(|(_, value)| mask.add(value));
        mask.collect(&call.request, true);
        // The node of a gateway response is one level deeper, and both levels can contain tokens.
        if call.response.body.contains("token")
            && let Ok(body) = serde_json::from_str::<Value>(&call.response.body)
        {
            mask.collect(&body, false);
        }
        if call.protocol == Protocol::Gateway
            && let Some((_, content)) = call.parameters.iter().find(|(name, _)| name == "biz_content")
            && let Ok(content) = serde_json::from_str::<Value>(content)
        {
            mask.collect(&content, true);
        }
        // A longer token can contain a shorter one.
        mask.0.sort_by_key(|(token, _)| std::cmp::Reverse(token.len()));
        mask.0.dedup();
        mask
    }

    fn collect(&mut self, value: &Value, with_codes: bool) {
        match value {
            Value::Object(members) => members.iter().for_each(|(name, member)| match member {
                Value::String(text) if is_secret(name) || with_codes && is_code(name) => self.add(text),
                other => self.collect(other, with_codes),
            }),
            Value::Array(items) => items.iter().for_each(|item| self.collect(item, with_codes)),
            _ => {}
        }
    }

    fn add(&mut self, token: &str) {
        if token.chars().count() < MIN_SEARCHED {
            return;
        }
        self.0.push((token.to_owned(), masked(token)));
        let percent = percent_encoding::utf8_percent_encode(token, percent_encoding::NON_ALPHANUMERIC).to_string();
        for other in [percent, token.replace('/', "\\/"), token.replace('&', "&amp;")] {
            if other != token {
                self.0.push((other.clone(), masked(&other)));
            }
        }
    }

    /// Returns the text with masks in place of the tokens.
    pub(crate) fn text(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, (token, mask)| text.replace(token, mask))
    }

    /// Returns the value of a parameter or header with masks.
    pub(crate) fn parameter(&self, name: &str, value: &str) -> String {
        if is_secret(name) || is_code(name) { masked(value) } else { self.text(value) }
    }

    /// Returns the request with masks.
    pub(crate) fn document(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => self.text(text).into(),
            Value::Array(items) => items.iter().map(|item| self.document(item)).collect(),
            Value::Object(members) => {
                let member = |(name, member): (&String, &Value)| {
                    let shown = match member {
                        Value::String(text) => self.parameter(name, text).into(),
                        other => self.document(other),
                    };
                    (name.clone(), shown)
                };
                Value::Object(members.iter().map(member).collect::<Map<_, _>>())
            }
            other => other.clone(),
        }
    }
}

/// Returns true if the name is that of a token, in a request or in a response.
fn is_secret(name: &str) -> bool {
    name.len() >= "token".len() && name.to_ascii_lowercase().ends_with("token")
}

/// Returns true if the name is that of an authorisation code in a request. In a response, `code` is the result.
fn is_code(name: &str) -> bool {
    name == "code"
}

/// Returns a mask of the same length, with the first characters of the token: at most half of them.
fn masked(token: &str) -> String {
    let count = token.chars().count();
    let shown = SHOWN.min(count / 2);
    token.chars().take(shown).chain(std::iter::repeat_n('*', count - shown)).collect()
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use serde_json::json;

    use super::*;

    #[test]
    fn tokens_are_masked_everywhere() {
        let mut call = ReceivedCall::new(1, SystemTime::UNIX_EPOCH, Protocol::Gateway);
        call.parameters = vec![("app_auth_token".to_owned(), "202405BBsecret/1".to_owned())];
        call.request = json!({ "code": "4b203fe6c11548", "list": [{ "refresh_token": "abc" }], "sum": "8.88" });
        call.response.body = json!({ "a_response": { "access_token": "publicpsecret2", "code": "10000" } }).to_string();
        let mask = Mask::of(&call);
        assert_eq!(mask.parameter("app_auth_token", "202405BBsecret/1"), "202405**********");
        assert_eq!(
            mask.document(&call.request),
            json!({ "code": "4b203f********", "list": [{ "refresh_token": "a**" }], "sum": "8.88" })
        );
        let content = "app_auth_token=202405BBsecret/1&b=202405BBsecret%2F1&c=4b203fe6c11548";
        let shown = mask.text(content);
        assert!(!shown.contains("secret") && !shown.contains("c11548"), "{shown}");
        assert_eq!(shown.len(), content.len());
        assert_eq!(mask.text(&call.response.body), "{\"a_response\":{\"access_token\":\"public********\",\"code\":\"10000\"}}");
    }
}
