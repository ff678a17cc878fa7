//! `alipay.open.mini.innerapp.pluginservice.publish` · 插件发布能力中心
//!
//! Publish a plugin to the capability center.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerapp/pluginservice/publish`.
//! Described in `spec/open_mini/innerapp.pluginservice.publish.yaml`.

use crate::{record, schema};

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
/// Returns [`InnerappPluginservicePublishResponse`], or an error with a [`InnerappPluginservicePublishErrorCode`].
#[doc(alias = "alipay.open.mini.innerapp.pluginservice.publish")]
#[doc(alias = "/v3/alipay/open/mini/innerapp/pluginservice/publish")]
#[doc(alias = "插件发布能力中心")]
#[doc(alias = "插件")]
#[must_use]
#[non_exhaustive]
pub struct InnerappPluginservicePublish {
    /// Kinds of function.
    ///
    /// 功能类型. Example: `1040`.
    pub ability_type_list: Vec<
        record::Choice<InnerappPluginservicePublishAbilityTypeList>,
    >,
    /// Logo URL of the published service.
    ///
    /// 服务发布logo. Example:
    /// `https://appstoreisvpic.alipayobjects.com/prod/f9e291ed-0de5-4f5e-97ec-f76b8414a3e0.png`.
    pub app_logo: Option<String>,
    /// Business source.
    ///
    /// 业务来源. Example: `TAOBAO`.
    pub app_origin: Option<String>,
    /// Description of the service.
    ///
    /// 服务描述. Example: `这是一段关于插件的描述`.
    pub description: Option<String>,
    /// Details for mobile display in the capability center.
    ///
    /// 移动端详情. Example: `<p>client detail</p>`.
    pub detail_for_client: Option<String>,
    /// Details for PC display in the capability center.
    ///
    /// Pc端详情. Example: `<p>pc detail</p>`.
    pub detail_for_pc: Option<String>,
    /// Plugin id.
    ///
    /// 插件id. Example: `2012211102012056`.
    pub mini_app_id: Option<String>,
    /// Who may order the service.
    ///
    /// Example: `-1`.
    pub sell_crowd: Option<record::Choice<InnerappPluginservicePublishSellCrowd>>,
    /// Whether the service is shown after publishing.
    ///
    /// 发布后是否展示. Defaults to `01`. Example: `01`.
    pub show_type: Option<record::Choice<InnerappPluginservicePublishShowType>>,
    /// Title of the service.
    ///
    /// 服务标题. Example: `互投插件`.
    pub title: Option<String>,
    /// URL of the PC page; empty if not needed.
    ///
    /// Pc端url地址. Example: `https://nengli.alipay.com/abilityprod/detail?abilityCode=SM010000000000001100`.
    pub visit_url_for_pc: Option<String>,
}

