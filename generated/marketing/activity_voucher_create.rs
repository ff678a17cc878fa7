//! `alipay.marketing.activity.voucher.create` · 创建支付券
//!
//! Create a payment voucher, funded in advance or not.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/voucher/create`.
//! Described in `spec/marketing/activity.voucher.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.activity.voucher.create` (创建支付券).
///
/// Create a payment voucher, funded in advance or not.
///
/// ```
/// use alipay::marketing::ActivityVoucherCreate;
///
/// let request = ActivityVoucherCreate::new()
///     .activity_name("满10减1活动");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`activity_base_info`](Self::activity_base_info) | required in some cases |
/// | [`merchant_access_mode`](Self::merchant_access_mode) | required in some cases |
/// | [`out_biz_no`](Self::out_biz_no) | required in some cases |
/// | [`publish_end_time`](Self::publish_end_time) | a time |
/// | [`publish_start_time`](Self::publish_start_time) | a time |
/// | [`voucher_available_scope_info`](Self::voucher_available_scope_info) | required in some cases |
/// | [`voucher_budget_supply_info`](Self::voucher_budget_supply_info) | required in some cases |
/// | [`voucher_customer_guide_info`](Self::voucher_customer_guide_info) | required in some cases |
/// | [`voucher_deduct_info`](Self::voucher_deduct_info) | required in some cases |
/// | [`voucher_display_pattern_info`](Self::voucher_display_pattern_info) | required in some cases |
/// | [`voucher_send_mode_info`](Self::voucher_send_mode_info) | required in some cases |
/// | [`voucher_use_rule_info`](Self::voucher_use_rule_info) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/voucher/create`.
/// Described in `spec/marketing/activity.voucher.create.yaml`.
/// Returns [`ActivityVoucherCreateResponse`], or an error with a [`ActivityVoucherCreateErrorCode`].
#[doc(alias = "alipay.marketing.activity.voucher.create")]
#[doc(alias = "/v3/alipay/marketing/activity/voucher/create")]
#[doc(alias = "创建支付券")]
#[doc(alias = "支付")]
#[doc(alias = "支付券")]
#[must_use]
#[non_exhaustive]
pub struct ActivityVoucherCreate {
    /// Basic data of the activity.
    ///
    /// 活动基础信息; required in some cases.
    pub activity_base_info: Option<super::types::ActivityBaseInfo>,
    /// Name of the activity.
    ///
    /// 活动名称. Example: `满10减1活动`.
    pub activity_name: Option<String>,
    /// Merchant owning the voucher; if left out, the caller.
    ///
    /// 归属商户信息.
    pub belong_merchant_info: Option<super::types::PaymentVoucherBelongMerchantInfo>,
    /// Whether the merchant calls by itself, or a provider calls for it.
    ///
    /// 商户接入模式; required in some cases; other values may be added. Example: `AGENCY_MODE`.
    pub merchant_access_mode: Option<
        record::Choice<ActivityVoucherCreateMerchantAccessMode>,
    >,
    /// Caller's unique request number for idempotency; same parameters return the same result.
    ///
    /// 外部业务单号; required in some cases. Example: `20170101000001654bb46ba`.
    pub out_biz_no: Option<String>,
    /// End of voucher issuing, at most 180 days after `publish_start_time`.
    ///
    /// 券发放结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-29 23:59:59`.
    pub publish_end_time: Option<record::DateTime>,
    /// Vouchers are issued from this time on.
    ///
    /// 券发放开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-01 00:00:01`.
    pub publish_start_time: Option<record::DateTime>,
    /// Where the voucher can be used.
    ///
    /// 券可用范围; required in some cases.
    pub voucher_available_scope_info: Option<super::types::VoucherAvailableScopeInfo>,
    /// Marketing budget.
    ///
    /// 营销资金预算.
    pub voucher_budget_info: Option<super::types::PaymentVoucherBudgetInfo>,
    /// Source of the funds.
    ///
    /// 资金信息; required in some cases.
    pub voucher_budget_supply_info: Option<super::types::VoucherBudgetSupplyInfo>,
    /// Guidance shown with the voucher.
    ///
    /// 券引导信息; required in some cases.
    pub voucher_customer_guide_info: Option<super::types::VoucherCustomerGuideInfo>,
    /// Discount given by the voucher.
    ///
    /// 券优惠抵扣信息; required in some cases.
    pub voucher_deduct_info: Option<super::types::VoucherDeductInfo>,
    /// Details page of the voucher.
    ///
    /// 券详情页.
    pub voucher_display_info: Option<super::types::PaymentVoucherDisplayInfo>,
    /// How the voucher is shown.
    ///
    /// 券展示信息; required in some cases.
    pub voucher_display_pattern_info: Option<super::types::VoucherDisplayPatternInfo>,
    /// How the voucher is issued.
    ///
    /// 券发放信息; required in some cases.
    pub voucher_send_mode_info: Option<super::types::VoucherSendModeInfo>,
    /// Rules for issuing the voucher.
    pub voucher_send_rule: Option<super::types::PaymentVoucherSendRule>,
    /// Kind of voucher, such as `FIX_VOUCHER`.
    ///
    /// 券类型. Example: `FIX_VOUCHER`.
    pub voucher_type: Option<String>,
    /// Rules for redeeming the voucher.
    pub voucher_use_rule: Option<PaymentVoucherUseRule>,
    /// Restrictions on redeeming the voucher.
    ///
    /// 券核销限制; required in some cases.
    pub voucher_use_rule_info: Option<super::types::VoucherUseRuleInfo>,
}

