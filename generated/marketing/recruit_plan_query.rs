//! `alipay.marketing.recruit.plan.query` · 招商方案详情查询
//!
//! Query a recruiting plan in detail.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/recruit/plan/query`. Described in
//! `spec/marketing/recruit.plan.query.yaml`.

use crate::{record, schema};

static RECRUIT_PLAN_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitPlanQuery",
    file: "spec/marketing/recruit.plan.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "enroll_merchant",
            schema::Kind::Record(&super::types::RECRUIT_ENROLL_MERCHANT),
            11,
        ),
        schema::FieldDef::text("plan_id", 14),
    ],
    rules: &[],
};

static RECRUIT_PLAN_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitPlanQueryResponse",
    file: "spec/marketing/recruit.plan.query.yaml",
    fields: &[
        schema::FieldDef::text("description", 21),
        schema::FieldDef::text("enroll_end_time", 22),
        schema::FieldDef::new(
            "enroll_rules",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&RECRUIT_ENROLL_RULE),
                    limits: &[],
                },
            ),
            23,
        ),
        schema::FieldDef::text("enroll_scene_type", 26),
        schema::FieldDef::text("enroll_start_time", 34),
        schema::FieldDef::text("logo", 35),
        schema::FieldDef::text("plan_id", 40),
        schema::FieldDef::text("plan_name", 45),
        schema::FieldDef::text("status", 46),
    ],
    rules: &[],
};

static RECRUIT_ENROLL_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitEnrollRule",
    file: "spec/marketing/recruit.plan.query.yaml",
    fields: &[
        schema::FieldDef::new("max_size", schema::Kind::Integer, 59),
        schema::FieldDef::new("min_size", schema::Kind::Integer, 60),
        schema::FieldDef::new("required", schema::Kind::Boolean, 61),
        schema::FieldDef::new(
            "rule_data",
            schema::Kind::Record(&RECRUIT_ENROLL_RULE_DATA),
            62,
        ),
        schema::FieldDef::text("type", 63),
    ],
    rules: &[],
};

static RECRUIT_ENROLL_RULE_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitEnrollRuleData",
    file: "spec/marketing/recruit.plan.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "recruit_voucher_rules",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&RECRUIT_VOUCHER_RULE),
                    limits: &[],
                },
            ),
            78,
        ),
        schema::FieldDef::text("schema", 81),
    ],
    rules: &[],
};

static RECRUIT_VOUCHER_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitVoucherRule",
    file: "spec/marketing/recruit.plan.query.yaml",
    fields: &[
        schema::FieldDef::text("amount_max", 89),
        schema::FieldDef::text("amount_min", 95),
        schema::FieldDef::text("denomination_percent_max", 101),
        schema::FieldDef::text("denomination_percent_min", 106),
        schema::FieldDef::text("floor_amount_max", 111),
        schema::FieldDef::text("floor_amount_min", 117),
        schema::FieldDef::text("origin_amount_max", 123),
        schema::FieldDef::text("origin_amount_min", 129),
        schema::FieldDef::text("publish_end_time_max", 135),
        schema::FieldDef::text("publish_end_time_min", 140),
        schema::FieldDef::text("publish_start_time_max", 145),
        schema::FieldDef::text("publish_start_time_min", 150),
        schema::FieldDef::new(
            "refund_type",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            155,
        ),
        schema::FieldDef::text("sale_amount_max", 162),
        schema::FieldDef::text("sale_amount_min", 167),
        schema::FieldDef::new(
            "use_channel",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            172,
        ),
        schema::FieldDef::new(
            "valid_days_after_receive_min",
            schema::Kind::Integer,
            179,
        ),
        schema::FieldDef::text("voucher_activity_type", 183),
        schema::FieldDef::new(
            "voucher_quantity_limit_per_user_max",
            schema::Kind::Integer,
            198,
        ),
        schema::FieldDef::new(
            "voucher_quantity_limit_per_user_min",
            schema::Kind::Integer,
            202,
        ),
        schema::FieldDef::new("voucher_quantity_max", schema::Kind::Integer, 206),
        schema::FieldDef::new("voucher_quantity_min", schema::Kind::Integer, 211),
        schema::FieldDef::text("voucher_valid_begin_time_min", 216),
        schema::FieldDef::text("voucher_valid_end_time_max", 220),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.recruit.plan.query` (招商方案详情查询).
///
/// Query a recruiting plan in detail.
///
/// ```
/// use alipay::marketing::RecruitPlanQuery;
///
/// let request = RecruitPlanQuery::new()
///     .plan_id("2021042001000100000000668277");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/recruit/plan/query`. Described in
/// `spec/marketing/recruit.plan.query.yaml`.
/// Returns [`RecruitPlanQueryResponse`], or an error with a [`RecruitPlanQueryErrorCode`].
#[doc(alias = "alipay.marketing.recruit.plan.query")]
#[doc(alias = "/v3/alipay/marketing/recruit/plan/query")]
#[doc(alias = "招商方案详情查询")]
#[must_use]
#[non_exhaustive]
pub struct RecruitPlanQuery {
    /// Merchant to query for; if left out, the caller; providers should give it.
    pub enroll_merchant: Option<super::types::RecruitEnrollMerchant>,
    /// Id of the recruiting plan.
    ///
    /// 招商方案ID. Example: `2021042001000100000000668277`.
    pub plan_id: Option<String>,
}

impl RecruitPlanQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            enroll_merchant: None,
            plan_id: None,
        }
    }

    /// Sets [`enroll_merchant`](Self::enroll_merchant).
    #[inline]
    pub fn enroll_merchant(
        mut self,
        enroll_merchant: super::types::RecruitEnrollMerchant,
    ) -> Self {
        self.enroll_merchant = Some(enroll_merchant);
        self
    }

    /// Sets [`plan_id`](Self::plan_id).
    #[inline]
    pub fn plan_id(mut self, plan_id: impl Into<String>) -> Self {
        self.plan_id = Some(plan_id.into());
        self
    }
}

