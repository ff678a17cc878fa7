//! `alipay.open.mini.innerapp.pluginservice.publish` · 插件发布能力中心
//!
//! Publish a plugin to the capability center.
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
            11,
        ),
        schema::FieldDef::text("app_logo", 27),
        schema::FieldDef::text("app_origin", 32),
        schema::FieldDef::text("description", 33),
        schema::FieldDef::text("detail_for_client", 34),
        schema::FieldDef::text("detail_for_pc", 39),
        schema::FieldDef::text("mini_app_id", 44),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["1003", "1004", "-1"]), 47),
            ],
            ..schema::FieldDef::text("sell_crowd", 45)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["01", "02"]), 56)],
            ..schema::FieldDef::text("show_type", 53)
        },
        schema::FieldDef::text("title", 62),
        schema::FieldDef::text("visit_url_for_pc", 63),
    ],
    rules: &[],
};

static INNERAPP_PLUGINSERVICE_PUBLISH_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappPluginservicePublishResponse",
    file: "spec/open_mini/innerapp.pluginservice.publish.yaml",
    fields: &[schema::FieldDef::text("ability_id", 70)],
    rules: &[],
};

/// A request of `alipay.open.mini.innerapp.pluginservice.publish` (插件发布能力中心).
///
/// Publish a plugin to the capability center.
///
/// ```
/// use alipay::open_mini::InnerappPluginservicePublish;
///
/// let request = InnerappPluginservicePublish::new()
///     .ability_type_list(["1040"]);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`sell_crowd`](Self::sell_crowd) | one of its values |
/// | [`show_type`](Self::show_type) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerapp/pluginservice/publish`.
/// Described in `spec/open_mini/innerapp.pluginservice.publish.yaml`.
/// Answered by [`InnerappPluginservicePublishResponse`], or by an error with a [`InnerappPluginservicePublishErrorCode`].
#[doc(alias = "alipay.open.mini.innerapp.pluginservice.publish")]
#[doc(alias = "/v3/alipay/open/mini/innerapp/pluginservice/publish")]
#[doc(alias = "插件发布能力中心")]
#[doc(alias = "插件")]
#[must_use]
#[non_exhaustive]
pub struct InnerappPluginservicePublish {
    /// Kinds of function.
    ///
    /// On the wire `ability_type_list` (功能类型). Example: `1040`. Source:
    /// `spec/open_mini/innerapp.pluginservice.publish.yaml:11`.
    pub ability_type_list: Vec<
        record::Choice<InnerappPluginservicePublishAbilityTypeList>,
    >,
    /// Logo URL of the published service.
    ///
    /// On the wire `app_logo` (服务发布logo). Example:
    /// `https://appstoreisvpic.alipayobjects.com/prod/f9e291ed-0de5-4f5e-97ec-f76b8414a3e0.png`. Source:
    /// `spec/open_mini/innerapp.pluginservice.publish.yaml:27`.
    pub app_logo: Option<String>,
    /// Business source.
    ///
    /// On the wire `app_origin` (业务来源). Example: `TAOBAO`. Source:
    /// `spec/open_mini/innerapp.pluginservice.publish.yaml:32`.
    pub app_origin: Option<String>,
    /// Description of the service.
    ///
    /// On the wire `description` (服务描述). Example: `这是一段关于插件的描述`. Source:
    /// `spec/open_mini/innerapp.pluginservice.publish.yaml:33`.
    pub description: Option<String>,
    /// Details for mobile display in the capability center.
    ///
    /// On the wire `detail_for_client` (移动端详情). Example: `<p>client detail</p>`. Source:
    /// `spec/open_mini/innerapp.pluginservice.publish.yaml:34`.
    pub detail_for_client: Option<String>,
    /// Details for PC display in the capability center.
    ///
    /// On the wire `detail_for_pc` (pc端详情). Example: `<p>pc detail</p>`. Source:
    /// `spec/open_mini/innerapp.pluginservice.publish.yaml:39`.
    pub detail_for_pc: Option<String>,
    /// Plugin id.
    ///
    /// On the wire `mini_app_id` (插件id). Example: `2012211102012056`. Source:
    /// `spec/open_mini/innerapp.pluginservice.publish.yaml:44`.
    pub mini_app_id: Option<String>,
    /// Who may order the service.
    ///
    /// On the wire `sell_crowd`. Example: `-1`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:45`.
    pub sell_crowd: Option<record::Choice<InnerappPluginservicePublishSellCrowd>>,
    /// Whether the service is shown after publishing.
    ///
    /// On the wire `show_type` (发布后是否展示). Where it is not set, the platform takes `01`. Example: `01`. Source:
    /// `spec/open_mini/innerapp.pluginservice.publish.yaml:53`.
    pub show_type: Option<record::Choice<InnerappPluginservicePublishShowType>>,
    /// Title of the service.
    ///
    /// On the wire `title` (服务标题). Example: `互投插件`. Source:
    /// `spec/open_mini/innerapp.pluginservice.publish.yaml:62`.
    pub title: Option<String>,
    /// URL of the PC page; empty if not needed.
    ///
    /// On the wire `visit_url_for_pc` (pc端url地址). Example:
    /// `https://nengli.alipay.com/abilityprod/detail?abilityCode=SM010000000000001100`. Source:
    /// `spec/open_mini/innerapp.pluginservice.publish.yaml:63`.
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
        ability_type_list: impl IntoIterator<
            Item = impl Into<record::Choice<InnerappPluginservicePublishAbilityTypeList>>,
        >,
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
    pub fn sell_crowd(
        mut self,
        sell_crowd: impl Into<record::Choice<InnerappPluginservicePublishSellCrowd>>,
    ) -> Self {
        self.sell_crowd = Some(sell_crowd.into());
        self
    }

