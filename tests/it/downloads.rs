//! Files: bills by address, media by a signed request.

use std::time::Duration;

use alipay::charset::Charset;
use alipay::data::DataserviceBillDownloadurlQuery;
use alipay::error::{ConfigError, TransportErrorKind};
use alipay::transport::Bounds;
use alipay::{Error, RetryPolicy};
use alipay_emulator::{Keys, Reaction};
use http::Method;
use serde_json::json;

use crate::support::{BOTH, Written, blocking_client, blocking_settings, client, emulator, settings};

const ZIP: &[u8] = b"PK\x03\x04 not much of an archive \xff\xfe";
const MEDIA: &str = "alipay.mobile.public.multimedia.download";

fn transport_kind(error: &Error) -> TransportErrorKind {
    let Error::Transport(error) = error else { panic!("{error:?}") };
    error.kind()
}

#[tokio::test]
async fn a_bill_is_queried_and_downloaded() {
    let emulator = emulator();
    let bill = emulator.file("application/zip", ZIP);
    let client = client(&emulator);
    let query = DataserviceBillDownloadurlQuery::new().bill_type("trade").bill_date("2016-04-05");
    for protocol in BOTH {
        let response = client.call(&query).protocol(protocol).await.unwrap();
        assert!(response.bill_download_url.starts_with("http://dwbillcenter.alipay.com/"));
        emulator.next(Reaction::response(&json!({ "bill_download_url": bill.url })));
        let response = client.call(&query).protocol(protocol).await.unwrap();
        let file = client.download(&response.bill_download_url).await.unwrap();
        assert_eq!(file.bytes(), ZIP);
        let named = format!("{}?downloadFileName=20160405 账单.csv.zip", bill.url).replace(' ', "%20");
        assert_eq!(client.download(&named).await.unwrap().bytes(), ZIP);
        assert_eq!(file.content_type(), Some("application/zip"));
    }
    let query = DataserviceBillDownloadurlQuery::new().bill_type("trade".repeat(5)).bill_date("2016-04-05");
    assert!(matches!(client.call(&query).await.unwrap_err(), Error::Invalid(_)));
}

#[test]
fn the_blocking_client_downloads() {
    let emulator = emulator();
    let bill = emulator.file("application/zip", ZIP);
    let client = blocking_client(&emulator);
    assert_eq!(client.download(&bill.url).send().unwrap().into_bytes(), ZIP);
    assert_eq!(
        transport_kind(&client.download(&bill.url).max_bytes(ZIP.len() - 1).send().unwrap_err()),
        TransportErrorKind::TooLarge
    );
    emulator.next(Reaction::delay(Duration::from_secs(2)));
    let slow = client.download(&bill.url).timeout(Duration::from_millis(500)).send();
    assert_eq!(transport_kind(&slow.unwrap_err()), TransportErrorKind::Timeout);
    let picture = emulator.file("image/jpeg", ZIP);
    let media = json!({ "mediaId": picture.id });
    assert_eq!(client.call_raw(MEDIA, &media).download().unwrap().into_bytes(), ZIP);
    let none = json!({ "mediaId": "x" });
    assert_eq!(client.call_raw(MEDIA, &none).download().unwrap_err().api().unwrap().sub_code(), "isv.invalid-parameter");
}

#[tokio::test]
async fn a_download_has_bounds_of_its_own() {
    let emulator = emulator();
    let large = vec![7; 100_000];
    let file = emulator.file("application/zip", large.clone());
    // The bounds of responses do not apply to files.
    let client = settings(&emulator).max_response_bytes(1000).timeout(Duration::from_millis(200)).build().unwrap();
    emulator.next(Reaction::delay(Duration::from_millis(400)));
    assert_eq!(client.download(&file.url).await.unwrap().into_bytes(), large);
    assert_eq!(client.download(&file.url).max_bytes(100_000).await.unwrap().into_bytes(), large);
    assert_eq!(transport_kind(&client.download(&file.url).max_bytes(99_999).await.unwrap_err()), TransportErrorKind::TooLarge);
    let client = settings(&emulator).max_download_bytes(99_999).build().unwrap();
    assert_eq!(transport_kind(&client.download(&file.url).await.unwrap_err()), TransportErrorKind::TooLarge);
    let client = settings(&emulator).download_timeout(Duration::from_millis(500)).build().unwrap();
    emulator.next(Reaction::delay(Duration::from_secs(2)));
    assert_eq!(transport_kind(&client.download(&file.url).await.unwrap_err()), TransportErrorKind::Timeout);
    let client = crate::support::client(&emulator);
    emulator.next(Reaction::CutMidway);
    assert_eq!(transport_kind(&client.download(&file.url).await.unwrap_err()), TransportErrorKind::Interrupted);
}

