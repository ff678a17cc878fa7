//! The product `system`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.system.oauth.token` | 换取授权访问令牌 | [`OauthToken`] | call | POST |

pub mod oauth_token;

pub use oauth_token::{OauthToken, OauthTokenResponse, OauthTokenErrorCode};
