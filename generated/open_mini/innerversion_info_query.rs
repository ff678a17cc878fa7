//! `alipay.open.mini.innerversion.info.query` · 内部链路小程序版本信息查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerversion/info/query`. Described
//! in `spec/open_mini/innerversion.info.query.yaml`.

use crate::{record, schema};

static INNERVERSION_INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionInfoQuery",
    file: "spec/open_mini/innerversion.info.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("bundle_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("mini_app_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("app_version", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("app_origin", 13)
        },
    ],
    rules: &[],
};

static INNERVERSION_INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionInfoQueryResponse",
    file: "spec/open_mini/innerversion.info.query.yaml",
    fields: &[
        schema::FieldDef::text("app_version", 16),
        schema::FieldDef::text("build_source", 17),
        schema::FieldDef::text("bundle_id", 18),
        schema::FieldDef::text("create_time", 19),
        schema::FieldDef::text("description", 20),
        schema::FieldDef::text("ext_json", 21),
        schema::FieldDef::text("gmt_modified", 22),
        schema::FieldDef::text("gray_start_time", 23),
        schema::FieldDef::text("gray_strategy", 24),
        schema::FieldDef::text("mini_app_id", 25),
        schema::FieldDef::text("offline_time", 26),
        schema::FieldDef::text("package_url", 27),
        schema::FieldDef::new(
            "plugin_refs",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_APP_PLUGIN_INFO),
                    limits: &[],
                },
            ),
            28,
        ),
        schema::FieldDef::text("process_task_id", 29),
        schema::FieldDef::text("reject_reason", 30),
        schema::FieldDef::text("rollback_time", 31),
        schema::FieldDef::text("scan_result", 32),
        schema::FieldDef::text("screen_shot_list", 33),
        schema::FieldDef::text("shelf_time", 34),
        schema::FieldDef::text("source_url", 35),
        schema::FieldDef::text("status", 36),
        schema::FieldDef::text("template_extra", 37),
        schema::FieldDef::text("template_version", 38),
    ],
    rules: &[],
};

static MINI_APP_PLUGIN_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppPluginInfo",
    file: "spec/open_mini/innerversion.info.query.yaml",
    fields: &[
        schema::FieldDef::text("package_url", 43),
        schema::FieldDef::text("plugin_id", 44),
        schema::FieldDef::text("require_version", 45),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.innerversion.info.query` (内部链路小程序版本信息查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerversion/info/query`. Described
/// in `spec/open_mini/innerversion.info.query.yaml`.
/// Answered by [`InnerversionInfoQueryResponse`], or by an error with a [`InnerversionInfoQueryErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.info.query")]
#[doc(alias = "内部链路小程序版本信息查询")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionInfoQuery {
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:10`.
    pub bundle_id: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:11`.
    pub mini_app_id: Option<String>,
    /// On the wire `app_version`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:12`.
    pub app_version: Option<String>,
    /// On the wire `app_origin`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:13`.
    pub app_origin: Option<String>,
}

impl InnerversionInfoQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            bundle_id: None,
            mini_app_id: None,
            app_version: None,
            app_origin: None,
        }
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

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    pub fn app_origin(mut self, app_origin: impl Into<String>) -> Self {
        self.app_origin = Some(app_origin.into());
        self
    }
}

impl record::Record for InnerversionInfoQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_INFO_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bundle_id),
            1 => Some(&self.mini_app_id),
            2 => Some(&self.app_version),
            3 => Some(&self.app_origin),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bundle_id),
            1 => Some(&mut self.mini_app_id),
            2 => Some(&mut self.app_version),
            3 => Some(&mut self.app_origin),
            _ => None,
        }
    }
}

impl Default for InnerversionInfoQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerversionInfoQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionInfoQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionInfoQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InnerversionInfoQuery {}

impl record::Request for InnerversionInfoQuery {
    type Response = InnerversionInfoQueryResponse;
    type ErrorCode = InnerversionInfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerversion.info.query",
        title: "内部链路小程序版本信息查询",
        file: "spec/open_mini/innerversion.info.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/innerversion/info/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INNERVERSION_INFO_QUERY,
        response: &INNERVERSION_INFO_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.innerversion.info.query` (内部链路小程序版本信息查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InnerversionInfoQueryResponse {
    /// On the wire `app_version`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:16`.
    pub app_version: Option<String>,
    /// On the wire `build_source`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:17`.
    pub build_source: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:18`.
    pub bundle_id: Option<String>,
    /// On the wire `create_time`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:19`.
    pub create_time: Option<String>,
    /// On the wire `description`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:20`.
    pub description: Option<String>,
    /// On the wire `ext_json`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:21`.
    pub ext_json: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:22`.
    pub gmt_modified: Option<String>,
    /// On the wire `gray_start_time`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:23`.
    pub gray_start_time: Option<String>,
    /// On the wire `gray_strategy`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:24`.
    pub gray_strategy: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:25`.
    pub mini_app_id: Option<String>,
    /// On the wire `offline_time`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:26`.
    pub offline_time: Option<String>,
    /// On the wire `package_url`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:27`.
    pub package_url: Option<String>,
    /// On the wire `plugin_refs`, a list; each element is a record of the kind `MiniAppPluginInfo`. Source:
    /// `spec/open_mini/innerversion.info.query.yaml:28`.
    pub plugin_refs: Vec<MiniAppPluginInfo>,
    /// On the wire `process_task_id`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:29`.
    pub process_task_id: Option<String>,
    /// On the wire `reject_reason`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:30`.
    pub reject_reason: Option<String>,
    /// On the wire `rollback_time`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:31`.
    pub rollback_time: Option<String>,
    /// On the wire `scan_result`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:32`.
    pub scan_result: Option<String>,
    /// On the wire `screen_shot_list`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:33`.
    pub screen_shot_list: Option<String>,
    /// On the wire `shelf_time`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:34`.
    pub shelf_time: Option<String>,
    /// On the wire `source_url`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:35`.
    pub source_url: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:36`.
    pub status: Option<String>,
    /// On the wire `template_extra`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:37`.
    pub template_extra: Option<String>,
    /// On the wire `template_version`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:38`.
    pub template_version: Option<String>,
}

