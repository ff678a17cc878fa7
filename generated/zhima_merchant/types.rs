//! Types that several APIs of `zhima_merchant` share.
//!
//! Described in `spec/zhima_merchant/types.yaml`.

use crate::{record, schema};

/// Basic settings of a Zhima GO template.
#[must_use]
#[non_exhaustive]
pub struct ZmgoBasicConfig {
    /// Code of the business identity the merchant set up in Zhima GO.
    pub biz_type: Option<String>,
    /// Merchant's customer service number.
    ///
    /// 商家客服电话.
    pub contact: Option<String>,
    /// Operating ISV's Alipay account; equals `partner_id` if the merchant operates itself.
    ///
    /// 运营商商户支付宝ID. Example: `2088000000000001`.
    pub isv_pid: Option<String>,
    /// Merchant's logo.
    ///
    /// 商户LOGO.
    pub merchant_custom_logo: Option<String>,
    /// Caller's business number, used for idempotency; different in every request.
    ///
    /// 外部业务单号. Example: `20170101000001654bb46ba`.
    pub out_biz_no: Option<String>,
    /// Alipay account of the merchant the template is made for.
    ///
    /// 商户的支付宝ID. Example: `2088000000000001`.
    pub partner_id: Option<String>,
    /// Name of the template.
    ///
    /// 芝麻GO模板名称. Example: `二级服务菜单直达`.
    pub template_name: Option<String>,
    /// Template number.
    ///
    /// 模板编号. Example: `ZMGO_TPL202206091002000195047`.
    pub template_no: Option<String>,
}

impl ZmgoBasicConfig {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(mut self, biz_type: impl Into<String>) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }

    /// Sets [`contact`](Self::contact).
    #[inline]
    pub fn contact(mut self, contact: impl Into<String>) -> Self {
        self.contact = Some(contact.into());
        self
    }

    /// Sets [`isv_pid`](Self::isv_pid).
    #[inline]
    pub fn isv_pid(mut self, isv_pid: impl Into<String>) -> Self {
        self.isv_pid = Some(isv_pid.into());
        self
    }

    /// Sets [`merchant_custom_logo`](Self::merchant_custom_logo).
    #[inline]
    pub fn merchant_custom_logo(
        mut self,
        merchant_custom_logo: impl Into<String>,
    ) -> Self {
        self.merchant_custom_logo = Some(merchant_custom_logo.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }

    /// Sets [`template_name`](Self::template_name).
    #[inline]
    pub fn template_name(mut self, template_name: impl Into<String>) -> Self {
        self.template_name = Some(template_name.into());
        self
    }

    /// Sets [`template_no`](Self::template_no).
    #[inline]
    pub fn template_no(mut self, template_no: impl Into<String>) -> Self {
        self.template_no = Some(template_no.into());
        self
    }
}

/// Settings of flexible recurring deductions.
#[must_use]
#[non_exhaustive]
pub struct ZmgoCycleFlexConfig {
    /// Name of the fee.
    ///
    /// 周期灵活扣的费用名称.
    pub cycle_flex_withhold_fee_name: Option<String>,
    /// Maximum amount of one deduction.
    pub cycle_flex_withhold_max_price: Option<String>,
    /// Number of periods in total.
    ///
    /// 周期灵活扣的总期数.
    pub cycle_flex_withhold_total_period_count: Option<i64>,
}

