//! `alipay.open.mini.innerapp.create` · 内部链路小程序创建
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerapp/create`. Described in
//! `spec/open_mini/innerapp.create.yaml`.

use crate::{record, schema};

static INNERAPP_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappCreate",
    file: "spec/open_mini/innerapp.create.yaml",
    fields: &[
        schema::FieldDef::text("app_category_ids", 9),
        schema::FieldDef::text("app_desc", 10),
        schema::FieldDef::text("app_english_name", 11),
        schema::FieldDef::text("app_logo", 12),
        schema::FieldDef::text("app_name", 13),
        schema::FieldDef::text("app_origin", 14),
        schema::FieldDef::text("app_slogan", 15),
        schema::FieldDef::text("app_sub_type", 16),
        schema::FieldDef::text("app_type", 17),
        schema::FieldDef::text("isv_app_id", 18),
        schema::FieldDef::text("mini_app_id", 19),
        schema::FieldDef::text("mini_category_ids", 20),
        schema::FieldDef::text("pid", 21),
        schema::FieldDef::text("service_email", 22),
        schema::FieldDef::text("service_phone", 23),
    ],
    rules: &[],
};

static INNERAPP_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappCreateResponse",
    file: "spec/open_mini/innerapp.create.yaml",
    fields: &[schema::FieldDef::text("mini_app_id", 26)],
    rules: &[],
};

/// A request of `alipay.open.mini.innerapp.create` (内部链路小程序创建).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerapp/create`. Described in
/// `spec/open_mini/innerapp.create.yaml`.
/// Answered by [`InnerappCreateResponse`], or by an error with a [`InnerappCreateErrorCode`].
#[doc(alias = "alipay.open.mini.innerapp.create")]
#[doc(alias = "内部链路小程序创建")]
#[must_use]
#[non_exhaustive]
pub struct InnerappCreate {
    /// On the wire `app_category_ids`, a text. Source: `spec/open_mini/innerapp.create.yaml:9`.
    pub app_category_ids: Option<String>,
    /// On the wire `app_desc`, a text. Source: `spec/open_mini/innerapp.create.yaml:10`.
    pub app_desc: Option<String>,
    /// On the wire `app_english_name`, a text. Source: `spec/open_mini/innerapp.create.yaml:11`.
    pub app_english_name: Option<String>,
    /// On the wire `app_logo`, a text. Source: `spec/open_mini/innerapp.create.yaml:12`.
    pub app_logo: Option<String>,
    /// On the wire `app_name`, a text. Source: `spec/open_mini/innerapp.create.yaml:13`.
    pub app_name: Option<String>,
    /// On the wire `app_origin`, a text. Source: `spec/open_mini/innerapp.create.yaml:14`.
    pub app_origin: Option<String>,
    /// On the wire `app_slogan`, a text. Source: `spec/open_mini/innerapp.create.yaml:15`.
    pub app_slogan: Option<String>,
    /// On the wire `app_sub_type`, a text. Source: `spec/open_mini/innerapp.create.yaml:16`.
    pub app_sub_type: Option<String>,
    /// On the wire `app_type`, a text. Source: `spec/open_mini/innerapp.create.yaml:17`.
    pub app_type: Option<String>,
    /// On the wire `isv_app_id`, a text. Source: `spec/open_mini/innerapp.create.yaml:18`.
    pub isv_app_id: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/innerapp.create.yaml:19`.
    pub mini_app_id: Option<String>,
    /// On the wire `mini_category_ids`, a text. Source: `spec/open_mini/innerapp.create.yaml:20`.
    pub mini_category_ids: Option<String>,
    /// On the wire `pid`, a text. Source: `spec/open_mini/innerapp.create.yaml:21`.
    pub pid: Option<String>,
    /// On the wire `service_email`, a text. Source: `spec/open_mini/innerapp.create.yaml:22`.
    pub service_email: Option<String>,
    /// On the wire `service_phone`, a text. Source: `spec/open_mini/innerapp.create.yaml:23`.
    pub service_phone: Option<String>,
}

impl InnerappCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_category_ids: None,
            app_desc: None,
            app_english_name: None,
            app_logo: None,
            app_name: None,
            app_origin: None,
            app_slogan: None,
            app_sub_type: None,
            app_type: None,
            isv_app_id: None,
            mini_app_id: None,
            mini_category_ids: None,
            pid: None,
            service_email: None,
            service_phone: None,
        }
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
    pub fn app_sub_type(mut self, app_sub_type: impl Into<String>) -> Self {
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

impl record::Record for InnerappCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERAPP_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_category_ids),
            1 => Some(&self.app_desc),
            2 => Some(&self.app_english_name),
            3 => Some(&self.app_logo),
            4 => Some(&self.app_name),
            5 => Some(&self.app_origin),
            6 => Some(&self.app_slogan),
            7 => Some(&self.app_sub_type),
            8 => Some(&self.app_type),
            9 => Some(&self.isv_app_id),
            10 => Some(&self.mini_app_id),
            11 => Some(&self.mini_category_ids),
            12 => Some(&self.pid),
            13 => Some(&self.service_email),
            14 => Some(&self.service_phone),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_category_ids),
            1 => Some(&mut self.app_desc),
            2 => Some(&mut self.app_english_name),
            3 => Some(&mut self.app_logo),
            4 => Some(&mut self.app_name),
            5 => Some(&mut self.app_origin),
            6 => Some(&mut self.app_slogan),
            7 => Some(&mut self.app_sub_type),
            8 => Some(&mut self.app_type),
            9 => Some(&mut self.isv_app_id),
            10 => Some(&mut self.mini_app_id),
            11 => Some(&mut self.mini_category_ids),
            12 => Some(&mut self.pid),
            13 => Some(&mut self.service_email),
            14 => Some(&mut self.service_phone),
            _ => None,
        }
    }
}

impl Default for InnerappCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerappCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerappCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerappCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.innerapp.create` (内部链路小程序创建).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InnerappCreateResponse {
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/innerapp.create.yaml:26`.
    pub mini_app_id: Option<String>,
}

impl record::Record for InnerappCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERAPP_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mini_app_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mini_app_id),
            _ => None,
        }
    }
}

impl Default for InnerappCreateResponse {
    #[inline]
    fn default() -> Self {
        Self { mini_app_id: None }
    }
}

impl Clone for InnerappCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerappCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerappCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.innerapp.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerappCreateErrorCode {
    /// On the wire `INVALID_PARAMS_WARN`. Source: `spec/open_mini/innerapp.create.yaml:29`.
    InvalidParamsWarn,
    /// On the wire `APP_NAME_IS_BLANK`. Source: `spec/open_mini/innerapp.create.yaml:30`.
    AppNameIsBlank,
    /// On the wire `INVALID_MINI_APP_NAME`. Source: `spec/open_mini/innerapp.create.yaml:31`.
    InvalidMiniAppName,
    /// On the wire `INVALID_MINI_APP_NAME_LENGTH`. Source: `spec/open_mini/innerapp.create.yaml:32`.
    InvalidMiniAppNameLength,
    /// On the wire `ENGLISH_NAME_IS_BLANK`. Source: `spec/open_mini/innerapp.create.yaml:33`.
    EnglishNameIsBlank,
    /// On the wire `INVALID_MINI_APP_EN_NAME`. Source: `spec/open_mini/innerapp.create.yaml:34`.
    InvalidMiniAppEnName,
    /// On the wire `INVALID_MINI_APP_EN_NAME_LENGTH`. Source: `spec/open_mini/innerapp.create.yaml:35`.
    InvalidMiniAppEnNameLength,
    /// On the wire `SLOGAN_IS_BLANK`. Source: `spec/open_mini/innerapp.create.yaml:36`.
    SloganIsBlank,
    /// On the wire `INVALID_MINI_APP_SLOGAN_LENGTH`. Source: `spec/open_mini/innerapp.create.yaml:37`.
    InvalidMiniAppSloganLength,
    /// On the wire `SERVICE_TEL_IS_BLANK`. Source: `spec/open_mini/innerapp.create.yaml:38`.
    ServiceTelIsBlank,
    /// On the wire `INVALID_MINI_APP_SERVICE_TEL`. Source: `spec/open_mini/innerapp.create.yaml:39`.
    InvalidMiniAppServiceTel,
    /// On the wire `CATEGORY_IS_BLANK`. Source: `spec/open_mini/innerapp.create.yaml:40`.
    CategoryIsBlank,
    /// On the wire `CATEGORY_NUM_IS_INVALID`. Source: `spec/open_mini/innerapp.create.yaml:41`.
    CategoryNumIsInvalid,
    /// On the wire `APP_DESC_IS_BLANK`. Source: `spec/open_mini/innerapp.create.yaml:42`.
    AppDescIsBlank,
    /// On the wire `MINI_APP_NAME_DUPLICATE`. Source: `spec/open_mini/innerapp.create.yaml:43`.
    MiniAppNameDuplicate,
    /// On the wire `MINI_APP_EN_NAME_DUPLICATE`. Source: `spec/open_mini/innerapp.create.yaml:44`.
    MiniAppEnNameDuplicate,
    /// On the wire `INVALID_CATEGORY`. Source: `spec/open_mini/innerapp.create.yaml:45`.
    InvalidCategory,
    /// On the wire `INVALID_MINI_APP_DESC_LENGTH`. Source: `spec/open_mini/innerapp.create.yaml:46`.
    InvalidMiniAppDescLength,
    /// On the wire `SUB_APPLICATION_TYPE_ERROR`. Source: `spec/open_mini/innerapp.create.yaml:47`.
    SubApplicationTypeError,
    /// On the wire `INVALID_PARAMS`. Source: `spec/open_mini/innerapp.create.yaml:48`.
    InvalidParams,
    /// On the wire `APP_ORIGIN_NOT_EXIST`. Source: `spec/open_mini/innerapp.create.yaml:49`.
    AppOriginNotExist,
    /// On the wire `RISK_DECISION_CHECK_FAIL`. Source: `spec/open_mini/innerapp.create.yaml:50`.
    RiskDecisionCheckFail,
    /// On the wire `LOGO_IS_BLANK`. Source: `spec/open_mini/innerapp.create.yaml:51`.
    LogoIsBlank,
    /// On the wire `DESCRIPTION_IS_BLANK`. Source: `spec/open_mini/innerapp.create.yaml:52`.
    DescriptionIsBlank,
    /// On the wire `SERVICE_TEL_AND_MAIL_BOTH_BLANK`. Source: `spec/open_mini/innerapp.create.yaml:53`.
    ServiceTelAndMailBothBlank,
    /// On the wire `ISV_APP_ID_IS_BLANK`. Source: `spec/open_mini/innerapp.create.yaml:54`.
    IsvAppIdIsBlank,
    /// On the wire `MINI_APP_ID_EXIST`. Source: `spec/open_mini/innerapp.create.yaml:55`.
    MiniAppIdExist,
    /// On the wire `CREATE_MINI_APP_EXCEED_MAX_COUNT`. Source: `spec/open_mini/innerapp.create.yaml:56`.
    CreateMiniAppExceedMaxCount,
    /// On the wire `APP_ID_ILLEGAL`. Source: `spec/open_mini/innerapp.create.yaml:57`.
    AppIdIllegal,
    /// On the wire `APP_ID_EXIST`. Source: `spec/open_mini/innerapp.create.yaml:58`.
    AppIdExist,
    /// On the wire `INVALID_MINI_PLUGIN_NAME`. Source: `spec/open_mini/innerapp.create.yaml:59`.
    InvalidMiniPluginName,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerappCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMS_WARN", Self::InvalidParamsWarn),
        ("APP_NAME_IS_BLANK", Self::AppNameIsBlank),
        ("INVALID_MINI_APP_NAME", Self::InvalidMiniAppName),
        ("INVALID_MINI_APP_NAME_LENGTH", Self::InvalidMiniAppNameLength),
        ("ENGLISH_NAME_IS_BLANK", Self::EnglishNameIsBlank),
        ("INVALID_MINI_APP_EN_NAME", Self::InvalidMiniAppEnName),
        ("INVALID_MINI_APP_EN_NAME_LENGTH", Self::InvalidMiniAppEnNameLength),
        ("SLOGAN_IS_BLANK", Self::SloganIsBlank),
        ("INVALID_MINI_APP_SLOGAN_LENGTH", Self::InvalidMiniAppSloganLength),
        ("SERVICE_TEL_IS_BLANK", Self::ServiceTelIsBlank),
        ("INVALID_MINI_APP_SERVICE_TEL", Self::InvalidMiniAppServiceTel),
        ("CATEGORY_IS_BLANK", Self::CategoryIsBlank),
        ("CATEGORY_NUM_IS_INVALID", Self::CategoryNumIsInvalid),
        ("APP_DESC_IS_BLANK", Self::AppDescIsBlank),
        ("MINI_APP_NAME_DUPLICATE", Self::MiniAppNameDuplicate),
        ("MINI_APP_EN_NAME_DUPLICATE", Self::MiniAppEnNameDuplicate),
        ("INVALID_CATEGORY", Self::InvalidCategory),
        ("INVALID_MINI_APP_DESC_LENGTH", Self::InvalidMiniAppDescLength),
        ("SUB_APPLICATION_TYPE_ERROR", Self::SubApplicationTypeError),
        ("INVALID_PARAMS", Self::InvalidParams),
        ("APP_ORIGIN_NOT_EXIST", Self::AppOriginNotExist),
        ("RISK_DECISION_CHECK_FAIL", Self::RiskDecisionCheckFail),
        ("LOGO_IS_BLANK", Self::LogoIsBlank),
        ("DESCRIPTION_IS_BLANK", Self::DescriptionIsBlank),
        ("SERVICE_TEL_AND_MAIL_BOTH_BLANK", Self::ServiceTelAndMailBothBlank),
        ("ISV_APP_ID_IS_BLANK", Self::IsvAppIdIsBlank),
        ("MINI_APP_ID_EXIST", Self::MiniAppIdExist),
        ("CREATE_MINI_APP_EXCEED_MAX_COUNT", Self::CreateMiniAppExceedMaxCount),
        ("APP_ID_ILLEGAL", Self::AppIdIllegal),
        ("APP_ID_EXIST", Self::AppIdExist),
        ("INVALID_MINI_PLUGIN_NAME", Self::InvalidMiniPluginName),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerappCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
