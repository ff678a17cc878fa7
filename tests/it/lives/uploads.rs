//! Uploads: the emulator serves what a merchant has uploaded.

use alipay::offline::MaterialImageUpload;
use alipay::upload::Upload;

use super::Shop;
use crate::support::BOTH;

#[test]
fn an_uploaded_image_is_served() {
    for protocol in BOTH {
        let shop = Shop::open(protocol);
        let image = &b"\x89PNG\r\n\x1a\n shop front"[..];
        let upload = MaterialImageUpload::new()
            .image_type("png")
            .image_name("front")
            .image_content(Upload::from_bytes("front.png", image));
        let stored = shop.call(&upload).unwrap();
        let address = stored.image_url.to_string();
        let served = reqwest::blocking::get(&address).unwrap();
        assert_eq!(served.headers()["content-type"], "image/png");
        assert_eq!(served.bytes().unwrap(), image);
        let other = shop.call(&upload).unwrap();
        assert_ne!(other.image_id, stored.image_id);
    }
}
