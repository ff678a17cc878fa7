//! `alipay.marketing.recruit.planlist.query` · 查询可报名的方案列表
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/recruit/planlist/query`. Described
//! in `spec/marketing/recruit.planlist.query.yaml`.

use crate::{record, schema};

static RECRUIT_PLANLIST_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitPlanlistQuery",
    file: "spec/marketing/recruit.planlist.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "enroll_merchant",
            schema::Kind::Record(&super::types::RECRUIT_ENROLL_MERCHANT),
            9,
        ),
        schema::FieldDef::text("enroll_scene_type", 10),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 11),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 12),
    ],
    rules: &[],
};

static RECRUIT_PLANLIST_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitPlanlistQueryResponse",
    file: "spec/marketing/recruit.planlist.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "data",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&RECRUIT_PLAN_LIGHT),
                    limits: &[],
                },
            ),
            15,
        ),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 16),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 17),
        schema::FieldDef::new("total", schema::Kind::Integer, 18),
    ],
    rules: &[],
};

static RECRUIT_PLAN_LIGHT: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitPlanLight",
    file: "spec/marketing/recruit.planlist.query.yaml",
    fields: &[
        schema::FieldDef::text("description", 23),
        schema::FieldDef::text("enroll_end_time", 24),
        schema::FieldDef::text("enroll_scene_type", 25),
        schema::FieldDef::text("enroll_start_time", 26),
        schema::FieldDef::text("logo", 27),
        schema::FieldDef::text("plan_id", 28),
        schema::FieldDef::text("plan_name", 29),
        schema::FieldDef::text("status", 30),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.recruit.planlist.query` (查询可报名的方案列表).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/recruit/planlist/query`. Described
/// in `spec/marketing/recruit.planlist.query.yaml`.
/// Answered by [`RecruitPlanlistQueryResponse`], or by an error with a [`RecruitPlanlistQueryErrorCode`].
#[doc(alias = "alipay.marketing.recruit.planlist.query")]
#[doc(alias = "查询可报名的方案列表")]
#[must_use]
#[non_exhaustive]
pub struct RecruitPlanlistQuery {
    /// On the wire `enroll_merchant`, a record of the kind `RecruitEnrollMerchant`. Source:
    /// `spec/marketing/recruit.planlist.query.yaml:9`.
    pub enroll_merchant: Option<super::types::RecruitEnrollMerchant>,
    /// On the wire `enroll_scene_type`, a text. Source: `spec/marketing/recruit.planlist.query.yaml:10`.
    pub enroll_scene_type: Option<String>,
    /// On the wire `page_num`, a whole number. Source: `spec/marketing/recruit.planlist.query.yaml:11`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/marketing/recruit.planlist.query.yaml:12`.
    pub page_size: Option<i64>,
}

impl RecruitPlanlistQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            enroll_merchant: None,
            enroll_scene_type: None,
            page_num: None,
            page_size: None,
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

    /// Sets [`enroll_scene_type`](Self::enroll_scene_type).
    #[inline]
    pub fn enroll_scene_type(mut self, enroll_scene_type: impl Into<String>) -> Self {
        self.enroll_scene_type = Some(enroll_scene_type.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl record::Record for RecruitPlanlistQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RECRUIT_PLANLIST_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enroll_merchant),
            1 => Some(&self.enroll_scene_type),
            2 => Some(&self.page_num),
            3 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enroll_merchant),
            1 => Some(&mut self.enroll_scene_type),
            2 => Some(&mut self.page_num),
            3 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for RecruitPlanlistQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RecruitPlanlistQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RecruitPlanlistQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RecruitPlanlistQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for RecruitPlanlistQuery {}

impl record::Request for RecruitPlanlistQuery {
    type Response = RecruitPlanlistQueryResponse;
    type ErrorCode = RecruitPlanlistQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.recruit.planlist.query",
        title: "查询可报名的方案列表",
        file: "spec/marketing/recruit.planlist.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/recruit/planlist/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &RECRUIT_PLANLIST_QUERY,
        response: &RECRUIT_PLANLIST_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.recruit.planlist.query` (查询可报名的方案列表).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct RecruitPlanlistQueryResponse {
    /// On the wire `data`, a list; each element is a record of the kind `RecruitPlanLight`. Source:
    /// `spec/marketing/recruit.planlist.query.yaml:15`.
    pub data: Vec<RecruitPlanLight>,
    /// On the wire `page_num`, a whole number. Source: `spec/marketing/recruit.planlist.query.yaml:16`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/marketing/recruit.planlist.query.yaml:17`.
    pub page_size: Option<i64>,
    /// On the wire `total`, a whole number. Source: `spec/marketing/recruit.planlist.query.yaml:18`.
    pub total: Option<i64>,
}

