//! `alipay.open.mini.innerversion.instantiation.query` · 小程序实例化关系查询
//!
//! Query from which template version a mini program version was made.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerversion/instantiation/query`.
//! Described in `spec/open_mini/innerversion.instantiation.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The error codes of `alipay.open.mini.innerversion.instantiation.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    InnerversionInstantiationQueryErrorCode, "APPID_IS_BLANK" AppidIsBlank,
    "BUNDLE_ID_IS_BLANK" BundleIdIsBlank, "MINI_APP_VERSION_IS_BLANK"
    MiniAppVersionIsBlank, "VERSION_LENGTH_ERROR" VersionLengthError,
    "VERSION_EXCEEDED_LENGTH" VersionExceededLength, "APP_ORIGIN_NOT_EXIST"
    AppOriginNotExist, "APP_INFO_NOT_EXIST" AppInfoNotExist, "SUB_APPLICATION_TYPE_ERROR"
    SubApplicationTypeError, "APPLICATION_TYPE_NOT_MINIAPP" ApplicationTypeNotMiniapp
);

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

record::record!(
    InnerversionInstantiationQuery, INNERVERSION_INSTANTIATION_QUERY, 0 app_origin None,
    1 bundle_id None, 2 mini_app_id None, 3 app_version None
);

record::record!(
    InnerversionInstantiationQueryResponse, INNERVERSION_INSTANTIATION_QUERY_RESPONSE, 0
    app_version None, 1 bundle_id None, 2 mini_app_id None, 3 template_id None, 4
    template_version None
);

static INNERVERSION_INSTANTIATION_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionInstantiationQuery",
    file: "spec/open_mini/innerversion.instantiation.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "app_origin",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "bundle_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "mini_app_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "app_version",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 17, 18, 23],
};

static INNERVERSION_INSTANTIATION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionInstantiationQueryResponse",
    file: "spec/open_mini/innerversion.instantiation.query.yaml",
    rows: &[
        schema::Row::Text("app_version"),
        schema::Row::Text("bundle_id"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("template_id"),
        schema::Row::Text("template_version"),
    ],
    rules: &[],
    lines: &[],
};
