//! `alipay.open.mini.innerapp.pluginservice.publish` · 插件发布能力中心
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerapp/pluginservice/publish`.
//! Described in `spec/open_mini/innerapp.pluginservice.publish.yaml`.

use crate::{record, schema};

static INNERAPP_PLUGINSERVICE_PUBLISH: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappPluginservicePublish",
    file: "spec/open_mini/innerapp.pluginservice.publish.yaml",
    fields: &[
        schema::FieldDef::new(
            "ability_type_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            9,
        ),
        schema::FieldDef::text("app_logo", 10),
        schema::FieldDef::text("app_origin", 11),
        schema::FieldDef::text("description", 12),
        schema::FieldDef::text("detail_for_client", 13),
        schema::FieldDef::text("detail_for_pc", 14),
        schema::FieldDef::text("mini_app_id", 15),
        schema::FieldDef::text("sell_crowd", 16),
        schema::FieldDef::text("show_type", 17),
        schema::FieldDef::text("title", 18),
        schema::FieldDef::text("visit_url_for_pc", 19),
    ],
    rules: &[],
};

static INNERAPP_PLUGINSERVICE_PUBLISH_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappPluginservicePublishResponse",
    file: "spec/open_mini/innerapp.pluginservice.publish.yaml",
    fields: &[schema::FieldDef::text("ability_id", 22)],
    rules: &[],
};

/// A request of `alipay.open.mini.innerapp.pluginservice.publish` (插件发布能力中心).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerapp/pluginservice/publish`.
/// Described in `spec/open_mini/innerapp.pluginservice.publish.yaml`.
/// Answered by [`InnerappPluginservicePublishResponse`], or by an error with a [`InnerappPluginservicePublishErrorCode`].
#[doc(alias = "alipay.open.mini.innerapp.pluginservice.publish")]
#[doc(alias = "插件发布能力中心")]
#[must_use]
#[non_exhaustive]
pub struct InnerappPluginservicePublish {
    /// On the wire `ability_type_list`, a list; each element is a text. Source:
    /// `spec/open_mini/innerapp.pluginservice.publish.yaml:9`.
    pub ability_type_list: Vec<String>,
    /// On the wire `app_logo`, a text. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:10`.
    pub app_logo: Option<String>,
    /// On the wire `app_origin`, a text. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:11`.
    pub app_origin: Option<String>,
    /// On the wire `description`, a text. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:12`.
    pub description: Option<String>,
    /// On the wire `detail_for_client`, a text. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:13`.
    pub detail_for_client: Option<String>,
    /// On the wire `detail_for_pc`, a text. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:14`.
    pub detail_for_pc: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:15`.
    pub mini_app_id: Option<String>,
    /// On the wire `sell_crowd`, a text. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:16`.
    pub sell_crowd: Option<String>,
    /// On the wire `show_type`, a text. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:17`.
    pub show_type: Option<String>,
    /// On the wire `title`, a text. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:18`.
    pub title: Option<String>,
    /// On the wire `visit_url_for_pc`, a text. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:19`.
    pub visit_url_for_pc: Option<String>,
}

