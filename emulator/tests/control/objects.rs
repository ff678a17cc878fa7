//! The objects of the platform's memory.

use serde_json::json;

use crate::support::{Control, list};

#[tokio::test]
async fn an_object_is_found_by_each_of_its_keys() {
    let control = Control::with(|builder| builder.stateless(false));
    for number in ["k1", "k2"] {
        let order = json!({ "out_trade_no": number, "trade_no": format!("t-{number}"), "trade_status": "WAIT_BUYER_PAY" });
        assert_eq!(control.ask("POST", "objects/trade", &order.to_string()).await.0, 201);
    }
    for (query, labels) in [
        ("key=k1", &["k1"][..]),
        ("key=t-k2", &["k2"]),
        ("key=k1&status=TRADE_CLOSED", &[]),
        ("key=k3", &[]),
        ("", &["k2", "k1"]),
    ] {
        let found = control.get(&format!("objects/trade?{query}")).await;
        let found: Vec<_> = list(&found, "objects").iter().map(|object| object["label"].as_str().unwrap()).collect();
        assert_eq!(found, labels, "{query}");
    }
}
