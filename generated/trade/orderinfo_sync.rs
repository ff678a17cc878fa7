//! `alipay.trade.orderinfo.sync` · 支付宝订单信息同步接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/orderinfo/sync`. Described in
//! `spec/trade/orderinfo.sync.yaml`.

use crate::{record, schema};

static ORDERINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderinfoSync",
    file: "spec/trade/orderinfo.sync.yaml",
    fields: &[
        schema::FieldDef::text("biz_type", 9),
        schema::FieldDef::text("order_biz_info", 10),
        schema::FieldDef::text("orig_request_no", 11),
        schema::FieldDef::text("out_request_no", 12),
        schema::FieldDef::text("trade_no", 13),
    ],
    rules: &[],
};

static ORDERINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderinfoSyncResponse",
    file: "spec/trade/orderinfo.sync.yaml",
    fields: &[
        schema::FieldDef::text("buyer_open_id", 16),
        schema::FieldDef::text("buyer_user_id", 17),
        schema::FieldDef::text("out_trade_no", 18),
        schema::FieldDef::text("trade_no", 19),
    ],
    rules: &[],
};

/// A request of `alipay.trade.orderinfo.sync` (支付宝订单信息同步接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/orderinfo/sync`. Described in
/// `spec/trade/orderinfo.sync.yaml`.
/// Answered by [`OrderinfoSyncResponse`], or by an error with a [`OrderinfoSyncErrorCode`].
#[doc(alias = "alipay.trade.orderinfo.sync")]
#[doc(alias = "支付宝订单信息同步接口")]
#[must_use]
#[non_exhaustive]
pub struct OrderinfoSync {
    /// On the wire `biz_type`, a text. Source: `spec/trade/orderinfo.sync.yaml:9`.
    pub biz_type: Option<String>,
    /// On the wire `order_biz_info`, a text. Source: `spec/trade/orderinfo.sync.yaml:10`.
    pub order_biz_info: Option<String>,
    /// On the wire `orig_request_no`, a text. Source: `spec/trade/orderinfo.sync.yaml:11`.
    pub orig_request_no: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/trade/orderinfo.sync.yaml:12`.
    pub out_request_no: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/trade/orderinfo.sync.yaml:13`.
    pub trade_no: Option<String>,
}

impl OrderinfoSync {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_type: None,
            order_biz_info: None,
            orig_request_no: None,
            out_request_no: None,
            trade_no: None,
        }
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(mut self, biz_type: impl Into<String>) -> Self {
        self.biz_type = Some(biz_type.into());
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
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }
}

impl record::Record for OrderinfoSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDERINFO_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_type),
            1 => Some(&self.order_biz_info),
            2 => Some(&self.orig_request_no),
            3 => Some(&self.out_request_no),
            4 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_type),
            1 => Some(&mut self.order_biz_info),
            2 => Some(&mut self.orig_request_no),
            3 => Some(&mut self.out_request_no),
            4 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for OrderinfoSync {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderinfoSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderinfoSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderinfoSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        idempotency: schema::Idempotency::Never,
        request: &ORDERINFO_SYNC,
        response: &ORDERINFO_SYNC_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.orderinfo.sync` (支付宝订单信息同步接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct OrderinfoSyncResponse {
    /// On the wire `buyer_open_id`, a text. Source: `spec/trade/orderinfo.sync.yaml:16`.
    pub buyer_open_id: Option<String>,
    /// On the wire `buyer_user_id`, a text. Source: `spec/trade/orderinfo.sync.yaml:17`.
    pub buyer_user_id: Option<String>,
    /// On the wire `out_trade_no`, a text. Source: `spec/trade/orderinfo.sync.yaml:18`.
    pub out_trade_no: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/trade/orderinfo.sync.yaml:19`.
    pub trade_no: Option<String>,
}

impl record::Record for OrderinfoSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDERINFO_SYNC_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.buyer_open_id),
            1 => Some(&self.buyer_user_id),
            2 => Some(&self.out_trade_no),
            3 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.buyer_open_id),
            1 => Some(&mut self.buyer_user_id),
            2 => Some(&mut self.out_trade_no),
            3 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for OrderinfoSyncResponse {
    #[inline]
    fn default() -> Self {
        Self {
            buyer_open_id: None,
            buyer_user_id: None,
            out_trade_no: None,
            trade_no: None,
        }
    }
}

impl Clone for OrderinfoSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderinfoSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderinfoSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.orderinfo.sync`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderinfoSyncErrorCode {
    /// On the wire `ACQ.SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/trade/orderinfo.sync.yaml:22`.
    AcqSystemError,
    /// On the wire `ACQ.INVALID_PARAMETER`. Source: `spec/trade/orderinfo.sync.yaml:23`.
    AcqInvalidParameter,
    /// On the wire `ACQ.TRADE_NOT_EXIST`. Source: `spec/trade/orderinfo.sync.yaml:24`.
    AcqTradeNotExist,
    /// On the wire `ACQ.NOTIFY_STATUS_INVALID`. Source: `spec/trade/orderinfo.sync.yaml:25`.
    AcqNotifyStatusInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for OrderinfoSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ACQ.SYSTEM_ERROR", Self::AcqSystemError),
        ("ACQ.INVALID_PARAMETER", Self::AcqInvalidParameter),
        ("ACQ.TRADE_NOT_EXIST", Self::AcqTradeNotExist),
        ("ACQ.NOTIFY_STATUS_INVALID", Self::AcqNotifyStatusInvalid),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for OrderinfoSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
