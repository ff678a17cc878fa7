//! The product `system`.
//!
//! | API | | Request |
//! |---|---|---|
//! | `alipay.system.oauth.token` | 换取授权访问令牌 | [`OauthToken`] |

pub mod oauth_token;

pub use oauth_token::{OauthToken, OauthTokenResponse, OauthTokenErrorCode};