impl record::Record for RecruitPlanlistQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RECRUIT_PLANLIST_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.data),
            1 => Some(&self.page_num),
            2 => Some(&self.page_size),
            3 => Some(&self.total),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.data),
            1 => Some(&mut self.page_num),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total),
            _ => None,
        }
    }
}

impl Default for RecruitPlanlistQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            data: Vec::new(),
            page_num: None,
            page_size: None,
            total: None,
        }
    }
}

impl Clone for RecruitPlanlistQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RecruitPlanlistQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RecruitPlanlistQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `RecruitPlanLight`.
///
/// Source: `spec/marketing/recruit.planlist.query.yaml:21`.
#[non_exhaustive]
pub struct RecruitPlanLight {
    /// On the wire `description`, a text. Source: `spec/marketing/recruit.planlist.query.yaml:23`.
    pub description: Option<String>,
    /// On the wire `enroll_end_time`, a text. Source: `spec/marketing/recruit.planlist.query.yaml:24`.
    pub enroll_end_time: Option<String>,
    /// On the wire `enroll_scene_type`, a text. Source: `spec/marketing/recruit.planlist.query.yaml:25`.
    pub enroll_scene_type: Option<String>,
    /// On the wire `enroll_start_time`, a text. Source: `spec/marketing/recruit.planlist.query.yaml:26`.
    pub enroll_start_time: Option<String>,
    /// On the wire `logo`, a text. Source: `spec/marketing/recruit.planlist.query.yaml:27`.
    pub logo: Option<String>,
    /// On the wire `plan_id`, a text. Source: `spec/marketing/recruit.planlist.query.yaml:28`.
    pub plan_id: Option<String>,
    /// On the wire `plan_name`, a text. Source: `spec/marketing/recruit.planlist.query.yaml:29`.
    pub plan_name: Option<String>,
    /// On the wire `status`, a text. Source: `spec/marketing/recruit.planlist.query.yaml:30`.
    pub status: Option<String>,
}

impl record::Record for RecruitPlanLight {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RECRUIT_PLAN_LIGHT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.description),
            1 => Some(&self.enroll_end_time),
            2 => Some(&self.enroll_scene_type),
            3 => Some(&self.enroll_start_time),
            4 => Some(&self.logo),
            5 => Some(&self.plan_id),
            6 => Some(&self.plan_name),
            7 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.description),
            1 => Some(&mut self.enroll_end_time),
            2 => Some(&mut self.enroll_scene_type),
            3 => Some(&mut self.enroll_start_time),
            4 => Some(&mut self.logo),
            5 => Some(&mut self.plan_id),
            6 => Some(&mut self.plan_name),
            7 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for RecruitPlanLight {
    #[inline]
    fn default() -> Self {
        Self {
            description: None,
            enroll_end_time: None,
            enroll_scene_type: None,
            enroll_start_time: None,
            logo: None,
            plan_id: None,
            plan_name: None,
            status: None,
        }
    }
}

impl Clone for RecruitPlanLight {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RecruitPlanLight {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RecruitPlanLight {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.recruit.planlist.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecruitPlanlistQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/recruit.planlist.query.yaml:33`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/recruit.planlist.query.yaml:34`.
    SystemError,
    /// On the wire `BUSINESS_FAILED`. Source: `spec/marketing/recruit.planlist.query.yaml:35`.
    BusinessFailed,
    /// On the wire `PROHIBIT_NEW_DEVELOPER_CALL`. Source: `spec/marketing/recruit.planlist.query.yaml:36`.
    ProhibitNewDeveloperCall,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for RecruitPlanlistQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BUSINESS_FAILED", Self::BusinessFailed),
        ("PROHIBIT_NEW_DEVELOPER_CALL", Self::ProhibitNewDeveloperCall),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for RecruitPlanlistQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
