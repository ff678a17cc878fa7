//! `alipay.open.mini.innerapp.create` · 内部链路小程序创建
//!
//! Create a mini program through the internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerapp/create`. Described in
//! `spec/open_mini/innerapp.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.innerapp.create` (内部链路小程序创建).
///
/// Create a mini program through the internal channel.
///
/// ```
/// use alipay::open_mini::InnerappCreate;
///
/// let request = InnerappCreate::new()
///     .app_category_ids("107211_107236");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`app_desc`](Self::app_desc) | at most 200 characters |
/// | [`isv_app_id`](Self::isv_app_id) | required in some cases |
/// | [`service_email`](Self::service_email) | required in some cases |
/// | [`service_phone`](Self::service_phone) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerapp/create`. Described in
/// `spec/open_mini/innerapp.create.yaml`.
/// Returns [`InnerappCreateResponse`], or an error with a [`InnerappCreateErrorCode`].
#[doc(alias = "alipay.open.mini.innerapp.create")]
#[doc(alias = "/v3/alipay/open/mini/innerapp/create")]
#[doc(alias = "内部链路小程序创建")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct InnerappCreate {
    /// Up to three categories separated by `;`, second and third levels joined by `_`.
    ///
    /// 小程序类目. Example: `107211_107236`.
    pub app_category_ids: Option<String>,
    /// Description of the mini program.
    ///
    /// 小程序描述; at most 200 characters. Example: `一个简单的计算器小程序，支持加减乘除，可以查看历史记录。`.
    pub app_desc: Option<String>,
    /// English name; leave out for plugins.
    ///
    /// 小程序英文名称. Example: `tinyName`.
    pub app_english_name: Option<String>,
    /// URL of the logo.
    ///
    /// 小程序logo. Example: `http://appstoreisvpic.alipayobjects.com/0aef2a4a-0b90-444d-916b-e8b25cd787c9.png`.
    pub app_logo: Option<String>,
    /// Name of the mini program.
    ///
    /// 小程序名称. Example: `我的小程序`.
    pub app_name: Option<String>,
    /// Business source applied for on integration.
    ///
    /// 来源的业务方. Example: `AAA`.
    pub app_origin: Option<String>,
    /// Introduction shown in search; not needed for plugins.
    ///
    /// 小程序简介. Example: `我的小程序`.
    pub app_slogan: Option<String>,
    /// Subtype of the app.
    ///
    /// Other values may be added. Example: `TINYAPP_NORMAL`.
    pub app_sub_type: Option<record::Choice<InnerappCreateAppSubType>>,
    /// Type of the app.
    ///
    /// Example: `TINYAPP`.
    pub app_type: Option<String>,
    /// Third-party app id; needed only when creating a template mini program.
    ///
    /// Required in some cases. Example: `2019****`.
    pub isv_app_id: Option<String>,
    /// Mini program id; needed in special cases only.
    ///
    /// 小程序ID. Example: `300*****`.
    pub mini_app_id: Option<String>,
    /// New front categories, levels joined by `_`, categories by `;`; replaces `app_category_ids`.
    ///
    /// 新小程序前台类目. Example: `XS1001_XS2001_XS3002;XS1011_XS2089;XS1002_XS2008_XS3024`.
    pub mini_category_ids: Option<String>,
    /// Pid that will own the mini program.
    ///
    /// 创建的小程序所属的PID. Example: `2088****`.
    pub pid: Option<String>,
    /// Customer service email; give this or the phone number.
    ///
    /// 邮箱; required in some cases. Example: `user@example.com`.
    pub service_email: Option<String>,
    /// Customer service phone; give this or the email address; not needed for plugins.
    ///
    /// 客服电话; required in some cases. Example: `021-333333`.
    pub service_phone: Option<String>,
}

