//! Types that several APIs of `zhima_merchant` share.
//!
//! Described in `spec/zhima_merchant/types.yaml`.

use crate::{record, schema};

pub(crate) static ZMGO_BASIC_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoBasicConfig",
    file: "spec/zhima_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("biz_type", 5),
        schema::FieldDef::text("contact", 6),
        schema::FieldDef::text("isv_pid", 7),
        schema::FieldDef::text("merchant_custom_logo", 8),
        schema::FieldDef::text("out_biz_no", 9),
        schema::FieldDef::text("partner_id", 10),
        schema::FieldDef::text("template_name", 11),
        schema::FieldDef::text("template_no", 12),
    ],
    rules: &[],
};

pub(crate) static ZMGO_CYCLE_FLEX_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoCycleFlexConfig",
    file: "spec/zhima_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("cycle_flex_withhold_fee_name", 16),
        schema::FieldDef::text("cycle_flex_withhold_max_price", 17),
        schema::FieldDef::new(
            "cycle_flex_withhold_total_period_count",
            schema::Kind::Integer,
            18,
        ),
    ],
    rules: &[],
};

pub(crate) static ZMGO_CYCLE_WITHHOLD_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoCycleWithholdConfig",
    file: "spec/zhima_merchant/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "deduct_plan",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            22,
        ),
        schema::FieldDef::text("exemption_period", 23),
        schema::FieldDef::text("period", 24),
        schema::FieldDef::text("period_type", 25),
        schema::FieldDef::new(
            "support_cycle_withhold_high_mode",
            schema::Kind::Boolean,
            26,
        ),
        schema::FieldDef::new("support_exemption_period", schema::Kind::Boolean, 27),
        schema::FieldDef::text("withhold_mode", 28),
    ],
    rules: &[],
};

pub(crate) static ZMGO_EXT_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoExtConfig",
    file: "spec/zhima_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("text_content_fill_rule_id", 32),
        schema::FieldDef::text("text_content_fill_variable", 33),
    ],
    rules: &[],
};

pub(crate) static ZMGO_OBLIGATION_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoObligationConfig",
    file: "spec/zhima_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("benefit_url", 37),
        schema::FieldDef::text("obligation_amount", 38),
        schema::FieldDef::text("obligation_template", 39),
        schema::FieldDef::text("obligation_times", 40),
        schema::FieldDef::text("promise_type_desc", 41),
        schema::FieldDef::text("task_progress_redirect_schema", 42),
    ],
    rules: &[],
};

pub(crate) static ZMGO_OPEN_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoOpenConfig",
    file: "spec/zhima_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("apply_button_desc", 46),
        schema::FieldDef::text("appoint_date", 47),
        schema::FieldDef::text("card_color_scheme", 48),
        schema::FieldDef::text("custom_open_tip_list", 49),
        schema::FieldDef::text("custom_open_tips", 50),
        schema::FieldDef::text("freeze_amount", 51),
        schema::FieldDef::text("min_sign_interval", 52),
        schema::FieldDef::text("period_mode", 53),
        schema::FieldDef::text("period_time", 54),
        schema::FieldDef::new("show_sign_success_page", schema::Kind::Boolean, 55),
        schema::FieldDef::text("sign_again_schema", 56),
        schema::FieldDef::text("sign_success_task_button_desc", 57),
        schema::FieldDef::new("support_expire_deferral", schema::Kind::Boolean, 58),
    ],
    rules: &[],
};

pub(crate) static ZMGO_QUIT_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoQuitConfig",
    file: "spec/zhima_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("quit_desc", 62),
        schema::FieldDef::text("quit_jump_url", 63),
        schema::FieldDef::text("quit_type", 64),
    ],
    rules: &[],
};

pub(crate) static ZMGO_RIGHT_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoRightConfig",
    file: "spec/zhima_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("cumulative_preferential_redirect_schema", 68),
        schema::FieldDef::text("custom_benefit_desc", 69),
        schema::FieldDef::text("custom_sub_benefit_desc", 70),
    ],
    rules: &[],
};

