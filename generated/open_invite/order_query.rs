//! `alipay.open.invite.order.query` · 查询签约申请单状态
//!
//! Query the state of product applications created by a sign-up invitation.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/invite/order/query`. Described in
//! `spec/open_invite/order.query.yaml`.

use crate::{record, schema};

static ORDER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderQuery",
    file: "spec/open_invite/order.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("isv_biz_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("alipay_logon_id", 17)
        },
    ],
    rules: &[],
};

static ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderQueryResponse",
    file: "spec/open_invite/order.query.yaml",
    fields: &[
        schema::FieldDef::text("merchant_pid", 25),
        schema::FieldDef::new(
            "sign_status_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PRODUCT_INVITE_STATUS_INFO),
                    limits: &[],
                },
            ),
            29,
        ),
    ],
    rules: &[],
};

static PRODUCT_INVITE_STATUS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ProductInviteStatusInfo",
    file: "spec/open_invite/order.query.yaml",
    fields: &[
        schema::FieldDef::text("product_code", 35),
        schema::FieldDef::text("product_name", 36),
        schema::FieldDef::text("status", 37),
    ],
    rules: &[],
};

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
        Self {
            isv_biz_id: None,
            alipay_logon_id: None,
        }
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

impl record::Record for OrderQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.isv_biz_id),
            1 => Some(&self.alipay_logon_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.isv_biz_id),
            1 => Some(&mut self.alipay_logon_id),
            _ => None,
        }
    }
}

impl Default for OrderQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for OrderQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.merchant_pid),
            1 => Some(&self.sign_status_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.merchant_pid),
            1 => Some(&mut self.sign_status_list),
            _ => None,
        }
    }
}

impl Default for OrderQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            merchant_pid: None,
            sign_status_list: Vec::new(),
        }
    }
}

impl Clone for OrderQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for ProductInviteStatusInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PRODUCT_INVITE_STATUS_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.product_code),
            1 => Some(&self.product_name),
            2 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.product_code),
            1 => Some(&mut self.product_name),
            2 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for ProductInviteStatusInfo {
    #[inline]
    fn default() -> Self {
        Self {
            product_code: None,
            product_name: None,
            status: None,
        }
    }
}

impl Clone for ProductInviteStatusInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ProductInviteStatusInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ProductInviteStatusInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ProductInviteStatusInfoStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for ProductInviteStatusInfoStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NONE", Self::None),
        ("MERCHANT_AUDITING", Self::MerchantAuditing),
        ("MERCHANT_CONFIRM_SUCCESS", Self::MerchantConfirmSuccess),
        ("MERCHANT_APPLY_ORDER_CANCELED", Self::MerchantApplyOrderCanceled),
    ];
}

impl std::fmt::Debug for ProductInviteStatusInfoStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.invite.order.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for OrderQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMS", Self::InvalidParams),
        ("INVITE_ISV_BIZ_ID_INVALID", Self::InviteIsvBizIdInvalid),
        ("INVITE_ISV_BIZ_ID_NOT_EXIST", Self::InviteIsvBizIdNotExist),
        ("MERCHANT_LOGON_ID_NOT_MATCH", Self::MerchantLogonIdNotMatch),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for OrderQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
