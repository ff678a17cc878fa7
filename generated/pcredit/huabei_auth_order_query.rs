//! `alipay.pcredit.huabei.auth.order.query` · 花呗先享订单查询接口
//!
//! Query a Huabei freeze or unfreeze order.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/pcredit/huabei/auth/order/query`. Described
//! in `spec/pcredit/huabei.auth.order.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `HuabeiAuthOrderQueryResponseTransStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum HuabeiAuthOrderQueryResponseTransStatus {
    /// `Y`: Succeeded.
    Y,
    /// `N`: Failed.
    N,
    /// `I`: In progress.
    I,
}

record::enumeration!(HuabeiAuthOrderQueryResponseTransStatus, "Y" Y, "N" N, "I" I);

/// The values of the platform's type `HuabeiAuthOrderQueryResponseTransType`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    HuabeiAuthOrderQueryResponseTransType, "FREEZE" Freeze, "UNFREEZE" Unfreeze, "PAY"
    Pay, "SETTLE" Settle
);

/// The error codes of `alipay.pcredit.huabei.auth.order.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    HuabeiAuthOrderQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "ORDER_NOT_EXIST" OrderNotExist, "CALL_LIMITED" CallLimited,
    "UNSUPPORT_OPERATION" UnsupportOperation
);

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

record::record!(
    HuabeiAuthOrderQuery, HUABEI_AUTH_ORDER_QUERY, 0 auth_opt_id None, 1 alipay_user_id
    None, 2 open_id None, 3 out_request_no None
);

record::record!(
    HuabeiAuthOrderQueryResponse, HUABEI_AUTH_ORDER_QUERY_RESPONSE, 0 agreement_no None,
    1 alipay_user_id None, 2 auth_opt_id None, 3 gmt_trans None, 4 open_id None, 5
    order_title None, 6 out_request_no None, 7 rest_freeze_amount None, 8 seller_id None,
    9 trans_amount None, 10 trans_status None, 11 trans_type None
);

static HUABEI_AUTH_ORDER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthOrderQuery",
    file: "spec/pcredit/huabei.auth.order.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "auth_opt_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "alipay_user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "open_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "out_request_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 17, 23, 28],
};

static HUABEI_AUTH_ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthOrderQueryResponse",
    file: "spec/pcredit/huabei.auth.order.query.yaml",
    rows: &[
        schema::Row::Text("agreement_no"),
        schema::Row::Text("alipay_user_id"),
        schema::Row::Text("auth_opt_id"),
        schema::Row::Text("gmt_trans"),
        schema::Row::Text("open_id"),
        schema::Row::Text("order_title"),
        schema::Row::Text("out_request_no"),
        schema::Row::Text("rest_freeze_amount"),
        schema::Row::Text("seller_id"),
        schema::Row::Text("trans_amount"),
        schema::Row::Text("trans_status"),
        schema::Row::Text("trans_type"),
    ],
    rules: &[],
    lines: &[],
};
