//! `alipay.fund.usertrade.batchquery` · 用户交易数据查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/usertrade/batchquery`. Described in
//! `spec/fund/usertrade.batchquery.yaml`.

use crate::{record, schema};

static USERTRADE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "UsertradeBatchquery",
    file: "spec/fund/usertrade.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("biz_scene", 9),
        schema::FieldDef::text("end_time", 10),
        schema::FieldDef::text("page_index", 11),
        schema::FieldDef::text("page_size", 12),
        schema::FieldDef::text("product_code", 13),
        schema::FieldDef::text("start_time", 14),
    ],
    rules: &[],
};

static USERTRADE_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "UsertradeBatchqueryResponse",
    file: "spec/fund/usertrade.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("end_time", 17),
        schema::FieldDef::new("has_next", schema::Kind::Boolean, 18),
        schema::FieldDef::text("page_index", 19),
        schema::FieldDef::text("page_size", 20),
        schema::FieldDef::text("start_time", 21),
        schema::FieldDef::new("total_count", schema::Kind::Integer, 22),
        schema::FieldDef::new(
            "trade_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&USER_TRADE_INFO_DTO),
                    limits: &[],
                },
            ),
            23,
        ),
    ],
    rules: &[],
};

static GOODS_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "GoodsInfoDto",
    file: "spec/fund/usertrade.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("goods_amount", 28),
        schema::FieldDef::text("goods_count", 29),
        schema::FieldDef::text("goods_id", 30),
        schema::FieldDef::text("goods_name", 31),
    ],
    rules: &[],
};

static USER_TRADE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserTradeInfoDto",
    file: "spec/fund/usertrade.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "goods_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&GOODS_INFO_DTO),
                    limits: &[],
                },
            ),
            35,
        ),
        schema::FieldDef::text("partner_id", 36),
        schema::FieldDef::text("risk_level", 37),
        schema::FieldDef::text("trade_amount", 38),
        schema::FieldDef::text("trade_no", 39),
        schema::FieldDef::text("trade_time", 40),
        schema::FieldDef::new("unfiltered_total_goods_count", schema::Kind::Integer, 41),
        schema::FieldDef::text("user_id", 42),
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
#[must_use]
#[non_exhaustive]
pub struct UsertradeBatchquery {
    /// On the wire `biz_scene`, a text. Source: `spec/fund/usertrade.batchquery.yaml:9`.
    pub biz_scene: Option<String>,
    /// On the wire `end_time`, a text. Source: `spec/fund/usertrade.batchquery.yaml:10`.
    pub end_time: Option<String>,
    /// On the wire `page_index`, a text. Source: `spec/fund/usertrade.batchquery.yaml:11`.
    pub page_index: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/fund/usertrade.batchquery.yaml:12`.
    pub page_size: Option<String>,
    /// On the wire `product_code`, a text. Source: `spec/fund/usertrade.batchquery.yaml:13`.
    pub product_code: Option<String>,
    /// On the wire `start_time`, a text. Source: `spec/fund/usertrade.batchquery.yaml:14`.
    pub start_time: Option<String>,
}

impl UsertradeBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_scene: None,
            end_time: None,
            page_index: None,
            page_size: None,
            product_code: None,
            start_time: None,
        }
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`page_index`](Self::page_index).
    #[inline]
    pub fn page_index(mut self, page_index: impl Into<String>) -> Self {
        self.page_index = Some(page_index.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: impl Into<String>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
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

impl Default for UsertradeBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.usertrade.batchquery",
        title: "用户交易数据查询",
        file: "spec/fund/usertrade.batchquery.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.usertrade.batchquery` (用户交易数据查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct UsertradeBatchqueryResponse {
    /// On the wire `end_time`, a text. Source: `spec/fund/usertrade.batchquery.yaml:17`.
    pub end_time: Option<String>,
    /// On the wire `has_next`, true or false. Source: `spec/fund/usertrade.batchquery.yaml:18`.
    pub has_next: Option<bool>,
    /// On the wire `page_index`, a text. Source: `spec/fund/usertrade.batchquery.yaml:19`.
    pub page_index: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/fund/usertrade.batchquery.yaml:20`.
    pub page_size: Option<String>,
    /// On the wire `start_time`, a text. Source: `spec/fund/usertrade.batchquery.yaml:21`.
    pub start_time: Option<String>,
    /// On the wire `total_count`, a whole number. Source: `spec/fund/usertrade.batchquery.yaml:22`.
    pub total_count: Option<i64>,
    /// On the wire `trade_info_list`, a list; each element is a record of the kind `UserTradeInfoDto`. Source:
    /// `spec/fund/usertrade.batchquery.yaml:23`.
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

impl Default for UsertradeBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            end_time: None,
            has_next: None,
            page_index: None,
            page_size: None,
            start_time: None,
            total_count: None,
            trade_info_list: Vec::new(),
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
#[non_exhaustive]
pub struct GoodsInfoDto {
    /// On the wire `goods_amount`, a text. Source: `spec/fund/usertrade.batchquery.yaml:28`.
    pub goods_amount: Option<String>,
    /// On the wire `goods_count`, a text. Source: `spec/fund/usertrade.batchquery.yaml:29`.
    pub goods_count: Option<String>,
    /// On the wire `goods_id`, a text. Source: `spec/fund/usertrade.batchquery.yaml:30`.
    pub goods_id: Option<String>,
    /// On the wire `goods_name`, a text. Source: `spec/fund/usertrade.batchquery.yaml:31`.
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

impl Default for GoodsInfoDto {
    #[inline]
    fn default() -> Self {
        Self {
            goods_amount: None,
            goods_count: None,
            goods_id: None,
            goods_name: None,
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
#[non_exhaustive]
pub struct UserTradeInfoDto {
    /// On the wire `goods_info_list`, a list; each element is a record of the kind `GoodsInfoDto`. Source:
    /// `spec/fund/usertrade.batchquery.yaml:35`.
    pub goods_info_list: Vec<GoodsInfoDto>,
    /// On the wire `partner_id`, a text. Source: `spec/fund/usertrade.batchquery.yaml:36`.
    pub partner_id: Option<String>,
    /// On the wire `risk_level`, a text. Source: `spec/fund/usertrade.batchquery.yaml:37`.
    pub risk_level: Option<String>,
    /// On the wire `trade_amount`, a text. Source: `spec/fund/usertrade.batchquery.yaml:38`.
    pub trade_amount: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/fund/usertrade.batchquery.yaml:39`.
    pub trade_no: Option<String>,
    /// On the wire `trade_time`, a text. Source: `spec/fund/usertrade.batchquery.yaml:40`.
    pub trade_time: Option<String>,
    /// On the wire `unfiltered_total_goods_count`, a whole number. Source: `spec/fund/usertrade.batchquery.yaml:41`.
    pub unfiltered_total_goods_count: Option<i64>,
    /// On the wire `user_id`, a text. Source: `spec/fund/usertrade.batchquery.yaml:42`.
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

impl Default for UserTradeInfoDto {
    #[inline]
    fn default() -> Self {
        Self {
            goods_info_list: Vec::new(),
            partner_id: None,
            risk_level: None,
            trade_amount: None,
            trade_no: None,
            trade_time: None,
            unfiltered_total_goods_count: None,
            user_id: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for UsertradeBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
