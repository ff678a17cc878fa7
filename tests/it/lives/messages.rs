//! Templates and messages: the three APIs of the first descriptions.

use alipay::open_public::{MessageQuery, TemplateMessageGet};
use alipay::schema::Protocol;
use http::Method;
use serde_json::json;

use super::{DAY, Shop};
use crate::support::{BOTH, text_message};

#[test]
fn a_merchant_takes_twenty_templates() {
    for protocol in BOTH {
        let shop = Shop::open(protocol);
        let template = |number: u32| TemplateMessageGet::new().template_id(format!("TM{number:09}"));
        let mut ids = std::collections::BTreeSet::new();
        for number in 0..20 {
            ids.insert(shop.call(&template(number)).unwrap().msg_template_id.to_string());
        }
        assert_eq!(ids.len(), 20);
        assert_eq!(shop.rejected(&template(20)), "EXCEED_MAX_TEMPLATE_NUM");
    }
}

#[test]
fn label_messages_are_sent_five_times_a_week() {
    for protocol in BOTH {
        let shop = Shop::open(protocol);
        for _ in 0..5 {
            shop.call(&text_message()).unwrap();
            shop.wait(DAY);
        }
        let code = shop.rejected(&text_message());
        assert!(code.ends_with("method-call-limited"), "{code}");
        shop.wait(2 * DAY);
        shop.call(&text_message()).unwrap();
    }
}

#[test]
fn sent_messages_are_found() {
    let shop = Shop::open(alipay::ProtocolChoice::Gateway);
    let message = json!({ "msg_type": "text", "text": { "title": "News", "content": "Hello" } });
    let sent = shop.raw(Method::POST, "alipay.open.public.message.total.send", &message).unwrap();
    let id = sent["message_id"].as_str().unwrap();
    let found = shop.call(&MessageQuery::new().message_ids([id, "no-such-message"])).unwrap();
    assert_eq!(found.list.iter().map(|message| message.message_id.as_str()).collect::<Vec<_>>(), [id]);
    assert_eq!(found.protocol(), Protocol::Gateway);
}
