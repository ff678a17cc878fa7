//! `zhima.merchant.zmgo.cumulate.query` · 商家芝麻GO累计数据查询接口
//!
//! Query accumulated data of a Zhima GO agreement, in total and in detail.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/merchant/zmgo/cumulate/query`. Described in
//! `spec/zhima_merchant/zmgo.cumulate.query.yaml`.

use crate::{record, schema};

/// A request of `zhima.merchant.zmgo.cumulate.query` (商家芝麻GO累计数据查询接口).
///
/// Query accumulated data of a Zhima GO agreement, in total and in detail.
///
/// ```
/// use alipay::zhima_merchant::ZmgoCumulateQuery;
///
/// let request = ZmgoCumulateQuery::new()
///     .agreement_id("20195108518085620000")
///     .provider_pid("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`agreement_id`](Self::agreement_id) | required |
/// | [`user_id`](Self::user_id) | at most 16 characters; at least 16 characters; matches `^[0-9]*$` |
/// | [`provider_pid`](Self::provider_pid) | required; at most 16 characters; at least 16 characters; matches `^[0-9]*$` |
/// | [`page_no`](Self::page_no) | required in some cases; not less than 1 |
/// | [`page_size`](Self::page_size) | required in some cases; not more than 20 |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/merchant/zmgo/cumulate/query`. Described in
/// `spec/zhima_merchant/zmgo.cumulate.query.yaml`.
/// Returns [`ZmgoCumulateQueryResponse`], or an error with a [`ZmgoCumulateQueryErrorCode`].
#[doc(alias = "zhima.merchant.zmgo.cumulate.query")]
#[doc(alias = "/v3/zhima/merchant/zmgo/cumulate/query")]
#[doc(alias = "商家芝麻GO累计数据查询接口")]
#[doc(alias = "芝麻")]
#[must_use]
#[non_exhaustive]
pub struct ZmgoCumulateQuery {
    /// Number that uniquely identifies a Zhima GO agreement.
    ///
    /// 芝麻go协议号; required. Example: `20195108518085620000`.
    pub agreement_id: String,
    /// User's Alipay user id, 16 digits starting with 2088\.
    ///
    /// 用户 id; at most 16 characters; at least 16 characters; matches `^[0-9]*$`. Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// User, by open id.
    ///
    /// 用户 id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Merchant who reported the data, 16 digits starting with 2088\.
    ///
    /// 数据回传的商户 ID; required; at most 16 characters; at least 16 characters; matches `^[0-9]*$`. Example:
    /// `2088000000000001`.
    pub provider_pid: String,
    /// Whether details are returned.
    ///
    /// Example: `false`.
    pub need_detail: Option<bool>,
    /// Page number, counted from 1; needed for details.
    ///
    /// 当前页数; required in some cases; not less than 1. Example: `1`.
    pub page_no: Option<i64>,
    /// Entries per page; needed for details.
    ///
    /// 每页大小; required in some cases; not more than 20. Example: `20`.
    pub page_size: Option<i64>,
}

impl ZmgoCumulateQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_id`](Self::agreement_id).
    #[inline]
    pub fn agreement_id(mut self, agreement_id: impl Into<String>) -> Self {
        self.agreement_id = agreement_id.into();
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`provider_pid`](Self::provider_pid).
    #[inline]
    pub fn provider_pid(mut self, provider_pid: impl Into<String>) -> Self {
        self.provider_pid = provider_pid.into();
        self
    }

    /// Sets [`need_detail`](Self::need_detail).
    #[inline]
    pub fn need_detail(mut self, need_detail: bool) -> Self {
        self.need_detail = Some(need_detail);
        self
    }

    /// Sets [`page_no`](Self::page_no).
    #[inline]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

/// The response of `zhima.merchant.zmgo.cumulate.query` (商家芝麻GO累计数据查询接口).
#[non_exhaustive]
pub struct ZmgoCumulateQueryResponse {
    /// Accumulated amount.
    ///
    /// 总共累计金额. Example: `99.99`.
    pub aggr_amount: Option<String>,
    /// Accumulated discount.
    ///
    /// 总共累计优惠金额. Example: `83.88`.
    pub aggr_discount_amount: Option<String>,
    /// Accumulated number of times.
    ///
    /// 总共累计次数. Example: `4`.
    pub aggr_times: Option<i64>,
    /// Number that uniquely identifies a Zhima GO agreement.
    ///
    /// 芝麻go协议号. Example: `20195108518085620000`.
    pub agreement_id: Option<String>,
    /// Details of the page.
    pub detail_list: Vec<CumulateDataDetail>,
    /// Why the query failed.
    ///
    /// 查询失败原因. Example: `协议已经失效`.
    pub fail_reason: Option<String>,
    /// Page number as requested.
    ///
    /// 当前页数. Example: `1`.
    pub page_no: Option<i64>,
    /// Entries per page as requested.
    ///
    /// 每页大小. Example: `20`.
    pub page_size: Option<i64>,
}

/// A reported entry of a Zhima GO agreement.
#[non_exhaustive]
pub struct CumulateDataDetail {
    /// Whether the entry adds or reverses, such as `POSITIVE`.
    ///
    /// 数据回传的动作类型. Example: `POSITIVE`.
    pub action_type: Option<String>,
    /// Time at which the reported event took place.
    ///
    /// 回传数据发生的实际时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2019-03-08 19:51:35`.
    pub biz_time: Option<record::DateTime>,
    /// Kind of data reported, such as `TASK`.
    ///
    /// 回传数据类型. Example: `TASK`.
    pub data_type: Option<String>,
    /// Amount of the discount.
    ///
    /// 优惠金额. Example: `7.08`.
    pub discount_amount: Option<String>,
    /// Description of the discount.
    ///
    /// 优惠描述. Example: `消费满减优惠001`.
    pub discount_desc: Option<String>,
    /// Business number given when the entry was reported.
    ///
    /// Example: `2020081211223006150094012926289`.
    pub out_biz_no: Option<String>,
    /// For a reversal, the business number of the entry it reverses.
    ///
    /// Example: `2020081211223006150094012926289`.
    pub refer_out_biz_no: Option<String>,
    /// Sub-kind of data reported, such as `AMOUNT`.
    ///
    /// 回传数据子类型. Example: `AMOUNT`.
    pub sub_data_type: Option<String>,
    /// Amount of the task.
    ///
    /// 任务金额. Example: `17.88`.
    pub task_amount: Option<String>,
    /// Description of the task.
    ///
    /// 任务描述. Example: `完成一次任务001`.
    pub task_desc: Option<String>,
    /// Number of times the task was done.
    ///
    /// 任务次数. Example: `1`.
    pub task_times: Option<i64>,
}

