//! The product `open_fee`.
//!
//! | API | | Request |
//! |---|---|---|
//! | `alipay.open.fee.adjust.apply` | 特殊费率申请 | [`AdjustApply`] |

pub mod adjust_apply;

pub use adjust_apply::{AdjustApply, AdjustApplyResponse, AdjustApplyErrorCode};
