//! `zhima.merchant.subsidiaries.apply` · 子商户信息添加
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/merchant/subsidiaries/apply`. Described in
//! `spec/zhima_merchant/subsidiaries.apply.yaml`.

use crate::{record, schema};

static SUBSIDIARIES_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubsidiariesApply",
    file: "spec/zhima_merchant/subsidiaries.apply.yaml",
    fields: &[
        schema::FieldDef::text("pid", 9),
        schema::FieldDef::text("service_id", 10),
        schema::FieldDef::text("smid", 11),
        schema::FieldDef::text("sub_merchant_contact_number", 12),
        schema::FieldDef::text("sub_merchant_jump_link", 13),
        schema::FieldDef::text("sub_merchant_logo_url", 14),
        schema::FieldDef::text("sub_merchant_name", 15),
        schema::FieldDef::text("sub_pid", 16),
    ],
    rules: &[],
};

static SUBSIDIARIES_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubsidiariesApplyResponse",
    file: "spec/zhima_merchant/subsidiaries.apply.yaml",
    fields: &[
        schema::FieldDef::text("biz_error_code", 19),
        schema::FieldDef::text("biz_error_message", 20),
        schema::FieldDef::text("order_no", 21),
    ],
    rules: &[],
};

/// A request of `zhima.merchant.subsidiaries.apply` (子商户信息添加).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/merchant/subsidiaries/apply`. Described in
/// `spec/zhima_merchant/subsidiaries.apply.yaml`.
/// Answered by [`SubsidiariesApplyResponse`], or by an error with a [`SubsidiariesApplyErrorCode`].
#[doc(alias = "zhima.merchant.subsidiaries.apply")]
#[doc(alias = "子商户信息添加")]
#[must_use]
#[non_exhaustive]
pub struct SubsidiariesApply {
    /// On the wire `pid`, a text. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:9`.
    pub pid: Option<String>,
    /// On the wire `service_id`, a text. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:10`.
    pub service_id: Option<String>,
    /// On the wire `smid`, a text. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:11`.
    pub smid: Option<String>,
    /// On the wire `sub_merchant_contact_number`, a text. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:12`.
    pub sub_merchant_contact_number: Option<String>,
    /// On the wire `sub_merchant_jump_link`, a text. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:13`.
    pub sub_merchant_jump_link: Option<String>,
    /// On the wire `sub_merchant_logo_url`, a text. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:14`.
    pub sub_merchant_logo_url: Option<String>,
    /// On the wire `sub_merchant_name`, a text. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:15`.
    pub sub_merchant_name: Option<String>,
    /// On the wire `sub_pid`, a text. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:16`.
    pub sub_pid: Option<String>,
}

impl SubsidiariesApply {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            pid: None,
            service_id: None,
            smid: None,
            sub_merchant_contact_number: None,
            sub_merchant_jump_link: None,
            sub_merchant_logo_url: None,
            sub_merchant_name: None,
            sub_pid: None,
        }
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }

    /// Sets [`service_id`](Self::service_id).
    #[inline]
    pub fn service_id(mut self, service_id: impl Into<String>) -> Self {
        self.service_id = Some(service_id.into());
        self
    }

    /// Sets [`smid`](Self::smid).
    #[inline]
    pub fn smid(mut self, smid: impl Into<String>) -> Self {
        self.smid = Some(smid.into());
        self
    }

    /// Sets [`sub_merchant_contact_number`](Self::sub_merchant_contact_number).
    #[inline]
    pub fn sub_merchant_contact_number(
        mut self,
        sub_merchant_contact_number: impl Into<String>,
    ) -> Self {
        self.sub_merchant_contact_number = Some(sub_merchant_contact_number.into());
        self
    }

    /// Sets [`sub_merchant_jump_link`](Self::sub_merchant_jump_link).
    #[inline]
    pub fn sub_merchant_jump_link(
        mut self,
        sub_merchant_jump_link: impl Into<String>,
    ) -> Self {
        self.sub_merchant_jump_link = Some(sub_merchant_jump_link.into());
        self
    }

    /// Sets [`sub_merchant_logo_url`](Self::sub_merchant_logo_url).
    #[inline]
    pub fn sub_merchant_logo_url(
        mut self,
        sub_merchant_logo_url: impl Into<String>,
    ) -> Self {
        self.sub_merchant_logo_url = Some(sub_merchant_logo_url.into());
        self
    }

    /// Sets [`sub_merchant_name`](Self::sub_merchant_name).
    #[inline]
    pub fn sub_merchant_name(mut self, sub_merchant_name: impl Into<String>) -> Self {
        self.sub_merchant_name = Some(sub_merchant_name.into());
        self
    }

    /// Sets [`sub_pid`](Self::sub_pid).
    #[inline]
    pub fn sub_pid(mut self, sub_pid: impl Into<String>) -> Self {
        self.sub_pid = Some(sub_pid.into());
        self
    }
}

