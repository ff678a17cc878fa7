//! `zhima.merchant.subsidiaries.close` · 关闭子商户信息工单
//!
//! Close the work order of a sub-merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/merchant/subsidiaries/close`. Described in
//! `spec/zhima_merchant/subsidiaries.close.yaml`.

use crate::{record, schema};

static SUBSIDIARIES_CLOSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubsidiariesClose",
    file: "spec/zhima_merchant/subsidiaries.close.yaml",
    fields: &[schema::FieldDef::text("order_no", 11)],
    rules: &[],
};

static SUBSIDIARIES_CLOSE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubsidiariesCloseResponse",
    file: "spec/zhima_merchant/subsidiaries.close.yaml",
    fields: &[
        schema::FieldDef::text("biz_error_code", 14),
        schema::FieldDef::text("biz_error_message", 15),
        schema::FieldDef::text("order_memo", 16),
        schema::FieldDef::text("order_no", 17),
        schema::FieldDef::text("order_status", 18),
    ],
    rules: &[],
};

/// A request of `zhima.merchant.subsidiaries.close` (关闭子商户信息工单).
///
/// Close the work order of a sub-merchant.
///
/// ```
/// use alipay::zhima_merchant::SubsidiariesClose;
///
/// let request = SubsidiariesClose::new()
///     .order_no("100010");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/merchant/subsidiaries/close`. Described in
/// `spec/zhima_merchant/subsidiaries.close.yaml`.
/// Returns [`SubsidiariesCloseResponse`], or an error with a [`SubsidiariesCloseErrorCode`].
#[doc(alias = "zhima.merchant.subsidiaries.close")]
#[doc(alias = "/v3/zhima/merchant/subsidiaries/close")]
#[doc(alias = "关闭子商户信息工单")]
#[doc(alias = "商户")]
#[must_use]
#[non_exhaustive]
pub struct SubsidiariesClose {
    /// Work order number.
    ///
    /// 工单标识. Example: `100010`.
    pub order_no: Option<String>,
}

impl SubsidiariesClose {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `zhima.merchant.subsidiaries.close` (关闭子商户信息工单).
#[non_exhaustive]
pub struct SubsidiariesCloseResponse {
    /// Business error code.
    ///
    /// 业务错误码. Example: `1001`.
    pub biz_error_code: Option<String>,
    /// Business error message.
    ///
    /// 业务错误信息. Example: `处理失败`.
    pub biz_error_message: Option<String>,
    /// Remark of the review.
    ///
    /// 工单审核备注. Example: `审核通过`.
    pub order_memo: Option<String>,
    /// Work order number; returned on success.
    ///
    /// 工单标识. Example: `100010`.
    pub order_no: Option<String>,
    /// State of the work order, such as `AGREE`.
    ///
    /// 工单状态. Example: `AGREE`.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubsidiariesCloseErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BIZ_FAIL`: The business processing failed.
    BizFail,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `DATA_UPDATE_ERROR`.
    DataUpdateError,
    /// `PROCESS_CANCEL_ERROR`.
    ProcessCancelError,
    /// `NO_AUTHORITY_HANDLE_DISSENT`.
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
