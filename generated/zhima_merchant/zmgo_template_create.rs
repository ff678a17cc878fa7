//! `zhima.merchant.zmgo.template.create` · 商户创建芝麻GO模板接口
//!
//! Create a Zhima GO template.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/merchant/zmgo/template/create`. Described in
//! `spec/zhima_merchant/zmgo.template.create.yaml`.

use crate::{record, schema};

static ZMGO_TEMPLATE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoTemplateCreate",
    file: "spec/zhima_merchant/zmgo.template.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 11)],
            ..schema::FieldDef::new(
                "basic_config",
                schema::Kind::Record(&super::types::ZMGO_BASIC_CONFIG),
                11,
            )
        },
        schema::FieldDef::new(
            "ext_config",
            schema::Kind::Record(&super::types::ZMGO_EXT_CONFIG),
            12,
        ),
        schema::FieldDef::new(
            "obligation_config",
            schema::Kind::Record(&super::types::ZMGO_OBLIGATION_CONFIG),
            13,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 18)],
            ..schema::FieldDef::new(
                "open_config",
                schema::Kind::Record(&super::types::ZMGO_OPEN_CONFIG),
                18,
            )
        },
        schema::FieldDef::new(
            "quit_config",
            schema::Kind::Record(&super::types::ZMGO_QUIT_CONFIG),
            19,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 20)],
            ..schema::FieldDef::new(
                "right_config",
                schema::Kind::Record(&super::types::ZMGO_RIGHT_CONFIG),
                20,
            )
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 21)],
            ..schema::FieldDef::new(
                "settlement_config",
                schema::Kind::Record(&super::types::ZMGO_SETTLEMENT_CONFIG),
                21,
            )
        },
    ],
    rules: &[],
};

static ZMGO_TEMPLATE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoTemplateCreateResponse",
    file: "spec/zhima_merchant/zmgo.template.create.yaml",
    fields: &[schema::FieldDef::text("template_no", 24)],
    rules: &[],
};

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
        Self {
            basic_config: Default::default(),
            ext_config: None,
            obligation_config: None,
            open_config: Default::default(),
            quit_config: None,
            right_config: Default::default(),
            settlement_config: Default::default(),
        }
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

impl record::Record for ZmgoTemplateCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ZMGO_TEMPLATE_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.basic_config),
            1 => Some(&self.ext_config),
            2 => Some(&self.obligation_config),
            3 => Some(&self.open_config),
            4 => Some(&self.quit_config),
            5 => Some(&self.right_config),
            6 => Some(&self.settlement_config),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.basic_config),
            1 => Some(&mut self.ext_config),
            2 => Some(&mut self.obligation_config),
            3 => Some(&mut self.open_config),
            4 => Some(&mut self.quit_config),
            5 => Some(&mut self.right_config),
            6 => Some(&mut self.settlement_config),
            _ => None,
        }
    }
}

impl Default for ZmgoTemplateCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ZmgoTemplateCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ZmgoTemplateCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ZmgoTemplateCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `zhima.merchant.zmgo.template.create` (商户创建芝麻GO模板接口).
#[non_exhaustive]
pub struct ZmgoTemplateCreateResponse {
    /// Zhima GO template number.
    ///
    /// 芝麻GO模板号. Example: `ZMGO_TPL202206091002000195047`.
    pub template_no: Option<String>,
}

impl record::Record for ZmgoTemplateCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ZMGO_TEMPLATE_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.template_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.template_no),
            _ => None,
        }
    }
}

impl Default for ZmgoTemplateCreateResponse {
    #[inline]
    fn default() -> Self {
        Self { template_no: None }
    }
}

impl Clone for ZmgoTemplateCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ZmgoTemplateCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ZmgoTemplateCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.merchant.zmgo.template.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for ZmgoTemplateCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("CHECK_DEFAULT_VALUE_FAIL", Self::CheckDefaultValueFail),
        ("INVALID_CYCLE_FLEX_WITHHOLD_CONFIG", Self::InvalidCycleFlexWithholdConfig),
        ("INVALID_FULFILL_TIMES_SETTLE_PLAN", Self::InvalidFulfillTimesSettlePlan),
        ("INVALID_FREEZE_AMOUNT", Self::InvalidFreezeAmount),
        ("INVALID_CUSTOM_OPEN_TIP_LIST", Self::InvalidCustomOpenTipList),
        ("INVALID_SETTLEMENT_TYPE", Self::InvalidSettlementType),
        ("INVALID_QUIT_TYPE", Self::InvalidQuitType),
        ("INVALID_BIZ_TYPE", Self::InvalidBizType),
        ("INVALID_PERIOD_MODE", Self::InvalidPeriodMode),
        ("INVALID_APPOINT_DATE", Self::InvalidAppointDate),
        ("INVALID_PERIOD_TIME", Self::InvalidPeriodTime),
        ("REQUEST_ACCESS_ILLEGAL", Self::RequestAccessIllegal),
        ("INVALID_TEXT_CONTENT_FILL_VARIABLE", Self::InvalidTextContentFillVariable),
        ("INVALID_TEXT_CONTENT_FILL_RULEID", Self::InvalidTextContentFillRuleid),
        ("CUSTOM_MERCHANT_LOGO_PREFIX_ILLEGAL", Self::CustomMerchantLogoPrefixIllegal),
        ("CONTENT_SEC_CHECK_FAIL", Self::ContentSecCheckFail),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ZmgoTemplateCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
