//! `alipay.open.agent.order.query` · 查询申请单状态
//!
//! Query the state of a sign-up application submitted for a merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/agent/order/query`. Described in
//! `spec/open_agent/order.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.agent.order.query` (查询申请单状态).
///
/// Query the state of a sign-up application submitted for a merchant.
///
/// ```
/// use alipay::open_agent::OrderQuery;
///
/// let request = OrderQuery::new()
///     .batch_no("2017110616474516400082883");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`batch_no`](Self::batch_no) | required; at most 25 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/agent/order/query`. Described in
/// `spec/open_agent/order.query.yaml`.
/// Returns [`OrderQueryResponse`], or an error with a [`OrderQueryErrorCode`].
#[doc(alias = "alipay.open.agent.order.query")]
#[doc(alias = "/v3/alipay/open/agent/order/query")]
#[doc(alias = "查询申请单状态")]
#[must_use]
#[non_exhaustive]
pub struct OrderQuery {
    /// Transaction number returned by `alipay.open.agent.create`.
    ///
    /// Required; at most 25 characters (advisory). Example: `2017110616474516400082883`.
    pub batch_no: String,
}

impl OrderQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`batch_no`](Self::batch_no).
    #[inline]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = batch_no.into();
        self
    }
}

/// The response of `alipay.open.agent.order.query` (查询申请单状态).
#[non_exhaustive]
pub struct OrderQueryResponse {
    /// Id of the app created for the merchant; returned only after the merchant's confirmation.
    ///
    /// Example: `2017111108241348`.
    pub agent_app_id: Option<String>,
    /// Link for the merchant to confirm; returned only when the state is `MERCHANT_CONFIRM`.
    ///
    /// Example: `https://openhome.alipay.com/isv/settling/confirm.htm?orderNo=20180627015000000000009202531926`.
    pub confirm_url: Option<String>,
    /// Merchant's pid.
    ///
    /// 商户pid. Example: `390284792319804`.
    pub merchant_pid: Option<String>,
    /// Number of the sign-up order.
    ///
    /// 签约单号. Example: `20211020034000100000027428505085`.
    pub order_no: Option<String>,
    /// State of the application; a merchant who does not confirm within 15 days must be resubmitted.
    ///
    /// 支付宝商户入驻申请单状态. Example: `MERCHANT_INFO_HOLD`.
    pub order_status: Option<record::Choice<OrderQueryResponseOrderStatus>>,
    /// Sign-up state of each product in the application.
    pub product_agent_status_infos: Vec<ProductAgentStatusInfo>,
    /// Reason for rejection; returned only when the review failed.
    ///
    /// 审核失败的拒绝原因. Example: `图片涉黄`.
    pub reject_reason: Option<String>,
    /// Restrictions on the application.
    ///
    /// 受限信息.
    pub restrict_infos: Vec<SignRestrictInfo>,
}

/// Sign-up state of one product in an application.
#[non_exhaustive]
pub struct ProductAgentStatusInfo {
    /// Product code.
    ///
    /// 产品编码. Example: `FACE_TO_FACE_PAYMENT`.
    pub product_code: Option<String>,
    /// Product name.
    ///
    /// 产品名称. Example: `当面付收单`.
    pub product_name: Option<String>,
    /// Reason why the product was rejected.
    ///
    /// 产品被驳回的原因. Example: `请您在签约时上传与账户主体一致的证件。`.
    pub reject_reason: Option<String>,
    /// Sign-up state of the product.
    ///
    /// Other values may be added. Example: `none|valid|restrictValid...`.
    pub status: Option<record::Choice<ProductAgentStatusInfoStatus>>,
}

/// Restriction placed on a product of an application.
#[non_exhaustive]
pub struct SignRestrictInfo {
    /// Product code defined by Alipay.
    ///
    /// 产品码. Example: `I1011000100000000001`.
    pub restrict_product: Option<String>,
    /// Why the product is restricted.
    ///
    /// 受限的原因. Example: `经营资质不符合要求`.
    pub restrict_reason: Option<String>,
    /// Code of the restriction reason.
    ///
    /// 受限原因编码. Example: `001`.
    pub restrict_reason_code: Option<String>,
    /// Restricted version.
    ///
    /// 受限版本. Example: `02`.
    pub restrict_version: Option<record::Choice<SignRestrictInfoRestrictVersion>>,
}

/// The values of the platform's type `ProductAgentStatusInfoStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ProductAgentStatusInfoStatus {
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
    ProductAgentStatusInfoStatus, "none" None, "valid" Valid, "restrictValid"
    RestrictValid, "audit" Audit, "waitConfirm" WaitConfirm, "auditReject" AuditReject,
    "invalid" Invalid, "restrictInvalid" RestrictInvalid
);

/// The values of the platform's type `SignRestrictInfoRestrictVersion`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SignRestrictInfoRestrictVersion {
    /// `02`: Restricted version (受限版).
    V02,
    /// `04`: Express version (极速版).
    V04,
}

record::enumeration!(SignRestrictInfoRestrictVersion, "02" V02, "04" V04);

