//! `alipay.open.agent.mini.create` · 代商家创建小程序应用
//!
//! Create a mini program for a merchant; no longer developed, use the newer API.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/mini/create`. Described in
//! `spec/open_agent/mini.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.agent.mini.create` (代商家创建小程序应用).
///
/// Create a mini program for a merchant; no longer developed, use the newer API.
///
/// ```
/// use alipay::open_agent::MiniCreate;
///
/// let request = MiniCreate::new()
///     .service_email("user@example.com");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`app_desc`](Self::app_desc) | at most 200 characters |
/// | [`app_english_name`](Self::app_english_name) | at most 20 characters; at least 3 characters |
/// | [`app_name`](Self::app_name) | at most 20 characters |
/// | [`app_slogan`](Self::app_slogan) | at most 32 characters |
/// | rule | At least one of `service_email`, `service_phone` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/mini/create`. Described in
/// `spec/open_agent/mini.create.yaml`.
/// Returns [`MiniCreateResponse`], or an error with a [`MiniCreateErrorCode`].
#[doc(alias = "alipay.open.agent.mini.create")]
#[doc(alias = "/v3/alipay/open/agent/mini/create")]
#[doc(alias = "代商家创建小程序应用")]
#[doc(alias = "小程序")]
#[doc(alias = "应用")]
#[must_use]
#[non_exhaustive]
pub struct MiniCreate {
    /// One to three mini program categories as `level1_level2;level1_level2`, from `alipay.open.mini.category.query`.
    ///
    /// 小程序类目. Example: `107397107223`.
    pub app_category_ids: Option<String>,
    /// Description of the mini program: main features and the problem solved.
    ///
    /// 商家小程序描述信息; at most 200 characters. Example: `测试小程序描述信息`.
    pub app_desc: Option<String>,
    /// English name of the mini program.
    ///
    /// 小程序英文名称; at most 20 characters; at least 3 characters. Example: `testapp`.
    pub app_english_name: Option<String>,
    /// Name of the mini program; a Chinese character counts as two.
    ///
    /// At most 20 characters. Example: `示例小程序`.
    pub app_name: Option<String>,
    /// One-sentence introduction; can be changed five times per calendar month after listing.
    ///
    /// 代商家创建的小程序的简介; at most 32 characters. Example: `测试小程序，专业的小程序`.
    pub app_slogan: Option<String>,
    /// Transaction number returned by `alipay.open.agent.create`.
    ///
    /// Example: `2017110616474516400082883`.
    pub batch_no: Option<String>,
    /// New front categories, levels joined by `_`, categories by `;`; replaces `app_category_ids`.
    ///
    /// 新小程序前台类目. Example: `XS1001_XS2001_XS3002;XS1011_XS2089;XS1002_XS2008_XS3024`.
    pub mini_category_ids: Option<String>,
    /// Customer service email of the mini program; give this or the phone number.
    ///
    /// 商家小程序客服邮箱. Example: `user@example.com`.
    pub service_email: Option<String>,
    /// Customer service phone of the mini program, recommended; give this or the email.
    ///
    /// 商家小程序的客服电话. Example: `010-00000000`.
    pub service_phone: Option<String>,
    /// Logo of the mini program.
    pub app_logo: Option<record::Upload>,
}

