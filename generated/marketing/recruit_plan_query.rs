//! `alipay.marketing.recruit.plan.query` · 招商方案详情查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/recruit/plan/query`. Described in
//! `spec/marketing/recruit.plan.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/marketing/recruit.plan.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.marketing.recruit.plan.query",
    title: "招商方案详情查询",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 65,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 66,
        },
        schema::ErrorDef {
            code: "BUSINESS_FAILED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 67,
        },
        schema::ErrorDef {
            code: "PROHIBIT_NEW_DEVELOPER_CALL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 68,
        },
    ],
};

static RECRUIT_PLAN_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitPlanQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "enroll_merchant",
            kind: schema::Kind::Record(&super::types::RECRUIT_ENROLL_MERCHANT),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "plan_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static RECRUIT_PLAN_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitPlanQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "description",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "enroll_end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "enroll_rules",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&RECRUIT_ENROLL_RULE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "enroll_scene_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "enroll_start_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "logo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "plan_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "plan_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
    ],
    rules: &[],
};

static RECRUIT_ENROLL_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitEnrollRule",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "max_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "min_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "required",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "rule_data",
            kind: schema::Kind::Record(&RECRUIT_ENROLL_RULE_DATA),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
    ],
    rules: &[],
};

static RECRUIT_ENROLL_RULE_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitEnrollRuleData",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "recruit_voucher_rules",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&RECRUIT_VOUCHER_RULE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "schema",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
    ],
    rules: &[],
};

