//! `alipay.fund.usertrade.batchquery` · 用户交易数据查询
//!
//! Query an authorizing user's recent trades at given stores.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/usertrade/batchquery`. Described in
//! `spec/fund/usertrade.batchquery.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `UserTradeInfoDtoRiskLevel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UserTradeInfoDtoRiskLevel {
    /// `NO_RISK`: No risk (无风险).
    NoRisk,
    /// `POTENTIAL_RISK`: Potential, medium risk.
    PotentialRisk,
    /// `HIGH_RISK`: High risk (高风险).
    HighRisk,
}

record::enumeration!(
    UserTradeInfoDtoRiskLevel, "NO_RISK" NoRisk, "POTENTIAL_RISK" PotentialRisk,
    "HIGH_RISK" HighRisk
);

/// The error codes of `alipay.fund.usertrade.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    UsertradeBatchqueryErrorCode, "INNER_RPC_INVOKE_FAIL" InnerRpcInvokeFail,
    "USER_UNAUTHORIZED" UserUnauthorized, "CONFIG_ERROR" ConfigError, "MAX_VISIT_LIMIT"
    MaxVisitLimit, "AOP_SERVICE_UNAVAILABLE" AopServiceUnavailable,
    "USER_INFO_VALIDATE_ERROR" UserInfoValidateError, "INVALID_PARAMETER"
    InvalidParameter, "SYSTEM_ERROR" SystemError
);

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

record::record!(
    UsertradeBatchquery, USERTRADE_BATCHQUERY, 0 biz_scene None, 1 end_time None, 2
    page_index None, 3 page_size None, 4 product_code None, 5 start_time None
);

record::record!(
    UsertradeBatchqueryResponse, USERTRADE_BATCHQUERY_RESPONSE, 0 end_time None, 1
    has_next None, 2 page_index None, 3 page_size None, 4 start_time None, 5 total_count
    None, 6 trade_info_list Vec::new()
);

record::record!(
    GoodsInfoDto, GOODS_INFO_DTO, 0 goods_amount None, 1 goods_count None, 2 goods_id
    None, 3 goods_name None
);

record::record!(
    UserTradeInfoDto, USER_TRADE_INFO_DTO, 0 goods_info_list Vec::new(), 1 partner_id
    None, 2 risk_level None, 3 trade_amount None, 4 trade_no None, 5 trade_time None, 6
    unfiltered_total_goods_count None, 7 user_id None
);

static USERTRADE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "UsertradeBatchquery",
    file: "spec/fund/usertrade.batchquery.yaml",
    rows: &[
        schema::Row::Text("biz_scene"),
        schema::Row::Limited(
            "end_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("page_index"),
        schema::Row::Text("page_size"),
        schema::Row::Text("product_code"),
        schema::Row::Limited(
            "start_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
    ],
    rules: &[],
    lines: &[11, 12, 15, 17, 18, 19, 20, 23],
};

static USERTRADE_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "UsertradeBatchqueryResponse",
    file: "spec/fund/usertrade.batchquery.yaml",
    rows: &[
        schema::Row::Text("end_time"),
        schema::Row::Plain("has_next", schema::Kind::Boolean),
        schema::Row::Text("page_index"),
        schema::Row::Text("page_size"),
        schema::Row::Text("start_time"),
        schema::Row::Plain("total_count", schema::Kind::Integer),
        schema::Row::Plain(
            "trade_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&USER_TRADE_INFO_DTO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static GOODS_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "GoodsInfoDto",
    file: "spec/fund/usertrade.batchquery.yaml",
    rows: &[
        schema::Row::Text("goods_amount"),
        schema::Row::Text("goods_count"),
        schema::Row::Text("goods_id"),
        schema::Row::Text("goods_name"),
    ],
    rules: &[],
    lines: &[],
};

static USER_TRADE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserTradeInfoDto",
    file: "spec/fund/usertrade.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "goods_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&GOODS_INFO_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("partner_id"),
        schema::Row::Text("risk_level"),
        schema::Row::Text("trade_amount"),
        schema::Row::Text("trade_no"),
        schema::Row::Text("trade_time"),
        schema::Row::Plain("unfiltered_total_goods_count", schema::Kind::Integer),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[],
};
