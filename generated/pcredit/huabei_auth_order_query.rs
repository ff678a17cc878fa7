//! `alipay.pcredit.huabei.auth.order.query` · 花呗先享订单查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/pcredit/huabei/auth/order/query`. Described
//! in `spec/pcredit/huabei.auth.order.query.yaml`.

use crate::{record, schema};

static HUABEI_AUTH_ORDER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthOrderQuery",
    file: "spec/pcredit/huabei.auth.order.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("auth_opt_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("alipay_user_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_request_no", 13)
        },
    ],
    rules: &[],
};

static HUABEI_AUTH_ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthOrderQueryResponse",
    file: "spec/pcredit/huabei.auth.order.query.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 16),
        schema::FieldDef::text("alipay_user_id", 17),
        schema::FieldDef::text("auth_opt_id", 18),
        schema::FieldDef::text("gmt_trans", 19),
        schema::FieldDef::text("open_id", 20),
        schema::FieldDef::text("order_title", 21),
        schema::FieldDef::text("out_request_no", 22),
        schema::FieldDef::text("rest_freeze_amount", 23),
        schema::FieldDef::text("seller_id", 24),
        schema::FieldDef::text("trans_amount", 25),
        schema::FieldDef::text("trans_status", 26),
        schema::FieldDef::text("trans_type", 27),
    ],
    rules: &[],
};

/// A request of `alipay.pcredit.huabei.auth.order.query` (花呗先享订单查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/pcredit/huabei/auth/order/query`. Described
/// in `spec/pcredit/huabei.auth.order.query.yaml`.
/// Answered by [`HuabeiAuthOrderQueryResponse`], or by an error with a [`HuabeiAuthOrderQueryErrorCode`].
#[doc(alias = "alipay.pcredit.huabei.auth.order.query")]
#[doc(alias = "花呗先享订单查询接口")]
#[must_use]
#[non_exhaustive]
pub struct HuabeiAuthOrderQuery {
    /// On the wire `auth_opt_id`, a text. Source: `spec/pcredit/huabei.auth.order.query.yaml:10`.
    pub auth_opt_id: Option<String>,
    /// On the wire `alipay_user_id`, a text. Source: `spec/pcredit/huabei.auth.order.query.yaml:11`.
    pub alipay_user_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/pcredit/huabei.auth.order.query.yaml:12`.
    pub open_id: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/pcredit/huabei.auth.order.query.yaml:13`.
    pub out_request_no: Option<String>,
}

impl HuabeiAuthOrderQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            auth_opt_id: None,
            alipay_user_id: None,
            open_id: None,
            out_request_no: None,
        }
    }

    /// Sets [`auth_opt_id`](Self::auth_opt_id).
    #[inline]
    pub fn auth_opt_id(mut self, auth_opt_id: impl Into<String>) -> Self {
        self.auth_opt_id = Some(auth_opt_id.into());
        self
    }

    /// Sets [`alipay_user_id`](Self::alipay_user_id).
    #[inline]
    pub fn alipay_user_id(mut self, alipay_user_id: impl Into<String>) -> Self {
        self.alipay_user_id = Some(alipay_user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }
}

impl record::Record for HuabeiAuthOrderQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &HUABEI_AUTH_ORDER_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.auth_opt_id),
            1 => Some(&self.alipay_user_id),
            2 => Some(&self.open_id),
            3 => Some(&self.out_request_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.auth_opt_id),
            1 => Some(&mut self.alipay_user_id),
            2 => Some(&mut self.open_id),
            3 => Some(&mut self.out_request_no),
            _ => None,
        }
    }
}

impl Default for HuabeiAuthOrderQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for HuabeiAuthOrderQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for HuabeiAuthOrderQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for HuabeiAuthOrderQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for HuabeiAuthOrderQuery {}