impl MiniCreate {
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

/// The response of `alipay.open.agent.mini.create` (代商家创建小程序应用).
///
/// This response has no fields.
#[non_exhaustive]
pub struct MiniCreateResponse {}

/// The error codes of `alipay.open.agent.mini.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MiniCreateErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `INVALID_BATCH_NO`: The batch number is empty or not valid.
    ///
    /// Send the batch number.
    InvalidBatchNo,
    /// `NO_APP_PERMISSION`: The batch was created by another app.
    ///
    /// Call with the app that created the batch.
    NoAppPermission,
    /// `BATCH_STATUS_IS_FINAL`: The batch is in a final state.
    ///
    /// Use a batch that is still in the initial state.
    BatchStatusIsFinal,
    /// `APP_INFO_NOT_EXIST`: The app information does not exist.
    ///
    /// Check the app id.
    AppInfoNotExist,
    /// `ISV_APP_NO_TINYAPP_SCENE`.
    IsvAppNoTinyappScene,
    /// `BATCH_IS_NOT_EXIST`: The batch number does not exist.
    ///
    /// Check the batch number.
    BatchIsNotExist,
    /// `MERCHANT_NOT_ENTERPRISE`.
    MerchantNotEnterprise,
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
    /// `MINI_APP_NAME_DUPLICATE`: The mini program's name is already used.
    ///
    /// Choose another name.
    MiniAppNameDuplicate,
    /// `MINI_APP_NAME_SENSITIVE`: The mini program's name contains sensitive words.
    ///
    /// Remove them, then submit again.
    MiniAppNameSensitive,
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
    /// `MINI_APP_EN_NAME_DUPLICATE`: The mini program's English name is already used.
    ///
    /// Choose another English name.
    MiniAppEnNameDuplicate,
    /// `MINI_APP_EN_NAME_SENSITIVE`: The mini program's English name contains sensitive words.
    ///
    /// Remove them, then submit again.
    MiniAppEnNameSensitive,
    /// `LOGO_IS_BLANK`: The logo is missing.
    ///
    /// Send the logo.
    LogoIsBlank,
    /// `SLOGAN_IS_BLANK`: The slogan is missing.
    ///
    /// Send the slogan.
    SloganIsBlank,
    /// `INVALID_MINI_APP_SLOGAN_LENGTH`: The length of the mini program's slogan is not valid.
    ///
    /// Correct the length of the slogan.
    InvalidMiniAppSloganLength,
    /// `INVALID_MINI_APP_SLOGAN`: The mini program's slogan is not valid.
    ///
    /// Correct the slogan.
    InvalidMiniAppSlogan,
    /// `MINI_APP_SLOGAN_SENSITIVE`: The mini program's slogan contains sensitive words.
    ///
    /// Remove them, then submit again.
    MiniAppSloganSensitive,
    /// `SERVICE_TEL_AND_MAIL_BOTH_BLANK`: The service phone and the service e-mail are both missing.
    ///
    /// Send at least one of them.
    ServiceTelAndMailBothBlank,
    /// `INVALID_MINI_APP_SERVICE_TEL`: The mini program's service phone contains invalid characters.
    ///
    /// Use 5 to 30 digits and hyphens only.
    InvalidMiniAppServiceTel,
    /// `INVALID_MINI_APP_SERVICE_MAIL`: The mini program's service e-mail address is not valid.
    ///
    /// Correct the service e-mail address.
    InvalidMiniAppServiceMail,
    /// `MINI_APP_SERVICE_MAIL_SENSITIVE`: The service e-mail address contains sensitive words.
    ///
    /// Use another address, then submit again.
    MiniAppServiceMailSensitive,
    /// `CATEGORY_IS_BLANK`: The category is missing.
    ///
    /// Send the category.
    CategoryIsBlank,
    /// `CATEGOTY_NUM_IS_INVALID`.
    CategotyNumIsInvalid,
    /// `INVALID_CATEGORY`: The category does not exist.
    ///
    /// Look up the category and check its format.
    InvalidCategory,
    /// `APP_DESC_IS_BLANK`: The app description is missing.
    ///
    /// Send the app description.
    AppDescIsBlank,
    /// `INVALID_MINI_APP_DESC_LENGTH`: The length of the mini program's description is not valid.
    ///
    /// Correct the length of the description.
    InvalidMiniAppDescLength,
    /// `INVALID_MINI_APP_DESC`: The mini program's description is not valid.
    ///
    /// Correct the description.
    InvalidMiniAppDesc,
    /// `PID_IS_BLANK`: The merchant id (PID) is missing.
    ///
    /// Send the PID.
    PidIsBlank,
    /// `CREATE_MINI_APP_EXCEED_MAX_COUNT`: The maximum number of mini programs is exceeded.
    CreateMiniAppExceedMaxCount,
    /// `CREATE_MINI_APP_PID_PUNISH`.
    CreateMiniAppPidPunish,
    /// `FILE_FORMAT_IS_INVALID`: The file format is wrong.
    ///
    /// Check the format of the file parameters.
    FileFormatIsInvalid,
    /// `FILE_SIZE_OUT_LIMIT`: The file is too large.
    ///
    /// Check the size of the file parameters.
    FileSizeOutLimit,
    /// `PRE_AUTH_INVALID_AUTH_TICKET`: The order ticket is invalid or has expired.
    ///
    /// Let the merchant order again for a new ticket.
    PreAuthInvalidAuthTicket,
    /// `PRE_AUTH_INVALID_AUTH_TOKEN`: The token behind the order ticket is no longer valid.
    ///
    /// Ask the merchant to authorize again.
    PreAuthInvalidAuthToken,
    /// `PRE_AUTH_INVOKE_API_NOT_PERMITTE`: The order ticket does not permit this API.
    PreAuthInvokeApiNotPermitte,
    /// `PRE_AUTH_INVALID_CREATE_APPLICAT`.
    PreAuthInvalidCreateApplicat,
    /// `PRE_AUTH_INVALID_AUTH_APP_ID`: The order ticket belongs to another app.
    ///
    /// Call with the app of the ticket.
    PreAuthInvalidAuthAppId,
    /// `PRE_AUTH_TICKET_CREATE_APP_ONCE`.
    PreAuthTicketCreateAppOnce,
    /// `BLACK_LIST_CHECK_FAIL`.
    BlackListCheckFail,
    /// `RISK_DECISION_CHECK_FAIL`: Risk control stopped the texts for sensitive words.
    ///
    /// Reword the name, description and slogan.
    RiskDecisionCheckFail,
    /// `RISK_DECISION_HIT_BRAND`: Risk control found a protected brand.
    RiskDecisionHitBrand,
    /// `INVALID_CONTACT_MOBILE`: The contact's mobile number is malformed.
    ///
    /// Send an 11-digit mobile number.
    InvalidContactMobile,
    /// `INVALID_CONTACT_NAME`: The contact's name is empty or garbled.
    ///
    /// Send a contact name of at most 20 characters.
    InvalidContactName,
    /// `INVALID_CONTACT_EMAIL`: The contact's e-mail address is malformed.
    ///
    /// Send a correct e-mail address.
    InvalidContactEmail,
    /// `MERCHANT_IS_NOT_EXIST`: The merchant's Alipay account does not exist.
    ///
    /// Check that the account exists and is valid.
    MerchantIsNotExist,
    /// `MERCHANT_NOT_ACTIVED`: The merchant's Alipay account is not activated.
    ///
    /// Check that the account exists and is valid.
    MerchantNotActived,
    /// `MERCHANT_CAN_NOT_LOGON`: The merchant's Alipay account may not log on.
    ///
    /// Check that the account exists and is valid.
    MerchantCanNotLogon,
    /// `MERCHANT_NOT_ENABLED`: The merchant's Alipay account is frozen or closed.
    ///
    /// Check that the account exists and is valid.
    MerchantNotEnabled,
    /// `MERCHANT_NOT_CERTIFIED`: The merchant's Alipay account has no real-name certification.
    ///
    /// Ask the merchant to complete the certification.
    MerchantNotCertified,
    /// `DUPLICATE_CREATE_APP_NAME`.
    DuplicateCreateAppName,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MiniCreateErrorCode, "INVALID_PARAMETER" InvalidParameter, "INVALID_BATCH_NO"
    InvalidBatchNo, "NO_APP_PERMISSION" NoAppPermission, "BATCH_STATUS_IS_FINAL"
    BatchStatusIsFinal, "APP_INFO_NOT_EXIST" AppInfoNotExist, "ISV_APP_NO_TINYAPP_SCENE"
    IsvAppNoTinyappScene, "BATCH_IS_NOT_EXIST" BatchIsNotExist, "MERCHANT_NOT_ENTERPRISE"
    MerchantNotEnterprise, "APP_NAME_IS_BLANK" AppNameIsBlank, "INVALID_MINI_APP_NAME"
    InvalidMiniAppName, "INVALID_MINI_APP_NAME_LENGTH" InvalidMiniAppNameLength,
    "MINI_APP_NAME_DUPLICATE" MiniAppNameDuplicate, "MINI_APP_NAME_SENSITIVE"
    MiniAppNameSensitive, "ENGLISH_NAME_IS_BLANK" EnglishNameIsBlank,
    "INVALID_MINI_APP_EN_NAME" InvalidMiniAppEnName, "INVALID_MINI_APP_EN_NAME_LENGTH"
    InvalidMiniAppEnNameLength, "MINI_APP_EN_NAME_DUPLICATE" MiniAppEnNameDuplicate,
    "MINI_APP_EN_NAME_SENSITIVE" MiniAppEnNameSensitive, "LOGO_IS_BLANK" LogoIsBlank,
    "SLOGAN_IS_BLANK" SloganIsBlank, "INVALID_MINI_APP_SLOGAN_LENGTH"
    InvalidMiniAppSloganLength, "INVALID_MINI_APP_SLOGAN" InvalidMiniAppSlogan,
    "MINI_APP_SLOGAN_SENSITIVE" MiniAppSloganSensitive, "SERVICE_TEL_AND_MAIL_BOTH_BLANK"
    ServiceTelAndMailBothBlank, "INVALID_MINI_APP_SERVICE_TEL" InvalidMiniAppServiceTel,
    "INVALID_MINI_APP_SERVICE_MAIL" InvalidMiniAppServiceMail,
    "MINI_APP_SERVICE_MAIL_SENSITIVE" MiniAppServiceMailSensitive, "CATEGORY_IS_BLANK"
    CategoryIsBlank, "CATEGOTY_NUM_IS_INVALID" CategotyNumIsInvalid, "INVALID_CATEGORY"
    InvalidCategory, "APP_DESC_IS_BLANK" AppDescIsBlank, "INVALID_MINI_APP_DESC_LENGTH"
    InvalidMiniAppDescLength, "INVALID_MINI_APP_DESC" InvalidMiniAppDesc, "PID_IS_BLANK"
    PidIsBlank, "CREATE_MINI_APP_EXCEED_MAX_COUNT" CreateMiniAppExceedMaxCount,
    "CREATE_MINI_APP_PID_PUNISH" CreateMiniAppPidPunish, "FILE_FORMAT_IS_INVALID"
    FileFormatIsInvalid, "FILE_SIZE_OUT_LIMIT" FileSizeOutLimit,
    "PRE_AUTH_INVALID_AUTH_TICKET" PreAuthInvalidAuthTicket,
    "PRE_AUTH_INVALID_AUTH_TOKEN" PreAuthInvalidAuthToken,
    "PRE_AUTH_INVOKE_API_NOT_PERMITTE" PreAuthInvokeApiNotPermitte,
    "PRE_AUTH_INVALID_CREATE_APPLICAT" PreAuthInvalidCreateApplicat,
    "PRE_AUTH_INVALID_AUTH_APP_ID" PreAuthInvalidAuthAppId,
    "PRE_AUTH_TICKET_CREATE_APP_ONCE" PreAuthTicketCreateAppOnce, "BLACK_LIST_CHECK_FAIL"
    BlackListCheckFail, "RISK_DECISION_CHECK_FAIL" RiskDecisionCheckFail,
    "RISK_DECISION_HIT_BRAND" RiskDecisionHitBrand, "INVALID_CONTACT_MOBILE"
    InvalidContactMobile, "INVALID_CONTACT_NAME" InvalidContactName,
    "INVALID_CONTACT_EMAIL" InvalidContactEmail, "MERCHANT_IS_NOT_EXIST"
    MerchantIsNotExist, "MERCHANT_NOT_ACTIVED" MerchantNotActived,
    "MERCHANT_CAN_NOT_LOGON" MerchantCanNotLogon, "MERCHANT_NOT_ENABLED"
    MerchantNotEnabled, "MERCHANT_NOT_CERTIFIED" MerchantNotCertified,
    "DUPLICATE_CREATE_APP_NAME" DuplicateCreateAppName
);

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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    MiniCreate, MINI_CREATE, 0 app_category_ids None, 1 app_desc None, 2 app_english_name
    None, 3 app_name None, 4 app_slogan None, 5 batch_no None, 6 mini_category_ids None,
    7 service_email None, 8 service_phone None, 9 app_logo None
);

record::record!(MiniCreateResponse, MINI_CREATE_RESPONSE);

static MINI_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniCreate",
    file: "spec/open_agent/mini.create.yaml",
    rows: &[
        schema::Row::Text("app_category_ids"),
        schema::Row::Limited(
            "app_desc",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(200))],
        ),
        schema::Row::Limited(
            "app_english_name",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(20)),
                schema::LimitRow::Firm(schema::Limit::MinLength(3)),
            ],
        ),
        schema::Row::Limited(
            "app_name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(20))],
        ),
        schema::Row::Limited(
            "app_slogan",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Text("batch_no"),
        schema::Row::Text("mini_category_ids"),
        schema::Row::Text("service_email"),
        schema::Row::Text("service_phone"),
        schema::Row::Plain("app_logo", schema::Kind::File),
    ],
    rules: &[schema::Rule::AtLeastOne(&["service_email", "service_phone"])],
    lines: &[11, 16, 20, 22, 26, 27, 29, 32, 34, 38, 40, 44, 49, 54, 59, 62],
};

static MINI_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniCreateResponse",
    file: "spec/open_agent/mini.create.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
