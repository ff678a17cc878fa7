//! `datadigital.fincloud.generalsaas.face.check.initialize` · 活体检测初始化
//!
//! Initialize a liveness check.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/datadigital/fincloud/generalsaas/face/check/initialize`. Described in
//! `spec/datadigital_fincloud/generalsaas.face.check.initialize.yaml`.

use crate::{record, schema};

/// A request of `datadigital.fincloud.generalsaas.face.check.initialize` (活体检测初始化).
///
/// Initialize a liveness check.
///
/// ```
/// use alipay::datadigital_fincloud::GeneralsaasFaceCheckInitialize;
///
/// let request = GeneralsaasFaceCheckInitialize::new()
///     .biz_code("DATA_DIGITAL_BIZ_CODE_FACE_CHECK_LIVE")
///     .outer_order_no("2324sasfe");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_code`](Self::biz_code) | required |
/// | [`outer_order_no`](Self::outer_order_no) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/datadigital/fincloud/generalsaas/face/check/initialize`. Described in
/// `spec/datadigital_fincloud/generalsaas.face.check.initialize.yaml`.
/// Returns [`GeneralsaasFaceCheckInitializeResponse`], or an error with a [`GeneralsaasFaceCheckInitializeErrorCode`].
#[doc(alias = "datadigital.fincloud.generalsaas.face.check.initialize")]
#[doc(alias = "/v3/datadigital/fincloud/generalsaas/face/check/initialize")]
#[doc(alias = "活体检测初始化")]
#[must_use]
#[non_exhaustive]
pub struct GeneralsaasFaceCheckInitialize {
    /// Business code of the check.
    ///
    /// Required; other values may be added. Example: `DATA_DIGITAL_BIZ_CODE_FACE_CHECK_LIVE`.
    pub biz_code: record::Choice<GeneralsaasFaceCheckInitializeBizCode>,
    /// Customer's business document number.
    ///
    /// 客户业务单据号; required. Example: `2324sasfe`.
    pub outer_order_no: String,
}

impl GeneralsaasFaceCheckInitialize {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_code`](Self::biz_code).
    #[inline]
    pub fn biz_code(
        mut self,
        biz_code: impl Into<record::Choice<GeneralsaasFaceCheckInitializeBizCode>>,
    ) -> Self {
        self.biz_code = biz_code.into();
        self
    }

    /// Sets [`outer_order_no`](Self::outer_order_no).
    #[inline]
    pub fn outer_order_no(mut self, outer_order_no: impl Into<String>) -> Self {
        self.outer_order_no = outer_order_no.into();
        self
    }
}

/// The response of `datadigital.fincloud.generalsaas.face.check.initialize` (活体检测初始化).
#[non_exhaustive]
pub struct GeneralsaasFaceCheckInitializeResponse {
    /// Number of the check; keep it for investigations.
    ///
    /// 人脸检测流水ID. Example: `xxxxeee888fffss`.
    pub certify_id: Option<String>,
    /// Check page for the client SDK; no longer maintained, use `web_url` in H5.
    ///
    /// 检测页面url. Example: `http://ssseee.com/`.
    #[deprecated(note = "Use `web_url`.")]
    pub page_url: Option<String>,
    /// Address of the H5 liveness check.
    ///
    /// H5活体检测地址. Example: `http://alipay.com/xxx`.
    pub web_url: Option<String>,
}

/// The values of the platform's type `GeneralsaasFaceCheckInitializeBizCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GeneralsaasFaceCheckInitializeBizCode {
    /// `DATA_DIGITAL_BIZ_CODE_FACE_CHECK_LIVE`: Liveness check.
    DataDigitalBizCodeFaceCheckLive,
}

record::enumeration!(
    GeneralsaasFaceCheckInitializeBizCode, "DATA_DIGITAL_BIZ_CODE_FACE_CHECK_LIVE"
    DataDigitalBizCodeFaceCheckLive
);

/// The error codes of `datadigital.fincloud.generalsaas.face.check.initialize`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum GeneralsaasFaceCheckInitializeErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ILLEGAL_ARGUMENT_FORMAT`: A parameter has the wrong format.
    ///
    /// Correct the format of the parameters.
    IllegalArgumentFormat,
    /// `UNKNOWN_ERROR`: An unknown error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    UnknownError,
    /// `ACCOUNT_MONEY_LIMIT_ERROR`: An amount limit of the account was reached.
    AccountMoneyLimitError,
    /// `INVALID_SWITCH`: The switch setting is not valid.
    InvalidSwitch,
    /// `FILE_SIZE_TO_LARGE`: The file is too large.
    ///
    /// Reduce the file size.
    FileSizeToLarge,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    GeneralsaasFaceCheckInitializeErrorCode, "SYSTEM_ERROR" SystemError,
    "ILLEGAL_ARGUMENT_FORMAT" IllegalArgumentFormat, "UNKNOWN_ERROR" UnknownError,
    "ACCOUNT_MONEY_LIMIT_ERROR" AccountMoneyLimitError, "INVALID_SWITCH" InvalidSwitch,
    "FILE_SIZE_TO_LARGE" FileSizeToLarge
);

impl record::CallRequest for GeneralsaasFaceCheckInitialize {}

impl record::Request for GeneralsaasFaceCheckInitialize {
    type Response = GeneralsaasFaceCheckInitializeResponse;
    type ErrorCode = GeneralsaasFaceCheckInitializeErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "datadigital.fincloud.generalsaas.face.check.initialize",
        title: "活体检测初始化",
        file: "spec/datadigital_fincloud/generalsaas.face.check.initialize.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/datadigital/fincloud/generalsaas/face/check/initialize",
        }),
        idempotency: schema::Idempotency::Never,
        request: &GENERALSAAS_FACE_CHECK_INITIALIZE,
        response: &GENERALSAAS_FACE_CHECK_INITIALIZE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    GeneralsaasFaceCheckInitialize, GENERALSAAS_FACE_CHECK_INITIALIZE, 0 biz_code
    Default::default(), 1 outer_order_no String::new()
);

record::record!(
    GeneralsaasFaceCheckInitializeResponse, GENERALSAAS_FACE_CHECK_INITIALIZE_RESPONSE, 0
    certify_id None, 1 page_url None, 2 web_url None
);

static GENERALSAAS_FACE_CHECK_INITIALIZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceCheckInitialize",
    file: "spec/datadigital_fincloud/generalsaas.face.check.initialize.yaml",
    rows: &[
        schema::Row::Limited(
            "biz_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "outer_order_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[11, 14, 19, 23],
};

static GENERALSAAS_FACE_CHECK_INITIALIZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceCheckInitializeResponse",
    file: "spec/datadigital_fincloud/generalsaas.face.check.initialize.yaml",
    rows: &[
        schema::Row::Text("certify_id"),
        schema::Row::Text("page_url"),
        schema::Row::Text("web_url"),
    ],
    rules: &[],
    lines: &[],
};
