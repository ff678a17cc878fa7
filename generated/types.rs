//! Types that several products share.
//!
//! Described in `spec/types.yaml`.

use crate::{record, schema};

/// An enterprise order, parent or sub-order.
///
/// | Field | Limits |
/// |---|---|
/// | [`order_type`](Self::order_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct EcOrderItem {
    /// Joint account id.
    ///
    /// 共同账户ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// External business number.
    ///
    /// 外部业务号. Example: `407578148517691`.
    pub biz_out_no: Option<String>,
    /// Employee id.
    ///
    /// 员工ID. Example: `228420000000057942506`.
    pub employee_id: Option<String>,
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// When it was created.
    ///
    /// 创建时间. Example: `1533039333744`.
    pub gmt_create: Option<String>,
    /// When the profile was modified, a millisecond timestamp in the example.
    ///
    /// 修改时间. Example: `1533039333744`.
    pub gmt_modified: Option<String>,
    /// User's Alipay UID.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Order content, JSON.
    ///
    /// 订单内容.
    pub order_content: Option<String>,
    /// Order id.
    ///
    /// 订单ID. Example: `20190801110070000006380000250621`.
    pub order_id: Option<String>,
    /// Kind of order.
    ///
    /// 订单类型.
    pub order_type: Option<record::Choice<EcOrderItemOrderType>>,
    /// Partner id.
    ///
    /// 合作伙伴ID. Example: `2088000000000001`.
    pub partner_id: Option<String>,
    /// Alipay trade number of the order.
    ///
    /// 关联支付宝交易号. Example: `2020123100152601930000003650`.
    pub pay_no: Option<String>,
    /// User's Alipay UID.
    ///
    /// 用户支付宝UID. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl EcOrderItem {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    pub fn order_type(
        mut self,
        order_type: impl Into<record::Choice<EcOrderItemOrderType>>,
    ) -> Self {
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

/// Rules of a periodic deduction.
///
/// | Field | Limits |
/// |---|---|
/// | [`execute_time`](Self::execute_time) | required in some cases; a date |
/// | [`period`](Self::period) | required in some cases |
/// | [`period_type`](Self::period_type) | required in some cases; one of its values |
/// | [`single_amount`](Self::single_amount) | required in some cases; an amount in yuan |
/// | [`total_amount`](Self::total_amount) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct PeriodRuleParams {
    /// Day of the first deduction; later ones follow from the period.
    ///
    /// Required in some cases; a day, as `yyyy-MM-dd`. Example: `2024-04-29`.
    pub execute_time: Option<record::Date>,
    /// Number of `period_type` units in a deduction period; required for periodic deductions.
    ///
    /// Required in some cases.
    pub period: Option<i64>,
    /// Unit of the period; with `MONTH`, `execute_time` must not be after the 28th.
    ///
    /// Required in some cases.
    pub period_type: Option<record::Choice<PeriodRuleParamsPeriodType>>,
    /// Rules for scenes such as video memberships or insurance.
    pub scene_rule_params: Option<SceneRuleParams>,
    /// Highest amount of a single deduction, in yuan; required for periodic deductions.
    ///
    /// Required in some cases; an amount of money as a decimal number. Example: `100.00`.
    pub single_amount: Option<record::Amount>,
    /// Highest total of all deductions, in yuan; absent means no such limit.
    ///
    /// 总金额限制; an amount of money as a decimal number. Example: `88.88`.
    pub total_amount: Option<record::Amount>,
    /// Highest number of successful deductions; failed ones do not count.
    ///
    /// 总扣款次数.
    pub total_payments: Option<i64>,
}

