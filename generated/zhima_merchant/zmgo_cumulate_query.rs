//! `zhima.merchant.zmgo.cumulate.query` · 商家芝麻GO累计数据查询接口
//!
//! Query accumulated data of a Zhima GO agreement, in total and in detail.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/merchant/zmgo/cumulate/query`. Described in
//! `spec/zhima_merchant/zmgo.cumulate.query.yaml`.

use crate::{record, schema};

static ZMGO_CUMULATE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoCumulateQuery",
    file: "spec/zhima_merchant/zmgo.cumulate.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 16)],
            ..schema::FieldDef::text("agreement_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(16), 22),
                schema::LimitDef::new(schema::Limit::MinLength(16), 23),
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9]*$"), 24),
            ],
            ..schema::FieldDef::text("user_id", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 26)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 35),
                schema::LimitDef::new(schema::Limit::MaxLength(16), 36),
                schema::LimitDef::new(schema::Limit::MinLength(16), 37),
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9]*$"), 38),
            ],
            ..schema::FieldDef::text("provider_pid", 31)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("need_detail", schema::Kind::Boolean, 40)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Minimum("1"), 46)],
            ..schema::FieldDef::new("page_no", schema::Kind::Integer, 41)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Maximum("20"), 53)],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 48)
        },
    ],
    rules: &[],
};

static ZMGO_CUMULATE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoCumulateQueryResponse",
    file: "spec/zhima_merchant/zmgo.cumulate.query.yaml",
    fields: &[
        schema::FieldDef::text("aggr_amount", 57),
        schema::FieldDef::text("aggr_discount_amount", 58),
        schema::FieldDef::new("aggr_times", schema::Kind::Integer, 59),
        schema::FieldDef::text("agreement_id", 60),
        schema::FieldDef::new(
            "detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CUMULATE_DATA_DETAIL),
                    limits: &[],
                },
            ),
            65,
        ),
        schema::FieldDef::text("fail_reason", 66),
        schema::FieldDef::new("page_no", schema::Kind::Integer, 67),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 68),
    ],
    rules: &[],
};

static CUMULATE_DATA_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "CumulateDataDetail",
    file: "spec/zhima_merchant/zmgo.cumulate.query.yaml",
    fields: &[
        schema::FieldDef::text("action_type", 74),
        schema::FieldDef::text("biz_time", 79),
        schema::FieldDef::text("data_type", 84),
        schema::FieldDef::text("discount_amount", 85),
        schema::FieldDef::text("discount_desc", 86),
        schema::FieldDef::text("out_biz_no", 87),
        schema::FieldDef::text("refer_out_biz_no", 91),
        schema::FieldDef::text("sub_data_type", 95),
        schema::FieldDef::text("task_amount", 100),
        schema::FieldDef::text("task_desc", 101),
        schema::FieldDef::new("task_times", schema::Kind::Integer, 102),
    ],
    rules: &[],
};

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
        Self {
            agreement_id: String::new(),
            user_id: None,
            open_id: None,
            provider_pid: String::new(),
            need_detail: None,
            page_no: None,
            page_size: None,
        }
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

impl record::Record for ZmgoCumulateQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ZMGO_CUMULATE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_id),
            1 => Some(&self.user_id),
            2 => Some(&self.open_id),
            3 => Some(&self.provider_pid),
            4 => Some(&self.need_detail),
            5 => Some(&self.page_no),
            6 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_id),
            1 => Some(&mut self.user_id),
            2 => Some(&mut self.open_id),
            3 => Some(&mut self.provider_pid),
            4 => Some(&mut self.need_detail),
            5 => Some(&mut self.page_no),
            6 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for ZmgoCumulateQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ZmgoCumulateQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ZmgoCumulateQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ZmgoCumulateQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for ZmgoCumulateQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ZMGO_CUMULATE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.aggr_amount),
            1 => Some(&self.aggr_discount_amount),
            2 => Some(&self.aggr_times),
            3 => Some(&self.agreement_id),
            4 => Some(&self.detail_list),
            5 => Some(&self.fail_reason),
            6 => Some(&self.page_no),
            7 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.aggr_amount),
            1 => Some(&mut self.aggr_discount_amount),
            2 => Some(&mut self.aggr_times),
            3 => Some(&mut self.agreement_id),
            4 => Some(&mut self.detail_list),
            5 => Some(&mut self.fail_reason),
            6 => Some(&mut self.page_no),
            7 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for ZmgoCumulateQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            aggr_amount: None,
            aggr_discount_amount: None,
            aggr_times: None,
            agreement_id: None,
            detail_list: Vec::new(),
            fail_reason: None,
            page_no: None,
            page_size: None,
        }
    }
}

impl Clone for ZmgoCumulateQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ZmgoCumulateQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ZmgoCumulateQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for CumulateDataDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CUMULATE_DATA_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.action_type),
            1 => Some(&self.biz_time),
            2 => Some(&self.data_type),
            3 => Some(&self.discount_amount),
            4 => Some(&self.discount_desc),
            5 => Some(&self.out_biz_no),
            6 => Some(&self.refer_out_biz_no),
            7 => Some(&self.sub_data_type),
            8 => Some(&self.task_amount),
            9 => Some(&self.task_desc),
            10 => Some(&self.task_times),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.action_type),
            1 => Some(&mut self.biz_time),
            2 => Some(&mut self.data_type),
            3 => Some(&mut self.discount_amount),
            4 => Some(&mut self.discount_desc),
            5 => Some(&mut self.out_biz_no),
            6 => Some(&mut self.refer_out_biz_no),
            7 => Some(&mut self.sub_data_type),
            8 => Some(&mut self.task_amount),
            9 => Some(&mut self.task_desc),
            10 => Some(&mut self.task_times),
            _ => None,
        }
    }
}

impl Default for CumulateDataDetail {
    #[inline]
    fn default() -> Self {
        Self {
            action_type: None,
            biz_time: None,
            data_type: None,
            discount_amount: None,
            discount_desc: None,
            out_biz_no: None,
            refer_out_biz_no: None,
            sub_data_type: None,
            task_amount: None,
            task_desc: None,
            task_times: None,
        }
    }
}

impl Clone for CumulateDataDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CumulateDataDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CumulateDataDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.merchant.zmgo.cumulate.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for ZmgoCumulateQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ZmgoCumulateQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
