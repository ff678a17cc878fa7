//! Types that several products share.
//!
//! Described in `spec/types.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/types.yaml";

pub(crate) static EC_ORDER_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcOrderItem",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 5,
        },
        schema::FieldDef {
            name: "biz_out_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 6,
        },
        schema::FieldDef {
            name: "employee_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 7,
        },
        schema::FieldDef {
            name: "enterprise_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 8,
        },
        schema::FieldDef {
            name: "gmt_create",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "gmt_modified",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "order_content",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "order_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "partner_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "pay_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
    ],
    rules: &[],
};

pub(crate) static PERIOD_RULE_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeriodRuleParams",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "execute_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "period",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "period_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "scene_rule_params",
            kind: schema::Kind::Record(&SCENE_RULE_PARAMS),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "single_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "total_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "total_payments",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
    ],
    rules: &[],
};

pub(crate) static SCENE_RULE_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SceneRuleParams",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "discount_period",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "low_price_period",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
    ],
    rules: &[],
};

/// The platform's type `EcOrderItem`.
///
/// Source: `spec/types.yaml:3`.
#[derive(Default)]
#[non_exhaustive]
pub struct EcOrderItem {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/types.yaml:5`.
    pub account_id: Option<String>,
    /// The field `biz_out_no`: a text.
    ///
    /// On the wire `biz_out_no`. Source: `spec/types.yaml:6`.
    pub biz_out_no: Option<String>,
    /// The field `employee_id`: a text.
    ///
    /// On the wire `employee_id`. Source: `spec/types.yaml:7`.
    pub employee_id: Option<String>,
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/types.yaml:8`.
    pub enterprise_id: Option<String>,
    /// The field `gmt_create`: a text.
    ///
    /// On the wire `gmt_create`. Source: `spec/types.yaml:9`.
    pub gmt_create: Option<String>,
    /// The field `gmt_modified`: a text.
    ///
    /// On the wire `gmt_modified`. Source: `spec/types.yaml:10`.
    pub gmt_modified: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/types.yaml:11`.
    pub open_id: Option<String>,
    /// The field `order_content`: a text.
    ///
    /// On the wire `order_content`. Source: `spec/types.yaml:12`.
    pub order_content: Option<String>,
    /// The field `order_id`: a text.
    ///
    /// On the wire `order_id`. Source: `spec/types.yaml:13`.
    pub order_id: Option<String>,
    /// The field `order_type`: a text.
    ///
    /// On the wire `order_type`. Source: `spec/types.yaml:14`.
    pub order_type: Option<String>,
    /// The field `partner_id`: a text.
    ///
    /// On the wire `partner_id`. Source: `spec/types.yaml:15`.
    pub partner_id: Option<String>,
    /// The field `pay_no`: a text.
    ///
    /// On the wire `pay_no`. Source: `spec/types.yaml:16`.
    pub pay_no: Option<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/types.yaml:17`.
    pub user_id: Option<String>,
}

