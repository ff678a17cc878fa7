//! The product `open_auth`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.open.auth.app.aes.get` | 授权应用aes密钥查询 | [`AppAesGet`] | call | GET |
//! | `alipay.open.auth.app.aes.set` | 授权应用aes密钥设置 | [`AppAesSet`] | call | POST |
//! | `alipay.open.auth.appauth.invite.create` | ISV向商户发起应用授权邀约 | [`AppauthInviteCreate`] | call |  |
//! | `alipay.open.auth.token.app` | 换取应用授权令牌 | [`TokenApp`] | call | POST |
//! | `alipay.open.auth.token.app.query` | 查询某个应用授权AppAuthToken的授权信息 | [`TokenAppQuery`] | call | GET |
//! | `alipay.open.auth.userauth.relationship.query` | 用户授权关系查询 | [`UserauthRelationshipQuery`] | call | GET |
//!
//! Described: 37 of 37 fields, 8 limits and rules on requests of which 0 are advisory, 2 enumerations, 19 of 19 error codes.

pub mod app_aes_get;
pub mod app_aes_set;
pub mod appauth_invite_create;
pub mod token_app;
pub mod token_app_query;
pub mod userauth_relationship_query;

pub use app_aes_get::{AppAesGet, AppAesGetResponse, AppAesGetErrorCode};
pub use app_aes_set::{AppAesSet, AppAesSetResponse, AppAesSetErrorCode};
pub use appauth_invite_create::{
    AppauthInviteCreate, AppauthInviteCreateResponse, AppauthInviteCreateErrorCode,
};
pub use token_app::{TokenApp, TokenAppResponse, TokenAppErrorCode};
pub use token_app_query::{TokenAppQuery, TokenAppQueryResponse, TokenAppQueryErrorCode};
pub use userauth_relationship_query::{
    UserauthRelationshipQuery, UserauthRelationshipQueryResponse,
    UserauthRelationshipQueryErrorCode,
};
