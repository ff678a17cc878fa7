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

/// An application converts the error of every API with one impl.
enum AppError {
    Rejected(String),
    Failed(String),
}

impl<C: alipay::ErrorCode> From<Error<C>> for AppError {
    fn from(error: Error<C>) -> Self {
        match error.sub_code() {
            Some(code) => Self::Rejected(code.to_owned()),
            None => Self::Failed(error.to_string()),
        }
    }
}

async fn two_apis(client: &Client) -> Result<(), AppError> {
    client.call(&MessageQuery::new()).await?;
    client.call(&alipay::open_public::TemplateMessageGet::new()).await?;
    Ok(())
}

fn main() {
    let _ = (call, handle, two_apis);
}