impl PeriodRuleParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`execute_time`](Self::execute_time).
    #[inline]
    pub fn execute_time(mut self, execute_time: impl Into<record::Date>) -> Self {
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
    pub fn period_type(
        mut self,
        period_type: impl Into<record::Choice<PeriodRuleParamsPeriodType>>,
    ) -> Self {
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
    pub fn single_amount(mut self, single_amount: impl Into<record::Amount>) -> Self {
        self.single_amount = Some(single_amount.into());
        self
    }

    /// Sets [`total_amount`](Self::total_amount).
    #[inline]
    pub fn total_amount(mut self, total_amount: impl Into<record::Amount>) -> Self {
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

/// Scene rules of a periodic deduction.
///
/// | Field | Limits |
/// |---|---|
/// | [`discount_period`](Self::discount_period) | required in some cases |
/// | [`low_price_period`](Self::low_price_period) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct SceneRuleParams {
    /// Number of discounted deductions; needed if the template offers a discount period.
    ///
    /// Required in some cases.
    pub discount_period: Option<String>,
    /// Length of the low-price period in days; needed if the template offers one.
    ///
    /// Required in some cases.
    pub low_price_period: Option<String>,
}

impl SceneRuleParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The values of the platform's type `EcOrderItemOrderType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EcOrderItemOrderType {
    /// `METRO`: Metro (地铁).
    Metro,
    /// `TAKE_AWAY`: Takeaway (外卖).
    TakeAway,
    /// `OTHER`: Other (其他).
    Other,
    /// `REACH_SHOP`: In store (到店).
    ReachShop,
}

record::enumeration!(
    EcOrderItemOrderType, "METRO" Metro, "TAKE_AWAY" TakeAway, "OTHER" Other,
    "REACH_SHOP" ReachShop
);

/// The values of the platform's type `PeriodRuleParamsPeriodType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PeriodRuleParamsPeriodType {
    /// `DAY`: Days.
    Day,
    /// `MONTH`: Calendar months.
    Month,
}

record::enumeration!(PeriodRuleParamsPeriodType, "DAY" Day, "MONTH" Month);

record::record!(
    EcOrderItem, EC_ORDER_ITEM, 0 account_id None, 1 biz_out_no None, 2 employee_id None,
    3 enterprise_id None, 4 gmt_create None, 5 gmt_modified None, 6 open_id None, 7
    order_content None, 8 order_id None, 9 order_type None, 10 partner_id None, 11 pay_no
    None, 12 user_id None
);

record::record!(
    PeriodRuleParams, PERIOD_RULE_PARAMS, 0 execute_time None, 1 period None, 2
    period_type None, 3 scene_rule_params None, 4 single_amount None, 5 total_amount
    None, 6 total_payments None
);

record::record!(
    SceneRuleParams, SCENE_RULE_PARAMS, 0 discount_period None, 1 low_price_period None
);

pub(crate) static EC_ORDER_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcOrderItem",
    file: "spec/types.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("biz_out_no"),
        schema::Row::Text("employee_id"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Text("open_id"),
        schema::Row::Text("order_content"),
        schema::Row::Text("order_id"),
        schema::Row::Limited(
            "order_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["METRO", "TAKE_AWAY", "OTHER", "REACH_SHOP"]),
                ),
            ],
        ),
        schema::Row::Text("partner_id"),
        schema::Row::Text("pay_no"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[7, 8, 9, 10, 11, 12, 17, 21, 22, 23, 26, 32, 33, 38],
};

pub(crate) static PERIOD_RULE_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeriodRuleParams",
    file: "spec/types.yaml",
    rows: &[
        schema::Row::Limited(
            "execute_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Date))],
        ),
        schema::Row::Plain("period", schema::Kind::Integer),
        schema::Row::Limited(
            "period_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["DAY", "MONTH"]))],
        ),
        schema::Row::Plain(
            "scene_rule_params",
            schema::Kind::Record(&SCENE_RULE_PARAMS),
        ),
        schema::Row::Limited(
            "single_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Limited(
            "total_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Plain("total_payments", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[43, 45, 48, 52, 54, 59, 60, 62, 65, 68, 70],
};

pub(crate) static SCENE_RULE_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SceneRuleParams",
    file: "spec/types.yaml",
    rows: &[schema::Row::Text("discount_period"), schema::Row::Text("low_price_period")],
    rules: &[],
    lines: &[78, 82],
};
