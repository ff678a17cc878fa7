//! `alipay.fund.usertrade.batchquery` · 用户交易数据查询
//!
//! Query an authorizing user's recent trades at given stores.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/usertrade/batchquery`. Described in
//! `spec/fund/usertrade.batchquery.yaml`.

use crate::{record, schema};

static USERTRADE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "UsertradeBatchquery",
    file: "spec/fund/usertrade.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("biz_scene", 11),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    15,
                ),
            ],
            ..schema::FieldDef::text("end_time", 12)
        },
        schema::FieldDef::text("page_index", 17),
        schema::FieldDef::text("page_size", 18),
        schema::FieldDef::text("product_code", 19),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    23,
                ),
            ],
            ..schema::FieldDef::text("start_time", 20)
        },
    ],
    rules: &[],
};

static USERTRADE_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "UsertradeBatchqueryResponse",
    file: "spec/fund/usertrade.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("end_time", 27),
        schema::FieldDef::new("has_next", schema::Kind::Boolean, 28),
        schema::FieldDef::text("page_index", 29),
        schema::FieldDef::text("page_size", 30),
        schema::FieldDef::text("start_time", 31),
        schema::FieldDef::new("total_count", schema::Kind::Integer, 32),
        schema::FieldDef::new(
            "trade_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&USER_TRADE_INFO_DTO),
                    limits: &[],
                },
            ),
            33,
        ),
    ],
    rules: &[],
};

static GOODS_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "GoodsInfoDto",
    file: "spec/fund/usertrade.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("goods_amount", 39),
        schema::FieldDef::text("goods_count", 40),
        schema::FieldDef::text("goods_id", 41),
        schema::FieldDef::text("goods_name", 46),
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
            51,
        ),
        schema::FieldDef::text("partner_id", 52),
        schema::FieldDef::text("risk_level", 53),
        schema::FieldDef::text("trade_amount", 62),
        schema::FieldDef::text("trade_no", 63),
        schema::FieldDef::text("trade_time", 64),
        schema::FieldDef::new("unfiltered_total_goods_count", schema::Kind::Integer, 65),
        schema::FieldDef::text("user_id", 69),
    ],
    rules: &[],
};

/// A request of `alipay.fund.usertrade.batchquery` (用户交易数据查询).
///
/// Query an authorizing user's recent trades at given stores.
///
/// ```
/// use alipay::fund::UsertradeBatchquery;
///
/// let request = UsertradeBatchquery::new()
///     .biz_scene("BRAND_MARKET_PROMOTION");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`end_time`](Self::end_time) | a time |
/// | [`start_time`](Self::start_time) | a time |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/usertrade/batchquery`. Described in
/// `spec/fund/usertrade.batchquery.yaml`.
/// Returns [`UsertradeBatchqueryResponse`], or an error with a [`UsertradeBatchqueryErrorCode`].
#[doc(alias = "alipay.fund.usertrade.batchquery")]
#[doc(alias = "/v3/alipay/fund/usertrade/batchquery")]
#[doc(alias = "用户交易数据查询")]
#[doc(alias = "交易")]
#[must_use]
#[non_exhaustive]
pub struct UsertradeBatchquery {
    /// Scene code of the query.
    ///
    /// 查询交易数据场景码. Example: `BRAND_MARKET_PROMOTION`.
    pub biz_scene: Option<String>,
    /// End of the period, inclusive.
    ///
    /// 拉取的结算时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-02-11 00:00:00`.
    pub end_time: Option<record::DateTime>,
    /// Page number, counted from 1\.
    ///
    /// 分页页码. Example: `1`.
    pub page_index: Option<String>,
    /// Trades per page.
    ///
    /// 分页大小. Example: `100`.
    pub page_size: Option<String>,
    /// Product code of the query.
    ///
    /// 查询交易数据产品码. Example: `MARKET_PROMOTION`.
    pub product_code: Option<String>,
    /// Start of the period, inclusive and before its end; only the last 30 days.
    ///
    /// 拉取的起始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-02-10 00:00:00`.
    pub start_time: Option<record::DateTime>,
}