impl InnerappCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`app_category_ids`](Self::app_category_ids).
    #[inline]
    pub fn app_category_ids(mut self, app_category_ids: impl Into<String>) -> Self {
        self.app_category_ids = Some(app_category_ids.into());
        self
    }

    /// Sets [`app_desc`](Self::app_desc).
    #[inline]
    pub fn app_desc(mut self, app_desc: impl Into<String>) -> Self {
        self.app_desc = Some(app_desc.into());
        self
    }

    /// Sets [`app_english_name`](Self::app_english_name).
    #[inline]
    pub fn app_english_name(mut self, app_english_name: impl Into<String>) -> Self {
        self.app_english_name = Some(app_english_name.into());
        self
    }

    /// Sets [`app_logo`](Self::app_logo).
    #[inline]
    pub fn app_logo(mut self, app_logo: impl Into<String>) -> Self {
        self.app_logo = Some(app_logo.into());
        self
    }

    /// Sets [`app_name`](Self::app_name).
    #[inline]
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.app_name = Some(app_name.into());
        self
    }

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    pub fn app_origin(mut self, app_origin: impl Into<String>) -> Self {
        self.app_origin = Some(app_origin.into());
        self
    }

    /// Sets [`app_slogan`](Self::app_slogan).
    #[inline]
    pub fn app_slogan(mut self, app_slogan: impl Into<String>) -> Self {
        self.app_slogan = Some(app_slogan.into());
        self
    }

    /// Sets [`app_sub_type`](Self::app_sub_type).
    #[inline]
    pub fn app_sub_type(
        mut self,
        app_sub_type: impl Into<record::Choice<InnerappCreateAppSubType>>,
    ) -> Self {
        self.app_sub_type = Some(app_sub_type.into());
        self
    }

    /// Sets [`app_type`](Self::app_type).
    #[inline]
    pub fn app_type(mut self, app_type: impl Into<String>) -> Self {
        self.app_type = Some(app_type.into());
        self
    }

    /// Sets [`isv_app_id`](Self::isv_app_id).
    #[inline]
    pub fn isv_app_id(mut self, isv_app_id: impl Into<String>) -> Self {
        self.isv_app_id = Some(isv_app_id.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`mini_category_ids`](Self::mini_category_ids).
    #[inline]
    pub fn mini_category_ids(mut self, mini_category_ids: impl Into<String>) -> Self {
        self.mini_category_ids = Some(mini_category_ids.into());
        self
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }

    /// Sets [`service_email`](Self::service_email).
    #[inline]
    pub fn service_email(mut self, service_email: impl Into<String>) -> Self {
        self.service_email = Some(service_email.into());
        self
    }

    /// Sets [`service_phone`](Self::service_phone).
    #[inline]
    pub fn service_phone(mut self, service_phone: impl Into<String>) -> Self {
        self.service_phone = Some(service_phone.into());
        self
    }
}

/// The response of `alipay.open.mini.innerapp.create` (内部链路小程序创建).
#[non_exhaustive]
pub struct InnerappCreateResponse {
    /// Mini program id.
    ///
    /// 小程序ID. Example: `2018****`.
    pub mini_app_id: Option<String>,
}

/// The values of the platform's type `InnerappCreateAppSubType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerappCreateAppSubType {
    /// `TINYAPP_NORMAL`: Ordinary mini program.
    TinyappNormal,
    /// `TINYAPP_TEMPLATE`: Template.
    TinyappTemplate,
    /// `TINYAPP_PLUGIN`: Plugin.
    TinyappPlugin,
}

record::enumeration!(
    InnerappCreateAppSubType, "TINYAPP_NORMAL" TinyappNormal, "TINYAPP_TEMPLATE"
    TinyappTemplate, "TINYAPP_PLUGIN" TinyappPlugin
);

