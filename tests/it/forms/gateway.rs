//! Gateway requests of other SDKs.

use alipay::charset::Charset;
use serde_json::{Value, json};

use super::{DOTNET, Escaping, GO, JAVA, Json, PHP, RFC3986, SEND, Signed, emulator, send};

/// The set of parameters that an SDK puts into one place.
#[derive(Clone, Copy)]
enum Put {
    Nothing,
    Everything,
    Charset,
    /// All except the business parameters and the merchant's token.
    Common,
    Business,
}

impl Put {
    fn takes(self, name: &str) -> bool {
        let is_business = matches!(name, "biz_content" | "app_auth_token");
        match self {
            Self::Nothing => false,
            Self::Everything => true,
            Self::Charset => name == "charset",
            Self::Common => !is_business,
            Self::Business => is_business,
        }
    }
}

/// The way in which an SDK writes a call.
struct Form {
    sdk: &'static str,
    verb: &'static str,
    charset: &'static str,
    query: Put,
    body: Put,
    escaping: Escaping,
    json: Json,
    sorted: bool,
    content_type: &'static str,
}

const URLENCODED: &str = "application/x-www-form-urlencoded";
const WITH_UTF8: &str = "application/x-www-form-urlencoded;charset=utf-8";
const WITH_UPPER: &str = "application/x-www-form-urlencoded;charset=UTF-8";
const WITH_GBK: &str = "application/x-www-form-urlencoded;charset=GBK";

#[rustfmt::skip]
const CALLS: &[Form] = &[
    Form { sdk: "PHP V2", verb: "POST", charset: "UTF-8", query: Put::Common, body: Put::Business, escaping: PHP, json: Json::Slashes, sorted: false, content_type: WITH_UPPER },
    Form { sdk: "PHP V2, GBK", verb: "POST", charset: "GBK", query: Put::Common, body: Put::Business, escaping: PHP, json: Json::Slashes, sorted: false, content_type: WITH_GBK },
    Form { sdk: "Java", verb: "POST", charset: "UTF-8", query: Put::Common, body: Put::Business, escaping: JAVA, json: Json::Slashes, sorted: true, content_type: WITH_UPPER },
    Form { sdk: "Java, GBK", verb: "POST", charset: "GBK", query: Put::Common, body: Put::Business, escaping: JAVA, json: Json::Slashes, sorted: true, content_type: WITH_GBK },
    Form { sdk: "EasySDK", verb: "POST", charset: "UTF-8", query: Put::Common, body: Put::Business, escaping: RFC3986, json: Json::Plain, sorted: true, content_type: WITH_UTF8 },
    Form { sdk: ".NET", verb: "POST", charset: "utf-8", query: Put::Charset, body: Put::Everything, escaping: DOTNET, json: Json::Plain, sorted: false, content_type: WITH_UTF8 },
    Form { sdk: ".NET, GBK", verb: "POST", charset: "gbk", query: Put::Charset, body: Put::Everything, escaping: DOTNET, json: Json::Plain, sorted: false, content_type: WITH_GBK },
    Form { sdk: "gopay", verb: "POST", charset: "utf-8", query: Put::Charset, body: Put::Everything, escaping: GO, json: Json::Html, sorted: true, content_type: URLENCODED },
    Form { sdk: "smartwalle", verb: "POST", charset: "utf-8", query: Put::Nothing, body: Put::Everything, escaping: GO, json: Json::Html, sorted: true, content_type: WITH_UTF8 },
    Form { sdk: "smartwalle, GET with a body", verb: "GET", charset: "utf-8", query: Put::Nothing, body: Put::Everything, escaping: GO, json: Json::Html, sorted: true, content_type: WITH_UTF8 },
    Form { sdk: "Ruby, yansongda", verb: "POST", charset: "UTF-8", query: Put::Nothing, body: Put::Everything, escaping: RFC3986, json: Json::Slashes, sorted: false, content_type: URLENCODED },
    Form { sdk: "everything in the body, GBK", verb: "POST", charset: "GBK", query: Put::Nothing, body: Put::Everything, escaping: PHP, json: Json::Plain, sorted: false, content_type: URLENCODED },
    Form { sdk: "python-alipay-sdk", verb: "GET", charset: "utf-8", query: Put::Everything, body: Put::Nothing, escaping: GO, json: Json::Ascii, sorted: true, content_type: "" },
    Form { sdk: "everything in the query, POST", verb: "POST", charset: "GBK", query: Put::Everything, body: Put::Nothing, escaping: PHP, json: Json::Plain, sorted: false, content_type: "" },
    Form { sdk: "everything twice", verb: "POST", charset: "utf-8", query: Put::Everything, body: Put::Everything, escaping: GO, json: Json::Plain, sorted: true, content_type: WITH_UTF8 },
    Form { sdk: "common parameters twice", verb: "POST", charset: "utf-8", query: Put::Common, body: Put::Everything, escaping: GO, json: Json::Plain, sorted: false, content_type: WITH_UTF8 },
];

