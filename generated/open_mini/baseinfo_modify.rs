//! `alipay.open.mini.baseinfo.modify` · 小程序修改基础信息
//!
//! Change a mini program's basic information, before its first listing only.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/baseinfo/modify`. Described in
//! `spec/open_mini/baseinfo.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.baseinfo.modify` (小程序修改基础信息).
///
/// Change a mini program's basic information, before its first listing only.
///
/// ```
/// use alipay::open_mini::BaseinfoModify;
///
/// let request = BaseinfoModify::new()
///     .app_category_ids("11_12;12_13");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`app_category_ids`](Self::app_category_ids) | required in some cases |
/// | [`app_desc`](Self::app_desc) | required in some cases; at most 400 characters |
/// | [`app_english_name`](Self::app_english_name) | required in some cases; at most 30 characters |
/// | [`app_name`](Self::app_name) | required in some cases; at most 30 characters |
/// | [`app_slogan`](Self::app_slogan) | required in some cases; at most 32 characters |
/// | [`mini_category_ids`](Self::mini_category_ids) | required in some cases |
/// | [`service_email`](Self::service_email) | required in some cases |
/// | [`service_phone`](Self::service_phone) | required in some cases; at most 30 characters |
/// | [`app_logo`](Self::app_logo) | required in some cases; at most 2097152 bytes; with the extension `jpeg`, `jpg`, `png` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/baseinfo/modify`. Described in
/// `spec/open_mini/baseinfo.modify.yaml`.
/// Returns [`BaseinfoModifyResponse`], or an error with a [`BaseinfoModifyErrorCode`].
#[doc(alias = "alipay.open.mini.baseinfo.modify")]
#[doc(alias = "/v3/alipay/open/mini/baseinfo/modify")]
#[doc(alias = "小程序修改基础信息")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct BaseinfoModify {
    /// One to four categories as `level1_level2;level1_level2`, from `alipay.open.mini.category.query`.
    ///
    /// 小程序类目; required in some cases. Example: `11_12;12_13`.
    pub app_category_ids: Option<String>,
    /// Description of the mini program; required if never set, otherwise the present one is kept.
    ///
    /// 小程序描述; required in some cases; at most 400 characters. Example:
    /// `这是一个小程序的描述这是一个小程序的描述这是一个小程序的描述这是一个小程序的描述`.
    pub app_desc: Option<String>,
    /// English name of the mini program; required if never set, otherwise the present one is kept.
    ///
    /// Required in some cases; at most 30 characters. Example: `demoexample`.
    pub app_english_name: Option<String>,
    /// Name of the mini program; required if never set, otherwise the present one is kept.
    ///
    /// 小程序名称; required in some cases; at most 30 characters. Example: `杭州支小宝潮流女装店`.
    pub app_name: Option<String>,
    /// One-sentence introduction; required if never set, otherwise the present one is kept.
    ///
    /// 小程序简介; required in some cases; at most 32 characters. Example: `专注潮流女装20年`.
    pub app_slogan: Option<String>,
    /// New front categories, levels joined by `_`, categories by `;`; individuals may not use enterprise categories.
    ///
    /// 新小程序前台类目; required in some cases. Example: `XS1001_XS2001_XS3002;XS1011_XS2089;XS1002_XS2008_XS3024`.
    pub mini_category_ids: Option<String>,
    /// Customer service email, alternative to the phone; the present one is kept. Becoming optional since July 2021\.
    ///
    /// 小程序客服邮箱; required in some cases. Example: `user@example.com`.
    pub service_email: Option<String>,
    /// Customer service phone, alternative to the email; the present one is kept. Treat as required since July 2021\.
    ///
    /// 小程序客服电话; required in some cases; at most 30 characters. Example: `13800000000`.
    pub service_phone: Option<String>,
    /// Logo of the mini program, square, 180×180 advised; required if never set, otherwise the present one is kept.
    ///
    /// 小程序logo图标; required in some cases; at most 2097152 bytes; with the extension `jpeg`, `jpg`, `png`.
    pub app_logo: Option<record::Upload>,
}

