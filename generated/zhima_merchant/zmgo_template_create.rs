//! `zhima.merchant.zmgo.template.create` · 商户创建芝麻GO模板接口
//!
//! Create a Zhima GO template.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/merchant/zmgo/template/create`. Described in
//! `spec/zhima_merchant/zmgo.template.create.yaml`.

use crate::{record, schema};

/// A request of `zhima.merchant.zmgo.template.create` (商户创建芝麻GO模板接口).
///
/// Create a Zhima GO template.
///
/// ```
/// use alipay::zhima_merchant::ZmgoTemplateCreate;
///
/// let request = ZmgoTemplateCreate::new()
///     .basic_config(alipay::zhima_merchant::types::ZmgoBasicConfig::new().isv_pid("2088000000000001"))
///     .open_config(alipay::zhima_merchant::types::ZmgoOpenConfig::new().card_color_scheme("C_BLACK"))
///     .right_config(alipay::zhima_merchant::types::ZmgoRightConfig::new().cumulative_preferential_redirect_schema("cumulative_preferential_redirect_schema"))
///     .settlement_config(alipay::zhima_merchant::types::ZmgoSettlementConfig::new().exp_stop_time_mode("RELATIVE_DATE"));
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`basic_config`](Self::basic_config) | required |
/// | [`obligation_config`](Self::obligation_config) | required in some cases |
/// | [`open_config`](Self::open_config) | required |
/// | [`right_config`](Self::right_config) | required |
/// | [`settlement_config`](Self::settlement_config) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/merchant/zmgo/template/create`. Described in
/// `spec/zhima_merchant/zmgo.template.create.yaml`.
/// Returns [`ZmgoTemplateCreateResponse`], or an error with a [`ZmgoTemplateCreateErrorCode`].
#[doc(alias = "zhima.merchant.zmgo.template.create")]
#[doc(alias = "/v3/zhima/merchant/zmgo/template/create")]
#[doc(alias = "商户创建芝麻GO模板接口")]
#[doc(alias = "商户")]
#[doc(alias = "模板")]
#[doc(alias = "芝麻")]
#[must_use]
#[non_exhaustive]
pub struct ZmgoTemplateCreate {
    /// Basic configuration of the template.
    ///
    /// Required.
    pub basic_config: super::types::ZmgoBasicConfig,
    /// Extended configuration of the template.
    ///
    /// 芝麻GO模板拓展配置.
    pub ext_config: Option<super::types::ZmgoExtConfig>,
    /// Obligations of the template; required in commitment mode.
    ///
    /// 芝麻GO模板义务配置; required in some cases.
    pub obligation_config: Option<super::types::ZmgoObligationConfig>,
    /// How users join.
    ///
    /// Required.
    pub open_config: super::types::ZmgoOpenConfig,
    /// How users leave.
    pub quit_config: Option<super::types::ZmgoQuitConfig>,
    /// Rights of the template.
    ///
    /// Required.
    pub right_config: super::types::ZmgoRightConfig,
    /// Settlement of the template.
    ///
    /// Required.
    pub settlement_config: super::types::ZmgoSettlementConfig,
}

impl ZmgoTemplateCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`basic_config`](Self::basic_config).
    #[inline]
    pub fn basic_config(mut self, basic_config: super::types::ZmgoBasicConfig) -> Self {
        self.basic_config = basic_config;
        self
    }

    /// Sets [`ext_config`](Self::ext_config).
    #[inline]
    pub fn ext_config(mut self, ext_config: super::types::ZmgoExtConfig) -> Self {
        self.ext_config = Some(ext_config);
        self
    }

    /// Sets [`obligation_config`](Self::obligation_config).
    #[inline]
    pub fn obligation_config(
        mut self,
        obligation_config: super::types::ZmgoObligationConfig,
    ) -> Self {
        self.obligation_config = Some(obligation_config);
        self
    }

    /// Sets [`open_config`](Self::open_config).
    #[inline]
    pub fn open_config(mut self, open_config: super::types::ZmgoOpenConfig) -> Self {
        self.open_config = open_config;
        self
    }

    /// Sets [`quit_config`](Self::quit_config).
    #[inline]
    pub fn quit_config(mut self, quit_config: super::types::ZmgoQuitConfig) -> Self {
        self.quit_config = Some(quit_config);
        self
    }

    /// Sets [`right_config`](Self::right_config).
    #[inline]
    pub fn right_config(mut self, right_config: super::types::ZmgoRightConfig) -> Self {
        self.right_config = right_config;
        self
    }

    /// Sets [`settlement_config`](Self::settlement_config).
    #[inline]
    pub fn settlement_config(
        mut self,
        settlement_config: super::types::ZmgoSettlementConfig,
    ) -> Self {
        self.settlement_config = settlement_config;
        self
    }
}

/// The response of `zhima.merchant.zmgo.template.create` (商户创建芝麻GO模板接口).
#[non_exhaustive]
pub struct ZmgoTemplateCreateResponse {
    /// Zhima GO template number.
    ///
    /// 芝麻GO模板号. Example: `ZMGO_TPL202206091002000195047`.
    pub template_no: Option<String>,
}

