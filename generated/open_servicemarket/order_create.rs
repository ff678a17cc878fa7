//! `alipay.open.servicemarket.order.create` · 服务市场代订购小程序
//!
//! Order a service for a merchant and create a mini program, authorized to the provider.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/servicemarket/order/create`. Described
//! in `spec/open_servicemarket/order.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.servicemarket.order.create` (服务市场代订购小程序).
///
/// Order a service for a merchant and create a mini program, authorized to the provider.
///
/// ```
/// use alipay::open_servicemarket::OrderCreate;
///
/// let request = OrderCreate::new()
///     .app_category_ids("107397107223");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`market_code`](Self::market_code) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/servicemarket/order/create`. Described
/// in `spec/open_servicemarket/order.create.yaml`.
/// Returns [`OrderCreateResponse`], or an error with a [`OrderCreateErrorCode`].
#[doc(alias = "alipay.open.servicemarket.order.create")]
#[doc(alias = "/v3/alipay/open/servicemarket/order/create")]
#[doc(alias = "服务市场代订购小程序")]
#[doc(alias = "小程序")]
#[doc(alias = "服务市场")]
#[must_use]
#[non_exhaustive]
pub struct OrderCreate {
    /// Mini program categories as `first_second`, several joined by semicolons.
    ///
    /// Example: `107397107223`.
    pub app_category_ids: Option<String>,
    /// Description of the mini program.
    ///
    /// Example: `小程序应用描述`.
    pub app_desc: Option<String>,
    /// English name of the mini program.
    ///
    /// Example: `demoexample`.
    pub app_english_name: Option<String>,
    /// Name of the mini program.
    ///
    /// Example: `小程序示例`.
    pub app_name: Option<String>,
    /// Business the order comes from; has to be applied for.
    ///
    /// 来源的业务方. Example: `AA`.
    pub app_origin: Option<String>,
    /// One-sentence introduction.
    ///
    /// Example: `提供小程序示例功能`.
    pub app_slogan: Option<String>,
    /// Market of the ordered service; required for new integrations, assigned by the platform.
    ///
    /// Required in some cases. Example: `SERVICE_MAEKET`.
    pub market_code: Option<String>,
    /// Id of the service ordered, returned by the plugin publishing API.
    ///
    /// 订购的服务商品ID. Example: `I1060100001000050361`.
    pub merchandise_id: Option<String>,
    /// Merchant's partner id.
    ///
    /// 商户PID. Example: `2088000000000001`.
    pub merchant_pid: Option<String>,
    /// App id of the mini program.
    ///
    /// Example: `123123`.
    pub mini_app_id: Option<String>,
    /// New front-end categories, as `first_second_third` joined by semicolons; replaces `app_category_ids`.
    ///
    /// 新小程序前台类目. Example: `XS1001_XS2001_XS3002;XS1011_XS2089;XS1002_XS2008_XS3024`.
    pub mini_category_ids: Option<String>,
    /// Merchant's own order number.
    ///
    /// Example: `2018072600000015692246`.
    pub out_biz_no: Option<String>,
    /// Customer service email.
    ///
    /// 小程序客服邮箱. Example: `user@example.com`.
    pub service_email: Option<String>,
    /// Customer service phone.
    ///
    /// 小程序客服电话. Example: `13800000000`.
    pub service_phone: Option<String>,
    /// Logo of the mini program.
    pub app_logo: Option<record::Upload>,
}

impl OrderCreate {
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

    /// Sets [`market_code`](Self::market_code).
    #[inline]
    pub fn market_code(mut self, market_code: impl Into<String>) -> Self {
        self.market_code = Some(market_code.into());
        self
    }

    /// Sets [`merchandise_id`](Self::merchandise_id).
    #[inline]
    pub fn merchandise_id(mut self, merchandise_id: impl Into<String>) -> Self {
        self.merchandise_id = Some(merchandise_id.into());
        self
    }

