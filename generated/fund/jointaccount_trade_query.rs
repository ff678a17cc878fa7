//! `alipay.fund.jointaccount.trade.query` · 共同账户交易查询
//!
//! Query the trades of a joint account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/trade/query`. Described in
//! `spec/fund/jointaccount.trade.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.jointaccount.trade.query` (共同账户交易查询).
///
/// Query the trades of a joint account.
///
/// ```
/// use alipay::fund::JointaccountTradeQuery;
///
/// let request = JointaccountTradeQuery::new()
///     .product_code("ENTERPRISE_PAY");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/trade/query`. Described in
/// `spec/fund/jointaccount.trade.query.yaml`.
/// Returns [`JointaccountTradeQueryResponse`], or an error with a [`JointaccountTradeQueryErrorCode`].
#[doc(alias = "alipay.fund.jointaccount.trade.query")]
#[doc(alias = "/v3/alipay/fund/jointaccount/trade/query")]
#[doc(alias = "共同账户交易查询")]
#[doc(alias = "交易")]
#[doc(alias = "账户")]
#[must_use]
#[non_exhaustive]
pub struct JointaccountTradeQuery {
    /// Product code.
    ///
    /// 销售产品码. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
    /// Business scene.
    ///
    /// 业务场景. Example: `ELE_ONLINE`.
    pub biz_scene: Option<String>,
    /// Id of the member who spent.
    ///
    /// 成员ID. Example: `208811123123`.
    pub member_id: Option<String>,
    /// Open id of the member who spent.
    ///
    /// 消费发起人的openId. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub member_open_id: Option<String>,
    /// Company account id.
    ///
    /// 企业账户ID. Example: `208811123123`.
    pub account_id: Option<String>,
    /// Number of the three-party authorization agreement.
    ///
    /// 三方授权协议号. Example: `12312312313123`.
    pub agreement_no: Option<String>,
    /// Alipay trade number.
    ///
    /// 支付宝交易订单号. Example: `12312313123`.
    pub trade_no: Option<String>,
    /// External platform's order number; results then come in `trade_info_list`.
    ///
    /// 外部平台订单号. Example: `781773393333012410369282`.
    pub platform_order_id: Option<String>,
}

impl JointaccountTradeQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`member_id`](Self::member_id).
    #[inline]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = Some(member_id.into());
        self
    }

    /// Sets [`member_open_id`](Self::member_open_id).
    #[inline]
    pub fn member_open_id(mut self, member_open_id: impl Into<String>) -> Self {
        self.member_open_id = Some(member_open_id.into());
        self
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }

    /// Sets [`platform_order_id`](Self::platform_order_id).
    #[inline]
    pub fn platform_order_id(mut self, platform_order_id: impl Into<String>) -> Self {
        self.platform_order_id = Some(platform_order_id.into());
        self
    }
}

/// The response of `alipay.fund.jointaccount.trade.query` (共同账户交易查询).
#[non_exhaustive]
pub struct JointaccountTradeQueryResponse {
    /// Buyer's id.
    ///
    /// 买家ID. Example: `2088888888`.
    pub buyer_id: Option<String>,
    /// Buyer's open id.
    ///
    /// 买家的openId. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub buyer_open_id: Option<String>,
    /// Time the trade was created.
    ///
    /// 交易创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2010-11-11 11:11:11`.
    pub create_time: Option<record::DateTime>,
    /// Order total.
    ///
    /// 订单总金额. Example: `2`.
    pub total_amount: Option<String>,
    /// Fund documents of the trade.
    ///
    /// 资金单明细.
    pub trade_fund_bill_list: Vec<TradeFundBillDetail>,
    /// Trades; returned for batch queries.
    ///
    /// 交易信息集合.
    pub trade_info_list: Vec<TradeInfoDto>,
    /// Trade number.
    ///
    /// 交易单号. Example: `1231231321321`.
    pub trade_no: Option<String>,
    /// State of the trade.
    ///
    /// 交易状态. Example: `TRADE_SUCCESS`.
    pub trade_status: Option<record::Choice<JointaccountTradeQueryResponseTradeStatus>>,
}

