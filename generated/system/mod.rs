//! The product `system`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.system.oauth.token` | 换取授权访问令牌 | [`OauthToken`] | call | POST |
//!
//! Described: 13 of 13 fields, 6 limits and rules on requests of which 0 are advisory, 2 enumerations, 8 of 8 error codes.

pub mod oauth_token;

pub use oauth_token::{OauthToken, OauthTokenResponse, OauthTokenErrorCode};
