//! `alipay.open.mini.innerversion.uploadstatus.query` · 多端小程序-查询构建状态
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerversion/uploadstatus/query`.
//! Described in `spec/open_mini/innerversion.uploadstatus.query.yaml`.

use crate::{record, schema};

static INNERVERSION_UPLOADSTATUS_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionUploadstatusQuery",
    file: "spec/open_mini/innerversion.uploadstatus.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("build_package_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("mini_app_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("build_version", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("inst_code", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("bundle_id", 14)
        },
    ],
    rules: &[],
};

static INNERVERSION_UPLOADSTATUS_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionUploadstatusQueryResponse",
    file: "spec/open_mini/innerversion.uploadstatus.query.yaml",
    fields: &[
        schema::FieldDef::text("build_info", 17),
        schema::FieldDef::text("build_package_url", 18),
        schema::FieldDef::text("build_status", 19),
        schema::FieldDef::text("log_url", 20),
        schema::FieldDef::text("need_rotation", 21),
        schema::FieldDef::text("new_build_package_url", 22),
        schema::FieldDef::text("new_result_url", 23),
        schema::FieldDef::text("result_url", 24),
        schema::FieldDef::text("version_created", 25),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.innerversion.uploadstatus.query` (多端小程序-查询构建状态).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerversion/uploadstatus/query`.
/// Described in `spec/open_mini/innerversion.uploadstatus.query.yaml`.
/// Answered by [`InnerversionUploadstatusQueryResponse`], or by an error with a [`InnerversionUploadstatusQueryErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.uploadstatus.query")]
#[doc(alias = "多端小程序-查询构建状态")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionUploadstatusQuery {
    /// On the wire `build_package_id`, a text. Source: `spec/open_mini/innerversion.uploadstatus.query.yaml:10`.
    pub build_package_id: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/innerversion.uploadstatus.query.yaml:11`.
    pub mini_app_id: Option<String>,
    /// On the wire `build_version`, a text. Source: `spec/open_mini/innerversion.uploadstatus.query.yaml:12`.
    pub build_version: Option<String>,
    /// On the wire `inst_code`, a text. Source: `spec/open_mini/innerversion.uploadstatus.query.yaml:13`.
    pub inst_code: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/innerversion.uploadstatus.query.yaml:14`.
    pub bundle_id: Option<String>,
}

impl InnerversionUploadstatusQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            build_package_id: None,
            mini_app_id: None,
            build_version: None,
            inst_code: None,
            bundle_id: None,
        }
    }

    /// Sets [`build_package_id`](Self::build_package_id).
    #[inline]
    pub fn build_package_id(mut self, build_package_id: impl Into<String>) -> Self {
        self.build_package_id = Some(build_package_id.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`build_version`](Self::build_version).
    #[inline]
    pub fn build_version(mut self, build_version: impl Into<String>) -> Self {
        self.build_version = Some(build_version.into());
        self
    }

    /// Sets [`inst_code`](Self::inst_code).
    #[inline]
    pub fn inst_code(mut self, inst_code: impl Into<String>) -> Self {
        self.inst_code = Some(inst_code.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }
}

impl record::Record for InnerversionUploadstatusQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_UPLOADSTATUS_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.build_package_id),
            1 => Some(&self.mini_app_id),
            2 => Some(&self.build_version),
            3 => Some(&self.inst_code),
            4 => Some(&self.bundle_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.build_package_id),
            1 => Some(&mut self.mini_app_id),
            2 => Some(&mut self.build_version),
            3 => Some(&mut self.inst_code),
            4 => Some(&mut self.bundle_id),
            _ => None,
        }
    }
}

impl Default for InnerversionUploadstatusQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerversionUploadstatusQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionUploadstatusQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionUploadstatusQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InnerversionUploadstatusQuery {}

impl record::Request for InnerversionUploadstatusQuery {
    type Response = InnerversionUploadstatusQueryResponse;
    type ErrorCode = InnerversionUploadstatusQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerversion.uploadstatus.query",
        title: "多端小程序-查询构建状态",
        file: "spec/open_mini/innerversion.uploadstatus.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/innerversion/uploadstatus/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INNERVERSION_UPLOADSTATUS_QUERY,
        response: &INNERVERSION_UPLOADSTATUS_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.innerversion.uploadstatus.query` (多端小程序-查询构建状态).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InnerversionUploadstatusQueryResponse {
    /// On the wire `build_info`, a text. Source: `spec/open_mini/innerversion.uploadstatus.query.yaml:17`.
    pub build_info: Option<String>,
    /// On the wire `build_package_url`, a text. Source: `spec/open_mini/innerversion.uploadstatus.query.yaml:18`.
    pub build_package_url: Option<String>,
    /// On the wire `build_status`, a text. Source: `spec/open_mini/innerversion.uploadstatus.query.yaml:19`.
    pub build_status: Option<String>,
    /// On the wire `log_url`, a text. Source: `spec/open_mini/innerversion.uploadstatus.query.yaml:20`.
    pub log_url: Option<String>,
    /// On the wire `need_rotation`, a text. Source: `spec/open_mini/innerversion.uploadstatus.query.yaml:21`.
    pub need_rotation: Option<String>,
    /// On the wire `new_build_package_url`, a text. Source: `spec/open_mini/innerversion.uploadstatus.query.yaml:22`.
    pub new_build_package_url: Option<String>,
    /// On the wire `new_result_url`, a text. Source: `spec/open_mini/innerversion.uploadstatus.query.yaml:23`.
    pub new_result_url: Option<String>,
    /// On the wire `result_url`, a text. Source: `spec/open_mini/innerversion.uploadstatus.query.yaml:24`.
    pub result_url: Option<String>,
    /// On the wire `version_created`, a text. Source: `spec/open_mini/innerversion.uploadstatus.query.yaml:25`.
    pub version_created: Option<String>,
}

impl record::Record for InnerversionUploadstatusQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_UPLOADSTATUS_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.build_info),
            1 => Some(&self.build_package_url),
            2 => Some(&self.build_status),
            3 => Some(&self.log_url),
            4 => Some(&self.need_rotation),
            5 => Some(&self.new_build_package_url),
            6 => Some(&self.new_result_url),
            7 => Some(&self.result_url),
            8 => Some(&self.version_created),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.build_info),
            1 => Some(&mut self.build_package_url),
            2 => Some(&mut self.build_status),
            3 => Some(&mut self.log_url),
            4 => Some(&mut self.need_rotation),
            5 => Some(&mut self.new_build_package_url),
            6 => Some(&mut self.new_result_url),
            7 => Some(&mut self.result_url),
            8 => Some(&mut self.version_created),
            _ => None,
        }
    }
}

impl Default for InnerversionUploadstatusQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            build_info: None,
            build_package_url: None,
            build_status: None,
            log_url: None,
            need_rotation: None,
            new_build_package_url: None,
            new_result_url: None,
            result_url: None,
            version_created: None,
        }
    }
}

impl Clone for InnerversionUploadstatusQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionUploadstatusQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionUploadstatusQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.innerversion.uploadstatus.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerversionUploadstatusQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/innerversion.uploadstatus.query.yaml:28`.
    SystemError,
    /// On the wire `POLLING_BUILD_VERSION_NOT_EXIST`. Source:
    /// `spec/open_mini/innerversion.uploadstatus.query.yaml:29`.
    PollingBuildVersionNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerversionUploadstatusQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("POLLING_BUILD_VERSION_NOT_EXIST", Self::PollingBuildVersionNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerversionUploadstatusQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
