//! `alipay.pcredit.huabei.auth.order.query` · 花呗先享订单查询接口
//!
//! Query a Huabei freeze or unfreeze order.
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
            ..schema::FieldDef::text("auth_opt_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("alipay_user_id", 17)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 23)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_request_no", 28)
        },
    ],
    rules: &[],
};

static HUABEI_AUTH_ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthOrderQueryResponse",
    file: "spec/pcredit/huabei.auth.order.query.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 35),
        schema::FieldDef::text("alipay_user_id", 39),
        schema::FieldDef::text("auth_opt_id", 44),
        schema::FieldDef::text("gmt_trans", 48),
        schema::FieldDef::text("open_id", 53),
        schema::FieldDef::text("order_title", 57),
        schema::FieldDef::text("out_request_no", 63),
        schema::FieldDef::text("rest_freeze_amount", 68),
        schema::FieldDef::text("seller_id", 73),
        schema::FieldDef::text("trans_amount", 78),
        schema::FieldDef::text("trans_status", 79),
        schema::FieldDef::text("trans_type", 88),
    ],
    rules: &[],
};

/// A request of `alipay.pcredit.huabei.auth.order.query` (花呗先享订单查询接口).
///
/// Query a Huabei freeze or unfreeze order.
///
/// ```
/// use alipay::pcredit::HuabeiAuthOrderQuery;
///
/// let request = HuabeiAuthOrderQuery::new()
///     .auth_opt_id("2018081010020817070009689955");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`auth_opt_id`](Self::auth_opt_id) | required in some cases |
/// | [`alipay_user_id`](Self::alipay_user_id) | required in some cases |
/// | [`out_request_no`](Self::out_request_no) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/pcredit/huabei/auth/order/query`. Described
/// in `spec/pcredit/huabei.auth.order.query.yaml`.
/// Answered by [`HuabeiAuthOrderQueryResponse`], or by an error with a [`HuabeiAuthOrderQueryErrorCode`].
#[doc(alias = "alipay.pcredit.huabei.auth.order.query")]
#[doc(alias = "/v3/alipay/pcredit/huabei/auth/order/query")]
#[doc(alias = "花呗先享订单查询接口")]
#[doc(alias = "订单")]
#[doc(alias = "花呗")]
#[must_use]
#[non_exhaustive]
pub struct HuabeiAuthOrderQuery {
    /// Alipay's id of the freeze or unfreeze; needed when querying by it.
    ///
    /// On the wire `auth_opt_id`; required in some cases. Example: `2018081010020817070009689955`. Source:
    /// `spec/pcredit/huabei.auth.order.query.yaml:12`.
    pub auth_opt_id: Option<String>,
    /// Alipay user id of the buyer; needed together with the request number.
    ///
    /// On the wire `alipay_user_id` (买家在支付宝的用户id); required in some cases. Example: `2088000000000001`.
    /// Source: `spec/pcredit/huabei.auth.order.query.yaml:17`.
    pub alipay_user_id: Option<String>,
    /// Alipay open id of the buyer.
    ///
    /// On the wire `open_id` (买家在支付宝的用户id). Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    /// Source: `spec/pcredit/huabei.auth.order.query.yaml:23`.
    pub open_id: Option<String>,
    /// Request number of the freeze or unfreeze; alone, for orders since 2019-02-15.
    ///
    /// On the wire `out_request_no`; required in some cases. Example: `8077735255938032`. Source:
    /// `spec/pcredit/huabei.auth.order.query.yaml:28`.
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.pcredit.huabei.auth.order.query` (花呗先享订单查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct HuabeiAuthOrderQueryResponse {
    /// Alipay's unique number of the user's agreement.
    ///
    /// On the wire `agreement_no`. Example: `20185513447859192007`. Source:
    /// `spec/pcredit/huabei.auth.order.query.yaml:35`.
    pub agreement_no: Option<String>,
    /// Alipay user id of the user.
    ///
    /// On the wire `alipay_user_id` (支付宝用户userId). Example: `2088000000000001`. Source:
    /// `spec/pcredit/huabei.auth.order.query.yaml:39`.
    pub alipay_user_id: Option<String>,
    /// Alipay's id of the freeze or unfreeze.
    ///
    /// On the wire `auth_opt_id`. Example: `2018081010020817070009689955`. Source:
    /// `spec/pcredit/huabei.auth.order.query.yaml:44`.
    pub auth_opt_id: Option<String>,
    /// When the operation was completed.
    ///
    /// On the wire `gmt_trans` (业务操作完成时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2018-09-15 11:23:04`. Source: `spec/pcredit/huabei.auth.order.query.yaml:48`.
    pub gmt_trans: Option<record::DateTime>,
    /// User, by open id.
    ///
    /// On the wire `open_id`. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`. Source:
    /// `spec/pcredit/huabei.auth.order.query.yaml:53`.
    pub open_id: Option<String>,
    /// Short description of the merchant's order, such as a goods name.
    ///
    /// On the wire `order_title` (商户业务订单的简单描述); at most 100 characters. Example:
    /// `饿了么花呗先享超级会员续费冻结`. Source: `spec/pcredit/huabei.auth.order.query.yaml:57`.
    pub order_title: Option<String>,
    /// Merchant's request number of this operation.
    ///
    /// On the wire `out_request_no` (商户本次操作的请求流水号). Example: `8077735255938032`. Source:
    /// `spec/pcredit/huabei.auth.order.query.yaml:63`.
    pub out_request_no: Option<String>,
    /// User's fund balance after this operation, in yuan; not for reconciliation.
    ///
    /// On the wire `rest_freeze_amount`; an amount of money as a decimal number; at most 2 decimals. Example:
    /// `200.00`. Source: `spec/pcredit/huabei.auth.order.query.yaml:68`.
    pub rest_freeze_amount: Option<record::Amount>,
    /// Alipay user id of the merchant.
    ///
    /// On the wire `seller_id` (商户的支付宝用户id). Example: `2088000000000001`. Source:
    /// `spec/pcredit/huabei.auth.order.query.yaml:73`.
    pub seller_id: Option<String>,
    /// Amount frozen or unfrozen.
    ///
    /// On the wire `trans_amount` (冻结或者解冻金额). Example: `操作金额`. Source:
    /// `spec/pcredit/huabei.auth.order.query.yaml:78`.
    pub trans_amount: Option<String>,
    /// Status of the operation.
    ///
    /// On the wire `trans_status` (业务操作状态). Example: `Y`. Source:
    /// `spec/pcredit/huabei.auth.order.query.yaml:79`.
    pub trans_status: Option<record::Choice<HuabeiAuthOrderQueryResponseTransStatus>>,
    /// Kind of operation.
    ///
    /// On the wire `trans_type` (操作类型). Example: `FREEZE`. Source:
    /// `spec/pcredit/huabei.auth.order.query.yaml:88`.
    pub trans_type: Option<record::Choice<HuabeiAuthOrderQueryResponseTransType>>,
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

/// The values of the platform's type `HuabeiAuthOrderQueryResponseTransStatus`.
///
/// Source: `spec/pcredit/huabei.auth.order.query.yaml:83`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HuabeiAuthOrderQueryResponseTransStatus {
    /// Succeeded.
    ///
    /// On the wire `Y`.
    Y,
    /// Failed.
    ///
    /// On the wire `N`.
    N,
    /// In progress.
    ///
    /// On the wire `I`.
    I,
}

