//! The product `trade`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.trade.advance.consult` | 订单咨询服务 | [`AdvanceConsult`] | call | GET |
//! | `alipay.trade.app.merge.pay` | app合并支付接口 | [`AppMergePay`] | app |  |
//! | `alipay.trade.app.pay` | app支付接口2.0 | [`AppPay`] | app |  |
//! | `alipay.trade.applepay.authentication.submit` | ApplePay支付鉴权提交 | [`ApplepayAuthenticationSubmit`] |  | POST |
//! | `alipay.trade.batch.settle` | 批量结算 | [`BatchSettle`] | call | POST |
//! | `alipay.trade.batch.settle.query` | 批量结算查询 | [`BatchSettleQuery`] | call | POST |
//! | `alipay.trade.batch.transfer` | 请款分账 | [`BatchTransfer`] | call | POST |
//! | `alipay.trade.batch.transfer.query` | 请款分账查询接口 | [`BatchTransferQuery`] | call | GET |
//! | `alipay.trade.cancel` | 统一收单交易撤销接口 | [`Cancel`] | call | POST |
//! | `alipay.trade.close` | 统一收单交易关闭接口 | [`Close`] | call | POST |
//! | `alipay.trade.create` | 统一收单交易创建接口 | [`Create`] | call | POST |
//! | `alipay.trade.customer.create` | 客户创建接口，用于创建商户侧客户信息 | [`CustomerCreate`] | call |  |
//! | `alipay.trade.customs.declare` | 统一收单报关接口 | [`CustomsDeclare`] | call | POST |
//! | `alipay.trade.customs.query` | 查询报关详细信息 | [`CustomsQuery`] | call | GET |
//! | `alipay.trade.fastpay.refund.query` | 统一收单交易退款查询 | [`FastpayRefundQuery`] | call | POST |
//! | `alipay.trade.merge.precreate` | 统一收单合并支付预创建接口 | [`MergePrecreate`] | call |  |
//! | `alipay.trade.order.onsettle.query` | 交易分账统一查询 | [`OrderOnsettleQuery`] | call |  |
//! | `alipay.trade.order.pay` | 统一收单交易订单支付接口 | [`OrderPay`] | call | POST |
//! | `alipay.trade.order.settle` | 统一收单交易结算接口 | [`OrderSettle`] | call | POST |
//! | `alipay.trade.order.settle.query` | 交易分账查询接口 | [`OrderSettleQuery`] | call | GET |
//! | `alipay.trade.orderinfo.sync` | 支付宝订单信息同步接口 | [`OrderinfoSync`] | call | POST |
//! | `alipay.trade.overseas.settle` | 统一境内收单跨境结算接口 | [`OverseasSettle`] | call | POST |
//! | `alipay.trade.page.pay` | 统一收单下单并支付页面接口 | [`PagePay`] | page |  |
//! | `alipay.trade.page.refund` | 统一收单退款页面接口 | [`PageRefund`] | page |  |
//! | `alipay.trade.pay` | 统一收单交易支付接口 | [`Pay`] | call | POST |
//! | `alipay.trade.precreate` | 统一收单线下交易预创建 | [`Precreate`] | call | POST |
//! | `alipay.trade.price.create` | 价格创建接口 | [`PriceCreate`] | call |  |
//! | `alipay.trade.price.query` | 价格查询接口 | [`PriceQuery`] | call |  |
//! | `alipay.trade.product.create` | 商品创建接口 | [`ProductCreate`] | call |  |
//! | `alipay.trade.product.modify` | 商品修改 | [`ProductModify`] | call |  |
//! | `alipay.trade.product.query` | 商品查询接口，用于查询单个或多个商品信息 | [`ProductQuery`] | call |  |
//! | `alipay.trade.query` | 统一收单交易查询 | [`Query`] | call | POST |
//! | `alipay.trade.refund` | 统一收单交易退款接口 | [`Refund`] | call | POST |
//! | `alipay.trade.refund.apply` | 异步退款受理接口 | [`RefundApply`] | call | POST |
//! | `alipay.trade.repaybill.query` | 还款账单查询 | [`RepaybillQuery`] | call |  |
//! | `alipay.trade.royalty.rate.query` | 分账比例查询 | [`RoyaltyRateQuery`] | call | GET |
//! | `alipay.trade.royalty.relation.batchquery` | 分账关系查询 | [`RoyaltyRelationBatchquery`] | call | POST |
//! | `alipay.trade.royalty.relation.bind` | 分账关系绑定 | [`RoyaltyRelationBind`] | call | POST |
//! | `alipay.trade.royalty.relation.unbind` | 分账关系解绑 | [`RoyaltyRelationUnbind`] | call | POST |
//! | `alipay.trade.settle.confirm` | 统一收单确认结算接口 | [`SettleConfirm`] | call | POST |
//! | `alipay.trade.settle.receivables.query` | 待结算查询 | [`SettleReceivablesQuery`] | call | POST |
//! | `alipay.trade.subscription.create` | 订阅场景对商户提供的创建接口 | [`SubscriptionCreate`] | call |  |
//! | `alipay.trade.subscription.modify` | 提供商户修改订阅信息的能力 | [`SubscriptionModify`] | call |  |
//! | `alipay.trade.subscription.query` | 订阅场景对商户提供的查询接口 | [`SubscriptionQuery`] | call |  |
//! | `alipay.trade.wap.merge.pay` | H5合并支付接口2.0 | [`WapMergePay`] | page |  |
//! | `alipay.trade.wap.pay` | 手机网站支付接口2.0 | [`WapPay`] | page |  |
//!
//! Described: 1235 of 1235 fields, 441 limits and rules on requests of which 49 are advisory, 161 enumerations, 464 of 517 error codes.

