//! `zhima.merchant.subsidiaries.close` · 关闭子商户信息工单
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/merchant/subsidiaries/close`. Described in
//! `spec/zhima_merchant/subsidiaries.close.yaml`.

use crate::{record, schema};

static SUBSIDIARIES_CLOSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubsidiariesClose",
    file: "spec/zhima_merchant/subsidiaries.close.yaml",
    fields: &[schema::FieldDef::text("order_no", 9)],
    rules: &[],
};

static SUBSIDIARIES_CLOSE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubsidiariesCloseResponse",
    file: "spec/zhima_merchant/subsidiaries.close.yaml",
    fields: &[
        schema::FieldDef::text("biz_error_code", 12),
        schema::FieldDef::text("biz_error_message", 13),
        schema::FieldDef::text("order_memo", 14),
        schema::FieldDef::text("order_no", 15),
        schema::FieldDef::text("order_status", 16),
    ],
    rules: &[],
};

/// A request of `zhima.merchant.subsidiaries.close` (关闭子商户信息工单).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/merchant/subsidiaries/close`. Described in
/// `spec/zhima_merchant/subsidiaries.close.yaml`.
/// Answered by [`SubsidiariesCloseResponse`], or by an error with a [`SubsidiariesCloseErrorCode`].
#[doc(alias = "zhima.merchant.subsidiaries.close")]
#[doc(alias = "关闭子商户信息工单")]
#[must_use]
#[non_exhaustive]
pub struct SubsidiariesClose {
    /// On the wire `order_no`, a text. Source: `spec/zhima_merchant/subsidiaries.close.yaml:9`.
    pub order_no: Option<String>,
}

impl SubsidiariesClose {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { order_no: None }
    }

    /// Sets [`order_no`](Self::order_no).
    #[inline]
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = Some(order_no.into());
        self
    }
}

impl record::Record for SubsidiariesClose {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUBSIDIARIES_CLOSE
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

impl Default for SubsidiariesClose {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SubsidiariesClose {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubsidiariesClose {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubsidiariesClose {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for SubsidiariesClose {}

impl record::Request for SubsidiariesClose {
    type Response = SubsidiariesCloseResponse;
    type ErrorCode = SubsidiariesCloseErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.merchant.subsidiaries.close",
        title: "关闭子商户信息工单",
        file: "spec/zhima_merchant/subsidiaries.close.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/zhima/merchant/subsidiaries/close",
        }),
        idempotency: schema::Idempotency::Never,
        request: &SUBSIDIARIES_CLOSE,
        response: &SUBSIDIARIES_CLOSE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `zhima.merchant.subsidiaries.close` (关闭子商户信息工单).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct SubsidiariesCloseResponse {
    /// On the wire `biz_error_code`, a text. Source: `spec/zhima_merchant/subsidiaries.close.yaml:12`.
    pub biz_error_code: Option<String>,
    /// On the wire `biz_error_message`, a text. Source: `spec/zhima_merchant/subsidiaries.close.yaml:13`.
    pub biz_error_message: Option<String>,
    /// On the wire `order_memo`, a text. Source: `spec/zhima_merchant/subsidiaries.close.yaml:14`.
    pub order_memo: Option<String>,
    /// On the wire `order_no`, a text. Source: `spec/zhima_merchant/subsidiaries.close.yaml:15`.
    pub order_no: Option<String>,
    /// On the wire `order_status`, a text. Source: `spec/zhima_merchant/subsidiaries.close.yaml:16`.
    pub order_status: Option<String>,
}

impl record::Record for SubsidiariesCloseResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUBSIDIARIES_CLOSE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_error_code),
            1 => Some(&self.biz_error_message),
            2 => Some(&self.order_memo),
            3 => Some(&self.order_no),
            4 => Some(&self.order_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_error_code),
            1 => Some(&mut self.biz_error_message),
            2 => Some(&mut self.order_memo),
            3 => Some(&mut self.order_no),
            4 => Some(&mut self.order_status),
            _ => None,
        }
    }
}

impl Default for SubsidiariesCloseResponse {
    #[inline]
    fn default() -> Self {
        Self {
            biz_error_code: None,
            biz_error_message: None,
            order_memo: None,
            order_no: None,
            order_status: None,
        }
    }
}

impl Clone for SubsidiariesCloseResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubsidiariesCloseResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubsidiariesCloseResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.merchant.subsidiaries.close`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubsidiariesCloseErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/zhima_merchant/subsidiaries.close.yaml:19`.
    SystemError,
    /// On the wire `BIZ_FAIL`. Source: `spec/zhima_merchant/subsidiaries.close.yaml:20`.
    BizFail,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zhima_merchant/subsidiaries.close.yaml:21`.
    InvalidParameter,
    /// On the wire `DATA_UPDATE_ERROR`. Source: `spec/zhima_merchant/subsidiaries.close.yaml:22`.
    DataUpdateError,
    /// On the wire `PROCESS_CANCEL_ERROR`. Source: `spec/zhima_merchant/subsidiaries.close.yaml:23`.
    ProcessCancelError,
    /// On the wire `NO_AUTHORITY_HANDLE_DISSENT`. Source: `spec/zhima_merchant/subsidiaries.close.yaml:24`.
    NoAuthorityHandleDissent,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for SubsidiariesCloseErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_FAIL", Self::BizFail),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("DATA_UPDATE_ERROR", Self::DataUpdateError),
        ("PROCESS_CANCEL_ERROR", Self::ProcessCancelError),
        ("NO_AUTHORITY_HANDLE_DISSENT", Self::NoAuthorityHandleDissent),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for SubsidiariesCloseErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
