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
/// Returns [`HuabeiAuthOrderQueryResponse`], or an error with a [`HuabeiAuthOrderQueryErrorCode`].
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
    /// Required in some cases. Example: `2018081010020817070009689955`.
    pub auth_opt_id: Option<String>,
    /// Alipay user id of the buyer; needed together with the request number.
    ///
    /// 买家在支付宝的用户id; required in some cases. Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// Alipay open id of the buyer.
    ///
    /// 买家在支付宝的用户id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Request number of the freeze or unfreeze; alone, for orders since 2019-02-15.
    ///
    /// Required in some cases. Example: `8077735255938032`.
    pub out_request_no: Option<String>,
}

impl HuabeiAuthOrderQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.pcredit.huabei.auth.order.query` (花呗先享订单查询接口).
#[non_exhaustive]
pub struct HuabeiAuthOrderQueryResponse {
    /// Alipay's unique number of the user's agreement.
    ///
    /// Example: `20185513447859192007`.
    pub agreement_no: Option<String>,
    /// Alipay user id of the user.
    ///
    /// 支付宝用户userId. Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// Alipay's id of the freeze or unfreeze.
    ///
    /// Example: `2018081010020817070009689955`.
    pub auth_opt_id: Option<String>,
    /// When the operation was completed.
    ///
    /// 业务操作完成时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2018-09-15 11:23:04`.
    pub gmt_trans: Option<record::DateTime>,
    /// User, by open id.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Short description of the merchant's order, such as a goods name.
    ///
    /// 商户业务订单的简单描述; at most 100 characters. Example: `饿了么花呗先享超级会员续费冻结`.
    pub order_title: Option<String>,
    /// Merchant's request number of this operation.
    ///
    /// 商户本次操作的请求流水号. Example: `8077735255938032`.
    pub out_request_no: Option<String>,
    /// User's fund balance after this operation, in yuan; not for reconciliation.
    ///
    /// An amount of money as a decimal number; at most 2 decimals. Example: `200.00`.
    pub rest_freeze_amount: Option<record::Amount>,
    /// Alipay user id of the merchant.
    ///
    /// 商户的支付宝用户id. Example: `2088000000000001`.
    pub seller_id: Option<String>,
    /// Amount frozen or unfrozen.
    ///
    /// 冻结或者解冻金额. Example: `操作金额`.
    pub trans_amount: Option<String>,
    /// Status of the operation.
    ///
    /// 业务操作状态. Example: `Y`.
    pub trans_status: Option<record::Choice<HuabeiAuthOrderQueryResponseTransStatus>>,
    /// Kind of operation.
    ///
    /// 操作类型. Example: `FREEZE`.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HuabeiAuthOrderQueryResponseTransStatus {
    /// `Y`: Succeeded.
    Y,
    /// `N`: Failed.
    N,
    /// `I`: In progress.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HuabeiAuthOrderQueryResponseTransType {
    /// `FREEZE`: Freeze.
    Freeze,
    /// `UNFREEZE`: Unfreeze.
    Unfreeze,
    /// `PAY`: Payment.
    Pay,
    /// `SETTLE`: Settlement.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HuabeiAuthOrderQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `ORDER_NOT_EXIST`: The order does not exist.
    ///
    /// Check the number; query again before treating a transfer as failed.
    OrderNotExist,
    /// `CALL_LIMITED`: The calls are limited.
    ///
    /// Wait, then call again. The same call may succeed later.
    CallLimited,
    /// `UNSUPPORT_OPERATION`.
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
