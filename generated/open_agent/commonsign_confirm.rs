//! `alipay.open.agent.commonsign.confirm` · 代商户签约，提交信息确认接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/commonsign/confirm`. Described in
//! `spec/open_agent/commonsign.confirm.yaml`.

use crate::{record, schema};

static COMMONSIGN_CONFIRM: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommonsignConfirm",
    file: "spec/open_agent/commonsign.confirm.yaml",
    fields: &[schema::FieldDef::text("batch_no", 9)],
    rules: &[],
};

static COMMONSIGN_CONFIRM_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommonsignConfirmResponse",
    file: "spec/open_agent/commonsign.confirm.yaml",
    fields: &[schema::FieldDef::text("order_no", 12)],
    rules: &[],
};

/// A request of `alipay.open.agent.commonsign.confirm` (代商户签约，提交信息确认接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/commonsign/confirm`. Described in
/// `spec/open_agent/commonsign.confirm.yaml`.
/// Answered by [`CommonsignConfirmResponse`], or by an error with a [`CommonsignConfirmErrorCode`].
#[doc(alias = "alipay.open.agent.commonsign.confirm")]
#[doc(alias = "代商户签约，提交信息确认接口")]
#[must_use]
#[non_exhaustive]
pub struct CommonsignConfirm {
    /// On the wire `batch_no`, a text. Source: `spec/open_agent/commonsign.confirm.yaml:9`.
    pub batch_no: Option<String>,
}

impl CommonsignConfirm {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { batch_no: None }
    }

    /// Sets [`batch_no`](Self::batch_no).
    #[inline]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = Some(batch_no.into());
        self
    }
}

