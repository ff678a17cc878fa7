//! The product `open_fee`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.open.fee.adjust.apply` | 特殊费率申请 | [`AdjustApply`] | call | POST |
//!
//! Described: 14 of 14 fields, 0 limits and rules on requests of which 0 are advisory, 1 enumerations, 4 of 21 error codes.

pub mod adjust_apply;

pub use adjust_apply::{AdjustApply, AdjustApplyResponse, AdjustApplyErrorCode};