impl record::Record for RecruitPlanQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RECRUIT_PLAN_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enroll_merchant),
            1 => Some(&self.plan_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enroll_merchant),
            1 => Some(&mut self.plan_id),
            _ => None,
        }
    }
}

impl Default for RecruitPlanQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RecruitPlanQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RecruitPlanQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RecruitPlanQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for RecruitPlanQuery {}

impl record::Request for RecruitPlanQuery {
    type Response = RecruitPlanQueryResponse;
    type ErrorCode = RecruitPlanQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.recruit.plan.query",
        title: "招商方案详情查询",
        file: "spec/marketing/recruit.plan.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/recruit/plan/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &RECRUIT_PLAN_QUERY,
        response: &RECRUIT_PLAN_QUERY_RESPONSE,
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

/// The response of `alipay.marketing.recruit.plan.query` (招商方案详情查询).
#[non_exhaustive]
pub struct RecruitPlanQueryResponse {
    /// Description as rich text, may hold HTML tags.
    ///
    /// 招商方案描述.
    pub description: Option<String>,
    /// End of enrollment.
    ///
    /// 报名结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-01-01 01:01:01`.
    pub enroll_end_time: Option<record::DateTime>,
    /// What has to be submitted with `alipay.marketing.recruit.enroll.create`.
    pub enroll_rules: Vec<RecruitEnrollRule>,
    /// Scene of the plan.
    ///
    /// 招商方案所属报名场景. Example: `VOUCHER`.
    pub enroll_scene_type: Option<
        record::Choice<RecruitPlanQueryResponseEnrollSceneType>,
    >,
    /// Start of enrollment.
    ///
    /// 报名开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-01-01 01:01:01`.
    pub enroll_start_time: Option<record::DateTime>,
    /// Image link of the plan, square, at least 150×150.
    ///
    /// 方案头图链接. Example: `https://xxxx`.
    pub logo: Option<String>,
    /// Id of the recruiting plan.
    ///
    /// 招商方案ID. Example: `2021042001000100000000668277`.
    pub plan_id: Option<String>,
    /// Name of the plan.
    ///
    /// 招商方案名称. Example: `春季招商`.
    pub plan_name: Option<String>,
    /// Whether the plan is available.
    ///
    /// 方案状态. Example: `ENABLED`.
    pub status: Option<record::Choice<RecruitPlanQueryResponseStatus>>,
}

impl record::Record for RecruitPlanQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RECRUIT_PLAN_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.description),
            1 => Some(&self.enroll_end_time),
            2 => Some(&self.enroll_rules),
            3 => Some(&self.enroll_scene_type),
            4 => Some(&self.enroll_start_time),
            5 => Some(&self.logo),
            6 => Some(&self.plan_id),
            7 => Some(&self.plan_name),
            8 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.description),
            1 => Some(&mut self.enroll_end_time),
            2 => Some(&mut self.enroll_rules),
            3 => Some(&mut self.enroll_scene_type),
            4 => Some(&mut self.enroll_start_time),
            5 => Some(&mut self.logo),
            6 => Some(&mut self.plan_id),
            7 => Some(&mut self.plan_name),
            8 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for RecruitPlanQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            description: None,
            enroll_end_time: None,
            enroll_rules: Vec::new(),
            enroll_scene_type: None,
            enroll_start_time: None,
            logo: None,
            plan_id: None,
            plan_name: None,
            status: None,
        }
    }
}

