//! `alipay.open.agent.signstatus.query` · 查询商户某个产品的签约状态
//!
//! Query whether a merchant has signed given products, for ISVs signing on its behalf.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/signstatus/query`. Described in
//! `spec/open_agent/signstatus.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.agent.signstatus.query` (查询商户某个产品的签约状态).
///
/// Query whether a merchant has signed given products, for ISVs signing on its behalf.
///
/// ```
/// use alipay::open_agent::SignstatusQuery;
///
/// let request = SignstatusQuery::new()
///     .pid("支付宝账号：2088000000000001或手机号：13800000000或邮箱：123@xxx.com")
///     .product_codes(["I1011000100000000001"]);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`pid`](Self::pid) | required |
/// | [`product_codes`](Self::product_codes) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/signstatus/query`. Described in
/// `spec/open_agent/signstatus.query.yaml`.
/// Returns [`SignstatusQueryResponse`], or an error with a [`SignstatusQueryErrorCode`].
#[doc(alias = "alipay.open.agent.signstatus.query")]
#[doc(alias = "/v3/alipay/open/agent/signstatus/query")]
#[doc(alias = "查询商户某个产品的签约状态")]
#[doc(alias = "商户")]
#[doc(alias = "签约")]
#[must_use]
#[non_exhaustive]
pub struct SignstatusQuery {
    /// Merchant account: Alipay pid (2088…) or login email or mobile number.
    ///
    /// Required. Example: `支付宝账号：2088000000000001或手机号：13800000000或邮箱：123@xxx.com`.
    pub pid: String,
    /// Codes of the products to look up; see the linked page for supported ones.
    ///
    /// Required. Example: `I1011000100000000001`.
    pub product_codes: Vec<String>,
}

impl SignstatusQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = pid.into();
        self
    }

    /// Sets [`product_codes`](Self::product_codes).
    #[inline]
    pub fn product_codes(
        mut self,
        product_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.product_codes = product_codes.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `alipay.open.agent.signstatus.query` (查询商户某个产品的签约状态).
#[non_exhaustive]
pub struct SignstatusQueryResponse {
    /// Sign-up state of each product queried.
    pub sign_status_list: Vec<ProductSignStatusInfo>,
}

/// Sign-up state of one product of the merchant.
#[non_exhaustive]
pub struct ProductSignStatusInfo {
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
    /// `none|valid|restrictValid|audit|waitConfirm|auditReject|invalid|restrictInvalid`.
    pub status: Option<record::Choice<ProductSignStatusInfoStatus>>,
}

/// The values of the platform's type `ProductSignStatusInfoStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ProductSignStatusInfoStatus {
    /// `none`: Not signed (未签约).
    None,
    /// `valid`: In effect (已生效).
    Valid,
    /// `restrictValid`: In effect, restricted for incomplete documents (受限生效).
    RestrictValid,
    /// `audit`: A contract is under review (审核中).
    Audit,
    /// `waitConfirm`: Approved, awaiting the merchant's confirmation (待商户确认协议).
    WaitConfirm,
    /// `auditReject`: Review rejected (审核未通过).
    AuditReject,
    /// `invalid`: Contract expired; may be signed again (合约失效).
    Invalid,
    /// `restrictInvalid`: Restricted contract no longer valid (受限失效).
    RestrictInvalid,
}

record::enumeration!(
    ProductSignStatusInfoStatus, "none" None, "valid" Valid, "restrictValid"
    RestrictValid, "audit" Audit, "waitConfirm" WaitConfirm, "auditReject" AuditReject,
    "invalid" Invalid, "restrictInvalid" RestrictInvalid
);

/// The error codes of `alipay.open.agent.signstatus.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SignstatusQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `QUERY_SIGN_STATUS_AUTH_NOT_MATCH`: The authorization belongs to another merchant.
    ///
    /// Match the app authorization token and the merchant queried.
    QuerySignStatusAuthNotMatch,
    /// `QUERY_SIGN_STATUS_NOT_AUTH`: The caller is not authorized to query other merchants.
    ///
    /// Let the merchant authorize the app, then call on its behalf.
    QuerySignStatusNotAuth,
    /// `MERCHANT_IS_NOT_EXIST`: The merchant's Alipay account does not exist.
    ///
    /// Check that the account exists and is valid.
    MerchantIsNotExist,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    SignstatusQueryErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "QUERY_SIGN_STATUS_AUTH_NOT_MATCH" QuerySignStatusAuthNotMatch,
    "QUERY_SIGN_STATUS_NOT_AUTH" QuerySignStatusNotAuth, "MERCHANT_IS_NOT_EXIST"
    MerchantIsNotExist, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for SignstatusQuery {}

impl record::Request for SignstatusQuery {
    type Response = SignstatusQueryResponse;
    type ErrorCode = SignstatusQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.agent.signstatus.query",
        title: "查询商户某个产品的签约状态",
        file: "spec/open_agent/signstatus.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/agent/signstatus/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &SIGNSTATUS_QUERY,
        response: &SIGNSTATUS_QUERY_RESPONSE,
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
    SignstatusQuery, SIGNSTATUS_QUERY, 0 pid String::new(), 1 product_codes Vec::new()
);

record::record!(
    SignstatusQueryResponse, SIGNSTATUS_QUERY_RESPONSE, 0 sign_status_list Vec::new()
);

record::record!(
    ProductSignStatusInfo, PRODUCT_SIGN_STATUS_INFO, 0 product_code None, 1 product_name
    None, 2 status None
);

static SIGNSTATUS_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignstatusQuery",
    file: "spec/open_agent/signstatus.query.yaml",
    rows: &[
        schema::Row::Limited(
            "pid",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "product_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[11, 14, 16, 19],
};

static SIGNSTATUS_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignstatusQueryResponse",
    file: "spec/open_agent/signstatus.query.yaml",
    rows: &[
        schema::Row::Plain(
            "sign_status_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PRODUCT_SIGN_STATUS_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static PRODUCT_SIGN_STATUS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ProductSignStatusInfo",
    file: "spec/open_agent/signstatus.query.yaml",
    rows: &[
        schema::Row::Text("product_code"),
        schema::Row::Text("product_name"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
