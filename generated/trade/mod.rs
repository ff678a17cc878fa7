//! The product `trade`.
//!
//! | API | | Request |
//! |---|---|---|
//! | `alipay.trade.app.pay` | app支付接口2.0 | [`AppPay`] |
//! | `alipay.trade.page.pay` | 统一收单下单并支付页面接口 | [`PagePay`] |
//! | `alipay.trade.wap.pay` | 手机网站支付接口2.0 | [`WapPay`] |

pub mod app_pay;
pub mod page_pay;
pub mod types;
pub mod wap_pay;

pub use app_pay::{AppPay, AppPayResponse, AppPayErrorCode};
pub use page_pay::{PagePay, PagePayResponse, PagePayErrorCode};
pub use wap_pay::{WapPay, WapPayResponse, WapPayErrorCode};