impl ActivityVoucherCreate {
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
        belong_merchant_info: super::types::PaymentVoucherBelongMerchantInfo,
    ) -> Self {
        self.belong_merchant_info = Some(belong_merchant_info);
        self
    }

    /// Sets [`merchant_access_mode`](Self::merchant_access_mode).
    #[inline]
    pub fn merchant_access_mode(
        mut self,
        merchant_access_mode: impl Into<
            record::Choice<ActivityVoucherCreateMerchantAccessMode>,
        >,
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

    /// Sets [`voucher_budget_info`](Self::voucher_budget_info).
    #[inline]
    pub fn voucher_budget_info(
        mut self,
        voucher_budget_info: super::types::PaymentVoucherBudgetInfo,
    ) -> Self {
        self.voucher_budget_info = Some(voucher_budget_info);
        self
    }

    /// Sets [`voucher_budget_supply_info`](Self::voucher_budget_supply_info).
    #[inline]
    pub fn voucher_budget_supply_info(
        mut self,
        voucher_budget_supply_info: super::types::VoucherBudgetSupplyInfo,
    ) -> Self {
        self.voucher_budget_supply_info = Some(voucher_budget_supply_info);
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
        voucher_display_info: super::types::PaymentVoucherDisplayInfo,
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
        voucher_send_rule: super::types::PaymentVoucherSendRule,
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
    pub fn voucher_use_rule(mut self, voucher_use_rule: PaymentVoucherUseRule) -> Self {
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

/// The response of `alipay.marketing.activity.voucher.create` (创建支付券).
#[non_exhaustive]
pub struct ActivityVoucherCreateResponse {
    /// Activity id.
    ///
    /// 活动id. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
}

/// Goods on which a payment voucher can be used.
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherAvailableGoods {
    /// Description of the goods, shown on the voucher.
    ///
    /// 商品描述信息. Example: `美味甜甜圈很美味`.
    pub goods_description: Option<String>,
    /// Merchant's goods codes; any match in a trade allows the voucher.
    ///
    /// Example: `["apple-01","apple-02"]`.
    pub goods_ids: Vec<String>,
    /// Name of the goods.
    ///
    /// 商品名称. Example: `美味甜甜圈`.
    pub goods_name: Option<String>,
}

impl PaymentVoucherAvailableGoods {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`goods_description`](Self::goods_description).
    #[inline]
    pub fn goods_description(mut self, goods_description: impl Into<String>) -> Self {
        self.goods_description = Some(goods_description.into());
        self
    }

    /// Sets [`goods_ids`](Self::goods_ids).
    #[inline]
    pub fn goods_ids(
        mut self,
        goods_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.goods_ids = goods_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }
}

/// Merchants at which a payment voucher can be used.
///
/// | Field | Limits |
/// |---|---|
/// | rule | At least one of `available_pids`, `available_smids` |
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherAvailableMerchant {
    /// PIDs of directly connected merchants where the voucher can be used.
    ///
    /// Example: `2088000000000001`.
    pub available_pids: Vec<String>,
    /// SMIDs of indirectly connected merchants where the voucher can be used.
    ///
    /// Example: `2088000000000001`.
    pub available_smids: Vec<String>,
}

impl PaymentVoucherAvailableMerchant {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`available_pids`](Self::available_pids).
    #[inline]
    pub fn available_pids(
        mut self,
        available_pids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.available_pids = available_pids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`available_smids`](Self::available_smids).
    #[inline]
    pub fn available_smids(
        mut self,
        available_smids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.available_smids = available_smids.into_iter().map(Into::into).collect();
        self
    }
}

/// Rules for redeeming a payment voucher.
///
/// | Field | Limits |
/// |---|---|
/// | [`fix_voucher`](Self::fix_voucher) | required in some cases |
/// | [`use_url`](Self::use_url) | required in some cases |
/// | rule | Where `use_mode` is `SELF_LINK`, there must be `use_url` |
/// | rule | At most one of `available_goods`, `unavailable_goods_ids` |
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherUseRule {
    /// Alipay mini programs where the voucher can be used; duplicates are removed.
    ///
    /// Example: `2021238412323412`.
    pub available_app_ids: Vec<String>,
    /// Goods allowed; not together with `unavailable_goods_ids`, both may be absent.
    pub available_goods: Option<PaymentVoucherAvailableGoods>,
    /// Merchants at which the voucher can be used.
    pub available_merchant: Option<PaymentVoucherAvailableMerchant>,
    /// Alipay ids of stores where the voucher can be used; duplicates are removed.
    ///
    /// Example: `["2018051000502000000011111111","2018040200502000000011111111","2018062800502000000022271997"]`.
    pub available_store_ids: Vec<String>,
    /// Rules of a fixed-amount voucher; required if `voucher_type` is `FIX_VOUCHER`.
    ///
    /// Required in some cases.
    pub fix_voucher: Option<super::types::PaymentFixVoucher>,
    /// Goods codes excluded; not together with `available_goods`, both may be absent.
    pub unavailable_goods_ids: Vec<String>,
    /// Where the use button leads; by default the details page shows a usable button.
    ///
    /// 核销跳转方式; other values may be added. Defaults to `CAN_USE`. Example: `SELF_LINK`.
    pub use_mode: Option<record::Choice<PaymentVoucherUseRuleUseMode>>,
    /// Alipay mini program link opened to use the voucher; void in other modes.
    ///
    /// 核销跳转链接; required in some cases. Example:
    /// `alipays://platformapi/startapp?appId=201911136XXXXX&noneExit=true`.
    pub use_url: Option<String>,
    /// Redemptions allowed per Alipay account; if left out, no limit.
    ///
    /// Example: `1`.
    pub voucher_quantity_limit_per_user: Option<i64>,
    /// Period to which the redemption limit applies.
    ///
    /// 核销次数限制周期配置; other values may be added. Defaults to `LIFE_CYCLE`. Example: `DAY`.
    pub voucher_quantity_limit_per_user_period_type: Option<
        record::Choice<PaymentVoucherUseRuleVoucherQuantityLimitPerUserPeriodType>,
    >,
    /// Rule for when the voucher is valid.
    pub voucher_valid_period: Option<super::types::PaymentVoucherValidPeriod>,
}

impl PaymentVoucherUseRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`available_app_ids`](Self::available_app_ids).
    #[inline]
    pub fn available_app_ids(
        mut self,
        available_app_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.available_app_ids = available_app_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`available_goods`](Self::available_goods).
    #[inline]
    pub fn available_goods(
        mut self,
        available_goods: PaymentVoucherAvailableGoods,
    ) -> Self {
        self.available_goods = Some(available_goods);
        self
    }

    /// Sets [`available_merchant`](Self::available_merchant).
    #[inline]
    pub fn available_merchant(
        mut self,
        available_merchant: PaymentVoucherAvailableMerchant,
    ) -> Self {
        self.available_merchant = Some(available_merchant);
        self
    }

    /// Sets [`available_store_ids`](Self::available_store_ids).
    #[inline]
    pub fn available_store_ids(
        mut self,
        available_store_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.available_store_ids = available_store_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`fix_voucher`](Self::fix_voucher).
    #[inline]
    pub fn fix_voucher(mut self, fix_voucher: super::types::PaymentFixVoucher) -> Self {
        self.fix_voucher = Some(fix_voucher);
        self
    }

    /// Sets [`unavailable_goods_ids`](Self::unavailable_goods_ids).
    #[inline]
    pub fn unavailable_goods_ids(
        mut self,
        unavailable_goods_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.unavailable_goods_ids = unavailable_goods_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`use_mode`](Self::use_mode).
    #[inline]
    pub fn use_mode(
        mut self,
        use_mode: impl Into<record::Choice<PaymentVoucherUseRuleUseMode>>,
    ) -> Self {
        self.use_mode = Some(use_mode.into());
        self
    }

    /// Sets [`use_url`](Self::use_url).
    #[inline]
    pub fn use_url(mut self, use_url: impl Into<String>) -> Self {
        self.use_url = Some(use_url.into());
        self
    }

    /// Sets [`voucher_quantity_limit_per_user`](Self::voucher_quantity_limit_per_user).
    #[inline]
    pub fn voucher_quantity_limit_per_user(
        mut self,
        voucher_quantity_limit_per_user: i64,
    ) -> Self {
        self.voucher_quantity_limit_per_user = Some(voucher_quantity_limit_per_user);
        self
    }

    /// Sets [`voucher_quantity_limit_per_user_period_type`](Self::voucher_quantity_limit_per_user_period_type).
    #[inline]
    pub fn voucher_quantity_limit_per_user_period_type(
        mut self,
        voucher_quantity_limit_per_user_period_type: impl Into<
            record::Choice<PaymentVoucherUseRuleVoucherQuantityLimitPerUserPeriodType>,
        >,
    ) -> Self {
        self.voucher_quantity_limit_per_user_period_type = Some(
            voucher_quantity_limit_per_user_period_type.into(),
        );
        self
    }

    /// Sets [`voucher_valid_period`](Self::voucher_valid_period).
    #[inline]
    pub fn voucher_valid_period(
        mut self,
        voucher_valid_period: super::types::PaymentVoucherValidPeriod,
    ) -> Self {
        self.voucher_valid_period = Some(voucher_valid_period);
        self
    }
}

