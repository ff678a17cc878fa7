//! Pictures and videos, on both protocols.

use std::io::{self, Read as _};
use std::path::PathBuf;

use alipay::limits::LimitPolicy;
use alipay::offline::MaterialImageUpload;
use alipay::upload::Upload;
use alipay::{Client, Error};
use alipay_cookbook::uploads::{UploadError, licence, problems, shop_front, video};
use alipay_emulator::{Emulator, Reaction};

use crate::support::{client, open, settings};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n shop front";

/// A file on disk that is removed on drop.
struct OnDisk(PathBuf);

impl OnDisk {
    fn new(name: &str, content: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("alipay-cookbook-{}-{name}", std::process::id()));
        std::fs::write(&path, content).unwrap();
        Self(path)
    }
}

impl Drop for OnDisk {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[tokio::test]
async fn a_picture_is_uploaded_and_served() {
    let emulator = Emulator::start().unwrap();
    let picture = OnDisk::new("front.PNG", PNG);
    let (id, address) = shop_front(&client(&emulator), &picture.0).await.unwrap();
    assert!(!id.is_empty());
    assert_eq!(open(&address).await.bytes().await.unwrap(), PNG);
    let error = shop_front(&client(&emulator), &picture.0.with_extension("gone")).await.unwrap_err();
    assert!(matches!(error, UploadError::File(_)), "{error}");
}

#[tokio::test]
async fn a_picture_is_uploaded_again_after_an_unknown_outcome() {
    let emulator = Emulator::start().unwrap();
    let picture = OnDisk::new("again.png", PNG);
    emulator.next(Reaction::Cut);
    shop_front(&client(&emulator), &picture.0).await.unwrap();
    assert_eq!(emulator.received_calls().len(), 2);
}

#[tokio::test]
async fn a_licence_is_passed_on() {
    let emulator = Emulator::start().unwrap();
    let client = client(&emulator);
    let id = licence(&client, "licence.jpg", PNG.len() as u64, PNG).await.unwrap();
    assert!(id.is_some_and(|id| !id.is_empty()));
    assert_eq!(emulator.received_calls()[0].files[0].1.bytes().map(|bytes| &bytes[..]), Some(PNG));
    // The length is wrong: nothing arrives.
    let error = licence(&client, "licence.jpg", PNG.len() as u64 + 1, PNG).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error}");
    assert_eq!(emulator.received_calls().len(), 1);
}

/// Calls with a file of this name and size, and returns the reasons for its user.
async fn reasons(client: &Client, name: &str, bytes: u64) -> Vec<&'static str> {
    let picture = Upload::from_reader(name, bytes, io::repeat(1).take(bytes));
    let request = MaterialImageUpload::new().image_type("png").image_name("front").image_content(picture);
    problems(&client.call(&request).await.unwrap_err())
}

#[tokio::test]
async fn a_wrong_file_is_explained_before_and_after_sending() {
    let emulator = Emulator::start().unwrap();
    let both = ["The picture is larger than 5 MB.", "Choose a bmp, gif, jpg or png file."];
    let checking = client(&emulator);
    assert_eq!(reasons(&checking, "front.tiff", 5_242_881).await, both);
    assert!(emulator.received_calls().is_empty());
    let sending = settings(&emulator).limit_policy(LimitPolicy::Off).build().unwrap();
    assert_eq!(reasons(&sending, "front.tiff", 10).await, both[1..]);
    emulator.next(Reaction::error("isv.image-unsafe"));
    assert_eq!(reasons(&checking, "front.png", 10).await.len(), 1);
    emulator.next(Reaction::error("SYSTEM_ERROR"));
    assert_eq!(reasons(&checking, "front.png", 10).await.len(), 0);
}

#[tokio::test]
async fn a_video_has_another_limit() {
    let emulator = Emulator::start().unwrap();
    let client = settings(&emulator).build().unwrap();
    let tour = |bytes: u64| Upload::from_reader("tour.mp4", bytes, io::repeat(1).take(bytes));
    // The client sends it. The emulator has the limit of the description.
    let error = video(&client, tour(5_242_881)).await.unwrap_err();
    assert_eq!(error.sub_code(), Some("EXCEED_MAX_SIZE"));
    assert!(matches!(video(&client, tour(52_428_801)).await, Err(Error::Invalid(_))));
    assert_eq!(emulator.received_calls().len(), 1);
}
