//! `alipay.open.servicemarket.order.create` · 服务市场代订购小程序
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/servicemarket/order/create`. Described
//! in `spec/open_servicemarket/order.create.yaml`.

use crate::{record, schema};

static ORDER_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderCreate",
    file: "spec/open_servicemarket/order.create.yaml",
    fields: &[
        schema::FieldDef::text("app_category_ids", 9),
        schema::FieldDef::text("app_desc", 10),
        schema::FieldDef::text("app_english_name", 11),
        schema::FieldDef::text("app_name", 12),
        schema::FieldDef::text("app_origin", 13),
        schema::FieldDef::text("app_slogan", 14),
        schema::FieldDef::text("market_code", 15),
        schema::FieldDef::text("merchandise_id", 16),
        schema::FieldDef::text("merchant_pid", 17),
        schema::FieldDef::text("mini_app_id", 18),
        schema::FieldDef::text("mini_category_ids", 19),
        schema::FieldDef::text("out_biz_no", 20),
        schema::FieldDef::text("service_email", 21),
        schema::FieldDef::text("service_phone", 22),
        schema::FieldDef::new("app_logo", schema::Kind::File, 23),
    ],
    rules: &[],
};

static ORDER_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderCreateResponse",
    file: "spec/open_servicemarket/order.create.yaml",
    fields: &[
        schema::FieldDef::text("commodity_order_id", 26),
        schema::FieldDef::text("mini_app_id", 27),
    ],
    rules: &[],
};

/// A request of `alipay.open.servicemarket.order.create` (服务市场代订购小程序).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/servicemarket/order/create`. Described
/// in `spec/open_servicemarket/order.create.yaml`.
/// Answered by [`OrderCreateResponse`], or by an error with a [`OrderCreateErrorCode`].
#[doc(alias = "alipay.open.servicemarket.order.create")]
#[doc(alias = "服务市场代订购小程序")]
#[must_use]
#[non_exhaustive]
pub struct OrderCreate {
    /// On the wire `app_category_ids`, a text. Source: `spec/open_servicemarket/order.create.yaml:9`.
    pub app_category_ids: Option<String>,
    /// On the wire `app_desc`, a text. Source: `spec/open_servicemarket/order.create.yaml:10`.
    pub app_desc: Option<String>,
    /// On the wire `app_english_name`, a text. Source: `spec/open_servicemarket/order.create.yaml:11`.
    pub app_english_name: Option<String>,
    /// On the wire `app_name`, a text. Source: `spec/open_servicemarket/order.create.yaml:12`.
    pub app_name: Option<String>,
    /// On the wire `app_origin`, a text. Source: `spec/open_servicemarket/order.create.yaml:13`.
    pub app_origin: Option<String>,
    /// On the wire `app_slogan`, a text. Source: `spec/open_servicemarket/order.create.yaml:14`.
    pub app_slogan: Option<String>,
    /// On the wire `market_code`, a text. Source: `spec/open_servicemarket/order.create.yaml:15`.
    pub market_code: Option<String>,
    /// On the wire `merchandise_id`, a text. Source: `spec/open_servicemarket/order.create.yaml:16`.
    pub merchandise_id: Option<String>,
    /// On the wire `merchant_pid`, a text. Source: `spec/open_servicemarket/order.create.yaml:17`.
    pub merchant_pid: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_servicemarket/order.create.yaml:18`.
    pub mini_app_id: Option<String>,
    /// On the wire `mini_category_ids`, a text. Source: `spec/open_servicemarket/order.create.yaml:19`.
    pub mini_category_ids: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/open_servicemarket/order.create.yaml:20`.
    pub out_biz_no: Option<String>,
    /// On the wire `service_email`, a text. Source: `spec/open_servicemarket/order.create.yaml:21`.
    pub service_email: Option<String>,
    /// On the wire `service_phone`, a text. Source: `spec/open_servicemarket/order.create.yaml:22`.
    pub service_phone: Option<String>,
    /// On the wire `app_logo`, a file. Source: `spec/open_servicemarket/order.create.yaml:23`.
    pub app_logo: Option<record::Upload>,
}

impl OrderCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_category_ids: None,
            app_desc: None,
            app_english_name: None,
            app_name: None,
            app_origin: None,
            app_slogan: None,
            market_code: None,
            merchandise_id: None,
            merchant_pid: None,
            mini_app_id: None,
            mini_category_ids: None,
            out_biz_no: None,
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

