//! `alipay.marketing.recruit.planlist.query` · 查询可报名的方案列表
//!
//! List the recruiting plans a merchant can enroll in.
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
            11,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["VOUCHER", "MINI_APP", "VOUCHER,MINI_APP"]),
                    17,
                ),
            ],
            ..schema::FieldDef::text("enroll_scene_type", 14)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Minimum("1"), 23),
                schema::LimitDef::new(schema::Limit::Maximum("999"), 23),
            ],
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 23)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Minimum("1"), 24),
                schema::LimitDef::new(schema::Limit::Maximum("100"), 24),
            ],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 24)
        },
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
            27,
        ),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 28),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 29),
        schema::FieldDef::new("total", schema::Kind::Integer, 30),
    ],
    rules: &[],
};

static RECRUIT_PLAN_LIGHT: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitPlanLight",
    file: "spec/marketing/recruit.planlist.query.yaml",
    fields: &[
        schema::FieldDef::text("description", 36),
        schema::FieldDef::text("enroll_end_time", 37),
        schema::FieldDef::text("enroll_scene_type", 38),
        schema::FieldDef::text("enroll_start_time", 46),
        schema::FieldDef::text("logo", 51),
        schema::FieldDef::text("plan_id", 56),
        schema::FieldDef::text("plan_name", 61),
        schema::FieldDef::text("status", 62),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.recruit.planlist.query` (查询可报名的方案列表).
///
/// List the recruiting plans a merchant can enroll in.
///
/// ```
/// use alipay::marketing::RecruitPlanlistQuery;
///
/// let request = RecruitPlanlistQuery::new()
///     .enroll_scene_type("VOUCHER");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`enroll_scene_type`](Self::enroll_scene_type) | one of its values |
/// | [`page_num`](Self::page_num) | not less than 1; not more than 999 |
/// | [`page_size`](Self::page_size) | not less than 1; not more than 100 |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/recruit/planlist/query`. Described
/// in `spec/marketing/recruit.planlist.query.yaml`.
/// Returns [`RecruitPlanlistQueryResponse`], or an error with a [`RecruitPlanlistQueryErrorCode`].
#[doc(alias = "alipay.marketing.recruit.planlist.query")]
#[doc(alias = "/v3/alipay/marketing/recruit/planlist/query")]
#[doc(alias = "查询可报名的方案列表")]
#[must_use]
#[non_exhaustive]
pub struct RecruitPlanlistQuery {
    /// Merchant to query for; if left out, the caller; providers should give it.
    pub enroll_merchant: Option<super::types::RecruitEnrollMerchant>,
    /// Scenes wanted.
    ///
    /// 活动报名场景配置. Example: `VOUCHER`.
    pub enroll_scene_type: Option<record::Choice<RecruitPlanlistQueryEnrollSceneType>>,
    /// Page number.
    ///
    /// 第几页; not less than 1; not more than 999. Defaults to `1`. Example: `1`.
    pub page_num: Option<i64>,
    /// Plans on a page.
    ///
    /// Not less than 1; not more than 100. Defaults to `20`. Example: `20`.
    pub page_size: Option<i64>,
}

impl RecruitPlanlistQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn enroll_scene_type(
        mut self,
        enroll_scene_type: impl Into<record::Choice<RecruitPlanlistQueryEnrollSceneType>>,
    ) -> Self {
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

/// The response of `alipay.marketing.recruit.planlist.query` (查询可报名的方案列表).
#[non_exhaustive]
pub struct RecruitPlanlistQueryResponse {
    /// Plans found.
    ///
    /// 方案列表.
    pub data: Vec<RecruitPlanLight>,
    /// Page number, counted from 1\.
    ///
    /// 第几页. Defaults to `1`. Example: `1`.
    pub page_num: Option<i64>,
    /// Plans on a page.
    ///
    /// Defaults to `20`. Example: `20`.
    pub page_size: Option<i64>,
    /// Total number of plans.
    ///
    /// 总数. Example: `15`.
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

/// A recruiting plan in a list.
#[non_exhaustive]
pub struct RecruitPlanLight {
    /// Description as rich text, may hold HTML tags.
    ///
    /// 招商方案描述.
    pub description: Option<String>,
    /// End of enrollment.
    ///
    /// 报名结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-01-01 01:01:01`.
    pub enroll_end_time: Option<record::DateTime>,
    /// Scene of the plan.
    ///
    /// 招商方案所属报名场景. Example: `VOUCHER`.
    pub enroll_scene_type: Option<record::Choice<RecruitPlanLightEnrollSceneType>>,
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
    /// 招商方案ID. Example: `2021041201000100000000999999`.
    pub plan_id: Option<String>,
    /// Name of the plan.
    ///
    /// 招商方案名称. Example: `中秋招商方案`.
    pub plan_name: Option<String>,
    /// State of the plan, such as `ENABLED`.
    ///
    /// 招商方案状态. Example: `ENABLED`.
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

/// The values of the platform's type `RecruitPlanLightEnrollSceneType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecruitPlanLightEnrollSceneType {
    /// `VOUCHER`: Vouchers (券报名场景).
    Voucher,
    /// `MINI_APP`: Mini programs (小程序报名场景).
    MiniApp,
}

impl record::Enumeration for RecruitPlanLightEnrollSceneType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("VOUCHER", Self::Voucher),
        ("MINI_APP", Self::MiniApp),
    ];
}

impl std::fmt::Debug for RecruitPlanLightEnrollSceneType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `RecruitPlanlistQueryEnrollSceneType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecruitPlanlistQueryEnrollSceneType {
    /// `VOUCHER`: Vouchers (券报名场景).
    Voucher,
    /// `MINI_APP`: Mini programs (小程序报名场景).
    MiniApp,
    /// `VOUCHER,MINI_APP`: Both.
    VoucherMiniApp,
}

impl record::Enumeration for RecruitPlanlistQueryEnrollSceneType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("VOUCHER", Self::Voucher),
        ("MINI_APP", Self::MiniApp),
        ("VOUCHER,MINI_APP", Self::VoucherMiniApp),
    ];
}

impl std::fmt::Debug for RecruitPlanlistQueryEnrollSceneType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.marketing.recruit.planlist.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecruitPlanlistQueryErrorCode {
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
