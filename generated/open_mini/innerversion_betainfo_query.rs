//! `alipay.open.mini.innerversion.betainfo.query` · 查看可邀测状态接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerversion/betainfo/query`.
//! Described in `spec/open_mini/innerversion.betainfo.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_mini/innerversion.betainfo.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.mini.innerversion.betainfo.query",
    title: "查看可邀测状态接口",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/open/mini/innerversion/betainfo/query",
    }),
    idempotency: schema::Idempotency::Always,
    request: &INNERVERSION_BETAINFO_QUERY,
    response: &INNERVERSION_BETAINFO_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 31,
        },
        schema::ErrorDef {
            code: "PACKAGE_VERSION_IS_BLANK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "PLUGINID_IS_BLANK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "APP_ORIGIN_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
    ],
};

static INNERVERSION_BETAINFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionBetainfoQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "plugin_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "bundle_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "plugin_version",
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

static INNERVERSION_BETAINFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionBetainfoQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "plugin_beta_item_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PLUGIN_BETA_ITEM_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
    ],
    rules: &[],
};

static PLUGIN_BETA_ITEM_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PluginBetaItemInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "app_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "beta_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "memo",
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
            name: "plugin_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "plugin_version",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "qr_code_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.innerversion.betainfo.query` (查看可邀测状态接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerversion/betainfo/query`.
/// Described in `spec/open_mini/innerversion.betainfo.query.yaml`.
/// Answered by [`InnerversionBetainfoQueryResponse`], or by an error with a [`InnerversionBetainfoQueryErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.betainfo.query")]
#[doc(alias = "查看可邀测状态接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct InnerversionBetainfoQuery {
    /// The field `plugin_id`: a text.
    ///
    /// On the wire `plugin_id`. Source: `spec/open_mini/innerversion.betainfo.query.yaml:10`.
    pub plugin_id: Option<String>,
    /// The field `bundle_id`: a text.
    ///
    /// On the wire `bundle_id`. Source: `spec/open_mini/innerversion.betainfo.query.yaml:11`.
    pub bundle_id: Option<String>,
    /// The field `plugin_version`: a text.
    ///
    /// On the wire `plugin_version`. Source: `spec/open_mini/innerversion.betainfo.query.yaml:12`.
    pub plugin_version: Option<String>,
    /// The field `app_origin`: a text.
    ///
    /// On the wire `app_origin`. Source: `spec/open_mini/innerversion.betainfo.query.yaml:13`.
    pub app_origin: Option<String>,
}

impl InnerversionBetainfoQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`plugin_id`](Self::plugin_id).
    #[inline]
    #[must_use]
    pub fn plugin_id(mut self, plugin_id: impl Into<String>) -> Self {
        self.plugin_id = Some(plugin_id.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    #[must_use]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`plugin_version`](Self::plugin_version).
    #[inline]
    #[must_use]
    pub fn plugin_version(mut self, plugin_version: impl Into<String>) -> Self {
        self.plugin_version = Some(plugin_version.into());
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

impl record::Record for InnerversionBetainfoQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_BETAINFO_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.plugin_id),
            1 => Some(&self.bundle_id),
            2 => Some(&self.plugin_version),
            3 => Some(&self.app_origin),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.plugin_id),
            1 => Some(&mut self.bundle_id),
            2 => Some(&mut self.plugin_version),
            3 => Some(&mut self.app_origin),
            _ => None,
        }
    }
}

impl Clone for InnerversionBetainfoQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionBetainfoQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionBetainfoQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InnerversionBetainfoQuery {}

impl record::Request for InnerversionBetainfoQuery {
    type Response = InnerversionBetainfoQueryResponse;
    type ErrorCode = InnerversionBetainfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.mini.innerversion.betainfo.query` (查看可邀测状态接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InnerversionBetainfoQueryResponse {
    /// The field `plugin_beta_item_list`: a list; each element is a record of the kind `PluginBetaItemInfo`.
    ///
    /// On the wire `plugin_beta_item_list`. Source: `spec/open_mini/innerversion.betainfo.query.yaml:16`.
    pub plugin_beta_item_list: Vec<PluginBetaItemInfo>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_mini/innerversion.betainfo.query.yaml:17`.
    pub status: Option<String>,
}

