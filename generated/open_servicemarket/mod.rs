//! The product `open_servicemarket`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.open.servicemarket.commodity.shop.offline` | 门店插件下架操作 | [`CommodityShopOffline`] | call | POST |
//! | `alipay.open.servicemarket.commodity.shop.online` | 门店插件上架操作 | [`CommodityShopOnline`] |  | POST |
//! | `alipay.open.servicemarket.order.accept` | 服务商接单操作 | [`OrderAccept`] | call | POST |
//! | `alipay.open.servicemarket.order.create` | 服务市场代订购小程序 | [`OrderCreate`] | call | POST |
//! | `alipay.open.servicemarket.order.item.cancel` | 服务订单明细实施项单项取消 | [`OrderItemCancel`] | call | POST |
//! | `alipay.open.servicemarket.order.item.complete` | 服务商完成订单内单个明细实施项 | [`OrderItemComplete`] | call | POST |
//! | `alipay.open.servicemarket.order.item.confirm` | 服务商代商家确认实施完成 | [`OrderItemConfirm`] | call | POST |
//! | `alipay.open.servicemarket.order.notify` | 服务市场商户确认订购通知 | [`OrderNotify`] | call | POST |
//! | `alipay.open.servicemarket.order.query` | 服务市场订单明细查询 | [`OrderQuery`] | call | GET |
//! | `alipay.open.servicemarket.order.reject` | 服务商拒绝接单 | [`OrderReject`] | call | POST |
//! | `alipay.open.servicemarket.promotiontask.relation.query` | 服务商推广关系查询 | [`PromotiontaskRelationQuery`] | call | GET |
//!
//! Described: 85 of 85 fields, 3 limits and rules on requests of which 0 are advisory, 3 enumerations, 44 of 69 error codes.

pub mod commodity_shop_offline;
pub mod commodity_shop_online;
pub mod order_accept;
pub mod order_create;
pub mod order_item_cancel;
pub mod order_item_complete;
pub mod order_item_confirm;
pub mod order_notify;
pub mod order_query;
pub mod order_reject;
pub mod promotiontask_relation_query;

pub use commodity_shop_offline::{
    CommodityShopOffline, CommodityShopOfflineResponse, CommodityShopOfflineErrorCode,
};
pub use commodity_shop_online::{
    CommodityShopOnline, CommodityShopOnlineResponse, CommodityShopOnlineErrorCode,
};
pub use order_accept::{OrderAccept, OrderAcceptResponse, OrderAcceptErrorCode};
pub use order_create::{OrderCreate, OrderCreateResponse, OrderCreateErrorCode};
pub use order_item_cancel::{
    OrderItemCancel, OrderItemCancelResponse, OrderItemCancelErrorCode,
};
pub use order_item_complete::{
    OrderItemComplete, OrderItemCompleteResponse, OrderItemCompleteErrorCode,
};
pub use order_item_confirm::{
    OrderItemConfirm, OrderItemConfirmResponse, OrderItemConfirmErrorCode,
};
pub use order_notify::{OrderNotify, OrderNotifyResponse, OrderNotifyErrorCode};
pub use order_query::{OrderQuery, OrderQueryResponse, OrderQueryErrorCode};
pub use order_reject::{OrderReject, OrderRejectResponse, OrderRejectErrorCode};
pub use promotiontask_relation_query::{
    PromotiontaskRelationQuery, PromotiontaskRelationQueryResponse,
    PromotiontaskRelationQueryErrorCode,
};