/// The error codes of `alipay.open.mini.innerapp.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InnerappCreateErrorCode {
    /// `INVALID_PARAMS_WARN`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message.
    InvalidParamsWarn,
    /// `APP_NAME_IS_BLANK`: The app name is missing.
    ///
    /// Send the app name.
    AppNameIsBlank,
    /// `INVALID_MINI_APP_NAME`: The mini program's name contains invalid characters.
    ///
    /// Use Chinese characters, digits, letters and underscore only.
    InvalidMiniAppName,
    /// `INVALID_MINI_APP_NAME_LENGTH`: The length of the mini program's name is out of range.
    ///
    /// Use a name of 3 to 20 characters.
    InvalidMiniAppNameLength,
    /// `ENGLISH_NAME_IS_BLANK`: The English name is missing.
    ///
    /// Send the English name.
    EnglishNameIsBlank,
    /// `INVALID_MINI_APP_EN_NAME`: The mini program's English name is not valid.
    ///
    /// Correct the English name.
    InvalidMiniAppEnName,
    /// `INVALID_MINI_APP_EN_NAME_LENGTH`: The length of the mini program's English name is not valid.
    ///
    /// Correct the length of the English name.
    InvalidMiniAppEnNameLength,
    /// `SLOGAN_IS_BLANK`: The slogan is missing.
    ///
    /// Send the slogan.
    SloganIsBlank,
    /// `INVALID_MINI_APP_SLOGAN_LENGTH`: The length of the mini program's slogan is not valid.
    ///
    /// Correct the length of the slogan.
    InvalidMiniAppSloganLength,
    /// `SERVICE_TEL_IS_BLANK`: The service phone is missing.
    ///
    /// Send the service phone.
    ServiceTelIsBlank,
    /// `INVALID_MINI_APP_SERVICE_TEL`: The mini program's service phone contains invalid characters.
    ///
    /// Use 5 to 30 digits and hyphens only.
    InvalidMiniAppServiceTel,
    /// `CATEGORY_IS_BLANK`: The category is missing.
    ///
    /// Send the category.
    CategoryIsBlank,
    /// `CATEGORY_NUM_IS_INVALID`: The number of categories must be 1 to 4.
    ///
    /// Send one to four category ids.
    CategoryNumIsInvalid,
    /// `APP_DESC_IS_BLANK`: The app description is missing.
    ///
    /// Send the app description.
    AppDescIsBlank,
    /// `MINI_APP_NAME_DUPLICATE`: The mini program's name is already used.
    ///
    /// Choose another name.
    MiniAppNameDuplicate,
    /// `MINI_APP_EN_NAME_DUPLICATE`: The mini program's English name is already used.
    ///
    /// Choose another English name.
    MiniAppEnNameDuplicate,
    /// `INVALID_CATEGORY`: The category does not exist.
    ///
    /// Look up the category and check its format.
    InvalidCategory,
    /// `INVALID_MINI_APP_DESC_LENGTH`: The length of the mini program's description is not valid.
    ///
    /// Correct the length of the description.
    InvalidMiniAppDescLength,
    /// `SUB_APPLICATION_TYPE_ERROR`: The sub-application type is wrong.
    ///
    /// Check the sub-application type.
    SubApplicationTypeError,
    /// `INVALID_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParams,
    /// `APP_ORIGIN_NOT_EXIST`: The app origin does not exist.
    ///
    /// Check the app origin.
    AppOriginNotExist,
    /// `RISK_DECISION_CHECK_FAIL`: Risk control stopped the texts for sensitive words.
    ///
    /// Reword the name, description and slogan.
    RiskDecisionCheckFail,
    /// `LOGO_IS_BLANK`: The logo is missing.
    ///
    /// Send the logo.
    LogoIsBlank,
    /// `DESCRIPTION_IS_BLANK`: The description is missing.
    ///
    /// Send the description.
    DescriptionIsBlank,
    /// `SERVICE_TEL_AND_MAIL_BOTH_BLANK`: The service phone and the service e-mail are both missing.
    ///
    /// Send at least one of them.
    ServiceTelAndMailBothBlank,
    /// `ISV_APP_ID_IS_BLANK`: The ISV's app id is missing.
    ///
    /// Send the ISV's app id.
    IsvAppIdIsBlank,
    /// `MINI_APP_ID_EXIST`: The mini program id exists already.
    MiniAppIdExist,
    /// `CREATE_MINI_APP_EXCEED_MAX_COUNT`: The maximum number of mini programs is exceeded.
    CreateMiniAppExceedMaxCount,
    /// `APP_ID_ILLEGAL`: The app id is not valid.
    ///
    /// Check the app id.
    AppIdIllegal,
    /// `APP_ID_EXIST`: The app id exists already.
    AppIdExist,
    /// `INVALID_MINI_PLUGIN_NAME`: The plugin's name is not valid.
    ///
    /// Check the name.
    InvalidMiniPluginName,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InnerappCreateErrorCode, "INVALID_PARAMS_WARN" InvalidParamsWarn, "APP_NAME_IS_BLANK"
    AppNameIsBlank, "INVALID_MINI_APP_NAME" InvalidMiniAppName,
    "INVALID_MINI_APP_NAME_LENGTH" InvalidMiniAppNameLength, "ENGLISH_NAME_IS_BLANK"
    EnglishNameIsBlank, "INVALID_MINI_APP_EN_NAME" InvalidMiniAppEnName,
    "INVALID_MINI_APP_EN_NAME_LENGTH" InvalidMiniAppEnNameLength, "SLOGAN_IS_BLANK"
    SloganIsBlank, "INVALID_MINI_APP_SLOGAN_LENGTH" InvalidMiniAppSloganLength,
    "SERVICE_TEL_IS_BLANK" ServiceTelIsBlank, "INVALID_MINI_APP_SERVICE_TEL"
    InvalidMiniAppServiceTel, "CATEGORY_IS_BLANK" CategoryIsBlank,
    "CATEGORY_NUM_IS_INVALID" CategoryNumIsInvalid, "APP_DESC_IS_BLANK" AppDescIsBlank,
    "MINI_APP_NAME_DUPLICATE" MiniAppNameDuplicate, "MINI_APP_EN_NAME_DUPLICATE"
    MiniAppEnNameDuplicate, "INVALID_CATEGORY" InvalidCategory,
    "INVALID_MINI_APP_DESC_LENGTH" InvalidMiniAppDescLength, "SUB_APPLICATION_TYPE_ERROR"
    SubApplicationTypeError, "INVALID_PARAMS" InvalidParams, "APP_ORIGIN_NOT_EXIST"
    AppOriginNotExist, "RISK_DECISION_CHECK_FAIL" RiskDecisionCheckFail, "LOGO_IS_BLANK"
    LogoIsBlank, "DESCRIPTION_IS_BLANK" DescriptionIsBlank,
    "SERVICE_TEL_AND_MAIL_BOTH_BLANK" ServiceTelAndMailBothBlank, "ISV_APP_ID_IS_BLANK"
    IsvAppIdIsBlank, "MINI_APP_ID_EXIST" MiniAppIdExist,
    "CREATE_MINI_APP_EXCEED_MAX_COUNT" CreateMiniAppExceedMaxCount, "APP_ID_ILLEGAL"
    AppIdIllegal, "APP_ID_EXIST" AppIdExist, "INVALID_MINI_PLUGIN_NAME"
    InvalidMiniPluginName
);

