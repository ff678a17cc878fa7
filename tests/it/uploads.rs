//! Files: from memory, a path, a reader or a stream, on both protocols, with the limits of the spec.

use std::collections::VecDeque;
use std::io::{self, Read};
use std::pin::Pin;
use std::task::{Context, Poll};

use alipay::charset::Charset;
use alipay::error::{ConfigError, TransportErrorKind};
use alipay::limits::LimitPolicy;
use alipay::offline::{MaterialImageUpload, MaterialImageUploadErrorCode};
use alipay::upload::Upload;
use alipay::{Client, Error, ProtocolChoice, RetryPolicy, blocking};
use alipay_emulator::{Emulator, Reaction};
use bytes::Bytes;
use serde_json::json;

use crate::support::{BOTH, Written, blocking_client, client, emulator, settings};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n--\r\n\0\xff picture";

fn picture() -> Upload {
    Upload::from_bytes("门面 \"1\".png", PNG)
}

fn request(upload: Upload) -> MaterialImageUpload {
    MaterialImageUpload::new().image_type("png").image_name("海底捞 & \"Co\"").image_content(upload)
}

/// A caller's own stream.
struct Pieces(VecDeque<Bytes>);

impl futures_core::Stream for Pieces {
    type Item = Result<Bytes, io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front().map(Ok))
    }
}

fn stream(content: &[u8], announced: u64) -> Upload {
    let pieces = content.chunks(5).map(Bytes::copy_from_slice).chain([Bytes::new()]);
    Upload::from_stream("shop.png", announced, Pieces(pieces.collect()))
}

/// Returns the files that the emulator received, in all calls.
fn received(emulator: &Emulator) -> Vec<Upload> {
    emulator
        .received_calls()
        .into_iter()
        .flat_map(|seen| seen.files)
        .map(|(field, upload)| {
            assert_eq!(field, "image_content");
            upload
        })
        .collect()
}

#[tokio::test]
async fn a_file_arrives_byte_for_byte() {
    for protocol in BOTH {
        let emulator = emulator();
        let response = client(&emulator).call(&request(picture())).protocol(protocol).await.unwrap();
        assert_eq!(response.image_id, "1SOAnUcmSTeAT0o0vTNkfAAAACMAAQED");
        // Quotes in a name are escaped as in browsers, and stay escaped.
        let as_sent = Upload::from_bytes("门面 %221%22.png", PNG);
        assert_eq!(received(&emulator), [as_sent]);
    }
}

/// A file on disk that is removed on drop. It takes more than one read and more than one frame.
struct OnDisk(std::path::PathBuf, Vec<u8>);

impl OnDisk {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("alipay-{name}-{}.png", std::process::id()));
        let content: Vec<u8> = PNG.iter().copied().cycle().take(300_000).collect();
        std::fs::write(&path, &content).unwrap();
        Self(path, content)
    }

    fn assert_received(&self, emulator: &Emulator, count: usize) {
        let received = received(emulator);
        assert_eq!(received.len(), count);
        for upload in received {
            assert_eq!(upload, Upload::from_bytes(upload.file_name(), self.1.clone()));
        }
    }
}

