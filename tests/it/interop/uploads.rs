//! File uploads of the Node SDK, on both protocols, against the emulator.

use alipay::upload::Upload;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::{call, config, emulator};

const UPLOAD: &str = "alipay.offline.material.image.upload";
const PATH: &str = "/v3/alipay/offline/material/image/upload";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n--\r\n\0\xff picture";

fn files(name: &str) -> Value {
    json!({ "image_content": { "fileName": name, "base64": STANDARD.encode(PNG) } })
}

fn on_gateway(name: &str, image_type: &str) -> Value {
    let fields = json!({ "image_type": image_type, "image_name": "海底捞 & \"Co\"" });
    json!(["exec", UPLOAD, {}, { "validateSign": true, "formData": { "fields": fields, "files": files(name) } }])
}

fn on_rest(name: &str, image_type: &str) -> Value {
    let body = json!({ "image_type": image_type, "image_name": "海底捞 & \"Co\"" });
    json!(["curl", "POST", PATH, { "body": body, "form": { "files": files(name) } }])
}

#[test]
#[ignore = "needs Node.js and the npm registry: cargo test --test it -- --ignored interop"]
fn node_uploads_files() {
    let emulator = emulator();
    let calls = [
        on_gateway("shop.png", "png"),
        on_gateway("shop.png", "123456789"),
        on_rest("shop.png", "png"),
        on_rest("shop.exe", "png"),
    ];
    let [stored, too_long, on_rest, wrong] = call(&config(&emulator), calls);
    assert_eq!(stored["value"]["image_id"], "1SOAnUcmSTeAT0o0vTNkfAAAACMAAQED", "{stored}");
    assert_eq!(too_long["value"]["sub_code"], "INVALID_PARAM", "{too_long}");
    assert_eq!(on_rest["value"]["data"]["image_id"], "1SOAnUcmSTeAT0o0vTNkfAAAACMAAQED", "{on_rest}");
    assert_eq!(wrong["error"]["code"], "UNKNOWN_FORMAT", "{wrong}");
    let received =
        emulator.received_calls().into_iter().flat_map(|seen| seen.files).map(|(_, upload)| upload).collect::<Vec<_>>();
    assert_eq!(received.len(), 4);
    // The SDK derives the type from the name, this crate from the content.
    assert_eq!(received[0], Upload::from_bytes("shop.png", PNG));
}
