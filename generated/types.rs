//! Types that several products share.
//!
//! Described in `spec/types.yaml`.

use crate::{record, schema};

pub(crate) static EC_ORDER_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcOrderItem",
    file: "spec/types.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 5),
        schema::FieldDef::text("biz_out_no", 6),
        schema::FieldDef::text("employee_id", 7),
        schema::FieldDef::text("enterprise_id", 8),
        schema::FieldDef::text("gmt_create", 9),
        schema::FieldDef::text("gmt_modified", 10),
        schema::FieldDef::text("open_id", 11),
        schema::FieldDef::text("order_content", 12),
        schema::FieldDef::text("order_id", 13),
        schema::FieldDef::text("order_type", 14),
        schema::FieldDef::text("partner_id", 15),
        schema::FieldDef::text("pay_no", 16),
        schema::FieldDef::text("user_id", 17),
    ],
    rules: &[],
};

pub(crate) static PERIOD_RULE_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeriodRuleParams",
    file: "spec/types.yaml",
    fields: &[
        schema::FieldDef::text("execute_time", 21),
        schema::FieldDef::new("period", schema::Kind::Integer, 22),
        schema::FieldDef::text("period_type", 23),
        schema::FieldDef::new(
            "scene_rule_params",
            schema::Kind::Record(&SCENE_RULE_PARAMS),
            24,
        ),
        schema::FieldDef::text("single_amount", 25),
        schema::FieldDef::text("total_amount", 26),
        schema::FieldDef::new("total_payments", schema::Kind::Integer, 27),
    ],
    rules: &[],
};

pub(crate) static SCENE_RULE_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SceneRuleParams",
    file: "spec/types.yaml",
    fields: &[
        schema::FieldDef::text("discount_period", 31),
        schema::FieldDef::text("low_price_period", 32),
    ],
    rules: &[],
};

/// The platform's type `EcOrderItem`.
///
/// Source: `spec/types.yaml:3`.
#[must_use]
#[non_exhaustive]
pub struct EcOrderItem {
    /// On the wire `account_id`, a text. Source: `spec/types.yaml:5`.
    pub account_id: Option<String>,
    /// On the wire `biz_out_no`, a text. Source: `spec/types.yaml:6`.
    pub biz_out_no: Option<String>,
    /// On the wire `employee_id`, a text. Source: `spec/types.yaml:7`.
    pub employee_id: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/types.yaml:8`.
    pub enterprise_id: Option<String>,
    /// On the wire `gmt_create`, a text. Source: `spec/types.yaml:9`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/types.yaml:10`.
    pub gmt_modified: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/types.yaml:11`.
    pub open_id: Option<String>,
    /// On the wire `order_content`, a text. Source: `spec/types.yaml:12`.
    pub order_content: Option<String>,
    /// On the wire `order_id`, a text. Source: `spec/types.yaml:13`.
    pub order_id: Option<String>,
    /// On the wire `order_type`, a text. Source: `spec/types.yaml:14`.
    pub order_type: Option<String>,
    /// On the wire `partner_id`, a text. Source: `spec/types.yaml:15`.
    pub partner_id: Option<String>,
    /// On the wire `pay_no`, a text. Source: `spec/types.yaml:16`.
    pub pay_no: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/types.yaml:17`.
    pub user_id: Option<String>,
}

