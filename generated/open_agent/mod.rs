//! The product `open_agent`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.open.agent.cancel` | 取消代商户签约、创建应用事务 | [`Cancel`] | call | POST |
//! | `alipay.open.agent.common.sign` | 代签约产品通用接口 | [`CommonSign`] | call | POST |
//! | `alipay.open.agent.commonsign.confirm` | 代商户签约，提交信息确认接口 | [`CommonsignConfirm`] | call | POST |
//! | `alipay.open.agent.confirm` | 提交代商户签约、创建应用事务 | [`Confirm`] | call | POST |
//! | `alipay.open.agent.create` | 开启代商户签约、创建应用事务 | [`Create`] | call | POST |
//! | `alipay.open.agent.facetoface.sign` | 代签约当面付产品 | [`FacetofaceSign`] | call | POST |
//! | `alipay.open.agent.mini.create` | 代商家创建小程序应用 | [`MiniCreate`] | call | POST |
//! | `alipay.open.agent.mobilepay.sign` | 代签约APP支付产品 | [`MobilepaySign`] | call | POST |
//! | `alipay.open.agent.offlinepayment.sign` | 代签约当面付快捷版产品 | [`OfflinepaymentSign`] | call | POST |
//! | `alipay.open.agent.order.query` | 查询申请单状态 | [`OrderQuery`] | call | GET |
//! | `alipay.open.agent.signstatus.query` | 查询商户某个产品的签约状态 | [`SignstatusQuery`] | call | POST |
//!
//! Described: 169 of 169 fields, 29 limits and rules on requests of which 8 are advisory, 11 enumerations, 256 of 275 error codes.

pub mod cancel;
pub mod common_sign;
pub mod commonsign_confirm;
pub mod confirm;
pub mod create;
pub mod facetoface_sign;
pub mod mini_create;
pub mod mobilepay_sign;
pub mod offlinepayment_sign;
pub mod order_query;
pub mod signstatus_query;
pub mod types;

pub use cancel::{Cancel, CancelResponse, CancelErrorCode};
pub use common_sign::{CommonSign, CommonSignResponse, CommonSignErrorCode};
pub use commonsign_confirm::{
    CommonsignConfirm, CommonsignConfirmResponse, CommonsignConfirmErrorCode,
};
pub use confirm::{Confirm, ConfirmResponse, ConfirmErrorCode};
pub use create::{Create, CreateResponse, CreateErrorCode};
pub use facetoface_sign::{
    FacetofaceSign, FacetofaceSignResponse, FacetofaceSignErrorCode,
};
pub use mini_create::{MiniCreate, MiniCreateResponse, MiniCreateErrorCode};
pub use mobilepay_sign::{MobilepaySign, MobilepaySignResponse, MobilepaySignErrorCode};
pub use offlinepayment_sign::{
    OfflinepaymentSign, OfflinepaymentSignResponse, OfflinepaymentSignErrorCode,
};
pub use order_query::{OrderQuery, OrderQueryResponse, OrderQueryErrorCode};
pub use signstatus_query::{
    SignstatusQuery, SignstatusQueryResponse, SignstatusQueryErrorCode,
};
