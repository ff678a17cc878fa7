//! Policies for violated limits, for a client and for a call, and overrides of single limits.

use alipay::Error;
use alipay::error::ConfigError;
use alipay::limits::LimitPolicy;
use alipay::limits::Setting;
use alipay::open_public::MessageQuery;

use crate::support::{client, emulator, query, settings, text_message};

fn ids(count: usize) -> MessageQuery {
    MessageQuery::new().message_ids((0..count).map(|id| id.to_string()))
}

#[tokio::test]
async fn a_policy_is_set_for_a_client_or_a_call() {
    let emulator = emulator();
    let strict = client(&emulator);
    assert!(matches!(strict.call(&ids(21)).await, Err(Error::Invalid(_))));
    assert!(matches!(strict.call(&ids(21)).limit_policy(LimitPolicy::Off).await, Err(Error::Api(_))));
    let lax = settings(&emulator).limit_policy(LimitPolicy::Off).build().unwrap();
    assert!(matches!(lax.call(&ids(21)).await, Err(Error::Api(_))));
    assert!(matches!(lax.call(&ids(21)).limit_policy(LimitPolicy::Enforce).await, Err(Error::Invalid(_))));
}

#[tokio::test]
async fn warnings_come_with_the_response() {
    // An emulator whose spec allows more, like a platform that raised a limit.
    let folder = tempdir();
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/spec/open_public/message.query.yaml")).unwrap();
    assert!(text.contains("max_items: 20"));
    std::fs::create_dir_all(folder.join("open_public")).unwrap();
    std::fs::write(folder.join("open_public/message.query.yaml"), text.replace("max_items: 20", "max_items: 50")).unwrap();
    let objects = concat!(env!("CARGO_MANIFEST_DIR"), "/spec/objects.yaml");
    std::fs::copy(objects, folder.join("objects.yaml")).unwrap();
    let emulator = alipay_emulator::Emulator::builder().spec(&folder).stateless(true).start().unwrap();
    let client = settings(&emulator).limit_policy(LimitPolicy::Warn).build().unwrap();
    let response = client.call(&ids(21)).await.unwrap();
    let [warning] = response.warnings() else { panic!("one: {:?}", response.warnings()) };
    assert_eq!(warning.limit, "message_ids.max_items");
    assert!(client.call(&ids(20)).await.unwrap().warnings().is_empty());

    // A caller with better information overrides that limit and keeps all others.
    let client = settings(&emulator).limit::<MessageQuery>("message_ids.max_items", 30).build().unwrap();
    client.call(&ids(30)).await.unwrap();
    assert!(matches!(client.call(&ids(31)).await, Err(Error::Invalid(_))));
    client.call(&ids(50)).limit("message_ids.max_items", Setting::Off).await.unwrap();
    client.call(&ids(40)).limit("message_ids.max_items", 40).await.unwrap();
    assert!(matches!(client.call(&ids(0)).limit("message_ids.max_items", 40).await, Err(Error::Invalid(_))));
    std::fs::remove_dir_all(folder).unwrap();
}

fn tempdir() -> std::path::PathBuf {
    let folder = std::env::temp_dir().join(format!("alipay-policies-{}", std::process::id())).join("spec");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

#[tokio::test]
async fn a_limit_that_does_not_exist_cannot_be_set() {
    let emulator = emulator();
    let client = client(&emulator);
    for (limit, setting) in [
        ("message_ids.max_length", Setting::Off),
        ("message_id.max_items", Setting::Off),
        ("max_items", Setting::Off),
        ("message_ids.required", Setting::from(1)),
        ("message_ids.max_items", Setting::from("many")),
    ] {
        let error = client.call(&query()).limit(limit, setting.clone()).await.unwrap_err();
        assert!(matches!(&error, Error::Config(ConfigError::Limit(unknown)) if unknown.limit == limit), "{error:?}");
        assert!(settings(&emulator).limit::<MessageQuery>(limit, setting).build().is_err());
    }
    for limit in ["filter.context.a.op.values", "material.text.required", "material.articles.max_items"] {
        client.call(&text_message()).limit(limit, Setting::Off).await.unwrap();
    }
    assert_eq!(emulator.received_calls().len(), 3);
}
