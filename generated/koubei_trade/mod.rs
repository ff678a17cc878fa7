//! The product `koubei_trade`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `koubei.trade.itemorder.buy` | 商品下单购买 | [`ItemorderBuy`] | call |  |
//! | `koubei.trade.itemorder.query` | 商品交易查询接口 | [`ItemorderQuery`] | call |  |
//! | `koubei.trade.order.aggregate.consult` | 聚合支付订单咨询服务 | [`OrderAggregateConsult`] | call |  |
//! | `koubei.trade.order.consult` | 口碑订单预咨询 | [`OrderConsult`] | call |  |
//! | `koubei.trade.ticket.ticketcode.cancel` | 口碑凭证码撤销核销 | [`TicketTicketcodeCancel`] | call |  |
//! | `koubei.trade.ticket.ticketcode.delay` | 口碑凭证延期接口 | [`TicketTicketcodeDelay`] | call |  |
//! | `koubei.trade.ticket.ticketcode.query` | 口碑凭证码查询 | [`TicketTicketcodeQuery`] | call |  |
//! | `koubei.trade.ticket.ticketcode.send` | 码商发码成功回调接口 | [`TicketTicketcodeSend`] | call |  |
//!
//! Described: 149 of 149 fields, 59 limits and rules on requests of which 10 are advisory, 14 enumerations, 0 of 0 error codes.

pub mod itemorder_buy;
pub mod itemorder_query;
pub mod order_aggregate_consult;
pub mod order_consult;
pub mod ticket_ticketcode_cancel;
pub mod ticket_ticketcode_delay;
pub mod ticket_ticketcode_query;
pub mod ticket_ticketcode_send;

pub use itemorder_buy::{ItemorderBuy, ItemorderBuyResponse, ItemorderBuyErrorCode};
pub use itemorder_query::{
    ItemorderQuery, ItemorderQueryResponse, ItemorderQueryErrorCode,
};
pub use order_aggregate_consult::{
    OrderAggregateConsult, OrderAggregateConsultResponse, OrderAggregateConsultErrorCode,
};
pub use order_consult::{OrderConsult, OrderConsultResponse, OrderConsultErrorCode};
pub use ticket_ticketcode_cancel::{
    TicketTicketcodeCancel, TicketTicketcodeCancelResponse,
    TicketTicketcodeCancelErrorCode,
};
pub use ticket_ticketcode_delay::{
    TicketTicketcodeDelay, TicketTicketcodeDelayResponse, TicketTicketcodeDelayErrorCode,
};
pub use ticket_ticketcode_query::{
    TicketTicketcodeQuery, TicketTicketcodeQueryResponse, TicketTicketcodeQueryErrorCode,
};
pub use ticket_ticketcode_send::{
    TicketTicketcodeSend, TicketTicketcodeSendResponse, TicketTicketcodeSendErrorCode,
};
