//! `alipay.fund.usertrade.batchquery` · 用户交易数据查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/usertrade/batchquery`. Described in
//! `spec/fund/usertrade.batchquery.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/fund/usertrade.batchquery.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.fund.usertrade.batchquery",
    title: "用户交易数据查询",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/fund/usertrade/batchquery",
    }),
    idempotency: schema::Idempotency::Never,
    request: &USERTRADE_BATCHQUERY,
    response: &USERTRADE_BATCHQUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INNER_RPC_INVOKE_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 45,
        },
        schema::ErrorDef {
            code: "USER_UNAUTHORIZED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 46,
        },
        schema::ErrorDef {
            code: "CONFIG_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 47,
        },
        schema::ErrorDef {
            code: "MAX_VISIT_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 48,
        },
        schema::ErrorDef {
            code: "AOP_SERVICE_UNAVAILABLE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 49,
        },
        schema::ErrorDef {
            code: "USER_INFO_VALIDATE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 50,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 51,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 52,
        },
    ],
};

static USERTRADE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "UsertradeBatchquery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "biz_scene",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "page_index",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "product_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "start_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
    ],
    rules: &[],
};

static USERTRADE_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "UsertradeBatchqueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "has_next",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "page_index",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "start_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "total_count",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "trade_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&USER_TRADE_INFO_DTO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
    ],
    rules: &[],
};

static GOODS_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "GoodsInfoDto",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "goods_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "goods_count",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "goods_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "goods_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
    ],
    rules: &[],
};

static USER_TRADE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserTradeInfoDto",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "goods_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&GOODS_INFO_DTO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "partner_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "risk_level",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "trade_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "trade_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "unfiltered_total_goods_count",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
    ],
    rules: &[],
};

/// A request of `alipay.fund.usertrade.batchquery` (用户交易数据查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/usertrade/batchquery`. Described in
/// `spec/fund/usertrade.batchquery.yaml`.
/// Answered by [`UsertradeBatchqueryResponse`], or by an error with a [`UsertradeBatchqueryErrorCode`].
#[doc(alias = "alipay.fund.usertrade.batchquery")]
#[doc(alias = "用户交易数据查询")]
#[derive(Default)]
#[non_exhaustive]
pub struct UsertradeBatchquery {
    /// The field `biz_scene`: a text.
    ///
    /// On the wire `biz_scene`. Source: `spec/fund/usertrade.batchquery.yaml:9`.
    pub biz_scene: Option<String>,
    /// The field `end_time`: a text.
    ///
    /// On the wire `end_time`. Source: `spec/fund/usertrade.batchquery.yaml:10`.
    pub end_time: Option<String>,
    /// The field `page_index`: a text.
    ///
    /// On the wire `page_index`. Source: `spec/fund/usertrade.batchquery.yaml:11`.
    pub page_index: Option<String>,
    /// The field `page_size`: a text.
    ///
    /// On the wire `page_size`. Source: `spec/fund/usertrade.batchquery.yaml:12`.
    pub page_size: Option<String>,
    /// The field `product_code`: a text.
    ///
    /// On the wire `product_code`. Source: `spec/fund/usertrade.batchquery.yaml:13`.
    pub product_code: Option<String>,
    /// The field `start_time`: a text.
    ///
    /// On the wire `start_time`. Source: `spec/fund/usertrade.batchquery.yaml:14`.
    pub start_time: Option<String>,
}

impl UsertradeBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    #[must_use]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`page_index`](Self::page_index).
    #[inline]
    #[must_use]
    pub fn page_index(mut self, page_index: impl Into<String>) -> Self {
        self.page_index = Some(page_index.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    #[must_use]
    pub fn page_size(mut self, page_size: impl Into<String>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    #[must_use]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }
}

impl record::Record for UsertradeBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &USERTRADE_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_scene),
            1 => Some(&self.end_time),
            2 => Some(&self.page_index),
            3 => Some(&self.page_size),
            4 => Some(&self.product_code),
            5 => Some(&self.start_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_scene),
            1 => Some(&mut self.end_time),
            2 => Some(&mut self.page_index),
            3 => Some(&mut self.page_size),
            4 => Some(&mut self.product_code),
            5 => Some(&mut self.start_time),
            _ => None,
        }
    }
}

