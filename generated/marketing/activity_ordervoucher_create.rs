//! `alipay.marketing.activity.ordervoucher.create` · 创建商家券活动
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
            9,
        ),
        schema::FieldDef::text("activity_name", 10),
        schema::FieldDef::new(
            "belong_merchant_info",
            schema::Kind::Record(&super::types::BELONG_MERCHANT_INFO),
            11,
        ),
        schema::FieldDef::text("biz_tag", 12),
        schema::FieldDef::text("code_mode", 13),
        schema::FieldDef::new(
            "customer_guide",
            schema::Kind::Record(&super::types::CUSTOMER_GUIDE),
            14,
        ),
        schema::FieldDef::text("merchant_access_mode", 15),
        schema::FieldDef::text("out_biz_no", 16),
        schema::FieldDef::text("publish_end_time", 17),
        schema::FieldDef::text("publish_start_time", 18),
        schema::FieldDef::new(
            "voucher_available_scope_info",
            schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_INFO),
            19,
        ),
        schema::FieldDef::new(
            "voucher_customer_guide_info",
            schema::Kind::Record(&super::types::VOUCHER_CUSTOMER_GUIDE_INFO),
            20,
        ),
        schema::FieldDef::new(
            "voucher_deduct_info",
            schema::Kind::Record(&super::types::VOUCHER_DEDUCT_INFO),
            21,
        ),
        schema::FieldDef::new(
            "voucher_display_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_INFO),
            22,
        ),
        schema::FieldDef::new(
            "voucher_display_pattern_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_PATTERN_INFO),
            23,
        ),
        schema::FieldDef::new(
            "voucher_send_mode_info",
            schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
            24,
        ),
        schema::FieldDef::new(
            "voucher_send_rule",
            schema::Kind::Record(&super::types::VOUCHER_SEND_RULE_DETAIL),
            25,
        ),
        schema::FieldDef::text("voucher_type", 26),
        schema::FieldDef::new(
            "voucher_use_rule",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE),
            27,
        ),
        schema::FieldDef::new(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
            28,
        ),
    ],
    rules: &[],
};

