//! The control: a program that must compile.
use alipay::open_public::message_query::MessageStatus;
use alipay::record::Choice;
use alipay::open_public::{MessageQuery, MessageQueryErrorCode, TemplateMessageGetErrorCode as Code};
use alipay::{Client, Error};

async fn call(client: &Client) {
    let mut request = MessageQuery::new().message_ids(["1"]);
    request.message_ids.push("2".to_owned());
    match client.call(&request).await {
        Ok(response) => {
            let paused = |status: &Choice<MessageStatus>| matches!(status, Choice::Other(text) if text.as_str() == "PAUSED");
            let _ = response.list.iter().any(|message| paused(&message.status) || message.status == MessageStatus::Success);
        }
        Err(Error::Api(error)) => match error.code() {
            MessageQueryErrorCode::SystemError => {}
            _ => {}
        },
        Err(_) => {}
    }
}

fn handle(code: Code) -> bool {
    match code {
        Code::AppNotPublicapp => true,
        _ => false,
    }
}

fn main() {
    let _ = (call, handle);
}
