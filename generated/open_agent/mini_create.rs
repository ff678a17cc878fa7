//! `alipay.open.agent.mini.create` · 代商家创建小程序应用
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/mini/create`. Described in
//! `spec/open_agent/mini.create.yaml`.

use crate::{record, schema};

static MINI_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniCreate",
    file: "spec/open_agent/mini.create.yaml",
    fields: &[
        schema::FieldDef::text("app_category_ids", 9),
        schema::FieldDef::text("app_desc", 10),
        schema::FieldDef::text("app_english_name", 11),
        schema::FieldDef::text("app_name", 12),
        schema::FieldDef::text("app_slogan", 13),
        schema::FieldDef::text("batch_no", 14),
        schema::FieldDef::text("mini_category_ids", 15),
        schema::FieldDef::text("service_email", 16),
        schema::FieldDef::text("service_phone", 17),
        schema::FieldDef::new("app_logo", schema::Kind::File, 18),
    ],
    rules: &[],
};

static MINI_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniCreateResponse",
    file: "spec/open_agent/mini.create.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.agent.mini.create` (代商家创建小程序应用).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/mini/create`. Described in
/// `spec/open_agent/mini.create.yaml`.
/// Answered by [`MiniCreateResponse`], or by an error with a [`MiniCreateErrorCode`].
#[doc(alias = "alipay.open.agent.mini.create")]
#[doc(alias = "代商家创建小程序应用")]
#[must_use]
#[non_exhaustive]
pub struct MiniCreate {
    /// On the wire `app_category_ids`, a text. Source: `spec/open_agent/mini.create.yaml:9`.
    pub app_category_ids: Option<String>,
    /// On the wire `app_desc`, a text. Source: `spec/open_agent/mini.create.yaml:10`.
    pub app_desc: Option<String>,
    /// On the wire `app_english_name`, a text. Source: `spec/open_agent/mini.create.yaml:11`.
    pub app_english_name: Option<String>,
    /// On the wire `app_name`, a text. Source: `spec/open_agent/mini.create.yaml:12`.
    pub app_name: Option<String>,
    /// On the wire `app_slogan`, a text. Source: `spec/open_agent/mini.create.yaml:13`.
    pub app_slogan: Option<String>,
    /// On the wire `batch_no`, a text. Source: `spec/open_agent/mini.create.yaml:14`.
    pub batch_no: Option<String>,
    /// On the wire `mini_category_ids`, a text. Source: `spec/open_agent/mini.create.yaml:15`.
    pub mini_category_ids: Option<String>,
    /// On the wire `service_email`, a text. Source: `spec/open_agent/mini.create.yaml:16`.
    pub service_email: Option<String>,
    /// On the wire `service_phone`, a text. Source: `spec/open_agent/mini.create.yaml:17`.
    pub service_phone: Option<String>,
    /// On the wire `app_logo`, a file. Source: `spec/open_agent/mini.create.yaml:18`.
    pub app_logo: Option<record::Upload>,
}

impl MiniCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_category_ids: None,
            app_desc: None,
            app_english_name: None,
            app_name: None,
            app_slogan: None,
            batch_no: None,
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

    /// Sets [`batch_no`](Self::batch_no).
    #[inline]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = Some(batch_no.into());
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

impl record::Record for MiniCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINI_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_category_ids),
            1 => Some(&self.app_desc),
            2 => Some(&self.app_english_name),
            3 => Some(&self.app_name),
            4 => Some(&self.app_slogan),
            5 => Some(&self.batch_no),
            6 => Some(&self.mini_category_ids),
            7 => Some(&self.service_email),
            8 => Some(&self.service_phone),
            9 => Some(&self.app_logo),
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
            5 => Some(&mut self.batch_no),
            6 => Some(&mut self.mini_category_ids),
            7 => Some(&mut self.service_email),
            8 => Some(&mut self.service_phone),
            9 => Some(&mut self.app_logo),
            _ => None,
        }
    }
}

impl Default for MiniCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MiniCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MiniCreate {}

impl record::Request for MiniCreate {
    type Response = MiniCreateResponse;
    type ErrorCode = MiniCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.agent.mini.create",
        title: "代商家创建小程序应用",
        file: "spec/open_agent/mini.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/agent/mini/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MINI_CREATE,
        response: &MINI_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.agent.mini.create` (代商家创建小程序应用).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct MiniCreateResponse {}