/// A fund document of a trade.
#[non_exhaustive]
pub struct TradeFundBillDetail {
    /// Trade amount.
    ///
    /// 交易金额.
    pub amount: Option<String>,
    /// Asset type code.
    ///
    /// 资产类型编码.
    pub asset_type_code: Option<String>,
    /// Owner of the asset.
    ///
    /// 资产的属主.
    pub asset_user_id: Option<String>,
    /// Open id of the asset's owner.
    ///
    /// 资产的属主openid.
    pub asset_user_open_id: Option<String>,
    /// Kind of payment business.
    ///
    /// 支付业务类型.
    pub biz_pay_type: Option<record::Choice<TradeFundBillDetailBizPayType>>,
    /// Time of creation.
    ///
    /// 创建时间.
    pub create_time: Option<String>,
    /// Payment document number.
    ///
    /// 支付单据号.
    pub payment_no: Option<String>,
}

/// A trade of a joint account.
#[non_exhaustive]
pub struct TradeInfoDto {
    /// Buyer's id.
    ///
    /// 买家ID. Example: `208888888888`.
    pub buyer_id: Option<String>,
    /// Time the trade was created.
    ///
    /// 交易创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2010-11-11 11:11:11`.
    pub create_time: Option<record::DateTime>,
    /// External platform's order number.
    ///
    /// 外部平台订单号. Example: `781773393333012410369282`.
    pub platform_order_id: Option<String>,
    /// Order total.
    ///
    /// 订单总金额. Example: `88`.
    pub total_amount: Option<String>,
    /// Order total.
    ///
    /// 订单总金额. Example: `88`.
    pub trade_amount: Option<String>,
    /// Fund documents of the trade.
    ///
    /// 资金单明细.
    pub trade_fund_bill_list: Vec<TradeFundBillDetail>,
    /// Trade number.
    ///
    /// 交易单号. Example: `1231231321321`.
    pub trade_no: Option<String>,
    /// State of the trade.
    ///
    /// 交易状态. Example: `TRADE_SUCCESS`.
    pub trade_status: Option<record::Choice<TradeInfoDtoTradeStatus>>,
}

/// The values of the platform's type `TradeFundBillDetailBizPayType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TradeFundBillDetailBizPayType {
    /// `PAY`: Payment (支付).
    Pay,
    /// `REFUND`: Refund (退款).
    Refund,
}

record::enumeration!(TradeFundBillDetailBizPayType, "PAY" Pay, "REFUND" Refund);

/// The values of the platform's type `TradeInfoDtoTradeStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TradeInfoDtoTradeStatus {
    /// `WAIT_BUYER_PAY`: Created; waiting for payment (交易创建).
    WaitBuyerPay,
    /// `TRADE_CLOSED`: Timed out unpaid, or fully refunded.
    TradeClosed,
    /// `TRADE_SUCCESS`: Paid (交易支付成功).
    TradeSuccess,
    /// `TRADE_FINISHED`: Finished; no refund possible (交易结束).
    TradeFinished,
}

record::enumeration!(
    TradeInfoDtoTradeStatus, "WAIT_BUYER_PAY" WaitBuyerPay, "TRADE_CLOSED" TradeClosed,
    "TRADE_SUCCESS" TradeSuccess, "TRADE_FINISHED" TradeFinished
);

/// The values of the platform's type `JointaccountTradeQueryResponseTradeStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JointaccountTradeQueryResponseTradeStatus {
    /// `WAIT_BUYER_PAY`: Created; waiting for payment (交易创建).
    WaitBuyerPay,
    /// `TRADE_CLOSED`: Timed out unpaid, or fully refunded.
    TradeClosed,
    /// `TRADE_SUCCESS`: Paid (交易支付成功).
    TradeSuccess,
    /// `TRADE_FINISHED`: Finished; no refund possible (交易结束).
    TradeFinished,
}

record::enumeration!(
    JointaccountTradeQueryResponseTradeStatus, "WAIT_BUYER_PAY" WaitBuyerPay,
    "TRADE_CLOSED" TradeClosed, "TRADE_SUCCESS" TradeSuccess, "TRADE_FINISHED"
    TradeFinished
);

