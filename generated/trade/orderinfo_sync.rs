//! `alipay.trade.orderinfo.sync` · 支付宝订单信息同步接口
//!
//! Sync business information of an order to Alipay.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/orderinfo/sync`. Described in
//! `spec/trade/orderinfo.sync.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.orderinfo.sync` (支付宝订单信息同步接口).
///
/// Sync business information of an order to Alipay.
///
/// ```
/// use alipay::trade::OrderinfoSync;
///
/// let request = OrderinfoSync::new()
///     .biz_type("CREDIT_AUTH")
///     .out_request_no("HZ01RF001")
///     .trade_no("2018061021001004680073956707");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_type`](Self::biz_type) | required; at most 64 characters |
/// | [`order_biz_info`](Self::order_biz_info) | at most 2018 characters |
/// | [`orig_request_no`](Self::orig_request_no) | at most 64 characters (advisory) |
/// | [`out_request_no`](Self::out_request_no) | required; at most 64 characters |
/// | [`trade_no`](Self::trade_no) | required; at most 64 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/orderinfo/sync`. Described in
/// `spec/trade/orderinfo.sync.yaml`.
/// Returns [`OrderinfoSyncResponse`], or an error with a [`OrderinfoSyncErrorCode`].
#[doc(alias = "alipay.trade.orderinfo.sync")]
#[doc(alias = "/v3/alipay/trade/orderinfo/sync")]
#[doc(alias = "支付宝订单信息同步接口")]
#[doc(alias = "支付")]
#[doc(alias = "订单")]
#[must_use]
#[non_exhaustive]
pub struct OrderinfoSync {
    /// Business type of the sync, agreed with Alipay.
    ///
    /// 业务类型; required; other values may be added; at most 64 characters. Example: `CREDIT_AUTH`.
    pub biz_type: record::Choice<OrderinfoSyncBizType>,
    /// What to tell Zhima, JSON: `status``COMPLETE` when fulfilled, `CLOSED` when canceled.
    ///
    /// 同步信息; at most 2018 characters. Example: `{"status":"COMPLETE"}`.
    pub order_biz_info: Option<String>,
    /// Original request number, for example the refund request number being fulfilled.
    ///
    /// 原始业务请求单号; at most 64 characters (advisory). Example: `HZ01RF001`.
    pub orig_request_no: Option<String>,
    /// Merchant's unique request number; reusing one for a trade updates nothing.
    ///
    /// 外部请求号; required; at most 64 characters. Example: `HZ01RF001`.
    pub out_request_no: String,
    /// Alipay trade number.
    ///
    /// 支付宝交易号; required; at most 64 characters. Example: `2018061021001004680073956707`.
    pub trade_no: String,
}

impl OrderinfoSync {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(
        mut self,
        biz_type: impl Into<record::Choice<OrderinfoSyncBizType>>,
    ) -> Self {
        self.biz_type = biz_type.into();
        self
    }

    /// Sets [`order_biz_info`](Self::order_biz_info).
    #[inline]
    pub fn order_biz_info(mut self, order_biz_info: impl Into<String>) -> Self {
        self.order_biz_info = Some(order_biz_info.into());
        self
    }

    /// Sets [`orig_request_no`](Self::orig_request_no).
    #[inline]
    pub fn orig_request_no(mut self, orig_request_no: impl Into<String>) -> Self {
        self.orig_request_no = Some(orig_request_no.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = out_request_no.into();
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = trade_no.into();
        self
    }
}

/// The response of `alipay.trade.orderinfo.sync` (支付宝订单信息同步接口).
#[non_exhaustive]
pub struct OrderinfoSyncResponse {
    /// Buyer's open id.
    ///
    /// 买家支付宝用户唯一标识. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub buyer_open_id: Option<String>,
    /// Alipay user id of the buyer.
    ///
    /// 买家在支付宝的用户id. Example: `2088000000000001`.
    pub buyer_user_id: Option<String>,
    /// Merchant's order number.
    ///
    /// 商户订单号. Example: `20180610010101001`.
    pub out_trade_no: Option<String>,
    /// Alipay trade number.
    ///
    /// 支付宝交易号. Example: `2018061021001004680073956707`.
    pub trade_no: Option<String>,
}

/// The values of the platform's type `OrderinfoSyncBizType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrderinfoSyncBizType {
    /// `CREDIT_AUTH`: Credit authorization.
    CreditAuth,
    /// `CREDIT_DEDUCT`: Credit deduction.
    CreditDeduct,
}

record::enumeration!(
    OrderinfoSyncBizType, "CREDIT_AUTH" CreditAuth, "CREDIT_DEDUCT" CreditDeduct
);

/// The error codes of `alipay.trade.orderinfo.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrderinfoSyncErrorCode {
    /// `ACQ.SYSTEM_ERROR`: A system error occurred and the result is unknown.
    ///
    /// Wait, then sync again with the same request number. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    AcqSystemError,
    /// `ACQ.INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    AcqInvalidParameter,
    /// `ACQ.TRADE_NOT_EXIST`: The trade does not exist.
    ///
    /// Check the numbers; a pre-created trade may just be unpaid.
    AcqTradeNotExist,
    /// `ACQ.NOTIFY_STATUS_INVALID`: The synchronized status is not valid.
    ///
    /// Check the order state, then call again.
    AcqNotifyStatusInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    OrderinfoSyncErrorCode, "ACQ.SYSTEM_ERROR" AcqSystemError, "ACQ.INVALID_PARAMETER"
    AcqInvalidParameter, "ACQ.TRADE_NOT_EXIST" AcqTradeNotExist,
    "ACQ.NOTIFY_STATUS_INVALID" AcqNotifyStatusInvalid
);

impl record::CallRequest for OrderinfoSync {}

impl record::Request for OrderinfoSync {
    type Response = OrderinfoSyncResponse;
    type ErrorCode = OrderinfoSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.orderinfo.sync",
        title: "支付宝订单信息同步接口",
        file: "spec/trade/orderinfo.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/orderinfo/sync",
        }),
        idempotency: schema::Idempotency::Fields(&["out_request_no"]),
        request: &ORDERINFO_SYNC,
        response: &ORDERINFO_SYNC_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ACQ.INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "ACQ.SYSTEM_ERROR",
                summary: "A system error occurred and the result is unknown.",
                fix: "Wait, then sync again with the same request number.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    OrderinfoSync, ORDERINFO_SYNC, 0 biz_type Default::default(), 1 order_biz_info None,
    2 orig_request_no None, 3 out_request_no String::new(), 4 trade_no String::new()
);

record::record!(
    OrderinfoSyncResponse, ORDERINFO_SYNC_RESPONSE, 0 buyer_open_id None, 1 buyer_user_id
    None, 2 out_trade_no None, 3 trade_no None
);

static ORDERINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderinfoSync",
    file: "spec/trade/orderinfo.sync.yaml",
    rows: &[
        schema::Row::Limited(
            "biz_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Limited(
            "order_biz_info",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(2018))],
        ),
        schema::Row::Limited(
            "orig_request_no",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "out_request_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Limited(
            "trade_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
            ],
        ),
    ],
    rules: &[],
    lines: &[12, 16, 17, 23, 27, 29, 33, 36, 40, 41, 43, 47, 48],
};

static ORDERINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderinfoSyncResponse",
    file: "spec/trade/orderinfo.sync.yaml",
    rows: &[
        schema::Row::Text("buyer_open_id"),
        schema::Row::Text("buyer_user_id"),
        schema::Row::Text("out_trade_no"),
        schema::Row::Text("trade_no"),
    ],
    rules: &[],
    lines: &[],
};