pub(crate) static ZMGO_SETTLEMENT_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoSettlementConfig",
    file: "spec/zhima_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("custom_fee_name", 74),
        schema::FieldDef::new(
            "cycle_flex_withhold_config",
            schema::Kind::Record(&ZMGO_CYCLE_FLEX_CONFIG),
            75,
        ),
        schema::FieldDef::new(
            "cycle_withhold_config",
            schema::Kind::Record(&ZMGO_CYCLE_WITHHOLD_CONFIG),
            76,
        ),
        schema::FieldDef::new("exp_stop_delay_days", schema::Kind::Integer, 77),
        schema::FieldDef::text("exp_stop_time", 78),
        schema::FieldDef::text("exp_stop_time_mode", 79),
        schema::FieldDef::text("fulfilltimes_custom_settlement_plan", 80),
        schema::FieldDef::text("settlement_type", 81),
    ],
    rules: &[],
};

/// The platform's type `ZmgoBasicConfig`.
///
/// Source: `spec/zhima_merchant/types.yaml:3`.
#[must_use]
#[non_exhaustive]
pub struct ZmgoBasicConfig {
    /// On the wire `biz_type`, a text. Source: `spec/zhima_merchant/types.yaml:5`.
    pub biz_type: Option<String>,
    /// On the wire `contact`, a text. Source: `spec/zhima_merchant/types.yaml:6`.
    pub contact: Option<String>,
    /// On the wire `isv_pid`, a text. Source: `spec/zhima_merchant/types.yaml:7`.
    pub isv_pid: Option<String>,
    /// On the wire `merchant_custom_logo`, a text. Source: `spec/zhima_merchant/types.yaml:8`.
    pub merchant_custom_logo: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/zhima_merchant/types.yaml:9`.
    pub out_biz_no: Option<String>,
    /// On the wire `partner_id`, a text. Source: `spec/zhima_merchant/types.yaml:10`.
    pub partner_id: Option<String>,
    /// On the wire `template_name`, a text. Source: `spec/zhima_merchant/types.yaml:11`.
    pub template_name: Option<String>,
    /// On the wire `template_no`, a text. Source: `spec/zhima_merchant/types.yaml:12`.
    pub template_no: Option<String>,
}

impl ZmgoBasicConfig {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_type: None,
            contact: None,
            isv_pid: None,
            merchant_custom_logo: None,
            out_biz_no: None,
            partner_id: None,
            template_name: None,
            template_no: None,
        }
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

impl record::Record for ZmgoBasicConfig {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ZMGO_BASIC_CONFIG
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_type),
            1 => Some(&self.contact),
            2 => Some(&self.isv_pid),
            3 => Some(&self.merchant_custom_logo),
            4 => Some(&self.out_biz_no),
            5 => Some(&self.partner_id),
            6 => Some(&self.template_name),
            7 => Some(&self.template_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_type),
            1 => Some(&mut self.contact),
            2 => Some(&mut self.isv_pid),
            3 => Some(&mut self.merchant_custom_logo),
            4 => Some(&mut self.out_biz_no),
            5 => Some(&mut self.partner_id),
            6 => Some(&mut self.template_name),
            7 => Some(&mut self.template_no),
            _ => None,
        }
    }
}

impl Default for ZmgoBasicConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ZmgoBasicConfig {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ZmgoBasicConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ZmgoBasicConfig {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ZmgoCycleFlexConfig`.
///
/// Source: `spec/zhima_merchant/types.yaml:14`.
#[must_use]
#[non_exhaustive]
pub struct ZmgoCycleFlexConfig {
    /// On the wire `cycle_flex_withhold_fee_name`, a text. Source: `spec/zhima_merchant/types.yaml:16`.
    pub cycle_flex_withhold_fee_name: Option<String>,
    /// On the wire `cycle_flex_withhold_max_price`, a text. Source: `spec/zhima_merchant/types.yaml:17`.
    pub cycle_flex_withhold_max_price: Option<String>,
    /// On the wire `cycle_flex_withhold_total_period_count`, a whole number. Source:
    /// `spec/zhima_merchant/types.yaml:18`.
    pub cycle_flex_withhold_total_period_count: Option<i64>,
}

impl ZmgoCycleFlexConfig {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            cycle_flex_withhold_fee_name: None,
            cycle_flex_withhold_max_price: None,
            cycle_flex_withhold_total_period_count: None,
        }
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

impl record::Record for ZmgoCycleFlexConfig {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ZMGO_CYCLE_FLEX_CONFIG
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cycle_flex_withhold_fee_name),
            1 => Some(&self.cycle_flex_withhold_max_price),
            2 => Some(&self.cycle_flex_withhold_total_period_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cycle_flex_withhold_fee_name),
            1 => Some(&mut self.cycle_flex_withhold_max_price),
            2 => Some(&mut self.cycle_flex_withhold_total_period_count),
            _ => None,
        }
    }
}

