//! The product `mybank_payment`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `mybank.payment.trade.order.create` | 网商银行全渠道收单业务订单创建 | [`TradeOrderCreate`] | call |  |
//!
//! Described: 14 of 14 fields, 18 limits and rules on requests of which 2 are advisory, 1 enumerations, 0 of 0 error codes.

pub mod trade_order_create;

pub use trade_order_create::{
    TradeOrderCreate, TradeOrderCreateResponse, TradeOrderCreateErrorCode,
};