impl InnerappPluginservicePublish {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            ability_type_list: Vec::new(),
            app_logo: None,
            app_origin: None,
            description: None,
            detail_for_client: None,
            detail_for_pc: None,
            mini_app_id: None,
            sell_crowd: None,
            show_type: None,
            title: None,
            visit_url_for_pc: None,
        }
    }

    /// Sets [`ability_type_list`](Self::ability_type_list).
    #[inline]
    pub fn ability_type_list(
        mut self,
        ability_type_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ability_type_list = ability_type_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`app_logo`](Self::app_logo).
    #[inline]
    pub fn app_logo(mut self, app_logo: impl Into<String>) -> Self {
        self.app_logo = Some(app_logo.into());
        self
    }

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    pub fn app_origin(mut self, app_origin: impl Into<String>) -> Self {
        self.app_origin = Some(app_origin.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`detail_for_client`](Self::detail_for_client).
    #[inline]
    pub fn detail_for_client(mut self, detail_for_client: impl Into<String>) -> Self {
        self.detail_for_client = Some(detail_for_client.into());
        self
    }

    /// Sets [`detail_for_pc`](Self::detail_for_pc).
    #[inline]
    pub fn detail_for_pc(mut self, detail_for_pc: impl Into<String>) -> Self {
        self.detail_for_pc = Some(detail_for_pc.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`sell_crowd`](Self::sell_crowd).
    #[inline]
    pub fn sell_crowd(mut self, sell_crowd: impl Into<String>) -> Self {
        self.sell_crowd = Some(sell_crowd.into());
        self
    }

    /// Sets [`show_type`](Self::show_type).
    #[inline]
    pub fn show_type(mut self, show_type: impl Into<String>) -> Self {
        self.show_type = Some(show_type.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`visit_url_for_pc`](Self::visit_url_for_pc).
    #[inline]
    pub fn visit_url_for_pc(mut self, visit_url_for_pc: impl Into<String>) -> Self {
        self.visit_url_for_pc = Some(visit_url_for_pc.into());
        self
    }
}

impl record::Record for InnerappPluginservicePublish {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERAPP_PLUGINSERVICE_PUBLISH
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ability_type_list),
            1 => Some(&self.app_logo),
            2 => Some(&self.app_origin),
            3 => Some(&self.description),
            4 => Some(&self.detail_for_client),
            5 => Some(&self.detail_for_pc),
            6 => Some(&self.mini_app_id),
            7 => Some(&self.sell_crowd),
            8 => Some(&self.show_type),
            9 => Some(&self.title),
            10 => Some(&self.visit_url_for_pc),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ability_type_list),
            1 => Some(&mut self.app_logo),
            2 => Some(&mut self.app_origin),
            3 => Some(&mut self.description),
            4 => Some(&mut self.detail_for_client),
            5 => Some(&mut self.detail_for_pc),
            6 => Some(&mut self.mini_app_id),
            7 => Some(&mut self.sell_crowd),
            8 => Some(&mut self.show_type),
            9 => Some(&mut self.title),
            10 => Some(&mut self.visit_url_for_pc),
            _ => None,
        }
    }
}

impl Default for InnerappPluginservicePublish {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerappPluginservicePublish {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerappPluginservicePublish {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerappPluginservicePublish {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InnerappPluginservicePublish {}

impl record::Request for InnerappPluginservicePublish {
    type Response = InnerappPluginservicePublishResponse;
    type ErrorCode = InnerappPluginservicePublishErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerapp.pluginservice.publish",
        title: "插件发布能力中心",
        file: "spec/open_mini/innerapp.pluginservice.publish.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/innerapp/pluginservice/publish",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNERAPP_PLUGINSERVICE_PUBLISH,
        response: &INNERAPP_PLUGINSERVICE_PUBLISH_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.innerapp.pluginservice.publish` (插件发布能力中心).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InnerappPluginservicePublishResponse {
    /// On the wire `ability_id`, a text. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:22`.
    pub ability_id: Option<String>,
}

impl record::Record for InnerappPluginservicePublishResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERAPP_PLUGINSERVICE_PUBLISH_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ability_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ability_id),
            _ => None,
        }
    }
}

impl Default for InnerappPluginservicePublishResponse {
    #[inline]
    fn default() -> Self {
        Self { ability_id: None }
    }
}

impl Clone for InnerappPluginservicePublishResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerappPluginservicePublishResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerappPluginservicePublishResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.innerapp.pluginservice.publish`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerappPluginservicePublishErrorCode {
    /// On the wire `APP_ORIGIN_NOT_EXIST`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:25`.
    AppOriginNotExist,
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:26`.
    AppInfoNotExist,
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:27`.
    ApplicationTypeNotMiniapp,
    /// On the wire `MINI_APP_NOT_ONLINE`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:28`.
    MiniAppNotOnline,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/innerapp.pluginservice.publish.yaml:29`.
    SystemError,
    /// On the wire `APPID_IS_BLANK`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:30`.
    AppidIsBlank,
    /// On the wire `PUBLISH_PLUGIN_FAIL`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:31`.
    PublishPluginFail,
    /// On the wire `PLUGIN_HAS_NO_ONLINE_VERSION`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:32`.
    PluginHasNoOnlineVersion,
    /// On the wire `NOT_NORMAL_PLUGIN`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:33`.
    NotNormalPlugin,
    /// On the wire `PUBLISH_PLUGIN_DUPLICATE_FAIL`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:34`.
    PublishPluginDuplicateFail,
    /// On the wire `INVALID_SERVICE_TITLE_LENGTH`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:35`.
    InvalidServiceTitleLength,
    /// On the wire `LOGO_IS_BLANK`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:36`.
    LogoIsBlank,
    /// On the wire `INVALID_SERVICE_DESCRIPTION_LENGTH`. Source:
    /// `spec/open_mini/innerapp.pluginservice.publish.yaml:37`.
    InvalidServiceDescriptionLength,
    /// On the wire `ABILITY_TYPE_LIST_IS_BLANK`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:38`.
    AbilityTypeListIsBlank,
    /// On the wire `SELL_CROWD_INVALID`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:39`.
    SellCrowdInvalid,
    /// On the wire `SHOW_TYPE_INVALID`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:40`.
    ShowTypeInvalid,
    /// On the wire `INVALID_SERVICE_DETAIL_PC_LENGTH`. Source:
    /// `spec/open_mini/innerapp.pluginservice.publish.yaml:41`.
    InvalidServiceDetailPcLength,
    /// On the wire `INVALID_SERVICE_DETAIL_MOBILE_LENGTH`. Source:
    /// `spec/open_mini/innerapp.pluginservice.publish.yaml:42`.
    InvalidServiceDetailMobileLength,
    /// On the wire `INVALID_PARAMS`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:43`.
    InvalidParams,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerappPluginservicePublishErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("APP_ORIGIN_NOT_EXIST", Self::AppOriginNotExist),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("MINI_APP_NOT_ONLINE", Self::MiniAppNotOnline),
        ("SYSTEM_ERROR", Self::SystemError),
        ("APPID_IS_BLANK", Self::AppidIsBlank),
        ("PUBLISH_PLUGIN_FAIL", Self::PublishPluginFail),
        ("PLUGIN_HAS_NO_ONLINE_VERSION", Self::PluginHasNoOnlineVersion),
        ("NOT_NORMAL_PLUGIN", Self::NotNormalPlugin),
        ("PUBLISH_PLUGIN_DUPLICATE_FAIL", Self::PublishPluginDuplicateFail),
        ("INVALID_SERVICE_TITLE_LENGTH", Self::InvalidServiceTitleLength),
        ("LOGO_IS_BLANK", Self::LogoIsBlank),
        ("INVALID_SERVICE_DESCRIPTION_LENGTH", Self::InvalidServiceDescriptionLength),
        ("ABILITY_TYPE_LIST_IS_BLANK", Self::AbilityTypeListIsBlank),
        ("SELL_CROWD_INVALID", Self::SellCrowdInvalid),
        ("SHOW_TYPE_INVALID", Self::ShowTypeInvalid),
        ("INVALID_SERVICE_DETAIL_PC_LENGTH", Self::InvalidServiceDetailPcLength),
        ("INVALID_SERVICE_DETAIL_MOBILE_LENGTH", Self::InvalidServiceDetailMobileLength),
        ("INVALID_PARAMS", Self::InvalidParams),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerappPluginservicePublishErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