impl record::Record for MiniCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINI_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for MiniCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for MiniCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.agent.mini.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MiniCreateErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_agent/mini.create.yaml:23`.
    InvalidParameter,
    /// On the wire `INVALID_BATCH_NO`. Source: `spec/open_agent/mini.create.yaml:24`.
    InvalidBatchNo,
    /// On the wire `NO_APP_PERMISSION`. Source: `spec/open_agent/mini.create.yaml:25`.
    NoAppPermission,
    /// On the wire `BATCH_STATUS_IS_FINAL`. Source: `spec/open_agent/mini.create.yaml:26`.
    BatchStatusIsFinal,
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_agent/mini.create.yaml:27`.
    AppInfoNotExist,
    /// On the wire `ISV_APP_NO_TINYAPP_SCENE`. Source: `spec/open_agent/mini.create.yaml:28`.
    IsvAppNoTinyappScene,
    /// On the wire `BATCH_IS_NOT_EXIST`. Source: `spec/open_agent/mini.create.yaml:29`.
    BatchIsNotExist,
    /// On the wire `MERCHANT_NOT_ENTERPRISE`. Source: `spec/open_agent/mini.create.yaml:30`.
    MerchantNotEnterprise,
    /// On the wire `APP_NAME_IS_BLANK`. Source: `spec/open_agent/mini.create.yaml:31`.
    AppNameIsBlank,
    /// On the wire `INVALID_MINI_APP_NAME`. Source: `spec/open_agent/mini.create.yaml:32`.
    InvalidMiniAppName,
    /// On the wire `INVALID_MINI_APP_NAME_LENGTH`. Source: `spec/open_agent/mini.create.yaml:33`.
    InvalidMiniAppNameLength,
    /// On the wire `MINI_APP_NAME_DUPLICATE`. Source: `spec/open_agent/mini.create.yaml:34`.
    MiniAppNameDuplicate,
    /// On the wire `MINI_APP_NAME_SENSITIVE`. Source: `spec/open_agent/mini.create.yaml:35`.
    MiniAppNameSensitive,
    /// On the wire `ENGLISH_NAME_IS_BLANK`. Source: `spec/open_agent/mini.create.yaml:36`.
    EnglishNameIsBlank,
    /// On the wire `INVALID_MINI_APP_EN_NAME`. Source: `spec/open_agent/mini.create.yaml:37`.
    InvalidMiniAppEnName,
    /// On the wire `INVALID_MINI_APP_EN_NAME_LENGTH`. Source: `spec/open_agent/mini.create.yaml:38`.
    InvalidMiniAppEnNameLength,
    /// On the wire `MINI_APP_EN_NAME_DUPLICATE`. Source: `spec/open_agent/mini.create.yaml:39`.
    MiniAppEnNameDuplicate,
    /// On the wire `MINI_APP_EN_NAME_SENSITIVE`. Source: `spec/open_agent/mini.create.yaml:40`.
    MiniAppEnNameSensitive,
    /// On the wire `LOGO_IS_BLANK`. Source: `spec/open_agent/mini.create.yaml:41`.
    LogoIsBlank,
    /// On the wire `SLOGAN_IS_BLANK`. Source: `spec/open_agent/mini.create.yaml:42`.
    SloganIsBlank,
    /// On the wire `INVALID_MINI_APP_SLOGAN_LENGTH`. Source: `spec/open_agent/mini.create.yaml:43`.
    InvalidMiniAppSloganLength,
    /// On the wire `INVALID_MINI_APP_SLOGAN`. Source: `spec/open_agent/mini.create.yaml:44`.
    InvalidMiniAppSlogan,
    /// On the wire `MINI_APP_SLOGAN_SENSITIVE`. Source: `spec/open_agent/mini.create.yaml:45`.
    MiniAppSloganSensitive,
    /// On the wire `SERVICE_TEL_AND_MAIL_BOTH_BLANK`. Source: `spec/open_agent/mini.create.yaml:46`.
    ServiceTelAndMailBothBlank,
    /// On the wire `INVALID_MINI_APP_SERVICE_TEL`. Source: `spec/open_agent/mini.create.yaml:47`.
    InvalidMiniAppServiceTel,
    /// On the wire `INVALID_MINI_APP_SERVICE_MAIL`. Source: `spec/open_agent/mini.create.yaml:48`.
    InvalidMiniAppServiceMail,
    /// On the wire `MINI_APP_SERVICE_MAIL_SENSITIVE`. Source: `spec/open_agent/mini.create.yaml:49`.
    MiniAppServiceMailSensitive,
    /// On the wire `CATEGORY_IS_BLANK`. Source: `spec/open_agent/mini.create.yaml:50`.
    CategoryIsBlank,
    /// On the wire `CATEGOTY_NUM_IS_INVALID`. Source: `spec/open_agent/mini.create.yaml:51`.
    CategotyNumIsInvalid,
    /// On the wire `INVALID_CATEGORY`. Source: `spec/open_agent/mini.create.yaml:52`.
    InvalidCategory,
    /// On the wire `APP_DESC_IS_BLANK`. Source: `spec/open_agent/mini.create.yaml:53`.
    AppDescIsBlank,
    /// On the wire `INVALID_MINI_APP_DESC_LENGTH`. Source: `spec/open_agent/mini.create.yaml:54`.
    InvalidMiniAppDescLength,
    /// On the wire `INVALID_MINI_APP_DESC`. Source: `spec/open_agent/mini.create.yaml:55`.
    InvalidMiniAppDesc,
    /// On the wire `PID_IS_BLANK`. Source: `spec/open_agent/mini.create.yaml:56`.
    PidIsBlank,
    /// On the wire `CREATE_MINI_APP_EXCEED_MAX_COUNT`. Source: `spec/open_agent/mini.create.yaml:57`.
    CreateMiniAppExceedMaxCount,
    /// On the wire `CREATE_MINI_APP_PID_PUNISH`. Source: `spec/open_agent/mini.create.yaml:58`.
    CreateMiniAppPidPunish,
    /// On the wire `FILE_FORMAT_IS_INVALID`. Source: `spec/open_agent/mini.create.yaml:59`.
    FileFormatIsInvalid,
    /// On the wire `FILE_SIZE_OUT_LIMIT`. Source: `spec/open_agent/mini.create.yaml:60`.
    FileSizeOutLimit,
    /// On the wire `PRE_AUTH_INVALID_AUTH_TICKET`. Source: `spec/open_agent/mini.create.yaml:61`.
    PreAuthInvalidAuthTicket,
    /// On the wire `PRE_AUTH_INVALID_AUTH_TOKEN`. Source: `spec/open_agent/mini.create.yaml:62`.
    PreAuthInvalidAuthToken,
    /// On the wire `PRE_AUTH_INVOKE_API_NOT_PERMITTE`. Source: `spec/open_agent/mini.create.yaml:63`.
    PreAuthInvokeApiNotPermitte,
    /// On the wire `PRE_AUTH_INVALID_CREATE_APPLICAT`. Source: `spec/open_agent/mini.create.yaml:64`.
    PreAuthInvalidCreateApplicat,
    /// On the wire `PRE_AUTH_INVALID_AUTH_APP_ID`. Source: `spec/open_agent/mini.create.yaml:65`.
    PreAuthInvalidAuthAppId,
    /// On the wire `PRE_AUTH_TICKET_CREATE_APP_ONCE`. Source: `spec/open_agent/mini.create.yaml:66`.
    PreAuthTicketCreateAppOnce,
    /// On the wire `BLACK_LIST_CHECK_FAIL`. Source: `spec/open_agent/mini.create.yaml:67`.
    BlackListCheckFail,
    /// On the wire `RISK_DECISION_CHECK_FAIL`. Source: `spec/open_agent/mini.create.yaml:68`.
    RiskDecisionCheckFail,
    /// On the wire `RISK_DECISION_HIT_BRAND`. Source: `spec/open_agent/mini.create.yaml:69`.
    RiskDecisionHitBrand,
    /// On the wire `INVALID_CONTACT_MOBILE`. Source: `spec/open_agent/mini.create.yaml:70`.
    InvalidContactMobile,
    /// On the wire `INVALID_CONTACT_NAME`. Source: `spec/open_agent/mini.create.yaml:71`.
    InvalidContactName,
    /// On the wire `INVALID_CONTACT_EMAIL`. Source: `spec/open_agent/mini.create.yaml:72`.
    InvalidContactEmail,
    /// On the wire `MERCHANT_IS_NOT_EXIST`. Source: `spec/open_agent/mini.create.yaml:73`.
    MerchantIsNotExist,
    /// On the wire `MERCHANT_NOT_ACTIVED`. Source: `spec/open_agent/mini.create.yaml:74`.
    MerchantNotActived,
    /// On the wire `MERCHANT_CAN_NOT_LOGON`. Source: `spec/open_agent/mini.create.yaml:75`.
    MerchantCanNotLogon,
    /// On the wire `MERCHANT_NOT_ENABLED`. Source: `spec/open_agent/mini.create.yaml:76`.
    MerchantNotEnabled,
    /// On the wire `MERCHANT_NOT_CERTIFIED`. Source: `spec/open_agent/mini.create.yaml:77`.
    MerchantNotCertified,
    /// On the wire `DUPLICATE_CREATE_APP_NAME`. Source: `spec/open_agent/mini.create.yaml:78`.
    DuplicateCreateAppName,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MiniCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("INVALID_BATCH_NO", Self::InvalidBatchNo),
        ("NO_APP_PERMISSION", Self::NoAppPermission),
        ("BATCH_STATUS_IS_FINAL", Self::BatchStatusIsFinal),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("ISV_APP_NO_TINYAPP_SCENE", Self::IsvAppNoTinyappScene),
        ("BATCH_IS_NOT_EXIST", Self::BatchIsNotExist),
        ("MERCHANT_NOT_ENTERPRISE", Self::MerchantNotEnterprise),
        ("APP_NAME_IS_BLANK", Self::AppNameIsBlank),
        ("INVALID_MINI_APP_NAME", Self::InvalidMiniAppName),
        ("INVALID_MINI_APP_NAME_LENGTH", Self::InvalidMiniAppNameLength),
        ("MINI_APP_NAME_DUPLICATE", Self::MiniAppNameDuplicate),
        ("MINI_APP_NAME_SENSITIVE", Self::MiniAppNameSensitive),
        ("ENGLISH_NAME_IS_BLANK", Self::EnglishNameIsBlank),
        ("INVALID_MINI_APP_EN_NAME", Self::InvalidMiniAppEnName),
        ("INVALID_MINI_APP_EN_NAME_LENGTH", Self::InvalidMiniAppEnNameLength),
        ("MINI_APP_EN_NAME_DUPLICATE", Self::MiniAppEnNameDuplicate),
        ("MINI_APP_EN_NAME_SENSITIVE", Self::MiniAppEnNameSensitive),
        ("LOGO_IS_BLANK", Self::LogoIsBlank),
        ("SLOGAN_IS_BLANK", Self::SloganIsBlank),
        ("INVALID_MINI_APP_SLOGAN_LENGTH", Self::InvalidMiniAppSloganLength),
        ("INVALID_MINI_APP_SLOGAN", Self::InvalidMiniAppSlogan),
        ("MINI_APP_SLOGAN_SENSITIVE", Self::MiniAppSloganSensitive),
        ("SERVICE_TEL_AND_MAIL_BOTH_BLANK", Self::ServiceTelAndMailBothBlank),
        ("INVALID_MINI_APP_SERVICE_TEL", Self::InvalidMiniAppServiceTel),
        ("INVALID_MINI_APP_SERVICE_MAIL", Self::InvalidMiniAppServiceMail),
        ("MINI_APP_SERVICE_MAIL_SENSITIVE", Self::MiniAppServiceMailSensitive),
        ("CATEGORY_IS_BLANK", Self::CategoryIsBlank),
        ("CATEGOTY_NUM_IS_INVALID", Self::CategotyNumIsInvalid),
        ("INVALID_CATEGORY", Self::InvalidCategory),
        ("APP_DESC_IS_BLANK", Self::AppDescIsBlank),
        ("INVALID_MINI_APP_DESC_LENGTH", Self::InvalidMiniAppDescLength),
        ("INVALID_MINI_APP_DESC", Self::InvalidMiniAppDesc),
        ("PID_IS_BLANK", Self::PidIsBlank),
        ("CREATE_MINI_APP_EXCEED_MAX_COUNT", Self::CreateMiniAppExceedMaxCount),
        ("CREATE_MINI_APP_PID_PUNISH", Self::CreateMiniAppPidPunish),
        ("FILE_FORMAT_IS_INVALID", Self::FileFormatIsInvalid),
        ("FILE_SIZE_OUT_LIMIT", Self::FileSizeOutLimit),
        ("PRE_AUTH_INVALID_AUTH_TICKET", Self::PreAuthInvalidAuthTicket),
        ("PRE_AUTH_INVALID_AUTH_TOKEN", Self::PreAuthInvalidAuthToken),
        ("PRE_AUTH_INVOKE_API_NOT_PERMITTE", Self::PreAuthInvokeApiNotPermitte),
        ("PRE_AUTH_INVALID_CREATE_APPLICAT", Self::PreAuthInvalidCreateApplicat),
        ("PRE_AUTH_INVALID_AUTH_APP_ID", Self::PreAuthInvalidAuthAppId),
        ("PRE_AUTH_TICKET_CREATE_APP_ONCE", Self::PreAuthTicketCreateAppOnce),
        ("BLACK_LIST_CHECK_FAIL", Self::BlackListCheckFail),
        ("RISK_DECISION_CHECK_FAIL", Self::RiskDecisionCheckFail),
        ("RISK_DECISION_HIT_BRAND", Self::RiskDecisionHitBrand),
        ("INVALID_CONTACT_MOBILE", Self::InvalidContactMobile),
        ("INVALID_CONTACT_NAME", Self::InvalidContactName),
        ("INVALID_CONTACT_EMAIL", Self::InvalidContactEmail),
        ("MERCHANT_IS_NOT_EXIST", Self::MerchantIsNotExist),
        ("MERCHANT_NOT_ACTIVED", Self::MerchantNotActived),
        ("MERCHANT_CAN_NOT_LOGON", Self::MerchantCanNotLogon),
        ("MERCHANT_NOT_ENABLED", Self::MerchantNotEnabled),
        ("MERCHANT_NOT_CERTIFIED", Self::MerchantNotCertified),
        ("DUPLICATE_CREATE_APP_NAME", Self::DuplicateCreateAppName),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MiniCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