impl record::Record for InnerversionBetainfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_BETAINFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.plugin_beta_item_list),
            1 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.plugin_beta_item_list),
            1 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Clone for InnerversionBetainfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionBetainfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionBetainfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `PluginBetaItemInfo`.
///
/// Source: `spec/open_mini/innerversion.betainfo.query.yaml:20`.
#[derive(Default)]
#[non_exhaustive]
pub struct PluginBetaItemInfo {
    /// The field `app_name`: a text.
    ///
    /// On the wire `app_name`. Source: `spec/open_mini/innerversion.betainfo.query.yaml:22`.
    pub app_name: Option<String>,
    /// The field `beta_status`: a text.
    ///
    /// On the wire `beta_status`. Source: `spec/open_mini/innerversion.betainfo.query.yaml:23`.
    pub beta_status: Option<String>,
    /// The field `memo`: a text.
    ///
    /// On the wire `memo`. Source: `spec/open_mini/innerversion.betainfo.query.yaml:24`.
    pub memo: Option<String>,
    /// The field `mini_app_id`: a text.
    ///
    /// On the wire `mini_app_id`. Source: `spec/open_mini/innerversion.betainfo.query.yaml:25`.
    pub mini_app_id: Option<String>,
    /// The field `plugin_id`: a text.
    ///
    /// On the wire `plugin_id`. Source: `spec/open_mini/innerversion.betainfo.query.yaml:26`.
    pub plugin_id: Option<String>,
    /// The field `plugin_version`: a text.
    ///
    /// On the wire `plugin_version`. Source: `spec/open_mini/innerversion.betainfo.query.yaml:27`.
    pub plugin_version: Option<String>,
    /// The field `qr_code_url`: a text.
    ///
    /// On the wire `qr_code_url`. Source: `spec/open_mini/innerversion.betainfo.query.yaml:28`.
    pub qr_code_url: Option<String>,
}

impl record::Record for PluginBetaItemInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PLUGIN_BETA_ITEM_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_name),
            1 => Some(&self.beta_status),
            2 => Some(&self.memo),
            3 => Some(&self.mini_app_id),
            4 => Some(&self.plugin_id),
            5 => Some(&self.plugin_version),
            6 => Some(&self.qr_code_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_name),
            1 => Some(&mut self.beta_status),
            2 => Some(&mut self.memo),
            3 => Some(&mut self.mini_app_id),
            4 => Some(&mut self.plugin_id),
            5 => Some(&mut self.plugin_version),
            6 => Some(&mut self.qr_code_url),
            _ => None,
        }
    }
}

impl Clone for PluginBetaItemInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PluginBetaItemInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PluginBetaItemInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.innerversion.betainfo.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerversionBetainfoQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/innerversion.betainfo.query.yaml:31`.
    SystemError,
    /// On the wire `PACKAGE_VERSION_IS_BLANK`. Source: `spec/open_mini/innerversion.betainfo.query.yaml:32`.
    PackageVersionIsBlank,
    /// On the wire `PLUGINID_IS_BLANK`. Source: `spec/open_mini/innerversion.betainfo.query.yaml:33`.
    PluginidIsBlank,
    /// On the wire `APP_ORIGIN_NOT_EXIST`. Source: `spec/open_mini/innerversion.betainfo.query.yaml:34`.
    AppOriginNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerversionBetainfoQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PACKAGE_VERSION_IS_BLANK", Self::PackageVersionIsBlank),
        ("PLUGINID_IS_BLANK", Self::PluginidIsBlank),
        ("APP_ORIGIN_NOT_EXIST", Self::AppOriginNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