/// The error codes of `zhima.merchant.zmgo.cumulate.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ZmgoCumulateQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ZmgoCumulateQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter
);

impl record::CallRequest for ZmgoCumulateQuery {}

impl record::Request for ZmgoCumulateQuery {
    type Response = ZmgoCumulateQueryResponse;
    type ErrorCode = ZmgoCumulateQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.merchant.zmgo.cumulate.query",
        title: "商家芝麻GO累计数据查询接口",
        file: "spec/zhima_merchant/zmgo.cumulate.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/zhima/merchant/zmgo/cumulate/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ZMGO_CUMULATE_QUERY,
        response: &ZMGO_CUMULATE_QUERY_RESPONSE,
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
    ZmgoCumulateQuery, ZMGO_CUMULATE_QUERY, 0 agreement_id String::new(), 1 user_id None,
    2 open_id None, 3 provider_pid String::new(), 4 need_detail None, 5 page_no None, 6
    page_size None
);

record::record!(
    ZmgoCumulateQueryResponse, ZMGO_CUMULATE_QUERY_RESPONSE, 0 aggr_amount None, 1
    aggr_discount_amount None, 2 aggr_times None, 3 agreement_id None, 4 detail_list
    Vec::new(), 5 fail_reason None, 6 page_no None, 7 page_size None
);

record::record!(
    CumulateDataDetail, CUMULATE_DATA_DETAIL, 0 action_type None, 1 biz_time None, 2
    data_type None, 3 discount_amount None, 4 discount_desc None, 5 out_biz_no None, 6
    refer_out_biz_no None, 7 sub_data_type None, 8 task_amount None, 9 task_desc None, 10
    task_times None
);

static ZMGO_CUMULATE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoCumulateQuery",
    file: "spec/zhima_merchant/zmgo.cumulate.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
                    schema::LimitRow::Firm(schema::Limit::MinLength(16)),
                    schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$")),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "open_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "provider_pid",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
                    schema::LimitRow::Firm(schema::Limit::MinLength(16)),
                    schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$")),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "need_detail",
                kind: schema::Kind::Boolean,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_no",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Minimum("1"))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Maximum("20"))],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16, 18, 22, 23, 24, 26, 31, 35, 36, 37, 38, 40, 41, 46, 48, 53],
};

static ZMGO_CUMULATE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoCumulateQueryResponse",
    file: "spec/zhima_merchant/zmgo.cumulate.query.yaml",
    rows: &[
        schema::Row::Text("aggr_amount"),
        schema::Row::Text("aggr_discount_amount"),
        schema::Row::Plain("aggr_times", schema::Kind::Integer),
        schema::Row::Text("agreement_id"),
        schema::Row::Plain(
            "detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CUMULATE_DATA_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("fail_reason"),
        schema::Row::Plain("page_no", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static CUMULATE_DATA_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "CumulateDataDetail",
    file: "spec/zhima_merchant/zmgo.cumulate.query.yaml",
    rows: &[
        schema::Row::Text("action_type"),
        schema::Row::Text("biz_time"),
        schema::Row::Text("data_type"),
        schema::Row::Text("discount_amount"),
        schema::Row::Text("discount_desc"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("refer_out_biz_no"),
        schema::Row::Text("sub_data_type"),
        schema::Row::Text("task_amount"),
        schema::Row::Text("task_desc"),
        schema::Row::Plain("task_times", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};
