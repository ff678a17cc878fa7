//! The product `pay`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.pay.app.marketing.consult` | 商户前置营销内容咨询接口 | [`AppMarketingConsult`] | call |  |
//!
//! Described: 92 of 92 fields, 8 limits and rules on requests of which 0 are advisory, 3 enumerations, 0 of 0 error codes.

pub mod app_marketing_consult;

pub use app_marketing_consult::{
    AppMarketingConsult, AppMarketingConsultResponse, AppMarketingConsultErrorCode,
};