pub mod advance_consult;
pub mod app_merge_pay;
pub mod app_pay;
pub mod applepay_authentication_submit;
pub mod batch_settle;
pub mod batch_settle_query;
pub mod batch_transfer;
pub mod batch_transfer_query;
pub mod cancel;
pub mod close;
pub mod create;
pub mod customer_create;
pub mod customs_declare;
pub mod customs_query;
pub mod fastpay_refund_query;
pub mod merge_precreate;
pub mod order_onsettle_query;
pub mod order_pay;
pub mod order_settle;
pub mod order_settle_query;
pub mod orderinfo_sync;
pub mod overseas_settle;
pub mod page_pay;
pub mod page_refund;
pub mod pay;
pub mod precreate;
pub mod price_create;
pub mod price_query;
pub mod product_create;
pub mod product_modify;
pub mod product_query;
pub mod query;
pub mod refund;
pub mod refund_apply;
pub mod repaybill_query;
pub mod royalty_rate_query;
pub mod royalty_relation_batchquery;
pub mod royalty_relation_bind;
pub mod royalty_relation_unbind;
pub mod settle_confirm;
pub mod settle_receivables_query;
pub mod subscription_create;
pub mod subscription_modify;
pub mod subscription_query;
pub mod types;
pub mod wap_merge_pay;
pub mod wap_pay;