static RECRUIT_VOUCHER_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitVoucherRule",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount_max",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "amount_min",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "denomination_percent_max",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "denomination_percent_min",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "floor_amount_max",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "floor_amount_min",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "origin_amount_max",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "origin_amount_min",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "publish_end_time_max",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "publish_end_time_min",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "publish_start_time_max",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
        schema::FieldDef {
            name: "publish_start_time_min",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
        schema::FieldDef {
            name: "refund_type",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
        schema::FieldDef {
            name: "sale_amount_max",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 52,
        },
        schema::FieldDef {
            name: "sale_amount_min",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
        schema::FieldDef {
            name: "use_channel",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 54,
        },
        schema::FieldDef {
            name: "valid_days_after_receive_min",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 55,
        },
        schema::FieldDef {
            name: "voucher_activity_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 56,
        },
        schema::FieldDef {
            name: "voucher_quantity_limit_per_user_max",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 57,
        },
        schema::FieldDef {
            name: "voucher_quantity_limit_per_user_min",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 58,
        },
        schema::FieldDef {
            name: "voucher_quantity_max",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 59,
        },
        schema::FieldDef {
            name: "voucher_quantity_min",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 60,
        },
        schema::FieldDef {
            name: "voucher_valid_begin_time_min",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 61,
        },
        schema::FieldDef {
            name: "voucher_valid_end_time_max",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 62,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct RecruitPlanQuery {
    /// The field `enroll_merchant`: a record of the kind `RecruitEnrollMerchant`.
    ///
    /// On the wire `enroll_merchant`. Source: `spec/marketing/recruit.plan.query.yaml:9`.
    pub enroll_merchant: Option<super::types::RecruitEnrollMerchant>,
    /// The field `plan_id`: a text.
    ///
    /// On the wire `plan_id`. Source: `spec/marketing/recruit.plan.query.yaml:10`.
    pub plan_id: Option<String>,
}

impl RecruitPlanQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`enroll_merchant`](Self::enroll_merchant).
    #[inline]
    #[must_use]
    pub fn enroll_merchant(
        mut self,
        enroll_merchant: super::types::RecruitEnrollMerchant,
    ) -> Self {
        self.enroll_merchant = Some(enroll_merchant);
        self
    }

    /// Sets [`plan_id`](Self::plan_id).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.marketing.recruit.plan.query` (招商方案详情查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct RecruitPlanQueryResponse {
    /// The field `description`: a text.
    ///
    /// On the wire `description`. Source: `spec/marketing/recruit.plan.query.yaml:13`.
    pub description: Option<String>,
    /// The field `enroll_end_time`: a text.
    ///
    /// On the wire `enroll_end_time`. Source: `spec/marketing/recruit.plan.query.yaml:14`.
    pub enroll_end_time: Option<String>,
    /// The field `enroll_rules`: a list; each element is a record of the kind `RecruitEnrollRule`.
    ///
    /// On the wire `enroll_rules`. Source: `spec/marketing/recruit.plan.query.yaml:15`.
    pub enroll_rules: Vec<RecruitEnrollRule>,
    /// The field `enroll_scene_type`: a text.
    ///
    /// On the wire `enroll_scene_type`. Source: `spec/marketing/recruit.plan.query.yaml:16`.
    pub enroll_scene_type: Option<String>,
    /// The field `enroll_start_time`: a text.
    ///
    /// On the wire `enroll_start_time`. Source: `spec/marketing/recruit.plan.query.yaml:17`.
    pub enroll_start_time: Option<String>,
    /// The field `logo`: a text.
    ///
    /// On the wire `logo`. Source: `spec/marketing/recruit.plan.query.yaml:18`.
    pub logo: Option<String>,
    /// The field `plan_id`: a text.
    ///
    /// On the wire `plan_id`. Source: `spec/marketing/recruit.plan.query.yaml:19`.
    pub plan_id: Option<String>,
    /// The field `plan_name`: a text.
    ///
    /// On the wire `plan_name`. Source: `spec/marketing/recruit.plan.query.yaml:20`.
    pub plan_name: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/marketing/recruit.plan.query.yaml:21`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct RecruitEnrollRule {
    /// The field `max_size`: a whole number.
    ///
    /// On the wire `max_size`. Source: `spec/marketing/recruit.plan.query.yaml:26`.
    pub max_size: Option<i64>,
    /// The field `min_size`: a whole number.
    ///
    /// On the wire `min_size`. Source: `spec/marketing/recruit.plan.query.yaml:27`.
    pub min_size: Option<i64>,
    /// The field `required`: true or false.
    ///
    /// On the wire `required`. Source: `spec/marketing/recruit.plan.query.yaml:28`.
    pub required: Option<bool>,
    /// The field `rule_data`: a record of the kind `RecruitEnrollRuleData`.
    ///
    /// On the wire `rule_data`. Source: `spec/marketing/recruit.plan.query.yaml:29`.
    pub rule_data: Option<RecruitEnrollRuleData>,
    /// The field `type`: a text.
    ///
    /// On the wire `type`. Source: `spec/marketing/recruit.plan.query.yaml:30`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct RecruitEnrollRuleData {
    /// The field `recruit_voucher_rules`: a list; each element is a record of the kind `RecruitVoucherRule`.
    ///
    /// On the wire `recruit_voucher_rules`. Source: `spec/marketing/recruit.plan.query.yaml:34`.
    pub recruit_voucher_rules: Vec<RecruitVoucherRule>,
    /// The field `schema`: a text.
    ///
    /// On the wire `schema`. Source: `spec/marketing/recruit.plan.query.yaml:35`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct RecruitVoucherRule {
    /// The field `amount_max`: a text.
    ///
    /// On the wire `amount_max`. Source: `spec/marketing/recruit.plan.query.yaml:39`.
    pub amount_max: Option<String>,
    /// The field `amount_min`: a text.
    ///
    /// On the wire `amount_min`. Source: `spec/marketing/recruit.plan.query.yaml:40`.
    pub amount_min: Option<String>,
    /// The field `denomination_percent_max`: a text.
    ///
    /// On the wire `denomination_percent_max`. Source: `spec/marketing/recruit.plan.query.yaml:41`.
    pub denomination_percent_max: Option<String>,
    /// The field `denomination_percent_min`: a text.
    ///
    /// On the wire `denomination_percent_min`. Source: `spec/marketing/recruit.plan.query.yaml:42`.
    pub denomination_percent_min: Option<String>,
    /// The field `floor_amount_max`: a text.
    ///
    /// On the wire `floor_amount_max`. Source: `spec/marketing/recruit.plan.query.yaml:43`.
    pub floor_amount_max: Option<String>,
    /// The field `floor_amount_min`: a text.
    ///
    /// On the wire `floor_amount_min`. Source: `spec/marketing/recruit.plan.query.yaml:44`.
    pub floor_amount_min: Option<String>,
    /// The field `origin_amount_max`: a text.
    ///
    /// On the wire `origin_amount_max`. Source: `spec/marketing/recruit.plan.query.yaml:45`.
    pub origin_amount_max: Option<String>,
    /// The field `origin_amount_min`: a text.
    ///
    /// On the wire `origin_amount_min`. Source: `spec/marketing/recruit.plan.query.yaml:46`.
    pub origin_amount_min: Option<String>,
    /// The field `publish_end_time_max`: a text.
    ///
    /// On the wire `publish_end_time_max`. Source: `spec/marketing/recruit.plan.query.yaml:47`.
    pub publish_end_time_max: Option<String>,
    /// The field `publish_end_time_min`: a text.
    ///
    /// On the wire `publish_end_time_min`. Source: `spec/marketing/recruit.plan.query.yaml:48`.
    pub publish_end_time_min: Option<String>,
    /// The field `publish_start_time_max`: a text.
    ///
    /// On the wire `publish_start_time_max`. Source: `spec/marketing/recruit.plan.query.yaml:49`.
    pub publish_start_time_max: Option<String>,
    /// The field `publish_start_time_min`: a text.
    ///
    /// On the wire `publish_start_time_min`. Source: `spec/marketing/recruit.plan.query.yaml:50`.
    pub publish_start_time_min: Option<String>,
    /// The field `refund_type`: a list; each element is a text.
    ///
    /// On the wire `refund_type`. Source: `spec/marketing/recruit.plan.query.yaml:51`.
    pub refund_type: Vec<String>,
    /// The field `sale_amount_max`: a text.
    ///
    /// On the wire `sale_amount_max`. Source: `spec/marketing/recruit.plan.query.yaml:52`.
    pub sale_amount_max: Option<String>,
    /// The field `sale_amount_min`: a text.
    ///
    /// On the wire `sale_amount_min`. Source: `spec/marketing/recruit.plan.query.yaml:53`.
    pub sale_amount_min: Option<String>,
    /// The field `use_channel`: a list; each element is a text.
    ///
    /// On the wire `use_channel`. Source: `spec/marketing/recruit.plan.query.yaml:54`.
    pub use_channel: Vec<String>,
    /// The field `valid_days_after_receive_min`: a whole number.
    ///
    /// On the wire `valid_days_after_receive_min`. Source: `spec/marketing/recruit.plan.query.yaml:55`.
    pub valid_days_after_receive_min: Option<i64>,
    /// The field `voucher_activity_type`: a text.
    ///
    /// On the wire `voucher_activity_type`. Source: `spec/marketing/recruit.plan.query.yaml:56`.
    pub voucher_activity_type: Option<String>,
    /// The field `voucher_quantity_limit_per_user_max`: a whole number.
    ///
    /// On the wire `voucher_quantity_limit_per_user_max`. Source: `spec/marketing/recruit.plan.query.yaml:57`.
    pub voucher_quantity_limit_per_user_max: Option<i64>,
    /// The field `voucher_quantity_limit_per_user_min`: a whole number.
    ///
    /// On the wire `voucher_quantity_limit_per_user_min`. Source: `spec/marketing/recruit.plan.query.yaml:58`.
    pub voucher_quantity_limit_per_user_min: Option<i64>,
    /// The field `voucher_quantity_max`: a whole number.
    ///
    /// On the wire `voucher_quantity_max`. Source: `spec/marketing/recruit.plan.query.yaml:59`.
    pub voucher_quantity_max: Option<i64>,
    /// The field `voucher_quantity_min`: a whole number.
    ///
    /// On the wire `voucher_quantity_min`. Source: `spec/marketing/recruit.plan.query.yaml:60`.
    pub voucher_quantity_min: Option<i64>,
    /// The field `voucher_valid_begin_time_min`: a text.
    ///
    /// On the wire `voucher_valid_begin_time_min`. Source: `spec/marketing/recruit.plan.query.yaml:61`.
    pub voucher_valid_begin_time_min: Option<String>,
    /// The field `voucher_valid_end_time_max`: a text.
    ///
    /// On the wire `voucher_valid_end_time_max`. Source: `spec/marketing/recruit.plan.query.yaml:62`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