impl ZmgoCycleFlexConfig {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cycle_flex_withhold_fee_name`](Self::cycle_flex_withhold_fee_name).
    #[inline]
    pub fn cycle_flex_withhold_fee_name(
        mut self,
        cycle_flex_withhold_fee_name: impl Into<String>,
    ) -> Self {
        self.cycle_flex_withhold_fee_name = Some(cycle_flex_withhold_fee_name.into());
        self
    }

    /// Sets [`cycle_flex_withhold_max_price`](Self::cycle_flex_withhold_max_price).
    #[inline]
    pub fn cycle_flex_withhold_max_price(
        mut self,
        cycle_flex_withhold_max_price: impl Into<String>,
    ) -> Self {
        self.cycle_flex_withhold_max_price = Some(cycle_flex_withhold_max_price.into());
        self
    }

    /// Sets [`cycle_flex_withhold_total_period_count`](Self::cycle_flex_withhold_total_period_count).
    #[inline]
    pub fn cycle_flex_withhold_total_period_count(
        mut self,
        cycle_flex_withhold_total_period_count: i64,
    ) -> Self {
        self.cycle_flex_withhold_total_period_count = Some(
            cycle_flex_withhold_total_period_count,
        );
        self
    }
}

/// Settings of recurring deductions in a Zhima GO template.
///
/// | Field | Limits |
/// |---|---|
/// | [`period_type`](Self::period_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct ZmgoCycleWithholdConfig {
    /// Deduction plan.
    ///
    /// 扣款计划.
    pub deduct_plan: Vec<String>,
    /// Days of the exemption period.
    ///
    /// 豁免期天数.
    pub exemption_period: Option<String>,
    /// Length of a period, counted in `period_type`.
    ///
    /// 周期. Example: `1`.
    pub period: Option<String>,
    /// Unit of the deduction period.
    ///
    /// 扣款周期类型.
    pub period_type: Option<record::Choice<ZmgoCycleWithholdConfigPeriodType>>,
    /// Whether the amount of each period can be set in the deduction plan.
    ///
    /// 是否支持周期扣高级模式.
    pub support_cycle_withhold_high_mode: Option<bool>,
    /// Whether there is an exemption period in which quitting costs nothing.
    ///
    /// 是否支持豁免期.
    pub support_exemption_period: Option<bool>,
    /// When deductions take place: fixed day of the month or fixed interval.
    ///
    /// 扣款模式.
    pub withhold_mode: Option<String>,
}

impl ZmgoCycleWithholdConfig {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`deduct_plan`](Self::deduct_plan).
    #[inline]
    pub fn deduct_plan(
        mut self,
        deduct_plan: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.deduct_plan = deduct_plan.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`exemption_period`](Self::exemption_period).
    #[inline]
    pub fn exemption_period(mut self, exemption_period: impl Into<String>) -> Self {
        self.exemption_period = Some(exemption_period.into());
        self
    }

    /// Sets [`period`](Self::period).
    #[inline]
    pub fn period(mut self, period: impl Into<String>) -> Self {
        self.period = Some(period.into());
        self
    }

    /// Sets [`period_type`](Self::period_type).
    #[inline]
    pub fn period_type(
        mut self,
        period_type: impl Into<record::Choice<ZmgoCycleWithholdConfigPeriodType>>,
    ) -> Self {
        self.period_type = Some(period_type.into());
        self
    }

    /// Sets [`support_cycle_withhold_high_mode`](Self::support_cycle_withhold_high_mode).
    #[inline]
    pub fn support_cycle_withhold_high_mode(
        mut self,
        support_cycle_withhold_high_mode: bool,
    ) -> Self {
        self.support_cycle_withhold_high_mode = Some(support_cycle_withhold_high_mode);
        self
    }

    /// Sets [`support_exemption_period`](Self::support_exemption_period).
    #[inline]
    pub fn support_exemption_period(mut self, support_exemption_period: bool) -> Self {
        self.support_exemption_period = Some(support_exemption_period);
        self
    }

    /// Sets [`withhold_mode`](Self::withhold_mode).
    #[inline]
    pub fn withhold_mode(mut self, withhold_mode: impl Into<String>) -> Self {
        self.withhold_mode = Some(withhold_mode.into());
        self
    }
}

/// Extension settings of a Zhima GO template.
#[must_use]
#[non_exhaustive]
pub struct ZmgoExtConfig {
    /// Id of the rule that fills in texts.
    pub text_content_fill_rule_id: Option<String>,
    /// Variables for filling in texts; keys come from Zhima's operations.
    pub text_content_fill_variable: Option<String>,
}

impl ZmgoExtConfig {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`text_content_fill_rule_id`](Self::text_content_fill_rule_id).
    #[inline]
    pub fn text_content_fill_rule_id(
        mut self,
        text_content_fill_rule_id: impl Into<String>,
    ) -> Self {
        self.text_content_fill_rule_id = Some(text_content_fill_rule_id.into());
        self
    }

    /// Sets [`text_content_fill_variable`](Self::text_content_fill_variable).
    #[inline]
    pub fn text_content_fill_variable(
        mut self,
        text_content_fill_variable: impl Into<String>,
    ) -> Self {
        self.text_content_fill_variable = Some(text_content_fill_variable.into());
        self
    }
}

/// Obligation settings of a Zhima GO template, for commitment mode.
///
/// | Field | Limits |
/// |---|---|
/// | [`obligation_amount`](Self::obligation_amount) | required in some cases |
/// | [`obligation_template`](Self::obligation_template) | one of its values |
/// | [`obligation_times`](Self::obligation_times) | required in some cases |
/// | rule | Where `obligation_template` is `OBTL002`, there must be `obligation_amount` |
/// | rule | Where `obligation_template` is `OBTL001`, there must be `obligation_times` |
#[must_use]
#[non_exhaustive]
pub struct ZmgoObligationConfig {
    /// Link of the task button on the Zhima GO management page.
    pub benefit_url: Option<String>,
    /// Minimum amount that completes the task.
    ///
    /// 完成任务所需的最少额度; required in some cases.
    pub obligation_amount: Option<String>,
    /// Kind of obligation in commitment mode.
    ///
    /// 义务的类型. Example: `OBTL001`.
    pub obligation_template: Option<
        record::Choice<ZmgoObligationConfigObligationTemplate>,
    >,
    /// Minimum number of times that completes the task.
    ///
    /// 完成任务所需的最少次数; required in some cases.
    pub obligation_times: Option<String>,
    /// Description of the task.
    ///
    /// 任务描述.
    pub promise_type_desc: Option<String>,
    /// Link behind the task progress on the Zhima GO management page.
    pub task_progress_redirect_schema: Option<String>,
}

impl ZmgoObligationConfig {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`benefit_url`](Self::benefit_url).
    #[inline]
    pub fn benefit_url(mut self, benefit_url: impl Into<String>) -> Self {
        self.benefit_url = Some(benefit_url.into());
        self
    }

    /// Sets [`obligation_amount`](Self::obligation_amount).
    #[inline]
    pub fn obligation_amount(mut self, obligation_amount: impl Into<String>) -> Self {
        self.obligation_amount = Some(obligation_amount.into());
        self
    }

    /// Sets [`obligation_template`](Self::obligation_template).
    #[inline]
    pub fn obligation_template(
        mut self,
        obligation_template: impl Into<
            record::Choice<ZmgoObligationConfigObligationTemplate>,
        >,
    ) -> Self {
        self.obligation_template = Some(obligation_template.into());
        self
    }

    /// Sets [`obligation_times`](Self::obligation_times).
    #[inline]
    pub fn obligation_times(mut self, obligation_times: impl Into<String>) -> Self {
        self.obligation_times = Some(obligation_times.into());
        self
    }

    /// Sets [`promise_type_desc`](Self::promise_type_desc).
    #[inline]
    pub fn promise_type_desc(mut self, promise_type_desc: impl Into<String>) -> Self {
        self.promise_type_desc = Some(promise_type_desc.into());
        self
    }

    /// Sets [`task_progress_redirect_schema`](Self::task_progress_redirect_schema).
    #[inline]
    pub fn task_progress_redirect_schema(
        mut self,
        task_progress_redirect_schema: impl Into<String>,
    ) -> Self {
        self.task_progress_redirect_schema = Some(task_progress_redirect_schema.into());
        self
    }
}

/// Opening settings of a Zhima GO template.
///
/// | Field | Limits |
/// |---|---|
/// | [`card_color_scheme`](Self::card_color_scheme) | one of its values |
/// | [`freeze_amount`](Self::freeze_amount) | an amount in yuan |
/// | [`period_time`](Self::period_time) | required in some cases |
/// | [`sign_success_task_button_desc`](Self::sign_success_task_button_desc) | required in some cases |
/// | rule | Where `period_mode` is `RELATIVE_DATE`, there must be `period_time` |
/// | rule | Where `period_mode` is `ABSOLATE_DATE`, there must be `period_time` |
/// | rule | Where `period_mode` is `ABSOLUTE_PLUS_1_DATE`, there must be `period_time` |
/// | rule | Where `period_mode` is `FIX_DATE`, there must be `period_time` |
#[must_use]
#[non_exhaustive]
pub struct ZmgoOpenConfig {
    /// Text of the button on the opening page.
    ///
    /// 开通页按钮文案描述.
    pub apply_button_desc: Option<String>,
    /// Expiry time for `APPOINT_DATE`, or day of the month for `FIX_DATE`.
    pub appoint_date: Option<String>,
    /// Color of the Zhima GO card.
    ///
    /// 芝麻GO卡颜色. Example: `C_BLACK`.
    pub card_color_scheme: Option<record::Choice<ZmgoOpenConfigCardColorScheme>>,
    /// Rule details for unfinished tasks.
    pub custom_open_tip_list: Option<String>,
    /// Rule details.
    pub custom_open_tips: Option<String>,
    /// Guaranteed amount, in yuan.
    ///
    /// 担保金额额度; an amount of money as a decimal number. Example: `1000.00`.
    pub freeze_amount: Option<record::Amount>,
    /// Interval between a user's signings, in days.
    ///
    /// 用户签约间隔时间.
    pub min_sign_interval: Option<String>,
    /// How the expiry of the obligation is computed.
    ///
    /// Other values may be added. Example: `RELATIVE_DATE`.
    pub period_mode: Option<record::Choice<ZmgoOpenConfigPeriodMode>>,
    /// Length of the period.
    ///
    /// 周期时长; required in some cases.
    pub period_time: Option<String>,
    /// Whether a page is shown after signing.
    ///
    /// 是否展示签约完成页.
    pub show_sign_success_page: Option<bool>,
    /// Link for signing again when the merchant's activity has expired.
    pub sign_again_schema: Option<String>,
    /// Text of the task button on the page shown after signing.
    ///
    /// 签约完成页任务按钮描述; required in some cases.
    pub sign_success_task_button_desc: Option<String>,
    /// Whether the user may extend the task before expiry; the feature has been stopped.
    ///
    /// 是否支持延期特权.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub support_expire_deferral: Option<bool>,
}

#[allow(deprecated)]
impl ZmgoOpenConfig {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`apply_button_desc`](Self::apply_button_desc).
    #[inline]
    pub fn apply_button_desc(mut self, apply_button_desc: impl Into<String>) -> Self {
        self.apply_button_desc = Some(apply_button_desc.into());
        self
    }

    /// Sets [`appoint_date`](Self::appoint_date).
    #[inline]
    pub fn appoint_date(mut self, appoint_date: impl Into<String>) -> Self {
        self.appoint_date = Some(appoint_date.into());
        self
    }

    /// Sets [`card_color_scheme`](Self::card_color_scheme).
    #[inline]
    pub fn card_color_scheme(
        mut self,
        card_color_scheme: impl Into<record::Choice<ZmgoOpenConfigCardColorScheme>>,
    ) -> Self {
        self.card_color_scheme = Some(card_color_scheme.into());
        self
    }

    /// Sets [`custom_open_tip_list`](Self::custom_open_tip_list).
    #[inline]
    pub fn custom_open_tip_list(
        mut self,
        custom_open_tip_list: impl Into<String>,
    ) -> Self {
        self.custom_open_tip_list = Some(custom_open_tip_list.into());
        self
    }

    /// Sets [`custom_open_tips`](Self::custom_open_tips).
    #[inline]
    pub fn custom_open_tips(mut self, custom_open_tips: impl Into<String>) -> Self {
        self.custom_open_tips = Some(custom_open_tips.into());
        self
    }

    /// Sets [`freeze_amount`](Self::freeze_amount).
    #[inline]
    pub fn freeze_amount(mut self, freeze_amount: impl Into<record::Amount>) -> Self {
        self.freeze_amount = Some(freeze_amount.into());
        self
    }

    /// Sets [`min_sign_interval`](Self::min_sign_interval).
    #[inline]
    pub fn min_sign_interval(mut self, min_sign_interval: impl Into<String>) -> Self {
        self.min_sign_interval = Some(min_sign_interval.into());
        self
    }

    /// Sets [`period_mode`](Self::period_mode).
    #[inline]
    pub fn period_mode(
        mut self,
        period_mode: impl Into<record::Choice<ZmgoOpenConfigPeriodMode>>,
    ) -> Self {
        self.period_mode = Some(period_mode.into());
        self
    }

    /// Sets [`period_time`](Self::period_time).
    #[inline]
    pub fn period_time(mut self, period_time: impl Into<String>) -> Self {
        self.period_time = Some(period_time.into());
        self
    }

    /// Sets [`show_sign_success_page`](Self::show_sign_success_page).
    #[inline]
    pub fn show_sign_success_page(mut self, show_sign_success_page: bool) -> Self {
        self.show_sign_success_page = Some(show_sign_success_page);
        self
    }

    /// Sets [`sign_again_schema`](Self::sign_again_schema).
    #[inline]
    pub fn sign_again_schema(mut self, sign_again_schema: impl Into<String>) -> Self {
        self.sign_again_schema = Some(sign_again_schema.into());
        self
    }

    /// Sets [`sign_success_task_button_desc`](Self::sign_success_task_button_desc).
    #[inline]
    pub fn sign_success_task_button_desc(
        mut self,
        sign_success_task_button_desc: impl Into<String>,
    ) -> Self {
        self.sign_success_task_button_desc = Some(sign_success_task_button_desc.into());
        self
    }

    /// Sets [`support_expire_deferral`](Self::support_expire_deferral).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn support_expire_deferral(mut self, support_expire_deferral: bool) -> Self {
        self.support_expire_deferral = Some(support_expire_deferral);
        self
    }
}

/// Quitting settings of a Zhima GO template.
///
/// | Field | Limits |
/// |---|---|
/// | [`quit_jump_url`](Self::quit_jump_url) | required in some cases |
/// | [`quit_type`](Self::quit_type) | one of its values |
/// | rule | Where `quit_type` is `QUIT_MERCHANT_JUMP`, there must be `quit_jump_url` |
#[must_use]
#[non_exhaustive]
pub struct ZmgoQuitConfig {
    /// Hint shown on quitting.
    ///
    /// 退出提示.
    pub quit_desc: Option<String>,
    /// Merchant's page to go to on quitting.
    ///
    /// 退出跳转商家页地址; required in some cases.
    pub quit_jump_url: Option<String>,
    /// Way of quitting Zhima GO.
    ///
    /// 退出芝麻GO方式.
    pub quit_type: Option<record::Choice<ZmgoQuitConfigQuitType>>,
}

impl ZmgoQuitConfig {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`quit_desc`](Self::quit_desc).
    #[inline]
    pub fn quit_desc(mut self, quit_desc: impl Into<String>) -> Self {
        self.quit_desc = Some(quit_desc.into());
        self
    }

    /// Sets [`quit_jump_url`](Self::quit_jump_url).
    #[inline]
    pub fn quit_jump_url(mut self, quit_jump_url: impl Into<String>) -> Self {
        self.quit_jump_url = Some(quit_jump_url.into());
        self
    }

    /// Sets [`quit_type`](Self::quit_type).
    #[inline]
    pub fn quit_type(
        mut self,
        quit_type: impl Into<record::Choice<ZmgoQuitConfigQuitType>>,
    ) -> Self {
        self.quit_type = Some(quit_type.into());
        self
    }
}

/// Benefit settings of a Zhima GO template.
#[must_use]
#[non_exhaustive]
pub struct ZmgoRightConfig {
    /// Link behind the enjoyed discounts on the Zhima GO management page.
    pub cumulative_preferential_redirect_schema: Option<String>,
    /// Description of the benefit.
    ///
    /// 权益描述.
    pub custom_benefit_desc: Option<String>,
    /// Subtitle of the benefit description.
    ///
    /// 权益描述子标题.
    pub custom_sub_benefit_desc: Option<String>,
}

impl ZmgoRightConfig {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cumulative_preferential_redirect_schema`](Self::cumulative_preferential_redirect_schema).
    #[inline]
    pub fn cumulative_preferential_redirect_schema(
        mut self,
        cumulative_preferential_redirect_schema: impl Into<String>,
    ) -> Self {
        self.cumulative_preferential_redirect_schema = Some(
            cumulative_preferential_redirect_schema.into(),
        );
        self
    }

    /// Sets [`custom_benefit_desc`](Self::custom_benefit_desc).
    #[inline]
    pub fn custom_benefit_desc(
        mut self,
        custom_benefit_desc: impl Into<String>,
    ) -> Self {
        self.custom_benefit_desc = Some(custom_benefit_desc.into());
        self
    }

    /// Sets [`custom_sub_benefit_desc`](Self::custom_sub_benefit_desc).
    #[inline]
    pub fn custom_sub_benefit_desc(
        mut self,
        custom_sub_benefit_desc: impl Into<String>,
    ) -> Self {
        self.custom_sub_benefit_desc = Some(custom_sub_benefit_desc.into());
        self
    }
}