impl Default for ZmgoCycleFlexConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ZmgoCycleFlexConfig {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ZmgoCycleFlexConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ZmgoCycleFlexConfig {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ZmgoCycleWithholdConfig`.
///
/// Source: `spec/zhima_merchant/types.yaml:20`.
#[must_use]
#[non_exhaustive]
pub struct ZmgoCycleWithholdConfig {
    /// On the wire `deduct_plan`, a list; each element is a text. Source: `spec/zhima_merchant/types.yaml:22`.
    pub deduct_plan: Vec<String>,
    /// On the wire `exemption_period`, a text. Source: `spec/zhima_merchant/types.yaml:23`.
    pub exemption_period: Option<String>,
    /// On the wire `period`, a text. Source: `spec/zhima_merchant/types.yaml:24`.
    pub period: Option<String>,
    /// On the wire `period_type`, a text. Source: `spec/zhima_merchant/types.yaml:25`.
    pub period_type: Option<String>,
    /// On the wire `support_cycle_withhold_high_mode`, true or false. Source: `spec/zhima_merchant/types.yaml:26`.
    pub support_cycle_withhold_high_mode: Option<bool>,
    /// On the wire `support_exemption_period`, true or false. Source: `spec/zhima_merchant/types.yaml:27`.
    pub support_exemption_period: Option<bool>,
    /// On the wire `withhold_mode`, a text. Source: `spec/zhima_merchant/types.yaml:28`.
    pub withhold_mode: Option<String>,
}

impl ZmgoCycleWithholdConfig {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            deduct_plan: Vec::new(),
            exemption_period: None,
            period: None,
            period_type: None,
            support_cycle_withhold_high_mode: None,
            support_exemption_period: None,
            withhold_mode: None,
        }
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
    pub fn period_type(mut self, period_type: impl Into<String>) -> Self {
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

impl record::Record for ZmgoCycleWithholdConfig {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ZMGO_CYCLE_WITHHOLD_CONFIG
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.deduct_plan),
            1 => Some(&self.exemption_period),
            2 => Some(&self.period),
            3 => Some(&self.period_type),
            4 => Some(&self.support_cycle_withhold_high_mode),
            5 => Some(&self.support_exemption_period),
            6 => Some(&self.withhold_mode),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.deduct_plan),
            1 => Some(&mut self.exemption_period),
            2 => Some(&mut self.period),
            3 => Some(&mut self.period_type),
            4 => Some(&mut self.support_cycle_withhold_high_mode),
            5 => Some(&mut self.support_exemption_period),
            6 => Some(&mut self.withhold_mode),
            _ => None,
        }
    }
}

impl Default for ZmgoCycleWithholdConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ZmgoCycleWithholdConfig {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ZmgoCycleWithholdConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ZmgoCycleWithholdConfig {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ZmgoExtConfig`.
///
/// Source: `spec/zhima_merchant/types.yaml:30`.
#[must_use]
#[non_exhaustive]
pub struct ZmgoExtConfig {
    /// On the wire `text_content_fill_rule_id`, a text. Source: `spec/zhima_merchant/types.yaml:32`.
    pub text_content_fill_rule_id: Option<String>,
    /// On the wire `text_content_fill_variable`, a text. Source: `spec/zhima_merchant/types.yaml:33`.
    pub text_content_fill_variable: Option<String>,
}

impl ZmgoExtConfig {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            text_content_fill_rule_id: None,
            text_content_fill_variable: None,
        }
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

impl record::Record for ZmgoExtConfig {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ZMGO_EXT_CONFIG
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.text_content_fill_rule_id),
            1 => Some(&self.text_content_fill_variable),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.text_content_fill_rule_id),
            1 => Some(&mut self.text_content_fill_variable),
            _ => None,
        }
    }
}