impl Drop for OnDisk {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[tokio::test]
async fn a_file_is_sent_from_any_source() {
    let file = OnDisk::new("async");
    let OnDisk(path, content) = &file;
    let emulator = emulator();
    let client = client(&emulator);
    let length = content.len() as u64;
    for protocol in BOTH {
        let from_reader = Upload::from_reader("shop.png", length, io::Cursor::new(content.clone()));
        for upload in [Upload::from_path(path).unwrap(), from_reader, stream(content, length)] {
            assert_eq!((upload.content_type(), upload.len()), ("image/png", length));
            client.call(&request(upload)).protocol(protocol).await.unwrap();
        }
    }
    file.assert_received(&emulator, 6);
}

#[test]
fn a_file_is_sent_from_any_source_without_a_runtime() {
    let file = OnDisk::new("blocking");
    let OnDisk(path, content) = &file;
    let emulator = emulator();
    let client = blocking_client(&emulator);
    for protocol in BOTH {
        let from_reader = Upload::from_reader("shop.png", content.len() as u64, io::Cursor::new(content.clone()));
        let from_memory = Upload::from_bytes("shop.png", content.clone());
        for upload in [Upload::from_path(path).unwrap(), from_reader, from_memory] {
            client.call(&request(upload)).protocol(protocol).send().unwrap();
        }
    }
    file.assert_received(&emulator, 6);
}

#[test]
fn the_media_type_is_detected_from_the_content() {
    for (content, expected) in [
        (&b"\xff\xd8\xff\xe0 jpeg"[..], "image/jpeg"),
        (b"GIF89a", "image/gif"),
        (b"BM bitmap", "image/bmp"),
        (b"%PDF-1.7", "application/pdf"),
        (b"\0\0\0\x18ftypmp42", "video/mp4"),
        (b"who knows", "application/octet-stream"),
        (b"", "application/octet-stream"),
    ] {
        assert_eq!(Upload::from_bytes("lying.png", content).content_type(), expected);
    }
    let upload = Upload::from_bytes("a.csv", &b"1,2"[..]).with_content_type("text/csv");
    assert_eq!((upload.content_type(), upload.extension()), ("text/csv", "csv"));
    assert_eq!(Upload::from_reader("A.PNG", 1, io::empty()).content_type(), "image/png");
}

#[tokio::test]
async fn limits_of_files_are_checked_before_anything_is_sent() {
    let emulator = emulator();
    let client = client(&emulator);
    let large = |bytes: u64| request(Upload::from_reader("shop.jpg", bytes, io::repeat(0).take(bytes)));
    let exe = request(Upload::from_bytes("shop.exe", PNG));
    let nothing = MaterialImageUpload::new().image_type("png").image_name("x");
    for protocol in BOTH {
        for (request, limit, code) in [
            (&large(5_242_881), "image_content.max_bytes", "EXCEED_MAX_SIZE"),
            (&exe, "image_content.extensions", "UNKNOWN_FORMAT"),
            (&nothing, "image_content.required", "INVALID_FILE_BYTES"),
        ] {
            let error = client.call(request).protocol(protocol).await.unwrap_err();
            let Error::Invalid(violations) = error else { panic!("{error:?}") };
            assert_eq!(violations.iter().map(|violation| violation.limit.as_str()).collect::<Vec<_>>(), [limit]);
            assert_eq!(violations.codes().collect::<Vec<_>>(), [code]);
        }
        client.call(&large(5_242_880)).protocol(protocol).await.unwrap();
        client.call(&request(Upload::from_bytes("SHOP.JPG", PNG))).protocol(protocol).await.unwrap();
    }
    assert_eq!(emulator.received_calls().len(), 4);
}

#[tokio::test]
async fn the_server_returns_the_code_that_the_client_predicts() {
    let emulator = emulator();
    let client = settings(&emulator).limit_policy(LimitPolicy::Off).build().unwrap();
    for protocol in BOTH {
        let exe = request(Upload::from_bytes("shop.exe", PNG));
        let error = client.call(&exe).protocol(protocol).await.unwrap_err();
        let Error::Api(error) = error else { panic!("{error:?}") };
        assert_eq!(error.code(), MaterialImageUploadErrorCode::UnknownFormat);
    }
}

/// Without limits of its own, an API has those of the gateway.
#[tokio::test]
async fn files_of_calls_without_a_description_are_sent_too() {
    let emulator = emulator();
    let client = client(&emulator);
    let fields = json!({ "image_type": "png", "image_name": "x" });
    let on_gateway = client.call_raw("alipay.offline.material.image.upload", &fields).plain();
    let response = on_gateway.file("image_content", picture()).await.unwrap();
    assert!(response.field("image_id").is_some());
    let path = "/v3/alipay/offline/material/image/upload";
    let on_rest = client.call_rest(http::Method::POST, path, &fields);
    assert!(on_rest.file("image_content", picture()).await.unwrap().field("image_id").is_some());
    assert_eq!(received(&emulator).len(), 2);
}

#[test]
fn the_gateways_upload_limits_apply_by_default() {
    use alipay::common::gateway::{UPLOAD, UPLOAD_LINKS};
    let says_nothing = alipay::schema::RecordDef { name: "", file: "", rows: &[], rules: &[], lines: &[] };
    let check = |upload: &Upload| alipay::limits::check_upload(&UPLOAD, UPLOAD_LINKS, &says_nothing, "file_content", upload);
    assert_eq!(check(&Upload::from_reader("a.zip", 52_428_800, io::empty())), []);
    let violations = check(&Upload::from_reader("a.exe", 52_428_801, io::empty()));
    let codes: Vec<_> = violations.iter().map(|violation| violation.code.as_deref().unwrap()).collect();
    assert_eq!(codes, ["isv.invalid-file-size", "isv.invalid-file-extension"]);
    assert!(
        violations.iter().all(|violation| violation.path == "file_content" && violation.source.starts_with("spec/gateway.yaml:"))
    );
}

#[tokio::test]
async fn text_parts_use_the_clients_charset_and_encryption() {
    const KEY: &str = "MDEyMzQ1Njc4OWFiY2RlZg==";
    let emulator = Emulator::builder().stateless(true).content_key(KEY).start().unwrap();
    let gbk = settings(&emulator).charset(Charset::Gbk).build().unwrap();
    gbk.call(&request(picture())).await.unwrap();
    let encrypting = settings(&emulator).content_key(KEY).build().unwrap();
    let response = encrypting.call(&request(picture())).protocol(ProtocolChoice::Rest).await.unwrap();
    assert_eq!(response.image_id, "1SOAnUcmSTeAT0o0vTNkfAAAACMAAQED");
    assert_eq!(received(&emulator).len(), 2);
}

#[tokio::test]
async fn a_file_of_another_length_than_declared_aborts_the_request() {
    let emulator = emulator();
    let client = client(&emulator);
    for protocol in BOTH {
        for announced in [PNG.len() as u64 - 1, PNG.len() as u64 + 1] {
            let from_reader = Upload::from_reader("shop.png", announced, PNG);
            for upload in [from_reader, stream(PNG, announced)] {
                let error = client.call(&request(upload)).protocol(protocol).await.unwrap_err();
                let Error::Transport(error) = error else { panic!("{error:?}") };
                assert_eq!(error.kind(), TransportErrorKind::Upload);
            }
        }
    }
    assert!(emulator.received_calls().is_empty());
}

#[test]
fn the_blocking_client_reports_the_same_errors() {
    let emulator = emulator();
    let client = blocking_client(&emulator);
    let kind = |client: &blocking::Client, upload: Upload| match client.call(&request(upload)).send().unwrap_err() {
        Error::Transport(error) => error.kind(),
        other => panic!("{other:?}"),
    };
    let long = Upload::from_reader("shop.png", PNG.len() as u64 - 1, PNG);
    assert_eq!(kind(&client, long), TransportErrorKind::Upload);
    assert_eq!(kind(&client, stream(PNG, PNG.len() as u64)), TransportErrorKind::Upload);
    assert!(emulator.received_calls().is_empty());
}

#[tokio::test]
async fn a_consumed_stream_is_not_sent_again() {
    let emulator = emulator();
    let retrying = |client: alipay::ClientBuilder<Client>| client.retry(RetryPolicy::new(3)).build().unwrap();
    let client = retrying(settings(&emulator));
    // The API is idempotent, so a call with a file in memory is repeated.
    emulator.next(Reaction::Cut);
    client.call(&request(picture())).await.unwrap();
    assert_eq!(emulator.received_calls().len(), 2);
    emulator.next(Reaction::Cut);
    let error = client.call(&request(stream(PNG, PNG.len() as u64))).await.unwrap_err();
    assert!(matches!(error, Error::OutcomeUnknown(_)), "{error:?}");
    assert_eq!(emulator.received_calls().len(), 3);
}

#[test]
fn a_request_with_a_file_is_printed_compared_and_copied() {
    let original = request(picture());
    let copy = original.clone();
    assert_eq!(original, copy);
    assert_ne!(original, request(Upload::from_bytes("shop.png", &b"other"[..])));
    let printed = format!("{original:?}");
    assert!(printed.contains("image/png") && !printed.contains("picture"), "{printed}");
}

#[test]
fn a_path_that_is_not_a_file_is_an_error() {
    assert!(Upload::from_path(std::env::temp_dir()).is_err());
    assert!(Upload::from_path("no/such/file.png").is_err());
}

/// Returns the bytes between this text and the next quote.
fn quoted<'b>(body: &'b [u8], begin: &[u8]) -> &'b [u8] {
    let at = body.windows(begin.len()).position(|window| window == begin).unwrap() + begin.len();
    let length = body[at..].iter().position(|byte| *byte == b'"').unwrap();
    &body[at..at + length]
}

