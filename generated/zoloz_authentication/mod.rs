//! The product `zoloz_authentication`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `zoloz.authentication.customer.facemanage.create` | 热脸入库 | [`CustomerFacemanageCreate`] | call | POST |
//! | `zoloz.authentication.customer.facemanage.delete` | 热脸出库 | [`CustomerFacemanageDelete`] | call | POST |
//! | `zoloz.authentication.customer.ftoken.query` | 查询刷脸结果信息接口 | [`CustomerFtokenQuery`] | call | POST |
//! | `zoloz.authentication.customer.smilepay.initialize` | 人脸刷脸付初始化 | [`CustomerSmilepayInitialize`] | call | POST |
//! | `zoloz.authentication.smilepay.initialize` | 刷脸支付初始化 | [`SmilepayInitialize`] | call | POST |
//!
//! Described: 91 of 91 fields, 30 limits and rules on requests of which 19 are advisory, 7 enumerations, 15 of 26 error codes.

pub mod customer_facemanage_create;
pub mod customer_facemanage_delete;
pub mod customer_ftoken_query;
pub mod customer_smilepay_initialize;
pub mod smilepay_initialize;

pub use customer_facemanage_create::{
    CustomerFacemanageCreate, CustomerFacemanageCreateResponse,
    CustomerFacemanageCreateErrorCode,
};
pub use customer_facemanage_delete::{
    CustomerFacemanageDelete, CustomerFacemanageDeleteResponse,
    CustomerFacemanageDeleteErrorCode,
};
pub use customer_ftoken_query::{
    CustomerFtokenQuery, CustomerFtokenQueryResponse, CustomerFtokenQueryErrorCode,
};
pub use customer_smilepay_initialize::{
    CustomerSmilepayInitialize, CustomerSmilepayInitializeResponse,
    CustomerSmilepayInitializeErrorCode,
};
pub use smilepay_initialize::{
    SmilepayInitialize, SmilepayInitializeResponse, SmilepayInitializeErrorCode,
};