impl EcOrderItem {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            biz_out_no: None,
            employee_id: None,
            enterprise_id: None,
            gmt_create: None,
            gmt_modified: None,
            open_id: None,
            order_content: None,
            order_id: None,
            order_type: None,
            partner_id: None,
            pay_no: None,
            user_id: None,
        }
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`biz_out_no`](Self::biz_out_no).
    #[inline]
    pub fn biz_out_no(mut self, biz_out_no: impl Into<String>) -> Self {
        self.biz_out_no = Some(biz_out_no.into());
        self
    }

    /// Sets [`employee_id`](Self::employee_id).
    #[inline]
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`gmt_create`](Self::gmt_create).
    #[inline]
    pub fn gmt_create(mut self, gmt_create: impl Into<String>) -> Self {
        self.gmt_create = Some(gmt_create.into());
        self
    }

    /// Sets [`gmt_modified`](Self::gmt_modified).
    #[inline]
    pub fn gmt_modified(mut self, gmt_modified: impl Into<String>) -> Self {
        self.gmt_modified = Some(gmt_modified.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`order_content`](Self::order_content).
    #[inline]
    pub fn order_content(mut self, order_content: impl Into<String>) -> Self {
        self.order_content = Some(order_content.into());
        self
    }

    /// Sets [`order_id`](Self::order_id).
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets [`order_type`](Self::order_type).
    #[inline]
    pub fn order_type(mut self, order_type: impl Into<String>) -> Self {
        self.order_type = Some(order_type.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }

    /// Sets [`pay_no`](Self::pay_no).
    #[inline]
    pub fn pay_no(mut self, pay_no: impl Into<String>) -> Self {
        self.pay_no = Some(pay_no.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

impl record::Record for EcOrderItem {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_ORDER_ITEM
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.biz_out_no),
            2 => Some(&self.employee_id),
            3 => Some(&self.enterprise_id),
            4 => Some(&self.gmt_create),
            5 => Some(&self.gmt_modified),
            6 => Some(&self.open_id),
            7 => Some(&self.order_content),
            8 => Some(&self.order_id),
            9 => Some(&self.order_type),
            10 => Some(&self.partner_id),
            11 => Some(&self.pay_no),
            12 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.biz_out_no),
            2 => Some(&mut self.employee_id),
            3 => Some(&mut self.enterprise_id),
            4 => Some(&mut self.gmt_create),
            5 => Some(&mut self.gmt_modified),
            6 => Some(&mut self.open_id),
            7 => Some(&mut self.order_content),
            8 => Some(&mut self.order_id),
            9 => Some(&mut self.order_type),
            10 => Some(&mut self.partner_id),
            11 => Some(&mut self.pay_no),
            12 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for EcOrderItem {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcOrderItem {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcOrderItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcOrderItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `PeriodRuleParams`.
///
/// Source: `spec/types.yaml:19`.
#[must_use]
#[non_exhaustive]
pub struct PeriodRuleParams {
    /// On the wire `execute_time`, a text. Source: `spec/types.yaml:21`.
    pub execute_time: Option<String>,
    /// On the wire `period`, a whole number. Source: `spec/types.yaml:22`.
    pub period: Option<i64>,
    /// On the wire `period_type`, a text. Source: `spec/types.yaml:23`.
    pub period_type: Option<String>,
    /// On the wire `scene_rule_params`, a record of the kind `SceneRuleParams`. Source: `spec/types.yaml:24`.
    pub scene_rule_params: Option<SceneRuleParams>,
    /// On the wire `single_amount`, a text. Source: `spec/types.yaml:25`.
    pub single_amount: Option<String>,
    /// On the wire `total_amount`, a text. Source: `spec/types.yaml:26`.
    pub total_amount: Option<String>,
    /// On the wire `total_payments`, a whole number. Source: `spec/types.yaml:27`.
    pub total_payments: Option<i64>,
}

impl PeriodRuleParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            execute_time: None,
            period: None,
            period_type: None,
            scene_rule_params: None,
            single_amount: None,
            total_amount: None,
            total_payments: None,
        }
    }

    /// Sets [`execute_time`](Self::execute_time).
    #[inline]
    pub fn execute_time(mut self, execute_time: impl Into<String>) -> Self {
        self.execute_time = Some(execute_time.into());
        self
    }

    /// Sets [`period`](Self::period).
    #[inline]
    pub fn period(mut self, period: i64) -> Self {
        self.period = Some(period);
        self
    }

    /// Sets [`period_type`](Self::period_type).
    #[inline]
    pub fn period_type(mut self, period_type: impl Into<String>) -> Self {
        self.period_type = Some(period_type.into());
        self
    }

    /// Sets [`scene_rule_params`](Self::scene_rule_params).
    #[inline]
    pub fn scene_rule_params(mut self, scene_rule_params: SceneRuleParams) -> Self {
        self.scene_rule_params = Some(scene_rule_params);
        self
    }

    /// Sets [`single_amount`](Self::single_amount).
    #[inline]
    pub fn single_amount(mut self, single_amount: impl Into<String>) -> Self {
        self.single_amount = Some(single_amount.into());
        self
    }

    /// Sets [`total_amount`](Self::total_amount).
    #[inline]
    pub fn total_amount(mut self, total_amount: impl Into<String>) -> Self {
        self.total_amount = Some(total_amount.into());
        self
    }

    /// Sets [`total_payments`](Self::total_payments).
    #[inline]
    pub fn total_payments(mut self, total_payments: i64) -> Self {
        self.total_payments = Some(total_payments);
        self
    }
}

impl record::Record for PeriodRuleParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PERIOD_RULE_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.execute_time),
            1 => Some(&self.period),
            2 => Some(&self.period_type),
            3 => Some(&self.scene_rule_params),
            4 => Some(&self.single_amount),
            5 => Some(&self.total_amount),
            6 => Some(&self.total_payments),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.execute_time),
            1 => Some(&mut self.period),
            2 => Some(&mut self.period_type),
            3 => Some(&mut self.scene_rule_params),
            4 => Some(&mut self.single_amount),
            5 => Some(&mut self.total_amount),
            6 => Some(&mut self.total_payments),
            _ => None,
        }
    }
}

impl Default for PeriodRuleParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PeriodRuleParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PeriodRuleParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PeriodRuleParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SceneRuleParams`.
///
/// Source: `spec/types.yaml:29`.
#[must_use]
#[non_exhaustive]
pub struct SceneRuleParams {
    /// On the wire `discount_period`, a text. Source: `spec/types.yaml:31`.
    pub discount_period: Option<String>,
    /// On the wire `low_price_period`, a text. Source: `spec/types.yaml:32`.
    pub low_price_period: Option<String>,
}

impl SceneRuleParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            discount_period: None,
            low_price_period: None,
        }
    }

    /// Sets [`discount_period`](Self::discount_period).
    #[inline]
    pub fn discount_period(mut self, discount_period: impl Into<String>) -> Self {
        self.discount_period = Some(discount_period.into());
        self
    }

    /// Sets [`low_price_period`](Self::low_price_period).
    #[inline]
    pub fn low_price_period(mut self, low_price_period: impl Into<String>) -> Self {
        self.low_price_period = Some(low_price_period.into());
        self
    }
}

impl record::Record for SceneRuleParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SCENE_RULE_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.discount_period),
            1 => Some(&self.low_price_period),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.discount_period),
            1 => Some(&mut self.low_price_period),
            _ => None,
        }
    }
}

impl Default for SceneRuleParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SceneRuleParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SceneRuleParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SceneRuleParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}