pub use advance_consult::{
    AdvanceConsult, AdvanceConsultResponse, AdvanceConsultErrorCode,
};
pub use app_merge_pay::{AppMergePay, AppMergePayResponse, AppMergePayErrorCode};
pub use app_pay::{AppPay, AppPayResponse, AppPayErrorCode};
pub use applepay_authentication_submit::{
    ApplepayAuthenticationSubmit, ApplepayAuthenticationSubmitResponse,
    ApplepayAuthenticationSubmitErrorCode,
};
pub use batch_settle::{BatchSettle, BatchSettleResponse, BatchSettleErrorCode};
pub use batch_settle_query::{
    BatchSettleQuery, BatchSettleQueryResponse, BatchSettleQueryErrorCode,
};
pub use batch_transfer::{BatchTransfer, BatchTransferResponse, BatchTransferErrorCode};
pub use batch_transfer_query::{
    BatchTransferQuery, BatchTransferQueryResponse, BatchTransferQueryErrorCode,
};
pub use cancel::{Cancel, CancelResponse, CancelErrorCode};
pub use close::{Close, CloseResponse, CloseErrorCode};
pub use create::{Create, CreateResponse, CreateErrorCode};
pub use customer_create::{
    CustomerCreate, CustomerCreateResponse, CustomerCreateErrorCode,
};
pub use customs_declare::{
    CustomsDeclare, CustomsDeclareResponse, CustomsDeclareErrorCode,
};
pub use customs_query::{CustomsQuery, CustomsQueryResponse, CustomsQueryErrorCode};
pub use fastpay_refund_query::{
    FastpayRefundQuery, FastpayRefundQueryResponse, FastpayRefundQueryErrorCode,
};
pub use merge_precreate::{
    MergePrecreate, MergePrecreateResponse, MergePrecreateErrorCode,
};
pub use order_onsettle_query::{
    OrderOnsettleQuery, OrderOnsettleQueryResponse, OrderOnsettleQueryErrorCode,
};
pub use order_pay::{OrderPay, OrderPayResponse, OrderPayErrorCode};
pub use order_settle::{OrderSettle, OrderSettleResponse, OrderSettleErrorCode};
pub use order_settle_query::{
    OrderSettleQuery, OrderSettleQueryResponse, OrderSettleQueryErrorCode,
};
pub use orderinfo_sync::{OrderinfoSync, OrderinfoSyncResponse, OrderinfoSyncErrorCode};
pub use overseas_settle::{
    OverseasSettle, OverseasSettleResponse, OverseasSettleErrorCode,
};
pub use page_pay::{PagePay, PagePayResponse, PagePayErrorCode};
pub use page_refund::{PageRefund, PageRefundResponse, PageRefundErrorCode};
pub use pay::{Pay, PayResponse, PayErrorCode};
pub use precreate::{Precreate, PrecreateResponse, PrecreateErrorCode};
pub use price_create::{PriceCreate, PriceCreateResponse, PriceCreateErrorCode};
pub use price_query::{PriceQuery, PriceQueryResponse, PriceQueryErrorCode};
pub use product_create::{ProductCreate, ProductCreateResponse, ProductCreateErrorCode};
pub use product_modify::{ProductModify, ProductModifyResponse, ProductModifyErrorCode};
pub use product_query::{ProductQuery, ProductQueryResponse, ProductQueryErrorCode};
pub use query::{Query, QueryResponse, QueryErrorCode};
pub use refund::{Refund, RefundResponse, RefundErrorCode};
pub use refund_apply::{RefundApply, RefundApplyResponse, RefundApplyErrorCode};
pub use repaybill_query::{
    RepaybillQuery, RepaybillQueryResponse, RepaybillQueryErrorCode,
};
pub use royalty_rate_query::{
    RoyaltyRateQuery, RoyaltyRateQueryResponse, RoyaltyRateQueryErrorCode,
};
pub use royalty_relation_batchquery::{
    RoyaltyRelationBatchquery, RoyaltyRelationBatchqueryResponse,
    RoyaltyRelationBatchqueryErrorCode,
};
pub use royalty_relation_bind::{
    RoyaltyRelationBind, RoyaltyRelationBindResponse, RoyaltyRelationBindErrorCode,
};
pub use royalty_relation_unbind::{
    RoyaltyRelationUnbind, RoyaltyRelationUnbindResponse, RoyaltyRelationUnbindErrorCode,
};
pub use settle_confirm::{SettleConfirm, SettleConfirmResponse, SettleConfirmErrorCode};
pub use settle_receivables_query::{
    SettleReceivablesQuery, SettleReceivablesQueryResponse,
    SettleReceivablesQueryErrorCode,
};
pub use subscription_create::{
    SubscriptionCreate, SubscriptionCreateResponse, SubscriptionCreateErrorCode,
};
pub use subscription_modify::{
    SubscriptionModify, SubscriptionModifyResponse, SubscriptionModifyErrorCode,
};
pub use subscription_query::{
    SubscriptionQuery, SubscriptionQueryResponse, SubscriptionQueryErrorCode,
};
pub use wap_merge_pay::{WapMergePay, WapMergePayResponse, WapMergePayErrorCode};
pub use wap_pay::{WapPay, WapPayResponse, WapPayErrorCode};
