//! The product `open_instantdelivery`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.open.instantdelivery.account.create` | 即时配送商家账户创建 | [`AccountCreate`] | call | POST |
//! | `alipay.open.instantdelivery.account.query` | 即时配送商家账户查询 | [`AccountQuery`] | call | GET |
//! | `alipay.open.instantdelivery.merchantagreement.query` | 协议签署查询api | [`MerchantagreementQuery`] | call | GET |
//! | `alipay.open.instantdelivery.merchantshop.batchquery` | 即时配送商家门店分页查询 | [`MerchantshopBatchquery`] | call | POST |
//! | `alipay.open.instantdelivery.merchantshop.create` | 即时配送商家门店创建 | [`MerchantshopCreate`] | call | POST |
//! | `alipay.open.instantdelivery.merchantshop.modify` | 即时配送商家门店更新 | [`MerchantshopModify`] | call | POST |
//! | `alipay.open.instantdelivery.merchantshop.query` | 即时配送商家门店详情查询 | [`MerchantshopQuery`] | call | GET |
//!
//! Described: 71 of 71 fields, 2 limits and rules on requests of which 0 are advisory, 2 enumerations, 24 of 33 error codes.

pub mod account_create;
pub mod account_query;
pub mod merchantagreement_query;
pub mod merchantshop_batchquery;
pub mod merchantshop_create;
pub mod merchantshop_modify;
pub mod merchantshop_query;
pub mod types;

pub use account_create::{AccountCreate, AccountCreateResponse, AccountCreateErrorCode};
pub use account_query::{AccountQuery, AccountQueryResponse, AccountQueryErrorCode};
pub use merchantagreement_query::{
    MerchantagreementQuery, MerchantagreementQueryResponse,
    MerchantagreementQueryErrorCode,
};
pub use merchantshop_batchquery::{
    MerchantshopBatchquery, MerchantshopBatchqueryResponse,
    MerchantshopBatchqueryErrorCode,
};
pub use merchantshop_create::{
    MerchantshopCreate, MerchantshopCreateResponse, MerchantshopCreateErrorCode,
};
pub use merchantshop_modify::{
    MerchantshopModify, MerchantshopModifyResponse, MerchantshopModifyErrorCode,
};
pub use merchantshop_query::{
    MerchantshopQuery, MerchantshopQueryResponse, MerchantshopQueryErrorCode,
};