/// The error codes of `alipay.fund.jointaccount.trade.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JointaccountTradeQueryErrorCode {
    /// `PRODUCT_NOT_SIGN`: The product is not signed.
    ///
    /// Sign the product first.
    ProductNotSign,
    /// `TRADE_NOT_EXSIT`.
    TradeNotExsit,
    /// `MEMBER_NOT_IN_ACCOUNT`.
    MemberNotInAccount,
    /// `TRADE_DO_NOT_BELONG_USER`.
    TradeDoNotBelongUser,
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `AGREEMENT_IS_INVALID`: The agreement is not valid.
    ///
    /// Check the agreement.
    AgreementIsInvalid,
    /// `AGREEMENT_NOT_EXIST`: The agreement does not exist.
    ///
    /// Check the agreement number.
    AgreementNotExist,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    JointaccountTradeQueryErrorCode, "PRODUCT_NOT_SIGN" ProductNotSign, "TRADE_NOT_EXSIT"
    TradeNotExsit, "MEMBER_NOT_IN_ACCOUNT" MemberNotInAccount, "TRADE_DO_NOT_BELONG_USER"
    TradeDoNotBelongUser, "ILLEGAL_ARGUMENT" IllegalArgument, "AGREEMENT_IS_INVALID"
    AgreementIsInvalid, "AGREEMENT_NOT_EXIST" AgreementNotExist, "SYSTEM_ERROR"
    SystemError
);

impl record::CallRequest for JointaccountTradeQuery {}

impl record::Request for JointaccountTradeQuery {
    type Response = JointaccountTradeQueryResponse;
    type ErrorCode = JointaccountTradeQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.jointaccount.trade.query",
        title: "共同账户交易查询",
        file: "spec/fund/jointaccount.trade.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/fund/jointaccount/trade/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &JOINTACCOUNT_TRADE_QUERY,
        response: &JOINTACCOUNT_TRADE_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_ARGUMENT",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    JointaccountTradeQuery, JOINTACCOUNT_TRADE_QUERY, 0 product_code None, 1 biz_scene
    None, 2 member_id None, 3 member_open_id None, 4 account_id None, 5 agreement_no
    None, 6 trade_no None, 7 platform_order_id None
);

record::record!(
    JointaccountTradeQueryResponse, JOINTACCOUNT_TRADE_QUERY_RESPONSE, 0 buyer_id None, 1
    buyer_open_id None, 2 create_time None, 3 total_amount None, 4 trade_fund_bill_list
    Vec::new(), 5 trade_info_list Vec::new(), 6 trade_no None, 7 trade_status None
);

record::record!(
    TradeFundBillDetail, TRADE_FUND_BILL_DETAIL, 0 amount None, 1 asset_type_code None, 2
    asset_user_id None, 3 asset_user_open_id None, 4 biz_pay_type None, 5 create_time
    None, 6 payment_no None
);

record::record!(
    TradeInfoDto, TRADE_INFO_DTO, 0 buyer_id None, 1 create_time None, 2
    platform_order_id None, 3 total_amount None, 4 trade_amount None, 5
    trade_fund_bill_list Vec::new(), 6 trade_no None, 7 trade_status None
);

static JOINTACCOUNT_TRADE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountTradeQuery",
    file: "spec/fund/jointaccount.trade.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "product_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "biz_scene",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "member_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "member_open_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "account_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "trade_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "platform_order_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 14, 15, 20, 21, 26, 27],
};

static JOINTACCOUNT_TRADE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountTradeQueryResponse",
    file: "spec/fund/jointaccount.trade.query.yaml",
    rows: &[
        schema::Row::Text("buyer_id"),
        schema::Row::Text("buyer_open_id"),
        schema::Row::Text("create_time"),
        schema::Row::Text("total_amount"),
        schema::Row::Plain(
            "trade_fund_bill_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRADE_FUND_BILL_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "trade_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRADE_INFO_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("trade_no"),
        schema::Row::Text("trade_status"),
    ],
    rules: &[],
    lines: &[],
};

static TRADE_FUND_BILL_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeFundBillDetail",
    file: "spec/fund/jointaccount.trade.query.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("asset_type_code"),
        schema::Row::Text("asset_user_id"),
        schema::Row::Text("asset_user_open_id"),
        schema::Row::Text("biz_pay_type"),
        schema::Row::Text("create_time"),
        schema::Row::Text("payment_no"),
    ],
    rules: &[],
    lines: &[],
};

static TRADE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeInfoDto",
    file: "spec/fund/jointaccount.trade.query.yaml",
    rows: &[
        schema::Row::Text("buyer_id"),
        schema::Row::Text("create_time"),
        schema::Row::Text("platform_order_id"),
        schema::Row::Text("total_amount"),
        schema::Row::Text("trade_amount"),
        schema::Row::Plain(
            "trade_fund_bill_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRADE_FUND_BILL_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("trade_no"),
        schema::Row::Text("trade_status"),
    ],
    rules: &[],
    lines: &[],
};
