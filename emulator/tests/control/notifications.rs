//! Notifications: their list, and their repetition on request.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use alipay_emulator::NotificationState;
use axum::Router;
use axum::extract::State;
use axum::routing::post;
use serde_json::{Value, json};

use crate::support::{Control, list};

/// A merchant's server: the answers to notifications, and the received bodies.
#[derive(Clone, Default)]
struct Shop {
    answers: Arc<Mutex<Vec<&'static str>>>,
    bodies: Arc<Mutex<Vec<String>>>,
}

impl Shop {
    /// Starts a server that gives these answers, then acknowledges. Returns its address, too.
    async fn open(answers: &[&'static str]) -> (Self, String) {
        let shop = Self { answers: Arc::new(Mutex::new(answers.to_vec())), bodies: Arc::default() };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/notify", listener.local_addr().unwrap());
        let router = Router::new().route("/notify", post(receive)).with_state(shop.clone());
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let service = hyper_util::service::TowerToHyperService::new(router.clone());
                let builder = hyper_util::server::conn::auto::Builder::new(hyper_util::rt::TokioExecutor::new());
                tokio::spawn(async move {
                    let _ = builder.serve_connection(hyper_util::rt::TokioIo::new(stream), service).await;
                });
            }
        });
        (shop, url)
    }
}

async fn receive(State(shop): State<Shop>, body: String) -> &'static str {
    shop.bodies.lock().unwrap().push(body);
    let mut answers = shop.answers.lock().unwrap();
    if answers.is_empty() { "success" } else { answers.remove(0) }
}

/// Waits until a notification is in this state.
async fn reach(control: &Control, id: &Value, state: &str, attempts: usize) -> Value {
    loop {
        let sent = control.get(&format!("notifications/{id}")).await;
        if sent["state"] == state && list(&sent, "attempts").len() == attempts {
            return sent;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

async fn send(control: &Control, url: &str, number: &str) -> Value {
    let body = json!({ "url": url, "fields": { "out_trade_no": number } }).to_string();
    control.ask("POST", "notifications", &body).await.1["id"].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notification_is_listed_and_sent_again() {
    let (control, (shop, url)) = (Control::start(), Shop::open(&["failure"]).await);
    let id = send(&control, &url, "7").await;
    let waiting = reach(&control, &id, "pending", 1).await;
    assert_eq!(waiting["attempts"][0]["outcome"], json!({ "rejected": { "status": 200, "body": "failure" } }));
    // The next attempt would follow after four minutes.
    assert_eq!(control.ask("POST", &format!("notifications/{id}/resend"), "").await.0, 200);
    reach(&control, &id, "acknowledged", 2).await;
    control.emulator.resend(id.as_u64().unwrap()).unwrap();
    let sent = reach(&control, &id, "acknowledged", 3).await;
    assert_eq!((&sent["fields"]["out_trade_no"], &sent["object"], &sent["url"]), (&json!("7"), &Value::Null, &json!(url)));
    assert!(sent["fields"]["sign"].is_string() && sent["fields"]["notify_id"] == sent["notify_id"]);
    assert_eq!(list(&sent, "attempts").iter().map(|attempt| attempt["number"].clone()).collect::<Vec<_>>(), [1, 2, 3]);
    let bodies = shop.bodies.lock().unwrap().clone();
    assert!(bodies.len() == 3 && bodies.iter().all(|body| *body == bodies[0]));
    assert_eq!(control.emulator.deliveries().len(), 3);
    assert!(control.emulator.resend(99).is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repetition_comes_due_if_the_clock_moves() {
    let (control, (_, url)) = (Control::start(), Shop::open(&["failure", "failure"]).await);
    let id = send(&control, &url, "7").await;
    reach(&control, &id, "pending", 1).await;
    control.emulator.clock().advance(Duration::from_secs(239));
    tokio::time::sleep(Duration::from_millis(50)).await;
    reach(&control, &id, "pending", 1).await;
    control.emulator.clock().advance(Duration::from_secs(2));
    reach(&control, &id, "pending", 2).await;
    control.emulator.clock().advance(Duration::from_secs(601));
    reach(&control, &id, "acknowledged", 3).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_held_notification_is_listed_and_released() {
    let (control, (shop, url)) = (Control::start(), Shop::open(&[]).await);
    control.ask("POST", "notification_faults", "\"out_of_order\"").await;
    let held = send(&control, &url, "1").await;
    reach(&control, &held, "held", 0).await;
    control.ask("POST", &format!("notifications/{held}/resend"), "").await;
    reach(&control, &held, "acknowledged", 1).await;
    let other = send(&control, "http://127.0.0.1:1/", "2").await;
    let failing = reach(&control, &other, "pending", 1).await;
    assert!(failing["attempts"][0]["outcome"]["unreached"].is_string());
    let ids = async |query: &str| {
        let all = control.get(&format!("notifications?{query}")).await;
        list(&all, "notifications").iter().map(|sent| sent["id"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(ids("").await, [2, 1]);
    assert_eq!(ids(&format!("url={url}")).await, [1]);
    assert_eq!(ids("before=2&limit=5").await, [1]);
    assert_eq!(ids("since=2999-01-01T00:00:00Z").await, [0; 0]);
    assert_eq!(shop.bodies.lock().unwrap().len(), 1);
    let states: Vec<_> = control.emulator.notifications().into_iter().map(|sent| sent.state).collect();
    assert_eq!(states, [NotificationState::Acknowledged, NotificationState::Pending]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_lists_its_notifications() {
    let (control, (_, url)) = (Control::start(), Shop::open(&[]).await);
    let request = json!({ "out_trade_no": "1", "total_amount": "8.88", "subject": "a", "auth_code": "28763443825664394", "scene": "bar_code" });
    let parameters = control.parameters("alipay.trade.pay", &[("biz_content", &request.to_string()), ("notify_url", &url)]);
    let content = parameters.content_to_sign();
    let node = control.send(parameters, &content).await;
    assert_eq!(node["code"], "10000", "{node}");
    control.emulator.wait_for_notifications();
    let sent = control.emulator.notifications();
    let call = control.get("calls/1").await;
    assert_eq!(call["notifications"], sent.iter().map(|sent| sent.id).collect::<Value>(), "{sent:?}");
}