/// The values of the platform's type `PaymentVoucherUseRuleUseMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PaymentVoucherUseRuleUseMode {
    /// `CAN_USE`: Details page shows it is usable (详情页展示可使用按钮).
    CanUse,
    /// `SELF_LINK`: Page that the merchant names, in `use_url`.
    SelfLink,
    /// `SCAN_CODE`: Alipay's payment code.
    ScanCode,
}

record::enumeration!(
    PaymentVoucherUseRuleUseMode, "CAN_USE" CanUse, "SELF_LINK" SelfLink, "SCAN_CODE"
    ScanCode
);

/// The values of the platform's type `PaymentVoucherUseRuleVoucherQuantityLimitPerUserPeriodType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PaymentVoucherUseRuleVoucherQuantityLimitPerUserPeriodType {
    /// `LIFE_CYCLE`: Whole activity.
    LifeCycle,
}

record::enumeration!(
    PaymentVoucherUseRuleVoucherQuantityLimitPerUserPeriodType, "LIFE_CYCLE" LifeCycle
);

/// The values of the platform's type `ActivityVoucherCreateMerchantAccessMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivityVoucherCreateMerchantAccessMode {
    /// `SELF_MODE`: The merchant itself calls.
    SelfMode,
    /// `AGENCY_MODE`: A provider calls for the merchant.
    AgencyMode,
}

