//! `alipay.marketing.activity.ordervoucher.create` · 创建商家券活动
//!
//! Create a merchant voucher activity; completion is reported by message.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/ordervoucher/activity`. Described
//! in `spec/marketing/activity.ordervoucher.create.yaml`.

use crate::{record, schema};

static ACTIVITY_ORDERVOUCHER_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherCreate",
    file: "spec/marketing/activity.ordervoucher.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "activity_base_info",
            schema::Kind::Record(&super::types::ACTIVITY_BASE_INFO),
            11,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(20), 20)],
            ..schema::FieldDef::text("activity_name", 16)
        },
        schema::FieldDef::new(
            "belong_merchant_info",
            schema::Kind::Record(&super::types::BELONG_MERCHANT_INFO),
            23,
        ),
        schema::FieldDef::text("biz_tag", 27),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::advisory(schema::Limit::MaxLength(20), 36),
                schema::LimitDef::new(
                    schema::Limit::Values(&["MERCHANT_UPLOAD", "MERCHANT_API"]),
                    35,
                ),
            ],
            ..schema::FieldDef::text("code_mode", 32)
        },
        schema::FieldDef::new(
            "customer_guide",
            schema::Kind::Record(&super::types::CUSTOMER_GUIDE),
            42,
        ),
        schema::FieldDef::text("merchant_access_mode", 43),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 57),
                schema::LimitDef::advisory(schema::Limit::MaxLength(64), 58),
            ],
            ..schema::FieldDef::text("out_biz_no", 53)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    64,
                ),
            ],
            ..schema::FieldDef::text("publish_end_time", 61)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    69,
                ),
            ],
            ..schema::FieldDef::text("publish_start_time", 66)
        },
        schema::FieldDef::new(
            "voucher_available_scope_info",
            schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_INFO),
            71,
        ),
        schema::FieldDef::new(
            "voucher_customer_guide_info",
            schema::Kind::Record(&super::types::VOUCHER_CUSTOMER_GUIDE_INFO),
            76,
        ),
        schema::FieldDef::new(
            "voucher_deduct_info",
            schema::Kind::Record(&super::types::VOUCHER_DEDUCT_INFO),
            81,
        ),
        schema::FieldDef::new(
            "voucher_display_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_INFO),
            86,
        ),
        schema::FieldDef::new(
            "voucher_display_pattern_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_PATTERN_INFO),
            87,
        ),
        schema::FieldDef::new(
            "voucher_send_mode_info",
            schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
            92,
        ),
        schema::FieldDef::new(
            "voucher_send_rule",
            schema::Kind::Record(&super::types::VOUCHER_SEND_RULE_DETAIL),
            97,
        ),
        schema::FieldDef::text("voucher_type", 98),
        schema::FieldDef::new(
            "voucher_use_rule",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE),
            106,
        ),
        schema::FieldDef::new(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
            107,
        ),
    ],
    rules: &[],
};

