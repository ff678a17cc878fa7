//! `alipay.open.invite.order.query` · 查询签约申请单状态
//!
//! Query the state of product applications created by a sign-up invitation.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/invite/order/query`. Described in
//! `spec/open_invite/order.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.invite.order.query` (查询签约申请单状态).
///
/// Query the state of product applications created by a sign-up invitation.
///
/// ```
/// use alipay::open_invite::OrderQuery;
///
/// let request = OrderQuery::new()
///     .isv_biz_id("2017110616474516400082883");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`alipay_logon_id`](Self::alipay_logon_id) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/invite/order/query`. Described in
/// `spec/open_invite/order.query.yaml`.
/// Returns [`OrderQueryResponse`], or an error with a [`OrderQueryErrorCode`].
#[doc(alias = "alipay.open.invite.order.query")]
#[doc(alias = "/v3/alipay/open/invite/order/query")]
#[doc(alias = "查询签约申请单状态")]
#[doc(alias = "签约")]
#[must_use]
#[non_exhaustive]
pub struct OrderQuery {
    /// Document number in the ISV's own system.
    ///
    /// Isv业务系统单据编号. Example: `2017110616474516400082883`.
    pub isv_biz_id: Option<String>,
    /// Merchant's Alipay account; required if it was passed to `alipay.open.invite.order.create`.
    ///
    /// 商家的支付宝账号; required in some cases. Example: `user@example.com`.
    pub alipay_logon_id: Option<String>,
}

impl OrderQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`isv_biz_id`](Self::isv_biz_id).
    #[inline]
    pub fn isv_biz_id(mut self, isv_biz_id: impl Into<String>) -> Self {
        self.isv_biz_id = Some(isv_biz_id.into());
        self
    }

    /// Sets [`alipay_logon_id`](Self::alipay_logon_id).
    #[inline]
    pub fn alipay_logon_id(mut self, alipay_logon_id: impl Into<String>) -> Self {
        self.alipay_logon_id = Some(alipay_logon_id.into());
        self
    }
}

/// The response of `alipay.open.invite.order.query` (查询签约申请单状态).
#[non_exhaustive]
pub struct OrderQueryResponse {
    /// Alipay user id of the merchant, starting with 2088\.
    ///
    /// Example: `2088000000000001`.
    pub merchant_pid: Option<String>,
    /// Sign-up state of each product.
    ///
    /// 产品签约状态对象.
    pub sign_status_list: Vec<ProductInviteStatusInfo>,
}

/// Sign-up state of one product of an invitation.
#[non_exhaustive]
pub struct ProductInviteStatusInfo {
    /// Product code.
    ///
    /// 产品编码. Example: `FACE_TO_FACE_PAYMENT`.
    pub product_code: Option<String>,
    /// Product name.
    ///
    /// 产品名称. Example: `当面付收单`.
    pub product_name: Option<String>,
    /// Sign-up state of the product.
    ///
    /// Other values may be added. Example:
    /// `NONE|MERCHANT_AUDITING|MERCHANT_CONFIRM_SUCCESS|MERCHANT_APPLY_ORDER_CANCELED`.
    pub status: Option<record::Choice<ProductInviteStatusInfoStatus>>,
}

/// The values of the platform's type `ProductInviteStatusInfoStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ProductInviteStatusInfoStatus {
    /// `NONE`: Not signed (未签约).
    None,
    /// `MERCHANT_AUDITING`: A contract is under review (审核中).
    MerchantAuditing,
    /// `MERCHANT_CONFIRM_SUCCESS`: Contract in effect (已生效).
    MerchantConfirmSuccess,
    /// `MERCHANT_APPLY_ORDER_CANCELED`: Review rejected (审核未通过).
    MerchantApplyOrderCanceled,
}

record::enumeration!(
    ProductInviteStatusInfoStatus, "NONE" None, "MERCHANT_AUDITING" MerchantAuditing,
    "MERCHANT_CONFIRM_SUCCESS" MerchantConfirmSuccess, "MERCHANT_APPLY_ORDER_CANCELED"
    MerchantApplyOrderCanceled
);

/// The error codes of `alipay.open.invite.order.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrderQueryErrorCode {
    /// `INVALID_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParams,
    /// `INVITE_ISV_BIZ_ID_INVALID`.
    InviteIsvBizIdInvalid,
    /// `INVITE_ISV_BIZ_ID_NOT_EXIST`.
    InviteIsvBizIdNotExist,
    /// `MERCHANT_LOGON_ID_NOT_MATCH`.
    MerchantLogonIdNotMatch,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    OrderQueryErrorCode, "INVALID_PARAMS" InvalidParams, "INVITE_ISV_BIZ_ID_INVALID"
    InviteIsvBizIdInvalid, "INVITE_ISV_BIZ_ID_NOT_EXIST" InviteIsvBizIdNotExist,
    "MERCHANT_LOGON_ID_NOT_MATCH" MerchantLogonIdNotMatch, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for OrderQuery {}

impl record::Request for OrderQuery {
    type Response = OrderQueryResponse;
    type ErrorCode = OrderQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.invite.order.query",
        title: "查询签约申请单状态",
        file: "spec/open_invite/order.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/invite/order/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ORDER_QUERY,
        response: &ORDER_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(OrderQuery, ORDER_QUERY, 0 isv_biz_id None, 1 alipay_logon_id None);

record::record!(
    OrderQueryResponse, ORDER_QUERY_RESPONSE, 0 merchant_pid None, 1 sign_status_list
    Vec::new()
);

record::record!(
    ProductInviteStatusInfo, PRODUCT_INVITE_STATUS_INFO, 0 product_code None, 1
    product_name None, 2 status None
);

static ORDER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderQuery",
    file: "spec/open_invite/order.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "isv_biz_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "alipay_logon_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 17],
};

static ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderQueryResponse",
    file: "spec/open_invite/order.query.yaml",
    rows: &[
        schema::Row::Text("merchant_pid"),
        schema::Row::Plain(
            "sign_status_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PRODUCT_INVITE_STATUS_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static PRODUCT_INVITE_STATUS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ProductInviteStatusInfo",
    file: "spec/open_invite/order.query.yaml",
    rows: &[
        schema::Row::Text("product_code"),
        schema::Row::Text("product_name"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