record::enumeration!(
    ActivityVoucherCreateMerchantAccessMode, "SELF_MODE" SelfMode, "AGENCY_MODE"
    AgencyMode
);

/// The error codes of `alipay.marketing.activity.voucher.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityVoucherCreateErrorCode {
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
    /// `MATERIAL_AUDIT_WAITING`: The material is waiting for review.
    ///
    /// Wait for the review, then call again. The same call may succeed later.
    MaterialAuditWaiting,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ActivityVoucherCreateErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "BIZ_ERROR" BizError, "MATERIAL_AUDIT_WAITING" MaterialAuditWaiting
);

impl record::CallRequest for ActivityVoucherCreate {}

impl record::Request for ActivityVoucherCreate {
    type Response = ActivityVoucherCreateResponse;
    type ErrorCode = ActivityVoucherCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.voucher.create",
        title: "创建支付券",
        file: "spec/marketing/activity.voucher.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/activity/voucher/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_VOUCHER_CREATE,
        response: &ACTIVITY_VOUCHER_CREATE_RESPONSE,
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
    ActivityVoucherCreate, ACTIVITY_VOUCHER_CREATE, 0 activity_base_info None, 1
    activity_name None, 2 belong_merchant_info None, 3 merchant_access_mode None, 4
    out_biz_no None, 5 publish_end_time None, 6 publish_start_time None, 7
    voucher_available_scope_info None, 8 voucher_budget_info None, 9
    voucher_budget_supply_info None, 10 voucher_customer_guide_info None, 11
    voucher_deduct_info None, 12 voucher_display_info None, 13
    voucher_display_pattern_info None, 14 voucher_send_mode_info None, 15
    voucher_send_rule None, 16 voucher_type None, 17 voucher_use_rule None, 18
    voucher_use_rule_info None
);

