//! `alipay.open.mini.innerversion.info.query` · 内部链路小程序版本信息查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerversion/info/query`. Described
//! in `spec/open_mini/innerversion.info.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_mini/innerversion.info.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.mini.innerversion.info.query",
    title: "内部链路小程序版本信息查询",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 48,
        },
        schema::ErrorDef {
            code: "PARAMS_VALID_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 49,
        },
        schema::ErrorDef {
            code: "APP_ORIGIN_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 50,
        },
        schema::ErrorDef {
            code: "BUNDLE_ID_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 51,
        },
        schema::ErrorDef {
            code: "APP_INFO_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 52,
        },
    ],
};

static INNERVERSION_INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionInfoQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "bundle_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "mini_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "app_version",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "app_origin",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static INNERVERSION_INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionInfoQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "app_version",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "build_source",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "bundle_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "create_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "description",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "ext_json",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "gmt_modified",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "gray_start_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "gray_strategy",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "mini_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "offline_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "package_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "plugin_refs",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_APP_PLUGIN_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "process_task_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "reject_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "rollback_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "scan_result",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "screen_shot_list",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "shelf_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "source_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "template_extra",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "template_version",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
    ],
    rules: &[],
};

static MINI_APP_PLUGIN_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppPluginInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "package_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "plugin_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "require_version",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct InnerversionInfoQuery {
    /// The field `bundle_id`: a text.
    ///
    /// On the wire `bundle_id`. Source: `spec/open_mini/innerversion.info.query.yaml:10`.
    pub bundle_id: Option<String>,
    /// The field `mini_app_id`: a text.
    ///
    /// On the wire `mini_app_id`. Source: `spec/open_mini/innerversion.info.query.yaml:11`.
    pub mini_app_id: Option<String>,
    /// The field `app_version`: a text.
    ///
    /// On the wire `app_version`. Source: `spec/open_mini/innerversion.info.query.yaml:12`.
    pub app_version: Option<String>,
    /// The field `app_origin`: a text.
    ///
    /// On the wire `app_origin`. Source: `spec/open_mini/innerversion.info.query.yaml:13`.
    pub app_origin: Option<String>,
}

impl InnerversionInfoQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    #[must_use]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    #[must_use]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`app_version`](Self::app_version).
    #[inline]
    #[must_use]
    pub fn app_version(mut self, app_version: impl Into<String>) -> Self {
        self.app_version = Some(app_version.into());
        self
    }

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.mini.innerversion.info.query` (内部链路小程序版本信息查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InnerversionInfoQueryResponse {
    /// The field `app_version`: a text.
    ///
    /// On the wire `app_version`. Source: `spec/open_mini/innerversion.info.query.yaml:16`.
    pub app_version: Option<String>,
    /// The field `build_source`: a text.
    ///
    /// On the wire `build_source`. Source: `spec/open_mini/innerversion.info.query.yaml:17`.
    pub build_source: Option<String>,
    /// The field `bundle_id`: a text.
    ///
    /// On the wire `bundle_id`. Source: `spec/open_mini/innerversion.info.query.yaml:18`.
    pub bundle_id: Option<String>,
    /// The field `create_time`: a text.
    ///
    /// On the wire `create_time`. Source: `spec/open_mini/innerversion.info.query.yaml:19`.
    pub create_time: Option<String>,
    /// The field `description`: a text.
    ///
    /// On the wire `description`. Source: `spec/open_mini/innerversion.info.query.yaml:20`.
    pub description: Option<String>,
    /// The field `ext_json`: a text.
    ///
    /// On the wire `ext_json`. Source: `spec/open_mini/innerversion.info.query.yaml:21`.
    pub ext_json: Option<String>,
    /// The field `gmt_modified`: a text.
    ///
    /// On the wire `gmt_modified`. Source: `spec/open_mini/innerversion.info.query.yaml:22`.
    pub gmt_modified: Option<String>,
    /// The field `gray_start_time`: a text.
    ///
    /// On the wire `gray_start_time`. Source: `spec/open_mini/innerversion.info.query.yaml:23`.
    pub gray_start_time: Option<String>,
    /// The field `gray_strategy`: a text.
    ///
    /// On the wire `gray_strategy`. Source: `spec/open_mini/innerversion.info.query.yaml:24`.
    pub gray_strategy: Option<String>,
    /// The field `mini_app_id`: a text.
    ///
    /// On the wire `mini_app_id`. Source: `spec/open_mini/innerversion.info.query.yaml:25`.
    pub mini_app_id: Option<String>,
    /// The field `offline_time`: a text.
    ///
    /// On the wire `offline_time`. Source: `spec/open_mini/innerversion.info.query.yaml:26`.
    pub offline_time: Option<String>,
    /// The field `package_url`: a text.
    ///
    /// On the wire `package_url`. Source: `spec/open_mini/innerversion.info.query.yaml:27`.
    pub package_url: Option<String>,
    /// The field `plugin_refs`: a list; each element is a record of the kind `MiniAppPluginInfo`.
    ///
    /// On the wire `plugin_refs`. Source: `spec/open_mini/innerversion.info.query.yaml:28`.
    pub plugin_refs: Vec<MiniAppPluginInfo>,
    /// The field `process_task_id`: a text.
    ///
    /// On the wire `process_task_id`. Source: `spec/open_mini/innerversion.info.query.yaml:29`.
    pub process_task_id: Option<String>,
    /// The field `reject_reason`: a text.
    ///
    /// On the wire `reject_reason`. Source: `spec/open_mini/innerversion.info.query.yaml:30`.
    pub reject_reason: Option<String>,
    /// The field `rollback_time`: a text.
    ///
    /// On the wire `rollback_time`. Source: `spec/open_mini/innerversion.info.query.yaml:31`.
    pub rollback_time: Option<String>,
    /// The field `scan_result`: a text.
    ///
    /// On the wire `scan_result`. Source: `spec/open_mini/innerversion.info.query.yaml:32`.
    pub scan_result: Option<String>,
    /// The field `screen_shot_list`: a text.
    ///
    /// On the wire `screen_shot_list`. Source: `spec/open_mini/innerversion.info.query.yaml:33`.
    pub screen_shot_list: Option<String>,
    /// The field `shelf_time`: a text.
    ///
    /// On the wire `shelf_time`. Source: `spec/open_mini/innerversion.info.query.yaml:34`.
    pub shelf_time: Option<String>,
    /// The field `source_url`: a text.
    ///
    /// On the wire `source_url`. Source: `spec/open_mini/innerversion.info.query.yaml:35`.
    pub source_url: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_mini/innerversion.info.query.yaml:36`.
    pub status: Option<String>,
    /// The field `template_extra`: a text.
    ///
    /// On the wire `template_extra`. Source: `spec/open_mini/innerversion.info.query.yaml:37`.
    pub template_extra: Option<String>,
    /// The field `template_version`: a text.
    ///
    /// On the wire `template_version`. Source: `spec/open_mini/innerversion.info.query.yaml:38`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct MiniAppPluginInfo {
    /// The field `package_url`: a text.
    ///
    /// On the wire `package_url`. Source: `spec/open_mini/innerversion.info.query.yaml:43`.
    pub package_url: Option<String>,
    /// The field `plugin_id`: a text.
    ///
    /// On the wire `plugin_id`. Source: `spec/open_mini/innerversion.info.query.yaml:44`.
    pub plugin_id: Option<String>,
    /// The field `require_version`: a text.
    ///
    /// On the wire `require_version`. Source: `spec/open_mini/innerversion.info.query.yaml:45`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
