//! The product `zhima_merchant`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `zhima.merchant.subsidiaries.apply` | 子商户信息添加 | [`SubsidiariesApply`] | call | POST |
//! | `zhima.merchant.subsidiaries.close` | 关闭子商户信息工单 | [`SubsidiariesClose`] | call | POST |
//! | `zhima.merchant.zmgo.cumulate.query` | 商家芝麻GO累计数据查询接口 | [`ZmgoCumulateQuery`] | call | GET |
//! | `zhima.merchant.zmgo.cumulate.sync` | 商家芝麻GO累计数据回传接口 | [`ZmgoCumulateSync`] | call | POST |
//! | `zhima.merchant.zmgo.template.create` | 商户创建芝麻GO模板接口 | [`ZmgoTemplateCreate`] | call | POST |
//! | `zhima.merchant.zmgo.template.query` | 芝麻GO模板查询 | [`ZmgoTemplateQuery`] | call | GET |
//!
//! Described: 142 of 142 fields, 50 limits and rules on requests of which 0 are advisory, 10 enumerations, 16 of 45 error codes.

pub mod subsidiaries_apply;
pub mod subsidiaries_close;
pub mod types;
pub mod zmgo_cumulate_query;
pub mod zmgo_cumulate_sync;
pub mod zmgo_template_create;
pub mod zmgo_template_query;

pub use subsidiaries_apply::{
    SubsidiariesApply, SubsidiariesApplyResponse, SubsidiariesApplyErrorCode,
};
pub use subsidiaries_close::{
    SubsidiariesClose, SubsidiariesCloseResponse, SubsidiariesCloseErrorCode,
};
pub use zmgo_cumulate_query::{
    ZmgoCumulateQuery, ZmgoCumulateQueryResponse, ZmgoCumulateQueryErrorCode,
};
pub use zmgo_cumulate_sync::{
    ZmgoCumulateSync, ZmgoCumulateSyncResponse, ZmgoCumulateSyncErrorCode,
};
pub use zmgo_template_create::{
    ZmgoTemplateCreate, ZmgoTemplateCreateResponse, ZmgoTemplateCreateErrorCode,
};
pub use zmgo_template_query::{
    ZmgoTemplateQuery, ZmgoTemplateQueryResponse, ZmgoTemplateQueryErrorCode,
};