record::record!(
    ActivityVoucherCreateResponse, ACTIVITY_VOUCHER_CREATE_RESPONSE, 0 activity_id None
);

record::record!(
    PaymentVoucherAvailableGoods, PAYMENT_VOUCHER_AVAILABLE_GOODS, 0 goods_description
    None, 1 goods_ids Vec::new(), 2 goods_name None
);

record::record!(
    PaymentVoucherAvailableMerchant, PAYMENT_VOUCHER_AVAILABLE_MERCHANT, 0 available_pids
    Vec::new(), 1 available_smids Vec::new()
);

record::record!(
    PaymentVoucherUseRule, PAYMENT_VOUCHER_USE_RULE, 0 available_app_ids Vec::new(), 1
    available_goods None, 2 available_merchant None, 3 available_store_ids Vec::new(), 4
    fix_voucher None, 5 unavailable_goods_ids Vec::new(), 6 use_mode None, 7 use_url
    None, 8 voucher_quantity_limit_per_user None, 9
    voucher_quantity_limit_per_user_period_type None, 10 voucher_valid_period None
);

static ACTIVITY_VOUCHER_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherCreate",
    file: "spec/marketing/activity.voucher.create.yaml",
    rows: &[
        schema::Row::Plain(
            "activity_base_info",
            schema::Kind::Record(&super::types::ACTIVITY_BASE_INFO),
        ),
        schema::Row::Text("activity_name"),
        schema::Row::Plain(
            "belong_merchant_info",
            schema::Kind::Record(&super::types::PAYMENT_VOUCHER_BELONG_MERCHANT_INFO),
        ),
        schema::Row::Text("merchant_access_mode"),
        schema::Row::Text("out_biz_no"),
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
            "voucher_budget_info",
            schema::Kind::Record(&super::types::PAYMENT_VOUCHER_BUDGET_INFO),
        ),
        schema::Row::Plain(
            "voucher_budget_supply_info",
            schema::Kind::Record(&super::types::VOUCHER_BUDGET_SUPPLY_INFO),
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
            schema::Kind::Record(&super::types::PAYMENT_VOUCHER_DISPLAY_INFO),
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
            schema::Kind::Record(&super::types::PAYMENT_VOUCHER_SEND_RULE),
        ),
        schema::Row::Text("voucher_type"),
        schema::Row::Plain(
            "voucher_use_rule",
            schema::Kind::Record(&PAYMENT_VOUCHER_USE_RULE),
        ),
        schema::Row::Plain(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
        ),
    ],
    rules: &[],
    lines: &[
        11, 16, 17, 21, 31, 37, 40, 42, 45, 47, 52, 53, 58, 63, 68, 69, 74, 79, 80, 81,
        82,
    ],
};

