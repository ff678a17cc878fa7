//! The product `open_instantdelivery`.
//!
//! | API | | Request |
//! |---|---|---|
//! | `alipay.open.instantdelivery.account.create` | 即时配送商家账户创建 | [`AccountCreate`] |
//! | `alipay.open.instantdelivery.account.query` | 即时配送商家账户查询 | [`AccountQuery`] |
//! | `alipay.open.instantdelivery.merchantagreement.query` | 协议签署查询api | [`MerchantagreementQuery`] |
//! | `alipay.open.instantdelivery.merchantshop.batchquery` | 即时配送商家门店分页查询 | [`MerchantshopBatchquery`] |
//! | `alipay.open.instantdelivery.merchantshop.create` | 即时配送商家门店创建 | [`MerchantshopCreate`] |
//! | `alipay.open.instantdelivery.merchantshop.modify` | 即时配送商家门店更新 | [`MerchantshopModify`] |
//! | `alipay.open.instantdelivery.merchantshop.query` | 即时配送商家门店详情查询 | [`MerchantshopQuery`] |

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