/// Settlement settings of a Zhima GO template.
///
/// | Field | Limits |
/// |---|---|
/// | [`cycle_flex_withhold_config`](Self::cycle_flex_withhold_config) | required in some cases |
/// | [`exp_stop_delay_days`](Self::exp_stop_delay_days) | required in some cases |
/// | [`exp_stop_time`](Self::exp_stop_time) | required in some cases |
/// | [`exp_stop_time_mode`](Self::exp_stop_time_mode) | one of its values |
/// | [`fulfilltimes_custom_settlement_plan`](Self::fulfilltimes_custom_settlement_plan) | required in some cases |
/// | rule | Where `exp_stop_time_mode` is `RELATIVE_DATE`, there must be `exp_stop_delay_days` |
/// | rule | Where `exp_stop_time_mode` is `ABSOLATE_DATE`, there must be `exp_stop_delay_days` |
/// | rule | Where `exp_stop_time_mode` is `ABSOLUTE_PLUS_1_DATE`, there must be `exp_stop_delay_days` |
/// | rule | Where `exp_stop_time_mode` is `APPOINT_DATE`, there must be `exp_stop_time` |
/// | rule | Where `settlement_type` is `fulfillTimesCustomSettlement`, there must be `fulfilltimes_custom_settlement_plan` |
#[must_use]
#[non_exhaustive]
pub struct ZmgoSettlementConfig {
    /// Name under which the membership fee is deducted.
    pub custom_fee_name: Option<String>,
    /// Flexible recurring deductions; required if the merchant's offer uses them.
    ///
    /// 周期灵活扣配置; required in some cases.
    pub cycle_flex_withhold_config: Option<ZmgoCycleFlexConfig>,
    /// Recurring deductions.
    ///
    /// 芝麻GO周期扣配置.
    pub cycle_withhold_config: Option<ZmgoCycleWithholdConfig>,
    /// Days by which settlement is delayed.
    ///
    /// 预计结算延迟天数; required in some cases.
    pub exp_stop_delay_days: Option<i64>,
    /// Expected settlement time.
    ///
    /// 预期结算时间; required in some cases.
    pub exp_stop_time: Option<String>,
    /// How the expected settlement time is computed.
    ///
    /// 预计结算时间模式. Example: `RELATIVE_DATE`.
    pub exp_stop_time_mode: Option<record::Choice<ZmgoSettlementConfigExpStopTimeMode>>,
    /// Plan of flexible deductions by number of fulfillments.
    ///
    /// Required in some cases.
    pub fulfilltimes_custom_settlement_plan: Option<String>,
    /// Kind of settlement.
    ///
    /// 结算类型; other values may be added. Example: `benefitSettlement`.
    pub settlement_type: Option<record::Choice<ZmgoSettlementConfigSettlementType>>,
}