impl EcOrderItem {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`biz_out_no`](Self::biz_out_no).
    #[inline]
    #[must_use]
    pub fn biz_out_no(mut self, biz_out_no: impl Into<String>) -> Self {
        self.biz_out_no = Some(biz_out_no.into());
        self
    }

    /// Sets [`employee_id`](Self::employee_id).
    #[inline]
    #[must_use]
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    #[must_use]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`gmt_create`](Self::gmt_create).
    #[inline]
    #[must_use]
    pub fn gmt_create(mut self, gmt_create: impl Into<String>) -> Self {
        self.gmt_create = Some(gmt_create.into());
        self
    }

    /// Sets [`gmt_modified`](Self::gmt_modified).
    #[inline]
    #[must_use]
    pub fn gmt_modified(mut self, gmt_modified: impl Into<String>) -> Self {
        self.gmt_modified = Some(gmt_modified.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`order_content`](Self::order_content).
    #[inline]
    #[must_use]
    pub fn order_content(mut self, order_content: impl Into<String>) -> Self {
        self.order_content = Some(order_content.into());
        self
    }

    /// Sets [`order_id`](Self::order_id).
    #[inline]
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets [`order_type`](Self::order_type).
    #[inline]
    #[must_use]
    pub fn order_type(mut self, order_type: impl Into<String>) -> Self {
        self.order_type = Some(order_type.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    #[must_use]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }

    /// Sets [`pay_no`](Self::pay_no).
    #[inline]
    #[must_use]
    pub fn pay_no(mut self, pay_no: impl Into<String>) -> Self {
        self.pay_no = Some(pay_no.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct PeriodRuleParams {
    /// The field `execute_time`: a text.
    ///
    /// On the wire `execute_time`. Source: `spec/types.yaml:21`.
    pub execute_time: Option<String>,
    /// The field `period`: a whole number.
    ///
    /// On the wire `period`. Source: `spec/types.yaml:22`.
    pub period: Option<i64>,
    /// The field `period_type`: a text.
    ///
    /// On the wire `period_type`. Source: `spec/types.yaml:23`.
    pub period_type: Option<String>,
    /// The field `scene_rule_params`: a record of the kind `SceneRuleParams`.
    ///
    /// On the wire `scene_rule_params`. Source: `spec/types.yaml:24`.
    pub scene_rule_params: Option<SceneRuleParams>,
    /// The field `single_amount`: a text.
    ///
    /// On the wire `single_amount`. Source: `spec/types.yaml:25`.
    pub single_amount: Option<String>,
    /// The field `total_amount`: a text.
    ///
    /// On the wire `total_amount`. Source: `spec/types.yaml:26`.
    pub total_amount: Option<String>,
    /// The field `total_payments`: a whole number.
    ///
    /// On the wire `total_payments`. Source: `spec/types.yaml:27`.
    pub total_payments: Option<i64>,
}

impl PeriodRuleParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`execute_time`](Self::execute_time).
    #[inline]
    #[must_use]
    pub fn execute_time(mut self, execute_time: impl Into<String>) -> Self {
        self.execute_time = Some(execute_time.into());
        self
    }

    /// Sets [`period`](Self::period).
    #[inline]
    #[must_use]
    pub fn period(mut self, period: i64) -> Self {
        self.period = Some(period);
        self
    }

    /// Sets [`period_type`](Self::period_type).
    #[inline]
    #[must_use]
    pub fn period_type(mut self, period_type: impl Into<String>) -> Self {
        self.period_type = Some(period_type.into());
        self
    }

    /// Sets [`scene_rule_params`](Self::scene_rule_params).
    #[inline]
    #[must_use]
    pub fn scene_rule_params(mut self, scene_rule_params: SceneRuleParams) -> Self {
        self.scene_rule_params = Some(scene_rule_params);
        self
    }

    /// Sets [`single_amount`](Self::single_amount).
    #[inline]
    #[must_use]
    pub fn single_amount(mut self, single_amount: impl Into<String>) -> Self {
        self.single_amount = Some(single_amount.into());
        self
    }

    /// Sets [`total_amount`](Self::total_amount).
    #[inline]
    #[must_use]
    pub fn total_amount(mut self, total_amount: impl Into<String>) -> Self {
        self.total_amount = Some(total_amount.into());
        self
    }

    /// Sets [`total_payments`](Self::total_payments).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct SceneRuleParams {
    /// The field `discount_period`: a text.
    ///
    /// On the wire `discount_period`. Source: `spec/types.yaml:31`.
    pub discount_period: Option<String>,
    /// The field `low_price_period`: a text.
    ///
    /// On the wire `low_price_period`. Source: `spec/types.yaml:32`.
    pub low_price_period: Option<String>,
}

impl SceneRuleParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`discount_period`](Self::discount_period).
    #[inline]
    #[must_use]
    pub fn discount_period(mut self, discount_period: impl Into<String>) -> Self {
        self.discount_period = Some(discount_period.into());
        self
    }

    /// Sets [`low_price_period`](Self::low_price_period).
    #[inline]
    #[must_use]
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