impl Clone for RecruitPlanQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RecruitPlanQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RecruitPlanQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A rule about one kind of content of an enrollment.
#[non_exhaustive]
pub struct RecruitEnrollRule {
    /// Largest number of entries.
    ///
    /// Example: `1`.
    pub max_size: Option<i64>,
    /// Smallest number of entries.
    ///
    /// Example: `1`.
    pub min_size: Option<i64>,
    /// Whether this content is required.
    ///
    /// Example: `true`.
    pub required: Option<bool>,
    /// Details of the rule.
    pub rule_data: Option<RecruitEnrollRuleData>,
    /// Kind of content to submit.
    ///
    /// 招商报名时提交的内容类型. Example: `VOUCHER`.
    pub r#type: Option<record::Choice<RecruitEnrollRuleType>>,
}

impl record::Record for RecruitEnrollRule {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RECRUIT_ENROLL_RULE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.max_size),
            1 => Some(&self.min_size),
            2 => Some(&self.required),
            3 => Some(&self.rule_data),
            4 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.max_size),
            1 => Some(&mut self.min_size),
            2 => Some(&mut self.required),
            3 => Some(&mut self.rule_data),
            4 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for RecruitEnrollRule {
    #[inline]
    fn default() -> Self {
        Self {
            max_size: None,
            min_size: None,
            required: None,
            rule_data: None,
            r#type: None,
        }
    }
}

impl Clone for RecruitEnrollRule {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RecruitEnrollRule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RecruitEnrollRule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Details of an enrollment rule.
#[non_exhaustive]
pub struct RecruitEnrollRuleData {
    /// Vouchers that may be submitted, a rule for each kind.
    pub recruit_voucher_rules: Vec<RecruitVoucherRule>,
    /// Requirements on material, a JSON text to be parsed: fields, types, sizes in px, KB and bytes.
    ///
    /// 素材的要求.
    pub schema: Option<String>,
}

impl record::Record for RecruitEnrollRuleData {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RECRUIT_ENROLL_RULE_DATA
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.recruit_voucher_rules),
            1 => Some(&self.schema),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.recruit_voucher_rules),
            1 => Some(&mut self.schema),
            _ => None,
        }
    }
}

impl Default for RecruitEnrollRuleData {
    #[inline]
    fn default() -> Self {
        Self {
            recruit_voucher_rules: Vec::new(),
            schema: None,
        }
    }
}