impl InnerappPluginservicePublish {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.open.mini.innerapp.pluginservice.publish` (插件发布能力中心).
#[non_exhaustive]
pub struct InnerappPluginservicePublishResponse {
    /// Id in the capability center.
    ///
    /// Example: `能力中心id`.
    pub ability_id: Option<String>,
}

/// The values of the platform's type `InnerappPluginservicePublishAbilityTypeList`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerappPluginservicePublishAbilityTypeList {
    /// `1039`: Payment.
    V1039,
    /// `1040`: Membership.
    V1040,
    /// `1041`: Basics.
    V1041,
    /// `1056`: Funds.
    V1056,
    /// `1058`: Credit.
    V1058,
    /// `1111`: Koubei.
    V1111,
    /// `330120`: Security.
    V330120,
    /// `360101`: Marketing.
    V360101,
}

record::enumeration!(
    InnerappPluginservicePublishAbilityTypeList, "1039" V1039, "1040" V1040, "1041"
    V1041, "1056" V1056, "1058" V1058, "1111" V1111, "330120" V330120, "360101" V360101
);

/// The values of the platform's type `InnerappPluginservicePublishSellCrowd`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerappPluginservicePublishSellCrowd {
    /// `1003`: Individuals.
    V1003,
    /// `1004`: Enterprises.
    V1004,
    /// `-1`: No restriction.
    Minus1,
}

record::enumeration!(
    InnerappPluginservicePublishSellCrowd, "1003" V1003, "1004" V1004, "-1" Minus1
);

/// The values of the platform's type `InnerappPluginservicePublishShowType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerappPluginservicePublishShowType {
    /// `01`: Shown.
    V01,
    /// `02`: Hidden.
    V02,
}

record::enumeration!(InnerappPluginservicePublishShowType, "01" V01, "02" V02);

/// The error codes of `alipay.open.mini.innerapp.pluginservice.publish`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InnerappPluginservicePublishErrorCode {
    /// `APP_ORIGIN_NOT_EXIST`: The app origin does not exist.
    ///
    /// Check the app origin.
    AppOriginNotExist,
    /// `APP_INFO_NOT_EXIST`: The app information does not exist.
    ///
    /// Check the app id.
    AppInfoNotExist,
    /// `APPLICATION_TYPE_NOT_MINIAPP`: The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ApplicationTypeNotMiniapp,
    /// `MINI_APP_NOT_ONLINE`: The mini program is not online.
    ///
    /// Put the mini program online first.
    MiniAppNotOnline,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `APPID_IS_BLANK`: The app id is missing.
    ///
    /// Send the app id.
    AppidIsBlank,
    /// `PUBLISH_PLUGIN_FAIL`.
    PublishPluginFail,
    /// `PLUGIN_HAS_NO_ONLINE_VERSION`.
    PluginHasNoOnlineVersion,
    /// `NOT_NORMAL_PLUGIN`.
    NotNormalPlugin,
    /// `PUBLISH_PLUGIN_DUPLICATE_FAIL`.
    PublishPluginDuplicateFail,
    /// `INVALID_SERVICE_TITLE_LENGTH`.
    InvalidServiceTitleLength,
    /// `LOGO_IS_BLANK`: The logo is missing.
    ///
    /// Send the logo.
    LogoIsBlank,
    /// `INVALID_SERVICE_DESCRIPTION_LENGTH`.
    InvalidServiceDescriptionLength,
    /// `ABILITY_TYPE_LIST_IS_BLANK`.
    AbilityTypeListIsBlank,
    /// `SELL_CROWD_INVALID`.
    SellCrowdInvalid,
    /// `SHOW_TYPE_INVALID`.
    ShowTypeInvalid,
    /// `INVALID_SERVICE_DETAIL_PC_LENGTH`.
    InvalidServiceDetailPcLength,
    /// `INVALID_SERVICE_DETAIL_MOBILE_LENGTH`.
    InvalidServiceDetailMobileLength,
    /// `INVALID_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParams,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InnerappPluginservicePublishErrorCode, "APP_ORIGIN_NOT_EXIST" AppOriginNotExist,
    "APP_INFO_NOT_EXIST" AppInfoNotExist, "APPLICATION_TYPE_NOT_MINIAPP"
    ApplicationTypeNotMiniapp, "MINI_APP_NOT_ONLINE" MiniAppNotOnline, "SYSTEM_ERROR"
    SystemError, "APPID_IS_BLANK" AppidIsBlank, "PUBLISH_PLUGIN_FAIL" PublishPluginFail,
    "PLUGIN_HAS_NO_ONLINE_VERSION" PluginHasNoOnlineVersion, "NOT_NORMAL_PLUGIN"
    NotNormalPlugin, "PUBLISH_PLUGIN_DUPLICATE_FAIL" PublishPluginDuplicateFail,
    "INVALID_SERVICE_TITLE_LENGTH" InvalidServiceTitleLength, "LOGO_IS_BLANK"
    LogoIsBlank, "INVALID_SERVICE_DESCRIPTION_LENGTH" InvalidServiceDescriptionLength,
    "ABILITY_TYPE_LIST_IS_BLANK" AbilityTypeListIsBlank, "SELL_CROWD_INVALID"
    SellCrowdInvalid, "SHOW_TYPE_INVALID" ShowTypeInvalid,
    "INVALID_SERVICE_DETAIL_PC_LENGTH" InvalidServiceDetailPcLength,
    "INVALID_SERVICE_DETAIL_MOBILE_LENGTH" InvalidServiceDetailMobileLength,
    "INVALID_PARAMS" InvalidParams
);

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

record::record!(
    InnerappPluginservicePublish, INNERAPP_PLUGINSERVICE_PUBLISH, 0 ability_type_list
    Vec::new(), 1 app_logo None, 2 app_origin None, 3 description None, 4
    detail_for_client None, 5 detail_for_pc None, 6 mini_app_id None, 7 sell_crowd None,
    8 show_type None, 9 title None, 10 visit_url_for_pc None
);

record::record!(
    InnerappPluginservicePublishResponse, INNERAPP_PLUGINSERVICE_PUBLISH_RESPONSE, 0
    ability_id None
);

static INNERAPP_PLUGINSERVICE_PUBLISH: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappPluginservicePublish",
    file: "spec/open_mini/innerapp.pluginservice.publish.yaml",
    rows: &[
        schema::Row::Plain(
            "ability_type_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("app_logo"),
        schema::Row::Text("app_origin"),
        schema::Row::Text("description"),
        schema::Row::Text("detail_for_client"),
        schema::Row::Text("detail_for_pc"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Limited(
            "sell_crowd",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["1003", "1004", "-1"]))],
        ),
        schema::Row::Limited(
            "show_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["01", "02"]))],
        ),
        schema::Row::Text("title"),
        schema::Row::Text("visit_url_for_pc"),
    ],
    rules: &[],
    lines: &[11, 27, 32, 33, 34, 39, 44, 45, 47, 53, 56, 62, 63],
};

static INNERAPP_PLUGINSERVICE_PUBLISH_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappPluginservicePublishResponse",
    file: "spec/open_mini/innerapp.pluginservice.publish.yaml",
    rows: &[schema::Row::Text("ability_id")],
    rules: &[],
    lines: &[],
};