impl record::Record for SubsidiariesApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUBSIDIARIES_APPLY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.pid),
            1 => Some(&self.service_id),
            2 => Some(&self.smid),
            3 => Some(&self.sub_merchant_contact_number),
            4 => Some(&self.sub_merchant_jump_link),
            5 => Some(&self.sub_merchant_logo_url),
            6 => Some(&self.sub_merchant_name),
            7 => Some(&self.sub_pid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.pid),
            1 => Some(&mut self.service_id),
            2 => Some(&mut self.smid),
            3 => Some(&mut self.sub_merchant_contact_number),
            4 => Some(&mut self.sub_merchant_jump_link),
            5 => Some(&mut self.sub_merchant_logo_url),
            6 => Some(&mut self.sub_merchant_name),
            7 => Some(&mut self.sub_pid),
            _ => None,
        }
    }
}

impl Default for SubsidiariesApply {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SubsidiariesApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubsidiariesApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubsidiariesApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for SubsidiariesApply {}

impl record::Request for SubsidiariesApply {
    type Response = SubsidiariesApplyResponse;
    type ErrorCode = SubsidiariesApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.merchant.subsidiaries.apply",
        title: "子商户信息添加",
        file: "spec/zhima_merchant/subsidiaries.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/zhima/merchant/subsidiaries/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &SUBSIDIARIES_APPLY,
        response: &SUBSIDIARIES_APPLY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `zhima.merchant.subsidiaries.apply` (子商户信息添加).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct SubsidiariesApplyResponse {
    /// On the wire `biz_error_code`, a text. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:19`.
    pub biz_error_code: Option<String>,
    /// On the wire `biz_error_message`, a text. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:20`.
    pub biz_error_message: Option<String>,
    /// On the wire `order_no`, a text. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:21`.
    pub order_no: Option<String>,
}

impl record::Record for SubsidiariesApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUBSIDIARIES_APPLY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_error_code),
            1 => Some(&self.biz_error_message),
            2 => Some(&self.order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_error_code),
            1 => Some(&mut self.biz_error_message),
            2 => Some(&mut self.order_no),
            _ => None,
        }
    }
}

impl Default for SubsidiariesApplyResponse {
    #[inline]
    fn default() -> Self {
        Self {
            biz_error_code: None,
            biz_error_message: None,
            order_no: None,
        }
    }
}

impl Clone for SubsidiariesApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubsidiariesApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubsidiariesApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.merchant.subsidiaries.apply`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubsidiariesApplyErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/zhima_merchant/subsidiaries.apply.yaml:24`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:25`.
    InvalidParameter,
    /// On the wire `CREDIT_SERVICE_ID_NOT_EXIST`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:26`.
    CreditServiceIdNotExist,
    /// On the wire `SECURITY_RISK_ERROR`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:27`.
    SecurityRiskError,
    /// On the wire `SECURITY_RISK_NOT_PASS`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:28`.
    SecurityRiskNotPass,
    /// On the wire `BIZ_FAIL`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:29`.
    BizFail,
    /// On the wire `PROCESS_DUPLICATION_ERROR`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:30`.
    ProcessDuplicationError,
    /// On the wire `DATA_UPDATE_ERROR`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:31`.
    DataUpdateError,
    /// On the wire `PROCESS_ADD_ERROR`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:32`.
    ProcessAddError,
    /// On the wire `FILE_TYPE_ILLEGAL`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:33`.
    FileTypeIllegal,
    /// On the wire `FILE_VERIFY_WIDTH_HEIGHT_FAIL`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:34`.
    FileVerifyWidthHeightFail,
    /// On the wire `FILE_LOGO_CHECK_FAIL`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:35`.
    FileLogoCheckFail,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for SubsidiariesApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("CREDIT_SERVICE_ID_NOT_EXIST", Self::CreditServiceIdNotExist),
        ("SECURITY_RISK_ERROR", Self::SecurityRiskError),
        ("SECURITY_RISK_NOT_PASS", Self::SecurityRiskNotPass),
        ("BIZ_FAIL", Self::BizFail),
        ("PROCESS_DUPLICATION_ERROR", Self::ProcessDuplicationError),
        ("DATA_UPDATE_ERROR", Self::DataUpdateError),
        ("PROCESS_ADD_ERROR", Self::ProcessAddError),
        ("FILE_TYPE_ILLEGAL", Self::FileTypeIllegal),
        ("FILE_VERIFY_WIDTH_HEIGHT_FAIL", Self::FileVerifyWidthHeightFail),
        ("FILE_LOGO_CHECK_FAIL", Self::FileLogoCheckFail),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for SubsidiariesApplyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