#[tokio::test]
async fn file_names_are_sent_in_the_clients_charset() {
    let emulator = emulator();
    let parameters = serde_json::json!({ "名称": "值" });
    let charsets: [(Charset, &[u8], &[u8]); 2] =
        [(Charset::Utf8, "门面.png".as_bytes(), "名称".as_bytes()), (Charset::Gbk, b"\xc3\xc5\xc3\xe6.png", b"\xc3\xfb\xb3\xc6")];
    for (charset, file_name, name) in charsets {
        let written = Written::default();
        let client = settings(&emulator).charset(charset).build_with(written.clone()).unwrap();
        let call = client.call_raw("a.b", &parameters).plain().file("图", Upload::from_bytes("门面.png", PNG));
        call.await.unwrap_err();
        let body = written.last().into_body();
        assert_eq!(quoted(&body, b"filename=\""), file_name, "{charset:?}");
        assert_eq!(quoted(&body, b"name=\""), name, "{charset:?}");
        client.call(&request(Upload::from_bytes("门面.png", PNG))).protocol(BOTH[0]).await.unwrap_err();
        assert_eq!(quoted(&written.last().into_body(), b"filename=\""), file_name, "{charset:?}");
    }
}

#[tokio::test]
async fn an_unencodable_file_name_is_rejected() {
    let emulator = emulator();
    let written = Written::default();
    let client = settings(&emulator).charset(Charset::Gbk).build_with(written).unwrap();
    for file_name in ["😀.png", "ไฟล์.png"] {
        let error = client.call(&request(Upload::from_bytes(file_name, PNG))).protocol(BOTH[0]).await.unwrap_err();
        let Error::Config(ConfigError::FileName { file_name: named, charset: Charset::Gbk, .. }) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(named, file_name);
        assert!(error.to_string().contains("gbk"), "{error}");
    }
    let error = client.call_raw("a.b", &serde_json::json!({})).file("😀", Upload::from_bytes("a.png", PNG)).await.unwrap_err();
    assert!(matches!(error, Error::Config(ConfigError::Charset(_))), "{error:?}");
}