impl ZmgoSettlementConfig {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`custom_fee_name`](Self::custom_fee_name).
    #[inline]
    pub fn custom_fee_name(mut self, custom_fee_name: impl Into<String>) -> Self {
        self.custom_fee_name = Some(custom_fee_name.into());
        self
    }

    /// Sets [`cycle_flex_withhold_config`](Self::cycle_flex_withhold_config).
    #[inline]
    pub fn cycle_flex_withhold_config(
        mut self,
        cycle_flex_withhold_config: ZmgoCycleFlexConfig,
    ) -> Self {
        self.cycle_flex_withhold_config = Some(cycle_flex_withhold_config);
        self
    }

    /// Sets [`cycle_withhold_config`](Self::cycle_withhold_config).
    #[inline]
    pub fn cycle_withhold_config(
        mut self,
        cycle_withhold_config: ZmgoCycleWithholdConfig,
    ) -> Self {
        self.cycle_withhold_config = Some(cycle_withhold_config);
        self
    }

    /// Sets [`exp_stop_delay_days`](Self::exp_stop_delay_days).
    #[inline]
    pub fn exp_stop_delay_days(mut self, exp_stop_delay_days: i64) -> Self {
        self.exp_stop_delay_days = Some(exp_stop_delay_days);
        self
    }

    /// Sets [`exp_stop_time`](Self::exp_stop_time).
    #[inline]
    pub fn exp_stop_time(mut self, exp_stop_time: impl Into<String>) -> Self {
        self.exp_stop_time = Some(exp_stop_time.into());
        self
    }

    /// Sets [`exp_stop_time_mode`](Self::exp_stop_time_mode).
    #[inline]
    pub fn exp_stop_time_mode(
        mut self,
        exp_stop_time_mode: impl Into<
            record::Choice<ZmgoSettlementConfigExpStopTimeMode>,
        >,
    ) -> Self {
        self.exp_stop_time_mode = Some(exp_stop_time_mode.into());
        self
    }

    /// Sets [`fulfilltimes_custom_settlement_plan`](Self::fulfilltimes_custom_settlement_plan).
    #[inline]
    pub fn fulfilltimes_custom_settlement_plan(
        mut self,
        fulfilltimes_custom_settlement_plan: impl Into<String>,
    ) -> Self {
        self.fulfilltimes_custom_settlement_plan = Some(
            fulfilltimes_custom_settlement_plan.into(),
        );
        self
    }

    /// Sets [`settlement_type`](Self::settlement_type).
    #[inline]
    pub fn settlement_type(
        mut self,
        settlement_type: impl Into<record::Choice<ZmgoSettlementConfigSettlementType>>,
    ) -> Self {
        self.settlement_type = Some(settlement_type.into());
        self
    }
}

