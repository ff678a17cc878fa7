//! Paged lists: by number and by cursor, as a stream and as an iterator.

use alipay::data::{BillAccountlogQuery, BillAccountlogQueryErrorCode};
use alipay::open_public::FollowBatchquery;
use alipay::{Client, Error};
use alipay_emulator::{Emulator, Reaction};
use serde_json::{Map, Value, json};

use crate::support::{BOTH, blocking_client, client, emulator};

fn day() -> BillAccountlogQuery {
    BillAccountlogQuery::new().start_time("2019-01-01 00:00:00").end_time("2019-01-02 00:00:00")
}

fn response(fields: Value) -> Reaction {
    let Value::Object(fields) = fields else { panic!("a response is an object") };
    Reaction::Response(fields)
}

/// Returns a page of entries with these numbers, out of this total.
fn page(numbers: impl IntoIterator<Item = u32>, total: &str) -> Reaction {
    let entries: Vec<Value> = numbers.into_iter().map(|number| json!({ "account_log_id": number.to_string() })).collect();
    response(json!({ "detail_list": entries, "total_size": total }))
}

fn followers(users: &[&str], next: &str) -> Reaction {
    let mut fields = Map::new();
    fields.insert("user_id_list".into(), json!(users));
    if !next.is_empty() {
        fields.insert("next_user_id".into(), next.into());
    }
    Reaction::Response(fields)
}

async fn entries(client: &Client, request: &BillAccountlogQuery) -> Vec<String> {
    let mut entries = client.paginate(request).items();
    let mut ids = Vec::new();
    while let Some(entry) = entries.next().await {
        ids.push(entry.unwrap().account_log_id.unwrap());
    }
    ids
}

fn calls(emulator: &Emulator) -> usize {
    emulator.received_calls().len()
}

#[tokio::test]
async fn a_list_is_read_exactly_to_its_end() {
    let emulator = emulator();
    let client = client(&emulator);
    [page(1..=3, "7"), page(4..=6, "7"), page(7..=7, "7")].into_iter().for_each(|next| emulator.next(next));
    assert_eq!(entries(&client, &day()).await, ["1", "2", "3", "4", "5", "6", "7"]);
    assert_eq!(calls(&emulator), 3);
}

#[tokio::test]
async fn an_empty_page_is_the_last_regardless_of_the_total() {
    let emulator = emulator();
    let client = client(&emulator);
    [page(1..=3, "7"), response(json!({ "total_size": "7" }))].into_iter().for_each(|next| emulator.next(next));
    assert_eq!(entries(&client, &day()).await, ["1", "2", "3"]);
    assert_eq!(calls(&emulator), 2);
}

#[tokio::test]
async fn reading_begins_at_the_requested_page() {
    let emulator = emulator();
    let client = client(&emulator);
    // Two pages of two entries precede it, so only one entry is left.
    emulator.next(page(5..=5, "5"));
    let third = day().page_no("3").page_size("2");
    assert_eq!(entries(&client, &third).await, ["5"]);
    assert_eq!(calls(&emulator), 1);
}

/// The emulator returns the example on the first page and nothing on later ones. Its journal shows the requested pages.
#[tokio::test]
async fn each_call_requests_the_next_page_on_both_protocols() {
    for protocol in BOTH {
        let emulator = emulator();
        let client = client(&emulator);
        let mut pages = client.paginate(&day()).protocol(protocol).pages();
        let first = pages.next().await.unwrap().unwrap();
        assert_eq!(first.detail_list.len(), 1);
        assert!(pages.next().await.is_none(), "the total of the example is one entry");
        let mut behind = client.paginate(&day().page_no("2")).protocol(protocol).pages();
        assert_eq!(behind.next().await.unwrap().unwrap().detail_list.len(), 0);
        assert!(behind.next().await.is_none());
    }
}

#[tokio::test]
async fn a_cursor_leads_from_page_to_page() {
    let emulator = emulator();
    let client = client(&emulator);
    [followers(&["a", "b"], "b"), followers(&["c"], "c"), followers(&[], "")].into_iter().for_each(|next| emulator.next(next));
    let mut users = client.paginate(&FollowBatchquery::new()).items();
    let mut ids = Vec::new();
    while let Some(user) = users.next().await {
        ids.push(user.unwrap());
    }
    assert_eq!(ids, ["a", "b", "c"]);
    assert_eq!(calls(&emulator), 3);
}

#[tokio::test]
async fn a_repeated_cursor_is_an_error() {
    let emulator = emulator();
    let client = client(&emulator);
    [followers(&["a"], "a"), followers(&["a"], "a")].into_iter().for_each(|next| emulator.next(next));
    let mut pages = client.paginate(&FollowBatchquery::new()).pages();
    assert!(pages.next().await.unwrap().is_ok());
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn an_error_ends_the_list() {
    let emulator = emulator();
    let client = client(&emulator);
    [page(1..=1, "2"), Reaction::error("SYSTEM_BUSY")].into_iter().for_each(|next| emulator.next(next));
    let mut entries = client.paginate(&day()).items();
    assert!(entries.next().await.unwrap().is_ok());
    let error = entries.next().await.unwrap().unwrap_err();
    assert_eq!(error.api().unwrap().code(), BillAccountlogQueryErrorCode::SystemBusy);
    assert!(entries.next().await.is_none());
    assert_eq!(calls(&emulator), 2);
}

#[tokio::test]
async fn limits_are_checked_before_the_first_page() {
    let emulator = emulator();
    let error = client(&emulator).paginate(&BillAccountlogQuery::new()).items().next().await.unwrap().unwrap_err();
    assert!(matches!(error, Error::Invalid(_)), "{error:?}");
    assert_eq!(calls(&emulator), 0);
}

/// The result implements `Stream`, for callers with combinators.
#[tokio::test]
async fn items_and_pages_are_streams() {
    use futures_core::Stream as _;
    fn is_stream<S: futures_core::Stream + Send + Unpin>(stream: S) -> S {
        stream
    }
    let emulator = emulator();
    let client = client(&emulator);
    let mut items = is_stream(client.paginate(&day()).items());
    let first = std::future::poll_fn(|context| std::pin::Pin::new(&mut items).poll_next(context));
    assert_eq!(futures_core_item(first.await), "1***");
    drop(is_stream(client.paginate(&day()).pages()));
}

fn futures_core_item<E: std::fmt::Debug>(item: Option<Result<alipay::data::bill_accountlog_query::AccountLogItem, E>>) -> String {
    item.unwrap().unwrap().account_log_id.unwrap()
}

#[test]
fn the_blocking_client_returns_iterators() {
    let emulator = emulator();
    let client = blocking_client(&emulator);
    [page(1..=2, "3"), page(3..=3, "3")].into_iter().for_each(|next| emulator.next(next));
    let ids: Vec<_> = client.paginate(&day()).items().map(|entry| entry.unwrap().account_log_id.unwrap()).collect();
    assert_eq!(ids, ["1", "2", "3"]);
    assert_eq!(client.paginate(&day()).pages().map(|page| page.unwrap().detail_list.len()).collect::<Vec<_>>(), [1]);
    assert_eq!(calls(&emulator), 3);
}