impl Clone for UsertradeBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for UsertradeBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for UsertradeBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for UsertradeBatchquery {}

impl record::Request for UsertradeBatchquery {
    type Response = UsertradeBatchqueryResponse;
    type ErrorCode = UsertradeBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.fund.usertrade.batchquery` (用户交易数据查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct UsertradeBatchqueryResponse {
    /// The field `end_time`: a text.
    ///
    /// On the wire `end_time`. Source: `spec/fund/usertrade.batchquery.yaml:17`.
    pub end_time: Option<String>,
    /// The field `has_next`: true or false.
    ///
    /// On the wire `has_next`. Source: `spec/fund/usertrade.batchquery.yaml:18`.
    pub has_next: Option<bool>,
    /// The field `page_index`: a text.
    ///
    /// On the wire `page_index`. Source: `spec/fund/usertrade.batchquery.yaml:19`.
    pub page_index: Option<String>,
    /// The field `page_size`: a text.
    ///
    /// On the wire `page_size`. Source: `spec/fund/usertrade.batchquery.yaml:20`.
    pub page_size: Option<String>,
    /// The field `start_time`: a text.
    ///
    /// On the wire `start_time`. Source: `spec/fund/usertrade.batchquery.yaml:21`.
    pub start_time: Option<String>,
    /// The field `total_count`: a whole number.
    ///
    /// On the wire `total_count`. Source: `spec/fund/usertrade.batchquery.yaml:22`.
    pub total_count: Option<i64>,
    /// The field `trade_info_list`: a list; each element is a record of the kind `UserTradeInfoDto`.
    ///
    /// On the wire `trade_info_list`. Source: `spec/fund/usertrade.batchquery.yaml:23`.
    pub trade_info_list: Vec<UserTradeInfoDto>,
}

impl record::Record for UsertradeBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &USERTRADE_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.end_time),
            1 => Some(&self.has_next),
            2 => Some(&self.page_index),
            3 => Some(&self.page_size),
            4 => Some(&self.start_time),
            5 => Some(&self.total_count),
            6 => Some(&self.trade_info_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.end_time),
            1 => Some(&mut self.has_next),
            2 => Some(&mut self.page_index),
            3 => Some(&mut self.page_size),
            4 => Some(&mut self.start_time),
            5 => Some(&mut self.total_count),
            6 => Some(&mut self.trade_info_list),
            _ => None,
        }
    }
}

impl Clone for UsertradeBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for UsertradeBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for UsertradeBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `GoodsInfoDto`.
///
/// Source: `spec/fund/usertrade.batchquery.yaml:26`.
#[derive(Default)]
#[non_exhaustive]
pub struct GoodsInfoDto {
    /// The field `goods_amount`: a text.
    ///
    /// On the wire `goods_amount`. Source: `spec/fund/usertrade.batchquery.yaml:28`.
    pub goods_amount: Option<String>,
    /// The field `goods_count`: a text.
    ///
    /// On the wire `goods_count`. Source: `spec/fund/usertrade.batchquery.yaml:29`.
    pub goods_count: Option<String>,
    /// The field `goods_id`: a text.
    ///
    /// On the wire `goods_id`. Source: `spec/fund/usertrade.batchquery.yaml:30`.
    pub goods_id: Option<String>,
    /// The field `goods_name`: a text.
    ///
    /// On the wire `goods_name`. Source: `spec/fund/usertrade.batchquery.yaml:31`.
    pub goods_name: Option<String>,
}

impl record::Record for GoodsInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GOODS_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.goods_amount),
            1 => Some(&self.goods_count),
            2 => Some(&self.goods_id),
            3 => Some(&self.goods_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.goods_amount),
            1 => Some(&mut self.goods_count),
            2 => Some(&mut self.goods_id),
            3 => Some(&mut self.goods_name),
            _ => None,
        }
    }
}

impl Clone for GoodsInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GoodsInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GoodsInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `UserTradeInfoDto`.
///
/// Source: `spec/fund/usertrade.batchquery.yaml:33`.
#[derive(Default)]
#[non_exhaustive]
pub struct UserTradeInfoDto {
    /// The field `goods_info_list`: a list; each element is a record of the kind `GoodsInfoDto`.
    ///
    /// On the wire `goods_info_list`. Source: `spec/fund/usertrade.batchquery.yaml:35`.
    pub goods_info_list: Vec<GoodsInfoDto>,
    /// The field `partner_id`: a text.
    ///
    /// On the wire `partner_id`. Source: `spec/fund/usertrade.batchquery.yaml:36`.
    pub partner_id: Option<String>,
    /// The field `risk_level`: a text.
    ///
    /// On the wire `risk_level`. Source: `spec/fund/usertrade.batchquery.yaml:37`.
    pub risk_level: Option<String>,
    /// The field `trade_amount`: a text.
    ///
    /// On the wire `trade_amount`. Source: `spec/fund/usertrade.batchquery.yaml:38`.
    pub trade_amount: Option<String>,
    /// The field `trade_no`: a text.
    ///
    /// On the wire `trade_no`. Source: `spec/fund/usertrade.batchquery.yaml:39`.
    pub trade_no: Option<String>,
    /// The field `trade_time`: a text.
    ///
    /// On the wire `trade_time`. Source: `spec/fund/usertrade.batchquery.yaml:40`.
    pub trade_time: Option<String>,
    /// The field `unfiltered_total_goods_count`: a whole number.
    ///
    /// On the wire `unfiltered_total_goods_count`. Source: `spec/fund/usertrade.batchquery.yaml:41`.
    pub unfiltered_total_goods_count: Option<i64>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/fund/usertrade.batchquery.yaml:42`.
    pub user_id: Option<String>,
}