/// The values of the platform's type `ZmgoCycleWithholdConfigPeriodType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ZmgoCycleWithholdConfigPeriodType {
    /// `DAY`: Days (天模式).
    Day,
    /// `MONTH`: Months (月模式).
    Month,
}

record::enumeration!(ZmgoCycleWithholdConfigPeriodType, "DAY" Day, "MONTH" Month);

/// The values of the platform's type `ZmgoObligationConfigObligationTemplate`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ZmgoObligationConfigObligationTemplate {
    /// `OBTL001`: Number of times within a period.
    Obtl001,
    /// `OBTL002`: Amount within a period.
    Obtl002,
}

record::enumeration!(
    ZmgoObligationConfigObligationTemplate, "OBTL001" Obtl001, "OBTL002" Obtl002
);

/// The values of the platform's type `ZmgoOpenConfigCardColorScheme`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ZmgoOpenConfigCardColorScheme {
    /// `C_BLACK`: Black.
    CBlack,
    /// `C_RED`: Red.
    CRed,
    /// `C_GREEN`: Green.
    CGreen,
    /// `C_LIGHT_BLUE`: Light blue.
    CLightBlue,
    /// `C_BLUE`: Blue.
    CBlue,
    /// `C_ORANGE`: Orange.
    COrange,
    /// `C_PURPLE`: Purple.
    CPurple,
}

