//! A user pays on the page; the notification, the return and forgeries arrive.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use alipay::values::Amount;
use alipay_cookbook::page_payment::{
    Order, OrderState, Orders, Rejection, Shop, StorageError, checkout, notified, returned, state,
};
use alipay_emulator::{DeliveryOutcome, Emulator, NotificationFault};
use axum::Router;
use axum::routing::post;

use crate::support;

/// Orders in memory, with the number of their deliveries.
#[derive(Clone, Default)]
struct Table(Arc<Mutex<HashMap<String, (Order, u32)>>>);

impl Table {
    fn add(&self, number: &str, amount: &str) -> Order {
        let order = Order { number: number.to_owned(), amount: Amount::from(amount), subject: "Tea".to_owned() };
        self.0.lock().unwrap().insert(number.to_owned(), (order.clone(), 0));
        order
    }

    fn deliveries(&self, number: &str) -> u32 {
        self.0.lock().unwrap()[number].1
    }
}

impl Orders for Table {
    fn find(&self, number: &str) -> Result<Option<Order>, StorageError> {
        Ok(self.0.lock().unwrap().get(number).map(|(order, _)| order.clone()))
    }

    fn mark_paid(&self, number: &str, trade_no: &str) -> Result<bool, StorageError> {
        assert!(trade_no.len() >= 16, "{trade_no}");
        let mut table = self.0.lock().unwrap();
        let (_, deliveries) = table.get_mut(number).ok_or("no such order")?;
        let is_new = *deliveries == 0;
        *deliveries += u32::from(is_new);
        Ok(is_new)
    }
}

struct Setting {
    emulator: Arc<Emulator>,
    shop: Arc<Shop>,
    table: Table,
}

/// Starts an emulator that pays without a user's buttons, and a shop whose notifications arrive.
async fn setting() -> Setting {
    let emulator = Arc::new(Emulator::builder().auto_approve(true).notification_speed(u32::MAX).start().unwrap());
    let table = Table::default();
    let shop = |address: String| {
        Arc::new(Shop {
            client: support::client(&emulator),
            verifier: support::verifier(&emulator),
            orders: Box::new(table.clone()),
            seller_id: "2088102124529240".to_owned(),
            address,
        })
    };
    let address = support::serve(Router::new().route("/notify", post(notified)).with_state(shop(String::new()))).await;
    Setting { shop: shop(address), emulator, table }
}

/// Opens the checkout as the user, who pays at once. Returns the query of the return page.
async fn pay(setting: &Setting, order: &Order) -> String {
    let page = support::follow(&checkout(&setting.shop, order).unwrap()).await;
    let back = support::follow(&format!("{}{page}", setting.emulator.base_url())).await;
    support::query_of(&back).to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_is_paid_and_delivered_once() {
    let setting = setting().await;
    let order = setting.table.add("order-1", "88.8");
    assert_eq!(state(&setting.shop, "order-1").await.unwrap(), OrderState::Waiting);

    setting.emulator.next_notification(NotificationFault::Duplicate);
    let query = pay(&setting, &order).await;
    support::notified(&setting.emulator).await;
    let outcomes: Vec<_> = setting.emulator.deliveries().into_iter().map(|delivery| delivery.outcome).collect();
    assert_eq!(outcomes, [DeliveryOutcome::Acknowledged, DeliveryOutcome::Acknowledged]);
    assert_eq!(setting.table.deliveries("order-1"), 1);
    assert_eq!(returned(&setting.shop, &query).await.unwrap(), OrderState::Paid);

    // A refund is notified with the state of the payment.
    setting.emulator.act_with("trade", "order-1", "refund", &[("amount", "8.80")]).unwrap();
    support::notified(&setting.emulator).await;
    assert_eq!(setting.emulator.deliveries().len(), 3);
    assert_eq!(setting.table.deliveries("order-1"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_return_page_does_not_need_the_notification() {
    let setting = setting().await;
    let order = setting.table.add("order-1", "88.80");
    setting.emulator.next_notification(NotificationFault::OutOfOrder);
    let query = pay(&setting, &order).await;
    assert_eq!(setting.table.deliveries("order-1"), 0);
    assert_eq!(returned(&setting.shop, &query).await.unwrap(), OrderState::Paid);
    assert_eq!(setting.table.deliveries("order-1"), 1);
    assert!(matches!(returned(&setting.shop, &query.replace("order-1", "order-2")).await, Err(Rejection::Forged(_))));
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_notifications_are_not_acknowledged() {
    let setting = setting().await;
    setting.table.add("order-1", "88.80");
    let url = format!("{}/notify", setting.shop.address);
    let paid = [
        ("out_trade_no", "order-1"),
        ("trade_no", "2013112011001004330000121536"),
        ("trade_status", "TRADE_SUCCESS"),
        ("total_amount", "88.80"),
        ("seller_id", "2088102124529240"),
    ];
    let with = |name: &str, value: &'static str| paid.map(|(key, old)| if key == name { (key, value) } else { (key, old) });
    setting.emulator.next_notification(NotificationFault::WronglySigned);
    for fields in [paid, with("total_amount", "0.01"), with("seller_id", "2088000000000000"), with("out_trade_no", "order-9")] {
        setting.emulator.push(&url, &fields).unwrap();
        support::notified(&setting.emulator).await;
    }
    assert!(setting.emulator.deliveries().iter().all(|delivery| delivery.outcome != DeliveryOutcome::Acknowledged));
    assert_eq!(setting.table.deliveries("order-1"), 0);

    setting.emulator.push(&url, &with("trade_status", "WAIT_BUYER_PAY")).unwrap();
    support::notified(&setting.emulator).await;
    assert_eq!(setting.emulator.deliveries().pop().unwrap().outcome, DeliveryOutcome::Acknowledged);
    assert_eq!(setting.table.deliveries("order-1"), 0);
}