    /// Sets [`show_type`](Self::show_type).
    #[inline]
    pub fn show_type(
        mut self,
        show_type: impl Into<record::Choice<InnerappPluginservicePublishShowType>>,
    ) -> Self {
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.open.mini.innerapp.pluginservice.publish` (插件发布能力中心).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InnerappPluginservicePublishResponse {
    /// Id in the capability center.
    ///
    /// On the wire `ability_id`. Example: `能力中心id`. Source:
    /// `spec/open_mini/innerapp.pluginservice.publish.yaml:70`.
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

/// The values of the platform's type `InnerappPluginservicePublishAbilityTypeList`.
///
/// Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:16`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerappPluginservicePublishAbilityTypeList {
    /// Payment.
    ///
    /// On the wire `1039`.
    V1039,
    /// Membership.
    ///
    /// On the wire `1040`.
    V1040,
    /// Basics.
    ///
    /// On the wire `1041`.
    V1041,
    /// Funds.
    ///
    /// On the wire `1056`.
    V1056,
    /// Credit.
    ///
    /// On the wire `1058`.
    V1058,
    /// Koubei.
    ///
    /// On the wire `1111`.
    V1111,
    /// Security.
    ///
    /// On the wire `330120`.
    V330120,
    /// Marketing.
    ///
    /// On the wire `360101`.
    V360101,
}

impl record::Enumeration for InnerappPluginservicePublishAbilityTypeList {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1039", Self::V1039),
        ("1040", Self::V1040),
        ("1041", Self::V1041),
        ("1056", Self::V1056),
        ("1058", Self::V1058),
        ("1111", Self::V1111),
        ("330120", Self::V330120),
        ("360101", Self::V360101),
    ];
}

impl std::fmt::Debug for InnerappPluginservicePublishAbilityTypeList {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InnerappPluginservicePublishSellCrowd`.
///
/// Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:48`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerappPluginservicePublishSellCrowd {
    /// Individuals.
    ///
    /// On the wire `1003`.
    V1003,
    /// Enterprises.
    ///
    /// On the wire `1004`.
    V1004,
    /// No restriction.
    ///
    /// On the wire `-1`.
    Minus1,
}

impl record::Enumeration for InnerappPluginservicePublishSellCrowd {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1003", Self::V1003),
        ("1004", Self::V1004),
        ("-1", Self::Minus1),
    ];
}

impl std::fmt::Debug for InnerappPluginservicePublishSellCrowd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InnerappPluginservicePublishShowType`.
///
/// Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:57`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerappPluginservicePublishShowType {
    /// Shown.
    ///
    /// On the wire `01`.
    V01,
    /// Hidden.
    ///
    /// On the wire `02`.
    V02,
}

impl record::Enumeration for InnerappPluginservicePublishShowType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
    ];
}

