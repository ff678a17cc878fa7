//! A typed client for the Alipay Open Platform (支付宝开放平台), V2 (gateway) and V3 (REST), generated from YAML.
//!
//! A payment by QR code (扫码支付), with the feature `trade`:
//!
//! ```no_run
//! use alipay::Client;
//! use alipay::trade::Precreate;
//!
//! # async fn pay(private_key: &str, alipay_public_key: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder("2021000000000001").private_key(private_key).alipay_public_key(alipay_public_key).build()?;
//! let order = Precreate::new().out_trade_no("20150320010101001").subject("Iphone6 16G").total_amount("88.88");
//! let response = client.call(&order).notify_url("https://example.com/notify").await?;
//! println!("show this as a QR code: {}", response.qr_code.as_deref().unwrap_or_default());
//! # Ok(())
//! # }
//! ```
//!
//! # First steps
//!
//! 1. **Keys.** Create a key pair, upload its public half to the console, and copy Alipay's public key (支付宝公钥).
//!    [`keys`] lists the accepted forms; [`certificates`] is for apps in certificate mode (证书模式).
//! 2. **Client.** [`Client::builder`] takes the app id and both keys; [`SANDBOX`] is the base URL of the platform's sandbox (沙箱).
//! 3. **Call.** Build the request of an API, and pass it to [`Client::call`], [`Client::page_execute`] (a page in the browser) or
//!    [`Client::sdk_execute`] (an order for the app). [`Error`] classifies failures.
//! 4. **Notification.** [`notify::NotificationVerifier`] verifies the asynchronous notifications (异步通知) about a payment.
//! 5. **Emulator.** The crate `alipay-emulator` replaces the platform in tests, without an account and without a network.
//!
//! A rejected signature (验签失败): [`diagnose`] finds the reason, and so does `alipay doctor` in a shell.
//!
//! # Products
//!
//! Each product is a module and a feature. V2 and V3 count its APIs on the gateway and on REST.
//!
#![cfg_attr(feature = "full", doc = include_str!("../generated/products_linked.md"))]
#![cfg_attr(not(feature = "full"), doc = include_str!("../generated/products.md"))]
//!
//! # Features
//!
//! | Feature | Effect |
//! |---|---|
//! | `http-client` (default) | sends with reqwest over rustls; without it, the caller provides a [`transport::Transport`] |
//! | `http2` (default) | offers HTTP/2 to the platform; without it, the HTTP client speaks HTTP/1.1 |
//! | `aws-lc-rs` (default) | signs with aws-lc-rs, and provides the cryptography of TLS; without it, signs in pure Rust |
//! | `open_public` (default), `trade`, … | the APIs of a product, as in the table above |
//! | `full` | all products |
//! | `blocking` | `alipay::blocking`, the client without `async` |
//! | `sm2` | signatures, keys and certificates of SM2 (国密) |
//! | `serde` | `Serialize` and `Deserialize` for requests, responses and their types |
//! | `rust_decimal` | conversions between [`values::Amount`] and `rust_decimal::Decimal` |
//! | `tracing` | a span for each attempt |
//!
//! # Modules
//!
//! * [`Client`] makes calls. `alipay::blocking` contains the same client without `async`, behind the feature `blocking`.
//! * [`Error`] classifies failures by what a caller does about them. [`limits`] contains the checks that run before a request is sent.
//! * [`common`] contains the error codes that all APIs share.
//! * [`keys`], [`certificates`] and [`content_key`] parse keys and certificates from the console.
//! * [`sign`] creates and verifies signatures.
//! * [`charset`] converts between text and the charsets of the gateway.
//! * [`diagnose`] finds the reason for a rejected signature.
//! * [`execute`] contains requests that a browser or the platform's app sends, [`download`] the downloads of files.
//! * [`observe`], [`paging`] and [`batch`] contain observers, paginated lists and batches. [`transport`] replaces the HTTP client.
//! * [`upload`] contains the files that a request can carry.
//! * [`notify`] verifies notifications from the platform. [`oauth`] builds authorisation URLs and parses their redirects.
//! * [`schema`] and [`record`] are the basis of the generated code. [`gateway`] and [`rest`] implement the two protocols.
//! * [`values`] contains amounts, times and dates, which keep their exact text.
//! * [`json`] parses external JSON and keeps the digits of each number.
//!
//! The library never prints, never reads the environment and never panics on input. Keys never appear in `Debug` output, errors or logs.
//! (The TLS library finds the system's certificates in its own way, which on Linux includes `SSL_CERT_FILE`.)
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(inline)]
pub use alipay_core::*;
// Rustdoc drops the search aliases of items that a glob imports. An import by name adds them.
#[doc(inline)]
#[doc(alias = "AlipayClient")]
#[doc(alias = "DefaultAlipayClient")]
pub use alipay_core::Client;
#[doc(inline)]
#[doc(alias = "沙箱")]
#[doc(alias = "沙箱环境")]
pub use alipay_core::SANDBOX;
#[doc(inline)]
#[doc(alias = "证书")]
#[doc(alias = "证书模式")]
pub use alipay_core::certificates;
#[doc(inline)]
#[doc(alias = "签名错误")]
#[doc(alias = "验签失败")]
#[doc(alias = "invalid-signature")]
pub use alipay_core::diagnose;
#[doc(inline)]
#[doc(alias = "异步通知")]
pub use alipay_core::notify;
#[doc(inline)]
#[doc(alias = "签名")]
#[doc(alias = "AlipaySignature")]
pub use alipay_core::sign;

#[rustfmt::skip]
#[path = "../generated/mod.rs"]
mod generated;
#[allow(unreachable_pub, unused_imports, reason = "without a product there is nothing to export")]
pub use generated::*;
include!("../generated/exports.rs");

/// The examples of the README, which must compile.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// The examples of the Chinese README, which must compile.
#[cfg(doctest)]
#[doc = include_str!("../README.zh-CN.md")]
struct ReadmeInChinese;

/// The examples of the guide, which must compile.
#[cfg(doctest)]
#[doc = include_str!("../docs/guide.md")]
struct Guide;

/// The examples of the Chinese guide, which must compile.
#[cfg(doctest)]
#[doc = include_str!("../docs/zh-CN/guide.md")]
struct GuideInChinese;

/// The examples of the page of the emulator, which must compile.
#[cfg(doctest)]
#[doc = include_str!("../docs/emulator.md")]
struct EmulatorPage;

/// The examples of the Chinese page of the emulator, which must compile.
#[cfg(doctest)]
#[doc = include_str!("../docs/zh-CN/emulator.md")]
struct EmulatorPageInChinese;
