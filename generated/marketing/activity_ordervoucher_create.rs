//! `alipay.marketing.activity.ordervoucher.create` · 创建商家券活动
//!
//! Create a merchant voucher activity; completion is reported by message.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/ordervoucher/activity`. Described
//! in `spec/marketing/activity.ordervoucher.create.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `ActivityOrdervoucherCreateCodeMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivityOrdervoucherCreateCodeMode {
    /// `MERCHANT_UPLOAD`: Uploaded codes, picked at random.
    MerchantUpload,
    /// `MERCHANT_API`: Code given when issuing (发奖时指定券码发奖).
    MerchantApi,
}

record::enumeration!(
    ActivityOrdervoucherCreateCodeMode, "MERCHANT_UPLOAD" MerchantUpload, "MERCHANT_API"
    MerchantApi
);

/// The values of the platform's type `ActivityOrdervoucherCreateMerchantAccessMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivityOrdervoucherCreateMerchantAccessMode {
    /// `SELF_MODE`: The merchant itself calls.
    SelfMode,
    /// `AGENCY_MODE`: A provider calls for the merchant.
    AgencyMode,
}

record::enumeration!(
    ActivityOrdervoucherCreateMerchantAccessMode, "SELF_MODE" SelfMode, "AGENCY_MODE"
    AgencyMode
);

/// The values of the platform's type `ActivityOrdervoucherCreateVoucherType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivityOrdervoucherCreateVoucherType {
    /// `EXCHANGE_VOUCHER`: Exchange voucher (兑换券).
    ExchangeVoucher,
}

record::enumeration!(
    ActivityOrdervoucherCreateVoucherType, "EXCHANGE_VOUCHER" ExchangeVoucher
);

/// The error codes of `alipay.marketing.activity.ordervoucher.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ActivityOrdervoucherCreateErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "BIZ_ERROR" BizError, "DISCOUNT_AMOUNT_INSUFFICIENT"
    DiscountAmountInsufficient, "BUSINESS_HAS_RISK" BusinessHasRisk
);

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
            },
            schema::ErrorDef {
                code: "BUSINESS_HAS_RISK",
                summary: "Risk control refused the operation.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    ActivityOrdervoucherCreate, ACTIVITY_ORDERVOUCHER_CREATE, 0 activity_base_info None,
    1 activity_name None, 2 belong_merchant_info None, 3 biz_tag None, 4 code_mode None,
    5 customer_guide None, 6 merchant_access_mode None, 7 out_biz_no String::new(), 8
    publish_end_time None, 9 publish_start_time None, 10 voucher_available_scope_info
    None, 11 voucher_customer_guide_info None, 12 voucher_deduct_info None, 13
    voucher_display_info None, 14 voucher_display_pattern_info None, 15
    voucher_send_mode_info None, 16 voucher_send_rule None, 17 voucher_type None, 18
    voucher_use_rule None, 19 voucher_use_rule_info None
);

record::record!(
    ActivityOrdervoucherCreateResponse, ACTIVITY_ORDERVOUCHER_CREATE_RESPONSE, 0
    activity_id None, 1 voucher_available_scope_result_info None, 2
    voucher_use_rule_result None
);

static ACTIVITY_ORDERVOUCHER_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherCreate",
    file: "spec/marketing/activity.ordervoucher.create.yaml",
    rows: &[
        schema::Row::Plain(
            "activity_base_info",
            schema::Kind::Record(&super::types::ACTIVITY_BASE_INFO),
        ),
        schema::Row::Limited(
            "activity_name",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(20))],
        ),
        schema::Row::Plain(
            "belong_merchant_info",
            schema::Kind::Record(&super::types::BELONG_MERCHANT_INFO),
        ),
        schema::Row::Text("biz_tag"),
        schema::Row::Limited(
            "code_mode",
            schema::Kind::Text,
            &[
                schema::LimitRow::Advisory(schema::Limit::MaxLength(20)),
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["MERCHANT_UPLOAD", "MERCHANT_API"]),
                ),
            ],
        ),
        schema::Row::Plain(
            "customer_guide",
            schema::Kind::Record(&super::types::CUSTOMER_GUIDE),
        ),
        schema::Row::Text("merchant_access_mode"),
        schema::Row::Limited(
            "out_biz_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Limited(
            "publish_end_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Limited(
            "publish_start_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Plain(
            "voucher_available_scope_info",
            schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_INFO),
        ),
        schema::Row::Plain(
            "voucher_customer_guide_info",
            schema::Kind::Record(&super::types::VOUCHER_CUSTOMER_GUIDE_INFO),
        ),
        schema::Row::Plain(
            "voucher_deduct_info",
            schema::Kind::Record(&super::types::VOUCHER_DEDUCT_INFO),
        ),
        schema::Row::Plain(
            "voucher_display_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_INFO),
        ),
        schema::Row::Plain(
            "voucher_display_pattern_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_PATTERN_INFO),
        ),
        schema::Row::Plain(
            "voucher_send_mode_info",
            schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
        ),
        schema::Row::Plain(
            "voucher_send_rule",
            schema::Kind::Record(&super::types::VOUCHER_SEND_RULE_DETAIL),
        ),
        schema::Row::Text("voucher_type"),
        schema::Row::Plain(
            "voucher_use_rule",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE),
        ),
        schema::Row::Plain(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
        ),
    ],
    rules: &[],
    lines: &[
        11, 16, 20, 23, 27, 32, 36, 35, 42, 43, 53, 57, 58, 61, 64, 66, 69, 71, 76, 81,
        86, 87, 92, 97, 98, 106, 107,
    ],
};

static ACTIVITY_ORDERVOUCHER_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherCreateResponse",
    file: "spec/marketing/activity.ordervoucher.create.yaml",
    rows: &[
        schema::Row::Text("activity_id"),
        schema::Row::Plain(
            "voucher_available_scope_result_info",
            schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_RESULT_INFO),
        ),
        schema::Row::Plain(
            "voucher_use_rule_result",
            schema::Kind::Record(&super::types::ORDER_VOUCHER_USE_RULE_RESULT),
        ),
    ],
    rules: &[],
    lines: &[],
};