#[tokio::test]
async fn no_secret_is_sent_with_a_download() {
    let emulator = emulator();
    let transport = Written::default();
    let client = settings(&emulator).app_auth_token("202405BBsecrettoken").build_with(transport.clone()).unwrap();
    client.download("https://dwbillcenter.alipay.com/f?bizType=X&fileId=a%20b").max_bytes(5).await.unwrap_err();
    let request = transport.last();
    assert_eq!(request.method(), "GET");
    assert_eq!(request.uri(), "https://dwbillcenter.alipay.com/f?bizType=X&fileId=a%20b");
    assert_eq!(request.headers().keys().map(|name| name.as_str()).collect::<Vec<_>>(), ["user-agent"]);
    assert!(request.body().is_empty());
    assert_eq!(request.extensions().get::<Bounds>().unwrap().max_bytes, 5);
}

#[tokio::test]
async fn invalid_addresses_are_rejected() {
    let emulator = emulator();
    let transport = Written::default();
    let client = settings(&emulator).build_with(transport.clone()).unwrap();
    let plain = "http://dwbillcenter.alipay.com/f?fileId=X";
    for url in [
        plain,
        "ftp://example.com/f",
        "file:///etc/passwd",
        "/f",
        "",
        "https://",
        "https://user:word@example.com/f",
        "https://a/#b",
    ] {
        let error = client.download(url).await.unwrap_err();
        assert!(matches!(error, Error::Config(ConfigError::DownloadUrl)), "{url}: {error:?}");
        assert!(!error.to_string().contains("word"), "{error}");
    }
    client.download(plain).over_https(true).await.unwrap_err();
    assert_eq!(transport.last().uri(), "https://dwbillcenter.alipay.com/f?fileId=X");
    for local in ["http://127.0.0.1:1/f", "http://localhost:1/f", "http://[::1]:1/f"] {
        client.download(local).over_https(true).await.unwrap_err();
        assert_eq!(transport.last().uri(), local);
    }
    client.download("http://127.0.0.1.example.com/f").over_https(true).await.unwrap_err();
    assert_eq!(transport.last().uri(), "https://127.0.0.1.example.com/f");
    let client = settings(&emulator).allow_plain_http(true).build_with(transport.clone()).unwrap();
    assert_eq!(transport_kind(&client.download(plain).await.unwrap_err()), TransportErrorKind::Connect);
    assert_eq!(transport.last().uri(), plain);
}

#[tokio::test]
async fn other_content_than_a_file_is_rejected() {
    let emulator = emulator();
    let client = client(&emulator);
    let file = emulator.file("application/zip", ZIP);
    for (next, words) in [
        (Reaction::raw(200, "text/html;charset=gbk", "expired"), "HTML"),
        (Reaction::raw(200, "application/octet-stream", " \n<!DOCTYPE HTML><html></html>"), "HTML"),
        (Reaction::raw(200, "", "<HTML>"), "HTML"),
        (Reaction::raw(302, "text/plain", ""), "redirects"),
        (Reaction::raw(500, "application/zip", "x"), "no file"),
    ] {
        emulator.next(next.clone());
        let error = client.download(&file.url).await.unwrap_err();
        assert!(matches!(error, Error::Decode(_)) && error.to_string().contains(words), "{next:?}: {error}");
    }
    let gone = format!("{}x", file.url);
    let Error::Decode(error) = client.download(&gone).await.unwrap_err() else { panic!("expected a decode error") };
    assert_eq!(error.status(), Some(404));
}

#[tokio::test]
async fn media_is_downloaded_with_a_signed_request() {
    let emulator = emulator();
    let picture = emulator.file("image/jpeg", ZIP);
    for charset in [Charset::Utf8, Charset::Gbk] {
        let client = settings(&emulator).charset(charset).build().unwrap();
        let media = json!({ "mediaId": picture.id, "note": "图 片" });
        let file = client.call_raw(MEDIA, &media).app_auth_token("202405BB0000").download().await.unwrap();
        assert_eq!((file.bytes().as_ref(), file.content_type()), (ZIP, Some("image/jpeg")));
        client.call_raw(MEDIA, &media).plain().download().await.unwrap();
    }
    let transport = Written::default();
    let client = settings(&emulator).base_url(alipay::PRODUCTION).build_with(transport.clone()).unwrap();
    client.call_raw(MEDIA, &json!({ "mediaId": "x" })).download().await.unwrap_err();
    let request = transport.last();
    assert_eq!((request.method().as_str(), request.uri().host().unwrap()), ("GET", "openfile.alipay.com"));
    assert_eq!(request.uri().path(), "/chat/multimedia.do");
    let names: Vec<_> = transport.parameters().into_iter().map(|(name, _)| name).collect();
    let all = ["app_id", "biz_content", "charset", "format", "method", "sign", "sign_type", "timestamp", "version"];
    assert_eq!(names, all);
    assert!(request.body().is_empty());
}