static ACTIVITY_ORDERVOUCHER_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherCreateResponse",
    file: "spec/marketing/activity.ordervoucher.create.yaml",
    fields: &[
        schema::FieldDef::text("activity_id", 31),
        schema::FieldDef::new(
            "voucher_available_scope_result_info",
            schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_RESULT_INFO),
            32,
        ),
        schema::FieldDef::new(
            "voucher_use_rule_result",
            schema::Kind::Record(&super::types::ORDER_VOUCHER_USE_RULE_RESULT),
            33,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.ordervoucher.create` (创建商家券活动).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/ordervoucher/activity`. Described
/// in `spec/marketing/activity.ordervoucher.create.yaml`.
/// Answered by [`ActivityOrdervoucherCreateResponse`], or by an error with a [`ActivityOrdervoucherCreateErrorCode`].
#[doc(alias = "alipay.marketing.activity.ordervoucher.create")]
#[doc(alias = "创建商家券活动")]
#[must_use]
#[non_exhaustive]
pub struct ActivityOrdervoucherCreate {
    /// On the wire `activity_base_info`, a record of the kind `ActivityBaseInfo`. Source:
    /// `spec/marketing/activity.ordervoucher.create.yaml:9`.
    pub activity_base_info: Option<super::types::ActivityBaseInfo>,
    /// On the wire `activity_name`, a text. Source: `spec/marketing/activity.ordervoucher.create.yaml:10`.
    pub activity_name: Option<String>,
    /// On the wire `belong_merchant_info`, a record of the kind `BelongMerchantInfo`. Source:
    /// `spec/marketing/activity.ordervoucher.create.yaml:11`.
    pub belong_merchant_info: Option<super::types::BelongMerchantInfo>,
    /// On the wire `biz_tag`, a text. Source: `spec/marketing/activity.ordervoucher.create.yaml:12`.
    pub biz_tag: Option<String>,
    /// On the wire `code_mode`, a text. Source: `spec/marketing/activity.ordervoucher.create.yaml:13`.
    pub code_mode: Option<String>,
    /// On the wire `customer_guide`, a record of the kind `CustomerGuide`. Source:
    /// `spec/marketing/activity.ordervoucher.create.yaml:14`.
    pub customer_guide: Option<super::types::CustomerGuide>,
    /// On the wire `merchant_access_mode`, a text. Source: `spec/marketing/activity.ordervoucher.create.yaml:15`.
    pub merchant_access_mode: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/marketing/activity.ordervoucher.create.yaml:16`.
    pub out_biz_no: Option<String>,
    /// On the wire `publish_end_time`, a text. Source: `spec/marketing/activity.ordervoucher.create.yaml:17`.
    pub publish_end_time: Option<String>,
    /// On the wire `publish_start_time`, a text. Source: `spec/marketing/activity.ordervoucher.create.yaml:18`.
    pub publish_start_time: Option<String>,
    /// On the wire `voucher_available_scope_info`, a record of the kind `VoucherAvailableScopeInfo`. Source:
    /// `spec/marketing/activity.ordervoucher.create.yaml:19`.
    pub voucher_available_scope_info: Option<super::types::VoucherAvailableScopeInfo>,
    /// On the wire `voucher_customer_guide_info`, a record of the kind `VoucherCustomerGuideInfo`. Source:
    /// `spec/marketing/activity.ordervoucher.create.yaml:20`.
    pub voucher_customer_guide_info: Option<super::types::VoucherCustomerGuideInfo>,
    /// On the wire `voucher_deduct_info`, a record of the kind `VoucherDeductInfo`. Source:
    /// `spec/marketing/activity.ordervoucher.create.yaml:21`.
    pub voucher_deduct_info: Option<super::types::VoucherDeductInfo>,
    /// On the wire `voucher_display_info`, a record of the kind `VoucherDisplayInfo`. Source:
    /// `spec/marketing/activity.ordervoucher.create.yaml:22`.
    pub voucher_display_info: Option<super::types::VoucherDisplayInfo>,
    /// On the wire `voucher_display_pattern_info`, a record of the kind `VoucherDisplayPatternInfo`. Source:
    /// `spec/marketing/activity.ordervoucher.create.yaml:23`.
    pub voucher_display_pattern_info: Option<super::types::VoucherDisplayPatternInfo>,
    /// On the wire `voucher_send_mode_info`, a record of the kind `VoucherSendModeInfo`. Source:
    /// `spec/marketing/activity.ordervoucher.create.yaml:24`.
    pub voucher_send_mode_info: Option<super::types::VoucherSendModeInfo>,
    /// On the wire `voucher_send_rule`, a record of the kind `VoucherSendRuleDetail`. Source:
    /// `spec/marketing/activity.ordervoucher.create.yaml:25`.
    pub voucher_send_rule: Option<super::types::VoucherSendRuleDetail>,
    /// On the wire `voucher_type`, a text. Source: `spec/marketing/activity.ordervoucher.create.yaml:26`.
    pub voucher_type: Option<String>,
    /// On the wire `voucher_use_rule`, a record of the kind `VoucherUseRule`. Source:
    /// `spec/marketing/activity.ordervoucher.create.yaml:27`.
    pub voucher_use_rule: Option<super::types::VoucherUseRule>,
    /// On the wire `voucher_use_rule_info`, a record of the kind `VoucherUseRuleInfo`. Source:
    /// `spec/marketing/activity.ordervoucher.create.yaml:28`.
    pub voucher_use_rule_info: Option<super::types::VoucherUseRuleInfo>,
}

impl ActivityOrdervoucherCreate {
    /// With no field set; what is required is checked before the request is sent.
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
            out_biz_no: None,
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
    #[inline]
    pub fn biz_tag(mut self, biz_tag: impl Into<String>) -> Self {
        self.biz_tag = Some(biz_tag.into());
        self
    }

    /// Sets [`code_mode`](Self::code_mode).
    #[inline]
    pub fn code_mode(mut self, code_mode: impl Into<String>) -> Self {
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
        merchant_access_mode: impl Into<String>,
    ) -> Self {
        self.merchant_access_mode = Some(merchant_access_mode.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`publish_end_time`](Self::publish_end_time).
    #[inline]
    pub fn publish_end_time(mut self, publish_end_time: impl Into<String>) -> Self {
        self.publish_end_time = Some(publish_end_time.into());
        self
    }

    /// Sets [`publish_start_time`](Self::publish_start_time).
    #[inline]
    pub fn publish_start_time(mut self, publish_start_time: impl Into<String>) -> Self {
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
    pub fn voucher_type(mut self, voucher_type: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.activity.ordervoucher.create` (创建商家券活动).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ActivityOrdervoucherCreateResponse {
    /// On the wire `activity_id`, a text. Source: `spec/marketing/activity.ordervoucher.create.yaml:31`.
    pub activity_id: Option<String>,
    /// On the wire `voucher_available_scope_result_info`, a record of the kind `VoucherAvailableScopeResultInfo`.
    /// Source: `spec/marketing/activity.ordervoucher.create.yaml:32`.
    pub voucher_available_scope_result_info: Option<
        super::types::VoucherAvailableScopeResultInfo,
    >,
    /// On the wire `voucher_use_rule_result`, a record of the kind `OrderVoucherUseRuleResult`. Source:
    /// `spec/marketing/activity.ordervoucher.create.yaml:33`.
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

/// The error codes of `alipay.marketing.activity.ordervoucher.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityOrdervoucherCreateErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.ordervoucher.create.yaml:36`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.ordervoucher.create.yaml:37`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/marketing/activity.ordervoucher.create.yaml:38`.
    BizError,
    /// On the wire `DISCOUNT_AMOUNT_INSUFFICIENT`. Source: `spec/marketing/activity.ordervoucher.create.yaml:39`.
    DiscountAmountInsufficient,
    /// On the wire `BUSINESS_HAS_RISK`. Source: `spec/marketing/activity.ordervoucher.create.yaml:40`.
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