impl Clone for RecruitEnrollRuleData {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RecruitEnrollRuleData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RecruitEnrollRuleData {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Limits a voucher must keep to be enrolled.
#[non_exhaustive]
pub struct RecruitVoucherRule {
    /// Largest face value of the voucher, in yuan; empty means no limit.
    ///
    /// 券面额的最大值; an amount of money as a decimal number; at most 2 decimals. Example: `15.00`.
    pub amount_max: Option<record::Amount>,
    /// Smallest face value of the voucher, in yuan; empty means no limit.
    ///
    /// 券面额的最小值; an amount of money as a decimal number; at most 2 decimals. Example: `12.00`.
    pub amount_min: Option<record::Amount>,
    /// Largest ratio of face value to threshold, in percent; empty means no limit.
    ///
    /// 券优惠比例的最大值. Example: `20`.
    pub denomination_percent_max: Option<String>,
    /// Smallest ratio of face value to threshold, in percent; empty means no limit.
    ///
    /// 券优惠比例的最小值. Example: `10`.
    pub denomination_percent_min: Option<String>,
    /// Largest threshold amount, in yuan; empty means no limit.
    ///
    /// 券门槛金额的最大值; an amount of money as a decimal number; at most 2 decimals. Example: `20.00`.
    pub floor_amount_max: Option<record::Amount>,
    /// Smallest threshold amount, in yuan; empty means no limit.
    ///
    /// 券门槛金额的最小值; an amount of money as a decimal number; at most 2 decimals. Example: `10.00`.
    pub floor_amount_min: Option<record::Amount>,
    /// Largest original price, in yuan; empty means no limit.
    ///
    /// 券原价的最大值; an amount of money as a decimal number; at most 2 decimals. Example: `20.00`.
    pub origin_amount_max: Option<record::Amount>,
    /// Smallest original price, in yuan; empty means no limit.
    ///
    /// 券原价的最小值; an amount of money as a decimal number; at most 2 decimals. Example: `10.00`.
    pub origin_amount_min: Option<record::Amount>,
    /// Latest end of issuing; empty means no limit.
    ///
    /// 券发放结束时间的最大值; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-01-13 23:59:59`.
    pub publish_end_time_max: Option<record::DateTime>,
    /// Earliest end of issuing; empty means no limit.
    ///
    /// 券发放结束时间的最小值; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2019-09-10 00:00:00`.
    pub publish_end_time_min: Option<record::DateTime>,
    /// Latest start of issuing; empty means no limit.
    ///
    /// 券发放开始时间的最大值; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-01-13 23:59:59`.
    pub publish_start_time_max: Option<record::DateTime>,
    /// Earliest start of issuing; empty means no limit.
    ///
    /// 券发放开始时间的最小值; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2019-09-10 00:00:00`.
    pub publish_start_time_min: Option<record::DateTime>,
    /// Ways of refund the voucher must offer; empty means no limit.
    ///
    /// 退券类型要求. Example: `["CAN_REFUND","OVERDUE_REFUND"]`.
    pub refund_type: Vec<record::Choice<RecruitVoucherRuleRefundType>>,
    /// Largest price a user pays for the voucher, in yuan; empty means no limit.
    ///
    /// An amount of money as a decimal number; at most 2 decimals. Example: `20.00`.
    pub sale_amount_max: Option<record::Amount>,
    /// Smallest price a user pays for the voucher, in yuan; empty means no limit.
    ///
    /// An amount of money as a decimal number; at most 2 decimals. Example: `10.00`.
    pub sale_amount_min: Option<record::Amount>,
    /// Channels of redemption required; empty means no limit.
    ///
    /// 券核销渠道要求. Example: `["SHOP","MINI_APP"]`.
    pub use_channel: Vec<record::Choice<RecruitVoucherRuleUseChannel>>,
    /// Fewest days of validity after taking effect; empty means no limit.
    ///
    /// Example: `20`.
    pub valid_days_after_receive_min: Option<i64>,
    /// Kind of voucher the rule is for; follows from how the voucher was created.
    ///
    /// 券活动类型. Example: `ITEM_FIX_ORDER_VOUCHER`.
    pub voucher_activity_type: Option<
        record::Choice<RecruitVoucherRuleVoucherActivityType>,
    >,
    /// Largest limit of vouchers per user; empty means no limit.
    ///
    /// Example: `20`.
    pub voucher_quantity_limit_per_user_max: Option<i64>,
    /// Smallest limit of vouchers per user; empty means no limit.
    ///
    /// Example: `10`.
    pub voucher_quantity_limit_per_user_min: Option<i64>,
    /// Largest stock of vouchers; empty means no limit.
    ///
    /// 券库存数量的最大值. Example: `20`.
    pub voucher_quantity_max: Option<i64>,
    /// Smallest stock of vouchers; empty means no limit.
    ///
    /// 券库存数量的最小值. Example: `10`.
    pub voucher_quantity_min: Option<i64>,
    /// Earliest start of validity; empty means no limit.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-01-13 23:59:59`.
    pub voucher_valid_begin_time_min: Option<record::DateTime>,
    /// Latest end of validity; empty means no limit.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-01-13 23:59:59`.
    pub voucher_valid_end_time_max: Option<record::DateTime>,
}

impl record::Record for RecruitVoucherRule {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RECRUIT_VOUCHER_RULE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount_max),
            1 => Some(&self.amount_min),
            2 => Some(&self.denomination_percent_max),
            3 => Some(&self.denomination_percent_min),
            4 => Some(&self.floor_amount_max),
            5 => Some(&self.floor_amount_min),
            6 => Some(&self.origin_amount_max),
            7 => Some(&self.origin_amount_min),
            8 => Some(&self.publish_end_time_max),
            9 => Some(&self.publish_end_time_min),
            10 => Some(&self.publish_start_time_max),
            11 => Some(&self.publish_start_time_min),
            12 => Some(&self.refund_type),
            13 => Some(&self.sale_amount_max),
            14 => Some(&self.sale_amount_min),
            15 => Some(&self.use_channel),
            16 => Some(&self.valid_days_after_receive_min),
            17 => Some(&self.voucher_activity_type),
            18 => Some(&self.voucher_quantity_limit_per_user_max),
            19 => Some(&self.voucher_quantity_limit_per_user_min),
            20 => Some(&self.voucher_quantity_max),
            21 => Some(&self.voucher_quantity_min),
            22 => Some(&self.voucher_valid_begin_time_min),
            23 => Some(&self.voucher_valid_end_time_max),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount_max),
            1 => Some(&mut self.amount_min),
            2 => Some(&mut self.denomination_percent_max),
            3 => Some(&mut self.denomination_percent_min),
            4 => Some(&mut self.floor_amount_max),
            5 => Some(&mut self.floor_amount_min),
            6 => Some(&mut self.origin_amount_max),
            7 => Some(&mut self.origin_amount_min),
            8 => Some(&mut self.publish_end_time_max),
            9 => Some(&mut self.publish_end_time_min),
            10 => Some(&mut self.publish_start_time_max),
            11 => Some(&mut self.publish_start_time_min),
            12 => Some(&mut self.refund_type),
            13 => Some(&mut self.sale_amount_max),
            14 => Some(&mut self.sale_amount_min),
            15 => Some(&mut self.use_channel),
            16 => Some(&mut self.valid_days_after_receive_min),
            17 => Some(&mut self.voucher_activity_type),
            18 => Some(&mut self.voucher_quantity_limit_per_user_max),
            19 => Some(&mut self.voucher_quantity_limit_per_user_min),
            20 => Some(&mut self.voucher_quantity_max),
            21 => Some(&mut self.voucher_quantity_min),
            22 => Some(&mut self.voucher_valid_begin_time_min),
            23 => Some(&mut self.voucher_valid_end_time_max),
            _ => None,
        }
    }
}

