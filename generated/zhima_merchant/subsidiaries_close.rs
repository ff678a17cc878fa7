//! `zhima.merchant.subsidiaries.close` · 关闭子商户信息工单
//!
//! Close the work order of a sub-merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/merchant/subsidiaries/close`. Described in
//! `spec/zhima_merchant/subsidiaries.close.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`order_no`](Self::order_no).
    #[inline]
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = Some(order_no.into());
        self
    }
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

/// The error codes of `zhima.merchant.subsidiaries.close`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    SubsidiariesCloseErrorCode, "SYSTEM_ERROR" SystemError, "BIZ_FAIL" BizFail,
    "INVALID_PARAMETER" InvalidParameter, "DATA_UPDATE_ERROR" DataUpdateError,
    "PROCESS_CANCEL_ERROR" ProcessCancelError, "NO_AUTHORITY_HANDLE_DISSENT"
    NoAuthorityHandleDissent
);

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

record::record!(SubsidiariesClose, SUBSIDIARIES_CLOSE, 0 order_no None);

record::record!(
    SubsidiariesCloseResponse, SUBSIDIARIES_CLOSE_RESPONSE, 0 biz_error_code None, 1
    biz_error_message None, 2 order_memo None, 3 order_no None, 4 order_status None
);

static SUBSIDIARIES_CLOSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubsidiariesClose",
    file: "spec/zhima_merchant/subsidiaries.close.yaml",
    rows: &[schema::Row::Text("order_no")],
    rules: &[],
    lines: &[11],
};

static SUBSIDIARIES_CLOSE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubsidiariesCloseResponse",
    file: "spec/zhima_merchant/subsidiaries.close.yaml",
    rows: &[
        schema::Row::Text("biz_error_code"),
        schema::Row::Text("biz_error_message"),
        schema::Row::Text("order_memo"),
        schema::Row::Text("order_no"),
        schema::Row::Text("order_status"),
    ],
    rules: &[],
    lines: &[],
};
