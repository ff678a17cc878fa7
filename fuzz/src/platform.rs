//! The platform's side, which signs with the test key of `tests/vectors/keys.json`.

use std::sync::LazyLock;

use alipay::keys::PrivateKey;
use alipay::sign::{KeySigner, SignType, Signer};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

/// The id of the app.
pub const APP_ID: &str = "2021000000000001";

/// A token that no error may show.
pub const TOKEN: &str = "202405BBsecretC0ffee9f3c77e1";

/// The AES key of the clients with content encryption.
pub const AES_KEY: &str = "MDEyMzQ1Njc4OWFiY2RlZg==";

static KEYS: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../tests/vectors/keys.json")).expect("the key file is JSON"));

/// Returns a key of the vectors, by its owner (`app` or `alipay`) and form.
pub fn key(owner: &str, form: &str) -> &'static str {
    KEYS["keys"][owner][form].as_str().expect("the key file has this key")
}

/// Returns the platform's public key.
pub fn public_key() -> &'static str {
    key("alipay", "public_spki_der_base64")
}

static PLATFORM: LazyLock<KeySigner> = LazyLock::new(|| signer("alipay"));
static OTHER: LazyLock<KeySigner> = LazyLock::new(|| signer("app"));

fn signer(owner: &str) -> KeySigner {
    let key = PrivateKey::parse(key(owner, "private_pkcs8_der_base64")).expect("the test key parses");
    KeySigner::new(&key, SignType::Rsa2).expect("the test key signs")
}

/// The signer of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The platform, over the content that is sent.
    Platform,
    /// The platform, over other content.
    PlatformOtherContent,
    /// Another key.
    OtherKey,
    /// No signature.
    Unsigned,
}

impl By {
    /// All cases; the genuine one is first.
    pub const ALL: [Self; 4] = [Self::Platform, Self::PlatformOtherContent, Self::OtherKey, Self::Unsigned];

    /// Returns the signature over `content` in base64, or `None` for no signature.
    pub fn sign(self, content: &[u8]) -> Option<String> {
        let signature = match self {
            Self::Platform => PLATFORM.sign(content),
            Self::PlatformOtherContent => PLATFORM.sign(&[content, b" "].concat()),
            Self::OtherKey => OTHER.sign(content),
            Self::Unsigned => return None,
        };
        Some(STANDARD.encode(signature.expect("RSA signs any content")))
    }
}