record::enumeration!(
    ZmgoOpenConfigCardColorScheme, "C_BLACK" CBlack, "C_RED" CRed, "C_GREEN" CGreen,
    "C_LIGHT_BLUE" CLightBlue, "C_BLUE" CBlue, "C_ORANGE" COrange, "C_PURPLE" CPurple
);

/// The values of the platform's type `ZmgoOpenConfigPeriodMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ZmgoOpenConfigPeriodMode {
    /// `RELATIVE_DATE`: Relative date.
    RelativeDate,
    /// `ABSOLATE_DATE`: Absolute date, counted from the same day.
    AbsolateDate,
    /// `ABSOLUTE_PLUS_1_DATE`: Absolute date, counted from the next day.
    AbsolutePlus1Date,
    /// `FIX_DATE`: Fixed day.
    FixDate,
    /// `APPOINT_DATE`: Given date.
    AppointDate,
}

record::enumeration!(
    ZmgoOpenConfigPeriodMode, "RELATIVE_DATE" RelativeDate, "ABSOLATE_DATE" AbsolateDate,
    "ABSOLUTE_PLUS_1_DATE" AbsolutePlus1Date, "FIX_DATE" FixDate, "APPOINT_DATE"
    AppointDate
);

/// The values of the platform's type `ZmgoQuitConfigQuitType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ZmgoQuitConfigQuitType {
    /// `QUIT_COMMON`: Standard quitting.
    QuitCommon,
    /// `QUIT_MERCHANT_JUMP`: Quitting on the merchant's page.
    QuitMerchantJump,
    /// `QUIT_ONLY_TIPS`: Hint only.
    QuitOnlyTips,
}

record::enumeration!(
    ZmgoQuitConfigQuitType, "QUIT_COMMON" QuitCommon, "QUIT_MERCHANT_JUMP"
    QuitMerchantJump, "QUIT_ONLY_TIPS" QuitOnlyTips
);

/// The values of the platform's type `ZmgoSettlementConfigExpStopTimeMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ZmgoSettlementConfigExpStopTimeMode {
    /// `RELATIVE_DATE`: Relative date.
    RelativeDate,
    /// `ABSOLATE_DATE`: Absolute date, counted from the same day.
    AbsolateDate,
    /// `ABSOLUTE_PLUS_1_DATE`: Absolute date, counted from the next day.
    AbsolutePlus1Date,
    /// `APPOINT_DATE`: Given date.
    AppointDate,
}

record::enumeration!(
    ZmgoSettlementConfigExpStopTimeMode, "RELATIVE_DATE" RelativeDate, "ABSOLATE_DATE"
    AbsolateDate, "ABSOLUTE_PLUS_1_DATE" AbsolutePlus1Date, "APPOINT_DATE" AppointDate
);

/// The values of the platform's type `ZmgoSettlementConfigSettlementType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ZmgoSettlementConfigSettlementType {
    /// `benefitSettlement`: By amount of benefits.
    BenefitSettlement,
    /// `fulfillTimesCustomSettlement`: By number of fulfillments.
    FulfillTimesCustomSettlement,
}

record::enumeration!(
    ZmgoSettlementConfigSettlementType, "benefitSettlement" BenefitSettlement,
    "fulfillTimesCustomSettlement" FulfillTimesCustomSettlement
);