impl record::Request for HuabeiAuthOrderQuery {
    type Response = HuabeiAuthOrderQueryResponse;
    type ErrorCode = HuabeiAuthOrderQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.pcredit.huabei.auth.order.query",
        title: "花呗先享订单查询接口",
        file: "spec/pcredit/huabei.auth.order.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/pcredit/huabei/auth/order/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &HUABEI_AUTH_ORDER_QUERY,
        response: &HUABEI_AUTH_ORDER_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.pcredit.huabei.auth.order.query` (花呗先享订单查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct HuabeiAuthOrderQueryResponse {
    /// On the wire `agreement_no`, a text. Source: `spec/pcredit/huabei.auth.order.query.yaml:16`.
    pub agreement_no: Option<String>,
    /// On the wire `alipay_user_id`, a text. Source: `spec/pcredit/huabei.auth.order.query.yaml:17`.
    pub alipay_user_id: Option<String>,
    /// On the wire `auth_opt_id`, a text. Source: `spec/pcredit/huabei.auth.order.query.yaml:18`.
    pub auth_opt_id: Option<String>,
    /// On the wire `gmt_trans`, a text. Source: `spec/pcredit/huabei.auth.order.query.yaml:19`.
    pub gmt_trans: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/pcredit/huabei.auth.order.query.yaml:20`.
    pub open_id: Option<String>,
    /// On the wire `order_title`, a text. Source: `spec/pcredit/huabei.auth.order.query.yaml:21`.
    pub order_title: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/pcredit/huabei.auth.order.query.yaml:22`.
    pub out_request_no: Option<String>,
    /// On the wire `rest_freeze_amount`, a text. Source: `spec/pcredit/huabei.auth.order.query.yaml:23`.
    pub rest_freeze_amount: Option<String>,
    /// On the wire `seller_id`, a text. Source: `spec/pcredit/huabei.auth.order.query.yaml:24`.
    pub seller_id: Option<String>,
    /// On the wire `trans_amount`, a text. Source: `spec/pcredit/huabei.auth.order.query.yaml:25`.
    pub trans_amount: Option<String>,
    /// On the wire `trans_status`, a text. Source: `spec/pcredit/huabei.auth.order.query.yaml:26`.
    pub trans_status: Option<String>,
    /// On the wire `trans_type`, a text. Source: `spec/pcredit/huabei.auth.order.query.yaml:27`.
    pub trans_type: Option<String>,
}

impl record::Record for HuabeiAuthOrderQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &HUABEI_AUTH_ORDER_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.alipay_user_id),
            2 => Some(&self.auth_opt_id),
            3 => Some(&self.gmt_trans),
            4 => Some(&self.open_id),
            5 => Some(&self.order_title),
            6 => Some(&self.out_request_no),
            7 => Some(&self.rest_freeze_amount),
            8 => Some(&self.seller_id),
            9 => Some(&self.trans_amount),
            10 => Some(&self.trans_status),
            11 => Some(&self.trans_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.alipay_user_id),
            2 => Some(&mut self.auth_opt_id),
            3 => Some(&mut self.gmt_trans),
            4 => Some(&mut self.open_id),
            5 => Some(&mut self.order_title),
            6 => Some(&mut self.out_request_no),
            7 => Some(&mut self.rest_freeze_amount),
            8 => Some(&mut self.seller_id),
            9 => Some(&mut self.trans_amount),
            10 => Some(&mut self.trans_status),
            11 => Some(&mut self.trans_type),
            _ => None,
        }
    }
}

impl Default for HuabeiAuthOrderQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_no: None,
            alipay_user_id: None,
            auth_opt_id: None,
            gmt_trans: None,
            open_id: None,
            order_title: None,
            out_request_no: None,
            rest_freeze_amount: None,
            seller_id: None,
            trans_amount: None,
            trans_status: None,
            trans_type: None,
        }
    }
}

impl Clone for HuabeiAuthOrderQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for HuabeiAuthOrderQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for HuabeiAuthOrderQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.pcredit.huabei.auth.order.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HuabeiAuthOrderQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/pcredit/huabei.auth.order.query.yaml:30`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/pcredit/huabei.auth.order.query.yaml:31`.
    InvalidParameter,
    /// On the wire `ORDER_NOT_EXIST`. Source: `spec/pcredit/huabei.auth.order.query.yaml:32`.
    OrderNotExist,
    /// On the wire `CALL_LIMITED`. Source: `spec/pcredit/huabei.auth.order.query.yaml:33`.
    CallLimited,
    /// On the wire `UNSUPPORT_OPERATION`. Source: `spec/pcredit/huabei.auth.order.query.yaml:34`.
    UnsupportOperation,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for HuabeiAuthOrderQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("ORDER_NOT_EXIST", Self::OrderNotExist),
        ("CALL_LIMITED", Self::CallLimited),
        ("UNSUPPORT_OPERATION", Self::UnsupportOperation),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for HuabeiAuthOrderQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
