//! `alipay.open.agent.order.query` · 查询申请单状态
//!
//! Query the state of a sign-up application submitted for a merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/agent/order/query`. Described in
//! `spec/open_agent/order.query.yaml`.

use crate::{record, schema};

static ORDER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderQuery",
    file: "spec/open_agent/order.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 15),
                schema::LimitDef::advisory(schema::Limit::MaxLength(25), 16),
            ],
            ..schema::FieldDef::text("batch_no", 12)
        },
    ],
    rules: &[],
};

static ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderQueryResponse",
    file: "spec/open_agent/order.query.yaml",
    fields: &[
        schema::FieldDef::text("agent_app_id", 21),
        schema::FieldDef::text("confirm_url", 25),
        schema::FieldDef::text("merchant_pid", 29),
        schema::FieldDef::text("order_no", 30),
        schema::FieldDef::text("order_status", 35),
        schema::FieldDef::new(
            "product_agent_status_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PRODUCT_AGENT_STATUS_INFO),
                    limits: &[],
                },
            ),
            47,
        ),
        schema::FieldDef::text("reject_reason", 50),
        schema::FieldDef::new(
            "restrict_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SIGN_RESTRICT_INFO),
                    limits: &[],
                },
            ),
            55,
        ),
    ],
    rules: &[],
};

static PRODUCT_AGENT_STATUS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ProductAgentStatusInfo",
    file: "spec/open_agent/order.query.yaml",
    fields: &[
        schema::FieldDef::text("product_code", 61),
        schema::FieldDef::text("product_name", 62),
        schema::FieldDef::text("reject_reason", 63),
        schema::FieldDef::text("status", 68),
    ],
    rules: &[],
};

static SIGN_RESTRICT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignRestrictInfo",
    file: "spec/open_agent/order.query.yaml",
    fields: &[
        schema::FieldDef::text("restrict_product", 86),
        schema::FieldDef::text("restrict_reason", 91),
        schema::FieldDef::text("restrict_reason_code", 92),
        schema::FieldDef::text("restrict_version", 93),
    ],
    rules: &[],
};

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
        Self { batch_no: String::new() }
    }

    /// Sets [`batch_no`](Self::batch_no).
    #[inline]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = batch_no.into();
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
            0 => Some(&self.batch_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.batch_no),
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

impl record::Record for OrderQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agent_app_id),
            1 => Some(&self.confirm_url),
            2 => Some(&self.merchant_pid),
            3 => Some(&self.order_no),
            4 => Some(&self.order_status),
            5 => Some(&self.product_agent_status_infos),
            6 => Some(&self.reject_reason),
            7 => Some(&self.restrict_infos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agent_app_id),
            1 => Some(&mut self.confirm_url),
            2 => Some(&mut self.merchant_pid),
            3 => Some(&mut self.order_no),
            4 => Some(&mut self.order_status),
            5 => Some(&mut self.product_agent_status_infos),
            6 => Some(&mut self.reject_reason),
            7 => Some(&mut self.restrict_infos),
            _ => None,
        }
    }
}

impl Default for OrderQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agent_app_id: None,
            confirm_url: None,
            merchant_pid: None,
            order_no: None,
            order_status: None,
            product_agent_status_infos: Vec::new(),
            reject_reason: None,
            restrict_infos: Vec::new(),
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

impl record::Record for ProductAgentStatusInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PRODUCT_AGENT_STATUS_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.product_code),
            1 => Some(&self.product_name),
            2 => Some(&self.reject_reason),
            3 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.product_code),
            1 => Some(&mut self.product_name),
            2 => Some(&mut self.reject_reason),
            3 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for ProductAgentStatusInfo {
    #[inline]
    fn default() -> Self {
        Self {
            product_code: None,
            product_name: None,
            reject_reason: None,
            status: None,
        }
    }
}

impl Clone for ProductAgentStatusInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ProductAgentStatusInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ProductAgentStatusInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for SignRestrictInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGN_RESTRICT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.restrict_product),
            1 => Some(&self.restrict_reason),
            2 => Some(&self.restrict_reason_code),
            3 => Some(&self.restrict_version),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.restrict_product),
            1 => Some(&mut self.restrict_reason),
            2 => Some(&mut self.restrict_reason_code),
            3 => Some(&mut self.restrict_version),
            _ => None,
        }
    }
}

impl Default for SignRestrictInfo {
    #[inline]
    fn default() -> Self {
        Self {
            restrict_product: None,
            restrict_reason: None,
            restrict_reason_code: None,
            restrict_version: None,
        }
    }
}

impl Clone for SignRestrictInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignRestrictInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignRestrictInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ProductAgentStatusInfoStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for ProductAgentStatusInfoStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("none", Self::None),
        ("valid", Self::Valid),
        ("restrictValid", Self::RestrictValid),
        ("audit", Self::Audit),
        ("waitConfirm", Self::WaitConfirm),
        ("auditReject", Self::AuditReject),
        ("invalid", Self::Invalid),
        ("restrictInvalid", Self::RestrictInvalid),
    ];
}

impl std::fmt::Debug for ProductAgentStatusInfoStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SignRestrictInfoRestrictVersion`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignRestrictInfoRestrictVersion {
    /// `02`: Restricted version (受限版).
    V02,
    /// `04`: Express version (极速版).
    V04,
}

impl record::Enumeration for SignRestrictInfoRestrictVersion {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("02", Self::V02),
        ("04", Self::V04),
    ];
}

impl std::fmt::Debug for SignRestrictInfoRestrictVersion {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `OrderQueryResponseOrderStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for OrderQueryResponseOrderStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("MERCHANT_INFO_HOLD", Self::MerchantInfoHold),
        ("MERCHANT_AUDITING", Self::MerchantAuditing),
        ("MERCHANT_CONFIRM", Self::MerchantConfirm),
        ("MERCHANT_CONFIRM_SUCCESS", Self::MerchantConfirmSuccess),
        ("MERCHANT_CONFIRM_TIME_OUT", Self::MerchantConfirmTimeOut),
        ("MERCHANT_APPLY_ORDER_CANCELED", Self::MerchantApplyOrderCanceled),
    ];
}

impl std::fmt::Debug for OrderQueryResponseOrderStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.agent.order.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for OrderQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_BATCH_NO", Self::InvalidBatchNo),
        ("BATCH_IS_NOT_EXIST", Self::BatchIsNotExist),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("NO_APP_PERMISSION", Self::NoAppPermission),
        ("BATCH_STATUS_NOT_SUBMIT", Self::BatchStatusNotSubmit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for OrderQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
