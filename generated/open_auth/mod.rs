//! The product `open_auth`.
//!
//! | API | | Request |
//! |---|---|---|
//! | `alipay.open.auth.token.app` | 换取应用授权令牌 | [`TokenApp`] |

pub mod token_app;

pub use token_app::{TokenApp, TokenAppResponse, TokenAppErrorCode};
