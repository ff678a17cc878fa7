//! A tour without an account and without a network: a local emulator replaces the platform, and the client calls it over real HTTP with
//! real signatures.
//!
//! `cargo run --example quickstart`
#![allow(clippy::print_stdout, reason = "a program")]

use alipay::limits::LimitPolicy;
use alipay::open_public::message_label_send::{Article, Filter, LabelContext, LabelFilter, LabelOperator, Material, MessageType};
use alipay::open_public::{
    MessageLabelSend, MessageQuery, MessageQueryErrorCode, MessageTotalSend, TemplateMessageGet, message_total_send,
};
use alipay::{Client, Error, ProtocolChoice};
use alipay_emulator::{Emulator, Reaction};

const MESSAGE_ID: &str = "2017080301329810fa9f7ca2-4634-481b-bca2-54092fd4be72";

type Failure = Box<dyn std::error::Error>;

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let emulator = Emulator::start()?;
    println!("The emulator listens on {} and accepts the app {}.", emulator.base_url(), emulator.app_id());

    // For the platform itself, use your app id and your keys, and no base URL.
    let client = Client::builder(emulator.app_id())
        .private_key(emulator.app_private_key())
        .alipay_public_key(emulator.alipay_public_key())
        .base_url(emulator.base_url())
        .build()?;

    println!("\n== 1. Four APIs, typed responses");
    query_messages(&client, &send_to_all(&client).await?).await?;
    for protocol in [ProtocolChoice::Gateway, ProtocolChoice::Rest] {
        fetch_template(&client, protocol).await?;
        send_message(&client, protocol).await?;
    }

    println!("\n== 2. Limits, checked before anything is sent");
    print_rejections(&client, &emulator).await?;

    println!("\n== 3. The same requests with the policy off: the server returns the same codes");
    ask_the_server(&client).await?;

    println!("\n== 4. A response that was changed in transit");
    emulator.next(Reaction::Tampered);
    match client.call(&MessageQuery::new().message_ids([MESSAGE_ID])).await {
        Err(error @ Error::Signature(_)) => println!("rejected: {error}"),
        other => return Err(format!("expected a rejected response, found {other:?}").into()),
    }
    Ok(())
}

async fn send_to_all(client: &Client) -> Result<String, Failure> {
    let text = message_total_send::Text::new().title("新品上市").content("本周到店有礼");
    let response = client.call(&MessageTotalSend::new().msg_type("text").text(text)).await?;
    Ok(response.message_id.clone().unwrap_or_default())
}

async fn query_messages(client: &Client, id: &str) -> Result<(), Failure> {
    let response = client.call(&MessageQuery::new().message_ids([id])).await?;
    for message in &response.list {
        println!("message.query ({:?}): {} {} at {}", response.protocol(), message.message_id, message.status, message.send_time);
    }
    Ok(())
}

async fn fetch_template(client: &Client, protocol: ProtocolChoice) -> Result<(), Failure> {
    let response = client.call(&TemplateMessageGet::new().template_id("TM000000223")).protocol(protocol).await?;
    println!("template.message.get ({:?}): {} = {}", response.protocol(), response.msg_template_id, response.template);
    Ok(())
}

async fn send_message(client: &Client, protocol: ProtocolChoice) -> Result<(), Failure> {
    let comparison = LabelFilter::new().column_name("label_id_list").op(LabelOperator::In).values(["100509", "100510"]);
    let article = Article::new().title("新品上市").desc("本周到店有礼").url("https://example.com/offer");
    let request = MessageLabelSend::new()
        .filter(Filter::new().template("${a}").context(LabelContext::new().a(comparison)))
        .material(Material::new().msg_type(MessageType::ImageText).articles([article]));
    let response = client.call(&request).protocol(protocol).await?;
    println!("message.label.send ({:?}): accepted, trace {}", response.protocol(), response.trace_id().unwrap_or("unknown"));
    Ok(())
}

/// Returns three requests that violate one limit each.
fn invalid_requests() -> [MessageQuery; 3] {
    [
        MessageQuery::new().message_ids((0..21).map(|number| number.to_string())),
        MessageQuery::new().message_ids(["x".repeat(65)]),
        MessageQuery::new(),
    ]
}

async fn print_rejections(client: &Client, emulator: &Emulator) -> Result<(), Failure> {
    let before = emulator.received_calls().len();
    for request in invalid_requests() {
        match client.call(&request).await {
            Err(Error::Invalid(violations)) => println!("rejected: {violations}"),
            other => return Err(format!("expected a rejected request, found {other:?}").into()),
        }
    }
    println!("calls that reached the server: {}", emulator.received_calls().len() - before);
    Ok(())
}

async fn ask_the_server(client: &Client) -> Result<(), Failure> {
    for request in invalid_requests() {
        match client.call(&request).limit_policy(LimitPolicy::Off).await {
            Err(Error::Api(error)) => {
                let what = match error.code() {
                    MessageQueryErrorCode::MessageQueryOverLimit => "too many ids",
                    MessageQueryErrorCode::MessageQueryIdTooLong => "an id that is too long",
                    MessageQueryErrorCode::MessageQueryIdEmpty => "no id",
                    _ => "something else",
                };
                println!("{what}: {:?}; {error}", error.code());
            }
            other => return Err(format!("expected an error of the server, found {other:?}").into()),
        }
    }
    Ok(())
}