impl record::Record for OrderCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_category_ids),
            1 => Some(&self.app_desc),
            2 => Some(&self.app_english_name),
            3 => Some(&self.app_name),
            4 => Some(&self.app_origin),
            5 => Some(&self.app_slogan),
            6 => Some(&self.market_code),
            7 => Some(&self.merchandise_id),
            8 => Some(&self.merchant_pid),
            9 => Some(&self.mini_app_id),
            10 => Some(&self.mini_category_ids),
            11 => Some(&self.out_biz_no),
            12 => Some(&self.service_email),
            13 => Some(&self.service_phone),
            14 => Some(&self.app_logo),
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
            4 => Some(&mut self.app_origin),
            5 => Some(&mut self.app_slogan),
            6 => Some(&mut self.market_code),
            7 => Some(&mut self.merchandise_id),
            8 => Some(&mut self.merchant_pid),
            9 => Some(&mut self.mini_app_id),
            10 => Some(&mut self.mini_category_ids),
            11 => Some(&mut self.out_biz_no),
            12 => Some(&mut self.service_email),
            13 => Some(&mut self.service_phone),
            14 => Some(&mut self.app_logo),
            _ => None,
        }
    }
}

impl Default for OrderCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.servicemarket.order.create` (服务市场代订购小程序).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct OrderCreateResponse {
    /// On the wire `commodity_order_id`, a text. Source: `spec/open_servicemarket/order.create.yaml:26`.
    pub commodity_order_id: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_servicemarket/order.create.yaml:27`.
    pub mini_app_id: Option<String>,
}

impl record::Record for OrderCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.commodity_order_id),
            1 => Some(&self.mini_app_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.commodity_order_id),
            1 => Some(&mut self.mini_app_id),
            _ => None,
        }
    }
}

impl Default for OrderCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            commodity_order_id: None,
            mini_app_id: None,
        }
    }
}

