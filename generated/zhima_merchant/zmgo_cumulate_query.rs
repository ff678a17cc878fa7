//! `zhima.merchant.zmgo.cumulate.query` · 商家芝麻GO累计数据查询接口
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
            ..schema::FieldDef::text("agreement_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("user_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("provider_pid", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("need_detail", schema::Kind::Boolean, 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_no", schema::Kind::Integer, 15)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 16)
        },
    ],
    rules: &[],
};

static ZMGO_CUMULATE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoCumulateQueryResponse",
    file: "spec/zhima_merchant/zmgo.cumulate.query.yaml",
    fields: &[
        schema::FieldDef::text("aggr_amount", 19),
        schema::FieldDef::text("aggr_discount_amount", 20),
        schema::FieldDef::new("aggr_times", schema::Kind::Integer, 21),
        schema::FieldDef::text("agreement_id", 22),
        schema::FieldDef::new(
            "detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CUMULATE_DATA_DETAIL),
                    limits: &[],
                },
            ),
            23,
        ),
        schema::FieldDef::text("fail_reason", 24),
        schema::FieldDef::new("page_no", schema::Kind::Integer, 25),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 26),
    ],
    rules: &[],
};

static CUMULATE_DATA_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "CumulateDataDetail",
    file: "spec/zhima_merchant/zmgo.cumulate.query.yaml",
    fields: &[
        schema::FieldDef::text("action_type", 31),
        schema::FieldDef::text("biz_time", 32),
        schema::FieldDef::text("data_type", 33),
        schema::FieldDef::text("discount_amount", 34),
        schema::FieldDef::text("discount_desc", 35),
        schema::FieldDef::text("out_biz_no", 36),
        schema::FieldDef::text("refer_out_biz_no", 37),
        schema::FieldDef::text("sub_data_type", 38),
        schema::FieldDef::text("task_amount", 39),
        schema::FieldDef::text("task_desc", 40),
        schema::FieldDef::new("task_times", schema::Kind::Integer, 41),
    ],
    rules: &[],
};

/// A request of `zhima.merchant.zmgo.cumulate.query` (商家芝麻GO累计数据查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/merchant/zmgo/cumulate/query`. Described in
/// `spec/zhima_merchant/zmgo.cumulate.query.yaml`.
/// Answered by [`ZmgoCumulateQueryResponse`], or by an error with a [`ZmgoCumulateQueryErrorCode`].
#[doc(alias = "zhima.merchant.zmgo.cumulate.query")]
#[doc(alias = "商家芝麻GO累计数据查询接口")]
#[must_use]
#[non_exhaustive]
pub struct ZmgoCumulateQuery {
    /// On the wire `agreement_id`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:10`.
    pub agreement_id: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:11`.
    pub user_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:12`.
    pub open_id: Option<String>,
    /// On the wire `provider_pid`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:13`.
    pub provider_pid: Option<String>,
    /// On the wire `need_detail`, true or false. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:14`.
    pub need_detail: Option<bool>,
    /// On the wire `page_no`, a whole number. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:15`.
    pub page_no: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:16`.
    pub page_size: Option<i64>,
}

impl ZmgoCumulateQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agreement_id: None,
            user_id: None,
            open_id: None,
            provider_pid: None,
            need_detail: None,
            page_no: None,
            page_size: None,
        }
    }

    /// Sets [`agreement_id`](Self::agreement_id).
    #[inline]
    pub fn agreement_id(mut self, agreement_id: impl Into<String>) -> Self {
        self.agreement_id = Some(agreement_id.into());
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
        self.provider_pid = Some(provider_pid.into());
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `zhima.merchant.zmgo.cumulate.query` (商家芝麻GO累计数据查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ZmgoCumulateQueryResponse {
    /// On the wire `aggr_amount`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:19`.
    pub aggr_amount: Option<String>,
    /// On the wire `aggr_discount_amount`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:20`.
    pub aggr_discount_amount: Option<String>,
    /// On the wire `aggr_times`, a whole number. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:21`.
    pub aggr_times: Option<i64>,
    /// On the wire `agreement_id`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:22`.
    pub agreement_id: Option<String>,
    /// On the wire `detail_list`, a list; each element is a record of the kind `CumulateDataDetail`. Source:
    /// `spec/zhima_merchant/zmgo.cumulate.query.yaml:23`.
    pub detail_list: Vec<CumulateDataDetail>,
    /// On the wire `fail_reason`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:24`.
    pub fail_reason: Option<String>,
    /// On the wire `page_no`, a whole number. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:25`.
    pub page_no: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:26`.
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

/// The platform's type `CumulateDataDetail`.
///
/// Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:29`.
#[non_exhaustive]
pub struct CumulateDataDetail {
    /// On the wire `action_type`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:31`.
    pub action_type: Option<String>,
    /// On the wire `biz_time`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:32`.
    pub biz_time: Option<String>,
    /// On the wire `data_type`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:33`.
    pub data_type: Option<String>,
    /// On the wire `discount_amount`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:34`.
    pub discount_amount: Option<String>,
    /// On the wire `discount_desc`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:35`.
    pub discount_desc: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:36`.
    pub out_biz_no: Option<String>,
    /// On the wire `refer_out_biz_no`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:37`.
    pub refer_out_biz_no: Option<String>,
    /// On the wire `sub_data_type`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:38`.
    pub sub_data_type: Option<String>,
    /// On the wire `task_amount`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:39`.
    pub task_amount: Option<String>,
    /// On the wire `task_desc`, a text. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:40`.
    pub task_desc: Option<String>,
    /// On the wire `task_times`, a whole number. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:41`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZmgoCumulateQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/zhima_merchant/zmgo.cumulate.query.yaml:44`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:45`.
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
