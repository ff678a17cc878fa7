//! `alipay.trade.orderinfo.sync` · 支付宝订单信息同步接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/orderinfo/sync`. Described in
//! `spec/trade/orderinfo.sync.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/trade/orderinfo.sync.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.trade.orderinfo.sync",
    title: "支付宝订单信息同步接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "ACQ.SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 22,
        },
        schema::ErrorDef {
            code: "ACQ.INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
        schema::ErrorDef {
            code: "ACQ.TRADE_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "ACQ.NOTIFY_STATUS_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
    ],
};

static ORDERINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderinfoSync",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "biz_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "order_biz_info",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "orig_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static ORDERINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderinfoSyncResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "buyer_open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "buyer_user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "out_trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct OrderinfoSync {
    /// The field `biz_type`: a text.
    ///
    /// On the wire `biz_type`. Source: `spec/trade/orderinfo.sync.yaml:9`.
    pub biz_type: Option<String>,
    /// The field `order_biz_info`: a text.
    ///
    /// On the wire `order_biz_info`. Source: `spec/trade/orderinfo.sync.yaml:10`.
    pub order_biz_info: Option<String>,
    /// The field `orig_request_no`: a text.
    ///
    /// On the wire `orig_request_no`. Source: `spec/trade/orderinfo.sync.yaml:11`.
    pub orig_request_no: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/trade/orderinfo.sync.yaml:12`.
    pub out_request_no: Option<String>,
    /// The field `trade_no`: a text.
    ///
    /// On the wire `trade_no`. Source: `spec/trade/orderinfo.sync.yaml:13`.
    pub trade_no: Option<String>,
}

impl OrderinfoSync {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    #[must_use]
    pub fn biz_type(mut self, biz_type: impl Into<String>) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }

    /// Sets [`order_biz_info`](Self::order_biz_info).
    #[inline]
    #[must_use]
    pub fn order_biz_info(mut self, order_biz_info: impl Into<String>) -> Self {
        self.order_biz_info = Some(order_biz_info.into());
        self
    }

    /// Sets [`orig_request_no`](Self::orig_request_no).
    #[inline]
    #[must_use]
    pub fn orig_request_no(mut self, orig_request_no: impl Into<String>) -> Self {
        self.orig_request_no = Some(orig_request_no.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    #[must_use]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.trade.orderinfo.sync` (支付宝订单信息同步接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct OrderinfoSyncResponse {
    /// The field `buyer_open_id`: a text.
    ///
    /// On the wire `buyer_open_id`. Source: `spec/trade/orderinfo.sync.yaml:16`.
    pub buyer_open_id: Option<String>,
    /// The field `buyer_user_id`: a text.
    ///
    /// On the wire `buyer_user_id`. Source: `spec/trade/orderinfo.sync.yaml:17`.
    pub buyer_user_id: Option<String>,
    /// The field `out_trade_no`: a text.
    ///
    /// On the wire `out_trade_no`. Source: `spec/trade/orderinfo.sync.yaml:18`.
    pub out_trade_no: Option<String>,
    /// The field `trade_no`: a text.
    ///
    /// On the wire `trade_no`. Source: `spec/trade/orderinfo.sync.yaml:19`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
