//! Server-sent events.

use std::time::Duration;

use serde_json::{Value, json};

use crate::support::{Control, QUERY, order};

/// A reader of events.
struct Reader {
    response: reqwest::Response,
    text: String,
}

impl Reader {
    async fn open(control: &Control) -> Self {
        let response = control.request("GET", "events").send().await.unwrap();
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        assert_eq!(response.headers()["access-control-allow-origin"], "*");
        let mut reader = Self { response, text: String::new() };
        assert_eq!(reader.block().await, ": events follow");
        reader
    }

    /// Returns the next block of the stream.
    async fn block(&mut self) -> String {
        loop {
            if let Some((block, rest)) = self.text.split_once("\n\n") {
                let (block, rest) = (block.to_owned(), rest.to_owned());
                self.text = rest;
                return block;
            }
            let chunk = tokio::time::timeout(Duration::from_secs(10), self.response.chunk()).await.unwrap().unwrap().unwrap();
            self.text.push_str(std::str::from_utf8(&chunk).unwrap());
        }
    }

    /// Returns the name and the data of the next event.
    async fn event(&mut self) -> (String, Value) {
        let block = self.block().await;
        let (name, data) = block.strip_prefix("event: ").unwrap().split_once("\ndata: ").unwrap();
        (name.to_owned(), serde_json::from_str(data).unwrap())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn events_follow_calls_clock_notifications_and_resets() {
    let control = Control::start();
    let (mut first, mut second) = (Reader::open(&control).await, Reader::open(&control).await);
    control.call(QUERY, &order("1")).await;
    let (name, data) = first.event().await;
    assert_eq!((name.as_str(), &data["api"], &data["verdict"]), ("call", &json!(QUERY), &json!("accepted")));
    assert_eq!(second.event().await, (name, data.clone()));
    assert_eq!(control.get("calls").await["calls"][0], data);
    control.emulator.clock().stop();
    let (name, data) = first.event().await;
    assert_eq!((name.as_str(), &data["stopped"]), ("clock", &json!(true)));
    control.emulator.push("http://127.0.0.1:1/", &[]).unwrap();
    let (name, data) = first.event().await;
    assert_eq!((name.as_str(), &data["state"], &data["attempts"]), ("notification", &json!("pending"), &json!(0)));
    assert_eq!(first.event().await.1["attempts"], 1);
    control.emulator.reset();
    assert_eq!(first.event().await.0, "clock");
    assert_eq!(first.event().await, ("reset".to_owned(), json!({})));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_observer_misses_events() {
    let control = Control::start();
    let mut slow = Reader::open(&control).await;
    // More than the connection and the emulator buffer.
    for _ in 0..200_000 {
        control.emulator.clock().stop();
    }
    let mut missed = 0;
    while missed == 0 {
        let (name, data) = slow.event().await;
        missed = if name == "lost" { data["events"].as_u64().unwrap() } else { 0 };
    }
    assert_eq!(control.call(QUERY, &order("1")).await["code"], "10000");
}
