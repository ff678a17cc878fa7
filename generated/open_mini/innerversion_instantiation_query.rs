//! `alipay.open.mini.innerversion.instantiation.query` · 小程序实例化关系查询
//!
//! Query from which template version a mini program version was made.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerversion/instantiation/query`.
//! Described in `spec/open_mini/innerversion.instantiation.query.yaml`.

use crate::{record, schema};

static INNERVERSION_INSTANTIATION_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionInstantiationQuery",
    file: "spec/open_mini/innerversion.instantiation.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("app_origin", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("bundle_id", 17)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("mini_app_id", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("app_version", 23)
        },
    ],
    rules: &[],
};

static INNERVERSION_INSTANTIATION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionInstantiationQueryResponse",
    file: "spec/open_mini/innerversion.instantiation.query.yaml",
    fields: &[
        schema::FieldDef::text("app_version", 30),
        schema::FieldDef::text("bundle_id", 31),
        schema::FieldDef::text("mini_app_id", 32),
        schema::FieldDef::text("template_id", 33),
        schema::FieldDef::text("template_version", 34),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.innerversion.instantiation.query` (小程序实例化关系查询).
///
/// Query from which template version a mini program version was made.
///
/// ```
/// use alipay::open_mini::InnerversionInstantiationQuery;
///
/// let request = InnerversionInstantiationQuery::new()
///     .app_origin("AAA");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerversion/instantiation/query`.
/// Described in `spec/open_mini/innerversion.instantiation.query.yaml`.
/// Returns [`InnerversionInstantiationQueryResponse`], or an error with a [`InnerversionInstantiationQueryErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.instantiation.query")]
#[doc(alias = "/v3/alipay/open/mini/innerversion/instantiation/query")]
#[doc(alias = "小程序实例化关系查询")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionInstantiationQuery {
    /// Source; new parties must apply to Alipay for their own.
    ///
    /// 来源类型. Example: `AAA`.
    pub app_origin: Option<String>,
    /// Client id.
    ///
    /// Example: `com.alipay.alipaywallet`.
    pub bundle_id: Option<String>,
    /// Mini program id; needed in special cases only.
    ///
    /// 小程序ID. Example: `2021000116680014`.
    pub mini_app_id: Option<String>,
    /// Version of the mini program made from the template.
    ///
    /// 实例化小程序版本号. Example: `0.0.1`.
    pub app_version: Option<String>,
}

impl InnerversionInstantiationQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_origin: None,
            bundle_id: None,
            mini_app_id: None,
            app_version: None,
        }
    }

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    pub fn app_origin(mut self, app_origin: impl Into<String>) -> Self {
        self.app_origin = Some(app_origin.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`app_version`](Self::app_version).
    #[inline]
    pub fn app_version(mut self, app_version: impl Into<String>) -> Self {
        self.app_version = Some(app_version.into());
        self
    }
}

impl record::Record for InnerversionInstantiationQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_INSTANTIATION_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_origin),
            1 => Some(&self.bundle_id),
            2 => Some(&self.mini_app_id),
            3 => Some(&self.app_version),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_origin),
            1 => Some(&mut self.bundle_id),
            2 => Some(&mut self.mini_app_id),
            3 => Some(&mut self.app_version),
            _ => None,
        }
    }
}

impl Default for InnerversionInstantiationQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerversionInstantiationQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionInstantiationQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionInstantiationQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InnerversionInstantiationQuery {}

impl record::Request for InnerversionInstantiationQuery {
    type Response = InnerversionInstantiationQueryResponse;
    type ErrorCode = InnerversionInstantiationQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerversion.instantiation.query",
        title: "小程序实例化关系查询",
        file: "spec/open_mini/innerversion.instantiation.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/innerversion/instantiation/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INNERVERSION_INSTANTIATION_QUERY,
        response: &INNERVERSION_INSTANTIATION_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.mini.innerversion.instantiation.query` (小程序实例化关系查询).
#[non_exhaustive]
pub struct InnerversionInstantiationQueryResponse {
    /// Mini program version.
    ///
    /// 小程序版本号. Example: `0.0.1`.
    pub app_version: Option<String>,
    /// Client id.
    ///
    /// Example: `com.alipay.alipaywallet`.
    pub bundle_id: Option<String>,
    /// App id of the mini program.
    ///
    /// 小程序appId. Example: `2021000116680014`.
    pub mini_app_id: Option<String>,
    /// Template id.
    ///
    /// 模板id. Example: `2019042861090647`.
    pub template_id: Option<String>,
    /// Version of the template.
    ///
    /// 模板的版本号. Example: `0.0.3`.
    pub template_version: Option<String>,
}

impl record::Record for InnerversionInstantiationQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_INSTANTIATION_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_version),
            1 => Some(&self.bundle_id),
            2 => Some(&self.mini_app_id),
            3 => Some(&self.template_id),
            4 => Some(&self.template_version),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_version),
            1 => Some(&mut self.bundle_id),
            2 => Some(&mut self.mini_app_id),
            3 => Some(&mut self.template_id),
            4 => Some(&mut self.template_version),
            _ => None,
        }
    }
}

impl Default for InnerversionInstantiationQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            app_version: None,
            bundle_id: None,
            mini_app_id: None,
            template_id: None,
            template_version: None,
        }
    }
}

impl Clone for InnerversionInstantiationQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionInstantiationQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionInstantiationQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.innerversion.instantiation.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerversionInstantiationQueryErrorCode {
    /// `APPID_IS_BLANK`: The app id is missing.
    ///
    /// Send the app id.
    AppidIsBlank,
    /// `BUNDLE_ID_IS_BLANK`: The bundle id is missing.
    ///
    /// Send the bundle id.
    BundleIdIsBlank,
    /// `MINI_APP_VERSION_IS_BLANK`.
    MiniAppVersionIsBlank,
    /// `VERSION_LENGTH_ERROR`: The length of the version is wrong.
    ///
    /// Correct the version number.
    VersionLengthError,
    /// `VERSION_EXCEEDED_LENGTH`: A number in the version is too large.
    ///
    /// Use numbers up to 2147483647\.
    VersionExceededLength,
    /// `APP_ORIGIN_NOT_EXIST`: The app origin does not exist.
    ///
    /// Check the app origin.
    AppOriginNotExist,
    /// `APP_INFO_NOT_EXIST`: The app information does not exist.
    ///
    /// Check the app id.
    AppInfoNotExist,
    /// `SUB_APPLICATION_TYPE_ERROR`: The sub-application type is wrong.
    ///
    /// Check the sub-application type.
    SubApplicationTypeError,
    /// `APPLICATION_TYPE_NOT_MINIAPP`: The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ApplicationTypeNotMiniapp,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerversionInstantiationQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("APPID_IS_BLANK", Self::AppidIsBlank),
        ("BUNDLE_ID_IS_BLANK", Self::BundleIdIsBlank),
        ("MINI_APP_VERSION_IS_BLANK", Self::MiniAppVersionIsBlank),
        ("VERSION_LENGTH_ERROR", Self::VersionLengthError),
        ("VERSION_EXCEEDED_LENGTH", Self::VersionExceededLength),
        ("APP_ORIGIN_NOT_EXIST", Self::AppOriginNotExist),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("SUB_APPLICATION_TYPE_ERROR", Self::SubApplicationTypeError),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerversionInstantiationQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