record::record!(
    ZmgoBasicConfig, ZMGO_BASIC_CONFIG, 0 biz_type None, 1 contact None, 2 isv_pid None,
    3 merchant_custom_logo None, 4 out_biz_no None, 5 partner_id None, 6 template_name
    None, 7 template_no None
);

record::record!(
    ZmgoCycleFlexConfig, ZMGO_CYCLE_FLEX_CONFIG, 0 cycle_flex_withhold_fee_name None, 1
    cycle_flex_withhold_max_price None, 2 cycle_flex_withhold_total_period_count None
);

record::record!(
    ZmgoCycleWithholdConfig, ZMGO_CYCLE_WITHHOLD_CONFIG, 0 deduct_plan Vec::new(), 1
    exemption_period None, 2 period None, 3 period_type None, 4
    support_cycle_withhold_high_mode None, 5 support_exemption_period None, 6
    withhold_mode None
);

record::record!(
    ZmgoExtConfig, ZMGO_EXT_CONFIG, 0 text_content_fill_rule_id None, 1
    text_content_fill_variable None
);

record::record!(
    ZmgoObligationConfig, ZMGO_OBLIGATION_CONFIG, 0 benefit_url None, 1 obligation_amount
    None, 2 obligation_template None, 3 obligation_times None, 4 promise_type_desc None,
    5 task_progress_redirect_schema None
);

record::record!(
    ZmgoOpenConfig, ZMGO_OPEN_CONFIG, 0 apply_button_desc None, 1 appoint_date None, 2
    card_color_scheme None, 3 custom_open_tip_list None, 4 custom_open_tips None, 5
    freeze_amount None, 6 min_sign_interval None, 7 period_mode None, 8 period_time None,
    9 show_sign_success_page None, 10 sign_again_schema None, 11
    sign_success_task_button_desc None, 12 support_expire_deferral None
);

record::record!(
    ZmgoQuitConfig, ZMGO_QUIT_CONFIG, 0 quit_desc None, 1 quit_jump_url None, 2 quit_type
    None
);

record::record!(
    ZmgoRightConfig, ZMGO_RIGHT_CONFIG, 0 cumulative_preferential_redirect_schema None, 1
    custom_benefit_desc None, 2 custom_sub_benefit_desc None
);

record::record!(
    ZmgoSettlementConfig, ZMGO_SETTLEMENT_CONFIG, 0 custom_fee_name None, 1
    cycle_flex_withhold_config None, 2 cycle_withhold_config None, 3 exp_stop_delay_days
    None, 4 exp_stop_time None, 5 exp_stop_time_mode None, 6
    fulfilltimes_custom_settlement_plan None, 7 settlement_type None
);

pub(crate) static ZMGO_BASIC_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoBasicConfig",
    file: "spec/zhima_merchant/types.yaml",
    rows: &[
        schema::Row::Text("biz_type"),
        schema::Row::Text("contact"),
        schema::Row::Text("isv_pid"),
        schema::Row::Text("merchant_custom_logo"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("partner_id"),
        schema::Row::Text("template_name"),
        schema::Row::Text("template_no"),
    ],
    rules: &[],
    lines: &[7, 10, 11, 16, 17, 22, 27, 28],
};

pub(crate) static ZMGO_CYCLE_FLEX_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoCycleFlexConfig",
    file: "spec/zhima_merchant/types.yaml",
    rows: &[
        schema::Row::Text("cycle_flex_withhold_fee_name"),
        schema::Row::Text("cycle_flex_withhold_max_price"),
        schema::Row::Plain(
            "cycle_flex_withhold_total_period_count",
            schema::Kind::Integer,
        ),
    ],
    rules: &[],
    lines: &[33, 34, 35],
};

pub(crate) static ZMGO_CYCLE_WITHHOLD_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoCycleWithholdConfig",
    file: "spec/zhima_merchant/types.yaml",
    rows: &[
        schema::Row::Plain(
            "deduct_plan",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("exemption_period"),
        schema::Row::Text("period"),
        schema::Row::Limited(
            "period_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["DAY", "MONTH"]))],
        ),
        schema::Row::Plain("support_cycle_withhold_high_mode", schema::Kind::Boolean),
        schema::Row::Plain("support_exemption_period", schema::Kind::Boolean),
        schema::Row::Text("withhold_mode"),
    ],
    rules: &[],
    lines: &[43, 44, 45, 50, 53, 57, 61, 65],
};

pub(crate) static ZMGO_EXT_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoExtConfig",
    file: "spec/zhima_merchant/types.yaml",
    rows: &[
        schema::Row::Text("text_content_fill_rule_id"),
        schema::Row::Text("text_content_fill_variable"),
    ],
    rules: &[],
    lines: &[73, 74],
};

pub(crate) static ZMGO_OBLIGATION_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoObligationConfig",
    file: "spec/zhima_merchant/types.yaml",
    rows: &[
        schema::Row::Text("benefit_url"),
        schema::Row::Text("obligation_amount"),
        schema::Row::Limited(
            "obligation_template",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["OBTL001", "OBTL002"]))],
        ),
        schema::Row::Text("obligation_times"),
        schema::Row::Text("promise_type_desc"),
        schema::Row::Text("task_progress_redirect_schema"),
    ],
    rules: &[
        schema::Rule::When {
            field: "obligation_template",
            equals: "OBTL002",
            require: &["obligation_amount"],
        },
        schema::Rule::When {
            field: "obligation_template",
            equals: "OBTL001",
            require: &["obligation_times"],
        },
    ],
    lines: &[81, 82, 87, 90, 95, 100, 101, 105, 106],
};

