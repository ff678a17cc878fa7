//! `zhima.merchant.subsidiaries.apply` · 子商户信息添加
//!
//! Add a merchant's sub-merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/merchant/subsidiaries/apply`. Described in
//! `spec/zhima_merchant/subsidiaries.apply.yaml`.

use crate::{record, schema};

/// A request of `zhima.merchant.subsidiaries.apply` (子商户信息添加).
///
/// Add a merchant's sub-merchant.
///
/// ```
/// use alipay::zhima_merchant::SubsidiariesApply;
///
/// let request = SubsidiariesApply::new()
///     .pid("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/merchant/subsidiaries/apply`. Described in
/// `spec/zhima_merchant/subsidiaries.apply.yaml`.
/// Returns [`SubsidiariesApplyResponse`], or an error with a [`SubsidiariesApplyErrorCode`].
#[doc(alias = "zhima.merchant.subsidiaries.apply")]
#[doc(alias = "/v3/zhima/merchant/subsidiaries/apply")]
#[doc(alias = "子商户信息添加")]
#[doc(alias = "商户")]
#[must_use]
#[non_exhaustive]
pub struct SubsidiariesApply {
    /// Merchant's PID.
    ///
    /// 商户pid. Example: `2088000000000001`.
    pub pid: Option<String>,
    /// Credit service id.
    ///
    /// 信用服务id. Example: `20210413000000000000xxxxxxxx`.
    pub service_id: Option<String>,
    /// Sub-merchant id from onboarding.
    ///
    /// 二级商户进件id. Example: `2088000000000001`.
    pub smid: Option<String>,
    /// Telephone number of the sub-merchant.
    ///
    /// 子商户联系电话. Example: `200-000-0000`.
    pub sub_merchant_contact_number: Option<String>,
    /// Link to the sub-merchant's page.
    ///
    /// 子商户跳转链接. Example: `https://xxxxxxxx`.
    pub sub_merchant_jump_link: Option<String>,
    /// Address of the sub-merchant's logo.
    ///
    /// 子商户logo地址. Example: `https://xxxxxxxx`.
    pub sub_merchant_logo_url: Option<String>,
    /// Name of the sub-merchant.
    ///
    /// 子商户名. Example: `XXX商户`.
    pub sub_merchant_name: Option<String>,
    /// Merchant id (PID) of the sub-merchant.
    ///
    /// 子商户id. Example: `2088000000000001`.
    pub sub_pid: Option<String>,
}

impl SubsidiariesApply {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `zhima.merchant.subsidiaries.apply` (子商户信息添加).
#[non_exhaustive]
pub struct SubsidiariesApplyResponse {
    /// Business error code.
    ///
    /// 业务错误码. Example: `1001`.
    pub biz_error_code: Option<String>,
    /// Business error message.
    ///
    /// 业务错误信息. Example: `处理失败`.
    pub biz_error_message: Option<String>,
    /// Work order number.
    ///
    /// 工单标识. Example: `100010`.
    pub order_no: Option<String>,
}

/// The error codes of `zhima.merchant.subsidiaries.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SubsidiariesApplyErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `CREDIT_SERVICE_ID_NOT_EXIST`.
    CreditServiceIdNotExist,
    /// `SECURITY_RISK_ERROR`.
    SecurityRiskError,
    /// `SECURITY_RISK_NOT_PASS`.
    SecurityRiskNotPass,
    /// `BIZ_FAIL`: The business processing failed.
    BizFail,
    /// `PROCESS_DUPLICATION_ERROR`.
    ProcessDuplicationError,
    /// `DATA_UPDATE_ERROR`.
    DataUpdateError,
    /// `PROCESS_ADD_ERROR`.
    ProcessAddError,
    /// `FILE_TYPE_ILLEGAL`.
    FileTypeIllegal,
    /// `FILE_VERIFY_WIDTH_HEIGHT_FAIL`.
    FileVerifyWidthHeightFail,
    /// `FILE_LOGO_CHECK_FAIL`.
    FileLogoCheckFail,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    SubsidiariesApplyErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "CREDIT_SERVICE_ID_NOT_EXIST" CreditServiceIdNotExist,
    "SECURITY_RISK_ERROR" SecurityRiskError, "SECURITY_RISK_NOT_PASS"
    SecurityRiskNotPass, "BIZ_FAIL" BizFail, "PROCESS_DUPLICATION_ERROR"
    ProcessDuplicationError, "DATA_UPDATE_ERROR" DataUpdateError, "PROCESS_ADD_ERROR"
    ProcessAddError, "FILE_TYPE_ILLEGAL" FileTypeIllegal, "FILE_VERIFY_WIDTH_HEIGHT_FAIL"
    FileVerifyWidthHeightFail, "FILE_LOGO_CHECK_FAIL" FileLogoCheckFail
);

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
    SubsidiariesApply, SUBSIDIARIES_APPLY, 0 pid None, 1 service_id None, 2 smid None, 3
    sub_merchant_contact_number None, 4 sub_merchant_jump_link None, 5
    sub_merchant_logo_url None, 6 sub_merchant_name None, 7 sub_pid None
);

record::record!(
    SubsidiariesApplyResponse, SUBSIDIARIES_APPLY_RESPONSE, 0 biz_error_code None, 1
    biz_error_message None, 2 order_no None
);

static SUBSIDIARIES_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubsidiariesApply",
    file: "spec/zhima_merchant/subsidiaries.apply.yaml",
    rows: &[
        schema::Row::Text("pid"),
        schema::Row::Text("service_id"),
        schema::Row::Text("smid"),
        schema::Row::Text("sub_merchant_contact_number"),
        schema::Row::Text("sub_merchant_jump_link"),
        schema::Row::Text("sub_merchant_logo_url"),
        schema::Row::Text("sub_merchant_name"),
        schema::Row::Text("sub_pid"),
    ],
    rules: &[],
    lines: &[11, 12, 13, 14, 19, 24, 29, 30],
};

static SUBSIDIARIES_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubsidiariesApplyResponse",
    file: "spec/zhima_merchant/subsidiaries.apply.yaml",
    rows: &[
        schema::Row::Text("biz_error_code"),
        schema::Row::Text("biz_error_message"),
        schema::Row::Text("order_no"),
    ],
    rules: &[],
    lines: &[],
};
