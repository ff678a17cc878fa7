//! `zhima.merchant.zmgo.cumulate.query` · 商家芝麻GO累计数据查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/merchant/zmgo/cumulate/query`. Described in
//! `spec/zhima_merchant/zmgo.cumulate.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/zhima_merchant/zmgo.cumulate.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "zhima.merchant.zmgo.cumulate.query",
    title: "商家芝麻GO累计数据查询接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 44,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 45,
        },
    ],
};

static ZMGO_CUMULATE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoCumulateQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agreement_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "provider_pid",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "need_detail",
            kind: schema::Kind::Boolean,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "page_no",
            kind: schema::Kind::Integer,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 16,
        },
    ],
    rules: &[],
};

static ZMGO_CUMULATE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoCumulateQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "aggr_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "aggr_discount_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "aggr_times",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "agreement_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "detail_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CUMULATE_DATA_DETAIL),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "fail_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "page_no",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
    ],
    rules: &[],
};

static CUMULATE_DATA_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "CumulateDataDetail",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "action_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "biz_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "data_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "discount_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "discount_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "refer_out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "sub_data_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "task_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "task_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "task_times",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct ZmgoCumulateQuery {
    /// The field `agreement_id`: a text.
    ///
    /// On the wire `agreement_id`. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:10`.
    pub agreement_id: Option<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:11`.
    pub user_id: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:12`.
    pub open_id: Option<String>,
    /// The field `provider_pid`: a text.
    ///
    /// On the wire `provider_pid`. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:13`.
    pub provider_pid: Option<String>,
    /// The field `need_detail`: true or false.
    ///
    /// On the wire `need_detail`. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:14`.
    pub need_detail: Option<bool>,
    /// The field `page_no`: a whole number.
    ///
    /// On the wire `page_no`. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:15`.
    pub page_no: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:16`.
    pub page_size: Option<i64>,
}

impl ZmgoCumulateQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_id`](Self::agreement_id).
    #[inline]
    #[must_use]
    pub fn agreement_id(mut self, agreement_id: impl Into<String>) -> Self {
        self.agreement_id = Some(agreement_id.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`provider_pid`](Self::provider_pid).
    #[inline]
    #[must_use]
    pub fn provider_pid(mut self, provider_pid: impl Into<String>) -> Self {
        self.provider_pid = Some(provider_pid.into());
        self
    }

    /// Sets [`need_detail`](Self::need_detail).
    #[inline]
    #[must_use]
    pub fn need_detail(mut self, need_detail: bool) -> Self {
        self.need_detail = Some(need_detail);
        self
    }

    /// Sets [`page_no`](Self::page_no).
    #[inline]
    #[must_use]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `zhima.merchant.zmgo.cumulate.query` (商家芝麻GO累计数据查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct ZmgoCumulateQueryResponse {
    /// The field `aggr_amount`: a text.
    ///
    /// On the wire `aggr_amount`. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:19`.
    pub aggr_amount: Option<String>,
    /// The field `aggr_discount_amount`: a text.
    ///
    /// On the wire `aggr_discount_amount`. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:20`.
    pub aggr_discount_amount: Option<String>,
    /// The field `aggr_times`: a whole number.
    ///
    /// On the wire `aggr_times`. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:21`.
    pub aggr_times: Option<i64>,
    /// The field `agreement_id`: a text.
    ///
    /// On the wire `agreement_id`. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:22`.
    pub agreement_id: Option<String>,
    /// The field `detail_list`: a list; each element is a record of the kind `CumulateDataDetail`.
    ///
    /// On the wire `detail_list`. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:23`.
    pub detail_list: Vec<CumulateDataDetail>,
    /// The field `fail_reason`: a text.
    ///
    /// On the wire `fail_reason`. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:24`.
    pub fail_reason: Option<String>,
    /// The field `page_no`: a whole number.
    ///
    /// On the wire `page_no`. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:25`.
    pub page_no: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:26`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct CumulateDataDetail {
    /// The field `action_type`: a text.
    ///
    /// On the wire `action_type`. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:31`.
    pub action_type: Option<String>,
    /// The field `biz_time`: a text.
    ///
    /// On the wire `biz_time`. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:32`.
    pub biz_time: Option<String>,
    /// The field `data_type`: a text.
    ///
    /// On the wire `data_type`. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:33`.
    pub data_type: Option<String>,
    /// The field `discount_amount`: a text.
    ///
    /// On the wire `discount_amount`. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:34`.
    pub discount_amount: Option<String>,
    /// The field `discount_desc`: a text.
    ///
    /// On the wire `discount_desc`. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:35`.
    pub discount_desc: Option<String>,
    /// The field `out_biz_no`: a text.
    ///
    /// On the wire `out_biz_no`. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:36`.
    pub out_biz_no: Option<String>,
    /// The field `refer_out_biz_no`: a text.
    ///
    /// On the wire `refer_out_biz_no`. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:37`.
    pub refer_out_biz_no: Option<String>,
    /// The field `sub_data_type`: a text.
    ///
    /// On the wire `sub_data_type`. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:38`.
    pub sub_data_type: Option<String>,
    /// The field `task_amount`: a text.
    ///
    /// On the wire `task_amount`. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:39`.
    pub task_amount: Option<String>,
    /// The field `task_desc`: a text.
    ///
    /// On the wire `task_desc`. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:40`.
    pub task_desc: Option<String>,
    /// The field `task_times`: a whole number.
    ///
    /// On the wire `task_times`. Source: `spec/zhima_merchant/zmgo.cumulate.query.yaml:41`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