impl Clone for OrderCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.servicemarket.order.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderCreateErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_servicemarket/order.create.yaml:30`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_servicemarket/order.create.yaml:31`.
    SystemError,
    /// On the wire `BIZ_ERROR`. Source: `spec/open_servicemarket/order.create.yaml:32`.
    BizError,
    /// On the wire `AGENT_AUTH_FAIL`. Source: `spec/open_servicemarket/order.create.yaml:33`.
    AgentAuthFail,
    /// On the wire `NOT_SUPPORT_ORDER_BY_OPENAPI`. Source: `spec/open_servicemarket/order.create.yaml:34`.
    NotSupportOrderByOpenapi,
    /// On the wire `USER_INVALID_STATUS`. Source: `spec/open_servicemarket/order.create.yaml:35`.
    UserInvalidStatus,
    /// On the wire `USER_NOT_EXIST`. Source: `spec/open_servicemarket/order.create.yaml:36`.
    UserNotExist,
    /// On the wire `SIGN_AGREEMENT_FAILED`. Source: `spec/open_servicemarket/order.create.yaml:37`.
    SignAgreementFailed,
    /// On the wire `MINI_APP_NAME_DUPLICATE`. Source: `spec/open_servicemarket/order.create.yaml:38`.
    MiniAppNameDuplicate,
    /// On the wire `ENGLISH_NAME_IS_BLANK`. Source: `spec/open_servicemarket/order.create.yaml:39`.
    EnglishNameIsBlank,
    /// On the wire `INVALID_MINI_APP_EN_NAME`. Source: `spec/open_servicemarket/order.create.yaml:40`.
    InvalidMiniAppEnName,
    /// On the wire `MINI_APP_NAME_SENSITIVE`. Source: `spec/open_servicemarket/order.create.yaml:41`.
    MiniAppNameSensitive,
    /// On the wire `INVALID_MINI_APP_EN_NAME_LENGTH`. Source: `spec/open_servicemarket/order.create.yaml:42`.
    InvalidMiniAppEnNameLength,
    /// On the wire `APP_NAME_IS_BLANK`. Source: `spec/open_servicemarket/order.create.yaml:43`.
    AppNameIsBlank,
    /// On the wire `INVALID_MINI_APP_NAME`. Source: `spec/open_servicemarket/order.create.yaml:44`.
    InvalidMiniAppName,
    /// On the wire `INVALID_MINI_APP_NAME_LENGTH`. Source: `spec/open_servicemarket/order.create.yaml:45`.
    InvalidMiniAppNameLength,
    /// On the wire `CREATE_MINI_APP_EXCEED_MAX_COUNT`. Source: `spec/open_servicemarket/order.create.yaml:46`.
    CreateMiniAppExceedMaxCount,
    /// On the wire `INVALID_CATEGORY`. Source: `spec/open_servicemarket/order.create.yaml:47`.
    InvalidCategory,
    /// On the wire `RISK_DECISION_CHECK_FAIL`. Source: `spec/open_servicemarket/order.create.yaml:48`.
    RiskDecisionCheckFail,
    /// On the wire `BLACK_LIST_CHECK_FAIL`. Source: `spec/open_servicemarket/order.create.yaml:49`.
    BlackListCheckFail,
    /// On the wire `MINI_APP_EN_NAME_SENSITIVE`. Source: `spec/open_servicemarket/order.create.yaml:50`.
    MiniAppEnNameSensitive,
    /// On the wire `MINI_APP_SLOGAN_SENSITIVE`. Source: `spec/open_servicemarket/order.create.yaml:51`.
    MiniAppSloganSensitive,
    /// On the wire `MINI_APP_DESC_SENSITIVE`. Source: `spec/open_servicemarket/order.create.yaml:52`.
    MiniAppDescSensitive,
    /// On the wire `MINI_APP_SERVICE_MAIL_SENSITIVE`. Source: `spec/open_servicemarket/order.create.yaml:53`.
    MiniAppServiceMailSensitive,
    /// On the wire `CREATE_MINI_APP_PID_PUNISH`. Source: `spec/open_servicemarket/order.create.yaml:54`.
    CreateMiniAppPidPunish,
    /// On the wire `MINI_APP_EN_NAME_DUPLICATE`. Source: `spec/open_servicemarket/order.create.yaml:55`.
    MiniAppEnNameDuplicate,
    /// On the wire `APP_ID_EXIST`. Source: `spec/open_servicemarket/order.create.yaml:56`.
    AppIdExist,
    /// On the wire `APP_ID_ILLEGAL`. Source: `spec/open_servicemarket/order.create.yaml:57`.
    AppIdIllegal,
    /// On the wire `INVALID_MINI_APP_DESC_LENGTH`. Source: `spec/open_servicemarket/order.create.yaml:58`.
    InvalidMiniAppDescLength,
    /// On the wire `RISK_DECISION_HIT_BRAND`. Source: `spec/open_servicemarket/order.create.yaml:59`.
    RiskDecisionHitBrand,
    /// On the wire `INVALID_MINI_APP_SLOGAN_LENGTH`. Source: `spec/open_servicemarket/order.create.yaml:60`.
    InvalidMiniAppSloganLength,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for OrderCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_ERROR", Self::BizError),
        ("AGENT_AUTH_FAIL", Self::AgentAuthFail),
        ("NOT_SUPPORT_ORDER_BY_OPENAPI", Self::NotSupportOrderByOpenapi),
        ("USER_INVALID_STATUS", Self::UserInvalidStatus),
        ("USER_NOT_EXIST", Self::UserNotExist),
        ("SIGN_AGREEMENT_FAILED", Self::SignAgreementFailed),
        ("MINI_APP_NAME_DUPLICATE", Self::MiniAppNameDuplicate),
        ("ENGLISH_NAME_IS_BLANK", Self::EnglishNameIsBlank),
        ("INVALID_MINI_APP_EN_NAME", Self::InvalidMiniAppEnName),
        ("MINI_APP_NAME_SENSITIVE", Self::MiniAppNameSensitive),
        ("INVALID_MINI_APP_EN_NAME_LENGTH", Self::InvalidMiniAppEnNameLength),
        ("APP_NAME_IS_BLANK", Self::AppNameIsBlank),
        ("INVALID_MINI_APP_NAME", Self::InvalidMiniAppName),
        ("INVALID_MINI_APP_NAME_LENGTH", Self::InvalidMiniAppNameLength),
        ("CREATE_MINI_APP_EXCEED_MAX_COUNT", Self::CreateMiniAppExceedMaxCount),
        ("INVALID_CATEGORY", Self::InvalidCategory),
        ("RISK_DECISION_CHECK_FAIL", Self::RiskDecisionCheckFail),
        ("BLACK_LIST_CHECK_FAIL", Self::BlackListCheckFail),
        ("MINI_APP_EN_NAME_SENSITIVE", Self::MiniAppEnNameSensitive),
        ("MINI_APP_SLOGAN_SENSITIVE", Self::MiniAppSloganSensitive),
        ("MINI_APP_DESC_SENSITIVE", Self::MiniAppDescSensitive),
        ("MINI_APP_SERVICE_MAIL_SENSITIVE", Self::MiniAppServiceMailSensitive),
        ("CREATE_MINI_APP_PID_PUNISH", Self::CreateMiniAppPidPunish),
        ("MINI_APP_EN_NAME_DUPLICATE", Self::MiniAppEnNameDuplicate),
        ("APP_ID_EXIST", Self::AppIdExist),
        ("APP_ID_ILLEGAL", Self::AppIdIllegal),
        ("INVALID_MINI_APP_DESC_LENGTH", Self::InvalidMiniAppDescLength),
        ("RISK_DECISION_HIT_BRAND", Self::RiskDecisionHitBrand),
        ("INVALID_MINI_APP_SLOGAN_LENGTH", Self::InvalidMiniAppSloganLength),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for OrderCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
