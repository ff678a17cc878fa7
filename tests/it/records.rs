//! Generated structs: writing, lenient reading, printing, comparing, copying.

use alipay::open_public::message_label_send::{LabelOperator, MessageType};
use alipay::open_public::message_query::MessageStatus;
use alipay::open_public::{MessageLabelSend, MessageQueryResponse, TemplateMessageGetResponse};
use alipay::record::encode::to_json;
use alipay::record::fill::{Mismatch, fill};
use alipay::record::{Choice, Enumeration, Node, Record, Report};
use alipay::schema::Protocol;
use serde_json::json;

use crate::support::{article_message, query, text_message};

fn read<T: Record + Default>(json: &serde_json::Value) -> (T, Vec<Mismatch>) {
    let (mut value, mut report) = (T::default(), Report::default());
    fill(&mut value, Node::json(json), &mut report);
    (value, report.into_mismatches())
}

#[test]
fn unset_fields_are_omitted() {
    assert_eq!(to_json(&MessageLabelSend::new(), Protocol::Gateway), "{}");
    let expected = json!({
        "filter": { "template": "${a}", "context": { "a": { "column_name": "label_id_list", "op": "=", "values": ["100509"] } } },
        "material": { "msg_type": "text", "text": { "title": "标题", "content": "\"引号\" & {braces} / slash 💰" } },
    });
    for protocol in [Protocol::Gateway, Protocol::Rest] {
        let written: serde_json::Value = serde_json::from_str(&to_json(&text_message(), protocol)).unwrap();
        assert_eq!(written, expected);
    }
}

#[test]
fn an_empty_text_that_was_set_is_a_value() {
    use alipay::open_public::message_label_send::Text;
    assert_eq!(to_json(&Text::new().title(""), Protocol::Gateway), r#"{"title":""}"#);
}

#[test]
fn responses_are_read_loosely() {
    let (response, mismatches): (MessageQueryResponse, _) = read(&json!({
        "code": "10000",
        "list": { "public_message_info": [
            { "send_time": 20170727, "message_id": null, "status": "SUCCESS", "status_desc": true, "new_field": {} },
            null,
            { "status": "PAUSED", "articles": "[{\"title\":\"t\"}]" },
        ] },
    }));
    assert_eq!(mismatches, []);
    assert_eq!(response.list.len(), 2, "a null element is skipped");
    let [first, second] = &response.list[..] else { panic!("two") };
    assert_eq!((first.send_time.as_str(), first.message_id.as_str(), first.status_desc.as_str()), ("20170727", "", "true"));
    assert_eq!(first.status, MessageStatus::Success);
    assert_eq!(second.articles[0].title.as_deref(), Some("t"), "a list inside a text");
    assert_eq!(second.status.as_str(), "PAUSED", "an unknown value is kept unchanged");
    assert!(matches!(&second.status, Choice::Other(text) if text.as_str() == "PAUSED"));
}

#[test]
fn a_mismatch_is_left_empty_and_reported() {
    let (response, mismatches): (MessageQueryResponse, _) = read(&json!({ "list": [{ "articles": 7, "send_time": "t" }, "x"] }));
    assert_eq!(response.list[0].send_time, "t");
    assert!(response.list[0].articles.is_empty());
    let paths: Vec<_> = mismatches.iter().map(|mismatch| mismatch.path.as_str()).collect();
    assert_eq!(paths, ["list[0].articles", "list[1]"]);
    assert_eq!(mismatches[0].to_string(), "`list[0].articles`: expected a list, found an integer");
}

#[test]
fn json_in_a_string_stays_a_string() {
    let template = r#"{"appId":"${ALIPAY.appId}","createTime":${ALIPAY.createTime}}"#;
    let (response, mismatches): (TemplateMessageGetResponse, _) = read(&json!({ "template": template }));
    assert_eq!((response.template.as_str(), mismatches), (template, vec![]));
    // A server that does not quote the JSON loses no data.
    let (response, _): (TemplateMessageGetResponse, _) = read(&json!({ "template": { "a": 1 } }));
    assert_eq!(response.template, r#"{"a":1}"#);
}

#[test]
fn debug_shows_set_fields() {
    assert_eq!(
        format!("{:?}", query()),
        r#"MessageQuery { message_ids: ["2017080301329810fa9f7ca2-4634-481b-bca2-54092fd4be72"] }"#
    );
    assert_eq!(format!("{:?}", MessageLabelSend::new()), "MessageLabelSend");
    assert_eq!(format!("{:?} {:?}", Choice::<LabelOperator>::from("~"), LabelOperator::NotEqual), r#""~" !="#);
}

#[test]
fn copies_are_equal_until_changed() {
    for request in [text_message(), article_message(3), MessageLabelSend::new()] {
        assert_eq!(request.clone(), request);
        assert_ne!(request.clone().filter(alipay::open_public::message_label_send::Filter::new().template("other")), request);
    }
    assert_ne!(article_message(2), article_message(3));
    assert_ne!(text_message(), article_message(1));
}

#[test]
fn enumerations_read_and_write_their_values() {
    for text in ["=", "!=", "in"] {
        let operator = Choice::<LabelOperator>::from(text);
        assert_eq!((operator.as_str(), operator.listed().map(Enumeration::as_str)), (text, Some(text)));
    }
    assert_eq!(Choice::from("="), LabelOperator::Equal);
    assert_eq!(Choice::from("image-text"), MessageType::ImageText);
    assert_eq!(Choice::<MessageType>::default(), "");
}
