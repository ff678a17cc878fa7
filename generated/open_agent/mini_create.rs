//! `alipay.open.agent.mini.create` · 代商家创建小程序应用
//!
//! Create a mini program for a merchant; no longer developed, use the newer API.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/mini/create`. Described in
//! `spec/open_agent/mini.create.yaml`.

use crate::{record, schema};

static MINI_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniCreate",
    file: "spec/open_agent/mini.create.yaml",
    fields: &[
        schema::FieldDef::text("app_category_ids", 11),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(200), 20)],
            ..schema::FieldDef::text("app_desc", 16)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(20), 26),
                schema::LimitDef::new(schema::Limit::MinLength(3), 27),
            ],
            ..schema::FieldDef::text("app_english_name", 22)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(20), 32)],
            ..schema::FieldDef::text("app_name", 29)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 38)],
            ..schema::FieldDef::text("app_slogan", 34)
        },
        schema::FieldDef::text("batch_no", 40),
        schema::FieldDef::text("mini_category_ids", 44),
        schema::FieldDef::text("service_email", 49),
        schema::FieldDef::text("service_phone", 54),
        schema::FieldDef::new("app_logo", schema::Kind::File, 59),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["service_email", "service_phone"]),
            line: 62,
        },
    ],
};

static MINI_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniCreateResponse",
    file: "spec/open_agent/mini.create.yaml",
    fields: &[],
    rules: &[],
};

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
/// Answered by [`MiniCreateResponse`], or by an error with a [`MiniCreateErrorCode`].
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
    /// On the wire `app_category_ids` (小程序类目). Example: `107397107223`. Source:
    /// `spec/open_agent/mini.create.yaml:11`.
    pub app_category_ids: Option<String>,
    /// Description of the mini program: main features and the problem solved.
    ///
    /// On the wire `app_desc` (商家小程序描述信息); at most 200 characters. Example: `测试小程序描述信息`. Source:
    /// `spec/open_agent/mini.create.yaml:16`.
    pub app_desc: Option<String>,
    /// English name of the mini program.
    ///
    /// On the wire `app_english_name` (小程序英文名称); at most 20 characters; at least 3 characters. Example:
    /// `testapp`. Source: `spec/open_agent/mini.create.yaml:22`.
    pub app_english_name: Option<String>,
    /// Name of the mini program; a Chinese character counts as two.
    ///
    /// On the wire `app_name`; at most 20 characters. Example: `示例小程序`. Source:
    /// `spec/open_agent/mini.create.yaml:29`.
    pub app_name: Option<String>,
    /// One-sentence introduction; can be changed five times per calendar month after listing.
    ///
    /// On the wire `app_slogan` (代商家创建的小程序的简介); at most 32 characters. Example:
    /// `测试小程序，专业的小程序`. Source: `spec/open_agent/mini.create.yaml:34`.
    pub app_slogan: Option<String>,
    /// Transaction number returned by `alipay.open.agent.create`.
    ///
    /// On the wire `batch_no`. Example: `2017110616474516400082883`. Source: `spec/open_agent/mini.create.yaml:40`.
    pub batch_no: Option<String>,
    /// New front categories, levels joined by `_`, categories by `;`; replaces `app_category_ids`.
    ///
    /// On the wire `mini_category_ids` (新小程序前台类目). Example:
    /// `XS1001_XS2001_XS3002;XS1011_XS2089;XS1002_XS2008_XS3024`. Source: `spec/open_agent/mini.create.yaml:44`.
    pub mini_category_ids: Option<String>,
    /// Customer service email of the mini program; give this or the phone number.
    ///
    /// On the wire `service_email` (商家小程序客服邮箱). Example: `user@example.com`. Source:
    /// `spec/open_agent/mini.create.yaml:49`.
    pub service_email: Option<String>,
    /// Customer service phone of the mini program, recommended; give this or the email.
    ///
    /// On the wire `service_phone` (商家小程序的客服电话). Example: `010-00000000`. Source:
    /// `spec/open_agent/mini.create.yaml:54`.
    pub service_phone: Option<String>,
    /// Logo of the mini program.
    ///
    /// On the wire `app_logo`. Source: `spec/open_agent/mini.create.yaml:59`.
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
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_agent/mini.create.yaml:67` and `spec/codes.yaml:1357`.
    InvalidParameter,
    /// The batch number is empty or not valid.
    ///
    /// Send the batch number.
    ///
    /// On the wire `INVALID_BATCH_NO`. Source: `spec/open_agent/mini.create.yaml:68` and `spec/codes.yaml:1278`.
    InvalidBatchNo,
    /// The batch was created by another app.
    ///
    /// Call with the app that created the batch.
    ///
    /// On the wire `NO_APP_PERMISSION`. Source: `spec/open_agent/mini.create.yaml:69` and `spec/codes.yaml:1725`.
    NoAppPermission,
    /// The batch is in a final state.
    ///
    /// Use a batch that is still in the initial state.
    ///
    /// On the wire `BATCH_STATUS_IS_FINAL`. Source: `spec/open_agent/mini.create.yaml:70` and `spec/codes.yaml:709`.
    BatchStatusIsFinal,
    /// The app information does not exist.
    ///
    /// Check the app id.
    ///
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_agent/mini.create.yaml:71` and `spec/codes.yaml:591`.
    AppInfoNotExist,
    /// On the wire `ISV_APP_NO_TINYAPP_SCENE`. Source: `spec/open_agent/mini.create.yaml:72`.
    IsvAppNoTinyappScene,
    /// The batch number does not exist.
    ///
    /// Check the batch number.
    ///
    /// On the wire `BATCH_IS_NOT_EXIST`. Source: `spec/open_agent/mini.create.yaml:73` and `spec/codes.yaml:706`.
    BatchIsNotExist,
    /// On the wire `MERCHANT_NOT_ENTERPRISE`. Source: `spec/open_agent/mini.create.yaml:74`.
    MerchantNotEnterprise,
    /// The app name is missing.
    ///
    /// Send the app name.
    ///
    /// On the wire `APP_NAME_IS_BLANK`. Source: `spec/open_agent/mini.create.yaml:75` and `spec/codes.yaml:594`.
    AppNameIsBlank,
    /// The mini program's name contains invalid characters.
    ///
    /// Use Chinese characters, digits, letters and underscore only.
    ///
    /// On the wire `INVALID_MINI_APP_NAME`. Source: `spec/open_agent/mini.create.yaml:76` and `spec/codes.yaml:1326`.
    InvalidMiniAppName,
    /// The length of the mini program's name is out of range.
    ///
    /// Use a name of 3 to 20 characters.
    ///
    /// On the wire `INVALID_MINI_APP_NAME_LENGTH`. Source: `spec/open_agent/mini.create.yaml:77` and
    /// `spec/codes.yaml:1329`.
    InvalidMiniAppNameLength,
    /// The mini program's name is already used.
    ///
    /// Choose another name.
    ///
    /// On the wire `MINI_APP_NAME_DUPLICATE`. Source: `spec/open_agent/mini.create.yaml:78` and
    /// `spec/codes.yaml:1615`.
    MiniAppNameDuplicate,
    /// The mini program's name contains sensitive words.
    ///
    /// Remove them, then submit again.
    ///
    /// On the wire `MINI_APP_NAME_SENSITIVE`. Source: `spec/open_agent/mini.create.yaml:79` and
    /// `spec/codes.yaml:1618`.
    MiniAppNameSensitive,
    /// The English name is missing.
    ///
    /// Send the English name.
    ///
    /// On the wire `ENGLISH_NAME_IS_BLANK`. Source: `spec/open_agent/mini.create.yaml:80` and `spec/codes.yaml:961`.
    EnglishNameIsBlank,
    /// The mini program's English name is not valid.
    ///
    /// Correct the English name.
    ///
    /// On the wire `INVALID_MINI_APP_EN_NAME`. Source: `spec/open_agent/mini.create.yaml:81` and
    /// `spec/codes.yaml:1320`.
    InvalidMiniAppEnName,
    /// The length of the mini program's English name is not valid.
    ///
    /// Correct the length of the English name.
    ///
    /// On the wire `INVALID_MINI_APP_EN_NAME_LENGTH`. Source: `spec/open_agent/mini.create.yaml:82` and
    /// `spec/codes.yaml:1323`.
    InvalidMiniAppEnNameLength,
    /// The mini program's English name is already used.
    ///
    /// Choose another English name.
    ///
    /// On the wire `MINI_APP_EN_NAME_DUPLICATE`. Source: `spec/open_agent/mini.create.yaml:83` and
    /// `spec/codes.yaml:1601`.
    MiniAppEnNameDuplicate,
    /// The mini program's English name contains sensitive words.
    ///
    /// Remove them, then submit again.
    ///
    /// On the wire `MINI_APP_EN_NAME_SENSITIVE`. Source: `spec/open_agent/mini.create.yaml:84` and
    /// `spec/codes.yaml:1604`.
    MiniAppEnNameSensitive,
    /// The logo is missing.
    ///
    /// Send the logo.
    ///
    /// On the wire `LOGO_IS_BLANK`. Source: `spec/open_agent/mini.create.yaml:85` and `spec/codes.yaml:1476`.
    LogoIsBlank,
    /// The slogan is missing.
    ///
    /// Send the slogan.
    ///
    /// On the wire `SLOGAN_IS_BLANK`. Source: `spec/open_agent/mini.create.yaml:86` and `spec/codes.yaml:2368`.
    SloganIsBlank,
    /// The length of the mini program's slogan is not valid.
    ///
    /// Correct the length of the slogan.
    ///
    /// On the wire `INVALID_MINI_APP_SLOGAN_LENGTH`. Source: `spec/open_agent/mini.create.yaml:87` and
    /// `spec/codes.yaml:1341`.
    InvalidMiniAppSloganLength,
    /// The mini program's slogan is not valid.
    ///
    /// Correct the slogan.
    ///
    /// On the wire `INVALID_MINI_APP_SLOGAN`. Source: `spec/open_agent/mini.create.yaml:88` and
    /// `spec/codes.yaml:1338`.
    InvalidMiniAppSlogan,
    /// The mini program's slogan contains sensitive words.
    ///
    /// Remove them, then submit again.
    ///
    /// On the wire `MINI_APP_SLOGAN_SENSITIVE`. Source: `spec/open_agent/mini.create.yaml:89` and
    /// `spec/codes.yaml:1630`.
    MiniAppSloganSensitive,
    /// The service phone and the service e-mail are both missing.
    ///
    /// Send at least one of them.
    ///
    /// On the wire `SERVICE_TEL_AND_MAIL_BOTH_BLANK`. Source: `spec/open_agent/mini.create.yaml:90` and
    /// `spec/codes.yaml:2286`.
    ServiceTelAndMailBothBlank,
    /// The mini program's service phone contains invalid characters.
    ///
    /// Use 5 to 30 digits and hyphens only.
    ///
    /// On the wire `INVALID_MINI_APP_SERVICE_TEL`. Source: `spec/open_agent/mini.create.yaml:91` and
    /// `spec/codes.yaml:1335`.
    InvalidMiniAppServiceTel,
    /// The mini program's service e-mail address is not valid.
    ///
    /// Correct the service e-mail address.
    ///
    /// On the wire `INVALID_MINI_APP_SERVICE_MAIL`. Source: `spec/open_agent/mini.create.yaml:92` and
    /// `spec/codes.yaml:1332`.
    InvalidMiniAppServiceMail,
    /// The service e-mail address contains sensitive words.
    ///
    /// Use another address, then submit again.
    ///
    /// On the wire `MINI_APP_SERVICE_MAIL_SENSITIVE`. Source: `spec/open_agent/mini.create.yaml:93` and
    /// `spec/codes.yaml:1627`.
    MiniAppServiceMailSensitive,
    /// The category is missing.
    ///
    /// Send the category.
    ///
    /// On the wire `CATEGORY_IS_BLANK`. Source: `spec/open_agent/mini.create.yaml:94` and `spec/codes.yaml:829`.
    CategoryIsBlank,
    /// On the wire `CATEGOTY_NUM_IS_INVALID`. Source: `spec/open_agent/mini.create.yaml:95`.
    CategotyNumIsInvalid,
    /// The category does not exist.
    ///
    /// Look up the category and check its format.
    ///
    /// On the wire `INVALID_CATEGORY`. Source: `spec/open_agent/mini.create.yaml:96` and `spec/codes.yaml:1284`.
    InvalidCategory,
    /// The app description is missing.
    ///
    /// Send the app description.
    ///
    /// On the wire `APP_DESC_IS_BLANK`. Source: `spec/open_agent/mini.create.yaml:97` and `spec/codes.yaml:580`.
    AppDescIsBlank,
    /// The length of the mini program's description is not valid.
    ///
    /// Correct the length of the description.
    ///
    /// On the wire `INVALID_MINI_APP_DESC_LENGTH`. Source: `spec/open_agent/mini.create.yaml:98` and
    /// `spec/codes.yaml:1317`.
    InvalidMiniAppDescLength,
    /// The mini program's description is not valid.
    ///
    /// Correct the description.
    ///
    /// On the wire `INVALID_MINI_APP_DESC`. Source: `spec/open_agent/mini.create.yaml:99` and `spec/codes.yaml:1314`.
    InvalidMiniAppDesc,
    /// The merchant id (PID) is missing.
    ///
    /// Send the PID.
    ///
    /// On the wire `PID_IS_BLANK`. Source: `spec/open_agent/mini.create.yaml:100` and `spec/codes.yaml:2066`.
    PidIsBlank,
    /// The maximum number of mini programs is exceeded.
    ///
    /// On the wire `CREATE_MINI_APP_EXCEED_MAX_COUNT`. Source: `spec/open_agent/mini.create.yaml:101` and
    /// `spec/codes.yaml:887`.
    CreateMiniAppExceedMaxCount,
    /// On the wire `CREATE_MINI_APP_PID_PUNISH`. Source: `spec/open_agent/mini.create.yaml:102`.
    CreateMiniAppPidPunish,
    /// The file format is wrong.
    ///
    /// Check the format of the file parameters.
    ///
    /// On the wire `FILE_FORMAT_IS_INVALID`. Source: `spec/open_agent/mini.create.yaml:103` and
    /// `spec/codes.yaml:1045`.
    FileFormatIsInvalid,
    /// The file is too large.
    ///
    /// Check the size of the file parameters.
    ///
    /// On the wire `FILE_SIZE_OUT_LIMIT`. Source: `spec/open_agent/mini.create.yaml:104` and `spec/codes.yaml:1051`.
    FileSizeOutLimit,
    /// The order ticket is invalid or has expired.
    ///
    /// Let the merchant order again for a new ticket.
    ///
    /// On the wire `PRE_AUTH_INVALID_AUTH_TICKET`. Source: `spec/open_agent/mini.create.yaml:105` and
    /// `spec/codes.yaml:2080`.
    PreAuthInvalidAuthTicket,
    /// The token behind the order ticket is no longer valid.
    ///
    /// Ask the merchant to authorize again.
    ///
    /// On the wire `PRE_AUTH_INVALID_AUTH_TOKEN`. Source: `spec/open_agent/mini.create.yaml:106` and
    /// `spec/codes.yaml:2083`.
    PreAuthInvalidAuthToken,
    /// The order ticket does not permit this API.
    ///
    /// On the wire `PRE_AUTH_INVOKE_API_NOT_PERMITTE`. Source: `spec/open_agent/mini.create.yaml:107` and
    /// `spec/codes.yaml:2091`.
    PreAuthInvokeApiNotPermitte,
    /// On the wire `PRE_AUTH_INVALID_CREATE_APPLICAT`. Source: `spec/open_agent/mini.create.yaml:108`.
    PreAuthInvalidCreateApplicat,
    /// The order ticket belongs to another app.
    ///
    /// Call with the app of the ticket.
    ///
    /// On the wire `PRE_AUTH_INVALID_AUTH_APP_ID`. Source: `spec/open_agent/mini.create.yaml:109` and
    /// `spec/codes.yaml:2077`.
    PreAuthInvalidAuthAppId,
    /// On the wire `PRE_AUTH_TICKET_CREATE_APP_ONCE`. Source: `spec/open_agent/mini.create.yaml:110`.
    PreAuthTicketCreateAppOnce,
    /// On the wire `BLACK_LIST_CHECK_FAIL`. Source: `spec/open_agent/mini.create.yaml:111`.
    BlackListCheckFail,
    /// Risk control stopped the texts for sensitive words.
    ///
    /// Reword the name, description and slogan.
    ///
    /// On the wire `RISK_DECISION_CHECK_FAIL`. Source: `spec/open_agent/mini.create.yaml:112` and
    /// `spec/codes.yaml:2257`.
    RiskDecisionCheckFail,
    /// Risk control found a protected brand.
    ///
    /// On the wire `RISK_DECISION_HIT_BRAND`. Source: `spec/open_agent/mini.create.yaml:113` and
    /// `spec/codes.yaml:2260`.
    RiskDecisionHitBrand,
    /// The contact's mobile number is malformed.
    ///
    /// Send an 11-digit mobile number.
    ///
    /// On the wire `INVALID_CONTACT_MOBILE`. Source: `spec/open_agent/mini.create.yaml:114` and
    /// `spec/codes.yaml:1290`.
    InvalidContactMobile,
    /// The contact's name is empty or garbled.
    ///
    /// Send a contact name of at most 20 characters.
    ///
    /// On the wire `INVALID_CONTACT_NAME`. Source: `spec/open_agent/mini.create.yaml:115` and `spec/codes.yaml:1293`.
    InvalidContactName,
    /// The contact's e-mail address is malformed.
    ///
    /// Send a correct e-mail address.
    ///
    /// On the wire `INVALID_CONTACT_EMAIL`. Source: `spec/open_agent/mini.create.yaml:116` and
    /// `spec/codes.yaml:1287`.
    InvalidContactEmail,
    /// The merchant's Alipay account does not exist.
    ///
    /// Check that the account exists and is valid.
    ///
    /// On the wire `MERCHANT_IS_NOT_EXIST`. Source: `spec/open_agent/mini.create.yaml:117` and
    /// `spec/codes.yaml:1528`.
    MerchantIsNotExist,
    /// The merchant's Alipay account is not activated.
    ///
    /// Check that the account exists and is valid.
    ///
    /// On the wire `MERCHANT_NOT_ACTIVED`. Source: `spec/open_agent/mini.create.yaml:118` and `spec/codes.yaml:1537`.
    MerchantNotActived,
    /// The merchant's Alipay account may not log on.
    ///
    /// Check that the account exists and is valid.
    ///
    /// On the wire `MERCHANT_CAN_NOT_LOGON`. Source: `spec/open_agent/mini.create.yaml:119` and
    /// `spec/codes.yaml:1518`.
    MerchantCanNotLogon,
    /// The merchant's Alipay account is frozen or closed.
    ///
    /// Check that the account exists and is valid.
    ///
    /// On the wire `MERCHANT_NOT_ENABLED`. Source: `spec/open_agent/mini.create.yaml:120` and `spec/codes.yaml:1543`.
    MerchantNotEnabled,
    /// The merchant's Alipay account has no real-name certification.
    ///
    /// Ask the merchant to complete the certification.
    ///
    /// On the wire `MERCHANT_NOT_CERTIFIED`. Source: `spec/open_agent/mini.create.yaml:121` and
    /// `spec/codes.yaml:1540`.
    MerchantNotCertified,
    /// On the wire `DUPLICATE_CREATE_APP_NAME`. Source: `spec/open_agent/mini.create.yaml:122`.
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