impl Default for ZmgoExtConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ZmgoExtConfig {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ZmgoExtConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ZmgoExtConfig {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ZmgoObligationConfig`.
///
/// Source: `spec/zhima_merchant/types.yaml:35`.
#[must_use]
#[non_exhaustive]
pub struct ZmgoObligationConfig {
    /// On the wire `benefit_url`, a text. Source: `spec/zhima_merchant/types.yaml:37`.
    pub benefit_url: Option<String>,
    /// On the wire `obligation_amount`, a text. Source: `spec/zhima_merchant/types.yaml:38`.
    pub obligation_amount: Option<String>,
    /// On the wire `obligation_template`, a text. Source: `spec/zhima_merchant/types.yaml:39`.
    pub obligation_template: Option<String>,
    /// On the wire `obligation_times`, a text. Source: `spec/zhima_merchant/types.yaml:40`.
    pub obligation_times: Option<String>,
    /// On the wire `promise_type_desc`, a text. Source: `spec/zhima_merchant/types.yaml:41`.
    pub promise_type_desc: Option<String>,
    /// On the wire `task_progress_redirect_schema`, a text. Source: `spec/zhima_merchant/types.yaml:42`.
    pub task_progress_redirect_schema: Option<String>,
}

impl ZmgoObligationConfig {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            benefit_url: None,
            obligation_amount: None,
            obligation_template: None,
            obligation_times: None,
            promise_type_desc: None,
            task_progress_redirect_schema: None,
        }
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
        obligation_template: impl Into<String>,
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

impl record::Record for ZmgoObligationConfig {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ZMGO_OBLIGATION_CONFIG
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.benefit_url),
            1 => Some(&self.obligation_amount),
            2 => Some(&self.obligation_template),
            3 => Some(&self.obligation_times),
            4 => Some(&self.promise_type_desc),
            5 => Some(&self.task_progress_redirect_schema),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.benefit_url),
            1 => Some(&mut self.obligation_amount),
            2 => Some(&mut self.obligation_template),
            3 => Some(&mut self.obligation_times),
            4 => Some(&mut self.promise_type_desc),
            5 => Some(&mut self.task_progress_redirect_schema),
            _ => None,
        }
    }
}

impl Default for ZmgoObligationConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ZmgoObligationConfig {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ZmgoObligationConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ZmgoObligationConfig {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ZmgoOpenConfig`.
///
/// Source: `spec/zhima_merchant/types.yaml:44`.
#[must_use]
#[non_exhaustive]
pub struct ZmgoOpenConfig {
    /// On the wire `apply_button_desc`, a text. Source: `spec/zhima_merchant/types.yaml:46`.
    pub apply_button_desc: Option<String>,
    /// On the wire `appoint_date`, a text. Source: `spec/zhima_merchant/types.yaml:47`.
    pub appoint_date: Option<String>,
    /// On the wire `card_color_scheme`, a text. Source: `spec/zhima_merchant/types.yaml:48`.
    pub card_color_scheme: Option<String>,
    /// On the wire `custom_open_tip_list`, a text. Source: `spec/zhima_merchant/types.yaml:49`.
    pub custom_open_tip_list: Option<String>,
    /// On the wire `custom_open_tips`, a text. Source: `spec/zhima_merchant/types.yaml:50`.
    pub custom_open_tips: Option<String>,
    /// On the wire `freeze_amount`, a text. Source: `spec/zhima_merchant/types.yaml:51`.
    pub freeze_amount: Option<String>,
    /// On the wire `min_sign_interval`, a text. Source: `spec/zhima_merchant/types.yaml:52`.
    pub min_sign_interval: Option<String>,
    /// On the wire `period_mode`, a text. Source: `spec/zhima_merchant/types.yaml:53`.
    pub period_mode: Option<String>,
    /// On the wire `period_time`, a text. Source: `spec/zhima_merchant/types.yaml:54`.
    pub period_time: Option<String>,
    /// On the wire `show_sign_success_page`, true or false. Source: `spec/zhima_merchant/types.yaml:55`.
    pub show_sign_success_page: Option<bool>,
    /// On the wire `sign_again_schema`, a text. Source: `spec/zhima_merchant/types.yaml:56`.
    pub sign_again_schema: Option<String>,
    /// On the wire `sign_success_task_button_desc`, a text. Source: `spec/zhima_merchant/types.yaml:57`.
    pub sign_success_task_button_desc: Option<String>,
    /// On the wire `support_expire_deferral`, true or false. Source: `spec/zhima_merchant/types.yaml:58`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub support_expire_deferral: Option<bool>,
}

#[allow(deprecated)]
impl ZmgoOpenConfig {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            apply_button_desc: None,
            appoint_date: None,
            card_color_scheme: None,
            custom_open_tip_list: None,
            custom_open_tips: None,
            freeze_amount: None,
            min_sign_interval: None,
            period_mode: None,
            period_time: None,
            show_sign_success_page: None,
            sign_again_schema: None,
            sign_success_task_button_desc: None,
            support_expire_deferral: None,
        }
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
    pub fn card_color_scheme(mut self, card_color_scheme: impl Into<String>) -> Self {
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
    pub fn freeze_amount(mut self, freeze_amount: impl Into<String>) -> Self {
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
    pub fn period_mode(mut self, period_mode: impl Into<String>) -> Self {
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

#[allow(deprecated)]
impl record::Record for ZmgoOpenConfig {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ZMGO_OPEN_CONFIG
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_button_desc),
            1 => Some(&self.appoint_date),
            2 => Some(&self.card_color_scheme),
            3 => Some(&self.custom_open_tip_list),
            4 => Some(&self.custom_open_tips),
            5 => Some(&self.freeze_amount),
            6 => Some(&self.min_sign_interval),
            7 => Some(&self.period_mode),
            8 => Some(&self.period_time),
            9 => Some(&self.show_sign_success_page),
            10 => Some(&self.sign_again_schema),
            11 => Some(&self.sign_success_task_button_desc),
            12 => Some(&self.support_expire_deferral),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_button_desc),
            1 => Some(&mut self.appoint_date),
            2 => Some(&mut self.card_color_scheme),
            3 => Some(&mut self.custom_open_tip_list),
            4 => Some(&mut self.custom_open_tips),
            5 => Some(&mut self.freeze_amount),
            6 => Some(&mut self.min_sign_interval),
            7 => Some(&mut self.period_mode),
            8 => Some(&mut self.period_time),
            9 => Some(&mut self.show_sign_success_page),
            10 => Some(&mut self.sign_again_schema),
            11 => Some(&mut self.sign_success_task_button_desc),
            12 => Some(&mut self.support_expire_deferral),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for ZmgoOpenConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ZmgoOpenConfig {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ZmgoOpenConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ZmgoOpenConfig {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ZmgoQuitConfig`.
///
/// Source: `spec/zhima_merchant/types.yaml:60`.
#[must_use]
#[non_exhaustive]
pub struct ZmgoQuitConfig {
    /// On the wire `quit_desc`, a text. Source: `spec/zhima_merchant/types.yaml:62`.
    pub quit_desc: Option<String>,
    /// On the wire `quit_jump_url`, a text. Source: `spec/zhima_merchant/types.yaml:63`.
    pub quit_jump_url: Option<String>,
    /// On the wire `quit_type`, a text. Source: `spec/zhima_merchant/types.yaml:64`.
    pub quit_type: Option<String>,
}

impl ZmgoQuitConfig {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            quit_desc: None,
            quit_jump_url: None,
            quit_type: None,
        }
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
    pub fn quit_type(mut self, quit_type: impl Into<String>) -> Self {
        self.quit_type = Some(quit_type.into());
        self
    }
}

impl record::Record for ZmgoQuitConfig {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ZMGO_QUIT_CONFIG
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.quit_desc),
            1 => Some(&self.quit_jump_url),
            2 => Some(&self.quit_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.quit_desc),
            1 => Some(&mut self.quit_jump_url),
            2 => Some(&mut self.quit_type),
            _ => None,
        }
    }
}

impl Default for ZmgoQuitConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ZmgoQuitConfig {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ZmgoQuitConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ZmgoQuitConfig {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ZmgoRightConfig`.
///
/// Source: `spec/zhima_merchant/types.yaml:66`.
#[must_use]
#[non_exhaustive]
pub struct ZmgoRightConfig {
    /// On the wire `cumulative_preferential_redirect_schema`, a text. Source: `spec/zhima_merchant/types.yaml:68`.
    pub cumulative_preferential_redirect_schema: Option<String>,
    /// On the wire `custom_benefit_desc`, a text. Source: `spec/zhima_merchant/types.yaml:69`.
    pub custom_benefit_desc: Option<String>,
    /// On the wire `custom_sub_benefit_desc`, a text. Source: `spec/zhima_merchant/types.yaml:70`.
    pub custom_sub_benefit_desc: Option<String>,
}

impl ZmgoRightConfig {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            cumulative_preferential_redirect_schema: None,
            custom_benefit_desc: None,
            custom_sub_benefit_desc: None,
        }
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

impl record::Record for ZmgoRightConfig {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ZMGO_RIGHT_CONFIG
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cumulative_preferential_redirect_schema),
            1 => Some(&self.custom_benefit_desc),
            2 => Some(&self.custom_sub_benefit_desc),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cumulative_preferential_redirect_schema),
            1 => Some(&mut self.custom_benefit_desc),
            2 => Some(&mut self.custom_sub_benefit_desc),
            _ => None,
        }
    }
}

impl Default for ZmgoRightConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ZmgoRightConfig {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ZmgoRightConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ZmgoRightConfig {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ZmgoSettlementConfig`.
///
/// Source: `spec/zhima_merchant/types.yaml:72`.
#[must_use]
#[non_exhaustive]
pub struct ZmgoSettlementConfig {
    /// On the wire `custom_fee_name`, a text. Source: `spec/zhima_merchant/types.yaml:74`.
    pub custom_fee_name: Option<String>,
    /// On the wire `cycle_flex_withhold_config`, a record of the kind `ZmgoCycleFlexConfig`. Source:
    /// `spec/zhima_merchant/types.yaml:75`.
    pub cycle_flex_withhold_config: Option<ZmgoCycleFlexConfig>,
    /// On the wire `cycle_withhold_config`, a record of the kind `ZmgoCycleWithholdConfig`. Source:
    /// `spec/zhima_merchant/types.yaml:76`.
    pub cycle_withhold_config: Option<ZmgoCycleWithholdConfig>,
    /// On the wire `exp_stop_delay_days`, a whole number. Source: `spec/zhima_merchant/types.yaml:77`.
    pub exp_stop_delay_days: Option<i64>,
    /// On the wire `exp_stop_time`, a text. Source: `spec/zhima_merchant/types.yaml:78`.
    pub exp_stop_time: Option<String>,
    /// On the wire `exp_stop_time_mode`, a text. Source: `spec/zhima_merchant/types.yaml:79`.
    pub exp_stop_time_mode: Option<String>,
    /// On the wire `fulfilltimes_custom_settlement_plan`, a text. Source: `spec/zhima_merchant/types.yaml:80`.
    pub fulfilltimes_custom_settlement_plan: Option<String>,
    /// On the wire `settlement_type`, a text. Source: `spec/zhima_merchant/types.yaml:81`.
    pub settlement_type: Option<String>,
}

impl ZmgoSettlementConfig {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            custom_fee_name: None,
            cycle_flex_withhold_config: None,
            cycle_withhold_config: None,
            exp_stop_delay_days: None,
            exp_stop_time: None,
            exp_stop_time_mode: None,
            fulfilltimes_custom_settlement_plan: None,
            settlement_type: None,
        }
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
    pub fn exp_stop_time_mode(mut self, exp_stop_time_mode: impl Into<String>) -> Self {
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
    pub fn settlement_type(mut self, settlement_type: impl Into<String>) -> Self {
        self.settlement_type = Some(settlement_type.into());
        self
    }
}

impl record::Record for ZmgoSettlementConfig {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ZMGO_SETTLEMENT_CONFIG
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.custom_fee_name),
            1 => Some(&self.cycle_flex_withhold_config),
            2 => Some(&self.cycle_withhold_config),
            3 => Some(&self.exp_stop_delay_days),
            4 => Some(&self.exp_stop_time),
            5 => Some(&self.exp_stop_time_mode),
            6 => Some(&self.fulfilltimes_custom_settlement_plan),
            7 => Some(&self.settlement_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.custom_fee_name),
            1 => Some(&mut self.cycle_flex_withhold_config),
            2 => Some(&mut self.cycle_withhold_config),
            3 => Some(&mut self.exp_stop_delay_days),
            4 => Some(&mut self.exp_stop_time),
            5 => Some(&mut self.exp_stop_time_mode),
            6 => Some(&mut self.fulfilltimes_custom_settlement_plan),
            7 => Some(&mut self.settlement_type),
            _ => None,
        }
    }
}

impl Default for ZmgoSettlementConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ZmgoSettlementConfig {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ZmgoSettlementConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ZmgoSettlementConfig {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}