static ACTIVITY_ORDERVOUCHER_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherCreateResponse",
    file: "spec/marketing/activity.ordervoucher.create.yaml",
    fields: &[
        schema::FieldDef::text("activity_id", 114),
        schema::FieldDef::new(
            "voucher_available_scope_result_info",
            schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_RESULT_INFO),
            115,
        ),
        schema::FieldDef::new(
            "voucher_use_rule_result",
            schema::Kind::Record(&super::types::ORDER_VOUCHER_USE_RULE_RESULT),
            118,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.ordervoucher.create` (创建商家券活动).
///
/// Create a merchant voucher activity; completion is reported by message.
///
/// ```
/// use alipay::marketing::ActivityOrdervoucherCreate;
///
/// let request = ActivityOrdervoucherCreate::new()
///     .out_biz_no("20170101000001654bb46ba");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`activity_base_info`](Self::activity_base_info) | required in some cases |
/// | [`activity_name`](Self::activity_name) | at most 20 characters (advisory) |
/// | [`code_mode`](Self::code_mode) | one of its values; at most 20 characters (advisory) |
/// | [`merchant_access_mode`](Self::merchant_access_mode) | required in some cases |
/// | [`out_biz_no`](Self::out_biz_no) | required; at most 64 characters (advisory) |
/// | [`publish_end_time`](Self::publish_end_time) | a time |
/// | [`publish_start_time`](Self::publish_start_time) | a time |
/// | [`voucher_available_scope_info`](Self::voucher_available_scope_info) | required in some cases |
/// | [`voucher_customer_guide_info`](Self::voucher_customer_guide_info) | required in some cases |
/// | [`voucher_deduct_info`](Self::voucher_deduct_info) | required in some cases |
/// | [`voucher_display_pattern_info`](Self::voucher_display_pattern_info) | required in some cases |
/// | [`voucher_send_mode_info`](Self::voucher_send_mode_info) | required in some cases |
/// | [`voucher_use_rule_info`](Self::voucher_use_rule_info) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/ordervoucher/activity`. Described
/// in `spec/marketing/activity.ordervoucher.create.yaml`.
/// Returns [`ActivityOrdervoucherCreateResponse`], or an error with a [`ActivityOrdervoucherCreateErrorCode`].
#[doc(alias = "alipay.marketing.activity.ordervoucher.create")]
#[doc(alias = "/v3/alipay/marketing/ordervoucher/activity")]
#[doc(alias = "创建商家券活动")]
#[doc(alias = "商家券")]
#[doc(alias = "活动")]
#[must_use]
#[non_exhaustive]
pub struct ActivityOrdervoucherCreate {
    /// Basic data of the activity.
    ///
    /// 活动基础信息; required in some cases.
    pub activity_base_info: Option<super::types::ActivityBaseInfo>,
    /// Name for the merchant's back office; not shown to users.
    ///
    /// 活动名称; at most 20 characters (advisory). Example: `满10减1活动`.
    pub activity_name: Option<String>,
    /// Merchant owning the activity; if left out, the caller.
    ///
    /// 商家券活动归属的商户信息.
    pub belong_merchant_info: Option<super::types::BelongMerchantInfo>,
    /// Business tag that changes how the voucher is shown; no longer to be used.
    ///
    /// Example: `GROUP_BUY_EXCHANGE_VOUCHER`.
    #[deprecated(note = "Retired by the platform.")]
    pub biz_tag: Option<String>,
    /// Where voucher codes come from.
    ///
    /// 码模式; at most 20 characters (advisory). Example: `MERCHANT_UPLOAD`.
    pub code_mode: Option<record::Choice<ActivityOrdervoucherCreateCodeMode>>,
    /// Entry points chosen by the merchant.
    ///
    /// 自定义入口.
    pub customer_guide: Option<super::types::CustomerGuide>,
    /// Whether the merchant calls by itself, or a provider calls for it.
    ///
    /// 商户接入模式; required in some cases; other values may be added. Example: `AGENCY_MODE`.
    pub merchant_access_mode: Option<
        record::Choice<ActivityOrdervoucherCreateMerchantAccessMode>,
    >,
    /// Caller's request number for idempotency; same parameters return the same result.
    ///
    /// 外部业务单号; required; at most 64 characters (advisory). Example: `20170101000001654bb46ba`.
    pub out_biz_no: String,
    /// End of voucher issuing.
    ///
    /// 券发放结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-29 23:59:59`.
    pub publish_end_time: Option<record::DateTime>,
    /// Start of voucher issuing.
    ///
    /// 券发放开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-01 00:00:01`.
    pub publish_start_time: Option<record::DateTime>,
    /// Where the voucher can be used.
    ///
    /// 券可用范围; required in some cases.
    pub voucher_available_scope_info: Option<super::types::VoucherAvailableScopeInfo>,
    /// Guidance of users to the voucher.
    ///
    /// 券引导详情; required in some cases.
    pub voucher_customer_guide_info: Option<super::types::VoucherCustomerGuideInfo>,
    /// Discount given by the voucher.
    ///
    /// 券优惠抵扣信息; required in some cases.
    pub voucher_deduct_info: Option<super::types::VoucherDeductInfo>,
    /// How the voucher is shown.
    ///
    /// 券展示信息.
    pub voucher_display_info: Option<super::types::VoucherDisplayInfo>,
    /// How the voucher is shown.
    ///
    /// 券展示信息; required in some cases.
    pub voucher_display_pattern_info: Option<super::types::VoucherDisplayPatternInfo>,
    /// How the voucher is issued.
    ///
    /// 券发放; required in some cases.
    pub voucher_send_mode_info: Option<super::types::VoucherSendModeInfo>,
    /// Rules for issuing the voucher.
    pub voucher_send_rule: Option<super::types::VoucherSendRuleDetail>,
    /// Kind of voucher; an exchange voucher takes `EXCHANGE_VOUCHER` only.
    ///
    /// 券类型; other values may be added. Example: `EXCHANGE_VOUCHER`.
    pub voucher_type: Option<record::Choice<ActivityOrdervoucherCreateVoucherType>>,
    /// Rules for redeeming the voucher.
    pub voucher_use_rule: Option<super::types::VoucherUseRule>,
    /// Restrictions on redeeming the voucher.
    ///
    /// 券核销限制; required in some cases.
    pub voucher_use_rule_info: Option<super::types::VoucherUseRuleInfo>,
}

#[allow(deprecated)]
impl ActivityOrdervoucherCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            activity_base_info: None,
            activity_name: None,
            belong_merchant_info: None,
            biz_tag: None,
            code_mode: None,
            customer_guide: None,
            merchant_access_mode: None,
            out_biz_no: String::new(),
            publish_end_time: None,
            publish_start_time: None,
            voucher_available_scope_info: None,
            voucher_customer_guide_info: None,
            voucher_deduct_info: None,
            voucher_display_info: None,
            voucher_display_pattern_info: None,
            voucher_send_mode_info: None,
            voucher_send_rule: None,
            voucher_type: None,
            voucher_use_rule: None,
            voucher_use_rule_info: None,
        }
    }

    /// Sets [`activity_base_info`](Self::activity_base_info).
    #[inline]
    pub fn activity_base_info(
        mut self,
        activity_base_info: super::types::ActivityBaseInfo,
    ) -> Self {
        self.activity_base_info = Some(activity_base_info);
        self
    }

    /// Sets [`activity_name`](Self::activity_name).
    #[inline]
    pub fn activity_name(mut self, activity_name: impl Into<String>) -> Self {
        self.activity_name = Some(activity_name.into());
        self
    }

    /// Sets [`belong_merchant_info`](Self::belong_merchant_info).
    #[inline]
    pub fn belong_merchant_info(
        mut self,
        belong_merchant_info: super::types::BelongMerchantInfo,
    ) -> Self {
        self.belong_merchant_info = Some(belong_merchant_info);
        self
    }

    /// Sets [`biz_tag`](Self::biz_tag).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn biz_tag(mut self, biz_tag: impl Into<String>) -> Self {
        self.biz_tag = Some(biz_tag.into());
        self
    }

    /// Sets [`code_mode`](Self::code_mode).
    #[inline]
    pub fn code_mode(
        mut self,
        code_mode: impl Into<record::Choice<ActivityOrdervoucherCreateCodeMode>>,
    ) -> Self {
        self.code_mode = Some(code_mode.into());
        self
    }

    /// Sets [`customer_guide`](Self::customer_guide).
    #[inline]
    pub fn customer_guide(
        mut self,
        customer_guide: super::types::CustomerGuide,
    ) -> Self {
        self.customer_guide = Some(customer_guide);
        self
    }

    /// Sets [`merchant_access_mode`](Self::merchant_access_mode).
    #[inline]
    pub fn merchant_access_mode(
        mut self,
        merchant_access_mode: impl Into<
            record::Choice<ActivityOrdervoucherCreateMerchantAccessMode>,
        >,
    ) -> Self {
        self.merchant_access_mode = Some(merchant_access_mode.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = out_biz_no.into();
        self
    }

    /// Sets [`publish_end_time`](Self::publish_end_time).
    #[inline]
    pub fn publish_end_time(
        mut self,
        publish_end_time: impl Into<record::DateTime>,
    ) -> Self {
        self.publish_end_time = Some(publish_end_time.into());
        self
    }

    /// Sets [`publish_start_time`](Self::publish_start_time).
    #[inline]
    pub fn publish_start_time(
        mut self,
        publish_start_time: impl Into<record::DateTime>,
    ) -> Self {
        self.publish_start_time = Some(publish_start_time.into());
        self
    }

    /// Sets [`voucher_available_scope_info`](Self::voucher_available_scope_info).
    #[inline]
    pub fn voucher_available_scope_info(
        mut self,
        voucher_available_scope_info: super::types::VoucherAvailableScopeInfo,
    ) -> Self {
        self.voucher_available_scope_info = Some(voucher_available_scope_info);
        self
    }

    /// Sets [`voucher_customer_guide_info`](Self::voucher_customer_guide_info).
    #[inline]
    pub fn voucher_customer_guide_info(
        mut self,
        voucher_customer_guide_info: super::types::VoucherCustomerGuideInfo,
    ) -> Self {
        self.voucher_customer_guide_info = Some(voucher_customer_guide_info);
        self
    }

    /// Sets [`voucher_deduct_info`](Self::voucher_deduct_info).
    #[inline]
    pub fn voucher_deduct_info(
        mut self,
        voucher_deduct_info: super::types::VoucherDeductInfo,
    ) -> Self {
        self.voucher_deduct_info = Some(voucher_deduct_info);
        self
    }

    /// Sets [`voucher_display_info`](Self::voucher_display_info).
    #[inline]
    pub fn voucher_display_info(
        mut self,
        voucher_display_info: super::types::VoucherDisplayInfo,
    ) -> Self {
        self.voucher_display_info = Some(voucher_display_info);
        self
    }

    /// Sets [`voucher_display_pattern_info`](Self::voucher_display_pattern_info).
    #[inline]
    pub fn voucher_display_pattern_info(
        mut self,
        voucher_display_pattern_info: super::types::VoucherDisplayPatternInfo,
    ) -> Self {
        self.voucher_display_pattern_info = Some(voucher_display_pattern_info);
        self
    }

    /// Sets [`voucher_send_mode_info`](Self::voucher_send_mode_info).
    #[inline]
    pub fn voucher_send_mode_info(
        mut self,
        voucher_send_mode_info: super::types::VoucherSendModeInfo,
    ) -> Self {
        self.voucher_send_mode_info = Some(voucher_send_mode_info);
        self
    }

    /// Sets [`voucher_send_rule`](Self::voucher_send_rule).
    #[inline]
    pub fn voucher_send_rule(
        mut self,
        voucher_send_rule: super::types::VoucherSendRuleDetail,
    ) -> Self {
        self.voucher_send_rule = Some(voucher_send_rule);
        self
    }

    /// Sets [`voucher_type`](Self::voucher_type).
    #[inline]
    pub fn voucher_type(
        mut self,
        voucher_type: impl Into<record::Choice<ActivityOrdervoucherCreateVoucherType>>,
    ) -> Self {
        self.voucher_type = Some(voucher_type.into());
        self
    }

    /// Sets [`voucher_use_rule`](Self::voucher_use_rule).
    #[inline]
    pub fn voucher_use_rule(
        mut self,
        voucher_use_rule: super::types::VoucherUseRule,
    ) -> Self {
        self.voucher_use_rule = Some(voucher_use_rule);
        self
    }

    /// Sets [`voucher_use_rule_info`](Self::voucher_use_rule_info).
    #[inline]
    pub fn voucher_use_rule_info(
        mut self,
        voucher_use_rule_info: super::types::VoucherUseRuleInfo,
    ) -> Self {
        self.voucher_use_rule_info = Some(voucher_use_rule_info);
        self
    }
}

