//! Records as members of other serde documents.

use alipay::offline::MaterialImageUpload;
use alipay::open_public::{MessageLabelSend, MessageQuery, MessageQueryResponse};
use alipay::record::{Record, as_json};
use alipay::upload::Upload;
use serde::{Deserialize, Serialize};

use crate::support::{article_message, text_message};

#[derive(Serialize, Deserialize)]
#[serde(bound = "T: Record + Default")]
struct Kept<T: Record + Default> {
    #[serde(with = "as_json")]
    record: T,
}

#[test]
fn written_documents_are_read_back() {
    for request in [text_message(), article_message(3), MessageLabelSend::new()] {
        let text = serde_json::to_string(&Kept { record: request.clone() }).unwrap();
        assert_eq!(serde_json::from_str::<Kept<MessageLabelSend>>(&text).unwrap().record, request, "{text}");
    }
}

/// With the feature `serde`, structs implement the traits themselves.
#[test]
fn serde_implementations_agree_with_as_json() {
    #[derive(Serialize, Deserialize, PartialEq, Debug)]
    struct Job {
        request: MessageQuery,
        responses: Vec<MessageQueryResponse>,
    }
    let response: MessageQueryResponse = serde_json::from_str(r#"{"list":[{"message_id":"1","unknown":2}]}"#).unwrap();
    assert_eq!(response.list[0].message_id, "1");
    let job = Job { request: MessageQuery::new().message_ids(["m1"]), responses: vec![response] };
    let text = serde_json::to_string(&job).unwrap();
    assert_eq!(text, r#"{"request":{"message_ids":["m1"]},"responses":[{"list":[{"message_id":"1"}]}]}"#);
    assert_eq!(serde_json::from_str::<Job>(&text).unwrap(), job);
    let error = serde_json::from_str::<Job>(r#"{"request":{},"responses":[{"list":[7]}]}"#).unwrap_err();
    assert!(error.to_string().contains("list[0]"), "{error}");
    let upload = MaterialImageUpload::new().image_content(Upload::from_bytes("a.png", vec![1]));
    assert!(serde_json::to_string(&upload).unwrap_err().to_string().contains("image_content"));
}

#[test]
fn a_document_has_wire_names_and_only_set_fields() {
    let text = serde_json::to_string(&Kept { record: MessageQuery::new().message_ids(["m1"]) }).unwrap();
    assert_eq!(text, r#"{"record":{"message_ids":["m1"]}}"#);
    assert_eq!(serde_json::to_string(&Kept { record: MessageQueryResponse::default() }).unwrap(), r#"{"record":{}}"#);
}

#[test]
fn documents_of_a_newer_version_are_read() {
    let text = r#"{"record":{"message_ids":["m1"],"brand_new":1}}"#;
    assert_eq!(serde_json::from_str::<Kept<MessageQuery>>(text).unwrap().record, MessageQuery::new().message_ids(["m1"]));
}

#[test]
fn a_mismatch_is_an_error_with_its_path() {
    let error_text = |text: &str| serde_json::from_str::<Kept<MessageLabelSend>>(text).err().unwrap().to_string();
    let wrong = error_text(r#"{"record":{"material":{"articles":[{"title":"a"},7]}}}"#);
    assert!(wrong.starts_with("`material.articles[1]`: expected an object"), "{wrong}");
    assert!(error_text(r#"{"record":7}"#).starts_with("expected an object"));
}

#[test]
fn a_file_cannot_be_written_to_a_document() {
    let record = MaterialImageUpload::new().image_name("a").image_content(Upload::from_bytes("a.png", vec![1, 2, 3]));
    let error = serde_json::to_string(&Kept { record }).unwrap_err().to_string();
    assert_eq!(error, "`image_content` is a file, which cannot be written as JSON");
}