impl record::Record for InnerversionInfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_INFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_version),
            1 => Some(&self.build_source),
            2 => Some(&self.bundle_id),
            3 => Some(&self.create_time),
            4 => Some(&self.description),
            5 => Some(&self.ext_json),
            6 => Some(&self.gmt_modified),
            7 => Some(&self.gray_start_time),
            8 => Some(&self.gray_strategy),
            9 => Some(&self.mini_app_id),
            10 => Some(&self.offline_time),
            11 => Some(&self.package_url),
            12 => Some(&self.plugin_refs),
            13 => Some(&self.process_task_id),
            14 => Some(&self.reject_reason),
            15 => Some(&self.rollback_time),
            16 => Some(&self.scan_result),
            17 => Some(&self.screen_shot_list),
            18 => Some(&self.shelf_time),
            19 => Some(&self.source_url),
            20 => Some(&self.status),
            21 => Some(&self.template_extra),
            22 => Some(&self.template_version),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_version),
            1 => Some(&mut self.build_source),
            2 => Some(&mut self.bundle_id),
            3 => Some(&mut self.create_time),
            4 => Some(&mut self.description),
            5 => Some(&mut self.ext_json),
            6 => Some(&mut self.gmt_modified),
            7 => Some(&mut self.gray_start_time),
            8 => Some(&mut self.gray_strategy),
            9 => Some(&mut self.mini_app_id),
            10 => Some(&mut self.offline_time),
            11 => Some(&mut self.package_url),
            12 => Some(&mut self.plugin_refs),
            13 => Some(&mut self.process_task_id),
            14 => Some(&mut self.reject_reason),
            15 => Some(&mut self.rollback_time),
            16 => Some(&mut self.scan_result),
            17 => Some(&mut self.screen_shot_list),
            18 => Some(&mut self.shelf_time),
            19 => Some(&mut self.source_url),
            20 => Some(&mut self.status),
            21 => Some(&mut self.template_extra),
            22 => Some(&mut self.template_version),
            _ => None,
        }
    }
}

impl Default for InnerversionInfoQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            app_version: None,
            build_source: None,
            bundle_id: None,
            create_time: None,
            description: None,
            ext_json: None,
            gmt_modified: None,
            gray_start_time: None,
            gray_strategy: None,
            mini_app_id: None,
            offline_time: None,
            package_url: None,
            plugin_refs: Vec::new(),
            process_task_id: None,
            reject_reason: None,
            rollback_time: None,
            scan_result: None,
            screen_shot_list: None,
            shelf_time: None,
            source_url: None,
            status: None,
            template_extra: None,
            template_version: None,
        }
    }
}

impl Clone for InnerversionInfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionInfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionInfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `MiniAppPluginInfo`.
///
/// Source: `spec/open_mini/innerversion.info.query.yaml:41`.
#[non_exhaustive]
pub struct MiniAppPluginInfo {
    /// On the wire `package_url`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:43`.
    pub package_url: Option<String>,
    /// On the wire `plugin_id`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:44`.
    pub plugin_id: Option<String>,
    /// On the wire `require_version`, a text. Source: `spec/open_mini/innerversion.info.query.yaml:45`.
    pub require_version: Option<String>,
}

impl record::Record for MiniAppPluginInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINI_APP_PLUGIN_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.package_url),
            1 => Some(&self.plugin_id),
            2 => Some(&self.require_version),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.package_url),
            1 => Some(&mut self.plugin_id),
            2 => Some(&mut self.require_version),
            _ => None,
        }
    }
}

impl Default for MiniAppPluginInfo {
    #[inline]
    fn default() -> Self {
        Self {
            package_url: None,
            plugin_id: None,
            require_version: None,
        }
    }
}

impl Clone for MiniAppPluginInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniAppPluginInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniAppPluginInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.innerversion.info.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerversionInfoQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/innerversion.info.query.yaml:48`.
    SystemError,
    /// On the wire `PARAMS_VALID_ERROR`. Source: `spec/open_mini/innerversion.info.query.yaml:49`.
    ParamsValidError,
    /// On the wire `APP_ORIGIN_NOT_EXIST`. Source: `spec/open_mini/innerversion.info.query.yaml:50`.
    AppOriginNotExist,
    /// On the wire `BUNDLE_ID_NOT_EXIST`. Source: `spec/open_mini/innerversion.info.query.yaml:51`.
    BundleIdNotExist,
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_mini/innerversion.info.query.yaml:52`.
    AppInfoNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerversionInfoQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PARAMS_VALID_ERROR", Self::ParamsValidError),
        ("APP_ORIGIN_NOT_EXIST", Self::AppOriginNotExist),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerversionInfoQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