/// The values of the platform's type `OrderQueryResponseOrderStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrderQueryResponseOrderStatus {
    /// `MERCHANT_INFO_HOLD`: Held after failed checks; correct and resubmit (暂存).
    MerchantInfoHold,
    /// `MERCHANT_AUDITING`: Under manual review (审核中).
    MerchantAuditing,
    /// `MERCHANT_CONFIRM`: Approved, awaiting the contact's confirmation (待商户确认).
    MerchantConfirm,
    /// `MERCHANT_CONFIRM_SUCCESS`: Confirmed by the merchant (商户确认成功).
    MerchantConfirmSuccess,
    /// `MERCHANT_CONFIRM_TIME_OUT`: Merchant did not confirm within 15 days (商户超时未确认).
    MerchantConfirmTimeOut,
    /// `MERCHANT_APPLY_ORDER_CANCELED`: Rejected in review or refused by the merchant (审核失败或商户拒绝).
    MerchantApplyOrderCanceled,
}

record::enumeration!(
    OrderQueryResponseOrderStatus, "MERCHANT_INFO_HOLD" MerchantInfoHold,
    "MERCHANT_AUDITING" MerchantAuditing, "MERCHANT_CONFIRM" MerchantConfirm,
    "MERCHANT_CONFIRM_SUCCESS" MerchantConfirmSuccess, "MERCHANT_CONFIRM_TIME_OUT"
    MerchantConfirmTimeOut, "MERCHANT_APPLY_ORDER_CANCELED" MerchantApplyOrderCanceled
);

/// The error codes of `alipay.open.agent.order.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrderQueryErrorCode {
    /// `INVALID_BATCH_NO`: The batch number is empty or not valid.
    ///
    /// Send the batch number.
    InvalidBatchNo,
    /// `BATCH_IS_NOT_EXIST`: The batch number does not exist.
    ///
    /// Check the batch number.
    BatchIsNotExist,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `NO_APP_PERMISSION`: The batch was created by another app.
    ///
    /// Call with the app that created the batch.
    NoAppPermission,
    /// `BATCH_STATUS_NOT_SUBMIT`: The batch was not submitted.
    ///
    /// Submit the batch first.
    BatchStatusNotSubmit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    OrderQueryErrorCode, "INVALID_BATCH_NO" InvalidBatchNo, "BATCH_IS_NOT_EXIST"
    BatchIsNotExist, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR" SystemError,
    "NO_APP_PERMISSION" NoAppPermission, "BATCH_STATUS_NOT_SUBMIT" BatchStatusNotSubmit
);

impl record::CallRequest for OrderQuery {}

impl record::Request for OrderQuery {
    type Response = OrderQueryResponse;
    type ErrorCode = OrderQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.agent.order.query",
        title: "查询申请单状态",
        file: "spec/open_agent/order.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/agent/order/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ORDER_QUERY,
        response: &ORDER_QUERY_RESPONSE,
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

record::record!(OrderQuery, ORDER_QUERY, 0 batch_no String::new());

record::record!(
    OrderQueryResponse, ORDER_QUERY_RESPONSE, 0 agent_app_id None, 1 confirm_url None, 2
    merchant_pid None, 3 order_no None, 4 order_status None, 5 product_agent_status_infos
    Vec::new(), 6 reject_reason None, 7 restrict_infos Vec::new()
);

record::record!(
    ProductAgentStatusInfo, PRODUCT_AGENT_STATUS_INFO, 0 product_code None, 1
    product_name None, 2 reject_reason None, 3 status None
);

record::record!(
    SignRestrictInfo, SIGN_RESTRICT_INFO, 0 restrict_product None, 1 restrict_reason
    None, 2 restrict_reason_code None, 3 restrict_version None
);

static ORDER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderQuery",
    file: "spec/open_agent/order.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "batch_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Advisory(schema::Limit::MaxLength(25)),
                ],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 15, 16],
};

static ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderQueryResponse",
    file: "spec/open_agent/order.query.yaml",
    rows: &[
        schema::Row::Text("agent_app_id"),
        schema::Row::Text("confirm_url"),
        schema::Row::Text("merchant_pid"),
        schema::Row::Text("order_no"),
        schema::Row::Text("order_status"),
        schema::Row::Plain(
            "product_agent_status_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PRODUCT_AGENT_STATUS_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("reject_reason"),
        schema::Row::Plain(
            "restrict_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SIGN_RESTRICT_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static PRODUCT_AGENT_STATUS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ProductAgentStatusInfo",
    file: "spec/open_agent/order.query.yaml",
    rows: &[
        schema::Row::Text("product_code"),
        schema::Row::Text("product_name"),
        schema::Row::Text("reject_reason"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};

static SIGN_RESTRICT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignRestrictInfo",
    file: "spec/open_agent/order.query.yaml",
    rows: &[
        schema::Row::Text("restrict_product"),
        schema::Row::Text("restrict_reason"),
        schema::Row::Text("restrict_reason_code"),
        schema::Row::Text("restrict_version"),
    ],
    rules: &[],
    lines: &[],
};
