//! `alipay.open.mini.baseinfo.modify` · 小程序修改基础信息
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/baseinfo/modify`. Described in
//! `spec/open_mini/baseinfo.modify.yaml`.

use crate::{record, schema};

static BASEINFO_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BaseinfoModify",
    file: "spec/open_mini/baseinfo.modify.yaml",
    fields: &[
        schema::FieldDef::text("app_category_ids", 9),
        schema::FieldDef::text("app_desc", 10),
        schema::FieldDef::text("app_english_name", 11),
        schema::FieldDef::text("app_name", 12),
        schema::FieldDef::text("app_slogan", 13),
        schema::FieldDef::text("mini_category_ids", 14),
        schema::FieldDef::text("service_email", 15),
        schema::FieldDef::text("service_phone", 16),
        schema::FieldDef::new("app_logo", schema::Kind::File, 17),
    ],
    rules: &[],
};

static BASEINFO_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BaseinfoModifyResponse",
    file: "spec/open_mini/baseinfo.modify.yaml",
    fields: &[schema::FieldDef::text("modify_status", 20)],
    rules: &[],
};

/// A request of `alipay.open.mini.baseinfo.modify` (小程序修改基础信息).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/baseinfo/modify`. Described in
/// `spec/open_mini/baseinfo.modify.yaml`.
/// Answered by [`BaseinfoModifyResponse`], or by an error with a [`BaseinfoModifyErrorCode`].
#[doc(alias = "alipay.open.mini.baseinfo.modify")]
#[doc(alias = "小程序修改基础信息")]
#[must_use]
#[non_exhaustive]
pub struct BaseinfoModify {
    /// On the wire `app_category_ids`, a text. Source: `spec/open_mini/baseinfo.modify.yaml:9`.
    pub app_category_ids: Option<String>,
    /// On the wire `app_desc`, a text. Source: `spec/open_mini/baseinfo.modify.yaml:10`.
    pub app_desc: Option<String>,
    /// On the wire `app_english_name`, a text. Source: `spec/open_mini/baseinfo.modify.yaml:11`.
    pub app_english_name: Option<String>,
    /// On the wire `app_name`, a text. Source: `spec/open_mini/baseinfo.modify.yaml:12`.
    pub app_name: Option<String>,
    /// On the wire `app_slogan`, a text. Source: `spec/open_mini/baseinfo.modify.yaml:13`.
    pub app_slogan: Option<String>,
    /// On the wire `mini_category_ids`, a text. Source: `spec/open_mini/baseinfo.modify.yaml:14`.
    pub mini_category_ids: Option<String>,
    /// On the wire `service_email`, a text. Source: `spec/open_mini/baseinfo.modify.yaml:15`.
    pub service_email: Option<String>,
    /// On the wire `service_phone`, a text. Source: `spec/open_mini/baseinfo.modify.yaml:16`.
    pub service_phone: Option<String>,
    /// On the wire `app_logo`, a file. Source: `spec/open_mini/baseinfo.modify.yaml:17`.
    pub app_logo: Option<record::Upload>,
}

impl BaseinfoModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_category_ids: None,
            app_desc: None,
            app_english_name: None,
            app_name: None,
            app_slogan: None,
            mini_category_ids: None,
            service_email: None,
            service_phone: None,
            app_logo: None,
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

    /// Sets [`app_name`](Self::app_name).
    #[inline]
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.app_name = Some(app_name.into());
        self
    }

    /// Sets [`app_slogan`](Self::app_slogan).
    #[inline]
    pub fn app_slogan(mut self, app_slogan: impl Into<String>) -> Self {
        self.app_slogan = Some(app_slogan.into());
        self
    }

    /// Sets [`mini_category_ids`](Self::mini_category_ids).
    #[inline]
    pub fn mini_category_ids(mut self, mini_category_ids: impl Into<String>) -> Self {
        self.mini_category_ids = Some(mini_category_ids.into());
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

    /// Sets [`app_logo`](Self::app_logo).
    #[inline]
    pub fn app_logo(mut self, app_logo: record::Upload) -> Self {
        self.app_logo = Some(app_logo);
        self
    }
}

impl record::Record for BaseinfoModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BASEINFO_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_category_ids),
            1 => Some(&self.app_desc),
            2 => Some(&self.app_english_name),
            3 => Some(&self.app_name),
            4 => Some(&self.app_slogan),
            5 => Some(&self.mini_category_ids),
            6 => Some(&self.service_email),
            7 => Some(&self.service_phone),
            8 => Some(&self.app_logo),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_category_ids),
            1 => Some(&mut self.app_desc),
            2 => Some(&mut self.app_english_name),
            3 => Some(&mut self.app_name),
            4 => Some(&mut self.app_slogan),
            5 => Some(&mut self.mini_category_ids),
            6 => Some(&mut self.service_email),
            7 => Some(&mut self.service_phone),
            8 => Some(&mut self.app_logo),
            _ => None,
        }
    }
}