pub(crate) static ZMGO_OPEN_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoOpenConfig",
    file: "spec/zhima_merchant/types.yaml",
    rows: &[
        schema::Row::Text("apply_button_desc"),
        schema::Row::Text("appoint_date"),
        schema::Row::Limited(
            "card_color_scheme",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "C_BLACK",
                            "C_RED",
                            "C_GREEN",
                            "C_LIGHT_BLUE",
                            "C_BLUE",
                            "C_ORANGE",
                            "C_PURPLE",
                        ],
                    ),
                ),
            ],
        ),
        schema::Row::Text("custom_open_tip_list"),
        schema::Row::Text("custom_open_tips"),
        schema::Row::Limited(
            "freeze_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("min_sign_interval"),
        schema::Row::Text("period_mode"),
        schema::Row::Text("period_time"),
        schema::Row::Plain("show_sign_success_page", schema::Kind::Boolean),
        schema::Row::Text("sign_again_schema"),
        schema::Row::Text("sign_success_task_button_desc"),
        schema::Row::Plain("support_expire_deferral", schema::Kind::Boolean),
    ],
    rules: &[
        schema::Rule::When {
            field: "period_mode",
            equals: "RELATIVE_DATE",
            require: &["period_time"],
        },
        schema::Rule::When {
            field: "period_mode",
            equals: "ABSOLATE_DATE",
            require: &["period_time"],
        },
        schema::Rule::When {
            field: "period_mode",
            equals: "ABSOLUTE_PLUS_1_DATE",
            require: &["period_time"],
        },
        schema::Rule::When {
            field: "period_mode",
            equals: "FIX_DATE",
            require: &["period_time"],
        },
    ],
    lines: &[
        111, 112, 113, 116, 126, 127, 128, 128, 129, 130, 141, 142, 143, 146, 151, 157,
        158, 159, 160,
    ],
};

pub(crate) static ZMGO_QUIT_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoQuitConfig",
    file: "spec/zhima_merchant/types.yaml",
    rows: &[
        schema::Row::Text("quit_desc"),
        schema::Row::Text("quit_jump_url"),
        schema::Row::Limited(
            "quit_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["QUIT_COMMON", "QUIT_MERCHANT_JUMP", "QUIT_ONLY_TIPS"],
                    ),
                ),
            ],
        ),
    ],
    rules: &[
        schema::Rule::When {
            field: "quit_type",
            equals: "QUIT_MERCHANT_JUMP",
            require: &["quit_jump_url"],
        },
    ],
    lines: &[165, 166, 171, 174, 180],
};

pub(crate) static ZMGO_RIGHT_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoRightConfig",
    file: "spec/zhima_merchant/types.yaml",
    rows: &[
        schema::Row::Text("cumulative_preferential_redirect_schema"),
        schema::Row::Text("custom_benefit_desc"),
        schema::Row::Text("custom_sub_benefit_desc"),
    ],
    rules: &[],
    lines: &[185, 188, 189],
};

pub(crate) static ZMGO_SETTLEMENT_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoSettlementConfig",
    file: "spec/zhima_merchant/types.yaml",
    rows: &[
        schema::Row::Text("custom_fee_name"),
        schema::Row::Plain(
            "cycle_flex_withhold_config",
            schema::Kind::Record(&ZMGO_CYCLE_FLEX_CONFIG),
        ),
        schema::Row::Plain(
            "cycle_withhold_config",
            schema::Kind::Record(&ZMGO_CYCLE_WITHHOLD_CONFIG),
        ),
        schema::Row::Plain("exp_stop_delay_days", schema::Kind::Integer),
        schema::Row::Text("exp_stop_time"),
        schema::Row::Limited(
            "exp_stop_time_mode",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "RELATIVE_DATE",
                            "ABSOLATE_DATE",
                            "ABSOLUTE_PLUS_1_DATE",
                            "APPOINT_DATE",
                        ],
                    ),
                ),
            ],
        ),
        schema::Row::Text("fulfilltimes_custom_settlement_plan"),
        schema::Row::Text("settlement_type"),
    ],
    rules: &[
        schema::Rule::When {
            field: "exp_stop_time_mode",
            equals: "RELATIVE_DATE",
            require: &["exp_stop_delay_days"],
        },
        schema::Rule::When {
            field: "exp_stop_time_mode",
            equals: "ABSOLATE_DATE",
            require: &["exp_stop_delay_days"],
        },
        schema::Rule::When {
            field: "exp_stop_time_mode",
            equals: "ABSOLUTE_PLUS_1_DATE",
            require: &["exp_stop_delay_days"],
        },
        schema::Rule::When {
            field: "exp_stop_time_mode",
            equals: "APPOINT_DATE",
            require: &["exp_stop_time"],
        },
        schema::Rule::When {
            field: "settlement_type",
            equals: "fulfillTimesCustomSettlement",
            require: &["fulfilltimes_custom_settlement_plan"],
        },
    ],
    lines: &[194, 195, 200, 201, 206, 207, 210, 217, 221, 231, 232, 233, 234, 235],
};