impl Default for RecruitVoucherRule {
    #[inline]
    fn default() -> Self {
        Self {
            amount_max: None,
            amount_min: None,
            denomination_percent_max: None,
            denomination_percent_min: None,
            floor_amount_max: None,
            floor_amount_min: None,
            origin_amount_max: None,
            origin_amount_min: None,
            publish_end_time_max: None,
            publish_end_time_min: None,
            publish_start_time_max: None,
            publish_start_time_min: None,
            refund_type: Vec::new(),
            sale_amount_max: None,
            sale_amount_min: None,
            use_channel: Vec::new(),
            valid_days_after_receive_min: None,
            voucher_activity_type: None,
            voucher_quantity_limit_per_user_max: None,
            voucher_quantity_limit_per_user_min: None,
            voucher_quantity_max: None,
            voucher_quantity_min: None,
            voucher_valid_begin_time_min: None,
            voucher_valid_end_time_max: None,
        }
    }
}

impl Clone for RecruitVoucherRule {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RecruitVoucherRule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RecruitVoucherRule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `RecruitVoucherRuleRefundType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecruitVoucherRuleRefundType {
    /// `OVERDUE_REFUND`: Refund after expiry.
    OverdueRefund,
    /// `CAN_REFUND`: Refund at any time.
    CanRefund,
}

impl record::Enumeration for RecruitVoucherRuleRefundType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("OVERDUE_REFUND", Self::OverdueRefund),
        ("CAN_REFUND", Self::CanRefund),
    ];
}

impl std::fmt::Debug for RecruitVoucherRuleRefundType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `RecruitVoucherRuleUseChannel`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecruitVoucherRuleUseChannel {
    /// `SHOP`: Store.
    Shop,
    /// `MINI_APP`: Mini program.
    MiniApp,
}

impl record::Enumeration for RecruitVoucherRuleUseChannel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SHOP", Self::Shop),
        ("MINI_APP", Self::MiniApp),
    ];
}

impl std::fmt::Debug for RecruitVoucherRuleUseChannel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `RecruitVoucherRuleVoucherActivityType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecruitVoucherRuleVoucherActivityType {
    /// `ALL_FIX_ORDER_VOUCHER`: Merchant voucher, amount off the whole order.
    AllFixOrderVoucher,
    /// `ITEM_FIX_ORDER_VOUCHER`: Merchant voucher, amount off goods.
    ItemFixOrderVoucher,
    /// `ALL_DISCOUNT_ORDER_VOUCHER`: Merchant voucher, percentage off the whole order.
    AllDiscountOrderVoucher,
    /// `ITEM_DISCOUNT_ORDER_VOUCHER`: Merchant voucher, percentage off goods.
    ItemDiscountOrderVoucher,
    /// `ITEM_SPE_ORDER_VOUCHER`: Merchant voucher, special price of goods.
    ItemSpeOrderVoucher,
    /// `EXCHANGE_GROUP_BUY_ORDER_VOUCHER`: Exchange voucher, group purchase.
    ExchangeGroupBuyOrderVoucher,
    /// `EXCHANGE_FIX_ORDER_VOUCHER`: Exchange voucher, cash value.
    ExchangeFixOrderVoucher,
    /// `ALL_FIX_VOUCHER`: Payment voucher, amount off the whole order.
    AllFixVoucher,
    /// `ITEM_FIX_VOUCHER`: Payment voucher, amount off goods.
    ItemFixVoucher,
}

impl record::Enumeration for RecruitVoucherRuleVoucherActivityType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ALL_FIX_ORDER_VOUCHER", Self::AllFixOrderVoucher),
        ("ITEM_FIX_ORDER_VOUCHER", Self::ItemFixOrderVoucher),
        ("ALL_DISCOUNT_ORDER_VOUCHER", Self::AllDiscountOrderVoucher),
        ("ITEM_DISCOUNT_ORDER_VOUCHER", Self::ItemDiscountOrderVoucher),
        ("ITEM_SPE_ORDER_VOUCHER", Self::ItemSpeOrderVoucher),
        ("EXCHANGE_GROUP_BUY_ORDER_VOUCHER", Self::ExchangeGroupBuyOrderVoucher),
        ("EXCHANGE_FIX_ORDER_VOUCHER", Self::ExchangeFixOrderVoucher),
        ("ALL_FIX_VOUCHER", Self::AllFixVoucher),
        ("ITEM_FIX_VOUCHER", Self::ItemFixVoucher),
    ];
}