impl BaseinfoModify {
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

/// The response of `alipay.open.mini.baseinfo.modify` (小程序修改基础信息).
#[non_exhaustive]
pub struct BaseinfoModifyResponse {
    /// Result; takes effect at once without a listed version, otherwise after review.
    ///
    /// 小程序基础信息修改结果.
    pub modify_status: Option<String>,
}

/// The error codes of `alipay.open.mini.baseinfo.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BaseinfoModifyErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `MODIFY_PARAMS_ARE_BLANK`: There is nothing to change.
    ///
    /// Send at least one item.
    ModifyParamsAreBlank,
    /// `CAN_NOT_MODIFY_BASE_INFO`: The basic information can no longer be changed.
    ///
    /// Submit changes with a version for review.
    CanNotModifyBaseInfo,
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
    /// `INVALID_MINI_APP_SLOGAN_LENGTH`: The length of the mini program's slogan is not valid.
    ///
    /// Correct the length of the slogan.
    InvalidMiniAppSloganLength,
    /// `MINI_APP_SLOGAN_SENSITIVE`: The mini program's slogan contains sensitive words.
    ///
    /// Remove them, then submit again.
    MiniAppSloganSensitive,
    /// `CATEGOTY_NUM_IS_INVALID`: The number of categories is not valid.
    ///
    /// Send one to four categories.
    CategotyNumIsInvalid,
    /// `INVALID_CATEGOTY`: The category does not exist.
    ///
    /// Look the category up.
    InvalidCategoty,
    /// `INVALID_LOGO_EXT`: The logo has an invalid file format.
    ///
    /// Save the picture in RGB mode, not CMYK.
    InvalidLogoExt,
    /// `LOGO_EXCEED_MAX_SIZE`: The logo exceeds the maximum size.
    ///
    /// Use a smaller logo.
    LogoExceedMaxSize,
    /// `LOGO_HEIGHT_NOT_EQUAL_WIDTH`: The logo is not square.
    ///
    /// Use a logo of equal height and width.
    LogoHeightNotEqualWidth,
    /// `MINI_APP_DESC_SENSITIVE`: The mini program's description contains sensitive words.
    ///
    /// Remove them, then submit again.
    MiniAppDescSensitive,
    /// `INVALID_MINI_APP_DESC_LENGTH`: The length of the mini program's description is not valid.
    ///
    /// Correct the length of the description.
    InvalidMiniAppDescLength,
    /// `INVALID_MINI_APP_SERVICE_PHONE`: The service phone is not valid.
    ///
    /// Use digits and hyphens only.
    InvalidMiniAppServicePhone,
    /// `INVALID_MINI_APP_SERVICE_EMAIL`: The service email address is not valid.
    ///
    /// Check the address.
    InvalidMiniAppServiceEmail,
    /// `MINI_APP_SERVICE_EMAIL_SENSITIVE`: The service email address contains sensitive words.
    ///
    /// Use another address.
    MiniAppServiceEmailSensitive,
    /// `APPLICATION_TYPE_NOT_MINIAPP`: The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ApplicationTypeNotMiniapp,
    /// `INVALID_MINI_APP_DESC`: The mini program's description is not valid.
    ///
    /// Correct the description.
    InvalidMiniAppDesc,
    /// `INVALID_MINI_APP_SLOGAN`: The mini program's slogan is not valid.
    ///
    /// Correct the slogan.
    InvalidMiniAppSlogan,
    /// `RISK_DECISION_CHECK_FAIL`: Risk control stopped the texts for sensitive words.
    ///
    /// Reword the name, description and slogan.
    RiskDecisionCheckFail,
    /// `RISK_DECISION_HIT_BRAND`: Risk control found a protected brand.
    RiskDecisionHitBrand,
    /// `SERVICE_TEL_AND_MAIL_BOTH_BLANK`: The service phone and the service e-mail are both missing.
    ///
    /// Send at least one of them.
    ServiceTelAndMailBothBlank,
    /// `APP_DESC_IS_BLANK`: The app description is missing.
    ///
    /// Send the app description.
    AppDescIsBlank,
    /// `MINI_APP_NOT_ONLINE`: The mini program is not online.
    ///
    /// Put the mini program online first.
    MiniAppNotOnline,
    /// `LOGO_SIZE_EXCEED`: The logo exceeds the size limit.
    ///
    /// Use a smaller logo.
    LogoSizeExceed,
    /// `CATEGORY_IS_BLANK`: The category is missing.
    ///
    /// Send the category.
    CategoryIsBlank,
    /// `PRIVATE_NOT_ALLOW_CATEGORY`: Individuals cannot use the category.
    ///
    /// Choose a category open to individuals.
    PrivateNotAllowCategory,
    /// `CANNOT_MODIFY_CATEGORY_WITH_RELATION_VERSION`: The category cannot be changed while a version uses it.
    ///
    /// Finish or cancel that version first.
    CannotModifyCategoryWithRelationVersion,
    /// `MINI_APP_INFO_AUDIT_CONTAINS`: A change of the app information is still under review.
    ///
    /// Wait for the review to end, then submit. The same call may succeed later.
    MiniAppInfoAuditContains,
    /// `CATEGORY_NUM_IS_INVALID`: The number of categories must be 1 to 4.
    ///
    /// Send one to four category ids.
    CategoryNumIsInvalid,
    /// `SLOGAN_IS_BLANK`: The slogan is missing.
    ///
    /// Send the slogan.
    SloganIsBlank,
    /// `OP_FREQUENCY_LIMIT`: The operation is done too often.
    ///
    /// Wait, then call again. The same call may succeed later.
    OpFrequencyLimit,
    /// `LOGO_IS_BLANK`: The logo is missing.
    ///
    /// Send the logo.
    LogoIsBlank,
    /// `INVALID_LOGO`: The logo has an invalid format.
    ///
    /// Save the picture in RGB mode, not CMYK.
    InvalidLogo,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `NOT_ALLOW_BETA_CATEGORY`: The category is in beta and not open to the app.
    ///
    /// Choose another category.
    NotAllowBetaCategory,
    /// `DEVELOPER_INFO_NOT_EXIST`: The developer information does not exist.
    DeveloperInfoNotExist,
    /// `CANNOT_MODIFY_NAME_AFTER_ONLINE`: The name cannot be changed after a release.
    CannotModifyNameAfterOnline,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    BaseinfoModifyErrorCode, "SYSTEM_ERROR" SystemError, "MODIFY_PARAMS_ARE_BLANK"
    ModifyParamsAreBlank, "CAN_NOT_MODIFY_BASE_INFO" CanNotModifyBaseInfo,
    "INVALID_MINI_APP_NAME" InvalidMiniAppName, "INVALID_MINI_APP_NAME_LENGTH"
    InvalidMiniAppNameLength, "MINI_APP_NAME_DUPLICATE" MiniAppNameDuplicate,
    "MINI_APP_NAME_SENSITIVE" MiniAppNameSensitive, "INVALID_MINI_APP_EN_NAME"
    InvalidMiniAppEnName, "INVALID_MINI_APP_EN_NAME_LENGTH" InvalidMiniAppEnNameLength,
    "MINI_APP_EN_NAME_DUPLICATE" MiniAppEnNameDuplicate, "MINI_APP_EN_NAME_SENSITIVE"
    MiniAppEnNameSensitive, "INVALID_MINI_APP_SLOGAN_LENGTH" InvalidMiniAppSloganLength,
    "MINI_APP_SLOGAN_SENSITIVE" MiniAppSloganSensitive, "CATEGOTY_NUM_IS_INVALID"
    CategotyNumIsInvalid, "INVALID_CATEGOTY" InvalidCategoty, "INVALID_LOGO_EXT"
    InvalidLogoExt, "LOGO_EXCEED_MAX_SIZE" LogoExceedMaxSize,
    "LOGO_HEIGHT_NOT_EQUAL_WIDTH" LogoHeightNotEqualWidth, "MINI_APP_DESC_SENSITIVE"
    MiniAppDescSensitive, "INVALID_MINI_APP_DESC_LENGTH" InvalidMiniAppDescLength,
    "INVALID_MINI_APP_SERVICE_PHONE" InvalidMiniAppServicePhone,
    "INVALID_MINI_APP_SERVICE_EMAIL" InvalidMiniAppServiceEmail,
    "MINI_APP_SERVICE_EMAIL_SENSITIVE" MiniAppServiceEmailSensitive,
    "APPLICATION_TYPE_NOT_MINIAPP" ApplicationTypeNotMiniapp, "INVALID_MINI_APP_DESC"
    InvalidMiniAppDesc, "INVALID_MINI_APP_SLOGAN" InvalidMiniAppSlogan,
    "RISK_DECISION_CHECK_FAIL" RiskDecisionCheckFail, "RISK_DECISION_HIT_BRAND"
    RiskDecisionHitBrand, "SERVICE_TEL_AND_MAIL_BOTH_BLANK" ServiceTelAndMailBothBlank,
    "APP_DESC_IS_BLANK" AppDescIsBlank, "MINI_APP_NOT_ONLINE" MiniAppNotOnline,
    "LOGO_SIZE_EXCEED" LogoSizeExceed, "CATEGORY_IS_BLANK" CategoryIsBlank,
    "PRIVATE_NOT_ALLOW_CATEGORY" PrivateNotAllowCategory,
    "CANNOT_MODIFY_CATEGORY_WITH_RELATION_VERSION"
    CannotModifyCategoryWithRelationVersion, "MINI_APP_INFO_AUDIT_CONTAINS"
    MiniAppInfoAuditContains, "CATEGORY_NUM_IS_INVALID" CategoryNumIsInvalid,
    "SLOGAN_IS_BLANK" SloganIsBlank, "OP_FREQUENCY_LIMIT" OpFrequencyLimit,
    "LOGO_IS_BLANK" LogoIsBlank, "INVALID_LOGO" InvalidLogo, "INVALID_PARAMETER"
    InvalidParameter, "NOT_ALLOW_BETA_CATEGORY" NotAllowBetaCategory,
    "DEVELOPER_INFO_NOT_EXIST" DeveloperInfoNotExist, "CANNOT_MODIFY_NAME_AFTER_ONLINE"
    CannotModifyNameAfterOnline
);

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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "MODIFY_PARAMS_ARE_BLANK",
                summary: "There is nothing to change.",
                fix: "Send at least one item.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CAN_NOT_MODIFY_BASE_INFO",
                summary: "The basic information can no longer be changed.",
                fix: "Submit changes with a version for review.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CATEGOTY_NUM_IS_INVALID",
                summary: "The number of categories is not valid.",
                fix: "Send one to four categories.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INVALID_CATEGOTY",
                summary: "The category does not exist.",
                fix: "Look the category up.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INVALID_MINI_APP_SERVICE_PHONE",
                summary: "The service phone is not valid.",
                fix: "Use digits and hyphens only.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INVALID_MINI_APP_SERVICE_EMAIL",
                summary: "The service email address is not valid.",
                fix: "Check the address.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MINI_APP_SERVICE_EMAIL_SENSITIVE",
                summary: "The service email address contains sensitive words.",
                fix: "Use another address.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "PRIVATE_NOT_ALLOW_CATEGORY",
                summary: "Individuals cannot use the category.",
                fix: "Choose a category open to individuals.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CANNOT_MODIFY_CATEGORY_WITH_RELATION_VERSION",
                summary: "The category cannot be changed while a version uses it.",
                fix: "Finish or cancel that version first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "OP_FREQUENCY_LIMIT",
                summary: "The operation is done too often.",
                fix: "Wait, then call again.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "NOT_ALLOW_BETA_CATEGORY",
                summary: "The category is in beta and not open to the app.",
                fix: "Choose another category.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CANNOT_MODIFY_NAME_AFTER_ONLINE",
                summary: "The name cannot be changed after a release.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    BaseinfoModify, BASEINFO_MODIFY, 0 app_category_ids None, 1 app_desc None, 2
    app_english_name None, 3 app_name None, 4 app_slogan None, 5 mini_category_ids None,
    6 service_email None, 7 service_phone None, 8 app_logo None
);

record::record!(BaseinfoModifyResponse, BASEINFO_MODIFY_RESPONSE, 0 modify_status None);

static BASEINFO_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BaseinfoModify",
    file: "spec/open_mini/baseinfo.modify.yaml",
    rows: &[
        schema::Row::Text("app_category_ids"),
        schema::Row::Limited(
            "app_desc",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(400))],
        ),
        schema::Row::Limited(
            "app_english_name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(30))],
        ),
        schema::Row::Limited(
            "app_name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(30))],
        ),
        schema::Row::Limited(
            "app_slogan",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Text("mini_category_ids"),
        schema::Row::Text("service_email"),
        schema::Row::Limited(
            "service_phone",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(30))],
        ),
        schema::Row::Limited(
            "app_logo",
            schema::Kind::File,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxBytes(2097152)),
                schema::LimitRow::Firm(
                    schema::Limit::Extensions(&["jpeg", "jpg", "png"]),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 17, 22, 24, 28, 30, 35, 37, 42, 44, 50, 56, 61, 63, 68, 69],
};

static BASEINFO_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BaseinfoModifyResponse",
    file: "spec/open_mini/baseinfo.modify.yaml",
    rows: &[schema::Row::Text("modify_status")],
    rules: &[],
    lines: &[],
};