    /// Sets [`merchant_pid`](Self::merchant_pid).
    #[inline]
    pub fn merchant_pid(mut self, merchant_pid: impl Into<String>) -> Self {
        self.merchant_pid = Some(merchant_pid.into());
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

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
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

/// The response of `alipay.open.servicemarket.order.create` (服务市场代订购小程序).
#[non_exhaustive]
pub struct OrderCreateResponse {
    /// Order number.
    ///
    /// 订单号. Example: `2018071900000015585789`.
    pub commodity_order_id: Option<String>,
    /// Id of the mini program that was created.
    ///
    /// Example: `2014072300007148`.
    pub mini_app_id: Option<String>,
}

/// The error codes of `alipay.open.servicemarket.order.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrderCreateErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `AGENT_AUTH_FAIL`.
    AgentAuthFail,
    /// `NOT_SUPPORT_ORDER_BY_OPENAPI`.
    NotSupportOrderByOpenapi,
    /// `USER_INVALID_STATUS`.
    UserInvalidStatus,
    /// `USER_NOT_EXIST`: The user does not exist.
    ///
    /// Check the user data.
    UserNotExist,
    /// `SIGN_AGREEMENT_FAILED`.
    SignAgreementFailed,
    /// `MINI_APP_NAME_DUPLICATE`: The mini program's name is already used.
    ///
    /// Choose another name.
    MiniAppNameDuplicate,
    /// `ENGLISH_NAME_IS_BLANK`: The English name is missing.
    ///
    /// Send the English name.
    EnglishNameIsBlank,
    /// `INVALID_MINI_APP_EN_NAME`: The mini program's English name is not valid.
    ///
    /// Correct the English name.
    InvalidMiniAppEnName,
    /// `MINI_APP_NAME_SENSITIVE`: The mini program's name contains sensitive words.
    ///
    /// Remove them, then submit again.
    MiniAppNameSensitive,
    /// `INVALID_MINI_APP_EN_NAME_LENGTH`: The length of the mini program's English name is not valid.
    ///
    /// Correct the length of the English name.
    InvalidMiniAppEnNameLength,
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
    /// `CREATE_MINI_APP_EXCEED_MAX_COUNT`: The maximum number of mini programs is exceeded.
    CreateMiniAppExceedMaxCount,
    /// `INVALID_CATEGORY`: The category does not exist.
    ///
    /// Look up the category and check its format.
    InvalidCategory,
    /// `RISK_DECISION_CHECK_FAIL`: Risk control stopped the texts for sensitive words.
    ///
    /// Reword the name, description and slogan.
    RiskDecisionCheckFail,
    /// `BLACK_LIST_CHECK_FAIL`.
    BlackListCheckFail,
    /// `MINI_APP_EN_NAME_SENSITIVE`: The mini program's English name contains sensitive words.
    ///
    /// Remove them, then submit again.
    MiniAppEnNameSensitive,
    /// `MINI_APP_SLOGAN_SENSITIVE`: The mini program's slogan contains sensitive words.
    ///
    /// Remove them, then submit again.
    MiniAppSloganSensitive,
    /// `MINI_APP_DESC_SENSITIVE`: The mini program's description contains sensitive words.
    ///
    /// Remove them, then submit again.
    MiniAppDescSensitive,
    /// `MINI_APP_SERVICE_MAIL_SENSITIVE`: The service e-mail address contains sensitive words.
    ///
    /// Use another address, then submit again.
    MiniAppServiceMailSensitive,
    /// `CREATE_MINI_APP_PID_PUNISH`.
    CreateMiniAppPidPunish,
    /// `MINI_APP_EN_NAME_DUPLICATE`: The mini program's English name is already used.
    ///
    /// Choose another English name.
    MiniAppEnNameDuplicate,
    /// `APP_ID_EXIST`.
    AppIdExist,
    /// `APP_ID_ILLEGAL`.
    AppIdIllegal,
    /// `INVALID_MINI_APP_DESC_LENGTH`: The length of the mini program's description is not valid.
    ///
    /// Correct the length of the description.
    InvalidMiniAppDescLength,
    /// `RISK_DECISION_HIT_BRAND`: Risk control found a protected brand.
    RiskDecisionHitBrand,
    /// `INVALID_MINI_APP_SLOGAN_LENGTH`: The length of the mini program's slogan is not valid.
    ///
    /// Correct the length of the slogan.
    InvalidMiniAppSloganLength,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    OrderCreateErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "BIZ_ERROR" BizError, "AGENT_AUTH_FAIL" AgentAuthFail,
    "NOT_SUPPORT_ORDER_BY_OPENAPI" NotSupportOrderByOpenapi, "USER_INVALID_STATUS"
    UserInvalidStatus, "USER_NOT_EXIST" UserNotExist, "SIGN_AGREEMENT_FAILED"
    SignAgreementFailed, "MINI_APP_NAME_DUPLICATE" MiniAppNameDuplicate,
    "ENGLISH_NAME_IS_BLANK" EnglishNameIsBlank, "INVALID_MINI_APP_EN_NAME"
    InvalidMiniAppEnName, "MINI_APP_NAME_SENSITIVE" MiniAppNameSensitive,
    "INVALID_MINI_APP_EN_NAME_LENGTH" InvalidMiniAppEnNameLength, "APP_NAME_IS_BLANK"
    AppNameIsBlank, "INVALID_MINI_APP_NAME" InvalidMiniAppName,
    "INVALID_MINI_APP_NAME_LENGTH" InvalidMiniAppNameLength,
    "CREATE_MINI_APP_EXCEED_MAX_COUNT" CreateMiniAppExceedMaxCount, "INVALID_CATEGORY"
    InvalidCategory, "RISK_DECISION_CHECK_FAIL" RiskDecisionCheckFail,
    "BLACK_LIST_CHECK_FAIL" BlackListCheckFail, "MINI_APP_EN_NAME_SENSITIVE"
    MiniAppEnNameSensitive, "MINI_APP_SLOGAN_SENSITIVE" MiniAppSloganSensitive,
    "MINI_APP_DESC_SENSITIVE" MiniAppDescSensitive, "MINI_APP_SERVICE_MAIL_SENSITIVE"
    MiniAppServiceMailSensitive, "CREATE_MINI_APP_PID_PUNISH" CreateMiniAppPidPunish,
    "MINI_APP_EN_NAME_DUPLICATE" MiniAppEnNameDuplicate, "APP_ID_EXIST" AppIdExist,
    "APP_ID_ILLEGAL" AppIdIllegal, "INVALID_MINI_APP_DESC_LENGTH"
    InvalidMiniAppDescLength, "RISK_DECISION_HIT_BRAND" RiskDecisionHitBrand,
    "INVALID_MINI_APP_SLOGAN_LENGTH" InvalidMiniAppSloganLength
);

impl record::CallRequest for OrderCreate {}

impl record::Request for OrderCreate {
    type Response = OrderCreateResponse;
    type ErrorCode = OrderCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.servicemarket.order.create",
        title: "服务市场代订购小程序",
        file: "spec/open_servicemarket/order.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/servicemarket/order/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ORDER_CREATE,
        response: &ORDER_CREATE_RESPONSE,
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
    OrderCreate, ORDER_CREATE, 0 app_category_ids None, 1 app_desc None, 2
    app_english_name None, 3 app_name None, 4 app_origin None, 5 app_slogan None, 6
    market_code None, 7 merchandise_id None, 8 merchant_pid None, 9 mini_app_id None, 10
    mini_category_ids None, 11 out_biz_no None, 12 service_email None, 13 service_phone
    None, 14 app_logo None
);

record::record!(
    OrderCreateResponse, ORDER_CREATE_RESPONSE, 0 commodity_order_id None, 1 mini_app_id
    None
);

static ORDER_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderCreate",
    file: "spec/open_servicemarket/order.create.yaml",
    rows: &[
        schema::Row::Text("app_category_ids"),
        schema::Row::Text("app_desc"),
        schema::Row::Text("app_english_name"),
        schema::Row::Text("app_name"),
        schema::Row::Text("app_origin"),
        schema::Row::Text("app_slogan"),
        schema::Row::Text("market_code"),
        schema::Row::Text("merchandise_id"),
        schema::Row::Text("merchant_pid"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("mini_category_ids"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("service_email"),
        schema::Row::Text("service_phone"),
        schema::Row::Plain("app_logo", schema::Kind::File),
    ],
    rules: &[],
    lines: &[11, 15, 16, 17, 18, 23, 24, 29, 34, 35, 36, 41, 42, 43, 44],
};

static ORDER_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderCreateResponse",
    file: "spec/open_servicemarket/order.create.yaml",
    rows: &[schema::Row::Text("commodity_order_id"), schema::Row::Text("mini_app_id")],
    rules: &[],
    lines: &[],
};