impl UsertradeBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn end_time(mut self, end_time: impl Into<record::DateTime>) -> Self {
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
    pub fn start_time(mut self, start_time: impl Into<record::DateTime>) -> Self {
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

/// The response of `alipay.fund.usertrade.batchquery` (用户交易数据查询).
#[non_exhaustive]
pub struct UsertradeBatchqueryResponse {
    /// End of the period.
    ///
    /// 拉取的结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-02-11 00:00:00`.
    pub end_time: Option<record::DateTime>,
    /// Whether there is a next page.
    ///
    /// 是否有下一页. Example: `true`.
    pub has_next: Option<bool>,
    /// Page number as requested.
    ///
    /// 分页页码. Example: `1`.
    pub page_index: Option<String>,
    /// Page size as requested.
    ///
    /// 分页大小. Example: `100`.
    pub page_size: Option<String>,
    /// Start of the period.
    ///
    /// 拉取的起始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-02-10 00:00:00`.
    pub start_time: Option<record::DateTime>,
    /// Number of trades in the period.
    ///
    /// 交易时间区间内的总交易数. Example: `120`.
    pub total_count: Option<i64>,
    /// Trades of the user.
    ///
    /// 用户交易数据.
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

/// A line of goods in a user's trade.
#[non_exhaustive]
pub struct GoodsInfoDto {
    /// Amount of the goods.
    ///
    /// 商品金额. Example: `52.10`.
    pub goods_amount: Option<String>,
    /// Quantity bought.
    ///
    /// 商品购买数量. Example: `3`.
    pub goods_count: Option<String>,
    /// Standard bar code of the goods (prefix 69\).
    ///
    /// 商品标准69码. Example: `69212`.
    pub goods_id: Option<String>,
    /// Name of the goods.
    ///
    /// 商品名称. Example: `元气森林`.
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

/// A user's trade.
#[non_exhaustive]
pub struct UserTradeInfoDto {
    /// Goods of the trade.
    ///
    /// 商品信息列表.
    pub goods_info_list: Vec<GoodsInfoDto>,
    /// Pid of the store's ISV.
    ///
    /// 门店ISV的PID. Example: `208881123`.
    pub partner_id: Option<String>,
    /// Risk of the trade.
    ///
    /// 是否是风险交易. Example: `NO_RISK`.
    pub risk_level: Option<record::Choice<UserTradeInfoDtoRiskLevel>>,
    /// Trade total in yuan.
    ///
    /// 交易总金额; an amount of money as a decimal number; at most 2 decimals. Example: `68.12`.
    pub trade_amount: Option<record::Amount>,
    /// Trade number.
    ///
    /// 交易单号. Example: `202110000111`.
    pub trade_no: Option<String>,
    /// Time of the trade.
    ///
    /// 交易时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-02-11 00:00:00`.
    pub trade_time: Option<record::DateTime>,
    /// Number of goods before filtering by the campaign's goods list.
    ///
    /// Example: `100`.
    pub unfiltered_total_goods_count: Option<i64>,
    /// Alipay id of the consumer.
    ///
    /// 消费者支付宝ID. Example: `2088111`.
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

/// The values of the platform's type `UserTradeInfoDtoRiskLevel`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserTradeInfoDtoRiskLevel {
    /// `NO_RISK`: No risk (无风险).
    NoRisk,
    /// `POTENTIAL_RISK`: Potential, medium risk.
    PotentialRisk,
    /// `HIGH_RISK`: High risk (高风险).
    HighRisk,
}

impl record::Enumeration for UserTradeInfoDtoRiskLevel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NO_RISK", Self::NoRisk),
        ("POTENTIAL_RISK", Self::PotentialRisk),
        ("HIGH_RISK", Self::HighRisk),
    ];
}

impl std::fmt::Debug for UserTradeInfoDtoRiskLevel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.usertrade.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UsertradeBatchqueryErrorCode {
    /// `INNER_RPC_INVOKE_FAIL`.
    InnerRpcInvokeFail,
    /// `USER_UNAUTHORIZED`.
    UserUnauthorized,
    /// `CONFIG_ERROR`.
    ConfigError,
    /// `MAX_VISIT_LIMIT`: The maximum number of calls is exceeded.
    ///
    /// Wait, then call again. The same call may succeed later.
    MaxVisitLimit,
    /// `AOP_SERVICE_UNAVAILABLE`.
    AopServiceUnavailable,
    /// `USER_INFO_VALIDATE_ERROR`.
    UserInfoValidateError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
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