impl record::Enumeration for HuabeiAuthOrderQueryResponseTransStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Y", Self::Y),
        ("N", Self::N),
        ("I", Self::I),
    ];
}

impl std::fmt::Debug for HuabeiAuthOrderQueryResponseTransStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `HuabeiAuthOrderQueryResponseTransType`.
///
/// Source: `spec/pcredit/huabei.auth.order.query.yaml:92`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HuabeiAuthOrderQueryResponseTransType {
    /// Freeze.
    ///
    /// On the wire `FREEZE`.
    Freeze,
    /// Unfreeze.
    ///
    /// On the wire `UNFREEZE`.
    Unfreeze,
    /// Payment.
    ///
    /// On the wire `PAY`.
    Pay,
    /// Settlement.
    ///
    /// On the wire `SETTLE`.
    Settle,
}

impl record::Enumeration for HuabeiAuthOrderQueryResponseTransType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("FREEZE", Self::Freeze),
        ("UNFREEZE", Self::Unfreeze),
        ("PAY", Self::Pay),
        ("SETTLE", Self::Settle),
    ];
}

impl std::fmt::Debug for HuabeiAuthOrderQueryResponseTransType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.pcredit.huabei.auth.order.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HuabeiAuthOrderQueryErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/pcredit/huabei.auth.order.query.yaml:100` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/pcredit/huabei.auth.order.query.yaml:101` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// The order does not exist.
    ///
    /// Check the number; query again before treating a transfer as failed.
    ///
    /// On the wire `ORDER_NOT_EXIST`. Source: `spec/pcredit/huabei.auth.order.query.yaml:102` and
    /// `spec/codes.yaml:1819`.
    OrderNotExist,
    /// The calls are limited.
    ///
    /// Wait, then call again.
    ///
    /// On the wire `CALL_LIMITED`; the same call may succeed later. Source:
    /// `spec/pcredit/huabei.auth.order.query.yaml:103` and `spec/codes.yaml:796`.
    CallLimited,
    /// On the wire `UNSUPPORT_OPERATION`. Source: `spec/pcredit/huabei.auth.order.query.yaml:104`.
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