#[allow(deprecated)]
impl record::Record for ActivityOrdervoucherCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_ORDERVOUCHER_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_base_info),
            1 => Some(&self.activity_name),
            2 => Some(&self.belong_merchant_info),
            3 => Some(&self.biz_tag),
            4 => Some(&self.code_mode),
            5 => Some(&self.customer_guide),
            6 => Some(&self.merchant_access_mode),
            7 => Some(&self.out_biz_no),
            8 => Some(&self.publish_end_time),
            9 => Some(&self.publish_start_time),
            10 => Some(&self.voucher_available_scope_info),
            11 => Some(&self.voucher_customer_guide_info),
            12 => Some(&self.voucher_deduct_info),
            13 => Some(&self.voucher_display_info),
            14 => Some(&self.voucher_display_pattern_info),
            15 => Some(&self.voucher_send_mode_info),
            16 => Some(&self.voucher_send_rule),
            17 => Some(&self.voucher_type),
            18 => Some(&self.voucher_use_rule),
            19 => Some(&self.voucher_use_rule_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_base_info),
            1 => Some(&mut self.activity_name),
            2 => Some(&mut self.belong_merchant_info),
            3 => Some(&mut self.biz_tag),
            4 => Some(&mut self.code_mode),
            5 => Some(&mut self.customer_guide),
            6 => Some(&mut self.merchant_access_mode),
            7 => Some(&mut self.out_biz_no),
            8 => Some(&mut self.publish_end_time),
            9 => Some(&mut self.publish_start_time),
            10 => Some(&mut self.voucher_available_scope_info),
            11 => Some(&mut self.voucher_customer_guide_info),
            12 => Some(&mut self.voucher_deduct_info),
            13 => Some(&mut self.voucher_display_info),
            14 => Some(&mut self.voucher_display_pattern_info),
            15 => Some(&mut self.voucher_send_mode_info),
            16 => Some(&mut self.voucher_send_rule),
            17 => Some(&mut self.voucher_type),
            18 => Some(&mut self.voucher_use_rule),
            19 => Some(&mut self.voucher_use_rule_info),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for ActivityOrdervoucherCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityOrdervoucherCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityOrdervoucherCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityOrdervoucherCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ActivityOrdervoucherCreate {}