impl std::fmt::Debug for RecruitVoucherRuleVoucherActivityType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `RecruitEnrollRuleType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecruitEnrollRuleType {
    /// `VOUCHER`: Vouchers.
    Voucher,
    /// `MINI_APP`: Mini programs.
    MiniApp,
    /// `ENROLL_MERCHANT`: Enrolling merchant.
    EnrollMerchant,
    /// `MATERIAL`: Material.
    Material,
    /// `CITY`: Cities of the activity.
    City,
}

impl record::Enumeration for RecruitEnrollRuleType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("VOUCHER", Self::Voucher),
        ("MINI_APP", Self::MiniApp),
        ("ENROLL_MERCHANT", Self::EnrollMerchant),
        ("MATERIAL", Self::Material),
        ("CITY", Self::City),
    ];
}

impl std::fmt::Debug for RecruitEnrollRuleType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `RecruitPlanQueryResponseEnrollSceneType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecruitPlanQueryResponseEnrollSceneType {
    /// `VOUCHER`: Vouchers (券报名场景).
    Voucher,
    /// `MINI_APP`: Mini programs (小程序报名场景).
    MiniApp,
}

impl record::Enumeration for RecruitPlanQueryResponseEnrollSceneType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("VOUCHER", Self::Voucher),
        ("MINI_APP", Self::MiniApp),
    ];
}

impl std::fmt::Debug for RecruitPlanQueryResponseEnrollSceneType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `RecruitPlanQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecruitPlanQueryResponseStatus {
    /// `DISABLED`: Not available.
    Disabled,
    /// `ENABLED`: Available.
    Enabled,
}

impl record::Enumeration for RecruitPlanQueryResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("DISABLED", Self::Disabled),
        ("ENABLED", Self::Enabled),
    ];
}

impl std::fmt::Debug for RecruitPlanQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.marketing.recruit.plan.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecruitPlanQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BUSINESS_FAILED`: The business processing failed.
    BusinessFailed,
    /// `PROHIBIT_NEW_DEVELOPER_CALL`: New developers may not call this API.
    ProhibitNewDeveloperCall,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for RecruitPlanQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BUSINESS_FAILED", Self::BusinessFailed),
        ("PROHIBIT_NEW_DEVELOPER_CALL", Self::ProhibitNewDeveloperCall),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for RecruitPlanQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