impl std::fmt::Debug for InnerappPluginservicePublishShowType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.innerapp.pluginservice.publish`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerappPluginservicePublishErrorCode {
    /// The app origin does not exist.
    ///
    /// Check the app origin.
    ///
    /// On the wire `APP_ORIGIN_NOT_EXIST`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:73` and
    /// `spec/codes.yaml:614`.
    AppOriginNotExist,
    /// The app information does not exist.
    ///
    /// Check the app id.
    ///
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:74` and
    /// `spec/codes.yaml:591`.
    AppInfoNotExist,
    /// The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ///
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:75`
    /// and `spec/codes.yaml:567`.
    ApplicationTypeNotMiniapp,
    /// The mini program is not online.
    ///
    /// Put the mini program online first.
    ///
    /// On the wire `MINI_APP_NOT_ONLINE`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:76` and
    /// `spec/codes.yaml:1621`.
    MiniAppNotOnline,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:77` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// The app id is missing.
    ///
    /// Send the app id.
    ///
    /// On the wire `APPID_IS_BLANK`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:78` and
    /// `spec/codes.yaml:558`.
    AppidIsBlank,
    /// On the wire `PUBLISH_PLUGIN_FAIL`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:79`.
    PublishPluginFail,
    /// On the wire `PLUGIN_HAS_NO_ONLINE_VERSION`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:80`.
    PluginHasNoOnlineVersion,
    /// On the wire `NOT_NORMAL_PLUGIN`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:81`.
    NotNormalPlugin,
    /// On the wire `PUBLISH_PLUGIN_DUPLICATE_FAIL`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:82`.
    PublishPluginDuplicateFail,
    /// On the wire `INVALID_SERVICE_TITLE_LENGTH`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:83`.
    InvalidServiceTitleLength,
    /// The logo is missing.
    ///
    /// Send the logo.
    ///
    /// On the wire `LOGO_IS_BLANK`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:84` and
    /// `spec/codes.yaml:1476`.
    LogoIsBlank,
    /// On the wire `INVALID_SERVICE_DESCRIPTION_LENGTH`. Source:
    /// `spec/open_mini/innerapp.pluginservice.publish.yaml:85`.
    InvalidServiceDescriptionLength,
    /// On the wire `ABILITY_TYPE_LIST_IS_BLANK`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:86`.
    AbilityTypeListIsBlank,
    /// On the wire `SELL_CROWD_INVALID`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:87`.
    SellCrowdInvalid,
    /// On the wire `SHOW_TYPE_INVALID`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:88`.
    ShowTypeInvalid,
    /// On the wire `INVALID_SERVICE_DETAIL_PC_LENGTH`. Source:
    /// `spec/open_mini/innerapp.pluginservice.publish.yaml:89`.
    InvalidServiceDetailPcLength,
    /// On the wire `INVALID_SERVICE_DETAIL_MOBILE_LENGTH`. Source:
    /// `spec/open_mini/innerapp.pluginservice.publish.yaml:90`.
    InvalidServiceDetailMobileLength,
    /// The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    ///
    /// On the wire `INVALID_PARAMS`. Source: `spec/open_mini/innerapp.pluginservice.publish.yaml:91` and
    /// `spec/codes.yaml:1361`.
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