/// The error codes of `zhima.merchant.zmgo.template.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ZmgoTemplateCreateErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `CHECK_DEFAULT_VALUE_FAIL`.
    CheckDefaultValueFail,
    /// `INVALID_CYCLE_FLEX_WITHHOLD_CONFIG`.
    InvalidCycleFlexWithholdConfig,
    /// `INVALID_FULFILL_TIMES_SETTLE_PLAN`.
    InvalidFulfillTimesSettlePlan,
    /// `INVALID_FREEZE_AMOUNT`.
    InvalidFreezeAmount,
    /// `INVALID_CUSTOM_OPEN_TIP_LIST`.
    InvalidCustomOpenTipList,
    /// `INVALID_SETTLEMENT_TYPE`.
    InvalidSettlementType,
    /// `INVALID_QUIT_TYPE`.
    InvalidQuitType,
    /// `INVALID_BIZ_TYPE`.
    InvalidBizType,
    /// `INVALID_PERIOD_MODE`.
    InvalidPeriodMode,
    /// `INVALID_APPOINT_DATE`.
    InvalidAppointDate,
    /// `INVALID_PERIOD_TIME`.
    InvalidPeriodTime,
    /// `REQUEST_ACCESS_ILLEGAL`: The access of the request is not permitted.
    RequestAccessIllegal,
    /// `INVALID_TEXT_CONTENT_FILL_VARIABLE`.
    InvalidTextContentFillVariable,
    /// `INVALID_TEXT_CONTENT_FILL_RULEID`.
    InvalidTextContentFillRuleid,
    /// `CUSTOM_MERCHANT_LOGO_PREFIX_ILLEGAL`.
    CustomMerchantLogoPrefixIllegal,
    /// `CONTENT_SEC_CHECK_FAIL`.
    ContentSecCheckFail,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ZmgoTemplateCreateErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "CHECK_DEFAULT_VALUE_FAIL" CheckDefaultValueFail,
    "INVALID_CYCLE_FLEX_WITHHOLD_CONFIG" InvalidCycleFlexWithholdConfig,
    "INVALID_FULFILL_TIMES_SETTLE_PLAN" InvalidFulfillTimesSettlePlan,
    "INVALID_FREEZE_AMOUNT" InvalidFreezeAmount, "INVALID_CUSTOM_OPEN_TIP_LIST"
    InvalidCustomOpenTipList, "INVALID_SETTLEMENT_TYPE" InvalidSettlementType,
    "INVALID_QUIT_TYPE" InvalidQuitType, "INVALID_BIZ_TYPE" InvalidBizType,
    "INVALID_PERIOD_MODE" InvalidPeriodMode, "INVALID_APPOINT_DATE" InvalidAppointDate,
    "INVALID_PERIOD_TIME" InvalidPeriodTime, "REQUEST_ACCESS_ILLEGAL"
    RequestAccessIllegal, "INVALID_TEXT_CONTENT_FILL_VARIABLE"
    InvalidTextContentFillVariable, "INVALID_TEXT_CONTENT_FILL_RULEID"
    InvalidTextContentFillRuleid, "CUSTOM_MERCHANT_LOGO_PREFIX_ILLEGAL"
    CustomMerchantLogoPrefixIllegal, "CONTENT_SEC_CHECK_FAIL" ContentSecCheckFail
);

impl record::CallRequest for ZmgoTemplateCreate {}

impl record::Request for ZmgoTemplateCreate {
    type Response = ZmgoTemplateCreateResponse;
    type ErrorCode = ZmgoTemplateCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.merchant.zmgo.template.create",
        title: "商户创建芝麻GO模板接口",
        file: "spec/zhima_merchant/zmgo.template.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/zhima/merchant/zmgo/template/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ZMGO_TEMPLATE_CREATE,
        response: &ZMGO_TEMPLATE_CREATE_RESPONSE,
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
    ZmgoTemplateCreate, ZMGO_TEMPLATE_CREATE, 0 basic_config Default::default(), 1
    ext_config None, 2 obligation_config None, 3 open_config Default::default(), 4
    quit_config None, 5 right_config Default::default(), 6 settlement_config
    Default::default()
);

record::record!(
    ZmgoTemplateCreateResponse, ZMGO_TEMPLATE_CREATE_RESPONSE, 0 template_no None
);

static ZMGO_TEMPLATE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoTemplateCreate",
    file: "spec/zhima_merchant/zmgo.template.create.yaml",
    rows: &[
        schema::Row::Limited(
            "basic_config",
            schema::Kind::Record(&super::types::ZMGO_BASIC_CONFIG),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Plain(
            "ext_config",
            schema::Kind::Record(&super::types::ZMGO_EXT_CONFIG),
        ),
        schema::Row::Plain(
            "obligation_config",
            schema::Kind::Record(&super::types::ZMGO_OBLIGATION_CONFIG),
        ),
        schema::Row::Limited(
            "open_config",
            schema::Kind::Record(&super::types::ZMGO_OPEN_CONFIG),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Plain(
            "quit_config",
            schema::Kind::Record(&super::types::ZMGO_QUIT_CONFIG),
        ),
        schema::Row::Limited(
            "right_config",
            schema::Kind::Record(&super::types::ZMGO_RIGHT_CONFIG),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "settlement_config",
            schema::Kind::Record(&super::types::ZMGO_SETTLEMENT_CONFIG),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[11, 11, 12, 13, 18, 18, 19, 20, 20, 21, 21],
};

static ZMGO_TEMPLATE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoTemplateCreateResponse",
    file: "spec/zhima_merchant/zmgo.template.create.yaml",
    rows: &[schema::Row::Text("template_no")],
    rules: &[],
    lines: &[],
};