impl record::Record for CommonsignConfirm {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COMMONSIGN_CONFIRM
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

impl Default for CommonsignConfirm {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CommonsignConfirm {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CommonsignConfirm {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CommonsignConfirm {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CommonsignConfirm {}

impl record::Request for CommonsignConfirm {
    type Response = CommonsignConfirmResponse;
    type ErrorCode = CommonsignConfirmErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.agent.commonsign.confirm",
        title: "代商户签约，提交信息确认接口",
        file: "spec/open_agent/commonsign.confirm.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/agent/commonsign/confirm",
        }),
        idempotency: schema::Idempotency::Never,
        request: &COMMONSIGN_CONFIRM,
        response: &COMMONSIGN_CONFIRM_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.agent.commonsign.confirm` (代商户签约，提交信息确认接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CommonsignConfirmResponse {
    /// On the wire `order_no`, a text. Source: `spec/open_agent/commonsign.confirm.yaml:12`.
    pub order_no: Option<String>,
}

impl record::Record for CommonsignConfirmResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COMMONSIGN_CONFIRM_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_no),
            _ => None,
        }
    }
}

impl Default for CommonsignConfirmResponse {
    #[inline]
    fn default() -> Self {
        Self { order_no: None }
    }
}

impl Clone for CommonsignConfirmResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CommonsignConfirmResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CommonsignConfirmResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.agent.commonsign.confirm`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommonsignConfirmErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_agent/commonsign.confirm.yaml:15`.
    InvalidParameter,
    /// On the wire `INVALID_BATCH_NO`. Source: `spec/open_agent/commonsign.confirm.yaml:16`.
    InvalidBatchNo,
    /// On the wire `NO_APP_PERMISSION`. Source: `spec/open_agent/commonsign.confirm.yaml:17`.
    NoAppPermission,
    /// On the wire `BATCH_STATUS_IS_FINAL`. Source: `spec/open_agent/commonsign.confirm.yaml:18`.
    BatchStatusIsFinal,
    /// On the wire `BATCH_IS_NOT_EXIST`. Source: `spec/open_agent/commonsign.confirm.yaml:19`.
    BatchIsNotExist,
    /// On the wire `BATCH_IS_EMPTY`. Source: `spec/open_agent/commonsign.confirm.yaml:20`.
    BatchIsEmpty,
    /// On the wire `BUSINESS_LICENSE_NO_EMPTY`. Source: `spec/open_agent/commonsign.confirm.yaml:21`.
    BusinessLicenseNoEmpty,
    /// On the wire `FEERATE_NOT_INTERAVL`. Source: `spec/open_agent/commonsign.confirm.yaml:22`.
    FeerateNotInteravl,
    /// On the wire `BIZ_ERROR`. Source: `spec/open_agent/commonsign.confirm.yaml:23`.
    BizError,
    /// On the wire `OPEN_API_SIGN_PRODUCT_NOT_SUPPORT`. Source: `spec/open_agent/commonsign.confirm.yaml:24`.
    OpenApiSignProductNotSupport,
    /// On the wire `OPEN_API_SIGN_ISV_NOT_IN_WHITELIST`. Source: `spec/open_agent/commonsign.confirm.yaml:25`.
    OpenApiSignIsvNotInWhitelist,
    /// On the wire `UNKNOWN_EXCEPTION`. Source: `spec/open_agent/commonsign.confirm.yaml:26`.
    UnknownException,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_agent/commonsign.confirm.yaml:27`.
    SystemError,
    /// On the wire `MERCHANT_SIGN_PRODUCT_IN_AUDIT`. Source: `spec/open_agent/commonsign.confirm.yaml:28`.
    MerchantSignProductInAudit,
    /// On the wire `ANT_PRODUCT_CONFLICT`. Source: `spec/open_agent/commonsign.confirm.yaml:29`.
    AntProductConflict,
    /// On the wire `NOT_MATCHED_SSU_OR_PS`. Source: `spec/open_agent/commonsign.confirm.yaml:30`.
    NotMatchedSsuOrPs,
    /// On the wire `OPEN_API_SIGN_PRODUCT_NUM_TOO_BIG`. Source: `spec/open_agent/commonsign.confirm.yaml:31`.
    OpenApiSignProductNumTooBig,
    /// On the wire `MERCHANT_INTERFACE_INFO_ERR`. Source: `spec/open_agent/commonsign.confirm.yaml:32`.
    MerchantInterfaceInfoErr,
    /// On the wire `ORDER_TYPE_NULL_ERROR`. Source: `spec/open_agent/commonsign.confirm.yaml:33`.
    OrderTypeNullError,
    /// On the wire `RESTRICT_VALID_ERROR`. Source: `spec/open_agent/commonsign.confirm.yaml:34`.
    RestrictValidError,
    /// On the wire `NEW_LINK_CANNOT_BATCH_SIGN`. Source: `spec/open_agent/commonsign.confirm.yaml:35`.
    NewLinkCannotBatchSign,
    /// On the wire `PRODUCT_CANNOT_MIX_SIGN`. Source: `spec/open_agent/commonsign.confirm.yaml:36`.
    ProductCannotMixSign,
    /// On the wire `PRODUCT_OPEN_FAIL`. Source: `spec/open_agent/commonsign.confirm.yaml:37`.
    ProductOpenFail,
    /// On the wire `PRODUCT_NO_OPENABLE_PERMISSION_SET`. Source: `spec/open_agent/commonsign.confirm.yaml:38`.
    ProductNoOpenablePermissionSet,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CommonsignConfirmErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("INVALID_BATCH_NO", Self::InvalidBatchNo),
        ("NO_APP_PERMISSION", Self::NoAppPermission),
        ("BATCH_STATUS_IS_FINAL", Self::BatchStatusIsFinal),
        ("BATCH_IS_NOT_EXIST", Self::BatchIsNotExist),
        ("BATCH_IS_EMPTY", Self::BatchIsEmpty),
        ("BUSINESS_LICENSE_NO_EMPTY", Self::BusinessLicenseNoEmpty),
        ("FEERATE_NOT_INTERAVL", Self::FeerateNotInteravl),
        ("BIZ_ERROR", Self::BizError),
        ("OPEN_API_SIGN_PRODUCT_NOT_SUPPORT", Self::OpenApiSignProductNotSupport),
        ("OPEN_API_SIGN_ISV_NOT_IN_WHITELIST", Self::OpenApiSignIsvNotInWhitelist),
        ("UNKNOWN_EXCEPTION", Self::UnknownException),
        ("SYSTEM_ERROR", Self::SystemError),
        ("MERCHANT_SIGN_PRODUCT_IN_AUDIT", Self::MerchantSignProductInAudit),
        ("ANT_PRODUCT_CONFLICT", Self::AntProductConflict),
        ("NOT_MATCHED_SSU_OR_PS", Self::NotMatchedSsuOrPs),
        ("OPEN_API_SIGN_PRODUCT_NUM_TOO_BIG", Self::OpenApiSignProductNumTooBig),
        ("MERCHANT_INTERFACE_INFO_ERR", Self::MerchantInterfaceInfoErr),
        ("ORDER_TYPE_NULL_ERROR", Self::OrderTypeNullError),
        ("RESTRICT_VALID_ERROR", Self::RestrictValidError),
        ("NEW_LINK_CANNOT_BATCH_SIGN", Self::NewLinkCannotBatchSign),
        ("PRODUCT_CANNOT_MIX_SIGN", Self::ProductCannotMixSign),
        ("PRODUCT_OPEN_FAIL", Self::ProductOpenFail),
        ("PRODUCT_NO_OPENABLE_PERMISSION_SET", Self::ProductNoOpenablePermissionSet),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CommonsignConfirmErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