/// Pages: a browser submits the form or opens the address that the SDK created.
#[rustfmt::skip]
const PAGES: &[Form] = &[
    Form { sdk: "PHP V2 and V3, POST", verb: "POST", charset: "UTF-8", query: Put::Charset, body: Put::Everything, escaping: PHP, json: Json::Slashes, sorted: false, content_type: URLENCODED },
    Form { sdk: "PHP V3, GET", verb: "GET", charset: "utf-8", query: Put::Everything, body: Put::Nothing, escaping: PHP, json: Json::Slashes, sorted: true, content_type: "" },
    Form { sdk: "Java, POST", verb: "POST", charset: "UTF-8", query: Put::Common, body: Put::Business, escaping: JAVA, json: Json::Slashes, sorted: true, content_type: URLENCODED },
    Form { sdk: ".NET, POST", verb: "POST", charset: "utf-8", query: Put::Charset, body: Put::Everything, escaping: DOTNET, json: Json::Plain, sorted: false, content_type: URLENCODED },
    Form { sdk: "gopay, GET", verb: "GET", charset: "utf-8", query: Put::Everything, body: Put::Nothing, escaping: GO, json: Json::Html, sorted: true, content_type: "" },
    Form { sdk: "smartwalle, GET", verb: "GET", charset: "utf-8", query: Put::Everything, body: Put::Nothing, escaping: GO, json: Json::Html, sorted: true, content_type: "" },
];

impl Form {
    fn send(&self, emulator: &alipay_emulator::Emulator, signed: &Signed) -> super::Reply {
        let charset: Charset = self.charset.parse().unwrap();
        let signed = if self.sorted { signed.clone().sorted() } else { signed.clone() };
        let query = self.escaping.pairs(signed.only(|name| self.query.takes(name)), charset);
        let body = self.escaping.pairs(signed.only(|name| self.body.takes(name)), charset);
        let target = if query.is_empty() { "/gateway.do".to_owned() } else { format!("/gateway.do?{query}") };
        let headers = [("Content-Type", self.content_type)];
        send(emulator, self.verb, &target, if self.content_type.is_empty() { &[] } else { &headers }, body.as_bytes())
    }
}

fn message() -> Value {
    let content = "\"引号\" & a=b / \\ + % <b> ' ~ * ( )";
    let context = json!({ "a": { "column_name": "label_id_list", "op": "=", "values": ["100509"] } });
    json!({
        "filter": { "template": "${a}", "context": context },
        "material": { "msg_type": "text", "text": { "title": "标题 {\"}", "content": content } },
    })
}

fn order() -> Value {
    json!({
        "out_trade_no": "70501111111S001111119",
        "product_code": "FAST_INSTANT_TRADE_PAY",
        // PHP and Java programs send numbers here, like the platform's own samples.
        "total_amount": 88.88,
        "subject": "大乐透 100% + 'quoted' / \\ = ?#",
    })
}

#[test]
fn calls_of_other_languages_are_accepted() {
    let emulator = emulator();
    for form in CALLS {
        let content = form.json.write(&message());
        let own = [("alipay_sdk", "alipay-sdk-x"), ("app_auth_token", "202405BB0000"), ("biz_content", content.as_str())];
        let signed = Signed::new(&emulator, SEND, form.charset, &own);
        let reply = form.send(&emulator, &signed);
        let seen = emulator.received_calls().pop().unwrap();
        assert_eq!((reply.status, seen.code.as_str()), (200, "10000"), "{}: {}", form.sdk, String::from_utf8_lossy(&reply.body));
        assert_eq!((&seen.request, &seen.unknown[..]), (&message(), &[][..]), "{}", form.sdk);

        // The emulator verifies the parameters as they were sent, so a change is detected in every place.
        for name in ["biz_content", "alipay_sdk", "app_auth_token", "version"] {
            let reply = form.send(&emulator, &signed.clone().with(name, "1.0 "));
            let seen = emulator.received_calls().pop().unwrap();
            assert!(matches!(&*seen.code, "isv.invalid-signature" | "isv.invalid-parameter"), "{}: {}", form.sdk, reply.text());
        }
    }
}

#[test]
fn pages_of_other_languages_are_accepted() {
    let emulator = emulator();
    for form in PAGES {
        let content = form.json.write(&order());
        let own = [("return_url", "https://example.com/back?a=1&b=2"), ("biz_content", content.as_str())];
        let signed = Signed::new(&emulator, "alipay.trade.page.pay", form.charset, &own);
        let reply = form.send(&emulator, &signed);
        assert!(reply.text().contains("id=\"pay\""), "{}: {}", form.sdk, reply.text());
        assert_eq!(emulator.received_calls().pop().unwrap().request, order(), "{}", form.sdk);
        let changed = form.send(&emulator, &signed.with("return_url", "https://example.com/elsewhere"));
        assert!(String::from_utf8_lossy(&changed.body).contains("isv.invalid-signature"), "{}", form.sdk);
    }
}
