//! `alipay.marketing.recruit.planlist.query` · 查询可报名的方案列表
//!
//! List the recruiting plans a merchant can enroll in.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/recruit/planlist/query`. Described
//! in `spec/marketing/recruit.planlist.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `RecruitPlanLightEnrollSceneType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RecruitPlanLightEnrollSceneType {
    /// `VOUCHER`: Vouchers (券报名场景).
    Voucher,
    /// `MINI_APP`: Mini programs (小程序报名场景).
    MiniApp,
}

record::enumeration!(
    RecruitPlanLightEnrollSceneType, "VOUCHER" Voucher, "MINI_APP" MiniApp
);

/// The values of the platform's type `RecruitPlanlistQueryEnrollSceneType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RecruitPlanlistQueryEnrollSceneType {
    /// `VOUCHER`: Vouchers (券报名场景).
    Voucher,
    /// `MINI_APP`: Mini programs (小程序报名场景).
    MiniApp,
    /// `VOUCHER,MINI_APP`: Both.
    VoucherMiniApp,
}

record::enumeration!(
    RecruitPlanlistQueryEnrollSceneType, "VOUCHER" Voucher, "MINI_APP" MiniApp,
    "VOUCHER,MINI_APP" VoucherMiniApp
);

/// The error codes of `alipay.marketing.recruit.planlist.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    RecruitPlanlistQueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "BUSINESS_FAILED" BusinessFailed, "PROHIBIT_NEW_DEVELOPER_CALL"
    ProhibitNewDeveloperCall
);

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

record::record!(
    RecruitPlanlistQuery, RECRUIT_PLANLIST_QUERY, 0 enroll_merchant None, 1
    enroll_scene_type None, 2 page_num None, 3 page_size None
);

record::record!(
    RecruitPlanlistQueryResponse, RECRUIT_PLANLIST_QUERY_RESPONSE, 0 data Vec::new(), 1
    page_num None, 2 page_size None, 3 total None
);

record::record!(
    RecruitPlanLight, RECRUIT_PLAN_LIGHT, 0 description None, 1 enroll_end_time None, 2
    enroll_scene_type None, 3 enroll_start_time None, 4 logo None, 5 plan_id None, 6
    plan_name None, 7 status None
);

static RECRUIT_PLANLIST_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitPlanlistQuery",
    file: "spec/marketing/recruit.planlist.query.yaml",
    rows: &[
        schema::Row::Plain(
            "enroll_merchant",
            schema::Kind::Record(&super::types::RECRUIT_ENROLL_MERCHANT),
        ),
        schema::Row::Limited(
            "enroll_scene_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["VOUCHER", "MINI_APP", "VOUCHER,MINI_APP"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "page_num",
            schema::Kind::Integer,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("1")),
                schema::LimitRow::Firm(schema::Limit::Maximum("999")),
            ],
        ),
        schema::Row::Limited(
            "page_size",
            schema::Kind::Integer,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("1")),
                schema::LimitRow::Firm(schema::Limit::Maximum("100")),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 14, 17, 23, 23, 23, 24, 24, 24],
};

static RECRUIT_PLANLIST_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitPlanlistQueryResponse",
    file: "spec/marketing/recruit.planlist.query.yaml",
    rows: &[
        schema::Row::Plain(
            "data",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&RECRUIT_PLAN_LIGHT),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain("total", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static RECRUIT_PLAN_LIGHT: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitPlanLight",
    file: "spec/marketing/recruit.planlist.query.yaml",
    rows: &[
        schema::Row::Text("description"),
        schema::Row::Text("enroll_end_time"),
        schema::Row::Text("enroll_scene_type"),
        schema::Row::Text("enroll_start_time"),
        schema::Row::Text("logo"),
        schema::Row::Text("plan_id"),
        schema::Row::Text("plan_name"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
