//! The product `open_fee`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.open.fee.adjust.apply` | 特殊费率申请 | [`AdjustApply`] | call | POST |

pub mod adjust_apply;

pub use adjust_apply::{AdjustApply, AdjustApplyResponse, AdjustApplyErrorCode};