impl record::CallRequest for InnerappCreate {}

impl record::Request for InnerappCreate {
    type Response = InnerappCreateResponse;
    type ErrorCode = InnerappCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerapp.create",
        title: "内部链路小程序创建",
        file: "spec/open_mini/innerapp.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/innerapp/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNERAPP_CREATE,
        response: &INNERAPP_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMS",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "INVALID_PARAMS_WARN",
                summary: "A parameter is not valid.",
                fix: "Correct the parameter named in the message.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SERVICE_TEL_IS_BLANK",
                summary: "The service phone is missing.",
                fix: "Send the service phone.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "DESCRIPTION_IS_BLANK",
                summary: "The description is missing.",
                fix: "Send the description.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MINI_APP_ID_EXIST",
                summary: "The mini program id exists already.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "APP_ID_ILLEGAL",
                summary: "The app id is not valid.",
                fix: "Check the app id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "APP_ID_EXIST",
                summary: "The app id exists already.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INVALID_MINI_PLUGIN_NAME",
                summary: "The plugin's name is not valid.",
                fix: "Check the name.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InnerappCreate, INNERAPP_CREATE, 0 app_category_ids None, 1 app_desc None, 2
    app_english_name None, 3 app_logo None, 4 app_name None, 5 app_origin None, 6
    app_slogan None, 7 app_sub_type None, 8 app_type None, 9 isv_app_id None, 10
    mini_app_id None, 11 mini_category_ids None, 12 pid None, 13 service_email None, 14
    service_phone None
);

record::record!(InnerappCreateResponse, INNERAPP_CREATE_RESPONSE, 0 mini_app_id None);

static INNERAPP_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappCreate",
    file: "spec/open_mini/innerapp.create.yaml",
    rows: &[
        schema::Row::Text("app_category_ids"),
        schema::Row::Limited(
            "app_desc",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(200))],
        ),
        schema::Row::Text("app_english_name"),
        schema::Row::Text("app_logo"),
        schema::Row::Text("app_name"),
        schema::Row::Text("app_origin"),
        schema::Row::Text("app_slogan"),
        schema::Row::Text("app_sub_type"),
        schema::Row::Text("app_type"),
        schema::Row::Text("isv_app_id"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("mini_category_ids"),
        schema::Row::Text("pid"),
        schema::Row::Text("service_email"),
        schema::Row::Text("service_phone"),
    ],
    rules: &[],
    lines: &[11, 16, 20, 22, 23, 28, 29, 30, 35, 44, 45, 50, 55, 60, 61, 67],
};

static INNERAPP_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappCreateResponse",
    file: "spec/open_mini/innerapp.create.yaml",
    rows: &[schema::Row::Text("mini_app_id")],
    rules: &[],
    lines: &[],
};