impl record::Request for ActivityOrdervoucherCreate {
    type Response = ActivityOrdervoucherCreateResponse;
    type ErrorCode = ActivityOrdervoucherCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.ordervoucher.create",
        title: "创建商家券活动",
        file: "spec/marketing/activity.ordervoucher.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/ordervoucher/activity",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_ORDERVOUCHER_CREATE,
        response: &ACTIVITY_ORDERVOUCHER_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "DISCOUNT_AMOUNT_INSUFFICIENT",
                summary: "The discount of the voucher is too small.",
                fix: "Raise the discount.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 124,
            },
            schema::ErrorDef {
                code: "BUSINESS_HAS_RISK",
                summary: "Risk control refused the operation.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 127,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.marketing.activity.ordervoucher.create` (创建商家券活动).
#[non_exhaustive]
pub struct ActivityOrdervoucherCreateResponse {
    /// Activity id.
    ///
    /// 活动id. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
    /// Result for the range of use.
    pub voucher_available_scope_result_info: Option<
        super::types::VoucherAvailableScopeResultInfo,
    >,
    /// Result for the redemption rules.
    pub voucher_use_rule_result: Option<super::types::OrderVoucherUseRuleResult>,
}

impl record::Record for ActivityOrdervoucherCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_ORDERVOUCHER_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.voucher_available_scope_result_info),
            2 => Some(&self.voucher_use_rule_result),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.voucher_available_scope_result_info),
            2 => Some(&mut self.voucher_use_rule_result),
            _ => None,
        }
    }
}

