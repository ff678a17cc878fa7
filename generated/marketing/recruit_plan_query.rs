//! `alipay.marketing.recruit.plan.query` · 招商方案详情查询
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
            9,
        ),
        schema::FieldDef::text("plan_id", 10),
    ],
    rules: &[],
};

static RECRUIT_PLAN_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitPlanQueryResponse",
    file: "spec/marketing/recruit.plan.query.yaml",
    fields: &[
        schema::FieldDef::text("description", 13),
        schema::FieldDef::text("enroll_end_time", 14),
        schema::FieldDef::new(
            "enroll_rules",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&RECRUIT_ENROLL_RULE),
                    limits: &[],
                },
            ),
            15,
        ),
        schema::FieldDef::text("enroll_scene_type", 16),
        schema::FieldDef::text("enroll_start_time", 17),
        schema::FieldDef::text("logo", 18),
        schema::FieldDef::text("plan_id", 19),
        schema::FieldDef::text("plan_name", 20),
        schema::FieldDef::text("status", 21),
    ],
    rules: &[],
};

static RECRUIT_ENROLL_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitEnrollRule",
    file: "spec/marketing/recruit.plan.query.yaml",
    fields: &[
        schema::FieldDef::new("max_size", schema::Kind::Integer, 26),
        schema::FieldDef::new("min_size", schema::Kind::Integer, 27),
        schema::FieldDef::new("required", schema::Kind::Boolean, 28),
        schema::FieldDef::new(
            "rule_data",
            schema::Kind::Record(&RECRUIT_ENROLL_RULE_DATA),
            29,
        ),
        schema::FieldDef::text("type", 30),
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
            34,
        ),
        schema::FieldDef::text("schema", 35),
    ],
    rules: &[],
};