impl record::Record for UserTradeInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &USER_TRADE_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.goods_info_list),
            1 => Some(&self.partner_id),
            2 => Some(&self.risk_level),
            3 => Some(&self.trade_amount),
            4 => Some(&self.trade_no),
            5 => Some(&self.trade_time),
            6 => Some(&self.unfiltered_total_goods_count),
            7 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.goods_info_list),
            1 => Some(&mut self.partner_id),
            2 => Some(&mut self.risk_level),
            3 => Some(&mut self.trade_amount),
            4 => Some(&mut self.trade_no),
            5 => Some(&mut self.trade_time),
            6 => Some(&mut self.unfiltered_total_goods_count),
            7 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Clone for UserTradeInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for UserTradeInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for UserTradeInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.usertrade.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UsertradeBatchqueryErrorCode {
    /// On the wire `INNER_RPC_INVOKE_FAIL`. Source: `spec/fund/usertrade.batchquery.yaml:45`.
    InnerRpcInvokeFail,
    /// On the wire `USER_UNAUTHORIZED`. Source: `spec/fund/usertrade.batchquery.yaml:46`.
    UserUnauthorized,
    /// On the wire `CONFIG_ERROR`. Source: `spec/fund/usertrade.batchquery.yaml:47`.
    ConfigError,
    /// On the wire `MAX_VISIT_LIMIT`. Source: `spec/fund/usertrade.batchquery.yaml:48`.
    MaxVisitLimit,
    /// On the wire `AOP_SERVICE_UNAVAILABLE`. Source: `spec/fund/usertrade.batchquery.yaml:49`.
    AopServiceUnavailable,
    /// On the wire `USER_INFO_VALIDATE_ERROR`. Source: `spec/fund/usertrade.batchquery.yaml:50`.
    UserInfoValidateError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/fund/usertrade.batchquery.yaml:51`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/usertrade.batchquery.yaml:52`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for UsertradeBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INNER_RPC_INVOKE_FAIL", Self::InnerRpcInvokeFail),
        ("USER_UNAUTHORIZED", Self::UserUnauthorized),
        ("CONFIG_ERROR", Self::ConfigError),
        ("MAX_VISIT_LIMIT", Self::MaxVisitLimit),
        ("AOP_SERVICE_UNAVAILABLE", Self::AopServiceUnavailable),
        ("USER_INFO_VALIDATE_ERROR", Self::UserInfoValidateError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
