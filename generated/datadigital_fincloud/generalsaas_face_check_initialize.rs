//! `datadigital.fincloud.generalsaas.face.check.initialize` · 活体检测初始化
//!
//! Initialize a liveness check.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/datadigital/fincloud/generalsaas/face/check/initialize`. Described in
//! `spec/datadigital_fincloud/generalsaas.face.check.initialize.yaml`.

use crate::{record, schema};

static GENERALSAAS_FACE_CHECK_INITIALIZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceCheckInitialize",
    file: "spec/datadigital_fincloud/generalsaas.face.check.initialize.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 14)],
            ..schema::FieldDef::text("biz_code", 11)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 23)],
            ..schema::FieldDef::text("outer_order_no", 19)
        },
    ],
    rules: &[],
};

static GENERALSAAS_FACE_CHECK_INITIALIZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceCheckInitializeResponse",
    file: "spec/datadigital_fincloud/generalsaas.face.check.initialize.yaml",
    fields: &[
        schema::FieldDef::text("certify_id", 27),
        schema::FieldDef::text("page_url", 32),
        schema::FieldDef::text("web_url", 38),
    ],
    rules: &[],
};

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
        Self {
            biz_code: Default::default(),
            outer_order_no: String::new(),
        }
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

impl record::Record for GeneralsaasFaceCheckInitialize {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GENERALSAAS_FACE_CHECK_INITIALIZE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_code),
            1 => Some(&self.outer_order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_code),
            1 => Some(&mut self.outer_order_no),
            _ => None,
        }
    }
}

impl Default for GeneralsaasFaceCheckInitialize {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for GeneralsaasFaceCheckInitialize {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GeneralsaasFaceCheckInitialize {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GeneralsaasFaceCheckInitialize {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

#[allow(deprecated)]
impl record::Record for GeneralsaasFaceCheckInitializeResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GENERALSAAS_FACE_CHECK_INITIALIZE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.certify_id),
            1 => Some(&self.page_url),
            2 => Some(&self.web_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.certify_id),
            1 => Some(&mut self.page_url),
            2 => Some(&mut self.web_url),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for GeneralsaasFaceCheckInitializeResponse {
    #[inline]
    fn default() -> Self {
        Self {
            certify_id: None,
            page_url: None,
            web_url: None,
        }
    }
}

impl Clone for GeneralsaasFaceCheckInitializeResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GeneralsaasFaceCheckInitializeResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GeneralsaasFaceCheckInitializeResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `GeneralsaasFaceCheckInitializeBizCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GeneralsaasFaceCheckInitializeBizCode {
    /// `DATA_DIGITAL_BIZ_CODE_FACE_CHECK_LIVE`: Liveness check.
    DataDigitalBizCodeFaceCheckLive,
}

impl record::Enumeration for GeneralsaasFaceCheckInitializeBizCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("DATA_DIGITAL_BIZ_CODE_FACE_CHECK_LIVE", Self::DataDigitalBizCodeFaceCheckLive),
    ];
}

impl std::fmt::Debug for GeneralsaasFaceCheckInitializeBizCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `datadigital.fincloud.generalsaas.face.check.initialize`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for GeneralsaasFaceCheckInitializeErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("ILLEGAL_ARGUMENT_FORMAT", Self::IllegalArgumentFormat),
        ("UNKNOWN_ERROR", Self::UnknownError),
        ("ACCOUNT_MONEY_LIMIT_ERROR", Self::AccountMoneyLimitError),
        ("INVALID_SWITCH", Self::InvalidSwitch),
        ("FILE_SIZE_TO_LARGE", Self::FileSizeToLarge),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for GeneralsaasFaceCheckInitializeErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