static RECRUIT_VOUCHER_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitVoucherRule",
    file: "spec/marketing/recruit.plan.query.yaml",
    fields: &[
        schema::FieldDef::text("amount_max", 39),
        schema::FieldDef::text("amount_min", 40),
        schema::FieldDef::text("denomination_percent_max", 41),
        schema::FieldDef::text("denomination_percent_min", 42),
        schema::FieldDef::text("floor_amount_max", 43),
        schema::FieldDef::text("floor_amount_min", 44),
        schema::FieldDef::text("origin_amount_max", 45),
        schema::FieldDef::text("origin_amount_min", 46),
        schema::FieldDef::text("publish_end_time_max", 47),
        schema::FieldDef::text("publish_end_time_min", 48),
        schema::FieldDef::text("publish_start_time_max", 49),
        schema::FieldDef::text("publish_start_time_min", 50),
        schema::FieldDef::new(
            "refund_type",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            51,
        ),
        schema::FieldDef::text("sale_amount_max", 52),
        schema::FieldDef::text("sale_amount_min", 53),
        schema::FieldDef::new(
            "use_channel",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            54,
        ),
        schema::FieldDef::new("valid_days_after_receive_min", schema::Kind::Integer, 55),
        schema::FieldDef::text("voucher_activity_type", 56),
        schema::FieldDef::new(
            "voucher_quantity_limit_per_user_max",
            schema::Kind::Integer,
            57,
        ),
        schema::FieldDef::new(
            "voucher_quantity_limit_per_user_min",
            schema::Kind::Integer,
            58,
        ),
        schema::FieldDef::new("voucher_quantity_max", schema::Kind::Integer, 59),
        schema::FieldDef::new("voucher_quantity_min", schema::Kind::Integer, 60),
        schema::FieldDef::text("voucher_valid_begin_time_min", 61),
        schema::FieldDef::text("voucher_valid_end_time_max", 62),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.recruit.plan.query` (招商方案详情查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/recruit/plan/query`. Described in
/// `spec/marketing/recruit.plan.query.yaml`.
/// Answered by [`RecruitPlanQueryResponse`], or by an error with a [`RecruitPlanQueryErrorCode`].
#[doc(alias = "alipay.marketing.recruit.plan.query")]
#[doc(alias = "招商方案详情查询")]
#[must_use]
#[non_exhaustive]
pub struct RecruitPlanQuery {
    /// On the wire `enroll_merchant`, a record of the kind `RecruitEnrollMerchant`. Source:
    /// `spec/marketing/recruit.plan.query.yaml:9`.
    pub enroll_merchant: Option<super::types::RecruitEnrollMerchant>,
    /// On the wire `plan_id`, a text. Source: `spec/marketing/recruit.plan.query.yaml:10`.
    pub plan_id: Option<String>,
}

impl RecruitPlanQuery {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.recruit.plan.query` (招商方案详情查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct RecruitPlanQueryResponse {
    /// On the wire `description`, a text. Source: `spec/marketing/recruit.plan.query.yaml:13`.
    pub description: Option<String>,
    /// On the wire `enroll_end_time`, a text. Source: `spec/marketing/recruit.plan.query.yaml:14`.
    pub enroll_end_time: Option<String>,
    /// On the wire `enroll_rules`, a list; each element is a record of the kind `RecruitEnrollRule`. Source:
    /// `spec/marketing/recruit.plan.query.yaml:15`.
    pub enroll_rules: Vec<RecruitEnrollRule>,
    /// On the wire `enroll_scene_type`, a text. Source: `spec/marketing/recruit.plan.query.yaml:16`.
    pub enroll_scene_type: Option<String>,
    /// On the wire `enroll_start_time`, a text. Source: `spec/marketing/recruit.plan.query.yaml:17`.
    pub enroll_start_time: Option<String>,
    /// On the wire `logo`, a text. Source: `spec/marketing/recruit.plan.query.yaml:18`.
    pub logo: Option<String>,
    /// On the wire `plan_id`, a text. Source: `spec/marketing/recruit.plan.query.yaml:19`.
    pub plan_id: Option<String>,
    /// On the wire `plan_name`, a text. Source: `spec/marketing/recruit.plan.query.yaml:20`.
    pub plan_name: Option<String>,
    /// On the wire `status`, a text. Source: `spec/marketing/recruit.plan.query.yaml:21`.
    pub status: Option<String>,
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

/// The platform's type `RecruitEnrollRule`.
///
/// Source: `spec/marketing/recruit.plan.query.yaml:24`.
#[non_exhaustive]
pub struct RecruitEnrollRule {
    /// On the wire `max_size`, a whole number. Source: `spec/marketing/recruit.plan.query.yaml:26`.
    pub max_size: Option<i64>,
    /// On the wire `min_size`, a whole number. Source: `spec/marketing/recruit.plan.query.yaml:27`.
    pub min_size: Option<i64>,
    /// On the wire `required`, true or false. Source: `spec/marketing/recruit.plan.query.yaml:28`.
    pub required: Option<bool>,
    /// On the wire `rule_data`, a record of the kind `RecruitEnrollRuleData`. Source:
    /// `spec/marketing/recruit.plan.query.yaml:29`.
    pub rule_data: Option<RecruitEnrollRuleData>,
    /// On the wire `type`, a text. Source: `spec/marketing/recruit.plan.query.yaml:30`.
    pub r#type: Option<String>,
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

/// The platform's type `RecruitEnrollRuleData`.
///
/// Source: `spec/marketing/recruit.plan.query.yaml:32`.
#[non_exhaustive]
pub struct RecruitEnrollRuleData {
    /// On the wire `recruit_voucher_rules`, a list; each element is a record of the kind `RecruitVoucherRule`.
    /// Source: `spec/marketing/recruit.plan.query.yaml:34`.
    pub recruit_voucher_rules: Vec<RecruitVoucherRule>,
    /// On the wire `schema`, a text. Source: `spec/marketing/recruit.plan.query.yaml:35`.
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

/// The platform's type `RecruitVoucherRule`.
///
/// Source: `spec/marketing/recruit.plan.query.yaml:37`.
#[non_exhaustive]
pub struct RecruitVoucherRule {
    /// On the wire `amount_max`, a text. Source: `spec/marketing/recruit.plan.query.yaml:39`.
    pub amount_max: Option<String>,
    /// On the wire `amount_min`, a text. Source: `spec/marketing/recruit.plan.query.yaml:40`.
    pub amount_min: Option<String>,
    /// On the wire `denomination_percent_max`, a text. Source: `spec/marketing/recruit.plan.query.yaml:41`.
    pub denomination_percent_max: Option<String>,
    /// On the wire `denomination_percent_min`, a text. Source: `spec/marketing/recruit.plan.query.yaml:42`.
    pub denomination_percent_min: Option<String>,
    /// On the wire `floor_amount_max`, a text. Source: `spec/marketing/recruit.plan.query.yaml:43`.
    pub floor_amount_max: Option<String>,
    /// On the wire `floor_amount_min`, a text. Source: `spec/marketing/recruit.plan.query.yaml:44`.
    pub floor_amount_min: Option<String>,
    /// On the wire `origin_amount_max`, a text. Source: `spec/marketing/recruit.plan.query.yaml:45`.
    pub origin_amount_max: Option<String>,
    /// On the wire `origin_amount_min`, a text. Source: `spec/marketing/recruit.plan.query.yaml:46`.
    pub origin_amount_min: Option<String>,
    /// On the wire `publish_end_time_max`, a text. Source: `spec/marketing/recruit.plan.query.yaml:47`.
    pub publish_end_time_max: Option<String>,
    /// On the wire `publish_end_time_min`, a text. Source: `spec/marketing/recruit.plan.query.yaml:48`.
    pub publish_end_time_min: Option<String>,
    /// On the wire `publish_start_time_max`, a text. Source: `spec/marketing/recruit.plan.query.yaml:49`.
    pub publish_start_time_max: Option<String>,
    /// On the wire `publish_start_time_min`, a text. Source: `spec/marketing/recruit.plan.query.yaml:50`.
    pub publish_start_time_min: Option<String>,
    /// On the wire `refund_type`, a list; each element is a text. Source:
    /// `spec/marketing/recruit.plan.query.yaml:51`.
    pub refund_type: Vec<String>,
    /// On the wire `sale_amount_max`, a text. Source: `spec/marketing/recruit.plan.query.yaml:52`.
    pub sale_amount_max: Option<String>,
    /// On the wire `sale_amount_min`, a text. Source: `spec/marketing/recruit.plan.query.yaml:53`.
    pub sale_amount_min: Option<String>,
    /// On the wire `use_channel`, a list; each element is a text. Source:
    /// `spec/marketing/recruit.plan.query.yaml:54`.
    pub use_channel: Vec<String>,
    /// On the wire `valid_days_after_receive_min`, a whole number. Source:
    /// `spec/marketing/recruit.plan.query.yaml:55`.
    pub valid_days_after_receive_min: Option<i64>,
    /// On the wire `voucher_activity_type`, a text. Source: `spec/marketing/recruit.plan.query.yaml:56`.
    pub voucher_activity_type: Option<String>,
    /// On the wire `voucher_quantity_limit_per_user_max`, a whole number. Source:
    /// `spec/marketing/recruit.plan.query.yaml:57`.
    pub voucher_quantity_limit_per_user_max: Option<i64>,
    /// On the wire `voucher_quantity_limit_per_user_min`, a whole number. Source:
    /// `spec/marketing/recruit.plan.query.yaml:58`.
    pub voucher_quantity_limit_per_user_min: Option<i64>,
    /// On the wire `voucher_quantity_max`, a whole number. Source: `spec/marketing/recruit.plan.query.yaml:59`.
    pub voucher_quantity_max: Option<i64>,
    /// On the wire `voucher_quantity_min`, a whole number. Source: `spec/marketing/recruit.plan.query.yaml:60`.
    pub voucher_quantity_min: Option<i64>,
    /// On the wire `voucher_valid_begin_time_min`, a text. Source: `spec/marketing/recruit.plan.query.yaml:61`.
    pub voucher_valid_begin_time_min: Option<String>,
    /// On the wire `voucher_valid_end_time_max`, a text. Source: `spec/marketing/recruit.plan.query.yaml:62`.
    pub voucher_valid_end_time_max: Option<String>,
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

/// The error codes of `alipay.marketing.recruit.plan.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecruitPlanQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/recruit.plan.query.yaml:65`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/recruit.plan.query.yaml:66`.
    SystemError,
    /// On the wire `BUSINESS_FAILED`. Source: `spec/marketing/recruit.plan.query.yaml:67`.
    BusinessFailed,
    /// On the wire `PROHIBIT_NEW_DEVELOPER_CALL`. Source: `spec/marketing/recruit.plan.query.yaml:68`.
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