impl Default for BaseinfoModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BaseinfoModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BaseinfoModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BaseinfoModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BaseinfoModify {}

impl record::Request for BaseinfoModify {
    type Response = BaseinfoModifyResponse;
    type ErrorCode = BaseinfoModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.baseinfo.modify",
        title: "小程序修改基础信息",
        file: "spec/open_mini/baseinfo.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/baseinfo/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &BASEINFO_MODIFY,
        response: &BASEINFO_MODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.baseinfo.modify` (小程序修改基础信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BaseinfoModifyResponse {
    /// On the wire `modify_status`, a text. Source: `spec/open_mini/baseinfo.modify.yaml:20`.
    pub modify_status: Option<String>,
}

impl record::Record for BaseinfoModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BASEINFO_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.modify_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.modify_status),
            _ => None,
        }
    }
}

impl Default for BaseinfoModifyResponse {
    #[inline]
    fn default() -> Self {
        Self { modify_status: None }
    }
}

impl Clone for BaseinfoModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BaseinfoModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BaseinfoModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.baseinfo.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseinfoModifyErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/baseinfo.modify.yaml:23`.
    SystemError,
    /// On the wire `MODIFY_PARAMS_ARE_BLANK`. Source: `spec/open_mini/baseinfo.modify.yaml:24`.
    ModifyParamsAreBlank,
    /// On the wire `CAN_NOT_MODIFY_BASE_INFO`. Source: `spec/open_mini/baseinfo.modify.yaml:25`.
    CanNotModifyBaseInfo,
    /// On the wire `INVALID_MINI_APP_NAME`. Source: `spec/open_mini/baseinfo.modify.yaml:26`.
    InvalidMiniAppName,
    /// On the wire `INVALID_MINI_APP_NAME_LENGTH`. Source: `spec/open_mini/baseinfo.modify.yaml:27`.
    InvalidMiniAppNameLength,
    /// On the wire `MINI_APP_NAME_DUPLICATE`. Source: `spec/open_mini/baseinfo.modify.yaml:28`.
    MiniAppNameDuplicate,
    /// On the wire `MINI_APP_NAME_SENSITIVE`. Source: `spec/open_mini/baseinfo.modify.yaml:29`.
    MiniAppNameSensitive,
    /// On the wire `INVALID_MINI_APP_EN_NAME`. Source: `spec/open_mini/baseinfo.modify.yaml:30`.
    InvalidMiniAppEnName,
    /// On the wire `INVALID_MINI_APP_EN_NAME_LENGTH`. Source: `spec/open_mini/baseinfo.modify.yaml:31`.
    InvalidMiniAppEnNameLength,
    /// On the wire `MINI_APP_EN_NAME_DUPLICATE`. Source: `spec/open_mini/baseinfo.modify.yaml:32`.
    MiniAppEnNameDuplicate,
    /// On the wire `MINI_APP_EN_NAME_SENSITIVE`. Source: `spec/open_mini/baseinfo.modify.yaml:33`.
    MiniAppEnNameSensitive,
    /// On the wire `INVALID_MINI_APP_SLOGAN_LENGTH`. Source: `spec/open_mini/baseinfo.modify.yaml:34`.
    InvalidMiniAppSloganLength,
    /// On the wire `MINI_APP_SLOGAN_SENSITIVE`. Source: `spec/open_mini/baseinfo.modify.yaml:35`.
    MiniAppSloganSensitive,
    /// On the wire `CATEGOTY_NUM_IS_INVALID`. Source: `spec/open_mini/baseinfo.modify.yaml:36`.
    CategotyNumIsInvalid,
    /// On the wire `INVALID_CATEGOTY`. Source: `spec/open_mini/baseinfo.modify.yaml:37`.
    InvalidCategoty,
    /// On the wire `INVALID_LOGO_EXT`. Source: `spec/open_mini/baseinfo.modify.yaml:38`.
    InvalidLogoExt,
    /// On the wire `LOGO_EXCEED_MAX_SIZE`. Source: `spec/open_mini/baseinfo.modify.yaml:39`.
    LogoExceedMaxSize,
    /// On the wire `LOGO_HEIGHT_NOT_EQUAL_WIDTH`. Source: `spec/open_mini/baseinfo.modify.yaml:40`.
    LogoHeightNotEqualWidth,
    /// On the wire `MINI_APP_DESC_SENSITIVE`. Source: `spec/open_mini/baseinfo.modify.yaml:41`.
    MiniAppDescSensitive,
    /// On the wire `INVALID_MINI_APP_DESC_LENGTH`. Source: `spec/open_mini/baseinfo.modify.yaml:42`.
    InvalidMiniAppDescLength,
    /// On the wire `INVALID_MINI_APP_SERVICE_PHONE`. Source: `spec/open_mini/baseinfo.modify.yaml:43`.
    InvalidMiniAppServicePhone,
    /// On the wire `INVALID_MINI_APP_SERVICE_EMAIL`. Source: `spec/open_mini/baseinfo.modify.yaml:44`.
    InvalidMiniAppServiceEmail,
    /// On the wire `MINI_APP_SERVICE_EMAIL_SENSITIVE`. Source: `spec/open_mini/baseinfo.modify.yaml:45`.
    MiniAppServiceEmailSensitive,
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/baseinfo.modify.yaml:46`.
    ApplicationTypeNotMiniapp,
    /// On the wire `INVALID_MINI_APP_DESC`. Source: `spec/open_mini/baseinfo.modify.yaml:47`.
    InvalidMiniAppDesc,
    /// On the wire `INVALID_MINI_APP_SLOGAN`. Source: `spec/open_mini/baseinfo.modify.yaml:48`.
    InvalidMiniAppSlogan,
    /// On the wire `RISK_DECISION_CHECK_FAIL`. Source: `spec/open_mini/baseinfo.modify.yaml:49`.
    RiskDecisionCheckFail,
    /// On the wire `RISK_DECISION_HIT_BRAND`. Source: `spec/open_mini/baseinfo.modify.yaml:50`.
    RiskDecisionHitBrand,
    /// On the wire `SERVICE_TEL_AND_MAIL_BOTH_BLANK`. Source: `spec/open_mini/baseinfo.modify.yaml:51`.
    ServiceTelAndMailBothBlank,
    /// On the wire `APP_DESC_IS_BLANK`. Source: `spec/open_mini/baseinfo.modify.yaml:52`.
    AppDescIsBlank,
    /// On the wire `MINI_APP_NOT_ONLINE`. Source: `spec/open_mini/baseinfo.modify.yaml:53`.
    MiniAppNotOnline,
    /// On the wire `LOGO_SIZE_EXCEED`. Source: `spec/open_mini/baseinfo.modify.yaml:54`.
    LogoSizeExceed,
    /// On the wire `CATEGORY_IS_BLANK`. Source: `spec/open_mini/baseinfo.modify.yaml:55`.
    CategoryIsBlank,
    /// On the wire `PRIVATE_NOT_ALLOW_CATEGORY`. Source: `spec/open_mini/baseinfo.modify.yaml:56`.
    PrivateNotAllowCategory,
    /// On the wire `CANNOT_MODIFY_CATEGORY_WITH_RELATION_VERSION`. Source: `spec/open_mini/baseinfo.modify.yaml:57`.
    CannotModifyCategoryWithRelationVersion,
    /// On the wire `MINI_APP_INFO_AUDIT_CONTAINS`. Source: `spec/open_mini/baseinfo.modify.yaml:58`.
    MiniAppInfoAuditContains,
    /// On the wire `CATEGORY_NUM_IS_INVALID`. Source: `spec/open_mini/baseinfo.modify.yaml:59`.
    CategoryNumIsInvalid,
    /// On the wire `SLOGAN_IS_BLANK`. Source: `spec/open_mini/baseinfo.modify.yaml:60`.
    SloganIsBlank,
    /// On the wire `OP_FREQUENCY_LIMIT`. Source: `spec/open_mini/baseinfo.modify.yaml:61`.
    OpFrequencyLimit,
    /// On the wire `LOGO_IS_BLANK`. Source: `spec/open_mini/baseinfo.modify.yaml:62`.
    LogoIsBlank,
    /// On the wire `INVALID_LOGO`. Source: `spec/open_mini/baseinfo.modify.yaml:63`.
    InvalidLogo,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_mini/baseinfo.modify.yaml:64`.
    InvalidParameter,
    /// On the wire `NOT_ALLOW_BETA_CATEGORY`. Source: `spec/open_mini/baseinfo.modify.yaml:65`.
    NotAllowBetaCategory,
    /// On the wire `DEVELOPER_INFO_NOT_EXIST`. Source: `spec/open_mini/baseinfo.modify.yaml:66`.
    DeveloperInfoNotExist,
    /// On the wire `CANNOT_MODIFY_NAME_AFTER_ONLINE`. Source: `spec/open_mini/baseinfo.modify.yaml:67`.
    CannotModifyNameAfterOnline,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BaseinfoModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("MODIFY_PARAMS_ARE_BLANK", Self::ModifyParamsAreBlank),
        ("CAN_NOT_MODIFY_BASE_INFO", Self::CanNotModifyBaseInfo),
        ("INVALID_MINI_APP_NAME", Self::InvalidMiniAppName),
        ("INVALID_MINI_APP_NAME_LENGTH", Self::InvalidMiniAppNameLength),
        ("MINI_APP_NAME_DUPLICATE", Self::MiniAppNameDuplicate),
        ("MINI_APP_NAME_SENSITIVE", Self::MiniAppNameSensitive),
        ("INVALID_MINI_APP_EN_NAME", Self::InvalidMiniAppEnName),
        ("INVALID_MINI_APP_EN_NAME_LENGTH", Self::InvalidMiniAppEnNameLength),
        ("MINI_APP_EN_NAME_DUPLICATE", Self::MiniAppEnNameDuplicate),
        ("MINI_APP_EN_NAME_SENSITIVE", Self::MiniAppEnNameSensitive),
        ("INVALID_MINI_APP_SLOGAN_LENGTH", Self::InvalidMiniAppSloganLength),
        ("MINI_APP_SLOGAN_SENSITIVE", Self::MiniAppSloganSensitive),
        ("CATEGOTY_NUM_IS_INVALID", Self::CategotyNumIsInvalid),
        ("INVALID_CATEGOTY", Self::InvalidCategoty),
        ("INVALID_LOGO_EXT", Self::InvalidLogoExt),
        ("LOGO_EXCEED_MAX_SIZE", Self::LogoExceedMaxSize),
        ("LOGO_HEIGHT_NOT_EQUAL_WIDTH", Self::LogoHeightNotEqualWidth),
        ("MINI_APP_DESC_SENSITIVE", Self::MiniAppDescSensitive),
        ("INVALID_MINI_APP_DESC_LENGTH", Self::InvalidMiniAppDescLength),
        ("INVALID_MINI_APP_SERVICE_PHONE", Self::InvalidMiniAppServicePhone),
        ("INVALID_MINI_APP_SERVICE_EMAIL", Self::InvalidMiniAppServiceEmail),
        ("MINI_APP_SERVICE_EMAIL_SENSITIVE", Self::MiniAppServiceEmailSensitive),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("INVALID_MINI_APP_DESC", Self::InvalidMiniAppDesc),
        ("INVALID_MINI_APP_SLOGAN", Self::InvalidMiniAppSlogan),
        ("RISK_DECISION_CHECK_FAIL", Self::RiskDecisionCheckFail),
        ("RISK_DECISION_HIT_BRAND", Self::RiskDecisionHitBrand),
        ("SERVICE_TEL_AND_MAIL_BOTH_BLANK", Self::ServiceTelAndMailBothBlank),
        ("APP_DESC_IS_BLANK", Self::AppDescIsBlank),
        ("MINI_APP_NOT_ONLINE", Self::MiniAppNotOnline),
        ("LOGO_SIZE_EXCEED", Self::LogoSizeExceed),
        ("CATEGORY_IS_BLANK", Self::CategoryIsBlank),
        ("PRIVATE_NOT_ALLOW_CATEGORY", Self::PrivateNotAllowCategory),
        (
            "CANNOT_MODIFY_CATEGORY_WITH_RELATION_VERSION",
            Self::CannotModifyCategoryWithRelationVersion,
        ),
        ("MINI_APP_INFO_AUDIT_CONTAINS", Self::MiniAppInfoAuditContains),
        ("CATEGORY_NUM_IS_INVALID", Self::CategoryNumIsInvalid),
        ("SLOGAN_IS_BLANK", Self::SloganIsBlank),
        ("OP_FREQUENCY_LIMIT", Self::OpFrequencyLimit),
        ("LOGO_IS_BLANK", Self::LogoIsBlank),
        ("INVALID_LOGO", Self::InvalidLogo),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("NOT_ALLOW_BETA_CATEGORY", Self::NotAllowBetaCategory),
        ("DEVELOPER_INFO_NOT_EXIST", Self::DeveloperInfoNotExist),
        ("CANNOT_MODIFY_NAME_AFTER_ONLINE", Self::CannotModifyNameAfterOnline),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BaseinfoModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