#[tokio::test]
async fn a_document_instead_of_media_is_an_error() {
    let emulator = emulator();
    let client = client(&emulator);
    let none = json!({ "mediaId": "x" });
    let error = client.call_raw(MEDIA, &none).download().await.unwrap_err();
    assert_eq!(error.api().unwrap().sub_code(), "isv.invalid-parameter");
    let wrong_key = settings(&emulator).private_key(Keys::generate().unwrap().app.private_text());
    let error = wrong_key.build().unwrap().call_raw(MEDIA, &none).download().await.unwrap_err();
    assert_eq!(error.api().unwrap().sub_code(), "isv.invalid-signature");
    assert!(error.api().unwrap().failure().hint.is_some());
    let refusal = r#"{"error_response":{"code":"40002","msg":"Invalid Arguments","sub_code":"isv.invalid-method"}}"#;
    for content_type in ["text/plain", "application/json", "text/html;charset=utf-8", ""] {
        emulator.next(Reaction::raw(200, content_type, refusal));
        let error = client.call_raw(MEDIA, &none).download().await.unwrap_err();
        assert_eq!(error.api().map(|api_error| api_error.sub_code()), Some("isv.invalid-method"), "{content_type}");
    }
    emulator.next(Reaction::raw(200, "text/html", "<html>"));
    assert!(matches!(client.call_raw(MEDIA, &none).download().await.unwrap_err(), Error::Decode(_)));
    let file = alipay::upload::Upload::from_bytes("a.png", &b"PNG"[..]);
    let error = client.call_raw(MEDIA, &none).file("image", file).download().await.unwrap_err();
    assert!(matches!(error, Error::Config(ConfigError::Files)), "{error:?}");
    let error = client.call_rest(Method::GET, "/v3/alipay/x", &none).download().await.unwrap_err();
    assert!(matches!(error, Error::Config(ConfigError::NotOffered { .. })), "{error:?}");
}

#[tokio::test]
async fn media_downloads_are_bounded_and_retried() {
    let emulator = emulator();
    let picture = emulator.file("image/jpeg", vec![7; 5000]);
    let media = json!({ "mediaId": picture.id });
    let client = settings(&emulator).max_response_bytes(100).max_download_bytes(5000).build().unwrap();
    client.call_raw(MEDIA, &media).download().await.unwrap();
    let client = settings(&emulator).max_download_bytes(4999).build().unwrap();
    let error = client.call_raw(MEDIA, &media).download().await.unwrap_err();
    assert_eq!(transport_kind(&error), TransportErrorKind::TooLarge);
    let policy = RetryPolicy::new(3).backoff(Duration::from_millis(1), Duration::from_millis(2));
    let client = settings(&emulator).retry(policy).build().unwrap();
    emulator.next(Reaction::CutMidway);
    client.call_raw(MEDIA, &media).download().await.unwrap();
    assert_eq!(emulator.received_calls().len(), 4);
    // A file that exceeds the bound is not requested again.
    let client = settings(&emulator).retry(policy).max_download_bytes(4999).build().unwrap();
    client.call_raw(MEDIA, &media).download().await.unwrap_err();
    assert_eq!(emulator.received_calls().len(), 5);
}

#[test]
fn the_blocking_client_retries_media_downloads() {
    let emulator = emulator();
    let picture = emulator.file("image/jpeg", ZIP);
    let policy = RetryPolicy::new(2).backoff(Duration::from_millis(1), Duration::from_millis(2));
    let client = blocking_settings(&emulator).retry(policy).build().unwrap();
    emulator.next(Reaction::Cut);
    client.call_raw(MEDIA, &json!({ "mediaId": picture.id })).download().unwrap();
    assert_eq!(emulator.received_calls().len(), 2);
}

#[tokio::test]
async fn a_download_reports_its_progress() {
    let emulator = emulator();
    let content = vec![7; 300_000];
    let file = emulator.file("application/zip", content.clone());
    let reports = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let seen = std::sync::Arc::clone(&reports);
    let client = client(&emulator);
    let download = client.download(&file.url).on_progress(move |received, length| seen.lock().unwrap().push((received, length)));
    assert_eq!(download.await.unwrap().bytes().len(), content.len());
    let reports = reports.lock().unwrap().clone();
    assert!(reports.is_sorted() && reports.last() == Some(&(300_000, Some(300_000))), "{reports:?}");
}