impl Default for ActivityOrdervoucherCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            activity_id: None,
            voucher_available_scope_result_info: None,
            voucher_use_rule_result: None,
        }
    }
}

impl Clone for ActivityOrdervoucherCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityOrdervoucherCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityOrdervoucherCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ActivityOrdervoucherCreateCodeMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivityOrdervoucherCreateCodeMode {
    /// `MERCHANT_UPLOAD`: Uploaded codes, picked at random.
    MerchantUpload,
    /// `MERCHANT_API`: Code given when issuing (发奖时指定券码发奖).
    MerchantApi,
}

impl record::Enumeration for ActivityOrdervoucherCreateCodeMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("MERCHANT_UPLOAD", Self::MerchantUpload),
        ("MERCHANT_API", Self::MerchantApi),
    ];
}

impl std::fmt::Debug for ActivityOrdervoucherCreateCodeMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ActivityOrdervoucherCreateMerchantAccessMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivityOrdervoucherCreateMerchantAccessMode {
    /// `SELF_MODE`: The merchant itself calls.
    SelfMode,
    /// `AGENCY_MODE`: A provider calls for the merchant.
    AgencyMode,
}

impl record::Enumeration for ActivityOrdervoucherCreateMerchantAccessMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SELF_MODE", Self::SelfMode),
        ("AGENCY_MODE", Self::AgencyMode),
    ];
}

impl std::fmt::Debug for ActivityOrdervoucherCreateMerchantAccessMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ActivityOrdervoucherCreateVoucherType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivityOrdervoucherCreateVoucherType {
    /// `EXCHANGE_VOUCHER`: Exchange voucher (兑换券).
    ExchangeVoucher,
}

impl record::Enumeration for ActivityOrdervoucherCreateVoucherType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("EXCHANGE_VOUCHER", Self::ExchangeVoucher),
    ];
}

impl std::fmt::Debug for ActivityOrdervoucherCreateVoucherType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.marketing.activity.ordervoucher.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityOrdervoucherCreateErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `DISCOUNT_AMOUNT_INSUFFICIENT`: The discount of the voucher is too small.
    ///
    /// Raise the discount.
    DiscountAmountInsufficient,
    /// `BUSINESS_HAS_RISK`: Risk control refused the operation.
    BusinessHasRisk,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ActivityOrdervoucherCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
        ("DISCOUNT_AMOUNT_INSUFFICIENT", Self::DiscountAmountInsufficient),
        ("BUSINESS_HAS_RISK", Self::BusinessHasRisk),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ActivityOrdervoucherCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