static ACTIVITY_VOUCHER_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherCreateResponse",
    file: "spec/marketing/activity.voucher.create.yaml",
    rows: &[schema::Row::Text("activity_id")],
    rules: &[],
    lines: &[],
};

static PAYMENT_VOUCHER_AVAILABLE_GOODS: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherAvailableGoods",
    file: "spec/marketing/activity.voucher.create.yaml",
    rows: &[
        schema::Row::Text("goods_description"),
        schema::Row::Plain(
            "goods_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("goods_name"),
    ],
    rules: &[],
    lines: &[95, 100, 104],
};

static PAYMENT_VOUCHER_AVAILABLE_MERCHANT: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherAvailableMerchant",
    file: "spec/marketing/activity.voucher.create.yaml",
    rows: &[
        schema::Row::Plain(
            "available_pids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "available_smids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["available_pids", "available_smids"])],
    lines: &[109, 113, 118],
};

static PAYMENT_VOUCHER_USE_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherUseRule",
    file: "spec/marketing/activity.voucher.create.yaml",
    rows: &[
        schema::Row::Plain(
            "available_app_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "available_goods",
            schema::Kind::Record(&PAYMENT_VOUCHER_AVAILABLE_GOODS),
        ),
        schema::Row::Plain(
            "available_merchant",
            schema::Kind::Record(&PAYMENT_VOUCHER_AVAILABLE_MERCHANT),
        ),
        schema::Row::Plain(
            "available_store_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "fix_voucher",
            schema::Kind::Record(&super::types::PAYMENT_FIX_VOUCHER),
        ),
        schema::Row::Plain(
            "unavailable_goods_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("use_mode"),
        schema::Row::Text("use_url"),
        schema::Row::Plain("voucher_quantity_limit_per_user", schema::Kind::Integer),
        schema::Row::Text("voucher_quantity_limit_per_user_period_type"),
        schema::Row::Plain(
            "voucher_valid_period",
            schema::Kind::Record(&super::types::PAYMENT_VOUCHER_VALID_PERIOD),
        ),
    ],
    rules: &[
        schema::Rule::When {
            field: "use_mode",
            equals: "SELF_LINK",
            require: &["use_url"],
        },
        schema::Rule::AtMostOne(&["available_goods", "unavailable_goods_ids"]),
    ],
    lines: &[123, 127, 130, 133, 137, 141, 144, 155, 161, 165, 174, 176, 177],
};
